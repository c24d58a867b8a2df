// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const ACHILLES_TENDON_CALCIFICATION: Finding = Finding { id: B("achilles-tendon-calcification"), label: B("Calcified Achilles tendon"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Calcium in the Achilles tendon on film."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Werner syndrome, enthesopathy"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0025441"), label: B("Achilles tendon calcification"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd11, code: B("441455530"), label: B("Calcification of tendon"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const ACROOSTEOLYSIS: Finding = Finding { id: B("acroosteolysis"), label: B("Acro-osteolysis"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Loss of bone at the ends of the fingers or toes."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[B("terminal tuft resorption")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0009771"), label: B("Osteolytic defects of the phalanges of the hand"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const AMORPHOUS_CALCIFICATION_ON_IMAGING: Finding = Finding { id: B("amorphous-calcification-on-imaging"), label: B("Amorphous or cloud-like calcification"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Cloudy calcium without the structure of bone."), 
    implies: B(&[f(844)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(8)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("the usual look of deposits"), sources: B(&[]), ppm: 220000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const AORTIC_CALCIFICATION: Finding = Finding { id: B("aortic-calcification"), label: B("Calcification of the aorta"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Calcium in the wall of the aorta on film or computed tomography."), 
    implies: B(&[f(65)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Common in old age and in kidney failure."), sources: B(&[]), ppm: 90000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ARTERIAL_CALCIFICATION: Finding = Finding { id: B("arterial-calcification"), label: B("Arterial calcification"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Calcium in the wall of an artery."), 
    implies: B(&[f(915)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(15)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("old age and kidney failure, on film"), sources: B(&[]), ppm: 120000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003207"), label: B("Arterial calcification"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Hpo, code: B("HP:0031301"), label: B("Peripheral arterial calcification"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Hpo, code: B("HP:0004940"), label: B("Generalized arterial calcification"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Hpo, code: B("HP:0012456"), label: B("Medial arterial calcification"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const ATTACHED_TO_PHALANX_ON_IMAGING: Finding = Finding { id: B("attached-to-phalanx-on-imaging"), label: B("Attached to the phalanx"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("The bony lump arises from the phalanx below."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("subungual exostosis"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const BASAL_GANGLIA_CALCIFICATION: Finding = Finding { id: B("basal-ganglia-calcification"), label: B("Basal ganglia calcification"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Calcium in the basal ganglia."), 
    implies: B(&[f(97)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("only with parathyroid-type disease, rarely imaged"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002135"), label: B("Basal ganglia calcification"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const BILATERAL_RADIOPAQUE_DEPOSITS_FACE: Finding = Finding { id: B("bilateral-radiopaque-deposits-face"), label: B("Radiopaque deposits on both sides of the face"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Dense deposits on both sides of the face, such as those of a filler."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("filler, miliary osteoma, acne scars; rarely imaged"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const BONE_SCAN_UPTAKE: Finding = Finding { id: B("bone-scan-uptake"), label: B("Bone-scan uptake in soft tissue"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("A bone scan shows uptake in skin or soft tissue."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of those scanned; calciphylaxis, heterotopic bone, kidney failure"), sources: B(&[]), ppm: 120000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const BRAIN_CALCIFICATION: Finding = Finding { id: B("brain-calcification"), label: B("Brain calcification"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Calcium in the brain."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("basal ganglia 1 %, cysticercosis and others"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002514"), label: B("Cerebral calcification"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Hpo, code: B("HP:0430048"), label: B("Intracranial calcification"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const CARTILAGE_CALCIFICATION: Finding = Finding { id: B("cartilage-calcification"), label: B("Calcification of cartilage at several sites"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Calcium in the cartilage of ears, nose, airways or ribs."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Ribs and larynx calcify with age; other sites hardly do."), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0100593"), label: B("Calcification of cartilage"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const CORKSCREW_COLLATERAL_ON_IMAGING: Finding = Finding { id: B("corkscrew-collateral-on-imaging"), label: B("Corkscrew collaterals on angiography"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Tortuous collateral vessels around blocked arteries of hand or foot."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Thromboangiitis obliterans above all; also scleroderma."), sources: B(&[]), ppm: 5000, }), 
    silence: None, 
    synonyms: B(&[B("corkscrew collaterals")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CORONARY_ARTERY_CALCIFICATION: Finding = Finding { id: B("coronary-artery-calcification"), label: B("Coronary artery calcification"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Calcium in the coronary arteries."), 
    implies: B(&[f(65)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(15)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("adult background when imaged"), sources: B(&[]), ppm: 100000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001717"), label: B("Coronary artery calcification"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const DEEP_TISSUE_INVOLVEMENT_ON_IMAGING: Finding = Finding { id: B("deep-tissue-involvement-on-imaging"), label: B("Below the fat on imaging"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("The deposit reaches fascia, muscle, tendon or joint."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(31)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("fascial calcinosis, tumoral masses, deep ossification"), sources: B(&[]), ppm: 90000, }), 
    silence: None, 
    synonyms: B(&[B("fascial or muscular involvement")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0100249"), label: B("Calcification of muscles"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Icd10Cm, code: B("M61.4"), label: B("Other calcification of muscle"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Icd10Cm, code: B("M61.5"), label: B("Other ossification of muscle"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const DEEP_TISSUE_OSSIFICATION: Finding = Finding { id: B("deep-tissue-ossification"), label: B("Bone in deep tissue"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Bone in fascia, muscle, tendon or ligament."), 
    implies: B(&[f(620), f(177)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(31)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("genetic bone and heterotopic ossification"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[B("intramuscular ossification")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0011987"), label: B("Ectopic ossification in muscle tissue"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Hpo, code: B("HP:0011988"), label: B("Ectopic ossification in tendon tissue"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Hpo, code: B("HP:0011989"), label: B("Ectopic ossification in ligament tissue"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Icd10Cm, code: B("M61.5"), label: B("Other ossification of muscle"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Icd11, code: B("2048598954"), label: B("Other ossification of muscle"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const DENTAL_PULP_OBLITERATION: Finding = Finding { id: B("dental-pulp-obliteration"), label: B("Dental pulp obliteration"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Tooth pulp chambers filled with mineral on dental films."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("phosphate disorders; age and injury of single teeth"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[B("pulp stones")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0006350"), label: B("Pulp obliteration"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const DEPOSIT_IN_DERMIS: Finding = Finding { id: B("deposit-in-dermis"), label: B("In the dermis on imaging"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("The deposit lies in the dermis on ultrasound, CT or at surgery."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(31)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("depth when imaged"), sources: B(&[]), ppm: 300000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const DEPOSIT_IN_MUSCLE_OR_TENDON: Finding = Finding { id: B("deposit-in-muscle-or-tendon"), label: B("In muscle or tendon on imaging"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("The deposit lies in muscle or tendon."), 
    implies: B(&[f(177)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(31)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("myositis, cysticercosis, heterotopic bone"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const DEPOSIT_IN_SUBCUTANEOUS_FAT: Finding = Finding { id: B("deposit-in-subcutaneous-fat"), label: B("In the subcutaneous fat on imaging"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("The deposit lies in the fat."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(31)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("depth when imaged"), sources: B(&[]), ppm: 350000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0007618"), label: B("Subcutaneous calcification"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const ECHOGENIC_FOCUS_WITH_SHADOW_ON_ULTRASOUND: Finding = Finding { id: B("echogenic-focus-with-shadow-on-ultrasound"), label: B("Echogenic focus with shadow"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("A bright focus with a shadow behind it on ultrasound."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(8)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of those scanned; calcium, bone and some foreign bodies"), sources: B(&[]), ppm: 450000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FACIAL_NODULE_OVER_150_HOUNSFIELD: Finding = Finding { id: B("facial-nodule-over-150-hounsfield"), label: B("Facial nodule above 150 Hounsfield units"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("A nodule of the facial skin of 150 Hounsfield units or more on CT."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(40)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rarely imaged; on sinus CT it is 42 % of people (Kim-AJNR), so weight only if CT was made for the lesion"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FASCIAL_DEPOSIT_PATTERN: Finding = Finding { id: B("fascial-deposit-pattern"), label: B("Fascial pattern"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Deposits along the fascia between muscles, which limit movement."), 
    implies: B(&[f(177), f(844)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(31)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("juvenile dermatomyositis"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[B("intermuscular pattern")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FEMORAL_ARTERY_CALCIFICATION: Finding = Finding { id: B("femoral-artery-calcification"), label: B("Femoral artery calcification"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Calcium in a femoral artery."), 
    implies: B(&[f(65)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(15)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("old age, diabetes, kidney failure"), sources: B(&[]), ppm: 80000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0031303"), label: B("Femoral arterial calcification"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const FLUID_CALCIUM_LEVEL_ON_IMAGING: Finding = Finding { id: B("fluid-calcium-level-on-imaging"), label: B("Fluid-calcium level"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Calcium settles to a level in a cystic mass."), 
    implies: B(&[f(844)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(8)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("tumoral calcinosis"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[B("sedimentation sign")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FUSED_CERVICAL_VERTEBRAE: Finding = Finding { id: B("fused-cervical-vertebrae"), label: B("Fused cervical vertebrae"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Vertebral bodies or facets of the neck grown together."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("malformation, FOP, old surgery"), sources: B(&[]), ppm: 7000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002949"), label: B("Fused cervical vertebrae"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HYPEROSTOSIS_OR_DIAPHYSITIS: Finding = Finding { id: B("hyperostosis-or-diaphysitis"), label: B("Hyperostosis or diaphysitis"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Thickened or inflamed shaft of a long bone."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("phosphate disorders and few others"), sources: B(&[]), ppm: 7000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0100774"), label: B("Hyperostosis"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Hpo, code: B("HP:0040165"), label: B("Periostitis"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const JAW_OR_SKULL_OSTEOMA: Finding = Finding { id: B("jaw-or-skull-osteoma"), label: B("Osteoma of the jaw or skull"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("A dense bony outgrowth of the jaw or skull on film."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Occasional chance finding; frequent in Gardner syndrome."), sources: B(&[]), ppm: 5000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LOW_BONE_DENSITY: Finding = Finding { id: B("low-bone-density"), label: B("Low bone density"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Bone density is low for the age."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(77)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("older women, steroid use, kidney disease"), sources: B(&[]), ppm: 200000, }), 
    silence: None, 
    synonyms: B(&[B("osteopenia")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000939"), label: B("Osteoporosis"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const LUNG_CALCIFICATION: Finding = Finding { id: B("lung-calcification"), label: B("Lung calcification"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Calcium in the lung."), 
    implies: B(&[f(917)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("metastatic calcification, old infection"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0006514"), label: B("Intraalveolar nodular calcifications"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const LYMPHADENOPATHY_OR_LUNG_DISEASE: Finding = Finding { id: B("lymphadenopathy-or-lung-disease"), label: B("Hilar lymph nodes or lung infiltrates"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Enlarged hilar or mediastinal nodes, or infiltrates of the lung of the kind seen in sarcoidosis."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("sarcoidosis, infection, tumor"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const MOUSSE_PATTERN_ON_IMAGING: Finding = Finding { id: B("mousse-pattern-on-imaging"), label: B("Mousse pattern"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Deposits that look soft and cloudy, like foam."), 
    implies: B(&[f(844)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(8)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of those imaged; named in scleroderma"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const NEPHROCALCINOSIS: Finding = Finding { id: B("nephrocalcinosis"), label: B("Nephrocalcinosis"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Calcium in the kidney tissue."), 
    implies: B(&[f(917)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("hypercalcemic disease"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000121"), label: B("Nephrocalcinosis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D009397"), label: B("Nephrocalcinosis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd11, code: B("1359282431"), label: B("Nephrocalcinosis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const NERVE_CALCIFICATION_ON_IMAGING: Finding = Finding { id: B("nerve-calcification-on-imaging"), label: B("Calcified nerve on imaging"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Calcium along a thickened peripheral nerve."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Nearly confined to leprosy."), sources: B(&[]), ppm: 1000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const NET_LIKE_CALCIFICATION_ON_IMAGING: Finding = Finding { id: B("net-like-calcification-on-imaging"), label: B("Net-like calcification"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("A fine net of calcium in skin and fat, along small vessels."), 
    implies: B(&[f(844)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(8)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of those imaged"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const NET_PATTERN_ON_IMAGING: Finding = Finding { id: B("net-pattern-on-imaging"), label: B("Net pattern of scleroderma"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Deposits that form a net in the fat, as described in scleroderma."), 
    implies: B(&[f(844)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(8)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of those imaged; named in scleroderma"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const OSSIFICATION_ON_IMAGING: Finding = Finding { id: B("ossification-on-imaging"), label: B("Bone in soft tissue on imaging"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Trabecular or cortical bone in skin or soft tissue."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(40)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of those imaged"), sources: B(&[]), ppm: 60000, }), 
    silence: None, 
    synonyms: B(&[B("heterotopic ossification on imaging")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0011986"), label: B("Ectopic ossification"), matching: CodeMatch::Broader, },
        Code { system: CodeSystem::Hpo, code: B("HP:0003837"), label: B("Soft-tissue ossification around the shoulders"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Mesh, code: B("D009999"), label: B("Ossification, Heterotopic"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const OSTEOLYSIS: Finding = Finding { id: B("osteolysis"), label: B("Osteolysis"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Holes where bone has been lost."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("myeloma, metastasis, infection"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002797"), label: B("Osteolysis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const PARATHYROID_ADENOMA: Finding = Finding { id: B("parathyroid-adenoma"), label: B("Parathyroid adenoma"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("An enlarged parathyroid gland on imaging or at surgery."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("primary hyperparathyroidism"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002897"), label: B("Parathyroid adenoma"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const PHLEBOLITH_ON_IMAGING: Finding = Finding { id: B("phlebolith-on-imaging"), label: B("Phlebolith"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Round, often ringed calcium in a vein."), 
    implies: B(&[f(844)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(8)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("venous malformations and pelvic veins"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("phlebolith-on-radiograph")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:6000661"), label: B("Phlebolith"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const PLATE_PATTERN_ON_IMAGING: Finding = Finding { id: B("plate-pattern-on-imaging"), label: B("Plate pattern"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Deposits that form a plate."), 
    implies: B(&[f(844)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(8)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of those imaged; named in scleroderma"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PLEURAL_OR_PERICARDIAL_EFFUSION: Finding = Finding { id: B("pleural-or-pericardial-effusion"), label: B("Pleural or pericardial effusion"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Fluid around lung or heart on imaging."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(88)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("heart and kidney failure, lupus"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const POPCORN_CALCIFICATION_ON_IMAGING: Finding = Finding { id: B("popcorn-calcification-on-imaging"), label: B("Popcorn calcification"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Clumped calcium like popcorn."), 
    implies: B(&[f(844)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(8)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("tumoral pattern"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:6000871"), label: B("Popcorn calcification"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const PROXIMAL_TIBIAL_OSTEOCHONDROMA: Finding = Finding { id: B("proximal-tibial-osteochondroma"), label: B("Proximal tibial osteochondroma"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("A bony outgrowth with a cartilage cap at the upper shin bone."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("FOP, multiple exostoses"), sources: B(&[]), ppm: 3000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0030431"), label: B("Osteochondroma"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const PUNCTATE_CALCIFICATION_ON_IMAGING: Finding = Finding { id: B("punctate-calcification-on-imaging"), label: B("Punctate calcification"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Small dots of calcium."), 
    implies: B(&[f(696)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(8)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("small deposits of many causes"), sources: B(&[]), ppm: 90000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PUNCTATE_OR_RETICULAR_CALCIFICATION_ON_IMAGING: Finding = Finding { id: B("punctate-or-reticular-calcification-on-imaging"), label: B("Punctate or reticular calcification"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Dots or a fine mesh of calcium."), 
    implies: B(&[f(844)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(8)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of those imaged; legs with venous disease and many small deposits"), sources: B(&[]), ppm: 120000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("punctate-or-reticular-calcification-on-radiograph")]), 
    codes: B(&[]), };

pub(super) const REGIONAL_LYMPH_NODE_CALCIFICATION: Finding = Finding { id: B("regional-lymph-node-calcification"), label: B("Calcified regional lymph node"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Calcium in the lymph node that drains the site."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("old infection"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:6001019"), label: B("Eggshell calcification of lymph nodes"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const RETICULAR_CALCIFICATION_ON_IMAGING: Finding = Finding { id: B("reticular-calcification-on-imaging"), label: B("Reticular calcification"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("A mesh of calcium in the fat."), 
    implies: B(&[f(696)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(8)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("venous disease"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[B("trabecular calcification")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const RICE_GRAIN_CALCIFICATION_ON_IMAGING: Finding = Finding { id: B("rice-grain-calcification-on-imaging"), label: B("Rice-grain calcification"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Many small spindles of calcium that lie along muscle fibers."), 
    implies: B(&[f(844)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(8)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("cysticercosis"), sources: B(&[]), ppm: 7000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("rice-grain-calcification-on-radiograph")]), 
    codes: B(&[]), };

pub(super) const SERPIGINOUS_CALCIFICATION_ON_IMAGING: Finding = Finding { id: B("serpiginous-calcification-on-imaging"), label: B("Serpiginous calcification"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("A long, winding thread of calcium."), 
    implies: B(&[f(844)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(8)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dead worm, vein"), sources: B(&[]), ppm: 5000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("serpiginous-calcification-on-radiograph")]), 
    codes: B(&[]), };

pub(super) const SMALL_COILED_CALCIFICATION_ON_IMAGING: Finding = Finding { id: B("small-coiled-calcification-on-imaging"), label: B("Small coiled calcification"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("A small coil of calcium."), 
    implies: B(&[f(844)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(8)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dead filaria"), sources: B(&[]), ppm: 4000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("small-coiled-calcification-on-radiograph")]), 
    codes: B(&[]), };

pub(super) const SOFT_TISSUE_CALCIFICATION_ON_IMAGING: Finding = Finding { id: B("soft-tissue-calcification-on-imaging"), label: B("Soft-tissue calcification on imaging"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Calcium in the skin, the fat or the deeper soft tissue at the lesion."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(8)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of those imaged because calcium was suspected"), sources: B(&[]), ppm: 450000, }), 
    silence: None, 
    synonyms: B(&[B("calcification on radiograph")]), 
    aliases: B(&[B("soft-tissue-calcification-on-radiograph")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003761"), label: B("Calcinosis"), matching: CodeMatch::Broader, },
        Code { system: CodeSystem::Hpo, code: B("HP:0025477"), label: B("Periarticular calcification"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Hpo, code: B("HP:0100249"), label: B("Calcification of muscles"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Icd11, code: B("773537073"), label: B("Calcification of the soft tissue"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const SOFT_TISSUE_GAS_ON_IMAGING: Finding = Finding { id: B("soft-tissue-gas-on-imaging"), label: B("Gas in soft tissue"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Gas in the tissue on film or CT."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("necrotizing infection"), sources: B(&[]), ppm: 7000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const STONE_PATTERN_ON_IMAGING: Finding = Finding { id: B("stone-pattern-on-imaging"), label: B("Stone pattern"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Deposits that look like dense, sharply bounded stones."), 
    implies: B(&[f(844)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(8)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of those imaged; named in scleroderma"), sources: B(&[]), ppm: 80000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SUBCUTANEOUS_OSSIFICATION: Finding = Finding { id: B("subcutaneous-ossification"), label: B("Subcutaneous ossification"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Bone in the subcutaneous fat, felt as stone-hard bodies and shown by imaging or biopsy."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(40)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("skin bone among suspects"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0034282"), label: B("Subcutaneous ossification"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const TIBIAL_ARTERY_CALCIFICATION: Finding = Finding { id: B("tibial-artery-calcification"), label: B("Tibial artery calcification"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Calcium in an artery of the lower leg."), 
    implies: B(&[f(65)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(15)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("diabetes, kidney failure"), sources: B(&[]), ppm: 70000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0031305"), label: B("Tibial arterial calcification"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const URATE_ON_DUAL_ENERGY_CT: Finding = Finding { id: B("urate-on-dual-energy-ct"), label: B("Urate on dual-energy CT"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Dual-energy CT marks the deposit as urate."), 
    implies: B(&[f(887)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(64)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of those scanned; tophus"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[B("DECT")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const VESSEL_CALCIFICATION_ON_IMAGING: Finding = Finding { id: B("vessel-calcification-on-imaging"), label: B("Vessel calcification on imaging"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Calcium in the wall of a blood vessel of whatever size."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(15)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("older, diabetic, renal"), sources: B(&[]), ppm: 220000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0004934"), label: B("Vascular calcification"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D061205"), label: B("Vascular Calcification"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd11, code: B("2056232143"), label: B("Calcification of the vasculature"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const VISCERAL_CALCIFICATION: Finding = Finding { id: B("visceral-calcification"), label: B("Calcification of an inner organ"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Calcium in lung, heart, liver, kidney or another inner organ."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("metastatic calcification, nephrocalcinosis, old infection"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0006559"), label: B("Hepatic calcification"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Hpo, code: B("HP:0006690"), label: B("Myocardial calcification"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Hpo, code: B("HP:0006514"), label: B("Intraalveolar nodular calcifications"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Hpo, code: B("HP:6000381"), label: B("Splenic calcification"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Hpo, code: B("HP:0005213"), label: B("Pancreatic calcification"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const ZONAL_OSSIFICATION_ON_IMAGING: Finding = Finding { id: B("zonal-ossification-on-imaging"), label: B("Zonal ossification"), kind: FindingKind::Imaging, obtained: Obtained::Imaging, context: false, 
    definition: B("Bone that is dense at the rim and lucent in the center."), 
    implies: B(&[f(620)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(40)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("myositis ossificans"), sources: B(&[]), ppm: 7000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };
