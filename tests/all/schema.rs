//! The published JSON Schemas: everything that is read and written validates, and what is broken
//! does not.

use crate::support::{answer, builtin, compiled, files_below, none_of, read, root};
use calcinosis_core::catalogue::{EntryKind, entry_json, ids};
use calcinosis_core::comparison::compare;
use calcinosis_core::{Case, Detail, IssueCode, Options, classify};
use jsonschema::Validator;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::LazyLock;

fn schema(name: &str) -> Value {
    serde_json::from_str(&read(&root().join("calcinosis-core/schema").join(name))).unwrap()
}

static CASE: LazyLock<Validator> =
    LazyLock::new(|| jsonschema::validator_for(&schema("case.schema.json")).unwrap());
static ANSWER: LazyLock<Validator> =
    LazyLock::new(|| jsonschema::validator_for(&schema("answer.schema.json")).unwrap());

fn faults(validator: &Validator, value: &Value, what: &str) -> Vec<String> {
    validator
        .iter_errors(value)
        .map(|error| format!("{what}: {}: {error}", error.instance_path))
        .collect()
}

/// Every case of the test folder, the patients of the pitfalls and vectors one by one.
fn case_files() -> Vec<(String, Value)> {
    let mut cases = Vec::new();
    for path in files_below(&root().join("tests/cases"), &["json"]) {
        let value: Value = serde_json::from_str(&read(&path)).unwrap();
        let place = |path: &Path| path.strip_prefix(root()).unwrap().display().to_string();
        match value.get("patients").and_then(Value::as_array) {
            Some(patients) => {
                cases.extend(patients.iter().map(|patient| (place(&path), patient.clone())))
            }
            None => cases.push((place(&path), value)),
        }
    }
    cases
}

#[test]
fn the_schemas_are_schemas() {
    for name in
        ["case.schema.json", "answer.schema.json", "entry.schema.json", "comparison.schema.json"]
    {
        assert!(jsonschema::meta::is_valid(&schema(name)), "{name}");
    }
}

#[test]
fn every_case_file_is_valid() {
    let cases = case_files();
    assert!(cases.len() >= 111 + 34, "{} cases", cases.len());
    let failures: Vec<String> =
        cases.iter().flat_map(|(place, case)| faults(&CASE, case, place)).collect();
    none_of("case files do not fit the schema", &failures);
}

#[test]
fn every_entry_is_valid() {
    let entries = schema("entry.schema.json");
    let mut failures = Vec::new();
    for kind in EntryKind::ALL {
        // Held to its own kind: the schema as a whole would take any.
        let mut own = entries.clone();
        own["anyOf"] = json!([{"$ref": format!("#/$defs/{}", kind.as_str().replace('-', "_"))}]);
        let validator = jsonschema::validator_for(&own).unwrap();
        let listed = ids(builtin(), kind);
        assert!(listed.len() > 1, "{kind:?}");
        for id in listed {
            let entry: Value =
                serde_json::from_str(&entry_json(builtin(), kind, id).unwrap()).unwrap();
            assert_eq!(entry["id"], id);
            failures.extend(faults(&validator, &entry, id));
        }
        assert_eq!(entry_json(builtin(), kind, "no such id").unwrap_err().code(), "unknown-id");
        assert_eq!(EntryKind::from_word(kind.as_str()), Some(kind));
    }
    none_of("entries do not fit the schema", &failures);
}

#[test]
fn every_comparison_is_valid() {
    let validator = jsonschema::validator_for(&schema("comparison.schema.json")).unwrap();
    let explained = |case: &Case| answer(case).explain(Detail::Full);
    let mut failures = Vec::new();
    for (place, case) in case_files().iter().take(40) {
        let case = Case::from_json(&case.to_string()).unwrap();
        let before = explained(&case);
        let after = explained(&case.with_findings(&["hemodialysis", "fever"], &["papule"]));
        let comparison = compare(&before, &after);
        failures.extend(faults(
            &validator,
            &serde_json::from_str(&comparison.to_json()).unwrap(),
            place,
        ));
        assert!(compare(&after, &after).is_empty(), "{place}");
    }
    none_of("comparisons do not fit the schema", &failures);
}

