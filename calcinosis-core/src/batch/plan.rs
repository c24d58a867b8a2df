//! A plan: what each column of a table means, which answer is asked for, and which way it is
//! computed. Made once, checked by its reader, and then run over any number of rows.

use super::answers::{Labels, Outputs};
use super::binding::{Binding, MeasurementColumns, Part, Words};
use super::column::ColumnKind;
use super::error::{BatchError, BatchErrorKind};
use super::names::{self, Meaning};
use crate::classification::Options;
use crate::inert;
use crate::knowledge::{Knowledge, Scheme};
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt::Write;
use core::ops::Deref;

/// Knowledge that a plan may keep: the built-in one, or an overlay that is shared.
#[derive(Clone, Debug)]
pub struct KeptKnowledge(Kept);

#[derive(Clone, Debug)]
enum Kept {
    Builtin(&'static Knowledge),
    Shared(Arc<Knowledge>),
}

impl From<&'static Knowledge> for KeptKnowledge {
    fn from(knowledge: &'static Knowledge) -> Self {
        Self(Kept::Builtin(knowledge))
    }
}

impl From<Arc<Knowledge>> for KeptKnowledge {
    fn from(knowledge: Arc<Knowledge>) -> Self {
        Self(Kept::Shared(knowledge))
    }
}

impl Deref for KeptKnowledge {
    type Target = Knowledge;

    fn deref(&self) -> &Knowledge {
        match &self.0 {
            Kept::Builtin(knowledge) => knowledge,
            Kept::Shared(knowledge) => knowledge,
        }
    }
}

/// What happens to a column that means nothing to the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum UnknownColumns {
    /// It is an error that names the nearest known name.
    #[default]
    Refuse,
    /// It is not read, and listed by [`Plan::describe`] and [`Plan::unknown_columns`].
    List,
    /// It is handed on beside the answer.
    Carry,
}

/// What a column does, once names are settled.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Role {
    Finding {
        id: String,
        words: Words,
    },
    Age,
    Onset,
    Sex(BTreeMap<String, String>),
    /// The value of the measurement at this place of [`Plan::measures`].
    Value(usize),
    /// Something beside that value.
    Part(usize, Part),
    Codes {
        system: String,
        excluded: bool,
    },
    Id,
    Carried,
    Ignored,
    Unknown,
}

impl Role {
    /// The kinds of columns that the role can be read from; of an empty list any.
    fn kinds(&self) -> &'static [ColumnKind] {
        match self {
            Self::Finding { .. } => &[ColumnKind::Truths, ColumnKind::Numbers, ColumnKind::Texts],
            Self::Age | Self::Onset => &[ColumnKind::Numbers],
            Self::Sex(_) => &[ColumnKind::Texts],
            Self::Value(_) => &[ColumnKind::Numbers, ColumnKind::Texts],
            Self::Part(_, part) if part.is_number() => &[ColumnKind::Numbers],
            Self::Part(..) => &[ColumnKind::Texts],
            Self::Codes { .. } => &[ColumnKind::Texts, ColumnKind::Lists],
            Self::Id | Self::Carried | Self::Ignored | Self::Unknown => &[],
        }
    }

    pub(crate) fn takes(&self, kind: ColumnKind) -> bool {
        kind == ColumnKind::Missing || self.kinds().is_empty() || self.kinds().contains(&kind)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct BoundColumn {
    pub(crate) name: String,
    pub(crate) kind: ColumnKind,
    pub(crate) role: Role,
}

/// One measurement, with the positions of its columns.
#[derive(Clone, Debug, PartialEq, Default)]
pub(crate) struct Measure {
    pub(crate) analyte: String,
    pub(crate) value: usize,
    pub(crate) unit: Option<String>,
    pub(crate) parts: [Option<usize>; 6],
}

impl Measure {
    pub(crate) fn part(&self, part: Part) -> Option<usize> {
        self.parts.get(part as usize).copied().flatten()
    }
}

/// What the columns of a table mean and which answer is asked for.
///
/// ```
/// use calcinosis_core::batch::{Column, ColumnKind, Plan, Table};
/// use calcinosis_core::{Knowledge, Presence};
///
/// let plan = Plan::builder(Knowledge::builtin())
///     .column("hemodialysis", ColumnKind::Truths)
///     .column("retiform_purpura", ColumnKind::Truths)
///     .column("age", ColumnKind::Numbers)
///     .build()?;
/// println!("{}", plan.describe());
///
/// let table = Table::new(vec![
///     Column::truths([Presence::Present, Presence::Unknown]),
///     Column::truths([Presence::Present, Presence::Absent]),
///     Column::numbers([Some(54.0), None]),
/// ])?;
/// let answers = plan.classify(&table)?;
/// assert_eq!(answers.row(0).form(), Some("metastatic"));
/// assert_eq!(answers.rows(), 2);
/// # Ok::<(), calcinosis_core::batch::BatchError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Plan(pub(crate) Arc<Inner>);

#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) knowledge: KeptKnowledge,
    pub(crate) columns: Vec<BoundColumn>,
    pub(crate) measures: Vec<Measure>,
    pub(crate) scheme: usize,
    pub(crate) outputs: Outputs,
    /// Whether patients come as events instead of rows.
    pub(crate) of_events: bool,
    pub(crate) engine: Engine,
    pub(crate) blocks: Option<super::block::Compiled>,
    /// The options of the single case.
    pub(crate) single: Options,
    pub(crate) labels: Labels,
}

