//! From a plan to what the block engine runs: which findings can become known, how they imply each
//! other, which criteria they touch, what each weighs. What cannot be computed in blocks exactly as
//! the single case computes it is found here, and said.

use super::facts::{Facts, LIGHT, Row, Rule};
use super::tape::{self, NoTape, Step};
use crate::classification::Options;
use crate::condition::Op;
use crate::knowledge::{Knowledge, Role};
use crate::logarithm::power_below;
use crate::presence::Presence;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

/// The most leading diagnoses that a block computes.
pub(super) const MOST_TOP: usize = 8;
/// The most forms of a scheme that a block computes.
pub(super) const MOST_FORMS: usize = 16;
/// The most open requirements that a discount counts.
pub(super) const MOST_OPEN: usize = 4;
/// Pieces of evidence of one row that are added up, at most; a row with more is computed alone.
pub(super) const MOST_EVIDENCE: usize = 128;
/// Distances below the leader; beyond the last there is no share.
pub(super) const DISTANCES: usize = 2_048;
/// 2^52 as the bits of a floating-point number: its low bits hold a whole number.
pub(super) const MAGIC: u64 = 0x4330_0000_0000_0000;

/// A criterion with its tape.
#[derive(Debug)]
pub(super) struct BlockRule {
    pub(super) node: usize,
    pub(super) role: Role,
    pub(super) tape: Range<usize>,
    /// Whether it may depend on what is probable: where it does, the row is computed alone.
    pub(super) wavers: bool,
    pub(super) cost: Cost,
}

/// A requirement that is open in every row.
#[derive(Debug)]
pub(super) struct Open {
    pub(super) node: usize,
    pub(super) cost: Cost,
}

/// Where an open requirement costs something.
#[derive(Clone, Debug)]
pub(super) struct Cost {
    /// Whether it can cost something at all.
    pub(super) ever: bool,
    /// Whether it does without a test of its kind on record.
    pub(super) light: bool,
    /// The ways in which its findings are obtained, a bit for each.
    pub(super) ways: u8,
    /// Slots whose not being mentioned speaks already.
    pub(super) spoken: Vec<u16>,
    /// Its place among what asks for nothing but site, sex and age.
    pub(super) placing: Option<usize>,
}

/// A requirement of a diagnosis of exclusion that no node of a list is established. It changes no
/// score, so that it can be decided for each row once the shares are known.
#[derive(Debug)]
pub(super) struct Held {
    pub(super) node: usize,
    pub(super) stratum: u8,
    /// Places in `asked`.
    pub(super) asked: Vec<usize>,
    /// The lanes of each asked node.
    pub(super) lanes: Vec<Range<usize>>,
}

/// What a piece of evidence says of its slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Says {
    Present,
    Absent,
    /// It is mentioned, which takes back what silence says of every row.
    Mentioned,
    /// It is not mentioned, and speaks in a cluster.
    Unmentioned,
}

/// Numbers from this one on are given to what belongs to no cluster; those of the clusters lie
/// below.
const FIRST_ALONE: u32 = 0x1_0000;

/// One finding, present, absent or not mentioned, that can count as evidence.
#[derive(Debug)]
pub(super) struct Entry {
    /// The slot of the finding; none for one that no row can mention.
    pub(super) slot: Option<u16>,
    pub(super) says: Says,
    /// The slot of what brings it along, which must be present.
    pub(super) beside: Option<u16>,
    /// The slots of what would have it weigh otherwise, of which none may be present.
    pub(super) unless: Vec<u16>,
    /// Entries of one cluster stand together; those without any have a number of their own.
    pub(super) cluster: u32,
}

