//! Conditions, procedures and the diseases of relatives.

use super::Item;
use super::patient::Reader;
use super::resource::{CodeableConcept, Quantity, Resource};
use super::vocabulary;
use crate::case::IssueCode;
use crate::interop::date::{Date, years_of};
use crate::interop::denial::denies;
use crate::interop::lenient::shown;
use crate::interop::shape::Certainty;
use crate::key::FindingKey;
use crate::knowledge::Coverage;
use crate::knowledge::codes::CodedIndex;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

impl Reader<'_, '_, '_, '_> {
    pub(super) fn condition(&mut self, item: &Item<'_>) {
        let (from, condition) = (item.reference(), &item.resource);
        let set_aside = |reader: &mut Self, message: String| {
            reader.collector.issue(IssueCode::SetAside, &from, message);
        };
        let verification =
            condition.verification_status().filter(|status| status.words().next().is_some());
        let mut excluded = match verification
            .map(|status| (word_of(status, &VERIFICATIONS), status))
        {
            Some((Some("entered-in-error"), _)) => {
                return set_aside(self, "entered in error: set aside".into());
            }
            Some((Some(possible @ ("unconfirmed" | "provisional" | "differential")), _)) => {
                let message = format!(
                    "`{}` is {possible}, neither present nor absent: set aside",
                    name(condition)
                );
                return set_aside(self, message);
            }
            Some((Some(word), _)) => word == "refuted",
            // A status that is not known may as well be one that denies.
            Some((None, status)) => {
                let message =
                    format!("its verification status `{}` is not known: set aside", words(status));
                return set_aside(self, message);
            }
            // Without a status a condition on the list is meant.
            None => false,
        };
        let mut over = condition.clinical_status().and_then(|status| word_of(status, &OVER));
        match condition.look.certainty {
            Some(Certainty::Suspected) => {
                let message = format!(
                    "`{}` is suspected, neither present nor absent: set aside",
                    name(condition)
                );
                return set_aside(self, message);
            }
            Some(Certainty::Excluded) => {
                let message =
                    format!("`{}` is marked as excluded: read as absent", name(condition));
                self.collector.issue(IssueCode::SetAside, &from, message);
                excluded = true;
            }
            Some(Certainty::Past) => over = Some("over"),
            None => {}
        }
        let Some(code) = condition.code() else {
            self.collector.issue(
                IssueCode::NotModelled,
                &from,
                "a condition without a code, not used",
            );
            return;
        };
        if !excluded && denies(code.shown()) {
            let message = format!(
                "the words `{}` say less than the code beside them: set aside",
                shown(code.shown())
            );
            return set_aside(self, message);
        }
        if over.is_none() && has_abated(condition) {
            over = Some("abated");
        }
        if let Some(over) = over
            && !excluded
        {
            let message = format!("`{}` is {over}, counted as history", name(condition));
            self.collector.issue(IssueCode::Timing, &from, message);
        }
        self.collector.state(&code.concept(), excluded, &from);
        let why = if excluded { Some("absent") } else { over };
        self.beside(condition, why, &from);
        if excluded {
            return;
        }
        if self.states_lesion(code) {
            self.onset(condition, &from);
            for site in condition.body_site().iter() {
                self.collector.state(&site.concept(), false, &from);
            }
        } else if !condition.body_site().is_empty() {
            self.collector.skip("`Condition.bodySite` is read of the lesion only", &from);
        }
    }

