// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) static ALL: [Note; 28] = [
    super::red_flags::SEVERE_PAIN_WITH_LIVEDO_OR_NECROSIS,
    super::red_flags::NEWBORN_WITH_HIGH_CALCIUM,
    super::red_flags::CALCIUM_ABOVE_THREE_MILLIMOLES,
    super::red_flags::FLARE_AFTER_INJECTION_IN_SUSPECTED_FOP,
    super::red_flags::ULCER_WITH_SEPSIS,
    super::red_flags::STIFF_EAR_WITH_ADRENAL_SIGNS,
    super::red_flags::NECROSIS_OR_COMPARTMENT_AFTER_EXTRAVASATION,
    super::red_flags::SUSPECTED_NECROTIZING_INFECTION,
    super::red_flags::SUSPECTED_PURPURA_FULMINANS,
    super::red_flags::NECROSIS_IN_IMMUNOSUPPRESSION,
    super::red_flags::SUSPECTED_HEPARIN_NECROSIS,
    super::red_flags::SUSPECTED_WARFARIN_NECROSIS,
    super::red_flags::DIGITAL_GANGRENE_OR_LIMB_AT_RISK,
    super::red_flags::SYMPTOMATIC_HYPOCALCEMIA,
    super::red_flags::LOW_CALCIUM_OF_UNSTATED_DEGREE,
    super::red_flags::FEVER_WITH_ABSCESS_OR_LOW_WHITE_CELLS,
    super::red_flags::CALCIUM_INFUSION_IN_LEUKEMIA_OR_LYMPHOMA,
    super::red_flags::POSSIBLE_TUMOR_LYSIS,
    super::red_flags::RENAL_CRISIS_IN_SYSTEMIC_SCLEROSIS,
    super::red_flags::CATASTROPHIC_ANTIPHOSPHOLIPID_SYNDROME,
    super::red_flags::LOSS_OF_SIGHT_WITH_ANGIOID_STREAKS,
    super::red_flags::HARMFUL_DRUG_IN_PREGNANCY,
    super::red_flags::CALCIPHYLAXIS_NOT_IMPROBABLE,
    super::red_flags::NECROTIZING_INFECTION_NOT_IMPROBABLE,
    super::red_flags::PURPURA_FULMINANS_NOT_IMPROBABLE,
    super::red_flags::CANCER_NOT_IMPROBABLE,
    super::red_flags::HYPERCALCEMIC_DISEASE_NOT_IMPROBABLE,
    super::red_flags::CALCIFIED_ARTERIES_OF_INFANCY_NOT_IMPROBABLE,
];
