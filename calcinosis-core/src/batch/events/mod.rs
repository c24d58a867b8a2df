//! Long tables: a row is one event of one patient, and each patient gets one answer.
//!
//! Events of a patient are collected into the record that they make up, by the rules of the reader
//! of records: of several values of one test the one nearest to the last day of the patient counts,
//! and the others are told. Where the events are sorted by patient, one patient is held at a time.

mod alone;
mod blocks;
mod cells;
mod choice;
mod meaning;
mod patient;
mod words;

use super::answers::Answers;
use super::block::Values;
use super::column::{Column, ColumnKind, Table};
use super::error::{BatchError, BatchErrorKind};
use super::names;
use super::plan::{Plan, PlanBuilder};
use crate::inert;
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::sync::Arc;
use alloc::vec::Vec;
use cells::{Cells, Who};

/// Of sorted events, so many patients are remembered by whom one that comes again is found out.
const CLOSED: usize = 1 << 16;

/// What a column of a table of events holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventColumn {
    /// Who: the only column that every row must have.
    Patient,
    /// The id of a finding.
    Finding,
    /// The system of the code.
    System,
    /// A code: of a finding, or of an analyte where the row has a value.
    Code,
    /// The id of an analyte.
    Analyte,
    /// The value, a number or a text.
    Value,
    /// Its unit.
    Unit,
    /// Lower limit of the laboratory's own interval.
    Low,
    /// Upper limit of the laboratory's own interval.
    High,
    /// The laboratory's own flag.
    Flag,
    /// The day, ISO 8601.
    Date,
    /// Whether the finding or the code was looked for and not there.
    Negated,
    /// Age of the patient in years.
    Age,
    /// Age in years at which the lesion began.
    AgeAtOnset,
    /// Sex.
    Sex,
    /// Not read.
    Ignore,
}

impl EventColumn {
    /// Every kind of column with the name that it has by itself.
    pub const ALL: [(Self, &'static str); 16] = [
        (Self::Patient, "patient"),
        (Self::Finding, "finding"),
        (Self::System, "system"),
        (Self::Code, "code"),
        (Self::Analyte, "analyte"),
        (Self::Value, "value"),
        (Self::Unit, "unit"),
        (Self::Low, "low"),
        (Self::High, "high"),
        (Self::Flag, "flag"),
        (Self::Date, "date"),
        (Self::Negated, "negated"),
        (Self::Age, "age"),
        (Self::AgeAtOnset, "age-at-onset"),
        (Self::Sex, "sex"),
        (Self::Ignore, "ignore"),
    ];

    /// The kind of column with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let folded = names::folded(name);
        let folded = match &*folded {
            "patient-id" | "person" | "person-id" | "subject" => "patient",
            "age-onset" | "age-onset-years" => "age-at-onset",
            "age-years" => "age",
            "excluded" => "negated",
            other => other,
        };
        Self::ALL.iter().find(|(_, own)| *own == folded).map(|(column, _)| *column)
    }

    const fn takes(self, kind: ColumnKind) -> bool {
        match (self, kind) {
            (Self::Ignore, _) | (_, ColumnKind::Missing) => true,
            (Self::Age | Self::AgeAtOnset | Self::Low | Self::High, ColumnKind::Numbers) => true,
            (Self::Value, ColumnKind::Numbers | ColumnKind::Texts) => true,
            (Self::Patient, ColumnKind::Numbers | ColumnKind::Texts) => true,
            (Self::Negated, ColumnKind::Truths) => true,
            (
                Self::Age | Self::AgeAtOnset | Self::Low | Self::High | Self::Value | Self::Negated,
                _,
            ) => false,
            (_, ColumnKind::Texts) => true,
            _ => false,
        }
    }
}

/// A plan for a table of events.
#[derive(Clone, Debug)]
pub struct EventPlan {
    plan: Plan,
    names: Vec<String>,
    columns: Vec<EventColumn>,
    kinds: Vec<ColumnKind>,
    /// The system of the codes where the table has no column for it.
    system: Option<String>,
    sorted: bool,
    /// How values are read where patients are classified in blocks.
    values: Arc<Values>,
}

