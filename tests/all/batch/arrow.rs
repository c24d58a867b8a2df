//! Record batches and streams: every type that an engine may hand over, and every way to be wrong.

use super::tables::{of_kind, truth_columns};
use crate::support::builtin;
use arrow_array::builder::{ListBuilder, StringBuilder, StringDictionaryBuilder};
use arrow_array::cast::AsArray;
use arrow_array::types::{Int8Type, Int16Type, Int32Type, UInt8Type};
use arrow_array::{
    Array, ArrayRef, BooleanArray, Decimal128Array, Float32Array, Float64Array, Int8Array,
    Int64Array, LargeStringArray, NullArray, RecordBatch, RecordBatchIterator, RecordBatchOptions,
    RecordBatchReader, StringArray, StringViewArray, UInt64Array,
};
use arrow_schema::{ArrowError, DataType, Field, Schema};
use calcinosis_core::Detail;
use calcinosis_core::batch::arrow::{RunOptions, classify_stream};
use calcinosis_core::batch::{
    BatchError, Binding, ColumnKind, Outputs, Plan, UnknownColumns, Words,
};
use std::sync::Arc;

fn batch(columns: Vec<(&str, ArrayRef)>) -> RecordBatch {
    RecordBatch::try_from_iter_with_nullable(
        columns.into_iter().map(|(name, array)| (name, array, true)),
    )
    .unwrap()
}

/// The forms and leading diagnoses of a batch of answers, as texts.
fn leading(answers: &RecordBatch) -> Vec<String> {
    let text = |name: &str, row: usize| {
        let column = answers.column_by_name(name).unwrap();
        let dictionary = column.as_any_dictionary();
        let values = dictionary.values().as_string::<i32>();
        (!column.is_null(row)).then(|| values.value(dictionary.normalized_keys()[row]).to_string())
    };
    (0..answers.num_rows())
        .map(|row| format!("{:?} {:?}", text("form", row), text("diagnosis_1", row)))
        .collect()
}

/// The same findings in every type: the answers are the same.
#[test]
fn every_type_of_yes_and_no_reads_alike() {
    let truths = [Some(true), Some(false), None, Some(true), None];
    let number = |truth: Option<bool>| truth.map(i8::from);
    let word = |truth: Option<bool>| truth.map(|truth| if truth { "yes" } else { "no" });
    let mut words = StringDictionaryBuilder::<UInt8Type>::new();
    truths.iter().for_each(|truth| words.append_option(word(*truth)));
    let bools: Vec<Option<bool>> =
        [None, None].into_iter().chain(truths).chain([Some(true)]).collect();
    let arrays: Vec<ArrayRef> = vec![
        Arc::new(BooleanArray::from(truths.to_vec())),
        // With an offset, in the middle of a byte.
        Arc::new(BooleanArray::from(bools).slice(2, 5)),
        Arc::new(Int8Array::from_iter(truths.map(number))),
        Arc::new(UInt64Array::from_iter(
            truths.map(|truth| number(truth).map(|n| n.unsigned_abs().into())),
        )),
        Arc::new(Float64Array::from_iter(truths.map(|truth| number(truth).map(f64::from)))),
        Arc::new(Float64Array::from_iter_values(
            truths.map(|truth| number(truth).map_or(f64::NAN, f64::from)),
        )),
        Arc::new(StringArray::from_iter(truths.map(word))),
        Arc::new(LargeStringArray::from_iter(truths.map(word))),
        Arc::new(StringViewArray::from_iter(truths.map(word))),
        Arc::new(words.finish()),
    ];
    let other: ArrayRef = Arc::new(BooleanArray::from(vec![Some(true); 5]));
    let mut answers = Vec::new();
    for array in arrays {
        let what = array.data_type().to_string();
        let batch = batch(vec![("hemodialysis", array), ("retiform_purpura", other.clone())]);
        let plan = Plan::builder(builtin()).schema(&batch.schema()).build().unwrap();
        answers.push((what, leading(&plan.classify_batch(&batch).unwrap())));
    }
    let (_, first) = answers[0].clone();
    assert!(first[0].contains("calciphylaxis"), "{first:?}");
    for (what, answer) in answers {
        assert_eq!(answer, first, "{what}");
    }
}

