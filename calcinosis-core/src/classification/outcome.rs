//! Scores, probabilities, statuses and their order.

use super::criteria::{NodeVerdict, Verdicts};
use super::criteria_sets::{self, SetResult};
use super::evidence::{self, Contribution};
use super::options::Setting;
use crate::case::{Case, Issue, Reading, Sex};
use crate::condition::Program;
use crate::key::{DiagnosisKey, LeafKey, Slots};
use crate::knowledge::prior::LeafPrior;
use crate::knowledge::{Constants, Diagnosis, Knowledge, Scheme, SchemeForm};
use crate::logarithm::{MILLION, centibans, parts_per_million, power_below, tenths_of_a_bit};
use crate::presence::Presence;
use crate::scale::{Bits, Centibans, Probability};
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// How a diagnosis stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
#[cfg_attr(feature = "json", serde(rename_all = "kebab-case"))]
#[expect(clippy::exhaustive_enums, reason = "a caller must not overlook a status")]
pub enum Status {
    /// Every required criterion holds, and an establishing one.
    Established,
    /// As probable as the knowledge's cut-off or more.
    Probable,
    /// Less than probable, and at or above the cut-off.
    Possible,
    /// Below the cut-off.
    Unlikely,
    /// A criterion rules it out.
    Excluded,
}

impl Status {
    /// Every status, the surest first.
    pub const ALL: [Self; 5] =
        [Self::Established, Self::Probable, Self::Possible, Self::Unlikely, Self::Excluded];

    /// The word used in every face.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Established => "established",
            Self::Probable => "probable",
            Self::Possible => "possible",
            Self::Unlikely => "unlikely",
            Self::Excluded => "excluded",
        }
    }

    /// What it means, in a sentence.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Established => "Every required criterion holds, and an establishing one.",
            Self::Probable => "As probable as the knowledge's cut-off or more.",
            Self::Possible => "Less than probable, and at or above the cut-off.",
            Self::Unlikely => "Below the cut-off.",
            Self::Excluded => "A criterion rules it out.",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The main branches of the field: what every scheme divides or joins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Form {
    /// Calcium in damaged skin.
    Dystrophic,
    /// Calcium from deranged metabolism.
    Metastatic,
    /// Calcified and blocked small vessels with necrosis.
    Calciphylaxis,
    /// Calcium as a side effect.
    Iatrogenic,
    /// Calcium without a known cause.
    Idiopathic,
    /// Bone.
    OsteomaCutis,
    /// Neither.
    Mimic,
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 7] = [
        Self::Dystrophic,
        Self::Metastatic,
        Self::Calciphylaxis,
        Self::Iatrogenic,
        Self::Idiopathic,
        Self::OsteomaCutis,
        Self::Mimic,
    ];

    /// The id of the branch.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Dystrophic => "dystrophic",
            Self::Metastatic => "metastatic",
            Self::Calciphylaxis => "calciphylaxis",
            Self::Iatrogenic => "iatrogenic",
            Self::Idiopathic => "idiopathic",
            Self::OsteomaCutis => "osteoma-cutis",
            Self::Mimic => "mimic",
        }
    }

    /// What it means, in a sentence.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Dystrophic => "Calcium in damaged skin.",
            Self::Metastatic => "Calcium from deranged metabolism.",
            Self::Calciphylaxis => "Calcified and blocked small vessels with necrosis.",
            Self::Iatrogenic => "Calcium as a side effect.",
            Self::Idiopathic => "Calcium without a known cause.",
            Self::OsteomaCutis => "Bone.",
            Self::Mimic => "Neither.",
        }
    }
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The state of one leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LeafState {
    pub(crate) score: i32,
    pub(crate) discount: i32,
    pub(crate) lead: i32,
    pub(crate) probability: u32,
    pub(crate) status: Status,
}

/// The state of all leaves and nodes.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    pub(crate) leaves: Slots<LeafKey, LeafState>,
    pub(crate) nodes: Slots<DiagnosisKey, (Status, u32)>,
}

impl Outcome {
    /// Whether a node is established, as a condition sees it: what is probable stays open.
    pub(crate) fn established(&self, node: DiagnosisKey) -> Presence {
        match self.node_status(node) {
            Status::Established => Presence::Present,
            Status::Probable => Presence::Unknown,
            Status::Possible | Status::Unlikely | Status::Excluded => Presence::Absent,
        }
    }

