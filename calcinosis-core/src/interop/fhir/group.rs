//! Whose resource is it: one record per patient.

use super::links::Links;
use super::parts::Place;
use super::resource::{Identifier, Reference, Whose};
use super::vocabulary;
use super::{FhirOptions, Item, patient, relative, versions, without_version};
use crate::case::{Issue, IssueCode, Issues};
use crate::error::Error;
use crate::interop::lenient::{grow, shown};
use crate::interop::record::{Collector, Record};
use crate::knowledge::Knowledge;
use crate::limits::Limits;
use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Names by which resources speak of one patient.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    names: Vec<String>,
    /// The same, to look one up, where there are many.
    known: BTreeSet<String>,
}

/// So many names are looked through; more are sorted.
const FEW_NAMES: usize = 8;

impl Names {
    /// The names of a patient resource.
    fn of_patient(item: &Item<'_>) -> Self {
        let resource = &item.resource;
        Self::of(resource.id(), resource.identifier(), item.full_url(), &item.place)
    }

    fn of(
        id: Option<&str>,
        identifiers: &[Identifier<'_>],
        url: Option<&str>,
        place: &Place,
    ) -> Self {
        let mut names = Vec::new();
        names.extend(url.map(ToString::to_string));
        names.extend(id.map(|id| format!("Patient/{id}")));
        for identifier in identifiers {
            let Some(value) = identifier.value.as_deref() else { continue };
            let system = identifier.system.as_deref();
            names.push(logical(system, value));
            // A reference may leave the system out.
            names.extend(system.filter(|system| !system.is_empty()).map(|_| logical(None, value)));
        }
        if names.is_empty() {
            names.push(place.to_string());
        }
        names.shrink_to_fit();
        let is_many = names.len() > FEW_NAMES;
        let known = if is_many { names.iter().cloned().collect() } else { BTreeSet::new() };
        Self { names, known }
    }

    /// The names of the patient that a resource is or speaks of, as far as it tells by itself.
    pub(super) fn of_whose(whose: &Whose<'_>, url: Option<&str>, place: &Place) -> Option<Self> {
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
        if self.names.len() > FEW_NAMES {
            return self.known.contains(name);
        }
        self.names.iter().any(|known| known == name)
    }

    /// Whether a reference means this patient, by its whole address or by the last two steps of it.
    pub(super) fn is_met_by(&self, name: &str) -> bool {
        let same_tail = |tail: Cow<'_, str>| {
            self.names.iter().any(|known| patient_tail(known) == Some(tail.clone()))
        };
        self.has(name) || patient_tail(name).is_some_and(same_tail)
    }

    pub(super) fn first(&self) -> &str {
        self.names.first().map_or("", String::as_str)
    }

    pub(super) fn from_name(name: String) -> Self {
        Self { known: BTreeSet::new(), names: [name].into() }
    }

    pub(super) fn add(&mut self, other: &Self) {
        for name in &other.names {
            if self.has(name) {
                continue;
            }
            grow(&mut self.names);
            self.names.push(name.clone());
            if self.names.len() == FEW_NAMES + 1 {
                self.known = self.names.iter().cloned().collect();
            } else if self.names.len() > FEW_NAMES {
                self.known.insert(name.clone());
            }
        }
    }
}

fn logical(system: Option<&str>, value: &str) -> String {
    format!("identifier {}|{value}", system.unwrap_or(""))
}

fn subject(reference: &Reference<'_>) -> Option<String> {
    if let Some(reference) =
        reference.reference.as_deref().filter(|reference| !reference.is_empty())
    {
        return Some(
            conditional(reference).unwrap_or_else(|| without_version(reference).to_string()),
        );
    }
    let identifier = reference.identifier.as_ref()?;
    Some(logical(identifier.system.as_deref(), identifier.value.as_deref()?))
}

/// The name that a search such as `Patient?identifier=system|value` means.
fn conditional(reference: &str) -> Option<String> {
    let (kind, query) = reference.split_once('?')?;
    if kind.rsplit('/').next() != Some("Patient") {
        return None;
    }
    let value = query.split('&').find_map(|part| part.strip_prefix("identifier="))?;
    let value =
        value.replace("%7C", "|").replace("%7c", "|").replace("%3A", ":").replace("%2F", "/");
    let (system, value) = value.split_once('|').unwrap_or(("", &value));
    Some(logical(Some(system), value))
}

/// What a resource is about, when its subject is no patient: the reference, such as `Group/7`.
fn other_subject<'k>(
    reference: &'k Reference<'_>,
    resolve: impl Fn(&str) -> Option<&'k str>,
) -> Option<String> {
    let name = reference.reference.as_deref().map(without_version).unwrap_or("");
    let by_address = relative(name).and_then(|tail| tail.split_once('/')).map(|(kind, _)| kind);
    let by_address = by_address.filter(|kind| kind.starts_with(|c: char| c.is_ascii_uppercase()));
    let by_search = name.split_once('?').and_then(|(kind, _)| kind.rsplit('/').next());
    let by_address = by_search.or(by_address);
    let kind =
        reference.r#type.as_deref().map(|kind| &**kind).or(by_address).or_else(|| resolve(name))?;
    let kind = kind.rsplit('/').next().unwrap_or(kind);
    (kind != "Patient" && !kind.is_empty())
        .then(|| if name.is_empty() { kind.to_string() } else { name.to_string() })
}

/// One patient and the resources that speak of them.
#[derive(Default)]
struct Group {
    names: Names,
    items: Vec<usize>,
    /// What is to be said of how they were put together.
    issues: Option<Box<Issues>>,
}

impl Group {
    fn say(&mut self, issue: Issue) {
        self.issues.get_or_insert_default().push(issue);
    }
}

/// Patients by the names that they go by, so that a large bundle is grouped in one pass.
#[derive(Default)]
struct Directory {
    groups: Vec<Group>,
    /// How many patients the input itself describes.
    patients: usize,
    whole: BTreeMap<String, Met>,
    tails: BTreeMap<String, Met>,
}

impl Directory {
    /// The one patient with this name. Two servers may use the same number for two patients: a
    /// reference that could mean either means neither.
    fn find(&self, name: &str) -> Option<usize> {
        self.find_person(name, &mut People::default())
    }

    fn add(&mut self, names: Names, place: usize) {
        let known = self.whole.get(names.first()).and_then(|met| met.groups().next());
        let at = known.unwrap_or(self.groups.len());
        let meet = |known: &mut BTreeMap<String, Met>, name: &str| match known.get_mut(name) {
            Some(met) => met.add(at),
            None => {
                known.insert(name.to_string(), Met::One(at));
            }
        };
        for name in &names.names {
            if let Some(tail) = patient_tail(name) {
                meet(&mut self.tails, &tail);
            }
            meet(&mut self.whole, name);
        }
        match self.groups.get_mut(at) {
            Some(group) => {
                group.names.add(&names);
                grow(&mut group.items);
                group.items.push(place);
            }
            None => {
                grow(&mut self.groups);
                self.groups.push(Group { names, items: [place].into(), issues: None });
            }
        }
    }

    fn push(&mut self, name: String, place: usize) {
        match self.find(&name).and_then(|group| self.groups.get_mut(group)) {
            Some(group) => {
                grow(&mut group.items);
                group.items.push(place);
            }
            None => {
                let message = format!(
                    "`{}` leads to no patient of the record: one of their own",
                    shown(&name)
                );
                let is_told = self.patients > 0;
                self.add(Names::from_name(name), place);
                if let Some(group) = self.groups.last_mut().filter(|_| is_told) {
                    group.say(Issue::new(IssueCode::NotModelled, "", message));
                }
            }
        }
    }

    /// Puts the records of one person together, and says of other links between patients that there
    /// are such.
    fn link(&mut self, items: &[Item<'_>]) {
        if items.iter().all(|item| item.resource.link().is_empty()) {
            return;
        }
        let mut owner: BTreeMap<usize, usize> = BTreeMap::new();
        for (place, group) in self.groups.iter().enumerate() {
            owner.extend(group.items.iter().map(|item| (*item, place)));
        }
        let mut people = People::default();
        for (place, item) in
            items.iter().enumerate().filter(|(_, item)| !item.resource.link().is_empty())
        {
            let Some(own) = owner.get(&place) else { continue };
            for link in item.resource.link().iter() {
                let own = people.person(*own);
                let other = link.other.as_deref().and_then(subject).unwrap_or_default();
                let kind = link.r#type.as_deref().unwrap_or("");
                let met = self.find_person(&other, &mut people);
                if met == Some(own) {
                    continue;
                }
                let is_one_person = ["replaced-by", "replace", "replaces"].contains(&kind);
                let said = match met {
                    Some(_) if is_one_person => "read as one person",
                    Some(_) => "read as two patients",
                    None => "not in the record",
                };
                let message =
                    format!("linked with `{}` (`{}`): {said}", shown(&other), shown(kind));
                let issue = Issue::new(IssueCode::LowConfidence, item.reference(), message);
                match met.filter(|_| is_one_person) {
                    // The record that is in use comes first, so that the person goes by its name.
                    Some(met) if kind == "replaced-by" => people.join(own, met, issue),
                    Some(met) => people.join(met, own, issue),
                    None => self
                        .groups
                        .get_mut(own)
                        .into_iter()
                        .for_each(|group| group.say(issue.clone())),
                }
            }
        }
        self.gather(people);
    }

    /// The one person with this name, when some groups are of one person.
    fn find_person(&self, name: &str, people: &mut People) -> Option<usize> {
        let by_tail = || self.tails.get(&*patient_tail(name)?);
        let met = self.whole.get(name).or_else(by_tail)?;
        let mut met = met.groups().map(|group| people.person(group));
        let first = met.next()?;
        met.all(|other| other == first).then_some(first)
    }

    /// Puts the groups of each person together, each of them once, however long the chain is that
    /// leads to it.
    fn gather(&mut self, people: People) {
        enum Part {
            Group(usize),
            Said(Issue),
        }
        let People { part_of, mut parts } = people;
        let heads: Vec<usize> =
            parts.keys().copied().filter(|group| !part_of.contains_key(group)).collect();
        for head in heads {
            let mut open = Vec::new();
            let mut next = Some(head);
            while let Some(group) = next {
                for (from, issue) in parts.remove(&group).into_iter().flatten().rev() {
                    open.push(Part::Said(issue));
                    open.push(Part::Group(from));
                }
                next = loop {
                    match open.pop() {
                        None => break None,
                        Some(Part::Said(issue)) => {
                            self.groups
                                .get_mut(head)
                                .into_iter()
                                .for_each(|group| group.say(issue.clone()));
                        }
                        Some(Part::Group(from)) => {
                            self.take_in(from, head);
                            break Some(from);
                        }
                    }
                };
            }
        }
    }

    fn take_in(&mut self, from: usize, into: usize) {
        let Some(other) = self.groups.get_mut(from).map(core::mem::take) else { return };
        for name in &other.names.names {
            let tail = patient_tail(name).and_then(|tail| self.tails.get_mut(&*tail));
            self.whole.get_mut(name).into_iter().chain(tail).for_each(|met| met.put(from, into));
        }
        if let Some(group) = self.groups.get_mut(into) {
            group.names.add(&other.names);
            group.items.extend(other.items);
            other
                .issues
                .into_iter()
                .flat_map(|issues| issues.into_vec())
                .for_each(|issue| group.say(issue));
        }
    }
}

/// The groups that a name may mean, nearly always one.
#[expect(
    clippy::box_collection,
    reason = "there are as many as names, and nearly all of them are one"
)]
enum Met {
    One(usize),
    Many(Box<BTreeSet<usize>>),
}

impl Met {
    /// The groups, in order.
    fn groups(&self) -> impl Iterator<Item = usize> {
        let (one, many) = match self {
            Self::One(group) => (Some(*group), None),
            Self::Many(groups) => (None, Some(groups.iter().copied())),
        };
        one.into_iter().chain(many.into_iter().flatten())
    }

    fn add(&mut self, group: usize) {
        match self {
            Self::One(known) if *known == group => {}
            Self::One(known) => *self = Self::Many(Box::new([*known, group].into())),
            Self::Many(groups) => {
                groups.insert(group);
            }
        }
    }

    /// Puts one group in the place of another.
    fn put(&mut self, from: usize, into: usize) {
        match self {
            Self::One(known) if *known == from => *known = into,
            Self::One(_) => {}
            Self::Many(groups) => {
                if groups.remove(&from) {
                    groups.insert(into);
                }
            }
        }
    }
}

/// Which groups are records of one person.
#[derive(Default)]
struct People {
    /// The group of which a group has become a part, or one further on.
    part_of: BTreeMap<usize, usize>,
    /// The groups that became a part of a group, in the order in which they did, and what is said
    /// of it.
    parts: BTreeMap<usize, Vec<(usize, Issue)>>,
}

impl People {
    /// The group of which a group has become a part in the end.
    fn person(&mut self, group: usize) -> usize {
        let mut head = group;
        while let Some(next) = self.part_of.get(&head) {
            head = *next;
        }
        // The next search for any of those on the way is short.
        let mut on_the_way = group;
        while let Some(next) = self.part_of.get(&on_the_way).copied().filter(|next| *next != head) {
            self.part_of.insert(on_the_way, head);
            on_the_way = next;
        }
        head
    }

    /// Makes one head a part of another: never of itself, so that there is no circle.
    fn join(&mut self, from: usize, into: usize, issue: Issue) {
        if from != into {
            self.part_of.insert(from, into);
            self.parts.entry(into).or_default().push((from, issue));
        }
    }
}

/// The short name of a patient; an id that is written as `urn:uuid:` is the same id.
fn patient_tail(name: &str) -> Option<Cow<'_, str>> {
    if let Some(id) = name.strip_prefix("urn:uuid:") {
        return Some(Cow::Owned(format!("Patient/{id}")));
    }
    relative(name).filter(|tail| tail.starts_with("Patient/")).map(Cow::Borrowed)
}

/// Every resource with its patient, and what belongs to none.
///
/// What names no patient is somebody's only where there is one patient, and the caller knows of no
/// others.
///
/// # Errors
/// [`Error::TooMany`] for more patients than are read at once.
pub(super) fn records(
    knowledge: &Knowledge,
    options: &FhirOptions<'_>,
    items: &[Item<'_>],
    alone: bool,
) -> Result<(Vec<Record>, Nobodys), Error> {
    // References may lead to resources that name no patient, such as a medication.
    let links = Links::new(items);
    let mut directory = Directory::default();
    let patients =
        || items.iter().enumerate().filter(|(_, item)| item.resource.kind() == "Patient");
    directory.groups.reserve_exact(patients().count());
    for (place, item) in patients() {
        directory.add(Names::of_patient(item), place);
        directory.patients += 1;
    }
    directory.link(items);
    let mut nobodys = Nobodys::default();
    let superseded = versions::superseded(items);
    let taken_back = versions::taken_back(items);
    taken_back
        .iter()
        .filter_map(|place| items.get(*place))
        .for_each(|item| nobodys.add_taken_back(item));
    let mut unnamed: Vec<usize> = Vec::new();
    let mut others: Vec<(String, usize)> = Vec::new();
    let others_than_patients = items.iter().enumerate().filter(|(place, item)| {
        item.resource.kind() != "Patient" && item.deletes().is_none() && !taken_back.contains(place)
    });
    for (place, item) in others_than_patients {
        let reference = item.resource.subject().or(item.resource.patient());
        let other = |reference| {
            other_subject(reference, |name| links.resolve(name).map(|item| item.resource.kind()))
        };
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
        match (
            directory.find(&name).and_then(|group| directory.groups.get_mut(group)),
            items.get(place),
        ) {
            (Some(group), _) => group.items.push(place),
            (None, Some(item)) => nobodys.add_unread(item),
            (None, None) => {}
        }
    }
    let Directory { mut groups, whole, tails, .. } = directory;
    // The names have found whom they mean; each record takes memory of its own.
    drop((whole, tails));
    groups.retain(|group| !group.items.is_empty());
    Limits::number(groups.len(), options.limits.patients, "patients")?;
    if alone
        && groups.is_empty()
        && unnamed.iter().any(|place| items.get(*place).is_some_and(is_clinical))
    {
        groups.push(Group::default());
    }
    match groups.as_mut_slice() {
        [only] if alone => only.items.extend(unnamed),
        _ => {
            unnamed.iter().filter_map(|place| items.get(*place)).for_each(|item| nobodys.add(item))
        }
    }
    for group in &mut groups {
        // The first of two records that were put together is the one that is in use.
        if group.issues.is_none() {
            group.items.sort_unstable();
        }
        let is_superseded = |place: &usize| superseded.binary_search(place).is_ok();
        let all = core::mem::take(&mut group.items);
        for item in
            all.iter().filter(|place| is_superseded(place)).filter_map(|place| items.get(*place))
        {
            group.say(Issue::new(IssueCode::Timing, item.reference(), versions::SUPERSEDED));
        }
        group.items = all;
        group.items.retain(|place| !is_superseded(place));
    }
    let own = |group: &Group| -> Vec<&Item<'_>> {
        group.items.iter().filter_map(|place| items.get(*place)).collect()
    };
    let record = |group: Group| {
        let mut record = record(knowledge, options, &own(&group), &links);
        if let Some(issues) = group.issues {
            record.issues = Issues::joined([issues.into_vec(), record.issues]);
        }
        record
    };
    Ok((groups.into_iter().map(record).collect(), nobodys))
}

/// How many kinds of resources that belong to no patient are told apart.
const MOST_KINDS: usize = 400;

/// What belongs to no patient: how often each kind was met, and where first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Nobodys(BTreeMap<String, (usize, String)>);

impl Nobodys {
    fn add(&mut self, item: &Item<'_>) {
        self.count(format!("`{}` names no patient, not used", shown(item.resource.kind())), item);
    }

    fn add_taken_back(&mut self, item: &Item<'_>) {
        self.count(
            format!(
                "`{}` was deleted by an entry of the bundle, not used",
                shown(item.resource.kind())
            ),
            item,
        );
    }

    fn add_unread(&mut self, item: &Item<'_>) {
        self.count(
            format!(
                "`{}` is not read, and nothing else tells of its patient",
                shown(item.resource.kind())
            ),
            item,
        );
    }

    fn add_about(&mut self, item: &Item<'_>, subject: &str) {
        let kind = subject.rsplit_once('/').map_or(subject, |(before, _)| before);
        let kind = kind.rsplit('/').next().unwrap_or(kind);
        self.count(
            format!(
                "`{}` is about a `{}`, no patient, not used",
                shown(item.resource.kind()),
                shown(kind)
            ),
            item,
        );
    }

    fn count(&mut self, what: String, item: &Item<'_>) {
        // A record may make up as many types as it likes.
        let is_new_kind = self.0.len() >= MOST_KINDS && !self.0.contains_key(&what);
        let what = if is_new_kind { "resources of more types, not used".to_string() } else { what };
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

/// A specimen makes nobody a patient: it may be one of a donor.
fn is_clinical(item: &Item<'_>) -> bool {
    vocabulary::is_read(item.resource.kind()) && item.resource.kind() != "Specimen"
}

/// The record of one patient.
pub(super) fn record<'a>(
    knowledge: &Knowledge,
    options: &FhirOptions<'_>,
    items: &[&Item<'a>],
    links: &Links<'_, 'a>,
) -> Record {
    let collector = Collector::new(knowledge, options.translate).within(&options.limits);
    patient::Reader {
        collector,
        options,
        links,
        reference: None,
        born: None,
        values: Vec::new(),
        onsets: crate::interop::onset::Onsets::default(),
        specimens: BTreeSet::new(),
    }
    .read(items)
}
