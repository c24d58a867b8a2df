//! The published patients on whom the knowledge was developed: how well the answers fit, and that
//! the files are in order.

use crate::support::{answer, builtin, none_of, root};
use calcinosis_core::IssueCode;
use calcinosis_tests::cases::{Published, read_folder, spelled};
use calcinosis_tests::measure::{Measured, measure};
use std::collections::BTreeSet;
use std::sync::LazyLock;

static CASES: LazyLock<Vec<Published>> =
    LazyLock::new(|| read_folder(&root().join("tests/cases/development")).unwrap());
static MEASURED: LazyLock<Measured> = LazyLock::new(|| measure(builtin(), &CASES).unwrap());

#[test]
fn the_form_is_right_in_most() {
    let share = MEASURED.overall.form_first;
    assert!(share.of >= 209 && share.value() >= 0.87, "{share:?}\n{}", MEASURED.to_text());
}

#[test]
fn the_cause_is_among_the_first_three_in_85_of_a_hundred() {
    let share = MEASURED.overall.diagnosis_within_three;
    assert!(share.of >= 209 && share.value() >= 0.85, "{share:?}\n{}", MEASURED.to_text());
}

#[test]
fn no_mimic_is_wrongly_established_as_calcinosis() {
    assert_eq!(MEASURED.wrongly_established_on_mimics, 0, "{}", MEASURED.to_text());
}

#[test]
fn both_baselines_are_beaten() {
    let ours = MEASURED.overall.form_first.value();
    assert!(ours > MEASURED.majority_baseline.value());
    assert!(ours > MEASURED.four_question_baseline.value());
}

#[test]
fn every_file_names_its_source_and_only_known_ids() {
    let mut failures = Vec::new();
    for published in &*CASES {
        let place = &published.place;
        let citation = published.case.annotation("citation").unwrap_or("null");
        let citation: serde_json::Value = serde_json::from_str(citation).unwrap();
        let titled = citation.get("title").and_then(|title| title.as_str());
        if titled.is_none_or(|title| title.trim().is_empty()) {
            failures.push(format!("{place}: no citation"));
        }
        for issue in answer(&published.case).issues() {
            if matches!(
                issue.code,
                IssueCode::UnknownFinding | IssueCode::FormerId | IssueCode::UnknownField
            ) {
                failures.push(format!("{place}: {issue}"));
            }
        }
        if published.expected.forms.is_empty() {
            failures.push(format!("{place}: no expected form"));
        }
        for id in &published.expected.diagnoses {
            if builtin().diagnosis(&spelled(id)).is_none() {
                failures.push(format!("{place}: unknown expected diagnosis `{id}`"));
            }
        }
    }
    none_of("faults in the case files", &failures);
}

#[test]
fn no_patient_is_counted_twice() {
    let ids: Vec<&str> = CASES.iter().filter_map(|one| one.case.id()).collect();
    assert_eq!(ids.len(), CASES.len(), "every case has an id");
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "every id is used once");
}
