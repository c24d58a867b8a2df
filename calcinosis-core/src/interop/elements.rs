//! The members of a list of JSON values, or the values that follow each other, each with where it stands, so that
//! each is read with the limits of one and its faults are told by the line of the whole text.

use crate::case::json_error;
use crate::error::Error;
use alloc::format;
use alloc::vec::Vec;
use serde_json::value::RawValue;

/// One value of several.
pub(super) struct Element<'t> {
    pub(super) text: &'t str,
    /// Its position, from 0.
    position: usize,
    /// How many lines stand before it, and how many bytes of its line.
    lines: usize,
    bytes: usize,
}

impl Element<'_> {
    /// A fault of this value, told by its place in the whole text.
    pub(super) fn placed(&self, error: Error) -> Error {
        let position = self.position;
        match error {
            Error::Json { line, column, reason } => Error::Json {
                line: line + self.lines,
                column: if line == 1 { column + self.bytes } else { column },
                reason: format!("{reason} (in member {position} of the list, counted from 0)"),
            },
            Error::WrongKind { given, expected, .. } => Error::WrongKind {
                given: format!("member {position} of the list, counted from 0, is {given}").into(),
                expected,
                remedy: "give patients of one kind at a time".into(),
            },
            other => other,
        }
    }
}

/// The values of a text that holds a list or several values; nothing for a text with one value, or with none that
/// could be read: the reader of one value says what is wrong with it.
pub(super) fn elements(text: &str) -> Result<Option<Vec<Element<'_>>>, Error> {
    let raw: Vec<&RawValue> = if text.trim_start().starts_with('[') {
        serde_json::from_str(text).map_err(|error| json_error(&error))?
    } else {
        let mut values = serde_json::Deserializer::from_str(text).into_iter::<&RawValue>();
        let Some(Ok(first)) = values.next() else { return Ok(None) };
        let mut all = alloc::vec![first];
        for value in values {
            all.push(value.map_err(|error| json_error(&error))?);
        }
        if all.len() == 1 {
            return Ok(None);
        }
        all
    };
    let mut found = Vec::with_capacity(raw.len());
    let (mut read, mut lines, mut line_start) = (0, 0, 0);
    for (position, value) in raw.into_iter().enumerate() {
        let value = value.get();
        // Each is a part of the text, in its order: the distance of the two beginnings is its place.
        let place = value.as_ptr().addr().saturating_sub(text.as_ptr().addr());
        for (at, _) in text.get(read..place).unwrap_or_default().match_indices('\n') {
            lines += 1;
            line_start = read + at + 1;
        }
        read = place;
        found.push(Element { text: value, position, lines, bytes: place.saturating_sub(line_start) });
    }
    Ok(Some(found))
}
