// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) static ALL: [Pattern; 20] = [
    super::patterns::FIRST_PANEL_NORMAL,
    super::patterns::HIGH_PHOSPHATE_WITH_KIDNEY_FAILURE,
    super::patterns::HIGH_PHOSPHATE_WITH_NORMAL_KIDNEYS,
    super::patterns::HIGH_CALCIUM_WITH_HIGH_OR_NORMAL_PARATHYROID_HORMONE,
    super::patterns::HIGH_CALCIUM_ON_DIALYSIS,
    super::patterns::HIGH_CALCIUM_WITH_SUPPRESSED_PARATHYROID_HORMONE,
    super::patterns::HIGH_CALCIUM_WITH_SUPPRESSED_HORMONE_IN_A_CHILD,
    super::patterns::HIGH_CALCIUM_WITH_SUPPRESSED_HORMONE_IN_PREGNANCY,
    super::patterns::LOW_CALCIUM_HIGH_PHOSPHATE_HIGH_PARATHYROID_HORMONE,
    super::patterns::HIGH_PARATHYROID_HORMONE_WITH_LOW_VITAMIN_D,
    super::patterns::LAMELLAR_BONE_FOUND,
    super::patterns::CALCIUM_AND_PHOSPHATE_NORMAL_TWICE,
    super::patterns::VESSEL_CALCIUM_WITH_THROMBUS,
    super::patterns::GREAT_TOES_MALFORMED,
    super::patterns::HIGH_PARATHYROID_HORMONE_LOW_CALCIUM_WITH_BONE,
    super::patterns::BONE_REACHES_DEPTH,
    super::patterns::HIGH_TUBULAR_PHOSPHATE_THRESHOLD,
    super::patterns::CYST_WALL_FOUND,
    super::patterns::CHART_SHOWS_CALCIUM_INFUSION,
    super::patterns::ANTISYNTHETASE_SYNDROME,
];
