//! Many patients at once: what each states is laid into a block, and a full block is answered.
//!
//! What a text, an age, a value that bears on nothing else, or values that bear on each other say
//! is read by the reader of the single case, once. A patient whose values cannot be read apart from
//! the rest is read as a whole.

use super::alone::answer;
use super::cells::Cells;
use super::choice::Choice;
use super::meaning::{Meaning, Said};
use super::patient::{Amount, Patient, Value};
use super::words::{NO_WORD, TableWords};
use super::{Collect, EventColumn, EventPlan, Patients};
use crate::batch::answers::kind_bit;
use crate::batch::block::{
    AnalyteSet, Compiled, Given, Member, PatientRows, Person, Reader, Values,
};
use crate::batch::error::BatchError;
use crate::batch::plan::{Inner, Plan};
use crate::case::{IssueCode, is_believable, number_of};
use crate::key::AnalyteKey;
use crate::limits::Limits;
use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

/// About how many bytes of texts are kept where patients come one after the other.
const MOST_BYTES: usize = 3 << 20;

/// Collects patients into blocks.
#[derive(Debug)]
pub(super) struct Blocks {
    plan: Plan,
    values: Arc<Values>,
    /// The system of the codes where no column says it.
    system: Option<String>,
    table: TableWords,
    meaning: Meaning,
    reader: Reader,
    rows: PatientRows,
    /// The patients of the block at hand.
    waiting: Vec<Patient>,
    /// Patients of before, for their memory.
    spare: Vec<Patient>,
    choice: Choice,
    /// Statements of the patient at hand on which it depends what a value means.
    triggers: Vec<(u16, bool)>,
    analytes: Vec<AnalyteKey>,
    limits: Limits,
}

fn compiled(plan: &Plan) -> Option<(&Inner, &Compiled)> {
    Some((&plan.0, plan.0.blocks.as_ref()?))
}

impl Blocks {
    /// None for a plan that goes patient by patient.
    pub(super) fn new(plan: &EventPlan) -> Option<Self> {
        let (inner, compiled) = compiled(&plan.plan)?;
        Some(Self {
            reader: Reader::new(inner, compiled),
            rows: PatientRows::new(compiled)?,
            plan: plan.plan.clone(),
            values: plan.values.clone(),
            system: plan.system.clone(),
            table: TableWords::default(),
            meaning: Meaning::default(),
            waiting: Vec::new(),
            spare: Vec::new(),
            choice: Choice::default(),
            triggers: Vec::new(),
            analytes: Vec::new(),
            limits: Limits::default(),
        })
    }

    /// Answers for the patients that wait.
    fn answer_waiting(&mut self, done: &mut Patients) {
        let Self { plan, meaning, waiting, rows, .. } = self;
        let plan = &*plan;
        let Some((_, compiled)) = compiled(plan) else { return };
        rows.answer(plan, compiled, &mut done.answers, |row| {
            let record = waiting.get(row).map(|patient| patient.record(plan.knowledge(), meaning));
            record.map(|record| answer(plan, &record)).unwrap_or_default()
        });
        for mut patient in self.waiting.drain(..) {
            done.ids.push(core::mem::take(&mut patient.id));
            self.spare.push(patient);
        }
    }

