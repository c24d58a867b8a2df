//! Every red flag, safety note, pattern of results and follow-up by value: for one patient it
//! holds, for another, who differs in what matters, it does not.
//!
//! `tests/data/notes.toml` says for whom, and which figures and words the statement carries, so
//! that a clinician can check it.

use crate::support::{answer, builtin, none_of, read, root};
use calcinosis_core::knowledge::{Diagnosis, Note, Test};
use calcinosis_core::self_test::examples;
use calcinosis_core::{Case, Classification, Detail, Probability, Sex};
use calcinosis_tests::cases::lies_below;
use calcinosis_tests::expect::{holding, misread};
use serde::Deserialize;
use std::collections::BTreeSet;

/// A statement and its two patients.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Stated {
    id: String,
    /// Words and figures that the statement carries.
    #[serde(default)]
    says: Vec<String>,
    /// Tests that a pattern leads to.
    #[serde(default)]
    next: Vec<String>,
    /// The interval of a follow-up.
    interval: Option<String>,
    /// For whom it holds.
    holds: Patient,
    /// For whom it does not.
    not: Patient,
}

/// A patient, as far as the statement goes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Patient {
    age_years: Option<f64>,
    onset_years: Option<f64>,
    sex: Option<String>,
    /// Present; after `not`, absent.
    given: Vec<String>,
    #[serde(default)]
    measured: Vec<(String, f64, String)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct All {
    test: Vec<Stated>,
    red_flag: Vec<Stated>,
    safety_note: Vec<Stated>,
    pattern: Vec<Stated>,
    follow_up: Vec<Stated>,
}

fn stated() -> All {
    toml::from_str(&read(&root().join("tests/data/notes.toml"))).unwrap()
}

impl Patient {
    fn answer(&self) -> Classification<'static> {
        let list = |wanted: bool| -> Vec<&str> {
            let signed = self
                .given
                .iter()
                .map(|id| id.strip_prefix("not ").map_or((true, id.as_str()), |id| (false, id)));
            signed.filter(|(present, _)| *present == wanted).map(|(_, id)| id).collect()
        };
        let measured: Vec<_> = self
            .measured
            .iter()
            .map(|(analyte, value, unit)| serde_json::json!({ "analyte": analyte, "value": value, "unit": unit }))
            .collect();
        let case = serde_json::json!({
            "age_years": self.age_years, "age_onset_years": self.onset_years, "sex": self.sex,
            "present": list(true), "absent": list(false), "measurements": measured,
        });
        answer(&Case::from_json(&case.to_string()).unwrap())
    }
}

