//! Random tables, from a seed, so that a failure can be run again.

use calcinosis_core::batch::{
    Binding, Column, ColumnKind, MeasurementColumns, Plan, PlanBuilder, Table,
};
use calcinosis_core::knowledge::Analyte;
use calcinosis_core::{Knowledge, Presence};

/// A small generator: what matters is that it gives the same everywhere.
pub(super) struct Random(u64);

impl Random {
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub(super) const fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 11
    }

    pub(super) fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(bound.max(1)).unwrap()).unwrap()
    }

    pub(super) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// So many different numbers below a bound, in random order.
    pub(super) fn some(&mut self, count: usize, bound: usize) -> Vec<usize> {
        let mut all: Vec<usize> = (0..bound).collect();
        for place in 0..count.min(bound) {
            let other = place + self.below(bound - place);
            all.swap(place, other);
        }
        all.truncate(count);
        all
    }
}

/// A column under construction.
pub(super) struct Made {
    pub(super) name: String,
    pub(super) binding: Option<Binding>,
    pub(super) column: Column,
}

pub(super) fn plan_of(start: PlanBuilder, made: &[Made]) -> PlanBuilder {
    let mut builder = start;
    for column in made {
        builder = builder.column(&column.name, column.column.kind());
        if let Some(binding) = &column.binding {
            builder = builder.bind(&column.name, binding.clone());
        }
    }
    builder
}

pub(super) fn table_of(made: Vec<Made>) -> Table {
    Table::new(made.into_iter().map(|column| column.column).collect()).unwrap()
}

/// Columns of findings of which each cell is known with this chance, and present with that one.
pub(super) fn findings(
    random: &mut Random,
    rows: usize,
    ids: &[&str],
    known: usize,
    present: usize,
) -> Vec<Made> {
    let cell = |random: &mut Random| {
        if !random.chance(known) {
            Presence::Unknown
        } else if random.chance(present) {
            Presence::Present
        } else {
            Presence::Absent
        }
    };
    ids.iter()
        .map(|id| {
            let column = Column::truths((0..rows).map(|_| cell(random)).collect::<Vec<_>>());
            Made { name: (*id).to_string(), binding: None, column }
        })
        .collect()
}

pub(super) fn all_ids(knowledge: &Knowledge) -> Vec<&str> {
    knowledge.findings().iter().map(|finding| finding.id()).collect()
}

pub(super) fn chosen<'k>(
    random: &mut Random,
    knowledge: &'k Knowledge,
    count: usize,
) -> Vec<&'k str> {
    let all = all_ids(knowledge);
    random.some(count, all.len()).into_iter().map(|place| all[place]).collect()
}

/// Age, age at onset and sex, with ages at the limits of bands, missing and impossible ones.
pub(super) fn demographics(random: &mut Random, rows: usize, knowledge: &Knowledge) -> Vec<Made> {
    let limits: Vec<f64> =
        knowledge.age_bands().iter().map(|band| f64::from(band.from_days()) / 365.25).collect();
    let mut age = |missing: usize| {
        let cells: Vec<Option<f64>> = (0..rows)
            .map(|_| match random.below(100) {
                share if share < missing => None,
                share if share < missing + 2 => {
                    Some([-1.0, 131.0, f64::NAN, f64::INFINITY][random.below(4)])
                }
                share if share < missing + 12 => {
                    let limit = limits[random.below(limits.len())];
                    Some(limit + [-0.001, 0.0, 0.001][random.below(3)])
                }
                _ => Some(f64::from(u32::try_from(random.below(9_600)).unwrap()) / 100.0),
            })
            .collect();
        Column::numbers(cells)
    };
    let (ages, onsets) = (age(20), age(50));
    let words = [None, Some("female"), Some("male"), Some("unknown"), Some("other"), Some("")];
    let sex =
        Column::texts((0..rows).map(|_| words[random.below(words.len())]).collect::<Vec<_>>());
    vec![
        Made { name: "age".into(), binding: None, column: ages },
        Made { name: "age_onset".into(), binding: None, column: onsets },
        Made { name: "sex".into(), binding: None, column: sex },
    ]
}

/// Measurements with values at and beside every limit that the knowledge has for them.
pub(super) fn measurements(
    random: &mut Random,
    rows: usize,
    knowledge: &Knowledge,
    count: usize,
) -> Vec<Made> {
    let chosen = random.some(count, knowledge.laboratory().analytes().len());
    measurements_of(random, rows, knowledge, chosen)
}

