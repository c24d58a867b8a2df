// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const HISTORY_OF_ONSET_AND_COURSE: Test = Test { id: B("history-of-onset-and-course"), label: B("Onset, pace, pain and the history of each site"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Asks for the age at the first lesion, how fast it came, pain, discharge, itch, and what happened at that site before: injury, earlier lesion, rash, infection."), 
    because: B("Onset and pace separate lesions present at birth, slow deposits and acute necrosis; a lesion or injury that came first speaks for a dystrophic deposit; severe pain points to the vessels."), 
    changes: B("Severe pain with livedo or purpura moves calciphylaxis to the front the same day. No earlier damage leaves metastatic and idiopathic forms open."), 
    resolves: B(&[
        f(87), f(88), f(128), f(145), f(180), f(247),
        f(258), f(286), f(464), f(514), f(515), f(516),
        f(548), f(591), f(607), f(608), f(609), f(610),
        f(611), f(612), f(613), f(614), f(627), f(628),
        f(642), f(655), f(679), f(688), f(697), f(701),
        f(713), f(719), f(720), f(721), f(747), f(758),
        f(834), f(848), f(849), f(865), f(873), f(886),
        f(888), f(895), f(938),
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_DRUGS: Test = Test { id: B("history-of-drugs"), label: B("Drugs and supplements"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Lists vitamin D (native and active), calcium, phosphate binders, antacids, vitamin K antagonists and other anticoagulants, corticosteroids, parathyroid hormone analogues, insulin, minocycline, immunosuppressants and anything started recently."), 
    because: B("Vitamin D, calcium and phosphate load the blood; vitamin K antagonists, corticosteroids and injected insulin go with calciphylaxis."), 
    changes: B("A vitamin K antagonist in suspected calciphylaxis raises the question of stopping or replacing it; vitamin D or calcium excess leads to the metastatic entries."), 
    resolves: B(&[
        f(17), f(57), f(79), f(86), f(107), f(112),
        f(119), f(139), f(162), f(169), f(201), f(205),
        f(299), f(431), f(432), f(458), f(468), f(475),
        f(530), f(554), f(557), f(570), f(646), f(672),
        f(706), f(708), f(710), f(729), f(874), f(877),
        f(892), f(911), f(918), f(919), f(920), f(921),
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[2, 6]), };

pub(super) const HISTORY_OF_CONNECTIVE_TISSUE_DISEASE: Test = Test { id: B("history-of-connective-tissue-disease"), label: B("Symptoms of autoimmune connective-tissue disease"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Asks for Raynaud phenomenon, muscle weakness, rash, trouble swallowing, reflux, dry eyes and mouth, joint pain, sensitivity to light, serositis, fever and hair loss."), 
    because: B("Autoimmune connective-tissue disease is a leading cause of dystrophic deposits and may be unrecognized when calcium is found."), 
    changes: B("A positive answer leads to the antibody panels, muscle enzymes and nailfold capillaroscopy."), 
    resolves: B(&[
        f(33), f(67), f(77), f(156), f(167), f(181),
        f(191), f(196), f(207), f(208), f(210), f(236),
        f(249), f(270), f(484), f(500), f(543), f(559),
        f(572), f(573), f(625), f(649), f(657), f(666),
        f(689), f(705), f(726), f(741), f(744), f(754),
        f(828), f(870), f(871), f(897),
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FAMILY_HISTORY: Test = Test { id: B("family-history"), label: B("Family history, parents and consanguinity"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Asks for bone or calcium in the skin, short stature, tumoral calcinosis, early arterial calcification, gout or lipid disease, tumors of the face, consanguinity and, where a gene runs in the family, from which parent it came."), 
    because: B("Inactivating GNAS variants show differently according to the parent of origin; tumoral calcinosis and other heritable forms are recessive."), 
    changes: B("A positive family history leads to a gene test; the parent of origin helps to tell hormone-resistant from isolated bone formation."), 
    resolves: B(&[f(233), f(234), f(235), f(236), f(237), f(238), f(239), f(240), f(241), f(242), f(243), f(244), f(641), f(941)]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[366]), };

pub(super) const HISTORY_OF_DIET_TRAVEL_AND_DISEASE: Test = Test { id: B("history-of-diet-travel-and-disease"), label: B("Diet, travel and past disease"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Asks for milk, antacids, cola and phosphate, alcohol, smoking, travel and residence, contact with parasites, and for kidney, parathyroid, thyroid, liver, pancreas and vessel disease, diabetes, cancer, granulomatous disease, tuberculosis, clotting and pregnancy loss."), 
    because: B("Metastatic deposits follow disease of the kidney, parathyroids, tumor or granuloma; travel opens the parasites; tuberculosis once meant para-aminosalicylic acid injections."), 
    changes: B("Each positive answer opens its own work-up; kidney failure changes how every mineral value is read."), 
    resolves: B(&[
        f(2), f(12), f(19), f(20), f(21), f(25),
        f(30), f(62), f(66), f(71), f(72), f(91),
        f(92), f(98), f(122), f(129), f(130), f(131),
        f(134), f(179), f(192), f(194), f(195), f(206),
        f(218), f(219), f(246), f(271), f(285), f(287),
        f(293), f(295), f(297), f(300), f(325), f(449),
        f(455), f(457), f(462), f(470), f(487), f(491),
        f(494), f(509), f(549), f(567), f(574), f(582),
        f(584), f(585), f(622), f(626), f(632), f(633),
        f(654), f(673), f(678), f(702), f(703), f(704),
        f(706), f(707), f(734), f(840), f(862), f(890),
        f(891), f(909), f(917), f(925),
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_SUPPLEMENTS_AND_ANTACIDS: Test = Test { id: B("history-of-supplements-and-antacids"), label: B("Supplements and antacids in detail"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for brand, dose and duration of vitamin D, calcium, milk and antacids, including products bought without prescription."), 
    because: B("Vitamin D excess and milk-alkali syndrome are found by asking."), 
    changes: B("A clear intake explains high calcium with low parathyroid hormone and is treated by stopping it."), 
    resolves: B(&[f(119), f(325), f(918), f(919)]), 
    about: B(&[n(103)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_CALCIPHYLAXIS_TRIGGERS: Test = Test { id: B("history-of-calciphylaxis-triggers"), label: B("Triggers of calciphylaxis without kidney failure"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for corticosteroids, vitamin K antagonists, liver disease, cancer, hyperparathyroidism, autoimmune disease, weight loss, infusions and injected drugs."), 
    because: B("Calciphylaxis without kidney failure has its own triggers, which may be removable."), 
    changes: B("A trigger supports the diagnosis where the kidneys are normal and names what to treat."), 
    resolves: B(&[f(29), f(134), f(156), f(162), f(192), f(468), f(509), f(549), f(603), f(678), f(702), f(874), f(920), f(921)]), 
    about: B(&[n(123), n(121)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[3, 4, 12]), };

pub(super) const HISTORY_OF_LIGHT_SENSITIVITY_EYES_AND_ULCERS: Test = Test { id: B("history-of-light-sensitivity-eyes-and-ulcers"), label: B("Light sensitivity, skin fragility, eyes and ulcers"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for blisters and scars on exposed skin, fragile or lax skin, early cataract or loss of sight, early graying and chronic ulcers."), 
    because: B("Porphyria, pseudoxanthoma elasticum, Werner syndrome and their relatives are recognized by these answers."), 
    changes: B("Leads to porphyrins, eye examination or a gene test."), 
    resolves: B(&[f(89), f(262), f(292), f(657), f(895), f(917)]), 
    about: B(&[n(86), n(27)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_TRAVEL_FOOD_AND_NEUROLOGY: Test = Test { id: B("history-of-travel-food-and-neurology"), label: B("Travel, food and neurological symptoms"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for residence and travel, raw pork, game, frog, snake or pond water, worms seen to emerge or cross the eye, moving swellings, seizures and headache."), 
    because: B("Calcified parasites are recognized by where the patient lived and ate; neurological symptoms suggest cysts in the brain."), 
    changes: B("Leads to limb films, serology and, with neurological symptoms, imaging of the brain before treatment."), 
    resolves: B(&[f(219), f(427), f(467), f(491), f(703), f(704), f(741), f(856), f(886), f(890)]), 
    about: B(&[n(41)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_ACNE_AND_ITS_TREATMENT: Test = Test { id: B("history-of-acne-and-its-treatment"), label: B("Acne and its treatment"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for acne, its scars, dermabrasion, tetracyclines, minocycline and isotretinoin."), 
    because: B("Miliary osteomas of the face are often found in women with earlier acne; tetracyclines color them."), 
    changes: B("Supports miliary osteoma or a calcified acne scar; does not separate bone from calcium."), 
    resolves: B(&[f(12), f(13), f(557), f(591), f(877)]), 
    about: B(&[n(168), n(80), n(187)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_THE_EAR_SCROTUM_AND_ACRAL_SITES: Test = Test { id: B("history-of-the-ear-scrotum-and-acral-sites"), label: B("Ear, scrotum, fingers and toes: cold, trauma, earlier cysts"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for cold, blows and inflammation of the ear, earlier cysts or infections of the scrotum, injections or warts at the site, and Down syndrome."), 
    because: B("At these sites idiopathic deposits are common, but cold, trauma, cysts and adrenal failure explain some of them."), 
    changes: B("A cause that is found ends the word idiopathic."), 
    resolves: B(&[f(144), f(206), f(237), f(263), f(742), f(848), f(887)]), 
    about: B(&[n(145), n(87)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[148]), };

pub(super) const HISTORY_OF_THE_PRECURSOR_LESION: Test = Test { id: B("history-of-the-precursor-lesion"), label: B("What was there before the bone"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for an earlier nevus, cyst, tumor, scar, acne, ulcer, filler or calcium deposit at the place of the bone."), 
    because: B("Most bone in the skin is secondary to another lesion; any calcified tissue may turn to bone."), 
    changes: B("A host lesion makes the osteoma secondary and turns attention to that lesion."), 
    resolves: B(&[f(12), f(108), f(132), f(253), f(516), f(864), f(887), f(934)]), 
    about: B(&[n(174), n(171)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[402, 403]), };
