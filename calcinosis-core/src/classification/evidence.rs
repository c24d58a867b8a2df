//! The weight of what was observed, in integers.
//!
//! [`totals`] adds up all leaves at once and is what every classification runs; [`contributions`] lists the same for one leaf, with the reasons, and is what
//! the trace shows. Tests hold that the second replays the first.

use crate::case::{Evidence, Reading};
use crate::key::{ClusterKey, FindingKey, LeafKey, Slots};
use crate::knowledge::index::{Weight, Weights};
use crate::knowledge::{Feature, Finding, Knowledge};
use crate::presence::Presence;
use alloc::vec::Vec;

/// How a finding came by its weight for a diagnosis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
#[cfg_attr(feature = "json", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum MatchKind {
    /// The diagnosis has a row for the finding.
    Own,
    /// A node above the diagnosis has a row for the finding.
    Inherited,
    /// A row for a broader finding was used.
    Broader,
    /// A row for a narrower finding was used: the broader one is met at least as often.
    Narrower,
    /// No row: what remains of the background outside the annotated diagnoses was used.
    Unannotated,
}

impl MatchKind {
    /// Every value, from the nearest row to none.
    pub const ALL: [Self; 5] = [Self::Own, Self::Inherited, Self::Broader, Self::Narrower, Self::Unannotated];

    /// The word used in every face.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Inherited => "inherited",
            Self::Broader => "broader",
            Self::Narrower => "narrower",
            Self::Unannotated => "unannotated",
        }
    }

    /// What it means, in a sentence.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Own => "The diagnosis has a row for the finding.",
            Self::Inherited => "A node above the diagnosis has a row for the finding.",
            Self::Broader => "A row for a broader finding was used.",
            Self::Narrower => "A row for a narrower finding was used: the broader one is met at least as often.",
            Self::Unannotated => "No row: what remains of the background outside the annotated diagnoses was used.",
        }
    }
}

/// One finding's part in the score of one leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Contribution<'k> {
    /// The finding.
    pub finding: &'k Finding,
    /// Present or absent.
    pub presence: Presence,
    /// The weight in centibans; hundreds of it are powers of ten.
    pub centibans: i32,
    /// Whether it is part of the sum: a member of a cluster that a stronger one speaks for is not.
    pub counted: bool,
    /// How the weight was found.
    pub matching: MatchKind,
    /// The row that was used.
    pub feature: Option<&'k Feature>,
    /// The frequency used, in parts per million.
    pub frequency: u32,
    /// The background of the finding, in parts per million.
    pub background: u32,
}

/// The weights of a finding; none for context.
fn weights(knowledge: &Knowledge, finding: FindingKey) -> Option<&Weights> {
    Some(&knowledge.index.weights[finding]).filter(|weights| weights.background > 0)
}

fn cluster(knowledge: &Knowledge, finding: FindingKey) -> Option<ClusterKey> {
    knowledge.findings[finding].cluster
}

fn of(weight: &Weight, presence: Presence) -> i32 {
    i32::from(if presence.is_present() { weight.present } else { weight.absent })
}

/// The weight for a leaf without a row: an absent finding that is not annotated says nothing.
fn default(weights: &Weights, presence: Presence) -> i32 {
    if presence.is_present() { i32::from(weights.unannotated) } else { 0 }
}

/// The sum of the weights for every leaf within the total cap, in the order of the leaves.
pub(crate) fn totals(knowledge: &Knowledge, reading: &Reading) -> Slots<LeafKey, i32> {
    let mut sums = sums(knowledge, reading.evidence());
    cap(knowledge, &mut sums);
    sums
}

/// Holds every sum within the total cap.
pub(super) fn cap(knowledge: &Knowledge, sums: &mut Slots<LeafKey, i32>) {
    let cap = knowledge.constants.total_cap;
    for sum in sums.iter_mut() {
        *sum = (*sum).clamp(-cap, cap);
    }
}

