//! Where nobody need look: a single lesion whose place is told lies nowhere else.

use crate::bits::FindingSet;
use crate::classification::Classification;
use crate::key::FindingKey;
use alloc::vec::Vec;

impl Classification<'_> {
    /// The places that are not known and cannot be that of a single lesion, as it is told where it
    /// lies: they share no part with the closest places that are told. Nothing where there may be
    /// several lesions.
    pub(crate) fn moot(&self) -> FindingSet {
        let (named, index) = (&self.knowledge.named, &self.knowledge.index);
        let value = |finding: &FindingKey| self.reading.value(*finding);
        if !named.single.iter().any(|single| value(single).is_present()) {
            return FindingSet::EMPTY;
        }
        let parts = |place: FindingKey| -> FindingSet {
            index.narrower[place].iter().copied().chain([place]).collect()
        };
        let told: FindingSet =
            named.places.iter().copied().filter(|place| value(place).is_present()).collect();
        let has_closer = |place: &FindingKey| {
            index.narrower[*place].iter().any(|narrower| told.contains(*narrower))
        };
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
}
