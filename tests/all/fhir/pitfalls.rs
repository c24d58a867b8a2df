//! Every pitfall of the format, each test by its number and name.

use super::*;
use calcinosis_core::interop::fhir::{Choice, FhirReader};
use calcinosis_core::interop::{Concept, Date};

// Pitfall 1.

#[test]
fn pitfall_1_status_entered_in_error_cancelled_and_not_done_are_set_aside() {
    for wrong in ["entered-in-error", "cancelled"] {
        let record = record(&with(phosphate(mg_dl(7.9)), "status", json!(wrong)));
        assert!(record.case.measurements().is_empty(), "{wrong}");
        assert_eq!(codes(&record), [IssueCode::SetAside], "{wrong}");
    }
    let procedure = json!({"resourceType": "Procedure", "id": "p", "subject": {"reference": "Patient/1"},
        "status": "not-done", "code": icd("Z99.2")});
    let undone = record(&procedure);
    assert!(undone.case.codes().is_empty());
    assert_eq!(codes(&undone), [IssueCode::SetAside]);
    assert_eq!(
        presence(&record(&with(procedure, "status", json!("completed"))), "dialysis"),
        Presence::Present
    );
}

#[test]
fn pitfall_1_status_preliminary_registered_and_unknown_are_used_with_a_word() {
    for uncertain in ["preliminary", "registered", "unknown"] {
        let record = record(&with(phosphate(mg_dl(7.9)), "status", json!(uncertain)));
        assert_eq!(number(&record), [7.9], "{uncertain}");
        assert!(codes(&record).contains(&IssueCode::LowConfidence), "{uncertain}");
    }
}

// Pitfall 2.

#[test]
fn pitfall_2_verification_status_refuted_is_an_absent_finding() {
    let refuted = record(&with(condition("N18.6"), "verificationStatus", status("refuted")));
    assert_eq!(presence(&refuted, "end-stage-kidney-disease"), Presence::Absent);
}

#[test]
fn pitfall_2_verification_status_entered_in_error_is_ignored_and_provisional_is_neither() {
    for kind in ["entered-in-error", "unconfirmed", "provisional", "differential"] {
        let record = record(&with(condition("N18.6"), "verificationStatus", status(kind)));
        assert_eq!(presence(&record, "end-stage-kidney-disease"), Presence::Unknown, "{kind}");
        assert_eq!(codes(&record), [IssueCode::SetAside], "{kind}");
    }
}

#[test]
fn pitfall_2_a_status_is_found_beside_the_codes_of_the_sender() {
    let local =
        |word: &str| json!({"coding": [{"system": "urn:local", "code": "x"}, {"code": word}]});
    let refuted = record(&with(condition("N18.6"), "verificationStatus", local("refuted")));
    assert_eq!(presence(&refuted, "end-stage-kidney-disease"), Presence::Absent);
    let text = record(&with(condition("N18.6"), "verificationStatus", json!({"text": "Refuted"})));
    assert_eq!(presence(&text, "end-stage-kidney-disease"), Presence::Absent);
    let over = record(&with(condition("M34.1"), "clinicalStatus", local("resolved")));
    assert_eq!(codes(&over), [IssueCode::Timing]);
    // A status that the standard does not have may as well deny: the condition is set aside, and
    // said to be.
    let odd = record(&with(condition("N18.6"), "verificationStatus", local("working-diagnosis")));
    assert_eq!(presence(&odd, "end-stage-kidney-disease"), Presence::Unknown);
    assert_eq!(codes(&odd), [IssueCode::SetAside]);
}

#[test]
fn pitfall_2_verification_status_missing_is_asserted() {
    assert_eq!(
        presence(&record(&condition("N18.6")), "end-stage-kidney-disease"),
        Presence::Present
    );
    let confirmed = record(&with(condition("N18.6"), "verificationStatus", status("confirmed")));
    assert_eq!(presence(&confirmed, "end-stage-kidney-disease"), Presence::Present);
}

#[test]
fn pitfall_2_clinical_status_resolved_is_history_and_still_counts() {
    for over in ["inactive", "remission", "resolved"] {
        let record = record(&with(condition("M34.1"), "clinicalStatus", status(over)));
        assert_eq!(presence(&record, "systemic-sclerosis"), Presence::Present, "{over}");
        assert_eq!(codes(&record), [IssueCode::Timing], "{over}");
    }
}

// Pitfall 3.

fn hpo_observation(field: &str, value: Value) -> Value {
    let code = json!({"coding": [{"system": "http://human-phenotype-ontology.org", "code": "HP:0000979"}]});
    let observation = json!({"resourceType": "Observation", "id": "o", "status": "final",
        "subject": {"reference": "Patient/1"}, "code": code});
    with(observation, field, value)
}

