//! The texts in which values are reported: `7.9`, `<0.1`, `1:320`, `2-5`, `positive`.

use super::decimal::{Decimal, DecimalError};
use super::span::Span;
use alloc::string::{String, ToString};
use core::fmt;

/// The longest text of a value that is read, in bytes.
pub const MAX_VALUE_LENGTH: usize = 256;

/// How a number bounds the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Comparator {
    /// Below the number.
    Less,
    /// The number or below.
    AtMost,
    /// The number.
    Equal,
    /// The number or above.
    AtLeast,
    /// Above the number.
    Greater,
}

impl Comparator {
    /// As it is printed; nothing for an exact number.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Less => "<",
            Self::AtMost => "<=",
            Self::Equal => "",
            Self::AtLeast => ">=",
            Self::Greater => ">",
        }
    }
}

/// A value as read, before anything is known of its analyte.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Value {
    /// A number with its comparator, and whatever stood behind it: a unit.
    Number(Comparator, Decimal, String),
    /// A titre as its dilution (320 for `1:320`), and whatever stood behind it: a pattern.
    Titre(Comparator, Decimal, String),
    /// Everything from one number to another, and whatever stood behind it: a unit.
    Range(Decimal, Decimal, String),
    /// A word, in lower case: its meaning is knowledge.
    Word(String),
}

/// Why a text is no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ValueError {
    /// There is no text.
    #[error("the value is empty")]
    Empty,
    /// The text is longer than any value.
    #[error("the value has more than {MAX_VALUE_LENGTH} bytes")]
    TooLong,
    /// The number cannot be read.
    #[error("{0}")]
    Number(#[from] DecimalError),
    /// The digits are grouped, or two numbers stand side by side.
    #[error("two numbers side by side: write one number without thousands separator")]
    Grouped,
    /// A range ends before it begins.
    #[error("the range ends before it begins")]
    Reversed,
}

impl Value {
    /// The numbers that the value can be; none for a word.
    #[must_use]
    pub const fn span(&self) -> Option<Span> {
        match self {
            Self::Number(comparator, number, _) | Self::Titre(comparator, number, _) => {
                Some(Span::new(*comparator, *number))
            }
            Self::Range(low, high, _) => Some(Span::range(*low, *high)),
            Self::Word(_) => None,
        }
    }

    /// What stood behind the number.
    #[must_use]
    pub fn behind(&self) -> &str {
        match self {
            Self::Number(_, _, behind) | Self::Titre(_, _, behind) | Self::Range(_, _, behind) => {
                behind
            }
            Self::Word(_) => "",
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(comparator, number, _) => write!(f, "{}{number}", comparator.as_str()),
            Self::Titre(comparator, number, _) => write!(f, "{}1:{number}", comparator.as_str()),
            Self::Range(low, high, _) => write!(f, "{low}-{high}"),
            Self::Word(word) => f.write_str(word),
        }
    }
}

/// Reads the text of a value. Nothing is guessed: a comma, grouped digits or a reversed range is an
/// error.
///
/// ```
/// use calcinosis_core::quantity::parse_value;
/// assert_eq!(parse_value("≤ 0.10")?.to_string(), "<=0.1");
/// assert_eq!(parse_value("1:320 speckled")?.behind(), "speckled");
/// assert_eq!(parse_value("2–5")?.to_string(), "2-5");
/// assert_eq!(parse_value("Not detected")?.to_string(), "not detected");
/// assert!(parse_value("7,9").is_err());
/// # Ok::<(), calcinosis_core::quantity::ValueError>(())
/// ```
///
/// # Errors
/// [`ValueError`].
pub fn parse_value(text: &str) -> Result<Value, ValueError> {
    if text.len() > MAX_VALUE_LENGTH {
        return Err(ValueError::TooLong);
    }
    let text = text.trim();
    if text.is_empty() {
        return Err(ValueError::Empty);
    }
    let (comparator, rest) = comparator(text);
    let (number, behind) = split_number(rest);
    if number.is_empty() {
        // `NaN`, `<LOD` and the like are words without a meaning; they are refused where the
        // meaning is looked up.
        return Ok(Value::Word(folded(text)));
    }
    if behind.starts_with(',') {
        return Err(ValueError::Number(DecimalError::Comma));
    }
    let first: Decimal = number.parse()?;
    let behind = behind.trim_start();
    if let Some(dilution) = behind.strip_prefix([':', '/'])
        && first == Decimal::ONE
    {
        let (dilution, pattern) = split_number(dilution.trim_start());
        let dilution: Decimal = dilution.parse()?;
        let pattern = pattern.trim_start();
        if pattern.starts_with(|next: char| next.is_ascii_digit() || next == '.') {
            return Err(ValueError::Grouped);
        }
        let listed = pattern.strip_prefix([',', ';']).unwrap_or(pattern);
        if listed.starts_with(|next: char| next.is_ascii_digit()) {
            return Err(ValueError::Number(DecimalError::Comma));
        }
        let pattern = listed.trim();
        return Ok(Value::Titre(comparator, dilution, pattern.to_string()));
    }
    if comparator == Comparator::Equal
        && let Some(second) = range_end(behind)
    {
        let (second, unit) = split_number(second);
        if !second.is_empty() {
            let second: Decimal = second.parse()?;
            if second < first {
                return Err(ValueError::Reversed);
            }
            return Ok(Value::Range(first, second, unit_text(unit)?));
        }
    }
    Ok(Value::Number(comparator, first, unit_text(behind)?))
}

