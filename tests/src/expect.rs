//! What is expected of a patient, in one vocabulary for the pitfalls, the test vectors and the
//! patients with missing data.
//!
//! Every field names an outcome that the clinical specification states: who leads and how each
//! stands, the form in each scheme and the mechanism, the published sets, the notes that go with
//! the answer, what is proposed next and when the patient is seen again.

use crate::cases::lies_below;
use calcinosis_core::knowledge::Scheme;
use calcinosis_core::next_steps::NoteResult;
use calcinosis_core::{Case, Classification, Detail, IssueCode, Presence};
use serde::Deserialize;
use std::collections::BTreeMap;

/// How many tests of each kind are looked at, as in an answer.
const PROPOSED: usize = 2;

/// A file of pitfalls, test vectors or patients with missing data: a rule, the patients that try
/// it, and whether sources dispute it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pitfall {
    /// The name of the file.
    pub id: String,
    /// In a few words.
    pub title: String,
    /// What must be observed.
    pub rule: String,
    /// Who disputes it.
    pub disputed: Option<String>,
    /// Kept so that an older file still reads: measurements are always read.
    pub needs: Option<String>,
    /// The patients, each with what is expected.
    pub patients: Vec<serde_json::Value>,
}

impl Pitfall {
    /// The patients with what is expected of each.
    ///
    /// # Errors
    /// The first that does not read.
    pub fn tried(&self) -> Result<Vec<(Case, Expect)>, String> {
        let each = self.patients.iter().map(|patient| {
            let case = Case::from_json(&patient.to_string()).map_err(|error| error.to_string())?;
            let expect = patient.get("expect").cloned().unwrap_or_default();
            Ok((case, serde_json::from_value(expect).map_err(|error| error.to_string())?))
        });
        each.collect::<Result<_, String>>().map_err(|error| format!("{}: {error}", self.id))
    }
}

/// The expectations of one patient; what is not named is not asked.
#[derive(Clone, Debug, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Expect {
    /// This leaf, or a leaf below this node, comes first.
    pub leads: Option<String>,
    /// One of these does.
    pub leads_any: Vec<String>,
    /// The status of each of these.
    pub status: BTreeMap<String, String>,
    /// The status that each of these must not have.
    pub not_status: BTreeMap<String, String>,
    /// The leaf is among the first so many.
    pub within: BTreeMap<String, usize>,
    /// The first ranks above the second.
    pub above: Vec<(String, String)>,
    /// Criteria of a diagnosis that are neither met nor unmet.
    pub open: BTreeMap<String, Vec<String>>,
    /// Criteria of a diagnosis that hold.
    pub met: BTreeMap<String, Vec<String>>,
    /// Findings that are present once the record is read.
    pub present: Vec<String>,
    /// Findings that are absent.
    pub absent: Vec<String>,
    /// Findings that are unknown.
    pub unknown: Vec<String>,
    /// The form of what leads.
    pub form: Option<String>,
    /// The leading form of other schemes.
    pub schemes: BTreeMap<String, String>,
    /// The mechanisms of what leads: exactly these.
    pub mechanism: Option<Vec<String>>,
    /// Published sets.
    pub sets: BTreeMap<String, SetExpect>,
    /// Safety notes that hold.
    pub notes: Vec<String>,
    /// Safety notes that do not.
    pub not_notes: Vec<String>,
    /// Red flags that hold: exactly these.
    pub red_flags: Option<Vec<String>>,
    /// Patterns of results that hold.
    pub patterns: Vec<String>,
    /// Follow-ups that are listed.
    pub follow_up: Vec<String>,
    /// Tests that are proposed.
    pub proposes: Vec<String>,
    /// Tests that are advised against.
    pub against: Vec<String>,
    /// What the reader of the record is told, by code.
    pub issues: Vec<String>,
    /// What the answer deviates in from the specification, and why; nothing is tested by it.
    pub deviation: Option<String>,
}

/// What a published set says.
#[derive(Clone, Debug, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct SetExpect {
    applies: Option<Presence>,
    at_least: Option<f64>,
    at_most: Option<f64>,
    /// The strongest level; `none` for none.
    level: Option<String>,
}

/// What is wrong with the record itself.
#[must_use]
pub fn misread(answer: &Classification<'_>) -> Vec<String> {
    let refused = [
        IssueCode::UnknownFinding,
        IssueCode::FormerId,
        IssueCode::Conflict,
        IssueCode::UnknownField,
    ];
    let refused = answer.issues().iter().filter(|issue| refused.contains(&issue.code));
    refused.map(|issue| format!("the record: {issue}")).collect()
}

/// What differs from the expectation.
#[must_use]
pub fn faults(answer: &Classification<'_>, expect: &Expect) -> Vec<String> {
    let mut faults = Vec::new();
    standing(answer, expect, &mut faults);
    criteria(answer, expect, &mut faults);
    findings(answer, expect, &mut faults);
    forms(answer, expect, &mut faults);
    sets(answer, expect, &mut faults);
    said(answer, expect, &mut faults);
    proposed(answer, expect, &mut faults);
    if expect.deviation.as_ref().is_some_and(|why| why.trim().is_empty()) {
        faults.push("a deviation without its reason".to_string());
    }
    faults
}

fn standing(answer: &Classification<'_>, expect: &Expect, faults: &mut Vec<String>) {
    let knowledge = answer.knowledge();
    let first = answer.ranking().next().map(|first| first.diagnosis());
    let leads =
        |id: &str| first.is_some_and(|first| knowledge.lineage(first).any(|node| node.id() == id));
    // A node ranks with the first of its leaves.
    let rank = |id: &str| {
        let below = |leaf: &str| lies_below(answer.knowledge(), leaf, id);
        answer.ranking().find(|leaf| below(leaf.diagnosis().id())).map(|leaf| leaf.rank())
    };
    let seconds = || {
        let top = answer.ranking().take(3);
        top.map(|leaf| format!("{} {}", leaf.diagnosis().id(), leaf.probability()))
            .collect::<Vec<_>>()
    };
    let wanted: Vec<&String> = expect.leads.iter().chain(&expect.leads_any).collect();
    for id in wanted.iter().filter(|id| knowledge.diagnosis(id).is_none()) {
        faults.push(format!("`{id}` is no diagnosis"));
    }
    if !wanted.is_empty() && !wanted.iter().any(|id| leads(id)) {
        faults.push(format!("{} do not lead {wanted:?}", seconds().join(", ")));
    }
    for (expected, statuses) in [(true, &expect.status), (false, &expect.not_status)] {
        for (id, word) in statuses {
            match answer.node(id) {
                None => faults.push(format!("`{id}` is no diagnosis")),
                Some((status, _)) if (status.as_str() == word) == expected => {}
                Some((status, _)) => faults.push(format!(
                    "`{id}` is {status}, {} {word}",
                    if expected { "not" } else { "which must not be" }
                )),
            }
        }
    }
    for (id, most) in &expect.within {
        if rank(id).is_none_or(|rank| rank > *most) {
            faults.push(format!(
                "`{id}` ranks {:?}, not within {most}: {}",
                rank(id),
                seconds().join(", ")
            ));
        }
    }
    for (upper, lower) in &expect.above {
        if rank(upper).zip(rank(lower)).is_none_or(|(upper, lower)| upper >= lower) {
            faults.push(format!("`{upper}` ranks {:?}, `{lower}` {:?}", rank(upper), rank(lower)));
        }
    }
}

fn criteria(answer: &Classification<'_>, expect: &Expect, faults: &mut Vec<String>) {
    let full = answer.answer(Detail::Full);
    for (wanted, criteria) in [(Presence::Unknown, &expect.open), (Presence::Present, &expect.met)]
    {
        for (id, ids) in criteria {
            let trace = full
                .diagnoses
                .iter()
                .find(|leaf| leaf.id == *id)
                .and_then(|leaf| leaf.trace.as_ref());
            for criterion in ids {
                let found =
                    trace.and_then(|trace| trace.criteria.iter().find(|one| one.id == *criterion));
                let value = found.map(|one| one.value);
                if value != Some(wanted) {
                    faults.push(format!(
                        "criterion `{criterion}` of `{id}` is {value:?}, not {wanted}"
                    ));
                }
            }
        }
    }
}

fn findings(answer: &Classification<'_>, expect: &Expect, faults: &mut Vec<String>) {
    let values = [
        (&expect.present, Presence::Present),
        (&expect.absent, Presence::Absent),
        (&expect.unknown, Presence::Unknown),
    ];
    for (ids, wanted) in values {
        for id in ids {
            if answer.finding(id) != Some(wanted) {
                faults.push(format!("finding `{id}` is {:?}, not {wanted}", answer.finding(id)));
            }
        }
    }
}

fn forms(answer: &Classification<'_>, expect: &Expect, faults: &mut Vec<String>) {
    let leading = |scheme: Option<&Scheme>| {
        let forms = scheme.map(|scheme| answer.forms_of(scheme)).unwrap_or_default();
        forms.first().map_or(String::new(), |share| share.form.id().to_string())
    };
    let form = answer.form().map(|form| form.as_str());
    if expect.form.is_some() && expect.form.as_deref() != form {
        faults.push(format!("the form is {form:?}, not {:?}", expect.form));
    }
    for (scheme, wanted) in &expect.schemes {
        let form = leading(answer.knowledge().scheme(scheme));
        if form != *wanted {
            faults.push(format!("the form in `{scheme}` is `{form}`, not `{wanted}`"));
        }
    }
    if let Some(mechanism) = &expect.mechanism {
        let first = answer.ranking().next().map(|first| first.diagnosis());
        let mechanisms = first.iter().flat_map(|first| first.facets().mechanism().iter());
        let found: Vec<&str> = mechanisms.map(|one| one.as_str()).collect();
        if found != *mechanism {
            let id = first.map_or("nothing", |first| first.id());
            faults.push(format!("the mechanism of `{id}` is {found:?}, not {mechanism:?}"));
        }
    }
}

