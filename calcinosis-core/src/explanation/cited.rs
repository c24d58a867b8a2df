//! Which sources an answer cites.

use alloc::vec::Vec;

/// A set of sources, by index. An answer cites the same few again and again, so that a mark is all
/// that each citation costs.
#[derive(Default)]
pub(super) struct CitedSources(Vec<bool>);

impl CitedSources {
    pub(super) fn add(&mut self, sources: &[u16]) {
        for source in sources {
            let place = usize::from(*source);
            if place >= self.0.len() {
                self.0.resize(place + 1, false);
            }
            if let Some(mark) = self.0.get_mut(place) {
                *mark = true;
            }
        }
    }

    /// The sources, in the order of the knowledge.
    pub(super) fn indices(&self) -> impl Iterator<Item = u16> + '_ {
        (0u16..).zip(&self.0).filter(|(_, cited)| **cited).map(|(source, _)| source)
    }
}
