//! An answer as a document: blocks in the order of reading, which every layout sets in its own way.
//!
//! A text enters a block only as [`Inert`], so that nothing that came with a record can act as
//! layout, whichever it is.

use crate::classification::Status;
use crate::inert;
use crate::presence::Presence;
use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Deref;

/// The longest text of one block, in characters.
const LONGEST: usize = 4_000;

/// A text of one line, without any character that could act as layout; a layout still escapes what
/// its own syntax gives a meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Inert(String);

impl Inert {
    pub(super) fn new(text: impl AsRef<str>) -> Self {
        let line = match inert::line(text.as_ref()) {
            Cow::Borrowed(line) => String::from(line),
            Cow::Owned(line) => line,
        };
        match line.char_indices().nth(LONGEST) {
            Some((end, _)) => Self(alloc::format!("{}…", line.get(..end).unwrap_or_default())),
            None => Self(line),
        }
    }
}

impl Deref for Inert {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Inert {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// One part of a document.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Block {
    /// Which case it is, and how much was given.
    Who {
        case: Option<Inert>,
        facts: Vec<Inert>,
    },
    /// Something that was given and could not be used, or that there is no answer.
    Fault(Inert),
    /// What needs attention before anything else.
    Alert(Inert),
    /// What it may be.
    Differential {
        rows: Vec<Row>,
        others: Option<Inert>,
    },
    /// Named lists of few words.
    Facts(Vec<Fact>),
    /// What would tell most.
    Telling {
        title: Inert,
        rows: Vec<Telling>,
    },
    /// The title of a section, and of a part of one.
    Heading(Inert),
    Subheading(Inert),
    Paragraph(Inert),
    List(Vec<Item>),
    /// What speaks for and against a diagnosis, with weights.
    Evidence(Vec<Weight>),
    /// The criteria of a diagnosis, with how each stands.
    Criteria(Vec<Standing>),
    /// The sources, in the order of their numbers.
    Sources(Vec<Inert>),
    /// What produced the answer, and what it is not.
    Colophon(Inert),
}

/// One diagnosis, or one group, of the differential.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    /// Whether it stands below the group before it.
    pub(super) is_member: bool,
    pub(super) status: Status,
    /// 0 to 1.
    pub(super) probability: f64,
    pub(super) label: Inert,
    /// What is still open of it.
    pub(super) note: Option<Inert>,
}

/// A name and what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fact {
    pub(super) name: &'static str,
    pub(super) items: Vec<Inert>,
}

/// A finding that would tell much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Telling {
    pub(super) kind: Inert,
    pub(super) finding: Inert,
    pub(super) if_present: Inert,
    pub(super) if_absent: Inert,
}

/// An entry of a list, and what is to be said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) text: Inert,
    pub(super) notes: Vec<Inert>,
}

/// A finding's part in the score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Weight {
    pub(super) centibans: i32,
    /// False where a related finding speaks for it.
    pub(super) counted: bool,
    pub(super) finding: Inert,
    pub(super) presence: Presence,
    /// How often it is met, and who says so; empty where the weight is small.
    pub(super) says: Inert,
}

/// A criterion and how it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Standing {
    /// `met`, `not met`, `open` and the like.
    pub(super) state: &'static str,
    /// Whether that supports the diagnosis, speaks against it, or is not known.
    pub(super) supports: Presence,
    pub(super) text: Inert,
}
