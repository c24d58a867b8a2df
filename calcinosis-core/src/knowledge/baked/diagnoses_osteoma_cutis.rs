// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const OSTEOMA_CUTIS: Diagnosis = Diagnosis { id: B("osteoma-cutis"), label: B("Osteoma cutis"), parent: None, exclusion: false, 
    definition: B("True bone, matrix and hydroxyapatite, in the dermis or the subcutis."), 
    synonyms: B(&[B("cutaneous ossification")]), 
    aliases: B(&[]), 
    facets: Facets { mechanism: B(&[Mechanism::Ossification]), trigger: Trigger::Unknown, tissue: Tissue::Bone, genes: B(&[]), cause: Cause::Known, vessel_necrosis: false, }, 
    prior: None, 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0025027"), label: B("Osteoma cutis"), matching: CodeMatch::Exact, },
    ]), 
    features: Table { rows: B(&[
        Feature { finding: f(380), frequency: Frequency { text: B("obligate"), ppm: 990000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[415]), population: B("of those with a biopsy"), scope: Scope::Lesion, },
        Feature { finding: f(335), frequency: Frequency { text: B("occasional"), ppm: 150000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(844), frequency: Frequency { text: B("frequent"), ppm: 550000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(620), frequency: Frequency { text: B("frequent"), ppm: 550000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(854), frequency: Frequency { text: B("very-frequent"), ppm: 900000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(291), frequency: Frequency { text: B("very-frequent"), ppm: 900000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(128), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(726), frequency: Frequency { text: B("excluded"), ppm: 5000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(834), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(345), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(194), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(218), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(887), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(340), frequency: Frequency { text: B("frequent"), ppm: 550000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(442), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
    ]), keys: KEYS }, 
    profile: Profile::NONE, 
    criteria: Table { rows: B(&[
        Criterion { id: B("osteoma-cutis.bone"), role: Role::Requires, 
    when: B("any(histology-lamellar-bone, ossification-on-imaging, facial-nodule-over-150-hounsfield, subcutaneous-ossification, deep-tissue-ossification)"), 
    program: p(&[Op::Any { span: 5 }, Op::Finding(f(380)), Op::Finding(f(620)), Op::Finding(f(231)), Op::Finding(f(860)), Op::Finding(f(178))]), 
    says: B("Bone is seen under the microscope or on imaging."), 
    basis: Basis::Seen, 
    sources: B(&[415, 390]), 
    disabled: None, },
    ]), keys: KEYS }, };
