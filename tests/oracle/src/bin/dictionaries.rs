//! Writes the dictionaries of the fuzz targets: `cargo run -p calcinosis-oracle --bin
//! dictionaries`.

use calcinosis_oracle::dictionaries::{all, folder};
use std::process::ExitCode;

fn main() -> ExitCode {
    for (target, text) in all() {
        if std::fs::write(folder().join(format!("{target}.dict")), text).is_err() {
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
