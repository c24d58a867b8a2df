//! One front door: whatever is given is told apart, read, and answered or refused, never misread.

use crate::support::{builtin, read, root};
use calcinosis_core::front_door::{AnswerOptions, Format, answers};
use calcinosis_core::interop::Kind;
use calcinosis_core::{Case, Detail, Error, Options, answer_json, classify, classify_json};
use serde_json::{Value, json};

const CASE: &str =
    r#"{"id": "a", "age_years": 54, "present": ["hemodialysis", "retiform-purpura"]}"#;
const OTHER: &str = r#"{"id": "b", "present": ["papule"]}"#;
const PACKET: &str =
    r#"{"id": "p", "phenotypicFeatures": [{"type": {"id": "HP:0002905", "label": "x"}}]}"#;

fn bundle() -> String {
    read(&root().join("tests/data/fhir/bundle.json"))
}

fn asked(text: &str, options: Value) -> Result<String, Error> {
    answer_json(builtin(), text, Some(&options.to_string()))
}

fn parsed(text: &str, options: Value) -> Value {
    serde_json::from_str(&asked(text, options).unwrap()).unwrap()
}

fn code(answer: Result<String, Error>) -> &'static str {
    answer.map_or_else(
        |error| error.code(),
        |answer| panic!("answered: {}", answer.chars().take(200).collect::<String>()),
    )
}

#[test]
fn one_case_is_answered_as_it_always_was() {
    let case = Case::from_json(CASE).unwrap();
    let classification = classify(builtin(), &case, &Options::new()).unwrap();
    let whole = classification.answer(Detail::default());
    assert_eq!(answer_json(builtin(), CASE, None).unwrap(), whole.to_json());
    assert_eq!(classify_json(builtin(), CASE, None).unwrap(), whole.to_json());
    let explained = classification.explain(Detail::default()).to_json();
    assert_eq!(asked(CASE, json!({"advice": false})).unwrap(), explained);
    assert!(!explained.contains("\"next_steps\":") && whole.to_json().contains("\"next_steps\":"));
    for (format, expected) in [
        (Format::Json, whole.to_json()),
        (Format::Text, whole.to_text()),
        (Format::Markdown, whole.to_markdown()),
    ] {
        assert_eq!(asked(CASE, json!({"format": format.as_str()})).unwrap(), expected);
    }
}

#[test]
fn several_of_each_kind_are_answered_one_by_one() {
    let bundle = bundle();
    let resources = r#"[{"resourceType": "Patient", "id": "1"},
        {"resourceType": "Observation", "id": "2", "subject": {"reference": "Patient/1"}}]"#;
    for (text, kind, patients) in [
        (format!("[{CASE}, {OTHER}]"), Kind::Case, 2),
        (format!("{CASE}\n{OTHER}\n"), Kind::Case, 2),
        (format!("[{PACKET},\n{PACKET}]"), Kind::Phenopacket, 2),
        (format!("{PACKET}\n{PACKET}"), Kind::Phenopacket, 2),
        (resources.to_string(), Kind::Fhir, 1),
        (bundle, Kind::Fhir, 1),
    ] {
        let answers = answers(builtin(), &text, &AnswerOptions::new()).unwrap();
        assert_eq!((answers.kind(), answers.len()), (kind, patients), "{text}");
        let whole: Value = parsed(&text, json!({"many": "array"}));
        assert_eq!(whole.as_array().map(Vec::len), Some(patients), "{text}");
        let lines = asked(&text, json!({"many": "lines"})).unwrap();
        let lines: Vec<Value> =
            lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(whole, Value::Array(lines), "{text}");
        for (patient, answer) in answers.patients().zip(whole.as_array().unwrap()) {
            let alone: Value =
                serde_json::from_str(&patient.render(Format::Json).unwrap()).unwrap();
            assert_eq!(alone, *answer, "{text}");
        }
    }
}

