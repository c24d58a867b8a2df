//! How often a finding is met in a diagnosis: what counted series, estimates, rows of general
//! knowledge and the background say together.
//!
//! One function, [`InLeaf::of`], answers for one leaf and one finding. The weights are made of
//! it for all pairs when knowledge is compiled, and the trace asks it again for what it shows.

use super::List;
use super::entry::{Basis, Constants, Diagnosis, Estimate, Finding, Profile, Scope};
use crate::key::{DiagnosisKey, FeatureKey, FindingKey, Lists, Slots, Table};
use crate::logarithm::{MILLION, centibans, multiplier, nearest};
use alloc::vec::Vec;

/// The facts that frequencies are made of.
#[derive(Clone, Copy)]
pub(crate) struct Frequencies<'k> {
    pub(crate) constants: &'k Constants,
    pub(crate) findings: &'k Table<FindingKey, Finding>,
    pub(crate) diagnoses: &'k Table<DiagnosisKey, Diagnosis>,
    pub(crate) broader: &'k Lists<FindingKey, FindingKey>,
    pub(crate) narrower: &'k Lists<FindingKey, FindingKey>,
    /// Whether readers judged the finding: it stands in the profile of some diagnosis.
    pub(crate) judged: &'k Table<FindingKey, bool>,
    /// Findings of which every patient has exactly one.
    pub(crate) alternatives: &'k [List<FindingKey>],
}

/// A row of a diagnosis, by its place.
pub(crate) type RowPlace = (DiagnosisKey, FeatureKey);

/// How often a finding is met in a leaf, and what says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Met {
    /// In parts per million, before floor and ceiling.
    pub(crate) ppm: u32,
    /// The finding that was judged: a narrower one where that is met more often.
    pub(crate) finding: FindingKey,
    /// The row that has a part in it.
    pub(crate) row: Option<RowPlace>,
    /// The estimates that have a part in it.
    pub(crate) estimate: Option<Estimate>,
    /// Neither row nor estimate: it is as frequent as in everybody.
    pub(crate) as_everybody: bool,
}

impl<'k> Frequencies<'k> {
    /// The background of a finding in parts per million; none for one that only informs.
    pub(crate) fn background(&self, finding: FindingKey) -> Option<u32> {
        let entry = &self.findings[finding];
        let written = entry.background.as_ref();
        let ppm = written.map_or(self.constants.default_background, |background| background.ppm);
        (!entry.context).then_some(ppm.clamp(1, MILLION - 1))
    }

    /// The facts of one leaf, with its rows at hand.
    pub(crate) fn in_leaf(&self, leaf: DiagnosisKey) -> InLeaf<'k> {
        let mut rows = self.findings.slots(None);
        for node in core::iter::successors(Some(leaf), |node| self.diagnoses[*node].parent) {
            for (key, row) in self.diagnoses[node]
                .features
                .entries()
                .filter(|(_, row)| row.scope != Scope::Context)
            {
                // The leaf's own row, otherwise that of the nearest node above.
                rows[row.finding].get_or_insert((node, key));
            }
        }
        InLeaf { all: *self, leaf, profile: &self.diagnoses[leaf].profile, rows }
    }

    /// A counted series, with the estimates as so many patients more.
    fn counted(&self, with: u32, of: u32, estimated: u32) -> u32 {
        let patients = u64::from(self.constants.estimate_patients);
        let all = u64::from(of) + patients;
        let part = u64::from(with) * u64::from(MILLION) + patients * u64::from(estimated);
        u32::try_from(part / all.max(1)).unwrap_or(MILLION)
    }

    /// One part of a row, or of the background where there is none, to the parts of the estimates,
    /// in the log odds.
    fn pool(&self, other: i32, estimated: i32) -> u32 {
        let parts = i64::from(self.constants.estimate_parts);
        share(mean(parts * i64::from(estimated) + i64::from(other), parts + 1))
    }
}

/// How often findings are met in one leaf.
pub(crate) struct InLeaf<'k> {
    all: Frequencies<'k>,
    leaf: DiagnosisKey,
    profile: &'k Profile,
    /// The row of each finding.
    rows: Slots<FindingKey, Option<RowPlace>>,
}

