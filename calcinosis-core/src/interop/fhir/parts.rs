//! The resources of a piece of input: itself, or the entries of a bundle inside it.

use super::split::{Piece, Splitter, Step};
use super::{Item, Unread, parse_entry, parse_resource};
use alloc::format;
use alloc::string::String;

/// How deep bundles may lie in bundles. The answer to a batch holds bundles; nothing known holds more.
const DEEPEST: usize = 3;

/// One resource, read or not.
pub(super) struct Part<'t> {
    pub(super) place: String,
    pub(super) text: &'t [u8],
    pub(super) is_entry: bool,
    pub(super) parsed: Result<Item<'t>, Unread>,
}

/// Hands on the resource of a piece, or those of the bundle that it is.
pub(super) fn each<'t, E>(
    text: &'t [u8],
    is_entry: bool,
    place: String,
    take: &mut impl FnMut(Part<'t>) -> Result<(), E>,
) -> Result<(), E> {
    within(text, is_entry, place, DEEPEST, take)
}

fn within<'t, E>(
    text: &'t [u8],
    is_entry: bool,
    place: String,
    deeper: usize,
    take: &mut impl FnMut(Part<'t>) -> Result<(), E>,
) -> Result<(), E> {
    let parsed = if is_entry { parse_entry(text) } else { parse_resource(text) };
    let is_bundle = parsed.as_ref().is_ok_and(|item| item.resource.kind() == "Bundle");
    if !is_bundle || deeper == 0 {
        let parsed = parsed.map(|item| Item { place: place.clone(), ..item });
        return take(Part { place, text, is_entry, parsed });
    }
    let mut splitter = if is_entry { Splitter::inside_entry() } else { Splitter::default() };
    let mut count = 0;
    while let Step::Piece(piece) = splitter.next(text) {
        if let Piece::Entry(range) = piece {
            let inner = text.get(range).unwrap_or_default();
            within(inner, true, format!("{place}.entry[{count}]"), deeper - 1, take)?;
            count += 1;
        }
    }
    Ok(())
}
