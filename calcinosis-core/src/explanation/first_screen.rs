//! The first screen: what somebody with twenty seconds needs.

use super::alerts;
use super::document::{Block, Fact, Inert, Row, Telling};
use super::phrases::{clause, count, whole_percent};
use super::summary::{OpenNote, PatientNote, ReasonNote, ShiftNote};
use super::words::Words;
use crate::case::{Issue, IssueCode, Severity, Sex, number_of};
use crate::inert::{message, shortened};
use crate::logarithm::factor;
use crate::presence::Presence;
use crate::quantity::Age;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// How much of the id of a case is shown, in characters.
const OF_ID: usize = 60;
/// How many faults of the record are told before the differential, and how long each may be, in
/// characters.
const FAULTS: usize = 3;
const OF_FAULT: usize = 240;
/// How long a line may be that says what is outside the vocabulary: who wrote it knows it.
const OF_OUTSIDE: usize = 88;
/// How many open criteria stand beside the name that leads and beside another, and tests under what
/// was not measured.
const BESIDE_LEADER: usize = 2;
const BESIDE: usize = 1;
const UNMEASURED: usize = 2;
/// How much is said of an open criterion beside a name that does not lead, in characters: the whole
/// stands below.
const OF_OPEN: usize = 90;
/// Months of a year, told instead of years below two years of age.
const MONTHS: u8 = 12;

/// The blocks of the first screen.
pub(super) fn blocks(words: &Words<'_, '_>) -> Vec<Block> {
    let mut blocks = alloc::vec![who(words)];
    if words.answer.nothing_usable {
        let text = "Nothing usable was read: there is no differential, and nothing speaks for or against anything.";
        blocks.insert(0, Block::Fault(Inert::new(text)));
    }
    blocks.extend(faults(&words.answer.issues));
    blocks.extend(alerts::blocks(words));
    if words.answer.nothing_usable {
        return blocks;
    }
    blocks.push(differential(words));
    let facts = facts(words);
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
    }
    blocks.extend(telling(words));
    let unmeasured = unmeasured(words);
    if !unmeasured.is_empty() {
        blocks
            .push(Block::Facts(alloc::vec![Fact { name: "Not all measured", items: unmeasured }]));
    }
    blocks
}

fn who(words: &Words<'_, '_>) -> Block {
    let summary = &words.answer.summary;
    let given = &summary.given;
    let mut facts: Vec<Inert> = person(&summary.patient).into_iter().collect();
    facts.push(Inert::new(format!(
        "{} present, {} absent, {}",
        count(given.present, "finding", "findings"),
        if given.absent == 0 { "none".to_string() } else { given.absent.to_string() },
        count(given.measurements, "measurement", "measurements"),
    )));
    let case = words.answer.case_id.as_deref().map(|id| Inert::new(shortened(id, OF_ID)));
    Block::Who { case, facts }
}

/// `female, 54 years, since 53.5 years`.
fn person(patient: &PatientNote) -> Option<Inert> {
    let mut parts = Vec::new();
    if patient.sex != Sex::Unknown {
        parts.push(patient.sex.as_str().to_string());
    }
    parts.extend(patient.age_years.map(age));
    parts.extend(patient.age_onset_years.map(|onset| format!("since the age of {}", age(onset))));
    (!parts.is_empty()).then(|| Inert::new(parts.join(", ")))
}

fn age(years: f64) -> String {
    let months = years * f64::from(MONTHS);
    if months < f64::from(2 * MONTHS) {
        return match months as usize {
            0 => match days(years) {
                0 => "less than a day".to_string(),
                days => count(days, "day", "days"),
            },
            months => count(months, "month", "months"),
        };
    }
    let shown = format!("{years:.1}");
    format!("{} years", shown.trim_end_matches('0').trim_end_matches('.'))
}

/// An age in days, to the nearest.
fn days(years: f64) -> usize {
    let days = Age::from_years(years).map(|age| age.days().round(0).to_string());
    days.ok().and_then(|days| days.parse().ok()).unwrap_or_default()
}

/// What could not be used, before what was found.
fn faults(issues: &[Issue]) -> Vec<Block> {
    let faults: Vec<&Issue> = issues.iter().filter(|issue| is_unused(issue)).collect();
    let mut blocks: Vec<Block> = faults
        .iter()
        .take(FAULTS)
        .map(|issue| Block::Fault(Inert::new(format!("Check: {}", shortened_issue(issue)))))
        .collect();
    let more = number_of(faults.iter().skip(FAULTS).copied());
    if more > 0 {
        let text =
            format!("Check: {} more, under “About the record”", count(more, "fault", "faults"));
        blocks.push(Block::Fault(Inert::new(text)));
    }
    blocks
}

/// Whether something that was told is not in the answer, or is doubted.
fn is_unused(issue: &Issue) -> bool {
    issue.severity == Severity::Warning || issue.code == IssueCode::Unmapped
}

fn shortened_issue(issue: &Issue) -> String {
    let most = if issue.code == IssueCode::Unmapped { OF_OUTSIDE } else { OF_FAULT };
    message(&issue.to_string(), most)
}

