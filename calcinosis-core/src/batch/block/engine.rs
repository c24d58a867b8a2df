//! The engine itself: 512 rows at once over planes of bits, then each row over its lanes.
//!
//! Every loop runs over a whole plane or a whole row of lanes, so that the compiler turns it into
//! vector instructions; an instruction count a row guards that in the tests. `#[inline(always)]`
//! carries the instruction set of [`run`] down to every function below it.

use super::compile::{
    BlockPlan, BlockRule, Cost, DISTANCES, Held, MAGIC, MOST_EVIDENCE, MOST_FORMS, MOST_OPEN, MOST_TOP, Says,
};
use super::planes::{EVERY, NONE, Plane, ROWS, WORDS, and, any, or, or_into, transpose, without};
use super::tape::{Stack, Value, evaluate};
use crate::classification::Status;
use crate::knowledge::Role;
use crate::logarithm::{MILLION, parts_per_million};
use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;

/// The most established diagnoses of one row; a row with more is computed alone.
pub(super) const MOST_ESTABLISHED: usize = 8;

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
        established: [u16::MAX; MOST_ESTABLISHED],
        established_count: 0,
    };
}

/// In which rows more than n things are so.
type Counts = [Plane; MOST_OPEN];

const NO_COUNTS: Counts = [NONE; MOST_OPEN];

/// One more in these rows, as far as it matters.
#[inline(always)]
fn count(counts: &mut Counts, rows: &Plane, limit: usize) {
    let mut carried = *rows;
    for more in counts.iter_mut().take(limit) {
        let both = and(more, &carried);
        *more = or(more, &carried);
        carried = both;
    }
}

/// What criteria say of a node, in every row.
#[derive(Clone, Copy, Debug)]
struct NodePlanes {
    excluded: Plane,
    /// A required criterion is open.
    open: Plane,
    proved: Plane,
    withheld: Plane,
    /// More than n open requirements cost something.
    charged: Counts,
}

impl NodePlanes {
    const UNTOUCHED: Self = Self { excluded: NONE, open: NONE, proved: NONE, withheld: NONE, charged: NO_COUNTS };

    /// Where every requirement holds, one criterion establishes, and nothing withholds it.
    #[inline(always)]
    fn established(&self) -> Plane {
        without(&self.proved, &or(&or(&self.excluded, &self.open), &self.withheld))
    }
}

/// The masks of one row over its lanes.
#[derive(Clone, Copy, Debug)]
struct Masks<const M: usize> {
    excluded: [u64; M],
    established: [u64; M],
    /// A required criterion is open; told only of diagnoses of exclusion.
    open: [u64; M],
    /// More than n open requirements cost something.
    charged: [[u64; M]; MOST_OPEN],
}

/// The memory of one worker's blocks.
#[derive(Debug)]
pub(super) struct Scratch<const L: usize, const M: usize> {
    /// By statement: where it is given as present, and as absent.
    pub(super) given: Vec<Value>,
    /// By statement that age or sex can make: where something else makes it as well.
    pub(super) told: Vec<Plane>,
    /// The same without what is given or follows both ways.
    clean: Vec<Value>,
    values: Vec<Value>,
    said: Vec<Value>,
    slot_given: Vec<Value>,
    /// By slot: where it is absent since something present excludes it.
    excluded: Vec<Plane>,
    /// By slot: where a narrower finding that nobody judged is given.
    spread: Vec<Plane>,
    /// By slot: where it is present in a way that may count.
    counted: Vec<Plane>,
    conflicts: Vec<Plane>,
    /// By way: where anything on record was obtained so.
    obtained: [Plane; 8],
    /// By requirement that asks for nothing but site, sex and age: where it costs something.
    placing: Vec<Plane>,
    own: Vec<NodePlanes>,
    all: Vec<NodePlanes>,
    asked: Vec<Value>,
    /// Rows of which a criterion depends on what is probable.
    wavering: Plane,
    stack: Stack,
    evidence: Vec<[u16; MOST_EVIDENCE]>,
    counts: Vec<u16>,
    masks: Vec<Masks<M>>,
    lanes: Box<LaneTables<L>>,
    weights: Vec<[i16; L]>,
    clusters: Vec<u32>,
    pub(super) out: Vec<RowOut>,
}

