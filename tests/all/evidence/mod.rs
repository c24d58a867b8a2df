//! The engine's scores against those of its slow twin.

pub(crate) mod twin;

use crate::support::patient::Patient;
use crate::support::strategy::{config, patients};
use crate::support::{answer, builtin, compiled, none_of, root};
use calcinosis_core::knowledge::Role;
use calcinosis_core::{Case, Presence, Status};
use calcinosis_tests::cases::read_folder;
use proptest::prelude::*;
use std::sync::LazyLock;
use twin::Twin;

static TWIN: LazyLock<Twin<'static>> = LazyLock::new(|| Twin::new(builtin()));

/// Every way in which the engine differs from the twin on one patient.
fn differences(case: &Case) -> Vec<String> {
    let answer = answer(case);
    let statements = TWIN.read(case);
    let established = |id: &str| match answer.node(id).unwrap().0 {
        Status::Established => Presence::Present,
        Status::Probable => Presence::Unknown,
        _ => Presence::Absent,
    };
    let constants = builtin().constants();
    let mut found = Vec::new();
    let statuses: Vec<Status> = builtin().leaves().map(|leaf| answer.ranked(&leaf.id).unwrap().status()).collect();
    let limit = i32::try_from(constants.open_requirement_limit).unwrap();
    // Without what being established adds.
    let plain: Vec<(i32, i32, i32)> = builtin()
        .leaves()
        .zip(TWIN.scores(case))
        .map(|(leaf, score)| {
            let open = i32::try_from(TWIN.open(leaf, &statements, &established)).unwrap().min(limit);
            let discount = open * constants.open_requirement_discount;
            (score.prior, discount, score.prior + score.evidence - discount)
        })
        .collect();
    let open = |status: &Status| !matches!(status, Status::Established | Status::Excluded);
    let best = statuses.iter().zip(&plain).filter(|(status, _)| open(status)).map(|(_, (_, _, score))| *score).max();
    for (leaf, ((prior, discount, score), status)) in builtin().leaves().zip(plain.iter().zip(&statuses)) {
        let ranked = answer.ranked(&leaf.id).unwrap();
        let led = best
            .filter(|_| *status == Status::Established)
            .map_or(*score, |best| (*score).max(best + constants.established_lead));
        let expected = (*prior, *discount, led - score, led);
        let given = (ranked.prior(), ranked.discount(), ranked.lead(), ranked.score());
        if given != expected {
            found.push(format!("`{}`: (prior, discount, lead, score) {given:?}, the twin says {expected:?}", leaf.id));
        }
        let criteria = || builtin().lineage(leaf).flat_map(|node| node.criteria.iter());
        let value = |criterion| TWIN.value(criterion, &statements, &established);
        let refuted = criteria().any(|criterion| {
            matches!(
                (criterion.role, value(criterion)),
                (Role::Excludes, Presence::Present) | (Role::Requires, Presence::Absent)
            )
        });
        let withheld = criteria().any(|one| one.role == Role::Withholds && value(one).is_present());
        let proved = criteria().filter(|criterion| criterion.role == Role::Requires).all(|one| value(one).is_present())
            && criteria().any(|one| one.role == Role::Establishes && value(one).is_present());
        let proved = proved && !withheld && !refuted;
        if refuted != (*status == Status::Excluded) || proved != (*status == Status::Established) {
            found.push(format!("`{}` is {status}; refuted {refuted}, proved {proved}", leaf.id));
        }
    }
    for (index, finding) in twin::keyed(builtin()) {
        let known = (statements.present.contains(&index), statements.absent.contains(&index));
        let value = answer.finding(&finding.id).unwrap();
        if known != (value.is_present(), value.is_absent()) {
            found.push(format!("finding `{}` is {value}", finding.id));
        }
    }
    found
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
        failures.extend(differences(&case).iter().map(|text| format!("{}: {text}", published.place)));
    }
    none_of("differences", &failures);
}

#[test]
fn the_engine_agrees_on_every_worked_example() {
    let examples = compiled().examples.iter();
    let failures: Vec<String> = examples
        .flat_map(|one| differences(&one.case).into_iter().map(|text| format!("{}: {text}", one.place)))
        .collect();
    none_of("differences", &failures);
}
