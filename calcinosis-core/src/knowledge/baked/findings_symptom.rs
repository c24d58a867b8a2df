// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const ABDOMINAL_SYMPTOMS_ABSENT: Finding = Finding { id: B("abdominal-symptoms-absent"), label: B("No abdominal symptoms"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("The patient was asked and has no belly pain, vomiting or other abdominal complaint."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("most people with a skin lesion"), sources: B(&[]), ppm: 880000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ARTHRALGIA_OR_ARTHRITIS: Finding = Finding { id: B("arthralgia-or-arthritis"), label: B("Joint pain or arthritis"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("Pain or inflammation of joints away from the lesion."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(16)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("connective-tissue disease, gout, vasculitis"), sources: B(&[]), ppm: 250000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const BLEEDING_OR_MALODOR: Finding = Finding { id: B("bleeding-or-malodor"), label: B("Bleeding or malodor"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion bleeds or smells foul."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("ulcers, tumors, necrosis"), sources: B(&[]), ppm: 70000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const BONE_PAIN: Finding = Finding { id: B("bone-pain"), label: B("Bone pain"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("Pain in bones, not in joints or in the lesion."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("renal bone disease, malignancy"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002653"), label: B("Bone pain"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const DELIRIUM: Finding = Finding { id: B("delirium"), label: B("Delirium"), kind: FindingKind::Symptom, obtained: Obtained::Examination, context: false, 
    definition: B("Acute change of attention and awareness that comes and goes."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("ill and old patients"), sources: B(&[]), ppm: 15000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const DRY_EYES: Finding = Finding { id: B("dry-eyes"), label: B("Dry eyes"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("Lasting feeling of dry or gritty eyes."), 
    implies: B(&[f(756)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(35)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("autoimmune share, age"), sources: B(&[]), ppm: 100000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001097"), label: B("Keratoconjunctivitis sicca"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const DRY_MOUTH: Finding = Finding { id: B("dry-mouth"), label: B("Dry mouth"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("Lasting dryness of the mouth."), 
    implies: B(&[f(756)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(35)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("age, drugs, autoimmune share"), sources: B(&[]), ppm: 100000, }), 
    silence: None, 
    synonyms: B(&[B("xerostomia")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000217"), label: B("Xerostomia"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const DYSPHAGIA: Finding = Finding { id: B("dysphagia"), label: B("Dysphagia"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("Trouble swallowing."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma, myositis, reflux"), sources: B(&[]), ppm: 70000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0002015"), label: B("Dysphagia"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const FATIGUE_NAUSEA_OR_CONFUSION: Finding = Finding { id: B("fatigue-nausea-or-confusion"), label: B("Fatigue, nausea or confusion"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("Tiredness, nausea, constipation, thirst or confusion as in high calcium or in adrenal failure."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("unspecific; ill and uremic patients"), sources: B(&[]), ppm: 120000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FEVER: Finding = Finding { id: B("fever"), label: B("Fever"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("Body temperature of 38 °C or more with the lesion."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("infection, vasculitis, fasciitis"), sources: B(&[]), ppm: 50000, }), 
    silence: None, 
    synonyms: B(&[B("pyrexia")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FLARE_UP_SWELLING: Finding = Finding { id: B("flare-up-swelling"), label: B("Flare-up swelling"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("Sudden painful hard swelling of soft tissue that fades or turns to bone over weeks."), 
    implies: B(&[f(867)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("FOP, myositis ossificans early"), sources: B(&[]), ppm: 5000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FUNCTIONAL_LOSS: Finding = Finding { id: B("functional-loss"), label: B("Loss of function"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion or its disease hinders daily work: the hand, walking, sitting or self-care."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("large deposits and contractures"), sources: B(&[]), ppm: 120000, }), 
    silence: None, 
    synonyms: B(&[B("disability"), B("functional impairment")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const INTERMITTENT_CLAUDICATION: Finding = Finding { id: B("intermittent-claudication"), label: B("Intermittent claudication"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("Leg muscle pain on walking that stops at rest."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(68)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("older adults"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0004417"), label: B("Intermittent claudication"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const PAINFUL_LESION: Finding = Finding { id: B("painful-lesion"), label: B("Painful lesion"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion hurts by itself, of whatever strength; pain only on touch is tenderness."), 
    implies: B(&[]), 
    excludes: B(&[f(630)]), 
    cluster: Some(ClusterKey::new(87)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Pain without a stated strength is recorded in about one in three published patients; most solid deposits do not hurt."), sources: B(&[]), ppm: 400000, }), 
    silence: None, 
    synonyms: B(&[B("pain"), B("lesion pain")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PAINLESS_LESION: Finding = Finding { id: B("painless-lesion"), label: B("Painless lesion"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion hurts neither at rest nor on pressure."), 
    implies: B(&[]), 
    excludes: B(&[f(629), f(749), f(875)]), 
    cluster: Some(ClusterKey::new(87)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("papules, cysts, nodules"), sources: B(&[]), ppm: 550000, }), 
    silence: None, 
    synonyms: B(&[B("asymptomatic lesion")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PHOTOSENSITIVITY: Finding = Finding { id: B("photosensitivity"), label: B("Photosensitivity"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("Rash or blisters after sunlight."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lupus, porphyria, drugs, polymorphic light eruption"), sources: B(&[]), ppm: 70000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000992"), label: B("Cutaneous photosensitivity"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const PRURITUS: Finding = Finding { id: B("pruritus"), label: B("Itch"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion or the skin itches."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("unspecific"), sources: B(&[]), ppm: 100000, }), 
    silence: None, 
    synonyms: B(&[B("itching")]), 
    aliases: B(&[B("itching")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0000989"), label: B("Pruritus"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const PSYCHOSIS: Finding = Finding { id: B("psychosis"), label: B("Psychosis"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("Delusions or hallucinations without insight, not in delirium."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("population value, lupus"), sources: B(&[]), ppm: 7000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const RAPID_WEIGHT_LOSS: Finding = Finding { id: B("rapid-weight-loss"), label: B("Rapid weight loss"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("Marked loss of weight within weeks to months before the lesion."), 
    implies: B(&[f(927)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(91)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("illness"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const RAYNAUD_PHENOMENON: Finding = Finding { id: B("raynaud-phenomenon"), label: B("Raynaud phenomenon"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("Attacks of white, blue, then red fingers or toes in the cold or under stress."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma group plus 3-5 % of people"), sources: B(&[]), ppm: 170000, }), 
    silence: None, 
    synonyms: B(&[B("Raynaud's")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0030880"), label: B("Raynaud phenomenon"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Mesh, code: B("D011928"), label: B("Raynaud Disease"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const REST_PAIN: Finding = Finding { id: B("rest-pain"), label: B("Rest pain of the limb"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("Pain of the foot or hand at rest from poor blood flow."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(68)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("critical limb ischemia"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SEIZURE: Finding = Finding { id: B("seizure"), label: B("Seizure"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("One or more epileptic seizures."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("population value; low calcium, cysticercosis, lupus"), sources: B(&[]), ppm: 25000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0001250"), label: B("Seizure"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const SEVERE_PAIN: Finding = Finding { id: B("severe-pain"), label: B("Severe pain"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("Strong pain, out of proportion to what is seen."), 
    implies: B(&[f(629)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(87)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("ulcers and necrosis; most nodules do not hurt"), sources: B(&[]), ppm: 170000, }), 
    silence: None, 
    synonyms: B(&[B("excruciating pain")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SICCA_SYMPTOM: Finding = Finding { id: B("sicca-symptom"), label: B("Sicca symptoms"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("Dry eyes or dry mouth."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(35)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("age, drugs, autoimmune share"), sources: B(&[]), ppm: 150000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SWELLING: Finding = Finding { id: B("swelling"), label: B("Swelling"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("The part is swollen."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("inflamed lesions, masses, edema"), sources: B(&[]), ppm: 200000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const TENDERNESS: Finding = Finding { id: B("tenderness"), label: B("Tenderness"), kind: FindingKind::Symptom, obtained: Obtained::Examination, context: false, 
    definition: B("The lesion hurts when pressed."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(87)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("moderate tenderness"), sources: B(&[]), ppm: 280000, }), 
    silence: None, 
    synonyms: B(&[B("pain on pressure")]), 
    aliases: B(&[B("lesion-tenderness")]), 
    codes: B(&[]), };

pub(super) const WEIGHT_LOSS: Finding = Finding { id: B("weight-loss"), label: B("Weight loss"), kind: FindingKind::Symptom, obtained: Obtained::Asking, context: false, 
    definition: B("Unintended loss of weight."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(91)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("illness"), sources: B(&[]), ppm: 60000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };
