//! Tables at speed: rows a second of one thread, beside the single case on rows of the same kind in
//! the same run. `batch [ROWS] [KIND]`; with `count ROWS KIND` one table and nothing else, and with
//! `build ROWS KIND` only the table, for counting instructions; with `check ROWS` both ways give
//! the same answers, or it fails; with `events ROWS` long events, sorted by patient, 20 each,
//! beside the same events patient by patient (`events ROWS KIND` one kind: `plain`, `chart`);
//! `count-events` and `build-events` are for counting instructions.

use calcinosis_core::batch::events::EventPlan;
use calcinosis_core::batch::{
    Binding, Column, ColumnKind, Engine, MeasurementColumns, Outputs, Plan, Table,
};
use calcinosis_core::{Knowledge, Options, Presence, classify};
use std::hint::black_box;
use std::io::Write;
use std::process::ExitCode;
use std::time::{Duration, Instant};

struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 20).unwrap_or(0) % bound.max(1)
    }
}

const KINDS: [&str; 9] = [
    "forty",
    "forty-all",
    "form-only",
    "twelve",
    "hundred-twenty",
    "wide",
    "laboratory",
    "ages",
    "dialysis",
];

fn ids(count: usize) -> Vec<String> {
    let all = Knowledge::builtin().findings();
    // Spread over the vocabulary, so that every group is met.
    let step = (all.len() / count.max(1)).max(1);
    all.iter().step_by(step).take(count).map(|finding| finding.id().to_string()).collect()
}

/// Columns of findings of which so many of a hundred cells are known.
fn findings(
    random: &mut Random,
    rows: usize,
    count: usize,
    percent: usize,
) -> Vec<(String, Option<Binding>, Column)> {
    let mut columns = Vec::new();
    for id in ids(count) {
        let cells = (0..rows).map(|_| match random.below(100) {
            known if known >= percent => Presence::Unknown,
            _ if random.below(100) < 40 => Presence::Present,
            _ => Presence::Absent,
        });
        let column = Column::truths(cells.collect::<Vec<_>>());
        columns.push((id, None, column));
    }
    columns
}

fn demographics(random: &mut Random, rows: usize) -> Vec<(String, Option<Binding>, Column)> {
    let ages: Vec<Option<f64>> =
        (0..rows).map(|_| Some(f64::from(u32::try_from(random.below(90)).unwrap_or(0)))).collect();
    let sexes: Vec<Option<&str>> =
        (0..rows).map(|_| Some(if random.below(2) == 0 { "female" } else { "male" })).collect();
    vec![("age".into(), None, Column::numbers(ages)), ("sex".into(), None, Column::texts(sexes))]
}

/// Analytes as laboratories report them, to one decimal.
fn laboratory(random: &mut Random, rows: usize) -> Vec<(String, Option<Binding>, Column)> {
    let knowledge = Knowledge::builtin();
    let mut columns = Vec::new();
    for id in [
        "phosphate",
        "parathyroid-hormone",
        "calcidiol",
        "alkaline-phosphatase",
        "magnesium",
        "c-reactive-protein",
        "creatine-kinase",
        "hemoglobin",
        "ferritin",
        "uric-acid",
        "potassium",
        "sodium",
        "platelets",
        "bilirubin",
    ] {
        let Some(analyte) = knowledge.laboratory().analyte(id) else { continue };
        if columns.len() == 10 {
            break;
        }
        let cells: Vec<Option<f64>> = (0..rows)
            .map(|_| Some(f64::from(u32::try_from(20 + random.below(60)).unwrap_or(0)) / 10.0))
            .collect();
        let unit = MeasurementColumns::of(id).unit(analyte.unit());
        columns.push((id.to_string(), Some(Binding::measurement(unit)), Column::numbers(cells)));
    }
    columns
}

