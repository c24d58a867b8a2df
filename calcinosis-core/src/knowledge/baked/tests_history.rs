// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const HISTORY_OF_ONSET_AND_COURSE: Test = Test { id: B("history-of-onset-and-course"), label: B("Onset, pace, pain and the history of each site"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Asks for the age at the first lesion, how fast it came, pain, discharge, itch, and what happened at that site before: injury, earlier lesion, rash, infection."), 
    because: B("Onset and pace separate lesions present at birth, slow deposits and acute necrosis; a lesion or injury that came first speaks for a dystrophic deposit; severe pain points to the vessels."), 
    changes: B("Severe pain with livedo or purpura moves calciphylaxis to the front the same day. No earlier damage leaves metastatic and idiopathic forms open."), 
    resolves: B(&[
        f(87), f(88), f(128), f(145), f(180), f(247),
        f(258), f(286), f(465), f(515), f(516), f(517),
        f(550), f(593), f(609), f(610), f(611), f(612),
        f(613), f(614), f(615), f(616), f(629), f(630),
        f(644), f(657), f(681), f(690), f(699), f(703),
        f(715), f(721), f(722), f(723), f(749), f(760),
        f(836), f(850), f(851), f(867), f(875), f(888),
        f(890), f(897), f(940),
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
        f(299), f(432), f(433), f(459), f(469), f(476),
        f(531), f(556), f(559), f(572), f(648), f(674),
        f(708), f(710), f(712), f(731), f(876), f(879),
        f(894), f(913), f(920), f(921), f(922), f(923),
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
        f(249), f(270), f(485), f(501), f(545), f(561),
        f(574), f(575), f(627), f(651), f(659), f(668),
        f(691), f(707), f(728), f(743), f(746), f(756),
        f(830), f(872), f(873), f(899),
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FAMILY_HISTORY: Test = Test { id: B("family-history"), label: B("Family history, parents and consanguinity"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Asks for bone or calcium in the skin, short stature, tumoral calcinosis, early arterial calcification, gout or lipid disease, tumors of the face, consanguinity and, where a gene runs in the family, from which parent it came."), 
    because: B("Inactivating GNAS variants show differently according to the parent of origin; tumoral calcinosis and other heritable forms are recessive."), 
    changes: B("A positive family history leads to a gene test; the parent of origin helps to tell hormone-resistant from isolated bone formation."), 
    resolves: B(&[f(233), f(234), f(235), f(236), f(237), f(238), f(239), f(240), f(241), f(242), f(243), f(244), f(643), f(943)]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[379]), };

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
        f(293), f(295), f(297), f(300), f(326), f(450),
        f(456), f(458), f(463), f(471), f(488), f(492),
        f(495), f(510), f(551), f(569), f(576), f(584),
        f(586), f(587), f(624), f(628), f(634), f(635),
        f(656), f(675), f(680), f(704), f(705), f(706),
        f(708), f(709), f(736), f(842), f(864), f(892),
        f(893), f(911), f(919), f(927),
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_SUPPLEMENTS_AND_ANTACIDS: Test = Test { id: B("history-of-supplements-and-antacids"), label: B("Supplements and antacids in detail"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for brand, dose and duration of vitamin D, calcium, milk and antacids, including products bought without prescription."), 
    because: B("Vitamin D excess and milk-alkali syndrome are found by asking."), 
    changes: B("A clear intake explains high calcium with low parathyroid hormone and is treated by stopping it."), 
    resolves: B(&[f(119), f(326), f(920), f(921)]), 
    about: B(&[n(103)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_CALCIPHYLAXIS_TRIGGERS: Test = Test { id: B("history-of-calciphylaxis-triggers"), label: B("Triggers of calciphylaxis without kidney failure"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for corticosteroids, vitamin K antagonists, liver disease, cancer, hyperparathyroidism, autoimmune disease, weight loss, infusions and injected drugs."), 
    because: B("Calciphylaxis without kidney failure has its own triggers, which may be removable."), 
    changes: B("A trigger supports the diagnosis where the kidneys are normal and names what to treat."), 
    resolves: B(&[f(29), f(134), f(156), f(162), f(192), f(469), f(510), f(551), f(605), f(680), f(704), f(876), f(922), f(923)]), 
    about: B(&[n(123), n(121)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[3, 4, 12]), };

pub(super) const HISTORY_OF_LIGHT_SENSITIVITY_EYES_AND_ULCERS: Test = Test { id: B("history-of-light-sensitivity-eyes-and-ulcers"), label: B("Light sensitivity, skin fragility, eyes and ulcers"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for blisters and scars on exposed skin, fragile or lax skin, early cataract or loss of sight, early graying and chronic ulcers."), 
    because: B("Porphyria, pseudoxanthoma elasticum, Werner syndrome and their relatives are recognized by these answers."), 
    changes: B("Leads to porphyrins, eye examination or a gene test."), 
    resolves: B(&[f(89), f(262), f(292), f(659), f(897), f(919)]), 
    about: B(&[n(86), n(27)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_TRAVEL_FOOD_AND_NEUROLOGY: Test = Test { id: B("history-of-travel-food-and-neurology"), label: B("Travel, food and neurological symptoms"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for residence and travel, raw pork, game, frog, snake or pond water, worms seen to emerge or cross the eye, moving swellings, seizures and headache."), 
    because: B("Calcified parasites are recognized by where the patient lived and ate; neurological symptoms suggest cysts in the brain."), 
    changes: B("Leads to limb films, serology and, with neurological symptoms, imaging of the brain before treatment."), 
    resolves: B(&[f(219), f(428), f(468), f(492), f(705), f(706), f(743), f(858), f(888), f(892)]), 
    about: B(&[n(41)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_ACNE_AND_ITS_TREATMENT: Test = Test { id: B("history-of-acne-and-its-treatment"), label: B("Acne and its treatment"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for acne, its scars, dermabrasion, tetracyclines, minocycline and isotretinoin."), 
    because: B("Miliary osteomas of the face are often found in women with earlier acne; tetracyclines color them."), 
    changes: B("Supports miliary osteoma or a calcified acne scar; does not separate bone from calcium."), 
    resolves: B(&[f(12), f(13), f(559), f(593), f(879)]), 
    about: B(&[n(168), n(80), n(187)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_THE_EAR_SCROTUM_AND_ACRAL_SITES: Test = Test { id: B("history-of-the-ear-scrotum-and-acral-sites"), label: B("Ear, scrotum, fingers and toes: cold, trauma, earlier cysts"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for cold, blows and inflammation of the ear, earlier cysts or infections of the scrotum, injections or warts at the site, and Down syndrome."), 
    because: B("At these sites idiopathic deposits are common, but cold, trauma, cysts and adrenal failure explain some of them."), 
    changes: B("A cause that is found ends the word idiopathic."), 
    resolves: B(&[f(144), f(206), f(237), f(263), f(744), f(850), f(889)]), 
    about: B(&[n(145), n(87)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[161]), };

pub(super) const HISTORY_OF_THE_PRECURSOR_LESION: Test = Test { id: B("history-of-the-precursor-lesion"), label: B("What was there before the bone"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for an earlier nevus, cyst, tumor, scar, acne, ulcer, filler or calcium deposit at the place of the bone."), 
    because: B("Most bone in the skin is secondary to another lesion; any calcified tissue may turn to bone."), 
    changes: B("A host lesion makes the osteoma secondary and turns attention to that lesion."), 
    resolves: B(&[f(12), f(108), f(132), f(253), f(517), f(866), f(889), f(936)]), 
    about: B(&[n(174), n(171)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[415, 416]), };