#[derive(Debug)]
struct LaneTables<const L: usize> {
    priors: [i16; L],
    silence: [i16; L],
    ranks: [u16; L],
    powers: [u64; DISTANCES],
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
        let nodes = plan.parents.len();
        Self {
            given: vec![Value::UNKNOWN; plan.statements.len()],
            told: vec![NONE; plan.personal.len()],
            clean: vec![Value::UNKNOWN; plan.statements.len()],
            values: vec![Value::UNKNOWN; plan.slots],
            said: vec![Value::UNKNOWN; plan.slots],
            slot_given: vec![Value::UNKNOWN; plan.slots],
            excluded: vec![NONE; plan.slots],
            spread: vec![NONE; plan.slots],
            counted: vec![NONE; plan.slots],
            conflicts: vec![NONE; plan.slots],
            obtained: [NONE; 8],
            placing: vec![NONE; plan.placing],
            own: vec![NodePlanes::UNTOUCHED; nodes],
            all: vec![NodePlanes::UNTOUCHED; nodes],
            asked: vec![Value::UNKNOWN; plan.asked.len()],
            wavering: NONE,
            stack: Stack::new(plan.stack),
            evidence: vec![[0; MOST_EVIDENCE]; ROWS],
            counts: vec![0; ROWS],
            masks: vec![
                Masks { excluded: [0; M], established: [0; M], open: [0; M], charged: [[0; M]; MOST_OPEN] };
                ROWS
            ],
            lanes: Box::new(LaneTables {
                priors: array(&plan.priors),
                silence: array(&plan.silence),
                ranks: array(&plan.ranks),
                powers: array(&plan.powers),
            }),
            weights: plan.weights.chunks_exact(L).map(array).collect(),
            clusters: plan.entries.iter().map(|entry| entry.cluster).collect(),
            out: vec![RowOut::NOTHING; ROWS],
        }
    }
}

/// Computes the first `rows` rows of a block, of which `top` leading diagnoses are wanted.
#[inline(always)]
pub(super) fn run<const L: usize, const M: usize>(
    plan: &BlockPlan,
    scratch: &mut Scratch<L, M>,
    rows: usize,
    top: usize,
) {
    close(plan, scratch);
    let conflicted = set_conflicts_apart(plan, scratch);
    let (given, empty) = pick_evidence(plan, scratch);
    criteria(plan, scratch);
    mask_rows(plan, scratch);
    let Scratch { evidence, counts, masks, lanes, weights, clusters, out, wavering, .. } = scratch;
    let all = evidence.iter().zip(counts.iter()).zip(masks.iter()).zip(out.iter_mut()).take(rows).enumerate();
    for (row, (((evidence, count), masks), out)) in all {
        *out = RowOut::NOTHING;
        out.empty = empty.get(row / 64).is_some_and(|word| word >> (row % 64) & 1 == 1);
        let wavers = wavering.get(row / 64).is_some_and(|word| word >> (row % 64) & 1 == 1);
        if wavers || usize::from(*count) > plan.most_evidence {
            out.alone = true;
            continue;
        }
        let pieces = evidence.get(..usize::from(*count)).unwrap_or(&[]);
        let told = given.get(row / 64).is_some_and(|word| word >> (row % 64) & 1 == 1);
        one_row(plan, lanes, Evidence { weights, clusters, pieces, told }, masks, top, out);
    }
    if conflicted {
        for plane in &scratch.conflicts {
            if any(plane) {
                each_row(plane, |row| {
                    if let Some(out) = scratch.out.get_mut(row) {
                        out.conflicts += 1;
                    }
                });
            }
        }
    }
}

/// Calls for each row that is set.
#[inline(always)]
fn each_row(plane: &Plane, mut call: impl FnMut(usize)) {
    for (word, place) in plane.iter().zip(0usize..) {
        let mut rest = *word;
        while rest != 0 {
            call(place * 64 + rest.trailing_zeros() as usize);
            rest &= rest - 1;
        }
    }
}

/// Everything that follows from `clean`, into `values`.
#[inline(always)]
fn follow<const L: usize, const M: usize>(plan: &BlockPlan, scratch: &mut Scratch<L, M>, given: Given) {
    let Scratch { values, slot_given, given: raw, clean, excluded, .. } = scratch;
    values.fill(Value::UNKNOWN);
    slot_given.fill(Value::UNKNOWN);
    let source = match given {
        Given::Raw => &*raw,
        Given::Clean => &*clean,
    };
    for (slot, given) in plan.slots_of_statements.iter().zip(source) {
        for list in [&mut *values, &mut *slot_given] {
            if let Some(value) = list.get_mut(usize::from(*slot)) {
                *value = *given;
            }
        }
    }
    for (narrow, broad) in &plan.up {
        let Some(present) = values.get(usize::from(*narrow)).map(|value| value.present) else { continue };
        if let Some(value) = values.get_mut(usize::from(*broad)) {
            or_into(&mut value.present, &present);
        }
    }
    exclude(plan, values, excluded);
    for (broad, narrow) in &plan.down {
        let Some(absent) = values.get(usize::from(*broad)).map(|value| value.absent) else { continue };
        if let Some(value) = values.get_mut(usize::from(*narrow)) {
            or_into(&mut value.absent, &absent);
        }
    }
    for slot in &plan.excludable {
        let slot = usize::from(*slot);
        if let (Some(value), Some(excluded)) = (values.get_mut(slot), excluded.get(slot)) {
            or_into(&mut value.absent, excluded);
        }
    }
}

