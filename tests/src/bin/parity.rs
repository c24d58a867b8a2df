//! Writes the requests of the parity tests with the answers of Rust: `parity CASES FOLDER`. The Python tests run it.

use calcinosis_tests::parity::{requests, write_requests};
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.as_slice() {
        [cases, folder] => requests(Path::new(cases)).and_then(|requests| write_requests(Path::new(folder), &requests)),
        _ => Err("usage: parity CASES FOLDER".to_string()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            let _ = writeln!(std::io::stderr(), "error: {message}");
            ExitCode::FAILURE
        }
    }
}
