//! What comes out: the choice of the caller, and the answers of many rows column by column.

use super::error::{BatchError, BatchErrorKind};
use super::plan::Plan;
use crate::classification::Status;
use crate::inert;
use crate::issue::IssueCode;
use crate::knowledge::Knowledge;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The most leading diagnoses that can be asked for.
pub const MAX_TOP: usize = 64;

/// The answer that is asked for, by default the form, the first three diagnoses with status and
/// probability, and the issues.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outputs {
    pub(crate) form: bool,
    pub(crate) top: usize,
    pub(crate) status: bool,
    pub(crate) probability: bool,
    pub(crate) score: bool,
    pub(crate) shares: bool,
    pub(crate) bits: bool,
    pub(crate) established: bool,
    pub(crate) issues: bool,
    pub(crate) issue_kinds: bool,
    pub(crate) criteria_sets: bool,
    pub(crate) red_flags: bool,
    /// Whether texts come as dictionaries.
    pub(crate) dictionaries: bool,
}

impl Default for Outputs {
    fn default() -> Self {
        Self {
            form: true,
            top: 3,
            status: true,
            probability: true,
            score: false,
            shares: false,
            bits: false,
            established: false,
            issues: true,
            issue_kinds: true,
            criteria_sets: false,
            red_flags: false,
            dictionaries: true,
        }
    }
}

/// The words for the parts of an answer, as [`Outputs::named`] takes them.
const PARTS: [&str; 12] = [
    "form",
    "diagnoses",
    "status",
    "probability",
    "score",
    "shares",
    "bits",
    "established",
    "issues",
    "issue-kinds",
    "criteria-sets",
    "red-flags",
];

impl Outputs {
    /// The usual answer.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Nothing but the form.
    #[must_use]
    pub fn form_only() -> Self {
        Self {
            top: 0,
            status: false,
            probability: false,
            issues: false,
            issue_kinds: false,
            ..Self::default()
        }
    }

    /// Everything.
    #[must_use]
    pub fn all() -> Self {
        Self {
            score: true,
            shares: true,
            bits: true,
            established: true,
            criteria_sets: true,
            red_flags: true,
            ..Self::default()
        }
    }

    /// The parts of these names: `form`, `diagnoses`, `status`, `probability`, `score`, `shares`,
    /// `bits`, `established`, `issues`, `issue-kinds`, `criteria-sets`, `red-flags`.
    ///
    /// # Errors
    /// [`BatchErrorKind::Option`] for a name that is none of them.
    pub fn named<T: AsRef<str>>(parts: impl IntoIterator<Item = T>) -> Result<Self, BatchError> {
        let mut outputs = Self { form: false, ..Self::form_only() };
        for part in parts {
            let part = part.as_ref();
            let slot = match &*part.replace('_', "-") {
                "form" => &mut outputs.form,
                "diagnoses" => {
                    outputs.top = 3;
                    continue;
                }
                "status" => &mut outputs.status,
                "probability" => &mut outputs.probability,
                "score" => &mut outputs.score,
                "shares" => &mut outputs.shares,
                "bits" => &mut outputs.bits,
                "established" => &mut outputs.established,
                "issues" => &mut outputs.issues,
                "issue-kinds" => &mut outputs.issue_kinds,
                "criteria-sets" => &mut outputs.criteria_sets,
                "red-flags" => &mut outputs.red_flags,
                _ => {
                    let known: Vec<String> = PARTS.iter().map(|part| format!("`{part}`")).collect();
                    let message = format!("unknown output `{}`", inert::shown(part));
                    let remedy = format!("use some of {}", known.join(", "));
                    return Err(BatchError::new(BatchErrorKind::Option, message, remedy));
                }
            };
            *slot = true;
        }
        if outputs.top == 0 && (outputs.status || outputs.probability || outputs.score) {
            outputs.top = 3;
        }
        Ok(outputs)
    }

    /// The first so many diagnoses, at the most [`MAX_TOP`].
    #[must_use]
    pub fn top(mut self, top: usize) -> Self {
        self.top = top.min(MAX_TOP);
        self
    }

    /// With the score of each of them, in centibans.
    #[must_use]
    pub const fn score(mut self, wanted: bool) -> Self {
        self.score = wanted;
        self
    }

    /// With the share of every form, in parts per million.
    #[must_use]
    pub const fn shares(mut self, wanted: bool) -> Self {
        self.shares = wanted;
        self
    }

