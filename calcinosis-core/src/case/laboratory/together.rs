//! What several values say together: which of them speaks, whether they agree, and what only time
//! shows.

use super::{Measured, Patient};
use crate::case::IssueCode;
use crate::condition::Values;
use crate::key::{AnalyteKey, DiagnosisKey, FindingKey};
use crate::knowledge::Knowledge;
use crate::knowledge::analyte::{Laboratory, Lasting, State};
use crate::presence::Presence;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Where a more reliable analyte of the same day was read, nothing follows from the others any
/// more, even if the better value is undecided.
pub(super) fn prefer(laboratory: &Laboratory, all: &mut [Measured]) {
    for preference in &*laboratory.preferences {
        let rank = |measured: &Measured| {
            measured.analyte.and_then(|i| preference.analytes.iter().position(|a| *a == i))
        };
        // Of each day the first of the most reliable that were read: rank and name.
        let mut speaking: BTreeMap<Option<String>, (usize, String)> = BTreeMap::new();
        for measured in all.iter().filter(|measured| is_read(measured)) {
            let Some(own) = rank(measured) else { continue };
            if speaking.get(&measured.date).is_none_or(|(best, _)| own < *best) {
                speaking.insert(measured.date.clone(), (own, measured.name.clone()));
            }
        }
        for measured in all.iter_mut() {
            let Some(own) = rank(measured) else { continue };
            let better = speaking.get(&measured.date).filter(|(best, _)| *best < own);
            let Some((_, name)) = better else { continue };
            if !measured.yields.is_empty() {
                measured.yields.clear();
                let message =
                    format!("`{name}` of the same day speaks instead: {}", preference.why);
                measured.report(IssueCode::SetAside, message, "");
            }
        }
    }
}

/// Whether a value or a word was read, whatever follows from it.
const fn is_read(measured: &Measured) -> bool {
    measured.span.is_some() || measured.state.is_some()
}

/// What differing dates mean.
pub(super) fn compare(
    knowledge: &Knowledge,
    patient: Patient,
    stated: &[(FindingKey, Presence)],
    all: &mut [Measured],
) {
    disagreements(all);
    for lasting in
        knowledge.laboratory.lasting.iter().filter(|lasting| patient.is_in(&lasting.band))
    {
        last(&knowledge.laboratory, lasting, all);
    }
    let facts = Known::new(knowledge, stated, all);
    for timing in &*knowledge.laboratory.timing {
        if !timing.program.evaluate(&facts).is_present() {
            continue;
        }
        for measured in all
            .iter_mut()
            .filter(|measured| measured.analyte.is_some_and(|i| timing.analytes.contains(&i)))
        {
            let message = timing.says.to_string();
            measured.report(
                IssueCode::Timing,
                message,
                "say when the lesion began and when the sample was taken",
            );
        }
    }
}

/// Two values of one analyte that stand differently: which one held at onset is not guessed.
fn disagreements(all: &mut [Measured]) {
    let mut told: Vec<(usize, String)> = Vec::new();
    // Of each analyte and state the first value: the states are few, whatever the number of values.
    let mut first: BTreeMap<Option<AnalyteKey>, Vec<(State, usize)>> = BTreeMap::new();
    for (place, later) in all.iter().enumerate() {
        let Some(state) = later.state else { continue };
        let states = first.entry(later.analyte).or_default();
        let other = states
            .iter()
            .filter(|(other, _)| *other != state && differ(*other, state))
            .map(|(_, place)| *place);
        let earlier = other.min().and_then(|place| all.get(place));
        if states.iter().all(|(known, _)| *known != state) {
            states.push((state, place));
        }
        if let Some(earlier) = earlier {
            let when = |measured: &Measured| {
                measured.date.clone().unwrap_or_else(|| "no date".to_string())
            };
            let other = earlier.state.map_or("", State::as_str);
            let message = format!(
                "{} at {} ({}) and {} at {} ({}): which of them held when the lesion began is not known",
                earlier.given,
                earlier.place,
                when(earlier),
                later.given,
                later.place,
                when(later),
            );
            told.push((place, format!("{other} and {}: {message}", state.as_str())));
        }
    }
    for (place, message) in told {
        if let Some(measured) = all.get_mut(place) {
            measured.report(
                IssueCode::Timing,
                message,
                "leave out the values that do not describe the time of the lesion",
            );
        }
    }
}

