//! What is not known, and need not be reckoned with in this patient.
//!
//! Most conditions against a test or a treatment are open in everybody: who has looked at the great
//! toes of a man with a leg ulcer? An open condition is told where it could well hold. What is
//! rarer in patients like this one than `caution-floor` counts as absent for that, and so does a
//! site that a record which names sites does not name. What a question answers is never too rare:
//! who is asked whether she is pregnant knows it.

use super::belief::Belief;
use crate::classification::Classification;
use crate::condition::{Program, Values};
use crate::key::{DiagnosisKey, FindingKey};
use crate::knowledge::{Finding, FindingKind, Obtained};
use crate::presence::Presence;
use alloc::collections::BTreeMap;
use core::cell::RefCell;

/// The record, with what need not be reckoned with as absent.
pub(crate) struct Prospect<'c, 'k> {
    classification: &'c Classification<'k>,
    pub(super) belief: Belief<'c>,
    /// Whether the record says where the lesions lie.
    places: bool,
    /// What was found rare, or not: many conditions name the same.
    rare: RefCell<BTreeMap<FindingKey, bool>>,
}

impl<'c, 'k> Prospect<'c, 'k> {
    pub(crate) fn new(classification: &'c Classification<'k>) -> Self {
        let places = classification.names_a_site();
        Self {
            classification,
            belief: Belief::new(classification),
            places,
            rare: RefCell::default(),
        }
    }

    /// Whether an open condition could well hold.
    pub(crate) fn could_hold(&self, program: &Program) -> bool {
        !program.evaluate(self).is_absent()
    }

    fn is_remote(&self, finding: FindingKey) -> bool {
        let knowledge = self.classification.knowledge;
        let Finding { kind, obtained, .. } = &knowledge.findings[finding];
        let floor = knowledge.constants.caution_floor;
        let is_rare = || {
            let known = self.rare.borrow().get(&finding).copied();
            known.unwrap_or_else(|| {
                let rare = self.belief.chance(finding).is_some_and(|chance| chance < floor);
                self.rare.borrow_mut().insert(finding, rare);
                rare
            })
        };
        (self.places && *kind == FindingKind::Site) || (*obtained != Obtained::Asking && is_rare())
    }
}

impl Values for Prospect<'_, '_> {
    fn finding(&self, finding: FindingKey) -> Presence {
        let value = self.classification.reading.value(finding);
        if value.is_unknown() && self.is_remote(finding) { Presence::Absent } else { value }
    }

    fn established(&self, diagnosis: DiagnosisKey) -> Presence {
        self.classification.outcome.established(diagnosis)
    }

    fn suspected(&self, diagnosis: DiagnosisKey) -> Presence {
        if self.classification.is_suspected(diagnosis) {
            Presence::Present
        } else {
            Presence::Absent
        }
    }
}
