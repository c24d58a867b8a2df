//! The scales on which an answer is given: how probable, how heavy a piece of evidence, how much
//! something tells.
//!
//! Each is a whole number inside, so that every machine has the same, and prints itself as the
//! answers do.

use crate::logarithm::MILLION;
use core::fmt;
use core::iter::Sum;
use core::ops::{Add, Neg, Sub};

/// A probability, in whole parts per million.
///
/// It prints as a percentage with one digit, and what is not all is never shown as all, nor as
/// nothing.
///
/// ```
/// use calcinosis_core::Probability;
/// assert_eq!(Probability::from_ppm(701_234).to_string(), "70.1 %");
/// assert_eq!(Probability::from_ppm(999_999).to_string(), ">99.9 %");
/// assert_eq!(Probability::from_ppm(1).to_string(), "<0.1 %");
/// assert!(Probability::from_ppm(250_000).as_f64() == 0.25);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Probability(u32);

impl Probability {
    /// Impossible, as far as is known.
    pub const ZERO: Self = Self(0);
    /// Certain.
    pub const ONE: Self = Self(MILLION);

    /// Of so many parts per million; more than a million are a million.
    #[must_use]
    pub const fn from_ppm(ppm: u32) -> Self {
        Self(if ppm > MILLION { MILLION } else { ppm })
    }

    /// In parts per million: 0 to 1,000,000.
    #[must_use]
    pub const fn ppm(self) -> u32 {
        self.0
    }

    /// Between 0 and 1.
    #[must_use]
    pub fn as_f64(self) -> f64 {
        f64::from(self.0) / f64::from(MILLION)
    }

    /// What is left of one.
    #[must_use]
    pub const fn rest(self) -> Self {
        Self(MILLION.saturating_sub(self.0))
    }

    /// Of a share between 0 and 1, to the nearest part per million.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "held between the limits before"
    )]
    pub(crate) fn of_share(share: f64) -> Self {
        Self((share.clamp(0.0, 1.0) * f64::from(MILLION) + 0.5) as u32)
    }

    /// To the nearest so many parts per million; none where that would show what is not all as all,
    /// or what is not nothing as nothing.
    pub(crate) fn to_nearest(self, step: u32) -> Option<u32> {
        let nearest = (self.0 + step / 2) / step;
        let hides = (nearest == 0 && self.0 > 0) || (nearest == MILLION / step && self.0 < MILLION);
        (!hides).then_some(nearest)
    }
}

/// A percentage with one digit, rounded half up.
impl fmt::Display for Probability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.to_nearest(MILLION / 1_000) {
            Some(tenths) => write!(f, "{}.{} %", tenths / 10, tenths % 10),
            None if self.0 < MILLION / 2 => f.write_str("<0.1 %"),
            None => f.write_str(">99.9 %"),
        }
    }
}

/// Of what excludes each other; more than all is all.
impl Add for Probability {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self::from_ppm(self.0.saturating_add(other.0))
    }
}

impl Sum for Probability {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::ZERO, Add::add)
    }
}

/// A weight of evidence, in hundredths of a power of ten: 100 makes something ten times as probable
/// against the rest, −100 a tenth as probable.
///
/// It prints with its sign.
///
/// ```
/// use calcinosis_core::Centibans;
/// let both = Centibans::new(195) + Centibans::new(-30);
/// assert_eq!((both.get(), both.to_string()), (165, "+165".to_string()));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Centibans(i32);

impl Centibans {
    /// Of so many.
    #[must_use]
    pub const fn new(centibans: i32) -> Self {
        Self(centibans)
    }

    /// How many.
    #[must_use]
    pub const fn get(self) -> i32 {
        self.0
    }

    /// How strong, whichever way it points.
    #[must_use]
    pub const fn strength(self) -> u32 {
        self.0.unsigned_abs()
    }

    /// Whether it speaks for something: more than nothing.
    #[must_use]
    pub const fn speaks_for(self) -> bool {
        self.0 > 0
    }

    /// Whether it speaks against something: less than nothing.
    #[must_use]
    pub const fn speaks_against(self) -> bool {
        self.0 < 0
    }
}

impl fmt::Display for Centibans {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:+}", self.0)
    }
}

impl Add for Centibans {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Centibans {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Centibans {
    type Output = Self;

    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl Sum for Centibans {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self(0), Add::add)
    }
}

/// How much a record has told, or a test is expected to tell, in bits: one for each halving of what
/// is open. Kept in millionths.
///
/// It prints to the hundredth, which is as much as anyone can use.
///
/// ```
/// use calcinosis_core::Bits;
/// assert_eq!(Bits::from_millionths(126_000).to_string(), "0.13 bits");
/// assert!(Bits::from_millionths(2_500_000).as_f64() == 2.5);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bits(u32);

impl Bits {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// Of so many millionths.
    #[must_use]
    pub const fn from_millionths(millionths: u32) -> Self {
        Self(millionths)
    }

    /// Of so many tenths.
    #[must_use]
    pub const fn from_tenths(tenths: u32) -> Self {
        Self(tenths.saturating_mul(MILLION / 10))
    }

    /// In millionths.
    #[must_use]
    pub const fn millionths(self) -> u32 {
        self.0
    }

    /// In tenths, rounded down.
    #[must_use]
    pub const fn tenths(self) -> u32 {
        self.0 / (MILLION / 10)
    }

    /// In bits.
    #[must_use]
    pub fn as_f64(self) -> f64 {
        f64::from(self.0) / f64::from(MILLION)
    }

    /// Of a number of bits, to the nearest millionth.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a cast holds it between the limits"
    )]
    pub(crate) fn of(bits: f64) -> Self {
        Self((bits * f64::from(MILLION) + 0.5) as u32)
    }
}

impl fmt::Display for Bits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let step = u64::from(MILLION / 100);
        let hundredths = (u64::from(self.0) + step / 2) / step;
        let unit = if hundredths == 100 { "bit" } else { "bits" };
        write!(f, "{}.{:02} {unit}", hundredths / 100, hundredths % 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn a_percentage_hides_nothing() {
        let shown = |ppm| Probability::from_ppm(ppm).to_string();
        assert_eq!(shown(0), "0.0 %");
        assert_eq!(shown(1), "<0.1 %");
        assert_eq!(shown(499), "<0.1 %");
        assert_eq!(shown(500), "0.1 %");
        assert_eq!(shown(123_456), "12.3 %");
        assert_eq!(shown(999_499), "99.9 %");
        assert_eq!(shown(999_500), ">99.9 %");
        assert_eq!(shown(1_000_000), "100.0 %");
        assert_eq!(Probability::from_ppm(u32::MAX), Probability::ONE);
    }

    #[test]
    fn nothing_runs_over() {
        assert_eq!(Probability::ONE + Probability::ONE, Probability::ONE);
        assert_eq!(Probability::ONE.rest() + Probability::from_ppm(7), Probability::from_ppm(7));
        assert_eq!(Centibans::new(i32::MAX) + Centibans::new(1), Centibans::new(i32::MAX));
        assert_eq!(-Centibans::new(i32::MIN), Centibans::new(i32::MAX));
        assert_eq!(Bits::from_tenths(u32::MAX).tenths(), u32::MAX / 100_000);
        assert_eq!(Bits::from_millionths(u32::MAX).to_string(), "4294.97 bits");
    }

    #[test]
    fn a_share_and_its_parts_per_million_are_the_same() {
        for ppm in (0..=MILLION).step_by(997).chain([1, 999_999, 1_000_000]) {
            let probability = Probability::from_ppm(ppm);
            assert_eq!(Probability::of_share(probability.as_f64()), probability);
            assert_eq!(Bits::of(Bits::from_millionths(ppm).as_f64()).millionths(), ppm);
        }
        assert!(Bits::from_tenths(3).as_f64() == 0.3);
    }
}
