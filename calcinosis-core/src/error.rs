//! What can go wrong with a call, as opposed to with a patient's data.

use crate::issue::{Issue, number_of};
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Why a call gave no answer.
///
/// Faults of a patient's data are no errors: they are [`Issue`]s beside the answer, unless strict
/// mode was asked for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[cfg_attr(feature = "json", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum Error {
    /// The text is not JSON, or not a case.
    #[error("line {line}, column {column}: {reason}")]
    Json {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong.
        reason: String,
    },
    /// The text is too long.
    #[error("the text has {length} bytes, more than the {limit} that are read: send one patient at a time{}", raise(.name))]
    TooLong {
        /// Length in bytes.
        length: usize,
        /// The limit in bytes.
        limit: usize,
        /// The name of the limit among [`Limits`](crate::Limits), empty where it cannot be raised.
        name: &'static str,
    },
    /// The text holds too much of something.
    #[error("the text holds {given} {name}, more than the {most} that are read: send one patient at a time{}", raise(.name))]
    TooMany {
        /// How many it holds, as far as they were counted.
        given: usize,
        /// The limit.
        most: usize,
        /// What there is too much of, which is the name of the limit among
        /// [`Limits`](crate::Limits).
        name: &'static str,
    },
    /// There is no such scheme.
    #[error("unknown scheme `{given}`: use one of {known}")]
    UnknownScheme {
        /// What was given.
        given: String,
        /// The known ones, in backticks, joined by commas.
        known: String,
    },
    /// There is no such option.
    #[error("unknown option `{given}`: use one of {known}")]
    UnknownOption {
        /// What was given.
        given: String,
        /// The known ones, in backticks, joined by commas.
        known: String,
    },
    /// An option has a value that it cannot take.
    #[error("option `{option}` cannot be `{given}`: use {expected}")]
    InvalidOption {
        /// The option.
        option: &'static str,
        /// What was given.
        given: String,
        /// What would be right.
        expected: String,
    },
    /// The text is of another kind than the one that was asked for.
    #[error("{given}, not {expected}: {remedy}")]
    WrongKind {
        /// What the text is, such as `FHIR`.
        given: Cow<'static, str>,
        /// What was asked for, such as `a case`.
        expected: Cow<'static, str>,
        /// Which function or option reads it.
        remedy: String,
    },
    /// There is no such entry of the knowledge.
    #[error("unknown {kind} `{given}`{}", nearest_message(.nearest.as_deref()))]
    UnknownId {
        /// What kind of entry was asked for, such as `finding`.
        kind: &'static str,
        /// What was given.
        given: String,
        /// The nearest id that there is.
        nearest: Option<String>,
    },
    /// The text was read, and holds no patient.
    #[error("{}", no_patient_message(.issues))]
    NoPatient {
        /// What was found instead.
        issues: Vec<Issue>,
    },
    /// A value cannot be converted or interpreted.
    #[error("{reason}")]
    Quantity {
        /// What is wrong, and what would be right.
        reason: String,
    },
    /// Strict mode, and the record has faults.
    #[error("{}", strict_message(.issues))]
    Strict {
        /// The faults.
        issues: Vec<Issue>,
    },
}

/// How many issues a message repeats; the rest is counted.
const REPEATED: usize = 20;

fn strict_message(issues: &[Issue]) -> String {
    let number = number_of(issues);
    let plural = if number == 1 { "" } else { "s" };
    with_issues(format!("strict mode: {number} fault{plural} in the record"), issues)
}

fn raise(limit: &str) -> String {
    if limit.is_empty() { String::new() } else { format!(", or raise the limit `{limit}`") }
}

fn nearest_message(nearest: Option<&str>) -> String {
    nearest.map_or_else(String::new, |nearest| format!(": did you mean `{nearest}`?"))
}

fn no_patient_message(issues: &[Issue]) -> String {
    with_issues("the text holds no patient".into(), issues)
}

fn with_issues(mut text: String, issues: &[Issue]) -> String {
    for issue in issues.iter().take(REPEATED) {
        text.push_str("; ");
        text.push_str(&issue.to_string());
    }
    let more = number_of(issues.iter().skip(REPEATED));
    if more > 0 {
        text.push_str(&format!("; and {more} more"));
    }
    text
}

macro_rules! codes {
    ($($variant:ident = $code:literal, $meaning:literal;)+) => {
        impl Error {
            /// Every code, with what it means.
            pub const CODES: &'static [(&'static str, &'static str)] = &[$(($code, $meaning),)+];

            /// What the error holds beside its sentence, as a JSON object: for a program that
            /// reacts to it.
            ///
            /// ```
            /// let error = calcinosis_core::Case::from_json("{").err().ok_or("no error")?;
            /// assert!(error.fields_json().starts_with(r#"{"line":1,"column":1,"reason":"#));
            /// # Ok::<(), &str>(())
            /// ```
            #[cfg(feature = "json")]
            #[must_use]
            pub fn fields_json(&self) -> String {
                // Strings, numbers and issues, which serde_json always writes.
                serde_json::to_string(self).unwrap_or_default()
            }

            /// The permanent code of the error, the same in every face.
            #[must_use]
            pub const fn code(&self) -> &'static str {
                match self {
                    $(Self::$variant { .. } => $code,)+
                }
            }
        }
    };
}

codes! {
    Json = "invalid-json", "The text is not JSON, or not a case; the message names line and column.";
    TooLong = "too-long", "The text is longer than what is read at once.";
    TooMany = "too-many", "The text holds more of something than is read at once; the message names the limit to raise.";
    UnknownScheme = "unknown-scheme", "There is no scheme with this id; the message lists the known ones.";
    UnknownOption = "unknown-option", "There is no option of this name; the message lists the known ones.";
    InvalidOption = "invalid-option", "An option has a value that it cannot take.";
    WrongKind = "wrong-kind", "The text is of another kind than the function reads; the message names the one that does.";
    UnknownId = "unknown-id", "The knowledge has no entry with this id; the message names the nearest one.";
    NoPatient = "no-patient", "The text was read and holds no patient; the message lists what was found instead.";
    Quantity = "invalid-quantity", "A value cannot be converted or interpreted; the message says what would be right.";
    Strict = "strict", "Strict mode was asked for, and part of the record could not be used; the message lists the faults.";
}
