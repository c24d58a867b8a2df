//! What a finding weighs for each leaf, in integers.

use super::List;
use super::frequency::Frequencies;
use crate::key::{DiagnosisKey, FindingKey, LeafKey, Table};
use crate::logarithm::{MILLION, centibans, share_of};
use crate::presence::Presence;
use alloc::borrow::Cow;
use alloc::vec::Vec;

/// The weights of one finding: a number for each leaf, in centibans.
///
/// The rows lie side by side, so that adding a finding to all leaves is one addition of two rows.
/// A finding that only informs has no rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Weights {
    /// The background of the finding, in parts per million; 0 for context, which has no weight.
    pub(crate) background: u32,
    /// For each leaf, what the present finding weighs.
    pub(crate) present: List<i16>,
    /// For each leaf, what the absent finding weighs.
    pub(crate) absent: List<i16>,
    /// For each leaf, what it weighs that the record does not mention the finding; empty where that says nothing.
    pub(crate) silent: List<i16>,
}

impl Weights {
    /// Of a finding that only informs.
    const CONTEXT: Self =
        Self { background: 0, present: Cow::Borrowed(&[]), absent: Cow::Borrowed(&[]), silent: Cow::Borrowed(&[]) };

    /// The row for a finding that is present, absent or not mentioned, in the order of the leaves.
    pub(crate) fn row(&self, presence: Presence) -> &[i16] {
        match presence {
            Presence::Present => &self.present,
            Presence::Absent => &self.absent,
            Presence::Unknown => &self.silent,
        }
    }

    /// What it weighs for one leaf.
    pub(crate) fn of(&self, leaf: LeafKey, presence: Presence) -> i32 {
        self.row(presence).get(usize::from(leaf)).copied().map_or(0, i32::from)
    }
}

/// The weights of every finding.
pub(crate) fn all(frequencies: Frequencies<'_>, leaves: &Table<LeafKey, DiagnosisKey>) -> Table<FindingKey, Weights> {
    let weigher = Weigher { frequencies };
    frequencies.findings.keys().map(|finding| weigher.weights(finding, leaves)).collect()
}

/// The frequency that a weight uses: never 0, never 1. What is said never to occur speaks against even where the finding is rare for everyone.
pub(crate) fn clamped(frequencies: Frequencies<'_>, ppm: u32, background: u32) -> u32 {
    let constants = frequencies.constants;
    let share = u64::from(background) * u64::from(constants.floor_share) / u64::from(MILLION);
    let floor = constants.frequency_floor.min(u32::try_from(share).unwrap_or(u32::MAX)).max(1);
    ppm.clamp(floor, constants.frequency_ceiling)
}

struct Weigher<'k> {
    frequencies: Frequencies<'k>,
}

impl Weigher<'_> {
    /// log10 of a ratio, under the cap, cooled.
    fn weight(&self, numerator: u32, denominator: u32) -> i16 {
        let constants = self.frequencies.constants;
        let capped = centibans(numerator, denominator).clamp(-constants.single_cap, constants.single_cap);
        i16::try_from(share_of(capped, constants.temperature)).unwrap_or(0)
    }

    fn weights(&self, finding: FindingKey, leaves: &Table<LeafKey, DiagnosisKey>) -> Weights {
        let Some(background) = self.frequencies.background(finding) else { return Weights::CONTEXT };
        let frequency_in = |leaf: &DiagnosisKey| {
            let met = self.frequencies.of(*leaf, finding).map_or(background, |met| met.ppm);
            clamped(self.frequencies, met, background)
        };
        let frequencies: Vec<u32> = leaves.iter().map(frequency_in).collect();
        let row = |weight: &dyn Fn(u32) -> i16| frequencies.iter().map(|frequency| weight(*frequency)).collect();
        let silent = match &self.frequencies.findings[finding].silence {
            None => Cow::Borrowed(&[][..]),
            Some(silence) => {
                row(&|frequency| self.weight(silence.unmentioned(frequency), silence.unmentioned(background)))
            }
        };
        Weights {
            background,
            present: row(&|frequency| self.weight(frequency, background)),
            absent: row(&|frequency| self.weight(MILLION - frequency, MILLION - background)),
            silent,
        }
    }
}
