//! Arrow arrays as the columns of the engine. Nothing is trusted that comes from outside: offsets
//! and keys are validated, texts are checked, and a fault names column and row.

use crate::batch::column::{Column, ColumnKind, Lists, Table, Texts, Truths};
use crate::batch::error::{BatchError, BatchErrorKind};
use crate::batch::plan::{Plan, Role};
use crate::presence::Presence;
use arrow_array::cast::AsArray;
use arrow_array::types::{
    ArrowPrimitiveType, Date32Type, Date64Type, Decimal128Type, Float16Type, Float32Type,
    Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, TimestampMicrosecondType,
    TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType, UInt8Type, UInt16Type,
    UInt32Type, UInt64Type,
};
use arrow_array::{
    Array, ArrayRef, BinaryArray, BinaryViewArray, LargeBinaryArray, PrimitiveArray, RecordBatch,
};
use arrow_schema::{DataType, TimeUnit};
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

/// What a type holds for a plan.
pub(super) fn kind(data_type: &DataType) -> ColumnKind {
    match data_type {
        DataType::Null => ColumnKind::Missing,
        DataType::Boolean => ColumnKind::Truths,
        DataType::Int8
        | DataType::Int16
        | DataType::Int32
        | DataType::Int64
        | DataType::UInt8
        | DataType::UInt16
        | DataType::UInt32
        | DataType::UInt64
        | DataType::Float16
        | DataType::Float32
        | DataType::Float64
        | DataType::Decimal128(..) => ColumnKind::Numbers,
        DataType::Utf8
        | DataType::LargeUtf8
        | DataType::Utf8View
        | DataType::Date32
        | DataType::Date64
        | DataType::Timestamp(..) => ColumnKind::Texts,
        DataType::Dictionary(_, values) => match kind(values) {
            ColumnKind::Lists => ColumnKind::Other,
            kind => kind,
        },
        DataType::List(item) | DataType::LargeList(item)
            if kind(item.data_type()) == ColumnKind::Texts =>
        {
            ColumnKind::Lists
        }
        _ => ColumnKind::Other,
    }
}

/// The columns that the plan reads.
pub(super) fn table(plan: &Plan, batch: &RecordBatch) -> Result<Table, BatchError> {
    let bound = &plan.0.columns;
    same_columns(plan, &batch.schema())?;
    let mut columns = Vec::with_capacity(bound.len());
    for (bound, array) in bound.iter().zip(batch.columns()) {
        let column = match bound.role {
            Role::Carried | Role::Ignored | Role::Unknown => Column::Unread(array.len()),
            Role::Id if kind(array.data_type()) == ColumnKind::Other => Column::Unread(array.len()),
            Role::Id => names(array).map_err(|error| error.in_column(&bound.name))?,
            _ => read(array).map_err(|error| error.in_column(&bound.name))?,
        };
        columns.push(column);
    }
    if columns.is_empty() { Ok(Table::of_rows(batch.num_rows())) } else { Table::new(columns) }
}

/// Whether a schema has the columns of the plan, by name and in order.
pub(super) fn same_columns(plan: &Plan, schema: &arrow_schema::Schema) -> Result<(), BatchError> {
    let own = plan.0.columns.iter().map(|column| column.name.as_str());
    let given = schema.fields().iter().map(|field| field.name().as_str());
    if own.clone().eq(given.clone()) {
        return Ok(());
    }
    let differs = own.clone().zip(given).position(|(own, given)| own != given);
    let column = differs.and_then(|place| own.clone().nth(place)).map(ToString::to_string);
    let message = "the columns are not those that the plan was made for".to_string();
    let mut error = BatchError::new(BatchErrorKind::Shape, message, "make a plan for this schema");
    error.column = column;
    Err(error)
}

