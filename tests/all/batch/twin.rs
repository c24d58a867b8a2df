//! The answer of every row against the single case, by another way than the engine takes.

use super::tables::{made_of_kind, of_kind, plan_of, table_of};
use crate::support::builtin;
use calcinosis_core::batch::{Answers, Engine, Outputs, Plan, Table};
use calcinosis_core::{Options, Setting, classify};
use calcinosis_oracle::rows::{given, single};

pub(super) fn agree(plan: &Plan, table: &Table, answers: &Answers, options: &Options, what: &str) {
    assert_eq!(answers.rows(), table.rows(), "{what}: as many rows as went in");
    for row in 0..table.rows() {
        let case = plan.case(table, row).unwrap();
        assert_eq!(
            given(answers.row(row)),
            single(plan, &case, options),
            "{what}, row {row}: {case:?}"
        );
    }
}

/// Options in turn: every scheme, both settings, with and without silence.
fn options(turn: usize) -> Options {
    let schemes: Vec<&str> = builtin().schemes().iter().map(|scheme| scheme.id()).collect();
    let setting = if turn.is_multiple_of(2) { Setting::Clinic } else { Setting::Published };
    Options::new().scheme(schemes[turn % schemes.len()]).setting(setting).silence(turn % 3 != 2)
}

/// Ten kinds of tables, every column of the answer, every scheme in turn.
#[test]
fn every_kind_of_row_is_answered_as_the_single_case() {
    let knowledge = builtin();
    for kind in 0..10 {
        let options = options(kind);
        let start =
            Plan::builder(knowledge).options(options.clone()).outputs(Outputs::all().top(7));
        let (plan, table) = of_kind(kind, 1, 130, start, knowledge);
        let answers = plan.classify(&table).unwrap();
        agree(&plan, &table, &answers, &options, &format!("kind {kind}"));
    }
}

/// What is remembered of identical rows is what they would get anew.
#[test]
fn a_row_that_repeats_gets_the_same_answer() {
    let (plan, table) =
        of_kind(4, 2, 60, Plan::builder(builtin()).outputs(Outputs::all().top(7)), builtin());
    let mut worker = plan.worker();
    let first = worker.classify(&table).unwrap();
    let again = worker.classify(&table).unwrap();
    assert_eq!(first, again);
    agree(&plan, &table, &again, &Options::new(), "again");
}

/// `explain` gives the canonical JSON of the single case, byte for byte.
#[test]
fn a_row_is_explained_as_the_single_case() {
    use calcinosis_core::Detail;
    let (plan, table) = of_kind(6, 3, 20, Plan::builder(builtin()), builtin());
    for row in 0..20 {
        let case = plan.case(&table, row).unwrap();
        let alone = classify(builtin(), &case, &Options::default()).unwrap();
        let explained = plan.explain(&table, row).unwrap();
        assert_eq!(
            explained.answer(Detail::Full).to_json(),
            alone.answer(Detail::Full).to_json(),
            "row {row}"
        );
    }
}

/// What blocks can give.
fn in_blocks() -> Outputs {
    Outputs::all().criteria_sets(false).red_flags(false).top(7)
}

/// Blocks and single rows give the same answers in every column, over tables of ten kinds, each
/// with columns of its own. `CALCINOSIS_BATCH_ROWS` rows a kind: CI runs a hundred thousand in all.
#[test]
fn blocks_and_rows_agree_to_the_bit() {
    const TABLE: usize = 2_500;
    let rows = std::env::var("CALCINOSIS_BATCH_ROWS")
        .ok()
        .and_then(|rows| rows.parse().ok())
        .unwrap_or(1_000);
    let knowledge = builtin();
    let hands = std::thread::available_parallelism().map_or(1, usize::from).min(10);
    let (seen, alone) = std::thread::scope(|scope| {
        let run = |hand: usize| {
            move || {
                let (mut seen, mut alone) = (0usize, 0usize);
                for kind in (hand..10).step_by(hands) {
                    let mut done = 0;
                    while done < rows {
                        let count = TABLE.min(rows - done);
                        let seed =
                            1_000 * u64::try_from(kind).unwrap() + u64::try_from(done).unwrap();
                        let options = options(kind + done / TABLE);
                        let start = || {
                            Plan::builder(knowledge).options(options.clone()).outputs(in_blocks())
                        };
                        let made = made_of_kind(kind, seed, count, knowledge);
                        let fast = plan_of(start(), &made).build().unwrap();
                        let slow = plan_of(start().row_by_row(), &made).build().unwrap();
                        let table = table_of(made);
                        assert_eq!(
                            *fast.engine(),
                            Engine::Blocks,
                            "kind {kind}: {}",
                            fast.describe()
                        );
                        let (fast_answers, slow_answers) =
                            (fast.classify(&table).unwrap(), slow.classify(&table).unwrap());
                        alone += fast_answers.computed_alone();
                        if fast_answers != slow_answers {
                            for row in 0..count {
                                let case = fast.case(&table, row).unwrap();
                                let (given, expected) =
                                    (given(fast_answers.row(row)), given(slow_answers.row(row)));
                                assert_eq!(
                                    given, expected,
                                    "kind {kind}, seed {seed}, row {row}: {case:?}"
                                );
                            }
                        }
                        done += count;
                    }
                    seen += done;
                }
                (seen, alone)
            }
        };
        let threads: Vec<_> = (0..hands).map(|hand| scope.spawn(run(hand))).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .fold((0, 0), |all, one| (all.0 + one.0, all.1 + one.1))
    });
    assert_eq!(seen, 10 * rows);
    assert!(
        alone * 20 < seen,
        "{alone} of {seen} rows were computed alone: the fast way is hardly used"
    );
}

