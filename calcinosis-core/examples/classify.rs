//! Answers for the patients of a file: cases, FHIR bundles, resources or NDJSON exports,
//! phenopackets.

use calcinosis_core::front_door::{AnswerOptions, Format, Many, answers};
use calcinosis_core::interop::Kind;
use calcinosis_core::{Detail, Knowledge, Options};
use std::io::{Read, Write};
use std::process::ExitCode;

const USAGE: &str = "\
usage: classify FILE [--scheme SCHEME] [--format FORMAT] [--top N] [--full | --brief] [--strict]
                [--case | --fhir | --phenopacket]

FILE   cases, a FHIR bundle, resource or NDJSON export, or phenopackets; `-` is standard input
       what it is is told by its fields, unless --case, --fhir or --phenopacket says so
--format   text, markdown, html, json (one answer per line) or fhir
--top      how many diagnoses are listed
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
    let mut path = None;
    let mut options = AnswerOptions::new().format(Format::Text).many(Many::Lines);
    let (mut classification, mut detail) = (Options::new(), Detail::default());
    while let Some(argument) = arguments.next() {
        let mut value =
            || arguments.next().ok_or_else(|| format!("`{argument}` needs a value\n{USAGE}"));
        match argument.as_str() {
            "--scheme" => classification = classification.scheme(value()?),
            "--format" => options = options.format(format(&value()?)?),
            "--top" => {
                let given = value()?;
                let top = given.parse().ok().filter(|top| *top > 0);
                options = options.top(top.ok_or_else(|| format!("`{given}` is no number from 1"))?);
            }
            "--case" => options = options.kind(Kind::Case),
            "--fhir" => options = options.kind(Kind::Fhir),
            "--phenopacket" => options = options.kind(Kind::Phenopacket),
            "--full" => detail = Detail::Full,
            "--brief" => detail = Detail::Brief,
            "--strict" => classification = classification.strict(true),
            "--help" | "-h" => return Ok(format!("{USAGE}\n")),
            _ if argument.starts_with("--") => {
                return Err(format!("unknown option `{argument}`\n{USAGE}"));
            }
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
    let options = options.classification(classification.detail(detail));
    let answers =
        answers(Knowledge::builtin(), &text, &options).and_then(|answers| answers.render());
    answers.map_err(|error| format!("`{path}`: {error}"))
}

fn format(word: &str) -> Result<Format, String> {
    let known: Vec<&str> = Format::ALL.iter().map(|format| format.as_str()).collect();
    let found = Format::ALL.into_iter().find(|format| format.as_str() == word);
    found.ok_or_else(|| format!("unknown format `{word}`: use one of {}", known.join(", ")))
}
