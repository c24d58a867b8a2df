// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

//! The ids of the built-in findings.
//!
//! ```
//! use calcinosis_core::{Case, finding};
//! let case = Case::builder().present(finding::RETIFORM_PURPURA).build();
//! ```

use crate::id::FindingId;

/// 25-hydroxyvitamin D above 50 ng/mL (125 nmol/L), from where on calcium in urine may rise; many laboratories still call it normal, and above 100 ng/mL it counts as high.
pub const N_25_HYDROXYVITAMIN_D_OVER_50: FindingId = FindingId::from_static("25-hydroxyvitamin-d-over-50");
/// Pathogenic variants on both copies of ABCC6.
pub const ABCC6_BIALLELIC_VARIANT: FindingId = FindingId::from_static("abcc6-biallelic-variant");
/// The patient was asked and has no belly pain, vomiting or other abdominal complaint.
pub const ABDOMINAL_SYMPTOMS_ABSENT: FindingId = FindingId::from_static("abdominal-symptoms-absent");
/// Blood calcium above or below the interval for age; the ionized or the corrected value counts where albumin is abnormal.
pub const ABNORMAL_CALCIUM: FindingId = FindingId::from_static("abnormal-calcium");
/// Transaminases, gamma-glutamyl transferase or bilirubin outside the interval.
pub const ABNORMAL_LIVER_TESTS: FindingId = FindingId::from_static("abnormal-liver-tests");
/// Blood phosphate above or below the interval for age.
pub const ABNORMAL_PHOSPHATE: FindingId = FindingId::from_static("abnormal-phosphate");
/// Thumb short, stiff or otherwise malformed from birth.
pub const ABNORMAL_THUMB: FindingId = FindingId::from_static("abnormal-thumb");
/// Vitamin D is activated too much or too little: calcitriol out of its interval. A mere lack or excess in the diet does not count.
pub const ABNORMAL_VITAMIN_D_METABOLISM: FindingId = FindingId::from_static("abnormal-vitamin-d-metabolism");
/// High, hoarse or squeaky voice out of keeping with age and sex.
pub const ABNORMAL_VOICE: FindingId = FindingId::from_static("abnormal-voice");
/// The skin was scraped, cut or open where the substance touched it.
pub const ABRADED_SKIN: FindingId = FindingId::from_static("abraded-skin");
/// A cavity filled with pus, or what was taken for one.
pub const ABSCESS: FindingId = FindingId::from_static("abscess");
/// Calcium in the Achilles tendon on film.
pub const ACHILLES_TENDON_CALCIFICATION: FindingId = FindingId::from_static("achilles-tendon-calcification");
/// Acne now or earlier at any site.
pub const ACNE_HISTORY: FindingId = FindingId::from_static("acne-history");
/// The lesion lies in or beside scars of acne.
pub const ACNE_SCAR_AT_SITE: FindingId = FindingId::from_static("acne-scar-at-site");
/// Lesions on the hands or the feet, fingers and toes included.
pub const ACRAL_DISTRIBUTION: FindingId = FindingId::from_static("acral-distribution");
/// Hands or feet lastingly blue and cool, without attacks.
pub const ACROCYANOSIS: FindingId = FindingId::from_static("acrocyanosis");
/// Loss of bone at the ends of the fingers or toes.
pub const ACROOSTEOLYSIS: FindingId = FindingId::from_static("acroosteolysis");
/// Treatment with calcitriol or an active analog (alfacalcidol, paricalcitol, doxercalciferol).
pub const ACTIVE_VITAMIN_D_USE: FindingId = FindingId::from_static("active-vitamin-d-use");
/// Malar or generalized maculopapular rash that a clinician judges to be lupus.
pub const ACUTE_CUTANEOUS_LUPUS: FindingId = FindingId::from_static("acute-cutaneous-lupus");
/// Kidney function has fallen within days, around the time of the lesion.
pub const ACUTE_KIDNEY_INJURY: FindingId = FindingId::from_static("acute-kidney-injury");
/// Acute kidney injury that needed dialysis.
pub const ACUTE_KIDNEY_INJURY_ON_DIALYSIS: FindingId = FindingId::from_static("acute-kidney-injury-on-dialysis");
/// Acute inflammation of the pancreas, with pain and raised enzymes or with fitting imaging.
pub const ACUTE_PANCREATITIS: FindingId = FindingId::from_static("acute-pancreatitis");
/// The common ACVR1 variant c.617G>A, p.Arg206His.
pub const ACVR1_R206H_VARIANT: FindingId = FindingId::from_static("acvr1-r206h-variant");
/// Pathogenic variant of ACVR1.
pub const ACVR1_VARIANT: FindingId = FindingId::from_static("acvr1-variant");
/// Lesions where the fat is thick: abdomen, thigh, buttock or breast.
pub const ADIPOSE_RICH_SITE: FindingId = FindingId::from_static("adipose-rich-site");
/// The adrenals make too little cortisol, from their own or from pituitary disease.
pub const ADRENAL_INSUFFICIENCY: FindingId = FindingId::from_static("adrenal-insufficiency");
/// Pathogenic variants on both copies of AGXT.
pub const AGXT_BIALLELIC_VARIANT: FindingId = FindingId::from_static("agxt-biallelic-variant");
/// Pathogenic variants on both copies of AGXT, GRHPR or HOGA1.
pub const AGXT_GRHPR_OR_HOGA1_BIALLELIC_VARIANT: FindingId = FindingId::from_static("agxt-grhpr-or-hoga1-biallelic-variant");
/// The build of Albright hereditary osteodystrophy, recorded as a whole: short and stocky, round face, short metacarpals. Record the single signs when they are known.
pub const ALBRIGHT_PHENOTYPE: FindingId = FindingId::from_static("albright-phenotype");
/// Albumin given by vein.
pub const ALBUMIN_INFUSION: FindingId = FindingId::from_static("albumin-infusion");
/// Harmful or heavy regular drinking, now or for years before.
pub const ALCOHOL_EXCESS: FindingId = FindingId::from_static("alcohol-excess");
/// A calcium alginate dressing lay on the wound.
pub const ALGINATE_DRESSING_EXPOSURE: FindingId = FindingId::from_static("alginate-dressing-exposure");
/// Calcium and phosphate were both measured and both lie within the interval for age.
pub const ALL_MINERAL_VALUES_NORMAL: FindingId = FindingId::from_static("all-mineral-values-normal");
/// Loss of hair, scarring or not, in patches or all over.
pub const ALOPECIA: FindingId = FindingId::from_static("alopecia");
/// Alpha-1-antitrypsin in blood far below the interval, or a severe deficiency genotype such as PiZZ.
pub const ALPHA_1_ANTITRYPSIN_DEFICIENCY: FindingId = FindingId::from_static("alpha-1-antitrypsin-deficiency");
/// Cloudy calcium without the structure of bone.
pub const AMORPHOUS_CALCIFICATION_ON_IMAGING: FindingId = FindingId::from_static("amorphous-calcification-on-imaging");
/// Hemoglobin below the interval for age and sex.
pub const ANEMIA: FindingId = FindingId::from_static("anemia");
/// Dark radiating lines in the eye's fundus from cracks of the calcified Bruch membrane.
pub const ANGIOID_STREAKS: FindingId = FindingId::from_static("angioid-streaks");
/// IgG, IgM or IgA antibodies to beta-2 glycoprotein I.
pub const ANTI_BETA2_GLYCOPROTEIN_ANTIBODY: FindingId = FindingId::from_static("anti-beta2-glycoprotein-antibody");
/// Antibodies to citrullinated peptides.
pub const ANTI_CCP_ANTIBODY: FindingId = FindingId::from_static("anti-ccp-antibody");
/// Antibodies to double-stranded DNA.
pub const ANTI_DSDNA_ANTIBODY: FindingId = FindingId::from_static("anti-dsdna-antibody");
/// Antibodies to histidyl-tRNA synthetase.
pub const ANTI_JO1_ANTIBODY: FindingId = FindingId::from_static("anti-jo1-antibody");
/// Antibodies to La/SSB.
pub const ANTI_LA_ANTIBODY: FindingId = FindingId::from_static("anti-la-antibody");
/// Antibodies to melanoma differentiation-associated protein 5.
pub const ANTI_MDA5_ANTIBODY: FindingId = FindingId::from_static("anti-mda5-antibody");
/// Antibodies to the Mi-2 antigen.
pub const ANTI_MI2_ANTIBODY: FindingId = FindingId::from_static("anti-mi2-antibody");
/// Antibodies to nuclear matrix protein 2.
pub const ANTI_NXP2_ANTIBODY: FindingId = FindingId::from_static("anti-nxp2-antibody");
/// Antibodies to the PM/Scl (exosome) complex.
pub const ANTI_PM_SCL_ANTIBODY: FindingId = FindingId::from_static("anti-pm-scl-antibody");
/// Antibodies to RNA polymerase III.
pub const ANTI_RNA_POLYMERASE_III_ANTIBODY: FindingId = FindingId::from_static("anti-rna-polymerase-iii-antibody");
/// Antibodies to Ro/SSA.
pub const ANTI_RO_ANTIBODY: FindingId = FindingId::from_static("anti-ro-antibody");
/// Antibodies to Ro52 (TRIM21), reported apart from Ro/SSA.
pub const ANTI_RO52_ANTIBODY: FindingId = FindingId::from_static("anti-ro52-antibody");
/// Antibodies to the small ubiquitin-like modifier activating enzyme.
pub const ANTI_SAE_ANTIBODY: FindingId = FindingId::from_static("anti-sae-antibody");
/// Antibodies to the Smith antigen.
pub const ANTI_SM_ANTIBODY: FindingId = FindingId::from_static("anti-sm-antibody");
/// Antibodies to transcription intermediary factor 1 gamma.
pub const ANTI_TIF1_GAMMA_ANTIBODY: FindingId = FindingId::from_static("anti-tif1-gamma-antibody");
/// Antibodies to DNA topoisomerase I.
pub const ANTI_TOPOISOMERASE_ANTIBODY: FindingId = FindingId::from_static("anti-topoisomerase-antibody");
/// Antibodies to the U1 small nuclear ribonucleoprotein.
pub const ANTI_U1_RNP_ANTIBODY: FindingId = FindingId::from_static("anti-u1-rnp-antibody");
/// IgG, IgM or IgA antibodies to cardiolipin.
pub const ANTICARDIOLIPIN_ANTIBODY: FindingId = FindingId::from_static("anticardiolipin-antibody");
/// Antibodies to centromere proteins; on HEp-2 cells they are a pattern of the antinuclear test.
pub const ANTICENTROMERE_ANTIBODY: FindingId = FindingId::from_static("anticentromere-antibody");
/// Takes or took an anticoagulant of any class shortly before the lesion.
pub const ANTICOAGULANT_USE: FindingId = FindingId::from_static("anticoagulant-use");
/// Antibodies to neutrophil granules, by immunofluorescence or against proteinase 3 or myeloperoxidase.
pub const ANTINEUTROPHIL_CYTOPLASMIC_ANTIBODY: FindingId = FindingId::from_static("antineutrophil-cytoplasmic-antibody");
/// Antibodies to nuclear antigens at a titer of 1:80 or more on HEp-2 cells, or an equivalent positive test.
pub const ANTINUCLEAR_ANTIBODY: FindingId = FindingId::from_static("antinuclear-antibody");
/// Any of lupus anticoagulant, anticardiolipin or anti-beta-2 glycoprotein I antibody.
pub const ANTIPHOSPHOLIPID_ANTIBODY: FindingId = FindingId::from_static("antiphospholipid-antibody");
/// Anticardiolipin or anti-beta-2 glycoprotein I above 40 units, or lupus anticoagulant positive.
pub const ANTIPHOSPHOLIPID_ANTIBODY_MODERATE_OR_HIGH_TITER: FindingId = FindingId::from_static("antiphospholipid-antibody-moderate-or-high-titer");
/// Known syndrome of clots or pregnancy loss with lasting antiphospholipid antibodies.
pub const ANTIPHOSPHOLIPID_SYNDROME: FindingId = FindingId::from_static("antiphospholipid-syndrome");
/// Calcium in the wall of the aorta on film or computed tomography.
pub const AORTIC_CALCIFICATION: FindingId = FindingId::from_static("aortic-calcification");
/// A disease-causing variant of APC.
pub const APC_VARIANT: FindingId = FindingId::from_static("apc-variant");
/// Calcium in the wall of an artery.
pub const ARTERIAL_CALCIFICATION: FindingId = FindingId::from_static("arterial-calcification");
/// Lastingly raised blood pressure, treated or not.
pub const ARTERIAL_HYPERTENSION: FindingId = FindingId::from_static("arterial-hypertension");
/// Pain or inflammation of joints away from the lesion.
pub const ARTHRALGIA_OR_ARTHRITIS: FindingId = FindingId::from_static("arthralgia-or-arthritis");
/// Joints swollen or tender from inflammation.
pub const ARTHRITIS: FindingId = FindingId::from_static("arthritis");
/// Lines or dots of calcium in the cartilage or the menisci of a joint; chondrocalcinosis.
pub const ARTICULAR_CARTILAGE_CALCIFICATION: FindingId = FindingId::from_static("articular-cartilage-calcification");
/// Several lesions that are not mirrored on the other side of the body.
pub const ASYMMETRIC_DISTRIBUTION: FindingId = FindingId::from_static("asymmetric-distribution");
/// A deposit found by chance, without complaints.
pub const ASYMPTOMATIC_INCIDENTAL_DEPOSIT: FindingId = FindingId::from_static("asymptomatic-incidental-deposit");
/// Chronic itchy eczema of the atopic kind, now or earlier.
pub const ATOPIC_DERMATITIS: FindingId = FindingId::from_static("atopic-dermatitis");
/// Atrial fibrillation or flutter, lasting or in attacks.
pub const ATRIAL_FIBRILLATION: FindingId = FindingId::from_static("atrial-fibrillation");
/// The skin over the lesion is thin.
pub const ATROPHIC_OVERLYING_SKIN: FindingId = FindingId::from_static("atrophic-overlying-skin");
/// Thin, wide, wrinkled scars, such as cigarette-paper scars.
pub const ATROPHIC_SCARS: FindingId = FindingId::from_static("atrophic-scars");
/// Smooth ivory-white star-shaped scars with dots of red at the ankle.
pub const ATROPHIE_BLANCHE: FindingId = FindingId::from_static("atrophie-blanche");
/// The bony lump arises from the phalanx below.
pub const ATTACHED_TO_PHALANX_ON_IMAGING: FindingId = FindingId::from_static("attached-to-phalanx-on-imaging");
/// Any disease in which the immune system attacks the patient's own tissue.
pub const AUTOIMMUNE_DISEASE: FindingId = FindingId::from_static("autoimmune-disease");
/// Red cells destroyed by antibodies: signs of hemolysis with a positive direct antiglobulin test.
pub const AUTOIMMUNE_HEMOLYSIS: FindingId = FindingId::from_static("autoimmune-hemolysis");
/// Takes or took azathioprine.
pub const AZATHIOPRINE_USE: FindingId = FindingId::from_static("azathioprine-use");
/// Calcium in the basal ganglia.
pub const BASAL_GANGLIA_CALCIFICATION: FindingId = FindingId::from_static("basal-ganglia-calcification");
/// The patient is younger than eight years when seen.
pub const BELOW_EIGHT_YEARS_NOW: FindingId = FindingId::from_static("below-eight-years-now");
/// The patient is younger than ten years when seen: before a pregnancy is possible, but for the rarest of girls.
pub const BELOW_TEN_YEARS_NOW: FindingId = FindingId::from_static("below-ten-years-now");
/// The patient is younger than two years when seen.
pub const BELOW_TWO_YEARS_NOW: FindingId = FindingId::from_static("below-two-years-now");
/// Both auricles are affected.
pub const BILATERAL_AURICLE: FindingId = FindingId::from_static("bilateral-auricle");
/// Lesions on both sides of the body.
pub const BILATERAL_DISTRIBUTION: FindingId = FindingId::from_static("bilateral-distribution");
/// Cataract of both eyes before middle age.
pub const BILATERAL_EARLY_CATARACT: FindingId = FindingId::from_static("bilateral-early-cataract");
/// Dense deposits on both sides of the face, such as those of a filler.
pub const BILATERAL_RADIOPAQUE_DEPOSITS_FACE: FindingId = FindingId::from_static("bilateral-radiopaque-deposits-face");
/// Pinched face with beaked nose and thin tight skin.
pub const BIRD_LIKE_FACIES: FindingId = FindingId::from_static("bird-like-facies");
/// Takes or took a bisphosphonate.
pub const BISPHOSPHONATE_USE: FindingId = FindingId::from_static("bisphosphonate-use");
/// The lesion bleeds or smells foul.
pub const BLEEDING_OR_MALODOR: FindingId = FindingId::from_static("bleeding-or-malodor");
/// Blister, burn, abrasion or other skin injury at the site before the papules came.
pub const BLISTER_OR_TRAUMA_BEFORE: FindingId = FindingId::from_static("blister-or-trauma-before");
/// Blisters and erosions on hands, face or other skin that sees the sun.
pub const BLISTERS_ON_SUN_EXPOSED_SKIN: FindingId = FindingId::from_static("blisters-on-sun-exposed-skin");
/// One or more toes suddenly blue or purple, with pulses often still felt.
pub const BLUE_TOE: FindingId = FindingId::from_static("blue-toe");
/// Metastases of a cancer in bone.
pub const BONE_METASTASIS: FindingId = FindingId::from_static("bone-metastasis");
/// Pain in bones, not in joints or in the lesion.
pub const BONE_PAIN: FindingId = FindingId::from_static("bone-pain");
/// A bone scan shows uptake in skin or soft tissue.
pub const BONE_SCAN_UPTAKE: FindingId = FindingId::from_static("bone-scan-uptake");
/// Lesion over bone that lies close under the skin, such as the hip, the rib or the elbow.
pub const BONY_PROMINENCE: FindingId = FindingId::from_static("bony-prominence");
/// One or more fingers or toes too short; the type need not be stated. A short metacarpal under fingers of usual length does not count, brachydactyly type E does.
pub const BRACHYDACTYLY: FindingId = FindingId::from_static("brachydactyly");
/// Short hands or feet from short metacarpals, metatarsals or end phalanges, most often of the fourth and fifth ray.
pub const BRACHYDACTYLY_TYPE_E: FindingId = FindingId::from_static("brachydactyly-type-e");
/// Calcium in the brain.
pub const BRAIN_CALCIFICATION: FindingId = FindingId::from_static("brain-calcification");
/// Injury, bleeding or stroke of the brain or spinal cord with paralysis or coma.
pub const BRAIN_OR_SPINAL_CORD_INJURY: FindingId = FindingId::from_static("brain-or-spinal-cord-injury");
/// Blister larger than 5 mm, clear or bloody.
pub const BULLA: FindingId = FindingId::from_static("bulla");
/// Any of blister, ulcer or edema, as one series counted them together.
pub const BULLA_ULCER_OR_EDEMA: FindingId = FindingId::from_static("bulla-ulcer-or-edema");
/// A burn, from whatever heat, at any time before.
pub const BURN_HISTORY: FindingId = FindingId::from_static("burn-history");
/// A burn suffered as a child.
pub const BURN_IN_CHILDHOOD: FindingId = FindingId::from_static("burn-in-childhood");
/// Share of legs with advanced venous skin change that hold calcium.
pub const CALCIFICATION_IN_ADVANCED_VENOUS_SKIN_CHANGE: FindingId = FindingId::from_static("calcification-in-advanced-venous-skin-change");
/// Share of legs with early venous disease that hold calcium.
pub const CALCIFICATION_IN_EARLY_VENOUS_DISEASE: FindingId = FindingId::from_static("calcification-in-early-venous-disease");
/// Share of all patients with the disease whose skin holds calcium.
pub const CALCIFICATION_IN_THE_DISEASE: FindingId = FindingId::from_static("calcification-in-the-disease");
/// Share of all exposed patients whose skin comes to hold calcium.
pub const CALCIFICATION_IN_THE_EXPOSED: FindingId = FindingId::from_static("calcification-in-the-exposed");
/// Takes or took ciclosporin or tacrolimus by mouth or vein.
pub const CALCINEURIN_INHIBITOR_USE: FindingId = FindingId::from_static("calcineurin-inhibitor-use");
/// A calcium deposit was known at the site before bone formed.
pub const CALCINOSIS_BEFORE_BONE: FindingId = FindingId::from_static("calcinosis-before-bone");
/// A deposit of calcium in the skin has been shown or is taken as given.
pub const CALCINOSIS_DEPOSIT: FindingId = FindingId::from_static("calcinosis-deposit");
/// Share of all patients with the disease who have calcinosis of the skin.
pub const CALCINOSIS_IN_THE_DISEASE: FindingId = FindingId::from_static("calcinosis-in-the-disease");
/// Calciphylaxis is known at another part of the body.
pub const CALCIPHYLAXIS_AT_OTHER_SITE: FindingId = FindingId::from_static("calciphylaxis-at-other-site");
/// Takes calcium carbonate or calcium acetate to bind phosphate.
pub const CALCIUM_BASED_BINDER_USE: FindingId = FindingId::from_static("calcium-based-binder-use");
/// Total or albumin-corrected calcium below 8.5 mg/dL (2.12 mmol/L; in the first month below 8.0 mg/dL), or ionized calcium below 4.4 mg/dL (1.1 mmol/L): clearly low, not only below an interval that some laboratories set high for children.
pub const CALCIUM_BELOW_8_5: FindingId = FindingId::from_static("calcium-below-8-5");
/// The skin was in contact with calcium chloride, as de-icing salt, in drilling fluid or in a paste.
pub const CALCIUM_CHLORIDE_CONTACT: FindingId = FindingId::from_static("calcium-chloride-contact");
/// Had injections of a heparin as its calcium salt, such as nadroparin.
pub const CALCIUM_HEPARIN_EXPOSURE: FindingId = FindingId::from_static("calcium-heparin-exposure");
/// A filler of calcium hydroxylapatite was injected.
pub const CALCIUM_HYDROXYLAPATITE_FILLER_INJECTION: FindingId = FindingId::from_static("calcium-hydroxylapatite-filler-injection");
/// Calcium times phosphate above 55 mg²/dL² (4.4 mmol²/L²).
pub const CALCIUM_PHOSPHATE_PRODUCT_OVER_55: FindingId = FindingId::from_static("calcium-phosphate-product-over-55");
/// Calcium times phosphate above 70 mg²/dL² (5.6 mmol²/L²).
pub const CALCIUM_PHOSPHATE_PRODUCT_OVER_70: FindingId = FindingId::from_static("calcium-phosphate-product-over-70");
/// Calcium gluconate or chloride was injected into the muscle or the subcutis where the lesion is.
pub const CALCIUM_SALT_INJECTION_AT_SITE: FindingId = FindingId::from_static("calcium-salt-injection-at-site");
/// Takes calcium by mouth as a supplement or an antacid.
pub const CALCIUM_SUPPLEMENT_OR_ANTACID_USE: FindingId = FindingId::from_static("calcium-supplement-or-antacid-use");
/// Calcium was suspected before any test.
pub const CALCIUM_SUSPECTED_CLINICALLY: FindingId = FindingId::from_static("calcium-suspected-clinically");
/// Thick callused skin around a sore.
pub const CALLUS_AROUND: FindingId = FindingId::from_static("callus-around");
/// A cancer of any organ, now or at any time before, other than the lesion in question: a lesion that is itself a cancer does not count.
pub const CANCER_AT_ANY_TIME: FindingId = FindingId::from_static("cancer-at-any-time");
/// Calcium in the cartilage of ears, nose, airways or ribs.
pub const CARTILAGE_CALCIFICATION: FindingId = FindingId::from_static("cartilage-calcification");
/// Warm red tender skin that looks like cellulitis.
pub const CELLULITIS_LIKE_ERYTHEMA: FindingId = FindingId::from_static("cellulitis-like-erythema");
/// A crust or plug in the middle of the papule.
pub const CENTRAL_CRUST: FindingId = FindingId::from_static("central-crust");
/// A dimple in the middle of each papule.
pub const CENTRAL_UMBILICATION: FindingId = FindingId::from_static("central-umbilication");
/// Known cerebrotendinous xanthomatosis: cholestanol in tendons, brain and lens, from lack of sterol 27-hydroxylase.
pub const CEREBROTENDINOUS_XANTHOMATOSIS: FindingId = FindingId::from_static("cerebrotendinous-xanthomatosis");
/// Born by cesarean section.
pub const CESAREAN_BIRTH: FindingId = FindingId::from_static("cesarean-birth");
/// White, chalk-like or creamy grit comes out of the lesion.
pub const CHALK_EXTRUSION: FindingId = FindingId::from_static("chalk-extrusion");
/// Had chemotherapy of a cancer at any time, recent or long ago.
pub const CHEMOTHERAPY_AT_ANY_TIME: FindingId = FindingId::from_static("chemotherapy-at-any-time");
/// The patient is younger than 18 years when seen, whenever the lesion began.
pub const CHILD_NOW: FindingId = FindingId::from_static("child-now");
/// Glomerular filtration rate below 60 mL/min per 1.73 m² for three months or more, of any stage from 3 up.
pub const CHRONIC_KIDNEY_DISEASE: FindingId = FindingId::from_static("chronic-kidney-disease");
/// Lasting inflammation and scarring of the pancreas.
pub const CHRONIC_PANCREATITIS: FindingId = FindingId::from_static("chronic-pancreatitis");
/// For months to years before the deposit the site held an open sore, a draining sinus, osteomyelitis or another chronic infection.
pub const CHRONIC_ULCER_OR_SINUS_BEFORE: FindingId = FindingId::from_static("chronic-ulcer-or-sinus-before");
/// A few local deposits, as a rule on a limb or near a joint.
pub const CIRCUMSCRIBED_DEPOSIT_PATTERN: FindingId = FindingId::from_static("circumscribed-deposit-pattern");
/// Scarring and remodelling of the liver.
pub const CIRRHOSIS: FindingId = FindingId::from_static("cirrhosis");
/// Filtration of 45 to 59 mL/min per 1.73 m² for three months or more.
pub const CKD_STAGE_3A: FindingId = FindingId::from_static("ckd-stage-3a");
/// Filtration of 30 to 44 mL/min per 1.73 m² for three months or more.
pub const CKD_STAGE_3B: FindingId = FindingId::from_static("ckd-stage-3b");
/// Filtration of 15 to 29 mL/min per 1.73 m² for three months or more.
pub const CKD_STAGE_4: FindingId = FindingId::from_static("ckd-stage-4");
/// Filtration below 15 mL/min per 1.73 m² for three months or more, on dialysis or not.
pub const CKD_STAGE_5: FindingId = FindingId::from_static("ckd-stage-5");
/// Used cocaine in the weeks before, admitted or shown in urine; most of it is cut with levamisole.
pub const COCAINE_USE: FindingId = FindingId::from_static("cocaine-use");
/// Learning or intellectual disability.
pub const COGNITIVE_DELAY: FindingId = FindingId::from_static("cognitive-delay");
/// Pathogenic variant of COL5A1 or COL5A2.
pub const COL5A1_OR_COL5A2_VARIANT: FindingId = FindingId::from_static("col5a1-or-col5a2-variant");
/// Pathogenic variant of COL5A1.
pub const COL5A1_VARIANT: FindingId = FindingId::from_static("col5a1-variant");
/// Pathogenic variant of COL5A2.
pub const COL5A2_VARIANT: FindingId = FindingId::from_static("col5a2-variant");
/// Skin damaged by cold.
pub const COLD_INJURY: FindingId = FindingId::from_static("cold-injury");
/// The lesions come or worsen in the cold.
pub const COLD_TRIGGER: FindingId = FindingId::from_static("cold-trigger");
/// Many adenomas of the colon and rectum on endoscopy or after colectomy.
pub const COLORECTAL_POLYPOSIS: FindingId = FindingId::from_static("colorectal-polyposis");
/// The lesion is blue or shines through blue.
pub const COLOUR_BLUE: FindingId = FindingId::from_static("colour-blue");
/// The lesion is blue or red.
pub const COLOUR_BLUE_OR_RED: FindingId = FindingId::from_static("colour-blue-or-red");
/// The lesion is brown or black, from pigment, blood, keratin or a drug stain.
pub const COLOUR_BROWN_BLACK: FindingId = FindingId::from_static("colour-brown-black");
/// The lesion is red.
pub const COLOUR_RED: FindingId = FindingId::from_static("colour-red");
/// The lesion has the color of the skin.
pub const COLOUR_SKIN: FindingId = FindingId::from_static("colour-skin");
/// The lesion is violet or purple.
pub const COLOUR_VIOLACEOUS: FindingId = FindingId::from_static("colour-violaceous");
/// The lesion is white, ivory or yellow.
pub const COLOUR_WHITE_YELLOW: FindingId = FindingId::from_static("colour-white-yellow");
/// The swelling empties under pressure and fills again.
pub const COMPRESSIBLE_MASS: FindingId = FindingId::from_static("compressible-mass");
/// Red inflamed conjunctiva, lasting or recurrent.
pub const CONJUNCTIVITIS: FindingId = FindingId::from_static("conjunctivitis");
/// An autoimmune disease of connective tissue: systemic sclerosis, autoimmune myositis, lupus, mixed, overlap or undifferentiated disease, Sjögren disease or rheumatoid arthritis.
pub const CONNECTIVE_TISSUE_DISEASE: FindingId = FindingId::from_static("connective-tissue-disease");
/// Tortuous collateral vessels around blocked arteries of hand or foot.
pub const CORKSCREW_COLLATERAL_ON_IMAGING: FindingId = FindingId::from_static("corkscrew-collateral-on-imaging");
/// Calcium in the coronary arteries.
pub const CORONARY_ARTERY_CALCIFICATION: FindingId = FindingId::from_static("coronary-artery-calcification");
/// Narrowed heart arteries: angina, a heart attack, a stent or a bypass in the history.
pub const CORONARY_ARTERY_DISEASE: FindingId = FindingId::from_static("coronary-artery-disease");
/// The diagnosis was made before histology.
pub const CORRECT_CLINICAL_DIAGNOSIS: FindingId = FindingId::from_static("correct-clinical-diagnosis");
/// A depot corticosteroid was injected where the lesion is.
pub const CORTICOSTEROID_INJECTION_AT_SITE: FindingId = FindingId::from_static("corticosteroid-injection-at-site");
/// Takes or took a systemic corticosteroid.
pub const CORTICOSTEROID_USE: FindingId = FindingId::from_static("corticosteroid-use");
/// The tissue crackles under the finger.
pub const CREPITUS: FindingId = FindingId::from_static("crepitus");
/// Immunoglobulins that settle out of serum in the cold and dissolve on warming.
pub const CRYOGLOBULIN: FindingId = FindingId::from_static("cryoglobulin");
/// Cryptococcus by culture, stain or DNA from the lesion.
pub const CRYPTOCOCCUS_AT_SITE: FindingId = FindingId::from_static("cryptococcus-at-site");
/// Somatic CTNNB1 variant in the lesion.
pub const CTNNB1_SOMATIC_VARIANT: FindingId = FindingId::from_static("ctnnb1-somatic-variant");
/// Lupus of the skin, acute, subacute, discoid or deep, with or without systemic disease.
pub const CUTANEOUS_LUPUS_ERYTHEMATOSUS: FindingId = FindingId::from_static("cutaneous-lupus-erythematosus");
/// Loose hanging inelastic skin.
pub const CUTIS_LAXA_LIKE_SKIN: FindingId = FindingId::from_static("cutis-laxa-like-skin");
/// Had cyclophosphamide.
pub const CYCLOPHOSPHAMIDE_USE: FindingId = FindingId::from_static("cyclophosphamide-use");
/// Pathogenic variants on both copies of CYP27A1.
pub const CYP27A1_BIALLELIC_VARIANT: FindingId = FindingId::from_static("cyp27a1-biallelic-variant");
/// A positive serological test for cysticercosis.
pub const CYSTICERCUS_ANTIBODY: FindingId = FindingId::from_static("cysticercus-antibody");
/// The lesion came days to a few weeks after the exposure.
pub const DAYS_TO_WEEKS_AFTER_EXPOSURE: FindingId = FindingId::from_static("days-to-weeks-after-exposure");
/// Death a few months after onset.
pub const DEATH_WITHIN_MONTHS: FindingId = FindingId::from_static("death-within-months");
/// Death within one year of the diagnosis.
pub const DEATH_WITHIN_ONE_YEAR: FindingId = FindingId::from_static("death-within-one-year");
/// Death within six months of the diagnosis.
pub const DEATH_WITHIN_SIX_MONTHS: FindingId = FindingId::from_static("death-within-six-months");
/// Death within two years of the diagnosis.
pub const DEATH_WITHIN_TWO_YEARS: FindingId = FindingId::from_static("death-within-two-years");
/// A firm plate felt deep in the fat.
pub const DEEP_SUBCUTANEOUS_PLAQUE: FindingId = FindingId::from_static("deep-subcutaneous-plaque");
/// The deposit reaches fascia, muscle, tendon or joint.
pub const DEEP_TISSUE_INVOLVEMENT_ON_IMAGING: FindingId = FindingId::from_static("deep-tissue-involvement-on-imaging");
/// Bone in fascia, muscle, tendon or ligament.
pub const DEEP_TISSUE_OSSIFICATION: FindingId = FindingId::from_static("deep-tissue-ossification");
/// Clot of a deep vein, now or earlier.
pub const DEEP_VEIN_THROMBOSIS: FindingId = FindingId::from_static("deep-vein-thrombosis");
/// A wound takes much longer to close than expected.
pub const DELAYED_WOUND_HEALING: FindingId = FindingId::from_static("delayed-wound-healing");
/// Acute change of attention and awareness that comes and goes.
pub const DELIRIUM: FindingId = FindingId::from_static("delirium");
/// Difficult birth: forceps, vacuum, meconium, cord or shoulder trouble.
pub const DELIVERY_COMPLICATION: FindingId = FindingId::from_static("delivery-complication");
/// Permanent teeth that are malformed, fail to erupt or are lost early.
pub const DENTAL_DYSPLASIA: FindingId = FindingId::from_static("dental-dysplasia");
/// Tooth pulp chambers filled with mineral on dental films.
pub const DENTAL_PULP_OBLITERATION: FindingId = FindingId::from_static("dental-pulp-obliteration");
/// The deposit lies in the dermis on ultrasound, CT or at surgery.
pub const DEPOSIT_IN_DERMIS: FindingId = FindingId::from_static("deposit-in-dermis");
/// The deposit lies in muscle or tendon.
pub const DEPOSIT_IN_MUSCLE_OR_TENDON: FindingId = FindingId::from_static("deposit-in-muscle-or-tendon");
/// The deposit lies in the fat.
pub const DEPOSIT_IN_SUBCUTANEOUS_FAT: FindingId = FindingId::from_static("deposit-in-subcutaneous-fat");
/// The deposit was already there when the underlying disease was recognized.
pub const DEPOSIT_PRESENT_AT_DIAGNOSIS: FindingId = FindingId::from_static("deposit-present-at-diagnosis");
/// The deposits shrink or vanish under treatment.
pub const DEPOSITS_RESOLVE_UNDER_TREATMENT: FindingId = FindingId::from_static("deposits-resolve-under-treatment");
/// The first bone lay in the dermis or the upper fat, not in muscle or fascia.
pub const DERMAL_ONSET_OF_BONE: FindingId = FindingId::from_static("dermal-onset-of-bone");
/// Known dermatomyositis of child or adult, with or without muscle disease.
pub const DERMATOMYOSITIS: FindingId = FindingId::from_static("dermatomyositis");
/// Diabetes of either type.
pub const DIABETES_MELLITUS: FindingId = FindingId::from_static("diabetes-mellitus");
/// Chronic kidney disease with a filtration below 60 mL/min per 1.73 m² from diabetes. Albumin in the urine with a better filtration does not count.
pub const DIABETIC_KIDNEY_DISEASE: FindingId = FindingId::from_static("diabetic-kidney-disease");
/// On dialysis, of whatever kind.
pub const DIALYSIS: FindingId = FindingId::from_static("dialysis");
/// Regular dialysis for more than five years when the lesion began.
pub const DIALYSIS_OVER_FIVE_YEARS: FindingId = FindingId::from_static("dialysis-over-five-years");
/// Known systemic sclerosis with thick skin of upper arms, thighs or trunk.
pub const DIFFUSE_CUTANEOUS_SYSTEMIC_SCLEROSIS: FindingId = FindingId::from_static("diffuse-cutaneous-systemic-sclerosis");
/// Dead black tissue of a finger or toe.
pub const DIGITAL_GANGRENE: FindingId = FindingId::from_static("digital-gangrene");
/// An open sore at the tip of a finger, from poor blood flow.
pub const DIGITAL_TIP_ULCER: FindingId = FindingId::from_static("digital-tip-ulcer");
/// An open sore on a finger or toe.
pub const DIGITAL_ULCER: FindingId = FindingId::from_static("digital-ulcer");
/// The lesion dips in when squeezed from its sides.
pub const DIMPLE_SIGN: FindingId = FindingId::from_static("dimple-sign");
/// Takes apixaban or another direct inhibitor.
pub const DIRECT_ORAL_ANTICOAGULANT_USE: FindingId = FindingId::from_static("direct-oral-anticoagulant-use");
/// Scaly red plaque of discoid lupus with plugged follicles, which leaves scar and pale skin.
pub const DISCOID_LESION: FindingId = FindingId::from_static("discoid-lesion");
/// The underlying disease had lasted for years when the deposit came.
pub const DISEASE_DURATION_YEARS: FindingId = FindingId::from_static("disease-duration-years");
/// Lesions below the knee, on the lower leg or about the ankle.
pub const DISTAL_LEG_DISTRIBUTION: FindingId = FindingId::from_static("distal-leg-distribution");
/// Takes a diuretic.
pub const DIURETIC_USE: FindingId = FindingId::from_static("diuretic-use");
/// Trisomy 21.
pub const DOWN_SYNDROME: FindingId = FindingId::from_static("down-syndrome");
/// Lasting feeling of dry or gritty eyes.
pub const DRY_EYES: FindingId = FindingId::from_static("dry-eyes");
/// Lasting dryness of the mouth.
pub const DRY_MOUTH: FindingId = FindingId::from_static("dry-mouth");
/// Cholesterol or triglycerides treated or out of range.
pub const DYSLIPIDEMIA: FindingId = FindingId::from_static("dyslipidemia");
/// Trouble swallowing.
pub const DYSPHAGIA: FindingId = FindingId::from_static("dysphagia");
/// Obesity that began before the age of two years or so.
pub const EARLY_ONSET_OBESITY: FindingId = FindingId::from_static("early-onset-obesity");
/// A bright focus with a shadow behind it on ultrasound.
pub const ECHOGENIC_FOCUS_WITH_SHADOW_ON_ULTRASOUND: FindingId = FindingId::from_static("echogenic-focus-with-shadow-on-ultrasound");
/// Fluid swells the tissue and pits under the finger.
pub const EDEMA: FindingId = FindingId::from_static("edema");
/// Lesion where a skin electrode with paste had been fixed.
pub const ELECTRODE_CONTACT_SITE: FindingId = FindingId::from_static("electrode-contact-site");
/// Electrodes with a paste that holds calcium chloride lay on the skin.
pub const ELECTRODE_PASTE_EXPOSURE: FindingId = FindingId::from_static("electrode-paste-exposure");
/// Creatine kinase, lactate dehydrogenase, aspartate or alanine aminotransferase above the interval, from whatever organ.
pub const ELEVATED_MUSCLE_ENZYME: FindingId = FindingId::from_static("elevated-muscle-enzyme");
/// Teeth with thin, pitted or missing enamel.
pub const ENAMEL_DEFECT: FindingId = FindingId::from_static("enamel-defect");
/// Kidney failure: filtration below 15 mL/min per 1.73 m² for three months or more, or long-term dialysis. A working transplant is a finding of its own.
pub const END_STAGE_KIDNEY_DISEASE: FindingId = FindingId::from_static("end-stage-kidney-disease");
/// Lived in or travelled to a place where the parasite or infection in question is common.
pub const ENDEMIC_RESIDENCE_OR_TRAVEL: FindingId = FindingId::from_static("endemic-residence-or-travel");
/// Pathogenic variants on both copies of ENPP1.
pub const ENPP1_BIALLELIC_VARIANT: FindingId = FindingId::from_static("enpp1-biallelic-variant");
/// A pathogenic variant of ENPP1 on one copy only, as in Cole disease.
pub const ENPP1_HETEROZYGOUS_VARIANT: FindingId = FindingId::from_static("enpp1-heterozygous-variant");
/// Eosinophils above the interval (0.5 × 10⁹/L in adults).
pub const EOSINOPHILIA: FindingId = FindingId::from_static("eosinophilia");
/// Thin shiny skin over the lesion that has lost its hair.
pub const EPIDERMAL_ATROPHY_AND_HAIR_LOSS: FindingId = FindingId::from_static("epidermal-atrophy-and-hair-loss");
/// A dark pore in the skin over the nodule.
pub const EPIDERMAL_PUNCTUM: FindingId = FindingId::from_static("epidermal-punctum");
/// Arthritis of several joints with erosions of bone on imaging.
pub const EROSIVE_POLYARTHRITIS: FindingId = FindingId::from_static("erosive-polyarthritis");
/// Red skin that blanches, on or around the lesion.
pub const ERYTHEMA: FindingId = FindingId::from_static("erythema");
/// Weak or absent waves of the gullet on manometry or imaging.
pub const ESOPHAGEAL_DYSMOTILITY: FindingId = FindingId::from_static("esophageal-dysmotility");
/// Hard deposits so wide that they encase much of the body.
pub const EXOSKELETON_CALCIFICATION: FindingId = FindingId::from_static("exoskeleton-calcification");
/// Lesions on the extensor side of limbs or joints.
pub const EXTENSOR_DISTRIBUTION: FindingId = FindingId::from_static("extensor-distribution");
/// Excess hair on cheeks and temples.
pub const FACIAL_HYPERTRICHOSIS: FindingId = FindingId::from_static("facial-hypertrichosis");
/// A nodule of the facial skin of 150 Hounsfield units or more on CT.
pub const FACIAL_NODULE_OVER_150_HOUNSFIELD: FindingId = FindingId::from_static("facial-nodule-over-150-hounsfield");
/// Weight or growth of an infant or child falls behind for age.
pub const FAILURE_TO_THRIVE: FindingId = FindingId::from_static("failure-to-thrive");
/// Nobody in the family has a similar lesion, an inherited disease or a disease that matters here.
pub const FAMILY_HISTORY_NEGATIVE: FindingId = FindingId::from_static("family-history-negative");
/// A blood relative has Albright hereditary osteodystrophy or pseudohypoparathyroidism.
pub const FAMILY_HISTORY_OF_ALBRIGHT_HEREDITARY_OSTEODYSTROPHY: FindingId = FindingId::from_static("family-history-of-albright-hereditary-osteodystrophy");
/// A blood relative has calcium deposits of the skin or soft tissue.
pub const FAMILY_HISTORY_OF_CALCINOSIS: FindingId = FindingId::from_static("family-history-of-calcinosis");
/// A blood relative has an autoimmune connective-tissue disease.
pub const FAMILY_HISTORY_OF_CONNECTIVE_TISSUE_DISEASE: FindingId = FindingId::from_static("family-history-of-connective-tissue-disease");
/// A blood relative has several epidermoid or pilar cysts.
pub const FAMILY_HISTORY_OF_CYSTS: FindingId = FindingId::from_static("family-history-of-cysts");
/// A blood relative has an inherited disorder of lipids.
pub const FAMILY_HISTORY_OF_DYSLIPIDEMIA: FindingId = FindingId::from_static("family-history-of-dyslipidemia");
/// A relative has many benign adnexal tumors of the face, such as trichoepitheliomas or cylindromas.
pub const FAMILY_HISTORY_OF_FACIAL_ADNEXAL_TUMORS: FindingId = FindingId::from_static("family-history-of-facial-adnexal-tumors");
/// A blood relative has fibrodysplasia ossificans progressiva.
pub const FAMILY_HISTORY_OF_FIBRODYSPLASIA_OSSIFICANS_PROGRESSIVA: FindingId = FindingId::from_static("family-history-of-fibrodysplasia-ossificans-progressiva");
/// A blood relative has bone in skin or soft tissue.
pub const FAMILY_HISTORY_OF_OSSIFICATION: FindingId = FindingId::from_static("family-history-of-ossification");
/// A relative has primary hyperoxaluria.
pub const FAMILY_HISTORY_OF_PRIMARY_HYPEROXALURIA: FindingId = FindingId::from_static("family-history-of-primary-hyperoxaluria");
/// A blood relative has pseudoxanthoma elasticum.
pub const FAMILY_HISTORY_OF_PSEUDOXANTHOMA_ELASTICUM: FindingId = FindingId::from_static("family-history-of-pseudoxanthoma-elasticum");
/// A blood relative has tumoral calcinosis.
pub const FAMILY_HISTORY_OF_TUMORAL_CALCINOSIS: FindingId = FindingId::from_static("family-history-of-tumoral-calcinosis");
/// Deposits along the fascia between muscles, which limit movement.
pub const FASCIAL_DEPOSIT_PATTERN: FindingId = FindingId::from_static("fascial-deposit-pattern");
/// Tiredness, nausea, constipation, thirst or confusion as in high calcium or in adrenal failure.
pub const FATIGUE_NAUSEA_OR_CONFUSION: FindingId = FindingId::from_static("fatigue-nausea-or-confusion");
/// The patient is female.
pub const FEMALE_SEX: FindingId = FindingId::from_static("female-sex");
/// Calcium in a femoral artery.
pub const FEMORAL_ARTERY_CALCIFICATION: FindingId = FindingId::from_static("femoral-artery-calcification");
/// Body temperature of 38 °C or more with the lesion.
pub const FEVER: FindingId = FindingId::from_static("fever");
/// Body temperature above 38.3 °C with the lesion, the limit of the criteria for lupus.
pub const FEVER_ABOVE_38_3: FindingId = FindingId::from_static("fever-above-38-3");
/// Two to ten lesions.
pub const FEW_LESIONS: FindingId = FindingId::from_static("few-lesions");
/// Autoantibodies that block fibroblast growth factor 23, shown by a special laboratory.
pub const FGF23_AUTOANTIBODY: FindingId = FindingId::from_static("fgf23-autoantibody");
/// Pathogenic variants on both copies of FGF23.
pub const FGF23_BIALLELIC_VARIANT: FindingId = FindingId::from_static("fgf23-biallelic-variant");
/// The patient is at least 55 years old when seen: past a pregnancy, but for the rarest of women.
pub const FIFTY_FIVE_OR_OLDER_NOW: FindingId = FindingId::from_static("fifty-five-or-older-now");
/// A filler was injected into the skin or the fat.
pub const FILLER_INJECTION: FindingId = FindingId::from_static("filler-injection");
/// The skin is thick elsewhere, but that of the fingers is soft and thin.
pub const FINGER_SKIN_SPARED: FindingId = FindingId::from_static("finger-skin-spared");
/// The lesion is firm but not hard.
pub const FIRM_CONSISTENCY: FindingId = FindingId::from_static("firm-consistency");
/// The lesion cannot be moved on the tissue below it.
pub const FIXED_TO_DEEP_TISSUE: FindingId = FindingId::from_static("fixed-to-deep-tissue");
/// A burn by flame, not by hot liquid.
pub const FLAME_BURN: FindingId = FindingId::from_static("flame-burn");
/// Sudden painful hard swelling of soft tissue that fades or turns to bone over weeks.
pub const FLARE_UP_SWELLING: FindingId = FindingId::from_static("flare-up-swelling");
/// Calcium settles to a level in a cystic mass.
pub const FLUID_CALCIUM_LEVEL_ON_IMAGING: FindingId = FindingId::from_static("fluid-calcium-level-on-imaging");
/// Inflamed hair follicles at the site, now or in the past: pustules or papules around hairs.
pub const FOLLICULITIS: FindingId = FindingId::from_static("folliculitis");
/// A splinter, thorn, suture, glass or other foreign material in or under the lesion.
pub const FOREIGN_BODY_AT_SITE: FindingId = FindingId::from_static("foreign-body-at-site");
/// Skin that tears or blisters after slight knocks.
pub const FRAGILE_SKIN: FindingId = FindingId::from_static("fragile-skin");
/// Frozen tissue at the site.
pub const FROSTBITE: FindingId = FindingId::from_static("frostbite");
/// The lesion or its disease hinders daily work: the hand, walking, sitting or self-care.
pub const FUNCTIONAL_LOSS: FindingId = FindingId::from_static("functional-loss");
/// Vertebral bodies or facets of the neck grown together.
pub const FUSED_CERVICAL_VERTEBRAE: FindingId = FindingId::from_static("fused-cervical-vertebrae");
/// Had a contrast agent with gadolinium.
pub const GADOLINIUM_EXPOSURE: FindingId = FindingId::from_static("gadolinium-exposure");
/// Pathogenic variants on both copies of GALNT3.
pub const GALNT3_BIALLELIC_VARIANT: FindingId = FindingId::from_static("galnt3-biallelic-variant");
/// Pathogenic variants on both copies of GALNT3, FGF23 or KL.
pub const GALNT3_FGF23_OR_KL_BIALLELIC_VARIANT: FindingId = FindingId::from_static("galnt3-fgf23-or-kl-biallelic-variant");
/// Familial adenomatous polyposis with bone and skin tumors, established before or beside the lesion.
pub const GARDNER_SYNDROME: FindingId = FindingId::from_static("gardner-syndrome");
/// Heartburn or acid reflux.
pub const GASTROESOPHAGEAL_REFLUX: FindingId = FindingId::from_static("gastroesophageal-reflux");
/// Bleeding from stomach or bowel.
pub const GASTROINTESTINAL_HEMORRHAGE: FindingId = FindingId::from_static("gastrointestinal-hemorrhage");
/// Lesions over most of the body: trunk and limbs, on both sides.
pub const GENERALIZED_DISTRIBUTION: FindingId = FindingId::from_static("generalized-distribution");
/// Pathogenic variants on both copies of GGCX.
pub const GGCX_BIALLELIC_VARIANT: FindingId = FindingId::from_static("ggcx-biallelic-variant");
/// Red swollen bleeding gums.
pub const GINGIVITIS: FindingId = FindingId::from_static("gingivitis");
/// Injects glatiramer under the skin.
pub const GLATIRAMER_INJECTION: FindingId = FindingId::from_static("glatiramer-injection");
/// Estimated or measured filtration below 15 mL/min per 1.73 m², whether or not it is known to last.
pub const GLOMERULAR_FILTRATION_RATE_BELOW_15: FindingId = FindingId::from_static("glomerular-filtration-rate-below-15");
/// Estimated or measured filtration below 30 mL/min per 1.73 m², whether or not it is known to last.
pub const GLOMERULAR_FILTRATION_RATE_BELOW_30: FindingId = FindingId::from_static("glomerular-filtration-rate-below-30");
/// Chronic kidney disease with a filtration below 60 mL/min per 1.73 m² from glomerulonephritis, IgA nephropathy and lupus nephritis included. With a better filtration it is nephritis alone.
pub const GLOMERULONEPHRITIS_KIDNEY_DISEASE: FindingId = FindingId::from_static("glomerulonephritis-kidney-disease");
/// Inactivating GNAS variant inherited on, or proven to lie on, the copy from the mother.
pub const GNAS_MATERNAL_ALLELE: FindingId = FindingId::from_static("gnas-maternal-allele");
/// Loss of methylation at the GNAS locus, as in pseudohypoparathyroidism type 1B.
pub const GNAS_METHYLATION_DEFECT: FindingId = FindingId::from_static("gnas-methylation-defect");
/// Inactivating GNAS variant inherited on, or proven to lie on, the copy from the father.
pub const GNAS_PATERNAL_ALLELE: FindingId = FindingId::from_static("gnas-paternal-allele");
/// Inactivating variant of GNAS.
pub const GNAS_VARIANT: FindingId = FindingId::from_static("gnas-variant");
/// Violet papules over the knuckles and finger joints.
pub const GOTTRON_PAPULES: FindingId = FindingId::from_static("gottron-papules");
/// Flat red or violet patches over knuckles, elbows or knees.
pub const GOTTRON_SIGN: FindingId = FindingId::from_static("gottron-sign");
/// Gout attacks now or earlier.
pub const GOUT_HISTORY: FindingId = FindingId::from_static("gout-history");
/// The lesion came slowly, over months to years.
pub const GRADUAL_ONSET: FindingId = FindingId::from_static("gradual-onset");
/// A granulomatous disease such as tuberculosis, a fungal infection or a reaction to silicone; sarcoidosis is a finding of its own.
pub const GRANULOMATOUS_DISEASE_OTHER_THAN_SARCOIDOSIS: FindingId = FindingId::from_static("granulomatous-disease-other-than-sarcoidosis");
/// Pathogenic variants on both copies of GRHPR.
pub const GRHPR_BIALLELIC_VARIANT: FindingId = FindingId::from_static("grhpr-biallelic-variant");
/// Too little growth hormone on testing.
pub const GROWTH_HORMONE_DEFICIENCY: FindingId = FindingId::from_static("growth-hormone-deficiency");
/// Great toes short and turned outward from birth, both sides as a rule. Bunions that came later do not count.
pub const HALLUX_MALFORMATION: FindingId = FindingId::from_static("hallux-malformation");
/// The lesion feels hard; stone-hard lesions included.
pub const HARD_CONSISTENCY: FindingId = FindingId::from_static("hard-consistency");
/// Hearing loss of any kind.
pub const HEARING_IMPAIRMENT: FindingId = FindingId::from_static("hearing-impairment");
/// The heart pumps too weakly, acutely or lastingly.
pub const HEART_FAILURE: FindingId = FindingId::from_static("heart-failure");
/// Violet rash of the upper eyelids, often with swelling.
pub const HELIOTROPE_RASH: FindingId = FindingId::from_static("heliotrope-rash");
/// Leukemia, lymphoma, myeloma, myelodysplasia or another disease of blood or marrow.
pub const HEMATOLOGIC_DISEASE: FindingId = FindingId::from_static("hematologic-disease");
/// A bruise or blood collection at the site before the lesion.
pub const HEMATOMA_AT_SITE: FindingId = FindingId::from_static("hematoma-at-site");
/// On hemodialysis.
pub const HEMODIALYSIS: FindingId = FindingId::from_static("hemodialysis");
/// Beta-thalassemia or sickle cell disease, of any severity that needs care.
pub const HEMOGLOBINOPATHY: FindingId = FindingId::from_static("hemoglobinopathy");
/// Had heparin of any kind, also with dialysis.
pub const HEPARIN_EXPOSURE: FindingId = FindingId::from_static("heparin-exposure");
/// Infection with the hepatitis C virus, now or earlier.
pub const HEPATITIS_C: FindingId = FindingId::from_static("hepatitis-c");
/// 25-hydroxyvitamin D above 100 ng/mL (250 nmol/L); most toxicity is seen above 150 ng/mL.
pub const HIGH_25_HYDROXYVITAMIN_D: FindingId = FindingId::from_static("high-25-hydroxyvitamin-d");
/// Alanine aminotransferase (ALT) above the interval.
pub const HIGH_ALANINE_AMINOTRANSFERASE: FindingId = FindingId::from_static("high-alanine-aminotransferase");
/// Aldolase above the limit for age.
pub const HIGH_ALDOLASE: FindingId = FindingId::from_static("high-aldolase");
/// Alkaline phosphatase above the interval for age and sex; growing children run several times higher than adults.
pub const HIGH_ALKALINE_PHOSPHATASE: FindingId = FindingId::from_static("high-alkaline-phosphatase");
/// Serum aluminum above the laboratory's limit, or above 20 µg/L where it gives none.
pub const HIGH_ALUMINUM: FindingId = FindingId::from_static("high-aluminum");
/// Blood amylase above the interval for age.
pub const HIGH_AMYLASE: FindingId = FindingId::from_static("high-amylase");
/// Angiotensin-converting enzyme above the interval for age in someone who takes no inhibitor of it.
pub const HIGH_ANGIOTENSIN_CONVERTING_ENZYME: FindingId = FindingId::from_static("high-angiotensin-converting-enzyme");
/// Aspartate aminotransferase (AST) above the interval.
pub const HIGH_ASPARTATE_AMINOTRANSFERASE: FindingId = FindingId::from_static("high-aspartate-aminotransferase");
/// Bicarbonate or total carbon dioxide above the interval: metabolic alkalosis, or the answer of the kidneys to a respiratory acidosis.
pub const HIGH_BICARBONATE: FindingId = FindingId::from_static("high-bicarbonate");
/// C-reactive protein above the interval.
pub const HIGH_C_REACTIVE_PROTEIN: FindingId = FindingId::from_static("high-c-reactive-protein");
/// Fragments of fibroblast growth factor 23 above the interval in the C-terminal assay.
pub const HIGH_C_TERMINAL_FGF23: FindingId = FindingId::from_static("high-c-terminal-fgf23");
/// Blood calcitonin above the interval.
pub const HIGH_CALCITONIN: FindingId = FindingId::from_static("high-calcitonin");
/// 1,25-dihydroxyvitamin D above the interval for age and sex.
pub const HIGH_CALCITRIOL: FindingId = FindingId::from_static("high-calcitriol");
/// Plasma cholestanol above the interval of the laboratory.
pub const HIGH_CHOLESTANOL: FindingId = FindingId::from_static("high-cholestanol");
/// Creatine kinase above the limit for age and sex.
pub const HIGH_CREATINE_KINASE: FindingId = FindingId::from_static("high-creatine-kinase");
/// Blood creatinine above the interval for age and sex.
pub const HIGH_CREATININE: FindingId = FindingId::from_static("high-creatinine");
/// D-dimer above the limit for age.
pub const HIGH_D_DIMER: FindingId = FindingId::from_static("high-d-dimer");
/// Sedimentation rate above the limit for age and sex.
pub const HIGH_ERYTHROCYTE_SEDIMENTATION_RATE: FindingId = FindingId::from_static("high-erythrocyte-sedimentation-rate");
/// Glycated hemoglobin (HbA1c) in the diabetic range.
pub const HIGH_HBA1C: FindingId = FindingId::from_static("high-hba1c");
/// Intact fibroblast growth factor 23 above the interval of the assay used.
pub const HIGH_INTACT_FGF23: FindingId = FindingId::from_static("high-intact-fgf23");
/// Lactate dehydrogenase above the interval.
pub const HIGH_LACTATE_DEHYDROGENASE: FindingId = FindingId::from_static("high-lactate-dehydrogenase");
/// Blood lipase above the interval.
pub const HIGH_LIPASE: FindingId = FindingId::from_static("high-lipase");
/// Lipoprotein(a) above the laboratory's limit.
pub const HIGH_LIPOPROTEIN_A: FindingId = FindingId::from_static("high-lipoprotein-a");
/// Blood magnesium above the interval.
pub const HIGH_MAGNESIUM: FindingId = FindingId::from_static("high-magnesium");
/// Intact parathyroid hormone above the laboratory's interval.
pub const HIGH_PARATHYROID_HORMONE: FindingId = FindingId::from_static("high-parathyroid-hormone");
/// Parathyroid hormone-related peptide above the interval, as made by some cancers.
pub const HIGH_PARATHYROID_HORMONE_RELATED_PEPTIDE: FindingId = FindingId::from_static("high-parathyroid-hormone-related-peptide");
/// Much cola, phosphate additives, phosphate laxatives or supplements.
pub const HIGH_PHOSPHATE_INTAKE: FindingId = FindingId::from_static("high-phosphate-intake");
/// Plasma oxalate far above what kidney failure alone explains.
pub const HIGH_PLASMA_OXALATE: FindingId = FindingId::from_static("high-plasma-oxalate");
/// Blood potassium above the interval.
pub const HIGH_POTASSIUM: FindingId = FindingId::from_static("high-potassium");
/// The kidney's threshold for phosphate (TmP/GFR) above the limit for age: phosphate is held back.
pub const HIGH_TMP_GFR: FindingId = FindingId::from_static("high-tmp-gfr");
/// Thyroid-stimulating hormone above the interval for age.
pub const HIGH_TSH: FindingId = FindingId::from_static("high-tsh");
/// Blood urea (urea nitrogen) above the interval for age and sex.
pub const HIGH_UREA: FindingId = FindingId::from_static("high-urea");
/// Urinary oxalate above the interval.
pub const HIGH_URINE_OXALATE: FindingId = FindingId::from_static("high-urine-oxalate");
/// Urinary phosphate per creatinine above the limit for age.
pub const HIGH_URINE_PHOSPHATE: FindingId = FindingId::from_static("high-urine-phosphate");
/// Uroporphyrin in urine above the interval, or porphyrin in plasma above it; where the kidneys fail, far above what they explain.
pub const HIGH_UROPORPHYRIN: FindingId = FindingId::from_static("high-uroporphyrin");
/// Blue-purple, grainy calcium without the structure of bone in dermis or fat.
pub const HISTOLOGY_AMORPHOUS_CALCIUM: FindingId = FindingId::from_static("histology-amorphous-calcium");
/// Pink amorphous material that stains with Congo red and shines apple-green in polarized light.
pub const HISTOLOGY_AMYLOID: FindingId = FindingId::from_static("histology-amyloid");
/// Thick, narrowed arteriole in the fat with hypertrophy of its media.
pub const HISTOLOGY_ARTERIOLOSCLEROSIS: FindingId = FindingId::from_static("histology-arteriolosclerosis");
/// Atypical T lymphocytes ring single fat cells, mostly cytotoxic and dividing, or a T-cell clone is found in the fat.
pub const HISTOLOGY_ATYPICAL_LYMPHOCYTE_RIMMING: FindingId = FindingId::from_static("histology-atypical-lymphocyte-rimming");
/// Basaloid tumor with palisading and clefts from the stroma.
pub const HISTOLOGY_BASAL_CELL_CARCINOMA: FindingId = FindingId::from_static("histology-basal-cell-carcinoma");
/// Yellow-brown, birefringent crystals of calcium oxalate.
pub const HISTOLOGY_BIREFRINGENT_OXALATE_CRYSTAL: FindingId = FindingId::from_static("histology-birefringent-oxalate-crystal");
/// True bone that lies in the dermis, with or without bone in the fat below.
pub const HISTOLOGY_BONE_IN_DERMIS: FindingId = FindingId::from_static("histology-bone-in-dermis");
/// Fat or blood-forming marrow inside the bone of the skin.
pub const HISTOLOGY_BONE_MARROW: FindingId = FindingId::from_static("histology-bone-marrow");
/// Thick elastic fibers with lateral buds (lumpy-bumpy, bramble-bush), as after D-penicillamine; they hold no calcium as a rule.
pub const HISTOLOGY_BRAMBLE_BUSH_ELASTIC_FIBER: FindingId = FindingId::from_static("histology-bramble-bush-elastic-fiber");
/// Short, curled elastic fibers of the mid dermis that hold calcium.
pub const HISTOLOGY_CALCIFIED_ELASTIC_FIBER: FindingId = FindingId::from_static("histology-calcified-elastic-fiber");
/// Calcium in the wall of a medium-sized artery.
pub const HISTOLOGY_CALCIFIED_MEDIUM_ARTERY: FindingId = FindingId::from_static("histology-calcified-medium-artery");
/// Calcium in the wall of small vessels of dermis or fat.
pub const HISTOLOGY_CALCIFIED_SMALL_VESSEL: FindingId = FindingId::from_static("histology-calcified-small-vessel");
/// Fibrous tissue about calcified islands with cartilage-like cells, or a lobulated benign tumor of cartilage in soft tissue that is not joined to bone, read as calcifying aponeurotic fibroma or as chondroma of soft parts. A chondroid syringoma is none.
pub const HISTOLOGY_CALCIFYING_APONEUROTIC_FIBROMA_OR_CHONDROMA: FindingId = FindingId::from_static("histology-calcifying-aponeurotic-fibroma-or-chondroma");
/// Calcium free in the stroma next to the tumor.
pub const HISTOLOGY_CALCIUM_BESIDE_TUMOR: FindingId = FindingId::from_static("histology-calcium-beside-tumor");
/// Calcium inside the keratin cysts of the tumor.
pub const HISTOLOGY_CALCIUM_IN_KERATOCYST: FindingId = FindingId::from_static("histology-calcium-in-keratocyst");
/// Calcium inside the epithelium of the tumor.
pub const HISTOLOGY_CALCIUM_IN_TUMOR_EPITHELIUM: FindingId = FindingId::from_static("histology-calcium-in-tumor-epithelium");
/// Calcium in dead parts of the tumor.
pub const HISTOLOGY_CALCIUM_IN_TUMOR_NECROSIS: FindingId = FindingId::from_static("histology-calcium-in-tumor-necrosis");
/// Rhomboid crystals with weakly positive birefringence, in the biopsy or the aspirate.
pub const HISTOLOGY_CALCIUM_PYROPHOSPHATE_CRYSTAL: FindingId = FindingId::from_static("histology-calcium-pyrophosphate-crystal");
/// Von Kossa or alizarin red stain marks calcium.
pub const HISTOLOGY_CALCIUM_STAIN_POSITIVE: FindingId = FindingId::from_static("histology-calcium-stain-positive");
/// Carcinoma in the biopsy.
pub const HISTOLOGY_CARCINOMA: FindingId = FindingId::from_static("histology-carcinoma");
/// Cartilage in the lesion.
pub const HISTOLOGY_CARTILAGE: FindingId = FindingId::from_static("histology-cartilage");
/// Many CD34-positive spindle cells between thick collagen bundles.
pub const HISTOLOGY_CD34_SPINDLE_CELL: FindingId = FindingId::from_static("histology-cd34-spindle-cell");
/// Empty needle-shaped clefts inside an arteriole.
pub const HISTOLOGY_CHOLESTEROL_CLEFT_IN_VESSEL: FindingId = FindingId::from_static("histology-cholesterol-cleft-in-vessel");
/// Epithelial nests and ducts in a chondroid or myxoid stroma.
pub const HISTOLOGY_CHONDROID_SYRINGOMA: FindingId = FindingId::from_static("histology-chondroid-syringoma");
/// Coarse lumps of calcium in or by vessels.
pub const HISTOLOGY_CHUNKY_CALCIUM: FindingId = FindingId::from_static("histology-chunky-calcium");
/// A ring of calcium in the intima of an otherwise normal small vessel.
pub const HISTOLOGY_CIRCUMFERENTIAL_INTIMAL_CALCIUM: FindingId = FindingId::from_static("histology-circumferential-intimal-calcium");
/// An epithelial wall or remnants of it around keratin.
pub const HISTOLOGY_CYST_WALL: FindingId = FindingId::from_static("histology-cyst-wall");
/// A larva of Taenia solium, whole or in part (scolex, hooklets, wavy wall), in the biopsy or the aspirate.
pub const HISTOLOGY_CYSTICERCUS: FindingId = FindingId::from_static("histology-cysticercus");
/// Amorphous calcium that lies in the dermis.
pub const HISTOLOGY_DERMAL_CALCIUM: FindingId = FindingId::from_static("histology-dermal-calcium");
/// Spindle cells and histiocytes that trap collagen, under a thickened epidermis.
pub const HISTOLOGY_DERMATOFIBROMA: FindingId = FindingId::from_static("histology-dermatofibroma");
/// Muscle biopsy: mononuclear cells around, but not inside, muscle fibers.
pub const HISTOLOGY_ENDOMYSIAL_INFILTRATE: FindingId = FindingId::from_static("histology-endomysial-infiltrate");
/// Dead epidermis or dermis in the biopsy.
pub const HISTOLOGY_EPIDERMAL_NECROSIS: FindingId = FindingId::from_static("histology-epidermal-necrosis");
/// A cyst lined by epidermis with a granular layer and filled with laminated keratin.
pub const HISTOLOGY_EPIDERMOID_CYST: FindingId = FindingId::from_static("histology-epidermoid-cyst");
/// Calcium outside vessels: between fat cells, in septa, round nerves or on elastic fibers.
pub const HISTOLOGY_EXTRAVASCULAR_CALCIUM: FindingId = FindingId::from_static("histology-extravascular-calcium");
/// Dead fat cells.
pub const HISTOLOGY_FAT_NECROSIS: FindingId = FindingId::from_static("histology-fat-necrosis");
/// More, thicker or hyalinized collagen in dermis or fat, as in a scar.
pub const HISTOLOGY_FIBROSIS: FindingId = FindingId::from_static("histology-fibrosis");
/// Macrophages full of lipid.
pub const HISTOLOGY_FOAM_CELL: FindingId = FindingId::from_static("histology-foam-cell");
/// Giant cells around a deposit or foreign matter.
pub const HISTOLOGY_FOREIGN_BODY_GIANT_CELL: FindingId = FindingId::from_static("histology-foreign-body-giant-cell");
/// Fat cells without a nucleus, with thick walls and blue granules.
pub const HISTOLOGY_GHOST_ADIPOCYTE: FindingId = FindingId::from_static("histology-ghost-adipocyte");
/// Shadow cells: pale matrical cells with an empty place for the nucleus.
pub const HISTOLOGY_GHOST_CELL: FindingId = FindingId::from_static("histology-ghost-cell");
/// Granuloma in the biopsy.
pub const HISTOLOGY_GRANULOMA: FindingId = FindingId::from_static("histology-granuloma");
/// Dracunculus medinensis, mostly dead and calcified, in the tissue.
pub const HISTOLOGY_GUINEA_WORM: FindingId = FindingId::from_static("histology-guinea-worm");
/// Hair follicles, often damaged, inside the nevus.
pub const HISTOLOGY_HAIR_FOLLICLE_IN_NEVUS: FindingId = FindingId::from_static("histology-hair-follicle-in-nevus");
/// A benign proliferation of capillaries or larger vessels.
pub const HISTOLOGY_HEMANGIOMA: FindingId = FindingId::from_static("histology-hemangioma");
/// Glassy necrosis of fat lobules.
pub const HISTOLOGY_HYALINE_FAT_NECROSIS: FindingId = FindingId::from_static("histology-hyaline-fat-necrosis");
/// Inflammatory cells in dermis or fat; their kind need not be stated.
pub const HISTOLOGY_INFLAMMATORY_INFILTRATE: FindingId = FindingId::from_static("histology-inflammatory-infiltrate");
/// The inner layer of a small vessel is thick and narrows it.
pub const HISTOLOGY_INTIMAL_FIBROPLASIA: FindingId = FindingId::from_static("histology-intimal-fibroplasia");
/// Vacuolated keratinocytes and a folded epidermis, as in warts.
pub const HISTOLOGY_KOILOCYTE_AND_PAPILLOMATOSIS: FindingId = FindingId::from_static("histology-koilocyte-and-papillomatosis");
/// True bone with osteocytes in lacunae, lamellae, cement lines or marrow; woven bone counts as well.
pub const HISTOLOGY_LAMELLAR_BONE: FindingId = FindingId::from_static("histology-lamellar-bone");
/// A lobule of mature fat in a thin capsule.
pub const HISTOLOGY_LIPOMA: FindingId = FindingId::from_static("histology-lipoma");
/// An adult Loa loa in the tissue.
pub const HISTOLOGY_LOA_LOA: FindingId = FindingId::from_static("histology-loa-loa");
/// Lymphocytes in the fat lobules.
pub const HISTOLOGY_LOBULAR_LYMPHOCYTIC_PANNICULITIS: FindingId = FindingId::from_static("histology-lobular-lymphocytic-panniculitis");
/// Inflammation of the lobules of the fat.
pub const HISTOLOGY_LOBULAR_PANNICULITIS: FindingId = FindingId::from_static("histology-lobular-panniculitis");
/// Calcium in the media of an artery.
pub const HISTOLOGY_MEDIAL_CALCIUM: FindingId = FindingId::from_static("histology-medial-calcium");
/// Nests of melanocytes in the dermis, with or without a junctional part.
pub const HISTOLOGY_MELANOCYTIC_NEVUS: FindingId = FindingId::from_static("histology-melanocytic-nevus");
/// Tissue of a cancer of another organ, carcinoma, sarcoma or melanoma, in the biopsy of skin or soft tissue.
pub const HISTOLOGY_METASTASIS: FindingId = FindingId::from_static("histology-metastasis");
/// Round, blue-gray particles of 25 to 45 µm of a filler.
pub const HISTOLOGY_MICROSPHERE: FindingId = FindingId::from_static("histology-microsphere");
/// Fans of needle-shaped clefts inside fat cells.
pub const HISTOLOGY_NEEDLE_SHAPED_CLEFT: FindingId = FindingId::from_static("histology-needle-shaped-cleft");
/// A dense infiltrate of neutrophils.
pub const HISTOLOGY_NEUTROPHILIC_INFILTRATE: FindingId = FindingId::from_static("histology-neutrophilic-infiltrate");
/// A nevus or a tumor, benign or malignant.
pub const HISTOLOGY_NEVUS_OR_TUMOR: FindingId = FindingId::from_static("histology-nevus-or-tumor");
/// Enlarged, high-lying sebaceous glands, few mature hairs and a papillated epidermis.
pub const HISTOLOGY_NEVUS_SEBACEUS: FindingId = FindingId::from_static("histology-nevus-sebaceus");
/// Adult Onchocerca volvulus coiled in a fibrous nodule.
pub const HISTOLOGY_ONCHOCERCA: FindingId = FindingId::from_static("histology-onchocerca");
/// Bacteria or fungi seen in the wall of a vessel of dermis or fat or in a clot inside it, as a rule with a special stain. Germs on the surface or in the dead tissue of an ulcer do not count.
pub const HISTOLOGY_ORGANISMS_IN_VESSEL: FindingId = FindingId::from_static("histology-organisms-in-vessel");
/// Histiocytes in a palisade around altered collagen or fibrin.
pub const HISTOLOGY_PALISADING_GRANULOMA: FindingId = FindingId::from_static("histology-palisading-granuloma");
/// Folded, thick epidermis over the deposit.
pub const HISTOLOGY_PAPILLATED_EPIDERMIS: FindingId = FindingId::from_static("histology-papillated-epidermis");
/// A larva, a worm or parts of it.
pub const HISTOLOGY_PARASITE: FindingId = FindingId::from_static("histology-parasite");
/// Calcium around eccrine glands.
pub const HISTOLOGY_PERIECCRINE_CALCIUM: FindingId = FindingId::from_static("histology-perieccrine-calcium");
/// Muscle biopsy: small fibers along the edge of the bundles.
pub const HISTOLOGY_PERIFASCICULAR_ATROPHY: FindingId = FindingId::from_static("histology-perifascicular-atrophy");
/// Muscle biopsy: mononuclear cells in the septa or around vessels of the muscle.
pub const HISTOLOGY_PERIMYSIAL_OR_PERIVASCULAR_INFILTRATE: FindingId = FindingId::from_static("histology-perimysial-or-perivascular-infiltrate");
/// A cyst lined by epithelium that keratinizes without a granular layer; proliferating forms included.
pub const HISTOLOGY_PILAR_CYST: FindingId = FindingId::from_static("histology-pilar-cyst");
/// Ghost cells with atypical basaloid cells, many mitoses, necrosis and growth into the tissue around.
pub const HISTOLOGY_PILOMATRIX_CARCINOMA: FindingId = FindingId::from_static("histology-pilomatrix-carcinoma");
/// Foreign matter that shines in polarized light.
pub const HISTOLOGY_POLARIZABLE_MATERIAL: FindingId = FindingId::from_static("histology-polarizable-material");
/// Keratosis, carcinoma in situ or carcinoma under a horn or scale.
pub const HISTOLOGY_PREMALIGNANT_OR_MALIGNANT_BASE: FindingId = FindingId::from_static("histology-premalignant-or-malignant-base");
/// The report names calcinosis cutis or dystrophic calcification, and does not describe what was seen.
pub const HISTOLOGY_READ_AS_CALCINOSIS_CUTIS: FindingId = FindingId::from_static("histology-read-as-calcinosis-cutis");
/// The report names calciphylaxis or calcific uremic arteriolopathy, and does not describe what was seen. The diagnosis rests on calcium in small vessels.
pub const HISTOLOGY_READ_AS_CALCIPHYLAXIS: FindingId = FindingId::from_static("histology-read-as-calciphylaxis");
/// The report names osteoma cutis or ossification of skin, and does not describe what was seen.
pub const HISTOLOGY_READ_AS_OSTEOMA_CUTIS: FindingId = FindingId::from_static("histology-read-as-osteoma-cutis");
/// The report names a pilomatricoma, and does not describe what was seen. The diagnosis rests on ghost cells.
pub const HISTOLOGY_READ_AS_PILOMATRICOMA: FindingId = FindingId::from_static("histology-read-as-pilomatricoma");
/// The report names pseudoxanthoma elasticum, and does not describe what was seen. Elastic fibers that merely resemble it do not count: after D-penicillamine and in loss of papillary elastic tissue they hold no calcium.
pub const HISTOLOGY_READ_AS_PSEUDOXANTHOMA_ELASTICUM: FindingId = FindingId::from_static("histology-read-as-pseudoxanthoma-elasticum");
/// Muscle biopsy: fibers with rimmed vacuoles, as in inclusion-body myositis.
pub const HISTOLOGY_RIMMED_VACUOLE: FindingId = FindingId::from_static("histology-rimmed-vacuole");
/// A cyst wall with a break and inflammation beside it.
pub const HISTOLOGY_RUPTURED_CYST_WALL: FindingId = FindingId::from_static("histology-ruptured-cyst-wall");
/// Sarcoma in the biopsy.
pub const HISTOLOGY_SARCOMA: FindingId = FindingId::from_static("histology-sarcoma");
/// Large mature sebaceous lobules around one wide duct.
pub const HISTOLOGY_SEBACEOUS_HYPERPLASIA: FindingId = FindingId::from_static("histology-sebaceous-hyperplasia");
/// Benign basaloid thickening of the epidermis with horn cysts.
pub const HISTOLOGY_SEBORRHEIC_KERATOSIS: FindingId = FindingId::from_static("histology-seborrheic-keratosis");
/// Inflammation of the septa of the fat.
pub const HISTOLOGY_SEPTAL_PANNICULITIS: FindingId = FindingId::from_static("histology-septal-panniculitis");
/// The plerocercoid larva of Spirometra in the tissue.
pub const HISTOLOGY_SPARGANUM: FindingId = FindingId::from_static("histology-sparganum");
/// Squamous cell carcinoma in the biopsy.
pub const HISTOLOGY_SQUAMOUS_CELL_CARCINOMA: FindingId = FindingId::from_static("histology-squamous-cell-carcinoma");
/// Thick, proliferating squamous epithelium.
pub const HISTOLOGY_SQUAMOUS_PROLIFERATION: FindingId = FindingId::from_static("histology-squamous-proliferation");
/// A folded cyst with a crenulated eosinophilic cuticle and sebaceous lobules in its wall.
pub const HISTOLOGY_STEATOCYSTOMA: FindingId = FindingId::from_static("histology-steatocystoma");
/// Fine, dotted calcium in the wall of small vessels.
pub const HISTOLOGY_STIPPLED_VESSEL_CALCIUM: FindingId = FindingId::from_static("histology-stippled-vessel-calcium");
/// Small ducts with comma-shaped tails in a fibrous dermis.
pub const HISTOLOGY_SYRINGOMA: FindingId = FindingId::from_static("histology-syringoma");
/// The deposit passes out through the epidermis.
pub const HISTOLOGY_TRANSEPIDERMAL_ELIMINATION: FindingId = FindingId::from_static("histology-transepidermal-elimination");
/// Encysted larvae of Trichinella in striated muscle.
pub const HISTOLOGY_TRICHINELLA: FindingId = FindingId::from_static("histology-trichinella");
/// Basaloid islands with horn cysts and papillary mesenchymal bodies in a fibrous stroma.
pub const HISTOLOGY_TRICHOEPITHELIOMA: FindingId = FindingId::from_static("histology-trichoepithelioma");
/// Needle-shaped urate crystals, or the feathery clefts that they leave.
pub const HISTOLOGY_URATE_CRYSTAL: FindingId = FindingId::from_static("histology-urate-crystal");
/// Inflammation and fibrinoid necrosis of vessel walls.
pub const HISTOLOGY_VASCULITIS: FindingId = FindingId::from_static("histology-vasculitis");
/// A thrombus blocks a vessel of dermis or fat.
pub const HISTOLOGY_VESSEL_THROMBUS: FindingId = FindingId::from_static("histology-vessel-thrombus");
/// Molluscum bodies or other viral inclusions.
pub const HISTOLOGY_VIRAL_INCLUSION: FindingId = FindingId::from_static("histology-viral-inclusion");
/// Histoplasma capsulatum by culture, stain or DNA from the lesion.
pub const HISTOPLASMA_AT_SITE: FindingId = FindingId::from_static("histoplasma-at-site");
/// A worm was seen to come out of the skin.
pub const HISTORY_OF_EMERGING_WORM: FindingId = FindingId::from_static("history-of-emerging-worm");
/// Repeated heel punctures for blood as a newborn.
pub const HISTORY_OF_HEEL_STICKS: FindingId = FindingId::from_static("history-of-heel-sticks");
/// Pathogenic variants on both copies of HOGA1.
pub const HOGA1_BIALLELIC_VARIANT: FindingId = FindingId::from_static("hoga1-biallelic-variant");
/// Childhood progeria, established clinically or by gene.
pub const HUTCHINSON_GILFORD_PROGERIA: FindingId = FindingId::from_static("hutchinson-gilford-progeria");
/// Takes or took hydroxychloroquine or chloroquine.
pub const HYDROXYCHLOROQUINE_USE: FindingId = FindingId::from_static("hydroxychloroquine-use");
/// Takes or took hydroxyurea (hydroxycarbamide).
pub const HYDROXYUREA_USE: FindingId = FindingId::from_static("hydroxyurea-use");
/// Blood calcium (ionized, or corrected for albumin) above the interval for age.
pub const HYPERCALCEMIA: FindingId = FindingId::from_static("hypercalcemia");
/// Calcium was normal or unmeasured when the skin changed and rose above the interval in the weeks or months that followed.
pub const HYPERCALCEMIA_AFTER_SKIN_LESION: FindingId = FindingId::from_static("hypercalcemia-after-skin-lesion");
/// Calcium above the interval for age in a sample taken before the second birthday, whenever the lesion began.
pub const HYPERCALCEMIA_BELOW_TWO_YEARS: FindingId = FindingId::from_static("hypercalcemia-below-two-years");
/// Urinary calcium above the limit for age and sex, in a day's urine or per creatinine.
pub const HYPERCALCIURIA: FindingId = FindingId::from_static("hypercalciuria");
/// Skin that can be drawn out far and snaps back.
pub const HYPEREXTENSIBLE_SKIN: FindingId = FindingId::from_static("hyperextensible-skin");
/// Blood homocysteine above the interval.
pub const HYPERHOMOCYSTEINEMIA: FindingId = FindingId::from_static("hyperhomocysteinemia");
/// A horn of keratin taller than it is wide.
pub const HYPERKERATOTIC_PROJECTION: FindingId = FindingId::from_static("hyperkeratotic-projection");
/// The surface is thick with keratin.
pub const HYPERKERATOTIC_SURFACE: FindingId = FindingId::from_static("hyperkeratotic-surface");
/// Thickened or inflamed shaft of a long bone.
pub const HYPEROSTOSIS_OR_DIAPHYSITIS: FindingId = FindingId::from_static("hyperostosis-or-diaphysitis");
/// Parathyroid glands that make too much hormone, from whatever cause.
pub const HYPERPARATHYROIDISM: FindingId = FindingId::from_static("hyperparathyroidism");
/// Blood phosphate above the interval for age; children run higher than adults.
pub const HYPERPHOSPHATEMIA: FindingId = FindingId::from_static("hyperphosphatemia");
/// Brown staining or hardening of the lower leg from venous disease.
pub const HYPERPIGMENTATION_OR_LIPODERMATOSCLEROSIS: FindingId = FindingId::from_static("hyperpigmentation-or-lipodermatosclerosis");
/// Chronic kidney disease with a filtration below 60 mL/min per 1.73 m² from high blood pressure.
pub const HYPERTENSIVE_KIDNEY_DISEASE: FindingId = FindingId::from_static("hypertensive-kidney-disease");
/// Blood urate above the limit for age and sex.
pub const HYPERURICEMIA: FindingId = FindingId::from_static("hyperuricemia");
/// Blood albumin below the interval (under 3.5 g/dL in adults).
pub const HYPOALBUMINEMIA: FindingId = FindingId::from_static("hypoalbuminemia");
/// Ionized or corrected blood calcium below the interval for age.
pub const HYPOCALCEMIA: FindingId = FindingId::from_static("hypocalcemia");
/// The gonads make too little hormone.
pub const HYPOGONADISM: FindingId = FindingId::from_static("hypogonadism");
/// Parathyroid hormone is lacking, with low calcium and high phosphate unless treated.
pub const HYPOPARATHYROIDISM: FindingId = FindingId::from_static("hypoparathyroidism");
/// Blood phosphate below the interval for age.
pub const HYPOPHOSPHATEMIA: FindingId = FindingId::from_static("hypophosphatemia");
/// Rickets from loss of phosphate in the urine, treated or not.
pub const HYPOPHOSPHATEMIC_RICKETS: FindingId = FindingId::from_static("hypophosphatemic-rickets");
/// Many small, sharply bordered pale spots of skin, mostly of the limbs, from birth or early life.
pub const HYPOPIGMENTED_MACULES_GUTTATE: FindingId = FindingId::from_static("hypopigmented-macules-guttate");
/// The pituitary makes too little of one or more hormones.
pub const HYPOPITUITARISM: FindingId = FindingId::from_static("hypopituitarism");
/// Low blood pressure, lying or on standing.
pub const HYPOTENSION: FindingId = FindingId::from_static("hypotension");
/// Underactive thyroid, treated or not.
pub const HYPOTHYROIDISM: FindingId = FindingId::from_static("hypothyroidism");
/// A gain-of-function variant of IFIH1 or RIGI (DDX58).
pub const IFIH1_OR_RIGI_VARIANT: FindingId = FindingId::from_static("ifih1-or-rigi-variant");
/// Bedridden, paralyzed or unable to shift weight.
pub const IMMOBILITY: FindingId = FindingId::from_static("immobility");
/// Weak immunity from disease or drugs.
pub const IMMUNOSUPPRESSION: FindingId = FindingId::from_static("immunosuppression");
/// A hard, tender plaque or area of thickened fat.
pub const INDURATED_TENDER_PLAQUE: FindingId = FindingId::from_static("indurated-tender-plaque");
/// A germ or parasite was shown in the lesion by culture, microscopy or gene test.
pub const INFECTION_PROVEN_AT_SITE: FindingId = FindingId::from_static("infection-proven-at-site");
/// Pus, spreading redness or a proven infection of the lesion.
pub const INFECTION_SIGN: FindingId = FindingId::from_static("infection-sign");
/// Crohn disease or ulcerative colitis.
pub const INFLAMMATORY_BOWEL_DISEASE: FindingId = FindingId::from_static("inflammatory-bowel-disease");
/// Synovitis of two or more joints, or tenderness of two or more joints with at least 30 minutes of morning stiffness.
pub const INFLAMMATORY_JOINT_INVOLVEMENT: FindingId = FindingId::from_static("inflammatory-joint-involvement");
/// A red inflamed rash in early life or later came before the deposits.
pub const INFLAMMATORY_RASH_BEFORE_DEPOSIT: FindingId = FindingId::from_static("inflammatory-rash-before-deposit");
/// Lesion at or near the vein, the catheter tip or the line of an infusion.
pub const INFUSION_SITE: FindingId = FindingId::from_static("infusion-site");
/// Lesion where a drug, a vaccine or a filler had been injected.
pub const INJECTION_SITE: FindingId = FindingId::from_static("injection-site");
/// A bite or sting at the site before the lesion.
pub const INSECT_BITE_AT_SITE: FindingId = FindingId::from_static("insect-bite-at-site");
/// Injects insulin under the skin.
pub const INSULIN_INJECTION: FindingId = FindingId::from_static("insulin-injection");
/// Intact fibroblast growth factor 23 below the interval of the assay used.
pub const INTACT_FGF23_BELOW_INTERVAL: FindingId = FindingId::from_static("intact-fgf23-below-interval");
/// Injects interferon under the skin.
pub const INTERFERON_INJECTION: FindingId = FindingId::from_static("interferon-injection");
/// Leg muscle pain on walking that stops at rest.
pub const INTERMITTENT_CLAUDICATION: FindingId = FindingId::from_static("intermittent-claudication");
/// Inflammation or scarring of the lung's framework on CT.
pub const INTERSTITIAL_LUNG_DISEASE: FindingId = FindingId::from_static("interstitial-lung-disease");
/// Too small for the weeks of pregnancy at birth.
pub const INTRAUTERINE_GROWTH_RETARDATION: FindingId = FindingId::from_static("intrauterine-growth-retardation");
/// Herpes simplex acquired before birth, proven in the newborn.
pub const INTRAUTERINE_HERPES_SIMPLEX: FindingId = FindingId::from_static("intrauterine-herpes-simplex");
/// Had calcium gluconate or chloride into a vein.
pub const INTRAVENOUS_CALCIUM_EXPOSURE: FindingId = FindingId::from_static("intravenous-calcium-exposure");
/// Iron given by vein.
pub const INTRAVENOUS_IRON_USE: FindingId = FindingId::from_static("intravenous-iron-use");
/// Had phosphate into a vein.
pub const INTRAVENOUS_PHOSPHATE_EXPOSURE: FindingId = FindingId::from_static("intravenous-phosphate-exposure");
/// Ferritin and transferrin saturation high from too much body iron.
pub const IRON_OVERLOAD: FindingId = FindingId::from_static("iron-overload");
/// A dense bony outgrowth of the jaw or skull on film.
pub const JAW_OR_SKULL_OSTEOMA: FindingId = FindingId::from_static("jaw-or-skull-osteoma");
/// A joint grown stiff for good, often bridged by bone.
pub const JOINT_ANKYLOSIS: FindingId = FindingId::from_static("joint-ankylosis");
/// A joint that cannot be fully moved because soft tissue has shrunk.
pub const JOINT_CONTRACTURE: FindingId = FindingId::from_static("joint-contracture");
/// Joints bent, shifted or broadened by old disease.
pub const JOINT_DEFORMITY: FindingId = FindingId::from_static("joint-deformity");
/// Joints that bend beyond the usual range.
pub const JOINT_HYPERMOBILITY: FindingId = FindingId::from_static("joint-hypermobility");
/// Cataract in childhood or youth.
pub const JUVENILE_CATARACT: FindingId = FindingId::from_static("juvenile-cataract");
/// Known dermatomyositis that began before the age of 18.
pub const JUVENILE_DERMATOMYOSITIS: FindingId = FindingId::from_static("juvenile-dermatomyositis");
/// The lesion lies in a raised firm scar, within the wound or growing beyond it.
pub const KELOID: FindingId = FindingId::from_static("keloid");
/// Keutel syndrome, established clinically or by gene.
pub const KEUTEL_SYNDROME: FindingId = FindingId::from_static("keutel-syndrome");
/// Dialysis of whatever kind, or a filtration below 15 mL/min per 1.73 m², acute or chronic.
pub const KIDNEY_FAILURE: FindingId = FindingId::from_static("kidney-failure");
/// Has or had a kidney transplant.
pub const KIDNEY_TRANSPLANT: FindingId = FindingId::from_static("kidney-transplant");
/// Pathogenic variants on both copies of KL.
pub const KL_BIALLELIC_VARIANT: FindingId = FindingId::from_static("kl-biallelic-variant");
/// A dimple instead of a knuckle when the fist is closed, over a short metacarpal.
pub const KNUCKLE_DIMPLE: FindingId = FindingId::from_static("knuckle-dimple");
/// In the legs the muscles near the hip are weaker than those of the lower leg.
pub const LEG_PROXIMAL_WEAKER_THAN_DISTAL: FindingId = FindingId::from_static("leg-proximal-weaker-than-distal");
/// Leprosy, treated or untreated.
pub const LEPROSY: FindingId = FindingId::from_static("leprosy");
/// The lesion was there before the treatment or procedure that is suspected.
pub const LESION_BEFORE_EXPOSURE: FindingId = FindingId::from_static("lesion-before-exposure");
/// The largest lesion measures less than 20 mm across: no tumoral mass.
pub const LESION_SMALLER_THAN_20_MM: FindingId = FindingId::from_static("lesion-smaller-than-20-mm");
/// The lesion measures less than 5 mm.
pub const LESION_SMALLER_THAN_5_MM: FindingId = FindingId::from_static("lesion-smaller-than-5-mm");
/// Cancer of blood or lymphoid cells.
pub const LEUKEMIA_OR_LYMPHOMA: FindingId = FindingId::from_static("leukemia-or-lymphoma");
/// White-cell count above the interval for age.
pub const LEUKOCYTOSIS: FindingId = FindingId::from_static("leukocytosis");
/// White-cell count below 4.0 × 10⁹/L.
pub const LEUKOPENIA: FindingId = FindingId::from_static("leukopenia");
/// All lesions lie on the limbs; head, neck, trunk and genitals are free.
pub const LIMB_LIMITED_LESION: FindingId = FindingId::from_static("limb-limited-lesion");
/// Lesion of an arm or a leg; which one need not be known.
pub const LIMB_SITE_UNSPECIFIED: FindingId = FindingId::from_static("limb-site-unspecified");
/// One limb or part of it too short or thin.
pub const LIMB_UNDERGROWTH: FindingId = FindingId::from_static("limb-undergrowth");
/// Known systemic sclerosis with thick skin only beyond elbows and knees and in the face; CREST syndrome included.
pub const LIMITED_CUTANEOUS_SYSTEMIC_SCLEROSIS: FindingId = FindingId::from_static("limited-cutaneous-systemic-sclerosis");
/// Thick skin of fingers, hands or forearms and perhaps the face, but not above elbows or knees or on the trunk.
pub const LIMITED_SKIN_THICKENING: FindingId = FindingId::from_static("limited-skin-thickening");
/// Lesions set in a line or a band.
pub const LINEAR_ARRANGEMENT: FindingId = FindingId::from_static("linear-arrangement");
/// A dent where the fat under the skin has gone.
pub const LIPOATROPHY_DEPRESSION: FindingId = FindingId::from_static("lipoatrophy-depression");
/// Hard, tight, tapered lower leg from chronic venous disease.
pub const LIPODERMATOSCLEROSIS: FindingId = FindingId::from_static("lipodermatosclerosis");
/// Loss of fat over larger parts of the body.
pub const LIPODYSTROPHY: FindingId = FindingId::from_static("lipodystrophy");
/// A violet net on the skin; whether it is closed or broken need not be stated.
pub const LIVEDO: FindingId = FindingId::from_static("livedo");
/// Violet, broken net of branching streaks that does not go away on warming.
pub const LIVEDO_RACEMOSA: FindingId = FindingId::from_static("livedo-racemosa");
/// Violet, closed net on the skin.
pub const LIVEDO_RETICULARIS: FindingId = FindingId::from_static("livedo-reticularis");
/// Any lasting disease of the liver, such as alcoholic or viral liver disease.
pub const LIVER_DISEASE: FindingId = FindingId::from_static("liver-disease");
/// Has had a liver transplantation.
pub const LIVER_TRANSPLANTATION: FindingId = FindingId::from_static("liver-transplantation");
/// The LMNA variant c.1824C>T, or another one that makes progerin.
pub const LMNA_PROGERIA_VARIANT: FindingId = FindingId::from_static("lmna-progeria-variant");
/// Microfilariae of Loa loa in a daytime blood film, or their DNA.
pub const LOA_MICROFILAREMIA: FindingId = FindingId::from_static("loa-microfilaremia");
/// The auricle is hard but its lobe, which holds no cartilage, stays soft.
pub const LOBE_SPARED: FindingId = FindingId::from_static("lobe-spared");
/// The lesion, or the lesion in which it arose, has been there for more than ten years.
pub const LONG_DURATION_OVER_TEN_YEARS: FindingId = FindingId::from_static("long-duration-over-ten-years");
/// The lesion has been there for more than three months.
pub const LONG_DURATION_OVER_THREE_MONTHS: FindingId = FindingId::from_static("long-duration-over-three-months");
/// The lesion has been there for years.
pub const LONG_STANDING_LESION: FindingId = FindingId::from_static("long-standing-lesion");
/// 25-hydroxyvitamin D below the lower limit, usually 20 ng/mL (50 nmol/L).
pub const LOW_25_HYDROXYVITAMIN_D: FindingId = FindingId::from_static("low-25-hydroxyvitamin-d");
/// Alkaline phosphatase below the interval for age and sex.
pub const LOW_ALKALINE_PHOSPHATASE: FindingId = FindingId::from_static("low-alkaline-phosphatase");
/// Antithrombin below the interval, measured off heparin, and not explained by cirrhosis, by loss through the kidneys or by consumption.
pub const LOW_ANTITHROMBIN: FindingId = FindingId::from_static("low-antithrombin");
/// Bone density is low for the age.
pub const LOW_BONE_DENSITY: FindingId = FindingId::from_static("low-bone-density");
/// Complement C3 below the interval.
pub const LOW_C3: FindingId = FindingId::from_static("low-c3");
/// Complement C4 below the interval.
pub const LOW_C4: FindingId = FindingId::from_static("low-c4");
/// 1,25-dihydroxyvitamin D below the interval for age and sex.
pub const LOW_CALCITRIOL: FindingId = FindingId::from_static("low-calcitriol");
/// C3, C4 or total complement below the interval.
pub const LOW_COMPLEMENT: FindingId = FindingId::from_static("low-complement");
/// Morning or stimulated cortisol too low for the adrenal axis to be intact.
pub const LOW_CORTISOL: FindingId = FindingId::from_static("low-cortisol");
/// Plasma fibrinogen below the reference interval.
pub const LOW_FIBRINOGEN: FindingId = FindingId::from_static("low-fibrinogen");
/// Free thyroxine below the interval.
pub const LOW_FREE_THYROXINE: FindingId = FindingId::from_static("low-free-thyroxine");
/// Intact fibroblast growth factor 23 below the interval, or within it although phosphate is high.
pub const LOW_INTACT_FGF23: FindingId = FindingId::from_static("low-intact-fgf23");
/// Blood magnesium below the interval.
pub const LOW_MAGNESIUM: FindingId = FindingId::from_static("low-magnesium");
/// Had injections of a low-molecular-weight heparin.
pub const LOW_MOLECULAR_WEIGHT_HEPARIN_EXPOSURE: FindingId = FindingId::from_static("low-molecular-weight-heparin-exposure");
/// Inorganic pyrophosphate in plasma below the interval of the laboratory.
pub const LOW_PLASMA_PYROPHOSPHATE: FindingId = FindingId::from_static("low-plasma-pyrophosphate");
/// Protein C below the interval, measured off vitamin K antagonists.
pub const LOW_PROTEIN_C: FindingId = FindingId::from_static("low-protein-c");
/// Protein S below the interval, measured off vitamin K antagonists and outside of pregnancy.
pub const LOW_PROTEIN_S: FindingId = FindingId::from_static("low-protein-s");
/// The kidney's threshold for phosphate (TmP/GFR) below the limit for age: phosphate is lost in the urine.
pub const LOW_TMP_GFR: FindingId = FindingId::from_static("low-tmp-gfr");
/// Total blood calcium below the interval, not corrected for albumin; with low albumin the ionized calcium may still be normal.
pub const LOW_TOTAL_CALCIUM: FindingId = FindingId::from_static("low-total-calcium");
/// Thyroid-stimulating hormone below the interval for age.
pub const LOW_TSH: FindingId = FindingId::from_static("low-tsh");
/// Urinary calcium below the interval.
pub const LOW_URINE_CALCIUM: FindingId = FindingId::from_static("low-urine-calcium");
/// A solid lump, nodule, mass or swelling that can be felt; its size need not be known.
pub const LUMP_OF_UNSTATED_SIZE: FindingId = FindingId::from_static("lump-of-unstated-size");
/// Calcium in the lung.
pub const LUNG_CALCIFICATION: FindingId = FindingId::from_static("lung-calcification");
/// An inhibitor that prolongs phospholipid-dependent clotting tests, shown by screening, mixing and confirming tests together. A long clotting time alone, as under an anticoagulant, is none.
pub const LUPUS_ANTICOAGULANT: FindingId = FindingId::from_static("lupus-anticoagulant");
/// Kidney inflammation due to systemic lupus.
pub const LUPUS_NEPHRITIS: FindingId = FindingId::from_static("lupus-nephritis");
/// Kidney biopsy with mesangial (II) or membranous (V) lupus nephritis.
pub const LUPUS_NEPHRITIS_CLASS_2_OR_5: FindingId = FindingId::from_static("lupus-nephritis-class-2-or-5");
/// Kidney biopsy with focal (III) or diffuse (IV) lupus nephritis.
pub const LUPUS_NEPHRITIS_CLASS_3_OR_4: FindingId = FindingId::from_static("lupus-nephritis-class-3-or-4");
/// Lupus of the subcutaneous fat: firm nodules and plaques that leave dents.
pub const LUPUS_PANNICULITIS: FindingId = FindingId::from_static("lupus-panniculitis");
/// Biopsy-proven lupus panniculitis where the deposit lies.
pub const LUPUS_PANNICULITIS_AT_SITE: FindingId = FindingId::from_static("lupus-panniculitis-at-site");
/// Enlarged lymph nodes.
pub const LYMPHADENOPATHY: FindingId = FindingId::from_static("lymphadenopathy");
/// Enlarged hilar or mediastinal nodes, or infiltrates of the lung of the kind seen in sarcoidosis.
pub const LYMPHADENOPATHY_OR_LUNG_DISEASE: FindingId = FindingId::from_static("lymphadenopathy-or-lung-disease");
/// Red rash over cheeks and nose that spares the folds beside the nose, of whatever cause.
pub const MALAR_RASH: FindingId = FindingId::from_static("malar-rash");
/// The patient is male.
pub const MALE_SEX: FindingId = FindingId::from_static("male-sex");
/// Cancer now or of late, other than the lesion in question: a lesion that is itself a cancer does not count.
pub const MALIGNANCY: FindingId = FindingId::from_static("malignancy");
/// More than ten lesions.
pub const MANY_LESIONS: FindingId = FindingId::from_static("many-lesions");
/// Many units of blood products within a day.
pub const MASSIVE_TRANSFUSION: FindingId = FindingId::from_static("massive-transfusion");
/// Rough cracked skin along the sides of fingers and palms.
pub const MECHANICS_HANDS: FindingId = FindingId::from_static("mechanics-hands");
/// Bicarbonate above the interval with a blood pH above it, or read as metabolic alkalosis by the record. Bicarbonate alone may be high to make up for a respiratory acidosis.
pub const METABOLIC_ALKALOSIS: FindingId = FindingId::from_static("metabolic-alkalosis");
/// Takes or took methotrexate.
pub const METHOTREXATE_USE: FindingId = FindingId::from_static("methotrexate-use");
/// Disease-causing variants of the matrix Gla protein gene MGP on both alleles.
pub const MGP_BIALLELIC_VARIANT: FindingId = FindingId::from_static("mgp-biallelic-variant");
/// White or skin-colored papule of 1 to 4 mm that looks like a milium.
pub const MILIA_LIKE_PAPULE: FindingId = FindingId::from_static("milia-like-papule");
/// Took minocycline, which can tint bone in the skin blue.
pub const MINOCYCLINE_USE: FindingId = FindingId::from_static("minocycline-use");
/// The lesion had been diagnosed as pyoderma gangrenosum.
pub const MISDIAGNOSED_AS_PYODERMA_GANGRENOSUM: FindingId = FindingId::from_static("misdiagnosed-as-pyoderma-gangrenosum");
/// Known disease with high-titer U1 RNP antibodies and mixed signs of lupus, sclerosis and myositis.
pub const MIXED_CONNECTIVE_TISSUE_DISEASE: FindingId = FindingId::from_static("mixed-connective-tissue-disease");
/// Two or more patterns of deposit side by side.
pub const MIXED_DEPOSIT_PATTERN: FindingId = FindingId::from_static("mixed-deposit-pattern");
/// The lesion moves with the skin over the tissue below.
pub const MOBILE_LESION: FindingId = FindingId::from_static("mobile-lesion");
/// Soft fleshy wrinkled lump over a scar at elbow or knee.
pub const MOLLUSCOID_PSEUDOTUMOR: FindingId = FindingId::from_static("molluscoid-pseudotumor");
/// A single clone's immunoglobulin in serum or urine.
pub const MONOCLONAL_PROTEIN: FindingId = FindingId::from_static("monoclonal-protein");
/// Plaques, bands or deeper areas of hard skin without systemic sclerosis.
pub const MORPHEA: FindingId = FindingId::from_static("morphea");
/// Deposits that look soft and cloudy, like foam.
pub const MOUSSE_PATTERN_ON_IMAGING: FindingId = FindingId::from_static("mousse-pattern-on-imaging");
/// More than one lesion.
pub const MULTIPLE_LESIONS: FindingId = FindingId::from_static("multiple-lesions");
/// Cancer of plasma cells.
pub const MULTIPLE_MYELOMA: FindingId = FindingId::from_static("multiple-myeloma");
/// A muscle biopsy was taken and read.
pub const MUSCLE_BIOPSY_DONE: FindingId = FindingId::from_static("muscle-biopsy-done");
/// Reduced strength of muscles; which ones need not be stated.
pub const MUSCLE_WEAKNESS: FindingId = FindingId::from_static("muscle-weakness");
/// Takes or took mycophenolate.
pub const MYCOPHENOLATE_USE: FindingId = FindingId::from_static("mycophenolate-use");
/// Inflammation of muscle, on biopsy, MRI, or by weakness with raised muscle enzymes.
pub const MYOSITIS: FindingId = FindingId::from_static("myositis");
/// The first symptom taken to be of the muscle disease came at the age of 18 to 39.
pub const MYOSITIS_ONSET_AGE_18_TO_39: FindingId = FindingId::from_static("myositis-onset-age-18-to-39");
/// The first symptom taken to be of the muscle disease came at the age of 40 or later.
pub const MYOSITIS_ONSET_AGE_40_OR_OLDER: FindingId = FindingId::from_static("myositis-onset-age-40-or-older");
/// Either of two syndromes that go with several pilomatricomas.
pub const MYOTONIC_DYSTROPHY_OR_TURNER: FindingId = FindingId::from_static("myotonic-dystrophy-or-turner");
/// Nails small, thin or malformed from early life.
pub const NAIL_DYSPLASIA: FindingId = FindingId::from_static("nail-dysplasia");
/// Giant, bleeding or missing capillaries at the nailfold.
pub const NAILFOLD_CAPILLARY_ABNORMALITY: FindingId = FindingId::from_static("nailfold-capillary-abnormality");
/// A named genetic syndrome was diagnosed before.
pub const NAMED_SYNDROME_KNOWN: FindingId = FindingId::from_static("named-syndrome-known");
/// The lesion lies in or beside a scar band that limits movement.
pub const NEAR_CONTRACTURE_BAND: FindingId = FindingId::from_static("near-contracture-band");
/// The muscles that bend the neck forward are weaker than those that bend it back.
pub const NECK_FLEXOR_WEAKNESS: FindingId = FindingId::from_static("neck-flexor-weakness");
/// The neck moves too little, from early life or after swellings.
pub const NECK_STIFFNESS: FindingId = FindingId::from_static("neck-stiffness");
/// Gray, necrotic fascia that comes away without resistance, with thin murky fluid, at exploration.
pub const NECROTIC_FASCIA_AT_OPERATION: FindingId = FindingId::from_static("necrotic-fascia-at-operation");
/// Inflammation of the glomeruli, with blood or protein in urine or on biopsy.
pub const NEPHRITIS: FindingId = FindingId::from_static("nephritis");
/// Calcium in the kidney tissue.
pub const NEPHROCALCINOSIS: FindingId = FindingId::from_static("nephrocalcinosis");
/// Known fibrosis of skin after gadolinium contrast in kidney failure.
pub const NEPHROGENIC_SYSTEMIC_FIBROSIS: FindingId = FindingId::from_static("nephrogenic-systemic-fibrosis");
/// Stones of kidney or ureter, now or earlier.
pub const NEPHROLITHIASIS: FindingId = FindingId::from_static("nephrolithiasis");
/// Calcium along a thickened peripheral nerve.
pub const NERVE_CALCIFICATION_ON_IMAGING: FindingId = FindingId::from_static("nerve-calcification-on-imaging");
/// The mass presses on a nerve: numbness, tingling or weakness beyond it.
pub const NERVE_COMPRESSION: FindingId = FindingId::from_static("nerve-compression");
/// A fine net of calcium in skin and fat, along small vessels.
pub const NET_LIKE_CALCIFICATION_ON_IMAGING: FindingId = FindingId::from_static("net-like-calcification-on-imaging");
/// Deposits that form a net in the fat, as described in scleroderma.
pub const NET_PATTERN_ON_IMAGING: FindingId = FindingId::from_static("net-pattern-on-imaging");
/// Neutrophils below 1.5 × 10⁹/L (in the first year of life below 1.0), whatever the white-cell count.
pub const NEUTROPENIA: FindingId = FindingId::from_static("neutropenia");
/// The patient is in the first 28 days of life when seen.
pub const NEWBORN_NOW: FindingId = FindingId::from_static("newborn-now");
/// Was treated in a neonatal intensive care unit.
pub const NICU_STAY: FindingId = FindingId::from_static("nicu-stay");
/// The papules stayed in spite of treatment for acne.
pub const NO_RESPONSE_TO_ACNE_TREATMENT: FindingId = FindingId::from_static("no-response-to-acne-treatment");
/// Solid lump of more than 5 mm in or under the skin.
pub const NODULE: FindingId = FindingId::from_static("nodule");
/// Hair lost without scars, as in active lupus.
pub const NONSCARRING_ALOPECIA: FindingId = FindingId::from_static("nonscarring-alopecia");
/// 25-hydroxyvitamin D within the laboratory's interval, or from 20 to 100 ng/mL (50 to 250 nmol/L) where it gives none.
pub const NORMAL_25_HYDROXYVITAMIN_D: FindingId = FindingId::from_static("normal-25-hydroxyvitamin-d");
/// 1,25-dihydroxyvitamin D within the interval for age and sex.
pub const NORMAL_CALCITRIOL: FindingId = FindingId::from_static("normal-calcitriol");
/// Blood calcium within the interval for age.
pub const NORMAL_CALCIUM: FindingId = FindingId::from_static("normal-calcium");
/// The record says that blood tests were normal without naming them. It does not show that calcium or phosphate was measured.
pub const NORMAL_LABORATORY_SCREEN: FindingId = FindingId::from_static("normal-laboratory-screen");
/// The skin over the deposit looks normal and was healthy before it came.
pub const NORMAL_OVERLYING_SKIN: FindingId = FindingId::from_static("normal-overlying-skin");
/// Intact parathyroid hormone within the laboratory's interval; with high calcium this is inappropriate and does not clear the glands.
pub const NORMAL_PARATHYROID_HORMONE: FindingId = FindingId::from_static("normal-parathyroid-hormone");
/// Blood phosphate within the interval for age.
pub const NORMAL_PHOSPHATE: FindingId = FindingId::from_static("normal-phosphate");
/// Glomerular filtration rate of 60 mL/min per 1.73 m² or more, without dialysis. A creatinine within its interval alone does not show it: where muscle is scarce or age is high the filtration may be low.
pub const NORMAL_RENAL_FUNCTION: FindingId = FindingId::from_static("normal-renal-function");
/// Pathogenic variants on both copies of NT5E.
pub const NT5E_BIALLELIC_VARIANT: FindingId = FindingId::from_static("nt5e-biallelic-variant");
/// Body-mass index of 30 kg/m² or more, or the like for a child.
pub const OBESITY: FindingId = FindingId::from_static("obesity");
/// Chronic kidney disease with a filtration below 60 mL/min per 1.73 m² from reflux, obstruction, stones or malformed kidneys.
pub const OBSTRUCTIVE_OR_CONGENITAL_KIDNEY_DISEASE: FindingId = FindingId::from_static("obstructive-or-congenital-kidney-disease");
/// Microfilariae of Onchocerca volvulus in skin snips or in the biopsy.
pub const ONCHOCERCA_MICROFILARIA_IN_SKIN: FindingId = FindingId::from_static("onchocerca-microfilaria-in-skin");
/// Antibodies to filarial worms in blood.
pub const ONCHOCERCA_OR_FILARIA_SEROLOGY: FindingId = FindingId::from_static("onchocerca-or-filaria-serology");
/// The lesion began later than three months after birth.
pub const ONSET_AFTER_THREE_MONTHS: FindingId = FindingId::from_static("onset-after-three-months");
/// The lesion began between the first and the eighteenth birthday.
pub const ONSET_CHILDHOOD: FindingId = FindingId::from_static("onset-childhood");
/// The lesion began before the first birthday.
pub const ONSET_FIRST_YEAR: FindingId = FindingId::from_static("onset-first-year");
/// The lesion began after the first month and before the first birthday.
pub const ONSET_INFANCY: FindingId = FindingId::from_static("onset-infancy");
/// The lesion began at 40 to 64 years of age.
pub const ONSET_MIDDLE_AGE: FindingId = FindingId::from_static("onset-middle-age");
/// The lesion began at 0 to 28 days of age.
pub const ONSET_NEONATE: FindingId = FindingId::from_static("onset-neonate");
/// The lesion began at 65 years of age or later.
pub const ONSET_OLDER_ADULT: FindingId = FindingId::from_static("onset-older-adult");
/// The lesion began at 18 to 39 years of age.
pub const ONSET_YOUNG_ADULT: FindingId = FindingId::from_static("onset-young-adult");
/// A nail deformed, lifted or split.
pub const ONYCHODYSTROPHY: FindingId = FindingId::from_static("onychodystrophy");
/// Pentazocine, pethidine or another opioid was injected again and again where the lesion is.
pub const OPIOID_INJECTION_AT_SITE: FindingId = FindingId::from_static("opioid-injection-at-site");
/// Sores of the mouth or palate, seen by a clinician.
pub const ORAL_ULCER: FindingId = FindingId::from_static("oral-ulcer");
/// Trabecular or cortical bone in skin or soft tissue.
pub const OSSIFICATION_ON_IMAGING: FindingId = FindingId::from_static("ossification-on-imaging");
/// Holes where bone has been lost.
pub const OSTEOLYSIS: FindingId = FindingId::from_static("osteolysis");
/// Share of all patients with the disease who have bone in the skin.
pub const OSTEOMA_CUTIS_IN_ALL_PATIENTS: FindingId = FindingId::from_static("osteoma-cutis-in-all-patients");
/// Bone density in the osteoporotic range or a fracture of fragile bone.
pub const OSTEOPOROSIS: FindingId = FindingId::from_static("osteoporosis");
/// Cancer that forms bone, other than the lesion in question: a lesion that is itself one does not count.
pub const OSTEOSARCOMA: FindingId = FindingId::from_static("osteosarcoma");
/// A drug other than a calcium or phosphate salt ran into the tissue: chemotherapy, a vasopressor, contrast medium or another irritant.
pub const OTHER_DRUG_EXTRAVASATION: FindingId = FindingId::from_static("other-drug-extravasation");
/// The record says that the patient was healthy apart from the lesion: no disease of note known before and no regular drug. What the work-up of the lesion finds does not contradict it.
pub const OTHERWISE_HEALTHY: FindingId = FindingId::from_static("otherwise-healthy");
/// Known disease that fulfils the criteria of two connective tissue diseases, such as sclerosis with myositis.
pub const OVERLAP_CONNECTIVE_TISSUE_DISEASE: FindingId = FindingId::from_static("overlap-connective-tissue-disease");
/// Paget disease of bone, known from films, a bone scan or alkaline phosphatase.
pub const PAGET_DISEASE_OF_BONE: FindingId = FindingId::from_static("paget-disease-of-bone");
/// The lesion hurts by itself, of whatever strength; pain only on touch is tenderness.
pub const PAINFUL_LESION: FindingId = FindingId::from_static("painful-lesion");
/// The lesion hurts neither at rest nor on pressure.
pub const PAINLESS_LESION: FindingId = FindingId::from_static("painless-lesion");
/// A worm-like or vein-like cord felt under the skin.
pub const PALPABLE_CORD: FindingId = FindingId::from_static("palpable-cord");
/// The pulses beyond the lesion can be felt.
pub const PALPABLE_PULSES: FindingId = FindingId::from_static("palpable-pulses");
/// Raised purple papules that do not blanch.
pub const PALPABLE_PURPURA: FindingId = FindingId::from_static("palpable-purpura");
/// Cancer of the pancreas, acinar or ductal.
pub const PANCREATIC_CARCINOMA: FindingId = FindingId::from_static("pancreatic-carcinoma");
/// Pancreatitis, tumor, cyst or fistula of the pancreas.
pub const PANCREATIC_DISEASE: FindingId = FindingId::from_static("pancreatic-disease");
/// Solid raised lesion of up to 5 mm.
pub const PAPULE: FindingId = FindingId::from_static("papule");
/// Had injections of para-aminosalicylic acid for tuberculosis.
pub const PARA_AMINOSALICYLIC_ACID_INJECTION: FindingId = FindingId::from_static("para-aminosalicylic-acid-injection");
/// An enlarged parathyroid gland, adenoma or not, on imaging or at surgery. Glands driven by kidney disease or lack of vitamin D are enlarged as well.
pub const PARATHYROID_ADENOMA: FindingId = FindingId::from_static("parathyroid-adenoma");
/// Intact parathyroid hormone below 300 pg/mL; a risk factor only in dialysis patients, where it goes with low bone turnover.
pub const PARATHYROID_HORMONE_BELOW_300: FindingId = FindingId::from_static("parathyroid-hormone-below-300");
/// Intact parathyroid hormone above 1000 pg/mL.
pub const PARATHYROID_HORMONE_OVER_1000: FindingId = FindingId::from_static("parathyroid-hormone-over-1000");
/// Known resistance: until it is treated, parathyroid hormone is high with low or normal calcium and high or normal phosphate, while kidneys and vitamin D are sound.
pub const PARATHYROID_HORMONE_RESISTANCE: FindingId = FindingId::from_static("parathyroid-hormone-resistance");
/// Had parathyroid glands removed.
pub const PARATHYROIDECTOMY: FindingId = FindingId::from_static("parathyroidectomy");
/// The parents are related by blood.
pub const PARENTAL_CONSANGUINITY: FindingId = FindingId::from_static("parental-consanguinity");
/// New lesions or worsening after a needle prick or surgery.
pub const PATHERGY: FindingId = FindingId::from_static("pathergy");
/// Shiny nodule with fine vessels over it.
pub const PEARLY_NODULE_WITH_TELANGIECTASIA: FindingId = FindingId::from_static("pearly-nodule-with-telangiectasia");
/// Pitted skin like the peel of an orange.
pub const PEAU_D_ORANGE_SURFACE: FindingId = FindingId::from_static("peau-d-orange-surface");
/// Part or all of the penis was removed because of the lesion.
pub const PENECTOMY: FindingId = FindingId::from_static("penectomy");
/// Takes or took D-penicillamine, as a rule for years.
pub const PENICILLAMINE_USE: FindingId = FindingId::from_static("penicillamine-use");
/// A splinter of bone pokes or comes out through the skin.
pub const PERFORATING_BONE_SPICULE: FindingId = FindingId::from_static("perforating-bone-spicule");
/// Deposits in the soft tissue around a joint.
pub const PERIARTICULAR_DISTRIBUTION: FindingId = FindingId::from_static("periarticular-distribution");
/// Acute inflammation of the pericardium with typical pain, rub, ECG or fluid.
pub const PERICARDITIS: FindingId = FindingId::from_static("pericarditis");
/// Lack of oxygen around birth.
pub const PERINATAL_ASPHYXIA: FindingId = FindingId::from_static("perinatal-asphyxia");
/// Narrowed arteries of the limbs, shown by pulses, ankle pressure or imaging.
pub const PERIPHERAL_ARTERIAL_DISEASE: FindingId = FindingId::from_static("peripheral-arterial-disease");
/// Lost feeling or reflexes from nerve damage.
pub const PERIPHERAL_NEUROPATHY: FindingId = FindingId::from_static("peripheral-neuropathy");
/// Narrow branches of the pulmonary artery.
pub const PERIPHERAL_PULMONARY_STENOSIS: FindingId = FindingId::from_static("peripheral-pulmonary-stenosis");
/// On peritoneal dialysis.
pub const PERITONEAL_DIALYSIS: FindingId = FindingId::from_static("peritoneal-dialysis");
/// Redness and swelling that go on for weeks at the site.
pub const PERSISTENT_INFLAMMATION: FindingId = FindingId::from_static("persistent-inflammation");
/// Round, often ringed calcium in a vein in or at the lesion. Chance phleboliths elsewhere, as in the pelvis, do not count.
pub const PHLEBOLITH_ON_IMAGING: FindingId = FindingId::from_static("phlebolith-on-imaging");
/// Rash or blisters after sunlight.
pub const PHOTOSENSITIVITY: FindingId = FindingId::from_static("photosensitivity");
/// A small sunken scar at the fingertip, left by poor blood flow.
pub const PITTING_SCAR: FindingId = FindingId::from_static("pitting-scar");
/// Thick horny soles.
pub const PLANTAR_HYPERKERATOSIS: FindingId = FindingId::from_static("plantar-hyperkeratosis");
/// Flat, raised or thickened area wider than 10 mm.
pub const PLAQUE: FindingId = FindingId::from_static("plaque");
/// Deposits that form a plate.
pub const PLATE_PATTERN_ON_IMAGING: FindingId = FindingId::from_static("plate-pattern-on-imaging");
/// Antibodies to complexes of heparin and platelet factor 4.
pub const PLATELET_FACTOR_4_ANTIBODY: FindingId = FindingId::from_static("platelet-factor-4-antibody");
/// Fluid around lung or heart on imaging.
pub const PLEURAL_OR_PERICARDIAL_EFFUSION: FindingId = FindingId::from_static("pleural-or-pericardial-effusion");
/// Skin mottled with thin, pale, dark and red spots and fine vessels.
pub const POIKILODERMA: FindingId = FindingId::from_static("poikiloderma");
/// Chronic kidney disease with a filtration below 60 mL/min per 1.73 m² from polycystic kidneys or another inherited disease of the kidney.
pub const POLYCYSTIC_OR_INHERITED_KIDNEY_DISEASE: FindingId = FindingId::from_static("polycystic-or-inherited-kidney-disease");
/// Known inflammatory muscle disease without the rash of dermatomyositis.
pub const POLYMYOSITIS: FindingId = FindingId::from_static("polymyositis");
/// The deposit looks like clumped popcorn.
pub const POPCORN_CALCIFICATION_ON_IMAGING: FindingId = FindingId::from_static("popcorn-calcification-on-imaging");
/// Known porphyria, cutaneous kinds above all.
pub const PORPHYRIA: FindingId = FindingId::from_static("porphyria");
/// A break in the skin by which germs may have entered.
pub const PORTAL_OF_ENTRY: FindingId = FindingId::from_static("portal-of-entry");
/// Dark marks left by an inflammation.
pub const POST_INFLAMMATORY_HYPERPIGMENTATION: FindingId = FindingId::from_static("post-inflammatory-hyperpigmentation");
/// A leg ulcer in the venous disease that follows a deep clot.
pub const POST_PHLEBITIC_ULCER: FindingId = FindingId::from_static("post-phlebitic-ulcer");
/// The patient is pregnant, or may be.
pub const PREGNANCY: FindingId = FindingId::from_static("pregnancy");
/// One or more miscarriages or stillbirths.
pub const PREGNANCY_LOSS: FindingId = FindingId::from_static("pregnancy-loss");
/// Gray or thin hair well before the usual age.
pub const PREMATURE_GRAYING_OR_HAIR_LOSS: FindingId = FindingId::from_static("premature-graying-or-hair-loss");
/// Lesions where weight or friction bears on the skin: elbow, ischium, sacrum, heel.
pub const PRESSURE_POINT_DISTRIBUTION: FindingId = FindingId::from_static("pressure-point-distribution");
/// Born before 37 weeks of gestation.
pub const PRETERM_BIRTH: FindingId = FindingId::from_static("preterm-birth");
/// Known primary hyperoxaluria of any type.
pub const PRIMARY_HYPEROXALURIA: FindingId = FindingId::from_static("primary-hyperoxaluria");
/// Overactive parathyroid gland with high calcium and high or inappropriately normal hormone.
pub const PRIMARY_HYPERPARATHYROIDISM: FindingId = FindingId::from_static("primary-hyperparathyroidism");
/// The lesions grow or increase over weeks to months.
pub const PROGRESSIVE_COURSE: FindingId = FindingId::from_static("progressive-course");
/// Prothrombin or partial thromboplastin time is prolonged without an anticoagulant drug.
pub const PROLONGED_CLOTTING_TIME: FindingId = FindingId::from_static("prolonged-clotting-time");
/// Protein C or protein S below the interval, inborn or acquired; a value taken under a vitamin K antagonist does not count, nor a protein S of pregnancy.
pub const PROTEIN_C_OR_S_DEFICIENCY: FindingId = FindingId::from_static("protein-c-or-s-deficiency");
/// Protein loss in urine above 0.5 g in 24 hours, or the like per creatinine.
pub const PROTEINURIA: FindingId = FindingId::from_static("proteinuria");
/// Symmetric weakness of shoulders and upper arms on testing.
pub const PROXIMAL_ARM_WEAKNESS: FindingId = FindingId::from_static("proximal-arm-weakness");
/// Symmetric weakness of hips and thighs on testing.
pub const PROXIMAL_LEG_WEAKNESS: FindingId = FindingId::from_static("proximal-leg-weakness");
/// Weak shoulders or hips: trouble rising, climbing or lifting the arms.
pub const PROXIMAL_MUSCLE_WEAKNESS: FindingId = FindingId::from_static("proximal-muscle-weakness");
/// Skin thickening that spreads from the fingers beyond elbows or knees or onto the trunk.
pub const PROXIMAL_SKIN_THICKENING: FindingId = FindingId::from_static("proximal-skin-thickening");
/// A bony outgrowth with a cartilage cap at the upper shin bone.
pub const PROXIMAL_TIBIAL_OSTEOCHONDROMA: FindingId = FindingId::from_static("proximal-tibial-osteochondroma");
/// The lesion or the skin itches.
pub const PRURITUS: FindingId = FindingId::from_static("pruritus");
/// Delusions or hallucinations without insight, not in delirium.
pub const PSYCHOSIS: FindingId = FindingId::from_static("psychosis");
/// Swollen sausage-like fingers beyond what joints explain.
pub const PUFFY_FINGERS: FindingId = FindingId::from_static("puffy-fingers");
/// High pressure in the lung arteries, best proven by right-heart catheter.
pub const PULMONARY_ARTERIAL_HYPERTENSION: FindingId = FindingId::from_static("pulmonary-arterial-hypertension");
/// Scarring of both lungs on CT.
pub const PULMONARY_FIBROSIS: FindingId = FindingId::from_static("pulmonary-fibrosis");
/// Small dots of calcium.
pub const PUNCTATE_CALCIFICATION_ON_IMAGING: FindingId = FindingId::from_static("punctate-calcification-on-imaging");
/// Dots or a fine mesh of calcium.
pub const PUNCTATE_OR_RETICULAR_CALCIFICATION_ON_IMAGING: FindingId = FindingId::from_static("punctate-or-reticular-calcification-on-imaging");
/// Many small horny pits or plugs of palms and soles.
pub const PUNCTATE_PALMOPLANTAR_KERATODERMA: FindingId = FindingId::from_static("punctate-palmoplantar-keratoderma");
/// Purple patches that do not blanch, from blood in the skin.
pub const PURPURA: FindingId = FindingId::from_static("purpura");
/// The lesion began as a pustule or pimple.
pub const PUSTULE_FIRST: FindingId = FindingId::from_static("pustule-first");
/// Thumb or radius missing or too small.
pub const RADIAL_RAY_DEFECT: FindingId = FindingId::from_static("radial-ray-defect");
/// The site lay in a radiation field.
pub const RADIATION_EXPOSURE: FindingId = FindingId::from_static("radiation-exposure");
/// An ulcer with a raised border that turns outward.
pub const RAISED_EVERTED_BORDER: FindingId = FindingId::from_static("raised-everted-border");
/// The lesion came within days to weeks.
pub const RAPID_ONSET: FindingId = FindingId::from_static("rapid-onset");
/// Marked loss of weight within weeks to months before the lesion.
pub const RAPID_WEIGHT_LOSS: FindingId = FindingId::from_static("rapid-weight-loss");
/// Eating raw frog or snake, using them as a poultice, or drinking untreated water.
pub const RAW_FROG_SNAKE_OR_POND_WATER_EXPOSURE: FindingId = FindingId::from_static("raw-frog-snake-or-pond-water-exposure");
/// Eating raw or undercooked pork, boar, bear or other game.
pub const RAW_PORK_OR_GAME_INGESTION: FindingId = FindingId::from_static("raw-pork-or-game-ingestion");
/// Attacks of white, blue, then red fingers or toes in the cold or under stress.
pub const RAYNAUD_PHENOMENON: FindingId = FindingId::from_static("raynaud-phenomenon");
/// Had chemotherapy in the last weeks.
pub const RECENT_CHEMOTHERAPY: FindingId = FindingId::from_static("recent-chemotherapy");
/// An infection in the weeks before the lesion.
pub const RECENT_INFECTION: FindingId = FindingId::from_static("recent-infection");
/// Began a new drug in the weeks before the lesion.
pub const RECENT_NEW_DRUG: FindingId = FindingId::from_static("recent-new-drug");
/// Had a catheter in, or surgery on, an artery in the weeks before.
pub const RECENT_VASCULAR_PROCEDURE: FindingId = FindingId::from_static("recent-vascular-procedure");
/// Warfarin or a like drug was started or restarted in the days to weeks before the lesion.
pub const RECENT_VITAMIN_K_ANTAGONIST_START: FindingId = FindingId::from_static("recent-vitamin-k-antagonist-start");
/// Pathogenic variants on both copies of RECQL4.
pub const RECQL4_BIALLELIC_VARIANT: FindingId = FindingId::from_static("recql4-biallelic-variant");
/// The lesion came back after it had been cut out.
pub const RECURRENCE_AFTER_EXCISION: FindingId = FindingId::from_static("recurrence-after-excision");
/// The lesion heals and comes back in bouts.
pub const RECURRENT_COURSE: FindingId = FindingId::from_static("recurrent-course");
/// Tender or firm nodule of red, brown or violet hue.
pub const RED_BROWN_NODULE: FindingId = FindingId::from_static("red-brown-nodule");
/// Glomerular filtration rate below 60 mL/min per 1.73 m², of any duration.
pub const REDUCED_KIDNEY_FUNCTION: FindingId = FindingId::from_static("reduced-kidney-function");
/// Excess skin in sagging folds at neck, armpits or groin.
pub const REDUNDANT_SKIN_FOLDS: FindingId = FindingId::from_static("redundant-skin-folds");
/// Calcium in the lymph node that drains the site.
pub const REGIONAL_LYMPH_NODE_CALCIFICATION: FindingId = FindingId::from_static("regional-lymph-node-calcification");
/// The nodes that drain the lesion are enlarged.
pub const REGIONAL_LYMPH_NODE_ENLARGEMENT: FindingId = FindingId::from_static("regional-lymph-node-enlargement");
/// The lesion improved clearly under antibiotics.
pub const RESPONSE_TO_ANTIBIOTIC: FindingId = FindingId::from_static("response-to-antibiotic");
/// The lesion improved clearly under corticosteroids.
pub const RESPONSE_TO_CORTICOSTEROID: FindingId = FindingId::from_static("response-to-corticosteroid");
/// Pain of the foot or hand at rest from poor blood flow.
pub const REST_PAIN: FindingId = FindingId::from_static("rest-pain");
/// A joint or a part moves less because of the lesion.
pub const RESTRICTED_MOTION: FindingId = FindingId::from_static("restricted-motion");
/// A mesh of calcium in the fat.
pub const RETICULAR_CALCIFICATION_ON_IMAGING: FindingId = FindingId::from_static("reticular-calcification-on-imaging");
/// Net-like, branching purple patches that do not blanch, from blocked vessels of the skin.
pub const RETIFORM_PURPURA: FindingId = FindingId::from_static("retiform-purpura");
/// Speckled yellow-orange look of the fundus at its temporal side.
pub const RETINAL_PEAU_D_ORANGE: FindingId = FindingId::from_static("retinal-peau-d-orange");
/// Known rheumatoid arthritis.
pub const RHEUMATOID_ARTHRITIS: FindingId = FindingId::from_static("rheumatoid-arthritis");
/// Antibodies, mostly IgM, against the body's own IgG.
pub const RHEUMATOID_FACTOR: FindingId = FindingId::from_static("rheumatoid-factor");
/// Many small spindles of calcium that lie along muscle fibers.
pub const RICE_GRAIN_CALCIFICATION_ON_IMAGING: FindingId = FindingId::from_static("rice-grain-calcification-on-imaging");
/// Had rituximab.
pub const RITUXIMAB_USE: FindingId = FindingId::from_static("rituximab-use");
/// A plaque that feels like sandpaper or grit.
pub const ROUGH_GRITTY_PLAQUE: FindingId = FindingId::from_static("rough-gritty-plaque");
/// A round full face from childhood; a steroid face does not count.
pub const ROUND_FACE: FindingId = FindingId::from_static("round-face");
/// The skin was in contact with calcium or ammonium nitrate (saltpeter), as in fertilizer.
pub const SALTPETER_CONTACT: FindingId = FindingId::from_static("saltpeter-contact");
/// Pathogenic variants on both copies of SAMD9.
pub const SAMD9_BIALLELIC_VARIANT: FindingId = FindingId::from_static("samd9-biallelic-variant");
/// Known sarcoidosis of any organ.
pub const SARCOIDOSIS: FindingId = FindingId::from_static("sarcoidosis");
/// The lesion lies in a scar that was there before.
pub const SCAR_AT_SITE: FindingId = FindingId::from_static("scar-at-site");
/// Hair lost for good where follicles are replaced by scar.
pub const SCARRING_ALOPECIA: FindingId = FindingId::from_static("scarring-alopecia");
/// Thick, tight skin of the fingers.
pub const SCLERODACTYLY: FindingId = FindingId::from_static("sclerodactyly");
/// Thick, hard, bound-down skin like that of scleroderma, of any cause.
pub const SCLERODERMOID_SKIN: FindingId = FindingId::from_static("sclerodermoid-skin");
/// Sideways curve of the spine.
pub const SCOLIOSIS: FindingId = FindingId::from_static("scoliosis");
/// Kidney disease, lack of vitamin D or malabsorption drives the parathyroid glands, with low or normal calcium. The hormone is high until it is treated; after treatment it may be normal or low.
pub const SECONDARY_HYPERPARATHYROIDISM: FindingId = FindingId::from_static("secondary-hyperparathyroidism");
/// One or more epileptic seizures.
pub const SEIZURE: FindingId = FindingId::from_static("seizure");
/// The patient injured the skin or injected material into it, admitted or proven.
pub const SELF_INFLICTED_SKIN_INJURY: FindingId = FindingId::from_static("self-inflicted-skin-injury");
/// Life-threatening organ failure from infection.
pub const SEPSIS: FindingId = FindingId::from_static("sepsis");
/// Inflammation of pleura or pericardium.
pub const SEROSITIS: FindingId = FindingId::from_static("serositis");
/// A long, winding thread of calcium.
pub const SERPIGINOUS_CALCIFICATION_ON_IMAGING: FindingId = FindingId::from_static("serpiginous-calcification-on-imaging");
/// More than one lesion, all on the same side of the body.
pub const SEVERAL_LESIONS_ON_ONE_SIDE: FindingId = FindingId::from_static("several-lesions-on-one-side");
/// Total or albumin-corrected calcium above 3.0 mmol/L (about 12 mg/dL), or ionized calcium above 1.50 mmol/L (in the first year of life above 1.75 mmol/L); critical limits of laboratories begin between 12.0 and 13.5 mg/dL and at 1.50 to 1.53 mmol/L.
pub const SEVERE_HYPERCALCEMIA: FindingId = FindingId::from_static("severe-hypercalcemia");
/// Total or albumin-corrected calcium below 1.9 mmol/L (7.6 mg/dL; in the first month below 7.0 mg/dL), or ionized calcium below 0.85 mmol/L (3.41 mg/dL).
pub const SEVERE_HYPOCALCEMIA: FindingId = FindingId::from_static("severe-hypocalcemia");
/// Phosphate below 1.0 mg/dL (0.32 mmol/L); below three years under 2.5 mg/dL (0.81 mmol/L), from three to twelve years under 2.0 mg/dL (0.65 mmol/L).
pub const SEVERE_HYPOPHOSPHATEMIA: FindingId = FindingId::from_static("severe-hypophosphatemia");
/// Strong pain, out of proportion to what is seen.
pub const SEVERE_PAIN: FindingId = FindingId::from_static("severe-pain");
/// An ulcer that does not reach below the fat.
pub const SHALLOW_ULCER: FindingId = FindingId::from_static("shallow-ulcer");
/// Red or violet rash of the nape, shoulders and upper back, or the V of the chest.
pub const SHAWL_RASH: FindingId = FindingId::from_static("shawl-rash");
/// Calcium spread as a flat sheet in skin, fat or fascia, felt or seen on film.
pub const SHEET_LIKE_CALCIFICATION: FindingId = FindingId::from_static("sheet-like-calcification");
/// One or more metacarpals too short, most often the fourth or fifth.
pub const SHORT_METACARPAL: FindingId = FindingId::from_static("short-metacarpal");
/// Height below the third percentile, or well below what the parents' height foretells.
pub const SHORT_STATURE: FindingId = FindingId::from_static("short-stature");
/// Thumb short from birth, as a rule from a short first metacarpal.
pub const SHORT_THUMB: FindingId = FindingId::from_static("short-thumb");
/// Dry eyes or dry mouth.
pub const SICCA_SYMPTOM: FindingId = FindingId::from_static("sicca-symptom");
/// Liquid silicone was injected.
pub const SILICONE_INJECTION: FindingId = FindingId::from_static("silicone-injection");
/// Only one lesion.
pub const SINGLE_LESION: FindingId = FindingId::from_static("single-lesion");
/// Singleton-Merten syndrome, established clinically or by gene.
pub const SINGLETON_MERTEN_SYNDROME: FindingId = FindingId::from_static("singleton-merten-syndrome");
/// A track or an opening from which something drains.
pub const SINUS_OR_DISCHARGE: FindingId = FindingId::from_static("sinus-or-discharge");
/// A channel from the deep to the skin surface.
pub const SINUS_TRACT: FindingId = FindingId::from_static("sinus-tract");
/// Lesion on the abdominal wall.
pub const SITE_ABDOMEN: FindingId = FindingId::from_static("site-abdomen");
/// Lesion in or over the Achilles tendon.
pub const SITE_ACHILLES_TENDON: FindingId = FindingId::from_static("site-achilles-tendon");
/// Lesion about the ankle.
pub const SITE_ANKLE: FindingId = FindingId::from_static("site-ankle");
/// Lesion in the antecubital fossa.
pub const SITE_ANTECUBITAL_FOSSA: FindingId = FindingId::from_static("site-antecubital-fossa");
/// Lesion of the areola or the nipple.
pub const SITE_AREOLA: FindingId = FindingId::from_static("site-areola");
/// Lesion in the armpit.
pub const SITE_AXILLA: FindingId = FindingId::from_static("site-axilla");
/// Lesion on the back.
pub const SITE_BACK: FindingId = FindingId::from_static("site-back");
/// Lesion of the skin or the fat of the breast.
pub const SITE_BREAST: FindingId = FindingId::from_static("site-breast");
/// Lesion on the buttock.
pub const SITE_BUTTOCK: FindingId = FindingId::from_static("site-buttock");
/// Lesion on the back of the lower leg.
pub const SITE_CALF: FindingId = FindingId::from_static("site-calf");
/// Lesion on the cheek.
pub const SITE_CHEEK: FindingId = FindingId::from_static("site-cheek");
/// Lesion on the front of the chest.
pub const SITE_CHEST: FindingId = FindingId::from_static("site-chest");
/// Lesion on the chin.
pub const SITE_CHIN: FindingId = FindingId::from_static("site-chin");
/// Lesion on the back of the hand.
pub const SITE_DORSUM_OF_HAND: FindingId = FindingId::from_static("site-dorsum-of-hand");
/// Lesion of the auricle.
pub const SITE_EAR: FindingId = FindingId::from_static("site-ear");
/// Lesion on or about the elbow.
pub const SITE_ELBOW: FindingId = FindingId::from_static("site-elbow");
/// Lesion on an eyelid.
pub const SITE_EYELID: FindingId = FindingId::from_static("site-eyelid");
/// Lesion on the face.
pub const SITE_FACE: FindingId = FindingId::from_static("site-face");
/// Lesion on a finger or the thumb.
pub const SITE_FINGER: FindingId = FindingId::from_static("site-finger");
/// Lesion of the pulp or tip of a finger.
pub const SITE_FINGERTIP: FindingId = FindingId::from_static("site-fingertip");
/// Lesion on the flank.
pub const SITE_FLANK: FindingId = FindingId::from_static("site-flank");
/// Lesions in body folds: neck folds, armpit, groin, bend of the elbow or of the knee.
pub const SITE_FLEXURES: FindingId = FindingId::from_static("site-flexures");
/// Lesion on the foot, toes and heel included.
pub const SITE_FOOT: FindingId = FindingId::from_static("site-foot");
/// Lesion between elbow and wrist.
pub const SITE_FOREARM: FindingId = FindingId::from_static("site-forearm");
/// Lesion on the forehead.
pub const SITE_FOREHEAD: FindingId = FindingId::from_static("site-forehead");
/// Lesion of penis, scrotum or vulva.
pub const SITE_GENITAL: FindingId = FindingId::from_static("site-genital");
/// Lesion of the glans.
pub const SITE_GLANS: FindingId = FindingId::from_static("site-glans");
/// Lesion in the groin.
pub const SITE_GROIN: FindingId = FindingId::from_static("site-groin");
/// Lesion on the great toe.
pub const SITE_HALLUX: FindingId = FindingId::from_static("site-hallux");
/// Lesion on the hand, fingers included.
pub const SITE_HAND: FindingId = FindingId::from_static("site-hand");
/// Lesion anywhere on the head or the neck.
pub const SITE_HEAD_OR_NECK: FindingId = FindingId::from_static("site-head-or-neck");
/// Lesion on the heel.
pub const SITE_HEEL: FindingId = FindingId::from_static("site-heel");
/// Lesion about the hip.
pub const SITE_HIP: FindingId = FindingId::from_static("site-hip");
/// Lesion on or about the knee.
pub const SITE_KNEE: FindingId = FindingId::from_static("site-knee");
/// Lesion on the laterodorsal lower leg, between calf and outer ankle.
pub const SITE_LATERODORSAL_LEG: FindingId = FindingId::from_static("site-laterodorsal-leg");
/// Lesion on a toe other than the great toe.
pub const SITE_LESSER_TOE: FindingId = FindingId::from_static("site-lesser-toe");
/// Lesion on a lip.
pub const SITE_LIP: FindingId = FindingId::from_static("site-lip");
/// Lesion between knee and ankle.
pub const SITE_LOWER_LEG: FindingId = FindingId::from_static("site-lower-leg");
/// Lesion on the lower leg or in the gluteal region.
pub const SITE_LOWER_LEG_OR_BUTTOCK: FindingId = FindingId::from_static("site-lower-leg-or-buttock");
/// Lesion anywhere from hip to toes.
pub const SITE_LOWER_LIMB: FindingId = FindingId::from_static("site-lower-limb");
/// Lesion over the joint between a metacarpal and its finger.
pub const SITE_METACARPOPHALANGEAL_JOINT: FindingId = FindingId::from_static("site-metacarpophalangeal-joint");
/// Lesion over the joint between a metatarsal and its toe.
pub const SITE_METATARSOPHALANGEAL_JOINT: FindingId = FindingId::from_static("site-metatarsophalangeal-joint");
/// Lesion on the neck.
pub const SITE_NECK: FindingId = FindingId::from_static("site-neck");
/// Lesion on the neck or over the upper spine.
pub const SITE_NECK_OR_UPPER_BACK: FindingId = FindingId::from_static("site-neck-or-upper-back");
/// Lesion on the nose.
pub const SITE_NOSE: FindingId = FindingId::from_static("site-nose");
/// Lesion on a finger or on one of the four lesser toes.
pub const SITE_OTHER_TOE_OR_FINGER: FindingId = FindingId::from_static("site-other-toe-or-finger");
/// Lesion on the palm.
pub const SITE_PALM: FindingId = FindingId::from_static("site-palm");
/// Lesion of the penis.
pub const SITE_PENIS: FindingId = FindingId::from_static("site-penis");
/// Lesion between genitals and anus.
pub const SITE_PERINEUM: FindingId = FindingId::from_static("site-perineum");
/// Lesion in the popliteal fossa.
pub const SITE_POPLITEAL_FOSSA: FindingId = FindingId::from_static("site-popliteal-fossa");
/// Lesion on the scalp.
pub const SITE_SCALP: FindingId = FindingId::from_static("site-scalp");
/// Lesion of the scrotal skin.
pub const SITE_SCROTUM: FindingId = FindingId::from_static("site-scrotum");
/// Lesion on the front of the lower leg.
pub const SITE_SHIN: FindingId = FindingId::from_static("site-shin");
/// Lesion about the shoulder.
pub const SITE_SHOULDER: FindingId = FindingId::from_static("site-shoulder");
/// Lesion on the sole.
pub const SITE_SOLE: FindingId = FindingId::from_static("site-sole");
/// Lesion under or beside a nail.
pub const SITE_SUBUNGUAL: FindingId = FindingId::from_static("site-subungual");
/// Lesion on the temple.
pub const SITE_TEMPLE: FindingId = FindingId::from_static("site-temple");
/// Lesion between hip and knee.
pub const SITE_THIGH: FindingId = FindingId::from_static("site-thigh");
/// Lesion on the thigh or in the gluteal region.
pub const SITE_THIGH_OR_BUTTOCK: FindingId = FindingId::from_static("site-thigh-or-buttock");
/// Lesion on the thumb.
pub const SITE_THUMB: FindingId = FindingId::from_static("site-thumb");
/// Lesion on a toe.
pub const SITE_TOE: FindingId = FindingId::from_static("site-toe");
/// Lesion on chest, abdomen, flank or back.
pub const SITE_TRUNK: FindingId = FindingId::from_static("site-trunk");
/// Lesion at or around the navel.
pub const SITE_UMBILICAL_AREA: FindingId = FindingId::from_static("site-umbilical-area");
/// Lesion between shoulder and elbow.
pub const SITE_UPPER_ARM: FindingId = FindingId::from_static("site-upper-arm");
/// Lesion over the upper spine or the shoulder blades.
pub const SITE_UPPER_BACK: FindingId = FindingId::from_static("site-upper-back");
/// Lesion anywhere from shoulder to fingers.
pub const SITE_UPPER_LIMB: FindingId = FindingId::from_static("site-upper-limb");
/// Lesion of the vulva.
pub const SITE_VULVA: FindingId = FindingId::from_static("site-vulva");
/// Lesion on the wrist.
pub const SITE_WRIST: FindingId = FindingId::from_static("site-wrist");
/// Known autoimmune disease of tear and salivary glands.
pub const SJOGREN_DISEASE: FindingId = FindingId::from_static("sjogren-disease");
/// Some abnormality of the skin, not further named.
pub const SKIN_ABNORMALITY_ANY: FindingId = FindingId::from_static("skin-abnormality-any");
/// The nodules came before the disease of the pancreas was known.
pub const SKIN_BEFORE_PANCREATIC_DIAGNOSIS: FindingId = FindingId::from_static("skin-before-pancreatic-diagnosis");
/// Skin or fat that feels thick and hardened, short of wood or stone.
pub const SKIN_INDURATION: FindingId = FindingId::from_static("skin-induration");
/// Dead skin, often under a black crust.
pub const SKIN_NECROSIS_ESCHAR: FindingId = FindingId::from_static("skin-necrosis-eschar");
/// Biopsy-proven sarcoidosis of the skin.
pub const SKIN_NODULE_OF_SARCOIDOSIS: FindingId = FindingId::from_static("skin-nodule-of-sarcoidosis");
/// A rash was there before deposits formed in the same skin.
pub const SKIN_RASH_BEFORE_DEPOSIT: FindingId = FindingId::from_static("skin-rash-before-deposit");
/// Mineral lies in the skin itself and can be seen or felt, rather than deep at vessels or joints.
pub const SKIN_SURFACE_DEPOSIT: FindingId = FindingId::from_static("skin-surface-deposit");
/// Thick skin of the fingers of both hands that extends above the metacarpophalangeal joints.
pub const SKIN_THICKENING_PROXIMAL_TO_MCP: FindingId = FindingId::from_static("skin-thickening-proximal-to-mcp");
/// Loss of skin into the dermis or deeper.
pub const SKIN_ULCER: FindingId = FindingId::from_static("skin-ulcer");
/// Pauses of breathing in sleep, proven or treated.
pub const SLEEP_APNEA: FindingId = FindingId::from_static("sleep-apnea");
/// A small coil of calcium.
pub const SMALL_COILED_CALCIFICATION_ON_IMAGING: FindingId = FindingId::from_static("small-coiled-calcification-on-imaging");
/// Smokes now or did so for years.
pub const SMOKING: FindingId = FindingId::from_static("smoking");
/// The lesion is soft.
pub const SOFT_CONSISTENCY: FindingId = FindingId::from_static("soft-consistency");
/// Calcium in the skin, the fat or the deeper soft tissue at the lesion.
pub const SOFT_TISSUE_CALCIFICATION_ON_IMAGING: FindingId = FindingId::from_static("soft-tissue-calcification-on-imaging");
/// Gas in the tissue on film or CT.
pub const SOFT_TISSUE_GAS_ON_IMAGING: FindingId = FindingId::from_static("soft-tissue-gas-on-imaging");
/// A soft or barely firm white or yellow plaque.
pub const SOFT_WHITE_YELLOW_PLAQUE: FindingId = FindingId::from_static("soft-white-yellow-plaque");
/// Thin hair, brows or lashes from early life.
pub const SPARSE_HAIR: FindingId = FindingId::from_static("sparse-hair");
/// Thin dark lines under the nails.
pub const SPLINTER_HEMORRHAGE: FindingId = FindingId::from_static("splinter-hemorrhage");
/// Lesion in the wound from which a split-skin graft was taken.
pub const SPLIT_SKIN_DONOR_SITE: FindingId = FindingId::from_static("split-skin-donor-site");
/// The lesion goes away without treatment.
pub const SPONTANEOUS_RESOLUTION: FindingId = FindingId::from_static("spontaneous-resolution");
/// The lesion has not changed for months.
pub const STABLE_COURSE: FindingId = FindingId::from_static("stable-course");
/// The auricle is rigid and cannot be folded.
pub const STIFF_AURICLE: FindingId = FindingId::from_static("stiff-auricle");
/// Short, broad, thick-set body.
pub const STOCKY_BUILD: FindingId = FindingId::from_static("stocky-build");
/// The lesion feels like stone or bone.
pub const STONE_HARD_CONSISTENCY: FindingId = FindingId::from_static("stone-hard-consistency");
/// A plate in the skin as hard as stone.
pub const STONE_HARD_PLATE: FindingId = FindingId::from_static("stone-hard-plate");
/// Deposits that look like dense, sharply bounded stones.
pub const STONE_PATTERN_ON_IMAGING: FindingId = FindingId::from_static("stone-pattern-on-imaging");
/// Ring-shaped or scaly psoriasis-like rash of lupus on sun-exposed skin.
pub const SUBACUTE_CUTANEOUS_LUPUS: FindingId = FindingId::from_static("subacute-cutaneous-lupus");
/// A worm that was seen or felt to move across the eye.
pub const SUBCONJUNCTIVAL_WORM_MIGRATION: FindingId = FindingId::from_static("subconjunctival-worm-migration");
/// Nodule in the fat below the skin.
pub const SUBCUTANEOUS_NODULE: FindingId = FindingId::from_static("subcutaneous-nodule");
/// Bone in the subcutaneous fat, felt as stone-hard bodies and shown by imaging or biopsy.
pub const SUBCUTANEOUS_OSSIFICATION: FindingId = FindingId::from_static("subcutaneous-ossification");
/// Small hard round bodies that move freely under the skin of shins or forearms.
pub const SUBCUTANEOUS_SPHEROIDS: FindingId = FindingId::from_static("subcutaneous-spheroids");
/// Wrinkled, spotted, coarse skin from years of sun.
pub const SUN_DAMAGED_SKIN: FindingId = FindingId::from_static("sun-damaged-skin");
/// Hard plaques or nodules just under the surface.
pub const SUPERFICIAL_DEPOSIT_PATTERN: FindingId = FindingId::from_static("superficial-deposit-pattern");
/// Painful cord-like clot of a surface vein.
pub const SUPERFICIAL_THROMBOPHLEBITIS: FindingId = FindingId::from_static("superficial-thrombophlebitis");
/// Intact parathyroid hormone below the interval, or at its very bottom while calcium is high.
pub const SUPPRESSED_PARATHYROID_HORMONE: FindingId = FindingId::from_static("suppressed-parathyroid-hormone");
/// Had surgery where the lesion is.
pub const SURGERY_AT_SITE: FindingId = FindingId::from_static("surgery-at-site");
/// The part is swollen, beyond the lesion itself: a nodule or a mass alone is none.
pub const SWELLING: FindingId = FindingId::from_static("swelling");
/// Lesions on both sides that mirror each other.
pub const SYMMETRIC_DISTRIBUTION: FindingId = FindingId::from_static("symmetric-distribution");
/// Calcium above the interval with complaints that it explains: thirst, poor feeding, vomiting, constipation, lethargy.
pub const SYMPTOMATIC_HYPERCALCEMIA: FindingId = FindingId::from_static("symptomatic-hypercalcemia");
/// Small skin-colored benign sweat-duct tumors, mostly of the lower eyelids.
pub const SYRINGOMA: FindingId = FindingId::from_static("syringoma");
/// A published classification set for systemic lupus is fulfilled.
pub const SYSTEMIC_LUPUS_CRITERIA_MET: FindingId = FindingId::from_static("systemic-lupus-criteria-met");
/// Known systemic lupus.
pub const SYSTEMIC_LUPUS_ERYTHEMATOSUS: FindingId = FindingId::from_static("systemic-lupus-erythematosus");
/// Known systemic sclerosis of any extent.
pub const SYSTEMIC_SCLEROSIS: FindingId = FindingId::from_static("systemic-sclerosis");
/// Lasting widened small vessels of skin or lips, such as the mat-like spots of scleroderma.
pub const TELANGIECTASIA: FindingId = FindingId::from_static("telangiectasia");
/// The lesion hurts when pressed.
pub const TENDERNESS: FindingId = FindingId::from_static("tenderness");
/// Takes teriparatide or another analog of parathyroid hormone.
pub const TERIPARATIDE_USE: FindingId = FindingId::from_static("teriparatide-use");
/// Born at 37 weeks of gestation or later.
pub const TERM_BIRTH: FindingId = FindingId::from_static("term-birth");
/// Parathyroid glands that stay overactive after long kidney disease, with high calcium. The hormone is high until it is treated.
pub const TERTIARY_HYPERPARATHYROIDISM: FindingId = FindingId::from_static("tertiary-hyperparathyroidism");
/// Took a tetracycline, minocycline included.
pub const TETRACYCLINE_USE: FindingId = FindingId::from_static("tetracycline-use");
/// The newborn was cooled on purpose, for asphyxia or heart surgery.
pub const THERAPEUTIC_COOLING: FindingId = FindingId::from_static("therapeutic-cooling");
/// Platelet count below the interval.
pub const THROMBOCYTOPENIA: FindingId = FindingId::from_static("thrombocytopenia");
/// Platelet count below 100 × 10⁹/L.
pub const THROMBOCYTOPENIA_BELOW_100: FindingId = FindingId::from_static("thrombocytopenia-below-100");
/// Platelet count below 50 × 10⁹/L, where a cut or a needle begins to bleed more than it should.
pub const THROMBOCYTOPENIA_BELOW_50: FindingId = FindingId::from_static("thrombocytopenia-below-50");
/// A lasting tendency to clot from protein C, protein S or antithrombin deficiency, lupus anticoagulant or another known defect.
pub const THROMBOPHILIA: FindingId = FindingId::from_static("thrombophilia");
/// Black dots of clotted capillaries in the lesion.
pub const THROMBOSED_CAPILLARY_DOTS: FindingId = FindingId::from_static("thrombosed-capillary-dots");
/// Known resistance: until it is treated, thyroid-stimulating hormone is high because the thyroid responds poorly, without autoimmune disease.
pub const THYROID_STIMULATING_HORMONE_RESISTANCE: FindingId = FindingId::from_static("thyroid-stimulating-hormone-resistance");
/// Calcium in an artery of the lower leg.
pub const TIBIAL_ARTERY_CALCIFICATION: FindingId = FindingId::from_static("tibial-artery-calcification");
/// Urate proven or plain to see: chalky tophus, needle crystals under polarized light, or urate on dual-energy CT.
pub const TOPHUS_OR_URATE_CRYSTALS: FindingId = FindingId::from_static("tophus-or-urate-crystals");
/// Swellings that came and went over days at changing places.
pub const TRANSIENT_SWELLING_HISTORY: FindingId = FindingId::from_static("transient-swelling-history");
/// An injury at the site is recalled.
pub const TRAUMA_HISTORY: FindingId = FindingId::from_static("trauma-history");
/// New swelling or bone after a knock, a fall, an injection into muscle or surgery.
pub const TRAUMA_OR_INJECTION_TRIGGER: FindingId = FindingId::from_static("trauma-or-injection-trigger");
/// Mycobacterium tuberculosis by culture, stain or DNA from the lesion.
pub const TUBERCULOSIS_AT_SITE: FindingId = FindingId::from_static("tuberculosis-at-site");
/// Tuberculosis of any organ, now or earlier.
pub const TUBERCULOSIS_HISTORY: FindingId = FindingId::from_static("tuberculosis-history");
/// Fast death of cancer cells with high urate, phosphate and potassium and low calcium, now or within weeks before the lesion.
pub const TUMOR_LYSIS_SYNDROME: FindingId = FindingId::from_static("tumor-lysis-syndrome");
/// Takes or took an inhibitor of tumor necrosis factor.
pub const TUMOR_NECROSIS_FACTOR_INHIBITOR_USE: FindingId = FindingId::from_static("tumor-necrosis-factor-inhibitor-use");
/// Large lobulated masses in the fat.
pub const TUMORAL_DEPOSIT_PATTERN: FindingId = FindingId::from_static("tumoral-deposit-pattern");
/// Large, often lobulated mass, as a rule of several centimeters.
pub const TUMORAL_MASS: FindingId = FindingId::from_static("tumoral-mass");
/// A sore that does not heal in spite of proper care for months.
pub const ULCER_REFRACTORY_TO_CARE: FindingId = FindingId::from_static("ulcer-refractory-to-care");
/// An ulcer with an undermined, violet border.
pub const UNDERMINED_VIOLACEOUS_BORDER: FindingId = FindingId::from_static("undermined-violaceous-border");
/// Known autoimmune disease with signs and antibodies that fit no named connective tissue disease.
pub const UNDIFFERENTIATED_CONNECTIVE_TISSUE_DISEASE: FindingId = FindingId::from_static("undifferentiated-connective-tissue-disease");
/// All lesions lie on one side of the body or in the midline; a single lesion always does.
pub const UNILATERAL_DISTRIBUTION: FindingId = FindingId::from_static("unilateral-distribution");
/// Deposits spread widely through skin, fat, muscle or tendon.
pub const UNIVERSAL_DEPOSIT_PATTERN: FindingId = FindingId::from_static("universal-deposit-pattern");
/// The disease affects an upper limb, whether by the lesion itself or by ischemia.
pub const UPPER_LIMB_INVOLVED: FindingId = FindingId::from_static("upper-limb-involved");
/// Dual-energy CT marks the deposit as urate.
pub const URATE_ON_DUAL_ENERGY_CT: FindingId = FindingId::from_static("urate-on-dual-energy-ct");
/// Inflammation within the eye.
pub const UVEITIS: FindingId = FindingId::from_static("uveitis");
/// A vaccine was injected where the lesion is.
pub const VACCINE_INJECTION_AT_SITE: FindingId = FindingId::from_static("vaccine-injection-at-site");
/// Widened twisted surface veins of the legs.
pub const VARICOSE_VEIN: FindingId = FindingId::from_static("varicose-vein");
/// Blood was drawn where the lesion is.
pub const VENEPUNCTURE_AT_SITE: FindingId = FindingId::from_static("venepuncture-at-site");
/// Chronic venous disease of the legs with swelling or skin changes.
pub const VENOUS_INSUFFICIENCY: FindingId = FindingId::from_static("venous-insufficiency");
/// An open sore of the lower leg from venous disease.
pub const VENOUS_LEG_ULCER: FindingId = FindingId::from_static("venous-leg-ulcer");
/// Inborn soft mass of dilated veins.
pub const VENOUS_MALFORMATION: FindingId = FindingId::from_static("venous-malformation");
/// A clot in a vein or an artery, now or earlier.
pub const VENOUS_OR_ARTERIAL_THROMBOSIS: FindingId = FindingId::from_static("venous-or-arterial-thrombosis");
/// Stasis eczema, pigment, hardening, white scar or ulcer of the lower leg from venous disease (CEAP C4 to C6).
pub const VENOUS_SKIN_CHANGES: FindingId = FindingId::from_static("venous-skin-changes");
/// The anticoagulant was given for a venous clot or a pulmonary embolism.
pub const VENOUS_THROMBOEMBOLISM_AS_INDICATION: FindingId = FindingId::from_static("venous-thromboembolism-as-indication");
/// The surface is warty.
pub const VERRUCOUS_SURFACE: FindingId = FindingId::from_static("verrucous-surface");
/// Calcium in the wall of a blood vessel of whatever size.
pub const VESSEL_CALCIFICATION_ON_IMAGING: FindingId = FindingId::from_static("vessel-calcification-on-imaging");
/// Violet or purple plaque.
pub const VIOLACEOUS_PLAQUE: FindingId = FindingId::from_static("violaceous-plaque");
/// Calcium in lung, heart, liver, kidney or another inner organ.
pub const VISCERAL_CALCIFICATION: FindingId = FindingId::from_static("visceral-calcification");
/// An infusion was seen to run into the tissue.
pub const VISIBLE_EXTRAVASATION: FindingId = FindingId::from_static("visible-extravasation");
/// Poor sight not corrected by glasses.
pub const VISUAL_IMPAIRMENT: FindingId = FindingId::from_static("visual-impairment");
/// Took vitamin D or an analog far above the dose that is safe.
pub const VITAMIN_D_OVERDOSE: FindingId = FindingId::from_static("vitamin-d-overdose");
/// Takes vitamin D, native or active.
pub const VITAMIN_D_SUPPLEMENT: FindingId = FindingId::from_static("vitamin-d-supplement");
/// Takes or took warfarin or another vitamin K antagonist.
pub const VITAMIN_K_ANTAGONIST_USE: FindingId = FindingId::from_static("vitamin-k-antagonist-use");
/// Too little vitamin K, by clotting tests or by undercarboxylated proteins, without an antagonist.
pub const VITAMIN_K_DEFICIENCY: FindingId = FindingId::from_static("vitamin-k-deficiency");
/// Too little of factors II, VII, IX and X together from early life, without liver disease and without a vitamin K antagonist.
pub const VITAMIN_K_DEPENDENT_CLOTTING_DEFICIENCY: FindingId = FindingId::from_static("vitamin-k-dependent-clotting-deficiency");
/// The lesion feels warm.
pub const WARMTH: FindingId = FindingId::from_static("warmth");
/// The lesion came weeks to months after the exposure.
pub const WEEKS_TO_MONTHS_AFTER_EXPOSURE: FindingId = FindingId::from_static("weeks-to-months-after-exposure");
/// Unintended loss of weight.
pub const WEIGHT_LOSS: FindingId = FindingId::from_static("weight-loss");
/// The deposit lies in the scar of a burn.
pub const WITHIN_BURN_SCAR: FindingId = FindingId::from_static("within-burn-scar");
/// The deposit lies in a cyst known before.
pub const WITHIN_CYST: FindingId = FindingId::from_static("within-cyst");
/// The deposit lies in a wound that is still closing.
pub const WITHIN_HEALING_WOUND: FindingId = FindingId::from_static("within-healing-wound");
/// The deposit lies in a nodule left by an infection or a parasite.
pub const WITHIN_INFECTION_NODULE: FindingId = FindingId::from_static("within-infection-nodule");
/// The lesion lies in skin that shows the late change of radiotherapy: thin, hard, mottled, with widened vessels, or an ulcer.
pub const WITHIN_IRRADIATED_SKIN: FindingId = FindingId::from_static("within-irradiated-skin");
/// The deposit lies in a nevus or a tumor known before.
pub const WITHIN_NEVUS_OR_TUMOR: FindingId = FindingId::from_static("within-nevus-or-tumor");
/// The deposit lies in fat that was inflamed before.
pub const WITHIN_PANNICULITIS_PLAQUE: FindingId = FindingId::from_static("within-panniculitis-plaque");
/// The deposit lies in a plaque of hardened skin, such as morphea.
pub const WITHIN_SCLEROTIC_PLAQUE: FindingId = FindingId::from_static("within-sclerotic-plaque");
/// The lesion lies in tattooed skin, in the pigment or in all of it.
pub const WITHIN_TATTOO: FindingId = FindingId::from_static("within-tattoo");
/// The deposit lies in skin changed by chronic venous disease.
pub const WITHIN_VENOUS_STASIS_SKIN: FindingId = FindingId::from_static("within-venous-stasis-skin");
/// Wide hardening of skin and fat that feels like wood.
pub const WOODY_INDURATION: FindingId = FindingId::from_static("woody-induration");
/// Pathogenic variants on both copies of WRN.
pub const WRN_BIALLELIC_VARIANT: FindingId = FindingId::from_static("wrn-biallelic-variant");
/// The deposit came years after the damage, the disease or the exposure.
pub const YEARS_BETWEEN_DAMAGE_AND_DEPOSIT: FindingId = FindingId::from_static("years-between-damage-and-deposit");
/// Yellow papules, single or in fields.
pub const YELLOW_PAPULE: FindingId = FindingId::from_static("yellow-papule");
/// Yellow plaque on the white of the eye; a pinguecula does not count.
pub const YELLOW_SCLERAL_PLAQUE: FindingId = FindingId::from_static("yellow-scleral-plaque");
/// Family of Jewish descent from Yemen, in which normophosphatemic familial tumoral calcinosis was described.
pub const YEMENITE_JEWISH_ANCESTRY: FindingId = FindingId::from_static("yemenite-jewish-ancestry");
/// Bone that is dense at the rim and lucent in the center.
pub const ZONAL_OSSIFICATION_ON_IMAGING: FindingId = FindingId::from_static("zonal-ossification-on-imaging");
