//! The criteria of every node, evaluated once for a patient.

use super::outcome::{Outcome, Status};
use crate::case::Reading;
use crate::condition::Values;
use crate::knowledge::{Knowledge, Role};
use crate::presence::Presence;
use alloc::vec;
use alloc::vec::Vec;

/// What the own criteria of one node say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NodeVerdict {
    /// An excluding criterion holds, or a required one does not.
    pub(crate) excluded: bool,
    /// Required criteria that are open.
    pub(crate) open: u32,
    /// Whether every required criterion holds.
    pub(crate) required: bool,
    /// Whether an establishing criterion holds.
    pub(crate) proved: bool,
}

impl NodeVerdict {
    const NOT_YET: Self = Self { excluded: false, open: 0, required: false, proved: false };
}

/// The verdicts of all nodes.
#[derive(Clone, Debug)]
pub(crate) struct Verdicts<'k> {
    knowledge: &'k Knowledge,
    nodes: Vec<NodeVerdict>,
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
        match self.outcome.node_status(index) {
            Some(Status::Established) => Presence::Present,
            Some(Status::Probable) => Presence::Unknown,
            _ => Presence::Absent,
        }
    }
}

impl<'k> Verdicts<'k> {
    pub(crate) fn new(knowledge: &'k Knowledge) -> Self {
        Self { knowledge, nodes: vec![NodeVerdict::NOT_YET; knowledge.diagnoses.len()] }
    }

    /// The highest stratum.
    pub(crate) fn top(&self) -> u8 {
        self.knowledge.index.strata.iter().copied().max().unwrap_or(0)
    }

    /// Evaluates the criteria of the nodes of one stratum.
    pub(crate) fn evaluate(&mut self, stratum: u8, reading: &Reading, outcome: &Outcome) {
        let view = View { reading, outcome };
        let nodes = self.knowledge.diagnoses.iter().zip(&*self.knowledge.index.strata).zip(&mut self.nodes);
        for ((diagnosis, own), verdict) in nodes {
            if *own != stratum {
                continue;
            }
            let mut now = NodeVerdict { excluded: false, open: 0, required: true, proved: false };
            for criterion in diagnosis.criteria.iter().filter(|criterion| criterion.disabled.is_none()) {
                let value = criterion.program.evaluate(&view);
                match (criterion.role, value) {
                    (Role::Requires, Presence::Absent) | (Role::Excludes, Presence::Present) => now.excluded = true,
                    (Role::Requires, Presence::Unknown) => now.open += 1,
                    (Role::Establishes, Presence::Present) => now.proved = true,
                    _ => {}
                }
            }
            now.required = now.open == 0 && !now.excluded;
            *verdict = now;
        }
    }

    /// The verdict of one node by its own criteria.
    pub(crate) fn node(&self, index: u16) -> NodeVerdict {
        self.nodes.get(usize::from(index)).copied().unwrap_or(NodeVerdict::NOT_YET)
    }

    /// The verdict of a node with all above it: `proved` stays its own.
    pub(crate) fn with_lineage(&self, index: u16) -> NodeVerdict {
        let mut all = self.node(index);
        let mut node = self.knowledge.diagnosis_at(index).and_then(|diagnosis| diagnosis.parent);
        while let Some(parent) = node {
            let above = self.node(parent);
            all.excluded |= above.excluded;
            all.open += above.open;
            all.required &= above.required;
            node = self.knowledge.diagnosis_at(parent).and_then(|diagnosis| diagnosis.parent);
        }
        all
    }

    /// The value of one criterion, for the explanation.
    pub(crate) fn value(&self, program: &crate::condition::Program, reading: &Reading, outcome: &Outcome) -> Presence {
        program.evaluate(&View { reading, outcome })
    }
}
