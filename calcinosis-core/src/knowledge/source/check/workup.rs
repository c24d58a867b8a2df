//! Checks on the compiled work-up: nothing without a purpose, nothing without a source, nothing
//! that no test obtains.

use crate::bits::FindingSet;
use crate::knowledge::source::problems::{Fault, Problems};
use crate::knowledge::source::schema::{Draft, Word};
use crate::knowledge::source::{DiagnosticCode, SourceFile};
use crate::knowledge::{Knowledge, Obtained};
use alloc::format;

pub(super) fn check(draft: &Draft<'_>, knowledge: &Knowledge, problems: &mut Problems) {
    for placed in &draft.workup.tests {
        if placed.entry.resolves.is_empty() {
            let message = format!("the test `{}` settles no finding", placed.entry.id.as_ref());
            report(
                problems,
                DiagnosticCode::OrphanTest,
                placed.file,
                &placed.entry.id,
                message,
                "name what it resolves",
            );
        }
    }
    treatments(draft, problems);
    follow_ups(draft, problems);
    obtainable(draft, knowledge, problems);
}

fn report(
    problems: &mut Problems,
    code: DiagnosticCode,
    file: &SourceFile,
    at: &Word,
    message: impl Into<alloc::string::String>,
    help: &str,
) {
    problems.push(Fault::new(code, file, at.span(), message).help(help));
}

/// A treatment is for something, and its dose is somebody's. That what was seen names its source is
/// checked where it is read.
fn treatments(draft: &Draft<'_>, problems: &mut Problems) {
    for placed in &draft.workup.treatments {
        let (entry, file) = (&placed.entry, placed.file);
        let id = entry.id.as_ref();
        if entry.about.is_empty() {
            let message = format!("the treatment `{id}` is for nothing");
            report(
                problems,
                DiagnosticCode::Incomplete,
                file,
                &entry.id,
                message,
                "name a diagnosis or a group",
            );
        }
        if let Some(dose) = &entry.dose
            && entry.dose_sources.is_empty()
        {
            let message = format!("the dose of `{id}` has no source");
            report(
                problems,
                DiagnosticCode::MissingSource,
                file,
                dose,
                message,
                "name who states it, or leave it out",
            );
        }
        for (place, other) in entry.disagrees_with.iter().enumerate() {
            let earlier = entry
                .disagrees_with
                .iter()
                .take(place)
                .any(|known| known.as_ref() == other.as_ref());
            if other.as_ref() == id || earlier {
                let message = format!("`{id}` disagrees with itself, or twice with the same entry");
                report(
                    problems,
                    DiagnosticCode::Value,
                    file,
                    other,
                    message,
                    "name each other entry once",
                );
            }
        }
    }
}

fn follow_ups(draft: &Draft<'_>, problems: &mut Problems) {
    for placed in &draft.workup.follow_ups {
        if placed.entry.about.is_empty() {
            let message = format!("the follow-up `{}` is for nothing", placed.entry.id.as_ref());
            let help = "name a diagnosis or a group";
            report(
                problems,
                DiagnosticCode::Incomplete,
                placed.file,
                &placed.entry.id,
                message,
                help,
            );
        }
    }
}

/// Every finding that carries weight is settled by some test, or by asking.
fn obtainable(draft: &Draft<'_>, knowledge: &Knowledge, problems: &mut Problems) {
    if draft.workup.tests.is_empty() {
        return;
    }
    let settled: FindingSet =
        knowledge.workup.tests.iter().flat_map(|test| test.resolves.iter().copied()).collect();
    for placed in &draft.findings {
        let Some(index) = knowledge.finding_key(placed.entry.id.as_ref()) else { continue };
        let asked = {
            let f = &knowledge.findings[index];
            f.context || f.obtained == Obtained::Asking
        };
        if !asked && !settled.contains(index) {
            let message = format!("no test settles `{}`", placed.entry.id.as_ref());
            let help = "add it to `resolves` of a test";
            report(
                problems,
                DiagnosticCode::Unobtainable,
                placed.file,
                &placed.entry.id,
                message,
                help,
            );
        }
    }
}
