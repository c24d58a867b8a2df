//! From words to entries: by id, label, synonym, definition, and by what was probably meant.
//!
//! Every entry is looked at once; nothing is indexed, so that an overlay is searched like the rest
//! and a process that never searches pays nothing. The time is bounded: a query is cut to a few
//! words.

use super::Knowledge;
use super::lookup::Pattern;
use crate::inert::shortened;
use alloc::string::String;
use alloc::vec::Vec;

/// The longest query that is read, in characters, and the most words of it that count.
const LONGEST: usize = 120;
const MOST_WORDS: usize = 8;

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum HitKind {
    /// A finding.
    Finding,
    /// A diagnosis or group of diagnoses.
    Diagnosis,
    /// A measured quantity.
    Analyte,
    /// A test.
    Test,
    /// A treatment.
    Treatment,
    /// A source.
    Source,
}

/// By what an entry was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum HitBy {
    /// By its id, or a former or second one.
    Id,
    /// By its label.
    Label,
    /// By another name.
    Synonym,
    /// By its definition.
    Definition,
    /// By a name that is spelled alike.
    Spelling,
}

/// An entry that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Hit<'k> {
    /// What it is.
    pub kind: HitKind,
    /// Its id.
    pub id: &'k str,
    /// Its name.
    pub label: &'k str,
    /// By what it was found.
    pub by: HitBy,
    /// The text that was found.
    pub matched: &'k str,
}

/// How well a text fits a query, the best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It is the query.
    Whole,
    /// It begins with the query.
    Start,
    /// It holds every word.
    Words,
    /// It holds words that begin like those of the query.
    Beginnings,
    /// Its words are spelled alike.
    Alike,
}

struct Query {
    /// In lower case.
    words: Vec<String>,
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty())
}

fn starts(word: &str, with: &str) -> bool {
    word.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with))
}

impl Query {
    fn new(text: &str) -> Self {
        let text = shortened(text, LONGEST);
        Self { words: words(&text).take(MOST_WORDS).map(str::to_lowercase).collect() }
    }

    /// How well a name or a definition fits; nothing where it does not.
    fn fit(&self, text: &str) -> Option<Fit> {
        let mut rest = words(text);
        let mut first = self.words.iter();
        let leads = loop {
            match (first.next(), rest.next()) {
                (None, None) => return Some(Fit::Whole),
                (None, Some(_)) => break true,
                (Some(asked), Some(word)) if word.eq_ignore_ascii_case(asked) => {}
                (Some(asked), Some(word)) if first.len() == 0 && starts(word, asked) => break true,
                _ => break false,
            }
        };
        if leads {
            return Some(Fit::Start);
        }
        let holds = |fits: fn(&str, &str) -> bool| {
            self.words.iter().all(|asked| words(text).any(|word| fits(word, asked)))
        };
        if holds(|word, asked| word.eq_ignore_ascii_case(asked)) {
            Some(Fit::Words)
        } else if holds(starts) {
            Some(Fit::Beginnings)
        } else {
            None
        }
    }

    /// Whether every word of the query is a slip of a word of the name.
    fn is_like(&self, patterns: &[(Pattern, usize)], text: &str) -> bool {
        patterns.iter().all(|(pattern, length)| {
            // One slip in four letters; words of three letters are too short to be misspelt.
            let slips = length / 4;
            words(text).any(|word| {
                let near = word.len().abs_diff(*length) <= slips;
                near && pattern.distance(&word.to_lowercase()) <= slips
            })
        })
    }
}

