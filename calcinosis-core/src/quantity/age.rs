//! Ages, compared exactly.

use super::decimal::{Decimal, DecimalError};

/// Minutes in a year of 365.25 days: a month is a twelfth of it, and both are whole numbers.
const MINUTES_PER_YEAR: u32 = 525_960;
const MINUTES_PER_MONTH: u32 = MINUTES_PER_YEAR / 12;
const MINUTES_PER_DAY: u32 = 1_440;

/// An age, in minutes of a calendar in which twelve months and 365.25 days both make a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Age(Decimal);

#[cfg(feature = "batch")]
impl Age {
    pub(crate) const MINUTES_PER_YEAR: f64 = MINUTES_PER_YEAR as f64;
    pub(crate) const MINUTES_PER_DAY: f64 = MINUTES_PER_DAY as f64;
}

impl Age {
    /// From years; fractions for infants. Rounded to the minute, because days of life in years are
    /// no finite decimals.
    ///
    /// # Errors
    /// [`DecimalError`] when the years are not a number in range.
    pub fn from_years(years: f64) -> Result<Self, DecimalError> {
        Decimal::from_f64(years)?
            .times(Decimal::from(MINUTES_PER_YEAR))
            .map(|minutes| Self(minutes.round(0)))
    }

    /// A limit of an age band.
    #[must_use]
    pub fn from_minutes(minutes: u32) -> Self {
        Self(Decimal::from(minutes))
    }

    /// So many whole days of life.
    #[must_use]
    pub const fn from_days(days: u32) -> Self {
        Self(Decimal::from_parts(days as i128 * MINUTES_PER_DAY as i128, 0))
    }

    /// The age in years.
    #[must_use]
    pub fn years(self) -> Decimal {
        self.0.over(Decimal::from(MINUTES_PER_YEAR), 9).unwrap_or(Decimal::ZERO)
    }

    /// The age in days.
    #[must_use]
    pub fn days(self) -> Decimal {
        self.0.over(Decimal::from(MINUTES_PER_DAY), 9).unwrap_or(Decimal::ZERO)
    }

    /// Minutes of a limit as written in the knowledge: `14 d`, `2 wk`, `6 mo`, `18 a`.
    #[must_use]
    pub fn limit(text: &str) -> Option<u32> {
        let (number, unit) = text.split_once(' ')?;
        let minutes = match unit {
            "d" => MINUTES_PER_DAY,
            "wk" => 7 * MINUTES_PER_DAY,
            "mo" => MINUTES_PER_MONTH,
            "a" => MINUTES_PER_YEAR,
            _ => return None,
        };
        number.parse::<u32>().ok()?.checked_mul(minutes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_months_and_days_meet_at_their_limits() {
        let half = Age::from_years(0.5).unwrap();
        assert_eq!(half, Age::from_minutes(Age::limit("6 mo").unwrap()));
        assert_eq!(Age::from_years(18.0).unwrap(), Age::from_minutes(Age::limit("18 a").unwrap()));
        assert!(Age::from_years(17.99).unwrap() < Age::from_minutes(Age::limit("18 a").unwrap()));
        assert_eq!(
            Age::from_years(14.0 / 365.25).unwrap(),
            Age::from_minutes(Age::limit("14 d").unwrap())
        );
        for days in 0..1_500 {
            assert_eq!(
                Age::from_days(days),
                Age::from_years(f64::from(days) / 365.25).unwrap(),
                "{days} days"
            );
            let before = Age::from_years((f64::from(days) - 0.01).max(0.0) / 365.25).unwrap();
            assert!(days == 0 || before < Age::from_days(days), "just before {days} days");
        }
        assert!(Age::from_days(u32::MAX) > Age::from_years(130.0).unwrap());
        assert_eq!(half.days(), "182.625".parse().unwrap());
        assert_eq!(Age::limit("18 y"), None);
        assert_eq!(Age::limit("18"), None);
        assert_eq!(Age::limit("99999 a"), None);
    }
}
