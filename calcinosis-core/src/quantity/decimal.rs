//! Exact decimal numbers.

use alloc::format;
use alloc::string::{String, ToString};
use core::cmp::Ordering;
use core::fmt;
use core::str::FromStr;

/// The most significant digits that are read. Two such numbers multiply without loss.
pub const MAX_DIGITS: u32 = 18;

/// The most digits after the point that a number can have, and the most zeros that can follow its
/// digits.
const MAX_SCALE: u32 = 36;

/// An exact decimal number: `mantissa × 10^-scale`, in lowest terms.
///
/// ```
/// use calcinosis_core::quantity::Decimal;
/// let millimoles: Decimal = "1.45".parse()?;
/// let factor: Decimal = "3.0974".parse()?;
/// assert_eq!(millimoles.times(factor)?.to_string(), "4.49123");
/// assert!("0.30".parse::<Decimal>()? < "0.31".parse()?);
/// # Ok::<(), calcinosis_core::quantity::DecimalError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Decimal {
    mantissa: i128,
    scale: u32,
}

/// Why a text or a result is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecimalError {
    /// The text is not written as a number.
    #[error("not a number: write digits with a decimal point, such as `7.9`")]
    NotANumber,
    /// The text holds a comma, which may separate decimals or thousands.
    #[error(
        "a comma may separate decimals or thousands: write a decimal point and no thousands separator"
    )]
    Comma,
    /// The number has more digits than are read.
    #[error("more than {MAX_DIGITS} significant digits: round the number")]
    TooManyDigits,
    /// The number, or a result, is too large or too small.
    #[error("out of range: check the number")]
    OutOfRange,
    /// A division by zero.
    #[error("a division by zero: check the divisor")]
    DivisionByZero,
}

impl Decimal {
    /// Nought.
    pub const ZERO: Self = Self { mantissa: 0, scale: 0 };
    /// One.
    pub const ONE: Self = Self { mantissa: 1, scale: 0 };

    /// A number in lowest terms already.
    #[must_use]
    pub(crate) const fn from_parts(mantissa: i128, scale: u32) -> Self {
        Self { mantissa, scale }
    }

    /// Mantissa and scale, in lowest terms.
    #[cfg(any(feature = "source", feature = "batch"))]
    #[must_use]
    pub(crate) const fn parts(self) -> (i128, u32) {
        (self.mantissa, self.scale)
    }

