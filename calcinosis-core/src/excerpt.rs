//! What is repeated of a foreign text: shortened, on one line, and without characters that act.
//!
//! Messages end up in terminals, logs and the eyes of a clinician. Whatever they quote was written by somebody else.

use alloc::string::String;

/// What is repeated of a piece of a record, in characters.
pub(crate) const MAX_QUOTED: usize = 80;

/// The beginning of a text, of at most so many characters; a cut is marked by an ellipsis. Characters that act stand as `\u{…}`, so that they are seen.
pub(crate) fn shortened(text: &str, most: usize) -> String {
    let mut short = String::new();
    for (place, character) in text.chars().enumerate() {
        if place == most {
            short.push('…');
            break;
        }
        if is_active(character) { short.extend(character.escape_unicode()) } else { short.push(character) }
    }
    short
}

/// A piece of a record in a message.
#[allow(dead_code)]
pub(crate) fn quoted(text: &str) -> String {
    shortened(text.trim(), MAX_QUOTED)
}

/// Whether a character does something other than stand there: controls, line and paragraph separators, and those that turn the direction of a text or hide in it.
pub(crate) fn is_active(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(character, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_and_an_active_character_is_seen() {
        assert_eq!(quoted(" hypercalcaemia\n"), "hypercalcaemia");
        assert_eq!(quoted(&"ä".repeat(81)), alloc::format!("{}…", "ä".repeat(80)));
        assert_eq!(quoted(&"ä".repeat(80)), "ä".repeat(80));
        assert_eq!(quoted("a\nb\u{1b}[2J\u{202e}c\0"), "a\\u{a}b\\u{1b}[2J\\u{202e}c\\u{0}");
        for separator in ['\u{85}', '\u{2028}', '\u{2029}', '\r', '\u{2066}', '\u{feff}'] {
            assert!(is_active(separator), "{separator:?}");
        }
        assert!(!['é', 'ß', '≥', '‑', '語', ' '].into_iter().any(is_active));
    }
}
