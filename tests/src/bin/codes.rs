//! Compares every code of the crosswalk with the ontology tables in the folder that
//! `CALCINOSIS_ONTOLOGY` names, and writes the list of checked codes.
//!
//! Without the variable nothing is compared, and that is said.

use calcinosis_core::Knowledge;
use calcinosis_tests::codes::{self, Row};
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let (text, code) = match std::env::var_os("CALCINOSIS_ONTOLOGY") {
        None => (
            "skipped: CALCINOSIS_ONTOLOGY names no folder with the ontology tables\n".to_string(),
            ExitCode::SUCCESS,
        ),
        Some(folder) => match check(Path::new(&folder)) {
            Ok(text) => (text, ExitCode::SUCCESS),
            Err(text) => (text, ExitCode::FAILURE),
        },
    };
    match std::io::stdout().write_all(text.as_bytes()) {
        Ok(()) => code,
        Err(_) => ExitCode::FAILURE,
    }
}

fn check(folder: &Path) -> Result<String, String> {
    let labels = codes::ontology(folder)?;
    let rows = codes::rows(Knowledge::builtin());
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/codes.tsv");
    std::fs::write(&list, codes::to_list(&rows, |row| codes::verdict(row, &labels)))
        .map_err(|error| format!("cannot write `{}`: {error}\n", list.display()))?;
    let wrong: Vec<&Row> = rows
        .iter()
        .filter(|row| ["other label", "not found"].contains(&codes::verdict(row, &labels)))
        .collect();
    let mut text: String = wrong
        .iter()
        .map(|row| {
            format!(
                "{}: {} `{}` ({}), {}\n",
                row.entry,
                row.system,
                row.code,
                row.label,
                codes::verdict(row, &labels)
            )
        })
        .collect();
    let without = rows.iter().filter(|row| codes::verdict(row, &labels) == "no table").count();
    text.push_str(&format!(
        "{} codes, {} of them without a table, {} do not agree\n",
        rows.len(),
        without,
        wrong.len()
    ));
    if wrong.is_empty() { Ok(text) } else { Err(text) }
}
