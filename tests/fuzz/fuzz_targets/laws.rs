//! A patient made of bytes: the engine against its slow twin, the table against the single case,
//! and the laws that every answer keeps.

#![no_main]

use calcinosis_core::{Knowledge, Options};
use calcinosis_oracle::differences::differences;
use calcinosis_oracle::patient::Patient;
use calcinosis_oracle::twin::Twin;
use calcinosis_oracle::{answer, given, laws, rows};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static TWIN: LazyLock<Twin<'static>> = LazyLock::new(|| Twin::new(Knowledge::builtin()));

fuzz_target!(|bytes: &[u8]| {
    // One kind of law for each input, by its first byte: the twin alone takes as long as all the
    // rest.
    let Some((which, bytes)) = bytes.split_first() else { return };
    let knowledge = Knowledge::builtin();
    let patient = given::patient(knowledge, bytes);
    let broken = match which % 4 {
        0 => laws::broken(&answer(knowledge, &patient.case())),
        1 => laws::broken_in_other_words(knowledge, &patient),
        2 => rows::broken(knowledge, &patient, &Options::default()),
        _ => {
            // The twin reads no measurement.
            let case = Patient { measurements: Vec::new(), ..patient }.case();
            differences(&TWIN, &answer(knowledge, &case), &case)
        }
    };
    assert!(broken.is_empty(), "{}", broken.join("\n"));
});
