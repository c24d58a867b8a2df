//! Long tables of events: in blocks and patient by patient the answers are the same, to the bit.

use super::tables::Random;
use crate::support::builtin;
use calcinosis_core::batch::events::{EventColumn, EventPlan, Patients};
use calcinosis_core::batch::{Column, ColumnKind, Engine, Outputs, Plan, PlanBuilder, Table};
use calcinosis_core::{Knowledge, Options, Presence, Setting};
use calcinosis_oracle::rows::given;
use proptest::prelude::*;
use std::sync::Arc;

/// One row of a table of events; empty is missing.
#[derive(Clone, Debug, Default)]
struct Event {
    patient: usize,
    finding: String,
    system: String,
    code: String,
    analyte: String,
    value: Option<f64>,
    text: String,
    unit: String,
    low: Option<f64>,
    high: Option<f64>,
    flag: String,
    date: String,
    negated: bool,
    age: Option<f64>,
    onset: Option<f64>,
    sex: String,
}

/// How a table is made.
#[derive(Clone, Copy, Debug)]
struct Shape {
    patients: usize,
    events: usize,
    sorted: bool,
    /// Whether values are a column of texts.
    texts: bool,
    /// Whether patients are numbers.
    numbers: bool,
    /// Rows of a batch.
    batch: usize,
    /// Analytes among which values are drawn.
    analytes: usize,
    /// Whether values are drawn that bear on each other, of few days.
    related: bool,
}

const NAMES: [&str; 16] = [
    "patient",
    "finding",
    "system",
    "code",
    "analyte",
    "value",
    "unit",
    "low",
    "high",
    "flag",
    "date",
    "negated",
    "age",
    "age at onset",
    "sex",
    "ward",
];

fn table(events: &[Event], shape: Shape) -> Table {
    fn texts<'e>(events: &'e [Event], pick: impl Fn(&'e Event) -> &'e str) -> Column {
        Column::texts(
            events
                .iter()
                .map(|event| Some(pick(event)).filter(|text| !text.is_empty()))
                .collect::<Vec<_>>(),
        )
    }
    let numbers = |pick: fn(&Event) -> Option<f64>| {
        Column::numbers(events.iter().map(pick).collect::<Vec<_>>())
    };
    let names: Vec<String> = events.iter().map(|event| format!("p{:05}", event.patient)).collect();
    let number = |event: &Event| Some(f64::from(u32::try_from(event.patient).unwrap()) / 2.0);
    let patient = if shape.numbers {
        numbers(number)
    } else {
        Column::texts(names.iter().map(|name| Some(name.as_str())).collect::<Vec<_>>())
    };
    let value =
        if shape.texts { texts(events, |event| &event.text) } else { numbers(|event| event.value) };
    let negated = |event: &Event| match (event.negated, event.patient % 2) {
        (true, _) => Presence::Present,
        (false, 0) => Presence::Absent,
        (false, _) => Presence::Unknown,
    };
    let columns = vec![
        patient,
        texts(events, |event| &event.finding),
        texts(events, |event| &event.system),
        texts(events, |event| &event.code),
        texts(events, |event| &event.analyte),
        value,
        texts(events, |event| &event.unit),
        numbers(|event| event.low),
        numbers(|event| event.high),
        texts(events, |event| &event.flag),
        texts(events, |event| &event.date),
        Column::truths(events.iter().map(negated).collect::<Vec<_>>()),
        numbers(|event| event.age),
        numbers(|event| event.onset),
        texts(events, |event| &event.sex),
        texts(events, |event| &event.date),
    ];
    Table::new(columns).unwrap()
}

fn plan_of(builder: PlanBuilder, shape: Shape) -> EventPlan {
    let kinds: Vec<(String, ColumnKind)> = {
        let table = table(&[], shape);
        NAMES
            .iter()
            .zip(table.columns())
            .map(|(name, column)| ((*name).to_string(), column.kind()))
            .collect()
    };
    let bound = [("ward".to_string(), EventColumn::Ignore)];
    EventPlan::new(builder, &kinds, &bound, Some("icd-10-cm"), shape.sorted).unwrap()
}

/// What the vocabulary offers: ids, other names, and what is none.
struct Offer {
    findings: Vec<String>,
    codes: Vec<(String, String)>,
    analyte_codes: Vec<(String, String)>,
    analytes: Vec<(String, Vec<String>, Vec<f64>)>,
}

