//! The answer as FHIR resources; an independent validator reads them in
//! `tests/python/test_fhir.py`.

use super::*;
use calcinosis_core::Detail;
use calcinosis_core::interop::fhir::FhirAnswer;
use calcinosis_core::interop::phenopacket::{self, PhenopacketOptions};

fn answered(record: &FhirRecord, write: impl Fn(&FhirAnswer<'_>) -> String) -> Value {
    let knowledge = Knowledge::builtin();
    let answer =
        classify(knowledge, &record.case, &Options::default()).unwrap().answer(Detail::default());
    serde_json::from_str(&write(&FhirAnswer::new(knowledge, &answer, record))).unwrap()
}

fn risk(record: &FhirRecord) -> Value {
    answered(record, |answer| answer.risk_assessment())
}

#[test]
fn the_basis_is_what_was_used_and_not_what_was_set_aside() {
    let id = |resource: Value, id: &str| with(resource, "id", json!(id));
    let told = json!([
        adult(),
        id(condition("N18.6"), "used"),
        id(with(condition("M34.1"), "verificationStatus", status("provisional")), "provisional"),
        id(condition("Q13.1"), "unknown"),
        id(phosphate(mg_dl(7.9)), "value"),
        id(with(phosphate(mg_dl(3.0)), "effectiveDateTime", json!("2010")), "old"),
        id(
            with(phosphate(json!({"value": 2.4, "unit": "mg/dL"})), "code", loinc("17861-6")),
            "implausible"
        ),
    ]);
    let basis = risk(&record(&told))["basis"].clone();
    let expected = ["Condition/used", "Observation/value", "Patient/1"];
    assert_eq!(basis, json!(expected.map(|reference| json!({"reference": reference}))));
}

#[test]
fn the_answer_names_its_maker_and_what_is_missing() {
    let risk = risk(&record(&adult_with(condition("N18.6"))));
    assert_eq!(risk["meta"]["security"][0]["code"], "AIAST");
    let device = &risk["contained"][0];
    assert_eq!(
        risk["performer"]["reference"],
        json!(format!("#{}", device["id"].as_str().unwrap()))
    );
    let knowledge = Knowledge::builtin();
    let versions: Vec<&str> = device["version"]
        .as_array()
        .unwrap()
        .iter()
        .map(|version| version["value"].as_str().unwrap())
        .collect();
    assert_eq!(versions, [env!("CARGO_PKG_VERSION"), knowledge.version(), knowledge.digest()]);
    let note = risk["note"][0]["text"].as_str().unwrap();
    assert!(note.starts_with("Missing: ") && note.contains("Calcified small vessels"), "{note}");
    assert_eq!(risk["subject"], json!({"reference": "Patient/1"}));
}

#[test]
fn a_record_without_resources_is_described_and_never_referred_to() {
    let packet = json!({"id": "PMID_1_x", "subject": {"sex": "MALE"}, "phenotypicFeatures": [{"type": {"id": "HP:0000979"}}]});
    let records =
        phenopacket::read(Knowledge::builtin(), &packet.to_string(), &PhenopacketOptions::new())
            .unwrap();
    let told = risk(&records[0]);
    assert_eq!(told["subject"], json!({"display": "PMID_1_x"}));
    assert_eq!(
        told["basis"],
        json!([{"display": "phenotypicFeatures[0]"}, {"display": "subject.sex"}])
    );
    assert_eq!(risk(&FhirRecord::default())["subject"], json!({"display": "unknown"}));
}

#[test]
fn missing_data_is_asked_for_by_the_codes_of_its_tests() {
    let told = record(&adult_with(condition("N18.6")));
    let guidance = answered(&told, |answer| answer.guidance_response());
    assert_eq!(guidance["status"], "data-required");
    let asked: Vec<&Value> = guidance["dataRequirement"].as_array().unwrap().iter().collect();
    let of = |finding: &str| {
        let codes = |one: &Value| one["codeFilter"][0]["code"].as_array().unwrap().clone();
        asked
            .iter()
            .map(|one| codes(one))
            .find(|codes| codes[0]["code"] == finding)
            .unwrap_or_default()
    };
    let phosphate = of("hyperphosphatemia");
    let is_loinc = |code: &&Value| code["system"] == "http://loinc.org" && code["code"] == "2777-1";
    assert_eq!(phosphate.iter().filter(is_loinc).count(), 1, "{phosphate:?}");
    let all = answered(&FhirRecord::default(), |answer| answer.guidance_response());
    assert_eq!(all["contained"][0]["resourceType"], "Device");
}
