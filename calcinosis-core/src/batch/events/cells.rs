//! The cells of a table of events, each column found once.

use super::{EventColumn, EventPlan};
use crate::batch::column::{Column, Table, Texts};
use crate::batch::error::{BatchError, BatchErrorKind};
use crate::case::MeasuredValue;
use crate::knowledge::analyte::{Laboratory, State};
use alloc::string::{String, ToString};

/// How many meanings a column can have.
pub(super) const MEANINGS: usize = EventColumn::ALL.len();

/// Whose event a row is, so that rows of one table can be compared without their texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Who {
    /// The place of the text among those of the table.
    Text(u32),
    /// A number by its bits.
    Number(u64),
}

/// A table of events under its plan.
pub(super) struct Cells<'t> {
    pub(super) plan: &'t EventPlan,
    columns: [Option<&'t Column>; MEANINGS],
}

impl<'t> Cells<'t> {
    pub(super) fn new(table: &'t Table, plan: &'t EventPlan) -> Self {
        let mut columns = [None; MEANINGS];
        for (meaning, column) in plan.columns.iter().zip(table.columns()) {
            if let Some(slot) = columns.get_mut(*meaning as usize) {
                *slot = Some(column);
            }
        }
        Self { plan, columns }
    }

    #[inline]
    fn column(&self, column: EventColumn) -> Option<&'t Column> {
        self.columns.get(column as usize).copied().flatten()
    }

    #[inline]
    pub(super) fn texts(&self, column: EventColumn) -> Option<&'t Texts> {
        match self.column(column)? {
            Column::Texts(texts) => Some(texts),
            _ => None,
        }
    }

    pub(super) fn text(&self, column: EventColumn, row: usize) -> Option<&'t str> {
        self.texts(column)?.get(row).and_then(trimmed)
    }

    #[inline]
    pub(super) fn number(&self, column: EventColumn, row: usize) -> Option<f64> {
        match self.column(column)? {
            Column::Numbers(numbers) => numbers.get(row).copied().flatten(),
            _ => None,
        }
    }

    pub(super) fn value(&self, row: usize) -> Option<MeasuredValue> {
        let number = self.number(EventColumn::Value, row).map(MeasuredValue::Number);
        number.or_else(|| {
            self.text(EventColumn::Value, row).map(|text| MeasuredValue::Text(text.to_string()))
        })
    }

    #[inline]
    pub(super) fn negated(&self, row: usize) -> bool {
        match self.column(EventColumn::Negated) {
            Some(Column::Truths(truths)) => truths.get(row).is_present(),
            _ => false,
        }
    }

    /// Whether a code that is no test is excluded: the row says so, or its result denies it. The
    /// value of a row that names its analyte belongs to that.
    pub(super) fn excludes(
        &self,
        row: usize,
        is_of_analyte: bool,
        laboratory: &Laboratory,
    ) -> bool {
        self.negated(row) || (!is_of_analyte && self.denies(row, laboratory))
    }

    /// Whether the value or the flag of a code that is no test denies it, as a qualitative result
    /// does: `negative` beside the code of a finding must not make it present, and an answer of
    /// `normal` to the question for something abnormal is no. What stands in a column of flags
    /// where nothing is flagged denies nothing.
    fn denies(&self, row: usize, laboratory: &Laboratory) -> bool {
        let value = self.text(EventColumn::Value, row);
        let value = value.and_then(|text| laboratory.word(&text.trim().to_lowercase()));
        let flag = self.text(EventColumn::Flag, row);
        let flag = flag.and_then(|text| laboratory.flag(text)).flatten();
        let denies = |state: &State| matches!(state, State::Negative | State::Normal);
        value.iter().chain(&flag).any(denies)
    }

    /// Whose event a row is.
    #[inline]
    pub(super) fn who(&self, row: usize) -> Option<Who> {
        match self.column(EventColumn::Patient)? {
            Column::Texts(texts) => texts.place(row).map(Who::Text),
            Column::Numbers(numbers) => {
                let number = numbers.get(row).copied().flatten().filter(|number| !number.is_nan());
                number.map(|number| Who::Number(number.to_bits()))
            }
            _ => None,
        }
    }

    /// The name of the patient, as the table has it.
    pub(super) fn name(&self, row: usize) -> Option<String> {
        match self.column(EventColumn::Patient)? {
            Column::Texts(texts) => texts.get(row).map(ToString::to_string),
            Column::Numbers(numbers) => {
                numbers.get(row).copied().flatten().map(|number| number.to_string())
            }
            _ => None,
        }
    }

    pub(super) fn fault(
        &self,
        column: EventColumn,
        row: usize,
        message: impl Into<String>,
        remedy: &str,
    ) -> BatchError {
        let error = BatchError::new(BatchErrorKind::Cell, message, remedy).in_row(row);
        let place = self.plan.columns.iter().position(|own| *own == column);
        match place.and_then(|place| self.plan.names.get(place)) {
            Some(name) => error.in_column(name),
            None => error,
        }
    }

    pub(super) fn nobody(&self, row: usize) -> BatchError {
        self.fault(
            EventColumn::Patient,
            row,
            "no patient",
            "say whose event it is, or leave it out",
        )
    }

    pub(super) fn no_system(&self, row: usize) -> BatchError {
        self.fault(
            EventColumn::System,
            row,
            "a code without its system",
            "say of which system it is",
        )
    }

    pub(super) fn no_analyte(&self, row: usize) -> BatchError {
        let remedy = "name the analyte, or its code, beside the value";
        self.fault(EventColumn::Value, row, "a value of nothing", remedy)
    }

    pub(super) fn nothing(row: usize) -> BatchError {
        let remedy = "name a finding, a code or an analyte, or leave the row out";
        BatchError::new(BatchErrorKind::Cell, "nothing happened", remedy).in_row(row)
    }
}

/// A text without the space around it; none where nothing is left.
pub(super) fn trimmed(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}