    pub(crate) fn node_status(&self, node: DiagnosisKey) -> Status {
        self.nodes[node].0
    }
}

/// Scores, probabilities and statuses under the verdicts so far.
pub(crate) fn settle(
    knowledge: &Knowledge,
    setting: Setting,
    evidence: &Slots<LeafKey, i32>,
    verdicts: &Verdicts<'_>,
) -> Outcome {
    let verdicts = verdicts.with_lineages();
    let index = &knowledge.index;
    let mut leaves: Vec<LeafState> = index
        .leaves
        .entries()
        .zip(evidence)
        .map(|((leaf, node), sum)| by_criteria(knowledge, setting, leaf, *sum, verdicts[*node]))
        .collect();
    lead(&knowledge.constants, &mut leaves);
    share(&mut leaves);
    for (state, leaf) in leaves.iter_mut().zip(&index.leaves) {
        state.status = leaf_status(knowledge, *leaf, verdicts[*leaf], state);
    }
    let leaves = Slots::of(leaves);
    let nodes = node_states(knowledge, &verdicts, &leaves);
    Outcome { leaves, nodes }
}

/// What was settled, after the verdicts of some nodes changed. Mostly that changes nothing that
/// scores depend on (a diagnosis of exclusion whose requirement became known), and only the
/// statuses on the way are settled again.
pub(crate) fn settle_again(
    knowledge: &Knowledge,
    setting: Setting,
    evidence: &Slots<LeafKey, i32>,
    verdicts: &Verdicts<'_>,
    changed: &[DiagnosisKey],
    outcome: &mut Outcome,
) {
    let index = &knowledge.index;
    let decided = |status: Status| (status == Status::Excluded, status == Status::Established);
    let touched = changed.iter().flat_map(|node| &index.under[*node]);
    for leaf in touched.clone() {
        let node = index.leaves[*leaf];
        let verdict = verdicts.with_lineage(node);
        let new = by_criteria(knowledge, setting, *leaf, evidence[*leaf], verdict);
        let state = &mut outcome.leaves[*leaf];
        if new.discount != state.discount || decided(new.status) != decided(state.status) {
            *outcome = settle(knowledge, setting, evidence, verdicts);
            return;
        }
        state.status = new.status;
        state.status = leaf_status(knowledge, node, verdict, state);
    }
    let mut done = index.parents.slots(false);
    for leaf in touched {
        // From the leaf up to the first node that another leaf has led to already.
        let mut next = Some(index.leaves[*leaf]);
        while let Some(node) = next.filter(|node| !core::mem::replace(&mut done[*node], true)) {
            let best = index.under[node].iter().map(|leaf| outcome.leaves[*leaf].status).min();
            let below = Below {
                probability: outcome.nodes[node].1,
                best: best.unwrap_or(Status::Excluded),
            };
            outcome.nodes[node] = node_state(knowledge, node, verdicts.with_lineage(node), below);
            next = index.parents[node];
        }
    }
}

/// A leaf before it is compared with the others: what is neither excluded nor established is called
/// unlikely.
fn by_criteria(
    knowledge: &Knowledge,
    setting: Setting,
    leaf: LeafKey,
    evidence: i32,
    verdict: NodeVerdict,
) -> LeafState {
    let (constants, index) = (&knowledge.constants, &knowledge.index);
    // A diagnosis of exclusion has little of its own to show: what is open holds back its status
    // instead. Where it lies, and in whom, is its own.
    let exclusion = index.exclusions[index.leaves[leaf]];
    let open = if exclusion { verdict.charged_where } else { verdict.charged };
    let open = u32::from(open).min(constants.open_requirement_limit);
    let discount = i32::try_from(open).unwrap_or(0) * constants.open_requirement_discount;
    let status = if verdict.excluded {
        Status::Excluded
    } else if verdict.established() {
        Status::Established
    } else {
        Status::Unlikely
    };
    let score = prior_in(index.priors[leaf], setting) + evidence - discount;
    LeafState { score, discount, lead: 0, probability: 0, status }
}