#[test]
fn every_answer_is_valid() {
    let mut failures = Vec::new();
    for (place, case) in case_files() {
        let case = Case::from_json(&case.to_string()).unwrap();
        for scheme in builtin().schemes() {
            let answer = classify(builtin(), &case, &Options::new().scheme(scheme.id())).unwrap();
            let detail = if scheme.default() { Detail::Full } else { Detail::Leading(1) };
            let value = serde_json::from_str(&answer.answer(detail).to_json()).unwrap();
            failures.extend(faults(&ANSWER, &value, &place));
        }
    }
    none_of("answers do not fit the schema", &failures);
}

#[test]
fn an_answer_with_everything_wrong_in_the_record_is_valid() {
    let criterion = builtin().diagnoses().iter().find_map(|node| node.criteria().first()).unwrap();
    let overlay =
        format!("name = \"x\"\n[[disable]]\ncriterion = \"{}\"\nreason = \"r\"\n", criterion.id());
    let knowledge = builtin().with_overlay(&overlay).unwrap();
    let text = r#"{"id": "x", "age_years": 300, "sex": "?", "present": ["papule", "papule", "A b"], "absent": ["papule"], "what": 1,
        "unmapped": ["u"], "measurements": [{"analyte": "a"}], "codes": [{"system": "s", "code": "c"}]}"#;
    let case = Case::from_json(text).unwrap();
    let answer = classify(&knowledge, &case, &Options::default()).unwrap().answer(Detail::Full);
    assert!(answer.issues.iter().any(|issue| issue.code == IssueCode::Conflict));
    let value: Value = serde_json::from_str(&answer.to_json()).unwrap();
    none_of("faults", &faults(&ANSWER, &value, "answer"));
}

#[test]
fn what_a_rust_program_builds_is_valid() {
    let failures: Vec<String> = compiled()
        .examples
        .iter()
        .flat_map(|example| {
            faults(&CASE, &serde_json::from_str(&example.case.to_json()).unwrap(), &example.place)
        })
        .collect();
    none_of("examples do not fit the schema", &failures);
}

#[test]
fn broken_cases_do_not_validate() {
    let broken = [
        json!([]),
        json!({"present": "papule"}),
        json!({"present": ["Papule"]}),
        json!({"present": [1]}),
        json!({"presnt": []}),
        json!({"age_years": -1}),
        json!({"age_years": "old"}),
        json!({"sex": "f"}),
        json!({"measurements": [{"value": 3}]}),
        json!({"measurements": [{"analyte": "phosphate", "vlaue": 3}]}),
        json!({"codes": [{"system": "hpo"}]}),
        json!({"expected": {"form": []}}),
    ];
    for case in broken {
        assert!(!CASE.is_valid(&case), "{case}");
    }
    assert!(CASE.is_valid(&json!({})));
}

#[test]
fn broken_answers_do_not_validate() {
    let case = Case::builder().present("papule").build();
    let good: Value = serde_json::from_str(&answer(&case).answer(Detail::Full).to_json()).unwrap();
    assert!(ANSWER.is_valid(&good));
    let broken: [(&str, Value); 7] = [
        ("/diagnoses/0/status", json!("certain")),
        ("/diagnoses/0/probability", json!(1.5)),
        ("/diagnoses/0/score", json!(0.5)),
        ("/diagnoses/0/trace/criteria", json!(null)),
        ("/provenance/knowledge_digest", json!("abc")),
        ("/forms", json!({})),
        ("/present/0", json!({"finding": "papule"})),
    ];
    for (place, value) in broken {
        let mut answer = good.clone();
        *answer.pointer_mut(place).unwrap() = value;
        assert!(!ANSWER.is_valid(&answer), "{place}");
    }
    // What follows from an answer is given on demand.
    let advice = ["next_steps", "work_up", "treatments", "follow_up"];
    assert!(advice.iter().all(|field| good.get(field).is_some()));
    let may_lack = |field: &String| field == "case_id" || advice.contains(&field.as_str());
    for field in good.as_object().unwrap().keys().filter(|field| !may_lack(field)) {
        let mut answer = good.clone();
        answer.as_object_mut().unwrap().remove(field);
        assert!(!ANSWER.is_valid(&answer), "without {field}");
    }
}
