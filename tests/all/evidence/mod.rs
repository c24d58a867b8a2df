//! The engine's scores against those of its slow twin.

use crate::support::strategy::{config, patients};
use crate::support::{answer, builtin, compiled, none_of, root};
use calcinosis_core::Case;
use calcinosis_oracle::patient::Patient;
use calcinosis_oracle::twin::Twin;
use calcinosis_tests::cases::read_folder;
use proptest::prelude::*;
use std::sync::LazyLock;

static TWIN: LazyLock<Twin<'static>> = LazyLock::new(|| Twin::new(builtin()));

/// Every way in which the engine differs from the twin on one patient.
pub(crate) fn differences(case: &Case) -> Vec<String> {
    calcinosis_oracle::differences::differences(&TWIN, &answer(case), case)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_engine_agrees_on_random_patients(patient in patients()) {
        let found = differences(&patient.case());
        prop_assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

#[test]
fn the_engine_agrees_on_a_record_that_says_nothing() {
    let case = calcinosis_core::Case::default();
    none_of("differences", &differences(&case));
}

#[test]
fn the_engine_agrees_on_every_published_patient() {
    let cases = read_folder(&root().join("tests/cases/development")).unwrap();
    let mut failures = Vec::new();
    for published in &cases {
        // Measurements are read by the engine alone; the twin judges what they yield elsewhere.
        let case = Patient::of(&published.case).case();
        failures
            .extend(differences(&case).iter().map(|text| format!("{}: {text}", published.place)));
    }
    none_of("differences", &failures);
}

#[test]
fn the_engine_agrees_on_every_worked_example() {
    let examples = compiled().examples.iter();
    let failures: Vec<String> = examples
        .flat_map(|one| {
            differences(&one.case).into_iter().map(|text| format!("{}: {text}", one.place))
        })
        .collect();
    none_of("differences", &failures);
}