    /// With how much the evidence of the row told, in bits; see
    /// [`Classification::information`](crate::Classification::information).
    #[must_use]
    pub const fn bits(mut self, wanted: bool) -> Self {
        self.bits = wanted;
        self
    }

    /// With the diagnoses that are established.
    #[must_use]
    pub const fn established(mut self, wanted: bool) -> Self {
        self.established = wanted;
        self
    }

    /// With the published criteria sets that are reached.
    #[must_use]
    pub const fn criteria_sets(mut self, wanted: bool) -> Self {
        self.criteria_sets = wanted;
        self
    }

    /// With the red flags that hold.
    #[must_use]
    pub const fn red_flags(mut self, wanted: bool) -> Self {
        self.red_flags = wanted;
        self
    }

    /// Whether the texts of a record batch come as dictionaries, which is smaller and quicker, and
    /// by default so; plain texts are for engines that take no dictionaries, such as Spark.
    #[must_use]
    pub const fn dictionaries(mut self, wanted: bool) -> Self {
        self.dictionaries = wanted;
        self
    }

    pub(crate) fn describe(&self) -> String {
        let with = |wanted: bool, what: &str| wanted.then(|| what.to_string());
        let parts = [
            with(self.form, "form"),
            (self.top > 0).then(|| format!("first {} diagnoses", self.top)),
            with(self.status, "status"),
            with(self.probability, "probability"),
            with(self.score, "score"),
            with(self.shares, "share of each form"),
            with(self.bits, "bits of evidence"),
            with(self.established, "established diagnoses"),
            with(self.issues, "number of issues"),
            with(self.issue_kinds, "kinds of issues"),
            with(self.criteria_sets, "criteria sets"),
            with(self.red_flags, "red flags"),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}

/// The texts behind the numbers of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Labels {
    pub(crate) forms: Vec<String>,
    pub(crate) leaves: Vec<String>,
    pub(crate) sets: Vec<String>,
    pub(crate) flags: Vec<String>,
}

impl Labels {
    pub(crate) fn new(knowledge: &Knowledge, scheme: usize) -> Self {
        let forms =
            knowledge.schemes().get(scheme).map(|scheme| scheme.forms.as_slice()).unwrap_or(&[]);
        let levels = knowledge
            .criteria_sets()
            .iter()
            .flat_map(|set| set.levels.iter().map(move |level| format!("{}/{}", set.id, level.id)));
        Self {
            forms: forms.iter().map(|form| form.id.to_string()).collect(),
            leaves: knowledge.leaves().map(|leaf| leaf.id.to_string()).collect(),
            sets: levels.collect(),
            flags: knowledge.workup().red_flags.iter().map(|flag| flag.id.to_string()).collect(),
        }
    }
}

/// One of the leading diagnoses of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) leaf: u16,
    pub(crate) status: Status,
    pub(crate) probability: u32,
    pub(crate) score: i32,
}

/// The answer of one row.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct RowAnswer {
    pub(crate) form: Option<u8>,
    pub(crate) top: Vec<Place>,
    pub(crate) shares: Vec<u32>,
    /// Tenths of a bit.
    pub(crate) bits: u32,
    pub(crate) established: Vec<u16>,
    pub(crate) issues: u32,
    pub(crate) kinds: u64,
    pub(crate) sets: Vec<u16>,
    pub(crate) flags: Vec<u16>,
}

impl RowAnswer {
    /// About how much memory it takes, in bytes.
    pub(crate) fn size(&self) -> usize {
        size_of::<Self>()
            + size_of_val(&*self.top)
            + size_of_val(&*self.shares)
            + 2 * (self.established.len() + self.sets.len() + self.flags.len())
    }
}

/// Lists of labels, a list a row.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Ragged {
    pub(crate) ends: Vec<u32>,
    pub(crate) items: Vec<u16>,
}

impl Ragged {
    pub(crate) fn push(&mut self, items: &[u16]) {
        self.items.extend_from_slice(items);
        self.ends.push(u32::try_from(self.items.len()).unwrap_or(u32::MAX));
    }

    #[cfg(feature = "json")]
    fn append(&mut self, other: &Self) {
        let before = u32::try_from(self.items.len()).unwrap_or(u32::MAX);
        self.items.extend_from_slice(&other.items);
        self.ends.extend(other.ends.iter().map(|end| end.saturating_add(before)));
    }

