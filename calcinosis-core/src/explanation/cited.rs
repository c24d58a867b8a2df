//! Which sources an answer cites.

use crate::key::{Key, SourceKey};
use crate::knowledge::{Knowledge, Source};
use alloc::vec::Vec;

/// A set of sources. An answer cites the same few again and again, so that a mark is all
/// that each citation costs.
#[derive(Default)]
pub(super) struct CitedSources(Vec<bool>);

impl CitedSources {
    pub(super) fn add(&mut self, sources: &[SourceKey]) {
        for source in sources {
            let place = source.place();
            if place >= self.0.len() {
                self.0.resize(place + 1, false);
            }
            if let Some(mark) = self.0.get_mut(place) {
                *mark = true;
            }
        }
    }

    /// The sources, in the order of the knowledge.
    pub(super) fn in_order<'k>(
        &self,
        knowledge: &'k Knowledge,
    ) -> impl Iterator<Item = &'k Source> {
        let all = knowledge.sources().iter().zip(&self.0);
        all.filter(|(_, cited)| **cited).map(|(source, _)| source)
    }
}
