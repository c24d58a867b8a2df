//! The first page, with the tree of the diagnoses, and the list of the findings.

use super::super::Compiled;
use super::page::{Depth, Page, counted};
use crate::knowledge::{FindingKind, Knowledge, SCHEMA_VERSION};
use alloc::format;
use alloc::string::String;

pub(super) fn diagnoses(compiled: &Compiled) -> String {
    let knowledge = &compiled.knowledge;
    let mut page =
        Page::new(knowledge, Depth::Top, "Calcium and bone in the skin: reference manual");
    page.paragraph(&format!(
        "Knowledge {}, schema {SCHEMA_VERSION}, SHA-256 of the source `{}`. Every statement on these pages stands in the knowledge files and nowhere else; the \
         same statements decide the answers. They support a professional and replace neither an examination nor the cited sources.",
        knowledge.version, knowledge.digest
    ));
    let stats = compiled.stats();
    page.table(
        &["what", "how many"],
        [
            [page.link("causes and presentations", "index.md#tree"), format!("{}", stats.leaves)],
            [page.link("mimics", "index.md#mimic"), format!("{}", stats.mimics)],
            [page.link("findings", "findings.md"), format!("{}", stats.findings)],
            ["criteria".into(), format!("{}", stats.criteria)],
            ["rows of how often a finding occurs".into(), format!("{}", stats.features)],
            [
                page.link("published criteria sets", "criteria-sets.md"),
                format!("{}", stats.criteria_sets),
            ],
            [page.link("schemes", "schemes.md"), format!("{}", stats.schemes)],
            [
                page.link("analytes", "analytes.md"),
                format!("{}", knowledge.laboratory().analytes.len()),
            ],
            [page.link("tests", "tests.md"), format!("{}", knowledge.workup().tests.len())],
            [
                page.link("treatments", "treatments.md"),
                format!("{}", knowledge.workup().treatments.len()),
            ],
            [page.link("sources", "sources.md"), format!("{}", stats.sources)],
            ["worked examples".into(), format!("{}", stats.examples)],
        ]
        .map(|row| row.to_vec()),
    );
    let words = page.link("What the words mean", "words.md");
    let codes = page.link("Issues and errors", "issues-and-errors.md");
    page.paragraph(&format!(
        "{words} and how a score comes about. {codes}: every code that an answer or the knowledge tool can show."
    ));
    page.heading("Tree");
    page.paragraph("<a id=\"tree\"></a>The number is that of the causes below. What stands at a node holds for all below it, unless they say otherwise.\n");
    for (place, diagnosis) in knowledge.diagnoses.entries() {
        let level = knowledge.lineage(diagnosis).count() - 1;
        let under = knowledge.index.under[place].len();
        let below = if knowledge.index.leaves.as_slice().contains(&place) {
            diagnosis.prior.as_ref().map_or_else(String::new, |prior| format!(" ({})", prior.class))
        } else {
            format!(" ({under})")
        };
        let anchor =
            if level < 2 { format!("<a id=\"{}\"></a>", diagnosis.id) } else { String::new() };
        let line = format!("{anchor}{}{below}", page.diagnosis(place));
        page.item(level, &line);
    }
    page.finish()
}

pub(super) fn findings(knowledge: &Knowledge) -> String {
    let mut page = Page::new(knowledge, Depth::Top, "Findings");
    page.paragraph("What a case can state, by kind. The id is what a case file holds.");
    for kind in FindingKind::ALL {
        let of_kind = || knowledge.findings.entries().filter(|(_, finding)| finding.kind == *kind);
        page.heading(kind.as_str());
        page.paragraph(&format!(
            "{} {}.",
            kind.meaning(),
            counted(of_kind().count(), "finding", "findings")
        ));
        let lines: alloc::vec::Vec<String> = of_kind()
            .map(|(place, finding)| format!("{} `{}`", page.finding(place), finding.id))
            .collect();
        page.list(lines);
    }
    page.finish()
}
