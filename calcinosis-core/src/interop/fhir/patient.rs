//! One patient: who they are, and each of their resources.

use super::choice::{self, Value};
use super::resource::{Period, Resource};
use super::vocabulary::{self, Standing};
use super::{FhirOptions, Item, Links};
use crate::case::{Issue, IssueCode};
use crate::interop::date::Date;
use crate::interop::lenient::{Text, shown};
use crate::interop::record::{Collector, Record};
use alloc::boxed::Box;
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
    /// When the lesion began, as age in years, and the resource that says so.
    pub(super) onsets: Vec<(f64, String)>,
    /// Places of the specimens in which something was seen.
    pub(super) specimens: BTreeSet<String>,
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
                self.collector.skip("a `Specimen` to which no observation refers says nothing", &item.reference());
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
        match patient.gender.as_deref().map(str::trim) {
            Some(sex @ ("female" | "male")) => {
                self.collector.record.case.sex = Some(sex.to_string());
                self.collector.note_evidence("sex", from);
            }
            None | Some("unknown" | "") => {}
            Some(other) => {
                let message = format!("gender `{}` says nothing about the sex, left unknown", shown(other));
                self.collector.issue(IssueCode::SetAside, from, message);
            }
        }
        if let Some(text) = &patient.birth_date
            && let Some(date) = self.date(text, from, "birthDate")
        {
            self.born = Some((date, from.to_string()));
        }
        // Nobody grows older than at death, whatever was filed later.
        if let Some(died) = patient.deceased_date_time.as_deref().and_then(|text| text.parse::<Date>().ok())
            && self.reference.is_none_or(|reference| reference.days() > died.days())
        {
            self.reference = Some(died);
        }
    }

    /// Reads the patient that a resource carries inside itself, when it is about that one.
    fn patient_inside(&mut self, item: &Item<'_>) {
        let subject = item.resource.subject.as_ref().or(item.resource.patient.as_ref());
        let Some(id) = subject.and_then(|subject| subject.reference.as_deref()?.strip_prefix('#')) else { return };
        let is_meant = |inside: &&Resource<'_>| inside.kind() == "Patient" && inside.id.as_deref() == Some(id);
        if let Some(inside) = item.resource.contained.iter().find(is_meant) {
            let from = format!("{}#{}", item.reference(), shown(id));
            self.describe(inside, &from);
        }
    }

    fn resource(&mut self, item: &Item<'_>) {
        match item.resource.kind() {
            "Patient" => {}
            "Condition" => self.condition(item),
            "Observation" => self.observation(item),
            "DiagnosticReport" => self.report(item),
            "Procedure" => self.procedure(item),
            "MedicationStatement" | "MedicationUsage" | "MedicationAdministration" | "MedicationRequest" => {
                self.drug(item);
            }
            "FamilyMemberHistory" => self.family(item),
            // Read with the observations that were made in it.
            "Specimen" => {}
            "" => self.collector.skip("a resource without a type is not read", &item.reference()),
            kind if vocabulary::is_knowingly_skipped(kind) => {
                self.collector.skip(&format!("`{kind}` holds nothing that a case holds, not read"), &item.reference());
            }
            kind => {
                let what = format!("`{}` is a resource that is not known, not read", shown(kind));
                self.collector.skip(&what, &item.reference());
            }
        }
    }

    /// Whether a resource counts; what does not count is reported.
    pub(super) fn counts(&mut self, resource: &Resource<'_>, standing: Standing, from: &str) -> bool {
        let status = resource.status.as_deref().unwrap_or("");
        match standing {
            Standing::Counts => true,
            Standing::Provisional => {
                let message = format!("status `{}`: used, and may still change", shown(status));
                self.collector.issue(IssueCode::LowConfidence, from, message);
                true
            }
            Standing::SetAside => {
                let message = format!("status `{}`: set aside", shown(status));
                self.collector.issue(IssueCode::SetAside, from, message);
                false
            }
        }
    }

    pub(super) fn date(&mut self, text: &Text<'_>, from: &str, field: &str) -> Option<Date> {
        let date = text.parse::<Date>().ok();
        if date.is_none() {
            let message = format!("`{field}` holds `{}`, which is no date, not used", shown(text));
            self.collector.issue(IssueCode::UnknownField, from, message);
        }
        date
    }

    fn ages(&mut self) {
        if let Some((born, from)) = self.born.clone() {
            match self.reference {
                Some(reference) => {
                    let age = reference.years_since(born);
                    if age < 0.0 {
                        let message = format!("born {born}, after the day of the record, {reference}: age not used");
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
                    let message = format!("born {born}, but the record holds no date at which to tell the age");
                    let issue = Issue::new(IssueCode::Timing, &from, message);
                    self.collector.record.issues.push(issue.suggest("give a reference date"));
                }
            }
        }
        // The lesion began with its earliest statement.
        let earliest = self.onsets.iter().min_by(|(a, _), (b, _)| a.total_cmp(b)).cloned();
        if let Some((onset, from)) = earliest {
            self.collector.record.case.age_onset_years = Some(onset);
            self.collector.note_evidence("age_onset_years", &from);
        }
    }

    fn choose(&mut self) {
        let values = core::mem::take(&mut self.values);
        choice::choose(&mut self.collector, self.options, self.reference, values);
    }
}

/// The latest date on which something was seen, done or noted.
fn latest(items: &[&Item<'_>]) -> Option<Date> {
    items.iter().flat_map(|item| dates(&item.resource)).max_by_key(Date::days)
}

fn dates(resource: &Resource<'_>) -> impl Iterator<Item = Date> {
    if resource.status.as_deref() == Some("entered-in-error") {
        return Vec::new().into_iter();
    }
    let start = |period: &Option<Box<Period<'_>>>| {
        let period = period.as_ref()?;
        period.end.as_ref().or(period.start.as_ref()).and_then(|text| text.parse::<Date>().ok())
    };
    let plain = |text: &Option<Text<'_>>| text.as_ref().and_then(|text| text.parse::<Date>().ok());
    let all: Vec<Date> = [
        plain(&resource.onset_date_time),
        plain(&resource.recorded_date),
        plain(&resource.effective_date_time),
        plain(&resource.effective_instant),
        start(&resource.effective_period),
        plain(&resource.performed_date_time),
        start(&resource.performed_period),
        plain(&resource.occurrence_date_time),
        start(&resource.occurrence_period),
        plain(&resource.occurence_date_time),
        start(&resource.occurence_period),
        plain(&resource.authored_on),
        plain(&resource.issued),
    ]
    .into_iter()
    .flatten()
    .collect();
    all.into_iter()
}
