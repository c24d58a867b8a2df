//! The shape of the TOML files.
//!
//! No untagged and no flattened fields, so that every value keeps its place; unknown fields are
//! refused.

pub(super) mod analytes;
pub(super) mod workup;

use super::problems::{Fault, Problems};
use super::{DiagnosticCode, SourceFile};
use crate::knowledge::entry::FindingKind;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use serde::Deserialize;
use toml::Spanned;

pub(super) type Word = Spanned<String>;

macro_rules! schema {
    ($(struct $name:ident { $($(#[$attr:meta])* $field:ident: $type:ty,)* })+) => {
        $(
            #[derive(Deserialize, Debug)]
            #[serde(deny_unknown_fields, rename_all = "kebab-case")]
            pub(super) struct $name { $($(#[$attr])* pub(super) $field: $type,)* }
        )+
    };
}

/// What the engine knows by name; a small body of knowledge may lack any of it.
#[derive(Deserialize, Debug, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(super) struct NamedToml {
    pub(super) female: Option<Word>,
    pub(super) male: Option<Word>,
    pub(super) began_long_ago: Option<Word>,
    pub(super) single: Option<Word>,
    pub(super) places: Vec<Word>,
    pub(super) age: Option<Word>,
    pub(super) age_at_onset: Option<Word>,
}

schema! {
    struct KnowledgeToml {
        version: Word,
        schema: u32,
        evidence: EvidenceToml,
        status: StatusToml,
        prior: PriorsToml,
        frequency: ClassesToml,
        #[serde(default)] named: NamedToml,
        #[serde(default)] alternatives: Vec<AlternativesToml>,
        #[serde(default)] age_band: Vec<AgeBandToml>,
    }
    struct EvidenceToml {
        single_cap: i32,
        total_cap: i32,
        open_requirement_discount: i32,
        open_requirement_limit: u32,
        temperature: Word,
        estimate_parts: u32,
        estimate_patients: u32,
        established_lead: i32,
        default_background: Word,
        frequency_floor: Word,
        floor_share: Word,
        frequency_ceiling: Word,
    }
    struct StatusToml { probable: Word, possible: Word, told_in_full: Word, caution_floor: Word, }
    struct PriorsToml { common: u32, uncommon: u32, rare: u32, very_rare: u32, published: Word, reports: Word, }
    struct AlternativesToml { findings: Vec<Word>, #[serde(default)] exhaustive: bool, }
    struct ClassesToml {
        obligate: Word, very_frequent: Word, frequent: Word, occasional: Word, very_rare: Word, excluded: Word,
    }
    struct AgeBandToml { finding: Word, from_days: u32, until_days: Option<u32>, }

    struct FindingsToml { #[serde(default)] finding: Vec<FindingToml>, }
    struct FindingToml {
        id: Word,
        label: Word,
        kind: Word,
        obtained: Word,
        definition: Word,
        #[serde(default)] implies: Vec<Word>,
        #[serde(default)] excludes: Vec<Word>,
        cluster: Option<Word>,
        background: Option<BackgroundToml>,
        silence: Option<SilenceToml>,
        #[serde(default)] among: Vec<AmongToml>,
        #[serde(default)] context: bool,
        #[serde(default)] aliases: Vec<Word>,
        #[serde(default)] synonyms: Vec<String>,
        #[serde(default)] codes: Vec<CodeToml>,
    }
    struct BackgroundToml {
        percent: Spanned<f64>,
        basis: Word,
        #[serde(default)] why: String,
        #[serde(default)] sources: Vec<Word>,
    }
    struct AmongToml {
        finding: Word,
        percent: Spanned<f64>,
        basis: Word,
        #[serde(default)] why: String,
        #[serde(default)] sources: Vec<Word>,
    }
    struct SilenceToml { told: Word, denied: Word, basis: Word, why: String, }
    struct CodeToml {
        system: Word,
        code: Word,
        label: Word,
        #[serde(rename = "match")] matching: Word,
    }

    struct DiagnosesToml { #[serde(default)] diagnosis: Vec<DiagnosisToml>, }
    struct DiagnosisToml {
        id: Word,
        parent: Option<Word>,
        label: Word,
        definition: Word,
        #[serde(default)] synonyms: Vec<String>,
        #[serde(default)] aliases: Vec<Word>,
        facets: Option<FacetsToml>,
        #[serde(default)] exclusion: bool,
        prior: Option<PriorToml>,
        #[serde(default)] codes: Vec<CodeToml>,
        #[serde(default)] feature: Vec<FeatureToml>,
        #[serde(default)] criterion: Vec<CriterionToml>,
        #[serde(default)] example: Vec<ExampleToml>,
    }
    struct FacetsToml {
        mechanism: Vec<Word>,
        trigger: Word,
        tissue: Word,
        vessel_necrosis: bool,
        #[serde(default)] genes: Vec<String>,
        cause: Word,
    }
    struct PriorToml {
        class: Word,
        basis: Word,
        #[serde(default)] why: String,
        #[serde(default)] sources: Vec<Word>,
    }
    struct FeatureToml {
        finding: Word,
        frequency: Word,
        basis: Word,
        #[serde(default)] sources: Vec<Word>,
        #[serde(default)] population: String,
        scope: Option<Word>,
    }
    struct CriterionToml {
        id: Word,
        role: Word,
        when: Word,
        says: Word,
        basis: Word,
        #[serde(default)] sources: Vec<Word>,
    }
    struct ExampleToml {
        name: Word,
        age_years: Option<f64>,
        age_onset_years: Option<f64>,
        sex: Option<Word>,
        present: Vec<Word>,
        #[serde(default)] absent: Vec<Word>,
        expect: ExpectToml,
    }
    struct ExpectToml {
        rank: Option<u16>,
        status: Option<Word>,
        not_status: Option<Word>,
        leads: Option<Word>,
        form: Option<Word>,
    }

    struct ProfileToml {
        readers: u8,
        #[serde(default)] per_million: Vec<u32>,
        #[serde(default)] reports: Vec<u32>,
        #[serde(default)] demographic: EstimatesToml,
        #[serde(default)] site: EstimatesToml,
        #[serde(default)] morphology: EstimatesToml,
        #[serde(default)] symptom: EstimatesToml,
        #[serde(default)] course: EstimatesToml,
        #[serde(default)] sign: EstimatesToml,
        #[serde(default)] disease: EstimatesToml,
        #[serde(default)] exposure: EstimatesToml,
        #[serde(default)] laboratory: EstimatesToml,
        #[serde(default)] serology: EstimatesToml,
        #[serde(default)] imaging: EstimatesToml,
        #[serde(default)] histology: EstimatesToml,
        #[serde(default)] genetics: EstimatesToml,
        #[serde(default)] family: EstimatesToml,
    }

    struct CriteriaSetsToml { #[serde(default)] criteria_set: Vec<CriteriaSetToml>, }
    struct CriteriaSetToml {
        id: Word,
        label: Word,
        about: Vec<Word>,
        basis: Word,
        #[serde(default)] sources: Vec<Word>,
        #[serde(default)] note: String,
        entry: Option<Word>,
        barred: Option<Word>,
        #[serde(default)] item: Vec<ItemToml>,
        level: Vec<LevelToml>,
    }
    struct ItemToml {
        id: Word,
        says: Word,
        when: Word,
        points: Option<Spanned<f64>>,
        domain: Option<String>,
    }
    struct LevelToml {
        id: Word,
        label: Word,
        points: Option<Spanned<f64>>,
        when: Option<Word>,
    }

    struct SchemesToml { #[serde(default)] scheme: Vec<SchemeToml>, }
    struct SchemeToml {
        id: Word,
        label: Word,
        definition: Word,
        #[serde(default)] default: bool,
        #[serde(default)] sources: Vec<Word>,
        form: Vec<FormToml>,
        #[serde(default)] placement: Vec<PlacementToml>,
    }
    struct FormToml { id: Word, label: Word, members: Vec<Word>, }
    struct PlacementToml {
        diagnosis: Word,
        form: Word,
        stance: Word,
        #[serde(default)] sources: Vec<Word>,
        #[serde(default)] note: String,
    }

    struct SourcesToml { #[serde(default)] source: Vec<SourceToml>, }
    struct SourceToml {
        id: Word,
        citation: Word,
        kind: Option<Word>,
        #[serde(default)] pmid: String,
        #[serde(default)] pmcid: String,
        #[serde(default)] doi: String,
        #[serde(default)] url: String,
        #[serde(default)] ids: String,
        seen: Word,
        #[serde(default)] took: String,
    }

    struct OverlayToml {
        name: Word,
        #[serde(default)] finding: Vec<FindingToml>,
        #[serde(default)] diagnosis: Vec<DiagnosisToml>,
        #[serde(default)] criterion: Vec<AddedCriterionToml>,
        #[serde(default)] feature: Vec<AddedFeatureToml>,
        #[serde(default)] source: Vec<SourceToml>,
        #[serde(default)] disable: Vec<DisableToml>,
        #[serde(default)] age_band: Vec<AgeBandToml>,
        #[serde(default)] interval: Vec<analytes::SiteIntervalToml>,
        #[serde(default)] translation: Vec<TranslationToml>,
    }
    struct TranslationToml {
        system: Option<Word>,
        code: Option<Word>,
        text: Option<Word>,
        #[serde(rename = "match")] matching: Option<Word>,
        into: Vec<IntoToml>,
    }
    struct IntoToml { system: Word, code: Word, }
    struct AddedCriterionToml {
        diagnosis: Word,
        id: Word,
        role: Word,
        when: Word,
        says: Word,
        basis: Word,
        #[serde(default)] sources: Vec<Word>,
    }
    struct AddedFeatureToml {
        diagnosis: Word,
        finding: Word,
        frequency: Word,
        basis: Word,
        #[serde(default)] sources: Vec<Word>,
        #[serde(default)] population: String,
        scope: Option<Word>,
    }
    struct DisableToml { criterion: Word, reason: Word, }
}

/// The estimates of one kind of finding: for each finding one percentage a reader.
pub(super) type EstimatesToml = BTreeMap<Word, Vec<f64>>;
/// The profiles of one file, by diagnosis.
pub(super) type ProfilesToml = BTreeMap<Word, ProfileToml>;

impl ProfileToml {
    /// The estimates of every kind, in the order of the questionnaire.
    pub(super) fn kinds(&self) -> [(FindingKind, &EstimatesToml); 14] {
        [
            (FindingKind::Demographic, &self.demographic),
            (FindingKind::Site, &self.site),
            (FindingKind::Morphology, &self.morphology),
            (FindingKind::Symptom, &self.symptom),
            (FindingKind::Course, &self.course),
            (FindingKind::Sign, &self.sign),
            (FindingKind::Disease, &self.disease),
            (FindingKind::Exposure, &self.exposure),
            (FindingKind::Laboratory, &self.laboratory),
            (FindingKind::Serology, &self.serology),
            (FindingKind::Imaging, &self.imaging),
            (FindingKind::Histology, &self.histology),
            (FindingKind::Genetics, &self.genetics),
            (FindingKind::Family, &self.family),
        ]
    }
}

/// An entry and the file it stands in.
pub(super) struct Placed<'f, T> {
    pub(super) file: &'f SourceFile,
    pub(super) entry: T,
}

/// Everything that was read, before names are resolved.
#[derive(Default)]
pub(super) struct Draft<'f> {
    pub(super) head: Option<Placed<'f, KnowledgeToml>>,
    pub(super) findings: Vec<Placed<'f, FindingToml>>,
    pub(super) diagnoses: Vec<Placed<'f, DiagnosisToml>>,
    pub(super) profiles: Vec<Placed<'f, (Word, ProfileToml)>>,
    pub(super) criteria_sets: Vec<Placed<'f, CriteriaSetToml>>,
    pub(super) schemes: Vec<Placed<'f, SchemeToml>>,
    pub(super) sources: Vec<Placed<'f, SourceToml>>,
    pub(super) laboratory: analytes::LaboratoryDraft<'f>,
    pub(super) workup: workup::WorkupDraft<'f>,
    pub(super) codes: super::codes::CodesDraft<'f>,
}

pub(super) fn read_all<'f>(files: &[&'f SourceFile], problems: &mut Problems) -> Draft<'f> {
    let mut draft = Draft::default();
    for file in files {
        let folder = file.name.split_once('/').map_or("", |(folder, _)| folder);
        match folder {
            "findings" => place(
                file,
                read::<FindingsToml>(file, problems).map(|all| all.finding),
                &mut draft.findings,
            ),
            "diagnoses" => {
                place(
                    file,
                    read::<DiagnosesToml>(file, problems).map(|all| all.diagnosis),
                    &mut draft.diagnoses,
                );
            }
            "profiles" => {
                let read =
                    read::<ProfilesToml>(file, problems).map(|all| all.into_iter().collect());
                place(file, read, &mut draft.profiles);
            }
            "criteria-sets" => {
                let read = read::<CriteriaSetsToml>(file, problems).map(|all| all.criteria_set);
                place(file, read, &mut draft.criteria_sets);
            }
            "schemes" => place(
                file,
                read::<SchemesToml>(file, problems).map(|all| all.scheme),
                &mut draft.schemes,
            ),
            "sources" => place(
                file,
                read::<SourcesToml>(file, problems).map(|all| all.source),
                &mut draft.sources,
            ),
            "analytes" => analytes::read_into(file, &mut draft.laboratory, problems),
            "tests" | "treatments" => workup::read_into(file, &mut draft.workup, problems),
            "codes" => draft.codes.read(file, problems),
            "" if file.name == "knowledge.toml" => {
                draft.head = read(file, problems).map(|entry| Placed { file, entry });
            }
            _ => {
                let known = "diagnoses, profiles, findings, analytes, criteria-sets, schemes, sources, tests, treatments, codes";
                let problem = Fault::new(
                    DiagnosticCode::Layout,
                    file,
                    0..0,
                    "this file belongs to no folder that is read",
                );
                problems.push(problem.help(format!("the folders are {known}")));
            }
        }
    }
    draft
}

fn place<'f, T>(file: &'f SourceFile, entries: Option<Vec<T>>, all: &mut Vec<Placed<'f, T>>) {
    all.extend(entries.into_iter().flatten().map(|entry| Placed { file, entry }));
}

/// One file as its schema, or a diagnostic at the place where it does not fit.
pub(super) fn read<T: serde::de::DeserializeOwned>(
    file: &SourceFile,
    problems: &mut Problems,
) -> Option<T> {
    match toml::from_str(&file.text) {
        Ok(read) => Some(read),
        Err(error) => {
            let span = error.span().unwrap_or(0..0);
            problems.push(Fault::new(DiagnosticCode::Syntax, file, span, error.message()));
            None
        }
    }
}
