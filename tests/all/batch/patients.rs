//! Every development patient as a row of one table, and random plans: both ways give the same
//! answers.

use super::tables::{
    Made, Random, all_ids, chosen, codes, demographics, findings, measurements, plan_of, table_of,
};
use super::twin::agree;
use crate::support::{builtin, root};
use calcinosis_core::batch::{Binding, Column, Engine, MeasurementColumns, Outputs, Plan};
use calcinosis_core::{Case, MeasuredValue, Measurement, Options, Presence, Setting};
use calcinosis_tests::cases::read_folder;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn development() -> Vec<Case> {
    let cases = read_folder(&root().join("tests/cases/development")).unwrap();
    cases.into_iter().map(|published| published.case).collect()
}

/// A column for each finding that any of them names.
fn named(cases: &[Case]) -> Vec<Made> {
    let knowledge = builtin();
    let place = |name: &String| knowledge.finding_key(name).map(usize::from);
    let all: BTreeSet<usize> = cases
        .iter()
        .flat_map(|case| case.present().iter().chain(case.absent()))
        .filter_map(place)
        .collect();
    let column = |finding: usize| {
        let cell = |case: &Case| {
            let has = |list: &[String]| list.iter().any(|name| place(name) == Some(finding));
            match (has(case.present()), has(case.absent())) {
                (true, false) => Presence::Present,
                (false, true) => Presence::Absent,
                _ => Presence::Unknown,
            }
        };
        let name = knowledge.findings()[finding].id().to_string();
        Made {
            name,
            binding: None,
            column: Column::truths(cases.iter().map(cell).collect::<Vec<_>>()),
        }
    };
    all.into_iter().map(column).collect()
}

/// Columns for the first, the second and every further value of each analyte.
fn measured(cases: &[Case]) -> Vec<Made> {
    let value = |one: &Measurement| match &one.value {
        Some(MeasuredValue::Number(number)) => Some(number.to_string()),
        Some(MeasuredValue::Text(text)) => Some(text.clone()),
        _ => None,
    };
    let known = |one: &&Measurement| builtin().laboratory().analyte(&one.analyte).is_some();
    let mut all: BTreeSet<(&str, usize)> = BTreeSet::new();
    let of = |case: &Case, analyte: &str, turn: usize| -> Option<Measurement> {
        case.measurements().iter().filter(|one| one.analyte == analyte).nth(turn).cloned()
    };
    for one in cases.iter().flat_map(Case::measurements).filter(known) {
        let turns = cases.iter().map(|case| {
            case.measurements().iter().filter(|other| other.analyte == one.analyte).count()
        });
        all.extend((0..turns.max().unwrap_or(0)).map(|turn| (&*one.analyte, turn)));
    }
    let mut made = Vec::new();
    for (analyte, turn) in all {
        let name = format!("{analyte} #{turn}");
        let rows: Vec<Option<Measurement>> =
            cases.iter().map(|case| of(case, analyte, turn)).collect();
        let texts = |pick: &dyn Fn(&Measurement) -> Option<String>| {
            let cells: Vec<Option<String>> =
                rows.iter().map(|one| one.as_ref().and_then(pick)).collect();
            Column::texts(cells.iter().map(Option::as_deref).collect::<Vec<_>>())
        };
        let numbers = |pick: &dyn Fn(&Measurement) -> Option<f64>| {
            Column::numbers(rows.iter().map(|one| one.as_ref().and_then(pick)).collect::<Vec<_>>())
        };
        let columns = MeasurementColumns::of(analyte)
            .unit_column(format!("{name} unit"))
            .interval_columns(Some(&format!("{name} low")), Some(&format!("{name} high")))
            .flag_column(format!("{name} flag"))
            .date_column(format!("{name} date"));
        let parts = [
            (format!("{name} unit"), texts(&|one| one.unit.clone())),
            (format!("{name} low"), numbers(&|one| one.low)),
            (format!("{name} high"), numbers(&|one| one.high)),
            (format!("{name} flag"), texts(&|one| one.flag.clone())),
            (format!("{name} date"), texts(&|one| one.date.clone())),
        ];
        made.push(Made {
            name,
            binding: Some(Binding::measurement(columns)),
            column: texts(&value),
        });
        made.extend(parts.into_iter().map(|(name, column)| Made { name, binding: None, column }));
    }
    made
}