/// Which way the rows are computed. Both give the same answers to the bit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Engine {
    /// Row by row with the engine of the single case.
    Rows {
        /// Why not in blocks.
        why: String,
    },
    /// Many rows at once over planes of bits.
    Blocks,
}

/// Collects what a [`Plan`] needs.
#[derive(Clone, Debug)]
#[must_use]
pub struct PlanBuilder {
    pub(super) knowledge: KeptKnowledge,
    pub(super) columns: Vec<(String, ColumnKind)>,
    pub(super) bindings: Vec<(String, Binding)>,
    pub(super) unknown: UnknownColumns,
    pub(super) outputs: Outputs,
    pub(super) options: Options,
    pub(super) row_by_row: bool,
    pub(super) of_events: bool,
}

impl Plan {
    /// Starts a plan for a table to be classified by this knowledge.
    pub fn builder(knowledge: impl Into<KeptKnowledge>) -> PlanBuilder {
        PlanBuilder {
            knowledge: knowledge.into(),
            columns: Vec::new(),
            bindings: Vec::new(),
            unknown: UnknownColumns::default(),
            outputs: Outputs::default(),
            options: Options::default(),
            row_by_row: false,
            of_events: false,
        }
    }

    /// The knowledge that the plan classifies by.
    #[must_use]
    pub fn knowledge(&self) -> &Knowledge {
        &self.0.knowledge
    }

    /// The answer that is asked for.
    #[must_use]
    pub fn outputs(&self) -> &Outputs {
        &self.0.outputs
    }

    /// Which way the rows are computed, and why.
    #[must_use]
    pub fn engine(&self) -> &Engine {
        &self.0.engine
    }

    pub(crate) fn scheme(&self) -> Option<&Scheme> {
        self.0.knowledge.schemes().get(self.0.scheme)
    }