fn offer(random: &mut Random, knowledge: &Knowledge, shape: Shape) -> Offer {
    let all = knowledge.findings();
    // Few, with what they imply and exclude, so that patients repeat and contradict themselves.
    let mut findings: Vec<String> = Vec::new();
    for place in random.some(14, all.len()) {
        let finding = &all[place];
        findings.push(finding.id().to_string());
        let beside = finding.implies(knowledge).chain(finding.excludes(knowledge));
        findings.extend(beside.take(2).map(|finding| finding.id().to_string()));
        findings.extend(finding.aliases().take(1).map(ToString::to_string));
        findings.extend(finding.synonyms().take(1).map(ToString::to_string));
        findings.push(finding.label().to_string());
    }
    let fixed = [
        "female-sex",
        "male-sex",
        "hemodialysis",
        "kidney-transplant",
        "parathyroidectomy",
        "no such finding",
    ];
    findings.extend(fixed.map(ToString::to_string));
    // What a site adds.
    for finding in all.iter().filter(|finding| builtin().finding(finding.id()).is_none()) {
        findings.extend([
            finding.id().to_string(),
            finding.id().to_string(),
            finding.label().to_string(),
        ]);
        findings.extend(finding.aliases().map(ToString::to_string));
    }
    let bands = knowledge.age_bands();
    let onset = bands[random.below(bands.len())].finding(knowledge).unwrap();
    findings.push(onset.id().to_string());
    let mut codes: Vec<(String, String)> = Vec::new();
    for place in random.some(200, all.len()) {
        let own = all[place].codes().iter().take(1);
        codes.extend(own.map(|code| (code.system().as_str().to_string(), code.code().to_string())));
    }
    codes.truncate(12);
    for finding in all.iter().filter(|finding| builtin().finding(finding.id()).is_none()) {
        codes.extend(
            finding
                .codes()
                .iter()
                .map(|code| (code.system().as_str().to_string(), code.code().to_string())),
        );
    }
    for (system, code) in [
        ("", "N18.6"),
        ("", "Z99.2"),
        ("", "M34.1"),
        ("icd-10-cm", "Q99.9"),
        ("no such system", "1"),
        ("snomed-ct", "x"),
    ] {
        codes.push((system.into(), code.into()));
    }
    let laboratory = &knowledge.laboratory().analytes();
    let mut chosen = random.some(shape.analytes, laboratory.len());
    if shape.related {
        chosen.extend(super::tables::related(knowledge));
        let names = [
            "dialysis",
            "hypoalbuminemia",
            "reduced-kidney-function",
            "glomerular-filtration-rate-below-15",
        ];
        findings.extend(names.map(ToString::to_string));
    }
    for id in ["creatinine", "phosphate", "calcium-total", "albumin", "age-at-onset"] {
        if random.chance(25) {
            chosen.extend(laboratory.iter().position(|analyte| *analyte.id() == *id));
        }
    }
    let mut analyte_codes = Vec::new();
    let mut offered: Vec<(String, Vec<String>, Vec<f64>)> = Vec::new();
    for place in chosen {
        let analyte = &laboratory[place];
        let codes = analyte.codes().iter().take(1);
        analyte_codes.extend(
            codes.map(|own| {
                (own.code().system().as_str().to_string(), own.code().code().to_string())
            }),
        );
        let mut limits: Vec<f64> = vec![0.0, -1.0, 1e9, f64::NAN];
        let mut units =
            vec![analyte.unit().to_string(), String::new(), "furlong".to_string(), "1".to_string()];
        for unit in analyte.units().iter().take(3) {
            let factor = unit.factor().to_f64();
            units.extend([unit.ucum().to_string(), unit.ucum().to_string()]);
            for interval in analyte.intervals().iter().take(4) {
                limits.extend(
                    interval
                        .low()
                        .iter()
                        .chain(&interval.high())
                        .map(|limit| limit.to_f64() / factor),
                );
            }
            for row in analyte.thresholds().iter() {
                limits.extend(
                    row.lower()
                        .iter()
                        .chain(&row.upper())
                        .map(|limit| limit.number().to_f64() / factor),
                );
            }
        }
        let other = analyte.aliases().next().map(ToString::to_string);
        offered.push((analyte.id().to_string(), units.clone(), limits.clone()));
        offered.extend(other.filter(|_| random.chance(20)).map(|name| (name, units, limits)));
    }
    offered.push(("no such analyte".into(), vec!["mg/dL".into()], vec![1.0]));
    Offer { findings, codes, analyte_codes, analytes: offered }
}

