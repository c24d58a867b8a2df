// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const MIMIC: Diagnosis = Diagnosis { id: B("mimic"), label: B("Mimic: neither calcinosis nor osteoma of the skin"), parent: None, exclusion: false, 
    definition: B("Another disease whose lesion looks like calcium or bone in the skin, or like calciphylaxis."), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    facets: Facets { mechanism: B(&[Mechanism::None]), trigger: Trigger::Unknown, tissue: Tissue::None, genes: B(&[]), cause: Cause::Known, vessel_necrosis: false, }, 
    prior: None, 
    codes: B(&[]), 
    features: Table { rows: B(&[
        Feature { finding: f(335), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B("without calcium by definition"), scope: Scope::Lesion, },
        Feature { finding: f(380), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(345), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B("medial calcium of old age and of kidney failure"), scope: Scope::Lesion, },
        Feature { finding: f(128), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(844), frequency: Frequency { text: B("occasional"), ppm: 150000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(282), frequency: Frequency { text: B("excluded"), ppm: 5000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Lesion, },
        Feature { finding: f(109), frequency: Frequency { text: B("very-rare"), ppm: 25000, counted: [0, 0], }, basis: Basis::GeneralKnowledge, sources: B(&[]), population: B(""), scope: Scope::Context, },
    ]), keys: KEYS }, 
    profile: Profile::NONE, 
    criteria: Table { rows: B(&[]), keys: KEYS }, };
