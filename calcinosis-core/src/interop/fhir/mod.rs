//! HL7 FHIR R5, R4B, R4, STU3 and DSTU2: patients from bundles, single resources and bulk exports,
//! and the answer as FHIR resources.
//!
//! The version is told by the shape of each field, since hardly any sender fills `meta.profile`.

mod answer;
mod choice;
mod condition;
mod drug;
mod elements;
mod group;
mod in_words;
mod links;
mod observation;
mod odd;
mod parts;
mod patient;
mod resource;
mod split;
#[cfg(feature = "std")]
mod stream;
mod versions;
mod vocabulary;

pub use answer::{FhirAnswer, FhirResource};
pub use elements::{Element, elements};
#[cfg(feature = "std")]
pub use stream::{FhirReader, StreamError};

use super::date::Date;
use super::lenient::{Text, shown};
use super::record::{Record, Translate};
use super::shape;
use crate::case::{Issue, IssueCode, Issues};
use crate::error::Error;
use crate::knowledge::Knowledge;
use crate::limits::{self, Limits};
use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::convert::Infallible;
use core::fmt;
use links::Links;
use parts::{Part, Place};
use resource::{Entry, EntryHead, Head, Resource};
use split::{Piece, Splitter, Step};

#[cfg(feature = "batch")]
pub(crate) use choice::{Value as EventValue, When, choose_values, nearness};

/// The record of one patient.
pub type FhirRecord = Record;

/// Which of several values of one test are brought into the case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Choice {
    /// The one nearest to the reference date; without one, the latest.
    #[default]
    Nearest,
    /// Every value.
    All,
}

impl Choice {
    /// Every way to choose.
    pub const ALL: [Self; 2] = [Self::Nearest, Self::All];

    /// The word used in every face.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Nearest => "nearest",
            Self::All => "all",
        }
    }
}

/// How FHIR is read.
#[derive(Clone, Copy, Default)]
pub struct FhirOptions<'o> {
    pub(crate) reference_date: Option<Date>,
    pub(crate) window_days: Option<u32>,
    pub(crate) choice: Choice,
    pub(crate) translate: Option<&'o Translate<'o>>,
    pub(crate) limits: Limits,
}

impl<'o> FhirOptions<'o> {
    /// Everything by default: ages at the latest clinical date of the record, and of each test the
    /// value nearest to it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The day for which the patient is described: ages are told for it. Without one it is the
    /// latest clinical date of the record; no clock is read.
    #[must_use]
    pub const fn reference_date(mut self, date: Date) -> Self {
        self.reference_date = Some(date);
        self
    }

    /// Values further from the reference date than so many days are set aside.
    #[must_use]
    pub const fn window_days(mut self, days: u32) -> Self {
        self.window_days = Some(days);
        self
    }

    /// Which of several values of one test count.
    #[must_use]
    pub const fn choice(mut self, choice: Choice) -> Self {
        self.choice = choice;
        self
    }

    /// A site's own translation of concepts that the crosswalk does not know.
    #[must_use]
    pub const fn translate(mut self, translate: &'o Translate<'o>) -> Self {
        self.translate = Some(translate);
        self
    }
}

impl FhirOptions<'_> {
    /// How much is read at once: [`Limits::text`], [`Limits::patients`] and [`Limits::resources`]
    /// of a text that is read whole, [`Limits::patient`] and [`Limits::resources`] of each patient
    /// in a stream, [`Limits::statements`] and [`Limits::objects`] in both.
    #[must_use]
    pub const fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }
}

impl fmt::Debug for FhirOptions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FhirOptions")
            .field("reference_date", &self.reference_date)
            .field("window_days", &self.window_days)
            .field("choice", &self.choice)
            .field("translate", &self.translate.is_some())
            .field("limits", &self.limits)
            .finish()
    }
}

/// What a FHIR text holds.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FhirInput {
    /// One record per patient, in the order in which the patients are first met.
    pub records: Vec<FhirRecord>,
    /// What belongs to no patient.
    pub issues: Vec<Issue>,
}

/// Reads a bundle of any kind, one resource, one resource per line, or a list of resources.
///
/// ```
/// use calcinosis_core::Knowledge;
/// use calcinosis_core::interop::fhir::{FhirOptions, read};
/// let bundle = r#"{"resourceType": "Bundle", "entry": [
///   {"resource": {"resourceType": "Patient", "id": "1", "gender": "female", "birthDate": "1970"}},
///   {"resource": {"resourceType": "Condition", "id": "7", "subject": {"reference": "Patient/1"}, "recordedDate": "2024-05-06",
///     "code": {"coding": [{"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "N18.6"}]}}}]}"#;
/// let input = read(Knowledge::builtin(), bundle, &FhirOptions::new())?;
/// let record = input.records.first().ok_or("no patient")?;
/// assert_eq!(record.evidence().get("codes[0]").map(String::as_str), Some("Condition/7"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`Error::Json`] when the text is no JSON, [`Error::TooLong`] and [`Error::TooMany`] beyond the
/// limits. A resource that cannot be read is an issue, and does not lose the others.
pub fn read(
    knowledge: &Knowledge,
    text: &str,
    options: &FhirOptions<'_>,
) -> Result<FhirInput, Error> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let bytes = text.as_bytes();
    let limits = &options.limits;
    Limits::length(bytes.len(), limits.text, "text")?;
    Limits::number(limits::objects(bytes), limits.objects_in(bytes.len()), "objects")?;
    let mut splitter = Splitter::default();
    // Growing would take up to three times what they need.
    let mut items = Vec::with_capacity(pieces(bytes).min(limits.resources));
    let mut issues = Issues::default();
    let (mut count, mut beyond) = (0, 0);
    while let Step::Piece(piece) = splitter.next(bytes) {
        let (place, range, is_entry) = match piece {
            Piece::Entry(range) => (Place::Entry(count), range, true),
            Piece::Value { had_entries: true, .. } => continue,
            Piece::Value { range, .. } => (Place::Resource(count), range, false),
        };
        let text = bytes.get(range).unwrap_or_default();
        let part = Part { place, text, is_entry };
        count += 1;
        let kept: Result<(), Infallible> = parts::each(part, &parse, &mut |part, parsed| {
            match parsed {
                _ if items.len() >= limits.resources => beyond += 1,
                Ok(item) => items.push(Item { place: part.place, ..item }),
                Err(unread) => issues.push(unread.issue(&part.place)),
            }
            Ok(())
        });
        let Ok(()) = kept;
    }
    // A text without a single resource may be an empty bundle, or none at all.
    if !splitter.is_between_values() || (count == 0 && !is_json(text)) {
        return Err(malformed(text));
    }
    Limits::number(items.len() + beyond, limits.resources, "resources")?;
    let (records, nobodys) = group::records(knowledge, options, &items, true)?;
    issues.extend(nobodys.issues());
    Ok(FhirInput { records, issues: issues.into_vec() })
}

/// How many resources stand in a text, those of bundles in bundles not counted.
fn pieces(bytes: &[u8]) -> usize {
    let mut splitter = Splitter::default();
    let mut count = 0;
    while let Step::Piece(piece) = splitter.next(bytes) {
        count += usize::from(!matches!(piece, Piece::Value { had_entries: true, .. }));
    }
    count
}

fn is_json(text: &str) -> bool {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<serde::de::IgnoredAny>();
    values.next().is_some_and(|first| first.is_ok()) && values.all(|value| value.is_ok())
}

/// Where and why a text is no JSON.
fn malformed(text: &str) -> Error {
    if text.trim_start().starts_with('<') {
        let reason = "this looks like XML: convert it to FHIR JSON first".to_string();
        return Error::Json { line: 1, column: 1, reason };
    }
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<serde::de::IgnoredAny>();
    match values.find_map(Result::err) {
        Some(error) => crate::case::json_error(&error),
        None => {
            Error::Json { line: 1, column: 1, reason: "there is no resource in the text".into() }
        }
    }
}

/// A resource and where it lies.
#[derive(Clone, Debug, Default)]
struct Item<'a> {
    /// Place in the input, such as `entry[3]`.
    place: Place,
    resource: Resource<'a>,
    /// What the entry says beside the resource.
    beside: Option<Box<Beside<'a>>>,
}

/// What an entry says beside its resource.
#[derive(Clone, Debug, Default)]
struct Beside<'a> {
    full_url: Option<Text<'a>>,
    /// The address of a resource that a bundle takes back.
    deletes: Option<String>,
    /// Whether the entry says how the resource came to be, as those of a history do.
    was_sent: bool,
}

impl Item<'_> {
    fn full_url(&self) -> Option<&str> {
        self.beside.as_deref()?.full_url.as_deref()
    }

    fn deletes(&self) -> Option<&str> {
        self.beside.as_deref()?.deletes.as_deref()
    }

    fn was_sent(&self) -> bool {
        self.beside.as_deref().is_some_and(|beside| beside.was_sent)
    }

    /// How the record refers to the resource.
    fn reference(&self) -> String {
        match (self.resource.id(), self.full_url()) {
            (Some(id), _) if !self.resource.kind().is_empty() => {
                format!("{}/{}", self.resource.kind(), shown(id))
            }
            (_, Some(url)) => shown(url),
            _ => self.place.to_string(),
        }
    }
}

/// Why a part was not read.
struct Unread {
    /// Type of the resource, as far as it could be told.
    kind: String,
    reason: String,
}

impl Unread {
    fn issue(&self, place: &Place) -> Issue {
        let what = if self.kind.is_empty() {
            "a part".into()
        } else {
            format!("a resource `{}`", shown(&self.kind))
        };
        Issue::new(
            IssueCode::UnknownField,
            place.to_string(),
            format!("{what} could not be read: {}", self.reason),
        )
    }
}

