//! Tables: data frames in, columns of answers out, by the Arrow PyCapsule interface.

use crate::capsule::{self, Reader};
use crate::errors::{refuse_table, utf8};
use crate::knowledge::Knowledge;
use arrow_array::{RecordBatch, RecordBatchIterator, RecordBatchReader};
use arrow_schema::{ArrowError, DataType, SchemaRef};
use calcinosis_core::batch::arrow::{RunOptions, classify_events, classify_stream, columns_of};
use calcinosis_core::batch::{BatchError, Plan};
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyString};
use std::num::NonZero;
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Answers that are computed as they are asked for, once.
#[pyclass(frozen, module = "calcinosis._native")]
pub(crate) struct FrameStream {
    reader: Mutex<Option<Reader>>,
    description: String,
}

/// Answers that are computed, to be handed out as often as is asked.
#[pyclass(frozen, module = "calcinosis._native")]
pub(crate) struct Frame {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
    rows: usize,
    description: String,
}

fn failed(py: Python<'_>, error: ArrowError) -> PyErr {
    match error {
        ArrowError::ExternalError(inner) => match inner.downcast::<BatchError>() {
            Ok(error) => refuse_table(py, &error),
            Err(other) => PyRuntimeError::new_err(other.to_string()),
        },
        other => PyValueError::new_err(other.to_string()),
    }
}

impl FrameStream {
    fn take(&self) -> PyResult<Reader> {
        let taken = self.reader.lock().unwrap_or_else(PoisonError::into_inner).take();
        taken.ok_or_else(|| {
            PyRuntimeError::new_err(
                "the stream was read already: classify again, or collect it first",
            )
        })
    }
}

#[pymethods]
impl FrameStream {
    /// The stream of the answers, for whatever reads Arrow; it can be taken once.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // A request is no order, by the interface; whoever wants other types casts.
        let _ = requested_schema;
        capsule::capsule(py, self.take()?)
    }

    /// What the plan understood.
    #[getter]
    fn description(&self) -> &str {
        &self.description
    }

    /// Computes everything. `progress` is told how many rows are done; Ctrl-C works between
    /// batches.
    #[pyo3(signature = (progress, /))]
    fn collect(&self, py: Python<'_>, progress: Option<&Bound<'_, PyAny>>) -> PyResult<Frame> {
        let mut reader = self.take()?;
        let schema = reader.schema();
        let (mut batches, mut rows) = (Vec::new(), 0);
        while let Some(batch) = py.detach(|| reader.next()) {
            let batch = batch.map_err(|error| failed(py, error))?;
            rows += batch.num_rows();
            batches.push(batch);
            py.check_signals()?;
            if let Some(progress) = progress {
                progress.call1((rows,))?;
            }
        }
        Ok(Frame { schema, batches, rows, description: self.description.clone() })
    }
}

#[pymethods]
impl Frame {
    /// A stream of the answers, for whatever reads Arrow.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let _ = requested_schema;
        let batches = self.batches.iter().cloned().map(Ok).collect::<Vec<_>>();
        capsule::capsule(py, Box::new(RecordBatchIterator::new(batches, self.schema.clone())))
    }

    /// The number of rows.
    #[getter]
    const fn rows(&self) -> usize {
        self.rows
    }

    /// The names of the columns.
    #[getter]
    fn columns(&self) -> Vec<String> {
        self.schema.fields().iter().map(|field| field.name().clone()).collect()
    }

    /// What the plan understood.
    #[getter]
    fn description(&self) -> &str {
        &self.description
    }
}

fn threads_of(threads: Option<usize>) -> usize {
    threads.unwrap_or_else(|| thread::available_parallelism().map_or(1, NonZero::get)).max(1)
}

fn plan(knowledge: &Knowledge, schema: &SchemaRef, options: &str) -> Result<Plan, BatchError> {
    knowledge.plans().plan(knowledge, schema, options)
}

