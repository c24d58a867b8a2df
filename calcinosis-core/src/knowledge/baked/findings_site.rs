// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const ACRAL_DISTRIBUTION: Finding = Finding { id: B("acral-distribution"), label: B("Acral distribution"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesions on the hands or the feet, fingers and toes included."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("union of hand and foot lesions"), sources: B(&[]), ppm: 300000, }), 
    synonyms: B(&[B("acral")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ADIPOSE_RICH_SITE: Finding = Finding { id: B("adipose-rich-site"), label: B("Site rich in fat"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesions where the fat is thick: abdomen, thigh, buttock or breast."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("abdomen, thigh, buttock, breast: mainly calciphylaxis, injections, warfarin necrosis"), sources: B(&[]), ppm: 160000, }), 
    synonyms: B(&[B("proximal distribution"), B("central distribution of calciphylaxis")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ASYMMETRIC_DISTRIBUTION: Finding = Finding { id: B("asymmetric-distribution"), label: B("Asymmetric distribution"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Several lesions that are not mirrored on the other side of the body."), 
    implies: B(&[]), 
    excludes: B(&[f(868)]), 
    cluster: Some(ClusterKey::new(16)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("most local causes with several lesions"), sources: B(&[]), ppm: 350000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const BILATERAL_AURICLE: Finding = Finding { id: B("bilateral-auricle"), label: B("Both auricles"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Both auricles are affected."), 
    implies: B(&[f(776), f(82)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(19)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("stiff ears are rare"), sources: B(&[]), ppm: 7000, }), 
    synonyms: B(&[B("bilateral pinna")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const BILATERAL_DISTRIBUTION: Finding = Finding { id: B("bilateral-distribution"), label: B("Bilateral distribution"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesions on both sides of the body."), 
    implies: B(&[f(568)]), 
    excludes: B(&[f(900)]), 
    cluster: Some(ClusterKey::new(16)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("systemic causes"), sources: B(&[]), ppm: 350000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const BONY_PROMINENCE: Finding = Finding { id: B("bony-prominence"), label: B("Over a bony prominence"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion over bone that lies close under the skin, such as the hip, the rib or the elbow."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(21)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("elbow, knee, hip, ischium; somewhat wider than pressure points"), sources: B(&[]), ppm: 140000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const DISTAL_LEG_DISTRIBUTION: Finding = Finding { id: B("distal-leg-distribution"), label: B("Distal leg"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesions below the knee, on the lower leg or about the ankle."), 
    implies: B(&[f(801)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(36)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("ulcers, stasis, panniculitis"), sources: B(&[]), ppm: 250000, }), 
    synonyms: B(&[B("distal distribution of calciphylaxis")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ELECTRODE_CONTACT_SITE: Finding = Finding { id: B("electrode-contact-site"), label: B("At the place of an electrode"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion where a skin electrode with paste had been fixed."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(39)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("electroencephalography or nerve tests with calcium paste are a rare cause"), sources: B(&[]), ppm: 5000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const EXTENSOR_DISTRIBUTION: Finding = Finding { id: B("extensor-distribution"), label: B("Extensor side"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesions on the extensor side of limbs or joints."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma, dermatomyositis, xanthoma, rheumatoid nodules"), sources: B(&[]), ppm: 140000, }), 
    synonyms: B(&[B("extensor surface")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const GENERALIZED_DISTRIBUTION: Finding = Finding { id: B("generalized-distribution"), label: B("Generalized distribution"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesions over most of the body: trunk and limbs, on both sides."), 
    implies: B(&[f(568)]), 
    excludes: B(&[f(498)]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Most patients have lesions in one or a few regions."), sources: B(&[]), ppm: 60000, }), 
    synonyms: B(&[B("disseminated lesions"), B("whole body"), B("widespread lesions")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const INFUSION_SITE: Finding = Finding { id: B("infusion-site"), label: B("At or near an infusion site"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion at or near the vein, the catheter tip or the line of an infusion."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(39)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("extravasation share"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[B("extravasation site")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const INJECTION_SITE: Finding = Finding { id: B("injection-site"), label: B("At an injection site"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion where a drug or a filler had been injected."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(39)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("heparin, insulin, gluteal granuloma"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("injection-at-site"), B("injection-site-lesion")]), 
    codes: B(&[]), };

pub(super) const LIMB_LIMITED_LESION: Finding = Finding { id: B("limb-limited-lesion"), label: B("Confined to the limbs"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("All lesions lie on the limbs; head, neck and trunk are free."), 
    implies: B(&[]), 
    excludes: B(&[f(823), f(792), f(272)]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("limbs are the commonest region; single limb lesions count"), sources: B(&[]), ppm: 500000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LIMB_SITE_UNSPECIFIED: Finding = Finding { id: B("limb-site-unspecified"), label: B("Limb, which one not stated"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion of an arm or a leg; which one need not be known."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("arms and legs together"), sources: B(&[]), ppm: 620000, }), 
    synonyms: B(&[B("extremities")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LINEAR_ARRANGEMENT: Finding = Finding { id: B("linear-arrangement"), label: B("Linear arrangement"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesions set in a line or a band."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("vein tracks, linear morphea, scars"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LOBE_SPARED: Finding = Finding { id: B("lobe-spared"), label: B("Ear lobe spared"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("The auricle is hard but its lobe, which holds no cartilage, stays soft."), 
    implies: B(&[f(776)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("nearly all stiff ears and few others"), sources: B(&[]), ppm: 8000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const NEAR_CONTRACTURE_BAND: Finding = Finding { id: B("near-contracture-band"), label: B("Beside a contracture band"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("The lesion lies in or beside a scar band that limits movement."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("burn scars"), sources: B(&[]), ppm: 7000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PERIARTICULAR_DISTRIBUTION: Finding = Finding { id: B("periarticular-distribution"), label: B("Around joints"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Deposits in the soft tissue around a joint."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma, gout, renal"), sources: B(&[]), ppm: 150000, }), 
    synonyms: B(&[B("para-articular")]), 
    aliases: B(&[B("periarticular-deposit")]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0025477"), label: B("Periarticular calcification"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Icd11, code: B("1041672354"), label: B("Periarticular calcification"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const PRESSURE_POINT_DISTRIBUTION: Finding = Finding { id: B("pressure-point-distribution"), label: B("Over pressure points"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesions where weight or friction bears on the skin: elbow, ischium, sacrum, heel."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(21)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("elbows, ischium, heel"), sources: B(&[]), ppm: 120000, }), 
    synonyms: B(&[B("pressure area")]), 
    aliases: B(&[B("pressure-point")]), 
    codes: B(&[]), };

pub(super) const SITE_ABDOMEN: Finding = Finding { id: B("site-abdomen"), label: B("Abdomen"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the abdominal wall."), 
    implies: B(&[f(823), f(24)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(95)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("proximal necrosis, injections"), sources: B(&[]), ppm: 60000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_ACHILLES_TENDON: Finding = Finding { id: B("site-achilles-tendon"), label: B("Achilles tendon"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion in or over the Achilles tendon."), 
    implies: B(&[f(764)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(36)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("tendon xanthoma, Werner syndrome"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_ANKLE: Finding = Finding { id: B("site-ankle"), label: B("Ankle"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion about the ankle."), 
    implies: B(&[f(204)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(36)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("ulcers, stasis"), sources: B(&[]), ppm: 90000, }), 
    synonyms: B(&[B("malleolar")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_ANTECUBITAL_FOSSA: Finding = Finding { id: B("site-antecubital-fossa"), label: B("Bend of the elbow"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion in the antecubital fossa."), 
    implies: B(&[f(827), f(783)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(96)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("extravasation, venepuncture, pseudoxanthoma elasticum"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[B("antecubital")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_AREOLA: Finding = Finding { id: B("site-areola"), label: B("Areola or nipple"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion of the areola or the nipple."), 
    implies: B(&[f(769)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(95)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare site"), sources: B(&[]), ppm: 3000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_AXILLA: Finding = Finding { id: B("site-axilla"), label: B("Axilla"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion in the armpit."), 
    implies: B(&[f(783)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(97)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("cysts, pseudoxanthoma elasticum, dermatomyositis"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[B("armpit")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_BACK: Finding = Finding { id: B("site-back"), label: B("Back"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the back."), 
    implies: B(&[f(823)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(95)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("cysts, fat necrosis of the newborn"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_BREAST: Finding = Finding { id: B("site-breast"), label: B("Breast"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion of the skin or the fat of the breast."), 
    implies: B(&[f(823), f(24)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(95)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("fat necrosis, filler, calciphylaxis"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_BUTTOCK: Finding = Finding { id: B("site-buttock"), label: B("Buttock"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the buttock."), 
    implies: B(&[f(820), f(800), f(24)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(36)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("tumoral, injections"), sources: B(&[]), ppm: 60000, }), 
    synonyms: B(&[B("gluteal region")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_CALF: Finding = Finding { id: B("site-calf"), label: B("Calf"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the back of the lower leg."), 
    implies: B(&[f(799)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(36)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("calciphylaxis, panniculitis, ulcers"), sources: B(&[]), ppm: 70000, }), 
    synonyms: B(&[B("calf")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_CHEEK: Finding = Finding { id: B("site-cheek"), label: B("Cheek"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the cheek."), 
    implies: B(&[f(779)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(19)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("acne, pilomatricoma, filler"), sources: B(&[]), ppm: 60000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_CHEST: Finding = Finding { id: B("site-chest"), label: B("Chest"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the front of the chest."), 
    implies: B(&[f(823)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(95)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("cysts, infusion ports, dermatomyositis"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_CHIN: Finding = Finding { id: B("site-chin"), label: B("Chin"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the chin."), 
    implies: B(&[f(779)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(19)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("acne, miliary osteoma"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_DORSUM_OF_HAND: Finding = Finding { id: B("site-dorsum-of-hand"), label: B("Back of the hand"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the back of the hand."), 
    implies: B(&[f(791)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(96)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("extravasation, milia-like calcinosis, porphyria"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[B("dorsal hand")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_EAR: Finding = Finding { id: B("site-ear"), label: B("Ear"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion of the auricle."), 
    implies: B(&[f(792)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(19)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("calcified nodule, tophus, horn, stiff ear"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[B("auricle"), B("pinna")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_ELBOW: Finding = Finding { id: B("site-elbow"), label: B("Elbow"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on or about the elbow."), 
    implies: B(&[f(827)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(96)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma, gout, rheumatoid, renal"), sources: B(&[]), ppm: 110000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_EYELID: Finding = Finding { id: B("site-eyelid"), label: B("Eyelid"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on an eyelid."), 
    implies: B(&[f(779)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(19)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("milia, syringoma, xanthelasma"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[B("periorbital")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_FACE: Finding = Finding { id: B("site-face"), label: B("Face"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the face."), 
    implies: B(&[f(792)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(19)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("cysts, milia, acne, osteoma"), sources: B(&[]), ppm: 200000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_FINGER: Finding = Finding { id: B("site-finger"), label: B("Finger"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on a finger or the thumb."), 
    implies: B(&[f(791), f(807)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(96)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma, tophus; the second feature file gives 17 %"), sources: B(&[]), ppm: 140000, }), 
    synonyms: B(&[B("digit of the hand")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_FINGERTIP: Finding = Finding { id: B("site-fingertip"), label: B("Fingertip"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion of the pulp or tip of a finger."), 
    implies: B(&[f(780)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(96)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma and kidney failure"), sources: B(&[]), ppm: 60000, }), 
    synonyms: B(&[B("finger pulp"), B("distal phalanx")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_FLANK: Finding = Finding { id: B("site-flank"), label: B("Flank"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the flank."), 
    implies: B(&[f(823)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(95)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dermatomyositis, fat necrosis"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_FLEXURES: Finding = Finding { id: B("site-flexures"), label: B("Flexures"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesions in body folds: neck folds, armpit, groin, bend of the elbow or of the knee."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(97)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("union of axilla, groin and limb folds"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[B("flexural"), B("intertriginous")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_FOOT: Finding = Finding { id: B("site-foot"), label: B("Foot"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the foot, toes and heel included."), 
    implies: B(&[f(801), f(14)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(36)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("ulcers, warts, gout"), sources: B(&[]), ppm: 90000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_FOREARM: Finding = Finding { id: B("site-forearm"), label: B("Forearm"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion between elbow and wrist."), 
    implies: B(&[f(827)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(96)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dermatomyositis, extravasation"), sources: B(&[]), ppm: 70000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_FOREHEAD: Finding = Finding { id: B("site-forehead"), label: B("Forehead"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the forehead."), 
    implies: B(&[f(779)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(19)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("cysts, miliary osteoma"), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_GENITAL: Finding = Finding { id: B("site-genital"), label: B("Genital skin"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion of penis, scrotum or vulva."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(98)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scrotal calcinosis above all"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[B("genitalia")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_GLANS: Finding = Finding { id: B("site-glans"), label: B("Glans penis"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion of the glans."), 
    implies: B(&[f(809)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(98)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("about half of penile lesions"), sources: B(&[]), ppm: 5000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_GROIN: Finding = Finding { id: B("site-groin"), label: B("Groin"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion in the groin."), 
    implies: B(&[f(783)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(98)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("catheter sites, cysts"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[B("inguinal")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_HALLUX: Finding = Finding { id: B("site-hallux"), label: B("Great toe"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the great toe."), 
    implies: B(&[f(822)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(36)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("tophus, exostosis, ischemia"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[B("hallux"), B("big toe")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_HAND: Finding = Finding { id: B("site-hand"), label: B("Hand"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the hand, fingers included."), 
    implies: B(&[f(827), f(14)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(96)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma, milia-like, extravasation; fingers included"), sources: B(&[]), ppm: 180000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_HEAD_OR_NECK: Finding = Finding { id: B("site-head-or-neck"), label: B("Head or neck"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion anywhere on the head or the neck."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(19)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("face, scalp, ear and neck together"), sources: B(&[]), ppm: 320000, }), 
    synonyms: B(&[]), 
    aliases: B(&[B("site-head-neck")]), 
    codes: B(&[]), };

pub(super) const SITE_HEEL: Finding = Finding { id: B("site-heel"), label: B("Heel"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the heel."), 
    implies: B(&[f(784)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(36)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("heel-stick, wart, pressure"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_HIP: Finding = Finding { id: B("site-hip"), label: B("Hip"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion about the hip."), 
    implies: B(&[f(801)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(36)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("tumoral deposits"), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[B("trochanteric region")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_KNEE: Finding = Finding { id: B("site-knee"), label: B("Knee"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on or about the knee."), 
    implies: B(&[f(801)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(36)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dermatomyositis, xanthoma"), sources: B(&[]), ppm: 70000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_LATERODORSAL_LEG: Finding = Finding { id: B("site-laterodorsal-leg"), label: B("Outer and back side of the lower leg"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the laterodorsal lower leg, between calf and outer ankle."), 
    implies: B(&[f(799)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(36)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Martorell ulcer and some vascular ulcers"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_LESSER_TOE: Finding = Finding { id: B("site-lesser-toe"), label: B("Lesser toe"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on a toe other than the great toe."), 
    implies: B(&[f(822), f(807)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(36)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("tophus, exostosis, ischemia"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_LIP: Finding = Finding { id: B("site-lip"), label: B("Lip"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on a lip."), 
    implies: B(&[f(779)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(19)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("filler nodules, mucous deposits"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_LOWER_LEG: Finding = Finding { id: B("site-lower-leg"), label: B("Lower leg"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion between knee and ankle."), 
    implies: B(&[f(800), f(204)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(36)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("stasis, ulcers, panniculitis"), sources: B(&[]), ppm: 240000, }), 
    synonyms: B(&[B("leg below the knee")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_LOWER_LEG_OR_BUTTOCK: Finding = Finding { id: B("site-lower-leg-or-buttock"), label: B("Lower leg or buttock"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the lower leg or in the gluteal region."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(36)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("lower leg 24 % and buttock 6 %"), sources: B(&[]), ppm: 290000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_LOWER_LIMB: Finding = Finding { id: B("site-lower-limb"), label: B("Lower limb"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion anywhere from hip to toes."), 
    implies: B(&[f(499)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(36)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("umbrella"), sources: B(&[]), ppm: 380000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_METACARPOPHALANGEAL_JOINT: Finding = Finding { id: B("site-metacarpophalangeal-joint"), label: B("Metacarpophalangeal joint"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion over the joint between a metacarpal and its finger."), 
    implies: B(&[f(791), f(650)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(96)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma, gout, rheumatoid nodules"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[B("MCP joint"), B("knuckle")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_METATARSOPHALANGEAL_JOINT: Finding = Finding { id: B("site-metatarsophalangeal-joint"), label: B("Metatarsophalangeal joint"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion over the joint between a metatarsal and its toe."), 
    implies: B(&[f(784), f(650)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(36)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("gouty tophus"), sources: B(&[]), ppm: 25000, }), 
    synonyms: B(&[B("MTP joint")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_NECK: Finding = Finding { id: B("site-neck"), label: B("Neck"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the neck."), 
    implies: B(&[f(792), f(805)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(19)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("pilomatricoma, pseudoxanthoma elasticum"), sources: B(&[]), ppm: 70000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_NECK_OR_UPPER_BACK: Finding = Finding { id: B("site-neck-or-upper-back"), label: B("Neck or upper back"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the neck or over the upper spine."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(19)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("neck 7 % and upper back 2 %"), sources: B(&[]), ppm: 90000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_NOSE: Finding = Finding { id: B("site-nose"), label: B("Nose"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the nose."), 
    implies: B(&[f(779)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(19)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("nevi, carcinoma, acne scars"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_OTHER_TOE_OR_FINGER: Finding = Finding { id: B("site-other-toe-or-finger"), label: B("Finger, or toe other than the great toe"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on a finger or on one of the four lesser toes."), 
    implies: B(&[f(14)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("finger 14 % and lesser toes 3 %"), sources: B(&[]), ppm: 160000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_PALM: Finding = Finding { id: B("site-palm"), label: B("Palm"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the palm."), 
    implies: B(&[f(791)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(96)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("palmar deposits, warts"), sources: B(&[]), ppm: 25000, }), 
    synonyms: B(&[B("palmar")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_PENIS: Finding = Finding { id: B("site-penis"), label: B("Penis"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion of the penis."), 
    implies: B(&[f(787)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(98)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("penile calciphylaxis, sclerosing disease"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd11, code: B("790709908"), label: B("Calcification of penis"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const SITE_PERINEUM: Finding = Finding { id: B("site-perineum"), label: B("Perineum"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion between genitals and anus."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(98)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("fasciitis, cysts"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_POPLITEAL_FOSSA: Finding = Finding { id: B("site-popliteal-fossa"), label: B("Hollow of the knee"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion in the popliteal fossa."), 
    implies: B(&[f(795), f(783)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(36)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare site"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[B("popliteal")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_SCALP: Finding = Finding { id: B("site-scalp"), label: B("Scalp"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the scalp."), 
    implies: B(&[f(792)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(19)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("pilar cysts, electrode, plate-like osteoma"), sources: B(&[]), ppm: 70000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_SCROTUM: Finding = Finding { id: B("site-scrotum"), label: B("Scrotum"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion of the scrotal skin."), 
    implies: B(&[f(787)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(98)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scrotal calcinosis"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Mesh, code: B("D012611"), label: B("Scrotum"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd11, code: B("1156431262"), label: B("Scrotal calcinosis"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const SITE_SHIN: Finding = Finding { id: B("site-shin"), label: B("Shin"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the front of the lower leg."), 
    implies: B(&[f(799)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(36)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("stasis, panniculitis, Ehlers-Danlos nodules"), sources: B(&[]), ppm: 70000, }), 
    synonyms: B(&[B("pretibial")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_SHOULDER: Finding = Finding { id: B("site-shoulder"), label: B("Shoulder"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion about the shoulder."), 
    implies: B(&[f(827)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(96)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("tumoral deposits"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[B("deltoid region")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_SOLE: Finding = Finding { id: B("site-sole"), label: B("Sole"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the sole."), 
    implies: B(&[f(784)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(36)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("plantar warts, calcified pressure nodules"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[B("plantar")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_SUBUNGUAL: Finding = Finding { id: B("site-subungual"), label: B("Under a nail"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion under or beside a nail."), 
    implies: B(&[f(14)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("exostosis, warts, subungual calcification"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[B("subungual"), B("periungual")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_TEMPLE: Finding = Finding { id: B("site-temple"), label: B("Temple"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the temple."), 
    implies: B(&[f(792)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(19)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("cysts, plate-like osteoma"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_THIGH: Finding = Finding { id: B("site-thigh"), label: B("Thigh"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion between hip and knee."), 
    implies: B(&[f(801), f(820), f(24)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(36)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("injections, calciphylaxis, dermatomyositis"), sources: B(&[]), ppm: 70000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_THIGH_OR_BUTTOCK: Finding = Finding { id: B("site-thigh-or-buttock"), label: B("Thigh or buttock"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the thigh or in the gluteal region."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(36)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("thigh 7 % and buttock 6 %"), sources: B(&[]), ppm: 120000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_THUMB: Finding = Finding { id: B("site-thumb"), label: B("Thumb"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the thumb."), 
    implies: B(&[f(780)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(96)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scleroderma, warts"), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_TOE: Finding = Finding { id: B("site-toe"), label: B("Toe"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on a toe."), 
    implies: B(&[f(784)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(36)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("gout, exostosis, ischemia"), sources: B(&[]), ppm: 60000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_TRUNK: Finding = Finding { id: B("site-trunk"), label: B("Trunk"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on chest, abdomen, flank or back."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(95)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("cysts, dermatomyositis"), sources: B(&[]), ppm: 100000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_UMBILICAL_AREA: Finding = Finding { id: B("site-umbilical-area"), label: B("About the navel"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion at or around the navel."), 
    implies: B(&[f(762)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(95)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("injections, perforating calcific elastosis"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[B("periumbilical")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_UPPER_ARM: Finding = Finding { id: B("site-upper-arm"), label: B("Upper arm"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion between shoulder and elbow."), 
    implies: B(&[f(827)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(96)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("vaccine and other injections, dermatomyositis, pilomatricoma"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_UPPER_BACK: Finding = Finding { id: B("site-upper-back"), label: B("Upper back"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion over the upper spine or the shoulder blades."), 
    implies: B(&[f(768), f(805)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(95)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("cysts, fat necrosis of the newborn, first bone of fibrodysplasia"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_UPPER_LIMB: Finding = Finding { id: B("site-upper-limb"), label: B("Upper limb"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion anywhere from shoulder to fingers."), 
    implies: B(&[f(902), f(499)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(96)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("umbrella of hand, finger, elbow, arm"), sources: B(&[]), ppm: 320000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_VULVA: Finding = Finding { id: B("site-vulva"), label: B("Vulva"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion of the vulva."), 
    implies: B(&[f(787)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(98)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("vulvar calcinosis, cysts"), sources: B(&[]), ppm: 7000, }), 
    synonyms: B(&[B("labium majus")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SITE_WRIST: Finding = Finding { id: B("site-wrist"), label: B("Wrist"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion on the wrist."), 
    implies: B(&[f(827)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(96)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("extravasation, tumoral forms"), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SPLIT_SKIN_DONOR_SITE: Finding = Finding { id: B("split-skin-donor-site"), label: B("Split-skin donor site"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesion in the wound from which a split-skin graft was taken."), 
    implies: B(&[f(866)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare cause with alginate dressings"), sources: B(&[]), ppm: 3000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SYMMETRIC_DISTRIBUTION: Finding = Finding { id: B("symmetric-distribution"), label: B("Symmetric distribution"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Lesions on both sides that mirror each other."), 
    implies: B(&[f(82)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(16)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("systemic causes"), sources: B(&[]), ppm: 220000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const UNILATERAL_DISTRIBUTION: Finding = Finding { id: B("unilateral-distribution"), label: B("Unilateral distribution"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("Several lesions, all on one side of the body. Of a single lesion only its site need be stated."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(16)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("several lesions on one side only; single lesions not counted"), sources: B(&[]), ppm: 200000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const UPPER_LIMB_INVOLVED: Finding = Finding { id: B("upper-limb-involved"), label: B("Upper limb involved"), kind: FindingKind::Site, obtained: Obtained::Examination, context: false, 
    definition: B("The disease affects an upper limb, whether by the lesion itself or by ischemia."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(96)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("upper-limb lesions and a few with ischemia only"), sources: B(&[]), ppm: 340000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };
