//! How the resources of a record find each other.

use super::{Item, relative, without_version};
use alloc::vec::Vec;
use core::cell::OnceCell;
use core::cmp::Ordering;

/// What a resource goes by: an address, or its type and its id with a slash between them. It is
/// compared as the one text that it stands for, which is never put together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name<'n> {
    kind: Option<&'n str>,
    rest: &'n str,
}

impl<'n> Name<'n> {
    pub(super) const fn address(text: &'n str) -> Self {
        Self { kind: None, rest: text }
    }

    pub(super) fn of(item: &'n Item<'_>) -> Option<Self> {
        Some(Self { kind: Some(item.resource.kind()), rest: item.resource.id()? })
    }

    fn bytes(self) -> impl Iterator<Item = u8> {
        let kind = self.kind.map(|kind| kind.bytes().chain(*b"/"));
        kind.into_iter().flatten().chain(self.rest.bytes())
    }
}

impl Ord for Name<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.kind == other.kind {
            self.rest.cmp(other.rest)
        } else {
            self.bytes().cmp(other.bytes())
        }
    }
}

impl PartialOrd for Name<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Name<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Name<'_> {}

/// The resources of a record by what they go by. Most records never ask, so that it is sorted when
/// it is.
pub(super) struct Links<'i, 'a> {
    items: &'i [Item<'a>],
    names: OnceCell<Vec<(Name<'i>, usize)>>,
    /// By the id alone, as addresses that begin with `urn:uuid:` have it.
    ids: OnceCell<Vec<(&'i str, usize)>>,
}

impl<'i, 'a> Links<'i, 'a> {
    pub(super) const fn new(items: &'i [Item<'a>]) -> Self {
        Self { items, names: OnceCell::new(), ids: OnceCell::new() }
    }

    /// The resource that a reference means, when the record holds it.
    pub(super) fn resolve(&self, reference: &str) -> Option<&'i Item<'a>> {
        let bare = without_version(reference);
        self.named(bare).or_else(|| self.named(relative(bare)?))
    }

    /// Of several by one name the last; of several by one id the first.
    fn named(&self, text: &str) -> Option<&'i Item<'a>> {
        let names = self.names.get_or_init(|| self.names());
        let name = Name::address(text);
        let end = names.partition_point(|(known, _)| *known <= name);
        let found =
            end.checked_sub(1).and_then(|at| names.get(at)).filter(|(known, _)| *known == name);
        let by_id = || {
            let id = text.strip_prefix("urn:uuid:")?;
            let ids = self.ids.get_or_init(|| self.ids());
            let start = ids.partition_point(|(known, _)| *known < id);
            ids.get(start).filter(|(known, _)| *known == id).map(|(_, place)| *place)
        };
        let place = found.map(|(_, place)| *place).or_else(by_id)?;
        self.items.get(place)
    }

    fn names(&self) -> Vec<(Name<'i>, usize)> {
        let of = |(place, item): (usize, &'i Item<'a>)| {
            let both = [item.full_url().map(Name::address), Name::of(item)];
            both.into_iter().flatten().map(move |name| (name, place))
        };
        let count = self.items.iter().enumerate().flat_map(of).count();
        let mut names = Vec::with_capacity(count);
        names.extend(self.items.iter().enumerate().flat_map(of));
        names.sort_unstable();
        names
    }

    fn ids(&self) -> Vec<(&'i str, usize)> {
        let of = |(place, item): (usize, &'i Item<'a>)| Some((item.resource.id()?, place));
        let mut ids = Vec::with_capacity(self.items.len());
        ids.extend(self.items.iter().enumerate().filter_map(of));
        ids.sort_unstable();
        ids
    }
}
