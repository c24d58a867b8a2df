//! Dates of records: as exact as they were written.

use core::fmt;

/// A calendar date, of which month and day may be unknown.
///
/// ```
/// use calcinosis_core::interop::Date;
/// let birth: Date = "1970-03-02".parse().map_err(|_| "no date")?;
/// let visit: Date = "2024-03-02T10:30:00+01:00".parse().map_err(|_| "no date")?;
/// assert!((visit.years_since(birth) - 54.0).abs() < 0.01);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i32,
    month: Option<u8>,
    day: Option<u8>,
}

/// A text that is no date of the form `2024`, `2024-03` or `2024-03-02`, with or without a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a date: use the form `2024-03-02`")]
#[non_exhaustive]
pub struct InvalidDate;

/// The mean length of a year of the Gregorian calendar is 365.2425 days; ages are told by the
/// Julian one, as elsewhere in this crate.
const DAYS_PER_YEAR: f64 = 365.25;

/// Days in each unit of the date part of a duration, and of its time part.
const DATE_UNITS: [(char, f64); 4] =
    [('Y', DAYS_PER_YEAR), ('M', DAYS_PER_YEAR / 12.0), ('W', 7.0), ('D', 1.0)];
const TIME_UNITS: [(char, f64); 3] =
    [('H', 1.0 / 24.0), ('M', 1.0 / 1440.0), ('S', 1.0 / 86_400.0)];

impl core::str::FromStr for Date {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let text = text.trim();
        // The clock time is not needed, and the calendar day is the one of the place where it was
        // written.
        let day = text.split(['T', ' ']).next().unwrap_or(text);
        let mut parts = day.split('-');
        let number = |part: Option<&str>, digits: usize| -> Result<Option<u32>, InvalidDate> {
            match part {
                None => Ok(None),
                Some(part)
                    if part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()) =>
                {
                    part.parse().map(Some).map_err(|_| InvalidDate)
                }
                Some(_) => Err(InvalidDate),
            }
        };
        let year = number(parts.next(), 4)?.ok_or(InvalidDate)?;
        let month = number(parts.next(), 2)?;
        let day = number(parts.next(), 2)?;
        if parts.next().is_some() {
            return Err(InvalidDate);
        }
        let year = i32::try_from(year).map_err(|_| InvalidDate)?;
        let month = month.map(u8::try_from).transpose().map_err(|_| InvalidDate)?;
        let day = day.map(u8::try_from).transpose().map_err(|_| InvalidDate)?;
        if month.is_some_and(|month| !(1..=12).contains(&month)) {
            return Err(InvalidDate);
        }
        let longest = month.map_or(31, |month| days_in(year, month));
        if day.is_some_and(|day| !(1..=longest).contains(&day)) {
            return Err(InvalidDate);
        }
        Ok(Self { year, month, day })
    }
}

