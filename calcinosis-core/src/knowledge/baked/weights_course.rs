// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const ASYMPTOMATIC_INCIDENTAL_DEPOSIT: Weights = Weights { background: 150000, residual: 136005, unannotated: -4, 
    rows: B(&rows([
        [12, 0, 0, 15, 10], [19, 56, -28, 24, 10], [20, 21, 0, 26, 17], [21, 21, 0, 27, 13], [27, 0, 0, 33, 9], [28, 0, 0, 33, 9],
        [29, 0, 0, 33, 9], [30, 0, 0, 33, 9], [31, 21, 0, 39, 8], [32, 77, -89, 40, 3], [42, 17, 0, 53, 10], [43, 21, 0, 54, 15],
        [44, 21, 0, 54, 15], [45, 21, 0, 54, 15], [47, 21, 0, 59, 7], [48, 21, 0, 59, 7], [49, 21, 0, 59, 7], [50, 21, 0, 59, 7],
        [51, 21, 0, 59, 7], [52, 21, 0, 59, 7], [53, 21, 0, 66, 11], [60, 56, -28, 75, 13], [63, 56, -28, 79, 13], [65, 21, 0, 83, 26],
        [83, -134, 0, 107, 5], [84, -134, 0, 107, 5], [85, -134, 0, 107, 5], [90, -56, 0, 116, 28], [91, 21, 0, 117, 19], [94, 78, -93, 120, 8],
        [95, 78, -93, 120, 8], [96, 78, -93, 120, 8], [97, 78, -93, 120, 8], [98, 78, -93, 120, 8], [99, 78, -93, 120, 8], [100, -78, 6, 127, 4],
        [101, 21, 0, 128, 13], [102, 23, 0, 130, 8], [103, 21, 0, 131, 5], [104, 21, 0, 132, 5], [105, 21, 0, 133, 5], [106, 21, 0, 134, 11],
        [107, 21, 0, 135, 12], [108, 0, 0, 136, 9], [109, 21, 0, 137, 10], [111, 21, 0, 139, 7], [112, 56, -28, 140, 7], [116, 21, 0, 146, 10],
        [117, 0, 0, 148, 16], [121, 21, 0, 153, 12], [122, 21, 0, 155, 9], [123, 21, 0, 156, 15], [124, 21, 0, 158, 14], [125, 21, 0, 158, 14],
        [126, 21, 0, 158, 14], [127, 21, 0, 158, 14], [128, 21, 0, 158, 14], [129, 21, 0, 158, 14], [130, 21, 0, 158, 14], [131, 21, 0, 166, 11],
        [132, 21, 0, 166, 11], [144, 21, 0, 184, 10], [146, 21, 0, 186, 12], [147, 26, 0, 187, 10], [148, 0, 0, 188, 32], [149, 0, 0, 189, 27],
        [152, 21, 0, 192, 13], [153, 0, 0, 193, 25], [154, 0, 0, 194, 10], [155, 26, 0, 195, 9], [156, 26, 0, 196, 11], [157, 26, 0, 196, 11],
        [158, 26, 0, 196, 11], [170, 0, 0, 212, 10], [175, -56, 0, 217, 32], [185, 0, 0, 229, 9], [186, 0, 0, 229, 9],
    ])), };

pub(super) const CALCIFICATION_IN_ADVANCED_VENOUS_SKIN_CHANGE: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const CALCIFICATION_IN_EARLY_VENOUS_DISEASE: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const CALCIFICATION_IN_THE_DISEASE: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const CALCIFICATION_IN_THE_EXPOSED: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const CALCINOSIS_BEFORE_BONE: Weights = Weights { background: 20000, residual: 16636, unannotated: -8, 
    rows: B(&rows([[140, 165, -99, 177, 8], [141, 165, -99, 177, 8]])), };

pub(super) const CALCINOSIS_DEPOSIT: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const CALCINOSIS_IN_THE_DISEASE: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const CALCIUM_SUSPECTED_CLINICALLY: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const CORRECT_CLINICAL_DIAGNOSIS: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const DEATH_WITHIN_MONTHS: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const DEATH_WITHIN_ONE_YEAR: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const DEATH_WITHIN_SIX_MONTHS: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const DEATH_WITHIN_TWO_YEARS: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const DELAYED_WOUND_HEALING: Weights = Weights { background: 180000, residual: 165683, unannotated: -4, 
    rows: B(&rows([[91, -8, 2, 117, 11], [162, 49, -26, 204, 35], [174, 49, -26, 216, 26], [175, 49, -26, 217, 31]])), };

