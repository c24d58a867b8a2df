//! What the rows of a block state, as planes: source by source, each over all rows of the block.
//!
//! A cell of an age or a measurement is a small number for what it says ([`super::pool`]); the rows
//! that share one are stated together, and so are rows whose values that bear on each other lie
//! alike. Only rows with values that come with more than a number are read one by one.

use super::group::{Computing, Given, Owner};
use super::memo::Memo;
use super::planes::{self, NONE, Plane, and, any, or_into, without};
use super::pool::{CellMemo, Code, Direct, NO_CODE, Pool};
use super::sources::{self, Found, Grouped, Source, Sources};
use super::steps::Steps;
use super::{Blocks, Compiled, ROWS, is_set, personal_place, set, tape};
use crate::batch::plan::Inner;
use crate::batch::rows::{Cells, Rows};
use crate::case::{Measurement, Sex};
use crate::presence::Presence;
use alloc::vec;
use alloc::vec::Vec;

/// Sexes that are told apart where values are judged: not known, and two.
const SEXES: usize = 3;

/// The cells of ages and measurements that were read before.
#[derive(Debug)]
pub(super) struct ReadCells {
    ages: Ages,
    measurements: Vec<Measured>,
    groups: Vec<MeasuredGroup>,
    computing: Computing,
    /// What stands for each sex, the unknown one first.
    sexes: Vec<u64>,
    /// The sex that each of them is.
    sex_of: Vec<Option<Sex>>,
    /// By row of the block at hand.
    sex: Vec<u8>,
    triggers: Vec<u64>,
}

#[derive(Debug)]
struct Ages {
    steps: Steps,
    memo: CellMemo,
    pool: Pool,
    /// By row of the block at hand.
    codes: Vec<Code>,
}

#[derive(Debug)]
struct Measured {
    steps: Option<Steps>,
    /// Classes of age between which values are judged differently.
    classes: usize,
    /// By step, class and sex.
    direct: Direct,
    memo: CellMemo,
    pool: Pool,
}

/// Measurements that bear on each other.
#[derive(Debug)]
struct MeasuredGroup {
    steps: Vec<Option<Steps>>,
    numbers: Vec<u64>,
    memo: Memo<[u64], Code>,
    pool: Pool,
    key: Vec<u64>,
    given: Vec<Option<Given>>,
}

/// Groups of cells that are remembered by where they lie.
const GROUPS: usize = 1 << 13;

impl ReadCells {
    pub(super) fn new(plan: &Inner, sources: &Sources) -> Self {
        let laboratory = plan.knowledge.laboratory();
        let measured = plan.measures.iter().zip(&sources.limits).map(|(measure, limits)| {
            let steps = Steps::of_analyte(laboratory, &measure.analyte, measure.unit.as_deref());
            let classes = limits.len() + 2;
            let places = steps.as_ref().map_or(0, |steps| steps.len() * classes * SEXES);
            Measured {
                steps,
                classes,
                direct: Direct::new(places),
                memo: CellMemo::new(),
                pool: Pool::default(),
            }
        });
        let steps_of = |place: usize| {
            let measure = plan.measures.get(place)?;
            Steps::of_analyte(laboratory, &measure.analyte, measure.unit.as_deref())
        };
        let mut computing = Computing::new();
        let groups = sources.groups.iter().map(|grouped| MeasuredGroup {
            steps: grouped.members.iter().map(|(place, _)| steps_of(*place)).collect(),
            numbers: computing.numbers(&grouped.group),
            memo: Memo::new(GROUPS),
            pool: Pool::default(),
            key: Vec::new(),
            given: Vec::new(),
        });
        Self {
            measurements: measured.collect(),
            groups: groups.collect(),
            computing,
            ages: Ages {
                steps: Steps::of_ages(&plan.knowledge, &sources.limits),
                memo: CellMemo::new(),
                pool: Pool::default(),
                codes: vec![NO_CODE; ROWS],
            },
            sexes: vec![0],
            // What says nothing of a sex is none.
            sex_of: vec![Some(Sex::Unknown)],
            sex: vec![0; ROWS],
            triggers: Vec::new(),
        }
    }
}

