//! What makes entries impossible together: rings of references, and findings that exclude what they
//! imply.

use super::DiagnosticCode;
use crate::bits::FindingSet;
use crate::key::{DiagnosisKey, FindingKey, Key, Table};
use crate::knowledge::entry::{Diagnosis, Finding};
use crate::knowledge::index::{Inconsistency, Index};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The names of the entries, for messages.
#[derive(Clone, Copy)]
pub(super) struct Entries<'k> {
    pub(super) findings: &'k Table<FindingKey, Finding>,
    pub(super) diagnoses: &'k Table<DiagnosisKey, Diagnosis>,
}

/// The entry to which a problem belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Culprit {
    Finding(FindingKey),
    Diagnosis(DiagnosisKey),
    /// A scheme, at this position.
    Scheme(usize),
}

impl Entries<'_> {
    /// What is wrong where the tables cannot be derived, and with which entry.
    pub(super) fn describe(
        &self,
        inconsistency: &Inconsistency,
    ) -> (Culprit, DiagnosticCode, String) {
        let name = |diagnosis: &DiagnosisKey| self.diagnoses[*diagnosis].id.to_string();
        match inconsistency {
            Inconsistency::FindingCycle(ring) => {
                let names: Vec<String> = ring
                    .iter()
                    .map(|finding| format!("`{}`", self.findings[*finding].id))
                    .collect();
                let first = ring.first().copied().unwrap_or_else(|| FindingKey::at(0));
                let back = names.first().cloned().unwrap_or_default();
                let message = match names.as_slice() {
                    [_] => format!("{back} implies itself"),
                    _ => format!("{back} implies itself: {} → {back}", names.join(" → ")),
                };
                (Culprit::Finding(first), DiagnosticCode::Cycle, message)
            }
            Inconsistency::DiagnosisCycle(diagnosis) => {
                let message = format!("`{}` lies below itself", name(diagnosis));
                (Culprit::Diagnosis(*diagnosis), DiagnosticCode::Cycle, message)
            }
            Inconsistency::StatusCycle(diagnosis) => {
                let message =
                    format!("the criteria of `{}` depend on its own status", name(diagnosis));
                (Culprit::Diagnosis(*diagnosis), DiagnosticCode::Cycle, message)
            }
            Inconsistency::Unplaced { scheme, leaf } => {
                let message = format!("the scheme has no form for `{}`", name(leaf));
                (Culprit::Scheme(scheme.place()), DiagnosticCode::Partition, message)
            }
            Inconsistency::PlacedTwice { scheme, diagnosis } => {
                let message = format!("two forms of the scheme list `{}`", name(diagnosis));
                (Culprit::Scheme(scheme.place()), DiagnosticCode::Partition, message)
            }
        }
    }

    /// The findings that can never be present: each excludes itself or what it implies, or implies
    /// two that exclude each other. What follows from such a finding alone is not told again.
    pub(super) fn impossible(&self, index: &Index) -> Vec<(FindingKey, String)> {
        let name = |finding: FindingKey| &*self.findings[finding].id;
        let pair = |finding: FindingKey| {
            let mut all = FindingSet::EMPTY;
            all.insert(finding);
            all.extend(&index.broader[finding]);
            let excluded = |one: FindingKey| {
                index.excluding[one].iter().copied().find(|other| all.contains(*other))
            };
            let own = [finding].into_iter().chain(index.broader[finding].iter().copied());
            own.into_iter().find_map(|one| Some((one, excluded(one)?)))
        };
        let mut found = Vec::new();
        for finding in self.findings.keys() {
            let Some((one, other)) = pair(finding) else { continue };
            if index.broader[finding].iter().any(|broader| pair(*broader).is_some()) {
                continue;
            }
            let id = name(finding);
            let message = if one == other {
                format!("`{id}` excludes itself")
            } else if one == finding {
                format!("`{id}` implies `{}`, and the two exclude each other", name(other))
            } else {
                format!(
                    "`{id}` implies `{}` and `{}`, which exclude each other",
                    name(one),
                    name(other)
                )
            };
            found.push((finding, message));
        }
        found
    }
}
