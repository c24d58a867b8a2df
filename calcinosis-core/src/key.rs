//! Places in the tables of the knowledge, as types that cannot be mixed up.
//!
//! A key is made only where knowledge is compiled, and says where an entry stands in the table of
//! its kind. `knowledge::verify` proves once, when knowledge is built and when an overlay is laid,
//! that every key lies within its table. That is why looking something up by key is total: there is
//! no value to make up for an entry that does not exist.

use alloc::borrow::Cow;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;
use core::ops::{Index, IndexMut};

/// A place in the table of one kind of entry.
pub trait Key: Copy + Ord {
    /// The key of a place; places are counted from 0 and fit, as every table is bounded.
    fn at(place: u16) -> Self;
    /// The place.
    fn place(self) -> usize;
}

macro_rules! keys {
    ($($(#[$doc:meta])* $name:ident)+) => {$(
        $(#[$doc])*
        ///
        /// Means something only beside the knowledge that it comes from, and is no permanent
        /// identity: that is the id.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u16);

        impl $name {
            /// The key of a place, where knowledge is compiled.
            #[allow(dead_code, reason = "each kind is made in its own place, not all in every build")]
            pub(crate) const fn new(place: u16) -> Self {
                Self(place)
            }

            /// The place, where a table is compiled in.
            #[cfg(feature = "baked")]
            #[allow(dead_code, reason = "not every kind is asked")]
            pub(crate) const fn number(self) -> usize {
                self.0 as usize
            }

            /// The keys of places, where a table is compiled in.
            #[allow(dead_code, reason = "not every kind is listed")]
            #[allow(clippy::indexing_slicing, reason = "evaluated at compile time, where a wrong index does not build")]
            pub(crate) const fn list<const N: usize>(places: [u16; N]) -> [Self; N] {
                let mut keys = [Self(0); N];
                let mut place = 0;
                while place < N {
                    keys[place] = Self(places[place]);
                    place += 1;
                }
                keys
            }
        }

        impl Key for $name {
            fn at(place: u16) -> Self {
                Self(place)
            }

            fn place(self) -> usize {
                usize::from(self.0)
            }
        }

        impl From<$name> for usize {
            /// The place in the list of the knowledge, from 0.
            fn from(key: $name) -> Self {
                Self::from(key.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }
    )+};
}

keys! {
    /// A finding of the vocabulary.
    FindingKey
    /// A node of the taxonomy.
    DiagnosisKey
    /// A leaf of the taxonomy, in the order of the taxonomy.
    LeafKey
    /// A cluster of findings of which one counts.
    ClusterKey
    /// A criterion that is in force, in the order of the nodes.
    CriterionKey
    /// A criterion among those of its node.
    OwnCriterionKey
    /// A row of frequencies among those of its node.
    FeatureKey
    /// A source that is cited.
    SourceKey
    /// A measured or computed quantity.
    AnalyteKey
    /// A test of the work-up.
    TestKey
    /// A red flag among the red flags, or a safety note among the safety notes.
    NoteKey
    /// A treatment.
    TreatmentKey
    /// A scheme.
    SchemeKey
    /// A form among those of its scheme.
    FormKey
}

/// Every key of a table with so many rows.
fn keys<K: Key>(rows: usize) -> impl DoubleEndedIterator<Item = K> + ExactSizeIterator {
    // A table has fewer rows than a key can count: the compiler of knowledge bounds each of them.
    let rows = u16::try_from(rows).unwrap_or(u16::MAX);
    (0..rows).map(K::at)
}

/// The rows of one kind, compiled in or built at run time, looked up by key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<K, T: Clone + 'static> {
    pub(crate) rows: Cow<'static, [T]>,
    pub(crate) keys: PhantomData<K>,
}

impl<K, T: Clone> Table<K, T> {
    /// Nothing.
    pub(crate) const EMPTY: Self = Self { rows: Cow::Borrowed(&[]), keys: PhantomData };

    /// A table that is compiled in.
    #[cfg(feature = "baked")]
    pub(crate) const fn baked(rows: &'static [T]) -> Self {
        Self { rows: Cow::Borrowed(rows), keys: PhantomData }
    }

    /// Room for changes: an overlay adds rows at the end, so that no key changes its meaning.
    #[cfg(feature = "source")]
    pub(crate) fn to_mut(&mut self) -> &mut Vec<T> {
        self.rows.to_mut()
    }
}

impl<K, T: Clone> Default for Table<K, T> {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl<K: Key, T: Clone> Table<K, T> {
    /// Every key, in order.
    pub(crate) fn keys(
        &self,
    ) -> impl DoubleEndedIterator<Item = K> + ExactSizeIterator + use<K, T> {
        keys(self.rows.len())
    }

    /// Every row with its key, in order.
    pub(crate) fn entries(&self) -> impl DoubleEndedIterator<Item = (K, &T)> + ExactSizeIterator {
        self.keys().zip(self.rows.iter())
    }

    /// The row, for a key that may come from other knowledge.
    pub(crate) fn row(&self, key: K) -> Option<&T> {
        self.rows.get(key.place())
    }

    /// A value for each row, all the same to begin with.
    pub(crate) fn slots<V: Clone>(&self, value: V) -> Slots<K, V> {
        Slots { values: vec![value; self.rows.len()], keys: PhantomData }
    }
}

/// A table gives its rows as a slice on demand and is none by itself: a number is no key.
impl<K, T: Clone> Table<K, T> {
    /// The rows, in order.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        &self.rows
    }

    /// The rows, in order.
    pub fn iter(&self) -> core::slice::Iter<'_, T> {
        self.rows.iter()
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

impl<'t, K, T: Clone> IntoIterator for &'t Table<K, T> {
    type Item = &'t T;
    type IntoIter = core::slice::Iter<'t, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<K, T: Clone> From<Vec<T>> for Table<K, T> {
    fn from(rows: Vec<T>) -> Self {
        Self { rows: Cow::Owned(rows), keys: PhantomData }
    }
}

impl<K, T: Clone> FromIterator<T> for Table<K, T> {
    fn from_iter<I: IntoIterator<Item = T>>(rows: I) -> Self {
        rows.into_iter().collect::<Vec<T>>().into()
    }
}

impl<K: Key, T: Clone> Index<K> for Table<K, T> {
    type Output = T;

    #[expect(
        clippy::indexing_slicing,
        reason = "`knowledge::verify` proves every key of the knowledge"
    )]
    #[inline]
    fn index(&self, key: K) -> &T {
        &self.rows[key.place()]
    }
}

/// One value for each row of a table, made for a patient or while knowledge is compiled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Slots<K, V> {
    values: Vec<V>,
    keys: PhantomData<K>,
}

impl<K: Key, V> Slots<K, V> {
    /// The values in the order of the keys; there is one for each row of the table.
    pub(crate) fn of(values: Vec<V>) -> Self {
        Self { values, keys: PhantomData }
    }

    /// Every key, in order.
    pub(crate) fn keys(
        &self,
    ) -> impl DoubleEndedIterator<Item = K> + ExactSizeIterator + use<K, V> {
        keys(self.values.len())
    }

    /// Every value with its key, in order.
    pub(crate) fn entries(&self) -> impl DoubleEndedIterator<Item = (K, &V)> + ExactSizeIterator {
        self.keys().zip(&self.values)
    }

    /// The values, in the order of the keys.
    pub(crate) fn into_values(self) -> Vec<V> {
        self.values
    }

    /// The same value everywhere.
    pub(crate) fn fill(&mut self, value: V)
    where
        V: Clone,
    {
        self.values.fill(value);
    }

    /// The values, in order, to be changed.
    pub(crate) fn iter_mut(&mut self) -> core::slice::IterMut<'_, V> {
        self.values.iter_mut()
    }
}

