// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

//! The built-in knowledge.

#[rustfmt::skip]
mod all_analytes;
#[rustfmt::skip]
mod all_criteria_sets;
#[rustfmt::skip]
mod all_diagnoses;
#[rustfmt::skip]
mod all_findings;
#[rustfmt::skip]
mod all_follow_ups;
#[rustfmt::skip]
mod all_patterns;
#[rustfmt::skip]
mod all_red_flags;
#[rustfmt::skip]
mod all_safety_notes;
#[rustfmt::skip]
mod all_schemes;
#[rustfmt::skip]
mod all_sources;
#[rustfmt::skip]
mod all_tests;
#[rustfmt::skip]
mod all_treatments;
#[rustfmt::skip]
mod analytes;
#[rustfmt::skip]
mod belonging;
#[rustfmt::skip]
mod closure;
#[rustfmt::skip]
mod criteria_sets;
#[rustfmt::skip]
mod diagnoses_calcinosis_cutis;
#[rustfmt::skip]
mod diagnoses_calciphylaxis;
#[rustfmt::skip]
mod diagnoses_connective_tissue_disease_calcinosis;
#[rustfmt::skip]
mod diagnoses_dystrophic;
#[rustfmt::skip]
mod diagnoses_genetic_osteoma_cutis;
#[rustfmt::skip]
mod diagnoses_heritable_disorder_calcinosis;
#[rustfmt::skip]
mod diagnoses_iatrogenic;
#[rustfmt::skip]
mod diagnoses_idiopathic;
#[rustfmt::skip]
mod diagnoses_infection_calcinosis;
#[rustfmt::skip]
mod diagnoses_isolated_osteoma;
#[rustfmt::skip]
mod diagnoses_metastatic;
#[rustfmt::skip]
mod diagnoses_miliary_osteoma_cutis;
#[rustfmt::skip]
mod diagnoses_mimic;
#[rustfmt::skip]
mod diagnoses_mimic_bone_or_tumor;
#[rustfmt::skip]
mod diagnoses_mimic_deposit_or_nodule;
#[rustfmt::skip]
mod diagnoses_mimic_necrosis_or_ulcer;
#[rustfmt::skip]
mod diagnoses_neoplasm_or_cyst_calcinosis;
#[rustfmt::skip]
mod diagnoses_osteoma_cutis;
#[rustfmt::skip]
mod diagnoses_panniculitis_calcinosis;
#[rustfmt::skip]
mod diagnoses_pseudoxanthoma_elasticum_like_calcinosis;
#[rustfmt::skip]
mod diagnoses_scar_or_injury_calcinosis;
#[rustfmt::skip]
mod diagnoses_secondary_osteoma_cutis;
#[rustfmt::skip]
mod diagnoses_skin_or_vessel_disease_calcinosis;
#[rustfmt::skip]
mod findings_course;
#[rustfmt::skip]
mod findings_demographic;
#[rustfmt::skip]
mod findings_disease;
#[rustfmt::skip]
mod findings_exposure;
#[rustfmt::skip]
mod findings_family;
#[rustfmt::skip]
mod findings_genetics;
#[rustfmt::skip]
mod findings_histology;
#[rustfmt::skip]
mod findings_imaging;
#[rustfmt::skip]
mod findings_laboratory;
#[rustfmt::skip]
mod findings_morphology;
#[rustfmt::skip]
mod findings_serology;
#[rustfmt::skip]
mod findings_sign;
#[rustfmt::skip]
mod findings_site;
#[rustfmt::skip]
mod findings_symptom;
#[rustfmt::skip]
mod follow_ups;
#[rustfmt::skip]
mod keys;
#[rustfmt::skip]
mod laboratory;
#[rustfmt::skip]
mod names;
#[rustfmt::skip]
mod numbers;
#[rustfmt::skip]
mod patterns;
#[rustfmt::skip]
mod red_flags;
#[rustfmt::skip]
mod safety_notes;
#[rustfmt::skip]
mod schemes;
#[rustfmt::skip]
mod sources_1;
#[rustfmt::skip]
mod sources_2;
#[rustfmt::skip]
mod tables;
#[rustfmt::skip]
mod tests_biopsy;
#[rustfmt::skip]
mod tests_blood;
#[rustfmt::skip]
mod tests_examination;
#[rustfmt::skip]
mod tests_gene_test;
#[rustfmt::skip]
mod tests_history;
#[rustfmt::skip]
mod tests_imaging;
#[rustfmt::skip]
mod tests_record;
#[rustfmt::skip]
mod tests_urine;
#[rustfmt::skip]
mod treatments_calcinosis_cutis;
#[rustfmt::skip]
mod treatments_calciphylaxis;
#[rustfmt::skip]
mod treatments_dystrophic;
#[rustfmt::skip]
mod treatments_genetic_osteoma_cutis;
#[rustfmt::skip]
mod treatments_iatrogenic;
#[rustfmt::skip]
mod treatments_idiopathic;
#[rustfmt::skip]
mod treatments_metastatic;
#[rustfmt::skip]
mod treatments_miliary_osteoma_cutis;
#[rustfmt::skip]
mod treatments_mimic_bone_or_tumor;
#[rustfmt::skip]
mod treatments_mimic_deposit_or_nodule;
#[rustfmt::skip]
mod treatments_mimic_necrosis_or_ulcer;
#[rustfmt::skip]
mod treatments_osteoma_cutis;
#[rustfmt::skip]
mod treatments_secondary_osteoma_cutis;

