//! What is believed now, and how much a finding would tell about it.
//!
//! The numbers are those of the classification: a leaf weighs as much as its probability says, and
//! a finding is as frequent in it as the weight says that the classification would add, `P(f|d) =
//! P(f)·10^(w/100)`. A finding that refines a given one, or repeats one of its cluster, is taken
//! with what it would add to that, as the classification takes it. What criteria would decide is
//! not part of it.

use super::entropy::{ONE, of_question, share_of_answer};
use crate::case::Reading;
use crate::classification::Classification;
use crate::key::{ClusterKey, FindingKey, LeafKey, Slots};
use crate::knowledge::Knowledge;
use crate::knowledge::weights::Weights;
use crate::logarithm::{MILLION, multiplier};
use crate::presence::Presence;
use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;

/// Leaves below this probability, in parts per million, are left out: together they move no order,
/// and most of the work is theirs.
const NEGLIGIBLE: u32 = 1_000;
/// How many findings of a test are taken together.
pub(super) const TOGETHER: usize = 3;

/// The differential as it stands, ready to be asked.
pub(super) struct Belief<'c> {
    knowledge: &'c Knowledge,
    reading: &'c Reading,
    /// The leaves that are not negligible.
    active: Vec<(LeafKey, u32)>,
    total: u64,
    /// For a finding that would refine a given one: the given one.
    refines: BTreeMap<FindingKey, FindingKey>,
    /// For each leaf, the weight that stands for a given finding with narrower ones.
    given: BTreeMap<FindingKey, Slots<LeafKey, i32>>,
    /// For each leaf, the strongest weight for and the strongest against that stand for a cluster.
    clusters: BTreeMap<ClusterKey, Slots<LeafKey, (i32, i32)>>,
    /// The findings of which it speaks already that the record does not mention them.
    unmentioned: Vec<FindingKey>,
}

impl<'c> Belief<'c> {
    pub(super) fn new(classification: &'c Classification<'c>) -> Self {
        let knowledge = classification.knowledge;
        let states = classification.outcome.leaves.iter();
        let shares =
            states.map(|s| if s.probability < NEGLIGIBLE { 0 } else { s.probability }).collect();
        let shares: Slots<LeafKey, u32> = Slots::of(shares);
        let active: Vec<(LeafKey, u32)> = shares
            .entries()
            .map(|(leaf, share)| (leaf, *share))
            .filter(|(_, share)| *share > 0)
            .collect();
        let total = active.iter().map(|(_, share)| u64::from(*share)).sum::<u64>().max(1);
        let mut belief = Self {
            knowledge,
            reading: &classification.reading,
            active,
            total,
            refines: BTreeMap::new(),
            given: BTreeMap::new(),
            clusters: BTreeMap::new(),
            unmentioned: Vec::new(),
        };
        belief.take_in(classification);
        belief
    }

    /// What the given findings already say, where others could refine or repeat it.
    fn take_in(&mut self, classification: &Classification<'_>) {
        for crate::case::Evidence { finding, presence, beside } in
            classification.reading.evidence().copied()
        {
            if presence.is_unknown() {
                self.unmentioned.push(finding);
                continue;
            }
            let weights = self.knowledge.weights(finding, beside);
            let narrower = &self.knowledge.index.narrower[finding];
            let cluster = self.knowledge.findings[finding].cluster;
            let refined = presence.is_present() && !narrower.is_empty();
            if weights.background == 0 || !(refined || cluster.is_some()) {
                continue;
            }
            let all = by_leaf(self.knowledge, weights, presence);
            if let Some(cluster) = cluster {
                let leaves = &self.knowledge.index.leaves;
                let both = self.clusters.entry(cluster).or_insert_with(|| leaves.slots((0, 0)));
                for (both, own) in both.iter_mut().zip(all.iter()) {
                    *both = together(*both, *own);
                }
            }
            if refined {
                // Of several that it would refine, the rarest is the nearest.
                for narrow in narrower {
                    let nearer = self.refines.get(narrow).and_then(|known| self.background(*known));
                    if nearer.is_none_or(|known| weights.background < known) {
                        self.refines.insert(*narrow, finding);
                    }
                }
                self.given.insert(finding, all);
            }
        }
    }

