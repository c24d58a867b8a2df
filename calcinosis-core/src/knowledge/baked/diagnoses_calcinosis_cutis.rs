// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const CALCINOSIS_CUTIS: Diagnosis = Diagnosis { id: B("calcinosis-cutis"), label: B("Calcinosis cutis"), parent: None, exclusion: false, 
    definition: B("Insoluble, amorphous calcium salts in the dermis or the subcutis, without the architecture of bone."), 
    synonyms: B(&[
        B("cutaneous calcification"),
        B("cutaneous calcinosis"),
        B("calcinosis of the skin"),
        B("calcium deposits in the skin"),
        B("skin calcification"),
    ]), 
    aliases: B(&[]), 
    facets: Facets { mechanism: B(&[]), trigger: Trigger::Unknown, tissue: Tissue::Calcium, genes: B(&[]), cause: Cause::Known, vessel_necrosis: false, }, 
    prior: None, 
    codes: B(&[
        code(CodeSystem::Icd10Cm, "L94.2", "Calcinosis cutis", CodeMatch::Exact),
        code(CodeSystem::Hpo, "HP:0025520", "Calcinosis cutis", CodeMatch::Exact),
    ]), 
    features: Table { rows: B(&[
        row(f::HISTOLOGY_AMORPHOUS_CALCIUM, "very-frequent", 900000, [0, 0], Basis::GeneralKnowledge, &[], "of those with a biopsy", Scope::Lesion),
        row(f::HISTOLOGY_LAMELLAR_BONE, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[s::WALSH_1995], "any calcifying process may ossify late", Scope::Lesion),
        row(f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING, "very-frequent", 900000, [0, 0], Basis::GeneralKnowledge, &[], "of those imaged", Scope::Lesion),
        row(f::STONE_HARD_CONSISTENCY, "frequent", 550000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::HARD_CONSISTENCY, "very-frequent", 900000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::GNAS_VARIANT, "excluded", 5000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::ACVR1_VARIANT, "excluded", 5000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::HALLUX_MALFORMATION, "excluded", 5000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::TOPHUS_OR_URATE_CRYSTALS, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::HISTOLOGY_BIREFRINGENT_OXALATE_CRYSTAL, "excluded", 5000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::OSSIFICATION_ON_IMAGING, "very-rare", 25000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
        row(f::HISTOLOGY_CALCIUM_STAIN_POSITIVE, "very-frequent", 900000, [0, 0], Basis::GeneralKnowledge, &[], "of those stained", Scope::Lesion),
        row(f::DEPOSIT_IN_DERMIS, "frequent", 550000, [0, 0], Basis::GeneralKnowledge, &[], "", Scope::Lesion),
    ]), keys: KEYS }, 
    profile: Profile::NONE, 
    criteria: Table { rows: B(&[]), keys: KEYS }, };
