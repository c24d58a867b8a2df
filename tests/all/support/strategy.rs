//! Random patients and conditions.
//!
//! Findings drawn at random meet no criterion, so a patient is drawn around one diagnosis: mostly
//! what its rows and criteria name, and some noise.

use super::builtin;
use calcinosis_core::condition::Condition;
use calcinosis_core::knowledge::Diagnosis;
use calcinosis_core::{Presence, Sex};
use calcinosis_oracle::given::named_by;
use calcinosis_oracle::patient::Patient;
use proptest::prelude::*;
use proptest::sample::Index;

/// As many cases as the run asks for with `PROPTEST_CASES`; 256 otherwise.
pub(crate) fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

pub(crate) fn any_finding() -> impl Strategy<Value = String> {
    any::<Index>().prop_map(|index| index.get(builtin().findings()).id().to_string())
}

fn ages() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![1 => Just(None), 3 => (0.0..100.0f64).prop_map(Some), 1 => (0.0..2.0f64).prop_map(Some)]
}

fn sexes() -> impl Strategy<Value = Option<Sex>> {
    prop_oneof![
        Just(None),
        Just(Some(Sex::Female)),
        Just(Some(Sex::Male)),
        Just(Some(Sex::Unknown))
    ]
}

pub(crate) fn patients() -> impl Strategy<Value = Patient> {
    let pick = (any::<Index>(), prop::bool::weighted(0.8));
    let noise = (any_finding(), any::<bool>());
    let parts = (
        any::<Index>(),
        prop::collection::vec(pick, 0..16),
        prop::collection::vec(noise, 0..6),
        ages(),
        ages(),
        sexes(),
    );
    parts.prop_map(|(leaf, picks, noise, age, onset, sex)| {
        let leaves: Vec<&Diagnosis> = builtin().leaves().collect();
        let pool = named_by(builtin(), leaves[leaf.index(leaves.len())]);
        let picked = picks.into_iter().map(|(place, present)| (place.get(&pool).clone(), present));
        let mut patient = Patient { age, onset, sex, ..Patient::default() };
        for (id, present) in picked.chain(noise) {
            if present { &mut patient.present } else { &mut patient.absent }.push(id);
        }
        patient
    })
}

pub(crate) fn presences() -> impl Strategy<Value = Presence> {
    prop_oneof![Just(Presence::Absent), Just(Presence::Unknown), Just(Presence::Present)]
}

/// Conditions over the findings and diagnoses of the built-in knowledge.
pub(crate) fn conditions() -> impl Strategy<Value = Condition> {
    let node = any::<Index>().prop_map(|index| index.get(builtin().diagnoses()).id().to_string());
    let leaf = prop_oneof![
        5 => any_finding().prop_map(Condition::Finding),
        1 => node.prop_map(Condition::Established),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        let parts = || prop::collection::vec(inner.clone(), 1..6);
        prop_oneof![
            parts().prop_map(Condition::All),
            parts().prop_map(Condition::Any),
            parts().prop_map(Condition::None),
            (any::<Index>(), parts()).prop_map(|(least, parts)| {
                let least = u16::try_from(least.index(parts.len()) + 1).unwrap();
                Condition::AtLeast(least, parts)
            }),
        ]
    })
}
