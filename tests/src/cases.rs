//! Case files with what their authors said.

use calcinosis_core::{Case, Knowledge};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// What is acceptable as an answer: any of the forms, any of the diagnoses.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Expected {
    /// Ids of forms or branches.
    #[serde(default)]
    pub forms: Vec<String>,
    /// Ids of leaves or of nodes above them.
    #[serde(default)]
    pub diagnoses: Vec<String>,
}

/// A published patient.
#[derive(Clone, Debug)]
pub struct Published {
    /// The file, or the file and the line.
    pub place: String,
    /// The case as a user would give it.
    pub case: Case,
    /// What is acceptable.
    pub expected: Expected,
}

/// Every case of the JSON and JSONL files below a folder, in the order of their names.
///
/// # Errors
/// The first file that cannot be read or is no case, with its place.
pub fn read_folder(folder: &Path) -> Result<Vec<Published>, String> {
    texts(folder)?.into_iter().map(|(place, text)| read_case(&text, place)).collect()
}

/// The text of every case of the JSON and JSONL files below a folder with its place, in the order
/// of their names.
///
/// # Errors
/// The first file that cannot be read, with its place.
pub fn texts(folder: &Path) -> Result<Vec<(String, String)>, String> {
    let mut files = Vec::new();
    let mut waiting: Vec<PathBuf> = vec![folder.to_path_buf()];
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            let entries = std::fs::read_dir(&path)
                .map_err(|error| format!("cannot read `{}`: {error}", path.display()))?;
            for entry in entries {
                waiting.push(
                    entry
                        .map_err(|error| format!("cannot read `{}`: {error}", path.display()))?
                        .path(),
                );
            }
        } else if path
            .extension()
            .is_some_and(|extension| extension == "json" || extension == "jsonl")
        {
            files.push(path);
        } else if path == folder {
            return Err(format!("`{}` is neither a folder nor a JSON file", folder.display()));
        }
    }
    files.sort();
    let mut texts = Vec::new();
    for path in files {
        let text = std::fs::read_to_string(&path)
            .map_err(|error| format!("cannot read `{}`: {error}", path.display()))?;
        let shown = path.display().to_string();
        if path.extension().is_some_and(|extension| extension == "jsonl") {
            for (line, text) in text.lines().enumerate().filter(|(_, text)| !text.trim().is_empty())
            {
                texts.push((format!("{shown}:{}", line + 1), text.to_string()));
            }
        } else {
            texts.push((shown, text));
        }
    }
    Ok(texts)
}

fn read_case(text: &str, place: String) -> Result<Published, String> {
    let case = Case::from_json(text).map_err(|error| format!("`{place}`: {error}"))?;
    let expected = match case.annotation("expected") {
        Some(text) => {
            serde_json::from_str(text).map_err(|error| format!("`{place}`: `expected`: {error}"))?
        }
        None => Expected::default(),
    };
    Ok(Published { place, case, expected })
}

/// An id as the knowledge spells it, whatever way a sender joined its words.
#[must_use]
pub fn spelled(id: &str) -> String {
    id.trim().to_lowercase().replace(['_', ' '], "-")
}

/// Whether a leaf is the named diagnosis or lies below it.
#[must_use]
pub fn lies_below(knowledge: &Knowledge, leaf: &str, named: &str) -> bool {
    let (Some(leaf), Some(named)) =
        (knowledge.diagnosis(leaf), knowledge.diagnosis(&spelled(named)))
    else {
        return false;
    };
    knowledge.lineage(leaf).any(|node| node.id() == named.id())
}
