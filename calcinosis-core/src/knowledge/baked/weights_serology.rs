// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const ANTI_BETA2_GLYCOPROTEIN_ANTIBODY: Weights = Weights { background: 20000, residual: 20000, unannotated: 0, 
    rows: B(&rows([
        [94, 48, 0, 122, 39], [95, 48, 0, 123, 63], [178, 48, 0, 223, 33], [181, 48, 0, 226, 29], [182, 130, 0, 227, 3], [190, -30, 0, 235, 29],
        [197, 48, 0, 243, 9], [198, 104, 0, 244, 14],
    ])), };

pub(super) const ANTI_CCP_ANTIBODY: Weights = Weights { background: 30000, residual: 21225, unannotated: -15, 
    rows: B(&rows([[11, 126, -33, 16, 4], [166, 148, -99, 209, 20]])), };

pub(super) const ANTI_DSDNA_ANTIBODY: Weights = Weights { background: 30000, residual: 27218, unannotated: -4, 
    rows: B(&rows([[5, 136, -48, 10, 11], [7, -8, 0, 12, 11], [10, 67, -5, 15, 6]])), };

pub(super) const ANTI_JO1_ANTIBODY: Weights = Weights { background: 8000, residual: 6312, unannotated: -10, 
    rows: B(&rows([[2, 49, -1, 7, 1], [3, 127, -7, 8, 0], [4, 127, -7, 9, 0]])), };

pub(super) const ANTI_LA_ANTIBODY: Weights = Weights { background: 25000, residual: 24240, unannotated: -1, 
    rows: B(&rows([[12, 134, -34, 17, 18]])), };

pub(super) const ANTI_MDA5_ANTIBODY: Weights = Weights { background: 10000, residual: 7400, unannotated: -13, 
    rows: B(&rows([[2, 118, -7, 7, 11], [3, 118, -7, 8, 12]])), };

pub(super) const ANTI_MI2_ANTIBODY: Weights = Weights { background: 7000, residual: 4344, unannotated: -21, 
    rows: B(&rows([[2, 133, -7, 7, 36], [3, 133, -7, 8, 36]])), };

pub(super) const ANTI_NXP2_ANTIBODY: Weights = Weights { background: 15000, residual: 8778, unannotated: -23, 
    rows: B(&rows([[2, 156, -34, 7, 10], [3, 100, -6, 8, 11]])), };

pub(super) const ANTI_PM_SCL_ANTIBODY: Weights = Weights { background: 10000, residual: 5000, unannotated: -30, 
    rows: B(&rows([[1, 170, -30, 5, 8], [4, 118, -7, 9, 7], [9, 174, -34, 14, 7]])), };

pub(super) const ANTI_RNA_POLYMERASE_III_ANTIBODY: Weights = Weights { background: 10000, residual: 10000, unannotated: 0, 
    rows: B(&[]), };

pub(super) const ANTI_RO_ANTIBODY: Weights = Weights { background: 50000, residual: 45927, unannotated: -4, 
    rows: B(&rows([[5, 113, -48, 10, 12], [10, 60, -7, 15, 5], [12, 125, -90, 17, 4]])), };

pub(super) const ANTI_RO52_ANTIBODY: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const ANTI_SAE_ANTIBODY: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const ANTI_SM_ANTIBODY: Weights = Weights { background: 10000, residual: 7821, unannotated: -11, 
    rows: B(&rows([[5, 177, -38, 10, 10], [8, 40, -1, 13, 14]])), };

pub(super) const ANTI_TIF1_GAMMA_ANTIBODY: Weights = Weights { background: 10000, residual: 8712, unannotated: -6, 
    rows: B(&rows([[3, 118, -7, 8, 13]])), };

pub(super) const ANTI_TOPOISOMERASE_ANTIBODY: Weights = Weights { background: 25000, residual: 14706, unannotated: -23, 
    rows: B(&rows([[0, 97, -10, 4, 13], [1, 138, -38, 5, 7]])), };