/// Where a block stands in its table, and in the span whose answers are held back.
#[derive(Clone, Copy)]
pub(super) struct Standing {
    pub(super) from: usize,
    pub(super) count: usize,
    pub(super) first: usize,
}

/// What is gathered of the rows of a block.
struct Gathered<'b> {
    given: &'b mut [tape::Value],
    issues: &'b mut [(u32, u64)],
    beyond: &'b mut [bool],
}

impl Gathered<'_> {
    /// What rows that share a content state.
    fn state(&mut self, said: &[(u16, bool)], rows: &Plane) {
        for (statement, present) in said {
            if let Some(given) = self.given.get_mut(usize::from(*statement)) {
                or_into(if *present { &mut given.present } else { &mut given.absent }, rows);
            }
        }
    }

    fn add(&mut self, found: &Found, rows: &Plane) {
        self.state(&found.said, rows);
        // Whether age and sex made it too decides what it tells: left to the single case.
        let is_beyond = found.beyond || !found.told.is_empty();
        if found.issues == 0 && !is_beyond {
            return;
        }
        for (word, bits) in rows.iter().enumerate() {
            let mut rest = *bits;
            while rest != 0 {
                let row = 64 * word + rest.trailing_zeros() as usize;
                rest &= rest - 1;
                if let (Some(issues), Some(beyond)) =
                    (self.issues.get_mut(row), self.beyond.get_mut(row))
                {
                    issues.0 += found.issues;
                    issues.1 |= found.kinds;
                    *beyond |= is_beyond;
                }
            }
        }
    }
}

impl Blocks {
    /// What the rows of a block state, as planes.
    pub(super) fn state(
        &mut self,
        plan: &Inner,
        compiled: &Compiled,
        rows: &Rows<'_>,
        distinct: &Distinct,
        standing: Standing,
    ) {
        let Compiled { block, sources } = compiled;
        let Standing { from, count, first } = standing;
        let (given, told) = self.machine.input();
        told.fill(NONE);
        for statement in &sources.otherwise {
            if let Some(given) = given.get_mut(*statement) {
                *given = tape::Value::UNKNOWN;
            }
        }
        let mut other =
            sources.age.is_some() || sources.onset.is_some() || !sources.together.is_empty();
        for source in &sources.sources {
            let Source::Finding { column, statement, personal } = source else {
                other = true;
                continue;
            };
            let Some(given) = given.get_mut(*statement) else { continue };
            let Some(Cells::Truths(truths)) = rows.cells.get(*column) else {
                *given = tape::Value::UNKNOWN;
                continue;
            };
            given.present = taken(truths.present(), from / 64);
            given.absent = taken(truths.absent(), from / 64);
            if let Some(told) = personal.and_then(|place| told.get_mut(place)) {
                *told = planes::or(&given.present, &given.absent);
            }
        }
        if !other {
            return;
        }
        let (Some(issues), Some(beyond)) =
            (self.issues.get_mut(first..first + count), self.beyond.get_mut(first..first + count))
        else {
            return;
        };
        let mut into = Gathered { given, issues, beyond };
        let whole = whole_rows(sources, rows, from, count);
        let apart = without(&first_rows(count), &whole);
        let cells = &mut self.cells;
        cells.note_triggers(sources, &into, count);
        cells.read_ages(plan, compiled, rows, standing, &apart);
        cells.note_sex(sources, rows, distinct, standing);
        for source in &sources.sources {
            match source {
                Source::Finding { .. } => {}
                Source::Sex { column } | Source::Codes { column } => {
                    distinct.state(rows, *column, from, &apart, &mut into);
                }
                Source::Measurement { place, column } => {
                    cells.read_measurement(
                        plan,
                        compiled,
                        rows,
                        standing,
                        (*place, *column),
                        &apart,
                    );
                    if let Some(Measured { pool, .. }) = cells.measurements.get_mut(*place) {
                        pool.marked().for_each(|(found, rows)| into.add(found, rows));
                        pool.clear();
                    }
                }
                Source::Group(place) => {
                    cells.read_group(plan, compiled, rows, standing, *place, &apart);
                    if let Some(MeasuredGroup { pool, .. }) = cells.groups.get_mut(*place) {
                        pool.marked().for_each(|(found, rows)| into.add(found, rows));
                        pool.clear();
                    }
                }
            }
        }
        let Ages { pool, .. } = &mut cells.ages;
        pool.marked().for_each(|(found, rows)| into.add(found, rows));
        // The age of the patient stands in for the age at onset only where nothing says when the
        // lesion began.
        let mut onset_stated = NONE;
        for (given, tells) in into.given.iter().zip(&block.onset) {
            if *tells {
                or_into(&mut onset_stated, &given.present);
            }
        }
        for (found, rows) in pool.marked() {
            into.state(&found.by_age, &without(rows, &onset_stated));
        }
        pool.clear();
        if any(&whole) {
            one_by_one(plan, compiled, rows, from, &whole, &mut into, told);
        }
    }
}