    /// Lays a patient into the block.
    fn lay(&mut self, patient: &mut Patient) {
        let Some((inner, compiled)) = compiled(&self.plan) else { return };
        let Self { meaning, rows, reader, triggers, .. } = self;
        patient.weed(meaning);
        triggers.clear();
        let (mut is_whole, mut is_onset_stated) = (false, false);
        let mut duplicates = 0;
        for place in &patient.said {
            let named = meaning.statement(*place).and_then(|statement| match statement.said {
                Said::Finding(_) => statement.found.said.first().copied(),
                Said::Code { .. } => None,
            });
            if let Some((finding, present)) = named {
                duplicates += u32::from(!meaning.is_first(finding, present));
                if self.values.is_trigger(finding) {
                    triggers.push((finding, present));
                }
            }
            let Some(statement) = meaning.statement(*place) else { continue };
            let found = &statement.found;
            rows.state(&found.said);
            rows.report(found.issues, found.kinds);
            is_onset_stated |= compiled.tells_onset(&found.said);
            if !found.told.is_empty() {
                match statement.said {
                    Said::Finding(_) => rows.tell(compiled, &found.told),
                    // Whether sex or age said it before decides what the code tells.
                    Said::Code { .. } => is_whole = true,
                }
            }
            is_whole |= found.beyond;
        }
        triggers.sort_unstable();
        triggers.dedup();
        rows.report(duplicates, if duplicates > 0 { kind_bit(IssueCode::Duplicate) } else { 0 });
        let mut person =
            Person { age: patient.age.filter(|age| is_believable(*age)), ..Person::default() };
        if patient.sex != NO_WORD
            && let Some(sexed) = meaning.sex(patient.sex, (inner, compiled))
        {
            person.sex = sexed.sex;
            rows.state(&sexed.found.said);
            rows.report(sexed.found.issues, sexed.found.kinds);
        }
        self.choice.choose(patient, &inner.knowledge, meaning, reader);
        let mut grouping = None;
        if !Self::are_once(&self.limits, patient, &self.choice, meaning, &mut self.analytes) {
            is_whole = true;
        } else if !self.values.are_apart(&self.analytes) {
            let place = reader.grouping(inner, compiled, &self.analytes);
            is_whole |= !reader.grouping_at(place).is_some_and(|own| own.is_readable(&self.values));
            grouping = Some(place);
        }
        let mut by_age: Vec<(u16, bool)> = Vec::new();
        if (patient.age.is_some() || patient.onset.is_some())
            && let Some(found) = reader.ages(inner, compiled, patient.age, patient.onset)
        {
            person.class = found.classes.first().copied().unwrap_or(0);
            rows.state(&found.said);
            rows.report(found.issues, found.kinds);
            by_age.clone_from(&found.by_age);
        }
        if !is_whole {
            rows.report(self.choice.issues, self.choice.kinds);
            let of_group = |reader: &Reader, analyte: Option<AnalyteKey>| {
                let own = grouping.and_then(|place| reader.grouping_at(place));
                own.is_some_and(|own| {
                    own.partition
                        .groups
                        .iter()
                        .any(|group| analyte.is_some_and(|one| group.analytes.contains(&one)))
                })
            };
            for place in &self.choice.kept {
                let Some(value) = patient.values.get(*place) else { continue };
                let Some(scale) = meaning.scale_at(value.scale) else { continue };
                if of_group(reader, scale.analyte) {
                    continue;
                }
                let [first, number, tag, low, high] = value.key(meaning);
                let key = [first, number, tag, low, high, 0];
                let by = (inner, compiled, &*self.values);
                let found = reader.value(by, key, (scale, person), triggers, || {
                    Patient::measurement(value, meaning)
                });
                let Some(found) = found else { continue };
                is_whole |= !found.told.is_empty() || found.beyond;
                rows.state(&found.said);
                rows.report(found.issues, found.kinds);
                is_onset_stated |= compiled.tells_onset(&found.said);
            }
            let by = Together { grouping, person, triggers, choice: &self.choice };
            is_whole |= !by.lay(patient, meaning, (inner, compiled), reader, rows);
        }
        if is_whole {
            // It says again what was stated already, which changes nothing, and tells all issues.
            let record = patient.record(&inner.knowledge, meaning);
            rows.forget_issues();
            rows.read(compiled, &compiled.read(inner, &record.case));
            let number = u32::try_from(number_of(&record.issues)).unwrap_or(u32::MAX);
            rows.report(
                number,
                record.issues.iter().fold(0, |kinds, issue| kinds | kind_bit(issue.code)),
            );
        } else if !is_onset_stated {
            rows.state(&by_age);
        }
        rows.next();
    }

