// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const ANTI_BETA2_GLYCOPROTEIN_ANTIBODY: Weights = Weights { background: 20000, residual: 20000, unannotated: 0, 
    rows: B(&rows([
        [83, 48, 0, 108, 39], [84, 48, 0, 109, 63], [159, 48, 0, 201, 33], [162, 48, 0, 204, 29], [163, 130, 0, 205, 3], [171, -30, 0, 213, 29],
        [178, 48, 0, 221, 9],
    ])), };

pub(super) const ANTI_CCP_ANTIBODY: Weights = Weights { background: 30000, residual: 20809, unannotated: -16, 
    rows: B(&rows([[11, 126, -33, 14, 4], [149, 148, -99, 189, 20]])), };

pub(super) const ANTI_DSDNA_ANTIBODY: Weights = Weights { background: 30000, residual: 27086, unannotated: -4, 
    rows: B(&rows([[5, 136, -48, 8, 11], [7, -8, 0, 10, 11], [10, 67, -5, 13, 6]])), };

pub(super) const ANTI_JO1_ANTIBODY: Weights = Weights { background: 8000, residual: 6231, unannotated: -11, 
    rows: B(&rows([[2, 49, -1, 5, 1], [3, 127, -7, 6, 0], [4, 127, -7, 7, 0]])), };

pub(super) const ANTI_LA_ANTIBODY: Weights = Weights { background: 25000, residual: 24204, unannotated: -1, 
    rows: B(&rows([[12, 134, -34, 15, 18]])), };

pub(super) const ANTI_MDA5_ANTIBODY: Weights = Weights { background: 10000, residual: 7275, unannotated: -14, 
    rows: B(&rows([[2, 118, -7, 5, 11], [3, 118, -7, 6, 12]])), };

pub(super) const ANTI_MI2_ANTIBODY: Weights = Weights { background: 7000, residual: 4217, unannotated: -22, 
    rows: B(&rows([[2, 133, -7, 5, 36], [3, 133, -7, 6, 36]])), };

pub(super) const ANTI_NXP2_ANTIBODY: Weights = Weights { background: 15000, residual: 8481, unannotated: -25, 
    rows: B(&rows([[2, 156, -34, 5, 10], [3, 100, -6, 6, 11]])), };

pub(super) const ANTI_PM_SCL_ANTIBODY: Weights = Weights { background: 10000, residual: 5000, unannotated: -30, 
    rows: B(&rows([[1, 170, -30, 4, 8], [4, 118, -7, 7, 7], [9, 174, -34, 12, 7]])), };

pub(super) const ANTI_RNA_POLYMERASE_III_ANTIBODY: Weights = Weights { background: 10000, residual: 10000, unannotated: 0, 
    rows: B(&[]), };

pub(super) const ANTI_RO_ANTIBODY: Weights = Weights { background: 50000, residual: 45735, unannotated: -4, 
    rows: B(&rows([[5, 113, -48, 8, 12], [10, 60, -7, 13, 5], [12, 125, -90, 15, 4]])), };

pub(super) const ANTI_RO52_ANTIBODY: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const ANTI_SAE_ANTIBODY: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const ANTI_SM_ANTIBODY: Weights = Weights { background: 10000, residual: 7718, unannotated: -11, 
    rows: B(&rows([[5, 177, -38, 8, 10], [8, 40, -1, 11, 14]])), };

pub(super) const ANTI_TIF1_GAMMA_ANTIBODY: Weights = Weights { background: 10000, residual: 8651, unannotated: -6, 
    rows: B(&rows([[3, 118, -7, 6, 13]])), };

pub(super) const ANTI_TOPOISOMERASE_ANTIBODY: Weights = Weights { background: 25000, residual: 14207, unannotated: -25, 
    rows: B(&rows([[0, 97, -10, 3, 13], [1, 138, -38, 4, 7]])), };

pub(super) const ANTI_U1_RNP_ANTIBODY: Weights = Weights { background: 20000, residual: 13753, unannotated: -16, 
    rows: B(&rows([[5, 153, -49, 8, 9], [8, 169, -199, 11, 3]])), };

pub(super) const ANTICARDIOLIPIN_ANTIBODY: Weights = Weights { background: 35000, residual: 30038, unannotated: -7, 
    rows: B(&rows([
        [83, 48, 0, 108, 39],
        [84, 48, 0, 109, 63],
        [159, 48, 0, 201, 33],
        [162, 48, 0, 204, 29],
        [163, 120, -33, 205, 24],
        [171, -30, 0, 213, 29],
        [178, 48, 0, 221, 9],
    ])), };

pub(super) const ANTICENTROMERE_ANTIBODY: Weights = Weights { background: 60000, residual: 48871, unannotated: -9, 
    rows: B(&rows([
        [0, 90, -26, 3, 12], [1, 8, -1, 4, 9], [2, -38, 2, 5, 15], [3, -38, 2, 6, 14], [5, -38, 2, 8, 18], [6, 27, 0, 9, 15],
        [7, 30, 0, 10, 10], [8, -38, 2, 11, 15], [9, 56, 0, 12, 28], [10, 40, -4, 13, 8], [11, -38, 2, 14, 7], [12, -18, 1, 15, 7],
        [13, -38, 2, 16, 9], [16, -22, 0, 20, 12], [17, -22, 0, 20, 12], [18, -22, 0, 20, 12], [19, -22, 0, 20, 12], [22, -38, 2, 28, 15],
        [54, -22, 0, 68, 16], [55, -22, 0, 68, 16], [56, -22, 0, 68, 16], [57, -22, 0, 68, 16], [58, -22, 0, 68, 16], [62, -22, 0, 78, 19],
        [64, -100, 0, 80, 17], [109, -100, 0, 137, 15], [110, -100, 0, 138, 15], [140, 56, 0, 177, 7], [141, 96, -32, 179, 4], [163, 34, 0, 205, 31],
        [164, -5, 0, 206, 13], [179, -22, 0, 223, 46],
    ])), };

pub(super) const ANTINEUTROPHIL_CYTOPLASMIC_ANTIBODY: Weights = Weights { background: 20000, residual: 18736, unannotated: -3, 
    rows: B(&rows([[164, 55, -2, 206, 15]])), };

pub(super) const ANTINUCLEAR_ANTIBODY: Weights = Weights { background: 250000, residual: 209365, unannotated: -8, 
    rows: B(&rows([
        [0, 56, -88, 3, 30],
        [1, 56, -88, 4, 31],
        [5, 58, -122, 8, 8],
        [6, 27, -15, 9, 15],
        [7, 30, -18, 10, 10],
        [8, 60, -188, 11, 24],
        [9, 56, -88, 12, 28],
        [10, 60, -188, 13, 4],
        [12, 57, -105, 15, 6],
        [13, 23, -11, 16, 10],
        [16, -22, 5, 20, 12],
        [17, -22, 5, 20, 12],
        [18, -22, 5, 20, 12],
        [19, -22, 5, 20, 12],
        [54, -22, 5, 68, 16],
        [55, -22, 5, 68, 16],
        [56, -22, 5, 68, 16],
        [57, -22, 5, 68, 16],
        [58, -22, 5, 68, 16],
        [62, -22, 5, 78, 19],
        [64, -100, 11, 80, 17],
        [109, -100, 11, 137, 15],
        [110, -100, 11, 138, 15],
        [140, 56, -88, 177, 7],
        [141, 56, -88, 177, 7],
        [163, 34, -22, 205, 31],
        [164, -5, 2, 206, 13],
        [179, -22, 5, 223, 46],
    ])), };

pub(super) const ANTIPHOSPHOLIPID_ANTIBODY: Weights = Weights { background: 50000, residual: 37875, unannotated: -12, 
    rows: B(&rows([
        [83, 48, -5, 108, 39],
        [84, 48, -5, 109, 63],
        [159, 48, -5, 201, 33],
        [162, 48, -5, 204, 29],
        [163, 130, -198, 205, 3],
        [171, -30, 1, 213, 29],
        [178, 48, -5, 221, 9],
    ])), };