impl<K, V> Slots<K, V> {
    /// The values, in order.
    pub(crate) fn iter(&self) -> core::slice::Iter<'_, V> {
        self.values.iter()
    }
}

impl<'s, K, V> IntoIterator for &'s Slots<K, V> {
    type Item = &'s V;
    type IntoIter = core::slice::Iter<'s, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<K: Key, V> Index<K> for Slots<K, V> {
    type Output = V;

    #[expect(
        clippy::indexing_slicing,
        reason = "as many values as the table has rows, whose keys are proved"
    )]
    #[inline]
    fn index(&self, key: K) -> &V {
        &self.values[key.place()]
    }
}

impl<K: Key, V> IndexMut<K> for Slots<K, V> {
    #[expect(
        clippy::indexing_slicing,
        reason = "as many values as the table has rows, whose keys are proved"
    )]
    #[inline]
    fn index_mut(&mut self, key: K) -> &mut V {
        &mut self.values[key.place()]
    }
}

/// A list for each row of a table, all in one piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lists<K, V: Clone + 'static> {
    /// Where each list begins; the last number is where the last list ends.
    starts: Cow<'static, [u32]>,
    items: Cow<'static, [V]>,
    keys: PhantomData<K>,
}

impl<K, V: Clone> Lists<K, V> {
    /// Lists that are compiled in.
    #[cfg(feature = "baked")]
    pub(crate) const fn baked(starts: &'static [u32], items: &'static [V]) -> Self {
        Self { starts: Cow::Borrowed(starts), items: Cow::Borrowed(items), keys: PhantomData }
    }

