//! Ids are permanent: a snapshot holds every one with what it stands for.
//!
//! A line that is gone or says something else fails; so does an id that is not recorded yet.
//! `CALCINOSIS_IDS=add` records new ones and touches nothing else; `CALCINOSIS_IDS=rewrite` gives
//! up what was promised, and belongs in the change log.

use crate::support::{builtin, none_of, read, root};
use calcinosis_core::batch::BatchErrorKind;
use calcinosis_core::knowledge::{Knowledge, Source};
use calcinosis_core::{Form, IssueCode};
use std::collections::BTreeMap;

/// Each id with what tells that it still stands for the same.
fn recorded(knowledge: &Knowledge) -> BTreeMap<String, String> {
    let mut ids = BTreeMap::new();
    for finding in knowledge.findings() {
        ids.insert(format!("finding {}", finding.id()), finding.kind().to_string());
        for alias in finding.aliases() {
            ids.insert(format!("finding {alias}"), format!("now {}", finding.id()));
        }
    }
    for diagnosis in knowledge.diagnoses() {
        // Groups may be redrawn; the branch of the field is what a recorded id stands for.
        let mut lineage = knowledge.lineage(diagnosis);
        let branch = lineage.find(|node| Form::ALL.iter().any(|form| form.as_str() == node.id()));
        let branch = branch.map_or("the trunk".to_string(), |node| node.id().to_string());
        ids.insert(format!("diagnosis {}", diagnosis.id()), format!("in {branch}"));
        for alias in diagnosis.aliases() {
            ids.insert(format!("diagnosis {alias}"), format!("now {}", diagnosis.id()));
        }
        for criterion in diagnosis.criteria() {
            ids.insert(format!("criterion {}", criterion.id()), criterion.role().to_string());
        }
    }
    for set in knowledge.criteria_sets() {
        let items: Vec<&str> = set.items().iter().map(|item| item.id()).collect();
        ids.insert(format!("criteria-set {}", set.id()), items.join(" "));
    }
    for scheme in knowledge.schemes() {
        let forms: Vec<&str> = scheme.forms().iter().map(|form| form.id()).collect();
        ids.insert(format!("scheme {}", scheme.id()), forms.join(" "));
    }
    for source in knowledge.sources() {
        ids.insert(format!("source {}", source.id()), locator(source));
    }
    for code in IssueCode::ALL {
        ids.insert(format!("issue {}", code.as_str()), "reported".to_string());
    }
    for code in error_codes() {
        ids.insert(format!("error {code}"), "raised".to_string());
    }
    ids
}

/// The codes of every error, with those that only the Python face raises, from its enumeration.
fn error_codes() -> Vec<String> {
    let enums = read(&root().join("calcinosis-py/python/calcinosis/_enums.py"));
    let (_, codes) = enums.split_once("class ErrorCode(").unwrap();
    let (codes, _) = codes.split_once("\nclass ").unwrap();
    let codes: Vec<String> = codes
        .lines()
        .filter_map(|line| line.split_once(" = \""))
        .map(|(_, code)| code.trim_end_matches('"').to_string())
        .collect();
    let core = calcinosis_core::Error::CODES.iter().map(|(code, _)| *code);
    let tables = BatchErrorKind::ALL.iter().map(|kind| kind.as_str());
    for code in core.chain(tables) {
        assert!(
            codes.iter().any(|known| known == code),
            "`{code}` is not among the codes of the Python face"
        );
    }
    codes
}

/// What identifies a publication whatever way its citation is worded.
fn locator(source: &Source) -> String {
    let all = [
        ("pmid", source.pmid()),
        ("doi", source.doi()),
        ("pmcid", source.pmcid()),
        ("url", source.url()),
    ];
    let found = all.into_iter().find(|(_, value)| !value.is_empty());
    found.map_or_else(|| "not located".to_string(), |(kind, value)| format!("{kind} {value}"))
}

fn parse(text: &str) -> BTreeMap<String, String> {
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines
        .map(|line| line.split_once(": ").unwrap())
        .map(|(id, is)| (id.to_string(), is.to_string()))
        .collect()
}

fn print(ids: &BTreeMap<String, String>) -> String {
    let lines: String = ids.iter().map(|(id, is)| format!("{id}: {is}\n")).collect();
    format!(
        "# Every id that was ever published, and what it stands for. See tests/all/ids.rs before changing a line.\n{lines}"
    )
}

/// Why the promise of a line is broken, if it is.
fn broken(id: &str, was: &str, now: Option<&String>) -> Option<String> {
    match now {
        None => Some(format!("`{id}` is gone: keep it among the `aliases` of what replaces it")),
        Some(is) if is == was => None,
        // A renamed entry keeps its id as an alias. A source that is located later is still the
        // same source.
        Some(is) if is.starts_with("now ") && !was.starts_with("now ") => None,
        Some(_) if was == "not located" => None,
        Some(is) => Some(format!("`{id}` stood for `{was}`, now for `{is}`")),
    }
}

#[test]
fn no_id_is_lost_or_given_another_meaning() {
    let path = root().join("tests/snapshots/ids.txt");
    let now = recorded(builtin());
    let wish = std::env::var("CALCINOSIS_IDS").unwrap_or_default();
    if wish == "rewrite" {
        std::fs::write(&path, print(&now)).unwrap();
        return;
    }
    let before = parse(&read(&path));
    let mut failures: Vec<String> =
        before.iter().filter_map(|(id, was)| broken(id, was, now.get(id))).collect();
    let unrecorded: Vec<&String> = now.keys().filter(|id| !before.contains_key(*id)).collect();
    if wish == "add" {
        let mut all = before.clone();
        all.extend(unrecorded.iter().map(|id| ((*id).clone(), now[*id].clone())));
        std::fs::write(&path, print(&all)).unwrap();
    } else {
        failures.extend(
            unrecorded
                .iter()
                .map(|id| format!("`{id}` is not recorded: run with CALCINOSIS_IDS=add")),
        );
    }
    none_of("ids break the promise of permanence", &failures);
}

#[test]
fn a_broken_promise_is_seen() {
    let moved = "in metastatic".to_string();
    assert!(broken("diagnosis gout", "in mimic", None).is_some());
    assert!(broken("diagnosis gout", "in mimic", Some(&moved)).is_some());
    assert!(
        broken("finding eschar", "morphology", Some(&"now skin-necrosis-eschar".to_string()))
            .is_none()
    );
    assert!(
        broken("finding eschar", "now skin-necrosis-eschar", Some(&"now ulcer".to_string()))
            .is_some()
    );
    assert!(broken("source a-2001", "pmid 1", Some(&"pmid 2".to_string())).is_some());
    assert!(broken("source a-2001", "not located", Some(&"pmid 2".to_string())).is_none());
}

#[test]
fn every_id_has_the_form_of_an_id() {
    let mut failures = Vec::new();
    for name in recorded(builtin()).keys() {
        let (kind, id) = name.split_once(' ').unwrap();
        let words: Vec<&str> = if kind == "criterion" { id.split('.').collect() } else { vec![id] };
        if !words.iter().all(|word| calcinosis_core::is_kebab_case(word)) {
            failures.push(name.clone());
        }
    }
    none_of("ids are malformed", &failures);
}