/// Everything that the engine needs, in plain numbers.
#[derive(Debug)]
pub(crate) struct BlockPlan {
    /// The finding of each statement that a row can make.
    pub(super) statements: Vec<usize>,
    /// The place of a finding among the statements.
    pub(super) statement_of: Vec<Option<u16>>,
    /// For each statement, its slot.
    pub(super) slots_of_statements: Vec<u16>,
    /// Statements that tell when the lesion began.
    pub(super) onset: Vec<bool>,
    /// Statements that age or sex can make.
    pub(super) personal: Vec<usize>,
    pub(super) slots: usize,
    /// Narrower to broader, narrower first.
    pub(super) up: Vec<(u16, u16)>,
    /// Present to absent.
    pub(super) excluding: Vec<(u16, u16)>,
    /// Broader to narrower, broader first.
    pub(super) down: Vec<(u16, u16)>,
    /// Slots that can be absent since something present excludes them.
    pub(super) excludable: Vec<u16>,
    /// Broader to narrower among them, broader first.
    pub(super) excludable_down: Vec<(u16, u16)>,
    /// Slots that can end up on both sides.
    pub(super) contested: Vec<u16>,
    /// For each slot, the place among these of the statement that it is.
    pub(super) personal_of_slot: Vec<Option<u16>>,
    /// For each slot, whether readers judged its finding.
    pub(super) judged: Vec<bool>,
    /// Narrower to broader, narrower first, from findings that nobody judged.
    pub(super) spread: Vec<(u16, u16)>,
    /// Judged slots above those: they speak beside them.
    pub(super) spread_to: Vec<u16>,
    pub(super) entries: Vec<Entry>,
    /// From this entry on each has a cluster of its own.
    pub(super) alone: u16,
    /// What every row weighs in which anything is given, since it does not mention what nobody
    /// leaves out.
    pub(super) silence: Vec<i16>,
    /// More pieces of evidence than so many could leave the numbers of the lanes.
    pub(super) most_evidence: usize,
    /// Slots that are obtained in a way that counts only where it is on record, each with that way.
    pub(super) ways: Vec<(u16, u8)>,
    /// A row of `lanes` weights for each entry.
    pub(super) weights: Vec<i16>,
    pub(super) lanes: usize,
    pub(super) tape: Vec<Step>,
    pub(super) stack: usize,
    pub(super) rules: Vec<BlockRule>,
    /// By stratum, from 1.
    pub(super) asking: Vec<Vec<BlockRule>>,
    /// The nodes whose status is asked.
    pub(super) asked: Vec<usize>,
    pub(super) held: Vec<Held>,
    /// Requirements that are open in every row.
    pub(super) open: Vec<Open>,
    /// How many requirements ask for nothing but site, sex and age.
    pub(super) placing: usize,
    /// For each leaf that is a diagnosis of exclusion, its node and which of those requirements it
    /// has.
    pub(super) placed: Vec<(usize, Vec<usize>)>,
    pub(super) parents: Vec<Option<usize>>,
    pub(super) exclusions: Vec<bool>,
    /// For each lane, its node; none for padding.
    pub(super) node_of_lane: Vec<Option<usize>>,
    /// For each lane, the position of its leaf.
    pub(super) leaf_of_lane: Vec<u16>,
    /// For each node, its lanes.
    pub(super) lanes_of_node: Vec<Range<usize>>,
    pub(super) priors: Vec<i16>,
    pub(super) ranks: Vec<u16>,
    pub(super) lane_of_rank: Vec<u16>,
    /// Lanes that follow each other in one form.
    pub(super) forms: Vec<(usize, Range<usize>)>,
    pub(super) form_count: usize,
    pub(super) cap: i16,
    /// What an open requirement costs.
    pub(super) discount: i16,
    /// How many of them cost.
    pub(super) limit: usize,
    /// How far what is established stands above everything that is not.
    pub(super) lead: i16,
    pub(super) probable: u32,
    pub(super) possible: u32,
    /// For each distance, its power, with [`MAGIC`] around it.
    pub(super) powers: Vec<u64>,
}

fn slot(place: usize) -> Result<u16, String> {
    u16::try_from(place).map_err(|_| "there are too many findings".into())
}

