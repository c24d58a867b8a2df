// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const HISTORY_OF_ONSET_AND_COURSE: Test = Test { id: B("history-of-onset-and-course"), label: B("Onset, pace, pain and the history of each site"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Asks for the age at the first lesion, how fast it came, pain, discharge, itch, and what happened at that site before: injury, earlier lesion, rash, infection."), 
    because: B("Onset and pace separate lesions present at birth, slow deposits and acute necrosis; a lesion or injury that came first speaks for a dystrophic deposit; severe pain points to the vessels."), 
    changes: B("Severe pain with livedo or purpura moves calciphylaxis to the front the same day. No earlier damage leaves metastatic and idiopathic forms open."), 
    resolves: B(&[
        87, 88, 128, 145, 180, 247,
        258, 286, 464, 514, 515, 516,
        548, 591, 607, 608, 609, 610,
        611, 612, 613, 614, 627, 628,
        642, 655, 679, 688, 697, 701,
        713, 719, 720, 721, 747, 758,
        834, 848, 849, 865, 873, 886,
        888, 895, 938,
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
        17, 57, 79, 86, 107, 112,
        119, 139, 162, 169, 201, 205,
        299, 431, 432, 458, 468, 475,
        530, 554, 557, 570, 646, 672,
        706, 708, 710, 729, 874, 877,
        892, 911, 918, 919, 920, 921,
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[2, 6]), };

