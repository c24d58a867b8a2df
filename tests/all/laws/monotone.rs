//! What more knowledge of a patient may change, and what it may not.

use crate::support::strategy::{any_finding, config, patients};
use crate::support::{answer, builtin, compiled};
use calcinosis_core::knowledge::Role;
use calcinosis_core::{
    Centibans, Classification, Detail, Knowledge, Options, Probability, Status, classify,
};
use calcinosis_oracle::patient::Patient;
use proptest::prelude::*;
use proptest::sample::Index;
use std::sync::LazyLock;

fn with(patient: &Patient, id: &str, present: bool) -> Patient {
    let mut more = patient.clone();
    if present { &mut more.present } else { &mut more.absent }.push(id.to_string());
    more
}

/// Leaves that were established and now are excluded without a criterion that says so.
fn lost_without_a_reason(before: &Classification<'_>, after: &Classification<'_>) -> Vec<String> {
    let answer = after.answer(Detail::Full);
    let established = before.ranking().filter(|ranked| ranked.status() == Status::Established);
    let mut lost = Vec::new();
    for ranked in established {
        let id = ranked.diagnosis().id();
        let now = answer.diagnoses.iter().find(|leaf| leaf.id == id).unwrap();
        let named = now.trace.as_ref().unwrap().criteria.iter().any(|criterion| {
            criterion.disabled.is_none()
                && match criterion.role {
                    Role::Excludes => criterion.value.is_present(),
                    Role::Requires => criterion.value.is_absent(),
                    _ => false,
                }
        });
        if now.status == Status::Excluded && !named {
            lost.push(id.to_string());
        }
    }
    lost
}

/// The patients of the worked examples in which something is established.
static ESTABLISHED: LazyLock<Vec<Patient>> = LazyLock::new(|| {
    let examples = compiled().examples.iter().map(|one| Patient::of(&one.case));
    let some = |patient: &Patient| {
        answer(&patient.case()).ranking().any(|ranked| ranked.status() == Status::Established)
    };
    examples.filter(some).collect()
});

#[test]
fn there_are_established_patients_to_try() {
    assert!(ESTABLISHED.len() >= 50, "{} worked examples are established", ESTABLISHED.len());
}

/// The built-in knowledge with one more finding that nothing names.
static WITH_A_STRANGER: LazyLock<Knowledge> = LazyLock::new(|| {
    let overlay = r#"
        name = "stranger"
        [[finding]]
        id = "stranger"
        label = "A stranger"
        kind = "sign"
        obtained = "asking"
        definition = "An observation that no diagnosis is about."
        background = { percent = 7, basis = "proposal" }
    "#;
    builtin().with_overlay(overlay).unwrap()
});

/// What the answer says of every leaf.
fn verdicts(
    knowledge: &Knowledge,
    patient: &Patient,
) -> Vec<(String, Centibans, Probability, Status)> {
    let answer = classify(knowledge, &patient.case(), &Options::default()).unwrap();
    let leaves = answer.ranking();
    leaves
        .map(|one| (one.diagnosis().id().to_string(), one.score(), one.probability(), one.status()))
        .collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn only_a_named_criterion_turns_established_into_excluded(
        place in any::<Index>(), finding in any_finding(), present in any::<bool>()
    ) {
        let patient = place.get(ESTABLISHED.as_slice());
        let before = answer(&patient.case());
        prop_assume!(before.finding(&finding).unwrap().is_unknown() && !before.is_conflicting(&finding));
        let after = answer(&with(patient, &finding, present).case());
        let lost = lost_without_a_reason(&before, &after);
        prop_assert!(lost.is_empty(), "`{}` {}: {:?}", finding, present, lost);
    }

    #[test]
    fn the_same_holds_of_random_patients(patient in patients(), finding in any_finding(), present in any::<bool>()) {
        let before = answer(&patient.case());
        prop_assume!(before.finding(&finding).unwrap().is_unknown() && !before.is_conflicting(&finding));
        let after = answer(&with(&patient, &finding, present).case());
        prop_assert!(lost_without_a_reason(&before, &after).is_empty());
    }

    #[test]
    fn a_finding_that_no_leaf_annotates_changes_nothing(patient in patients(), present in any::<bool>()) {
        let without = verdicts(&WITH_A_STRANGER, &patient);
        prop_assert_eq!(&without, &verdicts(builtin(), &patient));
        // A record that says nothing leaves nothing out; once it says anything, what it does not
        // mention speaks.
        let said = answer(&patient.case());
        let told = |id: &str| !said.finding(id).unwrap().is_unknown() || said.is_conflicting(id);
        prop_assume!(builtin().findings().iter().any(|finding| told(finding.id())));
        prop_assert_eq!(&without, &verdicts(&WITH_A_STRANGER, &with(&patient, "stranger", present)));
    }

    #[test]
    fn what_follows_from_the_record_may_be_said_aloud(patient in patients()) {
        // A broader finding that is already implied carries no weight of its own. What follows from
        // a statement that is in conflict is left out.
        let before = answer(&patient.case());
        prop_assume!(builtin().findings().iter().all(|finding| !before.is_conflicting(finding.id())));
        let implied = builtin().findings().iter().filter(|finding| {
            before.finding(finding.id()).unwrap().is_present() && !patient.present.iter().any(|id| *id == finding.id())
        });
        let mut more = patient.clone();
        more.present.extend(implied.map(|finding| finding.id().to_string()));
        prop_assert_eq!(verdicts(builtin(), &patient), verdicts(builtin(), &more));
    }
}