#[test]
fn pitfall_3_absent_is_not_missing() {
    let absent = [
        ("valueBoolean", json!(false)),
        (
            "valueCodeableConcept",
            json!({"coding": [{"system": "http://loinc.org", "code": "LA9634-2"}]}),
        ),
        (
            "valueCodeableConcept",
            json!({"coding": [{"system": "http://snomed.info/sct", "code": "2667000"}]}),
        ),
        ("valueCodeableConcept", json!({"text": "Absent"})),
        ("valueString", json!("negative")),
        ("interpretation", json!([{"coding": [{"code": "NEG"}]}])),
        ("interpretation", json!([{"coding": [{"code": "N"}]}])),
    ];
    for (field, value) in absent {
        assert_eq!(
            presence(&record(&hpo_observation(field, value.clone())), "purpura"),
            Presence::Absent,
            "{value}"
        );
    }
    for (field, value) in
        [("valueBoolean", json!(true)), ("interpretation", json!([{"coding": [{"code": "POS"}]}]))]
    {
        assert_eq!(
            presence(&record(&hpo_observation(field, value.clone())), "purpura"),
            Presence::Present,
            "{value}"
        );
    }
}

#[test]
fn pitfall_3_a_data_absent_reason_is_unknown() {
    let reason = json!({"coding": [{"code": "not-performed"}]});
    for observation in [
        hpo_observation("dataAbsentReason", reason.clone()),
        with(phosphate(Value::Null), "dataAbsentReason", reason),
    ] {
        let record = record(&observation);
        assert_eq!(presence(&record, "purpura"), Presence::Unknown);
        assert!(record.case.measurements().is_empty());
        assert_eq!(codes(&record), [IssueCode::SetAside]);
    }
}

#[test]
fn pitfall_3_an_observation_without_a_value_says_nothing() {
    let record = record(&hpo_observation("note", json!([])));
    assert_eq!(presence(&record, "purpura"), Presence::Unknown);
    assert_eq!(codes(&record), [IssueCode::SetAside]);
}

// Pitfall 4.

#[test]
fn pitfall_4_quantity_units_are_taken_from_ucum_else_from_the_text() {
    for (quantity, unit) in [
        (json!({"value": 2.5, "unit": "mmol/l", "system": UCUM, "code": "mmol/L"}), "mmol/L"),
        (
            json!({"value": 2.5, "unit": "mmol/l", "system": "http://snomed.info/sct", "code": "258813002"}),
            "mmol/l",
        ),
        (json!({"value": 2.5, "unit": "mg/dl"}), "mg/dl"),
        (json!({"value": 2.5, "code": "mEq/L"}), "mEq/L"),
        (json!({"value": "2.5", "unit": "mg/dl"}), "mg/dl"),
    ] {
        let record = record(&phosphate(quantity));
        assert_eq!(record.case.measurements()[0].unit.as_deref(), Some(unit));
        assert_eq!(number(&record), [2.5]);
    }
    assert_eq!(record(&phosphate(json!({"value": 2.5}))).case.measurements()[0].unit, None);
}

#[test]
fn pitfall_4_quantity_with_a_comparator_is_a_bound_not_a_value() {
    let record = record(&phosphate(json!({"value": 0.3, "comparator": "<", "unit": "mg/dL"})));
    assert_eq!(record.case.measurements()[0].value, Some(MeasuredValue::Text("<0.3".into())));
}

#[test]
fn pitfall_4_a_bound_decides_only_what_lies_beyond_it() {
    let range = json!([{"low": mg_dl(2.5), "high": mg_dl(4.5)}]);
    let bound = |comparator: &str, value: f64| {
        let quantity = json!({"value": value, "comparator": comparator, "unit": "mg/dL"});
        record(&with(phosphate(quantity), "referenceRange", range.clone()))
    };
    let below = bound("<", 4.0);
    assert_eq!(presence(&below, "hypophosphatemia"), Presence::Unknown);
    assert_eq!(presence(&below, "hyperphosphatemia"), Presence::Absent);
    assert_eq!(presence(&bound("<", 2.0), "hypophosphatemia"), Presence::Present);
    assert_eq!(presence(&bound(">", 4.0), "hyperphosphatemia"), Presence::Unknown);
    assert_eq!(presence(&bound(">", 9.0), "hyperphosphatemia"), Presence::Present);
}

