//! The weight of what was observed, in integers.
//!
//! [`totals`] adds up all leaves at once and is what every classification runs; [`contributions`]
//! lists the same for one leaf, with the reasons, and is what the trace shows. Tests hold that the
//! second replays the first.

use crate::case::{Evidence, Reading};
use crate::key::{ClusterKey, FindingKey, LeafKey, Slots};
use crate::knowledge::frequency::Met;
use crate::knowledge::weights::Row;
use crate::knowledge::{Among, Estimate, Feature, Finding, Knowledge};
use crate::presence::Presence;
use crate::scale::{Centibans, Probability};
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
    /// There is no row; readers estimated it.
    Elicited,
    /// A narrower finding was used: the broader one is met at least as often.
    Narrower,
    /// Neither row nor estimate: the finding is as frequent as in everybody.
    Unannotated,
}

impl MatchKind {
    /// Every value, from the nearest row to none.
    pub const ALL: [Self; 5] =
        [Self::Own, Self::Inherited, Self::Elicited, Self::Narrower, Self::Unannotated];

    /// The word used in every face.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Inherited => "inherited",
            Self::Elicited => "elicited",
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
            Self::Elicited => "There is no row; readers estimated it.",
            Self::Narrower => {
                "A narrower finding was used: the broader one is met at least as often."
            }
            Self::Unannotated => {
                "Neither row nor estimate: the finding is as frequent as in everybody."
            }
        }
    }
}

/// One finding's part in the score of one leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Contribution<'k> {
    /// The finding.
    pub finding: &'k Finding,
    /// Present, absent, or unknown: not mentioned, which speaks for the few findings that nobody
    /// leaves out.
    pub presence: Presence,
    /// Its weight.
    pub weight: Centibans,
    /// Whether it is part of the sum: of a cluster, only the strongest for and the strongest
    /// against are.
    pub counted: bool,
    /// How the weight was found.
    pub matching: MatchKind,
    /// The row that has a part in it.
    pub feature: Option<&'k Feature>,
    /// The estimates that have a part in it.
    pub estimate: Option<Estimate>,
    /// How many readers judged it.
    pub readers: u8,
    /// The frequency used.
    pub frequency: Probability,
    /// The background of the finding: among all, or among those who have what brings it along.
    pub background: Probability,
    /// What is on record that brings it along.
    pub among: Option<&'k Among>,
}

fn cluster(knowledge: &Knowledge, finding: FindingKey) -> Option<ClusterKey> {
    knowledge.findings[finding].cluster
}

/// The weight of each leaf for one statement; nothing for a finding that only informs.
fn row(knowledge: &Knowledge, given: Evidence) -> Row<'_> {
    knowledge.weights(given.finding, given.beside).row(given.presence)
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
pub(super) fn sums<'e>(
    knowledge: &Knowledge,
    evidence: impl Iterator<Item = &'e Evidence>,
) -> Slots<LeafKey, i32> {
    let mut sums = knowledge.index.leaves.slots(0i32);
    let mut clustered: Vec<(ClusterKey, Evidence)> = Vec::new();
    for given in evidence {
        match cluster(knowledge, given.finding) {
            Some(cluster) => clustered.push((cluster, *given)),
            None => {
                for (sum, weight) in sums.iter_mut().zip(row(knowledge, *given).iter()) {
                    *sum += i32::from(weight);
                }
            }
        }
    }
    clustered.sort_by_key(|(cluster, given)| (*cluster, given.finding));
    let (mut most, mut least) =
        (knowledge.index.leaves.slots(0i16), knowledge.index.leaves.slots(0i16));
    for group in clustered.chunk_by(|a, b| a.0 == b.0) {
        if let [(_, given)] = group {
            for (sum, weight) in sums.iter_mut().zip(row(knowledge, *given).iter()) {
                *sum += i32::from(weight);
            }
            continue;
        }
        // A cluster is one observation: the strongest that it says for, and the strongest against.
        most.fill(0);
        least.fill(0);
        for (_, given) in group {
            for ((most, least), weight) in
                most.iter_mut().zip(least.iter_mut()).zip(row(knowledge, *given).iter())
            {
                *most = (*most).max(weight);
                *least = (*least).min(weight);
            }
        }
        for (sum, (most, least)) in sums.iter_mut().zip(most.iter().zip(least.iter())) {
            *sum += i32::from(*most) + i32::from(*least);
        }
    }
    sums
}

/// Every finding's part in the score of one leaf, the strongest first.
pub(crate) fn contributions<'k>(
    knowledge: &'k Knowledge,
    reading: &Reading,
    leaf: LeafKey,
) -> Vec<Contribution<'k>> {
    let mut all: Vec<(Option<ClusterKey>, Contribution<'k>)> = Vec::new();
    let node = knowledge.index.leaves[leaf];
    let frequencies = knowledge.frequencies().in_leaf(node);
    for given in reading.evidence() {
        let met = frequencies.of(given.finding);
        if let Some(contribution) = met.map(|met| one(knowledge, *given, leaf, met)) {
            all.push((cluster(knowledge, given.finding), contribution));
        }
    }
    // Of a cluster count the strongest for and the strongest against; of equals the first by id.
    for place in 0..all.len() {
        let Some((Some(cluster), own)) = all.get(place).copied() else { continue };
        let beaten = all.iter().enumerate().any(|(other_place, (other_cluster, other))| {
            *other_cluster == Some(cluster)
                && other_place != place
                && other.weight.get().signum() == own.weight.get().signum()
                && (other.weight.strength() > own.weight.strength()
                    || (other.weight == own.weight && other_place < place))
        });
        if beaten && let Some((_, entry)) = all.get_mut(place) {
            entry.counted = false;
        }
    }
    let mut list: Vec<Contribution<'k>> =
        all.into_iter().map(|(_, contribution)| contribution).collect();
    list.sort_by(|a, b| {
        b.weight.strength().cmp(&a.weight.strength()).then_with(|| a.finding.id.cmp(&b.finding.id))
    });
    list
}

fn one(knowledge: &Knowledge, given: Evidence, leaf: LeafKey, met: Met) -> Contribution<'_> {
    let node = knowledge.index.leaves[leaf];
    let weights = knowledge.weights(given.finding, given.beside);
    let among = knowledge.brought_along(given.finding, given.beside);
    let matching = match met.row {
        _ if met.as_everybody => MatchKind::Unannotated,
        _ if met.finding != given.finding => MatchKind::Narrower,
        None => MatchKind::Elicited,
        Some((holder, _)) if holder == node => MatchKind::Own,
        Some(_) => MatchKind::Inherited,
    };
    Contribution {
        finding: &knowledge.findings[given.finding],
        presence: given.presence,
        weight: Centibans::new(weights.of(leaf, given.presence)),
        counted: true,
        matching,
        feature: met.row.map(|(holder, row)| &knowledge.diagnoses[holder].features[row]),
        estimate: met.estimate,
        readers: knowledge.diagnoses[node].profile.readers,
        frequency: Probability::from_ppm(among.map_or(met.ppm, |among| met.ppm.max(among.ppm))),
        background: Probability::from_ppm(weights.background),
        among,
    }
}
