//! The entries of the knowledge as facts, in JSON: what the faces show to those who browse.
//!
//! Everything is named by its permanent id; the shape is published in `schema/entry.schema.json`.

mod entries;

use crate::error::Error;
use crate::inert::shown;
use crate::knowledge::{Knowledge, nearest};
use alloc::string::String;
use alloc::vec::Vec;

/// What kind of entry it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EntryKind {
    /// A node of the taxonomy.
    Diagnosis,
    /// An observation of the vocabulary.
    Finding,
    /// A measured quantity.
    Analyte,
    /// What one can ask, examine, measure, image, biopsy or sequence.
    Test,
    /// An option that the literature reports.
    Treatment,
    /// A citation.
    Source,
    /// A way to divide the field.
    Scheme,
    /// A published set of criteria.
    CriteriaSet,
}

impl EntryKind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::Diagnosis,
        Self::Finding,
        Self::Analyte,
        Self::Test,
        Self::Treatment,
        Self::Source,
        Self::Scheme,
        Self::CriteriaSet,
    ];

    /// The word used in every face.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Diagnosis => "diagnosis",
            Self::Finding => "finding",
            Self::Analyte => "analyte",
            Self::Test => "test",
            Self::Treatment => "treatment",
            Self::Source => "source",
            Self::Scheme => "scheme",
            Self::CriteriaSet => "criteria-set",
        }
    }

    /// What it means, in a sentence.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Diagnosis => "A node of the taxonomy.",
            Self::Finding => "An observation of the vocabulary.",
            Self::Analyte => "A measured quantity.",
            Self::Test => "What one can ask, examine, measure, image, biopsy or sequence.",
            Self::Treatment => "An option that the literature reports.",
            Self::Source => "A citation.",
            Self::Scheme => "A way to divide the field.",
            Self::CriteriaSet => "A published set of criteria.",
        }
    }

    /// The kind with this word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// The ids of all entries of a kind, in the order of the knowledge.
///
/// ```
/// use calcinosis_core::Knowledge;
/// use calcinosis_core::catalogue::{EntryKind, ids};
/// assert!(ids(Knowledge::builtin(), EntryKind::Scheme).contains(&"four-form"));
/// ```
#[must_use]
pub fn ids(knowledge: &Knowledge, kind: EntryKind) -> Vec<&str> {
    let workup = knowledge.workup();
    match kind {
        EntryKind::Diagnosis => knowledge.diagnoses().iter().map(|entry| &*entry.id).collect(),
        EntryKind::Finding => knowledge.findings().iter().map(|entry| &*entry.id).collect(),
        EntryKind::Analyte => {
            knowledge.laboratory().analytes.iter().map(|entry| &*entry.id).collect()
        }
        EntryKind::Test => workup.tests.iter().map(|entry| &*entry.id).collect(),
        EntryKind::Treatment => workup.treatments.iter().map(|entry| &*entry.id).collect(),
        EntryKind::Source => knowledge.sources().iter().map(|entry| &*entry.id).collect(),
        EntryKind::Scheme => knowledge.schemes().iter().map(|entry| &*entry.id).collect(),
        EntryKind::CriteriaSet => {
            knowledge.criteria_sets().iter().map(|entry| &*entry.id).collect()
        }
    }
}

/// An entry as canonical JSON on one line, by its id or a former one.
///
/// ```
/// use calcinosis_core::Knowledge;
/// use calcinosis_core::catalogue::{EntryKind, entry_json};
/// let json = entry_json(Knowledge::builtin(), EntryKind::Finding, "retiform-purpura")?;
/// assert!(json.contains(r#""broader":["purpura"]"#));
/// let error = entry_json(Knowledge::builtin(), EntryKind::Finding, "retiform-purpora").err().ok_or("no error")?;
/// assert_eq!(error.to_string(), "unknown finding `retiform-purpora`: did you mean `retiform-purpura`?");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`Error::UnknownId`] where there is no entry of this kind with this id, with the nearest one.
pub fn entry_json(knowledge: &Knowledge, kind: EntryKind, id: &str) -> Result<String, Error> {
    find(knowledge, kind, id).ok_or_else(|| Error::UnknownId {
        kind: kind.as_str(),
        given: shown(id),
        nearest: nearest(id, ids(knowledge, kind).into_iter()).map(Into::into),
    })
}

fn find(knowledge: &Knowledge, kind: EntryKind, id: &str) -> Option<String> {
    let workup = knowledge.workup();
    // Strings, lists and finite numbers, which serde_json always writes.
    match kind {
        EntryKind::Diagnosis => {
            serde_json::to_string(&entries::diagnosis(knowledge, knowledge.diagnosis(id)?))
        }
        EntryKind::Finding => {
            serde_json::to_string(&entries::finding(knowledge, knowledge.finding(id)?))
        }
        EntryKind::Analyte => {
            serde_json::to_string(&entries::analyte(knowledge, knowledge.laboratory().analyte(id)?))
        }
        EntryKind::Test => serde_json::to_string(&entries::test(knowledge, workup.test(id)?)),
        EntryKind::Treatment => {
            serde_json::to_string(&entries::treatment(knowledge, workup.treatment(id)?))
        }
        EntryKind::Source => serde_json::to_string(&entries::source(knowledge.source(id)?)),
        EntryKind::Scheme => {
            serde_json::to_string(&entries::scheme(knowledge, knowledge.scheme(id)?))
        }
        EntryKind::CriteriaSet => {
            serde_json::to_string(&entries::criteria_set(knowledge, knowledge.criteria_set(id)?))
        }
    }
    .ok()
}
