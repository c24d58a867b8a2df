//! The order in which things are given is irrelevant, down to the canonical JSON.

use crate::support::answer;
use crate::support::strategy::{config, patients};
use calcinosis_core::Detail;
use calcinosis_oracle::patient::Patient;
use proptest::prelude::*;
use serde_json::Value;

/// The canonical JSON without the positions in the record, which are what a reordering changes.
fn without_positions(patient: &Patient) -> Value {
    let text = answer(&patient.case()).answer(Detail::Full).to_json();
    let mut value: Value = serde_json::from_str(&text).unwrap();
    for list in ["present", "absent"] {
        for note in value[list].as_array_mut().unwrap() {
            note.as_object_mut().unwrap().remove("from");
        }
    }
    let issues = value["issues"].as_array_mut().unwrap();
    for issue in issues.iter_mut() {
        issue.as_object_mut().unwrap().remove("where");
    }
    issues.sort_by_key(ToString::to_string);
    value
}

fn shuffled() -> impl Strategy<Value = (Patient, Patient)> {
    patients().prop_flat_map(|patient| {
        let lists = (
            Just(patient.present.clone()).prop_shuffle(),
            Just(patient.absent.clone()).prop_shuffle(),
        );
        lists.prop_map(move |(present, absent)| {
            (patient.clone(), Patient { present, absent, ..patient.clone() })
        })
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn order_is_irrelevant((patient, other) in shuffled()) {
        prop_assert_eq!(without_positions(&patient), without_positions(&other));
    }

    #[test]
    fn saying_a_thing_twice_changes_only_the_issues(patient in patients()) {
        let mut other = patient.clone();
        other.present.extend(patient.present.clone());
        let (mut once, mut twice) = (without_positions(&patient), without_positions(&other));
        once.as_object_mut().unwrap().remove("issues");
        twice.as_object_mut().unwrap().remove("issues");
        prop_assert_eq!(once, twice);
    }
}

#[test]
fn the_same_case_gives_the_same_bytes() {
    let patient = Patient {
        present: vec!["retiform-purpura".into(), "hemodialysis".into()],
        ..Patient::default()
    };
    let bytes = || answer(&patient.case()).answer(Detail::Full).to_json();
    assert_eq!(bytes(), bytes());
}
