//! A site's own codes and texts: read as its overlay translates them, said beside the answer, and
//! never as their opposite.

use crate::support::builtin;
use calcinosis_core::front_door::{AnswerOptions, answers};
use calcinosis_core::interop::Translations;
use calcinosis_core::interop::fhir::{self, FhirOptions};
use calcinosis_core::knowledge::source::{Diagnostic, DiagnosticCode};
use calcinosis_core::{
    Case, CodedStatement, IssueCode, Knowledge, Options, Presence, Severity, answer_json, classify,
};

const SITE: &str = r#"
name = "our codes"

[[translation]]
system = "http://snomed.info/sct"
code = "46177005"
match = "exact"
into = [{ system = "icd-10-cm", code = "N18.6" }]

[[translation]]
system = "urn:oid:1.2.276.0.76.3"
code = "PO4"
into = [{ system = "loinc", code = "2777-1" }]

[[translation]]
system = "http://snomed.info/sct"
code = "90721000119101"
into = [{ system = "icd-10-cm", code = "N18.6" }, { system = "icd-10-cm", code = "Q90" }]

[[translation]]
text = "End stage renal disease"
match = "exact"
into = [{ system = "icd-10-cm", code = "N18.6" }]
"#;

fn site() -> Knowledge {
    builtin().with_overlay(SITE).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn refused(rows: &str) -> Vec<Diagnostic> {
    builtin().with_overlay(&format!("name = \"x\"\n{rows}")).expect_err("the overlay is refused")
}

/// What the kidneys are known to be, and the codes of the issues, for what a door reads.
fn read(knowledge: &Knowledge, text: &str) -> (Option<Presence>, Vec<IssueCode>) {
    let answers = answers(knowledge, text, &AnswerOptions::new()).unwrap();
    let patient = answers.patients().next().unwrap();
    let classification = patient.classification().unwrap();
    let issues = classification.issues().iter().map(|issue| issue.code).collect();
    (classification.finding("end-stage-kidney-disease"), issues)
}

fn condition(code: &str, verification: &str) -> String {
    format!(
        r#"{{"resourceType": "Condition", "id": "7", "subject": {{"reference": "Patient/1"}}, "code": {code},
            "verificationStatus": {{"coding": [{{"code": "{verification}"}}]}}}}"#
    )
}

const SNOMED: &str =
    r#"{"coding": [{"system": "http://snomed.info/sct", "code": "46177005"}], "text": "kidneys"}"#;

#[test]
fn a_code_of_a_case_is_read_as_the_site_says() {
    let knowledge = site();
    let case = Case::builder()
        .code(CodedStatement::new("HTTPS://www.snomed.info/sct/", " 46177005"))
        .present("papule")
        .build();
    let told = |knowledge| {
        let answer = classify(knowledge, &case, &Options::new().strict(false)).unwrap();
        (answer.finding("end-stage-kidney-disease").unwrap(), answer.issues().to_vec())
    };
    assert_eq!(told(builtin()).0, Presence::Unknown);
    let (kidneys, issues) = told(&knowledge);
    assert_eq!(kidneys, Presence::Present);
    let note = issues.iter().find(|issue| issue.code == IssueCode::TranslatedCode).unwrap();
    assert_eq!((note.place.as_str(), note.severity), ("codes[0]", Severity::Note));
    assert!(note.message.contains("`N18.6`"), "{}", note.message);
    assert!(!issues.iter().any(|issue| issue.severity == Severity::Warning), "{issues:?}");
}

