//! Foreign records: bytes a second of a FHIR bundle, whole and as a stream, and phenopackets a
//! second.

#![allow(clippy::unwrap_used, missing_docs, reason = "a benchmark that cannot run has to stop")]

use calcinosis_core::Knowledge;
use calcinosis_core::interop::fhir::{self, FhirOptions, FhirReader};
use calcinosis_core::interop::phenopacket::{self, PhenopacketOptions};
use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use std::fmt::Write;
use std::path::Path;

/// Patients of the bundle, each with so many values.
const PATIENTS: usize = 200;
const VALUES: usize = 20;

fn main() {
    divan::main();
}

/// A bundle as hospitals write them: much of it is knowingly not read.
fn bundle() -> String {
    let mut text = String::from(r#"{"resourceType": "Bundle", "type": "collection", "entry": ["#);
    for patient in 0..PATIENTS {
        let comma = if patient > 0 { "," } else { "" };
        write!(
            text,
            r#"{comma}{{"fullUrl": "urn:uuid:{patient}", "resource": {{"resourceType": "Patient", "id": "{patient}", "gender": "female", "birthDate": "1970-01-01",
            "name": [{{"family": "Family", "given": ["Given"]}}], "address": [{{"line": ["1 Street"], "city": "City", "country": "X"}}]}}}},
            {{"resource": {{"resourceType": "Condition", "id": "c{patient}", "subject": {{"reference": "urn:uuid:{patient}"}}, "recordedDate": "2020-01-01",
            "code": {{"coding": [{{"system": "http://snomed.info/sct", "code": "46177005", "display": "End-stage renal disease"}},
            {{"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "N18.6"}}], "text": "End-stage renal disease"}}}}}}"#
        )
        .unwrap();
        for value in 0..VALUES {
            write!(
                text,
                r#",{{"resource": {{"resourceType": "Observation", "id": "o{patient}-{value}", "status": "final",
                "category": [{{"coding": [{{"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "laboratory"}}]}}],
                "code": {{"coding": [{{"system": "http://loinc.org", "code": "2777-1", "display": "Phosphate [Mass/volume] in Serum or Plasma"}}], "text": "Phosphate"}},
                "subject": {{"reference": "urn:uuid:{patient}"}}, "effectiveDateTime": "2024-01-{:02}T08:00:00+01:00", "issued": "2024-01-02T08:00:00.000+01:00",
                "valueQuantity": {{"value": 7.{value}, "unit": "mg/dL", "system": "http://unitsofmeasure.org", "code": "mg/dL"}},
                "referenceRange": [{{"low": {{"value": 2.5, "unit": "mg/dL"}}, "high": {{"value": 4.5, "unit": "mg/dL"}}}}]}}}}"#,
                value % 28 + 1
            )
            .unwrap();
        }
    }
    text.push_str("]}");
    text
}

#[divan::bench]
fn fhir_bundle_whole(bencher: Bencher<'_, '_>) {
    let text = bundle();
    bencher.counter(BytesCount::of_str(&text)).counter(ItemsCount::new(PATIENTS)).bench(|| {
        fhir::read(Knowledge::builtin(), black_box(&text), &FhirOptions::new())
            .unwrap()
            .records
            .len()
    });
}

#[divan::bench]
fn fhir_bundle_as_a_stream(bencher: Bencher<'_, '_>) {
    let text = bundle();
    bencher.counter(BytesCount::of_str(&text)).counter(ItemsCount::new(PATIENTS)).bench(|| {
        FhirReader::new(Knowledge::builtin(), black_box(text.as_bytes()), FhirOptions::new())
            .count()
    });
}

#[divan::bench]
fn phenopackets(bencher: Bencher<'_, '_>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/phenopackets");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let texts: Vec<String> = files
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    bencher.counter(ItemsCount::new(texts.len())).bench(|| {
        let read = |text: &String| {
            phenopacket::read(Knowledge::builtin(), text, &PhenopacketOptions::new()).unwrap()
        };
        texts.iter().map(|text| read(black_box(text)).len()).sum::<usize>()
    });
}