pub(super) const DEPOSIT_PRESENT_AT_DIAGNOSIS: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const DEPOSITS_RESOLVE_UNDER_TREATMENT: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const DERMAL_ONSET_OF_BONE: Weights = Weights { background: 40000, residual: 25425, unannotated: -20, 
    rows: B(&rows([
        [115, 135, -98, 145, 28],
        [116, 135, -98, 146, 27],
        [117, 135, -98, 146, 27],
        [118, 135, -98, 149, 22],
        [119, -20, 1, 150, 10],
        [120, 135, -98, 151, 19],
        [122, 135, -98, 155, 19],
        [123, 135, -98, 156, 16],
        [180, -90, 2, 224, 10],
        [181, -90, 2, 225, 19],
    ])), };

pub(super) const DISEASE_DURATION_YEARS: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const GRADUAL_ONSET: Weights = Weights { background: 600000, residual: 592631, unannotated: -1, 
    rows: B(&rows([[168, 18, -60, 210, 25]])), };

pub(super) const HISTORY_OF_EMERGING_WORM: Weights = Weights { background: 2000, residual: 1775, unannotated: -5, 
    rows: B(&rows([[32, 188, -7, 40, 9]])), };

pub(super) const INFLAMMATORY_RASH_BEFORE_DEPOSIT: Weights = Weights { background: 80000, residual: 79039, unannotated: -1, 
    rows: B(&rows([[26, 105, -96, 32, 7], [81, 10, 0, 105, 24], [108, -120, 3, 136, 22]])), };

pub(super) const LESION_BEFORE_EXPOSURE: Weights = Weights { background: 20000, residual: 20000, unannotated: 0, 
    rows: B(&[]), };

pub(super) const LONG_DURATION_OVER_TEN_YEARS: Weights = Weights { background: 120000, residual: 106086, unannotated: -5, 
    rows: B(&rows([
        [47, 41, 0, 59, 8], [48, 41, 0, 59, 8], [49, 41, 0, 59, 8], [50, 41, 0, 59, 8], [51, 41, 0, 59, 8], [52, 41, 0, 59, 8],
        [99, 88, -94, 126, 4], [102, 14, 0, 130, 25], [112, 14, 0, 140, 19], [117, 66, -29, 148, 18], [123, 66, -29, 156, 14], [124, 66, -29, 159, 3],
        [129, 66, -29, 164, 9], [133, 66, -29, 169, 9], [134, 66, -29, 169, 9], [135, 88, -94, 172, 6], [136, 66, -29, 169, 9], [137, 66, -29, 169, 9],
        [138, 66, -29, 169, 9], [139, 66, -29, 169, 9], [140, 66, -29, 177, 9], [141, 66, -29, 177, 9], [162, 14, 0, 204, 34], [168, -7, 0, 210, 15],
        [170, -7, 0, 212, 31], [174, 66, -29, 216, 5], [183, 20, 0, 227, 27],
    ])), };

pub(super) const LONG_DURATION_OVER_THREE_MONTHS: Weights = Weights { background: 650000, residual: 649618, unannotated: 0, 
    rows: B(&rows([
        [47, 14, -54, 59, 8], [48, 14, -54, 59, 8], [49, 14, -54, 59, 8], [50, 14, -54, 59, 8], [51, 14, -54, 59, 8], [52, 14, -54, 59, 8],
        [99, 14, -54, 126, 4], [102, 14, -54, 130, 25], [112, 14, -54, 140, 19], [135, 14, -54, 172, 6], [162, 14, -54, 204, 34], [168, -7, 11, 210, 15],
        [170, -7, 11, 212, 31], [174, 14, -54, 216, 20],
    ])), };

