//! What a plan understands, and what it refuses and how.

use super::tables::truth_columns;
use crate::support::builtin;
use calcinosis_core::Presence;
use calcinosis_core::batch::{
    BatchErrorKind, Binding, Column, ColumnKind, MeasurementColumns, Outputs, Plan, PlanBuilder,
    Table, Texts, UnknownColumns, Words,
};

fn refused(builder: PlanBuilder) -> (BatchErrorKind, String) {
    let error = builder.build().expect_err("the plan is refused");
    (error.kind, error.to_string())
}

#[test]
fn columns_are_bound_by_their_names() {
    let plan = Plan::builder(builtin())
        .column("patient", ColumnKind::Texts)
        .column("Age", ColumnKind::Numbers)
        .column("age_onset", ColumnKind::Numbers)
        .column("sex", ColumnKind::Texts)
        .column("Retiform_Purpura", ColumnKind::Truths)
        .column("phosphate [mg/dL]", ColumnKind::Numbers)
        .column("phosphate_low", ColumnKind::Numbers)
        .column("calcium_mg_dl", ColumnKind::Numbers)
        .column("icd-10-cm", ColumnKind::Lists)
        .bind("patient", Binding::Id)
        .build()
        .unwrap();
    let text = plan.describe();
    for line in [
        "patient            names the row, carried along",
        "Age                age of the patient in years",
        "age_onset          age at which the lesion began, in years",
        "Retiform_Purpura   finding `retiform-purpura`",
        "phosphate [mg/dL]  measurement of `phosphate` in `mg/dL`\n",
        "phosphate_low      low of `phosphate`",
        "calcium_mg_dl      measurement of `calcium-total` in `mg/dL`, judged by our default intervals",
        "icd-10-cm          codes of `icd-10-cm`",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

#[test]
fn an_unknown_column_is_refused_with_the_nearest_name_or_listed() {
    let builder = Plan::builder(builtin()).column("retiform_purpra", ColumnKind::Truths);
    let (kind, text) = refused(builder.clone());
    assert_eq!(kind, BatchErrorKind::UnknownColumn);
    assert_eq!(
        text,
        "column `retiform_purpra`: means nothing to the plan (yes/no values): did you mean `retiform-purpura`? bind \
         it, carry it along, or ask that unknown columns are listed"
    );
    let listed = builder.clone().unknown(UnknownColumns::List).build().unwrap();
    assert_eq!(listed.unknown_columns().collect::<Vec<_>>(), ["retiform_purpra"]);
    assert!(listed.describe().contains("NOT READ"), "{}", listed.describe());
    let carried = builder.unknown(UnknownColumns::Carry).build().unwrap();
    assert_eq!(carried.carried_columns().collect::<Vec<_>>(), [0]);
}

#[test]
fn a_measurement_needs_a_unit_that_is_known() {
    let builder = Plan::builder(builtin()).column("phosphate", ColumnKind::Numbers);
    let (_, text) = refused(builder.clone());
    assert!(
        text.starts_with(
            "column `phosphate`: is a measurement of `phosphate` without a unit: name it"
        ),
        "{text}"
    );
    let columns = MeasurementColumns::of("phosphate").unit("mg/mL");
    let (_, text) = refused(builder.clone().bind("phosphate", Binding::measurement(columns)));
    assert!(
        text.starts_with("column `phosphate`: unknown unit `mg/mL` for `phosphate`: use one of `m"),
        "{text}"
    );
    assert!(builder.column("phosphate_unit", ColumnKind::Texts).build().is_ok());
}

#[test]
fn what_does_not_fit_is_refused() {
    let builder = || Plan::builder(builtin());
    let cases = [
        (
            builder().column("fever", ColumnKind::Other),
            "column `fever`: holds values of another type, which cannot be read here: cast it to yes/no values or \
             numbers or texts, or bind it to something else",
        ),
        (
            truth_columns(builder(), &["fever", "Fever"]),
            "column `Fever`: gives finding `fever`, as does column `fever`: keep one of them, and carry the other \
             along or leave it out",
        ),
        (
            truth_columns(builder(), &["fever", "fever"]),
            "column `fever`: there are two columns of this name: rename one",
        ),
        (
            truth_columns(builder(), &["fever"]).bind("fevr", Binding::Carry),
            "column `fevr`: the table has no such column: did you mean `fever`?",
        ),
        (
            truth_columns(builder(), &["x"]).bind("x", Binding::finding("fevers")),
            "column `x`: unknown finding `fevers`: did you mean `fever`?",
        ),
    ];
    for (builder, expected) in cases {
        assert_eq!(refused(builder).1, expected);
    }
}

#[test]
fn words_and_numbers_stand_for_yes_and_no_as_declared() {
    let plan = Plan::builder(builtin())
        .column("fever", ColumnKind::Texts)
        .column("purpura", ColumnKind::Numbers)
        .column("hd", ColumnKind::Texts)
        .bind("hd", Binding::finding_in_words("hemodialysis", Words::new(["J"], ["N"], ["?"])))
        .build()
        .unwrap();
    let table = |hd: &[Option<&str>], number: Option<f64>| {
        Table::new(vec![
            Column::texts([Some("Yes"), Some("no"), Some("unknown"), None]),
            Column::numbers([Some(1.0), Some(0.0), Some(f64::NAN), number]),
            Column::texts(hd.iter().copied()),
        ])
        .unwrap()
    };
    let good = table(&[Some("j"), Some("n"), Some("?"), None], None);
    let cases: Vec<_> = (0..4).map(|row| plan.case(&good, row).unwrap()).collect();
    assert_eq!(cases[0].present(), ["fever", "purpura", "hemodialysis"]);
    assert_eq!(cases[1].absent(), ["fever", "purpura", "hemodialysis"]);
    assert!(cases[2..].iter().all(|case| case.present().is_empty() && case.absent().is_empty()));
    let bad =
        plan.classify(&table(&[Some("j"), Some("n"), Some("maybe"), None], None)).unwrap_err();
    assert_eq!(
        bad.to_string(),
        "column `hd`, row 2: `maybe` is no word for yes, no or not known: declare the words of the column in its \
         binding"
    );
    let bad = plan.classify(&table(&[Some("j"), Some("n"), None, None], Some(2.0))).unwrap_err();
    assert_eq!(
        bad.to_string(),
        "column `purpura`, row 3: `2` is neither 1 nor 0: give 1 for yes, 0 for no, nothing for not known"
    );
}

#[test]
fn a_comparator_and_a_unit_may_stand_in_columns_of_their_own() {
    let columns =
        MeasurementColumns::of("phosphate").unit_column("u").comparator_column("c").unit("mg/dL");
    let plan = Plan::builder(builtin())
        .column("p", ColumnKind::Numbers)
        .column("u", ColumnKind::Texts)
        .column("c", ColumnKind::Texts)
        .bind("p", Binding::measurement(columns))
        .build()
        .unwrap();
    let table = Table::new(vec![
        Column::numbers([Some(7.9), Some(2.5), None, None]),
        Column::texts([None, Some("mmol/L"), Some("mg/dL"), None]),
        Column::texts([Some(">"), None, None, Some("<")]),
    ])
    .unwrap();
    let measured = |row: usize| {
        let case = plan.case(&table, row).unwrap();
        case.measurements()
            .iter()
            .map(|one| format!("{:?} {:?}", one.value, one.unit))
            .collect::<Vec<_>>()
    };
    assert_eq!(measured(0), [r#"Some(Text(">7.9")) Some("mg/dL")"#]);
    assert_eq!(measured(1), [r#"Some(Number(2.5)) Some("mmol/L")"#]);
    assert!(measured(2).is_empty(), "a unit alone measures nothing");
    assert_eq!(measured(3).len(), 1, "a comparator without a number is an issue, not nothing");
    assert_eq!(plan.classify(&table).unwrap().row(3).issues(), Some(2));
}

#[test]
fn an_empty_row_has_no_form_and_says_why() {
    let plan = truth_columns(Plan::builder(builtin()), &["fever"]).build().unwrap();
    let table = Table::new(vec![Column::truths([Presence::Unknown])]).unwrap();
    let answers = plan.classify(&table).unwrap();
    assert_eq!(answers.row(0).form(), None);
    assert_eq!(answers.row(0).diagnoses().count(), 0);
    let kinds: Vec<&str> = answers.row(0).issue_kinds().map(|kind| kind.as_str()).collect();
    assert_eq!(kinds, ["empty-case"]);
    let nothing = Plan::builder(builtin()).build().unwrap().classify(&Table::of_rows(3)).unwrap();
    assert_eq!((nothing.rows(), nothing.row(2).form()), (3, None));
}

#[test]
fn another_table_than_planned_is_refused() {
    let plan = truth_columns(Plan::builder(builtin()), &["fever", "purpura"]).build().unwrap();
    let short = Table::new(vec![Column::truths([Presence::Present])]).unwrap();
    let error = plan.classify(&short).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the table has 1 columns, the plan 2: make a plan for this table"
    );
    let texts: Texts = [Some("yes")].into_iter().collect();
    let numbers = Column::numbers([Some(1.0)]);
    let other = Table::new(vec![Column::Texts(texts), numbers]).unwrap();
    assert_eq!(
        plan.classify(&other).unwrap().row(0).issues(),
        Some(0),
        "a finding may come in words all the same"
    );
    let aged = Plan::builder(builtin()).column("age", ColumnKind::Numbers).build().unwrap();
    let error = aged.classify(&Table::new(vec![Column::texts([Some("54")])]).unwrap()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "column `age`: holds texts, the plan was made for numbers: make a plan for this table"
    );
}

#[test]
fn choices_come_as_json() {
    let plan = Plan::builder(builtin())
        .column("hd", ColumnKind::Texts)
        .column("ca", ColumnKind::Numbers)
        .column("mrn", ColumnKind::Other)
        .column("s", ColumnKind::Texts)
        .json(
            r#"{"columns": {"hd": {"finding": "hemodialysis", "yes": "J", "no": ["N"]},
                 "ca": {"measurement": "calcium", "unit": "mg/dL"}, "mrn": "carry", "s": {"sex": {"F": "female"}}},
                "top": 2, "outputs": ["form", "diagnoses", "score"], "scheme": "five-form", "setting": "published",
                "silence": false}"#,
        )
        .unwrap()
        .build()
        .unwrap();
    let text = plan.describe();
    let head = "scheme `five-form`, setting `published`, what is not mentioned says nothing\n";
    assert!(text.contains(head) && text.contains("sex: `F` = female"), "{text}");
    assert!(text.contains("answer: form, first 2 diagnoses, score"), "{text}");
    let refused = |json: &str| Plan::builder(builtin()).json(json).unwrap_err().to_string();
    assert_eq!(refused(r#"{"tops": 3}"#), "unknown option `tops`: did you mean `top`?");
    assert_eq!(
        refused(r#"{"setting": "ward"}"#),
        "`setting` cannot be `\"ward\"`: use `\"clinic\"` or `\"published\"`"
    );
    assert_eq!(refused(r#"{"silence": 0}"#), "`silence` cannot be `0`: use `true` or `false`");
    assert_eq!(refused(r#"{"top": -1}"#), "`top` cannot be `-1`: use a whole number from 0 to 64");
    assert_eq!(
        refused(r#"{"columns": {"x": "fevver"}}"#),
        "column `x`: unknown meaning `fevver`: did you mean `fever`?"
    );
    assert!(
        Outputs::named(["colour"])
            .unwrap_err()
            .to_string()
            .starts_with("unknown output `colour`: use some of")
    );
}
