//! From a name to an entry, and to the nearest name when there is none.

use super::{CriteriaSet, Criterion, Diagnosis, Finding, Knowledge, Scheme, Source};
use crate::key::{CriterionKey, DiagnosisKey, FindingKey, LeafKey, SourceKey};

impl Knowledge {
    /// The finding with this id, or with this former id, as a key.
    #[must_use]
    pub fn finding_key(&self, id: &str) -> Option<FindingKey> {
        find(&self.index.finding_names, id)
    }

    /// The diagnosis with this id, or with this former id, as a key.
    #[must_use]
    pub fn diagnosis_key(&self, id: &str) -> Option<DiagnosisKey> {
        find(&self.index.diagnosis_names, id)
    }

    pub(crate) fn finding_name(&self, finding: FindingKey) -> &str {
        &self.findings[finding].id
    }

    pub(crate) fn diagnosis_name(&self, diagnosis: DiagnosisKey) -> &str {
        &self.diagnoses[diagnosis].id
    }

    /// A criterion that is in force, with the diagnosis that it is about.
    #[inline]
    pub(crate) fn criterion(&self, key: CriterionKey) -> (DiagnosisKey, &Criterion) {
        let (node, place) = self.index.criteria[key];
        (node, &self.diagnoses[node].criteria[place])
    }

    /// The diagnosis of a leaf.
    pub(crate) fn leaf(&self, leaf: LeafKey) -> &Diagnosis {
        &self.diagnoses[self.index.leaves[leaf]]
    }

    /// The finding with this id, or with this former id.
    #[must_use]
    pub fn finding(&self, id: &str) -> Option<&Finding> {
        Some(&self.findings[self.finding_key(id)?])
    }

    /// The diagnosis with this id, or with this former id.
    ///
    /// ```
    /// let knowledge = calcinosis_core::Knowledge::builtin();
    /// let diagnosis = knowledge.diagnosis("calciphylaxis-uremic").ok_or("unknown")?;
    /// assert_eq!(diagnosis.parent(knowledge).map(|parent| parent.id()), Some("calciphylaxis"));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn diagnosis(&self, id: &str) -> Option<&Diagnosis> {
        Some(&self.diagnoses[self.diagnosis_key(id)?])
    }

    /// The diagnosis and the nodes above it, nearest first.
    pub fn lineage<'k>(&'k self, diagnosis: &'k Diagnosis) -> impl Iterator<Item = &'k Diagnosis> {
        core::iter::successors(Some(diagnosis), |node| node.parent(self))
    }

    /// The source with this id.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The sources with these keys.
    pub(crate) fn sources_of<'k, 's>(
        &'k self,
        keys: &'s [SourceKey],
    ) -> impl Iterator<Item = &'k Source> + use<'k, 's> {
        // The keys may come from other knowledge.
        keys.iter().filter_map(|key| self.sources.row(*key))
    }

    /// The scheme with this id.
    #[must_use]
    pub fn scheme(&self, id: &str) -> Option<&Scheme> {
        self.schemes.iter().find(|scheme| scheme.id == id)
    }

    /// The scheme that is used when none is named.
    #[must_use]
    pub fn default_scheme(&self) -> Option<&Scheme> {
        self.schemes
            .iter()
            .find(|scheme| scheme.default)
            .or_else(|| self.schemes.as_slice().first())
    }

    /// The published criteria set with this id.
    #[must_use]
    pub fn criteria_set(&self, id: &str) -> Option<&CriteriaSet> {
        self.criteria_sets.iter().find(|set| set.id == id)
    }

    /// The finding id that is nearest to a misspelt one.
    #[must_use]
    pub fn nearest_finding(&self, id: &str) -> Option<&str> {
        nearest(id, self.index.finding_names.iter().map(|(name, _)| &**name))
    }

    /// The diagnosis id that is nearest to a misspelt one.
    #[must_use]
    pub fn nearest_diagnosis(&self, id: &str) -> Option<&str> {
        nearest(id, self.index.diagnosis_names.iter().map(|(name, _)| &**name))
    }
}

fn find<K: Copy>(names: &[(super::Text, K)], id: &str) -> Option<K> {
    let place = names.binary_search_by(|(name, _)| (**name).cmp(id)).ok()?;
    names.get(place).map(|(_, key)| *key)
}

