//! What follows the first screen, in the order in which a clinician asks: what next, why, what
//! helps, what was read, who says so.
//!
//! Short on purpose. The JSON form holds everything; the words leave out what is open and touches
//! nothing.

use super::answer::{DiagnosisAnswer, FindingNote, Trace};
use super::document::{Block, Inert, Item};
use super::phrases::{self, bits, clause, count, percent};
use super::words::Words;
use super::workup::{
    CautionAnswer, MoveAnswer, NoteAnswer, OptionAnswer, ReasonAnswer, StepAnswer,
    TreatmentsAnswer, WorkUpTestAnswer,
};
use super::{Answer, first_screen};
use crate::classification::Status;
use crate::inert::{shortened, shown};
use crate::knowledge::CautionEffect;
use crate::presence::Presence;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// How many leaves the ranking lists; the rest are counted.
const LISTED: usize = 10;
/// How much of a place in a record is shown, in characters.
const OF_PLACE: usize = 160;

/// The whole answer as a document.
pub(super) fn document(answer: &Answer<'_>) -> Vec<Block> {
    let words = Words::new(answer);
    let mut blocks = first_screen::blocks(&words);
    next(&words, &mut blocks);
    why(&words, &mut blocks);
    helps(&words, &mut blocks);
    record(&words, &mut blocks);
    if !answer.sources.is_empty() {
        let source = |source: &super::Cited<'_>| {
            let locator = if source.locator.is_empty() {
                String::new()
            } else {
                format!(" {}", source.locator)
            };
            Inert::new(format!("{}{locator} (read: {})", source.citation, source.seen))
        };
        blocks.push(heading("Sources"));
        blocks.push(Block::Sources(answer.sources.iter().map(source).collect()));
    }
    blocks.push(Block::Colophon(Inert::new(colophon(answer))));
    blocks
}

fn heading(title: &str) -> Block {
    Block::Heading(Inert::new(title))
}

fn item(text: impl AsRef<str>, notes: Vec<String>) -> Item {
    Item { text: Inert::new(text), notes: notes.into_iter().map(Inert::new).collect() }
}

fn section(title: &str, items: Vec<Item>, blocks: &mut Vec<Block>) {
    if !items.is_empty() {
        blocks.push(heading(title));
        blocks.push(Block::List(items));
    }
}

fn next(words: &Words<'_, '_>, blocks: &mut Vec<Block>) {
    let answer = words.answer;
    if let Some(next) = &answer.next_steps {
        let title = format!("What next ({} of the differential open)", bits(next.uncertainty));
        let before = next.steps.iter().enumerate();
        section(
            &title,
            before.map(|(place, one)| step(words, one, next.steps.split_at(place))).collect(),
            blocks,
        );
    }
    let holding = answer.safety.notes.iter().filter(|note| note.holds.is_present());
    let mut items: Vec<Item> =
        holding.map(|note| item(note_line(words, note), Vec::new())).collect();
    for pattern in &answer.safety.patterns {
        let because: Vec<&str> = pattern.present.iter().map(|id| words.finding(id)).collect();
        let covered = words.covered(pattern.basis, &pattern.sources);
        let next: Vec<&str> = pattern.next.iter().map(|id| answer.names.test(id)).collect();
        let notes = if next.is_empty() {
            Vec::new()
        } else {
            alloc::vec![format!("next: {}", next.join("; "))]
        };
        items.push(item(format!("{} ({}){covered}", pattern.think, because.join(", ")), notes));
    }
    section("To know before the next step", items, blocks);
    if let Some(tests) = &answer.work_up {
        section(
            "Standard work-up that is not on record, or not all of it",
            work_up(words, tests),
            blocks,
        );
    }
    let mut missing: Vec<Item> = Vec::new();
    for group in answer.missing.chunk_by(|a, b| a.obtained == b.obtained) {
        let names: Vec<&str> = group.iter().map(|fact| fact.label).collect();
        let obtained = group.first().map_or(String::new(), |fact| fact.obtained.to_string());
        missing.push(item(format!("{obtained}: {}", names.join("; ")), Vec::new()));
    }
    section("Not known, and would settle a criterion of a leading diagnosis", missing, blocks);
}

