//! Classifies one patient a given number of times: what the instruction counts run. `once [TIMES]
//! [read|brief|full|json]`.

use calcinosis_benches::PATIENT;
use calcinosis_core::{Case, Detail, Knowledge, Options, classify};
use std::hint::black_box;
use std::process::ExitCode;

fn main() -> ExitCode {
    let times = std::env::args().nth(1).and_then(|text| text.parse::<u32>().ok()).unwrap_or(1);
    let what = std::env::args().nth(2).unwrap_or_default();
    let Ok(case) = Case::from_json(PATIENT) else { return ExitCode::FAILURE };
    for _ in 0..times {
        if what == "read" {
            black_box(Case::from_json(black_box(PATIENT)).is_ok());
            continue;
        }
        let Ok(answer) = classify(Knowledge::builtin(), black_box(&case), &Options::default())
        else {
            return ExitCode::FAILURE;
        };
        match what.as_str() {
            "json" => drop(black_box(answer.answer(Detail::default()).to_json())),
            "full" => drop(black_box(answer.answer(Detail::Full))),
            _ => drop(black_box(answer)),
        }
    }
    ExitCode::SUCCESS
}