const DATES: [&str; 9] = [
    "",
    "2024-05-01",
    "2024-05-01T08:30:00+02:00",
    "2024-05-01T10:00:00Z",
    "2023-11-30",
    "2024",
    "2024-05",
    "yesterday",
    "1900-01-01",
];

fn event(random: &mut Random, offer: &Offer, shape: Shape) -> Event {
    let mut event = Event { patient: random.below(shape.patients), ..Event::default() };
    let pick = |random: &mut Random, list: &[&str]| list[random.below(list.len())].to_string();
    if random.chance(45) {
        event.finding.clone_from(&offer.findings[random.below(offer.findings.len())]);
        if random.chance(5) {
            event.finding = format!("  {} ", event.finding);
        }
    }
    if random.chance(15) {
        (event.system, event.code) = offer.codes[random.below(offer.codes.len())].clone();
    }
    event.negated = random.chance(25);
    event.date = if shape.related && random.chance(80) {
        DATES[1].to_string()
    } else {
        pick(random, &DATES)
    };
    if random.chance(8) {
        let ages = [54.0, 55.0, 17.999, 0.5, -1.0, 131.0, f64::NAN, 3.0, 18.0];
        event.age = Some(ages[random.below(ages.len())]);
    }
    if random.chance(4) {
        let ages = [50.0, 2.0, 60.0, 200.0];
        event.onset = Some(ages[random.below(ages.len())]);
    }
    if random.chance(8) {
        event.sex = pick(random, &["female", "M", "unknown", "diverse", "f"]);
    }
    if random.chance(if shape.related { 60 } else { 35 }) {
        let (analyte, units, limits) = &offer.analytes[random.below(offer.analytes.len())];
        event.analyte.clone_from(analyte);
        let limit = limits[random.below(limits.len())];
        let value = [
            limit,
            limit * 1.02,
            limit * 0.97,
            f64::from(u32::try_from(random.below(900)).unwrap()) / 10.0,
        ];
        event.value = (!random.chance(8))
            .then(|| value[random.below(4)])
            .map(|value| (value * 1e6).round() / 1e6);
        event.text = match event.value {
            None => String::new(),
            Some(_) if random.chance(20) => {
                pick(random, &["positive", "negative", "1:320", "<0.1", "2-5", "high", "much"])
            }
            Some(value) => format!("{}{value}", pick(random, &["", "", "", "<", ">="])),
        };
        event.unit.clone_from(&units[random.below(units.len())]);
        if random.chance(15) {
            event.flag = pick(random, &["high", "low", "normal", "positive", "H", "???"]);
        }
        if random.chance(15) {
            event.low = Some(limits[random.below(limits.len())]);
        }
        if random.chance(15) {
            event.high = Some([limit, limit * 1.5, 5.5, 1e20, -0.0][random.below(5)]);
        }
        if random.chance(20) && !offer.analyte_codes.is_empty() {
            event.analyte.clear();
            (event.system, event.code) =
                offer.analyte_codes[random.below(offer.analyte_codes.len())].clone();
        }
    }
    // A row on which nothing happened, or with a value of nothing, is an error and tried by itself.
    let measured = event.value.is_some() || !event.flag.is_empty() || !event.text.is_empty();
    let named = !event.analyte.is_empty() || !event.code.is_empty();
    if (measured && !named)
        || !(named || event.age.is_some() || event.onset.is_some())
            && event.finding.is_empty()
            && event.sex.is_empty()
    {
        event.finding = "fever".into();
        (event.value, event.text, event.flag) = (None, String::new(), String::new());
    }
    event
}

fn events(random: &mut Random, knowledge: &Knowledge, shape: Shape) -> Vec<Event> {
    let offer = offer(random, knowledge, shape);
    let mut events: Vec<Event> = (0..shape.events).map(|_| event(random, &offer, shape)).collect();
    if shape.sorted {
        events.sort_by_key(|event| event.patient);
    }
    events
}

/// What the patients of a plan are answered, batch by batch.
fn answered(
    plan: &EventPlan,
    events: &[Event],
    shape: Shape,
) -> (Vec<String>, Vec<Vec<String>>, usize) {
    let (mut ids, mut lines, mut alone) = (Vec::new(), Vec::new(), 0);
    let mut reader = plan.reader();
    let mut take = |patients: Patients| {
        assert_eq!(patients.ids.len(), patients.answers.rows());
        lines.extend((0..patients.answers.rows()).map(|row| given(patients.answers.row(row))));
        ids.extend(patients.ids);
        alone += patients.answers.computed_alone();
    };
    for batch in events.chunks(shape.batch) {
        take(reader.read(&table(batch, shape)).unwrap());
    }
    take(reader.finish());
    (ids, lines, alone)
}