#[test]
fn every_development_patient_is_answered_in_a_table_as_alone() {
    let cases = development();
    let ages =
        |age: fn(&Case) -> Option<f64>| Column::numbers(cases.iter().map(age).collect::<Vec<_>>());
    let sexes: Vec<Option<&str>> = cases.iter().map(|case| Some(case.sex().as_str())).collect();
    let mut made = named(&cases);
    made.push(Made { name: "age".into(), binding: None, column: ages(Case::age_years) });
    made.push(Made {
        name: "age_onset".into(),
        binding: None,
        column: ages(Case::age_onset_years),
    });
    made.push(Made { name: "sex".into(), binding: None, column: Column::texts(sexes) });
    made.extend(measured(&cases));
    for setting in [Setting::Published, Setting::Clinic] {
        let options = Options::new().setting(setting);
        let outputs = Outputs::all().criteria_sets(false).red_flags(false).top(7);
        let start = || Plan::builder(builtin()).options(options.clone());
        let fast = plan_of(start().outputs(outputs), &made).build().unwrap();
        assert_eq!(*fast.engine(), Engine::Blocks, "{}", fast.describe());
        let whole = plan_of(start().outputs(Outputs::all().top(7)), &made).build().unwrap();
        let columns: Vec<Column> = made.iter().map(|made| made.column.clone()).collect();
        let table = calcinosis_core::batch::Table::new(columns).unwrap();
        let (in_blocks, alone) = (fast.classify(&table).unwrap(), whole.classify(&table).unwrap());
        agree(&whole, &table, &alone, &options, "development patients");
        for row in 0..cases.len() {
            let (fast, slow) = (in_blocks.row(row), alone.row(row));
            assert!(
                fast.form() == slow.form() && fast.diagnoses().eq(slow.diagnoses()),
                "{:?}",
                fast_id(&cases, row)
            );
            assert!(fast.shares().eq(slow.shares()) && fast.established().eq(slow.established()));
            assert!(fast.issues() == slow.issues() && fast.issue_kinds().eq(slow.issue_kinds()));
        }
        assert!(
            in_blocks.computed_alone() * 10 < cases.len(),
            "{} alone",
            in_blocks.computed_alone()
        );
    }
}

fn fast_id(cases: &[Case], row: usize) -> Option<String> {
    cases[row].id().map(ToString::to_string)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..crate::support::strategy::config() })]

    /// Whatever columns, options and answers a plan has.
    #[test]
    fn blocks_and_rows_agree_over_random_plans(
        seed in any::<u64>(),
        (count, wide, known, present) in (0usize..50, any::<bool>(), 1usize..101, 1usize..100),
        (with_ages, analytes, with_codes) in (any::<bool>(), 0usize..4, any::<bool>()),
        (scheme, published, silence, stated) in (0usize..8, any::<bool>(), any::<bool>(), any::<bool>()),
        (top, score, shares, established) in (0usize..9, any::<bool>(), any::<bool>(), any::<bool>()),
    ) {
        const ROWS: usize = 40;
        let knowledge = builtin();
        let random = &mut Random::new(seed);
        let ids = if wide { all_ids(knowledge) } else { chosen(random, knowledge, count) };
        let mut made = findings(random, ROWS, &ids, if wide { 2 } else { known }, present);
        if with_ages {
            made.extend(demographics(random, ROWS, knowledge));
        }
        // Some analytes have the name of a finding.
        let measured = measurements(random, ROWS, knowledge, analytes).into_iter();
        made.extend(measured.map(|one| Made { name: format!("value of {}", one.name), ..one }));
        if with_codes {
            made.extend(codes(random, ROWS));
        }
        prop_assume!(!made.is_empty());
        let schemes = knowledge.schemes();
        let options = Options::new()
            .scheme(schemes[scheme % schemes.len()].id())
            .setting(if published { Setting::Published } else { Setting::Clinic })
            .silence(silence)
            .stated_diagnoses(stated);
        let outputs = Outputs::new().top(top).score(score).shares(shares).established(established);
        let start = || Plan::builder(knowledge).options(options.clone()).outputs(outputs.clone());
        let fast = plan_of(start(), &made).build().unwrap();
        let slow = plan_of(start().row_by_row(), &made).build().unwrap();
        prop_assert_eq!(fast.engine(), &Engine::Blocks, "{}", fast.describe());
        let table = table_of(made);
        let (given, expected) = (fast.classify(&table).unwrap(), slow.classify(&table).unwrap());
        prop_assert!(given == expected, "{}", fast.describe());
    }
}
