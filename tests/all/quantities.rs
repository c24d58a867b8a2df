//! Laboratory values: every analyte, unit and limit against hand-computed fixtures, and what must
//! be refused.

use crate::support::{builtin, root};
use calcinosis_core::explanation::{Answer, MeasurementAnswer};
use calcinosis_core::knowledge::analyte::State;
use calcinosis_core::quantity::Decimal;
use calcinosis_core::{
    Case, CaseBuilder, Detail, IssueCode, Knowledge, MeasuredValue, Measurement, Options, Presence,
    Sex, classify,
};
use proptest::prelude::*;
use serde_json::Value;
use std::sync::LazyLock;

static FIXTURES: LazyLock<Value> = LazyLock::new(|| {
    let path = root().join("tests/data/quantities/fixtures.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
});

fn rows(list: &str) -> &'static [Value] {
    FIXTURES
        .get(list)
        .and_then(Value::as_array)
        .unwrap_or_else(|| panic!("the fixtures have no list `{list}`"))
}

fn word<'v>(row: &'v Value, field: &str) -> &'v str {
    row.get(field).and_then(Value::as_str).unwrap_or_else(|| panic!("{row} lacks `{field}`"))
}

fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn text(analyte: &str, value: &str, unit: &str) -> Measurement {
    let measurement = Measurement::new(analyte, MeasuredValue::Text(value.into()));
    if unit.is_empty() { measurement } else { measurement.unit(unit) }
}

fn sex(row: &Value) -> Sex {
    match row.get("sex").and_then(Value::as_str) {
        Some("female") => Sex::Female,
        Some("male") => Sex::Male,
        _ => Sex::Unknown,
    }
}

fn patient(row: &Value) -> CaseBuilder {
    let case = Case::builder().sex(sex(row));
    match row.get("age_days").and_then(Value::as_f64) {
        Some(days) => case.age_years(days / 365.25),
        None => case,
    }
}

fn adult() -> CaseBuilder {
    Case::builder().age_years(50.0).sex(Sex::Female)
}

fn answer_of<'k>(knowledge: &'k Knowledge, case: &Case) -> Answer<'k> {
    classify(knowledge, case, &Options::default()).unwrap().answer(Detail::Brief)
}

fn answer(case: CaseBuilder) -> Answer<'static> {
    answer_of(builtin(), &case.build())
}

/// The only measurement of a case.
fn one(case: CaseBuilder, measurement: Measurement) -> MeasurementAnswer<'static> {
    answer(case.measurement(measurement)).measurements.remove(0)
}

fn has(measured: &MeasurementAnswer<'_>, code: IssueCode) -> bool {
    measured.issues.iter().any(|issue| issue.code == code)
}

fn present(answer: &Answer<'_>, finding: &str) -> bool {
    answer.present.iter().any(|note| note.finding == finding)
}

fn absent(answer: &Answer<'_>, finding: &str) -> bool {
    answer.absent.iter().any(|note| note.finding == finding)
}

