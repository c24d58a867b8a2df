//! The knowledge as a reference: words find entries, names are read as findings, values are
//! converted and judged.

use crate::support::{answer, builtin, none_of};
use calcinosis_core::front_door::{convert_json, interpret_json, search_json};
use calcinosis_core::knowledge::{HitBy, HitKind};
use calcinosis_core::{Case, IssueCode, MeasuredValue, Presence};
use proptest::prelude::*;
use serde_json::{Value, json};

#[test]
fn every_entry_is_found_by_its_id_and_its_label() {
    let mut failures = Vec::new();
    let mut look = |words: &str, kind: HitKind, id: &str| {
        let hits = builtin().search(words, 10);
        if !hits.iter().any(|hit| hit.kind == kind && hit.id == id) {
            failures.push(format!("`{words}` does not find {kind:?} `{id}`"));
        }
    };
    for finding in builtin().findings().iter().step_by(7) {
        look(finding.id(), HitKind::Finding, finding.id());
        look(finding.label(), HitKind::Finding, finding.id());
        finding.synonyms().for_each(|synonym| look(synonym, HitKind::Finding, finding.id()));
    }
    for diagnosis in builtin().diagnoses().iter().step_by(7) {
        look(diagnosis.label(), HitKind::Diagnosis, diagnosis.id());
    }
    for test in builtin().workup().tests().iter().step_by(7) {
        look(test.id(), HitKind::Test, test.id());
    }
    none_of("entries are not found", &failures);
}

#[test]
fn the_best_comes_first() {
    for (words, id) in [
        ("retiform purpura", "retiform-purpura"),
        ("Retiform Purpura", "retiform-purpura"),
        ("retiform-purpura", "retiform-purpura"),
        ("retiform purpra", "retiform-purpura"),
        ("uremic calciphylaxis", "calciphylaxis-uremic"),
        ("phosphate", "phosphate"),
    ] {
        assert_eq!(builtin().search(words, 3).first().map(|hit| hit.id), Some(id), "{words}");
    }
    let chalky = builtin().search("chalky", 10);
    assert!(
        chalky.iter().any(|hit| hit.kind == HitKind::Finding && hit.by != HitBy::Definition),
        "{chalky:?}"
    );
    // A name goes before a definition.
    let places = |by: fn(HitBy) -> bool| chalky.iter().position(|hit| by(hit.by));
    let (named, defined) =
        (places(|by| by != HitBy::Definition), places(|by| by == HitBy::Definition));
    assert!(defined.is_none() || named < defined);
    for nothing in ["", "  ", "-", "qqqqqqqqq"] {
        assert!(builtin().search(nothing, 10).is_empty(), "{nothing}");
    }
    assert_eq!(builtin().search("calcification", 4).len(), 4);
}

proptest! {
    #[test]
    fn any_words_are_searched(words in any::<String>(), limit in 0usize..20) {
        let hits: Value = serde_json::from_str(&search_json(builtin(), &words, limit)).unwrap();
        prop_assert!(hits.as_array().unwrap().len() <= limit);
    }
}

#[test]
fn a_name_is_read_as_its_finding_with_a_note() {
    let by_name =
        answer(&Case::builder().present("Retiform purpura").absent("severe PAIN").build());
    assert_eq!(by_name.finding("retiform-purpura"), Some(Presence::Present));
    assert_eq!(by_name.finding("severe-pain"), Some(Presence::Absent));
    let notes: Vec<&str> = by_name
        .issues()
        .iter()
        .filter(|issue| issue.code == IssueCode::NamedFinding)
        .map(|issue| issue.place.as_str())
        .collect();
    assert_eq!(notes, ["present[0]", "absent[0]"]);
    let by_id = answer(&Case::builder().present("retiform-purpura").absent("severe-pain").build());
    let scores = |classified: &calcinosis_core::Classification<'_>| {
        classified.ranking().map(|leaf| leaf.score()).collect::<Vec<_>>()
    };
    assert_eq!(scores(&by_name), scores(&by_id));
    // A name with a word more is another one.
    let denied = answer(&Case::builder().present("no retiform purpura").build());
    assert_eq!(denied.finding("retiform-purpura"), Some(Presence::Unknown));
    assert!(denied.issues().iter().any(|issue| issue.code == IssueCode::UnknownFinding));
}

#[test]
fn a_synonym_is_read_where_it_is_the_name_of_one_finding_only() {
    let mut failures = Vec::new();
    for finding in builtin().findings() {
        for synonym in finding.synonyms().filter(|synonym| builtin().finding(synonym).is_none()) {
            let same = |name: &str| name.eq_ignore_ascii_case(synonym);
            let others = builtin()
                .findings()
                .iter()
                .filter(|one| same(one.label()) || one.synonyms().any(&same));
            let is_only = others.count() == 1;
            let given = answer(&Case::builder().present(synonym).build());
            let is_read = given.finding(finding.id()) == Some(Presence::Present);
            // Two names may differ in what stands between their words; then neither is taken.
            if is_read && !is_only {
                failures.push(format!("`{synonym}` is read as `{}` among several", finding.id()));
            }
        }
    }
    none_of("ambiguous names were read", &failures);
}

#[test]
fn values_are_converted_both_ways() {
    let convert = |value: MeasuredValue, from: &str, to: &str| {
        builtin().convert("phosphate", &value, from, to)
    };
    assert_eq!(convert(MeasuredValue::Number(5.5), "mg/dL", "mg/dL").unwrap().value, "5.5");
    let molar = convert(MeasuredValue::Number(3.1), "mg/dL", "mmol/L").unwrap();
    assert!((molar.value.parse::<f64>().unwrap() - 1.001).abs() < 0.002, "{molar:?}");
    let back = convert(MeasuredValue::Text(molar.value), "mmol/L", "mg/dL").unwrap();
    assert!((back.value.parse::<f64>().unwrap() - 3.1).abs() < 0.000_1, "{back:?}");
    assert!(
        convert(MeasuredValue::Text("<1".into()), "mg/dL", "mmol/L")
            .unwrap()
            .value
            .starts_with("<0.32")
    );
    for (analyte, value, from, message) in [
        ("phosphat", "1", "mg/dL", "unknown analyte `phosphat`: did you mean `phosphate`?"),
        ("phosphate", "1", "furlong", "unknown unit `furlong` of `phosphate`: use one of `"),
        ("phosphate", "positive", "mg/dL", "`positive` is no number"),
    ] {
        let error = builtin()
            .convert(analyte, &MeasuredValue::Text(value.into()), from, "mmol/L")
            .unwrap_err();
        assert_eq!(error.code(), "invalid-quantity");
        assert!(error.to_string().starts_with(message), "{error}");
    }
    let text = convert_json(
        builtin(),
        r#"{"analyte": "phosphate", "value": 5.5, "from": "mg/dL", "to": "mmol/L"}"#,
    );
    let value: Value = serde_json::from_str(&text.unwrap()).unwrap();
    assert_eq!((&value["analyte"], &value["unit"]), (&json!("phosphate"), &json!("mmol/L")));
    assert_eq!(convert_json(builtin(), "{}").unwrap_err().code(), "invalid-json");
}

#[test]
fn a_value_is_judged_by_age_and_sex() {
    let judged = |age: f64| -> Value {
        let request = json!({"age_years": age, "sex": "female",
            "measurement": {"analyte": "phosphate", "value": 5.5, "unit": "mg/dL"}});
        serde_json::from_str(&interpret_json(builtin(), &request.to_string()).unwrap()).unwrap()
    };
    assert_eq!(judged(40.0)["state"], "high");
    assert_eq!(judged(40.0)["present"], json!(["hyperphosphatemia"]));
    assert_ne!(judged(0.5)["state"], "high", "an infant");
    let unknown = r#"{"measurement": {"analyte": "unobtainium", "value": 1}}"#;
    assert_eq!(interpret_json(builtin(), unknown).unwrap_err().code(), "invalid-quantity");
    let sex = r#"{"sex": "neither", "measurement": {"analyte": "phosphate", "value": 1}}"#;
    assert!(interpret_json(builtin(), sex).unwrap_err().to_string().contains("use `female`"));
}
