//! How much the knowledge holds, in numbers.

use super::Compiled;
use crate::knowledge::{Basis, CodeSystem, FindingKind, Seen};
use alloc::collections::BTreeMap;
use alloc::string::String;
use serde::Serialize;

/// Counts of the knowledge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Stats {
    /// Version of the clinical content.
    pub knowledge_version: String,
    /// SHA-256 of the source.
    pub digest: String,
    /// Nodes of the taxonomy.
    pub diagnoses: usize,
    /// Leaves that are no mimics.
    pub leaves: usize,
    /// Leaves that are mimics.
    pub mimics: usize,
    /// Leaves by main branch.
    pub leaves_by_branch: BTreeMap<String, usize>,
    /// Findings.
    pub findings: usize,
    /// Findings by kind.
    pub findings_by_kind: BTreeMap<&'static str, usize>,
    /// Criteria.
    pub criteria: usize,
    /// Rows of features.
    pub features: usize,
    /// Rows of features by basis.
    pub features_by_basis: BTreeMap<&'static str, usize>,
    /// Sources.
    pub sources: usize,
    /// Sources by how far they were read.
    pub sources_by_seen: BTreeMap<&'static str, usize>,
    /// Worked examples.
    pub examples: usize,
    /// Published criteria sets.
    pub criteria_sets: usize,
    /// Schemes.
    pub schemes: usize,
    /// Measured quantities.
    pub analytes: usize,
    /// Tests.
    pub tests: usize,
    /// Treatments.
    pub treatments: usize,
    /// Codes of findings, diagnoses and analytes, by system.
    pub codes_by_system: BTreeMap<&'static str, usize>,
}

impl Compiled {
    /// Counts the knowledge.
    #[must_use]
    pub fn stats(&self) -> Stats {
        let knowledge = &self.knowledge;
        let mut leaves_by_branch: BTreeMap<String, usize> = BTreeMap::new();
        for leaf in knowledge.leaves() {
            let branch = knowledge
                .lineage(leaf)
                .find(|node| {
                    crate::classification::Form::ALL.iter().any(|form| form.as_str() == node.id)
                })
                .map_or("other", |node| &*node.id);
            *leaves_by_branch.entry(branch.into()).or_default() += 1;
        }
        let mimics = leaves_by_branch.get("mimic").copied().unwrap_or(0);
        let features =
            || knowledge.diagnoses.iter().flat_map(|diagnosis| diagnosis.features.iter());
        let codes = || {
            let of_findings = knowledge.findings.iter().flat_map(|finding| finding.codes.iter());
            let of_diagnoses =
                knowledge.diagnoses.iter().flat_map(|diagnosis| diagnosis.codes.iter());
            let of_analytes =
                knowledge.laboratory.analytes.iter().flat_map(|analyte| analyte.codes.iter());
            let systems = of_findings.chain(of_diagnoses).map(|code| code.system);
            systems.chain(of_analytes.map(|one| one.code.system))
        };
        Stats {
            knowledge_version: knowledge.version.clone().into_owned(),
            digest: knowledge.digest.clone().into_owned(),
            diagnoses: knowledge.diagnoses.len(),
            leaves: leaves_by_branch.values().sum::<usize>() - mimics,
            mimics,
            leaves_by_branch,
            findings: knowledge.findings.len(),
            findings_by_kind: count(FindingKind::ALL, FindingKind::as_str, |kind| {
                knowledge.findings.iter().filter(|finding| finding.kind == kind).count()
            }),
            criteria: knowledge.diagnoses.iter().map(|diagnosis| diagnosis.criteria.len()).sum(),
            features: features().count(),
            features_by_basis: count(Basis::ALL, Basis::as_str, |basis| {
                features().filter(|feature| feature.basis == basis).count()
            }),
            sources: knowledge.sources.len(),
            sources_by_seen: count(Seen::ALL, Seen::as_str, |seen| {
                knowledge.sources.iter().filter(|source| source.seen == seen).count()
            }),
            examples: self.examples.len(),
            criteria_sets: knowledge.criteria_sets.len(),
            schemes: knowledge.schemes.len(),
            analytes: knowledge.laboratory.analytes.len(),
            tests: knowledge.workup.tests.len(),
            treatments: knowledge.workup.treatments.len(),
            codes_by_system: count(CodeSystem::ALL, CodeSystem::as_str, |system| {
                codes().filter(|one| *one == system).count()
            }),
        }
    }
}

fn count<T: Copy>(
    all: &[T],
    word: fn(T) -> &'static str,
    number: impl Fn(T) -> usize,
) -> BTreeMap<&'static str, usize> {
    all.iter().map(|value| (word(*value), number(*value))).collect()
}
