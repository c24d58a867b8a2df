//! How whatever comes in is read, where its kind is not known beforehand.

use super::Date;
use super::fhir::{Choice, FhirOptions};
use super::phenopacket::PhenopacketOptions;
use crate::limits::Limits;

/// How records of every kind are read.
///
/// ```
/// use calcinosis_core::Knowledge;
/// use calcinosis_core::interop::{Kind, ReadOptions, read_with};
/// let patient = r#"{"resourceType": "Patient", "id": "1", "birthDate": "1970-03-02"}"#;
/// let day = "2024-03-02".parse().map_err(|_| "no date")?;
/// let input = read_with(Knowledge::builtin(), patient, Kind::Fhir, &ReadOptions::new().reference_date(day))?;
/// assert_eq!(input.records.first().and_then(|record| record.case.age_years()).map(f64::floor), Some(54.0));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadOptions {
    limits: Limits,
    reference_date: Option<Date>,
    window_days: Option<u32>,
    choice: Choice,
    diseases: bool,
    genes: bool,
}

impl Default for ReadOptions {
    fn default() -> Self {
        Self {
            limits: Limits::default(),
            reference_date: None,
            window_days: None,
            choice: Choice::default(),
            diseases: false,
            genes: true,
        }
    }
}

impl ReadOptions {
    /// Everything as each reader does it by default.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How much is read at once.
    #[must_use]
    pub const fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Of FHIR: the day for which the patient is described, see [`FhirOptions::reference_date`].
    #[must_use]
    pub const fn reference_date(mut self, date: Date) -> Self {
        self.reference_date = Some(date);
        self
    }

    /// Of FHIR: values further from that day than so many days are set aside.
    #[must_use]
    pub const fn window_days(mut self, days: u32) -> Self {
        self.window_days = Some(days);
        self
    }

    /// Of FHIR: which of several values of one test count.
    #[must_use]
    pub const fn choice(mut self, choice: Choice) -> Self {
        self.choice = choice;
        self
    }

    /// Of phenopackets: whether the diseases that they state are brought into the case, see
    /// [`PhenopacketOptions::diseases`].
    #[must_use]
    pub const fn diseases(mut self, read: bool) -> Self {
        self.diseases = read;
        self
    }

    /// Of phenopackets: whether genes are read, see [`PhenopacketOptions::genes`].
    #[must_use]
    pub const fn genes(mut self, read: bool) -> Self {
        self.genes = read;
        self
    }

    /// How much is read at once, as it was chosen.
    #[must_use]
    pub const fn chosen_limits(&self) -> &Limits {
        &self.limits
    }

    /// The same for the reader of FHIR alone, which also reads a stream.
    #[must_use]
    pub fn fhir(&self) -> FhirOptions<'static> {
        let options = FhirOptions { window_days: self.window_days, ..FhirOptions::new() };
        let options = options.limits(self.limits).choice(self.choice);
        self.reference_date.map_or(options, |date| options.reference_date(date))
    }

    /// The same for the reader of phenopackets alone.
    #[must_use]
    pub fn phenopacket(&self) -> PhenopacketOptions<'static> {
        PhenopacketOptions::new().limits(self.limits).diseases(self.diseases).genes(self.genes)
    }
}
