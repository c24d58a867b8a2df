//! Texts as numbers: each distinct one is held, and understood, once.

use super::EventColumn;
use super::cells::{Cells, MEANINGS, trimmed};
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;

/// The number of a text.
pub(super) type Word = u32;
/// No text.
pub(super) const NO_WORD: Word = u32::MAX;
/// Not looked up yet.
pub(super) const UNREAD: Word = u32::MAX - 1;

/// Texts with their numbers.
#[derive(Debug, Default)]
pub(super) struct Words {
    texts: Vec<Box<str>>,
    known: BTreeMap<Box<str>, Word>,
    bytes: usize,
}

impl Words {
    pub(super) fn get(&self, word: Word) -> Option<&str> {
        self.texts.get(usize::try_from(word).ok()?).map(|text| &**text)
    }

    pub(super) fn intern(&mut self, text: &str) -> Word {
        if let Some(word) = self.known.get(text) {
            return *word;
        }
        let word = Word::try_from(self.texts.len()).unwrap_or(UNREAD - 1);
        self.texts.push(text.into());
        self.known.insert(text.into(), word);
        self.bytes += 2 * text.len() + 64;
        word
    }

    /// About how much memory they take.
    pub(super) const fn bytes(&self) -> usize {
        self.bytes
    }

    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }
}

/// The words of the texts of a table, by column and place.
#[derive(Debug, Default)]
pub(super) struct TableWords {
    columns: [Vec<Word>; MEANINGS],
}

impl TableWords {
    /// Another table, or other numbers.
    pub(super) fn forget(&mut self) {
        self.columns.iter_mut().for_each(Vec::clear);
    }

    /// The word of a cell.
    #[inline]
    pub(super) fn word(
        &mut self,
        words: &mut Words,
        cells: &Cells<'_>,
        column: EventColumn,
        row: usize,
    ) -> Word {
        let Some(texts) = cells.texts(column) else { return NO_WORD };
        let Some(place) = texts.place(row).and_then(|place| usize::try_from(place).ok()) else {
            return NO_WORD;
        };
        let Some(own) = self.columns.get_mut(column as usize) else { return NO_WORD };
        if own.is_empty() {
            own.resize(texts.values().len(), UNREAD);
        }
        let Some(slot) = own.get_mut(place) else { return NO_WORD };
        if *slot == UNREAD {
            *slot = texts.get(row).and_then(trimmed).map_or(NO_WORD, |text| words.intern(text));
        }
        *slot
    }
}

/// A slot for each word, filled when it is asked for.
#[derive(Debug)]
pub(super) struct ByWord<V> {
    slots: Vec<Option<V>>,
}

impl<V> Default for ByWord<V> {
    fn default() -> Self {
        Self { slots: Vec::new() }
    }
}

impl<V: Copy> ByWord<V> {
    #[inline]
    pub(super) fn get(&self, word: Word) -> Option<V> {
        self.slots.get(usize::try_from(word).ok()?).copied().flatten()
    }

    pub(super) fn set(&mut self, word: Word, value: V) {
        let Ok(place) = usize::try_from(word) else { return };
        if self.slots.len() <= place {
            self.slots.resize(place + 1, None);
        }
        if let Some(slot) = self.slots.get_mut(place) {
            *slot = Some(value);
        }
    }
}
