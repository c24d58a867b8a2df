//! A text in every place of every kind of record: it makes no line, no heading, no rank, no source
//! and no element of any form of the answer.

#![no_main]

use calcinosis_core::Knowledge;
use calcinosis_oracle::inert::{FORMS, acts, answered, is_no_message, records};
use libfuzzer_sys::fuzz_target;
use std::sync::OnceLock;

/// What the forms look like where the text is harmless: for each kind of record and each form.
fn harmless() -> &'static [Vec<String>] {
    static HARMLESS: OnceLock<Vec<Vec<String>>> = OnceLock::new();
    let knowledge = Knowledge::builtin();
    HARMLESS.get_or_init(|| {
        let all = records("zq").into_iter();
        all.map(|record| FORMS.iter().map(|form| answered(knowledge, &record, form)).collect()).collect()
    })
}

fuzz_target!(|text: &str| {
    // One kind of record in one form for each text, by its length: all of them are fifteen answers.
    let (kind, form) = (text.len() % 3, text.len() / 3 % FORMS.len());
    // Letters on both sides, so that it is no word that a record may hold.
    let text = format!("zz{text}zz");
    let knowledge = Knowledge::builtin();
    let record = &records(&text)[kind];
    let answer = answered(knowledge, record, FORMS[form]);
    assert_eq!(acts(FORMS[form], &answer, &harmless()[kind][form]), None, "{record}");
    let value: serde_json::Value = serde_json::from_str(&answered(knowledge, record, "json")).unwrap();
    for issue in value["issues"].as_array().unwrap() {
        assert_eq!(is_no_message(issue["message"].as_str().unwrap()), None);
    }
});
