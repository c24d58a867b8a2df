//! A reading with one finding more, to see what it would change.

use super::Reading;
use super::reading::Evidence;
use crate::bits::FindingSet;
use crate::key::FindingKey;
use crate::knowledge::Knowledge;
use crate::presence::Presence;
use alloc::vec::Vec;

impl Reading {
    /// What would be read if this finding, unknown so far, were given as well. Statements and
    /// issues are left behind: only what counts decides.
    pub(crate) fn supposing(
        &self,
        knowledge: &Knowledge,
        finding: FindingKey,
        presence: Presence,
    ) -> Self {
        let index = &knowledge.index;
        let repeated =
            if presence.is_present() { &index.broader[finding] } else { &index.narrower[finding] };
        // A record that contradicts itself, or whose onset was taken from the age, would be read
        // anew; so would one with a finding that does not speak for itself.
        if self.conflicts.iter().next().is_some()
            || super::reading::tells_onset(knowledge, finding)
            || !index.judged[finding]
            || self.given.is_empty()
        {
            return super::reading::read_again(knowledge, self, finding, presence);
        }
        let kept = self
            .evidence
            .iter()
            .filter(|e| e.presence != presence || !repeated.contains(&e.finding))
            .copied();
        let mut supposed = Self {
            present: self.present,
            absent: self.absent,
            values: self.values.clone(),
            evidence: kept.chain([Evidence { finding, presence, beside: None }]).collect(),
            silence: self.silence,
            obtained: 0,
            conflicts: FindingSet::EMPTY,
            given: Vec::new(),
            issues: Vec::new(),
            measured: Vec::new(),
        };
        let mut present = FindingSet::EMPTY;
        let mut absent = FindingSet::EMPTY;
        if presence.is_present() {
            present.insert(finding);
            present.extend(&index.broader[finding]);
            for other in present.iter().filter(|other| !self.present.contains(*other)) {
                absent.extend(&index.excluding[other]);
            }
        } else {
            absent.insert(finding);
        }
        for other in FindingSet::clone(&absent).iter() {
            absent.extend(&index.narrower[other]);
        }
        for (set, value) in [(&present, Presence::Present), (&absent, Presence::Absent)] {
            for other in set.iter() {
                supposed.learn(other, value);
            }
        }
        // What follows from it counts no more by itself, and what is known now is not unmentioned.
        let Self { evidence, values, .. } = &mut supposed;
        evidence.retain(|known| match known.presence {
            Presence::Absent => !(presence.is_present() && absent.contains(known.finding)),
            Presence::Unknown => values[known.finding].is_unknown(),
            Presence::Present => true,
        });
        // What is known now may bring others along.
        let evidence = core::mem::take(&mut supposed.evidence).into_iter();
        supposed.evidence =
            evidence.map(|e| supposed.evidence_of(knowledge, e.finding, e.presence)).collect();
        supposed.obtained = super::reading::obtained(knowledge, &supposed.evidence);
        supposed
    }

    /// One value more. What is known stays: where nothing contradicts itself, the closure leaves
    /// nothing that an unknown finding could contradict.
    fn learn(&mut self, finding: FindingKey, value: Presence) {
        if !self.value(finding).is_unknown() {
            return;
        }
        if value.is_present() { &mut self.present } else { &mut self.absent }.insert(finding);
        self.values[finding] = value;
    }
}
