//! Columns as the engine takes them, without any library behind them.

use super::error::{BatchError, BatchErrorKind};
use crate::presence::Presence;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// What a column holds, as far as a plan has to know before the first row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ColumnKind {
    /// Yes, no or not known.
    Truths,
    /// Numbers.
    Numbers,
    /// Texts.
    Texts,
    /// Lists of texts.
    Lists,
    /// Missing values only: they fit whatever the column means.
    Missing,
    /// Anything else: it can be carried along and nothing more.
    Other,
}

impl ColumnKind {
    pub(crate) const fn label(self) -> &'static str {
        match self {
            Self::Truths => "yes/no values",
            Self::Numbers => "numbers",
            Self::Texts => "texts",
            Self::Lists => "lists of texts",
            Self::Missing => "missing values",
            Self::Other => "values of another type",
        }
    }
}

/// The cells of one column.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Column {
    /// Yes, no or not known.
    Truths(Truths),
    /// Numbers.
    Numbers(Vec<Option<f64>>),
    /// Texts.
    Texts(Texts),
    /// Lists of texts.
    Lists(Lists),
    /// So many rows of something that the engine does not read.
    Unread(usize),
}

impl Column {
    /// Three-valued cells.
    pub fn truths(cells: impl IntoIterator<Item = Presence>) -> Self {
        Self::Truths(cells.into_iter().collect())
    }

    /// Numbers; none where nothing was recorded.
    pub fn numbers(cells: impl IntoIterator<Item = Option<f64>>) -> Self {
        Self::Numbers(cells.into_iter().collect())
    }

    /// Texts; none where nothing was recorded.
    pub fn texts<'t>(cells: impl IntoIterator<Item = Option<&'t str>>) -> Self {
        Self::Texts(cells.into_iter().collect())
    }

    /// The number of rows.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Truths(truths) => truths.len(),
            Self::Numbers(numbers) => numbers.len(),
            Self::Texts(texts) => texts.len(),
            Self::Lists(lists) => lists.len(),
            Self::Unread(rows) => *rows,
        }
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What the column holds.
    #[must_use]
    pub const fn kind(&self) -> ColumnKind {
        match self {
            Self::Truths(_) => ColumnKind::Truths,
            Self::Numbers(_) => ColumnKind::Numbers,
            Self::Texts(_) => ColumnKind::Texts,
            Self::Lists(_) => ColumnKind::Lists,
            Self::Unread(_) => ColumnKind::Other,
        }
    }
}

/// Three-valued cells as two planes of bits, 64 rows a word.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Truths {
    rows: usize,
    present: Vec<u64>,
    absent: Vec<u64>,
}

impl Truths {
    /// From two planes of bits of which bit `r % 64` of word `r / 64` belongs to row `r`; bits
    /// beyond the last row are cleared, and a row in both is not known.
    #[must_use]
    pub fn from_planes(rows: usize, present: Vec<u64>, absent: Vec<u64>) -> Self {
        let words = rows.div_ceil(64);
        let mut truths = Self { rows, present, absent };
        truths.present.resize(words, 0);
        truths.absent.resize(words, 0);
        let rest = rows % 64;
        for (present, absent) in truths.present.iter_mut().zip(&mut truths.absent) {
            let both = *present & *absent;
            *present &= !both;
            *absent &= !both;
        }
        if rest > 0 {
            let keep = (1u64 << rest) - 1;
            for plane in [&mut truths.present, &mut truths.absent] {
                if let Some(last) = plane.last_mut() {
                    *last &= keep;
                }
            }
        }
        truths
    }

    /// The number of rows.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.rows
    }

    /// Whether there is no row.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.rows == 0
    }

    /// The value of one row.
    #[must_use]
    pub fn get(&self, row: usize) -> Presence {
        let bit =
            |plane: &[u64]| plane.get(row / 64).is_some_and(|word| word >> (row % 64) & 1 == 1);
        match (bit(&self.present), bit(&self.absent)) {
            (true, _) => Presence::Present,
            (_, true) => Presence::Absent,
            _ => Presence::Unknown,
        }
    }

    pub(crate) fn present(&self) -> &[u64] {
        &self.present
    }

    pub(crate) fn absent(&self) -> &[u64] {
        &self.absent
    }

    pub(crate) fn push(&mut self, value: Presence) {
        let bit = self.rows % 64;
        if bit == 0 {
            self.present.push(0);
            self.absent.push(0);
        }
        let plane = match value {
            Presence::Present => self.present.last_mut(),
            Presence::Absent => self.absent.last_mut(),
            Presence::Unknown => None,
        };
        if let Some(word) = plane {
            *word |= 1 << bit;
        }
        self.rows += 1;
    }
}

