// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const N_25_HYDROXYVITAMIN_D_OVER_50: Finding = Finding { id: B("25-hydroxyvitamin-d-over-50"), label: B("25-hydroxyvitamin D over 50 ng/mL"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: true, 
    definition: B("25-hydroxyvitamin D above 50 ng/mL (125 nmol/L), from where on calcium in urine may rise; above 80 ng/mL it counts as high."), 
    implies: B(&[]), 
    excludes: B(&[f(518), f(596)]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("supplements are common"), sources: B(&[]), ppm: 100000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ABNORMAL_CALCIUM: Finding = Finding { id: B("abnormal-calcium"), label: B("Abnormal calcium"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Blood calcium above or below the interval for age; the ionized or the corrected value counts where albumin is abnormal."), 
    implies: B(&[]), 
    excludes: B(&[f(598)]), 
    cluster: Some(ClusterKey::new(0)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("high and low values together"), sources: B(&[]), ppm: 110000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0004363"), label: B("Abnormal circulating calcium concentration"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ABNORMAL_LIVER_TESTS: Finding = Finding { id: B("abnormal-liver-tests"), label: B("Abnormal liver tests"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Transaminases, gamma-glutamyl transferase or bilirubin outside the interval."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(1)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("alcohol, fatty liver, drugs, illness"), sources: B(&[]), ppm: 150000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ABNORMAL_PHOSPHATE: Finding = Finding { id: B("abnormal-phosphate"), label: B("Abnormal phosphate"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Blood phosphate above or below the interval for age."), 
    implies: B(&[]), 
    excludes: B(&[f(602)]), 
    cluster: Some(ClusterKey::new(0)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("high and low values together"), sources: B(&[]), ppm: 120000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0100529"), label: B("Abnormal circulating phosphate ion concentration"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ABNORMAL_VITAMIN_D_METABOLISM: Finding = Finding { id: B("abnormal-vitamin-d-metabolism"), label: B("Abnormal vitamin D metabolism"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Vitamin D is activated too much or too little: calcitriol out of its interval. A mere lack or excess in the diet does not count."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(2)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("high and low calcitriol together"), sources: B(&[]), ppm: 95000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0100511"), label: B("Abnormal circulating vitamin D concentration"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const ALL_MINERAL_VALUES_NORMAL: Finding = Finding { id: B("all-mineral-values-normal"), label: B("All mineral values normal"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Calcium and phosphate were both measured and both lie within the interval for age."), 
    implies: B(&[f(598), f(602)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(0)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dystrophic and idiopathic lesions, cysts and look-alikes"), sources: B(&[]), ppm: 780000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ALPHA_1_ANTITRYPSIN_DEFICIENCY: Finding = Finding { id: B("alpha-1-antitrypsin-deficiency"), label: B("Alpha-1-antitrypsin deficiency"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Alpha-1-antitrypsin in blood far below the interval, or a severe deficiency genotype such as PiZZ."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("severe deficiency is rare"), sources: B(&[]), ppm: 1000, }), 
    silence: None, 
    synonyms: B(&[B("A1AT deficiency"), B("antitrypsin deficiency")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ANEMIA: Finding = Finding { id: B("anemia"), label: B("Anemia"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Hemoglobin below the interval for age and sex."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("kidney disease, inflammation, cancer"), sources: B(&[]), ppm: 200000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const AUTOIMMUNE_HEMOLYSIS: Finding = Finding { id: B("autoimmune-hemolysis"), label: B("Autoimmune hemolysis"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Red cells destroyed by antibodies: signs of hemolysis with a positive direct antiglobulin test."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("small part of lupus"), sources: B(&[]), ppm: 7000, }), 
    silence: None, 
    synonyms: B(&[B("Coombs-positive hemolysis")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CALCIUM_PHOSPHATE_PRODUCT_OVER_55: Finding = Finding { id: B("calcium-phosphate-product-over-55"), label: B("Calcium-phosphate product over 55"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Calcium times phosphate above 55 mg²/dL² (4.4 mmol²/L²)."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(0)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("nearly all are dialysis patients"), sources: B(&[]), ppm: 80000, }), 
    silence: None, 
    synonyms: B(&[B("raised calcium-phosphate product")]), 
    aliases: B(&[B("elevated-calcium-phosphate-product")]), 
    codes: B(&[]), };

pub(super) const CALCIUM_PHOSPHATE_PRODUCT_OVER_70: Finding = Finding { id: B("calcium-phosphate-product-over-70"), label: B("Calcium-phosphate product over 70"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Calcium times phosphate above 70 mg²/dL² (5.6 mmol²/L²)."), 
    implies: B(&[f(116)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(0)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("severe renal patients"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[B("Ca × P over 70")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CRYPTOCOCCUS_AT_SITE: Finding = Finding { id: B("cryptococcus-at-site"), label: B("Cryptococcus proven in the lesion"), kind: FindingKind::Laboratory, obtained: Obtained::Biopsy, context: false, 
    definition: B("Cryptococcus by culture, stain or DNA from the lesion."), 
    implies: B(&[f(461)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Rare in the skin."), sources: B(&[]), ppm: 1000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ELEVATED_MUSCLE_ENZYME: Finding = Finding { id: B("elevated-muscle-enzyme"), label: B("Elevated muscle enzyme"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Creatine kinase, lactate dehydrogenase, aspartate or alanine aminotransferase above the interval, from whatever organ."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(38)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("mostly liver enzymes and incidental rises"), sources: B(&[]), ppm: 220000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const EOSINOPHILIA: Finding = Finding { id: B("eosinophilia"), label: B("Eosinophilia"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Eosinophils above the interval (0.5 × 10⁹/L in adults)."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("parasites, pancreas, drugs"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const GLOMERULAR_FILTRATION_RATE_BELOW_15: Finding = Finding { id: B("glomerular-filtration-rate-below-15"), label: B("Glomerular filtration rate below 15"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Estimated or measured filtration below 15 mL/min per 1.73 m², whether or not it is known to last."), 
    implies: B(&[f(277)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(4)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("nearly all dialysis patients"), sources: B(&[]), ppm: 95000, }), 
    silence: None, 
    synonyms: B(&[B("eGFR below 15")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const GLOMERULAR_FILTRATION_RATE_BELOW_30: Finding = Finding { id: B("glomerular-filtration-rate-below-30"), label: B("Glomerular filtration rate below 30"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Estimated or measured filtration below 30 mL/min per 1.73 m², whether or not it is known to last."), 
    implies: B(&[f(717)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(4)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("most are dialysis patients"), sources: B(&[]), ppm: 110000, }), 
    silence: None, 
    synonyms: B(&[B("eGFR below 30")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HIGH_25_HYDROXYVITAMIN_D: Finding = Finding { id: B("high-25-hydroxyvitamin-d"), label: B("High 25-hydroxyvitamin D"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("25-hydroxyvitamin D above the upper limit, in most laboratories above 80 ng/mL (200 nmol/L); most toxicity is seen above 150 ng/mL."), 
    implies: B(&[]), 
    excludes: B(&[f(518), f(596)]), 
    cluster: Some(ClusterKey::new(48)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("overdose only"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[B("high calcidiol")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0031414"), label: B("Elevated circulating calcifediol concentration"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HIGH_ALANINE_AMINOTRANSFERASE: Finding = Finding { id: B("high-alanine-aminotransferase"), label: B("High alanine aminotransferase"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Alanine aminotransferase (ALT) above the interval."), 
    implies: B(&[f(216), f(4)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(49)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("liver and muscle disease"), sources: B(&[]), ppm: 110000, }), 
    silence: None, 
    synonyms: B(&[B("raised ALT")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HIGH_ALDOLASE: Finding = Finding { id: B("high-aldolase"), label: B("High aldolase"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Aldolase above the limit for age."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(38)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("myositis, liver and muscle injury; rarely measured"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0012544"), label: B("Elevated circulating aldolase concentration"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HIGH_ALKALINE_PHOSPHATASE: Finding = Finding { id: B("high-alkaline-phosphatase"), label: B("High alkaline phosphatase"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Alkaline phosphatase above the interval for age and sex; growing children run several times higher than adults."), 
    implies: B(&[]), 
    excludes: B(&[f(519)]), 
    cluster: Some(ClusterKey::new(50)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("renal bone disease, growth, liver"), sources: B(&[]), ppm: 100000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003155"), label: B("Elevated circulating alkaline phosphatase concentration"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HIGH_ALUMINUM: Finding = Finding { id: B("high-aluminum"), label: B("High aluminum"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Serum aluminum above 25 ng/mL or above the laboratory's limit."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("old dialysis exposure; rarely measured"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HIGH_AMYLASE: Finding = Finding { id: B("high-amylase"), label: B("High amylase"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Blood amylase above the interval for age."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(51)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("pancreatic and salivary disease, kidney failure"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[B("hyperamylasemia")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0410288"), label: B("Hyperamylasemia"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HIGH_ANGIOTENSIN_CONVERTING_ENZYME: Finding = Finding { id: B("high-angiotensin-converting-enzyme"), label: B("High angiotensin-converting enzyme"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Angiotensin-converting enzyme above the interval for age in someone who takes no inhibitor of it."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("sarcoidosis and other granulomas; rarely measured"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[B("raised ACE")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:6000213"), label: B("Elevated circulating angiotensin-converting enzyme concentration"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HIGH_ASPARTATE_AMINOTRANSFERASE: Finding = Finding { id: B("high-aspartate-aminotransferase"), label: B("High aspartate aminotransferase"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Aspartate aminotransferase (AST) above the interval."), 
    implies: B(&[f(216), f(4)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(49)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("liver and muscle disease"), sources: B(&[]), ppm: 100000, }), 
    silence: None, 
    synonyms: B(&[B("raised AST")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HIGH_BICARBONATE: Finding = Finding { id: B("high-bicarbonate"), label: B("High bicarbonate"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Bicarbonate or total carbon dioxide above the interval: metabolic alkalosis, or the answer of the kidneys to a respiratory acidosis."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lung disease and diuretics"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HIGH_C_REACTIVE_PROTEIN: Finding = Finding { id: B("high-c-reactive-protein"), label: B("High C-reactive protein"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("C-reactive protein above the interval."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(52)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("ulcers, infection, inflammation"), sources: B(&[]), ppm: 300000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HIGH_C_TERMINAL_FGF23: Finding = Finding { id: B("high-c-terminal-fgf23"), label: B("High C-terminal FGF23"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Fragments of fibroblast growth factor 23 above the interval in the C-terminal assay."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(53)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("kidney failure; rarely measured otherwise"), sources: B(&[]), ppm: 80000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:6000755"), label: B("Elevated circulating C-terminal fibroblast growth factor 23 concentration"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HIGH_CALCITONIN: Finding = Finding { id: B("high-calcitonin"), label: B("High calcitonin"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Blood calcitonin above the interval."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("kidney failure, hormone resistance, thyroid tumors; rarely measured"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HIGH_CALCITRIOL: Finding = Finding { id: B("high-calcitriol"), label: B("High calcitriol"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("1,25-dihydroxyvitamin D above the interval for age and sex."), 
    implies: B(&[f(7)]), 
    excludes: B(&[f(524), f(597)]), 
    cluster: Some(ClusterKey::new(2)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("granuloma, HFTC, rarely measured"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[B("high 1,25-dihydroxyvitamin D")]), 
    aliases: B(&[B("elevated-calcitriol")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0031415"), label: B("Elevated circulating calcitriol concentration"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HIGH_CREATINE_KINASE: Finding = Finding { id: B("high-creatine-kinase"), label: B("High creatine kinase"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Creatine kinase above the limit for age and sex."), 
    implies: B(&[f(216)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(38)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("myositis share and incidental rises"), sources: B(&[]), ppm: 60000, }), 
    silence: None, 
    synonyms: B(&[B("raised CK")]), 
    aliases: B(&[B("elevated-creatine-kinase")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003236"), label: B("Elevated circulating creatine kinase activity"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HIGH_CREATININE: Finding = Finding { id: B("high-creatinine"), label: B("High creatinine"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Blood creatinine above the interval for age and sex."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(4)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("as reduced kidney function"), sources: B(&[]), ppm: 170000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003259"), label: B("Elevated circulating creatinine concentration"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HIGH_D_DIMER: Finding = Finding { id: B("high-d-dimer"), label: B("High D-dimer"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("D-dimer above the limit for age."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("unspecific; any ulcer, clot, age"), sources: B(&[]), ppm: 250000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HIGH_ERYTHROCYTE_SEDIMENTATION_RATE: Finding = Finding { id: B("high-erythrocyte-sedimentation-rate"), label: B("High erythrocyte sedimentation rate"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Sedimentation rate above the limit for age and sex."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(52)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("ulcers, infection, autoimmune and kidney disease"), sources: B(&[]), ppm: 280000, }), 
    silence: None, 
    synonyms: B(&[B("raised ESR")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HIGH_HBA1C: Finding = Finding { id: B("high-hba1c"), label: B("High glycated hemoglobin"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Glycated hemoglobin (HbA1c) in the diabetic range."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(33)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("as diabetes"), sources: B(&[]), ppm: 170000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HIGH_INTACT_FGF23: Finding = Finding { id: B("high-intact-fgf23"), label: B("High intact FGF23"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Intact fibroblast growth factor 23 above the interval of the assay used."), 
    implies: B(&[]), 
    excludes: B(&[f(529)]), 
    cluster: Some(ClusterKey::new(53)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("kidney failure; rarely measured otherwise"), sources: B(&[]), ppm: 90000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:6000407"), label: B("Elevated circulating fibroblast growth factor 23 concentration"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HIGH_LACTATE_DEHYDROGENASE: Finding = Finding { id: B("high-lactate-dehydrogenase"), label: B("High lactate dehydrogenase"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Lactate dehydrogenase above the interval."), 
    implies: B(&[f(216)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(38)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("muscle, liver, blood and tumor disease"), sources: B(&[]), ppm: 120000, }), 
    silence: None, 
    synonyms: B(&[B("raised LDH")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HIGH_LIPASE: Finding = Finding { id: B("high-lipase"), label: B("High lipase"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Blood lipase above the interval."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(51)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("pancreatic disease"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("elevated-lipase")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0032932"), label: B("Increased circulating pancreatic triacylglycerol lipase level"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HIGH_LIPOPROTEIN_A: Finding = Finding { id: B("high-lipoprotein-a"), label: B("High lipoprotein(a)"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Lipoprotein(a) above the laboratory's limit."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("about a fifth of the population"), sources: B(&[]), ppm: 200000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HIGH_MAGNESIUM: Finding = Finding { id: B("high-magnesium"), label: B("High magnesium"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Blood magnesium above the interval."), 
    implies: B(&[]), 
    excludes: B(&[f(530)]), 
    cluster: Some(ClusterKey::new(54)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("kidney failure, antacids"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[B("hypermagnesemia")]), 
    aliases: B(&[B("hypermagnesemia")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002918"), label: B("Hypermagnesemia"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HIGH_PARATHYROID_HORMONE: Finding = Finding { id: B("high-parathyroid-hormone"), label: B("High parathyroid hormone"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Intact parathyroid hormone above the laboratory's interval."), 
    implies: B(&[]), 
    excludes: B(&[f(865), f(601)]), 
    cluster: Some(ClusterKey::new(55)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("kidney disease and vitamin D deficiency"), sources: B(&[]), ppm: 150000, }), 
    silence: None, 
    synonyms: B(&[B("raised PTH")]), 
    aliases: B(&[B("parathyroid-hormone-elevated")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003165"), label: B("Elevated circulating parathyroid hormone level"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HIGH_PARATHYROID_HORMONE_RELATED_PEPTIDE: Finding = Finding { id: B("high-parathyroid-hormone-related-peptide"), label: B("High parathyroid hormone-related peptide"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Parathyroid hormone-related peptide above the interval, as made by some cancers."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("a few cancers; rarely measured"), sources: B(&[]), ppm: 7000, }), 
    silence: None, 
    synonyms: B(&[B("PTHrP")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HIGH_PLASMA_OXALATE: Finding = Finding { id: B("high-plasma-oxalate"), label: B("High plasma oxalate"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Plasma oxalate far above what kidney failure alone explains."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(56)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Hyperoxaluria; rarely measured, and kidney failure raises it moderately."), sources: B(&[]), ppm: 6000, }), 
    silence: None, 
    synonyms: B(&[B("hyperoxalemia")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HIGH_POTASSIUM: Finding = Finding { id: B("high-potassium"), label: B("High potassium"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Blood potassium above the interval."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("kidney failure, cell lysis, drugs"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[B("hyperkalemia")]), 
    aliases: B(&[B("hyperkalemia")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002153"), label: B("Hyperkalemia"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HIGH_TMP_GFR: Finding = Finding { id: B("high-tmp-gfr"), label: B("High TmP/GFR"), kind: FindingKind::Laboratory, obtained: Obtained::Urine, context: false, 
    definition: B("The kidney's threshold for phosphate (TmP/GFR) above the limit for age: phosphate is held back."), 
    implies: B(&[]), 
    excludes: B(&[f(535)]), 
    cluster: Some(ClusterKey::new(57)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rarely measured; low parathyroid hormone, phosphate disorders"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[B("raised renal phosphate threshold")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0005571"), label: B("Increased renal tubular phosphate reabsorption"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HIGH_TSH: Finding = Finding { id: B("high-tsh"), label: B("High thyroid-stimulating hormone"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Thyroid-stimulating hormone above the interval for age."), 
    implies: B(&[]), 
    excludes: B(&[f(537)]), 
    cluster: Some(ClusterKey::new(58)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("thyroid disease is common"), sources: B(&[]), ppm: 60000, }), 
    silence: None, 
    synonyms: B(&[B("high TSH")]), 
    aliases: B(&[B("elevated-tsh")]), 
    codes: B(&[]), };

pub(super) const HIGH_UREA: Finding = Finding { id: B("high-urea"), label: B("High urea"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Blood urea (urea nitrogen) above the interval for age and sex."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(4)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("kidney disease, dehydration, age"), sources: B(&[]), ppm: 180000, }), 
    silence: None, 
    synonyms: B(&[B("raised blood urea nitrogen")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003138"), label: B("Increased blood urea nitrogen"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HIGH_URINE_OXALATE: Finding = Finding { id: B("high-urine-oxalate"), label: B("High urine oxalate"), kind: FindingKind::Laboratory, obtained: Obtained::Urine, context: false, 
    definition: B("Urinary oxalate above the interval."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("stone disease, hyperoxaluria; rarely measured"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[B("hyperoxaluria")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HIGH_URINE_PHOSPHATE: Finding = Finding { id: B("high-urine-phosphate"), label: B("High urine phosphate"), kind: FindingKind::Laboratory, obtained: Obtained::Urine, context: false, 
    definition: B("Urinary phosphate per creatinine above the limit for age."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(59)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rarely measured"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[B("hyperphosphaturia")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003109"), label: B("Hyperphosphaturia"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HIGH_UROPORPHYRIN: Finding = Finding { id: B("high-uroporphyrin"), label: B("High uroporphyrin"), kind: FindingKind::Laboratory, obtained: Obtained::Urine, context: false, 
    definition: B("Uroporphyrin in urine, or porphyrin in plasma, above the interval."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("porphyria cutanea tarda; mild rises in liver disease"), sources: B(&[]), ppm: 7000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("elevated-uroporphyrin")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:6000805"), label: B("Elevated urinary uroporphyrin level"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HISTOPLASMA_AT_SITE: Finding = Finding { id: B("histoplasma-at-site"), label: B("Histoplasma proven in the lesion"), kind: FindingKind::Laboratory, obtained: Obtained::Biopsy, context: false, 
    definition: B("Histoplasma capsulatum by culture, stain or DNA from the lesion."), 
    implies: B(&[f(461)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Rare in the skin."), sources: B(&[]), ppm: 1000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HYPERCALCEMIA: Finding = Finding { id: B("hypercalcemia"), label: B("Hypercalcemia"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Blood calcium (ionized, or corrected for albumin) above the interval for age."), 
    implies: B(&[f(3)]), 
    excludes: B(&[f(448), f(598)]), 
    cluster: Some(ClusterKey::new(0)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of those measured"), sources: B(&[]), ppm: 60000, }), 
    silence: None, 
    synonyms: B(&[B("high blood calcium")]), 
    aliases: B(&[B("high-calcium")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003072"), label: B("Hypercalcemia"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd10Cm, code: B("E83.52"), label: B("Hypercalcemia"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D006934"), label: B("Hypercalcemia"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HYPERCALCEMIA_AFTER_SKIN_LESION: Finding = Finding { id: B("hypercalcemia-after-skin-lesion"), label: B("Hypercalcemia after the skin lesion"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Calcium was normal or unmeasured when the skin changed and rose above the interval in the weeks or months that followed."), 
    implies: B(&[f(434)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(0)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("mainly newborns with fat necrosis"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HYPERCALCIURIA: Finding = Finding { id: B("hypercalciuria"), label: B("Hypercalciuria"), kind: FindingKind::Laboratory, obtained: Obtained::Urine, context: false, 
    definition: B("Urinary calcium above the limit for age and sex, in a day's urine or per creatinine."), 
    implies: B(&[]), 
    excludes: B(&[f(538)]), 
    cluster: Some(ClusterKey::new(65)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rarely measured"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[B("high urine calcium")]), 
    aliases: B(&[B("elevated-urine-calcium"), B("high-urine-calcium")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002150"), label: B("Hypercalciuria"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HYPERHOMOCYSTEINEMIA: Finding = Finding { id: B("hyperhomocysteinemia"), label: B("Hyperhomocysteinemia"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Blood homocysteine above the interval."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("kidney disease, vitamin lack; rarely measured"), sources: B(&[]), ppm: 120000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HYPERPHOSPHATEMIA: Finding = Finding { id: B("hyperphosphatemia"), label: B("Hyperphosphatemia"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Blood phosphate above the interval for age; children run higher than adults."), 
    implies: B(&[f(5)]), 
    excludes: B(&[f(451), f(602)]), 
    cluster: Some(ClusterKey::new(0)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of those measured, dialysis"), sources: B(&[]), ppm: 100000, }), 
    silence: None, 
    synonyms: B(&[B("high blood phosphate")]), 
    aliases: B(&[B("high-phosphate")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002905"), label: B("Hyperphosphatemia"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D054559"), label: B("Hyperphosphatemia"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HYPERURICEMIA: Finding = Finding { id: B("hyperuricemia"), label: B("Hyperuricemia"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Blood urate above the limit for age and sex."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("gout, kidney disease, 15-20 % of men"), sources: B(&[]), ppm: 180000, }), 
    silence: None, 
    synonyms: B(&[B("high uric acid")]), 
    aliases: B(&[B("high-urate")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002149"), label: B("Hyperuricemia"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HYPOALBUMINEMIA: Finding = Finding { id: B("hypoalbuminemia"), label: B("Hypoalbuminemia"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Blood albumin below the interval (under 3.5 g/dL in adults)."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("ill, dialysis"), sources: B(&[]), ppm: 100000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("low-albumin")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003073"), label: B("Hypoalbuminemia"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HYPOCALCEMIA: Finding = Finding { id: B("hypocalcemia"), label: B("Hypocalcemia"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Ionized or corrected blood calcium below the interval for age."), 
    implies: B(&[f(3)]), 
    excludes: B(&[f(434), f(598)]), 
    cluster: Some(ClusterKey::new(0)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("secondary hyperparathyroidism, pseudohypoparathyroidism"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[B("low blood calcium")]), 
    aliases: B(&[B("low-calcium")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002901"), label: B("Hypocalcemia"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd10Cm, code: B("E83.51"), label: B("Hypocalcemia"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D006996"), label: B("Hypocalcemia"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HYPOPHOSPHATEMIA: Finding = Finding { id: B("hypophosphatemia"), label: B("Hypophosphatemia"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Blood phosphate below the interval for age."), 
    implies: B(&[f(5)]), 
    excludes: B(&[f(443), f(602)]), 
    cluster: Some(ClusterKey::new(0)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("primary hyperparathyroidism, malnutrition"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[B("low blood phosphate")]), 
    aliases: B(&[B("low-phosphate")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002148"), label: B("Hypophosphatemia"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D017674"), label: B("Hypophosphatemia"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const IRON_OVERLOAD: Finding = Finding { id: B("iron-overload"), label: B("Iron overload"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Ferritin and transferrin saturation high from too much body iron."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("transfusion, dialysis iron, hemochromatosis"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LEUKOCYTOSIS: Finding = Finding { id: B("leukocytosis"), label: B("Leukocytosis"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("White-cell count above the interval for age."), 
    implies: B(&[]), 
    excludes: B(&[f(497)]), 
    cluster: Some(ClusterKey::new(52)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("infection, steroid"), sources: B(&[]), ppm: 120000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LEUKOPENIA: Finding = Finding { id: B("leukopenia"), label: B("Leukopenia"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("White-cell count below 4.0 × 10⁹/L."), 
    implies: B(&[]), 
    excludes: B(&[f(496)]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus, drugs, marrow disease"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LOA_MICROFILAREMIA: Finding = Finding { id: B("loa-microfilaremia"), label: B("Loa microfilariae in blood"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Microfilariae of Loa loa in a daytime blood film, or their DNA."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("West and central Africa only."), sources: B(&[]), ppm: 1000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LOW_25_HYDROXYVITAMIN_D: Finding = Finding { id: B("low-25-hydroxyvitamin-d"), label: B("Low 25-hydroxyvitamin D"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("25-hydroxyvitamin D below the lower limit, usually 20 ng/mL (50 nmol/L)."), 
    implies: B(&[]), 
    excludes: B(&[f(301), f(596)]), 
    cluster: Some(ClusterKey::new(48)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("common in every clinic, more in kidney disease and in those who avoid sun"), sources: B(&[]), ppm: 350000, }), 
    silence: None, 
    synonyms: B(&[B("vitamin D deficiency"), B("low calcidiol")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0012053"), label: B("Decreased circulating calcifediol concentration"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd10Cm, code: B("E55.9"), label: B("Vitamin D deficiency, unspecified"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const LOW_ALKALINE_PHOSPHATASE: Finding = Finding { id: B("low-alkaline-phosphatase"), label: B("Low alkaline phosphatase"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Alkaline phosphatase below the interval for age and sex."), 
    implies: B(&[]), 
    excludes: B(&[f(304)]), 
    cluster: Some(ClusterKey::new(50)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("malnutrition, low bone turnover, hypophosphatasia"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003282"), label: B("Decreased circulating alkaline phosphatase activity"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const LOW_ANTITHROMBIN: Finding = Finding { id: B("low-antithrombin"), label: B("Low antithrombin"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Antithrombin activity below the interval."), 
    implies: B(&[f(883)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(76)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("tested in necrosis; nephrotic and liver disease"), sources: B(&[]), ppm: 7000, }), 
    silence: None, 
    synonyms: B(&[B("antithrombin deficiency")]), 
    aliases: B(&[B("antithrombin-deficiency")]), 
    codes: B(&[]), };

pub(super) const LOW_CALCITRIOL: Finding = Finding { id: B("low-calcitriol"), label: B("Low calcitriol"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("1,25-dihydroxyvitamin D below the interval for age and sex."), 
    implies: B(&[f(7)]), 
    excludes: B(&[f(313), f(597)]), 
    cluster: Some(ClusterKey::new(2)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("kidney failure"), sources: B(&[]), ppm: 80000, }), 
    silence: None, 
    synonyms: B(&[B("low 1,25-dihydroxyvitamin D")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0012052"), label: B("Decreased circulating calcitriol concentration"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const LOW_CORTISOL: Finding = Finding { id: B("low-cortisol"), label: B("Low cortisol"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Morning or stimulated cortisol too low for the adrenal axis to be intact."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("adrenal failure, steroid treatment; rarely measured"), sources: B(&[]), ppm: 5000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LOW_FIBRINOGEN: Finding = Finding { id: B("low-fibrinogen"), label: B("Low fibrinogen"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Plasma fibrinogen below the reference interval."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(79)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Consumption of clotting factors, liver failure."), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[B("hypofibrinogenemia")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LOW_FREE_THYROXINE: Finding = Finding { id: B("low-free-thyroxine"), label: B("Low free thyroxine"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Free thyroxine below the interval."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(58)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("overt hypothyroidism"), sources: B(&[]), ppm: 25000, }), 
    silence: None, 
    synonyms: B(&[B("low free T4")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LOW_INTACT_FGF23: Finding = Finding { id: B("low-intact-fgf23"), label: B("Low or inappropriately normal intact FGF23"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Intact fibroblast growth factor 23 low, or not raised although phosphate is high."), 
    implies: B(&[]), 
    excludes: B(&[f(319)]), 
    cluster: Some(ClusterKey::new(53)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("familial hyperphosphatemic disease; rarely measured"), sources: B(&[]), ppm: 7000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:6000488"), label: B("Reduced circulating fibroblast growth factor 23 concentration"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const LOW_MAGNESIUM: Finding = Finding { id: B("low-magnesium"), label: B("Low magnesium"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Blood magnesium below the interval."), 
    implies: B(&[]), 
    excludes: B(&[f(323)]), 
    cluster: Some(ClusterKey::new(54)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("proton-pump inhibitors, diuretics, alcohol"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[B("hypomagnesemia")]), 
    aliases: B(&[B("hypomagnesemia")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002917"), label: B("Hypomagnesemia"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const LOW_PLASMA_PYROPHOSPHATE: Finding = Finding { id: B("low-plasma-pyrophosphate"), label: B("Low plasma pyrophosphate"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Inorganic pyrophosphate in plasma below the interval of the laboratory."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("seldom measured; rare disorders of mineralization"), sources: B(&[]), ppm: 5000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LOW_PROTEIN_C: Finding = Finding { id: B("low-protein-c"), label: B("Low protein C"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Protein C below the interval, measured off vitamin K antagonists."), 
    implies: B(&[f(683)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(76)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("half of protein C or S deficiency"), sources: B(&[]), ppm: 8000, }), 
    silence: None, 
    synonyms: B(&[B("protein C deficiency")]), 
    aliases: B(&[B("protein-c-deficiency")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0005543"), label: B("Reduced protein C activity"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D020151"), label: B("Protein C Deficiency"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const LOW_PROTEIN_S: Finding = Finding { id: B("low-protein-s"), label: B("Low protein S"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Protein S below the interval, measured off vitamin K antagonists."), 
    implies: B(&[f(683)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(76)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("half of protein C or S deficiency"), sources: B(&[]), ppm: 8000, }), 
    silence: None, 
    synonyms: B(&[B("protein S deficiency")]), 
    aliases: B(&[B("protein-s-deficiency")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0004855"), label: B("Reduced protein S activity"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D018455"), label: B("Protein S Deficiency"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const LOW_TMP_GFR: Finding = Finding { id: B("low-tmp-gfr"), label: B("Low TmP/GFR"), kind: FindingKind::Laboratory, obtained: Obtained::Urine, context: false, 
    definition: B("The kidney's threshold for phosphate (TmP/GFR) below the limit for age: phosphate is lost in the urine."), 
    implies: B(&[]), 
    excludes: B(&[f(329)]), 
    cluster: Some(ClusterKey::new(57)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("hyperparathyroidism, tubular disease; rarely measured"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[B("renal phosphate wasting")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000117"), label: B("Renal phosphate wasting"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const LOW_TOTAL_CALCIUM: Finding = Finding { id: B("low-total-calcium"), label: B("Low total calcium"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Total blood calcium below the interval, not corrected for albumin; with low albumin the ionized calcium may still be normal."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(0)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("low albumin lowers the total value"), sources: B(&[]), ppm: 80000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LOW_TSH: Finding = Finding { id: B("low-tsh"), label: B("Low thyroid-stimulating hormone"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Thyroid-stimulating hormone below the interval for age."), 
    implies: B(&[]), 
    excludes: B(&[f(330)]), 
    cluster: Some(ClusterKey::new(58)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("overactive or overtreated thyroid"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[B("low TSH")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LOW_URINE_CALCIUM: Finding = Finding { id: B("low-urine-calcium"), label: B("Low urine calcium"), kind: FindingKind::Laboratory, obtained: Obtained::Urine, context: false, 
    definition: B("Urinary calcium below the interval."), 
    implies: B(&[]), 
    excludes: B(&[f(436)]), 
    cluster: Some(ClusterKey::new(65)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("kidney failure, low intake, thiazides"), sources: B(&[]), ppm: 60000, }), 
    silence: None, 
    synonyms: B(&[B("hypocalciuria")]), 
    aliases: B(&[B("hypocalciuria")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003127"), label: B("Hypocalciuria"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const METABOLIC_ALKALOSIS: Finding = Finding { id: B("metabolic-alkalosis"), label: B("Metabolic alkalosis"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Bicarbonate above the interval with a blood pH above it, or read as metabolic alkalosis by the record. Bicarbonate alone may be high to make up for a respiratory acidosis."), 
    implies: B(&[f(309)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("vomiting, diuretics, alkali; rarely measured"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0200114"), label: B("Metabolic alkalosis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const NORMAL_25_HYDROXYVITAMIN_D: Finding = Finding { id: B("normal-25-hydroxyvitamin-d"), label: B("Normal 25-hydroxyvitamin D"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("25-hydroxyvitamin D within the laboratory's interval."), 
    implies: B(&[]), 
    excludes: B(&[f(301), f(518)]), 
    cluster: Some(ClusterKey::new(48)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("complement of high and low"), sources: B(&[]), ppm: 630000, }), 
    silence: None, 
    synonyms: B(&[B("vitamin D replete")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const NORMAL_CALCITRIOL: Finding = Finding { id: B("normal-calcitriol"), label: B("Normal calcitriol"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("1,25-dihydroxyvitamin D within the interval for age and sex."), 
    implies: B(&[]), 
    excludes: B(&[f(313), f(524)]), 
    cluster: Some(ClusterKey::new(2)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("complement of high and low"), sources: B(&[]), ppm: 900000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const NORMAL_CALCIUM: Finding = Finding { id: B("normal-calcium"), label: B("Normal calcium"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Blood calcium within the interval for age."), 
    implies: B(&[]), 
    excludes: B(&[f(3), f(434), f(448)]), 
    cluster: Some(ClusterKey::new(0)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("complement of abnormal calcium"), sources: B(&[]), ppm: 890000, }), 
    silence: None, 
    synonyms: B(&[B("normocalcemia")]), 
    aliases: B(&[B("normocalcemia")]), 
    codes: B(&[]), };

pub(super) const NORMAL_LABORATORY_SCREEN: Finding = Finding { id: B("normal-laboratory-screen"), label: B("Laboratory screen normal, values not named"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("The record says that blood tests were normal without naming them. It does not show that calcium or phosphate was measured."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("said in about half of all records"), sources: B(&[]), ppm: 500000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const NORMAL_PARATHYROID_HORMONE: Finding = Finding { id: B("normal-parathyroid-hormone"), label: B("Normal parathyroid hormone"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Intact parathyroid hormone within the laboratory's interval; with high calcium this is inappropriate and does not clear the glands."), 
    implies: B(&[]), 
    excludes: B(&[f(324), f(865)]), 
    cluster: Some(ClusterKey::new(55)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("complement of high and suppressed"), sources: B(&[]), ppm: 830000, }), 
    silence: None, 
    synonyms: B(&[B("normal PTH")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const NORMAL_PHOSPHATE: Finding = Finding { id: B("normal-phosphate"), label: B("Normal phosphate"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Blood phosphate within the interval for age."), 
    implies: B(&[]), 
    excludes: B(&[f(5), f(443), f(451)]), 
    cluster: Some(ClusterKey::new(0)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("complement of abnormal states"), sources: B(&[]), ppm: 880000, }), 
    silence: None, 
    synonyms: B(&[B("normophosphatemia")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const NORMAL_RENAL_FUNCTION: Finding = Finding { id: B("normal-renal-function"), label: B("Normal kidney function"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Glomerular filtration rate of 60 mL/min per 1.73 m² or more, or creatinine within the interval for age."), 
    implies: B(&[]), 
    excludes: B(&[f(717)]), 
    cluster: Some(ClusterKey::new(4)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("complement of kidney disease"), sources: B(&[]), ppm: 820000, }), 
    silence: None, 
    synonyms: B(&[B("normal renal function")]), 
    aliases: B(&[B("normal-kidney-function")]), 
    codes: B(&[]), };

pub(super) const PARATHYROID_HORMONE_BELOW_300: Finding = Finding { id: B("parathyroid-hormone-below-300"), label: B("Parathyroid hormone below 300 pg/mL"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: true, 
    definition: B("Intact parathyroid hormone below 300 pg/mL; a risk factor only in dialysis patients, where it goes with low bone turnover."), 
    implies: B(&[]), 
    excludes: B(&[f(640)]), 
    cluster: Some(ClusterKey::new(55)), 
    background: None, 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PARATHYROID_HORMONE_OVER_1000: Finding = Finding { id: B("parathyroid-hormone-over-1000"), label: B("Parathyroid hormone over 1000 pg/mL"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Intact parathyroid hormone above 1000 pg/mL."), 
    implies: B(&[f(324)]), 
    excludes: B(&[f(639)]), 
    cluster: Some(ClusterKey::new(55)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("severe uremic hyperparathyroidism"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003165"), label: B("Elevated circulating parathyroid hormone level"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const PROLONGED_CLOTTING_TIME: Finding = Finding { id: B("prolonged-clotting-time"), label: B("Prolonged clotting times without a drug"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Prothrombin or partial thromboplastin time is prolonged without an anticoagulant drug."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(79)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Liver disease, consumption of clotting factors, lupus anticoagulant."), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PROTEIN_C_OR_S_DEFICIENCY: Finding = Finding { id: B("protein-c-or-s-deficiency"), label: B("Protein C or S deficiency"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Protein C or protein S below the interval, inborn or acquired; a value taken under a vitamin K antagonist does not count."), 
    implies: B(&[f(883)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(76)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("tested in necrosis"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PROTEINURIA: Finding = Finding { id: B("proteinuria"), label: B("Proteinuria"), kind: FindingKind::Laboratory, obtained: Obtained::Urine, context: false, 
    definition: B("Protein loss in urine above 0.5 g in 24 hours, or the like per creatinine."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("kidney disease, diabetes"), sources: B(&[]), ppm: 100000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000093"), label: B("Proteinuria"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const REDUCED_KIDNEY_FUNCTION: Finding = Finding { id: B("reduced-kidney-function"), label: B("Reduced kidney function"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Glomerular filtration rate below 60 mL/min per 1.73 m², of any duration."), 
    implies: B(&[]), 
    excludes: B(&[f(603)]), 
    cluster: Some(ClusterKey::new(4)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("age, referral"), sources: B(&[]), ppm: 180000, }), 
    silence: None, 
    synonyms: B(&[B("renal impairment"), B("renal insufficiency"), B("low glomerular filtration rate")]), 
    aliases: B(&[B("low-glomerular-filtration-rate")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000083"), label: B("Renal insufficiency"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D051437"), label: B("Renal Insufficiency"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const SEVERE_HYPERCALCEMIA: Finding = Finding { id: B("severe-hypercalcemia"), label: B("Total calcium above 3.0 mmol/L (12 mg/dL), or ionized above 1.50 mmol/L"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Total or albumin-corrected calcium above 3.0 mmol/L (about 12 mg/dL), or ionized calcium above 1.50 mmol/L; critical limits of laboratories begin between 12.0 and 13.5 mg/dL and at 1.50 to 1.53 mmol/L."), 
    implies: B(&[f(434)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(0)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Rare among people seen for a lesion of the skin."), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003072"), label: B("Hypercalcemia"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const SUPPRESSED_PARATHYROID_HORMONE: Finding = Finding { id: B("suppressed-parathyroid-hormone"), label: B("Suppressed parathyroid hormone"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Intact parathyroid hormone below the interval, or at its very bottom while calcium is high."), 
    implies: B(&[]), 
    excludes: B(&[f(324), f(601)]), 
    cluster: Some(ClusterKey::new(55)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("non-parathyroid hypercalcemia"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[B("low PTH")]), 
    aliases: B(&[B("parathyroid-hormone-suppressed")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0031817"), label: B("Decreased circulating parathyroid hormone level"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const SYMPTOMATIC_HYPERCALCEMIA: Finding = Finding { id: B("symptomatic-hypercalcemia"), label: B("Symptomatic hypercalcemia"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Calcium above the interval with complaints that it explains: thirst, poor feeding, vomiting, constipation, lethargy."), 
    implies: B(&[f(434)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(0)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("a quarter of the hypercalcemic"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const THROMBOCYTOPENIA: Finding = Finding { id: B("thrombocytopenia"), label: B("Thrombocytopenia"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Platelet count below the interval."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus, sepsis, heparin"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const THROMBOCYTOPENIA_BELOW_100: Finding = Finding { id: B("thrombocytopenia-below-100"), label: B("Platelets below 100"), kind: FindingKind::Laboratory, obtained: Obtained::Blood, context: false, 
    definition: B("Platelet count below 100 × 10⁹/L."), 
    implies: B(&[f(881)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(93)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus, sepsis, heparin, liver disease"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const TUBERCULOSIS_AT_SITE: Finding = Finding { id: B("tuberculosis-at-site"), label: B("Tuberculosis proven in the lesion"), kind: FindingKind::Laboratory, obtained: Obtained::Biopsy, context: false, 
    definition: B("Mycobacterium tuberculosis by culture, stain or DNA from the lesion."), 
    implies: B(&[f(461)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Rare in the skin."), sources: B(&[]), ppm: 4000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };
