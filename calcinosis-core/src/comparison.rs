//! What changes from one answer to another, and why: a visit later, a finding more, another scheme
//! of thresholds.
//!
//! ```
//! use calcinosis_core::comparison::compare;
//! use calcinosis_core::{Case, Detail, Knowledge, Options, classify};
//!
//! let answer = |case: &Case| Ok::<_, calcinosis_core::Error>(
//!     classify(Knowledge::builtin(), case, &Options::new())?.explain(Detail::Full)
//! );
//! let case = Case::builder().present("retiform-purpura").build();
//! let before = answer(&case)?;
//! let after = answer(&case.with_findings(&["hemodialysis"], &[]))?;
//! let comparison = compare(&before, &after);
//! assert_eq!(comparison.present_now, ["hemodialysis"]);
//! assert!(comparison.to_text().contains("Now present: hemodialysis"));
//! # Ok::<(), calcinosis_core::Error>(())
//! ```

use crate::classification::Status;
use crate::explanation::{Answer, CriterionTrace, DiagnosisAnswer, EvidenceTrace};
use crate::presence::Presence;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// A diagnosis is listed when it is among so many leaders before or after,
const LEADERS: usize = 5;
/// or when its probability moved by so much,
const MOVED: f64 = 0.01;
/// or its status changed. Reasons are given for so many of the leaders.
const EXPLAINED: usize = 2;

macro_rules! facts {
    ($($(#[$doc:meta])* struct $name:ident<$life:lifetime> { $($(#[$field_doc:meta])* $field:ident: $type:ty,)+ })+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq)]
            #[cfg_attr(feature = "json", derive(serde::Serialize))]
            #[non_exhaustive]
            pub struct $name<$life> { $($(#[$field_doc])* pub $field: $type,)+ }
        )+
    };
}

facts! {
    /// How something stands in one of the answers.
    struct Standing<'a> {
        /// Place in the ranking, from 1; forms are ranked too.
        rank: usize,
        /// The status.
        status: Status,
        /// The probability, 0 to 1.
        probability: f64,
        /// Its id once more, to read a standing alone.
        id: &'a str,
    }
    /// A form or diagnosis before and after; none where the answer does not list it.
    struct Change<'a> {
        /// Id.
        id: &'a str,
        /// Name.
        label: &'a str,
        /// How it stood.
        before: Option<Standing<'a>>,
        /// How it stands.
        after: Option<Standing<'a>>,
    }
    /// A weight that changed: none where the finding bore no weight.
    struct WeightChange<'a> {
        /// Id of the finding.
        finding: &'a str,
        /// Name of the finding.
        label: &'a str,
        /// What it counted before, in centibans.
        before: Option<i32>,
        /// What it counts after, in centibans.
        after: Option<i32>,
    }
    /// A criterion that came to another value.
    struct CriterionChange<'a> {
        /// Id.
        id: &'a str,
        /// The criterion in a sentence.
        says: &'a str,
        /// Its value before.
        before: Presence,
        /// Its value after.
        after: Presence,
    }
    /// Why a leading diagnosis moved.
    struct Reasons<'a> {
        /// Id of the diagnosis.
        diagnosis: &'a str,
        /// Its name.
        label: &'a str,
        /// The weights that changed, the largest change first.
        weights: Vec<WeightChange<'a>>,
        /// The criteria that came to another value.
        criteria: Vec<CriterionChange<'a>>,
    }
    /// What changes from one answer to another.
    struct Comparison<'a> {
        /// The forms that moved.
        forms: Vec<Change<'a>>,
        /// The leading diagnoses of both answers and what else moved, in the order of the second
        /// answer.
        diagnoses: Vec<Change<'a>>,
        /// Findings present after and not before.
        present_now: Vec<&'a str>,
        /// Findings absent after and not before.
        absent_now: Vec<&'a str>,
        /// Findings that were present or absent before and are unknown after.
        unknown_now: Vec<&'a str>,
        /// Why the leaders of both answers moved.
        reasons: Vec<Reasons<'a>>,
    }
}

