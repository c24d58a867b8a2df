//! Streams take no more memory the longer they are: ten times the rows, the same peak.

use arrow_array::{
    ArrayRef, BooleanArray, Float64Array, RecordBatch, RecordBatchIterator, StringArray,
};
use arrow_schema::{ArrowError, SchemaRef};
use calcinosis_core::Knowledge;
use calcinosis_core::batch::Plan;
use calcinosis_core::batch::arrow::{RunOptions, classify_events, classify_stream};
use calcinosis_core::batch::events::EventPlan;
use std::sync::Arc;

const BATCH: usize = 4_096;

type Batches = Box<dyn Iterator<Item = Result<RecordBatch, ArrowError>>>;

fn batch(columns: Vec<(&str, ArrayRef)>) -> RecordBatch {
    RecordBatch::try_from_iter_with_nullable(
        columns.into_iter().map(|(name, array)| (name, array, true)),
    )
    .unwrap()
}

/// Batches that are made when they are asked for.
fn batches(rows: usize, make: fn(core::ops::Range<usize>) -> RecordBatch) -> (SchemaRef, Batches) {
    let parts = (0..rows).step_by(BATCH).map(move |from| Ok(make(from..(from + BATCH).min(rows))));
    (make(0..1).schema(), Box::new(parts))
}

fn texts(rows: core::ops::Range<usize>, text: impl Fn(usize) -> Option<String>) -> ArrayRef {
    Arc::new(rows.map(text).collect::<StringArray>())
}

/// Twelve events a patient; every value is another text, so that texts have to be forgotten.
fn events(rows: core::ops::Range<usize>) -> RecordBatch {
    let is_value = |row: usize| row % 2 == 1;
    let value = |row: usize| is_value(row).then(|| format!("{}.{row:0180}", 1 + row % 9));
    batch(vec![
        ("patient", texts(rows.clone(), |row| Some(format!("p{:09}", row / 12)))),
        (
            "finding",
            texts(rows.clone(), |row| (!is_value(row)).then(|| "hemodialysis".to_string())),
        ),
        ("analyte", texts(rows.clone(), |row| is_value(row).then(|| "phosphate".to_string()))),
        ("value", texts(rows.clone(), value)),
        ("unit", texts(rows.clone(), |row| is_value(row).then(|| "mg/dL".to_string()))),
        ("date", texts(rows, |row| Some(format!("20{:02}-{:02}-11", row % 30, 1 + row % 12)))),
    ])
}

/// A table with an id, an age, a sex, findings and values that bear on each other; no row is like
/// another.
fn table(rows: core::ops::Range<usize>) -> RecordBatch {
    let number = |factor: usize, most: usize| -> ArrayRef {
        let cell = |row: usize| Some(f64::from(u32::try_from(row * factor % most).unwrap()) / 10.0);
        Arc::new(rows.clone().map(cell).collect::<Float64Array>())
    };
    let truth = |step: usize| -> ArrayRef {
        let cell = |row: usize| match row / step % 3 {
            0 => Some(true),
            1 => Some(false),
            _ => None,
        };
        Arc::new(rows.clone().map(cell).collect::<BooleanArray>())
    };
    batch(vec![
        ("id", texts(rows.clone(), |row| Some(format!("p{row:09}")))),
        ("age", number(37, 900)),
        (
            "sex",
            texts(rows.clone(), |row| {
                Some(if row % 2 == 0 { "female" } else { "male" }.to_string())
            }),
        ),
        ("hemodialysis", truth(1)),
        ("retiform_purpura", truth(3)),
        ("fever", truth(9)),
        ("calcium [mg/dL]", number(11, 160)),
        ("albumin [g/dL]", number(7, 60)),
        ("phosphate [mg/dL]", number(13, 110)),
        ("creatinine [mg/dL]", number(17, 140)),
    ])
}

/// The rows that were answered.
fn answered(stream: impl Iterator<Item = Result<RecordBatch, ArrowError>>) -> usize {
    stream.map(|answers| answers.unwrap().num_rows()).sum()
}

fn of_events(rows: usize) -> usize {
    let (schema, parts) = batches(rows, events);
    let plan = EventPlan::of_schema(Plan::builder(Knowledge::builtin()), &schema, &[], None, true)
        .unwrap();
    answered(classify_events(&plan, RecordBatchIterator::new(parts, schema)).unwrap())
}

fn of_rows(rows: usize) -> usize {
    let (schema, parts) = batches(rows, table);
    let plan = Plan::builder(Knowledge::builtin()).schema(&schema).build().unwrap();
    let reader = RecordBatchIterator::new(parts, schema);
    answered(classify_stream(&plan, reader, &RunOptions::default().batch_rows(1_024)).unwrap())
}

/// What a stream takes at its peak, in bytes.
pub(super) type Stream = (&'static str, usize, fn(usize) -> usize);

/// Each stream with the rows of the short one, and what runs it.
pub(super) const STREAMS: [Stream; 2] =
    [("stream of events", 24_000, of_events), ("stream of rows", 8_192, of_rows)];
