//! The phrases of which the document is made.

use super::answer::{CriterionTrace, EvidenceTrace, SetAnswer};
use super::document::{Inert, Standing, Weight};
use super::measurements::MeasurementAnswer;
use super::words::Words;
use crate::case::Whose;
use crate::classification::MatchKind;
use crate::inert::shown;
use crate::knowledge::Role;
use crate::presence::Presence;
use crate::scale::{Bits, Probability};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// One of a hundred, in parts per million.
const PERCENT: u32 = 10_000;

/// `0.123456` as `12.3 %`.
pub(super) fn percent(probability: f64) -> String {
    Probability::of_share(probability).to_string()
}

/// `0.123456` as `12 %`: as much as one look takes in. What is not all is never shown as all, nor
/// as nothing.
pub(super) fn whole_percent(probability: f64) -> String {
    match Probability::of_share(probability).to_nearest(PERCENT) {
        Some(whole) => format!("{whole} %"),
        None if probability < 0.5 => "<1 %".to_string(),
        None => ">99 %".to_string(),
    }
}

/// Bits to the hundredth: `0.13 bits`.
pub(super) fn bits(value: f64) -> String {
    Bits::of(value).to_string()
}

/// `1 option`, `2 options`, `no options`.
pub(super) fn count(number: usize, one: &str, many: &str) -> String {
    match number {
        0 => format!("no {many}"),
        1 => format!("1 {one}"),
        _ => format!("{number} {many}"),
    }
}

/// A sentence that stands inside another one.
pub(super) fn clause(sentence: &str) -> &str {
    sentence.trim().trim_end_matches('.')
}

/// `present`, or `absent` for a finding that was looked for.
pub(super) const fn observed(presence: Presence) -> &'static str {
    match presence {
        Presence::Present => "present",
        Presence::Absent => "absent",
        Presence::Unknown => "not mentioned",
    }
}

/// Below this, a weight is summed up in words rather than listed, in centibans; the JSON form lists
/// every one.
const SMALL: i32 = 10;