/// What names a row: whole numbers stay whole.
pub(super) fn names(array: &ArrayRef) -> Result<Column, BatchError> {
    let data_type = array.data_type();
    if !data_type.is_integer() {
        return read(array);
    }
    let mut texts = Texts::default();
    let mut push =
        |number: Option<i128>| texts.push(number.map(|number| number.to_string()).as_deref());
    if let Some(all) = array.as_primitive_opt::<UInt64Type>() {
        all.iter().for_each(|number| push(number.map(i128::from)));
    } else {
        whole(array).into_iter().for_each(|number| push(number.map(i128::from)));
    }
    Ok(Column::Texts(texts))
}

/// Whole numbers but for unsigned ones of 64 bits.
fn whole(array: &ArrayRef) -> Vec<Option<i64>> {
    fn each<T: ArrowPrimitiveType>(array: &ArrayRef) -> Option<Vec<Option<i64>>>
    where
        T::Native: Into<i64>,
    {
        Some(array.as_primitive_opt::<T>()?.iter().map(|number| number.map(Into::into)).collect())
    }
    each::<Int64Type>(array)
        .or_else(|| each::<Int32Type>(array))
        .or_else(|| each::<Int16Type>(array))
        .or_else(|| each::<Int8Type>(array))
        .or_else(|| each::<UInt32Type>(array))
        .or_else(|| each::<UInt16Type>(array))
        .or_else(|| each::<UInt8Type>(array))
        .unwrap_or_default()
}

fn fault(message: impl Into<String>, remedy: &str) -> BatchError {
    BatchError::new(BatchErrorKind::Cell, message, remedy)
}

/// Offsets, lengths and keys of an array that came from outside.
fn validated(array: &ArrayRef, fully: bool) -> Result<(), BatchError> {
    let data = array.to_data();
    let checked = if fully { data.validate_full() } else { data.validate() };
    checked.map_err(|error| fault(format!("is not valid Arrow data: {error}"), "mend the producer"))
}

pub(super) fn read(array: &ArrayRef) -> Result<Column, BatchError> {
    Ok(match array.data_type() {
        DataType::Null => Column::Unread(array.len()),
        DataType::Boolean => truths(array),
        DataType::Dictionary(..) => dictionary(array)?,
        DataType::List(_) | DataType::LargeList(_) => lists(array)?,
        DataType::Utf8
        | DataType::LargeUtf8
        | DataType::Utf8View
        | DataType::Date32
        | DataType::Date64
        | DataType::Timestamp(..) => Column::Texts(texts(array)?),
        _ => numbers(array)?,
    })
}

/// A plane of bits is taken over word by word, whatever its offset.
fn truths(array: &ArrayRef) -> Column {
    let booleans = array.as_boolean();
    let words = |bits: &arrow_buffer::BooleanBuffer| -> Vec<u64> {
        bits.bit_chunks().iter_padded().collect()
    };
    let mut present = words(booleans.values());
    let mut absent: Vec<u64> = present.iter().map(|word| !word).collect();
    if let Some(valid) = booleans.nulls() {
        for ((present, absent), valid) in
            present.iter_mut().zip(&mut absent).zip(words(valid.inner()))
        {
            *present &= valid;
            *absent &= valid;
        }
    }
    Column::Truths(Truths::from_planes(booleans.len(), present, absent))
}

fn numbers(array: &ArrayRef) -> Result<Column, BatchError> {
    fn each<T: ArrowPrimitiveType>(
        array: &ArrayRef,
        number: impl Fn(T::Native) -> f64,
    ) -> Option<Vec<Option<f64>>> {
        let all: &PrimitiveArray<T> = array.as_primitive_opt::<T>()?;
        Some(all.iter().map(|value| value.map(&number)).collect())
    }
    // What was written as 7.9 in single precision is 7.9, and not its neighbour in double
    // precision.
    let short = |text: String| text.parse().unwrap_or(f64::NAN);
    let whole_numbers = || Some(whole(array)).filter(|all| all.len() == array.len());
    #[expect(clippy::cast_precision_loss, reason = "beyond 2^53 no age and no measurement lies")]
    let found = each::<Float64Type>(array, |number| number)
        .or_else(|| each::<Float32Type>(array, |number| short(number.to_string())))
        .or_else(|| each::<Float16Type>(array, |number| short(number.to_string())))
        .or_else(|| each::<UInt64Type>(array, |number| number as f64))
        .or_else(|| decimals(array))
        .or_else(|| {
            let all = whole_numbers()?;
            Some(all.into_iter().map(|number| number.map(|number| number as f64)).collect())
        });
    found.map(Column::Numbers).ok_or_else(|| {
        let message = format!("the type `{}` cannot be read", array.data_type());
        BatchError::new(
            BatchErrorKind::ColumnType,
            message,
            "cast it to booleans, numbers or texts",
        )
    })
}

