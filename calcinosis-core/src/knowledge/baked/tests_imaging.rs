// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const PLAIN_RADIOGRAPH: Test = Test { id: B("plain-radiograph"), label: B("Plain radiograph of the region in two views"), kind: TestKind::Imaging, tier: TestTier::Always, 
    does: B("Takes a soft-tissue film of the region in two views."), 
    because: B("It confirms mineral, its pattern and depth; it is cheap and sensitive in systemic sclerosis."), 
    changes: B("Net-like or vessel calcium leads to calciphylaxis, rice grains to cysticercosis, trabeculae to bone."), 
    resolves: B(&[
        f::AMORPHOUS_CALCIFICATION_ON_IMAGING, f::ARTERIAL_CALCIFICATION, f::ASYMPTOMATIC_INCIDENTAL_DEPOSIT, f::ATTACHED_TO_PHALANX_ON_IMAGING, f::CARTILAGE_CALCIFICATION, f::CIRCUMSCRIBED_DEPOSIT_PATTERN,
        f::DEPOSIT_IN_DERMIS, f::DEPOSIT_IN_MUSCLE_OR_TENDON, f::DEPOSIT_IN_SUBCUTANEOUS_FAT, f::DERMAL_ONSET_OF_BONE, f::EXOSKELETON_CALCIFICATION, f::FASCIAL_DEPOSIT_PATTERN,
        f::MIXED_DEPOSIT_PATTERN, f::MOUSSE_PATTERN_ON_IMAGING, f::NERVE_CALCIFICATION_ON_IMAGING, f::NET_LIKE_CALCIFICATION_ON_IMAGING, f::NET_PATTERN_ON_IMAGING, f::OSSIFICATION_ON_IMAGING,
        f::OSTEOLYSIS, f::PHLEBOLITH_ON_IMAGING, f::PLATE_PATTERN_ON_IMAGING, f::POPCORN_CALCIFICATION_ON_IMAGING, f::PUNCTATE_CALCIFICATION_ON_IMAGING, f::PUNCTATE_OR_RETICULAR_CALCIFICATION_ON_IMAGING,
        f::RETICULAR_CALCIFICATION_ON_IMAGING, f::RICE_GRAIN_CALCIFICATION_ON_IMAGING, f::SERPIGINOUS_CALCIFICATION_ON_IMAGING, f::SHEET_LIKE_CALCIFICATION, f::SMALL_COILED_CALCIFICATION_ON_IMAGING, f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING,
        f::SOFT_TISSUE_GAS_ON_IMAGING, f::STONE_PATTERN_ON_IMAGING, f::SUBCUTANEOUS_OSSIFICATION, f::SUPERFICIAL_DEPOSIT_PATTERN, f::TUMORAL_DEPOSIT_PATTERN, f::UNIVERSAL_DEPOSIT_PATTERN,
        f::VESSEL_CALCIFICATION_ON_IMAGING, f::ZONAL_OSSIFICATION_ON_IMAGING,
    ]), 
    about: B(&[]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[s::IMGREVIEW_2021, s::IMAGING_2019]), };

