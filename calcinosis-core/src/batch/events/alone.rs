//! Patient by patient with the engine of the single case: exact by construction, and what the
//! blocks are compared with.

use super::cells::Cells;
use super::{Collect, EventColumn, Patients};
use crate::batch::answers::{RowAnswer, kind_bit};
use crate::batch::error::BatchError;
use crate::batch::general;
use crate::batch::plan::Plan;
use crate::case::{CodedStatement, Measurement, number_of};
use crate::interop::fhir::{EventValue, choose_values};
use crate::interop::{Collector, Date, Record};
use crate::knowledge::Knowledge;
use alloc::collections::BTreeSet;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// One patient under construction.
#[derive(Debug)]
pub(super) struct Patient {
    id: String,
    record: Record,
    values: Vec<EventValue>,
    /// Findings, and codes with their systems.
    stated: BTreeSet<(Option<String>, String, bool)>,
    last: Option<Date>,
}

/// Classifies each patient by itself.
#[derive(Debug)]
pub(super) struct Alone {
    plan: Plan,
}

impl Alone {
    pub(super) const fn new(plan: Plan) -> Self {
        Self { plan }
    }
}

impl Collect for Alone {
    type Patient = Patient;

    fn open(&mut self, id: String) -> Patient {
        let mut record = Record::default();
        record.case.id = Some(id.clone());
        Patient { id, record, values: Vec::new(), stated: BTreeSet::new(), last: None }
    }

    fn id(patient: &Patient) -> &str {
        &patient.id
    }

    fn add(
        &mut self,
        patient: &mut Patient,
        cells: &Cells<'_>,
        row: usize,
    ) -> Result<(), BatchError> {
        patient.add(self.plan.knowledge(), cells, row)
    }

    fn close(&mut self, patient: Patient, done: &mut Patients) {
        done.ids.push(patient.id.clone());
        done.answers.push(&answer(&self.plan, &patient.record(self.plan.knowledge())));
    }
}

/// The answer of a record: that of its case, with what the reader had to say.
pub(super) fn answer(plan: &Plan, record: &Record) -> RowAnswer {
    let mut answer = general::answer_of(&plan.0, &record.case);
    answer.issues =
        answer.issues.saturating_add(u32::try_from(number_of(&record.issues)).unwrap_or(u32::MAX));
    answer.kinds =
        record.issues.iter().fold(answer.kinds, |kinds, issue| kinds | kind_bit(issue.code));
    answer
}

/// What is chosen of the values of a patient, with what there is to say of the others.
pub(super) fn chosen(
    knowledge: &Knowledge,
    record: Record,
    last: Option<Date>,
    values: Vec<EventValue>,
) -> Record {
    let mut collector = Collector::new(knowledge, None);
    collector.record = record;
    choose_values(&mut collector, last, values);
    collector.finish()
}

impl Patient {
    fn add(
        &mut self,
        knowledge: &Knowledge,
        cells: &Cells<'_>,
        row: usize,
    ) -> Result<(), BatchError> {
        let case = &mut self.record.case;
        let (age, onset) =
            (cells.number(EventColumn::Age, row), cells.number(EventColumn::AgeAtOnset, row));
        // Of several ages the last one counts: a patient grows older.
        if let Some(years) = age {
            case.age_years = Some(case.age_years.map_or(years, |known| known.max(years)));
        }
        case.age_onset_years = case.age_onset_years.or(onset);
        let sex = cells.text(EventColumn::Sex, row);
        if case.sex.is_none() {
            case.sex = sex.map(ToString::to_string);
        }
        let date = cells.text(EventColumn::Date, row);
        self.last = self.last.max(date.and_then(|date| date.parse().ok()));
        let negated = cells.negated(row);
        let value = cells.value(row);
        let flag = cells.text(EventColumn::Flag, row);
        let measured = value.is_some() || flag.is_some();
        let system = cells.text(EventColumn::System, row).or(cells.plan.system.as_deref());
        let code = cells.text(EventColumn::Code, row);
        let mut said = age.is_some() || onset.is_some() || sex.is_some();
        if let Some(finding) = cells.text(EventColumn::Finding, row) {
            said = true;
            // The same on another day is no news.
            if self.stated.insert((None, finding.to_string(), negated)) {
                if negated { &mut case.absent } else { &mut case.present }
                    .push(finding.to_string());
            }
        }
        let mut analyte = cells.text(EventColumn::Analyte, row).map(ToString::to_string);
        if let Some(code) = code {
            said = true;
            let Some(system) = system else { return Err(cells.no_system(row)) };
            let of_code = || analyte_of(knowledge, system, code);
            match of_code().filter(|_| measured && analyte.is_none()) {
                Some(found) => analyte = Some(found.to_string()),
                None => {
                    let excluded = cells.excludes(row, analyte.is_some(), knowledge.laboratory());
                    if self.stated.insert((Some(system.to_string()), code.to_string(), excluded)) {
                        let coded = CodedStatement::new(system, code);
                        case.codes.push(CodedStatement { excluded, ..coded });
                    }
                }
            }
        }
        if let Some(analyte) = analyte {
            said = true;
            let measurement = Measurement {
                analyte,
                value,
                unit: cells.text(EventColumn::Unit, row).map(ToString::to_string),
                low: cells.number(EventColumn::Low, row),
                high: cells.number(EventColumn::High, row),
                flag: flag.map(ToString::to_string),
                date: date.map(ToString::to_string),
                from: None,
            };
            self.values.push(EventValue::new(measurement));
        } else if measured && code.is_none() {
            return Err(cells.no_analyte(row));
        }
        if said { Ok(()) } else { Err(Cells::nothing(row)) }
    }

    /// The record that the events make up.
    fn record(self, knowledge: &Knowledge) -> Record {
        chosen(knowledge, self.record, self.last, self.values)
    }
}

/// The analyte that a code is of, or the code that a site reads instead.
pub(super) fn analyte_of<'k>(
    knowledge: &'k Knowledge,
    system: &str,
    code: &str,
) -> Option<&'k str> {
    knowledge.analyte_of_code(system, code).or_else(|| {
        let mut into = knowledge.translation(system, code)?.into.iter();
        into.find_map(|(system, code)| knowledge.analyte_of_code(system, code))
    })
}
