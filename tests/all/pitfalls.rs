//! The pitfalls, the test vectors and the consequences of missing data of the clinical
//! specification, as cases.
//!
//! A file holds a rule, the patients that try it, and whether sources dispute it. A failure is a
//! fault of the knowledge or of the file, and is never mended by a rule for one patient.

use crate::support::{answer, files_below, none_of, read, root};
use calcinosis_core::Case;
use calcinosis_tests::expect::{Pitfall, faults, misread};
use std::path::Path;

/// Runs the files of a folder: (patients tried, failures).
fn run(folder: &Path) -> (usize, Vec<String>) {
    let (mut tried, mut failures) = (0, Vec::new());
    for path in files_below(folder, &["json"]) {
        let pitfall: Pitfall = serde_json::from_str(&read(&path))
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(
            path.file_stem().is_some_and(|stem| stem == &*pitfall.id) && !pitfall.rule.is_empty(),
            "{}",
            path.display()
        );
        assert!(!pitfall.title.is_empty(), "{}", path.display());
        assert!(
            pitfall.needs.as_deref().is_none_or(|needs| needs == "measurements"),
            "{}",
            path.display()
        );
        for (case, expect) in pitfall.tried().unwrap_or_else(|error| panic!("{error}")) {
            let answer = answer(&case);
            let mut faults = faults(&answer, &expect);
            faults.extend(misread(&answer));
            if !faults.is_empty() {
                let disputed = pitfall
                    .disputed
                    .as_ref()
                    .map_or(String::new(), |why| format!(" (disputed: {why})"));
                failures.push(format!(
                    "{}: {}{disputed}",
                    case.id().unwrap_or("?"),
                    faults.join("; ")
                ));
            }
            tried += 1;
        }
    }
    (tried, failures)
}

#[test]
fn the_pitfalls_are_avoided() {
    let folder = root().join("tests/cases/pitfalls");
    assert_eq!(files_below(&folder, &["json"]).len(), 23);
    let (tried, failures) = run(&folder);
    assert!(tried >= 25);
    none_of("patients are judged otherwise", &failures);
}

#[test]
fn the_test_vectors_hold() {
    let folder = root().join("tests/cases/vectors");
    assert_eq!(files_below(&folder, &["json"]).len(), 12);
    let (tried, failures) = run(&folder);
    assert!(tried >= 12);
    none_of("patients are judged otherwise", &failures);
}

#[test]
fn missing_data_leave_open_what_they_decide() {
    let folder = root().join("tests/cases/missing-data");
    assert_eq!(files_below(&folder, &["json"]).len(), 10);
    let (tried, failures) = run(&folder);
    // The same patient without and with what was missing.
    assert!(tried >= 20);
    none_of("patients are judged otherwise", &failures);
}

/// The patients of a file of pitfalls, as cases.
fn patients(file: &str) -> Vec<Case> {
    let pitfall: Pitfall =
        serde_json::from_str(&read(&root().join("tests/cases/pitfalls").join(file))).unwrap();
    pitfall.patients.iter().map(|patient| Case::from_json(&patient.to_string()).unwrap()).collect()
}

#[test]
fn one_negative_biopsy_leaves_about_half_of_the_odds() {
    let [without, negative] = &patients("pitfall-09.json")[..2] else {
        panic!("two patients are compared")
    };
    // Against everything that is no calciphylaxis: the first biopsy was positive in 51.8 %, so that
    // a negative one weighs 0.48 to 0.6.
    let odds = |case: &Case| {
        let (_, probability) = answer(case).node("calciphylaxis").unwrap();
        let share = probability.as_f64();
        share / (1.0 - share)
    };
    let factor = odds(negative) / odds(without);
    assert!((0.3..=0.7).contains(&factor), "the odds fall by {factor}");
}
