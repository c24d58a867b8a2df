//! What to do next, and what can be tried: tests, notes and treatments.

use super::page::{Depth, Page, plain};
use crate::key::{DiagnosisKey, NoteKey, SourceKey, Table};
use crate::knowledge::Knowledge;
use crate::knowledge::workup::{Note, Test, Treatment};
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

pub(super) fn test_link(page: &Page<'_>, test: &Test) -> String {
    page.link(&test.label, &format!("tests.md#{}", test.id))
}

pub(super) fn treatment_link(page: &Page<'_>, treatment: &Treatment) -> String {
    page.link(&treatment.label, &format!("treatments.md#{}", treatment.id))
}

fn diagnoses(page: &Page<'_>, about: &[DiagnosisKey]) -> String {
    about.iter().map(|node| page.diagnosis(*node)).collect::<Vec<_>>().join(", ")
}

pub(super) fn test_sources(test: &Test) -> BTreeSet<SourceKey> {
    let avoid = test.avoid.iter().flat_map(|avoid| avoid.sources.iter());
    test.sources.iter().chain(avoid).copied().collect()
}

pub(super) fn treatment_sources(treatment: &Treatment) -> BTreeSet<SourceKey> {
    let cautions = treatment.cautions.iter().flat_map(|caution| caution.sources.iter());
    treatment.sources.iter().chain(&*treatment.dose_sources).chain(cautions).copied().collect()
}

/// The sources of the notes, patterns and follow-ups, each kind with the name of its heading on the
/// page of the tests.
pub(super) fn note_sources(
    knowledge: &Knowledge,
) -> [(&'static str, &'static str, BTreeSet<SourceKey>); 4] {
    let workup = knowledge.workup();
    let of = |notes: &Table<NoteKey, Note>| {
        notes.iter().flat_map(|note| note.sources.iter()).copied().collect()
    };
    [
        ("red-flags", "Red flags", of(&workup.red_flags)),
        ("safety-notes", "Safety notes", of(&workup.safety_notes)),
        (
            "patterns",
            "Patterns",
            workup.patterns.iter().flat_map(|entry| entry.sources.iter()).copied().collect(),
        ),
        (
            "follow-up",
            "Follow-up",
            workup.follow_ups.iter().flat_map(|entry| entry.sources.iter()).copied().collect(),
        ),
    ]
}

pub(super) fn tests(knowledge: &Knowledge) -> String {
    let workup = knowledge.workup();
    let mut page = Page::new(knowledge, Depth::Top, "Tests");
    page.paragraph(
        "What one can ask, examine, measure, image, biopsy or sequence, and which findings that settles. In an answer they are ranked by what they are expected \
         to tell about the patient. They inform a professional and order nothing.",
    );
    page.heading("One by one");
    for test in &workup.tests {
        page.entry(&test.id, &test.label);
        page.paragraph(&format!("`{}`, {}, {}", test.id, test.kind.as_str(), test.tier.as_str()));
        let about = if test.about.is_empty() {
            "everyone".to_string()
        } else {
            diagnoses(&page, &test.about)
        };
        let mut lines = Vec::new();
        for (title, text) in
            [("Done", &test.does), ("Why", &test.because), ("What it changes", &test.changes)]
        {
            if !text.is_empty() {
                lines.push(format!("{title}: {}", plain(text)));
            }
        }
        lines.extend(
            test.again
                .as_deref()
                .map(|first| format!("Where it is done in part: {}", plain(first))),
        );
        lines.push(format!("For: {about}"));
        lines.extend(
            test.program.as_ref().map(|premise| format!("Only with {}", page.program(premise))),
        );
        lines.push(format!("Settles: {}", page.findings(&test.resolves)));
        lines.extend(test.avoid.iter().map(|avoid| {
            let (when, covered) =
                (page.program(&avoid.program), page.covered(avoid.basis, &avoid.sources));
            format!("Held back with {when}: {} ({covered})", plain(&avoid.says))
        }));
        lines.push(format!("Basis: {}", page.covered(test.basis, &test.sources)));
        page.list(lines);
    }
    for (place, notes) in [(0, &workup.red_flags), (1, &workup.safety_notes)] {
        heading(&mut page, place);
        let lines: Vec<String> = notes
            .iter()
            .map(|note| {
                let (when, covered) =
                    (page.program(&note.program), page.covered(note.basis, &note.sources));
                let alert = note.alert.as_ref().map_or_else(String::new, |alert| {
                    let percent = alert.above / 10_000;
                    format!(
                        ", and at least {percent} % probable together: {}",
                        diagnoses(&page, &alert.about)
                    )
                });
                format!("{} `{}`. When: {when}{alert} ({covered})", plain(&note.says), note.id)
            })
            .collect();
        page.list(lines);
    }
    heading(&mut page, 2);
    let lines: Vec<String> = workup
        .patterns
        .iter()
        .map(|pattern| {
            let tests = pattern.next.iter().map(|test| &workup.tests[*test]);
            let next: Vec<String> = tests.map(|test| test_link(&page, test)).collect();
            let next = if next.is_empty() {
                String::new()
            } else {
                format!(" Next: {}.", next.join(", "))
            };
            let (when, covered) =
                (page.program(&pattern.program), page.covered(pattern.basis, &pattern.sources));
            format!("{} `{}`. When: {when}.{next} ({covered})", plain(&pattern.think), pattern.id)
        })
        .collect();
    page.list(lines);
    heading(&mut page, 3);
    let rows: Vec<Vec<String>> = workup
        .follow_ups
        .iter()
        .map(|entry| {
            let covered = page.covered(entry.basis, &entry.sources);
            vec![
                diagnoses(&page, &entry.about),
                plain(&entry.says),
                plain(&entry.interval),
                covered,
            ]
        })
        .collect();
    page.table(&["diagnosis", "what", "how often", "basis"], rows);
    page.finish()
}

