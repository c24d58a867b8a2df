//! One patient and one lesion, as given, and what it means in terms of the vocabulary.

#[cfg(feature = "json")]
mod annotation;
mod builder;
mod coded;
#[cfg(feature = "json")]
mod json;
mod laboratory;
mod reading;
mod supposing;

use crate::id::GivenAnalyte;
pub use crate::issue::{Issue, IssueCode, Severity};
pub(crate) use crate::issue::{Issues, number_of};
pub use builder::CaseBuilder;
#[cfg(feature = "json")]
pub(crate) use coded::{no_exclusion, translated};
#[cfg(feature = "json")]
pub(crate) use json::json_error;
#[cfg(feature = "json")]
pub(crate) use laboratory::is_usable;
pub use laboratory::{Converted, Measured, UsedInterval, Whose};
#[cfg(feature = "batch")]
pub(crate) use laboratory::{Known, Stand, exact_value, is_computed_for, result_of, understand};
pub(crate) use reading::Evidence;
pub use reading::{Given, Origin, Reading, read, read_with};
#[cfg(feature = "batch")]
pub(crate) use reading::{believable_ages, is_believable, tells_onset};

use alloc::string::String;
use alloc::vec::Vec;

/// The longest text of a case that is read by default, in bytes; see
/// [`Limits::case`](crate::Limits::case).
pub const MAX_CASE_LENGTH: usize = 8 * 1024 * 1024;

/// The sex of the patient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
    /// Not known or not recorded.
    #[default]
    Unknown,
}

impl Sex {
    /// The word used in every face.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Female => "female",
            Self::Male => "male",
            Self::Unknown => "unknown",
        }
    }

    /// The sex that a word names, as records and tables write it: the words of every face, `F`,
    /// `m`, in any case.
    ///
    /// ```
    /// use calcinosis_core::Sex;
    /// assert_eq!(Sex::from_word("F"), Some(Sex::Female));
    /// assert_eq!(Sex::from_word("other"), None);
    /// ```
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        const WORDS: [(&str, Sex); 6] = [
            ("female", Sex::Female),
            ("f", Sex::Female),
            ("male", Sex::Male),
            ("m", Sex::Male),
            ("unknown", Sex::Unknown),
            ("u", Sex::Unknown),
        ];
        let word = word.trim();
        WORDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(word)).map(|(_, sex)| *sex)
    }
}

/// One patient with one lesion, or one group of alike lesions.
///
/// A case holds what was given, unchanged; nothing is looked up before it is read against a
/// knowledge base. What nobody looked for is in neither list.
///
/// ```
/// use calcinosis_core::{Case, Sex};
/// let case = Case::builder()
///     .id("case-1")
///     .age_years(54.0)
///     .sex(Sex::Female)
///     .present("retiform-purpura")
///     .present("hemodialysis")
///     .absent("fever")
///     .build();
/// assert_eq!(case.present(), ["retiform-purpura", "hemodialysis"]);
/// ```
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
pub struct Case {
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) id: Option<String>,
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) age_years: Option<f64>,
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) age_onset_years: Option<f64>,
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "core::ops::Not::not"))]
    pub(crate) onset_unknown: bool,
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) sex: Option<String>,
    pub(crate) present: Vec<String>,
    pub(crate) absent: Vec<String>,
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Vec::is_empty"))]
    pub(crate) measurements: Vec<Measurement>,
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Vec::is_empty"))]
    pub(crate) codes: Vec<CodedStatement>,
    /// Everything else that the text of the case held, as JSON text: kept so that nothing that was
    /// given is lost, and as text since values of their own take many times its length.
    #[cfg(feature = "json")]
    #[serde(flatten, serialize_with = "annotation::serialize")]
    pub(crate) annotations: alloc::collections::BTreeMap<String, String>,
}

/// A laboratory value or another measured quantity, as given.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "json", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Measurement {
    /// Id of the analyte, such as `phosphate`.
    pub analyte: String,
    /// The value, when there is one.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "Option::is_none"))]
    pub value: Option<MeasuredValue>,
    /// The unit, in UCUM or a customary spelling.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "Option::is_none"))]
    pub unit: Option<String>,
    /// Lower limit of the laboratory's own interval, in the same unit.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "Option::is_none"))]
    pub low: Option<f64>,
    /// Upper limit of the laboratory's own interval, in the same unit.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "Option::is_none"))]
    pub high: Option<f64>,
    /// The laboratory's own flag: `low`, `normal`, `high`, `positive` or `negative`.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "Option::is_none"))]
    pub flag: Option<String>,
    /// Date of the sample, ISO 8601.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "Option::is_none"))]
    pub date: Option<String>,
    /// Where it was read, such as `Observation/123`.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "Option::is_none"))]
    pub from: Option<String>,
}

/// A measured value as given.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "json", serde(untagged))]
#[non_exhaustive]
pub enum MeasuredValue {
    /// A number.
    Number(f64),
    /// A text: a number with a comparator, a titre, a range or a word, such as `<0.1`, `1:320`,
    /// `2-5` or `positive`.
    Text(String),
}