/// What a registry of dialysis has of everybody, to the digits in which laboratories report it:
/// calcium, albumin and phosphate bear on each other, and creatinine on the age.
fn dialysis(random: &mut Random, rows: usize) -> Vec<(String, Option<Binding>, Column)> {
    let analytes = [
        ("calcium-total", "mg/dL", 75..115, 10.0),
        ("albumin", "g/dL", 20..50, 10.0),
        ("phosphate", "mg/dL", 20..95, 10.0),
        ("creatinine", "mg/dL", 40..140, 10.0),
        ("parathyroid-hormone", "pg/mL", 20..1_200, 1.0),
    ];
    let mut columns = Vec::new();
    for (id, unit, range, digits) in analytes {
        let cell = |random: &mut Random| {
            f64::from(u32::try_from(range.start + random.below(range.len())).unwrap_or(0)) / digits
        };
        let cells: Vec<Option<f64>> = (0..rows).map(|_| Some(cell(random))).collect();
        let unit = MeasurementColumns::of(id).unit(unit);
        columns.push((id.to_string(), Some(Binding::measurement(unit)), Column::numbers(cells)));
    }
    columns
}

fn plan(kind: &str, rows: usize, slow: bool) -> Option<(Plan, Table)> {
    let random = &mut Random(0x1234_5678_9ABC_DEF1);
    let (columns, outputs) = match kind {
        "forty" => (findings(random, rows, 40, 30), Outputs::new().top(5)),
        "forty-all" => (findings(random, rows, 40, 100), Outputs::new().top(5)),
        "form-only" => (findings(random, rows, 40, 30), Outputs::form_only()),
        "twelve" => (repeated(findings(random, rows, 12, 100)), Outputs::new().top(5)),
        "hundred-twenty" => (findings(random, rows, 120, 50), Outputs::new().top(5)),
        "wide" => (findings(random, rows, 891, 1), Outputs::new().top(5)),
        "laboratory" => {
            let mut columns = findings(random, rows, 20, 30);
            columns.extend(demographics(random, rows));
            columns.extend(laboratory(random, rows));
            (columns, Outputs::new().top(5))
        }
        "dialysis" => {
            let mut columns = findings(random, rows, 40, 30);
            columns.extend(demographics(random, rows));
            columns.extend(dialysis(random, rows));
            (columns, Outputs::new().top(5))
        }
        "ages" => {
            let mut columns = findings(random, rows, 40, 30);
            columns.extend(demographics(random, rows));
            (columns, Outputs::new().top(5))
        }
        _ => return None,
    };
    let mut builder = Plan::builder(Knowledge::builtin()).outputs(outputs);
    if slow {
        builder = builder.row_by_row();
    }
    let mut cells = Vec::new();
    for (name, binding, column) in columns {
        builder = builder.column(&name, column.kind());
        if let Some(binding) = binding {
            builder = builder.bind(&name, binding);
        }
        cells.push(column);
    }
    Some((builder.build().ok()?, Table::new(cells).ok()?))
}

/// Every row among the first few hundred.
fn repeated(
    columns: Vec<(String, Option<Binding>, Column)>,
) -> Vec<(String, Option<Binding>, Column)> {
    let cells = |column: Column| match column {
        Column::Truths(truths) => {
            let rows = truths.len();
            Column::truths(
                (0..rows).map(|row| truths.get(row * 7_919 % rows.min(400))).collect::<Vec<_>>(),
            )
        }
        other => other,
    };
    columns.into_iter().map(|(name, binding, column)| (name, binding, cells(column))).collect()
}

/// Kinds of long tables: `plain` ten findings and ten values of one analyte for each patient;
/// `chart` what a hospital exports, with codes, dates, values of ten analytes with the laboratory's
/// own interval, age and sex.
const EVENT_KINDS: [&str; 2] = ["plain", "chart"];

/// Events of patients, one after the other, 20 each.
fn events(kind: &str, rows: usize, slow: bool) -> Option<(EventPlan, Table)> {
    let (columns, sorted) = match kind {
        "plain" => (plain(rows), true),
        "chart" => (chart(rows), true),
        _ => return None,
    };
    let kinds: Vec<(String, ColumnKind)> =
        columns.iter().map(|(name, column)| ((*name).to_string(), column.kind())).collect();
    let mut builder = Plan::builder(Knowledge::builtin());
    if slow {
        builder = builder.row_by_row();
    }
    let plan = EventPlan::new(builder, &kinds, &[], Some("icd-10-cm"), sorted).ok()?;
    Some((plan, Table::new(columns.into_iter().map(|(_, column)| column).collect()).ok()?))
}

fn names(rows: usize) -> Column {
    let patients: Vec<String> = (0..rows).map(|row| format!("p{:07}", row / 20)).collect();
    Column::texts(patients.iter().map(|patient| Some(patient.as_str())))
}