/// What changes from one answer to another. Both need the whole trace, or the reasons stay empty.
#[must_use]
pub fn compare<'a>(before: &'a Answer<'_>, after: &'a Answer<'_>) -> Comparison<'a> {
    let forms = {
        let standing = |answer: &'a Answer<'_>, id: &str| {
            let (place, form) = answer.forms.iter().enumerate().find(|(_, form)| form.id == id)?;
            Some(Standing {
                rank: place + 1,
                status: form.status,
                probability: form.probability,
                id: form.id,
            })
        };
        let named = names(
            before.forms.iter().map(|f| (f.id, f.label)),
            after.forms.iter().map(|f| (f.id, f.label)),
        );
        let change = |(id, label)| Change {
            id,
            label,
            before: standing(before, id),
            after: standing(after, id),
        };
        named.into_iter().map(change).filter(Change::moved).collect()
    };
    let named = names(
        before.diagnoses.iter().map(|one| (one.id, one.label)),
        after.diagnoses.iter().map(|one| (one.id, one.label)),
    );
    let change = |(id, label)| Change {
        id,
        label,
        before: leaf(before, id).map(DiagnosisAnswer::standing),
        after: leaf(after, id).map(DiagnosisAnswer::standing),
    };
    let leads = |change: &Change<'_>| {
        [&change.before, &change.after]
            .into_iter()
            .flatten()
            .any(|standing| standing.rank <= LEADERS)
    };
    let diagnoses =
        named.into_iter().map(change).filter(|change| leads(change) || change.moved()).collect();
    let (present, absent) = (findings(before), findings(after));
    let newly = |value: Presence| {
        let new = absent.iter().filter(|now| now.1 == value && !present.contains(now));
        new.map(|(finding, _)| *finding).collect()
    };
    let known = |finding: &str| absent.iter().any(|(other, _)| *other == finding);
    Comparison {
        forms,
        diagnoses,
        present_now: newly(Presence::Present),
        absent_now: newly(Presence::Absent),
        unknown_now: present
            .iter()
            .map(|(finding, _)| *finding)
            .filter(|finding| !known(finding))
            .collect(),
        reasons: reasons(before, after),
    }
}

impl DiagnosisAnswer<'_> {
    fn standing(&self) -> Standing<'_> {
        Standing {
            rank: self.rank,
            status: self.status,
            probability: self.probability,
            id: self.id,
        }
    }
}

impl Change<'_> {
    /// Whether anything that a reader would see is different.
    fn moved(&self) -> bool {
        match (&self.before, &self.after) {
            (Some(before), Some(after)) => {
                before.status != after.status
                    || (before.probability - after.probability).abs() >= MOVED
            }
            _ => true,
        }
    }
}

/// Ids and names of both answers, in the order of the second.
fn names<'a>(
    before: impl Iterator<Item = (&'a str, &'a str)>,
    after: impl Iterator<Item = (&'a str, &'a str)>,
) -> Vec<(&'a str, &'a str)> {
    let mut named: Vec<_> = after.collect();
    for one in before {
        if !named.iter().any(|(id, _)| *id == one.0) {
            named.push(one);
        }
    }
    named
}

fn leaf<'a>(answer: &'a Answer<'_>, id: &str) -> Option<&'a DiagnosisAnswer<'a>> {
    answer.diagnoses.iter().find(|one| one.id == id)
}

/// What the record gives, by finding; a finding that is given twice stands once.
fn findings<'a>(answer: &'a Answer<'_>) -> Vec<(&'a str, Presence)> {
    let given = |notes: &'a [crate::explanation::FindingNote<'_>], value| {
        notes.iter().map(move |note| (note.finding, value))
    };
    let mut all: Vec<(&str, Presence)> = Vec::new();
    for one in
        given(&answer.present, Presence::Present).chain(given(&answer.absent, Presence::Absent))
    {
        if !all.contains(&one) {
            all.push(one);
        }
    }
    all
}

fn reasons<'a>(before: &'a Answer<'_>, after: &'a Answer<'_>) -> Vec<Reasons<'a>> {
    let leaders = |answer: &'a Answer<'_>| {
        answer.diagnoses.iter().take(EXPLAINED).map(|one| (one.id, one.label))
    };
    let named = names(leaders(before), leaders(after));
    let reason = |(diagnosis, label)| {
        let trace = |answer: &'a Answer<'_>| leaf(answer, diagnosis)?.trace.as_ref();
        let (old, new) = (trace(before)?, trace(after)?);
        let weights = weight_changes(
            old.supporting.iter().chain(&old.opposing).collect(),
            new.supporting.iter().chain(&new.opposing).collect(),
        );
        let criteria = criterion_changes(&old.criteria, &new.criteria);
        (!weights.is_empty() || !criteria.is_empty()).then_some(Reasons {
            diagnosis,
            label,
            weights,
            criteria,
        })
    };
    named.into_iter().filter_map(reason).collect()
}

fn weight_changes<'a>(
    before: Vec<&'a EvidenceTrace<'a>>,
    after: Vec<&'a EvidenceTrace<'a>>,
) -> Vec<WeightChange<'a>> {
    let counted = |list: &[&'a EvidenceTrace<'a>], finding: &str| {
        list.iter().find(|one| one.counted && one.finding == finding).map(|one| one.centibans)
    };
    let both = |list: &[&'a EvidenceTrace<'a>]| -> Vec<(&'a str, &'a str)> {
        list.iter().filter(|one| one.counted).map(|one| (one.finding, one.label)).collect()
    };
    let named = names(both(&before).into_iter(), both(&after).into_iter());
    let mut changes: Vec<WeightChange<'a>> = named
        .into_iter()
        .map(|(finding, label)| WeightChange {
            finding,
            label,
            before: counted(&before, finding),
            after: counted(&after, finding),
        })
        .filter(|change| change.before != change.after)
        .collect();
    let size =
        |change: &WeightChange<'_>| (change.after.unwrap_or(0) - change.before.unwrap_or(0)).abs();
    changes.sort_by(|a, b| size(b).cmp(&size(a)).then_with(|| a.finding.cmp(b.finding)));
    changes
}

