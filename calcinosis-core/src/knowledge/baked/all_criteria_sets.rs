// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) static ALL: [CriteriaSet; 12] = [
    super::criteria_sets::CHINESE_HIERARCHICAL_CALCIPHYLAXIS,
    super::criteria_sets::NIGWEKAR_2008_NON_UREMIC_CALCIPHYLAXIS,
    super::criteria_sets::HAYASHI_2012_CALCIPHYLAXIS,
    super::criteria_sets::ACR_EULAR_SYSTEMIC_SCLEROSIS_2013,
    super::criteria_sets::EULAR_ACR_INFLAMMATORY_MYOPATHY_2017_WITHOUT_BIOPSY,
    super::criteria_sets::EULAR_ACR_INFLAMMATORY_MYOPATHY_2017_WITH_BIOPSY,
    super::criteria_sets::EULAR_ACR_SYSTEMIC_LUPUS_ERYTHEMATOSUS_2019,
    super::criteria_sets::PSEUDOHYPOPARATHYROIDISM_CONSENSUS_2018,
    super::criteria_sets::PROGRESSIVE_OSSEOUS_HETEROPLASIA_DEFINITION,
    super::criteria_sets::FIBRODYSPLASIA_OSSIFICANS_PROGRESSIVA_GENEREVIEWS,
    super::criteria_sets::PROGRESSIVE_OSSEOUS_HETEROPLASIA_AGAINST_LOOK_ALIKES,
    super::criteria_sets::GENEREVIEWS_HYPERPHOSPHATEMIC_FAMILIAL_TUMORAL_CALCINOSIS,
];