pub(super) const HAND_RADIOGRAPHS: Test = Test { id: B("hand-radiographs"), label: B("Radiographs of the hands"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Takes films of both hands."), 
    because: B("Shows deposits, loss of the finger tips, erosions and short metacarpals."), 
    changes: B("Loss of the finger tips goes with calcium in sclerosis; short fourth and fifth metacarpals with Albright osteodystrophy."), 
    resolves: B(&[f::ACROOSTEOLYSIS, f::ATTACHED_TO_PHALANX_ON_IMAGING, f::BRACHYDACTYLY_TYPE_E, f::EROSIVE_POLYARTHRITIS, f::LOW_BONE_DENSITY, f::SHORT_METACARPAL, f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING]), 
    about: B(&[n::CONNECTIVE_TISSUE_DISEASE_CALCINOSIS, n::GENETIC_OSTEOMA_CUTIS, n::PSEUDOHYPOPARATHYROIDISM_CALCINOSIS]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[s::VALENZUELA_2016]), };

pub(super) const FOOT_RADIOGRAPHS: Test = Test { id: B("foot-radiographs"), label: B("Radiographs of the feet"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Takes films of both feet."), 
    because: B("Shows the malformed great toe and short metatarsals."), 
    changes: B("A malformed toe leads to ACVR1 testing."), 
    resolves: B(&[f::ATTACHED_TO_PHALANX_ON_IMAGING, f::HALLUX_MALFORMATION, f::PROXIMAL_TIBIAL_OSTEOCHONDROMA]), 
    about: B(&[n::GENETIC_OSTEOMA_CUTIS]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[s::GR_FOP]), };

pub(super) const SPINE_AND_KNEE_RADIOGRAPHS: Test = Test { id: B("spine-and-knee-radiographs"), label: B("Radiographs of neck and knees"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Takes films of the cervical spine and knees when fibrodysplasia ossificans progressiva is thought of."), 
    because: B("Fused neck vertebrae and outgrowths of the upper shin bone belong to it."), 
    changes: B("Adds weight before and beside the gene test."), 
    resolves: B(&[f::FUSED_CERVICAL_VERTEBRAE, f::NECK_STIFFNESS, f::PROXIMAL_TIBIAL_OSTEOCHONDROMA, f::SCOLIOSIS]), 
    about: B(&[n::FIBRODYSPLASIA_OSSIFICANS_PROGRESSIVA]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[s::GR_FOP]), };

pub(super) const ULTRASOUND_OF_THE_LESION: Test = Test { id: B("ultrasound-of-the-lesion"), label: B("Ultrasound of the lesion"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Scans the lesion with a high-frequency probe."), 
    because: B("Shows an echo-rich focus with shadow without radiation; in one sclerosis study it found 76 % of the patients and called none falsely (specificity 100 % by patient, against radiographs)."), 
    changes: B("Confirms mineral and depth, and a cyst or vessel beside it."), 
    resolves: B(&[f::COMPRESSIBLE_MASS, f::DEPOSIT_IN_DERMIS, f::DEPOSIT_IN_SUBCUTANEOUS_FAT, f::ECHOGENIC_FOCUS_WITH_SHADOW_ON_ULTRASOUND, f::FLUID_CALCIUM_LEVEL_ON_IMAGING, f::SOFT_TISSUE_CALCIFICATION_ON_IMAGING, f::VENOUS_MALFORMATION]), 
    about: B(&[n::CONNECTIVE_TISSUE_DISEASE_CALCINOSIS, n::IDIOPATHIC, n::NEOPLASM_OR_CYST_CALCINOSIS, n::MILIARY_OSTEOMA_CUTIS, n::MIMIC_DEPOSIT_OR_NODULE]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[s::US_SSC]), };

pub(super) const COMPUTED_TOMOGRAPHY_OF_SHEETS: Test = Test { id: B("computed-tomography-of-sheets"), label: B("Computed tomography of sheet-like or fascial calcium"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Takes a CT of the region."), 
    because: B("Shows sheets along fascia and muscle that films understate."), 
    changes: B("Sheets suggest dermatomyositis or overlap with myositis and plan surgery."), 
    resolves: B(&[f::DEEP_TISSUE_INVOLVEMENT_ON_IMAGING, f::DEPOSIT_IN_MUSCLE_OR_TENDON, f::EXOSKELETON_CALCIFICATION, f::FASCIAL_DEPOSIT_PATTERN, f::MOUSSE_PATTERN_ON_IMAGING, f::SHEET_LIKE_CALCIFICATION, f::UNIVERSAL_DEPOSIT_PATTERN]), 
    about: B(&[n::CONNECTIVE_TISSUE_DISEASE_CALCINOSIS, n::IDIOPATHIC_CALCINOSIS_UNIVERSALIS]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[s::IMAGING_2019]), };

pub(super) const DUAL_ENERGY_COMPUTED_TOMOGRAPHY: Test = Test { id: B("dual-energy-computed-tomography"), label: B("Dual-energy computed tomography"), kind: TestKind::Imaging, tier: TestTier::Specialist, 
    does: B("Separates urate from calcium by two energies."), 
    because: B("Tophi and calcium deposits may look and feel alike."), 
    changes: B("Urate names gout; its absence supports calcium."), 
    resolves: B(&[f::TOPHUS_OR_URATE_CRYSTALS, f::URATE_ON_DUAL_ENERGY_CT]), 
    about: B(&[n::GOUTY_TOPHUS, n::CONNECTIVE_TISSUE_DISEASE_CALCINOSIS]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[s::DECT_2014]), };

pub(super) const CT_OR_MRI_OF_DEPTH: Test = Test { id: B("ct-or-mri-of-depth"), label: B("CT or MRI of depth"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Shows whether bone reaches fascia and muscle. In a child repeated CT is avoided; MRI or ultrasound may answer the question without radiation."), 
    because: B("Depth separates progressive osseous heteroplasia from plate-like and superficial osteoma."), 
    changes: B("Deep extension moves the diagnosis to progressive osseous heteroplasia; without depth imaging it stays open."), 
    resolves: B(&[f::DEEP_TISSUE_INVOLVEMENT_ON_IMAGING, f::DEEP_TISSUE_OSSIFICATION, f::DERMAL_ONSET_OF_BONE, f::OSSIFICATION_ON_IMAGING, f::PLATE_PATTERN_ON_IMAGING, f::SUBCUTANEOUS_OSSIFICATION, f::ZONAL_OSSIFICATION_ON_IMAGING]), 
    about: B(&[n::GENETIC_OSTEOMA_CUTIS, n::MIMIC_BONE_OR_TUMOR]), 
    avoid: B(&[
        Avoid { says: B("Contrast with gadolinium: with a filtration below 30, on dialysis or in acute kidney injury agents of group I are contraindicated and one of group II is used only where the answer needs contrast; without contrast MRI is open."), basis: Basis::Seen, sources: B(&[s::CCJM_GBCA, s::ACR_NKF_2021]), 
    when: B("any(glomerular-filtration-rate-below-30, dialysis, acute-kidney-injury)"), 
    program: p(&[Op::Any { span: 3 }, Op::Finding(f::GLOMERULAR_FILTRATION_RATE_BELOW_30), Op::Finding(f::DIALYSIS), Op::Finding(f::ACUTE_KIDNEY_INJURY)]), },
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[s::NORD_POH]), };

pub(super) const LUNG_AND_HEART_WORK_UP_OF_CONNECTIVE_TISSUE_DISEASE: Test = Test { id: B("lung-and-heart-work-up-of-connective-tissue-disease"), label: B("Lung CT, lung function and echocardiography"), kind: TestKind::Imaging, tier: TestTier::Specialist, 
    does: B("Takes thin-slice lung CT, lung function tests and an echocardiogram where systemic sclerosis or myositis is found."), 
    because: B("Lung fibrosis and pulmonary hypertension count in the classification and decide the outlook."), 
    changes: B("Sets treatment of the disease, not of the calcium."), 
    resolves: B(&[f::ESOPHAGEAL_DYSMOTILITY, f::INTERSTITIAL_LUNG_DISEASE, f::PERICARDITIS, f::PLEURAL_OR_PERICARDIAL_EFFUSION, f::PULMONARY_ARTERIAL_HYPERTENSION, f::PULMONARY_FIBROSIS, f::SEROSITIS]), 
    about: B(&[n::CONNECTIVE_TISSUE_DISEASE_CALCINOSIS]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[s::VDHOOGEN_2013]), };

pub(super) const ESOPHAGEAL_FUNCTION_TEST: Test = Test { id: B("esophageal-function-test"), label: B("Swallow study or manometry"), kind: TestKind::Imaging, tier: TestTier::Specialist, 
    does: B("Shows weak motion of the esophagus."), 
    because: B("Part of systemic sclerosis."), 
    changes: B("Supports the label and treats reflux."), 
    resolves: B(&[f::DYSPHAGIA, f::ESOPHAGEAL_DYSMOTILITY]), 
    about: B(&[n::CONNECTIVE_TISSUE_DISEASE_CALCINOSIS]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const MALIGNANCY_SCREEN: Test = Test { id: B("malignancy-screen"), label: B("Search for a tumor"), kind: TestKind::Imaging, tier: TestTier::Specialist, 
    does: B("Searches for a tumor by age, sex and history in adult dermatomyositis, in calciphylaxis without kidney failure and in high calcium with suppressed parathyroid hormone."), 
    because: B("A tumor may be the cause behind the deposit."), 
    changes: B("A tumor found changes treatment."), 
    resolves: B(&[f::BONE_METASTASIS, f::LEUKEMIA_OR_LYMPHOMA, f::LYMPHADENOPATHY, f::MALIGNANCY, f::MONOCLONAL_PROTEIN, f::OSTEOLYSIS, f::PANCREATIC_CARCINOMA]), 
    about: B(&[n::ADULT_DERMATOMYOSITIS, n::CALCIPHYLAXIS_NON_UREMIC, n::MALIGNANCY_ASSOCIATED_METASTATIC_CALCINOSIS]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const ABDOMINAL_COMPUTED_TOMOGRAPHY: Test = Test { id: B("abdominal-computed-tomography"), label: B("Abdominal computed tomography"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Images pancreas and abdomen."), 
    because: B("Panniculitis may be the first sign of pancreatitis or pancreatic tumor."), 
    changes: B("A pancreatic lesion names the panniculitis."), 
    resolves: B(&[f::ACUTE_PANCREATITIS, f::CHRONIC_PANCREATITIS, f::MALIGNANCY, f::PANCREATIC_CARCINOMA, f::PANCREATIC_DISEASE]), 
    about: B(&[n::PANCREATIC_PANNICULITIS, n::OTHER_METASTATIC_CALCINOSIS]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const ACHILLES_TENDON_RADIOGRAPH: Test = Test { id: B("achilles-tendon-radiograph"), label: B("Radiograph of the Achilles tendon"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Takes a side view of the heel and ankle."), 
    because: B("Calcium in the Achilles tendon is typical of Werner syndrome."), 
    changes: B("Supports Werner syndrome before the gene test."), 
    resolves: B(&[f::ACHILLES_TENDON_CALCIFICATION, f::SITE_ACHILLES_TENDON]), 
    about: B(&[n::HERITABLE_DISORDER_CALCINOSIS]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[s::WERNER_2008]), };

pub(super) const LOWER_LEG_RADIOGRAPH: Test = Test { id: B("lower-leg-radiograph"), label: B("Radiograph of the lower leg"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Takes a soft-tissue film of the lower leg."), 
    because: B("Venous calcium is punctate or net-like, bone trabecular."), 
    changes: B("Trabeculae mean bone under the venous change; dots or nets calcium."), 
    resolves: B(&[f::OSSIFICATION_ON_IMAGING, f::PHLEBOLITH_ON_IMAGING, f::PUNCTATE_CALCIFICATION_ON_IMAGING, f::PUNCTATE_OR_RETICULAR_CALCIFICATION_ON_IMAGING, f::RETICULAR_CALCIFICATION_ON_IMAGING, f::TIBIAL_ARTERY_CALCIFICATION]), 
    about: B(&[n::CHRONIC_VENOUS_INSUFFICIENCY_CALCIFICATION, n::SECONDARY_OSTEOMA_IN_VENOUS_STASIS, n::SCAR_OR_INJURY_CALCINOSIS]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[s::TOKORO_2009]), };

pub(super) const VENOUS_DUPLEX: Test = Test { id: B("venous-duplex"), label: B("Duplex scan of the leg veins"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Shows reflux and thrombosis."), 
    because: B("Confirms venous disease behind the deposit or ulcer."), 
    changes: B("Reflux supports compression and vein treatment."), 
    resolves: B(&[f::DEEP_VEIN_THROMBOSIS, f::SUPERFICIAL_THROMBOPHLEBITIS, f::VARICOSE_VEIN, f::VENOUS_INSUFFICIENCY]), 
    about: B(&[n::CHRONIC_VENOUS_INSUFFICIENCY_CALCIFICATION, n::VENOUS_LEG_ULCER, n::SECONDARY_OSTEOMA_IN_VENOUS_STASIS]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const ARTERIAL_DUPLEX_AND_ANKLE_BRACHIAL_INDEX: Test = Test { id: B("arterial-duplex-and-ankle-brachial-index"), label: B("Arterial duplex and ankle–brachial index"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Shows arterial narrowing; stiff calcified arteries falsify the index, so a toe pressure may be needed."), 
    because: B("Arterial ulcer, thromboangiitis and Martorell ulcer are mimics of calciphylaxis."), 
    changes: B("Large-vessel disease opens the mimic; a good inflow with skin necrosis leaves the small vessels."), 
    resolves: B(&[f::ARTERIAL_CALCIFICATION, f::BLUE_TOE, f::CORKSCREW_COLLATERAL_ON_IMAGING, f::DIGITAL_GANGRENE, f::FEMORAL_ARTERY_CALCIFICATION, f::PALPABLE_PULSES, f::PERIPHERAL_ARTERIAL_DISEASE, f::TIBIAL_ARTERY_CALCIFICATION]), 
    about: B(&[n::CALCIPHYLAXIS, n::MIMIC_NECROSIS_OR_ULCER, n::CHRONIC_VENOUS_INSUFFICIENCY_CALCIFICATION]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const LIMB_RADIOGRAPHS_FOR_PARASITES: Test = Test { id: B("limb-radiographs-for-parasites"), label: B("Radiographs of the limbs for parasites"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Takes films of thighs, calves and arms."), 
    because: B("Calcified cysticerci look like rice grains along the muscles; worms are coiled or serpiginous."), 
    changes: B("A typical film makes the diagnosis."), 
    resolves: B(&[f::DEPOSIT_IN_MUSCLE_OR_TENDON, f::RICE_GRAIN_CALCIFICATION_ON_IMAGING, f::SERPIGINOUS_CALCIFICATION_ON_IMAGING, f::SMALL_COILED_CALCIFICATION_ON_IMAGING]), 
    about: B(&[n::INFECTION_CALCINOSIS]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const BRAIN_IMAGING: Test = Test { id: B("brain-imaging"), label: B("CT or MRI of the brain"), kind: TestKind::Imaging, tier: TestTier::Specialist, 
    does: B("Images the brain when cysticercosis is found or seizures occur, or basal ganglia calcium is looked for."), 
    because: B("Cysts in the brain decide whether and how a parasite is treated; calcium in the basal ganglia belongs to parathyroid disease."), 
    changes: B("Brain cysts make treatment a matter for a specialist."), 
    resolves: B(&[f::BASAL_GANGLIA_CALCIFICATION, f::BRAIN_CALCIFICATION, f::SEIZURE]), 
    about: B(&[n::SUBCUTANEOUS_CYSTICERCOSIS, n::PSEUDOHYPOPARATHYROIDISM_CALCINOSIS, n::OTHER_GENETIC_SYNDROME_WITH_CALCINOSIS, n::OTHER_CALCIFIED_INFECTION]), 
    avoid: B(&[
        Avoid { says: B("Contrast with gadolinium: with a filtration below 30, on dialysis or in acute kidney injury agents of group I are contraindicated and one of group II is used only where the answer needs contrast; without contrast MRI is open."), basis: Basis::Seen, sources: B(&[s::CCJM_GBCA, s::ACR_NKF_2021]), 
    when: B("any(glomerular-filtration-rate-below-30, dialysis, acute-kidney-injury)"), 
    program: p(&[Op::Any { span: 3 }, Op::Finding(f::GLOMERULAR_FILTRATION_RATE_BELOW_30), Op::Finding(f::DIALYSIS), Op::Finding(f::ACUTE_KIDNEY_INJURY)]), },
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const JOINT_FILM_OR_CT_IN_KIDNEY_FAILURE: Test = Test { id: B("joint-film-or-ct-in-kidney-failure"), label: B("Film or CT of the joint region"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Images the periarticular mass."), 
    because: B("Shows a lobulated mass with fluid–calcium levels."), 
    changes: B("A sedimentation level supports tumoral calcinosis of any cause; kidney function tells which."), 
    resolves: B(&[f::AMORPHOUS_CALCIFICATION_ON_IMAGING, f::DEPOSIT_IN_SUBCUTANEOUS_FAT, f::FLUID_CALCIUM_LEVEL_ON_IMAGING, f::PERIARTICULAR_DISTRIBUTION, f::TUMORAL_DEPOSIT_PATTERN]), 
    about: B(&[n::RENAL_FAILURE_CALCINOSIS, n::HYPERPHOSPHATEMIC_TUMORAL_CALCINOSIS, n::IDIOPATHIC_TUMORAL_CALCINOSIS]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[s::RADIOPAEDIA_CRF]), };

pub(super) const ECHOCARDIOGRAPHY_AND_HEART_IMAGING: Test = Test { id: B("echocardiography-and-heart-imaging"), label: B("Echocardiography and imaging of heart and great vessels"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Images valves, coronary arteries, aorta and pulmonary arteries."), 
    because: B("Kidney failure, generalized arterial calcification and pseudoxanthoma elasticum calcify the heart and arteries."), 
    changes: B("Finds what endangers the patient beyond the skin."), 
    resolves: B(&[f::AORTIC_CALCIFICATION, f::ARTERIAL_CALCIFICATION, f::CORONARY_ARTERY_CALCIFICATION, f::CORONARY_ARTERY_DISEASE, f::HEART_FAILURE, f::PERIPHERAL_PULMONARY_STENOSIS, f::PLEURAL_OR_PERICARDIAL_EFFUSION, f::VISCERAL_CALCIFICATION]), 
    about: B(&[n::RENAL_FAILURE_CALCINOSIS, n::HERITABLE_DISORDER_CALCINOSIS, n::CALCIPHYLAXIS_UREMIC]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const CHEST_IMAGING: Test = Test { id: B("chest-imaging"), label: B("Chest radiograph or CT"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Images lungs and mediastinal nodes."), 
    because: B("Sarcoidosis, tuberculosis and tumor raise calcium."), 
    changes: B("Enlarged nodes lead to tissue."), 
    resolves: B(&[f::INTERSTITIAL_LUNG_DISEASE, f::LUNG_CALCIFICATION, f::LYMPHADENOPATHY, f::LYMPHADENOPATHY_OR_LUNG_DISEASE, f::REGIONAL_LYMPH_NODE_CALCIFICATION, f::SARCOIDOSIS, f::TUBERCULOSIS_HISTORY]), 
    about: B(&[n::OTHER_METASTATIC_CALCINOSIS, n::CALCIFIED_TUBERCULOSIS, n::CALCIFIED_HISTOPLASMOSIS]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const POSITRON_EMISSION_TOMOGRAPHY: Test = Test { id: B("positron-emission-tomography"), label: B("Positron emission tomography"), kind: TestKind::Imaging, tier: TestTier::Specialist, 
    does: B("Looks for tumor or granuloma in the whole body where cancer or sarcoidosis is suspected."), 
    because: B("Shows where to take tissue."), 
    changes: B("A focus leads to biopsy."), 
    resolves: B(&[f::BONE_METASTASIS, f::LYMPHADENOPATHY, f::LYMPHADENOPATHY_OR_LUNG_DISEASE, f::MALIGNANCY]), 
    about: B(&[n::OTHER_METASTATIC_CALCINOSIS]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const BONE_SCAN: Test = Test { id: B("bone-scan"), label: B("Bone scintigraphy"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Looks for uptake in soft tissue and bone."), 
    because: B("In one case-control study it found 89 % of the calciphylaxis cases (the specificity was not visible), an older series 34 of 36 abnormal (94 %; another account says 97 %), a survey 62.5 % positive; it also shows bone metastasis and Paget disease."), 
    changes: B("Uptake in a typical lesion supports calciphylaxis without a biopsy; a negative scan does not exclude it."), 
    resolves: B(&[f::BONE_METASTASIS, f::BONE_SCAN_UPTAKE, f::PAGET_DISEASE_OF_BONE, f::VISCERAL_CALCIFICATION]), 
    about: B(&[n::CALCIPHYLAXIS, n::OTHER_METASTATIC_CALCINOSIS, n::MALIGNANCY_ASSOCIATED_METASTATIC_CALCINOSIS]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[s::PAUL_BONESCAN, s::FINE_2002, s::LIU_2022]), };

pub(super) const SOFT_TISSUE_FILMS_IN_CALCIPHYLAXIS: Test = Test { id: B("soft-tissue-films-in-calciphylaxis"), label: B("Soft-tissue films of the painful region"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Takes soft-tissue films, as for mammography, of the lesion and beyond."), 
    because: B("A net-like pattern of calcium is associated with calciphylaxis; in one series without controls 9 of 10 biopsy sites showed moderate or severe vessel calcium."), 
    changes: B("Supports the diagnosis; its absence says little."), 
    resolves: B(&[f::ARTERIAL_CALCIFICATION, f::FEMORAL_ARTERY_CALCIFICATION, f::NET_LIKE_CALCIFICATION_ON_IMAGING, f::SOFT_TISSUE_GAS_ON_IMAGING, f::VESSEL_CALCIFICATION_ON_IMAGING]), 
    about: B(&[n::CALCIPHYLAXIS]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[s::SHMIDT_RSNA, s::BONCHAK_2015]), };

pub(super) const DENTAL_FILM: Test = Test { id: B("dental-film"), label: B("Dental film"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Takes a panoramic film of teeth and jaws."), 
    because: B("Pulp stones and short roots belong to hyperphosphatemic tumoral calcinosis; jaw osteomas to Gardner syndrome."), 
    changes: B("Supports the gene test."), 
    resolves: B(&[f::DENTAL_DYSPLASIA, f::DENTAL_PULP_OBLITERATION, f::ENAMEL_DEFECT, f::JAW_OR_SKULL_OSTEOMA]), 
    about: B(&[n::HYPERPHOSPHATEMIC_TUMORAL_CALCINOSIS, n::GARDNER_SYNDROME_CALCINOSIS]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[s::GR_HFTC]), };

pub(super) const LONG_BONE_RADIOGRAPHS: Test = Test { id: B("long-bone-radiographs"), label: B("Radiographs of the long bones"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Takes films of the shins and other painful bones."), 
    because: B("Thickened shafts belong to hyperphosphatemic tumoral calcinosis."), 
    changes: B("Supports that diagnosis and explains bone pain."), 
    resolves: B(&[f::BONE_PAIN, f::HYPEROSTOSIS_OR_DIAPHYSITIS, f::LOW_BONE_DENSITY, f::OSTEOLYSIS, f::OSTEOSARCOMA]), 
    about: B(&[n::HYPERPHOSPHATEMIC_TUMORAL_CALCINOSIS, n::HERITABLE_DISORDER_CALCINOSIS]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[s::BOYCE_2020]), };

pub(super) const PARATHYROID_IMAGING: Test = Test { id: B("parathyroid-imaging"), label: B("Parathyroid ultrasound and scan"), kind: TestKind::Imaging, tier: TestTier::Specialist, 
    does: B("Looks for an adenoma once the blood has shown hyperparathyroidism."), 
    because: B("It plans surgery; it does not make the diagnosis."), 
    changes: B("An adenoma is the target of surgery."), 
    resolves: B(&[f::PARATHYROID_ADENOMA, f::PRIMARY_HYPERPARATHYROIDISM, f::TERTIARY_HYPERPARATHYROIDISM]), 
    about: B(&[n::HYPERPARATHYROIDISM_CALCINOSIS]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const RENAL_ULTRASOUND: Test = Test { id: B("renal-ultrasound"), label: B("Ultrasound of the kidneys"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Looks for stones and calcium in the kidneys."), 
    because: B("High calcium and vitamin D damage the kidneys early, also in infants with fat necrosis."), 
    changes: B("Calcium in the kidney adds urgency to lowering calcium."), 
    resolves: B(&[f::NEPHROCALCINOSIS, f::NEPHROLITHIASIS, f::VISCERAL_CALCIFICATION]), 
    about: B(&[n::METASTATIC, n::SUBCUTANEOUS_FAT_NECROSIS_OF_THE_NEWBORN, n::CUTANEOUS_CALCIUM_OXALATE_DEPOSITION]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const BONE_DENSITY: Test = Test { id: B("bone-density"), label: B("Bone densitometry"), kind: TestKind::Imaging, tier: TestTier::Specialist, 
    does: B("Measures bone density."), 
    because: B("Osteoporosis goes with calcium in systemic sclerosis and follows parathyroid disease and corticosteroids."), 
    changes: B("Treats bone beside the calcium."), 
    resolves: B(&[f::LOW_BONE_DENSITY, f::OSTEOPOROSIS]), 
    about: B(&[n::CONNECTIVE_TISSUE_DISEASE_CALCINOSIS, n::HYPERPARATHYROIDISM_CALCINOSIS]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[s::VALENZUELA_2016]), };

pub(super) const FACE_CT_OR_ULTRASOUND: Test = Test { id: B("face-ct-or-ultrasound"), label: B("Low-dose CT or ultrasound of the face"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Images small facial papules where it matters; optional."), 
    because: B("Facial papules of at least 150 Hounsfield units were counted as miliary osteoma; bilateral dense deposits apart from bone suggest filler."), 
    changes: B("Supports bone without a biopsy; shows filler."), 
    resolves: B(&[f::BILATERAL_RADIOPAQUE_DEPOSITS_FACE, f::FACIAL_NODULE_OVER_150_HOUNSFIELD]), 
    about: B(&[n::MILIARY_OSTEOMA_CUTIS, n::CALCIUM_HYDROXYLAPATITE_FILLER_NODULE, n::SILICONE_GRANULOMA_CALCIFICATION]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[s::KIM_AJNR, s::CAHA_2023]), };

pub(super) const IMAGING_OF_THE_EAR: Test = Test { id: B("imaging-of-the-ear"), label: B("Film or CT of the ear"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Shows calcium or trabeculae in the auricle."), 
    because: B("Bone and calcium in the ear are different entries."), 
    changes: B("Trabeculae mean ossification; dense calcium calcification."), 
    resolves: B(&[f::CARTILAGE_CALCIFICATION, f::OSSIFICATION_ON_IMAGING, f::STIFF_AURICLE]), 
    about: B(&[n::AURICULAR_CALCIFICATION, n::IDIOPATHIC_AURICULAR_CALCIFICATION, n::SECONDARY_OSTEOMA_OF_AURICLE]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[s::PETRIFIED_2021]), };

pub(super) const MRI_OF_A_VASCULAR_OR_SOFT_TISSUE_MASS: Test = Test { id: B("mri-of-a-vascular-or-soft-tissue-mass"), label: B("MRI of a mass"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Shows vessels, fat, fluid and solid parts of a mass."), 
    because: B("Venous malformation, lipoma and sarcoma may hold calcium or bone."), 
    changes: B("A solid or growing mass leads to a planned biopsy."), 
    resolves: B(&[f::DEEP_TISSUE_INVOLVEMENT_ON_IMAGING, f::POPCORN_CALCIFICATION_ON_IMAGING, f::VENOUS_MALFORMATION, f::ZONAL_OSSIFICATION_ON_IMAGING]), 
    about: B(&[n::MIMIC_BONE_OR_TUMOR, n::NEOPLASM_OR_CYST_CALCINOSIS]), 
    avoid: B(&[
        Avoid { says: B("No contrast with gadolinium in pregnancy unless nothing else can answer."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
        Avoid { says: B("Contrast with gadolinium: with a filtration below 30, on dialysis or in acute kidney injury agents of group I are contraindicated and one of group II is used only where the answer needs contrast; without contrast MRI is open."), basis: Basis::Seen, sources: B(&[s::CCJM_GBCA, s::ACR_NKF_2021]), 
    when: B("any(glomerular-filtration-rate-below-30, dialysis, acute-kidney-injury)"), 
    program: p(&[Op::Any { span: 3 }, Op::Finding(f::GLOMERULAR_FILTRATION_RATE_BELOW_30), Op::Finding(f::DIALYSIS), Op::Finding(f::ACUTE_KIDNEY_INJURY)]), },
    ]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const WHOLE_BODY_MRI_IN_JUVENILE_DERMATOMYOSITIS: Test = Test { id: B("whole-body-mri-in-juvenile-dermatomyositis"), label: B("Whole-body MRI in juvenile dermatomyositis"), kind: TestKind::Imaging, tier: TestTier::Specialist, 
    does: B("Images muscle, fascia and fat of the whole body without radiation and, as a rule, without contrast."), 
    because: B("It shows active myositis and fascial edema where enzymes are normal, and deposits in fascia and muscle that a film of one limb misses."), 
    changes: B("Active disease is treated before the calcium; the extent gives a base line."), 
    resolves: B(&[f::DEPOSIT_IN_MUSCLE_OR_TENDON, f::FASCIAL_DEPOSIT_PATTERN, f::MYOSITIS]), 
    about: B(&[n::JUVENILE_DERMATOMYOSITIS]), 
    avoid: B(&[
        Avoid { says: B("Contrast with gadolinium: with a filtration below 30, on dialysis or in acute kidney injury agents of group I are contraindicated and one of group II is used only where the answer needs contrast; without contrast MRI is open."), basis: Basis::Seen, sources: B(&[s::CCJM_GBCA, s::ACR_NKF_2021]), 
    when: B("any(glomerular-filtration-rate-below-30, dialysis, acute-kidney-injury)"), 
    program: p(&[Op::Any { span: 3 }, Op::Finding(f::GLOMERULAR_FILTRATION_RATE_BELOW_30), Op::Finding(f::DIALYSIS), Op::Finding(f::ACUTE_KIDNEY_INJURY)]), },
        Avoid { says: B("No contrast with gadolinium in pregnancy unless nothing else can answer."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f::PREGNANCY)]), },
    ]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };
