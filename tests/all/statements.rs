//! Every statement of the specification's work-up and treatment is covered, and what covers it says
//! what the specification says.
//!
//! `tests/data/statements.toml` pairs statements with entries; `statement-treatments.toml` and
//! `statement-tests.toml` hold the expected values, so that a direction that is turned, a figure
//! that changes or a test that no longer settles its finding is noticed.

use crate::support::{builtin, none_of, read, root};
use calcinosis_core::knowledge::{CautionEffect, Diagnosis, Finding, Treatment};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;

/// A statement of the specification, and the entries that cover it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Statement {
    file: String,
    section: String,
    text: String,
    covered_by: Vec<String>,
}

#[derive(Deserialize)]
struct Statements {
    statement: Vec<Statement>,
}

/// What is expected of a treatment.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ExpectedTreatment {
    id: String,
    about: Vec<String>,
    direction: String,
    evidence: String,
    level: Option<String>,
    line: Option<String>,
    patients: Option<String>,
    /// Parts of the sentence.
    figures: Vec<String>,
    /// Parts of the dose; none where no source states one.
    #[serde(default)]
    dose: Vec<String>,
    /// With each of these findings it is contraindicated; with none, never.
    #[serde(default)]
    contraindicated: Vec<String>,
    #[serde(default)]
    disagrees_with: Vec<String>,
}

#[derive(Deserialize)]
struct ExpectedTreatments {
    treatment: Vec<ExpectedTreatment>,
}

/// What is expected of a test.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ExpectedTest {
    id: String,
    kind: String,
    tier: String,
    about: Vec<String>,
    /// Findings that it must settle, among others.
    resolves: Vec<String>,
    /// Findings with which it is held back; with none, never.
    #[serde(default)]
    avoid: Vec<String>,
}

#[derive(Deserialize)]
struct ExpectedTests {
    test: Vec<ExpectedTest>,
}

