// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const HISTORY_OF_ONSET_AND_COURSE: Test = Test { id: B("history-of-onset-and-course"), label: B("Onset, pace, pain and the history of each site"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Asks for the age at the first lesion, how fast it came, pain, discharge, itch, and what happened at that site before: injury, earlier lesion, rash, infection."), 
    because: B("Onset and pace separate lesions present at birth, slow deposits and acute necrosis; a lesion or injury that came first speaks for a dystrophic deposit; severe pain points to the vessels."), 
    changes: B("Severe pain with livedo or purpura moves calciphylaxis to the front the same day. No earlier damage leaves metastatic and idiopathic forms open."), 
    resolves: B(&[
        f::BLEEDING_OR_MALODOR, f::BLISTER_OR_TRAUMA_BEFORE, f::CHALK_EXTRUSION, f::COLD_TRIGGER, f::DELAYED_WOUND_HEALING, f::FEMALE_SEX,
        f::FLARE_UP_SWELLING, f::GRADUAL_ONSET, f::INFLAMMATORY_RASH_BEFORE_DEPOSIT, f::LONG_DURATION_OVER_TEN_YEARS, f::LONG_DURATION_OVER_THREE_MONTHS, f::LONG_STANDING_LESION,
        f::MALE_SEX, f::NO_RESPONSE_TO_ACNE_TREATMENT, f::ONSET_AFTER_THREE_MONTHS, f::ONSET_CHILDHOOD, f::ONSET_FIRST_YEAR, f::ONSET_INFANCY,
        f::ONSET_MIDDLE_AGE, f::ONSET_NEONATE, f::ONSET_OLDER_ADULT, f::ONSET_YOUNG_ADULT, f::PAINFUL_LESION, f::PAINLESS_LESION,
        f::PATHERGY, f::PERSISTENT_INFLAMMATION, f::PROGRESSIVE_COURSE, f::PRURITUS, f::PUSTULE_FIRST, f::RAPID_ONSET,
        f::RECURRENT_COURSE, f::RESPONSE_TO_ANTIBIOTIC, f::RESPONSE_TO_CORTICOSTEROID, f::REST_PAIN, f::SEVERE_PAIN, f::SINUS_OR_DISCHARGE,
        f::SKIN_RASH_BEFORE_DEPOSIT, f::SPONTANEOUS_RESOLUTION, f::STABLE_COURSE, f::SWELLING, f::TENDERNESS, f::TRANSIENT_SWELLING_HISTORY,
        f::TRAUMA_OR_INJECTION_TRIGGER, f::ULCER_REFRACTORY_TO_CARE, f::YEARS_BETWEEN_DAMAGE_AND_DEPOSIT,
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_DRUGS: Test = Test { id: B("history-of-drugs"), label: B("Drugs and supplements"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Lists vitamin D (native and active), calcium, phosphate binders, antacids, vitamin K antagonists and other anticoagulants, corticosteroids, parathyroid hormone analogues, insulin, minocycline, immunosuppressants and anything started recently."), 
    because: B("Vitamin D, calcium and phosphate load the blood; vitamin K antagonists, corticosteroids and injected insulin go with calciphylaxis."), 
    changes: B("A vitamin K antagonist in suspected calciphylaxis raises the question of stopping or replacing it; vitamin D or calcium excess leads to the metastatic entries."), 
    resolves: B(&[
        f::ACTIVE_VITAMIN_D_USE, f::ANTICOAGULANT_USE, f::AZATHIOPRINE_USE, f::BISPHOSPHONATE_USE, f::CALCINEURIN_INHIBITOR_USE, f::CALCIUM_BASED_BINDER_USE,
        f::CALCIUM_SUPPLEMENT_OR_ANTACID_USE, f::COCAINE_USE, f::CORTICOSTEROID_USE, f::CYCLOPHOSPHAMIDE_USE, f::DIRECT_ORAL_ANTICOAGULANT_USE, f::DIURETIC_USE,
        f::HEPARIN_EXPOSURE, f::HYDROXYCHLOROQUINE_USE, f::HYDROXYUREA_USE, f::IMMUNOSUPPRESSION, f::INSULIN_INJECTION, f::INTRAVENOUS_IRON_USE,
        f::LOW_MOLECULAR_WEIGHT_HEPARIN_EXPOSURE, f::METHOTREXATE_USE, f::MINOCYCLINE_USE, f::MYCOPHENOLATE_USE, f::PENICILLAMINE_USE, f::PREGNANCY,
        f::RECENT_CHEMOTHERAPY, f::RECENT_NEW_DRUG, f::RECENT_VITAMIN_K_ANTAGONIST_START, f::RITUXIMAB_USE, f::TERIPARATIDE_USE, f::TETRACYCLINE_USE,
        f::TUMOR_NECROSIS_FACTOR_INHIBITOR_USE, f::VENOUS_THROMBOEMBOLISM_AS_INDICATION, f::VITAMIN_D_OVERDOSE, f::VITAMIN_D_SUPPLEMENT, f::VITAMIN_K_ANTAGONIST_USE, f::VITAMIN_K_DEFICIENCY,
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::NIGWEKAR_2016, s::CHINAHIER]), };

pub(super) const HISTORY_OF_CONNECTIVE_TISSUE_DISEASE: Test = Test { id: B("history-of-connective-tissue-disease"), label: B("Symptoms of autoimmune connective-tissue disease"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Asks for Raynaud phenomenon, muscle weakness, rash, trouble swallowing, reflux, dry eyes and mouth, joint pain, sensitivity to light, serositis, fever and hair loss."), 
    because: B("Autoimmune connective-tissue disease is a leading cause of dystrophic deposits and may be unrecognized when calcium is found."), 
    changes: B("A positive answer leads to the antibody panels, muscle enzymes and nailfold capillaroscopy."), 
    resolves: B(&[
        f::ALOPECIA, f::ARTHRALGIA_OR_ARTHRITIS, f::AUTOIMMUNE_DISEASE, f::CONNECTIVE_TISSUE_DISEASE, f::CUTANEOUS_LUPUS_ERYTHEMATOSUS, f::DELIRIUM,
        f::DERMATOMYOSITIS, f::DIFFUSE_CUTANEOUS_SYSTEMIC_SCLEROSIS, f::DRY_EYES, f::DRY_MOUTH, f::DYSPHAGIA, f::FAMILY_HISTORY_OF_CONNECTIVE_TISSUE_DISEASE,
        f::FEVER, f::GASTROESOPHAGEAL_REFLUX, f::JUVENILE_DERMATOMYOSITIS, f::LIMITED_CUTANEOUS_SYSTEMIC_SCLEROSIS, f::LUPUS_PANNICULITIS, f::MIXED_CONNECTIVE_TISSUE_DISEASE,
        f::MYOSITIS_ONSET_AGE_18_TO_39, f::MYOSITIS_ONSET_AGE_40_OR_OLDER, f::OVERLAP_CONNECTIVE_TISSUE_DISEASE, f::PERICARDITIS, f::PHOTOSENSITIVITY, f::POLYMYOSITIS,
        f::PSYCHOSIS, f::RAYNAUD_PHENOMENON, f::RHEUMATOID_ARTHRITIS, f::SEIZURE, f::SEROSITIS, f::SICCA_SYMPTOM,
        f::SJOGREN_DISEASE, f::SYSTEMIC_LUPUS_ERYTHEMATOSUS, f::SYSTEMIC_SCLEROSIS, f::UNDIFFERENTIATED_CONNECTIVE_TISSUE_DISEASE,
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FAMILY_HISTORY: Test = Test { id: B("family-history"), label: B("Family history, parents and consanguinity"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Asks for bone or calcium in the skin, short stature, tumoral calcinosis, early arterial calcification, gout or lipid disease, tumors of the face, consanguinity and, where a gene runs in the family, from which parent it came."), 
    because: B("Inactivating GNAS variants show differently according to the parent of origin; tumoral calcinosis and other heritable forms are recessive."), 
    changes: B("A positive family history leads to a gene test; the parent of origin helps to tell hormone-resistant from isolated bone formation."), 
    resolves: B(&[
        f::FAMILY_HISTORY_NEGATIVE, f::FAMILY_HISTORY_OF_ALBRIGHT_HEREDITARY_OSTEODYSTROPHY, f::FAMILY_HISTORY_OF_CALCINOSIS, f::FAMILY_HISTORY_OF_CONNECTIVE_TISSUE_DISEASE, f::FAMILY_HISTORY_OF_CYSTS, f::FAMILY_HISTORY_OF_DYSLIPIDEMIA,
        f::FAMILY_HISTORY_OF_FACIAL_ADNEXAL_TUMORS, f::FAMILY_HISTORY_OF_FIBRODYSPLASIA_OSSIFICANS_PROGRESSIVA, f::FAMILY_HISTORY_OF_OSSIFICATION, f::FAMILY_HISTORY_OF_PRIMARY_HYPEROXALURIA, f::FAMILY_HISTORY_OF_PSEUDOXANTHOMA_ELASTICUM, f::FAMILY_HISTORY_OF_TUMORAL_CALCINOSIS,
        f::PARENTAL_CONSANGUINITY, f::YEMENITE_JEWISH_ANCESTRY,
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::LEBRUN_2010]), };

pub(super) const HISTORY_OF_DIET_TRAVEL_AND_DISEASE: Test = Test { id: B("history-of-diet-travel-and-disease"), label: B("Diet, travel and past disease"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Asks for milk, antacids, cola and phosphate, alcohol, smoking, travel and residence, contact with parasites, and for kidney, parathyroid, thyroid, liver, pancreas and vessel disease, diabetes, cancer, granulomatous disease, tuberculosis, clotting and pregnancy loss."), 
    because: B("Metastatic deposits follow disease of the kidney, parathyroids, tumor or granuloma; travel opens the parasites; tuberculosis once meant para-aminosalicylic acid injections."), 
    changes: B("Each positive answer opens its own work-up; kidney failure changes how every mineral value is read."), 
    resolves: B(&[
        f::ABDOMINAL_SYMPTOMS_ABSENT, f::ACNE_HISTORY, f::ACUTE_KIDNEY_INJURY, f::ACUTE_KIDNEY_INJURY_ON_DIALYSIS, f::ACUTE_PANCREATITIS, f::ADRENAL_INSUFFICIENCY,
        f::ALCOHOL_EXCESS, f::ANTIPHOSPHOLIPID_SYNDROME, f::ARTERIAL_HYPERTENSION, f::ATOPIC_DERMATITIS, f::ATRIAL_FIBRILLATION, f::BONE_METASTASIS,
        f::BONE_PAIN, f::BRAIN_OR_SPINAL_CORD_INJURY, f::CANCER_AT_ANY_TIME, f::CHEMOTHERAPY_AT_ANY_TIME, f::CHRONIC_KIDNEY_DISEASE, f::CHRONIC_PANCREATITIS,
        f::CIRRHOSIS, f::DEEP_VEIN_THROMBOSIS, f::DIABETES_MELLITUS, f::DIALYSIS, f::DIALYSIS_OVER_FIVE_YEARS, f::DOWN_SYNDROME,
        f::END_STAGE_KIDNEY_DISEASE, f::ENDEMIC_RESIDENCE_OR_TRAVEL, f::FATIGUE_NAUSEA_OR_CONFUSION, f::GASTROINTESTINAL_HEMORRHAGE, f::GOUT_HISTORY, f::GRANULOMATOUS_DISEASE_OTHER_THAN_SARCOIDOSIS,
        f::HEART_FAILURE, f::HEMATOLOGIC_DISEASE, f::HEMODIALYSIS, f::HEPATITIS_C, f::HIGH_PHOSPHATE_INTAKE, f::HYPOPARATHYROIDISM,
        f::HYPOTHYROIDISM, f::IMMOBILITY, f::INFLAMMATORY_BOWEL_DISEASE, f::INTERMITTENT_CLAUDICATION, f::KIDNEY_TRANSPLANT, f::LEPROSY,
        f::LEUKEMIA_OR_LYMPHOMA, f::LIVER_DISEASE, f::MALIGNANCY, f::MULTIPLE_MYELOMA, f::MYOTONIC_DYSTROPHY_OR_TURNER, f::NEPHRITIS,
        f::NEPHROGENIC_SYSTEMIC_FIBROSIS, f::NEPHROLITHIASIS, f::OSTEOSARCOMA, f::PAGET_DISEASE_OF_BONE, f::PANCREATIC_CARCINOMA, f::PANCREATIC_DISEASE,
        f::PERITONEAL_DIALYSIS, f::PREGNANCY_LOSS, f::PRIMARY_HYPERPARATHYROIDISM, f::RAPID_WEIGHT_LOSS, f::RAW_FROG_SNAKE_OR_POND_WATER_EXPOSURE, f::RAW_PORK_OR_GAME_INGESTION,
        f::RECENT_CHEMOTHERAPY, f::RECENT_INFECTION, f::SARCOIDOSIS, f::SMOKING, f::SUPERFICIAL_THROMBOPHLEBITIS, f::TUBERCULOSIS_HISTORY,
        f::TUMOR_LYSIS_SYNDROME, f::VENOUS_OR_ARTERIAL_THROMBOSIS, f::VISUAL_IMPAIRMENT, f::WEIGHT_LOSS,
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_SUPPLEMENTS_AND_ANTACIDS: Test = Test { id: B("history-of-supplements-and-antacids"), label: B("Supplements and antacids in detail"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for brand, dose and duration of vitamin D, calcium, milk and antacids, including products bought without prescription."), 
    because: B("Vitamin D excess and milk-alkali syndrome are found by asking."), 
    changes: B("A clear intake explains high calcium with low parathyroid hormone and is treated by stopping it."), 
    resolves: B(&[f::CALCIUM_SUPPLEMENT_OR_ANTACID_USE, f::HIGH_PHOSPHATE_INTAKE, f::VITAMIN_D_OVERDOSE, f::VITAMIN_D_SUPPLEMENT]), 
    about: B(&[n::OTHER_METASTATIC_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_CALCIPHYLAXIS_TRIGGERS: Test = Test { id: B("history-of-calciphylaxis-triggers"), label: B("Triggers of calciphylaxis without kidney failure"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for corticosteroids, vitamin K antagonists, liver disease, cancer, hyperparathyroidism, autoimmune disease, weight loss, infusions and injected drugs."), 
    because: B("Calciphylaxis without kidney failure has its own triggers, which may be removable."), 
    changes: B("A trigger supports the diagnosis where the kidneys are normal and names what to treat."), 
    resolves: B(&[
        f::ALBUMIN_INFUSION, f::CIRRHOSIS, f::CONNECTIVE_TISSUE_DISEASE, f::CORTICOSTEROID_USE, f::DIABETES_MELLITUS, f::INSULIN_INJECTION,
        f::LIVER_DISEASE, f::MALIGNANCY, f::OBESITY, f::PRIMARY_HYPERPARATHYROIDISM, f::RAPID_WEIGHT_LOSS, f::TERIPARATIDE_USE,
        f::VITAMIN_K_ANTAGONIST_USE, f::VITAMIN_K_DEFICIENCY,
    ]), 
    about: B(&[n::CALCIPHYLAXIS_NON_UREMIC, n::CALCIPHYLAXIS]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::NIGWEKAR_2008, s::KALAJIAN_2009, s::RISKTABLE]), };

pub(super) const HISTORY_OF_LIGHT_SENSITIVITY_EYES_AND_ULCERS: Test = Test { id: B("history-of-light-sensitivity-eyes-and-ulcers"), label: B("Light sensitivity, skin fragility, eyes and ulcers"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for blisters and scars on exposed skin, fragile or lax skin, early cataract or loss of sight, early graying and chronic ulcers."), 
    because: B("Porphyria, pseudoxanthoma elasticum, Werner syndrome and their relatives are recognized by these answers."), 
    changes: B("Leads to porphyrins, eye examination or a gene test."), 
    resolves: B(&[f::BLISTERS_ON_SUN_EXPOSED_SKIN, f::FRAGILE_SKIN, f::HEARING_IMPAIRMENT, f::PHOTOSENSITIVITY, f::ULCER_REFRACTORY_TO_CARE, f::VISUAL_IMPAIRMENT]), 
    about: B(&[n::PORPHYRIA_CUTANEA_TARDA, n::HERITABLE_DISORDER_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_TRAVEL_FOOD_AND_NEUROLOGY: Test = Test { id: B("history-of-travel-food-and-neurology"), label: B("Travel, food and neurological symptoms"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for residence and travel, raw pork, game, frog, snake or pond water, worms seen to emerge or cross the eye, moving swellings, seizures and headache."), 
    because: B("Calcified parasites are recognized by where the patient lived and ate; neurological symptoms suggest cysts in the brain."), 
    changes: B("Leads to limb films, serology and, with neurological symptoms, imaging of the brain before treatment."), 
    resolves: B(&[f::ENDEMIC_RESIDENCE_OR_TRAVEL, f::HISTORY_OF_EMERGING_WORM, f::INSECT_BITE_AT_SITE, f::LEPROSY, f::RAW_FROG_SNAKE_OR_POND_WATER_EXPOSURE, f::RAW_PORK_OR_GAME_INGESTION, f::SEIZURE, f::SUBCONJUNCTIVAL_WORM_MIGRATION, f::TRANSIENT_SWELLING_HISTORY, f::TUBERCULOSIS_HISTORY]), 
    about: B(&[n::INFECTION_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_ACNE_AND_ITS_TREATMENT: Test = Test { id: B("history-of-acne-and-its-treatment"), label: B("Acne and its treatment"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for acne, its scars, dermabrasion, tetracyclines, minocycline and isotretinoin."), 
    because: B("Miliary osteomas of the face are often found in women with earlier acne; tetracyclines color them."), 
    changes: B("Supports miliary osteoma or a calcified acne scar; does not separate bone from calcium."), 
    resolves: B(&[f::ACNE_HISTORY, f::ACNE_SCAR_AT_SITE, f::MINOCYCLINE_USE, f::NO_RESPONSE_TO_ACNE_TREATMENT, f::TETRACYCLINE_USE]), 
    about: B(&[n::MILIARY_OSTEOMA_CUTIS, n::ACNE_SCAR_CALCINOSIS, n::SECONDARY_OSTEOMA_IN_ACNE]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_THE_EAR_SCROTUM_AND_ACRAL_SITES: Test = Test { id: B("history-of-the-ear-scrotum-and-acral-sites"), label: B("Ear, scrotum, fingers and toes: cold, trauma, earlier cysts"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for cold, blows and inflammation of the ear, earlier cysts or infections of the scrotum, injections or warts at the site, and Down syndrome."), 
    because: B("At these sites idiopathic deposits are common, but cold, trauma, cysts and adrenal failure explain some of them."), 
    changes: B("A cause that is found ends the word idiopathic."), 
    resolves: B(&[f::COLD_INJURY, f::DOWN_SYNDROME, f::FAMILY_HISTORY_OF_CYSTS, f::FROSTBITE, f::SELF_INFLICTED_SKIN_INJURY, f::SPONTANEOUS_RESOLUTION, f::TRAUMA_HISTORY]), 
    about: B(&[n::IDIOPATHIC, n::AURICULAR_CALCIFICATION]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::PETRIFIED_2021]), };

pub(super) const HISTORY_OF_THE_PRECURSOR_LESION: Test = Test { id: B("history-of-the-precursor-lesion"), label: B("What was there before the bone"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for an earlier nevus, cyst, tumor, scar, acne, ulcer, filler or calcium deposit at the place of the bone."), 
    because: B("Most bone in the skin is secondary to another lesion; any calcified tissue may turn to bone."), 
    changes: B("A host lesion makes the osteoma secondary and turns attention to that lesion."), 
    resolves: B(&[f::ACNE_HISTORY, f::CALCINOSIS_BEFORE_BONE, f::CHRONIC_ULCER_OR_SINUS_BEFORE, f::FILLER_INJECTION, f::LONG_STANDING_LESION, f::SURGERY_AT_SITE, f::TRAUMA_HISTORY, f::WITHIN_TATTOO]), 
    about: B(&[n::SECONDARY_OSTEOMA_CUTIS, n::ISOLATED_OSTEOMA]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::HANDBOOK_CHAPTER_42, s::WALSH_1995]), };
