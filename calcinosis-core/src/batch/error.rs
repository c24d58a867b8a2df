//! What can be wrong with a table or with a plan for it: where, and what would be right.

use crate::inert;
use crate::knowledge::entry::words;
use alloc::string::String;
use core::fmt;

words! {
    /// What kind of fault it is. Its word is the permanent code, the same in every face.
    BatchErrorKind {
        /// A column means nothing to the plan.
        UnknownColumn = "unknown-column",
        /// A binding names something that does not exist, or does not fit its column.
        Binding = "binding",
        /// An option has a value that it cannot take.
        Option = "option",
        /// A column has a type that its meaning cannot be read from.
        ColumnType = "column-type",
        /// A cell cannot be read.
        Cell = "cell",
        /// The table does not have the columns that the plan was made for.
        Shape = "shape",
        /// The producer or the consumer of a stream failed.
        Stream = "stream",
    }
}

/// Why a table was not classified. Faults of one patient's data are no errors but issues of that
/// row; an error is what makes the whole table doubtful.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BatchError {
    /// What kind of fault it is.
    pub kind: BatchErrorKind,
    /// The column, where the fault lies in one.
    pub column: Option<String>,
    /// The row, from 0, counted from the start of the input.
    pub row: Option<u64>,
    /// What is wrong.
    pub message: String,
    /// What would be right.
    pub remedy: String,
}

/// How many characters of a message or a remedy are kept.
const LONGEST: usize = 4 * inert::MESSAGE;

impl BatchError {
    pub(crate) fn new(
        kind: BatchErrorKind,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        // Cells and names of columns are quoted in both, and some list what is known.
        let [message, remedy] =
            [message.into(), remedy.into()].map(|text| inert::message(&text, LONGEST));
        Self { kind, column: None, row: None, message, remedy }
    }

    pub(crate) fn in_column(mut self, column: impl Into<String>) -> Self {
        self.column = Some(column.into());
        self
    }

    pub(crate) fn in_row(mut self, row: usize) -> Self {
        self.row = Some(u64::try_from(row).unwrap_or(u64::MAX));
        self
    }

    /// The same, with rows counted from an earlier start.
    pub(crate) fn after(mut self, rows: u64) -> Self {
        self.row = self.row.map(|row| row.saturating_add(rows));
        self
    }
}

impl fmt::Display for BatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.column.as_deref().map(inert::shown), self.row) {
            (Some(column), Some(row)) => write!(f, "column `{column}`, row {row}: ")?,
            (Some(column), None) => write!(f, "column `{column}`: ")?,
            (None, Some(row)) => write!(f, "row {row}: ")?,
            (None, None) => {}
        }
        f.write_str(&self.message)?;
        if !self.remedy.is_empty() {
            write!(f, ": {}", self.remedy)?;
        }
        Ok(())
    }
}

impl core::error::Error for BatchError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_table_holds_is_inert_and_short_in_its_errors() {
        let hostile = format!("a\n\u{202e}\0{}", "x".repeat(5_000));
        let error = BatchError::new(
            BatchErrorKind::Cell,
            format!("`{hostile}` is no word"),
            hostile.as_str(),
        );
        let text = error.in_column(hostile.as_str()).in_row(7).to_string();
        assert!(text.starts_with("column `a\\n\\u{202e}\\u{0}xxx"), "{text}");
        assert!(text.contains("…`, row 7: `a\\n\\u{202e}"), "{text}");
        assert!(
            !text.contains(['\n', '\0', '\u{202e}']) && text.chars().count() < 2 * LONGEST + 200,
            "{text}"
        );
    }
}
