//! What was wrong with a record, beside the answer: nothing is silent.

use crate::inert;
use alloc::string::String;
use core::fmt;

macro_rules! issue_codes {
    ($($(#[doc = $meaning:literal])* $variant:ident = $word:literal, $severity:ident;)+) => {
        /// The permanent code of an issue.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "json", derive(serde::Serialize))]
        #[non_exhaustive]
        pub enum IssueCode {
            $($(#[doc = $meaning])* #[cfg_attr(feature = "json", serde(rename = $word))] $variant,)+
        }

        impl IssueCode {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word used in every face.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }

            /// What it means, in a sentence.
            #[must_use]
            pub const fn meaning(self) -> &'static str {
                match self {
                    $(Self::$variant => concat!($($meaning),*).trim_ascii(),)+
                }
            }

            /// How much it matters.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self {
                    $(Self::$variant => Severity::$severity,)+
                }
            }
        }
    };
}

issue_codes! {
    /// A field of the case is not known.
    UnknownField = "unknown-field", Warning;
    /// A finding is not in the vocabulary.
    UnknownFinding = "unknown-finding", Warning;
    /// A finding was given under a former or second id.
    FormerId = "former-id", Note;
    /// A finding was given by its name instead of its id.
    NamedFinding = "named-finding", Note;
    /// A finding was given, or follows, both as present and as absent.
    Conflict = "conflict", Warning;
    /// The same was given twice.
    Duplicate = "duplicate", Note;
    /// An age is not a number of years that a person can have.
    ImplausibleAge = "implausible-age", Warning;
    /// The lesion began after the age of the patient.
    OnsetAfterAge = "onset-after-age", Warning;
    /// A measurement could not be used.
    UnreadMeasurement = "unread-measurement", Warning;
    /// A measurement does not fit its unit or its analyte.
    ImplausibleValue = "implausible-value", Warning;
    /// A value lies beyond the limits at which laboratories call the ward.
    CriticalValue = "critical-value", Note;
    /// A unit is not known for the analyte.
    UnknownUnit = "unknown-unit", Warning;
    /// An analyte is not known.
    UnknownAnalyte = "unknown-analyte", Warning;
    /// No interval is known for the age and sex of the patient.
    NoInterval = "no-interval", Warning;
    /// The interval is ours, not the laboratory's.
    DefaultInterval = "default-interval", Note;
    /// A derived value is less reliable than usual.
    LowConfidence = "low-confidence", Note;
    /// A code is not in the crosswalk.
    UnknownCode = "unknown-code", Warning;
    /// A code system is not known.
    UnknownCodeSystem = "unknown-code-system", Warning;
    /// A code was read as one of a close system.
    RelatedCodeSystem = "related-code-system", Note;
    /// A code covers more than one entry; only what is true of all was taken.
    BroadCode = "broad-code", Note;
    /// A code names a diagnosis of the taxonomy and was set aside, so that the answer does not rest on itself.
    DiagnosisCode = "diagnosis-code", Note;
    /// A statement was read and knowingly set aside.
    SetAside = "set-aside", Note;
    /// A part of the record has no counterpart in the model.
    NotModelled = "not-modelled", Note;
    /// A date makes a statement uncertain.
    Timing = "timing", Note;
    /// Facts that the sender could not express were listed in the case.
    Unmapped = "unmapped", Note;
    /// There is nothing to classify by.
    EmptyCase = "empty-case", Warning;
}

/// How much an issue matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
#[cfg_attr(feature = "json", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Severity {
    /// Good to know; nothing was lost.
    Note,
    /// Something that was given could not be used. Strict mode makes it an error.
    Warning,
}

impl Severity {
    /// The word used in every face.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
        }
    }
}

/// One thing about a record that its sender should know.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Issue {
    /// How much it matters.
    pub severity: Severity,
    /// The permanent code.
    pub code: IssueCode,
    /// Where in the record, such as `present[3]`.
    #[cfg_attr(feature = "json", serde(rename = "where"))]
    pub place: String,
    /// What is the matter.
    pub message: String,
    /// What would be right.
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
    pub suggestion: Option<String>,
}

impl Issue {
    /// An issue of this code, with its severity. Whatever was put into it is made inert and held short here, so that no
    /// reader can forget it.
    #[must_use]
    pub fn new(code: IssueCode, place: impl AsRef<str>, message: impl AsRef<str>) -> Self {
        let [place, message] = [place.as_ref(), message.as_ref()].map(|text| inert::message(text, inert::MESSAGE));
        Self { severity: code.severity(), code, place, message, suggestion: None }
    }

    /// The same with a suggestion.
    #[must_use]
    pub fn suggest(mut self, suggestion: impl AsRef<str>) -> Self {
        self.suggestion = Some(inert::message(suggestion.as_ref(), inert::MESSAGE));
        self
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.place.is_empty() {
            write!(f, "{}: ", self.place)?;
        }
        f.write_str(&self.message)?;
        if let Some(suggestion) = &self.suggestion {
            write!(f, " ({suggestion})")?;
        }
        Ok(())
    }
}
