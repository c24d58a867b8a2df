//! Sets of findings as bits.

use crate::key::{FindingKey, Key};

/// How many findings a knowledge base can hold, a site's overlay included.
pub(crate) const CAPACITY: usize = WORDS * 64;
const WORDS: usize = 20;

/// A set of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct FindingSet([u64; WORDS]);

impl FindingSet {
    /// The empty set.
    pub(crate) const EMPTY: Self = Self([0; WORDS]);

    fn place(finding: FindingKey) -> (usize, u64) {
        (finding.place() / 64, 1 << (finding.place() % 64))
    }

    /// Adds a finding.
    #[expect(
        clippy::indexing_slicing,
        reason = "knowledge with more findings than `CAPACITY` is refused"
    )]
    pub(crate) fn insert(&mut self, finding: FindingKey) {
        let (word, bit) = Self::place(finding);
        self.0[word] |= bit;
    }

    /// Whether the finding is in the set.
    #[must_use]
    #[expect(
        clippy::indexing_slicing,
        reason = "knowledge with more findings than `CAPACITY` is refused"
    )]
    pub(crate) fn contains(&self, finding: FindingKey) -> bool {
        let (word, bit) = Self::place(finding);
        self.0[word] & bit != 0
    }

    /// Removes every member of the other set.
    pub(crate) fn subtract(&mut self, other: &Self) {
        for (mine, theirs) in self.0.iter_mut().zip(&other.0) {
            *mine &= !theirs;
        }
    }

    /// Whether the other set holds every member of this one.
    pub(crate) fn is_within(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(mine, theirs)| mine & !theirs == 0)
    }

    /// What both sets hold.
    #[must_use]
    pub(crate) fn intersection(&self, other: &Self) -> Self {
        let mut both = *self;
        for (mine, theirs) in both.0.iter_mut().zip(&other.0) {
            *mine &= theirs;
        }
        both
    }

    /// The members, in ascending order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = FindingKey> + '_ {
        self.0.iter().zip(0u16..).flat_map(|(word, place)| {
            let mut rest = *word;
            core::iter::from_fn(move || {
                if rest == 0 {
                    return None;
                }
                let bit = rest.trailing_zeros();
                rest &= rest - 1;
                Some(FindingKey::at(place * 64 + bit as u16))
            })
        })
    }
}

impl Default for FindingSet {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl Extend<FindingKey> for FindingSet {
    fn extend<I: IntoIterator<Item = FindingKey>>(&mut self, findings: I) {
        for finding in findings {
            self.insert(finding);
        }
    }
}

impl<'f> Extend<&'f FindingKey> for FindingSet {
    fn extend<I: IntoIterator<Item = &'f FindingKey>>(&mut self, findings: I) {
        self.extend(findings.into_iter().copied());
    }
}

impl FromIterator<FindingKey> for FindingSet {
    fn from_iter<I: IntoIterator<Item = FindingKey>>(findings: I) -> Self {
        let mut set = Self::EMPTY;
        set.extend(findings);
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    #[test]
    fn members_come_back_in_order() {
        let set_of =
            |places: &[u16]| places.iter().copied().map(FindingKey::at).collect::<FindingSet>();
        let set = set_of(&[1279, 3, 64, 63, 700]);
        assert_eq!(set.iter().map(FindingKey::place).collect::<Vec<_>>(), [3, 63, 64, 700, 1279]);
        assert!(set.contains(FindingKey::at(64)) && !set.contains(FindingKey::at(65)));
        assert_eq!(set.intersection(&set_of(&[700, 9])), set_of(&[700]));
    }
}