    fn weights(&self, finding: FindingKey) -> Option<Weights<'c>> {
        let beside = self.reading.evidence_of(self.knowledge, finding, Presence::Present).beside;
        Some(self.knowledge.weights(finding, beside)).filter(|weights| weights.background > 0)
    }

    fn background(&self, finding: FindingKey) -> Option<u32> {
        self.weights(finding).map(|weights| weights.background)
    }

    /// The entropy of the differential, in bits of 2^-20.
    pub(super) fn uncertainty(&self) -> u32 {
        let parts = self
            .active
            .iter()
            .map(|(_, share)| share_of_answer(self.scaled(u64::from(*share) * u64::from(ONE))));
        parts.sum()
    }

    /// A sum weighted by shares, brought back to units of 2^-20.
    fn scaled(&self, sum: u64) -> u32 {
        u32::try_from(sum / self.total).unwrap_or(ONE).min(32 * ONE)
    }

    /// The expected information of one finding about the differential, in bits of 2^-20: H(f) less
    /// the mean of H(f|d).
    pub(super) fn of_finding(&self, finding: FindingKey) -> u32 {
        let Some(weights) = self.weights(finding) else { return 0 };
        if self.depends(finding) {
            let frequencies = self.frequencies(finding);
            return self.of_independent(&[&frequencies]);
        }
        let background = fixed(weights.background);
        let (mut expected, mut inside) = (0u64, 0u64);
        for (leaf, share) in &self.active {
            let frequency = frequency(background, weights.of(*leaf, Presence::Present));
            expected += u64::from(*share) * u64::from(frequency);
            inside += u64::from(*share) * u64::from(of_question(frequency));
        }
        of_question(self.scaled(expected)).saturating_sub(self.scaled(inside))
    }

    fn depends(&self, finding: FindingKey) -> bool {
        let cluster = self.knowledge.findings[finding].cluster;
        self.unmentioned.contains(&finding)
            || self.refines.contains_key(&finding)
            || cluster.is_some_and(|cluster| self.clusters.contains_key(&cluster))
    }

    /// For each active leaf, how often the finding is present there, given what is known.
    pub(super) fn frequencies(&self, finding: FindingKey) -> Vec<u32> {
        let Some(weights) = self.weights(finding) else { return vec![0; self.active.len()] };
        let cluster = self.knowledge.findings[finding].cluster;
        let refined =
            self.refines.get(&finding).and_then(|given| Some((*given, self.given.get(given)?)));
        let repeated = cluster.and_then(|cluster| self.clusters.get(&cluster));
        // Among those who have the broader finding, the narrower one is met more often.
        let background = refined.and_then(|(given, _)| self.background(given)).map_or(
            fixed(weights.background),
            |broader| {
                let within =
                    u64::from(weights.background) * u64::from(ONE) / u64::from(broader.max(1));
                u32::try_from(within).unwrap_or(ONE).min(ONE)
            },
        );
        let unmentioned = self.unmentioned.contains(&finding);
        // Of those whose record does not mention it, few have what nobody leaves out.
        let silence = self.knowledge.findings[finding].silence.as_ref().filter(|_| unmentioned);
        let background =
            silence.map_or(background, |silence| fixed(silence.left(weights.background)));
        let gained = |leaf: LeafKey| {
            let own = weights.of(leaf, Presence::Present);
            match (refined, repeated) {
                _ if unmentioned => own - weights.of(leaf, Presence::Unknown),
                (Some((_, given)), _) => own - given[leaf],
                (None, Some(known)) => {
                    let (before, after) = (known[leaf], together(known[leaf], own));
                    after.0 + after.1 - before.0 - before.1
                }
                (None, None) => own,
            }
        };
        self.active.iter().map(|(leaf, _)| frequency(background, gained(*leaf))).collect()
    }

    /// How many of a million patients like this one have the finding; nothing where nobody judged
    /// how frequent it is.
    pub(super) fn chance(&self, finding: FindingKey) -> Option<u32> {
        self.weights(finding)?;
        let frequencies = self.frequencies(finding);
        let shares = self.active.iter().zip(&frequencies);
        let sum: u64 = shares.map(|((_, share), own)| u64::from(*share) * u64::from(*own)).sum();
        let of_all = u64::from(self.scaled(sum)) * u64::from(MILLION) / u64::from(ONE);
        u32::try_from(of_all).ok()
    }

    /// The information of findings that are independent within each diagnosis, all looked for
    /// together, in bits of 2^-20.
    ///
    /// The classification adds their weights, which is the same assumption.
    pub(super) fn of_independent(&self, findings: &[&[u32]]) -> u32 {
        let findings = findings.get(..TOGETHER).unwrap_or(findings);
        let outcomes = 1usize << findings.len();
        let mut sums = [0u64; 1 << TOGETHER];
        let mut inside = 0u64;
        for (place, (_, share)) in self.active.iter().enumerate() {
            let frequency = |finding: &[u32]| finding.get(place).copied().unwrap_or(0);
            let mut chances = [ONE; 1 << TOGETHER];
            for (digit, finding) in findings.iter().enumerate() {
                let yes = frequency(finding);
                inside += u64::from(*share) * u64::from(of_question(yes));
                for (outcome, chance) in chances.iter_mut().enumerate().take(outcomes) {
                    let part = if outcome >> digit & 1 == 1 { yes } else { ONE - yes };
                    *chance =
                        u32::try_from((u64::from(*chance) * u64::from(part)) >> 20).unwrap_or(ONE);
                }
            }
            for (sum, chance) in sums.iter_mut().zip(&chances).take(outcomes) {
                *sum += u64::from(*share) * u64::from(*chance);
            }
        }
        let outside = match findings {
            // The same table on both sides, so that rounding cannot make it negative.
            [_] => of_question(self.scaled(sums.get(1).copied().unwrap_or(0))),
            _ => sums.iter().take(outcomes).map(|sum| share_of_answer(self.scaled(*sum))).sum(),
        };
        outside.saturating_sub(self.scaled(inside))
    }
}

/// Parts per million in units of 2^-20.
fn fixed(ppm: u32) -> u32 {
    u32::try_from(u64::from(ppm) * u64::from(ONE) / u64::from(MILLION)).unwrap_or(ONE)
}

/// How often a finding is met where its weight is this one: at most in all but one per cent, as the
/// classification holds.
fn frequency(background: u32, weight: i32) -> u32 {
    const CEILING: u32 = ONE - ONE / 100;
    let times = multiplier(weight);
    u32::try_from((u64::from(background) * times) >> 20).unwrap_or(CEILING).clamp(1, CEILING)
}

fn by_leaf(knowledge: &Knowledge, weights: Weights<'_>, presence: Presence) -> Slots<LeafKey, i32> {
    let mut all = knowledge.index.leaves.slots(0);
    for (slot, weight) in all.iter_mut().zip(weights.row(presence).iter()) {
        *slot = i32::from(weight);
    }
    all
}

/// What speaks for a cluster with one weight more, as in the classification: the strongest for, and
/// the strongest against.
fn together((most, least): (i32, i32), weight: i32) -> (i32, i32) {
    (most.max(weight), least.min(weight))
}