#[test]
fn pitfall_4_units_are_read_in_any_customary_spelling_and_unknown_ones_are_reported() {
    let high =
        |quantity: Value| presence(&record(&adult_with(phosphate(quantity))), "hyperphosphatemia");
    for unit in ["mg/dL", "mg/dl", "MG/DL"] {
        assert_eq!(high(json!({"value": 7.9, "unit": unit})), Presence::Present, "{unit}");
    }
    for unit in ["mmol/L", "mmol/l"] {
        assert_eq!(high(json!({"value": 2.5, "unit": unit})), Presence::Present, "{unit}");
    }
    // A code of SNOMED CT or of ISO 11073 is no unit; the text beside it is.
    for (system, code) in
        [("http://snomed.info/sct", "258813002"), ("urn:iso:std:iso:11073:10101", "266866")]
    {
        let quantity = json!({"value": 2.5, "unit": "mmol/l", "system": system, "code": code});
        assert_eq!(high(quantity), Presence::Present, "{system}");
    }
    // One milliequivalent of calcium is half a millimole: 5 mEq/L is normal, 5 mmol/L is not
    // survived.
    let calcium = with(phosphate(json!({"value": 6.5, "unit": "mEq/L"})), "code", loinc("2000-8"));
    assert_eq!(presence(&record(&adult_with(calcium)), "hypercalcemia"), Presence::Present);
    for quantity in [
        json!({"value": 7.9, "unit": "g/cm-2"}),
        json!({"value": 7.9, "unit": "lbs"}),
        json!({"value": 7.9}),
    ] {
        let read = record(&adult_with(phosphate(quantity.clone())));
        assert_eq!(presence(&read, "hyperphosphatemia"), Presence::Unknown, "{quantity}");
        let answer = classify(Knowledge::builtin(), &read.case, &Options::default()).unwrap();
        assert!(
            answer.issues().iter().any(|issue| issue.place.contains("measurements[0]")),
            "{quantity}"
        );
    }
}

#[test]
fn pitfall_4_quantity_without_a_number_is_reported() {
    let record = record(&phosphate(json!({"unit": "mg/dL"})));
    assert!(record.case.measurements().is_empty());
    assert!(codes(&record).contains(&IssueCode::UnreadMeasurement));
}

// Pitfall 5.

#[test]
fn pitfall_5_tests_with_their_own_loinc_are_never_mixed() {
    let ionised = with(phosphate(json!({"value": 1.2, "unit": "mmol/L"})), "code", loinc("1995-0"));
    let total = with(phosphate(json!({"value": 2.3, "unit": "mmol/L"})), "code", loinc("2000-8"));
    let record = record(&json!([ionised, total]));
    let analytes: Vec<&str> =
        record.case.measurements().iter().map(|m| m.analyte.as_str()).collect();
    assert_eq!(analytes.len(), 2);
    assert_ne!(analytes[0], analytes[1]);
}

#[test]
fn pitfall_5_the_factor_between_units_is_that_of_the_analyte() {
    // 2.5 mmol/L is 7.7 mg/dL of phosphorus and 10 mg/dL of calcium.
    let range = |low: f64, high: f64| json!([{"low": {"value": low}, "high": {"value": high}}]);
    let of = |code: &str, value: f64, unit: &str, range: Value| {
        let value = json!({"value": value, "unit": unit});
        record(&adult_with(with(
            with(phosphate(value), "code", loinc(code)),
            "referenceRange",
            range,
        )))
    };
    let high = of("2777-1", 2.5, "mmol/L", Value::Null);
    assert_eq!(presence(&high, "hyperphosphatemia"), Presence::Present);
    let normal = of("2000-8", 2.5, "mmol/L", range(2.15, 2.55));
    assert_eq!(presence(&normal, "hypercalcemia"), Presence::Absent);
    // The product of both is the same in either unit: 5.625 mmol²/L² is 69.8 mg²/dL².
    for (calcium, phosphate_, unit) in [(2.25, 2.5, "mmol/L"), (9.018, 7.743, "mg/dL")] {
        let value = |code: &str, value: f64| {
            with(
                with(phosphate(json!({"value": value, "unit": unit})), "code", loinc(code)),
                "id",
                json!(code),
            )
        };
        let loinc_of_calcium = if unit == "mmol/L" { "2000-8" } else { "17861-6" };
        let both = record(&json!([
            adult(),
            value(loinc_of_calcium, calcium),
            value("2777-1", phosphate_)
        ]));
        assert_eq!(
            presence(&both, "calcium-phosphate-product-over-55"),
            Presence::Present,
            "{unit}"
        );
        assert_eq!(
            presence(&both, "calcium-phosphate-product-over-70"),
            Presence::Absent,
            "{unit}"
        );
    }
}

// Pitfall 6.

