//! Reads FHIR files and tells what was read, one line of JSON a file, for a check by other means:
//! `fhir_read FILE …`.

use calcinosis_core::interop::fhir::{Choice, FhirInput, FhirOptions, read};
use calcinosis_core::{Issue, Knowledge, MeasuredValue};
use serde_json::{Value, json};
use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut text = String::new();
    for path in std::env::args().skip(1) {
        let told = match std::fs::read_to_string(&path) {
            Err(error) => json!({"file": path, "error": format!("cannot read the file: {error}")}),
            Ok(file) => {
                match read(Knowledge::builtin(), &file, &FhirOptions::new().choice(Choice::All)) {
                    Err(error) => json!({"file": path, "error": error.to_string()}),
                    Ok(input) => told(&path, &input),
                }
            }
        };
        text.push_str(&format!("{told}\n"));
    }
    match std::io::stdout().write_all(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn told(path: &str, input: &FhirInput) -> Value {
    let records: Vec<Value> = input
        .records
        .iter()
        .map(|record| {
            let measurements: Vec<Value> = record
                .case
                .measurements()
                .iter()
                .map(|measured| {
                    let value = match &measured.value {
                        Some(MeasuredValue::Number(number)) => json!(number),
                        Some(MeasuredValue::Text(text)) => json!(text),
                        _ => Value::Null,
                    };
                    json!({"from": measured.from, "analyte": measured.analyte, "value": value, "unit": measured.unit})
                })
                .collect();
            let codes: Vec<Value> = record
                .case
                .codes()
                .iter()
                .map(|code| json!({"from": code.from, "code": code.code, "excluded": code.excluded}))
                .collect();
            json!({"id": record.case.id(), "measurements": measurements, "codes": codes, "evidence": record.evidence(), "issues": issues(&record.issues)})
        })
        .collect();
    json!({"file": path, "records": records, "issues": issues(&input.issues)})
}

fn issues(issues: &[Issue]) -> Vec<Value> {
    issues
        .iter()
        .map(|issue| json!({"code": issue.code.as_str(), "place": issue.place, "message": issue.message}))
        .collect()
}