    /// The names of the columns, in the order of the table.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.0.columns.iter().map(|column| &*column.name)
    }

    /// The columns that mean nothing to the plan and are not read.
    pub fn unknown_columns(&self) -> impl Iterator<Item = &str> {
        self.0
            .columns
            .iter()
            .filter(|column| column.role == Role::Unknown)
            .map(|column| &*column.name)
    }

    /// The positions of the columns that are handed on beside the answer.
    pub fn carried_columns(&self) -> impl Iterator<Item = usize> {
        let carried = |column: &BoundColumn| matches!(column.role, Role::Carried | Role::Id);
        self.0
            .columns
            .iter()
            .enumerate()
            .filter(move |(_, column)| carried(column))
            .map(|(place, _)| place)
    }

    /// What the plan understood, a line a column: to be read before a million rows run.
    #[must_use]
    pub fn describe(&self) -> String {
        let inner = &*self.0;
        let mut text = String::new();
        let scheme = self.scheme().map_or("", |scheme| &*scheme.id);
        let _ = writeln!(
            text,
            "{} columns, knowledge {}, scheme `{scheme}`, setting `{}`, what is not mentioned {}",
            inner.columns.len(),
            inner.knowledge.version(),
            inner.single.setting.as_str(),
            if inner.single.silence { "speaks" } else { "says nothing" }
        );
        let width = inner
            .columns
            .iter()
            .map(|column| column.name.chars().count())
            .max()
            .unwrap_or(0)
            .min(40);
        for column in &inner.columns {
            let _ = writeln!(text, "  {:width$}  {}", column.name, self.meaning(column));
        }
        let _ = writeln!(text, "answer: {}", inner.outputs.describe());
        let _ = match &inner.engine {
            Engine::Blocks => writeln!(text, "computed in blocks of rows"),
            Engine::Rows { why } => writeln!(text, "computed row by row: {why}"),
        };
        if let Some(note) = inner.blocks.as_ref().and_then(|blocks| blocks.note(inner)) {
            let _ = writeln!(text, "{note}");
        }
        text
    }

    fn meaning(&self, column: &BoundColumn) -> String {
        let beside = |place: &usize| {
            self.0.columns.get(*place).map_or("", |column| &*column.name).to_string()
        };
        match &column.role {
            Role::Finding { id, words } => match column.kind {
                ColumnKind::Texts => format!(
                    "finding `{id}`: yes {}, no {}, not known {}",
                    quoted(&words.yes),
                    quoted(&words.no),
                    quoted(&words.unknown)
                ),
                ColumnKind::Numbers => format!("finding `{id}`: 1 yes, 0 no, NaN not known"),
                _ => format!("finding `{id}`"),
            },
            Role::Age => "age of the patient in years".into(),
            Role::Onset => "age at which the lesion began, in years".into(),
            Role::Sex(words) if words.is_empty() => "sex: `female`, `male`, `unknown`".into(),
            Role::Sex(words) => {
                let words: Vec<String> =
                    words.iter().map(|(own, meant)| format!("`{own}` = {meant}")).collect();
                format!("sex: {}", words.join(", "))
            }
            Role::Value(place) => {
                let Some(measure) = self.0.measures.get(*place) else { return String::new() };
                let mut text = format!("measurement of `{}`", measure.analyte);
                match (&measure.unit, measure.part(Part::Unit)) {
                    (_, Some(place)) => {
                        let _ = write!(text, ", unit in `{}`", beside(&place));
                        if let Some(unit) = &measure.unit {
                            let _ = write!(text, ", where it is missing `{unit}`");
                        }
                    }
                    (Some(unit), None) => {
                        let _ = write!(text, " in `{unit}`");
                    }
                    (None, None) => text.push_str(" without a unit"),
                }
                let limits =
                    [Part::Low, Part::High].iter().any(|part| measure.part(*part).is_some());
                text.push_str(if limits { "" } else { ", judged by our default intervals" });
                text
            }
            Role::Part(place, part) => {
                let analyte = self.0.measures.get(*place).map_or("", |measure| &*measure.analyte);
                format!("{} of `{analyte}`", part.suffix())
            }
            Role::Codes { system, excluded: false } => format!("codes of `{system}`"),
            Role::Codes { system, excluded: true } => {
                format!("codes of `{system}` that were excluded")
            }
            Role::Id => "names the row, carried along".into(),
            Role::Carried => "carried along".into(),
            Role::Ignored => "not read, as asked".into(),
            Role::Unknown => "NOT READ: means nothing to the plan".into(),
        }
    }
}

fn quoted(words: &[String]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    words.join("/")
}

