// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const ASYMPTOMATIC_INCIDENTAL_DEPOSIT: Weights = Weights { background: 150000, residual: 136005, unannotated: -4, 
    rows: B(&[
        w(12, 0, 0, 15, 10), w(19, 56, -28, 24, 10), w(20, 21, 0, 26, 17), w(21, 21, 0, 27, 13), w(27, 0, 0, 33, 9), w(28, 0, 0, 33, 9),
        w(29, 0, 0, 33, 9), w(30, 0, 0, 33, 9), w(31, 21, 0, 39, 8), w(32, 77, -89, 40, 3), w(42, 17, 0, 53, 10), w(43, 21, 0, 54, 15),
        w(44, 21, 0, 54, 15), w(45, 21, 0, 54, 15), w(47, 21, 0, 59, 7), w(48, 21, 0, 59, 7), w(49, 21, 0, 59, 7), w(50, 21, 0, 59, 7),
        w(51, 21, 0, 59, 7), w(52, 21, 0, 59, 7), w(53, 21, 0, 66, 11), w(60, 56, -28, 75, 13), w(63, 56, -28, 79, 13), w(65, 21, 0, 83, 26),
        w(83, -134, 0, 107, 5), w(84, -134, 0, 107, 5), w(85, -134, 0, 107, 5), w(90, -56, 0, 116, 28), w(91, 21, 0, 117, 19), w(94, 78, -93, 120, 8),
        w(95, 78, -93, 120, 8), w(96, 78, -93, 120, 8), w(97, 78, -93, 120, 8), w(98, 78, -93, 120, 8), w(99, 78, -93, 120, 8), w(100, -78, 6, 127, 4),
        w(101, 21, 0, 128, 13), w(102, 23, 0, 130, 8), w(103, 21, 0, 131, 5), w(104, 21, 0, 132, 5), w(105, 21, 0, 133, 5), w(106, 21, 0, 134, 11),
        w(107, 21, 0, 135, 12), w(108, 0, 0, 136, 9), w(109, 21, 0, 137, 10), w(111, 21, 0, 139, 7), w(112, 56, -28, 140, 7), w(116, 21, 0, 146, 10),
        w(117, 0, 0, 148, 16), w(121, 21, 0, 153, 12), w(122, 21, 0, 155, 9), w(123, 21, 0, 156, 15), w(124, 21, 0, 158, 14), w(125, 21, 0, 158, 14),
        w(126, 21, 0, 158, 14), w(127, 21, 0, 158, 14), w(128, 21, 0, 158, 14), w(129, 21, 0, 158, 14), w(130, 21, 0, 158, 14), w(131, 21, 0, 166, 11),
        w(132, 21, 0, 166, 11), w(144, 21, 0, 184, 10), w(146, 21, 0, 186, 12), w(147, 26, 0, 187, 10), w(148, 0, 0, 188, 32), w(149, 0, 0, 189, 27),
        w(152, 21, 0, 192, 13), w(153, 0, 0, 193, 25), w(154, 0, 0, 194, 10), w(155, 26, 0, 195, 9), w(156, 26, 0, 196, 11), w(157, 26, 0, 196, 11),
        w(158, 26, 0, 196, 11), w(170, 0, 0, 212, 10), w(175, -56, 0, 217, 32), w(185, 0, 0, 229, 9), w(186, 0, 0, 229, 9),
    ]), };

pub(super) const CALCIFICATION_IN_ADVANCED_VENOUS_SKIN_CHANGE: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const CALCIFICATION_IN_EARLY_VENOUS_DISEASE: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const CALCIFICATION_IN_THE_DISEASE: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const CALCIFICATION_IN_THE_EXPOSED: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const CALCINOSIS_BEFORE_BONE: Weights = Weights { background: 20000, residual: 16636, unannotated: -8, 
    rows: B(&[w(140, 165, -99, 177, 8), w(141, 165, -99, 177, 8)]), };

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
    rows: B(&[w(91, -8, 2, 117, 11), w(162, 49, -26, 204, 35), w(174, 49, -26, 216, 26), w(175, 49, -26, 217, 31)]), };

pub(super) const DEPOSIT_PRESENT_AT_DIAGNOSIS: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const DEPOSITS_RESOLVE_UNDER_TREATMENT: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const DERMAL_ONSET_OF_BONE: Weights = Weights { background: 40000, residual: 25425, unannotated: -20, 
    rows: B(&[
        w(115, 135, -98, 145, 28),
        w(116, 135, -98, 146, 27),
        w(117, 135, -98, 146, 27),
        w(118, 135, -98, 149, 22),
        w(119, -20, 1, 150, 10),
        w(120, 135, -98, 151, 19),
        w(122, 135, -98, 155, 19),
        w(123, 135, -98, 156, 16),
        w(180, -90, 2, 224, 10),
        w(181, -90, 2, 225, 19),
    ]), };

pub(super) const DISEASE_DURATION_YEARS: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const GRADUAL_ONSET: Weights = Weights { background: 600000, residual: 592631, unannotated: -1, 
    rows: B(&[w(168, 18, -60, 210, 25)]), };

pub(super) const HISTORY_OF_EMERGING_WORM: Weights = Weights { background: 2000, residual: 1775, unannotated: -5, 
    rows: B(&[w(32, 188, -7, 40, 9)]), };

pub(super) const INFLAMMATORY_RASH_BEFORE_DEPOSIT: Weights = Weights { background: 80000, residual: 79039, unannotated: -1, 
    rows: B(&[w(26, 105, -96, 32, 7), w(81, 10, 0, 105, 24), w(108, -120, 3, 136, 22)]), };

pub(super) const LESION_BEFORE_EXPOSURE: Weights = Weights { background: 20000, residual: 20000, unannotated: 0, 
    rows: B(&[]), };

pub(super) const LONG_DURATION_OVER_TEN_YEARS: Weights = Weights { background: 120000, residual: 106086, unannotated: -5, 
    rows: B(&[
        w(47, 41, 0, 59, 8),
        w(48, 41, 0, 59, 8),
        w(49, 41, 0, 59, 8),
        w(50, 41, 0, 59, 8),
        w(51, 41, 0, 59, 8),
        w(52, 41, 0, 59, 8),
        w(99, 88, -94, 126, 4),
        w(102, 14, 0, 130, 25),
        w(112, 14, 0, 140, 19),
        w(117, 66, -29, 148, 18),
        w(123, 66, -29, 156, 14),
        w(124, 66, -29, 159, 3),
        w(129, 66, -29, 164, 9),
        w(133, 66, -29, 169, 9),
        w(134, 66, -29, 169, 9),
        w(135, 88, -94, 172, 6),
        w(136, 66, -29, 169, 9),
        w(137, 66, -29, 169, 9),
        w(138, 66, -29, 169, 9),
        w(139, 66, -29, 169, 9),
        w(140, 66, -29, 177, 9),
        w(141, 66, -29, 177, 9),
        w(162, 14, 0, 204, 34),
        w(168, -7, 0, 210, 15),
        w(170, -7, 0, 212, 31),
        w(174, 66, -29, 216, 5),
        w(183, 20, 0, 227, 27),
    ]), };

pub(super) const LONG_DURATION_OVER_THREE_MONTHS: Weights = Weights { background: 650000, residual: 649618, unannotated: 0, 
    rows: B(&[
        w(47, 14, -54, 59, 8),
        w(48, 14, -54, 59, 8),
        w(49, 14, -54, 59, 8),
        w(50, 14, -54, 59, 8),
        w(51, 14, -54, 59, 8),
        w(52, 14, -54, 59, 8),
        w(99, 14, -54, 126, 4),
        w(102, 14, -54, 130, 25),
        w(112, 14, -54, 140, 19),
        w(135, 14, -54, 172, 6),
        w(162, 14, -54, 204, 34),
        w(168, -7, 11, 210, 15),
        w(170, -7, 11, 212, 31),
        w(174, 14, -54, 216, 20),
    ]), };

pub(super) const LONG_STANDING_LESION: Weights = Weights { background: 350000, residual: 340524, unannotated: -1, 
    rows: B(&[
        w(47, 41, -81, 59, 8),
        w(48, 41, -81, 59, 8),
        w(49, 41, -81, 59, 8),
        w(50, 41, -81, 59, 8),
        w(51, 41, -81, 59, 8),
        w(52, 41, -81, 59, 8),
        w(99, 41, -81, 126, 4),
        w(102, 14, 0, 130, 25),
        w(112, 14, 0, 140, 19),
        w(117, 20, -16, 148, 18),
        w(123, 20, -16, 156, 14),
        w(124, 20, -16, 159, 3),
        w(129, 20, -16, 164, 9),
        w(133, 20, -16, 169, 9),
        w(134, 20, -16, 169, 9),
        w(135, 41, -81, 172, 6),
        w(136, 20, -16, 169, 9),
        w(137, 20, -16, 169, 9),
        w(138, 20, -16, 169, 9),
        w(139, 20, -16, 169, 9),
        w(140, 20, -16, 177, 9),
        w(141, 20, -16, 177, 9),
        w(162, 14, 0, 204, 34),
        w(168, -7, 0, 210, 15),
        w(170, -7, 0, 212, 31),
        w(174, 41, -81, 216, 20),
        w(183, 20, -16, 227, 27),
    ]), };

pub(super) const MISDIAGNOSED_AS_PYODERMA_GANGRENOSUM: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const NO_RESPONSE_TO_ACNE_TREATMENT: Weights = Weights { background: 30000, residual: 21617, unannotated: -14, 
    rows: B(&[w(60, 148, -99, 75, 14)]), };

pub(super) const OSTEOMA_CUTIS_IN_ALL_PATIENTS: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const PATHERGY: Weights = Weights { background: 15000, residual: 9697, unannotated: -19, 
    rows: B(&[w(166, 156, -34, 208, 10), w(167, 22, 0, 209, 33)]), };

pub(super) const PENECTOMY: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const PERSISTENT_INFLAMMATION: Weights = Weights { background: 80000, residual: 80000, unannotated: 0, 
    rows: B(&[w(144, -49, 2, 184, 13)]), };

pub(super) const PROGRESSIVE_COURSE: Weights = Weights { background: 250000, residual: 225478, unannotated: -4, 
    rows: B(&[
        w(83, 56, -88, 108, 70),
        w(84, 56, -88, 109, 60),
        w(102, 34, -22, 130, 26),
        w(110, 34, -22, 138, 32),
        w(113, -22, 5, 143, 26),
        w(115, 60, -188, 145, 16),
        w(116, -100, 11, 146, 12),
        w(117, 34, -22, 148, 11),
        w(119, 56, -88, 150, 28),
        w(166, 34, -22, 208, 34),
        w(167, 34, -22, 209, 40),
        w(174, 56, -88, 216, 25),
        w(187, 56, -88, 232, 12),
    ]), };

pub(super) const PUSTULE_FIRST: Weights = Weights { background: 40000, residual: 35086, unannotated: -6, 
    rows: B(&[w(166, 114, -33, 208, 16)]), };

pub(super) const RAPID_ONSET: Weights = Weights { background: 180000, residual: 90000, unannotated: -30, 
    rows: B(&[
        w(74, 49, -26, 96, 16),
        w(75, 49, -26, 96, 16),
        w(76, 49, -26, 96, 16),
        w(77, 49, -26, 96, 16),
        w(78, -8, 2, 101, 6),
        w(79, 70, -91, 102, 12),
        w(83, 70, -91, 108, 29),
        w(84, 49, -26, 109, 59),
        w(85, 49, -26, 110, 30),
        w(92, 70, -91, 118, 23),
        w(150, 49, -26, 190, 35),
        w(159, 74, -191, 201, 15),
        w(160, 70, -91, 202, 5),
        w(161, 49, -26, 203, 15),
        w(163, 49, -26, 205, 29),
        w(164, 70, -91, 206, 31),
        w(166, 49, -26, 208, 15),
        w(167, 49, -26, 209, 11),
        w(172, 74, -191, 214, 12),
        w(173, 70, -91, 215, 23),
        w(176, 74, -191, 218, 8),
        w(177, 74, -191, 218, 8),
        w(178, 74, -191, 218, 8),
        w(180, 49, -26, 224, 13),
        w(184, 49, -26, 228, 8),
        w(187, -86, 8, 232, 38),
    ]), };

pub(super) const RECURRENCE_AFTER_EXCISION: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const RECURRENT_COURSE: Weights = Weights { background: 80000, residual: 56407, unannotated: -15, 
    rows: B(&[
        w(17, 84, -31, 22, 4),
        w(18, 84, -31, 23, 9),
        w(162, 105, -96, 204, 10),
        w(163, 27, -3, 205, 33),
        w(165, 84, -31, 207, 32),
        w(168, 84, -31, 210, 26),
    ]), };

pub(super) const RESPONSE_TO_ANTIBIOTIC: Weights = Weights { background: 70000, residual: 49857, unannotated: -15, 
    rows: B(&[w(166, -45, 2, 208, 35), w(173, 111, -97, 215, 17)]), };

pub(super) const RESPONSE_TO_CORTICOSTEROID: Weights = Weights { background: 70000, residual: 40574, unannotated: -24, 
    rows: B(&[w(72, 90, -32, 94, 25), w(164, 111, -97, 206, 37), w(166, 111, -97, 208, 18), w(167, -45, 2, 209, 32)]), };

pub(super) const SKIN_BEFORE_PANCREATIC_DIAGNOSIS: Weights = Weights { background: 0, residual: 0, unannotated: 0, 
    rows: B(&[]), };

pub(super) const SKIN_RASH_BEFORE_DEPOSIT: Weights = Weights { background: 120000, residual: 119954, unannotated: 0, 
    rows: B(&[w(26, 88, -94, 32, 7), w(81, 10, -2, 105, 24)]), };

pub(super) const SPONTANEOUS_RESOLUTION: Weights = Weights { background: 150000, residual: 75000, unannotated: -30, 
    rows: B(&[
        w(14, 78, -93, 18, 20),
        w(65, 56, -28, 83, 24),
        w(66, 74, -70, 84, 22),
        w(67, 56, -28, 86, 17),
        w(68, 56, -28, 87, 20),
        w(69, 56, -28, 87, 20),
        w(72, 0, 0, 94, 21),
        w(79, 56, -28, 102, 18),
        w(86, 81, -146, 112, 15),
        w(87, 56, -28, 113, 10),
        w(88, 78, -93, 114, 13),
        w(89, 56, -28, 115, 13),
        w(90, 78, -93, 116, 16),
        w(91, 78, -93, 117, 9),
        w(92, 56, -28, 118, 17),
        w(101, 78, -93, 128, 15),
        w(107, 78, -93, 135, 15),
        w(110, 0, 0, 138, 11),
        w(144, 56, -28, 184, 12),
        w(147, 56, -28, 187, 11),
        w(152, 78, -93, 192, 16),
        w(153, 56, -28, 193, 15),
        w(155, 56, -27, 195, 18),
        w(173, 0, 0, 215, 43),
        w(180, 56, -28, 224, 24),
        w(184, 78, -93, 228, 23),
        w(187, -148, 7, 232, 40),
    ]), };

pub(super) const STABLE_COURSE: Weights = Weights { background: 450000, residual: 432341, unannotated: -2, 
    rows: B(&[
        w(115, -195, 26, 145, 36),
        w(116, 29, -64, 146, 11),
        w(117, 9, -9, 148, 12),
        w(121, 30, -74, 153, 24),
        w(156, 30, -74, 196, 13),
        w(157, 30, -74, 196, 13),
        w(158, 30, -74, 196, 13),
        w(185, 9, -9, 229, 22),
        w(186, 9, -9, 229, 22),
        w(187, -126, 25, 232, 39),
    ]), };

pub(super) const TRANSIENT_SWELLING_HISTORY: Weights = Weights { background: 15000, residual: 14586, unannotated: -1, 
    rows: B(&[w(33, 156, -34, 41, 10), w(34, 22, 0, 43, 2)]), };

pub(super) const ULCER_REFRACTORY_TO_CARE: Weights = Weights { background: 80000, residual: 46696, unannotated: -23, 
    rows: B(&[
        w(0, 24, 0, 3, 20),
        w(1, 6, 0, 4, 20),
        w(2, 29, 0, 5, 23),
        w(3, 29, 0, 6, 33),
        w(5, -27, 0, 8, 17),
        w(6, -27, 0, 9, 18),
        w(15, 29, 0, 19, 6),
        w(16, -27, 0, 20, 9),
        w(17, -27, 0, 20, 9),
        w(18, 29, 0, 23, 2),
        w(19, -27, 0, 20, 9),
        w(21, -105, 0, 27, 14),
        w(22, 22, 0, 28, 12),
        w(26, 51, 0, 32, 11),
        w(27, -27, 0, 33, 10),
        w(28, -27, 0, 33, 10),
        w(29, -27, 0, 33, 10),
        w(30, -27, 0, 33, 10),
        w(31, -105, 0, 39, 16),
        w(32, -105, 0, 40, 10),
        w(35, -27, 0, 44, 8),
        w(36, -105, 0, 46, 10),
        w(37, -27, 0, 44, 8),
        w(38, 29, 0, 48, 2),
        w(39, -27, 0, 44, 8),
        w(40, -27, 0, 44, 8),
        w(41, -27, 0, 44, 8),
        w(42, -105, 0, 53, 19),
        w(46, 29, 0, 58, 7),
        w(47, -105, 0, 59, 13),
        w(48, -105, 0, 59, 13),
        w(49, -105, 0, 59, 13),
        w(50, -105, 0, 59, 13),
        w(51, -105, 0, 59, 13),
        w(52, -105, 0, 59, 13),
        w(53, -105, 0, 66, 15),
        w(54, -27, 0, 68, 9),
        w(55, -27, 0, 68, 9),
        w(56, -27, 0, 68, 9),
        w(57, -27, 0, 68, 9),
        w(58, -27, 0, 68, 9),
        w(59, 51, 0, 74, 8),
        w(61, 105, -96, 77, 10),
        w(62, 29, 0, 78, 17),
        w(64, -23, 0, 80, 8),
        w(66, -27, 0, 84, 27),
        w(81, -27, 0, 105, 31),
        w(83, 51, 0, 108, 21),
        w(84, 40, 0, 109, 21),
        w(85, 51, 0, 110, 18),
        w(93, -27, 0, 119, 17),
        w(94, -105, 0, 120, 13),
        w(95, -105, 0, 120, 13),
        w(96, -105, 0, 120, 13),
        w(97, -105, 0, 120, 13),
        w(98, -105, 0, 120, 13),
        w(99, -105, 0, 120, 13),
        w(100, 29, 0, 127, 2),
        w(102, -105, 0, 130, 11),
        w(103, -105, 0, 131, 9),
        w(104, -105, 0, 132, 9),
        w(105, -105, 0, 133, 9),
        w(106, 29, 0, 134, 16),
        w(107, -105, 0, 135, 16),
        w(111, -105, 0, 139, 14),
        w(116, -27, 0, 146, 9),
        w(117, 29, 0, 148, 14),
        w(119, -27, 0, 150, 25),
        w(121, -175, 0, 153, 16),
        w(124, -105, 0, 158, 15),
        w(125, -105, 0, 158, 15),
        w(126, 29, 0, 161, 13),
        w(127, -105, 0, 158, 15),
        w(128, -105, 0, 158, 15),
        w(129, -105, 0, 158, 15),
        w(130, -105, 0, 158, 15),
        w(133, -105, 0, 170, 6),
        w(134, -105, 0, 171, 5),
        w(135, 29, 0, 172, 5),
        w(136, -27, 0, 173, 7),
        w(137, 29, 0, 169, 14),
        w(138, -105, 0, 175, 5),
        w(139, -105, 0, 176, 8),
        w(140, 29, 0, 177, 14),
        w(141, 29, 0, 177, 14),
        w(142, -105, 0, 180, 14),
        w(143, -105, 0, 181, 19),
        w(144, -105, 0, 184, 16),
        w(145, 5, 0, 185, 14),
        w(146, -105, 0, 186, 13),
        w(150, 29, 0, 190, 13),
        w(161, -22, 0, 203, 6),
        w(162, 51, 0, 204, 6),
        w(163, -53, 0, 205, 5),
        w(164, -27, 0, 206, 26),
        w(165, -20, 0, 207, 6),
        w(166, 84, -31, 208, 39),
        w(167, 84, -31, 209, 38),
        w(168, 55, 0, 210, 8),
        w(169, 55, 0, 211, 10),
        w(170, 55, 0, 212, 8),
        w(171, 51, 0, 213, 20),
        w(173, -27, 0, 215, 39),
        w(174, 105, -96, 216, 19),
        w(175, 51, 0, 217, 7),
        w(179, -105, 0, 223, 18),
        w(180, -175, 0, 224, 15),
        w(182, -27, 0, 226, 25),
        w(183, -105, 0, 227, 12),
        w(184, -105, 0, 228, 14),
        w(185, -105, 0, 229, 12),
        w(186, -105, 0, 229, 12),
    ]), };

pub(super) const YEARS_BETWEEN_DAMAGE_AND_DEPOSIT: Weights = Weights { background: 100000, residual: 58635, unannotated: -23, 
    rows: B(&[
        w(13, 95, -95, 16, 5),
        w(16, 74, -30, 21, 6),
        w(19, 74, -30, 24, 8),
        w(54, 74, -30, 68, 8),
        w(55, 74, -30, 68, 8),
        w(56, 74, -30, 68, 8),
        w(57, 74, -30, 68, 8),
        w(58, 74, -30, 68, 8),
        w(59, 95, -95, 74, 4),
        w(61, 95, -95, 77, 14),
        w(93, 95, -95, 119, 5),
        w(94, 74, -30, 120, 12),
        w(95, 74, -30, 120, 12),
        w(96, 74, -30, 120, 12),
        w(97, 74, -30, 120, 12),
        w(98, 74, -30, 120, 12),
        w(99, 74, -30, 120, 12),
        w(100, 74, -30, 120, 12),
        w(174, 95, -95, 216, 29),
    ]), };