    fn get(&self, row: usize) -> &[u16] {
        let place = |row: usize| self.ends.get(row).and_then(|end| usize::try_from(*end).ok());
        let start = row.checked_sub(1).and_then(place).unwrap_or(0);
        self.items.get(start..place(row).unwrap_or(start)).unwrap_or(&[])
    }
}

/// Where there is no diagnosis or form.
pub(crate) const NO_LEAF: u16 = u16::MAX;
pub(crate) const NO_FORM: u8 = u8::MAX;

/// The answers of many rows, column by column; what was not asked for is empty.
#[derive(Clone, Debug)]
pub struct Answers {
    pub(crate) plan: Plan,
    pub(crate) rows: usize,
    pub(crate) form: Vec<u8>,
    /// By row, then by place.
    pub(crate) leaf: Vec<u16>,
    pub(crate) status: Vec<u8>,
    pub(crate) probability: Vec<u32>,
    pub(crate) score: Vec<i32>,
    /// By row, then by form.
    pub(crate) shares: Vec<u32>,
    /// Tenths of a bit.
    pub(crate) bits: Vec<u32>,
    pub(crate) established: Ragged,
    pub(crate) issues: Vec<u32>,
    pub(crate) kinds: Vec<u64>,
    pub(crate) sets: Ragged,
    pub(crate) flags: Ragged,
    /// Rows that a block could not decide.
    pub(crate) alone: usize,
}

impl PartialEq for Answers {
    fn eq(&self, other: &Self) -> bool {
        self.rows == other.rows
            && self.form == other.form
            && self.leaf == other.leaf
            && self.status == other.status
            && self.probability == other.probability
            && self.score == other.score
            && self.shares == other.shares
            && self.bits == other.bits
            && self.established == other.established
            && self.issues == other.issues
            && self.kinds == other.kinds
            && self.sets == other.sets
            && self.flags == other.flags
    }
}

impl Answers {
    pub(crate) fn new(plan: &Plan) -> Self {
        Self {
            plan: plan.clone(),
            rows: 0,
            form: Vec::new(),
            leaf: Vec::new(),
            status: Vec::new(),
            probability: Vec::new(),
            score: Vec::new(),
            shares: Vec::new(),
            bits: Vec::new(),
            established: Ragged::default(),
            issues: Vec::new(),
            kinds: Vec::new(),
            sets: Ragged::default(),
            flags: Ragged::default(),
            alone: 0,
        }
    }

    pub(crate) fn push(&mut self, row: &RowAnswer) {
        let outputs = &self.plan.0.outputs;
        self.rows += 1;
        if outputs.form {
            self.form.push(row.form.unwrap_or(NO_FORM));
        }
        for place in 0..outputs.top {
            let place = row.top.get(place);
            self.leaf.push(place.map_or(NO_LEAF, |place| place.leaf));
            if outputs.status {
                self.status.push(place.map_or(0, |place| place.status as u8));
            }
            if outputs.probability {
                self.probability.push(place.map_or(0, |place| place.probability));
            }
            if outputs.score {
                self.score.push(place.map_or(0, |place| place.score));
            }
        }
        if outputs.shares {
            self.shares.extend_from_slice(&row.shares);
        }
        if outputs.bits {
            self.bits.push(row.bits);
        }
        if outputs.established {
            self.established.push(&row.established);
        }
        if outputs.issues {
            self.issues.push(row.issues);
        }
        if outputs.issue_kinds {
            self.kinds.push(row.kinds);
        }
        if outputs.criteria_sets {
            self.sets.push(&row.sets);
        }
        if outputs.red_flags {
            self.flags.push(&row.flags);
        }
    }

    /// Adds the rows of other answers of the same plan behind these.
    #[cfg(feature = "json")]
    pub(crate) fn append(&mut self, other: &Self) {
        self.rows += other.rows;
        self.form.extend_from_slice(&other.form);
        self.leaf.extend_from_slice(&other.leaf);
        self.status.extend_from_slice(&other.status);
        self.probability.extend_from_slice(&other.probability);
        self.score.extend_from_slice(&other.score);
        self.shares.extend_from_slice(&other.shares);
        self.bits.extend_from_slice(&other.bits);
        self.established.append(&other.established);
        self.issues.extend_from_slice(&other.issues);
        self.kinds.extend_from_slice(&other.kinds);
        self.sets.append(&other.sets);
        self.flags.append(&other.flags);
        self.alone += other.alone;
    }