impl EventPlan {
    /// A plan for these columns, which are bound by their names unless `bound` says otherwise.
    /// `builder` gives knowledge, options and outputs, and no columns. `system` is that of the
    /// codes where no column says it; with `sorted` the events of each patient stand together.
    ///
    /// # Errors
    /// [`BatchError`] for a column that means nothing, does not fit, or is missing.
    pub fn new(
        builder: PlanBuilder,
        columns: &[(String, ColumnKind)],
        bound: &[(String, EventColumn)],
        system: Option<&str>,
        sorted: bool,
    ) -> Result<Self, BatchError> {
        let plan = builder.of_events().build()?;
        let mut own = Vec::new();
        let mut seen: BTreeMap<EventColumn, &str> = BTreeMap::new();
        for (name, kind) in columns {
            let explicit =
                bound.iter().find(|(column, _)| column == name).map(|(_, meaning)| *meaning);
            let Some(meaning) = explicit.or_else(|| EventColumn::from_name(name)) else {
                let known = EventColumn::ALL.iter().map(|(_, name)| *name);
                let near = crate::knowledge::nearest(&names::folded(name), known);
                let near = near.map_or_else(String::new, |near| format!("did you mean `{near}`? "));
                let listed: Vec<String> =
                    EventColumn::ALL.iter().map(|(_, name)| format!("`{name}`")).collect();
                let remedy = format!("{near}bind it to one of {}", listed.join(", "));
                let message = "means nothing in a table of events";
                return Err(
                    BatchError::new(BatchErrorKind::UnknownColumn, message, remedy).in_column(name)
                );
            };
            if !meaning.takes(*kind) {
                let message = format!("holds {}, which cannot be read here", kind.label());
                let remedy = "cast it, or bind it to something else";
                return Err(
                    BatchError::new(BatchErrorKind::ColumnType, message, remedy).in_column(name)
                );
            }
            if meaning != EventColumn::Ignore
                && let Some(other) = seen.insert(meaning, name)
            {
                let message = format!("means the same as column `{}`", inert::shown(other));
                let remedy = "keep one of them, and bind the other to `ignore`";
                return Err(
                    BatchError::new(BatchErrorKind::Binding, message, remedy).in_column(name)
                );
            }
            own.push(meaning);
        }
        if let Some((column, _)) =
            bound.iter().find(|(column, _)| columns.iter().all(|(name, _)| name != column))
        {
            let message = "the table has no such column";
            let remedy = "bind a column that the table has";
            return Err(BatchError::new(BatchErrorKind::Binding, message, remedy).in_column(column));
        }
        if !seen.contains_key(&EventColumn::Patient) {
            let message = "no column says whose event a row is";
            return Err(BatchError::new(
                BatchErrorKind::Binding,
                message,
                "name one `patient`, or bind one to it",
            ));
        }
        let knowledge = plan.knowledge();
        if let Some(system) = system {
            names::code_system(knowledge, system)?;
        } else if seen.contains_key(&EventColumn::Code) && !seen.contains_key(&EventColumn::System)
        {
            let message = "no column says of which system the codes are";
            return Err(BatchError::new(
                BatchErrorKind::Binding,
                message,
                "name one `system`, or give the system",
            ));
        }
        Ok(Self {
            names: columns.iter().map(|(name, _)| name.clone()).collect(),
            kinds: columns.iter().map(|(_, kind)| *kind).collect(),
            columns: own,
            system: system.map(ToString::to_string),
            sorted,
            values: Arc::new(Values::new(&plan.0)),
            plan,
        })
    }

    /// The plan of the answers: one row a patient.
    #[must_use]
    pub const fn answers(&self) -> &Plan {
        &self.plan
    }

    /// Reads events from here on.
    #[must_use]
    pub fn reader(&self) -> EventReader {
        let way = match blocks::Blocks::new(self) {
            Some(blocks) => Way::Blocks(Box::new(Open::new(blocks))),
            None => Way::Alone(Open::new(alone::Alone::new(self.plan.clone()))),
        };
        EventReader { plan: self.clone(), way, rows: 0, kept: None }
    }

