//! What the engine is held against: a slow twin, laws that every answer keeps, rules that every
//! text keeps, and patients and conditions made of any bytes.
//!
//! A package of its own, since the tests and the fuzz targets need the same and are built apart.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "what is wrong here is a fault of a test, which fails by panicking"
)]

pub mod conditions;
pub mod dictionaries;
pub mod differences;
pub mod given;
pub mod growth;
pub mod inert;
pub mod laws;
pub mod patient;
pub mod rows;
pub mod twin;

use calcinosis_core::knowledge::{DiagnosisKey, FindingKey};
use calcinosis_core::{Case, Classification, Knowledge, Options, classify};

/// The answer with default options.
#[must_use]
pub fn answer<'k>(knowledge: &'k Knowledge, case: &Case) -> Classification<'k> {
    classify(knowledge, case, &Options::default()).unwrap()
}

/// The id of a finding.
#[must_use]
pub fn finding_id(knowledge: &Knowledge, finding: FindingKey) -> String {
    knowledge.findings()[usize::from(finding)].id().to_string()
}

/// The id of a diagnosis.
#[must_use]
pub fn diagnosis_id(knowledge: &Knowledge, diagnosis: DiagnosisKey) -> String {
    knowledge.diagnoses()[usize::from(diagnosis)].id().to_string()
}
