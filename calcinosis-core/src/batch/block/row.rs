//! One row over its lanes: a lane a leaf, in the order of the taxonomy.

use super::compile::{BlockPlan, DISTANCES, MAGIC, MOST_FORMS, MOST_OPEN};
use super::criteria::Masks;
use super::engine::{LaneTables, RowOut, Wanted};
use crate::classification::Status;
use crate::logarithm::{MILLION, centibans, parts_per_million, tenths_of_a_bit};

/// Runs over lanes by counting: what an iterator would do is not always inlined into code for newer
/// processors, and then its vectors are lost in silence.
macro_rules! lanes {
    ($count:expr; $($name:ident = $list:ident . $get:ident),+ => $body:block) => {{
        let mut lane = 0usize;
        while lane < $count {
            if let ($(Some($name),)+) = ($($list.$get(lane),)+) $body
            lane += 1;
        }
    }};
}

#[inline(always)]
fn bit(words: &[u64], lane: usize) -> bool {
    words.get(lane / 64).is_some_and(|word| word >> (lane % 64) & 1 == 1)
}

/// Lanes that are looked at together: as many as a mask of 16 bits tells of.
const TOGETHER: usize = 16;
/// The bit of each of them.
const BITS: [i16; TOGETHER] =
    [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, i16::MIN];

/// What a mask says of the lanes from this one on.
#[inline(always)]
fn part<const M: usize>(mask: &[u64; M], first: usize) -> i16 {
    match mask.get(first / 64) {
        Some(word) => (*word >> (first % 64)) as u16 as i16,
        None => 0,
    }
}

/// The lane of a mask as all ones or all zeros.
#[inline(always)]
const fn ones(part: i16, bit: i16) -> i16 {
    if part & bit == bit { -1 } else { 0 }
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

/// What a piece of evidence weighs for every lane: whole lines of the cache, since vectors that lie
/// in two of them are fetched twice.
#[derive(Clone, Copy, Debug)]
#[repr(align(64))]
pub(super) struct Weights<const L: usize>(pub(super) [i16; L]);

/// What counts in one row.
#[derive(Clone, Copy)]
pub(super) struct Evidence<'e, const L: usize> {
    pub(super) weights: &'e [Weights<L>],
    pub(super) clusters: &'e [u32],
    /// From this place on each piece has a cluster of its own.
    pub(super) alone: u16,
    pub(super) pieces: &'e [u16],
    /// Whether anything is given at all.
    pub(super) told: bool,
}

/// The leaves of one row beside each other.
#[derive(Debug)]
#[repr(align(64))]
pub(super) struct Field<const L: usize> {
    scores: [i16; L],
    /// The same, the least possible where a leaf is excluded.
    left: [i16; L],
    /// How far each lies below the best; an excluded one lies beyond every power.
    distances: [u16; L],
    powers: [u64; L],
    shares: [u32; L],
    /// What orders them: the distance, then the place in the order of the ids.
    keys: [u32; L],
    /// The least key of every sixteenth lane, from each of the first sixteen on: finding the next
    /// one looks at these, and then at the lanes of one column.
    least: [u32; TOGETHER],
}

impl<const L: usize> Field<L> {
    pub(super) const NOTHING: Self = Self {
        scores: [0; L],
        left: [0; L],
        distances: [0; L],
        powers: [MAGIC; L],
        shares: [0; L],
        keys: [0; L],
        least: [u32::MAX; TOGETHER],
    };
}

/// The sum of the weights of one row for every lane. A cluster is one observation: the strongest
/// that it says for, and the strongest against.
#[inline(always)]
fn total<const L: usize>(silence: &[i16; L], evidence: Evidence<'_, L>) -> [i16; L] {
    let Evidence { weights, clusters, alone, pieces, told } = evidence;
    let mut sums = if told { *silence } else { [0i16; L] };
    let mut joined = 0;
    while let Some(piece) = pieces.get(joined)
        && *piece < alone
    {
        joined += 1;
    }
    let (mut rest, mut others) = pieces.split_at_checked(joined).unwrap_or((pieces, &[]));
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        let Some(Weights(row)) = weights.get(usize::from(*first)) else { continue };
        let cluster = clusters.get(usize::from(*first));
        let next = match rest.first() {
            Some(next) => clusters.get(usize::from(*next)),
            None => None,
        };
        if next != cluster {
            lanes!(L; sum = sums.get_mut, weight = row.get => { *sum += *weight; });
            continue;
        }
        let (mut most, mut least) = ([0i16; L], [0i16; L]);
        lanes!(L; most = most.get_mut, least = least.get_mut, weight = row.get => {
            *most = if *weight > 0 { *weight } else { 0 };
            *least = if *weight < 0 { *weight } else { 0 };
        });
        while let Some((next, after)) = rest.split_first() {
            if clusters.get(usize::from(*next)) != cluster {
                break;
            }
            rest = after;
            let Some(Weights(row)) = weights.get(usize::from(*next)) else { continue };
            lanes!(L; most = most.get_mut, least = least.get_mut, weight = row.get => {
                *most = if *weight > *most { *weight } else { *most };
                *least = if *weight < *least { *weight } else { *least };
            });
        }
        lanes!(L; sum = sums.get_mut, most = most.get, least = least.get => { *sum += *most + *least; });
    }
    // Four at a time, so that the sums are fetched and put back only once for all of them.
    while let [a, b, c, d, after @ ..] = others {
        others = after;
        let at = |piece: &u16| weights.get(usize::from(*piece));
        if let (Some(Weights(a)), Some(Weights(b)), Some(Weights(c)), Some(Weights(d))) =
            (at(a), at(b), at(c), at(d))
        {
            lanes!(L; sum = sums.get_mut, a = a.get, b = b.get, c = c.get, d = d.get => {
                *sum += *a + *b + (*c + *d);
            });
        }
    }
    while let Some((first, after)) = others.split_first() {
        others = after;
        let Some(Weights(row)) = weights.get(usize::from(*first)) else { continue };
        lanes!(L; sum = sums.get_mut, weight = row.get => { *sum += *weight; });
    }
    sums
}

/// The scores of one row before anything leads.
#[inline(always)]
fn score<const L: usize, const M: usize>(
    plan: &BlockPlan,
    tables: &LaneTables<L>,
    sums: &[i16; L],
    masks: &Masks<M>,
    field: &mut Field<L>,
) {
    // Levels beyond the limit were never set.
    if plan.limit <= 2 {
        score_up_to::<L, M, 2>(plan, tables, sums, masks, field);
    } else {
        score_up_to::<L, M, MOST_OPEN>(plan, tables, sums, masks, field);
    }
}

#[inline(always)]
fn score_up_to<const L: usize, const M: usize, const LEVELS: usize>(
    plan: &BlockPlan,
    tables: &LaneTables<L>,
    sums: &[i16; L],
    masks: &Masks<M>,
    field: &mut Field<L>,
) {
    let (cap, discount) = (plan.cap, plan.discount);
    let Field { scores, left, .. } = field;
    let mut first = 0;
    while first < L {
        let excluded = part(&masks.excluded, first);
        let mut charged = [0i16; LEVELS];
        let mut level = 0;
        while level < LEVELS {
            if let (Some(own), Some(mask)) = (charged.get_mut(level), masks.charged.get(level)) {
                *own = part(mask, first);
            }
            level += 1;
        }
        let mut lane = 0;
        while lane < TOGETHER {
            let at = first + lane;
            let own = (
                sums.get(at),
                tables.priors.get(at),
                scores.get_mut(at),
                left.get_mut(at),
                BITS.get(lane),
            );
            if let (Some(sum), Some(prior), Some(score), Some(left), Some(bit)) = own {
                let capped = if *sum > cap { cap } else { *sum };
                let capped = if capped < -cap { -cap } else { capped };
                let mut open = 0;
                let mut level = 0;
                while level < LEVELS {
                    if let Some(charged) = charged.get(level) {
                        open += ones(*charged, *bit);
                    }
                    level += 1;
                }
                let own = *prior + capped + discount * open;
                let out = ones(excluded, *bit);
                *score = own;
                *left = (own & !out) | (i16::MIN & out);
            }
            lane += 1;
        }
        first += TOGETHER;
    }
}

/// The highest of some lanes.
#[inline(always)]
fn highest<const L: usize>(list: &[i16; L]) -> i16 {
    let mut columns = [i16::MIN; TOGETHER];
    let mut first = 0;
    while first < L {
        let mut lane = 0;
        while lane < TOGETHER {
            if let (Some(most), Some(own)) = (columns.get_mut(lane), list.get(first + lane)) {
                *most = if *own > *most { *own } else { *most };
            }
            lane += 1;
        }
        first += TOGETHER;
    }
    let mut best = i16::MIN;
    for column in columns {
        best = if column > best { column } else { best };
    }
    best
}

/// What is established leads, and what is not excluded shares. Tells whether anything is left.
#[inline(always)]
fn compare<const L: usize, const M: usize>(
    plan: &BlockPlan,
    tables: &LaneTables<L>,
    established: &[u64; M],
    field: &mut Field<L>,
) -> bool {
    let Field { scores, left, distances, .. } = field;
    let mut best = highest(left);
    if best == i16::MIN {
        return false;
    }
    if established.iter().fold(0, |all, word| all | word) != 0 {
        raise(plan, established, scores, left);
        best = highest(left);
    }
    lanes!(L; distance = distances.get_mut, left = left.get => { *distance = best.wrapping_sub(*left) as u16; });
    order(&tables.ranks, field);
    share(&tables.powers, field);
    true
}

/// What is established stands so far above everything that is not, if anything is left that is not.
#[inline(always)]
fn raise<const L: usize, const M: usize>(
    plan: &BlockPlan,
    established: &[u64; M],
    scores: &mut [i16; L],
    left: &mut [i16; L],
) {
    let mut free = i16::MIN;
    for (lane, own) in left.iter().enumerate() {
        if *own > free && !bit(established, lane) {
            free = *own;
        }
    }
    if free == i16::MIN {
        return;
    }
    let least = free + plan.lead;
    for (word, mask) in established.iter().enumerate() {
        let mut rest = *mask;
        while rest != 0 {
            let lane = word * 64 + rest.trailing_zeros() as usize;
            rest &= rest - 1;
            if let (Some(left), Some(score)) = (left.get_mut(lane), scores.get_mut(lane))
                && *left < least
            {
                (*left, *score) = (least, least);
            }
        }
    }
}

/// The keys, and of each column of lanes the least.
#[inline(always)]
fn order<const L: usize>(ranks: &[u16; L], field: &mut Field<L>) {
    let Field { distances, keys, least, .. } = field;
    lanes!(L; key = keys.get_mut, distance = distances.get, rank = ranks.get => {
        *key = u32::from(*distance) << 16 | u32::from(*rank);
    });
    // A second time over them: together with the first the compiler would do it lane by lane.
    let mut columns = [u32::MAX; TOGETHER];
    let mut first = 0;
    while first < L {
        let mut lane = 0;
        while lane < TOGETHER {
            if let (Some(column), Some(key)) = (columns.get_mut(lane), keys.get(first + lane)) {
                *column = if *key < *column { *key } else { *column };
            }
            lane += 1;
        }
        first += TOGETHER;
    }
    *least = columns;
}

/// The lane that stands next, taken out of the order.
#[inline(always)]
fn next_lane<const L: usize>(
    lane_of_rank: &[u16],
    keys: &mut [u32; L],
    least: &mut [u32; TOGETHER],
) -> usize {
    let mut next = u32::MAX;
    lanes!(TOGETHER; key = least.get => { next = if *key < next { *key } else { next }; });
    let lane = match lane_of_rank.get((next & 0xFFFF) as usize) {
        Some(lane) => usize::from(*lane),
        None => 0,
    };
    if let Some(key) = keys.get_mut(lane) {
        *key = u32::MAX;
    }
    let column = lane % TOGETHER;
    let mut rest = u32::MAX;
    let mut step = 0;
    while step < L / TOGETHER {
        if let Some(key) = keys.get(step * TOGETHER + column) {
            rest = if *key < rest { *key } else { rest };
        }
        step += 1;
    }
    if let Some(slot) = least.get_mut(column) {
        *slot = rest;
    }
    lane
}

/// Each power as a share of the total, in parts per million, rounded half up.
///
/// In floating point, and exact all the same: a share that lies so near to a half that the rounding
/// could be wrong is computed once more in whole numbers.
#[inline(always)]
fn share<const L: usize>(table: &[u64; DISTANCES], field: &mut Field<L>) {
    const TWO_52: f64 = 4_503_599_627_370_496.0;
    const NEAR: f64 = 0.5 - 1e-6;
    let Field { distances, powers, shares, .. } = field;
    let mut total = 0u64;
    lanes!(L; power = powers.get_mut, distance = distances.get => {
        let place = if usize::from(*distance) < DISTANCES { usize::from(*distance) } else { DISTANCES - 1 };
        *power = match table.get(place) {
            Some(power) => *power,
            None => MAGIC,
        };
        total = total.wrapping_add(*power);
    });
    let total = total.wrapping_sub(MAGIC.wrapping_mul(L as u64));
    #[expect(
        clippy::cast_precision_loss,
        reason = "what the rounding could decide is computed exactly below"
    )]
    let factor = f64::from(MILLION) / total as f64;
    let mut doubtful = 0u64;
    lanes!(L; share = shares.get_mut, power = powers.get => {
        let exact = (f64::from_bits(*power) - TWO_52) * factor;
        let rounded = exact + TWO_52;
        let off = (exact - (rounded - TWO_52)).abs();
        doubtful |= if off > NEAR { u64::MAX } else { 0 };
        *share = rounded.to_bits() as u32;
    });
    if doubtful != 0 {
        lanes!(L; share = shares.get_mut, power = powers.get => { *share = parts_per_million(*power - MAGIC, total); });
    }
}

/// The sum of the shares of some lanes.
#[inline(always)]
fn sum(shares: &[u32], lanes: &core::ops::Range<usize>) -> u32 {
    let mut sum = 0;
    for share in shares.get(lanes.start..lanes.end).unwrap_or(&[]) {
        sum += *share;
    }
    sum
}

#[inline(always)]
pub(super) fn one_row<const L: usize, const M: usize>(
    plan: &BlockPlan,
    tables: &LaneTables<L>,
    field: &mut Field<L>,
    evidence: Evidence<'_, L>,
    masks: &Masks<M>,
    wanted: Wanted,
    out: &mut RowOut,
) {
    let sums = total(&tables.silence, evidence);
    score(plan, tables, &sums, masks, field);

    // What waits for the shares: whether anything that is asked for is probable. Until that is
    // known, nothing below is established, and leads.
    let held = plan.held.first();
    let under = match held {
        Some(held) => plan.lanes_of_node.get(held.node).cloned().unwrap_or(0..0),
        None => 0..0,
    };
    let before = without_lanes(&masks.established, &under);
    if !compare(plan, tables, &before, field) {
        // Nothing is left: the single case orders the excluded ones too.
        out.alone = true;
        return;
    }
    let mut waits = false;
    if let Some(held) = held {
        for lanes in &held.lanes {
            waits |= sum(&field.shares, lanes).min(MILLION) >= plan.probable;
        }
    }
    let held_open = if waits { under } else { 0..0 };
    if !waits && before != masks.established {
        score(plan, tables, &sums, masks, field);
        compare(plan, tables, &masks.established, field);
    }

    let mut sums = [0u32; MOST_FORMS];
    for (form, lanes) in &plan.forms {
        let sum = sum(&field.shares, lanes);
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
    if wanted.bits {
        out.bits = bits(plan, tables, masks, field);
    }
    if wanted.top > 0 {
        lead(plan, field, masks, &held_open, wanted.top, out);
    }
    if !out.alone {
        established(plan, masks, &held_open, out);
    }
}

/// How far the evidence moved the shares, as
/// [`Classification::information`](crate::Classification::information) has it.
fn bits<const L: usize, const M: usize>(
    plan: &BlockPlan,
    tables: &LaneTables<L>,
    masks: &Masks<M>,
    field: &Field<L>,
) -> u32 {
    // Without the evidence: the prior, and what is open costs as it does now.
    let mut without = [i16::MIN; L];
    let leaves = plan.node_of_lane.iter().zip(without.iter_mut()).zip(&tables.priors).enumerate();
    for (lane, ((_, slot), prior)) in leaves.filter(|(_, ((node, _), _))| node.is_some()) {
        let open = masks.charged.iter().take(plan.limit).filter(|mask| bit(*mask, lane)).count();
        *slot = *prior - plan.discount * i16::try_from(open).unwrap_or(0);
    }
    let top = without.iter().copied().max().unwrap_or(0);
    let power = |score: &i16| match tables.powers.get(usize::from(top.abs_diff(*score))) {
        Some(power) => *power - MAGIC,
        None => 0,
    };
    let total: u64 = without.iter().map(power).sum();
    let mut gained = 0i64;
    for (share, score) in field.shares.iter().zip(&without).filter(|(share, _)| **share > 0) {
        let before = parts_per_million(power(score), total).max(1);
        gained += i64::from(*share) * i64::from(centibans(*share, before));
    }
    tenths_of_a_bit(gained / i64::from(MILLION))
}

/// The leading diagnoses.
#[inline(always)]
fn lead<const L: usize, const M: usize>(
    plan: &BlockPlan,
    field: &mut Field<L>,
    masks: &Masks<M>,
    held_open: &core::ops::Range<usize>,
    top: usize,
    out: &mut RowOut,
) {
    let Field { scores, shares, keys, least, .. } = field;
    for place in 0..top {
        let lane = next_lane(&plan.lane_of_rank, keys, least);
        if bit(&masks.excluded, lane) {
            out.alone = true;
            return;
        }
        let ppm = shares.get(lane).copied().unwrap_or(0);
        let status = status(plan, masks, lane, ppm, held_open.contains(&lane));
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
}

#[inline(always)]
fn status<const M: usize>(
    plan: &BlockPlan,
    masks: &Masks<M>,
    lane: usize,
    ppm: u32,
    waits: bool,
) -> Status {
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
