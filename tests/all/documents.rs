//! What the documents at the root promise: tests that exist, examples that work.

use crate::support::{builtin, read, root};
use calcinosis_core::{Case, Options, classify};

fn document(name: &str) -> String {
    read(&root().join(name))
}

/// The code blocks of a language.
fn blocks<'t>(text: &'t str, language: &str) -> Vec<&'t str> {
    let fences = text.split("```").skip(1).step_by(2);
    fences.filter_map(|block| block.strip_prefix(language)?.strip_prefix('\n')).collect()
}

/// Whether a test such as `laws::order::order_is_irrelevant` stands where its path says.
fn exists(test: &str) -> bool {
    let Some((module, function)) = test.rsplit_once("::") else { return false };
    let folder = root().join("tests/all").join(module.replace("::", "/"));
    let files = [folder.with_extension("rs"), folder.join("mod.rs")];
    files.iter().filter(|file| file.exists()).any(|file| is_test(&read(file), function))
}

/// Whether a function of this name is declared, and marked as a test in the lines before it.
fn is_test(text: &str, function: &str) -> bool {
    text.split_once(&format!("fn {function}(")).is_some_and(|(before, _)| {
        let lines = before.lines().rev().map(str::trim).skip_while(|line| line.is_empty());
        lines
            .take_while(|line| line.starts_with("#[") || line.starts_with("//"))
            .any(|line| line == "#[test]")
    })
}

/// The words of a text in backticks that name a test.
fn tests_named(text: &str) -> Vec<&str> {
    text.split('`')
        .skip(1)
        .step_by(2)
        .filter(|word| word.contains("::") && !word.contains(['(', '<', ' ']))
        .collect()
}

#[test]
fn every_promise_of_security_names_tests_that_exist() {
    let text = document("SECURITY.md");
    let (_, promised) = text.split_once("## What is promised").unwrap();
    let (promised, beyond) = promised.split_once("## What is not promised").unwrap();
    let promises: Vec<&str> = promised.split("\n- ").skip(1).collect();
    assert!(promises.len() >= 6, "{} promises", promises.len());
    for promise in promises {
        let program =
            promise.split('`').any(|word| word.starts_with("tests/") && root().join(word).exists());
        assert!(program || !tests_named(promise).is_empty(), "no test holds: {promise}");
    }
    for test in tests_named(promised).into_iter().chain(tests_named(beyond)) {
        assert!(exists(test), "SECURITY.md names `{test}`, which does not exist");
    }
}

#[test]
fn every_hazard_has_a_control_and_tests_that_exist() {
    let text = document("SAFETY.md");
    let mut expected = 1;
    for row in text.lines().filter(|line| line.starts_with("| HZ-")) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!(cells.len(), 4, "{row}");
        assert_eq!(cells[0], format!("HZ-{expected:02}"));
        assert!(!cells[1].is_empty() && !cells[2].is_empty(), "{row}");
        let tests: Vec<&str> = cells[3].split('`').skip(1).step_by(2).collect();
        assert!(!tests.is_empty(), "{} names no test", cells[0]);
        for test in tests {
            assert!(exists(test), "{} names `{test}`, which does not exist", cells[0]);
        }
        expected += 1;
    }
    assert!(expected > 10, "the table of hazards was not found");
}

#[test]
fn a_test_that_does_not_exist_is_seen() {
    assert!(exists("documents::a_test_that_does_not_exist_is_seen"));
    assert!(
        !exists("documents::no_such_test")
            && !exists("nowhere::no_such_test")
            && !exists("unqualified")
    );
    assert!(!exists("documents::exists"), "a function that is no test");
    assert_eq!(tests_named("`a::b` and `Limits`, `tests/run`, `x::y(z)`"), ["a::b"]);
}

#[test]
fn the_case_of_the_readme_is_read_whole() {
    let readme = document("README.md");
    let cases = blocks(&readme, "json");
    assert!(!cases.is_empty());
    for json in cases {
        let answer =
            classify(builtin(), &Case::from_json(json).unwrap(), &Options::new().strict(true))
                .unwrap();
        assert!(answer.issues().is_empty(), "{:?}", answer.issues());
    }
}

#[test]
fn the_overlay_of_the_readme_is_accepted() {
    let readme = document("README.md");
    let overlay =
        blocks(&readme, "toml").into_iter().find(|block| block.starts_with("name = ")).unwrap();
    let laid = builtin().with_overlay(overlay).unwrap_or_else(|problems| panic!("{problems:?}"));
    assert_eq!(laid.overlay().unwrap().disabled().len(), 1);
}

#[test]
fn every_document_that_is_linked_exists() {
    for name in [
        "README.md",
        "ARCHITECTURE.md",
        "SAFETY.md",
        "SECURITY.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
    ] {
        let text = document(name);
        let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        for target in targets.filter(|target| !target.contains("://")) {
            assert!(root().join(target).exists(), "{name} links `{target}`");
        }
    }
}
