// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const FEMALE_SEX: Finding = Finding { id: B("female-sex"), label: B("Female sex"), kind: FindingKind::Demographic, obtained: Obtained::Asking, context: false, 
    definition: B("The patient is female."), 
    implies: B(&[]), 
    excludes: B(&[f::MALE_SEX]), 
    cluster: Some(ClusterKey::new(44)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("most causes slightly or clearly favor women (connective-tissue disease, calciphylaxis, facial osteoma); gout, scrotal, arterial lesions pull back"), sources: B(&[]), ppm: 550000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const MALE_SEX: Finding = Finding { id: B("male-sex"), label: B("Male sex"), kind: FindingKind::Demographic, obtained: Obtained::Asking, context: false, 
    definition: B("The patient is male."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(44)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("complement"), sources: B(&[]), ppm: 450000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const MYOSITIS_ONSET_AGE_18_TO_39: Finding = Finding { id: B("myositis-onset-age-18-to-39"), label: B("First symptom of muscle disease at 18 to 39 years"), kind: FindingKind::Demographic, obtained: Obtained::Asking, context: true, 
    definition: B("The first symptom taken to be of the muscle disease came at the age of 18 to 39."), 
    implies: B(&[]), 
    excludes: B(&[f::MYOSITIS_ONSET_AGE_40_OR_OLDER]), 
    cluster: None, 
    background: None, 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const MYOSITIS_ONSET_AGE_40_OR_OLDER: Finding = Finding { id: B("myositis-onset-age-40-or-older"), label: B("First symptom of muscle disease at 40 years or later"), kind: FindingKind::Demographic, obtained: Obtained::Asking, context: true, 
    definition: B("The first symptom taken to be of the muscle disease came at the age of 40 or later."), 
    implies: B(&[]), 
    excludes: B(&[f::MYOSITIS_ONSET_AGE_18_TO_39]), 
    cluster: None, 
    background: None, 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ONSET_AFTER_THREE_MONTHS: Finding = Finding { id: B("onset-after-three-months"), label: B("Onset after the third month of life"), kind: FindingKind::Demographic, obtained: Obtained::Asking, context: true, 
    definition: B("The lesion began later than three months after birth."), 
    implies: B(&[]), 
    excludes: B(&[f::ONSET_NEONATE]), 
    cluster: Some(ClusterKey::new(90)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("all but the lesions of newborns"), sources: B(&[]), ppm: 960000, }), 
    silence: None, 
    synonyms: B(&[B("onset beyond 3 months")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ONSET_CHILDHOOD: Finding = Finding { id: B("onset-childhood"), label: B("Onset at 1 to 17 years"), kind: FindingKind::Demographic, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion began between the first and the eighteenth birthday."), 
    implies: B(&[]), 
    excludes: B(&[f::ONSET_YOUNG_ADULT, f::ONSET_MIDDLE_AGE, f::ONSET_OLDER_ADULT]), 
    cluster: Some(ClusterKey::new(90)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("warts, molluscum, pilomatricoma, juvenile dermatomyositis, heel and ear nodules"), sources: B(&[]), ppm: 150000, }), 
    silence: None, 
    synonyms: B(&[B("childhood onset")]), 
    aliases: B(&[B("age-child")]), 
    codes: B(&[]), };

pub(super) const ONSET_FIRST_YEAR: Finding = Finding { id: B("onset-first-year"), label: B("Onset in the first year"), kind: FindingKind::Demographic, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion began before the first birthday."), 
    implies: B(&[]), 
    excludes: B(&[f::ONSET_CHILDHOOD, f::ONSET_YOUNG_ADULT, f::ONSET_MIDDLE_AGE, f::ONSET_OLDER_ADULT]), 
    cluster: Some(ClusterKey::new(90)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("a few neonatal and genetic leaves only"), sources: B(&[]), ppm: 60000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ONSET_INFANCY: Finding = Finding { id: B("onset-infancy"), label: B("Onset in infancy"), kind: FindingKind::Demographic, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion began after the first month and before the first birthday."), 
    implies: B(&[f::ONSET_FIRST_YEAR]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(90)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("heel nodules, congenital nodules, genetic bone"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[B("infantile onset")]), 
    aliases: B(&[B("age-infant")]), 
    codes: B(&[]), };

pub(super) const ONSET_MIDDLE_AGE: Finding = Finding { id: B("onset-middle-age"), label: B("Onset at 40 to 64 years"), kind: FindingKind::Demographic, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion began at 40 to 64 years of age."), 
    implies: B(&[]), 
    excludes: B(&[f::ONSET_OLDER_ADULT]), 
    cluster: Some(ClusterKey::new(90)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("peak of connective-tissue disease, gout, kidney failure"), sources: B(&[]), ppm: 320000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("age-middle-adult")]), 
    codes: B(&[]), };

pub(super) const ONSET_NEONATE: Finding = Finding { id: B("onset-neonate"), label: B("Onset in the first month"), kind: FindingKind::Demographic, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion began at 0 to 28 days of age."), 
    implies: B(&[f::ONSET_FIRST_YEAR]), 
    excludes: B(&[f::ONSET_INFANCY]), 
    cluster: Some(ClusterKey::new(90)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("fat necrosis, extravasation"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[B("neonatal onset"), B("newborn")]), 
    aliases: B(&[B("age-neonate")]), 
    codes: B(&[]), };

pub(super) const ONSET_OLDER_ADULT: Finding = Finding { id: B("onset-older-adult"), label: B("Onset at 65 years or later"), kind: FindingKind::Demographic, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion began at 65 years of age or later."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(90)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("leg ulcers, dialysis, horns"), sources: B(&[]), ppm: 250000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("age-older-adult")]), 
    codes: B(&[]), };

pub(super) const ONSET_YOUNG_ADULT: Finding = Finding { id: B("onset-young-adult"), label: B("Onset at 18 to 39 years"), kind: FindingKind::Demographic, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion began at 18 to 39 years of age."), 
    implies: B(&[]), 
    excludes: B(&[f::ONSET_MIDDLE_AGE, f::ONSET_OLDER_ADULT]), 
    cluster: Some(ClusterKey::new(90)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("cysts, scrotal lesions, early connective-tissue disease"), sources: B(&[]), ppm: 230000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[B("age-young-adult")]), 
    codes: B(&[]), };

pub(super) const PREGNANCY: Finding = Finding { id: B("pregnancy"), label: B("Pregnancy"), kind: FindingKind::Demographic, obtained: Obtained::Asking, context: false, 
    definition: B("The patient is pregnant, or may be."), 
    implies: B(&[f::FEMALE_SEX]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of patients with a hard lesion of the skin"), sources: B(&[]), ppm: 10000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PRETERM_BIRTH: Finding = Finding { id: B("preterm-birth"), label: B("Preterm birth"), kind: FindingKind::Demographic, obtained: Obtained::Asking, context: false, 
    definition: B("Born before 37 weeks of gestation."), 
    implies: B(&[]), 
    excludes: B(&[f::TERM_BIRTH]), 
    cluster: Some(ClusterKey::new(93)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("neonatal intensive care survivors"), sources: B(&[]), ppm: 40000, }), 
    silence: None, 
    synonyms: B(&[B("prematurity")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const TERM_BIRTH: Finding = Finding { id: B("term-birth"), label: B("Term birth"), kind: FindingKind::Demographic, obtained: Obtained::Asking, context: false, 
    definition: B("Born at 37 weeks of gestation or later."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(93)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("population value"), sources: B(&[]), ppm: 960000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const YEMENITE_JEWISH_ANCESTRY: Finding = Finding { id: B("yemenite-jewish-ancestry"), label: B("Jewish ancestry from Yemen"), kind: FindingKind::Demographic, obtained: Obtained::Asking, context: true, 
    definition: B("Family of Jewish descent from Yemen, in which normophosphatemic familial tumoral calcinosis was described."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("a small group of people"), sources: B(&[]), ppm: 1000, }), 
    silence: None, 
    synonyms: B(&[B("Jewish-Yemenite ancestry")]), 
    aliases: B(&[]), 
    codes: B(&[]), };
