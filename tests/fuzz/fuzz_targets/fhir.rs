//! FHIR text: the whole and the stream neither panic nor contradict each other about whether it is
//! JSON, and every record can be answered and written.

#![no_main]

use calcinosis_core::interop::fhir::{FhirAnswer, FhirOptions, FhirReader, read};
use calcinosis_core::{Detail, Knowledge, Options, classify};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let knowledge = Knowledge::builtin();
    let options = FhirOptions::new();
    let whole = read(knowledge, text, &options);
    let streamed: Result<Vec<_>, _> = FhirReader::new(knowledge, text.as_bytes(), options).collect();
    if whole.is_ok() {
        assert!(streamed.is_ok(), "{:?}", streamed.err());
    }
    let Ok(input) = whole else { return };
    for record in &input.records {
        let answer = classify(knowledge, &record.case, &Options::default()).unwrap().answer(Detail::default());
        let written = FhirAnswer::new(knowledge, &answer, record);
        assert!(written.risk_assessment().starts_with('{'));
        assert!(written.guidance_response().starts_with('{'));
    }
});
