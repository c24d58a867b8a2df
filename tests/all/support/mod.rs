//! What several subjects need: the files of this repository, the knowledge from its source, random
//! patients.

pub(crate) mod strategy;

use calcinosis_core::knowledge::source::{Compiled, Diagnostic, compile, read_folder};
use calcinosis_core::{Case, Classification, Knowledge, Options, classify};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

pub(crate) fn read(path: &Path) -> String {
    std::fs::read_to_string(path)
        .unwrap_or_else(|error| panic!("cannot read `{}`: {error}", path.display()))
}

/// Every file below a folder with one of these extensions, sorted; none when the folder does not
/// exist.
pub(crate) fn files_below(folder: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    let mut waiting = vec![folder.to_path_buf()];
    let mut found = Vec::new();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|own| extensions.iter().any(|one| own == *one)) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The knowledge, compiled from its source once for all tests.
pub(crate) fn compiled() -> &'static Compiled {
    static COMPILED: LazyLock<Result<Compiled, Vec<Diagnostic>>> =
        LazyLock::new(|| compile(&read_folder(&root().join("calcinosis-core/knowledge")).unwrap()));
    match &*COMPILED {
        Ok(compiled) => compiled,
        Err(problems) => {
            let all: String = problems.iter().map(ToString::to_string).collect();
            panic!("the knowledge does not compile:\n{all}")
        }
    }
}

/// What is built in.
pub(crate) fn builtin() -> &'static Knowledge {
    Knowledge::builtin()
}

/// The answer of the built-in knowledge.
pub(crate) fn answer(case: &Case) -> Classification<'static> {
    classify(builtin(), case, &Options::default()).unwrap()
}

/// Fails with every line of the list, if there is any.
pub(crate) fn none_of(what: &str, failures: &[String]) {
    assert!(failures.is_empty(), "{} {what}:\n  {}", failures.len(), failures.join("\n  "));
}
