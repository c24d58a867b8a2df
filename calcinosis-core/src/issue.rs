//! What was wrong with a record, beside the answer: nothing is silent.

use crate::inert;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

/// How many issues of one code are listed for one kind of place, such as `present`; the rest is
/// counted.
pub const MAX_ALIKE: usize = 100;

/// How many issues of one code are listed in all, however many kinds of places a record makes up;
/// the rest is counted.
pub const MAX_OF_CODE: usize = 400;

macro_rules! issue_codes {
    ($($(#[doc = $meaning:literal])* $variant:ident = $word:literal, $severity:ident;)+) => {
        /// The permanent code of an issue.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "json", derive(serde::Serialize))]
        #[non_exhaustive]
        pub enum IssueCode {
            $($(#[doc = $meaning])* #[cfg_attr(feature = "json", serde(rename = $word))] $variant,)+
        }

        impl IssueCode {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word used in every face.
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

            /// How much it matters.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self {
                    $(Self::$variant => Severity::$severity,)+
                }
            }
        }
    };
}

issue_codes! {
    /// A field of the case is not known.
    UnknownField = "unknown-field", Warning;
    /// A finding is not in the vocabulary.
    UnknownFinding = "unknown-finding", Warning;
    /// A finding was given under a former or second id.
    FormerId = "former-id", Note;
    /// A finding was given by its name instead of its id.
    NamedFinding = "named-finding", Note;
    /// A finding was given, or follows, both as present and as absent.
    Conflict = "conflict", Warning;
    /// The same was given twice.
    Duplicate = "duplicate", Note;
    /// An age is not a number of years that a person can have.
    ImplausibleAge = "implausible-age", Warning;
    /// The lesion began after the age of the patient.
    OnsetAfterAge = "onset-after-age", Warning;
    /// A measurement could not be used.
    UnreadMeasurement = "unread-measurement", Warning;
    /// A measurement does not fit its unit or its analyte.
    ImplausibleValue = "implausible-value", Warning;
    /// A value lies beyond the limits at which laboratories call the ward.
    CriticalValue = "critical-value", Note;
    /// A unit is not known for the analyte.
    UnknownUnit = "unknown-unit", Warning;
    /// An analyte is not known.
    UnknownAnalyte = "unknown-analyte", Warning;
    /// No interval is known for the age and sex of the patient.
    NoInterval = "no-interval", Warning;
    /// The interval is ours, not the laboratory's.
    DefaultInterval = "default-interval", Note;
    /// A derived value is less reliable than usual.
    LowConfidence = "low-confidence", Note;
    /// A code is not in the crosswalk.
    UnknownCode = "unknown-code", Warning;
    /// A code system is not known.
    UnknownCodeSystem = "unknown-code-system", Warning;
    /// A code was read as one of a close system.
    RelatedCodeSystem = "related-code-system", Note;
    /// A code or a text was read as the translation that the site or the caller gives says.
    TranslatedCode = "translated-code", Note;
    /// A code covers more than one entry; only what is true of all was taken.
    BroadCode = "broad-code", Note;
    /// A code names a diagnosis of the taxonomy and was set aside, so that the answer does not rest
    /// on itself.
    DiagnosisCode = "diagnosis-code", Note;
    /// A statement was read and knowingly set aside.
    SetAside = "set-aside", Note;
    /// A part of the record has no counterpart in the model.
    NotModelled = "not-modelled", Note;
    /// A date makes a statement uncertain.
    Timing = "timing", Note;
    /// Facts that the sender could not express were listed in the case.
    Unmapped = "unmapped", Note;
    /// There is nothing to classify by.
    EmptyCase = "empty-case", Warning;
    /// A record holds more than is read of one patient; the rest was not used.
    LimitExceeded = "limit-exceeded", Warning;
}

/// How much an issue matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
#[cfg_attr(feature = "json", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Severity {
    /// Good to know; nothing was lost.
    Note,
    /// Something that was given could not be used. Strict mode makes it an error.
    Warning,
}

impl Severity {
    /// The word used in every face.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
        }
    }
}

