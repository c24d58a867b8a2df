//! A case from JSON and back.

use super::Case;
use super::annotation::Written;
use crate::error::Error;
use crate::limits::Limits;
use alloc::collections::BTreeSet;
use alloc::string::{String, ToString};
use core::fmt;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};

impl Case {
    /// Reads a case from JSON. Fields that are no part of a case are kept as annotations and
    /// reported with the answer.
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
    /// [`Error::Json`] with line and column when the text is no case, [`Error::TooLong`] and
    /// [`Error::TooMany`] for one beyond the default of [`Limits`].
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

/// What a case calls its own; everything else is an annotation.
pub(super) const FIELDS: [&str; 9] = [
    "id",
    "age_years",
    "age_onset_years",
    "onset_unknown",
    "sex",
    "present",
    "absent",
    "measurements",
    "codes",
];

impl<'de> Deserialize<'de> for Case {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Fields)
    }
}

/// Reads field by field: deriving it would hold all that is no field in memory first.
struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Case;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a case")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Case, A::Error> {
        let mut case = Case::default();
        let mut seen = BTreeSet::new();
        while let Some(name) = fields.next_key::<String>()? {
            let is_new = if FIELDS.contains(&name.as_str()) {
                seen.insert(name.clone())
            } else {
                !case.annotations.contains_key(&name)
            };
            if !is_new {
                return Err(A::Error::custom(format_args!("duplicate field `{name}`")));
            }
            match name.as_str() {
                "id" => case.id = fields.next_value()?,
                "age_years" => case.age_years = fields.next_value()?,
                "age_onset_years" => case.age_onset_years = fields.next_value()?,
                // Null says nothing.
                "onset_unknown" => {
                    case.onset_unknown = fields.next_value::<Option<bool>>()?.unwrap_or_default();
                }
                "sex" => case.sex = fields.next_value()?,
                "present" => case.present = fields.next_value()?,
                "absent" => case.absent = fields.next_value()?,
                "measurements" => case.measurements = fields.next_value()?,
                "codes" => case.codes = fields.next_value()?,
                _ => {
                    let mut text = String::new();
                    fields.next_value_seed(Written(&mut text))?;
                    case.annotations.insert(name, text);
                }
            }
        }
        Ok(case)
    }
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