/// Rows that are read as a whole, each by itself.
fn one_by_one(
    plan: &Inner,
    compiled: &Compiled,
    rows: &Rows<'_>,
    from: usize,
    whole: &Plane,
    into: &mut Gathered<'_>,
    told: &mut [Plane],
) {
    let mut said = Vec::new();
    for row in (0..ROWS).filter(|row| is_set(whole, *row)) {
        let mut found = Found::of(plan, &compiled.block, &rows.case(from + row));
        for statement in found.told.drain(..) {
            let place = personal_place(&compiled.block, usize::from(statement));
            if let Some(told) = place.and_then(|place| told.get_mut(place)) {
                set(told, row);
            }
        }
        let mut here = NONE;
        set(&mut here, row);
        // What the columns of findings say is stated already, and stating it twice changes nothing.
        into.add(&found, &here);
        said.clear();
        said.append(&mut found.by_age);
        into.state(&said, &here);
    }
}

fn first_rows(count: usize) -> Plane {
    let mut plane = NONE;
    for (word, bits) in plane.iter_mut().enumerate() {
        let left = count.saturating_sub(64 * word);
        *bits = if left >= 64 { u64::MAX } else { (1 << left) - 1 };
    }
    plane
}

/// Rows that are read as a whole.
fn whole_rows(sources: &Sources, rows: &Rows<'_>, from: usize, count: usize) -> Plane {
    let mut plane = NONE;
    for column in &sources.together {
        for row in (0..count).filter(|row| rows.has(*column, from + row)) {
            set(&mut plane, row);
        }
    }
    plane
}

fn bits(number: Option<f64>) -> u64 {
    number.map_or(u64::MAX, f64::to_bits)
}

impl ReadCells {
    /// Where statements are made on which it depends what a value means, as columns of findings
    /// make them.
    fn note_triggers(&mut self, sources: &Sources, into: &Gathered<'_>, count: usize) {
        self.triggers.clear();
        if sources.triggers.is_empty() {
            return;
        }
        self.triggers.resize(count, 0);
        for (place, statement) in sources.triggers.iter().enumerate() {
            let Some(given) = into.given.get(*statement) else { continue };
            for (bit, plane) in [(2 * place, &given.present), (2 * place + 1, &given.absent)] {
                if any(plane) {
                    for (row, own) in self.triggers.iter_mut().enumerate() {
                        *own |= u64::from(is_set(plane, row)) << bit;
                    }
                }
            }
        }
    }

    fn note_sex(
        &mut self,
        sources: &Sources,
        rows: &Rows<'_>,
        distinct: &Distinct,
        standing: Standing,
    ) {
        let Some(column) = sources.sex else { return };
        for (row, sex) in self.sex.iter_mut().enumerate().take(standing.count) {
            let number = distinct.sex_of(rows, column, standing.from + row);
            let place = self.sexes.iter().position(|known| *known == number).unwrap_or_else(|| {
                self.sexes.push(number);
                self.sexes.len() - 1
            });
            *sex = u8::try_from(place).unwrap_or(u8::MAX);
        }
    }