fn decimals(array: &ArrayRef) -> Option<Vec<Option<f64>>> {
    let all = array.as_primitive_opt::<Decimal128Type>()?;
    let number =
        |row: usize| (!all.is_null(row)).then(|| all.value_as_string(row).parse().ok()).flatten();
    Some((0..all.len()).map(number).collect())
}

/// The bytes of an array of texts, not yet known to be UTF-8: what comes over the C interface is
/// not.
enum Bytes {
    Narrow(BinaryArray),
    Large(LargeBinaryArray),
    View(BinaryViewArray),
}

impl Bytes {
    /// None for an array of something else.
    fn of(array: &ArrayRef) -> Option<Self> {
        Some(match array.data_type() {
            DataType::Utf8 => Self::Narrow(BinaryArray::from(array.as_string::<i32>().clone())),
            DataType::LargeUtf8 => {
                Self::Large(LargeBinaryArray::from(array.as_string::<i64>().clone()))
            }
            DataType::Utf8View => Self::View(array.as_string_view().clone().to_binary_view()),
            _ => return None,
        })
    }

    fn len(&self) -> usize {
        match self {
            Self::Narrow(bytes) => bytes.len(),
            Self::Large(bytes) => bytes.len(),
            Self::View(bytes) => bytes.len(),
        }
    }

    fn get(&self, row: usize) -> Option<&[u8]> {
        match self {
            Self::Narrow(bytes) => (!bytes.is_null(row)).then(|| bytes.value(row)),
            Self::Large(bytes) => (!bytes.is_null(row)).then(|| bytes.value(row)),
            Self::View(bytes) => (!bytes.is_null(row)).then(|| bytes.value(row)),
        }
    }

    fn text(&self, row: usize) -> Result<Option<&str>, BatchError> {
        let text = self.get(row).map(core::str::from_utf8).transpose();
        text.map_err(|_| fault("is not UTF-8", "write the text as UTF-8").in_row(row))
    }
}

/// Texts, each checked to be UTF-8.
fn texts(array: &ArrayRef) -> Result<Texts, BatchError> {
    validated(array, false)?;
    let mut texts = Texts::default();
    match Bytes::of(array) {
        Some(bytes) => {
            (0..bytes.len()).try_for_each(|row| bytes.text(row).map(|text| texts.push(text)))?
        }
        None => {
            for row in 0..array.len() {
                let day = (!array.is_null(row)).then(|| day(array, row)).flatten();
                texts.push(day.as_deref());
            }
        }
    }
    Ok(texts)
}

/// A date or a moment as `2024-05-31`.
fn day(array: &ArrayRef, row: usize) -> Option<String> {
    macro_rules! day {
        ($kind:ty) => {
            array.as_primitive_opt::<$kind>()?.value_as_date(row)?.to_string()
        };
    }
    Some(match array.data_type() {
        DataType::Date32 => day!(Date32Type),
        DataType::Date64 => day!(Date64Type),
        DataType::Timestamp(TimeUnit::Second, _) => day!(TimestampSecondType),
        DataType::Timestamp(TimeUnit::Millisecond, _) => day!(TimestampMillisecondType),
        DataType::Timestamp(TimeUnit::Microsecond, _) => day!(TimestampMicrosecondType),
        DataType::Timestamp(TimeUnit::Nanosecond, _) => day!(TimestampNanosecondType),
        _ => return None,
    })
}

