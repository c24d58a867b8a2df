//! Small readings of text: positions, percentages, decimals.

use crate::inert::is_plain;
use alloc::string::String;

/// Line and column (both from 1, in characters) of an offset, and the line itself.
pub(super) fn line_and_column(text: &str, offset: usize) -> (usize, usize, &str) {
    let before = text.get(..offset).unwrap_or(text);
    let line = 1 + before.bytes().filter(|byte| *byte == b'\n').count();
    let start = before.rfind('\n').map_or(0, |place| place + 1);
    let rest = text.get(start..).unwrap_or("");
    let end = rest.find('\n').unwrap_or(rest.len());
    let column = text.get(start..offset).map_or(1, |before| before.chars().count() + 1);
    (line, column, rest.get(..end).unwrap_or(""))
}

/// What is shown of a line around a column, and the column within it: a line may be as long as the
/// file. A tab and what else would act stands as a blank, so that columns stay columns.
pub(super) fn window(line: &str, column: usize) -> (String, usize) {
    const WIDTH: usize = 160;
    const BEFORE: usize = 60;
    let still = |character: char| if is_plain(character) { character } else { ' ' };
    let skipped =
        if line.chars().nth(WIDTH).is_none() { 0 } else { column.saturating_sub(1 + BEFORE) };
    let mut rest = line.chars().skip(skipped).map(still);
    let mut excerpt = String::new();
    if skipped > 0 {
        excerpt.push('…');
    }
    excerpt.extend(rest.by_ref().take(WIDTH));
    if rest.next().is_some() {
        excerpt.push('…');
    }
    (excerpt, column - skipped + usize::from(skipped > 0))
}

/// A decimal number of at most `places` digits after the point, as a whole number of its smallest
/// unit.
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
    fn a_long_line_is_shown_around_the_place() {
        let line = alloc::format!("{}HERE{}", "x".repeat(1000), "y".repeat(1000));
        let (excerpt, column) = window(&line, 1001);
        assert_eq!(excerpt.chars().count(), 162);
        assert_eq!(excerpt.chars().skip(column - 1).take(4).collect::<String>(), "HERE");
        assert_eq!(window("\tid = 1", 2), (" id = 1".into(), 2));
    }

    #[test]
    fn positions_count_characters() {
        assert_eq!(line_and_column("a\nβγ = 1\n", 6), (2, 3, "βγ = 1"));
    }
}