/// The analytes that are computed from each other, or speak for each other.
pub(super) fn related(knowledge: &Knowledge) -> Vec<usize> {
    let laboratory = knowledge.laboratory();
    let parts = laboratory.formulas().iter().flat_map(|formula| {
        formula
            .inputs()
            .iter()
            .flat_map(|input| input.analytes(knowledge))
            .chain(formula.result(knowledge))
    });
    let peers = laboratory.preferences().iter().flat_map(|one| one.analytes(knowledge));
    let place = |analyte: &Analyte| {
        laboratory.analytes().iter().position(|other| other.id() == analyte.id())
    };
    let mut all: Vec<usize> = parts.chain(peers).filter_map(place).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// What a registry of dialysis has: values that bear on each other, with ages, sexes and the
/// findings on which their meaning depends.
pub(super) fn registry(random: &mut Random, rows: usize, knowledge: &Knowledge) -> Vec<Made> {
    let laboratory = knowledge.laboratory();
    let mut places = if random.chance(50) {
        let usual = [
            "creatinine",
            "calcium-total",
            "albumin",
            "phosphate",
            "parathyroid-hormone",
            "height",
        ];
        usual
            .iter()
            .filter_map(|id| laboratory.analytes().iter().position(|analyte| *analyte.id() == **id))
            .collect()
    } else {
        let related = related(knowledge);
        let count = 2 + random.below(8);
        random
            .some(count, related.len())
            .into_iter()
            .map(|place| related[place])
            .collect::<Vec<_>>()
    };
    if random.chance(40) {
        places.extend(random.some(3, laboratory.analytes().len()));
    }
    places.sort_unstable();
    places.dedup();
    let mut made = measurements_of(random, rows, knowledge, places);
    let ids = [
        "hemodialysis",
        "dialysis",
        "hypoalbuminemia",
        "reduced-kidney-function",
        "glomerular-filtration-rate-below-15",
        "kidney-transplant",
        "parathyroidectomy",
        "nodule",
    ];
    let ids: Vec<&str> = random.some(5, ids.len()).into_iter().map(|place| ids[place]).collect();
    made.extend(findings(random, rows, &ids, 30, 50));
    if random.chance(80) {
        made.extend(demographics(random, rows, knowledge));
    }
    if random.chance(30) {
        made.extend(codes(random, rows));
    }
    made
}

fn measurements_of(
    random: &mut Random,
    rows: usize,
    knowledge: &Knowledge,
    places: Vec<usize>,
) -> Vec<Made> {
    let analytes = &knowledge.laboratory().analytes();
    let mut made = Vec::new();
    for place in places {
        let analyte = &analytes[place];
        let unit = &analyte.units()[random.below(analyte.units().len())];
        let factor = unit.factor().to_f64();
        let mut limits: Vec<f64> = vec![0.0, -1.0, 1e6, f64::NAN];
        for interval in analyte.intervals().iter() {
            limits.extend(
                interval
                    .low()
                    .into_iter()
                    .chain(interval.high())
                    .map(|limit| limit.to_f64() / factor),
            );
        }
        for threshold in analyte.thresholds().iter() {
            let ends = threshold.lower().into_iter().chain(threshold.upper());
            limits.extend(ends.map(|limit| limit.number().to_f64() / factor));
        }
        let cells: Vec<Option<f64>> = (0..rows)
            .map(|_| match random.below(10) {
                0..3 => None,
                3..6 => {
                    // Among what is usual, so that something can be computed.
                    let (low, high) = usual(analyte);
                    let step = f64::from(u32::try_from(random.below(40)).unwrap()) / 20.0;
                    Some(((low + (high - low) * (step - 0.4)) / factor * 100.0).round() / 100.0)
                }
                6..9 => {
                    let limit = limits[random.below(limits.len())];
                    let near = limit * [1.0, 1.0, 0.99, 1.01][random.below(4)];
                    Some((near * 1e6).round() / 1e6)
                }
                _ => Some(f64::from(u32::try_from(random.below(5_000)).unwrap()) / 10.0),
            })
            .collect();
        let columns = MeasurementColumns::of(analyte.id()).unit(unit.ucum());
        made.push(Made {
            // A measured quantity may be called as a column that everybody knows, such as `age`.
            name: format!("measured {}", analyte.id()),
            binding: Some(Binding::measurement(columns)),
            column: Column::numbers(cells),
        });
    }
    made
}

/// Between which values an analyte mostly lies, in its canonical unit.
fn usual(analyte: &Analyte) -> (f64, f64) {
    let interval = analyte.default_intervals().next();
    let end = |end: Option<calcinosis_core::quantity::Decimal>, other: f64| {
        end.map_or(other, |end| end.to_f64())
    };
    let plausible = analyte.plausible();
    let bounds =
        (plausible.and_then(|bounds| bounds.low()), plausible.and_then(|bounds| bounds.high()));
    let (low, high) = (end(bounds.0, 0.0), end(bounds.1, 100.0));
    match interval {
        Some(interval) => (end(interval.low(), low), end(interval.high(), high)),
        None => (low, low + (high - low) / 3.0),
    }
}

/// A column of codes of which some exist, some do not, and some state a diagnosis.
pub(super) fn codes(random: &mut Random, rows: usize) -> Vec<Made> {
    let known =
        ["N18.6", "L94.2", "M33.10", "E83.59", "Q99.9", "Z99.2", "M34.1", "XX", "", "E21.0", "I96"];
    let cells: Vec<Option<&str>> = (0..rows)
        .map(|_| if random.chance(60) { Some(known[random.below(known.len())]) } else { None })
        .collect();
    vec![Made {
        name: "icd".into(),
        binding: Some(Binding::codes("icd-10-cm")),
        column: Column::texts(cells),
    }]
}

/// A plan and a table of one of ten kinds.
pub(super) fn of_kind(
    kind: usize,
    seed: u64,
    rows: usize,
    start: PlanBuilder,
    knowledge: &Knowledge,
) -> (Plan, Table) {
    let made = made_of_kind(kind, seed, rows, knowledge);
    let plan = plan_of(start, &made).build().unwrap_or_else(|error| panic!("kind {kind}: {error}"));
    (plan, table_of(made))
}

/// The columns of a table of one of ten kinds.
pub(super) fn made_of_kind(
    kind: usize,
    seed: u64,
    rows: usize,
    knowledge: &Knowledge,
) -> Vec<Made> {
    let random = &mut Random::new(seed.wrapping_add(97 * u64::try_from(kind).unwrap()));
    match kind {
        0 => {
            let ids = chosen(random, knowledge, 40);
            findings(random, rows, &ids, 30, 60)
        }
        1 => {
            let ids = chosen(random, knowledge, 40);
            findings(random, rows, &ids, 100, 30)
        }
        2 => findings(random, rows, &all_ids(knowledge), 2, 70),
        3 => findings(random, rows, &all_ids(knowledge), 1, 100),
        4 => {
            let ids = chosen(random, knowledge, 25);
            let mut made = findings(random, rows, &ids, 30, 70);
            made.extend(demographics(random, rows, knowledge));
            made
        }
        5 => {
            // A finding with everything that it implies or excludes: conflicts.
            let ids = chosen(random, knowledge, 300);
            findings(random, rows, &ids, 8, 50)
        }
        6 => {
            let ids = chosen(random, knowledge, 12);
            let mut made = findings(random, rows, &ids, 60, 50);
            made.extend(demographics(random, rows, knowledge));
            made.extend(measurements(random, rows, knowledge, 6));
            made
        }
        7 => {
            let ids = chosen(random, knowledge, 12);
            let mut made = findings(random, rows, &ids, 40, 50);
            made.extend(codes(random, rows));
            made
        }
        8 => {
            // What is usually known, so that criteria are met and diagnoses established.
            let ids = criteria_findings(random, knowledge, 60);
            findings(random, rows, &ids, 45, 80)
        }
        _ => {
            let ids = criteria_findings(random, knowledge, 20);
            let mut made = findings(random, rows, &ids, 100, 60);
            made.extend(demographics(random, rows, knowledge));
            made
        }
    }
}

/// Findings that criteria name.
fn criteria_findings<'k>(
    random: &mut Random,
    knowledge: &'k Knowledge,
    count: usize,
) -> Vec<&'k str> {
    let mut named: Vec<usize> = Vec::new();
    let diagnoses = random.some(count / 3, knowledge.diagnoses().len());
    for place in diagnoses {
        for criterion in knowledge.diagnoses()[place].criteria().iter() {
            named.extend(criterion.program().findings().map(usize::from));
        }
    }
    named.sort_unstable();
    named.dedup();
    let places = random.some(count.min(named.len()), named.len());
    places.into_iter().map(|place| knowledge.findings()[named[place]].id()).collect()
}

