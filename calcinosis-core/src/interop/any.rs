//! A text of which nobody says what it is: a case, FHIR or a phenopacket, told by the names that each of them must have.

use super::fhir::{self, FhirOptions};
use super::phenopacket::{self, PhenopacketOptions};
use super::record::Record;
use crate::case::{Case, Issue};
use crate::error::Error;
use crate::knowledge::Knowledge;
use alloc::vec;
use alloc::vec::Vec;
use serde::Deserialize;
use serde::de::IgnoredAny;

/// What a text holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A case of this library.
    Case,
    /// A FHIR bundle, resource, or one resource per line.
    Fhir,
    /// A GA4GH phenopacket, family or cohort.
    Phenopacket,
}

/// The names that tell one format from another; none of them is a field of the others.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Names {
    resource_type: Option<IgnoredAny>,
    #[serde(alias = "meta_data")]
    meta_data: Option<IgnoredAny>,
    #[serde(alias = "phenotypic_features")]
    phenotypic_features: Option<IgnoredAny>,
    proband: Option<IgnoredAny>,
    members: Option<IgnoredAny>,
}

impl Names {
    fn kind(&self) -> Kind {
        let packet = [&self.meta_data, &self.phenotypic_features, &self.proband, &self.members];
        if self.resource_type.is_some() {
            Kind::Fhir
        } else if packet.iter().any(|name| name.is_some()) {
            Kind::Phenopacket
        } else {
            Kind::Case
        }
    }
}

impl Kind {
    /// Tells the format of a text by its first JSON value. What has no name of the others is taken for a case, whose reader then says what is wrong with it.
    ///
    /// ```
    /// use calcinosis_core::interop::Kind;
    /// assert_eq!(Kind::of(r#"{"resourceType": "Bundle"}"#), Kind::Fhir);
    /// assert_eq!(Kind::of(r#"{"id": "x", "phenotypicFeatures": []}"#), Kind::Phenopacket);
    /// assert_eq!(Kind::of(r#"{"present": []}"#), Kind::Case);
    /// ```
    #[must_use]
    pub fn of(text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        match serde_json::Deserializer::from_str(text).into_iter::<Names>().next() {
            Some(Ok(names)) => names.kind(),
            // The reader of FHIR has a word for those who send XML.
            _ if text.trim_start().starts_with('<') => Self::Fhir,
            _ => Self::Case,
        }
    }
}

/// The patients of a text, and what belongs to none of them.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Input {
    /// One record for each patient, in the order of the text.
    pub records: Vec<Record>,
    /// What belongs to no patient.
    pub issues: Vec<Issue>,
}

/// Reads a text of a known kind, with the defaults of its reader.
///
/// # Errors
/// What the reader of that kind refuses.
pub fn read(knowledge: &Knowledge, text: &str, kind: Kind) -> Result<Input, Error> {
    Ok(match kind {
        Kind::Case => {
            let record = Record { case: Case::from_json(text)?, ..Record::default() };
            Input { records: vec![record], issues: Vec::new() }
        }
        Kind::Fhir => {
            let input = fhir::read(knowledge, text, &FhirOptions::new())?;
            Input { records: input.records, issues: input.issues }
        }
        Kind::Phenopacket => {
            let records = phenopacket::read(knowledge, text, &PhenopacketOptions::new())?;
            Input { records, issues: Vec::new() }
        }
    })
}