    /// The lists of these rows, in order.
    pub(crate) fn new(lists: impl IntoIterator<Item = Vec<V>>) -> Self {
        let (mut starts, mut items) = (vec![0], Vec::new());
        for list in lists {
            items.extend(list);
            // Bounded by the rows of two tables.
            starts.push(u32::try_from(items.len()).unwrap_or(u32::MAX));
        }
        Self { starts: Cow::Owned(starts), items: Cow::Owned(items), keys: PhantomData }
    }

    /// How many lists there are.
    #[cfg(any(test, feature = "source"))]
    pub(crate) fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// Whether each list begins where the one before ends, and the last ends with the items.
    #[cfg(any(test, feature = "source"))]
    pub(crate) fn is_sound(&self) -> bool {
        self.starts.first() == Some(&0)
            && self.starts.is_sorted()
            && self.starts.last().is_some_and(|end| usize::try_from(*end) == Ok(self.items.len()))
    }

    /// Where each list begins, and where the last one ends.
    pub(crate) fn starts(&self) -> &[u32] {
        &self.starts
    }

    /// Everything that the lists hold.
    pub(crate) fn items(&self) -> &[V] {
        &self.items
    }
}

impl<K: Key, V: Clone> Lists<K, V> {
    /// Every list, in the order of the keys.
    #[cfg(test)]
    pub(crate) fn iter(&self) -> impl Iterator<Item = &[V]> {
        keys(self.len()).map(|key: K| &self[key])
    }
}

impl<K: Key, V: Clone> Index<K> for Lists<K, V> {
    type Output = [V];

    #[expect(
        clippy::indexing_slicing,
        reason = "`knowledge::verify` proves the starts and every key"
    )]
    #[inline]
    fn index(&self, key: K) -> &[V] {
        let place = key.place();
        &self.items[self.starts[place] as usize..self.starts[place + 1] as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_come_back_as_they_were_given() {
        let lists: Lists<FindingKey, u16> = Lists::new([vec![3, 1], vec![], vec![2]]);
        assert_eq!(lists.len(), 3);
        assert!(lists.is_sound());
        assert_eq!(lists[FindingKey::new(0)], [3, 1]);
        assert!(lists[FindingKey::new(1)].is_empty());
        assert_eq!(lists[FindingKey::new(2)], [2]);
        assert_eq!(lists.iter().map(<[u16]>::len).collect::<Vec<_>>(), [2, 0, 1]);
    }

    #[test]
    fn a_key_of_other_knowledge_is_no_row() {
        let table: Table<LeafKey, u8> = Table::from(vec![7, 8]);
        assert_eq!(table[LeafKey::new(1)], 8);
        assert_eq!(table.row(LeafKey::new(2)), None);
        assert_eq!(table.keys().last(), Some(LeafKey::new(1)));
    }
}