mod prelude {
    pub(super) use crate::condition::{Op, Program};
    pub(super) use crate::key::*;
    pub(super) use crate::knowledge::analyte::*;
    pub(super) use crate::knowledge::codes::*;
    pub(super) use crate::knowledge::entry::*;
    pub(super) use crate::knowledge::prior::LeafPrior;
    pub(super) use crate::knowledge::workup::*;
    pub(super) use crate::knowledge::{List, Text};
    pub(super) use crate::quantity::Decimal;
    pub(super) use alloc::borrow::Cow::Borrowed as B;
    pub(super) use core::marker::PhantomData as KEYS;

    pub(super) use super::keys::{a, f, n, o, s, t};
    pub(super) use crate::knowledge::blob;

    /// A row of frequencies.
    #[allow(clippy::too_many_arguments, reason = "a row of a generated table; a call costs a build less than naming each field")]
    pub(super) const fn row(
        finding: FindingKey,
        frequency: &'static str,
        ppm: u32,
        counted: [u32; 2],
        basis: Basis,
        sources: &'static [SourceKey],
        population: &'static str,
        scope: Scope,
    ) -> Feature {
        let frequency = Frequency { text: B(frequency), ppm, counted };
        Feature { finding, frequency, basis, sources: B(sources), population: B(population), scope }
    }

    /// A code of another system.
    pub(super) const fn code(system: CodeSystem, code: &'static str, label: &'static str, matching: CodeMatch) -> Code {
        Code { system, code: B(code), label: B(label), matching }
    }

    pub(super) const fn p(ops: &'static [Op]) -> Program {
        Program::from_ops(ops)
    }

    pub(super) const fn c(system: CodeSystem, code: &'static str, entry: CodedIndex, matching: CodeMatch) -> CodeRow {
        CodeRow::new(system, B(code), entry, matching)
    }

    pub(super) const fn e(node: DiagnosisKey) -> List<PackedEstimate> {
        B(super::numbers::estimates_of(node))
    }

    pub(super) const fn d(mantissa: i128, scale: u32) -> Decimal {
        Decimal::from_parts(mantissa, scale)
    }
}

use crate::knowledge::translations::Translated;
use crate::knowledge::{Crosswalk, Index, Knowledge};
use prelude::{B, ByName, Constants, Lists, Table, Workup, a, f};

