//! Which sources the entries cite.

use super::Knowledge;
use super::analyte::Laboratory;
use super::entry::{Diagnosis, Finding};
use crate::key::SourceKey;

impl Knowledge {
    /// Every source that an entry cites, with repetitions.
    pub(crate) fn cited(&self) -> impl Iterator<Item = SourceKey> + '_ {
        let sets = self.criteria_sets.iter().flat_map(|set| set.sources.iter().copied());
        let schemes = self.schemes.iter().flat_map(|scheme| {
            let placements = scheme.placements.iter().flat_map(|placed| placed.sources.iter());
            scheme.sources.iter().chain(placements).copied()
        });
        self.diagnoses
            .iter()
            .flat_map(Diagnosis::cited)
            .chain(self.findings.iter().flat_map(Finding::cited))
            .chain(sets)
            .chain(schemes)
            .chain(self.laboratory.cited())
            .chain(self.workup.sources())
    }
}

impl Diagnosis {
    /// The sources of its prior, its frequencies and its criteria.
    fn cited(&self) -> impl Iterator<Item = SourceKey> + '_ {
        let prior = self.prior.iter().flat_map(|prior| prior.sources.iter());
        let features = self.features.iter().flat_map(|feature| feature.sources.iter());
        let criteria = self.criteria.iter().flat_map(|criterion| criterion.sources.iter());
        prior.chain(features).chain(criteria).copied()
    }
}

impl Finding {
    /// The sources of its background, and of what brings it along.
    fn cited(&self) -> impl Iterator<Item = SourceKey> + '_ {
        let background = self.background.iter().flat_map(|background| background.sources.iter());
        background.chain(self.among.iter().flat_map(|among| among.sources.iter())).copied()
    }
}

impl Laboratory {
    fn cited(&self) -> impl Iterator<Item = SourceKey> + '_ {
        let analytes = self.analytes.iter().flat_map(|analyte| {
            let bounds = analyte.plausible.iter().chain(&analyte.critical);
            (analyte.units.iter().flat_map(|unit| unit.sources.iter()))
                .chain(bounds.flat_map(|bounds| bounds.sources.iter()))
                .chain(analyte.intervals.iter().flat_map(|interval| interval.sources.iter()))
                .chain(analyte.thresholds.iter().flat_map(|threshold| threshold.sources.iter()))
        });
        analytes
            .chain(self.formulas.iter().flat_map(|formula| formula.sources.iter()))
            .chain(self.stages.iter().flat_map(|stage| stage.sources.iter()))
            .chain(self.lasting.iter().flat_map(|lasting| lasting.sources.iter()))
            .chain(self.preferences.iter().flat_map(|preference| preference.sources.iter()))
            .chain(self.timing.iter().flat_map(|timing| timing.sources.iter()))
            .copied()
    }
}
