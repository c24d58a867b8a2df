// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const CALCINOSIS_CUTIS: Diagnosis = Diagnosis { id: B("calcinosis-cutis"), label: B("Calcinosis cutis"), parent: None, exclusion: false, 
    definition: B("Insoluble, amorphous calcium salts in the dermis or the subcutis, without the architecture of bone."), 
    synonyms: B(&[B("cutaneous calcification"), B("cutaneous calcinosis")]), 
    aliases: B(&[]), 
    facets: Facets { mechanism: B(&[]), trigger: Trigger::Unknown, tissue: Tissue::Calcium, genes: B(&[]), cause: Cause::Known, vessel_necrosis: false, }, 
    prior: None, 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("L94.2"), label: B("Calcinosis cutis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Hpo, code: B("HP:0025520"), label: B("Calcinosis cutis"), matching: CodeMatch::Exact, },
    ]), 
    features: Table { rows: B(&[
        Feature { finding: f(335), frequency: Frequency { text: B("very-frequent"), ppm: 900000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B("of those with a biopsy"), scope: Scope::Lesion, },
        Feature { finding: f(380), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[416]), population: B("any calcifying process may ossify late"), scope: Scope::Lesion, },
        Feature { finding: f(844), frequency: Frequency { text: B("very-frequent"), ppm: 900000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B("of those imaged"), scope: Scope::Lesion, },
        Feature { finding: f(854), frequency: Frequency { text: B("frequent"), ppm: 550000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(291), frequency: Frequency { text: B("very-frequent"), ppm: 900000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(282), frequency: Frequency { text: B("excluded"), ppm: 5000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(23), frequency: Frequency { text: B("excluded"), ppm: 5000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(290), frequency: Frequency { text: B("excluded"), ppm: 5000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(887), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(339), frequency: Frequency { text: B("excluded"), ppm: 5000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(620), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(350), frequency: Frequency { text: B("very-frequent"), ppm: 900000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B("of those stained"), scope: Scope::Lesion, },
        Feature { finding: f(185), frequency: Frequency { text: B("frequent"), ppm: 550000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
    ]), keys: KEYS }, 
    profile: Profile::NONE, 
    criteria: Table { rows: B(&[
        Criterion { id: B("calcinosis-cutis.bone"), role: Role::Excludes, 
    when: B("all(histology-lamellar-bone, any(none(histology-amorphous-calcium), histology-nevus-or-tumor, within-nevus-or-tumor, histology-cyst-wall, scar-at-site, stone-hard-plate, milia-like-papule))"), 
    program: p(&[Op::All { span: 10 }, Op::Finding(f(380)), Op::Any { span: 8 }, Op::None { span: 1 }, Op::Finding(f(335)), Op::Finding(f(390)), Op::Finding(f(933)), Op::Finding(f(358)), Op::Finding(f(737)), Op::Finding(f(855)), Op::Finding(f(558))]), 
    says: B("Lamellar bone without amorphous calcium, or in a tumor, a cyst, a scar, a plate or tiny papules, makes the lesion an osteoma cutis. Bone beside the calcium of a metastatic deposit does not."), 
    basis: Basis::Seen, 
    sources: B(&[415, 416]), 
    disabled: None, },
    ]), keys: KEYS }, };