/// A code of another system, as given.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "json", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct CodedStatement {
    /// The code system: a word such as `icd-10-cm` or a FHIR system address.
    pub system: String,
    /// The code.
    pub code: String,
    /// Whether the code was looked for and excluded.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "core::ops::Not::not"))]
    pub excluded: bool,
    /// The text that came with the code.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "Option::is_none"))]
    pub display: Option<String>,
    /// Where it was read, such as `Condition/7`.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "Option::is_none"))]
    pub from: Option<String>,
}

impl From<f64> for MeasuredValue {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for MeasuredValue {
    fn from(number: i32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<&str> for MeasuredValue {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for MeasuredValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl Measurement {
    /// A measurement of this analyte with this value in this unit, in UCUM or a customary spelling.
    ///
    /// ```
    /// use calcinosis_core::{Case, Knowledge, Measurement, Options, analyte, classify, finding};
    /// let case = Case::builder()
    ///     .age_years(54.0)
    ///     .measurement(Measurement::of(analyte::PHOSPHATE, 7.9, "mg/dL"))
    ///     .build();
    /// let classification = classify(Knowledge::builtin(), &case, &Options::default())?;
    /// let high = classification.finding(finding::HYPERPHOSPHATEMIA.as_str());
    /// assert_eq!(high, Some(calcinosis_core::Presence::Present));
    /// # Ok::<(), calcinosis_core::Error>(())
    /// ```
    #[must_use]
    pub fn of(
        analyte: impl Into<GivenAnalyte>,
        value: impl Into<MeasuredValue>,
        unit: impl Into<String>,
    ) -> Self {
        Self::new(analyte, value).unit(unit)
    }

    /// A measurement of this analyte with this value: a number, or a text such as `<0.1`, `1:320`
    /// or `positive`.
    #[must_use]
    pub fn new(analyte: impl Into<GivenAnalyte>, value: impl Into<MeasuredValue>) -> Self {
        Self {
            analyte: analyte.into().into_string(),
            value: Some(value.into()),
            unit: None,
            low: None,
            high: None,
            flag: None,
            date: None,
            from: None,
        }
    }

    /// The same in this unit.
    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// The same with the laboratory's own interval.
    #[must_use]
    pub fn interval(mut self, low: Option<f64>, high: Option<f64>) -> Self {
        (self.low, self.high) = (low, high);
        self
    }
}

impl CodedStatement {
    /// A code that was stated as present.
    #[must_use]
    pub fn new(system: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            system: system.into(),
            code: code.into(),
            excluded: false,
            display: None,
            from: None,
        }
    }
}

impl Case {
    /// An empty case to fill.
    pub fn builder() -> CaseBuilder {
        CaseBuilder::default()
    }

    /// The id that the sender gave.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Age of the patient, in years.
    #[must_use]
    pub const fn age_years(&self) -> Option<f64> {
        self.age_years
    }

    /// Age of the patient when the lesion began, in years.
    #[must_use]
    pub const fn age_onset_years(&self) -> Option<f64> {
        self.age_onset_years
    }

    /// Whether the record speaks of the onset without saying an age that could be read: then the
    /// age of the patient does not stand in for it.
    #[must_use]
    pub const fn onset_unknown(&self) -> bool {
        self.onset_unknown
    }

    /// The sex, when it was given in a word that is known.
    #[must_use]
    pub fn sex(&self) -> Sex {
        self.sex.as_deref().and_then(Sex::from_word).unwrap_or_default()
    }

    /// How many statements the case holds: findings, measurements and codes.
    pub(crate) fn statements(&self) -> usize {
        self.present.len() + self.absent.len() + self.measurements.len() + self.codes.len()
    }

    /// The findings given as present, as given.
    #[must_use]
    pub fn present(&self) -> &[String] {
        &self.present
    }

    /// The findings given as absent, as given.
    #[must_use]
    pub fn absent(&self) -> &[String] {
        &self.absent
    }

    /// The measurements, as given.
    #[must_use]
    pub fn measurements(&self) -> &[Measurement] {
        &self.measurements
    }

    /// The codes, as given.
    #[must_use]
    pub fn codes(&self) -> &[CodedStatement] {
        &self.codes
    }

    /// Whatever else the text of the case held, such as `citation` or `notes`, by name: JSON text
    /// on one line.
    ///
    /// ```
    /// let case = calcinosis_core::Case::from_json(r#"{"notes": ["seen",  1]}"#)?;
    /// assert_eq!(case.annotations().collect::<Vec<_>>(), [("notes", r#"["seen",1]"#)]);
    /// # Ok::<(), calcinosis_core::Error>(())
    /// ```
    #[cfg(feature = "json")]
    pub fn annotations(&self) -> impl Iterator<Item = (&str, &str)> {
        self.annotations.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// One of the [annotations](Self::annotations), as JSON text on one line.
    #[cfg(feature = "json")]
    #[must_use]
    pub fn annotation(&self, name: &str) -> Option<&str> {
        self.annotations.get(name).map(String::as_str)
    }
}