fn differential(words: &Words<'_, '_>) -> Block {
    let summary = &words.answer.summary;
    let mut rows = Vec::new();
    for (place, group) in summary.groups.iter().enumerate() {
        let held_back = place == 0 && summary.held_back;
        let beside = |leads: bool| if leads { BESIDE_LEADER } else { BESIDE };
        rows.push(Row {
            is_member: false,
            status: group.status,
            probability: group.probability,
            label: Inert::new(group.label),
            note: if group.members.is_empty() {
                open(&group.open, beside(place == 0), held_back)
            } else {
                None
            },
        });
        for (member_place, member) in group.members.iter().enumerate() {
            rows.push(Row {
                is_member: true,
                status: member.status,
                probability: member.probability,
                label: Inert::new(member.label),
                note: open(
                    &member.open,
                    beside(place == 0 && member_place == 0),
                    held_back && member_place == 0,
                ),
            });
        }
    }
    let others = &summary.others;
    let mut text = Vec::new();
    if others.count > 0 {
        let named = count(others.count, "other", "others");
        let together = if others.count == 1 { "" } else { "together " };
        text.push(format!("{named}, {together}{}", whole_percent(others.probability)));
    }
    if others.excluded > 0 {
        text.push(format!("{} ruled out", others.excluded));
    }
    Block::Differential { rows, others: (!text.is_empty()).then(|| Inert::new(text.join("; "))) }
}

/// The first sentence; the rest stands below.
fn sentence(says: &str) -> &str {
    says.split(". ").next().unwrap_or(says)
}

/// What is open beside a name.
fn open(open: &[OpenNote<'_>], beside: usize, held_back: bool) -> Option<Inert> {
    let most = if beside == BESIDE_LEADER { usize::MAX } else { OF_OPEN };
    let text = |note: &OpenNote<'_>| message(clause(sentence(note.says)), most);
    let mut says: Vec<String> = open.iter().take(beside).map(text).collect();
    if let Some(more) = open.len().checked_sub(beside).filter(|more| *more > 0) {
        says.push(format!("{more} more below"));
    }
    let says = says.join("; ");
    match (held_back, says.is_empty()) {
        (true, true) => Some(Inert::new("only possible: a diagnosis of exclusion")),
        (true, false) => {
            Some(Inert::new(format!("only possible, a diagnosis of exclusion; not shown: {says}")))
        }
        (false, true) => None,
        (false, false) => Some(Inert::new(format!("not shown: {says}"))),
    }
}

fn facts(words: &Words<'_, '_>) -> Vec<Fact> {
    let summary = &words.answer.summary;
    let reasons = |reasons: &[ReasonNote<'_>]| -> Vec<Inert> {
        let text = |reason: &ReasonNote<'_>| {
            let how = match reason.presence {
                Presence::Present => "",
                Presence::Absent => " absent",
                Presence::Unknown => " not mentioned",
            };
            Inert::new(format!("{}{how} {}", reason.label, factor(reason.centibans)))
        };
        reasons.iter().map(text).collect()
    };
    let mut facts = Vec::new();
    for (name, list) in [("For", &summary.supporting), ("Against", &summary.opposing)] {
        if !list.is_empty() {
            facts.push(Fact { name, items: reasons(list) });
        }
    }
    if let Some(proof) = &summary.proof {
        facts.push(Fact {
            name: "Would prove it",
            items: alloc::vec![Inert::new(clause(sentence(proof.says)))],
        });
    }
    facts
}

fn telling(words: &Words<'_, '_>) -> Option<Block> {
    let summary = &words.answer.summary;
    let leader = words.answer.diagnoses.first()?;
    // What does not change is not worth a word.
    let moves = |shift: &ShiftNote<'_>| whole_percent(shift.from) != whole_percent(shift.to);
    let text = |shift: Option<&ShiftNote<'_>>| match shift.filter(|shift| moves(shift)) {
        None => Inert::new("no change"),
        Some(shift) if shift.diagnosis == leader.id => Inert::new(whole_percent(shift.to)),
        Some(shift) => Inert::new(format!("{} {}", shift.label, whole_percent(shift.to))),
    };
    let worth = summary
        .tells_most
        .iter()
        .filter(|note| moves(&note.if_present) || note.if_absent.iter().any(moves));
    let rows: Vec<Telling> = worth
        .map(|note| Telling {
            kind: Inert::new(note.kind.as_str()),
            finding: Inert::new(note.label),
            if_present: text(Some(&note.if_present)),
            if_absent: text(note.if_absent.as_ref()),
        })
        .collect();
    let title =
        format!("What tells most ({}, {} now)", leader.label, whole_percent(leader.probability));
    (!rows.is_empty()).then(|| Block::Telling { title: Inert::new(title), rows })
}

fn unmeasured(words: &Words<'_, '_>) -> Vec<Inert> {
    let names = &words.answer.summary.not_measured;
    let mut items: Vec<Inert> =
        names.iter().take(UNMEASURED).map(|name| Inert::new(clause(name))).collect();
    if let Some(more) = names.len().checked_sub(UNMEASURED).filter(|more| *more > 0) {
        items.push(Inert::new(format!("{more} more")));
    }
    items
}
