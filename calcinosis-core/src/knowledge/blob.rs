//! Numbers of the built-in knowledge that lie in binary files: where each part begins.
//!
//! Hundreds of thousands of literals cost a build more than all the rest of the core, and so does
//! converting them while the crate is compiled. So the files are the tables: `include_bytes!` puts
//! them in the read-only part of the program, and a number is read where it is used, little end
//! first on every processor.

#![allow(
    clippy::indexing_slicing,
    reason = "evaluated at compile time, where a wrong index does not build"
)]

use super::entry::PackedEstimate;
use super::weights::Weight;

/// The background of a finding in parts per million, and how many rows of weights it has.
pub(crate) type Rows = (u32, u8);

/// A file of weights.
pub(crate) const fn weights(bytes: &[u8]) -> &[Weight] {
    let (weights, rest) = bytes.as_chunks();
    assert!(rest.is_empty(), "the file of weights is broken; run `knowledge bake`");
    weights
}

/// A file of estimates.
pub(crate) const fn estimates(bytes: &[u8]) -> &[PackedEstimate] {
    let (estimates, rest) = bytes.as_chunks();
    assert!(rest.is_empty(), "the file of estimates is broken; run `knowledge bake`");
    estimates
}

/// The background of each finding.
pub(crate) const fn backgrounds<const N: usize>(rows: &[Rows; N]) -> [u32; N] {
    let mut backgrounds = [0; N];
    let mut place = 0;
    while place < N {
        backgrounds[place] = rows[place].0;
        place += 1;
    }
    backgrounds
}

/// How many rows of weights each finding has.
pub(crate) const fn numbers_of_rows<const N: usize>(rows: &[Rows; N]) -> [u32; N] {
    let mut numbers = [0; N];
    let mut place = 0;
    while place < N {
        numbers[place] = rows[place].1 as u32;
        place += 1;
    }
    numbers
}

/// Where each list begins, and where the last one ends, of lists with so many parts of one length.
pub(crate) const fn starts<const N: usize, const STARTS: usize>(
    parts: &[u32; N],
    length: u32,
) -> [u32; STARTS] {
    let mut starts = [0; STARTS];
    let mut place = 0;
    while place < N {
        starts[place + 1] = starts[place] + parts[place] * length;
        place += 1;
    }
    starts
}

/// The estimates of one diagnosis, from how many each has.
pub(crate) const fn estimates_of(
    all: &'static [PackedEstimate],
    counts: &[u16],
    place: usize,
) -> &'static [PackedEstimate] {
    let (mut start, mut before) = (0, 0);
    while before < place {
        start += counts[before] as usize;
        before += 1;
    }
    all.split_at(start).1.split_at(counts[place] as usize).0
}