/// Tries every statement of one kind; `found` lists the ids that an answer holds.
fn try_all(
    kind: &str,
    stated: &[Stated],
    known: &[(&str, &str)],
    found: impl Fn(&Classification<'static>) -> Vec<String>,
) -> Vec<String> {
    let mut failures = Vec::new();
    let described: BTreeSet<&str> = stated.iter().map(|one| &*one.id).collect();
    for (id, _) in known.iter().filter(|(id, _)| !described.contains(id)) {
        failures.push(format!("{kind} `{id}` is not in the table"));
    }
    for one in stated {
        let Some((_, says)) = known.iter().find(|(id, _)| *id == one.id) else {
            failures.push(format!("there is no {kind} `{}`", one.id));
            continue;
        };
        for words in one.says.iter().filter(|words| !says.contains(words.as_str())) {
            failures.push(format!("{kind} `{}` does not say `{words}`: {says}", one.id));
        }
        for (patient, wanted) in [(&one.holds, true), (&one.not, false)] {
            let answer = patient.answer();
            let holds = found(&answer).contains(&one.id);
            if holds != wanted {
                let top: Vec<String> = answer
                    .ranking()
                    .take(3)
                    .map(|leaf| format!("{} {}", leaf.diagnosis().id(), leaf.status()))
                    .collect();
                failures.push(format!(
                    "{kind} `{}` holds: {holds} for {:?} (first {top:?})",
                    one.id, patient.given
                ));
            }
            failures.extend(
                misread(&answer).into_iter().map(|fault| format!("{kind} `{}`: {fault}", one.id)),
            );
        }
    }
    failures
}

#[test]
fn every_red_flag_holds_for_one_patient_and_not_for_another() {
    let known: Vec<(&str, &str)> =
        builtin().workup().red_flags().iter().map(|one| (one.id(), one.says())).collect();
    assert!(known.len() >= 7);
    let failures =
        try_all("red flag", &stated().red_flag, &known, |answer| holding(&answer.red_flags()));
    none_of("red flags differ", &failures);
}

/// The ids of the tests that an answer names as worth doing, whatever speaks against them.
fn offered(answer: &Classification<'_>) -> Vec<String> {
    let steps = answer.next_steps(usize::MAX);
    let steps = steps.iter().map(|step| step.test.id().to_string());
    let work_up = answer.work_up();
    steps.chain(work_up.iter().map(|one| one.test.id().to_string())).collect()
}

#[test]
fn every_test_with_a_premise_is_offered_where_it_holds_and_withheld_where_it_does_not() {
    let with_premise = builtin().workup().tests().iter().filter(|test| test.when().is_some());
    let known: Vec<(&str, &str)> = with_premise.map(|test| (test.id(), test.does())).collect();
    assert!(known.len() >= 20);
    let failures = try_all("test", &stated().test, &known, offered);
    none_of("premises differ", &failures);
}

/// What an alert asks, worked out leaf by leaf from the ranking.
fn alerted(answer: &Classification<'_>, note: &Note) -> Option<Probability> {
    let alert = note.alert()?;
    let knowledge = answer.knowledge();
    let about: Vec<&str> = alert.about(knowledge).map(Diagnosis::id).collect();
    let below = |leaf: &str| about.iter().any(|node| lies_below(knowledge, leaf, node));
    Some(
        answer
            .ranking()
            .filter(|leaf| below(leaf.diagnosis().id()))
            .map(|leaf| leaf.probability())
            .sum(),
    )
}

#[test]
fn a_danger_is_named_from_its_probability_on_and_not_below() {
    let knowledge = builtin();
    let flags = &knowledge.workup().red_flags();
    let (mut named, mut below, mut failures) = (0, 0, Vec::new());
    for example in examples().unwrap() {
        let answer = answer(&example.case);
        let found = answer.red_flags();
        let holds =
            |id: &str| found.iter().any(|flag| flag.note.id() == id && flag.holds.is_present());
        for note in flags.iter() {
            let (Some(probability), Some(alert)) = (alerted(&answer, note), note.alert()) else {
                continue;
            };
            let above = Probability::from_ppm(alert.above());
            let covered =
                knowledge.workup().better_than(note).is_some_and(|other| holds(other.id()));
            if holds(note.id()) && (probability < above || covered) {
                failures.push(format!(
                    "{}: `{}` at {probability}, covered {covered}",
                    example.name,
                    note.id()
                ));
            }
            let wanted = note.id().ends_with("-not-improbable")
                && !covered
                && note.when().starts_with("suspected(");
            if wanted && probability >= above && !holds(note.id()) {
                failures.push(format!(
                    "{}: `{}` is left out at {probability}",
                    example.name,
                    note.id()
                ));
            }
            named += usize::from(holds(note.id()));
            below +=
                usize::from(probability > Probability::ZERO && probability < above && !covered);
        }
    }
    none_of("dangers are named otherwise", &failures);
    assert!(named >= 10 && below >= 10, "{named} named, {below} too improbable");
}

#[test]
fn an_alert_says_of_what_and_how_probable_in_every_form_of_the_answer() {
    let case = Case::builder()
        .age_years(58.0)
        .present("hemodialysis")
        .present("retiform-purpura")
        .present("site-thigh");
    let answer = answer(&case.build());
    let found = answer.red_flags();
    let flag = found.iter().find(|flag| flag.note.id() == "calciphylaxis-not-improbable").unwrap();
    let probability = flag.probability.unwrap();
    assert!(probability >= Probability::from_ppm(100_000));
    assert!(
        flag.about.iter().all(|leaf| lies_below(builtin(), leaf.id(), "calciphylaxis"))
            && !flag.about.is_empty()
    );
    let json: serde_json::Value =
        serde_json::from_str(&answer.answer(Detail::Brief).to_json()).unwrap();
    let stated = &json["safety"]["red_flags"][0];
    assert_eq!(
        (&stated["id"], &stated["holds"]),
        (&"calciphylaxis-not-improbable".into(), &"present".into())
    );
    assert!(
        (stated["probability"].as_f64().unwrap() - probability.as_f64()).abs() < 1e-9,
        "{stated}"
    );
    assert!(
        answer
            .answer(Detail::Brief)
            .to_text()
            .contains("May need attention the same day: Calciphylaxis is to be reckoned with")
    );
}

#[test]
fn nobody_is_warned_of_a_place_where_the_lesion_does_not_lie() {
    let case = |site: &str| {
        let case = Case::builder()
            .age_years(58.0)
            .sex(Sex::Male)
            .present("hemodialysis")
            .present("retiform-purpura");
        answer(&case.present("severe-pain").present(site).build())
    };
    let notes = |answer: &Classification<'_>| {
        answer.safety_notes().iter().map(|note| note.note.id().to_string()).collect::<Vec<_>>()
    };
    let warned = |answer: &Classification<'_>| {
        let steps = answer.next_steps(usize::MAX);
        let reasons =
            steps.iter().flat_map(|step| step.advised_against.iter().chain(&step.check_first));
        reasons.filter(|reason| reason.says().contains("penis")).count()
    };
    let (thigh, penis) = (case("site-thigh"), case("site-penis"));
    assert!(!notes(&thigh).contains(&"penile-lesion-biopsy".to_string()));
    assert!(notes(&penis).contains(&"penile-lesion-biopsy".to_string()));
    assert_eq!(warned(&thigh), 0);
    assert!(warned(&penis) > 0);
}

