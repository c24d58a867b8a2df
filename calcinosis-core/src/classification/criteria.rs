//! The criteria of every node, evaluated once for a patient.

use super::outcome::{Outcome, Status};
use crate::case::Reading;
use crate::condition::{Program, Values};
use crate::key::{CriterionKey, DiagnosisKey, FindingKey, Slots};
use crate::knowledge::{Knowledge, Obtained, Role};
use crate::presence::Presence;
use alloc::vec::Vec;

/// What criteria say of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NodeVerdict {
    /// An excluding criterion holds, or a required one does not.
    pub(crate) excluded: bool,
    /// Required criteria that are open.
    pub(crate) open: u16,
    /// How many of them cost something: the record could have shown them.
    pub(crate) charged: u16,
    /// How many of those ask for nothing but site, sex and age.
    pub(crate) charged_where: u16,
    /// Whether an establishing criterion holds: of the node itself, or of one above it.
    pub(crate) proved: bool,
    /// Whether something else explains the lesion, so that nothing is established.
    pub(crate) withheld: bool,
}

impl NodeVerdict {
    /// With what is said of the node above: what establishes a group establishes each member whose
    /// own requirements hold.
    const fn below(self, above: Self) -> Self {
        Self {
            excluded: self.excluded || above.excluded,
            open: self.open + above.open,
            charged: self.charged + above.charged,
            charged_where: self.charged_where + above.charged_where,
            proved: self.proved || above.proved,
            withheld: self.withheld || above.withheld,
        }
    }

    /// Whether every required criterion holds.
    pub(crate) const fn required(self) -> bool {
        self.open == 0 && !self.excluded
    }

    /// Whether the diagnosis is established.
    pub(crate) const fn established(self) -> bool {
        self.required() && self.proved && !self.withheld
    }
}

/// The verdicts of all nodes.
#[derive(Clone, Debug)]
pub(crate) struct Verdicts<'k> {
    knowledge: &'k Knowledge,
    /// By the own criteria of each node.
    own: Slots<DiagnosisKey, NodeVerdict>,
    /// Whether a criterion has come to a value.
    decided: Slots<CriterionKey, bool>,
}

/// Findings from the record, statuses from the strata below.
struct View<'a> {
    reading: &'a Reading,
    outcome: &'a Outcome,
}

impl Values for View<'_> {
    fn finding(&self, finding: FindingKey) -> Presence {
        self.reading.value(finding)
    }

    fn established(&self, diagnosis: DiagnosisKey) -> Presence {
        self.outcome.established(diagnosis)
    }

    fn suspected(&self, diagnosis: DiagnosisKey) -> Presence {
        match self.outcome.node_status(diagnosis) {
            Status::Established | Status::Probable | Status::Possible => Presence::Present,
            Status::Unlikely | Status::Excluded => Presence::Absent,
        }
    }
}

impl<'k> Verdicts<'k> {
    /// Every criterion that asks for no status. One that names nothing known is open, whatever it
    /// says, so that only those touched by the record are evaluated.
    pub(crate) fn new(knowledge: &'k Knowledge, reading: &Reading) -> Self {
        let index = &knowledge.index;
        let untouched = |open: &u16| NodeVerdict {
            excluded: false,
            open: *open,
            charged: 0,
            charged_where: 0,
            proved: false,
            withheld: false,
        };
        let own = Slots::of(index.requirements.iter().map(untouched).collect());
        let mut verdicts = Self { knowledge, own, decided: index.criteria.slots(false) };
        let mut touched = index.criteria.slots(false);
        for finding in reading.present.iter().chain(reading.absent.iter()) {
            for criterion in &index.naming[finding] {
                if !core::mem::replace(&mut touched[*criterion], true) {
                    verdicts.decide(*criterion, reading);
                }
            }
        }
        verdicts.charge(reading);
        verdicts
    }

    /// These verdicts, before any criterion asked for a status, once more is known: what was known
    /// before stays, so that only open criteria can change.
    pub(super) fn learning(&self, before: &Reading, after: &Reading) -> Self {
        let index = &self.knowledge.index;
        let mut verdicts = self.clone();
        for (new, old) in [(&after.present, &before.present), (&after.absent, &before.absent)] {
            for finding in new.iter().filter(|finding| !old.contains(*finding)) {
                for criterion in &index.naming[finding] {
                    verdicts.decide(*criterion, after);
                }
            }
        }
        verdicts.charge(after);
        verdicts
    }

