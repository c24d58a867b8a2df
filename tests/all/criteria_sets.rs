//! The published criteria sets by value: the points of every item, the maximum of a domain, entry
//! and bars, every level reached and just missed, and what is still possible while items are
//! unknown.
//!
//! The expectations stand in `tests/data/criteria-sets/`, written from the published tables and not
//! from the knowledge files, so that a clinician can check them.

use crate::support::{answer, builtin, files_below, none_of, read, root};
use calcinosis_core::knowledge::{CriteriaSet, Diagnosis};
use calcinosis_core::{Case, Classification, IssueCode, Presence};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// One published set.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Set {
    id: String,
    /// The diagnoses for which the answer shows it.
    about: Vec<String>,
    /// Each of these lets the set apply; none where it always does.
    #[serde(default)]
    entry: Vec<Findings>,
    /// Each of these bars it, entry or not.
    #[serde(default)]
    barred: Vec<Findings>,
    /// Each of these might look like a bar and is none.
    #[serde(default)]
    not_barred: Vec<Findings>,
    /// The levels, strongest first, with the points that they need.
    levels: Vec<(String, f64)>,
    /// The most that can be reached.
    most: Option<f64>,
    item: Vec<Item>,
    patient: Vec<Patient>,
}

/// Findings that are present; after `not`, absent.
type Findings = Vec<String>;

/// One item.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Item {
    id: String,
    points: f64,
    /// What the record of this item alone adds up to, where another item follows from it.
    counts: Option<f64>,
    /// Why another follows.
    why: Option<String>,
    /// Each of these fulfils the item, and no part of it does.
    by: Vec<Findings>,
    /// None of these does.
    #[serde(default)]
    not_by: Vec<Findings>,
}

/// A patient, as far as the set goes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Patient {
    name: String,
    given: Findings,
    /// Whether everything else that the set asks for is known to be absent.
    #[serde(default)]
    rest_absent: bool,
    applies: Option<Presence>,
    at_least: Option<f64>,
    at_most: Option<f64>,
    /// The strongest level that is reached; `none` for none.
    level: String,
    /// Levels that could still be reached.
    #[serde(default)]
    open: Vec<String>,
    /// Levels that are not reached beside the strongest one.
    #[serde(default)]
    denied: Vec<String>,
}

#[derive(Deserialize)]
struct All {
    set: Vec<Set>,
}

fn sets() -> Vec<Set> {
    let mut sets = Vec::new();
    for path in files_below(&root().join("tests/data/criteria-sets"), &["toml"]) {
        let all: All = toml::from_str(&read(&path))
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        sets.extend(all.set);
    }
    sets
}

fn case(findings: &[String]) -> Case {
    // No age and no sex: nothing speaks but what is given.
    let mut case = Case::builder().id("criteria");
    for finding in findings {
        case = match finding.strip_prefix("not ") {
            Some(absent) => case.absent(absent),
            None => case.present(finding),
        };
    }
    case.build()
}

/// The answer, and what is wrong with the record.
fn judged(findings: &[String]) -> (Classification<'static>, Vec<String>) {
    let answer = answer(&case(findings));
    let refused = [IssueCode::UnknownFinding, IssueCode::FormerId, IssueCode::Conflict];
    let faults = answer
        .issues()
        .iter()
        .filter(|issue| refused.contains(&issue.code))
        .map(ToString::to_string)
        .collect();
    (answer, faults)
}

fn hundredths(points: f64) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "a few points, rounded to hundredths")]
    let rounded = (points * 100.0).round() as i32;
    rounded
}

impl Set {
    fn known(&self) -> &'static CriteriaSet {
        builtin()
            .criteria_set(&self.id)
            .unwrap_or_else(|| panic!("there is no criteria set `{}`", self.id))
    }

    /// Every finding that an item names, without its sign.
    fn named(&self) -> BTreeSet<&str> {
        let lists = self.item.iter().flat_map(|item| &item.by).chain(&self.entry).flatten();
        lists.map(|finding| finding.strip_prefix("not ").unwrap_or(finding)).collect()
    }

    /// The findings of a patient; with the rest absent where that is asked, as far as what is given
    /// leaves it open.
    fn findings(&self, patient: &Patient) -> Vec<String> {
        let mut findings = patient.given.clone();
        if patient.rest_absent {
            let (before, _) = judged(&patient.given);
            let open = |id: &&str| before.finding(id) == Some(Presence::Unknown);
            findings.extend(self.named().into_iter().filter(open).map(|id| format!("not {id}")));
        }
        findings
    }
}

