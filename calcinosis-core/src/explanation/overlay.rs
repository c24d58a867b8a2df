//! What a site's overlay does to an answer, in words: none of it is silent.

use super::answer::OverlayNote;
use crate::inert::{shortened, shown};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// How much of a reason is repeated, in characters.
const OF_REASON: usize = 240;

impl OverlayNote<'_> {
    /// Its name, the beginning of its digest, and everything that it switches off, replaces and
    /// adds.
    pub(crate) fn in_words(&self) -> String {
        let digest: String = self.digest.chars().take(12).collect();
        let mut text = format!("`{}` ({digest})", shown(self.name));
        for disabled in self.disabled.iter().take(OF_OVERLAY) {
            let reason = shortened(disabled.reason, OF_REASON);
            text.push_str(&format!("; `{}` is switched off: {reason}", disabled.criterion));
        }
        if let Some(more) = self.disabled.len().checked_sub(OF_OVERLAY).filter(|more| *more > 0) {
            text.push_str(&format!("; {more} more criteria are switched off"));
        }
        for (what, ids) in changes(self) {
            text.push_str(&format!("; {what} {}", listed(&ids)));
        }
        match self.translations {
            0 => {}
            1 => text.push_str("; translates one code or text"),
            many => text.push_str(&format!("; translates {many} codes and texts")),
        }
        text
    }
}

/// What a site's overlay does beside switching off, in words, each with the ids.
fn changes(overlay: &OverlayNote<'_>) -> Vec<(&'static str, Vec<String>)> {
    let ids = |ids: &[&str]| -> Vec<String> { ids.iter().map(|id| shown(id)).collect() };
    let features =
        overlay.features.iter().map(|row| format!("{} in {}", row.finding, row.diagnosis));
    let all = [
        ("intervals of its own for", ids(&overlay.intervals)),
        ("age bands of its own:", ids(&overlay.age_bands)),
        ("adds the findings", ids(&overlay.findings)),
        ("adds the diagnoses", ids(&overlay.diagnoses)),
        ("adds the criteria", ids(&overlay.criteria)),
        ("adds the frequencies of", features.collect()),
        ("adds the sources", ids(&overlay.sources)),
        ("reads the codes", ids(&overlay.codes)),
    ];
    all.into_iter().filter(|(_, ids)| !ids.is_empty()).collect()
}

/// How many ids of an overlay a text names of one kind; the JSON has them all.
const OF_OVERLAY: usize = 20;

fn listed(ids: &[String]) -> String {
    let mut text = ids.iter().take(OF_OVERLAY).cloned().collect::<Vec<String>>().join(", ");
    if let Some(more) = ids.len().checked_sub(OF_OVERLAY).filter(|more| *more > 0) {
        text.push_str(&format!(" and {more} more"));
    }
    text
}