/// The resource of a part, and whether it is a bundle.
fn parse<'t>(part: &Part<'t>) -> (bool, Result<Item<'t>, Unread>) {
    let mut parsed = if part.is_entry { parse_entry(part.text) } else { parse_resource(part.text) };
    if let Ok(item) = &mut parsed {
        look_at(item, part);
    }
    (parsed.as_ref().is_ok_and(|item| item.resource.kind() == "Bundle"), parsed)
}

/// Goes through the resource element by element, for what the structures that read it do not have.
fn look_at(item: &mut Item<'_>, part: &Part<'_>) {
    if !item.resource.is_looked_at() {
        return;
    }
    let look = if part.is_entry {
        shape::look_inside(part.text, "resource", &item.resource)
    } else {
        shape::look(part.text, &item.resource)
    };
    let odd = item.resource.look.odd.clone();
    let mut look = look.unwrap_or_default();
    item.resource.note_contained(core::mem::take(&mut look.contained));
    look.odd = odd;
    item.resource.look = look.into();
}

fn parse_entry(bytes: &[u8]) -> Result<Item<'_>, Unread> {
    match serde_json::from_slice::<Entry<'_>>(bytes) {
        Ok(Entry { full_url, resource: Some(resource), request, .. }) => {
            let beside = Beside { full_url, was_sent: request.is_some(), deletes: None };
            let says_nothing = beside.full_url.is_none() && !beside.was_sent;
            Ok(Item {
                resource,
                beside: (!says_nothing).then(|| Box::new(beside)),
                ..Item::default()
            })
        }
        // Not only a bundle has entries: a list has them as well, and is not read.
        Ok(Entry { item: Some(_), .. }) => Ok(Item {
            resource: Resource::named(Some(Text("List".into())), None),
            ..Item::default()
        }),
        Ok(Entry { request: Some(request), .. }) if request.deletes() => {
            let deletes = request.url.map(|url| without_version(&url).to_string());
            Ok(Item {
                beside: Some(Box::new(Beside { deletes, ..Beside::default() })),
                ..Item::default()
            })
        }
        Ok(_) => Err(Unread { kind: String::new(), reason: "an entry without a resource".into() }),
        Err(error) => {
            let head = serde_json::from_slice::<EntryHead<'_>>(bytes).ok();
            let url = head.as_ref().and_then(|head| head.full_url.clone());
            let value = serde_json::from_slice::<serde_json::Value>(bytes).ok();
            let value =
                value.and_then(|mut entry| entry.get_mut("resource").map(serde_json::Value::take));
            unreadable(head.and_then(|head| head.resource), url, value, &error)
        }
    }
}

fn parse_resource(bytes: &[u8]) -> Result<Item<'_>, Unread> {
    match serde_json::from_slice::<Resource<'_>>(bytes) {
        Ok(resource) => Ok(Item { resource, ..Item::default() }),
        Err(error) => {
            let head = serde_json::from_slice::<Head<'_>>(bytes).ok();
            unreadable(head, None, serde_json::from_slice(bytes).ok(), &error)
        }
    }
}

/// A resource of a type that is not read may have any shape: it is kept as its head, so that it is
/// listed like the others of its type. Of one that is read, what can be read is kept.
fn unreadable<'a>(
    head: Option<Head<'a>>,
    full_url: Option<Text<'a>>,
    value: Option<serde_json::Value>,
    error: &serde_json::Error,
) -> Result<Item<'a>, Unread> {
    let head = head.unwrap_or_default();
    let kind = head.resource_type.as_deref().unwrap_or("").to_string();
    let text = error.to_string();
    let reason =
        text.rsplit_once(" at line ").map_or(text.as_str(), |(reason, _)| reason).to_string();
    if kind.is_empty() || vocabulary::is_read(&kind) {
        // Of an element that comes twice nobody knows which one holds.
        let value = value.filter(|_| !reason.starts_with("duplicate"));
        let Some((mut resource, odd)) = value.and_then(odd::read) else {
            return Err(Unread { kind, reason });
        };
        resource.look = shape::Look { odd, ..shape::Look::default() }.into();
        let beside =
            full_url.map(|url| Box::new(Beside { full_url: Some(url), ..Beside::default() }));
        return Ok(Item { resource, beside, ..Item::default() });
    }
    let resource = Resource::named(head.resource_type, head.id);
    Ok(Item { resource, ..Item::default() })
}

/// A reference without the version of the resource.
fn without_version(reference: &str) -> &str {
    reference.split_once("/_history/").map_or(reference, |(bare, _)| bare)
}

/// The last two steps of an address, such as `Patient/1`.
fn relative(reference: &str) -> Option<&str> {
    let mut slashes = reference.rmatch_indices('/').map(|(place, _)| place);
    let (_, before) = (slashes.next()?, slashes.next());
    match before {
        Some(before) => reference.get(before + 1..),
        None => Some(reference),
    }
}
