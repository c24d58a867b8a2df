// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const FAMILY_HISTORY_OF_ALBRIGHT_HEREDITARY_OSTEODYSTROPHY: Weights = Weights { background: 5000, residual: 3345, unannotated: -17, 
    rows: B(&rows([[113, 200, -34, 143, 35], [114, 200, -34, 144, 32]])), };

pub(super) const FAMILY_HISTORY_OF_CALCINOSIS: Weights = Weights { background: 20000, residual: 18167, unannotated: -4, 
    rows: B(&rows([
        [26, 144, -34, 32, 17], [27, 88, -6, 33, 3], [28, 88, -6, 33, 3], [29, 88, -6, 33, 3], [30, 88, -6, 33, 3], [66, 10, 0, 84, 31],
        [81, 144, -34, 105, 29], [82, 10, 0, 106, 9], [108, 10, 0, 136, 13], [110, -60, 1, 138, 16], [111, -60, 1, 139, 12],
    ])), };

pub(super) const FAMILY_HISTORY_OF_CONNECTIVE_TISSUE_DISEASE: Weights = Weights { background: 80000, residual: 73793, unannotated: -4, 
    rows: B(&rows([
        [0, 27, -3, 2, 0], [1, 27, -3, 2, 0], [2, 27, -3, 2, 0], [3, 27, -3, 2, 0], [4, 27, -3, 2, 0], [5, 27, -3, 2, 0],
        [6, 27, -3, 2, 0], [7, 27, -3, 2, 0], [8, 27, -3, 2, 0], [9, 27, -3, 2, 0], [10, 27, -3, 2, 0], [11, 27, -3, 2, 0],
        [12, 27, -3, 2, 0], [13, 27, -3, 2, 0],
    ])), };

pub(super) const FAMILY_HISTORY_OF_CYSTS: Weights = Weights { background: 60000, residual: 57021, unannotated: -2, 
    rows: B(&rows([[43, -38, 2, 55, 3], [44, 40, -4, 54, 10], [45, 96, -32, 57, 11], [132, 96, -32, 168, 5]])), };

pub(super) const FAMILY_HISTORY_OF_DYSLIPIDEMIA: Weights = Weights { background: 120000, residual: 109438, unannotated: -4, 
    rows: B(&rows([[146, 66, -29, 186, 20]])), };

pub(super) const FAMILY_HISTORY_OF_FACIAL_ADNEXAL_TUMORS: Weights = Weights { background: 3000, residual: 1500, unannotated: -30, 
    rows: B(&rows([[157, 200, -35, 198, 6]])), };

pub(super) const FAMILY_HISTORY_OF_FIBRODYSPLASIA_OSSIFICANS_PROGRESSIVA: Weights = Weights { background: 1000, residual: 1000, unannotated: 0, 
    rows: B(&rows([[113, 190, 0, 143, 19], [114, 190, 0, 144, 30]])), };

pub(super) const FAMILY_HISTORY_OF_OSSIFICATION: Weights = Weights { background: 7000, residual: 5351, unannotated: -12, 
    rows: B(&rows([[113, 190, -34, 143, 19], [114, 190, -34, 144, 30]])), };

pub(super) const FAMILY_HISTORY_OF_PRIMARY_HYPEROXALURIA: Weights = Weights { background: 1000, residual: 774, unannotated: -11, 
    rows: B(&rows([[150, 200, -7, 190, 37]])), };

pub(super) const FAMILY_HISTORY_OF_PSEUDOXANTHOMA_ELASTICUM: Weights = Weights { background: 3000, residual: 1583, unannotated: -28, 
    rows: B(&rows([[20, 170, -7, 26, 24]])), };

pub(super) const FAMILY_HISTORY_OF_TUMORAL_CALCINOSIS: Weights = Weights { background: 3000, residual: 3000, unannotated: 0, 
    rows: B(&rows([
        [26, 144, 0, 32, 17], [27, 88, 0, 33, 3], [28, 88, 0, 33, 3], [29, 88, 0, 33, 3], [30, 88, 0, 33, 3], [66, 10, 0, 84, 31],
        [81, 144, 0, 105, 29], [82, 10, 0, 106, 9], [108, 10, 0, 136, 13], [110, -60, 0, 138, 16], [111, -60, 0, 139, 12],
    ])), };

pub(super) const PARENTAL_CONSANGUINITY: Weights = Weights { background: 30000, residual: 29557, unannotated: -1, 
    rows: B(&rows([[177, 126, -33, 220, 8]])), };
