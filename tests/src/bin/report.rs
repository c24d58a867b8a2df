//! Reads every case file in a folder and reports how well the answers fit: `report DIR [--json]
//! [--knowledge FOLDER]`.

use calcinosis_core::Knowledge;
use calcinosis_core::knowledge::source::{compile, read_folder};
use calcinosis_tests::{cases, measure};
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage: report DIR [--json] [--knowledge FOLDER]";

fn main() -> ExitCode {
    let (mut out, text, code): (Box<dyn Write>, String, ExitCode) =
        match run(std::env::args().skip(1)) {
            Ok(text) => (Box::new(std::io::stdout()), text, ExitCode::SUCCESS),
            Err(text) => {
                (Box::new(std::io::stderr()), format!("error: {text}\n"), ExitCode::FAILURE)
            }
        };
    match out.write_all(text.as_bytes()) {
        Ok(()) => code,
        Err(_) => ExitCode::FAILURE,
    }
}

fn run(mut arguments: impl Iterator<Item = String>) -> Result<String, String> {
    let (mut folder, mut json, mut source) = (None, false, None);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--json" => json = true,
            "--knowledge" => source = Some(arguments.next().ok_or(USAGE)?),
            _ if argument.starts_with("--") || folder.is_some() => return Err(USAGE.to_string()),
            _ => folder = Some(argument),
        }
    }
    let cases = cases::read_folder(Path::new(&folder.ok_or(USAGE)?))?;
    let measured = match source {
        None => measure::measure(Knowledge::builtin(), &cases)?,
        Some(source) => {
            let compiled = compile(&read_folder(Path::new(&source))?);
            let problems = |all: Vec<_>| all.iter().map(ToString::to_string).collect::<String>();
            measure::measure(&compiled.map_err(problems)?.knowledge, &cases)?
        }
    };
    if json {
        return serde_json::to_string_pretty(&measured)
            .map(|text| text + "\n")
            .map_err(|error| error.to_string());
    }
    Ok(measured.to_text())
}