#[test]
fn every_safety_note_holds_for_one_patient_and_not_for_another() {
    let known: Vec<(&str, &str)> =
        builtin().workup().safety_notes().iter().map(|one| (one.id(), one.says())).collect();
    assert!(known.len() >= 37);
    let failures = try_all("safety note", &stated().safety_note, &known, |answer| {
        holding(&answer.safety_notes())
    });
    none_of("safety notes differ", &failures);
}

#[test]
fn every_pattern_holds_for_one_patient_and_leads_to_its_tests() {
    let workup = builtin().workup();
    let known: Vec<(&str, &str)> =
        workup.patterns().iter().map(|one| (one.id(), one.think())).collect();
    assert!(known.len() >= 16);
    let stated = stated().pattern;
    let mut failures = try_all("pattern", &stated, &known, |answer| {
        answer.patterns().iter().map(|one| one.pattern.id().to_string()).collect()
    });
    for one in &stated {
        let Some(pattern) =
            workup.patterns().iter().find(|pattern| pattern.id() == one.id.as_str())
        else {
            continue;
        };
        let tests: Vec<&str> = pattern.next(builtin()).map(Test::id).collect();
        assert!(!one.next.is_empty(), "{}", one.id);
        for test in one.next.iter().filter(|test| !tests.contains(&test.as_str())) {
            failures
                .push(format!("pattern `{}` does not lead to `{test}`, but to {tests:?}", one.id));
        }
    }
    none_of("patterns differ", &failures);
}

#[test]
fn every_follow_up_is_listed_for_one_patient_with_its_interval() {
    let workup = builtin().workup();
    let known: Vec<(&str, &str)> =
        workup.follow_ups().iter().map(|one| (one.id(), one.says())).collect();
    assert!(known.len() >= 9);
    let stated = stated().follow_up;
    let mut failures = try_all("follow-up", &stated, &known, |answer| {
        answer.follow_ups().iter().map(|one| one.follow_up.id().to_string()).collect()
    });
    for one in &stated {
        let Some(follow_up) =
            workup.follow_ups().iter().find(|known| known.id() == one.id.as_str())
        else {
            continue;
        };
        if one.interval.as_deref() != Some(follow_up.interval()) {
            failures.push(format!(
                "follow-up `{}`: {}, not {:?}",
                one.id,
                follow_up.interval(),
                one.interval
            ));
        }
    }
    none_of("follow-ups differ", &failures);
}
