// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const HISTORY_OF_PROCEDURES_AND_EXPOSURES: Test = Test { id: B("history-of-procedures-and-exposures"), label: B("Procedures, injections, dressings and injuries, with date and site"), kind: TestKind::Record, tier: TestTier::Always, 
    does: B("Takes from the patient and the chart every procedure, injection, infusion, dressing, filler, electrode, contrast study, burn, cold or other injury, each with its date and its exact site."), 
    because: B("The iatrogenic form is diagnosed by the chart: a documented calcium, phosphate or trauma exposure at that very site, before the lesion."), 
    changes: B("An exposure at the site in a plausible window leads to the iatrogenic entries; a missing chart leaves them open and does not exclude them."), 
    resolves: B(&[
        f::ABRADED_SKIN, f::ALBUMIN_INFUSION, f::ALGINATE_DRESSING_EXPOSURE, f::BURN_HISTORY, f::BURN_IN_CHILDHOOD, f::CALCIUM_CHLORIDE_CONTACT,
        f::CALCIUM_HEPARIN_EXPOSURE, f::CALCIUM_HYDROXYLAPATITE_FILLER_INJECTION, f::CALCIUM_SALT_INJECTION_AT_SITE, f::COLD_INJURY, f::CORTICOSTEROID_INJECTION_AT_SITE, f::DAYS_TO_WEEKS_AFTER_EXPOSURE,
        f::ELECTRODE_CONTACT_SITE, f::ELECTRODE_PASTE_EXPOSURE, f::FILLER_INJECTION, f::FLAME_BURN, f::FOREIGN_BODY_AT_SITE, f::FROSTBITE,
        f::GADOLINIUM_EXPOSURE, f::GLATIRAMER_INJECTION, f::HEMATOMA_AT_SITE, f::HEPARIN_EXPOSURE, f::HISTORY_OF_HEEL_STICKS, f::INFUSION_SITE,
        f::INJECTION_SITE, f::INSECT_BITE_AT_SITE, f::INSULIN_INJECTION, f::INTERFERON_INJECTION, f::INTRAVENOUS_CALCIUM_EXPOSURE, f::INTRAVENOUS_IRON_USE,
        f::INTRAVENOUS_PHOSPHATE_EXPOSURE, f::KIDNEY_TRANSPLANT, f::LESION_BEFORE_EXPOSURE, f::LIVER_TRANSPLANTATION, f::LOW_MOLECULAR_WEIGHT_HEPARIN_EXPOSURE, f::MASSIVE_TRANSFUSION,
        f::NICU_STAY, f::OPIOID_INJECTION_AT_SITE, f::OTHER_DRUG_EXTRAVASATION, f::PARA_AMINOSALICYLIC_ACID_INJECTION, f::PARATHYROIDECTOMY, f::RADIATION_EXPOSURE,
        f::RECENT_VASCULAR_PROCEDURE, f::SALTPETER_CONTACT, f::SELF_INFLICTED_SKIN_INJURY, f::SILICONE_INJECTION, f::SPLIT_SKIN_DONOR_SITE, f::SURGERY_AT_SITE,
        f::THERAPEUTIC_COOLING, f::TRAUMA_HISTORY, f::VACCINE_INJECTION_AT_SITE, f::VENEPUNCTURE_AT_SITE, f::VISIBLE_EXTRAVASATION, f::WEEKS_TO_MONTHS_AFTER_EXPOSURE,
        f::WITHIN_IRRADIATED_SKIN,
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const REVIEW_OF_THE_RECORD: Test = Test { id: B("review-of-the-record"), label: B("Review of earlier records and letters"), kind: TestKind::Record, tier: TestTier::Always, 
    does: B("Reads earlier letters, operation and pathology reports, images and laboratory values for named diseases, syndromes and earlier deposits."), 
    because: B("Many causes are already written down; the date of a value or a lesion decides what came first."), 
    changes: B("A named syndrome or an earlier deposit changes the leading diagnosis before any new test."), 
    resolves: B(&[
        f::ASYMPTOMATIC_INCIDENTAL_DEPOSIT, f::BONE_METASTASIS, f::CALCINOSIS_BEFORE_BONE, f::COLORECTAL_POLYPOSIS, f::CORONARY_ARTERY_DISEASE, f::DIABETIC_KIDNEY_DISEASE,
        f::FAILURE_TO_THRIVE, f::FOLLICULITIS, f::GARDNER_SYNDROME, f::GLOMERULONEPHRITIS_KIDNEY_DISEASE, f::GRANULOMATOUS_DISEASE_OTHER_THAN_SARCOIDOSIS, f::HEMOGLOBINOPATHY,
        f::HUTCHINSON_GILFORD_PROGERIA, f::HYPERTENSIVE_KIDNEY_DISEASE, f::HYPOPHOSPHATEMIC_RICKETS, f::HYPOPITUITARISM, f::INTRAUTERINE_HERPES_SIMPLEX, f::KEUTEL_SYNDROME,
        f::LEPROSY, f::NAMED_SYNDROME_KNOWN, f::NECROTIC_FASCIA_AT_OPERATION, f::NORMAL_LABORATORY_SCREEN, f::OBSTRUCTIVE_OR_CONGENITAL_KIDNEY_DISEASE, f::OTHERWISE_HEALTHY,
        f::PAGET_DISEASE_OF_BONE, f::PERIPHERAL_PULMONARY_STENOSIS, f::POLYCYSTIC_OR_INHERITED_KIDNEY_DISEASE, f::PRIMARY_HYPEROXALURIA, f::PRIMARY_HYPERPARATHYROIDISM, f::SINGLETON_MERTEN_SYNDROME,
        f::SKIN_NODULE_OF_SARCOIDOSIS, f::SYRINGOMA, f::SYSTEMIC_LUPUS_CRITERIA_MET, f::THROMBOPHILIA, f::TUBERCULOSIS_HISTORY, f::TUMOR_LYSIS_SYNDROME,
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const BIRTH_AND_NEWBORN_HISTORY: Test = Test { id: B("birth-and-newborn-history"), label: B("Birth, cooling and the newborn ward"), kind: TestKind::Record, tier: TestTier::BySuspicion, 
    does: B("Asks for term or preterm birth, growth before birth, asphyxia, difficult or cesarean delivery, therapeutic cooling, heel sticks, infusions and the intensive-care chart."), 
    because: B("Fat necrosis follows perinatal stress or cooling at term; heel nodules follow heel sticks; infusions leave plaques."), 
    changes: B("Term birth with stress or cooling supports fat necrosis and starts serial calcium; heel sticks explain a heel nodule without further tests."), 
    resolves: B(&[f::CESAREAN_BIRTH, f::DELIVERY_COMPLICATION, f::HISTORY_OF_HEEL_STICKS, f::INTRAUTERINE_GROWTH_RETARDATION, f::INTRAUTERINE_HERPES_SIMPLEX, f::INTRAVENOUS_CALCIUM_EXPOSURE, f::NICU_STAY, f::PERINATAL_ASPHYXIA, f::PRETERM_BIRTH, f::TERM_BIRTH, f::THERAPEUTIC_COOLING]), 
    about: B(&[n::SUBCUTANEOUS_FAT_NECROSIS_OF_THE_NEWBORN, n::NEONATAL_HEEL_STICK_CALCINOSIS, n::CALCIUM_EXTRAVASATION, n::MILIA_LIKE_IDIOPATHIC_CALCINOSIS_CUTIS, n::GENETIC_OSTEOMA_CUTIS]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::RODD_2021]), };

pub(super) const EXPOSURE_MAP: Test = Test { id: B("exposure-map"), label: B("Map of the lesions against the exposures"), kind: TestKind::Record, tier: TestTier::BySuspicion, 
    does: B("Draws the lesions and, over them, the tracks of infusions, injection sites, electrodes, dressings and contacts with their dates."), 
    because: B("In the iatrogenic form the deposits follow the infusion track or the contact area."), 
    changes: B("A match supports the iatrogenic form; lesions far from any exposure speak against it as the only cause."), 
    resolves: B(&[
        f::ALGINATE_DRESSING_EXPOSURE, f::CALCIUM_CHLORIDE_CONTACT, f::CALCIUM_HEPARIN_EXPOSURE, f::CALCIUM_SALT_INJECTION_AT_SITE, f::DAYS_TO_WEEKS_AFTER_EXPOSURE, f::ELECTRODE_CONTACT_SITE,
        f::ELECTRODE_PASTE_EXPOSURE, f::INFUSION_SITE, f::INJECTION_SITE, f::INTRAVENOUS_CALCIUM_EXPOSURE, f::INTRAVENOUS_PHOSPHATE_EXPOSURE, f::LESION_BEFORE_EXPOSURE,
        f::LINEAR_ARRANGEMENT, f::VISIBLE_EXTRAVASATION, f::WEEKS_TO_MONTHS_AFTER_EXPOSURE, f::WITHIN_HEALING_WOUND,
    ]), 
    about: B(&[n::IATROGENIC]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const DIALYSIS_CHART: Test = Test { id: B("dialysis-chart"), label: B("Dialysis chart"), kind: TestKind::Record, tier: TestTier::BySuspicion, 
    does: B("Reads mode and years of dialysis, dialysate calcium, binders, active vitamin D, vitamin K antagonists, iron and weight."), 
    because: B("Duration of dialysis, calcium load and vitamin K antagonism are the risk factors counted in calciphylaxis and drive calcium and phosphate in the benign forms."), 
    changes: B("Shows what can be adjusted: dialysate calcium, binder, vitamin D, anticoagulant."), 
    resolves: B(&[f::ACTIVE_VITAMIN_D_USE, f::CALCIUM_BASED_BINDER_USE, f::DIALYSIS, f::DIALYSIS_OVER_FIVE_YEARS, f::HEMODIALYSIS, f::INTRAVENOUS_IRON_USE, f::KIDNEY_TRANSPLANT, f::PARATHYROIDECTOMY, f::PERITONEAL_DIALYSIS, f::RAPID_WEIGHT_LOSS, f::VITAMIN_K_ANTAGONIST_USE]), 
    about: B(&[n::RENAL_FAILURE_CALCINOSIS, n::CALCIPHYLAXIS_UREMIC, n::SECONDARY_OR_TERTIARY_HYPERPARATHYROIDISM_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::CHINAHIER]), };

pub(super) const DATED_LABORATORY_SERIES: Test = Test { id: B("dated-laboratory-series"), label: B("Laboratory values laid against the date of onset"), kind: TestKind::Record, tier: TestTier::BySuspicion, 
    does: B("Lines up earlier calcium, phosphate, creatinine and parathyroid hormone values with the date when the lesion began."), 
    because: B("A metastatic deposit needs abnormal values at or before onset; the values may be normal again at biopsy, as after a liver transplant."), 
    changes: B("Abnormal values before onset keep the metastatic or transplant-related form possible; values only from later leave it open."), 
    resolves: B(&[f::ABNORMAL_CALCIUM, f::ABNORMAL_PHOSPHATE, f::CALCIUM_PHOSPHATE_PRODUCT_OVER_55, f::CALCIUM_PHOSPHATE_PRODUCT_OVER_70, f::HYPERCALCEMIA, f::HYPERCALCEMIA_AFTER_SKIN_LESION, f::HYPERPHOSPHATEMIA, f::TUMOR_LYSIS_SYNDROME]), 
    about: B(&[n::METASTATIC, n::LIVER_TRANSPLANTATION_CALCINOSIS, n::IDIOPATHIC]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::LIVERTX]), };

pub(super) const GROWTH_AND_DEVELOPMENT_HISTORY: Test = Test { id: B("growth-and-development-history"), label: B("Growth chart, development and parents"), kind: TestKind::Record, tier: TestTier::BySuspicion, 
    does: B("Reads the growth chart and asks for weight gain before two years, milestones, learning, hearing, sleep apnea, feeding, thyroid and puberty, and for the height of both parents."), 
    because: B("Early obesity, short adult height and delay belong to Albright osteodystrophy and hormone resistance; they are counted separately."), 
    changes: B("Several signs move the diagnosis from plate-like osteoma or progressive osseous heteroplasia to hormone-resistant disease."), 
    resolves: B(&[
        f::ALBRIGHT_PHENOTYPE, f::COGNITIVE_DELAY, f::EARLY_ONSET_OBESITY, f::FAILURE_TO_THRIVE, f::HEARING_IMPAIRMENT, f::HYPOGONADISM,
        f::HYPOTHYROIDISM, f::INTRAUTERINE_GROWTH_RETARDATION, f::OBESITY, f::PARATHYROID_HORMONE_RESISTANCE, f::SHORT_STATURE, f::SLEEP_APNEA,
        f::THYROID_STIMULATING_HORMONE_RESISTANCE,
    ]), 
    about: B(&[n::GENETIC_OSTEOMA_CUTIS, n::PSEUDOHYPOPARATHYROIDISM_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::MANTOVANI_2018]), };