#[test]
fn every_set_is_described_with_its_items_and_levels() {
    let sets = sets();
    let described: BTreeSet<&str> = sets.iter().map(|set| &*set.id).collect();
    let known: BTreeSet<&str> = builtin().criteria_sets().iter().map(|set| set.id()).collect();
    assert_eq!((described, sets.len()), (known, 12));
    let mut failures = Vec::new();
    for set in &sets {
        let known = set.known();
        let items: Vec<(&str, i32)> =
            known.items().iter().map(|item| (item.id(), item.points())).collect();
        let wanted: Vec<(&str, i32)> =
            set.item.iter().map(|item| (&*item.id, hundredths(item.points))).collect();
        if items != wanted {
            failures.push(format!("{}: items {items:?}, not {wanted:?}", set.id));
        }
        let levels: Vec<(&str, i32)> = known
            .levels()
            .iter()
            .map(|level| (level.id(), level.points().unwrap_or_default()))
            .collect();
        let wanted: Vec<(&str, i32)> =
            set.levels.iter().map(|(id, points)| (&**id, hundredths(*points))).collect();
        if levels != wanted {
            failures.push(format!("{}: levels {levels:?}, not {wanted:?}", set.id));
        }
        let about: Vec<&str> = known.about(builtin()).map(Diagnosis::id).collect();
        if about != set.about {
            failures.push(format!("{}: about {about:?}", set.id));
        }
    }
    none_of("sets differ from what was published", &failures);
}

#[test]
fn every_item_counts_what_was_published() {
    let mut failures = Vec::new();
    for set in &sets() {
        for item in &set.item {
            let mut fail = |findings: &[String], what: &str| {
                failures.push(format!("{} `{}` {findings:?}: {what}", set.id, item.id));
            };
            let value = |findings: &[String]| {
                let (answer, faults) = judged(findings);
                let results = answer.criteria_sets();
                let result = results.iter().find(|result| result.set.id() == set.id).unwrap();
                let value =
                    result.items.iter().find(|(own, _)| own.id() == item.id).map(|found| found.1);
                (value, result.points.map(|points| points.at_least), faults)
            };
            assert_eq!(
                item.counts.is_some(),
                item.why.is_some(),
                "{}: a deviation needs its reason",
                item.id
            );
            for findings in &item.by {
                let (found, points, faults) = value(findings);
                if found != Some(Presence::Present) || !faults.is_empty() {
                    fail(findings, &format!("{found:?} {faults:?}"));
                }
                let wanted = item.counts.unwrap_or(item.points);
                if points.is_some_and(|points| points != hundredths(wanted)) {
                    fail(findings, &format!("{points:?} hundredths of a point, not {wanted}"));
                }
                // Less than that is not enough, unless what is left out follows from the rest.
                for left_out in 0..findings.len() {
                    let mut fewer = findings.clone();
                    fewer.remove(left_out);
                    if value(&fewer).0 == Some(Presence::Present) {
                        fail(&fewer, "is enough already");
                    }
                }
            }
            for findings in &item.not_by {
                let (found, _, faults) = value(findings);
                if found == Some(Presence::Present) || !faults.is_empty() {
                    fail(findings, &format!("{found:?} {faults:?}"));
                }
            }
        }
    }
    none_of("items count otherwise", &failures);
}

