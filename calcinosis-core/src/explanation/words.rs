//! What every section needs to put an answer into words: names for ids, numbers for sources.

use super::Answer;
use crate::knowledge::Basis;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// An answer on its way into words.
pub(super) struct Words<'w, 'a> {
    pub(super) answer: &'w Answer<'a>,
    /// The number of each source, from 1.
    numbers: BTreeMap<&'w str, usize>,
}

impl<'w, 'a> Words<'w, 'a> {
    pub(super) fn new(answer: &'w Answer<'a>) -> Self {
        let numbers = answer.sources.iter().map(|source| source.id).zip(1..).collect();
        Self { answer, numbers }
    }

    pub(super) fn finding<'s>(&self, id: &'s str) -> &'s str
    where
        'a: 's,
    {
        self.answer.names.finding(id)
    }

    /// The findings with these ids, by name.
    pub(super) fn findings(&self, ids: &[&str]) -> String {
        let names: Vec<&str> = ids.iter().map(|id| self.finding(id)).collect();
        names.join(", ")
    }

    /// The names of diagnoses or groups.
    pub(super) fn diagnoses(&self, ids: &[&str]) -> String {
        let names: Vec<&str> = ids.iter().map(|id| self.answer.names.diagnosis(id)).collect();
        names.join(", ")
    }

    /// ` [3]` for a source that was seen, or how far the statement is covered where none was.
    pub(super) fn covered(&self, basis: Basis, sources: &[&str]) -> String {
        let word = match basis {
            Basis::Seen => None,
            Basis::Proposal => Some("proposal"),
            _ => Some("general knowledge"),
        };
        let numbers = self.numbers(sources);
        match (word, numbers.is_empty()) {
            (None, true) => String::new(),
            (None, false) => format!(" [{numbers}]"),
            (Some(word), true) => format!(" [{word}]"),
            (Some(word), false) => format!(" [{word}; {numbers}]"),
        }
    }

    /// `3, 17`: the numbers of sources.
    pub(super) fn numbers(&self, sources: &[&str]) -> String {
        let number =
            |id: &&str| self.numbers.get(id).map_or_else(|| id.to_string(), ToString::to_string);
        let numbers: Vec<String> = sources.iter().map(number).collect();
        numbers.join(", ")
    }
}
