//! Record batches and streams of Apache Arrow, in and out.
//!
//! [`classify_stream`] is the door of every face: Rust hands over a reader, C and Python a stream
//! of the C data interface, which `arrow_array::ffi_stream` turns into one.
//!
//! ```
//! use arrow_array::{ArrayRef, BooleanArray, RecordBatch, RecordBatchIterator};
//! use calcinosis_core::Knowledge;
//! use calcinosis_core::batch::arrow::{RunOptions, classify_stream};
//! use calcinosis_core::batch::Plan;
//! use std::sync::Arc;
//!
//! let dialysis: ArrayRef = Arc::new(BooleanArray::from(vec![Some(true), None, Some(false)]));
//! let batch = RecordBatch::try_from_iter([("hemodialysis", dialysis)])?;
//! let plan = Plan::builder(Knowledge::builtin()).schema(&batch.schema()).build()?;
//! let reader = RecordBatchIterator::new([Ok(batch.clone())], batch.schema());
//! let answers = classify_stream(&plan, reader, &RunOptions::default())?;
//! let rows: usize = answers.map(|batch| batch.map(|batch| batch.num_rows())).sum::<Result<_, _>>()?;
//! assert_eq!(rows, 3);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#[cfg(feature = "json")]
mod events;
mod input;
mod output;
mod stream;

#[cfg(feature = "json")]
pub use events::{ClassifiedEvents, classify_events, columns_of};
pub use stream::{Classified, RunOptions, classify_stream};

use super::error::BatchError;
use super::plan::{Plan, PlanBuilder};
use super::worker::Worker;
use arrow_array::RecordBatch;
use arrow_schema::{Schema, SchemaRef};

impl PlanBuilder {
    /// Adds every column of a schema, in its order.
    pub fn schema(mut self, schema: &Schema) -> Self {
        for field in schema.fields() {
            self.columns.push((field.name().clone(), input::kind(field.data_type())));
        }
        self
    }
}

impl Plan {
    /// The schema of the answers to batches of this schema: what is carried along, then the answer.
    ///
    /// # Errors
    /// [`BatchError`] when the schema is not the plan's, or a column that is carried along has the
    /// name of a column of the answer.
    pub fn answer_schema(&self, input: &Schema) -> Result<SchemaRef, BatchError> {
        output::schema(self, input)
    }

    /// Classifies a record batch: as many rows as went in, in their order.
    ///
    /// # Errors
    /// As [`Plan::classify`].
    pub fn classify_batch(&self, batch: &RecordBatch) -> Result<RecordBatch, BatchError> {
        self.worker().classify_batch(batch)
    }

    /// The single case that a row of a batch stands for; see [`Plan::case`].
    ///
    /// # Errors
    /// As [`Plan::classify`].
    pub fn case_of_batch(
        &self,
        batch: &RecordBatch,
        row: usize,
    ) -> Result<crate::case::Case, BatchError> {
        let table = self.table_of(batch, row)?;
        self.case(&table, 0)
    }

    fn table_of(&self, batch: &RecordBatch, row: usize) -> Result<super::Table, BatchError> {
        if row >= batch.num_rows() {
            let message = std::format!("the batch has {} rows", batch.num_rows());
            let kind = super::BatchErrorKind::Shape;
            return Err(BatchError::new(kind, message, "rows are counted from 0").in_row(row));
        }
        input::table(self, &batch.slice(row, 1)).map_err(|error| error.after(row as u64))
    }

    /// The whole classification of one row of a batch; see [`Plan::explain`].
    ///
    /// # Errors
    /// As [`Plan::classify`].
    pub fn explain_batch(
        &self,
        batch: &RecordBatch,
        row: usize,
    ) -> Result<crate::classification::Classification<'_>, BatchError> {
        let table = self.table_of(batch, row)?;
        self.explain(&table, 0)
    }
}

impl Worker {
    /// Classifies a record batch: as many rows as went in, in their order.
    ///
    /// # Errors
    /// As [`Plan::classify`].
    pub fn classify_batch(&mut self, batch: &RecordBatch) -> Result<RecordBatch, BatchError> {
        let plan = self.plan().clone();
        let schema = output::schema(&plan, &batch.schema())?;
        let table = input::table(&plan, batch)?;
        let answers = self.classify(&table)?;
        output::batch(schema, batch, &answers)
    }
}
