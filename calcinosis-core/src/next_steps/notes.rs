//! Red flags, safety notes, patterns of results and follow-up.
//!
//! A note whose condition holds is a statement about this patient. One that could hold is listed
//! only where part of its condition is present, and says what is not known; it is never shown as a
//! fact.

use crate::classification::{Classification, Status};
use crate::condition::{Op, Program};
use crate::key::{DiagnosisKey, FindingKey, NoteKey, Table};
use crate::knowledge::{Alert, Diagnosis, Finding, FindingKind, FollowUp, Note, Pattern, Test};
use crate::presence::Presence;
use crate::scale::Probability;
use alloc::vec::Vec;

/// A red flag or safety note that holds, or could hold.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NoteResult<'k> {
    /// The note.
    pub note: &'k Note,
    /// Present, or unknown while it could hold.
    pub holds: Presence,
    /// The findings of its condition that are present.
    pub present: Vec<&'k Finding>,
    /// The findings of its condition that are not known, while it could hold.
    pub unknown: Vec<&'k Finding>,
    /// The diagnoses that are probable enough to be named for their danger, the leading one first;
    /// empty for a note on findings.
    pub about: Vec<&'k Diagnosis>,
    /// Their probability together; none for a note on findings.
    pub probability: Option<Probability>,
}

/// A pattern of results that holds.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatternResult<'k> {
    /// The pattern.
    pub pattern: &'k Pattern,
    /// The tests that follow from it, still have something to settle and are not advised against.
    pub next: Vec<&'k Test>,
}

/// A follow-up of something that is suspected.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FollowUpResult<'k> {
    /// The follow-up.
    pub follow_up: &'k FollowUp,
    /// What it is for: suspected diagnoses and groups.
    pub about: Vec<&'k Diagnosis>,
}

