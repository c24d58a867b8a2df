//! Evidence in whole hundredths of a power of ten, and back to shares, in integers only.
//!
//! A weight of evidence is `round(100·log10(p/q))` *centibans*. Integers make the sum independent
//! of order and platform, and the two functions here are the only places where a logarithm or a
//! power is taken; neither uses floating point, so that every machine agrees.

use alloc::format;
use alloc::string::String;

/// Parts per million: the unit of every stored frequency and of every probability.
pub(crate) const MILLION: u32 = 1_000_000;

/// 10^(1/200) in units of 10^-18.
const STEP: u128 = 1_011_579_454_259_898_524;
const UNIT: u128 = 1_000_000_000_000_000_000;
const HALF_STEPS: usize = 200;

/// `POWERS[j]` is 10^(j/200) in units of 10^-18.
#[expect(
    clippy::indexing_slicing,
    reason = "evaluated at compile time, where a wrong index does not build"
)]
const POWERS: [u128; HALF_STEPS] = {
    let mut table = [UNIT; HALF_STEPS];
    let mut j = 1;
    while j < HALF_STEPS {
        table[j] = (table[j - 1] * STEP + UNIT / 2) / UNIT;
        j += 1;
    }
    table
};

/// The odd entries of [`POWERS`].
#[expect(
    clippy::indexing_slicing,
    reason = "evaluated at compile time, where a wrong index does not build"
)]
static ROUNDING: [u128; HALF_STEPS / 2] = {
    let mut table = [0; HALF_STEPS / 2];
    let mut step = 0;
    while step < HALF_STEPS / 2 {
        table[step] = POWERS[2 * step + 1];
        step += 1;
    }
    table
};

/// `round(100·log10(numerator/denominator))`, exact and symmetric: swapping the arguments changes
/// only the sign.
///
/// Zero is read as one part per million, so that the result is always finite.
#[must_use]
pub(crate) fn centibans(numerator: u32, denominator: u32) -> i32 {
    let (p, q) = (u128::from(numerator.max(1)), u128::from(denominator.max(1)));
    if p < q {
        return -centibans_above_one(q, p);
    }
    centibans_above_one(p, q)
}

fn centibans_above_one(p: u128, mut q: u128) -> i32 {
    let mut whole = 0;
    while p >= q * 10 {
        q *= 10;
        whole += 100;
    }
    // A weight rounds up to k once the ratio reaches 10^((2k-1)/200). Compared without dividing: a
    // bound is a whole number of units, and both sides fit, since a bound is below ten and both
    // numbers are of 32 bits.
    let whole_units = p * UNIT;
    let steps = ROUNDING.partition_point(|bound| *bound * q <= whole_units);
    whole + i32::try_from(steps).unwrap_or(100)
}

/// Distances beyond this have no share: 10^-18 in units of 10^-18 is one.
const FAR: usize = 1_900;

/// `BELOW[d]` is 10^(-d/100) in units of 10^-18.
#[expect(
    clippy::indexing_slicing,
    reason = "evaluated at compile time, where a wrong index does not build"
)]
static BELOW: [u64; FAR] = {
    let mut table = [0u64; FAR];
    let mut distance = 0;
    while distance < FAR {
        let mut share = UNIT * UNIT / POWERS[distance % 100 * 2];
        let mut tens = distance / 100;
        while tens > 0 {
            share /= 10;
            tens -= 1;
        }
        table[distance] = share as u64;
        distance += 1;
    }
    table
};

/// 10^(-distance/100) in units of 10^-18; zero beyond nineteen powers of ten.
#[must_use]
pub(crate) fn power_below(distance: u32) -> u64 {
    usize::try_from(distance).ok().and_then(|distance| BELOW.get(distance)).copied().unwrap_or(0)
}

/// A weight as a factor on the odds: `×40`, `÷2.5`.
#[must_use]
pub(crate) fn factor(centibans: i32) -> String {
    let inverse = u128::from(power_below(centibans.unsigned_abs())).max(1);
    let tenths = (UNIT * 10 + inverse / 2) / inverse;
    let sign = if centibans >= 0 { '×' } else { '÷' };
    if tenths >= 100 {
        format!("{sign}{}", (tenths + 5) / 10)
    } else {
        format!("{sign}{}.{}", tenths / 10, tenths % 10)
    }
}

/// The largest weight of which [`multiplier`] tells more than that it is large.
const LARGEST: i32 = 400;