    fn read_ages(
        &mut self,
        plan: &Inner,
        compiled: &Compiled,
        rows: &Rows<'_>,
        standing: Standing,
        apart: &Plane,
    ) {
        let Compiled { block, sources } = compiled;
        let Ages { steps, memo, pool, codes } = &mut self.ages;
        codes.fill(NO_CODE);
        if sources.age.is_none() && sources.onset.is_none() {
            return;
        }
        for (row, slot) in
            codes.iter_mut().enumerate().take(standing.count).filter(|(row, _)| is_set(apart, *row))
        {
            let number = |column: Option<usize>| {
                column.and_then(|column| rows.number(column, standing.from + row))
            };
            let (age, onset) = (number(sources.age), number(sources.onset));
            if age.is_none() && onset.is_none() {
                continue;
            }
            let step = |number: Option<f64>| match number {
                None => Some(0),
                Some(number) => steps.of(number).map(|step| step as u64 + 1),
            };
            let later = age.zip(onset).is_some_and(|(age, onset)| onset > age);
            let key = match (step(age), step(onset)) {
                (Some(age), Some(onset)) => [age, onset, 1 | u64::from(later) << 1],
                _ => [bits(age), bits(onset), 0],
            };
            *slot = memo.find(key, pool, || sources::ages(plan, block, sources, age, onset));
            pool.mark(*slot, row);
        }
    }

    fn read_measurement(
        &mut self,
        plan: &Inner,
        compiled: &Compiled,
        rows: &Rows<'_>,
        standing: Standing,
        (place, column): (usize, usize),
        apart: &Plane,
    ) {
        let Compiled { block, sources } = compiled;
        let Self { ages, measurements, sex, triggers, .. } = self;
        let Some(Cells::Numbers(numbers)) = rows.cells.get(column) else { return };
        let Some(Measured { steps, classes, direct, memo, pool }) = measurements.get_mut(place)
        else {
            return;
        };
        let triggers: &[u64] = if sources.conditional.contains(&column) { triggers } else { &[] };
        let is_by_sex = sources.by_sex.get(place) != Some(&false);
        let class_of: Vec<u16> = ages.pool.contents().map(|found| class(found, place)).collect();
        let own =
            numbers.get(standing.from..).unwrap_or(&[]).iter().take(standing.count).enumerate();
        for (row, number) in own {
            let (Some(number), true) = (*number, is_set(apart, row)) else { continue };
            let code = ages.codes.get(row).copied().unwrap_or(NO_CODE);
            let class = class_of.get(usize::from(code)).copied().unwrap_or(0);
            let sex = if is_by_sex { sex.get(row).copied().unwrap_or(0) } else { 0 };
            let triggers = triggers.get(row).copied().unwrap_or(0);
            let step = steps.as_ref().and_then(|steps| steps.of(number));
            let here = standing.from + row;
            let read = || {
                let made = made(sources, triggers);
                sources::measurement(plan, block, sources, rows, place, here, &made)
            };
            let code = match step {
                Some(step)
                    if triggers == 0
                        && usize::from(sex) < SEXES
                        && usize::from(class) < *classes =>
                {
                    let slot = (step * *classes + usize::from(class)) * SEXES + usize::from(sex);
                    direct.find(slot, pool, read)
                }
                _ => {
                    let (number, is_step) =
                        step.map_or((number.to_bits(), 0), |step| (step as u64, 1 << 8));
                    let key = [number, u64::from(class) | triggers << 16, u64::from(sex) | is_step];
                    Some(memo.find(key, pool, read))
                }
            };
            if let Some(code) = code {
                pool.mark(code, row);
            }
        }
    }
}

