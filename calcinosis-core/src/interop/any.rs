//! A text of which nobody says what it is: cases, FHIR or phenopackets, told by the names that each
//! of them must have, one or many.

use super::elements::elements;
use super::fhir;
use super::record::Record;
use super::{ReadOptions, phenopacket};
use crate::case::{Case, Issue};
use crate::error::Error;
use crate::knowledge::Knowledge;
use crate::limits::{self, Limits};
use alloc::format;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;
use serde::Deserialize;
use serde::de::IgnoredAny;

/// What a text holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A case of this library, or several.
    Case,
    /// A FHIR bundle, resource, list of resources, or one resource per line.
    Fhir,
    /// A GA4GH phenopacket, family or cohort, or several.
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

/// The fields that make an object one of another format than a case.
const OF_PACKETS: [&str; 6] =
    ["metaData", "meta_data", "phenotypicFeatures", "phenotypic_features", "proband", "members"];

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Case, Self::Fhir, Self::Phenopacket];

    /// The word used in every face.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Fhir => "fhir",
            Self::Phenopacket => "phenopacket",
        }
    }

    /// What it is, in words.
    const fn described(self) -> &'static str {
        match self {
            Self::Case => "a case",
            Self::Fhir => "FHIR",
            Self::Phenopacket => "a phenopacket",
        }
    }

    /// Tells the format of a text by its first JSON object, in a list or not. What has no name of
    /// the others is taken for a case, whose reader then says what is wrong with it.
    ///
    /// ```
    /// use calcinosis_core::interop::Kind;
    /// assert_eq!(Kind::of(r#"{"resourceType": "Bundle"}"#), Kind::Fhir);
    /// assert_eq!(Kind::of(r#"[{"id": "x", "phenotypicFeatures": []}]"#), Kind::Phenopacket);
    /// assert_eq!(Kind::of(r#"{"present": []}"#), Kind::Case);
    /// ```
    #[must_use]
    pub fn of(text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text).trim_start();
        let first = text.strip_prefix('[').unwrap_or(text).trim_start();
        // The reader of FHIR has a word for those who send XML.
        if first.starts_with('<') {
            return Self::Fhir;
        }
        // A list would be read as the names in their order.
        if !first.starts_with('{') {
            return Self::Case;
        }
        match serde_json::Deserializer::from_str(first).into_iter::<Names>().next() {
            Some(Ok(names)) => names.kind(),
            _ => Self::Case,
        }
    }

    /// The format of another kind that a case turns out to be, by the fields that no case has.
    fn of_case(case: &Case) -> Option<Self> {
        let has = |name: &str| case.annotations.contains_key(name);
        if has("resourceType") {
            Some(Self::Fhir)
        } else if OF_PACKETS.into_iter().any(has) {
            Some(Self::Phenopacket)
        } else {
            None
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
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

/// Reads a text of a known kind, with the defaults of its reader: one patient, or a list of them,
/// or one per line.
///
/// # Errors
/// What the reader of that kind refuses, and [`Error::WrongKind`] for a text of another kind.
pub fn read(knowledge: &Knowledge, text: &str, kind: Kind) -> Result<Input, Error> {
    read_within(knowledge, text, kind, &Limits::default())
}

/// The same within other limits.
///
/// # Errors
/// As [`read`].
pub fn read_within(
    knowledge: &Knowledge,
    text: &str,
    kind: Kind,
    limits: &Limits,
) -> Result<Input, Error> {
    read_with(knowledge, text, kind, &ReadOptions::new().limits(*limits))
}

/// The same, read as the options say.
///
/// # Errors
/// As [`read`].
pub fn read_with(
    knowledge: &Knowledge,
    text: &str,
    kind: Kind,
    options: &ReadOptions,
) -> Result<Input, Error> {
    let limits = options.chosen_limits();
    Limits::length(text.len(), limits.text, "text")?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    Ok(match kind {
        Kind::Case => Input { records: cases(text, limits)?, issues: Vec::new() },
        Kind::Fhir => {
            let input = fhir::read(knowledge, text, &options.fhir())?;
            Input { records: input.records, issues: input.issues }
        }
        Kind::Phenopacket => {
            Input { records: packets(knowledge, text, options)?, issues: Vec::new() }
        }
    })
}

/// Whether a text holds several values: a list, or one after the other.
pub(crate) fn is_list(text: &str) -> bool {
    text.strip_prefix('\u{feff}').unwrap_or(text).trim_start().starts_with('[')
}

fn cases(text: &str, limits: &Limits) -> Result<Vec<Record>, Error> {
    let record = |case: Case| Record { case, ..Record::default() };
    // Nearly always it is one, which is read at once.
    let alone = (!is_list(text)).then(|| one_case_within(text, limits));
    let fault = match alone {
        Some(Ok(case)) => return Ok(vec![record(case)]),
        Some(Err(fault @ Error::WrongKind { .. })) => return Err(fault),
        Some(Err(fault)) => Some(fault),
        None => None,
    };
    match (elements(text, limits.patients)?, fault) {
        (Some(elements), _) => {
            Limits::number(
                limits::objects(text.as_bytes()),
                limits.objects_in(text.len()),
                "objects",
            )?;
            let mut records = Vec::with_capacity(elements.len());
            for element in &elements {
                let case =
                    one_case_within(element.text, limits).map_err(|error| element.placed(error))?;
                records.push(record(case));
            }
            Ok(records)
        }
        (None, Some(fault)) => Err(fault),
        (None, None) => Ok(Vec::new()),
    }
}

/// One case; FHIR or a phenopacket would pass for a case that says nothing.
///
/// # Errors
/// As [`Case::from_json`], and [`Error::WrongKind`] for a list, FHIR or a phenopacket.
pub fn one_case(text: &str) -> Result<Case, Error> {
    one_case_within(text, &Limits::default())
}

/// The same within other limits.
///
/// # Errors
/// As [`one_case`].
pub fn one_case_within(text: &str, limits: &Limits) -> Result<Case, Error> {
    let case = Case::from_json_within(text, limits);
    let other = match &case {
        Ok(case) => Kind::of_case(case).map(Kind::described),
        Err(_) if is_list(text) && serde_json::from_str::<IgnoredAny>(text).is_ok() => {
            Some("a list")
        }
        Err(_) => Some(Kind::of(text)).filter(|kind| *kind != Kind::Case).map(Kind::described),
    };
    match other {
        Some(given) => Err(Error::WrongKind {
            given: given.into(),
            expected: Kind::Case.described().into(),
            remedy: "`answer_json` reads it, as it reads lists of patients and one per line".into(),
        }),
        None => case,
    }
}

fn packets(knowledge: &Knowledge, text: &str, options: &ReadOptions) -> Result<Vec<Record>, Error> {
    let limits = options.chosen_limits();
    let one = |text: &str| match Kind::of(text) {
        Kind::Fhir => Err(Error::WrongKind {
            given: Kind::Fhir.described().into(),
            expected: Kind::Phenopacket.described().into(),
            remedy: format!("leave out `kind`, or say `{}`", Kind::Fhir),
        }),
        _ => phenopacket::read(knowledge, text, &options.phenopacket()),
    };
    let Some(elements) = elements(text, limits.patients)? else { return one(text) };
    let mut records = Vec::with_capacity(elements.len());
    for element in &elements {
        records.extend(one(element.text).map_err(|error| element.placed(error))?);
        Limits::number(records.len(), limits.patients, "patients")?;
    }
    Ok(records)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_told_by_its_first_member() {
        for (text, kind) in [
            ("", Kind::Case),
            ("[]", Kind::Case),
            (r#"[{"present": []}]"#, Kind::Case),
            (r#" [ {"resourceType": "Patient"}]"#, Kind::Fhir),
            (r#"[["x"], 1]"#, Kind::Case),
            ("{\"id\": \"a\"}\n{\"resourceType\": \"Patient\"}", Kind::Case),
            (r#"[{"proband": {}}]"#, Kind::Phenopacket),
            ("<Bundle/>", Kind::Fhir),
            ("\u{feff}{\"resourceType\": 1}", Kind::Fhir),
        ] {
            assert_eq!(Kind::of(text), kind, "{text}");
        }
    }
}
