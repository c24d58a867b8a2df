//! The readable form of a condition, and its one printer.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// A condition as it is written, read and printed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a new kind of condition must not be ignored by a reader"
)]
pub enum Condition {
    /// The finding with this id.
    Finding(String),
    /// Whether the diagnosis with this id is established.
    Established(String),
    /// Whether the diagnosis with this id is established, probable or possible.
    Suspected(String),
    /// All of them.
    All(Vec<Condition>),
    /// At least one of them.
    Any(Vec<Condition>),
    /// None of them.
    None(Vec<Condition>),
    /// At least this many of them.
    AtLeast(u16, Vec<Condition>),
}

impl Condition {
    /// The conditions directly inside this one.
    #[must_use]
    pub fn parts(&self) -> &[Self] {
        match self {
            Self::Finding(_) | Self::Established(_) | Self::Suspected(_) => &[],
            Self::All(parts) | Self::Any(parts) | Self::None(parts) | Self::AtLeast(_, parts) => {
                parts
            }
        }
    }

    /// Calls `visit` with this condition and everything inside it, outermost first.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Self)) {
        visit(self);
        for part in self.parts() {
            part.walk(visit);
        }
    }

    /// The findings that the condition names, in order of appearance, each once.
    #[must_use]
    pub fn findings(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        self.walk(&mut |part| {
            if let Self::Finding(id) = part
                && !names.contains(&id.as_str())
            {
                names.push(id);
            }
        });
        names
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, parts) = match self {
            Self::Finding(id) => return f.write_str(id),
            Self::Established(id) => return write!(f, "established({id})"),
            Self::Suspected(id) => return write!(f, "suspected({id})"),
            Self::All(parts) => ("all", parts),
            Self::Any(parts) => ("any", parts),
            Self::None(parts) => ("none", parts),
            Self::AtLeast(least, parts) => {
                write!(f, "at-least({least}")?;
                for part in parts {
                    write!(f, ", {part}")?;
                }
                return f.write_str(")");
            }
        };
        write!(f, "{name}(")?;
        for (place, part) in parts.iter().enumerate() {
            if place > 0 {
                f.write_str(", ")?;
            }
            write!(f, "{part}")?;
        }
        f.write_str(")")
    }
}
