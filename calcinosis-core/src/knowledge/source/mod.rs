//! Knowledge from its TOML source: reading, checking and compiling, with diagnostics that point at
//! the line.
//!
//! The knowledge tool and a site's overlay go through the same reader and the same checks.

mod bake;
mod check;
mod codes;
mod compile;
mod diagnostic;
mod extent;
mod folder;
mod manual;
#[cfg(feature = "test-util")]
mod mutation;
mod overlay;
mod problems;
mod schema;
mod soundness;
mod stats;
mod text;
mod translations;

pub use crate::self_test::{Example, Expectation};
pub use bake::bake;
pub use diagnostic::{Diagnostic, DiagnosticCode, Level};
pub use extent::{MAX_LABEL, MAX_MEMBERS, MAX_OVERLAY_NAME, MAX_PARTS, MAX_ROWS, MAX_TEXT};
pub use folder::read_folder;
pub use manual::manual;
#[cfg(feature = "test-util")]
pub use mutation::Mutant;
pub use overlay::MAX_OVERLAY_LENGTH;
pub use problems::MAX_DIAGNOSTICS;
pub use stats::Stats;

use super::Knowledge;
use alloc::string::String;
use alloc::vec::Vec;
use sha2::{Digest, Sha256};

/// One file of the knowledge source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(clippy::exhaustive_structs, reason = "a file has a name and a text")]
pub struct SourceFile {
    /// Path below the knowledge folder, with forward slashes.
    pub name: String,
    /// The text.
    pub text: String,
}

/// What compiling the knowledge source gives.
#[derive(Debug)]
#[non_exhaustive]
pub struct Compiled {
    /// The knowledge.
    pub knowledge: Knowledge,
    /// The worked examples.
    pub examples: Vec<Example>,
    /// Warnings; there are no errors.
    pub warnings: Vec<Diagnostic>,
}

/// Reads, checks and compiles the knowledge source.
///
/// # Errors
/// Every error and warning that was found, in the order of files and lines.
pub fn compile(files: &[SourceFile]) -> Result<Compiled, Vec<Diagnostic>> {
    let mut files: Vec<&SourceFile> = files.iter().collect();
    files.sort();
    let mut problems = problems::Problems::default();
    let draft = schema::read_all(&files, &mut problems);
    let compiled = compile::lower(&draft, &digest(&files), &mut problems);
    if let Some((knowledge, _)) = &compiled {
        check::check(&draft, knowledge, &mut problems);
    }
    let failed = problems.has_errors();
    let problems = problems.finish();
    match compiled {
        Some((knowledge, examples)) if !failed => {
            Ok(Compiled { knowledge, examples, warnings: problems })
        }
        _ => Err(problems),
    }
}

/// SHA-256 over names and texts, in the order of the names.
fn digest(files: &[&SourceFile]) -> String {
    let mut hasher = Sha256::new();
    for file in files {
        hasher.update(file.name.as_bytes());
        hasher.update([0]);
        hasher.update(file.text.as_bytes());
        hasher.update([0]);
    }
    hex(&hasher.finalize())
}

fn hex(bytes: &[u8]) -> String {
    use core::fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