impl ReadCells {
    fn read_group(
        &mut self,
        plan: &Inner,
        compiled: &Compiled,
        rows: &Rows<'_>,
        standing: Standing,
        place: usize,
        apart: &Plane,
    ) {
        let Compiled { block, sources } = compiled;
        let Self { ages, groups, computing, triggers, sex, sex_of: sexes, .. } = self;
        let (Some(grouped), Some(own)) = (sources.groups.get(place), groups.get_mut(place)) else {
            return;
        };
        let MeasuredGroup { steps, numbers, memo, pool, key, given } = own;
        let Grouped { group, members, triggers: meant } = grouped;
        let class_of: Vec<u16> =
            ages.pool.contents().map(|found| class(found, plan.measures.len() + place)).collect();
        for row in (0..standing.count).filter(|row| is_set(apart, *row)) {
            let here = standing.from + row;
            given.clear();
            let cells = members.iter().zip(steps.iter()).map(|((_, column), steps)| {
                let number = rows.number(*column, here)?;
                // A number that has to be read by itself stands like no other.
                let key = match steps.as_ref().and_then(|steps| steps.of(number)) {
                    Some(step) => [0, step as u64, 0, 0, 0],
                    None => [1, number.to_bits(), 0, 0, 0],
                };
                Some(Given { key, number: Some([number.to_bits(), 0]) })
            });
            given.extend(cells);
            if given.iter().all(Option::is_none) {
                continue;
            }
            let code = ages.codes.get(row).copied().unwrap_or(NO_CODE);
            let class = class_of.get(usize::from(code)).copied().unwrap_or(0);
            let triggers = triggers.get(row).copied().unwrap_or(0) & meant;
            let owner = Owner {
                age: sources.age.and_then(|column| rows.number(column, here)),
                class,
                // Of one table no two groups have an analyte in common.
                of_all: class,
                sex: sex_of(sexes, sex.get(row).copied().unwrap_or(0), rows, here),
            };
            let stated = || sources::keys_of(block, &made(sources, triggers));
            key.clear();
            computing.note_circumstances(
                &plan.knowledge,
                group,
                &[place as u64, triggers],
                stated,
                key,
            );
            let mut measured = |member: usize| {
                members.get(member).and_then(|(place, _)| rows.measured(*place, here))
            };
            computing.stand(&plan.knowledge, (group, numbers), owner, given, &mut measured, key);
            let code = memo.find(key, || {
                let values: Vec<Measurement> =
                    members.iter().filter_map(|(place, _)| rows.measured(*place, here)).collect();
                pool.code(sources::beside(plan, block, (owner.age, owner.sex), &stated(), &values))
            });
            if let Some(code) = code {
                pool.mark(*code, row);
            }
        }
    }
}

/// The sex of a row, told by the reader of the single case once for all that say the same; `place`
/// is that of what it says.
fn sex_of(known: &mut Vec<Option<Sex>>, place: u8, rows: &Rows<'_>, row: usize) -> Sex {
    let place = usize::from(place);
    if known.len() <= place {
        known.resize(place + 1, None);
    }
    let Some(slot) = known.get_mut(place) else { return Sex::Unknown };
    *slot.get_or_insert_with(|| {
        rows.sex(row).as_deref().and_then(Sex::from_word).unwrap_or_default()
    })
}

/// Between which limits of a measurement an age lies.
fn class(found: &Found, place: usize) -> u16 {
    found.classes.get(place).copied().unwrap_or(0)
}

/// The statements of a word of triggers.
fn made(sources: &Sources, triggers: u64) -> Vec<(usize, bool)> {
    let both = sources.triggers.iter().enumerate().flat_map(|(place, statement)| {
        [(2 * place, true), (2 * place + 1, false)].map(|(bit, present)| (bit, *statement, present))
    });
    both.filter(|(bit, ..)| triggers >> bit & 1 == 1)
        .map(|(_, one, present)| (one, present))
        .collect()
}

/// Words of a longer plane, from this one on.
fn taken(words: &[u64], from: usize) -> Plane {
    let rest = words.get(from..).unwrap_or(&[]);
    // All but the last block of a table are whole.
    rest.first_chunk().copied().unwrap_or_else(|| {
        let mut plane = NONE;
        plane.iter_mut().zip(rest).for_each(|(own, word)| *own = *word);
        plane
    })
}

