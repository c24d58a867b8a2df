//! The standard work-up: what the sources ask for in everyone, and where something is suspected, as
//! far as nothing of it is on record.
//!
//! Information orders what would change the differential; this is the list that a reader checks it
//! against, since a certain diagnosis still wants its work-up.

use crate::classification::Classification;
use crate::key::{DiagnosisKey, FindingKey};
use crate::knowledge::{Avoid, Diagnosis, Test, TestTier};
use alloc::vec::Vec;

/// A test of the standard work-up of which nothing is on record.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WorkUpTest<'k> {
    /// The test.
    pub test: &'k Test,
    /// The suspected diagnoses and groups that it belongs to, the leading one first; empty where it
    /// is for everyone.
    pub about: Vec<&'k Diagnosis>,
    /// The place in the ranking of the first leaf that it is about, from 1; 0 where it is for
    /// everyone.
    pub rank: usize,
    /// Why it is advised against in this patient.
    pub advised_against: Vec<&'k Avoid>,
    /// What would speak against it and is not known.
    pub check_first: Vec<&'k Avoid>,
}

impl<'k> Classification<'k> {
    /// The tests for everyone, then those for what is suspected, the leading diagnosis first;
    /// within each by burden, tier and id. A test of which a single finding is known counts as
    /// done. What is left to a specialist is no part of the standard.
    #[must_use]
    pub fn work_up(&self) -> Vec<WorkUpTest<'k>> {
        let mut found: Vec<WorkUpTest<'k>> = Vec::new();
        let standard =
            self.knowledge.workup.tests.iter().filter(|test| test.tier != TestTier::Specialist);
        for test in standard.filter(|test| self.belongs(test)) {
            let known = |finding: &FindingKey| {
                !self.reading.value(*finding).is_unknown()
                    || self.reading.conflicts.contains(*finding)
            };
            if test.resolves.iter().any(known) {
                continue;
            }
            let mut about: Vec<(usize, DiagnosisKey)> = test
                .about
                .iter()
                .filter(|node| self.is_suspected(**node))
                .map(|node| (self.best_rank(*node).saturating_add(1), *node))
                .collect();
            about.sort_unstable();
            let rank = about.first().map_or(0, |(rank, _)| *rank);
            let about = about.iter().map(|(_, node)| &self.knowledge.diagnoses[*node]).collect();
            let (advised_against, check_first) = self.reasons_against(test);
            found.push(WorkUpTest { test, about, rank, advised_against, check_first });
        }
        found.sort_by(|a, b| key(a).cmp(&key(b)));
        found
    }

    /// What speaks against a test in this patient, and what would if it were known.
    pub(super) fn reasons_against(&self, test: &'k Test) -> (Vec<&'k Avoid>, Vec<&'k Avoid>) {
        let (mut against, mut unknown) = (Vec::new(), Vec::new());
        for avoid in &*test.avoid {
            let value = self.holds(&avoid.program);
            if value.is_present() {
                against.push(avoid);
            } else if value.is_unknown() && !self.lies_elsewhere(&avoid.program) {
                unknown.push(avoid);
            }
        }
        (against, unknown)
    }
}

/// The total order of the list, group by group.
fn key<'s>(one: &'s WorkUpTest<'_>) -> impl Ord + 's {
    let group = one.about.first().map(|node| &*node.id);
    (one.rank, group, one.test.kind, one.test.tier, &*one.test.id)
}