impl PlanBuilder {
    /// Adds a column of the table, in its order.
    pub fn column(mut self, name: impl Into<String>, kind: ColumnKind) -> Self {
        self.columns.push((name.into(), kind));
        self
    }

    /// Says what a column means, instead of reading it from its name.
    pub fn bind(mut self, column: impl Into<String>, binding: Binding) -> Self {
        self.bindings.push((column.into(), binding));
        self
    }

    /// What happens to columns that mean nothing to the plan; by default they are refused.
    pub const fn unknown(mut self, unknown: UnknownColumns) -> Self {
        self.unknown = unknown;
        self
    }

    /// The answer that is asked for.
    pub fn outputs(mut self, outputs: Outputs) -> Self {
        self.outputs = outputs;
        self
    }

    /// The scheme through which the forms are seen, the setting, whether silence speaks, and
    /// whether codes that state a diagnosis count; `detail` and `strict` do not matter here.
    pub fn options(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// Asks for the engine of the single case even where blocks would do: what a check compares
    /// with.
    pub const fn row_by_row(mut self) -> Self {
        self.row_by_row = true;
        self
    }

    /// A plan for patients that are put together from events, which can state anything.
    #[cfg(feature = "json")]
    pub(super) const fn of_events(mut self) -> Self {
        self.of_events = true;
        self
    }

    /// Settles every name.
    ///
    /// # Errors
    /// [`BatchError`] with the column and what would be right.
    pub fn build(self) -> Result<Plan, BatchError> {
        let knowledge = self.knowledge.clone();
        let scheme = scheme_place(&knowledge, &self.options)?;
        let mut settled = Settled::new(&self.columns)?;
        for (column, binding) in &self.bindings {
            settled.explicit(&knowledge, column, binding)?;
        }
        settled.by_name(&knowledge, self.unknown)?;
        let Settled { columns, measures, .. } = settled;
        let mut inner = Inner {
            columns: columns.into_iter().map(|(column, role)| column.with(role)).collect(),
            measures,
            single: super::general::single_options(&self.options),
            labels: Labels::new(&knowledge, scheme),
            scheme,
            outputs: self.outputs,
            of_events: self.of_events,
            engine: Engine::Rows { why: "asked for".into() },
            blocks: None,
            knowledge,
        };
        check_kinds(&inner)?;
        check_repeats(&inner)?;
        if !self.row_by_row {
            match super::block::Compiled::new(&inner) {
                Ok(compiled) => (inner.blocks, inner.engine) = (Some(compiled), Engine::Blocks),
                Err(why) => inner.engine = Engine::Rows { why },
            }
        }
        Ok(Plan(Arc::new(inner)))
    }
}

fn scheme_place(knowledge: &Knowledge, options: &Options) -> Result<usize, BatchError> {
    let wanted = match &options.scheme {
        Some(id) => Some(&**id),
        None => knowledge.default_scheme().map(|scheme| &*scheme.id),
    };
    let place = knowledge.schemes().iter().position(|scheme| Some(&*scheme.id) == wanted);
    place.ok_or_else(|| {
        let known: Vec<String> =
            knowledge.schemes().iter().map(|scheme| format!("`{}`", scheme.id)).collect();
        let message = format!("unknown scheme `{}`", inert::shown(wanted.unwrap_or_default()));
        BatchError::new(BatchErrorKind::Option, message, format!("use one of {}", known.join(", ")))
    })
}

struct Named {
    name: String,
    kind: ColumnKind,
}

impl Named {
    fn with(self, role: Role) -> BoundColumn {
        BoundColumn { name: self.name, kind: self.kind, role }
    }
}

/// The columns with their roles so far.
struct Settled {
    columns: Vec<(Named, Role)>,
    done: Vec<bool>,
    measures: Vec<Measure>,
    places: BTreeMap<String, usize>,
}

impl Settled {
    fn new(columns: &[(String, ColumnKind)]) -> Result<Self, BatchError> {
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for (place, (name, _)) in columns.iter().enumerate() {
            if places.insert(name.clone(), place).is_some() {
                let message = "there are two columns of this name";
                return Err(
                    BatchError::new(BatchErrorKind::Shape, message, "rename one").in_column(name)
                );
            }
        }
        let named = |(name, kind): &(String, ColumnKind)| {
            (Named { name: name.clone(), kind: *kind }, Role::Unknown)
        };
        Ok(Self {
            done: alloc::vec![false; columns.len()],
            columns: columns.iter().map(named).collect(),
            measures: Vec::new(),
            places,
        })
    }

