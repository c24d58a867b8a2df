//! Planes of bits: one bit a row, 512 rows a plane.

/// Words of a plane.
pub(super) const WORDS: usize = 8;
/// Rows of a plane.
pub(super) const ROWS: usize = 64 * WORDS;

/// One bit for each row of a block.
pub(super) type Plane = [u64; WORDS];

pub(super) const NONE: Plane = [0; WORDS];
pub(super) const EVERY: Plane = [u64::MAX; WORDS];

#[inline(always)]
pub(super) fn or(left: &Plane, right: &Plane) -> Plane {
    let mut out = *left;
    for (own, other) in out.iter_mut().zip(right) {
        *own |= other;
    }
    out
}

#[inline(always)]
pub(super) fn and(left: &Plane, right: &Plane) -> Plane {
    let mut out = *left;
    for (own, other) in out.iter_mut().zip(right) {
        *own &= other;
    }
    out
}

/// What is in the first and not in the second.
#[inline(always)]
pub(super) fn without(left: &Plane, right: &Plane) -> Plane {
    let mut out = *left;
    for (own, other) in out.iter_mut().zip(right) {
        *own &= !other;
    }
    out
}

#[inline(always)]
pub(super) fn or_into(into: &mut Plane, other: &Plane) {
    for (own, other) in into.iter_mut().zip(other) {
        *own |= other;
    }
}

#[inline(always)]
pub(super) fn any(plane: &Plane) -> bool {
    plane.iter().fold(0, |all, word| all | word) != 0
}

/// Rows become columns: bit `c` of word `r` moves to bit `r` of word `c`.
#[inline(always)]
pub(super) fn transpose(block: &mut [u64; 64]) {
    // The halves are exchanged, then the quarters within them, and so on down to single bits.
    let mut width = 32;
    let mut mask = 0x0000_0000_FFFF_FFFF_u64;
    while width != 0 {
        for pair in block.chunks_exact_mut(2 * width) {
            let (low, high) = pair.split_at_mut(width);
            for (low, high) in low.iter_mut().zip(high) {
                let moved = ((*low >> width) ^ *high) & mask;
                *high ^= moved;
                *low ^= moved << width;
            }
        }
        width /= 2;
        mask ^= mask.wrapping_shl(u32::try_from(width).unwrap_or(0));
    }
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
        for row in 0..64 {
            for column in 0..64 {
                assert_eq!(block[row] >> column & 1, other[column] >> row & 1, "{row} {column}");
            }
        }
    }
}