pub(super) static KNOWLEDGE: Knowledge = Knowledge {
    version: B("2026.11.0"),
    digest: B("89eef0c6db71830f0532b8a394cb6cdb55793c21d297f43f5a2e81d2379e93ea"),
    overlay: None,
    constants: Constants { single_cap: 200, total_cap: 1200, open_requirement_discount: 70, open_requirement_limit: 2, probable: 500000, possible: 30000, frequency_floor: 5000, floor_share: 100000, frequency_ceiling: 990000, temperature: 900000, estimate_parts: 2, estimate_patients: 10, established_lead: 100, published_prior: 400000, reports_prior: 400000, default_background: 20000, told_in_full: 200000, caution_floor: 5000, priors: [20000, 3000, 400, 50], frequency_classes: [990000, 900000, 550000, 150000, 25000, 5000], },
    findings: Table::baked(&all_findings::ALL),
    clusters: Table::baked(&tables::CLUSTERS),
    named: ByName { female: Some(f::FEMALE_SEX), male: Some(f::MALE_SEX), began_long_ago: Some(f::LONG_DURATION_OVER_TEN_YEARS), single: Some(f::SINGLE_LESION), age: Some(a::AGE), age_at_onset: Some(a::AGE_AT_ONSET), 
    places: B(&[
        f::SITE_ABDOMEN, f::SITE_ANKLE, f::SITE_ANTECUBITAL_FOSSA, f::SITE_AREOLA, f::SITE_AXILLA, f::SITE_BACK,
        f::SITE_BREAST, f::SITE_BUTTOCK, f::SITE_CALF, f::SITE_CHEEK, f::SITE_CHEST, f::SITE_CHIN,
        f::SITE_DORSUM_OF_HAND, f::SITE_EAR, f::SITE_ELBOW, f::SITE_EYELID, f::SITE_FACE, f::SITE_FINGER,
        f::SITE_FINGERTIP, f::SITE_FLEXURES, f::SITE_FOOT, f::SITE_FOREARM, f::SITE_FOREHEAD, f::SITE_GENITAL,
        f::SITE_GLANS, f::SITE_GROIN, f::SITE_HALLUX, f::SITE_HAND, f::SITE_HEAD_OR_NECK, f::SITE_HEEL,
        f::SITE_KNEE, f::SITE_LESSER_TOE, f::SITE_LIP, f::SITE_LOWER_LEG, f::SITE_LOWER_LEG_OR_BUTTOCK, f::SITE_LOWER_LIMB,
        f::SITE_NECK, f::SITE_NECK_OR_UPPER_BACK, f::SITE_NOSE, f::SITE_OTHER_TOE_OR_FINGER, f::SITE_PALM, f::SITE_PENIS,
        f::SITE_POPLITEAL_FOSSA, f::SITE_SCALP, f::SITE_SCROTUM, f::SITE_SHIN, f::SITE_SHOULDER, f::SITE_SOLE,
        f::SITE_TEMPLE, f::SITE_THIGH, f::SITE_THIGH_OR_BUTTOCK, f::SITE_THUMB, f::SITE_TOE, f::SITE_TRUNK,
        f::SITE_UMBILICAL_AREA, f::SITE_UPPER_ARM, f::SITE_UPPER_BACK, f::SITE_UPPER_LIMB, f::SITE_VULVA, f::SITE_WRIST,
    ]), },
    age_bands: B(&tables::AGE_BANDS),
    alternatives: B(&tables::ALTERNATIVES),
    diagnoses: Table::baked(&all_diagnoses::ALL),
    criteria_sets: B(&all_criteria_sets::ALL),
    schemes: Table::baked(&all_schemes::ALL),
    sources: Table::baked(&all_sources::ALL),
    translated: Translated::NONE,
    laboratory: laboratory::LABORATORY,
    workup: Workup {
        tests: Table::baked(&all_tests::ALL),
        red_flags: Table::baked(&all_red_flags::ALL),
        safety_notes: Table::baked(&all_safety_notes::ALL),
        patterns: B(&all_patterns::ALL),
        follow_ups: B(&all_follow_ups::ALL),
        treatments: Table::baked(&all_treatments::ALL),
    },
    crosswalk: Crosswalk {
        systems: B(&tables::CODE_SYSTEMS),
        unread: B(&tables::UNREAD_SYSTEMS),
        obsolete: B(&tables::OBSOLETE_CODES),
        routes: B(&tables::ROUTES),
        relatives: B(&tables::RELATIVES),
        genes: B(&tables::GENES),
        onsets: B(&tables::ONSETS),
        listed: B(&tables::LISTED_CODES),
    },
    index: Index {
        finding_names: B(&names::FINDING_NAMES),
        diagnosis_names: B(&names::DIAGNOSIS_NAMES),
        broader: Lists::baked(&closure::BROADER_STARTS, &closure::BROADER_ITEMS),
        narrower: Lists::baked(&closure::NARROWER_STARTS, &closure::NARROWER_ITEMS),
        excluding: Lists::baked(&closure::EXCLUDING_STARTS, &closure::EXCLUDING_ITEMS),
        leaves: Table::baked(&tables::LEAVES),
        under: Lists::baked(&belonging::UNDER_STARTS, &belonging::UNDER_ITEMS),
        priors: Table::baked(&tables::PRIORS),
        strata: Table::baked(&tables::STRATA),
        parents: Table::baked(&tables::PARENTS),
        exclusions: Table::baked(&tables::EXCLUSIONS),
        criteria: Table::baked(&tables::CRITERIA),
        naming: Lists::baked(&belonging::NAMING_STARTS, &belonging::NAMING_ITEMS),
        asking: B(&tables::ASKING),
        requirements: Table::baked(&tables::REQUIREMENTS),
        alphabetical: Table::baked(&tables::ALPHABETICAL),
        judged: Table::baked(&belonging::JUDGED),
        weights: numbers::WEIGHTS,
        silent: B(&tables::SILENT),
        obtained: Table::baked(&tables::OBTAINED),
        placing: Table::baked(&tables::PLACING),
        silences: Lists::baked(&belonging::SILENCES_STARTS, &belonging::SILENCES_ITEMS),
        forms: Table::baked(&tables::FORMS),
        codes: B(&tables::CODES),
    },
};
