// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const HISTORY_OF_PROCEDURES_AND_EXPOSURES: Test = Test { id: B("history-of-procedures-and-exposures"), label: B("Procedures, injections, dressings and injuries, with date and site"), kind: TestKind::Record, tier: TestTier::Always, 
    does: B("Takes from the patient and the chart every procedure, injection, infusion, dressing, filler, electrode, contrast study, burn, cold or other injury, each with its date and its exact site."), 
    because: B("The iatrogenic form is diagnosed by the chart: a documented calcium, phosphate or trauma exposure at that very site, before the lesion."), 
    changes: B("An exposure at the site in a plausible window leads to the iatrogenic entries; a missing chart leaves them open and does not exclude them."), 
    resolves: B(&[
        f(9), f(29), f(31), f(101), f(102), f(113),
        f(114), f(115), f(118), f(144), f(161), f(171),
        f(214), f(215), f(253), f(257), f(261), f(263),
        f(266), f(275), f(296), f(299), f(429), f(466),
        f(467), f(468), f(469), f(470), f(475), f(476),
        f(477), f(488), f(493), f(511), f(531), f(553),
        f(592), f(618), f(625), f(637), f(642), f(701),
        f(711), f(734), f(744), f(757), f(849), f(866),
        f(880), f(889), f(905), f(907), f(918), f(926),
        f(932),
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const REVIEW_OF_THE_RECORD: Test = Test { id: B("review-of-the-record"), label: B("Review of earlier records and letters"), kind: TestKind::Record, tier: TestTier::Always, 
    does: B("Reads earlier letters, operation and pathology reports, images and laboratory values for named diseases, syndromes and earlier deposits."), 
    because: B("Many causes are already written down; the date of a value or a lesion decides what came first."), 
    changes: B("A named syndrome or an earlier deposit changes the leading diagnosis before any new test."), 
    resolves: B(&[
        f(70), f(91), f(108), f(146), f(159), f(193),
        f(232), f(260), f(269), f(278), f(287), f(298),
        f(431), f(445), f(452), f(454), f(474), f(487),
        f(492), f(579), f(583), f(599), f(606), f(626),
        f(628), f(655), f(667), f(679), f(680), f(759),
        f(835), f(870), f(871), f(883), f(892), f(893),
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const BIRTH_AND_NEWBORN_HISTORY: Test = Test { id: B("birth-and-newborn-history"), label: B("Birth, cooling and the newborn ward"), kind: TestKind::Record, tier: TestTier::BySuspicion, 
    does: B("Asks for term or preterm birth, growth before birth, asphyxia, difficult or cesarean delivery, therapeutic cooling, heel sticks, infusions and the intensive-care chart."), 
    because: B("Fat necrosis follows perinatal stress or cooling at term; heel nodules follow heel sticks; infusions leave plaques."), 
    changes: B("Term birth with stress or cooling supports fat necrosis and starts serial calcium; heel sticks explain a heel nodule without further tests."), 
    resolves: B(&[f(127), f(182), f(429), f(473), f(474), f(475), f(592), f(652), f(678), f(877), f(880)]), 
    about: B(&[n(20), n(144), n(126), n(151), n(158)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[134]), };

pub(super) const EXPOSURE_MAP: Test = Test { id: B("exposure-map"), label: B("Map of the lesions against the exposures"), kind: TestKind::Record, tier: TestTier::BySuspicion, 
    does: B("Draws the lesions and, over them, the tracks of infusions, injection sites, electrodes, dressings and contacts with their dates."), 
    because: B("In the iatrogenic form the deposits follow the infusion track or the contact area."), 
    changes: B("A match supports the iatrogenic form; lesions far from any exposure speak against it as the only cause."), 
    resolves: B(&[f(31), f(113), f(114), f(118), f(171), f(214), f(215), f(466), f(467), f(475), f(477), f(493), f(503), f(918), f(926), f(930)]), 
    about: B(&[n(125)]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const DIALYSIS_CHART: Test = Test { id: B("dialysis-chart"), label: B("Dialysis chart"), kind: TestKind::Record, tier: TestTier::BySuspicion, 
    does: B("Reads mode and years of dialysis, dialysate calcium, binders, active vitamin D, vitamin K antagonists, iron and weight."), 
    because: B("Duration of dialysis, calcium load and vitamin K antagonism are the risk factors counted in calciphylaxis and drive calcium and phosphate in the benign forms."), 
    changes: B("Shows what can be adjusted: dialysate calcium, binder, vitamin D, anticoagulant."), 
    resolves: B(&[f(17), f(112), f(194), f(195), f(297), f(476), f(488), f(642), f(656), f(704), f(922)]), 
    about: B(&[n(95), n(122), n(100)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[6]), };

pub(super) const DATED_LABORATORY_SERIES: Test = Test { id: B("dated-laboratory-series"), label: B("Laboratory values laid against the date of onset"), kind: TestKind::Record, tier: TestTier::BySuspicion, 
    does: B("Lines up earlier calcium, phosphate, creatinine and parathyroid hormone values with the date when the lesion began."), 
    because: B("A metastatic deposit needs abnormal values at or before onset; the values may be normal again at biopsy, as after a liver transplant."), 
    changes: B("Abnormal values before onset keep the metastatic or transplant-related form possible; values only from later leave it open."), 
    resolves: B(&[f(3), f(5), f(116), f(117), f(434), f(435), f(443), f(893)]), 
    about: B(&[n(94), n(132), n(145)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[323]), };

pub(super) const GROWTH_AND_DEVELOPMENT_HISTORY: Test = Test { id: B("growth-and-development-history"), label: B("Growth chart, development and parents"), kind: TestKind::Record, tier: TestTier::BySuspicion, 
    does: B("Reads the growth chart and asks for weight gain before two years, milestones, learning, hearing, sleep apnea, feeding, thyroid and puberty, and for the height of both parents."), 
    because: B("Early obesity, short adult height and delay belong to Albright osteodystrophy and hormone resistance; they are counted separately."), 
    changes: B("Several signs move the diagnosis from plate-like osteoma or progressive osseous heteroplasia to hormone-resistant disease."), 
    resolves: B(&[f(28), f(140), f(211), f(232), f(292), f(449), f(456), f(473), f(605), f(641), f(754), f(840), f(885)]), 
    about: B(&[n(158), n(116)]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[369]), };
