//! Logarithms and entropies in integers, so that the order of the tests is the same on every
//! machine.
//!
//! Probabilities and bits are whole multiples of 2^-20. Both tables are computed when the crate is
//! compiled, by squaring, and read with linear interpolation between 1024 steps. The table of
//! entropies keeps its shape that way: what interpolates a concave function is concave, so that no
//! test can lose information.

/// One, in probabilities and in bits.
pub(crate) const ONE: u32 = 1 << PLACES;
const PLACES: u32 = 20;
const STEP_PLACES: u32 = 10;
/// Table steps between 0 and 1.
const STEPS: usize = 1 << STEP_PLACES;
/// How much of a probability lies within one step.
const WITHIN: u32 = PLACES - STEP_PLACES;

/// `LOGARITHMS[i]` is log2(1 + i/1024).
#[expect(
    clippy::indexing_slicing,
    reason = "evaluated at compile time, where a wrong index does not build"
)]
static LOGARITHMS: [u32; STEPS + 1] = {
    let mut table = [0; STEPS + 1];
    let mut i = 0;
    while i < STEPS {
        table[i] = fraction_of_log2(((STEPS + i) as u64) << (31 - STEP_PLACES));
        i += 1;
    }
    table[STEPS] = ONE;
    table
};

/// `ENTROPIES[i]` is the entropy of a question that is answered yes with i/1024.
#[expect(
    clippy::indexing_slicing,
    reason = "evaluated at compile time, where a wrong index does not build"
)]
static ENTROPIES: [u32; STEPS + 1] = {
    let mut table = [0; STEPS + 1];
    let mut i = 1;
    while i < STEPS {
        let (yes, no) = (i as u64, (STEPS - i) as u64);
        table[i] =
            ((yes * surprise_of_step(yes) + no * surprise_of_step(no)) >> STEP_PLACES) as u32;
        i += 1;
    }
    table
};

/// The fraction of log2 of a number between 1 and 2, given in units of 2^-31: each squaring yields
/// one more binary place.
const fn fraction_of_log2(mut number: u64) -> u32 {
    let mut bits = 0;
    let mut place = 0;
    while place < PLACES {
        number = (number * number) >> 31;
        bits <<= 1;
        if number >= 1 << 32 {
            number >>= 1;
            bits |= 1;
        }
        place += 1;
    }
    bits
}

/// -log2(i/1024).
const fn surprise_of_step(i: u64) -> u64 {
    let whole = 63 - i.leading_zeros();
    let log = ((whole as u64) << PLACES) + fraction_of_log2(i << (31 - whole)) as u64;
    ((STEP_PLACES as u64) << PLACES) - log
}

/// log2 of a whole number; 0 for 0.
pub(crate) fn log2(number: u64) -> u32 {
    let Some(whole) = number.checked_ilog2() else { return 0 };
    // The digits behind the leading one, as a fraction in units of 2^-20.
    let behind = number & !(1 << whole);
    let fraction =
        if whole >= PLACES { behind >> (whole - PLACES) } else { behind << (PLACES - whole) };
    (whole << PLACES) + interpolate(&LOGARITHMS, u32::try_from(fraction).unwrap_or(0))
}

/// The entropy of a question that is answered yes with this probability.
pub(crate) fn of_question(probability: u32) -> u32 {
    interpolate(&ENTROPIES, probability.min(ONE))
}

/// `-p·log2(p)`: what one of several answers contributes to the entropy.
pub(crate) fn share_of_answer(probability: u32) -> u32 {
    let surprise = (PLACES << PLACES).saturating_sub(log2(u64::from(probability)));
    u32::try_from((u64::from(probability) * u64::from(surprise)) >> PLACES).unwrap_or(u32::MAX)
}

fn interpolate(table: &[u32; STEPS + 1], place: u32) -> u32 {
    let step = usize::try_from(place >> WITHIN).unwrap_or(STEPS);
    let low = table.get(step).copied().unwrap_or(0);
    let high = table.get(step + 1).copied().unwrap_or(low);
    let inside = i64::from(place & ((1 << WITHIN) - 1));
    let rise = (i64::from(high) - i64::from(low)) * inside;
    u32::try_from(i64::from(low) + (rise >> WITHIN)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bits(fixed: u32) -> f64 {
        f64::from(fixed) / f64::from(ONE)
    }

    #[test]
    fn logarithms_agree_with_floating_point() {
        for number in (1..2_000_000u64).step_by(997).chain([1 << 40, u64::MAX, 3, 5, 1_000_003]) {
            let exact = (number as f64).log2();
            assert!(
                (bits(log2(number)) - exact).abs() < 3e-6,
                "{number}: {} {exact}",
                bits(log2(number))
            );
        }
        assert_eq!((log2(0), log2(1), log2(2), log2(1 << 20)), (0, 0, ONE, 20 * ONE));
    }

    #[test]
    fn entropies_agree_with_floating_point() {
        for probability in (0..=ONE).step_by(331) {
            let p = bits(probability);
            let exact = [p, 1.0 - p]
                .iter()
                .map(|q| if *q > 0.0 { -q * q.log2() } else { 0.0 })
                .sum::<f64>();
            // Worst below the first step, where the curve is steepest.
            assert!(
                (bits(of_question(probability)) - exact).abs() < 8e-4,
                "{p}: {} {exact}",
                bits(of_question(probability))
            );
            let one = if p > 0.0 { -p * p.log2() } else { 0.0 };
            assert!((bits(share_of_answer(probability)) - one).abs() < 8e-6, "{p}");
        }
        assert_eq!((of_question(0), of_question(ONE), of_question(ONE / 2)), (0, 0, ONE));
    }

    #[test]
    fn the_table_of_entropies_is_concave() {
        assert!(ENTROPIES.windows(3).all(|w| w[1] * 2 + 2 >= w[0] + w[2]));
    }
}