impl InLeaf<'_> {
    /// How often a finding is met. A broader finding is met at least as often as a narrower one
    /// that anything is known of, and one that nothing is known of at most as often as a broader
    /// one.
    pub(crate) fn of(&self, finding: FindingKey) -> Option<Met> {
        let met = self.raised(finding)?;
        // Pooling one by one leaves alternatives that do not add up: they share what there is.
        if self.profile.readers > 0
            && let Some(group) = self.all.alternatives.iter().find(|group| group.contains(&finding))
        {
            let each = group.iter().filter_map(|other| self.raised(*other));
            let sum: u64 = each.map(|other| u64::from(other.ppm)).sum();
            let share = u64::from(met.ppm) * u64::from(MILLION) / sum.max(1);
            return Some(Met { ppm: u32::try_from(share).unwrap_or(MILLION), ..met });
        }
        // A finding that no reader judged says nothing by itself: the broader one speaks beside it.
        if !met.as_everybody || !self.all.judged[finding] {
            return Some(met);
        }
        let broader = self.all.broader[finding].iter().filter_map(|broader| self.raised(*broader));
        let bound = broader.map(|broader| broader.ppm).min().unwrap_or(met.ppm);
        Some(Met { ppm: met.ppm.min(bound), ..met })
    }

    fn raised(&self, finding: FindingKey) -> Option<Met> {
        let own = self.alone(finding)?;
        if rules_out(own) {
            return Some(own);
        }
        let narrower =
            self.all.narrower[finding].iter().filter(|narrower| self.is_known(**narrower));
        let most = narrower.filter_map(|narrower| self.alone(*narrower)).max_by_key(|met| met.ppm);
        Some(most.filter(|most| most.ppm > own.ppm).unwrap_or(own))
    }

    /// What the readers estimated, taken by itself; none where they judged it to be as frequent as
    /// in everybody.
    #[cfg(feature = "source")]
    pub(crate) fn estimated(&self, finding: FindingKey) -> Option<u32> {
        let estimate = self.profile.of(finding)?;
        Some(share(median(self.profile.readers, &estimate, self.all.background(finding)?)))
    }

    /// Whether readers judged the finding, here or in any other diagnosis, and there are readers
    /// here.
    fn is_judged(&self, finding: FindingKey) -> bool {
        self.profile.readers > 0 && self.all.judged[finding]
    }

    /// What the readers gave.
    fn estimate(&self, finding: FindingKey) -> Option<Estimate> {
        self.is_judged(finding).then(|| self.profile.of(finding)).flatten()
    }

    /// Whether there is a row or an estimate.
    fn is_known(&self, finding: FindingKey) -> bool {
        self.rows[finding].is_some() || self.estimate(finding).is_some()
    }

    /// What row, estimates and background say of this very finding.
    fn alone(&self, finding: FindingKey) -> Option<Met> {
        let background = self.all.background(finding)?;
        let (estimate, place) = (self.estimate(finding), self.rows[finding]);
        let as_everybody = place.is_none() && estimate.is_none();
        let met = |ppm| Met { ppm, finding, row: place, estimate, as_everybody };
        if as_everybody {
            return Some(met(background));
        }
        let judged = |given: &Estimate| median(self.profile.readers, given, background);
        let Some((node, row)) = place else {
            return Some(met(estimate
                .map_or(background, |given| self.all.pool(odds(background), judged(&given)))));
        };
        let row = &self.all.diagnoses[node].features[row];
        if row.frequency.never() {
            return Some(met(0));
        }
        if !self.is_judged(finding) {
            return Some(met(row.frequency.ppm));
        }
        let estimated = estimate.map_or_else(|| odds(background), |given| judged(&given));
        // What was counted in the whole disease was not counted in those who have the lesion.
        let counted_here =
            row.basis == Basis::Seen && row.scope == Scope::Lesion && node == self.leaf;
        match row.frequency.counted {
            [of, with] if counted_here && of > 0 => {
                Some(met(self.all.counted(with, of, share(estimated))))
            }
            _ if counted_here && row.frequency.is_figure() => Some(met(row.frequency.ppm)),
            _ => Some(met(self.all.pool(odds(row.frequency.ppm), estimated))),
        }
    }
}

/// Whether a row says that the finding never occurs.
fn rules_out(met: Met) -> bool {
    met.ppm == 0 && met.row.is_some()
}

/// The median of the log odds of all readers; who gave no share judged the finding to be as
/// frequent as in everybody.
fn median(readers: u8, estimate: &Estimate, background: u32) -> i32 {
    // The greater share has the greater odds, so that the shares can be put in order in their
    // place.
    let mut all: Vec<u32> = estimate.given().map(|part| u32::from(part) * 100).collect();
    all.resize(all.len().max(usize::from(readers)), background);
    all.sort_unstable();
    let at = |place: usize| all.get(place).copied().map_or(0, odds);
    let (low, high) = (all.len().saturating_sub(1) / 2, all.len() / 2);
    if low == high { at(low) } else { mean(i64::from(at(low)) + i64::from(at(high)), 2) }
}

/// The rarest and the most frequent share whose odds are told apart, in parts per million: nobody
/// estimates beyond.
const TOLD: (u32, u32) = (500, 995_000);

/// Log odds that add up to a sum, in the mean.
fn mean(sum: i64, parts: i64) -> i32 {
    i32::try_from(nearest(sum, parts)).unwrap_or(0)
}

/// Log odds in centibans.
fn odds(ppm: u32) -> i32 {
    let ppm = ppm.clamp(TOLD.0, TOLD.1);
    centibans(ppm, MILLION - ppm)
}

/// The share with these log odds, in parts per million.
fn share(odds: i32) -> u32 {
    let times = multiplier(odds);
    let whole = times + (1 << 20);
    u32::try_from((times * u64::from(MILLION) + whole / 2) / whole).unwrap_or(MILLION)
}
