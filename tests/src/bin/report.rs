//! Reads every case file in a folder and reports how well the answers fit: `report DIR [--json]`.

use calcinosis_core::Knowledge;
use calcinosis_tests::{cases, measure};
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let json = arguments.iter().any(|argument| argument == "--json");
    let folders: Vec<&String> = arguments.iter().filter(|argument| !argument.starts_with("--")).collect();
    let result = match folders.as_slice() {
        [folder] => report(Path::new(folder), json),
        _ => Err("usage: report DIR [--json]".to_string()),
    };
    let (mut out, text, code): (Box<dyn Write>, String, ExitCode) = match result {
        Ok(text) => (Box::new(std::io::stdout()), text, ExitCode::SUCCESS),
        Err(text) => (Box::new(std::io::stderr()), format!("error: {text}\n"), ExitCode::FAILURE),
    };
    match out.write_all(text.as_bytes()) {
        Ok(()) => code,
        Err(_) => ExitCode::FAILURE,
    }
}

fn report(folder: &Path, json: bool) -> Result<String, String> {
    let measured = measure::measure(Knowledge::builtin(), &cases::read_folder(folder)?)?;
    if json {
        return serde_json::to_string_pretty(&measured).map(|text| text + "\n").map_err(|error| error.to_string());
    }
    Ok(measured.to_text())
}