impl Date {
    /// Whether day, month and year are known.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        self.day.is_some()
    }

    /// Whether it is a date that systems fill in where none is known, or one that no record has.
    #[must_use]
    pub fn is_placeholder(&self) -> bool {
        const FIRST: i32 = 1900;
        const LAST: i32 = 2098;
        let is_first = self.year == FIRST
            && self.month.is_none_or(|month| month == 1)
            && self.day.is_none_or(|day| day == 1);
        self.year < FIRST || self.year > LAST || is_first
    }

    /// Days since 1 January 1970; the middle of a month or year of which no more is known.
    #[must_use]
    pub fn days(&self) -> i64 {
        let (month, day) = match (self.month, self.day) {
            (None, _) => (7, 1),
            (Some(month), None) => (month, 15),
            (Some(month), Some(day)) => (month, day),
        };
        // Years counted from March, so that the leap day comes last.
        let year = i64::from(self.year) - i64::from(month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * (i64::from(month) + if month > 2 { -3 } else { 9 }) + 2) / 5
            + i64::from(day)
            - 1;
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year
            - 719_468
    }

    /// Years from an earlier date to this one.
    #[must_use]
    pub fn years_since(&self, earlier: Self) -> f64 {
        // The number of days between two dates of four-digit years is far below 2^53.
        (self.days() - earlier.days()) as f64 / DAYS_PER_YEAR
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

fn days_in(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// The minutes by which the clock of a place is ahead of universal time, where the date says so.
pub(crate) fn zone_minutes(text: &str) -> Option<i64> {
    let (_, clock) = text.trim().split_once(['T', ' '])?;
    if clock.ends_with(['Z', 'z']) {
        return Some(0);
    }
    let at = clock.rfind(['+', '-'])?;
    let (sign, zone) = (clock.get(at..=at)?, clock.get(at + 1..)?);
    let digits: alloc::string::String = zone.chars().filter(char::is_ascii_digit).collect();
    let (hours, minutes) = digits.split_at_checked(2)?;
    let hours: i64 = hours.parse().ok()?;
    let minutes: i64 = if minutes.is_empty() { 0 } else { minutes.parse().ok()? };
    let ahead = (hours <= 14 && minutes < 60).then_some(hours * 60 + minutes)?;
    Some(if sign == "-" { -ahead } else { ahead })
}

/// The minute of the day at which the clock of a date stands, where it was written; midnight where
/// none was.
pub(crate) fn minute_of_day(text: &str) -> i64 {
    let clock = text.trim().split_once(['T', ' ']).map_or("", |(_, clock)| clock);
    let part = |from: usize| clock.get(from..from + 2).and_then(|part| part.parse::<i64>().ok());
    match (part(0), part(3)) {
        (Some(hour), Some(minute)) if hour < 24 && minute < 60 && hour >= 0 && minute >= 0 => {
            hour * 60 + minute
        }
        _ => 0,
    }
}

/// An age in years from a number and a unit of time, in UCUM or in words.
pub(crate) fn years_of(number: f64, unit: &str) -> Option<f64> {
    let unit = match unit.trim() {
        "a" | "year" | "years" | "yr" | "y" => 'Y',
        "mo" | "month" | "months" => 'M',
        "wk" | "week" | "weeks" => 'W',
        "d" | "day" | "days" => 'D',
        _ => return None,
    };
    let (_, days) = DATE_UNITS.iter().find(|(name, _)| *name == unit)?;
    Some(number * days / DAYS_PER_YEAR).filter(|years| *years >= 0.0 && years.is_finite())
}

/// Years of an ISO 8601 duration, such as `P5Y1M` or `P3W`; nothing for a text that is none.
pub(crate) fn duration_years(text: &str) -> Option<f64> {
    let rest = text.trim().strip_prefix('P')?;
    let (date, time) = rest.split_once('T').map_or((rest, None), |(date, time)| (date, Some(time)));
    if date.is_empty() && time.is_none_or(str::is_empty) {
        return None;
    }
    let mut days = sum(date, &DATE_UNITS)?;
    if let Some(time) = time {
        days += sum(time, &TIME_UNITS)?;
    }
    Some(days / DAYS_PER_YEAR)
}

fn sum(mut text: &str, units: &[(char, f64)]) -> Option<f64> {
    let mut total = 0.0;
    while !text.is_empty() {
        let end = text.find(|c: char| c.is_ascii_alphabetic())?;
        let (number, rest) = text.split_at_checked(end)?;
        let unit = rest.chars().next()?;
        let (_, days) = units.iter().find(|(name, _)| *name == unit)?;
        total +=
            number.parse::<f64>().ok().filter(|number| *number >= 0.0 && number.is_finite())?
                * days;
        text = rest.get(1..)?;
    }
    Some(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        for (text, days) in [
            ("1970-01-01", 0),
            ("1969-12-31", -1),
            ("2000-02-29", 11_016),
            ("2024-03-01", 19_783),
            ("1900-03-01", -25_508),
        ] {
            assert_eq!(date(text).days(), days, "{text}");
        }
    }

    #[test]
    fn dates_are_as_exact_as_written() {
        assert!(!date("2024").is_whole());
        assert!(!date("2024-05").is_whole());
        assert!(date("2024-05-06T23:59:59.999-11:00").is_whole());
        assert_eq!(date("2024-05-06T23:59:59Z").to_string(), "2024-05-06");
        for wrong in [
            "",
            "24",
            "2024-13",
            "2023-02-29",
            "2024-5-6",
            "06.05.2024",
            "2024-05-06-07",
            "yesterday",
        ] {
            assert!(wrong.parse::<Date>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_clock_is_read_where_it_is_written() {
        for (text, minute) in [
            ("2024-05-06T23:59:59.999-11:00", 1439),
            ("2024-05-06T08:05", 485),
            ("2024-05-06", 0),
            ("2024", 0),
            ("2024-05-06T8", 0),
            ("2024-05-06T99:00", 0),
        ] {
            assert_eq!(minute_of_day(text), minute, "{text}");
        }
    }

    #[test]
    fn zones_are_minutes() {
        for (text, ahead) in [
            ("2024-05-06T08:00:00Z", Some(0)),
            ("2024-05-06T08:00:00+10:00", Some(600)),
            ("2024-05-06T08:00:00.5-03:30", Some(-210)),
            ("2024-05-06T08:00+0100", Some(60)),
            ("2024-05-06T08:00", None),
            ("2024-05-06", None),
            ("2024-05-06T08:00+99:00", None),
        ] {
            assert_eq!(zone_minutes(text), ahead, "{text}");
        }
    }

    #[test]
    fn no_record_has_a_placeholder() {
        for text in [
            "9999-12-31",
            "0001-01-01",
            "1753-01-01",
            "1899-12-30",
            "1900-01-01",
            "1900",
            "2099-12-31",
        ] {
            assert!(date(text).is_placeholder(), "{text}");
        }
        for text in ["1900-05-01", "1901-01-01", "1970-01-01", "2024-05-06", "2024"] {
            assert!(!date(text).is_placeholder(), "{text}");
        }
    }

    #[test]
    fn durations_are_years() {
        for (text, years) in [
            ("P5Y", 5.0),
            ("P5Y1M", 5.0 + 1.0 / 12.0),
            ("P3W", 21.0 / 365.25),
            ("PT12H", 0.5 / 365.25),
        ] {
            assert!((duration_years(text).unwrap() - years).abs() < 1e-9, "{text}");
        }
        for wrong in ["", "P", "PT", "5Y", "P5", "P-5Y", "P5X"] {
            assert_eq!(duration_years(wrong), None, "{wrong}");
        }
    }
}
