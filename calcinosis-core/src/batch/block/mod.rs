//! Many rows at once: the fast way, used where a plan proves that it gives the answers of the
//! single case to the bit, and tried against it on sample rows before it is used at all.
//!
//! What a plan has to prove is checked in [`compile`]; what is not proved is said, and the rows are
//! computed one by one. The measured design stands in ARCHITECTURE.md.

mod close;
mod compile;
mod criteria;
mod engine;
mod facts;
mod group;
mod memo;
#[cfg(feature = "json")]
mod patients;
mod planes;
mod pool;
mod row;
mod sources;
mod state;
mod steps;
mod tape;
#[cfg(feature = "json")]
mod values;

use super::answers::{Answers, NO_FORM, NO_LEAF, RowAnswer, kind_bit};
use super::general;
use super::plan::{Inner, Plan};
use super::rows::Rows;
use crate::case::Case;
use crate::issue::IssueCode;
use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use compile::{BlockPlan, MOST_TOP};
use engine::{RowOut, Scratch, Sheet, Wanted};
use planes::{NONE, Plane, ROWS, WORDS, transpose};
use sources::Sources;
use state::{Distinct, ReadCells, Standing};

#[cfg(feature = "json")]
pub(super) use group::Given;
#[cfg(feature = "json")]
pub(super) use patients::PatientRows;
#[cfg(feature = "json")]
pub(super) use sources::Found;
#[cfg(feature = "json")]
pub(super) use values::{AnalyteSet, Level, Member, Person, Reader, Scale, Values};

/// Rows whose answers are held back until they stand in their order.
const SPAN: usize = 4 * ROWS;
/// Rows that are tried against the single case before a plan is used.
const SAMPLES: usize = 48;
/// Identical rows that are remembered, at most.
const MEMO: usize = 1 << 15;
/// The most words of a row that the memo compares.
const MEMO_WORDS: usize = 4;
/// A row in words: what is present, what is absent, and what of that which age and sex could make
/// comes from elsewhere.
type RowKey = [u64; 2 * MEMO_WORDS + 1];

/// How many lanes hold so many leaves.
fn lanes_for(leaves: usize) -> Option<usize> {
    [224, 256, 384].into_iter().find(|lanes| leaves <= *lanes)
}

/// A plan that is computed in blocks.
#[derive(Debug)]
pub(crate) struct Compiled {
    block: BlockPlan,
    sources: Sources,
}

impl Compiled {
    /// Compiles a plan, or says why it cannot be computed in blocks.
    pub(crate) fn new(plan: &Inner) -> Result<Self, String> {
        let outputs = &plan.outputs;
        if outputs.criteria_sets {
            return Err("criteria sets are told from the whole answer".into());
        }
        if outputs.red_flags {
            return Err("red flags are told from the whole answer".into());
        }
        if outputs.top > MOST_TOP {
            return Err(alloc::format!("more than {MOST_TOP} diagnoses are asked for"));
        }
        let personal = sources::personal(plan);
        let stated = if plan.of_events {
            (0..plan.knowledge.findings().len()).collect()
        } else {
            sources::stated(plan)
        };
        let block = BlockPlan::new(&plan.knowledge, plan.scheme, &plan.single, &stated, &personal)?;
        if block.personal.len() > 64 {
            return Err("age and sex make too many findings".into());
        }
        let sources = Sources::new(plan, &block);
        #[cfg(feature = "json")]
        let sources = if plan.of_events {
            // Any value may come.
            Sources { limits: vec![values::all_limits(plan.knowledge.laboratory())], ..sources }
        } else {
            sources
        };
        let compiled = Self { block, sources };
        compiled.try_samples(plan)?;
        Ok(compiled)
    }

    /// What a part of a case says.
    #[cfg(feature = "json")]
    pub(super) fn read(&self, plan: &Inner, part: &Case) -> Found {
        Found::of(plan, &self.block, part)
    }

    /// Whether any of these statements tells when the lesion began.
    #[cfg(feature = "json")]
    pub(super) fn tells_onset(&self, said: &[(u16, bool)]) -> bool {
        said.iter().any(|(statement, present)| {
            *present && self.block.onset.get(usize::from(*statement)) == Some(&true)
        })
    }

