// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const ASYMPTOMATIC_INCIDENTAL_DEPOSIT: Finding = Finding { id: B("asymptomatic-incidental-deposit"), label: B("Incidental deposit without symptoms"), kind: FindingKind::Course, obtained: Obtained::Imaging, context: false, 
    definition: B("A deposit found by chance, without complaints."), 
    implies: B(&[f(630)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("found on film; most lesions are seen or felt"), sources: B(&[]), ppm: 150000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CALCIFICATION_IN_ADVANCED_VENOUS_SKIN_CHANGE: Finding = Finding { id: B("calcification-in-advanced-venous-skin-change"), label: B("Calcification in advanced venous skin change"), kind: FindingKind::Course, obtained: Obtained::Record, context: true, 
    definition: B("Share of legs with advanced venous skin change that hold calcium."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CALCIFICATION_IN_EARLY_VENOUS_DISEASE: Finding = Finding { id: B("calcification-in-early-venous-disease"), label: B("Calcification in early venous disease"), kind: FindingKind::Course, obtained: Obtained::Record, context: true, 
    definition: B("Share of legs with early venous disease that hold calcium."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CALCIFICATION_IN_THE_DISEASE: Finding = Finding { id: B("calcification-in-the-disease"), label: B("Calcification in the disease"), kind: FindingKind::Course, obtained: Obtained::Record, context: true, 
    definition: B("Share of all patients with the disease whose skin holds calcium."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CALCIFICATION_IN_THE_EXPOSED: Finding = Finding { id: B("calcification-in-the-exposed"), label: B("Calcification in the exposed"), kind: FindingKind::Course, obtained: Obtained::Record, context: true, 
    definition: B("Share of all exposed patients whose skin comes to hold calcium."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CALCINOSIS_BEFORE_BONE: Finding = Finding { id: B("calcinosis-before-bone"), label: B("Calcinosis before bone"), kind: FindingKind::Course, obtained: Obtained::Record, context: false, 
    definition: B("A calcium deposit was known at the site before bone formed."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("ossified deposits only"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CALCINOSIS_DEPOSIT: Finding = Finding { id: B("calcinosis-deposit"), label: B("Calcium deposit in the skin"), kind: FindingKind::Course, obtained: Obtained::Record, context: true, 
    definition: B("A deposit of calcium in the skin has been shown or is taken as given."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("about half of suspected lesions truly hold calcium"), sources: B(&[]), ppm: 450000, }), 
    synonyms: B(&[B("calcinosis")]), 
    aliases: B(&[B("calcinosis-cutis")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0025520"), label: B("Calcinosis cutis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd10Cm, code: B("L94.2"), label: B("Calcinosis cutis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd11, code: B("1151451386"), label: B("Calcinosis cutis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D000092182"), label: B("Calcinosis Cutis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const CALCINOSIS_IN_THE_DISEASE: Finding = Finding { id: B("calcinosis-in-the-disease"), label: B("Calcinosis in the disease"), kind: FindingKind::Course, obtained: Obtained::Record, context: true, 
    definition: B("Share of all patients with the disease who have calcinosis of the skin."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CALCIUM_SUSPECTED_CLINICALLY: Finding = Finding { id: B("calcium-suspected-clinically"), label: B("Calcium suspected clinically"), kind: FindingKind::Course, obtained: Obtained::Record, context: true, 
    definition: B("Calcium was suspected before any test."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CORRECT_CLINICAL_DIAGNOSIS: Finding = Finding { id: B("correct-clinical-diagnosis"), label: B("Correct clinical diagnosis"), kind: FindingKind::Course, obtained: Obtained::Record, context: true, 
    definition: B("The diagnosis was made before histology."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const DEATH_WITHIN_MONTHS: Finding = Finding { id: B("death-within-months"), label: B("Death within months"), kind: FindingKind::Course, obtained: Obtained::Record, context: true, 
    definition: B("Death a few months after onset."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("calciphylaxis, cancer, infantile arterial disease"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const DEATH_WITHIN_ONE_YEAR: Finding = Finding { id: B("death-within-one-year"), label: B("Death within one year"), kind: FindingKind::Course, obtained: Obtained::Record, context: true, 
    definition: B("Death within one year of the diagnosis."), 
    implies: B(&[f(175)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("calciphylaxis, cancer, sepsis"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const DEATH_WITHIN_SIX_MONTHS: Finding = Finding { id: B("death-within-six-months"), label: B("Death within six months"), kind: FindingKind::Course, obtained: Obtained::Record, context: true, 
    definition: B("Death within six months of the diagnosis."), 
    implies: B(&[f(173)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const DEATH_WITHIN_TWO_YEARS: Finding = Finding { id: B("death-within-two-years"), label: B("Death within two years"), kind: FindingKind::Course, obtained: Obtained::Record, context: true, 
    definition: B("Death within two years of the diagnosis."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const DELAYED_WOUND_HEALING: Finding = Finding { id: B("delayed-wound-healing"), label: B("Delayed wound healing"), kind: FindingKind::Course, obtained: Obtained::Asking, context: false, 
    definition: B("A wound takes much longer to close than expected."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("ulcers, diabetes, age"), sources: B(&[]), ppm: 180000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001058"), label: B("Poor wound healing"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const DEPOSIT_PRESENT_AT_DIAGNOSIS: Finding = Finding { id: B("deposit-present-at-diagnosis"), label: B("Deposit present when the disease was diagnosed"), kind: FindingKind::Course, obtained: Obtained::Record, context: true, 
    definition: B("The deposit was already there when the underlying disease was recognized."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const DEPOSITS_RESOLVE_UNDER_TREATMENT: Finding = Finding { id: B("deposits-resolve-under-treatment"), label: B("Deposits resolve under treatment"), kind: FindingKind::Course, obtained: Obtained::Record, context: true, 
    definition: B("The deposits shrink or vanish under treatment."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const DERMAL_ONSET_OF_BONE: Finding = Finding { id: B("dermal-onset-of-bone"), label: B("Bone began in the dermis"), kind: FindingKind::Course, obtained: Obtained::Imaging, context: false, 
    definition: B("The first bone lay in the dermis or the upper fat, not in muscle or fascia."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("all skin bone; most of it secondary"), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:6000071"), label: B("Heterotopic dermal ossification"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const DISEASE_DURATION_YEARS: Finding = Finding { id: B("disease-duration-years"), label: B("Disease for years before the deposit"), kind: FindingKind::Course, obtained: Obtained::Record, context: true, 
    definition: B("The underlying disease had lasted for years when the deposit came."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const GRADUAL_ONSET: Finding = Finding { id: B("gradual-onset"), label: B("Gradual onset"), kind: FindingKind::Course, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion came slowly, over months to years."), 
    implies: B(&[]), 
    excludes: B(&[f(703)]), 
    cluster: Some(ClusterKey::new(49)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("nodules, cysts and most deposits"), sources: B(&[]), ppm: 600000, }), 
    synonyms: B(&[B("slow growth")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HISTORY_OF_EMERGING_WORM: Finding = Finding { id: B("history-of-emerging-worm"), label: B("History of an emerging worm"), kind: FindingKind::Course, obtained: Obtained::Asking, context: false, 
    definition: B("A worm was seen to come out of the skin."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("endemic patients only"), sources: B(&[]), ppm: 2000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const INFLAMMATORY_RASH_BEFORE_DEPOSIT: Finding = Finding { id: B("inflammatory-rash-before-deposit"), label: B("Inflammatory rash before the deposit"), kind: FindingKind::Course, obtained: Obtained::Asking, context: false, 
    definition: B("A red inflamed rash in early life or later came before the deposits."), 
    implies: B(&[f(836)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(69)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dermatomyositis, lupus, familial disease"), sources: B(&[]), ppm: 80000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LESION_BEFORE_EXPOSURE: Finding = Finding { id: B("lesion-before-exposure"), label: B("Lesion older than the exposure"), kind: FindingKind::Course, obtained: Obtained::Record, context: false, 
    definition: B("The lesion was there before the treatment or procedure that is suspected."), 
    implies: B(&[]), 
    excludes: B(&[f(171), f(926)]), 
    cluster: Some(ClusterKey::new(31)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("seldom recorded"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[B("lesion predates exposure")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LONG_DURATION_OVER_TEN_YEARS: Finding = Finding { id: B("long-duration-over-ten-years"), label: B("Present for more than ten years"), kind: FindingKind::Course, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion, or the lesion in which it arose, has been there for more than ten years."), 
    implies: B(&[f(517)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(77)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("nevi, scars, scleroderma"), sources: B(&[]), ppm: 120000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LONG_DURATION_OVER_THREE_MONTHS: Finding = Finding { id: B("long-duration-over-three-months"), label: B("Present for more than three months"), kind: FindingKind::Course, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion has been there for more than three months."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(77)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("most come after months or years"), sources: B(&[]), ppm: 650000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LONG_STANDING_LESION: Finding = Finding { id: B("long-standing-lesion"), label: B("Long-standing lesion"), kind: FindingKind::Course, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion has been there for years."), 
    implies: B(&[f(516)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(77)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("nevi, cysts, scars and slow deposits"), sources: B(&[]), ppm: 350000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const MISDIAGNOSED_AS_PYODERMA_GANGRENOSUM: Finding = Finding { id: B("misdiagnosed-as-pyoderma-gangrenosum"), label: B("Taken for pyoderma gangrenosum"), kind: FindingKind::Course, obtained: Obtained::Record, context: true, 
    definition: B("The lesion had been diagnosed as pyoderma gangrenosum."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const NO_RESPONSE_TO_ACNE_TREATMENT: Finding = Finding { id: B("no-response-to-acne-treatment"), label: B("No response to acne treatment"), kind: FindingKind::Course, obtained: Obtained::Asking, context: false, 
    definition: B("The papules stayed in spite of treatment for acne."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("facial papules only"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const OSTEOMA_CUTIS_IN_ALL_PATIENTS: Finding = Finding { id: B("osteoma-cutis-in-all-patients"), label: B("Osteoma cutis in all patients"), kind: FindingKind::Course, obtained: Obtained::Record, context: true, 
    definition: B("Share of all patients with the disease who have bone in the skin."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("skin bone among suspects"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PATHERGY: Finding = Finding { id: B("pathergy"), label: B("Pathergy"), kind: FindingKind::Course, obtained: Obtained::Asking, context: false, 
    definition: B("New lesions or worsening after a needle prick or surgery."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("pyoderma gangrenosum, Behçet disease"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PENECTOMY: Finding = Finding { id: B("penectomy"), label: B("Penectomy"), kind: FindingKind::Course, obtained: Obtained::Record, context: true, 
    definition: B("Part or all of the penis was removed because of the lesion."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PERSISTENT_INFLAMMATION: Finding = Finding { id: B("persistent-inflammation"), label: B("Persistent inflammation"), kind: FindingKind::Course, obtained: Obtained::Examination, context: false, 
    definition: B("Redness and swelling that go on for weeks at the site."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("infection, foreign body, ulcers"), sources: B(&[]), ppm: 80000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PROGRESSIVE_COURSE: Finding = Finding { id: B("progressive-course"), label: B("Progressive course"), kind: FindingKind::Course, obtained: Obtained::Asking, context: false, 
    definition: B("The lesions grow or increase over weeks to months."), 
    implies: B(&[]), 
    excludes: B(&[f(851)]), 
    cluster: Some(ClusterKey::new(92)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("over months"), sources: B(&[]), ppm: 250000, }), 
    synonyms: B(&[B("enlarging")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PUSTULE_FIRST: Finding = Finding { id: B("pustule-first"), label: B("Pustule first"), kind: FindingKind::Course, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion began as a pustule or pimple."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("pyoderma gangrenosum, folliculitis"), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const RAPID_ONSET: Finding = Finding { id: B("rapid-onset"), label: B("Rapid onset"), kind: FindingKind::Course, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion came within days to weeks."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(49)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("days to weeks: infection, necrosis, extravasation"), sources: B(&[]), ppm: 180000, }), 
    synonyms: B(&[B("acute onset")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const RECURRENCE_AFTER_EXCISION: Finding = Finding { id: B("recurrence-after-excision"), label: B("Recurrence after excision"), kind: FindingKind::Course, obtained: Obtained::Record, context: true, 
    definition: B("The lesion came back after it had been cut out."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("among excised"), sources: B(&[]), ppm: 70000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const RECURRENT_COURSE: Finding = Finding { id: B("recurrent-course"), label: B("Recurrent course"), kind: FindingKind::Course, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion heals and comes back in bouts."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(92)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("livedoid disease, infections, gout"), sources: B(&[]), ppm: 80000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const RESPONSE_TO_ANTIBIOTIC: Finding = Finding { id: B("response-to-antibiotic"), label: B("Response to antibiotics"), kind: FindingKind::Course, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion improved clearly under antibiotics."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("infections only"), sources: B(&[]), ppm: 70000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const RESPONSE_TO_CORTICOSTEROID: Finding = Finding { id: B("response-to-corticosteroid"), label: B("Response to corticosteroids"), kind: FindingKind::Course, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion improved clearly under corticosteroids."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("inflammatory disease only"), sources: B(&[]), ppm: 70000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SKIN_BEFORE_PANCREATIC_DIAGNOSIS: Finding = Finding { id: B("skin-before-pancreatic-diagnosis"), label: B("Skin lesions before the pancreatic diagnosis"), kind: FindingKind::Course, obtained: Obtained::Asking, context: true, 
    definition: B("The nodules came before the disease of the pancreas was known."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SKIN_RASH_BEFORE_DEPOSIT: Finding = Finding { id: B("skin-rash-before-deposit"), label: B("Rash before the deposit"), kind: FindingKind::Course, obtained: Obtained::Asking, context: false, 
    definition: B("A rash was there before deposits formed in the same skin."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dermatomyositis, lupus, familial disease"), sources: B(&[]), ppm: 120000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SPONTANEOUS_RESOLUTION: Finding = Finding { id: B("spontaneous-resolution"), label: B("Spontaneous resolution"), kind: FindingKind::Course, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion goes away without treatment."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(92)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("warts, molluscum, extravasation, panniculitis"), sources: B(&[]), ppm: 150000, }), 
    synonyms: B(&[B("self-limited")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const STABLE_COURSE: Finding = Finding { id: B("stable-course"), label: B("Stable course"), kind: FindingKind::Course, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion has not changed for months."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(92)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("benign papules and nodules"), sources: B(&[]), ppm: 450000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const TRANSIENT_SWELLING_HISTORY: Finding = Finding { id: B("transient-swelling-history"), label: B("Transient swellings"), kind: FindingKind::Course, obtained: Obtained::Asking, context: false, 
    definition: B("Swellings that came and went over days at changing places."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("loiasis, urticaria, angioedema"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ULCER_REFRACTORY_TO_CARE: Finding = Finding { id: B("ulcer-refractory-to-care"), label: B("Ulcer refractory to care"), kind: FindingKind::Course, obtained: Obtained::Asking, context: false, 
    definition: B("A sore that does not heal in spite of proper care for months."), 
    implies: B(&[f(839)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("chronic ulcers"), sources: B(&[]), ppm: 80000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0032676"), label: B("Chronic cutaneous wound"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const YEARS_BETWEEN_DAMAGE_AND_DEPOSIT: Finding = Finding { id: B("years-between-damage-and-deposit"), label: B("Years between damage and deposit"), kind: FindingKind::Course, obtained: Obtained::Asking, context: false, 
    definition: B("The deposit came years after the damage, the disease or the exposure."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(31)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scars, venous disease, lupus"), sources: B(&[]), ppm: 100000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };
