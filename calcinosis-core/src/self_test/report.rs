//! The examples that are built in, replayed.

use super::Example;
use crate::ENGINE_VERSION;
use crate::case::json_error;
use crate::error::Error;
use crate::knowledge::{Knowledge, Overlay};
use alloc::string::String;
use alloc::vec::Vec;
use serde::Serialize;

/// One example a line, written by the knowledge tool.
const EXAMPLES: &str = include_str!("examples.jsonl");

/// How a worked example came out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Outcome {
    /// The diagnosis beside which it stands.
    pub diagnosis: String,
    /// Its name there.
    pub name: String,
    /// What came out otherwise than expected; empty where it holds.
    pub faults: Vec<String>,
}

/// How all of them came out, and what was tested.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Report<'k> {
    /// Version of the library.
    pub engine_version: &'static str,
    /// Version of the clinical content.
    pub knowledge_version: &'k str,
    /// SHA-256 of the knowledge source.
    pub knowledge_digest: &'k str,
    /// The digest of the site's overlay, where there is one.
    pub overlay: Option<&'k str>,
    /// How many hold.
    pub held: usize,
    /// How many do not.
    pub failed: usize,
    /// Each of them.
    pub examples: Vec<Outcome>,
}

impl Report<'_> {
    /// The report as JSON on one line.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Strings, numbers and lists, which serde_json always writes.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// The worked examples that are built in.
///
/// # Errors
/// [`Error::Json`] with the line, should what is built in be damaged.
pub fn examples() -> Result<Vec<Example>, Error> {
    let read = |(number, line): (usize, &str)| {
        serde_json::from_str(line).map_err(|error| match json_error(&error) {
            Error::Json { column, reason, .. } => Error::Json { line: number + 1, column, reason },
            other => other,
        })
    };
    EXAMPLES.lines().enumerate().map(read).collect()
}

/// Replays the worked examples that are built in: on this machine, with this knowledge, its overlay
/// included. An overlay that switches a criterion off may make an example fail, and the report says
/// which.
///
/// ```
/// use calcinosis_core::Knowledge;
/// use calcinosis_core::self_test::self_test;
/// let report = self_test(Knowledge::builtin())?;
/// assert_eq!(report.held + report.failed, report.examples.len());
/// # Ok::<(), calcinosis_core::Error>(())
/// ```
///
/// # Errors
/// As [`examples`].
pub fn self_test(knowledge: &Knowledge) -> Result<Report<'_>, Error> {
    let outcome = |example: Example| {
        let faults = example.faults(knowledge)?;
        Ok(Outcome { diagnosis: example.diagnosis, name: example.name, faults })
    };
    let examples = self::examples()?.into_iter().map(outcome).collect::<Result<Vec<_>, Error>>()?;
    let failed = examples.iter().filter(|outcome| !outcome.faults.is_empty()).count();
    Ok(Report {
        engine_version: ENGINE_VERSION,
        knowledge_version: knowledge.version(),
        knowledge_digest: knowledge.digest(),
        overlay: knowledge.overlay().map(Overlay::digest),
        held: examples.len() - failed,
        failed,
        examples,
    })
}
