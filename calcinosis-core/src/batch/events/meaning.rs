//! What the texts of events mean, each looked up once: findings, codes, analytes in their units,
//! sexes, dates.

use super::alone::analyte_of;
use super::words::{ByWord, NO_WORD, Word, Words};
use crate::batch::block::{Compiled, Found, Scale};
use crate::batch::plan::Inner;
use crate::case::{Case, CodedStatement, Sex};
use crate::interop::Date;
use crate::interop::fhir::When;
use alloc::collections::BTreeMap;
use alloc::string::ToString;
use alloc::vec::Vec;

/// What a statement is about, as written.
#[derive(Clone, Copy, Debug)]
pub(super) enum Said {
    Finding(Word),
    Code { system: Word, code: Word },
}

/// A statement with what follows from it.
#[derive(Debug)]
pub(super) struct Statement {
    pub(super) said: Said,
    pub(super) negated: bool,
    pub(super) found: Found,
    /// The patient who said it last.
    stamp: u64,
}

/// The two statements that something can make: that it is there, and that it is not.
type Pair = [u32; 2];
const NO_STATEMENT: u32 = u32::MAX;

/// A code of a system.
#[derive(Debug)]
struct Code {
    statements: Pair,
    /// The analyte that it is of.
    analyte: Word,
}

/// A sex as written.
#[derive(Debug)]
pub(super) struct Sexed {
    pub(super) sex: Sex,
    pub(super) found: Found,
}

/// A date as written.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Dated {
    pub(super) date: Option<Date>,
    pub(super) when: Option<When>,
    /// Whether it is written, and whether it is a full one.
    pub(super) class: u8,
}

/// What is known of the texts.
#[derive(Debug, Default)]
pub(super) struct Meaning {
    /// Texts of which there are few: findings, systems, codes, analytes, units, flags, sexes.
    pub(super) words: Words,
    /// Texts of which there may be many: dates and values.
    pub(super) texts: Words,
    statements: Vec<Statement>,
    findings: ByWord<Pair>,
    codes: Vec<Code>,
    code_places: BTreeMap<(Word, Word), u32>,
    /// By code, the system that came with it last, and the place of both.
    recent_codes: ByWord<(Word, u32)>,
    scales: Vec<(Word, Word, Scale)>,
    scale_places: BTreeMap<(Word, Word), u32>,
    /// By analyte, the unit that came with it last, and the place of both.
    recent_scales: ByWord<(Word, u32)>,
    sexes: Vec<Sexed>,
    sex_places: ByWord<u32>,
    dates: ByWord<Dated>,
    patient: u64,
    /// By finding and presence, the patient of whom it was last stated by name.
    named: Vec<[u64; 2]>,
}

fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

fn at<T>(list: &[T], place: u32) -> Option<&T> {
    list.get(usize::try_from(place).ok()?)
}

impl Meaning {
    /// Forgets everything: other texts follow.
    pub(super) fn clear(&mut self) {
        *self = Self { patient: self.patient, ..Self::default() };
    }

    /// Forgets dates and values.
    pub(super) fn clear_texts(&mut self) {
        self.texts.clear();
        self.dates = ByWord::default();
    }

    pub(super) fn start_patient(&mut self) {
        self.patient += 1;
    }

    /// Whether the patient at hand has not said it before.
    pub(super) fn is_new(&mut self, statement: u32) -> bool {
        let own = usize::try_from(statement).ok().and_then(|place| self.statements.get_mut(place));
        own.is_none_or(|own| core::mem::replace(&mut own.stamp, self.patient) != self.patient)
    }

    /// Whether nothing has named this finding before that is said of the patient at hand.
    pub(super) fn is_first(&mut self, finding: u16, present: bool) -> bool {
        let place = usize::from(finding);
        if self.named.len() <= place {
            self.named.resize(place + 1, [0; 2]);
        }
        let slot = self.named.get_mut(place).and_then(|slots| slots.get_mut(usize::from(present)));
        slot.is_none_or(|slot| core::mem::replace(slot, self.patient) != self.patient)
    }

    #[inline]
    pub(super) fn statement(&self, statement: u32) -> Option<&Statement> {
        at(&self.statements, statement)
    }

    fn make(&mut self, said: Said, negated: bool, (plan, compiled): (&Inner, &Compiled)) -> u32 {
        let mut case = Case::default();
        let text = |word: Word| self.words.get(word).unwrap_or_default();
        match said {
            Said::Finding(finding) => {
                if negated { &mut case.absent } else { &mut case.present }
                    .push(text(finding).to_string());
            }
            Said::Code { system, code } => {
                let coded = CodedStatement::new(text(system), text(code));
                case.codes.push(CodedStatement { excluded: negated, ..coded });
            }
        }
        let found = compiled.read(plan, &case);
        self.statements.push(Statement { said, negated, found, stamp: 0 });
        number(self.statements.len() - 1)
    }

