// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const DYSTROPHIC: Diagnosis = Diagnosis { id: B("dystrophic"), label: B("Dystrophic calcinosis cutis"), parent: Some(n(0)), exclusion: false, 
    definition: B("Calcium in skin that was damaged first, while calcium and phosphate in the blood are normal."), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    facets: Facets { mechanism: B(&[Mechanism::Dystrophic]), trigger: Trigger::Endogenous, tissue: Tissue::Calcium, genes: B(&[]), cause: Cause::Known, vessel_necrosis: false, }, 
    prior: None, 
    codes: B(&[]), 
    features: Table { rows: B(&[
        Feature { finding: f(726), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B("would point to calciphylaxis"), scope: Scope::Lesion, },
        Feature { finding: f(508), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(834), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(749), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B("pain, where there is any, is tenderness"), scope: Scope::Lesion, },
        Feature { finding: f(345), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(194), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(297), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(218), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(488), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(922), frequency: Frequency { text: B("occasional"), ppm: 150000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B("adults, as in the population"), scope: Scope::Lesion, },
        Feature { finding: f(324), frequency: Frequency { text: B("occasional"), ppm: 150000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B("vitamin D deficiency and age"), scope: Scope::Lesion, },
        Feature { finding: f(434), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B("incidental only"), scope: Scope::Lesion, },
        Feature { finding: f(443), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B("incidental only"), scope: Scope::Lesion, },
        Feature { finding: f(601), frequency: Frequency { text: B("very-frequent"), ppm: 900000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(507), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(442), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
    ]), keys: KEYS }, 
    profile: Profile::NONE, 
    criteria: Table { rows: B(&[
        Criterion { id: B("dystrophic.bone"), role: Role::Excludes, 
    when: B("histology-lamellar-bone"), 
    program: p(&[Op::Finding(f(380))]), 
    says: B("Lamellar bone under the microscope makes the lesion an osteoma cutis; bone that formed in an older calcium deposit is a secondary osteoma."), 
    basis: Basis::Seen, 
    sources: B(&[415, 416]), 
    disabled: None, },
    ]), keys: KEYS }, };