fn note_line(words: &Words<'_, '_>, note: &NoteAnswer<'_>) -> String {
    let because: Vec<&str> = note.present.iter().map(|id| words.finding(id)).collect();
    let because =
        if because.is_empty() { String::new() } else { format!(" ({})", because.join(", ")) };
    format!("{}{because}{}", note.says, words.covered(note.basis, &note.sources))
}

/// A test, with what is known of the tests before it and of those from it on.
fn step(
    words: &Words<'_, '_>,
    step: &StepAnswer<'_>,
    (before, from): (&[StepAnswer<'_>], &[StepAnswer<'_>]),
) -> Item {
    let against = if step.advised_against.is_empty() { "" } else { "advised against: " };
    let information = bits(step.information);
    let first = format!("{}, {information}: {against}{}. {}", step.kind, step.label, step.because);
    let mut notes = reasons(words, "against it", &step.advised_against);
    notes.extend(step.again.map(|first| format!("on record already: {first}")));
    notes.extend(moved(&step.moves));
    if !step.settles.is_empty() {
        let mut of: Vec<&str> =
            step.settles.iter().map(|id| words.answer.names.of_criterion(id)).collect();
        of.dedup();
        notes.push(format!("could show what is missing of {}", of.join(", ")));
    }
    notes.extend(check_first(words, step, before, from.get(1..).unwrap_or_default()));
    item(first, notes)
}