fn in_blocks() -> Outputs {
    Outputs::all().criteria_sets(false).red_flags(false).top(7)
}

/// Both ways over the same events.
fn compare(
    seed: u64,
    knowledge: &Arc<Knowledge>,
    options: Options,
    shape: Shape,
) -> (usize, usize) {
    let events = events(&mut Random::new(seed), knowledge, shape);
    let start = || Plan::builder(knowledge.clone()).options(options.clone()).outputs(in_blocks());
    let (fast, slow) = (plan_of(start(), shape), plan_of(start().row_by_row(), shape));
    assert_eq!(*fast.answers().engine(), Engine::Blocks, "{}", fast.answers().describe());
    assert_ne!(*slow.answers().engine(), Engine::Blocks);
    let (ids, lines, alone) = answered(&fast, &events, shape);
    let (expected_ids, expected, _) = answered(&slow, &events, shape);
    assert_eq!(ids, expected_ids, "seed {seed}");
    for ((id, given), expected) in ids.iter().zip(&lines).zip(&expected) {
        let own: Vec<&Event> = events
            .iter()
            .filter(|event| {
                let number = f64::from(u32::try_from(event.patient).unwrap()) / 2.0;
                format!("p{:05}", event.patient) == *id || number.to_string() == *id
            })
            .collect();
        assert_eq!(given, expected, "seed {seed}, patient {id}, {shape:?}: {own:#?}");
    }
    let whole = table(&events, shape);
    let (whole_fast, whole_slow) = (fast.classify(&whole).unwrap(), slow.classify(&whole).unwrap());
    assert!(
        whole_fast.answers == whole_slow.answers && whole_fast.ids == whole_slow.ids,
        "seed {seed}: as one table"
    );
    (ids.len(), alone)
}

fn shared() -> Arc<Knowledge> {
    Arc::new(builtin().clone())
}

/// Findings, a diagnosis, codes, intervals and a criterion of a site.
fn of_a_site() -> Arc<Knowledge> {
    Arc::new(
        builtin()
            .with_overlay(super::tables::SITE)
            .unwrap_or_else(|problems| panic!("{problems:?}")),
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 24, ..crate::support::strategy::config() })]

    /// Whatever happens to patients, in whatever order it is told.
    #[test]
    fn patients_in_blocks_and_alone_are_answered_alike(
        seed in any::<u64>(),
        (patients, each) in (1usize..60, 1usize..20),
        (sorted, texts, numbers) in (any::<bool>(), any::<bool>(), any::<bool>()),
        (batch, analytes) in (1usize..400, 0usize..6),
        (scheme, published, silence, stated) in (0usize..8, any::<bool>(), any::<bool>(), any::<bool>()),
        related in any::<bool>(),
    ) {
        let schemes = builtin().schemes();
        let options = Options::new()
            .scheme(schemes[scheme % schemes.len()].id())
            .setting(if published { Setting::Published } else { Setting::Clinic })
            .silence(silence)
            .stated_diagnoses(stated);
        let shape = Shape { patients, events: patients * each, sorted, texts, numbers, batch, analytes, related };
        compare(seed, &shared(), options, shape);
    }
}

/// More patients than a block holds, in batches that end within a patient; hardly any is computed
/// alone.
#[test]
fn many_patients_are_answered_as_each_alone() {
    for (seed, sorted) in [(1, true), (2, false)] {
        let shape = Shape {
            patients: 700,
            events: 6_000,
            sorted,
            texts: false,
            numbers: false,
            batch: 97,
            analytes: 8,
            related: false,
        };
        let (patients, alone) = compare(seed, &shared(), Options::new(), shape);
        assert!(patients > 600 && alone * 20 < patients, "{alone} of {patients} alone");
    }
}