pub(super) const ANTI_U1_RNP_ANTIBODY: Weights = Weights { background: 20000, residual: 14034, unannotated: -15, 
    rows: B(&rows([[5, 153, -49, 10, 9], [8, 169, -199, 13, 3]])), };

pub(super) const ANTICARDIOLIPIN_ANTIBODY: Weights = Weights { background: 35000, residual: 30262, unannotated: -6, 
    rows: B(&rows([
        [94, 48, 0, 122, 39],
        [95, 48, 0, 123, 63],
        [178, 48, 0, 223, 33],
        [181, 48, 0, 226, 29],
        [182, 120, -33, 227, 24],
        [190, -30, 0, 235, 29],
        [197, 48, 0, 243, 9],
        [198, 104, 0, 244, 14],
    ])), };

pub(super) const ANTICENTROMERE_ANTIBODY: Weights = Weights { background: 60000, residual: 49407, unannotated: -8, 
    rows: B(&rows([
        [0, 90, -26, 4, 12], [1, 8, -1, 5, 9], [2, -38, 2, 7, 15], [3, -38, 2, 8, 14], [5, -38, 2, 10, 18], [6, 27, 0, 11, 15],
        [7, 30, 0, 12, 10], [8, -38, 2, 13, 15], [9, 56, 0, 14, 28], [10, 40, -4, 15, 8], [11, -38, 2, 16, 7], [12, -18, 1, 17, 7],
        [13, -38, 2, 18, 9], [16, -22, 0, 22, 12], [17, -22, 0, 22, 12], [18, -22, 0, 22, 12], [19, -22, 0, 22, 12], [22, -38, 2, 30, 15],
        [57, -22, 0, 73, 16], [58, -22, 0, 73, 16], [59, -22, 0, 73, 16], [60, -22, 0, 73, 16], [61, -22, 0, 73, 16], [68, -22, 0, 86, 19],
        [70, -100, 0, 88, 17], [122, -100, 0, 153, 15], [123, -100, 0, 154, 15], [157, 56, 0, 197, 7], [158, 96, -32, 199, 4], [182, 34, 0, 227, 31],
        [183, -5, 0, 228, 13], [200, -22, 0, 247, 46],
    ])), };

pub(super) const ANTINEUTROPHIL_CYTOPLASMIC_ANTIBODY: Weights = Weights { background: 20000, residual: 15509, unannotated: -11, 
    rows: B(&rows([[183, 55, -2, 228, 15], [198, 165, -99, 244, 12]])), };

pub(super) const ANTINUCLEAR_ANTIBODY: Weights = Weights { background: 250000, residual: 211437, unannotated: -7, 
    rows: B(&rows([
        [0, 56, -88, 4, 30],
        [1, 56, -88, 5, 31],
        [5, 58, -122, 10, 8],
        [6, 27, -15, 11, 15],
        [7, 30, -18, 12, 10],
        [8, 60, -188, 13, 24],
        [9, 56, -88, 14, 28],
        [10, 60, -188, 15, 4],
        [12, 57, -105, 17, 6],
        [13, 23, -11, 18, 10],
        [16, -22, 5, 22, 12],
        [17, -22, 5, 22, 12],
        [18, -22, 5, 22, 12],
        [19, -22, 5, 22, 12],
        [57, -22, 5, 73, 16],
        [58, -22, 5, 73, 16],
        [59, -22, 5, 73, 16],
        [60, -22, 5, 73, 16],
        [61, -22, 5, 73, 16],
        [68, -22, 5, 86, 19],
        [70, -100, 11, 88, 17],
        [122, -100, 11, 153, 15],
        [123, -100, 11, 154, 15],
        [157, 56, -88, 197, 7],
        [158, 56, -88, 197, 7],
        [182, 34, -22, 227, 31],
        [183, -5, 2, 228, 13],
        [200, -22, 5, 247, 46],
    ])), };

pub(super) const ANTIPHOSPHOLIPID_ANTIBODY: Weights = Weights { background: 50000, residual: 36500, unannotated: -14, 
    rows: B(&rows([
        [94, 48, -5, 122, 39],
        [95, 48, -5, 123, 63],
        [178, 48, -5, 223, 33],
        [181, 48, -5, 226, 29],
        [182, 130, -198, 227, 3],
        [190, -30, 1, 235, 29],
        [197, 48, -5, 243, 9],
        [198, 104, -32, 244, 14],
    ])), };

