//! Fictional patients, written by readers who saw the vocabulary and nothing else: neither the
//! knowledge nor a published patient. Five of each leaf lie in `tests/cases/fictional`: plain ones
//! (typical, less typical, told in a few words) and hard ones (with the background of a neighbour;
//! with half of the work-up missing). They say little about how often an answer is right, since
//! their writers tell what decides. They say much about what must never happen: that something else
//! is established, or that the right cause is ruled out.

use crate::support::{builtin, none_of, root};
use calcinosis_core::{Options, Setting, Status, classify};
use calcinosis_tests::cases::{Published, lies_below, read_folder};
use calcinosis_tests::measure::{Measured, measure};
use std::sync::LazyLock;

static PLAIN: LazyLock<Vec<Published>> =
    LazyLock::new(|| read_folder(&root().join("tests/cases/fictional/plain.jsonl")).unwrap());
static HARD: LazyLock<Vec<Published>> =
    LazyLock::new(|| read_folder(&root().join("tests/cases/fictional/hard.jsonl")).unwrap());
static MEASURED: LazyLock<[Measured; 2]> =
    LazyLock::new(|| [measure(builtin(), &PLAIN).unwrap(), measure(builtin(), &HARD).unwrap()]);

/// Patients in whom a second diagnosis is shown as well as the one that they were written for.
const SHOWN_BESIDE: [(&str, &str, &str); 2] = [
    (
        "gardner-syndrome-calcinosis-a",
        "calcified-epidermoid-cyst",
        "the biopsy shows a calcified epidermoid cyst, which the syndrome brings",
    ),
    (
        "gardner-syndrome-calcinosis-d",
        "calcified-epidermoid-cyst",
        "the biopsy shows a calcified epidermoid cyst, which the syndrome brings",
    ),
];

/// Patients whose writer and whose definition disagree, and why the definition stands.
const RULED_OUT: [(&str, &str); 2] = [
    (
        "gluteal-injection-granuloma-calcification-d",
        "the record says that the lesion is older than the exposure, by which the writer meant another drug",
    ),
    (
        "idiopathic-penile-calcinosis-d",
        "phosphate is high, and idiopathic is what has neither calcium nor phosphate high",
    ),
];

#[test]
fn every_leaf_has_its_five() {
    let leaves = builtin().leaves();
    let all = || PLAIN.iter().chain(&*HARD);
    let failures = leaves.filter_map(|leaf| {
        let number = all()
            .filter(|patient| patient.expected.diagnoses.iter().any(|named| **named == *leaf.id()))
            .count();
        (number != 5).then(|| format!("`{}` has {number}", leaf.id()))
    });
    none_of("leaves without their five patients", &failures.collect::<Vec<_>>());
}

#[test]
fn nothing_else_is_established() {
    let mut failures = Vec::new();
    for row in MEASURED.iter().flat_map(|measured| &measured.cases) {
        for other in &row.wrongly_established {
            if SHOWN_BESIDE
                .iter()
                .all(|(patient, shown, _)| (*patient, *shown) != (&*row.id, &**other))
            {
                failures.push(format!("`{}`: `{other}` is established", row.id));
            }
        }
    }
    none_of("wrongly established", &failures);
}

#[test]
fn the_right_cause_is_never_ruled_out() {
    let mut failures = Vec::new();
    for patient in PLAIN.iter().chain(&*HARD) {
        let id = patient.case.id().unwrap_or_default();
        let answer =
            classify(builtin(), &patient.case, &Options::new().setting(Setting::Published))
                .unwrap();
        let right = |leaf: &str| {
            patient.expected.diagnoses.iter().any(|named| lies_below(builtin(), leaf, named))
        };
        let excluded = answer
            .ranking()
            .filter(|ranked| right(ranked.diagnosis().id()))
            .all(|ranked| ranked.status() == Status::Excluded);
        if excluded && RULED_OUT.iter().all(|(known, _)| *known != id) {
            failures.push(format!("`{id}`"));
        }
    }
    none_of("with the right cause ruled out", &failures);
}

#[test]
fn what_decides_is_seen() {
    for (measured, least) in MEASURED.iter().zip([0.98, 0.96]) {
        let overall = &measured.overall;
        assert!(overall.form_first.value() >= least, "{}", measured.to_text());
        assert!(overall.diagnosis_within_three.value() >= least, "{}", measured.to_text());
    }
}
