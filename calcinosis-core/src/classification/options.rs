//! What a caller may choose.

use crate::id::SchemeId;
use alloc::string::{String, ToString};

/// How much of the trace an answer carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Detail {
    /// Ranking, status and probability only.
    Brief,
    /// The whole trace of the first so many leaves as far as they are possible, at least of two,
    /// and of every established diagnosis.
    Leading(usize),
    /// The whole trace of every leaf.
    Full,
}

impl Default for Detail {
    fn default() -> Self {
        Self::Leading(5)
    }
}

crate::knowledge::entry::words! {
    /// Where the patient comes from: how much it counts how common a diagnosis is.
    Setting {
        /// From a clinic: how common a diagnosis is counts whole.
        Clinic = "clinic",
        /// From the literature, which reports the rare more often than it is met: it counts in
        /// part.
        Published = "published",
    }
}

/// How to classify; by default in the default scheme, with the trace of the first five leaves, and
/// lenient.
///
/// ```
/// use calcinosis_core::{Detail, Options};
/// let options = Options::new().scheme("five-form").detail(Detail::Full).strict(true);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    pub(crate) scheme: Option<String>,
    pub(crate) detail: Detail,
    pub(crate) strict: bool,
    pub(crate) stated_diagnoses: bool,
    pub(crate) setting: Setting,
    pub(crate) silence: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            scheme: None,
            detail: Detail::default(),
            strict: false,
            stated_diagnoses: false,
            setting: Setting::Clinic,
            silence: true,
        }
    }
}

impl Options {
    /// The default choices.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Views the answer through this scheme.
    #[must_use]
    pub fn scheme(mut self, id: impl AsRef<str>) -> Self {
        self.scheme = Some(id.as_ref().to_string());
        self
    }

    /// Views the answer through this scheme.
    #[must_use]
    pub fn scheme_id(self, id: &SchemeId) -> Self {
        self.scheme(id.as_str())
    }

    /// Chooses how much of the trace the answer carries.
    #[must_use]
    pub const fn detail(mut self, detail: Detail) -> Self {
        self.detail = detail;
        self
    }

    /// Whether a fault of the record is an error instead of an issue beside the answer.
    #[must_use]
    pub const fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Where the patient comes from; by default from a clinic.
    #[must_use]
    pub const fn setting(mut self, setting: Setting) -> Self {
        self.setting = setting;
        self
    }

    /// Whether it speaks that the record does not mention what nobody leaves out, such as dialysis.
    /// By default it does; a record of a few words, or one whose every field was filled in, should
    /// not be read so.
    #[must_use]
    pub const fn silence(mut self, speaks: bool) -> Self {
        self.silence = speaks;
        self
    }

    /// Whether a code that states a diagnosis, such as L94.2 or the disease of a phenopacket, may
    /// make a finding present when a finding carries it.
    ///
    /// By default it is set aside and listed, so that the answer does not rest on itself. It never
    /// bears on a diagnosis directly.
    #[must_use]
    pub const fn stated_diagnoses(mut self, used: bool) -> Self {
        self.stated_diagnoses = used;
        self
    }
}
