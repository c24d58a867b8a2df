//! A reading with one finding more, to see what it would change.

use super::Reading;
use super::reading::Evidence;
use crate::bits::FindingSet;
use crate::knowledge::{Knowledge, List};
use crate::presence::Presence;

impl Reading {
    /// What would be read if this finding, unknown so far, were given as well. Statements and issues are left behind: only what counts decides.
    pub(crate) fn supposing(&self, knowledge: &Knowledge, finding: u16, presence: Presence) -> Self {
        let index = &knowledge.index;
        let repeated = if presence.is_present() { &index.broader } else { &index.narrower };
        let repeated = list(repeated, finding);
        // A record that contradicts itself, or whose onset was taken from the age, would be read anew.
        if self.conflicts.iter().next().is_some() || super::reading::tells_onset(knowledge, finding) {
            return super::reading::read_again(knowledge, &self.given, finding, presence);
        }
        let kept = self.evidence.iter().filter(|e| e.presence != presence || !repeated.contains(&e.finding)).copied();
        let mut supposed = Self {
            present: self.present,
            absent: self.absent,
            values: self.values.clone(),
            evidence: kept.chain([Evidence { finding, presence }]).collect(),
            ..Self::default()
        };
        let mut present = FindingSet::EMPTY;
        let mut absent = FindingSet::EMPTY;
        if presence.is_present() {
            present.insert(finding);
            insert(list(&index.broader, finding), &mut present);
            for other in present.iter().filter(|other| !self.present.contains(*other)) {
                insert(list(&index.excluding, other), &mut absent);
            }
        } else {
            absent.insert(finding);
        }
        for other in FindingSet::clone(&absent).iter() {
            insert(list(&index.narrower, other), &mut absent);
        }
        for (set, value) in [(&present, Presence::Present), (&absent, Presence::Absent)] {
            for other in set.iter() {
                supposed.learn(other, value);
            }
        }
        supposed
    }

    /// One value more. What is known stays: where nothing contradicts itself, the closure leaves nothing that an unknown finding could contradict.
    fn learn(&mut self, finding: u16, value: Presence) {
        if !self.value(finding).is_unknown() {
            return;
        }
        if value.is_present() { &mut self.present } else { &mut self.absent }.insert(finding);
        if let Some(slot) = self.values.get_mut(usize::from(finding)) {
            *slot = value;
        }
    }
}

fn list(lists: &[List<u16>], finding: u16) -> &[u16] {
    lists.get(usize::from(finding)).map(|list| &**list).unwrap_or(&[])
}

fn insert(findings: &[u16], set: &mut FindingSet) {
    for finding in findings {
        set.insert(*finding);
    }
}
