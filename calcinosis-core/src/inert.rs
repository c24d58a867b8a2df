//! Text from outside, made inert: nothing that came with a record can end a line, turn the
//! direction of reading, hide, or close the quotes in which it is shown.
//!
//! Every piece of a record passes through [`shown`] where it enters a message, and every text
//! passes through [`line`] where an answer is laid out.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;

/// How much of a piece of a record is repeated in a message, in characters.
pub(crate) const SHOWN: usize = 80;

/// How long what an issue says may become, in characters: a few pieces of a record and what is said
/// about them.
pub(crate) const MESSAGE: usize = 480;

/// Characters that change how what follows is read, without being seen themselves: line and
/// paragraph separators, controls of direction, invisible operators, interlinear marks, tags.
const UNSEEN: [core::ops::RangeInclusive<char>; 12] = [
    '\u{ad}'..='\u{ad}',
    '\u{61c}'..='\u{61c}',
    '\u{180e}'..='\u{180e}',
    '\u{200b}'..='\u{200b}',
    '\u{200e}'..='\u{200f}',
    '\u{2028}'..='\u{202e}',
    '\u{2060}'..='\u{206f}',
    '\u{feff}'..='\u{feff}',
    '\u{fff0}'..='\u{fffb}',
    '\u{1d173}'..='\u{1d17a}',
    '\u{e0000}'..='\u{e007f}',
    '\u{f0000}'..='\u{10ffff}',
];

/// Whether a character may stand in a line as it is.
pub(crate) fn is_plain(character: char) -> bool {
    !character.is_control() && !UNSEEN.iter().any(|range| range.contains(&character))
}

/// A text as one line: what is no plain character as its escape, white space of any kind and number
/// as one space.
pub(crate) fn line(text: &str) -> Cow<'_, str> {
    let mut before = ' ';
    let is_fine = |character: char| {
        let twice = character == ' ' && before == ' ';
        before = character;
        !twice && is_plain(character) && (character == ' ' || !character.is_whitespace())
    };
    if text.chars().all(is_fine) && !text.ends_with(' ') {
        return Cow::Borrowed(text);
    }
    let mut line = String::with_capacity(text.len());
    for character in text.trim().chars() {
        if !is_plain(character) {
            line.extend(character.escape_default());
        } else if !character.is_whitespace() {
            line.push(character);
        } else if !line.ends_with(' ') {
            line.push(' ');
        }
    }
    Cow::Owned(line)
}

/// A piece of a record as it is repeated in a message, to stand in backticks: inert, and shortened.
pub(crate) fn shown(text: &str) -> String {
    shortened(text, SHOWN)
}

/// The same with as many characters as asked for.
pub(crate) fn shortened(text: &str, most: usize) -> String {
    // What is cut off needs no look; an escape takes up to ten characters.
    let mut rest = text.trim().chars();
    let start: String = rest.by_ref().take(most).collect();
    let mut piece = line(&start).replace('`', "'");
    let is_cut = rest.next().is_some() || piece.chars().count() > most;
    if is_cut {
        piece = format!("{}…", piece.chars().take(most).collect::<String>());
    }
    piece
}

/// A whole message, which may quote a record: inert, and of at most so many characters.
pub(crate) fn message(text: &str, most: usize) -> String {
    let text = line(text);
    let mut rest = text.chars();
    let mut message: String = rest.by_ref().take(most).collect();
    if rest.next().is_some() {
        message.push('…');
    }
    message
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_stays_a_line() {
        assert_eq!(line("a b"), "a b");
        assert!(matches!(line("plain text, ünïcödé 𝔘"), Cow::Borrowed(_)));
        assert_eq!(line("a\nb\r\u{85}c"), "a\\nb\\r\\u{85}c");
        assert_eq!(line("x\u{202e}y\u{2028}z\u{0}"), "x\\u{202e}y\\u{2028}z\\u{0}");
        assert_eq!(line("  a \u{a0}\u{3000}  b "), "a b");
    }

    #[test]
    fn a_message_is_short_and_says_so() {
        assert_eq!(message("`a\nb` is no word", MESSAGE), "`a\\nb` is no word");
        assert_eq!(message("abcdef", 3), "abc…");
        assert_eq!(message("abc", 3), "abc");
    }

    #[test]
    fn what_is_shown_is_short_and_closes_no_quotes() {
        assert_eq!(shown("a`b"), "a'b");
        assert_eq!(shown(&"x".repeat(100)), format!("{}…", "x".repeat(SHOWN)));
        assert!(shown(&"\u{202e}".repeat(100)).chars().count() <= SHOWN + 1);
        assert_eq!(shown("  padded "), "padded");
    }
}
