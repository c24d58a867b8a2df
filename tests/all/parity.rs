//! Rust and C answer alike, byte for byte. Python answers the same requests in
//! `tests/python/test_parity.py`.

use crate::c_face::{Build, run};
use crate::support::{builtin, files_below, read as support_read};
use calcinosis_core::catalogue::{EntryKind, ids};
use calcinosis_tests::parity::{Request, requests, write_requests};
use std::fs::read;
use std::path::Path;

/// Whether an outcome is an error.
fn refused(outcome: &[u8]) -> bool {
    !outcome.starts_with(b"ok\n")
}

/// Asks Rust and C the same, and tells where they differ.
fn compare(name: &str, requests: &[Request]) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    write_requests(&folder, requests).unwrap();
    run(&Build::of("gcc", "-std=c99").compile("parity.c"), &[folder.to_str().unwrap()]);
    let mut differing = Vec::new();
    for (number, request) in requests.iter().enumerate() {
        for (ours, theirs) in [("rust", "c"), ("door", "c-door")] {
            let rust = read(folder.join(format!("{number:04}.{ours}"))).unwrap();
            let c = read(folder.join(format!("{number:04}.{theirs}"))).unwrap();
            // Of one case C hands out an object: how it is written, in what list, and how much of a
            // text is read at once is the matter of the front door.
            let is_written =
                |option: &str| request.options.as_ref().is_some_and(|given| given.contains(option));
            let of_the_door = ["\"format\"", "\"many\"", "\"limits\""].into_iter().any(is_written);
            // Where both are wrong, C tells of the case first, of which it makes an object before
            // it is asked anything.
            let of_the_case = || Request { options: None, ..request.clone() }.answer();
            let of_both =
                theirs == "c" && refused(&rust) && refused(&c) && c == of_the_case().as_bytes();
            if rust != c && !of_both && !(theirs == "c" && of_the_door) {
                differing.push(format!(
                    "{number:04}.{theirs} {}",
                    request.name.chars().take(120).collect::<String>()
                ));
            }
        }
    }
    assert!(
        differing.is_empty(),
        "C and Rust differ in `{}`:\n{}",
        folder.display(),
        differing.join("\n")
    );
}

#[test]
fn c_answers_as_rust_does() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    compare("parity", &requests(&cases).unwrap());
}

/// Records of other formats: what C does with them is what the front door does.
#[test]
fn c_reads_records_as_rust_does() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut requests = Vec::new();
    for path in [data.join("fhir"), data.join("phenopackets")]
        .iter()
        .flat_map(|folder| files_below(folder, &["json", "ndjson"]))
    {
        let options = Some(r#"{"detail": "brief"}"#.to_string());
        requests.push(Request {
            name: path.display().to_string(),
            case: support_read(&path),
            options,
        });
    }
    assert!(requests.len() > 100, "{}", requests.len());
    compare("parity-records", &requests);
}

/// Two thousand patients out of the vocabulary at random, in one text.
#[test]
fn c_answers_random_patients_as_rust_does() {
    let mut seed = 1_u64;
    let mut random = |limit: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % limit
    };
    let findings = ids(builtin(), EntryKind::Finding);
    let mut lines = String::new();
    for patient in 0..2000 {
        let mut some = |most: usize| -> Vec<&str> {
            (0..random(most)).map(|_| findings[random(findings.len())]).collect()
        };
        let (present, absent) = (some(9), some(5));
        let value = f64::from(u32::try_from(random(200)).unwrap()) / 10.0;
        let sex = ["female", "male", "unknown"][random(3)];
        let age = random(95);
        let case = serde_json::json!({
            "id": patient.to_string(), "age_years": age, "sex": sex,
            "present": present, "absent": absent,
            "measurements": [{"analyte": "phosphate", "value": value, "unit": "mg/dL"}],
        });
        lines.push_str(&format!("{case}\n"));
    }
    let options = Some(r#"{"detail": "brief", "many": "lines"}"#.to_string());
    compare(
        "parity-random",
        &[Request { name: "random patients".to_string(), case: lines, options }],
    );
}

#[test]
fn every_outcome_of_the_core_is_among_the_requests() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let answers: Vec<String> =
        requests(&cases).unwrap().iter().map(calcinosis_tests::parity::Request::answer).collect();
    let words = [
        "ok",
        "invalid-json",
        "too-long",
        "too-many",
        "unknown-scheme",
        "unknown-option",
        "invalid-option",
        "wrong-kind",
        "strict",
    ];
    for word in words {
        assert!(
            answers.iter().any(|answer| answer.starts_with(&format!("{word}\n"))),
            "no request ends as `{word}`"
        );
    }
}
