//! Several versions of one resource, of which the last one holds.

use super::resource::Resource;
use super::{Item, without_version};
use crate::interop::date::{Date, minute_of_day, zone_minutes};
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Smaller is older: the number of the version, the instant of its last change, whether its status is final, and when it was made known.
type Age = (Option<u64>, Option<i64>, bool, Option<i64>);

fn age(resource: &Resource<'_>) -> Age {
    let meta = resource.meta.as_deref();
    let version = meta.and_then(|meta| meta.version_id.as_deref()?.trim().parse().ok());
    let changed = meta.and_then(|meta| instant(meta.last_updated.as_deref()?));
    let is_final = resource.look.doubts.is_empty();
    (version, changed, is_final, resource.issued.as_deref().and_then(instant))
}

fn instant(text: &str) -> Option<i64> {
    let date: Date = text.parse().ok()?;
    let seconds = text.split_once(['T', ' ']).and_then(|(_, clock)| clock.get(6..8)?.parse::<i64>().ok());
    let minutes = date.days() * 1440 + minute_of_day(text) - zone_minutes(text).unwrap_or(0);
    Some(minutes * 60 + seconds.unwrap_or(0))
}

/// What a resource goes by, in all its versions.
fn name(item: &Item<'_>) -> Option<String> {
    let own = || Some(format!("{}/{}", item.resource.kind(), item.resource.id.as_deref()?));
    // A patient is told apart by more than this.
    (item.resource.kind() != "Patient").then(|| {
        let url = item.full_url.as_deref().map(|url| without_version(url).to_string());
        url.filter(|url| !url.is_empty()).or_else(own)
    })?
}

/// The places of the versions that a later one replaces, each with what is to be said of it. Resources of one name that nothing puts into an order all stand.
pub(super) fn superseded(items: &[Item<'_>]) -> BTreeMap<usize, String> {
    let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (place, item) in items.iter().enumerate() {
        if let Some(name) = name(item) {
            by_name.entry(name).or_default().push(place);
        }
    }
    let mut replaced = BTreeMap::new();
    for places in by_name.into_values().filter(|places| places.len() > 1) {
        let age = |place: usize| items.get(place).map(|item| age(&item.resource)).unwrap_or_default();
        let Some(latest) = places.iter().map(|place| age(*place)).max() else { continue };
        // A history lists the newest version first.
        let is_history = places.iter().all(|place| items.get(*place).is_some_and(|item| item.was_sent));
        let first = places.iter().copied().filter(|place| age(*place) == latest).min();
        let older = |place: &usize| is_history && first.is_some_and(|first| first < *place);
        let later = "a later version of it is in the record: this one is set aside";
        for place in places.iter().copied().filter(|place| age(*place) == latest && older(place)) {
            replaced.insert(place, later.to_string());
        }
        for place in places.into_iter().filter(|place| age(*place) < latest) {
            replaced.insert(place, later.to_string());
        }
    }
    replaced
}

/// The places of what an entry of a bundle deletes. In a history, where the newest stands first, what comes before the entry came back afterwards.
pub(super) fn taken_back(items: &[Item<'_>]) -> BTreeSet<usize> {
    let mut deleted: BTreeMap<&str, usize> = BTreeMap::new();
    for (place, item) in items.iter().enumerate() {
        if let Some(address) = item.deletes.as_deref() {
            deleted.entry(address).or_insert(place);
        }
    }
    if deleted.is_empty() {
        return BTreeSet::new();
    }
    let is_deleted = |place: usize, item: &Item<'_>| {
        let id = item.resource.id.as_deref().map(|id| format!("{}/{id}", item.resource.kind()));
        let url = item.full_url.as_deref().map(without_version);
        let by = |name: &str| deleted.get(name).is_some_and(|entry| !item.was_sent || *entry < place);
        id.as_deref().is_some_and(by) || url.is_some_and(by)
    };
    items.iter().enumerate().filter(|(place, item)| is_deleted(*place, item)).map(|(place, _)| place).collect()
}
