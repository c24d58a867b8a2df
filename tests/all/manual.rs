//! The reference manual: current, complete, and without a dead link.

use crate::support::{builtin, compiled, files_below, read, root};
use calcinosis_core::knowledge::source::{DiagnosticCode, manual};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// The pages as the knowledge source gives them now.
static PAGES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let pages = manual(compiled());
    let number = pages.len();
    let pages: BTreeMap<String, String> = pages.into_iter().collect();
    assert_eq!(pages.len(), number, "two pages share a path");
    pages
});

#[test]
fn the_manual_on_disk_is_current() {
    let folder = root().join("calcinosis-core/manual");
    let name = |path: &std::path::Path| {
        path.strip_prefix(&folder).unwrap().to_string_lossy().replace('\\', "/")
    };
    let files: BTreeMap<String, String> =
        files_below(&folder, &["md"]).iter().map(|path| (name(path), read(path))).collect();
    let stale: BTreeSet<&str> = PAGES
        .iter()
        .filter(|(name, text)| files.get(*name) != Some(*text))
        .map(|(name, _)| name.as_str())
        .chain(files.keys().filter(|name| !PAGES.contains_key(*name)).map(String::as_str))
        .collect();
    let first: Vec<&str> = stale.iter().copied().take(10).collect();
    assert!(
        stale.is_empty(),
        "{} pages differ from the knowledge, {first:?} among them: run `cargo run -p calcinosis-core --features source --bin knowledge -- manual`",
        stale.len()
    );
}

/// The targets of the links of a page.
fn links(text: &str) -> impl Iterator<Item = &str> {
    text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target)
}

/// A relative target as a path from the folder of the manual.
fn resolved(page: &str, target: &str) -> Option<String> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            ".." => {
                parts.pop()?;
            }
            other => parts.push(other),
        }
    }
    Some(parts.join("/"))
}

#[test]
fn every_link_leads_to_a_page_and_an_anchor() {
    let mut seen = 0;
    for (page, text) in &*PAGES {
        for target in links(text) {
            seen += 1;
            let (path, anchor) = target
                .split_once('#')
                .map_or((target, None), |(path, anchor)| (path, Some(anchor)));
            let path = resolved(page, path)
                .unwrap_or_else(|| panic!("{page}: `{target}` leaves the manual"));
            let there =
                PAGES.get(&path).unwrap_or_else(|| panic!("{page}: `{target}` leads to no page"));
            if let Some(anchor) = anchor {
                let mark = format!("<a id=\"{anchor}\"></a>");
                assert_eq!(
                    there.matches(&mark).count(),
                    1,
                    "{page}: `{target}` leads to no anchor, or to several"
                );
            }
        }
    }
    assert!(seen > 10_000, "only {seen} links were found");
}

#[test]
fn every_page_is_reached_from_the_first() {
    let mut reached = BTreeSet::from(["index.md".to_string()]);
    let mut waiting = vec!["index.md".to_string()];
    while let Some(page) = waiting.pop() {
        for target in links(&PAGES[&page]) {
            let path = target.split('#').next().unwrap();
            let path = resolved(&page, path).unwrap();
            if reached.insert(path.clone()) {
                waiting.push(path);
            }
        }
    }
    let all: BTreeSet<String> = PAGES.keys().cloned().collect();
    assert_eq!(all.difference(&reached).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn tables_keep_their_width() {
    let cells = |line: &str| line.replace("\\|", "").matches('|').count();
    for (page, text) in &*PAGES {
        let mut width = None;
        for line in text.lines() {
            if line.starts_with('|') {
                assert_eq!(cells(line), *width.get_or_insert(cells(line)), "{page}: {line}");
            } else {
                width = None;
            }
        }
    }
}

#[test]
fn a_page_says_what_the_knowledge_says() {
    let knowledge = builtin();
    for diagnosis in knowledge.diagnoses() {
        let text = &PAGES[&format!("diagnoses/{}.md", diagnosis.id())];
        for criterion in diagnosis.criteria() {
            assert!(
                text.contains(&format!("### {}\n", criterion.id())),
                "{} lacks {}",
                diagnosis.id(),
                criterion.id()
            );
        }
        for feature in diagnosis.features() {
            let finding = feature.finding(knowledge).unwrap();
            assert!(
                text.contains(&format!("(../findings/{}.md)", finding.id())),
                "{} lacks {}",
                diagnosis.id(),
                finding.id()
            );
            let there = &PAGES[&format!("findings/{}.md", finding.id())];
            assert!(
                there.contains(&format!("(../diagnoses/{}.md)", diagnosis.id())),
                "{} lacks {}",
                finding.id(),
                diagnosis.id()
            );
        }
    }
    for source in knowledge.sources() {
        assert!(
            PAGES["sources.md"].contains(&format!("<a id=\"{}\"></a>", source.id())),
            "{}",
            source.id()
        );
    }
}

#[test]
fn every_source_is_shown_where_it_is_cited() {
    let uncited: BTreeSet<&str> = compiled()
        .warnings
        .iter()
        .filter(|problem| problem.code == DiagnosticCode::UncitedSource)
        .filter_map(|problem| problem.message.split('`').nth(1))
        .collect();
    let entries = PAGES["sources.md"].split("<a id=\"").skip(1);
    let shown: BTreeSet<&str> = entries
        .filter(|entry| entry.contains("Cited by: nothing"))
        .filter_map(|entry| entry.split('"').next())
        .collect();
    assert_eq!(shown, uncited);
}