impl<'k> Classification<'k> {
    /// What needs attention the same day, in the order of the knowledge: what holds first.
    #[must_use]
    pub fn red_flags(&self) -> Vec<NoteResult<'k>> {
        self.notes_that_may_hold(&self.knowledge.workup.red_flags)
    }

    /// What to know before a step, in the order of the knowledge: what holds first.
    #[must_use]
    pub fn safety_notes(&self) -> Vec<NoteResult<'k>> {
        self.notes_that_may_hold(&self.knowledge.workup.safety_notes)
    }

    /// The patterns of results that hold.
    #[must_use]
    pub fn patterns(&self) -> Vec<PatternResult<'k>> {
        let workup = &self.knowledge.workup;
        let stated = self.stated_findings();
        let holding =
            workup.patterns.iter().filter(|pattern| self.holds(&pattern.program).is_present());
        holding
            .map(|pattern| {
                let tests = pattern.next.iter().map(|test| &workup.tests[*test]);
                let open = |test: &&Test| {
                    !self.is_done(test, &stated)
                        && test.resolves.iter().any(|one| self.reading.value(*one).is_unknown())
                };
                // What is advised against in this patient does not follow from his results.
                let advised = |test: &&Test| {
                    let mut avoid = test.avoid.iter();
                    self.premise_holds(test)
                        && !avoid.any(|avoid| self.holds(&avoid.program).is_present())
                };
                PatternResult { pattern, next: tests.filter(open).filter(advised).collect() }
            })
            .collect()
    }

    /// The follow-ups of what leads, is probable or far from improbable, the leading diagnosis
    /// first.
    #[must_use]
    pub fn follow_ups(&self) -> Vec<FollowUpResult<'k>> {
        let mut found: Vec<(usize, FollowUpResult<'_>)> = Vec::new();
        for follow_up in &*self.knowledge.workup.follow_ups {
            let suspected: Vec<DiagnosisKey> =
                follow_up.about.iter().copied().filter(|node| self.is_likely(*node)).collect();
            let Some(rank) = suspected.iter().map(|node| self.best_rank(*node)).min() else {
                continue;
            };
            let about = suspected.iter().map(|node| &self.knowledge.diagnoses[*node]).collect();
            found.push((rank, FollowUpResult { follow_up, about }));
        }
        found.sort_by(|(a, x), (b, y)| (a, &x.follow_up.id).cmp(&(b, &y.follow_up.id)));
        found.into_iter().map(|(_, result)| result).collect()
    }

    /// Whether a node holds the leading leaf and is suspected, is probable, or likely enough for a
    /// look at what would follow.
    fn is_likely(&self, node: DiagnosisKey) -> bool {
        let (status, probability) = self.outcome.nodes[node];
        status <= Status::Probable
            || (status == Status::Possible
                && (self.best_rank(node) == 0
                    || probability >= self.knowledge.constants.told_in_full))
    }

    /// The place in the ranking of the first leaf of a node, from 0.
    pub(crate) fn best_rank(&self, node: DiagnosisKey) -> usize {
        let under = &self.knowledge.index.under[node];
        self.order.iter().position(|place| under.contains(place)).unwrap_or(usize::MAX)
    }

    fn notes_that_may_hold(&self, notes: &'k Table<NoteKey, Note>) -> Vec<NoteResult<'k>> {
        let mut found: Vec<NoteResult<'k>> = Vec::new();
        for note in notes {
            let holds = self.holds(&note.program);
            let could_hold =
                || self.is_touched(&note.program) && !self.lies_elsewhere(&note.program);
            if !(holds.is_present() || (holds.is_unknown() && could_hold())) {
                continue;
            }
            let (about, probability) = match &note.alert {
                None => (Vec::new(), None),
                // What could hold, or is too improbable, is no danger of today.
                Some(alert) => match self.alerted(alert, notes).filter(|_| holds.is_present()) {
                    Some((about, probability)) => (about, Some(probability)),
                    None => continue,
                },
            };
            let unknown = if holds.is_unknown() {
                self.named(&note.program, Presence::Unknown)
            } else {
                Vec::new()
            };
            let present = self.named(&note.program, Presence::Present);
            found.push(NoteResult { note, holds, present, unknown, about, probability });
        }
        found.sort_by_key(|result| result.holds.is_unknown());
        found
    }

    /// The leaves of an alert that are not excluded, and their probability together; none where it
    /// is too small, or where another note says the same.
    fn alerted(
        &self,
        alert: &Alert,
        notes: &Table<NoteKey, Note>,
    ) -> Option<(Vec<&'k Diagnosis>, Probability)> {
        let better = alert.covered_by.map(|other| &notes[other]);
        if better.is_some_and(|note| self.holds(&note.program).is_present()) {
            return None;
        }
        let about: Vec<&str> =
            alert.about.iter().map(|node| &*self.knowledge.diagnoses[*node].id).collect();
        let named =
            |leaf: &Diagnosis| self.knowledge.lineage(leaf).any(|node| about.contains(&&*node.id));
        let leaves = self
            .ranking()
            .filter(|leaf| leaf.status() != Status::Excluded && named(leaf.diagnosis()));
        let leaves: Vec<_> = leaves.collect();
        let probability: Probability = leaves.iter().map(|leaf| leaf.probability()).sum();
        // What adds next to nothing is not named.
        let worth = leaves.iter().filter(|leaf| {
            u64::from(leaf.probability().ppm()) * 10 >= u64::from(probability.ppm())
        });
        (probability.ppm() >= alert.above)
            .then(|| (worth.map(|leaf| leaf.diagnosis()).collect(), probability))
    }

    /// The findings that a condition names and that have this value, each once, in the order of the
    /// condition.
    pub(crate) fn named(&self, program: &Program, value: Presence) -> Vec<&'k Finding> {
        let mut named: Vec<FindingKey> = Vec::new();
        for finding in program.findings() {
            if self.reading.value(finding) == value && !named.contains(&finding) {
                named.push(finding);
            }
        }
        named.into_iter().map(|finding| &self.knowledge.findings[finding]).collect()
    }

    /// Whether a condition is open for nothing but sites, and the record says where the lesions
    /// lie: then nobody is warned of a place that it does not name.
    fn lies_elsewhere(&self, program: &Program) -> bool {
        let is_site =
            |finding: &FindingKey| self.knowledge.findings[*finding].kind == FindingKind::Site;
        let mut open = program
            .findings()
            .filter(|finding| self.reading.value(*finding).is_unknown())
            .peekable();
        open.peek().is_some() && open.all(|finding| is_site(&finding)) && self.names_a_site()
    }

    /// Whether the record says where the lesions lie.
    pub(super) fn names_a_site(&self) -> bool {
        let mut present = self.reading.present.iter();
        present.any(|finding| self.knowledge.findings[finding].kind == FindingKind::Site)
    }

    /// Whether something that the condition asks for is there.
    fn is_touched(&self, program: &Program) -> bool {
        program.ops().iter().any(|op| match op {
            Op::Finding(finding) => self.reading.value(*finding).is_present(),
            Op::Established(node) | Op::Suspected(node) => self.is_suspected(*node),
            _ => false,
        })
    }
}
