//! The phrases that text and Markdown share.

use super::answer::{CriterionTrace, EvidenceTrace, SetAnswer};
use super::measurements::MeasurementAnswer;
use crate::case::Whose;
use crate::classification::MatchKind;
use crate::knowledge::{Basis, Role};
use crate::logarithm::factor;
use crate::presence::Presence;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// `0.123456` as `12.3 %`, rounded half up from whole parts per million.
pub(super) fn percent(probability: f64) -> String {
    let ppm = (probability * 1_000_000.0 + 0.5) as u32;
    let tenths = (ppm + 500) / 1_000;
    if tenths == 0 && ppm > 0 {
        return "<0.1 %".to_string();
    }
    format!("{}.{} %", tenths / 10, tenths % 10)
}

/// Bits to the hundredth, which is as much as anyone can use: `0.13 bits`.
pub(super) fn bits(value: f64) -> String {
    let millionths = (value * 1_000_000.0 + 0.5) as u32;
    let hundredths = (millionths + 5_000) / 10_000;
    let unit = if hundredths == 100 { "bit" } else { "bits" };
    format!("{}.{:02} {unit}", hundredths / 100, hundredths % 100)
}

/// `present`, or `absent` for a finding that was looked for.
fn observed(evidence: &EvidenceTrace<'_>) -> &'static str {
    if evidence.presence == Presence::Absent { "absent" } else { "present" }
}

/// `+160 (×40) Hemodialysis: present; 43/51 here against 8.0 % in the background [zhongda51]`.
fn evidence(evidence: &EvidenceTrace<'_>) -> String {
    let mut text =
        format!("{:+} ({}) {}: {}", evidence.centibans, factor(evidence.centibans), evidence.label, observed(evidence));
    let background = percent(evidence.background);
    match (&evidence.stated, evidence.matching) {
        (None, _) => text.push_str(&format!(
            "; not described here, {} of what remains unexplained against {background} in the background",
            percent(evidence.frequency)
        )),
        (Some(stated), MatchKind::Broader | MatchKind::Narrower) => {
            let row = evidence.row.unwrap_or("");
            text.push_str(&format!("; by `{row}`: {stated} here against {background} in the background"));
        }
        (Some(stated), _) => text.push_str(&format!("; {stated} here against {background} in the background")),
    }
    if let Some(population) = &evidence.population {
        text.push_str(&format!(" ({population})"));
    }
    if let Some(basis) = evidence.basis {
        text.push_str(&basis_and_sources(basis, &evidence.sources));
    }
    if !evidence.counted {
        text.push_str("; not counted, a related finding is stronger");
    }
    text
}

/// Below this, a weight is summed up in words rather than listed, in centibans; the JSON form lists every one.
const SMALL: i32 = 10;

/// One line for each finding that weighs, and one for the rest.
pub(super) fn evidence_lines(list: &[EvidenceTrace<'_>]) -> Vec<String> {
    let (listed, small): (Vec<_>, Vec<_>) = list.iter().partition(|entry| entry.centibans.abs() >= SMALL);
    let mut lines: Vec<String> = listed.into_iter().map(evidence).collect();
    if !small.is_empty() {
        let names: Vec<String> =
            small.iter().map(|entry| format!("{} {} ({:+})", entry.label, observed(entry), entry.centibans)).collect();
        lines.push(format!("of little weight: {}", names.join(", ")));
    }
    lines
}

/// ` [nigwekar-2008]`, or how far the statement is covered where no source was seen.
pub(super) fn basis_and_sources(basis: Basis, sources: &[&str]) -> String {
    let sources = sources.join(", ");
    match (basis, sources.is_empty()) {
        (Basis::Seen, _) => format!(" [{sources}]"),
        (Basis::Proposal, true) => " [proposal]".to_string(),
        (Basis::Proposal, false) => format!(" [proposal; {sources}]"),
        (_, true) => " [general knowledge]".to_string(),
        (_, false) => format!(" [general knowledge; {sources}]"),
    }
}

/// `met`, `not met`, `open`: for an excluding criterion, whether it applies.
pub(super) fn standing(criterion: &CriterionTrace<'_>) -> &'static str {
    if criterion.disabled.is_some() {
        return "switched off";
    }
    match (criterion.role, criterion.value) {
        (Role::Excludes, Presence::Present) => "excludes",
        (Role::Excludes, Presence::Absent) => "does not exclude",
        (_, Presence::Present) => "met",
        (_, Presence::Absent) => "not met",
        (_, Presence::Unknown) => "open",
    }
}

/// `met, required: Kidney failure, … (end-stage-kidney-disease) [nigwekar-2008]`.
pub(super) fn criterion(criterion: &CriterionTrace<'_>) -> String {
    let role = match criterion.role {
        Role::Requires => "required",
        Role::Excludes => "excluding",
        Role::Establishes => "establishing",
    };
    let mut text = format!("{}, {role}: {}", standing(criterion), criterion.says);
    let mut basis: Vec<String> = criterion.present.iter().map(|finding| format!("{finding} present")).collect();
    basis.extend(criterion.absent.iter().map(|finding| format!("{finding} absent")));
    if !basis.is_empty() {
        text.push_str(&format!(" ({})", basis.join(", ")));
    }
    if !criterion.unknown.is_empty() && criterion.disabled.is_none() {
        text.push_str(&format!(" Not known: {}.", criterion.unknown.join(", ")));
    }
    if let Some(reason) = &criterion.disabled {
        text.push_str(&format!(" Switched off by the site: {reason}."));
    }
    text.push_str(&basis_and_sources(criterion.basis, &criterion.sources));
    text
}

/// `reached: Systemic sclerosis; 12 points, up to 21`.
pub(super) fn set(set: &SetAnswer<'_>) -> String {
    let mut text = match (&set.reached, set.applies) {
        (Some(reached), _) => {
            let label = set.levels.iter().find(|level| level.id == *reached).map_or("", |level| level.label);
            format!("reached: {label}")
        }
        (None, Presence::Absent) => "does not apply".to_string(),
        (None, _) if set.levels.iter().all(|level| level.reached == Presence::Absent) => "not reached".to_string(),
        (None, _) => "open".to_string(),
    };
    if let Some(points) = set.points {
        text.push_str(&format!("; {} points, at most {}", hundredths(points.at_least), hundredths(points.at_most)));
    }
    text.push_str(&basis_and_sources(set.basis, &set.sources));
    text
}

/// `Phosphate 7.9 mg/dL: high (2.5-4.5, default interval mayo, from 18 a)`.
pub(super) fn measurement(measurement: &MeasurementAnswer<'_>) -> String {
    let name = if measurement.label.is_empty() { &*measurement.analyte } else { measurement.label };
    let mut text = match &measurement.value {
        Some(value) => format!("{name} {value} {}", measurement.unit),
        None => format!("{name} {}", measurement.given),
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
    for part in [&measurement.stage, &measurement.computed_by, &measurement.date].into_iter().flatten() {
        text.push_str(&format!("; {part}"));
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

    #[test]
    fn shares_and_factors_are_rounded_half_up() {
        assert_eq!(percent(0.123_456), "12.3 %");
        assert_eq!(percent(0.999_999), "100.0 %");
        assert_eq!(percent(0.000_001), "<0.1 %");
        assert_eq!(percent(0.0), "0.0 %");
        assert_eq!(factor(100), "×10");
        assert_eq!(factor(-40), "÷2.5");
        assert_eq!(factor(0), "×1.0");
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
}
