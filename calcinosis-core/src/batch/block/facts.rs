//! What the block engine takes from the knowledge, as plain numbers: the one place where it looks
//! into the index.

use crate::condition::Op;
use crate::key::{DiagnosisKey, FindingKey, Key, Lists, SchemeKey};
use crate::knowledge::{Knowledge, Role};
use alloc::vec::Vec;

/// A criterion that is in force.
pub(super) struct Rule {
    pub(super) node: usize,
    pub(super) role: Role,
    pub(super) ops: Vec<Op>,
    /// Whether it asks for a status.
    pub(super) asks: bool,
}

/// The knowledge in plain numbers.
pub(super) struct Facts {
    /// For each finding, those that it makes present directly.
    pub(super) implies: Vec<Vec<usize>>,
    /// For each finding, all that it makes present.
    pub(super) broader: Vec<Vec<usize>>,
    pub(super) narrower: Vec<Vec<usize>>,
    pub(super) excluding: Vec<Vec<usize>>,
    pub(super) cluster: Vec<Option<u16>>,
    pub(super) tells_onset: Vec<bool>,
    /// For each leaf, its node.
    pub(super) leaves: Vec<usize>,
    pub(super) priors: Vec<i32>,
    pub(super) alphabetical: Vec<u16>,
    /// For each leaf, its form in the scheme of the plan.
    pub(super) forms: Vec<usize>,
    pub(super) form_count: usize,
    pub(super) parents: Vec<Option<usize>>,
    pub(super) exclusions: Vec<bool>,
    pub(super) strata: Vec<u8>,
    pub(super) rules: Vec<Rule>,
    pub(super) total_cap: i32,
    pub(super) discount: i32,
    pub(super) discount_limit: u32,
    pub(super) probable: u32,
    pub(super) possible: u32,
}

fn places<K: Key>(list: &[K]) -> Vec<usize> {
    list.iter().map(|key| key.place()).collect()
}

impl Facts {
    pub(super) fn new(knowledge: &Knowledge, scheme: usize) -> Self {
        let index = &knowledge.index;
        let findings = &knowledge.findings;
        let lists = |lists: &Lists<FindingKey, FindingKey>| -> Vec<Vec<usize>> {
            findings.keys().map(|finding| places(&lists[finding])).collect()
        };
        let rules = index.criteria.iter().filter_map(|(node, place)| {
            let criterion = knowledge.diagnoses[*node].criteria.get(*place)?;
            Some(Rule {
                node: node.place(),
                role: criterion.role,
                ops: criterion.program.ops().to_vec(),
                asks: criterion.program.diagnoses().next().is_some(),
            })
        });
        let scheme: Option<SchemeKey> = knowledge.schemes.keys().nth(scheme);
        let constants = &knowledge.constants;
        Self {
            implies: findings.iter().map(|finding| places(&finding.implies)).collect(),
            broader: lists(&index.broader),
            narrower: lists(&index.narrower),
            excluding: lists(&index.excluding),
            cluster: findings
                .iter()
                .map(|finding| finding.cluster.and_then(|cluster| u16::try_from(cluster.place()).ok()))
                .collect(),
            tells_onset: findings.keys().map(|finding| crate::case::tells_onset(knowledge, finding)).collect(),
            leaves: places(&index.leaves),
            priors: index.priors.to_vec(),
            alphabetical: index.alphabetical.to_vec(),
            forms: scheme.map(|scheme| places(&index.forms[scheme])).unwrap_or_default(),
            form_count: scheme.map_or(0, |scheme| knowledge.schemes[scheme].forms.len()),
            parents: index.parents.iter().map(|parent| parent.map(DiagnosisKey::place)).collect(),
            exclusions: index.exclusions.to_vec(),
            strata: index.strata.to_vec(),
            rules: rules.collect(),
            total_cap: constants.total_cap,
            discount: constants.open_requirement_discount,
            discount_limit: constants.open_requirement_limit,
            probable: constants.probable,
            possible: constants.possible,
        }
    }

    /// The weight of a finding for every leaf, present and absent; none for context.
    pub(super) fn weights(knowledge: &Knowledge, finding: usize, leaves: usize) -> Option<(Vec<i16>, Vec<i16>)> {
        let key: FindingKey = knowledge.findings.keys().nth(finding)?;
        let weights = Some(&knowledge.index.weights[key]).filter(|weights| weights.background > 0)?;
        debug_assert!(weights.present.len() == leaves, "as many weights as leaves");
        let (present, absent) = (weights.present.to_vec(), weights.absent.to_vec());
        Some((present, absent))
    }
}
