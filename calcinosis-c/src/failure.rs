//! Why a call gives no result, in the parts that an error object shows.

use crate::status::{self, CALCINOSIS_INVALID_OVERLAY, CALCINOSIS_PANIC, CalcinosisStatus};
use calcinosis_core::knowledge::source::{Diagnostic, Level};
use calcinosis_core::{Error, Issue};
use serde_json::{Value, json};

/// Why a call gives no result.
#[derive(Debug, Default)]
pub(crate) struct Failure {
    pub(crate) status: CalcinosisStatus,
    pub(crate) message: String,
    /// Where in the input, empty where that has no place.
    pub(crate) place: String,
    /// What would be right, empty where the message says all.
    pub(crate) suggestion: String,
    /// What else is known of it, as a JSON object; empty where nothing is.
    pub(crate) details: String,
}

impl Failure {
    pub(crate) fn new(status: CalcinosisStatus, message: impl Into<String>) -> Self {
        Self { status, message: message.into(), ..Self::default() }
    }

    pub(crate) fn at(mut self, place: impl Into<String>) -> Self {
        self.place = place.into();
        self
    }

    pub(crate) fn suggest(mut self, suggestion: impl Into<String>) -> Self {
        self.suggestion = suggestion.into();
        self
    }

    /// What cannot happen as long as the library is right.
    pub(crate) fn fault() -> Self {
        Self::new(
            CALCINOSIS_PANIC,
            "a fault of this library: please report it with the input, if it may be shared",
        )
    }

    /// An overlay that cannot be laid over the knowledge.
    pub(crate) fn of_overlay(diagnostics: &[Diagnostic]) -> Self {
        let list: Vec<Value> = diagnostics
            .iter()
            .map(|one| {
                json!({
                    "file": one.file, "line": one.line, "column": one.column, "level": if one.level == Level::Error { "error" } else { "warning" },
                    "code": one.code.as_str(), "message": one.message, "help": one.help, "excerpt": one.excerpt,
                })
            })
            .collect();
        let count = diagnostics.len();
        let message = match diagnostics {
            [first] => first.message.clone(),
            [first, ..] => format!("{} (and {} more, in the details)", first.message, count - 1),
            [] => "the overlay cannot be used".to_string(),
        };
        let mut failure = Self::new(CALCINOSIS_INVALID_OVERLAY, message);
        if let Some(first) = diagnostics.first() {
            failure = failure
                .at(format!("line {}, column {}", first.line, first.column))
                .suggest(first.help.clone());
        }
        failure.details = json!({ "diagnostics": list }).to_string();
        failure
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let mut failure = Self::new(status::of(&error), error.to_string());
        failure.details = error.fields_json();
        match error {
            Error::Json { line, column, .. } => failure.at(format!("line {line}, column {column}")),
            Error::UnknownScheme { known, .. } | Error::UnknownOption { known, .. } => {
                failure.at("options").suggest(format!("use one of {known}"))
            }
            Error::InvalidOption { option, expected, .. } => {
                failure.at(option).suggest(format!("use {expected}"))
            }
            Error::WrongKind { remedy, .. } => failure.suggest(remedy),
            Error::UnknownId { nearest: Some(nearest), .. } => {
                failure.suggest(format!("use `{nearest}`"))
            }
            Error::Strict { issues } | Error::NoPatient { issues } => failure.with_first(&issues),
            _ => failure,
        }
    }
}

#[cfg(feature = "arrow")]
impl From<calcinosis_core::batch::BatchError> for Failure {
    fn from(error: calcinosis_core::batch::BatchError) -> Self {
        let mut failure =
            Self::new(status::of_batch(error.kind), error.to_string()).suggest(error.remedy);
        failure.place = match (&error.column, error.row) {
            (Some(column), Some(row)) => format!("row {row}, column `{column}`"),
            (Some(column), None) => format!("column `{column}`"),
            (None, Some(row)) => format!("row {row}"),
            (None, None) => String::new(),
        };
        failure.details =
            json!({ "column": error.column, "row": error.row, "message": error.message })
                .to_string();
        failure
    }
}

impl Failure {
    fn with_first(self, issues: &[Issue]) -> Self {
        match issues.first() {
            Some(first) => {
                self.at(first.place.clone()).suggest(first.suggestion.clone().unwrap_or_default())
            }
            None => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::status::{CALCINOSIS_INVALID_JSON, CALCINOSIS_STRICT, CALCINOSIS_UNKNOWN_ID};
    use calcinosis_core::catalogue::{EntryKind, entry_json};
    use calcinosis_core::{Knowledge, classify_json};

    #[test]
    fn a_failure_says_where_and_what_would_be_right() {
        let failure = |case: &str, options: Option<&str>| {
            Failure::from(classify_json(Knowledge::builtin(), case, options).unwrap_err())
        };
        let json = failure("{\n \"present\": [x]}", None);
        assert_eq!(
            (json.status, json.place.as_str()),
            (CALCINOSIS_INVALID_JSON, "line 2, column 14")
        );
        let strict = failure(r#"{"present": ["retiform-purpra"]}"#, Some(r#"{"strict": true}"#));
        assert_eq!((strict.status, strict.place.as_str()), (CALCINOSIS_STRICT, "present[0]"));
        assert!(strict.suggestion.contains("retiform-purpura"), "{strict:?}");
        assert!(strict.details.starts_with(r#"{"issues":[{"#), "{strict:?}");
        let id = Failure::from(
            entry_json(Knowledge::builtin(), EntryKind::Finding, "retiform-purpra").unwrap_err(),
        );
        assert_eq!(
            (id.status, id.suggestion.as_str()),
            (CALCINOSIS_UNKNOWN_ID, "use `retiform-purpura`")
        );
    }

    #[test]
    fn an_overlay_that_is_wrong_says_every_line() {
        let diagnostics = Knowledge::builtin()
            .with_overlay("name = \"x\"\n[[finding]]\nid = \"Y\"\n")
            .unwrap_err();
        let failure = Failure::of_overlay(&diagnostics);
        assert_eq!(failure.status, CALCINOSIS_INVALID_OVERLAY);
        assert!(
            failure.place.starts_with("line ") && failure.details.contains(r#""code":"K"#),
            "{failure:?}"
        );
    }
}
