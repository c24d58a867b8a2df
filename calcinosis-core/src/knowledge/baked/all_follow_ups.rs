// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) static ALL: [FollowUp; 12] = [
    super::follow_ups::FOLLOW_NEWBORN_FAT_NECROSIS,
    super::follow_ups::FOLLOW_HIGH_CALCIUM,
    super::follow_ups::FOLLOW_CONNECTIVE_TISSUE_DISEASE,
    super::follow_ups::FOLLOW_PLATE_LIKE_OSTEOMA,
    super::follow_ups::FOLLOW_GNAS_HORMONES_AND_GROWTH,
    super::follow_ups::FOLLOW_OSSIFIED_SKIN_AND_JOINTS,
    super::follow_ups::FOLLOW_GENETIC_OSTEOMA_IMAGING,
    super::follow_ups::FOLLOW_IDIOPATHIC_WIDESPREAD,
    super::follow_ups::FOLLOW_HEEL_AND_MILIA_LIKE,
    super::follow_ups::FOLLOW_CALCIPHYLAXIS,
    super::follow_ups::FOLLOW_PSEUDOXANTHOMA_AND_VASCULAR_DISORDERS,
    super::follow_ups::FOLLOW_EXTRAVASATION,
];