fn sets(answer: &Classification<'_>, expect: &Expect, faults: &mut Vec<String>) {
    let results = answer.criteria_sets();
    #[expect(clippy::cast_possible_truncation, reason = "a few points, rounded to hundredths")]
    let hundredths = |points: f64| (points * 100.0).round() as i32;
    for (id, wanted) in &expect.sets {
        let Some(result) = results.iter().find(|result| result.set.id() == id.as_str()) else {
            faults.push(format!("there is no criteria set `{id}`"));
            continue;
        };
        if wanted.applies.is_some_and(|applies| applies != result.applies) {
            faults.push(format!("`{id}` applies: {}", result.applies));
        }
        let least = result.points.map(|points| points.at_least);
        if wanted
            .at_least
            .is_some_and(|points| least.is_none_or(|least| least != hundredths(points)))
        {
            faults.push(format!("`{id}` counts {least:?} hundredths, not {:?}", wanted.at_least));
        }
        let most = result.points.map(|points| points.at_most);
        if wanted.at_most.is_some_and(|points| most.is_none_or(|most| most != hundredths(points))) {
            faults
                .push(format!("`{id}` could reach {most:?} hundredths, not {:?}", wanted.at_most));
        }
        let reached = result.reached().map_or("none", |level| level.id());
        if wanted.level.as_ref().is_some_and(|level| level != reached) {
            faults.push(format!("`{id}` reaches {reached}, not {:?}", wanted.level));
        }
    }
}

/// The ids of the notes that hold.
#[must_use]
pub fn holding(notes: &[NoteResult<'_>]) -> Vec<String> {
    notes
        .iter()
        .filter(|note| note.holds.is_present())
        .map(|note| note.note.id().to_string())
        .collect()
}

fn said(answer: &Classification<'_>, expect: &Expect, faults: &mut Vec<String>) {
    let workup = answer.knowledge().workup();
    let mut known = |kind: &str, ids: &[String], all: &[String]| {
        for id in ids.iter().filter(|id| !all.contains(id)) {
            faults.push(format!("there is no {kind} `{id}`"));
        }
    };
    let notes: Vec<String> =
        workup.safety_notes().iter().map(|note| note.id().to_string()).collect();
    known("safety note", &expect.notes, &notes);
    known("safety note", &expect.not_notes, &notes);
    let found = holding(&answer.safety_notes());
    for id in expect.notes.iter().filter(|id| !found.contains(id)) {
        faults.push(format!("note `{id}` does not hold, but {found:?}"));
    }
    for id in expect.not_notes.iter().filter(|id| found.contains(id)) {
        faults.push(format!("note `{id}` holds"));
    }
    let flags = holding(&answer.red_flags());
    if expect.red_flags.as_ref().is_some_and(|wanted| *wanted != flags) {
        faults.push(format!("red flags are {flags:?}, not {:?}", expect.red_flags));
    }
    let patterns: Vec<String> =
        answer.patterns().iter().map(|one| one.pattern.id().to_string()).collect();
    for id in expect.patterns.iter().filter(|id| !patterns.contains(id)) {
        faults.push(format!("pattern `{id}` does not hold, but {patterns:?}"));
    }
    let again: Vec<String> =
        answer.follow_ups().iter().map(|one| one.follow_up.id().to_string()).collect();
    for id in expect.follow_up.iter().filter(|id| !again.contains(id)) {
        faults.push(format!("follow-up `{id}` is not listed, but {again:?}"));
    }
    let issues: Vec<&str> = answer.issues().iter().map(|issue| issue.code.as_str()).collect();
    for code in expect.issues.iter().filter(|code| !issues.contains(&code.as_str())) {
        faults.push(format!("issue `{code}` is not reported, but {issues:?}"));
    }
}

fn proposed(answer: &Classification<'_>, expect: &Expect, faults: &mut Vec<String>) {
    if expect.proposes.is_empty() && expect.against.is_empty() {
        return;
    }
    let steps = answer.next_steps(PROPOSED);
    let ids = |against: bool| {
        let steps = steps.iter().filter(|step| step.advised_against.is_empty() != against);
        steps.map(|step| step.test.id().to_string()).collect::<Vec<_>>()
    };
    for (wanted, against) in [(&expect.proposes, false), (&expect.against, true)] {
        let found = ids(against);
        for id in wanted.iter().filter(|id| !found.contains(id)) {
            let word = if against { "advised against" } else { "proposed" };
            faults.push(format!("test `{id}` is not {word}, but {found:?}"));
        }
    }
}