/// What is absent since something present excludes it.
#[inline(always)]
fn exclude(plan: &BlockPlan, values: &[Value], excluded: &mut [Plane]) {
    for slot in &plan.excludable {
        if let Some(plane) = excluded.get_mut(usize::from(*slot)) {
            *plane = NONE;
        }
    }
    for (present, absent) in &plan.excluding {
        let Some(present) = values.get(usize::from(*present)) else { continue };
        if let Some(plane) = excluded.get_mut(usize::from(*absent)) {
            or_into(plane, &present.present);
        }
    }
    carry(&plan.excludable_down, excluded);
}

/// Hands each plane on along the edges.
#[inline(always)]
fn carry(edges: &[(u16, u16)], planes: &mut [Plane]) {
    for (from, to) in edges {
        let Some(plane) = planes.get(usize::from(*from)).copied() else { continue };
        if let Some(to) = planes.get_mut(usize::from(*to)) {
            or_into(to, &plane);
        }
    }
}

#[derive(Clone, Copy)]
enum Given {
    Raw,
    Clean,
}

#[inline(always)]
fn close<const L: usize, const M: usize>(plan: &BlockPlan, scratch: &mut Scratch<L, M>) {
    follow(plan, scratch, Given::Raw);
}

/// What is given or follows both ways is unknown, and so is what would follow from it alone. Tells
/// whether there was any.
#[inline(always)]
fn set_conflicts_apart<const L: usize, const M: usize>(plan: &BlockPlan, scratch: &mut Scratch<L, M>) -> bool {
    let mut all = NONE;
    for slot in &plan.contested {
        let slot = usize::from(*slot);
        let Some(value) = scratch.values.get(slot) else { continue };
        let both = and(&value.present, &value.absent);
        or_into(&mut all, &both);
        if let Some(conflict) = scratch.conflicts.get_mut(slot) {
            *conflict = both;
        }
    }
    let Scratch { clean, given, conflicts, .. } = scratch;
    if !any(&all) {
        clean.copy_from_slice(given);
        return false;
    }
    for ((clean, given), slot) in clean.iter_mut().zip(given.iter()).zip(&plan.slots_of_statements) {
        let conflict = conflicts.get(usize::from(*slot)).unwrap_or(&NONE);
        clean.present = without(&given.present, conflict);
        clean.absent = without(&given.absent, conflict);
    }
    follow(plan, scratch, Given::Clean);
    for (value, conflict) in scratch.values.iter_mut().zip(&scratch.conflicts) {
        value.present = without(&value.present, conflict);
        value.absent = without(&value.absent, conflict);
    }
    exclude(plan, &scratch.values, &mut scratch.excluded);
    true
}

