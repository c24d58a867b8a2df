//! The Rust blocks of the README, compiled and run by the build script's functions.

use crate::support::{builtin, none_of, read, root};
use calcinosis_core::front_door::{AnswerOptions, answers};
use calcinosis_core::{Case, answer_json};
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

/// What `classify` prints of a file of this repository with one patient.
fn printed(path: &str) -> String {
    let text = read(&root().join(path));
    assert_eq!(answers(builtin(), &text, &AnswerOptions::new()).unwrap().len(), 1, "{path}");
    answer_json(builtin(), &text, Some(r#"{"format": "text"}"#)).unwrap()
}

/// Whether the parts of a shortened line stand in one line of the text, in their order.
fn is_printed(shortened: &str, text: &str) -> bool {
    text.lines().any(|line| {
        let mut rest = line;
        shortened.split('…').map(str::trim).all(|part| match rest.find(part) {
            Some(place) => {
                rest = rest.get(place + part.len()..).unwrap_or("");
                true
            }
            None => false,
        })
    })
}

#[test]
fn the_answers_shown_are_those_that_are_printed() {
    let readme = read(&root().join("README.md"));
    let shown = [
        ("Case AFP2010", "tests/cases/development/afp2010-82-1257-1.json"),
        ("Case Patient/p1", "tests/data/fhir/bundle.json"),
    ];
    let mut failures = Vec::new();
    for (head, path) in shown {
        assert!(readme.contains(&format!("-- {path}")), "the README does not name {path}");
        let block = readme.split("```\n").find(|block| block.starts_with(head)).unwrap();
        let text = printed(path);
        let lines = block.lines().filter(|line| !matches!(line.trim(), "" | "…"));
        let missing: Vec<String> = lines
            .filter(|line| !is_printed(line, &text))
            .map(|line| format!("{path}: {line}"))
            .collect();
        if !missing.is_empty() {
            // What is printed instead, to be copied.
            failures.extend(missing);
            failures.push(text);
        }
    }
    none_of("lines of the README are not printed", &failures);
}
