//! Small readings of text: positions, percentages, decimals.

use alloc::string::String;

/// Line and column (both from 1, in characters) of an offset, and the line itself.
pub(super) fn line_and_column(text: &str, offset: usize) -> (usize, usize, &str) {
    let mut start = 0;
    let mut line = 1;
    for (place, byte) in text.bytes().enumerate().take(offset) {
        if byte == b'\n' {
            start = place + 1;
            line += 1;
        }
    }
    let rest = text.get(start..).unwrap_or("");
    let end = rest.find('\n').unwrap_or(rest.len());
    let column = text.get(start..offset).map_or(1, |before| before.chars().count() + 1);
    (line, column, rest.get(..end).unwrap_or(""))
}

/// A decimal number of at most `places` digits after the point, as a whole number of its smallest unit.
pub(super) fn decimal(text: &str, places: usize) -> Option<i64> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.is_empty()
        || fraction.len() > places
        || !(whole.bytes().chain(fraction.bytes())).all(|b| b.is_ascii_digit())
    {
        return None;
    }
    let padded: String = fraction.chars().chain(core::iter::repeat('0')).take(places).collect();
    alloc::format!("{whole}{padded}").parse::<i64>().ok().map(|number| sign * number)
}

/// `45 %` in parts per million.
pub(super) fn percentage(text: &str) -> Option<u32> {
    let number = text.strip_suffix('%')?.trim_end();
    let ppm = u32::try_from(decimal(number, 4)?).ok()?;
    (ppm <= crate::logarithm::MILLION).then_some(ppm)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentages_are_exact() {
        assert_eq!(percentage("45 %"), Some(450_000));
        assert_eq!(percentage("0.3%"), Some(3_000));
        assert_eq!(percentage("101 %"), None);
        assert_eq!(percentage("45"), None);
        assert_eq!(percentage(". %"), None);
    }

    #[test]
    fn positions_count_characters() {
        assert_eq!(line_and_column("a\nβγ = 1\n", 6), (2, 3, "βγ = 1"));
    }
}
