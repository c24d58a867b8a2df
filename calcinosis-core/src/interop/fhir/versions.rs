//! Several versions of one resource, of which the last one holds.

use super::links::Name;
use super::resource::Resource;
use super::{Item, without_version};
use crate::interop::date::{Date, minute_of_day, zone_minutes};
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::vec::Vec;

/// Smaller is older: the number of the version, the instant of its last change, whether its status
/// is final, and when it was made known.
type Age = (Option<u64>, Option<i64>, bool, Option<i64>);

fn age(resource: &Resource<'_>) -> Age {
    let meta = resource.meta();
    let version = meta.and_then(|meta| meta.version_id.as_deref()?.trim().parse().ok());
    let changed = meta.and_then(|meta| instant(meta.last_updated.as_deref()?));
    let is_final = resource.look.doubts.is_empty();
    (version, changed, is_final, resource.issued().and_then(instant))
}

fn instant(text: &str) -> Option<i64> {
    let date: Date = text.parse().ok()?;
    let seconds =
        text.split_once(['T', ' ']).and_then(|(_, clock)| clock.get(6..8)?.parse::<i64>().ok());
    let minutes = date.days() * 1440 + minute_of_day(text) - zone_minutes(text).unwrap_or(0);
    Some(minutes * 60 + seconds.unwrap_or(0))
}

/// What a resource goes by, in all its versions.
fn name<'i>(item: &'i Item<'_>) -> Option<Name<'i>> {
    // A patient is told apart by more than this.
    (item.resource.kind() != "Patient").then(|| {
        let url = item.full_url().map(without_version).filter(|url| !url.is_empty());
        url.map(Name::address).or_else(|| Name::of(item))
    })?
}

/// What is to be said of a version that is not the last.
pub(super) const SUPERSEDED: &str = "a later version of it is in the record: this one is set aside";

/// The places of the versions that a later one replaces, in order. Resources of one name that
/// nothing puts into an order all stand.
pub(super) fn superseded(items: &[Item<'_>]) -> Vec<usize> {
    let named = || items.iter().enumerate().filter_map(|(place, item)| Some((name(item)?, place)));
    let mut by_name = Vec::with_capacity(named().count());
    by_name.extend(named());
    by_name.sort_unstable();
    let mut replaced = Vec::new();
    for versions in
        by_name.chunk_by(|(one, _), (other, _)| one == other).filter(|versions| versions.len() > 1)
    {
        let places = || versions.iter().map(|(_, place)| *place);
        let age =
            |place: usize| items.get(place).map(|item| age(&item.resource)).unwrap_or_default();
        let Some(latest) = places().map(age).max() else { continue };
        // A history lists the newest version first.
        let is_history = places().all(|place| items.get(place).is_some_and(Item::was_sent));
        let first = places().find(|place| age(*place) == latest);
        let is_later = |place: usize| is_history && first.is_some_and(|first| first < place);
        replaced.extend(places().filter(|place| age(*place) < latest || is_later(*place)));
    }
    replaced.sort_unstable();
    replaced
}

/// The places of what an entry of a bundle deletes. In a history, where the newest stands first,
/// what comes before the entry came back afterwards.
pub(super) fn taken_back(items: &[Item<'_>]) -> BTreeSet<usize> {
    let mut deleted: BTreeMap<&str, usize> = BTreeMap::new();
    for (place, item) in items.iter().enumerate() {
        if let Some(address) = item.deletes() {
            deleted.entry(address).or_insert(place);
        }
    }
    if deleted.is_empty() {
        return BTreeSet::new();
    }
    let is_deleted = |place: usize, item: &Item<'_>| {
        let id = item.resource.id().map(|id| format!("{}/{id}", item.resource.kind()));
        let url = item.full_url().map(without_version);
        let by =
            |name: &str| deleted.get(name).is_some_and(|entry| !item.was_sent() || *entry < place);
        id.as_deref().is_some_and(by) || url.is_some_and(by)
    };
    items
        .iter()
        .enumerate()
        .filter(|(place, item)| is_deleted(*place, item))
        .map(|(place, _)| place)
        .collect()
}
