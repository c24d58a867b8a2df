//! One thread's work: a plan with what it remembers between tables.

use super::answers::Answers;
use super::block::Blocks;
use super::column::Table;
use super::error::BatchError;
use super::general::{self, Memo};
use super::plan::Plan;
use super::rows::Rows;

/// Runs a plan over tables, and remembers rows that it has met. Not shared between threads.
#[derive(Debug)]
pub struct Worker {
    plan: Plan,
    memo: Memo,
    blocks: Option<Blocks>,
}

impl Plan {
    /// A worker for this plan.
    #[must_use]
    pub fn worker(&self) -> Worker {
        let blocks = self.0.blocks.as_ref().and_then(|compiled| Blocks::new(compiled, &self.0));
        Worker { plan: self.clone(), memo: Memo::default(), blocks }
    }

    /// Classifies every row of a table: as many answers as rows, in their order.
    ///
    /// # Errors
    /// [`BatchError`] with column, row and remedy, where the table does not fit the plan or a cell
    /// cannot be read. What is odd about one patient is an issue of the row instead.
    pub fn classify(&self, table: &Table) -> Result<Answers, BatchError> {
        self.worker().classify(table)
    }
}

impl Worker {
    /// The plan that is run.
    #[must_use]
    pub const fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Classifies every row of a table.
    ///
    /// # Errors
    /// As [`Plan::classify`].
    pub fn classify(&mut self, table: &Table) -> Result<Answers, BatchError> {
        let plan = self.plan.clone();
        let rows = Rows::new(&plan.0, table)?;
        let mut answers = Answers::new(&plan);
        match (&mut self.blocks, &plan.0.blocks) {
            (Some(blocks), Some(compiled)) => blocks.classify(&plan, compiled, &rows, &mut answers),
            _ => general::classify_rows(&plan, &rows, 0..rows.rows, &mut self.memo, &mut answers),
        }
        Ok(answers)
    }
}