    /// `mantissa × 10^-scale`.
    ///
    /// # Errors
    /// [`DecimalError::OutOfRange`] when the scale is too large.
    pub fn new(mantissa: i128, scale: u32) -> Result<Self, DecimalError> {
        let (mut mantissa, mut scale) = (mantissa, scale);
        // Numbers twice as wide divide many times slower, and nearly none needs to be so wide.
        if let Ok(mut small) = i64::try_from(mantissa) {
            while scale > 0 && small % 10 == 0 {
                small /= 10;
                scale -= 1;
            }
            mantissa = i128::from(small);
        }
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale -= 1;
        }
        if scale > MAX_SCALE {
            return Err(DecimalError::OutOfRange);
        }
        Ok(Self { mantissa, scale })
    }

    /// The number, where it is a whole one.
    pub(super) const fn whole(self) -> Option<i128> {
        if self.scale == 0 { Some(self.mantissa) } else { None }
    }

    /// The number whose shortest text a floating-point number is: what the sender wrote.
    ///
    /// # Errors
    /// [`DecimalError`] when it is not finite or out of range.
    pub fn from_f64(number: f64) -> Result<Self, DecimalError> {
        if !number.is_finite() {
            return Err(DecimalError::NotANumber);
        }
        Self::of_few_digits(number).map_or_else(|| format!("{number:e}").parse(), Ok)
    }

    /// The number, where it has four digits after the point at most and fifteen in all. No two of
    /// so few digits are the same floating-point number, so that none has a shorter text; to write
    /// the text takes twenty times as long.
    fn of_few_digits(number: f64) -> Option<Self> {
        const BEYOND: f64 = 1e15;
        for (scale, power) in (0..).zip([1.0, 1e1, 1e2, 1e3, 1e4]) {
            let scaled: f64 = number * power;
            if scaled.abs() >= BEYOND {
                return None;
            }
            let whole = (scaled + 0.5f64.copysign(scaled)) as i64;
            // Both are exact, so that the quotient is the number that is nearest to the text.
            if whole as f64 / power == number {
                return Self::new(i128::from(whole), scale).ok();
            }
        }
        None
    }

    /// The nearest floating-point number, for showing only.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        self.to_string().parse().unwrap_or(f64::NAN)
    }

    /// Whether it is below nought.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.mantissa < 0
    }

    /// Whether it is nought.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    /// The product, exactly.
    ///
    /// # Errors
    /// [`DecimalError::OutOfRange`].
    pub fn times(self, other: Self) -> Result<Self, DecimalError> {
        let mantissa = self.mantissa.checked_mul(other.mantissa).ok_or(DecimalError::OutOfRange)?;
        Self::new(mantissa, self.scale + other.scale)
    }

    /// The sum, exactly.
    ///
    /// # Errors
    /// [`DecimalError::OutOfRange`].
    pub fn plus(self, other: Self) -> Result<Self, DecimalError> {
        let scale = self.scale.max(other.scale);
        let left = self.mantissa_at(scale).ok_or(DecimalError::OutOfRange)?;
        let right = other.mantissa_at(scale).ok_or(DecimalError::OutOfRange)?;
        Self::new(left.checked_add(right).ok_or(DecimalError::OutOfRange)?, scale)
    }

    /// The difference, exactly.
    ///
    /// # Errors
    /// [`DecimalError::OutOfRange`].
    pub fn minus(self, other: Self) -> Result<Self, DecimalError> {
        self.plus(Self {
            mantissa: other.mantissa.checked_neg().ok_or(DecimalError::OutOfRange)?,
            ..other
        })
    }

    /// The quotient, rounded half away from nought to so many digits after the point.
    ///
    /// # Errors
    /// [`DecimalError::DivisionByZero`] and [`DecimalError::OutOfRange`].
    pub fn over(self, other: Self, places: u32) -> Result<Self, DecimalError> {
        if other.is_zero() {
            return Err(DecimalError::DivisionByZero);
        }
        // In so few digits already, and small enough to fit with all of these behind the point:
        // dividing by one would only take it apart and put it together.
        if other == Self::ONE
            && self.scale <= places
            && places <= MAX_DIGITS
            && i64::try_from(self.mantissa).is_ok()
        {
            return Ok(self);
        }
        let up = i64::from(other.scale) + i64::from(places) - i64::from(self.scale);
        let power = |exponent: i64| {
            u32::try_from(exponent).ok().and_then(power_of_ten).ok_or(DecimalError::OutOfRange)
        };
        let scaled = |number: i128, exponent: i64| {
            number.checked_mul(power(exponent)?).ok_or(DecimalError::OutOfRange)
        };
        let (numerator, denominator) = if up >= 0 {
            (scaled(self.mantissa, up)?, other.mantissa)
        } else {
            (self.mantissa, scaled(other.mantissa, -up)?)
        };
        Self::new(divide_rounding(numerator, denominator)?, places)
    }

    /// The number rounded half away from nought to so many digits after the point.
    #[must_use]
    pub fn round(self, places: u32) -> Self {
        self.over(Self::ONE, places).unwrap_or(self)
    }

    /// The mantissa that the number has at a larger scale.
    fn mantissa_at(self, scale: u32) -> Option<i128> {
        match scale.checked_sub(self.scale)? {
            0 => Some(self.mantissa),
            more => self.mantissa.checked_mul(power_of_ten(more)?),
        }
    }
}

