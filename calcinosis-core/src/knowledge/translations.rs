//! A site's own map from the codes and texts of its records to codes that the crosswalk knows.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// A system and a code.
pub(crate) type SystemAndCode = (String, String);

/// A site's own map from the codes and texts of its records to codes that the crosswalk knows.
///
/// SNOMED CT may not be shipped with this library, and product codes of a pharmacy or a laboratory
/// are its own; a site that may use them brings its map: in its overlay (`[[translation]]`), where
/// it holds for everything that is read with that knowledge, or from a file with tabs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translations {
    codes: BTreeMap<SystemAndCode, Vec<SystemAndCode>>,
    texts: BTreeMap<String, Vec<SystemAndCode>>,
}

impl Translations {
    /// Nothing is translated.
    pub(crate) const NONE: Self = Self { codes: BTreeMap::new(), texts: BTreeMap::new() };

    /// What is read instead of a code; empty where nothing is.
    pub(crate) fn of_code(&self, system: &str, code: &str) -> &[SystemAndCode] {
        if self.codes.is_empty() {
            return &[];
        }
        self.codes.get(&code_key(system, code)).map_or(&[], Vec::as_slice)
    }

    /// What is read instead of a text; empty where nothing is.
    pub(crate) fn of_text(&self, text: &str) -> &[SystemAndCode] {
        if self.texts.is_empty() {
            return &[];
        }
        self.texts.get(&text_key(text)).map_or(&[], Vec::as_slice)
    }

    /// Adds what is read instead of a code; whether there was nothing of it before.
    pub(crate) fn add_code(&mut self, system: &str, code: &str, into: SystemAndCode) -> bool {
        let all = self.codes.entry(code_key(system, code)).or_default();
        all.push(into);
        all.len() == 1
    }

    /// Adds what is read instead of a text; whether there was nothing of it before.
    pub(crate) fn add_text(&mut self, text: &str, into: SystemAndCode) -> bool {
        let all = self.texts.entry(text_key(text)).or_default();
        all.push(into);
        all.len() == 1
    }

    /// How many codes and texts are translated.
    #[must_use]
    pub fn len(&self) -> usize {
        self.codes.len() + self.texts.len()
    }

    /// Whether nothing is translated.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.codes.is_empty() && self.texts.is_empty()
    }
}

/// The name of a system as it is compared: senders differ in protocol, case and the last stroke.
fn system_key(system: &str) -> String {
    let system = system.trim().trim_end_matches('/').to_ascii_lowercase();
    let bare = system
        .strip_prefix("https://")
        .or_else(|| system.strip_prefix("http://"))
        .unwrap_or(&system);
    bare.strip_prefix("www.").unwrap_or(bare).to_string()
}

fn code_key(system: &str, code: &str) -> SystemAndCode {
    (system_key(system), code.trim().to_ascii_uppercase())
}

/// A text as it is compared: capitals and the blanks around it are not told apart.
fn text_key(text: &str) -> String {
    text.trim().to_lowercase()
}