/// The findings that weigh, then those of little weight without further words.
pub(super) fn weights(words: &Words<'_, '_>, lists: [&[EvidenceTrace<'_>]; 2]) -> Vec<Weight> {
    let mut all: Vec<Weight> = lists.into_iter().flatten().map(|one| weight(words, one)).collect();
    // Within each of the two, what weighs little stands last; the order is otherwise that of the
    // trace.
    all.sort_by_key(|one| (one.centibans < 0, one.centibans.abs() < SMALL));
    all
}

fn weight(words: &Words<'_, '_>, evidence: &EvidenceTrace<'_>) -> Weight {
    let mut says = String::new();
    if evidence.centibans.abs() >= SMALL {
        let background = match evidence.among {
            Some(bringing) => format!(
                "{} of those with “{}”",
                percent(evidence.background),
                words.finding(bringing)
            ),
            None => format!("{} in the background", percent(evidence.background)),
        };
        says = match (&evidence.stated, evidence.matching) {
            (_, MatchKind::Unannotated) => {
                format!("as frequent as in everybody, {}", percent(evidence.frequency))
            }
            (None, _) => {
                let share = percent(evidence.frequency);
                format!("{share} here ({}) against {background}", estimates(evidence))
            }
            (Some(stated), MatchKind::Narrower) => {
                let row = words.finding(evidence.row.unwrap_or(""));
                format!("by “{row}”: {} here against {background}", frequency(stated))
            }
            (Some(stated), _) => format!("{} here against {background}", frequency(stated)),
        };
        if let Some(population) = &evidence.population {
            says.push_str(&format!(" ({population})"));
        }
        if let Some(basis) = evidence.basis {
            says.push_str(&words.covered(basis, &evidence.sources));
        }
        if !evidence.counted {
            says.push_str("; not counted, a related finding is stronger");
        }
    }
    Weight {
        centibans: evidence.centibans,
        counted: evidence.counted,
        finding: Inert::new(evidence.label),
        presence: evidence.presence,
        says: Inert::new(says),
    }
}

/// What the readers said: the figure in use is pooled with the background and fits what the
/// findings imply, so that it may lie outside.
fn estimates(evidence: &EvidenceTrace<'_>) -> String {
    let readers = evidence.readers.unwrap_or(0);
    let noun = if readers == 1 { "reader" } else { "readers" };
    let least = evidence.estimates.iter().copied().fold(1.0, f64::min);
    let most = evidence.estimates.iter().copied().fold(0.0, f64::max);
    if least < most {
        format!(
            "{readers} {noun} said {} to {}; pooled with background and related findings",
            percent(least),
            percent(most)
        )
    } else {
        format!("by {readers} {noun}")
    }
}

/// A class of frequency in words: `very-frequent` as `very frequent`; figures stay.
fn frequency(stated: &str) -> String {
    let is_class =
        stated.chars().all(|character| character.is_ascii_lowercase() || character == '-');
    if is_class { stated.replace('-', " ") } else { stated.to_string() }
}

/// A criterion in words: how it stands, what it asks for, what is known of it.
pub(super) fn standing(words: &Words<'_, '_>, criterion: &CriterionTrace<'_>) -> Standing {
    let rests_on_proof = criterion.present.is_empty() && criterion.absent.is_empty();
    let (state, supports) = match (criterion.disabled.is_some(), criterion.role, criterion.value) {
        (true, _, _) => ("switched off", Presence::Unknown),
        (_, Role::Requires, Presence::Present) => ("required, met", Presence::Present),
        (_, Role::Requires, Presence::Absent) => ("required, not met", Presence::Absent),
        (_, Role::Requires, Presence::Unknown) => ("required, open", Presence::Unknown),
        (_, Role::Establishes, Presence::Present) => ("proof, met", Presence::Present),
        (_, Role::Establishes, Presence::Absent) => ("proof, not met", Presence::Unknown),
        (_, Role::Establishes, Presence::Unknown) => ("proof, open", Presence::Unknown),
        (_, Role::Withholds, Presence::Present) => ("keeps it from being proved", Presence::Absent),
        // Nothing of the record denies it: it asks for a disease that is not proven so far.
        (_, Role::Withholds, Presence::Absent) if rests_on_proof => {
            ("would keep it from being proved, not proven so far", Presence::Unknown)
        }
        (_, Role::Excludes, Presence::Absent) if rests_on_proof => {
            ("would rule it out, not proven so far", Presence::Unknown)
        }
        (_, Role::Withholds, Presence::Absent) => {
            ("would keep it from being proved, is not so", Presence::Present)
        }
        (_, Role::Withholds, Presence::Unknown) => {
            ("would keep it from being proved, open", Presence::Unknown)
        }
        (_, Role::Excludes, Presence::Present) => ("rules it out", Presence::Absent),
        (_, Role::Excludes, Presence::Absent) => {
            ("would rule it out, is not so", Presence::Present)
        }
        (_, Role::Excludes, Presence::Unknown) => ("would rule it out, open", Presence::Unknown),
    };
    let mut text = criterion.says.to_string();
    let named = |ids: &[&str], word: &str| -> Vec<String> {
        ids.iter().map(|id| format!("{} {word}", words.finding(id))).collect()
    };
    let mut known = named(&criterion.present, "present");
    known.extend(named(&criterion.absent, "absent"));
    if !known.is_empty() {
        text.push_str(&format!(" ({})", known.join(", ")));
    }
    if !criterion.unknown.is_empty() && criterion.disabled.is_none() {
        let unknown: Vec<&str> = criterion.unknown.iter().map(|id| words.finding(id)).collect();
        text.push_str(&format!(" Not known: {}.", unknown.join(", ")));
    }
    if let Some(reason) = &criterion.disabled {
        text.push_str(&format!(" Switched off by the site: {}.", clause(&shown(reason))));
    }
    text.push_str(&words.covered(criterion.basis, &criterion.sources));
    Standing { state, supports, text: Inert::new(text) }
}

/// `reached: Systemic sclerosis; 12 points, up to 21`.
pub(super) fn set(words: &Words<'_, '_>, set: &SetAnswer<'_>) -> String {
    let mut text = match (&set.reached, set.applies) {
        (Some(reached), _) => {
            let label = set
                .levels
                .iter()
                .find(|level| level.id == *reached)
                .map_or("", |level| level.label);
            format!("{}: reached, {label}", set.label)
        }
        (None, Presence::Absent) => format!("{}: does not apply", set.label),
        (None, _) if set.levels.iter().all(|level| level.reached == Presence::Absent) => {
            format!("{}: not reached", set.label)
        }
        (None, _) => format!("{}: open", set.label),
    };
    if let Some(points) = set.points {
        let least = hundredths(points.at_least);
        let unit = if points.at_least == 100 { "point" } else { "points" };
        text.push_str(&format!("; {least} {unit}, at most {}", hundredths(points.at_most)));
    }
    text.push_str(&words.covered(set.basis, &set.sources));
    text
}

/// `Phosphate 7.9 mg/dL: high (2.5-4.5, default interval mayo, from 18 a)`.
pub(super) fn measurement(measurement: &MeasurementAnswer<'_>) -> String {
    let analyte = shown(&measurement.analyte);
    let name = if measurement.label.is_empty() { &*analyte } else { measurement.label };
    let mut text = match &measurement.value {
        Some(value) => format!("{name} {} {}", shown(value), measurement.unit),
        None => format!("{name} {}", shown(&measurement.given)),
    };
    text.push_str(": ");
    text.push_str(measurement.state.map_or("undecided", |state| state.as_str()));
    if let Some(interval) = &measurement.interval {
        let limits = match (&interval.low, &interval.high) {
            (Some(low), Some(high)) => format!("{low}-{high}"),
            (Some(low), None) => format!("at least {low}"),
            (None, Some(high)) => format!("at most {high}"),
            (None, None) => String::from("several limits that agree"),
        };
        let whose = match (interval.whose, &interval.set) {
            (Whose::Default, Some(set)) => format!("default interval {set}"),
            _ => String::from("interval of the laboratory"),
        };
        text.push_str(&format!(" ({limits}, {whose}"));
        if let Some(who) = &interval.who {
            text.push_str(&format!(", {who}"));
        }
        text.push(')');
    }
    for part in [&measurement.stage, &measurement.computed_by].into_iter().flatten() {
        text.push_str(&format!("; {part}"));
    }
    if let Some(date) = &measurement.date {
        text.push_str(&format!("; {}", shown(date)));
    }
    text
}

/// Hundredths as a decimal without trailing zeros.
pub(super) fn hundredths(points: i32) -> String {
    let text = format!("{}.{:02}", points / 100, points.unsigned_abs() % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::logarithm::factor;

    #[test]
    fn shares_and_factors_are_rounded_half_up() {
        assert_eq!(percent(0.123_456), "12.3 %");
        assert_eq!(percent(0.999_999), ">99.9 %");
        assert_eq!(percent(1.0), "100.0 %");
        assert_eq!(percent(0.000_001), "<0.1 %");
        assert_eq!(percent(0.0), "0.0 %");
        assert_eq!(factor(100), "×10");
        assert_eq!(factor(-40), "÷2.5");
        assert_eq!(factor(0), "×1.0");
    }

    #[test]
    fn a_whole_percent_is_never_all_or_nothing_by_rounding() {
        assert_eq!(whole_percent(0.0), "0 %");
        assert_eq!(whole_percent(0.000_001), "<1 %");
        assert_eq!(whole_percent(0.004_999), "<1 %");
        assert_eq!(whole_percent(0.005), "1 %");
        assert_eq!(whole_percent(0.624_999), "62 %");
        assert_eq!(whole_percent(0.995), ">99 %");
        assert_eq!(whole_percent(0.999_999), ">99 %");
        assert_eq!(whole_percent(1.0), "100 %");
    }

    #[test]
    fn bits_are_rounded_to_hundredths() {
        assert_eq!(bits(0.0), "0.00 bits");
        assert_eq!(bits(1.0), "1.00 bit");
        assert_eq!(bits(0.126), "0.13 bits");
    }

    #[test]
    fn points_lose_their_trailing_zeros() {
        assert_eq!(hundredths(1200), "12");
        assert_eq!(hundredths(550), "5.5");
        assert_eq!(hundredths(0), "0");
    }

    #[test]
    fn one_is_singular() {
        assert_eq!(count(1, "option", "options"), "1 option");
        assert_eq!(count(0, "option", "options"), "no options");
        assert_eq!(count(7, "option", "options"), "7 options");
    }

    #[test]
    fn a_class_is_words_and_a_figure_stays() {
        assert_eq!(frequency("very-frequent"), "very frequent");
        assert_eq!(frequency("0.45-0.62"), "0.45-0.62");
        assert_eq!(frequency("43/51"), "43/51");
    }
}