const fn differ(left: State, right: State) -> bool {
    !matches!(
        (left, right),
        (State::NotLow, State::Normal | State::High)
            | (State::Normal | State::High, State::NotLow)
            | (State::NotHigh, State::Normal | State::Low)
            | (State::Normal | State::Low, State::NotHigh)
            | (State::NotLow, State::NotHigh)
            | (State::NotHigh, State::NotLow)
    )
}

/// A finding that needs values some time apart, without a better one between them.
fn last(laboratory: &Laboratory, lasting: &Lasting, all: &mut [Measured]) {
    let peers = laboratory
        .preferences
        .iter()
        .find(|preference| preference.analytes.contains(&lasting.analyte));
    let same = |analyte: AnalyteKey| {
        analyte == lasting.analyte || peers.is_some_and(|peers| peers.analytes.contains(&analyte))
    };
    let mut dated: Vec<(crate::quantity::Date, usize, bool)> = all
        .iter()
        .enumerate()
        .filter(|(_, measured)| measured.analyte.is_some_and(same))
        .filter_map(|(place, measured)| {
            let below = measured.span?.below(lasting.below);
            // What cannot be placed below the limit interrupts as well.
            Some((measured.day?, place, below.is_present()))
        })
        .collect();
    dated.sort_unstable();
    let mut first = None;
    for (day, place, below) in dated {
        if !below {
            first = None;
            continue;
        }
        let start = *first.get_or_insert(day);
        if i64::from(day.days_since(start)) >= i64::from(lasting.days)
            && let Some(measured) = all.get_mut(place)
        {
            measured.give(lasting.finding, Presence::Present);
            return;
        }
    }
}

/// Takes back what a value yields where the patient's state makes it meaningless, and says so.
pub(super) fn void(knowledge: &Knowledge, stated: &[(FindingKey, Presence)], all: &mut [Measured]) {
    let known = Known::new(knowledge, stated, all);
    for measured in all.iter_mut().filter(|measured| !measured.yields.is_empty()) {
        let void = measured.entry(knowledge).and_then(|analyte| analyte.void_when.as_ref());
        if void.is_some_and(|when| when.evaluate(&known).is_present()) {
            measured.yields.clear();
            measured.state = None;
            measured.report(
                IssueCode::LowConfidence,
                "means nothing in this patient, not used",
                "see the analyte in the manual",
            );
        }
    }
}

/// What is known so far: the rest of the case, and what values made present, with what follows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Known {
    present: crate::bits::FindingSet,
    absent: crate::bits::FindingSet,
}

impl Known {
    pub(crate) fn new(
        knowledge: &Knowledge,
        stated: &[(FindingKey, Presence)],
        all: &[Measured],
    ) -> Self {
        let mut known = Self {
            present: crate::bits::FindingSet::EMPTY,
            absent: crate::bits::FindingSet::EMPTY,
        };
        known.add(knowledge, stated);
        for measured in all {
            known.add(knowledge, &measured.yields);
        }
        known
    }

    /// Adds what was found out since.
    pub(super) fn add(&mut self, knowledge: &Knowledge, yields: &[(FindingKey, Presence)]) {
        for (finding, presence) in yields {
            let (set, lists) = if presence.is_present() {
                (&mut self.present, &knowledge.index.broader)
            } else {
                (&mut self.absent, &knowledge.index.narrower)
            };
            set.insert(*finding);
            set.extend(&lists[*finding]);
        }
    }
}

