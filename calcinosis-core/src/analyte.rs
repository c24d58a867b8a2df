// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

//! The ids of the built-in measured quantities.
//!
//! ```
//! use calcinosis_core::{Measurement, analyte};
//! let phosphate = Measurement::of(analyte::PHOSPHATE, 7.9, "mg/dL");
//! ```

use crate::id::AnalyteId;

/// 25-hydroxyvitamin D, total: Sum of 25-hydroxyvitamin D2 and D3, the store of vitamin D. Classes of one laboratory: below 20 low, 20 to 50 optimum, 51 to 80 with a raised risk of hypercalciuria, above 80 possibly toxic (mostly above 150 ng/mL); most print an upper limit of 100, from which on it counts as high here. Codes of D3 alone are read too, as many laboratories report the total under them; with ergocalciferol only the total counts. Canonical unit `ng/mL`.
pub const N_25_HYDROXYVITAMIN_D: AnalyteId = AnalyteId::from_static("25-hydroxyvitamin-d");
/// Age: Age of the patient; all bands of age rest on it. Years are 365.25 and months 30.4375 days (UCUM). Canonical unit `d`.
pub const AGE: AnalyteId = AnalyteId::from_static("age");
/// Age at onset of the lesion: Age at which the lesion began. Canonical unit `d`.
pub const AGE_AT_ONSET: AnalyteId = AnalyteId::from_static("age-at-onset");
/// Age at onset of the muscle disease: Age at the first symptom taken to be of the muscle disease. Canonical unit `d`.
pub const AGE_AT_ONSET_OF_MYOSITIS: AnalyteId = AnalyteId::from_static("age-at-onset-of-myositis");
/// Alanine aminotransferase: Enzyme of the liver and, less, of muscle. No default interval: it depends on method, age and sex. Canonical unit `U/L`.
pub const ALANINE_AMINOTRANSFERASE: AnalyteId = AnalyteId::from_static("alanine-aminotransferase");
/// Albumin, serum or plasma: Main protein of plasma; carries about half of the calcium. Low albumin lowers total calcium and is a risk marker of calciphylaxis. Canonical unit `g/dL`.
pub const ALBUMIN: AnalyteId = AnalyteId::from_static("albumin");
/// Aldolase: Muscle enzyme. In the first month values to 32 U/L are normal at the one laboratory that has a band for it. Canonical unit `U/L`.
pub const ALDOLASE: AnalyteId = AnalyteId::from_static("aldolase");
/// Alkaline phosphatase: Enzyme of bone and liver; growing children reach several times the adult limit. Low in hypophosphatasia. The older adult limits run from 30 to between 115 and 145 U/L by method. Canonical unit `U/L`.
pub const ALKALINE_PHOSPHATASE: AnalyteId = AnalyteId::from_static("alkaline-phosphatase");
/// Aluminum, serum: Serum aluminum, measured in dialysis patients exposed to it. The default limit is the baseline that a guideline wants on dialysis (below 20 µg/L); the laboratory's own limit or flag goes first. Canonical unit `ug/L`.
pub const ALUMINUM: AnalyteId = AnalyteId::from_static("aluminum");
/// Amylase: Enzyme of pancreas and salivary glands; far lower in infants, so that 60 U/L is raised at three months. Canonical unit `U/L`.
pub const AMYLASE: AnalyteId = AnalyteId::from_static("amylase");
/// Angiotensin-converting enzyme: Enzyme made by granulomas; lowered by angiotensin-converting-enzyme inhibitors, so that a normal value under them means nothing. Canonical unit `U/L`.
pub const ANGIOTENSIN_CONVERTING_ENZYME: AnalyteId = AnalyteId::from_static("angiotensin-converting-enzyme");
/// Anti-beta-2 glycoprotein I antibody, IgA: IgA antibodies to beta-2 glycoprotein I: one laboratory calls below 15 negative, 15 to 39.9 weak, 40 to 79.9 moderate, from 80 on strong, another up to 20 normal, and a third kit is positive from 10 on. A figure from 10 to 20 needs the laboratory's own limit or flag. Canonical unit `[arb'U]/mL`.
pub const ANTI_BETA2_GLYCOPROTEIN_IGA: AnalyteId = AnalyteId::from_static("anti-beta2-glycoprotein-iga");
/// Anti-beta-2 glycoprotein I antibody, IgG: IgG antibodies to beta-2 glycoprotein I: one laboratory calls below 15 negative, 15 to 39.9 weak, 40 to 79.9 moderate, from 80 on strong, another up to 20 normal, and a third kit is positive from 10 on. A figure from 10 to 20 needs the laboratory's own limit or flag. Canonical unit `[arb'U]/mL`.
pub const ANTI_BETA2_GLYCOPROTEIN_IGG: AnalyteId = AnalyteId::from_static("anti-beta2-glycoprotein-igg");
/// Anti-beta-2 glycoprotein I antibody, IgM: IgM antibodies to beta-2 glycoprotein I: one laboratory calls below 15 negative, 15 to 39.9 weak, 40 to 79.9 moderate, from 80 on strong, another up to 20 normal, and a third kit is positive from 10 on. A figure from 10 to 20 needs the laboratory's own limit or flag. Canonical unit `[arb'U]/mL`.
pub const ANTI_BETA2_GLYCOPROTEIN_IGM: AnalyteId = AnalyteId::from_static("anti-beta2-glycoprotein-igm");
/// Anti-CCP antibody: Antibodies to cyclic citrullinated peptides; limits depend on the kit. Canonical unit `{presence}`.
pub const ANTI_CCP_ANTIBODY: AnalyteId = AnalyteId::from_static("anti-ccp-antibody");
/// Anti-dsDNA antibody: Antibodies to double-stranded DNA. Three scales of one laboratory differ (older ELISA: negative below 30, raised above 75; newer: raised from 100 on; multiplex: raised from 10 on); never compare across kits. From 100 on it is positive on every scale, below 5 negative on every scale; a figure between needs the laboratory's own limit or flag, since what is negative by one kit is clearly positive by another. Canonical unit `[IU]/mL`.
pub const ANTI_DSDNA_ANTIBODY: AnalyteId = AnalyteId::from_static("anti-dsdna-antibody");
/// Anti-Jo-1 antibody: Antibodies to histidyl-tRNA synthetase. Kits that all report units differ twentyfold (negative below 1.0, or below 20): below 1.0 it is negative and above 40 positive by every kit, and a figure between needs the laboratory's own limit or flag. Canonical unit `{U}`.
pub const ANTI_JO1_ANTIBODY: AnalyteId = AnalyteId::from_static("anti-jo1-antibody");
/// Anti-La antibody: Antibodies to La/SSB. Kits that all report units differ twentyfold (negative below 1.0, or below 20): below 1.0 it is negative and above 40 positive by every kit, and a figure between needs the laboratory's own limit or flag. Canonical unit `{U}`.
pub const ANTI_LA_ANTIBODY: AnalyteId = AnalyteId::from_static("anti-la-antibody");
/// Anti-MDA5 antibody: Antibodies to melanoma differentiation-associated protein 5. Canonical unit `{presence}`.
pub const ANTI_MDA5_ANTIBODY: AnalyteId = AnalyteId::from_static("anti-mda5-antibody");
/// Anti-Mi-2 antibody: Antibodies to the Mi-2 antigen, alpha or beta. Canonical unit `{presence}`.
pub const ANTI_MI2_ANTIBODY: AnalyteId = AnalyteId::from_static("anti-mi2-antibody");
/// Anti-NXP2 antibody: Antibodies to nuclear matrix protein 2. Canonical unit `{presence}`.
pub const ANTI_NXP2_ANTIBODY: AnalyteId = AnalyteId::from_static("anti-nxp2-antibody");
/// Anti-PM/Scl antibody: Antibodies to the PM/Scl complex. Canonical unit `{presence}`.
pub const ANTI_PM_SCL_ANTIBODY: AnalyteId = AnalyteId::from_static("anti-pm-scl-antibody");
/// Anti-RNA polymerase III antibody: IgG antibodies to RNA polymerase III: below 20 units negative, 20 to 39.9 weak, 40 to 80 moderate, above 80 strong. Canonical unit `{U}`.
pub const ANTI_RNA_POLYMERASE_III_ANTIBODY: AnalyteId = AnalyteId::from_static("anti-rna-polymerase-iii-antibody");
/// Anti-Ro antibody: Antibodies to Ro/SSA. Kits that all report units differ twentyfold (negative below 1.0, or below 20): below 1.0 it is negative and above 40 positive by every kit, and a figure between needs the laboratory's own limit or flag. Canonical unit `{U}`.
pub const ANTI_RO_ANTIBODY: AnalyteId = AnalyteId::from_static("anti-ro-antibody");
/// Anti-Ro52 antibody: Antibodies to Ro52 (TRIM21), reported apart from Ro/SSA. Canonical unit `{presence}`.
pub const ANTI_RO52_ANTIBODY: AnalyteId = AnalyteId::from_static("anti-ro52-antibody");
/// Anti-SAE antibody: Antibodies to the small ubiquitin-like modifier activating enzyme. Canonical unit `{presence}`.
pub const ANTI_SAE_ANTIBODY: AnalyteId = AnalyteId::from_static("anti-sae-antibody");
/// Anti-Sm antibody: Antibodies to the Smith antigen. Kits that all report units differ twentyfold (negative below 1.0, or below 20): below 1.0 it is negative and above 40 positive by every kit, and a figure between needs the laboratory's own limit or flag. Canonical unit `{U}`.
pub const ANTI_SM_ANTIBODY: AnalyteId = AnalyteId::from_static("anti-sm-antibody");
/// Anti-TIF1-gamma antibody: Antibodies to transcription intermediary factor 1 gamma. Canonical unit `{presence}`.
pub const ANTI_TIF1_GAMMA_ANTIBODY: AnalyteId = AnalyteId::from_static("anti-tif1-gamma-antibody");
/// Anti-topoisomerase I antibody: Antibodies to DNA topoisomerase I. Kits that all report units differ twentyfold (negative below 1.0, or below 20): below 1.0 it is negative and above 40 positive by every kit, and a figure between needs the laboratory's own limit or flag. Canonical unit `{U}`.
pub const ANTI_TOPOISOMERASE_ANTIBODY: AnalyteId = AnalyteId::from_static("anti-topoisomerase-antibody");
/// Anti-U1 RNP antibody: Antibodies to the U1 ribonucleoprotein. The codes are of the extractable RNP antigen, not of U1 alone. Kits that all report units differ twentyfold (negative below 1.0, or below 20): below 1.0 it is negative and above 40 positive by every kit, and a figure between needs the laboratory's own limit or flag. Canonical unit `{U}`.
pub const ANTI_U1_RNP_ANTIBODY: AnalyteId = AnalyteId::from_static("anti-u1-rnp-antibody");
/// Anticardiolipin antibody, IgA: IgA antibodies to cardiolipin: below 15 negative, 15 to 39.9 weak, 40 to 79.9 moderate, from 80 on strong. Canonical unit `[APL'U]`.
pub const ANTICARDIOLIPIN_IGA: AnalyteId = AnalyteId::from_static("anticardiolipin-iga");
/// Anticardiolipin antibody, IgG: IgG antibodies to cardiolipin: below 15 negative, 15 to 39.9 weak, 40 to 79.9 moderate, from 80 on strong. Canonical unit `[GPL'U]`.
pub const ANTICARDIOLIPIN_IGG: AnalyteId = AnalyteId::from_static("anticardiolipin-igg");
/// Anticardiolipin antibody, IgM: IgM antibodies to cardiolipin: below 15 negative, 15 to 39.9 weak, 40 to 79.9 moderate, from 80 on strong. Canonical unit `[MPL'U]`.
pub const ANTICARDIOLIPIN_IGM: AnalyteId = AnalyteId::from_static("anticardiolipin-igm");
/// Anticentromere antibody: Antibodies to centromere proteins, by pattern or by immunoassay. Kits that all report units differ twentyfold (negative below 1.0, or below 20): below 1.0 it is negative and above 40 positive by every kit, and a figure between needs the laboratory's own limit or flag. Canonical unit `{U}`.
pub const ANTICENTROMERE_ANTIBODY: AnalyteId = AnalyteId::from_static("anticentromere-antibody");
/// Antineutrophil cytoplasmic antibody: Antibodies to neutrophil granules, by immunofluorescence or against proteinase 3 or myeloperoxidase. Canonical unit `{presence}`.
pub const ANTINEUTROPHIL_CYTOPLASMIC_ANTIBODY: AnalyteId = AnalyteId::from_static("antineutrophil-cytoplasmic-antibody");
/// Antinuclear antibody: Antibodies to nuclear antigens on HEp-2 cells, as a titer: 80 stands for 1:80. Below 1:80 counts as negative. Canonical unit `{titer}`.
pub const ANTINUCLEAR_ANTIBODY: AnalyteId = AnalyteId::from_static("antinuclear-antibody");
/// Antithrombin activity: Function of antithrombin in citrated plasma. Heparin and cirrhosis lower it without a lasting defect, so that a value beside them is not used; loss through the kidneys and consumption lower it too, and a direct oral anticoagulant may feign a normal one. A healthy newborn has half to two thirds of it in the first days. Canonical unit `%`.
pub const ANTITHROMBIN_ACTIVITY: AnalyteId = AnalyteId::from_static("antithrombin-activity");
/// Antithrombin antigen: Amount of antithrombin in citrated plasma; no default interval. Heparin and cirrhosis lower it without a lasting defect, so that a value beside them is not used; loss through the kidneys and consumption lower it too. Canonical unit `%`.
pub const ANTITHROMBIN_ANTIGEN: AnalyteId = AnalyteId::from_static("antithrombin-antigen");
/// Aspartate aminotransferase: Enzyme of liver and muscle. No default interval: it depends on method, age and sex. Canonical unit `U/L`.
pub const ASPARTATE_AMINOTRANSFERASE: AnalyteId = AnalyteId::from_static("aspartate-aminotransferase");
/// Bicarbonate, serum or plasma: Bicarbonate or total carbon dioxide. No default interval below one year, nor for boys of two. A high value is metabolic alkalosis only where the lungs do not explain it, which needs the pH. Canonical unit `mmol/L`.
pub const BICARBONATE: AnalyteId = AnalyteId::from_static("bicarbonate");
/// Blood urea nitrogen: Nitrogen of urea. Given in mmol/L the figure means urea, not nitrogen: 1 mmol/L of urea holds 2.8014 mg/dL of nitrogen. Canonical unit `mg/dL`.
pub const BLOOD_UREA_NITROGEN: AnalyteId = AnalyteId::from_static("blood-urea-nitrogen");
/// Body-mass index: Weight over the square of height. Canonical unit `kg/m2`.
pub const BODY_MASS_INDEX: AnalyteId = AnalyteId::from_static("body-mass-index");
/// C-reactive protein: Acute-phase protein; limits of 3 to 10 mg/L are in use. Canonical unit `mg/L`.
pub const C_REACTIVE_PROTEIN: AnalyteId = AnalyteId::from_static("c-reactive-protein");
/// Complement C3: Third component of complement. Canonical unit `mg/dL`.
pub const C3: AnalyteId = AnalyteId::from_static("c3");
/// Complement C4: Fourth component of complement. Canonical unit `mg/dL`.
pub const C4: AnalyteId = AnalyteId::from_static("c4");
/// Calcitonin: Hormone of the thyroid C cells. No default interval: it depends on assay, age and sex. Canonical unit `pg/mL`.
pub const CALCITONIN: AnalyteId = AnalyteId::from_static("calcitonin");
/// 1,25-dihydroxyvitamin D: Active vitamin D. High in granulomatous disease, subcutaneous fat necrosis and tumoral calcinosis; low in kidney failure. Healthy infants have far more than older children, so the default set takes its first year from another laboratory. Canonical unit `pg/mL`.
pub const CALCITRIOL: AnalyteId = AnalyteId::from_static("calcitriol");
/// Calcium, corrected for albumin: Total calcium as it would be at an albumin of 4.0 g/dL. A value reported by the laboratory is kept as given; a computed one carries low confidence. The intervals are those of total calcium. Canonical unit `mg/dL`.
pub const CALCIUM_CORRECTED: AnalyteId = AnalyteId::from_static("calcium-corrected");
/// Calcium, ionized: Free calcium ions, measured with an ion-selective electrode; the best single measure of calcium when albumin, acid-base balance or kidney function is abnormal. It is normally near 1.2 mmol/L (4.8 mg/dL); 1.9 to 2.5 mmol/L (7.5 to 10 mg/dL) is a crisis, but also the size of a total calcium: confirm at once which was measured. The critical limits are those of adults, and healthy infants reach 6.3 mg/dL. Canonical unit `mg/dL`.
pub const CALCIUM_IONIZED: AnalyteId = AnalyteId::from_static("calcium-ionized");
/// Calcium-phosphate product: Calcium times phosphate, both in mg/dL. Use corrected or total calcium, always the same, and record which. A normal product does not exclude calciphylaxis. The upper range 4.2 to 5.6 mmol²/L² printed as normal in one review is not used. Canonical unit `mg2/dL2`.
pub const CALCIUM_PHOSPHATE_PRODUCT: AnalyteId = AnalyteId::from_static("calcium-phosphate-product");
/// Calcium, total, serum or plasma: All calcium in serum or plasma: ionized, bound to protein and complexed. It falls with low albumin; ionized calcium is preferred when albumin is abnormal or the kidneys fail. For preterm infants, who have no band of their own, one laboratory gives 6.2 to 11.0 mg/dL. The critical limits are those of adults: one laboratory calls at 7.0 mg/dL or less up to twelve years, and above 15 the value is named an emergency. Canonical unit `mg/dL`.
pub const CALCIUM_TOTAL: AnalyteId = AnalyteId::from_static("calcium-total");
/// Cortisol, morning, serum or plasma: Morning cortisol. No default interval: the interval or flag of the laboratory decides, and a stimulation test settles doubt. Canonical unit `ug/dL`.
pub const CORTISOL_MORNING: AnalyteId = AnalyteId::from_static("cortisol-morning");
/// Number of lesions: Number of lesions. Canonical unit `{count}`.
pub const COUNT: AnalyteId = AnalyteId::from_static("count");
/// Creatine kinase: Muscle enzyme. Limits depend on the method, sex and ancestry and are higher in children; rests on the sex being known. Canonical unit `U/L`.
pub const CREATINE_KINASE: AnalyteId = AnalyteId::from_static("creatine-kinase");
/// Creatinine, serum or plasma: Waste of muscle cleared by the kidney; enzymatic methods traceable to IDMS are meant. Values within the interval do not prove normal filtration: compute it. In the first days a newborn still carries the creatinine of the mother. Canonical unit `mg/dL`.
pub const CREATININE: AnalyteId = AnalyteId::from_static("creatinine");
/// Cryoglobulin: Immunoglobulins that fall out in the cold; the sample must stay warm until the clot is taken off. Canonical unit `{presence}`.
pub const CRYOGLOBULIN: AnalyteId = AnalyteId::from_static("cryoglobulin");
/// Cysticercus antibody: Antibodies to Taenia solium larvae. Canonical unit `{presence}`.
pub const CYSTICERCUS_ANTIBODY: AnalyteId = AnalyteId::from_static("cysticercus-antibody");
/// D-dimer: Split product of cross-linked fibrin. No default interval: FEU and DDU units differ twofold, so the laboratory's own limit is needed. Canonical unit `ug/L`.
pub const D_DIMER: AnalyteId = AnalyteId::from_static("d-dimer");
/// Time from the exposure to the lesion: Days from the injection, infusion, injury or other exposure to the lesion. Deposits after leaked calcium were seen from the day itself to six weeks. Canonical unit `d`.
pub const DAYS_SINCE_EXPOSURE: AnalyteId = AnalyteId::from_static("days-since-exposure");
/// Time on dialysis: Time on regular dialysis when the lesion began. Canonical unit `d`.
pub const DIALYSIS_DURATION: AnalyteId = AnalyteId::from_static("dialysis-duration");
/// Duration of the lesion: How long the lesion has been there. Canonical unit `d`.
pub const DURATION: AnalyteId = AnalyteId::from_static("duration");
/// Glomerular filtration rate, estimated: Filtration per 1.73 m² of body surface, reported by the laboratory or computed: CKD-EPI 2021 from 18 years on, bedside Schwartz from 1 to below 18 years; never CKD-EPI below 18. The KDIGO categories hold from 2 years on, and chronic disease needs three months or a marker of damage. Canonical unit `mL/min/{1.73_m2}`.
pub const EGFR: AnalyteId = AnalyteId::from_static("egfr");
/// Estimated filtration, bedside Schwartz: Filtration of a child from height and creatinine. Canonical unit `mL/min/{1.73_m2}`.
pub const EGFR_BEDSIDE_SCHWARTZ: AnalyteId = AnalyteId::from_static("egfr-bedside-schwartz");
/// Estimated filtration, CKD-EPI 2021: Filtration from creatinine, age and sex by the equation of 2021 without race. Canonical unit `mL/min/{1.73_m2}`.
pub const EGFR_CKD_EPI_2021: AnalyteId = AnalyteId::from_static("egfr-ckd-epi-2021");
/// Eosinophils: Absolute eosinophil count; a percentage is not converted. Canonical unit `10*9/L`.
pub const EOSINOPHILS: AnalyteId = AnalyteId::from_static("eosinophils");
/// Erythrocyte sedimentation rate: Fall of red cells in one hour (Westergren); rises with age, anemia and pregnancy, so that the limits rise at 50 years. Canonical unit `mm/h`.
pub const ERYTHROCYTE_SEDIMENTATION_RATE: AnalyteId = AnalyteId::from_static("erythrocyte-sedimentation-rate");
/// FGF23 autoantibody: Blocking autoantibodies to fibroblast growth factor 23, from a special laboratory. Canonical unit `{presence}`.
pub const FGF23_AUTOANTIBODY: AnalyteId = AnalyteId::from_static("fgf23-autoantibody");
/// Fibroblast growth factor 23, C-terminal: Hormone and its C-terminal fragments, in relative units. Infants younger than 3 months may exceed 900 RU/mL. No factor leads to pg/mL: conversion is refused. Canonical unit `{RU}/mL`.
pub const FGF23_C_TERMINAL: AnalyteId = AnalyteId::from_static("fgf23-c-terminal");
/// Fibroblast growth factor 23, intact: Whole, active hormone. Assays are not interchangeable; not valid during burosumab. No factor leads from the C-terminal test to this one. A value that the laboratory calls low shows the low state. One that is not raised beside high phosphate, the other result of tumoral calcinosis, is judged by hand, and a normal value does not deny it. Canonical unit `pg/mL`.
pub const FGF23_INTACT: AnalyteId = AnalyteId::from_static("fgf23-intact");
/// Thyroxine, free: Free thyroxine (T4). No default interval: it depends on the assay, so the laboratory's own limits are needed. Canonical unit `ng/dL`.
pub const FREE_THYROXINE: AnalyteId = AnalyteId::from_static("free-thyroxine");
/// Gestational age at birth: Age of the pregnancy at birth. Canonical unit `d`.
pub const GESTATIONAL_AGE: AnalyteId = AnalyteId::from_static("gestational-age");
/// Body height: Body height or length. No finding is read from it: in a child short stature is judged by percentile for age and sex, which is not computed here. Canonical unit `cm`.
pub const HEIGHT: AnalyteId = AnalyteId::from_static("height");
/// Hemoglobin: Hemoglobin of whole blood. It is lowest at two to three months. The lower limits from one to seven months and from 2 to 19 years are those of general pediatric tables and of the World Health Organization, since those of the source run against them. Canonical unit `g/dL`.
pub const HEMOGLOBIN: AnalyteId = AnalyteId::from_static("hemoglobin");
/// Hemoglobin A1c: Glycated hemoglobin; unreliable on dialysis and with anemia. 6.5 % and more is the diabetic range. Canonical unit `%`.
pub const HEMOGLOBIN_A1C: AnalyteId = AnalyteId::from_static("hemoglobin-a1c");
/// Homocysteine: Total homocysteine. No default interval. Canonical unit `umol/L`.
pub const HOMOCYSTEINE: AnalyteId = AnalyteId::from_static("homocysteine");
/// KDIGO filtration category: G1 to G5 from the estimated filtration. One value gives the category only; the stage of a chronic kidney disease also needs three months or a marker of damage. Canonical unit `{category}`.
pub const KDIGO_GFR_CATEGORY: AnalyteId = AnalyteId::from_static("kdigo-gfr-category");
/// Lactate dehydrogenase: Enzyme of muscle, blood cells and liver. No default interval: it depends on method and age. Canonical unit `U/L`.
pub const LACTATE_DEHYDROGENASE: AnalyteId = AnalyteId::from_static("lactate-dehydrogenase");
/// Leukocytes: White-cell count. Canonical unit `10*9/L`.
pub const LEUKOCYTES: AnalyteId = AnalyteId::from_static("leukocytes");
/// Lipase: Pancreatic lipase. Canonical unit `U/L`.
pub const LIPASE: AnalyteId = AnalyteId::from_static("lipase");
/// Lipoprotein(a): Lipoprotein(a) by mass. No default interval; no factor to nmol/L is valid. Canonical unit `mg/dL`.
pub const LIPOPROTEIN_A: AnalyteId = AnalyteId::from_static("lipoprotein-a");
/// Lupus anticoagulant: Interpretation of the phospholipid-dependent clotting tests together: screen, mixing and confirm (dRVVT, LA-PTT, hexagonal phase). A long clotting time of one of them is no lupus anticoagulant, so their codes are not read. Take it before a vitamin K antagonist, heparin or a direct oral anticoagulant, all of which may feign it; a positive test is repeated after 12 weeks. Canonical unit `{presence}`.
pub const LUPUS_ANTICOAGULANT: AnalyteId = AnalyteId::from_static("lupus-anticoagulant");
/// Magnesium, serum or plasma: Total magnesium. High values belong to kidney failure, low ones to loss from gut or kidney and to proton-pump inhibitors. The critical limits are those of adults; in children one laboratory calls above 4.0 mg/dL. Canonical unit `mg/dL`.
pub const MAGNESIUM: AnalyteId = AnalyteId::from_static("magnesium");
/// Monoclonal protein: Monoclonal immunoglobulin by serum electrophoresis, immunofixation or free light chains. Canonical unit `{presence}`.
pub const MONOCLONAL_PROTEIN: AnalyteId = AnalyteId::from_static("monoclonal-protein");
/// Neutrophils: Count of neutrophils in blood. No default interval: the interval or flag of the laboratory decides what is normal; newborns have more in the first days. Canonical unit `10*9/L`.
pub const NEUTROPHILS: AnalyteId = AnalyteId::from_static("neutrophils");
/// Filarial serology: Antibodies to filarial worms. Canonical unit `{presence}`.
pub const ONCHOCERCA_OR_FILARIA_SEROLOGY: AnalyteId = AnalyteId::from_static("onchocerca-or-filaria-serology");
/// Parathyroid hormone, intact: Intact parathyroid hormone (second-generation assay). Read it beside calcium, magnesium, 25-hydroxyvitamin D and kidney function; in stage 5 kidney disease two to nine times the upper limit is customary. A value below 300 pg/mL carries meaning only on dialysis; the criteria that count it ask for dialysis. 1.6 to 6.9 is suppressed in pg/mL and usual in pmol/L: it is read in the stated unit, so confirm the unit. Canonical unit `pg/mL`.
pub const PARATHYROID_HORMONE: AnalyteId = AnalyteId::from_static("parathyroid-hormone");
/// Phosphate, serum or plasma: Inorganic phosphate, given as phosphorus. Highest in infancy and in children; fasting samples are preferred. One laboratory calls the ward below 2.5 mg/dL in children under three years, below 2.0 to twelve years and below 1.5 beyond; the critical limit noted here is that of adults at most laboratories. Canonical unit `mg/dL`.
pub const PHOSPHATE: AnalyteId = AnalyteId::from_static("phosphate");
/// Platelet factor 4 antibody: Antibodies to complexes of heparin and platelet factor 4. Canonical unit `{presence}`.
pub const PLATELET_FACTOR_4_ANTIBODY: AnalyteId = AnalyteId::from_static("platelet-factor-4-antibody");
/// Platelets: Platelet count. Canonical unit `10*9/L`.
pub const PLATELETS: AnalyteId = AnalyteId::from_static("platelets");
/// Porphyrins, plasma: Porphyrins in plasma, kept from light; raised in active porphyria cutanea tarda and in other cutaneous porphyrias. Failing kidneys raise them without any porphyria, so that a value is not used then: one far above what they explain is stated as the finding. No default interval: the interval or flag of the laboratory decides. Canonical unit `nmol/L`.
pub const PORPHYRINS_PLASMA: AnalyteId = AnalyteId::from_static("porphyrins-plasma");
/// Potassium: Potassium in serum or plasma. Canonical unit `mmol/L`.
pub const POTASSIUM: AnalyteId = AnalyteId::from_static("potassium");
/// Protein C activity: Function of protein C in citrated plasma. Under a vitamin K antagonist, now or before, a value is not used, since the drug lowers it in everyone: one that was drawn off the drug is stated as the finding. Read it with the liver and clotting state in view; direct oral anticoagulants may feign a normal result of clotting tests. A healthy newborn has a third of it in the first days. Canonical unit `%`.
pub const PROTEIN_C_ACTIVITY: AnalyteId = AnalyteId::from_static("protein-c-activity");
/// Protein C antigen: Amount of protein C in citrated plasma; no default interval. Under a vitamin K antagonist, now or before, a value is not used, since the drug lowers it in everyone: one that was drawn off the drug is stated as the finding. Read it with the liver and clotting state in view. Canonical unit `%`.
pub const PROTEIN_C_ANTIGEN: AnalyteId = AnalyteId::from_static("protein-c-antigen");
/// Protein S activity: Function of protein S in citrated plasma; lower in younger women and under estrogen, and in pregnancy so low that a value is not used. Under a vitamin K antagonist, now or before, a value is not used: one drawn off the drug is stated as the finding. Read it with the liver and clotting state; direct oral anticoagulants may feign a normal result. A healthy newborn has a third of it in the first days. Canonical unit `%`.
pub const PROTEIN_S_ACTIVITY: AnalyteId = AnalyteId::from_static("protein-s-activity");
/// Protein S free antigen: Free protein S in citrated plasma; low in pregnancy, where a value is not used. Under a vitamin K antagonist, now or before, a value is not used, since the drug lowers it in everyone: one that was drawn off the drug is stated as the finding. Read it with the liver and clotting state in view. Canonical unit `%`.
pub const PROTEIN_S_FREE_ANTIGEN: AnalyteId = AnalyteId::from_static("protein-s-free-antigen");
/// Protein S total antigen: All protein S in citrated plasma, free and bound; low in pregnancy, where a value is not used; no default interval. Under a vitamin K antagonist, now or before, a value is not used, since the drug lowers it in everyone: one that was drawn off the drug is stated as the finding. Read it with the liver and clotting state in view. Canonical unit `%`.
pub const PROTEIN_S_TOTAL_ANTIGEN: AnalyteId = AnalyteId::from_static("protein-s-total-antigen");
/// Parathyroid hormone-related peptide: Peptide of some cancers that raises calcium; PTH is then low. Upper limits run from below 2 to 4.7 pmol/L by method; no factor to pg/mL is given, since the assays measure different fragments. Canonical unit `pmol/L`.
pub const PTHRP: AnalyteId = AnalyteId::from_static("pthrp");
/// Rheumatoid factor: Antibodies to the Fc part of IgG; limits depend on the kit. Canonical unit `{presence}`.
pub const RHEUMATOID_FACTOR: AnalyteId = AnalyteId::from_static("rheumatoid-factor");
/// Size of the lesion: Largest diameter of the largest lesion. Canonical unit `mm`.
pub const SIZE: AnalyteId = AnalyteId::from_static("size");
/// Renal threshold phosphate (TmP/GFR): Concentration of phosphate above which the kidney lets it go. Keep the method with the result: below 19 years the uncorrected form, best with child references made with IDMS creatinine; from 19 years on the Payne form. The default bands come from work of 1986 to 1993, before IDMS; the first is taken to begin at birth. The second set is printed in mg/dL with overlapping bands. Canonical unit `mmol/L`.
pub const TMP_GFR: AnalyteId = AnalyteId::from_static("tmp-gfr");
/// Tubular reabsorption of phosphate: Share of the filtered phosphate that the tubules take back. Canonical unit `%`.
pub const TRP: AnalyteId = AnalyteId::from_static("trp");
/// Thyroid-stimulating hormone: Thyrotropin. Raised in pseudohypoparathyroidism 1A from the first weeks on: use the age band. Canonical unit `m[IU]/L`.
pub const TSH: AnalyteId = AnalyteId::from_static("tsh");
/// Urea, serum or plasma: Urea as such. The intervals are those of urea nitrogen times 60.056/28.014. A figure in mg/dL without a name is ambiguous: ask whether urea or urea nitrogen was measured. Canonical unit `mg/dL`.
pub const UREA: AnalyteId = AnalyteId::from_static("urea");
/// Uric acid, serum or plasma: Urate; some years of later childhood have no default interval. Canonical unit `mg/dL`.
pub const URIC_ACID: AnalyteId = AnalyteId::from_static("uric-acid");
/// Calcium, urine, 24 hours: Calcium of a full day's urine. The default limit marks the risk of stones and is not a population interval. Canonical unit `mg/(24.h)`.
pub const URINE_CALCIUM_24H: AnalyteId = AnalyteId::from_static("urine-calcium-24h");
/// Calcium to creatinine ratio, urine: Calcium over creatinine of one urine sample, both in mg. Between the bands of 7 to 9 and 16 to 17 years, which have none between them, the limit falls steadily. Canonical unit `mg/mg`.
pub const URINE_CALCIUM_CREATININE_RATIO: AnalyteId = AnalyteId::from_static("urine-calcium-creatinine-ratio");
/// Calcium, urine, spot sample: Calcium concentration of a single urine sample; used for the ratio to creatinine. Canonical unit `mg/dL`.
pub const URINE_CALCIUM_SPOT: AnalyteId = AnalyteId::from_static("urine-calcium-spot");
/// Creatinine, urine, spot sample: Creatinine concentration of a single urine sample; used for ratios and for the reabsorption of phosphate. Canonical unit `mg/dL`.
pub const URINE_CREATININE: AnalyteId = AnalyteId::from_static("urine-creatinine");
/// Creatinine, urine, 24 hours: Creatinine of a full day's urine; shows whether the collection was complete, and goes into the reabsorption of phosphate. Canonical unit `mg/(24.h)`.
pub const URINE_CREATININE_24H: AnalyteId = AnalyteId::from_static("urine-creatinine-24h");
/// Oxalate, urine, 24 hours: Oxalate of a full day's urine. No default interval: the laboratory's own limits, per 1.73 m² in children, are needed. Canonical unit `mg/(24.h)`.
pub const URINE_OXALATE_24H: AnalyteId = AnalyteId::from_static("urine-oxalate-24h");
/// Phosphate, urine, spot sample: Phosphate concentration (as phosphorus) of a single urine sample, best fasting; used for the reabsorption of phosphate. Canonical unit `mg/dL`.
pub const URINE_PHOSPHATE: AnalyteId = AnalyteId::from_static("urine-phosphate");
/// Phosphate, urine, 24 hours: Phosphate (as phosphorus) of a full day's urine; goes into the reabsorption of phosphate where no spot sample was taken. Canonical unit `mg/(24.h)`.
pub const URINE_PHOSPHATE_24H: AnalyteId = AnalyteId::from_static("urine-phosphate-24h");
/// Phosphate to creatinine ratio, urine: Phosphate (as phosphorus) over creatinine of one urine sample, both in mg. Ages between the bands have no default interval. Canonical unit `mg/mg`.
pub const URINE_PHOSPHATE_CREATININE_RATIO: AnalyteId = AnalyteId::from_static("urine-phosphate-creatinine-ratio");
/// Protein, urine, 24 hours: Protein of a full day's urine. Canonical unit `g/(24.h)`.
pub const URINE_PROTEIN_24H: AnalyteId = AnalyteId::from_static("urine-protein-24h");
/// Uroporphyrin to creatinine ratio, urine: Uroporphyrin over creatinine of one urine sample. Canonical unit `umol/mol`.
pub const UROPORPHYRIN_CREATININE_RATIO: AnalyteId = AnalyteId::from_static("uroporphyrin-creatinine-ratio");
/// Uroporphyrin I, urine, 24 hours: Isomer I of uroporphyrin in a full day's urine. Canonical unit `nmol/(24.h)`.
pub const UROPORPHYRIN_I_URINE_24H: AnalyteId = AnalyteId::from_static("uroporphyrin-i-urine-24h");
/// Uroporphyrin III, urine, 24 hours: Isomer III of uroporphyrin in a full day's urine. Canonical unit `nmol/(24.h)`.
pub const UROPORPHYRIN_III_URINE_24H: AnalyteId = AnalyteId::from_static("uroporphyrin-iii-urine-24h");
/// Uroporphyrin, urine, 24 hours: Uroporphyrins of a full day's urine, kept from light; raised in porphyria cutanea tarda. Canonical unit `nmol/(24.h)`.
pub const UROPORPHYRIN_URINE_24H: AnalyteId = AnalyteId::from_static("uroporphyrin-urine-24h");
/// Body weight: Body weight; on dialysis the dry weight. Canonical unit `kg`.
pub const WEIGHT: AnalyteId = AnalyteId::from_static("weight");