/// One thing about a record that its sender should know.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Issue {
    /// How much it matters.
    pub severity: Severity,
    /// The permanent code.
    pub code: IssueCode,
    /// Where in the record, such as `present[3]`.
    #[cfg_attr(feature = "json", serde(rename = "where"))]
    pub place: String,
    /// What is the matter.
    pub message: String,
    /// What would be right.
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
    pub suggestion: Option<String>,
    /// How many issues this one stands for: 1, and more where the rest of a flood was counted
    /// instead of listed.
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "is_one"))]
    pub count: usize,
}

#[cfg(feature = "json")]
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
const fn is_one(count: &usize) -> bool {
    *count == 1
}

impl Issue {
    /// An issue of this code, with its severity. Whatever was put into it is made inert and held
    /// short here, so that no reader can forget it.
    #[must_use]
    pub fn new(code: IssueCode, place: impl AsRef<str>, message: impl AsRef<str>) -> Self {
        let [place, message] =
            [place.as_ref(), message.as_ref()].map(|text| inert::message(text, inert::MESSAGE));
        Self { severity: code.severity(), code, place, message, suggestion: None, count: 1 }
    }

    /// The same with a suggestion.
    #[must_use]
    pub fn suggest(mut self, suggestion: impl AsRef<str>) -> Self {
        self.suggestion = Some(inert::message(suggestion.as_ref(), inert::MESSAGE));
        self
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.place.is_empty() {
            write!(f, "{}: ", self.place)?;
        }
        f.write_str(&self.message)?;
        if let Some(suggestion) = &self.suggestion {
            write!(f, " ({suggestion})")?;
        }
        Ok(())
    }
}

/// Issues as they come in: of those alike the first are kept and the rest is counted, so that
/// nobody is flooded and memory stays bounded however many there are.
///
/// Alike are issues of one code at one kind of place: `present[3]` and `present[4]`, or
/// `Condition/7` and `Condition/8`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Issues {
    kept: Vec<Issue>,
    /// Counted once there are so many that some may be alike too often: most records come with a
    /// few.
    codes: BTreeMap<IssueCode, OfCode>,
}

#[derive(Clone, Debug, Default)]
struct OfCode {
    listed: usize,
    kinds: BTreeMap<String, Alike>,
    /// Those beyond what is listed of a code, at whatever kind of place.
    beyond: Option<usize>,
}

#[derive(Clone, Debug, Default)]
struct Alike {
    listed: usize,
    /// The position of the issue that stands for the rest.
    rest: Option<usize>,
}

impl Issues {
    /// Adds an issue, or counts it.
    pub(crate) fn push(&mut self, issue: Issue) {
        if self.codes.is_empty() {
            if self.kept.len() < MAX_ALIKE && issue.count == 1 {
                self.kept.push(issue);
                return;
            }
            core::mem::take(&mut self.kept).into_iter().for_each(|issue| self.count(issue));
        }
        self.count(issue);
    }

    fn count(&mut self, issue: Issue) {
        let of_code = self.codes.entry(issue.code).or_default();
        let kind = kind_of_place(&issue.place);
        let is_full = of_code.listed >= MAX_OF_CODE;
        let rest = match of_code.kinds.get_mut(kind) {
            Some(alike) if alike.listed >= MAX_ALIKE || issue.count > 1 => &mut alike.rest,
            _ if is_full => &mut of_code.beyond,
            Some(alike) => {
                (of_code.listed, alike.listed) = (of_code.listed + 1, alike.listed + 1);
                self.kept.push(issue);
                return;
            }
            None => {
                of_code.listed += 1;
                let rest = (issue.count > 1).then_some(self.kept.len());
                of_code.kinds.insert(kind.to_string(), Alike { listed: 1, rest });
                self.kept.push(issue);
                return;
            }
        };
        match rest.and_then(|place| self.kept.get_mut(place)) {
            Some(kept) => {
                if kept.count == 1 {
                    kept.place = if is_full { String::new() } else { kind.to_string() };
                    kept.suggestion = None;
                }
                kept.count = kept.count.saturating_add(issue.count);
                kept.message = String::new();
            }
            None => {
                *rest = Some(self.kept.len());
                self.kept.push(issue);
            }
        }
    }