impl Values for Known {
    fn finding(&self, finding: FindingKey) -> Presence {
        match (self.present.contains(finding), self.absent.contains(finding)) {
            (true, false) => Presence::Present,
            (false, true) => Presence::Absent,
            _ => Presence::Unknown,
        }
    }

    fn established(&self, _diagnosis: DiagnosisKey) -> Presence {
        Presence::Unknown
    }
}

#[cfg(all(test, feature = "baked"))]
mod tests {
    use super::*;
    use crate::case::laboratory::tests::random_cases;
    use crate::case::laboratory::{admit, judge};

    /// By comparing each value with every other one.
    fn slow_prefer(laboratory: &Laboratory, all: &mut [Measured]) {
        for preference in &*laboratory.preferences {
            let rank = |measured: &Measured| {
                measured.analyte.and_then(|i| preference.analytes.iter().position(|a| *a == i))
            };
            let before: Vec<Measured> = all.to_vec();
            for measured in all.iter_mut() {
                let Some(own) = rank(measured) else { continue };
                let others =
                    before.iter().filter(|other| is_read(other) && other.date == measured.date);
                let better = others
                    .filter_map(|other| Some((rank(other)?, other)))
                    .filter(|(rank, _)| *rank < own);
                let Some((_, better)) = better.min_by_key(|(rank, _)| *rank) else { continue };
                if !measured.yields.is_empty() {
                    measured.yields.clear();
                    let message = format!(
                        "`{}` of the same day speaks instead: {}",
                        better.name, preference.why
                    );
                    measured.report(IssueCode::SetAside, message, "");
                }
            }
        }
    }

    /// For each value the first before it that stands differently.
    fn slow_pairs(all: &[Measured]) -> Vec<(usize, usize)> {
        let differs = |a: &Measured, b: &Measured| {
            a.analyte == b.analyte
                && a.state.zip(b.state).is_some_and(|(a, b)| a != b && differ(a, b))
        };
        let first = |place: usize| (0..place).find(|earlier| differs(&all[*earlier], &all[place]));
        (0..all.len()).filter_map(|place| Some((place, first(place)?))).collect()
    }

    #[test]
    fn many_values_are_compared_as_two_are() {
        let knowledge = Knowledge::builtin();
        let (mut silent, mut told) = (0, 0);
        for case in random_cases(400) {
            let patient = Patient::new(&case);
            let mut all: Vec<Measured> = Vec::new();
            for (position, measurement) in case.measurements.iter().enumerate() {
                let mut measured = admit::admit(&knowledge.laboratory, measurement, position);
                judge::judge(&knowledge.laboratory, patient, measurement, &mut measured);
                all.push(measured);
            }
            crate::case::laboratory::derive::derive(knowledge, patient, &[], &mut all);
            let mut slow = all.clone();
            slow_prefer(&knowledge.laboratory, &mut slow);
            prefer(&knowledge.laboratory, &mut all);
            assert_eq!(all, slow);
            silent += all
                .iter()
                .flat_map(|one| &one.issues)
                .filter(|issue| issue.code == IssueCode::SetAside)
                .count();

            let before: Vec<usize> = all.iter().map(|measured| measured.issues.len()).collect();
            let pairs = slow_pairs(&all);
            disagreements(&mut all);
            for (place, measured) in all.iter().enumerate() {
                let pair = pairs.iter().find(|(later, _)| *later == place);
                assert_eq!(measured.issues.len() - before[place], usize::from(pair.is_some()));
                if let (Some((_, earlier)), Some(issue)) = (pair, measured.issues.last()) {
                    assert!(
                        issue.message.contains(&format!(" at {} (", all[*earlier].place)),
                        "{}",
                        issue.message
                    );
                    told += 1;
                }
            }
        }
        assert!(silent > 20 && told > 100, "{silent} {told}");
    }
}