#[test]
fn pitfall_6_the_interval_of_the_laboratory_goes_before_its_flag_and_the_flag_before_ours() {
    let flagged = |code: &str| {
        with(phosphate(mg_dl(5.0)), "interpretation", json!([{"coding": [{"code": code}]}]))
    };
    let own = |observation: Value| {
        with(observation, "referenceRange", json!([{"low": mg_dl(2.5), "high": mg_dl(5.5)}]))
    };
    let judged = |observation: Value| {
        let record = record(&adult_with(observation));
        let answer = classify(Knowledge::builtin(), &record.case, &Options::default()).unwrap();
        let text = answer.answer(calcinosis_core::Detail::default()).to_text();
        (answer.finding("hyperphosphatemia").unwrap(), text)
    };
    let (ours, text) = judged(phosphate(mg_dl(5.0)));
    assert_eq!(ours, Presence::Present);
    assert!(text.contains("default interval"), "{text}");
    let (flag, text) = judged(flagged("N"));
    assert_eq!(flag, Presence::Absent);
    assert!(!text.contains("default interval"), "{text}");
    let (interval, text) = judged(own(flagged("H")));
    assert_eq!(interval, Presence::Absent);
    assert!(text.contains("interval of the laboratory"), "{text}");
}

#[test]
fn pitfall_6_the_age_of_an_interval_has_a_unit() {
    let band = |low: f64, high: f64, unit: Value| {
        let bound = |value: f64| json!({"value": value, "unit": unit, "code": unit});
        json!({"low": bound(low), "high": bound(high)})
    };
    let ranges = |months: Value| {
        json!([
            {"low": mg_dl(4.0), "high": mg_dl(7.0), "age": band(0.0, 180.0, months.clone())},
            {"low": mg_dl(2.5), "high": mg_dl(4.5), "age": band(180.0, 1500.0, months)},
        ])
    };
    let high = |ranges: Value| {
        let told = with(phosphate(mg_dl(5.0)), "referenceRange", ranges);
        let record = record(&adult_with(told));
        (record.case.measurements()[0].high, codes(&record).contains(&IssueCode::NoInterval))
    };
    assert_eq!(high(ranges(json!("mo"))), (Some(4.5), false));
    // Without a unit the numbers could be years, and the patient would be a child.
    assert_eq!(high(ranges(Value::Null)), (None, true));
    assert_eq!(high(json!([{"text": "2.5 to 4.5 mg/dL"}])), (Some(4.5), false));
    assert_eq!(high(json!([{"text": "see the leaflet"}])), (None, true));
}

#[test]
fn pitfall_6_reference_range_of_the_laboratory_goes_with_the_value() {
    let range = json!([{"low": mg_dl(2.5), "high": mg_dl(4.5)}]);
    let record = record(&with(phosphate(mg_dl(7.9)), "referenceRange", range));
    let measurement = &record.case.measurements()[0];
    assert_eq!((measurement.low, measurement.high), (Some(2.5), Some(4.5)));
}

#[test]
fn pitfall_6_reference_ranges_are_chosen_by_age_and_sex_or_not_at_all() {
    let ranges = json!([
        {"low": mg_dl(4.0), "high": mg_dl(7.0), "age": {"low": {"value": 0, "unit": "a"}, "high": {"value": 13, "unit": "a"}}},
        {"low": mg_dl(2.5), "high": mg_dl(4.5), "age": {"low": {"value": 18, "unit": "a"}}},
        {"low": mg_dl(1.0), "high": mg_dl(9.0), "type": {"coding": [{"code": "critical"}]}},
    ]);
    let value = with(phosphate(mg_dl(7.9)), "referenceRange", ranges);
    let child = json!({"resourceType": "Patient", "id": "1", "birthDate": "2019-05-06"});
    let measured = record(&json!([child, value.clone()]));
    assert_eq!(measured.case.measurements()[0].high, Some(7.0));
    let unknown = record(&value);
    assert_eq!(unknown.case.measurements()[0].high, None);
    assert!(codes(&unknown).contains(&IssueCode::NoInterval));
    let by_sex = json!([
        {"high": mg_dl(4.0), "appliesTo": [{"text": "female"}]},
        {"high": mg_dl(5.0), "appliesTo": [{"text": "male"}]},
    ]);
    let woman = json!({"resourceType": "Patient", "id": "1", "gender": "female"});
    let measured = record(&json!([woman, with(phosphate(mg_dl(7.9)), "referenceRange", by_sex)]));
    assert_eq!(measured.case.measurements()[0].high, Some(4.0));
}

#[test]
fn pitfall_6_reference_range_in_another_unit_is_converted_or_not_used() {
    let range = |unit: &str| json!([{"low": {"value": 0.8, "unit": unit}, "high": {"value": 1.5, "unit": unit}}]);
    let told = record(&with(phosphate(mg_dl(7.9)), "referenceRange", range("mmol/L")));
    assert!(told.case.measurements()[0].high.is_some_and(|high| (high - 4.646).abs() < 0.001));
    let unknown = record(&with(phosphate(mg_dl(7.9)), "referenceRange", range("cells")));
    assert_eq!(unknown.case.measurements()[0].high, None);
    assert!(codes(&unknown).contains(&IssueCode::NoInterval));
}