    /// What is read row by row before the blocks.
    pub(crate) fn note(&self, plan: &Inner) -> Option<String> {
        let names = |columns: &[usize]| {
            let columns = columns.iter().filter_map(|column| plan.columns.get(*column));
            columns.map(|column| &*column.name).collect::<Vec<&str>>().join(", ")
        };
        (!self.sources.together.is_empty()).then(|| {
            alloc::format!("rows with {} are read one by one before", names(&self.sources.together))
        })
    }

    /// Random rows of the statements of the plan, by both ways.
    fn try_samples(&self, plan: &Inner) -> Result<(), String> {
        let mut machine = Machine::new(&self.block).ok_or("there are too many diagnoses")?;
        let count = self.block.statements.len();
        let mut seed = 0x9E37_79B9_7F4A_7C15_u64;
        let mut next = |bound: usize| {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            usize::try_from(seed >> 16).unwrap_or(0) % bound.max(1)
        };
        let mut cases: Vec<Case> = Vec::new();
        for row in 0..SAMPLES {
            let mut case = Case::default();
            let mut said: Vec<usize> = (0..1 + next(24)).map(|_| next(count)).collect();
            said.sort_unstable();
            said.dedup();
            for statement in said.into_iter().filter(|statement| *statement < count) {
                let finding = self.block.statements.get(statement).copied().unwrap_or(0);
                let Some(id) =
                    plan.knowledge.findings().get(finding).map(|finding| finding.id.to_string())
                else {
                    continue;
                };
                let (given, told) = machine.input();
                if let Some(told) =
                    personal_place(&self.block, statement).and_then(|place| told.get_mut(place))
                {
                    set(told, row);
                }
                let Some(given) = given.get_mut(statement) else { continue };
                let present = next(100) < 65;
                let (plane, list) = if present {
                    (&mut given.present, &mut case.present)
                } else {
                    (&mut given.absent, &mut case.absent)
                };
                set(plane, row);
                list.push(id);
            }
            cases.push(case);
        }
        machine.run(&self.block, SAMPLES, Wanted::of(plan));
        for (case, out) in cases.iter().zip(machine.out()) {
            let expected = general::answer_of(plan, case);
            if !out.alone && told(plan, out, 0, 0) != expected {
                return Err(
                    "a sample row came out otherwise than the single case: please report this"
                        .into(),
                );
            }
        }
        Ok(())
    }
}

/// Where a statement that age or sex could make stands among those.
fn personal_place(block: &BlockPlan, statement: usize) -> Option<usize> {
    block.personal.binary_search(&statement).ok()
}

fn set(plane: &mut Plane, row: usize) {
    if let Some(word) = plane.get_mut(row / 64) {
        *word |= 1 << (row % 64);
    }
}

fn is_set(plane: &Plane, row: usize) -> bool {
    plane.get(row / 64).is_some_and(|word| word >> (row % 64) & 1 == 1)
}

/// The answer of a row, as the general way gives it.
fn told(plan: &Inner, out: &RowOut, issues: u32, kinds: u64) -> RowAnswer {
    let outputs = &plan.outputs;
    let (issues, kinds) = issues_of(out, issues, kinds);
    let mut answer = RowAnswer { issues, kinds, ..RowAnswer::default() };
    if outputs.shares {
        answer.shares = out.shares.iter().take(plan.labels.forms.len()).copied().collect();
    }
    if !out.empty {
        answer.form = Some(out.form).filter(|form| outputs.form && *form != NO_FORM);
        for place in 0..outputs.top {
            let leaf = out.leaves.get(place).copied().unwrap_or(NO_LEAF);
            let status = out.statuses.get(place).copied().and_then(super::answers::status_at);
            if let (true, Some(status)) = (leaf != NO_LEAF, status) {
                answer.top.push(super::answers::Place {
                    leaf,
                    status,
                    probability: out.ppm.get(place).copied().unwrap_or(0),
                    score: i32::from(out.scores.get(place).copied().unwrap_or(0)),
                });
            }
        }
    }
    if outputs.bits {
        answer.bits = out.bits;
    }
    if outputs.established {
        answer.established = established(out).to_vec();
    }
    answer
}

fn established(out: &RowOut) -> &[u16] {
    out.established.get(..usize::from(out.established_count)).unwrap_or(&[])
}

fn issues_of(out: &RowOut, issues: u32, kinds: u64) -> (u32, u64) {
    let (issues, mut kinds) = (issues + u32::from(out.conflicts) + u32::from(out.empty), kinds);
    if out.conflicts > 0 {
        kinds |= kind_bit(IssueCode::Conflict);
    }
    if out.empty {
        kinds |= kind_bit(IssueCode::EmptyCase);
    }
    (issues, kinds)
}