fn plain(rows: usize) -> Vec<(&'static str, Column)> {
    let random = &mut Random(0x1234_5678_9ABC_DEF1);
    let ids = ids(40);
    let cells: Vec<(Option<&str>, Option<f64>)> = (0..rows)
        .map(|row| match row % 2 {
            0 => (ids.get(random.below(ids.len())).map(String::as_str), None),
            _ => (None, Some(f64::from(u32::try_from(20 + random.below(60)).unwrap_or(0)) / 10.0)),
        })
        .collect();
    let value = |text: &'static str| cells.iter().map(move |(_, value)| value.map(|_| text));
    vec![
        ("patient", names(rows)),
        ("finding", Column::texts(cells.iter().map(|(finding, _)| *finding))),
        ("analyte", Column::texts(value("phosphate"))),
        ("value", Column::numbers(cells.iter().map(|(_, value)| *value))),
        ("unit", Column::texts(value("mg/dL"))),
    ]
}

fn chart(rows: usize) -> Vec<(&'static str, Column)> {
    const ANALYTES: [&str; 10] = [
        "phosphate",
        "parathyroid-hormone",
        "calcidiol",
        "alkaline-phosphatase",
        "magnesium",
        "c-reactive-protein",
        "creatine-kinase",
        "hemoglobin",
        "ferritin",
        "uric-acid",
    ];
    const CODES: [&str; 8] = ["N18.6", "Z99.2", "M34.1", "E21.0", "M33.1", "E11.9", "I10", "L94.2"];
    let random = &mut Random(0x1234_5678_9ABC_DEF1);
    let ids = ids(60);
    let knowledge = Knowledge::builtin();
    let units: Vec<String> = ANALYTES
        .iter()
        .map(|id| {
            knowledge
                .laboratory()
                .analyte(id)
                .map_or_else(String::new, |analyte| analyte.unit().to_string())
        })
        .collect();
    let dates: Vec<String> = (0..300)
        .map(|day| format!("20{:02}-{:02}-{:02}", 20 + day / 100, 1 + day % 12, 1 + day % 28))
        .collect();
    let number = |number: usize| f64::from(u32::try_from(number).unwrap_or(0));
    let (mut finding, mut code, mut analyte, mut unit, mut date, mut sex) = Default::default();
    let (mut value, mut high, mut age) = (Vec::new(), Vec::new(), Vec::new());
    fn text<'t>(list: &mut Vec<Option<&'t str>>, cell: Option<&'t str>) {
        list.push(cell);
    }
    for row in 0..rows {
        let first = row % 20 == 0;
        let kind = random.below(20);
        let is_value = kind >= 8 && !first;
        let one = random.below(ANALYTES.len());
        text(
            &mut finding,
            (kind < 4 && !first)
                .then(|| ids.get(random.below(ids.len())).map(String::as_str))
                .flatten(),
        );
        text(
            &mut code,
            ((4..8).contains(&kind) && !first)
                .then(|| CODES.get(random.below(CODES.len())).copied())
                .flatten(),
        );
        text(&mut analyte, ANALYTES.get(one).copied().filter(|_| is_value));
        text(&mut unit, units.get(one).map(String::as_str).filter(|_| is_value));
        text(&mut date, dates.get(random.below(dates.len())).map(String::as_str));
        text(&mut sex, first.then_some(if random.below(2) == 0 { "female" } else { "male" }));
        value.push(is_value.then(|| number(20 + random.below(60)) / 10.0));
        high.push((is_value && random.below(4) == 0).then_some(4.5));
        age.push(first.then(|| number(random.below(90))));
    }
    vec![
        ("patient", names(rows)),
        ("finding", Column::texts(finding)),
        ("code", Column::texts(code)),
        ("analyte", Column::texts(analyte)),
        ("value", Column::numbers(value)),
        ("unit", Column::texts(unit)),
        ("high", Column::numbers(high)),
        ("date", Column::texts(date)),
        ("age", Column::numbers(age)),
        ("sex", Column::texts(sex)),
    ]
}