/// Each distinct value is read once.
fn dictionary(array: &ArrayRef) -> Result<Column, BatchError> {
    validated(array, false)?;
    let Some(dictionary) = array.as_any_dictionary_opt() else {
        return Ok(Column::Unread(array.len()));
    };
    let values = dictionary.values();
    if values.is_empty() {
        return Ok(match read(values)? {
            Column::Numbers(_) => Column::Numbers(std::vec![None; array.len()]),
            Column::Texts(_) => Column::texts((0..array.len()).map(|_| None)),
            _ => Column::truths((0..array.len()).map(|_| Presence::Unknown)),
        });
    }
    let keys = whole_keys(dictionary.keys())?;
    let place = |row: usize| keys.get(row).copied().flatten();
    let beyond = keys.iter().position(|key| key.is_some_and(|key| key >= values.len()));
    if let Some(row) = beyond {
        return Err(fault("the key is not in the dictionary", "mend the producer").in_row(row));
    }
    // A row is unknown where the key is missing and where what it leads to is.
    let rows = 0..array.len();
    // A piece of a table may come with the dictionary of the whole: what no row of it uses is not
    // read.
    if values.len() > array.len()
        && let Some(bytes) = Bytes::of(values)
    {
        validated(values, false)?;
        let mut texts = Texts::default();
        for row in rows {
            // What is wrong lies in the dictionary, and is told of the row that uses it.
            let text = place(row).map_or(Ok(None), |place| bytes.text(place));
            texts.push(text.map_err(|error| error.in_row(row))?);
        }
        return Ok(Column::Texts(texts));
    }
    // What is wrong in the dictionary is told of the first row that uses it.
    let used = |error: BatchError| {
        let row = error
            .row
            .and_then(|own| keys.iter().position(|key| key.is_some_and(|key| key as u64 == own)));
        BatchError { row: row.map(|row| row as u64), ..error }
    };
    Ok(match read(values).map_err(used)? {
        Column::Truths(truths) => Column::truths(
            rows.map(|row| place(row).map_or(Presence::Unknown, |place| truths.get(place))),
        ),
        Column::Numbers(numbers) => Column::numbers(
            rows.map(|row| place(row).and_then(|place| numbers.get(place)).copied().flatten()),
        ),
        Column::Texts(texts) => Column::Texts(texts.gathered(rows.map(place))),
        Column::Lists(_) | Column::Unread(_) => Column::Unread(array.len()),
    })
}

fn whole_keys(keys: &dyn Array) -> Result<Vec<Option<usize>>, BatchError> {
    let keys: ArrayRef = arrow_array::make_array(keys.to_data());
    let negative =
        |row: usize| fault("the key is not in the dictionary", "mend the producer").in_row(row);
    if let Some(all) = keys.as_primitive_opt::<UInt64Type>() {
        return Ok(all
            .iter()
            .map(|key| key.map(|key| usize::try_from(key).unwrap_or(usize::MAX)))
            .collect());
    }
    let all = whole(&keys);
    let read = all.into_iter().enumerate().map(|(row, key)| {
        key.map(|key| usize::try_from(key).map_err(|_| negative(row))).transpose()
    });
    read.collect()
}

fn lists(array: &ArrayRef) -> Result<Column, BatchError> {
    validated(array, false)?;
    let mut lists = Lists::default();
    let mut push = |row: usize, items: Option<ArrayRef>| -> Result<(), BatchError> {
        let Some(items) = items else {
            lists.push([]);
            return Ok(());
        };
        let items =
            match read(&items).map_err(|error| BatchError { row: None, ..error }.in_row(row))? {
                Column::Texts(texts) => texts,
                _ => Texts::default(),
            };
        lists.push((0..items.len()).map(|item| items.get(item)));
        Ok(())
    };
    if let Some(all) = array.as_list_opt::<i32>() {
        all.iter().enumerate().try_for_each(|(row, items)| push(row, items))?;
    } else if let Some(all) = array.as_list_opt::<i64>() {
        all.iter().enumerate().try_for_each(|(row, items)| push(row, items))?;
    }
    Ok(Column::Lists(lists))
}
