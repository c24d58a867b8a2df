//! Every source, how far it was read, and where it is cited.

use super::citations::places;
use super::page::{Depth, Page, plain};
use crate::knowledge::{Knowledge, Seen, Source};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

pub(super) fn page(knowledge: &Knowledge) -> String {
    let mut page = Page::new(knowledge, Depth::Top, "Sources");
    page.paragraph("How far the sources were read:");
    let rows = Seen::ALL.iter().map(|seen| {
        let number = knowledge.sources().iter().filter(|source| source.seen == *seen).count();
        vec![seen.to_string(), seen.meaning().to_string(), number.to_string()]
    });
    page.table(&["read", "which means", "sources"], rows);
    let cited = places(&page);
    let mut sources: Vec<(&Source, Vec<String>)> = knowledge.sources().iter().zip(cited).collect();
    sources.sort_by(|(a, _), (b, _)| a.id.cmp(&b.id));
    for (source, cited) in sources {
        page.entry(&source.id, &source.id);
        page.paragraph(&plain(&source.citation));
        let mut lines = vec![format!("Kind: {}. Read: {}", plain(&source.kind), source.seen)];
        lines.extend(locators(source));
        if !source.took.is_empty() {
            lines.push(format!("Taken from it: {}", plain(&source.took)));
        }
        lines.push(format!(
            "Cited by: {}",
            if cited.is_empty() { "nothing".to_string() } else { cited.join(", ") }
        ));
        page.list(lines);
    }
    page.finish()
}

/// Where it can be found.
fn locators(source: &Source) -> Option<String> {
    let mut found = Vec::new();
    if !source.pmid.is_empty() {
        found.push(format!("PMID {}", plain(&source.pmid)));
    }
    if !source.pmcid.is_empty() {
        found.push(format!("PMCID {}", plain(&source.pmcid)));
    }
    if !source.doi.is_empty() {
        found.push(format!("doi {}", plain(&source.doi)));
    }
    for text in [&source.url, &source.ids] {
        let shown = plain(text);
        if !shown.is_empty() && !found.contains(&shown) {
            found.push(shown);
        }
    }
    (!found.is_empty()).then(|| format!("Found at: {}", found.join("; ")))
}
