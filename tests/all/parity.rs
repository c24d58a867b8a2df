//! Rust and C answer alike, byte for byte. Python answers the same requests in `tests/python/test_parity.py`.

use crate::c_face::{Language, compile, run};
use calcinosis_tests::parity::{requests, write_requests};
use std::fs::read;
use std::path::Path;

#[test]
fn c_answers_as_rust_does() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let requests = requests(&cases).unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("parity");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    write_requests(&folder, &requests).unwrap();
    run(&compile("parity.c", Language::C99), &[folder.to_str().unwrap()]);

    let mut differing = Vec::new();
    for (number, request) in requests.iter().enumerate() {
        let rust = read(folder.join(format!("{number:04}.rust"))).unwrap();
        let c = read(folder.join(format!("{number:04}.c"))).unwrap();
        if rust != c {
            differing.push(format!("{number:04} {}", request.name.chars().take(120).collect::<String>()));
        }
    }
    assert!(differing.is_empty(), "C and Rust differ in `{}`:\n{}", folder.display(), differing.join("\n"));
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
