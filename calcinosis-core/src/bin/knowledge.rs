//! The knowledge tool: `check`, `bake`, `manual`, `stats`.

use calcinosis_core::knowledge::source::{
    Compiled, Diagnostic, Level, bake, compile, manual, read_folder,
};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "usage: knowledge check | bake | manual | stats [FOLDER]";

fn main() -> ExitCode {
    let command = std::env::args().nth(1).unwrap_or_default();
    let folder = std::env::args()
        .nth(2)
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge"), PathBuf::from);
    let result = match command.as_str() {
        "check" => load(&folder).map(|compiled| list(&compiled.warnings)),
        "bake" => load(&folder).and_then(|compiled| write_tables(&compiled)),
        "manual" => load(&folder).and_then(|compiled| write_manual(&compiled)),
        "stats" => load(&folder).and_then(|compiled| {
            serde_json::to_string_pretty(&compiled.stats()).map_err(|error| error.to_string())
        }),
        _ => Err(USAGE.to_string()),
    };
    match result {
        Ok(text) => say(&mut std::io::stdout(), &text, ExitCode::SUCCESS),
        Err(text) => say(&mut std::io::stderr(), &text, ExitCode::FAILURE),
    }
}

fn say(out: &mut dyn Write, text: &str, code: ExitCode) -> ExitCode {
    match writeln!(out, "{}", text.trim_end()) {
        Ok(()) => code,
        // The reader is gone: nobody is left to tell.
        Err(_) => ExitCode::FAILURE,
    }
}

fn list(problems: &[Diagnostic]) -> String {
    let errors = problems.iter().filter(|problem| problem.level == Level::Error).count();
    let mut text: String = problems.iter().map(|problem| format!("{problem}\n")).collect();
    text.push_str(&format!("{errors} errors, {} warnings\n", problems.len() - errors));
    text
}

fn load(folder: &Path) -> Result<Compiled, String> {
    compile(&read_folder(folder)?).map_err(|problems| list(&problems))
}

/// Replaces the generated tables.
fn write_tables(compiled: &Compiled) -> Result<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = bake(&compiled.knowledge);
    let fail =
        |path: &Path, error: std::io::Error| format!("cannot write `{}`: {error}", path.display());
    for folder in ["src/knowledge/baked", "weights"].map(|folder| root.join(folder)) {
        std::fs::create_dir_all(&folder).map_err(|error| fail(&folder, error))?;
        for entry in std::fs::read_dir(&folder).map_err(|error| fail(&folder, error))? {
            let path = entry.map_err(|error| fail(&folder, error))?.path();
            std::fs::remove_file(&path).map_err(|error| fail(&path, error))?;
        }
    }
    for (name, bytes) in &files {
        let path = root.join(name);
        std::fs::write(&path, bytes).map_err(|error| fail(&path, error))?;
    }
    let examples = root.join("src/self_test/examples.jsonl");
    let lines: String = compiled.examples.iter().map(|example| example.to_line() + "\n").collect();
    std::fs::write(&examples, lines).map_err(|error| fail(&examples, error))?;
    Ok(format!("{} files written", files.len() + 1))
}

/// Replaces the reference manual.
fn write_manual(compiled: &Compiled) -> Result<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("manual");
    let fail =
        |path: &Path, error: std::io::Error| format!("cannot write `{}`: {error}", path.display());
    match std::fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(fail(&folder, error));
        }
        _ => {}
    }
    let pages = manual(compiled);
    for (name, text) in &pages {
        let path = folder.join(name);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(|error| fail(parent, error))?;
        }
        std::fs::write(&path, text).map_err(|error| fail(&path, error))?;
    }
    Ok(format!("{} pages written", pages.len()))
}