    fn place(&self, column: &str) -> Result<usize, BatchError> {
        self.places.get(column).copied().ok_or_else(|| {
            let names = self.columns.iter().map(|(known, _)| &*known.name);
            let remedy = match crate::knowledge::nearest(column, names) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "bind a column that the table has".into(),
            };
            BatchError::new(BatchErrorKind::Binding, "the table has no such column", remedy)
                .in_column(column)
        })
    }

    fn set(&mut self, place: usize, role: Role) -> Result<(), BatchError> {
        if let Some(done) = self.done.get_mut(place)
            && core::mem::replace(done, true)
        {
            let name = self.columns.get(place).map_or("", |(known, _)| &*known.name).to_string();
            let message = "is bound twice";
            return Err(
                BatchError::new(BatchErrorKind::Binding, message, "bind it once").in_column(name)
            );
        }
        if let Some((_, own)) = self.columns.get_mut(place) {
            *own = role;
        }
        Ok(())
    }

    fn explicit(
        &mut self,
        knowledge: &Knowledge,
        column: &str,
        binding: &Binding,
    ) -> Result<(), BatchError> {
        let place = self.place(column)?;
        let role = match binding {
            Binding::Finding { id, words } => {
                let id = names::finding(knowledge, id).map_err(|error| error.in_column(column))?;
                Role::Finding { id, words: words.clone() }
            }
            Binding::Age => Role::Age,
            Binding::AgeAtOnset => Role::Onset,
            Binding::Sex(words) => Role::Sex(words.clone()),
            Binding::Codes { system, excluded } => {
                names::code_system(knowledge, system).map_err(|error| error.in_column(column))?;
                Role::Codes { system: system.clone(), excluded: *excluded }
            }
            Binding::Measurement(columns) => return self.measurement(knowledge, place, columns),
            Binding::Id => Role::Id,
            Binding::Carry => Role::Carried,
            Binding::Ignore => Role::Ignored,
        };
        self.set(place, role)
    }

    /// A measurement with its companions.
    fn measurement(
        &mut self,
        knowledge: &Knowledge,
        place: usize,
        columns: &MeasurementColumns,
    ) -> Result<(), BatchError> {
        let name = self.columns.get(place).map_or("", |(known, _)| &*known.name).to_string();
        let analyte =
            names::analyte(knowledge, &columns.analyte).map_err(|error| error.in_column(&name))?;
        let mut measure =
            Measure { analyte: analyte.id.to_string(), value: place, ..Measure::default() };
        if let Some(unit) = &columns.unit {
            names::unit(knowledge, analyte, unit).map_err(|error| error.in_column(&name))?;
            measure.unit = Some(unit.clone());
        } else if columns.unit_column.is_none() && names::needs_unit(analyte) {
            let texts =
                self.columns.get(place).is_some_and(|(known, _)| known.kind == ColumnKind::Texts);
            // A text may carry its unit behind the number; a bare number never does.
            if !texts {
                return Err(names::no_unit(analyte, &name));
            }
        }
        let own = self.measures.len();
        self.set(place, Role::Value(own))?;
        for (slot, (part, column)) in measure.parts.iter_mut().zip(columns.parts()) {
            let Some(column) = column else { continue };
            let place = self.place(column)?;
            *slot = Some(place);
            self.set(place, Role::Part(own, part))?;
        }
        self.measures.push(measure);
        Ok(())
    }