/// The candidate with the smallest edit distance, if that is small enough to be a slip; the first
/// of equals.
pub(crate) fn nearest<'c>(
    word: &str,
    candidates: impl Iterator<Item = &'c str>,
) -> Option<&'c str> {
    let pattern = Pattern::new(word)?;
    let mut best = None;
    // A candidate must be nearer than the best so far, and no distance is less than the difference
    // in length. Of two letters one that differs makes another word.
    let mut beaten = if word.len() < 3 { 1 } else { word.len() / 3 + 2 };
    for candidate in candidates {
        if candidate.len().abs_diff(word.len()) < beaten {
            let distance = pattern.distance(candidate);
            if distance < beaten {
                (best, beaten) = (Some(candidate), distance);
            }
        }
    }
    best
}

/// A word whose Levenshtein distance to many others is asked for, in bytes: one column of the table
/// for each byte of the other, as bits of one number.
///
/// Myers, J ACM 1999;46:395, in the form of Hyyrö 2003. One bit for each byte of the longest id.
pub(super) struct Pattern {
    places: [u128; 256],
    length: usize,
    last: u128,
}

const _: () = assert!(crate::id::MAX_ID_LENGTH <= 128, "one bit for each byte of an id");

impl Pattern {
    /// None for a word that is longer than any id.
    pub(super) fn new(word: &str) -> Option<Self> {
        let length = word.len();
        if length > crate::id::MAX_ID_LENGTH {
            return None;
        }
        let mut places = [0; 256];
        for (place, byte) in word.bytes().enumerate() {
            if let Some(bits) = places.get_mut(usize::from(byte)) {
                *bits |= 1u128 << place;
            }
        }
        Some(Self {
            places,
            length,
            last: 1u128.checked_shl(u32::try_from(length).ok()?.checked_sub(1)?)?,
        })
    }

    pub(super) fn distance(&self, other: &str) -> usize {
        // Where the column rises and where it falls from one byte of the pattern to the next.
        let (mut rises, mut falls) = (u128::MAX, 0u128);
        let mut distance = self.length;
        for byte in other.bytes() {
            let equal = self.places.get(usize::from(byte)).copied().unwrap_or(0);
            let vertical = equal | falls;
            let horizontal = ((equal & rises).wrapping_add(rises) ^ rises) | equal;
            let mut up = falls | !(horizontal | rises);
            let mut down = rises & horizontal;
            distance += usize::from(up & self.last != 0);
            distance -= usize::from(down & self.last != 0);
            up = (up << 1) | 1;
            down <<= 1;
            rises = down | !(vertical | up);
            falls = up & vertical;
        }
        distance
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    /// Levenshtein distance by its definition: what the fast one is compared with.
    fn edit_distance(left: &str, right: &str) -> usize {
        let mut row: Vec<usize> = (0..=right.len()).collect();
        for (i, a) in left.bytes().enumerate() {
            let mut diagonal = i;
            row[0] = i + 1;
            for (j, b) in right.bytes().enumerate() {
                let substituted = diagonal + usize::from(a != b);
                diagonal = row[j + 1];
                row[j + 1] = substituted.min(diagonal + 1).min(row[j] + 1);
            }
        }
        row[right.len()]
    }

    #[test]
    fn edit_distance_is_levenshtein() {
        assert_eq!(edit_distance("kitten", "sitting"), 3);
        assert_eq!(edit_distance("", "abc"), 3);
        assert_eq!(edit_distance("abc", "abc"), 0);
    }

    #[test]
    fn the_fast_distance_is_that_of_the_definition() {
        let mut state = 1u32;
        let mut random = |below: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) % below
        };
        for _ in 0..20_000 {
            let mut word = |most: u32, letters: u8| -> alloc::string::String {
                let length = 1 + random(most);
                (0..length)
                    .map(|_| char::from(b'a' + u8::try_from(random(u32::from(letters))).unwrap()))
                    .collect()
            };
            let letters = 2 + u8::try_from(word(20, 2).len()).unwrap();
            let (left, right) = (word(128, letters), word(140, letters));
            assert_eq!(
                Pattern::new(&left).unwrap().distance(&right),
                edit_distance(&left, &right),
                "{left} {right}"
            );
        }
        assert!(Pattern::new(&"x".repeat(129)).is_none());
    }

    #[test]
    fn only_slips_are_suggested() {
        let names = ["papule", "nodule", "plaque"];
        assert_eq!(nearest("noddule", names.into_iter()), Some("nodule"));
        assert_eq!(nearest("hypercalcemia", names.into_iter()), None);
        assert_eq!(nearest("", names.into_iter()), None);
        assert_eq!(
            nearest("papul", ["papules", "papule", "papula"].into_iter()),
            Some("papule"),
            "the first of equals"
        );
    }
}
