// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const PLAIN_RADIOGRAPH: Test = Test { id: B("plain-radiograph"), label: B("Plain radiograph of the region in two views"), kind: TestKind::Imaging, tier: TestTier::Always, 
    does: B("Takes a soft-tissue film of the region in two views."), 
    because: B("It confirms mineral, its pattern and depth; it is cheap and sensitive in systemic sclerosis."), 
    changes: B("Net-like or vessel calcium leads to calciphylaxis, rice grains to cysticercosis, trabeculae to bone."), 
    resolves: B(&[
        f(35), f(65), f(70), f(76), f(123), f(133),
        f(185), f(186), f(187), f(190), f(228), f(245),
        f(562), f(567), f(588), f(590), f(591), f(620),
        f(621), f(658), f(663), f(669), f(695), f(696),
        f(725), f(730), f(747), f(752), f(841), f(844),
        f(845), f(856), f(860), f(863), f(895), f(901),
        f(915), f(944),
    ]), 
    about: B(&[]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[455, 457]), };

pub(super) const HAND_RADIOGRAPHS: Test = Test { id: B("hand-radiographs"), label: B("Radiographs of the hands"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Takes films of both hands."), 
    because: B("Shows deposits, loss of the finger tips, erosions and short metacarpals."), 
    changes: B("Loss of the finger tips goes with calcium in sclerosis; short fourth and fifth metacarpals with Albright osteodystrophy."), 
    resolves: B(&[f(16), f(76), f(96), f(225), f(521), f(753), f(844)]), 
    about: B(&[n(2), n(158), n(116)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[108]), };

pub(super) const FOOT_RADIOGRAPHS: Test = Test { id: B("foot-radiographs"), label: B("Radiographs of the feet"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Takes films of both feet."), 
    because: B("Shows the malformed great toe and short metatarsals."), 
    changes: B("A malformed toe leads to ACVR1 testing."), 
    resolves: B(&[f(76), f(290), f(689)]), 
    about: B(&[n(158)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[383]), };

pub(super) const SPINE_AND_KNEE_RADIOGRAPHS: Test = Test { id: B("spine-and-knee-radiographs"), label: B("Radiographs of neck and knees"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Takes films of the cervical spine and knees when fibrodysplasia ossificans progressiva is thought of."), 
    because: B("Fused neck vertebrae and outgrowths of the upper shin bone belong to it."), 
    changes: B("Adds weight before and beside the gene test."), 
    resolves: B(&[f(265), f(582), f(689), f(741)]), 
    about: B(&[n(166)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[383]), };

pub(super) const ULTRASOUND_OF_THE_LESION: Test = Test { id: B("ultrasound-of-the-lesion"), label: B("Ultrasound of the lesion"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Scans the lesion with a high-frequency probe."), 
    because: B("Shows an echo-rich focus with shadow without radiation; in one sclerosis study it found 76 % of the patients and called none falsely (specificity 100 % by patient, against radiographs)."), 
    changes: B("Confirms mineral and depth, and a cyst or vessel beside it."), 
    resolves: B(&[f(154), f(185), f(187), f(212), f(259), f(844), f(910)]), 
    about: B(&[n(2), n(145), n(55), n(168), n(203)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[456]), };

pub(super) const COMPUTED_TOMOGRAPHY_OF_SHEETS: Test = Test { id: B("computed-tomography-of-sheets"), label: B("Computed tomography of sheet-like or fascial calcium"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Takes a CT of the region."), 
    because: B("Shows sheets along fascia and muscle that films understate."), 
    changes: B("Sheets suggest dermatomyositis or overlap with myositis and plan surgery."), 
    resolves: B(&[f(177), f(186), f(228), f(245), f(567), f(752), f(901)]), 
    about: B(&[n(2), n(154)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[457]), };

pub(super) const DUAL_ENERGY_COMPUTED_TOMOGRAPHY: Test = Test { id: B("dual-energy-computed-tomography"), label: B("Dual-energy computed tomography"), kind: TestKind::Imaging, tier: TestTier::Specialist, 
    does: B("Separates urate from calcium by two energies."), 
    because: B("Tophi and calcium deposits may look and feel alike."), 
    changes: B("Urate names gout; its absence supports calcium."), 
    resolves: B(&[f(887), f(903)]), 
    about: B(&[n(205), n(2)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[458]), };

pub(super) const CT_OR_MRI_OF_DEPTH: Test = Test { id: B("ct-or-mri-of-depth"), label: B("CT or MRI of depth"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Shows whether bone reaches fascia and muscle. In a child repeated CT is avoided; MRI or ultrasound may answer the question without radiation."), 
    because: B("Depth separates progressive osseous heteroplasia from plate-like and superficial osteoma."), 
    changes: B("Deep extension moves the diagnosis to progressive osseous heteroplasia; without depth imaging it stays open."), 
    resolves: B(&[f(177), f(178), f(190), f(620), f(663), f(860), f(944)]), 
    about: B(&[n(158), n(246)]), 
    avoid: B(&[
        Avoid { says: B("Contrast with gadolinium: with a filtration below 30, on dialysis or in acute kidney injury agents of group I are contraindicated and one of group II is used only where the answer needs contrast; without contrast MRI is open."), basis: Basis::Seen, sources: B(&[64, 65]), 
    when: B("any(glomerular-filtration-rate-below-30, dialysis, acute-kidney-injury)"), 
    program: p(&[Op::Any { span: 3 }, Op::Finding(f(277)), Op::Finding(f(194)), Op::Finding(f(19))]), },
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[376]), };

pub(super) const LUNG_AND_HEART_WORK_UP_OF_CONNECTIVE_TISSUE_DISEASE: Test = Test { id: B("lung-and-heart-work-up-of-connective-tissue-disease"), label: B("Lung CT, lung function and echocardiography"), kind: TestKind::Imaging, tier: TestTier::Specialist, 
    does: B("Takes thin-slice lung CT, lung function tests and an echocardiogram where systemic sclerosis or myositis is found."), 
    because: B("Lung fibrosis and pulmonary hypertension count in the classification and decide the outlook."), 
    changes: B("Sets treatment of the disease, not of the calcium."), 
    resolves: B(&[f(227), f(472), f(651), f(665), f(693), f(694), f(746)]), 
    about: B(&[n(2)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[126]), };

pub(super) const ESOPHAGEAL_FUNCTION_TEST: Test = Test { id: B("esophageal-function-test"), label: B("Swallow study or manometry"), kind: TestKind::Imaging, tier: TestTier::Specialist, 
    does: B("Shows weak motion of the esophagus."), 
    because: B("Part of systemic sclerosis."), 
    changes: B("Supports the label and treats reflux."), 
    resolves: B(&[f(210), f(227)]), 
    about: B(&[n(2)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const MALIGNANCY_SCREEN: Test = Test { id: B("malignancy-screen"), label: B("Search for a tumor"), kind: TestKind::Imaging, tier: TestTier::Specialist, 
    does: B("Searches for a tumor by age, sex and history in adult dermatomyositis, in calciphylaxis without kidney failure and in high calcium with suppressed parathyroid hormone."), 
    because: B("A tumor may be the cause behind the deposit."), 
    changes: B("A tumor found changes treatment."), 
    resolves: B(&[f(91), f(495), f(547), f(551), f(565), f(621), f(634)]), 
    about: B(&[n(8), n(123), n(109)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const ABDOMINAL_COMPUTED_TOMOGRAPHY: Test = Test { id: B("abdominal-computed-tomography"), label: B("Abdominal computed tomography"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Images pancreas and abdomen."), 
    because: B("Panniculitis may be the first sign of pancreatitis or pancreatic tumor."), 
    changes: B("A pancreatic lesion names the panniculitis."), 
    resolves: B(&[f(21), f(131), f(551), f(634), f(635)]), 
    about: B(&[n(21), n(103)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const ACHILLES_TENDON_RADIOGRAPH: Test = Test { id: B("achilles-tendon-radiograph"), label: B("Radiograph of the Achilles tendon"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Takes a side view of the heel and ankle."), 
    because: B("Calcium in the Achilles tendon is typical of Werner syndrome."), 
    changes: B("Supports Werner syndrome before the gene test."), 
    resolves: B(&[f(11), f(763)]), 
    about: B(&[n(27)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[142]), };

pub(super) const LOWER_LEG_RADIOGRAPH: Test = Test { id: B("lower-leg-radiograph"), label: B("Radiograph of the lower leg"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Takes a soft-tissue film of the lower leg."), 
    because: B("Venous calcium is punctate or net-like, bone trabecular."), 
    changes: B("Trabeculae mean bone under the venous change; dots or nets calcium."), 
    resolves: B(&[f(620), f(658), f(695), f(696), f(725), f(886)]), 
    about: B(&[n(85), n(191), n(72)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[148]), };

pub(super) const VENOUS_DUPLEX: Test = Test { id: B("venous-duplex"), label: B("Duplex scan of the leg veins"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Shows reflux and thrombosis."), 
    because: B("Confirms venous disease behind the deposit or ulcer."), 
    changes: B("Reflux supports compression and vein treatment."), 
    resolves: B(&[f(179), f(864), f(906), f(908)]), 
    about: B(&[n(85), n(232), n(191)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const ARTERIAL_DUPLEX_AND_ANKLE_BRACHIAL_INDEX: Test = Test { id: B("arterial-duplex-and-ankle-brachial-index"), label: B("Arterial duplex and ankle–brachial index"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Shows arterial narrowing; stiff calcified arteries falsify the index, so a toe pressure may be needed."), 
    because: B("Arterial ulcer, thromboangiitis and Martorell ulcer are mimics of calciphylaxis."), 
    changes: B("Large-vessel disease opens the mimic; a good inflow with skin necrosis leaves the small vessels."), 
    resolves: B(&[f(65), f(90), f(157), f(197), f(248), f(632), f(653), f(886)]), 
    about: B(&[n(121), n(222), n(85)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const LIMB_RADIOGRAPHS_FOR_PARASITES: Test = Test { id: B("limb-radiographs-for-parasites"), label: B("Radiographs of the limbs for parasites"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Takes films of thighs, calves and arms."), 
    because: B("Calcified cysticerci look like rice grains along the muscles; worms are coiled or serpiginous."), 
    changes: B("A typical film makes the diagnosis."), 
    resolves: B(&[f(186), f(730), f(747), f(841)]), 
    about: B(&[n(41)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const BRAIN_IMAGING: Test = Test { id: B("brain-imaging"), label: B("CT or MRI of the brain"), kind: TestKind::Imaging, tier: TestTier::Specialist, 
    does: B("Images the brain when cysticercosis is found or seizures occur, or basal ganglia calcium is looked for."), 
    because: B("Cysts in the brain decide whether and how a parasite is treated; calcium in the basal ganglia belongs to parathyroid disease."), 
    changes: B("Brain cysts make treatment a matter for a specialist."), 
    resolves: B(&[f(80), f(97), f(743)]), 
    about: B(&[n(42), n(116), n(35), n(47)]), 
    avoid: B(&[
        Avoid { says: B("Contrast with gadolinium: with a filtration below 30, on dialysis or in acute kidney injury agents of group I are contraindicated and one of group II is used only where the answer needs contrast; without contrast MRI is open."), basis: Basis::Seen, sources: B(&[64, 65]), 
    when: B("any(glomerular-filtration-rate-below-30, dialysis, acute-kidney-injury)"), 
    program: p(&[Op::Any { span: 3 }, Op::Finding(f(277)), Op::Finding(f(194)), Op::Finding(f(19))]), },
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const JOINT_FILM_OR_CT_IN_KIDNEY_FAILURE: Test = Test { id: B("joint-film-or-ct-in-kidney-failure"), label: B("Film or CT of the joint region"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Images the periarticular mass."), 
    because: B("Shows a lobulated mass with fluid–calcium levels."), 
    changes: B("A sedimentation level supports tumoral calcinosis of any cause; kidney function tells which."), 
    resolves: B(&[f(35), f(187), f(259), f(650), f(895)]), 
    about: B(&[n(95), n(117), n(152)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[298]), };

pub(super) const ECHOCARDIOGRAPHY_AND_HEART_IMAGING: Test = Test { id: B("echocardiography-and-heart-imaging"), label: B("Echocardiography and imaging of heart and great vessels"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Images valves, coronary arteries, aorta and pulmonary arteries."), 
    because: B("Kidney failure, generalized arterial calcification and pseudoxanthoma elasticum calcify the heart and arteries."), 
    changes: B("Finds what endangers the patient beyond the skin."), 
    resolves: B(&[f(63), f(65), f(158), f(159), f(293), f(655), f(665), f(917)]), 
    about: B(&[n(95), n(27), n(122)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const CHEST_IMAGING: Test = Test { id: B("chest-imaging"), label: B("Chest radiograph or CT"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Images lungs and mediastinal nodes."), 
    because: B("Sarcoidosis, tuberculosis and tumor raise calcium."), 
    changes: B("Enlarged nodes lead to tissue."), 
    resolves: B(&[f(472), f(540), f(547), f(548), f(719), f(736), f(892)]), 
    about: B(&[n(103), n(52), n(50)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const POSITRON_EMISSION_TOMOGRAPHY: Test = Test { id: B("positron-emission-tomography"), label: B("Positron emission tomography"), kind: TestKind::Imaging, tier: TestTier::Specialist, 
    does: B("Looks for tumor or granuloma in the whole body where cancer or sarcoidosis is suspected."), 
    because: B("Shows where to take tissue."), 
    changes: B("A focus leads to biopsy."), 
    resolves: B(&[f(91), f(547), f(548), f(551)]), 
    about: B(&[n(103)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const BONE_SCAN: Test = Test { id: B("bone-scan"), label: B("Bone scintigraphy"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Looks for uptake in soft tissue and bone."), 
    because: B("In one case-control study it found 89 % of the calciphylaxis cases (the specificity was not visible), an older series 34 of 36 abnormal (94 %; another account says 97 %), a survey 62.5 % positive; it also shows bone metastasis and Paget disease."), 
    changes: B("Uptake in a typical lesion supports calciphylaxis without a biopsy; a negative scan does not exclude it."), 
    resolves: B(&[f(91), f(93), f(628), f(917)]), 
    about: B(&[n(121), n(103), n(109)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[25, 26, 7]), };

pub(super) const SOFT_TISSUE_FILMS_IN_CALCIPHYLAXIS: Test = Test { id: B("soft-tissue-films-in-calciphylaxis"), label: B("Soft-tissue films of the painful region"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Takes soft-tissue films, as for mammography, of the lesion and beyond."), 
    because: B("A net-like pattern of calcium is associated with calciphylaxis; in one series without controls 9 of 10 biopsy sites showed moderate or severe vessel calcium."), 
    changes: B("Supports the diagnosis; its absence says little."), 
    resolves: B(&[f(65), f(248), f(590), f(845), f(915)]), 
    about: B(&[n(121)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[27, 592]), };

pub(super) const DENTAL_FILM: Test = Test { id: B("dental-film"), label: B("Dental film"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Takes a panoramic film of teeth and jaws."), 
    because: B("Pulp stones and short roots belong to hyperphosphatemic tumoral calcinosis; jaw osteomas to Gardner syndrome."), 
    changes: B("Supports the gene test."), 
    resolves: B(&[f(183), f(184), f(217), f(479)]), 
    about: B(&[n(117), n(36)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[300]), };

pub(super) const LONG_BONE_RADIOGRAPHS: Test = Test { id: B("long-bone-radiographs"), label: B("Radiographs of the long bones"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Takes films of the shins and other painful bones."), 
    because: B("Thickened shafts belong to hyperphosphatemic tumoral calcinosis."), 
    changes: B("Supports that diagnosis and explains bone pain."), 
    resolves: B(&[f(92), f(441), f(521), f(621), f(624)]), 
    about: B(&[n(117), n(27)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[301]), };

pub(super) const PARATHYROID_IMAGING: Test = Test { id: B("parathyroid-imaging"), label: B("Parathyroid ultrasound and scan"), kind: TestKind::Imaging, tier: TestTier::Specialist, 
    does: B("Looks for an adenoma once the blood has shown hyperparathyroidism."), 
    because: B("It plans surgery; it does not make the diagnosis."), 
    changes: B("An adenoma is the target of surgery."), 
    resolves: B(&[f(638), f(680), f(878)]), 
    about: B(&[n(98)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const RENAL_ULTRASOUND: Test = Test { id: B("renal-ultrasound"), label: B("Ultrasound of the kidneys"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Looks for stones and calcium in the kidneys."), 
    because: B("High calcium and vitamin D damage the kidneys early, also in infants with fat necrosis."), 
    changes: B("Calcium in the kidney adds urgency to lowering calcium."), 
    resolves: B(&[f(585), f(587), f(917)]), 
    about: B(&[n(94), n(20), n(210)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const BONE_DENSITY: Test = Test { id: B("bone-density"), label: B("Bone densitometry"), kind: TestKind::Imaging, tier: TestTier::Specialist, 
    does: B("Measures bone density."), 
    because: B("Osteoporosis goes with calcium in systemic sclerosis and follows parathyroid disease and corticosteroids."), 
    changes: B("Treats bone beside the calcium."), 
    resolves: B(&[f(521), f(623)]), 
    about: B(&[n(2), n(98)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[108]), };

pub(super) const FACE_CT_OR_ULTRASOUND: Test = Test { id: B("face-ct-or-ultrasound"), label: B("Low-dose CT or ultrasound of the face"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Images small facial papules where it matters; optional."), 
    because: B("Facial papules of at least 150 Hounsfield units were counted as miliary osteoma; bilateral dense deposits apart from bone suggest filler."), 
    changes: B("Supports bone without a biopsy; shows filler."), 
    resolves: B(&[f(84), f(231)]), 
    about: B(&[n(168), n(204), n(133)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[402, 332]), };

pub(super) const IMAGING_OF_THE_EAR: Test = Test { id: B("imaging-of-the-ear"), label: B("Film or CT of the ear"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Shows calcium or trabeculae in the auricle."), 
    because: B("Bone and calcium in the ear are different entries."), 
    changes: B("Trabeculae mean ossification; dense calcium calcification."), 
    resolves: B(&[f(123), f(620), f(852)]), 
    about: B(&[n(87), n(156), n(200)]), 
    avoid: B(&[
        Avoid { says: B("Ionizing radiation in pregnancy: ultrasound or MRI without contrast first where it can answer, otherwise with the field kept small."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::Seen, 
    sources: B(&[161]), };

pub(super) const MRI_OF_A_VASCULAR_OR_SOFT_TISSUE_MASS: Test = Test { id: B("mri-of-a-vascular-or-soft-tissue-mass"), label: B("MRI of a mass"), kind: TestKind::Imaging, tier: TestTier::BySuspicion, 
    does: B("Shows vessels, fat, fluid and solid parts of a mass."), 
    because: B("Venous malformation, lipoma and sarcoma may hold calcium or bone."), 
    changes: B("A solid or growing mass leads to a planned biopsy."), 
    resolves: B(&[f(177), f(669), f(910), f(944)]), 
    about: B(&[n(246), n(55)]), 
    avoid: B(&[
        Avoid { says: B("No contrast with gadolinium in pregnancy unless nothing else can answer."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
        Avoid { says: B("Contrast with gadolinium: with a filtration below 30, on dialysis or in acute kidney injury agents of group I are contraindicated and one of group II is used only where the answer needs contrast; without contrast MRI is open."), basis: Basis::Seen, sources: B(&[64, 65]), 
    when: B("any(glomerular-filtration-rate-below-30, dialysis, acute-kidney-injury)"), 
    program: p(&[Op::Any { span: 3 }, Op::Finding(f(277)), Op::Finding(f(194)), Op::Finding(f(19))]), },
    ]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const WHOLE_BODY_MRI_IN_JUVENILE_DERMATOMYOSITIS: Test = Test { id: B("whole-body-mri-in-juvenile-dermatomyositis"), label: B("Whole-body MRI in juvenile dermatomyositis"), kind: TestKind::Imaging, tier: TestTier::Specialist, 
    does: B("Images muscle, fascia and fat of the whole body without radiation and, as a rule, without contrast."), 
    because: B("It shows active myositis and fascial edema where enzymes are normal, and deposits in fascia and muscle that a film of one limb misses."), 
    changes: B("Active disease is treated before the calcium; the extent gives a base line."), 
    resolves: B(&[f(186), f(245), f(573)]), 
    about: B(&[n(7)]), 
    avoid: B(&[
        Avoid { says: B("Contrast with gadolinium: with a filtration below 30, on dialysis or in acute kidney injury agents of group I are contraindicated and one of group II is used only where the answer needs contrast; without contrast MRI is open."), basis: Basis::Seen, sources: B(&[64, 65]), 
    when: B("any(glomerular-filtration-rate-below-30, dialysis, acute-kidney-injury)"), 
    program: p(&[Op::Any { span: 3 }, Op::Finding(f(277)), Op::Finding(f(194)), Op::Finding(f(19))]), },
        Avoid { says: B("No contrast with gadolinium in pregnancy unless nothing else can answer."), basis: Basis::GeneralKnowledge, sources: B(&[]), 
    when: B("pregnancy"), 
    program: p(&[Op::Finding(f(674))]), },
    ]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };
