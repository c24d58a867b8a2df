// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const N_25_HYDROXYVITAMIN_D: Analyte = Analyte { id: B("25-hydroxyvitamin-d"), label: B("25-hydroxyvitamin D, total"), specimen: Specimen::Serum, unit: B("ng/mL"), 
    definition: B("Sum of 25-hydroxyvitamin D2 and D3, the store of vitamin D. Reporting classes: below 20 low, 20 to 50 optimum, 51 to 80 with a raised risk of hypercalciuria, above 80 possibly toxic (most toxicity above 150 ng/mL)."), 
    synonyms: B(&[B("calcidiol"), B("25-OH vitamin D"), B("25(OH)D"), B("vitamin D")]), 
    aliases: B(&[B("d25"), B("25-oh-d"), B("calcidiol")]), 
    units: B(&[
        AnalyteUnit { ucum: B("ng/mL"), factor: d(1, 0), spellings: B(&[B("ng/ml")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("nmol/L"), factor: d(40064, 5), spellings: B(&[B("nmol/l"), B("nM")]), basis: Basis::GeneralKnowledge, sources: B(&[431]), },
        AnalyteUnit { ucum: B("ug/L"), factor: d(1, 0), spellings: B(&[B("µg/L"), B("μg/L"), B("mcg/L"), B("ug/l")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 0)), high: Some(d(800, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("ng/mL"), low: Some(d(1001, 1)), high: Some(d(250, 0)), likely: B("nmol/L"), says: B("Usual figures in nmol/L; in ng/mL they would point to toxicity: confirm the unit."), },
        Confusion { unit: B("nmol/L"), low: Some(d(1, 0)), high: Some(d(9, 0)), likely: B("ng/mL"), says: B("Below 10 nmol/L the figure is more often one in ng/mL."), },
    ]), 
    critical: None, 
    states: States { low: Some(480), normal: Some(553), high: None, positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("62292-8"), label: B("25-Hydroxyvitamin D3+25-Hydroxyvitamin D2 [Mass/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("ng/mL"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("1989-3"), label: B("25-hydroxyvitamin D3 [Mass/volume] in Serum or Plasma"), matching: CodeMatch::Narrower, }, unit: B("ng/mL"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("14635-7"), label: B("Calcidiol [Moles/volume] in Serum or Plasma"), matching: CodeMatch::Narrower, }, unit: B("nmol/L"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(0, None, BandSex::Any), low: Some(d(20, 0)), high: Some(d(50, 0)), basis: Basis::Seen, sources: B(&[466]), who: B(""), default: true, },
        Interval { set: B("normals-table"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(20, 0)), high: Some(d(80, 0)), basis: Basis::Seen, sources: B(&[431]), who: B("from 18 a"), default: false, },
    ]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(50, 0), included: false }), upper: None, finding: 0, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[466]), },
        Threshold { lower: Some(Limit { number: d(80, 0), included: false }), upper: None, finding: 284, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[466]), },
    ]), };

pub(super) const AGE: Analyte = Analyte { id: B("age"), label: B("Age"), specimen: Specimen::History, unit: B("d"), 
    definition: B("Age of the patient; all bands of age rest on it. Years are 365.25 and months 30.4375 days (UCUM)."), 
    synonyms: B(&[B("age in days")]), 
    aliases: B(&[]), 
    units: B(&[
        AnalyteUnit { ucum: B("d"), factor: d(1, 0), spellings: B(&[B("days"), B("day")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("wk"), factor: d(7, 0), spellings: B(&[B("w"), B("weeks"), B("week")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
        AnalyteUnit { ucum: B("mo"), factor: d(304375, 4), spellings: B(&[B("months"), B("month")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
        AnalyteUnit { ucum: B("a"), factor: d(36525, 2), spellings: B(&[B("y"), B("yr"), B("years"), B("year")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(47500, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const AGE_AT_ONSET: Analyte = Analyte { id: B("age-at-onset"), label: B("Age at onset of the lesion"), specimen: Specimen::History, unit: B("d"), 
    definition: B("Age at which the lesion began."), 
    synonyms: B(&[B("onset age")]), 
    aliases: B(&[B("age-onset")]), 
    units: B(&[
        AnalyteUnit { ucum: B("d"), factor: d(1, 0), spellings: B(&[B("days"), B("day")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("wk"), factor: d(7, 0), spellings: B(&[B("w"), B("weeks"), B("week")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
        AnalyteUnit { ucum: B("mo"), factor: d(304375, 4), spellings: B(&[B("months"), B("month")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
        AnalyteUnit { ucum: B("a"), factor: d(36525, 2), spellings: B(&[B("y"), B("yr"), B("years"), B("year")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(47500, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: None, upper: Some(Limit { number: d(28, 0), included: true }), finding: 568, band: Band::new(0, None, BandSex::Any), basis: Basis::Proposal, sources: B(&[]), },
        Threshold { lower: Some(Limit { number: d(28, 0), included: false }), upper: Some(Limit { number: d(36525, 2), included: false }), finding: 566, band: Band::new(0, None, BandSex::Any), basis: Basis::Proposal, sources: B(&[]), },
        Threshold { lower: None, upper: Some(Limit { number: d(36525, 2), included: false }), finding: 565, band: Band::new(0, None, BandSex::Any), basis: Basis::Proposal, sources: B(&[]), },
        Threshold { lower: Some(Limit { number: d(36525, 2), included: true }), upper: Some(Limit { number: d(65745, 1), included: false }), finding: 564, band: Band::new(0, None, BandSex::Any), basis: Basis::Proposal, sources: B(&[]), },
        Threshold { lower: Some(Limit { number: d(65745, 1), included: true }), upper: Some(Limit { number: d(14610, 0), included: false }), finding: 570, band: Band::new(0, None, BandSex::Any), basis: Basis::Proposal, sources: B(&[]), },
        Threshold { lower: Some(Limit { number: d(14610, 0), included: true }), upper: Some(Limit { number: d(2374125, 2), included: false }), finding: 567, band: Band::new(0, None, BandSex::Any), basis: Basis::Proposal, sources: B(&[]), },
        Threshold { lower: Some(Limit { number: d(2374125, 2), included: true }), upper: None, finding: 569, band: Band::new(0, None, BandSex::Any), basis: Basis::Proposal, sources: B(&[]), },
    ]), };

pub(super) const AGE_AT_ONSET_OF_MYOSITIS: Analyte = Analyte { id: B("age-at-onset-of-myositis"), label: B("Age at onset of the muscle disease"), specimen: Specimen::History, unit: B("d"), 
    definition: B("Age at the first symptom taken to be of the muscle disease."), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    units: B(&[
        AnalyteUnit { ucum: B("d"), factor: d(1, 0), spellings: B(&[B("days"), B("day")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("wk"), factor: d(7, 0), spellings: B(&[B("w"), B("weeks"), B("week")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
        AnalyteUnit { ucum: B("mo"), factor: d(304375, 4), spellings: B(&[B("months"), B("month")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
        AnalyteUnit { ucum: B("a"), factor: d(36525, 2), spellings: B(&[B("y"), B("yr"), B("years"), B("year")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(47500, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(65745, 1), included: true }), upper: Some(Limit { number: d(14610, 0), included: false }), finding: 531, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[99]), },
        Threshold { lower: Some(Limit { number: d(14610, 0), included: true }), upper: None, finding: 532, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[99]), },
    ]), };

pub(super) const ALANINE_AMINOTRANSFERASE: Analyte = Analyte { id: B("alanine-aminotransferase"), label: B("Alanine aminotransferase"), specimen: Specimen::Serum, unit: B("U/L"), 
    definition: B("Enzyme of the liver and, less, of muscle. No default interval: it depends on method, age and sex."), 
    synonyms: B(&[B("ALT"), B("SGPT")]), 
    aliases: B(&[B("alt")]), 
    units: B(&[
        AnalyteUnit { ucum: B("U/L"), factor: d(1, 0), spellings: B(&[B("u/l"), B("IU/L"), B("units/L")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("ukat/L"), factor: d(60, 0), spellings: B(&[B("µkat/L"), B("μkat/L"), B("ukat/l")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 0)), high: Some(d(50000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(285), positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const ALBUMIN: Analyte = Analyte { id: B("albumin"), label: B("Albumin, serum or plasma"), specimen: Specimen::Serum, unit: B("g/dL"), 
    definition: B("Main protein of plasma; carries about half of the calcium. Low albumin lowers total calcium and is a risk marker of calciphylaxis."), 
    synonyms: B(&[B("Alb")]), 
    aliases: B(&[B("alb")]), 
    units: B(&[
        AnalyteUnit { ucum: B("g/dL"), factor: d(1, 0), spellings: B(&[B("g/dl"), B("g%"), B("g/100 mL")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("g/L"), factor: d(1, 1), spellings: B(&[B("g/l")]), basis: Basis::Seen, sources: B(&[534]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(5, 1)), high: Some(d(8, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("g/dL"), low: Some(d(81, 1)), high: Some(d(65, 0)), likely: B("g/L"), says: B("Albumin of 15 to 60 only makes sense in g/L."), },
        Confusion { unit: B("g/L"), low: Some(d(1, 0)), high: Some(d(6, 0)), likely: B("g/dL"), says: B("Albumin of 1 to 6 only makes sense in g/dL."), },
    ]), 
    critical: None, 
    states: States { low: Some(414), normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("1751-7"), label: B("Albumin [Mass/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("g/dL"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(525960, None, BandSex::Any), low: Some(d(35, 1)), high: Some(d(5, 0)), basis: Basis::Seen, sources: B(&[457]), who: B("from 1 a"), default: true, },
    ]), 
    thresholds: B(&[]), };

pub(super) const ALDOLASE: Analyte = Analyte { id: B("aldolase"), label: B("Aldolase"), specimen: Specimen::Serum, unit: B("U/L"), 
    definition: B("Muscle enzyme; another laboratory allows up to 32 U/L in the first month."), 
    synonyms: B(&[]), 
    aliases: B(&[B("ald")]), 
    units: B(&[
        AnalyteUnit { ucum: B("U/L"), factor: d(1, 0), spellings: B(&[B("u/l"), B("IU/L"), B("units/L")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("ukat/L"), factor: d(60, 0), spellings: B(&[B("µkat/L"), B("μkat/L"), B("ukat/l")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(2, 1)), high: Some(d(1000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(286), positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("1761-6"), label: B("Aldolase [Enzymatic activity/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("U/L"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(0, Some(8941320), BandSex::Any), low: None, high: Some(d(145, 1)), basis: Basis::Seen, sources: B(&[468]), who: B("up to 17 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(8941320, None, BandSex::Any), low: None, high: Some(d(77, 1)), basis: Basis::Seen, sources: B(&[468]), who: B("from 17 a"), default: true, },
        Interval { set: B("arup"), band: Band::new(0, Some(44640), BandSex::Any), low: Some(d(6, 0)), high: Some(d(32, 0)), basis: Basis::Seen, sources: B(&[483]), who: B("up to 31 d"), default: false, },
        Interval { set: B("arup"), band: Band::new(44640, Some(262980), BandSex::Any), low: Some(d(3, 0)), high: Some(d(12, 0)), basis: Basis::Seen, sources: B(&[483]), who: B("31 d to 6 mo"), default: false, },
        Interval { set: B("arup"), band: Band::new(262980, Some(1577880), BandSex::Any), low: Some(d(35, 1)), high: Some(d(10, 0)), basis: Basis::Seen, sources: B(&[483]), who: B("6 mo to 3 a"), default: false, },
        Interval { set: B("arup"), band: Band::new(1577880, Some(3681720), BandSex::Any), low: Some(d(27, 1)), high: Some(d(88, 1)), basis: Basis::Seen, sources: B(&[483]), who: B("3 a to 7 a"), default: false, },
        Interval { set: B("arup"), band: Band::new(3681720, Some(9467280), BandSex::Any), low: Some(d(33, 1)), high: Some(d(97, 1)), basis: Basis::Seen, sources: B(&[483]), who: B("7 a to 18 a"), default: false, },
        Interval { set: B("arup"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(12, 1)), high: Some(d(76, 1)), basis: Basis::Seen, sources: B(&[483]), who: B("from 18 a"), default: false, },
    ]), 
    thresholds: B(&[]), };

pub(super) const ALKALINE_PHOSPHATASE: Analyte = Analyte { id: B("alkaline-phosphatase"), label: B("Alkaline phosphatase"), specimen: Specimen::Serum, unit: B("U/L"), 
    definition: B("Enzyme of bone and liver; growing children reach several times the adult limit. Low in hypophosphatasia. The older adult limits run from 30 to between 115 and 145 U/L by method."), 
    synonyms: B(&[B("ALP"), B("AP")]), 
    aliases: B(&[B("alp")]), 
    units: B(&[
        AnalyteUnit { ucum: B("U/L"), factor: d(1, 0), spellings: B(&[B("u/l"), B("IU/L"), B("units/L")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("ukat/L"), factor: d(60, 0), spellings: B(&[B("µkat/L"), B("μkat/L"), B("ukat/l")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 0)), high: Some(d(10000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("U/L"), low: Some(d(3, 1)), high: Some(d(8, 0)), likely: B("ukat/L"), says: B("Figures of this size are usual in µkat/L."), },
    ]), 
    critical: None, 
    states: States { low: Some(481), normal: None, high: Some(287), positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("6768-6"), label: B("Alkaline phosphatase [Enzymatic activity/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("U/L"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(0, Some(21600), BandSex::Any), low: Some(d(83, 0)), high: Some(d(248, 0)), basis: Basis::Seen, sources: B(&[452, 503]), who: B("up to 15 d"), default: true, },
        Interval { set: B("mayo"), band: Band::new(21600, Some(525960), BandSex::Any), low: Some(d(122, 0)), high: Some(d(469, 0)), basis: Basis::Seen, sources: B(&[452, 503]), who: B("15 d to 1 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(525960, Some(5259600), BandSex::Any), low: Some(d(142, 0)), high: Some(d(335, 0)), basis: Basis::Seen, sources: B(&[452, 503]), who: B("1 a to 10 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(5259600, Some(6837480), BandSex::Any), low: Some(d(129, 0)), high: Some(d(417, 0)), basis: Basis::Seen, sources: B(&[452, 503]), who: B("10 a to 13 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(6837480, Some(7889400), BandSex::Male), low: Some(d(116, 0)), high: Some(d(468, 0)), basis: Basis::Seen, sources: B(&[452, 503]), who: B("13 a to 15 a, male"), default: true, },
        Interval { set: B("mayo"), band: Band::new(7889400, Some(8941320), BandSex::Male), low: Some(d(82, 0)), high: Some(d(331, 0)), basis: Basis::Seen, sources: B(&[452, 503]), who: B("15 a to 17 a, male"), default: true, },
        Interval { set: B("mayo"), band: Band::new(8941320, Some(9993240), BandSex::Male), low: Some(d(55, 0)), high: Some(d(149, 0)), basis: Basis::Seen, sources: B(&[452, 503]), who: B("17 a to 19 a, male"), default: true, },
        Interval { set: B("mayo"), band: Band::new(9993240, None, BandSex::Male), low: Some(d(40, 0)), high: Some(d(129, 0)), basis: Basis::Seen, sources: B(&[452, 503]), who: B("from 19 a, male"), default: true, },
        Interval { set: B("mayo"), band: Band::new(6837480, Some(7889400), BandSex::Female), low: Some(d(57, 0)), high: Some(d(254, 0)), basis: Basis::Seen, sources: B(&[452, 503]), who: B("13 a to 15 a, female"), default: true, },
        Interval { set: B("mayo"), band: Band::new(7889400, Some(8941320), BandSex::Female), low: Some(d(50, 0)), high: Some(d(117, 0)), basis: Basis::Seen, sources: B(&[452, 503]), who: B("15 a to 17 a, female"), default: true, },
        Interval { set: B("mayo"), band: Band::new(8941320, None, BandSex::Female), low: Some(d(35, 0)), high: Some(d(104, 0)), basis: Basis::Seen, sources: B(&[452, 503]), who: B("from 17 a, female"), default: true, },
        Interval { set: B("nejm"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(30, 0)), high: Some(d(115, 0)), basis: Basis::Seen, sources: B(&[437]), who: B("from 18 a"), default: false, },
    ]), 
    thresholds: B(&[]), };

pub(super) const ALUMINUM: Analyte = Analyte { id: B("aluminum"), label: B("Aluminum, serum"), specimen: Specimen::Serum, unit: B("ug/L"), 
    definition: B("Serum aluminum, measured in dialysis patients exposed to it."), 
    synonyms: B(&[B("aluminium"), B("Al")]), 
    aliases: B(&[B("al")]), 
    units: B(&[
        AnalyteUnit { ucum: B("ug/L"), factor: d(1, 0), spellings: B(&[B("µg/L"), B("μg/L"), B("mcg/L"), B("ug/l")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("ng/mL"), factor: d(1, 0), spellings: B(&[B("ng/ml")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("umol/L"), factor: d(26982, 3), spellings: B(&[B("umol/l"), B("µmol/L"), B("μmol/L"), B("µM")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(1000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(25, 0), included: false }), upper: None, finding: 288, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[8]), },
    ]), };

pub(super) const AMYLASE: Analyte = Analyte { id: B("amylase"), label: B("Amylase"), specimen: Specimen::Serum, unit: B("U/L"), 
    definition: B("Enzyme of pancreas and salivary glands; far lower in infants, so that 60 U/L is raised at three months."), 
    synonyms: B(&[]), 
    aliases: B(&[B("amy")]), 
    units: B(&[
        AnalyteUnit { ucum: B("U/L"), factor: d(1, 0), spellings: B(&[B("u/l"), B("IU/L"), B("units/L")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("ukat/L"), factor: d(60, 0), spellings: B(&[B("µkat/L"), B("μkat/L"), B("ukat/l")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(5, 1)), high: Some(d(50000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(289), positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("1798-8"), label: B("Amylase [Enzymatic activity/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("U/L"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("1805-1"), label: B("Amylase.pancreatic [Enzymatic activity/volume] in Serum or Plasma"), matching: CodeMatch::Narrower, }, unit: B("U/L"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(0, Some(44640), BandSex::Any), low: None, high: Some(d(6, 0)), basis: Basis::Seen, sources: B(&[469]), who: B("up to 31 d"), default: true, },
        Interval { set: B("mayo"), band: Band::new(44640, Some(263520), BandSex::Any), low: Some(d(1, 0)), high: Some(d(17, 0)), basis: Basis::Seen, sources: B(&[469]), who: B("31 d to 183 d"), default: true, },
        Interval { set: B("mayo"), band: Band::new(263520, Some(525960), BandSex::Any), low: Some(d(6, 0)), high: Some(d(44, 0)), basis: Basis::Seen, sources: B(&[469]), who: B("183 d to 1 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(525960, Some(2103840), BandSex::Any), low: Some(d(8, 0)), high: Some(d(79, 0)), basis: Basis::Seen, sources: B(&[469]), who: B("1 a to 4 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(2103840, Some(9467280), BandSex::Any), low: Some(d(21, 0)), high: Some(d(110, 0)), basis: Basis::Seen, sources: B(&[469]), who: B("4 a to 18 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(28, 0)), high: Some(d(100, 0)), basis: Basis::Seen, sources: B(&[469]), who: B("from 18 a"), default: true, },
    ]), 
    thresholds: B(&[]), };

pub(super) const ANGIOTENSIN_CONVERTING_ENZYME: Analyte = Analyte { id: B("angiotensin-converting-enzyme"), label: B("Angiotensin-converting enzyme"), specimen: Specimen::Serum, unit: B("U/L"), 
    definition: B("Enzyme made by granulomas; lowered by angiotensin-converting-enzyme inhibitors, so that a normal value under them means nothing."), 
    synonyms: B(&[B("ACE")]), 
    aliases: B(&[B("ace")]), 
    units: B(&[
        AnalyteUnit { ucum: B("U/L"), factor: d(1, 0), spellings: B(&[B("u/l"), B("IU/L"), B("units/L")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("ukat/L"), factor: d(60, 0), spellings: B(&[B("µkat/L"), B("μkat/L"), B("ukat/l")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 0)), high: Some(d(1000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(290), positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("2742-5"), label: B("Angiotensin converting enzyme [Enzymatic activity/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("U/L"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("arup"), band: Band::new(0, Some(3681720), BandSex::Any), low: Some(d(18, 0)), high: Some(d(90, 0)), basis: Basis::Seen, sources: B(&[484]), who: B("up to 7 a"), default: true, },
        Interval { set: B("arup"), band: Band::new(3681720, Some(7889400), BandSex::Any), low: Some(d(24, 0)), high: Some(d(121, 0)), basis: Basis::Seen, sources: B(&[484]), who: B("7 a to 15 a"), default: true, },
        Interval { set: B("arup"), band: Band::new(7889400, Some(9467280), BandSex::Any), low: Some(d(18, 0)), high: Some(d(101, 0)), basis: Basis::Seen, sources: B(&[484]), who: B("15 a to 18 a"), default: true, },
        Interval { set: B("arup"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(16, 0)), high: Some(d(85, 0)), basis: Basis::Seen, sources: B(&[484]), who: B("from 18 a"), default: true, },
        Interval { set: B("healio"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(9, 0)), high: Some(d(67, 0)), basis: Basis::Seen, sources: B(&[284]), who: B("from 18 a"), default: false, },
    ]), 
    thresholds: B(&[]), };

pub(super) const ANTI_BETA2_GLYCOPROTEIN_IGA: Analyte = Analyte { id: B("anti-beta2-glycoprotein-iga"), label: B("Anti-beta-2 glycoprotein I antibody, IgA"), specimen: Specimen::Serum, unit: B("[arb'U]/mL"), 
    definition: B("IgA antibodies to beta-2 glycoprotein I: below 15 negative, 15 to 39.9 weak, 40 to 79.9 moderate, from 80 on strong; another laboratory calls values up to 20 normal."), 
    synonyms: B(&[B("anti-β2GPI IgA")]), 
    aliases: B(&[B("b2gpi-iga")]), 
    units: B(&[
        AnalyteUnit { ucum: B("[arb'U]/mL"), factor: d(1, 0), spellings: B(&[B("U/mL"), B("units/mL")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(1000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(38), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("44447-1"), label: B("β2GPI IgA"), matching: CodeMatch::Exact, }, unit: B("[arb'U]/mL"), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(15, 0), included: true }), upper: None, finding: 38, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[477]), },
        Threshold { lower: Some(Limit { number: d(40, 0), included: false }), upper: None, finding: 61, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[100, 477]), },
    ]), };

pub(super) const ANTI_BETA2_GLYCOPROTEIN_IGG: Analyte = Analyte { id: B("anti-beta2-glycoprotein-igg"), label: B("Anti-beta-2 glycoprotein I antibody, IgG"), specimen: Specimen::Serum, unit: B("[arb'U]/mL"), 
    definition: B("IgG antibodies to beta-2 glycoprotein I: below 15 negative, 15 to 39.9 weak, 40 to 79.9 moderate, from 80 on strong; another laboratory calls values up to 20 normal."), 
    synonyms: B(&[B("anti-β2GPI IgG")]), 
    aliases: B(&[B("b2gpi-igg")]), 
    units: B(&[
        AnalyteUnit { ucum: B("[arb'U]/mL"), factor: d(1, 0), spellings: B(&[B("U/mL"), B("units/mL")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(1000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(38), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("44448-9"), label: B("β2GPI IgG"), matching: CodeMatch::Exact, }, unit: B("[arb'U]/mL"), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(15, 0), included: true }), upper: None, finding: 38, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[477]), },
        Threshold { lower: Some(Limit { number: d(40, 0), included: false }), upper: None, finding: 61, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[100, 477]), },
    ]), };

pub(super) const ANTI_BETA2_GLYCOPROTEIN_IGM: Analyte = Analyte { id: B("anti-beta2-glycoprotein-igm"), label: B("Anti-beta-2 glycoprotein I antibody, IgM"), specimen: Specimen::Serum, unit: B("[arb'U]/mL"), 
    definition: B("IgM antibodies to beta-2 glycoprotein I: below 15 negative, 15 to 39.9 weak, 40 to 79.9 moderate, from 80 on strong; another laboratory calls values up to 20 normal."), 
    synonyms: B(&[B("anti-β2GPI IgM")]), 
    aliases: B(&[B("b2gpi-igm")]), 
    units: B(&[
        AnalyteUnit { ucum: B("[arb'U]/mL"), factor: d(1, 0), spellings: B(&[B("U/mL"), B("units/mL")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(1000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(38), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("44449-7"), label: B("β2GPI IgM"), matching: CodeMatch::Exact, }, unit: B("[arb'U]/mL"), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(15, 0), included: true }), upper: None, finding: 38, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[477]), },
        Threshold { lower: Some(Limit { number: d(40, 0), included: false }), upper: None, finding: 61, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[100, 477]), },
    ]), };

pub(super) const ANTI_CCP_ANTIBODY: Analyte = Analyte { id: B("anti-ccp-antibody"), label: B("Anti-CCP antibody"), specimen: Specimen::Serum, unit: B("{presence}"), 
    definition: B("Antibodies to cyclic citrullinated peptides; limits depend on the kit."), 
    synonyms: B(&[B("ACPA")]), 
    aliases: B(&[B("ccp-antibody")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{presence}"), factor: d(1, 0), spellings: B(&[B("qualitative")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: None, 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(39), negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const ANTI_DSDNA_ANTIBODY: Analyte = Analyte { id: B("anti-dsdna-antibody"), label: B("Anti-dsDNA antibody"), specimen: Specimen::Serum, unit: B("[IU]/mL"), 
    definition: B("Antibodies to double-stranded DNA. Three scales of one laboratory differ (older ELISA: negative below 30, raised above 75; newer: raised from 100 on; multiplex: raised from 10 on); never compare across kits. The threshold of 100 is positive on all three; a figure of 5 to 99 needs the laboratory's own limit or flag."), 
    synonyms: B(&[B("anti-double-stranded DNA"), B("dsDNA")]), 
    aliases: B(&[B("dsdna-antibody")]), 
    units: B(&[
        AnalyteUnit { ucum: B("[IU]/mL"), factor: d(1, 0), spellings: B(&[B("IU/mL"), B("IU/ml")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(20000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(40), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("5130-0"), label: B("DNA double strand Ab [Units/volume] in Serum"), matching: CodeMatch::Exact, }, unit: B("[IU]/mL"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("31348-6"), label: B("dsDNA, presence"), matching: CodeMatch::Exact, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("33799-8"), label: B("dsDNA, IgG"), matching: CodeMatch::Narrower, }, unit: B("[IU]/mL"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo-newer"), band: Band::new(0, None, BandSex::Any), low: None, high: Some(d(100, 0)), basis: Basis::Seen, sources: B(&[476]), who: B(""), default: true, },
        Interval { set: B("mayo-older-elisa"), band: Band::new(0, None, BandSex::Any), low: None, high: Some(d(75, 0)), basis: Basis::Seen, sources: B(&[476]), who: B(""), default: false, },
        Interval { set: B("mayo-multiplex"), band: Band::new(0, None, BandSex::Any), low: None, high: Some(d(9, 0)), basis: Basis::Seen, sources: B(&[476]), who: B(""), default: false, },
    ]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(100, 0), included: true }), upper: None, finding: 40, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[476]), },
    ]), };

pub(super) const ANTI_JO1_ANTIBODY: Analyte = Analyte { id: B("anti-jo1-antibody"), label: B("Anti-Jo-1 antibody"), specimen: Specimen::Serum, unit: B("{U}"), 
    definition: B("Antibodies to histidyl-tRNA synthetase. The number holds for one multiplex kit only (negative below 1.0); for another kit give the laboratory's own limit or flag."), 
    synonyms: B(&[]), 
    aliases: B(&[B("jo1-antibody"), B("anti-jo-1-antibody")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{U}"), factor: d(1, 0), spellings: B(&[B("U"), B("units")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(1000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("{U}"), low: Some(d(81, 1)), high: Some(d(1000, 0)), likely: B("another kit (negative below 20 units)"), says: B("The multiplex test reports 0 to about 8; a larger figure comes from another kit: give that laboratory's own limit or its flag."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(41), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("33571-1"), label: B("Jo-1"), matching: CodeMatch::Narrower, }, unit: B("{U}"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("8076-2"), label: B("Jo-1"), matching: CodeMatch::Exact, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("11565-9"), label: B("Jo-1 extractable nuclear Ab [Units/volume] in Serum"), matching: CodeMatch::Exact, }, unit: B("[arb'U]/mL"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("99069-7"), label: B("Jo-1"), matching: CodeMatch::Narrower, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("5234-0"), label: B("Jo-1 extractable nuclear Ab [Presence] in Serum by Immunoassay"), matching: CodeMatch::Narrower, }, unit: B(""), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(1, 0), included: true }), upper: None, finding: 41, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[459]), },
    ]), };

pub(super) const ANTI_LA_ANTIBODY: Analyte = Analyte { id: B("anti-la-antibody"), label: B("Anti-La antibody"), specimen: Specimen::Serum, unit: B("{U}"), 
    definition: B("Antibodies to La/SSB. The number holds for one multiplex kit only (negative below 1.0); for another kit give the laboratory's own limit or flag."), 
    synonyms: B(&[B("anti-SSB")]), 
    aliases: B(&[B("ssb-antibody"), B("anti-ssb-antibody")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{U}"), factor: d(1, 0), spellings: B(&[B("U"), B("units")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(1000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("{U}"), low: Some(d(81, 1)), high: Some(d(1000, 0)), likely: B("another kit (negative below 20 units)"), says: B("The multiplex test reports 0 to about 8; a larger figure comes from another kit: give that laboratory's own limit or its flag."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(42), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("8094-5"), label: B("SS-B"), matching: CodeMatch::Exact, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("17791-5"), label: B("Sjogrens syndrome-B extractable nuclear Ab [Units/volume] in Serum"), matching: CodeMatch::Exact, }, unit: B("[arb'U]/mL"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("45142-7"), label: B("SS-B"), matching: CodeMatch::Narrower, }, unit: B("{U}"), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(1, 0), included: true }), upper: None, finding: 42, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[459]), },
    ]), };

pub(super) const ANTI_MDA5_ANTIBODY: Analyte = Analyte { id: B("anti-mda5-antibody"), label: B("Anti-MDA5 antibody"), specimen: Specimen::Serum, unit: B("{presence}"), 
    definition: B("Antibodies to melanoma differentiation-associated protein 5."), 
    synonyms: B(&[]), 
    aliases: B(&[B("mda5-antibody")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{presence}"), factor: d(1, 0), spellings: B(&[B("qualitative")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: None, 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(43), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("82424-3"), label: B("MDA5"), matching: CodeMatch::Exact, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("107563-9"), label: B("MDA5"), matching: CodeMatch::Exact, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("105529-2"), label: B("MDA5"), matching: CodeMatch::Exact, }, unit: B(""), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const ANTI_MI2_ANTIBODY: Analyte = Analyte { id: B("anti-mi2-antibody"), label: B("Anti-Mi-2 antibody"), specimen: Specimen::Serum, unit: B("{presence}"), 
    definition: B("Antibodies to the Mi-2 antigen, alpha or beta."), 
    synonyms: B(&[]), 
    aliases: B(&[B("mi2-antibody"), B("anti-mi-2-antibody")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{presence}"), factor: d(1, 0), spellings: B(&[B("qualitative")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: None, 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(44), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("18485-3"), label: B("Mi-2"), matching: CodeMatch::Exact, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("88732-3"), label: B("Mi-2 α"), matching: CodeMatch::Narrower, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("82997-8"), label: B("Mi-2 α"), matching: CodeMatch::Narrower, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("88733-1"), label: B("Mi-2 β"), matching: CodeMatch::Narrower, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("82996-0"), label: B("Mi-2 β"), matching: CodeMatch::Narrower, }, unit: B(""), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const ANTI_NXP2_ANTIBODY: Analyte = Analyte { id: B("anti-nxp2-antibody"), label: B("Anti-NXP2 antibody"), specimen: Specimen::Serum, unit: B("{presence}"), 
    definition: B("Antibodies to nuclear matrix protein 2."), 
    synonyms: B(&[B("anti-MJ")]), 
    aliases: B(&[B("nxp2-antibody")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{presence}"), factor: d(1, 0), spellings: B(&[B("qualitative")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: None, 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(45), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("105528-4"), label: B("NXP-2"), matching: CodeMatch::Exact, }, unit: B(""), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const ANTI_PM_SCL_ANTIBODY: Analyte = Analyte { id: B("anti-pm-scl-antibody"), label: B("Anti-PM/Scl antibody"), specimen: Specimen::Serum, unit: B("{presence}"), 
    definition: B("Antibodies to the PM/Scl complex."), 
    synonyms: B(&[B("PM/Scl-75"), B("PM/Scl-100")]), 
    aliases: B(&[B("pm-scl-antibody")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{presence}"), factor: d(1, 0), spellings: B(&[B("qualitative")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: None, 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(46), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("81732-0"), label: B("PM/Scl-100"), matching: CodeMatch::Narrower, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("105554-0"), label: B("PM/Scl-100"), matching: CodeMatch::Narrower, }, unit: B(""), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const ANTI_RNA_POLYMERASE_III_ANTIBODY: Analyte = Analyte { id: B("anti-rna-polymerase-iii-antibody"), label: B("Anti-RNA polymerase III antibody"), specimen: Specimen::Serum, unit: B("{U}"), 
    definition: B("IgG antibodies to RNA polymerase III: below 20 units negative, 20 to 39.9 weak, 40 to 80 moderate, above 80 strong."), 
    synonyms: B(&[B("RNAP III")]), 
    aliases: B(&[B("rnap-iii-antibody")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{U}"), factor: d(1, 0), spellings: B(&[B("U"), B("units")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(2000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(47), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("79182-2"), label: B("RNAP III"), matching: CodeMatch::Exact, }, unit: B("{U}"), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(20, 0), included: true }), upper: None, finding: 47, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[475]), },
    ]), };

pub(super) const ANTI_RO_ANTIBODY: Analyte = Analyte { id: B("anti-ro-antibody"), label: B("Anti-Ro antibody"), specimen: Specimen::Serum, unit: B("{U}"), 
    definition: B("Antibodies to Ro/SSA. The number holds for one multiplex kit only (negative below 1.0); for another kit give the laboratory's own limit or flag."), 
    synonyms: B(&[B("anti-SSA")]), 
    aliases: B(&[B("ssa-antibody"), B("anti-ssa-antibody")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{U}"), factor: d(1, 0), spellings: B(&[B("U"), B("units")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(1000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("{U}"), low: Some(d(81, 1)), high: Some(d(1000, 0)), likely: B("another kit (negative below 20 units)"), says: B("The multiplex test reports 0 to about 8; a larger figure comes from another kit: give that laboratory's own limit or its flag."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(48), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("33610-7"), label: B("SS-A"), matching: CodeMatch::Narrower, }, unit: B("{U}"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("8093-7"), label: B("SS-A"), matching: CodeMatch::Exact, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("17792-3"), label: B("Sjogrens syndrome-A extractable nuclear Ab [Units/volume] in Serum"), matching: CodeMatch::Exact, }, unit: B("[arb'U]/mL"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("33569-5"), label: B("SS-A"), matching: CodeMatch::Narrower, }, unit: B(""), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(1, 0), included: true }), upper: None, finding: 48, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[459]), },
    ]), };

pub(super) const ANTI_RO52_ANTIBODY: Analyte = Analyte { id: B("anti-ro52-antibody"), label: B("Anti-Ro52 antibody"), specimen: Specimen::Serum, unit: B("{presence}"), 
    definition: B("Antibodies to Ro52 (TRIM21), reported apart from Ro/SSA."), 
    synonyms: B(&[]), 
    aliases: B(&[B("ro52-antibody")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{presence}"), factor: d(1, 0), spellings: B(&[B("qualitative")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: None, 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(49), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("53016-2"), label: B("Ro52"), matching: CodeMatch::Exact, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("53017-0"), label: B("Ro52"), matching: CodeMatch::Exact, }, unit: B(""), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const ANTI_SAE_ANTIBODY: Analyte = Analyte { id: B("anti-sae-antibody"), label: B("Anti-SAE antibody"), specimen: Specimen::Serum, unit: B("{presence}"), 
    definition: B("Antibodies to the small ubiquitin-like modifier activating enzyme."), 
    synonyms: B(&[]), 
    aliases: B(&[B("sae-antibody"), B("anti-sae1-antibody")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{presence}"), factor: d(1, 0), spellings: B(&[B("qualitative")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: None, 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(50), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("82440-9"), label: B("SAE1"), matching: CodeMatch::Exact, }, unit: B(""), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const ANTI_SM_ANTIBODY: Analyte = Analyte { id: B("anti-sm-antibody"), label: B("Anti-Sm antibody"), specimen: Specimen::Serum, unit: B("{U}"), 
    definition: B("Antibodies to the Smith antigen. The number holds for one multiplex kit only (negative below 1.0); for another kit give the laboratory's own limit or flag."), 
    synonyms: B(&[B("anti-Smith")]), 
    aliases: B(&[B("smith-antibody")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{U}"), factor: d(1, 0), spellings: B(&[B("U"), B("units")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(1000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("{U}"), low: Some(d(81, 1)), high: Some(d(1000, 0)), likely: B("another kit (negative below 20 units)"), says: B("The multiplex test reports 0 to about 8; a larger figure comes from another kit: give that laboratory's own limit or its flag."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(51), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("18323-6"), label: B("Sm"), matching: CodeMatch::Narrower, }, unit: B("{U}"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("31627-3"), label: B("Sm"), matching: CodeMatch::Exact, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("11090-8"), label: B("Smith extractable nuclear Ab [Units/volume] in Serum"), matching: CodeMatch::Exact, }, unit: B("[arb'U]/mL"), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(1, 0), included: true }), upper: None, finding: 51, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[459]), },
    ]), };

pub(super) const ANTI_TIF1_GAMMA_ANTIBODY: Analyte = Analyte { id: B("anti-tif1-gamma-antibody"), label: B("Anti-TIF1-gamma antibody"), specimen: Specimen::Serum, unit: B("{presence}"), 
    definition: B("Antibodies to transcription intermediary factor 1 gamma."), 
    synonyms: B(&[B("anti-p155/140")]), 
    aliases: B(&[B("tif1-gamma-antibody")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{presence}"), factor: d(1, 0), spellings: B(&[B("qualitative")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: None, 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(52), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("107562-1"), label: B("TIF1-γ"), matching: CodeMatch::Exact, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("105555-7"), label: B("TIF1-γ"), matching: CodeMatch::Exact, }, unit: B(""), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const ANTI_TOPOISOMERASE_ANTIBODY: Analyte = Analyte { id: B("anti-topoisomerase-antibody"), label: B("Anti-topoisomerase I antibody"), specimen: Specimen::Serum, unit: B("{U}"), 
    definition: B("Antibodies to DNA topoisomerase I. The number holds for one multiplex kit only (negative below 1.0); for another kit give the laboratory's own limit or flag."), 
    synonyms: B(&[B("anti-Scl-70")]), 
    aliases: B(&[B("scl-70-antibody"), B("anti-scl-70-antibody")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{U}"), factor: d(1, 0), spellings: B(&[B("U"), B("units")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(1000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("{U}"), low: Some(d(81, 1)), high: Some(d(1000, 0)), likely: B("another kit (negative below 20 units)"), says: B("The multiplex test reports 0 to about 8; a larger figure comes from another kit: give that laboratory's own limit or its flag."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(53), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("47322-3"), label: B("Scl-70"), matching: CodeMatch::Narrower, }, unit: B("{U}"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("27416-7"), label: B("SCL-70 extractable nuclear Ab [Units/volume] in Serum"), matching: CodeMatch::Exact, }, unit: B("[arb'U]/mL"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("5348-8"), label: B("SCL-70 extractable nuclear Ab [Presence] in Serum by Immunoassay"), matching: CodeMatch::Narrower, }, unit: B(""), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(1, 0), included: true }), upper: None, finding: 53, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[459]), },
    ]), };

pub(super) const ANTI_U1_RNP_ANTIBODY: Analyte = Analyte { id: B("anti-u1-rnp-antibody"), label: B("Anti-U1 RNP antibody"), specimen: Specimen::Serum, unit: B("{U}"), 
    definition: B("Antibodies to the U1 ribonucleoprotein. The codes are of the extractable RNP antigen, not of U1 alone. The number holds for one multiplex kit only (negative below 1.0); for another kit give the laboratory's own limit or flag."), 
    synonyms: B(&[B("anti-RNP")]), 
    aliases: B(&[B("rnp-antibody"), B("anti-rnp-antibody")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{U}"), factor: d(1, 0), spellings: B(&[B("U"), B("units")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(1000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("{U}"), low: Some(d(81, 1)), high: Some(d(1000, 0)), likely: B("another kit (negative below 20 units)"), says: B("The multiplex test reports 0 to about 8; a larger figure comes from another kit: give that laboratory's own limit or its flag."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(54), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("29958-6"), label: B("RNP"), matching: CodeMatch::Broader, }, unit: B("{U}"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("29374-6"), label: B("Ribonucleoprotein extractable nuclear Ab [Units/volume] in Serum"), matching: CodeMatch::Broader, }, unit: B("[arb'U]/mL"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("8091-1"), label: B("Ribonucleoprotein extractable nuclear Ab [Presence] in Serum"), matching: CodeMatch::Broader, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("5301-7"), label: B("Ribonucleoprotein extractable nuclear Ab [Presence] in Serum by Immunoassay"), matching: CodeMatch::Broader, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("51928-0"), label: B("RNP"), matching: CodeMatch::Broader, }, unit: B(""), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(1, 0), included: true }), upper: None, finding: 54, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[459]), },
    ]), };

pub(super) const ANTICARDIOLIPIN_IGA: Analyte = Analyte { id: B("anticardiolipin-iga"), label: B("Anticardiolipin antibody, IgA"), specimen: Specimen::Serum, unit: B("[APL'U]"), 
    definition: B("IgA antibodies to cardiolipin: below 15 negative, 15 to 39.9 weak, 40 to 79.9 moderate, from 80 on strong. Which of the three codes belongs to which class was inferred from their order on a list."), 
    synonyms: B(&[B("aCL IgA")]), 
    aliases: B(&[B("acl-iga")]), 
    units: B(&[
        AnalyteUnit { ucum: B("[APL'U]"), factor: d(1, 0), spellings: B(&[B("APL"), B("APL-U/mL"), B("APL U/mL")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(1000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(55), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("5076-5"), label: B("aCL IgA"), matching: CodeMatch::Exact, }, unit: B("[APL'U]"), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(15, 0), included: true }), upper: None, finding: 55, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[477]), },
        Threshold { lower: Some(Limit { number: d(40, 0), included: false }), upper: None, finding: 61, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[100, 477]), },
    ]), };

pub(super) const ANTICARDIOLIPIN_IGG: Analyte = Analyte { id: B("anticardiolipin-igg"), label: B("Anticardiolipin antibody, IgG"), specimen: Specimen::Serum, unit: B("[GPL'U]"), 
    definition: B("IgG antibodies to cardiolipin: below 15 negative, 15 to 39.9 weak, 40 to 79.9 moderate, from 80 on strong. Which of the three codes belongs to which class was inferred from their order on a list."), 
    synonyms: B(&[B("aCL IgG")]), 
    aliases: B(&[B("acl-igg")]), 
    units: B(&[
        AnalyteUnit { ucum: B("[GPL'U]"), factor: d(1, 0), spellings: B(&[B("GPL"), B("GPL-U/mL"), B("GPL U/mL")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(1000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(55), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("3181-5"), label: B("aCL IgG"), matching: CodeMatch::Exact, }, unit: B("[GPL'U]"), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(15, 0), included: true }), upper: None, finding: 55, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[477]), },
        Threshold { lower: Some(Limit { number: d(40, 0), included: false }), upper: None, finding: 61, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[100, 477]), },
    ]), };

pub(super) const ANTICARDIOLIPIN_IGM: Analyte = Analyte { id: B("anticardiolipin-igm"), label: B("Anticardiolipin antibody, IgM"), specimen: Specimen::Serum, unit: B("[MPL'U]"), 
    definition: B("IgM antibodies to cardiolipin: below 15 negative, 15 to 39.9 weak, 40 to 79.9 moderate, from 80 on strong. Which of the three codes belongs to which class was inferred from their order on a list."), 
    synonyms: B(&[B("aCL IgM")]), 
    aliases: B(&[B("acl-igm")]), 
    units: B(&[
        AnalyteUnit { ucum: B("[MPL'U]"), factor: d(1, 0), spellings: B(&[B("MPL"), B("MPL-U/mL"), B("MPL U/mL")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(1000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(55), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("3182-3"), label: B("aCL IgM"), matching: CodeMatch::Exact, }, unit: B("[MPL'U]"), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(15, 0), included: true }), upper: None, finding: 55, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[477]), },
        Threshold { lower: Some(Limit { number: d(40, 0), included: false }), upper: None, finding: 61, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[100, 477]), },
    ]), };

pub(super) const ANTICENTROMERE_ANTIBODY: Analyte = Analyte { id: B("anticentromere-antibody"), label: B("Anticentromere antibody"), specimen: Specimen::Serum, unit: B("{U}"), 
    definition: B("Antibodies to centromere proteins, by pattern or by immunoassay. The number holds for one multiplex kit only (negative below 1.0); for another kit give the laboratory's own limit or flag."), 
    synonyms: B(&[B("ACA")]), 
    aliases: B(&[B("aca"), B("centromere-antibody")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{U}"), factor: d(1, 0), spellings: B(&[B("U"), B("units")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(1000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("{U}"), low: Some(d(81, 1)), high: Some(d(1000, 0)), likely: B("another kit (negative below 20 units)"), says: B("The multiplex test reports 0 to about 8; a larger figure comes from another kit: give that laboratory's own limit or its flag."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(56), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("16570-4"), label: B("Centromere Ab [Presence] in Serum by Immunofluorescence"), matching: CodeMatch::Narrower, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("31290-0"), label: B("centromere IgG"), matching: CodeMatch::Narrower, }, unit: B("{U}"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("8068-9"), label: B("Centromere Ab [Units/volume] in Serum"), matching: CodeMatch::Exact, }, unit: B("[arb'U]/mL"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("53982-5"), label: B("Centromere protein B Ab [Units/volume] in Serum"), matching: CodeMatch::Narrower, }, unit: B("[arb'U]/mL"), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(1, 0), included: true }), upper: None, finding: 56, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[459]), },
    ]), };

pub(super) const ANTINEUTROPHIL_CYTOPLASMIC_ANTIBODY: Analyte = Analyte { id: B("antineutrophil-cytoplasmic-antibody"), label: B("Antineutrophil cytoplasmic antibody"), specimen: Specimen::Serum, unit: B("{presence}"), 
    definition: B("Antibodies to neutrophil granules, by immunofluorescence or against proteinase 3 or myeloperoxidase."), 
    synonyms: B(&[B("ANCA")]), 
    aliases: B(&[B("anca")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{presence}"), factor: d(1, 0), spellings: B(&[B("qualitative")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: None, 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(58), negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const ANTINUCLEAR_ANTIBODY: Analyte = Analyte { id: B("antinuclear-antibody"), label: B("Antinuclear antibody"), specimen: Specimen::Serum, unit: B("{titer}"), 
    definition: B("Antibodies to nuclear antigens on HEp-2 cells, as a titer: 80 stands for 1:80. Below 1:80 counts as negative."), 
    synonyms: B(&[B("ANA")]), 
    aliases: B(&[B("ana")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{titer}"), factor: d(1, 0), spellings: B(&[B("titer"), B("titre")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 0)), high: Some(d(100000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(59), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("5048-4"), label: B("Nuclear Ab [Titer] in Serum by Immunofluorescence"), matching: CodeMatch::Exact, }, unit: B("{titer}"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("29953-7"), label: B("Nuclear Ab [Titer] in Serum"), matching: CodeMatch::Exact, }, unit: B("{titer}"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("8061-4"), label: B("Nuclear Ab [Presence] in Serum"), matching: CodeMatch::Exact, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("47383-5"), label: B("Nuclear Ab [Presence] in Serum by Immunoassay"), matching: CodeMatch::Narrower, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("42254-3"), label: B("ANA, IF presence"), matching: CodeMatch::Narrower, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("14611-8"), label: B("Nuclear Ab pattern [interpretation] in Serum"), matching: CodeMatch::Narrower, }, unit: B(""), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(80, 0), included: true }), upper: None, finding: 59, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[478, 100]), },
    ]), };

pub(super) const ANTITHROMBIN_ACTIVITY: Analyte = Analyte { id: B("antithrombin-activity"), label: B("Antithrombin activity"), specimen: Specimen::WholeBlood, unit: B("%"), 
    definition: B("Function of antithrombin in citrated plasma; lowered by heparin."), 
    synonyms: B(&[B("antithrombin III")]), 
    aliases: B(&[B("antithrombin")]), 
    units: B(&[
        AnalyteUnit { ucum: B("%"), factor: d(1, 0), spellings: B(&[B("percent"), B("% of normal")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("[IU]/dL"), factor: d(1, 0), spellings: B(&[B("IU/dL")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
        AnalyteUnit { ucum: B("[IU]/mL"), factor: d(100, 0), spellings: B(&[B("IU/mL"), B("IU/ml")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(400, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("%"), low: Some(d(5, 2)), high: Some(d(2, 0)), likely: B("fraction or IU/mL"), says: B("A value between 0.05 and 2 is a fraction of normal, not per cent."), },
    ]), 
    critical: None, 
    states: States { low: Some(482), normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("27811-9"), label: B("antithrombin activity"), matching: CodeMatch::Exact, }, unit: B("%"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(262980, None, BandSex::Any), low: Some(d(80, 0)), high: Some(d(130, 0)), basis: Basis::Seen, sources: B(&[474]), who: B("from 6 mo"), default: true, },
        Interval { set: B("arup"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(76, 0)), high: Some(d(128, 0)), basis: Basis::Seen, sources: B(&[488]), who: B("from 18 a"), default: false, },
    ]), 
    thresholds: B(&[]), };

pub(super) const ANTITHROMBIN_ANTIGEN: Analyte = Analyte { id: B("antithrombin-antigen"), label: B("Antithrombin antigen"), specimen: Specimen::WholeBlood, unit: B("%"), 
    definition: B("Amount of antithrombin in citrated plasma; no default interval."), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    units: B(&[
        AnalyteUnit { ucum: B("%"), factor: d(1, 0), spellings: B(&[B("percent"), B("% of normal")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("[IU]/dL"), factor: d(1, 0), spellings: B(&[B("IU/dL")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
        AnalyteUnit { ucum: B("[IU]/mL"), factor: d(100, 0), spellings: B(&[B("IU/mL"), B("IU/ml")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(400, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("%"), low: Some(d(5, 2)), high: Some(d(2, 0)), likely: B("fraction or IU/mL"), says: B("A value between 0.05 and 2 is a fraction of normal, not per cent."), },
    ]), 
    critical: None, 
    states: States { low: Some(482), normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("27812-7"), label: B("antithrombin antigen"), matching: CodeMatch::Exact, }, unit: B("%"), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const ASPARTATE_AMINOTRANSFERASE: Analyte = Analyte { id: B("aspartate-aminotransferase"), label: B("Aspartate aminotransferase"), specimen: Specimen::Serum, unit: B("U/L"), 
    definition: B("Enzyme of liver and muscle. No default interval: it depends on method, age and sex."), 
    synonyms: B(&[B("AST"), B("SGOT")]), 
    aliases: B(&[B("ast")]), 
    units: B(&[
        AnalyteUnit { ucum: B("U/L"), factor: d(1, 0), spellings: B(&[B("u/l"), B("IU/L"), B("units/L")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("ukat/L"), factor: d(60, 0), spellings: B(&[B("µkat/L"), B("μkat/L"), B("ukat/l")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 0)), high: Some(d(50000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(291), positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const BLOOD_UREA_NITROGEN: Analyte = Analyte { id: B("blood-urea-nitrogen"), label: B("Blood urea nitrogen"), specimen: Specimen::Serum, unit: B("mg/dL"), 
    definition: B("Nitrogen of urea. Given in mmol/L the figure means urea, not nitrogen: 1 mmol/L of urea holds 2.8014 mg/dL of nitrogen."), 
    synonyms: B(&[B("BUN"), B("urea nitrogen")]), 
    aliases: B(&[B("bun")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg/dL"), factor: d(1, 0), spellings: B(&[B("mg/dl"), B("mg%"), B("mg/100 mL")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mmol/L"), factor: d(28014, 4), spellings: B(&[B("mmol/l"), B("mM")]), basis: Basis::Seen, sources: B(&[534]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(5, 1)), high: Some(d(300, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("mg/dL"), low: Some(d(3001, 1)), high: Some(d(650, 0)), likely: B("urea in mg/dL"), says: B("Too high for urea nitrogen: urea in mg/dL is 2.144 times as large."), },
        Confusion { unit: B("mmol/L"), low: Some(d(60, 0)), high: Some(d(300, 0)), likely: B("mg/dL"), says: B("Figures of this size are mg/dL of urea or of urea nitrogen."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(313), positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("3094-0"), label: B("Urea nitrogen [Mass/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("mg/dL"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(525960, Some(9467280), BandSex::Any), low: Some(d(7, 0)), high: Some(d(20, 0)), basis: Basis::Seen, sources: B(&[460]), who: B("1 a to 18 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(9467280, None, BandSex::Male), low: Some(d(8, 0)), high: Some(d(24, 0)), basis: Basis::Seen, sources: B(&[460]), who: B("from 18 a, male"), default: true, },
        Interval { set: B("mayo"), band: Band::new(9467280, None, BandSex::Female), low: Some(d(6, 0)), high: Some(d(21, 0)), basis: Basis::Seen, sources: B(&[460]), who: B("from 18 a, female"), default: true, },
    ]), 
    thresholds: B(&[]), };

pub(super) const BODY_MASS_INDEX: Analyte = Analyte { id: B("body-mass-index"), label: B("Body-mass index"), specimen: Specimen::Derived, unit: B("kg/m2"), 
    definition: B("Weight over the square of height."), 
    synonyms: B(&[B("BMI")]), 
    aliases: B(&[B("bmi")]), 
    units: B(&[
        AnalyteUnit { ucum: B("kg/m2"), factor: d(1, 0), spellings: B(&[B("kg/m²"), B("kg/m^2")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(7, 0)), high: Some(d(120, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B("Weight in kg / (height in m)². The limit of 30 holds for adults; children are judged by percentile, which is not computed here."), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(30, 0), included: true }), upper: None, finding: 561, band: Band::new(9467280, None, BandSex::Any), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), };

pub(super) const C_REACTIVE_PROTEIN: Analyte = Analyte { id: B("c-reactive-protein"), label: B("C-reactive protein"), specimen: Specimen::Serum, unit: B("mg/L"), 
    definition: B("Acute-phase protein; limits of 3 to 10 mg/L are in use."), 
    synonyms: B(&[B("CRP")]), 
    aliases: B(&[B("crp")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg/L"), factor: d(1, 0), spellings: B(&[B("mg/l")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mg/dL"), factor: d(10, 0), spellings: B(&[B("mg/dl"), B("mg%"), B("mg/100 mL")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(800, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(292), positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("alberta"), band: Band::new(0, None, BandSex::Any), low: None, high: Some(d(8, 0)), basis: Basis::Seen, sources: B(&[539]), who: B(""), default: true, },
    ]), 
    thresholds: B(&[]), };

pub(super) const C3: Analyte = Analyte { id: B("c3"), label: B("Complement C3"), specimen: Specimen::Serum, unit: B("mg/dL"), 
    definition: B("Third component of complement."), 
    synonyms: B(&[B("complement component 3")]), 
    aliases: B(&[B("complement-c3")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg/dL"), factor: d(1, 0), spellings: B(&[B("mg/dl"), B("mg%"), B("mg/100 mL")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("g/L"), factor: d(100, 0), spellings: B(&[B("g/l")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mg/L"), factor: d(1, 1), spellings: B(&[B("mg/l")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 0)), high: Some(d(500, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("mg/dL"), low: Some(d(2, 1)), high: Some(d(3, 0)), likely: B("g/L"), says: B("Figures of this size are usual in g/L."), },
        Confusion { unit: B("g/L"), low: Some(d(20, 0)), high: Some(d(300, 0)), likely: B("mg/dL"), says: B("Figures of this size are usual in mg/dL."), },
    ]), 
    critical: None, 
    states: States { low: Some(484), normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("4485-9"), label: B("C3"), matching: CodeMatch::Exact, }, unit: B("mg/dL"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(0, None, BandSex::Any), low: Some(d(75, 0)), high: Some(d(175, 0)), basis: Basis::Seen, sources: B(&[536]), who: B(""), default: true, },
        Interval { set: B("yale"), band: Band::new(525960, None, BandSex::Any), low: Some(d(81, 0)), high: Some(d(145, 0)), basis: Basis::Seen, sources: B(&[538]), who: B("from 1 a"), default: false, },
    ]), 
    thresholds: B(&[]), };

pub(super) const C4: Analyte = Analyte { id: B("c4"), label: B("Complement C4"), specimen: Specimen::Serum, unit: B("mg/dL"), 
    definition: B("Fourth component of complement."), 
    synonyms: B(&[B("complement component 4")]), 
    aliases: B(&[B("complement-c4")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg/dL"), factor: d(1, 0), spellings: B(&[B("mg/dl"), B("mg%"), B("mg/100 mL")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("g/L"), factor: d(100, 0), spellings: B(&[B("g/l")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mg/L"), factor: d(1, 1), spellings: B(&[B("mg/l")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(3, 1)), high: Some(d(200, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("mg/dL"), low: Some(d(2, 2)), high: Some(d(29, 2)), likely: B("g/L"), says: B("Figures of this size are usual in g/L."), },
        Confusion { unit: B("g/L"), low: Some(d(2, 0)), high: Some(d(100, 0)), likely: B("mg/dL"), says: B("Figures of this size are usual in mg/dL."), },
    ]), 
    critical: None, 
    states: States { low: Some(485), normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("4498-2"), label: B("C4"), matching: CodeMatch::Exact, }, unit: B("mg/dL"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(0, None, BandSex::Any), low: Some(d(14, 0)), high: Some(d(40, 0)), basis: Basis::Seen, sources: B(&[537]), who: B(""), default: true, },
        Interval { set: B("yale"), band: Band::new(525960, None, BandSex::Any), low: Some(d(16, 0)), high: Some(d(39, 0)), basis: Basis::Seen, sources: B(&[538]), who: B("from 1 a"), default: false, },
    ]), 
    thresholds: B(&[]), };

pub(super) const CALCITONIN: Analyte = Analyte { id: B("calcitonin"), label: B("Calcitonin"), specimen: Specimen::Serum, unit: B("pg/mL"), 
    definition: B("Hormone of the thyroid C cells. No default interval: it depends on assay, age and sex."), 
    synonyms: B(&[B("CT")]), 
    aliases: B(&[]), 
    units: B(&[
        AnalyteUnit { ucum: B("pg/mL"), factor: d(1, 0), spellings: B(&[B("pg/ml")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("ng/L"), factor: d(1, 0), spellings: B(&[B("ng/l")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(100000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(294), positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const CALCITRIOL: Analyte = Analyte { id: B("calcitriol"), label: B("1,25-dihydroxyvitamin D"), specimen: Specimen::Serum, unit: B("pg/mL"), 
    definition: B("Active vitamin D. High in granulomatous disease, subcutaneous fat necrosis and tumoral calcinosis; low in kidney failure."), 
    synonyms: B(&[B("1,25-(OH)2 vitamin D"), B("1,25-dihydroxyvitamin D3")]), 
    aliases: B(&[B("d125"), B("1-25-dihydroxyvitamin-d")]), 
    units: B(&[
        AnalyteUnit { ucum: B("pg/mL"), factor: d(1, 0), spellings: B(&[B("pg/ml")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("ng/L"), factor: d(1, 0), spellings: B(&[B("ng/l")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("pmol/L"), factor: d(41664, 5), spellings: B(&[B("pmol/l"), B("pM")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 0)), high: Some(d(600, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("pg/mL"), low: Some(d(215, 0)), high: Some(d(600, 0)), likely: B("pmol/L"), says: B("Figures of this size are more often pmol/L, unless calcitriol is truly very high: confirm the unit."), },
    ]), 
    critical: None, 
    states: States { low: Some(486), normal: Some(554), high: Some(295), positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("62290-2"), label: B("1,25-Dihydroxyvitamin D [Mass/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("pg/mL"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("1649-3"), label: B("Calcitriol [Mass/volume] in Serum or Plasma"), matching: CodeMatch::Narrower, }, unit: B("pg/mL"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("14566-4"), label: B("Calcitriol [Moles/volume] in Serum or Plasma"), matching: CodeMatch::Narrower, }, unit: B("pmol/L"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(0, Some(8415360), BandSex::Any), low: Some(d(24, 0)), high: Some(d(86, 0)), basis: Basis::Seen, sources: B(&[467]), who: B("up to 16 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(8415360, None, BandSex::Male), low: Some(d(18, 0)), high: Some(d(64, 0)), basis: Basis::Seen, sources: B(&[467]), who: B("from 16 a, male"), default: true, },
        Interval { set: B("mayo"), band: Band::new(8415360, None, BandSex::Female), low: Some(d(18, 0)), high: Some(d(78, 0)), basis: Basis::Seen, sources: B(&[467]), who: B("from 16 a, female"), default: true, },
        Interval { set: B("labcorp"), band: Band::new(0, Some(306810), BandSex::Any), low: Some(d(443, 1)), high: Some(d(2129, 1)), basis: Basis::Seen, sources: B(&[434]), who: B("up to 7 mo"), default: false, },
        Interval { set: B("labcorp"), band: Band::new(306810, Some(525960), BandSex::Any), low: Some(d(403, 1)), high: Some(d(1124, 1)), basis: Basis::Seen, sources: B(&[434]), who: B("7 mo to 1 a"), default: false, },
        Interval { set: B("labcorp"), band: Band::new(525960, None, BandSex::Any), low: Some(d(248, 1)), high: Some(d(815, 1)), basis: Basis::Seen, sources: B(&[434]), who: B("from 1 a"), default: false, },
    ]), 
    thresholds: B(&[]), };

pub(super) const CALCIUM_CORRECTED: Analyte = Analyte { id: B("calcium-corrected"), label: B("Calcium, corrected for albumin"), specimen: Specimen::Derived, unit: B("mg/dL"), 
    definition: B("Total calcium as it would be at an albumin of 4.0 g/dL. A value reported by the laboratory is kept as given; a computed one carries low confidence. The intervals are those of total calcium."), 
    synonyms: B(&[B("albumin-corrected calcium"), B("adjusted calcium"), B("Payne calcium")]), 
    aliases: B(&[B("ca-corr"), B("calcium-albumin-corrected")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg/dL"), factor: d(1, 0), spellings: B(&[B("mg/dl"), B("mg%"), B("mg/100 mL")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mmol/L"), factor: d(40078, 4), spellings: B(&[B("mmol/l"), B("mM")]), basis: Basis::Seen, sources: B(&[534, 535]), },
        AnalyteUnit { ucum: B("meq/L"), factor: d(20039, 4), spellings: B(&[B("mEq/L"), B("meq/l")]), basis: Basis::Seen, sources: B(&[534]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(3, 0)), high: Some(d(20, 0)), basis: Basis::Proposal, sources: B(&[492]), }), 
    confusion: B(&[
        Confusion { unit: B("mg/dL"), low: Some(d(15, 1)), high: Some(d(4, 0)), likely: B("mmol/L"), says: B("A total calcium of 1.5 to 4 only makes sense in mmol/L: state the unit."), },
        Confusion { unit: B("mg/dL"), low: Some(d(30, 0)), high: Some(d(60, 0)), likely: B("mmol/L or mg/L"), says: B("Ten times too high for mg/dL: a lost decimal point, or mg/L."), },
        Confusion { unit: B("mmol/L"), low: Some(d(5, 0)), high: Some(d(16, 0)), likely: B("mg/dL"), says: B("5 to 16 mmol/L is not survived; these are usual figures in mg/dL."), },
        Confusion { unit: B("meq/L"), low: Some(d(75, 1)), high: Some(d(16, 0)), likely: B("mg/dL"), says: B("Figures usual in mg/dL; in meq/L the normal value is near 4.5 to 5."), },
    ]), 
    critical: Some(Bounds { low: Some(d(65, 1)), high: Some(d(12, 0)), basis: Basis::Seen, sources: B(&[563, 449]), }), 
    states: States { low: Some(415), normal: Some(555), high: Some(403), positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("29265-6"), label: B("Calcium [Moles/volume] corrected for albumin in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("mmol/L"), },
    ]), 
    formula: B("Corrected calcium (mg/dL) = total calcium (mg/dL) + 0.8 × (4.0 − albumin in g/dL); in SI units total calcium (mmol/L) + 0.02 × (40 − albumin in g/L). The two forms differ slightly, since 0.8 mg/dL is 0.1996 mmol/L. Not accurate in chronic kidney disease or on dialysis (with a filtration below 60 the uncorrected total does better), with albumin below 2 to 3 g/dL, with a monoclonal protein or in acid-base disturbance: then measure ionized calcium. Order of trust: ionized, reported as corrected, computed."), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(0, Some(14400), BandSex::Any), low: Some(d(76, 1)), high: Some(d(104, 1)), basis: Basis::Seen, sources: B(&[494]), who: B("up to 10 d"), default: true, },
        Interval { set: B("mayo"), band: Band::new(14400, Some(525960), BandSex::Any), low: Some(d(87, 1)), high: Some(d(11, 0)), basis: Basis::Seen, sources: B(&[449]), who: B("10 d to 1 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(525960, Some(9467280), BandSex::Any), low: Some(d(93, 1)), high: Some(d(106, 1)), basis: Basis::Seen, sources: B(&[449]), who: B("1 a to 18 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(9467280, Some(31557600), BandSex::Any), low: Some(d(86, 1)), high: Some(d(10, 0)), basis: Basis::Seen, sources: B(&[449]), who: B("18 a to 60 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(31557600, None, BandSex::Any), low: Some(d(88, 1)), high: Some(d(102, 1)), basis: Basis::Seen, sources: B(&[449]), who: B("from 60 a"), default: true, },
    ]), 
    thresholds: B(&[]), };

pub(super) const CALCIUM_IONIZED: Analyte = Analyte { id: B("calcium-ionized"), label: B("Calcium, ionized"), specimen: Specimen::Serum, unit: B("mg/dL"), 
    definition: B("Free calcium ions, measured with an ion-selective electrode; the best single measure of calcium when albumin, acid-base balance or kidney function is abnormal."), 
    synonyms: B(&[B("ionised calcium"), B("free calcium"), B("iCa")]), 
    aliases: B(&[B("ca-ion")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg/dL"), factor: d(1, 0), spellings: B(&[B("mg/dl"), B("mg%"), B("mg/100 mL")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mmol/L"), factor: d(40078, 4), spellings: B(&[B("mmol/l"), B("mM")]), basis: Basis::Seen, sources: B(&[534, 535]), },
        AnalyteUnit { ucum: B("meq/L"), factor: d(20039, 4), spellings: B(&[B("mEq/L"), B("meq/l")]), basis: Basis::Seen, sources: B(&[534]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(16, 1)), high: Some(d(10, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("mg/dL"), low: Some(d(5, 1)), high: Some(d(159, 2)), likely: B("mmol/L"), says: B("An ionized calcium of 0.5 to 1.6 only makes sense in mmol/L."), },
        Confusion { unit: B("mg/dL"), low: Some(d(75, 1)), high: Some(d(16, 0)), likely: B("total calcium in mg/dL"), says: B("These are usual figures of total calcium, not of ionized calcium."), },
        Confusion { unit: B("mmol/L"), low: Some(d(2, 0)), high: Some(d(28, 1)), likely: B("total calcium in mmol/L"), says: B("These are usual figures of total calcium; ionized calcium is near 1.2 mmol/L."), },
        Confusion { unit: B("mmol/L"), low: Some(d(35, 1)), high: Some(d(65, 1)), likely: B("mg/dL"), says: B("Usual figures of ionized calcium in mg/dL."), },
    ]), 
    critical: Some(Bounds { low: Some(d(341, 2)), high: Some(d(601, 2)), basis: Basis::Seen, sources: B(&[499, 498, 563]), }), 
    states: States { low: Some(415), normal: Some(555), high: Some(403), positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("17863-2"), label: B("Calcium.ionized [Mass/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("mg/dL"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("17864-0"), label: B("Calcium.ionized [Mass/volume] in Serum or Plasma by Ion-selective membrane electrode (ISE)"), matching: CodeMatch::Narrower, }, unit: B("mg/dL"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("1995-0"), label: B("Calcium.ionized [Moles/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("mmol/L"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("12180-6"), label: B("Calcium.ionized [Moles/volume] in Serum or Plasma by Ion-selective membrane electrode (ISE)"), matching: CodeMatch::Narrower, }, unit: B("mmol/L"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("1994-3"), label: B("Calcium.ionized [Moles/volume] in Blood"), matching: CodeMatch::Narrower, }, unit: B("mmol/L"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("57333-7"), label: B("calcium, ionised"), matching: CodeMatch::Narrower, }, unit: B("mg/dL"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(0, Some(5760), BandSex::Any), low: Some(d(401, 2)), high: Some(d(521, 2)), basis: Basis::Seen, sources: B(&[499]), who: B("up to 4 d"), default: true, },
        Interval { set: B("mayo"), band: Band::new(5760, Some(10080), BandSex::Any), low: Some(d(461, 2)), high: Some(d(561, 2)), basis: Basis::Seen, sources: B(&[499]), who: B("4 d to 7 d"), default: true, },
        Interval { set: B("mayo"), band: Band::new(10080, Some(20160), BandSex::Any), low: Some(d(451, 2)), high: Some(d(529, 2)), basis: Basis::Seen, sources: B(&[499]), who: B("7 d to 14 d"), default: true, },
        Interval { set: B("mayo"), band: Band::new(20160, Some(525960), BandSex::Any), low: Some(d(521, 2)), high: Some(d(599, 2)), basis: Basis::Seen, sources: B(&[450]), who: B("14 d to 1 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(525960, Some(1051920), BandSex::Any), low: Some(d(504, 2)), high: Some(d(584, 2)), basis: Basis::Seen, sources: B(&[450]), who: B("1 a to 2 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(1051920, Some(1577880), BandSex::Any), low: Some(d(487, 2)), high: Some(d(567, 2)), basis: Basis::Seen, sources: B(&[450]), who: B("2 a to 3 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(1577880, Some(12623040), BandSex::Any), low: Some(d(483, 2)), high: Some(d(552, 2)), basis: Basis::Seen, sources: B(&[450]), who: B("3 a to 24 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(12623040, None, BandSex::Any), low: Some(d(457, 2)), high: Some(d(543, 2)), basis: Basis::Seen, sources: B(&[450]), who: B("from 24 a"), default: true, },
        Interval { set: B("quest"), band: Band::new(0, Some(350640), BandSex::Any), low: Some(d(53, 1)), high: Some(d(63, 1)), basis: Basis::Seen, sources: B(&[481]), who: B("up to 8 mo"), default: false, },
        Interval { set: B("quest"), band: Band::new(350640, Some(525960), BandSex::Any), low: Some(d(52, 1)), high: Some(d(61, 1)), basis: Basis::Seen, sources: B(&[481]), who: B("8 mo to 1 a"), default: false, },
        Interval { set: B("quest"), band: Band::new(525960, Some(1051920), BandSex::Any), low: Some(d(51, 1)), high: Some(d(6, 0)), basis: Basis::Seen, sources: B(&[481]), who: B("1 a to 2 a"), default: false, },
        Interval { set: B("quest"), band: Band::new(1051920, Some(1577880), BandSex::Any), low: Some(d(49, 1)), high: Some(d(58, 1)), basis: Basis::Seen, sources: B(&[481]), who: B("2 a to 3 a"), default: false, },
        Interval { set: B("quest"), band: Band::new(1577880, Some(2103840), BandSex::Any), low: Some(d(49, 1)), high: Some(d(57, 1)), basis: Basis::Seen, sources: B(&[481]), who: B("3 a to 4 a"), default: false, },
        Interval { set: B("quest"), band: Band::new(2103840, Some(3681720), BandSex::Any), low: Some(d(48, 1)), high: Some(d(57, 1)), basis: Basis::Seen, sources: B(&[481]), who: B("4 a to 7 a"), default: false, },
        Interval { set: B("quest"), band: Band::new(3681720, Some(6837480), BandSex::Any), low: Some(d(48, 1)), high: Some(d(56, 1)), basis: Basis::Seen, sources: B(&[481]), who: B("7 a to 13 a"), default: false, },
        Interval { set: B("quest"), band: Band::new(6837480, Some(9467280), BandSex::Any), low: Some(d(48, 1)), high: Some(d(55, 1)), basis: Basis::Seen, sources: B(&[481]), who: B("13 a to 18 a"), default: false, },
        Interval { set: B("meriter"), band: Band::new(0, Some(5760), BandSex::Any), low: Some(d(401, 2)), high: Some(d(521, 2)), basis: Basis::Seen, sources: B(&[499]), who: B("up to 4 d"), default: false, },
        Interval { set: B("meriter"), band: Band::new(5760, Some(10080), BandSex::Any), low: Some(d(461, 2)), high: Some(d(561, 2)), basis: Basis::Seen, sources: B(&[499]), who: B("4 d to 7 d"), default: false, },
        Interval { set: B("meriter"), band: Band::new(10080, None, BandSex::Any), low: Some(d(451, 2)), high: Some(d(529, 2)), basis: Basis::Seen, sources: B(&[499]), who: B("from 7 d"), default: false, },
        Interval { set: B("dh"), band: Band::new(0, Some(9993240), BandSex::Any), low: Some(d(489, 2)), high: Some(d(549, 2)), basis: Basis::Seen, sources: B(&[498]), who: B("up to 19 a"), default: false, },
        Interval { set: B("dh"), band: Band::new(9993240, None, BandSex::Any), low: Some(d(461, 2)), high: Some(d(533, 2)), basis: Basis::Seen, sources: B(&[498]), who: B("from 19 a"), default: false, },
        Interval { set: B("normals-table"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(44, 1)), high: Some(d(52, 1)), basis: Basis::Seen, sources: B(&[431]), who: B("from 18 a"), default: false, },
    ]), 
    thresholds: B(&[]), };

pub(super) const CALCIUM_PHOSPHATE_PRODUCT: Analyte = Analyte { id: B("calcium-phosphate-product"), label: B("Calcium-phosphate product"), specimen: Specimen::Derived, unit: B("mg2/dL2"), 
    definition: B("Calcium times phosphate, both in mg/dL. Use corrected or total calcium, always the same, and record which. A normal product does not exclude calciphylaxis. The upper range 4.2 to 5.6 mmol²/L² printed as normal in one review is not used."), 
    synonyms: B(&[B("Ca × P product"), B("calcium × phosphorus product"), B("CaxP")]), 
    aliases: B(&[B("caxp"), B("ca-p-product")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg2/dL2"), factor: d(1, 0), spellings: B(&[B("mg²/dL²"), B("mg^2/dL^2"), B("(mg/dL)2"), B("(mg/dL)²")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mmol2/L2"), factor: d(1241375972, 8), spellings: B(&[B("mmol²/L²"), B("mmol^2/L^2"), B("(mmol/L)²")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(3, 0)), high: Some(d(300, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("mg2/dL2"), low: Some(d(15, 1)), high: Some(d(9, 0)), likely: B("mmol2/L2"), says: B("A product of 1.5 to 9 only makes sense in mmol²/L²."), },
        Confusion { unit: B("mmol2/L2"), low: Some(d(20, 0)), high: Some(d(120, 0)), likely: B("mg2/dL2"), says: B("A product of 20 to 120 only makes sense in mg²/dL²."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B("Calcium (mg/dL) × phosphate (mg/dL); in SI units mmol/L × mmol/L. 55 mg²/dL² = 4.431, 65 = 5.236, 70 = 5.639 mmol²/L². Both values must come from the same sample."), 
    intervals: B(&[
        Interval { set: B("kdoqi-2005"), band: Band::new(0, Some(6311520), BandSex::Any), low: None, high: Some(d(65, 0)), basis: Basis::Seen, sources: B(&[518, 37, 448]), who: B("up to 12 a"), default: true, },
        Interval { set: B("kdoqi-2005"), band: Band::new(6311520, None, BandSex::Any), low: None, high: Some(d(55, 0)), basis: Basis::Seen, sources: B(&[518, 37, 448]), who: B("from 12 a"), default: true, },
        Interval { set: B("uk-2007"), band: Band::new(9467280, None, BandSex::Any), low: None, high: Some(d(596, 1)), basis: Basis::Seen, sources: B(&[519]), who: B("from 18 a"), default: false, },
        Interval { set: B("uk-2007-ideal"), band: Band::new(9467280, None, BandSex::Any), low: None, high: Some(d(521, 1)), basis: Basis::Seen, sources: B(&[519]), who: B("from 18 a"), default: false, },
    ]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(65, 0), included: false }), upper: None, finding: 113, band: Band::new(0, Some(6311520), BandSex::Any), basis: Basis::Seen, sources: B(&[518]), },
        Threshold { lower: Some(Limit { number: d(55, 0), included: false }), upper: None, finding: 113, band: Band::new(6311520, None, BandSex::Any), basis: Basis::Seen, sources: B(&[518, 448]), },
        Threshold { lower: Some(Limit { number: d(70, 0), included: false }), upper: None, finding: 114, band: Band::new(0, None, BandSex::Any), basis: Basis::Proposal, sources: B(&[]), },
    ]), };

pub(super) const CALCIUM_TOTAL: Analyte = Analyte { id: B("calcium-total"), label: B("Calcium, total, serum or plasma"), specimen: Specimen::Serum, unit: B("mg/dL"), 
    definition: B("All calcium in serum or plasma: ionized, bound to protein and complexed. It falls with low albumin; an ionized calcium is preferred when albumin is abnormal or the kidneys fail. The laboratory of the newborn band also gives 6.2 to 11.0 mg/dL for preterm infants, who have no band of their own here."), 
    synonyms: B(&[B("calcium"), B("total calcium"), B("Ca")]), 
    aliases: B(&[B("ca-total"), B("calcium")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg/dL"), factor: d(1, 0), spellings: B(&[B("mg/dl"), B("mg%"), B("mg/100 mL")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mmol/L"), factor: d(40078, 4), spellings: B(&[B("mmol/l"), B("mM")]), basis: Basis::Seen, sources: B(&[534, 535]), },
        AnalyteUnit { ucum: B("meq/L"), factor: d(20039, 4), spellings: B(&[B("mEq/L"), B("meq/l")]), basis: Basis::Seen, sources: B(&[534]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(3, 0)), high: Some(d(20, 0)), basis: Basis::Proposal, sources: B(&[492]), }), 
    confusion: B(&[
        Confusion { unit: B("mg/dL"), low: Some(d(15, 1)), high: Some(d(4, 0)), likely: B("mmol/L"), says: B("A total calcium of 1.5 to 4 only makes sense in mmol/L: state the unit."), },
        Confusion { unit: B("mg/dL"), low: Some(d(30, 0)), high: Some(d(60, 0)), likely: B("mmol/L or mg/L"), says: B("Ten times too high for mg/dL: a lost decimal point, or mg/L."), },
        Confusion { unit: B("mmol/L"), low: Some(d(5, 0)), high: Some(d(16, 0)), likely: B("mg/dL"), says: B("5 to 16 mmol/L is not survived; these are usual figures in mg/dL."), },
        Confusion { unit: B("meq/L"), low: Some(d(75, 1)), high: Some(d(16, 0)), likely: B("mg/dL"), says: B("Figures usual in mg/dL; in meq/L the normal value is near 4.5 to 5."), },
    ]), 
    critical: Some(Bounds { low: Some(d(65, 1)), high: Some(d(12, 0)), basis: Basis::Seen, sources: B(&[563, 449, 492]), }), 
    states: States { low: Some(415), normal: Some(555), high: Some(403), positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("17861-6"), label: B("Calcium [Mass/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("mg/dL"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("2000-8"), label: B("Calcium [Moles/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("mmol/L"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(0, Some(14400), BandSex::Any), low: Some(d(76, 1)), high: Some(d(104, 1)), basis: Basis::Seen, sources: B(&[494]), who: B("up to 10 d"), default: true, },
        Interval { set: B("mayo"), band: Band::new(14400, Some(525960), BandSex::Any), low: Some(d(87, 1)), high: Some(d(11, 0)), basis: Basis::Seen, sources: B(&[449]), who: B("10 d to 1 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(525960, Some(9467280), BandSex::Any), low: Some(d(93, 1)), high: Some(d(106, 1)), basis: Basis::Seen, sources: B(&[449]), who: B("1 a to 18 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(9467280, Some(31557600), BandSex::Any), low: Some(d(86, 1)), high: Some(d(10, 0)), basis: Basis::Seen, sources: B(&[449]), who: B("18 a to 60 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(31557600, None, BandSex::Any), low: Some(d(88, 1)), high: Some(d(102, 1)), basis: Basis::Seen, sources: B(&[449]), who: B("from 60 a"), default: true, },
        Interval { set: B("ucsf"), band: Band::new(0, Some(525960), BandSex::Any), low: Some(d(9, 0)), high: Some(d(109, 1)), basis: Basis::Seen, sources: B(&[492]), who: B("up to 1 a"), default: false, },
        Interval { set: B("ucsf"), band: Band::new(525960, None, BandSex::Any), low: Some(d(88, 1)), high: Some(d(103, 1)), basis: Basis::Seen, sources: B(&[492]), who: B("from 1 a"), default: false, },
        Interval { set: B("diasys"), band: Band::new(0, Some(14400), BandSex::Any), low: Some(d(76, 1)), high: Some(d(104, 1)), basis: Basis::Seen, sources: B(&[494]), who: B("up to 10 d"), default: false, },
        Interval { set: B("diasys"), band: Band::new(14400, Some(1577880), BandSex::Any), low: Some(d(9, 0)), high: Some(d(11, 0)), basis: Basis::Seen, sources: B(&[494]), who: B("10 d to 3 a"), default: false, },
        Interval { set: B("diasys"), band: Band::new(1577880, Some(6837480), BandSex::Any), low: Some(d(88, 1)), high: Some(d(108, 1)), basis: Basis::Seen, sources: B(&[494]), who: B("3 a to 13 a"), default: false, },
        Interval { set: B("diasys"), band: Band::new(6837480, Some(9993240), BandSex::Any), low: Some(d(84, 1)), high: Some(d(102, 1)), basis: Basis::Seen, sources: B(&[494]), who: B("13 a to 19 a"), default: false, },
        Interval { set: B("diasys"), band: Band::new(9993240, None, BandSex::Any), low: Some(d(86, 1)), high: Some(d(103, 1)), basis: Basis::Seen, sources: B(&[494]), who: B("from 19 a"), default: false, },
        Interval { set: B("adventhealth"), band: Band::new(0, Some(11520), BandSex::Female), low: Some(d(78, 1)), high: Some(d(112, 1)), basis: Basis::Seen, sources: B(&[495]), who: B("up to 8 d, female"), default: false, },
        Interval { set: B("adventhealth"), band: Band::new(0, Some(11520), BandSex::Male), low: Some(d(76, 1)), high: Some(d(113, 1)), basis: Basis::Seen, sources: B(&[495]), who: B("up to 8 d, male"), default: false, },
        Interval { set: B("adventhealth"), band: Band::new(525960, Some(2103840), BandSex::Any), low: Some(d(89, 1)), high: Some(d(99, 1)), basis: Basis::Seen, sources: B(&[495]), who: B("1 a to 4 a"), default: false, },
        Interval { set: B("adventhealth"), band: Band::new(2103840, Some(6311520), BandSex::Any), low: Some(d(9, 0)), high: Some(d(101, 1)), basis: Basis::Seen, sources: B(&[495]), who: B("4 a to 12 a"), default: false, },
        Interval { set: B("adventhealth"), band: Band::new(6311520, Some(7363440), BandSex::Any), low: Some(d(9, 0)), high: Some(d(106, 1)), basis: Basis::Seen, sources: B(&[495]), who: B("12 a to 14 a"), default: false, },
        Interval { set: B("adventhealth"), band: Band::new(7363440, Some(8415360), BandSex::Any), low: Some(d(93, 1)), high: Some(d(107, 1)), basis: Basis::Seen, sources: B(&[495]), who: B("14 a to 16 a"), default: false, },
        Interval { set: B("adventhealth"), band: Band::new(8415360, Some(10519200), BandSex::Any), low: Some(d(9, 0)), high: Some(d(107, 1)), basis: Basis::Seen, sources: B(&[495]), who: B("16 a to 20 a"), default: false, },
        Interval { set: B("adventhealth"), band: Band::new(10519200, None, BandSex::Any), low: Some(d(84, 1)), high: Some(d(106, 1)), basis: Basis::Seen, sources: B(&[495]), who: B("from 20 a"), default: false, },
        Interval { set: B("kdoqi-2009-kidney-disease"), band: Band::new(1577880, Some(3155760), BandSex::Any), low: Some(d(94, 1)), high: Some(d(108, 1)), basis: Basis::Seen, sources: B(&[516]), who: B("3 a to 6 a"), default: false, },
        Interval { set: B("kdoqi-2009-kidney-disease"), band: Band::new(3155760, Some(6837480), BandSex::Any), low: Some(d(94, 1)), high: Some(d(103, 1)), basis: Basis::Seen, sources: B(&[516]), who: B("6 a to 13 a"), default: false, },
        Interval { set: B("kdoqi-2009-kidney-disease"), band: Band::new(6837480, Some(10519200), BandSex::Any), low: Some(d(88, 1)), high: Some(d(102, 1)), basis: Basis::Seen, sources: B(&[516]), who: B("13 a to 20 a"), default: false, },
        Interval { set: B("elecsys"), band: Band::new(9467280, Some(31557600), BandSex::Any), low: Some(d(86, 1)), high: Some(d(10, 0)), basis: Basis::Seen, sources: B(&[432]), who: B("18 a to 60 a"), default: false, },
        Interval { set: B("elecsys"), band: Band::new(31557600, None, BandSex::Any), low: Some(d(88, 1)), high: Some(d(102, 1)), basis: Basis::Seen, sources: B(&[432]), who: B("from 60 a"), default: false, },
        Interval { set: B("normals-table"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(88, 1)), high: Some(d(104, 1)), basis: Basis::Seen, sources: B(&[431]), who: B("from 18 a"), default: false, },
        Interval { set: B("mercyone"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(85, 1)), high: Some(d(105, 1)), basis: Basis::Seen, sources: B(&[433]), who: B("from 18 a"), default: false, },
    ]), 
    thresholds: B(&[
        Threshold { lower: None, upper: Some(Limit { number: d(76, 1), included: false }), finding: 497, band: Band::new(0, Some(14400), BandSex::Any), basis: Basis::Seen, sources: B(&[494]), },
        Threshold { lower: None, upper: Some(Limit { number: d(87, 1), included: false }), finding: 497, band: Band::new(14400, Some(525960), BandSex::Any), basis: Basis::Seen, sources: B(&[449]), },
        Threshold { lower: None, upper: Some(Limit { number: d(93, 1), included: false }), finding: 497, band: Band::new(525960, Some(9467280), BandSex::Any), basis: Basis::Seen, sources: B(&[449]), },
        Threshold { lower: None, upper: Some(Limit { number: d(86, 1), included: false }), finding: 497, band: Band::new(9467280, Some(31557600), BandSex::Any), basis: Basis::Seen, sources: B(&[449]), },
        Threshold { lower: None, upper: Some(Limit { number: d(88, 1), included: false }), finding: 497, band: Band::new(31557600, None, BandSex::Any), basis: Basis::Seen, sources: B(&[449]), },
    ]), };

pub(super) const COUNT: Analyte = Analyte { id: B("count"), label: B("Number of lesions"), specimen: Specimen::History, unit: B("{count}"), 
    definition: B("Number of lesions."), 
    synonyms: B(&[B("number of lesions")]), 
    aliases: B(&[B("lesion-count")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{count}"), factor: d(1, 0), spellings: B(&[B("lesions"), B("count")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 0)), high: Some(d(10000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(1, 0), included: true }), upper: Some(Limit { number: d(1, 0), included: true }), finding: 704, band: Band::new(0, None, BandSex::Any), basis: Basis::Proposal, sources: B(&[]), },
        Threshold { lower: Some(Limit { number: d(2, 0), included: true }), upper: None, finding: 527, band: Band::new(0, None, BandSex::Any), basis: Basis::Proposal, sources: B(&[]), },
        Threshold { lower: Some(Limit { number: d(2, 0), included: true }), upper: Some(Limit { number: d(10, 0), included: true }), finding: 238, band: Band::new(0, None, BandSex::Any), basis: Basis::Proposal, sources: B(&[]), },
        Threshold { lower: Some(Limit { number: d(10, 0), included: false }), upper: None, finding: 512, band: Band::new(0, None, BandSex::Any), basis: Basis::Proposal, sources: B(&[]), },
    ]), };

pub(super) const CREATINE_KINASE: Analyte = Analyte { id: B("creatine-kinase"), label: B("Creatine kinase"), specimen: Specimen::Serum, unit: B("U/L"), 
    definition: B("Muscle enzyme. Limits depend on the method, sex and ancestry and are higher in children; rests on the sex being known. The childhood rows come from an older page of the same laboratory."), 
    synonyms: B(&[B("CK"), B("CPK"), B("creatine phosphokinase")]), 
    aliases: B(&[B("ck")]), 
    units: B(&[
        AnalyteUnit { ucum: B("U/L"), factor: d(1, 0), spellings: B(&[B("u/l"), B("IU/L"), B("units/L")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("ukat/L"), factor: d(60, 0), spellings: B(&[B("µkat/L"), B("μkat/L"), B("ukat/l")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 0)), high: Some(d(500000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("U/L"), low: Some(d(2, 1)), high: Some(d(99, 1)), likely: B("ukat/L"), says: B("Figures of this size are usual in µkat/L."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(296), positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("2157-6"), label: B("Creatine kinase [Enzymatic activity/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("U/L"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(3155760, Some(6311520), BandSex::Male), low: Some(d(150, 0)), high: Some(d(499, 0)), basis: Basis::Seen, sources: B(&[462]), who: B("6 a to 12 a, male"), default: true, },
        Interval { set: B("mayo"), band: Band::new(6311520, Some(9467280), BandSex::Male), low: Some(d(94, 0)), high: Some(d(499, 0)), basis: Basis::Seen, sources: B(&[462]), who: B("12 a to 18 a, male"), default: true, },
        Interval { set: B("mayo"), band: Band::new(9467280, None, BandSex::Male), low: Some(d(39, 0)), high: Some(d(308, 0)), basis: Basis::Seen, sources: B(&[464]), who: B("from 18 a, male"), default: true, },
        Interval { set: B("mayo"), band: Band::new(3155760, Some(4207680), BandSex::Female), low: Some(d(134, 0)), high: Some(d(391, 0)), basis: Basis::Seen, sources: B(&[462]), who: B("6 a to 8 a, female"), default: true, },
        Interval { set: B("mayo"), band: Band::new(4207680, Some(7889400), BandSex::Female), low: Some(d(91, 0)), high: Some(d(391, 0)), basis: Basis::Seen, sources: B(&[462]), who: B("8 a to 15 a, female"), default: true, },
        Interval { set: B("mayo"), band: Band::new(7889400, Some(9467280), BandSex::Female), low: Some(d(53, 0)), high: Some(d(269, 0)), basis: Basis::Seen, sources: B(&[462]), who: B("15 a to 18 a, female"), default: true, },
        Interval { set: B("mayo"), band: Band::new(9467280, None, BandSex::Female), low: Some(d(26, 0)), high: Some(d(192, 0)), basis: Basis::Seen, sources: B(&[464]), who: B("from 18 a, female"), default: true, },
        Interval { set: B("mayo-older"), band: Band::new(9467280, None, BandSex::Male), low: Some(d(52, 0)), high: Some(d(336, 0)), basis: Basis::Seen, sources: B(&[462]), who: B("from 18 a, male"), default: false, },
        Interval { set: B("mayo-older"), band: Band::new(9467280, None, BandSex::Female), low: Some(d(38, 0)), high: Some(d(176, 0)), basis: Basis::Seen, sources: B(&[462]), who: B("from 18 a, female"), default: false, },
        Interval { set: B("quest"), band: Band::new(9467280, None, BandSex::Male), low: Some(d(21, 0)), high: Some(d(200, 0)), basis: Basis::Seen, sources: B(&[479]), who: B("from 18 a, male"), default: false, },
        Interval { set: B("quest"), band: Band::new(9467280, None, BandSex::Female), low: Some(d(21, 0)), high: Some(d(183, 0)), basis: Basis::Seen, sources: B(&[479]), who: B("from 18 a, female"), default: false, },
    ]), 
    thresholds: B(&[]), };

pub(super) const CREATININE: Analyte = Analyte { id: B("creatinine"), label: B("Creatinine, serum or plasma"), specimen: Specimen::Serum, unit: B("mg/dL"), 
    definition: B("Waste of muscle cleared by the kidney; enzymatic methods traceable to IDMS are meant. Values within the interval do not prove normal filtration: compute it."), 
    synonyms: B(&[B("Cr"), B("SCr")]), 
    aliases: B(&[B("creat")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg/dL"), factor: d(1, 0), spellings: B(&[B("mg/dl"), B("mg%"), B("mg/100 mL")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("umol/L"), factor: d(11312, 6), spellings: B(&[B("umol/l"), B("µmol/L"), B("μmol/L"), B("µM")]), basis: Basis::Seen, sources: B(&[534]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(5, 2)), high: Some(d(40, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("mg/dL"), low: Some(d(25, 0)), high: Some(d(2500, 0)), likely: B("umol/L"), says: B("Creatinine above 25 mg/dL is hardly ever real; these are usual figures in µmol/L."), },
        Confusion { unit: B("umol/L"), low: Some(d(2, 1)), high: Some(d(8, 0)), likely: B("mg/dL"), says: B("Below 8 µmol/L the figure is a value in mg/dL."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(297), positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("2160-0"), label: B("Creatinine [Mass/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("mg/dL"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("14682-9"), label: B("Creatinine [Moles/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("umol/L"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(0, Some(525960), BandSex::Any), low: Some(d(17, 2)), high: Some(d(42, 2)), basis: Basis::Seen, sources: B(&[453]), who: B("up to 1 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(525960, Some(3155760), BandSex::Any), low: Some(d(19, 2)), high: Some(d(49, 2)), basis: Basis::Seen, sources: B(&[453]), who: B("1 a to 6 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(3155760, Some(5785560), BandSex::Any), low: Some(d(26, 2)), high: Some(d(61, 2)), basis: Basis::Seen, sources: B(&[453]), who: B("6 a to 11 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(5785560, Some(7889400), BandSex::Male), low: Some(d(35, 2)), high: Some(d(86, 2)), basis: Basis::Seen, sources: B(&[453]), who: B("11 a to 15 a, male"), default: true, },
        Interval { set: B("mayo"), band: Band::new(5785560, Some(8415360), BandSex::Female), low: Some(d(35, 2)), high: Some(d(86, 2)), basis: Basis::Seen, sources: B(&[453]), who: B("11 a to 16 a, female"), default: true, },
        Interval { set: B("mayo"), band: Band::new(7889400, None, BandSex::Male), low: Some(d(74, 2)), high: Some(d(135, 2)), basis: Basis::Seen, sources: B(&[453]), who: B("from 15 a, male"), default: true, },
        Interval { set: B("mayo"), band: Band::new(8415360, None, BandSex::Female), low: Some(d(59, 2)), high: Some(d(104, 2)), basis: Basis::Seen, sources: B(&[453]), who: B("from 16 a, female"), default: true, },
        Interval { set: B("ucsf"), band: Band::new(0, Some(21600), BandSex::Any), low: Some(d(3, 1)), high: Some(d(9, 1)), basis: Basis::Seen, sources: B(&[493]), who: B("up to 15 d"), default: false, },
        Interval { set: B("ucsf"), band: Band::new(21600, Some(1051920), BandSex::Any), low: Some(d(1, 1)), high: Some(d(3, 1)), basis: Basis::Seen, sources: B(&[493]), who: B("15 d to 2 a"), default: false, },
        Interval { set: B("ucsf"), band: Band::new(1051920, Some(2629800), BandSex::Any), low: Some(d(2, 1)), high: Some(d(4, 1)), basis: Basis::Seen, sources: B(&[493]), who: B("2 a to 5 a"), default: false, },
        Interval { set: B("ucsf"), band: Band::new(2629800, Some(6311520), BandSex::Any), low: Some(d(3, 1)), high: Some(d(6, 1)), basis: Basis::Seen, sources: B(&[493]), who: B("5 a to 12 a"), default: false, },
        Interval { set: B("ucsf"), band: Band::new(6311520, Some(7889400), BandSex::Any), low: Some(d(4, 1)), high: Some(d(8, 1)), basis: Basis::Seen, sources: B(&[493]), who: B("12 a to 15 a"), default: false, },
        Interval { set: B("ucsf"), band: Band::new(7889400, Some(9993240), BandSex::Male), low: Some(d(6, 1)), high: Some(d(1, 0)), basis: Basis::Seen, sources: B(&[493]), who: B("15 a to 19 a, male"), default: false, },
        Interval { set: B("ucsf"), band: Band::new(7889400, Some(9993240), BandSex::Female), low: Some(d(5, 1)), high: Some(d(8, 1)), basis: Basis::Seen, sources: B(&[493]), who: B("15 a to 19 a, female"), default: false, },
        Interval { set: B("ucsf"), band: Band::new(9993240, None, BandSex::Male), low: Some(d(61, 2)), high: Some(d(124, 2)), basis: Basis::Seen, sources: B(&[493]), who: B("from 19 a, male"), default: false, },
        Interval { set: B("ucsf"), band: Band::new(9993240, None, BandSex::Female), low: Some(d(44, 2)), high: Some(d(1, 0)), basis: Basis::Seen, sources: B(&[493]), who: B("from 19 a, female"), default: false, },
        Interval { set: B("elecsys"), band: Band::new(9467280, None, BandSex::Female), low: Some(d(51, 2)), high: Some(d(95, 2)), basis: Basis::Seen, sources: B(&[432]), who: B("from 18 a, female"), default: false, },
        Interval { set: B("elecsys"), band: Band::new(9467280, None, BandSex::Male), low: Some(d(67, 2)), high: Some(d(117, 2)), basis: Basis::Seen, sources: B(&[432]), who: B("from 18 a, male"), default: false, },
    ]), 
    thresholds: B(&[]), };

pub(super) const CRYOGLOBULIN: Analyte = Analyte { id: B("cryoglobulin"), label: B("Cryoglobulin"), specimen: Specimen::Serum, unit: B("{presence}"), 
    definition: B("Immunoglobulins that fall out in the cold; the sample must stay warm until the clot is taken off."), 
    synonyms: B(&[]), 
    aliases: B(&[B("cryoglobulins")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{presence}"), factor: d(1, 0), spellings: B(&[B("qualitative")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: None, 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(156), negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const CYSTICERCUS_ANTIBODY: Analyte = Analyte { id: B("cysticercus-antibody"), label: B("Cysticercus antibody"), specimen: Specimen::Serum, unit: B("{presence}"), 
    definition: B("Antibodies to Taenia solium larvae."), 
    synonyms: B(&[]), 
    aliases: B(&[B("cysticercus-serology"), B("cysticercosis-serology")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{presence}"), factor: d(1, 0), spellings: B(&[B("qualitative")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: None, 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(161), negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const D_DIMER: Analyte = Analyte { id: B("d-dimer"), label: B("D-dimer"), specimen: Specimen::WholeBlood, unit: B("ug/L"), 
    definition: B("Split product of cross-linked fibrin. No default interval: FEU and DDU units differ twofold, so the laboratory's own limit is needed."), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    units: B(&[
        AnalyteUnit { ucum: B("ug/L"), factor: d(1, 0), spellings: B(&[B("µg/L"), B("μg/L"), B("mcg/L"), B("ug/l")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("ng/mL"), factor: d(1, 0), spellings: B(&[B("ng/ml")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mg/L"), factor: d(1000, 0), spellings: B(&[B("mg/l")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("ug/mL"), factor: d(1000, 0), spellings: B(&[B("µg/mL"), B("mcg/mL")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(200000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(298), positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const DAYS_SINCE_EXPOSURE: Analyte = Analyte { id: B("days-since-exposure"), label: B("Time from the exposure to the lesion"), specimen: Specimen::History, unit: B("d"), 
    definition: B("Days from the injection, infusion, injury or other exposure to the lesion. Deposits after leaked calcium were seen from the day itself to six weeks."), 
    synonyms: B(&[B("latency")]), 
    aliases: B(&[B("time-since-exposure")]), 
    units: B(&[
        AnalyteUnit { ucum: B("d"), factor: d(1, 0), spellings: B(&[B("days"), B("day")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("wk"), factor: d(7, 0), spellings: B(&[B("w"), B("weeks"), B("week")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
        AnalyteUnit { ucum: B("mo"), factor: d(304375, 4), spellings: B(&[B("months"), B("month")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
        AnalyteUnit { ucum: B("a"), factor: d(36525, 2), spellings: B(&[B("y"), B("yr"), B("years"), B("year")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(36525, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: None, upper: Some(Limit { number: d(42, 0), included: true }), finding: 162, band: Band::new(0, None, BandSex::Any), basis: Basis::Proposal, sources: B(&[289]), },
        Threshold { lower: Some(Limit { number: d(7305, 1), included: true }), upper: None, finding: 882, band: Band::new(0, None, BandSex::Any), basis: Basis::Proposal, sources: B(&[]), },
    ]), };

pub(super) const DIALYSIS_DURATION: Analyte = Analyte { id: B("dialysis-duration"), label: B("Time on dialysis"), specimen: Specimen::History, unit: B("d"), 
    definition: B("Time on regular dialysis when the lesion began."), 
    synonyms: B(&[B("dialysis vintage")]), 
    aliases: B(&[B("dialysis-vintage")]), 
    units: B(&[
        AnalyteUnit { ucum: B("d"), factor: d(1, 0), spellings: B(&[B("days"), B("day")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("wk"), factor: d(7, 0), spellings: B(&[B("w"), B("weeks"), B("week")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
        AnalyteUnit { ucum: B("mo"), factor: d(304375, 4), spellings: B(&[B("months"), B("month")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
        AnalyteUnit { ucum: B("a"), factor: d(36525, 2), spellings: B(&[B("y"), B("yr"), B("years"), B("year")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(21900, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(182625, 2), included: false }), upper: None, finding: 185, band: Band::new(0, None, BandSex::Any), basis: Basis::Proposal, sources: B(&[]), },
    ]), };

pub(super) const DURATION: Analyte = Analyte { id: B("duration"), label: B("Duration of the lesion"), specimen: Specimen::History, unit: B("d"), 
    definition: B("How long the lesion has been there."), 
    synonyms: B(&[]), 
    aliases: B(&[B("lesion-duration")]), 
    units: B(&[
        AnalyteUnit { ucum: B("d"), factor: d(1, 0), spellings: B(&[B("days"), B("day")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("wk"), factor: d(7, 0), spellings: B(&[B("w"), B("weeks"), B("week")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
        AnalyteUnit { ucum: B("mo"), factor: d(304375, 4), spellings: B(&[B("months"), B("month")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
        AnalyteUnit { ucum: B("a"), factor: d(36525, 2), spellings: B(&[B("y"), B("yr"), B("years"), B("year")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(47500, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(913125, 4), included: false }), upper: None, finding: 478, band: Band::new(0, None, BandSex::Any), basis: Basis::Proposal, sources: B(&[]), },
        Threshold { lower: Some(Limit { number: d(7305, 1), included: true }), upper: None, finding: 479, band: Band::new(0, None, BandSex::Any), basis: Basis::Proposal, sources: B(&[]), },
        Threshold { lower: Some(Limit { number: d(36525, 1), included: false }), upper: None, finding: 477, band: Band::new(0, None, BandSex::Any), basis: Basis::Proposal, sources: B(&[]), },
    ]), };

pub(super) const EGFR: Analyte = Analyte { id: B("egfr"), label: B("Glomerular filtration rate, estimated"), specimen: Specimen::Derived, unit: B("mL/min/{1.73_m2}"), 
    definition: B("Filtration per 1.73 m² of body surface, reported by the laboratory or computed: CKD-EPI 2021 from 18 years on, bedside Schwartz from 1 to below 18 years; never CKD-EPI below 18. The KDIGO categories hold from 2 years on, and chronic disease needs three months or a marker of damage."), 
    synonyms: B(&[B("eGFR"), B("GFR"), B("estimated filtration")]), 
    aliases: B(&[B("glomerular-filtration-rate")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mL/min/{1.73_m2}"), factor: d(1, 0), spellings: B(&[B("mL/min/1.73m2"), B("mL/min/1.73 m2"), B("mL/min/1.73 m²"), B("mL/min/1.73m²"), B("ml/min/1.73m2")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mL/s/{1.73_m2}"), factor: d(60, 0), spellings: B(&[B("mL/s/1.73 m2"), B("mL/s/1.73 m²"), B("mL/s/1.73m2")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 0)), high: Some(d(250, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("mL/min/{1.73_m2}"), low: Some(d(1, 1)), high: Some(d(99, 2)), likely: B("mL/s/{1.73_m2}"), says: B("Below 1 the figure is more often in mL/s."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("98979-8"), label: B("Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (CKD-EPI 2021)"), matching: CodeMatch::Narrower, }, unit: B("mL/min/{1.73_m2}"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("62238-1"), label: B("Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (CKD-EPI)"), matching: CodeMatch::Narrower, }, unit: B("mL/min/{1.73_m2}"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("33914-3"), label: B("eGFR MDRD"), matching: CodeMatch::Narrower, }, unit: B("mL/min/{1.73_m2}"), },
    ]), 
    formula: B("Computed by egfr-ckd-epi-2021 from the age of 18 years, by egfr-bedside-schwartz from 1 to below 18 years. A value reported by the laboratory wins."), 
    intervals: B(&[
        Interval { set: B("kdigo"), band: Band::new(1051920, None, BandSex::Any), low: Some(d(90, 0)), high: None, basis: Basis::Seen, sources: B(&[447, 271]), who: B("from 2 a"), default: true, },
    ]), 
    thresholds: B(&[
        Threshold { lower: None, upper: Some(Limit { number: d(60, 0), included: false }), finding: 665, band: Band::new(1051920, None, BandSex::Any), basis: Basis::Seen, sources: B(&[447]), },
        Threshold { lower: None, upper: Some(Limit { number: d(30, 0), included: false }), finding: 262, band: Band::new(1051920, None, BandSex::Any), basis: Basis::Seen, sources: B(&[447]), },
        Threshold { lower: None, upper: Some(Limit { number: d(15, 0), included: false }), finding: 261, band: Band::new(1051920, None, BandSex::Any), basis: Basis::Seen, sources: B(&[447]), },
        Threshold { lower: Some(Limit { number: d(60, 0), included: true }), upper: None, finding: 559, band: Band::new(1051920, None, BandSex::Any), basis: Basis::Seen, sources: B(&[447]), },
    ]), };

pub(super) const EGFR_BEDSIDE_SCHWARTZ: Analyte = Analyte { id: B("egfr-bedside-schwartz"), label: B("Estimated filtration, bedside Schwartz"), specimen: Specimen::Derived, unit: B("mL/min/{1.73_m2}"), 
    definition: B("Filtration of a child from height and creatinine."), 
    synonyms: B(&[B("bedside Schwartz")]), 
    aliases: B(&[B("schwartz")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mL/min/{1.73_m2}"), factor: d(1, 0), spellings: B(&[B("mL/min/1.73m2"), B("mL/min/1.73 m2"), B("mL/min/1.73 m²"), B("mL/min/1.73m²"), B("ml/min/1.73m2")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mL/s/{1.73_m2}"), factor: d(60, 0), spellings: B(&[B("mL/s/1.73 m2"), B("mL/s/1.73 m²"), B("mL/s/1.73m2")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 0)), high: Some(d(250, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B("eGFR = 0.413 × height in cm / creatinine in mg/dL; from about 1 to below 18 years, enzymatic creatinine traceable to IDMS. Near the age of 18 the CKiD U25 equation, with a constant by age and sex, is an alternative that is not computed here."), 
    intervals: B(&[
        Interval { set: B("kdigo"), band: Band::new(1051920, Some(9467280), BandSex::Any), low: Some(d(90, 0)), high: None, basis: Basis::Seen, sources: B(&[528, 529, 447]), who: B("2 a to 18 a"), default: true, },
    ]), 
    thresholds: B(&[
        Threshold { lower: None, upper: Some(Limit { number: d(60, 0), included: false }), finding: 665, band: Band::new(1051920, None, BandSex::Any), basis: Basis::Seen, sources: B(&[447]), },
        Threshold { lower: None, upper: Some(Limit { number: d(30, 0), included: false }), finding: 262, band: Band::new(1051920, None, BandSex::Any), basis: Basis::Seen, sources: B(&[447]), },
        Threshold { lower: None, upper: Some(Limit { number: d(15, 0), included: false }), finding: 261, band: Band::new(1051920, None, BandSex::Any), basis: Basis::Seen, sources: B(&[447]), },
        Threshold { lower: Some(Limit { number: d(60, 0), included: true }), upper: None, finding: 559, band: Band::new(1051920, None, BandSex::Any), basis: Basis::Seen, sources: B(&[447]), },
    ]), };

pub(super) const EGFR_CKD_EPI_2021: Analyte = Analyte { id: B("egfr-ckd-epi-2021"), label: B("Estimated filtration, CKD-EPI 2021"), specimen: Specimen::Derived, unit: B("mL/min/{1.73_m2}"), 
    definition: B("Filtration from creatinine, age and sex by the equation of 2021 without race."), 
    synonyms: B(&[B("CKD-EPI 2021")]), 
    aliases: B(&[B("ckd-epi-2021")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mL/min/{1.73_m2}"), factor: d(1, 0), spellings: B(&[B("mL/min/1.73m2"), B("mL/min/1.73 m2"), B("mL/min/1.73 m²"), B("mL/min/1.73m²"), B("ml/min/1.73m2")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mL/s/{1.73_m2}"), factor: d(60, 0), spellings: B(&[B("mL/s/1.73 m2"), B("mL/s/1.73 m²"), B("mL/s/1.73m2")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 0)), high: Some(d(250, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("98979-8"), label: B("Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (CKD-EPI 2021)"), matching: CodeMatch::Exact, }, unit: B("mL/min/{1.73_m2}"), },
    ]), 
    formula: B("eGFR = 142 × min(Scr/κ, 1)^α × max(Scr/κ, 1)^−1.200 × 0.9938^age × 1.012 if female; Scr creatinine in mg/dL, κ 0.7 (female) or 0.9 (male), α −0.241 (female) or −0.302 (male), age in years. Adults of 18 years and more only; steady state only."), 
    intervals: B(&[
        Interval { set: B("kdigo"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(90, 0)), high: None, basis: Basis::Seen, sources: B(&[446, 447]), who: B("from 18 a"), default: true, },
    ]), 
    thresholds: B(&[
        Threshold { lower: None, upper: Some(Limit { number: d(60, 0), included: false }), finding: 665, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[447]), },
        Threshold { lower: None, upper: Some(Limit { number: d(30, 0), included: false }), finding: 262, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[447]), },
        Threshold { lower: None, upper: Some(Limit { number: d(15, 0), included: false }), finding: 261, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[447]), },
        Threshold { lower: Some(Limit { number: d(60, 0), included: true }), upper: None, finding: 559, band: Band::new(9467280, None, BandSex::Any), basis: Basis::Seen, sources: B(&[447]), },
    ]), };

pub(super) const EOSINOPHILS: Analyte = Analyte { id: B("eosinophils"), label: B("Eosinophils"), specimen: Specimen::WholeBlood, unit: B("10*9/L"), 
    definition: B("Absolute eosinophil count; a percentage is not converted."), 
    synonyms: B(&[]), 
    aliases: B(&[B("eos")]), 
    units: B(&[
        AnalyteUnit { ucum: B("10*9/L"), factor: d(1, 0), spellings: B(&[B("10^9/L"), B("x10^9/L"), B("10⁹/L"), B("×10⁹/L"), B("G/L"), B("Gpt/L")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("10*3/uL"), factor: d(1, 0), spellings: B(&[B("10^3/uL"), B("x10^3/uL"), B("10³/µL"), B("10^3/µL"), B("K/uL"), B("K/µL"), B("thousand/uL")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("/uL"), factor: d(1, 3), spellings: B(&[B("cells/uL"), B("/µL"), B("cells/µL"), B("/mm3"), B("cells/mm3"), B("{cells}/uL")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(200, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("10*9/L"), low: Some(d(20, 0)), high: Some(d(20000, 0)), likely: B("/uL"), says: B("Usual figures per microliter."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(211), positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("usual"), band: Band::new(9467280, None, BandSex::Any), low: None, high: Some(d(5, 1)), basis: Basis::GeneralKnowledge, sources: B(&[]), who: B("from 18 a"), default: true, },
        Interval { set: B("merck"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(0, 0)), high: Some(d(9, 1)), basis: Basis::Seen, sources: B(&[540]), who: B("from 18 a"), default: false, },
    ]), 
    thresholds: B(&[]), };

pub(super) const ERYTHROCYTE_SEDIMENTATION_RATE: Analyte = Analyte { id: B("erythrocyte-sedimentation-rate"), label: B("Erythrocyte sedimentation rate"), specimen: Specimen::WholeBlood, unit: B("mm/h"), 
    definition: B("Fall of red cells in one hour (Westergren); rises with age, anemia and pregnancy, so that the adult limits are too strict after 50."), 
    synonyms: B(&[B("ESR"), B("sedimentation rate")]), 
    aliases: B(&[B("esr")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mm/h"), factor: d(1, 0), spellings: B(&[B("mm/hr"), B("mm/hour"), B("mm/1h")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(200, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(299), positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("first-medical"), band: Band::new(0, Some(9467280), BandSex::Any), low: None, high: Some(d(10, 0)), basis: Basis::Seen, sources: B(&[542]), who: B("up to 18 a"), default: true, },
        Interval { set: B("first-medical"), band: Band::new(9467280, None, BandSex::Male), low: None, high: Some(d(15, 0)), basis: Basis::Seen, sources: B(&[542]), who: B("from 18 a, male"), default: true, },
        Interval { set: B("first-medical"), band: Band::new(9467280, None, BandSex::Female), low: None, high: Some(d(20, 0)), basis: Basis::Seen, sources: B(&[542]), who: B("from 18 a, female"), default: true, },
    ]), 
    thresholds: B(&[]), };

pub(super) const FGF23_AUTOANTIBODY: Analyte = Analyte { id: B("fgf23-autoantibody"), label: B("FGF23 autoantibody"), specimen: Specimen::Serum, unit: B("{presence}"), 
    definition: B("Blocking autoantibodies to fibroblast growth factor 23, from a special laboratory."), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    units: B(&[
        AnalyteUnit { ucum: B("{presence}"), factor: d(1, 0), spellings: B(&[B("qualitative")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: None, 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(239), negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const FGF23_C_TERMINAL: Analyte = Analyte { id: B("fgf23-c-terminal"), label: B("Fibroblast growth factor 23, C-terminal"), specimen: Specimen::Serum, unit: B("{RU}/mL"), 
    definition: B("Hormone and its C-terminal fragments, in relative units. Infants younger than 3 months may exceed 900 RU/mL. No factor leads to pg/mL: conversion is refused."), 
    synonyms: B(&[B("C-terminal FGF23"), B("cFGF23")]), 
    aliases: B(&[B("fgf23c")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{RU}/mL"), factor: d(1, 0), spellings: B(&[B("RU/mL"), B("RU/ml")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 0)), high: Some(d(100000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(293), positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("46699-5"), label: B("Fibroblast growth factor 23 [Units/volume] in Plasma"), matching: CodeMatch::Exact, }, unit: B("{RU}/mL"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("iowa-quest"), band: Band::new(131490, Some(9467280), BandSex::Any), low: None, high: Some(d(230, 0)), basis: Basis::Seen, sources: B(&[511, 482]), who: B("3 mo to 18 a"), default: true, },
        Interval { set: B("iowa-quest"), band: Band::new(9467280, None, BandSex::Any), low: None, high: Some(d(180, 0)), basis: Basis::Seen, sources: B(&[511, 482]), who: B("from 18 a"), default: true, },
    ]), 
    thresholds: B(&[]), };

pub(super) const FGF23_INTACT: Analyte = Analyte { id: B("fgf23-intact"), label: B("Fibroblast growth factor 23, intact"), specimen: Specimen::Serum, unit: B("pg/mL"), 
    definition: B("Whole, active hormone. Assays are not interchangeable; not valid during burosumab. No factor leads from the C-terminal test to this one. Low or not raised beside high phosphate is the finding of tumoral calcinosis and is judged by hand."), 
    synonyms: B(&[B("intact FGF23"), B("iFGF23")]), 
    aliases: B(&[B("fgf23i")]), 
    units: B(&[
        AnalyteUnit { ucum: B("pg/mL"), factor: d(1, 0), spellings: B(&[B("pg/ml")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("ng/L"), factor: d(1, 0), spellings: B(&[B("ng/l")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 0)), high: Some(d(100000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(301), positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("54390-0"), label: B("Fibroblast growth factor 23.intact [Mass/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("pg/mL"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(0, Some(9467280), BandSex::Any), low: None, high: Some(d(52, 0)), basis: Basis::Seen, sources: B(&[456]), who: B("up to 18 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(9467280, None, BandSex::Any), low: None, high: Some(d(59, 0)), basis: Basis::Seen, sources: B(&[456]), who: B("from 18 a"), default: true, },
        Interval { set: B("liaison"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(28, 0)), high: Some(d(1003, 1)), basis: Basis::Seen, sources: B(&[513]), who: B("from 18 a"), default: false, },
        Interval { set: B("st-michael"), band: Band::new(9467280, None, BandSex::Any), low: None, high: Some(d(96, 0)), basis: Basis::Seen, sources: B(&[512]), who: B("from 18 a"), default: false, },
    ]), 
    thresholds: B(&[]), };

pub(super) const FREE_THYROXINE: Analyte = Analyte { id: B("free-thyroxine"), label: B("Thyroxine, free"), specimen: Specimen::Serum, unit: B("ng/dL"), 
    definition: B("Free thyroxine (T4). No default interval: it depends on the assay, so the laboratory's own limits are needed."), 
    synonyms: B(&[B("free T4"), B("FT4")]), 
    aliases: B(&[]), 
    units: B(&[
        AnalyteUnit { ucum: B("ng/dL"), factor: d(1, 0), spellings: B(&[B("ng/dl")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("pmol/L"), factor: d(77687, 6), spellings: B(&[B("pmol/l"), B("pM")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(5, 2)), high: Some(d(10, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("ng/dL"), low: Some(d(101, 1)), high: Some(d(30, 0)), likely: B("pmol/L"), says: B("Usual figures in pmol/L."), },
    ]), 
    critical: None, 
    states: States { low: Some(490), normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const GESTATIONAL_AGE: Analyte = Analyte { id: B("gestational-age"), label: B("Gestational age at birth"), specimen: Specimen::History, unit: B("d"), 
    definition: B("Age of the pregnancy at birth."), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    units: B(&[
        AnalyteUnit { ucum: B("d"), factor: d(1, 0), spellings: B(&[B("days"), B("day")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("wk"), factor: d(7, 0), spellings: B(&[B("w"), B("weeks"), B("week")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(140, 0)), high: Some(d(315, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: None, upper: Some(Limit { number: d(259, 0), included: false }), finding: 627, band: Band::new(0, None, BandSex::Any), basis: Basis::Proposal, sources: B(&[]), },
        Threshold { lower: Some(Limit { number: d(259, 0), included: true }), upper: None, finding: 823, band: Band::new(0, None, BandSex::Any), basis: Basis::Proposal, sources: B(&[]), },
    ]), };

pub(super) const HEIGHT: Analyte = Analyte { id: B("height"), label: B("Body height"), specimen: Specimen::History, unit: B("cm"), 
    definition: B("Body height or length."), 
    synonyms: B(&[B("body height"), B("length")]), 
    aliases: B(&[B("body-height")]), 
    units: B(&[
        AnalyteUnit { ucum: B("cm"), factor: d(1, 0), spellings: B(&[B("centimeter"), B("centimetre")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("m"), factor: d(100, 0), spellings: B(&[B("meter"), B("metre")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mm"), factor: d(1, 1), spellings: B(&[B("millimeter"), B("millimetre")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("[in_i]"), factor: d(254, 2), spellings: B(&[B("in"), B("inch"), B("inches")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(20, 0)), high: Some(d(275, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("cm"), low: Some(d(3, 1)), high: Some(d(275, 2)), likely: B("m"), says: B("Usual figures in meters."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const HEMOGLOBIN: Analyte = Analyte { id: B("hemoglobin"), label: B("Hemoglobin"), specimen: Specimen::WholeBlood, unit: B("g/dL"), 
    definition: B("Hemoglobin of whole blood."), 
    synonyms: B(&[B("Hb"), B("haemoglobin")]), 
    aliases: B(&[B("hb")]), 
    units: B(&[
        AnalyteUnit { ucum: B("g/dL"), factor: d(1, 0), spellings: B(&[B("g/dl"), B("g%"), B("g/100 mL")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("g/L"), factor: d(1, 1), spellings: B(&[B("g/l")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(15, 1)), high: Some(d(27, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("g/dL"), low: Some(d(271, 1)), high: Some(d(270, 0)), likely: B("g/L"), says: B("Usual figures in g/L."), },
        Confusion { unit: B("g/L"), low: Some(d(4, 0)), high: Some(d(25, 0)), likely: B("g/dL"), says: B("Usual figures in g/dL."), },
    ]), 
    critical: None, 
    states: States { low: Some(36), normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("davis"), band: Band::new(0, Some(20160), BandSex::Any), low: Some(d(152, 1)), high: Some(d(236, 1)), basis: Basis::Seen, sources: B(&[541]), who: B("up to 14 d"), default: true, },
        Interval { set: B("davis"), band: Band::new(20160, Some(43830), BandSex::Any), low: Some(d(133, 1)), high: Some(d(187, 1)), basis: Basis::Seen, sources: B(&[541]), who: B("14 d to 1 mo"), default: true, },
        Interval { set: B("davis"), band: Band::new(43830, Some(131490), BandSex::Any), low: Some(d(107, 1)), high: Some(d(18, 0)), basis: Basis::Seen, sources: B(&[541]), who: B("1 mo to 3 mo"), default: true, },
        Interval { set: B("davis"), band: Band::new(131490, Some(306810), BandSex::Any), low: Some(d(117, 1)), high: Some(d(163, 1)), basis: Basis::Seen, sources: B(&[541]), who: B("3 mo to 7 mo"), default: true, },
        Interval { set: B("davis"), band: Band::new(306810, Some(1051920), BandSex::Any), low: Some(d(103, 1)), high: Some(d(143, 1)), basis: Basis::Seen, sources: B(&[541]), who: B("7 mo to 2 a"), default: true, },
        Interval { set: B("davis"), band: Band::new(1051920, Some(3681720), BandSex::Any), low: Some(d(10, 0)), high: Some(d(133, 1)), basis: Basis::Seen, sources: B(&[541]), who: B("2 a to 7 a"), default: true, },
        Interval { set: B("davis"), band: Band::new(3681720, Some(8415360), BandSex::Any), low: Some(d(107, 1)), high: Some(d(14, 0)), basis: Basis::Seen, sources: B(&[541]), who: B("7 a to 16 a"), default: true, },
        Interval { set: B("davis"), band: Band::new(8415360, Some(9993240), BandSex::Any), low: Some(d(11, 0)), high: Some(d(15, 0)), basis: Basis::Seen, sources: B(&[541]), who: B("16 a to 19 a"), default: true, },
        Interval { set: B("davis"), band: Band::new(9993240, None, BandSex::Male), low: Some(d(14, 0)), high: Some(d(173, 1)), basis: Basis::Seen, sources: B(&[541]), who: B("from 19 a, male"), default: true, },
        Interval { set: B("davis"), band: Band::new(9993240, None, BandSex::Female), low: Some(d(117, 1)), high: Some(d(155, 1)), basis: Basis::Seen, sources: B(&[541]), who: B("from 19 a, female"), default: true, },
        Interval { set: B("merck"), band: Band::new(9467280, None, BandSex::Male), low: Some(d(14, 0)), high: Some(d(17, 0)), basis: Basis::Seen, sources: B(&[540]), who: B("from 18 a, male"), default: false, },
        Interval { set: B("merck"), band: Band::new(9467280, None, BandSex::Female), low: Some(d(12, 0)), high: Some(d(16, 0)), basis: Basis::Seen, sources: B(&[540]), who: B("from 18 a, female"), default: false, },
    ]), 
    thresholds: B(&[]), };

pub(super) const HEMOGLOBIN_A1C: Analyte = Analyte { id: B("hemoglobin-a1c"), label: B("Hemoglobin A1c"), specimen: Specimen::WholeBlood, unit: B("%"), 
    definition: B("Glycated hemoglobin; unreliable on dialysis and with anemia. 6.5 % and more is the diabetic range."), 
    synonyms: B(&[B("HbA1c")]), 
    aliases: B(&[B("hba1c")]), 
    units: B(&[
        AnalyteUnit { ucum: B("%"), factor: d(1, 0), spellings: B(&[B("percent"), B("% of normal")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(2, 0)), high: Some(d(25, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("%"), low: Some(d(251, 1)), high: Some(d(200, 0)), likely: B("mmol/mol"), says: B("Usual figures in mmol/mol, which need a linear formula and are not converted."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(65, 1), included: true }), upper: None, finding: 300, band: Band::new(0, None, BandSex::Any), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), };

pub(super) const HOMOCYSTEINE: Analyte = Analyte { id: B("homocysteine"), label: B("Homocysteine"), specimen: Specimen::Serum, unit: B("umol/L"), 
    definition: B("Total homocysteine. No default interval."), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    units: B(&[
        AnalyteUnit { ucum: B("umol/L"), factor: d(1, 0), spellings: B(&[B("umol/l"), B("µmol/L"), B("μmol/L"), B("µM")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 0)), high: Some(d(600, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(407), positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const KDIGO_GFR_CATEGORY: Analyte = Analyte { id: B("kdigo-gfr-category"), label: B("KDIGO filtration category"), specimen: Specimen::Derived, unit: B("{category}"), 
    definition: B("G1 to G5 from the estimated filtration. One value gives the category only; the stage of a chronic kidney disease also needs three months or a marker of damage."), 
    synonyms: B(&[B("CKD stage"), B("G category")]), 
    aliases: B(&[B("kdigo-stage"), B("ckd-stage")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{category}"), factor: d(1, 0), spellings: B(&[B("stage"), B("category")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: None, 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B("G1 ≥ 90; G2 60 to below 90; G3a 45 to below 60; G3b 30 to below 45; G4 15 to below 30; G5 below 15 mL/min per 1.73 m². Only from 2 years on. Written as the numbers 1, 2, 3.1 (G3a), 3.2 (G3b), 4, 5 where a number is needed."), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const LACTATE_DEHYDROGENASE: Analyte = Analyte { id: B("lactate-dehydrogenase"), label: B("Lactate dehydrogenase"), specimen: Specimen::Serum, unit: B("U/L"), 
    definition: B("Enzyme of muscle, blood cells and liver. No default interval: it depends on method and age."), 
    synonyms: B(&[B("LDH"), B("LD")]), 
    aliases: B(&[B("ldh")]), 
    units: B(&[
        AnalyteUnit { ucum: B("U/L"), factor: d(1, 0), spellings: B(&[B("u/l"), B("IU/L"), B("units/L")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("ukat/L"), factor: d(60, 0), spellings: B(&[B("µkat/L"), B("μkat/L"), B("ukat/l")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(5, 0)), high: Some(d(100000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(302), positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const LEUKOCYTES: Analyte = Analyte { id: B("leukocytes"), label: B("Leukocytes"), specimen: Specimen::WholeBlood, unit: B("10*9/L"), 
    definition: B("White-cell count."), 
    synonyms: B(&[B("WBC"), B("white blood cells")]), 
    aliases: B(&[B("wbc")]), 
    units: B(&[
        AnalyteUnit { ucum: B("10*9/L"), factor: d(1, 0), spellings: B(&[B("10^9/L"), B("x10^9/L"), B("10⁹/L"), B("×10⁹/L"), B("G/L"), B("Gpt/L")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("10*3/uL"), factor: d(1, 0), spellings: B(&[B("10^3/uL"), B("x10^3/uL"), B("10³/µL"), B("10^3/µL"), B("K/uL"), B("K/µL"), B("thousand/uL")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("/uL"), factor: d(1, 3), spellings: B(&[B("cells/uL"), B("/µL"), B("cells/µL"), B("/mm3"), B("cells/mm3"), B("{cells}/uL")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(800, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("10*9/L"), low: Some(d(1000, 0)), high: Some(d(400000, 0)), likely: B("/uL"), says: B("Usual figures per microliter."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(460), positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("merck"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(45, 1)), high: Some(d(11, 0)), basis: Basis::Seen, sources: B(&[540]), who: B("from 18 a"), default: true, },
    ]), 
    thresholds: B(&[
        Threshold { lower: None, upper: Some(Limit { number: d(4, 0), included: false }), finding: 461, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[100]), },
    ]), };

pub(super) const LIPASE: Analyte = Analyte { id: B("lipase"), label: B("Lipase"), specimen: Specimen::Serum, unit: B("U/L"), 
    definition: B("Pancreatic lipase."), 
    synonyms: B(&[]), 
    aliases: B(&[B("lip")]), 
    units: B(&[
        AnalyteUnit { ucum: B("U/L"), factor: d(1, 0), spellings: B(&[B("u/l"), B("IU/L"), B("units/L")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("ukat/L"), factor: d(60, 0), spellings: B(&[B("µkat/L"), B("μkat/L"), B("ukat/l")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(5, 1)), high: Some(d(100000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(303), positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("3040-3"), label: B("Lipase [Enzymatic activity/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("U/L"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(13, 0)), high: Some(d(60, 0)), basis: Basis::Seen, sources: B(&[461]), who: B("from 18 a"), default: true, },
        Interval { set: B("mayo-older"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(10, 0)), high: Some(d(73, 0)), basis: Basis::Seen, sources: B(&[461]), who: B("from 18 a"), default: false, },
    ]), 
    thresholds: B(&[]), };

pub(super) const LIPOPROTEIN_A: Analyte = Analyte { id: B("lipoprotein-a"), label: B("Lipoprotein(a)"), specimen: Specimen::Serum, unit: B("mg/dL"), 
    definition: B("Lipoprotein(a) by mass. No default interval; no factor to nmol/L is valid."), 
    synonyms: B(&[B("Lp(a)")]), 
    aliases: B(&[]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg/dL"), factor: d(1, 0), spellings: B(&[B("mg/dl"), B("mg%"), B("mg/100 mL")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(500, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(304), positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const LUPUS_ANTICOAGULANT: Analyte = Analyte { id: B("lupus-anticoagulant"), label: B("Lupus anticoagulant"), specimen: Specimen::Serum, unit: B("{presence}"), 
    definition: B("Interpretation of the phospholipid-dependent clotting tests (dRVVT, LA-PTT, hexagonal phase). Take it before a vitamin K antagonist or heparin, which disturb it."), 
    synonyms: B(&[B("LA")]), 
    aliases: B(&[B("la")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{presence}"), factor: d(1, 0), spellings: B(&[B("qualitative")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: None, 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(501), negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("3281-3"), label: B("lupus anticoagulant, interpretation"), matching: CodeMatch::Exact, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("75515-7"), label: B("lupus anticoagulant, panel"), matching: CodeMatch::Exact, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("75881-3"), label: B("lupus anticoagulant, panel"), matching: CodeMatch::Exact, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("6303-2"), label: B("dRVVT screen"), matching: CodeMatch::Narrower, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("57838-5"), label: B("dRVVT confirm"), matching: CodeMatch::Narrower, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("34571-0"), label: B("LA-PTT"), matching: CodeMatch::Narrower, }, unit: B(""), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("3282-1"), label: B("hexagonal phase"), matching: CodeMatch::Narrower, }, unit: B(""), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const MAGNESIUM: Analyte = Analyte { id: B("magnesium"), label: B("Magnesium, serum or plasma"), specimen: Specimen::Serum, unit: B("mg/dL"), 
    definition: B("Total magnesium. High values belong to kidney failure, low ones to loss from gut or kidney and to proton-pump inhibitors."), 
    synonyms: B(&[B("Mg")]), 
    aliases: B(&[B("mg")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg/dL"), factor: d(1, 0), spellings: B(&[B("mg/dl"), B("mg%"), B("mg/100 mL")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mmol/L"), factor: d(24305, 4), spellings: B(&[B("mmol/l"), B("mM")]), basis: Basis::Seen, sources: B(&[535]), },
        AnalyteUnit { ucum: B("meq/L"), factor: d(121525, 5), spellings: B(&[B("mEq/L"), B("meq/l")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(3, 1)), high: Some(d(15, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("mg/dL"), low: Some(d(6, 1)), high: Some(d(99, 2)), likely: B("mmol/L"), says: B("0.6 to 0.99 is a usual value in mmol/L and a critical one in mg/dL: state the unit."), },
        Confusion { unit: B("mmol/L"), low: Some(d(15, 1)), high: Some(d(26, 1)), likely: B("mg/dL"), says: B("Usual figures in mg/dL; in mmol/L they would be a marked excess."), },
    ]), 
    critical: Some(Bounds { low: Some(d(1, 0)), high: Some(d(45, 1)), basis: Basis::Seen, sources: B(&[563]), }), 
    states: States { low: Some(492), normal: None, high: Some(305), positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("19123-9"), label: B("Magnesium [Mass/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("mg/dL"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("2601-3"), label: B("Magnesium [Moles/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("mmol/L"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("sinai"), band: Band::new(0, Some(10519200), BandSex::Any), low: Some(d(17, 1)), high: Some(d(23, 1)), basis: Basis::Seen, sources: B(&[500]), who: B("up to 20 a"), default: true, },
        Interval { set: B("sinai"), band: Band::new(10519200, None, BandSex::Any), low: Some(d(16, 1)), high: Some(d(25, 1)), basis: Basis::Seen, sources: B(&[500]), who: B("from 20 a"), default: true, },
        Interval { set: B("tidalhealth"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(17, 1)), high: Some(d(24, 1)), basis: Basis::Seen, sources: B(&[501]), who: B("from 18 a"), default: false, },
        Interval { set: B("umich"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(15, 1)), high: Some(d(24, 1)), basis: Basis::Seen, sources: B(&[502]), who: B("from 18 a"), default: false, },
    ]), 
    thresholds: B(&[]), };

pub(super) const MONOCLONAL_PROTEIN: Analyte = Analyte { id: B("monoclonal-protein"), label: B("Monoclonal protein"), specimen: Specimen::Serum, unit: B("{presence}"), 
    definition: B("Monoclonal immunoglobulin by serum electrophoresis, immunofixation or free light chains."), 
    synonyms: B(&[B("paraprotein"), B("SPEP")]), 
    aliases: B(&[B("spep"), B("m-protein")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{presence}"), factor: d(1, 0), spellings: B(&[B("qualitative")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: None, 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(524), negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const ONCHOCERCA_OR_FILARIA_SEROLOGY: Analyte = Analyte { id: B("onchocerca-or-filaria-serology"), label: B("Filarial serology"), specimen: Specimen::Serum, unit: B("{presence}"), 
    definition: B("Antibodies to filarial worms."), 
    synonyms: B(&[]), 
    aliases: B(&[B("filaria-serology")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{presence}"), factor: d(1, 0), spellings: B(&[B("qualitative")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: None, 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(563), negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const PARATHYROID_HORMONE: Analyte = Analyte { id: B("parathyroid-hormone"), label: B("Parathyroid hormone, intact"), specimen: Specimen::Serum, unit: B("pg/mL"), 
    definition: B("Intact parathyroid hormone (second-generation assay). Read it beside calcium, magnesium, 25-hydroxyvitamin D and kidney function; in stage 5 kidney disease two to nine times the upper limit is the customary range. A value below 300 pg/mL carries meaning only on dialysis, so no threshold is set for it here."), 
    synonyms: B(&[B("PTH"), B("intact PTH"), B("iPTH"), B("parathyrin")]), 
    aliases: B(&[B("pth")]), 
    units: B(&[
        AnalyteUnit { ucum: B("pg/mL"), factor: d(1, 0), spellings: B(&[B("pg/ml")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("ng/L"), factor: d(1, 0), spellings: B(&[B("ng/l")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("pmol/L"), factor: d(9425, 3), spellings: B(&[B("pmol/l"), B("pM")]), basis: Basis::GeneralKnowledge, sources: B(&[431]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(5, 1)), high: Some(d(6000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("pg/mL"), low: Some(d(16, 1)), high: Some(d(69, 1)), likely: B("pmol/L"), says: B("1.6 to 6.9 is a usual value in pmol/L and a suppressed one in pg/mL: confirm the unit."), },
        Confusion { unit: B("pmol/L"), low: Some(d(320, 0)), high: Some(d(6000, 0)), likely: B("pg/mL"), says: B("Above 320 pmol/L (3000 pg/mL) the figure is more often one in pg/mL."), },
    ]), 
    critical: None, 
    states: States { low: Some(811), normal: Some(557), high: Some(306), positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("2731-8"), label: B("Parathyrin.intact [Mass/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("pg/mL"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("14866-8"), label: B("Parathyrin.intact [Moles/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("pmol/L"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(0, Some(40320), BandSex::Any), low: Some(d(7, 0)), high: Some(d(59, 0)), basis: Basis::Seen, sources: B(&[454]), who: B("up to 4 wk"), default: true, },
        Interval { set: B("mayo"), band: Band::new(40320, Some(525960), BandSex::Any), low: Some(d(8, 0)), high: Some(d(61, 0)), basis: Basis::Seen, sources: B(&[454]), who: B("4 wk to 1 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(525960, Some(5785560), BandSex::Any), low: Some(d(11, 0)), high: Some(d(59, 0)), basis: Basis::Seen, sources: B(&[454]), who: B("1 a to 11 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(5785560, Some(9467280), BandSex::Any), low: Some(d(15, 0)), high: Some(d(68, 0)), basis: Basis::Seen, sources: B(&[454]), who: B("11 a to 18 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(15, 0)), high: Some(d(65, 0)), basis: Basis::Seen, sources: B(&[454]), who: B("from 18 a"), default: true, },
        Interval { set: B("normals-table"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(15, 0)), high: Some(d(65, 0)), basis: Basis::Seen, sources: B(&[431, 433]), who: B("from 18 a"), default: false, },
    ]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(1000, 0), included: false }), upper: None, finding: 592, band: Band::new(0, None, BandSex::Any), basis: Basis::Proposal, sources: B(&[]), },
    ]), };

pub(super) const PHOSPHATE: Analyte = Analyte { id: B("phosphate"), label: B("Phosphate, serum or plasma"), specimen: Specimen::Serum, unit: B("mg/dL"), 
    definition: B("Inorganic phosphate, given as phosphorus. Highest in infancy and in children; fasting samples are preferred."), 
    synonyms: B(&[B("phosphorus"), B("inorganic phosphate"), B("Pi")]), 
    aliases: B(&[B("p")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg/dL"), factor: d(1, 0), spellings: B(&[B("mg/dl"), B("mg%"), B("mg/100 mL")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mmol/L"), factor: d(30974, 4), spellings: B(&[B("mmol/l"), B("mM")]), basis: Basis::Seen, sources: B(&[535]), },
        AnalyteUnit { ucum: B("mg/L"), factor: d(1, 1), spellings: B(&[B("mg/l")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(3, 1)), high: Some(d(25, 0)), basis: Basis::Proposal, sources: B(&[496, 563]), }), 
    confusion: B(&[
        Confusion { unit: B("mg/dL"), low: Some(d(3, 1)), high: Some(d(7, 1)), likely: B("mmol/L"), says: B("0.3 to 0.7 would be a grave lack in mg/dL and a mild one in mmol/L: state the unit."), },
        Confusion { unit: B("mg/dL"), low: Some(d(251, 1)), high: Some(d(80, 0)), likely: B("mg/L, or a lost decimal point"), says: B("45 mg/dL is not survived; 45 mg/L is 4.5 mg/dL."), },
        Confusion { unit: B("mmol/L"), low: Some(d(36, 1)), high: Some(d(8, 0)), likely: B("mg/dL"), says: B("Above 3.5 mmol/L the figure is more often one in mg/dL."), },
    ]), 
    critical: Some(Bounds { low: Some(d(1, 0)), high: Some(d(15, 0)), basis: Basis::Seen, sources: B(&[563, 496]), }), 
    states: States { low: Some(418), normal: Some(558), high: Some(411), positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("2777-1"), label: B("Phosphate [Mass/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("mg/dL"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("14879-1"), label: B("Phosphate [Moles/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("mmol/L"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(0, Some(10080), BandSex::Any), low: Some(d(46, 1)), high: Some(d(8, 0)), basis: Basis::Seen, sources: B(&[496]), who: B("up to 7 d"), default: true, },
        Interval { set: B("mayo"), band: Band::new(10080, Some(525960), BandSex::Any), low: Some(d(39, 1)), high: Some(d(65, 1)), basis: Basis::Seen, sources: B(&[496]), who: B("7 d to 1 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(525960, Some(2629800), BandSex::Male), low: Some(d(43, 1)), high: Some(d(54, 1)), basis: Basis::Seen, sources: B(&[451]), who: B("1 a to 5 a, male"), default: true, },
        Interval { set: B("mayo"), band: Band::new(2629800, Some(7363440), BandSex::Male), low: Some(d(37, 1)), high: Some(d(54, 1)), basis: Basis::Seen, sources: B(&[451]), who: B("5 a to 14 a, male"), default: true, },
        Interval { set: B("mayo"), band: Band::new(7363440, Some(8415360), BandSex::Male), low: Some(d(35, 1)), high: Some(d(53, 1)), basis: Basis::Seen, sources: B(&[451]), who: B("14 a to 16 a, male"), default: true, },
        Interval { set: B("mayo"), band: Band::new(8415360, Some(9467280), BandSex::Male), low: Some(d(31, 1)), high: Some(d(47, 1)), basis: Basis::Seen, sources: B(&[451]), who: B("16 a to 18 a, male"), default: true, },
        Interval { set: B("mayo"), band: Band::new(9467280, None, BandSex::Male), low: Some(d(25, 1)), high: Some(d(45, 1)), basis: Basis::Seen, sources: B(&[451]), who: B("from 18 a, male"), default: true, },
        Interval { set: B("mayo"), band: Band::new(525960, Some(4207680), BandSex::Female), low: Some(d(43, 1)), high: Some(d(54, 1)), basis: Basis::Seen, sources: B(&[451]), who: B("1 a to 8 a, female"), default: true, },
        Interval { set: B("mayo"), band: Band::new(4207680, Some(7363440), BandSex::Female), low: Some(d(4, 0)), high: Some(d(52, 1)), basis: Basis::Seen, sources: B(&[451]), who: B("8 a to 14 a, female"), default: true, },
        Interval { set: B("mayo"), band: Band::new(7363440, Some(8415360), BandSex::Female), low: Some(d(35, 1)), high: Some(d(49, 1)), basis: Basis::Seen, sources: B(&[451]), who: B("14 a to 16 a, female"), default: true, },
        Interval { set: B("mayo"), band: Band::new(8415360, Some(9467280), BandSex::Female), low: Some(d(31, 1)), high: Some(d(47, 1)), basis: Basis::Seen, sources: B(&[451]), who: B("16 a to 18 a, female"), default: true, },
        Interval { set: B("mayo"), band: Band::new(9467280, None, BandSex::Female), low: Some(d(25, 1)), high: Some(d(45, 1)), basis: Basis::Seen, sources: B(&[451]), who: B("from 18 a, female"), default: true, },
        Interval { set: B("fhp"), band: Band::new(0, Some(10080), BandSex::Any), low: Some(d(46, 1)), high: Some(d(8, 0)), basis: Basis::Seen, sources: B(&[496]), who: B("up to 7 d"), default: false, },
        Interval { set: B("fhp"), band: Band::new(10080, Some(2103840), BandSex::Any), low: Some(d(39, 1)), high: Some(d(65, 1)), basis: Basis::Seen, sources: B(&[496]), who: B("7 d to 4 a"), default: false, },
        Interval { set: B("fhp"), band: Band::new(2103840, Some(3681720), BandSex::Any), low: Some(d(4, 0)), high: Some(d(54, 1)), basis: Basis::Seen, sources: B(&[496]), who: B("4 a to 7 a"), default: false, },
        Interval { set: B("fhp"), band: Band::new(3681720, Some(6311520), BandSex::Any), low: Some(d(37, 1)), high: Some(d(56, 1)), basis: Basis::Seen, sources: B(&[496]), who: B("7 a to 12 a"), default: false, },
        Interval { set: B("fhp"), band: Band::new(6311520, Some(7363440), BandSex::Any), low: Some(d(33, 1)), high: Some(d(54, 1)), basis: Basis::Seen, sources: B(&[496]), who: B("12 a to 14 a"), default: false, },
        Interval { set: B("fhp"), band: Band::new(7363440, Some(8415360), BandSex::Any), low: Some(d(29, 1)), high: Some(d(54, 1)), basis: Basis::Seen, sources: B(&[496]), who: B("14 a to 16 a"), default: false, },
        Interval { set: B("fhp"), band: Band::new(8415360, Some(9467280), BandSex::Any), low: Some(d(28, 1)), high: Some(d(46, 1)), basis: Basis::Seen, sources: B(&[496]), who: B("16 a to 18 a"), default: false, },
        Interval { set: B("inova"), band: Band::new(0, Some(525960), BandSex::Any), low: Some(d(48, 1)), high: Some(d(82, 1)), basis: Basis::Seen, sources: B(&[497]), who: B("up to 1 a"), default: false, },
        Interval { set: B("inova"), band: Band::new(525960, Some(2103840), BandSex::Any), low: Some(d(38, 1)), high: Some(d(65, 1)), basis: Basis::Seen, sources: B(&[497]), who: B("1 a to 4 a"), default: false, },
        Interval { set: B("inova"), band: Band::new(2103840, Some(3681720), BandSex::Any), low: Some(d(41, 1)), high: Some(d(54, 1)), basis: Basis::Seen, sources: B(&[497]), who: B("4 a to 7 a"), default: false, },
        Interval { set: B("inova"), band: Band::new(3681720, Some(6311520), BandSex::Any), low: Some(d(37, 1)), high: Some(d(56, 1)), basis: Basis::Seen, sources: B(&[497]), who: B("7 a to 12 a"), default: false, },
        Interval { set: B("inova"), band: Band::new(6311520, Some(7363440), BandSex::Any), low: Some(d(33, 1)), high: Some(d(54, 1)), basis: Basis::Seen, sources: B(&[497]), who: B("12 a to 14 a"), default: false, },
        Interval { set: B("inova"), band: Band::new(7363440, Some(8415360), BandSex::Any), low: Some(d(29, 1)), high: Some(d(54, 1)), basis: Basis::Seen, sources: B(&[497]), who: B("14 a to 16 a"), default: false, },
        Interval { set: B("inova"), band: Band::new(8415360, Some(9467280), BandSex::Any), low: Some(d(27, 1)), high: Some(d(47, 1)), basis: Basis::Seen, sources: B(&[497]), who: B("16 a to 18 a"), default: false, },
        Interval { set: B("inova"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(23, 1)), high: Some(d(47, 1)), basis: Basis::Seen, sources: B(&[497]), who: B("from 18 a"), default: false, },
        Interval { set: B("kdoqi-2009-kidney-disease"), band: Band::new(0, Some(262980), BandSex::Any), low: Some(d(52, 1)), high: Some(d(84, 1)), basis: Basis::Seen, sources: B(&[516]), who: B("up to 6 mo"), default: false, },
        Interval { set: B("kdoqi-2009-kidney-disease"), band: Band::new(262980, Some(525960), BandSex::Any), low: Some(d(5, 0)), high: Some(d(78, 1)), basis: Basis::Seen, sources: B(&[516]), who: B("6 mo to 1 a"), default: false, },
        Interval { set: B("kdoqi-2009-kidney-disease"), band: Band::new(525960, Some(3155760), BandSex::Any), low: Some(d(45, 1)), high: Some(d(65, 1)), basis: Basis::Seen, sources: B(&[516]), who: B("1 a to 6 a"), default: false, },
        Interval { set: B("kdoqi-2009-kidney-disease"), band: Band::new(3155760, Some(6837480), BandSex::Any), low: Some(d(36, 1)), high: Some(d(58, 1)), basis: Basis::Seen, sources: B(&[516]), who: B("6 a to 13 a"), default: false, },
        Interval { set: B("kdoqi-2009-kidney-disease"), band: Band::new(6837480, Some(10519200), BandSex::Any), low: Some(d(23, 1)), high: Some(d(45, 1)), basis: Basis::Seen, sources: B(&[516]), who: B("13 a to 20 a"), default: false, },
        Interval { set: B("kdoqi-2005"), band: Band::new(0, Some(131490), BandSex::Any), low: Some(d(48, 1)), high: Some(d(74, 1)), basis: Basis::Seen, sources: B(&[517]), who: B("up to 3 mo"), default: false, },
        Interval { set: B("kdoqi-2005"), band: Band::new(525960, Some(1577880), BandSex::Any), low: Some(d(45, 1)), high: Some(d(58, 1)), basis: Basis::Seen, sources: B(&[517]), who: B("1 a to 3 a"), default: false, },
        Interval { set: B("kdoqi-2005-stage-5-target"), band: Band::new(525960, Some(6837480), BandSex::Any), low: Some(d(4, 0)), high: Some(d(6, 0)), basis: Basis::Seen, sources: B(&[517]), who: B("1 a to 13 a"), default: false, },
        Interval { set: B("kdoqi-2005-stage-5-target"), band: Band::new(6837480, Some(10519200), BandSex::Any), low: Some(d(35, 1)), high: Some(d(55, 1)), basis: Basis::Seen, sources: B(&[517]), who: B("13 a to 20 a"), default: false, },
        Interval { set: B("elecsys"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(25, 1)), high: Some(d(45, 1)), basis: Basis::Seen, sources: B(&[432]), who: B("from 18 a"), default: false, },
        Interval { set: B("nejm"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(25, 1)), high: Some(d(46, 1)), basis: Basis::Seen, sources: B(&[437]), who: B("from 18 a"), default: false, },
    ]), 
    thresholds: B(&[]), };

pub(super) const PLATELET_FACTOR_4_ANTIBODY: Analyte = Analyte { id: B("platelet-factor-4-antibody"), label: B("Platelet factor 4 antibody"), specimen: Specimen::Serum, unit: B("{presence}"), 
    definition: B("Antibodies to complexes of heparin and platelet factor 4."), 
    synonyms: B(&[]), 
    aliases: B(&[B("pf4-antibody")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{presence}"), factor: d(1, 0), spellings: B(&[B("qualitative")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: None, 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(615), negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const PLATELETS: Analyte = Analyte { id: B("platelets"), label: B("Platelets"), specimen: Specimen::WholeBlood, unit: B("10*9/L"), 
    definition: B("Platelet count."), 
    synonyms: B(&[B("PLT"), B("thrombocytes")]), 
    aliases: B(&[B("plt")]), 
    units: B(&[
        AnalyteUnit { ucum: B("10*9/L"), factor: d(1, 0), spellings: B(&[B("10^9/L"), B("x10^9/L"), B("10⁹/L"), B("×10⁹/L"), B("G/L"), B("Gpt/L")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("10*3/uL"), factor: d(1, 0), spellings: B(&[B("10^3/uL"), B("x10^3/uL"), B("10³/µL"), B("10^3/µL"), B("K/uL"), B("K/µL"), B("thousand/uL")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("/uL"), factor: d(1, 3), spellings: B(&[B("cells/uL"), B("/µL"), B("cells/µL"), B("/mm3"), B("cells/mm3"), B("{cells}/uL")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(4000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("10*9/L"), low: Some(d(4001, 0)), high: Some(d(1500000, 0)), likely: B("/uL"), says: B("Usual figures per microliter."), },
    ]), 
    critical: None, 
    states: States { low: Some(827), normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("merck"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(140, 0)), high: Some(d(450, 0)), basis: Basis::Seen, sources: B(&[540]), who: B("from 18 a"), default: true, },
    ]), 
    thresholds: B(&[
        Threshold { lower: None, upper: Some(Limit { number: d(100, 0), included: false }), finding: 828, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[100]), },
    ]), };

pub(super) const POTASSIUM: Analyte = Analyte { id: B("potassium"), label: B("Potassium"), specimen: Specimen::Serum, unit: B("mmol/L"), 
    definition: B("Potassium in serum or plasma. No default interval."), 
    synonyms: B(&[B("K")]), 
    aliases: B(&[]), 
    units: B(&[
        AnalyteUnit { ucum: B("mmol/L"), factor: d(1, 0), spellings: B(&[B("mmol/l"), B("mM")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("meq/L"), factor: d(1, 0), spellings: B(&[B("mEq/L"), B("meq/l")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 0)), high: Some(d(12, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(310), positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const PROTEIN_C_ACTIVITY: Analyte = Analyte { id: B("protein-c-activity"), label: B("Protein C activity"), specimen: Specimen::WholeBlood, unit: B("%"), 
    definition: B("Function of protein C in citrated plasma. Interpret only off vitamin K antagonists and with the liver and clotting state in view."), 
    synonyms: B(&[B("protein C")]), 
    aliases: B(&[B("protein-c")]), 
    units: B(&[
        AnalyteUnit { ucum: B("%"), factor: d(1, 0), spellings: B(&[B("percent"), B("% of normal")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("[IU]/dL"), factor: d(1, 0), spellings: B(&[B("IU/dL")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
        AnalyteUnit { ucum: B("[IU]/mL"), factor: d(100, 0), spellings: B(&[B("IU/mL"), B("IU/ml")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(400, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("%"), low: Some(d(5, 2)), high: Some(d(2, 0)), likely: B("fraction or IU/mL"), says: B("A value between 0.05 and 2 is a fraction of normal, not per cent."), },
    ]), 
    critical: None, 
    states: States { low: Some(494), normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("27818-4"), label: B("Protein C actual/normal in Platelet poor plasma by Chromogenic method"), matching: CodeMatch::Narrower, }, unit: B("%"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("27819-2"), label: B("Protein C actual/normal in Platelet poor plasma by Coagulation assay"), matching: CodeMatch::Narrower, }, unit: B("%"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("52767-1"), label: B("protein C activity"), matching: CodeMatch::Exact, }, unit: B("%"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(70, 0)), high: Some(d(150, 0)), basis: Basis::Seen, sources: B(&[472]), who: B("from 18 a"), default: true, },
        Interval { set: B("arup"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(83, 0)), high: Some(d(168, 0)), basis: Basis::Seen, sources: B(&[486]), who: B("from 18 a"), default: false, },
    ]), 
    thresholds: B(&[]), };

pub(super) const PROTEIN_C_ANTIGEN: Analyte = Analyte { id: B("protein-c-antigen"), label: B("Protein C antigen"), specimen: Specimen::WholeBlood, unit: B("%"), 
    definition: B("Amount of protein C in citrated plasma; no default interval. Interpret only off vitamin K antagonists and with the liver and clotting state in view."), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    units: B(&[
        AnalyteUnit { ucum: B("%"), factor: d(1, 0), spellings: B(&[B("percent"), B("% of normal")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("[IU]/dL"), factor: d(1, 0), spellings: B(&[B("IU/dL")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
        AnalyteUnit { ucum: B("[IU]/mL"), factor: d(100, 0), spellings: B(&[B("IU/mL"), B("IU/ml")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(400, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("%"), low: Some(d(5, 2)), high: Some(d(2, 0)), likely: B("fraction or IU/mL"), says: B("A value between 0.05 and 2 is a fraction of normal, not per cent."), },
    ]), 
    critical: None, 
    states: States { low: Some(494), normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("27820-0"), label: B("Protein C Ag actual/normal in Platelet poor plasma by Immunoassay"), matching: CodeMatch::Exact, }, unit: B("%"), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const PROTEIN_S_ACTIVITY: Analyte = Analyte { id: B("protein-s-activity"), label: B("Protein S activity"), specimen: Specimen::WholeBlood, unit: B("%"), 
    definition: B("Function of protein S in citrated plasma; lower in younger women, in pregnancy and under estrogen. Interpret only off vitamin K antagonists and with the liver and clotting state in view."), 
    synonyms: B(&[B("protein S")]), 
    aliases: B(&[B("protein-s")]), 
    units: B(&[
        AnalyteUnit { ucum: B("%"), factor: d(1, 0), spellings: B(&[B("percent"), B("% of normal")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("[IU]/dL"), factor: d(1, 0), spellings: B(&[B("IU/dL")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
        AnalyteUnit { ucum: B("[IU]/mL"), factor: d(100, 0), spellings: B(&[B("IU/mL"), B("IU/ml")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(400, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("%"), low: Some(d(5, 2)), high: Some(d(2, 0)), likely: B("fraction or IU/mL"), says: B("A value between 0.05 and 2 is a fraction of normal, not per cent."), },
    ]), 
    critical: None, 
    states: States { low: Some(495), normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("27822-6"), label: B("Protein S actual/normal in Platelet poor plasma by Coagulation assay"), matching: CodeMatch::Narrower, }, unit: B("%"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("31102-7"), label: B("Protein S actual/normal in Platelet poor plasma by Chromogenic method"), matching: CodeMatch::Narrower, }, unit: B("%"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(9467280, None, BandSex::Male), low: Some(d(65, 0)), high: Some(d(150, 0)), basis: Basis::Seen, sources: B(&[473]), who: B("from 18 a, male"), default: true, },
        Interval { set: B("mayo"), band: Band::new(9467280, Some(26298000), BandSex::Female), low: Some(d(50, 0)), high: Some(d(150, 0)), basis: Basis::Seen, sources: B(&[473]), who: B("18 a to 50 a, female"), default: true, },
        Interval { set: B("mayo"), band: Band::new(26298000, None, BandSex::Female), low: Some(d(65, 0)), high: Some(d(150, 0)), basis: Basis::Seen, sources: B(&[473]), who: B("from 50 a, female"), default: true, },
    ]), 
    thresholds: B(&[]), };

pub(super) const PROTEIN_S_FREE_ANTIGEN: Analyte = Analyte { id: B("protein-s-free-antigen"), label: B("Protein S free antigen"), specimen: Specimen::WholeBlood, unit: B("%"), 
    definition: B("Free protein S in citrated plasma. Interpret only off vitamin K antagonists and with the liver and clotting state in view."), 
    synonyms: B(&[B("free protein S")]), 
    aliases: B(&[B("protein-s-free")]), 
    units: B(&[
        AnalyteUnit { ucum: B("%"), factor: d(1, 0), spellings: B(&[B("percent"), B("% of normal")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("[IU]/dL"), factor: d(1, 0), spellings: B(&[B("IU/dL")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
        AnalyteUnit { ucum: B("[IU]/mL"), factor: d(100, 0), spellings: B(&[B("IU/mL"), B("IU/ml")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(400, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("%"), low: Some(d(5, 2)), high: Some(d(2, 0)), likely: B("fraction or IU/mL"), says: B("A value between 0.05 and 2 is a fraction of normal, not per cent."), },
    ]), 
    critical: None, 
    states: States { low: Some(495), normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("27821-8"), label: B("Protein S Free Ag actual/normal in Platelet poor plasma by Immunoassay"), matching: CodeMatch::Exact, }, unit: B("%"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("arup"), band: Band::new(9467280, None, BandSex::Male), low: Some(d(74, 0)), high: Some(d(147, 0)), basis: Basis::Seen, sources: B(&[487]), who: B("from 18 a, male"), default: true, },
        Interval { set: B("arup"), band: Band::new(9467280, None, BandSex::Female), low: Some(d(55, 0)), high: Some(d(123, 0)), basis: Basis::Seen, sources: B(&[487]), who: B("from 18 a, female"), default: true, },
    ]), 
    thresholds: B(&[]), };

pub(super) const PROTEIN_S_TOTAL_ANTIGEN: Analyte = Analyte { id: B("protein-s-total-antigen"), label: B("Protein S total antigen"), specimen: Specimen::WholeBlood, unit: B("%"), 
    definition: B("All protein S in citrated plasma, free and bound; no default interval. Interpret only off vitamin K antagonists and with the liver and clotting state in view."), 
    synonyms: B(&[B("total protein S")]), 
    aliases: B(&[]), 
    units: B(&[
        AnalyteUnit { ucum: B("%"), factor: d(1, 0), spellings: B(&[B("percent"), B("% of normal")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("[IU]/dL"), factor: d(1, 0), spellings: B(&[B("IU/dL")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
        AnalyteUnit { ucum: B("[IU]/mL"), factor: d(100, 0), spellings: B(&[B("IU/mL"), B("IU/ml")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(400, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("%"), low: Some(d(5, 2)), high: Some(d(2, 0)), likely: B("fraction or IU/mL"), says: B("A value between 0.05 and 2 is a fraction of normal, not per cent."), },
    ]), 
    critical: None, 
    states: States { low: Some(495), normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("27823-4"), label: B("Protein S Ag actual/normal in Platelet poor plasma by Immunoassay"), matching: CodeMatch::Exact, }, unit: B("%"), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const PTHRP: Analyte = Analyte { id: B("pthrp"), label: B("Parathyroid hormone-related peptide"), specimen: Specimen::Serum, unit: B("pmol/L"), 
    definition: B("Peptide of some cancers that raises calcium; PTH is then low. Upper limits run from below 2 to 4.7 pmol/L by method; no factor to pg/mL is given, since the assays measure different fragments."), 
    synonyms: B(&[B("PTHrP"), B("parathyroid hormone-related protein")]), 
    aliases: B(&[B("parathyroid-hormone-related-peptide")]), 
    units: B(&[
        AnalyteUnit { ucum: B("pmol/L"), factor: d(1, 0), spellings: B(&[B("pmol/l"), B("pM")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(200, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(307), positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("15087-0"), label: B("PTHrP"), matching: CodeMatch::Exact, }, unit: B("pmol/L"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("2729-2"), label: B("Parathyrin related protein [Mass/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("pg/mL"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(0, None, BandSex::Any), low: None, high: Some(d(42, 1)), basis: Basis::Seen, sources: B(&[455]), who: B(""), default: true, },
        Interval { set: B("healio"), band: Band::new(9467280, None, BandSex::Any), low: None, high: Some(d(47, 1)), basis: Basis::Seen, sources: B(&[284]), who: B("from 18 a"), default: false, },
    ]), 
    thresholds: B(&[]), };

pub(super) const RHEUMATOID_FACTOR: Analyte = Analyte { id: B("rheumatoid-factor"), label: B("Rheumatoid factor"), specimen: Specimen::Serum, unit: B("{presence}"), 
    definition: B("Antibodies to the Fc part of IgG; limits depend on the kit."), 
    synonyms: B(&[B("RF")]), 
    aliases: B(&[B("rf")]), 
    units: B(&[
        AnalyteUnit { ucum: B("{presence}"), factor: d(1, 0), spellings: B(&[B("qualitative")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: None, 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: Some(677), negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const SIZE: Analyte = Analyte { id: B("size"), label: B("Size of the lesion"), specimen: Specimen::History, unit: B("mm"), 
    definition: B("Largest diameter of the largest lesion."), 
    synonyms: B(&[B("diameter")]), 
    aliases: B(&[B("size-mm"), B("lesion-size")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mm"), factor: d(1, 0), spellings: B(&[B("millimeter"), B("millimetre")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("cm"), factor: d(10, 0), spellings: B(&[B("centimeter"), B("centimetre")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("[in_i]"), factor: d(254, 1), spellings: B(&[B("in"), B("inch"), B("inches")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 1)), high: Some(d(1000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: None, upper: Some(Limit { number: d(5, 0), included: false }), finding: 458, band: Band::new(0, None, BandSex::Any), basis: Basis::Proposal, sources: B(&[]), },
    ]), };

pub(super) const TMP_GFR: Analyte = Analyte { id: B("tmp-gfr"), label: B("Renal threshold phosphate (TmP/GFR)"), specimen: Specimen::Derived, unit: B("mmol/L"), 
    definition: B("Concentration of phosphate above which the kidney lets it go. Keep the method with the result: below 19 years the uncorrected form, with child references made with IDMS creatinine (which are to be preferred and were not read as tables); from 19 years on the Payne form. The default bands come from work of 1986 to 1993, before IDMS; the label of the first band is lost on the page and read as birth. The second set is printed in mg/dL with oddly overlapping bands."), 
    synonyms: B(&[B("TmP/GFR"), B("tubular maximum of phosphate reabsorption per filtration")]), 
    aliases: B(&[B("tmp"), B("tmpgfr")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mmol/L"), factor: d(1, 0), spellings: B(&[B("mmol/l"), B("mM")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mg/dL"), factor: d(322851423775, 12), spellings: B(&[B("mg/dl"), B("mg%"), B("mg/100 mL")]), basis: Basis::Seen, sources: B(&[535]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(5, 2)), high: Some(d(8, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("mmol/L"), low: Some(d(36, 1)), high: Some(d(9, 0)), likely: B("mg/dL"), says: B("Above 3.5 mmol/L the figure is more often one in mg/dL."), },
        Confusion { unit: B("mg/dL"), low: Some(d(3, 1)), high: Some(d(9, 1)), likely: B("mmol/L"), says: B("Figures of this size are usual in mmol/L."), },
    ]), 
    critical: None, 
    states: States { low: Some(496), normal: None, high: Some(311), positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B("Uncorrected, below 19 years: TmP/GFR = TRP × serum phosphate, whatever the TRP. Payne, from 19 years on: TRP × serum phosphate if TRP ≤ 0.86, else 0.3 × TRP / (1 − 0.8 × TRP) × serum phosphate (TRP as a fraction). The uncorrected form never exceeds serum phosphate; the Payne branch does when TRP is above 0.909. Method: tmp-gfr-uncorrected or tmp-gfr-payne, stored with the result."), 
    intervals: B(&[
        Interval { set: B("basildon"), band: Band::new(0, Some(131490), BandSex::Any), low: Some(d(143, 2)), high: Some(d(343, 2)), basis: Basis::Seen, sources: B(&[442]), who: B("up to 3 mo"), default: true, },
        Interval { set: B("basildon"), band: Band::new(131490, Some(262980), BandSex::Any), low: Some(d(148, 2)), high: Some(d(33, 1)), basis: Basis::Seen, sources: B(&[442]), who: B("3 mo to 6 mo"), default: true, },
        Interval { set: B("basildon"), band: Band::new(262980, Some(1051920), BandSex::Any), low: Some(d(115, 2)), high: Some(d(26, 1)), basis: Basis::Seen, sources: B(&[442]), who: B("6 mo to 2 a"), default: true, },
        Interval { set: B("basildon"), band: Band::new(1051920, Some(7889400), BandSex::Any), low: Some(d(115, 2)), high: Some(d(244, 2)), basis: Basis::Seen, sources: B(&[442]), who: B("2 a to 15 a"), default: true, },
        Interval { set: B("basildon"), band: Band::new(7889400, Some(18408600), BandSex::Male), low: Some(d(1, 0)), high: Some(d(135, 2)), basis: Basis::Seen, sources: B(&[442]), who: B("15 a to 35 a, male"), default: true, },
        Interval { set: B("basildon"), band: Band::new(18408600, Some(28927800), BandSex::Male), low: Some(d(9, 1)), high: Some(d(135, 2)), basis: Basis::Seen, sources: B(&[442]), who: B("35 a to 55 a, male"), default: true, },
        Interval { set: B("basildon"), band: Band::new(7889400, Some(18408600), BandSex::Female), low: Some(d(96, 2)), high: Some(d(144, 2)), basis: Basis::Seen, sources: B(&[442]), who: B("15 a to 35 a, female"), default: true, },
        Interval { set: B("basildon"), band: Band::new(18408600, Some(28927800), BandSex::Female), low: Some(d(88, 2)), high: Some(d(142, 2)), basis: Basis::Seen, sources: B(&[442]), who: B("35 a to 55 a, female"), default: true, },
        Interval { set: B("basildon"), band: Band::new(28927800, None, BandSex::Any), low: Some(d(8, 1)), high: Some(d(135, 2)), basis: Basis::Seen, sources: B(&[442]), who: B("from 55 a"), default: true, },
        Interval { set: B("gaertner"), band: Band::new(0, Some(5785560), BandSex::Any), low: Some(d(1291, 3)), high: Some(d(2583, 3)), basis: Basis::Seen, sources: B(&[522]), who: B("up to 11 a"), default: false, },
        Interval { set: B("gaertner"), band: Band::new(5785560, Some(8941320), BandSex::Female), low: Some(d(904, 3)), high: Some(d(2647, 3)), basis: Basis::Seen, sources: B(&[522]), who: B("11 a to 17 a, female"), default: false, },
        Interval { set: B("gaertner"), band: Band::new(5785560, Some(8941320), BandSex::Male), low: Some(d(1098, 3)), high: Some(d(2421, 3)), basis: Basis::Seen, sources: B(&[522]), who: B("11 a to 17 a, male"), default: false, },
        Interval { set: B("gaertner"), band: Band::new(8941320, Some(9467280), BandSex::Female), low: Some(d(904, 3)), high: Some(d(1647, 3)), basis: Basis::Seen, sources: B(&[522]), who: B("17 a to 18 a, female"), default: false, },
        Interval { set: B("gaertner"), band: Band::new(8941320, Some(9467280), BandSex::Male), low: Some(d(1065, 3)), high: Some(d(1905, 3)), basis: Basis::Seen, sources: B(&[522]), who: B("17 a to 18 a, male"), default: false, },
        Interval { set: B("gaertner"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(807, 3)), high: Some(d(1356, 3)), basis: Basis::Seen, sources: B(&[522]), who: B("from 18 a"), default: false, },
    ]), 
    thresholds: B(&[]), };

pub(super) const TRP: Analyte = Analyte { id: B("trp"), label: B("Tubular reabsorption of phosphate"), specimen: Specimen::Derived, unit: B("%"), 
    definition: B("Share of the filtered phosphate that the tubules take back."), 
    synonyms: B(&[B("TRP"), B("fractional tubular reabsorption of phosphate")]), 
    aliases: B(&[B("tubular-reabsorption-of-phosphate")]), 
    units: B(&[
        AnalyteUnit { ucum: B("%"), factor: d(1, 0), spellings: B(&[B("percent"), B("% of normal")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("1"), factor: d(100, 0), spellings: B(&[B("fraction"), B("ratio")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(-100, 0)), high: Some(d(100, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("%"), low: Some(d(3, 1)), high: Some(d(1, 0)), likely: B("1"), says: B("A value between 0.3 and 1 is a fraction, not per cent."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B("TRP = 1 − (urine phosphate × serum creatinine) / (serum phosphate × urine creatinine), each pair in one unit, from one fasting morning urine and blood of the same time; × 100 for per cent. With serum creatinine in µmol/L and urine creatinine in mmol/L divide the serum creatinine by 1000 (a page that multiplies by 100 is in error). A urine phosphate of zero gives 100 %; values below 0 point to a unit error."), 
    intervals: B(&[
        Interval { set: B("gaertner"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(82, 0)), high: Some(d(90, 0)), basis: Basis::Seen, sources: B(&[522]), who: B("from 18 a"), default: true, },
    ]), 
    thresholds: B(&[]), };

pub(super) const TSH: Analyte = Analyte { id: B("tsh"), label: B("Thyroid-stimulating hormone"), specimen: Specimen::Serum, unit: B("m[IU]/L"), 
    definition: B("Thyrotropin. Raised in pseudohypoparathyroidism 1A from the first weeks on: use the age band."), 
    synonyms: B(&[B("TSH"), B("thyrotropin")]), 
    aliases: B(&[B("thyrotropin")]), 
    units: B(&[
        AnalyteUnit { ucum: B("m[IU]/L"), factor: d(1, 0), spellings: B(&[B("mIU/L"), B("mU/L")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("u[IU]/mL"), factor: d(1, 0), spellings: B(&[B("uIU/mL"), B("µIU/mL"), B("uU/mL"), B("µU/mL")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 3)), high: Some(d(500, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: Some(498), normal: None, high: Some(312), positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("3016-3"), label: B("TSH"), matching: CodeMatch::Exact, }, unit: B(""), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(0, Some(8640), BandSex::Any), low: Some(d(7, 1)), high: Some(d(152, 1)), basis: Basis::Seen, sources: B(&[470]), who: B("up to 6 d"), default: true, },
        Interval { set: B("mayo"), band: Band::new(8640, Some(131490), BandSex::Any), low: Some(d(7, 1)), high: Some(d(11, 0)), basis: Basis::Seen, sources: B(&[470]), who: B("6 d to 3 mo"), default: true, },
        Interval { set: B("mayo"), band: Band::new(131490, Some(525960), BandSex::Any), low: Some(d(7, 1)), high: Some(d(84, 1)), basis: Basis::Seen, sources: B(&[470]), who: B("3 mo to 1 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(525960, Some(3155760), BandSex::Any), low: Some(d(7, 1)), high: Some(d(6, 0)), basis: Basis::Seen, sources: B(&[470]), who: B("1 a to 6 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(3155760, Some(5785560), BandSex::Any), low: Some(d(6, 1)), high: Some(d(48, 1)), basis: Basis::Seen, sources: B(&[470]), who: B("6 a to 11 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(5785560, Some(10519200), BandSex::Any), low: Some(d(5, 1)), high: Some(d(43, 1)), basis: Basis::Seen, sources: B(&[470]), who: B("11 a to 20 a"), default: true, },
        Interval { set: B("mayo"), band: Band::new(10519200, None, BandSex::Any), low: Some(d(3, 1)), high: Some(d(42, 1)), basis: Basis::Seen, sources: B(&[470]), who: B("from 20 a"), default: true, },
        Interval { set: B("pathwest"), band: Band::new(2103840, None, BandSex::Any), low: Some(d(4, 1)), high: Some(d(4, 0)), basis: Basis::Seen, sources: B(&[505]), who: B("from 4 a"), default: false, },
    ]), 
    thresholds: B(&[]), };

pub(super) const UREA: Analyte = Analyte { id: B("urea"), label: B("Urea, serum or plasma"), specimen: Specimen::Serum, unit: B("mg/dL"), 
    definition: B("Urea as such. The intervals are those of urea nitrogen times 60.056/28.014. A figure in mg/dL without a name is ambiguous: ask whether urea or urea nitrogen was measured."), 
    synonyms: B(&[B("serum urea")]), 
    aliases: B(&[B("serum-urea")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg/dL"), factor: d(1, 0), spellings: B(&[B("mg/dl"), B("mg%"), B("mg/100 mL")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mmol/L"), factor: d(60056, 4), spellings: B(&[B("mmol/l"), B("mM")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 0)), high: Some(d(650, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("mg/dL"), low: Some(d(1, 0)), high: Some(d(79, 1)), likely: B("mmol/L, or urea nitrogen"), says: B("Below 8 mg/dL of urea the figure is more often mmol/L, or urea nitrogen."), },
        Confusion { unit: B("mmol/L"), low: Some(d(60, 0)), high: Some(d(300, 0)), likely: B("mg/dL"), says: B("Figures of this size are mg/dL."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(313), positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("22664-7"), label: B("Urea [Moles/volume] in Serum or Plasma"), matching: CodeMatch::Exact, }, unit: B("mmol/L"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo-urea-nitrogen-recalculated"), band: Band::new(525960, Some(9467280), BandSex::Any), low: Some(d(15, 0)), high: Some(d(429, 1)), basis: Basis::Proposal, sources: B(&[460]), who: B("1 a to 18 a"), default: true, },
        Interval { set: B("mayo-urea-nitrogen-recalculated"), band: Band::new(9467280, None, BandSex::Male), low: Some(d(172, 1)), high: Some(d(515, 1)), basis: Basis::Proposal, sources: B(&[460]), who: B("from 18 a, male"), default: true, },
        Interval { set: B("mayo-urea-nitrogen-recalculated"), band: Band::new(9467280, None, BandSex::Female), low: Some(d(129, 1)), high: Some(d(45, 0)), basis: Basis::Proposal, sources: B(&[460]), who: B("from 18 a, female"), default: true, },
    ]), 
    thresholds: B(&[]), };

pub(super) const URIC_ACID: Analyte = Analyte { id: B("uric-acid"), label: B("Uric acid, serum or plasma"), specimen: Specimen::Serum, unit: B("mg/dL"), 
    definition: B("Urate; the intervals have gaps in later childhood, where the page gives further rows that were not read."), 
    synonyms: B(&[B("urate")]), 
    aliases: B(&[B("urate")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg/dL"), factor: d(1, 0), spellings: B(&[B("mg/dl"), B("mg%"), B("mg/100 mL")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("umol/L"), factor: d(16811, 6), spellings: B(&[B("umol/l"), B("µmol/L"), B("μmol/L"), B("µM")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
        AnalyteUnit { ucum: B("mmol/L"), factor: d(16811, 3), spellings: B(&[B("mmol/l"), B("mM")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(2, 1)), high: Some(d(60, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("mg/dL"), low: Some(d(601, 1)), high: Some(d(1500, 0)), likely: B("umol/L"), says: B("Usual figures in µmol/L."), },
        Confusion { unit: B("umol/L"), low: Some(d(1, 0)), high: Some(d(20, 0)), likely: B("mg/dL"), says: B("Usual figures in mg/dL."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(413), positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("3084-1"), label: B("urate"), matching: CodeMatch::Exact, }, unit: B("mg/dL"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(525960, Some(5785560), BandSex::Male), low: Some(d(24, 1)), high: Some(d(54, 1)), basis: Basis::Seen, sources: B(&[458]), who: B("1 a to 11 a, male"), default: true, },
        Interval { set: B("mayo"), band: Band::new(8415360, None, BandSex::Male), low: Some(d(37, 1)), high: Some(d(8, 0)), basis: Basis::Seen, sources: B(&[458]), who: B("from 16 a, male"), default: true, },
        Interval { set: B("mayo"), band: Band::new(525960, Some(1051920), BandSex::Female), low: Some(d(21, 1)), high: Some(d(49, 1)), basis: Basis::Seen, sources: B(&[458]), who: B("1 a to 2 a, female"), default: true, },
        Interval { set: B("mayo"), band: Band::new(6837480, None, BandSex::Female), low: Some(d(27, 1)), high: Some(d(61, 1)), basis: Basis::Seen, sources: B(&[458]), who: B("from 13 a, female"), default: true, },
    ]), 
    thresholds: B(&[]), };

pub(super) const URINE_CALCIUM_24H: Analyte = Analyte { id: B("urine-calcium-24h"), label: B("Calcium, urine, 24 hours"), specimen: Specimen::Urine, unit: B("mg/(24.h)"), 
    definition: B("Calcium of a full day's urine. The default limit marks the risk of stones and is not a population interval; an older band of the same publisher (men 25 to 300, women 20 to 275 mg) has been replaced."), 
    synonyms: B(&[B("24-hour urine calcium"), B("calciuria")]), 
    aliases: B(&[B("uca24"), B("urine-calcium")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg/(24.h)"), factor: d(1, 0), spellings: B(&[B("mg/24 h"), B("mg/24h"), B("mg/24 hr"), B("mg/24hr")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mg/d"), factor: d(1, 0), spellings: B(&[B("mg/day")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mmol/(24.h)"), factor: d(40078, 3), spellings: B(&[B("mmol/24 h"), B("mmol/24h"), B("mmol/24hr")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
        AnalyteUnit { ucum: B("mmol/d"), factor: d(40078, 3), spellings: B(&[B("mmol/day")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 0)), high: Some(d(2000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("mg/(24.h)"), low: Some(d(1, 0)), high: Some(d(12, 0)), likely: B("mmol/(24.h)"), says: B("Figures of this size are usual in mmol per day."), },
        Confusion { unit: B("mmol/(24.h)"), low: Some(d(25, 0)), high: Some(d(600, 0)), likely: B("mg/(24.h)"), says: B("Figures of this size are usual in mg per day."), },
    ]), 
    critical: None, 
    states: States { low: Some(499), normal: None, high: Some(405), positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("6874-2"), label: B("Calcium [Mass/time] in 24 hour Urine"), matching: CodeMatch::Exact, }, unit: B("mg/(24.h)"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("14637-3"), label: B("Calcium [Moles/time] in 24 hour Urine"), matching: CodeMatch::Exact, }, unit: B("mmol/(24.h)"), },
    ]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(9467280, None, BandSex::Male), low: None, high: Some(d(250, 0)), basis: Basis::Seen, sources: B(&[465]), who: B("from 18 a, male"), default: true, },
        Interval { set: B("mayo"), band: Band::new(9467280, None, BandSex::Female), low: None, high: Some(d(200, 0)), basis: Basis::Seen, sources: B(&[465]), who: B("from 18 a, female"), default: true, },
        Interval { set: B("quest"), band: Band::new(9467280, None, BandSex::Male), low: Some(d(55, 0)), high: Some(d(300, 0)), basis: Basis::Seen, sources: B(&[480]), who: B("from 18 a, male"), default: false, },
        Interval { set: B("quest"), band: Band::new(9467280, None, BandSex::Female), low: Some(d(35, 0)), high: Some(d(250, 0)), basis: Basis::Seen, sources: B(&[480]), who: B("from 18 a, female"), default: false, },
    ]), 
    thresholds: B(&[]), };

pub(super) const URINE_CALCIUM_CREATININE_RATIO: Analyte = Analyte { id: B("urine-calcium-creatinine-ratio"), label: B("Calcium to creatinine ratio, urine"), specimen: Specimen::Urine, unit: B("mg/mg"), 
    definition: B("Calcium over creatinine of one urine sample, both in mg. Between the bands of 7 to 9 and 16 to 17 years the limit falls steadily; the bands between were not read."), 
    synonyms: B(&[B("spot calcium/creatinine"), B("UCa/Cr")]), 
    aliases: B(&[B("uca-cr")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg/mg"), factor: d(1, 0), spellings: B(&[B("mg/mg creatinine")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mg/g"), factor: d(1, 3), spellings: B(&[B("mg/g creatinine")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mmol/mmol"), factor: d(354296322489, 12), spellings: B(&[B("mmol/mmol creatinine"), B("mol/mol")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(5, 4)), high: Some(d(5, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("mg/mg"), low: Some(d(51, 1)), high: Some(d(2000, 0)), likely: B("mg/g"), says: B("Usual figures in mg per g."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(405), positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B("Urine calcium (mg/dL) / urine creatinine (mg/dL). In mmol/mmol the figure is 2.8225 times as large."), 
    intervals: B(&[
        Interval { set: B("slev-2010"), band: Band::new(3681720, Some(5259600), BandSex::Female), low: None, high: Some(d(46, 2)), basis: Basis::Seen, sources: B(&[515]), who: B("7 a to 10 a, female"), default: true, },
        Interval { set: B("slev-2010"), band: Band::new(3681720, Some(5259600), BandSex::Male), low: None, high: Some(d(43, 2)), basis: Basis::Seen, sources: B(&[515]), who: B("7 a to 10 a, male"), default: true, },
        Interval { set: B("slev-2010"), band: Band::new(8415360, Some(9467280), BandSex::Female), low: None, high: Some(d(27, 2)), basis: Basis::Seen, sources: B(&[515]), who: B("16 a to 18 a, female"), default: true, },
        Interval { set: B("slev-2010"), band: Band::new(8415360, Some(9467280), BandSex::Male), low: None, high: Some(d(26, 2)), basis: Basis::Seen, sources: B(&[515]), who: B("16 a to 18 a, male"), default: true, },
    ]), 
    thresholds: B(&[]), };

pub(super) const URINE_CALCIUM_SPOT: Analyte = Analyte { id: B("urine-calcium-spot"), label: B("Calcium, urine, spot sample"), specimen: Specimen::Urine, unit: B("mg/dL"), 
    definition: B("Calcium concentration of a single urine sample; used for the ratio to creatinine."), 
    synonyms: B(&[B("spot urine calcium")]), 
    aliases: B(&[]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg/dL"), factor: d(1, 0), spellings: B(&[B("mg/dl"), B("mg%"), B("mg/100 mL")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mmol/L"), factor: d(40078, 4), spellings: B(&[B("mmol/l"), B("mM")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 1)), high: Some(d(150, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("18488-7"), label: B("Calcium [Mass/volume] in 24 hour Urine"), matching: CodeMatch::Narrower, }, unit: B("mg/dL"), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const URINE_CREATININE: Analyte = Analyte { id: B("urine-creatinine"), label: B("Creatinine, urine, spot sample"), specimen: Specimen::Urine, unit: B("mg/dL"), 
    definition: B("Creatinine concentration of a single urine sample; used for ratios and for the reabsorption of phosphate."), 
    synonyms: B(&[B("spot urine creatinine"), B("Ucr")]), 
    aliases: B(&[B("ucr")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg/dL"), factor: d(1, 0), spellings: B(&[B("mg/dl"), B("mg%"), B("mg/100 mL")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("g/L"), factor: d(100, 0), spellings: B(&[B("g/l")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mmol/L"), factor: d(11312, 3), spellings: B(&[B("mmol/l"), B("mM")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
        AnalyteUnit { ucum: B("umol/L"), factor: d(11312, 6), spellings: B(&[B("umol/l"), B("µmol/L"), B("μmol/L"), B("µM")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(2, 0)), high: Some(d(800, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("mg/dL"), low: Some(d(801, 0)), high: Some(d(45000, 0)), likely: B("umol/L"), says: B("Usual figures in µmol/L."), },
        Confusion { unit: B("mmol/L"), low: Some(d(71, 0)), high: Some(d(800, 0)), likely: B("mg/dL"), says: B("Usual figures in mg/dL."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("2161-8"), label: B("creatinine mass"), matching: CodeMatch::Exact, }, unit: B("mg/dL"), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const URINE_CREATININE_24H: Analyte = Analyte { id: B("urine-creatinine-24h"), label: B("Creatinine, urine, 24 hours"), specimen: Specimen::Urine, unit: B("mg/(24.h)"), 
    definition: B("Creatinine of a full day's urine; shows whether the collection was complete."), 
    synonyms: B(&[B("24-hour urine creatinine")]), 
    aliases: B(&[]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg/(24.h)"), factor: d(1, 0), spellings: B(&[B("mg/24 h"), B("mg/24h"), B("mg/24 hr"), B("mg/24hr")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mg/d"), factor: d(1, 0), spellings: B(&[B("mg/day")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("g/(24.h)"), factor: d(1000, 0), spellings: B(&[B("g/24 h"), B("g/24h")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mmol/(24.h)"), factor: d(11312, 2), spellings: B(&[B("mmol/24 h"), B("mmol/24h"), B("mmol/24hr")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(50, 0)), high: Some(d(6000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("mg/(24.h)"), low: Some(d(3, 1)), high: Some(d(40, 0)), likely: B("mmol/(24.h) or g/(24.h)"), says: B("Figures of this size are g or mmol per day."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("2162-6"), label: B("creatinine 24 h"), matching: CodeMatch::Exact, }, unit: B("mg/(24.h)"), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const URINE_OXALATE_24H: Analyte = Analyte { id: B("urine-oxalate-24h"), label: B("Oxalate, urine, 24 hours"), specimen: Specimen::Urine, unit: B("mg/(24.h)"), 
    definition: B("Oxalate of a full day's urine. No default interval: the laboratory's own limits, per 1.73 m² in children, are needed."), 
    synonyms: B(&[B("24-hour urine oxalate")]), 
    aliases: B(&[]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg/(24.h)"), factor: d(1, 0), spellings: B(&[B("mg/24 h"), B("mg/24h"), B("mg/24 hr"), B("mg/24hr")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mg/d"), factor: d(1, 0), spellings: B(&[B("mg/day")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(5, 1)), high: Some(d(1000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(314), positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const URINE_PHOSPHATE: Analyte = Analyte { id: B("urine-phosphate"), label: B("Phosphate, urine, spot sample"), specimen: Specimen::Urine, unit: B("mg/dL"), 
    definition: B("Phosphate concentration (as phosphorus) of a single urine sample, best fasting; used for the reabsorption of phosphate."), 
    synonyms: B(&[B("spot urine phosphate"), B("Up")]), 
    aliases: B(&[B("up")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg/dL"), factor: d(1, 0), spellings: B(&[B("mg/dl"), B("mg%"), B("mg/100 mL")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mmol/L"), factor: d(30974, 4), spellings: B(&[B("mmol/l"), B("mM")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 1)), high: Some(d(600, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("2778-9"), label: B("phosphate mass"), matching: CodeMatch::Exact, }, unit: B("mg/dL"), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const URINE_PHOSPHATE_24H: Analyte = Analyte { id: B("urine-phosphate-24h"), label: B("Phosphate, urine, 24 hours"), specimen: Specimen::Urine, unit: B("mg/(24.h)"), 
    definition: B("Phosphate (as phosphorus) of a full day's urine."), 
    synonyms: B(&[B("24-hour urine phosphate")]), 
    aliases: B(&[]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg/(24.h)"), factor: d(1, 0), spellings: B(&[B("mg/24 h"), B("mg/24h"), B("mg/24 hr"), B("mg/24hr")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mg/d"), factor: d(1, 0), spellings: B(&[B("mg/day")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("g/(24.h)"), factor: d(1000, 0), spellings: B(&[B("g/24 h"), B("g/24h")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mmol/(24.h)"), factor: d(30974, 3), spellings: B(&[B("mmol/24 h"), B("mmol/24h"), B("mmol/24hr")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(5, 0)), high: Some(d(5000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("2779-7"), label: B("Phosphate [Mass/time] in 24 hour Urine"), matching: CodeMatch::Exact, }, unit: B("mg/(24.h)"), },
        AnalyteCode { code: Code { system: CodeSystem::Loinc, code: B("14881-7"), label: B("Phosphate [Moles/time] in 24 hour Urine"), matching: CodeMatch::Exact, }, unit: B("mmol/(24.h)"), },
    ]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };

pub(super) const URINE_PHOSPHATE_CREATININE_RATIO: Analyte = Analyte { id: B("urine-phosphate-creatinine-ratio"), label: B("Phosphate to creatinine ratio, urine"), specimen: Specimen::Urine, unit: B("mg/mg"), 
    definition: B("Phosphate (as phosphorus) over creatinine of one urine sample, both in mg. Bands between those given were not read."), 
    synonyms: B(&[B("spot phosphate/creatinine"), B("UP/Cr")]), 
    aliases: B(&[B("up-cr")]), 
    units: B(&[
        AnalyteUnit { ucum: B("mg/mg"), factor: d(1, 0), spellings: B(&[B("mg/mg creatinine")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mg/g"), factor: d(1, 3), spellings: B(&[B("mg/g creatinine")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mmol/mmol"), factor: d(273815417256, 12), spellings: B(&[B("mmol/mmol creatinine"), B("mol/mol")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(1, 3)), high: Some(d(20, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("mg/mg"), low: Some(d(201, 1)), high: Some(d(9000, 0)), likely: B("mg/g"), says: B("Usual figures in mg per g."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(315), positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B("Urine phosphate (mg/dL) / urine creatinine (mg/dL). In mmol/mmol the figure is 3.6521 times as large."), 
    intervals: B(&[
        Interval { set: B("slev-2010"), band: Band::new(3681720, Some(5259600), BandSex::Female), low: None, high: Some(d(144, 2)), basis: Basis::Seen, sources: B(&[515]), who: B("7 a to 10 a, female"), default: true, },
        Interval { set: B("slev-2010"), band: Band::new(3681720, Some(5259600), BandSex::Male), low: None, high: Some(d(168, 2)), basis: Basis::Seen, sources: B(&[515]), who: B("7 a to 10 a, male"), default: true, },
        Interval { set: B("slev-2010"), band: Band::new(8415360, Some(9467280), BandSex::Female), low: None, high: Some(d(85, 2)), basis: Basis::Seen, sources: B(&[515]), who: B("16 a to 18 a, female"), default: true, },
        Interval { set: B("slev-2010"), band: Band::new(8415360, Some(9467280), BandSex::Male), low: None, high: Some(d(87, 2)), basis: Basis::Seen, sources: B(&[515]), who: B("16 a to 18 a, male"), default: true, },
    ]), 
    thresholds: B(&[]), };

pub(super) const URINE_PROTEIN_24H: Analyte = Analyte { id: B("urine-protein-24h"), label: B("Protein, urine, 24 hours"), specimen: Specimen::Urine, unit: B("g/(24.h)"), 
    definition: B("Protein of a full day's urine."), 
    synonyms: B(&[B("24-hour urine protein")]), 
    aliases: B(&[]), 
    units: B(&[
        AnalyteUnit { ucum: B("g/(24.h)"), factor: d(1, 0), spellings: B(&[B("g/24 h"), B("g/24h")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("g/d"), factor: d(1, 0), spellings: B(&[B("g/day")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mg/(24.h)"), factor: d(1, 3), spellings: B(&[B("mg/24 h"), B("mg/24h"), B("mg/24 hr"), B("mg/24hr")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("mg/d"), factor: d(1, 3), spellings: B(&[B("mg/day")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(60, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("g/(24.h)"), low: Some(d(61, 0)), high: Some(d(30000, 0)), likely: B("mg/(24.h)"), says: B("Usual figures in mg per day."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[
        Threshold { lower: Some(Limit { number: d(5, 1), included: false }), upper: None, finding: 633, band: Band::new(0, None, BandSex::Any), basis: Basis::Seen, sources: B(&[100]), },
    ]), };

pub(super) const UROPORPHYRIN_CREATININE_RATIO: Analyte = Analyte { id: B("uroporphyrin-creatinine-ratio"), label: B("Uroporphyrin to creatinine ratio, urine"), specimen: Specimen::Urine, unit: B("umol/mol"), 
    definition: B("Uroporphyrin over creatinine of one urine sample."), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    units: B(&[
        AnalyteUnit { ucum: B("umol/mol"), factor: d(1, 0), spellings: B(&[B("µmol/mol"), B("μmol/mol"), B("umol/mol creatinine"), B("µmol/mol creatinine")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(20000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(316), positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("arup"), band: Band::new(9467280, None, BandSex::Any), low: Some(d(0, 0)), high: Some(d(4, 0)), basis: Basis::Seen, sources: B(&[485]), who: B("from 18 a"), default: true, },
    ]), 
    thresholds: B(&[]), };

pub(super) const UROPORPHYRIN_I_URINE_24H: Analyte = Analyte { id: B("uroporphyrin-i-urine-24h"), label: B("Uroporphyrin I, urine, 24 hours"), specimen: Specimen::Urine, unit: B("nmol/(24.h)"), 
    definition: B("Isomer I of uroporphyrin in a full day's urine."), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    units: B(&[
        AnalyteUnit { ucum: B("nmol/(24.h)"), factor: d(1, 0), spellings: B(&[B("nmol/24 h"), B("nmol/24h")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("nmol/d"), factor: d(1, 0), spellings: B(&[B("nmol/day")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(100000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(316), positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("lhsc"), band: Band::new(9467280, None, BandSex::Any), low: None, high: Some(d(44, 0)), basis: Basis::Seen, sources: B(&[506]), who: B("from 18 a"), default: true, },
    ]), 
    thresholds: B(&[]), };

pub(super) const UROPORPHYRIN_III_URINE_24H: Analyte = Analyte { id: B("uroporphyrin-iii-urine-24h"), label: B("Uroporphyrin III, urine, 24 hours"), specimen: Specimen::Urine, unit: B("nmol/(24.h)"), 
    definition: B("Isomer III of uroporphyrin in a full day's urine."), 
    synonyms: B(&[]), 
    aliases: B(&[]), 
    units: B(&[
        AnalyteUnit { ucum: B("nmol/(24.h)"), factor: d(1, 0), spellings: B(&[B("nmol/24 h"), B("nmol/24h")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("nmol/d"), factor: d(1, 0), spellings: B(&[B("nmol/day")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(100000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(316), positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("lhsc"), band: Band::new(9467280, None, BandSex::Any), low: None, high: Some(d(20, 0)), basis: Basis::Seen, sources: B(&[506]), who: B("from 18 a"), default: true, },
    ]), 
    thresholds: B(&[]), };

pub(super) const UROPORPHYRIN_URINE_24H: Analyte = Analyte { id: B("uroporphyrin-urine-24h"), label: B("Uroporphyrin, urine, 24 hours"), specimen: Specimen::Urine, unit: B("nmol/(24.h)"), 
    definition: B("Uroporphyrins of a full day's urine, kept from light; raised in porphyria cutanea tarda."), 
    synonyms: B(&[B("urinary uroporphyrin")]), 
    aliases: B(&[B("upor")]), 
    units: B(&[
        AnalyteUnit { ucum: B("nmol/(24.h)"), factor: d(1, 0), spellings: B(&[B("nmol/24 h"), B("nmol/24h")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("nmol/d"), factor: d(1, 0), spellings: B(&[B("nmol/day")]), basis: Basis::Proposal, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(0, 0)), high: Some(d(100000, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[]), 
    critical: None, 
    states: States { low: None, normal: None, high: Some(316), positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[
        Interval { set: B("mayo"), band: Band::new(9467280, None, BandSex::Any), low: None, high: Some(d(30, 0)), basis: Basis::Seen, sources: B(&[471, 504, 116]), who: B("from 18 a"), default: true, },
    ]), 
    thresholds: B(&[]), };

pub(super) const WEIGHT: Analyte = Analyte { id: B("weight"), label: B("Body weight"), specimen: Specimen::History, unit: B("kg"), 
    definition: B("Body weight; on dialysis the dry weight."), 
    synonyms: B(&[B("body weight")]), 
    aliases: B(&[B("body-weight")]), 
    units: B(&[
        AnalyteUnit { ucum: B("kg"), factor: d(1, 0), spellings: B(&[B("kilogram")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("g"), factor: d(1, 3), spellings: B(&[B("gram")]), basis: Basis::Proposal, sources: B(&[]), },
        AnalyteUnit { ucum: B("[lb_av]"), factor: d(45359237, 8), spellings: B(&[B("lb"), B("lbs"), B("pounds")]), basis: Basis::GeneralKnowledge, sources: B(&[]), },
    ]), 
    plausible: Some(Bounds { low: Some(d(3, 1)), high: Some(d(650, 0)), basis: Basis::Proposal, sources: B(&[]), }), 
    confusion: B(&[
        Confusion { unit: B("kg"), low: Some(d(651, 0)), high: Some(d(8000, 0)), likely: B("g"), says: B("Usual figures in grams, as of a newborn."), },
    ]), 
    critical: None, 
    states: States { low: None, normal: None, high: None, positive: None, negative: None, }, 
    codes: B(&[]), 
    formula: B(""), 
    intervals: B(&[]), 
    thresholds: B(&[]), };