#[test]
fn a_record_is_read_as_the_site_says_by_code_and_by_text() {
    let knowledge = site();
    for (what, code) in [("a code", SNOMED), ("a text", r#"{"text": " end stage RENAL disease "}"#)]
    {
        let (kidneys, issues) = read(&knowledge, &condition(code, "confirmed"));
        assert_eq!(kidneys, Some(Presence::Present), "{what}");
        assert!(issues.contains(&IssueCode::TranslatedCode), "{what}: {issues:?}");
        let (kidneys, issues) = read(&knowledge, &condition(code, "refuted"));
        assert_eq!(kidneys, Some(Presence::Absent), "{what}");
        assert!(issues.contains(&IssueCode::TranslatedCode), "{what}: {issues:?}");
        let (kidneys, _) = read(builtin(), &condition(code, "confirmed"));
        assert_ne!(kidneys, Some(Presence::Present), "{what} without the overlay");
    }
}

#[test]
fn what_is_more_special_excludes_nothing() {
    let knowledge = site();
    let both = SNOMED.replace("46177005", "90721000119101");
    let (kidneys, _) = read(&knowledge, &condition(&both, "confirmed"));
    assert_eq!(kidneys, Some(Presence::Present));
    let denied = format!(
        r#"{{"resourceType": "Observation", "id": "3", "status": "final", "subject": {{"reference": "Patient/1"}},
            "code": {both}, "valueBoolean": false}}"#
    );
    for text in [condition(&both, "refuted"), denied] {
        let (kidneys, issues) = read(&knowledge, &text);
        assert_ne!(kidneys, Some(Presence::Absent), "{text}");
        assert!(issues.contains(&IssueCode::SetAside), "{text}: {issues:?}");
        assert!(issues.contains(&IssueCode::TranslatedCode), "{text}: {issues:?}");
    }
    let mut excluded = CodedStatement::new("http://snomed.info/sct", "90721000119101");
    excluded.excluded = true;
    let case = Case::builder().code(excluded).build();
    let answer = classify(&knowledge, &case, &Options::new()).unwrap();
    assert_eq!(answer.finding("end-stage-kidney-disease"), Some(Presence::Unknown));
    assert!(answer.issues().iter().any(|issue| issue.code == IssueCode::SetAside));
    // The same is excluded in an observation too.
    let denied = r#"{"resourceType": "Observation", "id": "3", "status": "final", "subject": {"reference": "Patient/1"},
        "code": {"coding": [{"system": "http://snomed.info/sct", "code": "46177005"}]}, "valueBoolean": false}"#;
    assert_eq!(read(&knowledge, denied).0, Some(Presence::Absent));
}

#[test]
fn a_system_has_many_names_and_a_code_its_capitals() {
    let knowledge = site();
    for (system, code) in [
        ("SNOMED", "SNOMED:46177005"),
        ("http://snomed.info/sct|2024", "46177005"),
        ("urn:oid:2.16.840.1.113883.6.96", "46177005"),
    ] {
        let case = Case::builder().code(CodedStatement::new(system, code)).build();
        let answer = classify(&knowledge, &case, &Options::new()).unwrap();
        let kidneys = answer.finding("end-stage-kidney-disease");
        assert_eq!(kidneys, Some(Presence::Present), "{system} {code}");
    }
    // `po4` is another test of that laboratory.
    let other = r#"{"resourceType": "Observation", "id": "3", "status": "final", "subject": {"reference": "Patient/1"},
        "code": {"coding": [{"system": "urn:oid:1.2.276.0.76.3", "code": "po4"}]}, "valueQuantity": {"value": 9, "unit": "mg/dL"}}"#;
    assert!(!read(&knowledge, other).1.contains(&IssueCode::TranslatedCode));
    let packet = r#"{"id": "p", "subject": {"id": "s"}, "metaData": {},
        "phenotypicFeatures": [{"type": {"id": "SNOMED:46177005", "label": "ESRD"}}]}"#;
    assert_eq!(read(&knowledge, packet).0, Some(Presence::Present));
}

#[test]
fn a_text_beside_a_code_is_not_translated() {
    let coded = r#"{"coding": [{"system": "ours", "code": "suspected"}], "text": "End stage renal disease"}"#;
    let (kidneys, issues) = read(&site(), &condition(coded, "confirmed"));
    assert_ne!(kidneys, Some(Presence::Present));
    assert!(!issues.contains(&IssueCode::TranslatedCode), "{issues:?}");
}

#[test]
fn answers_and_ingredients_are_translated_too() {
    let knowledge = builtin()
        .with_overlay(
            r#"name = "x"
            [[translation]]
            system = "ours"
            code = "W"
            into = [{ system = "atc", code = "B01AA03" }]"#,
        )
        .unwrap_or_else(|problems| panic!("{problems:?}"));
    let drug = r##"{"resourceType": "MedicationStatement", "id": "m", "status": "active", "subject": {"reference": "Patient/1"},
        "contained": [{"resourceType": "Medication", "id": "w", "ingredient": [
            {"itemCodeableConcept": {"coding": [{"system": "ours", "code": "W"}]}}]}],
        "medicationReference": {"reference": "#w"}}"##;
    let answers = answers(&knowledge, drug, &AnswerOptions::new()).unwrap();
    let patient = answers.patients().next().unwrap();
    let classification = patient.classification().unwrap();
    assert_eq!(classification.finding("vitamin-k-antagonist-use"), Some(Presence::Present));
}

#[test]
fn a_test_of_the_house_is_measured() {
    let observation = r#"{"resourceType": "Observation", "id": "3", "status": "final",
        "subject": {"reference": "Patient/1"},
        "code": {"coding": [{"system": "urn:oid:1.2.276.0.76.3", "code": "PO4"}]},
        "valueQuantity": {"value": 7.9, "unit": "mg/dL"},
        "referenceRange": [{"low": {"value": 2.5}, "high": {"value": 4.5}}]}"#;
    let knowledge = site();
    let answers = answers(&knowledge, observation, &AnswerOptions::new()).unwrap();
    let patient = answers.patients().next().unwrap();
    let classification = patient.classification().unwrap();
    assert_eq!(classification.finding("hyperphosphatemia"), Some(Presence::Present));
    let codes: Vec<IssueCode> = classification.issues().iter().map(|issue| issue.code).collect();
    assert!(codes.contains(&IssueCode::TranslatedCode), "{codes:?}");
}