impl BlockPlan {
    /// Compiles a plan in which rows can make these statements.
    pub(super) fn new(
        knowledge: &Knowledge,
        scheme: usize,
        options: &Options,
        stated: &BTreeSet<usize>,
        personal: &BTreeSet<usize>,
    ) -> Result<Self, String> {
        let facts = Facts::new(knowledge, scheme, options);
        let reach = Reach::new(&facts, stated)?;
        let lanes = Lanes::new(&facts)?;
        let statements: Vec<usize> = stated.iter().copied().collect();
        let mut statement_of = vec![None; facts.implies.len()];
        for (place, finding) in statements.iter().enumerate() {
            if let Some(own) = statement_of.get_mut(*finding) {
                *own = Some(slot(place)?);
            }
        }
        let slot_of = |finding: &usize| reach.slot_of.get(*finding).copied().flatten().unwrap_or(0);
        let rules = Rules::new(&facts, &reach, &lanes)?;
        let Pieces { entries, weights, silence, most } =
            Pieces::new(knowledge, &facts, &reach, &lanes, stated)?;
        let obtained = |slot: u16| {
            let finding = reach.order.get(usize::from(slot)).copied()?;
            Some((slot, facts.obtained.get(finding).copied()?))
        };
        let count = u16::try_from(reach.order.len()).map_err(|_| "there are too many findings")?;
        let ways = (0..count).filter_map(obtained).filter(|(_, way)| way & LIGHT == 0);
        let powers = (0..DISTANCES).map(|distance| {
            // Eight bits less, as the single case takes them, so that the sum over all leaves fits.
            MAGIC | power_below(u32::try_from(distance).unwrap_or(u32::MAX)) >> 8
        });
        let of_person: Vec<usize> = (0..statements.len())
            .filter(|place| {
                statements.get(*place).is_some_and(|finding| personal.contains(finding))
            })
            .collect();
        let mut personal_of_slot = vec![None; reach.order.len()];
        for (place, statement) in (0u16..).zip(&of_person) {
            let own = statements.get(*statement).map(slot_of);
            if let Some(own) = own.and_then(|own| personal_of_slot.get_mut(usize::from(own))) {
                *own = Some(place);
            }
        }
        Ok(Self {
            slots_of_statements: statements.iter().map(slot_of).collect(),
            onset: statements
                .iter()
                .map(|one| facts.tells_onset.get(*one) == Some(&true))
                .collect(),
            personal: of_person,
            personal_of_slot,
            statement_of,
            statements,
            slots: reach.order.len(),
            ways: ways.collect(),
            judged: reach
                .order
                .iter()
                .map(|finding| facts.judged.get(*finding) == Some(&true))
                .collect(),
            up: reach.up,
            excluding: reach.excluding,
            down: reach.down,
            excludable: reach.excludable,
            excludable_down: reach.excludable_down,
            contested: reach.contested,
            spread: reach.spread,
            spread_to: reach.spread_to,
            alone: slot(entries.partition_point(|entry| entry.cluster < FIRST_ALONE))?,
            entries,
            weights,
            silence,
            most_evidence: most,
            tape: rules.tape,
            stack: rules.stack,
            rules: rules.rules,
            asking: rules.asking,
            asked: rules.asked,
            held: rules.held,
            open: rules.open,
            placing: rules.placing.len(),
            placed: rules.placed,
            node_of_lane: lanes.node_of_lane,
            leaf_of_lane: lanes.leaf_of_lane,
            lanes_of_node: lanes.lanes_of_node,
            priors: lanes.priors,
            ranks: lanes.ranks,
            lane_of_rank: lanes.lane_of_rank,
            forms: lanes.forms,
            lanes: lanes.lanes,
            cap: lanes.cap,
            discount: lanes.discount,
            limit: lanes.limit,
            lead: lanes.lead,
            form_count: facts.form_count,
            parents: facts.parents,
            exclusions: facts.exclusions,
            probable: facts.probable,
            possible: facts.possible,
            powers: powers.collect(),
        })
    }

