//! The reference manual: the knowledge as pages for a reader, one for each diagnosis and each
//! finding.
//!
//! The pages are generated from the same compiled knowledge that answers, so that what is read and
//! what decides cannot drift apart.

mod analyte;
mod citations;
mod codes;
mod criteria_set;
mod diagnosis;
mod finding;
mod index;
mod page;
mod scheme;
mod source;
mod words;
mod workup;

use super::Compiled;
use alloc::string::String;
use alloc::vec::Vec;

/// The pages of the manual: paths below its folder, and Markdown.
///
/// The same knowledge always gives the same pages; the digest and the version stand on the first
/// page only, so that an edit changes the pages that it concerns.
#[must_use]
pub fn manual(compiled: &Compiled) -> Vec<(String, String)> {
    let knowledge = &compiled.knowledge;
    let mut pages = alloc::vec![
        ("index.md".into(), index::diagnoses(compiled)),
        ("findings.md".into(), index::findings(knowledge)),
        ("schemes.md".into(), scheme::page(knowledge)),
        ("criteria-sets.md".into(), criteria_set::page(knowledge)),
        ("analytes.md".into(), analyte::page(knowledge)),
        ("tests.md".into(), workup::tests(knowledge)),
        ("treatments.md".into(), workup::treatments(knowledge)),
        ("sources.md".into(), source::page(knowledge)),
        ("words.md".into(), words::page(knowledge)),
        ("issues-and-errors.md".into(), codes::page(knowledge)),
    ];
    for (place, diagnosis) in knowledge.diagnoses.entries() {
        let path = alloc::format!("diagnoses/{}.md", diagnosis.id);
        pages.push((path, diagnosis::page(compiled, place, diagnosis)));
    }
    for (place, finding) in knowledge.findings.entries() {
        pages.push((
            alloc::format!("findings/{}.md", finding.id),
            finding::page(knowledge, place, finding),
        ));
    }
    pages
}
