//! Keys by name: what a table says of a finding does not change when another finding is added.

use super::{HEADER, constant};
use crate::knowledge::Knowledge;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// What stands around a key until its name is known; no text of the knowledge holds it.
pub(super) const MARK: char = '\u{1}';

/// A key of a finding (`f`), a diagnosis (`n`) or a source (`s`). All are equally long, so that no
/// line breaks elsewhere because a number has grown.
pub(super) fn mark(kind: char, place: usize) -> String {
    format!("{MARK}{kind}{place:05}{MARK}")
}

/// A field: what names sources does so by name.
pub(super) fn field(name: &str, rust: String) -> String {
    if !name.ends_with("sources") {
        return rust;
    }
    let numbers =
        rust.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok());
    let keys: Vec<String> = numbers.map(|place| mark('s', place)).collect();
    format!("B(&[{}])", keys.join(", "))
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
    let id = match kind {
        "f" => knowledge.findings().get(place).map(|finding| &finding.id),
        "n" => knowledge.diagnoses().get(place).map(|node| &node.id),
        _ => knowledge.sources().get(place).map(|source| &source.id),
    };
    // A key without an entry cannot be: what names it would not compile.
    format!("{kind}::{}", id.map_or_else(|| key.to_string(), |id| constant(id)))
}

/// The places of findings, diagnoses and sources.
pub(super) fn keys(knowledge: &Knowledge) -> String {
    let mut text =
        format!("{HEADER}//! Where findings, diagnoses and sources stand in their tables.\n");
    let findings: Vec<&str> = knowledge.findings.iter().map(|finding| &*finding.id).collect();
    let nodes: Vec<&str> = knowledge.diagnoses.iter().map(|node| &*node.id).collect();
    let sources: Vec<&str> = knowledge.sources.iter().map(|source| &*source.id).collect();
    for (module, kind, ids) in [("f", "FindingKey", findings), ("n", "DiagnosisKey", nodes)] {
        text.push_str(&format!(
            "\npub(super) mod {module} {{\n    use crate::key::{kind} as K;\n\n"
        ));
        for (place, id) in ids.iter().enumerate() {
            text.push_str(&format!(
                "    pub(in super::super) const {}: K = K::new({place});\n",
                constant(id)
            ));
        }
        text.push_str("}\n");
    }
    text.push_str("\npub(super) mod s {\n");
    for (place, id) in sources.iter().enumerate() {
        text.push_str(&format!(
            "    pub(in super::super) const {}: u16 = {place};\n",
            constant(id)
        ));
    }
    text.push_str("}\n");
    text
}
