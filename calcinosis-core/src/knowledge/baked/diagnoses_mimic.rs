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
        row(f::HISTOLOGY_AMORPHOUS_CALCIUM, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "without calcium by definition", Scope::Lesion),
        row(f::HISTOLOGY_LAMELLAR_BONE, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::HISTOLOGY_CALCIFIED_SMALL_VESSEL, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "medial calcium of old age and of kidney failure", Scope::Lesion),
        row(f::CHALK_EXTRUSION, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING, "occasional", 150000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::GNAS_VARIANT, "excluded", 5000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::CALCINOSIS_DEPOSIT, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Context),
    ]), keys: KEYS }, 
    profile: Profile::NONE, 
    criteria: Table { rows: B(&[]), keys: KEYS }, };
