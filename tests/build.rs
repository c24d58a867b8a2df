//! The Rust blocks of the README as functions, so that the tests compile and run what a reader
//! would copy.

#![allow(clippy::print_stdout, reason = "a build script speaks to cargo through its output")]

use std::fmt::Write;
use std::path::Path;

/// What the blocks take as given: each stands in a program that has imported and named this.
const GIVEN: &str = "
    #![allow(unused_imports, unused_variables, clippy::print_stdout, clippy::print_stderr, clippy::unwrap_used)]
    use calcinosis_core::{Case, Detail, Knowledge, Options, Sex, classify};
";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let readme = root.join("README.md");
    println!("cargo::rerun-if-changed={}", readme.display());
    let text = std::fs::read_to_string(readme)?;
    let mut functions = String::new();
    let mut names = String::new();
    let blocks =
        text.split("```").skip(1).step_by(2).filter_map(|block| block.strip_prefix("rust\n"));
    for (number, block) in blocks.enumerate() {
        // The file of the site lies elsewhere in a test.
        let block = block.replace("\"site.toml\"", "site");
        write!(
            functions,
            "fn block_{number}(case: calcinosis_core::Case, bundle: String, site: &std::path::Path) -> Result<(), Box<dyn std::error::Error>> {{{GIVEN}{{{block}}}\nOk(())\n}}\n"
        )?;
        write!(names, "block_{number}, ")?;
    }
    writeln!(functions, "const BLOCKS: &[Block] = &[{names}];")?;
    std::fs::write(Path::new(&std::env::var("OUT_DIR")?).join("readme.rs"), functions)?;
    Ok(())
}