    /// The answers to a whole table: the patients in the order in which they are first met.
    ///
    /// # Errors
    /// As [`EventReader::read`].
    pub fn classify(&self, table: &Table) -> Result<Patients, BatchError> {
        let mut reader = self.reader();
        let mut patients = reader.read(table)?;
        patients.append(reader.finish());
        Ok(patients)
    }

    /// Whether a table holds what its columns are read from.
    fn fits(&self, table: &Table) -> Result<(), BatchError> {
        let (own, given) = (self.columns.len(), table.columns().len());
        if own != given {
            let message = format!("the table has {given} columns, the plan {own}");
            return Err(BatchError::new(
                BatchErrorKind::Shape,
                message,
                "make a plan for this table",
            ));
        }
        let bound = self.names.iter().zip(&self.columns).zip(&self.kinds);
        for (((name, meaning), declared), column) in bound.zip(table.columns()) {
            let fits = match column {
                Column::Unread(_) => {
                    *meaning == EventColumn::Ignore || *declared == ColumnKind::Missing
                }
                column => meaning.takes(column.kind()),
            };
            if !fits {
                let (held, made) = (column.kind().label(), declared.label());
                let message = format!("holds {held}, the plan was made for {made}");
                let error = BatchError::new(
                    BatchErrorKind::ColumnType,
                    message,
                    "make a plan for this table",
                );
                return Err(error.in_column(name));
            }
        }
        Ok(())
    }

    fn nobody(&self) -> Patients {
        Patients { ids: Vec::new(), answers: Answers::new(&self.plan) }
    }

    /// Each column with what it holds.
    pub fn columns(&self) -> impl Iterator<Item = (&str, EventColumn)> {
        self.names.iter().map(String::as_str).zip(self.columns.iter().copied())
    }
}

/// Patients with their answers.
#[derive(Clone, Debug)]
pub struct Patients {
    /// Who, as the table names them.
    pub ids: Vec<String>,
    /// The answer of each, in the same order.
    pub answers: Answers,
}

impl Patients {
    fn append(&mut self, other: Self) {
        self.ids.extend(other.ids);
        self.answers.append(&other.answers);
    }
}

/// A way in which events are collected into patients, and these are classified.
trait Collect {
    type Patient;

    /// A table begins.
    fn begin(&mut self) {}

    fn open(&mut self, id: String) -> Self::Patient;

    fn id(patient: &Self::Patient) -> &str;

    fn add(
        &mut self,
        patient: &mut Self::Patient,
        cells: &Cells<'_>,
        row: usize,
    ) -> Result<(), BatchError>;

    /// A patient is complete.
    fn close(&mut self, patient: Self::Patient, done: &mut Patients);

    /// So many patients are open still.
    fn rest(&mut self, _open: usize, _done: &mut Patients) {}

    /// Those who are complete are answered without waiting for others.
    fn flush(&mut self, _done: &mut Patients) {}
}

/// Collects events into patients.
#[derive(Debug)]
pub struct EventReader {
    plan: EventPlan,
    way: Way,
    rows: u64,
    /// Patients who were complete before a fault.
    kept: Option<Patients>,
}

#[derive(Debug)]
enum Way {
    Alone(Open<alone::Alone>),
    Blocks(Box<Open<blocks::Blocks>>),
}

/// The patients of whom more events may come.
#[derive(Debug)]
struct Open<C: Collect> {
    collect: C,
    open: Vec<C::Patient>,
    /// Where each open patient stands; not used where the events are sorted.
    places: BTreeMap<String, usize>,
    /// The last patients that were answered, each at the place that its name leads to.
    closed: Vec<u64>,
}

impl EventReader {
    /// Reads some events, and hands out patients that are complete: where the events are sorted,
    /// all but the last and those that wait for a block of 512 to be full; otherwise none before
    /// [`EventReader::finish`].
    ///
    /// # Errors
    /// [`BatchError`] for a table of other columns, a row without a patient or without anything
    /// that happened, and, where events are sorted, for a patient that comes again within the next
    /// 65,536; one that comes again later gets an answer of its own for those events. Patients that
    /// were complete before the fault are handed out by [`EventReader::complete`].
    pub fn read(&mut self, table: &Table) -> Result<Patients, BatchError> {
        let plan = &self.plan;
        plan.fits(table)?;
        let cells = Cells::new(table, plan);
        let mut done = self.kept.take().unwrap_or_else(|| plan.nobody());
        let read = match &mut self.way {
            Way::Alone(open) => open.read(&cells, table.rows(), &mut done),
            Way::Blocks(open) => open.read(&cells, table.rows(), &mut done),
        };
        if let Err(error) = read {
            self.kept = Some(done);
            return Err(error.after(self.rows));
        }
        self.rows += table.rows() as u64;
        Ok(done)
    }

