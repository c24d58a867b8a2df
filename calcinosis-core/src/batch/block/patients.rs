//! Patients that state whatever they like, laid into a block one after the other.

use super::engine::Wanted;
use super::planes::{NONE, Plane};
use super::sources::Found;
use super::{Compiled, Machine, ROWS, personal_place, push, set, tape};
use crate::batch::answers::{Answers, RowAnswer};
use crate::batch::plan::Plan;
use alloc::vec;
use alloc::vec::Vec;

/// A block under construction: the statements of each patient as a row of it.
#[derive(Debug)]
pub(in crate::batch) struct PatientRows {
    machine: Machine,
    issues: Vec<(u32, u64)>,
    beyond: Vec<bool>,
    /// Complete rows.
    rows: usize,
}

impl PatientRows {
    pub(in crate::batch) fn new(compiled: &Compiled) -> Option<Self> {
        let mut own = Self {
            machine: Machine::new(&compiled.block)?,
            issues: vec![(0, 0); ROWS],
            beyond: vec![false; ROWS],
            rows: 0,
        };
        own.clear();
        Some(own)
    }

    fn clear(&mut self) {
        let (given, told) = self.machine.input();
        given.fill(tape::Value::UNKNOWN);
        told.fill(NONE);
        self.issues.fill((0, 0));
        self.beyond.fill(false);
        self.rows = 0;
    }

    pub(in crate::batch) const fn is_full(&self) -> bool {
        self.rows == ROWS
    }

    /// The patient of the row at hand says this.
    #[inline]
    pub(in crate::batch) fn state(&mut self, said: &[(u16, bool)]) {
        let row = self.rows;
        let (given, _) = self.machine.input();
        for (statement, present) in said {
            if let Some(given) = given.get_mut(usize::from(*statement)) {
                let plane: &mut Plane =
                    if *present { &mut given.present } else { &mut given.absent };
                set(plane, row);
            }
        }
    }

    /// What age and sex could have said as well comes from elsewhere.
    pub(in crate::batch) fn tell(&mut self, compiled: &Compiled, told: &[u16]) {
        let row = self.rows;
        let (_, planes) = self.machine.input();
        for statement in told {
            let place = personal_place(&compiled.block, usize::from(*statement));
            if let Some(plane) = place.and_then(|place| planes.get_mut(place)) {
                set(plane, row);
            }
        }
    }

    /// What there is to say of the patient of the row at hand.
    #[inline]
    pub(in crate::batch) fn report(&mut self, number: u32, kinds: u64) {
        if let Some(issues) = self.issues.get_mut(self.rows) {
            issues.0 = issues.0.saturating_add(number);
            issues.1 |= kinds;
        }
    }

    /// What was reported of the patient of the row at hand is told otherwise.
    pub(in crate::batch) fn forget_issues(&mut self) {
        if let Some(issues) = self.issues.get_mut(self.rows) {
            *issues = (0, 0);
        }
    }

    /// All that a reading of the whole patient found.
    pub(in crate::batch) fn read(&mut self, compiled: &Compiled, found: &Found) {
        self.state(&found.said);
        self.state(&found.by_age);
        self.tell(compiled, &found.told);
        self.report(found.issues, found.kinds);
        if let Some(beyond) = self.beyond.get_mut(self.rows) {
            *beyond |= found.beyond;
        }
    }

    /// The row at hand is complete.
    pub(in crate::batch) const fn next(&mut self) {
        self.rows += 1;
    }

    /// Adds the answers of the rows; `alone` answers for one that a block cannot decide.
    pub(in crate::batch) fn answer(
        &mut self,
        plan: &Plan,
        compiled: &Compiled,
        into: &mut Answers,
        mut alone: impl FnMut(usize) -> RowAnswer,
    ) {
        if self.rows == 0 {
            return;
        }
        self.machine.run(&compiled.block, self.rows, Wanted::of(&plan.0));
        let rows = self.machine.out().iter().zip(&self.issues).zip(&self.beyond).take(self.rows);
        for (row, ((out, (issues, kinds)), beyond)) in rows.enumerate() {
            if out.alone || *beyond {
                into.alone += 1;
                into.push(&alone(row));
            } else {
                push(&plan.0, out, *issues, *kinds, into);
            }
        }
        self.clear();
    }
}
