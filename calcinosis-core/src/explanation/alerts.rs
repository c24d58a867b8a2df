//! What may need attention the same day, with the values behind it.

use super::document::{Block, Inert};
use super::measurements::MeasurementAnswer;
use super::phrases::whole_percent;
use super::words::Words;
use super::workup::NoteAnswer;
use crate::case::IssueCode;
use crate::knowledge::analyte::State;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// How the line begins.
const HEAD: &str = "May need attention the same day:";

/// The red flags that hold, then the values at which laboratories call; each value once.
pub(super) fn blocks(words: &Words<'_, '_>) -> Vec<Block> {
    let mut told: BTreeSet<&str> = BTreeSet::new();
    let alerts = words.answer.safety.alerts();
    let mut blocks: Vec<Block> = alerts.map(|note| flag(words, note, &mut told)).collect();
    // A note for who keeps the record, and a danger of today for who reads it; once, where a flag
    // is about the same value, and not where it only counts the rest of many.
    let critical = words.answer.issues.iter().filter(|issue| {
        issue.code == IssueCode::CriticalValue
            && issue.count == 1
            && !told.contains(issue.place.as_str())
    });
    blocks.extend(
        critical.map(|issue| Block::Alert(Inert::new(format!("{HEAD} {}", issue.message)))),
    );
    blocks
}

fn flag<'a>(words: &Words<'a, '_>, note: &NoteAnswer<'a>, told: &mut BTreeSet<&'a str>) -> Block {
    let mut because: Vec<String> = Vec::new();
    for id in &note.present {
        let measured = words.answer.measurements.iter();
        let values: Vec<&MeasurementAnswer<'_>> = measured
            .filter(|one| one.present.contains(id) && !told.contains(one.place.as_str()))
            .collect();
        let shown = match furthest(&values).and_then(in_words) {
            None => String::new(),
            Some(value) => {
                told.extend(values.iter().map(|one| one.place.as_str()));
                let more = match values.len().saturating_sub(1) {
                    0 => String::new(),
                    more => format!(" and {more} more"),
                };
                format!(": {value}{more}")
            }
        };
        because.push(format!("{}{shown}", words.finding(id)));
    }
    because.extend(note.probability.map(|probability| {
        format!("{} {}", words.diagnoses(&note.about), whole_percent(probability))
    }));
    let because =
        if because.is_empty() { String::new() } else { format!(" ({})", because.join(", ")) };
    let covered = words.covered(note.basis, &note.sources);
    Block::Alert(Inert::new(format!("{HEAD} {}{because}{covered}", note.says)))
}

/// Of several values the one that lies furthest out: the lowest of low ones, otherwise the highest.
/// Values of different analytes are compared as they stand, which only decides which is shown.
fn furthest<'m, 'a>(values: &[&'m MeasurementAnswer<'a>]) -> Option<&'m MeasurementAnswer<'a>> {
    let number = |one: &MeasurementAnswer<'_>| {
        let digits = one.value.as_deref().unwrap_or_default();
        digits.trim_start_matches(['<', '>', '=']).trim().parse::<f64>().unwrap_or_default()
    };
    values.iter().copied().max_by(|a, b| {
        let order = number(a).total_cmp(&number(b));
        if a.state == Some(State::Low) { order.reverse() } else { order }
    })
}

/// A value as given; what was computed, in the canonical unit.
fn in_words(one: &MeasurementAnswer<'_>) -> Option<String> {
    match (one.given.trim(), &one.value) {
        ("", None) => None,
        ("", Some(value)) => Some(format!("{value} {} (computed)", one.unit)),
        (given, _) => Some(given.to_string()),
    }
}