/// What is not proved for blocks is computed row by row, and the plan says why.
#[test]
fn what_blocks_cannot_prove_goes_the_slow_way_and_says_so() {
    let why = |outputs: Outputs| {
        let plan = Plan::builder(builtin()).outputs(outputs).build().unwrap();
        (plan.engine().clone(), plan.describe())
    };
    let (engine, text) = why(Outputs::all());
    assert_eq!(engine, Engine::Rows { why: "criteria sets are told from the whole answer".into() });
    assert!(
        text.ends_with("computed row by row: criteria sets are told from the whole answer\n"),
        "{text}"
    );
    let (engine, _) = why(in_blocks().top(9));
    assert_eq!(engine, Engine::Rows { why: "more than 8 diagnoses are asked for".into() });
    let (engine, text) = why(in_blocks());
    assert!(engine == Engine::Blocks && text.ends_with("computed in blocks of rows\n"), "{text}");
}

/// The same where a site has added to the knowledge and replaced parts of it.
#[test]
fn tables_of_a_site_are_answered_alike() {
    let knowledge = std::sync::Arc::new(builtin().with_overlay(super::tables::SITE).unwrap());
    for kind in 0..10 {
        let mut made = made_of_kind(kind, 70, 120, &knowledge);
        let random = &mut super::tables::Random::new(71);
        if made.iter().all(|column| column.name != "house-sign") {
            made.extend(super::tables::findings(random, 120, &["house-sign"], 70, 60));
        }
        if kind == 6 && made.iter().all(|column| column.name != "measured phosphate") {
            use calcinosis_core::batch::{Binding, Column, MeasurementColumns};
            let cells = (0..120).map(|row| Some(f64::from(row % 9) + 0.5));
            made.push(super::tables::Made {
                name: "measured phosphate".into(),
                binding: Some(Binding::measurement(
                    MeasurementColumns::of("phosphate").unit("mg/dL"),
                )),
                column: Column::numbers(cells.collect::<Vec<_>>()),
            });
        }
        let start = || Plan::builder(knowledge.clone()).outputs(in_blocks());
        let fast = plan_of(start(), &made).build().unwrap();
        let slow = plan_of(start().row_by_row(), &made).build().unwrap();
        let table = table_of(made);
        assert_eq!(*fast.engine(), Engine::Blocks, "kind {kind}: {}", fast.describe());
        let (fast_answers, slow_answers) =
            (fast.classify(&table).unwrap(), slow.classify(&table).unwrap());
        for row in 0..table.rows() {
            let case = fast.case(&table, row).unwrap();
            assert_eq!(
                given(fast_answers.row(row)),
                given(slow_answers.row(row)),
                "kind {kind}, row {row}: {case:?}"
            );
        }
        assert!(fast_answers == slow_answers);
    }
}

/// Values that bear on each other, in every choice of columns: computed from each other, speaking
/// for each other, at every limit, with and without what changes their meaning. Their rows are
/// computed in blocks, and hardly one is read alone.
#[test]
fn values_that_bear_on_each_other_are_answered_alike() {
    let rows = std::env::var("CALCINOSIS_BATCH_ROWS")
        .ok()
        .and_then(|rows| rows.parse().ok())
        .unwrap_or(2_000);
    const TABLE: usize = 400;
    let site = std::sync::Arc::new(builtin().with_overlay(super::tables::SITE).unwrap());
    let (mut seen, mut alone) = (0, 0);
    for seed in 0..u64::try_from(rows / TABLE).unwrap() {
        let made =
            super::tables::registry(&mut super::tables::Random::new(5_000 + seed), TABLE, &site);
        let options = options(usize::try_from(seed).unwrap());
        let start = || Plan::builder(site.clone()).options(options.clone()).outputs(in_blocks());
        let fast = plan_of(start(), &made).build().unwrap();
        let slow = plan_of(start().row_by_row(), &made).build().unwrap();
        let table = table_of(made);
        assert_eq!(*fast.engine(), Engine::Blocks, "{}", fast.describe());
        let (fast_answers, slow_answers) =
            (fast.classify(&table).unwrap(), slow.classify(&table).unwrap());
        for row in 0..table.rows() {
            let (given, expected) = (given(fast_answers.row(row)), given(slow_answers.row(row)));
            if given != expected {
                panic!(
                    "seed {seed}, row {row}: {given:?}, {expected:?}: {:?}",
                    fast.case(&table, row).unwrap()
                );
            }
        }
        assert!(fast_answers == slow_answers);
        (seen, alone) = (seen + table.rows(), alone + fast_answers.computed_alone());
    }
    assert!(seen > 0 && alone * 20 < seen, "{alone} of {seen} rows alone");
}

/// A registry's usual columns are read in blocks; what comes with more than a number is named.
#[test]
fn a_plan_says_what_is_read_row_by_row() {
    let columns =
        ["calcium [mg/dL]", "albumin [g/dL]", "phosphate [mg/dL]", "creatinine [mg/dL]", "age"];
    let plan = |more: &[&str]| {
        let numbers = columns.iter().chain(more).fold(Plan::builder(builtin()), |builder, name| {
            builder.column(*name, calcinosis_core::batch::ColumnKind::Numbers)
        });
        numbers.build().unwrap().describe()
    };
    assert!(plan(&[]).ends_with("computed in blocks of rows\n"), "{}", plan(&[]));
    let told = plan(&["phosphate_high"]);
    assert!(told.ends_with("rows with phosphate [mg/dL] are read one by one before\n"), "{told}");
}