pub(super) fn truth_columns(start: PlanBuilder, names: &[&str]) -> PlanBuilder {
    names.iter().fold(start, |builder, name| builder.column(*name, ColumnKind::Truths))
}

/// What a site may add: a finding with a code, a diagnosis, intervals of its own, a criterion, and
/// something switched off.
pub(super) const SITE: &str = r#"
name = "the house"

[[source]]
id = "house-protocol"
citation = "Protocol of the house."
seen = "full-text"

[[finding]]
id = "house-sign"
label = "House sign"
kind = "sign"
obtained = "examination"
definition = "A sign that only this house looks for."
implies = ["nodule"]
aliases = ["sign-of-the-house"]
codes = [{ system = "hpo", code = "HP:0000001", label = "All", match = "exact" }]
background = { percent = 1, basis = "seen", sources = ["house-protocol"] }

[[diagnosis]]
id = "house-calcinosis"
parent = "dystrophic"
label = "House calcinosis"
definition = "A deposit that only this house knows."
prior = { class = "rare", basis = "seen", sources = ["house-protocol"] }
feature = [{ finding = "house-sign", frequency = "obligate", basis = "seen", sources = ["house-protocol"] }]

[[diagnosis.criterion]]
id = "house-calcinosis.sign"
role = "establishes"
when = "house-sign"
says = "The sign of the house."
basis = "seen"
sources = ["house-protocol"]

[[criterion]]
diagnosis = "gouty-tophus"
id = "gouty-tophus.house"
role = "excludes"
when = "house-sign"
says = "The sign of the house speaks against gout."
basis = "proposal"

[[feature]]
diagnosis = "pilomatricoma"
finding = "house-sign"
frequency = "45-62 %"
basis = "proposal"

[[interval]]
analyte = "phosphate"
set = "house"
low = "2.0"
high = "6.0"
basis = "general-knowledge"
"#;
