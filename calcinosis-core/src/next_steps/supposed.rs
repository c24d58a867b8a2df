//! What would change if one finding more were known.

use crate::bits::FindingSet;
use crate::classification::{Classification, Status, Supposition};
use crate::condition::Values;
use crate::key::{DiagnosisKey, FindingKey};
use crate::knowledge::{Diagnosis, Finding};
use crate::presence::Presence;
use crate::scale::Probability;
use alloc::vec::Vec;

/// How a diagnosis would move if a finding were there, or were looked for and not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Move<'k> {
    /// The finding.
    pub finding: &'k Finding,
    /// Present or absent.
    pub presence: Presence,
    /// The diagnosis that would move most, of the leading ones now and the leading one then.
    pub diagnosis: &'k Diagnosis,
    /// Its probability now.
    pub from: Probability,
    /// Its probability then.
    pub to: Probability,
    /// Its status now.
    pub from_status: Status,
    /// Its status then.
    pub to_status: Status,
}

/// The case with some findings more, all present or all absent, without what follows from them:
/// enough for a criterion that names them.
pub(super) struct Supposed<'c, 'k> {
    pub(super) classification: &'c Classification<'k>,
    pub(super) findings: &'c FindingSet,
    pub(super) presence: Presence,
}

impl Values for Supposed<'_, '_> {
    fn finding(&self, finding: FindingKey) -> Presence {
        if self.findings.contains(finding) {
            self.presence
        } else {
            self.classification.reading.value(finding)
        }
    }

    fn established(&self, diagnosis: DiagnosisKey) -> Presence {
        self.classification.outcome.established(diagnosis)
    }
}

impl<'k> Classification<'k> {
    /// Classifies twice more: with the finding present and with it absent.
    pub(super) fn moves(
        &self,
        supposition: &Supposition<'_>,
        finding: FindingKey,
    ) -> Vec<Move<'k>> {
        let both = [Presence::Present, Presence::Absent].into_iter();
        both.filter_map(|presence| self.one_move(supposition, finding, presence)).collect()
    }

    fn one_move(
        &self,
        supposition: &Supposition<'_>,
        key: FindingKey,
        presence: Presence,
    ) -> Option<Move<'k>> {
        let finding = &self.knowledge.findings[key];
        let outcome = supposition.outcome(key, presence);
        let leader = outcome
            .leaves
            .entries()
            .max_by_key(|(leaf, state)| (state.probability, core::cmp::Reverse(*leaf)));
        let looked_at =
            self.order.iter().take(super::LEADING).copied().chain(leader.map(|(leaf, _)| leaf));
        let mut best: Option<(u32, Move<'_>)> = None;
        for leaf in looked_at {
            let (now, then) = (self.outcome.leaves[leaf], outcome.leaves[leaf]);
            let distance = now.probability.abs_diff(then.probability);
            if best.as_ref().is_none_or(|(farthest, _)| distance > *farthest) {
                let diagnosis = self.knowledge.leaf(leaf);
                let [from, to] = [now, then].map(|state| Probability::from_ppm(state.probability));
                let (from_status, to_status) = (now.status, then.status);
                best = Some((
                    distance,
                    Move { finding, presence, diagnosis, from, to, from_status, to_status },
                ));
            }
        }
        best.map(|(_, found)| found)
    }
}
