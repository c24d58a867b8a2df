//! The same patient in other words: in another order, twice, with what follows said aloud, with
//! facts that nobody knows, as the only row of a table.

use crate::evidence::differences;
use crate::support::builtin;
use crate::support::strategy::{config, patients};
use calcinosis_core::Options;
use calcinosis_oracle::laws::{broken, broken_in_other_words};
use calcinosis_oracle::{answer, given, rows};
use proptest::prelude::*;

const NOTHING: Vec<String> = Vec::new();

proptest! {
    #![proptest_config(ProptestConfig { cases: config().cases / 4, ..config() })]

    #[test]
    fn other_words_for_the_same_change_nothing(patient in patients()) {
        prop_assert_eq!(broken_in_other_words(builtin(), &patient), NOTHING);
    }

    #[test]
    fn a_patient_is_answered_in_a_table_as_alone(patient in patients()) {
        prop_assert_eq!(rows::broken(builtin(), &patient, &Options::default()), NOTHING);
    }

    /// What the fuzz target holds, of a few patients out of bytes.
    #[test]
    fn the_laws_hold_of_patients_made_of_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
        let patient = given::patient(builtin(), &bytes);
        prop_assert_eq!(broken(&answer(builtin(), &patient.case())), NOTHING);
        prop_assert_eq!(broken_in_other_words(builtin(), &patient), NOTHING);
        prop_assert_eq!(rows::broken(builtin(), &patient, &Options::default()), NOTHING);
        let unmeasured = calcinosis_oracle::patient::Patient { measurements: Vec::new(), ..patient };
        prop_assert_eq!(differences(&unmeasured.case()), NOTHING);
    }
}
