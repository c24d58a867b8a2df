// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const DYSTROPHIC: Diagnosis = Diagnosis { id: B("dystrophic"), label: B("Dystrophic calcinosis cutis"), parent: Some(n::CALCINOSIS_CUTIS), exclusion: false, 
    definition: B("Calcium in skin that was damaged first, while calcium and phosphate in the blood are normal."), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    facets: Facets { mechanism: B(&[Mechanism::Dystrophic]), trigger: Trigger::Endogenous, tissue: Tissue::Calcium, genes: B(&[]), cause: Cause::Known, vessel_necrosis: false, }, 
    prior: None, 
    codes: B(&[]), 
    features: Table { rows: B(&[
        row(f::RETIFORM_PURPURA, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "would point to calciphylaxis", Scope::Lesion),
        row(f::LIVEDO_RACEMOSA, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::SKIN_NECROSIS_ESCHAR, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::SEVERE_PAIN, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "pain, where there is any, is tenderness", Scope::Lesion),
        row(f::HISTOLOGY_CALCIFIED_SMALL_VESSEL, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::DIALYSIS, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::HEMODIALYSIS, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::END_STAGE_KIDNEY_DISEASE, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::KIDNEY_TRANSPLANT, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::VITAMIN_K_ANTAGONIST_USE, "occasional", 150000, [0, 0], Basis::GeneralKnowledge, &[], "adults, as in the population", Scope::Lesion),
        row(f::HIGH_PARATHYROID_HORMONE, "occasional", 150000, [0, 0], Basis::GeneralKnowledge, &[], "vitamin D deficiency and age", Scope::Lesion),
        row(f::HYPERCALCEMIA, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "incidental only", Scope::Lesion),
        row(f::HYPERPHOSPHATEMIA, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "incidental only", Scope::Lesion),
        row(f::NORMAL_PARATHYROID_HORMONE, "very-frequent", 900000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::LIVEDO, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::HYPERPARATHYROIDISM, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
    ]), keys: KEYS }, 
    profile: Profile::NONE, 
    criteria: Table { rows: B(&[
        Criterion { id: B("dystrophic.bone"), role: Role::Excludes, 
    when: B("histology-lamellar-bone"), 
    program: p(&[Op::Finding(f::HISTOLOGY_LAMELLAR_BONE)]), 
    says: B("Lamellar bone under the microscope makes the lesion an osteoma cutis; bone that formed in an older calcium deposit is a secondary osteoma."), 
    basis: Basis::Seen, 
    sources: B(&[s::HANDBOOK_CHAPTER_42, s::WALSH_1995]), 
    disabled: None, },
    ]), keys: KEYS }, };
