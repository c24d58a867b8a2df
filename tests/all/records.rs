//! Small records that say less, or the opposite, of what they seem to say: each with the right reading, through the front door.

use crate::support::{none_of, read, root};
use calcinosis_core::Presence;
use calcinosis_core::front_door::{AnswerOptions, answers};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeSet;

/// A record and how it is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    name: String,
    /// A text of one value, or of one value on each line.
    #[serde(default)]
    input: Option<Value>,
    #[serde(default)]
    lines: Vec<Value>,
    #[serde(default = "one")]
    patients: usize,
    /// Of which of them the rest is said.
    #[serde(default)]
    patient: usize,
    #[serde(default)]
    present: Vec<String>,
    #[serde(default)]
    absent: Vec<String>,
    #[serde(default)]
    unknown: Vec<String>,
    #[serde(default)]
    not_present: Vec<String>,
    /// Each stands in the place or the words of an issue.
    #[serde(default)]
    issues: Vec<String>,
    #[serde(default)]
    no_issues: Vec<String>,
}

const fn one() -> usize {
    1
}

impl Told {
    fn text(&self) -> String {
        match &self.input {
            Some(input) => input.to_string(),
            None => self.lines.iter().map(|line| format!("{line}\n")).collect(),
        }
    }
}

/// Every record of the folder, with the name of its file.
fn told() -> Vec<(String, Told)> {
    let folder = root().join("tests/data/records");
    let mut all = Vec::new();
    for path in crate::support::files_below(&folder, &["json"]) {
        let file = path.file_stem().unwrap().to_string_lossy().into_owned();
        let records: Vec<Told> = serde_json::from_str(&read(&path)).unwrap_or_else(|error| panic!("{file}: {error}"));
        all.extend(records.into_iter().map(|record| (file.clone(), record)));
    }
    assert!(all.len() > 150, "{}", all.len());
    let names: BTreeSet<(&str, &str)> = all.iter().map(|(file, one)| (file.as_str(), one.name.as_str())).collect();
    assert_eq!(names.len(), all.len(), "two records share a name");
    all
}

#[test]
fn each_record_is_read_as_it_means() {
    let mut failures = Vec::new();
    for (file, told) in told() {
        let mut fail = |what: String| failures.push(format!("{file}: {}: {what}", told.name));
        let answers = match answers(crate::support::builtin(), &told.text(), &AnswerOptions::new()) {
            Ok(answers) => answers,
            Err(error) => {
                fail(format!("refused: {error}"));
                continue;
            }
        };
        if answers.len() != told.patients {
            fail(format!("{} patients instead of {}", answers.len(), told.patients));
        }
        let Some(patient) = answers.patient(told.patient) else {
            fail("no such patient".into());
            continue;
        };
        let classification = patient.classification().unwrap();
        let issues: Vec<String> = classification.issues().iter().map(ToString::to_string).collect();
        let lists =
            [(&told.present, Presence::Present), (&told.absent, Presence::Absent), (&told.unknown, Presence::Unknown)];
        let mut wrong = Vec::new();
        for (finding, expected) in lists.iter().flat_map(|(list, expected)| list.iter().map(move |one| (one, expected)))
        {
            let found = classification.finding(finding);
            if found != Some(*expected) {
                wrong.push(format!("`{finding}` is {found:?} instead of {expected:?}"));
            }
        }
        for finding in &told.not_present {
            match classification.finding(finding) {
                Some(Presence::Absent | Presence::Unknown) => {}
                found => wrong.push(format!("`{finding}` is {found:?}")),
            }
        }
        wrong.extend(
            told.issues
                .iter()
                .filter(|text| !issues.iter().any(|one| one.contains(text.as_str())))
                .map(|text| format!("no issue says `{text}`")),
        );
        wrong.extend(
            told.no_issues
                .iter()
                .filter(|text| issues.iter().any(|one| one.contains(text.as_str())))
                .map(|text| format!("an issue says `{text}`")),
        );
        if !wrong.is_empty() {
            fail(format!("{}; issues: {issues:#?}", wrong.join("; ")));
        }
    }
    none_of("records are read wrongly", &failures);
}