#[test]
fn numbers_of_every_type_and_lists_of_codes_are_read() {
    let mut codes = ListBuilder::new(StringBuilder::new());
    codes.append_value([Some("N18.6"), None, Some("Z99.2")]);
    codes.append_null();
    let batch = batch(vec![
        ("age", Arc::new(Int64Array::from(vec![Some(54), None])) as ArrayRef),
        ("phosphate [mg/dL]", Arc::new(Float32Array::from(vec![Some(7.9), Some(2.5)]))),
        (
            "calcium [mg/dL]",
            Arc::new(
                Decimal128Array::from(vec![Some(1_040), None])
                    .with_precision_and_scale(9, 2)
                    .unwrap(),
            ),
        ),
        ("icd-10-cm", Arc::new(codes.finish())),
        ("fever", Arc::new(NullArray::new(2))),
        ("id", Arc::new(Int64Array::from(vec![9_007_199_254_740_993, 7]))),
    ]);
    let plan = Plan::builder(builtin()).schema(&batch.schema()).build().unwrap();
    let explained = plan.explain_batch(&batch, 0).unwrap();
    assert_eq!(explained.case_id(), Some("9007199254740993"), "a whole number stays whole");
    let json = explained.answer(Detail::Brief).to_json();
    assert!(json.contains("7.9 mg/dL") && json.contains("10.4 mg/dL"), "{json}");
    assert_eq!(
        plan.explain_batch(&batch, 2).unwrap_err().to_string().split(':').next(),
        Some("row 2")
    );
    let answers = plan.classify_batch(&batch).unwrap();
    assert_eq!(answers.schema().field(0).name(), "id", "what is carried along comes first");
    assert_eq!(answers.column(0), batch.column(5));
}

/// Slices, batches of any length, and threads change nothing.
#[test]
fn a_stream_keeps_every_row_in_its_order() {
    let start = || Plan::builder(builtin()).outputs(Outputs::all());
    let (made, table) = of_kind(0, 5, 500, start(), builtin());
    let arrays: Vec<ArrayRef> = (0..table.columns().len())
        .map(|column| {
            let calcinosis_core::batch::Column::Truths(truths) = &table.columns()[column] else {
                panic!()
            };
            let cells = (0..500).map(|row| match truths.get(row) {
                calcinosis_core::Presence::Present => Some(true),
                calcinosis_core::Presence::Absent => Some(false),
                calcinosis_core::Presence::Unknown => None,
            });
            Arc::new(cells.collect::<BooleanArray>()) as ArrayRef
        })
        .collect();
    let mut columns: Vec<(&str, ArrayRef)> = made.columns().zip(arrays).collect();
    columns.push(("row", Arc::new(Int64Array::from_iter_values(0..500))));
    let whole = batch(columns);
    let plan = start().schema(&whole.schema()).bind("row", Binding::Carry).build().unwrap();
    let at_once = plan.classify_batch(&whole).unwrap();
    for (pieces, threads, rows) in [(1, 1, 65_536), (7, 1, 64), (50, 3, 1_000), (500, 2, 37)] {
        let size = 500_usize.div_ceil(pieces);
        let cut = (0..500).step_by(size).map(|from| Ok(whole.slice(from, size.min(500 - from))));
        let reader = RecordBatchIterator::new(cut.collect::<Vec<_>>(), whole.schema());
        let options = RunOptions::default().threads(threads).batch_rows(rows);
        let stream = classify_stream(&plan, reader, &options).unwrap();
        assert_eq!(stream.schema(), at_once.schema());
        let mut from = 0;
        for answers in stream {
            let answers = answers.unwrap();
            assert_eq!(
                answers,
                at_once.slice(from, answers.num_rows()),
                "{pieces} pieces, {threads} threads"
            );
            from += answers.num_rows();
        }
        assert_eq!(from, 500);
    }
}

