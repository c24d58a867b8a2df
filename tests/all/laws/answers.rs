//! The trace replays to the score, and a case survives its JSON.

use crate::support::answer;
use crate::support::strategy::{config, patients};
use calcinosis_core::{Case, CodedStatement, Detail, MeasuredValue, Measurement};
use calcinosis_oracle::laws::{sources, traces};
use proptest::prelude::*;

fn measurements() -> impl Strategy<Value = Measurement> {
    let value = prop_oneof![
        any::<f64>()
            .prop_filter("JSON has no infinity", |x| x.is_finite())
            .prop_map(MeasuredValue::Number),
        ".{0,12}".prop_map(MeasuredValue::Text),
    ];
    (
        "[a-z-]{1,20}",
        value,
        ".{0,8}",
        prop::option::of(-1e6..1e6f64),
        prop::option::of(-1e6..1e6f64),
    )
        .prop_map(|(analyte, value, unit, low, high)| {
            Measurement::new(analyte, value).unit(unit).interval(low, high)
        })
}

fn cases() -> impl Strategy<Value = Case> {
    let codes = prop::collection::vec((".{0,12}", ".{0,12}"), 0..4);
    let parts = (
        patients(),
        prop::option::of(".{0,40}"),
        prop::collection::vec(measurements(), 0..4),
        codes,
    );
    parts.prop_map(|(patient, id, measurements, codes)| {
        let mut case = Case::builder();
        if let Some(id) = id {
            case = case.id(id);
        }
        if let Some(age) = patient.age {
            case = case.age_years(age);
        }
        case = patient.present.iter().fold(case, |case, id| case.present(id));
        case = patient.absent.iter().fold(case, |case, id| case.absent(id));
        case = measurements.into_iter().fold(case, calcinosis_core::CaseBuilder::measurement);
        codes
            .into_iter()
            .fold(case, |case, (system, code)| case.code(CodedStatement::new(system, code)))
            .build()
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_trace_replays_to_the_score(patient in patients()) {
        prop_assert_eq!(traces(&answer(&patient.case())), Vec::<String>::new());
    }

    #[test]
    fn every_cited_source_is_listed(patient in patients()) {
        prop_assert_eq!(sources(&answer(&patient.case())), Vec::<String>::new());
    }

    #[test]
    fn less_detail_changes_no_verdict(patient in patients(), first in 0usize..10) {
        let classified = answer(&patient.case());
        let key = |detail| {
            let leaves = classified.answer(detail).diagnoses.into_iter();
            leaves.map(|leaf| (leaf.id, leaf.score, leaf.status, leaf.probability.to_bits())).collect::<Vec<_>>()
        };
        let full = key(Detail::Full);
        prop_assert_eq!(&full, &key(Detail::Brief));
        prop_assert_eq!(&full, &key(Detail::Leading(first)));
    }

    #[test]
    fn a_case_survives_its_json(case in cases()) {
        let text = case.to_json();
        let again = Case::from_json(&text).unwrap();
        prop_assert_eq!(&again, &case, "{}", text);
        prop_assert_eq!(again.to_json(), text);
    }
}
