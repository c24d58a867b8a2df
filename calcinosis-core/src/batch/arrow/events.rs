//! Events as record batches: long tables in, one answer a patient out.

use super::{input, output};
use crate::batch::column::{Column, ColumnKind, Table};
use crate::batch::error::BatchError;
use crate::batch::events::{EventColumn, EventPlan, EventReader, Patients};
use crate::batch::plan::PlanBuilder;
use arrow_array::{ArrayRef, RecordBatch, RecordBatchReader, StringArray};
use arrow_schema::{ArrowError, Schema, SchemaRef};
use std::boxed::Box;
use std::string::String;
use std::sync::Arc;
use std::vec::Vec;

impl EventPlan {
    /// A plan for the columns of a schema; see [`EventPlan::new`].
    ///
    /// # Errors
    /// As [`EventPlan::new`].
    pub fn of_schema(
        builder: PlanBuilder,
        schema: &Schema,
        bound: &[(String, EventColumn)],
        system: Option<&str>,
        sorted: bool,
    ) -> Result<Self, BatchError> {
        Self::new(builder, &columns_of(schema), bound, system, sorted)
    }
}

/// The columns of a schema with what they hold, as [`PlanBuilder::events`] takes them.
#[must_use]
pub fn columns_of(schema: &Schema) -> Vec<(String, ColumnKind)> {
    schema.fields().iter().map(|field| (field.name().clone(), input::kind(field.data_type()))).collect()
}

fn table(plan: &EventPlan, batch: &RecordBatch) -> Result<Table, BatchError> {
    let mut columns = Vec::with_capacity(batch.num_columns());
    for ((name, meaning), array) in plan.columns().zip(batch.columns()) {
        columns.push(match meaning {
            EventColumn::Ignore => Column::Unread(batch.num_rows()),
            EventColumn::Patient => input::names(array).map_err(|error| error.in_column(name))?,
            _ => input::read(array).map_err(|error| error.in_column(name))?,
        });
    }
    if columns.is_empty() { Ok(Table::of_rows(batch.num_rows())) } else { Table::new(columns) }
}

/// Classifies a stream of events, one answer a patient.
///
/// # Errors
/// [`BatchError`] when the stream does not have the columns of the plan; what goes wrong later comes
/// out of the stream.
pub fn classify_events<R: RecordBatchReader>(plan: &EventPlan, reader: R) -> Result<ClassifiedEvents<R>, BatchError> {
    let names: Vec<String> = reader.schema().fields().iter().map(|field| field.name().clone()).collect();
    if !plan.columns().map(|(name, _)| name).eq(names.iter().map(String::as_str)) {
        let message = "the columns are not those that the plan was made for";
        return Err(BatchError::new(crate::batch::BatchErrorKind::Shape, message, "make a plan for this schema"));
    }
    Ok(ClassifiedEvents {
        schema: output::schema_of_patients(plan.answers()),
        events: Some(plan.reader()),
        plan: plan.clone(),
        rows: 0,
        reader,
    })
}

/// The answers to a stream of events.
#[derive(Debug)]
pub struct ClassifiedEvents<R> {
    reader: R,
    plan: EventPlan,
    schema: SchemaRef,
    /// None once the stream has ended.
    events: Option<EventReader>,
    rows: u64,
}

impl<R: RecordBatchReader> ClassifiedEvents<R> {
    fn batch(&self, patients: &Patients) -> Result<RecordBatch, BatchError> {
        let ids: ArrayRef = Arc::new(StringArray::from_iter_values(&patients.ids));
        output::beside(self.schema.clone(), std::vec![ids], &patients.answers)
    }

    fn step(&mut self) -> Option<Result<Patients, ArrowError>> {
        let events = self.events.as_mut()?;
        let outer = |error: BatchError| ArrowError::ExternalError(Box::new(error));
        Some(match self.reader.next() {
            None => {
                let patients = events.finish();
                self.events = None;
                Ok(patients)
            }
            Some(Ok(batch)) => {
                let before = self.rows;
                self.rows += batch.num_rows() as u64;
                // The reader of events counts its rows itself.
                let table = table(&self.plan, &batch).map_err(|error| error.after(before));
                table.and_then(|table| events.read(&table)).map_err(outer)
            }
            Some(Err(error)) => Err(error),
        })
    }
}

impl<R: RecordBatchReader> Iterator for ClassifiedEvents<R> {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let patients = match self.step()? {
                Ok(patients) if patients.ids.is_empty() && self.events.is_some() => continue,
                Ok(patients) if patients.ids.is_empty() => return None,
                Ok(patients) => patients,
                Err(error) => {
                    self.events = None;
                    return Some(Err(error));
                }
            };
            return Some(self.batch(&patients).map_err(|error| ArrowError::ExternalError(Box::new(error))));
        }
    }
}

impl<R: RecordBatchReader> RecordBatchReader for ClassifiedEvents<R> {
    fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }
}
