//! Changes each criterion and each defining row of the built-in knowledge, one at a time, and says
//! which changes nothing notices: `mutants [EVERY]`, of which only every so many are tried. Fails
//! below the share that must be caught.

use calcinosis_core::Knowledge;
use calcinosis_tests::mutants::{LEAST, Suite, run};
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let (text, code) = match report() {
        Ok((text, true)) => (text, ExitCode::SUCCESS),
        Ok((text, false)) => (text, ExitCode::FAILURE),
        Err(error) => (format!("error: {error}\n"), ExitCode::FAILURE),
    };
    match std::io::stdout().write_all(text.as_bytes()) {
        Ok(()) => code,
        Err(_) => ExitCode::FAILURE,
    }
}

fn report() -> Result<(String, bool), String> {
    let every = std::env::args().nth(1).map_or(Ok(1), |text| text.parse());
    let every: usize = every.map_err(|_| "usage: mutants [EVERY]".to_string())?;
    let suite = Suite::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("cases"))?;
    let report = run(Knowledge::builtin(), &suite, every)?;
    Ok((report.to_text(), report.percent() >= LEAST))
}
