//! Which of several values of one test describe the patient, by the rule of the readers of records.

use super::meaning::Meaning;
use super::patient::{Amount, Patient, Value};
use super::words::Word;
use crate::batch::answers::kind_bit;
use crate::batch::block::{Level, Reader};
use crate::case::{IssueCode, is_usable};
use crate::interop::fhir::nearness;
use crate::knowledge::Knowledge;
use alloc::vec::Vec;

/// What was chosen of the values of a patient.
#[derive(Debug, Default)]
pub(super) struct Choice {
    /// Places among the values of the patient.
    pub(super) kept: Vec<usize>,
    /// Values of one test, by its analyte as written: analyte, place, and of which those that
    /// follow each other are alike.
    by_test: Vec<(Word, usize)>,
    pub(super) issues: u32,
    pub(super) kinds: u64,
}

impl Value {
    pub(super) fn level(&self, meaning: &Meaning) -> Level {
        match self.amount {
            Amount::None => Level::default(),
            Amount::Text(text) => Level::of_text(text),
            Amount::Number(number) => meaning
                .scale_at(self.scale)
                .map(|scale| scale.level(number, self.low, self.high))
                .unwrap_or_default(),
        }
    }

    /// What the value is known by where it is read.
    pub(super) fn key(&self, meaning: &Meaning) -> [u64; 5] {
        let level = self.level(meaning);
        let bits = |limit: Option<f64>| limit.map_or(0, f64::to_bits);
        let (low, high) = (self.low.is_some(), self.high.is_some());
        let class = meaning.dated(self.date).class;
        let tag = level.tag | u64::from(class) << 8 | u64::from(low) << 10 | u64::from(high) << 11;
        let first = u64::from(self.scale) | u64::from(self.flag) << 32;
        [first, level.number, tag, bits(self.low), bits(self.high)]
    }

    /// What its number is known by.
    pub(super) fn told(&self) -> Option<[u64; 2]> {
        let scale = u64::from(self.scale) << 1;
        match self.amount {
            Amount::None => None,
            Amount::Number(number) => Some([number.to_bits(), scale]),
            Amount::Text(text) => Some([u64::from(text), scale | 1]),
        }
    }

    fn is_usable(&self, knowledge: &Knowledge, meaning: &Meaning, reader: &mut Reader) -> bool {
        let level = self.level(meaning);
        // Where the laboratory itself judges a value, other numbers are believed.
        let is_judged = self.high.is_some_and(|high| high > 0.0);
        let first = u64::from(self.scale) | u64::from(self.flag) << 32;
        let key = [first, level.number, level.tag | u64::from(is_judged) << 8];
        reader.is_usable(&key, || is_usable(knowledge, &Patient::measurement(self, meaning)))
    }
}

impl Choice {
    fn report(&mut self, code: IssueCode) {
        self.issues += 1;
        self.kinds |= kind_bit(code);
    }

    pub(super) fn choose(
        &mut self,
        patient: &Patient,
        knowledge: &Knowledge,
        meaning: &Meaning,
        reader: &mut Reader,
    ) {
        self.kept.clear();
        self.by_test.clear();
        (self.issues, self.kinds) = (0, 0);
        for (place, value) in patient.values.iter().enumerate() {
            self.by_test.push((meaning.scale_words(value.scale).0, place));
        }
        self.by_test.sort_unstable();
        let by_test = core::mem::take(&mut self.by_test);
        for test in by_test.chunk_by(|(one, _), (other, _)| one == other) {
            self.choose_of(test, patient, knowledge, meaning, reader);
        }
        self.by_test = by_test;
    }

    fn choose_of(
        &mut self,
        test: &[(Word, usize)],
        patient: &Patient,
        knowledge: &Knowledge,
        meaning: &Meaning,
        reader: &mut Reader,
    ) {
        if let [(_, only)] = test {
            self.kept.push(*only);
            return;
        }
        let mut best = None;
        let (mut able, mut unable) = (0usize, 0usize);
        // Where none can be used they are chosen from alike.
        for wanted in [true, false] {
            for (_, place) in test {
                let Some(value) = patient.values.get(*place) else { continue };
                if wanted {
                    if !value.is_usable(knowledge, meaning, reader) {
                        unable += 1;
                        continue;
                    }
                    able += 1;
                }
                let near = nearness(meaning.dated(value.date).when, patient.last);
                if best.is_none_or(|(known, _)| near < known) {
                    best = Some((near, *place));
                }
            }
            if best.is_some() {
                break;
            }
        }
        let Some((_, place)) = best else { return };
        self.kept.push(place);
        let others = if able > 0 { able - 1 } else { unable - 1 };
        if able > 0 {
            (0..unable).for_each(|_| self.report(IssueCode::UnreadMeasurement));
        }
        if others > 0 {
            self.report(IssueCode::Timing);
        }
    }
}
