//! The knowledge: what is written in `knowledge/*.toml`, compiled into tables.
//!
//! [`Knowledge::builtin`] is `'static` and needs no start-up work. With the feature `source` the
//! same structures are built at run time from TOML, for the knowledge tool and for a site's
//! overlay.

mod opaque;

pub mod analyte;
#[cfg(feature = "baked")]
#[rustfmt::skip]
mod baked;
#[cfg(feature = "baked")]
mod blob;
mod cited;
pub(crate) mod codes;
pub(crate) mod entry;
pub(crate) mod frequency;
pub(crate) mod index;
mod lookup;
pub(crate) mod prior;
mod search;
#[cfg(feature = "source")]
pub mod source;
pub(crate) mod translations;
#[cfg(any(test, feature = "source"))]
mod verify;
pub(crate) mod weights;
pub(crate) mod workup;

use crate::key::{SchemeKey, SourceKey, Table};
use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt;

pub use crate::key::{ClusterKey, DiagnosisKey, FindingKey};
pub use analyte::{Analyte, Laboratory};
#[cfg(feature = "json")]
pub(crate) use codes::bare_system;
pub use codes::{
    CodeSystemEntry, CodedEntry, Coverage, Crosswalk, GeneRow, ListedCodes, ObsoleteCode,
    OnsetClass, ReadCode, RelatedSystem, Relative, Route, RoutedCode, SystemCode, UnknownSystem,
    UnreadSystem,
};
pub use entry::{
    AgeBand, Alleles, Among, Background, Basis, ByName, Cause, Code, CodeMatch, CodeSystem,
    CodeTree, Constants, CriteriaItem, CriteriaLevel, CriteriaSet, Criterion, Diagnosis, Disabled,
    Estimate, Facets, Feature, Finding, FindingKind, Frequency, Mechanism, Obtained, Placement,
    Prior, PriorClass, Profile, Role, Scheme, SchemeForm, Scope, Seen, Silence, Source, Stance,
    Tissue, Trigger,
};
pub use index::Index;
pub(crate) use lookup::nearest;
pub use search::{Hit, HitBy, HitKind};
pub use workup::{
    Alert, Avoid, Caution, CautionEffect, Direction, Evidence, FollowUp, Note, Pattern, Test,
    TestKind, TestTier, Treatment, TreatmentLine, Workup,
};

/// Text that is compiled in or was read at run time.
pub type Text = Cow<'static, str>;
/// A list that is compiled in or was read at run time.
pub type List<T> = Cow<'static, [T]>;

/// The version of the structure of the knowledge; it changes when older knowledge files can no
/// longer be read.
pub const SCHEMA_VERSION: u32 = 1;

/// One complete, checked body of knowledge: immutable, and shared freely between threads.
#[derive(Clone)]
pub struct Knowledge {
    pub(crate) version: Text,
    pub(crate) digest: Text,
    pub(crate) overlay: Option<Overlay>,
    pub(crate) constants: Constants,
    pub(crate) findings: Table<FindingKey, Finding>,
    pub(crate) clusters: Table<ClusterKey, Text>,
    pub(crate) named: ByName,
    pub(crate) age_bands: List<AgeBand>,
    /// Findings of which every patient has exactly one.
    pub(crate) alternatives: List<List<FindingKey>>,
    pub(crate) diagnoses: Table<DiagnosisKey, Diagnosis>,
    pub(crate) criteria_sets: List<CriteriaSet>,
    pub(crate) schemes: Table<SchemeKey, Scheme>,
    pub(crate) sources: Table<SourceKey, Source>,
    pub(crate) laboratory: Laboratory,
    pub(crate) workup: Workup,
    pub(crate) crosswalk: Crosswalk,
    /// What a site reads instead of codes and texts of its own.
    pub(crate) translated: translations::Translated,
    pub(crate) index: Index,
}

/// What a site's overlay changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlay {
    pub(crate) name: Text,
    pub(crate) digest: Text,
    pub(crate) disabled: List<Disabled>,
    pub(crate) intervals: List<Text>,
    pub(crate) age_bands: List<Text>,
    pub(crate) added: Added,
}

/// What an overlay added, by id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Added {
    /// The findings.
    pub findings: Vec<Text>,
    /// The diagnoses, with the prior, the features and the criteria that stand in them.
    pub diagnoses: Vec<Text>,
    /// The criteria of diagnoses that were there before.
    pub criteria: Vec<Text>,
    /// The frequencies: the diagnosis that was there before, and the finding.
    pub features: Vec<(Text, Text)>,
    /// The sources.
    pub sources: Vec<Text>,
    /// The codes that its findings and diagnoses carry, each with its system before it.
    pub codes: Vec<Text>,
    /// The codes and texts that it translates, each with what is read instead.
    pub translations: Vec<Text>,
}

