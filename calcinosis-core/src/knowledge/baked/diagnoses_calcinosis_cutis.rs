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
        Feature { finding: f(334), frequency: Frequency { text: B("very-frequent"), ppm: 900000, }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B("of those with a biopsy"), scope: Scope::Lesion, },
        Feature { finding: f(379), frequency: Frequency { text: B("very-rare"), ppm: 25000, }, basis: Basis::GeneralKnowledge, sources: B(&[403]), population: B("any calcifying process may ossify late"), scope: Scope::Lesion, },
        Feature { finding: f(842), frequency: Frequency { text: B("very-frequent"), ppm: 900000, }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B("of those imaged"), scope: Scope::Lesion, },
        Feature { finding: f(852), frequency: Frequency { text: B("frequent"), ppm: 550000, }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(291), frequency: Frequency { text: B("very-frequent"), ppm: 900000, }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(282), frequency: Frequency { text: B("excluded"), ppm: 5000, }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(23), frequency: Frequency { text: B("excluded"), ppm: 5000, }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(290), frequency: Frequency { text: B("excluded"), ppm: 5000, }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(885), frequency: Frequency { text: B("very-rare"), ppm: 25000, }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(338), frequency: Frequency { text: B("excluded"), ppm: 5000, }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(618), frequency: Frequency { text: B("very-rare"), ppm: 25000, }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(349), frequency: Frequency { text: B("very-frequent"), ppm: 900000, }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B("of those stained"), scope: Scope::Lesion, },
        Feature { finding: f(185), frequency: Frequency { text: B("frequent"), ppm: 550000, }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
    ]), keys: KEYS }, 
    criteria: Table { rows: B(&[
        Criterion { id: B("calcinosis-cutis.bone"), role: Role::Excludes, 
    when: B("histology-lamellar-bone"), 
    program: p(&[Op::Finding(f(379))]), 
    says: B("Lamellar bone under the microscope makes the lesion an osteoma cutis; bone that formed in an older calcium deposit is a secondary osteoma."), 
    basis: Basis::Seen, 
    sources: B(&[402, 403]), 
    disabled: None, },
    ]), keys: KEYS }, };
