//! Keys by name: what a table says of a finding does not change when another finding is added.

use super::{HEADER, constant};
use crate::knowledge::Knowledge;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// What stands around a key until its name is known; no text of the knowledge holds it.
pub(super) const MARK: char = '\u{1}';

/// A key by the letter of its kind (see [`ids`]). All are equally long, so that no line breaks
/// elsewhere because a number has grown.
pub(super) fn mark(kind: char, place: usize) -> String {
    format!("{MARK}{kind}{place:05}{MARK}")
}

/// A text with its keys by name.
pub(super) fn written_out(knowledge: &Knowledge, text: &str) -> String {
    let parts = text.split(MARK).enumerate();
    parts
        .map(|(place, part)| if place % 2 == 1 { name(knowledge, part) } else { part.to_string() })
        .collect()
}

fn name(knowledge: &Knowledge, key: &str) -> String {
    let (kind, place) = key.split_at_checked(1).unwrap_or_default();
    let place = place.parse().unwrap_or(usize::MAX);
    let id = ids(knowledge).into_iter().find(|named| named.0 == kind);
    let id = id.and_then(|(_, _, ids)| ids.get(place).copied());
    // A key without an entry cannot be: what names it would not compile.
    format!("{kind}::{}", id.map_or_else(|| key.to_string(), constant))
}

/// The kinds of keys that are written by name: letter, type, ids in the order of the table.
fn ids(knowledge: &Knowledge) -> [(&'static str, &'static str, Vec<&str>); 6] {
    let (laboratory, workup) = (&knowledge.laboratory, &knowledge.workup);
    [
        ("a", "AnalyteKey", laboratory.analytes.iter().map(|entry| &*entry.id).collect()),
        ("f", "FindingKey", knowledge.findings.iter().map(|entry| &*entry.id).collect()),
        ("n", "DiagnosisKey", knowledge.diagnoses.iter().map(|entry| &*entry.id).collect()),
        ("o", "TreatmentKey", workup.treatments.iter().map(|entry| &*entry.id).collect()),
        ("s", "SourceKey", knowledge.sources.iter().map(|entry| &*entry.id).collect()),
        ("t", "TestKey", workup.tests.iter().map(|entry| &*entry.id).collect()),
    ]
}

/// Where entries stand in their tables.
pub(super) fn keys(knowledge: &Knowledge) -> String {
    let mut text = format!("{HEADER}//! Where entries stand in their tables.\n");
    for (module, kind, ids) in ids(knowledge) {
        text.push_str(&format!(
            "\n#[allow(dead_code, reason = \"not every entry is named by another\")]\n\
             pub(super) mod {module} {{\n    use crate::key::{kind} as K;\n\n"
        ));
        for (place, id) in ids.iter().enumerate() {
            text.push_str(&format!(
                "    pub(in super::super) const {}: K = K::new({place});\n",
                constant(id)
            ));
        }
        text.push_str("}\n");
    }
    text
}