/// What to check first, said once: at the first test that it holds for, with the names of the
/// others.
fn check_first(
    words: &Words<'_, '_>,
    step: &StepAnswer<'_>,
    before: &[StepAnswer<'_>],
    after: &[StepAnswer<'_>],
) -> Vec<String> {
    let says = |other: &StepAnswer<'_>, reason: &ReasonAnswer<'_>| {
        other.check_first.iter().any(|one| one.says == reason.says)
    };
    let new =
        step.check_first.iter().filter(|reason| !before.iter().any(|other| says(other, reason)));
    let mut lines: Vec<String> = Vec::new();
    for reason in new {
        let also: Vec<&str> =
            after.iter().filter(|other| says(other, reason)).map(|other| other.label).collect();
        let also = if also.is_empty() {
            String::new()
        } else {
            format!(" Also before: {}.", also.join("; "))
        };
        let line = format!(
            "check first: {}{also}{}",
            reason.says,
            words.covered(reason.basis, &reason.sources)
        );
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

/// Each reason once: several conditions may say the same.
fn reasons(words: &Words<'_, '_>, head: &str, reasons: &[ReasonAnswer<'_>]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for reason in reasons {
        let line =
            format!("{head}: {}{}", reason.says, words.covered(reason.basis, &reason.sources));
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

/// By name what is for everyone and what the leading diagnosis asks for; the rest is counted.
fn work_up(words: &Words<'_, '_>, tests: &[WorkUpTestAnswer<'_>]) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let steps = words.answer.next_steps.iter().flat_map(|next| &next.steps);
    let mut told: Vec<&str> =
        steps.flat_map(|step| &step.check_first).map(|reason| reason.says).collect();
    let (shown, rest): (Vec<_>, Vec<_>) = tests.iter().partition(|test| test.rank <= 1);
    for group in shown.chunk_by(|a, b| a.about.first() == b.about.first()) {
        let whom = group.first().and_then(|test| test.about.first());
        let whom = whom.map_or("everyone", |id| words.answer.names.diagnosis(id));
        let wanted =
            group.iter().filter(|test| test.advised_against.is_empty()).map(|test| test.label);
        let wanted: Vec<&str> = wanted.collect();
        let wanted =
            if wanted.is_empty() { String::from("nothing more") } else { wanted.join("; ") };
        let against = group.iter().flat_map(|test| {
            reasons(words, &format!("advised against: {}", test.label), &test.advised_against)
        });
        let mut notes: Vec<String> = against.collect();
        notes.extend(before_work_up(words, group, &mut told));
        items.push(item(format!("for {whom}: {wanted}"), notes));
    }
    if !rest.is_empty() {
        let text = format!("and {} more for what is possible as well", rest.len());
        items.push(item(text, Vec::new()));
    }
    items
}

/// What to check before tests of the work-up, where no step before says it; each reason once, with
/// the names of its tests.
fn before_work_up<'a>(
    words: &Words<'_, '_>,
    group: &[&'a WorkUpTestAnswer<'a>],
    told: &mut Vec<&'a str>,
) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for reason in group.iter().flat_map(|test| &test.check_first) {
        if told.contains(&reason.says) {
            continue;
        }
        told.push(reason.says);
        let says = |test: &&&WorkUpTestAnswer<'_>| {
            test.check_first.iter().any(|one| one.says == reason.says)
        };
        let tests: Vec<&str> = group.iter().filter(says).map(|test| test.label).collect();
        lines.push(format!(
            "check before {}: {}{}",
            tests.join("; "),
            reason.says,
            words.covered(reason.basis, &reason.sources)
        ));
    }
    lines
}

/// `Retiform purpura would move Uremic calciphylaxis from 34.2 % to 71.0 % (probable); its absence
/// would move it to 28.0 %`. What would not change is left out.
fn moved(moves: &[MoveAnswer<'_>]) -> Option<String> {
    let changes = |found: &&MoveAnswer<'_>| percent(found.from) != percent(found.to);
    let of =
        |presence: Presence| moves.iter().find(|found| found.presence == presence).filter(changes);
    let status = |found: &MoveAnswer<'_>| {
        if found.from_status == found.to_status {
            String::new()
        } else {
            format!(" ({})", found.to_status)
        }
    };
    let whole = |found: &MoveAnswer<'_>| {
        let (from, to) = (percent(found.from), percent(found.to));
        format!("{} from {from} to {to}{}", found.diagnosis_label, status(found))
    };
    match (of(Presence::Present), of(Presence::Absent)) {
        (None, None) => None,
        (Some(found), None) => Some(format!("{} would move {}", found.label, whole(found))),
        (None, Some(absent)) => {
            Some(format!("absence of {} would move {}", absent.label, whole(absent)))
        }
        (Some(found), Some(absent)) => {
            let then = if absent.diagnosis == found.diagnosis {
                format!("it to {}{}", percent(absent.to), status(absent))
            } else {
                whole(absent)
            };
            Some(format!(
                "{} would move {}; its absence would move {then}",
                found.label,
                whole(found)
            ))
        }
    }
}

fn why(words: &Words<'_, '_>, blocks: &mut Vec<Block>) {
    let answer = words.answer;
    for (diagnosis, trace) in
        answer.diagnoses.iter().filter_map(|d| d.trace.as_ref().map(|trace| (d, trace)))
    {
        explained(words, diagnosis, trace, blocks);
    }
    let sets = answer.criteria_sets.iter().map(|set| item(phrases::set(words, set), Vec::new()));
    section("Published criteria", sets.collect(), blocks);
    let forms = answer.forms.iter().filter(|form| {
        form.status == Status::Established || percent(form.probability) != percent(0.0)
    });
    let forms = forms.map(|form| {
        item(format!("{} {} ({})", percent(form.probability), form.label, form.status), Vec::new())
    });
    section(&format!("Forms: {}", answer.scheme.label), forms.collect(), blocks);
    let ranked = answer.diagnoses.iter().take(LISTED);
    let mut ranked: Vec<Item> = ranked.map(|one| item(headline(one), Vec::new())).collect();
    let others = answer.summary.others.count + answer.summary.others.excluded + named(answer);
    if let Some(rest) = others.checked_sub(ranked.len()).filter(|rest| *rest > 0) {
        ranked.push(item(format!("and {rest} more, each less probable or ruled out"), Vec::new()));
    }
    section("Ranking", ranked, blocks);
}

/// How many diagnoses the summary names.
fn named(answer: &Answer<'_>) -> usize {
    answer.summary.groups.iter().map(|group| group.members.len().max(1)).sum()
}

fn headline(diagnosis: &DiagnosisAnswer<'_>) -> String {
    let DiagnosisAnswer { rank, label, status, probability, .. } = diagnosis;
    format!("{rank}. {label}: {status}, {}", percent(*probability))
}

fn explained(
    words: &Words<'_, '_>,
    diagnosis: &DiagnosisAnswer<'_>,
    trace: &Trace<'_>,
    blocks: &mut Vec<Block>,
) {
    blocks.push(heading(&format!("Why {}", headline(diagnosis))));
    blocks.push(Block::Paragraph(Inert::new(trace.definition)));
    let weights = phrases::weights(words, [&trace.supporting, &trace.opposing]);
    if !weights.is_empty() {
        blocks.push(Block::Subheading(Inert::new("Evidence")));
        blocks.push(Block::Evidence(weights));
    }
    if !trace.criteria.is_empty() {
        blocks.push(Block::Subheading(Inert::new("Criteria")));
        blocks.push(Block::Criteria(
            trace.criteria.iter().map(|one| phrases::standing(words, one)).collect(),
        ));
    }
    let Trace { prior, evidence, discount, lead, .. } = trace;
    let lead = if *lead == 0 { String::new() } else { format!(" + established {lead}") };
    let score = format!(
        "Score {} = prior {prior} + evidence {evidence} − not shown {discount}{lead}",
        diagnosis.score
    );
    blocks.push(Block::Paragraph(Inert::new(score)));
}

/// In full what is established or probable and what the leading diagnosis belongs to; the rest by
/// name.
fn helps(words: &Words<'_, '_>, blocks: &mut Vec<Block>) {
    // What leads, what is probable, what is far from improbable, and what an alert is about.
    let alerted = |group: &TreatmentsAnswer<'_>| {
        let mut about = words.answer.safety.alerts().flat_map(|note| &note.about);
        about.any(|about| *about == group.diagnosis)
    };
    let shown = |group: &&TreatmentsAnswer<'_>| {
        group.status <= Status::Probable || group.rank == 1 || group.is_likely || alerted(group)
    };
    let groups = words.answer.treatments.as_deref().unwrap_or_default();
    for group in groups.iter().filter(shown) {
        // What leads is treated of even where it is not shown; then its title says so.
        let only = if group.status == Status::Possible { "only " } else { "" };
        let title = format!(
            "Options in the literature: {} ({only}{}, {})",
            group.label,
            group.status,
            percent(group.probability)
        );
        section(&title, group.options.iter().map(|one| option(words, one)).collect(), blocks);
    }
    let rest = groups.iter().filter(|group| !shown(group)).map(|group| {
        let options = count(group.options.len(), "option", "options");
        item(format!("{} ({}, {options})", group.label, percent(group.probability)), Vec::new())
    });
    section("Options for what is possible as well", rest.collect(), blocks);
    let follow_up = words.answer.follow_up.as_deref().unwrap_or_default().iter().map(|entry| {
        let covered = words.covered(entry.basis, &entry.sources);
        let about = words.diagnoses(&entry.about);
        item(format!("{about}: {} ({}){covered}", entry.says, clause(entry.interval)), Vec::new())
    });
    section("Follow-up, where the diagnosis holds", follow_up.collect(), blocks);
}

fn option(words: &Words<'_, '_>, option: &OptionAnswer<'_>) -> Item {
    let mut evidence = alloc::vec![option.direction.to_string()];
    evidence.extend(option.line.map(|line| line.to_string()));
    evidence.push(match &option.level {
        Some(level) => format!("{} (level {level})", option.evidence),
        None => option.evidence.to_string(),
    });
    let wrong = if option.contraindicated { "contraindicated here: " } else { "" };
    let covered = words.covered(option.basis, &option.sources);
    let first =
        format!("{wrong}{} ({}): {}{covered}", option.label, evidence.join(", "), option.says);
    let mut notes: Vec<String> = Vec::new();
    if !option.depends_on.is_empty() {
        let names = words.findings(&option.depends_on);
        notes.push(format!("whether it applies depends on what is not known: {names}"));
    }
    // What nothing on record is about is checked in everybody: one line, behind what concerns this
    // patient.
    let (general, own): (Vec<_>, Vec<_>) =
        option.cautions.iter().partition(|one| one.present.is_empty() && is_check(one));
    notes.extend(own.into_iter().map(|one| caution(words, one)));
    let general: Vec<String> =
        general.into_iter().map(|one| format!("{}{}", one.says, not_known(words, one))).collect();
    if !general.is_empty() {
        notes.push(format!("check: {}", general.join(" ")));
    }
    if let Some(dose) = &option.dose_as_stated {
        notes.push(format!(
            "dose as stated in [{}], no prescription: {dose}",
            words.numbers(&option.dose_sources)
        ));
    }
    if !option.disagrees_with.is_empty() {
        let names = option.disagrees_with.iter().map(|id| words.answer.names.treatment(id));
        notes.push(format!("others say otherwise: {}", names.collect::<Vec<&str>>().join("; ")));
    }
    item(first, notes)
}

fn caution(words: &Words<'_, '_>, caution: &CautionAnswer<'_>) -> String {
    let word = match (caution.effect, caution.applies) {
        (CautionEffect::Contraindicated, Presence::Present) => "contraindicated because",
        (CautionEffect::Contraindicated, _) => "would be contraindicated, check",
        _ if is_check(caution) => "check",
        _ => "caution",
    };
    let known = match caution.present.is_empty() {
        false => format!(" ({})", words.findings(&caution.present)),
        true => not_known(words, caution),
    };
    format!("{word}: {}{known}", caution.says)
}

/// Whether a caution asks for a look rather than warns: it forbids nothing, and is a check or open.
fn is_check(caution: &CautionAnswer<'_>) -> bool {
    match caution.effect {
        CautionEffect::Contraindicated => false,
        CautionEffect::Check => true,
        _ => caution.applies.is_unknown(),
    }
}

fn not_known(words: &Words<'_, '_>, caution: &CautionAnswer<'_>) -> String {
    match caution.unknown.is_empty() {
        true => String::new(),
        false => format!(" (not known: {})", words.findings(&caution.unknown)),
    }
}

fn record(words: &Words<'_, '_>, blocks: &mut Vec<Block>) {
    let answer = words.answer;
    let read = |notes: &[FindingNote<'_>], word: &str| -> Vec<Item> {
        let read = notes.iter().filter_map(|note| Some((note.finding, read_from(answer, note)?)));
        read.map(|(id, from)| item(format!("{} {word}: {from}", words.finding(id)), Vec::new()))
            .collect()
    };
    let mut items = read(&answer.present, "present");
    items.extend(read(&answer.absent, "absent"));
    section("Read from the record", items, blocks);
    let conflicting = answer.conflicting.iter().map(|id| item(words.finding(id), Vec::new()));
    section("Given both ways, treated as unknown", conflicting.collect(), blocks);
    let measured =
        answer.measurements.iter().map(|one| item(phrases::measurement(one), Vec::new()));
    section("Measurements", measured.collect(), blocks);
    let issues = answer.issues.iter().map(|issue| {
        let place = if issue.place.is_empty() {
            String::new()
        } else {
            format!("{}: ", shown(&issue.place))
        };
        let suggestion =
            issue.suggestion.as_deref().map_or_else(String::new, |text| format!(" ({text})"));
        let (severity, code) = (issue.severity.as_str(), issue.code.as_str());
        item(format!("{severity} {code}: {place}{}{suggestion}", issue.message), Vec::new())
    });
    section("About the record", issues.collect(), blocks);
}

/// Where a finding was read that the case does not name itself; nothing for one that it does.
fn read_from(answer: &Answer<'_>, note: &FindingNote<'_>) -> Option<String> {
    let place = note.place();
    let is_named = place.starts_with("present[") || place.starts_with("absent[");
    match answer.read_from.get(place) {
        // The reader of another format put it into the case: from a gene, a relative, a procedure.
        Some(from) if is_named => Some(shortened(from, OF_PLACE)),
        None if is_named => None,
        Some(from) if !note.from.contains(&**from) => {
            Some(shortened(&format!("{} ({from})", note.from), OF_PLACE))
        }
        _ => Some(shortened(&note.from, OF_PLACE)),
    }
}

/// What produced the answer, and what it is not.
fn colophon(answer: &Answer<'_>) -> String {
    let provenance = &answer.provenance;
    let start = |digest: &str| digest.chars().take(12).collect::<String>();
    let digest = start(provenance.knowledge_digest);
    let mut text = format!(
        "calcinosis {}, knowledge {} ({digest}), schema {}.",
        provenance.engine_version, provenance.knowledge_version, provenance.schema_version
    );
    if let Some(overlay) = &provenance.overlay {
        text.push_str(&format!(" Site overlay {}", overlay.in_words()));
        text.push('.');
    }
    text.push_str(" Supports a professional; it does not replace an examination.");
    text
}
