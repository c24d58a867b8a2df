//! FHIR: every pitfall of the format, each by its name.

use calcinosis_core::interop::fhir::{Choice, FhirInput, FhirOptions, FhirReader, FhirRecord, read};
use calcinosis_core::interop::{Concept, Date};
use calcinosis_core::{IssueCode, Knowledge, MeasuredValue, Options, Presence, classify};
use serde_json::{Value, json};

const ICD: &str = "http://hl7.org/fhir/sid/icd-10-cm";
const UCUM: &str = "http://unitsofmeasure.org";

fn input(resources: &Value, options: &FhirOptions<'_>) -> FhirInput {
    let entries: Vec<Value> = match resources.as_array() {
        Some(all) => all.iter().map(|resource| json!({"resource": resource})).collect(),
        None => vec![json!({"resource": resources})],
    };
    read(Knowledge::builtin(), &json!({"resourceType": "Bundle", "entry": entries}).to_string(), options).unwrap()
}

/// The record of a bundle with one patient.
fn record(resources: &Value) -> FhirRecord {
    let mut input = input(resources, &FhirOptions::new());
    assert_eq!(input.records.len(), 1, "{input:?}");
    input.records.remove(0)
}

fn presence(record: &FhirRecord, finding: &str) -> Presence {
    classify(Knowledge::builtin(), &record.case, &Options::default()).unwrap().finding(finding).unwrap()
}

fn codes(record: &FhirRecord) -> Vec<IssueCode> {
    record.issues.iter().map(|issue| issue.code).collect()
}

fn icd(code: &str) -> Value {
    json!({"coding": [{"system": ICD, "code": code}]})
}

fn loinc(code: &str) -> Value {
    json!({"coding": [{"system": "http://loinc.org", "code": code}]})
}

fn condition(code: &str) -> Value {
    json!({"resourceType": "Condition", "id": "c", "subject": {"reference": "Patient/1"}, "code": icd(code)})
}

fn with(mut resource: Value, field: &str, value: Value) -> Value {
    resource[field] = value;
    resource
}

fn status(code: &str) -> Value {
    json!({"coding": [{"system": "http://terminology.hl7.org/CodeSystem/condition-ver-status", "code": code}]})
}

fn phosphate(value: Value) -> Value {
    json!({"resourceType": "Observation", "id": "o", "status": "final", "subject": {"reference": "Patient/1"},
        "code": loinc("2777-1"), "effectiveDateTime": "2024-05-06", "valueQuantity": value})
}

fn mg_dl(value: f64) -> Value {
    json!({"value": value, "unit": "mg/dL", "system": UCUM, "code": "mg/dL"})
}

fn number(record: &FhirRecord) -> Vec<f64> {
    let values = record.case.measurements().iter();
    values
        .map(|measurement| match measurement.value {
            Some(MeasuredValue::Number(number)) => number,
            ref other => panic!("{other:?}"),
        })
        .collect()
}

// Pitfall 1.

#[test]
fn status_entered_in_error_cancelled_and_not_done_are_set_aside() {
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
    assert_eq!(presence(&record(&with(procedure, "status", json!("completed"))), "dialysis"), Presence::Present);
}

#[test]
fn status_preliminary_registered_and_unknown_are_used_with_a_word() {
    for uncertain in ["preliminary", "registered", "unknown"] {
        let record = record(&with(phosphate(mg_dl(7.9)), "status", json!(uncertain)));
        assert_eq!(number(&record), [7.9], "{uncertain}");
        assert!(codes(&record).contains(&IssueCode::LowConfidence), "{uncertain}");
    }
}

// Pitfall 2.

#[test]
fn verification_status_refuted_is_an_absent_finding() {
    let refuted = record(&with(condition("N18.6"), "verificationStatus", status("refuted")));
    assert_eq!(presence(&refuted, "end-stage-kidney-disease"), Presence::Absent);
}