#[test]
fn the_answer_says_how_much_is_translated() {
    let knowledge = site();
    let case = r#"{"present": ["papule"]}"#;
    let text = answer_json(&knowledge, case, Some(r#"{"format": "text"}"#)).unwrap();
    assert!(text.contains("translates 4 codes and texts"), "{text}");
    let json: serde_json::Value =
        serde_json::from_str(&answer_json(&knowledge, case, None).unwrap()).unwrap();
    assert_eq!(json["provenance"]["overlay"]["translations"], 4);
    let added = &knowledge.overlay().unwrap().added().translations;
    assert_eq!(added.first().unwrap(), "http://snomed.info/sct 46177005 as icd-10-cm N18.6");
}

#[test]
fn a_translation_that_says_nothing_is_refused() {
    let snomed = "[[translation]]\nsystem = \"http://snomed.info/sct\"\ncode = \"1\"\n";
    let into = |system: &str, code: &str| {
        format!("into = [{{ system = \"{system}\", code = \"{code}\" }}]\n")
    };
    let kidneys = into("icd-10-cm", "N18.6");
    for (what, rows, code) in [
        (
            "a code of no entry",
            format!("{snomed}{}", into("icd-10-cm", "A00.0")),
            DiagnosticCode::UnknownId,
        ),
        (
            "a system that is not read",
            format!("{snomed}{}", into("http://snomed.info/sct", "2")),
            DiagnosticCode::UnknownId,
        ),
        ("an unknown system", format!("{snomed}{}", into("ours", "2")), DiagnosticCode::UnknownId),
        ("nothing", format!("{snomed}into = []\n"), DiagnosticCode::Incomplete),
        ("twice", format!("{snomed}{kidneys}{snomed}{kidneys}"), DiagnosticCode::DuplicateId),
        (
            "a code that is read as it stands",
            format!("[[translation]]\nsystem = \"icd-10-cm\"\ncode = \"N18.5\"\n{kidneys}"),
            DiagnosticCode::Override,
        ),
        (
            "a system alone",
            format!("[[translation]]\nsystem = \"ours\"\n{kidneys}"),
            DiagnosticCode::Incomplete,
        ),
        (
            "a match that is none",
            format!("{snomed}match = \"same\"\n{kidneys}"),
            DiagnosticCode::Value,
        ),
        (
            "a test beside a finding",
            format!(
                "{snomed}into = [{{ system = \"loinc\", code = \"2777-1\" }}, {{ system = \"icd-10-cm\", code = \"N18.6\" }}]\n"
            ),
            DiagnosticCode::Value,
        ),
        (
            "the same as several",
            format!(
                "{snomed}match = \"exact\"\ninto = [{{ system = \"icd-10-cm\", code = \"N18.6\" }}, {{ system = \"icd-10-cm\", code = \"Q90\" }}]\n"
            ),
            DiagnosticCode::Value,
        ),
        (
            "more than a few",
            format!(
                "{snomed}into = [{}]\n",
                vec!["{ system = \"icd-10-cm\", code = \"N18.6\" }"; 17].join(", ")
            ),
            DiagnosticCode::TooLarge,
        ),
        ("both", format!("{snomed}text = \"one\"\n{kidneys}"), DiagnosticCode::Incomplete),
        (
            "an empty text",
            format!("[[translation]]\ntext = \" \"\n{kidneys}"),
            DiagnosticCode::Incomplete,
        ),
    ] {
        let problems = refused(&rows);
        assert!(problems.iter().any(|one| one.code == code), "{what}: {problems:?}");
        assert!(problems.iter().all(|one| one.line > 1), "{what}: {problems:?}");
    }
}

#[test]
fn a_function_of_the_caller_goes_first() {
    let map = Translations::from_tsv("http://snomed.info/sct\t46177005\ticd-10-cm\tI10\n").unwrap();
    let translate = |concept: &_| map.translate(concept);
    let options = FhirOptions::new().translate(&translate);
    let knowledge = site();
    let input = fhir::read(&knowledge, &condition(SNOMED, "confirmed"), &options).unwrap();
    let codes: Vec<&str> =
        input.records.iter().flat_map(|record| record.case.codes()).map(|one| &*one.code).collect();
    assert_eq!(codes, ["I10"]);
}
