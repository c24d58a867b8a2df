//! What next and what helps, in words: headings with lines, which text and Markdown lay out in their own way.
//!
//! Short on purpose. The JSON form holds everything; the words leave out what is open and touches nothing, and options for what is merely possible beside a
//! leading diagnosis.

use super::phrases::{basis_and_sources, bits, percent};
use super::workup::{
    CautionAnswer, MoveAnswer, NoteAnswer, OptionAnswer, StepAnswer, TreatmentsAnswer, WorkUpTestAnswer,
};
use super::{Answer, FindingNote};
use crate::classification::Status;
use crate::knowledge::CautionEffect;
use crate::presence::Presence;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// A heading and its entries, each a first line with what belongs to it.
pub(super) struct Section {
    pub(super) title: String,
    pub(super) entries: Vec<(String, Vec<String>)>,
}

impl Answer<'_> {
    /// Which findings were not stated but read from a value, a code or an age, and from where.
    fn read_section(&self) -> Option<Section> {
        let read = |note: &&FindingNote<'_>| !(note.from.starts_with("present[") || note.from.starts_with("absent["));
        let line = |note: &FindingNote<'_>, presence: &str| {
            (format!("{} {presence}: {}", note.finding, note.from), Vec::new())
        };
        let mut entries: Vec<_> = self.present.iter().filter(read).map(|note| line(note, "present")).collect();
        entries.extend(self.absent.iter().filter(read).map(|note| line(note, "absent")));
        section("Read from the record", entries)
    }

    /// What needs attention before anything else.
    pub(super) fn urgent_section(&self) -> Option<Section> {
        let holding = self.safety.red_flags.iter().filter(|note| note.holds.is_present());
        section("May need attention the same day", holding.map(|note| (note_line(note), Vec::new())).collect())
    }

    /// What follows from the answer, and what was read for it, in the order of reading.
    pub(super) fn advice_sections(&self) -> Vec<Section> {
        let mut sections = Vec::new();
        {
            let safety = &self.safety;
            let holding = safety.notes.iter().filter(|note| note.holds.is_present());
            let mut entries: Vec<_> = holding.map(|note| (note_line(note), Vec::new())).collect();
            for pattern in &safety.patterns {
                let sources = basis_and_sources(pattern.basis, &pattern.sources);
                let next = (!pattern.next.is_empty()).then(|| format!("next: {}", pattern.next.join(", ")));
                entries.push((
                    format!("{} ({}){sources}", pattern.think, pattern.present.join(", ")),
                    next.into_iter().collect(),
                ));
            }
            sections.extend(section("To know before the next step", entries));
        }
        if let Some(next) = &self.next_steps {
            let title = format!(
                "What next, with the expected information about the differential ({} open)",
                bits(next.uncertainty)
            );
            sections.extend(section(&title, next.steps.iter().map(step).collect()));
        }
        if let Some(tests) = &self.work_up {
            sections.extend(section("Standard work-up of which nothing is on record", work_up(tests)));
        }
        if let Some(groups) = &self.treatments {
            sections.extend(treatment_sections(groups));
        }
        if let Some(follow_up) = &self.follow_up {
            let lines = follow_up.iter().map(|entry| {
                let sources = basis_and_sources(entry.basis, &entry.sources);
                (
                    format!("{}: {} {}{sources}", entry.about.join(", "), entry.says, interval(entry.interval)),
                    Vec::new(),
                )
            });
            sections.extend(section("Follow-up, where the diagnosis holds", lines.collect()));
        }
        sections.extend(self.read_section());
        sections
    }
}

fn section(title: &str, entries: Vec<(String, Vec<String>)>) -> Option<Section> {
    (!entries.is_empty()).then(|| Section { title: title.to_string(), entries })
}

fn interval(interval: &str) -> String {
    format!("({})", interval.trim_end_matches('.'))
}

fn note_line(note: &NoteAnswer<'_>) -> String {
    let because = if note.present.is_empty() { String::new() } else { format!(" ({})", note.present.join(", ")) };
    format!("{}{because}{}", note.says, basis_and_sources(note.basis, &note.sources))
}

fn step(step: &StepAnswer<'_>) -> (String, Vec<String>) {
    let against = if step.advised_against.is_empty() { "" } else { "advised against: " };
    let first = format!("{}, {}: {against}{}. {}", step.kind, bits(step.information), step.label, step.because);
    let mut lines: Vec<String> = Vec::new();
    for reason in &step.advised_against {
        lines.push(format!("against it: {}{}", reason.says, basis_and_sources(reason.basis, &reason.sources)));
    }
    lines.extend(moved(&step.moves));
    if !step.settles.is_empty() {
        lines.push(format!("could show what is missing of {}", step.settles.join(", ")));
    }
    for reason in &step.check_first {
        lines.push(format!("check first: {}{}", reason.says, basis_and_sources(reason.basis, &reason.sources)));
    }
    (first, lines)
}

