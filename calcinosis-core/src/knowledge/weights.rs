//! What a finding weighs for each leaf, in integers.

use super::frequency::{Frequencies, InLeaf};
use super::{Among, Knowledge};
use crate::key::{DiagnosisKey, FindingKey, Key, LeafKey, Lists, Table};
use crate::logarithm::{MILLION, centibans, share_of};
use crate::presence::Presence;
use alloc::vec::Vec;

/// A weight in centibans as it lies in the binary file of the built-in knowledge: little end first.
///
/// Kept like that so that the file is the table: nothing has to be converted when the crate is
/// compiled, which takes seconds, or when a process starts. On most processors the conversion at
/// use is no instruction at all.
pub(crate) type Weight = [u8; 2];

/// The weights of every finding: all rows in one piece.
///
/// A row holds a number for each leaf, in centibans. The rows of a finding follow each other:
/// present, absent and, where not being mentioned speaks, not mentioned; then present and absent
/// beside each finding that brings it along ([`Among`](super::Among)). A finding that only informs
/// has none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct AllWeights {
    /// For each finding, its background in parts per million; 0 for context, which has no weight.
    pub(crate) backgrounds: Table<FindingKey, u32>,
    /// For each finding, its rows.
    pub(crate) rows: Lists<FindingKey, Weight>,
    /// How long a row is.
    pub(crate) leaves: usize,
}

impl AllWeights {
    /// The weights of one finding, where nothing on record brings it along.
    pub(crate) fn of(&self, finding: FindingKey) -> Weights<'_> {
        let rows = &self.rows[finding];
        let (stated, rest) = rows.split_at_checked(2 * self.leaves).unwrap_or((rows, &[]));
        // The rows of what is brought along come in pairs.
        let odd = (rest.len() / self.leaves.max(1)) % 2 * self.leaves;
        Weights {
            background: self.backgrounds[finding],
            stated,
            unmentioned: rest.get(..odd).unwrap_or(&[]),
            leaves: self.leaves,
        }
    }

    /// The same beside what brings it along.
    fn beside(&self, finding: FindingKey, place: usize, background: u32) -> Weights<'_> {
        let own = self.of(finding);
        let start = own.stated.len() + own.unmentioned.len() + 2 * self.leaves * place;
        let stated = self.rows[finding].get(start..start + 2 * self.leaves).unwrap_or(own.stated);
        Weights { background, stated, ..own }
    }
}

impl Knowledge {
    /// The weights of a finding, beside the one of its [`Finding::among`](super::Finding::among)
    /// that stands in this place, if any.
    pub(crate) fn weights(&self, finding: FindingKey, beside: Option<u8>) -> Weights<'_> {
        let all = &self.index.weights;
        match beside.zip(self.brought_along(finding, beside)) {
            Some((place, among)) => all.beside(finding, usize::from(place), among.ppm),
            None => all.of(finding),
        }
    }

    /// How a finding is brought along by what stands in this place of its list.
    pub(crate) fn brought_along(&self, finding: FindingKey, beside: Option<u8>) -> Option<&Among> {
        self.findings[finding].among.get(usize::from(beside?))
    }
}

/// The weights of one finding.
///
/// The rows lie side by side, so that adding a finding to all leaves is one addition of two rows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Weights<'k> {
    /// The background of the finding, in parts per million; 0 for context, which has no weight.
    pub(crate) background: u32,
    /// Present, then absent.
    stated: &'k [Weight],
    unmentioned: &'k [Weight],
    leaves: usize,
}

impl<'k> Weights<'k> {
    /// The row for a finding that is present, absent or not mentioned, in the order of the leaves;
    /// empty where that says nothing.
    pub(crate) fn row(self, presence: Presence) -> Row<'k> {
        let row = match presence {
            Presence::Present => self.stated.get(..self.leaves),
            Presence::Absent => self.stated.get(self.leaves..),
            Presence::Unknown => Some(self.unmentioned),
        };
        Row(row.unwrap_or(&[]))
    }

    /// What it weighs for one leaf.
    pub(crate) fn of(self, leaf: LeafKey, presence: Presence) -> i32 {
        self.row(presence).get(leaf.place()).map_or(0, i32::from)
    }
}

/// What a finding that is present, absent or not mentioned weighs for each leaf.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Row<'k>(&'k [Weight]);

impl<'k> Row<'k> {
    /// The weights, in the order of the leaves.
    pub(crate) fn iter(self) -> impl ExactSizeIterator<Item = i16> + use<'k> {
        self.0.iter().map(|weight| i16::from_le_bytes(*weight))
    }

    /// The weight for the leaf in this place.
    pub(crate) fn get(self, leaf: usize) -> Option<i16> {
        self.0.get(leaf).map(|weight| i16::from_le_bytes(*weight))
    }

    /// Whether it says nothing.
    #[cfg(feature = "batch")]
    pub(crate) const fn is_empty(self) -> bool {
        self.0.is_empty()
    }
}