/// The status of a leaf whose share is known: what its criteria decided, otherwise by that share.
fn leaf_status(
    knowledge: &Knowledge,
    leaf: DiagnosisKey,
    verdict: NodeVerdict,
    state: &LeafState,
) -> Status {
    if matches!(state.status, Status::Established | Status::Excluded) {
        return state.status;
    }
    let held_back = knowledge.index.exclusions[leaf] && !verdict.required();
    by_probability(&knowledge.constants, state.probability, held_back)
}

/// The shares of what is not excluded.
fn share(leaves: &mut [LeafState]) {
    let top = leaves
        .iter()
        .filter(|leaf| leaf.status != Status::Excluded)
        .map(|leaf| leaf.score)
        .max()
        .unwrap_or(0);
    let power = |leaf: &LeafState| match leaf.status {
        Status::Excluded => 0,
        // Eight bits less, so that the sum over all leaves fits.
        _ => power_below(top.abs_diff(leaf.score)) >> 8,
    };
    let powers: Vec<u64> = leaves.iter().map(power).collect();
    let total: u64 = powers.iter().sum();
    for (state, power) in leaves.iter_mut().zip(powers) {
        state.probability = parts_per_million(power, total);
    }
}

/// How much a prior counts where the patient comes from.
pub(crate) const fn prior_in(prior: LeafPrior, setting: Setting) -> i32 {
    match setting {
        Setting::Clinic => prior.clinic,
        Setting::Published => prior.published,
    }
}

/// What is established explains the lesion: it stands so far above everything that is not
/// established, however the frequencies fall.
fn lead(constants: &Constants, leaves: &mut [LeafState]) {
    let free =
        leaves.iter().filter(|leaf| !matches!(leaf.status, Status::Established | Status::Excluded));
    let Some(best) = free.map(|leaf| leaf.score).max() else { return };
    let least = best + constants.established_lead;
    for leaf in
        leaves.iter_mut().filter(|leaf| leaf.status == Status::Established && leaf.score < least)
    {
        leaf.lead = least - leaf.score;
        leaf.score = least;
    }
}

/// A diagnosis of exclusion with an open requirement is at most possible.
fn by_probability(constants: &Constants, probability: u32, held_back: bool) -> Status {
    if probability >= constants.probable && !held_back {
        Status::Probable
    } else if probability >= constants.possible {
        Status::Possible
    } else {
        Status::Unlikely
    }
}

/// What the leaves below a node say together.
#[derive(Clone, Copy)]
struct Below {
    probability: u32,
    best: Status,
}

/// A form or group sums its leaves; it is established with a leaf or by its own criteria, and
/// excluded with all its leaves.
fn node_states(
    knowledge: &Knowledge,
    verdicts: &Slots<DiagnosisKey, NodeVerdict>,
    leaves: &Slots<LeafKey, LeafState>,
) -> Slots<DiagnosisKey, (Status, u32)> {
    let index = &knowledge.index;
    let mut below = index.parents.slots(Below { probability: 0, best: Status::Excluded });
    for (leaf, state) in index.leaves.iter().zip(leaves.iter()) {
        below[*leaf] = Below { probability: state.probability, best: state.status };
    }
    // Children stand after their parents, so that going backwards each node is complete when it is
    // added to its parent.
    for (node, parent) in index.parents.entries().rev() {
        if let Some(parent) = *parent {
            let own = below[node];
            let sum = &mut below[parent];
            sum.probability += own.probability;
            sum.best = sum.best.min(own.best);
        }
    }
    let states = verdicts.entries().zip(&below);
    Slots::of(
        states
            .map(|((node, verdict), below)| node_state(knowledge, node, *verdict, *below))
            .collect(),
    )
}

/// Status and probability of a node, from what its criteria and its leaves say.
fn node_state(
    knowledge: &Knowledge,
    node: DiagnosisKey,
    verdict: NodeVerdict,
    below: Below,
) -> (Status, u32) {
    let probability = below.probability.min(crate::logarithm::MILLION);
    let status = if below.best == Status::Established {
        Status::Established
    } else if verdict.excluded || below.best == Status::Excluded {
        Status::Excluded
    } else if verdict.established() {
        Status::Established
    } else {
        let held_back = knowledge.index.exclusions[node] && !verdict.required();
        by_probability(&knowledge.constants, probability, held_back)
    };
    (status, probability)
}

/// What is ruled out comes last; the rest by score, the highest first; equals by id.
fn rank_key(state: &LeafState, name: u16) -> u64 {
    let below = u64::from(i32::MAX.abs_diff(state.score));
    u64::from(state.status == Status::Excluded) << 63 | below << 16 | u64::from(name)
}

/// The leaves, the leading one first. The name in a key tells its leaf, so that bare numbers are
/// sorted.
fn order(knowledge: &Knowledge, outcome: &Outcome) -> Vec<LeafKey> {
    let names = &knowledge.index.alphabetical;
    let mut leaf_of: Vec<Option<LeafKey>> = alloc::vec![None; names.len()];
    for (leaf, name) in names.entries() {
        if let Some(slot) = leaf_of.get_mut(usize::from(*name)) {
            *slot = Some(leaf);
        }
    }
    let ranked = outcome.leaves.iter().zip(names);
    let mut keys: Vec<u64> = ranked.map(|(state, name)| rank_key(state, *name)).collect();
    keys.sort_unstable();
    let leaf = |key: u64| {
        let [low, high, ..] = key.to_le_bytes();
        leaf_of.get(usize::from(u16::from_le_bytes([low, high]))).copied().flatten()
    };
    keys.into_iter().filter_map(leaf).collect()
}

/// A classified patient: the ranking, and everything that led to it.
#[derive(Clone, Debug)]
pub struct Classification<'k> {
    pub(crate) knowledge: &'k Knowledge,
    pub(crate) scheme: Option<&'k Scheme>,
    pub(crate) setting: Setting,
    pub(crate) case_id: Option<String>,
    /// Age and sex as given.
    pub(crate) patient: Demographics,
    /// From a place in the case to where it was read in a record of another format.
    pub(crate) read_from: BTreeMap<String, String>,
    pub(crate) reading: Reading,
    pub(crate) verdicts: Verdicts<'k>,
    pub(crate) outcome: Outcome,
    /// The leaves, the leading one first.
    pub(crate) order: Vec<LeafKey>,
}

/// Who a case is about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Demographics {
    pub(crate) sex: Sex,
    pub(crate) age_years: Option<f64>,
    pub(crate) age_onset_years: Option<f64>,
}

/// One leaf of the ranking.
#[derive(Clone, Copy, Debug)]
pub struct Ranked<'a, 'k> {
    pub(crate) classification: &'a Classification<'k>,
    pub(crate) leaf: LeafKey,
    pub(crate) rank: usize,
}

/// The share of one form of the scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FormShare<'k> {
    /// The form.
    pub form: &'k SchemeForm,
    /// Its status: established with any of its leaves.
    pub status: Status,
    /// The sum of its leaves.
    pub probability: Probability,
}

impl<'k> Classification<'k> {
    pub(crate) fn new(
        knowledge: &'k Knowledge,
        scheme: Option<&'k Scheme>,
        setting: Setting,
        case: &Case,
        reading: Reading,
        verdicts: Verdicts<'k>,
        outcome: Outcome,
    ) -> Self {
        let order = order(knowledge, &outcome);
        let case_id = case.id.clone();
        let (age_years, age_onset_years) = (case.age_years, case.age_onset_years);
        let patient = Demographics { sex: case.sex(), age_years, age_onset_years };
        let read_from = BTreeMap::new();
        Self {
            knowledge,
            scheme,
            setting,
            case_id,
            patient,
            read_from,
            reading,
            verdicts,
            outcome,
            order,
        }
    }

