//! The three values of an observation.

use core::fmt;

/// What is known of an observation: Kleene's strong three-valued logic.
///
/// Unknown never becomes absent: a finding that nobody looked for stays [`Presence::Unknown`].
///
/// ```
/// use calcinosis_core::Presence::{Absent, Present, Unknown};
/// assert_eq!(Present.and(Unknown), Unknown);
/// assert_eq!(Absent.and(Unknown), Absent);
/// assert_eq!(Present.or(Unknown), Present);
/// assert_eq!(!Unknown, Unknown);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "json", serde(rename_all = "kebab-case"))]
#[expect(clippy::exhaustive_enums, reason = "three-valued logic has three values")]
pub enum Presence {
    /// Looked for and not there.
    Absent,
    /// Not looked for, not recorded, or given both ways.
    #[default]
    Unknown,
    /// Observed.
    Present,
}

impl Presence {
    /// Every value, from absent to present.
    pub const ALL: [Self; 3] = [Self::Absent, Self::Unknown, Self::Present];

    /// What it means, in a sentence.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Absent => "Looked for and not there.",
            Self::Unknown => "Not looked for, not recorded, or given both ways.",
            Self::Present => "Observed.",
        }
    }

    /// Absent if either is absent, present if both are present, otherwise unknown.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Absent, _) | (_, Self::Absent) => Self::Absent,
            (Self::Present, Self::Present) => Self::Present,
            _ => Self::Unknown,
        }
    }

    /// Present if either is present, absent if both are absent, otherwise unknown.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Present, _) | (_, Self::Present) => Self::Present,
            (Self::Absent, Self::Absent) => Self::Absent,
            _ => Self::Unknown,
        }
    }

    /// Whether the observation is made and positive.
    #[must_use]
    pub const fn is_present(self) -> bool {
        matches!(self, Self::Present)
    }

    /// Whether the observation is made and negative.
    #[must_use]
    pub const fn is_absent(self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the observation is still open.
    #[must_use]
    pub const fn is_unknown(self) -> bool {
        matches!(self, Self::Unknown)
    }

    /// The word used in every face: `absent`, `unknown` or `present`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::Unknown => "unknown",
            Self::Present => "present",
        }
    }
}

impl core::ops::Not for Presence {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Absent => Self::Present,
            Self::Unknown => Self::Unknown,
            Self::Present => Self::Absent,
        }
    }
}

impl fmt::Display for Presence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