    /// Whether each analyte is chosen once, and not more than is read of a patient.
    fn are_once(
        limits: &Limits,
        patient: &Patient,
        choice: &Choice,
        meaning: &Meaning,
        analytes: &mut Vec<AnalyteKey>,
    ) -> bool {
        if choice.kept.len() > limits.measurements
            || patient.said.len() + choice.kept.len() > limits.statements
        {
            return false;
        }
        let mut set = AnalyteSet::default();
        analytes.clear();
        for place in &choice.kept {
            let scale = patient.values.get(*place).and_then(|value| meaning.scale_at(value.scale));
            let Some(analyte) = scale.and_then(|scale| scale.analyte) else { continue };
            if !set.insert(analyte) {
                return false;
            }
            analytes.push(analyte);
        }
        true
    }
}

/// A text of a day that is longer may be shown as another one is.
const LONGEST_DAY: usize = 40;

/// Values of a patient that bear on each other.
struct Together<'b> {
    grouping: Option<usize>,
    person: Person,
    triggers: &'b [(u16, bool)],
    choice: &'b Choice,
}

impl Together<'_> {
    /// Lays the values of each group into the block; whether that could be done.
    fn lay(
        &self,
        patient: &Patient,
        meaning: &Meaning,
        by: (&Inner, &Compiled),
        reader: &mut Reader,
        rows: &mut PatientRows,
    ) -> bool {
        let Some(grouping) = self.grouping else { return true };
        let count = reader.grouping_at(grouping).map_or(0, |own| own.partition.groups.len());
        for group in 0..count {
            let Some(own) =
                reader.grouping_at(grouping).and_then(|own| own.partition.groups.get(group))
            else {
                return false;
            };
            let values: Vec<&Value> = own
                .analytes
                .iter()
                .filter_map(|one| self.value_of(*one, patient, meaning))
                .collect();
            if values.len() != own.analytes.len() {
                return false;
            }
            let first = values.first().map_or(NO_WORD, |value| value.date);
            let is_one_day = values.iter().all(|value| value.date == first);
            if own.lasts && !is_one_day {
                return false;
            }
            let Some(days) = Self::days(&values, meaning) else { return false };
            let members = values.iter().zip(days);
            let members: Vec<Member> = members
                .map(|(value, day)| Member {
                    given: Given { key: value.key(meaning), number: value.told() },
                    day,
                })
                .collect();
            let mut measured =
                |place: usize| values.get(place).map(|value| Patient::measurement(value, meaning));
            let at = (grouping, group);
            let found = reader.group(by, at, self.person, &members, self.triggers, &mut measured);
            let Some(found) = found else { return false };
            if !found.told.is_empty() || found.beyond {
                return false;
            }
            rows.state(&found.said);
            rows.report(found.issues, found.kinds);
        }
        true
    }

    fn value_of<'p>(
        &self,
        analyte: AnalyteKey,
        patient: &'p Patient,
        meaning: &Meaning,
    ) -> Option<&'p Value> {
        let mut values = self.choice.kept.iter().filter_map(|place| patient.values.get(*place));
        values.find(|value| {
            meaning.scale_at(value.scale).is_some_and(|scale| scale.analyte == Some(analyte))
        })
    }

    /// The places of the days of values in the order of their texts; none where that cannot be
    /// told.
    fn days(values: &[&Value], meaning: &Meaning) -> Option<Vec<u64>> {
        let texts: Vec<Option<&str>> =
            values.iter().map(|value| meaning.texts.get(value.date)).collect();
        // Of other texts two may be shown alike, and then be one day.
        let is_plain = |text: &&str| {
            let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || b" -:.+/".contains(&byte);
            text.len() <= LONGEST_DAY && text.bytes().all(is_sign) && !text.contains("  ")
        };
        if !texts.iter().flatten().all(is_plain) {
            return None;
        }
        let all: BTreeSet<Option<&str>> = texts.iter().copied().collect();
        Some(texts.iter().map(|text| all.range(..*text).count() as u64).collect())
    }
}

impl Collect for Blocks {
    type Patient = Patient;

    fn begin(&mut self) {
        self.table.forget();
    }

