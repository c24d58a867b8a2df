//! How the time for a record grows with everything that it can hold many of: each axis at a number, twice and four times as many, each in a line with the growth
//! for each doubling. A growth far above 2 is a fault.
//!
//! `cargo run --release -p calcinosis-benches --bin growth -- 10000`

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    missing_docs,
    reason = "a benchmark that cannot run has to stop"
)]

use calcinosis_core::Knowledge;
use calcinosis_core::interop::fhir::{self, FhirOptions};
use calcinosis_core::interop::phenopacket::{self, PhenopacketOptions};
use serde_json::{Value, json};
use std::time::Instant;

/// What grows, and the text with so many of it.
type Axis = (&'static str, fn(usize) -> String);

const AXES: [Axis; 14] = [
    ("patients of a bundle", |many| bundle((0..many).map(|n| patient(&n.to_string())))),
    ("conditions of a patient", |many| bundle((0..many).map(condition))),
    ("values of a test", |many| bundle((0..many).map(|n| value(n, &json!({}))))),
    ("values of a test that cannot be used", |many| {
        bundle((0..many).map(|n| value(n, &json!({"valueQuantity": {"value": 3}}))))
    }),
    ("versions of a resource", |many| {
        bundle((0..many).map(|n| value(0, &json!({"meta": {"versionId": n.to_string()}}))))
    }),
    ("components of an observation", |many| {
        let part = json!({"code": loinc("2777-1"), "valueQuantity": {"value": 4, "unit": "mg/dL"}, "modifierExtension": [{"url": "x"}]});
        bundle([value(0, &json!({"component": vec![part; many]}))].into_iter())
    }),
    ("contained observations with contained specimens", contained),
    ("identifiers of a patient", |many| {
        let identifiers: Vec<Value> = (0..many).map(|n| json!({"system": "urn:x", "value": n.to_string()})).collect();
        let mut one = patient("1");
        one["identifier"] = json!(identifiers);
        bundle([one.clone(), one].into_iter())
    }),
    ("links between patients", |many| {
        bundle((0..many).map(|n| {
            let mut one = patient(&n.to_string());
            one["link"] = json!([{"other": {"reference": format!("Patient/{}", n + 1)}, "type": "replaced-by"}]);
            one
        }))
    }),
    ("unknown elements of a resource", |many| {
        let mut one = condition(0);
        for n in 0..many {
            one[format!("unknown{n}")] = json!(1);
        }
        bundle([one].into_iter())
    }),
    ("distinct genes of a packet", |many| packet((0..many).map(|n| genomic(&format!("GENE{n}"), n)))),
    ("variants of one gene", |many| packet((0..many).map(|n| genomic("GNAS", n)))),
    ("features of a packet", |many| {
        let feature = |n: usize| json!({"type": {"id": format!("HP:{n:07}")}, "excluded": "unknown"});
        json!({"subject": {"id": "s"}, "phenotypicFeatures": (0..many).map(feature).collect::<Vec<_>>(), "metaData": {}}).to_string()
    }),
    ("diseases of a packet", |many| {
        let disease = |n: usize| json!({"term": {"id": format!("OMIM:{n:06}")}});
        json!({"subject": {"id": "s"}, "diseases": (0..many).map(disease).collect::<Vec<_>>(), "metaData": {}})
            .to_string()
    }),
];

fn loinc(code: &str) -> Value {
    json!({"coding": [{"system": "http://loinc.org", "code": code}]})
}

fn bundle(resources: impl Iterator<Item = Value>) -> String {
    let entries: Vec<Value> = resources.map(|resource| json!({"resource": resource})).collect();
    json!({"resourceType": "Bundle", "entry": entries}).to_string()
}

fn patient(id: &str) -> Value {
    json!({"resourceType": "Patient", "id": id, "gender": "female", "birthDate": "1970-05-05"})
}

fn condition(n: usize) -> Value {
    json!({"resourceType": "Condition", "id": format!("c{n}"), "subject": {"reference": "Patient/1"},
        "code": {"coding": [{"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "N18.6"}]}})
}

fn value(n: usize, more: &Value) -> Value {
    let mut one = json!({"resourceType": "Observation", "id": format!("o{n}"), "status": "final", "subject": {"reference": "Patient/1"},
        "code": loinc("2777-1"), "effectiveDateTime": "2024-05-06", "valueQuantity": {"value": 4, "unit": "mg/dL"}});
    for (name, value) in more.as_object().unwrap() {
        one[name] = value.clone();
    }
    one
}

fn contained(many: usize) -> String {
    let mut inside = Vec::new();
    for n in 0..many {
        inside.push(json!({"resourceType": "Specimen", "id": format!("s{n}"), "type": {"text": "serum"}}));
        let mut one = value(n, &json!({"specimen": {"reference": format!("#s{n}")}}));
        one["id"] = json!(format!("o{n}"));
        inside.push(one);
    }
    bundle([json!({"resourceType": "DiagnosticReport", "id": "r", "status": "final", "subject": {"reference": "Patient/1"}, "contained": inside})].into_iter())
}

fn packet(interpretations: impl Iterator<Item = Value>) -> String {
    json!({"subject": {"id": "s"}, "metaData": {},
        "interpretations": [{"progressStatus": "SOLVED", "diagnosis": {"genomicInterpretations": interpretations.collect::<Vec<_>>()}}]})
    .to_string()
}

fn genomic(symbol: &str, n: usize) -> Value {
    json!({"interpretationStatus": "CAUSATIVE", "variantInterpretation": {"variationDescriptor":
        {"geneContext": {"symbol": symbol}, "expressions": [{"value": format!("NM_1:c.{n}A>G")}]}}})
}

/// Seconds to read a text, the least of three.
fn seconds(text: &str) -> f64 {
    let knowledge = Knowledge::builtin();
    let once = || {
        let start = Instant::now();
        let patients = if text.starts_with(r#"{"entry""#) || text.contains(r#""resourceType":"Bundle""#) {
            fhir::read(knowledge, text, &FhirOptions::new()).unwrap().records.len()
        } else {
            phenopacket::read(knowledge, text, &PhenopacketOptions::new()).unwrap().len()
        };
        assert!(patients > 0);
        start.elapsed().as_secs_f64()
    };
    (0..3).map(|_| once()).fold(f64::INFINITY, f64::min)
}

fn main() {
    let many: usize = std::env::args().nth(1).and_then(|number| number.parse().ok()).unwrap_or(10_000);
    println!("{:<50} {:>9} {:>9} {:>9}   growth for each doubling", "", many, 2 * many, 4 * many);
    for (name, text) in AXES {
        let [one, two, four] = [many, 2 * many, 4 * many].map(|number| seconds(&text(number)));
        println!("{name:<50} {one:>8.3}s {two:>8.3}s {four:>8.3}s   {:.2} {:.2}", two / one, four / two);
    }
}