/// What is done with an entry: its kind, id, label and texts.
type Take<'t, 'k> =
    dyn FnMut(HitKind, &'k str, &'k str, &mut dyn Iterator<Item = (HitBy, &'k str)>) + 't;

impl Knowledge {
    /// The entries that words mean, the best first: findings, diagnoses, analytes, tests,
    /// treatments and sources, by id, label, other name or definition. Where none fits, those that
    /// are spelled alike.
    ///
    /// ```
    /// let knowledge = calcinosis_core::Knowledge::builtin();
    /// let best = |words: &str| knowledge.search(words, 5).first().map(|hit| hit.id);
    /// assert_eq!(best("retiform purpura"), Some("retiform-purpura"));
    /// assert_eq!(best("retifrom purpra"), Some("retiform-purpura"));
    /// assert!(knowledge.search("chalky", 5).iter().any(|hit| hit.matched.contains("halky")));
    /// ```
    #[must_use]
    pub fn search(&self, query: &str, limit: usize) -> Vec<Hit<'_>> {
        let query = Query::new(query);
        if query.words.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(Fit, Hit<'_>)> = Vec::new();
        self.entries(&mut |kind, id, label, texts| {
            let fits = texts.filter_map(|(by, text)| Some((query.fit(text)?, by, text)));
            let best = fits.min_by_key(|(fit, by, text)| (rank(*fit, *by), text.len()));
            found
                .extend(best.map(|(fit, by, matched)| (fit, Hit { kind, id, label, by, matched })));
        });
        if found.is_empty() {
            let patterns: Option<Vec<(Pattern, usize)>> =
                query.words.iter().map(|word| Some((Pattern::new(word)?, word.len()))).collect();
            let patterns = patterns.unwrap_or_default();
            self.entries(&mut |kind, id, label, texts| {
                let mut names = texts.filter(|(by, _)| *by != HitBy::Definition);
                let alike =
                    names.find(|(_, text)| !patterns.is_empty() && query.is_like(&patterns, text));
                let hit = |(_, matched)| {
                    (Fit::Alike, Hit { kind, id, label, by: HitBy::Spelling, matched })
                };
                found.extend(alike.map(hit));
            });
        }
        found.sort_by_key(|(fit, hit)| (rank(*fit, hit.by), hit.matched.len(), hit.kind, hit.id));
        found.into_iter().take(limit).map(|(_, hit)| hit).collect()
    }

    /// The findings that have exactly these words as their label or as another name.
    pub(crate) fn findings_named<'k>(&'k self, name: &str) -> Vec<&'k str> {
        let query = Query::new(name);
        let Some(first) = query.words.first().and_then(|word| word.chars().next()) else {
            return Vec::new();
        };
        // Most names begin with another letter, and need no closer look.
        let begins = |text: &str| {
            let begin = text.chars().find(|one| one.is_alphanumeric());
            begin.is_some_and(|one| one == first || one.to_ascii_lowercase() == first)
        };
        let is_name = |text: &str| begins(text) && query.fit(text) == Some(Fit::Whole);
        let named = self.findings.iter().filter(|finding| {
            is_name(&finding.label) || finding.synonyms.iter().any(|synonym| is_name(synonym))
        });
        named.map(|finding| &*finding.id).collect()
    }

    /// Every entry with its texts, the shortest first.
    fn entries<'k>(&'k self, take: &mut Take<'_, 'k>) {
        use HitBy::{Definition, Id, Label, Synonym};
        for one in self.findings.iter() {
            let others = one.aliases.iter().map(|alias| (Id, &**alias));
            let others = others.chain(one.synonyms.iter().map(|synonym| (Synonym, &**synonym)));
            let own = [(Id, &*one.id), (Label, &*one.label), (Definition, &*one.definition)];
            take(HitKind::Finding, &one.id, &one.label, &mut own.into_iter().chain(others));
        }
        for one in self.diagnoses.iter() {
            let others = one.aliases.iter().map(|alias| (Id, &**alias));
            let others = others.chain(one.synonyms.iter().map(|synonym| (Synonym, &**synonym)));
            let own = [(Id, &*one.id), (Label, &*one.label), (Definition, &*one.definition)];
            take(HitKind::Diagnosis, &one.id, &one.label, &mut own.into_iter().chain(others));
        }
        for one in self.laboratory.analytes.iter() {
            let others = one.aliases.iter().map(|alias| (Id, &**alias));
            let others = others.chain(one.synonyms.iter().map(|synonym| (Synonym, &**synonym)));
            let own = [(Id, &*one.id), (Label, &*one.label), (Definition, &*one.definition)];
            take(HitKind::Analyte, &one.id, &one.label, &mut own.into_iter().chain(others));
        }
        for one in self.workup.tests.iter() {
            let own = [(Id, &*one.id), (Label, &*one.label), (Definition, &*one.does)];
            take(HitKind::Test, &one.id, &one.label, &mut own.into_iter());
        }
        for one in self.workup.treatments.iter() {
            let own = [(Id, &*one.id), (Label, &*one.label), (Definition, &*one.aim)];
            take(HitKind::Treatment, &one.id, &one.label, &mut own.into_iter());
        }
        for one in self.sources.iter() {
            let own = [(Id, &*one.id), (Label, &*one.citation)];
            take(HitKind::Source, &one.id, &one.citation, &mut own.into_iter());
        }
    }
}

/// A name before a definition, however the words stand in it.
const fn rank(fit: Fit, by: HitBy) -> (bool, Fit) {
    (matches!(by, HitBy::Definition), fit)
}