/// The engine for so many lanes.
#[derive(Debug)]
enum Machine {
    Of224(Box<Scratch<224, 4>>),
    Of256(Box<Scratch<256, 4>>),
    Of384(Box<Scratch<384, 6>>),
}

macro_rules! runs {
    ($($name:ident $lanes:literal $words:literal;)+) => {$(
        /// The engine, compiled for what the processor has; chosen when it runs.
        #[multiversion::multiversion(targets("x86_64+avx2+bmi1+bmi2+lzcnt+popcnt"))]
        fn $name(plan: &BlockPlan, scratch: &mut Scratch<$lanes, $words>, rows: usize, wanted: Wanted) {
            scratch.answer(plan, rows, wanted);
        }
    )+};
}

runs! {
    run_224 224 4;
    run_256 256 4;
    run_384 384 6;
}

/// What all rows say, compiled for what the processor has; chosen when it runs.
#[multiversion::multiversion(targets("x86_64+avx2+bmi1+bmi2+lzcnt+popcnt"))]
fn read(plan: &BlockPlan, sheet: &mut Sheet) {
    sheet.read(plan);
}

impl Machine {
    fn new(plan: &BlockPlan) -> Option<Self> {
        Some(match plan.lanes {
            224 => Self::Of224(Box::new(Scratch::new(plan))),
            256 => Self::Of256(Box::new(Scratch::new(plan))),
            384 => Self::Of384(Box::new(Scratch::new(plan))),
            _ => return None,
        })
    }

    fn sheet(&mut self) -> &mut Sheet {
        match self {
            Self::Of224(scratch) => &mut scratch.sheet,
            Self::Of256(scratch) => &mut scratch.sheet,
            Self::Of384(scratch) => &mut scratch.sheet,
        }
    }

    /// What is given, and what of that which age and sex could make comes from elsewhere.
    fn input(&mut self) -> (&mut [tape::Value], &mut [Plane]) {
        let Sheet { given, told, .. } = self.sheet();
        (given, told)
    }

    fn out(&self) -> &[RowOut] {
        match self {
            Self::Of224(scratch) => &scratch.out,
            Self::Of256(scratch) => &scratch.out,
            Self::Of384(scratch) => &scratch.out,
        }
    }

    fn run(&mut self, plan: &BlockPlan, rows: usize, wanted: Wanted) {
        read(plan, self.sheet());
        match self {
            Self::Of224(scratch) => run_224(plan, scratch, rows, wanted),
            Self::Of256(scratch) => run_256(plan, scratch, rows, wanted),
            Self::Of384(scratch) => run_384(plan, scratch, rows, wanted),
        }
    }
}

