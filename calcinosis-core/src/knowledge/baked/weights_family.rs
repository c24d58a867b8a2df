// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const FAMILY_HISTORY_NEGATIVE: Weights = Weights { background: 750000, residual: 743214, unannotated: 0, 
    rows: B(&rows([
        [115, 8, -40, 145, 15], [116, 8, -40, 145, 15], [117, 8, -40, 145, 15], [118, 8, -40, 145, 15], [119, 8, -40, 145, 15], [120, 8, -40, 145, 15],
        [121, 8, -40, 145, 15], [122, 8, -40, 145, 15], [123, 8, -40, 145, 15], [124, 8, -40, 145, 15], [125, 8, -40, 145, 15],
    ])), };

pub(super) const FAMILY_HISTORY_OF_ALBRIGHT_HEREDITARY_OSTEODYSTROPHY: Weights = Weights { background: 5000, residual: 3420, unannotated: -16, 
    rows: B(&rows([[126, 200, -34, 159, 35], [127, 200, -34, 160, 32]])), };

pub(super) const FAMILY_HISTORY_OF_CALCINOSIS: Weights = Weights { background: 20000, residual: 18251, unannotated: -4, 
    rows: B(&rows([
        [26, 144, -34, 34, 17], [27, 88, -6, 35, 3], [28, 88, -6, 35, 3], [29, 88, -6, 35, 3], [30, 88, -6, 35, 3], [76, 10, 0, 97, 31],
        [91, 144, -34, 118, 29], [92, 10, 0, 119, 9], [121, 10, 0, 152, 13], [123, -60, 1, 154, 16], [124, -60, 1, 155, 12],
    ])), };

pub(super) const FAMILY_HISTORY_OF_CONNECTIVE_TISSUE_DISEASE: Weights = Weights { background: 80000, residual: 74094, unannotated: -3, 
    rows: B(&rows([
        [0, 27, -3, 2, 0], [1, 27, -3, 2, 0], [2, 27, -3, 2, 0], [3, 27, -3, 2, 0], [4, 27, -3, 2, 0], [5, 27, -3, 2, 0],
        [6, 27, -3, 2, 0], [7, 27, -3, 2, 0], [8, 27, -3, 2, 0], [9, 27, -3, 2, 0], [10, 27, -3, 2, 0], [11, 27, -3, 2, 0],
        [12, 27, -3, 2, 0], [13, 27, -3, 2, 0],
    ])), };

pub(super) const FAMILY_HISTORY_OF_CYSTS: Weights = Weights { background: 60000, residual: 57157, unannotated: -2, 
    rows: B(&rows([[44, -38, 2, 58, 3], [45, 40, -4, 57, 10], [46, 96, -32, 60, 11], [146, 96, -32, 185, 5]])), };

pub(super) const FAMILY_HISTORY_OF_DYSLIPIDEMIA: Weights = Weights { background: 120000, residual: 109922, unannotated: -4, 
    rows: B(&rows([[163, 66, -29, 206, 20]])), };

pub(super) const FAMILY_HISTORY_OF_FACIAL_ADNEXAL_TUMORS: Weights = Weights { background: 3000, residual: 1500, unannotated: -30, 
    rows: B(&rows([[174, 200, -35, 218, 6]])), };

pub(super) const FAMILY_HISTORY_OF_FIBRODYSPLASIA_OSSIFICANS_PROGRESSIVA: Weights = Weights { background: 1000, residual: 1000, unannotated: 0, 
    rows: B(&rows([[126, 190, 0, 159, 19], [127, 190, 0, 160, 30]])), };

pub(super) const FAMILY_HISTORY_OF_OSSIFICATION: Weights = Weights { background: 7000, residual: 5426, unannotated: -11, 
    rows: B(&rows([[126, 190, -34, 159, 19], [127, 190, -34, 160, 30]])), };

pub(super) const FAMILY_HISTORY_OF_PRIMARY_HYPEROXALURIA: Weights = Weights { background: 1000, residual: 784, unannotated: -11, 
    rows: B(&rows([[167, 200, -7, 210, 37]])), };

pub(super) const FAMILY_HISTORY_OF_PSEUDOXANTHOMA_ELASTICUM: Weights = Weights { background: 3000, residual: 1642, unannotated: -26, 
    rows: B(&rows([[20, 170, -7, 28, 24], [72, 22, 0, 91, 22]])), };

pub(super) const FAMILY_HISTORY_OF_TUMORAL_CALCINOSIS: Weights = Weights { background: 3000, residual: 3000, unannotated: 0, 
    rows: B(&rows([
        [26, 144, 0, 34, 17], [27, 88, 0, 35, 3], [28, 88, 0, 35, 3], [29, 88, 0, 35, 3], [30, 88, 0, 35, 3], [76, 10, 0, 97, 31],
        [91, 144, 0, 118, 29], [92, 10, 0, 119, 9], [121, 10, 0, 152, 13], [123, -60, 0, 154, 16], [124, -60, 0, 155, 12],
    ])), };

pub(super) const PARENTAL_CONSANGUINITY: Weights = Weights { background: 30000, residual: 29403, unannotated: -1, 
    rows: B(&rows([[71, 70, -6, 90, 19], [196, 126, -33, 242, 8]])), };
