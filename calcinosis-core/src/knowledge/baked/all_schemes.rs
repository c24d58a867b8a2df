// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) static ALL: [Scheme; 8] = [
    super::schemes::DUKE_FIVE_WITH_MIXED,
    super::schemes::FIVE_FORM,
    super::schemes::FOUR_FORM,
    super::schemes::OSTEOMA_GNAS,
    super::schemes::OSTEOMA_PRIMARY_SECONDARY,
    super::schemes::RADIOLOGICAL,
    super::schemes::THREE_FORM,
    super::schemes::TWO_FORM,
];
