//! What a column means.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The words of a column of texts that stand for yes, no and not known. Compared without regard to
/// case and to surrounding space; a word that is in none of the three is an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    pub(crate) yes: Vec<String>,
    pub(crate) no: Vec<String>,
    pub(crate) unknown: Vec<String>,
}

impl Default for Words {
    /// `yes`, `true`, `present`, `1`; `no`, `false`, `absent`, `0`; `unknown` and the empty text.
    fn default() -> Self {
        Self::new(["yes", "true", "present", "1"], ["no", "false", "absent", "0"], ["unknown", ""])
    }
}

impl Words {
    /// These words and no others.
    pub fn new<T: AsRef<str>>(
        yes: impl IntoIterator<Item = T>,
        no: impl IntoIterator<Item = T>,
        unknown: impl IntoIterator<Item = T>,
    ) -> Self {
        fn list<T: AsRef<str>>(words: impl IntoIterator<Item = T>) -> Vec<String> {
            words.into_iter().map(|word| word.as_ref().trim().to_lowercase()).collect()
        }
        Self { yes: list(yes), no: list(no), unknown: list(unknown) }
    }

    pub(crate) fn read(&self, text: &str) -> Option<crate::presence::Presence> {
        use crate::presence::Presence;
        let word = text.trim().to_lowercase();
        let among = |list: &[String]| list.contains(&word);
        if among(&self.yes) {
            Some(Presence::Present)
        } else if among(&self.no) {
            Some(Presence::Absent)
        } else if among(&self.unknown) {
            Some(Presence::Unknown)
        } else {
            None
        }
    }
}

/// The columns that belong to one measurement, beside the value itself.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct MeasurementColumns {
    pub(crate) analyte: String,
    pub(crate) unit: Option<String>,
    pub(crate) unit_column: Option<String>,
    pub(crate) comparator: Option<String>,
    pub(crate) low: Option<String>,
    pub(crate) high: Option<String>,
    pub(crate) flag: Option<String>,
    pub(crate) date: Option<String>,
}

/// What a column means; see [`PlanBuilder::bind`](super::PlanBuilder::bind).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Binding {
    /// Whether the patient has a finding: yes/no values, 0/1, or words. A number column may hold
    /// NaN where nothing is known.
    Finding {
        /// Id of the finding.
        id: String,
        /// The words, for a column of texts.
        words: Words,
    },
    /// Age of the patient in years.
    Age,
    /// Age in years at which the lesion began.
    AgeAtOnset,
    /// Sex, in words; those that are not `female`, `male` or `unknown` are looked up here.
    Sex(BTreeMap<String, String>),
    /// The value of a measurement.
    Measurement(MeasurementColumns),
    /// Codes of one system: one a row, or a list.
    Codes {
        /// The system, such as `icd-10-cm`.
        system: String,
        /// Whether the column lists what was excluded.
        excluded: bool,
    },
    /// What names the row: the id of the case in explanations; carried along.
    Id,
    /// Not read, and handed on beside the answer.
    Carry,
    /// Not read and not handed on.
    Ignore,
}

impl Binding {
    /// A finding, with the usual words where the column holds texts.
    pub fn finding(id: impl Into<String>) -> Self {
        Self::Finding { id: id.into(), words: Words::default() }
    }

    /// A finding with words of one's own, where the column holds texts.
    pub fn finding_in_words(id: impl Into<String>, words: Words) -> Self {
        Self::Finding { id: id.into(), words }
    }

    /// Sex in the words of the vocabulary.
    #[must_use]
    pub const fn sex() -> Self {
        Self::Sex(BTreeMap::new())
    }

    /// Sex in words of one's own, such as `[("F", "female"), ("M", "male")]`.
    pub fn sex_in_words<'w>(words: impl IntoIterator<Item = (&'w str, &'w str)>) -> Self {
        Self::Sex(
            words.into_iter().map(|(own, meant)| (own.to_string(), meant.to_string())).collect(),
        )
    }

    /// A measurement of this analyte; see [`MeasurementColumns`] for unit and limits.
    pub fn measurement(columns: MeasurementColumns) -> Self {
        Self::Measurement(columns)
    }

    /// Codes that were stated, of this system.
    pub fn codes(system: impl Into<String>) -> Self {
        Self::Codes { system: system.into(), excluded: false }
    }
}

impl MeasurementColumns {
    /// A measurement of this analyte.
    pub fn of(analyte: impl Into<String>) -> Self {
        Self { analyte: analyte.into(), ..Self::default() }
    }

    /// All values are in this unit.
    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// The unit of each row stands in this column.
    #[must_use]
    pub fn unit_column(mut self, column: impl Into<String>) -> Self {
        self.unit_column = Some(column.into());
        self
    }

    /// The comparator of each row (`<`, `<=`, `>`, `>=`) stands in this column.
    #[must_use]
    pub fn comparator_column(mut self, column: impl Into<String>) -> Self {
        self.comparator = Some(column.into());
        self
    }

    /// The laboratory's own interval stands in these columns, in the unit of the value.
    #[must_use]
    pub fn interval_columns(mut self, low: Option<&str>, high: Option<&str>) -> Self {
        (self.low, self.high) = (low.map(ToString::to_string), high.map(ToString::to_string));
        self
    }

    /// The laboratory's flag (`low`, `normal`, `high`, `positive`, `negative`) stands here.
    #[must_use]
    pub fn flag_column(mut self, column: impl Into<String>) -> Self {
        self.flag = Some(column.into());
        self
    }

    /// The date of the sample stands here, ISO 8601.
    #[must_use]
    pub fn date_column(mut self, column: impl Into<String>) -> Self {
        self.date = Some(column.into());
        self
    }

    /// The columns beside the value, each with what it holds.
    pub(crate) fn parts(&self) -> [(Part, Option<&String>); 6] {
        [
            (Part::Unit, self.unit_column.as_ref()),
            (Part::Comparator, self.comparator.as_ref()),
            (Part::Low, self.low.as_ref()),
            (Part::High, self.high.as_ref()),
            (Part::Flag, self.flag.as_ref()),
            (Part::Date, self.date.as_ref()),
        ]
    }

    pub(crate) fn part_mut(&mut self, part: Part) -> &mut Option<String> {
        match part {
            Part::Unit => &mut self.unit_column,
            Part::Comparator => &mut self.comparator,
            Part::Low => &mut self.low,
            Part::High => &mut self.high,
            Part::Flag => &mut self.flag,
            Part::Date => &mut self.date,
        }
    }
}

/// What a column beside a value holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Unit,
    Comparator,
    Low,
    High,
    Flag,
    Date,
}

impl Part {
    pub(crate) const ALL: [Self; 6] =
        [Self::Unit, Self::Comparator, Self::Low, Self::High, Self::Flag, Self::Date];

    /// How the column is named when it stands beside the column of the value: `phosphate-unit`.
    pub(crate) const fn suffix(self) -> &'static str {
        match self {
            Self::Unit => "unit",
            Self::Comparator => "comparator",
            Self::Low => "low",
            Self::High => "high",
            Self::Flag => "flag",
            Self::Date => "date",
        }
    }

    pub(crate) const fn is_number(self) -> bool {
        matches!(self, Self::Low | Self::High)
    }
}