    pub(crate) fn extend(&mut self, issues: impl IntoIterator<Item = Issue>) {
        issues.into_iter().for_each(|issue| self.push(issue));
    }

    /// The issues, each flood with one at its end that gives the number of the others.
    pub(crate) fn into_vec(self) -> Vec<Issue> {
        let mut issues = self.kept;
        issues.shrink_to_fit();
        for issue in issues.iter_mut().filter(|issue| issue.count > 1) {
            issue.message =
                format!("and {} more of `{}`", grouped(issue.count), issue.code.as_str());
        }
        issues
    }

    /// Issues of several origins as one list.
    pub(crate) fn joined(parts: impl IntoIterator<Item = Vec<Issue>>) -> Vec<Issue> {
        let mut issues = Self::default();
        parts.into_iter().for_each(|part| issues.extend(part));
        issues.into_vec()
    }
}

/// How many issues there are, with those that were counted instead of listed.
pub(crate) fn number_of<'i>(issues: impl IntoIterator<Item = &'i Issue>) -> usize {
    issues.into_iter().fold(0, |number, issue| number.saturating_add(issue.count))
}

/// The place without what tells one of its kind from another.
fn kind_of_place(place: &str) -> &str {
    place.split(['[', '/']).next().unwrap_or_default()
}

/// A number with its digits in groups of three.
pub(crate) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unknown(place: String) -> Issue {
        Issue::new(IssueCode::UnknownFinding, place, "unknown").suggest("write another")
    }

    #[test]
    fn a_flood_is_counted_and_its_sum_is_kept() {
        let mut issues = Issues::default();
        issues.extend((0..50_098).map(|place| unknown(format!("present[{place}]"))));
        issues.push(unknown("absent[0]".into()));
        let issues = issues.into_vec();
        assert_eq!(issues.len(), MAX_ALIKE + 2);
        assert_eq!(number_of(&issues), 50_099);
        let rest = &issues[MAX_ALIKE];
        assert_eq!((rest.place.as_str(), rest.count), ("present", 49_998));
        assert_eq!(rest.to_string(), "present: and 49,998 more of `unknown-finding`");
        assert_eq!(issues[MAX_ALIKE + 1].place, "absent[0]");
    }

    #[test]
    fn one_too_many_is_listed_like_the_others() {
        let mut issues = Issues::default();
        issues.extend((0..=MAX_ALIKE).map(|place| unknown(format!("present[{place}]"))));
        let issues = issues.into_vec();
        assert_eq!(issues.len(), MAX_ALIKE + 1);
        assert_eq!(issues[MAX_ALIKE], unknown(format!("present[{MAX_ALIKE}]")));
    }

    #[test]
    fn kinds_of_places_that_a_record_makes_up_are_counted_too() {
        let mut issues = Issues::default();
        issues.extend((0..10_000).map(|kind| unknown(format!("Kind{kind}/1"))));
        let issues = issues.into_vec();
        assert_eq!(issues.len(), MAX_OF_CODE + 1);
        assert_eq!(number_of(&issues), 10_000);
    }

    #[test]
    fn floods_that_are_joined_are_one() {
        let flood = || {
            let mut issues = Issues::default();
            issues.extend((0..1_000).map(|place| unknown(format!("present[{place}]"))));
            issues.into_vec()
        };
        let joined = Issues::joined([flood(), flood(), Vec::new()]);
        assert_eq!(number_of(&joined), 2_000);
        assert_eq!(joined.iter().filter(|issue| issue.count > 1).count(), 1);
        assert_eq!(joined.len(), MAX_ALIKE + 1);
        // What is joined again stays as it is.
        assert_eq!(Issues::joined([joined.clone()]), joined);
    }

    #[test]
    fn digits_stand_in_threes() {
        assert_eq!([0, 999, 1_000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
    }
}