/// The sum of the weights of some evidence for every leaf.
pub(super) fn sums<'e>(knowledge: &Knowledge, evidence: impl Iterator<Item = &'e Evidence>) -> Slots<LeafKey, i32> {
    let mut sums = knowledge.index.leaves.slots(0i32);
    // Every leaf gets the default weight of each finding; those with a row get the difference.
    let mut base = 0;
    let mut evidence: Vec<&Evidence> = evidence.collect();
    evidence.sort_by_key(|given| cluster(knowledge, given.finding));
    let mut groups = evidence.chunk_by(|a, b| {
        let cluster_of = |given: &Evidence| cluster(knowledge, given.finding);
        cluster_of(a).is_some() && cluster_of(a) == cluster_of(b)
    });
    let mut strongest = knowledge.index.leaves.slots(0i32);
    for group in &mut groups {
        if let [given] = group {
            if let Some(weights) = weights(knowledge, given.finding) {
                let plain = default(weights, given.presence);
                base += plain;
                for row in &*weights.rows {
                    sums[row.leaf] += of(row, given.presence) - plain;
                }
            }
            continue;
        }
        strongest.fill(0);
        for given in group {
            let Some(weights) = weights(knowledge, given.finding) else { continue };
            let plain = default(weights, given.presence);
            let mut rows = weights.rows.iter().peekable();
            for (leaf, best) in strongest.entries_mut() {
                let weight = rows.next_if(|row| row.leaf == leaf).map_or(plain, |row| of(row, given.presence));
                *best = stronger(*best, weight);
            }
        }
        for (sum, best) in sums.iter_mut().zip(strongest.iter()) {
            *sum += best;
        }
    }
    for sum in sums.iter_mut() {
        *sum += base;
    }
    sums
}

/// The weight further from zero; of two equally far, the one against.
pub(crate) fn stronger(left: i32, right: i32) -> i32 {
    match left.abs().cmp(&right.abs()) {
        core::cmp::Ordering::Greater => left,
        core::cmp::Ordering::Less => right,
        core::cmp::Ordering::Equal => left.min(right),
    }
}

/// Every finding's part in the score of one leaf, the strongest first.
pub(crate) fn contributions<'k>(knowledge: &'k Knowledge, reading: &Reading, leaf: LeafKey) -> Vec<Contribution<'k>> {
    let mut all: Vec<(Option<ClusterKey>, Contribution<'k>)> = Vec::new();
    for given in reading.evidence() {
        let finding = &knowledge.findings[given.finding];
        let Some(weights) = weights(knowledge, given.finding) else { continue };
        let contribution = one(knowledge, given, finding, weights, leaf);
        all.push((finding.cluster, contribution));
    }
    // A cluster counts once, with its strongest member; of equals the first by id.
    for place in 0..all.len() {
        let Some((Some(cluster), own)) = all.get(place).copied() else { continue };
        let beaten = all.iter().enumerate().any(|(other_place, (other_cluster, other))| {
            *other_cluster == Some(cluster)
                && other_place != place
                && (stronger(own.centibans, other.centibans) != own.centibans
                    || (own.centibans == other.centibans && other_place < place))
        });
        if beaten && let Some((_, entry)) = all.get_mut(place) {
            entry.counted = false;
        }
    }
    let mut list: Vec<Contribution<'k>> = all.into_iter().map(|(_, contribution)| contribution).collect();
    list.sort_by(|a, b| b.centibans.abs().cmp(&a.centibans.abs()).then_with(|| a.finding.id.cmp(&b.finding.id)));
    list
}

fn one<'k>(
    knowledge: &'k Knowledge,
    given: &Evidence,
    finding: &'k Finding,
    weights: &Weights,
    leaf: LeafKey,
) -> Contribution<'k> {
    let row = weights.rows.binary_search_by_key(&leaf, |row| row.leaf).ok().and_then(|place| weights.rows.get(place));
    let Some(row) = row else {
        return Contribution {
            finding,
            presence: given.presence,
            centibans: default(weights, given.presence),
            counted: true,
            matching: MatchKind::Unannotated,
            feature: None,
            frequency: weights.residual,
            background: weights.background,
        };
    };
    let feature = &knowledge.diagnoses[row.diagnosis].features[row.feature];
    let used = feature.finding;
    let matching = if used != given.finding {
        let broader = knowledge.index.broader[given.finding].contains(&used);
        if broader { MatchKind::Broader } else { MatchKind::Narrower }
    } else if knowledge.index.leaves[leaf] == row.diagnosis {
        MatchKind::Own
    } else {
        MatchKind::Inherited
    };
    // The weight of a broader finding was taken against its own background.
    let background =
        if matching == MatchKind::Broader { knowledge.index.weights[used].background } else { weights.background };
    Contribution {
        finding,
        presence: given.presence,
        centibans: of(row, given.presence),
        counted: true,
        matching,
        feature: Some(feature),
        frequency: feature.frequency.ppm,
        background,
    }
}