    /// Words that hold one bit for each statement.
    pub(super) fn words(&self) -> usize {
        self.statements.len().div_ceil(64)
    }
}

/// Which findings can become known, and how.
struct Reach {
    /// The findings that can become known, narrower ones first.
    order: Vec<usize>,
    slot_of: Vec<Option<u16>>,
    up: Vec<(u16, u16)>,
    excluding: Vec<(u16, u16)>,
    down: Vec<(u16, u16)>,
    excludable: Vec<u16>,
    excludable_down: Vec<(u16, u16)>,
    contested: Vec<u16>,
    spread: Vec<(u16, u16)>,
    spread_to: Vec<u16>,
}

impl Reach {
    fn new(facts: &Facts, stated: &BTreeSet<usize>) -> Result<Self, String> {
        let list =
            |lists: &[Vec<usize>], finding: usize| lists.get(finding).cloned().unwrap_or_default();
        let mut present: BTreeSet<usize> = stated.clone();
        present.extend(stated.iter().flat_map(|finding| list(&facts.broader, *finding)));
        let mut absent: BTreeSet<usize> = stated.clone();
        absent.extend(present.iter().flat_map(|finding| list(&facts.excluding, *finding)));
        let narrower: Vec<usize> =
            absent.iter().flat_map(|finding| list(&facts.narrower, *finding)).collect();
        absent.extend(narrower);
        let mut order: Vec<usize> = present.union(&absent).copied().collect();
        // What implies something has more above it than that has.
        order.sort_by_key(|finding| {
            core::cmp::Reverse(facts.broader.get(*finding).map_or(0, Vec::len))
        });
        let mut slot_of = vec![None; facts.implies.len()];
        for (place, finding) in order.iter().enumerate() {
            if let Some(own) = slot_of.get_mut(*finding) {
                *own = Some(slot(place)?);
            }
        }
        let at = |finding: usize| slot_of.get(finding).copied().flatten();
        let edges = |finding: usize| {
            let above = list(&facts.implies, finding);
            above.into_iter().filter_map(move |broader| Some((at(finding)?, at(broader)?)))
        };
        let up: Vec<(u16, u16)> = order.iter().flat_map(|finding| edges(*finding)).collect();
        let mut down: Vec<(u16, u16)> =
            up.iter().map(|(narrow, broad)| (*broad, *narrow)).collect();
        // A broader finding has a later slot: from the last to the first.
        down.sort_by_key(|(broad, _)| core::cmp::Reverse(*broad));
        let excluding = present.iter().flat_map(|finding| {
            list(&facts.excluding, *finding)
                .into_iter()
                .filter_map(|other| Some((at(*finding)?, at(other)?)))
        });
        let excluding: Vec<(u16, u16)> = excluding.collect();
        let contested = present.intersection(&absent).filter_map(|finding| at(*finding)).collect();
        let mut excludable: BTreeSet<u16> = excluding.iter().map(|(_, absent)| *absent).collect();
        let mut excludable_down = Vec::new();
        // Broader ones come first, so that each is known when what lies below it is asked for.
        for (broad, narrow) in &down {
            if excludable.contains(broad) {
                excludable.insert(*narrow);
                excludable_down.push((*broad, *narrow));
            }
        }
        let judged = |finding: usize| facts.judged.get(finding) == Some(&true);
        let unjudged =
            stated.iter().filter(|finding| !judged(**finding)).filter_map(|finding| at(*finding));
        let mut spreading: BTreeSet<u16> = unjudged.collect();
        let mut spread = Vec::new();
        for (narrow, broad) in &up {
            if spreading.contains(narrow) {
                spreading.insert(*broad);
                spread.push((*narrow, *broad));
            }
        }
        let above: BTreeSet<u16> = spread.iter().map(|(_, broad)| *broad).collect();
        let is_judged =
            |slot: &u16| order.get(usize::from(*slot)).is_some_and(|finding| judged(*finding));
        Ok(Self {
            spread_to: above.into_iter().filter(is_judged).collect(),
            spread,
            excludable: excludable.into_iter().collect(),
            excludable_down,
            up,
            excluding,
            down,
            contested,
            order,
            slot_of,
        })
    }
}

