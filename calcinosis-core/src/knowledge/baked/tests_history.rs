// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const HISTORY_OF_ONSET_AND_COURSE: Test = Test { id: B("history-of-onset-and-course"), label: B("Onset, pace, pain and the history of each site"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Asks for the age at the first lesion, how fast it came, pain, discharge, itch, and what happened at that site before: injury, earlier lesion, rash, infection."), 
    because: B("Onset and pace separate lesions present at birth, slow deposits and acute necrosis; a lesion or injury that came first speaks for a dystrophic deposit; severe pain points to the vessels."), 
    changes: B("Severe pain with livedo or purpura moves calciphylaxis to the front the same day. No earlier damage leaves metastatic and idiopathic forms open."), 
    resolves: B(&[
        86, 87, 124, 138, 172, 236,
        247, 271, 432, 480, 481, 482,
        513, 553, 567, 568, 569, 570,
        571, 572, 573, 574, 585, 586,
        600, 612, 634, 643, 651, 655,
        667, 673, 674, 675, 699, 710,
        786, 800, 801, 817, 825, 838,
        840, 846, 886,
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_DRUGS: Test = Test { id: B("history-of-drugs"), label: B("Drugs and supplements"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Lists vitamin D (native and active), calcium, phosphate binders, antacids, vitamin K antagonists and other anticoagulants, corticosteroids, parathyroid hormone analogues, insulin, minocycline, immunosuppressants and anything started recently."), 
    because: B("Vitamin D, calcium and phosphate load the blood; vitamin K antagonists, corticosteroids and injected insulin go with calciphylaxis."), 
    changes: B("A vitamin K antagonist in suspected calciphylaxis raises the question of stopping or replacing it; vitamin D or calcium excess leads to the metastatic entries."), 
    resolves: B(&[17, 57, 85, 109, 116, 155, 192, 196, 283, 426, 436, 443, 496, 521, 660, 662, 664, 826, 829, 862, 869, 870, 871, 872]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[2, 6]), };

pub(super) const HISTORY_OF_CONNECTIVE_TISSUE_DISEASE: Test = Test { id: B("history-of-connective-tissue-disease"), label: B("Symptoms of autoimmune connective-tissue disease"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Asks for Raynaud phenomenon, muscle weakness, rash, trouble swallowing, reflux, dry eyes and mouth, joint pain, sensitivity to light, serositis, fever and hair loss."), 
    because: B("Autoimmune connective-tissue disease is a leading cause of dystrophic deposits and may be unrecognized when calcium is found."), 
    changes: B("A positive answer leads to the antibody panels, muscle enzymes and nailfold capillaroscopy."), 
    resolves: B(&[33, 67, 77, 149, 160, 173, 183, 187, 198, 199, 201, 225, 238, 258, 452, 467, 508, 523, 534, 535, 583, 606, 614, 622, 644, 659, 680, 693, 696, 706, 780, 822, 823, 848]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FAMILY_HISTORY: Test = Test { id: B("family-history"), label: B("Family history, parents and consanguinity"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Asks for bone or calcium in the skin, short stature, tumoral calcinosis, early arterial calcification, gout or lipid disease, tumors of the face, consanguinity and, where a gene runs in the family, from which parent it came."), 
    because: B("Inactivating GNAS variants show differently according to the parent of origin; tumoral calcinosis and other heritable forms are recessive."), 
    changes: B("A positive family history leads to a gene test; the parent of origin helps to tell hormone-resistant from isolated bone formation."), 
    resolves: B(&[223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 599, 889]), 
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
        91, 96, 125, 126, 128, 171,
        184, 185, 186, 197, 209, 210,
        235, 259, 270, 272, 278, 280,
        282, 284, 309, 418, 423, 425,
        430, 438, 455, 459, 462, 475,
        514, 531, 536, 544, 546, 547,
        582, 584, 590, 591, 611, 628,
        633, 656, 657, 658, 660, 661,
        686, 792, 814, 842, 843, 860,
        868, 875,
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_SUPPLEMENTS_AND_ANTACIDS: Test = Test { id: B("history-of-supplements-and-antacids"), label: B("Supplements and antacids in detail"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for brand, dose and duration of vitamin D, calcium, milk and antacids, including products bought without prescription."), 
    because: B("Vitamin D excess and milk-alkali syndrome are found by asking."), 
    changes: B("A clear intake explains high calcium with low parathyroid hormone and is treated by stopping it."), 
    resolves: B(&[116, 309, 869, 870]), 
    about: B(&[90]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_CALCIPHYLAXIS_TRIGGERS: Test = Test { id: B("history-of-calciphylaxis-triggers"), label: B("Triggers of calciphylaxis without kidney failure"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for corticosteroids, vitamin K antagonists, liver disease, cancer, hyperparathyroidism, autoimmune disease, weight loss, infusions and injected drugs."), 
    because: B("Calciphylaxis without kidney failure has its own triggers, which may be removable."), 
    changes: B("A trigger supports the diagnosis where the kidneys are normal and names what to treat."), 
    resolves: B(&[29, 128, 149, 155, 184, 436, 475, 514, 564, 633, 656, 826, 871, 872]), 
    about: B(&[109, 107]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[3, 4, 12]), };

pub(super) const HISTORY_OF_LIGHT_SENSITIVITY_EYES_AND_ULCERS: Test = Test { id: B("history-of-light-sensitivity-eyes-and-ulcers"), label: B("Light sensitivity, skin fragility, eyes and ulcers"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for blisters and scars on exposed skin, fragile or lax skin, early cataract or loss of sight, early graying and chronic ulcers."), 
    because: B("Porphyria, pseudoxanthoma elasticum, Werner syndrome and their relatives are recognized by these answers."), 
    changes: B("Leads to porphyrins, eye examination or a gene test."), 
    resolves: B(&[88, 251, 277, 614, 846, 868]), 
    about: B(&[78, 25]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_TRAVEL_FOOD_AND_NEUROLOGY: Test = Test { id: B("history-of-travel-food-and-neurology"), label: B("Travel, food and neurological symptoms"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for residence and travel, raw pork, game, frog, snake or pond water, worms seen to emerge or cross the eye, moving swellings, seizures and headache."), 
    because: B("Calcified parasites are recognized by where the patient lived and ate; neurological symptoms suggest cysts in the brain."), 
    changes: B("Leads to limb films, serology and, with neurological symptoms, imaging of the brain before treatment."), 
    resolves: B(&[210, 400, 435, 459, 657, 658, 693, 808, 838, 842]), 
    about: B(&[38]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_ACNE_AND_ITS_TREATMENT: Test = Test { id: B("history-of-acne-and-its-treatment"), label: B("Acne and its treatment"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for acne, its scars, dermabrasion, tetracyclines, minocycline and isotretinoin."), 
    because: B("Miliary osteomas of the face are often found in women with earlier acne; tetracyclines color them."), 
    changes: B("Supports miliary osteoma or a calcified acne scar; does not separate bone from calcium."), 
    resolves: B(&[12, 13, 521, 553, 829]), 
    about: B(&[152, 75, 170]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_THE_EAR_SCROTUM_AND_ACRAL_SITES: Test = Test { id: B("history-of-the-ear-scrotum-and-acral-sites"), label: B("Ear, scrotum, fingers and toes: cold, trauma, earlier cysts"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for cold, blows and inflammation of the ear, earlier cysts or infections of the scrotum, injections or warts at the site, and Down syndrome."), 
    because: B("At these sites idiopathic deposits are common, but cold, trauma, cysts and adrenal failure explain some of them."), 
    changes: B("A cause that is found ends the word idiopathic."), 
    resolves: B(&[137, 197, 226, 252, 694, 800, 839]), 
    about: B(&[129, 79]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[133]), };

pub(super) const HISTORY_OF_THE_PRECURSOR_LESION: Test = Test { id: B("history-of-the-precursor-lesion"), label: B("What was there before the bone"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for an earlier nevus, cyst, tumor, scar, acne, ulcer, filler or calcium deposit at the place of the bone."), 
    because: B("Most bone in the skin is secondary to another lesion; any calcified tissue may turn to bone."), 
    changes: B("A host lesion makes the osteoma secondary and turns attention to that lesion."), 
    resolves: B(&[12, 105, 242, 482, 816, 839]), 
    about: B(&[157, 154]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[387, 388]), };
