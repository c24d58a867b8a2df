//! A row as the case that it stands for.
//!
//! This is what a row means: the answer of a row is by definition the answer of this case.

use super::binding::Part;
use super::column::{Column, ColumnKind, Lists, Table, Texts, Truths};
use super::error::{BatchError, BatchErrorKind};
use super::plan::{BoundColumn, Inner, Measure, Role};
use crate::case::{Case, CodedStatement, MeasuredValue, Measurement};
use crate::presence::Presence;
use crate::quantity::Decimal;
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The cells of a column in the form that its role is read from.
#[derive(Clone, Debug)]
pub(crate) enum Cells<'t> {
    Truths(Cow<'t, Truths>),
    Numbers(&'t [Option<f64>]),
    Texts(&'t Texts),
    Lists(&'t Lists),
    Unread,
}

impl Cells<'_> {
    fn number(&self, row: usize) -> Option<f64> {
        match self {
            Self::Numbers(numbers) => numbers.get(row).copied().flatten(),
            _ => None,
        }
    }

    fn text(&self, row: usize) -> Option<&str> {
        match self {
            Self::Texts(texts) => texts.get(row),
            _ => None,
        }
    }
}

/// A table, checked against its plan.
#[derive(Debug)]
pub(crate) struct Rows<'t> {
    pub(crate) plan: &'t Inner,
    pub(crate) rows: usize,
    pub(crate) cells: Vec<Cells<'t>>,
}

impl<'t> Rows<'t> {
    pub(crate) fn new(plan: &'t Inner, table: &'t Table) -> Result<Self, BatchError> {
        let (own, given) = (plan.columns.len(), table.columns().len());
        if own != given {
            let message = format!("the table has {given} columns, the plan {own}");
            return Err(BatchError::new(
                BatchErrorKind::Shape,
                message,
                "make a plan for this table",
            ));
        }
        let cells =
            plan.columns.iter().zip(table.columns()).map(|(bound, column)| cells(bound, column));
        Ok(Self { plan, rows: table.rows(), cells: cells.collect::<Result<_, _>>()? })
    }

    fn cells(&self) -> impl Iterator<Item = (&'t BoundColumn, &Cells<'t>)> {
        self.plan.columns.iter().zip(&self.cells)
    }

    fn at(&self, place: usize) -> Option<&Cells<'t>> {
        self.cells.get(place)
    }

    /// The case that a row stands for; what it names is in the order of the columns.
    pub(crate) fn case(&self, row: usize) -> Case {
        let mut case = Case::default();
        for (column, cells) in self.cells() {
            match (&column.role, cells) {
                (Role::Finding { id, .. }, Cells::Truths(truths)) => match truths.get(row) {
                    Presence::Present => case.present.push(id.clone()),
                    Presence::Absent => case.absent.push(id.clone()),
                    Presence::Unknown => {}
                },
                (Role::Age, cells) => case.age_years = cells.number(row),
                (Role::Onset, cells) => case.age_onset_years = cells.number(row),
                (role @ (Role::Sex(_) | Role::Codes { .. }), cells) => match cells {
                    Cells::Texts(texts) => {
                        texts.get(row).into_iter().for_each(|text| add(role, text, &mut case))
                    }
                    Cells::Lists(lists) => {
                        lists.get(row).for_each(|text| add(role, text, &mut case))
                    }
                    _ => {}
                },
                (Role::Value(place), _) => case.measurements.extend(self.measured(*place, row)),
                (Role::Id, Cells::Texts(texts)) => {
                    case.id = texts.get(row).map(ToString::to_string)
                }
                (Role::Id, cells) => case.id = cells.number(row).map(|number| number.to_string()),
                _ => {}
            }
        }
        case
    }

    /// The sex of a row, in the words of the single case.
    pub(crate) fn sex(&self, row: usize) -> Option<String> {
        let mut case = Case::default();
        for (column, cells) in
            self.cells().filter(|(column, _)| matches!(column.role, Role::Sex(_)))
        {
            if let Some(text) = cells.text(row) {
                add(&column.role, text, &mut case);
            }
        }
        case.sex
    }

    /// The part of a case that one text of a column is.
    pub(crate) fn part(&self, column: usize, text: &str) -> Case {
        let mut case = Case::default();
        if let Some(bound) = self.plan.columns.get(column) {
            add(&bound.role, text, &mut case);
        }
        case
    }

    /// The measurement at this place of the plan; none where nothing was recorded.
    pub(crate) fn measured(&self, place: usize, row: usize) -> Option<Measurement> {
        self.measurement(self.plan.measures.get(place)?, row)
    }

    fn measurement(&self, measure: &Measure, row: usize) -> Option<Measurement> {
        let part = |part: Part| measure.part(part).and_then(|place| self.at(place));
        let text = |wanted: Part| {
            let text = part(wanted).and_then(|cells| cells.text(row)).map(str::trim);
            text.filter(|text| !text.is_empty())
        };
        let number = |wanted: Part| part(wanted).and_then(|cells| cells.number(row));
        let value = match self.at(measure.value)? {
            Cells::Numbers(numbers) => {
                numbers.get(row).copied().flatten().map(MeasuredValue::Number)
            }
            Cells::Texts(texts) => {
                let text = texts.get(row).map(str::trim).filter(|text| !text.is_empty());
                text.map(|text| MeasuredValue::Text(text.to_string()))
            }
            _ => None,
        };
        let comparator = text(Part::Comparator).filter(|comparator| *comparator != "=");
        let value = match (value, comparator) {
            (value, None) => value,
            (None, Some(comparator)) => Some(MeasuredValue::Text(comparator.to_string())),
            (Some(MeasuredValue::Number(number)), Some(comparator)) => {
                let number = Decimal::from_f64(number)
                    .map_or_else(|_| number.to_string(), |n| n.to_string());
                Some(MeasuredValue::Text(format!("{comparator}{number}")))
            }
            (Some(MeasuredValue::Text(text)), Some(comparator)) => {
                Some(MeasuredValue::Text(format!("{comparator}{text}")))
            }
        };
        let flag = text(Part::Flag);
        if value.is_none() && flag.is_none() {
            return None;
        }
        Some(Measurement {
            analyte: measure.analyte.clone(),
            value,
            unit: text(Part::Unit).map(ToString::to_string).or_else(|| measure.unit.clone()),
            low: number(Part::Low),
            high: number(Part::High),
            flag: flag.map(ToString::to_string),
            date: text(Part::Date).map(ToString::to_string),
            from: None,
        })
    }

    /// Everything of a row that the answer depends on, as bytes: equal keys have equal answers.
    pub(crate) fn key(&self, row: usize, key: &mut Vec<u8>) {
        key.clear();
        let text = |text: Option<&str>, key: &mut Vec<u8>| {
            // A length that no text has stands for a missing one.
            let length =
                text.map_or(u32::MAX, |text| u32::try_from(text.len()).unwrap_or(u32::MAX - 1));
            key.extend_from_slice(&length.to_le_bytes());
            key.extend_from_slice(text.unwrap_or_default().as_bytes());
        };
        for (column, cells) in self.cells() {
            if column.role == Role::Id {
                continue;
            }
            match cells {
                Cells::Truths(truths) => key.push(truths.get(row) as u8),
                Cells::Numbers(numbers) => {
                    let number = numbers.get(row).copied().flatten();
                    key.push(u8::from(number.is_some()));
                    key.extend_from_slice(&number.unwrap_or(0.0).to_bits().to_le_bytes());
                }
                Cells::Texts(texts) => text(texts.get(row), key),
                Cells::Lists(lists) => {
                    for item in lists.get(row) {
                        text(Some(item), key);
                    }
                    text(None, key);
                }
                Cells::Unread => {}
            }
        }
    }
}

