//! How common a diagnosis is before anything is known of the patient, as the inference takes it.

use super::entry::{Constants, Diagnosis, PriorClass};
use crate::logarithm::{MILLION, centibans, nearest, share_of};

/// Of so many published patients readers told how many have a diagnosis.
pub(crate) const REPORTS: u32 = 100_000;

/// The log of the prior of a leaf in centibans, by where the patient comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LeafPrior {
    /// Seen in a clinic.
    pub(crate) clinic: i32,
    /// Published: the rare and the remarkable are written about.
    pub(crate) published: i32,
}

impl LeafPrior {
    /// In a clinic the mean of the logs of what readers estimated, otherwise the class. Among the
    /// published counts a part of it, and a part of the log of the share that readers gave the
    /// diagnosis among the reports.
    pub(super) fn new(constants: &Constants, leaf: &Diagnosis) -> Self {
        let entry = leaf.prior.as_ref();
        let clinic =
            entry.and_then(|prior| mean(&prior.per_million, MILLION)).unwrap_or_else(|| {
                let [common, uncommon, rare, very_rare] = constants.priors;
                let people = match entry.map(|prior| prior.class) {
                    Some(PriorClass::Common) => common,
                    Some(PriorClass::Uncommon) => uncommon,
                    Some(PriorClass::Rare) => rare,
                    Some(PriorClass::VeryRare) | None => very_rare,
                };
                centibans(people.max(1), MILLION)
            });
        // Of whom nobody estimated the reports is as common among them.
        let reports = entry.and_then(|prior| mean(&prior.reports, REPORTS)).unwrap_or(clinic);
        let published = share_of(clinic, constants.published_prior)
            + share_of(reports, constants.reports_prior);
        Self { clinic, published }
    }
}

/// The mean of the logs of shares of a whole; none without a reader.
fn mean(estimates: &[u32], whole: u32) -> Option<i32> {
    let logs = estimates.iter().map(|people| i64::from(centibans((*people).max(1), whole)));
    let readers = i64::try_from(estimates.len()).ok().filter(|readers| *readers > 0)?;
    i32::try_from(nearest(logs.sum(), readers)).ok()
}