    /// The statement that a finding makes.
    #[inline]
    pub(super) fn finding(&mut self, finding: Word, negated: bool, by: (&Inner, &Compiled)) -> u32 {
        let mut pair = self.findings.get(finding).unwrap_or([NO_STATEMENT; 2]);
        let [present, absent] = &mut pair;
        let own = if negated { absent } else { present };
        if *own == NO_STATEMENT {
            *own = self.make(Said::Finding(finding), negated, by);
            let made = *own;
            self.findings.set(finding, pair);
            return made;
        }
        *own
    }

    /// The place of a code with its system.
    #[inline]
    pub(super) fn code(&mut self, system: Word, code: Word, plan: &Inner) -> u32 {
        match self.recent_codes.get(code) {
            Some((known, place)) if known == system => return place,
            _ => {}
        }
        let known = self.code_places.get(&(system, code)).copied();
        let place = known.unwrap_or_else(|| {
            let text = |word: Word| self.words.get(word).unwrap_or_default();
            let analyte = analyte_of(&plan.knowledge, text(system), text(code));
            let analyte = analyte.map_or(NO_WORD, |analyte| self.words.intern(analyte));
            self.codes.push(Code { statements: [NO_STATEMENT; 2], analyte });
            number(self.codes.len() - 1)
        });
        self.code_places.insert((system, code), place);
        self.recent_codes.set(code, (system, place));
        place
    }

    /// The analyte that a code is of.
    pub(super) fn analyte_of(&self, code: u32) -> Word {
        at(&self.codes, code).map_or(NO_WORD, |code| code.analyte)
    }

    /// The statement that a code makes.
    #[inline]
    pub(super) fn coded(
        &mut self,
        place: u32,
        (system, code): (Word, Word),
        negated: bool,
        by: (&Inner, &Compiled),
    ) -> u32 {
        let known = at(&self.codes, place).map_or([NO_STATEMENT; 2], |code| code.statements);
        let [present, absent] = known;
        let own = if negated { absent } else { present };
        if own != NO_STATEMENT {
            return own;
        }
        let made = self.make(Said::Code { system, code }, negated, by);
        if let Some(code) = usize::try_from(place).ok().and_then(|place| self.codes.get_mut(place))
        {
            let [present, absent] = &mut code.statements;
            *(if negated { absent } else { present }) = made;
        }
        made
    }

    /// The place of an analyte with its unit.
    #[inline]
    pub(super) fn scale(&mut self, analyte: Word, unit: Word, plan: &Inner) -> u32 {
        match self.recent_scales.get(analyte) {
            Some((known, place)) if known == unit => return place,
            _ => {}
        }
        let known = self.scale_places.get(&(analyte, unit)).copied();
        let place = known.unwrap_or_else(|| {
            let name = self.words.get(analyte).unwrap_or_default();
            let scale = Scale::new(plan.knowledge.laboratory(), name, self.words.get(unit));
            self.scales.push((analyte, unit, scale));
            number(self.scales.len() - 1)
        });
        self.scale_places.insert((analyte, unit), place);
        self.recent_scales.set(analyte, (unit, place));
        place
    }

    pub(super) fn scale_at(&self, place: u32) -> Option<&Scale> {
        at(&self.scales, place).map(|(_, _, scale)| scale)
    }

    /// Analyte and unit as written.
    pub(super) fn scale_words(&self, place: u32) -> (Word, Word) {
        at(&self.scales, place).map_or((NO_WORD, NO_WORD), |(analyte, unit, _)| (*analyte, *unit))
    }

    pub(super) fn sex(
        &mut self,
        word: Word,
        (plan, compiled): (&Inner, &Compiled),
    ) -> Option<&Sexed> {
        let place = self.sex_places.get(word).unwrap_or_else(|| {
            let case =
                Case { sex: self.words.get(word).map(ToString::to_string), ..Case::default() };
            self.sexes.push(Sexed { sex: case.sex(), found: compiled.read(plan, &case) });
            let place = number(self.sexes.len() - 1);
            self.sex_places.set(word, place);
            place
        });
        at(&self.sexes, place)
    }

    #[inline]
    pub(super) fn date(&mut self, word: Word) -> Dated {
        if word == NO_WORD {
            return Dated::default();
        }
        self.dates.get(word).unwrap_or_else(|| {
            let text = self.texts.get(word).unwrap_or_default();
            let is_full = crate::quantity::Date::parse(text).is_some();
            let dated = Dated {
                date: text.parse().ok(),
                when: When::read(text),
                class: 1 + u8::from(is_full),
            };
            self.dates.set(word, dated);
            dated
        })
    }

    /// A date that was met before.
    #[inline]
    pub(super) fn dated(&self, word: Word) -> Dated {
        self.dates.get(word).unwrap_or_default()
    }
}