fn mixed(words: &[u64]) -> usize {
    let mut hash = 0u64;
    for word in words {
        hash = (hash ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        hash ^= hash >> 29;
    }
    usize::try_from(hash >> 16).unwrap_or(0)
}

/// Rows that were computed before.
#[derive(Debug)]
struct RowMemo {
    places: Vec<Option<(RowKey, RowOut)>>,
    asked: u32,
    met: u32,
    /// Blocks for which it rests.
    rests: u32,
}

impl RowMemo {
    fn new() -> Self {
        Self { places: Vec::new(), asked: 0, met: 0, rests: 0 }
    }

    /// Whether to ask it for the next block. It rests for a while where rows hardly repeat.
    fn is_awake(&mut self) -> bool {
        if self.rests > 0 {
            self.rests -= 1;
            return false;
        }
        if self.asked >= 16 * ROWS as u32 {
            if self.met * 8 < self.asked {
                self.rests = 256;
            }
            (self.asked, self.met) = (0, 0);
            return self.rests == 0;
        }
        true
    }
}

/// The memory of one worker.
#[derive(Debug)]
pub(super) struct Blocks {
    machine: Machine,
    cells: ReadCells,
    memo: RowMemo,
    rest: general::Memo,
    /// Rows of a span that wait for a full block: their places, and their words.
    waiting: Vec<(usize, RowKey)>,
    outs: Vec<RowOut>,
    issues: Vec<(u32, u64)>,
    beyond: Vec<bool>,
}

impl Blocks {
    pub(super) fn new(compiled: &Compiled, plan: &Inner) -> Option<Self> {
        Some(Self {
            machine: Machine::new(&compiled.block)?,
            cells: ReadCells::new(plan, &compiled.sources),
            memo: RowMemo::new(),
            rest: general::Memo::default(),
            waiting: Vec::new(),
            outs: vec![RowOut::NOTHING; SPAN],
            issues: vec![(0, 0); SPAN],
            beyond: vec![false; SPAN],
        })
    }

    /// Adds the answers of every row of a table.
    pub(super) fn classify(
        &mut self,
        plan: &Plan,
        compiled: &Compiled,
        rows: &Rows<'_>,
        into: &mut Answers,
    ) {
        let cells = Distinct::new(&plan.0, compiled, rows);
        let mut from = 0;
        while from < rows.rows {
            let until = (from + SPAN).min(rows.rows);
            self.span(plan, compiled, rows, &cells, from..until, into);
            from = until;
        }
    }

    fn span(
        &mut self,
        plan: &Plan,
        compiled: &Compiled,
        rows: &Rows<'_>,
        cells: &Distinct,
        span: core::ops::Range<usize>,
        into: &mut Answers,
    ) {
        self.issues.fill((0, 0));
        self.beyond.fill(false);
        let wanted = Wanted::of(&plan.0);
        let block = &compiled.block;
        for from in span.clone().step_by(ROWS) {
            let count = ROWS.min(span.end - from);
            let first = from - span.start;
            self.state(&plan.0, compiled, rows, cells, Standing { from, count, first });
            if block.words() <= MEMO_WORDS && self.memo.is_awake() {
                self.remember(block, count, first, wanted);
                continue;
            }
            self.machine.run(block, count, wanted);
            for (slot, out) in self.outs.iter_mut().skip(first).zip(self.machine.out()).take(count)
            {
                *slot = *out;
            }
        }
        self.flush(block, wanted);
        for (place, row) in span.enumerate() {
            let (Some(out), Some((issues, kinds))) = (self.outs.get(place), self.issues.get(place))
            else {
                continue;
            };
            if out.alone || self.beyond.get(place) == Some(&true) {
                into.alone += 1;
                general::classify_rows(plan, rows, row..row + 1, &mut self.rest, into);
            } else {
                push(&plan.0, out, *issues, *kinds, into);
            }
        }
    }

    /// Asks the memo for the rows of a block; those that it does not know wait for a full block.
    fn remember(&mut self, block: &BlockPlan, count: usize, first: usize, wanted: Wanted) {
        if self.memo.places.is_empty() {
            self.memo.places.resize(MEMO, None);
        }
        let (given, told) = self.machine.input();
        let words = words_of(block, given, told);
        for (row, key) in words.iter().enumerate().take(count) {
            self.memo.asked += 1;
            let known = self.memo.places.get(mixed(key) % MEMO);
            match known {
                Some(Some((known, out))) if known == key => {
                    self.memo.met += 1;
                    if let Some(slot) = self.outs.get_mut(first + row) {
                        *slot = *out;
                    }
                }
                _ => {
                    self.waiting.push((first + row, *key));
                    if self.waiting.len() == ROWS {
                        self.flush(block, wanted);
                    }
                }
            }
        }
    }

    /// Computes the rows that wait.
    fn flush(&mut self, block: &BlockPlan, wanted: Wanted) {
        if self.waiting.is_empty() {
            return;
        }
        let (given, told) = self.machine.input();
        planes_of(block, &self.waiting, given, told);
        let count = self.waiting.len();
        self.machine.run(block, count, wanted);
        for ((place, key), out) in self.waiting.drain(..).zip(self.machine.out()) {
            if let Some(slot) = self.outs.get_mut(place) {
                *slot = *out;
            }
            if let Some(slot) = self.memo.places.get_mut(mixed(&key) % MEMO) {
                *slot = Some((key, *out));
            }
        }
    }
}

/// The statements of each row as words: those that are present, then those that are absent.
fn words_of(block: &BlockPlan, given: &[tape::Value], told: &[Plane]) -> Vec<RowKey> {
    let mut rows = vec![[0; 2 * MEMO_WORDS + 1]; ROWS];
    for (bit, plane) in told.iter().enumerate().filter(|(_, plane)| planes::any(plane)) {
        for (row, key) in rows.iter_mut().enumerate() {
            if let Some(last) = key.last_mut() {
                *last |= u64::from(is_set(plane, row)) << bit;
            }
        }
    }
    for (group, statements) in given.chunks(64).enumerate().take(block.words()) {
        for word in 0..WORDS {
            for (side, pick) in [(0, true), (MEMO_WORDS, false)] {
                let mut square = [0u64; 64];
                for (slot, given) in square.iter_mut().zip(statements) {
                    let plane = if pick { &given.present } else { &given.absent };
                    *slot = plane.get(word).copied().unwrap_or(0);
                }
                transpose(&mut square);
                for (row, bits) in rows.iter_mut().skip(64 * word).zip(&square) {
                    if let Some(slot) = row.get_mut(side + group) {
                        *slot = *bits;
                    }
                }
            }
        }
    }
    rows
}

/// The planes of rows that stand in words.
fn planes_of(
    block: &BlockPlan,
    rows: &[(usize, RowKey)],
    given: &mut [tape::Value],
    told: &mut [Plane],
) {
    given.fill(tape::Value { present: NONE, absent: NONE });
    told.fill(NONE);
    for (row, (_, key)) in rows.iter().enumerate() {
        let bits = key.last().copied().unwrap_or(0);
        if bits != 0 {
            for (bit, plane) in told.iter_mut().enumerate().filter(|(bit, _)| bits >> bit & 1 == 1)
            {
                debug_assert!(bit < 64, "a plan with more does not compile");
                set(plane, row);
            }
        }
    }
    for (word, part) in rows.chunks(64).enumerate() {
        for (group, statements) in given.chunks_mut(64).enumerate().take(block.words()) {
            for (side, pick) in [(0, true), (MEMO_WORDS, false)] {
                let mut square = [0u64; 64];
                for (slot, (_, words)) in square.iter_mut().zip(part) {
                    *slot = words.get(side + group).copied().unwrap_or(0);
                }
                transpose(&mut square);
                for (given, bits) in statements.iter_mut().zip(&square) {
                    let plane = if pick { &mut given.present } else { &mut given.absent };
                    if let Some(slot) = plane.get_mut(word) {
                        *slot = *bits;
                    }
                }
            }
        }
    }
}

fn push(plan: &Inner, out: &RowOut, issues: u32, kinds: u64, into: &mut Answers) {
    let outputs = &plan.outputs;
    let (issues, kinds) = issues_of(out, issues, kinds);
    into.rows += 1;
    if outputs.form {
        into.form.push(if out.empty { NO_FORM } else { out.form });
    }
    let top = outputs.top.min(MOST_TOP);
    if out.empty {
        into.leaf.extend(core::iter::repeat_n(NO_LEAF, top));
    } else {
        into.leaf.extend_from_slice(out.leaves.get(..top).unwrap_or(&[]));
    }
    let there = |number: u32| if out.empty { 0 } else { number };
    if outputs.status {
        into.status.extend(
            out.statuses.iter().take(top).map(|status| if out.empty { 0 } else { *status }),
        );
    }
    if outputs.probability {
        into.probability.extend(out.ppm.iter().take(top).map(|ppm| there(*ppm)));
    }
    if outputs.score {
        into.score.extend(
            out.scores.iter().take(top).map(|score| if out.empty { 0 } else { i32::from(*score) }),
        );
    }
    if outputs.shares {
        into.shares.extend_from_slice(out.shares.get(..plan.labels.forms.len()).unwrap_or(&[]));
    }
    if outputs.bits {
        into.bits.push(out.bits);
    }
    if outputs.established {
        into.established.push(established(out));
    }
    if outputs.issues {
        into.issues.push(issues);
    }
    if outputs.issue_kinds {
        into.kinds.push(kinds);
    }
}

#[cfg(all(test, feature = "baked"))]
mod tests {
    use crate::Knowledge;
    use crate::batch::{ColumnKind, Engine, Outputs, Plan};

    /// The sample rows of a plan are compared with the single case in every part that is asked for;
    /// where one differs, the plan goes row by row.
    #[test]
    fn the_sample_rows_of_a_plan_agree_in_every_part() {
        let knowledge = Knowledge::builtin();
        let all = Outputs::new().top(8).score(true).shares(true).bits(true).established(true);
        for (step, outputs) in
            [(1, all.clone()), (7, all.clone()), (23, all), (11, Outputs::form_only())]
        {
            let mut builder = Plan::builder(knowledge).outputs(outputs);
            for finding in knowledge.findings().iter().step_by(step) {
                builder = builder.column(&*finding.id, ColumnKind::Truths);
            }
            assert_eq!(
                *builder.build().unwrap().engine(),
                Engine::Blocks,
                "every finding in {step}"
            );
        }
    }
}
