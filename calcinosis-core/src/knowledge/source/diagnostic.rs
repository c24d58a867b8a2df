//! What is wrong with a knowledge file, where, and what would be right.

use alloc::string::String;
use core::fmt;

macro_rules! diagnostic_codes {
    ($($(#[doc = $meaning:literal])* $variant:ident = $word:literal, $level:ident, $remedy:literal;)+) => {
        /// The permanent code of a diagnostic.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum DiagnosticCode {
            $($(#[doc = $meaning])* $variant,)+
        }

        impl DiagnosticCode {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The code as printed.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }

            /// What it means, in a sentence.
            #[must_use]
            pub const fn meaning(self) -> &'static str {
                match self {
                    $(Self::$variant => concat!($($meaning),*).trim_ascii(),)+
                }
            }

            /// What would be right in general, for those that have nothing nearer to say.
            #[must_use]
            pub const fn remedy(self) -> &'static str {
                match self {
                    $(Self::$variant => $remedy,)+
                }
            }

            /// How much it matters.
            #[must_use]
            pub const fn level(self) -> Level {
                match self {
                    $(Self::$variant => Level::$level,)+
                }
            }
        }
    };
}

diagnostic_codes! {
    /// Not TOML, or not the fields of an entry.
    Syntax = "K0001", Error,
        "compare the entry with its kind in `knowledge/README.md`; text stands in double quotes";
    /// A file without a known folder, or a missing `knowledge.toml`.
    Layout = "K0002", Error,
        "a file belongs into one of the folders that `knowledge/README.md` lists";
    /// A value that its field cannot take.
    Value = "K0003", Error,
        "the values that a field can take stand in `knowledge/README.md`";
    /// Tables derived from the entries that do not fit together.
    Unsound = "K0004", Error,
        "this is a fault of the library: please report it with the entries";
    /// An id that is not kebab-case.
    MalformedId = "K0101", Error,
        "write lower-case words joined by hyphens, such as `retiform-purpura`";
    /// An id that is used twice.
    DuplicateId = "K0102", Error,
        "give each entry an id of its own, or join the two entries";
    /// An id that names nothing.
    UnknownId = "K0103", Error,
        "name an entry that exists, or add it";
    /// Entries that lead back to themselves.
    Cycle = "K0104", Error,
        "take one of the references away, so that none leads back to its beginning";
    /// A finding that excludes itself or what it implies, or implies two that exclude each other.
    Impossible = "K0105", Error,
        "nobody can have such a finding: take away the reference that does not hold";
    /// A condition that cannot be read.
    Condition = "K0201", Error,
        "a condition is built of finding ids, `all(…)`, `any(…)`, `none(…)`, `at-least(n, …)` and `established(…)`";
    /// A condition that can never hold.
    Unreachable = "K0202", Error,
        "take away the part that contradicts another, or the whole condition";
    /// A condition that always holds or repeats a part.
    Redundant = "K0203", Warning,
        "take away the part that adds nothing";
    /// Required and excluding criteria that contradict each other.
    Contradiction = "K0204", Error,
        "a patient who meets the one is excluded by the other: narrow one of the two";
    /// Two criteria of one diagnosis with the same condition and role.
    RepeatedCriterion = "K0205", Error,
        "keep one of the two and join their sources";
    /// An entry marked as seen without a source.
    MissingSource = "K0301", Error,
        "name the source that was read, or mark the entry `general-knowledge` or `proposal`";
    /// A source that nothing cites.
    UncitedSource = "K0302", Warning,
        "cite it where its fact is used, or take it away";
    /// A finding that nothing uses.
    UnusedFinding = "K0303", Warning,
        "name it in a feature or a criterion of a diagnosis, or mark it `context = true` if it only informs";
    /// A leaf without what every leaf must have.
    Incomplete = "K0304", Error,
        "a leaf needs a prior, a criterion, a feature and two worked examples; see `knowledge/README.md`";
    /// A code that is not well formed.
    MalformedCode = "K0305", Error,
        "compare the code with its system: its form, and its check digit where it has one";
    /// A frequency or percentage that cannot be read.
    Frequency = "K0306", Error,
        "write a percentage between 0 and 100, `n/m`, a range, or a class such as `frequent`";
    /// A leaf that a scheme does not place, or places twice.
    Partition = "K0307", Error,
        "list each branch under exactly one form of the scheme";
    /// A sentence or a label that is missing.
    MissingText = "K0308", Error,
        "write the text; an empty one helps nobody";
    /// A measured quantity that leads to nothing.
    UnusedAnalyte = "K0309", Warning,
        "give it a state, a threshold or a formula that uses it";
    /// A test that settles no finding.
    OrphanTest = "K0310", Error,
        "list under `resolves` the findings that the test settles";
    /// A finding that no test obtains and that cannot be asked for.
    Unobtainable = "K0311", Error,
        "list it under `resolves` of the test that shows it, or mark it as obtained by asking";
    /// A profile whose figures contradict each other or the criteria.
    Profile = "K0312", Error,
        "change the figure that is out of step; see \"A profile\" in `knowledge/README.md`";
    /// What is said to bring a finding along cannot, or makes it no more frequent.
    Among = "K0313", Error,
        "name in `among` what brings the finding along without being the same observation, and how often among those who have it";
    /// A switched-off criterion without a reason.
    MissingReason = "K0401", Error,
        "say in `reason` why it is switched off: it is shown with every answer";
    /// An overlay that changes what is built in.
    Override = "K0402", Error,
        "give the entry an id of your own; built-in entries are not replaced";
    /// An overlay that is too large.
    TooLarge = "K0403", Error,
        "split it, or leave out what is not used";
    /// More problems than are told one by one.
    More = "K0404", Error,
        "mend what is told first: one mistake often causes many problems";
}

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// The knowledge cannot be used.
    Error,
    /// It can, and someone should look.
    Warning,
}

/// One problem with a knowledge file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Diagnostic {
    /// The file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
    /// How much it matters.
    pub level: Level,
    /// The permanent code.
    pub code: DiagnosticCode,
    /// What is wrong.
    pub message: String,
    /// What would be right.
    pub help: String,
    /// The line of the file; of a long line the part around the column.
    pub excerpt: String,
    /// The column within the excerpt, from 1.
    pub excerpt_column: usize,
    /// How many characters the problem covers.
    pub width: usize,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = match self.level {
            Level::Error => "error",
            Level::Warning => "warning",
        };
        let Self { file, line, column, message, .. } = self;
        writeln!(f, "{file}:{line}:{column}: {level}[{}]: {message}", self.code.as_str())?;
        let number = alloc::format!("{line}");
        let margin = " ".repeat(number.len());
        writeln!(f, "{margin} |\n{number} | {}", self.excerpt)?;
        let (before, marks) = (self.excerpt_column.saturating_sub(1), self.width.min(80));
        writeln!(f, "{margin} | {}{}", " ".repeat(before), "^".repeat(marks))?;
        writeln!(f, "{margin} = help: {}", self.help)
    }
}
