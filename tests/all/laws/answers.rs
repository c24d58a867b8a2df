//! The trace replays to the score, and a case survives its JSON.

use crate::support::strategy::{config, patients};
use crate::support::{answer, builtin};
use calcinosis_core::{Case, CodedStatement, Detail, MeasuredValue, Measurement};
use proptest::prelude::*;

fn measurements() -> impl Strategy<Value = Measurement> {
    let value = prop_oneof![
        any::<f64>().prop_filter("JSON has no infinity", |x| x.is_finite()).prop_map(MeasuredValue::Number),
        ".{0,12}".prop_map(MeasuredValue::Text),
    ];
    ("[a-z-]{1,20}", value, ".{0,8}", prop::option::of(-1e6..1e6f64), prop::option::of(-1e6..1e6f64))
        .prop_map(|(analyte, value, unit, low, high)| Measurement::new(analyte, value).unit(unit).interval(low, high))
}

fn cases() -> impl Strategy<Value = Case> {
    let codes = prop::collection::vec((".{0,12}", ".{0,12}"), 0..4);
    let parts = (patients(), prop::option::of(".{0,40}"), prop::collection::vec(measurements(), 0..4), codes);
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
        codes.into_iter().fold(case, |case, (system, code)| case.code(CodedStatement::new(system, code))).build()
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_trace_replays_to_the_score(patient in patients()) {
        let answer = answer(&patient.case()).answer(Detail::Full);
        let cap = builtin().constants().total_cap;
        for leaf in &answer.diagnoses {
            let trace = leaf.trace.as_ref().unwrap();
            let counted = trace.supporting.iter().chain(&trace.opposing).filter(|part| part.counted);
            let sum: i32 = counted.map(|part| part.centibans).sum();
            prop_assert_eq!(trace.evidence, sum.clamp(-cap, cap), "`{}`", leaf.id);
            prop_assert_eq!(leaf.score, trace.prior + trace.evidence - trace.discount + trace.lead, "`{}`", leaf.id);
            let single = builtin().constants().single_cap;
            prop_assert!(trace.supporting.iter().all(|part| (0..=single).contains(&part.centibans)));
            prop_assert!(trace.opposing.iter().all(|part| (-single..0).contains(&part.centibans)));
        }
    }

    #[test]
    fn every_cited_source_is_listed(patient in patients()) {
        let answer = answer(&patient.case()).answer(Detail::Full);
        let listed = |id: &&str| answer.sources.iter().any(|source| source.id == *id);
        for trace in answer.diagnoses.iter().filter_map(|leaf| leaf.trace.as_ref()) {
            prop_assert!(trace.criteria.iter().flat_map(|one| &one.sources).all(listed));
            prop_assert!(trace.supporting.iter().chain(&trace.opposing).flat_map(|one| &one.sources).all(listed));
        }
        prop_assert!(answer.criteria_sets.iter().flat_map(|set| &set.sources).all(listed));
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
