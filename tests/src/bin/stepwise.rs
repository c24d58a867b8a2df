//! How many tests each order needs until the right answer leads: `stepwise DIR [--json]`.

use calcinosis_core::Knowledge;
use calcinosis_tests::{cases, stepwise};
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage: stepwise DIR [--json]";

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

fn run(arguments: impl Iterator<Item = String>) -> Result<String, String> {
    let (mut folder, mut json) = (None, false);
    for argument in arguments {
        match argument.as_str() {
            "--json" => json = true,
            _ if argument.starts_with("--") || folder.is_some() => return Err(USAGE.to_string()),
            _ => folder = Some(argument),
        }
    }
    let cases = cases::read_folder(Path::new(&folder.ok_or(USAGE)?))?;
    let mut compared = Vec::new();
    for goal in [stepwise::Goal::Form, stepwise::Goal::Cause] {
        compared.push(stepwise::compare(Knowledge::builtin(), &cases, goal)?);
    }
    if json {
        return serde_json::to_string_pretty(&compared)
            .map(|text| text + "\n")
            .map_err(|error| error.to_string());
    }
    Ok(compared.iter().map(|comparison| comparison.to_text() + "\n").collect())
}