    /// The knowledge that was used.
    #[must_use]
    pub const fn knowledge(&self) -> &'k Knowledge {
        self.knowledge
    }

    /// The scheme through which the forms are seen.
    #[must_use]
    pub const fn scheme(&self) -> Option<&'k Scheme> {
        self.scheme
    }

    /// Where the patient was said to come from.
    #[must_use]
    pub const fn setting(&self) -> Setting {
        self.setting
    }

    /// Whether it spoke that the record does not mention what nobody leaves out.
    #[must_use]
    pub const fn silence(&self) -> bool {
        self.reading.silence
    }

    /// How much the record told, to the tenth of a bit: how far its evidence has moved the
    /// probabilities (the Kullback-Leibler divergence from what they would be without it, 1 bit for
    /// each halving of what is open). A probability that rests on few bits is mostly how common the
    /// diagnosis is.
    #[must_use]
    pub fn information(&self) -> Bits {
        let index = &self.knowledge.index;
        // Without the evidence: the prior, and what is open costs as it does now, so that a record
        // which says nothing tells nothing.
        let without = index.priors.iter().zip(self.outcome.leaves.iter());
        let without: Vec<i32> =
            without.map(|(prior, state)| prior_in(*prior, self.setting) - state.discount).collect();
        let top = without.iter().copied().max().unwrap_or(0);
        let powers: Vec<u64> =
            without.iter().map(|score| power_below(top.abs_diff(*score)) >> 8).collect();
        let total = powers.iter().sum();
        let gained = self.outcome.leaves.iter().zip(powers).map(|(state, power)| {
            let before = parts_per_million(power, total).max(1);
            i64::from(state.probability) * i64::from(centibans(state.probability, before))
        });
        Bits::from_tenths(tenths_of_a_bit(gained.sum::<i64>() / i64::from(MILLION)))
    }

    /// The id of the case.
    #[must_use]
    pub fn case_id(&self) -> Option<&str> {
        self.case_id.as_deref()
    }

    /// What the sender should know about the record.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.reading.issues
    }

    /// Whether anything about the lesion counts, or all that is known of the patient is age and
    /// sex. Where it is not, the ranking is no more than the priors, and an answer shows none.
    #[must_use]
    pub fn is_informed(&self) -> bool {
        self.reading.is_informed()
    }

    /// The value of a finding, with everything that follows from the record; none for an id that is
    /// not in the vocabulary.
    #[must_use]
    pub fn finding(&self, id: &str) -> Option<Presence> {
        self.knowledge.finding_key(id).map(|finding| self.reading.value(finding))
    }

    /// Whether a finding is given, or follows, both ways.
    #[must_use]
    pub fn is_conflicting(&self, id: &str) -> bool {
        self.knowledge
            .finding_key(id)
            .is_some_and(|finding| self.reading.conflicts.contains(finding))
    }

    /// Every leaf, the leading one first, the excluded ones last.
    pub fn ranking(&self) -> impl Iterator<Item = Ranked<'_, 'k>> {
        self.order.iter().zip(1..).map(|(leaf, rank)| Ranked {
            classification: self,
            leaf: *leaf,
            rank,
        })
    }

    /// The leaf with this id in the ranking.
    #[must_use]
    pub fn ranked(&self, id: &str) -> Option<Ranked<'_, 'k>> {
        let diagnosis = self.knowledge.diagnosis_key(id)?;
        self.ranking().find(|ranked| ranked.key() == diagnosis)
    }

    /// Status and probability of any node of the taxonomy.
    #[must_use]
    pub fn node(&self, id: &str) -> Option<(Status, Probability)> {
        let (status, probability) = self.outcome.nodes[self.knowledge.diagnosis_key(id)?];
        Some((status, Probability::from_ppm(probability)))
    }

    /// The forms of the scheme, the most probable first; of equals, in the order of the scheme.
    #[must_use]
    pub fn forms(&self) -> Vec<FormShare<'k>> {
        let Some(scheme) = self.scheme else { return Vec::new() };
        self.forms_of(scheme)
    }

    /// The forms of another scheme of the same knowledge.
    #[must_use]
    pub fn forms_of(&self, scheme: &'k Scheme) -> Vec<FormShare<'k>> {
        // A scheme of other knowledge is looked up by its id; one that is not here has no forms
        // here.
        let Some((key, scheme)) =
            self.knowledge.schemes.entries().find(|(_, known)| known.id == scheme.id)
        else {
            return Vec::new();
        };
        let mut sums = scheme.forms.slots((0u32, Status::Excluded, false));
        for (form, state) in self.knowledge.index.forms[key].iter().zip(self.outcome.leaves.iter())
        {
            let (sum, best, held_back) = &mut sums[*form];
            *sum += state.probability;
            *best = (*best).min(state.status);
            // What only a diagnosis of exclusion makes probable is no surer than that one.
            *held_back |= state.status == Status::Possible
                && state.probability >= self.knowledge.constants.probable;
        }
        let mut shares: Vec<FormShare<'k>> = scheme
            .forms
            .iter()
            .zip(sums.into_values())
            .map(|(form, (sum, best, held_back))| {
                let probability = Probability::from_ppm(sum);
                let status = match best {
                    Status::Established | Status::Excluded => best,
                    _ => by_probability(&self.knowledge.constants, probability.ppm(), held_back),
                };
                FormShare { form, status, probability }
            })
            .collect();
        shares.sort_by_key(|share| {
            (share.status == Status::Excluded, core::cmp::Reverse(share.probability))
        });
        shares
    }

    /// The main branch with the largest share.
    #[must_use]
    pub fn form(&self) -> Option<Form> {
        Form::ALL
            .into_iter()
            .filter_map(|form| self.node(form.as_str()).map(|(_, probability)| (form, probability)))
            .filter(|(_, probability)| *probability > Probability::ZERO)
            .max_by_key(|(form, probability)| (*probability, core::cmp::Reverse(*form)))
            .map(|(form, _)| form)
    }

    /// The value of a condition, once the answer stands.
    pub(crate) fn holds(&self, program: &Program) -> Presence {
        self.verdicts.value(program, &self.reading, &self.outcome)
    }

    /// The published criteria sets, each with what it says of this patient.
    #[must_use]
    pub fn criteria_sets(&self) -> Vec<SetResult<'k>> {
        self.knowledge
            .criteria_sets
            .iter()
            .map(|set| criteria_sets::evaluate(set, |program| self.holds(program)))
            .collect()
    }
}

impl<'k> Ranked<'_, 'k> {
    fn state(&self) -> LeafState {
        self.classification.outcome.leaves[self.leaf]
    }

    pub(crate) fn key(&self) -> DiagnosisKey {
        self.classification.knowledge.index.leaves[self.leaf]
    }

    /// The diagnosis.
    #[must_use]
    pub fn diagnosis(&self) -> &'k Diagnosis {
        self.classification.knowledge.leaf(self.leaf)
    }

    /// Its place in the ranking, from 1.
    #[must_use]
    pub const fn rank(&self) -> usize {
        self.rank
    }

    /// How it stands.
    #[must_use]
    pub fn status(&self) -> Status {
        self.state().status
    }

    /// Its share among the leaves that are not excluded.
    #[must_use]
    pub fn probability(&self) -> Probability {
        Probability::from_ppm(self.state().probability)
    }

    /// Whether it would be probable by its share, and is no more than possible because it is a
    /// diagnosis of exclusion with a requirement that is open.
    #[must_use]
    pub fn is_held_back(&self) -> bool {
        self.status() == Status::Possible
            && self.state().probability >= self.classification.knowledge.constants.probable
    }

    /// Whether it is possible at least, or leads a differential in which nothing is. What is
    /// unlikely otherwise leads nothing, and what would prove it distracts.
    pub(crate) fn is_worth_naming(&self) -> bool {
        match self.status() {
            Status::Established | Status::Probable | Status::Possible => true,
            Status::Unlikely => self.rank == 1,
            Status::Excluded => false,
        }
    }

    /// Prior, evidence, discount and lead together.
    #[must_use]
    pub fn score(&self) -> Centibans {
        Centibans::new(self.state().score)
    }

    /// Its prior.
    #[must_use]
    pub fn prior(&self) -> Centibans {
        let prior = self.classification.knowledge.index.priors[self.leaf];
        Centibans::new(prior_in(prior, self.classification.setting))
    }

    /// What being established adds, where the frequencies alone would not let it lead.
    #[must_use]
    pub fn lead(&self) -> Centibans {
        Centibans::new(self.state().lead)
    }

    /// What its open defining facts cost.
    #[must_use]
    pub fn discount(&self) -> Centibans {
        Centibans::new(self.state().discount)
    }

    /// Every finding's part in the score, the strongest first.
    ///
    /// The counted ones, held within the total cap, with prior, discount and lead give the score
    /// exactly.
    #[must_use]
    pub fn contributions(&self) -> Vec<Contribution<'k>> {
        let Classification { knowledge, reading, .. } = self.classification;
        evidence::contributions(knowledge, reading, self.leaf)
    }
}
