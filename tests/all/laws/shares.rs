//! Probabilities are shares: they add up, in every scheme and every group.

use crate::support::strategy::{config, patients};
use crate::support::{answer, builtin};
use calcinosis_core::Status;
use proptest::prelude::*;

const MILLION: u32 = 1_000_000;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_leaves_that_are_left_share_one(patient in patients()) {
        let answer = answer(&patient.case());
        let left: Vec<_> = answer.ranking().filter(|leaf| leaf.status() != Status::Excluded).collect();
        let sum: u32 = left.iter().map(calcinosis_core::classification::Ranked::probability).sum();
        // Each share is rounded to a millionth once.
        let slack = u32::try_from(left.len()).unwrap().div_ceil(2);
        prop_assert!(left.is_empty() && sum == 0 || sum.abs_diff(MILLION) <= slack, "{sum}");
        prop_assert!(answer.ranking().all(|leaf| leaf.status() != Status::Excluded || leaf.probability() == 0));
    }

    #[test]
    fn every_scheme_sums_alike(patient in patients()) {
        let answer = answer(&patient.case());
        let leaves: u32 = answer.ranking().map(|leaf| leaf.probability()).sum();
        for scheme in builtin().schemes() {
            let forms = answer.forms_of(scheme);
            let sum: u32 = forms.iter().map(|form| form.probability).sum();
            let full = forms.iter().any(|form| form.probability == MILLION);
            prop_assert!(sum == leaves || full && leaves >= sum, "`{}`: {sum} of {leaves}", scheme.id);
        }
    }

    #[test]
    fn a_group_is_the_sum_of_its_leaves(patient in patients()) {
        let answer = answer(&patient.case());
        for node in builtin().diagnoses() {
            let below = answer.ranking().filter(|leaf| builtin().lineage(leaf.diagnosis()).any(|one| one.id == node.id));
            let sum: u32 = below.map(|leaf| leaf.probability()).sum();
            prop_assert_eq!(answer.node(&node.id).unwrap().1, sum.min(MILLION), "`{}`", node.id);
        }
    }

    #[test]
    fn the_ranking_is_a_total_order(patient in patients()) {
        let answer = answer(&patient.case());
        let ranking: Vec<_> = answer.ranking().collect();
        for pair in ranking.windows(2) {
            let key = |leaf: &calcinosis_core::classification::Ranked<'_, '_>| {
                (leaf.status() == Status::Excluded, -leaf.score(), leaf.diagnosis().id.clone())
            };
            prop_assert!(key(&pair[0]) < key(&pair[1]));
        }
        prop_assert_eq!(ranking.len(), builtin().leaves().count());
    }
}
