//! Calendar dates of samples.

/// The day of a sample, counted from 1 January of the year 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(i32);

impl Date {
    /// The day in an ISO 8601 date, with or without a time of day. None when the text is no full
    /// date: a month is no day.
    ///
    /// ```
    /// use calcinosis_core::quantity::Date;
    /// let first = Date::parse("2024-02-28").ok_or("no date")?;
    /// let later = Date::parse("2024-03-01T08:00:00Z").ok_or("no date")?;
    /// assert_eq!(later.days_since(first), 2);
    /// assert!(Date::parse("2024-02").is_none());
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (day, time) = match text.split_once('T') {
            Some((day, time)) => (day, Some(time)),
            None => (text, None),
        };
        if time.is_some_and(|time| !time.starts_with(|c: char| c.is_ascii_digit())) {
            return None;
        }
        let mut parts = day.split('-');
        let mut part = |length: usize| {
            let part = parts.next().filter(|part| part.len() == length)?;
            if part.bytes().all(|byte| byte.is_ascii_digit()) {
                part.parse::<i32>().ok()
            } else {
                None
            }
        };
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        if parts.next().is_some()
            || !(1..=12).contains(&month)
            || !(1..=days_in(year, month)).contains(&day)
        {
            return None;
        }
        let before: i32 = (1..month).map(|month| days_in(year, month)).sum();
        let last = year - 1;
        let leap_days = if year > 0 { last / 4 - last / 100 + last / 400 + 1 } else { 0 };
        Some(Self(year * 365 + leap_days + before + day))
    }

    /// How many days lie between; negative when the other is later.
    #[must_use]
    pub const fn days_since(self, earlier: Self) -> i32 {
        self.0 - earlier.0
    }
}

const fn days_in(year: i32, month: i32) -> i32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_across_leap_years() {
        let day = |text: &str| Date::parse(text).unwrap();
        assert_eq!(day("2024-01-01").days_since(day("2023-01-01")), 365);
        assert_eq!(day("2025-01-01").days_since(day("2024-01-01")), 366);
        assert_eq!(day("2000-03-01").days_since(day("2000-02-29")), 1);
        assert_eq!(day("1900-03-01").days_since(day("1900-02-28")), 1);
        assert_eq!(day("2001-01-01").days_since(day("1601-01-01")), 146_097);
    }

    #[test]
    fn what_is_no_full_date_is_none() {
        for text in [
            "2024",
            "2024-13-01",
            "2023-02-29",
            "2024-00-10",
            "2024-1-1",
            "20240101",
            "soon",
            "2024-01-01Tx",
            "",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }
}