/// The statements that count: what a narrower present or a broader absent statement says is left out, and what is absent only since something present
/// excludes it. Tells the rows in which anything is given, and those in which nothing that counts says more of the patient than age and sex.
#[inline(always)]
fn pick_evidence<const L: usize, const M: usize>(plan: &BlockPlan, scratch: &mut Scratch<L, M>) -> (Plane, Plane) {
    let Scratch {
        said, slot_given, given, values, evidence, counts, told, excluded, spread, counted, conflicts, ..
    } = scratch;
    let mut anything = NONE;
    for given in given.iter() {
        or_into(&mut anything, &or(&given.present, &given.absent));
    }
    for (counted, given) in counted.iter_mut().zip(slot_given.iter()) {
        *counted = given.present;
    }
    // A finding that no reader judged leaves the broader ones to speak beside it.
    if !plan.spread.is_empty() {
        for (spread, (given, judged)) in spread.iter_mut().zip(slot_given.iter().zip(&plan.judged)) {
            *spread = if *judged { NONE } else { given.present };
        }
        carry(&plan.spread, spread);
        for slot in &plan.spread_to {
            let slot = usize::from(*slot);
            let (Some(spread), Some(conflict)) = (spread.get(slot), conflicts.get(slot)) else { continue };
            if let Some(counted) = counted.get_mut(slot) {
                or_into(counted, &without(spread, conflict));
            }
        }
    }
    said.fill(Value::UNKNOWN);
    for (narrow, broad) in &plan.up {
        let narrow = usize::from(*narrow);
        let (Some(said_by), Some(counted), Some(judged)) =
            (said.get(narrow), counted.get(narrow), plan.judged.get(narrow))
        else {
            continue;
        };
        let plane = if *judged { or(&said_by.present, counted) } else { said_by.present };
        if let Some(value) = said.get_mut(usize::from(*broad)) {
            or_into(&mut value.present, &plane);
        }
    }
    for (broad, narrow) in &plan.down {
        let broad = usize::from(*broad);
        let (Some(said_by), Some(given)) = (said.get(broad), slot_given.get(broad)) else { continue };
        let plane = or(&said_by.absent, &given.absent);
        if let Some(value) = said.get_mut(usize::from(*narrow)) {
            or_into(&mut value.absent, &plane);
        }
    }
    // From here on it holds what counts.
    for (((said, counted), given), excluded) in
        said.iter_mut().zip(counted.iter()).zip(slot_given.iter()).zip(excluded.iter())
    {
        said.present = without(counted, &said.present);
        said.absent = without(&without(&given.absent, &said.absent), excluded);
    }
    let mut informed = NONE;
    for (statement, slot) in plan.slots_of_statements.iter().enumerate() {
        let slot = usize::from(*slot);
        let (Some(given), Some(counts)) = (slot_given.get(slot), said.get(slot)) else { continue };
        let telling = or(&and(&given.present, &counts.present), &counts.absent);
        let personal = plan.personal.binary_search(&statement);
        let telling = match personal {
            Err(_) => telling,
            Ok(place) => and(&telling, told.get(place).unwrap_or(&NONE)),
        };
        or_into(&mut informed, &telling);
    }
    counts.fill(0);
    for (place, entry) in (0u16..).zip(&plan.entries) {
        let slot = entry.slot.map(usize::from);
        let mentioned = || {
            let known = slot.and_then(|slot| Some(or(&values.get(slot)?.present, &values.get(slot)?.absent)));
            let conflict = slot.and_then(|slot| conflicts.get(slot)).unwrap_or(&NONE);
            or(&known.unwrap_or(NONE), conflict)
        };
        let counting = slot.and_then(|slot| said.get(slot));
        let plane = match entry.says {
            Says::Present => counting.map_or(NONE, |counting| counting.present),
            Says::Absent => counting.map_or(NONE, |counting| counting.absent),
            Says::Mentioned => mentioned(),
            Says::Unmentioned => without(&anything, &mentioned()),
        };
        if !any(&plane) {
            continue;
        }
        each_row(&plane, |row| {
            let (Some(count), Some(list)) = (counts.get_mut(row), evidence.get_mut(row)) else { return };
            if let Some(slot) = list.get_mut(usize::from(*count)) {
                *slot = place;
            }
            *count += 1;
        });
    }
    (anything, without(&EVERY, &informed))
}

/// Every criterion, stratum by stratum.
#[inline(always)]
fn criteria<const L: usize, const M: usize>(plan: &BlockPlan, scratch: &mut Scratch<L, M>) {
    scratch.wavering = NONE;
    scratch.obtained = [NONE; 8];
    for (slot, way) in &plan.ways {
        let known = scratch.values.get(usize::from(*slot)).map(|value| or(&value.present, &value.absent));
        if let (Some(known), Some(plane)) = (known, scratch.obtained.get_mut(way.trailing_zeros() as usize)) {
            or_into(plane, &known);
        }
    }
    scratch.own.fill(NodePlanes::UNTOUCHED);
    for open in &plan.open {
        leave_open(plan, scratch, open.node, &open.cost, &EVERY);
    }
    for rule in &plan.rules {
        apply(plan, scratch, rule);
    }
    join(plan, scratch);
    for (stratum, rules) in (1u8..).zip(&plan.asking) {
        let held = plan.held.iter().filter(|held| held.stratum == stratum);
        let held: Option<&Held> = held.clone().next();
        if rules.is_empty() && held.is_none() {
            continue;
        }
        ask(plan, scratch);
        for rule in rules {
            apply(plan, scratch, rule);
        }
        if let Some(held) = held {
            let mut found = NONE;
            for place in &held.asked {
                or_into(&mut found, &scratch.asked.get(*place).map_or(NONE, |asked| asked.present));
            }
            if let Some(own) = scratch.own.get_mut(held.node) {
                own.excluded = or(&own.excluded, &found);
            }
        }
        join(plan, scratch);
    }
    // A diagnosis of exclusion has little of its own to show: only where it lies, and in whom.
    let Scratch { all, placing, .. } = scratch;
    for (node, places) in &plan.placed {
        let Some(node) = all.get_mut(*node) else { continue };
        node.charged = NO_COUNTS;
        for plane in places.iter().filter_map(|place| placing.get(*place)) {
            count(&mut node.charged, plane, plan.limit);
        }
    }
}

