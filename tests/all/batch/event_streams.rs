//! Streams of events as record batches: every type that may come, every way to be wrong, and what
//! came before a fault.

use super::tables::Random;
use crate::support::builtin;
use arrow_array::builder::StringDictionaryBuilder;
use arrow_array::cast::AsArray;
use arrow_array::types::{Int8Type, Int16Type, UInt32Type};
use arrow_array::{
    Array, ArrayRef, BinaryArray, BooleanArray, Date32Array, DictionaryArray, Float32Array,
    Float64Array, Int64Array, LargeStringArray, NullArray, RecordBatch, RecordBatchIterator,
    RecordBatchReader, StringArray, StringViewArray, TimestampMillisecondArray,
};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use calcinosis_core::batch::arrow::{classify_events, columns_of};
use calcinosis_core::batch::events::EventPlan;
use calcinosis_core::batch::{BatchError, Outputs, Plan};
use std::sync::Arc;

fn batch(columns: Vec<(&str, ArrayRef)>) -> RecordBatch {
    RecordBatch::try_from_iter_with_nullable(
        columns.into_iter().map(|(name, array)| (name, array, true)),
    )
    .unwrap()
}

fn plan_for(schema: &Schema, sorted: bool) -> EventPlan {
    let outputs = Outputs::all().criteria_sets(false).red_flags(false).top(5);
    EventPlan::of_schema(
        Plan::builder(builtin()).outputs(outputs),
        schema,
        &[],
        Some("icd-10-cm"),
        sorted,
    )
    .unwrap()
}

/// A producer that says one schema and hands over whatever it likes.
struct Producer<I> {
    schema: SchemaRef,
    batches: I,
}

impl<I: Iterator<Item = Result<RecordBatch, ArrowError>>> Iterator for Producer<I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        self.batches.next()
    }
}

impl<I: Iterator<Item = Result<RecordBatch, ArrowError>>> RecordBatchReader for Producer<I> {
    fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }
}

/// The patients that are answered, and the fault at the end if there is one; nothing comes after
/// it.
fn run(
    plan: &EventPlan,
    schema: SchemaRef,
    batches: Vec<Result<RecordBatch, ArrowError>>,
) -> (Vec<String>, String) {
    let mut stream =
        classify_events(plan, Producer { schema, batches: batches.into_iter() }).unwrap();
    let (mut ids, mut fault) = (Vec::new(), String::new());
    for answer in stream.by_ref() {
        assert!(fault.is_empty(), "something comes after a fault");
        match answer {
            Ok(answers) => ids.extend(
                answers.column(0).as_string::<i32>().iter().map(|id| id.unwrap().to_string()),
            ),
            Err(ArrowError::ExternalError(error)) => {
                fault = error.downcast_ref::<BatchError>().unwrap().to_string();
            }
            Err(error) => fault = error.to_string(),
        }
    }
    assert!(stream.next().is_none(), "it stays ended");
    (ids, fault)
}

/// One batch as a whole.
fn answers(plan: &EventPlan, batch: &RecordBatch) -> Vec<RecordBatch> {
    let reader = RecordBatchIterator::new([Ok(batch.clone())], batch.schema());
    classify_events(plan, reader).unwrap().map(Result::unwrap).collect()
}