fn criterion_changes<'a>(
    before: &'a [CriterionTrace<'_>],
    after: &'a [CriterionTrace<'_>],
) -> Vec<CriterionChange<'a>> {
    let change = |new: &'a CriterionTrace<'_>| {
        let old = before.iter().find(|old| old.id == new.id)?;
        let differs = old.value != new.value;
        differs.then_some(CriterionChange {
            id: new.id,
            says: new.says,
            before: old.value,
            after: new.value,
        })
    };
    after.iter().filter_map(change).collect()
}

impl Comparison<'_> {
    /// Whether nothing changed that a reader would see.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let moved = self.forms.iter().chain(&self.diagnoses).any(Change::moved);
        let told = [&self.present_now, &self.absent_now, &self.unknown_now];
        !moved && told.iter().all(|list| list.is_empty()) && self.reasons.is_empty()
    }

    /// The comparison as JSON on one line.
    #[cfg(feature = "json")]
    #[must_use]
    pub fn to_json(&self) -> String {
        // Strings, lists and finite numbers, which serde_json always writes.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The comparison in words.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut lines: Vec<String> = Vec::new();
        for (title, list) in [
            ("Now present", &self.present_now),
            ("Now absent", &self.absent_now),
            ("No longer known", &self.unknown_now),
        ] {
            if !list.is_empty() {
                lines.push(format!("{title}: {}", list.join(", ")));
            }
        }
        for (title, list) in [("Forms", &self.forms), ("Diagnoses", &self.diagnoses)] {
            let moved: Vec<_> = list.iter().filter(|change| change.moved()).collect();
            if !moved.is_empty() {
                lines.push(String::from(title));
                lines.extend(moved.iter().map(|change| {
                    format!(
                        "  {}: {} → {}",
                        change.label,
                        standing(change.before.as_ref()),
                        standing(change.after.as_ref())
                    )
                }));
            }
        }
        for reason in &self.reasons {
            lines.push(format!("Why: {}", reason.label));
            lines.extend(reason.weights.iter().map(|change| {
                format!("  {}: {} → {}", change.label, weight(change.before), weight(change.after))
            }));
            lines.extend(reason.criteria.iter().map(|change| {
                format!(
                    "  {} {} → {} ({})",
                    change.says,
                    held(change.before),
                    held(change.after),
                    change.id
                )
            }));
        }
        if lines.is_empty() {
            lines.push(String::from("Nothing changed."));
        }
        lines.push(String::new());
        lines.join("\n")
    }
}

fn standing(standing: Option<&Standing<'_>>) -> String {
    standing.map_or_else(
        || String::from("not listed"),
        |standing| format!("{:.1} % ({})", standing.probability * 100.0, standing.status.as_str()),
    )
}

fn weight(centibans: Option<i32>) -> String {
    centibans.map_or_else(|| String::from("no weight"), |centibans| format!("{centibans:+}"))
}

const fn held(value: Presence) -> &'static str {
    match value {
        Presence::Present => "holds",
        Presence::Absent => "does not hold",
        Presence::Unknown => "is open",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Case;
    use crate::classification::{Detail, Options, classify};
    use crate::knowledge::Knowledge;

    fn answer(case: &Case) -> Answer<'static> {
        classify(Knowledge::builtin(), case, &Options::new()).unwrap().explain(Detail::Full)
    }

    #[test]
    fn an_answer_does_not_differ_from_itself() {
        let one = answer(&Case::builder().present("hemodialysis").build());
        let comparison = compare(&one, &one);
        assert!(comparison.is_empty());
        assert_eq!(comparison.to_text(), "Nothing changed.\n");
        assert_eq!(comparison.diagnoses.len(), LEADERS);
    }

    #[test]
    fn what_was_learned_is_named_with_its_weight_and_criteria() {
        let case = Case::builder().present("retiform-purpura").present("severe-pain").build();
        let (before, after) =
            (answer(&case), answer(&case.with_findings(&["hemodialysis"], &["severe-pain"])));
        let comparison = compare(&before, &after);
        assert_eq!(comparison.present_now, ["hemodialysis"]);
        assert_eq!(comparison.absent_now, ["severe-pain"]);
        assert!(comparison.unknown_now.is_empty());
        let uremic =
            comparison.reasons.iter().find(|one| one.diagnosis == "calciphylaxis-uremic").unwrap();
        let weight = uremic.weights.iter().find(|one| one.finding == "hemodialysis").unwrap();
        assert!(weight.before.is_none() && weight.after.unwrap() > 0);
        let kidney =
            uremic.criteria.iter().find(|one| one.id == "calciphylaxis-uremic.kidney").unwrap();
        assert_eq!((kidney.before, kidney.after), (Presence::Unknown, Presence::Present));
        let back = compare(&after, &before);
        assert_eq!(back.unknown_now, ["hemodialysis"]);
        assert_eq!(back.present_now, ["severe-pain"]);
        assert!(back.to_text().contains("hemodialysis"), "{}", back.to_text());
    }
}