    /// Counts the open requirements that cost something.
    fn charge(&mut self, reading: &Reading) {
        let index = &self.knowledge.index;
        for verdict in self.own.iter_mut() {
            (verdict.charged, verdict.charged_where) = (0, 0);
        }
        // Almost all are met nowhere in the record: what cannot cost anything is passed over first.
        let ways = Obtained::LIGHT | reading.obtained;
        for ((key, obtained), decided) in index.obtained.entries().zip(&self.decided) {
            if obtained & ways != 0 && !decided && self.costs(key, reading) {
                let verdict = &mut self.own[index.criteria[key].0];
                verdict.charged += 1;
                verdict.charged_where += u16::from(index.placing[key]);
            }
        }
    }

    /// Whether an open requirement costs something: history or examination could have shown it, or
    /// a test of its kind is on record, and no silence speaks for it already.
    fn costs(&self, key: CriterionKey, reading: &Reading) -> bool {
        let index = &self.knowledge.index;
        index.obtained[key] & (Obtained::LIGHT | reading.obtained) != 0
            && !index.silences[key].iter().any(|finding| reading.is_unmentioned(*finding))
    }

    /// Evaluates a criterion that is not decided yet, and tells whether it is now. More knowledge
    /// takes nothing back, so that what is decided stays.
    fn decide(&mut self, key: CriterionKey, values: &impl Values) -> bool {
        if self.decided[key] {
            return false;
        }
        let (node, criterion) = self.knowledge.criterion(key);
        let verdict = &mut self.own[node];
        let decided = match criterion.role {
            Role::Requires => {
                let value = criterion.program.evaluate(values);
                if !value.is_unknown() {
                    verdict.open = verdict.open.saturating_sub(1);
                    verdict.excluded |= value.is_absent();
                }
                !value.is_unknown()
            }
            // Of the others only what holds says something.
            role => {
                let holds = criterion.program.holds(values);
                match role {
                    Role::Excludes => verdict.excluded |= holds,
                    Role::Establishes => verdict.proved |= holds,
                    Role::Withholds => verdict.withheld |= holds,
                    _ => {}
                }
                holds
            }
        };
        self.decided[key] = decided;
        decided
    }

    /// The highest stratum.
    pub(crate) fn top(&self) -> u8 {
        self.knowledge.index.strata.iter().copied().max().unwrap_or(0)
    }

    /// Evaluates the criteria of one stratum that ask for a status, once the statuses below are
    /// settled. Tells which nodes' verdicts changed.
    pub(crate) fn ask(
        &mut self,
        stratum: u8,
        reading: &Reading,
        outcome: &Outcome,
    ) -> Vec<DiagnosisKey> {
        let index = &self.knowledge.index;
        let mut changed = Vec::new();
        for key in &*index.asking {
            let (node, placing) = (index.criteria[*key].0, index.placing[*key]);
            if index.strata[node] == stratum && self.decide(*key, &View { reading, outcome }) {
                // Open no longer, so that it costs nothing any more.
                if self.costs(*key, reading) {
                    let verdict = &mut self.own[node];
                    verdict.charged = verdict.charged.saturating_sub(1);
                    verdict.charged_where =
                        verdict.charged_where.saturating_sub(u16::from(placing));
                }
                changed.push(node);
            }
        }
        changed
    }

    /// The verdict of a node with all above it.
    pub(crate) fn with_lineage(&self, node: DiagnosisKey) -> NodeVerdict {
        let parents = &self.knowledge.index.parents;
        let above = core::iter::successors(parents[node], |above| parents[*above]);
        above.fold(self.own[node], |verdict, above| verdict.below(self.own[above]))
    }

    /// The verdict of every node with all above it.
    pub(crate) fn with_lineages(&self) -> Slots<DiagnosisKey, NodeVerdict> {
        let mut all = self.own.clone();
        // A parent stands before its children, so that it is complete when they are reached.
        for (node, parent) in self.knowledge.index.parents.entries() {
            if let Some(parent) = *parent {
                all[node] = all[node].below(all[parent]);
            }
        }
        all
    }

    /// The value of one criterion, for the explanation.
    pub(crate) fn value(
        &self,
        program: &Program,
        reading: &Reading,
        outcome: &Outcome,
    ) -> Presence {
        program.evaluate(&View { reading, outcome })
    }
}
