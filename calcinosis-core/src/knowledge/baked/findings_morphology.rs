// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const ATROPHIC_OVERLYING_SKIN: Finding = Finding { id: B("atrophic-overlying-skin"), label: B("Atrophic overlying skin"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The skin over the lesion is thin."), 
    implies: B(&[]), 
    excludes: B(&[f(600)]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scars, lupus, morphea"), sources: B(&[]), ppm: 60000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const BULLA: Finding = Finding { id: B("bulla"), label: B("Bulla"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Blister larger than 5 mm, clear or bloody."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("necrosis, infection, extravasation"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[B("blister")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0008066"), label: B("Abnormal blistering of the skin"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const BULLA_ULCER_OR_EDEMA: Finding = Finding { id: B("bulla-ulcer-or-edema"), label: B("Blister, ulcer or edema"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: true, 
    definition: B("Any of blister, ulcer or edema, as one series counted them together."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: None, 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CALLUS_AROUND: Finding = Finding { id: B("callus-around"), label: B("Callus around the lesion"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Thick callused skin around a sore."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("foot ulcers, warts, pressure"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CELLULITIS_LIKE_ERYTHEMA: Finding = Finding { id: B("cellulitis-like-erythema"), label: B("Cellulitis-like erythema"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Warm red tender skin that looks like cellulitis."), 
    implies: B(&[f(226)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("infection, stasis, early calciphylaxis"), sources: B(&[]), ppm: 70000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CENTRAL_CRUST: Finding = Finding { id: B("central-crust"), label: B("Central crust"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("A crust or plug in the middle of the papule."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("perforating deposits, molluscum, warts"), sources: B(&[]), ppm: 60000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CENTRAL_UMBILICATION: Finding = Finding { id: B("central-umbilication"), label: B("Central umbilication"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("A dimple in the middle of each papule."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("molluscum, sebaceous lesions, keratotic papules"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CHALK_EXTRUSION: Finding = Finding { id: B("chalk-extrusion"), label: B("Chalky extrusion"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("White, chalk-like or creamy grit comes out of the lesion."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("calcinosis, tophus, scrotal nodules"), sources: B(&[]), ppm: 100000, }), 
    silence: None, 
    synonyms: B(&[B("chalky discharge"), B("white discharge"), B("calcium milk")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CHRONIC_ULCER_OR_SINUS_BEFORE: Finding = Finding { id: B("chronic-ulcer-or-sinus-before"), label: B("Long-standing ulcer, sinus or infection at the site"), kind: FindingKind::Morphology, obtained: Obtained::Asking, context: false, 
    definition: B("For months to years before the deposit the site held an open sore, a draining sinus, osteomyelitis or another chronic infection."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(24)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("chronic wounds and infections at the site"), sources: B(&[]), ppm: 25000, }), 
    silence: None, 
    synonyms: B(&[B("chronic osteomyelitis sinus"), B("chronic wound before the deposit")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0032676"), label: B("Chronic cutaneous wound"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const CIRCUMSCRIBED_DEPOSIT_PATTERN: Finding = Finding { id: B("circumscribed-deposit-pattern"), label: B("Circumscribed pattern"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("A few local deposits, as a rule on a limb or near a joint."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(25)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("the usual extent"), sources: B(&[]), ppm: 400000, }), 
    silence: None, 
    synonyms: B(&[B("calcinosis circumscripta")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd11, code: B("1659782861"), label: B("Calcinosis cutis circumscripta"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const COLOUR_BLUE: Finding = Finding { id: B("colour-blue"), label: B("Blue color"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The lesion is blue or shines through blue."), 
    implies: B(&[f(148)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(28)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("venous lesions, tinted osteoma, blue nevus"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const COLOUR_BLUE_OR_RED: Finding = Finding { id: B("colour-blue-or-red"), label: B("Blue or red color"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The lesion is blue or red."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(28)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("inflamed lesions, pilomatricoma, vessels"), sources: B(&[]), ppm: 200000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("blue-or-red-colour")]), 
    codes: B(&[]), };

pub(super) const COLOUR_BROWN_BLACK: Finding = Finding { id: B("colour-brown-black"), label: B("Brown or black color"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The lesion is brown or black, from pigment, blood, keratin or a drug stain."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(28)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("nevi, horns, necrosis, stain by minocycline"), sources: B(&[]), ppm: 70000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const COLOUR_RED: Finding = Finding { id: B("colour-red"), label: B("Red color"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The lesion is red."), 
    implies: B(&[f(148)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(28)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("inflamed lesions"), sources: B(&[]), ppm: 150000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const COLOUR_SKIN: Finding = Finding { id: B("colour-skin"), label: B("Skin color"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The lesion has the color of the skin."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(28)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("most papules and nodules"), sources: B(&[]), ppm: 400000, }), 
    silence: None, 
    synonyms: B(&[B("skin-colored"), B("flesh-colored")]), 
    aliases: B(&[B("skin-coloured-nodule")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0025512"), label: B("Skin-colored papule"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const COLOUR_VIOLACEOUS: Finding = Finding { id: B("colour-violaceous"), label: B("Violaceous color"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The lesion is violet or purple."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(28)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("necrosis, panniculitis, vessels"), sources: B(&[]), ppm: 90000, }), 
    silence: None, 
    synonyms: B(&[B("purple")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const COLOUR_WHITE_YELLOW: Finding = Finding { id: B("colour-white-yellow"), label: B("White or yellow color"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The lesion is white, ivory or yellow."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(28)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("calcium, urate, lipid, keratin"), sources: B(&[]), ppm: 300000, }), 
    silence: None, 
    synonyms: B(&[B("whitish"), B("yellowish"), B("cream-colored")]), 
    aliases: B(&[B("white-yellow-colour")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0031289"), label: B("White papule"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Hpo, code: B("HP:0031360"), label: B("Yellow skin plaque"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const COMPRESSIBLE_MASS: Finding = Finding { id: B("compressible-mass"), label: B("Compressible mass"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The swelling empties under pressure and fills again."), 
    implies: B(&[f(843)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("venous malformation"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const DEEP_SUBCUTANEOUS_PLAQUE: Finding = Finding { id: B("deep-subcutaneous-plaque"), label: B("Deep subcutaneous plaque"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("A firm plate felt deep in the fat."), 
    implies: B(&[f(662)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("panniculitis, dermatomyositis, calciphylaxis"), sources: B(&[]), ppm: 70000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const EPIDERMAL_PUNCTUM: Finding = Finding { id: B("epidermal-punctum"), label: B("Punctum"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("A dark pore in the skin over the nodule."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("epidermoid cysts"), sources: B(&[]), ppm: 70000, }), 
    silence: None, 
    synonyms: B(&[B("central punctum"), B("comedo-like pore")]), 
    aliases: B(&[B("central-punctum")]), 
    codes: B(&[]), };

pub(super) const ERYTHEMA: Finding = Finding { id: B("erythema"), label: B("Erythema"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Red skin that blanches, on or around the lesion."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("infection, inflammation around any deposit"), sources: B(&[]), ppm: 200000, }), 
    silence: None, 
    synonyms: B(&[B("redness")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0010783"), label: B("Erythema"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const EXOSKELETON_CALCIFICATION: Finding = Finding { id: B("exoskeleton-calcification"), label: B("Exoskeleton of calcium"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Hard deposits so wide that they encase much of the body."), 
    implies: B(&[f(752)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(25)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("severe juvenile dermatomyositis only"), sources: B(&[]), ppm: 3000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FEW_LESIONS: Finding = Finding { id: B("few-lesions"), label: B("Few lesions"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Two to ten lesions."), 
    implies: B(&[f(568)]), 
    excludes: B(&[f(552)]), 
    cluster: Some(ClusterKey::new(42)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("2-10 lesions"), sources: B(&[]), ppm: 280000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FIRM_CONSISTENCY: Finding = Finding { id: B("firm-consistency"), label: B("Firm consistency"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The lesion is firm but not hard."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(44)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("nodules and cysts described as firm"), sources: B(&[]), ppm: 300000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FIXED_TO_DEEP_TISSUE: Finding = Finding { id: B("fixed-to-deep-tissue"), label: B("Fixed to deep tissue"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The lesion cannot be moved on the tissue below it."), 
    implies: B(&[]), 
    excludes: B(&[f(563)]), 
    cluster: Some(ClusterKey::new(45)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("plaques, fascial deposits"), sources: B(&[]), ppm: 120000, }), 
    silence: None, 
    synonyms: B(&[B("non-mobile")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HARD_CONSISTENCY: Finding = Finding { id: B("hard-consistency"), label: B("Hard consistency"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The lesion feels hard; stone-hard lesions included."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(44)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("the reason for the suspicion"), sources: B(&[]), ppm: 620000, }), 
    silence: None, 
    synonyms: B(&[B("hard on palpation"), B("indurated")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HYPERKERATOTIC_PROJECTION: Finding = Finding { id: B("hyperkeratotic-projection"), label: B("Horn"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("A horn of keratin taller than it is wide."), 
    implies: B(&[f(440)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("cutaneous horn, warts"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[B("cutaneous horn"), B("cornu cutaneum")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HYPERKERATOTIC_SURFACE: Finding = Finding { id: B("hyperkeratotic-surface"), label: B("Hyperkeratotic surface"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The surface is thick with keratin."), 
    implies: B(&[]), 
    excludes: B(&[f(600)]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("warts, horns, nodule of Winer, perforation"), sources: B(&[]), ppm: 90000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HYPOPIGMENTED_MACULES_GUTTATE: Finding = Finding { id: B("hypopigmented-macules-guttate"), label: B("Drop-like pale spots"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Many small, sharply bordered pale spots of skin, mostly of the limbs, from birth or early life."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("pale spots are common, drop-like ones from early life are not"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[B("guttate hypopigmentation")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001053"), label: B("Hypopigmented skin patches"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const INDURATED_TENDER_PLAQUE: Finding = Finding { id: B("indurated-tender-plaque"), label: B("Indurated tender plaque"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("A hard, tender plaque or area of thickened fat."), 
    implies: B(&[f(662), f(875)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("panniculitis, early calciphylaxis, stasis"), sources: B(&[]), ppm: 80000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0200035"), label: B("Skin plaque"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const LESION_SMALLER_THAN_5_MM: Finding = Finding { id: B("lesion-smaller-than-5-mm"), label: B("Smaller than 5 mm"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The lesion measures less than 5 mm."), 
    implies: B(&[]), 
    excludes: B(&[f(896)]), 
    cluster: Some(ClusterKey::new(72)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("milia-like papules, facial papules, subepidermal nodules"), sources: B(&[]), ppm: 180000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LIPOATROPHY_DEPRESSION: Finding = Finding { id: B("lipoatrophy-depression"), label: B("Depressed lipoatrophy"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("A dent where the fat under the skin has gone."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("panniculitis, injections"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LIVEDO: Finding = Finding { id: B("livedo"), label: B("Livedo, kind not stated"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("A violet net on the skin; whether it is closed or broken need not be stated."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(74)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("both kinds together"), sources: B(&[]), ppm: 80000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0033832"), label: B("Livedo"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const LIVEDO_RACEMOSA: Finding = Finding { id: B("livedo-racemosa"), label: B("Livedo racemosa"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Violet, broken net of branching streaks that does not go away on warming."), 
    implies: B(&[f(507)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(74)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("vasculopathies"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0033260"), label: B("Livedo racemosa"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const LIVEDO_RETICULARIS: Finding = Finding { id: B("livedo-reticularis"), label: B("Livedo reticularis"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Violet, closed net on the skin."), 
    implies: B(&[f(507)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(74)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("vasculopathies and healthy cold skin"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0033505"), label: B("Livedo reticularis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Hpo, code: B("HP:0033832"), label: B("Livedo"), matching: CodeMatch::Broader, },
        Code { system: CodeSystem::Mesh, code: B("D054068"), label: B("Livedo Reticularis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const LUMP_OF_UNSTATED_SIZE: Finding = Finding { id: B("lump-of-unstated-size"), label: B("Lump or mass, size not stated"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("A solid lump, nodule, mass or swelling that can be felt; its size need not be known."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("nodules and masses together"), sources: B(&[]), ppm: 600000, }), 
    silence: None, 
    synonyms: B(&[B("mass"), B("lump"), B("tumor, not further described")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const MANY_LESIONS: Finding = Finding { id: B("many-lesions"), label: B("Many lesions"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("More than ten lesions."), 
    implies: B(&[f(568)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(42)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("more than 10 lesions"), sources: B(&[]), ppm: 270000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const MILIA_LIKE_PAPULE: Finding = Finding { id: B("milia-like-papule"), label: B("Milia-like papule"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("White or skin-colored papule of 1 to 4 mm that looks like a milium."), 
    implies: B(&[f(636), f(494)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("milia, miliary osteoma, molluscum, MICC"), sources: B(&[]), ppm: 90000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001056"), label: B("Milia"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const MIXED_DEPOSIT_PATTERN: Finding = Finding { id: B("mixed-deposit-pattern"), label: B("Mixed pattern"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Two or more patterns of deposit side by side."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(25)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("juvenile dermatomyositis, scleroderma"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const MOBILE_LESION: Finding = Finding { id: B("mobile-lesion"), label: B("Mobile lesion"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The lesion moves with the skin over the tissue below."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(45)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("cysts, lipoma, superficial nodules"), sources: B(&[]), ppm: 250000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("mobile-nodule")]), 
    codes: B(&[]), };

pub(super) const MULTIPLE_LESIONS: Finding = Finding { id: B("multiple-lesions"), label: B("Several lesions"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("More than one lesion."), 
    implies: B(&[]), 
    excludes: B(&[f(758)]), 
    cluster: Some(ClusterKey::new(42)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("systemic and scrotal forms against single tumors"), sources: B(&[]), ppm: 550000, }), 
    silence: None, 
    synonyms: B(&[B("multiple")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const NODULE: Finding = Finding { id: B("nodule"), label: B("Nodule"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Solid lump of more than 5 mm in or under the skin."), 
    implies: B(&[f(539)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("commonest morphology"), sources: B(&[]), ppm: 500000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0200036"), label: B("Skin nodule"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const NORMAL_OVERLYING_SKIN: Finding = Finding { id: B("normal-overlying-skin"), label: B("Normal overlying skin"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The skin over the deposit looks normal and was healthy before it came."), 
    implies: B(&[]), 
    excludes: B(&[f(737)]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("nodules in normal skin; absent in ulcers and scars"), sources: B(&[]), ppm: 450000, }), 
    silence: None, 
    synonyms: B(&[B("no preceding skin lesion")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PALPABLE_PURPURA: Finding = Finding { id: B("palpable-purpura"), label: B("Palpable purpura"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Raised purple papules that do not blanch."), 
    implies: B(&[f(698)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("small-vessel vasculitis"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0031363"), label: B("Palpable purpura"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const PAPULE: Finding = Finding { id: B("papule"), label: B("Papule"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Solid raised lesion of up to 5 mm."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("facial, acral"), sources: B(&[]), ppm: 350000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0200034"), label: B("Papule"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const PEARLY_NODULE_WITH_TELANGIECTASIA: Finding = Finding { id: B("pearly-nodule-with-telangiectasia"), label: B("Pearly nodule with telangiectasia"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Shiny nodule with fine vessels over it."), 
    implies: B(&[f(594)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("basal cell carcinoma"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PEAU_D_ORANGE_SURFACE: Finding = Finding { id: B("peau-d-orange-surface"), label: B("Peau d'orange surface"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Pitted skin like the peel of an orange."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("fibrosis of the fat, nephrogenic fibrosis"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PERFORATING_BONE_SPICULE: Finding = Finding { id: B("perforating-bone-spicule"), label: B("Perforating bone spicule"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("A splinter of bone pokes or comes out through the skin."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("skin bone"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PLAQUE: Finding = Finding { id: B("plaque"), label: B("Plaque"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Flat, raised or thickened area wider than 10 mm."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("sheet calcinosis, stasis, morphea"), sources: B(&[]), ppm: 200000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0200035"), label: B("Skin plaque"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const PURPURA: Finding = Finding { id: B("purpura"), label: B("Purpura"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Purple patches that do not blanch, from blood in the skin."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("vasculitis and vasculopathy"), sources: B(&[]), ppm: 60000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000979"), label: B("Purpura"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D011693"), label: B("Purpura"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const RAISED_EVERTED_BORDER: Finding = Finding { id: B("raised-everted-border"), label: B("Raised, everted border"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("An ulcer with a raised border that turns outward."), 
    implies: B(&[f(839)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("carcinoma in an ulcer"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const RED_BROWN_NODULE: Finding = Finding { id: B("red-brown-nodule"), label: B("Red-brown nodule"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Tender or firm nodule of red, brown or violet hue."), 
    implies: B(&[f(594)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("panniculitis"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[B("erythematous subcutaneous nodule")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0200036"), label: B("Skin nodule"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const RETIFORM_PURPURA: Finding = Finding { id: B("retiform-purpura"), label: B("Retiform purpura"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Net-like, branching purple patches that do not blanch, from blocked vessels of the skin."), 
    implies: B(&[f(698)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("calciphylaxis and thrombotic disease"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[B("stellate purpura"), B("reticulate purpura")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000979"), label: B("Purpura"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const ROUGH_GRITTY_PLAQUE: Finding = Finding { id: B("rough-gritty-plaque"), label: B("Rough gritty plaque"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("A plaque that feels like sandpaper or grit."), 
    implies: B(&[f(662)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("superficial deposits"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SCAR_AT_SITE: Finding = Finding { id: B("scar-at-site"), label: B("Scar at the site"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The lesion lies in a scar that was there before."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("trauma, surgery, acne, burns"), sources: B(&[]), ppm: 150000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("within-preexisting-scar")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0100699"), label: B("Scarring"), matching: CodeMatch::Broader, },
        Code { system: CodeSystem::Icd10Cm, code: B("L90.5"), label: B("Scar conditions and fibrosis of skin"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const SHALLOW_ULCER: Finding = Finding { id: B("shallow-ulcer"), label: B("Shallow ulcer"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("An ulcer that does not reach below the fat."), 
    implies: B(&[f(839)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("venous ulcers and small perforations"), sources: B(&[]), ppm: 140000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SHEET_LIKE_CALCIFICATION: Finding = Finding { id: B("sheet-like-calcification"), label: B("Sheet-like calcification"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Calcium spread as a flat sheet in skin, fat or fascia, felt or seen on film."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(25)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("myositis, panniculitis"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[B("calcinosis in sheets")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SINGLE_LESION: Finding = Finding { id: B("single-lesion"), label: B("Single lesion"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Only one lesion."), 
    implies: B(&[]), 
    excludes: B(&[f(82)]), 
    cluster: Some(ClusterKey::new(42)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("cysts, tumors, scars"), sources: B(&[]), ppm: 450000, }), 
    silence: None, 
    synonyms: B(&[B("solitary")]), 
    aliases: B(&[B("solitary-lesion")]), 
    codes: B(&[]), };

pub(super) const SINUS_TRACT: Finding = Finding { id: B("sinus-tract"), label: B("Sinus tract"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("A channel from the deep to the skin surface."), 
    implies: B(&[f(760)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("deep infection, foreign body, deposits"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SKIN_INDURATION: Finding = Finding { id: B("skin-induration"), label: B("Induration of the skin"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Skin or fat that feels thick and hardened, short of wood or stone."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(44)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Recorded in about one in fifteen published patients and often left out; sclerosis, panniculitis, calciphylaxis and sheets of calcium harden the skin."), sources: B(&[]), ppm: 150000, }), 
    silence: None, 
    synonyms: B(&[B("indurated skin"), B("indurated plaque")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SKIN_NECROSIS_ESCHAR: Finding = Finding { id: B("skin-necrosis-eschar"), label: B("Skin necrosis or eschar"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Dead skin, often under a black crust."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("calciphylaxis and its mimics"), sources: B(&[]), ppm: 120000, }), 
    silence: None, 
    synonyms: B(&[B("eschar"), B("black necrosis"), B("cutaneous gangrene")]), 
    aliases: B(&[B("skin-necrosis")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:6000793"), label: B("Eschar"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Hpo, code: B("HP:0034801"), label: B("Epidermal necrosis"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const SKIN_SURFACE_DEPOSIT: Finding = Finding { id: B("skin-surface-deposit"), label: B("Deposit at the skin surface"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Mineral lies in the skin itself and can be seen or felt, rather than deep at vessels or joints."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("visible deposits; most calcinosis cutis"), sources: B(&[]), ppm: 350000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SKIN_ULCER: Finding = Finding { id: B("skin-ulcer"), label: B("Skin ulcer"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Loss of skin into the dermis or deeper."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("about a quarter present with an open lesion"), sources: B(&[]), ppm: 280000, }), 
    silence: None, 
    synonyms: B(&[B("ulceration"), B("open sore")]), 
    aliases: B(&[B("ulceration")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0200042"), label: B("Skin ulcer"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D012883"), label: B("Skin Ulcer"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd10Cm, code: B("L97"), label: B("Non-pressure chronic ulcer of lower limb, not elsewhere classified"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Icd10Cm, code: B("L98.4"), label: B("Non-pressure chronic ulcer of skin, not elsewhere classified"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const SOFT_CONSISTENCY: Finding = Finding { id: B("soft-consistency"), label: B("Soft consistency"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The lesion is soft."), 
    implies: B(&[]), 
    excludes: B(&[f(291)]), 
    cluster: Some(ClusterKey::new(44)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("cyst, lipoma, venous malformation"), sources: B(&[]), ppm: 70000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SOFT_WHITE_YELLOW_PLAQUE: Finding = Finding { id: B("soft-white-yellow-plaque"), label: B("Soft white-yellow plaque"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("A soft or barely firm white or yellow plaque."), 
    implies: B(&[f(662), f(153)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("electrode and chloride burns, xanthoma"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const STIFF_AURICLE: Finding = Finding { id: B("stiff-auricle"), label: B("Stiff auricle"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The auricle is rigid and cannot be folded."), 
    implies: B(&[f(776)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare presentation"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[B("petrified ear"), B("rigid pinna")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0005103"), label: B("Calcification of the auricular cartilage"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Icd11, code: B("861340189"), label: B("Auricular cartilage calcification"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Icd11, code: B("1554430134"), label: B("Auricular cartilage ossification"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const STONE_HARD_CONSISTENCY: Finding = Finding { id: B("stone-hard-consistency"), label: B("Stone-hard consistency"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The lesion feels like stone or bone."), 
    implies: B(&[f(291)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(44)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("calcium and bone; soft in most mimics"), sources: B(&[]), ppm: 380000, }), 
    silence: None, 
    synonyms: B(&[B("bony hard"), B("rock-hard")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const STONE_HARD_PLATE: Finding = Finding { id: B("stone-hard-plate"), label: B("Stone-hard plate"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("A plate in the skin as hard as stone."), 
    implies: B(&[f(662), f(854)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("sheet calcinosis, plate-like osteoma"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SUBCUTANEOUS_NODULE: Finding = Finding { id: B("subcutaneous-nodule"), label: B("Subcutaneous nodule"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Nodule in the fat below the skin."), 
    implies: B(&[f(594)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("umbrella of deep nodules"), sources: B(&[]), ppm: 280000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001482"), label: B("Subcutaneous nodule"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const SUBCUTANEOUS_SPHEROIDS: Finding = Finding { id: B("subcutaneous-spheroids"), label: B("Subcutaneous spheroids"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Small hard round bodies that move freely under the skin of shins or forearms."), 
    implies: B(&[f(859)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Ehlers-Danlos syndrome, old fat necrosis"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SUPERFICIAL_DEPOSIT_PATTERN: Finding = Finding { id: B("superficial-deposit-pattern"), label: B("Superficial pattern"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Hard plaques or nodules just under the surface."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(25)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("superficial papules and nodules of many causes"), sources: B(&[]), ppm: 200000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const THROMBOSED_CAPILLARY_DOTS: Finding = Finding { id: B("thrombosed-capillary-dots"), label: B("Thrombosed capillary dots"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Black dots of clotted capillaries in the lesion."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("warts"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const TUMORAL_DEPOSIT_PATTERN: Finding = Finding { id: B("tumoral-deposit-pattern"), label: B("Tumoral pattern"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Large lobulated masses in the fat."), 
    implies: B(&[f(896)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(25)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("tumoral forms of any cause"), sources: B(&[]), ppm: 35000, }), 
    silence: None, 
    synonyms: B(&[B("popcorn pattern")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const TUMORAL_MASS: Finding = Finding { id: B("tumoral-mass"), label: B("Tumoral mass"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Large, often lobulated mass, as a rule of several centimeters."), 
    implies: B(&[f(539)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(72)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("large masses"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[B("tumor-like mass"), B("pseudotumor")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const UNDERMINED_VIOLACEOUS_BORDER: Finding = Finding { id: B("undermined-violaceous-border"), label: B("Undermined violaceous border"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("An ulcer with an undermined, violet border."), 
    implies: B(&[f(839)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("pyoderma gangrenosum and some infections"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const UNIVERSAL_DEPOSIT_PATTERN: Finding = Finding { id: B("universal-deposit-pattern"), label: B("Universal pattern"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Deposits spread widely through skin, fat, muscle or tendon."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(25)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("myositis and idiopathic universalis"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[B("calcinosis universalis")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd11, code: B("1647456655"), label: B("Calcinosis cutis generalisata"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const VERRUCOUS_SURFACE: Finding = Finding { id: B("verrucous-surface"), label: B("Verrucous surface"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The surface is warty."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("warts as look-alike, nodule of Winer"), sources: B(&[]), ppm: 60000, }), 
    silence: None, 
    synonyms: B(&[B("warty")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const VIOLACEOUS_PLAQUE: Finding = Finding { id: B("violaceous-plaque"), label: B("Violaceous plaque"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Violet or purple plaque."), 
    implies: B(&[f(662), f(152)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("fat necrosis of the newborn, early calciphylaxis, panniculitis"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0200035"), label: B("Skin plaque"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const WITHIN_BURN_SCAR: Finding = Finding { id: B("within-burn-scar"), label: B("In a burn scar"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The deposit lies in the scar of a burn."), 
    implies: B(&[f(737), f(101)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(24)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("about half of those with a burn"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const WITHIN_CYST: Finding = Finding { id: B("within-cyst"), label: B("In a cyst"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The deposit lies in a cyst known before."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(24)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("epidermoid and pilar cysts"), sources: B(&[]), ppm: 100000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const WITHIN_HEALING_WOUND: Finding = Finding { id: B("within-healing-wound"), label: B("In a healing wound"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The deposit lies in a wound that is still closing."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(24)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("alginate, surgery"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const WITHIN_INFECTION_NODULE: Finding = Finding { id: B("within-infection-nodule"), label: B("In an old focus of infection"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The deposit lies in a nodule left by an infection or a parasite."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(24)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("non-endemic clinic"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const WITHIN_IRRADIATED_SKIN: Finding = Finding { id: B("within-irradiated-skin"), label: B("Within irradiated skin"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The lesion lies in skin that shows the late change of radiotherapy: thin, hard, mottled, with widened vessels, or an ulcer."), 
    implies: B(&[f(701)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(24)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("late radiation change at the site of the lesion"), sources: B(&[]), ppm: 7000, }), 
    silence: None, 
    synonyms: B(&[B("chronic radiation dermatitis at the site"), B("radiodermatitis at the site")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const WITHIN_NEVUS_OR_TUMOR: Finding = Finding { id: B("within-nevus-or-tumor"), label: B("In a nevus or tumor"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The deposit lies in a nevus or a tumor known before."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(24)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("nevi, pilomatricoma and adnexal tumors known as such"), sources: B(&[]), ppm: 120000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("within-naevus-or-tumour")]), 
    codes: B(&[]), };

pub(super) const WITHIN_PANNICULITIS_PLAQUE: Finding = Finding { id: B("within-panniculitis-plaque"), label: B("In a plaque of panniculitis"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The deposit lies in fat that was inflamed before."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(24)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus and other panniculitis"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const WITHIN_SCLEROTIC_PLAQUE: Finding = Finding { id: B("within-sclerotic-plaque"), label: B("In a sclerotic plaque"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The deposit lies in a plaque of hardened skin, such as morphea."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(24)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("morphea and sclerosed stasis skin"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0031359"), label: B("Cutaneous sclerotic plaque"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const WITHIN_TATTOO: Finding = Finding { id: B("within-tattoo"), label: B("Within a tattoo"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The lesion lies in tattooed skin, in the pigment or in all of it."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(24)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("few lesions lie in a tattoo"), sources: B(&[]), ppm: 3000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const WITHIN_VENOUS_STASIS_SKIN: Finding = Finding { id: B("within-venous-stasis-skin"), label: B("In skin of venous stasis"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("The deposit lies in skin changed by chronic venous disease."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(24)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("legs of older adults"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const WOODY_INDURATION: Finding = Finding { id: B("woody-induration"), label: B("Woody induration"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Wide hardening of skin and fat that feels like wood."), 
    implies: B(&[f(291)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(44)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("stasis, morphea, scleroderma"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001072"), label: B("Thickened skin"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const YELLOW_PAPULE: Finding = Finding { id: B("yellow-papule"), label: B("Yellow papule"), kind: FindingKind::Morphology, obtained: Obtained::Examination, context: false, 
    definition: B("Yellow papules, single or in fields."), 
    implies: B(&[f(636), f(153)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("xanthoma, pseudoxanthoma elasticum, superficial calcium"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0025507"), label: B("Yellow papule"), matching: CodeMatch::Exact, },
    ]), };