#[inline(always)]
fn apply<const L: usize, const M: usize>(plan: &BlockPlan, scratch: &mut Scratch<L, M>, rule: &BlockRule) {
    let Scratch { values, asked, stack, wavering, .. } = scratch;
    let steps = plan.tape.get(rule.tape.clone()).unwrap_or(&[]);
    let value = evaluate(steps, values, asked, stack);
    if rule.wavers {
        // What is not established may be probable, and is then unknown instead of absent. Where that
        // would make no difference, the value stands whatever the shares are.
        let absent: Vec<Plane> = asked.iter().map(|asked| asked.absent).collect();
        asked.iter_mut().for_each(|asked| asked.absent = NONE);
        let open = evaluate(steps, values, asked, stack);
        for (asked, absent) in asked.iter_mut().zip(absent) {
            asked.absent = absent;
        }
        or_into(wavering, &without(&value.present, &open.present));
        or_into(wavering, &without(&open.present, &value.present));
    }
    let Some(own) = scratch.own.get_mut(rule.node) else { return };
    match rule.role {
        Role::Requires => {
            or_into(&mut own.excluded, &value.absent);
            let open = without(&EVERY, &or(&value.present, &value.absent));
            leave_open(plan, scratch, rule.node, &rule.cost, &open);
        }
        Role::Excludes => or_into(&mut own.excluded, &value.present),
        Role::Establishes => or_into(&mut own.proved, &value.present),
        Role::Withholds => or_into(&mut own.withheld, &value.present),
    }
}

/// A requirement is open in these rows. It costs something where history or examination could have shown it, or a test of its kind is on record, and no
/// silence speaks for it already.
#[inline(always)]
fn leave_open<const L: usize, const M: usize>(
    plan: &BlockPlan,
    scratch: &mut Scratch<L, M>,
    node: usize,
    cost: &Cost,
    rows: &Plane,
) {
    let Scratch { own, values, conflicts, obtained, placing, .. } = scratch;
    let Some(own) = own.get_mut(node) else { return };
    or_into(&mut own.open, rows);
    let mut charged = if cost.ever { *rows } else { NONE };
    if !cost.light {
        let mut shown = NONE;
        for (way, plane) in obtained.iter().enumerate() {
            if cost.ways >> way & 1 == 1 {
                or_into(&mut shown, plane);
            }
        }
        charged = and(&charged, &shown);
    }
    for slot in &cost.spoken {
        let slot = usize::from(*slot);
        let (Some(value), Some(conflict)) = (values.get(slot), conflicts.get(slot)) else { continue };
        charged = and(&charged, &or(&or(&value.present, &value.absent), conflict));
    }
    count(&mut own.charged, &charged, plan.limit);
    if let Some(slot) = cost.placing.and_then(|place| placing.get_mut(place)) {
        *slot = charged;
    }
}

/// The verdict of every node with all above it.
#[inline(always)]
fn join<const L: usize, const M: usize>(plan: &BlockPlan, scratch: &mut Scratch<L, M>) {
    let Scratch { own, all, .. } = scratch;
    // A parent stands before its children.
    for (place, parent) in plan.parents.iter().enumerate() {
        let Some(mut node) = own.get(place).copied() else { continue };
        if let Some(above) = parent.and_then(|parent| all.get(parent)) {
            or_into(&mut node.excluded, &above.excluded);
            or_into(&mut node.open, &above.open);
            or_into(&mut node.proved, &above.proved);
            or_into(&mut node.withheld, &above.withheld);
            for rows in above.charged.iter().take(plan.limit) {
                count(&mut node.charged, rows, plan.limit);
            }
        }
        if let Some(slot) = all.get_mut(place) {
            *slot = node;
        }
    }
}

/// Which of the asked nodes are established.
#[inline(always)]
fn ask<const L: usize, const M: usize>(plan: &BlockPlan, scratch: &mut Scratch<L, M>) {
    let Scratch { all, asked, .. } = scratch;
    for (asked, node) in asked.iter_mut().zip(&plan.asked) {
        let mut found = NONE;
        let mut possible = NONE;
        let lanes = plan.lanes_of_node.get(*node).cloned().unwrap_or(0..0);
        for leaf in plan.node_of_lane.get(lanes).unwrap_or(&[]).iter().flatten() {
            let Some(leaf) = all.get(*leaf) else { continue };
            or_into(&mut found, &leaf.established());
            or_into(&mut possible, &without(&EVERY, &leaf.excluded));
        }
        // By its own criteria, where a leaf below is left.
        if let Some(own) = all.get(*node) {
            or_into(&mut found, &and(&own.established(), &possible));
        }
        *asked = Value { present: found, absent: without(&EVERY, &found) };
    }
}

