//! The answers as a record batch.

use super::input::same_columns;
use crate::batch::answers::{Answers, NO_FORM, NO_LEAF, Ragged};
use crate::batch::error::{BatchError, BatchErrorKind};
use crate::batch::plan::Plan;
use crate::classification::Status;
use crate::issue::IssueCode;
use crate::scale::Bits;
use arrow_array::builder::{ListBuilder, StringBuilder};
use arrow_array::types::{ArrowDictionaryKeyType, Int8Type, Int16Type};
use arrow_array::{
    Array, ArrayRef, DictionaryArray, Float64Array, Int32Array, Int64Array, PrimitiveArray,
    RecordBatch, RecordBatchOptions, StringArray,
};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use std::collections::{BTreeSet, HashMap};
use std::format;
use std::string::{String, ToString};
use std::sync::Arc;
use std::vec::Vec;

fn dictionary(key: DataType) -> DataType {
    DataType::Dictionary(std::boxed::Box::new(key), std::boxed::Box::new(DataType::Utf8))
}

fn list() -> DataType {
    DataType::List(Arc::new(Field::new("item", DataType::Utf8, true)))
}

/// The columns of the answer. Every type is signed and plain, so that each engine can take it.
fn fields(plan: &Plan) -> Vec<Field> {
    let (outputs, labels) = (&plan.0.outputs, &plan.0.labels);
    let dictionary =
        |key: DataType| if outputs.dictionaries { dictionary(key) } else { DataType::Utf8 };
    let mut fields = Vec::new();
    if outputs.form {
        fields.push(Field::new("form", dictionary(DataType::Int8), true));
    }
    for place in 1..=outputs.top {
        fields.push(Field::new(format!("diagnosis_{place}"), dictionary(DataType::Int16), true));
        if outputs.status {
            fields.push(Field::new(format!("status_{place}"), dictionary(DataType::Int8), true));
        }
        if outputs.probability {
            fields.push(Field::new(format!("probability_ppm_{place}"), DataType::Int32, true));
        }
        if outputs.score {
            fields.push(Field::new(format!("score_{place}"), DataType::Int32, true));
        }
    }
    if outputs.shares {
        for form in &labels.forms {
            let name = format!("share_ppm_{}", form.replace('-', "_"));
            fields.push(Field::new(name, DataType::Int32, false));
        }
    }
    if outputs.bits {
        fields.push(Field::new("bits", DataType::Float64, false));
    }
    if outputs.established {
        fields.push(Field::new("established", list(), false));
    }
    if outputs.issues {
        fields.push(Field::new("issues", DataType::Int32, false));
    }
    if outputs.issue_kinds {
        let bits: Vec<&str> = IssueCode::ALL.iter().map(|code| code.as_str()).collect();
        let bits = HashMap::from([("bits".to_string(), bits.join(","))]);
        fields.push(Field::new("issue_kinds", DataType::Int64, false).with_metadata(bits));
    }
    if outputs.criteria_sets {
        fields.push(Field::new("criteria_sets", list(), false));
    }
    if outputs.red_flags {
        fields.push(Field::new("red_flags", list(), false));
    }
    fields
}

pub(super) fn schema(plan: &Plan, input: &Schema) -> Result<SchemaRef, BatchError> {
    same_columns(plan, input)?;
    let answer = fields(plan);
    let names: BTreeSet<&str> = answer.iter().map(|field| field.name().as_str()).collect();
    let carried: Vec<&Arc<Field>> =
        plan.carried_columns().filter_map(|place| input.fields().get(place)).collect();
    if let Some(twice) = carried.iter().find(|field| names.contains(field.name().as_str())) {
        let message = "is carried along and has the name of a column of the answer";
        let error = BatchError::new(BatchErrorKind::Shape, message, "rename it, or leave it out");
        return Err(error.in_column(twice.name()));
    }
    Ok(with_answer(plan, carried.into_iter().map(|field| Field::clone(field)).collect(), answer))
}

/// The schema of one answer a patient.
pub(super) fn schema_of_patients(plan: &Plan) -> SchemaRef {
    with_answer(plan, std::vec![Field::new("patient", DataType::Utf8, false)], fields(plan))
}

fn with_answer(plan: &Plan, mut all: Vec<Field>, answer: Vec<Field>) -> SchemaRef {
    all.extend(answer);
    let knowledge = plan.knowledge();
    let mut metadata = HashMap::from([
        ("calcinosis.engine".to_string(), crate::ENGINE_VERSION.to_string()),
        ("calcinosis.knowledge".to_string(), knowledge.version().to_string()),
        ("calcinosis.digest".to_string(), knowledge.digest().to_string()),
        (
            "calcinosis.scheme".to_string(),
            plan.scheme().map_or("", |scheme| &*scheme.id).to_string(),
        ),
    ]);
    if let Some(overlay) = knowledge.overlay() {
        metadata.insert("calcinosis.overlay".to_string(), overlay.digest().to_string());
    }
    Arc::new(Schema::new_with_metadata(all, metadata))
}

fn unfit(error: &ArrowError) -> BatchError {
    BatchError::new(
        BatchErrorKind::Stream,
        format!("the answer cannot be put together: {error}"),
        "",
    )
}

