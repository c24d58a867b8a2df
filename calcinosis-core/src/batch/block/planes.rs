//! Planes of bits: one bit a row, 512 rows a plane.

/// Words of a plane.
pub(super) const WORDS: usize = 8;
/// Rows of a plane.
pub(super) const ROWS: usize = 64 * WORDS;

/// One bit for each row of a block.
pub(super) type Plane = [u64; WORDS];

pub(super) const NONE: Plane = [0; WORDS];
pub(super) const EVERY: Plane = [u64::MAX; WORDS];

/// What the words of two planes give, written out: what an iterator would do is not always inlined
/// into code for newer processors, and then its vectors are lost in silence.
macro_rules! wordwise {
    ($($(#[$doc:meta])* $name:ident: $with:ident;)+) => {$(
        $(#[$doc])*
        #[inline(always)]
        pub(super) fn $name(left: &Plane, right: &Plane) -> Plane {
            let [a, b, c, d, e, f, g, h] = *left;
            let [i, j, k, l, m, n, o, p] = *right;
            wordwise!(@ $with, [a, i], [b, j], [c, k], [d, l], [e, m], [f, n], [g, o], [h, p])
        }
    )+};
    (@ either, $([$left:ident, $right:ident]),+) => { [$($left | $right),+] };
    (@ both, $([$left:ident, $right:ident]),+) => { [$($left & $right),+] };
    (@ first, $([$left:ident, $right:ident]),+) => { [$($left & !$right),+] };
}

wordwise! {
    or: either;
    and: both;
    /// What is in the first and not in the second.
    without: first;
}

#[inline(always)]
pub(super) fn or_into(into: &mut Plane, other: &Plane) {
    *into = or(into, other);
}

#[inline(always)]
pub(super) fn any(plane: &Plane) -> bool {
    let [a, b, c, d, e, f, g, h] = *plane;
    a | b | c | d | e | f | g | h != 0
}

/// One step of [`transpose`]: what lies so far apart is exchanged.
#[inline(always)]
fn exchange<const WIDTH: usize>(block: &mut [u64; 64], mask: u64) {
    let mut pair = 0;
    while pair < 64 {
        let mut place = pair;
        while place < pair + WIDTH {
            if let (Some(low), Some(high)) =
                (block.get(place).copied(), block.get(place + WIDTH).copied())
            {
                let moved = ((low >> WIDTH) ^ high) & mask;
                if let Some(slot) = block.get_mut(place + WIDTH) {
                    *slot = high ^ moved;
                }
                if let Some(slot) = block.get_mut(place) {
                    *slot = low ^ (moved << WIDTH);
                }
            }
            place += 1;
        }
        pair += 2 * WIDTH;
    }
}

/// Rows become columns: bit `c` of word `r` moves to bit `r` of word `c`. The halves are exchanged,
/// then the quarters within them, and so on down to single bits.
#[inline(always)]
pub(super) fn transpose(block: &mut [u64; 64]) {
    exchange::<32>(block, 0x0000_0000_FFFF_FFFF);
    exchange::<16>(block, 0x0000_FFFF_0000_FFFF);
    exchange::<8>(block, 0x00FF_00FF_00FF_00FF);
    exchange::<4>(block, 0x0F0F_0F0F_0F0F_0F0F);
    exchange::<2>(block, 0x3333_3333_3333_3333);
    exchange::<1>(block, 0x5555_5555_5555_5555);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn transposing_exchanges_rows_and_columns() {
        let mut block = [0u64; 64];
        let mut seed = 7u64;
        for word in &mut block {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            *word = seed ^ seed >> 29;
        }
        let mut other = block;
        transpose(&mut other);
        for (row, word) in block.iter().enumerate() {
            for (column, turned) in other.iter().enumerate() {
                assert_eq!(word >> column & 1, turned >> row & 1, "{row} {column}");
            }
        }
    }
}
