//! The front door: options in the first line, then any text. What it answers in any form can be
//! read, what it refuses is said briefly and inertly, and both ways through it are one.

#![no_main]

use calcinosis_core::front_door::{AnswerOptions, Format, answers, convert_json, interpret_json, search_json};
use calcinosis_core::{Error, Knowledge, answer_json};
use calcinosis_oracle::inert::{is_no_message, is_unseen};
use libfuzzer_sys::fuzz_target;

/// Twenty issues and what stands around them.
const LONGEST: usize = 20 * 700;

fn is_said(error: &Error) {
    let said = error.to_string();
    assert!(!said.is_empty() && said.chars().count() < LONGEST, "{said}");
    assert!(!said.chars().any(|one| one == '\n' || is_unseen(one)), "{said:?}");
    assert!(serde_json::from_str::<serde_json::Value>(&error.fields_json()).is_ok_and(|fields| fields.is_object()));
}

fn can_be_read(format: Format, text: &str) {
    match format {
        Format::Json | Format::Fhir => {
            let value: serde_json::Value = serde_json::from_str(text).unwrap();
            for issue in value["issues"].as_array().into_iter().flatten() {
                assert_eq!(is_no_message(issue["message"].as_str().unwrap()), None);
            }
        }
        _ => assert_eq!(text.chars().find(|one| is_unseen(*one)), None, "{}", format.as_str()),
    }
}

fuzz_target!(|text: &str| {
    let knowledge = Knowledge::builtin();
    let (first, record) = text.split_once('\n').unwrap_or(("", text));
    let given = (!first.is_empty()).then_some(first);
    let options = given.map_or_else(|| Ok(AnswerOptions::new()), AnswerOptions::from_json);
    if let Err(error) = &options {
        is_said(error);
        assert_eq!(answer_json(knowledge, record, given), Err(error.clone()));
    }
    match answers(knowledge, record, &options.clone().unwrap_or_default()) {
        Err(error) => is_said(&error),
        Ok(all) => {
            // One form for each text, so that more texts are tried; all forms of one patient are
            // many times the work.
            let format = Format::ALL[record.len() % Format::ALL.len()];
            for patient in all.patients().take(3) {
                match patient.render(format) {
                    Ok(answer) => can_be_read(format, &answer),
                    Err(error) => is_said(&error),
                }
            }
            if options.is_ok() && all.len() <= 3 {
                assert_eq!(answer_json(knowledge, record, given), all.render());
            }
        }
    }
    for answer in [convert_json(knowledge, record), interpret_json(knowledge, record)] {
        answer.map_or_else(|error| is_said(&error), |answer| can_be_read(Format::Json, &answer));
    }
    if record.len() < 200 {
        can_be_read(Format::Json, &format!(r#"{{"found": {}}}"#, search_json(knowledge, record, 3)));
    }
});