    /// What stands beside the code: a stage by its code, and what was seen. Of a condition that is
    /// absent or over, for which reason `why_not` is given, nobody knows whether it is there today.
    fn beside(&mut self, condition: &Resource<'_>, why_not: Option<&str>, from: &str) {
        let stages = condition.stage().iter().filter_map(|stage| stage.summary.as_deref());
        let seen = condition
            .evidence()
            .iter()
            .flat_map(|seen| seen.code.iter().chain(seen.concept.as_deref()));
        let all = stages
            .map(|concept| ("stage", concept))
            .chain(seen.map(|concept| ("evidence", concept)));
        for (element, concept) in all.filter(|(_, concept)| concept.words().next().is_some()) {
            let words = shown(concept.words().next().unwrap_or(""));
            let words = if concept.shown().is_empty() { words } else { shown(concept.shown()) };
            if let Some(why_not) = why_not {
                let message = format!(
                    "`Condition.{element}`, `{words}`, of a condition that is {why_not}: set aside"
                );
                self.collector.issue(IssueCode::SetAside, from, message);
            } else if denies(concept.shown()) {
                let message = format!(
                    "`Condition.{element}`: the words `{words}` say less than the code: set aside"
                );
                self.collector.issue(IssueCode::SetAside, from, message);
            } else if self.collector.means_something(&concept.concept()) {
                self.collector.state(&concept.concept(), false, from);
            } else {
                let message = format!(
                    "`Condition.{element}`, `{words}`, has no code that is known, not used"
                );
                self.collector.issue(IssueCode::NotModelled, from, message);
            }
        }
    }

    /// Whether a code names a diagnosis of the taxonomy: then its onset and its site are those of
    /// the lesion.
    fn states_lesion(&self, code: &CodeableConcept<'_>) -> bool {
        let known = self.collector.meant_codes(&code.concept());
        known
            .iter()
            .flat_map(|(system, code)| self.collector.knowledge.rows_for_code(*system, code))
            .any(|(entry, coverage): (CodedIndex, Coverage)| {
                matches!(entry, CodedIndex::Diagnosis(_)) && coverage.makes_present()
            })
    }

    fn onset(&mut self, condition: &Resource<'_>, from: &str) {
        let years = |age: &Quantity<'_>| {
            let unit = age.code.as_ref().or(age.unit.as_ref());
            age.value.zip(unit).and_then(|(value, unit)| years_of(value.0, unit))
        };
        if let Some(age) = condition.onset_age().or(condition.onset_quantity()) {
            match years(age) {
                Some(years) => self.onsets.age(years, from),
                None => {
                    self.collector.issue(
                        IssueCode::Timing,
                        from,
                        "the age at onset has no unit of time, not used",
                    );
                    self.onsets.open();
                }
            }
        } else if let Some(text) = onset_date(condition) {
            // What is no date was named with the other dates.
            match text.parse::<Date>().ok().filter(|date| !date.is_placeholder()) {
                Some(onset) => self.onset_at(onset, from),
                None => self.onsets.open(),
            }
        } else if let Some(range) = condition.onset_range() {
            let end = |end: &Option<Box<Quantity<'_>>>| end.as_deref().and_then(years);
            let (low, high) = (end(&range.low), end(&range.high));
            let unread =
                (low.is_none() && range.low.is_some()) || (high.is_none() && range.high.is_some());
            if unread || (low.is_none() && high.is_none()) {
                self.collector.issue(
                    IssueCode::Timing,
                    from,
                    "the ages at onset have no unit of time, not used",
                );
                self.onsets.open();
            } else {
                self.onsets.between(&mut self.collector, low, high, from);
            }
        } else if let Some(text) = condition.onset_string() {
            match text.parse::<Date>() {
                Ok(date) if text.contains('-') => self.onset_at(date, from),
                _ => self.onsets.words(&mut self.collector, text, from),
            }
        }
    }

    fn onset_at(&mut self, onset: Date, from: &str) {
        let Some((born, _)) = &self.born else { return };
        let age = onset.years_since(*born);
        if age < 0.0 {
            let message = format!("began {onset}, before the birth, {born}: onset not used");
            self.collector.issue(IssueCode::Timing, from, message);
            self.onsets.open();
        } else {
            self.onsets.age(age, from);
        }
    }

    pub(super) fn procedure(&mut self, item: &Item<'_>) {
        let (from, procedure) = (item.reference(), &item.resource);
        match procedure.code() {
            Some(code) if denies(code.shown()) => {
                let message = format!(
                    "the words `{}` say that it was not done: set aside",
                    shown(code.shown())
                );
                self.collector.issue(IssueCode::SetAside, &from, message);
            }
            Some(code) => self.collector.state(&code.concept(), false, &from),
            None => self.collector.issue(
                IssueCode::NotModelled,
                &from,
                "a procedure without a code, not used",
            ),
        }
    }

    pub(super) fn family(&mut self, item: &Item<'_>) {
        let (from, history) = (item.reference(), &item.resource);
        if let Some(relationship) = history.relationship()
            && relationship.words().any(vocabulary::is_no_blood_relative)
        {
            let message = format!("`{}` is no blood relative: set aside", words(relationship));
            self.collector.issue(IssueCode::SetAside, &from, message);
            return;
        }
        if history.condition().is_empty() {
            self.collector.issue(
                IssueCode::NotModelled,
                &from,
                "a relative without a disease, not used",
            );
        }
        for (place, disease) in history.condition().iter().enumerate() {
            if let Some(why) = history.look.member("condition", place).map(ToString::to_string) {
                self.collector.issue(
                    IssueCode::SetAside,
                    &from,
                    format!("condition[{place}]: {why}: set aside"),
                );
                continue;
            }
            let Some(code) = disease.code.as_deref() else {
                self.collector.issue(
                    IssueCode::NotModelled,
                    &from,
                    "a disease of a relative without a code, not used",
                );
                continue;
            };
            if denies(code.shown()) {
                let message =
                    format!("`{}` denies a disease of a relative: set aside", shown(code.shown()));
                self.collector.issue(IssueCode::SetAside, &from, message);
                continue;
            }
            let concept = code.concept();
            let knowledge = self.collector.knowledge;
            let mut findings: Vec<FindingKey> = Vec::new();
            let mut of_codes = |codes: &[(String, String)]| {
                for (system, code) in codes {
                    if let Ok(read) = knowledge.read_code(system, code) {
                        findings.extend(knowledge.family_findings(read.system, &read.code));
                    }
                }
                findings.is_empty()
            };
            if of_codes(&concept.codings)
                && let Some(resolved) = self.collector.resolve(&concept)
            {
                self.collector.note(&resolved, &from);
                of_codes(&resolved.into);
            }
            if findings.is_empty() {
                let message =
                    format!("`{}` of a relative has no counterpart, not used", shown(code.shown()));
                self.collector.issue(IssueCode::NotModelled, &from, message);
            }
            for finding in findings {
                self.collector.present(knowledge.finding_name(finding), &from);
            }
        }
    }
}

/// Verification statuses, the more cautious first: of two that contradict each other the first one
/// holds.
const VERIFICATIONS: [&str; 6] =
    ["entered-in-error", "refuted", "unconfirmed", "provisional", "differential", "confirmed"];
/// Clinical statuses of what is no longer there.
const OVER: [&str; 3] = ["inactive", "remission", "resolved"];

/// The first of the words that a status names. Many senders put a code of their own beside the one
/// of the standard, in any order.
fn word_of<'w>(status: &CodeableConcept<'_>, words: &[&'w str]) -> Option<&'w str> {
    let says = |word: &&&str| status.words().any(|given| given.trim().eq_ignore_ascii_case(word));
    words.iter().find(says).copied()
}

fn words(concept: &CodeableConcept<'_>) -> alloc::string::String {
    shown(concept.words().next().unwrap_or(""))
}

fn name(resource: &Resource<'_>) -> alloc::string::String {
    resource.code().map_or_else(alloc::string::String::new, |code| {
        let text = code.shown();
        shown(if text.is_empty() { code.codes().next().unwrap_or("") } else { text })
    })
}

/// Whether it is said that the condition has ended, in whatever shape.
fn has_abated(condition: &Resource<'_>) -> bool {
    let given = [
        condition.abatement_date_time(),
        condition.abatement_date(),
        condition.abatement_age(),
        condition.abatement_quantity(),
        condition.abatement_period(),
        condition.abatement_range(),
        condition.abatement_string(),
    ];
    let stated =
        condition.abatement_boolean().is_some_and(|word| !word.eq_ignore_ascii_case("false"));
    stated || given.contains(&true)
}

fn onset_date<'c>(condition: &'c Resource<'_>) -> Option<&'c str> {
    let start = condition.onset_period().and_then(|period| period.start.as_deref());
    condition.onset_date_time().or(start)
}