#[test]
fn pitfall_6_interpretation_is_the_flag_of_the_laboratory() {
    for (code, flag) in [
        ("H", "high"),
        ("HH", "high"),
        ("HU", "high"),
        ("LL", "low"),
        ("N", "normal"),
        ("POS", "positive"),
    ] {
        let flagged =
            with(phosphate(mg_dl(7.9)), "interpretation", json!([{"coding": [{"code": code}]}]));
        assert_eq!(record(&flagged).case.measurements()[0].flag.as_deref(), Some(flag), "{code}");
    }
    // One concept instead of a list, as before R4.
    let single = with(phosphate(mg_dl(7.9)), "interpretation", json!({"coding": [{"code": "H"}]}));
    assert_eq!(record(&single).case.measurements()[0].flag.as_deref(), Some("high"));
    let both = with(
        phosphate(mg_dl(7.9)),
        "interpretation",
        json!([{"coding": [{"code": "H"}, {"code": "L"}]}]),
    );
    let both = record(&both);
    assert_eq!(both.case.measurements()[0].flag, None);
    assert!(codes(&both).contains(&IssueCode::Conflict));
    let vague = record(&with(
        phosphate(mg_dl(7.9)),
        "interpretation",
        json!([{"coding": [{"code": "A"}]}]),
    ));
    assert!(codes(&vague).contains(&IssueCode::SetAside));
}

// Pitfall 7.

#[test]
fn pitfall_7_of_several_values_the_nearest_in_time_counts_not_the_last_in_the_list() {
    let at =
        |date: &str, value: f64| with(phosphate(mg_dl(value)), "effectiveDateTime", json!(date));
    let all = json!([at("2024-05-06T10:00:00+02:00", 7.0), at("2024-05-01", 6.0), at("2020", 5.0)]);
    assert_eq!(number(&record(&all)), [7.0]);
    assert!(codes(&record(&all)).contains(&IssueCode::Timing));
    let on = |date: &str| FhirOptions::new().reference_date(date.parse::<Date>().unwrap());
    assert_eq!(number(&input(&all, &on("2024-05-02")).records[0]), [6.0]);
    assert_eq!(number(&input(&all, &on("2020-01-01")).records[0]), [5.0]);
    assert_eq!(
        number(&input(&all, &FhirOptions::new().choice(Choice::All)).records[0]),
        [7.0, 6.0, 5.0]
    );
    let near = on("2024-05-06").choice(Choice::All).window_days(10);
    assert_eq!(number(&input(&all, &near).records[0]), [7.0, 6.0]);
    let turned: Vec<Value> = all.as_array().unwrap().iter().rev().cloned().collect();
    assert_eq!(number(&record(&json!(turned))), [7.0]);
}

#[test]
fn pitfall_7_of_two_values_of_one_day_the_later_counts() {
    let at = |id: &str, time: &str, value: f64| {
        let told =
            with(phosphate(mg_dl(value)), "effectiveDateTime", json!(format!("2024-05-06{time}")));
        with(told, "id", json!(id))
    };
    let all = json!([at("a", "T08:00:00Z", 5.0), at("c", "T19:30:00Z", 7.0), at("b", "", 6.0)]);
    assert_eq!(number(&record(&all)), [7.0]);
}

#[test]
fn pitfall_7_dates_may_be_a_year_an_instant_a_period_or_missing() {
    let bare = json!({"resourceType": "Observation", "id": "o", "status": "final", "subject": {"reference": "Patient/1"},
        "code": loinc("2777-1"), "valueQuantity": mg_dl(7.9)});
    for (field, value, date) in [
        ("effectiveDateTime", json!("2024"), Some("2024")),
        ("effectiveInstant", json!("2024-05-06T23:30:00-08:00"), Some("2024-05-06")),
        (
            "effectivePeriod",
            json!({"start": "2024-05-01", "end": "2024-05-06"}),
            Some("2024-05-06"),
        ),
        ("issued", json!("2024-05-07T01:00:00Z"), Some("2024-05-07")),
        ("note", json!([]), None),
    ] {
        let record = record(&with(bare.clone(), field, value));
        assert_eq!(record.case.measurements()[0].date.as_deref(), date, "{field}");
    }
}

