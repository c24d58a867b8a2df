//! Writes the answers to the FHIR record of the tests, to its first phenopackets and to an empty
//! record as FHIR, one resource a line, for a validator.

use calcinosis_core::interop::fhir::{self, FhirAnswer, FhirOptions};
use calcinosis_core::interop::phenopacket::{self, PhenopacketOptions};
use calcinosis_core::interop::{Date, Record};
use calcinosis_core::{Detail, Knowledge, Options, classify};
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

/// How many phenopackets are answered.
const PACKETS: usize = 40;

fn main() -> ExitCode {
    let (text, code) = match answers() {
        Ok(text) => (text, ExitCode::SUCCESS),
        Err(error) => (format!("error: {error}\n"), ExitCode::FAILURE),
    };
    match std::io::stdout().write_all(text.as_bytes()) {
        Ok(()) => code,
        Err(_) => ExitCode::FAILURE,
    }
}

fn answers() -> Result<String, Box<dyn std::error::Error>> {
    let knowledge = Knowledge::builtin();
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let bundle = std::fs::read_to_string(data.join("fhir/bundle.json"))?;
    let mut records = fhir::read(knowledge, &bundle, &FhirOptions::new())?.records;
    for packet in
        calcinosis_tests::phenopackets::packets(&data.join("phenopackets"))?.iter().take(PACKETS)
    {
        records.extend(phenopacket::read(knowledge, &packet.text, &PhenopacketOptions::new())?);
    }
    records.push(Record::default());
    let date: Date = "2024-05-06".parse()?;
    let mut text = String::new();
    for record in &records {
        let answer =
            classify(knowledge, &record.case, &Options::default())?.answer(Detail::default());
        let written = FhirAnswer::new(knowledge, &answer, record).date(date);
        let mut lines = written.conditions();
        lines.insert(0, written.risk_assessment());
        lines.push(written.guidance_response());
        for line in lines {
            text.push_str(&line);
            text.push('\n');
        }
    }
    Ok(text)
}
