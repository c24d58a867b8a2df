//! From a name to an entry, and to the nearest name when there is none.

use super::{CriteriaSet, Diagnosis, Finding, Knowledge, Scheme, Source};
use alloc::vec::Vec;

impl Knowledge {
    pub(crate) fn finding_index(&self, id: &str) -> Option<u16> {
        find(&self.index.finding_names, id)
    }

    pub(crate) fn diagnosis_index(&self, id: &str) -> Option<u16> {
        find(&self.index.diagnosis_names, id)
    }

    pub(crate) fn finding_at(&self, index: u16) -> Option<&Finding> {
        self.findings.get(usize::from(index))
    }

    pub(crate) fn diagnosis_at(&self, index: u16) -> Option<&Diagnosis> {
        self.diagnoses.get(usize::from(index))
    }

    pub(crate) fn source_at(&self, index: u16) -> Option<&Source> {
        self.sources.get(usize::from(index))
    }

    pub(crate) fn finding_name(&self, index: u16) -> &str {
        self.finding_at(index).map_or("", |finding| &finding.id)
    }

    pub(crate) fn diagnosis_name(&self, index: u16) -> &str {
        self.diagnosis_at(index).map_or("", |diagnosis| &diagnosis.id)
    }

    /// The finding with this id, or with this former id.
    #[must_use]
    pub fn finding(&self, id: &str) -> Option<&Finding> {
        self.finding_at(self.finding_index(id)?)
    }

    /// The diagnosis with this id, or with this former id.
    ///
    /// ```
    /// let knowledge = calcinosis_core::Knowledge::builtin();
    /// let diagnosis = knowledge.diagnosis("calciphylaxis-uremic").ok_or("unknown")?;
    /// assert_eq!(knowledge.parent(diagnosis).map(|parent| &*parent.id), Some("calciphylaxis"));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn diagnosis(&self, id: &str) -> Option<&Diagnosis> {
        self.diagnosis_at(self.diagnosis_index(id)?)
    }

    /// The node above a diagnosis.
    #[must_use]
    pub fn parent(&self, diagnosis: &Diagnosis) -> Option<&Diagnosis> {
        self.diagnosis_at(diagnosis.parent?)
    }

    /// The diagnosis and the nodes above it, nearest first.
    pub fn lineage<'k>(&'k self, diagnosis: &'k Diagnosis) -> impl Iterator<Item = &'k Diagnosis> {
        core::iter::successors(Some(diagnosis), |node| self.parent(node))
    }

    /// The source with this id.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The sources with these indices.
    pub fn sources_of<'k>(&'k self, indices: &'k [u16]) -> impl Iterator<Item = &'k Source> {
        indices.iter().filter_map(|index| self.source_at(*index))
    }

    /// The scheme with this id.
    #[must_use]
    pub fn scheme(&self, id: &str) -> Option<&Scheme> {
        self.schemes.iter().find(|scheme| scheme.id == id)
    }

    /// The scheme that is used when none is named.
    #[must_use]
    pub fn default_scheme(&self) -> Option<&Scheme> {
        self.schemes.iter().find(|scheme| scheme.default).or_else(|| self.schemes.first())
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

fn find(names: &[(super::Text, u16)], id: &str) -> Option<u16> {
    let place = names.binary_search_by(|(name, _)| (**name).cmp(id)).ok()?;
    names.get(place).map(|(_, index)| *index)
}

/// The candidate with the smallest edit distance, if that is small enough to be a slip; the first of equals.
pub(crate) fn nearest<'c>(word: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    if word.len() > crate::id::MAX_ID_LENGTH {
        return None;
    }
    let limit = word.len() / 3 + 1;
    candidates
        .filter(|candidate| candidate.len().abs_diff(word.len()) <= limit)
        .map(|candidate| (edit_distance(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Levenshtein distance in bytes.
fn edit_distance(left: &str, right: &str) -> usize {
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.bytes().enumerate() {
        let mut diagonal = i;
        let mut before = i + 1;
        if let Some(first) = row.first_mut() {
            *first = before;
        }
        for (cell, b) in row.iter_mut().skip(1).zip(right.bytes()) {
            let substituted = diagonal + usize::from(a != b);
            diagonal = *cell;
            before = substituted.min(diagonal + 1).min(before + 1);
            *cell = before;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edit_distance_is_levenshtein() {
        assert_eq!(edit_distance("kitten", "sitting"), 3);
        assert_eq!(edit_distance("", "abc"), 3);
        assert_eq!(edit_distance("abc", "abc"), 0);
    }

    #[test]
    fn only_slips_are_suggested() {
        let names = ["papule", "nodule", "plaque"];
        assert_eq!(nearest("noddule", names.into_iter()), Some("nodule"));
        assert_eq!(nearest("hypercalcemia", names.into_iter()), None);
    }
}