#[test]
fn pitfall_7_age_is_told_at_the_latest_date_or_the_given_one_and_never_by_a_clock() {
    let patient = json!({"resourceType": "Patient", "id": "1", "birthDate": "1970-05-06"});
    let recorded = with(condition("N18.6"), "recordedDate", json!("2024-05-06"));
    let age = |resources: &Value, options: &FhirOptions<'_>| {
        input(resources, options).records[0].case.age_years()
    };
    let all = json!([patient, recorded]);
    assert!((age(&all, &FhirOptions::new()).unwrap() - 54.0).abs() < 0.01);
    let earlier = FhirOptions::new().reference_date("1980-05-06".parse().unwrap());
    assert!((age(&all, &earlier).unwrap() - 10.0).abs() < 0.01);
    let dateless = record(&json!([patient, condition("N18.6")]));
    assert_eq!(dateless.case.age_years(), None);
    assert_eq!(codes(&dateless), [IssueCode::Timing]);
    let dead = with(patient.clone(), "deceasedDateTime", json!("2000-05-06"));
    assert!(
        (age(&json!([dead, all[1].clone()]), &FhirOptions::new()).unwrap() - 30.0).abs() < 0.01
    );
    let vague = record(&json!([with(patient, "birthDate", json!("1970")), all[1].clone()]));
    assert!(codes(&vague).contains(&IssueCode::Timing));
}

#[test]
fn pitfall_7_onset_of_the_lesion_is_the_onset_of_its_diagnosis() {
    let patient = json!({"resourceType": "Patient", "id": "1", "birthDate": "1970-05-06"});
    let lesion = with(condition("L94.2"), "onsetDateTime", json!("2020-05-06"));
    let other = with(condition("N18.6"), "onsetDateTime", json!("2000-05-06"));
    let told = record(&json!([patient, lesion, other]));
    assert!((told.case.age_onset_years().unwrap() - 50.0).abs() < 0.01);
    let age = json!({"value": 6, "unit": "months", "system": UCUM, "code": "mo"});
    let told = record(&with(condition("L94.2"), "onsetAge", age));
    assert!((told.case.age_onset_years().unwrap() - 0.5).abs() < 0.001);
}

// Pitfall 8.

#[test]
fn pitfall_8_references_may_be_relative_absolute_versioned_urn_or_logical() {
    let entry = |url: &str, resource: Value| json!({"fullUrl": url, "resource": resource});
    let patient = json!({"resourceType": "Patient", "id": "1", "gender": "female",
        "identifier": [{"system": "urn:mrn", "value": "42"}]});
    for (url, subject) in [
        ("http://a.org/fhir/Patient/1", json!({"reference": "Patient/1"})),
        ("http://a.org/fhir/Patient/1", json!({"reference": "http://a.org/fhir/Patient/1"})),
        ("http://a.org/fhir/Patient/1", json!({"reference": "Patient/1/_history/3"})),
        ("urn:uuid:0a", json!({"reference": "urn:uuid:0a"})),
        ("urn:uuid:0a", json!({"identifier": {"system": "urn:mrn", "value": "42"}})),
    ] {
        let condition = with(condition("N18.6"), "subject", subject.clone());
        let bundle = json!({"resourceType": "Bundle", "entry": [entry("urn:uuid:c", condition), entry(url, patient.clone())]});
        let text = bundle.to_string();
        let input = read(Knowledge::builtin(), &text, &FhirOptions::new()).unwrap();
        assert_eq!(input.records.len(), 1, "{subject}");
        assert_eq!(input.records[0].case.sex(), calcinosis_core::Sex::Female, "{subject}");
        let mut streamed =
            FhirReader::new(Knowledge::builtin(), text.as_bytes(), FhirOptions::new());
        let record = streamed.next().unwrap().unwrap();
        if subject.get("reference").is_some() {
            assert_eq!(record, input.records[0], "{subject}");
        }
    }
}

#[test]
fn pitfall_8_contained_resources_are_found() {
    let report = json!({"resourceType": "DiagnosticReport", "id": "r", "status": "final",
        "subject": {"reference": "Patient/1"}, "code": {"text": "panel"}, "effectiveDateTime": "2024-05-06",
        "contained": [{"resourceType": "Observation", "id": "x", "status": "final", "code": loinc("2777-1"), "valueQuantity": mg_dl(7.9)}],
        "result": [{"reference": "#x"}]});
    let record = record(&report);
    assert_eq!(number(&record), [7.9]);
    assert_eq!(record.case.measurements()[0].from.as_deref(), Some("DiagnosticReport/r#x"));
    assert_eq!(record.case.measurements()[0].date.as_deref(), Some("2024-05-06"));
}

