//! FHIR: the pitfalls of the format, what each resource is read for, and the stream.

mod answers;
mod pitfalls;
mod resources;
mod streaming;

use calcinosis_core::interop::fhir::{FhirInput, FhirOptions, FhirRecord, read};
use calcinosis_core::{IssueCode, Knowledge, MeasuredValue, Options, Presence, classify};
use serde_json::{Value, json};

const ICD: &str = "http://hl7.org/fhir/sid/icd-10-cm";
const UCUM: &str = "http://unitsofmeasure.org";

fn input(resources: &Value, options: &FhirOptions<'_>) -> FhirInput {
    let entries: Vec<Value> = match resources.as_array() {
        Some(all) => all.iter().map(|resource| json!({"resource": resource})).collect(),
        None => vec![json!({"resource": resources})],
    };
    read(
        Knowledge::builtin(),
        &json!({"resourceType": "Bundle", "entry": entries}).to_string(),
        options,
    )
    .unwrap()
}

/// The record of a bundle with one patient.
fn record(resources: &Value) -> FhirRecord {
    let mut input = input(resources, &FhirOptions::new());
    assert_eq!(input.records.len(), 1, "{input:?}");
    input.records.remove(0)
}

fn presence(record: &FhirRecord, finding: &str) -> Presence {
    classify(Knowledge::builtin(), &record.case, &Options::default())
        .unwrap()
        .finding(finding)
        .unwrap()
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

/// A woman of 54 years on the day of the values.
fn adult() -> Value {
    json!({"resourceType": "Patient", "id": "1", "gender": "female", "birthDate": "1970-05-06"})
}

fn adult_with(resource: Value) -> Value {
    json!([adult(), resource])
}
