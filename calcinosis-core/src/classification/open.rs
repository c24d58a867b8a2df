//! What could still be asked of a patient.

use super::Classification;
use crate::bits::FindingSet;
use crate::case::Reading;
use crate::key::FindingKey;
use crate::knowledge::Knowledge;
use alloc::vec::Vec;

/// The findings that are not known and that somebody could look for.
pub(crate) struct Open<'c> {
    reading: &'c Reading,
    moot: FindingSet,
}

impl Open<'_> {
    pub(crate) fn contains(&self, finding: FindingKey) -> bool {
        self.reading.value(finding).is_unknown() && !self.moot.contains(finding)
    }
}

impl Classification<'_> {
    /// What could still be asked; worked out at each call.
    pub(crate) fn open(&self) -> Open<'_> {
        Open { reading: &self.reading, moot: moot(self.knowledge, &self.reading) }
    }
}

/// Where nobody need look: the places that cannot be that of a single lesion, as it is told where
/// it lies. They share no part with the closest places that are told. Nothing where there may be
/// several lesions.
fn moot(knowledge: &Knowledge, reading: &Reading) -> FindingSet {
    let (named, index) = (&knowledge.named, &knowledge.index);
    let value = |finding: &FindingKey| reading.value(*finding);
    if !named.single.iter().any(|single| value(single).is_present()) {
        return FindingSet::EMPTY;
    }
    let parts = |place: FindingKey| -> FindingSet {
        index.narrower[place].iter().copied().chain([place]).collect()
    };
    let told: FindingSet =
        named.places.iter().copied().filter(|place| value(place).is_present()).collect();
    let has_closer =
        |place: &FindingKey| index.narrower[*place].iter().any(|other| told.contains(*other));
    let closest: Vec<FindingSet> =
        told.iter().filter(|place| !has_closer(place)).map(parts).collect();
    if closest.is_empty() {
        return FindingSet::EMPTY;
    }
    let apart = |place: &FindingKey| {
        let own = parts(*place);
        let shares = |one: &FindingSet| own.intersection(one) != FindingSet::EMPTY;
        value(place).is_unknown() && !closest.iter().any(shares)
    };
    named.places.iter().copied().filter(apart).collect()
}