/// The heading of a kind of note, with its anchor.
fn heading(page: &mut Page<'_>, place: usize) {
    if let Some((anchor, title, _)) = note_sources(page.knowledge).get(place) {
        page.heading(title);
        page.paragraph(&format!("<a id=\"{anchor}\"></a>"));
    }
}

pub(super) fn treatments(knowledge: &Knowledge) -> String {
    let workup = knowledge.workup();
    let mut page = Page::new(knowledge, Depth::Top, "Treatments");
    page.paragraph(
        "What the literature reports, with how strong the evidence is and where it points; options against which it speaks are listed too, and where sources \
         disagree, both stand. A dose is what a source states, never a prescription.",
    );
    for treatment in &workup.treatments {
        page.entry(&treatment.id, &treatment.label);
        page.paragraph(&format!("`{}`. {}", treatment.id, plain(&treatment.says)));
        let mut lines = vec![
            format!("For: {}", diagnoses(&page, &treatment.about)),
            format!("Aim: {}", plain(&treatment.aim)),
            format!("Evidence: {}, pointing {}", treatment.evidence.as_str(), direction(treatment)),
        ];
        lines.extend(
            treatment
                .program
                .as_ref()
                .map(|premise| format!("Only with {}", page.program(premise))),
        );
        lines.extend(treatment.line.map(|line| format!("Place: {}", line.as_str())));
        for (title, text) in
            [("Level as graded by the source", &treatment.level), ("Patients", &treatment.patients)]
        {
            lines.extend(text.as_ref().map(|text| format!("{title}: {}", plain(text))));
        }
        lines.extend(treatment.dose.as_ref().map(|dose| {
            format!(
                "Dose as the source states it: {} ({})",
                plain(dose),
                page.sources(&treatment.dose_sources)
            )
        }));
        lines.extend(treatment.cautions.iter().map(|caution| {
            let when = caution
                .program
                .as_ref()
                .map_or_else(|| "always".to_string(), |program| page.program(program));
            let covered = page.covered(caution.basis, &caution.sources);
            format!("{} ({when}): {} ({covered})", caution.effect.as_str(), plain(&caution.says))
        }));
        let others = treatment.disagrees_with.iter().map(|other| &workup.treatments[*other]);
        let others: Vec<String> = others.map(|other| treatment_link(&page, other)).collect();
        if !others.is_empty() {
            lines.push(format!("Says otherwise: {}", others.join(", ")));
        }
        lines.push(format!("Basis: {}", page.covered(treatment.basis, &treatment.sources)));
        page.list(lines);
    }
    page.finish()
}

fn direction(treatment: &Treatment) -> &'static str {
    use crate::knowledge::workup::Direction;
    match treatment.direction {
        Direction::For => "in favor",
        Direction::Neutral => "neither way",
        Direction::Against => "against",
    }
}