impl Overlay {
    /// The name that the site gave.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The SHA-256 of the overlay's text, in hexadecimal.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// The criteria that the site switched off, each with its reason.
    #[must_use]
    pub fn disabled(&self) -> &[Disabled] {
        &self.disabled
    }

    /// The ids of the analytes whose default intervals the site replaced by its own.
    #[must_use]
    pub fn intervals(&self) -> &[Text] {
        &self.intervals
    }

    /// The findings of the age bands, where the site replaced them by its own.
    #[must_use]
    pub fn age_bands(&self) -> &[Text] {
        &self.age_bands
    }

    /// What the site added.
    #[must_use]
    pub const fn added(&self) -> &Added {
        &self.added
    }
}

impl Knowledge {
    /// The knowledge that is compiled in, ready without start-up work.
    #[cfg(feature = "baked")]
    #[must_use]
    pub fn builtin() -> &'static Self {
        &baked::KNOWLEDGE
    }

    /// The version of the clinical content, such as `2026.11.0`; it changes whenever an answer may
    /// change.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The SHA-256 of the knowledge source, in hexadecimal.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// The site overlay, if one was laid over the built-in knowledge.
    #[must_use]
    pub fn overlay(&self) -> Option<&Overlay> {
        self.overlay.as_ref()
    }

    /// The named constants of the inference.
    #[must_use]
    pub fn constants(&self) -> &Constants {
        &self.constants
    }

    /// Every finding of the vocabulary.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        self.findings.as_slice()
    }

    /// Every node of the taxonomy, each parent before its children.
    #[must_use]
    pub fn diagnoses(&self) -> &[Diagnosis] {
        self.diagnoses.as_slice()
    }

    /// The published criteria sets.
    #[must_use]
    pub fn criteria_sets(&self) -> &[CriteriaSet] {
        &self.criteria_sets
    }

    /// The schemes, the default one among them.
    #[must_use]
    pub fn schemes(&self) -> &[Scheme] {
        self.schemes.as_slice()
    }

    /// Every cited source.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        self.sources.as_slice()
    }

    /// What is known of measured quantities.
    #[must_use]
    pub fn laboratory(&self) -> &Laboratory {
        &self.laboratory
    }

    /// What is said once the answer stands: tests, notes and treatments.
    #[must_use]
    pub fn workup(&self) -> &Workup {
        &self.workup
    }

    /// What the engine knows by name.
    #[must_use]
    pub const fn named(&self) -> &ByName {
        &self.named
    }

    /// The analyte whose limits say something of the patient as he is now.
    pub(crate) fn age_analyte(&self) -> Option<&Analyte> {
        Some(&self.laboratory.analytes[self.named.age?])
    }

    /// The analyte whose limits say more of an age at onset than its age band does.
    pub(crate) fn onset_analyte(&self) -> Option<&Analyte> {
        Some(&self.laboratory.analytes[self.named.age_at_onset?])
    }

    /// The two of them.
    #[cfg(feature = "batch")]
    pub(crate) fn analytes_of_ages(&self) -> impl Iterator<Item = &Analyte> {
        self.age_analyte().into_iter().chain(self.onset_analyte())
    }

    /// The age bands that turn an age at onset into a finding.
    #[must_use]
    pub fn age_bands(&self) -> &[AgeBand] {
        &self.age_bands
    }

    /// Findings of which every patient has exactly one.
    #[must_use]
    pub fn alternatives(&self) -> &[List<FindingKey>] {
        &self.alternatives
    }

    /// The leaves of the taxonomy: the causes and the mimics that compete.
    pub fn leaves(&self) -> impl Iterator<Item = &Diagnosis> {
        self.index.leaves.iter().map(|leaf| &self.diagnoses[*leaf])
    }

    /// How often each finding is met in each diagnosis.
    pub(crate) fn frequencies(&self) -> frequency::Frequencies<'_> {
        frequency::Frequencies {
            constants: &self.constants,
            findings: &self.findings,
            diagnoses: &self.diagnoses,
            broader: &self.index.broader,
            narrower: &self.index.narrower,
            judged: &self.index.judged,
            alternatives: &self.alternatives,
        }
    }

    /// The tables derived from the facts, to be compared.
    #[cfg(feature = "test-util")]
    #[must_use]
    pub fn index(&self) -> &Index {
        &self.index
    }
}

impl fmt::Debug for Knowledge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Knowledge")
            .field("version", &self.version)
            .field("digest", &self.digest)
            .field("overlay", &self.overlay)
            .field("findings", &self.findings.len())
            .field("diagnoses", &self.diagnoses.len())
            .finish_non_exhaustive()
    }
}