/// Everything that a fixture is not kept to, one line each.
fn none(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_unit_and_band_edge_is_read_as_computed_by_hand() {
    let mut faults = Vec::new();
    for row in rows("cases") {
        let measured =
            one(patient(row), text(word(row, "analyte"), word(row, "value"), word(row, "unit")));
        let canonical = number(word(row, "canonical"));
        let expected = row.get("state").and_then(Value::as_str);
        let state = measured.state.map(State::as_str);
        // The fixtures call a value normal when it is within the one limit that there is; the side
        // without a limit stays open here.
        let limits = measured
            .interval
            .as_ref()
            .map(|interval| (interval.low.is_some(), interval.high.is_some()));
        let within = expected == Some("normal")
            && matches!(
                (measured.state, limits),
                (Some(State::NotHigh), Some((false, true)))
                    | (Some(State::NotLow), Some((true, false)))
            );
        if measured.value.as_deref().map(number) != Some(canonical)
            || !(state == expected || within)
        {
            faults.push(format!("{row}: {:?} {state:?} {:?}", measured.value, measured.issues));
        }
    }
    none(&faults);
}

#[test]
fn every_threshold_yields_its_finding() {
    let mut faults = Vec::new();
    for row in rows("thresholds") {
        let measured =
            one(patient(row), text(word(row, "analyte"), word(row, "value"), word(row, "unit")));
        let met = row.get("met").and_then(Value::as_bool).unwrap();
        let finding = word(row, "finding").to_string();
        if measured.present.contains(&&*finding) != met
            || measured.absent.contains(&&*finding) == met
        {
            faults.push(format!(
                "{row}: present {:?}, absent {:?}",
                measured.present, measured.absent
            ));
        }
    }
    none(&faults);
}

#[test]
fn confusions_and_implausible_values_stay_out() {
    let mut faults = Vec::new();
    for (list, suggestion) in [("confusions", true), ("implausible", false)] {
        for row in rows(list) {
            let measured =
                one(adult(), text(word(row, "analyte"), word(row, "value"), word(row, "unit")));
            let out = measured.value.is_none()
                && measured.present.is_empty()
                && measured.absent.is_empty();
            let named = !suggestion
                || measured.issues.iter().any(|issue| issue.message.contains(word(row, "likely")));
            if !out || !named || !has(&measured, IssueCode::ImplausibleValue) {
                faults.push(format!("{list} {row}: {:?} {:?}", measured.value, measured.issues));
            }
        }
    }
    none(&faults);
}

#[test]
fn an_interval_of_the_laboratory_settles_in_which_unit_its_value_is() {
    // (analyte, value, unit, low, high, read)
    let told = [
        ("magnesium", "0.8", "mg/dL", 1.7, 2.4, true),
        ("magnesium", "0.8", "mg/dL", 0.7, 1.0, false),
        ("magnesium", "0.8", "mg/dL", 2.4, 1.7, false),
        ("hemoglobin", "22", "g/L", 120.0, 160.0, true),
        ("hemoglobin", "22", "g/L", 12.0, 16.0, false),
        // What an intoxication looks like is no mistaken unit.
        ("25-hydroxyvitamin-d", "231", "ng/mL", 30.0, 80.0, true),
        ("25-hydroxyvitamin-d", "75", "nmol/L", 50.0, 125.0, true),
    ];
    let mut faults = Vec::new();
    for (analyte, value, unit, low, high, read) in told {
        let measurement = || text(analyte, value, unit);
        let with = one(adult(), measurement().interval(Some(low), Some(high)));
        if with.value.is_some() != read || has(&with, IssueCode::ImplausibleValue) == read {
            faults.push(format!(
                "{analyte} {value} {unit} in {low}-{high}: {:?} {:?}",
                with.value, with.issues
            ));
        }
    }
    none(&faults);
    let suppressed =
        one(adult(), text("parathyroid-hormone", "5", "pg/mL").interval(Some(15.0), Some(65.0)));
    assert!(
        suppressed.present.contains(&"suppressed-parathyroid-hormone"),
        "{:?}",
        suppressed.present
    );
}

/// The measurements of a row of formulae: `{"creatinine": "0.8 mg/dL"}`.
fn inputs(row: &Value) -> CaseBuilder {
    let mut case = patient(row);
    let given = row.get("inputs").and_then(Value::as_object).unwrap();
    for (name, value) in given {
        case = match (name.as_str(), value.as_str()) {
            ("age_years", _) => case.age_years(value.as_f64().unwrap()),
            ("sex", Some("female")) => case.sex(Sex::Female),
            ("sex", Some("male")) => case.sex(Sex::Male),
            (_, Some(written)) => {
                let (number, unit) = written.split_once(' ').unwrap_or((written, ""));
                case.measurement(text(name, number, unit))
            }
            _ => panic!("cannot read {name} of {row}"),
        };
    }
    case
}

fn computed<'a, 'k>(answer: &'a Answer<'k>, analyte: &str) -> Option<&'a MeasurementAnswer<'k>> {
    answer
        .measurements
        .iter()
        .find(|measured| measured.analyte == analyte && measured.computed_by.is_some())
}

#[test]
fn the_formulae_meet_their_check_values() {
    let mut faults = Vec::new();
    let mut checked = 0;
    for row in rows("formulae") {
        let given = row.get("inputs").and_then(Value::as_object).unwrap();
        let (analyte, unit) = (word(row, "analyte"), word(row, "unit"));
        let tolerance = number(word(row, "tolerance"));
        if analyte == "kdigo-gfr-category" {
            let written = given.get("egfr").and_then(Value::as_str).unwrap();
            let (value, unit) = written.split_once(' ').unwrap();
            let stage = one(adult(), text("egfr", value, unit)).stage;
            if stage != Some(format!("KDIGO {}", word(row, "result"))) {
                faults.push(format!("{row}: {stage:?}"));
            }
            checked += 1;
            continue;
        }
        let entry = builtin().laboratory().analyte(analyte).unwrap();
        let factor = entry.unit_named(unit).map_or(Decimal::ONE, |unit| unit.factor());
        // A row with a unit for a name converts one value; the others compute it.
        let conversion =
            given.len() == 1 && given.keys().all(|name| entry.unit_named(name).is_some());
        let canonical = if conversion {
            let (name, value) = given.iter().next().unwrap();
            let written = value.as_str().unwrap();
            one(adult(), text(analyte, written, name)).value
        } else {
            let mut case = inputs(row);
            if !given.contains_key("age_years") {
                let age = match (analyte, row.get("method").and_then(Value::as_str)) {
                    ("egfr-bedside-schwartz", _) | (_, Some("uncorrected")) => 10.0,
                    _ => 50.0,
                };
                case = case.age_years(age);
            }
            let answer = answer(case);
            computed(&answer, analyte).and_then(|measured| measured.value.clone())
        };
        let Some(canonical) = canonical else {
            faults.push(format!("{row}: not computed"));
            continue;
        };
        let found = number(&canonical).over(factor, 9).unwrap();
        let expected = number(word(row, "result"));
        let apart = found.minus(expected).unwrap();
        let within = apart <= tolerance && Decimal::ZERO.minus(apart).unwrap() <= tolerance;
        if !within {
            faults.push(format!("{row}: {found}"));
        }
        checked += 1;
    }
    none(&faults);
    assert!(checked >= 40, "only {checked} check values");
}

#[test]
fn what_has_no_valid_factor_or_formula_is_refused() {
    for row in rows("refusals") {
        if row.get("inputs").is_some() {
            let answer = answer(inputs(row));
            assert!(computed(&answer, word(row, "analyte")).is_none(), "{row}");
        } else {
            let measured =
                one(adult(), text(word(row, "analyte"), word(row, "value"), word(row, "unit")));
            // The unit of a kit is read, and compared with nothing but the limit of its laboratory.
            let is_of_kit = word(row, "refused") == "no limit of its laboratory";
            let code = if is_of_kit { IssueCode::NoInterval } else { IssueCode::UnknownUnit };
            assert!(has(&measured, code) && measured.value.is_none(), "{row}");
            assert!(measured.present.is_empty() && measured.absent.is_empty(), "{row}");
        }
    }
}

#[test]
fn the_origin_says_value_limit_interval_and_resource() {
    let mut measurement = text("phosphate", "7.9", "mg/dL");
    measurement.from = Some("Observation/123".into());
    let answer = answer(adult().measurement(measurement));
    let note = answer.present.iter().find(|note| note.finding == "hyperphosphatemia").unwrap();
    assert_eq!(
        note.from,
        "phosphate 7.9 mg/dL > 4.5, adult default interval (mayo, from 18 a, female), Observation/123"
    );
}

#[test]
fn the_interval_of_the_laboratory_wins_then_its_flag_then_ours() {
    let own = one(adult(), text("phosphate", "4.8", "mg/dL").interval(Some(2.5), Some(5.0)));
    assert_eq!(own.state, Some(State::Normal));
    assert!(!has(&own, IssueCode::DefaultInterval));
    let own_in_molar =
        one(adult(), text("phosphate", "1.6", "mmol/L").interval(Some(0.8), Some(1.5)));
    assert_eq!(own_in_molar.state, Some(State::High));
    let mut flagged = text("phosphate", "4.8", "mg/dL");
    flagged.flag = Some("N".into());
    assert_eq!(one(adult(), flagged.clone()).state, Some(State::Normal));
    let both = one(adult(), flagged.interval(Some(2.5), Some(4.5)));
    assert_eq!(both.state, Some(State::High));
    assert!(has(&both, IssueCode::Conflict));
    let ours = one(adult(), text("phosphate", "4.8", "mg/dL"));
    assert_eq!(ours.state, Some(State::High));
    assert!(has(&ours, IssueCode::DefaultInterval));
    // One limit leaves the other side open.
    let half = one(adult(), text("phosphate", "4.8", "mg/dL").interval(None, Some(5.0)));
    assert_eq!(half.state, Some(State::NotHigh));
    assert_eq!(half.absent, ["hyperphosphatemia", "severe-hypophosphatemia"]);
    let reversed = one(adult(), text("phosphate", "4.8", "mg/dL").interval(Some(5.0), Some(2.5)));
    assert!(has(&reversed, IssueCode::UnreadMeasurement));
}

#[test]
fn a_limit_of_the_interval_follows_the_laboratory() {
    let low = "low-total-calcium";
    let total = || text("calcium-total", "8.5", "mg/dL");
    assert!(one(adult(), total()).present.contains(&low));
    assert!(one(adult(), total().interval(Some(8.4), Some(10.2))).absent.contains(&low));
    assert!(one(Case::builder(), total().interval(Some(8.6), Some(10.2))).present.contains(&low));
    let half = one(adult(), total().interval(None, Some(10.2)));
    assert!(!half.present.contains(&low) && !half.absent.contains(&low));
    let mut flagged = total();
    flagged.flag = Some("N".into());
    assert!(one(adult(), flagged).absent.contains(&low));
}

#[test]
fn without_an_age_the_interval_of_adults_is_never_used() {
    let unknown = one(Case::builder().sex(Sex::Female), text("phosphate", "5.2", "mg/dL"));
    assert_eq!(unknown.state, None);
    // That it is not very low holds at any age.
    assert!(unknown.present.is_empty());
    assert_eq!(unknown.absent, ["severe-hypophosphatemia"]);
    assert!(has(&unknown, IssueCode::NoInterval));
    // Where every band agrees there is nothing to guess.
    let agreed = one(Case::builder().sex(Sex::Female), text("phosphate", "9.5", "mg/dL"));
    assert_eq!(agreed.state, Some(State::High));
}

#[test]
fn bands_of_one_sex_need_the_sex() {
    let value = || text("creatine-kinase", "250", "U/L");
    assert_eq!(
        one(Case::builder().age_years(40.0).sex(Sex::Female), value()).state,
        Some(State::High)
    );
    assert_eq!(
        one(Case::builder().age_years(40.0).sex(Sex::Male), value()).state,
        Some(State::Normal)
    );
    let unknown = one(Case::builder().age_years(40.0), value());
    assert_eq!(unknown.state, None);
    assert!(has(&unknown, IssueCode::NoInterval));
    assert_eq!(
        one(Case::builder().age_years(40.0), text("creatine-kinase", "900", "U/L")).state,
        Some(State::High)
    );
}

#[test]
fn a_comparator_decides_only_when_it_can() {
    assert_eq!(one(adult(), text("phosphate", "<0.1", "mg/dL")).state, Some(State::Low));
    assert_eq!(one(adult(), text("phosphate", ">4.5", "mg/dL")).state, Some(State::High));
    let open = one(adult(), text("phosphate", "<5", "mg/dL"));
    assert_eq!((open.state, open.present.len(), open.absent.len()), (None, 0, 0));
    assert!(has(&open, IssueCode::UnreadMeasurement));
    assert_eq!(one(adult(), text("phosphate", "<4", "mg/dL")).absent, ["hyperphosphatemia"]);
    assert_eq!(one(adult(), text("phosphate", "3-4", "mg/dL")).state, Some(State::Normal));
    let pth = one(adult(), text("parathyroid-hormone", ">2500", "pg/mL"));
    assert!(pth.present.contains(&"parathyroid-hormone-over-1000"));
}

#[test]
fn titres_and_words_are_read() {
    let high = one(adult(), text("antinuclear-antibody", "1:320 speckled", ""));
    assert_eq!(high.present, ["antinuclear-antibody"]);
    assert_eq!(high.pattern.as_deref(), Some("speckled"));
    assert_eq!(
        one(adult(), text("antinuclear-antibody", "<1:80", "")).absent,
        ["antinuclear-antibody"]
    );
    for (word, finding) in [
        ("positive", true),
        ("Reactive", true),
        ("not detected", false),
        ("NEG", false),
        ("normal", false),
    ] {
        let measured = one(adult(), text("anti-mda5-antibody", word, ""));
        let list = if finding { &measured.present } else { &measured.absent };
        assert_eq!(list, &["anti-mda5-antibody"], "{word}");
    }
    let open = one(adult(), text("anti-mda5-antibody", "equivocal", ""));
    assert!(open.present.is_empty() && has(&open, IssueCode::UnreadMeasurement));
    assert_eq!(one(adult(), text("phosphate", "elevated", "")).present, ["hyperphosphatemia"]);
}

#[test]
fn hostile_numbers_are_refused_with_a_reason() {
    for value in [
        "1e400",
        "-1e400",
        "NaN",
        "inf",
        "7,9",
        "1,000",
        "1 000",
        "",
        "--5",
        "9".repeat(60).as_str(),
        "5-2",
    ] {
        let measured = one(adult(), text("phosphate", value, "mg/dL"));
        assert!(measured.value.is_none() && measured.state.is_none(), "{value}");
        assert!(has(&measured, IssueCode::UnreadMeasurement), "{value}: {:?}", measured.issues);
    }
    for value in [f64::NAN, f64::INFINITY, f64::MAX, f64::MIN_POSITIVE] {
        let measured =
            one(adult(), Measurement::new("phosphate", MeasuredValue::Number(value)).unit("mg/dL"));
        assert!(measured.value.is_none() && !measured.issues.is_empty(), "{value}");
    }
    assert!(has(&one(adult(), text("phosphate", "-3", "mg/dL")), IssueCode::ImplausibleValue));
    assert!(has(&one(adult(), text("phosphate", "3.5", "")), IssueCode::UnknownUnit));
    assert!(has(&one(adult(), text("phosphat", "3.5", "mg/dL")), IssueCode::UnknownAnalyte));
    assert_eq!(one(adult(), text("phosphate", "7.9 mg/dL", "")).state, Some(State::High));
    assert!(has(&one(adult(), text("phosphate", "7.9 mg/dL", "mmol/L")), IssueCode::UnknownUnit));
}

#[test]
fn ionized_calcium_speaks_before_a_computed_one() {
    let total = || text("calcium-total", "8.0", "mg/dL");
    let low_albumin = || text("albumin", "2.5", "g/dL");
    let alone = answer(adult().measurement(total()));
    assert!(present(&alone, "hypocalcemia"));
    let corrected = answer(adult().measurement(total()).measurement(low_albumin()));
    assert!(present(&corrected, "normal-calcium") && !present(&corrected, "hypocalcemia"));
    let ionized =
        answer(adult().measurement(total()).measurement(low_albumin()).measurement(text(
            "calcium-ionized",
            "1.05",
            "mmol/L",
        )));
    assert!(present(&ionized, "hypocalcemia") && !present(&ionized, "normal-calcium"));
    assert!(computed(&ionized, "calcium-corrected").is_none());
    let dialysis =
        answer(adult().present("hemodialysis").measurement(total()).measurement(low_albumin()));
    let doubted = computed(&dialysis, "calcium-corrected").unwrap();
    assert!(has(doubted, IssueCode::LowConfidence));
    let starved = answer(adult().measurement(total()).measurement(text("albumin", "1.9", "g/dL")));
    assert!(has(computed(&starved, "calcium-corrected").unwrap(), IssueCode::LowConfidence));
}

#[test]
fn chronic_needs_two_low_values_three_months_apart() {
    let dated = |value: &str, date: &str| {
        let mut measurement = text("egfr", value, "mL/min/{1.73_m2}");
        measurement.date = Some(date.into());
        measurement
    };
    let once = answer(adult().measurement(dated("40", "2024-01-10")));
    assert!(present(&once, "reduced-kidney-function") && !present(&once, "chronic-kidney-disease"));
    assert_eq!(once.measurements[0].stage.as_deref(), Some("KDIGO G3b"));
    let soon = answer(
        adult().measurement(dated("40", "2024-01-10")).measurement(dated("41", "2024-03-01")),
    );
    assert!(!present(&soon, "chronic-kidney-disease"));
    let lasting = answer(
        adult().measurement(dated("40", "2024-01-10")).measurement(dated("41", "2024-04-09")),
    );
    assert!(present(&lasting, "chronic-kidney-disease"));
    let recovered = answer(
        adult()
            .measurement(dated("40", "2024-01-10"))
            .measurement(dated("75", "2024-02-10"))
            .measurement(dated("41", "2024-05-09")),
    );
    assert!(!present(&recovered, "chronic-kidney-disease"));
    let creatinine = |date: &str| {
        let mut measurement = text("creatinine", "3.0", "mg/dL");
        measurement.date = Some(date.into());
        measurement
    };
    let computed =
        answer(adult().measurement(creatinine("2024-01-10")).measurement(creatinine("2024-06-01")));
    assert!(present(&computed, "chronic-kidney-disease"));
}

#[test]
fn values_of_different_days_are_not_combined_and_may_disagree() {
    let dated = |analyte: &str, value: &str, unit: &str, date: &str| {
        let mut measurement = text(analyte, value, unit);
        measurement.date = Some(date.into());
        measurement
    };
    let apart = answer(
        adult()
            .measurement(dated("calcium-total", "10", "mg/dL", "2024-01-01"))
            .measurement(dated("phosphate", "7", "mg/dL", "2024-02-01")),
    );
    assert!(computed(&apart, "calcium-phosphate-product").is_none());
    let differ = answer(
        adult().measurement(dated("phosphate", "7", "mg/dL", "2024-01-01")).measurement(dated(
            "phosphate",
            "3",
            "mg/dL",
            "2024-02-01",
        )),
    );
    assert!(differ.conflicting.contains(&"hyperphosphatemia"));
    assert!(
        differ
            .issues
            .iter()
            .any(|issue| issue.code == IssueCode::Timing && issue.message.contains("2024-02-01"))
    );
    let bad = one(adult(), dated("phosphate", "7", "mg/dL", "last week"));
    assert!(has(&bad, IssueCode::Timing));
}

#[test]
fn what_is_stated_and_what_is_measured_may_conflict() {
    let answer =
        answer(adult().absent("hyperphosphatemia").measurement(text("phosphate", "7.9", "mg/dL")));
    assert!(answer.conflicting.contains(&"hyperphosphatemia"));
    assert!(answer.issues.iter().any(|issue| issue.code == IssueCode::Conflict));
}

#[test]
fn a_normal_value_makes_its_opposites_absent() {
    let answer = answer(adult().measurement(text("phosphate", "3.5", "mg/dL")));
    assert!(present(&answer, "normal-phosphate") && absent(&answer, "hyperphosphatemia"));
    let case = adult().measurement(text("phosphate", "3.5", "mg/dL")).build();
    let classification = classify(builtin(), &case, &Options::default()).unwrap();
    assert_eq!(classification.finding("abnormal-phosphate"), Some(Presence::Absent));
}

#[test]
fn a_calcium_above_three_millimoles_is_a_red_flag_by_its_number() {
    let flags = |case: CaseBuilder| -> Vec<String> {
        let case = case.build();
        let classification = classify(builtin(), &case, &Options::default()).unwrap();
        let flags = classification.red_flags();
        flags
            .iter()
            .filter(|flag| flag.holds.is_present())
            .map(|flag| flag.note.id().to_string())
            .collect()
    };
    let flag = "calcium-above-three-millimoles".to_string();
    let total = |value: &str, unit: &str| adult().measurement(text("calcium-total", value, unit));
    assert!(
        flags(total("14", "mg/dL")).contains(&flag)
            && flags(total("3.2", "mmol/L")).contains(&flag)
    );
    assert!(!flags(total("11.9", "mg/dL")).contains(&flag));
    assert!(flags(adult().measurement(text("calcium-ionized", "1.55", "mmol/L"))).contains(&flag));
    // Ionized calcium speaks before total calcium.
    let both = total("12.5", "mg/dL").measurement(text("calcium-ionized", "1.25", "mmol/L"));
    assert!(!flags(both).contains(&flag));
}

#[test]
fn parathyroid_hormone_below_300_is_read_from_the_value() {
    let dialysis = |value: &str| {
        answer(adult().present("hemodialysis").measurement(text("pth", value, "pg/mL")))
    };
    assert!(present(&dialysis("120"), "parathyroid-hormone-below-300"));
    assert!(absent(&dialysis("300"), "parathyroid-hormone-below-300"));
}

#[test]
fn a_value_without_a_default_interval_is_judged_by_the_laboratory() {
    let own = |analyte: &str, value: &str, unit: &str, low: f64, high: f64| {
        answer(adult().measurement(text(analyte, value, unit).interval(Some(low), Some(high))))
    };
    assert!(present(&own("cortisol", "2.1", "ug/dL", 5.0, 25.0), "low-cortisol"));
    assert!(absent(&own("cortisol-morning", "400", "nmol/L", 150.0, 600.0), "low-cortisol"));
    assert!(present(&own("bicarbonate", "38", "mmol/L", 22.0, 29.0), "high-bicarbonate"));
    assert!(present(&own("porphyrins-plasma", "90", "nmol/L", 0.0, 10.0), "high-uroporphyrin"));
    assert!(present(
        &own("fgf23-intact", "12", "pg/mL", 28.0, 100.3),
        "intact-fgf23-below-interval"
    ));
    let without = one(adult(), text("cortisol", "2.1", "ug/dL"));
    assert!(without.state.is_none() && has(&without, IssueCode::NoInterval));
}

#[test]
fn phosphate_reabsorption_is_computed_from_a_full_day_too() {
    let mut case = Case::builder().age_years(10.0).sex(Sex::Male);
    for (analyte, value, unit) in [
        ("phosphate", "9.0", "mg/dL"),
        ("creatinine", "0.4", "mg/dL"),
        ("urine-phosphate-24h", "720", "mg/d"),
        ("urine-creatinine-24h", "800", "mg/d"),
    ] {
        case = case.measurement(text(analyte, value, unit));
    }
    // 1 - (720 / 9.0) x (0.4 / 800)
    let answer = answer(case);
    let trp = answer.measurements.iter().find(|measured| measured.analyte == "trp").unwrap();
    assert_eq!(trp.value.as_deref().map(number), Some(number("96")));
}

#[test]
fn an_age_at_onset_is_finer_than_the_bands_and_the_present_age_is_not() {
    let finding = "onset-after-three-months";
    assert!(present(&answer(Case::builder().age_onset_years(0.6).present("nodule")), finding));
    assert!(absent(&answer(Case::builder().age_onset_years(0.1).present("nodule")), finding));
    let seen_late = answer(Case::builder().age_years(0.6).present("nodule"));
    assert!(!present(&seen_late, finding) && !absent(&seen_late, finding));
    // Of fat necrosis of the newborn an onset at eight months says no.
    let status = |onset: f64| {
        let case = Case::builder()
            .age_onset_years(onset)
            .present("histology-fat-necrosis")
            .present("plaque")
            .build();
        let classification = classify(builtin(), &case, &Options::default()).unwrap();
        classification.ranked("subcutaneous-fat-necrosis-of-the-newborn").unwrap().status()
    };
    assert_eq!(status(0.67), calcinosis_core::Status::Excluded);
    assert_ne!(status(0.1), calcinosis_core::Status::Excluded);
}

#[test]
fn the_present_age_is_no_age_at_onset_of_what_has_been_there_for_ten_years() {
    let seen = |finding: &str| answer(Case::builder().age_years(40.5).present(finding));
    assert!(present(&seen("nodule"), "onset-middle-age"));
    let long = seen("long-duration-over-ten-years");
    assert!(!present(&long, "onset-middle-age") && !absent(&long, "onset-childhood"));
    assert!(present(&seen("long-standing-lesion"), "onset-middle-age"), "some years are no ten");
    let began = Case::builder().age_years(40.5).age_onset_years(8.0);
    assert!(present(&answer(began.present("long-duration-over-ten-years")), "onset-childhood"));
}

#[test]
fn a_critical_value_is_noted() {
    assert!(has(&one(adult(), text("calcium-total", "13.9", "mg/dL")), IssueCode::CriticalValue));
    assert!(!has(&one(adult(), text("calcium-total", "10.5", "mg/dL")), IssueCode::CriticalValue));
}

#[test]
fn a_site_replaces_the_intervals_of_an_analyte_and_shows_it() {
    let overlay = r#"
name = "the house"
[[interval]]
analyte = "phosphate"
set = "house"
low = "2.0"
high = "6.0"
basis = "general-knowledge"
"#;
    let knowledge = builtin().with_overlay(overlay).unwrap();
    let case = Case::builder().measurement(text("phosphate", "5.2", "mg/dL")).build();
    let answer = answer_of(&knowledge, &case);
    assert_eq!(answer.measurements[0].state, Some(State::Normal));
    assert_eq!(answer.measurements[0].interval.as_ref().unwrap().set.as_deref(), Some("house"));
    assert_eq!(answer.provenance.overlay.as_ref().unwrap().intervals, ["phosphate"]);
    assert!(answer.to_text().contains("intervals of its own for phosphate"));
    assert!(builtin().with_overlay(&overlay.replace("phosphate", "phosphat")).is_err());
    let twice = overlay.split_once("[[interval]]").unwrap().1;
    assert!(builtin().with_overlay(&format!("{overlay}\n[[interval]]{twice}")).is_err());
}

#[test]
fn the_codes_and_units_of_every_analyte_hold_together() {
    let laboratory = builtin().laboratory();
    assert!(laboratory.analytes().len() >= 45);
    for analyte in laboratory.analytes() {
        for unit in analyte.units() {
            assert!(unit.factor() > Decimal::ZERO);
            for name in core::iter::once(unit.ucum()).chain(unit.spellings()) {
                let found = analyte.unit_named(name).unwrap();
                assert_eq!(found.ucum(), unit.ucum(), "{} {name}", analyte.id());
            }
        }
    }
}

/// An analyte and two of its units, for values that both of them can state.
fn analyte_and_units() -> impl Strategy<Value = (usize, usize, usize)> {
    let laboratory = builtin().laboratory();
    (0..laboratory.analytes().len()).prop_flat_map(|analyte| {
        let units = builtin().laboratory().analytes()[analyte].units().len();
        (Just(analyte), 0..units, 0..units)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// A value in any unit says what its exact conversion to the canonical unit says.
    #[test]
    fn the_unit_never_changes_the_answer(
        (analyte, unit, _) in analyte_and_units(),
        mantissa in 1u32..100_000,
        scale in 0u32..6,
        age in 0.0f64..100.0,
        female in any::<bool>(),
    ) {
        let analyte = &builtin().laboratory().analytes()[analyte];
        let unit = &analyte.units()[unit];
        let value = Decimal::new(i128::from(mantissa), scale).unwrap();
        let canonical = value.times(unit.factor()).unwrap();
        let case = || Case::builder().age_years(age).sex(if female { Sex::Female } else { Sex::Male });
        let stated = one(case(), text(analyte.id(), &value.to_string(), unit.ucum()));
        let converted = one(case(), text(analyte.id(), &canonical.to_string(), analyte.unit()));
        // A confusion belongs to the unit in which the value is stated.
        prop_assume!(stated.value.is_some() && converted.value.is_some());
        prop_assert_eq!(&stated.value, &converted.value);
        prop_assert_eq!(stated.state, converted.state);
        prop_assert_eq!(&stated.present, &converted.present);
        prop_assert_eq!(&stated.absent, &converted.absent);
    }

    /// A larger value never becomes a smaller one, and never stands lower.
    #[test]
    fn conversion_and_judgement_are_monotonic(
        (analyte, unit, _) in analyte_and_units(),
        smaller in 1u32..50_000,
        step in 1u32..50_000,
        scale in 0u32..6,
    ) {
        let analyte = &builtin().laboratory().analytes()[analyte];
        let unit = &analyte.units()[unit];
        let number = |mantissa: u32| Decimal::new(i128::from(mantissa), scale).unwrap();
        let read = |value: Decimal| one(adult(), text(analyte.id(), &value.to_string(), unit.ucum()));
        let (low, high) = (read(number(smaller)), read(number(smaller + step)));
        prop_assume!(low.value.is_some() && high.value.is_some());
        let value = |measured: &MeasurementAnswer<'_>| measured.value.as_deref().unwrap().parse::<Decimal>().unwrap();
        prop_assert!(value(&low) < value(&high));
        let rank = |state: Option<State>| match state {
            Some(State::Low) => Some(0),
            Some(State::Normal) => Some(1),
            Some(State::High) => Some(2),
            _ => None,
        };
        if let (Some(low), Some(high)) = (rank(low.state), rank(high.state)) {
            prop_assert!(low <= high);
        }
    }

    /// No text of a value makes the reader panic, and what is read is a number or a word.
    #[test]
    fn any_text_is_read_or_refused(value in ".{0,40}", unit in "[a-zA-Z/{}0-9.%µ]{0,12}") {
        let measured = one(adult(), text("phosphate", &value, &unit));
        prop_assert!(measured.value.is_some() || measured.state.is_some() || !measured.issues.is_empty());
    }
}
