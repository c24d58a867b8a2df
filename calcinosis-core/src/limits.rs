//! How much is read of what comes in: lengths and numbers, each with its name, so that an error can
//! say which one to raise.

use crate::error::Error;

macro_rules! limits {
    ($($(#[doc = $doc:literal])+ $name:ident = $most:expr;)+) => {
        /// How much is read at once. A text beyond it is refused, with the name of the limit; of
        /// one patient among many, what is beyond it is left out and said.
        ///
        /// What is nested deeper than 126 levels is refused in any case, and so are ids beyond
        /// [`MAX_ID_LENGTH`](crate::MAX_ID_LENGTH) and values beyond
        /// [`MAX_VALUE_LENGTH`](crate::quantity::MAX_VALUE_LENGTH).
        ///
        /// ```
        /// use calcinosis_core::Limits;
        /// let limits = Limits::new().resources(5_000_000);
        /// assert_eq!(limits.get("resources"), Some(5_000_000));
        /// assert_eq!(limits.get("case"), Some(8 * 1024 * 1024));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Limits {
            $($(#[doc = $doc])+ pub $name: usize,)+
        }

        impl Default for Limits {
            fn default() -> Self {
                Self { $($name: $most,)+ }
            }
        }

        impl Limits {
            /// The name of every limit.
            pub const NAMES: &'static [&'static str] = &[$(stringify!($name),)+];

            /// The limits by default.
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }

            $($(#[doc = $doc])+
            #[must_use]
            pub const fn $name(mut self, most: usize) -> Self {
                self.$name = most;
                self
            })+

            /// The limit of this name.
            #[must_use]
            pub fn get(&self, name: &str) -> Option<usize> {
                match name {
                    $(stringify!($name) => Some(self.$name),)+
                    _ => None,
                }
            }

            /// Sets the limit of this name; nothing where there is none.
            pub fn set(&mut self, name: &str, most: usize) -> Option<()> {
                match name {
                    $(stringify!($name) => self.$name = most,)+
                    _ => return None,
                }
                Some(())
            }
        }
    };
}

limits! {
    /// The longest text that is read whole, in bytes; 256 MiB by default.
    text = 256 * 1024 * 1024;
    /// The longest case, in bytes; 8 MiB by default.
    case = 8 * 1024 * 1024;
    /// The most JSON values of one case; 200,000 by default.
    values = 200_000;
    /// The longest record of one patient that is met in a stream, and the longest phenopacket, in
    /// bytes; 64 MiB by default.
    patient = 64 * 1024 * 1024;
    /// The most patients of a text that is read whole; 100,000 by default.
    patients = 100_000;
    /// The most FHIR resources of a text that is read whole, and of one patient in a stream;
    /// 1,000,000 by default.
    resources = 1_000_000;
    /// The most statements of one patient: findings, codes and measurements; 20,000 by default.
    statements = 20_000;
    /// The most measurements of one patient, who may have as many statements of other kinds; 8,000
    /// by default.
    measurements = 8_000;
    /// How many more JSON objects a foreign record may hold than one for each 16 bytes of it;
    /// 16,384 by default. No real record is made of next to nothing else, and each object takes
    /// memory however little it says.
    objects = 16_384;
}

/// For each of how many bytes a foreign record may hold one JSON object.
const BYTES_OF_AN_OBJECT: usize = 16;

impl Limits {
    /// Refuses a text that is too long.
    pub(crate) fn length(length: usize, limit: usize, name: &'static str) -> Result<(), Error> {
        if length > limit { Err(Error::TooLong { length, limit, name }) } else { Ok(()) }
    }

    /// Refuses a text that holds too much of something.
    pub(crate) fn number(given: usize, most: usize, name: &'static str) -> Result<(), Error> {
        if given > most { Err(Error::TooMany { given, most, name }) } else { Ok(()) }
    }

    /// How many JSON objects a record of this length may hold.
    pub(crate) const fn objects_in(&self, length: usize) -> usize {
        self.objects.saturating_add(length / BYTES_OF_AN_OBJECT)
    }
}

/// How many objects a JSON text begins, those in its strings included: enough to tell a record from
/// a flood.
pub(crate) fn objects(text: &[u8]) -> usize {
    text.iter().filter(|byte| **byte == b'{').count()
}

/// How many values a JSON text holds at the most: one more than what separates and opens them.
pub(crate) fn values(text: &[u8]) -> usize {
    let (mut count, mut in_string, mut escaped) = (1, false, false);
    for byte in text {
        if in_string {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => in_string = false,
                _ => {}
            }
        } else {
            match byte {
                b'"' => in_string = true,
                b',' | b'[' | b'{' => count += 1,
                _ => {}
            }
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_counted_outside_of_strings() {
        assert_eq!(values(br#"{"a": [1, 2, 3], "b,[{": "\",\\"}"#), 6);
        assert_eq!(values(b"7"), 1);
        assert_eq!(objects(br#"{"a": [{}, {}]}"#), 3);
    }

    #[test]
    fn every_limit_has_a_name_by_which_it_is_set() {
        let mut limits = Limits::new();
        for (place, name) in Limits::NAMES.iter().enumerate() {
            assert_eq!(limits.set(name, place), Some(()));
            assert_eq!(limits.get(name), Some(place));
        }
        assert_eq!((limits.get("x"), limits.set("x", 1)), (None, None));
        assert_eq!(limits.text, 0);
        assert_eq!(Limits::new().text(0).case, Limits::default().case);
    }
}