pub(super) const ANTIPHOSPHOLIPID_ANTIBODY_MODERATE_OR_HIGH_TITER: Weights = Weights { background: 25000, residual: 16569, unannotated: -18, 
    rows: B(&rows([
        [83, 48, 0, 108, 39],
        [84, 48, 0, 109, 63],
        [159, 48, 0, 201, 33],
        [162, 48, 0, 204, 29],
        [163, 156, -99, 205, 22],
        [171, -30, 0, 213, 29],
        [178, 48, 0, 221, 9],
    ])), };

pub(super) const CRYOGLOBULIN: Weights = Weights { background: 20000, residual: 10283, unannotated: -29, 
    rows: B(&rows([[164, 111, -12, 206, 14], [165, 169, -199, 207, 3]])), };

pub(super) const CYSTICERCUS_ANTIBODY: Weights = Weights { background: 6000, residual: 3925, unannotated: -18, 
    rows: B(&rows([[31, 196, -34, 39, 21]])), };

pub(super) const FGF23_AUTOANTIBODY: Weights = Weights { background: 200, residual: 100, unannotated: -30, 
    rows: B(&rows([[81, 140, 0, 105, 36], [82, 200, -200, 106, 0]])), };

pub(super) const LOW_C3: Weights = Weights { background: 25000, residual: 25000, unannotated: 0, 
    rows: B(&rows([[5, 114, 0, 8, 27], [161, 57, 0, 203, 31], [164, 45, 0, 206, 16], [165, 114, 0, 207, 14]])), };

pub(super) const LOW_C4: Weights = Weights { background: 30000, residual: 28016, unannotated: -3, 
    rows: B(&rows([[5, 114, 0, 8, 27], [161, 57, 0, 203, 31], [164, 45, 0, 206, 16], [165, 126, -33, 207, 27]])), };

pub(super) const LOW_COMPLEMENT: Weights = Weights { background: 40000, residual: 33077, unannotated: -8, 
    rows: B(&rows([[5, 114, -33, 8, 27], [161, 57, -5, 203, 31], [164, 45, -3, 206, 16], [165, 114, -33, 207, 14]])), };

pub(super) const LUPUS_ANTICOAGULANT: Weights = Weights { background: 20000, residual: 14893, unannotated: -13, 
    rows: B(&rows([
        [83, 48, 0, 108, 39],
        [84, 48, 0, 109, 63],
        [159, 104, 0, 201, 35],
        [162, 104, 0, 204, 28],
        [163, 144, -34, 205, 23],
        [171, -30, 0, 213, 29],
        [178, 48, 0, 221, 9],
    ])), };

pub(super) const MONOCLONAL_PROTEIN: Weights = Weights { background: 30000, residual: 28110, unannotated: -3, 
    rows: B(&rows([[75, 148, -99, 98, 1], [165, 70, -6, 207, 13], [166, 70, -6, 208, 31]])), };

pub(super) const ONCHOCERCA_OR_FILARIA_SEROLOGY: Weights = Weights { background: 10000, residual: 9590, unannotated: -2, 
    rows: B(&rows([[34, 174, -34, 43, 5]])), };

pub(super) const PLATELET_FACTOR_4_ANTIBODY: Weights = Weights { background: 15000, residual: 11625, unannotated: -11, 
    rows: B(&rows([[160, 178, -99, 202, 7]])), };

pub(super) const RHEUMATOID_FACTOR: Weights = Weights { background: 100000, residual: 89744, unannotated: -5, 
    rows: B(&rows([
        [11, 74, -30, 14, 3], [12, 74, -30, 15, 21], [149, 95, -95, 189, 4], [155, -60, 3, 195, 13], [165, 74, -30, 207, 28],
    ])), };
