//! What a site reads instead of codes and texts of its own.

use super::Knowledge;
use super::codes::{UnknownSystem, bare_system, spell};
use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// A system and a code.
pub(crate) type SystemAndCode = (String, String);

/// What is read instead of a code or a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Translation {
    /// All of them together.
    pub(crate) into: Vec<SystemAndCode>,
    /// Whether it is the same, and no more special than what is read instead: only then does
    /// something follow where it is excluded.
    pub(crate) exact: bool,
}

/// The translations of a site's overlay.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Translated {
    codes: BTreeMap<SystemAndCode, Translation>,
    texts: BTreeMap<String, Translation>,
}

impl Translated {
    /// Nothing is translated.
    pub(crate) const NONE: Self = Self { codes: BTreeMap::new(), texts: BTreeMap::new() };
}

impl Knowledge {
    /// What the site reads instead of a code.
    pub(crate) fn translation(&self, system: &str, code: &str) -> Option<&Translation> {
        if self.translated.codes.is_empty() {
            return None;
        }
        self.translated.codes.get(&self.site_key(system, code))
    }

    /// What the site reads instead of a text.
    #[cfg(any(feature = "json", feature = "source"))]
    pub(crate) fn translation_of_text(&self, text: &str) -> Option<&Translation> {
        if self.translated.texts.is_empty() {
            return None;
        }
        self.translated.texts.get(&text_key(text))
    }

    /// Whether codes of a system are translated.
    #[cfg(feature = "batch")]
    pub(crate) fn translates(&self, system: &str) -> bool {
        let (name, _) = self.site_key(system, "");
        self.translated.codes.keys().any(|(known, _)| *known == name)
    }

    #[cfg(feature = "source")]
    pub(crate) fn translate(&mut self, system: &str, code: &str, translation: Translation) {
        let key = self.site_key(system, code);
        self.translated.codes.insert(key, translation);
    }

    #[cfg(feature = "source")]
    pub(crate) fn translate_text(&mut self, text: &str, translation: Translation) {
        self.translated.texts.insert(text_key(text), translation);
    }

    /// A code as it is compared: its system by whichever of its names, and the code as it stands,
    /// without the system before it. Capitals count, unless the crosswalk knows the system: `Ca`
    /// and `CA` of a laboratory are two tests.
    fn site_key(&self, system: &str, code: &str) -> SystemAndCode {
        let name = system.trim();
        let code = code.trim();
        let own = code.split_once(':').filter(|(head, _)| head.eq_ignore_ascii_case(name));
        let code = own.map_or(code, |(_, rest)| rest);
        match self.named_system(name) {
            Ok((entry, _)) => (entry.system.as_str().to_owned(), spell(entry, code)),
            Err(UnknownSystem::Unread(unread)) => (unread.label.to_string(), code.to_owned()),
            Err(UnknownSystem::Unknown) => {
                let name = name.split_once('|').map_or(name, |(name, _)| name);
                let bare = bare_system(name.trim_end_matches('/'));
                (bare.to_ascii_lowercase(), code.to_owned())
            }
        }
    }
}

/// A text as it is compared: capitals and the blanks around it are not told apart.
#[cfg(any(feature = "json", feature = "source"))]
fn text_key(text: &str) -> String {
    text.trim().to_lowercase()
}
