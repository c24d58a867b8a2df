//! Building a case in Rust.

use super::{Case, CodedStatement, Measurement, Sex};
use crate::id::GivenFinding;
use alloc::string::{String, ToString};

/// Builds a [`Case`] step by step; see [`Case::builder`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct CaseBuilder {
    case: Case,
}

impl From<Case> for CaseBuilder {
    /// Goes on with a case that was built or read before.
    fn from(case: Case) -> Self {
        Self { case }
    }
}

impl CaseBuilder {
    /// Names the case; the name comes back in the answer.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.case.id = Some(id.into());
        self
    }

    /// Sets the age in years; fractions for infants.
    pub const fn age_years(mut self, age: f64) -> Self {
        self.case.age_years = Some(age);
        self
    }

    /// Sets the age in years at which the lesion began.
    pub const fn age_onset_years(mut self, age: f64) -> Self {
        self.case.age_onset_years = Some(age);
        self
    }

    /// Says that the lesion began at an age that is not known, so that the age of the patient does
    /// not stand in for it.
    pub const fn onset_unknown(mut self) -> Self {
        self.case.onset_unknown = true;
        self
    }

    /// Sets the sex.
    pub fn sex(mut self, sex: Sex) -> Self {
        self.case.sex = Some(sex.as_str().to_string());
        self
    }

    /// Adds a finding that is present: an id such as `calcinosis_core::finding::RETIFORM_PURPURA`
    /// or its text.
    pub fn present(mut self, finding: impl Into<GivenFinding>) -> Self {
        self.case.present.push(finding.into().into_string());
        self
    }

    /// Adds a finding that was looked for and is absent.
    pub fn absent(mut self, finding: impl Into<GivenFinding>) -> Self {
        self.case.absent.push(finding.into().into_string());
        self
    }

    /// Adds a measurement.
    pub fn measurement(mut self, measurement: Measurement) -> Self {
        self.case.measurements.push(measurement);
        self
    }

    /// Adds a code of another system.
    pub fn code(mut self, code: CodedStatement) -> Self {
        self.case.codes.push(code);
        self
    }

    /// The finished case.
    #[must_use]
    pub fn build(self) -> Case {
        self.case
    }
}

impl Case {
    /// The same case with these findings known as well; a finding leaves the list in which it stood
    /// before.
    ///
    /// ```
    /// use calcinosis_core::Case;
    /// let case = Case::builder().present("hemodialysis").build();
    /// let supposed = case.with_findings(&["fever"], &["hemodialysis"]);
    /// assert_eq!((supposed.present(), supposed.absent()), (&["fever".into()][..], &["hemodialysis".into()][..]));
    /// ```
    #[must_use]
    pub fn with_findings(&self, present: &[&str], absent: &[&str]) -> Self {
        let mut case = self.clone();
        let named = |finding: &String| {
            present.contains(&finding.as_str()) || absent.contains(&finding.as_str())
        };
        for list in [&mut case.present, &mut case.absent] {
            list.retain(|finding| !named(finding));
        }
        case.present.extend(present.iter().map(ToString::to_string));
        case.absent.extend(absent.iter().map(ToString::to_string));
        case
    }
}
