// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const ABNORMAL_THUMB: Finding = Finding { id: B("abnormal-thumb"), label: B("Abnormal thumb"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Thumb short, stiff or otherwise malformed from birth."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("FOP, other malformations"), sources: B(&[]), ppm: 7000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ABNORMAL_VOICE: Finding = Finding { id: B("abnormal-voice"), label: B("Abnormal voice"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("High, hoarse or squeaky voice out of keeping with age and sex."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("smoking, larynx disease, Werner syndrome"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ABSCESS: Finding = Finding { id: B("abscess"), label: B("Abscess"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("A cavity filled with pus, or what was taken for one."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("infected cysts, liquefied deposits"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ACNE_SCAR_AT_SITE: Finding = Finding { id: B("acne-scar-at-site"), label: B("Acne scar at the site"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("The lesion lies in or beside scars of acne."), 
    implies: B(&[f(12), f(737)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Common on the face."), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ACROCYANOSIS: Finding = Finding { id: B("acrocyanosis"), label: B("Acrocyanosis"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Hands or feet lastingly blue and cool, without attacks."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("cold limbs, circulation"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ACUTE_CUTANEOUS_LUPUS: Finding = Finding { id: B("acute-cutaneous-lupus"), label: B("Acute cutaneous lupus"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Malar or generalized maculopapular rash that a clinician judges to be lupus."), 
    implies: B(&[f(167)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus share"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[B("ACLE")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ALBRIGHT_PHENOTYPE: Finding = Finding { id: B("albright-phenotype"), label: B("Albright phenotype"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("The build of Albright hereditary osteodystrophy, recorded as a whole: short and stocky, round face, short metacarpals. Record the single signs when they are known."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(7)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Seen in GNAS disorders and hardly elsewhere."), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[B("AHO phenotype"), B("Albright habitus")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ALOPECIA: Finding = Finding { id: B("alopecia"), label: B("Alopecia"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Loss of hair, scarring or not, in patches or all over."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("common male and female pattern loss included"), sources: B(&[]), ppm: 180000, }), 
    silence: None, 
    synonyms: B(&[B("hair loss")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001596"), label: B("Alopecia"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ANGIOID_STREAKS: Finding = Finding { id: B("angioid-streaks"), label: B("Angioid streaks"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Dark radiating lines in the eye's fundus from cracks of the calcified Bruch membrane."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("what the profiles and the priors give together"), sources: B(&[]), ppm: 13000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001102"), label: B("Angioid streaks"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ARTHRITIS: Finding = Finding { id: B("arthritis"), label: B("Arthritis"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Joints swollen or tender from inflammation."), 
    implies: B(&[f(67)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(16)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rheumatic disease, gout"), sources: B(&[]), ppm: 120000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001369"), label: B("Arthritis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ATROPHIC_SCARS: Finding = Finding { id: B("atrophic-scars"), label: B("Atrophic scars"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Thin, wide, wrinkled scars, such as cigarette-paper scars."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("acne and steroid skin; Ehlers-Danlos syndrome"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[B("cigarette-paper scars")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001075"), label: B("Atrophic scars"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Hpo, code: B("HP:0001073"), label: B("Cigarette-paper scars"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const ATROPHIE_BLANCHE: Finding = Finding { id: B("atrophie-blanche"), label: B("Atrophie blanche"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Smooth ivory-white star-shaped scars with dots of red at the ankle."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("venous disease and livedoid vasculopathy"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[B("white atrophy")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const BILATERAL_EARLY_CATARACT: Finding = Finding { id: B("bilateral-early-cataract"), label: B("Bilateral early cataract"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Cataract of both eyes before middle age."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(20)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("steroids, metabolic and genetic disease"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000518"), label: B("Cataract"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const BIRD_LIKE_FACIES: Finding = Finding { id: B("bird-like-facies"), label: B("Bird-like face"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Pinched face with beaked nose and thin tight skin."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Werner syndrome, late scleroderma"), sources: B(&[]), ppm: 7000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("bird-like-face")]), 
    codes: B(&[]), };

pub(super) const BLISTERS_ON_SUN_EXPOSED_SKIN: Finding = Finding { id: B("blisters-on-sun-exposed-skin"), label: B("Blisters on sun-exposed skin"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Blisters and erosions on hands, face or other skin that sees the sun."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("porphyria, drugs"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0008066"), label: B("Abnormal blistering of the skin"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const BLUE_TOE: Finding = Finding { id: B("blue-toe"), label: B("Blue toe"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("One or more toes suddenly blue or purple, with pulses often still felt."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("emboli, arterial disease, cold"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const BRACHYDACTYLY: Finding = Finding { id: B("brachydactyly"), label: B("Short fingers or toes, type not stated"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("One or more fingers or toes too short; the type need not be stated. A short metacarpal under fingers of usual length does not count."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(21)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("all kinds together"), sources: B(&[]), ppm: 25000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001156"), label: B("Brachydactyly"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const BRACHYDACTYLY_TYPE_E: Finding = Finding { id: B("brachydactyly-type-e"), label: B("Brachydactyly type E"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Short hands or feet from short metacarpals, metatarsals or end phalanges, most often of the fourth and fifth ray."), 
    implies: B(&[f(95)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(21)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("GNAS disorders; isolated forms exist"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0005863"), label: B("Type E brachydactyly"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const CONJUNCTIVITIS: Finding = Finding { id: B("conjunctivitis"), label: B("Conjunctivitis"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Red inflamed conjunctiva, lasting or recurrent."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("population value"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CREPITUS: Finding = Finding { id: B("crepitus"), label: B("Crepitus"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("The tissue crackles under the finger."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("gas in soft tissue"), sources: B(&[]), ppm: 5000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CUTIS_LAXA_LIKE_SKIN: Finding = Finding { id: B("cutis-laxa-like-skin"), label: B("Lax skin"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Loose hanging inelastic skin."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(29)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("elastic-tissue disease, late fibrosis"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000973"), label: B("Cutis laxa"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const DENTAL_DYSPLASIA: Finding = Finding { id: B("dental-dysplasia"), label: B("Dysplastic, unerupted or early lost teeth"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Permanent teeth that are malformed, fail to erupt or are lost early."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Seldom looked for."), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const DIGITAL_GANGRENE: Finding = Finding { id: B("digital-gangrene"), label: B("Digital gangrene"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Dead black tissue of a finger or toe."), 
    implies: B(&[f(834)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("arterial, embolic, sclerodermal"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0100758"), label: B("Gangrene"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const DIGITAL_TIP_ULCER: Finding = Finding { id: B("digital-tip-ulcer"), label: B("Fingertip ulcer"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("An open sore at the tip of a finger, from poor blood flow."), 
    implies: B(&[f(199)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma, dermatomyositis"), sources: B(&[]), ppm: 45000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0031917"), label: B("Digital ulcer"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const DIGITAL_ULCER: Finding = Finding { id: B("digital-ulcer"), label: B("Digital ulcer"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("An open sore on a finger or toe."), 
    implies: B(&[f(839)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma, dermatomyositis"), sources: B(&[]), ppm: 70000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0031917"), label: B("Digital ulcer"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const DIMPLE_SIGN: Finding = Finding { id: B("dimple-sign"), label: B("Dimple sign"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("The lesion dips in when squeezed from its sides."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dermatofibroma"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[B("Fitzpatrick sign")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const DISCOID_LESION: Finding = Finding { id: B("discoid-lesion"), label: B("Discoid lupus lesion"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Scaly red plaque of discoid lupus with plugged follicles, which leaves scar and pale skin."), 
    implies: B(&[f(167)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus share"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[B("discoid lupus erythematosus")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0007417"), label: B("Discoid lupus rash"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd10Cm, code: B("L93.0"), label: B("Discoid lupus erythematosus"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const EDEMA: Finding = Finding { id: B("edema"), label: B("Edema"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Fluid swells the tissue and pits under the finger."), 
    implies: B(&[f(867)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("venous disease, infection"), sources: B(&[]), ppm: 150000, }), 
    silence: None, 
    synonyms: B(&[B("oedema")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000969"), label: B("Edema"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ENAMEL_DEFECT: Finding = Finding { id: B("enamel-defect"), label: B("Enamel defect"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Teeth with thin, pitted or missing enamel."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("hormone resistance, developmental"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0006297"), label: B("Enamel hypoplasia"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const EPIDERMAL_ATROPHY_AND_HAIR_LOSS: Finding = Finding { id: B("epidermal-atrophy-and-hair-loss"), label: B("Epidermal atrophy and hair loss"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Thin shiny skin over the lesion that has lost its hair."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("sclerosis, scars, poor arteries"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const EROSIVE_POLYARTHRITIS: Finding = Finding { id: B("erosive-polyarthritis"), label: B("Erosive polyarthritis"), kind: FindingKind::Sign, obtained: Obtained::Imaging, context: false, 
    definition: B("Arthritis of several joints with erosions of bone on imaging."), 
    implies: B(&[f(68)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(16)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rheumatoid arthritis, gout"), sources: B(&[]), ppm: 25000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FACIAL_HYPERTRICHOSIS: Finding = Finding { id: B("facial-hypertrichosis"), label: B("Facial hypertrichosis"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Excess hair on cheeks and temples."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("porphyria, hormones"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000998"), label: B("Hypertrichosis"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const FAILURE_TO_THRIVE: Finding = Finding { id: B("failure-to-thrive"), label: B("Failure to thrive"), kind: FindingKind::Sign, obtained: Obtained::Record, context: false, 
    definition: B("Weight or growth of an infant or child falls behind for age."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Few infants among those who are seen."), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[B("poor weight gain")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FINGER_SKIN_SPARED: Finding = Finding { id: B("finger-skin-spared"), label: B("Finger skin spared"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("The skin is thick elsewhere, but that of the fingers is soft and thin."), 
    implies: B(&[]), 
    excludes: B(&[f(739), f(838), f(692), f(502)]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("morphea, porphyria, nephrogenic fibrosis"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FRAGILE_SKIN: Finding = Finding { id: B("fragile-skin"), label: B("Fragile skin"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Skin that tears or blisters after slight knocks."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("porphyria, Ehlers-Danlos, steroid skin"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001030"), label: B("Fragile skin"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const GINGIVITIS: Finding = Finding { id: B("gingivitis"), label: B("Gingivitis"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Red swollen bleeding gums."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("population value"), sources: B(&[]), ppm: 120000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const GOTTRON_PAPULES: Finding = Finding { id: B("gottron-papules"), label: B("Gottron papules"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Violet papules over the knuckles and finger joints."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dermatomyositis share"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[B("Gottron's papules")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0025508"), label: B("Gottron's papules"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const GOTTRON_SIGN: Finding = Finding { id: B("gottron-sign"), label: B("Gottron sign"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Flat red or violet patches over knuckles, elbows or knees."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dermatomyositis share"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[B("Gottron's sign")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0430033"), label: B("Gottron sign"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HALLUX_MALFORMATION: Finding = Finding { id: B("hallux-malformation"), label: B("Malformed great toe"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Great toes short and turned outward from birth, both sides as a rule. Bunions that came later do not count."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("FOP; common acquired hallux valgus of adults must not count"), sources: B(&[]), ppm: 5000, }), 
    silence: None, 
    synonyms: B(&[B("congenital hallux valgus")]), 
    aliases: B(&[B("great-toe-malformation")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001844"), label: B("Abnormal hallux morphology"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HELIOTROPE_RASH: Finding = Finding { id: B("heliotrope-rash"), label: B("Heliotrope rash"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Violet rash of the upper eyelids, often with swelling."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dermatomyositis share"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0040324"), label: B("Heliotrope rash"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HYPEREXTENSIBLE_SKIN: Finding = Finding { id: B("hyperextensible-skin"), label: B("Hyperextensible skin"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Skin that can be drawn out far and snaps back."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Ehlers-Danlos syndrome"), sources: B(&[]), ppm: 7000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000974"), label: B("Hyperextensible skin"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const HYPERPIGMENTATION_OR_LIPODERMATOSCLEROSIS: Finding = Finding { id: B("hyperpigmentation-or-lipodermatosclerosis"), label: B("Venous pigment or lipodermatosclerosis"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Brown staining or hardening of the lower leg from venous disease."), 
    implies: B(&[f(912)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(66)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("older patients with leg lesions"), sources: B(&[]), ppm: 100000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HYPOTENSION: Finding = Finding { id: B("hypotension"), label: B("Low blood pressure"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: true, 
    definition: B("Low blood pressure, lying or on standing."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("older patients, drugs, sepsis"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[B("arterial hypotension"), B("orthostatic hypotension")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const INFECTION_SIGN: Finding = Finding { id: B("infection-sign"), label: B("Signs of infection"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Pus, spreading redness or a proven infection of the lesion."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("ulcers, ruptured cysts"), sources: B(&[]), ppm: 100000, }), 
    silence: None, 
    synonyms: B(&[B("superinfection"), B("secondary infection")]), 
    aliases: B(&[B("secondary-infection")]), 
    codes: B(&[]), };

pub(super) const INFLAMMATORY_JOINT_INVOLVEMENT: Finding = Finding { id: B("inflammatory-joint-involvement"), label: B("Inflammatory joint involvement"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Synovitis of two or more joints, or tenderness of two or more joints with at least 30 minutes of morning stiffness."), 
    implies: B(&[f(67)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(16)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("connective-tissue disease share"), sources: B(&[]), ppm: 90000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const JOINT_ANKYLOSIS: Finding = Finding { id: B("joint-ankylosis"), label: B("Joint ankylosis"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("A joint grown stiff for good, often bridged by bone."), 
    implies: B(&[f(724)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(70)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rheumatic disease, heterotopic bone"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0031013"), label: B("Ankylosis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const JOINT_CONTRACTURE: Finding = Finding { id: B("joint-contracture"), label: B("Joint contracture"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("A joint that cannot be fully moved because soft tissue has shrunk."), 
    implies: B(&[f(724)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(70)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dermatomyositis, scleroderma, burns"), sources: B(&[]), ppm: 60000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("contracture")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0034392"), label: B("Joint contracture"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const JOINT_DEFORMITY: Finding = Finding { id: B("joint-deformity"), label: B("Joint deformity"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Joints bent, shifted or broadened by old disease."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("osteoarthritis and rheumatoid arthritis"), sources: B(&[]), ppm: 70000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const JOINT_HYPERMOBILITY: Finding = Finding { id: B("joint-hypermobility"), label: B("Joint hypermobility"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Joints that bend beyond the usual range."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("population value"), sources: B(&[]), ppm: 60000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001382"), label: B("Joint hypermobility"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const JUVENILE_CATARACT: Finding = Finding { id: B("juvenile-cataract"), label: B("Juvenile cataract"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Cataract in childhood or youth."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(20)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare"), sources: B(&[]), ppm: 5000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001118"), label: B("Juvenile cataract"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const KELOID: Finding = Finding { id: B("keloid"), label: B("Keloid or hypertrophic scar"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("A raised firm scar, within the wound or growing beyond it."), 
    implies: B(&[f(737)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Few suspected lesions lie in a keloid."), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0010562"), label: B("Keloids"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const KNUCKLE_DIMPLE: Finding = Finding { id: B("knuckle-dimple"), label: B("Knuckle dimple"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("A dimple instead of a knuckle when the fist is closed, over a short metacarpal."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(21)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("as short metacarpal"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[B("Archibald sign")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0010049"), label: B("Short metacarpal"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const LEG_PROXIMAL_WEAKER_THAN_DISTAL: Finding = Finding { id: B("leg-proximal-weaker-than-distal"), label: B("Proximal leg muscles weaker than distal"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("In the legs the muscles near the hip are weaker than those of the lower leg."), 
    implies: B(&[f(686)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(71)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("myositis share"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003701"), label: B("Proximal muscle weakness"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const LIMB_UNDERGROWTH: Finding = Finding { id: B("limb-undergrowth"), label: B("Limb undergrowth"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("One limb or part of it too short or thin."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("plaque-like bone or morphea in childhood"), sources: B(&[]), ppm: 7000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LIMITED_SKIN_THICKENING: Finding = Finding { id: B("limited-skin-thickening"), label: B("Limited skin thickening"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Thick skin of fingers, hands or forearms and perhaps the face, but not above elbows or knees or on the trunk."), 
    implies: B(&[f(740)]), 
    excludes: B(&[f(688), f(254)]), 
    cluster: Some(ClusterKey::new(73)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("limited scleroderma"), sources: B(&[]), ppm: 60000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LIPODERMATOSCLEROSIS: Finding = Finding { id: B("lipodermatosclerosis"), label: B("Lipodermatosclerosis"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Hard, tight, tapered lower leg from chronic venous disease."), 
    implies: B(&[f(444)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(66)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("venous disease share"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[B("sclerosing panniculitis")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LYMPHADENOPATHY: Finding = Finding { id: B("lymphadenopathy"), label: B("Lymphadenopathy"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Enlarged lymph nodes."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(82)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("infection, tumor, granuloma"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const MALAR_RASH: Finding = Finding { id: B("malar-rash"), label: B("Malar rash"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Red rash over cheeks and nose that spares the folds beside the nose, of whatever cause."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus; other causes look alike"), sources: B(&[]), ppm: 25000, }), 
    silence: None, 
    synonyms: B(&[B("butterfly rash")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0025300"), label: B("Malar rash"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const MECHANICS_HANDS: Finding = Finding { id: B("mechanics-hands"), label: B("Mechanic's hands"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Rough cracked skin along the sides of fingers and palms."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("myositis overlap; hand eczema"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:6001013"), label: B("Mechanic's hands"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const MOLLUSCOID_PSEUDOTUMOR: Finding = Finding { id: B("molluscoid-pseudotumor"), label: B("Molluscoid pseudotumor"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Soft fleshy wrinkled lump over a scar at elbow or knee."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Ehlers-Danlos syndrome"), sources: B(&[]), ppm: 3000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const MUSCLE_WEAKNESS: Finding = Finding { id: B("muscle-weakness"), label: B("Muscle weakness, part not stated"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Reduced strength of muscles; which ones need not be stated."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(71)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("muscle disease, nerve disease, old age"), sources: B(&[]), ppm: 100000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001324"), label: B("Muscle weakness"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const NAIL_DYSPLASIA: Finding = Finding { id: B("nail-dysplasia"), label: B("Nail dysplasia"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Nails small, thin or malformed from early life."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(84)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("genetic"), sources: B(&[]), ppm: 7000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const NAILFOLD_CAPILLARY_ABNORMALITY: Finding = Finding { id: B("nailfold-capillary-abnormality"), label: B("Abnormal nailfold capillaries"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Giant, bleeding or missing capillaries at the nailfold."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma, dermatomyositis"), sources: B(&[]), ppm: 120000, }), 
    silence: None, 
    synonyms: B(&[B("capillaroscopic scleroderma pattern")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0033250"), label: B("Nailfold capillary tortuosity"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const NECK_FLEXOR_WEAKNESS: Finding = Finding { id: B("neck-flexor-weakness"), label: B("Neck flexor weakness"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("The muscles that bend the neck forward are weaker than those that bend it back."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(71)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("myositis share"), sources: B(&[]), ppm: 25000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const NECK_STIFFNESS: Finding = Finding { id: B("neck-stiffness"), label: B("Neck stiffness"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("The neck moves too little, from early life or after swellings."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("cervical wear in adults; FOP"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0025258"), label: B("Stiff neck"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const NECROTIC_FASCIA_AT_OPERATION: Finding = Finding { id: B("necrotic-fascia-at-operation"), label: B("Necrotic fascia at operation"), kind: FindingKind::Sign, obtained: Obtained::Record, context: false, 
    definition: B("Gray, necrotic fascia that comes away without resistance, with thin murky fluid, at exploration."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Necrotizing infections only."), sources: B(&[]), ppm: 6000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const NERVE_COMPRESSION: Finding = Finding { id: B("nerve-compression"), label: B("Nerve compression"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("The mass presses on a nerve: numbness, tingling or weakness beyond it."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("large masses at joints"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const NONSCARRING_ALOPECIA: Finding = Finding { id: B("nonscarring-alopecia"), label: B("Nonscarring alopecia"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Hair lost without scars, as in active lupus."), 
    implies: B(&[f(33)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(85)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("common hair loss included"), sources: B(&[]), ppm: 120000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("alopecia-nonscarring")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001596"), label: B("Alopecia"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const ONYCHODYSTROPHY: Finding = Finding { id: B("onychodystrophy"), label: B("Onychodystrophy"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("A nail deformed, lifted or split."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(84)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("fungus, psoriasis, lesions below the nail"), sources: B(&[]), ppm: 80000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ORAL_ULCER: Finding = Finding { id: B("oral-ulcer"), label: B("Oral ulcer"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Sores of the mouth or palate, seen by a clinician."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("aphthae, lupus"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PALPABLE_CORD: Finding = Finding { id: B("palpable-cord"), label: B("Palpable cord"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("A worm-like or vein-like cord felt under the skin."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("thrombosed veins; guinea worm"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PALPABLE_PULSES: Finding = Finding { id: B("palpable-pulses"), label: B("Palpable pulses"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("The pulses beyond the lesion can be felt."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("absent only in arterial disease"), sources: B(&[]), ppm: 850000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PITTING_SCAR: Finding = Finding { id: B("pitting-scar"), label: B("Fingertip pitting scar"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("A small sunken scar at the fingertip, left by poor blood flow."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma"), sources: B(&[]), ppm: 45000, }), 
    silence: None, 
    synonyms: B(&[B("digital pitting scar")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0031293"), label: B("Digital pitting scar"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const PLANTAR_HYPERKERATOSIS: Finding = Finding { id: B("plantar-hyperkeratosis"), label: B("Plantar hyperkeratosis"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Thick horny soles."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("callus, keratoderma"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const POIKILODERMA: Finding = Finding { id: B("poikiloderma"), label: B("Poikiloderma"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Skin mottled with thin, pale, dark and red spots and fine vessels."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dermatomyositis, sun, genetic"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001029"), label: B("Poikiloderma"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const PORTAL_OF_ENTRY: Finding = Finding { id: B("portal-of-entry"), label: B("Portal of entry"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("A break in the skin by which germs may have entered."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("ulcers, tinea, injury"), sources: B(&[]), ppm: 120000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const POST_INFLAMMATORY_HYPERPIGMENTATION: Finding = Finding { id: B("post-inflammatory-hyperpigmentation"), label: B("Post-inflammatory hyperpigmentation"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Dark marks left by an inflammation."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("common on legs and in dark skin"), sources: B(&[]), ppm: 120000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000953"), label: B("Hyperpigmentation of the skin"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const POST_PHLEBITIC_ULCER: Finding = Finding { id: B("post-phlebitic-ulcer"), label: B("Post-thrombotic ulcer"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("A leg ulcer in the venous disease that follows a deep clot."), 
    implies: B(&[f(909)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(66)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("part of venous ulcers"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PREMATURE_GRAYING_OR_HAIR_LOSS: Finding = Finding { id: B("premature-graying-or-hair-loss"), label: B("Premature graying or hair loss"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Gray or thin hair well before the usual age."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("familial; Werner syndrome"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002216"), label: B("Premature graying of hair"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const PROXIMAL_ARM_WEAKNESS: Finding = Finding { id: B("proximal-arm-weakness"), label: B("Proximal arm weakness"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Symmetric weakness of shoulders and upper arms on testing."), 
    implies: B(&[f(687)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(71)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("myositis share"), sources: B(&[]), ppm: 45000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003701"), label: B("Proximal muscle weakness"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const PROXIMAL_LEG_WEAKNESS: Finding = Finding { id: B("proximal-leg-weakness"), label: B("Proximal leg weakness"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Symmetric weakness of hips and thighs on testing."), 
    implies: B(&[f(687)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(71)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("myositis share, frailty"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003701"), label: B("Proximal muscle weakness"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const PROXIMAL_MUSCLE_WEAKNESS: Finding = Finding { id: B("proximal-muscle-weakness"), label: B("Proximal muscle weakness"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Weak shoulders or hips: trouble rising, climbing or lifting the arms."), 
    implies: B(&[f(571)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(71)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("myositis share"), sources: B(&[]), ppm: 60000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0003701"), label: B("Proximal muscle weakness"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const PROXIMAL_SKIN_THICKENING: Finding = Finding { id: B("proximal-skin-thickening"), label: B("Proximal skin thickening"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Skin thickening that spreads from the fingers beyond elbows or knees or onto the trunk."), 
    implies: B(&[f(838)]), 
    excludes: B(&[f(502)]), 
    cluster: Some(ClusterKey::new(73)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("diffuse scleroderma"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PUFFY_FINGERS: Finding = Finding { id: B("puffy-fingers"), label: B("Puffy fingers"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Swollen sausage-like fingers beyond what joints explain."), 
    implies: B(&[]), 
    excludes: B(&[f(254)]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("early scleroderma, mixed disease"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0025131"), label: B("Finger swelling"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const PUNCTATE_PALMOPLANTAR_KERATODERMA: Finding = Finding { id: B("punctate-palmoplantar-keratoderma"), label: B("Punctate keratoderma of palms and soles"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Many small horny pits or plugs of palms and soles."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const RADIAL_RAY_DEFECT: Finding = Finding { id: B("radial-ray-defect"), label: B("Radial ray defect"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Thumb or radius missing or too small."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("genetic"), sources: B(&[]), ppm: 2000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002984"), label: B("Hypoplasia of the radius"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Hpo, code: B("HP:0009601"), label: B("Aplasia/Hypoplasia of the thumb"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const REDUNDANT_SKIN_FOLDS: Finding = Finding { id: B("redundant-skin-folds"), label: B("Redundant skin folds"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Excess skin in sagging folds at neck, armpits or groin."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(29)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("weight loss, elastic-tissue disease"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const REGIONAL_LYMPH_NODE_ENLARGEMENT: Finding = Finding { id: B("regional-lymph-node-enlargement"), label: B("Enlarged regional lymph nodes"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("The nodes that drain the lesion are enlarged."), 
    implies: B(&[f(547)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(82)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("infection, tumor, silicone"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const RESTRICTED_MOTION: Finding = Finding { id: B("restricted-motion"), label: B("Restricted motion"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("A joint or a part moves less because of the lesion."), 
    implies: B(&[f(264)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma, deep deposits"), sources: B(&[]), ppm: 100000, }), 
    silence: None, 
    synonyms: B(&[B("limited range of motion")]), 
    aliases: B(&[B("restricted-joint-motion")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001376"), label: B("Limitation of joint mobility"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const RETINAL_PEAU_D_ORANGE: Finding = Finding { id: B("retinal-peau-d-orange"), label: B("Retinal peau d'orange"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Speckled yellow-orange look of the fundus at its temporal side."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("what the profiles and the priors give together"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0033027"), label: B("Retinal peau d'orange"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ROUND_FACE: Finding = Finding { id: B("round-face"), label: B("Round face"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("A round full face from childhood; a steroid face does not count."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("AHO; steroid face must not count"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000311"), label: B("Round face"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const SCARRING_ALOPECIA: Finding = Finding { id: B("scarring-alopecia"), label: B("Scarring alopecia"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Hair lost for good where follicles are replaced by scar."), 
    implies: B(&[f(33)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(85)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("discoid lupus, porphyria, lichen"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[B("cicatricial alopecia")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001596"), label: B("Alopecia"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const SCLERODACTYLY: Finding = Finding { id: B("sclerodactyly"), label: B("Sclerodactyly"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Thick, tight skin of the fingers."), 
    implies: B(&[f(740)]), 
    excludes: B(&[f(254)]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma share"), sources: B(&[]), ppm: 90000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0011838"), label: B("Sclerodactyly"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd10Cm, code: B("L94.3"), label: B("Sclerodactyly"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const SCLERODERMOID_SKIN: Finding = Finding { id: B("sclerodermoid-skin"), label: B("Sclerodermoid skin"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Thick, hard, bound-down skin like that of scleroderma, of any cause."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(73)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma, porphyria, morphea, Werner"), sources: B(&[]), ppm: 100000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001072"), label: B("Thickened skin"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const SCOLIOSIS: Finding = Finding { id: B("scoliosis"), label: B("Scoliosis"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Sideways curve of the spine."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("population value"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002650"), label: B("Scoliosis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const SHAWL_RASH: Finding = Finding { id: B("shawl-rash"), label: B("Shawl rash"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Red or violet rash of the nape, shoulders and upper back, or the V of the chest."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dermatomyositis share"), sources: B(&[]), ppm: 25000, }), 
    silence: None, 
    synonyms: B(&[B("shawl sign"), B("V sign")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0025535"), label: B("Shawl sign"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const SHORT_METACARPAL: Finding = Finding { id: B("short-metacarpal"), label: B("Short metacarpal"), kind: FindingKind::Sign, obtained: Obtained::Imaging, context: false, 
    definition: B("One or more metacarpals too short, most often the fourth or fifth."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(21)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("AHO, isolated"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0010049"), label: B("Short metacarpal"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const SHORT_STATURE: Finding = Finding { id: B("short-stature"), label: B("Short stature"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Height below the third percentile, or well below what the parents' height foretells."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("AHO, genetic"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0004322"), label: B("Short stature"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const SHORT_THUMB: Finding = Finding { id: B("short-thumb"), label: B("Short thumb"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Thumb short from birth, as a rule from a short first metacarpal."), 
    implies: B(&[f(6)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(92)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("FOP, brachydactylies"), sources: B(&[]), ppm: 5000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0010034"), label: B("Short 1st metacarpal"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const SINUS_OR_DISCHARGE: Finding = Finding { id: B("sinus-or-discharge"), label: B("Sinus or discharge"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("A track or an opening from which something drains."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("perforating deposits, tophi, foreign bodies, infected cysts"), sources: B(&[]), ppm: 90000, }), 
    silence: None, 
    synonyms: B(&[B("draining lesion")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SKIN_ABNORMALITY_ANY: Finding = Finding { id: B("skin-abnormality-any"), label: B("Any skin abnormality"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: true, 
    definition: B("Some abnormality of the skin, not further named."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: None, 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SKIN_THICKENING_PROXIMAL_TO_MCP: Finding = Finding { id: B("skin-thickening-proximal-to-mcp"), label: B("Finger skin thickening beyond the knuckles"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Thick skin of the fingers of both hands that extends above the metacarpophalangeal joints."), 
    implies: B(&[f(740)]), 
    excludes: B(&[f(254)]), 
    cluster: Some(ClusterKey::new(73)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma share"), sources: B(&[]), ppm: 45000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("skin-thickening-proximal-mcp")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001072"), label: B("Thickened skin"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const SPARSE_HAIR: Finding = Finding { id: B("sparse-hair"), label: B("Sparse hair"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Thin hair, brows or lashes from early life."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("genetic"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002209"), label: B("Sparse scalp hair"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const SPLINTER_HEMORRHAGE: Finding = Finding { id: B("splinter-hemorrhage"), label: B("Splinter hemorrhage"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Thin dark lines under the nails."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("trauma, emboli, antiphospholipid antibodies"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const STOCKY_BUILD: Finding = Finding { id: B("stocky-build"), label: B("Stocky build"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Short, broad, thick-set body."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("albright habitus, obesity"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SUBACUTE_CUTANEOUS_LUPUS: Finding = Finding { id: B("subacute-cutaneous-lupus"), label: B("Subacute cutaneous lupus"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Ring-shaped or scaly psoriasis-like rash of lupus on sun-exposed skin."), 
    implies: B(&[f(167)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus share"), sources: B(&[]), ppm: 8000, }), 
    silence: None, 
    synonyms: B(&[B("SCLE")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("L93.1"), label: B("Subacute cutaneous lupus erythematosus"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Orpha, code: B("ORPHA:163525"), label: B("Subacute cutaneous lupus erythematosus"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const SUBCONJUNCTIVAL_WORM_MIGRATION: Finding = Finding { id: B("subconjunctival-worm-migration"), label: B("Worm under the conjunctiva"), kind: FindingKind::Sign, obtained: Obtained::Asking, context: false, 
    definition: B("A worm that was seen or felt to move across the eye."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("West and central Africa only."), sources: B(&[]), ppm: 1000, }), 
    silence: None, 
    synonyms: B(&[B("eye worm")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SUN_DAMAGED_SKIN: Finding = Finding { id: B("sun-damaged-skin"), label: B("Sun-damaged skin"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Wrinkled, spotted, coarse skin from years of sun."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("older fair-skinned people"), sources: B(&[]), ppm: 200000, }), 
    silence: None, 
    synonyms: B(&[B("actinic damage")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const TELANGIECTASIA: Finding = Finding { id: B("telangiectasia"), label: B("Telangiectasia"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Lasting widened small vessels of skin or lips, such as the mat-like spots of scleroderma."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma, sun damage, rosacea"), sources: B(&[]), ppm: 120000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001009"), label: B("Telangiectasia"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D013684"), label: B("Telangiectasis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const VARICOSE_VEIN: Finding = Finding { id: B("varicose-vein"), label: B("Varicose veins"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Widened twisted surface veins of the legs."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(66)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("population value, more with leg lesions"), sources: B(&[]), ppm: 180000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("varicose-veins")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002619"), label: B("Varicose veins"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd10Cm, code: B("I83"), label: B("Varicose veins of lower extremities"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const VENOUS_LEG_ULCER: Finding = Finding { id: B("venous-leg-ulcer"), label: B("Venous leg ulcer"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("An open sore of the lower leg from venous disease."), 
    implies: B(&[f(912), f(839)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(66)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("commonest leg ulcer"), sources: B(&[]), ppm: 80000, }), 
    silence: None, 
    synonyms: B(&[B("stasis ulcer")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Mesh, code: B("D014647"), label: B("Varicose Ulcer"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const VENOUS_SKIN_CHANGES: Finding = Finding { id: B("venous-skin-changes"), label: B("Venous skin changes"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Stasis eczema, pigment, hardening, white scar or ulcer of the lower leg from venous disease (CEAP C4 to C6)."), 
    implies: B(&[f(908)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(66)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("older patients with leg lesions"), sources: B(&[]), ppm: 120000, }), 
    silence: None, 
    synonyms: B(&[B("CEAP C4-C6")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const WARMTH: Finding = Finding { id: B("warmth"), label: B("Warmth"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("The lesion feels warm."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("infection, early ossification"), sources: B(&[]), ppm: 80000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const YELLOW_SCLERAL_PLAQUE: Finding = Finding { id: B("yellow-scleral-plaque"), label: B("Yellow scleral plaque"), kind: FindingKind::Sign, obtained: Obtained::Examination, context: false, 
    definition: B("Yellow plaque on the white of the eye; a pinguecula does not count."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("nephrogenic fibrosis; pinguecula must not count"), sources: B(&[]), ppm: 5000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };
