//! Events as record batches: long tables in, one answer a patient out.

use super::{input, output};
use crate::batch::column::{Column, ColumnKind, Table};
use crate::batch::error::{BatchError, BatchErrorKind};
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
    schema
        .fields()
        .iter()
        .map(|field| (field.name().clone(), input::kind(field.data_type())))
        .collect()
}

/// Whether a schema has the columns of the plan, by name and in order.
fn same_columns(plan: &EventPlan, schema: &Schema) -> Result<(), BatchError> {
    if plan
        .columns()
        .map(|(name, _)| name)
        .eq(schema.fields().iter().map(|field| field.name().as_str()))
    {
        return Ok(());
    }
    let message = "the columns are not those that the plan was made for";
    Err(BatchError::new(BatchErrorKind::Shape, message, "make a plan for this schema"))
}

fn table(plan: &EventPlan, batch: &RecordBatch) -> Result<Table, BatchError> {
    same_columns(plan, &batch.schema())?;
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
/// [`BatchError`] when the stream does not have the columns of the plan. What goes wrong later
/// comes out of the stream, after the answers to the patients that were complete by then: an
/// [`ArrowError::ExternalError`] around a [`BatchError`], or the error of the stream itself; then
/// it ends.
pub fn classify_events<R: RecordBatchReader>(
    plan: &EventPlan,
    reader: R,
) -> Result<ClassifiedEvents<R>, BatchError> {
    same_columns(plan, &reader.schema())?;
    Ok(ClassifiedEvents {
        schema: output::schema_of_patients(plan.answers()),
        events: Some(plan.reader()),
        plan: plan.clone(),
        rows: 0,
        fault: None,
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
    /// What went wrong, until the answers before it are handed out.
    fault: Option<ArrowError>,
}

impl<R: RecordBatchReader> ClassifiedEvents<R> {
    fn batch(&self, patients: &Patients) -> Result<RecordBatch, BatchError> {
        let ids: ArrayRef = Arc::new(StringArray::from_iter_values(&patients.ids));
        output::beside(self.schema.clone(), std::vec![ids], &patients.answers)
    }

    /// Some patients, none where the stream has ended.
    fn step(&mut self) -> Option<Patients> {
        let events = self.events.as_mut()?;
        let outer = |error: BatchError| ArrowError::ExternalError(Box::new(error));
        let read = match self.reader.next() {
            None => {
                let patients = events.finish();
                self.events = None;
                return Some(patients);
            }
            Some(Ok(batch)) => {
                let before = self.rows;
                self.rows += batch.num_rows() as u64;
                // The reader of events counts its rows itself.
                let table = table(&self.plan, &batch).map_err(|error| error.after(before));
                table.and_then(|table| events.read(&table)).map_err(outer)
            }
            Some(Err(error)) => Err(error),
        };
        Some(match read {
            Ok(patients) => patients,
            Err(error) => {
                let patients = events.complete();
                (self.events, self.fault) = (None, Some(error));
                patients
            }
        })
    }
}

impl<R: RecordBatchReader> Iterator for ClassifiedEvents<R> {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.step() {
                None => return self.fault.take().map(Err),
                Some(patients) if patients.ids.is_empty() => {}
                Some(patients) => {
                    return Some(
                        self.batch(&patients)
                            .map_err(|error| ArrowError::ExternalError(Box::new(error))),
                    );
                }
            }
        }
    }
}

impl<R: RecordBatchReader> RecordBatchReader for ClassifiedEvents<R> {
    fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }
}
