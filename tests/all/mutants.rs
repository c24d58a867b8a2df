//! The mutation check of the knowledge: what it changes, and a sample of it. The whole takes
//! minutes: `cargo run --release -p calcinosis-tests --bin mutants`.

use crate::support::{builtin, root};
use calcinosis_tests::mutants::{Kind, Suite, changed, mutants, run};

/// A fixed sample, of all kinds: about 150 changes.
const EVERY: usize = 23;
/// What the whole run reached when it was last made, less what a sample of this size may miss.
const SAMPLED: f64 = 95.0;

#[test]
fn a_condition_is_negated_and_each_of_its_groups_swapped() {
    let swapped = |when: &str| -> Vec<String> {
        let all = changed(when).into_iter().filter(|(kind, _)| *kind == Kind::SwappedGroup);
        all.map(|(_, when)| when).collect()
    };
    let negated = |when: &str| changed(when).remove(0);
    assert_eq!(negated("any(a, b)"), (Kind::NegatedCriterion, "none(any(a, b))".to_string()));
    assert_eq!(negated("none(a, b)").1, "any(a, b)");
    assert_eq!(negated("none(a)").1, "a");
    assert!(swapped("a").is_empty());
    assert_eq!(swapped("all(a, any(b, c))"), ["any(a, any(b, c))", "all(a, all(b, c))"]);
    assert_eq!(swapped("none(a, b)"), ["none(all(a, b))"]);
    assert_eq!(swapped("at-least(2, a, b, c)"), ["at-least(1, a, b, c)", "at-least(3, a, b, c)"]);
    assert_eq!(swapped("at-least(1, a, b)"), ["at-least(2, a, b)"]);
}

#[test]
fn every_criterion_and_every_defining_row_is_changed() {
    let all = mutants(builtin());
    let of = |kind: Kind| all.iter().filter(|mutant| mutant.kind == kind).count();
    let criteria =
        builtin().diagnoses().iter().map(|diagnosis| diagnosis.criteria().len()).sum::<usize>();
    assert_eq!((of(Kind::DroppedCriterion), of(Kind::NegatedCriterion)), (criteria, criteria));
    let rows = builtin().diagnoses().iter().flat_map(|diagnosis| diagnosis.features().iter());
    let defining = rows.filter(|row| ["obligate", "excluded"].contains(&row.frequency().text()));
    assert!(of(Kind::TurnedRow) > 0 && of(Kind::TurnedRow) <= defining.count());
}

#[test]
fn a_sample_of_wrong_statements_is_noticed() {
    let suite = Suite::read(&root().join("tests/cases")).unwrap();
    let report = run(builtin(), &suite, EVERY).unwrap();
    assert!(report.percent() >= SAMPLED, "{}", report.to_text());
}
