//! What the checker says of bad knowledge: one folder for each fault, laid over a tiny base that is
//! in order.
//!
//! `expected.txt` in each folder holds every diagnostic by value: place, level, code, message and
//! help, without the excerpt.

use crate::support::{none_of, read, root};
use calcinosis_core::knowledge::source::{
    Diagnostic, DiagnosticCode, Level, MAX_OVERLAY_LENGTH, SourceFile, compile, read_folder,
};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    root().join("tests/data/bad")
}

fn base() -> Vec<SourceFile> {
    read_folder(&folder().join("base")).unwrap()
}

/// The base with the files of a folder laid over it: a file of the same name replaces.
fn spoiled(bad: &Path) -> Vec<SourceFile> {
    let own = read_folder(bad).unwrap();
    let mut files = base();
    files.retain(|file| own.iter().all(|other| other.name != file.name));
    files.extend(own.into_iter().filter(|file| file.name != "overlay.toml"));
    files
}

/// Everything that the checker says of a bad folder.
fn said(bad: &Path) -> Vec<Diagnostic> {
    let overlay = bad.join("overlay.toml");
    match compile(&spoiled(bad)) {
        Err(problems) => problems,
        Ok(compiled) if overlay.exists() => {
            compiled.knowledge.with_overlay(&read(&overlay)).err().unwrap_or_default()
        }
        Ok(compiled) => compiled.warnings,
    }
}

fn by_value(problems: &[Diagnostic]) -> String {
    let mut text = String::new();
    for Diagnostic { file, line, column, level, code, message, help, .. } in problems {
        let level = if *level == Level::Error { "error" } else { "warning" };
        text.push_str(&format!("{file}:{line}:{column}: {level}[{}]: {message}\n", code.as_str()));
        text.push_str(&format!("  help: {help}\n"));
    }
    text
}

fn bad_folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> =
        std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.retain(|path| path.is_dir() && !path.ends_with("base"));
    folders.sort();
    folders
}

/// The code that the name of a folder starts with.
fn promised(bad: &Path) -> String {
    let name = bad.file_name().unwrap().to_str().unwrap();
    name.split_once('-').unwrap().0.to_string()
}

#[test]
fn the_base_is_in_order() {
    let compiled = compile(&base()).unwrap_or_else(|problems| panic!("{}", by_value(&problems)));
    assert_eq!(by_value(&compiled.warnings), "");
    assert_eq!(compiled.examples.len(), 4);
}

#[test]
fn every_fault_is_placed_named_and_helped() {
    let mut failures = Vec::new();
    for bad in bad_folders() {
        let said = by_value(&said(&bad));
        let expected = std::fs::read_to_string(bad.join("expected.txt")).unwrap_or_default();
        if said != expected {
            failures.push(format!("{}\n--- expected\n{expected}--- said\n{said}", bad.display()));
        }
        if !said.contains(&format!("[{}]", promised(&bad))) {
            failures.push(format!("{} does not show its code", bad.display()));
        }
    }
    none_of("diagnostics differ", &failures);
}

#[test]
fn every_code_has_a_bad_file() {
    let shown: BTreeSet<String> = bad_folders().iter().map(|bad| promised(bad)).collect();
    // Too large to be kept as a file: made where it is tested. Tables that do not fit together come
    // from no file at all: the unit test of `knowledge::verify` makes them.
    let made = [DiagnosticCode::TooLarge, DiagnosticCode::More, DiagnosticCode::Unsound];
    let made = made.map(|code| code.as_str().to_string());
    let missing: Vec<String> = DiagnosticCode::ALL
        .iter()
        .map(|code| code.as_str().to_string())
        .filter(|code| !shown.contains(code) && !made.contains(code))
        .collect();
    none_of("codes have no bad file", &missing);
}

#[test]
fn codes_are_permanent_and_unlike() {
    let words: BTreeSet<&str> = DiagnosticCode::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(words.len(), DiagnosticCode::ALL.len());
    assert!(words.iter().all(|word| word.len() == 5 && word.starts_with('K')));
}

#[test]
fn too_large_an_overlay_is_refused() {
    let knowledge = compile(&base()).unwrap().knowledge;
    let problems = knowledge.with_overlay(&" ".repeat(MAX_OVERLAY_LENGTH + 1)).unwrap_err();
    assert_eq!(
        by_value(&problems),
        "overlay:1:1: error[K0403]: the overlay has 1048577 bytes, more than 1048576\n  help: split it, or leave out what is not used\n"
    );
}

#[test]
fn too_many_findings_are_refused() {
    let finding = |number: usize| {
        format!(
            "[[finding]]\nid = \"sign-{number}\"\nlabel = \"S\"\nkind = \"sign\"\nobtained = \"asking\"\ndefinition = \"D\"\n"
        )
    };
    let text: String = (0..1280).map(finding).collect();
    let mut files = base();
    files.push(SourceFile { name: "findings/many.toml".to_string(), text });
    let problems = compile(&files).unwrap_err();
    assert_eq!(
        by_value(&problems),
        "knowledge.toml:1:1: error[K0403]: 1286 findings, more than the 1280 that fit\n  help: split it, or leave out what is not used\n"
    );
}

#[test]
fn a_missing_head_is_named() {
    let mut files = base();
    files.retain(|file| file.name != "knowledge.toml");
    let problems = compile(&files).unwrap_err();
    assert_eq!(
        by_value(&problems),
        "knowledge.toml:1:1: error[K0002]: knowledge.toml is missing\n  help: write it: it holds the versions and the constants of the inference\n"
    );
}

#[test]
fn a_diagnostic_reads_like_one_of_a_compiler() {
    let said = said(&folder().join("K0103-unknown-id"));
    let error = said.iter().find(|problem| problem.level == Level::Error).unwrap();
    let expected = "\
findings/bad.toml:7:12: error[K0103]: unknown finding `nodul`
  |
7 | implies = [\"nodul\"]
  |            ^^^^^^^
  = help: did you mean `nodule`?
";
    assert_eq!(error.to_string(), expected);
}
