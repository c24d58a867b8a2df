//! The knowledge source from disk: for the knowledge tool and the tests. The only place of this
//! crate that reads files.

use super::SourceFile;
use std::path::{Path, PathBuf};

/// Every TOML file below a folder, by name.
///
/// # Errors
/// The first file or folder that cannot be read.
pub fn read_folder(folder: &Path) -> Result<Vec<SourceFile>, String> {
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
            let name = name
                .components()
                .map(|part| part.as_os_str().to_string_lossy())
                .collect::<Vec<_>>()
                .join("/");
            found.push(SourceFile { name, text: std::fs::read_to_string(&path).map_err(fail)? });
        } else if path == folder {
            return Err(format!("`{}` is no folder", folder.display()));
        }
    }
    found.sort();
    Ok(found)
}
