//! The canonical JSON of an answer.

use super::Answer;
use alloc::string::String;

impl Answer<'_> {
    /// The canonical JSON, on one line: what every face returns, byte for byte.
    #[must_use]
    pub fn to_json(&self) -> String {
        // An answer holds only strings, lists and finite numbers, which serde_json always writes.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The same, indented for reading.
    #[must_use]
    pub fn to_json_pretty(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}