pub(super) const HISTORY_OF_CONNECTIVE_TISSUE_DISEASE: Test = Test { id: B("history-of-connective-tissue-disease"), label: B("Symptoms of autoimmune connective-tissue disease"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Asks for Raynaud phenomenon, muscle weakness, rash, trouble swallowing, reflux, dry eyes and mouth, joint pain, sensitivity to light, serositis, fever and hair loss."), 
    because: B("Autoimmune connective-tissue disease is a leading cause of dystrophic deposits and may be unrecognized when calcium is found."), 
    changes: B("A positive answer leads to the antibody panels, muscle enzymes and nailfold capillaroscopy."), 
    resolves: B(&[33, 67, 77, 156, 167, 181, 191, 196, 207, 208, 210, 236, 249, 270, 484, 500, 543, 559, 572, 573, 625, 649, 657, 666, 689, 705, 726, 741, 744, 754, 828, 870, 871, 897]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FAMILY_HISTORY: Test = Test { id: B("family-history"), label: B("Family history, parents and consanguinity"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Asks for bone or calcium in the skin, short stature, tumoral calcinosis, early arterial calcification, gout or lipid disease, tumors of the face, consanguinity and, where a gene runs in the family, from which parent it came."), 
    because: B("Inactivating GNAS variants show differently according to the parent of origin; tumoral calcinosis and other heritable forms are recessive."), 
    changes: B("A positive family history leads to a gene test; the parent of origin helps to tell hormone-resistant from isolated bone formation."), 
    resolves: B(&[233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 641, 941]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[366]), };

pub(super) const HISTORY_OF_DIET_TRAVEL_AND_DISEASE: Test = Test { id: B("history-of-diet-travel-and-disease"), label: B("Diet, travel and past disease"), kind: TestKind::History, tier: TestTier::Always, 
    does: B("Asks for milk, antacids, cola and phosphate, alcohol, smoking, travel and residence, contact with parasites, and for kidney, parathyroid, thyroid, liver, pancreas and vessel disease, diabetes, cancer, granulomatous disease, tuberculosis, clotting and pregnancy loss."), 
    because: B("Metastatic deposits follow disease of the kidney, parathyroids, tumor or granuloma; travel opens the parasites; tuberculosis once meant para-aminosalicylic acid injections."), 
    changes: B("Each positive answer opens its own work-up; kidney failure changes how every mineral value is read."), 
    resolves: B(&[
        2, 12, 19, 20, 21, 25,
        30, 62, 66, 71, 72, 91,
        92, 98, 122, 129, 130, 131,
        134, 179, 192, 194, 195, 206,
        218, 219, 246, 271, 285, 287,
        293, 295, 297, 300, 325, 449,
        455, 457, 462, 470, 487, 491,
        494, 509, 549, 567, 574, 582,
        584, 585, 622, 626, 632, 633,
        654, 673, 678, 702, 703, 704,
        706, 707, 734, 840, 862, 890,
        891, 909, 917, 925,
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_SUPPLEMENTS_AND_ANTACIDS: Test = Test { id: B("history-of-supplements-and-antacids"), label: B("Supplements and antacids in detail"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for brand, dose and duration of vitamin D, calcium, milk and antacids, including products bought without prescription."), 
    because: B("Vitamin D excess and milk-alkali syndrome are found by asking."), 
    changes: B("A clear intake explains high calcium with low parathyroid hormone and is treated by stopping it."), 
    resolves: B(&[119, 325, 918, 919]), 
    about: B(&[103]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_CALCIPHYLAXIS_TRIGGERS: Test = Test { id: B("history-of-calciphylaxis-triggers"), label: B("Triggers of calciphylaxis without kidney failure"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for corticosteroids, vitamin K antagonists, liver disease, cancer, hyperparathyroidism, autoimmune disease, weight loss, infusions and injected drugs."), 
    because: B("Calciphylaxis without kidney failure has its own triggers, which may be removable."), 
    changes: B("A trigger supports the diagnosis where the kidneys are normal and names what to treat."), 
    resolves: B(&[29, 134, 156, 162, 192, 468, 509, 549, 603, 678, 702, 874, 920, 921]), 
    about: B(&[123, 121]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[3, 4, 12]), };

pub(super) const HISTORY_OF_LIGHT_SENSITIVITY_EYES_AND_ULCERS: Test = Test { id: B("history-of-light-sensitivity-eyes-and-ulcers"), label: B("Light sensitivity, skin fragility, eyes and ulcers"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for blisters and scars on exposed skin, fragile or lax skin, early cataract or loss of sight, early graying and chronic ulcers."), 
    because: B("Porphyria, pseudoxanthoma elasticum, Werner syndrome and their relatives are recognized by these answers."), 
    changes: B("Leads to porphyrins, eye examination or a gene test."), 
    resolves: B(&[89, 262, 292, 657, 895, 917]), 
    about: B(&[86, 27]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_TRAVEL_FOOD_AND_NEUROLOGY: Test = Test { id: B("history-of-travel-food-and-neurology"), label: B("Travel, food and neurological symptoms"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for residence and travel, raw pork, game, frog, snake or pond water, worms seen to emerge or cross the eye, moving swellings, seizures and headache."), 
    because: B("Calcified parasites are recognized by where the patient lived and ate; neurological symptoms suggest cysts in the brain."), 
    changes: B("Leads to limb films, serology and, with neurological symptoms, imaging of the brain before treatment."), 
    resolves: B(&[219, 427, 467, 491, 703, 704, 741, 856, 886, 890]), 
    about: B(&[41]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_ACNE_AND_ITS_TREATMENT: Test = Test { id: B("history-of-acne-and-its-treatment"), label: B("Acne and its treatment"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for acne, its scars, dermabrasion, tetracyclines, minocycline and isotretinoin."), 
    because: B("Miliary osteomas of the face are often found in women with earlier acne; tetracyclines color them."), 
    changes: B("Supports miliary osteoma or a calcified acne scar; does not separate bone from calcium."), 
    resolves: B(&[12, 13, 557, 591, 877]), 
    about: B(&[168, 80, 187]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const HISTORY_OF_THE_EAR_SCROTUM_AND_ACRAL_SITES: Test = Test { id: B("history-of-the-ear-scrotum-and-acral-sites"), label: B("Ear, scrotum, fingers and toes: cold, trauma, earlier cysts"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for cold, blows and inflammation of the ear, earlier cysts or infections of the scrotum, injections or warts at the site, and Down syndrome."), 
    because: B("At these sites idiopathic deposits are common, but cold, trauma, cysts and adrenal failure explain some of them."), 
    changes: B("A cause that is found ends the word idiopathic."), 
    resolves: B(&[144, 206, 237, 263, 742, 848, 887]), 
    about: B(&[145, 87]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[148]), };

pub(super) const HISTORY_OF_THE_PRECURSOR_LESION: Test = Test { id: B("history-of-the-precursor-lesion"), label: B("What was there before the bone"), kind: TestKind::History, tier: TestTier::BySuspicion, 
    does: B("Asks for an earlier nevus, cyst, tumor, scar, acne, ulcer, filler or calcium deposit at the place of the bone."), 
    because: B("Most bone in the skin is secondary to another lesion; any calcified tissue may turn to bone."), 
    changes: B("A host lesion makes the osteoma secondary and turns attention to that lesion."), 
    resolves: B(&[12, 108, 132, 253, 516, 864, 887, 934]), 
    about: B(&[174, 171]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[402, 403]), };
