// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const ACNE_HISTORY: Finding = Finding { id: B("acne-history"), label: B("History of acne"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Acne now or earlier at any site."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("common in the population, asked mostly in facial lesions"), sources: B(&[]), ppm: 200000, }), 
    synonyms: B(&[B("acne vulgaris")]), 
    aliases: B(&[B("history-of-acne")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001061"), label: B("Acne"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd10Cm, code: B("L70"), label: B("Acne"), matching: CodeMatch::Broader, },
        Code { system: CodeSystem::Mesh, code: B("D000152"), label: B("Acne Vulgaris"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ACUTE_KIDNEY_INJURY: Finding = Finding { id: B("acute-kidney-injury"), label: B("Acute kidney injury"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Kidney function has fallen within days, around the time of the lesion."), 
    implies: B(&[f(717)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(3)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("hospital patients, hypercalcemia"), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001919"), label: B("Acute kidney injury"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ACUTE_KIDNEY_INJURY_ON_DIALYSIS: Finding = Finding { id: B("acute-kidney-injury-on-dialysis"), label: B("Acute kidney injury on dialysis"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Acute kidney injury that needed dialysis."), 
    implies: B(&[f(19), f(194)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(3)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("intensive care"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("acute-kidney-injury-with-dialysis")]), 
    codes: B(&[]), };

pub(super) const ACUTE_PANCREATITIS: Finding = Finding { id: B("acute-pancreatitis"), label: B("Acute pancreatitis"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Acute inflammation of the pancreas, with pain and raised enzymes or with fitting imaging."), 
    implies: B(&[f(635)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(4)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare in a skin clinic"), sources: B(&[]), ppm: 7000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001735"), label: B("Acute pancreatitis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ADRENAL_INSUFFICIENCY: Finding = Finding { id: B("adrenal-insufficiency"), label: B("Adrenal insufficiency"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("The adrenals make too little cortisol, from their own or from pituitary disease."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare disease, looked for in stiff ears only"), sources: B(&[]), ppm: 4000, }), 
    synonyms: B(&[B("Addison disease")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ANTIPHOSPHOLIPID_SYNDROME: Finding = Finding { id: B("antiphospholipid-syndrome"), label: B("Antiphospholipid syndrome"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Known syndrome of clots or pregnancy loss with lasting antiphospholipid antibodies."), 
    implies: B(&[f(77), f(60)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(8)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus and necrosis share"), sources: B(&[]), ppm: 12000, }), 
    synonyms: B(&[B("APS")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ARTERIAL_HYPERTENSION: Finding = Finding { id: B("arterial-hypertension"), label: B("Arterial hypertension"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Lastingly raised blood pressure, treated or not."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("age and kidney disease"), sources: B(&[]), ppm: 350000, }), 
    synonyms: B(&[B("high blood pressure")]), 
    aliases: B(&[B("hypertension")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000822"), label: B("Hypertension"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ATOPIC_DERMATITIS: Finding = Finding { id: B("atopic-dermatitis"), label: B("Atopic dermatitis"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Chronic itchy eczema of the atopic kind, now or earlier."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("population value, more in children"), sources: B(&[]), ppm: 80000, }), 
    synonyms: B(&[B("atopic eczema")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ATRIAL_FIBRILLATION: Finding = Finding { id: B("atrial-fibrillation"), label: B("Atrial fibrillation"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Atrial fibrillation or flutter, lasting or in attacks."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("age and kidney disease"), sources: B(&[]), ppm: 60000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const AUTOIMMUNE_DISEASE: Finding = Finding { id: B("autoimmune-disease"), label: B("Autoimmune disease"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Any disease in which the immune system attacks the patient's own tissue."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(17)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("connective-tissue disease plus thyroid, gut and skin autoimmunity"), sources: B(&[]), ppm: 240000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const BONE_METASTASIS: Finding = Finding { id: B("bone-metastasis"), label: B("Bone metastasis"), kind: FindingKind::Disease, obtained: Obtained::Record, context: false, 
    definition: B("Metastases of a cancer in bone."), 
    implies: B(&[f(551)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("a small part of those with a cancer"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[B("skeletal metastases")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const BRAIN_OR_SPINAL_CORD_INJURY: Finding = Finding { id: B("brain-or-spinal-cord-injury"), label: B("Brain or spinal cord injury"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Injury, bleeding or stroke of the brain or spinal cord with paralysis or coma."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("bedridden patients"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CALCIPHYLAXIS_AT_OTHER_SITE: Finding = Finding { id: B("calciphylaxis-at-other-site"), label: B("Calciphylaxis at another site"), kind: FindingKind::Disease, obtained: Obtained::Examination, context: false, 
    definition: B("Calciphylaxis is known at another part of the body."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("second lesions of calciphylaxis"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CANCER_AT_ANY_TIME: Finding = Finding { id: B("cancer-at-any-time"), label: B("Cancer now or in the past"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("A cancer of any organ, now or at any time before."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("as in adult patients of a hospital"), sources: B(&[]), ppm: 140000, }), 
    synonyms: B(&[B("history of cancer")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CHRONIC_KIDNEY_DISEASE: Finding = Finding { id: B("chronic-kidney-disease"), label: B("Chronic kidney disease"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Glomerular filtration rate below 60 mL/min per 1.73 m² for three months or more, of any stage from 3 up."), 
    implies: B(&[f(717)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(3)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("elderly with ulcers plus renal referrals"), sources: B(&[]), ppm: 180000, }), 
    synonyms: B(&[B("CKD"), B("chronic renal failure")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0012622"), label: B("Chronic kidney disease"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd10Cm, code: B("N18"), label: B("Chronic kidney disease (CKD)"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mondo, code: B("MONDO:0005300"), label: B("chronic kidney disease"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D051436"), label: B("Renal Insufficiency, Chronic"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd11, code: B("412389819"), label: B("Chronic kidney disease"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const CHRONIC_PANCREATITIS: Finding = Finding { id: B("chronic-pancreatitis"), label: B("Chronic pancreatitis"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Lasting inflammation and scarring of the pancreas."), 
    implies: B(&[f(635)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(4)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("alcohol"), sources: B(&[]), ppm: 7000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001733"), label: B("Pancreatitis"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const CIRRHOSIS: Finding = Finding { id: B("cirrhosis"), label: B("Cirrhosis"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Scarring and remodelling of the liver."), 
    implies: B(&[f(510)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(1)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("alcohol, hepatitis"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CKD_STAGE_3A: Finding = Finding { id: B("ckd-stage-3a"), label: B("Chronic kidney disease stage 3a"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("Filtration of 45 to 59 mL/min per 1.73 m² for three months or more."), 
    implies: B(&[f(130)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(3)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("age"), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0012625"), label: B("Stage 3 chronic kidney disease"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const CKD_STAGE_3B: Finding = Finding { id: B("ckd-stage-3b"), label: B("Chronic kidney disease stage 3b"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("Filtration of 30 to 44 mL/min per 1.73 m² for three months or more."), 
    implies: B(&[f(130)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(3)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("age, diabetes"), sources: B(&[]), ppm: 25000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0012625"), label: B("Stage 3 chronic kidney disease"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const CKD_STAGE_4: Finding = Finding { id: B("ckd-stage-4"), label: B("Chronic kidney disease stage 4"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("Filtration of 15 to 29 mL/min per 1.73 m² for three months or more."), 
    implies: B(&[f(130), f(277)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(3)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("between stage 3 and dialysis"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0012626"), label: B("Stage 4 chronic kidney disease"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd10Cm, code: B("N18.4"), label: B("Chronic kidney disease, stage 4 (severe)"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const CKD_STAGE_5: Finding = Finding { id: B("ckd-stage-5"), label: B("Chronic kidney disease stage 5"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("Filtration below 15 mL/min per 1.73 m² for three months or more, on dialysis or not."), 
    implies: B(&[f(218), f(276)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(3)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("as end-stage kidney disease"), sources: B(&[]), ppm: 95000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003774"), label: B("Stage 5 chronic kidney disease"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd10Cm, code: B("N18.5"), label: B("Chronic kidney disease, stage 5"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd11, code: B("820638928"), label: B("Chronic kidney disease, stage 5"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const COGNITIVE_DELAY: Finding = Finding { id: B("cognitive-delay"), label: B("Cognitive delay"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Learning or intellectual disability."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("AHO, Down syndrome"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[B("intellectual disability")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001249"), label: B("Intellectual disability"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const COLORECTAL_POLYPOSIS: Finding = Finding { id: B("colorectal-polyposis"), label: B("Colorectal polyposis"), kind: FindingKind::Disease, obtained: Obtained::Record, context: false, 
    definition: B("Many adenomas of the colon and rectum on endoscopy or after colectomy."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Endoscopy is rarely part of the work-up of a skin lesion."), sources: B(&[]), ppm: 4000, }), 
    synonyms: B(&[B("adenomatous polyposis")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CONNECTIVE_TISSUE_DISEASE: Finding = Finding { id: B("connective-tissue-disease"), label: B("Connective tissue disease"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("An autoimmune disease of connective tissue: systemic sclerosis, myositis, lupus, mixed, overlap or undifferentiated disease, Sjögren disease or rheumatoid arthritis."), 
    implies: B(&[f(77)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(17)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("leading cause of dystrophic calcinosis"), sources: B(&[]), ppm: 200000, }), 
    synonyms: B(&[B("CTD")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CORONARY_ARTERY_DISEASE: Finding = Finding { id: B("coronary-artery-disease"), label: B("Coronary artery disease"), kind: FindingKind::Disease, obtained: Obtained::Record, context: false, 
    definition: B("Narrowed heart arteries: angina, a heart attack, a stent or a bypass in the history."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Common in older patients and in kidney failure, rare in the young."), sources: B(&[]), ppm: 100000, }), 
    synonyms: B(&[B("ischemic heart disease"), B("myocardial infarction"), B("coronary artery bypass")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CUTANEOUS_LUPUS_ERYTHEMATOSUS: Finding = Finding { id: B("cutaneous-lupus-erythematosus"), label: B("Cutaneous lupus erythematosus"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Lupus of the skin, acute, subacute, discoid or deep, with or without systemic disease."), 
    implies: B(&[f(77)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus share"), sources: B(&[]), ppm: 35000, }), 
    synonyms: B(&[B("CLE")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Mondo, code: B("MONDO:0005282"), label: B("cutaneous lupus erythematosus"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D008178"), label: B("Lupus Erythematosus, Cutaneous"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const DEEP_VEIN_THROMBOSIS: Finding = Finding { id: B("deep-vein-thrombosis"), label: B("Deep vein thrombosis"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Clot of a deep vein, now or earlier."), 
    implies: B(&[f(911)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(33)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("venous ulcers, thrombophilia"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[B("DVT")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const DERMATOMYOSITIS: Finding = Finding { id: B("dermatomyositis"), label: B("Dermatomyositis"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Known dermatomyositis of child or adult, with or without muscle disease."), 
    implies: B(&[f(156)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("second disease behind calcinosis"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("M33"), label: B("Dermatopolymyositis"), matching: CodeMatch::Broader, },
        Code { system: CodeSystem::Mondo, code: B("MONDO:0016367"), label: B("dermatomyositis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Orpha, code: B("ORPHA:221"), label: B("Dermatomyositis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D003882"), label: B("Dermatomyositis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd10Cm, code: B("M33.1"), label: B("Other dermatomyositis"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const DIABETES_MELLITUS: Finding = Finding { id: B("diabetes-mellitus"), label: B("Diabetes mellitus"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Diabetes of either type."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(34)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("age, ulcers, dialysis"), sources: B(&[]), ppm: 200000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000819"), label: B("Diabetes mellitus"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const DIABETIC_KIDNEY_DISEASE: Finding = Finding { id: B("diabetic-kidney-disease"), label: B("Diabetic kidney disease"), kind: FindingKind::Disease, obtained: Obtained::Record, context: false, 
    definition: B("Chronic kidney disease from diabetes."), 
    implies: B(&[f(192), f(130)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(35)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("the commonest cause of kidney failure"), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[B("diabetic nephropathy")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const DIFFUSE_CUTANEOUS_SYSTEMIC_SCLEROSIS: Finding = Finding { id: B("diffuse-cutaneous-systemic-sclerosis"), label: B("Diffuse cutaneous systemic sclerosis"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Known systemic sclerosis with thick skin of upper arms, thighs or trunk."), 
    implies: B(&[f(873)]), 
    excludes: B(&[f(501)]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("smaller part of systemic sclerosis"), sources: B(&[]), ppm: 17000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Mondo, code: B("MONDO:0016356"), label: B("diffuse cutaneous systemic sclerosis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Orpha, code: B("ORPHA:220393"), label: B("Diffuse cutaneous systemic sclerosis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D045743"), label: B("Scleroderma, Diffuse"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const DOWN_SYNDROME: Finding = Finding { id: B("down-syndrome"), label: B("Down syndrome"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Trisomy 21."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("milia-like calcinosis only"), sources: B(&[]), ppm: 5000, }), 
    synonyms: B(&[B("trisomy 21")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("Q90"), label: B("Down syndrome"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mondo, code: B("MONDO:0008608"), label: B("Down syndrome"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Orpha, code: B("ORPHA:870"), label: B("Down syndrome"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D004314"), label: B("Down Syndrome"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd11, code: B("1624623908"), label: B("Complete trisomy 21"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const DYSLIPIDEMIA: Finding = Finding { id: B("dyslipidemia"), label: B("Dyslipidemia"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("Cholesterol or triglycerides treated or out of range."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("population value"), sources: B(&[]), ppm: 300000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const EARLY_ONSET_OBESITY: Finding = Finding { id: B("early-onset-obesity"), label: B("Early-onset obesity"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Obesity that began before the age of two years or so."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(38)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("hormone resistance, genetic"), sources: B(&[]), ppm: 7000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("obesity-early")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001513"), label: B("Obesity"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const END_STAGE_KIDNEY_DISEASE: Finding = Finding { id: B("end-stage-kidney-disease"), label: B("End-stage kidney disease"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Kidney failure: filtration below 15 mL/min per 1.73 m² for three months or more, or long-term dialysis. A working transplant is a finding of its own."), 
    implies: B(&[f(130)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(3)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("as dialysis, with transplant and pre-dialysis"), sources: B(&[]), ppm: 100000, }), 
    synonyms: B(&[B("ESKD"), B("ESRD"), B("uremia")]), 
    aliases: B(&[B("end-stage-renal-disease")]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("N18.6"), label: B("End stage renal disease"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mondo, code: B("MONDO:0004375"), label: B("end stage renal failure"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D007676"), label: B("Kidney Failure, Chronic"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ESOPHAGEAL_DYSMOTILITY: Finding = Finding { id: B("esophageal-dysmotility"), label: B("Esophageal dysmotility"), kind: FindingKind::Disease, obtained: Obtained::Imaging, context: false, 
    definition: B("Weak or absent waves of the gullet on manometry or imaging."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(41)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma, mixed disease"), sources: B(&[]), ppm: 70000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0025270"), label: B("Abnormal esophagus physiology"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const FOLLICULITIS: Finding = Finding { id: B("folliculitis"), label: B("Folliculitis"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Inflamed hair follicles at the site, now or in the past: pustules or papules around hairs."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Seldom the reason why calcium or bone is suspected."), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[B("chronic folliculitis")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const GARDNER_SYNDROME: Finding = Finding { id: B("gardner-syndrome"), label: B("Gardner syndrome"), kind: FindingKind::Disease, obtained: Obtained::Record, context: false, 
    definition: B("Familial adenomatous polyposis with bone and skin tumors, established before or beside the lesion."), 
    implies: B(&[f(579)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Rare; found when many cysts or pilomatricomas are worked up."), sources: B(&[]), ppm: 3000, }), 
    synonyms: B(&[B("familial adenomatous polyposis with extracolonic tumors")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const GASTROESOPHAGEAL_REFLUX: Finding = Finding { id: B("gastroesophageal-reflux"), label: B("Gastroesophageal reflux"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Heartburn or acid reflux."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(41)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("adult background plus scleroderma"), sources: B(&[]), ppm: 200000, }), 
    synonyms: B(&[B("GERD")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002020"), label: B("Gastroesophageal reflux"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const GASTROINTESTINAL_HEMORRHAGE: Finding = Finding { id: B("gastrointestinal-hemorrhage"), label: B("Gastrointestinal hemorrhage"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Bleeding from stomach or bowel."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("ulcers, anticoagulants"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const GLOMERULONEPHRITIS_KIDNEY_DISEASE: Finding = Finding { id: B("glomerulonephritis-kidney-disease"), label: B("Kidney disease from glomerulonephritis"), kind: FindingKind::Disease, obtained: Obtained::Record, context: false, 
    definition: B("Chronic kidney disease from glomerulonephritis, IgA nephropathy and lupus nephritis included."), 
    implies: B(&[f(584), f(130)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(35)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("causes of kidney failure"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const GOUT_HISTORY: Finding = Finding { id: B("gout-history"), label: B("History of gout"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Gout attacks now or earlier."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("main look-alike, population value 3-4 %"), sources: B(&[]), ppm: 80000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001997"), label: B("Gout"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D006073"), label: B("Gout"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const GRANULOMATOUS_DISEASE_OTHER_THAN_SARCOIDOSIS: Finding = Finding { id: B("granulomatous-disease-other-than-sarcoidosis"), label: B("Granulomatous disease other than sarcoidosis"), kind: FindingKind::Disease, obtained: Obtained::Record, context: false, 
    definition: B("A granulomatous disease such as tuberculosis, a fungal infection or a reaction to silicone; sarcoidosis is a finding of its own."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare beside foreign-body granulomas of single lesions"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const GROWTH_HORMONE_DEFICIENCY: Finding = Finding { id: B("growth-hormone-deficiency"), label: B("Growth hormone deficiency"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("Too little growth hormone on testing."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare; hormone resistance"), sources: B(&[]), ppm: 3000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0034323"), label: B("Reduced circulating growth hormone concentration"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HEARING_IMPAIRMENT: Finding = Finding { id: B("hearing-impairment"), label: B("Hearing impairment"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Hearing loss of any kind."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("age"), sources: B(&[]), ppm: 100000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HEART_FAILURE: Finding = Finding { id: B("heart-failure"), label: B("Heart failure"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("The heart pumps too weakly, acutely or lastingly."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("age and kidney disease"), sources: B(&[]), ppm: 60000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001635"), label: B("Congestive heart failure"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HEMATOLOGIC_DISEASE: Finding = Finding { id: B("hematologic-disease"), label: B("Hematologic disease"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Leukemia, lymphoma, myeloma, myelodysplasia or another disease of blood or marrow."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("age"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HEMOGLOBINOPATHY: Finding = Finding { id: B("hemoglobinopathy"), label: B("Thalassemia or sickle cell disease"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("Beta-thalassemia or sickle cell disease, of any severity that needs care."), 
    implies: B(&[f(295)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare in most clinics"), sources: B(&[]), ppm: 3000, }), 
    synonyms: B(&[B("beta-thalassemia"), B("sickle cell anemia")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HEPATITIS_C: Finding = Finding { id: B("hepatitis-c"), label: B("Hepatitis C"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("Infection with the hepatitis C virus, now or earlier."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("population value, more in dialysis and porphyria"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HUTCHINSON_GILFORD_PROGERIA: Finding = Finding { id: B("hutchinson-gilford-progeria"), label: B("Hutchinson-Gilford progeria"), kind: FindingKind::Disease, obtained: Obtained::Record, context: false, 
    definition: B("Childhood progeria, established clinically or by gene."), 
    implies: B(&[f(579)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("A few hundred patients worldwide."), sources: B(&[]), ppm: 500, }), 
    synonyms: B(&[B("childhood progeria")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HYPERPARATHYROIDISM: Finding = Finding { id: B("hyperparathyroidism"), label: B("Hyperparathyroidism, type not stated"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("Parathyroid glands that make too much hormone, from whatever cause."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(57)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("mostly of kidney failure"), sources: B(&[]), ppm: 100000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000843"), label: B("Hyperparathyroidism"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HYPERTENSIVE_KIDNEY_DISEASE: Finding = Finding { id: B("hypertensive-kidney-disease"), label: B("Hypertensive kidney disease"), kind: FindingKind::Disease, obtained: Obtained::Record, context: false, 
    definition: B("Chronic kidney disease from high blood pressure."), 
    implies: B(&[f(66), f(130)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(35)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("the second commonest cause of kidney failure"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[B("hypertensive nephrosclerosis")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HYPOGONADISM: Finding = Finding { id: B("hypogonadism"), label: B("Hypogonadism"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("The gonads make too little hormone."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("age, kidney failure, Werner syndrome"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000135"), label: B("Hypogonadism"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HYPOPARATHYROIDISM: Finding = Finding { id: B("hypoparathyroidism"), label: B("Hypoparathyroidism"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("Parathyroid hormone is lacking, with low calcium and high phosphate unless treated."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("after neck surgery, autoimmune"), sources: B(&[]), ppm: 6000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000829"), label: B("Hypoparathyroidism"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HYPOPHOSPHATEMIC_RICKETS: Finding = Finding { id: B("hypophosphatemic-rickets"), label: B("Hypophosphatemic rickets"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("Rickets from loss of phosphate in the urine, treated or not."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(0)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("very rare"), sources: B(&[]), ppm: 2000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HYPOPITUITARISM: Finding = Finding { id: B("hypopituitarism"), label: B("Hypopituitarism"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("The pituitary makes too little of one or more hormones."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare disease"), sources: B(&[]), ppm: 4000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HYPOTHYROIDISM: Finding = Finding { id: B("hypothyroidism"), label: B("Hypothyroidism"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Underactive thyroid, treated or not."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(60)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("adult background"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000821"), label: B("Hypothyroidism"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const INFECTION_PROVEN_AT_SITE: Finding = Finding { id: B("infection-proven-at-site"), label: B("Infection proven at the site"), kind: FindingKind::Disease, obtained: Obtained::Biopsy, context: false, 
    definition: B("A germ or parasite was shown in the lesion by culture, microscopy or gene test."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("infected ulcers included"), sources: B(&[]), ppm: 60000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const INFLAMMATORY_BOWEL_DISEASE: Finding = Finding { id: B("inflammatory-bowel-disease"), label: B("Inflammatory bowel disease"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Crohn disease or ulcerative colitis."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("as in the population, slightly more"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const INTERSTITIAL_LUNG_DISEASE: Finding = Finding { id: B("interstitial-lung-disease"), label: B("Interstitial lung disease"), kind: FindingKind::Disease, obtained: Obtained::Imaging, context: false, 
    definition: B("Inflammation or scarring of the lung's framework on CT."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(71)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma, myositis"), sources: B(&[]), ppm: 60000, }), 
    synonyms: B(&[B("ILD")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0006530"), label: B("Abnormal pulmonary interstitial morphology"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const INTRAUTERINE_GROWTH_RETARDATION: Finding = Finding { id: B("intrauterine-growth-retardation"), label: B("Intrauterine growth retardation"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Too small for the weeks of pregnancy at birth."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("GNAS paternal disease, otherwise as population"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[B("small for gestational age")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001511"), label: B("Intrauterine growth retardation"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Hpo, code: B("HP:0001518"), label: B("Small for gestational age"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const INTRAUTERINE_HERPES_SIMPLEX: Finding = Finding { id: B("intrauterine-herpes-simplex"), label: B("Intrauterine herpes simplex infection"), kind: FindingKind::Disease, obtained: Obtained::Record, context: false, 
    definition: B("Herpes simplex acquired before birth, proven in the newborn."), 
    implies: B(&[f(461)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Very rare."), sources: B(&[]), ppm: 500, }), 
    synonyms: B(&[B("congenital herpes simplex")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const JUVENILE_DERMATOMYOSITIS: Finding = Finding { id: B("juvenile-dermatomyositis"), label: B("Juvenile dermatomyositis"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Known dermatomyositis that began before the age of 18."), 
    implies: B(&[f(191)]), 
    excludes: B(&[f(574), f(575)]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("much of childhood calcinosis"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("M33.0"), label: B("Juvenile dermatomyositis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mondo, code: B("MONDO:0008054"), label: B("juvenile dermatomyositis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Orpha, code: B("ORPHA:93672"), label: B("Juvenile dermatomyositis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const KEUTEL_SYNDROME: Finding = Finding { id: B("keutel-syndrome"), label: B("Keutel syndrome"), kind: FindingKind::Disease, obtained: Obtained::Record, context: false, 
    definition: B("Keutel syndrome, established clinically or by gene."), 
    implies: B(&[f(579)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("A few dozen patients."), sources: B(&[]), ppm: 500, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LEPROSY: Finding = Finding { id: B("leprosy"), label: B("Leprosy"), kind: FindingKind::Disease, obtained: Obtained::Record, context: false, 
    definition: B("Leprosy, treated or untreated."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Endemic areas only."), sources: B(&[]), ppm: 3000, }), 
    synonyms: B(&[B("Hansen disease")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LEUKEMIA_OR_LYMPHOMA: Finding = Finding { id: B("leukemia-or-lymphoma"), label: B("Leukemia or lymphoma"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Cancer of blood or lymphoid cells."), 
    implies: B(&[f(551), f(295)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("age"), sources: B(&[]), ppm: 12000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001909"), label: B("Leukemia"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Hpo, code: B("HP:0002665"), label: B("Lymphoma"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const LIMITED_CUTANEOUS_SYSTEMIC_SCLEROSIS: Finding = Finding { id: B("limited-cutaneous-systemic-sclerosis"), label: B("Limited cutaneous systemic sclerosis"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Known systemic sclerosis with thick skin only beyond elbows and knees and in the face; CREST syndrome included."), 
    implies: B(&[f(873)]), 
    excludes: B(&[f(196)]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("most of systemic sclerosis"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[B("CREST syndrome")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Mondo, code: B("MONDO:0016358"), label: B("limited cutaneous systemic sclerosis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Orpha, code: B("ORPHA:220402"), label: B("Limited cutaneous systemic sclerosis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D045745"), label: B("Scleroderma, Limited"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd10Cm, code: B("M34.1"), label: B("CR(E)ST syndrome"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Mondo, code: B("MONDO:0019563"), label: B("CREST syndrome"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Mesh, code: B("D017675"), label: B("CREST Syndrome"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const LIPODYSTROPHY: Finding = Finding { id: B("lipodystrophy"), label: B("Lipodystrophy"), kind: FindingKind::Disease, obtained: Obtained::Examination, context: false, 
    definition: B("Loss of fat over larger parts of the body."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("juvenile dermatomyositis, genetic and drug-induced"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0009125"), label: B("Lipodystrophy"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const LIVER_DISEASE: Finding = Finding { id: B("liver-disease"), label: B("Liver disease"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Any lasting disease of the liver, such as alcoholic or viral liver disease."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(1)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("alcohol, virus, fat"), sources: B(&[]), ppm: 60000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LUPUS_NEPHRITIS: Finding = Finding { id: B("lupus-nephritis"), label: B("Lupus nephritis"), kind: FindingKind::Disease, obtained: Obtained::Biopsy, context: false, 
    definition: B("Kidney inflammation due to systemic lupus."), 
    implies: B(&[f(584), f(872)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(82)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("about a third of lupus"), sources: B(&[]), ppm: 13000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0033726"), label: B("Lupus nephritis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const LUPUS_PANNICULITIS: Finding = Finding { id: B("lupus-panniculitis"), label: B("Lupus panniculitis"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Lupus of the subcutaneous fat: firm nodules and plaques that leave dents."), 
    implies: B(&[f(167)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare"), sources: B(&[]), ppm: 8000, }), 
    synonyms: B(&[B("lupus profundus")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Mondo, code: B("MONDO:0019561"), label: B("lupus erythematosus panniculitis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Orpha, code: B("ORPHA:90285"), label: B("Lupus erythematosus panniculitis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D015435"), label: B("Panniculitis, Lupus Erythematosus"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd11, code: B("84064653"), label: B("Lupus panniculitis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const MALIGNANCY: Finding = Finding { id: B("malignancy"), label: B("Malignancy"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Cancer now or of late."), 
    implies: B(&[f(122)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("age"), sources: B(&[]), ppm: 80000, }), 
    synonyms: B(&[B("cancer")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const MIXED_CONNECTIVE_TISSUE_DISEASE: Finding = Finding { id: B("mixed-connective-tissue-disease"), label: B("Mixed connective tissue disease"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Known disease with high-titer U1 RNP antibodies and mixed signs of lupus, sclerosis and myositis."), 
    implies: B(&[f(156)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("small share"), sources: B(&[]), ppm: 12000, }), 
    synonyms: B(&[B("MCTD")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Mondo, code: B("MONDO:0005854"), label: B("mixed connective tissue disease"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Orpha, code: B("ORPHA:809"), label: B("Mixed connective tissue disease"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D008947"), label: B("Mixed Connective Tissue Disease"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const MORPHEA: Finding = Finding { id: B("morphea"), label: B("Morphea"), kind: FindingKind::Disease, obtained: Obtained::Examination, context: false, 
    definition: B("Plaques, bands or deeper areas of hard skin without systemic sclerosis."), 
    implies: B(&[f(77)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare; hard skin under suspicion"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[B("localized scleroderma")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("L94.0"), label: B("Localized scleroderma [morphea]"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mondo, code: B("MONDO:0019562"), label: B("localized scleroderma"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Orpha, code: B("ORPHA:90289"), label: B("Localized scleroderma"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D012594"), label: B("Scleroderma, Localized"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const MULTIPLE_MYELOMA: Finding = Finding { id: B("multiple-myeloma"), label: B("Multiple myeloma"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Cancer of plasma cells."), 
    implies: B(&[f(551), f(295)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("age"), sources: B(&[]), ppm: 5000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0006775"), label: B("Multiple myeloma"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd10Cm, code: B("C90.0"), label: B("Multiple myeloma"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mondo, code: B("MONDO:0009693"), label: B("plasma cell myeloma"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Orpha, code: B("ORPHA:29073"), label: B("Multiple myeloma"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D009101"), label: B("Multiple Myeloma"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const MYOSITIS: Finding = Finding { id: B("myositis"), label: B("Myositis"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("Inflammation of muscle, on biopsy, MRI, or by weakness with raised muscle enzymes."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dermatomyositis, overlap"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0100614"), label: B("Myositis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const MYOTONIC_DYSTROPHY_OR_TURNER: Finding = Finding { id: B("myotonic-dystrophy-or-turner"), label: B("Myotonic dystrophy or Turner syndrome"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Either of two syndromes that go with several pilomatricomas."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare"), sources: B(&[]), ppm: 1000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const NAMED_SYNDROME_KNOWN: Finding = Finding { id: B("named-syndrome-known"), label: B("Named genetic syndrome known"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("A named genetic syndrome was diagnosed before."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("genetic share"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const NEPHRITIS: Finding = Finding { id: B("nephritis"), label: B("Nephritis"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Inflammation of the glomeruli, with blood or protein in urine or on biopsy."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(82)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus, vasculitis"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[B("glomerulonephritis")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const NEPHROGENIC_SYSTEMIC_FIBROSIS: Finding = Finding { id: B("nephrogenic-systemic-fibrosis"), label: B("Nephrogenic systemic fibrosis"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Known fibrosis of skin after gadolinium contrast in kidney failure."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare, dialysis patients with old contrast agents"), sources: B(&[]), ppm: 7000, }), 
    synonyms: B(&[B("NSF"), B("nephrogenic fibrosing dermopathy")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Mondo, code: B("MONDO:0015294"), label: B("nephrogenic systemic fibrosis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Orpha, code: B("ORPHA:137617"), label: B("Nephrogenic systemic fibrosis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D054989"), label: B("Nephrogenic Fibrosing Dermopathy"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd11, code: B("1537082562"), label: B("Nephrogenic systemic fibrosis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const NEPHROLITHIASIS: Finding = Finding { id: B("nephrolithiasis"), label: B("Kidney stones"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Stones of kidney or ureter, now or earlier."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("population value"), sources: B(&[]), ppm: 80000, }), 
    synonyms: B(&[B("nephrolithiasis")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000787"), label: B("Kidney stone"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const OBESITY: Finding = Finding { id: B("obesity"), label: B("Obesity"), kind: FindingKind::Disease, obtained: Obtained::Examination, context: false, 
    definition: B("Body-mass index of 30 kg/m² or more, or the like for a child."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(38)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("population value in Western clinics"), sources: B(&[]), ppm: 280000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001513"), label: B("Obesity"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D009765"), label: B("Obesity"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const OBSTRUCTIVE_OR_CONGENITAL_KIDNEY_DISEASE: Finding = Finding { id: B("obstructive-or-congenital-kidney-disease"), label: B("Obstructive, reflux or congenital kidney disease"), kind: FindingKind::Disease, obtained: Obtained::Record, context: false, 
    definition: B("Chronic kidney disease from reflux, obstruction, stones or malformed kidneys."), 
    implies: B(&[f(130)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(35)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("causes of kidney failure"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const OSTEOPOROSIS: Finding = Finding { id: B("osteoporosis"), label: B("Osteoporosis"), kind: FindingKind::Disease, obtained: Obtained::Imaging, context: false, 
    definition: B("Bone density in the osteoporotic range or a fracture of fragile bone."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(79)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("age, steroids"), sources: B(&[]), ppm: 100000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000939"), label: B("Osteoporosis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const OSTEOSARCOMA: Finding = Finding { id: B("osteosarcoma"), label: B("Osteosarcoma"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Cancer that forms bone."), 
    implies: B(&[f(551)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("very rare"), sources: B(&[]), ppm: 1000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002669"), label: B("Osteosarcoma"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const OTHERWISE_HEALTHY: Finding = Finding { id: B("otherwise-healthy"), label: B("Otherwise healthy"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("The record says that the patient is healthy apart from the lesion: no known disease of note and no regular drug."), 
    implies: B(&[]), 
    excludes: B(&[f(77), f(130), f(194), f(488), f(511), f(551), f(736), f(442), f(192)]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("said of about a third of patients with a harmless deposit"), sources: B(&[]), ppm: 300000, }), 
    synonyms: B(&[B("no medical history"), B("no comorbidity")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const OVERLAP_CONNECTIVE_TISSUE_DISEASE: Finding = Finding { id: B("overlap-connective-tissue-disease"), label: B("Overlap connective tissue disease"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Known disease that fulfils the criteria of two connective tissue diseases, such as sclerosis with myositis."), 
    implies: B(&[f(156)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("small share"), sources: B(&[]), ppm: 12000, }), 
    synonyms: B(&[B("overlap syndrome")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("M35.1"), label: B("Other overlap syndromes"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mondo, code: B("MONDO:0016663"), label: B("overlapping connective tissue disease"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Orpha, code: B("ORPHA:251312"), label: B("Overlapping connective tissue disease"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const PAGET_DISEASE_OF_BONE: Finding = Finding { id: B("paget-disease-of-bone"), label: B("Paget disease of bone"), kind: FindingKind::Disease, obtained: Obtained::Record, context: false, 
    definition: B("Paget disease of bone, known from films, a bone scan or alkaline phosphatase."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("a disease of the old, about as in the population"), sources: B(&[]), ppm: 5000, }), 
    synonyms: B(&[B("osteitis deformans")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PANCREATIC_CARCINOMA: Finding = Finding { id: B("pancreatic-carcinoma"), label: B("Pancreatic carcinoma"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Cancer of the pancreas, acinar or ductal."), 
    implies: B(&[f(551), f(635)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(4)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare"), sources: B(&[]), ppm: 3000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PANCREATIC_DISEASE: Finding = Finding { id: B("pancreatic-disease"), label: B("Pancreatic disease"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Pancreatitis, tumor, cyst or fistula of the pancreas."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(4)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("as in adult inpatients and outpatients"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PARATHYROID_HORMONE_RESISTANCE: Finding = Finding { id: B("parathyroid-hormone-resistance"), label: B("Resistance to parathyroid hormone"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("Parathyroid hormone is high with low or normal calcium and high or normal phosphate, while kidneys and vitamin D are sound."), 
    implies: B(&[f(324)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(57)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("pseudohypoparathyroidism"), sources: B(&[]), ppm: 5000, }), 
    synonyms: B(&[B("pseudohypoparathyroidism")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000852"), label: B("Pseudohypoparathyroidism"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd10Cm, code: B("E20.1"), label: B("Pseudohypoparathyroidism"), matching: CodeMatch::Broader, },
        Code { system: CodeSystem::Mondo, code: B("MONDO:0019992"), label: B("pseudohypoparathyroidism"), matching: CodeMatch::Broader, },
        Code { system: CodeSystem::Orpha, code: B("ORPHA:97593"), label: B("Pseudohypoparathyroidism"), matching: CodeMatch::Broader, },
        Code { system: CodeSystem::Mesh, code: B("D011547"), label: B("Pseudohypoparathyroidism"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const PERICARDITIS: Finding = Finding { id: B("pericarditis"), label: B("Acute pericarditis"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Acute inflammation of the pericardium with typical pain, rub, ECG or fluid."), 
    implies: B(&[f(746)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(90)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus, uremia, virus"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("acute-pericarditis")]), 
    codes: B(&[]), };

pub(super) const PERINATAL_ASPHYXIA: Finding = Finding { id: B("perinatal-asphyxia"), label: B("Perinatal asphyxia"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Lack of oxygen around birth."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(24)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("newborns with fat necrosis; population value otherwise"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("birth-asphyxia")]), 
    codes: B(&[]), };

pub(super) const PERIPHERAL_ARTERIAL_DISEASE: Finding = Finding { id: B("peripheral-arterial-disease"), label: B("Peripheral arterial disease"), kind: FindingKind::Disease, obtained: Obtained::Examination, context: false, 
    definition: B("Narrowed arteries of the limbs, shown by pulses, ankle pressure or imaging."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(70)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("older patients"), sources: B(&[]), ppm: 90000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("I70.2"), label: B("Atherosclerosis of native arteries of the extremities"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const PERIPHERAL_NEUROPATHY: Finding = Finding { id: B("peripheral-neuropathy"), label: B("Peripheral neuropathy"), kind: FindingKind::Disease, obtained: Obtained::Examination, context: false, 
    definition: B("Lost feeling or reflexes from nerve damage."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("diabetes, kidney failure, alcohol"), sources: B(&[]), ppm: 100000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PERIPHERAL_PULMONARY_STENOSIS: Finding = Finding { id: B("peripheral-pulmonary-stenosis"), label: B("Peripheral pulmonary artery stenosis"), kind: FindingKind::Disease, obtained: Obtained::Record, context: false, 
    definition: B("Narrow branches of the pulmonary artery."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Rare congenital heart finding."), sources: B(&[]), ppm: 1000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const POLYCYSTIC_OR_INHERITED_KIDNEY_DISEASE: Finding = Finding { id: B("polycystic-or-inherited-kidney-disease"), label: B("Polycystic or other inherited kidney disease"), kind: FindingKind::Disease, obtained: Obtained::Record, context: false, 
    definition: B("Chronic kidney disease from polycystic kidneys or another inherited disease of the kidney."), 
    implies: B(&[f(130)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(35)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("causes of kidney failure"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const POLYMYOSITIS: Finding = Finding { id: B("polymyositis"), label: B("Polymyositis"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Known inflammatory muscle disease without the rash of dermatomyositis."), 
    implies: B(&[f(156), f(573)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare"), sources: B(&[]), ppm: 7000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("M33.2"), label: B("Polymyositis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const PORPHYRIA: Finding = Finding { id: B("porphyria"), label: B("Porphyria"), kind: FindingKind::Disease, obtained: Obtained::Urine, context: false, 
    definition: B("Known porphyria, cutaneous kinds above all."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("porphyria cutanea tarda"), sources: B(&[]), ppm: 7000, }), 
    synonyms: B(&[B("porphyria cutanea tarda")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Mondo, code: B("MONDO:0015104"), label: B("porphyria cutanea tarda"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Orpha, code: B("ORPHA:101330"), label: B("Porphyria cutanea tarda"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Mesh, code: B("D017119"), label: B("Porphyria Cutanea Tarda"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Icd10Cm, code: B("E80.1"), label: B("Porphyria cutanea tarda"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const PREGNANCY_LOSS: Finding = Finding { id: B("pregnancy-loss"), label: B("Pregnancy loss"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("One or more miscarriages or stillbirths."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("common among women"), sources: B(&[]), ppm: 70000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PRIMARY_HYPEROXALURIA: Finding = Finding { id: B("primary-hyperoxaluria"), label: B("Primary hyperoxaluria"), kind: FindingKind::Disease, obtained: Obtained::Record, context: false, 
    definition: B("Known primary hyperoxaluria of any type."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(58)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("A very rare inborn error."), sources: B(&[]), ppm: 3000, }), 
    synonyms: B(&[B("oxalosis")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("E72.53"), label: B("Primary hyperoxaluria"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Orpha, code: B("ORPHA:416"), label: B("Primary hyperoxaluria"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mondo, code: B("MONDO:0009823"), label: B("primary hyperoxaluria type 1"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const PRIMARY_HYPERPARATHYROIDISM: Finding = Finding { id: B("primary-hyperparathyroidism"), label: B("Primary hyperparathyroidism"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("Overactive parathyroid gland with high calcium and high or inappropriately normal hormone."), 
    implies: B(&[f(442)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(57)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("population value, more here"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0008200"), label: B("Primary hyperparathyroidism"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd10Cm, code: B("E21.0"), label: B("Primary hyperparathyroidism"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mondo, code: B("MONDO:0010837"), label: B("primary hyperparathyroidism"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D049950"), label: B("Hyperparathyroidism, Primary"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd11, code: B("817194045"), label: B("Primary hyperparathyroidism"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const PULMONARY_ARTERIAL_HYPERTENSION: Finding = Finding { id: B("pulmonary-arterial-hypertension"), label: B("Pulmonary arterial hypertension"), kind: FindingKind::Disease, obtained: Obtained::Imaging, context: false, 
    definition: B("High pressure in the lung arteries, best proven by right-heart catheter."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma share"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[B("PAH")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002092"), label: B("Pulmonary arterial hypertension"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const PULMONARY_FIBROSIS: Finding = Finding { id: B("pulmonary-fibrosis"), label: B("Pulmonary fibrosis"), kind: FindingKind::Disease, obtained: Obtained::Imaging, context: false, 
    definition: B("Scarring of both lungs on CT."), 
    implies: B(&[f(472)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(71)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma"), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002206"), label: B("Pulmonary fibrosis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const RECENT_INFECTION: Finding = Finding { id: B("recent-infection"), label: B("Recent infection"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("An infection in the weeks before the lesion."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("children, vasculitis"), sources: B(&[]), ppm: 80000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const RHEUMATOID_ARTHRITIS: Finding = Finding { id: B("rheumatoid-arthritis"), label: B("Rheumatoid arthritis"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Known rheumatoid arthritis."), 
    implies: B(&[f(156)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("with nodules"), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SARCOIDOSIS: Finding = Finding { id: B("sarcoidosis"), label: B("Sarcoidosis"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Known sarcoidosis of any organ."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("nodules, erythema nodosum"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("D86"), label: B("Sarcoidosis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mondo, code: B("MONDO:0019338"), label: B("sarcoidosis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Orpha, code: B("ORPHA:797"), label: B("Sarcoidosis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D012507"), label: B("Sarcoidosis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd11, code: B("330792642"), label: B("Sarcoidosis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const SECONDARY_HYPERPARATHYROIDISM: Finding = Finding { id: B("secondary-hyperparathyroidism"), label: B("Secondary hyperparathyroidism"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("High parathyroid hormone driven by kidney disease, lack of vitamin D or malabsorption, with low or normal calcium."), 
    implies: B(&[f(324), f(442)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(57)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dialysis, vitamin D deficiency"), sources: B(&[]), ppm: 90000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000867"), label: B("Secondary hyperparathyroidism"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd10Cm, code: B("E21.1"), label: B("Secondary hyperparathyroidism, not elsewhere classified"), matching: CodeMatch::Broader, },
        Code { system: CodeSystem::Mondo, code: B("MONDO:0006964"), label: B("secondary hyperparathyroidism"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D006962"), label: B("Hyperparathyroidism, Secondary"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd11, code: B("1442752937"), label: B("Secondary hyperparathyroidism"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const SEPSIS: Finding = Finding { id: B("sepsis"), label: B("Sepsis"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("Life-threatening organ failure from infection."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("in hospital"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SEROSITIS: Finding = Finding { id: B("serositis"), label: B("Serositis"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Inflammation of pleura or pericardium."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus, uremia"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SINGLETON_MERTEN_SYNDROME: Finding = Finding { id: B("singleton-merten-syndrome"), label: B("Singleton-Merten syndrome"), kind: FindingKind::Disease, obtained: Obtained::Record, context: false, 
    definition: B("Singleton-Merten syndrome, established clinically or by gene."), 
    implies: B(&[f(579)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("A few families."), sources: B(&[]), ppm: 500, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SJOGREN_DISEASE: Finding = Finding { id: B("sjogren-disease"), label: B("Sjögren disease"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Known autoimmune disease of tear and salivary glands."), 
    implies: B(&[f(156)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("primary and secondary"), sources: B(&[]), ppm: 25000, }), 
    synonyms: B(&[B("Sjögren syndrome")]), 
    aliases: B(&[B("sjogren-syndrome")]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("M35.0"), label: B("Sjögren syndrome"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mondo, code: B("MONDO:0010030"), label: B("Sjogren syndrome"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Orpha, code: B("ORPHA:289390"), label: B("Primary Sjögren disease"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Mesh, code: B("D012859"), label: B("Sjogren's Syndrome"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const SKIN_NODULE_OF_SARCOIDOSIS: Finding = Finding { id: B("skin-nodule-of-sarcoidosis"), label: B("Skin lesions of sarcoidosis"), kind: FindingKind::Disease, obtained: Obtained::Biopsy, context: false, 
    definition: B("Biopsy-proven sarcoidosis of the skin."), 
    implies: B(&[f(736)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("part of sarcoidosis"), sources: B(&[]), ppm: 5000, }), 
    synonyms: B(&[B("cutaneous sarcoidosis")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("D86.3"), label: B("Sarcoidosis of skin"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mondo, code: B("MONDO:0006611"), label: B("skin sarcoidosis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const SLEEP_APNEA: Finding = Finding { id: B("sleep-apnea"), label: B("Sleep apnea"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Pauses of breathing in sleep, proven or treated."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("obesity"), sources: B(&[]), ppm: 60000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SUPERFICIAL_THROMBOPHLEBITIS: Finding = Finding { id: B("superficial-thrombophlebitis"), label: B("Superficial thrombophlebitis"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Painful cord-like clot of a surface vein."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(33)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("varicose veins"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SYRINGOMA: Finding = Finding { id: B("syringoma"), label: B("Syringoma"), kind: FindingKind::Disease, obtained: Obtained::Examination, context: false, 
    definition: B("Small skin-colored benign sweat-duct tumors, mostly of the lower eyelids."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("facial papules"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SYSTEMIC_LUPUS_CRITERIA_MET: Finding = Finding { id: B("systemic-lupus-criteria-met"), label: B("Criteria of systemic lupus met"), kind: FindingKind::Disease, obtained: Obtained::Record, context: false, 
    definition: B("A published classification set for systemic lupus is fulfilled."), 
    implies: B(&[f(872)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("most of known lupus"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SYSTEMIC_LUPUS_ERYTHEMATOSUS: Finding = Finding { id: B("systemic-lupus-erythematosus"), label: B("Systemic lupus erythematosus"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Known systemic lupus."), 
    implies: B(&[f(156)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus share"), sources: B(&[]), ppm: 35000, }), 
    synonyms: B(&[B("SLE")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002725"), label: B("Systemic lupus erythematosus"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd10Cm, code: B("M32"), label: B("Systemic lupus erythematosus (SLE)"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mondo, code: B("MONDO:0007915"), label: B("systemic lupus erythematosus"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Orpha, code: B("ORPHA:536"), label: B("Systemic lupus erythematosus"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D008180"), label: B("Lupus Erythematosus, Systemic"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const SYSTEMIC_SCLEROSIS: Finding = Finding { id: B("systemic-sclerosis"), label: B("Systemic sclerosis"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Known systemic sclerosis of any extent."), 
    implies: B(&[f(156)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("leading disease behind calcinosis of the hands"), sources: B(&[]), ppm: 70000, }), 
    synonyms: B(&[B("scleroderma")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0100324"), label: B("Scleroderma"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd10Cm, code: B("M34"), label: B("Systemic sclerosis [scleroderma]"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mondo, code: B("MONDO:0005100"), label: B("systemic sclerosis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Orpha, code: B("ORPHA:90291"), label: B("Systemic sclerosis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D012595"), label: B("Scleroderma, Systemic"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const TERTIARY_HYPERPARATHYROIDISM: Finding = Finding { id: B("tertiary-hyperparathyroidism"), label: B("Tertiary hyperparathyroidism"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("Parathyroid glands that stay overactive after long kidney disease, with high calcium."), 
    implies: B(&[f(324), f(442)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(57)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("late dialysis and transplant"), sources: B(&[]), ppm: 8000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0011770"), label: B("Tertiary hyperparathyroidism"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mondo, code: B("MONDO:0021132"), label: B("tertiary hyperparathyroidism"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd11, code: B("10683191"), label: B("Tertiary hyperparathyroidism"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const THROMBOPHILIA: Finding = Finding { id: B("thrombophilia"), label: B("Thrombophilia"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("A lasting tendency to clot from protein C, protein S or antithrombin deficiency, lupus anticoagulant or another known defect."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(78)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("tested in necrosis and thrombosis"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[B("hypercoagulable state")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0100724"), label: B("Hypercoagulability"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd10Cm, code: B("D68.59"), label: B("Other primary thrombophilia"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const THYROID_STIMULATING_HORMONE_RESISTANCE: Finding = Finding { id: B("thyroid-stimulating-hormone-resistance"), label: B("Resistance to thyroid-stimulating hormone"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("Thyroid-stimulating hormone stays high because the thyroid responds poorly, without autoimmune disease."), 
    implies: B(&[f(330)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(60)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("GNAS disorders"), sources: B(&[]), ppm: 4000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0011789"), label: B("Impaired sensitivity to thyroid stimulating hormone"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const TOPHUS_OR_URATE_CRYSTALS: Finding = Finding { id: B("tophus-or-urate-crystals"), label: B("Tophus or urate crystals"), kind: FindingKind::Disease, obtained: Obtained::Examination, context: false, 
    definition: B("Urate proven or plain to see: chalky tophus, needle crystals under polarized light, or urate on dual-energy CT."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("main look-alike"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[B("gouty tophus")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0033073"), label: B("Urate tophus"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const TUBERCULOSIS_HISTORY: Finding = Finding { id: B("tuberculosis-history"), label: B("Tuberculosis in the history"), kind: FindingKind::Disease, obtained: Obtained::Record, context: false, 
    definition: B("Tuberculosis of any organ, now or earlier."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Depends on the place."), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const TUMOR_LYSIS_SYNDROME: Finding = Finding { id: B("tumor-lysis-syndrome"), label: B("Tumor lysis syndrome"), kind: FindingKind::Disease, obtained: Obtained::Record, context: false, 
    definition: B("Fast death of cancer cells with high urate, phosphate and potassium and low calcium, now or within weeks before the lesion."), 
    implies: B(&[f(551)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("a handful of reports with skin deposits"), sources: B(&[]), ppm: 2000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("E88.3"), label: B("Tumor lysis syndrome"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mondo, code: B("MONDO:0043875"), label: B("tumor lysis syndrome"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D015275"), label: B("Tumor Lysis Syndrome"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const UNDIFFERENTIATED_CONNECTIVE_TISSUE_DISEASE: Finding = Finding { id: B("undifferentiated-connective-tissue-disease"), label: B("Undifferentiated connective tissue disease"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Known autoimmune disease with signs and antibodies that fit no named connective tissue disease."), 
    implies: B(&[f(156)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("small share"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[B("UCTD")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const UVEITIS: Finding = Finding { id: B("uveitis"), label: B("Uveitis"), kind: FindingKind::Disease, obtained: Obtained::Examination, context: false, 
    definition: B("Inflammation within the eye."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("sarcoidosis, rheumatic disease"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const VENOUS_INSUFFICIENCY: Finding = Finding { id: B("venous-insufficiency"), label: B("Venous insufficiency"), kind: FindingKind::Disease, obtained: Obtained::Examination, context: false, 
    definition: B("Chronic venous disease of the legs with swelling or skin changes."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(68)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("age, leg lesions"), sources: B(&[]), ppm: 180000, }), 
    synonyms: B(&[B("chronic venous insufficiency")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("I87.2"), label: B("Venous insufficiency (chronic) (peripheral)"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const VENOUS_MALFORMATION: Finding = Finding { id: B("venous-malformation"), label: B("Venous malformation"), kind: FindingKind::Disease, obtained: Obtained::Imaging, context: false, 
    definition: B("Inborn soft mass of dilated veins."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("phlebolith bearers"), sources: B(&[]), ppm: 12000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const VENOUS_OR_ARTERIAL_THROMBOSIS: Finding = Finding { id: B("venous-or-arterial-thrombosis"), label: B("Venous or arterial thrombosis"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("A clot in a vein or an artery, now or earlier."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(33)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("venous ulcers, age, thrombophilia"), sources: B(&[]), ppm: 90000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const VISUAL_IMPAIRMENT: Finding = Finding { id: B("visual-impairment"), label: B("Visual impairment"), kind: FindingKind::Disease, obtained: Obtained::Asking, context: false, 
    definition: B("Poor sight not corrected by glasses."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("age, diabetes"), sources: B(&[]), ppm: 60000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const VITAMIN_K_DEFICIENCY: Finding = Finding { id: B("vitamin-k-deficiency"), label: B("Vitamin K deficiency"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("Too little vitamin K, by clotting tests or by undercarboxylated proteins, without an antagonist."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dialysis, malnutrition, antibiotics; rarely measured"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const VITAMIN_K_DEPENDENT_CLOTTING_DEFICIENCY: Finding = Finding { id: B("vitamin-k-dependent-clotting-deficiency"), label: B("Deficiency of vitamin K-dependent clotting factors"), kind: FindingKind::Disease, obtained: Obtained::Blood, context: false, 
    definition: B("Too little of factors II, VII, IX and X together from early life, without liver disease and without a vitamin K antagonist."), 
    implies: B(&[f(682)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("inherited and very rare"), sources: B(&[]), ppm: 1000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };
