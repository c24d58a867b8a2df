//! Patient by patient from a reader, with memory bounded by one patient.

use super::group::{self, Names, Nobodys};
use super::parts::{self, Part, Place};
use super::resource::{EntryWhose, Whose};
use super::split::{Piece, Splitter, Step};
use super::{FhirOptions, FhirRecord, Item};
use crate::case::{Issue, IssueCode, Issues};
use crate::interop::lenient::grow;
use crate::knowledge::Knowledge;
use crate::limits;
use alloc::boxed::Box;
use alloc::collections::{BTreeSet, VecDeque};
use alloc::format;
use alloc::vec::Vec;
use core::hash::BuildHasher;
use std::io::Read;

/// How much is read at once, in bytes.
const BLOCK: usize = 256 * 1024;

/// Why a stream ended early.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StreamError {
    /// The input could not be read.
    #[error("the input could not be read: {0}")]
    Input(#[from] std::io::Error),
    /// The input ends inside a value, or is no JSON.
    #[error("the input ends inside a value, after {0} resources: check that it is complete JSON")]
    Truncated(usize),
    /// One patient is larger than is held at once; the limit in bytes.
    #[error(
        "one patient takes more than {0} bytes: split the record, group the export by patient, or raise the limit `patient`"
    )]
    TooLarge(usize),
    /// One patient has more than is held at once.
    #[error(
        "one patient has more than {most} {name}: split the record, group the export by patient, or raise the limit `{name}`"
    )]
    TooMany {
        /// The limit.
        most: usize,
        /// What there is too much of, which is the name of the limit among
        /// [`Limits`](crate::Limits).
        name: &'static str,
    },
}

/// Reads records of a bundle or of one resource per line, as they come.
///
/// The resources of a patient must stand together, as they do in a bundle per patient or in an
/// export sorted by patient; a patient who comes back later makes a second record, which says so.
/// [`super::read`] has no such condition, and holds the whole text.
#[derive(Debug)]
pub struct FhirReader<'r, R> {
    knowledge: &'r Knowledge,
    options: FhirOptions<'r>,
    input: R,
    splitter: Splitter,
    buffer: Vec<u8>,
    at_start: bool,
    ended: bool,
    finished: bool,
    fault: Option<StreamError>,
    count: usize,
    /// Whether a bundle or a list came to its end.
    had_value: bool,
    /// The present patient: what was said of them, as text, and where.
    names: Option<Names>,
    held: Vec<Held>,
    held_bytes: usize,
    held_objects: usize,
    ready: VecDeque<FhirRecord>,
    /// Resources that could not be read.
    unread: Issues,
    nobodys: Nobodys,
    /// Digests of the patients that are done, to notice one who comes back.
    done: BTreeSet<u64>,
    hasher: std::collections::hash_map::RandomState,
}

#[derive(Debug)]
struct Held {
    text: Box<[u8]>,
    is_entry: bool,
    place: Place,
}

impl Held {
    fn part(&self) -> Part<'_> {
        Part { place: self.place.clone(), text: &self.text, is_entry: self.is_entry }
    }
}

/// Whether a part is a bundle, and the names of its patient. The rest is read when the patient is
/// whole, and faults with it.
fn whose(part: &Part<'_>) -> (bool, Option<Names>) {
    let (url, whose) = if part.is_entry {
        let EntryWhose { full_url, resource } =
            serde_json::from_slice(part.text).unwrap_or_default();
        (full_url, resource.unwrap_or_default())
    } else {
        (None, serde_json::from_slice::<Whose<'_>>(part.text).unwrap_or_default())
    };
    let is_bundle = whose.resource_type.as_deref() == Some("Bundle");
    (is_bundle, Names::of_whose(&whose, url.as_deref(), &part.place))
}

impl<'r, R: Read> FhirReader<'r, R> {
    /// A reader over an input, which need not be buffered.
    pub fn new(knowledge: &'r Knowledge, input: R, options: FhirOptions<'r>) -> Self {
        Self {
            knowledge,
            options,
            input,
            splitter: Splitter::default(),
            buffer: Vec::new(),
            at_start: true,
            ended: false,
            finished: false,
            fault: None,
            count: 0,
            had_value: false,
            names: None,
            held: Vec::new(),
            held_bytes: 0,
            held_objects: 0,
            ready: VecDeque::new(),
            unread: Issues::default(),
            nobodys: Nobodys::default(),
            done: BTreeSet::new(),
            hasher: std::collections::hash_map::RandomState::new(),
        }
    }

    /// What belonged to no patient or could not be read, so far.
    #[must_use]
    pub fn issues(&self) -> Vec<Issue> {
        let mut issues = self.unread.clone();
        issues.extend(self.nobodys.issues());
        issues.into_vec()
    }

    fn fill(&mut self) -> Result<bool, StreamError> {
        let keep = self.splitter.keep_from().min(self.buffer.len());
        self.buffer.drain(..keep);
        self.splitter.dropped(keep);
        if self.buffer.len() > self.options.limits.patient {
            return Err(StreamError::TooLarge(self.options.limits.patient));
        }
        let before = self.buffer.len();
        self.buffer.resize(before + BLOCK, 0);
        let read = loop {
            match self.input.read(self.buffer.get_mut(before..).unwrap_or_default()) {
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                other => break other,
            }
        };
        self.buffer.truncate(before + *read.as_ref().unwrap_or(&0));
        let read = read?;
        if self.at_start && self.buffer.len() >= 3 {
            self.at_start = false;
            if self.buffer.starts_with(&[0xEF, 0xBB, 0xBF]) {
                self.buffer.drain(..3);
            }
        }
        Ok(read > 0)
    }

    /// Takes the next resource; false at the end of the input.
    fn advance(&mut self) -> Result<bool, StreamError> {
        loop {
            // A byte order mark must be gone before the first look.
            let step = if self.at_start && !self.ended {
                Step::NeedMore
            } else {
                self.splitter.next(&self.buffer)
            };
            match step {
                Step::Piece(Piece::Value { had_entries: true, .. }) => self.had_value = true,
                Step::Piece(Piece::Entry(range)) => {
                    self.take(range, true)?;
                    return Ok(true);
                }
                Step::Piece(Piece::Value { range, had_entries: false }) => {
                    self.take(range, false)?;
                    return Ok(true);
                }
                Step::NeedMore => {
                    if self.ended {
                        return if self.splitter.is_between_values()
                            && (self.count > 0 || self.had_value)
                        {
                            Ok(false)
                        } else {
                            Err(StreamError::Truncated(self.count))
                        };
                    }
                    if !self.fill()? {
                        self.ended = true;
                    }
                }
            }
        }
    }

    /// Takes a piece apart, and each of its resources to its patient.
    fn take(&mut self, range: core::ops::Range<usize>, is_entry: bool) -> Result<(), StreamError> {
        let place = if is_entry { Place::Entry(self.count) } else { Place::Resource(self.count) };
        self.count += 1;
        let text = self.buffer.get(range).unwrap_or_default().to_vec();
        let part = Part { place, text: &text, is_entry };
        parts::each(part, &whose, &mut |part, names| self.take_part(part, names))
    }

    /// Puts a resource to the present patient, or begins the next one.
    fn take_part(&mut self, part: Part<'_>, names: Option<Names>) -> Result<(), StreamError> {
        if let Some(names) = names {
            let same = self.names.as_ref().is_none_or(|known| {
                known.is_met_by(names.first()) || names.is_met_by(known.first())
            });
            if !same {
                self.finish_patient(false);
            }
            match &mut self.names {
                Some(known) => known.add(&names),
                None => self.names = Some(names),
            }
        }
        self.held_bytes += part.text.len();
        self.held_objects += limits::objects(part.text);
        let limits = self.options.limits;
        if self.held_bytes > limits.patient {
            return Err(StreamError::TooLarge(limits.patient));
        }
        if self.held_objects > limits.objects_in(self.held_bytes) {
            return Err(StreamError::TooMany {
                most: limits.objects_in(self.held_bytes),
                name: "objects",
            });
        }
        if self.held.len() >= limits.resources {
            return Err(StreamError::TooMany { most: limits.resources, name: "resources" });
        }
        grow(&mut self.held);
        self.held.push(Held { text: part.text.into(), is_entry: part.is_entry, place: part.place });
        Ok(())
    }

    /// Makes the record of the present patient. What names no patient is theirs when nobody came
    /// before them and nobody comes after.
    fn finish_patient(&mut self, is_last: bool) {
        let held = core::mem::take(&mut self.held);
        (self.held_bytes, self.held_objects) = (0, 0);
        let names = self.names.take();
        let mut items: Vec<Item<'_>> = Vec::with_capacity(held.len());
        for held in &held {
            match super::parse(&held.part()) {
                (_, Ok(item)) => items.push(Item { place: held.place.clone(), ..item }),
                (_, Err(unread)) => self.unread.push(unread.issue(&held.place)),
            }
        }
        if items.is_empty() {
            return;
        }
        let alone = is_last && self.done.is_empty();
        // Of one patient there are never too many, whatever the limit.
        let options = self.options.limits(self.options.limits.patients(usize::MAX));
        let Ok((mut records, nobodys)) = group::records(self.knowledge, &options, &items, alone)
        else {
            return;
        };
        self.nobodys.merge(nobodys);
        if let Some(names) = names {
            let digest = self.hasher.hash_one(names.first());
            if !self.done.insert(digest)
                && let Some(record) = records.first_mut()
            {
                let message =
                    format!("`{}` came before: this record holds only a part", names.first());
                let issue = Issue::new(IssueCode::Duplicate, "", message);
                record.issues.push(
                    issue.suggest("sort the export by patient, or read the whole text at once"),
                );
            }
        }
        self.ready.extend(records);
    }
}

impl<R: Read> Iterator for FhirReader<'_, R> {
    type Item = Result<FhirRecord, StreamError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(record) = self.ready.pop_front() {
                return Some(Ok(record));
            }
            if self.finished {
                return self.fault.take().map(Err);
            }
            match self.advance() {
                Ok(true) => {}
                end => {
                    // What came before a fault is not lost; the fault comes last.
                    self.finished = true;
                    self.fault = end.err();
                    self.finish_patient(true);
                }
            }
        }
    }
}