    /// The number of rows: exactly those that went in, in their order.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// How many rows a plan in blocks computed one by one all the same: those with very many facts
    /// or established diagnoses, and those of which every diagnosis is excluded.
    #[must_use]
    pub const fn computed_alone(&self) -> usize {
        self.alone
    }

    /// The answer of one row; a row beyond the last has an empty one.
    #[must_use]
    pub const fn row(&self, row: usize) -> Row<'_> {
        Row { answers: self, row }
    }
}

/// The answer of one row.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    answers: &'a Answers,
    row: usize,
}

/// One of the leading diagnoses of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeadingDiagnosis<'a> {
    /// Its id.
    pub id: &'a str,
    /// How it stands.
    pub status: Option<Status>,
    /// Its probability in parts per million.
    pub probability: Option<u32>,
    /// Its score in centibans.
    pub score: Option<i32>,
}

impl<'a> Row<'a> {
    fn labels(&self) -> &'a Labels {
        &self.answers.plan.0.labels
    }

    fn listed(
        self,
        ragged: &'a Ragged,
        labels: &'a [String],
    ) -> impl Iterator<Item = &'a str> + use<'a> {
        ragged
            .get(self.row)
            .iter()
            .filter_map(|place| labels.get(usize::from(*place)).map(String::as_str))
    }

    /// The leading form of the scheme; none where nothing usable was given.
    #[must_use]
    pub fn form(&self) -> Option<&'a str> {
        let form = self.answers.form.get(self.row)?;
        self.labels().forms.get(usize::from(*form)).map(String::as_str)
    }

    /// The leading diagnoses, as many as were asked for.
    pub fn diagnoses(&self) -> impl Iterator<Item = LeadingDiagnosis<'a>> + use<'a> {
        let (answers, labels) = (self.answers, self.labels());
        let top = answers.plan.0.outputs.top;
        let first = self.row * top;
        (first..first + top).filter_map(move |place| {
            let leaf = answers.leaf.get(place)?;
            Some(LeadingDiagnosis {
                id: labels.leaves.get(usize::from(*leaf))?,
                status: answers.status.get(place).and_then(|status| status_at(*status)),
                probability: answers.probability.get(place).copied(),
                score: answers.score.get(place).copied(),
            })
        })
    }

    /// Each form of the scheme with its share in parts per million.
    pub fn shares(&self) -> impl Iterator<Item = (&'a str, u32)> + use<'a> {
        let forms = &self.labels().forms;
        let first = self.row * forms.len();
        let shares = self.answers.shares.get(first..first + forms.len()).unwrap_or(&[]);
        forms.iter().map(String::as_str).zip(shares.iter().copied())
    }

    /// How much the evidence told, in tenths of a bit, as
    /// [`Classification::information`](crate::Classification::information) has it.
    #[must_use]
    pub fn information(&self) -> Option<u32> {
        self.answers.bits.get(self.row).copied()
    }

    /// The diagnoses that are established.
    pub fn established(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.listed(&self.answers.established, &self.labels().leaves)
    }

    /// The number of issues.
    #[must_use]
    pub fn issues(&self) -> Option<u32> {
        self.answers.issues.get(self.row).copied()
    }

    /// The kinds of issues.
    pub fn issue_kinds(&self) -> impl Iterator<Item = IssueCode> + use<'a> {
        let kinds = self.answers.kinds.get(self.row).copied().unwrap_or(0);
        let all = IssueCode::ALL.iter().enumerate();
        all.filter(move |(place, _)| kinds >> place & 1 == 1).map(|(_, code)| *code)
    }

    /// The published criteria sets that are reached, as `set/level`.
    pub fn criteria_sets(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.listed(&self.answers.sets, &self.labels().sets)
    }

    /// The ids of the red flags that hold.
    pub fn red_flags(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.listed(&self.answers.flags, &self.labels().flags)
    }
}

pub(crate) fn status_at(place: u8) -> Option<Status> {
    Status::ALL.get(usize::from(place)).copied()
}

/// The bit of an issue's kind: its place among all codes.
pub(crate) fn kind_bit(code: IssueCode) -> u64 {
    let place = IssueCode::ALL.iter().position(|known| *known == code).unwrap_or(63);
    1u64.checked_shl(u32::try_from(place).unwrap_or(63)).unwrap_or(1 << 63)
}

const _: () =
    assert!(IssueCode::ALL.len() <= 63, "the kinds of issues no longer fit into one word");
