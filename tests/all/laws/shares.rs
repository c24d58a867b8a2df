//! Probabilities are shares: they add up, in every scheme and every group.

use crate::support::strategy::{config, patients};
use crate::support::{answer, builtin};
use calcinosis_core::Probability;
use calcinosis_oracle::laws::{groups, order, shares};
use proptest::prelude::*;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_leaves_that_are_left_share_one(patient in patients()) {
        prop_assert_eq!(shares(&answer(&patient.case())), Vec::<String>::new());
    }

    #[test]
    fn every_scheme_sums_alike(patient in patients()) {
        let answer = answer(&patient.case());
        let leaves: u32 = answer.ranking().map(|leaf| leaf.probability().ppm()).sum();
        for scheme in builtin().schemes() {
            let forms = answer.forms_of(scheme);
            let sum: u32 = forms.iter().map(|form| form.probability.ppm()).sum();
            let full = forms.iter().any(|form| form.probability == Probability::ONE);
            prop_assert!(sum == leaves || full && leaves >= sum, "`{}`: {sum} of {leaves}", scheme.id());
        }
    }

    #[test]
    fn a_group_is_the_sum_of_its_leaves(patient in patients()) {
        prop_assert_eq!(groups(&answer(&patient.case())), Vec::<String>::new());
    }

    #[test]
    fn the_ranking_is_a_total_order(patient in patients()) {
        prop_assert_eq!(order(&answer(&patient.case())), Vec::<String>::new());
    }
}