fn table<T: DeserializeOwned>(file: &str) -> T {
    let text = read(&root().join("tests/data").join(file));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn nodes(nodes: impl Iterator<Item = &'static Diagnosis>) -> BTreeSet<&'static str> {
    nodes.map(Diagnosis::id).collect()
}

fn set(ids: &[String]) -> BTreeSet<&str> {
    ids.iter().map(String::as_str).collect()
}

#[test]
fn every_statement_of_the_specification_is_covered() {
    let statements = table::<Statements>("statements.toml").statement;
    let knowledge = builtin();
    let criterion = |id: &str| {
        knowledge.diagnoses().iter().any(|node| node.criteria().iter().any(|c| c.id() == id))
    };
    let exists = |id: &str| {
        knowledge.workup().has(id)
            || knowledge.diagnosis(id).is_some()
            || knowledge.finding(id).is_some()
            || knowledge.criteria_set(id).is_some()
            || criterion(id)
    };
    let mut failures = Vec::new();
    for Statement { file, section, text, covered_by } in &statements {
        if covered_by.is_empty() {
            failures.push(format!("{file} {section}: nothing covers `{text}`"));
        }
        let missing = covered_by.iter().filter(|id| !exists(id));
        failures.extend(missing.map(|id| format!("{file} {section}: there is no `{id}`")));
    }
    none_of("statements are not covered", &failures);
    for (file, least) in [("evaluation.md", 100), ("treatment.md", 80), ("criteria.md", 34)] {
        assert!(
            statements.iter().filter(|statement| statement.file == file).count() >= least,
            "{file}"
        );
    }
}

#[test]
fn every_treatment_and_note_comes_from_a_statement() {
    let statements = table::<Statements>("statements.toml").statement;
    let covering: BTreeSet<&str> =
        statements.iter().flat_map(|one| &one.covered_by).map(String::as_str).collect();
    let workup = builtin().workup();
    let ids = workup.treatments().iter().map(|one| one.id());
    let ids = ids.chain(workup.red_flags().iter().chain(workup.safety_notes()).map(|one| one.id()));
    let ids = ids
        .chain(workup.patterns().iter().map(|one| one.id()))
        .chain(workup.follow_ups().iter().map(|one| one.id()));
    let idle: Vec<String> = ids.filter(|id| !covering.contains(id)).map(String::from).collect();
    none_of("entries cover no statement", &idle);
}

#[test]
fn every_treatment_says_what_the_specification_says() {
    let expected = table::<ExpectedTreatments>("statement-treatments.toml").treatment;
    let workup = builtin().workup();
    let mut failures = Vec::new();
    let described: BTreeSet<&str> = expected.iter().map(|one| &*one.id).collect();
    for treatment in workup.treatments().iter().filter(|one| !described.contains(one.id())) {
        failures.push(format!("`{}` is not in the table", treatment.id()));
    }
    for wanted in &expected {
        let Some(found) = workup.treatment(&wanted.id) else {
            failures.push(format!("there is no treatment `{}`", wanted.id));
            continue;
        };
        let mut fail = |what: String| failures.push(format!("`{}`: {what}", wanted.id));
        let words = [
            ("direction", Some(found.direction().as_str()), Some(&*wanted.direction)),
            ("evidence", Some(found.evidence().as_str()), Some(&*wanted.evidence)),
            ("level", found.level(), wanted.level.as_deref()),
            ("line", found.line().map(|line| line.as_str()), wanted.line.as_deref()),
            ("patients", found.patients(), wanted.patients.as_deref()),
        ];
        for (what, found, wanted) in words {
            if found != wanted {
                fail(format!("{what} {found:?}, not {wanted:?}"));
            }
        }
        if nodes(found.about(builtin())) != set(&wanted.about) {
            fail(format!("about {:?}, not {:?}", nodes(found.about(builtin())), wanted.about));
        }
        assert!(!wanted.figures.is_empty(), "{}: nothing of the sentence is expected", wanted.id);
        for figure in wanted.figures.iter().filter(|figure| !found.says().contains(figure.as_str()))
        {
            fail(format!("does not say `{figure}`: {}", found.says()));
        }
        let dose = found.dose().unwrap_or_default();
        if wanted.dose.is_empty() != dose.is_empty()
            || wanted.dose.iter().any(|part| !dose.contains(part.as_str()))
        {
            fail(format!("dose {dose:?}, not {:?}", wanted.dose));
        }
        let wrong = found
            .cautions()
            .iter()
            .filter(|caution| caution.effect() == CautionEffect::Contraindicated);
        let named: BTreeSet<&str> = wrong
            .filter_map(|caution| caution.program())
            .flat_map(|program| program.findings())
            .map(|index| builtin().findings()[usize::from(index)].id())
            .collect();
        if named != set(&wanted.contraindicated) {
            fail(format!("contraindicated with {named:?}, not {:?}", wanted.contraindicated));
        }
        let others: BTreeSet<&str> = found.disagrees_with(builtin()).map(Treatment::id).collect();
        if others != set(&wanted.disagrees_with) {
            fail(format!("disagrees with {others:?}, not {:?}", wanted.disagrees_with));
        }
    }
    none_of("treatments say something else", &failures);
}

#[test]
fn every_test_is_what_the_evaluation_asks_for() {
    let expected = table::<ExpectedTests>("statement-tests.toml").test;
    let workup = builtin().workup();
    let mut failures = Vec::new();
    let described: BTreeSet<&str> = expected.iter().map(|one| &*one.id).collect();
    for test in workup.tests().iter().filter(|one| !described.contains(one.id())) {
        failures.push(format!("`{}` is not in the table", test.id()));
    }
    for wanted in &expected {
        let Some(found) = workup.test(&wanted.id) else {
            failures.push(format!("there is no test `{}`", wanted.id));
            continue;
        };
        let mut fail = |what: String| failures.push(format!("`{}`: {what}", wanted.id));
        if (found.kind().as_str(), found.tier().as_str()) != (&*wanted.kind, &*wanted.tier) {
            fail(format!("{} {}, not {} {}", found.kind(), found.tier(), wanted.kind, wanted.tier));
        }
        if nodes(found.about(builtin())) != set(&wanted.about) {
            fail(format!("about {:?}, not {:?}", nodes(found.about(builtin())), wanted.about));
        }
        let settles: BTreeSet<&str> = found.resolves(builtin()).map(Finding::id).collect();
        assert!(!wanted.resolves.is_empty(), "{}: nothing to settle is expected", wanted.id);
        for id in wanted.resolves.iter().filter(|id| !settles.contains(id.as_str())) {
            fail(format!("does not settle `{id}`"));
        }
        let programs = found.avoid().iter().map(|avoid| avoid.program());
        let named: BTreeSet<&str> = programs
            .flat_map(|program| program.findings())
            .map(|key| builtin().findings()[usize::from(key)].id())
            .collect();
        if wanted.avoid.is_empty() && !found.avoid().is_empty() {
            fail(format!("is held back with {named:?}"));
        }
        for id in wanted.avoid.iter().filter(|id| !named.contains(id.as_str())) {
            fail(format!("is not held back with `{id}`"));
        }
    }
    none_of("tests are something else", &failures);
}
