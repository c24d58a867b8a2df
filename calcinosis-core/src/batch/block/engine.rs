//! The engine itself: 512 rows at once over planes of bits ([`super::close`], [`super::criteria`]),
//! then each row over its lanes ([`super::row`]).
//!
//! Every loop runs over a whole plane or a whole row of lanes, so that the compiler turns it into
//! vector instructions; an instruction count a row guards that in the tests. `#[inline(always)]`
//! carries the instruction set of the outermost functions down to every function below them.
//! Iterator adapters and closures do not always come along, which is why the hot loops count.

use super::compile::{BlockPlan, DISTANCES, MOST_EVIDENCE, MOST_FORMS, MOST_TOP};
use super::criteria::{Masks, NodePlanes, mask_rows};
use super::planes::{NONE, Plane, ROWS, any};
use super::row::{Evidence, Field, Weights, one_row};
use super::tape::{Stack, Value};
use crate::batch::plan::Inner;
use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;

/// The most established diagnoses of one row; a row with more is computed alone.
pub(super) const MOST_ESTABLISHED: usize = 8;

/// What is asked for of every row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted {
    /// So many leading diagnoses.
    pub(super) top: usize,
    /// How much the evidence told.
    pub(super) bits: bool,
}

impl Wanted {
    pub(super) const fn of(plan: &Inner) -> Self {
        Self { top: plan.outputs.top, bits: plan.outputs.bits }
    }
}

/// What comes out for one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct RowOut {
    /// Whether the row has to be computed alone.
    pub(super) alone: bool,
    /// Whether nothing was stated.
    pub(super) empty: bool,
    pub(super) conflicts: u16,
    pub(super) form: u8,
    pub(super) leaves: [u16; MOST_TOP],
    pub(super) statuses: [u8; MOST_TOP],
    pub(super) ppm: [u32; MOST_TOP],
    pub(super) scores: [i16; MOST_TOP],
    pub(super) shares: [u32; MOST_FORMS],
    /// Tenths of a bit.
    pub(super) bits: u32,
    pub(super) established: [u16; MOST_ESTABLISHED],
    pub(super) established_count: u8,
}

impl RowOut {
    pub(super) const NOTHING: Self = Self {
        alone: false,
        empty: true,
        conflicts: 0,
        form: u8::MAX,
        leaves: [u16::MAX; MOST_TOP],
        statuses: [0; MOST_TOP],
        ppm: [0; MOST_TOP],
        scores: [0; MOST_TOP],
        shares: [0; MOST_FORMS],
        bits: 0,
        established: [u16::MAX; MOST_ESTABLISHED],
        established_count: 0,
    };
}

/// What 512 rows say, in planes.
#[derive(Debug)]
pub(super) struct Sheet {
    /// By statement: where it is given as present, and as absent.
    pub(super) given: Vec<Value>,
    /// By statement that age or sex can make: where something else makes it as well.
    pub(super) told: Vec<Plane>,
    /// By slot: what is given, without what is given or follows both ways.
    pub(super) slot_given: Vec<Value>,
    /// By slot: everything that follows.
    pub(super) values: Vec<Value>,
    /// By slot: what counts as evidence.
    pub(super) said: Vec<Value>,
    /// By slot: where it is absent since something present excludes it.
    pub(super) excluded: Vec<Plane>,
    /// By slot: where a narrower finding that nobody judged is given.
    pub(super) spread: Vec<Plane>,
    /// By slot: where it is present in a way that may count.
    pub(super) counted: Vec<Plane>,
    pub(super) conflicts: Vec<Plane>,
    /// Whether there is any conflict.
    pub(super) conflicted: bool,
    /// Where anything is given.
    pub(super) anything: Plane,
    /// Where something that counts says more of the patient than age and sex.
    pub(super) informed: Plane,
    /// By way: where anything that counts was obtained so.
    pub(super) obtained: [Plane; 8],
    /// By requirement that asks for nothing but site, sex and age: where it costs something.
    pub(super) placing: Vec<Plane>,
    pub(super) own: Vec<NodePlanes>,
    pub(super) all: Vec<NodePlanes>,
    pub(super) asked: Vec<Value>,
    /// Rows of which a criterion depends on what is probable.
    pub(super) wavering: Plane,
    pub(super) stack: Stack,
    /// By row, the places of what counts.
    pub(super) evidence: Vec<[u16; MOST_EVIDENCE]>,
    pub(super) counts: Vec<u16>,
}

