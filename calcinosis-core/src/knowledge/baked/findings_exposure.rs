// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const ABRADED_SKIN: Finding = Finding { id: B("abraded-skin"), label: B("Abraded skin"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("The skin was scraped, cut or open where the substance touched it."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("open or scraped skin before the lesion"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Hpo, code: B("HP:0200041"), label: B("Skin erosion"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const ACTIVE_VITAMIN_D_USE: Finding = Finding { id: B("active-vitamin-d-use"), label: B("Active vitamin D"), kind: FindingKind::Exposure, obtained: Obtained::Record, context: false, 
    definition: B("Treatment with calcitriol or an active analog (alfacalcidol, paricalcitol, doxercalciferol)."), 
    implies: B(&[f(921)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Usual in kidney failure and after parathyroidectomy, rare elsewhere."), sources: B(&[]), ppm: 60000, }), 
    synonyms: B(&[B("calcitriol treatment"), B("vitamin D analog")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Atc, code: B("A11CC03"), label: B("alfacalcidol"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("A11CC04"), label: B("calcitriol"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("H05BX02"), label: B("paricalcitol"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("H05BX03"), label: B("doxercalciferol"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const ALBUMIN_INFUSION: Finding = Finding { id: B("albumin-infusion"), label: B("Albumin infusion"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Albumin given by vein."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("liver disease, intensive care"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Atc, code: B("B05AA01"), label: B("albumin"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const ALCOHOL_EXCESS: Finding = Finding { id: B("alcohol-excess"), label: B("Alcohol excess"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Harmful or heavy regular drinking, now or for years before."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("as in adult outpatients"), sources: B(&[]), ppm: 80000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ALGINATE_DRESSING_EXPOSURE: Finding = Finding { id: B("alginate-dressing-exposure"), label: B("Calcium alginate dressing"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("A calcium alginate dressing lay on the wound."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("wounds and donor sites"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ANTICOAGULANT_USE: Finding = Finding { id: B("anticoagulant-use"), label: B("Anticoagulant"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Takes or took an anticoagulant of any class shortly before the lesion."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("vitamin K antagonists, heparins and direct inhibitors together"), sources: B(&[]), ppm: 180000, }), 
    synonyms: B(&[B("blood thinner")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("T45.515A"), label: B("Adverse effect of anticoagulants, initial encounter"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const AZATHIOPRINE_USE: Finding = Finding { id: B("azathioprine-use"), label: B("Azathioprine"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Takes or took azathioprine."), 
    implies: B(&[f(459)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(18)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("connective-tissue disease, transplant"), sources: B(&[]), ppm: 25000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const BISPHOSPHONATE_USE: Finding = Finding { id: B("bisphosphonate-use"), label: B("Bisphosphonate"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Takes or took a bisphosphonate."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("osteoporosis, steroid use"), sources: B(&[]), ppm: 60000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Atc, code: B("M05BA"), label: B("Bisphosphonates"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const BLISTER_OR_TRAUMA_BEFORE: Finding = Finding { id: B("blister-or-trauma-before"), label: B("Blister or injury before"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Blister, burn, abrasion or other skin injury at the site before the papules came."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("secondary milia, porphyria, scars"), sources: B(&[]), ppm: 60000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const BURN_HISTORY: Finding = Finding { id: B("burn-history"), label: B("Burn"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("A burn, from whatever heat, at any time before."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(23)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("burn scars"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const BURN_IN_CHILDHOOD: Finding = Finding { id: B("burn-in-childhood"), label: B("Burn in childhood"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("A burn suffered as a child."), 
    implies: B(&[f(101)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(23)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("under half of the burn scars"), sources: B(&[]), ppm: 12000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CALCINEURIN_INHIBITOR_USE: Finding = Finding { id: B("calcineurin-inhibitor-use"), label: B("Ciclosporin or tacrolimus"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Takes or took ciclosporin or tacrolimus by mouth or vein."), 
    implies: B(&[f(459)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(18)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("connective-tissue disease, transplant"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CALCIUM_BASED_BINDER_USE: Finding = Finding { id: B("calcium-based-binder-use"), label: B("Calcium-based phosphate binder"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Takes calcium carbonate or calcium acetate to bind phosphate."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("part of dialysis patients"), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[B("calcium acetate"), B("calcium carbonate as binder")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Atc, code: B("V03AE07"), label: B("calcium acetate"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const CALCIUM_CHLORIDE_CONTACT: Finding = Finding { id: B("calcium-chloride-contact"), label: B("Calcium chloride on the skin"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("The skin was in contact with calcium chloride, as de-icing salt, in drilling fluid or in a paste."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("winter work, oil and mining work"), sources: B(&[]), ppm: 7000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CALCIUM_HEPARIN_EXPOSURE: Finding = Finding { id: B("calcium-heparin-exposure"), label: B("Calcium heparin"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Had injections of a heparin as its calcium salt, such as nadroparin."), 
    implies: B(&[f(299)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("part of those on heparin, depends on the country"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[B("nadroparin"), B("calciparine")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Atc, code: B("B01AB06"), label: B("nadroparin"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const CALCIUM_HYDROXYLAPATITE_FILLER_INJECTION: Finding = Finding { id: B("calcium-hydroxylapatite-filler-injection"), label: B("Calcium hydroxylapatite filler"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("A filler of calcium hydroxylapatite was injected."), 
    implies: B(&[f(253)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("part of filler injections"), sources: B(&[]), ppm: 8000, }), 
    synonyms: B(&[B("CaHA filler")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CALCIUM_SALT_INJECTION_AT_SITE: Finding = Finding { id: B("calcium-salt-injection-at-site"), label: B("Calcium salt injected into muscle or under the skin at the site"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Calcium gluconate or chloride was injected into the muscle or the subcutis where the lesion is."), 
    implies: B(&[f(467)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("an old route, hardly used"), sources: B(&[]), ppm: 2000, }), 
    synonyms: B(&[B("intramuscular calcium"), B("subcutaneous calcium")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CALCIUM_SUPPLEMENT_OR_ANTACID_USE: Finding = Finding { id: B("calcium-supplement-or-antacid-use"), label: B("Calcium supplement or antacid"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Takes calcium by mouth as a supplement or an antacid."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("common in older women"), sources: B(&[]), ppm: 150000, }), 
    synonyms: B(&[B("calcium carbonate")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Atc, code: B("A12AA04"), label: B("calcium carbonate"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("A02AC01"), label: B("calcium carbonate"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const CESAREAN_BIRTH: Finding = Finding { id: B("cesarean-birth"), label: B("Cesarean birth"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Born by cesarean section."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(24)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("population value"), sources: B(&[]), ppm: 200000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CHEMOTHERAPY_AT_ANY_TIME: Finding = Finding { id: B("chemotherapy-at-any-time"), label: B("Chemotherapy at any time"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Had chemotherapy of a cancer at any time, recent or long ago."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("of adult patients of a hospital"), sources: B(&[]), ppm: 60000, }), 
    synonyms: B(&[B("history of chemotherapy")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const COCAINE_USE: Finding = Finding { id: B("cocaine-use"), label: B("Cocaine"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Used cocaine in the weeks before, admitted or shown in urine; most of it is cut with levamisole."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("as in city hospitals"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[B("levamisole-adulterated cocaine")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const COLD_INJURY: Finding = Finding { id: B("cold-injury"), label: B("Cold injury"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Skin damaged by cold."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(28)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("frostbite and chilblain of the ears and fingers"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const COLD_TRIGGER: Finding = Finding { id: B("cold-trigger"), label: B("Cold trigger"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("The lesions come or worsen in the cold."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("cold-related vessel disease"), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CORTICOSTEROID_INJECTION_AT_SITE: Finding = Finding { id: B("corticosteroid-injection-at-site"), label: B("Corticosteroid injected at the site"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("A depot corticosteroid was injected where the lesion is."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("joints, keloids"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const CORTICOSTEROID_USE: Finding = Finding { id: B("corticosteroid-use"), label: B("Systemic corticosteroid"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Takes or took a systemic corticosteroid."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("connective-tissue disease, transplant, lung disease"), sources: B(&[]), ppm: 160000, }), 
    synonyms: B(&[B("prednisone"), B("steroid use")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Atc, code: B("H02AB04"), label: B("methylprednisolone"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("H02AB06"), label: B("prednisolone"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("H02AB07"), label: B("prednisone"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::RxNorm, code: B("8640"), label: B("prednisone"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::RxNorm, code: B("8638"), label: B("prednisolone"), matching: CodeMatch::Broader, },
        Code { system: CodeSystem::RxNorm, code: B("6902"), label: B("methylprednisolone"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const CYCLOPHOSPHAMIDE_USE: Finding = Finding { id: B("cyclophosphamide-use"), label: B("Cyclophosphamide"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Had cyclophosphamide."), 
    implies: B(&[f(459)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(18)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("connective-tissue disease, transplant"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const DAYS_TO_WEEKS_AFTER_EXPOSURE: Finding = Finding { id: B("days-to-weeks-after-exposure"), label: B("Days to weeks after exposure"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion came days to a few weeks after the exposure."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(31)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("iatrogenic share"), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const DELIVERY_COMPLICATION: Finding = Finding { id: B("delivery-complication"), label: B("Complication of delivery"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Difficult birth: forceps, vacuum, meconium, cord or shoulder trouble."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(24)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("population value"), sources: B(&[]), ppm: 80000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const DIALYSIS: Finding = Finding { id: B("dialysis"), label: B("Dialysis"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("On dialysis, of whatever kind."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(3)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("referral reason in metastatic disease and calciphylaxis"), sources: B(&[]), ppm: 90000, }), 
    synonyms: B(&[B("renal replacement therapy")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("Z99.2"), label: B("Dependence on renal dialysis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd11, code: B("1638226305"), label: B("Dependence on renal dialysis"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd11, code: B("1726595166"), label: B("Chronic kidney disease, stage 5, on dialysis"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Mesh, code: B("D006435"), label: B("Renal Dialysis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const DIALYSIS_OVER_FIVE_YEARS: Finding = Finding { id: B("dialysis-over-five-years"), label: B("Dialysis for more than five years"), kind: FindingKind::Exposure, obtained: Obtained::Record, context: false, 
    definition: B("Regular dialysis for more than five years when the lesion began."), 
    implies: B(&[f(194)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("About a third of the dialysis patients among those seen for such lesions."), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[B("long dialysis vintage")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const DIRECT_ORAL_ANTICOAGULANT_USE: Finding = Finding { id: B("direct-oral-anticoagulant-use"), label: B("Direct oral anticoagulant"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Takes apixaban or another direct inhibitor."), 
    implies: B(&[f(57)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("atrial fibrillation, thrombosis"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[B("DOAC"), B("apixaban"), B("rivaroxaban")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Atc, code: B("B01AF02"), label: B("apixaban"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const DIURETIC_USE: Finding = Finding { id: B("diuretic-use"), label: B("Diuretic"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Takes a diuretic."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("adults with hypertension, heart or kidney disease"), sources: B(&[]), ppm: 180000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ELECTRODE_PASTE_EXPOSURE: Finding = Finding { id: B("electrode-paste-exposure"), label: B("Calcium-containing electrode paste"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Electrodes with a paste that holds calcium chloride lay on the skin."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("electroencephalography and nerve tests"), sources: B(&[]), ppm: 7000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const ENDEMIC_RESIDENCE_OR_TRAVEL: Finding = Finding { id: B("endemic-residence-or-travel"), label: B("Endemic residence or travel"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Lived in or travelled to a place where the parasite or infection in question is common."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("non-endemic clinic; adapt to the place"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FILLER_INJECTION: Finding = Finding { id: B("filler-injection"), label: B("Filler injection"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("A filler was injected into the skin or the fat."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("aesthetic clinics more"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[B("dermal filler")]), 
    aliases: B(&[B("filler-injection-history")]), 
    codes: B(&[]), };

pub(super) const FLAME_BURN: Finding = Finding { id: B("flame-burn"), label: B("Flame burn"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("A burn by flame, not by hot liquid."), 
    implies: B(&[f(101)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(23)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("about half of burns"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FOREIGN_BODY_AT_SITE: Finding = Finding { id: B("foreign-body-at-site"), label: B("Foreign body at the site"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("A splinter, thorn, suture, glass or other foreign material in or under the lesion."), 
    implies: B(&[f(889)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Sometimes recalled or found."), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FROSTBITE: Finding = Finding { id: B("frostbite"), label: B("Frostbite"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Frozen tissue at the site."), 
    implies: B(&[f(144)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(28)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("history in stiff ears"), sources: B(&[]), ppm: 7000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const GADOLINIUM_EXPOSURE: Finding = Finding { id: B("gadolinium-exposure"), label: B("Gadolinium contrast"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Had a contrast agent with gadolinium."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("MRI contrast is common; relevant only with eGFR < 30"), sources: B(&[]), ppm: 80000, }), 
    synonyms: B(&[B("gadolinium-based contrast agent"), B("gadodiamide")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Atc, code: B("V08CA01"), label: B("gadopentetic acid"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("V08CA02"), label: B("gadoteric acid"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("V08CA03"), label: B("gadodiamide"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("V08CA04"), label: B("gadoteridol"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("V08CA06"), label: B("gadoversetamide"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("V08CA08"), label: B("gadobenic acid"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("V08CA09"), label: B("gadobutrol"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("V08CA10"), label: B("gadoxetic acid"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("V08CA11"), label: B("gadofosveset"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("V08CA12"), label: B("gadopiclenol"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("V08CA13"), label: B("gadoquatrane"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const GLATIRAMER_INJECTION: Finding = Finding { id: B("glatiramer-injection"), label: B("Glatiramer injections"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Injects glatiramer under the skin."), 
    implies: B(&[f(467)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("multiple sclerosis"), sources: B(&[]), ppm: 2000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HEMATOMA_AT_SITE: Finding = Finding { id: B("hematoma-at-site"), label: B("Hematoma at the site"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("A bruise or blood collection at the site before the lesion."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Asked in limb lesions."), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[B("organized hematoma")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HEMODIALYSIS: Finding = Finding { id: B("hemodialysis"), label: B("Hemodialysis"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("On hemodialysis."), 
    implies: B(&[f(194)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(3)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("most dialysis is hemodialysis"), sources: B(&[]), ppm: 80000, }), 
    synonyms: B(&[B("haemodialysis")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("Z99.2"), label: B("Dependence on renal dialysis"), matching: CodeMatch::Broader, },
        Code { system: CodeSystem::Icd11, code: B("637334393"), label: B("Dependence on renal dialysis, chronic haemodialysis"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const HEPARIN_EXPOSURE: Finding = Finding { id: B("heparin-exposure"), label: B("Heparin"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Had heparin of any kind, also with dialysis."), 
    implies: B(&[f(57)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("hospital and dialysis patients"), sources: B(&[]), ppm: 100000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Atc, code: B("B01AB01"), label: B("heparin"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const HIGH_PHOSPHATE_INTAKE: Finding = Finding { id: B("high-phosphate-intake"), label: B("High phosphate intake"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Much cola, phosphate additives, phosphate laxatives or supplements."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("common diet; asked rarely"), sources: B(&[]), ppm: 80000, }), 
    synonyms: B(&[B("cola intake"), B("phosphate additives")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Atc, code: B("A06AD17"), label: B("sodium phosphate"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("A06AG01"), label: B("sodium phosphate"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const HISTORY_OF_HEEL_STICKS: Finding = Finding { id: B("history-of-heel-sticks"), label: B("Repeated heel sticks"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Repeated heel punctures for blood as a newborn."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("documented repeated sticks; all newborns have a single one"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[B("heel prick"), B("heel lancing")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HYDROXYCHLOROQUINE_USE: Finding = Finding { id: B("hydroxychloroquine-use"), label: B("Hydroxychloroquine"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Takes or took hydroxychloroquine or chloroquine."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("connective-tissue disease"), sources: B(&[]), ppm: 60000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const HYDROXYUREA_USE: Finding = Finding { id: B("hydroxyurea-use"), label: B("Hydroxyurea"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Takes or took hydroxyurea (hydroxycarbamide)."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("myeloproliferative and sickle cell disease"), sources: B(&[]), ppm: 5000, }), 
    synonyms: B(&[B("hydroxycarbamide")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const IMMOBILITY: Finding = Finding { id: B("immobility"), label: B("Immobility"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Bedridden, paralyzed or unable to shift weight."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("pressure injuries, neurologic disease"), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const IMMUNOSUPPRESSION: Finding = Finding { id: B("immunosuppression"), label: B("Immunosuppression"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Weak immunity from disease or drugs."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("connective-tissue disease, transplant, cancer"), sources: B(&[]), ppm: 120000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const INSECT_BITE_AT_SITE: Finding = Finding { id: B("insect-bite-at-site"), label: B("Insect bite or sting at the site"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("A bite or sting at the site before the lesion."), 
    implies: B(&[f(889)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Sometimes recalled."), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const INSULIN_INJECTION: Finding = Finding { id: B("insulin-injection"), label: B("Insulin injections"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Injects insulin under the skin."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("part of those with diabetes"), sources: B(&[]), ppm: 80000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Atc, code: B("A10AB"), label: B("Insulins and analogues for injection, fast-acting"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("A10AC"), label: B("Insulins and analogues for injection, intermediate-acting"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("A10AD"), label: B("Insulins and analogues for injection, intermediate- or long-acting combined with fast-acting"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("A10AE"), label: B("Insulins and analogues for injection, long-acting"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const INTERFERON_INJECTION: Finding = Finding { id: B("interferon-injection"), label: B("Interferon injection"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Injects interferon under the skin."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("multiple sclerosis, older hepatitis treatment"), sources: B(&[]), ppm: 3000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const INTRAVENOUS_CALCIUM_EXPOSURE: Finding = Finding { id: B("intravenous-calcium-exposure"), label: B("Intravenous calcium"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Had calcium gluconate or chloride into a vein."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("hospital patients"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[B("calcium gluconate infusion")]), 
    aliases: B(&[B("calcium-infusion-history")]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("T50.3X5A"), label: B("Adverse effect of electrolytic, caloric and water-balance agents, initial encounter"), matching: CodeMatch::Broader, },
        Code { system: CodeSystem::Atc, code: B("B05XA19"), label: B("calcium gluconate"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("B05XA07"), label: B("calcium chloride"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const INTRAVENOUS_IRON_USE: Finding = Finding { id: B("intravenous-iron-use"), label: B("Intravenous iron"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Iron given by vein."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dialysis"), sources: B(&[]), ppm: 70000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Atc, code: B("B03AC"), label: B("Iron, parenteral preparations"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const INTRAVENOUS_PHOSPHATE_EXPOSURE: Finding = Finding { id: B("intravenous-phosphate-exposure"), label: B("Intravenous phosphate"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Had phosphate into a vein."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("intensive care, parenteral feeding"), sources: B(&[]), ppm: 7000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Atc, code: B("B05XA09"), label: B("sodium phosphate"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("B05XA06"), label: B("potassium phosphate, incl. combinations with other potassium salts"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const KIDNEY_TRANSPLANT: Finding = Finding { id: B("kidney-transplant"), label: B("Kidney transplant"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Has or had a kidney transplant."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(3)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("kidney share"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("Z94.0"), label: B("Kidney transplant status"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::Icd10Cm, code: B("T86.1"), label: B("Complications of kidney transplant"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const LIVER_TRANSPLANTATION: Finding = Finding { id: B("liver-transplantation"), label: B("Liver transplantation"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Has had a liver transplantation."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare in the population"), sources: B(&[]), ppm: 3000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const LOW_MOLECULAR_WEIGHT_HEPARIN_EXPOSURE: Finding = Finding { id: B("low-molecular-weight-heparin-exposure"), label: B("Low-molecular-weight heparin"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Had injections of a low-molecular-weight heparin."), 
    implies: B(&[f(299)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("hospital patients"), sources: B(&[]), ppm: 60000, }), 
    synonyms: B(&[B("enoxaparin"), B("dalteparin"), B("nadroparin")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Atc, code: B("B01AB04"), label: B("dalteparin"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("B01AB05"), label: B("enoxaparin"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("B01AB06"), label: B("nadroparin"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const MASSIVE_TRANSFUSION: Finding = Finding { id: B("massive-transfusion"), label: B("Massive transfusion"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Many units of blood products within a day."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("major surgery and trauma"), sources: B(&[]), ppm: 7000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const METHOTREXATE_USE: Finding = Finding { id: B("methotrexate-use"), label: B("Methotrexate"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Takes or took methotrexate."), 
    implies: B(&[f(459)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(18)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("connective-tissue disease, transplant"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const MINOCYCLINE_USE: Finding = Finding { id: B("minocycline-use"), label: B("Minocycline"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Took minocycline, which can tint bone in the skin blue."), 
    implies: B(&[f(879)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("acne, rosacea"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Atc, code: B("J01AA08"), label: B("minocycline"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::RxNorm, code: B("6980"), label: B("minocycline"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const MYCOPHENOLATE_USE: Finding = Finding { id: B("mycophenolate-use"), label: B("Mycophenolate"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Takes or took mycophenolate."), 
    implies: B(&[f(459)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(18)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("connective-tissue disease, transplant"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const NICU_STAY: Finding = Finding { id: B("nicu-stay"), label: B("Stay in neonatal intensive care"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Was treated in a neonatal intensive care unit."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("population share, more among infants"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[B("NICU")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const OPIOID_INJECTION_AT_SITE: Finding = Finding { id: B("opioid-injection-at-site"), label: B("Opioid injected at the site"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Pentazocine, pethidine or another opioid was injected again and again where the lesion is."), 
    implies: B(&[f(467)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("misuse of injectable opioids, seldom seen"), sources: B(&[]), ppm: 3000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const OTHER_DRUG_EXTRAVASATION: Finding = Finding { id: B("other-drug-extravasation"), label: B("Extravasation of a drug other than calcium"), kind: FindingKind::Exposure, obtained: Obtained::Record, context: false, 
    definition: B("A drug other than a calcium or phosphate salt ran into the tissue: chemotherapy, a vasopressor, contrast medium or another irritant."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare among such lesions"), sources: B(&[]), ppm: 4000, }), 
    synonyms: B(&[B("chemotherapy extravasation")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PARA_AMINOSALICYLIC_ACID_INJECTION: Finding = Finding { id: B("para-aminosalicylic-acid-injection"), label: B("Injections of para-aminosalicylic acid"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Had injections of para-aminosalicylic acid for tuberculosis."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("historic treatment"), sources: B(&[]), ppm: 1000, }), 
    synonyms: B(&[B("PAS")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PARATHYROIDECTOMY: Finding = Finding { id: B("parathyroidectomy"), label: B("Parathyroidectomy"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Had parathyroid glands removed."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("dialysis"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PENICILLAMINE_USE: Finding = Finding { id: B("penicillamine-use"), label: B("D-penicillamine"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Takes or took D-penicillamine, as a rule for years."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Wilson disease, cystinuria; formerly systemic sclerosis"), sources: B(&[]), ppm: 3000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PERITONEAL_DIALYSIS: Finding = Finding { id: B("peritoneal-dialysis"), label: B("Peritoneal dialysis"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("On peritoneal dialysis."), 
    implies: B(&[f(194)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(3)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("a smaller part of dialysis"), sources: B(&[]), ppm: 15000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("Z99.2"), label: B("Dependence on renal dialysis"), matching: CodeMatch::Broader, },
        Code { system: CodeSystem::Icd11, code: B("1212609483"), label: B("Dependence on renal dialysis, peritoneal dialysis"), matching: CodeMatch::Exact, },
    ]), };

pub(super) const RADIATION_EXPOSURE: Finding = Finding { id: B("radiation-exposure"), label: B("Radiation at the site"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("The site lay in a radiation field."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("breast and other cancer"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[B("radiotherapy")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const RAW_FROG_SNAKE_OR_POND_WATER_EXPOSURE: Finding = Finding { id: B("raw-frog-snake-or-pond-water-exposure"), label: B("Raw frog, snake or untreated pond water"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Eating raw frog or snake, using them as a poultice, or drinking untreated water."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Seldom asked."), sources: B(&[]), ppm: 5000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const RAW_PORK_OR_GAME_INGESTION: Finding = Finding { id: B("raw-pork-or-game-ingestion"), label: B("Raw or undercooked pork or game"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Eating raw or undercooked pork, boar, bear or other game."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Seldom asked."), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const RECENT_CHEMOTHERAPY: Finding = Finding { id: B("recent-chemotherapy"), label: B("Recent chemotherapy"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Had chemotherapy in the last weeks."), 
    implies: B(&[f(129)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("cancer patients"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const RECENT_NEW_DRUG: Finding = Finding { id: B("recent-new-drug"), label: B("Recent new drug"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Began a new drug in the weeks before the lesion."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("adults with acute lesions"), sources: B(&[]), ppm: 120000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const RECENT_VASCULAR_PROCEDURE: Finding = Finding { id: B("recent-vascular-procedure"), label: B("Recent vascular procedure"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Had a catheter in, or surgery on, an artery in the weeks before."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("older adults in hospital"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const RECENT_VITAMIN_K_ANTAGONIST_START: Finding = Finding { id: B("recent-vitamin-k-antagonist-start"), label: B("Recent start of a vitamin K antagonist"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Warfarin or a like drug was started or restarted in the days to weeks before the lesion."), 
    implies: B(&[f(922)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("small part of users"), sources: B(&[]), ppm: 7000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const RITUXIMAB_USE: Finding = Finding { id: B("rituximab-use"), label: B("Rituximab"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Had rituximab."), 
    implies: B(&[f(459)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(18)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("connective-tissue disease, transplant"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SALTPETER_CONTACT: Finding = Finding { id: B("saltpeter-contact"), label: B("Contact with saltpeter"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("The skin was in contact with calcium or ammonium nitrate (saltpeter), as in fertilizer."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("farm and factory work of former times"), sources: B(&[]), ppm: 2000, }), 
    synonyms: B(&[B("Norwegian saltpeter"), B("nitrate fertilizer")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SELF_INFLICTED_SKIN_INJURY: Finding = Finding { id: B("self-inflicted-skin-injury"), label: B("Self-inflicted skin injury"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("The patient injured the skin or injected material into it, admitted or proven."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare, and seldom admitted"), sources: B(&[]), ppm: 5000, }), 
    synonyms: B(&[B("factitial skin injury"), B("factitious dermatitis")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SILICONE_INJECTION: Finding = Finding { id: B("silicone-injection"), label: B("Silicone injection"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Liquid silicone was injected."), 
    implies: B(&[f(253)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("part of filler injections"), sources: B(&[]), ppm: 12000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SMOKING: Finding = Finding { id: B("smoking"), label: B("Smoking"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Smokes now or did so for years."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("population value"), sources: B(&[]), ppm: 220000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const SURGERY_AT_SITE: Finding = Finding { id: B("surgery-at-site"), label: B("Surgery at the site"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Had surgery where the lesion is."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("scars and recurrences"), sources: B(&[]), ppm: 90000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const TERIPARATIDE_USE: Finding = Finding { id: B("teriparatide-use"), label: B("Teriparatide or another parathyroid hormone analog"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Takes teriparatide or another analog of parathyroid hormone."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("osteoporosis"), sources: B(&[]), ppm: 5000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Atc, code: B("H05AA02"), label: B("teriparatide"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("H05AA03"), label: B("parathyroid hormone"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("H05AA04"), label: B("abaloparatide"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const TETRACYCLINE_USE: Finding = Finding { id: B("tetracycline-use"), label: B("Tetracycline"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Took a tetracycline, minocycline included."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("acne and rosacea"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const THERAPEUTIC_COOLING: Finding = Finding { id: B("therapeutic-cooling"), label: B("Therapeutic cooling"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("The newborn was cooled on purpose, for asphyxia or heart surgery."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("few newborns"), sources: B(&[]), ppm: 7000, }), 
    synonyms: B(&[B("whole-body cooling")]), 
    aliases: B(&[B("therapeutic-hypothermia")]), 
    codes: B(&[]), };

pub(super) const TRAUMA_HISTORY: Finding = Finding { id: B("trauma-history"), label: B("Local trauma"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("An injury at the site is recalled."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("often recalled"), sources: B(&[]), ppm: 220000, }), 
    synonyms: B(&[B("local injury"), B("blunt trauma")]), 
    aliases: B(&[B("history-of-local-trauma")]), 
    codes: B(&[]), };

pub(super) const TRAUMA_OR_INJECTION_TRIGGER: Finding = Finding { id: B("trauma-or-injection-trigger"), label: B("Triggered by injury or injection"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("New swelling or bone after a knock, a fall, an injection into muscle or surgery."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("injection and injury lesions, FOP"), sources: B(&[]), ppm: 40000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const TUMOR_NECROSIS_FACTOR_INHIBITOR_USE: Finding = Finding { id: B("tumor-necrosis-factor-inhibitor-use"), label: B("Inhibitor of tumor necrosis factor"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Takes or took an inhibitor of tumor necrosis factor."), 
    implies: B(&[f(459)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(18)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("connective-tissue disease, transplant"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const VACCINE_INJECTION_AT_SITE: Finding = Finding { id: B("vaccine-injection-at-site"), label: B("Vaccine at the site"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("A vaccine was injected where the lesion is."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("nodules of the upper arm and thigh"), sources: B(&[]), ppm: 10000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const VENEPUNCTURE_AT_SITE: Finding = Finding { id: B("venepuncture-at-site"), label: B("Venepuncture at the site"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Blood was drawn where the lesion is."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("antecubital lesions, infants"), sources: B(&[]), ppm: 20000, }), 
    synonyms: B(&[B("venipuncture")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const VENOUS_THROMBOEMBOLISM_AS_INDICATION: Finding = Finding { id: B("venous-thromboembolism-as-indication"), label: B("Anticoagulated for venous thromboembolism"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("The anticoagulant was given for a venous clot or a pulmonary embolism."), 
    implies: B(&[f(911), f(57)]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(33)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("part of anticoagulant use"), sources: B(&[]), ppm: 30000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const VISIBLE_EXTRAVASATION: Finding = Finding { id: B("visible-extravasation"), label: B("Visible extravasation"), kind: FindingKind::Exposure, obtained: Obtained::Record, context: false, 
    definition: B("An infusion was seen to run into the tissue."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("part of infusion lesions"), sources: B(&[]), ppm: 12000, }), 
    synonyms: B(&[B("paravasation")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("T80.818A"), label: B("Extravasation of other vesicant agent, initial encounter"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Icd11, code: B("711416584"), label: B("Neonatal extravasation injury"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Icd11, code: B("1204593394"), label: B("Necrosis or ulceration due to extravasation of drug into the skin"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Mesh, code: B("D005119"), label: B("Extravasation of Diagnostic and Therapeutic Materials"), matching: CodeMatch::Broader, },
    ]), };

pub(super) const VITAMIN_D_OVERDOSE: Finding = Finding { id: B("vitamin-d-overdose"), label: B("Vitamin D overdose"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Took vitamin D or an analog far above the dose that is safe."), 
    implies: B(&[f(921)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare"), sources: B(&[]), ppm: 4000, }), 
    synonyms: B(&[B("vitamin D intoxication")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Icd10Cm, code: B("E67.3"), label: B("Hypervitaminosis D"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Icd11, code: B("602997191"), label: B("Hypervitaminosis D"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Icd11, code: B("504922819"), label: B("Excess vitamin D administered as drug"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const VITAMIN_D_SUPPLEMENT: Finding = Finding { id: B("vitamin-d-supplement"), label: B("Vitamin D"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Takes vitamin D, native or active."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("common in adults and in kidney disease"), sources: B(&[]), ppm: 250000, }), 
    synonyms: B(&[B("cholecalciferol")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Atc, code: B("A11CC01"), label: B("ergocalciferol"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("A11CC02"), label: B("dihydrotachysterol"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("A11CC05"), label: B("colecalciferol"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("A11CC06"), label: B("calcifediol"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("H05BX05"), label: B("calcifediol"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const VITAMIN_K_ANTAGONIST_USE: Finding = Finding { id: B("vitamin-k-antagonist-use"), label: B("Vitamin K antagonist"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("Takes or took warfarin or another vitamin K antagonist."), 
    implies: B(&[f(57)]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("atrial fibrillation, thrombosis"), sources: B(&[]), ppm: 70000, }), 
    synonyms: B(&[B("warfarin"), B("phenprocoumon"), B("acenocoumarol"), B("coumarin")]), 
    aliases: B(&[]), 
    codes: B(&[
        Code { system: CodeSystem::Mesh, code: B("D014859"), label: B("Warfarin"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Icd11, code: B("500349447"), label: B("Coumarin necrosis"), matching: CodeMatch::Narrower, },
        Code { system: CodeSystem::Atc, code: B("B01AA"), label: B("Vitamin K antagonists"), matching: CodeMatch::Exact, },
        Code { system: CodeSystem::RxNorm, code: B("11289"), label: B("warfarin"), matching: CodeMatch::Narrower, },
    ]), };

pub(super) const WEEKS_TO_MONTHS_AFTER_EXPOSURE: Finding = Finding { id: B("weeks-to-months-after-exposure"), label: B("Weeks to months after exposure"), kind: FindingKind::Exposure, obtained: Obtained::Asking, context: false, 
    definition: B("The lesion came weeks to months after the exposure."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: Some(ClusterKey::new(31)), 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("filler, injections, surgery"), sources: B(&[]), ppm: 50000, }), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };
