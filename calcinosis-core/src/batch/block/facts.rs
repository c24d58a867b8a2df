//! What the block engine takes from the knowledge, as plain numbers: the one place where it looks
//! into the index.

use crate::classification::{Options, prior_in};
use crate::condition::Op;
use crate::key::{DiagnosisKey, FindingKey, Key, Lists, SchemeKey};
pub(super) use crate::knowledge::weights::Row;
use crate::knowledge::{Knowledge, Obtained, Role};
use crate::presence::Presence;
use alloc::vec::Vec;

/// The ways of obtaining a finding that always count as open to the record.
pub(super) const LIGHT: u8 = Obtained::LIGHT;

/// A criterion that is in force.
pub(super) struct Rule {
    pub(super) node: usize,
    pub(super) role: Role,
    pub(super) ops: Vec<Op>,
    /// Whether it asks for a status.
    pub(super) asks: bool,
    /// How its findings are obtained, a bit for each way; none for what is not required.
    pub(super) ways: u8,
    /// Whether it asks for nothing but site, sex and age.
    pub(super) placing: bool,
    /// Its findings whose not being mentioned speaks.
    pub(super) silences: Vec<usize>,
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
    /// For each finding, whether readers judged it.
    pub(super) judged: Vec<bool>,
    /// For each finding, the bit of the way in which it is obtained.
    pub(super) obtained: Vec<u8>,
    /// The findings whose not being mentioned speaks; none where that was switched off.
    pub(super) silent: Vec<usize>,
    /// For each finding, what brings it along.
    pub(super) among: Vec<Vec<usize>>,
    /// For each leaf, its node.
    pub(super) leaves: Vec<usize>,
    /// In the setting that was asked for.
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
    pub(super) lead: i32,
    pub(super) probable: u32,
    pub(super) possible: u32,
}

fn places<K: Key>(list: &[K]) -> Vec<usize> {
    list.iter().map(|key| key.place()).collect()
}

impl Facts {
    pub(super) fn new(knowledge: &Knowledge, scheme: usize, options: &Options) -> Self {
        let index = &knowledge.index;
        let findings = &knowledge.findings;
        let lists = |lists: &Lists<FindingKey, FindingKey>| -> Vec<Vec<usize>> {
            findings.keys().map(|finding| places(&lists[finding])).collect()
        };
        let rules = index.criteria.entries().filter_map(|(key, (node, place))| {
            let criterion = knowledge.diagnoses[*node].criteria.row(*place)?;
            Some(Rule {
                node: node.place(),
                role: criterion.role,
                ops: criterion.program.ops().to_vec(),
                asks: criterion.program.diagnoses().next().is_some(),
                ways: index.obtained[key],
                placing: index.placing[key],
                // Where silence is switched off, nothing is spoken for.
                silences: if options.silence { places(&index.silences[key]) } else { Vec::new() },
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
                .map(|finding| {
                    finding.cluster.and_then(|cluster| u16::try_from(cluster.place()).ok())
                })
                .collect(),
            tells_onset: findings
                .keys()
                .map(|finding| crate::case::tells_onset(knowledge, finding))
                .collect(),
            judged: index.judged.as_slice().to_vec(),
            obtained: findings.iter().map(|finding| finding.obtained.bit()).collect(),
            silent: if options.silence { places(&index.silent) } else { Vec::new() },
            among: findings
                .iter()
                .map(|finding| finding.among.iter().map(|one| one.finding.place()).collect())
                .collect(),
            leaves: places(index.leaves.as_slice()),
            priors: index.priors.iter().map(|prior| prior_in(*prior, options.setting)).collect(),
            alphabetical: index.alphabetical.as_slice().to_vec(),
            forms: scheme.map(|scheme| places(index.forms[scheme].as_slice())).unwrap_or_default(),
            form_count: scheme.map_or(0, |scheme| knowledge.schemes[scheme].forms.len()),
            parents: index.parents.iter().map(|parent| parent.map(DiagnosisKey::place)).collect(),
            exclusions: index.exclusions.as_slice().to_vec(),
            strata: index.strata.as_slice().to_vec(),
            rules: rules.collect(),
            total_cap: constants.total_cap,
            discount: constants.open_requirement_discount,
            discount_limit: constants.open_requirement_limit,
            lead: constants.established_lead,
            probable: constants.probable,
            possible: constants.possible,
        }
    }

    /// What it weighs for every leaf that a finding is present, absent or not mentioned; nothing
    /// for a finding that only informs.
    pub(super) fn weights(
        knowledge: &Knowledge,
        finding: usize,
        presence: Presence,
        beside: Option<u8>,
    ) -> Row<'_> {
        let key: Option<FindingKey> = knowledge.findings.keys().nth(finding);
        key.map_or(Row::default(), |key| knowledge.weights(key, beside).row(presence))
    }
}

/// A finding with all that makes it present, and all that makes it absent by being absent.
pub(super) fn related(knowledge: &Knowledge, finding: FindingKey) -> Vec<usize> {
    let (narrower, broader) =
        (&knowledge.index.narrower[finding], &knowledge.index.broader[finding]);
    core::iter::once(finding.place()).chain(places(narrower)).chain(places(broader)).collect()
}