#[test]
fn pitfall_8_a_patient_inside_the_resource_is_the_subject() {
    let inside = json!([{"resourceType": "Patient", "id": "p", "gender": "female", "birthDate": "1970-05-06"}]);
    let told = with(
        with(phosphate(mg_dl(7.9)), "contained", inside),
        "subject",
        json!({"reference": "#p"}),
    );
    let record = record(&told);
    assert_eq!(record.case.sex(), calcinosis_core::Sex::Female);
    assert!((record.case.age_years().unwrap() - 54.0).abs() < 0.01);
    assert_eq!(record.evidence().get("sex").map(String::as_str), Some("Observation/o#p"));
}

#[test]
fn pitfall_8_a_group_a_device_or_a_place_is_no_patient() {
    for subject in [
        json!({"reference": "Group/1"}),
        json!({"reference": "http://a.org/fhir/Device/1"}),
        json!({"reference": "urn:uuid:place"}),
        json!({"type": "Group", "identifier": {"value": "7"}}),
    ] {
        let place = json!({"fullUrl": "urn:uuid:place", "resource": {"resourceType": "Location", "id": "l"}});
        let told = json!({"resource": with(phosphate(mg_dl(7.9)), "subject", subject.clone())});
        let known = json!({"resource": condition("N18.6")});
        let bundle = json!({"resourceType": "Bundle", "entry": [place, told, known]}).to_string();
        let input = read(Knowledge::builtin(), &bundle, &FhirOptions::new()).unwrap();
        assert_eq!(input.records.len(), 1, "{subject}");
        assert!(input.records[0].case.measurements().is_empty(), "{subject}");
        assert!(input.issues.iter().any(|issue| issue.message.contains("no patient")), "{subject}");
    }
}

#[test]
fn pitfall_8_several_patients_are_several_cases() {
    let of =
        |patient: &str, code: &str| with(condition(code), "subject", json!({"reference": patient}));
    let input = input(
        &json!([of("Patient/1", "N18.6"), of("Patient/2", "M34.1"), of("Patient/1", "Z99.2")]),
        &FhirOptions::new(),
    );
    assert_eq!(input.records.len(), 2);
    assert_eq!(presence(&input.records[0], "dialysis"), Presence::Present);
    assert_eq!(presence(&input.records[1], "dialysis"), Presence::Unknown);
    assert_eq!(presence(&input.records[1], "systemic-sclerosis"), Presence::Present);
}

#[test]
fn pitfall_8_two_servers_with_the_same_number_are_two_patients() {
    let patient = |url: &str, sex: &str| json!({"fullUrl": url, "resource": {"resourceType": "Patient", "id": "1", "gender": sex}});
    let told = json!({"resource": with(condition("N18.6"), "subject", json!({"reference": "http://b.org/Patient/1"}))});
    let bundle = json!({"resourceType": "Bundle", "entry": [
        patient("http://a.org/Patient/1", "female"), patient("http://b.org/Patient/1", "male"), told]});
    let input = read(Knowledge::builtin(), &bundle.to_string(), &FhirOptions::new()).unwrap();
    let man = input
        .records
        .iter()
        .find(|record| record.case.sex() == calcinosis_core::Sex::Male)
        .unwrap();
    assert_eq!(presence(man, "end-stage-kidney-disease"), Presence::Present);
}

#[test]
fn pitfall_8_a_resource_without_a_patient_belongs_to_the_only_one_or_to_nobody() {
    let mut lost = condition("N18.6");
    lost.as_object_mut().unwrap().remove("subject");
    assert_eq!(
        presence(&record(&json!([condition("M34.1"), lost.clone()])), "end-stage-kidney-disease"),
        Presence::Present
    );
    assert_eq!(presence(&record(&lost), "end-stage-kidney-disease"), Presence::Present);
    let other = with(condition("M34.1"), "subject", json!({"reference": "Patient/2"}));
    let input = input(&json!([condition("M34.1"), other, lost]), &FhirOptions::new());
    assert_eq!(input.issues.len(), 1, "{:?}", input.issues);
}

// Pitfall 9.

#[test]
fn pitfall_9_any_known_coding_of_a_concept_is_enough() {
    let code = json!({"coding": [
        {"system": "http://snomed.info/sct", "code": "46177005"},
        {"system": ICD, "code": "N18.6"}], "text": "ESRD"});
    let record = record(&with(condition(""), "code", code));
    assert_eq!(presence(&record, "end-stage-kidney-disease"), Presence::Present);
    assert_eq!(record.case.codes().len(), 1);
    assert_eq!(codes(&record), []);
}

