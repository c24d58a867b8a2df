//! One patient: who they are, and each of their resources.

use super::choice::{self, Value};
use super::links::Links;
use super::parts::Place;
use super::resource::{CodeableConcept, Period, Reference, Resource};
use super::vocabulary;
use super::{FhirOptions, Item};
use crate::case::{Issue, IssueCode};
use crate::interop::date::Date;
use crate::interop::lenient::shown;
use crate::interop::onset::Onsets;
use crate::interop::record::{Collector, Record};
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Reads the resources of one patient.
pub(super) struct Reader<'r, 'o, 'i, 'a> {
    pub(super) collector: Collector<'r>,
    pub(super) options: &'r FhirOptions<'o>,
    pub(super) links: &'r Links<'i, 'a>,
    /// The day for which the patient is described.
    pub(super) reference: Option<Date>,
    /// The day of birth, and the resource that says so.
    pub(super) born: Option<(Date, String)>,
    /// Every value, before the choice among values of one test.
    pub(super) values: Vec<Value>,
    /// When the lesion began.
    pub(super) onsets: Onsets,
    /// Places of the specimens in which something was seen.
    pub(super) specimens: BTreeSet<Place>,
}

impl Reader<'_, '_, '_, '_> {
    pub(super) fn read(mut self, items: &[&Item<'_>]) -> Record {
        self.reference = self.options.reference_date.or_else(|| latest(items));
        for item in items.iter().filter(|item| item.resource.kind() == "Patient") {
            self.patient(item);
        }
        for item in items {
            self.patient_inside(item);
        }
        for item in items {
            self.resource(item);
        }
        for item in items.iter().filter(|item| item.resource.kind() == "Specimen") {
            if !self.specimens.contains(&item.place) {
                self.collector.skip(
                    "a `Specimen` to which no observation refers says nothing",
                    &item.reference(),
                );
            }
        }
        self.choose();
        self.ages();
        self.collector.finish()
    }

    fn patient(&mut self, item: &Item<'_>) {
        self.describe(&item.resource, &item.reference());
    }

    fn describe(&mut self, patient: &Resource<'_>, from: &str) {
        if self.collector.record.case.id.is_none() {
            self.collector.record.case.id = Some(from.to_string());
        }
        if !self.stands(patient, from) {
            return;
        }
        match patient.gender().map(str::trim) {
            Some(sex @ ("female" | "male")) => {
                let other = self.collector.record.case.sex.as_deref().filter(|known| *known != sex);
                if let Some(other) = other {
                    let message = format!(
                        "one record says `{other}` and another one `{sex}`: the later one is used"
                    );
                    self.collector.issue(IssueCode::Conflict, from, message);
                }
                self.collector.record.case.sex = Some(sex.to_string());
                self.collector.note_evidence("sex", from);
            }
            None | Some("unknown" | "") => {}
            Some(other) => {
                let message =
                    format!("gender `{}` says nothing about the sex, left unknown", shown(other));
                self.collector.issue(IssueCode::SetAside, from, message);
            }
        }
        let at_birth = match patient.look.sex_at_birth.as_deref().map(str::trim) {
            Some("F" | "female" | "248152002") => Some("female"),
            Some("M" | "male" | "248153007") => Some("male"),
            _ => None,
        };
        if let (Some(at_birth), Some(sex)) = (at_birth, patient.gender().map(str::trim))
            && at_birth != sex
        {
            let message = format!(
                "the sex at birth is `{at_birth}` and the gender `{}`: left unknown",
                shown(sex)
            );
            self.collector.issue(IssueCode::Conflict, from, message);
            self.collector.record.case.sex = None;
        }
        if let Some(text) = patient.birth_date()
            && let Some(date) = self.date(text, from, "birthDate")
        {
            self.born = Some((date, from.to_string()));
        }
        // Nobody grows older than at death, whatever was filed later.
        if let Some(died) =
            patient.deceased_date_time().and_then(|text| self.date(text, from, "deceasedDateTime"))
            && self.reference.is_none_or(|reference| reference.days() > died.days())
        {
            self.reference = Some(died);
        }
    }

    /// Reads the patient that a resource carries inside itself, when it is about that one.
    fn patient_inside(&mut self, item: &Item<'_>) {
        let subject = item.resource.subject().or(item.resource.patient());
        let Some(id) = subject.and_then(|subject| subject.reference.as_deref()?.strip_prefix('#'))
        else {
            return;
        };
        let is_meant =
            |inside: &&Resource<'_>| inside.kind() == "Patient" && inside.id() == Some(id);
        if let Some(inside) = item.resource.contained().iter().find(is_meant) {
            let from = format!("{}#{}", item.reference(), shown(id));
            if item.resource.look.aside.is_some() {
                // Who it is stays; what a resource says that cannot be trusted does not.
                self.collector.record.case.id.get_or_insert(from);
                return;
            }
            self.describe(inside, &from);
        }
    }

    fn resource(&mut self, item: &Item<'_>) {
        // A patient was looked at before, a specimen is with the observations that were made in it.
        if ["Patient", "Specimen"].contains(&item.resource.kind()) {
            return;
        }
        let from = item.reference();
        let is_read_here = vocabulary::is_read(item.resource.kind());
        if is_read_here
            && !(self.stands(&item.resource, &from) && self.says_of_patient(&item.resource, &from))
        {
            return;
        }
        // Observations and reports name the date by which they go.
        if is_read_here && !["Observation", "DiagnosticReport"].contains(&item.resource.kind()) {
            for (field, text) in dated(&item.resource) {
                self.date(text, &from, field);
            }
        }
        match item.resource.kind() {
            "Condition" => self.condition(item),
            "Observation" => self.observation(item),
            "DiagnosticReport" => self.report(item),
            "Procedure" => self.procedure(item),
            kind if kind.starts_with("Medication") && vocabulary::is_read(kind) => self.drug(item),
            "FamilyMemberHistory" => self.family(item),
            "" => self.collector.skip("a resource without a type is not read", &from),
            kind if vocabulary::is_knowingly_skipped(kind) => {
                self.collector
                    .skip(&format!("`{kind}` holds nothing that a case holds, not read"), &from);
            }
            kind => {
                let what = format!("`{}` is a resource that is not known, not read", shown(kind));
                self.collector.skip(&what, &from);
            }
        }
    }

    /// Whether a resource counts; why it does not, and what of it is not read, is reported.
    pub(super) fn stands(&mut self, resource: &Resource<'_>, from: &str) -> bool {
        let stands = self.collector.look(&resource.look, resource.kind(), from);
        let marks = resource
            .meta()
            .into_iter()
            .flat_map(|meta| meta.security.iter().chain(meta.tag.iter()));
        for mark in marks.filter_map(|mark| mark.code.as_deref()) {
            if let Some(message) = vocabulary::mark(mark).filter(|_| stands) {
                self.collector.issue(IssueCode::LowConfidence, from, message);
            }
        }
        stands
    }

    /// Whether what a resource says is said of the patient.
    pub(super) fn says_of_patient(&mut self, resource: &Resource<'_>, from: &str) -> bool {
        let other = resource.focus().iter().find(|focus| !same_reference(focus, resource));
        if let Some(focus) = other {
            let name = focus
                .reference
                .as_deref()
                .or(focus.r#type.as_deref().map(|kind| &**kind))
                .unwrap_or("another one");
            let message =
                format!("it is about `{}`, not about the patient: set aside", shown(name));
            self.collector.issue(IssueCode::SetAside, from, message);
            return false;
        }
        if resource.kind() != "FamilyMemberHistory" {
            let of_code = resource.code().into_iter().flat_map(CodeableConcept::words);
            let mut words =
                resource.category().iter().flat_map(CodeableConcept::words).chain(of_code);
            if let Some(word) = words.find(|word| vocabulary::is_about_relatives(word)) {
                let message = format!(
                    "`{}` is about relatives, not about the patient: set aside",
                    shown(word)
                );
                let issue = Issue::new(IssueCode::SetAside, from, message);
                self.collector.issues.push(issue.suggest("send it as a `FamilyMemberHistory`"));
                return false;
            }
        }
        true
    }

    pub(super) fn date(&mut self, text: &str, from: &str, field: &str) -> Option<Date> {
        match text.parse::<Date>() {
            Ok(date) if date.is_placeholder() => {
                let message = format!(
                    "`{field}` holds `{}`, a date that no record has, not used",
                    shown(text)
                );
                self.collector.issue(IssueCode::Timing, from, message);
                None
            }
            Ok(date) => Some(date),
            Err(_) => {
                let message =
                    format!("`{field}` holds `{}`, which is no date, not used", shown(text));
                self.collector.issue(IssueCode::UnknownField, from, message);
                None
            }
        }
    }

    fn ages(&mut self) {
        if let Some((born, from)) = self.born.clone() {
            match self.reference {
                Some(reference) => {
                    let age = reference.years_since(born);
                    if age < 0.0 {
                        let message = format!(
                            "born {born}, after the day of the record, {reference}: age not used"
                        );
                        self.collector.issue(IssueCode::ImplausibleAge, &from, message);
                    } else {
                        if !born.is_whole() {
                            let message = format!("born {born}: the age is exact to the year only");
                            self.collector.issue(IssueCode::Timing, &from, message);
                        }
                        self.collector.record.case.age_years = Some(age);
                        self.collector.note_evidence("age_years", &from);
                    }
                }
                None => {
                    let message = format!(
                        "born {born}, but the record holds no date at which to tell the age"
                    );
                    let issue = Issue::new(IssueCode::Timing, &from, message);
                    self.collector.issues.push(issue.suggest("give a reference date"));
                }
            }
        }
        core::mem::take(&mut self.onsets).finish(&mut self.collector);
    }

    fn choose(&mut self) {
        let values = core::mem::take(&mut self.values);
        choice::choose(&mut self.collector, self.options, self.reference, values);
    }
}

/// Whether a reference means the subject of the resource.
fn same_reference(one: &Reference<'_>, resource: &Resource<'_>) -> bool {
    let subject = resource.subject().or(resource.patient());
    let name = |reference: &Reference<'_>| {
        reference.reference.as_deref().map(super::without_version).map(ToString::to_string)
    };
    subject.is_some_and(|subject| name(subject).is_some() && name(subject) == name(one))
}

/// The latest date on which something was seen, done or noted.
fn latest(items: &[&Item<'_>]) -> Option<Date> {
    items.iter().flat_map(|item| dates(&item.resource)).max_by_key(Date::days)
}

fn dates(resource: &Resource<'_>) -> impl Iterator<Item = Date> {
    let stands = resource.look.aside.is_none();
    let read =
        dated(resource).filter(move |_| stands).filter_map(|(_, text)| text.parse::<Date>().ok());
    read.filter(|date| !date.is_placeholder())
}

/// Every element that says when something was seen, done or noted.
fn dated<'r>(resource: &'r Resource<'_>) -> impl Iterator<Item = (&'static str, &'r str)> {
    // What is planned lasts beyond the day of the record.
    let is_planned =
        resource.kind().starts_with("Medication") && resource.kind() != "MedicationAdministration";
    let ends = |name: &'static str, period: Option<&'r Period<'_>>| {
        let end = period.and_then(|period| period.end.as_deref()).filter(|_| !is_planned);
        [(name, end), (name, period.and_then(|period| period.start.as_deref()))]
    };
    let timing = resource.effective_timing();
    let plain = |name: &'static str, text: Option<&'r str>| [(name, text), (name, None)];
    [
        plain("onsetDateTime", resource.onset_date_time()),
        ends("onsetPeriod", resource.onset_period()),
        plain("recordedDate", resource.recorded_date()),
        plain("assertedDate", resource.asserted_date()),
        plain("dateRecorded", resource.date_recorded()),
        plain("effectiveDateTime", resource.effective_date_time()),
        plain("effectiveInstant", resource.effective_instant()),
        ends("effectivePeriod", resource.effective_period()),
        plain("effectiveTimeDateTime", resource.effective_time_date_time()),
        ends("effectiveTimePeriod", resource.effective_time_period()),
        plain("performedDateTime", resource.performed_date_time()),
        ends("performedPeriod", resource.performed_period()),
        plain("occurrenceDateTime", resource.occurrence_date_time()),
        ends("occurrencePeriod", resource.occurrence_period()),
        plain("occurenceDateTime", resource.occurence_date_time()),
        ends("occurencePeriod", resource.occurence_period()),
        plain("authoredOn", resource.authored_on()),
        plain("dateWritten", resource.date_written()),
        plain("dateAsserted", resource.date_asserted()),
        plain("whenHandedOver", resource.when_handed_over()),
        plain("whenPrepared", resource.when_prepared()),
        plain("issued", resource.issued()),
        [
            (
                "effectiveTiming",
                timing.and_then(|timing| timing.event.iter().max()).map(|text| &**text),
            ),
            ("effectiveTiming", None),
        ],
    ]
    .into_iter()
    .flatten()
    .filter_map(|(name, text)| Some((name, text?)))
}