/// The leaves in lanes, ordered along the taxonomy, so that the leaves of a node stand together.
struct Lanes {
    lanes: usize,
    node_of_lane: Vec<Option<usize>>,
    leaf_of_lane: Vec<u16>,
    lanes_of_node: Vec<Range<usize>>,
    priors: Vec<i16>,
    ranks: Vec<u16>,
    lane_of_rank: Vec<u16>,
    forms: Vec<(usize, Range<usize>)>,
    cap: i16,
    discount: i16,
    limit: usize,
    lead: i16,
}

impl Lanes {
    fn new(facts: &Facts) -> Result<Self, String> {
        let lineage = |node: usize| {
            let above = |node: &usize| facts.parents.get(*node).copied().flatten();
            let mut line: Vec<usize> = core::iter::successors(Some(node), above).collect();
            line.reverse();
            line
        };
        let mut leaves: Vec<(Vec<usize>, usize)> =
            facts.leaves.iter().enumerate().map(|(leaf, node)| (lineage(*node), leaf)).collect();
        leaves.sort();
        let lanes = super::lanes_for(leaves.len()).ok_or("there are too many diagnoses")?;
        let mut lanes_of_node = vec![0..0; facts.parents.len()];
        for (lane, (line, _)) in leaves.iter().enumerate() {
            for node in line {
                if let Some(range) = lanes_of_node.get_mut(*node) {
                    *range = if range.start == range.end {
                        lane..lane + 1
                    } else {
                        range.start..lane + 1
                    };
                }
            }
        }
        let cap =
            i16::try_from(facts.total_cap).map_err(|_| "the cap of the evidence is too high")?;
        let limit = usize::try_from(facts.discount_limit).ok().filter(|limit| *limit <= MOST_OPEN);
        let limit = limit.ok_or("too many open requirements are counted")?;
        let mut own = Self {
            lanes,
            node_of_lane: vec![None; lanes],
            leaf_of_lane: vec![u16::MAX; lanes],
            lanes_of_node,
            priors: vec![0; lanes],
            ranks: vec![u16::MAX; lanes],
            lane_of_rank: vec![0; lanes],
            forms: Vec::new(),
            cap,
            discount: i16::try_from(facts.discount).map_err(|_| "the discount is too high")?,
            limit,
            lead: i16::try_from(facts.lead)
                .map_err(|_| "the lead of what is established is too high")?,
        };
        for (lane, (line, leaf)) in leaves.iter().enumerate() {
            let node = line.last().copied().unwrap_or(0);
            let prior = facts.priors.get(*leaf).copied().unwrap_or(0);
            let reach = i64::from(prior.unsigned_abs())
                + i64::from(facts.total_cap)
                + i64::from(facts.discount.unsigned_abs()) * i64::from(facts.discount_limit)
                + i64::from(facts.lead.unsigned_abs());
            // Every score stays in 16 bits, and so far from their end that excluded leaves are told
            // apart.
            if reach > 14_000 {
                return Err("the scores are too large".into());
            }
            let rank = facts.alphabetical.get(*leaf).copied().unwrap_or(0);
            let form = facts.forms.get(*leaf).copied().unwrap_or(0);
            let narrow = |number: i32| i16::try_from(number).unwrap_or(0);
            set(&mut own.node_of_lane, lane, Some(node));
            set(&mut own.leaf_of_lane, lane, slot(*leaf)?);
            set(&mut own.priors, lane, narrow(prior));
            set(&mut own.ranks, lane, rank);
            set(&mut own.lane_of_rank, usize::from(rank), slot(lane)?);
            match own.forms.last_mut() {
                Some((last, range)) if *last == form => range.end = lane + 1,
                _ => own.forms.push((form, lane..lane + 1)),
            }
        }
        if facts.form_count > MOST_FORMS {
            return Err("the scheme has too many forms".into());
        }
        Ok(own)
    }
}