#[test]
fn no_rows_and_no_columns_are_answered_as_such() {
    let schema = Arc::new(Schema::new(vec![Field::new("fever", DataType::Boolean, true)]));
    let plan = Plan::builder(builtin()).schema(&schema).build().unwrap();
    let none = plan.classify_batch(&RecordBatch::new_empty(schema.clone())).unwrap();
    assert_eq!((none.num_rows(), none.schema()), (0, plan.answer_schema(&schema).unwrap()));
    let reader = RecordBatchIterator::new([], schema);
    assert_eq!(classify_stream(&plan, reader, &RunOptions::default()).unwrap().count(), 0);

    let options = RecordBatchOptions::new().with_row_count(Some(4));
    let bare =
        RecordBatch::try_new_with_options(Arc::new(Schema::empty()), vec![], &options).unwrap();
    let plan = Plan::builder(builtin()).build().unwrap();
    assert_eq!(plan.classify_batch(&bare).unwrap().num_rows(), 4);
}

#[test]
fn ten_thousand_columns_are_read() {
    let names: Vec<String> = (0..10_000).map(|place| format!("unknown_{place}")).collect();
    let cell: ArrayRef = Arc::new(BooleanArray::from(vec![Some(true), None]));
    let mut columns: Vec<(&str, ArrayRef)> =
        names.iter().map(|name| (&**name, cell.clone())).collect();
    columns.push(("fever", cell.clone()));
    let batch = batch(columns);
    let builder = Plan::builder(builtin()).schema(&batch.schema());
    let plan = builder.unknown(UnknownColumns::List).build().unwrap();
    assert_eq!(plan.unknown_columns().count(), 10_000);
    assert_eq!(plan.classify_batch(&batch).unwrap().num_rows(), 2);
}

fn failure(plan: &Plan, batch: RecordBatch, rows: usize) -> String {
    let schema = batch.schema();
    let reader = RecordBatchIterator::new([Ok(batch)], schema);
    let stream = classify_stream(plan, reader, &RunOptions::default().batch_rows(rows)).unwrap();
    let all: Vec<Result<RecordBatch, ArrowError>> = stream.collect();
    let Some(Err(ArrowError::ExternalError(error))) = all.last() else { panic!("{all:?}") };
    error.downcast_ref::<BatchError>().unwrap().to_string()
}

/// A fault names column, row and remedy, wherever in the stream it stands.
#[test]
fn faults_name_column_row_and_remedy() {
    let words: Vec<Option<&str>> =
        (0..100).map(|row| Some(if row == 73 { "perhaps" } else { "no" })).collect();
    let batch_of = |array: ArrayRef| batch(vec![("fever", array)]);
    let plan = Plan::builder(builtin()).column("fever", ColumnKind::Texts).build().unwrap();
    let expected = "column `fever`, row 73: `perhaps` is no word for yes, no or not known: declare the words of the \
                    column in its binding";
    assert_eq!(failure(&plan, batch_of(Arc::new(StringArray::from(words.clone()))), 10), expected);
    assert_eq!(
        failure(&plan, batch_of(Arc::new(StringViewArray::from(words.clone()))), 1_000),
        expected
    );

    // A text that is not UTF-8, as it can come over the C interface.
    let bytes =
        arrow_array::BinaryArray::from_iter_values([b"no".as_slice(), b"yes", b"\xff\xfe", b"no"]);
    let data = bytes.to_data().into_builder().data_type(DataType::Utf8);
    let foreign = arrow_array::make_array(without_checks(data));
    assert_eq!(
        failure(&plan, batch_of(foreign), 1_000),
        "column `fever`, row 2: is not UTF-8: write the text as UTF-8"
    );
}