impl FromIterator<Presence> for Truths {
    fn from_iter<I: IntoIterator<Item = Presence>>(cells: I) -> Self {
        let mut truths = Self::default();
        for cell in cells {
            truths.push(cell);
        }
        truths
    }
}

/// The place of a text that is missing.
const MISSING: u32 = u32::MAX;

/// Texts, each distinct one held once.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    values: Vec<String>,
    places: Vec<u32>,
    known: BTreeMap<String, u32>,
    /// Places of texts that were met lately, each where its text leads to: asked before the map,
    /// which has the last word.
    recent: Vec<u32>,
}

/// Slots for texts that were met lately.
const RECENT: usize = 1 << 11;
/// A column of fewer distinct texts is looked up in the map alone.
const FEW: usize = 4;

/// Where a text leads to; texts that are crafted to lead to one slot cost no more than the map
/// does.
fn slot_of(text: &str) -> usize {
    let mut hash = 0xCBF2_9CE4_8422_2325_u64;
    for byte in text.bytes().rev().take(24) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
    }
    usize::try_from(hash >> 40).unwrap_or(0) % RECENT
}

impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        (&self.values, &self.places) == (&other.values, &other.places)
    }
}

impl Eq for Texts {}

impl Texts {
    /// The number of rows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// The text of one row.
    #[must_use]
    pub fn get(&self, row: usize) -> Option<&str> {
        self.values.get(usize::try_from(self.place(row)?).ok()?).map(String::as_str)
    }

    /// The place of a row's text among the distinct ones.
    pub(crate) fn place(&self, row: usize) -> Option<u32> {
        self.places.get(row).copied().filter(|place| *place != MISSING)
    }

    /// The distinct texts.
    pub(crate) fn values(&self) -> &[String] {
        &self.values
    }

    /// Adds a row.
    pub fn push(&mut self, text: Option<&str>) {
        let place = match text {
            None => MISSING,
            Some(text) => self.intern(text),
        };
        self.places.push(place);
    }

    fn intern(&mut self, text: &str) -> u32 {
        // Most columns repeat the text of the row before.
        if let Some(last) = self.places.last().and_then(|place| usize::try_from(*place).ok())
            && self.values.get(last).is_some_and(|value| value == text)
        {
            return self.places.last().copied().unwrap_or(MISSING);
        }
        if self.values.len() < FEW {
            return self.in_map(text);
        }
        if self.recent.is_empty() {
            self.recent.resize(RECENT, MISSING);
        }
        let slot = slot_of(text);
        let recent = self.recent.get(slot).copied().unwrap_or(MISSING);
        let is_it = usize::try_from(recent)
            .ok()
            .and_then(|place| self.values.get(place))
            .is_some_and(|own| own == text);
        if is_it {
            return recent;
        }
        let place = self.in_map(text);
        if let Some(slot) = self.recent.get_mut(slot) {
            *slot = place;
        }
        place
    }

    fn in_map(&mut self, text: &str) -> u32 {
        if let Some(place) = self.known.get(text) {
            return *place;
        }
        let place = u32::try_from(self.values.len()).unwrap_or(MISSING);
        self.values.push(text.into());
        self.known.insert(text.into(), place);
        place
    }

    /// Texts of these at other rows: each row is that of these at its place; none where it is
    /// missing. What no row uses is left behind.
    #[cfg(feature = "arrow")]
    pub(crate) fn gathered(&self, places: impl Iterator<Item = Option<usize>>) -> Self {
        let mut gathered = Self::default();
        let mut moved = alloc::vec![MISSING; self.values.len()];
        for place in places {
            let text = place
                .and_then(|place| self.place(place))
                .and_then(|place| usize::try_from(place).ok());
            let (Some(value), Some(slot)) = (
                text.and_then(|text| self.values.get(text)),
                text.and_then(|text| moved.get_mut(text)),
            ) else {
                gathered.places.push(MISSING);
                continue;
            };
            if *slot == MISSING {
                *slot = gathered.in_map(value);
            }
            gathered.places.push(*slot);
        }
        gathered
    }
}

impl<'t> FromIterator<Option<&'t str>> for Texts {
    fn from_iter<I: IntoIterator<Item = Option<&'t str>>>(cells: I) -> Self {
        let mut texts = Self::default();
        for cell in cells {
            texts.push(cell);
        }
        texts
    }
}

