// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const OSTEOMA_CUTIS: Diagnosis = Diagnosis { id: B("osteoma-cutis"), label: B("Osteoma cutis"), parent: None, exclusion: false, 
    definition: B("True bone, matrix and hydroxyapatite, in the dermis or the subcutis."), 
    synonyms: B(&[B("cutaneous ossification")]), 
    aliases: B(&[]), 
    facets: Facets { mechanism: B(&[Mechanism::Ossification]), trigger: Trigger::Unknown, tissue: Tissue::Bone, genes: B(&[]), cause: Cause::Known, vessel_necrosis: false, }, 
    prior: None, 
    codes: B(&[code(CodeSystem::Hpo, "HP:0025027", "Osteoma cutis", CodeMatch::Exact)]), 
    features: Table { rows: B(&[
        row(f::HISTOLOGY_LAMELLAR_BONE, "obligate", 990000, [0, 0], Basis::GeneralKnowledge, &[s::HANDBOOK_CHAPTER_42], "of those with a biopsy", Scope::Lesion),
        row(f::HISTOLOGY_AMORPHOUS_CALCIUM, "occasional", 150000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING, "frequent", 550000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::OSSIFICATION_ON_IMAGING, "frequent", 550000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::STONE_HARD_CONSISTENCY, "very-frequent", 900000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::HARD_CONSISTENCY, "very-frequent", 900000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::CHALK_EXTRUSION, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::RETIFORM_PURPURA, "excluded", 5000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::SKIN_NECROSIS_ESCHAR, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::HISTOLOGY_CALCIFIED_SMALL_VESSEL, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::DIALYSIS, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::END_STAGE_KIDNEY_DISEASE, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::TOPHUS_OR_URATE_CRYSTALS, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::HISTOLOGY_BONE_IN_DERMIS, "frequent", 550000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::HYPERPARATHYROIDISM, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
    ]), keys: KEYS }, 
    profile: Profile::NONE, 
    criteria: Table { rows: B(&[
        Criterion { id: B("osteoma-cutis.bone"), role: Role::Requires, 
    when: B("any(histology-lamellar-bone, ossification-on-imaging, facial-nodule-over-150-hounsfield, subcutaneous-ossification, deep-tissue-ossification)"), 
    program: p(&[Op::Any { span: 5 }, Op::Finding(f::HISTOLOGY_LAMELLAR_BONE), Op::Finding(f::OSSIFICATION_ON_IMAGING), Op::Finding(f::FACIAL_NODULE_OVER_150_HOUNSFIELD), Op::Finding(f::SUBCUTANEOUS_OSSIFICATION), Op::Finding(f::DEEP_TISSUE_OSSIFICATION)]), 
    says: B("Bone is seen under the microscope or on imaging."), 
    basis: Basis::Seen, 
    sources: B(&[s::HANDBOOK_CHAPTER_42, s::CONLIN_2002]), 
    disabled: None, },
    ]), keys: KEYS }, };
