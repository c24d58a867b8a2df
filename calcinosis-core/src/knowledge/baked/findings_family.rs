// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const FAMILY_HISTORY_NEGATIVE: Finding = Finding { id: B("family-history-negative"), label: B("Family history negative as a whole"), kind: FindingKind::Family, obtained: Obtained::Asking, context: false, 
    definition: B("Nobody in the family has a similar lesion, an inherited disease or a disease that matters here."), 
    implies: B(&[]), 
    excludes: B(&[f::FAMILY_HISTORY_OF_ALBRIGHT_HEREDITARY_OSTEODYSTROPHY, f::FAMILY_HISTORY_OF_CALCINOSIS, f::FAMILY_HISTORY_OF_CONNECTIVE_TISSUE_DISEASE, f::FAMILY_HISTORY_OF_CYSTS, f::FAMILY_HISTORY_OF_FACIAL_ADNEXAL_TUMORS, f::FAMILY_HISTORY_OF_OSSIFICATION, f::FAMILY_HISTORY_OF_PRIMARY_HYPEROXALURIA, f::FAMILY_HISTORY_OF_PSEUDOXANTHOMA_ELASTICUM]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("the usual answer"), sources: B(&[]), ppm: 750000, }), 
    silence: None, 
    synonyms: B(&[B("unremarkable family history")]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FAMILY_HISTORY_OF_ALBRIGHT_HEREDITARY_OSTEODYSTROPHY: Finding = Finding { id: B("family-history-of-albright-hereditary-osteodystrophy"), label: B("Family history of Albright osteodystrophy"), kind: FindingKind::Family, obtained: Obtained::Asking, context: false, 
    definition: B("A blood relative has Albright hereditary osteodystrophy or pseudohypoparathyroidism."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("GNAS disorders"), sources: B(&[]), ppm: 5000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FAMILY_HISTORY_OF_CALCINOSIS: Finding = Finding { id: B("family-history-of-calcinosis"), label: B("Family history of calcinosis"), kind: FindingKind::Family, obtained: Obtained::Asking, context: false, 
    definition: B("A blood relative has calcium deposits of the skin or soft tissue."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("genetic share"), sources: B(&[]), ppm: 20000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FAMILY_HISTORY_OF_CONNECTIVE_TISSUE_DISEASE: Finding = Finding { id: B("family-history-of-connective-tissue-disease"), label: B("Family history of connective-tissue disease"), kind: FindingKind::Family, obtained: Obtained::Asking, context: false, 
    definition: B("A blood relative has an autoimmune connective-tissue disease."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("autoimmunity clusters in families"), sources: B(&[]), ppm: 80000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FAMILY_HISTORY_OF_CYSTS: Finding = Finding { id: B("family-history-of-cysts"), label: B("Family history of cysts"), kind: FindingKind::Family, obtained: Obtained::Asking, context: false, 
    definition: B("A blood relative has several epidermoid or pilar cysts."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("hereditary pilar cysts are common"), sources: B(&[]), ppm: 60000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FAMILY_HISTORY_OF_DYSLIPIDEMIA: Finding = Finding { id: B("family-history-of-dyslipidemia"), label: B("Family history of dyslipidemia"), kind: FindingKind::Family, obtained: Obtained::Asking, context: false, 
    definition: B("A blood relative has an inherited disorder of lipids."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("population value"), sources: B(&[]), ppm: 120000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FAMILY_HISTORY_OF_FACIAL_ADNEXAL_TUMORS: Finding = Finding { id: B("family-history-of-facial-adnexal-tumors"), label: B("Facial adnexal tumors in the family"), kind: FindingKind::Family, obtained: Obtained::Asking, context: false, 
    definition: B("A relative has many benign adnexal tumors of the face, such as trichoepitheliomas or cylindromas."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("Brooke-Spiegler syndrome and its kin are rare."), sources: B(&[]), ppm: 3000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FAMILY_HISTORY_OF_FIBRODYSPLASIA_OSSIFICANS_PROGRESSIVA: Finding = Finding { id: B("family-history-of-fibrodysplasia-ossificans-progressiva"), label: B("Family history of fibrodysplasia ossificans progressiva"), kind: FindingKind::Family, obtained: Obtained::Asking, context: false, 
    definition: B("A blood relative has fibrodysplasia ossificans progressiva."), 
    implies: B(&[f::FAMILY_HISTORY_OF_OSSIFICATION]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("most cases are new variants"), sources: B(&[]), ppm: 1000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FAMILY_HISTORY_OF_OSSIFICATION: Finding = Finding { id: B("family-history-of-ossification"), label: B("Family history of ossification"), kind: FindingKind::Family, obtained: Obtained::Asking, context: false, 
    definition: B("A blood relative has bone in skin or soft tissue."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("genetic bone only"), sources: B(&[]), ppm: 7000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FAMILY_HISTORY_OF_PRIMARY_HYPEROXALURIA: Finding = Finding { id: B("family-history-of-primary-hyperoxaluria"), label: B("Primary hyperoxaluria in the family"), kind: FindingKind::Family, obtained: Obtained::Asking, context: false, 
    definition: B("A relative has primary hyperoxaluria."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("A very rare inborn error."), sources: B(&[]), ppm: 1000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FAMILY_HISTORY_OF_PSEUDOXANTHOMA_ELASTICUM: Finding = Finding { id: B("family-history-of-pseudoxanthoma-elasticum"), label: B("Family history of pseudoxanthoma elasticum"), kind: FindingKind::Family, obtained: Obtained::Asking, context: false, 
    definition: B("A blood relative has pseudoxanthoma elasticum."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("rare"), sources: B(&[]), ppm: 3000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const FAMILY_HISTORY_OF_TUMORAL_CALCINOSIS: Finding = Finding { id: B("family-history-of-tumoral-calcinosis"), label: B("Family history of tumoral calcinosis"), kind: FindingKind::Family, obtained: Obtained::Asking, context: false, 
    definition: B("A blood relative has tumoral calcinosis."), 
    implies: B(&[f::FAMILY_HISTORY_OF_CALCINOSIS]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("familial tumoral calcinosis"), sources: B(&[]), ppm: 3000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };

pub(super) const PARENTAL_CONSANGUINITY: Finding = Finding { id: B("parental-consanguinity"), label: B("Consanguinity of the parents"), kind: FindingKind::Family, obtained: Obtained::Asking, context: false, 
    definition: B("The parents are related by blood."), 
    implies: B(&[]), 
    excludes: B(&[]), 
    cluster: None, 
    background: Some(Background { basis: Basis::GeneralKnowledge, why: B("depends on the place"), sources: B(&[]), ppm: 30000, }), 
    silence: None, 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    codes: B(&[]), };
