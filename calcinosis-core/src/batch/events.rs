//! Long tables: a row is one event of one patient, and each patient gets one answer.
//!
//! Events of a patient are collected into the record that they make up, by the rules of the reader of
//! records: of several values of one test the one nearest to the last day of the patient counts, and
//! the others are told. Where the events are sorted by patient, one patient is held at a time.

use super::answers::{Answers, RowAnswer, kind_bit};
use super::column::{Column, ColumnKind, Table};
use super::error::{BatchError, BatchErrorKind};
use super::general;
use super::names;
use super::plan::{Plan, PlanBuilder};
use crate::case::{CodedStatement, MeasuredValue, Measurement, number_of};
use crate::interop::fhir::{EventValue, choose_values};
use crate::interop::{Collector, Date, Record};
use crate::knowledge::Knowledge;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

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
            (Self::Age | Self::AgeAtOnset | Self::Low | Self::High | Self::Value | Self::Negated, _) => false,
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
    /// The system of the codes where the table has no column for it.
    system: Option<String>,
    sorted: bool,
}

impl EventPlan {
    /// A plan for these columns, which are bound by their names unless `bound` says otherwise.
    /// `builder` gives knowledge, options and outputs, and no columns. `system` is that of the codes
    /// where no column says it; with `sorted` the events of each patient stand together.
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
        let plan = builder.row_by_row().build()?;
        let mut own = Vec::new();
        let mut seen: BTreeMap<EventColumn, &str> = BTreeMap::new();
        for (name, kind) in columns {
            let explicit = bound.iter().find(|(column, _)| column == name).map(|(_, meaning)| *meaning);
            let Some(meaning) = explicit.or_else(|| EventColumn::from_name(name)) else {
                let known = EventColumn::ALL.iter().map(|(_, name)| *name);
                let near = crate::knowledge::nearest(&names::folded(name), known);
                let near = near.map_or_else(String::new, |near| format!("did you mean `{near}`? "));
                let listed: Vec<String> = EventColumn::ALL.iter().map(|(_, name)| format!("`{name}`")).collect();
                let remedy = format!("{near}bind it to one of {}", listed.join(", "));
                let message = "means nothing in a table of events";
                return Err(BatchError::new(BatchErrorKind::UnknownColumn, message, remedy).in_column(name));
            };
            if !meaning.takes(*kind) {
                let message = format!("holds {}, which cannot be read here", kind.label());
                let remedy = "cast it, or bind it to something else";
                return Err(BatchError::new(BatchErrorKind::ColumnType, message, remedy).in_column(name));
            }
            if meaning != EventColumn::Ignore
                && let Some(other) = seen.insert(meaning, name)
            {
                let message = format!("means the same as column `{other}`");
                let remedy = "keep one of them, and bind the other to `ignore`";
                return Err(BatchError::new(BatchErrorKind::Binding, message, remedy).in_column(name));
            }
            own.push(meaning);
        }
        if let Some((column, _)) = bound.iter().find(|(column, _)| columns.iter().all(|(name, _)| name != column)) {
            let message = "the table has no such column";
            let remedy = "bind a column that the table has";
            return Err(BatchError::new(BatchErrorKind::Binding, message, remedy).in_column(column));
        }
        if !seen.contains_key(&EventColumn::Patient) {
            let message = "no column says whose event a row is";
            return Err(BatchError::new(BatchErrorKind::Binding, message, "name one `patient`, or bind one to it"));
        }
        let knowledge = plan.knowledge();
        if let Some(system) = system {
            names::code_system(knowledge, system)?;
        } else if seen.contains_key(&EventColumn::Code) && !seen.contains_key(&EventColumn::System) {
            let message = "no column says of which system the codes are";
            return Err(BatchError::new(BatchErrorKind::Binding, message, "name one `system`, or give the system"));
        }
        Ok(Self {
            names: columns.iter().map(|(name, _)| name.clone()).collect(),
            columns: own,
            system: system.map(ToString::to_string),
            sorted,
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
        EventReader {
            plan: self.clone(),
            open: Vec::new(),
            places: BTreeMap::new(),
            closed: alloc::vec![0; CLOSED],
            rows: 0,
        }
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

    /// Each column with what it holds.
    pub fn columns(&self) -> impl Iterator<Item = (&str, EventColumn)> {
        self.names.iter().map(String::as_str).zip(self.columns.iter().copied())
    }

    fn at(&self, column: EventColumn) -> Option<usize> {
        self.columns.iter().position(|own| *own == column)
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

/// One patient under construction.
#[derive(Debug)]
struct Patient {
    id: String,
    record: Record,
    values: Vec<EventValue>,
    stated: BTreeSet<(String, bool)>,
    last: Option<Date>,
}

/// Collects events into patients.
#[derive(Debug)]
pub struct EventReader {
    plan: EventPlan,
    open: Vec<Patient>,
    /// Where each open patient stands; not used where the events are sorted.
    places: BTreeMap<String, usize>,
    /// The last patients that were answered, each at the place that its name leads to.
    closed: Vec<u64>,
    rows: u64,
}

/// The cells of a row.
struct Cells<'t> {
    table: &'t Table,
    plan: &'t EventPlan,
    row: usize,
}

impl<'t> Cells<'t> {
    fn column(&self, column: EventColumn) -> Option<&'t Column> {
        self.table.columns().get(self.plan.at(column)?)
    }

    fn text(&self, column: EventColumn) -> Option<&'t str> {
        match self.column(column)? {
            Column::Texts(texts) => texts.get(self.row).map(str::trim).filter(|text| !text.is_empty()),
            _ => None,
        }
    }

    fn number(&self, column: EventColumn) -> Option<f64> {
        match self.column(column)? {
            Column::Numbers(numbers) => numbers.get(self.row).copied().flatten(),
            _ => None,
        }
    }

    fn value(&self) -> Option<MeasuredValue> {
        let number = self.number(EventColumn::Value).map(MeasuredValue::Number);
        number.or_else(|| self.text(EventColumn::Value).map(|text| MeasuredValue::Text(text.to_string())))
    }

    fn negated(&self) -> bool {
        match self.column(EventColumn::Negated) {
            Some(Column::Truths(truths)) => truths.get(self.row).is_present(),
            _ => false,
        }
    }

    fn fault(&self, column: EventColumn, message: impl Into<String>, remedy: &str) -> BatchError {
        let error = BatchError::new(BatchErrorKind::Cell, message, remedy).in_row(self.row);
        match self.plan.at(column).and_then(|place| self.plan.names.get(place)) {
            Some(name) => error.in_column(name),
            None => error,
        }
    }
}

impl EventReader {
    /// Reads some events, and hands out the patients that are complete: where the events are sorted,
    /// all but the last; otherwise none before [`EventReader::finish`].
    ///
    /// # Errors
    /// [`BatchError`] for a table of other columns, a row without a patient or without anything that
    /// happened, and, where events are sorted, for a patient that comes again within the next 65,536;
    /// one that comes again later gets an answer of its own for those events.
    pub fn read(&mut self, table: &Table) -> Result<Patients, BatchError> {
        let plan = self.plan.clone();
        if table.columns().len() != plan.columns.len() {
            let message = format!("the table has {} columns, the plan {}", table.columns().len(), plan.columns.len());
            return Err(BatchError::new(BatchErrorKind::Shape, message, "make a plan for this table"));
        }
        let mut done = self.nobody();
        for row in 0..table.rows() {
            let cells = Cells { table, plan: &plan, row };
            let id = match cells.column(EventColumn::Patient) {
                Some(Column::Texts(texts)) => texts.get(row).map(ToString::to_string),
                Some(Column::Numbers(numbers)) => numbers.get(row).copied().flatten().map(|number| number.to_string()),
                _ => None,
            };
            let Some(id) = id else {
                let error = cells.fault(EventColumn::Patient, "no patient", "say whose event it is, or leave it out");
                return Err(error.after(self.rows));
            };
            let place = self.place(id, &cells, &mut done).map_err(|error| error.after(self.rows))?;
            if let Some(patient) = self.open.get_mut(place) {
                patient.add(plan.plan.knowledge(), &cells).map_err(|error| error.after(self.rows))?;
            }
        }
        self.rows += table.rows() as u64;
        Ok(done)
    }

