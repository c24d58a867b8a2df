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
        let repeated = repeated.get(usize::from(finding)).map(|list| &**list).unwrap_or(&[]);
        let kept = self.evidence.iter().filter(|e| e.presence != presence || !repeated.contains(&e.finding)).copied();
        let mut supposed = Self {
            present: self.present,
            absent: self.absent,
            conflicts: self.conflicts,
            evidence: kept.chain([Evidence { finding, presence }]).collect(),
            ..Self::default()
        };
        if presence.is_present() {
            let mut more = FindingSet::EMPTY;
            more.insert(finding);
            add(&index.broader, finding, &mut more);
            for other in more.iter() {
                supposed.present.insert(other);
                add(&index.excluding, other, &mut supposed.absent);
            }
            for other in FindingSet::clone(&supposed.absent).iter() {
                add(&index.narrower, other, &mut supposed.absent);
            }
        } else {
            supposed.absent.insert(finding);
            add(&index.narrower, finding, &mut supposed.absent);
        }
        let conflicts = supposed.present.intersection(&supposed.absent);
        supposed.present.subtract(&conflicts);
        supposed.absent.subtract(&conflicts);
        for other in conflicts.iter() {
            supposed.conflicts.insert(other);
        }
        supposed
    }
}

fn add(lists: &[List<u16>], finding: u16, set: &mut FindingSet) {
    for other in lists.get(usize::from(finding)).map(|list| &**list).unwrap_or(&[]) {
        set.insert(*other);
    }
}
