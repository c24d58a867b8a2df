//! A patient under construction, with numbers in the place of texts.

use super::alone::chosen;
use super::meaning::{Meaning, Said};
use super::words::{NO_WORD, Word};
use crate::case::{CodedStatement, MeasuredValue, Measurement};
use crate::interop::fhir::EventValue;
use crate::interop::{Date, Record};
use crate::knowledge::Knowledge;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// A value as a table gives it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Amount {
    None,
    Number(f64),
    Text(Word),
}

/// A measurement.
#[derive(Clone, Copy, Debug)]
pub(super) struct Value {
    /// Analyte and unit.
    pub(super) scale: u32,
    pub(super) flag: Word,
    pub(super) date: Word,
    pub(super) amount: Amount,
    pub(super) low: Option<f64>,
    pub(super) high: Option<f64>,
}

/// Statements that are put down before those that repeat others are weeded out.
const FEW: usize = 64;

/// What is known of a patient so far.
#[derive(Debug)]
pub(super) struct Patient {
    pub(super) id: String,
    pub(super) age: Option<f64>,
    pub(super) onset: Option<f64>,
    pub(super) sex: Word,
    /// Statements by their numbers, in the order of the events.
    pub(super) said: Vec<u32>,
    pub(super) values: Vec<Value>,
    /// The last day.
    pub(super) last: Option<Date>,
    /// Statements beyond which they are weeded again.
    most: usize,
}

impl Patient {
    pub(super) const fn new(id: String) -> Self {
        Self {
            id,
            age: None,
            onset: None,
            sex: NO_WORD,
            said: Vec::new(),
            values: Vec::new(),
            last: None,
            most: FEW,
        }
    }

    /// The same memory for another patient.
    pub(super) fn renew(&mut self, id: String) {
        self.said.clear();
        self.values.clear();
        let (said, values) = (core::mem::take(&mut self.said), core::mem::take(&mut self.values));
        *self = Self { said, values, ..Self::new(id) };
    }

    #[inline]
    pub(super) fn state(&mut self, statement: u32, meaning: &mut Meaning) {
        if self.said.last() == Some(&statement) {
            return;
        }
        self.said.push(statement);
        if self.said.len() >= self.most {
            self.weed(meaning);
            self.most = FEW.max(2 * self.said.len());
        }
    }

    /// The same on another day is no news.
    pub(super) fn weed(&mut self, meaning: &mut Meaning) {
        meaning.start_patient();
        self.said.retain(|statement| meaning.is_new(*statement));
    }

    /// A value as the reader of the single case takes it.
    pub(super) fn measurement(value: &Value, meaning: &Meaning) -> Measurement {
        let (analyte, unit) = meaning.scale_words(value.scale);
        let owned = |text: Option<&str>| text.map(ToString::to_string);
        Measurement {
            analyte: meaning.words.get(analyte).unwrap_or_default().to_string(),
            value: match value.amount {
                Amount::None => None,
                Amount::Number(number) => Some(MeasuredValue::Number(number)),
                Amount::Text(text) => Some(MeasuredValue::Text(
                    meaning.texts.get(text).unwrap_or_default().to_string(),
                )),
            },
            unit: owned(meaning.words.get(unit)),
            low: value.low,
            high: value.high,
            flag: owned(meaning.words.get(value.flag)),
            date: owned(meaning.texts.get(value.date)),
            from: None,
        }
    }

    /// The record that the events make up.
    pub(super) fn record(&self, knowledge: &Knowledge, meaning: &Meaning) -> Record {
        let mut record = Record::default();
        let case = &mut record.case;
        case.id = Some(self.id.clone());
        (case.age_years, case.age_onset_years) = (self.age, self.onset);
        case.sex = meaning.words.get(self.sex).map(ToString::to_string);
        let text = |word: Word| meaning.words.get(word).unwrap_or_default();
        for statement in self.said.iter().filter_map(|statement| meaning.statement(*statement)) {
            match statement.said {
                Said::Finding(finding) => {
                    if statement.negated { &mut case.absent } else { &mut case.present }
                        .push(text(finding).to_string());
                }
                Said::Code { system, code } => {
                    let coded = CodedStatement::new(text(system), text(code));
                    case.codes.push(CodedStatement { excluded: statement.negated, ..coded });
                }
            }
        }
        let values =
            self.values.iter().map(|value| EventValue::new(Self::measurement(value, meaning)));
        chosen(knowledge, record, self.last, values.collect())
    }
}
