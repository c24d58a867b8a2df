// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const PORPHYRINS: Test = Test { id: B("porphyrins"), label: B("Porphyrins in urine and plasma"), kind: TestKind::Urine, tier: TestTier::BySuspicion, 
    does: B("Measures porphyrins in urine and plasma while the disease is active."), 
    because: B("Sclerodermoid porphyria cutanea tarda may calcify."), 
    changes: B("Raised uroporphyrin names porphyria; normal values in the active phase exclude it. Fractions, and isocoproporphyrin in stool, tell it from other porphyrias."), 
    again: None, 
    resolves: B(&[f::HIGH_UROPORPHYRIN]), 
    core: B(&[]), 
    about: B(&[n::PORPHYRIA_CUTANEA_TARDA]), 
    when: None, 
    program: None, 
    avoid: B(&[
        Avoid { says: B("If the kidneys have failed, plasma porphyrins are raised several-fold without porphyria, and there may be no urine: a fluorescence peak of plasma near 620 nm, fractions and isocoproporphyrin in stool tell porphyria from pseudoporphyria."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("kidney-failure"), 
    program: p(&[Op::Finding(f::KIDNEY_FAILURE)]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[s::PCT_1984]), };

pub(super) const URINE_CALCIUM: Test = Test { id: B("urine-calcium"), label: B("Urine calcium"), kind: TestKind::Urine, tier: TestTier::BySuspicion, 
    does: B("Measures calcium and creatinine in a 24-hour or spot urine, and in serum of the same hour for the clearance ratio of calcium to creatinine."), 
    because: B("A clearance ratio below 0.01 with high blood calcium suggests familial hypocalciuric hypercalcemia (between 0.01 and 0.02 the gene decides); high urine calcium may be the only sign of granuloma or vitamin D excess."), 
    changes: B("Separates the familial trait from hyperparathyroidism before any operation; belongs to the exclusion of metabolic causes before the word idiopathic."), 
    again: None, 
    resolves: B(&[f::HYPERCALCIURIA, f::LOW_URINE_CALCIUM]), 
    core: B(&[]), 
    about: B(&[n::METASTATIC, n::IDIOPATHIC]), 
    when: None, 
    program: None, 
    avoid: B(&[
        Avoid { says: B("If the kidneys have failed, the urine says nothing of calcium."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("kidney-failure"), 
    program: p(&[Op::Finding(f::KIDNEY_FAILURE)]), },
        Avoid { says: B("Check the timing: a thiazide, lack of vitamin D and reduced filtration lower urine calcium, so that hyperparathyroidism looks like the familial trait; it is measured again without them where that can be."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("all(hypercalcemia, any(high-parathyroid-hormone, normal-parathyroid-hormone), any(diuretic-use, low-25-hydroxyvitamin-d, reduced-kidney-function))"), 
    program: p(&[Op::All { span: 8 }, Op::Finding(f::HYPERCALCEMIA), Op::Any { span: 2 }, Op::Finding(f::HIGH_PARATHYROID_HORMONE), Op::Finding(f::NORMAL_PARATHYROID_HORMONE), Op::Any { span: 3 }, Op::Finding(f::DIURETIC_USE), Op::Finding(f::LOW_25_HYDROXYVITAMIN_D), Op::Finding(f::REDUCED_KIDNEY_FUNCTION)]), },
    ]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const TUBULAR_PHOSPHATE_THRESHOLD: Test = Test { id: B("tubular-phosphate-threshold"), label: B("Fasting phosphate and tubular phosphate threshold"), kind: TestKind::Urine, tier: TestTier::BySuspicion, 
    does: B("Measures phosphate and creatinine in fasting blood and urine and computes TmP/GFR; the method and the age references are kept with the result."), 
    because: B("Phosphate is held back by the kidney in hyperphosphatemic tumoral calcinosis."), 
    changes: B("Raised for age with normal kidneys, and with normal calcium and parathyroid hormone, it points to FGF23 deficiency or resistance; it is as high in hypoparathyroidism and pseudohypoparathyroidism. Meaningless at a filtration rate below 15."), 
    again: None, 
    resolves: B(&[f::HIGH_TMP_GFR, f::HIGH_URINE_PHOSPHATE, f::LOW_TMP_GFR]), 
    core: B(&[f::HIGH_TMP_GFR]), 
    about: B(&[n::HYPERPHOSPHATEMIC_TUMORAL_CALCINOSIS, n::IDIOPATHIC_TUMORAL_CALCINOSIS, n::NORMOPHOSPHATEMIC_FAMILIAL_TUMORAL_CALCINOSIS, n::GENERALIZED_ARTERIAL_CALCIFICATION_OF_INFANCY]), 
    when: None, 
    program: None, 
    avoid: B(&[
        Avoid { says: B("Below a filtration of 15 and on dialysis the threshold has no meaning."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("kidney-failure"), 
    program: p(&[Op::Finding(f::KIDNEY_FAILURE)]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[s::GR_HFTC]), };

pub(super) const PLASMA_AND_URINE_OXALATE: Test = Test { id: B("plasma-and-urine-oxalate"), label: B("Oxalate in plasma and urine"), kind: TestKind::Urine, tier: TestTier::BySuspicion, 
    does: B("Measures oxalate in 24-hour urine (in a child against creatinine) or, in kidney failure, in plasma, before a dialysis."), 
    because: B("Oxalate deposits resemble calcinosis and calciphylaxis, and crystals in a biopsy mean oxalosis until it is excluded."), 
    changes: B("A plasma value far above what failed kidneys explain, or a high one in urine, leads to the genes of primary hyperoxaluria, and without them to bowel disease, ethylene glycol or a diet rich in oxalate."), 
    again: None, 
    resolves: B(&[f::HIGH_PLASMA_OXALATE, f::HIGH_URINE_OXALATE]), 
    core: B(&[]), 
    about: B(&[n::CUTANEOUS_CALCIUM_OXALATE_DEPOSITION, n::CALCIPHYLAXIS, n::RENAL_FAILURE_CALCINOSIS]), 
    when: Some(B("any(suspected(cutaneous-calcium-oxalate-deposition), histology-birefringent-oxalate-crystal, primary-hyperoxaluria, high-plasma-oxalate, high-urine-oxalate, agxt-grhpr-or-hoga1-biallelic-variant, all(nephrolithiasis, nephrocalcinosis, kidney-failure))")), 
    program: Some(p(&[Op::Any { span: 10 }, Op::Suspected(n::CUTANEOUS_CALCIUM_OXALATE_DEPOSITION), Op::Finding(f::HISTOLOGY_BIREFRINGENT_OXALATE_CRYSTAL), Op::Finding(f::PRIMARY_HYPEROXALURIA), Op::Finding(f::HIGH_PLASMA_OXALATE), Op::Finding(f::HIGH_URINE_OXALATE), Op::Finding(f::AGXT_GRHPR_OR_HOGA1_BIALLELIC_VARIANT), Op::All { span: 3 }, Op::Finding(f::NEPHROLITHIASIS), Op::Finding(f::NEPHROCALCINOSIS), Op::Finding(f::KIDNEY_FAILURE)])), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };
