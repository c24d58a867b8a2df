//! What criteria say of each node, stratum by stratum, and of each row's leaves.

use super::compile::{BlockPlan, BlockRule, Cost, Held, MOST_OPEN};
use super::engine::Sheet;
use super::planes::{EVERY, NONE, Plane, and, or, or_into, transpose, without};
use super::tape::{Value, evaluate};
use crate::knowledge::Role;
use alloc::vec::Vec;

/// In which rows more than n things are so.
type Counts = [Plane; MOST_OPEN];

const NO_COUNTS: Counts = [NONE; MOST_OPEN];

/// One more in these rows, as far as it matters.
#[inline(always)]
fn count(counts: &mut Counts, rows: &Plane, limit: usize) {
    let mut carried = *rows;
    let mut level = 0;
    while level < limit {
        let Some(more) = counts.get_mut(level) else { return };
        let both = and(more, &carried);
        or_into(more, &carried);
        carried = both;
        level += 1;
    }
}

/// What criteria say of a node, in every row.
#[derive(Clone, Copy, Debug)]
#[repr(align(64))]
pub(super) struct NodePlanes {
    excluded: Plane,
    /// A required criterion is open.
    open: Plane,
    proved: Plane,
    withheld: Plane,
    /// More than n open requirements cost something.
    charged: Counts,
}

impl NodePlanes {
    pub(super) const UNTOUCHED: Self =
        Self { excluded: NONE, open: NONE, proved: NONE, withheld: NONE, charged: NO_COUNTS };

    /// Where every requirement holds, one criterion establishes, and nothing withholds it.
    #[inline(always)]
    fn established(&self) -> Plane {
        without(&self.proved, &or(&or(&self.excluded, &self.open), &self.withheld))
    }
}

/// The masks of one row over its lanes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Masks<const M: usize> {
    pub(super) excluded: [u64; M],
    pub(super) established: [u64; M],
    /// A required criterion is open; told only of diagnoses of exclusion.
    pub(super) open: [u64; M],
    /// More than n open requirements cost something.
    pub(super) charged: [[u64; M]; MOST_OPEN],
}

impl<const M: usize> Masks<M> {
    pub(super) const NOTHING: Self =
        Self { excluded: [0; M], established: [0; M], open: [0; M], charged: [[0; M]; MOST_OPEN] };
}

/// Every criterion, stratum by stratum.
#[inline(always)]
pub(super) fn criteria(plan: &BlockPlan, sheet: &mut Sheet) {
    sheet.wavering = NONE;
    sheet.obtained = [NONE; 8];
    for (slot, way) in &plan.ways {
        let known =
            sheet.said.get(usize::from(*slot)).map(|value| or(&value.present, &value.absent));
        if let (Some(known), Some(plane)) =
            (known, sheet.obtained.get_mut(way.trailing_zeros() as usize))
        {
            or_into(plane, &known);
        }
    }
    sheet.own.fill(NodePlanes::UNTOUCHED);
    for open in &plan.open {
        leave_open(plan, sheet, open.node, &open.cost, &EVERY);
    }
    for rule in &plan.rules {
        apply(plan, sheet, rule);
    }
    join(plan, sheet);
    for (stratum, rules) in (1u8..).zip(&plan.asking) {
        let held = plan.held.iter().filter(|held| held.stratum == stratum);
        let held: Option<&Held> = held.clone().next();
        if rules.is_empty() && held.is_none() {
            continue;
        }
        ask(plan, sheet);
        for rule in rules {
            apply(plan, sheet, rule);
        }
        if let Some(held) = held {
            let mut found = NONE;
            for place in &held.asked {
                or_into(&mut found, &sheet.asked.get(*place).map_or(NONE, |asked| asked.present));
            }
            if let Some(own) = sheet.own.get_mut(held.node) {
                own.excluded = or(&own.excluded, &found);
            }
        }
        join(plan, sheet);
    }
    // A diagnosis of exclusion has little of its own to show: only where it lies, and in whom.
    let Sheet { all, placing, .. } = sheet;
    for (node, places) in &plan.placed {
        let Some(node) = all.get_mut(*node) else { continue };
        node.charged = NO_COUNTS;
        for plane in places.iter().filter_map(|place| placing.get(*place)) {
            count(&mut node.charged, plane, plan.limit);
        }
    }
}

#[inline(always)]
fn apply(plan: &BlockPlan, sheet: &mut Sheet, rule: &BlockRule) {
    let Sheet { values, asked, stack, wavering, .. } = sheet;
    let steps = plan.tape.get(rule.tape.clone()).unwrap_or(&[]);
    let value = evaluate(steps, values, asked, stack);
    if rule.wavers {
        // What is not established may be probable, and is then unknown instead of absent. Where
        // that would make no difference, the value stands whatever the shares are.
        let absent: Vec<Plane> = asked.iter().map(|asked| asked.absent).collect();
        asked.iter_mut().for_each(|asked| asked.absent = NONE);
        let open = evaluate(steps, values, asked, stack);
        for (asked, absent) in asked.iter_mut().zip(absent) {
            asked.absent = absent;
        }
        or_into(wavering, &without(&value.present, &open.present));
        or_into(wavering, &without(&open.present, &value.present));
    }
    let Some(own) = sheet.own.get_mut(rule.node) else { return };
    match rule.role {
        Role::Requires => {
            or_into(&mut own.excluded, &value.absent);
            let open = without(&EVERY, &or(&value.present, &value.absent));
            leave_open(plan, sheet, rule.node, &rule.cost, &open);
        }
        Role::Excludes => or_into(&mut own.excluded, &value.present),
        Role::Establishes => or_into(&mut own.proved, &value.present),
        Role::Withholds => or_into(&mut own.withheld, &value.present),
    }
}

