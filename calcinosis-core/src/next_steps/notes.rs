//! Red flags, safety notes, patterns of results and follow-up.
//!
//! A note whose condition holds is a statement about this patient. One that could hold is listed only where part of its condition is present, and says what
//! is not known; it is never shown as a fact.

use crate::classification::Classification;
use crate::condition::{Op, Program};
use crate::key::{DiagnosisKey, FindingKey};
use crate::knowledge::{Diagnosis, Finding, FollowUp, Note, Pattern, Test};
use crate::presence::Presence;
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
}

/// A pattern of results that holds.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatternResult<'k> {
    /// The pattern.
    pub pattern: &'k Pattern,
    /// The tests that follow from it and still have something to settle.
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
        let holding = workup.patterns.iter().filter(|pattern| self.holds(&pattern.program).is_present());
        holding
            .map(|pattern| {
                let tests = pattern.next.iter().filter_map(|test| workup.tests.get(usize::from(*test)));
                let open = |test: &&Test| test.resolves.iter().any(|finding| self.reading.value(*finding).is_unknown());
                PatternResult { pattern, next: tests.filter(open).collect() }
            })
            .collect()
    }

    /// The follow-ups of what is suspected, the leading diagnosis first.
    #[must_use]
    pub fn follow_ups(&self) -> Vec<FollowUpResult<'k>> {
        let mut found: Vec<(usize, FollowUpResult<'_>)> = Vec::new();
        for follow_up in &*self.knowledge.workup.follow_ups {
            let suspected: Vec<DiagnosisKey> =
                follow_up.about.iter().copied().filter(|node| self.is_suspected(*node)).collect();
            let Some(rank) = suspected.iter().map(|node| self.best_rank(*node)).min() else { continue };
            let about = suspected.iter().map(|node| &self.knowledge.diagnoses[*node]).collect();
            found.push((rank, FollowUpResult { follow_up, about }));
        }
        found.sort_by(|(a, x), (b, y)| (a, &x.follow_up.id).cmp(&(b, &y.follow_up.id)));
        found.into_iter().map(|(_, result)| result).collect()
    }

    /// The place in the ranking of the first leaf of a node, from 0.
    pub(crate) fn best_rank(&self, node: DiagnosisKey) -> usize {
        let under = &self.knowledge.index.under[node];
        self.order.iter().position(|place| under.contains(place)).unwrap_or(usize::MAX)
    }

    fn notes_that_may_hold(&self, notes: &'k [Note]) -> Vec<NoteResult<'k>> {
        let mut found: Vec<NoteResult<'k>> = Vec::new();
        for note in notes {
            let holds = self.holds(&note.program);
            if !(holds.is_present() || (holds.is_unknown() && self.is_touched(&note.program))) {
                continue;
            }
            let unknown = if holds.is_unknown() { self.named(&note.program, Presence::Unknown) } else { Vec::new() };
            found.push(NoteResult { note, holds, present: self.named(&note.program, Presence::Present), unknown });
        }
        found.sort_by_key(|result| result.holds.is_unknown());
        found
    }

    /// The findings that a condition names and that have this value, each once, in the order of the condition.
    pub(crate) fn named(&self, program: &Program, value: Presence) -> Vec<&'k Finding> {
        let mut named: Vec<FindingKey> = Vec::new();
        for finding in program.findings() {
            if self.reading.value(finding) == value && !named.contains(&finding) {
                named.push(finding);
            }
        }
        named.into_iter().map(|finding| &self.knowledge.findings[finding]).collect()
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