#[test]
fn verification_status_entered_in_error_is_ignored_and_provisional_is_neither() {
    for kind in ["entered-in-error", "unconfirmed", "provisional", "differential"] {
        let record = record(&with(condition("N18.6"), "verificationStatus", status(kind)));
        assert_eq!(presence(&record, "end-stage-kidney-disease"), Presence::Unknown, "{kind}");
        assert_eq!(codes(&record), [IssueCode::SetAside], "{kind}");
    }
}

#[test]
fn verification_status_missing_is_asserted() {
    assert_eq!(presence(&record(&condition("N18.6")), "end-stage-kidney-disease"), Presence::Present);
    let confirmed = record(&with(condition("N18.6"), "verificationStatus", status("confirmed")));
    assert_eq!(presence(&confirmed, "end-stage-kidney-disease"), Presence::Present);
}

#[test]
fn clinical_status_resolved_is_history_and_still_counts() {
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
fn absent_is_not_missing() {
    let absent = [
        ("valueBoolean", json!(false)),
        ("valueCodeableConcept", json!({"coding": [{"system": "http://loinc.org", "code": "LA9634-2"}]})),
        ("valueCodeableConcept", json!({"coding": [{"system": "http://snomed.info/sct", "code": "2667000"}]})),
        ("valueCodeableConcept", json!({"text": "Absent"})),
        ("valueString", json!("negative")),
        ("interpretation", json!([{"coding": [{"code": "NEG"}]}])),
    ];
    for (field, value) in absent {
        assert_eq!(presence(&record(&hpo_observation(field, value.clone())), "purpura"), Presence::Absent, "{value}");
    }
    for (field, value) in [("valueBoolean", json!(true)), ("interpretation", json!([{"coding": [{"code": "POS"}]}]))] {
        assert_eq!(presence(&record(&hpo_observation(field, value.clone())), "purpura"), Presence::Present, "{value}");
    }
}

#[test]
fn a_data_absent_reason_is_unknown() {
    let reason = json!({"coding": [{"code": "not-performed"}]});
    for observation in
        [hpo_observation("dataAbsentReason", reason.clone()), with(phosphate(Value::Null), "dataAbsentReason", reason)]
    {
        let record = record(&observation);
        assert_eq!(presence(&record, "purpura"), Presence::Unknown);
        assert!(record.case.measurements().is_empty());
        assert_eq!(codes(&record), [IssueCode::SetAside]);
    }
}

#[test]
fn an_observation_without_a_value_says_nothing() {
    let record = record(&hpo_observation("note", json!([])));
    assert_eq!(presence(&record, "purpura"), Presence::Unknown);
    assert_eq!(codes(&record), [IssueCode::SetAside]);
}

// Pitfall 4.

#[test]
fn quantity_units_are_taken_from_ucum_else_from_the_text() {
    for (quantity, unit) in [
        (json!({"value": 2.5, "unit": "mmol/l", "system": UCUM, "code": "mmol/L"}), "mmol/L"),
        (json!({"value": 2.5, "unit": "mmol/l", "system": "http://snomed.info/sct", "code": "258813002"}), "mmol/l"),
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
fn quantity_with_a_comparator_is_a_bound_not_a_value() {
    let record = record(&phosphate(json!({"value": 0.3, "comparator": "<", "unit": "mg/dL"})));
    assert_eq!(record.case.measurements()[0].value, Some(MeasuredValue::Text("<0.3".into())));
}

#[test]
fn quantity_without_a_number_is_reported() {
    let record = record(&phosphate(json!({"unit": "mg/dL"})));
    assert!(record.case.measurements().is_empty());
    assert!(codes(&record).contains(&IssueCode::UnreadMeasurement));
}

// Pitfall 5.

#[test]
fn tests_with_their_own_loinc_are_never_mixed() {
    let ionised = with(phosphate(json!({"value": 1.2, "unit": "mmol/L"})), "code", loinc("1995-0"));
    let total = with(phosphate(json!({"value": 2.3, "unit": "mmol/L"})), "code", loinc("2000-8"));
    let record = record(&json!([ionised, total]));
    let analytes: Vec<&str> = record.case.measurements().iter().map(|m| m.analyte.as_str()).collect();
    assert_eq!(analytes.len(), 2);
    assert_ne!(analytes[0], analytes[1]);
}

// Pitfall 6.

#[test]
fn reference_range_of_the_laboratory_goes_with_the_value() {
    let range = json!([{"low": mg_dl(2.5), "high": mg_dl(4.5)}]);
    let record = record(&with(phosphate(mg_dl(7.9)), "referenceRange", range));
    let measurement = &record.case.measurements()[0];
    assert_eq!((measurement.low, measurement.high), (Some(2.5), Some(4.5)));
}

#[test]
fn reference_ranges_are_chosen_by_age_and_sex_or_not_at_all() {
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
fn reference_range_in_another_unit_is_not_used() {
    let range = json!([{"low": {"value": 0.8, "unit": "mmol/L"}, "high": {"value": 1.5, "unit": "mmol/L"}}]);
    let record = record(&with(phosphate(mg_dl(7.9)), "referenceRange", range));
    assert_eq!(record.case.measurements()[0].high, None);
    assert!(codes(&record).contains(&IssueCode::NoInterval));
}

#[test]
fn interpretation_is_the_flag_of_the_laboratory() {
    for (code, flag) in
        [("H", "high"), ("HH", "high"), ("HU", "high"), ("LL", "low"), ("N", "normal"), ("POS", "positive")]
    {
        let flagged = with(phosphate(mg_dl(7.9)), "interpretation", json!([{"coding": [{"code": code}]}]));
        assert_eq!(record(&flagged).case.measurements()[0].flag.as_deref(), Some(flag), "{code}");
    }
    // One concept instead of a list, as before R4.
    let single = with(phosphate(mg_dl(7.9)), "interpretation", json!({"coding": [{"code": "H"}]}));
    assert_eq!(record(&single).case.measurements()[0].flag.as_deref(), Some("high"));
    let both = with(phosphate(mg_dl(7.9)), "interpretation", json!([{"coding": [{"code": "H"}, {"code": "L"}]}]));
    let both = record(&both);
    assert_eq!(both.case.measurements()[0].flag, None);
    assert!(codes(&both).contains(&IssueCode::Conflict));
    let vague = record(&with(phosphate(mg_dl(7.9)), "interpretation", json!([{"coding": [{"code": "A"}]}])));
    assert!(codes(&vague).contains(&IssueCode::SetAside));
}

// Pitfall 7.

#[test]
fn of_several_values_the_nearest_in_time_counts_not_the_last_in_the_list() {
    let at = |date: &str, value: f64| with(phosphate(mg_dl(value)), "effectiveDateTime", json!(date));
    let all = json!([at("2024-05-06T10:00:00+02:00", 7.0), at("2024-05-01", 6.0), at("2020", 5.0)]);
    assert_eq!(number(&record(&all)), [7.0]);
    assert!(codes(&record(&all)).contains(&IssueCode::Timing));
    let on = |date: &str| FhirOptions::new().reference_date(date.parse::<Date>().unwrap());
    assert_eq!(number(&input(&all, &on("2024-05-02")).records[0]), [6.0]);
    assert_eq!(number(&input(&all, &on("2020-01-01")).records[0]), [5.0]);
    assert_eq!(number(&input(&all, &FhirOptions::new().choice(Choice::All)).records[0]), [7.0, 6.0, 5.0]);
    let near = on("2024-05-06").choice(Choice::All).window_days(10);
    assert_eq!(number(&input(&all, &near).records[0]), [7.0, 6.0]);
    let turned: Vec<Value> = all.as_array().unwrap().iter().rev().cloned().collect();
    assert_eq!(number(&record(&json!(turned))), [7.0]);
}

#[test]
fn dates_may_be_a_year_an_instant_a_period_or_missing() {
    let bare = json!({"resourceType": "Observation", "id": "o", "status": "final", "subject": {"reference": "Patient/1"},
        "code": loinc("2777-1"), "valueQuantity": mg_dl(7.9)});
    for (field, value, date) in [
        ("effectiveDateTime", json!("2024"), Some("2024")),
        ("effectiveInstant", json!("2024-05-06T23:30:00-08:00"), Some("2024-05-06")),
        ("effectivePeriod", json!({"start": "2024-05-01", "end": "2024-05-06"}), Some("2024-05-06")),
        ("issued", json!("2024-05-07T01:00:00Z"), Some("2024-05-07")),
        ("note", json!([]), None),
    ] {
        let record = record(&with(bare.clone(), field, value));
        assert_eq!(record.case.measurements()[0].date.as_deref(), date, "{field}");
    }
}

#[test]
fn age_is_told_at_the_latest_date_or_the_given_one_and_never_by_a_clock() {
    let patient = json!({"resourceType": "Patient", "id": "1", "birthDate": "1970-05-06"});
    let recorded = with(condition("N18.6"), "recordedDate", json!("2024-05-06"));
    let age = |resources: &Value, options: &FhirOptions<'_>| input(resources, options).records[0].case.age_years();
    let all = json!([patient, recorded]);
    assert!((age(&all, &FhirOptions::new()).unwrap() - 54.0).abs() < 0.01);
    let earlier = FhirOptions::new().reference_date("1980-05-06".parse().unwrap());
    assert!((age(&all, &earlier).unwrap() - 10.0).abs() < 0.01);
    let dateless = record(&json!([patient, condition("N18.6")]));
    assert_eq!(dateless.case.age_years(), None);
    assert_eq!(codes(&dateless), [IssueCode::Timing]);
    let dead = with(patient.clone(), "deceasedDateTime", json!("2000-05-06"));
    assert!((age(&json!([dead, all[1].clone()]), &FhirOptions::new()).unwrap() - 30.0).abs() < 0.01);
    let vague = record(&json!([with(patient, "birthDate", json!("1970")), all[1].clone()]));
    assert!(codes(&vague).contains(&IssueCode::Timing));
}

#[test]
fn onset_of_the_lesion_is_the_onset_of_its_diagnosis() {
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
fn references_may_be_relative_absolute_versioned_urn_or_logical() {
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
        let bundle =
            json!({"resourceType": "Bundle", "entry": [entry("urn:uuid:c", condition), entry(url, patient.clone())]});
        let text = bundle.to_string();
        let input = read(Knowledge::builtin(), &text, &FhirOptions::new()).unwrap();
        assert_eq!(input.records.len(), 1, "{subject}");
        assert_eq!(input.records[0].case.sex(), calcinosis_core::Sex::Female, "{subject}");
        let mut streamed = FhirReader::new(Knowledge::builtin(), text.as_bytes(), FhirOptions::new());
        let record = streamed.next().unwrap().unwrap();
        if subject.get("reference").is_some() {
            assert_eq!(record, input.records[0], "{subject}");
        }
    }
}

#[test]
fn contained_resources_are_found() {
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
fn several_patients_are_several_cases() {
    let of = |patient: &str, code: &str| with(condition(code), "subject", json!({"reference": patient}));
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
fn two_servers_with_the_same_number_are_two_patients() {
    let patient = |url: &str, sex: &str| json!({"fullUrl": url, "resource": {"resourceType": "Patient", "id": "1", "gender": sex}});
    let told = json!({"resource": with(condition("N18.6"), "subject", json!({"reference": "http://b.org/Patient/1"}))});
    let bundle = json!({"resourceType": "Bundle", "entry": [
        patient("http://a.org/Patient/1", "female"), patient("http://b.org/Patient/1", "male"), told]});
    let input = read(Knowledge::builtin(), &bundle.to_string(), &FhirOptions::new()).unwrap();
    let man = input.records.iter().find(|record| record.case.sex() == calcinosis_core::Sex::Male).unwrap();
    assert_eq!(presence(man, "end-stage-kidney-disease"), Presence::Present);
}

#[test]
fn a_resource_without_a_patient_belongs_to_the_only_one_or_to_nobody() {
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
fn any_known_coding_of_a_concept_is_enough() {
    let code = json!({"coding": [
        {"system": "http://snomed.info/sct", "code": "46177005"},
        {"system": ICD, "code": "N18.6"}], "text": "ESRD"});
    let record = record(&with(condition(""), "code", code));
    assert_eq!(presence(&record, "end-stage-kidney-disease"), Presence::Present);
    assert_eq!(record.case.codes().len(), 1);
    assert_eq!(codes(&record), []);
}

#[test]
fn icd_codes_come_with_and_without_dot_and_under_many_names() {
    for (system, code) in [
        (ICD, "N186"),
        ("urn:oid:2.16.840.1.113883.6.90", "N18.6"),
        ("http://hl7.org/fhir/sid/icd-10", "N18.6"),
        ("http://fhir.de/CodeSystem/bfarm/icd-10-gm", "N18.6"),
    ] {
        let told = with(condition(""), "code", json!({"coding": [{"system": system, "code": code}]}));
        assert_eq!(presence(&record(&told), "end-stage-kidney-disease"), Presence::Present, "{system}");
    }
}

#[test]
fn a_text_without_a_code_is_reported_and_never_guessed() {
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
fn unknown_codes_are_kept_and_reported() {
    let record = record(&condition("Q13.1"));
    assert_eq!(record.case.codes().len(), 1);
    let answer = classify(Knowledge::builtin(), &record.case, &Options::default()).unwrap();
    let issue = answer.issues().iter().find(|issue| issue.code == IssueCode::UnknownCode).unwrap();
    assert!(issue.place.contains("Condition/c"), "{issue}");
}

// Pitfall 10.

#[test]
fn panels_hold_their_values_in_components() {
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
fn panels_and_reports_refer_to_their_values() {
    let panel = json!({"resourceType": "Observation", "id": "p", "status": "final", "subject": {"reference": "Patient/1"},
        "code": {"text": "panel"}, "hasMember": [{"reference": "Observation/o"}, {"reference": "Observation/gone"}]});
    let record = record(&json!([panel, phosphate(mg_dl(7.9))]));
    assert_eq!(number(&record), [7.9]);
    let missing: Vec<_> = record.issues.iter().filter(|issue| issue.message.contains("Observation/gone")).collect();
    assert_eq!(missing.len(), 1, "{:?}", record.issues);
}

#[test]
fn byte_order_mark_null_members_and_primitive_extensions_do_no_harm() {
    let text = format!(
        "\u{feff}{}",
        json!({"resourceType": "Patient", "id": "1", "gender": "male", "birthDate": null, "identifier": null,
            "_birthDate": {"extension": [{"url": "x", "valueCode": "unknown"}]}, "contained": [null]})
    );
    let input = read(Knowledge::builtin(), &text, &FhirOptions::new()).unwrap();
    assert_eq!(input.records[0].case.sex(), calcinosis_core::Sex::Male);
    let streamed: Vec<_> = FhirReader::new(Knowledge::builtin(), text.as_bytes(), FhirOptions::new()).collect();
    assert_eq!(streamed.into_iter().next().unwrap().unwrap(), input.records[0]);
}

// Pitfall 11.

#[test]
fn snomed_codes_are_read_through_a_map_of_the_user_only() {
    let told =
        with(condition(""), "code", json!({"coding": [{"system": "http://snomed.info/sct", "code": "46177005"}]}));
    assert_eq!(presence(&record(&told), "end-stage-kidney-disease"), Presence::Unknown);
    let translate = |concept: &Concept| {
        let known = concept.codings.iter().any(|(_, code)| code == "46177005");
        if known { vec![(ICD.to_string(), "N18.6".to_string())] } else { Vec::new() }
    };
    let input = input(&told, &FhirOptions::new().translate(&translate));
    assert_eq!(presence(&input.records[0], "end-stage-kidney-disease"), Presence::Present);
}

// What each resource is read for.

#[test]
fn drugs_are_read_in_r4_and_r5_spelling() {
    let warfarin = json!({"coding": [{"system": "http://www.whocc.no/atc", "code": "B01AA03"}]});
    let base = |kind: &str, status: &str| json!({"resourceType": kind, "id": "m", "status": status, "subject": {"reference": "Patient/1"}});
    let medication = json!({"resourceType": "Medication", "id": "w", "code": warfarin});
    for told in [
        json!([with(base("MedicationStatement", "active"), "medicationCodeableConcept", warfarin.clone())]),
        json!([with(base("MedicationStatement", "recorded"), "medication", json!({"concept": warfarin}))]),
        json!([
            with(base("MedicationRequest", "completed"), "medicationReference", json!({"reference": "Medication/w"})),
            medication
        ]),
        json!([
            with(
                base("MedicationAdministration", "completed"),
                "medication",
                json!({"reference": {"reference": "Medication/w"}})
            ),
            medication
        ]),
        json!([with(
            with(base("MedicationStatement", "active"), "contained", json!([medication])),
            "medicationReference",
            json!({"reference": "#w"})
        )]),
    ] {
        assert_eq!(presence(&record(&told), "vitamin-k-antagonist-use"), Presence::Present, "{told}");
    }
    for status in ["entered-in-error", "not-taken", "draft", "intended", "cancelled"] {
        let told = with(base("MedicationStatement", status), "medicationCodeableConcept", warfarin.clone());
        assert_eq!(presence(&record(&told), "vitamin-k-antagonist-use"), Presence::Unknown, "{status}");
    }
    let gone =
        with(base("MedicationRequest", "active"), "medicationReference", json!({"reference": "Medication/gone"}));
    assert_eq!(codes(&record(&gone)), [IssueCode::NotModelled]);
}

#[test]
fn calcium_is_by_vein_only_when_the_code_or_the_route_says_so() {
    let gluconate = |code: &str, route: Value| {
        json!({"resourceType": "MedicationAdministration", "id": "m", "status": "completed", "subject": {"reference": "Patient/1"},
            "medicationCodeableConcept": {"coding": [{"system": "http://www.whocc.no/atc", "code": code}]}, "dosage": {"route": route}})
    };
    let exposed = |told: &Value| presence(&record(told), "intravenous-calcium-exposure");
    assert_eq!(exposed(&gluconate("B05XA19", Value::Null)), Presence::Present);
    assert_eq!(exposed(&gluconate("A12AA03", json!({"text": "Intravenous route"}))), Presence::Present);
    assert_eq!(exposed(&gluconate("A12AA03", json!({"coding": [{"code": "IV"}]}))), Presence::Present);
    assert_eq!(exposed(&gluconate("A12AA03", json!({"text": "oral"}))), Presence::Unknown);
    assert_eq!(exposed(&gluconate("A12AA03", Value::Null)), Presence::Unknown);
}

#[test]
fn performed_of_r4_is_occurrence_of_r5() {
    let patient = json!({"resourceType": "Patient", "id": "1", "birthDate": "1970-05-06"});
    for (kind, field) in [
        ("Procedure", "performedDateTime"),
        ("Procedure", "occurrenceDateTime"),
        ("MedicationAdministration", "occurenceDateTime"),
    ] {
        let event = json!({"resourceType": kind, "id": "p", "status": "completed", "subject": {"reference": "Patient/1"},
            "code": icd("Z99.2"), field: "2024-05-06"});
        let record = record(&json!([patient, event]));
        assert!((record.case.age_years().unwrap() - 54.0).abs() < 0.01, "{kind} {field}");
    }
}

#[test]
fn diseases_of_relatives_are_family_history() {
    let history = json!({"resourceType": "FamilyMemberHistory", "id": "f", "status": "completed", "patient": {"reference": "Patient/1"},
        "relationship": {"text": "mother"}, "condition": [{"code": {"coding": [{"system": "http://www.omim.org", "code": "103580"}]}}, {"code": icd("E11")}]});
    let record = record(&history);
    assert_eq!(presence(&record, "family-history-of-albright-hereditary-osteodystrophy"), Presence::Present);
    assert_eq!(record.evidence.get("present[0]").map(String::as_str), Some("FamilyMemberHistory/f"));
    assert_eq!(codes(&record), [IssueCode::NotModelled]);
}

#[test]
fn conclusions_of_reports_are_read_when_coded() {
    let report = json!({"resourceType": "DiagnosticReport", "id": "r", "status": "final", "subject": {"reference": "Patient/1"},
        "code": {"text": "biopsy"}, "conclusion": "bone in the dermis",
        "conclusionCode": [{"coding": [{"system": "http://human-phenotype-ontology.org", "code": "HP:0000979"}]}]});
    let record = record(&report);
    assert_eq!(presence(&record, "purpura"), Presence::Present);
    assert!(record.issues.iter().any(|issue| issue.message.contains("bone in the dermis")));
}

#[test]
fn unknown_and_ignored_resources_are_listed_once_with_their_number() {
    let of = |kind: &str| json!({"resourceType": kind, "id": "x", "patient": {"reference": "Patient/1"}, "code": 7, "type": {"odd": []}});
    let told = json!([condition("N18.6"), of("AllergyIntolerance"), of("AllergyIntolerance"), of("Claim")]);
    let record = record(&told);
    assert_eq!(codes(&record), [IssueCode::NotModelled, IssueCode::NotModelled]);
    assert!(record.issues[0].message.contains("AllergyIntolerance") && record.issues[0].message.contains("2 times"));
    assert!(record.issues[1].message.contains("Claim"));
}

#[test]
fn one_unreadable_resource_does_not_lose_the_bundle() {
    let bad = json!({"resourceType": "Condition", "id": "bad", "subject": "Patient/1"});
    let input = input(&json!([bad, condition("N18.6")]), &FhirOptions::new());
    assert_eq!(presence(&input.records[0], "end-stage-kidney-disease"), Presence::Present);
    assert_eq!(input.issues.len(), 1);
    assert_eq!(input.issues[0].place, "entry[0]");
}

#[test]
fn what_is_no_fhir_is_an_error_with_its_place() {
    for (text, says) in [
        ("", "line 1"),
        ("{\"resourceType\": ", "line 1"),
        ("<Patient xmlns=\"http://hl7.org/fhir\"/>", "XML"),
        ("{\"a\": 1}\n{\"b\": [}", "line 2"),
        ("nothing", "line 1"),
    ] {
        let error = read(Knowledge::builtin(), text, &FhirOptions::new()).unwrap_err().to_string();
        assert!(error.contains(says), "{text}: {error}");
        assert!(
            FhirReader::new(Knowledge::builtin(), text.as_bytes(), FhirOptions::new()).last().unwrap().is_err(),
            "{text}"
        );
    }
}

#[test]
fn one_resource_and_one_per_line_are_read_like_a_bundle() {
    let (a, b) = (condition("N18.6"), phosphate(mg_dl(7.9)));
    let lines = format!("{a}\n{b}\n");
    let read = |text: &str| read(Knowledge::builtin(), text, &FhirOptions::new()).unwrap().records;
    assert_eq!(read(&lines), [record(&json!([a, b]))]);
    assert_eq!(read(&a.to_string()), [record(&a)]);
}

// The stream.

/// So many patients, one after the other, each with a condition and a value.
fn many(patients: usize) -> String {
    let entries: Vec<Value> = (0..patients)
        .flat_map(|number| {
            let subject = json!({"reference": format!("Patient/{number}")});
            let patient =
                json!({"resourceType": "Patient", "id": number.to_string(), "gender": "female", "birthDate": "1970"});
            [
                json!({"resource": patient}),
                json!({"resource": with(condition("N18.6"), "subject", subject.clone())}),
                json!({"resource": with(phosphate(mg_dl(number as f64 / 10.0)), "subject", subject)}),
            ]
        })
        .collect();
    json!({"resourceType": "Bundle", "entry": entries}).to_string()
}

/// Hands out few bytes at a time, and counts how many are under way.
struct Slow<'t>(&'t [u8]);

impl std::io::Read for Slow<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let take = self.0.len().min(buffer.len()).min(7);
        buffer[..take].copy_from_slice(&self.0[..take]);
        self.0 = &self.0[take..];
        Ok(take)
    }
}

#[test]
fn a_stream_gives_the_same_records_as_the_whole_text() {
    let text = many(20);
    let whole = read(Knowledge::builtin(), &text, &FhirOptions::new()).unwrap();
    let streamed: Result<Vec<_>, _> =
        FhirReader::new(Knowledge::builtin(), Slow(text.as_bytes()), FhirOptions::new()).collect();
    assert_eq!(streamed.unwrap(), whole.records);
}

#[test]
fn a_patient_who_comes_back_is_reported() {
    let of = |patient: &str| json!({"resource": with(condition("N18.6"), "subject", json!({"reference": patient}))});
    let text =
        json!({"resourceType": "Bundle", "entry": [of("Patient/1"), of("Patient/2"), of("Patient/1")]}).to_string();
    let records: Vec<FhirRecord> =
        FhirReader::new(Knowledge::builtin(), text.as_bytes(), FhirOptions::new()).map(Result::unwrap).collect();
    assert_eq!(records.len(), 3);
    assert!(codes(&records[2]).contains(&IssueCode::Duplicate));
}

#[test]
fn a_stream_that_breaks_off_gives_what_came_before_and_then_the_fault() {
    let text = many(3);
    let cut = text.get(..text.len() - 20).unwrap();
    let all: Vec<_> = FhirReader::new(Knowledge::builtin(), cut.as_bytes(), FhirOptions::new()).collect();
    assert_eq!(all.len(), 4);
    assert!(all[..3].iter().all(Result::is_ok));
    assert!(all[3].as_ref().unwrap_err().to_string().contains("inside a value"));
}

/// Counts the bytes that were asked for.
struct Counting<'t> {
    text: &'t [u8],
    taken: std::rc::Rc<std::cell::Cell<usize>>,
}

impl std::io::Read for Counting<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let taken = std::io::Read::read(&mut self.text, buffer)?;
        self.taken.set(self.taken.get() + taken);
        Ok(taken)
    }
}

#[test]
fn a_stream_hands_on_a_patient_before_it_reads_the_next_thousand() {
    let text = many(6_000);
    let taken = std::rc::Rc::new(std::cell::Cell::new(0));
    let counting = Counting { text: text.as_bytes(), taken: taken.clone() };
    let mut reader = FhirReader::new(Knowledge::builtin(), counting, FhirOptions::new());
    reader.next().unwrap().unwrap();
    assert!(taken.get() < 600_000 && text.len() > 3_000_000, "{} of {}", taken.get(), text.len());
    assert_eq!(reader.count(), 5_999);
}

#[test]
fn a_value_is_a_finding_with_its_origin() {
    let record = record(&phosphate(mg_dl(7.9)));
    assert_eq!(record.case.measurements()[0].analyte, "phosphate");
    assert_eq!(record.evidence.get("measurements[0]").map(String::as_str), Some("Observation/o"));
    let range = json!([{"low": mg_dl(2.5), "high": mg_dl(4.5)}]);
    let told = with(phosphate(mg_dl(7.9)), "referenceRange", range);
    assert_eq!(presence(&self::record(&told), "hyperphosphatemia"), Presence::Present);
}

#[test]
fn a_value_of_an_unknown_test_is_kept_and_reported() {
    // Body weight of a newborn: nothing here depends on it.
    let record = record(&with(phosphate(json!({"value": 3.2, "unit": "kg"})), "code", loinc("8339-4")));
    assert_eq!(number(&record), [3.2]);
    assert_eq!(record.case.measurements()[0].analyte, "8339-4");
    assert_eq!(codes(&record), [IssueCode::UnknownCode]);
}