/// What is no number of a patient is an issue of its row; what is no yes or no makes the table
/// doubtful.
#[test]
fn not_a_number_and_infinities_are_told() {
    let odd = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY];
    let numbers = || Arc::new(Float64Array::from(odd.to_vec())) as ArrayRef;
    let fever: ArrayRef = Arc::new(BooleanArray::from(vec![Some(true); 3]));
    let odd_batch =
        batch(vec![("fever", fever), ("age", numbers()), ("phosphate [mg/dL]", numbers())]);
    let plan = Plan::builder(builtin()).schema(&odd_batch.schema()).build().unwrap();
    let answers = plan.classify_batch(&odd_batch).unwrap();
    let issues = answers.column_by_name("issues").unwrap().as_primitive::<Int32Type>();
    for row in 0..3 {
        let alone = plan.explain_batch(&odd_batch, row).unwrap();
        assert_eq!(issues.value(row), i32::try_from(alone.issues().len()).unwrap());
        assert!(alone.issues().len() >= 2, "the age and the value are told: {:?}", alone.issues());
    }
    let findings = batch(vec![(
        "fever",
        Arc::new(Float64Array::from(vec![0.0, f64::NAN, f64::INFINITY])) as ArrayRef,
    )]);
    let plan = Plan::builder(builtin()).schema(&findings.schema()).build().unwrap();
    assert_eq!(
        failure(&plan, findings, 1_000),
        "column `fever`, row 2: `inf` is neither 1 nor 0: give 1 for yes, 0 for no, nothing for not known"
    );
}

/// Keys that lead nowhere, and values that are missing behind a key.
#[test]
fn keys_of_a_dictionary_are_checked() {
    use arrow_array::{DictionaryArray, PrimitiveArray};
    let keys = PrimitiveArray::<Int8Type>::from(vec![Some(0), None, Some(1), Some(2)]);
    let values: ArrayRef = Arc::new(StringArray::from(vec![Some("yes"), None, Some("no")]));
    let good: ArrayRef =
        Arc::new(DictionaryArray::<Int8Type>::try_new(keys, values.clone()).unwrap());
    let read = batch(vec![("fever", good.clone())]);
    let plan = Plan::builder(builtin()).schema(&read.schema()).build().unwrap();
    let presence = |row: usize| plan.explain_batch(&read, row).unwrap().finding("fever").unwrap();
    use calcinosis_core::Presence::{Absent, Present, Unknown};
    assert_eq!([0, 1, 2, 3].map(presence), [Present, Unknown, Unknown, Absent]);
    for (key, row) in [(3i8, 1), (-1, 1)] {
        let keys = PrimitiveArray::<Int8Type>::from(vec![Some(0), Some(key)]);
        let data = good
            .to_data()
            .into_builder()
            .len(2)
            .nulls(None)
            .buffers(keys.to_data().buffers().to_vec());
        let error = failure(
            &plan,
            batch(vec![("fever", arrow_array::make_array(without_checks(data)))]),
            1_000,
        );
        assert!(error.starts_with("column `fever`"), "{error}");
        assert!(
            error.contains(&format!("row {row}")) || error.contains("not valid Arrow data"),
            "{error}"
        );
        assert!(error.ends_with("mend the producer"), "{error}");
    }
}

/// Texts and lists of either width, and slices of all of them, read alike.
#[test]
fn slices_and_large_texts_read_as_what_they_hold() {
    use arrow_array::builder::{LargeListBuilder, LargeStringBuilder};
    let mut codes = LargeListBuilder::new(LargeStringBuilder::new());
    for code in ["XX", "N18.6", "Z99.2", "Q99.9"] {
        codes.append_value([Some(code)]);
    }
    let sex = LargeStringArray::from(vec![Some("male"), Some("female"), None, Some("other")]);
    let words = StringArray::from(vec![Some("no"), Some("yes"), None, Some("yes")]);
    let ages = Float64Array::from(vec![Some(1.0), Some(54.0), None, Some(7.5)]);
    let whole = batch(vec![
        ("icd-10-cm", Arc::new(codes.finish()) as ArrayRef),
        ("sex", Arc::new(sex)),
        ("hemodialysis", Arc::new(words)),
        ("age", Arc::new(ages)),
    ]);
    let plan =
        Plan::builder(builtin()).outputs(Outputs::all()).schema(&whole.schema()).build().unwrap();
    let answers = plan.classify_batch(&whole).unwrap();
    for from in 0..4 {
        let part = plan.classify_batch(&whole.slice(from, 4 - from)).unwrap();
        assert_eq!(part, answers.slice(from, 4 - from), "from {from}");
    }
    for row in 0..4 {
        let alone = plan.explain_batch(&whole, row).unwrap();
        let bits = answers
            .column_by_name("bits")
            .unwrap()
            .as_primitive::<arrow_array::types::Float64Type>();
        assert!((bits.value(row) - alone.information().as_f64()).abs() < 1e-9);
    }
}

