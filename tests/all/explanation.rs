//! The answer in words: a first screen that stands on its own, one document in every layout, no odd
//! wording.

use crate::support::{answer, builtin, files_below, none_of, read, root};
use calcinosis_core::{Case, Detail, Status, answer_json};
use serde_json::{Value, json};

/// Every development patient, as text of a case.
fn patients() -> Vec<(String, String)> {
    let files = files_below(&root().join("tests/cases/development"), &["json"]);
    assert!(files.len() > 200);
    files
        .iter()
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_string(), read(path)))
        .collect()
}

fn shown(case: &str, format: &str) -> String {
    answer_json(builtin(), case, Some(&json!({"format": format}).to_string())).unwrap()
}

/// The lines up to the first section.
fn first_screen(text: &str) -> Vec<&str> {
    let sections = ["What next", "To know before", "Standard work-up", "Not known", "Why "];
    text.lines().take_while(|line| !sections.iter().any(|title| line.starts_with(title))).collect()
}

#[test]
fn the_first_screen_is_short_and_narrow() {
    let mut lengths = Vec::new();
    for (name, case) in patients() {
        let text = shown(&case, "text");
        let screen = first_screen(&text);
        assert!(screen.iter().all(|line| line.chars().count() <= 100), "{name}: {screen:#?}");
        lengths.push((screen.len(), name));
    }
    lengths.sort();
    let (median, longest) = (lengths[lengths.len() / 2].0, lengths[lengths.len() - 1].clone());
    assert!(median <= 22, "the median first screen has {median} lines");
    assert!(longest.0 <= 42, "{longest:?}");
}

#[test]
fn odd_wordings_are_gone() {
    let odd = [
        "does not exclude, excluding",
        " 1 options",
        " 1 points",
        "very-frequent",
        "very-rare here",
        "[]",
    ];
    let mut failures = Vec::new();
    for (name, case) in patients() {
        let text = shown(&case, "text");
        failures.extend(
            odd.iter()
                .filter(|words| text.contains(**words))
                .map(|words| format!("{name}: {words}")),
        );
        for line in text.lines() {
            let figures: Vec<&str> =
                line.split(" from ").skip(1).filter_map(|rest| rest.split(" to ").next()).collect();
            let stays = figures.iter().any(|from| {
                let moved = format!("from {from} to {from}");
                line.contains(&format!("{moved};"))
                    || line.ends_with(&moved)
                    || line.contains(&format!("{moved} ("))
            });
            if stays && line.contains("would move") {
                failures.push(format!("{name}: {line}"));
            }
        }
        let first: Vec<&str> =
            text.lines().filter(|line| line.trim_start().starts_with("check first: ")).collect();
        let twice = first.windows(2).any(|pair| pair[0] == pair[1]);
        if twice {
            failures.push(format!("{name}: the same twice under `check first`"));
        }
    }
    none_of("odd wordings", &failures);
}

#[test]
fn no_form_is_surer_than_its_leader_that_is_held_back() {
    let mut failures = Vec::new();
    for (name, case) in patients() {
        let classified = answer(&Case::from_json(&case).unwrap());
        let leader = classified.ranking().next().unwrap();
        let form = classified.forms().first().unwrap().status;
        if leader.is_held_back() && form < Status::Possible && form != Status::Established {
            failures.push(format!("{name}: {form} above {}", leader.status()));
        }
    }
    none_of("forms surer than what they rest on", &failures);
}

#[test]
fn the_summary_says_what_the_answer_says() {
    for (name, case) in patients() {
        let value: Value = serde_json::from_str(&shown(&case, "json")).unwrap();
        let (summary, diagnoses) = (&value["summary"], value["diagnoses"].as_array().unwrap());
        let mut named: Vec<&Value> = Vec::new();
        for group in summary["groups"].as_array().unwrap() {
            let members = group["members"].as_array().unwrap();
            if members.is_empty() { named.push(group) } else { named.extend(members) }
        }
        assert!(!named.is_empty(), "{name}");
        for one in &named {
            let leaf = diagnoses.iter().find(|leaf| leaf["id"] == one["id"]).unwrap();
            assert_eq!(
                (&one["status"], &one["probability"]),
                (&leaf["status"], &leaf["probability"]),
                "{name}"
            );
        }
        let total = |list: &[&Value]| {
            list.iter().map(|one| one["probability"].as_f64().unwrap()).sum::<f64>()
        };
        let rest = summary["others"]["probability"].as_f64().unwrap();
        assert!((total(&named) + rest - 1.0).abs() < 0.001, "{name}: {} {rest}", total(&named));
        let counts = ["count", "excluded"].map(|field| summary["others"][field].as_u64().unwrap());
        assert_eq!(counts[0] + counts[1] + named.len() as u64, diagnoses.len() as u64, "{name}");
        let warnings = value["issues"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|issue| issue["severity"] == "warning");
        assert_eq!(summary["given"]["not_used"], json!(warnings.count()), "{name}");
    }
}

