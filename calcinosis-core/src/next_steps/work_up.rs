//! The standard work-up: what the sources ask for in everyone, and where something is suspected, as
//! far as nothing of it is on record.
//!
//! Information orders what would change the differential; this is the list that a reader checks it
//! against, since a certain diagnosis still wants its work-up.

use super::Prospect;
use crate::bits::FindingSet;
use crate::classification::Classification;
use crate::key::{DiagnosisKey, FindingKey};
use crate::knowledge::{Avoid, Diagnosis, Obtained, Test, TestKind, TestTier};
use alloc::vec::Vec;

/// A test of the standard work-up that is not on record, or only in part.
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
    /// within each by burden, tier and id. What is done is left out, and what is left to a
    /// specialist is no part of the standard.
    #[must_use]
    pub fn work_up(&self) -> Vec<WorkUpTest<'k>> {
        self.work_up_in(&Prospect::new(self))
    }

    pub(crate) fn work_up_in(&self, prospect: &Prospect<'_, 'k>) -> Vec<WorkUpTest<'k>> {
        let mut found: Vec<WorkUpTest<'k>> = Vec::new();
        let stated = self.stated_findings();
        let standard =
            self.knowledge.workup.tests.iter().filter(|test| test.tier != TestTier::Specialist);
        for test in standard.filter(|test| self.belongs(test)) {
            if self.is_done(test, &stated) {
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
            let (advised_against, check_first) = self.reasons_against(test, prospect);
            found.push(WorkUpTest { test, about, rank, advised_against, check_first });
        }
        found.sort_by(|a, b| key(a).cmp(&key(b)));
        found
    }

    /// What the record tells by itself: without what follows from the rest.
    pub(super) fn stated_findings(&self) -> FindingSet {
        let evidence = self.reading.evidence();
        evidence.filter(|one| !one.presence.is_unknown()).map(|one| one.finding).collect()
    }

    /// Whether a test counts as done: all of its core is known, or, of one without a core, anything
    /// was stated that is obtained in its way. What follows from sex, number or another disease, or
    /// was told in another way, is no test.
    pub(super) fn is_done(&self, test: &Test, stated: &FindingSet) -> bool {
        let is_known = |finding: &FindingKey| {
            !self.reading.value(*finding).is_unknown() || self.reading.conflicts.contains(*finding)
        };
        if test.core.is_empty() {
            self.is_begun(test, stated)
        } else {
            test.core.iter().all(is_known)
        }
    }

    /// Whether anything that a test shows was stated that is obtained in its way.
    pub(super) fn is_begun(&self, test: &Test, stated: &FindingSet) -> bool {
        let is_shown = |finding: &FindingKey| {
            stated.contains(*finding)
                && way(test.kind)
                    .is_none_or(|way| self.knowledge.findings[*finding].obtained == way)
        };
        test.resolves.iter().any(is_shown)
    }

    /// Whether a test repeats what was done: something that it shows is on record; or, of a biopsy,
    /// any biopsy, since its slides can be looked at again for what nobody has looked for.
    pub(super) fn is_again(&self, test: &Test, stated: &FindingSet) -> bool {
        let has_slides =
            test.kind == TestKind::Biopsy && self.reading.obtained & Obtained::Biopsy.bit() != 0;
        has_slides || self.is_begun(test, stated)
    }

    /// What speaks against a test in this patient, and what would if it were known and could well
    /// be so.
    pub(super) fn reasons_against(
        &self,
        test: &'k Test,
        prospect: &Prospect<'_, 'k>,
    ) -> (Vec<&'k Avoid>, Vec<&'k Avoid>) {
        let (mut against, mut unknown) = (Vec::new(), Vec::new());
        for avoid in &*test.avoid {
            let value = self.holds(&avoid.program);
            if value.is_present() {
                against.push(avoid);
            } else if value.is_unknown() && prospect.could_hold(&avoid.program) {
                unknown.push(avoid);
            }
        }
        (against, unknown)
    }
}

/// How what a test shows is obtained; nothing of one that is left to another specialist.
const fn way(kind: TestKind) -> Option<Obtained> {
    Some(match kind {
        TestKind::History => Obtained::Asking,
        TestKind::Examination => Obtained::Examination,
        TestKind::Record => Obtained::Record,
        TestKind::Blood => Obtained::Blood,
        TestKind::Urine => Obtained::Urine,
        TestKind::Imaging => Obtained::Imaging,
        TestKind::Biopsy => Obtained::Biopsy,
        TestKind::GeneTest => Obtained::GeneTest,
        TestKind::Referral => return None,
    })
}

/// The total order of the list, group by group.
fn key<'s>(one: &'s WorkUpTest<'_>) -> impl Ord + 's {
    let group = one.about.first().map(|node| &*node.id);
    (one.rank, group, one.test.kind, one.test.tier, &*one.test.id)
}