/// A requirement is open in these rows. It costs something where history or examination could have
/// shown it, or a test of its kind is on record, and no silence speaks for it already.
#[inline(always)]
fn leave_open(plan: &BlockPlan, sheet: &mut Sheet, node: usize, cost: &Cost, rows: &Plane) {
    let Sheet { own, values, conflicts, obtained, placing, .. } = sheet;
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
        let (Some(value), Some(conflict)) = (values.get(slot), conflicts.get(slot)) else {
            continue;
        };
        charged = and(&charged, &or(&or(&value.present, &value.absent), conflict));
    }
    count(&mut own.charged, &charged, plan.limit);
    if let Some(slot) = cost.placing.and_then(|place| placing.get_mut(place)) {
        *slot = charged;
    }
}

/// The verdict of every node with all above it.
#[inline(always)]
fn join(plan: &BlockPlan, sheet: &mut Sheet) {
    let Sheet { own, all, .. } = sheet;
    // A parent stands before its children.
    for (place, parent) in plan.parents.iter().enumerate() {
        let (Some(own), Some((before, rest))) = (own.get(place), all.split_at_mut_checked(place))
        else {
            return;
        };
        let Some(node) = rest.first_mut() else { return };
        *node = *own;
        let Some(parent) = parent else { continue };
        if let Some(above) = before.get(*parent) {
            or_into(&mut node.excluded, &above.excluded);
            or_into(&mut node.open, &above.open);
            or_into(&mut node.proved, &above.proved);
            or_into(&mut node.withheld, &above.withheld);
            for rows in above.charged.iter().take(plan.limit) {
                count(&mut node.charged, rows, plan.limit);
            }
        }
    }
}

/// Which of the asked nodes are established.
#[inline(always)]
fn ask(plan: &BlockPlan, sheet: &mut Sheet) {
    let Sheet { all, asked, .. } = sheet;
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

/// The planes of the leaves as masks over the lanes of 64 rows.
#[inline(always)]
pub(super) fn mask_rows<const M: usize>(
    plan: &BlockPlan,
    sheet: &Sheet,
    masks: &mut [Masks<M>],
    word: usize,
) {
    let mut group = 0;
    while group < M {
        // The last group may be no whole one.
        let end = (group * 64 + 64).min(plan.node_of_lane.len());
        let nodes = plan.node_of_lane.get(group * 64..end).unwrap_or(&[]);
        let (mut excluded, mut established, mut open) = ([u64::MAX; 64], [0; 64], [0; 64]);
        let mut charged = [[0; 64]; MOST_OPEN];
        let mut is_held_back = false;
        for (lane, node) in nodes.iter().enumerate() {
            let Some(place) = node else { continue };
            let Some(node) = sheet.all.get(*place) else { continue };
            put(&mut excluded, lane, at(&node.excluded, word));
            let stands = at(&node.excluded, word) | at(&node.open, word) | at(&node.withheld, word);
            put(&mut established, lane, at(&node.proved, word) & !stands);
            if plan.exclusions.get(*place) == Some(&true) {
                is_held_back = true;
                put(&mut open, lane, at(&node.open, word));
            }
            let mut level = 0;
            while level < plan.limit {
                if let (Some(charged), Some(more)) =
                    (charged.get_mut(level), node.charged.get(level))
                {
                    put(charged, lane, at(more, word));
                }
                level += 1;
            }
        }
        transpose(&mut excluded);
        transpose(&mut established);
        if is_held_back {
            transpose(&mut open);
        }
        for charged in charged.iter_mut().take(plan.limit) {
            transpose(charged);
        }
        let mut row = 0;
        while row < 64 {
            let Some(mask) = masks.get_mut(row) else { break };
            put(&mut mask.excluded, group, at(&excluded, row));
            put(&mut mask.established, group, at(&established, row));
            put(&mut mask.open, group, at(&open, row));
            let mut level = 0;
            while level < plan.limit {
                if let (Some(mask), Some(charged)) =
                    (mask.charged.get_mut(level), charged.get(level))
                {
                    put(mask, group, at(charged, row));
                }
                level += 1;
            }
            row += 1;
        }
        group += 1;
    }
}

#[inline(always)]
fn at(words: &[u64], place: usize) -> u64 {
    match words.get(place) {
        Some(word) => *word,
        None => 0,
    }
}

#[inline(always)]
fn put(words: &mut [u64], place: usize, value: u64) {
    if let Some(word) = words.get_mut(place) {
        *word = value;
    }
}
