//! Bad input: a clear error or an issue beside the answer, and nothing lost.

use crate::support::{answer, builtin, none_of};
use calcinosis_core::Presence;
use calcinosis_core::case::MAX_CASE_LENGTH;
use calcinosis_core::interop::fhir;
use calcinosis_core::{
    Case, CodedStatement, Detail, Error, Issue, IssueCode, Limits, MeasuredValue, Measurement,
    Options, Severity, classify, classify_json,
};
use std::collections::BTreeSet;

fn issues(json: &str) -> Vec<Issue> {
    answer(&Case::from_json(json).unwrap()).issues().to_vec()
}

fn first(json: &str, code: IssueCode) -> Issue {
    let all = issues(json);
    all.iter()
        .find(|issue| issue.code == code)
        .unwrap_or_else(|| panic!("no {code:?} among {all:?}"))
        .clone()
}

fn refusal(json: &str) -> String {
    Case::from_json(json).unwrap_err().to_string()
}

#[test]
fn malformed_json_is_placed() {
    assert_eq!(refusal("{\n  \"present\": [papule]\n}"), "line 2, column 15: expected value");
    assert_eq!(refusal("{\"present\": [\"papule\""), "line 1, column 21: EOF while parsing a list");
    assert_eq!(refusal(""), "line 1, column 0: EOF while parsing a value");
    assert!(refusal("{} {}").starts_with("line 1, column 4: trailing characters"));
    assert!(refusal("\u{feff}{}").starts_with("line 1, column 1"));
}