/// By name what is for everyone and what the leading diagnosis asks for; the rest is counted.
fn work_up(tests: &[WorkUpTestAnswer<'_>]) -> Vec<(String, Vec<String>)> {
    let mut entries: Vec<(String, Vec<String>)> = Vec::new();
    let (shown, rest): (Vec<_>, Vec<_>) = tests.iter().partition(|test| test.rank <= 1);
    for group in shown.chunk_by(|a, b| a.about.first() == b.about.first()) {
        let whom = group.first().and_then(|test| test.about.first()).copied().unwrap_or("everyone");
        let wanted: Vec<&str> =
            group.iter().filter(|test| test.advised_against.is_empty()).map(|test| test.label).collect();
        let against = group.iter().flat_map(|test| {
            test.advised_against.iter().map(|reason| {
                let sources = basis_and_sources(reason.basis, &reason.sources);
                format!("advised against: {}: {}{sources}", test.label, reason.says)
            })
        });
        let against: Vec<String> = against.collect();
        let wanted = if wanted.is_empty() { String::from("nothing more") } else { wanted.join("; ") };
        entries.push((format!("for {whom}: {wanted}"), against));
    }
    if !rest.is_empty() {
        entries.push((format!("and {} more for what is possible as well", rest.len()), Vec::new()));
    }
    entries
}

/// `retiform purpura would move Uremic calciphylaxis from 34.2 % to 71.0 % (probable); its absence would move it to 28.0 %`.
fn moved(moves: &[MoveAnswer<'_>]) -> Option<String> {
    let of = |presence: Presence| moves.iter().find(|found| found.presence == presence);
    let (found, absent) = (of(Presence::Present)?, of(Presence::Absent));
    let status = |found: &MoveAnswer<'_>| {
        if found.from_status == found.to_status { String::new() } else { format!(" ({})", found.to_status) }
    };
    let range =
        |found: &MoveAnswer<'_>| format!("from {} to {}{}", percent(found.from), percent(found.to), status(found));
    let mut text = format!("{} would move {} {}", found.label, found.diagnosis_label, range(found));
    if let Some(absent) = absent {
        let to = if absent.diagnosis == found.diagnosis {
            format!("it to {}{}", percent(absent.to), status(absent))
        } else {
            format!("{} {}", absent.diagnosis_label, range(absent))
        };
        text.push_str(&format!("; its absence would move {to}"));
    }
    Some(text)
}

/// In full what is established or probable, or else what the leading diagnosis belongs to; the rest by name.
fn treatment_sections(groups: &[TreatmentsAnswer<'_>]) -> Vec<Section> {
    let sure = groups.iter().any(|group| group.status <= Status::Probable);
    let shown = |group: &&TreatmentsAnswer<'_>| if sure { group.status <= Status::Probable } else { group.rank == 1 };
    let mut sections: Vec<Section> = groups
        .iter()
        .filter(shown)
        .filter_map(|group| {
            let title = format!(
                "Options in the literature: {} ({}, {})",
                group.label,
                group.status,
                percent(group.probability)
            );
            section(&title, group.options.iter().map(option).collect())
        })
        .collect();
    let rest: Vec<String> = groups
        .iter()
        .filter(|group| !shown(group))
        .map(|group| format!("{} ({}, {} options)", group.label, percent(group.probability), group.options.len()))
        .collect();
    if !rest.is_empty() {
        sections.extend(section("Options for what is possible as well", alloc::vec![(rest.join("; "), Vec::new())]));
    }
    sections
}

fn option(option: &OptionAnswer<'_>) -> (String, Vec<String>) {
    let mut evidence = alloc::vec![option.direction.to_string()];
    evidence.extend(option.line.map(|line| line.to_string()));
    evidence.push(match &option.level {
        Some(level) => format!("{} (level {level})", option.evidence),
        None => option.evidence.to_string(),
    });
    let wrong = if option.contraindicated { "contraindicated here: " } else { "" };
    let sources = basis_and_sources(option.basis, &option.sources);
    let first = format!("{wrong}{} [{}]: {}{sources}", option.label, evidence.join(", "), option.says);
    let mut lines: Vec<String> = option.cautions.iter().map(caution).collect();
    if let Some(dose) = &option.dose_as_stated {
        lines.push(format!("dose as stated in {}, no prescription: {dose}", option.dose_sources.join(", ")));
    }
    if !option.disagrees_with.is_empty() {
        lines.push(format!("others say otherwise: {}", option.disagrees_with.join(", ")));
    }
    (first, lines)
}

fn caution(caution: &CautionAnswer<'_>) -> String {
    let word = match (caution.effect, caution.applies) {
        (CautionEffect::Contraindicated, Presence::Present) => "contraindicated because",
        (CautionEffect::Contraindicated, _) => "would be contraindicated, check",
        (CautionEffect::Check, _) | (_, Presence::Unknown) => "check",
        _ => "caution",
    };
    let known = match (caution.present.is_empty(), caution.unknown.is_empty()) {
        (false, _) => format!(" ({})", caution.present.join(", ")),
        (true, false) => format!(" (not known: {})", caution.unknown.join(", ")),
        (true, true) => String::new(),
    };
    format!("{word}: {}{known}", caution.says)
}