fn set<T>(list: &mut [T], place: usize, value: T) {
    if let Some(slot) = list.get_mut(place) {
        *slot = value;
    }
}

/// What can count as evidence, in the order of the clusters.
struct Pieces {
    entries: Vec<Entry>,
    /// A row of lanes for each entry.
    weights: Vec<i16>,
    /// What silence says of every row.
    silence: Vec<i16>,
    most: usize,
}

impl Pieces {
    fn new(
        knowledge: &Knowledge,
        facts: &Facts,
        reach: &Reach,
        lanes: &Lanes,
        stated: &BTreeSet<usize>,
    ) -> Result<Self, String> {
        let mut entries: Vec<(Entry, Vec<i16>)> = Vec::new();
        let in_lanes = |row: Row<'_>| -> Vec<i16> {
            lanes.leaf_of_lane.iter().map(|leaf| row.get(usize::from(*leaf)).unwrap_or(0)).collect()
        };
        let mut own = FIRST_ALONE;
        let mut cluster_of = |finding: usize| {
            own += 1;
            facts.cluster.get(finding).copied().flatten().map_or(own, u32::from)
        };
        let spread_to = |slot: u16| reach.spread_to.binary_search(&slot).is_ok();
        for (place, finding) in reach.order.iter().enumerate() {
            let slot = slot(place)?;
            let is_stated = stated.contains(finding);
            for (presence, says, can) in [
                (Presence::Present, Says::Present, is_stated || spread_to(slot)),
                (Presence::Absent, Says::Absent, is_stated),
            ] {
                if !can || Facts::weights(knowledge, *finding, presence, None).is_empty() {
                    continue;
                }
                let among = facts.among.get(*finding).map_or(&[][..], Vec::as_slice);
                let mut unless = Vec::new();
                for (place, bringing) in (0u8..).zip(among) {
                    // What no row can state is never present.
                    let Some(beside) = reach.slot_of.get(*bringing).copied().flatten() else {
                        continue;
                    };
                    let weights = Facts::weights(knowledge, *finding, presence, Some(place));
                    let cluster = cluster_of(*finding);
                    let entry = Entry {
                        slot: Some(slot),
                        says,
                        beside: Some(beside),
                        unless: unless.clone(),
                        cluster,
                    };
                    entries.push((entry, in_lanes(weights)));
                    unless.push(beside);
                }
                let weights = Facts::weights(knowledge, *finding, presence, None);
                let entry = Entry {
                    slot: Some(slot),
                    says,
                    beside: None,
                    unless,
                    cluster: cluster_of(*finding),
                };
                entries.push((entry, in_lanes(weights)));
            }
        }
        let mut silence = vec![0i16; lanes.lanes];
        for finding in &facts.silent {
            let weights = in_lanes(Facts::weights(knowledge, *finding, Presence::Unknown, None));
            let slot = reach.slot_of.get(*finding).copied().flatten();
            if facts.cluster.get(*finding).copied().flatten().is_some() {
                let says = Says::Unmentioned;
                let entry = Entry {
                    slot,
                    says,
                    beside: None,
                    unless: Vec::new(),
                    cluster: cluster_of(*finding),
                };
                entries.push((entry, weights));
                continue;
            }
            // Alone, it is added to every row, and taken back where it is mentioned.
            for (sum, weight) in silence.iter_mut().zip(&weights) {
                *sum = sum.checked_add(*weight).ok_or("what is not mentioned weighs too much")?;
            }
            if slot.is_some() {
                let says = Says::Mentioned;
                let entry = Entry {
                    slot,
                    says,
                    beside: None,
                    unless: Vec::new(),
                    cluster: cluster_of(*finding),
                };
                entries
                    .push((entry, weights.iter().map(|weight| weight.saturating_neg()).collect()));
            }
        }
        let most = |list: &[i16]| {
            list.iter().map(|weight| usize::from(weight.unsigned_abs())).max().unwrap_or(0)
        };
        let heaviest = entries.iter().map(|(_, list)| most(list)).max().unwrap_or(0).max(1);
        // The sum of so many stays in 16 bits.
        let most = (32_000usize.saturating_sub(most(&silence)) / heaviest).min(MOST_EVIDENCE);
        if most < 32 {
            return Err("the weights are too large".into());
        }
        entries.sort_by_key(|(entry, _)| (entry.cluster, entry.slot, entry.says));
        let weights = entries.iter().flat_map(|(_, list)| list.iter().copied()).collect();
        Ok(Self {
            entries: entries.into_iter().map(|(entry, _)| entry).collect(),
            weights,
            silence,
            most,
        })
    }
}