/// Adds what a text of a column of words says to a case.
fn add(role: &Role, text: &str, case: &mut Case) {
    match role {
        Role::Sex(words) => {
            let word = text.trim();
            let word = words.get(word).map_or(word, String::as_str);
            case.sex = Some(word).filter(|word| !word.is_empty()).map(ToString::to_string);
        }
        Role::Codes { system, excluded } if !text.trim().is_empty() => {
            let statement = CodedStatement::new(system.as_str(), text);
            case.codes.push(CodedStatement { excluded: *excluded, ..statement });
        }
        _ => {}
    }
}

fn cells<'t>(bound: &BoundColumn, column: &'t Column) -> Result<Cells<'t>, BatchError> {
    let fault = |row: usize, message: String, remedy: &str| {
        BatchError::new(BatchErrorKind::Cell, message, remedy).in_column(&bound.name).in_row(row)
    };
    Ok(match (&bound.role, column) {
        (Role::Carried | Role::Ignored | Role::Unknown, _) => Cells::Unread,
        (_, Column::Unread(_)) if bound.kind == ColumnKind::Missing => Cells::Unread,
        (Role::Finding { .. }, Column::Truths(truths)) => Cells::Truths(Cow::Borrowed(truths)),
        (Role::Finding { .. }, Column::Numbers(numbers)) => {
            let mut truths = Truths::default();
            for (row, number) in numbers.iter().enumerate() {
                truths.push(match number {
                    None => Presence::Unknown,
                    Some(number) if number.is_nan() => Presence::Unknown,
                    Some(1.0) => Presence::Present,
                    Some(0.0) => Presence::Absent,
                    Some(other) => {
                        let message = format!("`{other}` is neither 1 nor 0");
                        return Err(fault(
                            row,
                            message,
                            "give 1 for yes, 0 for no, nothing for not known",
                        ));
                    }
                });
            }
            Cells::Truths(Cow::Owned(truths))
        }
        (Role::Finding { words, .. }, Column::Texts(texts)) => {
            let read: Vec<Option<Presence>> =
                texts.values().iter().map(|text| words.read(text)).collect();
            let mut truths = Truths::default();
            for row in 0..texts.len() {
                let value = match texts.place(row) {
                    None => Some(Presence::Unknown),
                    Some(place) => usize::try_from(place)
                        .ok()
                        .and_then(|place| read.get(place))
                        .copied()
                        .flatten(),
                };
                let Some(value) = value else {
                    let shown: String =
                        texts.get(row).unwrap_or_default().chars().take(40).collect();
                    let message = format!("`{shown}` is no word for yes, no or not known");
                    return Err(fault(
                        row,
                        message,
                        "declare the words of the column in its binding",
                    ));
                };
                truths.push(value);
            }
            Cells::Truths(Cow::Owned(truths))
        }
        (_, Column::Numbers(numbers)) => Cells::Numbers(numbers),
        (_, Column::Texts(texts)) => Cells::Texts(texts),
        (_, Column::Lists(lists)) => Cells::Lists(lists),
        (Role::Id, _) => Cells::Unread,
        (_, column) => {
            let message = format!(
                "holds {}, the plan was made for {}",
                column.kind().label(),
                bound.kind.label()
            );
            return Err(BatchError::new(
                BatchErrorKind::ColumnType,
                message,
                "make a plan for this table",
            )
            .in_column(&bound.name));
        }
    })
    .and_then(|cells| fits(bound, cells))
}

/// Whether the cells are of a kind that the role takes; a table may differ from what was declared.
fn fits<'t>(bound: &BoundColumn, cells: Cells<'t>) -> Result<Cells<'t>, BatchError> {
    let kind = match &cells {
        Cells::Truths(_) => ColumnKind::Truths,
        Cells::Numbers(_) => ColumnKind::Numbers,
        Cells::Texts(_) => ColumnKind::Texts,
        Cells::Lists(_) => ColumnKind::Lists,
        Cells::Unread => return Ok(cells),
    };
    if bound.role.takes(kind) {
        return Ok(cells);
    }
    let message = format!("holds {}, the plan was made for {}", kind.label(), bound.kind.label());
    Err(BatchError::new(BatchErrorKind::ColumnType, message, "make a plan for this table")
        .in_column(&bound.name))
}