/// The weights of every finding.
pub(crate) fn all(
    frequencies: Frequencies<'_>,
    leaves: &Table<LeafKey, DiagnosisKey>,
) -> AllWeights {
    let weigher = Weigher::new(frequencies, leaves);
    let weights: Vec<(u32, Vec<Weight>)> =
        frequencies.findings.keys().map(|finding| weigher.weights(finding)).collect();
    AllWeights {
        backgrounds: weights.iter().map(|(background, _)| *background).collect(),
        rows: Lists::new(weights.into_iter().map(|(_, rows)| rows)),
        leaves: leaves.len(),
    }
}

/// The weights once a row for a finding has changed: only those of the findings whose frequency may
/// depend on it are made anew.
#[cfg(all(feature = "source", feature = "test-util"))]
pub(crate) fn again(
    before: &AllWeights,
    frequencies: Frequencies<'_>,
    leaves: &Table<LeafKey, DiagnosisKey>,
    changed: FindingKey,
) -> AllWeights {
    let weigher = Weigher::new(frequencies, leaves);
    let raised =
        |finding: FindingKey| finding == changed || frequencies.broader[changed].contains(&finding);
    let depends = |finding: FindingKey| {
        let mut group = frequencies.alternatives.iter().filter(|group| group.contains(&finding));
        raised(finding)
            || frequencies.broader[finding].iter().any(|broader| raised(*broader))
            || group.any(|group| group.iter().any(|other| raised(*other)))
    };
    let rows = frequencies.findings.keys().map(|finding| {
        if depends(finding) { weigher.weights(finding).1 } else { before.rows[finding].to_vec() }
    });
    AllWeights {
        backgrounds: before.backgrounds.clone(),
        rows: Lists::new(rows),
        leaves: before.leaves,
    }
}

/// The frequency that a weight uses: never 0, never 1. What is said never to occur speaks against
/// even where the finding is rare for everyone.
pub(crate) fn clamped(frequencies: Frequencies<'_>, ppm: u32, background: u32) -> u32 {
    let constants = frequencies.constants;
    let share = u64::from(background) * u64::from(constants.floor_share) / u64::from(MILLION);
    let floor = constants.frequency_floor.min(u32::try_from(share).unwrap_or(u32::MAX)).max(1);
    ppm.clamp(floor, constants.frequency_ceiling)
}

struct Weigher<'k> {
    frequencies: Frequencies<'k>,
    leaves: Vec<InLeaf<'k>>,
}

impl<'k> Weigher<'k> {
    fn new(frequencies: Frequencies<'k>, leaves: &Table<LeafKey, DiagnosisKey>) -> Self {
        Self { frequencies, leaves: leaves.iter().map(|leaf| frequencies.in_leaf(*leaf)).collect() }
    }

    /// log10 of a ratio, under the cap, cooled.
    fn weight(&self, numerator: u32, denominator: u32) -> Weight {
        let constants = self.frequencies.constants;
        let capped =
            centibans(numerator, denominator).clamp(-constants.single_cap, constants.single_cap);
        i16::try_from(share_of(capped, constants.temperature)).unwrap_or(0).to_le_bytes()
    }

    /// The background of a finding and its rows.
    fn weights(&self, finding: FindingKey) -> (u32, Vec<Weight>) {
        let Some(background) = self.frequencies.background(finding) else { return (0, Vec::new()) };
        let frequency_in = |leaf: &InLeaf<'_>| {
            let met = leaf.of(finding).map_or(background, |met| met.ppm);
            clamped(self.frequencies, met, background)
        };
        let frequencies: Vec<u32> = self.leaves.iter().map(frequency_in).collect();
        let mut rows = Vec::with_capacity(3 * frequencies.len());
        rows.extend(frequencies.iter().map(|frequency| self.weight(*frequency, background)));
        rows.extend(
            frequencies
                .iter()
                .map(|frequency| self.weight(MILLION - frequency, MILLION - background)),
        );
        if let Some(silence) = &self.frequencies.findings[finding].silence {
            let unmentioned = silence.unmentioned(background);
            rows.extend(
                frequencies
                    .iter()
                    .map(|frequency| self.weight(silence.unmentioned(*frequency), unmentioned)),
            );
        }
        let ceiling = self.frequencies.constants.frequency_ceiling;
        for among in &*self.frequencies.findings[finding].among {
            // No lesion takes away what comes with the disease: a cause is at least as often
            // accompanied by it.
            let share = among.ppm.min(ceiling);
            let beside = frequencies.iter().map(|frequency| (*frequency).max(share));
            rows.extend(beside.clone().map(|frequency| self.weight(frequency, share)));
            rows.extend(beside.map(|frequency| self.weight(MILLION - frequency, MILLION - share)));
        }
        (background, rows)
    }
}