/// The planes of the leaves as masks over the lanes of each row.
#[inline(always)]
fn mask_rows<const L: usize, const M: usize>(plan: &BlockPlan, scratch: &mut Scratch<L, M>) {
    let Scratch { all, masks, .. } = scratch;
    for (group, nodes) in plan.node_of_lane.chunks(64).enumerate() {
        for word in 0..WORDS {
            let gather = |pick: &dyn Fn(&NodePlanes) -> u64, padding: u64| {
                let mut block = [padding; 64];
                for (slot, node) in block.iter_mut().zip(nodes) {
                    if let Some(node) = node.and_then(|node| all.get(node)) {
                        *slot = pick(node);
                    }
                }
                transpose(&mut block);
                block
            };
            let bits = |plane: &Plane| plane.get(word).copied().unwrap_or(0);
            let excluded = gather(&|node| bits(&node.excluded), u64::MAX);
            let established = gather(&|node| bits(&node.established()), 0);
            let rows = masks.iter_mut().skip(word * 64);
            for ((mask, excluded), established) in rows.zip(&excluded).zip(&established) {
                put(&mut mask.excluded, group, *excluded);
                put(&mut mask.established, group, *established);
            }
            if nodes.iter().flatten().any(|node| plan.exclusions.get(*node) == Some(&true)) {
                let open = gather(&|node| bits(&node.open), 0);
                for (mask, open) in masks.iter_mut().skip(word * 64).zip(&open) {
                    put(&mut mask.open, group, *open);
                }
            }
            for level in 0..plan.limit {
                let charged = gather(&|node| node.charged.get(level).map_or(0, bits), 0);
                for (mask, charged) in masks.iter_mut().skip(word * 64).zip(&charged) {
                    if let Some(masks) = mask.charged.get_mut(level) {
                        put(masks, group, *charged);
                    }
                }
            }
        }
    }
}

#[inline(always)]
fn put(words: &mut [u64], place: usize, value: u64) {
    if let Some(word) = words.get_mut(place) {
        *word = value;
    }
}

#[inline(always)]
fn bit(words: &[u64], lane: usize) -> bool {
    words.get(lane / 64).is_some_and(|word| word >> (lane % 64) & 1 == 1)
}

/// A mask as lanes that are all ones or all zeros.
#[inline(always)]
fn spread<const L: usize, const M: usize>(mask: &[u64; M]) -> [i16; L] {
    const BITS: [i16; 16] = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, i16::MIN];
    let mut out = [0i16; L];
    for (lanes, word) in out.chunks_exact_mut(64).zip(mask) {
        for (lanes, part) in lanes.chunks_exact_mut(16).zip([0, 16, 32, 48]) {
            let part = (word >> part) as u16 as i16;
            for (lane, bit) in lanes.iter_mut().zip(&BITS) {
                *lane = if part & bit != 0 { -1 } else { 0 };
            }
        }
    }
    out
}

/// A mask without some of its lanes.
#[inline(always)]
fn without_lanes<const M: usize>(mask: &[u64; M], lanes: &core::ops::Range<usize>) -> [u64; M] {
    let mut out = *mask;
    if out.iter().fold(0, |all, word| all | word) == 0 {
        return out;
    }
    for lane in lanes.clone() {
        if let Some(word) = out.get_mut(lane / 64) {
            *word &= !(1 << (lane % 64));
        }
    }
    out
}

/// What counts in one row.
#[derive(Clone, Copy)]
struct Evidence<'e, const L: usize> {
    weights: &'e [[i16; L]],
    clusters: &'e [u32],
    pieces: &'e [u16],
    /// Whether anything is given at all.
    told: bool,
}

/// The sum of the weights of one row for every lane. A cluster is one observation: the strongest that it says for, and the strongest against.
#[inline(always)]
fn total<const L: usize>(silence: &[i16; L], evidence: Evidence<'_, L>) -> [i16; L] {
    let Evidence { weights, clusters, pieces, told } = evidence;
    let mut sums = if told { *silence } else { [0i16; L] };
    let mut rest = pieces;
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        let Some(row) = weights.get(usize::from(*first)) else { continue };
        let cluster = clusters.get(usize::from(*first));
        let next = rest.first().and_then(|next| clusters.get(usize::from(*next)));
        if next != cluster {
            for (sum, weight) in sums.iter_mut().zip(row) {
                *sum += weight;
            }
            continue;
        }
        let (mut most, mut least) = ([0i16; L], [0i16; L]);
        for ((most, least), weight) in most.iter_mut().zip(least.iter_mut()).zip(row) {
            (*most, *least) = ((*weight).max(0), (*weight).min(0));
        }
        while let Some((next, after)) = rest.split_first() {
            if clusters.get(usize::from(*next)) != cluster {
                break;
            }
            rest = after;
            let Some(row) = weights.get(usize::from(*next)) else { continue };
            for ((most, least), weight) in most.iter_mut().zip(least.iter_mut()).zip(row) {
                (*most, *least) = ((*most).max(*weight), (*least).min(*weight));
            }
        }
        for ((sum, most), least) in sums.iter_mut().zip(&most).zip(&least) {
            *sum += *most + *least;
        }
    }
    sums
}

