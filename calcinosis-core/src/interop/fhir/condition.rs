//! Conditions, procedures and the diseases of relatives.

use super::Item;
use super::patient::Reader;
use super::resource::{CodeableConcept, Resource};
use super::vocabulary::{self, Standing};
use crate::case::IssueCode;
use crate::interop::date::{Date, years_of};
use crate::interop::lenient::{Text, shown};
use crate::key::FindingKey;
use crate::knowledge::Coverage;
use crate::knowledge::codes::CodedIndex;
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

impl Reader<'_, '_, '_, '_> {
    pub(super) fn condition(&mut self, item: &Item<'_>) {
        let (from, condition) = (item.reference(), &item.resource);
        let verification = condition.verification_status.as_ref();
        let excluded = match verification.and_then(|status| word_of(status, &VERIFICATIONS)) {
            Some("entered-in-error") => {
                self.collector.issue(IssueCode::SetAside, &from, "entered in error: set aside");
                return;
            }
            Some(possible @ ("unconfirmed" | "provisional" | "differential")) => {
                let message = format!("`{}` is {possible}, neither present nor absent: set aside", name(condition));
                self.collector.issue(IssueCode::SetAside, &from, message);
                return;
            }
            Some("refuted") => true,
            Some(_) => false,
            // Without a status a condition on the list is meant.
            None => {
                if let Some(status) = verification {
                    let message = format!("its verification status `{}` is not known: used", words(status));
                    self.collector.issue(IssueCode::LowConfidence, &from, message);
                }
                false
            }
        };
        let Some(code) = &condition.code else {
            self.collector.issue(IssueCode::NotModelled, &from, "a condition without a code, not used");
            return;
        };
        let over = condition.clinical_status.as_ref().and_then(|status| word_of(status, &OVER));
        if let Some(over) = over
            && !excluded
        {
            let message = format!("`{}` is {over}, counted as history", name(condition));
            self.collector.issue(IssueCode::Timing, &from, message);
        }
        self.collector.state(&code.concept(), excluded, &from);
        if !excluded && self.states_lesion(code) {
            self.onset(condition, &from);
            for site in condition.body_site.iter() {
                self.collector.state(&site.concept(), false, &from);
            }
        }
    }

    /// Whether a code names a diagnosis of the taxonomy: then its onset and its site are those of the lesion.
    fn states_lesion(&self, code: &CodeableConcept<'_>) -> bool {
        let known = self.collector.known_codes(&code.concept());
        known.iter().flat_map(|(system, code)| self.collector.knowledge.rows_for_code(*system, code)).any(
            |(entry, coverage): (CodedIndex, Coverage)| {
                matches!(entry, CodedIndex::Diagnosis(_)) && coverage.makes_present()
            },
        )
    }

    fn onset(&mut self, condition: &Resource<'_>, from: &str) {
        if let Some(age) = &condition.onset_age {
            let unit = age.code.as_ref().or(age.unit.as_ref());
            let years = age.value.zip(unit).and_then(|(value, unit)| years_of(value.0, unit));
            match years {
                Some(years) => self.onsets.push((years, from.to_string())),
                None => self.collector.issue(IssueCode::Timing, from, "the age at onset has no unit of time, not used"),
            }
        } else if let Some(text) = onset_date(condition) {
            let Some(onset) = self.date(text, from, "onset") else { return };
            self.onset_at(onset, from);
        } else if condition.onset_string.is_some() || condition.onset_range.is_some() {
            self.collector.issue(IssueCode::NotModelled, from, "an onset in words or as a range is not read");
        }
    }

    fn onset_at(&mut self, onset: Date, from: &str) {
        let Some((born, _)) = &self.born else { return };
        let age = onset.years_since(*born);
        if age < 0.0 {
            let message = format!("began {onset}, before the birth, {born}: onset not used");
            self.collector.issue(IssueCode::Timing, from, message);
        } else {
            self.onsets.push((age, from.to_string()));
        }
    }

    pub(super) fn procedure(&mut self, item: &Item<'_>) {
        let (from, procedure) = (item.reference(), &item.resource);
        let standing = vocabulary::event_standing(procedure.status.as_deref().unwrap_or(""));
        if !self.counts(procedure, standing, &from) {
            return;
        }
        match &procedure.code {
            Some(code) => self.collector.state(&code.concept(), false, &from),
            None => self.collector.issue(IssueCode::NotModelled, &from, "a procedure without a code, not used"),
        }
    }

    pub(super) fn family(&mut self, item: &Item<'_>) {
        let (from, history) = (item.reference(), &item.resource);
        let standing = match history.status.as_deref() {
            Some("entered-in-error") => Standing::SetAside,
            _ => Standing::Counts,
        };
        if !self.counts(history, standing, &from) {
            return;
        }
        if let Some(relationship) = &history.relationship
            && relationship.words().any(vocabulary::is_no_blood_relative)
        {
            let message = format!("`{}` is no blood relative: set aside", words(relationship));
            self.collector.issue(IssueCode::SetAside, &from, message);
            return;
        }
        if history.condition.is_empty() {
            self.collector.issue(IssueCode::NotModelled, &from, "a relative without a disease, not used");
        }
        for disease in history.condition.iter() {
            let Some(code) = &disease.code else {
                self.collector.issue(IssueCode::NotModelled, &from, "a disease of a relative without a code, not used");
                continue;
            };
            let concept = code.concept();
            let knowledge = self.collector.knowledge;
            let mut findings: Vec<FindingKey> = Vec::new();
            for (system, code) in &concept.codings {
                if let Ok(read) = knowledge.read_code(system, code) {
                    findings.extend(knowledge.family_findings(read.system, &read.code));
                }
            }
            if findings.is_empty() {
                let message = format!("`{}` of a relative has no counterpart, not used", shown(code.shown()));
                self.collector.issue(IssueCode::NotModelled, &from, message);
            }
            for finding in findings {
                self.collector.present(knowledge.finding_name(finding), &from);
            }
        }
    }
}

/// Verification statuses, the more cautious first: of two that contradict each other the first one holds.
const VERIFICATIONS: [&str; 6] =
    ["entered-in-error", "refuted", "unconfirmed", "provisional", "differential", "confirmed"];
/// Clinical statuses of what is no longer there.
const OVER: [&str; 3] = ["inactive", "remission", "resolved"];

/// The first of the words that a status names. Many senders put a code of their own beside the one of the standard, in any order.
fn word_of<'w>(status: &CodeableConcept<'_>, words: &[&'w str]) -> Option<&'w str> {
    let says = |word: &&&str| status.words().any(|given| given.trim().eq_ignore_ascii_case(word));
    words.iter().find(says).copied()
}

fn words(concept: &CodeableConcept<'_>) -> alloc::string::String {
    shown(concept.words().next().unwrap_or(""))
}

fn name(resource: &Resource<'_>) -> alloc::string::String {
    resource.code.as_ref().map_or_else(alloc::string::String::new, |code| {
        let text = code.shown();
        shown(if text.is_empty() { code.codes().next().unwrap_or("") } else { text })
    })
}

fn onset_date<'c, 'a>(condition: &'c Resource<'a>) -> Option<&'c Text<'a>> {
    let start = condition.onset_period.as_ref().and_then(|period| period.start.as_ref());
    condition.onset_date_time.as_ref().or(start)
}