pub(super) const LONG_STANDING_LESION: Weights = Weights { background: 350000, residual: 340524, unannotated: -1, 
    rows: B(&rows([
        [47, 41, -81, 59, 8], [48, 41, -81, 59, 8], [49, 41, -81, 59, 8], [50, 41, -81, 59, 8], [51, 41, -81, 59, 8], [52, 41, -81, 59, 8],
        [99, 41, -81, 126, 4], [102, 14, 0, 130, 25], [112, 14, 0, 140, 19], [117, 20, -16, 148, 18], [123, 20, -16, 156, 14], [124, 20, -16, 159, 3],
        [129, 20, -16, 164, 9], [133, 20, -16, 169, 9], [134, 20, -16, 169, 9], [135, 41, -81, 172, 6], [136, 20, -16, 169, 9], [137, 20, -16, 169, 9],
        [138, 20, -16, 169, 9], [139, 20, -16, 169, 9], [140, 20, -16, 177, 9], [141, 20, -16, 177, 9], [162, 14, 0, 204, 34], [168, -7, 0, 210, 15],
        [170, -7, 0, 212, 31], [174, 41, -81, 216, 20], [183, 20, -16, 227, 27],
    ])), };

pub(super) const MISDIAGNOSED_AS_PYODERMA_GANGRENOSUM: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const NO_RESPONSE_TO_ACNE_TREATMENT: Weights = Weights { background: 30000, residual: 21617, unannotated: -14, 
    rows: B(&rows([[60, 148, -99, 75, 14]])), };

pub(super) const OSTEOMA_CUTIS_IN_ALL_PATIENTS: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const PATHERGY: Weights = Weights { background: 15000, residual: 9697, unannotated: -19, 
    rows: B(&rows([[166, 156, -34, 208, 10], [167, 22, 0, 209, 33]])), };

pub(super) const PENECTOMY: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const PERSISTENT_INFLAMMATION: Weights = Weights { background: 80000, residual: 80000, unannotated: 0, 
    rows: B(&rows([[144, -49, 2, 184, 13]])), };

pub(super) const PROGRESSIVE_COURSE: Weights = Weights { background: 250000, residual: 225478, unannotated: -4, 
    rows: B(&rows([
        [83, 56, -88, 108, 70],
        [84, 56, -88, 109, 60],
        [102, 34, -22, 130, 26],
        [110, 34, -22, 138, 32],
        [113, -22, 5, 143, 26],
        [115, 60, -188, 145, 16],
        [116, -100, 11, 146, 12],
        [117, 34, -22, 148, 11],
        [119, 56, -88, 150, 28],
        [166, 34, -22, 208, 34],
        [167, 34, -22, 209, 40],
        [174, 56, -88, 216, 25],
        [187, 56, -88, 232, 12],
    ])), };

pub(super) const PUSTULE_FIRST: Weights = Weights { background: 40000, residual: 35086, unannotated: -6, 
    rows: B(&rows([[166, 114, -33, 208, 16]])), };

pub(super) const RAPID_ONSET: Weights = Weights { background: 180000, residual: 90000, unannotated: -30, 
    rows: B(&rows([
        [74, 49, -26, 96, 16],
        [75, 49, -26, 96, 16],
        [76, 49, -26, 96, 16],
        [77, 49, -26, 96, 16],
        [78, -8, 2, 101, 6],
        [79, 70, -91, 102, 12],
        [83, 70, -91, 108, 29],
        [84, 49, -26, 109, 59],
        [85, 49, -26, 110, 30],
        [92, 70, -91, 118, 23],
        [150, 49, -26, 190, 35],
        [159, 74, -191, 201, 15],
        [160, 70, -91, 202, 5],
        [161, 49, -26, 203, 15],
        [163, 49, -26, 205, 29],
        [164, 70, -91, 206, 31],
        [166, 49, -26, 208, 15],
        [167, 49, -26, 209, 11],
        [172, 74, -191, 214, 12],
        [173, 70, -91, 215, 23],
        [176, 74, -191, 218, 8],
        [177, 74, -191, 218, 8],
        [178, 74, -191, 218, 8],
        [180, 49, -26, 224, 13],
        [184, 49, -26, 228, 8],
        [187, -86, 8, 232, 38],
    ])), };

pub(super) const RECURRENCE_AFTER_EXCISION: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const RECURRENT_COURSE: Weights = Weights { background: 80000, residual: 56407, unannotated: -15, 
    rows: B(&rows([
        [17, 84, -31, 22, 4],
        [18, 84, -31, 23, 9],
        [162, 105, -96, 204, 10],
        [163, 27, -3, 205, 33],
        [165, 84, -31, 207, 32],
        [168, 84, -31, 210, 26],
    ])), };

pub(super) const RESPONSE_TO_ANTIBIOTIC: Weights = Weights { background: 70000, residual: 49857, unannotated: -15, 
    rows: B(&rows([[166, -45, 2, 208, 35], [173, 111, -97, 215, 17]])), };