/// What stands behind a number, unless it begins with another one.
fn unit_text(behind: &str) -> Result<String, ValueError> {
    let behind = behind.trim();
    if behind.starts_with(|next: char| next.is_ascii_digit() || matches!(next, '.' | '\'')) {
        return Err(ValueError::Grouped);
    }
    if behind.starts_with(',') {
        return Err(ValueError::Number(DecimalError::Comma));
    }
    Ok(behind.to_string())
}

fn comparator(text: &str) -> (Comparator, &str) {
    const SIGNS: [(&str, Comparator); 9] = [
        ("<=", Comparator::AtMost),
        ("=<", Comparator::AtMost),
        ("\u{2264}", Comparator::AtMost),
        (">=", Comparator::AtLeast),
        ("=>", Comparator::AtLeast),
        ("\u{2265}", Comparator::AtLeast),
        ("<", Comparator::Less),
        (">", Comparator::Greater),
        ("=", Comparator::Equal),
    ];
    SIGNS
        .iter()
        .find_map(|(sign, comparator)| {
            text.strip_prefix(sign).map(|rest| (*comparator, rest.trim_start()))
        })
        .unwrap_or((Comparator::Equal, text))
}

/// The longest beginning that looks like a number, and the rest.
fn split_number(text: &str) -> (&str, &str) {
    let mut end = 0;
    let mut digits = false;
    let mut characters = text.char_indices().peekable();
    while let Some((place, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        let fits = match character {
            '0'..='9' => {
                digits = true;
                true
            }
            '.' => true,
            '-' | '+' | '\u{2212}' => place == 0,
            // An exponent needs a digit or a sign behind it, otherwise it begins a unit.
            'e' | 'E' => {
                let exponent = digits
                    && next.is_some_and(|next| next.is_ascii_digit() || next == '-' || next == '+');
                if exponent {
                    let sign = next.is_some_and(|next| !next.is_ascii_digit());
                    if sign {
                        characters.next();
                    }
                }
                exponent
            }
            _ => false,
        };
        if !fits {
            break;
        }
        end = characters.peek().map_or(text.len(), |(next, _)| *next);
    }
    if digits { text.split_at_checked(end).unwrap_or(("", text)) } else { ("", text) }
}

/// What follows the sign of a range.
fn range_end(behind: &str) -> Option<&str> {
    const SIGNS: [&str; 4] = ["-", "\u{2013}", "\u{2014}", "to "];
    SIGNS.iter().find_map(|sign| behind.strip_prefix(sign)).map(str::trim_start)
}

/// A word in lower case, with single spaces.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().flat_map(char::to_lowercase));
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read() {
        for (text, shown, behind) in [
            ("7.9", "7.9", ""),
            (" < 0.1 ", "<0.1", ""),
            ("\u{2264}5", "<=5", ""),
            ("=>10", ">=10", ""),
            ("1:320", "1:320", ""),
            ("1/80", "1:80", ""),
            (">1:640, homogeneous", ">1:640", "homogeneous"),
            ("2-5", "2-5", ""),
            ("2 \u{2013} 5 mg/dL", "2-5", "mg/dL"),
            ("2 to 5", "2-5", ""),
            ("-3.5", "-3.5", ""),
            ("7.9 mg/dL", "7.9", "mg/dL"),
            ("5e2", "500", ""),
            ("5 eq", "5", "eq"),
            ("85 %", "85", "%"),
            ("POSITIVE", "positive", ""),
            ("not  Detected", "not detected", ""),
            ("NaN", "nan", ""),
        ] {
            let value = parse_value(text).unwrap();
            assert_eq!((value.to_string().as_str(), value.behind()), (shown, behind), "{text}");
        }
    }

    #[test]
    fn nothing_is_guessed() {
        for text in
            ["", "   ", "7,9", "1,000", "1 000", "1'000", "5-2", "1.2.3", "1e400", "1:1 000"]
        {
            assert!(parse_value(text).is_err(), "{text}");
        }
        let long = "9".repeat(60);
        assert_eq!(parse_value(&long), Err(ValueError::Number(DecimalError::TooManyDigits)));
        assert_eq!(parse_value(&"9".repeat(300)), Err(ValueError::TooLong));
    }
}