/// The leaves of one row beside each other.
struct Field<const L: usize> {
    scores: [i16; L],
    /// How far each lies below the best; an excluded one lies beyond every power.
    distances: [u16; L],
    shares: [u32; L],
}

/// What is established leads, and what is not excluded shares. None where everything is excluded.
#[inline(always)]
fn compare<const L: usize, const M: usize>(
    plan: &BlockPlan,
    powers: &[u64; DISTANCES],
    mut scores: [i16; L],
    excluded: &[i16; L],
    established: &[u64; M],
) -> Option<Field<L>> {
    let mut best = i16::MIN;
    let mut left = scores;
    for (left, excluded) in left.iter_mut().zip(excluded) {
        *left = if *excluded != 0 { i16::MIN } else { *left };
        best = if *left > best { *left } else { best };
    }
    if best == i16::MIN {
        return None;
    }
    if established.iter().fold(0, |all, word| all | word) != 0 {
        let established: [i16; L] = spread(established);
        let mut free = i16::MIN;
        for (left, established) in left.iter().zip(&established) {
            let own = if *established != 0 { i16::MIN } else { *left };
            free = if own > free { own } else { free };
        }
        if free != i16::MIN {
            let least = free + plan.lead;
            for ((left, score), established) in left.iter_mut().zip(&mut scores).zip(&established) {
                let raised = if *established != 0 && *left < least { least } else { *left };
                *score = if raised == *left { *score } else { raised };
                *left = raised;
                best = if raised > best { raised } else { best };
            }
        }
    }
    let mut distances = [0u16; L];
    for (distance, left) in distances.iter_mut().zip(&left) {
        *distance = best.wrapping_sub(*left) as u16;
    }
    let mut own = [MAGIC; L];
    let mut total = 0u64;
    for (power, distance) in own.iter_mut().zip(&distances) {
        let place = usize::from(*distance).min(DISTANCES - 1);
        *power = powers.get(place).copied().unwrap_or(MAGIC);
        total = total.wrapping_add(*power);
    }
    let total = total.wrapping_sub(MAGIC.wrapping_mul(L as u64));
    let shares = shares(&own, total);
    Some(Field { scores, distances, shares })
}

