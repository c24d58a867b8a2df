//! The answers of Rust for the parity tests of the other faces, which run it: `parity CASES FOLDER`
//! writes the requests with their answers, `parity --lines OPTIONS` answers each line of standard
//! input in a line, with the code and the message where it is refused.

use calcinosis_core::{Knowledge, answer_json};
use calcinosis_tests::parity::{requests, write_requests};
use std::io::{BufRead, Write};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.as_slice() {
        [cases, folder] if cases != "--lines" => requests(Path::new(cases))
            .and_then(|requests| write_requests(Path::new(folder), &requests)),
        [flag, options] if flag == "--lines" => lines(options),
        _ => Err("usage: parity CASES FOLDER, or parity --lines OPTIONS".to_string()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            let _ = writeln!(std::io::stderr(), "error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn lines(options: &str) -> Result<(), String> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(|error| error.to_string())?;
        let answer = answer_json(Knowledge::builtin(), &line, Some(options));
        let answer = answer.unwrap_or_else(|error| format!("{}: {error}", error.code()));
        writeln!(out, "{answer}").map_err(|error| error.to_string())?;
    }
    out.flush().map_err(|error| error.to_string())
}