fn texts(rows: usize, text: impl Fn(usize) -> Option<&'static str>) -> Vec<Option<&'static str>> {
    (0..rows).map(text).collect()
}

const ROWS: usize = 60;

/// Events of twelve patients, five each, as plain arrays.
fn plain() -> Vec<(&'static str, ArrayRef)> {
    let who =
        |row: usize| Some(["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"][row / 5]);
    let findings = |row: usize| (row % 5 < 2).then(|| ["hemodialysis", "fever", "nodule"][row % 3]);
    let analytes =
        |row: usize| (row % 5 >= 2).then(|| ["phosphate", "parathyroid-hormone"][row % 2]);
    let units = |row: usize| (row % 5 >= 2).then(|| ["mg/dL", "pg/mL"][row % 2]);
    let value =
        |row: usize| (row % 5 >= 2).then(|| f64::from(u32::try_from(row % 7).unwrap()) + 1.5);
    vec![
        ("patient", Arc::new(StringArray::from(texts(ROWS, who))) as ArrayRef),
        ("finding", Arc::new(StringArray::from(texts(ROWS, findings)))),
        ("analyte", Arc::new(StringArray::from(texts(ROWS, analytes)))),
        ("value", Arc::new(Float64Array::from((0..ROWS).map(value).collect::<Vec<_>>()))),
        ("unit", Arc::new(StringArray::from(texts(ROWS, units)))),
        (
            "date",
            Arc::new(StringArray::from(texts(ROWS, |row| {
                Some(["2024-05-01", "2024-05-03"][row % 2])
            }))),
        ),
        (
            "negated",
            Arc::new(BooleanArray::from(
                (0..ROWS).map(|row| Some(row % 4 == 1)).collect::<Vec<_>>(),
            )),
        ),
    ]
}

fn with(
    mut columns: Vec<(&'static str, ArrayRef)>,
    name: &str,
    array: ArrayRef,
) -> Vec<(&'static str, ArrayRef)> {
    for (own, column) in &mut columns {
        if *own == name {
            *column = array.clone();
        }
    }
    columns
}

fn dictionary(array: &ArrayRef) -> ArrayRef {
    let mut words = StringDictionaryBuilder::<Int16Type>::new();
    // A word that no row uses, and the values in another order than they come.
    words.append_value("zzz");
    array.as_string::<i32>().iter().rev().for_each(|text| words.append_option(text));
    let backwards = words.finish();
    let keys = backwards.keys().iter().skip(1).collect::<Vec<_>>().into_iter().rev();
    let keys = keys.collect::<arrow_array::PrimitiveArray<Int16Type>>();
    Arc::new(DictionaryArray::new(keys, backwards.values().clone()))
}

/// Dictionaries, large texts, views, slices, narrow numbers, days and moments: what they hold is
/// what is read.
#[test]
fn every_type_of_event_reads_alike() {
    let whole = batch(plain());
    let expected = answers(&plan_for(&whole.schema(), true), &whole);
    assert_eq!(expected.iter().map(RecordBatch::num_rows).sum::<usize>(), 12);
    let mut others: Vec<(&str, RecordBatch)> = Vec::new();
    for name in ["patient", "finding", "analyte", "unit", "date"] {
        let array = whole.column_by_name(name).unwrap().clone();
        let own = array.as_string::<i32>();
        let large: LargeStringArray = own.iter().collect();
        let views: StringViewArray = own.iter().collect();
        let padded: StringArray =
            [Some("?"), None].into_iter().chain(own.iter()).chain([Some("!")]).collect();
        let forms: [ArrayRef; 4] =
            [dictionary(&array), Arc::new(large), Arc::new(views), Arc::new(padded.slice(2, ROWS))];
        others.extend(forms.into_iter().map(|form| (name, batch(with(plain(), name, form)))));
    }
    let all = plain().into_iter().map(|(name, array)| match array.data_type() {
        DataType::Utf8 => (name, dictionary(&array)),
        _ => (name, array),
    });
    others.push(("all in dictionaries", batch(all.collect())));
    let values = whole.column_by_name("value").unwrap().clone();
    let narrow: Float32Array = values
        .as_primitive::<arrow_array::types::Float64Type>()
        .iter()
        .map(|value| value.map(|value| value as f32))
        .collect();
    others.push(("narrow numbers", batch(with(plain(), "value", Arc::new(narrow)))));
    let days = Date32Array::from(
        (0..ROWS).map(|row| 19_844 + 2 * i32::from(row % 2 == 1)).collect::<Vec<_>>(),
    );
    others.push(("days", batch(with(plain(), "date", Arc::new(days)))));
    let moments =
        (0..ROWS).map(|row| (19_844 + 2 * i64::from(row % 2 == 1)) * 86_400_000 + 3_600_000);
    let moments = TimestampMillisecondArray::from(moments.collect::<Vec<_>>());
    others.push(("moments", batch(with(plain(), "date", Arc::new(moments)))));
    for (what, other) in &others {
        assert_eq!(answers(&plan_for(&other.schema(), true), other), expected, "{what}");
        assert_eq!(
            answers(&plan_for(&other.schema(), false), other),
            expected,
            "{what}, not sorted"
        );
    }
    // Cut anywhere, with empty batches between.
    for size in [1, 7, 59] {
        for (what, other) in others.iter().step_by(3).chain([&("plain", whole.clone())]) {
            let cut =
                (0..ROWS).step_by(size).map(|from| Ok(other.slice(from, size.min(ROWS - from))));
            let cut = cut.flat_map(|part| [part, Ok(RecordBatch::new_empty(other.schema()))]);
            let stream =
                Producer { schema: other.schema(), batches: cut.collect::<Vec<_>>().into_iter() };
            let parts: Vec<RecordBatch> = classify_events(&plan_for(&other.schema(), true), stream)
                .unwrap()
                .map(Result::unwrap)
                .collect();
            let mut from = 0;
            for part in &parts {
                assert_eq!(
                    *part,
                    expected[0].slice(from, part.num_rows()),
                    "{what}, cut into {size}"
                );
                from += part.num_rows();
            }
            assert_eq!(from, 12, "{what}, cut into {size}");
        }
    }
}

/// Whole numbers name patients as they are written, and a column that is missing as a whole says
/// nothing.
#[test]
fn patients_by_number_and_columns_of_nothing() {
    let own = batch(vec![
        (
            "patient",
            Arc::new(Int64Array::from(vec![9_007_199_254_740_993, 9_007_199_254_740_993, -4]))
                as ArrayRef,
        ),
        ("finding", Arc::new(StringArray::from(vec!["fever", "nodule", "fever"]))),
        ("code", Arc::new(NullArray::new(3))),
        ("value", Arc::new(NullArray::new(3))),
    ]);
    let (ids, fault) = run(&plan_for(&own.schema(), true), own.schema(), vec![Ok(own.clone())]);
    assert_eq!(
        (ids, fault),
        (vec!["9007199254740993".to_string(), "-4".to_string()], String::new())
    );
    let none = RecordBatch::new_empty(own.schema());
    assert_eq!(
        run(&plan_for(&own.schema(), true), own.schema(), vec![Ok(none)]),
        (vec![], String::new())
    );
    assert_eq!(run(&plan_for(&own.schema(), false), own.schema(), vec![]), (vec![], String::new()));
}

/// Whatever goes wrong names its place, and the patients that were complete before are answered
/// first.
#[test]
fn what_was_complete_before_a_fault_is_answered() {
    let whole = batch(plain());
    let schema = whole.schema();
    let plan = plan_for(&schema, true);
    let first = || Ok(whole.slice(0, 23));
    let before: Vec<String> = ["a", "b", "c", "d"].map(String::from).to_vec();
    let (ids, fault) = run(
        &plan,
        schema.clone(),
        vec![
            first(),
            Err(ArrowError::IoError("disk".into(), std::io::Error::other("disk"))),
            first(),
        ],
    );
    assert!(ids == before && fault.contains("disk"), "{ids:?} {fault}");

    let fewer = whole.project(&[0, 1, 2]).unwrap();
    let turned = whole.project(&[0, 2, 1, 3, 4, 5, 6]).unwrap();
    for other in [fewer, turned] {
        let (ids, fault) = run(&plan, schema.clone(), vec![first(), Ok(other)]);
        let expected =
            "the columns are not those that the plan was made for: make a plan for this schema";
        assert_eq!((ids, fault.as_str()), (before.clone(), expected));
    }

    let rest =
        |name: &str, array: ArrayRef| Ok(batch(with(plain(), name, array)).slice(23, ROWS - 23));
    let numbers: ArrayRef = Arc::new(Int64Array::from(vec![1; ROWS]));
    let truths: ArrayRef = Arc::new(BooleanArray::from(vec![true; ROWS]));
    for (name, array, expected) in [
        (
            "finding",
            numbers.clone(),
            "column `finding`: holds numbers, the plan was made for texts",
        ),
        (
            "negated",
            numbers,
            "column `negated`: holds numbers, the plan was made for yes/no values",
        ),
        (
            "value",
            truths.clone(),
            "column `value`: holds yes/no values, the plan was made for numbers",
        ),
        ("patient", truths, "column `patient`: holds yes/no values, the plan was made for texts"),
    ] {
        let (ids, fault) = run(&plan, schema.clone(), vec![first(), rest(name, array)]);
        assert_eq!(
            (ids, fault),
            (before.clone(), format!("{expected}: make a plan for this table"))
        );
    }

    let who = whole.column(0).as_string::<i32>();
    let but = |place: usize, other: Option<&'static str>| -> ArrayRef {
        Arc::new(
            who.iter()
                .enumerate()
                .map(|(row, id)| if row == place { other } else { id })
                .collect::<StringArray>(),
        )
    };
    // Of the batch with the fault the patients before it count as well.
    let more: Vec<String> = ["a", "b", "c", "d", "e", "f"].map(String::from).to_vec();
    let nobody = "column `patient`, row 31: no patient: say whose event it is, or leave it out";
    for other in [None, Some(""), Some("  ")] {
        let (ids, fault) =
            run(&plan, schema.clone(), vec![first(), rest("patient", but(31, other))]);
        assert_eq!((ids, fault.as_str()), (more.clone(), nobody), "{other:?}");
    }
    let (ids, fault) =
        run(&plan, schema.clone(), vec![first(), rest("patient", but(31, Some("c")))]);
    let again = "column `patient`, row 31: `c` comes again after other patients: sort the events by patient, or say that they are not sorted";
    assert_eq!((ids, fault.as_str()), (more.clone(), again));

    // Bytes that are no text, as they can come over the C interface.
    for name in ["patient", "finding", "unit"] {
        let own = whole.column_by_name(name).unwrap().as_string::<i32>();
        let bytes = own.iter().enumerate().map(|(row, text)| {
            if row == 40 { Some(&b"\xff\xfe"[..]) } else { text.map(str::as_bytes) }
        });
        let bytes = bytes.collect::<BinaryArray>();
        let foreign =
            super::arrow::without_checks(bytes.to_data().into_builder().data_type(DataType::Utf8));
        let part =
            batch(with(plain(), name, arrow_array::make_array(foreign))).slice(23, ROWS - 23);
        let (ids, fault) = run(&plan, schema.clone(), vec![first(), Ok(part)]);
        assert_eq!(
            (ids, fault),
            (
                before.clone(),
                format!("column `{name}`, row 40: is not UTF-8: write the text as UTF-8")
            )
        );
    }
    let nothing = whole
        .column(1)
        .as_string::<i32>()
        .iter()
        .enumerate()
        .map(|(row, id)| if row == 35 { None } else { id });
    let (ids, fault) = run(
        &plan,
        schema.clone(),
        vec![first(), rest("finding", Arc::new(nothing.collect::<StringArray>()))],
    );
    assert_eq!(ids, [&more[..], &["g".to_string()]].concat());
    assert_eq!(
        fault,
        "row 35: nothing happened: name a finding, a code or an analyte, or leave the row out"
    );
}

/// Where events are not sorted nobody is complete before the end: a fault stands alone.
#[test]
fn without_an_order_nobody_is_complete_before_a_fault() {
    let whole = batch(plain());
    let plan = plan_for(&whole.schema(), false);
    let fault = || Err(ArrowError::ComputeError("no more".into()));
    let (ids, told) = run(&plan, whole.schema(), vec![Ok(whole.clone()), fault()]);
    assert!(ids.is_empty() && told.contains("no more"), "{ids:?} {told}");
}

/// A text that is none is told of the row that uses it, in a dictionary too, whether that is longer
/// than the batch or not.
#[test]
fn what_is_wrong_in_a_dictionary_is_told_of_its_row() {
    let bytes = BinaryArray::from_iter_values(
        (0u8..20).map(|place| if place == 17 { vec![0xff] } else { b"fever".to_vec() }),
    );
    let foreign =
        super::arrow::without_checks(bytes.to_data().into_builder().data_type(DataType::Utf8));
    let values = arrow_array::make_array(foreign);
    for (rows, expected) in [(40, 28), (12, 8)] {
        let keys: arrow_array::PrimitiveArray<Int8Type> =
            (0..rows).map(|row| Some(if row >= expected { 17 } else { 3 })).collect();
        let data = keys
            .to_data()
            .into_builder()
            .data_type(DataType::Dictionary(Box::new(DataType::Int8), Box::new(DataType::Utf8)));
        let data = super::arrow::without_checks(data.add_child_data(values.to_data()));
        let who: ArrayRef = Arc::new(StringArray::from(vec!["a"; rows]));
        let own = batch(vec![("patient", who), ("finding", arrow_array::make_array(data))]);
        let (ids, fault) = run(&plan_for(&own.schema(), true), own.schema(), vec![Ok(own)]);
        assert!(ids.is_empty());
        assert_eq!(
            fault,
            format!("column `finding`, row {expected}: is not UTF-8: write the text as UTF-8")
        );
    }
}

/// A key that leads nowhere is found in a stream of events too.
#[test]
fn keys_of_events_are_checked() {
    let whole = batch(plain());
    let plan =
        plan_for(&batch(with(plain(), "finding", dictionary(whole.column(1)))).schema(), true);
    let good = dictionary(whole.column(1));
    let keys = arrow_array::PrimitiveArray::<Int16Type>::from(vec![99; ROWS]);
    let data = good.to_data().into_builder().nulls(None).buffers(keys.to_data().buffers().to_vec());
    let bad = batch(with(
        plain(),
        "finding",
        arrow_array::make_array(super::arrow::without_checks(data)),
    ));
    let (ids, fault) = run(&plan, bad.schema(), vec![Ok(bad)]);
    assert!(ids.is_empty() && fault.starts_with("column `finding`"), "{fault}");
    assert!(fault.contains("row 0") || fault.contains("not valid Arrow data"), "{fault}");
}

/// A type that cannot be read is refused before an event is.
#[test]
fn a_wrong_type_of_events_is_refused_by_the_plan() {
    for (name, wrong) in [
        ("patient", DataType::Boolean),
        ("finding", DataType::Int64),
        ("negated", DataType::Utf8),
        ("value", DataType::Boolean),
        ("high", DataType::Utf8),
        ("age", DataType::Utf8),
        ("date", DataType::Float64),
        ("code", DataType::List(Arc::new(Field::new("item", DataType::Utf8, true)))),
        ("analyte", DataType::Binary),
    ] {
        let own = Field::new(name, wrong.clone(), true);
        let fields =
            [Field::new("patient", DataType::Utf8, true)].into_iter().filter(|_| name != "patient");
        let schema = Schema::new(fields.chain([own]).collect::<Vec<_>>());
        let builder = Plan::builder(builtin());
        let error =
            EventPlan::new(builder, &columns_of(&schema), &[], Some("hpo"), true).unwrap_err();
        assert_eq!(
            (error.kind.as_str(), error.column.as_deref()),
            ("column-type", Some(name)),
            "{wrong}: {error}"
        );
    }
}

/// Random events of all kinds come out alike whatever arrays carry them and however they are cut.
#[test]
fn random_events_are_read_alike_from_any_array() {
    let random = &mut Random::new(5);
    let knowledge = builtin();
    let ids: Vec<&str> = knowledge.findings().iter().map(|finding| finding.id()).collect();
    let rows: usize = 3_000;
    let who: Vec<String> = (0..rows).map(|row| format!("p{}", row / 9)).collect();
    let finding: Vec<Option<&str>> = (0..rows).map(|_| Some(ids[random.below(40)])).collect();
    let code: Vec<Option<&str>> = (0..rows)
        .map(|_| random.chance(20).then(|| ["N18.6", "Z99.2", "M34.1", "no code"][random.below(4)]))
        .collect();
    let negated: Vec<Option<bool>> =
        (0..rows).map(|_| [None, Some(true), Some(false)][random.below(3)]).collect();
    let columns = || -> Vec<(&str, ArrayRef)> {
        vec![
            (
                "patient",
                Arc::new(who.iter().map(|id| Some(id.as_str())).collect::<StringArray>())
                    as ArrayRef,
            ),
            ("finding", Arc::new(StringArray::from(finding.clone()))),
            ("code", Arc::new(StringArray::from(code.clone()))),
            ("negated", Arc::new(BooleanArray::from(negated.clone()))),
        ]
    };
    let whole = batch(columns());
    let merged = |batches: Vec<RecordBatch>| -> Vec<String> {
        let lines = batches.iter().flat_map(|batch| {
            (0..batch.num_rows()).map(|row| format!("{:?}", batch.slice(row, 1)))
        });
        lines.collect()
    };
    let expected = merged(answers(&plan_for(&whole.schema(), true), &whole));
    assert_eq!(expected.len(), rows.div_ceil(9));
    let mut words = StringDictionaryBuilder::<UInt32Type>::new();
    who.iter().for_each(|id| words.append_value(id));
    let mut packed = columns();
    packed[0].1 = Arc::new(words.finish());
    packed[1].1 = {
        let mut words = StringDictionaryBuilder::<Int8Type>::new();
        finding.iter().for_each(|id| words.append_option(*id));
        Arc::new(words.finish())
    };
    let packed = batch(packed);
    assert_eq!(merged(answers(&plan_for(&packed.schema(), true), &packed)), expected);
    let cut: Vec<Result<RecordBatch, ArrowError>> =
        (0..rows).step_by(401).map(|from| Ok(packed.slice(from, 401.min(rows - from)))).collect();
    let stream = Producer { schema: packed.schema(), batches: cut.into_iter() };
    let parts = classify_events(&plan_for(&packed.schema(), true), stream)
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert_eq!(merged(parts), expected);
}
