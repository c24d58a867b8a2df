//! Permanent names: the only identity that crosses a face.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

/// The longest id that is accepted, in bytes.
pub const MAX_ID_LENGTH: usize = 128;

/// Whether a text has the form of an id: lower-case words and numbers joined by single hyphens.
#[must_use]
pub fn is_kebab_case(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= MAX_ID_LENGTH
        && text.split('-').all(|word| {
            !word.is_empty()
                && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

/// A text that does not have the form of an id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{text}` is not an id: use lower-case words joined by hyphens, such as `retiform-purpura`"
)]
pub struct InvalidId {
    text: String,
}

/// The name of one kind of entry as a caller gives it: its constant, or any text, which is looked
/// up when it is used.
macro_rules! given {
    ($(#[$doc:meta])* $name:ident of $id:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            /// The name as it was given.
            #[must_use]
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl From<$id> for $name {
            fn from(id: $id) -> Self {
                Self(id.0.into_owned())
            }
        }

        impl From<&$id> for $name {
            fn from(id: &$id) -> Self {
                Self(id.as_str().into())
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl From<&&str> for $name {
            fn from(text: &&str) -> Self {
                Self((*text).into())
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                Self(text.clone())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }
    };
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Cow<'static, str>);

        impl $name {
            /// Wraps a permanent name that is known to be well formed.
            #[must_use]
            pub const fn from_static(text: &'static str) -> Self {
                Self(Cow::Borrowed(text))
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = InvalidId;

            fn from_str(text: &str) -> Result<Self, InvalidId> {
                if is_kebab_case(text) {
                    Ok(Self(Cow::Owned(text.into())))
                } else {
                    Err(InvalidId { text: crate::inert::shortened(text, MAX_ID_LENGTH) })
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "`{}`", self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
    };
}

id! {
    /// The permanent name of a finding, such as `retiform-purpura`.
    ///
    /// ```
    /// use calcinosis_core::FindingId;
    /// let id: FindingId = "retiform-purpura".parse()?;
    /// assert_eq!(id.as_str(), "retiform-purpura");
    /// assert!("Retiform purpura".parse::<FindingId>().is_err());
    /// # Ok::<(), calcinosis_core::InvalidId>(())
    /// ```
    FindingId
}
id! {
    /// The permanent name of a measured quantity, such as `phosphate`.
    AnalyteId
}
id! {
    /// The permanent name of a diagnosis, such as `calciphylaxis-uremic`.
    DiagnosisId
}
id! {
    /// The permanent name of a scheme, such as `four-form`.
    SchemeId
}
given! {
    /// A finding as a caller names it: a [`FindingId`] or a text, and no id of another kind.
    ///
    /// ```
    /// use calcinosis_core::{Case, finding};
    /// let case = Case::builder().present(finding::RETIFORM_PURPURA).absent("fever").build();
    /// assert_eq!(case.present(), ["retiform-purpura"]);
    /// ```
    ///
    /// ```compile_fail
    /// use calcinosis_core::{Case, DiagnosisId};
    /// let case = Case::builder().present(DiagnosisId::from_static("calciphylaxis-uremic"));
    /// ```
    GivenFinding of FindingId
}
given! {
    /// An analyte as a caller names it: an [`AnalyteId`] or a text, and no id of another kind.
    GivenAnalyte of AnalyteId
}
