// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const HISTORY_OF_ONSET_AND_COURSE: Test = Test { id: B("history-of-onset-and-course"), label: B("Onset, pace, pain and the history of each site"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Asks for the age at the first lesion, how fast it came, pain, discharge, itch, and what happened at that site before: injury, earlier lesion, rash, infection."), 
    because: B("Onset and pace separate lesions present at birth, slow deposits and acute necrosis; a lesion or injury that came first speaks for a dystrophic deposit; severe pain points to the vessels."), 
    changes: B("Severe pain with livedo or purpura moves calciphylaxis to the front the same day. No earlier damage leaves metastatic and idiopathic forms open."), 
    resolves: B(&[
        86, 87, 123, 137, 171, 235,
        246, 270, 430, 477, 478, 479,
        510, 550, 564, 565, 566, 567,
        568, 569, 570, 581, 582, 596,
        608, 630, 639, 647, 651, 663,
        669, 670, 671, 695, 706, 782,
        796, 797, 813, 821, 834, 836,
        842, 882,
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_DRUGS: Test = Test { id: B("history-of-drugs"), label: B("Drugs and supplements"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Lists vitamin D (native and active), calcium, phosphate binders, antacids, vitamin K antagonists and other anticoagulants, corticosteroids, parathyroid hormone analogues, insulin, minocycline, immunosuppressants and anything started recently."), 
    because: B("Vitamin D, calcium and phosphate load the blood; vitamin K antagonists, corticosteroids and injected insulin go with calciphylaxis."), 
    changes: B("A vitamin K antagonist in suspected calciphylaxis raises the question of stopping or replacing it; vitamin D or calcium excess leads to the metastatic entries."), 
    resolves: B(&[17, 57, 85, 109, 115, 154, 191, 195, 282, 424, 434, 441, 493, 518, 656, 658, 660, 822, 825, 858, 865, 866, 867, 868]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[2, 6]), };

pub(super) const HISTORY_OF_CONNECTIVE_TISSUE_DISEASE: Test = Test { id: B("history-of-connective-tissue-disease"), label: B("Symptoms of autoimmune connective-tissue disease"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Asks for Raynaud phenomenon, muscle weakness, rash, trouble swallowing, reflux, dry eyes and mouth, joint pain, sensitivity to light, serositis, fever and hair loss."), 
    because: B("Autoimmune connective-tissue disease is a leading cause of dystrophic deposits and may be unrecognized when calcium is found."), 
    changes: B("A positive answer leads to the antibody panels, muscle enzymes and nailfold capillaroscopy."), 
    resolves: B(&[33, 67, 77, 148, 159, 172, 182, 186, 197, 198, 200, 224, 237, 257, 450, 464, 505, 520, 579, 602, 610, 618, 640, 655, 676, 689, 692, 702, 776, 818, 819, 844]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FAMILY_HISTORY: Test = Test { id: B("family-history"), label: B("Family history, parents and consanguinity"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Asks for bone or calcium in the skin, short stature, tumoral calcinosis, early arterial calcification, gout or lipid disease, tumors of the face, consanguinity and, where a gene runs in the family, from which parent it came."), 
    because: B("Inactivating GNAS variants show differently according to the parent of origin; tumoral calcinosis and other heritable forms are recessive."), 
    changes: B("A positive family history leads to a gene test; the parent of origin helps to tell hormone-resistant from isolated bone formation."), 
    resolves: B(&[222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 595]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[351]), };

pub(super) const HISTORY_OF_DIET_TRAVEL_AND_DISEASE: Test = Test { id: B("history-of-diet-travel-and-disease"), label: B("Diet, travel and past disease"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Asks for milk, antacids, cola and phosphate, alcohol, smoking, travel and residence, contact with parasites, and for kidney, parathyroid, thyroid, liver, pancreas and vessel disease, diabetes, cancer, granulomatous disease, tuberculosis, clotting and pregnancy loss."), 
    because: B("Metastatic deposits follow disease of the kidney, parathyroids, tumor or granuloma; travel opens the parasites; tuberculosis once meant para-aminosalicylic acid injections."), 
    changes: B("Each positive answer opens its own work-up; kidney failure changes how every mineral value is read."), 
    resolves: B(&[
        2, 12, 19, 20, 21, 25,
        30, 62, 66, 71, 72, 90,
        91, 96, 124, 125, 127, 170,
        183, 184, 185, 196, 208, 209,
        234, 258, 269, 271, 277, 279,
        281, 283, 308, 417, 421, 423,
        428, 436, 453, 457, 459, 472,
        511, 528, 533, 541, 543, 544,
        578, 580, 586, 587, 607, 624,
        629, 652, 653, 654, 656, 657,
        682, 788, 810, 838, 839, 856,
        864, 871,
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_SUPPLEMENTS_AND_ANTACIDS: Test = Test { id: B("history-of-supplements-and-antacids"), label: B("Supplements and antacids in detail"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for brand, dose and duration of vitamin D, calcium, milk and antacids, including products bought without prescription."), 
    because: B("Vitamin D excess and milk-alkali syndrome are found by asking."), 
    changes: B("A clear intake explains high calcium with low parathyroid hormone and is treated by stopping it."), 
    resolves: B(&[115, 308, 865, 866]), 
    about: B(&[90]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_CALCIPHYLAXIS_TRIGGERS: Test = Test { id: B("history-of-calciphylaxis-triggers"), label: B("Triggers of calciphylaxis without kidney failure"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for corticosteroids, vitamin K antagonists, liver disease, cancer, hyperparathyroidism, autoimmune disease, weight loss, infusions and injected drugs."), 
    because: B("Calciphylaxis without kidney failure has its own triggers, which may be removable."), 
    changes: B("A trigger supports the diagnosis where the kidneys are normal and names what to treat."), 
    resolves: B(&[29, 127, 148, 154, 183, 434, 472, 511, 561, 629, 652, 822, 867, 868]), 
    about: B(&[109, 107]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[3, 4]), };

pub(super) const HISTORY_OF_LIGHT_SENSITIVITY_EYES_AND_ULCERS: Test = Test { id: B("history-of-light-sensitivity-eyes-and-ulcers"), label: B("Light sensitivity, skin fragility, eyes and ulcers"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for blisters and scars on exposed skin, fragile or lax skin, early cataract or loss of sight, early graying and chronic ulcers."), 
    because: B("Porphyria, pseudoxanthoma elasticum, Werner syndrome and their relatives are recognized by these answers."), 
    changes: B("Leads to porphyrins, eye examination or a gene test."), 
    resolves: B(&[88, 250, 276, 610, 842, 864]), 
    about: B(&[78, 25]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_TRAVEL_FOOD_AND_NEUROLOGY: Test = Test { id: B("history-of-travel-food-and-neurology"), label: B("Travel, food and neurological symptoms"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for residence and travel, raw pork, game, frog, snake or pond water, worms seen to emerge or cross the eye, moving swellings, seizures and headache."), 
    because: B("Calcified parasites are recognized by where the patient lived and ate; neurological symptoms suggest cysts in the brain."), 
    changes: B("Leads to limb films, serology and, with neurological symptoms, imaging of the brain before treatment."), 
    resolves: B(&[209, 399, 433, 457, 653, 654, 689, 804, 834, 838]), 
    about: B(&[38]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_ACNE_AND_ITS_TREATMENT: Test = Test { id: B("history-of-acne-and-its-treatment"), label: B("Acne and its treatment"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for acne, its scars, dermabrasion, tetracyclines, minocycline and isotretinoin."), 
    because: B("Miliary osteomas of the face are often found in women with earlier acne; tetracyclines color them."), 
    changes: B("Supports miliary osteoma or a calcified acne scar; does not separate bone from calcium."), 
    resolves: B(&[12, 13, 518, 550, 825]), 
    about: B(&[152, 75, 170]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_THE_EAR_SCROTUM_AND_ACRAL_SITES: Test = Test { id: B("history-of-the-ear-scrotum-and-acral-sites"), label: B("Ear, scrotum, fingers and toes: cold, trauma, earlier cysts"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for cold, blows and inflammation of the ear, earlier cysts or infections of the scrotum, injections or warts at the site, and Down syndrome."), 
    because: B("At these sites idiopathic deposits are common, but cold, trauma, cysts and adrenal failure explain some of them."), 
    changes: B("A cause that is found ends the word idiopathic."), 
    resolves: B(&[136, 196, 225, 251, 690, 796, 835]), 
    about: B(&[129, 79]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[133]), };

pub(super) const HISTORY_OF_THE_PRECURSOR_LESION: Test = Test { id: B("history-of-the-precursor-lesion"), label: B("What was there before the bone"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for an earlier nevus, cyst, tumor, scar, acne, ulcer, filler or calcium deposit at the place of the bone."), 
    because: B("Most bone in the skin is secondary to another lesion; any calcified tissue may turn to bone."), 
    changes: B("A host lesion makes the osteoma secondary and turns attention to that lesion."), 
    resolves: B(&[12, 105, 241, 479, 812, 835]), 
    about: B(&[157, 154]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[387, 388]), };