#[test]
fn wrong_types_are_placed() {
    let error = refusal("{\n \"age_years\": \"old\"\n}");
    assert!(error.starts_with("line 2, column") || error.starts_with("line 3, column"), "{error}");
    assert!(error.contains("invalid type: string \"old\", expected f64"), "{error}");
    assert!(refusal(r#"{"present": "papule"}"#).contains("expected a sequence"));
    assert!(refusal(r#"{"present": [1]}"#).contains("expected a string"));
    assert!(refusal(r#"{"present": null}"#).contains("expected a sequence"));
    assert!(refusal("[1]").contains("expected"));
    assert!(refusal(r#"{"measurements": [{"value": 3}]}"#).contains("missing field `analyte`"));
    assert!(
        refusal(r#"{"measurements": [{"analyte": "a", "vlaue": 3}]}"#)
            .contains("unknown field `vlaue`")
    );
    assert!(refusal(r#"{"codes": [{"system": "hpo"}]}"#).contains("missing field `code`"));
    assert!(refusal(r#"{"age_years": 1e999}"#).contains("out of range"));
}

#[test]
fn a_field_that_is_given_twice_is_not_silent() {
    let error = refusal(r#"{"present": ["papule"], "present": ["nodule"]}"#);
    assert!(error.contains("duplicate field `present`"), "{error}");
    // Nothing that was given is lost, also of what means nothing here.
    let error = refusal(r#"{"present": ["papule"], "notes": 1, "notes": 2}"#);
    assert!(error.contains("duplicate field `notes`"), "{error}");
}

#[test]
fn what_is_no_field_of_a_case_is_kept() {
    let given = r#"{"present": ["papule"], "mine": {"b": [1, -2, 2.5, "a\n\"", null, true, {}], "a": {"b": []}}}"#;
    let case = Case::from_json(given).unwrap();
    let kept = r#"{"b":[1,-2,2.5,"a\n\"",null,true,{}],"a":{"b":[]}}"#;
    assert_eq!(case.annotation("mine"), Some(kept));
    assert_eq!(case.annotation("present"), None);
    // The same, whatever the format that it was read from.
    let value: serde_json::Value = serde_json::from_str(given).unwrap();
    let from_value: Case = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&from_value).unwrap(), serde_json::to_value(&case).unwrap());
    let mut expected = value;
    expected["absent"] = serde_json::json!([]);
    assert_eq!(serde_json::from_str::<serde_json::Value>(&case.to_json()).unwrap(), expected);
}

#[test]
fn unknown_ids_come_with_the_nearest() {
    let issue = first(r#"{"present": ["papule", "retiform-purpra"]}"#, IssueCode::UnknownFinding);
    assert_eq!(issue.place, "present[1]");
    assert_eq!(issue.message, "unknown finding `retiform-purpra`, not used");
    assert_eq!(issue.suggestion.as_deref(), Some("did you mean `retiform-purpura`?"));
    assert_eq!(issue.severity, Severity::Warning);
    let far = first(r#"{"absent": ["qqqqqqqqqqqqqqqqqqqqqqqq"]}"#, IssueCode::UnknownFinding);
    assert_eq!((far.place.as_str(), far.suggestion), ("absent[0]", None));
}

#[test]
fn unknown_fields_come_with_the_nearest() {
    let issue = first(r#"{"presnt": ["papule"]}"#, IssueCode::UnknownField);
    assert_eq!(issue.message, "unknown field `presnt`, not used");
    assert_eq!(issue.suggestion.as_deref(), Some("did you mean `present`?"));
    let sex = first(r#"{"sex": "femal", "present": ["papule"]}"#, IssueCode::UnknownField);
    assert_eq!(
        (sex.place.as_str(), sex.suggestion.as_deref()),
        ("sex", Some("use `female`, `male` or `unknown`"))
    );
}

#[test]
fn what_is_given_both_ways_is_unknown_and_named() {
    let json = r#"{"present": ["retiform-purpura"], "absent": ["purpura"]}"#;
    let answer = answer(&Case::from_json(json).unwrap());
    for id in ["purpura", "retiform-purpura"] {
        assert!(answer.finding(id).unwrap().is_unknown() && answer.is_conflicting(id), "{id}");
    }
    let conflicts: Vec<&Issue> =
        answer.issues().iter().filter(|issue| issue.code == IssueCode::Conflict).collect();
    assert!(conflicts.iter().any(|issue| issue.place == "present[0]"));
    assert!(conflicts.iter().any(|issue| issue.place == "absent[0]"));
    let shown = answer.answer(Detail::Full);
    assert!(shown.conflicting.contains(&"retiform-purpura"));
    assert!(
        shown.present.iter().any(|note| note.finding == "retiform-purpura"),
        "what was given is still shown"
    );
}

#[test]
fn impossible_ages_are_not_used() {
    for (json, place) in [
        (r#"{"age_years": -1}"#, "age_years"),
        (r#"{"age_years": 131}"#, "age_years"),
        (r#"{"age_onset_years": 1e300}"#, "age_onset_years"),
    ] {
        let issue = first(json, IssueCode::ImplausibleAge);
        assert_eq!((issue.place.as_str(), issue.severity), (place, Severity::Warning));
    }
    for age in [f64::NAN, f64::INFINITY] {
        let answer = answer(&Case::builder().age_years(age).build());
        assert!(answer.issues().iter().any(|issue| issue.code == IssueCode::ImplausibleAge));
    }
    let later = first(r#"{"age_years": 3, "age_onset_years": 4}"#, IssueCode::OnsetAfterAge);
    assert_eq!(later.place, "age_onset_years");
    assert!(
        issues(r#"{"age_years": 0}"#).iter().all(|issue| issue.code != IssueCode::ImplausibleAge)
    );
}

/// Records that raise each code.
fn raising(code: IssueCode) -> Option<Vec<Issue>> {
    let former = builtin().findings().iter().find_map(|finding| finding.aliases().next()).unwrap();
    let json = match code {
        IssueCode::UnknownField => r#"{"colour": "red"}"#.to_string(),
        IssueCode::UnknownFinding => r#"{"present": ["not-a-finding"]}"#.to_string(),
        IssueCode::NamedFinding => r#"{"present": ["Retiform purpura"]}"#.to_string(),
        IssueCode::FormerId => format!(r#"{{"present": ["{former}"]}}"#),
        IssueCode::Conflict => r#"{"present": ["papule"], "absent": ["papule"]}"#.to_string(),
        IssueCode::Duplicate => r#"{"present": ["papule", "papule"]}"#.to_string(),
        IssueCode::ImplausibleAge => r#"{"age_years": 200}"#.to_string(),
        IssueCode::OnsetAfterAge => r#"{"age_years": 20, "age_onset_years": 30}"#.to_string(),
        IssueCode::Unmapped => {
            r#"{"present": ["papule"], "unmapped": ["a green halo"]}"#.to_string()
        }
        IssueCode::EmptyCase => "{}".to_string(),
        IssueCode::UnreadMeasurement => {
            r#"{"measurements": [{"analyte": "phosphate", "value": "lots"}]}"#.to_string()
        }
        IssueCode::ImplausibleValue => {
            measured(r#"{"analyte": "calcium-total", "value": 2.4, "unit": "mg/dL"}"#)
        }
        IssueCode::UnknownUnit => {
            measured(r#"{"analyte": "phosphate", "value": 4, "unit": "furlong"}"#)
        }
        IssueCode::UnknownAnalyte => {
            measured(r#"{"analyte": "unobtainium", "value": 4, "unit": "mg/dL"}"#)
        }
        IssueCode::NoInterval => {
            r#"{"measurements": [{"analyte": "phosphate", "value": 5, "unit": "mg/dL"}]}"#
                .to_string()
        }
        IssueCode::DefaultInterval => {
            measured(r#"{"analyte": "phosphate", "value": 7.9, "unit": "mg/dL"}"#)
        }
        IssueCode::CriticalValue => {
            measured(r#"{"analyte": "phosphate", "value": 15.5, "unit": "mg/dL"}"#)
        }
        IssueCode::LowConfidence => measured(
            r#"{"analyte": "calcium-total", "value": 8, "unit": "mg/dL"}, {"analyte": "albumin", "value": 1.5, "unit": "g/dL"}"#,
        ),
        IssueCode::UnknownCode => {
            r#"{"codes": [{"system": "hpo", "code": "HP:9999999"}]}"#.to_string()
        }
        IssueCode::UnknownCodeSystem => coded("http://snomed.info/sct", "46177005", false),
        IssueCode::RelatedCodeSystem => coded("http://hl7.org/fhir/sid/icd-10", "N18.6", false),
        IssueCode::TranslatedCode => {
            let overlay = "name = \"x\"\n[[translation]]\nsystem = \"ours\"\ncode = \"1\"\ninto = [{ system = \"icd-10-cm\", code = \"N18.6\" }]";
            let knowledge = builtin().with_overlay(overlay).unwrap();
            let case = Case::builder().code(CodedStatement::new("ours", "1")).build();
            let answer = classify(&knowledge, &case, &Options::default()).unwrap();
            return Some(answer.issues().to_vec());
        }
        IssueCode::BroadCode => coded("icd-10-cm", "L93", false),
        IssueCode::DiagnosisCode => coded("icd-10-cm", "L94.2", false),
        IssueCode::SetAside => coded("icd-10-cm", "N18.31", true),
        IssueCode::NotModelled => {
            return Some(of_fhir(
                r#"{"resourceType": "Claim", "patient": {"reference": "Patient/1"}}"#,
            ));
        }
        IssueCode::LimitExceeded => {
            let text = r#"{"resourceType": "Condition", "subject": {"reference": "Patient/1"},
                "code": {"coding": [{"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "N18.6"}]}}"#;
            let options = fhir::FhirOptions::new().limits(Limits::new().statements(0));
            let input = fhir::read(builtin(), text, &options).unwrap();
            return Some(input.records.into_iter().flat_map(|record| record.issues).collect());
        }
        IssueCode::Timing => {
            return Some(of_fhir(r#"{"resourceType": "Patient", "id": "1", "birthDate": "1970"}"#));
        }
        _ => return None,
    };
    Some(issues(&json))
}

/// A grown patient with these measurements.
fn measured(measurements: &str) -> String {
    format!(r#"{{"age_years": 50, "measurements": [{measurements}]}}"#)
}

fn coded(system: &str, code: &str, excluded: bool) -> String {
    format!(r#"{{"codes": [{{"system": "{system}", "code": "{code}", "excluded": {excluded}}}]}}"#)
}

/// The issues of a FHIR record and of the patients in it.
fn of_fhir(text: &str) -> Vec<Issue> {
    let input = fhir::read(builtin(), text, &fhir::FhirOptions::new()).unwrap();
    let of_records = input.records.iter().flat_map(|record| record.issues.iter());
    of_records.chain(&input.issues).cloned().collect()
}

#[test]
fn every_issue_code_is_raised_by_some_record() {
    let mut failures = Vec::new();
    for code in IssueCode::ALL {
        match raising(*code) {
            Some(issues)
                if issues
                    .iter()
                    .any(|issue| issue.code == *code && issue.severity == code.severity()) => {}
            Some(issues) => failures.push(format!("{code:?} is not among {issues:?}")),
            None => failures.push(format!("{code:?} has no record that raises it")),
        }
    }
    none_of("codes are not raised", &failures);
    let words: BTreeSet<&str> = IssueCode::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(words.len(), IssueCode::ALL.len());
}

#[test]
fn what_is_not_read_is_said() {
    let case = Case::builder()
        .present("papule")
        .measurement(Measurement::new("not-an-analyte", MeasuredValue::Number(3.0)))
        .code(CodedStatement::new("hpo", "HP:9999999"))
        .build();
    let answer = answer(&case);
    for place in ["measurements[0]", "codes[0]"] {
        let said = answer.issues().iter().find(|issue| issue.place == place);
        assert_eq!(
            said.map(|issue| issue.severity),
            Some(Severity::Warning),
            "{place}: {:?}",
            answer.issues()
        );
    }
}

#[test]
fn every_error_code_is_raised() {
    let case = |json: &str| Case::from_json(json).unwrap();
    let strict = Options::new().strict(true);
    let errors = [
        Case::from_json("{").unwrap_err(),
        Case::from_json(&" ".repeat(MAX_CASE_LENGTH + 1)).unwrap_err(),
        classify(builtin(), &case("{}"), &Options::new().scheme("five-forms")).unwrap_err(),
        classify(builtin(), &case(r#"{"present": ["papul"]}"#), &strict).unwrap_err(),
        classify_json(builtin(), "{}", Some(r#"{"depth": 3}"#)).unwrap_err(),
        classify_json(builtin(), "{}", Some(r#"{"detail": "all"}"#)).unwrap_err(),
    ];
    let codes: Vec<&str> = errors.iter().map(Error::code).collect();
    assert_eq!(
        codes,
        [
            "invalid-json",
            "too-long",
            "unknown-scheme",
            "strict",
            "unknown-option",
            "invalid-option"
        ]
    );
    let scheme = errors[2].to_string();
    assert!(scheme.starts_with("unknown scheme `five-forms`: use one of `"), "{scheme}");
    assert!(scheme.contains("`five-form`"), "{scheme}");
    assert!(errors[5].to_string().starts_with("option `detail` cannot be"), "{}", errors[5]);
}

#[test]
fn strict_mode_refuses_faults_and_only_faults() {
    let strict = |json: &str| {
        classify(builtin(), &Case::from_json(json).unwrap(), &Options::new().strict(true))
    };
    let Err(Error::Strict { issues }) =
        strict(r#"{"present": ["papul", "papule", "papule"], "age_years": 200}"#)
    else {
        panic!("two faults are refused");
    };
    let codes: BTreeSet<IssueCode> = issues.iter().map(|issue| issue.code).collect();
    assert_eq!(codes, [IssueCode::UnknownFinding, IssueCode::ImplausibleAge].into());
    let noted =
        strict(r#"{"present": ["papule", "papule"], "unmapped": ["a green halo"]}"#).unwrap();
    assert_eq!(noted.issues().len(), 2, "notes are no faults: {:?}", noted.issues());
}

#[test]
fn ages_that_cannot_be_are_conflicts_that_name_the_age() {
    for (json, place) in [
        (r#"{"age_onset_years": 30, "present": ["child-now", "nodule"]}"#, "age_onset_years"),
        (r#"{"present": ["child-now", "onset-middle-age"]}"#, "present[0]"),
        (r#"{"age_years": 5, "present": ["long-duration-over-ten-years"]}"#, "age_years"),
        (r#"{"age_years": 1, "absent": ["child-now"], "present": ["nodule"]}"#, "age_years"),
    ] {
        let case = Case::from_json(json).unwrap();
        let answer = answer(&case);
        let mut conflicts = answer.issues().iter().filter(|one| one.code == IssueCode::Conflict);
        assert!(conflicts.any(|one| one.place.contains(place)), "{json}: {:?}", answer.issues());
    }
    let adult =
        answer(&Case::from_json(r#"{"age_onset_years": 70, "present": ["nodule"]}"#).unwrap());
    assert_eq!(adult.finding("child-now"), Some(Presence::Absent));
    // The limits of the present age are those of the bands of onset.
    for (years, child) in [(17.99, Presence::Present), (18.0, Presence::Absent)] {
        let patient = answer(&Case::builder().age_years(years).present("nodule").build());
        assert_eq!(patient.finding("child-now"), Some(child), "{years}");
        let young = patient.finding("onset-young-adult").unwrap();
        assert_ne!(young == Presence::Present, child == Presence::Present, "{years}");
    }
}

#[test]
fn what_is_outside_the_vocabulary_is_named() {
    let told = |unmapped: &str| {
        let json = format!(r#"{{"present": ["papule"], "unmapped": {unmapped}}}"#);
        first(&json, IssueCode::Unmapped).message
    };
    assert_eq!(
        told(r#"["a green halo", {"said": "in pencil"}]"#),
        "2 stated as outside the vocabulary, not used: `a green halo`, `{\"said\":\"in pencil\"}`"
    );
    assert_eq!(
        told(r#"["a", "b", "c", "d", "e", "f", "g"]"#),
        "7 stated as outside the vocabulary, not used: `a`, `b`, `c`, `d`, `e` and 2 more"
    );
    assert_eq!(
        told(r#""one\nline""#),
        "1 stated as outside the vocabulary, not used: `one\\nline`"
    );
    let known = r#"{"present": ["papule"], "unmapped": ["a green halo", "History of cancer"]}"#;
    let issue = first(known, IssueCode::Unmapped);
    assert_eq!(
        issue.suggestion.as_deref(),
        Some("in the vocabulary: `History of cancer` is `cancer-at-any-time`")
    );
    let long = told(&format!(r#"["{}"]"#, "x".repeat(100_000)));
    assert!(long.len() < 300, "{} characters", long.len());
}

#[test]
fn huge_input_is_bounded_and_nothing_is_lost() {
    let refused = Case::from_json(&"x".repeat(MAX_CASE_LENGTH + 1)).unwrap_err();
    assert!(matches!(refused, Error::TooLong { length, limit, .. } if length == limit + 1));
    let nested = format!("{{\"notes\": {}", "[".repeat(100_000));
    assert!(refusal(&nested).contains("recursion limit"));
    let long = "x".repeat(100_000);
    let issue = first(&format!(r#"{{"present": ["{long}"]}}"#), IssueCode::UnknownFinding);
    assert!(issue.message.len() < 300, "a message stays readable");
    // A thousand unknown ids are a thousand issues, of which the most are counted.
    let ids: Vec<String> =
        (0..1_000).map(|number| format!("\"no-such-finding-{number}\"")).collect();
    let all = issues(&format!(r#"{{"present": [{}]}}"#, ids.join(",")));
    let unknown = all.iter().filter(|issue| issue.code == IssueCode::UnknownFinding);
    assert_eq!(unknown.map(|issue| issue.count).sum::<usize>(), 1_000);
    // Every finding at once.
    let every: Vec<String> =
        builtin().findings().iter().map(|finding| format!("\"{}\"", finding.id())).collect();
    let case = Case::from_json(&format!(r#"{{"present": [{}]}}"#, every.join(","))).unwrap();
    assert_eq!(answer(&case).ranking().count(), builtin().leaves().count());
}

#[test]
fn any_text_comes_back_unharmed() {
    for text in ["a\u{0}b", "😀🧬", "\u{202e}abc", "é\u{301}", "\\\"\n\t", "<script>"] {
        let case = Case::builder().id(text).present(text).build();
        let again = Case::from_json(&case.to_json()).unwrap();
        assert_eq!(again, case);
        let shown = answer(&again).answer(Detail::Full);
        assert_eq!(shown.case_id.as_deref(), Some(text));
        let value: serde_json::Value = serde_json::from_str(&shown.to_json()).unwrap();
        assert_eq!(value["case_id"], text);
        // What is said about it is inert.
        let message = value["issues"][0]["message"].as_str().unwrap();
        assert!(
            message.starts_with("unknown finding `") && message.ends_with("`, not used"),
            "{message}"
        );
        assert!(
            !message.contains(|character: char| character.is_control() || character == '\u{202e}')
        );
    }
    assert!(Case::from_json("{\"id\": \"\\ud800\"}").is_err(), "half a character is refused");
}

#[test]
fn an_empty_case_is_answered_by_the_priors() {
    let answer = answer(&Case::default());
    assert!(answer.issues().iter().any(|issue| issue.code == IssueCode::EmptyCase));
    assert!(answer.ranking().all(|leaf| leaf.contributions().is_empty()));
    assert!(answer.ranking().all(|leaf| leaf.score() == leaf.prior() - leaf.discount()));
}