#[test]
fn pitfall_9_icd_codes_come_with_and_without_dot_and_under_many_names() {
    for (system, code) in [
        (ICD, "N186"),
        ("urn:oid:2.16.840.1.113883.6.90", "N18.6"),
        ("http://hl7.org/fhir/sid/icd-10", "N18.6"),
        ("http://fhir.de/CodeSystem/bfarm/icd-10-gm", "N18.6"),
    ] {
        let told =
            with(condition(""), "code", json!({"coding": [{"system": system, "code": code}]}));
        assert_eq!(
            presence(&record(&told), "end-stage-kidney-disease"),
            Presence::Present,
            "{system}"
        );
    }
}

#[test]
fn pitfall_9_a_text_without_a_code_is_reported_and_never_guessed() {
    let told = with(condition(""), "code", json!({"text": "end stage renal disease"}));
    let plain = record(&told);
    assert!(plain.case.codes().is_empty());
    assert_eq!(codes(&plain), [IssueCode::UnknownCode]);
    let translate = |concept: &Concept| match concept.text.as_str() {
        "end stage renal disease" => vec![("icd-10-cm".to_string(), "N18.6".to_string())],
        _ => Vec::new(),
    };
    let translated = input(&told, &FhirOptions::new().translate(&translate));
    assert_eq!(presence(&translated.records[0], "end-stage-kidney-disease"), Presence::Present);
}

#[test]
fn pitfall_9_unknown_codes_are_kept_and_reported() {
    let record = record(&condition("Q13.1"));
    assert_eq!(record.case.codes().len(), 1);
    let answer = classify(Knowledge::builtin(), &record.case, &Options::default()).unwrap();
    let issue = answer.issues().iter().find(|issue| issue.code == IssueCode::UnknownCode).unwrap();
    assert!(issue.place.contains("Condition/c"), "{issue}");
}

// Pitfall 10.

#[test]
fn pitfall_10_panels_hold_their_values_in_components() {
    let panel = json!({"resourceType": "Observation", "id": "o", "status": "final", "subject": {"reference": "Patient/1"},
        "code": loinc("24323-8"), "effectiveDateTime": "2024-05-06", "component": [
            {"code": loinc("2777-1"), "valueQuantity": mg_dl(7.9), "interpretation": [{"coding": [{"code": "H"}]}]},
            {"code": loinc("17861-6"), "dataAbsentReason": {"coding": [{"code": "error"}]}}]});
    let record = record(&panel);
    assert_eq!(number(&record), [7.9]);
    assert_eq!(record.case.measurements()[0].from.as_deref(), Some("Observation/o"));
    assert_eq!(record.case.measurements()[0].flag.as_deref(), Some("high"));
    assert!(codes(&record).contains(&IssueCode::SetAside));
}

#[test]
fn pitfall_10_panels_and_reports_refer_to_their_values() {
    let panel = json!({"resourceType": "Observation", "id": "p", "status": "final", "subject": {"reference": "Patient/1"},
        "code": {"text": "panel"}, "hasMember": [{"reference": "Observation/o"}, {"reference": "Observation/gone"}]});
    let record = record(&json!([panel, phosphate(mg_dl(7.9))]));
    assert_eq!(number(&record), [7.9]);
    let missing: Vec<_> =
        record.issues.iter().filter(|issue| issue.message.contains("Observation/gone")).collect();
    assert_eq!(missing.len(), 1, "{:?}", record.issues);
}

#[test]
fn pitfall_10_byte_order_mark_null_members_and_primitive_extensions_do_no_harm() {
    let text = format!(
        "\u{feff}{}",
        json!({"resourceType": "Patient", "id": "1", "gender": "male", "birthDate": null, "identifier": null,
            "_birthDate": {"extension": [{"url": "x", "valueCode": "unknown"}]}, "contained": [null]})
    );
    let input = read(Knowledge::builtin(), &text, &FhirOptions::new()).unwrap();
    assert_eq!(input.records[0].case.sex(), calcinosis_core::Sex::Male);
    let streamed: Vec<_> =
        FhirReader::new(Knowledge::builtin(), text.as_bytes(), FhirOptions::new()).collect();
    assert_eq!(streamed.into_iter().next().unwrap().unwrap(), input.records[0]);
}

// Pitfall 11.

#[test]
fn pitfall_11_snomed_codes_are_read_through_a_map_of_the_user_only() {
    let told = with(
        condition(""),
        "code",
        json!({"coding": [{"system": "http://snomed.info/sct", "code": "46177005"}]}),
    );
    assert_eq!(presence(&record(&told), "end-stage-kidney-disease"), Presence::Unknown);
    let translate = |concept: &Concept| {
        let known = concept.codings.iter().any(|(_, code)| code == "46177005");
        if known { vec![(ICD.to_string(), "N18.6".to_string())] } else { Vec::new() }
    };
    let input = input(&told, &FhirOptions::new().translate(&translate));
    assert_eq!(presence(&input.records[0], "end-stage-kidney-disease"), Presence::Present);
}