/// Lists of texts.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Lists {
    ends: Vec<usize>,
    items: Texts,
}

impl Lists {
    /// The number of rows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Adds a row.
    pub fn push<'t>(&mut self, items: impl IntoIterator<Item = Option<&'t str>>) {
        for item in items {
            self.items.push(item);
        }
        self.ends.push(self.items.len());
    }

    /// The positions in `items` of one row.
    pub(crate) fn range(&self, row: usize) -> core::ops::Range<usize> {
        let start =
            row.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        start..self.ends.get(row).copied().unwrap_or(start)
    }

    pub(crate) const fn items(&self) -> &Texts {
        &self.items
    }

    /// The texts of one row; what is missing in a list is left out.
    pub fn get(&self, row: usize) -> impl Iterator<Item = &str> {
        self.range(row).filter_map(|place| self.items.get(place))
    }
}

/// Columns of equal length.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Table {
    rows: usize,
    columns: Vec<Column>,
}

impl Table {
    /// Columns in the order of the plan.
    ///
    /// # Errors
    /// [`BatchErrorKind::Shape`] when they differ in length.
    pub fn new(columns: Vec<Column>) -> Result<Self, BatchError> {
        let rows = columns.first().map_or(0, Column::len);
        match columns.iter().position(|column| column.len() != rows) {
            None => Ok(Self { rows, columns }),
            Some(place) => {
                let own = columns.get(place).map_or(0, Column::len);
                let message = format!("column {place} has {own} rows, the first has {rows}");
                Err(BatchError::new(BatchErrorKind::Shape, message, "give columns of one length"))
            }
        }
    }

    /// A table without columns: so many rows of which nothing is known.
    #[must_use]
    pub const fn of_rows(rows: usize) -> Self {
        Self { rows, columns: Vec::new() }
    }

    /// The number of rows.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// The columns.
    #[must_use]
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn planes_hold_what_was_pushed() {
        let cells: Vec<Presence> = (0..150)
            .map(|row| match row % 3 {
                0 => Presence::Present,
                1 => Presence::Absent,
                _ => Presence::Unknown,
            })
            .collect();
        let truths: Truths = cells.iter().copied().collect();
        assert_eq!(truths.len(), 150);
        assert!(cells.iter().enumerate().all(|(row, cell)| truths.get(row) == *cell));
    }

    #[test]
    fn texts_are_told_apart_however_many_there_are() {
        let texts: Vec<String> = (0..9_000).map(|row| format!("{:x}", row % 3_000)).collect();
        let held: Texts = texts.iter().map(|text| Some(text.as_str())).collect();
        assert_eq!(held.values().len(), 3_000);
        assert!((0..9_000).all(|row| held.get(row) == Some(&*texts[row])));
        // What ends alike leads to one slot.
        let alike: Vec<String> =
            (0..200).map(|row| format!("{}{}", row % 50, "x".repeat(30))).collect();
        let held: Texts = alike.iter().map(|text| Some(text.as_str())).collect();
        assert_eq!(held.values().len(), 50);
        assert!((0..200).all(|row| held.get(row) == Some(&*alike[row])));
    }

    #[test]
    fn what_lies_beyond_the_rows_and_what_is_both_is_not_known() {
        let truths = Truths::from_planes(3, vec![0b1_1011], vec![0b0_0110]);
        let read: Vec<Presence> = (0..5).map(|row| truths.get(row)).collect();
        let unknown = Presence::Unknown;
        assert_eq!(read, [Presence::Present, unknown, Presence::Absent, unknown, unknown]);
    }

    #[test]
    fn lists_keep_their_rows_apart() {
        let mut lists = Lists::default();
        lists.push([Some("a"), None, Some("b")]);
        lists.push([]);
        lists.push([Some("a")]);
        let rows: Vec<Vec<&str>> = (0..4).map(|row| lists.get(row).collect()).collect();
        assert_eq!(rows, [vec!["a", "b"], vec![], vec!["a"], vec![]]);
    }

    #[test]
    fn columns_of_different_length_are_refused() {
        let columns = vec![Column::numbers([Some(1.0)]), Column::texts([None, Some("x")])];
        let error = Table::new(columns).unwrap_err();
        assert_eq!(
            error.to_string(),
            "column 1 has 2 rows, the first has 1: give columns of one length"
        );
    }
}
