//! Reads a made-up export of a given size as a stream, and tells how much memory that took:
//! `fhir_stream MEGABYTES bundle|lines`.
//!
//! The export is written while it is read, so that nothing of it is held but what the reader holds.

use calcinosis_core::Knowledge;
use calcinosis_core::interop::fhir::{FhirOptions, FhirReader};
use std::io::{Read, Write};
use std::process::ExitCode;
use std::time::Instant;

/// Values of each patient.
const VALUES: usize = 40;

fn main() -> ExitCode {
    let (text, code) = match run(std::env::args().skip(1)) {
        Ok(text) => (text, ExitCode::SUCCESS),
        Err(text) => (format!("error: {text}\n"), ExitCode::FAILURE),
    };
    match std::io::stdout().write_all(text.as_bytes()) {
        Ok(()) => code,
        Err(_) => ExitCode::FAILURE,
    }
}

fn run(mut arguments: impl Iterator<Item = String>) -> Result<String, String> {
    let usage = "usage: fhir_stream MEGABYTES bundle|lines";
    let megabytes: usize = arguments.next().and_then(|text| text.parse().ok()).ok_or(usage)?;
    let in_bundle = match arguments.next().as_deref() {
        Some("bundle") => true,
        Some("lines") => false,
        _ => return Err(usage.to_string()),
    };
    let before = peak_kilobytes();
    let (started, mut patients, mut values) = (Instant::now(), 0, 0);
    let export = Export {
        in_bundle,
        wanted: megabytes * 1_000_000,
        written: 0,
        patients: 0,
        ready: Vec::new(),
        at: 0,
        ended: false,
    };
    for record in FhirReader::new(Knowledge::builtin(), export, FhirOptions::new()) {
        let record = record.map_err(|error| error.to_string())?;
        patients += 1;
        values += record.case.measurements().len();
    }
    let seconds = started.elapsed().as_secs_f64();
    let mut text = format!(
        "megabytes {megabytes}\npatients {patients}\nvalues {values}\nseconds {seconds:.2}\n"
    );
    if let (Some(before), Some(after)) = (before, peak_kilobytes()) {
        text.push_str(&format!("peak before, kilobytes {before}\npeak after, kilobytes {after}\n"));
    }
    Ok(text)
}

/// The most memory that this process held, where the system tells it.
fn peak_kilobytes() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// Patients one after the other, until so many bytes were written.
struct Export {
    in_bundle: bool,
    wanted: usize,
    written: usize,
    patients: usize,
    ready: Vec<u8>,
    at: usize,
    ended: bool,
}

impl Export {
    fn more(&mut self) {
        self.ready.clear();
        self.at = 0;
        if self.written >= self.wanted {
            if self.in_bundle && !self.ended {
                self.ready.extend_from_slice(b"]}");
            }
            self.ended = true;
            return;
        }
        let mut text = String::new();
        if self.in_bundle && self.patients == 0 {
            text.push_str(r#"{"resourceType": "Bundle", "type": "collection", "entry": ["#);
        }
        let number = self.patients;
        let mut resources = vec![format!(
            r#"{{"resourceType": "Patient", "id": "{number}", "gender": "female", "birthDate": "1970-01-01"}}"#
        )];
        resources.extend((0..VALUES).map(|value| {
            format!(
                r#"{{"resourceType": "Observation", "id": "{number}-{value}", "status": "final", "subject": {{"reference": "Patient/{number}"}},
                "code": {{"coding": [{{"system": "http://loinc.org", "code": "2777-1"}}], "text": "Phosphate"}}, "effectiveDateTime": "2024-01-{:02}",
                "valueQuantity": {{"value": 7.{value}, "unit": "mg/dL", "system": "http://unitsofmeasure.org", "code": "mg/dL"}}}}"#,
                value % 28 + 1
            )
            .replace('\n', "")
        }));
        for (place, resource) in resources.iter().enumerate() {
            if self.in_bundle {
                text.push_str(if place + self.patients > 0 { "," } else { "" });
                text.push_str(&format!(r#"{{"resource": {resource}}}"#));
            } else {
                text.push_str(resource);
                text.push('\n');
            }
        }
        self.patients += 1;
        self.written += text.len();
        self.ready = text.into_bytes();
    }
}

impl Read for Export {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.at == self.ready.len() && !self.ended {
            self.more();
        }
        let rest = self.ready.get(self.at..).unwrap_or_default();
        let taken = rest.len().min(buffer.len());
        if let (Some(to), Some(from)) = (buffer.get_mut(..taken), rest.get(..taken)) {
            to.copy_from_slice(from);
        }
        self.at += taken;
        Ok(taken)
    }
}