pub(super) const RESPONSE_TO_CORTICOSTEROID: Weights = Weights { background: 70000, residual: 40574, unannotated: -24, 
    rows: B(&rows([[72, 90, -32, 94, 25], [164, 111, -97, 206, 37], [166, 111, -97, 208, 18], [167, -45, 2, 209, 32]])), };

pub(super) const SKIN_BEFORE_PANCREATIC_DIAGNOSIS: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const SKIN_RASH_BEFORE_DEPOSIT: Weights = Weights { background: 120000, residual: 119954, unannotated: 0, 
    rows: B(&rows([[26, 88, -94, 32, 7], [81, 10, -2, 105, 24]])), };

pub(super) const SPONTANEOUS_RESOLUTION: Weights = Weights { background: 150000, residual: 75000, unannotated: -30, 
    rows: B(&rows([
        [14, 78, -93, 18, 20], [65, 56, -28, 83, 24], [66, 74, -70, 84, 22], [67, 56, -28, 86, 17], [68, 56, -28, 87, 20], [69, 56, -28, 87, 20],
        [72, 0, 0, 94, 21], [79, 56, -28, 102, 18], [86, 81, -146, 112, 15], [87, 56, -28, 113, 10], [88, 78, -93, 114, 13], [89, 56, -28, 115, 13],
        [90, 78, -93, 116, 16], [91, 78, -93, 117, 9], [92, 56, -28, 118, 17], [101, 78, -93, 128, 15], [107, 78, -93, 135, 15], [110, 0, 0, 138, 11],
        [144, 56, -28, 184, 12], [147, 56, -28, 187, 11], [152, 78, -93, 192, 16], [153, 56, -28, 193, 15], [155, 56, -27, 195, 18], [173, 0, 0, 215, 43],
        [180, 56, -28, 224, 24], [184, 78, -93, 228, 23], [187, -148, 7, 232, 40],
    ])), };

pub(super) const STABLE_COURSE: Weights = Weights { background: 450000, residual: 432341, unannotated: -2, 
    rows: B(&rows([
        [115, -195, 26, 145, 36],
        [116, 29, -64, 146, 11],
        [117, 9, -9, 148, 12],
        [121, 30, -74, 153, 24],
        [156, 30, -74, 196, 13],
        [157, 30, -74, 196, 13],
        [158, 30, -74, 196, 13],
        [185, 9, -9, 229, 22],
        [186, 9, -9, 229, 22],
        [187, -126, 25, 232, 39],
    ])), };

pub(super) const TRANSIENT_SWELLING_HISTORY: Weights = Weights { background: 15000, residual: 14586, unannotated: -1, 
    rows: B(&rows([[33, 156, -34, 41, 10], [34, 22, 0, 43, 2]])), };