impl Sheet {
    fn new(plan: &BlockPlan) -> Self {
        let nodes = plan.parents.len();
        let (values, planes) = (vec![Value::UNKNOWN; plan.slots], vec![NONE; plan.slots]);
        Self {
            given: vec![Value::UNKNOWN; plan.statements.len()],
            told: vec![NONE; plan.personal.len()],
            slot_given: values.clone(),
            values: values.clone(),
            said: values,
            excluded: planes.clone(),
            spread: planes.clone(),
            counted: planes.clone(),
            conflicts: planes,
            conflicted: false,
            anything: NONE,
            informed: NONE,
            obtained: [NONE; 8],
            placing: vec![NONE; plan.placing],
            own: vec![NodePlanes::UNTOUCHED; nodes],
            all: vec![NodePlanes::UNTOUCHED; nodes],
            asked: vec![Value::UNKNOWN; plan.asked.len()],
            wavering: NONE,
            stack: Stack::new(plan.stack),
            evidence: vec![[0; MOST_EVIDENCE]; ROWS],
            counts: vec![0; ROWS],
        }
    }

    /// Everything that is told of all rows at once.
    #[inline(always)]
    pub(super) fn read(&mut self, plan: &BlockPlan) {
        super::close::close(plan, self);
        super::close::pick_evidence(plan, self);
        super::criteria::criteria(plan, self);
    }
}

/// The memory of one worker's blocks.
#[derive(Debug)]
pub(super) struct Scratch<const L: usize, const M: usize> {
    pub(super) sheet: Sheet,
    masks: Vec<Masks<M>>,
    lanes: Box<LaneTables<L>>,
    field: Box<Field<L>>,
    weights: Vec<Weights<L>>,
    clusters: Vec<u32>,
    pub(super) out: Vec<RowOut>,
}

/// What a row is compared with, a lane a leaf.
#[derive(Debug)]
#[repr(align(64))]
pub(super) struct LaneTables<const L: usize> {
    pub(super) priors: [i16; L],
    pub(super) silence: [i16; L],
    pub(super) ranks: [u16; L],
    pub(super) powers: [u64; DISTANCES],
}

fn array<T: Copy + Default, const N: usize>(list: &[T]) -> [T; N] {
    let mut out = [T::default(); N];
    for (slot, value) in out.iter_mut().zip(list) {
        *slot = *value;
    }
    out
}

impl<const L: usize, const M: usize> Scratch<L, M> {
    pub(super) fn new(plan: &BlockPlan) -> Self {
        Self {
            sheet: Sheet::new(plan),
            masks: vec![Masks::NOTHING; 64],
            lanes: Box::new(LaneTables {
                priors: array(&plan.priors),
                silence: array(&plan.silence),
                ranks: array(&plan.ranks),
                powers: array(&plan.powers),
            }),
            field: Box::new(Field::NOTHING),
            weights: plan.weights.chunks_exact(L).map(|row| Weights(array(row))).collect(),
            clusters: plan.entries.iter().map(|entry| entry.cluster).collect(),
            out: vec![RowOut::NOTHING; ROWS],
        }
    }

    /// Computes the first `rows` rows of a block that was read.
    #[inline(always)]
    pub(super) fn answer(&mut self, plan: &BlockPlan, rows: usize, wanted: Wanted) {
        let Self { sheet, masks, lanes, field, weights, clusters, out } = self;
        let mut word = 0;
        while word * 64 < rows {
            mask_rows(plan, sheet, masks, word);
            let bits = |plane: &Plane| plane.get(word).copied().unwrap_or(0);
            let (anything, informed, wavering) =
                (bits(&sheet.anything), bits(&sheet.informed), bits(&sheet.wavering));
            let mut bit = 0;
            while bit < 64 && word * 64 + bit < rows {
                let row = word * 64 + bit;
                let own = (
                    sheet.evidence.get(row),
                    sheet.counts.get(row),
                    masks.get(bit),
                    out.get_mut(row),
                );
                let (Some(evidence), Some(count), Some(masks), Some(out)) = own else { break };
                *out = RowOut::NOTHING;
                out.empty = informed >> bit & 1 == 0;
                if wavering >> bit & 1 == 1 || usize::from(*count) > plan.most_evidence {
                    out.alone = true;
                } else {
                    let pieces = evidence.get(..usize::from(*count)).unwrap_or(&[]);
                    let told = anything >> bit & 1 == 1;
                    one_row(
                        plan,
                        lanes,
                        field,
                        Evidence { weights, clusters, alone: plan.alone, pieces, told },
                        masks,
                        wanted,
                        out,
                    );
                }
                bit += 1;
            }
            word += 1;
        }
        if sheet.conflicted {
            for plane in sheet.conflicts.iter().filter(|plane| any(plane)) {
                for (row, out) in out.iter_mut().enumerate() {
                    out.conflicts += u16::from(super::is_set(plane, row));
                }
            }
        }
    }
}
