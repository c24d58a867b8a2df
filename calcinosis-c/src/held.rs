//! Texts as C reads them: with a NUL behind, and a length for those that hold one.

use core::ffi::c_char;

/// A text with a NUL behind it, which stays where it is as long as its owner lives.
#[derive(Debug)]
pub struct Held(Vec<u8>);

impl Held {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        let mut bytes: String = text.into();
        bytes.push('\0');
        Self(bytes.into_bytes())
    }

    /// Where it starts.
    pub(crate) fn start(&self) -> *const c_char {
        self.0.as_ptr().cast()
    }

    /// How many bytes it has, without the NUL.
    pub(crate) fn len(&self) -> usize {
        self.0.len() - 1
    }

    pub(crate) fn as_str(&self) -> &str {
        // It was made of a string.
        self.0
            .get(..self.len())
            .and_then(|bytes| core::str::from_utf8(bytes).ok())
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_keeps_its_bytes_and_gains_a_nul() {
        for text in ["", "ä", "a\0b"] {
            let held = Held::new(text);
            assert_eq!((held.as_str(), held.len()), (text, text.len()));
            assert_eq!(held.0.last(), Some(&0));
        }
    }
}
