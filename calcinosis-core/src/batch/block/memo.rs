//! What was met before, by what it is known by.

use super::mixed;
use alloc::boxed::Box;
use alloc::vec::Vec;

/// Things by their keys, each at one of two places; of those the one that was met first gives way.
#[derive(Debug)]
pub(in crate::batch) struct Memo<V> {
    places: Vec<Option<(Box<[u64]>, V)>>,
    most: usize,
}

impl<V> Memo<V> {
    /// `most` is a power of two.
    pub(in crate::batch) const fn new(most: usize) -> Self {
        Self { places: Vec::new(), most }
    }

    #[cfg(feature = "json")]
    pub(in crate::batch) fn clear(&mut self) {
        self.places.clear();
    }

    pub(in crate::batch) fn find(&mut self, key: &[u64], read: impl FnOnce() -> V) -> Option<&V> {
        if self.places.is_empty() {
            self.places.resize_with(self.most, || None);
        }
        let first = (mixed(key) & (self.most - 1)) & !1;
        let is = |slot: &Option<(Box<[u64]>, V)>| slot.as_ref().is_some_and(|(known, _)| **known == *key);
        let mut place = first;
        if !self.places.get(first).is_some_and(is) {
            place = first + 1;
            if !self.places.get(place).is_some_and(is) {
                self.places.swap(first, place);
                if let Some(slot) = self.places.get_mut(place) {
                    *slot = Some((key.into(), read()));
                }
            }
        }
        self.places.get(place)?.as_ref().map(|(_, value)| value)
    }
}