/// Places among labels as a dictionary column; a place beyond the labels is missing.
fn labelled<K: ArrowDictionaryKeyType>(
    places: impl Iterator<Item = Option<K::Native>>,
    labels: &[impl AsRef<str>],
    dictionaries: bool,
) -> Result<ArrayRef, BatchError>
where
    usize: TryFrom<K::Native>,
{
    if !dictionaries {
        let text = |place: K::Native| labels.get(usize::try_from(place).ok()?).map(AsRef::as_ref);
        return Ok(Arc::new(places.map(|place| place.and_then(text)).collect::<StringArray>()));
    }
    let keys: PrimitiveArray<K> = places.collect();
    let values = StringArray::from_iter_values(labels);
    let dictionary =
        DictionaryArray::<K>::try_new(keys, Arc::new(values)).map_err(|error| unfit(&error))?;
    Ok(Arc::new(dictionary))
}

fn listed(ragged: &Ragged, labels: &[String]) -> ArrayRef {
    let mut builder = ListBuilder::new(StringBuilder::new());
    let mut start = 0;
    for end in &ragged.ends {
        let end = usize::try_from(*end).unwrap_or(start);
        for place in ragged.items.get(start..end).unwrap_or(&[]) {
            builder.values().append_option(labels.get(usize::from(*place)));
        }
        builder.append(true);
        start = end;
    }
    Arc::new(builder.finish())
}

pub(super) fn batch(
    schema: SchemaRef,
    input: &RecordBatch,
    answers: &Answers,
) -> Result<RecordBatch, BatchError> {
    let carried =
        answers.plan.carried_columns().filter_map(|place| input.columns().get(place)).cloned();
    beside(schema, carried.collect(), answers)
}

/// The answers behind the columns that stand before them.
pub(super) fn beside(
    schema: SchemaRef,
    mut columns: Vec<ArrayRef>,
    answers: &Answers,
) -> Result<RecordBatch, BatchError> {
    let plan = &answers.plan;
    let (outputs, labels) = (&plan.0.outputs, &plan.0.labels);
    let status_words: Vec<&str> = Status::ALL.iter().map(|status| status.as_str()).collect();
    let top = outputs.top;
    if outputs.form {
        let places = answers
            .form
            .iter()
            .map(|form| (*form != NO_FORM).then(|| i8::try_from(*form).ok()).flatten());
        columns.push(labelled::<Int8Type>(places, &labels.forms, outputs.dictionaries)?);
    }
    for place in 0..top {
        let leaves = || answers.leaf.iter().skip(place).step_by(top);
        let there = || leaves().map(|leaf| *leaf != NO_LEAF);
        let places =
            leaves().map(|leaf| (*leaf != NO_LEAF).then(|| i16::try_from(*leaf).ok()).flatten());
        columns.push(labelled::<Int16Type>(places, &labels.leaves, outputs.dictionaries)?);
        if outputs.status {
            let all = answers.status.iter().skip(place).step_by(top).zip(there());
            let places =
                all.map(|(status, there)| there.then(|| i8::try_from(*status).ok()).flatten());
            columns.push(labelled::<Int8Type>(places, &status_words, outputs.dictionaries)?);
        }
        if outputs.probability {
            let all = answers.probability.iter().skip(place).step_by(top).zip(there());
            let numbers =
                all.map(|(ppm, there)| there.then(|| i32::try_from(*ppm).unwrap_or(i32::MAX)));
            columns.push(Arc::new(numbers.collect::<Int32Array>()));
        }
        if outputs.score {
            let all = answers.score.iter().skip(place).step_by(top).zip(there());
            columns.push(Arc::new(
                all.map(|(score, there)| there.then_some(*score)).collect::<Int32Array>(),
            ));
        }
    }
    if outputs.shares {
        for place in 0..labels.forms.len() {
            let shares = answers.shares.iter().skip(place).step_by(labels.forms.len());
            let numbers = shares.map(|ppm| i32::try_from(*ppm).unwrap_or(i32::MAX));
            columns.push(Arc::new(Int32Array::from_iter_values(numbers)));
        }
    }
    if outputs.bits {
        let bits = answers.bits.iter().map(|tenths| Bits::from_tenths(*tenths).as_f64());
        columns.push(Arc::new(Float64Array::from_iter_values(bits)));
    }
    if outputs.established {
        columns.push(listed(&answers.established, &labels.leaves));
    }
    if outputs.issues {
        let numbers =
            answers.issues.iter().map(|issues| i32::try_from(*issues).unwrap_or(i32::MAX));
        columns.push(Arc::new(Int32Array::from_iter_values(numbers)));
    }
    if outputs.issue_kinds {
        let numbers = answers.kinds.iter().map(|kinds| i64::try_from(*kinds).unwrap_or(i64::MAX));
        columns.push(Arc::new(Int64Array::from_iter_values(numbers)));
    }
    if outputs.criteria_sets {
        columns.push(listed(&answers.sets, &labels.sets));
    }
    if outputs.red_flags {
        columns.push(listed(&answers.flags, &labels.flags));
    }
    let options = RecordBatchOptions::new().with_row_count(Some(answers.rows));
    debug_assert!(
        columns.iter().all(|column| column.len() == answers.rows),
        "every column has every row"
    );
    RecordBatch::try_new_with_options(schema, columns, &options).map_err(|error| unfit(&error))
}
