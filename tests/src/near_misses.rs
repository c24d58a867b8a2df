//! Near misses: a patient with one fact more, less or other than the typical one, and where a
//! diagnosis stands then.
//!
//! Each was judged by a reader who saw the sentences of the definition and neither the conditions
//! nor an answer, so that a condition that does not say what its sentence says is noticed. The
//! patients are made up.

use calcinosis_core::{Case, Classification, Knowledge, Options, Status, classify};
use serde::Deserialize;
use std::path::Path;

/// Where a diagnosis stands by its definition alone, whatever its probability.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// What is on record proves it.
    Established,
    /// What is on record rules it out.
    Excluded,
    /// Neither.
    Open,
}

impl Standing {
    /// The standing behind a status.
    #[must_use]
    pub const fn of(status: Status) -> Self {
        match status {
            Status::Established => Self::Established,
            Status::Excluded => Self::Excluded,
            _ => Self::Open,
        }
    }
}

/// A patient, and where a diagnosis stands.
#[derive(Clone, Debug)]
pub struct NearMiss {
    /// The name of the patient.
    pub id: String,
    /// The id of the diagnosis.
    pub diagnosis: String,
    /// Where it stands.
    pub stands: Standing,
    /// What decides, in a sentence.
    pub because: String,
    /// The patient.
    pub case: Case,
}

#[derive(Deserialize)]
struct Line {
    id: String,
    diagnosis: String,
    stands: Standing,
    because: String,
    patient: serde_json::Value,
}

/// The near misses of the JSONL files of a folder, in the order of their names.
///
/// # Errors
/// The first line that does not read.
pub fn read(folder: &Path) -> Result<Vec<NearMiss>, String> {
    let texts = crate::cases::texts(folder)?;
    let each = texts.into_iter().map(|(place, text)| {
        let fail = |error: String| format!("{place}: {error}");
        let line: Line = serde_json::from_str(&text).map_err(|error| fail(error.to_string()))?;
        let case =
            Case::from_json(&line.patient.to_string()).map_err(|error| fail(error.to_string()))?;
        let Line { id, diagnosis, stands, because, .. } = line;
        Ok(NearMiss { id, diagnosis, stands, because, case })
    });
    each.collect()
}

impl NearMiss {
    /// Where the diagnosis stands under some knowledge, if it has it.
    #[must_use]
    pub fn found(&self, knowledge: &Knowledge) -> Option<Standing> {
        let answer = classify(knowledge, &self.case, &Options::default()).ok()?;
        self.standing(&answer)
    }

    /// Where it stands in an answer.
    #[must_use]
    pub fn standing(&self, answer: &Classification<'_>) -> Option<Standing> {
        answer.node(&self.diagnosis).map(|(status, _)| Standing::of(status))
    }
}
