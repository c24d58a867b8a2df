//! Rust and C answer alike, byte for byte. Python answers the same requests in `tests/python/test_parity.py`.

use crate::c_face::{Build, run};
use calcinosis_tests::parity::{Request, requests, write_requests};
use std::fs::read;
use std::path::Path;

/// Asks Rust and C the same, and tells where they differ.
fn compare(name: &str, requests: &[Request]) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    write_requests(&folder, requests).unwrap();
    run(&Build::of("gcc", "-std=c99").compile("parity.c"), &[folder.to_str().unwrap()]);
    let mut differing = Vec::new();
    for (number, request) in requests.iter().enumerate() {
        for (ours, theirs) in [("rust", "c"), ("door", "c-door")] {
            let rust = read(folder.join(format!("{number:04}.{ours}"))).unwrap();
            let c = read(folder.join(format!("{number:04}.{theirs}"))).unwrap();
            // Of one case C hands out an object: how it is written, and in what list, is the matter of the front door.
            let is_written = |option: &str| request.options.as_ref().is_some_and(|given| given.contains(option));
            if rust != c && !(theirs == "c" && (is_written("\"format\"") || is_written("\"many\""))) {
                differing.push(format!("{number:04}.{theirs} {}", request.name.chars().take(120).collect::<String>()));
            }
        }
    }
    assert!(differing.is_empty(), "C and Rust differ in `{}`:\n{}", folder.display(), differing.join("\n"));
}

#[test]
fn c_answers_as_rust_does() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    compare("parity", &requests(&cases).unwrap());
}

#[test]
fn every_outcome_of_the_core_is_among_the_requests() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let answers: Vec<String> =
        requests(&cases).unwrap().iter().map(calcinosis_tests::parity::Request::answer).collect();
    let words = [
        "ok",
        "invalid-json",
        "too-long",
        "unknown-scheme",
        "unknown-option",
        "invalid-option",
        "wrong-kind",
        "strict",
    ];
    for word in words {
        assert!(answers.iter().any(|answer| answer.starts_with(&format!("{word}\n"))), "no request ends as `{word}`");
    }
}