/// The criteria that a row can touch.
struct Rules {
    tape: Vec<Step>,
    stack: usize,
    rules: Vec<BlockRule>,
    asking: Vec<Vec<BlockRule>>,
    asked: Vec<usize>,
    held: Vec<Held>,
    open: Vec<Open>,
    /// The node of each requirement that asks for nothing but site, sex and age.
    placing: Vec<usize>,
    placed: Vec<(usize, Vec<usize>)>,
}

impl Rules {
    fn new(facts: &Facts, reach: &Reach, lanes: &Lanes) -> Result<Self, String> {
        let mut own = Self {
            tape: Vec::new(),
            stack: 0,
            rules: Vec::new(),
            asking: Vec::new(),
            asked: Vec::new(),
            held: Vec::new(),
            open: Vec::new(),
            placing: Vec::new(),
            placed: Vec::new(),
        };
        for rule in &facts.rules {
            for op in &rule.ops {
                if let Op::Established(node) = op
                    && !own.asked.contains(&usize::from(*node))
                {
                    own.asked.push(usize::from(*node));
                }
            }
        }
        let top = facts.strata.iter().copied().max().unwrap_or(0);
        own.asking.resize_with(usize::from(top), Vec::new);
        for rule in &facts.rules {
            own.rule(facts, reach, lanes, rule)?;
        }
        // What is decided last may not be asked for by anything later, nor stand beside another
        // such requirement whose shares it would change.
        if own.held.len() > 1 || own.held.iter().any(|held| held.stratum != top) {
            return Err("more than one criterion waits for what is probable".into());
        }
        if !own.held.is_empty() && own.asking.last().is_some_and(|last| !last.is_empty()) {
            return Err("a criterion of the last stratum would change what is probable".into());
        }
        let exclusions =
            facts.leaves.iter().filter(|leaf| facts.exclusions.get(**leaf) == Some(&true));
        own.placed = exclusions
            .map(|leaf| {
                let above = |node: &usize| facts.parents.get(*node).copied().flatten();
                let line: Vec<usize> = core::iter::successors(Some(*leaf), above).collect();
                let own = own.placing.iter().enumerate().filter(|(_, node)| line.contains(node));
                (*leaf, own.map(|(place, _)| place).collect())
            })
            .collect();
        Ok(own)
    }

    /// What a requirement costs while it is open.
    fn cost(&mut self, facts: &Facts, reach: &Reach, rule: &Rule) -> Cost {
        let unmentionable =
            |finding: &usize| reach.slot_of.get(*finding).copied().flatten().is_none();
        let mut cost = Cost {
            // Where no row mentions a finding, its silence always speaks.
            ever: rule.role == Role::Requires && !rule.silences.iter().any(unmentionable),
            light: rule.ways & LIGHT != 0,
            ways: rule.ways & !LIGHT,
            spoken: rule
                .silences
                .iter()
                .filter_map(|finding| reach.slot_of.get(*finding).copied().flatten())
                .collect(),
            placing: None,
        };
        debug_assert!(
            cost.spoken.is_empty() || !facts.silent.is_empty(),
            "what speaks by silence is silent"
        );
        if cost.ever && rule.placing {
            cost.placing = Some(self.placing.len());
            self.placing.push(rule.node);
        }
        cost
    }