#[test]
fn a_list_gives_a_list_and_one_patient_an_object() {
    assert!(parsed(&format!("[{CASE}]"), json!({})).is_array());
    assert!(parsed(CASE, json!({})).is_object());
    assert!(parsed(&bundle(), json!({})).is_object());
    assert!(parsed(PACKET, json!({})).is_object());
    assert!(parsed(&format!("{CASE}\n{OTHER}"), json!({})).is_array());
}

#[test]
fn what_is_no_case_is_refused_as_a_case() {
    for text in
        [bundle(), PACKET.to_string(), format!("[{CASE}]"), r#"{"resourceType": 3}"#.to_string()]
    {
        let error = classify_json(builtin(), &text, None).unwrap_err();
        assert_eq!(error.code(), "wrong-kind", "{text}");
        assert!(error.to_string().contains("`answer_json` reads it"), "{error}");
    }
    // Also where the fields would fit a case, and where the kind is forced.
    assert_eq!(code(asked(&bundle(), json!({"kind": "case"}))), "wrong-kind");
    assert_eq!(code(asked(&bundle(), json!({"kind": "phenopacket"}))), "wrong-kind");
    assert_eq!(code(asked(CASE, json!({"kind": "fhir"}))), "no-patient");
    // One of another kind among several.
    let mixed = format!("[{CASE},\n{{\"resourceType\": \"Patient\"}}]");
    let error = asked(&mixed, json!({})).unwrap_err();
    assert_eq!(error.code(), "wrong-kind");
    assert!(error.to_string().starts_with("member 1 of the list"), "{error}");
}

#[test]
fn a_text_without_a_patient_is_refused() {
    for text in
        ["[]", r#"{"resourceType": "Bundle"}"#, r#"{"resourceType": "Bundle", "entry": []}"#]
    {
        assert_eq!(code(asked(text, json!({}))), "no-patient", "{text}");
    }
    for text in ["", "   ", "{", "[{}", "[{},]", "<Bundle/>", "{} x", "null", "[3]"] {
        assert_eq!(code(asked(text, json!({}))), "invalid-json", "{text}");
    }
}

#[test]
fn a_fault_in_a_list_is_told_by_its_line() {
    let text = format!("[{CASE},\n  {OTHER},\n  {{\"present\": 3}}]");
    let message = asked(&text, json!({})).unwrap_err().to_string();
    assert!(
        message.starts_with("line 3, column 15: ") && message.contains("member 2"),
        "{message}"
    );
    let text = format!("{CASE}\n{{\"present\": 3}}\n");
    let message = asked(&text, json!({})).unwrap_err().to_string();
    assert!(
        message.starts_with("line 2, column 13: ") && message.contains("member 1"),
        "{message}"
    );
}

#[test]
fn what_a_reader_could_not_use_stands_in_every_form_of_the_answer() {
    let text = r#"{"resourceType": "Bundle", "entry": [
      {"resource": {"resourceType": "Patient", "id": "1", "gender": "female"}},
      {"resource": {"resourceType": "Condition", "id": "7", "subject": {"reference": "Patient/1"},
        "code": {"coding": [{"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "N18.6"}]}}},
      {"resource": {"resourceType": "Condition", "id": "8", "subject": {"reference": "Patient/1"},
        "code": {"text": "Hard lumps of the elbow"}}}]}"#;
    for format in Format::ALL {
        let answer = asked(text, json!({"format": format.as_str()})).unwrap();
        assert!(answer.contains("Hard lumps of the elbow"), "{}: {answer}", format.as_str());
    }
    let answer = parsed(text, json!({}));
    let issues = answer["issues"].as_array().unwrap();
    assert!(
        issues
            .iter()
            .any(|issue| issue["code"] == "unknown-code" && issue["where"] == "Condition/8")
    );
    assert_eq!(answer["read_from"]["codes[0]"], "Condition/7");
    let error = asked(text, json!({"strict": true})).unwrap_err();
    assert_eq!(error.code(), "strict");
    assert!(error.to_string().contains("Hard lumps"), "{error}");
}

#[test]
fn what_belongs_to_nobody_stands_in_every_answer() {
    let text = r#"{"resourceType": "Bundle", "entry": [
      {"resource": {"resourceType": "Patient", "id": "1"}}, {"resource": {"resourceType": "Patient", "id": "2"}},
      {"resource": {"resourceType": "Observation", "id": "3", "component": "x", "subject": 7}}]}"#;
    let read = answers(builtin(), text, &AnswerOptions::new()).unwrap();
    assert_eq!(read.len(), 2);
    assert!(!read.issues().is_empty());
    for patient in read.patients() {
        let answer = patient.answer().unwrap();
        assert!(read.issues().iter().all(|issue| answer.issues.contains(issue)));
    }
}

#[test]
fn in_strict_mode_a_fault_names_its_patient() {
    let text = format!(r#"[{CASE}, {{"present": ["hemodialysis", "no-such-thing"]}}]"#);
    let error = asked(&text, json!({"strict": true})).unwrap_err();
    assert!(
        error.to_string().contains("[1].present[1]: unknown finding `no-such-thing`"),
        "{error}"
    );
    assert!(asked(&text, json!({})).is_ok());
}

#[test]
fn from_nothing_there_is_no_ranking() {
    let empty_patient = r#"{"resourceType": "Bundle", "entry": [
        {"resource": {"resourceType": "Patient", "id": "1", "gender": "male", "birthDate": "1970"}}]}"#;
    for text in [
        "{}",
        r#"{"age_years": 54, "sex": "female"}"#,
        r#"{"present": ["no-such-thing"]}"#,
        empty_patient,
    ] {
        let answer = parsed(text, json!({}));
        assert_eq!(answer["nothing_usable"], true, "{text}");
        for field in [
            "forms",
            "diagnoses",
            "established",
            "criteria_sets",
            "missing",
            "treatments",
            "follow_up",
        ] {
            assert_eq!(answer[field], json!([]), "{text}: {field}");
        }
        assert!(answer.get("next_steps").is_none(), "{text}");
        assert!(
            answer["issues"].as_array().unwrap().iter().any(|issue| issue["code"] == "empty-case"),
            "{text}"
        );
        let fhir = parsed(text, json!({"format": "fhir"}));
        assert_eq!(fhir["prediction"], json!([]), "{text}");
        assert_eq!(code(asked(text, json!({"strict": true}))), "strict", "{text}");
    }
    assert_eq!(parsed(CASE, json!({}))["nothing_usable"], false);
}

#[test]
fn what_an_answer_becomes_in_fhir_is_an_option() {
    let written = |fhir: Value| parsed(CASE, json!({"format": "fhir", "fhir": fhir}));
    let plain = written(json!({}));
    assert_eq!(plain["resourceType"], "RiskAssessment");
    assert_eq!(plain, written(json!({"resource": "risk-assessment"})));
    let drafts = written(json!({"resource": "conditions", "date": "2024-05-07"}));
    assert_eq!(
        (&drafts["resourceType"], &drafts["type"]),
        (&json!("Bundle"), &json!("collection"))
    );
    let entries = drafts["entry"].as_array().unwrap();
    assert_eq!(entries[0]["resource"]["resourceType"], "RiskAssessment");
    assert_eq!(entries[0]["resource"]["occurrenceDateTime"], "2024-05-07");
    assert_eq!(entries[1]["resource"]["resourceType"], "Condition");
    assert_eq!(entries[1]["resource"]["recordedDate"], "2024-05-07");
    let guidance = written(json!({"resource": "guidance-response"}));
    assert_eq!(guidance["resourceType"], "GuidanceResponse");
    for wrong in [json!({"resource": "bundle"}), json!({"date": "2024-13-01"}), json!({"x": 1})] {
        let refused = asked(CASE, json!({"format": "fhir", "fhir": wrong}));
        assert_eq!(code(refused), "invalid-option");
    }
}

#[test]
fn a_brief_answer_keeps_what_needs_attention() {
    let case = r#"{"present": ["skin-ulcer", "skin-necrosis-eschar", "sepsis", "hemodialysis"]}"#;
    let (whole, brief) = (parsed(case, json!({})), parsed(case, json!({"detail": "brief"})));
    assert_eq!(whole["safety"], brief["safety"]);
    assert!(!brief["safety"]["red_flags"].as_array().unwrap().is_empty());
    assert!(brief.get("next_steps").is_none());
}

#[test]
fn as_many_diagnoses_are_listed_as_asked_for() {
    let answer = parsed(CASE, json!({"top": 3}));
    let whole = parsed(CASE, json!({}));
    assert_eq!(
        answer["diagnoses"].as_array().unwrap()[..],
        whole["diagnoses"].as_array().unwrap()[..3]
    );
    assert_eq!(answer["forms"], whole["forms"]);
}

#[test]
fn a_diagnosis_that_was_stated_is_used_only_when_asked_for() {
    let text = r#"{"present": ["papule"], "codes": [{"system": "icd-10-cm", "code": "M33.00"}]}"#;
    let (without, with) =
        (parsed(text, json!({})), parsed(text, json!({"stated_diagnoses": true})));
    let from_code = |answer: &Value| {
        answer["present"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|note| note["from"] == "codes[0]")
            .count()
    };
    assert!(from_code(&with) >= from_code(&without));
}

#[test]
fn how_a_record_is_read_is_a_choice_of_every_kind() {
    let patient = json!({"resourceType": "Bundle", "entry": [
        {"resource": {"resourceType": "Patient", "id": "1", "gender": "female", "birthDate": "1970-03-02"}},
        {"resource": {"resourceType": "Observation", "id": "old", "status": "final", "subject": {"reference": "Patient/1"},
            "effectiveDateTime": "2020-03-02", "code": {"coding": [{"system": "http://loinc.org", "code": "2777-1"}]},
            "valueQuantity": {"value": 8.1, "unit": "mg/dL", "system": "http://unitsofmeasure.org", "code": "mg/dL"}}},
        {"resource": {"resourceType": "Observation", "id": "new", "status": "final", "subject": {"reference": "Patient/1"},
            "effectiveDateTime": "2024-03-02", "code": {"coding": [{"system": "http://loinc.org", "code": "2777-1"}]},
            "valueQuantity": {"value": 3.1, "unit": "mg/dL", "system": "http://unitsofmeasure.org", "code": "mg/dL"}}},
    ]});
    let told = |record: Value| {
        let answer = parsed(&patient.to_string(), json!({"detail": "brief", "record": record}));
        let values: Vec<Value> =
            answer["measurements"].as_array().unwrap().iter().map(|m| m["value"].clone()).collect();
        let present = answer["present"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["finding"].as_str().unwrap().to_string());
        let age = answer["summary"]["patient"]["age_years"].as_f64().unwrap().floor();
        (age, values.len(), present.collect::<Vec<String>>())
    };
    let high = "hyperphosphatemia".to_string();
    let (age, values, present) = told(json!({}));
    assert_eq!((age, values, present.contains(&high)), (54.0, 1, false));
    let (age, values, present) = told(json!({"reference_date": "2020-04-01"}));
    assert_eq!((age, values, present.contains(&high)), (50.0, 1, true));
    let (age, values, _) = told(json!({"reference_date": "2022-03-02", "window_days": 90}));
    assert_eq!((age, values), (52.0, 0));
    assert_eq!(told(json!({"values": "all"})).1, 2);

    let packet =
        json!({"id": "p", "subject": {"id": "s"}, "phenotypicFeatures": [{"type": {"id": "HP:0002905", "label": "x"}}],
        "diseases": [{"term": {"id": "OMIM:211900", "label": "y"}}]})
        .to_string();
    let told = |record: Value| asked(&packet, json!({"record": record})).unwrap();
    assert_ne!(told(json!({"diseases": true})), told(json!({})));
    let fault = asked(&packet, json!({"record": {"reference_date": "yesterday"}})).unwrap_err();
    assert_eq!(fault.code(), "invalid-option");
    assert!(
        fault.to_string().contains("yesterday") && fault.to_string().contains("2024-05-06"),
        "{fault}"
    );
}