/// What each distinct text of a table says.
pub(super) struct Distinct {
    /// By column, then by the place of the text.
    columns: Vec<Vec<Found>>,
}

/// A column of so few different texts is stated text by text.
const FEW_TEXTS: usize = 16;

impl Distinct {
    pub(super) fn new(plan: &Inner, compiled: &Compiled, rows: &Rows<'_>) -> Self {
        let mut columns = vec![Vec::new(); rows.cells.len()];
        for source in &compiled.sources.sources {
            let (Source::Sex { column } | Source::Codes { column }) = source else { continue };
            let texts = match rows.cells.get(*column) {
                Some(Cells::Texts(texts)) => texts.values(),
                Some(Cells::Lists(lists)) => lists.items().values(),
                _ => continue,
            };
            let found = texts.iter().map(|text| {
                let part = rows.part(*column, text);
                Found::of(plan, &compiled.block, &part)
            });
            if let Some(slot) = columns.get_mut(*column) {
                *slot = found.collect();
            }
        }
        Self { columns }
    }

    /// What the texts of some rows of a block state.
    fn state(
        &self,
        rows: &Rows<'_>,
        column: usize,
        from: usize,
        apart: &Plane,
        into: &mut Gathered<'_>,
    ) {
        let own: &[Found] = self.columns.get(column).map_or(&[], |own| own);
        if let (Some(Cells::Texts(texts)), true) = (rows.cells.get(column), own.len() <= FEW_TEXTS)
        {
            let mut by_text = [NONE; FEW_TEXTS];
            for row in 0..ROWS {
                let place = texts.place(from + row).and_then(|place| usize::try_from(place).ok());
                if let Some(plane) = place.and_then(|place| by_text.get_mut(place)) {
                    set(plane, row);
                }
            }
            for (found, rows) in own.iter().zip(&by_text).filter(|(_, rows)| any(rows)) {
                into.add(found, &and(rows, apart));
            }
            return;
        }
        for row in (0..ROWS).filter(|row| is_set(apart, *row)) {
            let mut here = NONE;
            set(&mut here, row);
            self.each(rows, column, from + row, |found| into.add(found, &here));
        }
    }

    /// Calls with what each text of a cell says.
    fn each(&self, rows: &Rows<'_>, column: usize, row: usize, mut call: impl FnMut(&Found)) {
        let found = |place: u32| {
            let column = self.columns.get(column)?;
            column.get(usize::try_from(place).ok()?)
        };
        match rows.cells.get(column) {
            Some(Cells::Texts(texts)) => {
                texts.place(row).and_then(found).into_iter().for_each(call)
            }
            Some(Cells::Lists(lists)) => {
                for item in lists.range(row) {
                    if let Some(found) = lists.items().place(item).and_then(found) {
                        call(found);
                    }
                }
            }
            _ => {}
        }
    }

    /// A number for what the sex of a row says.
    fn sex_of(&self, rows: &Rows<'_>, column: usize, row: usize) -> u64 {
        let mut number = 0;
        self.each(rows, column, row, |found| {
            for (statement, present) in &found.said {
                number = 2 + 2 * u64::from(*statement) + u64::from(*present);
            }
        });
        number
    }
}

impl Rows<'_> {
    /// Whether a cell holds anything.
    fn has(&self, column: usize, row: usize) -> bool {
        match self.cells.get(column) {
            Some(Cells::Truths(truths)) => truths.get(row) != Presence::Unknown,
            Some(Cells::Numbers(numbers)) => numbers.get(row).copied().flatten().is_some(),
            Some(Cells::Texts(texts)) => texts.get(row).is_some(),
            Some(Cells::Lists(lists)) => !lists.range(row).is_empty(),
            _ => false,
        }
    }

    pub(super) fn number(&self, column: usize, row: usize) -> Option<f64> {
        match self.cells.get(column) {
            Some(Cells::Numbers(numbers)) => numbers.get(row).copied().flatten(),
            _ => None,
        }
    }
}
