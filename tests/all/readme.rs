//! The Rust blocks of the README, compiled and run by the build script's functions.

use crate::support::{read, root};
use calcinosis_core::Case;
use std::path::Path;

type Block = fn(Case, String, &Path) -> Result<(), Box<dyn std::error::Error>>;

include!(concat!(env!("OUT_DIR"), "/readme.rs"));

#[test]
fn every_rust_block_runs() {
    let case = Case::builder().present("retiform-purpura").build();
    let bundle = read(&root().join("tests/data/fhir/bundle.json"));
    // The block about overlays reads a file of the site.
    let site = Path::new(env!("CARGO_TARGET_TMPDIR")).join("site.toml");
    let readme = read(&root().join("README.md"));
    let overlay = readme.split("```toml\n").find(|block| block.starts_with("name = ")).unwrap();
    std::fs::write(&site, overlay.split("```").next().unwrap()).unwrap();
    assert!(BLOCKS.len() >= 3);
    for block in BLOCKS {
        block(case.clone(), bundle.clone(), &site).unwrap();
    }
}
