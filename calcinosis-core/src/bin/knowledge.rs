//! The knowledge tool: `check`, `bake`, `manual`, `stats`.

use calcinosis_core::knowledge::source::{Compiled, Diagnostic, Level, SourceFile, bake, compile};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "usage: knowledge check | bake | manual | stats [FOLDER]";

fn main() -> ExitCode {
    let command = std::env::args().nth(1).unwrap_or_default();
    let folder =
        std::env::args().nth(2).map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge"), PathBuf::from);
    let result = match command.as_str() {
        "check" => load(&folder).map(|compiled| list(&compiled.warnings)),
        "bake" => load(&folder).and_then(|compiled| write_tables(&compiled)),
        "stats" => load(&folder)
            .and_then(|compiled| serde_json::to_string_pretty(&compiled.stats()).map_err(|error| error.to_string())),
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

/// Every TOML file below the folder.
fn files(folder: &Path) -> Result<Vec<SourceFile>, String> {
    let mut waiting: Vec<PathBuf> = vec![folder.to_path_buf()];
    let mut found = Vec::new();
    while let Some(path) = waiting.pop() {
        let fail = |error: std::io::Error| format!("cannot read `{}`: {error}", path.display());
        if path.is_dir() {
            for entry in std::fs::read_dir(&path).map_err(fail)? {
                waiting.push(entry.map_err(fail)?.path());
            }
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            let name = path.strip_prefix(folder).map_err(|error| error.to_string())?;
            let name = name.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
            found.push(SourceFile { name, text: std::fs::read_to_string(&path).map_err(fail)? });
        }
    }
    found.sort();
    Ok(found)
}

fn list(problems: &[Diagnostic]) -> String {
    let errors = problems.iter().filter(|problem| problem.level == Level::Error).count();
    let mut text: String = problems.iter().map(|problem| format!("{problem}\n")).collect();
    text.push_str(&format!("{errors} errors, {} warnings\n", problems.len() - errors));
    text
}

fn load(folder: &Path) -> Result<Compiled, String> {
    compile(&files(folder)?).map_err(|problems| list(&problems))
}

/// Replaces the generated tables.
fn write_tables(compiled: &Compiled) -> Result<String, String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = bake(&compiled.knowledge);
    let fail = |path: &Path, error: std::io::Error| format!("cannot write `{}`: {error}", path.display());
    let folder = source.join("knowledge/baked");
    for entry in std::fs::read_dir(&folder).map_err(|error| fail(&folder, error))? {
        let path = entry.map_err(|error| fail(&folder, error))?.path();
        std::fs::remove_file(&path).map_err(|error| fail(&path, error))?;
    }
    for (name, text) in &files {
        let path = source.join(name);
        std::fs::write(&path, text).map_err(|error| fail(&path, error))?;
    }
    Ok(format!("{} files written", files.len()))
}
