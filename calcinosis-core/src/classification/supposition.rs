//! A classification with one finding more, without doing all of it again.
//!
//! To the number the same as classifying the longer record: sums are taken apart only where the new
//! finding touches them, and criteria that are settled stay settled, as more knowledge takes no
//! value back, but for the age at onset that the age of the patient stood in for.

use super::criteria::Verdicts;
use super::outcome::Outcome;
use super::{Classification, Setting, evidence, settled};
use crate::case::{Evidence, Reading};
use crate::key::{ClusterKey, FindingKey, LeafKey, Slots};
use crate::knowledge::Knowledge;
use crate::presence::Presence;
use alloc::vec::Vec;

/// A classified case, ready to be asked what one finding more would change.
pub(crate) struct Supposition<'c> {
    knowledge: &'c Knowledge,
    setting: Setting,
    reading: &'c Reading,
    /// The sums of the weights before the total cap.
    sums: Slots<LeafKey, i32>,
    /// The verdicts before any criterion asked for a status.
    verdicts: Verdicts<'c>,
}

impl<'c> Supposition<'c> {
    pub(crate) fn new(classification: &'c Classification<'_>) -> Self {
        let Classification { knowledge, setting, reading, .. } = classification;
        let (knowledge, setting) = (*knowledge, *setting);
        let sums = evidence::sums(knowledge, reading.evidence());
        Self { knowledge, setting, reading, sums, verdicts: Verdicts::new(knowledge, reading) }
    }

    /// What would come out if this finding, unknown so far, were present or absent.
    pub(crate) fn outcome(&self, finding: FindingKey, presence: Presence) -> Outcome {
        let reading = self.reading.supposing(self.knowledge, finding, presence);
        let mut sums = self.sums.clone();
        // What counts otherwise than before, and whatever shares a cluster with that.
        let gone = self
            .reading
            .evidence()
            .filter(|known| !reading.evidence.contains(known))
            .map(|known| known.finding);
        let clusters: Vec<ClusterKey> =
            gone.chain([finding]).filter_map(|changed| self.cluster(changed)).collect();
        let touched = |known: &&Evidence| {
            self.cluster(known.finding).is_some_and(|cluster| clusters.contains(&cluster))
        };
        let before = self
            .reading
            .evidence()
            .filter(|known| touched(known) || !reading.evidence.contains(known));
        let after = reading
            .evidence()
            .filter(|known| touched(known) || !self.reading.evidence.contains(known));
        let mut before = before.peekable();
        if before.peek().is_some() {
            for (sum, old) in sums.iter_mut().zip(evidence::sums(self.knowledge, before).iter()) {
                *sum -= old;
            }
        }
        for (sum, new) in sums.iter_mut().zip(evidence::sums(self.knowledge, after).iter()) {
            *sum += new;
        }
        evidence::cap(self.knowledge, &mut sums);
        let mut verdicts = if self.reading.is_within(&reading) {
            self.verdicts.learning(self.reading, &reading)
        } else {
            Verdicts::new(self.knowledge, &reading)
        };
        settled(self.knowledge, self.setting, &reading, &sums, &mut verdicts)
    }

    fn cluster(&self, finding: FindingKey) -> Option<ClusterKey> {
        self.knowledge.findings[finding].cluster
    }
}
