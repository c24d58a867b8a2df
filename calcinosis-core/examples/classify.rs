//! Classifies one patient: `classify CASE.json [--fhir | --phenopacket] [--scheme S] [--format text|markdown|json|fhir] [--full] [--strict]`.

use calcinosis_core::interop::Record;
use calcinosis_core::interop::fhir::{self, FhirAnswer, FhirOptions};
use calcinosis_core::interop::phenopacket::{self, PhenopacketOptions};
use calcinosis_core::{Case, Detail, Knowledge, Options, classify};
use std::io::{Read, Write};
use std::process::ExitCode;

const USAGE: &str = "usage: classify CASE.json [--fhir | --phenopacket] [--scheme SCHEME] [--format text|markdown|json|fhir] [--full] [--strict]
CASE.json may be `-` for standard input; --fhir and --phenopacket read a record of one patient instead of a case";

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(text) => match std::io::stdout().write_all(text.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            // The reader is gone: nobody is left to tell.
            Err(_) => ExitCode::FAILURE,
        },
        Err(message) => {
            let _ = writeln!(std::io::stderr(), "error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut arguments: impl Iterator<Item = String>) -> Result<String, String> {
    let (mut path, mut format, mut options, mut detail) = (None, "text".to_string(), Options::new(), Detail::default());
    let mut input = Input::Case;
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("`{argument}` needs a value\n{USAGE}"));
        match argument.as_str() {
            "--scheme" => options = options.scheme(value()?),
            "--format" => format = value()?,
            "--fhir" => input = Input::Fhir,
            "--phenopacket" => input = Input::Phenopacket,
            "--full" => detail = Detail::Full,
            "--strict" => options = options.strict(true),
            "--help" | "-h" => return Ok(format!("{USAGE}\n")),
            _ if argument.starts_with("--") => return Err(format!("unknown option `{argument}`\n{USAGE}")),
            _ if path.is_none() => path = Some(argument),
            _ => return Err(format!("one case at a time: `{argument}` is a second one\n{USAGE}")),
        }
    }
    let path = path.ok_or(USAGE)?;
    let text = if path == "-" {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map(|_| text)
    } else {
        std::fs::read_to_string(&path)
    };
    let text = text.map_err(|error| format!("cannot read `{path}`: {error}"))?;
    let record = read(&text, input).map_err(|error| format!("`{path}`: {error}"))?;
    for issue in &record.issues {
        // Beside the answer, so that the answer itself stays what every face gives.
        let _ = writeln!(std::io::stderr(), "{}: {issue}", issue.severity.as_str());
    }
    let classification = classify(Knowledge::builtin(), &record.case, &options).map_err(|error| error.to_string())?;
    let answer = classification.answer(detail);
    match format.as_str() {
        "text" => Ok(answer.to_text()),
        "markdown" => Ok(answer.to_markdown()),
        "json" => Ok(format!("{}\n", answer.to_json())),
        "fhir" => Ok(format!("{}\n", FhirAnswer::new(Knowledge::builtin(), &answer, &record).risk_assessment())),
        other => Err(format!("unknown format `{other}`: use `text`, `markdown`, `json` or `fhir`")),
    }
}

/// What the file holds.
enum Input {
    Case,
    Fhir,
    Phenopacket,
}

fn read(text: &str, input: Input) -> Result<Record, String> {
    let knowledge = Knowledge::builtin();
    let mut records = match input {
        Input::Case => {
            let mut record = Record::default();
            record.case = Case::from_json(text).map_err(|error| error.to_string())?;
            return Ok(record);
        }
        Input::Fhir => {
            let input = fhir::read(knowledge, text, &FhirOptions::new()).map_err(|error| error.to_string())?;
            for issue in &input.issues {
                let _ = writeln!(std::io::stderr(), "{}: {issue}", issue.severity.as_str());
            }
            input.records
        }
        Input::Phenopacket => {
            phenopacket::read(knowledge, text, &PhenopacketOptions::new()).map_err(|error| error.to_string())?
        }
    };
    match (records.pop(), records.len()) {
        (Some(record), 0) => Ok(record),
        (None, _) => Err("the record holds no patient".to_string()),
        (Some(_), others) => Err(format!("the record holds {} patients: give one at a time", others + 1)),
    }
}
