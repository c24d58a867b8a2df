// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const SEVERE_PAIN_WITH_LIVEDO_OR_NECROSIS: Note = Note { id: B("severe-pain-with-livedo-or-necrosis"), 
    when: B("all(severe-pain, any(livedo-reticularis, livedo-racemosa, retiform-purpura, indurated-tender-plaque, skin-necrosis-eschar))"), 
    program: p(&[Op::All { span: 7 }, Op::Finding(f(747)), Op::Any { span: 5 }, Op::Finding(f(508)), Op::Finding(f(507)), Op::Finding(f(724)), Op::Finding(f(459)), Op::Finding(f(832))]), 
    says: B("Severe pain with livedo, retiform purpura or necrosis fits calciphylaxis, which is a matter of the same day, whatever the calcium and phosphate."), 
    basis: Basis::Seen, 
    sources: B(&[402, 0]), };

pub(super) const NEWBORN_WITH_HIGH_CALCIUM: Note = Note { id: B("newborn-with-high-calcium"), 
    when: B("all(any(onset-neonate, onset-infancy), any(hypercalcemia, symptomatic-hypercalcemia))"), 
    program: p(&[Op::All { span: 6 }, Op::Any { span: 2 }, Op::Finding(f(612)), Op::Finding(f(610)), Op::Any { span: 2 }, Op::Finding(f(433)), Op::Finding(f(867))]), 
    says: B("High calcium in a newborn or young infant with nodules fits fat necrosis; it may be silent, harms the kidneys and belongs to same-day pediatric care."), 
    basis: Basis::Seen, 
    sources: B(&[121]), };

pub(super) const CALCIUM_ABOVE_THREE_MILLIMOLES: Note = Note { id: B("calcium-above-three-millimoles"), 
    when: B("severe-hypercalcemia"), 
    program: p(&[Op::Finding(f(746))]), 
    says: B("Calcium above 3.0 mmol/L (12 mg/dL), or ionized calcium above 1.50 mmol/L: laboratories list limits between 12.0 and 13.5 mg/dL and of 1.50 to 1.53 mmol/L as critical. The cause and the treatment are a matter of the same day."), 
    basis: Basis::Seen, 
    sources: B(&[578]), };

pub(super) const FLARE_AFTER_INJECTION_IN_SUSPECTED_FOP: Note = Note { id: B("flare-after-injection-in-suspected-fop"), 
    when: B("all(any(hallux-malformation, acvr1-variant, suspected(fibrodysplasia-ossificans-progressiva)), flare-up-swelling)"), 
    program: p(&[Op::All { span: 5 }, Op::Any { span: 3 }, Op::Finding(f(290)), Op::Finding(f(23)), Op::Suspected(n(166)), Op::Finding(f(258))]), 
    says: B("A swelling that flares in a person with malformed great toes, above all after an injection, blow or fall, fits fibrodysplasia ossificans progressiva; corticosteroids are used for flares, and further injections into muscle and biopsies are avoided."), 
    basis: Basis::Seen, 
    sources: B(&[370]), };

pub(super) const ULCER_WITH_SEPSIS: Note = Note { id: B("ulcer-with-sepsis"), 
    when: B("all(any(skin-ulcer, skin-necrosis-eschar, within-healing-wound), any(sepsis, all(fever, infection-sign)))"), 
    program: p(&[Op::All { span: 9 }, Op::Any { span: 3 }, Op::Finding(f(837)), Op::Finding(f(832)), Op::Finding(f(928)), Op::Any { span: 4 }, Op::Finding(f(743)), Op::All { span: 2 }, Op::Finding(f(249)), Op::Finding(f(461))]), 
    says: B("An ulcer or necrosis with signs of sepsis: infection is the common way to death in calciphylaxis, and necrotizing infection is a mimic."), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const STIFF_EAR_WITH_ADRENAL_SIGNS: Note = Note { id: B("stiff-ear-with-adrenal-signs"), 
    when: B("all(stiff-auricle, any(fatigue-nausea-or-confusion, hypotension, weight-loss, rapid-weight-loss, low-cortisol, adrenal-insufficiency))"), 
    program: p(&[Op::All { span: 8 }, Op::Finding(f(850)), Op::Any { span: 6 }, Op::Finding(f(246)), Op::Finding(f(454)), Op::Finding(f(925)), Op::Finding(f(702)), Op::Finding(f(525)), Op::Finding(f(25))]), 
    says: B("Stiff ears with fatigue, weight loss or low blood pressure may mean adrenal failure; cortisol is looked at the same day."), 
    basis: Basis::Seen, 
    sources: B(&[148]), };

pub(super) const NECROSIS_OR_COMPARTMENT_AFTER_EXTRAVASATION: Note = Note { id: B("necrosis-or-compartment-after-extravasation"), 
    when: B("all(any(visible-extravasation, intravenous-calcium-exposure, calcium-salt-injection-at-site, intravenous-phosphate-exposure, infusion-site), any(skin-necrosis-eschar, bulla, all(severe-pain, swelling)))"), 
    program: p(&[Op::All { span: 12 }, Op::Any { span: 5 }, Op::Finding(f(916)), Op::Finding(f(474)), Op::Finding(f(118)), Op::Finding(f(476)), Op::Finding(f(465)), Op::Any { span: 5 }, Op::Finding(f(832)), Op::Finding(f(99)), Op::All { span: 2 }, Op::Finding(f(747)), Op::Finding(f(865))]), 
    says: B("Necrosis, blisters or a tense painful limb after an infusion or a calcium injection may need a surgeon the same day; calcium can injure without a visible leak."), 
    basis: Basis::Seen, 
    sources: B(&[307, 308]), };