    /// The patients that are still open.
    pub fn finish(&mut self) -> Patients {
        let mut done = self.nobody();
        for patient in core::mem::take(&mut self.open) {
            self.close(patient, &mut done);
        }
        self.places.clear();
        done
    }

    fn nobody(&self) -> Patients {
        Patients { ids: Vec::new(), answers: Answers::new(&self.plan.plan) }
    }

    /// Where the patient of a row stands among the open ones.
    fn place(&mut self, id: String, cells: &Cells<'_>, done: &mut Patients) -> Result<usize, BatchError> {
        if let Some(last) = self.open.last().filter(|last| last.id == id) {
            let place = self.open.len() - 1;
            debug_assert_eq!(last.id, id, "the events of one patient mostly stand together");
            return Ok(place);
        }
        if !self.plan.sorted {
            if let Some(place) = self.places.get(&id) {
                return Ok(*place);
            }
            self.places.insert(id.clone(), self.open.len());
        } else {
            let hash = hash(&id);
            let place = usize::try_from(hash).unwrap_or(0) % CLOSED;
            if self.closed.get(place) == Some(&hash) {
                let message = format!("`{id}` comes again after other patients");
                let remedy = "sort the events by patient, or say that they are not sorted";
                return Err(cells.fault(EventColumn::Patient, message, remedy));
            }
            if let Some(patient) = self.open.pop() {
                self.close(patient, done);
            }
            if let Some(slot) = self.closed.get_mut(place) {
                *slot = hash;
            }
        }
        let mut record = Record::default();
        record.case.id = Some(id.clone());
        self.open.push(Patient { id, record, values: Vec::new(), stated: BTreeSet::new(), last: None });
        Ok(self.open.len() - 1)
    }