#[test]
fn sets_apply_to_whom_they_were_made_for() {
    let mut failures = Vec::new();
    for set in &sets() {
        let applies = |findings: &[String]| {
            let (answer, faults) = judged(findings);
            let results = answer.criteria_sets();
            (results.iter().find(|result| result.set.id() == set.id).unwrap().applies, faults)
        };
        let entries = if set.entry.is_empty() { vec![Vec::new()] } else { set.entry.clone() };
        let mut expect = |findings: &[String], wanted: Presence| {
            let (found, faults) = applies(findings);
            if found != wanted || !faults.is_empty() {
                failures.push(format!(
                    "{} {findings:?}: applies {found}, not {wanted} {faults:?}",
                    set.id
                ));
            }
        };
        for entry in &entries {
            expect(entry, Presence::Present);
            for bar in &set.barred {
                expect(&[entry.clone(), bar.clone()].concat(), Presence::Absent);
            }
            for bar in &set.not_barred {
                expect(&[entry.clone(), bar.clone()].concat(), Presence::Present);
            }
        }
        if !set.entry.is_empty() {
            // Without word of the entry the set neither applies nor fails to; with every entry
            // absent it does not apply.
            expect(&[], Presence::Unknown);
            let none: Vec<String> =
                set.entry.iter().flatten().map(|finding| format!("not {finding}")).collect();
            expect(&none, Presence::Absent);
        }
    }
    none_of("sets apply otherwise", &failures);
}

#[test]
fn every_patient_reaches_the_level_of_the_published_rule() {
    let mut failures = Vec::new();
    for set in &sets() {
        for patient in &set.patient {
            let findings = set.findings(patient);
            let (answer, faults) = judged(&findings);
            let results = answer.criteria_sets();
            let result = results.iter().find(|result| result.set.id() == set.id).unwrap();
            let mut fail =
                |what: String| failures.push(format!("{} {}: {what}", set.id, patient.name));
            if !faults.is_empty() {
                fail(format!("the record: {faults:?}"));
            }
            if result.applies != patient.applies.unwrap_or(Presence::Present) {
                fail(format!("applies is {}", result.applies));
            }
            let bounds = [
                ("certain", patient.at_least, result.points.map(|points| points.at_least)),
                ("possible", patient.at_most, result.points.map(|points| points.at_most)),
            ];
            for (name, wanted, found) in bounds {
                if wanted.is_some_and(|wanted| Some(hundredths(wanted)) != found) {
                    fail(format!("{name} are {found:?} hundredths, not {wanted:?} points"));
                }
            }
            let reached = result.reached().map_or("none", |level| level.id());
            if reached != patient.level {
                fail(format!("reaches {reached}, not {}", patient.level));
            }
            let open: Vec<&str> = result
                .levels
                .iter()
                .filter(|one| one.reached.is_unknown())
                .map(|one| one.level.id())
                .collect();
            let denied = |id: &&String| {
                result
                    .levels
                    .iter()
                    .any(|one| one.level.id() == id.as_str() && one.reached.is_absent())
            };
            for id in patient.denied.iter().filter(|id| !denied(id)) {
                fail(format!("{id} is not denied"));
            }
            if open != patient.open {
                fail(format!("open levels are {open:?}, not {:?}", patient.open));
            }
        }
    }
    none_of("patients are judged otherwise", &failures);
}

#[test]
fn a_domain_counts_its_highest_item_only() {
    let mut failures = Vec::new();
    for set in &sets() {
        let Some(most) = set.most else { continue };
        let (answer, _) = judged(&[]);
        let results = answer.criteria_sets();
        let points =
            results.iter().find(|result| result.set.id() == set.id).unwrap().points.unwrap();
        // Nothing is known: everything is still possible, and nothing is certain.
        if (points.at_least, points.at_most) != (0, hundredths(most)) {
            failures.push(format!("{}: {points:?}, not up to {most}", set.id));
        }
    }
    none_of("sets add up otherwise", &failures);
}

#[test]
fn every_level_is_reached_and_missed_by_somebody() {
    let mut failures = Vec::new();
    for set in &sets() {
        let mut reached: BTreeMap<&str, usize> = BTreeMap::new();
        for patient in &set.patient {
            *reached.entry(&*patient.level).or_default() += 1;
        }
        for level in set.levels.iter().map(|(id, _)| &**id).chain(["none"]) {
            if !reached.contains_key(level) {
                failures.push(format!("{}: nobody reaches {level}", set.id));
            }
        }
        let closed = |patient: &&Patient| {
            patient.rest_absent && patient.open.is_empty() && patient.level == "none"
        };
        let open = |patient: &&Patient| !patient.open.is_empty();
        if !set.patient.iter().any(|patient| closed(&patient))
            || !set.patient.iter().any(|patient| open(&patient))
        {
            failures.push(format!("{}: no patient just misses it, or none is open", set.id));
        }
    }
    none_of("sets are not tried enough", &failures);
}
