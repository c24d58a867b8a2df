//! Powers of decimal numbers in whole numbers only: the same on every platform, which a
//! mathematical library of floating point does not promise.

use super::decimal::{Decimal, DecimalError};

/// Everything here is counted in units of 10^-15.
const UNIT: i128 = 1_000_000_000_000_000;
const PLACES: u32 = 15;
const LN_2: i128 = 693_147_180_559_945;

/// Terms of the series that matter at this precision.
const TERMS: i128 = 40;

/// The powers that are computed lie below 2^64 and above 2^-64; beyond, no formula is valid.
const MOST_DOUBLINGS: i128 = 64;

/// `base` to the power of `exponent`, for a base above nought; correct to about twelve digits.
pub(crate) fn power(base: Decimal, exponent: Decimal) -> Result<Decimal, DecimalError> {
    let exponent = fixed(exponent)?;
    let product =
        logarithm(fixed(base)?)?.checked_mul(exponent).ok_or(DecimalError::OutOfRange)? / UNIT;
    Decimal::new(exponential(product)?, PLACES)
}

fn fixed(number: Decimal) -> Result<i128, DecimalError> {
    number.times(Decimal::new(UNIT, 0)?)?.round(0).whole().ok_or(DecimalError::OutOfRange)
}

/// The natural logarithm: halved or doubled into [1, 2), then ln x = 2·artanh((x − 1)/(x + 1)).
fn logarithm(number: i128) -> Result<i128, DecimalError> {
    if number <= 0 {
        return Err(DecimalError::OutOfRange);
    }
    let (mut reduced, mut doublings) = (number, 0);
    while reduced >= 2 * UNIT {
        reduced /= 2;
        doublings += 1;
    }
    while reduced < UNIT {
        reduced *= 2;
        doublings -= 1;
    }
    let ratio = (reduced - UNIT) * UNIT / (reduced + UNIT);
    let square = ratio * ratio / UNIT;
    let (mut power, mut sum) = (ratio, 0);
    for odd in (1..TERMS).step_by(2) {
        if power == 0 {
            break;
        }
        sum += power / odd;
        power = power * square / UNIT;
    }
    Ok(2 * sum + doublings * LN_2)
}

/// The exponential: e^x = 2^k · e^r with r in [0, ln 2).
fn exponential(number: i128) -> Result<i128, DecimalError> {
    let doublings = number.div_euclid(LN_2);
    let rest = number.rem_euclid(LN_2);
    let (mut term, mut sum) = (UNIT, UNIT);
    for n in 1..TERMS {
        term = term * rest / UNIT / n;
        if term == 0 {
            break;
        }
        sum += term;
    }
    if !(-MOST_DOUBLINGS..=MOST_DOUBLINGS).contains(&doublings) {
        return Err(DecimalError::OutOfRange);
    }
    let shift = u32::try_from(doublings.abs()).map_err(|_| DecimalError::OutOfRange)?;
    Ok(if doublings >= 0 { sum << shift } else { sum >> shift })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_agree_with_known_ones() {
        for (base, exponent, expected) in [
            ("2", "0.5", "1.414213562373"),
            ("10", "-1", "0.1"),
            ("0.9938", "55", "0.710304527"),
            ("1", "-1.2", "1"),
            ("100", "2", "10000"),
            ("0.5", "3", "0.125"),
        ] {
            let result = power(base.parse().unwrap(), exponent.parse().unwrap()).unwrap();
            let expected: Decimal = expected.parse().unwrap();
            let apart = result.minus(expected).unwrap();
            let tolerance: Decimal = "0.00000001".parse().unwrap();
            let within = apart < tolerance && Decimal::ZERO.minus(apart).unwrap() < tolerance;
            assert!(within, "{base}^{exponent} = {result}");
        }
        assert!(power(Decimal::ZERO, Decimal::ONE).is_err());
        assert!(power("10".parse().unwrap(), "1000".parse().unwrap()).is_err());
    }
}
