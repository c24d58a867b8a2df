//! The members of a list of JSON values, or the values that follow each other, each with where it
//! stands, so that each is read with the limits of one and its faults are told by the line of the
//! whole text.

use crate::case::json_error;
use crate::error::Error;
use crate::limits::Limits;
use alloc::format;
use alloc::vec::Vec;
use core::fmt;
use serde::de::{Deserializer as _, SeqAccess, Visitor};
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

/// The members of a list as far as they are kept, and how many there are.
#[derive(Default)]
struct Capped<'t> {
    kept: Vec<&'t RawValue>,
    number: usize,
}

fn capped(text: &str, most: usize) -> Result<Capped<'_>, serde_json::Error> {
    struct List(usize);

    impl<'de> Visitor<'de> for List {
        type Value = Capped<'de>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a list")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Capped<'de>, A::Error> {
            let mut all = Capped::default();
            while let Some(item) = items.next_element()? {
                all.number += 1;
                if all.number <= self.0 {
                    all.kept.push(item);
                }
            }
            Ok(all)
        }
    }

    let mut deserializer = serde_json::Deserializer::from_str(text);
    let all = deserializer.deserialize_seq(List(most))?;
    deserializer.end()?;
    Ok(all)
}

/// The values of a text that holds a list or several values; nothing for a text with one value, or
/// with none that could be read: the reader of one value says what is wrong with it.
///
/// # Errors
/// [`Error::Json`], and [`Error::TooMany`] for more values than patients are read at once.
pub(super) fn elements(text: &str, most: usize) -> Result<Option<Vec<Element<'_>>>, Error> {
    let raw: Vec<&RawValue> = if text.trim_start().starts_with('[') {
        let Capped { kept, number } = capped(text, most).map_err(|error| json_error(&error))?;
        Limits::number(number, most, "patients")?;
        kept
    } else {
        let mut values = serde_json::Deserializer::from_str(text).into_iter::<&RawValue>();
        let Some(Ok(first)) = values.next() else { return Ok(None) };
        let (mut all, mut number) = (alloc::vec![first], 1);
        for value in values {
            let value = value.map_err(|error| json_error(&error))?;
            number += 1;
            if number <= most {
                all.push(value);
            }
        }
        if number == 1 {
            return Ok(None);
        }
        Limits::number(number, most, "patients")?;
        all
    };
    let mut found = Vec::with_capacity(raw.len());
    let (mut read, mut lines, mut line_start) = (0, 0, 0);
    for (position, value) in raw.into_iter().enumerate() {
        let value = value.get();
        // Each is a part of the text, in its order: the distance of the two beginnings is its
        // place.
        let place = value.as_ptr().addr().saturating_sub(text.as_ptr().addr());
        for (at, _) in text.get(read..place).unwrap_or_default().match_indices('\n') {
            lines += 1;
            line_start = read + at + 1;
        }
        read = place;
        found.push(Element {
            text: value,
            position,
            lines,
            bytes: place.saturating_sub(line_start),
        });
    }
    Ok(Some(found))
}