/// Powers of ten, as far as they fit.
const POWERS: [i128; 39] = {
    let mut powers = [1i128; 39];
    let mut rest: &mut [i128] = &mut powers;
    let mut power = 1i128;
    while let Some((first, after)) = rest.split_first_mut() {
        *first = power;
        // The last one is the last that fits.
        power = power.wrapping_mul(10);
        rest = after;
    }
    powers
};

fn power_of_ten(exponent: u32) -> Option<i128> {
    POWERS.get(usize::try_from(exponent).ok()?).copied()
}

fn divide_rounding(numerator: i128, denominator: i128) -> Result<i128, DecimalError> {
    if let (Ok(numerator), Ok(denominator)) = (i64::try_from(numerator), i64::try_from(denominator))
        && let (Some(quotient), Some(rest)) =
            (numerator.checked_div(denominator), numerator.checked_rem(denominator))
    {
        let away = if (numerator < 0) == (denominator < 0) { 1 } else { -1 };
        let half = denominator.unsigned_abs() - rest.unsigned_abs() <= rest.unsigned_abs();
        return Ok(i128::from(quotient) + if half { away } else { 0 });
    }
    let quotient = numerator.checked_div(denominator).ok_or(DecimalError::OutOfRange)?;
    let rest = numerator.checked_rem(denominator).ok_or(DecimalError::OutOfRange)?;
    let away = if (numerator < 0) == (denominator < 0) { 1 } else { -1 };
    let half = denominator.unsigned_abs() - rest.unsigned_abs() <= rest.unsigned_abs();
    Ok(if half { quotient + away } else { quotient })
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let scale = self.scale.max(other.scale);
        match (self.mantissa_at(scale), other.mantissa_at(scale)) {
            (Some(left), Some(right)) => left.cmp(&right),
            // A mantissa that no longer fits belongs to the number that is further from nought.
            (None, _) => self.mantissa.cmp(&0),
            (_, None) => 0.cmp(&other.mantissa),
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl FromStr for Decimal {
    type Err = DecimalError;

    fn from_str(text: &str) -> Result<Self, DecimalError> {
        if text.contains(',') {
            return Err(DecimalError::Comma);
        }
        let (negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (number, exponent) = match digits.split_once(['e', 'E']) {
            Some((number, exponent)) => (number, exponent_of(exponent)?),
            None => (digits, 0),
        };
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if (whole.is_empty() && fraction.is_empty()) || !is_number(whole) || !is_number(fraction) {
            return Err(DecimalError::NotANumber);
        }
        let mut all = String::with_capacity(number.len());
        all.push_str(whole);
        all.push_str(fraction);
        let significant = all.trim_start_matches('0');
        let kept = significant.trim_end_matches('0');
        if kept.is_empty() {
            return Ok(Self::ZERO);
        }
        if kept.len() > MAX_DIGITS as usize {
            return Err(DecimalError::TooManyDigits);
        }
        let dropped = significant.len() - kept.len();
        let length = |count: usize| i64::try_from(count).map_err(|_| DecimalError::OutOfRange);
        let places = length(fraction.len())? - length(dropped)? - exponent;
        let mantissa: i128 = kept.parse().map_err(|_| DecimalError::OutOfRange)?;
        let mantissa = if negative { -mantissa } else { mantissa };
        if places >= 0 {
            return Self::new(
                mantissa,
                u32::try_from(places).map_err(|_| DecimalError::OutOfRange)?,
            );
        }
        let zeros = u32::try_from(-places)
            .ok()
            .filter(|zeros| *zeros <= MAX_DIGITS)
            .ok_or(DecimalError::OutOfRange)?;
        let power = 10i128.checked_pow(zeros).ok_or(DecimalError::OutOfRange)?;
        Self::new(mantissa.checked_mul(power).ok_or(DecimalError::OutOfRange)?, 0)
    }
}

fn exponent_of(text: &str) -> Result<i64, DecimalError> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(DecimalError::NotANumber);
    }
    // An exponent that does not fit is out of range whatever the digits are.
    let exponent: i64 = digits.parse().map_err(|_| DecimalError::OutOfRange)?;
    if exponent > 1_000_000 {
        return Err(DecimalError::OutOfRange);
    }
    Ok(if text.starts_with('-') { -exponent } else { exponent })
}

impl From<u32> for Decimal {
    fn from(number: u32) -> Self {
        Self { mantissa: i128::from(number), scale: 0 }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.mantissa.unsigned_abs().to_string();
        let scale = self.scale as usize;
        let padded = if digits.len() <= scale {
            format!("{digits:0>width$}", width = scale + 1)
        } else {
            digits
        };
        let (whole, fraction) =
            padded.split_at_checked(padded.len() - scale).unwrap_or((&padded, ""));
        if self.is_negative() {
            f.write_str("-")?;
        }
        f.write_str(whole)?;
        if !fraction.is_empty() {
            write!(f, ".{fraction}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(feature = "json")]
impl serde::Serialize for Decimal {
    /// As text, so that it stays exact.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn d(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn texts_are_read_in_lowest_terms() {
        for (text, shown) in [
            ("7.90", "7.9"),
            ("007", "7"),
            (".5", "0.5"),
            ("5.", "5"),
            ("-0.0", "0"),
            ("1.5e-3", "0.0015"),
            ("2E2", "200"),
            ("1e18", "1000000000000000000"),
            ("+3", "3"),
            ("\u{2212}3.25", "-3.25"),
        ] {
            assert_eq!(d(text).to_string(), shown, "{text}");
        }
        assert_eq!(d("2.50"), d("2.5"));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for (text, error) in [
            ("", DecimalError::NotANumber),
            (".", DecimalError::NotANumber),
            ("NaN", DecimalError::NotANumber),
            ("1e", DecimalError::NotANumber),
            ("1.2.3", DecimalError::NotANumber),
            ("7,9", DecimalError::Comma),
            ("1e400", DecimalError::OutOfRange),
            ("1e-400", DecimalError::OutOfRange),
            ("1e99999999999999999999", DecimalError::OutOfRange),
            (
                "123456789012345678901234567890123456789012345678901234567891",
                DecimalError::TooManyDigits,
            ),
        ] {
            assert_eq!(text.parse::<Decimal>(), Err(error), "{text}");
        }
        assert_eq!(Decimal::from_f64(f64::NAN), Err(DecimalError::NotANumber));
        assert_eq!(Decimal::from_f64(f64::MAX), Err(DecimalError::OutOfRange));
        assert_eq!(Decimal::from_f64(f64::MIN_POSITIVE), Err(DecimalError::OutOfRange));
    }

    /// The quotient without any shortcut.
    fn slow_over(one: Decimal, other: Decimal, places: u32) -> Option<Decimal> {
        let up = i64::from(other.scale) + i64::from(places) - i64::from(one.scale);
        let power = 10i128.checked_pow(u32::try_from(up.abs()).unwrap())?;
        let (above, below) = if up >= 0 {
            (one.mantissa.checked_mul(power)?, other.mantissa)
        } else {
            (one.mantissa, other.mantissa.checked_mul(power)?)
        };
        let (quotient, rest) = (above.checked_div(below)?, above.checked_rem(below)?);
        let away = if (above < 0) == (below < 0) { 1 } else { -1 };
        let half = below.unsigned_abs() - rest.unsigned_abs() <= rest.unsigned_abs();
        let (mut mantissa, mut scale) = (if half { quotient + away } else { quotient }, places);
        while scale > 0 && mantissa % 10 == 0 {
            (mantissa, scale) = (mantissa / 10, scale - 1);
        }
        (scale <= MAX_SCALE).then_some(Decimal { mantissa, scale })
    }

    #[test]
    fn shortcuts_give_what_the_long_way_gives() {
        let mut seed = 0x9E37_79B9_7F4A_7C15_u64;
        let mut next = || {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            seed
        };
        let mut shortened = 0;
        for _ in 0..20_000 {
            let mut number = || {
                let wide = i128::from(next() >> 1) * i128::from(next() >> 1);
                let mantissa = (wide >> (next() % 120)) * if next() % 2 == 0 { 1 } else { -1 };
                Decimal::new(mantissa, u32::try_from(next() % 25).unwrap()).unwrap()
            };
            let (one, other) = (number(), number());
            let other = if next() % 3 == 0 { Decimal::ONE } else { other };
            let places = u32::try_from(next() % 20).unwrap();
            if other.is_zero() {
                continue;
            }
            assert_eq!(
                one.over(other, places).ok(),
                slow_over(one, other, places),
                "{one} / {other} to {places}"
            );
            shortened += usize::from(one.over(other, places) == Ok(one));
            let scale = one.scale.max(other.scale);
            let at = |number: Decimal| {
                number.mantissa.checked_mul(10i128.checked_pow(scale - number.scale)?)
            };
            if let (Some(one_at), Some(other_at)) = (at(one), at(other)) {
                assert_eq!(one.cmp(&other), one_at.cmp(&other_at), "{one} and {other}");
            }
        }
        assert!(shortened > 500, "{shortened}");
        assert_eq!(POWERS.last().copied(), 10i128.checked_pow(38));
        assert_eq!(power_of_ten(39), None);
    }

    #[test]
    fn a_number_of_few_digits_is_what_its_text_says() {
        let by_text = |number: f64| format!("{number:e}").parse::<Decimal>();
        let mut state = 0x9E37_79B9_7F4A_7C15_u64;
        let (mut short, mut long) = (0, 0);
        for place in 0..60_000u32 {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            let digits = (state >> (place % 50 + 4)) as f64;
            let beside = f64::from_bits((digits / 1e3).to_bits() + 1);
            for number in [
                digits,
                -digits,
                digits / 10.0,
                digits / 1e3,
                -digits / 1e4,
                digits / 1e7,
                digits * 1e3,
                beside,
            ] {
                assert_eq!(Decimal::from_f64(number), by_text(number), "{number}");
                *(if Decimal::of_few_digits(number).is_some() { &mut short } else { &mut long }) +=
                    1;
            }
        }
        assert!(short > 50_000 && long > 50_000, "{short} {long}");
        for number in [
            0.0,
            -0.0,
            7.9,
            4.35,
            -0.1,
            1e15,
            1e15 - 1.0,
            999_999_999_999.999_9,
            1e-5,
            0.000_04,
            1e300,
            1e-300,
        ] {
            assert_eq!(Decimal::from_f64(number), by_text(number), "{number}");
        }
    }

    #[test]
    fn arithmetic_is_exact_and_never_panics() {
        assert_eq!(d("0.1").plus(d("0.2")).unwrap(), d("0.3"));
        assert_eq!(Decimal::from_f64(0.1).unwrap(), d("0.1"));
        assert_eq!(d("2").over(d("3"), 4).unwrap(), d("0.6667"));
        assert_eq!(d("-2").over(d("3"), 4).unwrap(), d("-0.6667"));
        assert_eq!(d("1").over(d("8"), 2).unwrap(), d("0.13"));
        assert_eq!(d("1").over(Decimal::ZERO, 2), Err(DecimalError::DivisionByZero));
        let huge = d("999999999999999999e18");
        assert_eq!(
            huge.times(huge).and_then(|product| product.times(huge)),
            Err(DecimalError::OutOfRange)
        );
        assert!(huge > d("0.000000000000000001"));
        assert!(d("-1e18") < d("1e-18"));
    }
}
