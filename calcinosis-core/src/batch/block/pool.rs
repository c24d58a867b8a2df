//! What cells were found to say: each different content once, so that cells of a block are told
//! apart by a small number.

use super::planes::{NONE, Plane};
use super::sources::Found;
use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;

/// The place of a content; none where there is no cell.
pub(super) type Code = u16;
pub(super) const NO_CODE: Code = Code::MAX;

/// Different contents that are kept apart; a row with any other is computed alone.
const MOST: usize = 4_096;
/// Cells that are remembered for each column, beside those between the edges of its steps.
const CELLS: usize = 1 << 12;

/// Different contents of cells, with the rows of the block at hand that hold each.
#[derive(Debug, Default)]
pub(super) struct Pool {
    found: Vec<Found>,
    places: BTreeMap<Found, usize>,
    rows: Vec<Plane>,
    /// Those that a row of the block at hand holds.
    marked: Vec<usize>,
}

impl Pool {
    pub(super) fn code(&mut self, found: Found) -> Code {
        let place = self.places.get(&found).copied().unwrap_or(self.found.len());
        if place == self.found.len() {
            if place == MOST {
                // The last place is for everything else.
                return Code::try_from(MOST - 1).unwrap_or(0);
            }
            let beyond = place == MOST - 1;
            let found = if beyond { Found { beyond, ..Found::default() } } else { found };
            self.places.insert(found.clone(), place);
            self.found.push(found);
            self.rows.push(NONE);
        }
        Code::try_from(place).unwrap_or(0)
    }

    #[cfg(test)]
    fn get(&self, code: Code) -> Option<&Found> {
        self.found.get(usize::from(code))
    }

    pub(super) fn contents(&self) -> impl Iterator<Item = &Found> {
        self.found.iter()
    }

    /// A row holds this.
    #[inline(always)]
    pub(super) fn mark(&mut self, code: Code, row: usize) {
        let place = usize::from(code);
        if let Some(plane) = self.rows.get_mut(place) {
            if !super::planes::any(plane) {
                self.marked.push(place);
            }
            super::set(plane, row);
        }
    }

    /// Each content with its rows.
    pub(super) fn marked(&self) -> impl Iterator<Item = (&Found, &Plane)> {
        self.marked
            .iter()
            .filter_map(|place| Some((self.found.get(*place)?, self.rows.get(*place)?)))
    }

    pub(super) fn clear(&mut self) {
        for place in self.marked.drain(..) {
            if let Some(plane) = self.rows.get_mut(place) {
                *plane = NONE;
            }
        }
    }
}

/// What a cell is known by.
pub(super) type CellKey = [u64; 3];

/// Cells that were read before, each at the place that its bits lead to.
#[derive(Debug)]
pub(super) struct CellMemo {
    places: Vec<(CellKey, Code)>,
}

impl CellMemo {
    pub(super) const fn new() -> Self {
        Self { places: Vec::new() }
    }

    pub(super) fn find(
        &mut self,
        key: CellKey,
        pool: &mut Pool,
        read: impl FnOnce() -> Found,
    ) -> Code {
        if self.places.is_empty() {
            self.places = vec![([0; 3], NO_CODE); CELLS];
        }
        // Either of two neighbours holds it; of those the one that was met first gives way.
        let first = (super::mixed(&key) % CELLS) & !1;
        let Some([one, two]) = self.places.get_mut(first..first + 2) else { return NO_CODE };
        for (known, code) in [&*one, &*two] {
            if *code != NO_CODE && *known == key {
                return *code;
            }
        }
        core::mem::swap(one, two);
        let code = pool.code(read());
        *two = (key, code);
        code
    }
}

/// Codes by small numbers.
#[derive(Debug, Default)]
pub(super) struct Direct {
    codes: Vec<Code>,
}

impl Direct {
    pub(super) fn new(places: usize) -> Self {
        Self { codes: vec![NO_CODE; places] }
    }

    #[inline(always)]
    pub(super) fn find(
        &mut self,
        place: usize,
        pool: &mut Pool,
        read: impl FnOnce() -> Found,
    ) -> Option<Code> {
        let slot = self.codes.get_mut(place)?;
        if *slot == NO_CODE {
            *slot = pool.code(read());
        }
        Some(*slot)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(statement: u16) -> Found {
        Found { said: vec![(statement, true)], ..Found::default() }
    }

    #[test]
    fn equal_contents_have_one_code() {
        let (mut pool, mut memo) = (Pool::default(), CellMemo::new());
        let codes: Vec<Code> = (0..20_000u64)
            .map(|cell| memo.find([cell, 0, 0], &mut pool, || says((cell % 7) as u16)))
            .collect();
        assert!(
            codes
                .iter()
                .enumerate()
                .all(|(cell, code)| pool.get(*code) == Some(&says((cell % 7) as u16)))
        );
        assert_eq!(pool.found.len(), 7);
        assert_eq!(
            memo.find([19_999, 0, 0], &mut pool, || says(99)),
            codes[19_999],
            "it is remembered"
        );
    }

    #[test]
    fn what_has_no_place_is_computed_alone() {
        let mut pool = Pool::default();
        let codes: Vec<Code> = (0..5_000).map(|statement| pool.code(says(statement))).collect();
        assert!(codes[..MOST - 1].iter().enumerate().all(|(one, code)| usize::from(*code) == one));
        assert!(codes[MOST - 1..].iter().all(|code| pool.get(*code).unwrap().beyond));
    }
}
