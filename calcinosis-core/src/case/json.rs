//! A case from JSON and back.

use super::Case;
use crate::error::Error;
use crate::limits::Limits;
use alloc::string::{String, ToString};

impl Case {
    /// Reads a case from JSON. Fields that are no part of a case are kept as annotations and reported with the answer.
    ///
    /// ```
    /// let case = calcinosis_core::Case::from_json(r#"{"age_years": 54, "present": ["retiform-purpura"]}"#)?;
    /// assert_eq!(case.age_years(), Some(54.0));
    /// let error = calcinosis_core::Case::from_json("{\n  \"present\": [retiform-purpura]}").err();
    /// assert_eq!(error.map(|e| e.to_string()).as_deref(), Some("line 2, column 15: expected value"));
    /// # Ok::<(), calcinosis_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::Json`] with line and column when the text is no case, [`Error::TooLong`] and [`Error::TooMany`] for one
    /// beyond the default of [`Limits`].
    pub fn from_json(text: &str) -> Result<Self, Error> {
        Self::from_json_within(text, &Limits::default())
    }

    /// The same within other limits.
    ///
    /// # Errors
    /// As [`Self::from_json`].
    pub fn from_json_within(text: &str, limits: &Limits) -> Result<Self, Error> {
        Limits::length(text.len(), limits.case, "case")?;
        Limits::number(crate::limits::values(text.as_bytes()), limits.values, "values")?;
        let case: Self = serde_json::from_str(text).map_err(|error| json_error(&error))?;
        Limits::number(case.measurements.len(), limits.measurements, "measurements")?;
        Limits::number(case.statements(), limits.statements, "statements")?;
        Ok(case)
    }

    /// The case as JSON, on one line.
    #[must_use]
    pub fn to_json(&self) -> String {
        // A case holds only strings, lists and numbers, which serde_json always writes.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// A truth value that may be null, which says nothing.
pub(super) fn truth<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    <Option<bool> as serde::Deserialize>::deserialize(deserializer).map(Option::unwrap_or_default)
}

pub(crate) fn json_error(error: &serde_json::Error) -> Error {
    let text = error.to_string();
    let reason = text.rsplit_once(" at line ").map_or(text.as_str(), |(reason, _)| reason);
    Error::Json {
        line: error.line(),
        column: error.column(),
        reason: crate::inert::message(reason, crate::inert::MESSAGE),
    }
}