/// Values of one patient that are computed from each other or speak for each other, of one day and
/// of several: hardly any patient is computed alone.
#[test]
fn values_of_a_patient_that_bear_on_each_other_are_read_alike() {
    let (mut all, mut alone) = (0, 0);
    for seed in 0..6 {
        let shape = Shape {
            patients: 150,
            events: 1_800,
            sorted: seed % 2 == 0,
            texts: seed == 5,
            numbers: false,
            batch: 257,
            analytes: 0,
            related: true,
        };
        let (patients, own) = compare(700 + seed, &shared(), Options::new(), shape);
        (all, alone) = (all + patients, alone + own);
    }
    assert!(alone * 20 < all, "{alone} of {all} alone");
}

/// What a site adds or replaces counts in blocks as it does alone: its findings by every name, its
/// codes, its intervals.
#[test]
fn what_a_site_adds_is_read_alike() {
    let knowledge = of_a_site();
    for seed in 0..4 {
        let shape = Shape {
            patients: 120,
            events: 1_200,
            sorted: seed % 2 == 0,
            texts: seed == 3,
            numbers: false,
            batch: 211,
            analytes: 3,
            related: false,
        };
        compare(900 + seed, &knowledge, Options::new(), shape);
    }
}

/// Texts are forgotten once they take megabytes, in the middle of the table, and nothing is mixed
/// up by that.
#[test]
fn what_was_forgotten_is_read_again() {
    const PATIENTS: usize = 2_600;
    let long = "x".repeat(900);
    for (name, value) in [(true, false), (false, true)] {
        let mut events = Vec::new();
        for patient in 0..PATIENTS {
            let of = |event: Event| Event { patient, ..event };
            let ids = ["hemodialysis", "fever", "nodule", "retiform-purpura"];
            events.push(of(Event { finding: ids[patient % 4].into(), ..Event::default() }));
            if name {
                events.push(of(Event { finding: format!("{long}{patient}"), ..Event::default() }));
            }
            let text =
                if value { format!("7.{patient:0900}") } else { format!("{}.5", 1 + patient % 9) };
            let date = format!("20{:02}-0{}-11", patient % 30, 1 + patient % 9);
            let one = |text: String| Event {
                analyte: "phosphate".into(),
                unit: "mg/dL".into(),
                text,
                date: date.clone(),
                ..Event::default()
            };
            events.push(of(one(text)));
            events.push(of(one("5.1".into())));
        }
        let shape = Shape {
            patients: PATIENTS,
            events: events.len(),
            sorted: true,
            texts: true,
            numbers: false,
            batch: 701,
            analytes: 0,
            related: false,
        };
        let start = || Plan::builder(builtin()).outputs(in_blocks());
        let (fast, slow) = (plan_of(start(), shape), plan_of(start().row_by_row(), shape));
        let (ids, lines, _) = answered(&fast, &events, shape);
        assert!(
            (ids, lines) == {
                let (ids, lines, _) = answered(&slow, &events, shape);
                (ids, lines)
            },
            "{name}"
        );
    }
}

/// A table whose columns hold something else than the plan was made for is refused: nothing in it
/// would be read.
#[test]
fn a_code_is_denied_by_its_own_result_and_by_nothing_else() {
    let code = || Event { code: "N18.6".into(), ..Event::default() };
    let with = |text: &str, flag: &str, analyte: &str| Event {
        text: text.into(),
        flag: flag.into(),
        analyte: analyte.into(),
        ..code()
    };
    let alike = [
        (vec![code()], true),
        (vec![with("", "none", "")], true),
        (vec![with("", "-", "")], true),
        (vec![with("", "no", "")], true),
        (vec![with("positive", "", "")], true),
        (vec![Event { negated: true, ..code() }], false),
        (vec![with("negative", "", "")], false),
        (vec![with("Normal ", "", "")], false),
        (vec![with("", "NEG", "")], false),
    ];
    let own = [
        vec![with("negative", "", "anticentromere-antibody")],
        vec![
            code(),
            Event { code: String::new(), ..with("negative", "", "anticentromere-antibody") },
        ],
    ];
    let shape = Shape {
        patients: 1,
        events: 2,
        sorted: true,
        texts: true,
        numbers: false,
        batch: 8,
        analytes: 0,
        related: false,
    };
    let start = || Plan::builder(builtin()).outputs(in_blocks());
    for plan in [plan_of(start(), shape), plan_of(start().row_by_row(), shape)] {
        let line = |events: &[Event]| answered(&plan, events, shape).1.remove(0);
        let (stated, denied) = (line(&alike[0].0), line(&alike[5].0));
        assert_ne!(stated, denied);
        for (events, is_there) in &alike {
            let expected = if *is_there { &stated } else { &denied };
            assert_eq!(line(events), *expected, "{events:?}");
        }
        // The value of a row that names its analyte belongs to the analyte.
        assert_eq!(line(&own[0]), line(&own[1]));
    }
}