/// Classifies a table, a row a patient.
#[pyfunction]
#[pyo3(signature = (knowledge, data, options, threads, /))]
pub(crate) fn frame_stream(
    py: Python<'_>,
    knowledge: &Bound<'_, Knowledge>,
    data: &Bound<'_, PyAny>,
    options: &Bound<'_, PyString>,
    threads: Option<usize>,
) -> PyResult<FrameStream> {
    let options = utf8(options, "an option")?;
    let reader = capsule::reader(data)?;
    let run = RunOptions::default().threads(threads_of(threads));
    let made = plan(knowledge.get(), &reader.schema(), options)
        .and_then(|plan| Ok((plan.describe(), classify_stream(&plan, reader, &run)?)));
    let (description, reader) = made.map_err(|error| refuse_table(py, &error))?;
    Ok(FrameStream { reader: Mutex::new(Some(Box::new(reader))), description })
}

/// Classifies a table of events, one answer a patient.
#[pyfunction]
#[pyo3(signature = (knowledge, data, options, /))]
pub(crate) fn events_stream(
    py: Python<'_>,
    knowledge: &Bound<'_, Knowledge>,
    data: &Bound<'_, PyAny>,
    options: &Bound<'_, PyString>,
) -> PyResult<FrameStream> {
    let options = utf8(options, "an option")?;
    let reader = capsule::reader(data)?;
    let builder = Plan::builder(knowledge.get().kept());
    let made = builder.events(&columns_of(&reader.schema()), options).and_then(|plan| {
        let description = plan.answers().describe();
        Ok((description, classify_events(&plan, reader)?))
    });
    let (description, reader) = made.map_err(|error| refuse_table(py, &error))?;
    Ok(FrameStream { reader: Mutex::new(Some(Box::new(reader))), description })
}

/// The case that a row of a table stands for, as JSON.
#[pyfunction]
#[pyo3(signature = (knowledge, data, options, row, /))]
pub(crate) fn frame_case(
    py: Python<'_>,
    knowledge: &Bound<'_, Knowledge>,
    data: &Bound<'_, PyAny>,
    options: &Bound<'_, PyString>,
    row: usize,
) -> PyResult<String> {
    let options = utf8(options, "an option")?;
    let mut reader = capsule::reader(data)?;
    let plan = plan(knowledge.get(), &reader.schema(), options)
        .map_err(|error| refuse_table(py, &error))?;
    let mut before = 0;
    while let Some(batch) = py.detach(|| reader.next()) {
        let batch = batch.map_err(|error| failed(py, error))?;
        if let Some(own) = row.checked_sub(before).filter(|own| *own < batch.num_rows()) {
            let case = plan.case_of_batch(&batch, own).map_err(|error| refuse_table(py, &error))?;
            return Ok(case.to_json());
        }
        before += batch.num_rows();
    }
    Err(pyo3::exceptions::PyIndexError::new_err(format!(
        "there is no row {row}: the table has {before} rows"
    )))
}

/// Name and type of each column of an answer, in the words of Spark.
#[pyfunction]
#[pyo3(signature = (knowledge, options, /))]
pub(crate) fn answer_fields(
    py: Python<'_>,
    knowledge: &Bound<'_, Knowledge>,
    options: &Bound<'_, PyString>,
) -> PyResult<Vec<(String, &'static str)>> {
    let nothing = SchemaRef::new(arrow_schema::Schema::empty());
    let schema = plan(knowledge.get(), &nothing, utf8(options, "an option")?)
        .and_then(|plan| plan.answer_schema(&nothing))
        .map_err(|error| refuse_table(py, &error))?;
    let word = |kind: &DataType| match kind {
        DataType::Int32 => "int",
        DataType::Int64 => "bigint",
        DataType::List(_) => "array<string>",
        _ => "string",
    };
    Ok(schema
        .fields()
        .iter()
        .map(|field| (field.name().clone(), word(field.data_type())))
        .collect())
}