/// A type from which nothing can be read is refused before a row runs, with the column and what
/// would do.
#[test]
fn a_wrong_type_is_refused_by_the_plan() {
    let lists = |item: DataType| DataType::List(Arc::new(Field::new("item", item, true)));
    for (name, wrong) in [
        ("fever", DataType::Binary),
        ("fever", lists(DataType::Boolean)),
        ("age", DataType::Utf8),
        ("age", DataType::Boolean),
        ("sex", DataType::Int8),
        ("phosphate [mg/dL]", DataType::Boolean),
        ("icd-10-cm", DataType::Float64),
        ("icd-10-cm", lists(DataType::Int32)),
    ] {
        let schema = Schema::new(vec![Field::new(name, wrong.clone(), true)]);
        let error = Plan::builder(builtin()).schema(&schema).build().unwrap_err();
        assert_eq!(error.kind.as_str(), "column-type", "{wrong}: {error}");
        assert_eq!(error.column.as_deref(), Some(name));
        assert!(error.remedy.starts_with("cast it to"), "{error}");
    }
}

/// An array as a foreign producer would hand it over.
#[allow(unsafe_code, reason = "a producer that breaks the format cannot be played otherwise")]
pub(super) fn without_checks(data: arrow_data::ArrayDataBuilder) -> arrow_data::ArrayData {
    // SAFETY: nothing reads the texts before the library under test has checked them; that is the
    // test.
    unsafe { data.build_unchecked() }
}

#[test]
fn another_schema_and_a_clash_of_names_are_refused() {
    let fever = || ("fever", Arc::new(BooleanArray::from(vec![true])) as ArrayRef);
    let plan = truth_columns(Plan::builder(builtin()), &["fever", "purpura"]).build().unwrap();
    let error = plan.classify_batch(&batch(vec![fever()])).unwrap_err();
    assert!(
        error.to_string().contains("the columns are not those that the plan was made for"),
        "{error}"
    );
    let clash = batch(vec![fever(), ("form", Arc::new(StringArray::from(vec!["x"])))]);
    let plan = Plan::builder(builtin())
        .schema(&clash.schema())
        .bind("form", Binding::Carry)
        .build()
        .unwrap();
    assert_eq!(
        plan.classify_batch(&clash).unwrap_err().to_string(),
        "column `form`: is carried along and has the name of a column of the answer: rename it, or leave it out"
    );
}

#[test]
fn an_empty_dictionary_is_not_known() {
    let mut builder = StringDictionaryBuilder::<Int32Type>::new();
    builder.append_null();
    builder.append_null();
    let batch = batch(vec![("fever", Arc::new(builder.finish()) as ArrayRef)]);
    let plan = Plan::builder(builtin())
        .schema(&batch.schema())
        .bind("fever", Binding::finding_in_words("fever", Words::default()))
        .build()
        .unwrap();
    let answers = plan.classify_batch(&batch).unwrap();
    assert!(answers.column_by_name("form").unwrap().as_dictionary::<Int8Type>().is_null(1));
    assert!(answers.column_by_name("diagnosis_1").unwrap().as_dictionary::<Int16Type>().is_null(0));
}
