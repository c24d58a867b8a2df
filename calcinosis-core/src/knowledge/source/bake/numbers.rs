//! Weights and estimates: in binary files for the compiler, and the weights by name for who reviews
//! an edit.

use super::HEADER;
use crate::key::FindingKey;
use crate::knowledge::weights::Weight;
use crate::knowledge::{Finding, Knowledge};
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The binary files and the tables by name.
pub(super) fn blobs(knowledge: &Knowledge) -> Vec<(String, Vec<u8>)> {
    let weights = knowledge.index.weights.rows.items().as_flattened().to_vec();
    let estimates =
        knowledge.diagnoses.iter().flat_map(|node| node.profile.packed.as_flattened()).copied();
    let mut files = vec![
        ("src/knowledge/baked/weights.bin".to_string(), weights),
        ("src/knowledge/baked/estimates.bin".to_string(), estimates.collect()),
    ];
    files.extend(
        by_name(knowledge)
            .into_iter()
            .map(|(kind, text)| (format!("weights/{kind}.txt"), text.into_bytes())),
    );
    files
}

const ABOUT: &str =
    "# @generated from `knowledge/` by `knowledge bake`: what `src/knowledge/baked/weights.bin` holds, by name.
# A finding and its background in parts per million; below it each leaf for which it weighs, with the weight
# of the present and of the absent finding in centibans, and of the finding that is not mentioned where that speaks.
# Then both once more beside each finding that brings it along, in the order of `among`.
";

/// The weights of the findings of each kind. A leaf for which a finding weighs nothing has no line.
fn by_name(knowledge: &Knowledge) -> BTreeMap<String, String> {
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    let weighing = knowledge.findings.entries().filter(|(key, _)| rows(knowledge, *key) > 0);
    for (key, finding) in weighing {
        let text = texts.entry(finding.kind.to_string()).or_insert_with(|| ABOUT.into());
        text.push_str(&one(knowledge, key, finding));
    }
    texts
}

fn one(knowledge: &Knowledge, key: FindingKey, finding: &Finding) -> String {
    let weights = &knowledge.index.weights;
    let mut text = format!("\n{} {}\n", finding.id, weights.backgrounds[key]);
    let rows: Vec<&[Weight]> = weights.rows[key].chunks(weights.leaves).collect();
    for (place, leaf) in knowledge.leaves().enumerate() {
        let numbers =
            rows.iter().filter_map(|row| row.get(place)).map(|weight| i16::from_le_bytes(*weight));
        if numbers.clone().any(|number| number != 0) {
            let numbers: String = numbers.map(|number| format!(" {number}")).collect();
            text.push_str(&format!("  {}{numbers}\n", leaf.id));
        }
    }
    text
}

/// How many rows of weights a finding has.
fn rows(knowledge: &Knowledge, key: FindingKey) -> usize {
    knowledge.index.weights.rows[key].len() / knowledge.index.weights.leaves.max(1)
}

/// What the binary files hold, as Rust.
pub(super) fn rust(knowledge: &Knowledge) -> String {
    let leaves = knowledge.index.weights.leaves;
    let findings = knowledge.findings.entries().map(|(key, finding)| {
        format!(
            "    ({}, {}), // {}\n",
            knowledge.index.weights.backgrounds[key],
            rows(knowledge, key),
            finding.id
        )
    });
    let nodes = knowledge
        .diagnoses
        .iter()
        .map(|node| format!("    {}, // {}\n", node.profile.packed.len(), node.id));
    let (findings, nodes): (String, String) = (findings.collect(), nodes.collect());
    let (all_findings, all_nodes) = (knowledge.findings.len(), knowledge.diagnoses.len());
    format!(
        "{HEADER}//! Weights and estimates; `weights/` shows the weights by name.

use super::prelude::*;
use crate::knowledge::blob::Rows;
use crate::knowledge::weights::{{AllWeights, Weight}};

static WEIGHT_ROWS: &[Weight] = blob::weights(include_bytes!(\"weights.bin\"));
static ESTIMATES: &[PackedEstimate] = blob::estimates(include_bytes!(\"estimates.bin\"));
static BACKGROUNDS: [u32; ROWS.len()] = blob::backgrounds(&ROWS);
static STARTS: [u32; ROWS.len() + 1] = blob::starts(&blob::numbers_of_rows(&ROWS), {leaves});

pub(super) const WEIGHTS: AllWeights = AllWeights {{
    backgrounds: Table::baked(&BACKGROUNDS),
    rows: Lists::baked(&STARTS, WEIGHT_ROWS),
    leaves: {leaves},
}};

/// What readers estimated of a diagnosis.
pub(super) const fn estimates_of(node: DiagnosisKey) -> &'static [PackedEstimate] {{
    blob::estimates_of(ESTIMATES, &COUNTS, node.number())
}}

/// For each finding, its background in parts per million and how many rows of weights it has.
const ROWS: [Rows; {all_findings}] = [
{findings}];

/// For each diagnosis, how many findings were estimated.
const COUNTS: [u16; {all_nodes}] = [
{nodes}];
"
    )
}