    /// Reads what is not bound from the names of the columns.
    fn by_name(
        &mut self,
        knowledge: &Knowledge,
        unknown: UnknownColumns,
    ) -> Result<(), BatchError> {
        let meanings: Vec<Option<Meaning>> = self
            .columns
            .iter()
            .zip(&self.done)
            .map(
                |((named, _), done)| {
                    if *done { None } else { names::meaning(knowledge, &named.name) }
                },
            )
            .collect();
        let folded: BTreeMap<String, usize> = self
            .columns
            .iter()
            .enumerate()
            .map(|(place, (named, _))| (names::folded(&named.name), place))
            .collect();
        // What stands beside a value belongs to it, whichever of the two comes first.
        for (place, meaning) in meanings.iter().enumerate() {
            let Some(Meaning::Measurement(columns)) = meaning else { continue };
            let mut columns = columns.clone();
            let value =
                self.columns.get(place).map(|(named, _)| named.name.clone()).unwrap_or_default();
            for part in Part::ALL {
                let beside = folded.get(&names::beside(&value, part)).copied();
                let open = beside.filter(|beside| self.done.get(*beside) == Some(&false));
                let open = open.and_then(|beside| self.columns.get(beside));
                *columns.part_mut(part) = open.map(|(named, _)| named.name.clone());
            }
            self.measurement(knowledge, place, &columns)?;
        }
        for (place, meaning) in meanings.into_iter().enumerate() {
            if self.done.get(place) == Some(&true) {
                continue;
            }
            match meaning {
                Some(Meaning::Role(role)) => self.set(place, role)?,
                _ => self.unmeant(knowledge, place, unknown)?,
            }
        }
        Ok(())
    }

    fn unmeant(
        &mut self,
        knowledge: &Knowledge,
        place: usize,
        unknown: UnknownColumns,
    ) -> Result<(), BatchError> {
        let Some((named, _)) = self.columns.get(place) else { return Ok(()) };
        match unknown {
            UnknownColumns::List => self.set(place, Role::Unknown),
            UnknownColumns::Carry => self.set(place, Role::Carried),
            UnknownColumns::Refuse => {
                let message = format!("means nothing to the plan ({})", named.kind.label());
                let near = names::nearest(knowledge, &named.name);
                let near = near.map_or_else(String::new, |near| format!("did you mean `{near}`? "));
                let remedy = format!(
                    "{near}bind it, carry it along, or ask that unknown columns are listed"
                );
                Err(BatchError::new(BatchErrorKind::UnknownColumn, message, remedy)
                    .in_column(&named.name))
            }
        }
    }
}

/// Whether every column holds what its role can be read from.
fn check_kinds(inner: &Inner) -> Result<(), BatchError> {
    for column in &inner.columns {
        if !column.role.takes(column.kind) {
            let fits: Vec<&str> = column.role.kinds().iter().map(|kind| kind.label()).collect();
            let message = format!("holds {}, which cannot be read here", column.kind.label());
            let remedy = format!("cast it to {}, or bind it to something else", fits.join(" or "));
            return Err(BatchError::new(BatchErrorKind::ColumnType, message, remedy)
                .in_column(&column.name));
        }
    }
    Ok(())
}

/// Two columns for one thing would make every row a duplicate.
fn check_repeats(inner: &Inner) -> Result<(), BatchError> {
    let mut first: BTreeMap<String, &str> = BTreeMap::new();
    for column in &inner.columns {
        let key = match &column.role {
            Role::Finding { id, .. } => format!("finding `{id}`"),
            Role::Age => "the age".into(),
            Role::Onset => "the age at onset".into(),
            Role::Sex(_) => "the sex".into(),
            Role::Id => "the id of the row".into(),
            _ => continue,
        };
        if let Some(other) = first.insert(key.clone(), &column.name) {
            let message = format!("gives {key}, as does column `{}`", inert::shown(other));
            let remedy = "keep one of them, and carry the other along or leave it out";
            return Err(
                BatchError::new(BatchErrorKind::Binding, message, remedy).in_column(&column.name)
            );
        }
    }
    Ok(())
}
