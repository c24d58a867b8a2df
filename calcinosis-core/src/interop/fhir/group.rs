//! Whose resource is it: one record per patient.

use super::resource::{Reference, Resource};
use super::vocabulary;
use super::{FhirInput, FhirOptions, Item, Links, patient, relative, without_version};
use crate::case::{Issue, IssueCode};
use crate::interop::lenient::shown;
use crate::interop::record::{Collector, Record};
use crate::knowledge::Knowledge;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Names by which resources speak of one patient.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    names: Vec<String>,
}

impl Names {
    /// The names of a patient resource.
    pub(super) fn of_patient(item: &Item<'_>) -> Self {
        let mut names = Vec::new();
        names.extend(item.full_url.clone());
        names.extend(item.resource.id.as_deref().map(|id| format!("Patient/{id}")));
        names.extend(item.resource.identifier.iter().filter_map(|identifier| {
            let value = identifier.value.as_deref()?;
            Some(logical(identifier.system.as_deref(), value))
        }));
        if names.is_empty() {
            names.push(item.place.clone());
        }
        Self { names }
    }

    /// The name by which a resource speaks of its patient.
    pub(super) fn of_subject(item: &Item<'_>) -> Option<String> {
        subject(&item.resource)
    }

    fn has(&self, name: &str) -> bool {
        self.names.iter().any(|known| known == name)
    }

    /// Whether a reference means this patient, and whether the whole address says so.
    fn meets(&self, name: &str) -> Option<Meeting> {
        if self.has(name) {
            return Some(Meeting::Whole);
        }
        let tail = relative(name).filter(|tail| tail.starts_with("Patient/"))?;
        let same_tail = |known: &String| known == tail || relative(known) == Some(tail);
        self.names.iter().any(same_tail).then_some(Meeting::Tail)
    }

    pub(super) fn is_met_by(&self, name: &str) -> bool {
        self.meets(name).is_some()
    }

    pub(super) fn first(&self) -> &str {
        self.names.first().map_or("", String::as_str)
    }

    pub(super) fn from_name(name: String) -> Self {
        Self { names: [name].into() }
    }

    pub(super) fn add(&mut self, other: &Self) {
        for name in &other.names {
            if !self.has(name) {
                self.names.push(name.clone());
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Meeting {
    Whole,
    Tail,
}

fn logical(system: Option<&str>, value: &str) -> String {
    format!("identifier {}|{value}", system.unwrap_or(""))
}

fn subject(resource: &Resource<'_>) -> Option<String> {
    let reference: &Reference<'_> = resource.subject.as_ref().or(resource.patient.as_ref())?;
    if let Some(reference) = reference.reference.as_deref().filter(|reference| !reference.is_empty()) {
        return Some(without_version(reference).to_string());
    }
    let identifier = reference.identifier.as_ref()?;
    Some(logical(identifier.system.as_deref(), identifier.value.as_deref()?))
}

/// One patient and the resources that speak of them.
#[derive(Default)]
struct Group {
    names: Names,
    items: Vec<usize>,
}

/// Every resource with its patient.
pub(super) fn records(knowledge: &Knowledge, options: &FhirOptions<'_>, items: &[Item<'_>]) -> FhirInput {
    let mut groups: Vec<Group> = Vec::new();
    let mut nobodys: Vec<usize> = Vec::new();
    for (place, item) in items.iter().enumerate() {
        if item.resource.kind() == "Patient" {
            let names = Names::of_patient(item);
            match groups.iter_mut().find(|group| group.names.has(names.first())) {
                Some(group) => {
                    group.names.add(&names);
                    group.items.push(place);
                }
                None => groups.push(Group { names, items: [place].into() }),
            }
        }
    }
    for (place, item) in items.iter().enumerate() {
        if item.resource.kind() == "Patient" {
            continue;
        }
        let Some(name) = Names::of_subject(item) else {
            nobodys.push(place);
            continue;
        };
        let contained = name.strip_prefix('#').map(|_| format!("{}{name}", item.reference()));
        let name = contained.unwrap_or(name);
        let met: Vec<(Meeting, usize)> =
            groups.iter().enumerate().filter_map(|(group, known)| Some((known.names.meets(&name)?, group))).collect();
        let best = met.iter().map(|(meeting, _)| *meeting).min();
        let mut candidates = met.iter().filter(|(meeting, _)| Some(*meeting) == best);
        match (candidates.next(), candidates.next()) {
            (Some((_, group)), None) => {
                if let Some(group) = groups.get_mut(*group) {
                    group.items.push(place);
                }
            }
            // Two servers may use the same number for two patients: a reference that could mean either means neither.
            _ => groups.push(Group { names: Names::from_name(name), items: [place].into() }),
        }
    }
    let mut input = FhirInput::default();
    // What names no patient can only be somebody's when there is one patient.
    let shared: &[usize] = if groups.len() <= 1 { &nobodys } else { &[] };
    if groups.is_empty() && nobodys.iter().any(|place| items.get(*place).is_some_and(is_clinical)) {
        groups.push(Group::default());
    }
    for group in &mut groups {
        group.items.extend(shared);
        group.items.sort_unstable();
        let own: Vec<&Item<'_>> = group.items.iter().filter_map(|place| items.get(*place)).collect();
        // References may lead to resources that name no patient, such as a medication.
        input.records.push(record(knowledge, options, &own, &Links::new(items.iter())));
    }
    if shared.is_empty() {
        input.issues = nobodys_issues(nobodys.iter().filter_map(|place| items.get(*place)));
    }
    input
}

/// What belongs to no patient, by type.
fn nobodys_issues<'i, 'a: 'i>(items: impl Iterator<Item = &'i Item<'a>>) -> Vec<Issue> {
    let mut by_kind: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for item in items {
        by_kind.entry(shown(item.resource.kind())).or_insert_with(|| (0, item.reference())).0 += 1;
    }
    let issue = |(kind, (times, place)): (String, (usize, String))| {
        let message = format!("`{kind}` names no patient, not used ({times} times)");
        Issue::new(IssueCode::NotModelled, place, message)
    };
    by_kind.into_iter().map(issue).collect()
}

fn is_clinical(item: &Item<'_>) -> bool {
    vocabulary::is_read(item.resource.kind())
}

/// The record of one patient.
pub(super) fn record<'a>(
    knowledge: &Knowledge,
    options: &FhirOptions<'_>,
    items: &[&Item<'a>],
    links: &Links<'_, 'a>,
) -> Record {
    let collector = Collector::new(knowledge, options.translate);
    patient::Reader { collector, options, links, reference: None, born: None, values: Vec::new(), onsets: Vec::new() }
        .read(items)
}
