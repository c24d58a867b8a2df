//! Phenopacket text: what is read can be answered, and the stated diseases stay out.

#![no_main]

use calcinosis_core::interop::phenopacket::{PhenopacketOptions, read};
use calcinosis_core::{Knowledge, Options, classify};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let knowledge = Knowledge::builtin();
    let Ok(records) = read(knowledge, text, &PhenopacketOptions::new()) else { return };
    for record in &records {
        assert!(record.case.codes().iter().all(|code| code.from.as_deref().is_some_and(|from| !from.starts_with("diseases"))));
        classify(knowledge, &record.case, &Options::default()).unwrap();
    }
});
