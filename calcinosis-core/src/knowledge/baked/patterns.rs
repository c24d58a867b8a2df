// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const FIRST_PANEL_NORMAL: Pattern = Pattern { id: B("first-panel-normal"), 
    when: B("all(any(all-mineral-values-normal, all(normal-calcium, normal-phosphate, any(normal-parathyroid-hormone, normal-renal-function))), any(suspected(dystrophic), suspected(idiopathic), suspected(iatrogenic)))"), 
    program: p(&[Op::All { span: 12 }, Op::Any { span: 7 }, Op::Finding(f::ALL_MINERAL_VALUES_NORMAL), Op::All { span: 5 }, Op::Finding(f::NORMAL_CALCIUM), Op::Finding(f::NORMAL_PHOSPHATE), Op::Any { span: 2 }, Op::Finding(f::NORMAL_PARATHYROID_HORMONE), Op::Finding(f::NORMAL_RENAL_FUNCTION), Op::Any { span: 3 }, Op::Suspected(n::DYSTROPHIC), Op::Suspected(n::IDIOPATHIC), Op::Suspected(n::IATROGENIC)]), 
    think: B("All values normal: dystrophic, idiopathic or iatrogenic calcinosis, osteoma, or calciphylaxis without kidney failure. The history of the tissue decides."), 
    next: B(&[t::HISTORY_OF_ONSET_AND_COURSE, t::HISTORY_OF_PROCEDURES_AND_EXPOSURES, t::WHOLE_SKIN_EXAMINATION, t::PLAIN_RADIOGRAPH, t::DEEP_BIOPSY_WITH_CALCIUM_STAIN, t::CONNECTIVE_TISSUE_DISEASE_ANTIBODY_PANEL]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HIGH_PHOSPHATE_WITH_KIDNEY_FAILURE: Pattern = Pattern { id: B("high-phosphate-with-kidney-failure"), 
    when: B("all(hyperphosphatemia, any(reduced-kidney-function, chronic-kidney-disease, end-stage-kidney-disease, dialysis, glomerular-filtration-rate-below-30), none(established(cutaneous-calcium-oxalate-deposition)))"), 
    program: p(&[Op::All { span: 9 }, Op::Finding(f::HYPERPHOSPHATEMIA), Op::Any { span: 5 }, Op::Finding(f::REDUCED_KIDNEY_FUNCTION), Op::Finding(f::CHRONIC_KIDNEY_DISEASE), Op::Finding(f::END_STAGE_KIDNEY_DISEASE), Op::Finding(f::DIALYSIS), Op::Finding(f::GLOMERULAR_FILTRATION_RATE_BELOW_30), Op::None { span: 1 }, Op::Established(n::CUTANEOUS_CALCIUM_OXALATE_DEPOSITION)]), 
    think: B("High phosphate with reduced kidney function: metastatic calcification of kidney disease, uremic tumoral calcinosis or calciphylaxis."), 
    next: B(&[t::PARATHYROID_HORMONE, t::DIALYSIS_MINERAL_SERIES, t::DIALYSIS_CHART, t::PLAIN_RADIOGRAPH]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HIGH_PHOSPHATE_WITH_NORMAL_KIDNEYS: Pattern = Pattern { id: B("high-phosphate-with-normal-kidneys"), 
    when: B("all(hyperphosphatemia, normal-renal-function)"), 
    program: p(&[Op::All { span: 2 }, Op::Finding(f::HYPERPHOSPHATEMIA), Op::Finding(f::NORMAL_RENAL_FUNCTION)]), 
    think: B("High phosphate with normal kidneys: hyperphosphatemic tumoral calcinosis, hypoparathyroidism, pseudohypoparathyroidism, tumor lysis or vitamin D excess."), 
    next: B(&[t::TUBULAR_PHOSPHATE_THRESHOLD, t::FGF23_INTACT_AND_C_TERMINAL, t::PARATHYROID_HORMONE, t::VITAMIN_D_25_HYDROXY]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HIGH_CALCIUM_WITH_HIGH_OR_NORMAL_PARATHYROID_HORMONE: Pattern = Pattern { id: B("high-calcium-with-high-or-normal-parathyroid-hormone"), 
    when: B("all(hypercalcemia, any(high-parathyroid-hormone, normal-parathyroid-hormone), any(none(dialysis, kidney-failure), none(suspected(renal-failure-calcinosis), suspected(calciphylaxis-uremic))))"), 
    program: p(&[Op::All { span: 11 }, Op::Finding(f::HYPERCALCEMIA), Op::Any { span: 2 }, Op::Finding(f::HIGH_PARATHYROID_HORMONE), Op::Finding(f::NORMAL_PARATHYROID_HORMONE), Op::Any { span: 6 }, Op::None { span: 2 }, Op::Finding(f::DIALYSIS), Op::Finding(f::KIDNEY_FAILURE), Op::None { span: 2 }, Op::Suspected(n::RENAL_FAILURE_CALCINOSIS), Op::Suspected(n::CALCIPHYLAXIS_UREMIC)]), 
    think: B("High calcium with high or unsuppressed parathyroid hormone and working kidneys: primary hyperparathyroidism, or familial hypocalciuric hypercalcemia where urine calcium is low; after years of phosphate for rickets, or long kidney disease, tertiary hyperparathyroidism. A hormone below the interval, or low in it (below about 20 pg/mL) while calcium is high, is suppressed by that calcium and is no primary hyperparathyroidism: then the causes apart from the glands are looked for."), 
    next: B(&[t::URINE_CALCIUM, t::MINERAL_PANEL, t::PARATHYROID_IMAGING]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HIGH_CALCIUM_ON_DIALYSIS: Pattern = Pattern { id: B("high-calcium-on-dialysis"), 
    when: B("all(hypercalcemia, any(dialysis, kidney-failure, all(any(high-parathyroid-hormone, normal-parathyroid-hormone), any(suspected(renal-failure-calcinosis), suspected(calciphylaxis-uremic)))))"), 
    program: p(&[Op::All { span: 11 }, Op::Finding(f::HYPERCALCEMIA), Op::Any { span: 9 }, Op::Finding(f::DIALYSIS), Op::Finding(f::KIDNEY_FAILURE), Op::All { span: 6 }, Op::Any { span: 2 }, Op::Finding(f::HIGH_PARATHYROID_HORMONE), Op::Finding(f::NORMAL_PARATHYROID_HORMONE), Op::Any { span: 2 }, Op::Suspected(n::RENAL_FAILURE_CALCINOSIS), Op::Suspected(n::CALCIPHYLAXIS_UREMIC)]), 
    think: B("High calcium on dialysis or with failed kidneys is not read as with working ones. Parathyroid hormone below about twice the upper limit: too much calcium or vitamin D, mostly in bone of low turnover; calcium binders, calcium salts and active vitamin D are stopped and the calcium of the bath lowered, and where that does not explain it or the hormone is suppressed, granuloma, cancer, immobility and aluminum are looked for. High hormone, often many times the limit: tertiary hyperparathyroidism. Where nothing is on record of the kidneys, creatinine comes first: with working kidneys the same high or unsuppressed hormone fits primary hyperparathyroidism, or familial hypocalciuric hypercalcemia where urine calcium is low."), 
    next: B(&[t::MINERAL_PANEL, t::PARATHYROID_HORMONE, t::DIALYSIS_CHART, t::DIALYSIS_MINERAL_SERIES, t::HISTORY_OF_SUPPLEMENTS_AND_ANTACIDS, t::PARATHYROID_IMAGING]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HIGH_CALCIUM_WITH_SUPPRESSED_PARATHYROID_HORMONE: Pattern = Pattern { id: B("high-calcium-with-suppressed-parathyroid-hormone"), 
    when: B("all(hypercalcemia, suppressed-parathyroid-hormone, any(none(child-now), onset-young-adult, onset-middle-age, onset-older-adult))"), 
    program: p(&[Op::All { span: 8 }, Op::Finding(f::HYPERCALCEMIA), Op::Finding(f::SUPPRESSED_PARATHYROID_HORMONE), Op::Any { span: 5 }, Op::None { span: 1 }, Op::Finding(f::CHILD_NOW), Op::Finding(f::ONSET_YOUNG_ADULT), Op::Finding(f::ONSET_MIDDLE_AGE), Op::Finding(f::ONSET_OLDER_ADULT)]), 
    think: B("High calcium with suppressed parathyroid hormone in an adult: cancer, sarcoidosis, vitamin D excess, milk-alkali syndrome, immobility; not tumor lysis, which lowers calcium. In pregnancy other causes come first, which have their own entry, and CT waits."), 
    next: B(&[t::PARATHYROID_HORMONE_RELATED_PEPTIDE, t::VITAMIN_D_25_HYDROXY, t::CALCITRIOL_AND_ANGIOTENSIN_CONVERTING_ENZYME, t::CHEST_IMAGING, t::SERUM_PROTEIN_ELECTROPHORESIS_AND_FREE_LIGHT_CHAINS, t::HISTORY_OF_SUPPLEMENTS_AND_ANTACIDS]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HIGH_CALCIUM_WITH_SUPPRESSED_HORMONE_IN_A_CHILD: Pattern = Pattern { id: B("high-calcium-with-suppressed-hormone-in-a-child"), 
    when: B("all(child-now, hypercalcemia, any(suppressed-parathyroid-hormone, normal-parathyroid-hormone))"), 
    program: p(&[Op::All { span: 5 }, Op::Finding(f::CHILD_NOW), Op::Finding(f::HYPERCALCEMIA), Op::Any { span: 2 }, Op::Finding(f::SUPPRESSED_PARATHYROID_HORMONE), Op::Finding(f::NORMAL_PARATHYROID_HORMONE)]), 
    think: B("High calcium in a child with parathyroid hormone that is suppressed, or low within its interval (below about 20 pg/mL): the dose of vitamin D and calcium that was given (drops and formula that were mixed wrongly too), fat necrosis of the newborn, CYP24A1 or SLC34A1 variants (high calcitriol; with SLC34A1 low phosphate), Williams syndrome (narrow aorta or lung arteries, face, development), hypophosphatasia (low alkaline phosphatase), immobility, an adrenal or thyroid cause, granuloma, and in older children leukemia and other cancer. Alkaline phosphatase, phosphate, 25-hydroxyvitamin D, calcitriol and urine calcium are measured and the kidneys looked at by ultrasound; CT comes only when these leave a question."), 
    next: B(&[t::HISTORY_OF_SUPPLEMENTS_AND_ANTACIDS, t::BIRTH_AND_NEWBORN_HISTORY, t::MINERAL_PANEL, t::VITAMIN_D_25_HYDROXY, t::CALCITRIOL_AND_ANGIOTENSIN_CONVERTING_ENZYME, t::URINE_CALCIUM, t::RENAL_ULTRASOUND, t::INFLAMMATION_BLOOD_COUNT_AND_CLOTTING]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HIGH_CALCIUM_WITH_SUPPRESSED_HORMONE_IN_PREGNANCY: Pattern = Pattern { id: B("high-calcium-with-suppressed-hormone-in-pregnancy"), 
    when: B("all(pregnancy, hypercalcemia, suppressed-parathyroid-hormone)"), 
    program: p(&[Op::All { span: 3 }, Op::Finding(f::PREGNANCY), Op::Finding(f::HYPERCALCEMIA), Op::Finding(f::SUPPRESSED_PARATHYROID_HORMONE)]), 
    think: B("High calcium with suppressed parathyroid hormone in pregnancy or while nursing: parathyroid hormone-related peptide from placenta or breast, antacids and calcium, vitamin D, a CYP24A1 variant that pregnancy brings out, then granuloma and cancer. Total calcium falls in pregnancy, so that the ionized one counts. Both are watched with obstetrics: pancreatitis, pre-eclampsia and crisis after birth threaten the mother, and the child, whose own glands are suppressed, may have low calcium with seizures for days to weeks after birth: its ward is told before. Ultrasound comes first; a chest film with shielding may be taken, CT and scintigraphy wait."), 
    next: B(&[t::IONIZED_CALCIUM, t::PARATHYROID_HORMONE_RELATED_PEPTIDE, t::HISTORY_OF_SUPPLEMENTS_AND_ANTACIDS, t::VITAMIN_D_25_HYDROXY, t::CALCITRIOL_AND_ANGIOTENSIN_CONVERTING_ENZYME, t::RENAL_ULTRASOUND]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const LOW_CALCIUM_HIGH_PHOSPHATE_HIGH_PARATHYROID_HORMONE: Pattern = Pattern { id: B("low-calcium-high-phosphate-high-parathyroid-hormone"), 
    when: B("all(hypocalcemia, hyperphosphatemia, high-parathyroid-hormone, normal-renal-function)"), 
    program: p(&[Op::All { span: 4 }, Op::Finding(f::HYPOCALCEMIA), Op::Finding(f::HYPERPHOSPHATEMIA), Op::Finding(f::HIGH_PARATHYROID_HORMONE), Op::Finding(f::NORMAL_RENAL_FUNCTION)]), 
    think: B("Low calcium, high phosphate and high parathyroid hormone with normal kidneys: pseudohypoparathyroidism type 1A or 1B; look for bone."), 
    next: B(&[t::THYROID_STIMULATING_HORMONE, t::GNAS_SEQUENCING_METHYLATION_AND_PARENTAL_ORIGIN, t::GROWTH_AND_BUILD_EXAMINATION, t::BIOPSY_FOR_BONE, t::HAND_RADIOGRAPHS]), 
    basis: Basis::Seen, 
    sources: B(&[s::LINGLART_2018]), };

pub(super) const HIGH_PARATHYROID_HORMONE_WITH_LOW_VITAMIN_D: Pattern = Pattern { id: B("high-parathyroid-hormone-with-low-vitamin-d"), 
    when: B("all(high-parathyroid-hormone, normal-calcium, low-25-hydroxyvitamin-d, normal-renal-function)"), 
    program: p(&[Op::All { span: 4 }, Op::Finding(f::HIGH_PARATHYROID_HORMONE), Op::Finding(f::NORMAL_CALCIUM), Op::Finding(f::LOW_25_HYDROXYVITAMIN_D), Op::Finding(f::NORMAL_RENAL_FUNCTION)]), 
    think: B("High parathyroid hormone with normal calcium, normal kidneys and low 25-hydroxyvitamin D: vitamin D deficiency, often incidental. After repletion it is measured again."), 
    next: B(&[t::VITAMIN_D_25_HYDROXY, t::PARATHYROID_HORMONE]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const LAMELLAR_BONE_FOUND: Pattern = Pattern { id: B("lamellar-bone-found"), 
    when: B("all(histology-lamellar-bone, any(suspected(isolated-osteoma), suspected(genetic-osteoma-cutis)))"), 
    program: p(&[Op::All { span: 4 }, Op::Finding(f::HISTOLOGY_LAMELLAR_BONE), Op::Any { span: 2 }, Op::Suspected(n::ISOLATED_OSTEOMA), Op::Suspected(n::GENETIC_OSTEOMA_CUTIS)]), 
    think: B("Lamellar bone moves the diagnosis from calcinosis to osteoma cutis; then the question is primary or secondary."), 
    next: B(&[t::EXAMINATION_OF_THE_GREAT_TOES, t::PARATHYROID_HORMONE, t::THYROID_STIMULATING_HORMONE, t::HISTORY_OF_THE_PRECURSOR_LESION, t::CT_OR_MRI_OF_DEPTH]), 
    basis: Basis::Seen, 
    sources: B(&[s::HANDBOOK_CHAPTER_42]), };

pub(super) const CALCIUM_AND_PHOSPHATE_NORMAL_TWICE: Pattern = Pattern { id: B("calcium-and-phosphate-normal-twice"), 
    when: B("all(normal-calcium, normal-phosphate, suspected(metastatic))"), 
    program: p(&[Op::All { span: 3 }, Op::Finding(f::NORMAL_CALCIUM), Op::Finding(f::NORMAL_PHOSPHATE), Op::Suspected(n::METASTATIC)]), 
    think: B("Calcium and phosphate are normal once; a second normal pair makes the metastatic form much less likely."), 
    next: B(&[t::REPEAT_CALCIUM_AND_PHOSPHATE, t::DATED_LABORATORY_SERIES]), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const VESSEL_CALCIUM_WITH_THROMBUS: Pattern = Pattern { id: B("vessel-calcium-with-thrombus"), 
    when: B("all(histology-calcified-small-vessel, histology-vessel-thrombus)"), 
    program: p(&[Op::All { span: 2 }, Op::Finding(f::HISTOLOGY_CALCIFIED_SMALL_VESSEL), Op::Finding(f::HISTOLOGY_VESSEL_THROMBUS)]), 
    think: B("Calcium and thrombus in small vessels of the fat raise the odds of calciphylaxis about sevenfold (sensitivity 85 %, specificity 88 %)."), 
    next: B(&[t::HISTORY_OF_CALCIPHYLAXIS_TRIGGERS, t::THROMBOPHILIA_PANEL, t::WOUND_PHOTOGRAPH_MEASUREMENT_AND_PAIN_SCORE]), 
    basis: Basis::Seen, 
    sources: B(&[s::MCMULLEN_2019]), };

pub(super) const GREAT_TOES_MALFORMED: Pattern = Pattern { id: B("great-toes-malformed"), 
    when: B("hallux-malformation"), 
    program: p(&[Op::Finding(f::HALLUX_MALFORMATION)]), 
    think: B("Malformed great toes turn bone in the skin or soft tissue into suspected fibrodysplasia ossificans progressiva."), 
    next: B(&[t::ACVR1_TEST, t::FOOT_RADIOGRAPHS, t::SPINE_AND_KNEE_RADIOGRAPHS]), 
    basis: Basis::Seen, 
    sources: B(&[s::GR_FOP]), };

pub(super) const HIGH_PARATHYROID_HORMONE_LOW_CALCIUM_WITH_BONE: Pattern = Pattern { id: B("high-parathyroid-hormone-low-calcium-with-bone"), 
    when: B("all(any(histology-lamellar-bone, ossification-on-imaging, subcutaneous-ossification), high-parathyroid-hormone, hypocalcemia, normal-renal-function)"), 
    program: p(&[Op::All { span: 7 }, Op::Any { span: 3 }, Op::Finding(f::HISTOLOGY_LAMELLAR_BONE), Op::Finding(f::OSSIFICATION_ON_IMAGING), Op::Finding(f::SUBCUTANEOUS_OSSIFICATION), Op::Finding(f::HIGH_PARATHYROID_HORMONE), Op::Finding(f::HYPOCALCEMIA), Op::Finding(f::NORMAL_RENAL_FUNCTION)]), 
    think: B("Bone in the skin with high parathyroid hormone, low calcium and normal kidneys points to pseudohypoparathyroidism type 1A."), 
    next: B(&[t::THYROID_STIMULATING_HORMONE, t::GNAS_SEQUENCING_METHYLATION_AND_PARENTAL_ORIGIN, t::PITUITARY_AND_RESISTANCE_HORMONES]), 
    basis: Basis::Seen, 
    sources: B(&[s::LINGLART_2018]), };

pub(super) const BONE_REACHES_DEPTH: Pattern = Pattern { id: B("bone-reaches-depth"), 
    when: B("all(any(deep-tissue-ossification, all(deep-tissue-involvement-on-imaging, ossification-on-imaging)), suspected(genetic-osteoma-cutis))"), 
    program: p(&[Op::All { span: 6 }, Op::Any { span: 4 }, Op::Finding(f::DEEP_TISSUE_OSSIFICATION), Op::All { span: 2 }, Op::Finding(f::DEEP_TISSUE_INVOLVEMENT_ON_IMAGING), Op::Finding(f::OSSIFICATION_ON_IMAGING), Op::Suspected(n::GENETIC_OSTEOMA_CUTIS)]), 
    think: B("Bone that reaches fascia or muscle moves plate-like osteoma to progressive osseous heteroplasia."), 
    next: B(&[t::GNAS_SEQUENCING_METHYLATION_AND_PARENTAL_ORIGIN, t::EXAMINATION_OF_THE_GREAT_TOES, t::PARATHYROID_HORMONE]), 
    basis: Basis::Seen, 
    sources: B(&[s::NORD_POH]), };

pub(super) const HIGH_TUBULAR_PHOSPHATE_THRESHOLD: Pattern = Pattern { id: B("high-tubular-phosphate-threshold"), 
    when: B("all(high-tmp-gfr, hyperphosphatemia, normal-renal-function)"), 
    program: p(&[Op::All { span: 3 }, Op::Finding(f::HIGH_TMP_GFR), Op::Finding(f::HYPERPHOSPHATEMIA), Op::Finding(f::NORMAL_RENAL_FUNCTION)]), 
    think: B("High phosphate, normal kidneys and a raised tubular threshold move tumoral calcinosis to the hyperphosphatemic familial form where calcium and parathyroid hormone are normal; hypoparathyroidism and pseudohypoparathyroidism raise the threshold as much, and more often."), 
    next: B(&[t::PARATHYROID_HORMONE, t::FGF23_INTACT_AND_C_TERMINAL, t::GALNT3_FGF23_AND_KL_TEST, t::DENTAL_FILM, t::EYE_EXAMINATION]), 
    basis: Basis::Seen, 
    sources: B(&[s::GR_HFTC]), };

pub(super) const CYST_WALL_FOUND: Pattern = Pattern { id: B("cyst-wall-found"), 
    when: B("all(histology-cyst-wall, site-scrotum)"), 
    program: p(&[Op::All { span: 2 }, Op::Finding(f::HISTOLOGY_CYST_WALL), Op::Finding(f::SITE_SCROTUM)]), 
    think: B("A cyst wall turns idiopathic scrotal calcinosis into calcified cysts, that is, dystrophic."), 
    next: B(&[t::EXCISION_WITH_HISTOLOGY]), 
    basis: Basis::Seen, 
    sources: B(&[s::SCROTAL_PO]), };

pub(super) const CHART_SHOWS_CALCIUM_INFUSION: Pattern = Pattern { id: B("chart-shows-calcium-infusion"), 
    when: B("all(any(onset-neonate, onset-infancy, onset-first-year), any(intravenous-calcium-exposure, intravenous-phosphate-exposure))"), 
    program: p(&[Op::All { span: 7 }, Op::Any { span: 3 }, Op::Finding(f::ONSET_NEONATE), Op::Finding(f::ONSET_INFANCY), Op::Finding(f::ONSET_FIRST_YEAR), Op::Any { span: 2 }, Op::Finding(f::INTRAVENOUS_CALCIUM_EXPOSURE), Op::Finding(f::INTRAVENOUS_PHOSPHATE_EXPOSURE)]), 
    think: B("A calcium or phosphate infusion in the chart, once its site is matched, turns an \"idiopathic\" plaque that began in infancy into an iatrogenic one."), 
    next: B(&[t::EXPOSURE_MAP, t::BIRTH_AND_NEWBORN_HISTORY, t::PLAIN_RADIOGRAPH]), 
    basis: Basis::Seen, 
    sources: B(&[s::PMID_37545297]), };

pub(super) const ANTISYNTHETASE_SYNDROME: Pattern = Pattern { id: B("antisynthetase-syndrome"), 
    when: B("any(all(anti-jo1-antibody, any(mechanics-hands, interstitial-lung-disease, myositis, proximal-muscle-weakness, elevated-muscle-enzyme)), all(mechanics-hands, interstitial-lung-disease))"), 
    program: p(&[Op::Any { span: 11 }, Op::All { span: 7 }, Op::Finding(f::ANTI_JO1_ANTIBODY), Op::Any { span: 5 }, Op::Finding(f::MECHANICS_HANDS), Op::Finding(f::INTERSTITIAL_LUNG_DISEASE), Op::Finding(f::MYOSITIS), Op::Finding(f::PROXIMAL_MUSCLE_WEAKNESS), Op::Finding(f::ELEVATED_MUSCLE_ENZYME), Op::All { span: 2 }, Op::Finding(f::MECHANICS_HANDS), Op::Finding(f::INTERSTITIAL_LUNG_DISEASE)]), 
    think: B("The antibody to Jo-1 with mechanic's hands or disease of lung or muscle, or mechanic's hands with disease of the lung: antisynthetase syndrome. Where Gottron lesions or a heliotrope rash are there, its deposits are those of dermatomyositis, where both are lacking those of polymyositis; mechanic's hands do not decide between them. The lung decides the outlook and is looked at also where nobody coughs. Where Jo-1 is negative, the other synthetases (PL-7, PL-12, EJ, OJ) and PM/Scl are asked for."), 
    next: B(&[t::LUNG_AND_HEART_WORK_UP_OF_CONNECTIVE_TISSUE_DISEASE, t::MYOSITIS_ANTIBODY_PANEL, t::MUSCLE_ENZYMES, t::EXAMINATION_OF_HANDS_AND_NAILFOLDS]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };
