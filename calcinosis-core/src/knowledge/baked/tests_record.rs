// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const HISTORY_OF_PROCEDURES_AND_EXPOSURES: Test = Test { id: B("history-of-procedures-and-exposures"), label: B("Procedures, injections, dressings and injuries, with date and site"), kind: TestKind::Record, tier: TestTier::Always, 
    does: B("Takes from the patient and the chart every procedure, injection, infusion, dressing, filler, electrode, contrast study, burn, cold or other injury, each with its date and its exact site."), 
    because: B("The iatrogenic form is diagnosed by the chart: a documented calcium, phosphate or trauma exposure at that very site, before the lesion."), 
    changes: B("An exposure at the site in a plausible window leads to the iatrogenic entries; a missing chart leaves them open and does not exclude them."), 
    resolves: B(&[
        9, 29, 31, 101, 102, 113,
        114, 115, 118, 144, 161, 171,
        214, 215, 253, 257, 261, 263,
        266, 275, 296, 299, 428, 465,
        466, 467, 468, 469, 474, 475,
        476, 487, 492, 510, 530, 551,
        590, 616, 623, 635, 640, 699,
        709, 732, 742, 755, 847, 864,
        878, 887, 903, 905, 916, 924,
        930,
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
        70, 91, 108, 146, 159, 193,
        232, 260, 269, 278, 287, 298,
        430, 444, 451, 453, 473, 486,
        491, 577, 581, 597, 604, 624,
        626, 653, 665, 677, 678, 757,
        833, 868, 869, 881, 890, 891,
    ]), 
    about: B(&[]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const BIRTH_AND_NEWBORN_HISTORY: Test = Test { id: B("birth-and-newborn-history"), label: B("Birth, cooling and the newborn ward"), kind: TestKind::Record, tier: TestTier::BySuspicion, 
    does: B("Asks for term or preterm birth, growth before birth, asphyxia, difficult or cesarean delivery, therapeutic cooling, heel sticks, infusions and the intensive-care chart."), 
    because: B("Fat necrosis follows perinatal stress or cooling at term; heel nodules follow heel sticks; infusions leave plaques."), 
    changes: B("Term birth with stress or cooling supports fat necrosis and starts serial calcium; heel sticks explain a heel nodule without further tests."), 
    resolves: B(&[127, 182, 428, 472, 473, 474, 590, 650, 676, 875, 878]), 
    about: B(&[20, 144, 126, 151, 158]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[121]), };

pub(super) const EXPOSURE_MAP: Test = Test { id: B("exposure-map"), label: B("Map of the lesions against the exposures"), kind: TestKind::Record, tier: TestTier::BySuspicion, 
    does: B("Draws the lesions and, over them, the tracks of infusions, injection sites, electrodes, dressings and contacts with their dates."), 
    because: B("In the iatrogenic form the deposits follow the infusion track or the contact area."), 
    changes: B("A match supports the iatrogenic form; lesions far from any exposure speak against it as the only cause."), 
    resolves: B(&[31, 113, 114, 118, 171, 214, 215, 465, 466, 474, 476, 492, 502, 916, 924, 928]), 
    about: B(&[125]), 
    avoid: B(&[]), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const DIALYSIS_CHART: Test = Test { id: B("dialysis-chart"), label: B("Dialysis chart"), kind: TestKind::Record, tier: TestTier::BySuspicion, 
    does: B("Reads mode and years of dialysis, dialysate calcium, binders, active vitamin D, vitamin K antagonists, iron and weight."), 
    because: B("Duration of dialysis, calcium load and vitamin K antagonism are the risk factors counted in calciphylaxis and drive calcium and phosphate in the benign forms."), 
    changes: B("Shows what can be adjusted: dialysate calcium, binder, vitamin D, anticoagulant."), 
    resolves: B(&[17, 112, 194, 195, 297, 475, 487, 640, 654, 702, 920]), 
    about: B(&[95, 122, 100]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[6]), };

pub(super) const DATED_LABORATORY_SERIES: Test = Test { id: B("dated-laboratory-series"), label: B("Laboratory values laid against the date of onset"), kind: TestKind::Record, tier: TestTier::BySuspicion, 
    does: B("Lines up earlier calcium, phosphate, creatinine and parathyroid hormone values with the date when the lesion began."), 
    because: B("A metastatic deposit needs abnormal values at or before onset; the values may be normal again at biopsy, as after a liver transplant."), 
    changes: B("Abnormal values before onset keep the metastatic or transplant-related form possible; values only from later leave it open."), 
    resolves: B(&[3, 5, 116, 117, 433, 434, 442, 891]), 
    about: B(&[94, 132, 145]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[310]), };

pub(super) const GROWTH_AND_DEVELOPMENT_HISTORY: Test = Test { id: B("growth-and-development-history"), label: B("Growth chart, development and parents"), kind: TestKind::Record, tier: TestTier::BySuspicion, 
    does: B("Reads the growth chart and asks for weight gain before two years, milestones, learning, hearing, sleep apnea, feeding, thyroid and puberty, and for the height of both parents."), 
    because: B("Early obesity, short adult height and delay belong to Albright osteodystrophy and hormone resistance; they are counted separately."), 
    changes: B("Several signs move the diagnosis from plate-like osteoma or progressive osseous heteroplasia to hormone-resistant disease."), 
    resolves: B(&[28, 140, 211, 232, 292, 448, 455, 472, 603, 639, 752, 838, 883]), 
    about: B(&[158, 116]), 
    avoid: B(&[]), 
    basis: Basis::Seen, 
    sources: B(&[356]), };