    fn open(&mut self, id: String) -> Patient {
        match self.spare.pop() {
            Some(mut patient) => {
                patient.renew(id);
                patient
            }
            None => Patient::new(id),
        }
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
        let Some(by) = compiled(&self.plan) else { return Ok(()) };
        let Self { table, meaning, .. } = self;
        let (age, onset) =
            (cells.number(EventColumn::Age, row), cells.number(EventColumn::AgeAtOnset, row));
        // Of several ages the last one counts: a patient grows older.
        if let Some(years) = age {
            patient.age = Some(patient.age.map_or(years, |known| known.max(years)));
        }
        patient.onset = patient.onset.or(onset);
        let sex = table.word(&mut meaning.words, cells, EventColumn::Sex, row);
        if patient.sex == NO_WORD {
            patient.sex = sex;
        }
        let date = table.word(&mut meaning.texts, cells, EventColumn::Date, row);
        if date != NO_WORD {
            patient.last = patient.last.max(meaning.date(date).date);
        }
        let negated = cells.negated(row);
        let amount = match cells.number(EventColumn::Value, row) {
            Some(number) => Amount::Number(number),
            None => match table.word(&mut meaning.texts, cells, EventColumn::Value, row) {
                NO_WORD => Amount::None,
                text => Amount::Text(text),
            },
        };
        let flag = table.word(&mut meaning.words, cells, EventColumn::Flag, row);
        let measured = amount != Amount::None || flag != NO_WORD;
        let mut said = age.is_some() || onset.is_some() || sex != NO_WORD;
        let finding = table.word(&mut meaning.words, cells, EventColumn::Finding, row);
        if finding != NO_WORD {
            said = true;
            let statement = meaning.finding(finding, negated, by);
            patient.state(statement, meaning);
        }
        let mut analyte = table.word(&mut meaning.words, cells, EventColumn::Analyte, row);
        let code = table.word(&mut meaning.words, cells, EventColumn::Code, row);
        if code != NO_WORD {
            said = true;
            let mut system = table.word(&mut meaning.words, cells, EventColumn::System, row);
            if system == NO_WORD
                && let Some(own) = &self.system
            {
                system = meaning.words.intern(own);
            }
            if system == NO_WORD {
                return Err(cells.no_system(row));
            }
            let place = meaning.code(system, code, by.0);
            let of_code = meaning.analyte_of(place);
            if of_code != NO_WORD && measured && analyte == NO_WORD {
                analyte = of_code;
            } else {
                let laboratory = by.0.knowledge.laboratory();
                let excluded = cells.excludes(row, analyte != NO_WORD, laboratory);
                let statement = meaning.coded(place, (system, code), excluded, by);
                patient.state(statement, meaning);
            }
        }
        if analyte != NO_WORD {
            said = true;
            let unit = table.word(&mut meaning.words, cells, EventColumn::Unit, row);
            let scale = meaning.scale(analyte, unit, by.0);
            let (low, high) =
                (cells.number(EventColumn::Low, row), cells.number(EventColumn::High, row));
            patient.values.push(Value { scale, flag, date, amount, low, high });
        } else if measured && code == NO_WORD {
            return Err(cells.no_analyte(row));
        }
        if said { Ok(()) } else { Err(Cells::nothing(row)) }
    }

    fn close(&mut self, mut patient: Patient, done: &mut Patients) {
        self.lay(&mut patient);
        self.waiting.push(patient);
        if self.rows.is_full() {
            self.answer_waiting(done);
        }
    }

    fn rest(&mut self, open: usize, done: &mut Patients) {
        let (words, texts) = (self.meaning.words.bytes(), self.meaning.texts.bytes());
        if open > 0 || words.max(texts) < MOST_BYTES {
            return;
        }
        // Nobody refers to the texts any more once those who wait are answered.
        self.answer_waiting(done);
        self.table.forget();
        self.reader.clear();
        if words >= MOST_BYTES { self.meaning.clear() } else { self.meaning.clear_texts() }
    }

    fn flush(&mut self, done: &mut Patients) {
        self.answer_waiting(done);
    }
}