    fn close(&self, patient: Patient, done: &mut Patients) {
        let plan = &self.plan.plan;
        let id = patient.id.clone();
        let record = patient.record(plan.knowledge());
        done.answers.push(&answer(plan, &record));
        done.ids.push(id);
    }
}

/// The answer of a record: that of its case, with what the reader had to say.
fn answer(plan: &Plan, record: &Record) -> RowAnswer {
    let mut answer = general::answer_of(&plan.0, &record.case);
    answer.issues = answer.issues.saturating_add(u32::try_from(number_of(&record.issues)).unwrap_or(u32::MAX));
    answer.kinds = record.issues.iter().fold(answer.kinds, |kinds, issue| kinds | kind_bit(issue.code));
    answer
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

impl Patient {
    fn add(&mut self, knowledge: &Knowledge, cells: &Cells<'_>) -> Result<(), BatchError> {
        let case = &mut self.record.case;
        for (column, slot) in
            [(EventColumn::Age, &mut case.age_years), (EventColumn::AgeAtOnset, &mut case.age_onset_years)]
        {
            // Of several ages the last one counts: a patient grows older.
            if let Some(years) = cells.number(column) {
                *slot =
                    Some(slot.map_or(years, |known| if column == EventColumn::Age { known.max(years) } else { known }));
            }
        }
        if let Some(sex) = cells.text(EventColumn::Sex)
            && case.sex.is_none()
        {
            case.sex = Some(sex.to_string());
        }
        let date = cells.text(EventColumn::Date);
        self.last = self.last.max(date.and_then(|date| date.parse().ok()));
        let negated = cells.negated();
        let value = cells.value();
        let flag = cells.text(EventColumn::Flag);
        let measured = value.is_some() || flag.is_some();
        let system = cells.text(EventColumn::System).or(cells.plan.system.as_deref());
        let code = cells.text(EventColumn::Code);
        let mut said = cells.number(EventColumn::Age).is_some()
            || cells.number(EventColumn::AgeAtOnset).is_some()
            || cells.text(EventColumn::Sex).is_some();
        if let Some(finding) = cells.text(EventColumn::Finding) {
            said = true;
            // The same on another day is no news.
            if self.stated.insert((finding.to_string(), negated)) {
                if negated { &mut case.absent } else { &mut case.present }.push(finding.to_string());
            }
        }
        let mut analyte = cells.text(EventColumn::Analyte).map(ToString::to_string);
        if let Some(code) = code {
            said = true;
            let Some(system) = system else {
                return Err(cells.fault(EventColumn::System, "a code without its system", "say of which system it is"));
            };
            let of_code = || {
                let read = knowledge.read_code(system, code).ok()?;
                knowledge.analyte_for_code(read.system, &read.code).map(ToString::to_string)
            };
            match of_code().filter(|_| measured && analyte.is_none()) {
                Some(found) => analyte = Some(found),
                None if self.stated.insert((format!("{system}|{code}"), negated)) => {
                    case.codes.push(CodedStatement { excluded: negated, ..CodedStatement::new(system, code) });
                }
                None => {}
            }
        }
        if let Some(analyte) = analyte {
            said = true;
            let measurement = Measurement {
                analyte,
                value,
                unit: cells.text(EventColumn::Unit).map(ToString::to_string),
                low: cells.number(EventColumn::Low),
                high: cells.number(EventColumn::High),
                flag: flag.map(ToString::to_string),
                date: date.map(ToString::to_string),
                from: None,
            };
            self.values.push(EventValue::new(measurement));
        } else if measured && code.is_none() {
            let message = "a value of nothing";
            return Err(cells.fault(EventColumn::Value, message, "name the analyte, or its code, beside the value"));
        }
        if !said {
            let message = "nothing happened";
            let remedy = "name a finding, a code or an analyte, or leave the row out";
            return Err(BatchError::new(BatchErrorKind::Cell, message, remedy).in_row(cells.row));
        }
        Ok(())
    }

    /// The record that the events make up.
    fn record(self, knowledge: &Knowledge) -> Record {
        let mut collector = Collector::new(knowledge, None);
        collector.record = self.record;
        choose_values(&mut collector, self.last, self.values);
        collector.record
    }
}