    /// The patients that are known to be complete, those that wait for a block to be full among
    /// them. Where the events are not sorted there are none before [`EventReader::finish`].
    pub fn complete(&mut self) -> Patients {
        let mut done = self.kept.take().unwrap_or_else(|| self.plan.nobody());
        match &mut self.way {
            Way::Alone(open) => open.collect.flush(&mut done),
            Way::Blocks(open) => open.collect.flush(&mut done),
        }
        done
    }

    /// The patients that are still open, and those that waited.
    pub fn finish(&mut self) -> Patients {
        let mut done = self.kept.take().unwrap_or_else(|| self.plan.nobody());
        match &mut self.way {
            Way::Alone(open) => open.finish(&mut done),
            Way::Blocks(open) => open.finish(&mut done),
        }
        done
    }
}

impl<C: Collect> Open<C> {
    fn new(collect: C) -> Self {
        Self { collect, open: Vec::new(), places: BTreeMap::new(), closed: alloc::vec![0; CLOSED] }
    }

    fn read(
        &mut self,
        cells: &Cells<'_>,
        rows: usize,
        done: &mut Patients,
    ) -> Result<(), BatchError> {
        self.collect.begin();
        // The events of one patient mostly stand together.
        let mut before: Option<(Who, usize)> = None;
        for row in 0..rows {
            let place = match (cells.who(row), before) {
                (Some(who), Some((known, place))) if who == known => place,
                (Some(who), _) => {
                    let place = self.place(cells, row, done)?;
                    before = Some((who, place));
                    place
                }
                (None, _) => return Err(cells.nobody(row)),
            };
            if let Some(patient) = self.open.get_mut(place) {
                self.collect.add(patient, cells, row)?;
            }
        }
        Ok(())
    }

    /// Where the patient of a row stands among the open ones.
    fn place(
        &mut self,
        cells: &Cells<'_>,
        row: usize,
        done: &mut Patients,
    ) -> Result<usize, BatchError> {
        let id =
            cells.name(row).filter(|id| !id.trim().is_empty()).ok_or_else(|| cells.nobody(row))?;
        if self.open.last().is_some_and(|last| C::id(last) == id) {
            return Ok(self.open.len() - 1);
        }
        if cells.plan.sorted {
            let hash = hash(&id);
            let place = usize::try_from(hash).unwrap_or(0) % CLOSED;
            if self.closed.get(place) == Some(&hash) {
                let message = format!("`{}` comes again after other patients", inert::shown(&id));
                let remedy = "sort the events by patient, or say that they are not sorted";
                return Err(cells.fault(EventColumn::Patient, row, message, remedy));
            }
            if let Some(patient) = self.open.pop() {
                self.collect.close(patient, done);
            }
            self.collect.rest(self.open.len(), done);
            if let Some(slot) = self.closed.get_mut(place) {
                *slot = hash;
            }
        } else {
            if let Some(place) = self.places.get(&id) {
                return Ok(*place);
            }
            self.places.insert(id.clone(), self.open.len());
        }
        let patient = self.collect.open(id);
        self.open.push(patient);
        Ok(self.open.len() - 1)
    }

    fn finish(&mut self, done: &mut Patients) {
        for patient in core::mem::take(&mut self.open) {
            self.collect.close(patient, done);
        }
        self.places.clear();
        self.collect.flush(done);
    }
}

/// Enough to tell millions of patients apart without holding their names.
fn hash(id: &str) -> u64 {
    let mut hash = 0xCBF2_9CE4_8422_2325_u64;
    for byte in id.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
        hash ^= hash >> 31;
    }
    hash
}
