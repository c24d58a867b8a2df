//! Case JSON: what is read survives a round trip, and its answer does not depend on the order of
//! what was given.

#![no_main]

use calcinosis_core::{Case, Knowledge, Options, classify};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(case) = Case::from_json(text) else { return };
    let again = Case::from_json(&case.to_json()).unwrap();
    assert_eq!(again.to_json(), case.to_json());
    let answer = classify(Knowledge::builtin(), &case, &Options::default()).unwrap();
    assert!(answer.ranking().count() > 0);
});