pub(super) const ANTIPHOSPHOLIPID_ANTIBODY_MODERATE_OR_HIGH_TITER: Weights = Weights { background: 25000, residual: 16950, unannotated: -17, 
    rows: B(&rows([
        [94, 48, 0, 122, 39],
        [95, 48, 0, 123, 63],
        [178, 48, 0, 223, 33],
        [181, 48, 0, 226, 29],
        [182, 156, -99, 227, 22],
        [190, -30, 0, 235, 29],
        [197, 48, 0, 243, 9],
        [198, 104, 0, 244, 14],
    ])), };

pub(super) const CRYOGLOBULIN: Weights = Weights { background: 20000, residual: 10730, unannotated: -27, 
    rows: B(&rows([[183, 111, -12, 228, 14], [184, 169, -199, 229, 3]])), };

pub(super) const CYSTICERCUS_ANTIBODY: Weights = Weights { background: 6000, residual: 4018, unannotated: -17, 
    rows: B(&rows([[32, 196, -34, 42, 21]])), };

pub(super) const FGF23_AUTOANTIBODY: Weights = Weights { background: 200, residual: 100, unannotated: -30, 
    rows: B(&rows([[91, 140, 0, 118, 36], [92, 200, -200, 119, 0]])), };

pub(super) const LOW_C3: Weights = Weights { background: 25000, residual: 25000, unannotated: 0, 
    rows: B(&rows([[5, 114, 0, 10, 27], [180, 57, 0, 225, 31], [183, 45, 0, 228, 16], [184, 114, 0, 229, 14]])), };

pub(super) const LOW_C4: Weights = Weights { background: 30000, residual: 28106, unannotated: -3, 
    rows: B(&rows([[5, 114, 0, 10, 27], [180, 57, 0, 225, 31], [183, 45, 0, 228, 16], [184, 126, -33, 229, 27]])), };

pub(super) const LOW_COMPLEMENT: Weights = Weights { background: 40000, residual: 33399, unannotated: -8, 
    rows: B(&rows([[5, 114, -33, 10, 27], [180, 57, -5, 225, 31], [183, 45, -3, 228, 16], [184, 114, -33, 229, 14]])), };

pub(super) const LUPUS_ANTICOAGULANT: Weights = Weights { background: 20000, residual: 15124, unannotated: -12, 
    rows: B(&rows([
        [94, 48, 0, 122, 39],
        [95, 48, 0, 123, 63],
        [178, 104, 0, 223, 35],
        [181, 104, 0, 226, 28],
        [182, 144, -34, 227, 23],
        [190, -30, 0, 235, 29],
        [197, 48, 0, 243, 9],
        [198, 104, 0, 244, 14],
    ])), };

pub(super) const MONOCLONAL_PROTEIN: Weights = Weights { background: 30000, residual: 27747, unannotated: -3, 
    rows: B(&rows([[85, 148, -99, 111, 1], [176, 70, -6, 220, 14], [184, 70, -6, 229, 13], [185, 70, -6, 230, 31]])), };

pub(super) const ONCHOCERCA_OR_FILARIA_SEROLOGY: Weights = Weights { background: 10000, residual: 9608, unannotated: -2, 
    rows: B(&rows([[35, 174, -34, 46, 5]])), };

pub(super) const PLATELET_FACTOR_4_ANTIBODY: Weights = Weights { background: 15000, residual: 11776, unannotated: -11, 
    rows: B(&rows([[179, 178, -99, 224, 7]])), };

pub(super) const RHEUMATOID_FACTOR: Weights = Weights { background: 100000, residual: 90215, unannotated: -4, 
    rows: B(&rows([
        [11, 74, -30, 16, 3], [12, 74, -30, 17, 21], [166, 95, -95, 209, 4], [172, -60, 3, 215, 13], [184, 74, -30, 229, 28],
    ])), };
