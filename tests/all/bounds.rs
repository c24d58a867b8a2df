//! What comes in is bounded: by limits that an error names and a caller may raise, and floods are
//! counted.

use crate::support::builtin;
use calcinosis_core::front_door::{AnswerOptions, answers};
use calcinosis_core::interop::fhir::{self, FhirOptions, FhirReader, StreamError};
use calcinosis_core::interop::phenopacket::{self, PhenopacketOptions};
use calcinosis_core::{Case, Error, Issue, IssueCode, Limits, MAX_ALIKE, MAX_OF_CODE, answer_json};
use serde_json::Value;

fn sum(issues: &[Issue]) -> usize {
    issues.iter().map(|issue| issue.count).sum()
}

/// A bundle with a patient and so many conditions of theirs.
fn bundle(conditions: usize) -> String {
    let one = |number: usize| {
        format!(
            r#"{{"resource": {{"resourceType": "Condition", "id": "c{number}", "subject": {{"reference": "Patient/1"}},
            "code": {{"coding": [{{"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "N18.6"}}]}}}}}}"#
        )
    };
    let patient = r#"{"resource": {"resourceType": "Patient", "id": "1"}}"#.to_string();
    let entries: Vec<String> = [patient].into_iter().chain((0..conditions).map(one)).collect();
    format!(r#"{{"resourceType": "Bundle", "entry": [{}]}}"#, entries.join(","))
}

/// Refused with these options, and with the same ones once the limit that the message names is
/// raised to what it needs.
fn refused_until_raised(text: &str, name: &'static str, least: usize) {
    let options = |most: usize| format!(r#"{{"detail": "brief", "limits": {{"{name}": {most}}}}}"#);
    let refused = answer_json(builtin(), text, Some(&options(least - 1))).unwrap_err();
    let message = refused.to_string();
    assert!(["too-many", "too-long"].contains(&refused.code()), "{name}: {refused:?}");
    assert!(message.ends_with(&format!("raise the limit `{name}`")), "{name}: {message}");
    for number in [least, least - 1] {
        assert!(message.contains(&format!(" {number} ")), "{name}: {message}");
    }
    answer_json(builtin(), text, Some(&options(least)))
        .unwrap_or_else(|error| panic!("{name}: {error}"));
}

#[test]
fn each_limit_is_named_with_what_was_given_and_can_be_raised() {
    let case = r#"{"present": ["papule", "hemodialysis"], "absent": ["fever"]}"#;
    refused_until_raised(case, "text", case.len());
    refused_until_raised(case, "case", case.len());
    refused_until_raised(case, "values", 6);
    refused_until_raised(case, "statements", 3);
    let measured = r#"{"measurements": [{"analyte": "phosphate", "value": 4}, {"analyte": "phosphate", "value": 5}]}"#;
    refused_until_raised(measured, "measurements", 2);
    refused_until_raised(&format!("[{case}, {case}]"), "patients", 2);
    refused_until_raised(&format!("{case}\n{case}\n{case}"), "patients", 3);
    let fhir = bundle(20);
    refused_until_raised(&fhir, "text", fhir.len());
    refused_until_raised(&fhir, "resources", 21);
    let packet = r#"{"id": "p", "subject": {"sex": "MALE"}, "phenotypicFeatures": [{"type": {"id": "HP:0002905"}}]}"#;
    refused_until_raised(packet, "patient", packet.len());
    refused_until_raised(&format!("[{packet}, {packet}]"), "patients", 2);
    let two = r#"{"resourceType": "Patient", "id": "1"} {"resourceType": "Patient", "id": "2"}"#;
    refused_until_raised(two, "patients", 2);
    let cohort = format!(r#"{{"members": [{packet}, {packet}]}}"#);
    refused_until_raised(&cohort, "patients", 2);
}

#[test]
fn a_record_that_is_made_of_next_to_nothing_is_refused() {
    let nothing = |number: usize| "{}\n".repeat(number);
    let within = FhirOptions::new().limits(Limits::new().objects(1_000));
    assert!(fhir::read(builtin(), &nothing(1_200), &within).is_ok(), "one for each 16 bytes more");
    let refused = fhir::read(builtin(), &nothing(2_000), &within).unwrap_err();
    let expected = "the text holds 2000 objects, more than the 1375 that are read: send one patient at a time, or raise the limit `objects`";
    assert_eq!(refused.to_string(), expected);
    let nested = format!(
        r#"{{"resourceType": "Condition", "contained": [{}]}}"#,
        vec!["{}"; 2_000].join(",")
    );
    assert!(matches!(
        fhir::read(builtin(), &nested, &within),
        Err(Error::TooMany { name: "objects", .. })
    ));
    let mut reader = FhirReader::new(builtin(), nested.as_bytes(), within);
    assert!(
        matches!(reader.next(), Some(Err(StreamError::TooMany { name: "objects", .. }))),
        "in a stream too"
    );
    let packet =
        format!(r#"{{"id": "p", "phenotypicFeatures": [{}]}}"#, vec!["{}"; 2_000].join(","));
    let within = PhenopacketOptions::new().limits(Limits::new().objects(1_000));
    assert!(matches!(
        phenopacket::read(builtin(), &packet, &within),
        Err(Error::TooMany { name: "objects", .. })
    ));
}

#[test]
fn a_stream_holds_one_patient_and_no_more_of_it_than_was_allowed() {
    let text = bundle(50);
    let read = |limits: Limits| -> Vec<Result<fhir::FhirRecord, StreamError>> {
        FhirReader::new(builtin(), text.as_bytes(), FhirOptions::new().limits(limits)).collect()
    };
    let allowed = read(Limits::new().resources(51).patients(0));
    assert_eq!(allowed.len(), 1);
    assert!(allowed[0].is_ok(), "the number of patients is no matter of a stream: {allowed:?}");
    let told = |limits: Limits| read(limits).pop().unwrap().unwrap_err().to_string();
    assert!(told(Limits::new().resources(50)).ends_with("raise the limit `resources`"));
    let long = told(Limits::new().patient(1_000));
    assert!(
        long.starts_with("one patient takes more than 1000 bytes")
            && long.ends_with("raise the limit `patient`")
    );
}

#[test]
fn of_one_patient_among_many_the_rest_is_left_out_and_said() {
    let other = r#"{"resourceType": "Condition", "subject": {"reference": "Patient/2"},
        "code": {"coding": [{"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "N18.6"}]}}"#;
    let text = format!("{}\n{other}", bundle(12));
    let options = FhirOptions::new().limits(Limits::new().statements(5));
    let input = fhir::read(builtin(), &text, &options).unwrap();
    assert_eq!(input.records.len(), 2);
    assert_eq!(input.records[0].case.codes().len(), 5);
    let said = input.records[0]
        .issues
        .iter()
        .find(|issue| issue.code == IssueCode::LimitExceeded)
        .unwrap();
    assert_eq!(
        said.message,
        "the patient has 12 statements, more than the 5 statements that are read: the rest is not used"
    );
    assert!(said.suggestion.as_deref().unwrap().starts_with("raise the limit `statements`"));
    assert!(input.records[1].issues.iter().all(|issue| issue.code != IssueCode::LimitExceeded));
    let features = [r#"{"type": {"id": "HP:0002905"}}"#; 12].join(",");
    let packet = format!(r#"{{"id": "p", "phenotypicFeatures": [{features}]}}"#);
    let options = PhenopacketOptions::new().limits(Limits::new().statements(5));
    let records = phenopacket::read(builtin(), &packet, &options).unwrap();
    assert!(records[0].issues.iter().any(|issue| issue.code == IssueCode::LimitExceeded));
    // What was left out is a fault in strict mode.
    let strict = answers(
        builtin(),
        &text,
        &AnswerOptions::from_json(r#"{"limits": {"statements": 5}, "strict": true}"#).unwrap(),
    );
    assert_eq!(strict.unwrap().patient(0).unwrap().answer().unwrap_err().code(), "strict");
}

fn unknown(number: usize) -> String {
    let ids: Vec<String> = (0..number).map(|number| format!("\"no-such-{number}\"")).collect();
    format!(r#"{{"present": [{}]}}"#, ids.join(","))
}

#[test]
fn a_flood_of_issues_is_counted_in_every_format() {
    let case = unknown(5_000);
    let more = "and 4,900 more of `unknown-finding`";
    let answer = |format: &str| {
        answer_json(
            builtin(),
            &case,
            Some(&format!(r#"{{"detail": "brief", "format": "{format}"}}"#)),
        )
        .unwrap()
    };
    let json: Value = serde_json::from_str(&answer("json")).unwrap();
    let listed = json["issues"].as_array().unwrap();
    assert!(listed.len() < MAX_ALIKE + 5, "{}", listed.len());
    let counted: Vec<&Value> = listed.iter().filter(|issue| !issue["count"].is_null()).collect();
    assert_eq!(counted.len(), 1);
    assert_eq!(
        (counted[0]["count"].as_u64(), counted[0]["message"].as_str()),
        (Some(4_900), Some(more))
    );
    assert_eq!(counted[0]["where"], "present");
    assert_eq!(json["summary"]["given"]["not_used"].as_u64(), Some(5_001), "and the empty case");
    for format in ["text", "markdown", "html"] {
        let text = answer(format);
        assert!(text.contains("and 4,900 more of "), "{format}: {text}");
        assert!(text.len() < 200_000, "{format}: {}", text.len());
    }
    let fhir = answer("fhir");
    assert!(fhir.contains("4981 more, which are in the full answer"), "{fhir}");
    let strict =
        answer_json(builtin(), &case, Some(r#"{"strict": true}"#)).unwrap_err().to_string();
    assert!(strict.starts_with("strict mode: 5001 faults in the record; "), "{strict}");
    assert!(strict.ends_with("; and 4981 more"), "{strict}");
}

#[test]
fn no_reader_floods_its_records() {
    let of_fhir = {
        let many =
            |kind: fn(usize) -> String| (0..3_000).map(kind).collect::<Vec<String>>().join("\n");
        let unread = many(|number| {
            format!(
                r#"{{"resourceType": "Made{number}", "subject": {{"reference": "Patient/1"}}}}"#
            )
        });
        let odd = many(|number| {
            format!(
                r#"{{"resourceType": "Condition", "id": "{number}", "subject": {{"reference": "Patient/1"}}, "own{number}": 1}}"#
            )
        });
        let input =
            fhir::read(builtin(), &format!("{unread}\n{odd}"), &FhirOptions::new()).unwrap();
        assert_eq!(input.records.len(), 1);
        assert!(sum(&input.records[0].issues) >= 6_000 / 2, "{}", sum(&input.records[0].issues));
        input
            .records
            .into_iter()
            .flat_map(|record| record.issues)
            .chain(input.issues)
            .collect::<Vec<Issue>>()
    };
    let features = (0..3_000)
        .map(|number| format!(r#"{{"type": {{"id": "HP:99{number:05}"}}, "own{number}": 1}}"#));
    let packet = format!(
        r#"{{"id": "p", "phenotypicFeatures": [{}]}}"#,
        features.collect::<Vec<String>>().join(",")
    );
    let record =
        phenopacket::read(builtin(), &packet, &PhenopacketOptions::new()).unwrap().remove(0);
    let answer = record.classify(builtin(), &calcinosis_core::Options::new()).unwrap();
    let unknown = answer.issues().iter().filter(|issue| issue.code == IssueCode::UnknownCode);
    assert_eq!(unknown.map(|issue| issue.count).sum::<usize>(), 3_000);
    for issues in [&of_fhir, &record.issues, &answer.issues().to_vec()] {
        for code in IssueCode::ALL {
            let listed = issues.iter().filter(|issue| issue.code == *code).count();
            assert!(listed <= 2 * MAX_OF_CODE + 2, "{code:?}: {listed}");
        }
    }
}

#[test]
fn what_belongs_to_nobody_is_said_with_each_and_held_once() {
    let lines: Vec<String> = (0..50)
        .map(|number| format!(r#"{{"resourceType": "Patient", "id": "{number}"}}"#))
        .chain(
            (0..50).map(|number| format!(r#"{{"resourceType": "Condition", "id": "n{number}"}}"#)),
        )
        .collect();
    let all = answers(builtin(), &lines.join("\n"), &AnswerOptions::new()).unwrap();
    assert_eq!(all.len(), 50);
    let nobodys = all.issues()[0].clone();
    for patient in all.patients().take(3) {
        assert!(!patient.record().issues.contains(&nobodys));
        assert!(patient.classification().unwrap().issues().contains(&nobodys));
    }
}

#[test]
fn a_case_that_is_built_has_no_limit_but_its_issues() {
    let built = (0..30_000)
        .fold(Case::builder(), |case, number| case.present(format!("no-such-{number}")))
        .build();
    let answer =
        calcinosis_core::classify(builtin(), &built, &calcinosis_core::Options::new()).unwrap();
    assert_eq!(sum(answer.issues()), 30_001);
    assert!(answer.issues().len() < MAX_ALIKE + 5);
    assert_eq!(Case::from_json(&built.to_json()).unwrap_err().code(), "too-many");
    let limits = Limits::new().statements(30_000);
    assert_eq!(Case::from_json_within(&built.to_json(), &limits).unwrap(), built);
}
