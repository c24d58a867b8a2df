//! The criteria of every node, evaluated once for a patient.

use super::outcome::{Outcome, Status};
use crate::case::Reading;
use crate::condition::{Program, Values};
use crate::knowledge::{Criterion, Knowledge, Role};
use crate::presence::Presence;
use alloc::vec;
use alloc::vec::Vec;

/// What criteria say of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NodeVerdict {
    /// An excluding criterion holds, or a required one does not.
    pub(crate) excluded: bool,
    /// Required criteria that are open.
    pub(crate) open: u16,
    /// Whether an establishing criterion holds: of the node itself, or of one above it.
    pub(crate) proved: bool,
}

impl NodeVerdict {
    /// Of a node that does not exist.
    pub(crate) const OUT: Self = Self { excluded: true, open: 0, proved: false };

    /// Whether every required criterion holds.
    pub(crate) const fn required(self) -> bool {
        self.open == 0 && !self.excluded
    }

    /// Whether the diagnosis is established.
    pub(crate) const fn established(self) -> bool {
        self.required() && self.proved
    }
}

/// The verdicts of all nodes.
#[derive(Clone, Debug)]
pub(crate) struct Verdicts<'k> {
    knowledge: &'k Knowledge,
    /// By the own criteria of each node.
    own: Vec<NodeVerdict>,
}

/// Findings from the record, statuses from the strata below.
struct View<'a> {
    reading: &'a Reading,
    outcome: &'a Outcome,
}

impl Values for View<'_> {
    fn finding(&self, index: u16) -> Presence {
        self.reading.value(index)
    }

    fn established(&self, index: u16) -> Presence {
        self.outcome.established(index)
    }

    fn suspected(&self, index: u16) -> Presence {
        match self.outcome.node_status(index) {
            Some(Status::Established | Status::Probable | Status::Possible) => Presence::Present,
            _ => Presence::Absent,
        }
    }
}

impl<'k> Verdicts<'k> {
    /// Every criterion that asks for no status. One that names nothing known is open, whatever it says, so that only those touched by the record are evaluated.
    pub(crate) fn new(knowledge: &'k Knowledge, reading: &Reading) -> Self {
        let index = &knowledge.index;
        let untouched = |open: &u16| NodeVerdict { excluded: false, open: *open, proved: false };
        let mut verdicts = Self { knowledge, own: index.requirements.iter().map(untouched).collect() };
        let mut touched = vec![false; index.criteria.len()];
        for finding in reading.present.iter().chain(reading.absent.iter()) {
            for position in index.naming.get(usize::from(finding)).map(|list| &**list).unwrap_or(&[]) {
                if let Some(mark) = touched.get_mut(usize::from(*position)) {
                    *mark = true;
                }
            }
        }
        for ((node, place), touched) in index.criteria.iter().zip(touched) {
            if touched && let Some(criterion) = verdicts.criterion(*node, *place) {
                verdicts.apply(*node, criterion.role, criterion.program.evaluate(reading));
            }
        }
        verdicts
    }

    /// These verdicts, before any criterion asked for a status, once more is known: what was known before stays, so that only open criteria can change.
    pub(super) fn learning(&self, before: &Reading, after: &Reading) -> Self {
        let index = &self.knowledge.index;
        let mut verdicts = self.clone();
        let mut touched: Vec<u16> = Vec::new();
        for (new, old) in [(&after.present, &before.present), (&after.absent, &before.absent)] {
            for finding in new.iter().filter(|finding| !old.contains(*finding)) {
                touched.extend(index.naming.get(usize::from(finding)).map(|list| &**list).unwrap_or(&[]));
            }
        }
        touched.sort_unstable();
        touched.dedup();
        for position in touched {
            let Some((node, place)) = index.criteria.get(usize::from(position)).copied() else { continue };
            if let Some(criterion) = self.criterion(node, place)
                && criterion.program.evaluate(before).is_unknown()
            {
                verdicts.apply(node, criterion.role, criterion.program.evaluate(after));
            }
        }
        verdicts
    }

    fn criterion(&self, node: u16, place: u16) -> Option<&'k Criterion> {
        self.knowledge.diagnosis_at(node)?.criteria.get(usize::from(place))
    }

    fn apply(&mut self, node: u16, role: Role, value: Presence) {
        let Some(verdict) = self.own.get_mut(usize::from(node)) else { return };
        match (role, value) {
            (_, Presence::Unknown) => {}
            (Role::Requires, Presence::Present) => verdict.open = verdict.open.saturating_sub(1),
            (Role::Requires, Presence::Absent) => {
                verdict.open = verdict.open.saturating_sub(1);
                verdict.excluded = true;
            }
            (Role::Excludes, Presence::Present) => verdict.excluded = true,
            (Role::Establishes, Presence::Present) => verdict.proved = true,
            _ => {}
        }
    }

    /// The highest stratum.
    pub(crate) fn top(&self) -> u8 {
        self.knowledge.index.strata.iter().copied().max().unwrap_or(0)
    }

    /// Evaluates the criteria of one stratum that ask for a status, once the statuses below are settled. Tells whether a verdict changed.
    pub(crate) fn ask(&mut self, stratum: u8, reading: &Reading, outcome: &Outcome) -> bool {
        let index = &self.knowledge.index;
        let mut changed = false;
        for position in &*index.asking {
            let Some((node, place)) = index.criteria.get(usize::from(*position)).copied() else { continue };
            if index.strata.get(usize::from(node)) != Some(&stratum) {
                continue;
            }
            if let Some(criterion) = self.criterion(node, place) {
                let before = self.own.get(usize::from(node)).copied();
                self.apply(node, criterion.role, self.value(&criterion.program, reading, outcome));
                changed |= before != self.own.get(usize::from(node)).copied();
            }
        }
        changed
    }

    /// The verdict of every node with all above it. What establishes a group establishes each member whose own requirements hold.
    pub(crate) fn with_lineages(&self) -> Vec<NodeVerdict> {
        let mut all: Vec<NodeVerdict> = Vec::with_capacity(self.own.len());
        // INVARIANT: a parent stands before its children; the compiler orders the tree so, and an overlay may only name an earlier parent.
        for (parent, own) in self.knowledge.index.parents.iter().zip(&self.own) {
            let mut verdict = *own;
            if let Some(above) = all.get(usize::from(*parent)) {
                verdict.excluded |= above.excluded;
                verdict.open += above.open;
                verdict.proved |= above.proved;
            }
            all.push(verdict);
        }
        all
    }

    /// The value of one criterion, for the explanation.
    pub(crate) fn value(&self, program: &Program, reading: &Reading, outcome: &Outcome) -> Presence {
        program.evaluate(&View { reading, outcome })
    }
}