    fn rule(
        &mut self,
        facts: &Facts,
        reach: &Reach,
        lanes: &Lanes,
        rule: &Rule,
    ) -> Result<(), String> {
        let stratum = facts.strata.get(rule.node).copied().unwrap_or(0);
        if rule.asks && stratum == 0 {
            return Err("a criterion asks for a status before any is settled".into());
        }
        // What excludes or establishes counts only where it is present. A status above which no
        // `none` stands is then needed only where it is present too, which planes tell.
        if rule.asks && rule.role == Role::Requires {
            return self.hold(facts, lanes, rule, stratum);
        }
        let wavers = rule.asks && !positive(&rule.ops);
        let finding = |finding: usize| reach.slot_of.get(finding).copied().flatten();
        let asked = |node: usize| {
            let place = self.asked.iter().position(|asked| *asked == node)?;
            u16::try_from(place).ok()
        };
        let written = tape::write(&rule.ops, &finding, &asked).map_err(|no| match no {
            NoTape::Suspected => String::from("a criterion asks what is suspected"),
            NoTape::Shape => String::from("a criterion has a shape that blocks do not decide"),
        })?;
        let cost = self.cost(facts, reach, rule);
        let Some(steps) = written else {
            if rule.role == Role::Requires {
                self.open.push(Open { node: rule.node, cost });
            }
            return Ok(());
        };
        self.stack = self.stack.max(tape::depth(&steps));
        let start = self.tape.len();
        self.tape.extend(steps);
        let block = BlockRule {
            node: rule.node,
            role: rule.role,
            tape: start..self.tape.len(),
            wavers,
            cost,
        };
        if !rule.asks {
            self.rules.push(block);
        } else if let Some(list) =
            usize::from(stratum).checked_sub(1).and_then(|place| self.asking.get_mut(place))
        {
            list.push(block);
        }
        Ok(())
    }

    /// `requires none(established(…))` of a node whose leaves are all diagnoses of exclusion.
    fn hold(
        &mut self,
        facts: &Facts,
        lanes: &Lanes,
        rule: &Rule,
        stratum: u8,
    ) -> Result<(), String> {
        let refuse = |why: &str| Err(format!("a criterion that asks for a status {why}"));
        let [Op::None { .. }, nodes @ ..] = &*rule.ops else {
            return refuse("is not of a form that waits");
        };
        let mut asked = Vec::new();
        let mut ranges = Vec::new();
        for op in nodes {
            let Op::Established(node) = op else { return refuse("names findings beside it") };
            let node = usize::from(*node);
            if facts.exclusions.get(node) == Some(&true) {
                return refuse("asks for a diagnosis of exclusion");
            }
            asked.extend(self.asked.iter().position(|known| *known == node));
            ranges.extend(lanes.lanes_of_node.get(node).cloned());
        }
        let under = lanes.lanes_of_node.get(rule.node).cloned().unwrap_or(0..0);
        let exclusion = |lane: usize| {
            let node = lanes.node_of_lane.get(lane).copied().flatten();
            node.is_some_and(|node| facts.exclusions.get(node) == Some(&true))
        };
        if rule.role != Role::Requires
            || rule.placing
            || under.is_empty()
            || !under.clone().all(exclusion)
        {
            return refuse("would change a score");
        }
        self.held.push(Held { node: rule.node, stratum, asked, lanes: ranges });
        Ok(())
    }
}

/// Whether a status counts only where it is present: no `none` stands above it.
fn positive(ops: &[Op]) -> bool {
    let mut negated_until = 0;
    for (place, op) in ops.iter().enumerate() {
        match op {
            Op::None { span } => negated_until = negated_until.max(place + 1 + usize::from(*span)),
            Op::Established(_) | Op::Suspected(_) if place < negated_until => return false,
            _ => {}
        }
    }
    true
}
