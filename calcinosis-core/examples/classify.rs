//! Classifies the patients of a file: a case, a FHIR bundle or resource, an NDJSON export, or a phenopacket.

use calcinosis_core::interop::fhir::FhirAnswer;
use calcinosis_core::interop::{Input, Kind, Record, read};
use calcinosis_core::{Detail, Knowledge, Options, classify};
use std::io::{Read, Write};
use std::process::ExitCode;

const USAGE: &str = "\
usage: classify FILE [--scheme SCHEME] [--format text|markdown|json|fhir] [--full | --brief] [--strict] [--case | --fhir | --phenopacket]

FILE   a case, a FHIR bundle or resource, an NDJSON export or a phenopacket; `-` is standard input
       what it is is told by its fields, unless --case, --fhir or --phenopacket says so
--full     the reasons of every diagnosis, not only of the leading ones; --brief: of none
--strict   refuse a record of which part cannot be used";

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
    let (mut path, mut format, mut kind) = (None, "text".to_string(), None);
    let (mut options, mut detail) = (Options::new(), Detail::default());
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("`{argument}` needs a value\n{USAGE}"));
        match argument.as_str() {
            "--scheme" => options = options.scheme(value()?),
            "--format" => format = value()?,
            "--case" => kind = Some(Kind::Case),
            "--fhir" => kind = Some(Kind::Fhir),
            "--phenopacket" => kind = Some(Kind::Phenopacket),
            "--full" => detail = Detail::Full,
            "--brief" => detail = Detail::Brief,
            "--strict" => options = options.strict(true),
            "--help" | "-h" => return Ok(format!("{USAGE}\n")),
            _ if argument.starts_with("--") => return Err(format!("unknown option `{argument}`\n{USAGE}")),
            _ if path.is_none() => path = Some(argument),
            _ => return Err(format!("one file at a time: `{argument}` is a second one\n{USAGE}")),
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
    let kind = kind.unwrap_or_else(|| Kind::of(&text));
    let Input { records, issues, .. } =
        read(Knowledge::builtin(), &text, kind).map_err(|error| format!("`{path}`: {error}"))?;
    // Beside the answers, so that an answer itself stays what every face gives.
    for issue in issues.iter().chain(records.iter().flat_map(|record| &record.issues)) {
        let _ = writeln!(std::io::stderr(), "{}: {issue}", issue.severity.as_str());
    }
    if records.is_empty() {
        return Err(format!("`{path}` holds no patient"));
    }
    records.iter().map(|record| shown(record, &options, detail, &format)).collect()
}

/// The answer about one patient.
fn shown(record: &Record, options: &Options, detail: Detail, format: &str) -> Result<String, String> {
    let knowledge = Knowledge::builtin();
    let classification = classify(knowledge, &record.case, options).map_err(|error| error.to_string())?;
    let answer = classification.answer(detail);
    match format {
        "text" => Ok(answer.to_text()),
        "markdown" => Ok(answer.to_markdown()),
        "json" => Ok(format!("{}\n", answer.to_json())),
        "fhir" => Ok(format!("{}\n", FhirAnswer::new(knowledge, &answer, record).risk_assessment())),
        other => Err(format!("unknown format `{other}`: use `text`, `markdown`, `json` or `fhir`")),
    }
}
