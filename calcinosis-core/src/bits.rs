//! Sets of findings as bits.

/// How many findings a knowledge base can hold, a site's overlay included.
pub(crate) const CAPACITY: usize = WORDS * 64;
const WORDS: usize = 20;

/// A set of finding indices below [`CAPACITY`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct FindingSet([u64; WORDS]);

impl FindingSet {
    /// The empty set.
    pub(crate) const EMPTY: Self = Self([0; WORDS]);

    const fn place(index: u16) -> (usize, u64) {
        ((index / 64) as usize, 1 << (index % 64))
    }

    /// Adds a finding; an index beyond the capacity is ignored, which the knowledge checker makes impossible.
    pub(crate) fn insert(&mut self, index: u16) {
        let (word, bit) = Self::place(index);
        if let Some(word) = self.0.get_mut(word) {
            *word |= bit;
        }
    }

    /// Whether the finding is in the set.
    #[must_use]
    pub(crate) fn contains(&self, index: u16) -> bool {
        let (word, bit) = Self::place(index);
        self.0.get(word).is_some_and(|word| word & bit != 0)
    }

    /// Removes every member of the other set.
    pub(crate) fn subtract(&mut self, other: &Self) {
        for (mine, theirs) in self.0.iter_mut().zip(&other.0) {
            *mine &= !theirs;
        }
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
    pub(crate) fn iter(&self) -> impl Iterator<Item = u16> + '_ {
        self.0.iter().zip(0u16..).flat_map(|(word, place)| {
            let mut rest = *word;
            core::iter::from_fn(move || {
                if rest == 0 {
                    return None;
                }
                let bit = rest.trailing_zeros();
                rest &= rest - 1;
                Some(place * 64 + u16::try_from(bit).unwrap_or(0))
            })
        })
    }
}

impl Default for FindingSet {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl FromIterator<u16> for FindingSet {
    fn from_iter<I: IntoIterator<Item = u16>>(indices: I) -> Self {
        let mut set = Self::EMPTY;
        for index in indices {
            set.insert(index);
        }
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    #[test]
    fn members_come_back_in_order() {
        let members = [1279, 3, 64, 63, 700];
        let set: FindingSet = members.into_iter().collect();
        assert_eq!(set.iter().collect::<Vec<_>>(), [3, 63, 64, 700, 1279]);
        assert!(set.contains(64) && !set.contains(65));
        assert_eq!(set.intersection(&[700, 9].into_iter().collect()).iter().collect::<Vec<_>>(), [700]);
    }

    #[test]
    fn an_index_beyond_the_capacity_is_never_a_member() {
        let mut set = FindingSet::EMPTY;
        set.insert(u16::MAX);
        assert!(set == FindingSet::EMPTY && !set.contains(u16::MAX));
    }
}
