//! From a reading to a ranked, decided differential.
//!
//! Score of a leaf = prior + weights of the evidence − discount for defining facts that are still
//! open + lead of what is established. Its probability is its share of 10^(score/100) over the
//! leaves that are not excluded, mimics included. Its status follows from its criteria first, from
//! its probability otherwise.

mod criteria;
mod criteria_sets;
mod evidence;
mod open;
mod options;
mod outcome;
mod reasons;
mod supposition;

pub use criteria_sets::{LevelResult, Points, SetResult};
pub use evidence::{Contribution, MatchKind};
pub(crate) use open::Open;
pub use options::{Detail, Options, Setting};
#[cfg(feature = "batch")]
pub(crate) use outcome::prior_in;
pub use outcome::{Classification, Form, FormShare, Ranked, Status};
pub(crate) use supposition::Supposition;

use crate::case::{Case, Issue, Issues, Reading, Severity, read_with};
use crate::error::Error;
use crate::key::{LeafKey, Slots};
use crate::knowledge::Knowledge;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

/// Classifies a patient.
///
/// The answer does not depend on the order in which things are given, and is the same to the bit on
/// every platform.
///
/// # Errors
/// [`Error::UnknownScheme`] when the options name a scheme that does not exist, and
/// [`Error::Strict`] when strict mode was asked for and part of the record could not be used.
pub fn classify<'k>(
    knowledge: &'k Knowledge,
    case: &Case,
    options: &Options,
) -> Result<Classification<'k>, Error> {
    classify_as_read(knowledge, case, AsRead { issues: &[], places: BTreeMap::new() }, options)
}

/// What a reader of another format says of the case that it made.
pub(crate) struct AsRead<'r> {
    /// What it could not bring into the case.
    pub(crate) issues: &'r [Issue],
    /// From a place in the case to where it was read in the record.
    pub(crate) places: BTreeMap<String, String>,
}

/// Classifies a case that was read from another format: what could not be read counts as what could
/// not be used.
pub(crate) fn classify_as_read<'k>(
    knowledge: &'k Knowledge,
    case: &Case,
    as_read: AsRead<'_>,
    options: &Options,
) -> Result<Classification<'k>, Error> {
    let scheme = match &options.scheme {
        None => knowledge.default_scheme(),
        Some(id) => Some(knowledge.scheme(id).ok_or_else(|| unknown_scheme(knowledge, id))?),
    };
    let mut reading = read_with(knowledge, case, options.stated_diagnoses, options.silence);
    if !as_read.issues.is_empty() {
        reading.issues =
            Issues::joined([as_read.issues.to_vec(), core::mem::take(&mut reading.issues)]);
    }
    if options.strict {
        let faults: Vec<_> = reading
            .issues
            .iter()
            .filter(|issue| issue.severity == Severity::Warning)
            .cloned()
            .collect();
        if !faults.is_empty() {
            return Err(Error::Strict { issues: faults });
        }
    }
    let mut classification = decide(knowledge, case, reading, scheme, options.setting);
    classification.read_from = as_read.places;
    Ok(classification)
}

fn unknown_scheme(knowledge: &Knowledge, given: &str) -> Error {
    let mut known = String::new();
    for scheme in knowledge.schemes() {
        if !known.is_empty() {
            known.push_str(", ");
        }
        known.push('`');
        known.push_str(&scheme.id);
        known.push('`');
    }
    Error::UnknownScheme { given: crate::inert::shown(given), known }
}

fn decide<'k>(
    knowledge: &'k Knowledge,
    case: &Case,
    reading: Reading,
    scheme: Option<&'k crate::knowledge::Scheme>,
    setting: Setting,
) -> Classification<'k> {
    let evidence = evidence::totals(knowledge, &reading);
    let mut verdicts = criteria::Verdicts::new(knowledge, &reading);
    let outcome = settled(knowledge, setting, &reading, &evidence, &mut verdicts);
    Classification::new(knowledge, scheme, setting, case, reading, verdicts, outcome)
}

/// Scores, probabilities and statuses, stratum by stratum: a criterion that asks for a status waits
/// until that status is settled.
fn settled(
    knowledge: &Knowledge,
    setting: Setting,
    reading: &Reading,
    evidence: &Slots<LeafKey, i32>,
    verdicts: &mut criteria::Verdicts<'_>,
) -> outcome::Outcome {
    let mut outcome = outcome::settle(knowledge, setting, evidence, verdicts);
    for stratum in 1..=verdicts.top() {
        let changed = verdicts.ask(stratum, reading, &outcome);
        outcome::settle_again(knowledge, setting, evidence, verdicts, &changed, &mut outcome);
    }
    outcome
}