pub(super) const ULCER_REFRACTORY_TO_CARE: Weights = Weights { background: 80000, residual: 46696, unannotated: -23, 
    rows: B(&rows([
        [0, 24, 0, 3, 20],
        [1, 6, 0, 4, 20],
        [2, 29, 0, 5, 23],
        [3, 29, 0, 6, 33],
        [5, -27, 0, 8, 17],
        [6, -27, 0, 9, 18],
        [15, 29, 0, 19, 6],
        [16, -27, 0, 20, 9],
        [17, -27, 0, 20, 9],
        [18, 29, 0, 23, 2],
        [19, -27, 0, 20, 9],
        [21, -105, 0, 27, 14],
        [22, 22, 0, 28, 12],
        [26, 51, 0, 32, 11],
        [27, -27, 0, 33, 10],
        [28, -27, 0, 33, 10],
        [29, -27, 0, 33, 10],
        [30, -27, 0, 33, 10],
        [31, -105, 0, 39, 16],
        [32, -105, 0, 40, 10],
        [35, -27, 0, 44, 8],
        [36, -105, 0, 46, 10],
        [37, -27, 0, 44, 8],
        [38, 29, 0, 48, 2],
        [39, -27, 0, 44, 8],
        [40, -27, 0, 44, 8],
        [41, -27, 0, 44, 8],
        [42, -105, 0, 53, 19],
        [46, 29, 0, 58, 7],
        [47, -105, 0, 59, 13],
        [48, -105, 0, 59, 13],
        [49, -105, 0, 59, 13],
        [50, -105, 0, 59, 13],
        [51, -105, 0, 59, 13],
        [52, -105, 0, 59, 13],
        [53, -105, 0, 66, 15],
        [54, -27, 0, 68, 9],
        [55, -27, 0, 68, 9],
        [56, -27, 0, 68, 9],
        [57, -27, 0, 68, 9],
        [58, -27, 0, 68, 9],
        [59, 51, 0, 74, 8],
        [61, 105, -96, 77, 10],
        [62, 29, 0, 78, 17],
        [64, -23, 0, 80, 8],
        [66, -27, 0, 84, 27],
        [81, -27, 0, 105, 31],
        [83, 51, 0, 108, 21],
        [84, 40, 0, 109, 21],
        [85, 51, 0, 110, 18],
        [93, -27, 0, 119, 17],
        [94, -105, 0, 120, 13],
        [95, -105, 0, 120, 13],
        [96, -105, 0, 120, 13],
        [97, -105, 0, 120, 13],
        [98, -105, 0, 120, 13],
        [99, -105, 0, 120, 13],
        [100, 29, 0, 127, 2],
        [102, -105, 0, 130, 11],
        [103, -105, 0, 131, 9],
        [104, -105, 0, 132, 9],
        [105, -105, 0, 133, 9],
        [106, 29, 0, 134, 16],
        [107, -105, 0, 135, 16],
        [111, -105, 0, 139, 14],
        [116, -27, 0, 146, 9],
        [117, 29, 0, 148, 14],
        [119, -27, 0, 150, 25],
        [121, -175, 0, 153, 16],
        [124, -105, 0, 158, 15],
        [125, -105, 0, 158, 15],
        [126, 29, 0, 161, 13],
        [127, -105, 0, 158, 15],
        [128, -105, 0, 158, 15],
        [129, -105, 0, 158, 15],
        [130, -105, 0, 158, 15],
        [133, -105, 0, 170, 6],
        [134, -105, 0, 171, 5],
        [135, 29, 0, 172, 5],
        [136, -27, 0, 173, 7],
        [137, 29, 0, 169, 14],
        [138, -105, 0, 175, 5],
        [139, -105, 0, 176, 8],
        [140, 29, 0, 177, 14],
        [141, 29, 0, 177, 14],
        [142, -105, 0, 180, 14],
        [143, -105, 0, 181, 19],
        [144, -105, 0, 184, 16],
        [145, 5, 0, 185, 14],
        [146, -105, 0, 186, 13],
        [150, 29, 0, 190, 13],
        [161, -22, 0, 203, 6],
        [162, 51, 0, 204, 6],
        [163, -53, 0, 205, 5],
        [164, -27, 0, 206, 26],
        [165, -20, 0, 207, 6],
        [166, 84, -31, 208, 39],
        [167, 84, -31, 209, 38],
        [168, 55, 0, 210, 8],
        [169, 55, 0, 211, 10],
        [170, 55, 0, 212, 8],
        [171, 51, 0, 213, 20],
        [173, -27, 0, 215, 39],
        [174, 105, -96, 216, 19],
        [175, 51, 0, 217, 7],
        [179, -105, 0, 223, 18],
        [180, -175, 0, 224, 15],
        [182, -27, 0, 226, 25],
        [183, -105, 0, 227, 12],
        [184, -105, 0, 228, 14],
        [185, -105, 0, 229, 12],
        [186, -105, 0, 229, 12],
    ])), };

pub(super) const YEARS_BETWEEN_DAMAGE_AND_DEPOSIT: Weights = Weights { background: 100000, residual: 58635, unannotated: -23, 
    rows: B(&rows([
        [13, 95, -95, 16, 5], [16, 74, -30, 21, 6], [19, 74, -30, 24, 8], [54, 74, -30, 68, 8], [55, 74, -30, 68, 8], [56, 74, -30, 68, 8],
        [57, 74, -30, 68, 8], [58, 74, -30, 68, 8], [59, 95, -95, 74, 4], [61, 95, -95, 77, 14], [93, 95, -95, 119, 5], [94, 74, -30, 120, 12],
        [95, 74, -30, 120, 12], [96, 74, -30, 120, 12], [97, 74, -30, 120, 12], [98, 74, -30, 120, 12], [99, 74, -30, 120, 12], [100, 74, -30, 120, 12],
        [174, 95, -95, 216, 29],
    ])), };
