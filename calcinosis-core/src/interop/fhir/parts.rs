//! The resources of a piece of input: itself, or the entries of a bundle inside it.

use super::split::{Piece, Splitter, Step};
use alloc::boxed::Box;
use core::fmt;

/// How deep bundles may lie in bundles. The answer to a batch holds bundles; nothing known holds
/// more.
const DEEPEST: usize = 3;

/// Where a resource stands in the input, such as `entry[3]`, or `entry[3].entry[0]` in a bundle
/// inside a bundle.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    Resource(usize),
    Entry(usize),
    Inside(Box<(Place, usize)>),
}

impl Default for Place {
    fn default() -> Self {
        Self::Resource(0)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Resource(number) => write!(f, "resource[{number}]"),
            Self::Entry(number) => write!(f, "entry[{number}]"),
            Self::Inside(around) => write!(f, "{}.entry[{}]", around.0, around.1),
        }
    }
}

/// A piece of text with one resource.
#[derive(Clone, Debug)]
pub(super) struct Part<'t> {
    pub(super) place: Place,
    pub(super) text: &'t [u8],
    /// Whether the resource lies in an entry of a bundle.
    pub(super) is_entry: bool,
}

/// Hands each resource of a piece to `take`: the piece itself, or the entries of the bundle that it
/// is.
///
/// `read` reads a part and says whether it is a bundle.
pub(super) fn each<'t, T, E>(
    part: Part<'t>,
    read: &impl Fn(&Part<'t>) -> (bool, T),
    take: &mut impl FnMut(Part<'t>, T) -> Result<(), E>,
) -> Result<(), E> {
    within(part, DEEPEST, read, take)
}

fn within<'t, T, E>(
    part: Part<'t>,
    deeper: usize,
    read: &impl Fn(&Part<'t>) -> (bool, T),
    take: &mut impl FnMut(Part<'t>, T) -> Result<(), E>,
) -> Result<(), E> {
    let (is_bundle, what) = read(&part);
    if !is_bundle || deeper == 0 {
        return take(part, what);
    }
    let mut splitter = if part.is_entry { Splitter::inside_entry() } else { Splitter::default() };
    let mut count = 0;
    while let Step::Piece(piece) = splitter.next(part.text) {
        if let Piece::Entry(range) = piece {
            let text = part.text.get(range).unwrap_or_default();
            within(
                Part {
                    place: Place::Inside(Box::new((part.place.clone(), count))),
                    text,
                    is_entry: true,
                },
                deeper - 1,
                read,
                take,
            )?;
            count += 1;
        }
    }
    Ok(())
}