#[test]
fn every_layout_says_the_same() {
    // What a document says, without what a layout adds: letters and figures only.
    let bare = |text: &str| text.chars().filter(|one| one.is_alphanumeric()).collect::<String>();
    let unescaped = |html: &str| {
        let html = html
            .replace("&nbsp;", " ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"");
        html.replace("&#39;", "'").replace("&amp;", "&")
    };
    for (name, case) in patients().into_iter().step_by(20) {
        let case = Case::from_json(&case).unwrap();
        let answer = answer(&case).answer(Detail::default());
        let (markdown, html) = (bare(&answer.to_markdown()), bare(&unescaped(&answer.to_html())));
        for diagnosis in answer.diagnoses.iter().filter_map(|one| one.trace.as_ref()) {
            for says in diagnosis.criteria.iter().map(|one| one.says).chain([diagnosis.definition])
            {
                let says = bare(says);
                assert!(markdown.contains(&says) && html.contains(&says), "{name}: {says}");
            }
        }
        for issue in &answer.issues {
            assert!(
                html.contains(&bare(&issue.message)) && markdown.contains(&bare(&issue.message)),
                "{name}"
            );
        }
    }
}

#[test]
fn html_is_whole_and_brings_nothing_from_outside() {
    for (name, case) in patients().into_iter().step_by(10) {
        let html = shown(&case, "html");
        assert!(html.starts_with("<!DOCTYPE html>") && html.ends_with("</html>\n"), "{name}");
        let forbidden = [
            "<script",
            "<link",
            "<img",
            "@import",
            "url(",
            " src=",
            " href=",
            " onclick",
            "javascript:",
        ];
        assert!(forbidden.iter().all(|word| !html.contains(word)), "{name}");
        // Every element that is opened is closed, in the right order.
        let mut open: Vec<String> = Vec::new();
        for tag in html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap()) {
            let word = tag.split_whitespace().next().unwrap();
            match word.strip_prefix('/') {
                Some(closed) => assert_eq!(open.pop().as_deref(), Some(closed), "{name}"),
                None if tag.ends_with('/') || word == "meta" || word.starts_with('!') => {}
                None => open.push(word.to_string()),
            }
        }
        assert!(open.is_empty(), "{name}: {open:?}");
        let fragment = shown(&case, "html-fragment");
        assert!(fragment.starts_with("<style>") && !fragment.contains("<html"), "{name}");
        assert!(html.contains(fragment.split("</style>\n").nth(1).unwrap()), "{name}");
    }
}

#[test]
fn what_was_not_used_is_told_before_what_was_found() {
    let case = r#"{"present": ["hemodialysis", "no-such-thing"]}"#;
    for format in ["text", "markdown", "html"] {
        let answer = shown(case, format);
        let fault = answer.find("no-such-thing").or_else(|| answer.find("no\\-such")).unwrap();
        assert!(fault < answer.find("others, together").unwrap(), "{format}: {answer}");
    }
    for case in ["{}", r#"{"present": ["no-such-thing"], "age_years": 3}"#] {
        let text = shown(case, "text");
        assert!(text.starts_with("!  Nothing usable was read"), "{text}");
        assert!(!text.contains('%'), "{text}");
    }
    let text = shown(r#"{"present": ["papule"], "unmapped": ["a green halo"]}"#, "text");
    let outside = text.find("`a green halo`").unwrap();
    assert!(outside < text.find("others, together").unwrap(), "{text}");
}

#[test]
fn what_a_reader_put_into_the_case_is_told_with_its_place() {
    let packet = r#"{"id": "p", "subject": {"sex": "FEMALE", "timeAtLastEncounter": {"age": {"iso8601duration": "P8Y"}}},
        "phenotypicFeatures": [{"type": {"id": "HP:0002905", "label": "Hyperphosphatemia"}}]}"#;
    let text = shown(packet, "text");
    let (_, read) = text.split_once("Read from the record\n").unwrap();
    let read: Vec<&str> = read.lines().take_while(|line| line.starts_with("  ")).collect();
    for (finding, place) in [
        ("Hyperphosphatemia", "phenotypicFeatures[0]"),
        ("Female sex", "subject.sex"),
        ("Onset at 1 to 17 years", "subject.timeAtLastEncounter"),
        ("Onset at 1 to 17 years", "no age at onset is told"),
    ] {
        let found = read.iter().any(|line| line.contains(place) && line.contains(finding));
        assert!(found, "{finding} from {place}: {read:#?}");
    }
}

#[test]
fn a_newborn_is_told_in_days() {
    for (years, words) in [
        ("0", "less than a day"),
        ("0.003", "1 day"),
        ("0.02", "7 days"),
        ("0.1", "1 month"),
        ("1.5", "18 months"),
        ("7", "7 years"),
    ] {
        let text = shown(&format!(r#"{{"age_years": {years}, "present": ["plaque"]}}"#), "text");
        assert!(text.lines().next().unwrap().contains(words), "{years}: {text}");
    }
}

#[test]
fn what_rests_on_proof_is_not_denied_while_nobody_has_proved_it() {
    let (mut open, mut failures) = (0, Vec::new());
    for (name, case) in patients() {
        let text = shown(&case, "text");
        open += text.matches(", not proven so far: ").count();
        let denied = text.lines().filter(|line| line.contains(", is not so: "));
        let groundless =
            denied.filter(|line| !line.contains(" absent") && !line.contains(" present"));
        failures.extend(groundless.map(|line| format!("{name}: {line}")));
    }
    assert!(open > 50, "{open}");
    none_of("nothing on record denies it", &failures);
}

#[test]
fn options_are_told_in_full_for_what_is_likely_or_alerted() {
    let mut in_full = 0;
    for (name, case) in patients() {
        let answer: Value = serde_json::from_str(&shown(&case, "json")).unwrap();
        let text = shown(&case, "text");
        for group in answer["treatments"].as_array().into_iter().flatten() {
            if group["probability"].as_f64().unwrap() < 0.2 || group["rank"] == 1 {
                continue;
            }
            let label = group["label"].as_str().unwrap();
            let options = group["options"].as_array().unwrap();
            if !options.is_empty() {
                let title = format!("Options in the literature: {label} (");
                assert!(text.contains(&title), "{name}: {title}");
                in_full += 1;
            }
        }
    }
    assert!(in_full > 10, "{in_full}");
}