fn timed(mut run: impl FnMut()) -> Duration {
    // Short and often: on a shared machine the best of many is the one that was left alone.
    (0..25)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .min()
        .unwrap_or_default()
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut out = std::io::stdout();
    let first = arguments.first().map(String::as_str);
    if let Some("count" | "build") = first {
        let rows = arguments.get(1).and_then(|rows| rows.parse().ok()).unwrap_or(0);
        let kind = arguments.get(2).map_or("forty", String::as_str);
        let Some((plan, table)) = plan(kind, rows, false) else { return ExitCode::FAILURE };
        if first == Some("build") {
            return if black_box(table).rows() == rows {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            };
        }
        return if black_box(plan.classify(&table)).is_ok() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        };
    }
    if let Some("count-events" | "build-events") = first {
        let rows = arguments.get(1).and_then(|rows| rows.parse().ok()).unwrap_or(0);
        let kind = arguments.get(2).map_or("plain", String::as_str);
        let Some((plan, table)) = events(kind, rows, false) else { return ExitCode::FAILURE };
        if first == Some("build-events") {
            return if black_box((plan, table)).1.rows() == rows {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            };
        }
        return if black_box(plan.classify(&table)).is_ok() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        };
    }
    if first == Some("events") {
        let rows = arguments.get(1).and_then(|rows| rows.parse().ok()).unwrap_or(20_000usize);
        let wanted = arguments.get(2).map(String::as_str);
        for kind in
            EVENT_KINDS.into_iter().filter(|kind| wanted.is_none_or(|wanted| wanted == *kind))
        {
            let few = 2_000.min(rows);
            let both = (events(kind, rows, false), events(kind, few, true));
            let (Some((fast, table)), Some((slow, own))) = both else { return ExitCode::FAILURE };
            let many = timed(|| drop(black_box(fast.classify(&table))));
            let alone = timed(|| drop(black_box(slow.classify(&own))));
            #[expect(clippy::cast_precision_loss, reason = "for showing")]
            let per_second = |rows: usize, time: Duration| rows as f64 / time.as_secs_f64();
            let (many, one) = (per_second(rows, many), per_second(few, alone));
            let answers =
                fast.classify(&table).map_or(0, |patients| patients.answers.computed_alone());
            let _ = writeln!(
                out,
                "{kind:15} {:8.3} M events/s  patient by patient {:7.3} M events/s  x{:6.1}  alone {answers}",
                many / 1e6,
                one / 1e6,
                many / one
            );
        }
        return ExitCode::SUCCESS;
    }
    if first == Some("check") {
        let rows = arguments.get(1).and_then(|rows| rows.parse().ok()).unwrap_or(1_000);
        for kind in KINDS {
            let both = (plan(kind, rows, false), plan(kind, rows, true));
            let (Some((fast, table)), Some((slow, _))) = both else { return ExitCode::FAILURE };
            let same = *fast.engine() == Engine::Blocks
                && fast
                    .classify(&table)
                    .is_ok_and(|fast| slow.classify(&table).is_ok_and(|slow| fast == slow));
            let _ = writeln!(out, "{kind:15} {}", if same { "the same" } else { "DIFFERENT" });
            if !same {
                return ExitCode::FAILURE;
            }
        }
        return ExitCode::SUCCESS;
    }
    let rows = arguments.first().and_then(|rows| rows.parse().ok()).unwrap_or(10_000usize);
    let wanted = arguments.get(1).map(String::as_str);
    for kind in KINDS.into_iter().filter(|kind| wanted.is_none_or(|wanted| wanted == *kind)) {
        let Some((plan, table)) = plan(kind, rows, false) else { return ExitCode::FAILURE };
        let mut worker = plan.worker();
        let fast = timed(|| drop(black_box(worker.classify(&table))));
        let few = 200.min(rows);
        let cases: Vec<_> = (0..few).filter_map(|row| plan.case(&table, row).ok()).collect();
        let single = timed(|| {
            for case in &cases {
                let answer = classify(Knowledge::builtin(), case, &Options::default());
                drop(black_box(
                    answer.map(|answer| (answer.form(), answer.ranking().take(5).count())),
                ));
            }
        });
        #[expect(clippy::cast_precision_loss, reason = "for showing")]
        let per_second = |rows: usize, time: Duration| rows as f64 / time.as_secs_f64();
        let (many, one) = (per_second(rows, fast), per_second(few, single));
        let alone = worker.classify(&table).map_or(0, |answers| answers.computed_alone());
        let _ = writeln!(
            out,
            "{kind:15} {:8.3} M rows/s  single {:7.1} k/s  x{:6.1}  alone {alone}  {:?}",
            many / 1e6,
            one / 1e3,
            many / one,
            plan.engine()
        );
    }
    ExitCode::SUCCESS
}