#[test]
fn a_table_of_other_kinds_is_refused() {
    let plan = |kinds: &[(&str, ColumnKind)]| {
        let kinds: Vec<(String, ColumnKind)> =
            kinds.iter().map(|(name, kind)| ((*name).to_string(), *kind)).collect();
        EventPlan::new(Plan::builder(builtin()), &kinds, &[], None, true).unwrap()
    };
    let own = plan(&[
        ("patient", ColumnKind::Texts),
        ("finding", ColumnKind::Texts),
        ("negated", ColumnKind::Truths),
    ]);
    let names = || Column::texts([Some("a")]);
    let yes = || Column::truths([Presence::Present]);
    assert_eq!(
        own.classify(&Table::new(vec![names(), names(), yes()]).unwrap()).unwrap().ids,
        ["a"]
    );
    for (columns, expected) in [
        (
            vec![names(), names(), names()],
            "column `negated`: holds texts, the plan was made for yes/no values",
        ),
        (
            vec![names(), yes(), yes()],
            "column `finding`: holds yes/no values, the plan was made for texts",
        ),
        (
            vec![names(), names(), Column::Unread(1)],
            "column `negated`: holds values of another type, the plan was made",
        ),
        (vec![names(), names()], "the table has 2 columns, the plan 3"),
    ] {
        let error = own.classify(&Table::new(columns).unwrap()).unwrap_err().to_string();
        assert!(
            error.starts_with(expected) && error.ends_with(": make a plan for this table"),
            "{error}"
        );
    }
    // A value may be a number or a text, and what is missing as a whole fits everything.
    let own = plan(&[
        ("patient", ColumnKind::Numbers),
        ("analyte", ColumnKind::Texts),
        ("value", ColumnKind::Numbers),
        ("unit", ColumnKind::Texts),
        ("date", ColumnKind::Missing),
    ]);
    for value in [Column::numbers([Some(7.9)]), Column::texts([Some("7.9")])] {
        let texts = |text| Column::texts([Some(text)]);
        let columns = vec![
            Column::numbers([Some(1.0)]),
            texts("phosphate"),
            value,
            texts("mg/dL"),
            Column::Unread(1),
        ];
        assert_eq!(own.classify(&Table::new(columns).unwrap()).unwrap().ids, ["1"]);
    }
}

/// Who is missing, blank or not a number is nobody; patients that were complete before are still
/// answered.
#[test]
fn nobody_is_told_apart_from_the_patients_before() {
    let fever = |count: usize| Column::texts(vec![Some("fever"); count]);
    let kinds =
        |kind| vec![("patient".to_string(), kind), ("finding".to_string(), ColumnKind::Texts)];
    for sorted in [true, false] {
        for slow in [true, false] {
            let start = || {
                let start = Plan::builder(builtin());
                if slow { start.row_by_row() } else { start }
            };
            let nobodies = [
                Column::texts([Some("a"), Some("b"), None]),
                Column::texts([Some("a"), Some("b"), Some(" ")]),
            ];
            for who in nobodies {
                let plan =
                    EventPlan::new(start(), &kinds(ColumnKind::Texts), &[], None, sorted).unwrap();
                let mut reader = plan.reader();
                let error = reader.read(&Table::new(vec![who, fever(3)]).unwrap()).unwrap_err();
                let expected =
                    "column `patient`, row 2: no patient: say whose event it is, or leave it out";
                assert_eq!(error.to_string(), expected);
                // Of `b` more might have followed.
                let complete: &[&str] = if sorted { &["a"] } else { &[] };
                assert_eq!(reader.complete().ids, complete);
                assert_eq!(reader.complete().ids, [""; 0], "once");
                let rest: &[&str] = if sorted { &["b"] } else { &["a", "b"] };
                assert_eq!(reader.finish().ids, rest);
            }
            let plan =
                EventPlan::new(start(), &kinds(ColumnKind::Numbers), &[], None, sorted).unwrap();
            let numbers = Column::numbers([Some(1.0), Some(f64::NAN)]);
            let error = plan.classify(&Table::new(vec![numbers, fever(2)]).unwrap()).unwrap_err();
            assert!(
                error.to_string().starts_with("column `patient`, row 1: no patient"),
                "{error}"
            );
        }
    }
}
