//! What was met before, by what it is known by.

use super::mixed;
use alloc::borrow::ToOwned;
use alloc::vec::Vec;
use core::borrow::Borrow;

/// Things by what they are known by, some numbers or any number of them, each at one of two places;
/// of those the one that was met first gives way.
#[derive(Debug)]
pub(in crate::batch) struct Memo<K: ToOwned + ?Sized, V> {
    places: Vec<Option<(K::Owned, V)>>,
    most: usize,
}

impl<K: ToOwned + AsRef<[u64]> + PartialEq + ?Sized, V> Memo<K, V> {
    /// `most` is a power of two.
    pub(in crate::batch) const fn new(most: usize) -> Self {
        Self { places: Vec::new(), most }
    }

    #[cfg(feature = "json")]
    pub(in crate::batch) fn clear(&mut self) {
        self.places.clear();
    }

    /// What is remembered.
    pub(in crate::batch) fn known(&self, key: &K) -> Option<&V> {
        let first = (mixed(key.as_ref()) & (self.most - 1)) & !1;
        let both = self.places.get(first..first + 2)?.iter().flatten();
        both.filter(|(known, _)| known.borrow() == key).map(|(_, value)| value).next()
    }

    pub(in crate::batch) fn find(&mut self, key: &K, read: impl FnOnce() -> V) -> Option<&V> {
        if self.places.is_empty() {
            self.places.resize_with(self.most, || None);
        }
        let first = (mixed(key.as_ref()) & (self.most - 1)) & !1;
        let is = |slot: &Option<(K::Owned, V)>| {
            slot.as_ref().is_some_and(|(known, _)| known.borrow() == key)
        };
        let mut place = first;
        if !self.places.get(first).is_some_and(is) {
            place = first + 1;
            if !self.places.get(place).is_some_and(is) {
                self.places.swap(first, place);
                if let Some(slot) = self.places.get_mut(place) {
                    *slot = Some((key.to_owned(), read()));
                }
            }
        }
        self.places.get(place)?.as_ref().map(|(_, value)| value)
    }
}
