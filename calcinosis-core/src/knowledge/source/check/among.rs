//! Whether what is said to bring a finding along can.

use super::super::DiagnosticCode;
use super::super::problems::{Fault, Problems};
use super::super::schema::Draft;
use crate::key::FindingKey;
use crate::knowledge::{Among, Knowledge};
use alloc::format;
use alloc::string::{String, ToString};

pub(super) fn check(draft: &Draft<'_>, knowledge: &Knowledge, problems: &mut Problems) {
    for placed in &draft.findings {
        let Some(own) = knowledge.finding_key(placed.entry.id.as_ref()) else { continue };
        for word in placed.entry.among.iter().map(|among| &among.finding) {
            let bringing = knowledge.finding_key(word.as_ref());
            let among =
                knowledge.findings[own].among.iter().find(|among| bringing == Some(among.finding));
            if let Some(message) = among.and_then(|among| fault(knowledge, own, among)) {
                problems.push(Fault::new(DiagnosticCode::Among, placed.file, word.span(), message));
            }
        }
    }
}

fn fault(knowledge: &Knowledge, own: FindingKey, among: &Among) -> Option<String> {
    let index = &knowledge.index;
    let (finding, other) = (&knowledge.findings[own], among.finding);
    let bringing = &*knowledge.findings[other].id;
    let background = index.weights.backgrounds[own];
    let related =
        other == own || index.broader[own].contains(&other) || index.narrower[own].contains(&other);
    if background == 0 {
        return Some(
            "a finding that only informs has no weight that could depend on another".to_string(),
        );
    }
    if related {
        return Some(format!(
            "`{bringing}` and `{}` follow from one another: they count once anyway",
            finding.id
        ));
    }
    if finding.cluster.is_some() && finding.cluster == knowledge.findings[other].cluster {
        return Some(format!("`{bringing}` is of the same cluster: they count once anyway"));
    }
    if index.excluding[own].contains(&other) || index.excluding[other].contains(&own) {
        return Some(format!(
            "`{bringing}` excludes `{}`: neither is met beside the other",
            finding.id
        ));
    }
    (among.ppm <= background).then(|| {
        format!(
            "beside `{bringing}` it is no more frequent than in everybody: what brings it along makes it more frequent"
        )
    })
}