/// `MULTIPLIERS[k]` is 10^((k-400)/100) in units of 2^-20.
#[expect(
    clippy::indexing_slicing,
    reason = "evaluated at compile time, where a wrong index does not build"
)]
static MULTIPLIERS: [u64; 2 * LARGEST as usize + 1] = {
    let one = 1u128 << 20;
    let mut table = [0; 2 * LARGEST as usize + 1];
    let mut weight = 0;
    while weight <= LARGEST as usize {
        let mut power = POWERS[weight % 100 * 2];
        let mut whole = weight / 100;
        while whole > 0 {
            power *= 10;
            whole -= 1;
        }
        table[LARGEST as usize + weight] = ((power * one + UNIT / 2) / UNIT) as u64;
        table[LARGEST as usize - weight] = ((UNIT * one + power / 2) / power) as u64;
        weight += 1;
    }
    table
};

/// 10^(weight/100) in units of 2^-20, for weights within four powers of ten.
#[must_use]
pub(crate) fn multiplier(weight: i32) -> u64 {
    let place = weight.clamp(-LARGEST, LARGEST) + LARGEST;
    usize::try_from(place).ok().and_then(|place| MULTIPLIERS.get(place)).copied().unwrap_or(1 << 20)
}

/// A quotient, rounded to the nearest, halves upward; the parts are more than none.
pub(crate) const fn nearest(sum: i64, parts: i64) -> i64 {
    (2 * sum + parts).div_euclid(2 * parts)
}

/// A weight of which so many parts per million count, rounded half up.
pub(crate) fn share_of(weight: i32, ppm: u32) -> i32 {
    i32::try_from(nearest(i64::from(weight) * i64::from(ppm), i64::from(MILLION))).unwrap_or(weight)
}

/// Centibans as tenths of a bit, rounded down; below zero is none. 100·log10(2) = 30.103 centibans
/// are a bit.
pub(crate) fn tenths_of_a_bit(centibans: i64) -> u32 {
    u32::try_from(centibans.max(0) * 10_000 / 30_103).unwrap_or(u32::MAX)
}

/// `part/whole` in parts per million, rounded half up; zero when the whole is zero.
#[must_use]
pub(crate) fn parts_per_million(part: u64, whole: u64) -> u32 {
    // Nearly all shares are nothing: they need no division.
    if part < whole / u64::from(2 * MILLION) || whole == 0 {
        return 0;
    }
    let whole = u128::from(whole);
    let scaled = (u128::from(part) * u128::from(MILLION) + whole / 2) / whole;
    u32::try_from(scaled).unwrap_or(MILLION)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn centibans_agree_with_the_logarithm() {
        for p in (1..1_000_000).step_by(7_919) {
            for q in (1..1_000_000).step_by(31_337) {
                let exact = 100.0 * (f64::from(p) / f64::from(q)).log10();
                assert!((f64::from(centibans(p, q)) - exact).abs() <= 0.5 + 1e-9, "{p}/{q}");
                assert_eq!(centibans(p, q), -centibans(q, p));
            }
        }
        assert_eq!(centibans(200_000, 20_000), 100);
        assert_eq!(centibans(0, 0), 0);
    }

    #[test]
    fn powers_agree_with_the_exponential() {
        for distance in 0..1_700 {
            let exact = 10f64.powf(-f64::from(distance) / 100.0) * 1e18;
            let here = power_below(distance) as f64;
            assert!((here - exact).abs() <= 1.0 + exact * 1e-12, "{distance}: {here} {exact}");
        }
        assert_eq!(power_below(u32::MAX), 0);
    }

    #[test]
    fn multipliers_agree_with_the_exponential() {
        for weight in -400..=400 {
            let exact = 10f64.powf(f64::from(weight) / 100.0) * f64::from(1 << 20);
            assert!((multiplier(weight) as f64 - exact).abs() <= 0.5 + exact * 1e-9, "{weight}");
        }
        assert_eq!(multiplier(i32::MAX), multiplier(400));
    }

    #[test]
    fn shares_round_half_up() {
        assert_eq!(parts_per_million(1, 3), 333_333);
        assert_eq!(parts_per_million(2, 3), 666_667);
        assert_eq!(parts_per_million(5, 0), 0);
        assert_eq!(parts_per_million(1, 2_000_000), 1);
        assert_eq!(parts_per_million(1, 2_000_001), 0);
    }
}
