//! Whose resource is it: one record per patient.

use super::resource::{Identifier, Reference, Whose};
use super::vocabulary;
use super::{FhirOptions, Item, Links, patient, relative, without_version};
use crate::case::{Issue, IssueCode};
use crate::interop::lenient::shown;
use crate::interop::record::{Collector, Record};
use crate::knowledge::Knowledge;
use alloc::collections::{BTreeMap, BTreeSet};
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
    fn of_patient(item: &Item<'_>) -> Self {
        let resource = &item.resource;
        Self::of(resource.id.as_deref(), &resource.identifier, item.full_url.as_deref(), &item.place)
    }

    fn of(id: Option<&str>, identifiers: &[Identifier<'_>], url: Option<&str>, place: &str) -> Self {
        let mut names = Vec::new();
        names.extend(url.map(ToString::to_string));
        names.extend(id.map(|id| format!("Patient/{id}")));
        names.extend(identifiers.iter().filter_map(|identifier| {
            let value = identifier.value.as_deref()?;
            Some(logical(identifier.system.as_deref(), value))
        }));
        if names.is_empty() {
            names.push(place.to_string());
        }
        Self { names }
    }

    /// The names of the patient that a resource is or speaks of, as far as it tells by itself.
    pub(super) fn of_whose(whose: &Whose<'_>, url: Option<&str>, place: &str) -> Option<Self> {
        if whose.resource_type.as_deref() == Some("Patient") {
            return Some(Self::of(whose.id.as_deref(), &whose.identifier, url, place));
        }
        let reference = whose.subject.as_ref().or(whose.patient.as_ref())?;
        if other_subject(reference, |_| None).is_some() {
            return None;
        }
        subject(reference).filter(|name| !name.starts_with('#')).map(Self::from_name)
    }

    fn has(&self, name: &str) -> bool {
        self.names.iter().any(|known| known == name)
    }

    /// Whether a reference means this patient, by its whole address or by the last two steps of it.
    pub(super) fn is_met_by(&self, name: &str) -> bool {
        let same_tail = |tail: &str| self.names.iter().any(|known| relative(known) == Some(tail));
        self.has(name) || patient_tail(name).is_some_and(same_tail)
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

fn logical(system: Option<&str>, value: &str) -> String {
    format!("identifier {}|{value}", system.unwrap_or(""))
}

fn subject(reference: &Reference<'_>) -> Option<String> {
    if let Some(reference) = reference.reference.as_deref().filter(|reference| !reference.is_empty()) {
        return Some(without_version(reference).to_string());
    }
    let identifier = reference.identifier.as_ref()?;
    Some(logical(identifier.system.as_deref(), identifier.value.as_deref()?))
}

/// What a resource is about, when its subject is no patient: the reference, such as `Group/7`.
fn other_subject<'k>(reference: &'k Reference<'_>, resolve: impl Fn(&str) -> Option<&'k str>) -> Option<String> {
    let name = reference.reference.as_deref().map(without_version).unwrap_or("");
    let by_address = relative(name).and_then(|tail| tail.split_once('/')).map(|(kind, _)| kind);
    let by_address = by_address.filter(|kind| kind.starts_with(|c: char| c.is_ascii_uppercase()));
    let kind = reference.r#type.as_deref().or(by_address).or_else(|| resolve(name))?;
    let kind = kind.rsplit('/').next().unwrap_or(kind);
    (kind != "Patient" && !kind.is_empty()).then(|| if name.is_empty() { kind.to_string() } else { name.to_string() })
}

/// One patient and the resources that speak of them.
#[derive(Default)]
struct Group {
    names: Names,
    items: Vec<usize>,
}

/// Patients by the names that they go by, so that a large bundle is grouped in one pass.
#[derive(Default)]
struct Directory {
    groups: Vec<Group>,
    whole: BTreeMap<String, BTreeSet<usize>>,
    tails: BTreeMap<String, BTreeSet<usize>>,
}

impl Directory {
    /// The one patient with this name. Two servers may use the same number for two patients: a reference that could mean either means neither.
    fn find(&self, name: &str) -> Option<usize> {
        let by_tail = || self.tails.get(patient_tail(name)?);
        let met = self.whole.get(name).or_else(by_tail)?;
        let mut met = met.iter();
        met.next().copied().filter(|_| met.next().is_none())
    }

    fn add(&mut self, names: Names, place: usize) {
        let known = self.whole.get(names.first()).and_then(|groups| groups.first().copied());
        let at = known.unwrap_or(self.groups.len());
        for name in &names.names {
            if let Some(tail) = patient_tail(name) {
                self.tails.entry(tail.to_string()).or_default().insert(at);
            }
            self.whole.entry(name.clone()).or_default().insert(at);
        }
        match self.groups.get_mut(at) {
            Some(group) => {
                group.names.add(&names);
                group.items.push(place);
            }
            None => self.groups.push(Group { names, items: [place].into() }),
        }
    }

    fn push(&mut self, name: String, place: usize) {
        match self.find(&name).and_then(|group| self.groups.get_mut(group)) {
            Some(group) => group.items.push(place),
            None => self.add(Names::from_name(name), place),
        }
    }
}

fn patient_tail(name: &str) -> Option<&str> {
    relative(name).filter(|tail| tail.starts_with("Patient/"))
}

/// Every resource with its patient, and what belongs to none.
///
/// What names no patient is somebody's only where there is one patient, and the caller knows of no others.
pub(super) fn records(
    knowledge: &Knowledge,
    options: &FhirOptions<'_>,
    items: &[Item<'_>],
    alone: bool,
) -> (Vec<Record>, Nobodys) {
    // References may lead to resources that name no patient, such as a medication.
    let links = Links::new(items.iter());
    let mut directory = Directory::default();
    for (place, item) in items.iter().enumerate().filter(|(_, item)| item.resource.kind() == "Patient") {
        directory.add(Names::of_patient(item), place);
    }
    let mut nobodys = Nobodys::default();
    let mut unnamed: Vec<usize> = Vec::new();
    let mut others: Vec<(String, usize)> = Vec::new();
    for (place, item) in items.iter().enumerate().filter(|(_, item)| item.resource.kind() != "Patient") {
        let reference = item.resource.subject.as_ref().or(item.resource.patient.as_ref());
        let other = |reference| other_subject(reference, |name| links.resolve(name).map(|item| item.resource.kind()));
        if let Some(other) = reference.and_then(other) {
            nobodys.add_about(item, &other);
            continue;
        }
        let Some(name) = reference.and_then(subject) else {
            unnamed.push(place);
            continue;
        };
        let contained = name.strip_prefix('#').map(|_| format!("{}{name}", item.reference()));
        let name = contained.unwrap_or(name);
        if is_clinical(item) { directory.push(name, place) } else { others.push((name, place)) }
    }
    // What is not read makes nobody a patient, and is listed with the patient that it is about.
    for (name, place) in others {
        match (directory.find(&name).and_then(|group| directory.groups.get_mut(group)), items.get(place)) {
            (Some(group), _) => group.items.push(place),
            (None, Some(item)) => nobodys.add_unread(item),
            (None, None) => {}
        }
    }
    let mut groups = directory.groups;
    if alone && groups.is_empty() && unnamed.iter().any(|place| items.get(*place).is_some_and(is_clinical)) {
        groups.push(Group::default());
    }
    match groups.as_mut_slice() {
        [only] if alone => only.items.extend(unnamed),
        _ => unnamed.iter().filter_map(|place| items.get(*place)).for_each(|item| nobodys.add(item)),
    }
    groups.iter_mut().for_each(|group| group.items.sort_unstable());
    let own = |group: &Group| -> Vec<&Item<'_>> { group.items.iter().filter_map(|place| items.get(*place)).collect() };
    (groups.iter().map(|group| record(knowledge, options, &own(group), &links)).collect(), nobodys)
}

/// What belongs to no patient: how often each kind was met, and where first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Nobodys(BTreeMap<String, (usize, String)>);

impl Nobodys {
    fn add(&mut self, item: &Item<'_>) {
        self.count(format!("`{}` names no patient, not used", shown(item.resource.kind())), item);
    }

    fn add_unread(&mut self, item: &Item<'_>) {
        self.count(
            format!("`{}` is not read, and nothing else tells of its patient", shown(item.resource.kind())),
            item,
        );
    }

    fn add_about(&mut self, item: &Item<'_>, subject: &str) {
        let kind = subject.rsplit_once('/').map_or(subject, |(before, _)| before);
        let kind = kind.rsplit('/').next().unwrap_or(kind);
        self.count(
            format!("`{}` is about a `{}`, no patient, not used", shown(item.resource.kind()), shown(kind)),
            item,
        );
    }

    fn count(&mut self, what: String, item: &Item<'_>) {
        self.0.entry(what).or_insert_with(|| (0, item.reference())).0 += 1;
    }

    /// Adds what was met elsewhere.
    pub(super) fn merge(&mut self, other: Self) {
        for (what, (times, place)) in other.0 {
            self.0.entry(what).or_insert((0, place)).0 += times;
        }
    }

    pub(super) fn issues(&self) -> impl Iterator<Item = Issue> {
        self.0.iter().map(|(what, (times, place))| {
            Issue::new(IssueCode::NotModelled, place.clone(), format!("{what} ({times} times)"))
        })
    }
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
    patient::Reader {
        collector,
        options,
        links,
        reference: None,
        born: None,
        values: Vec::new(),
        onsets: Vec::new(),
        specimens: BTreeSet::new(),
    }
    .read(items)
}