#[inline(always)]
fn one_row<const L: usize, const M: usize>(
    plan: &BlockPlan,
    tables: &LaneTables<L>,
    evidence: Evidence<'_, L>,
    masks: &Masks<M>,
    top: usize,
    out: &mut RowOut,
) {
    let mut scores = total(&tables.silence, evidence);
    let cap = plan.cap;
    for (score, prior) in scores.iter_mut().zip(&tables.priors) {
        *score = (*score).clamp(-cap, cap) + prior;
    }
    for charged in masks.charged.iter().take(plan.limit) {
        let charged: [i16; L] = spread(charged);
        for (score, charged) in scores.iter_mut().zip(&charged) {
            *score -= plan.discount & charged;
        }
    }
    let excluded: [i16; L] = spread(&masks.excluded);

    // What waits for the shares: whether anything that is asked for is probable. Until that is known, nothing below is established, and leads.
    let held = plan.held.first();
    let under = held.and_then(|held| plan.lanes_of_node.get(held.node).cloned()).unwrap_or(0..0);
    let before = without_lanes(&masks.established, &under);
    let Some(mut field) = compare(plan, &tables.powers, scores, &excluded, &before) else {
        // Nothing is left: the single case orders the excluded ones too.
        out.alone = true;
        return;
    };
    let share = |lanes: &core::ops::Range<usize>| -> u32 {
        field.shares.get(lanes.clone()).unwrap_or(&[]).iter().sum::<u32>().min(MILLION)
    };
    let waits = held.is_some_and(|held| held.lanes.iter().any(|lanes| share(lanes) >= plan.probable));
    let held_open = if waits { under } else { 0..0 };
    if !waits && before != masks.established {
        let Some(after) = compare(plan, &tables.powers, scores, &excluded, &masks.established) else { return };
        field = after;
    }
    let Field { scores, distances, shares } = field;

    let mut sums = [0u32; MOST_FORMS];
    for (form, lanes) in &plan.forms {
        let sum: u32 = shares.get(lanes.clone()).unwrap_or(&[]).iter().sum();
        if let Some(slot) = sums.get_mut(*form) {
            *slot += sum;
        }
    }
    let mut leading = 0u32;
    for ((sum, share), form) in sums.iter().zip(&mut out.shares).zip(0u8..).take(plan.form_count) {
        *share = (*sum).min(MILLION);
        if *share > leading {
            leading = *share;
            out.form = form;
        }
    }

    let mut last = 0u32;
    for place in 0..top {
        let mut least = u32::MAX;
        for (distance, rank) in distances.iter().zip(&tables.ranks) {
            let key = (u32::from(*distance) << 16 | u32::from(*rank)) + 1;
            let key = if key > last { key } else { u32::MAX };
            least = if key < least { key } else { least };
        }
        last = least;
        let rank = (least.wrapping_sub(1) & 0xFFFF) as usize;
        let lane = plan.lane_of_rank.get(rank).map_or(0, |lane| usize::from(*lane));
        if bit(&masks.excluded, lane) {
            out.alone = true;
            return;
        }
        let ppm = shares.get(lane).copied().unwrap_or(0);
        let waits = held_open.contains(&lane);
        let status = status(plan, masks, lane, ppm, waits);
        if let Some(slot) = out.leaves.get_mut(place) {
            *slot = plan.leaf_of_lane.get(lane).copied().unwrap_or(u16::MAX);
        }
        if let Some(slot) = out.statuses.get_mut(place) {
            *slot = status as u8;
        }
        if let Some(slot) = out.ppm.get_mut(place) {
            *slot = ppm;
        }
        if let Some(slot) = out.scores.get_mut(place) {
            *slot = scores.get(lane).copied().unwrap_or(0);
        }
    }
    established(plan, masks, &held_open, out);
}

#[inline(always)]
fn status<const M: usize>(plan: &BlockPlan, masks: &Masks<M>, lane: usize, ppm: u32, waits: bool) -> Status {
    if bit(&masks.established, lane) && !waits {
        return Status::Established;
    }
    let node = plan.node_of_lane.get(lane).copied().flatten().unwrap_or(0);
    let held_back = plan.exclusions.get(node) == Some(&true) && (waits || bit(&masks.open, lane));
    if ppm >= plan.probable && !held_back {
        Status::Probable
    } else if ppm >= plan.possible {
        Status::Possible
    } else {
        Status::Unlikely
    }
}

#[inline(always)]
fn established<const M: usize>(
    plan: &BlockPlan,
    masks: &Masks<M>,
    held_open: &core::ops::Range<usize>,
    out: &mut RowOut,
) {
    let mut count = 0usize;
    for (word, group) in masks.established.iter().zip(0usize..) {
        let mut rest = *word;
        while rest != 0 {
            let lane = group * 64 + rest.trailing_zeros() as usize;
            rest &= rest - 1;
            if held_open.contains(&lane) {
                continue;
            }
            match out.established.get_mut(count) {
                Some(slot) => *slot = plan.leaf_of_lane.get(lane).copied().unwrap_or(u16::MAX),
                None => {
                    out.alone = true;
                    return;
                }
            }
            count += 1;
        }
    }
    out.established.sort_unstable();
    out.established_count = u8::try_from(count).unwrap_or(0);
}

/// Each power as a share of the total, in parts per million, rounded half up.
///
/// In floating point, and exact all the same: a share that lies so near to a half that the rounding
/// could be wrong is computed once more in whole numbers.
#[inline(always)]
fn shares<const L: usize>(powers: &[u64; L], total: u64) -> [u32; L] {
    const TWO_52: f64 = 4_503_599_627_370_496.0;
    const NEAR: f64 = 0.5 - 1e-6;
    let mut out = [0u32; L];
    #[expect(clippy::cast_precision_loss, reason = "what the rounding could decide is computed exactly below")]
    let factor = f64::from(MILLION) / total as f64;
    let mut doubtful = 0.0f64;
    for (share, power) in out.iter_mut().zip(powers) {
        let exact = (f64::from_bits(*power) - TWO_52) * factor;
        let rounded = exact + TWO_52;
        let off = (exact - (rounded - TWO_52)).abs();
        doubtful = if off > doubtful { off } else { doubtful };
        *share = rounded.to_bits() as u32;
    }
    if doubtful > NEAR {
        for (share, power) in out.iter_mut().zip(powers) {
            *share = parts_per_million(power - MAGIC, total);
        }
    }
    out
}
