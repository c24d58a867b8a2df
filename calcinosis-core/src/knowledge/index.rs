//! Tables derived from the facts: closure, weights of evidence, strata and the projections of the schemes.
//!
//! They are computed once: for the built-in knowledge when it is baked, for an overlay when it is read.

use super::{Constants, Diagnosis, Finding, List, PriorClass, Role, Scheme, Scope, Text};
use crate::key::{
    CriterionKey, DiagnosisKey, FeatureKey, FindingKey, FormKey, Key, LeafKey, Lists, OwnCriterionKey, SchemeKey,
    Slots, Table,
};
use crate::logarithm::{MILLION, centibans, parts_per_million, power_below};
use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;

/// The derived tables.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Index {
    /// Ids and former ids of the findings, sorted.
    pub(crate) finding_names: List<(Text, FindingKey)>,
    /// Ids and former ids of the diagnoses, sorted.
    pub(crate) diagnosis_names: List<(Text, DiagnosisKey)>,
    /// For each finding, every finding that it makes present, nearest first.
    pub(crate) broader: Lists<FindingKey, FindingKey>,
    /// For each finding, every finding that makes it present.
    pub(crate) narrower: Lists<FindingKey, FindingKey>,
    /// For each finding, every finding that cannot be present beside it.
    pub(crate) excluding: Lists<FindingKey, FindingKey>,
    /// The diagnoses that are leaves.
    pub(crate) leaves: Table<LeafKey, DiagnosisKey>,
    /// For each diagnosis, its leaves.
    pub(crate) under: Lists<DiagnosisKey, LeafKey>,
    /// For each leaf, its prior in centibans.
    pub(crate) priors: Table<LeafKey, i32>,
    /// For each diagnosis, the stratum in which its own criteria can be evaluated.
    pub(crate) strata: Table<DiagnosisKey, u8>,
    /// For each diagnosis, its parent.
    pub(crate) parents: Table<DiagnosisKey, Option<DiagnosisKey>>,
    /// For each diagnosis, whether it is one of exclusion.
    pub(crate) exclusions: Table<DiagnosisKey, bool>,
    /// Every criterion that is in force: the diagnosis and its position there.
    pub(crate) criteria: Table<CriterionKey, (DiagnosisKey, OwnCriterionKey)>,
    /// For each finding, the criteria that name it and ask for no status.
    pub(crate) naming: Lists<FindingKey, CriterionKey>,
    /// The criteria that ask for a status.
    pub(crate) asking: List<CriterionKey>,
    /// For each diagnosis, how many required criteria it has of its own.
    pub(crate) requirements: Table<DiagnosisKey, u16>,
    /// For each leaf, its place in the order of the ids: what decides between equals.
    pub(crate) alphabetical: Table<LeafKey, u16>,
    /// For each finding, its weights.
    pub(crate) weights: Table<FindingKey, Weights>,
    /// For each scheme, the form of each leaf.
    pub(crate) forms: Table<SchemeKey, Table<LeafKey, FormKey>>,
    /// The codes of the entries, sorted by system, code and entry.
    pub(crate) codes: List<super::codes::CodeRow>,
}

/// The weights of one finding.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Weights {
    /// The background frequency used, in parts per million; 0 for context, which has no weight.
    pub(crate) background: u32,
    /// What remains of the background outside the annotated diagnoses, in parts per million.
    pub(crate) residual: u32,
    /// Weight of the present finding for a leaf that has no row, in centibans.
    pub(crate) unannotated: i16,
    /// The leaves with a weight of their own, in ascending order.
    pub(crate) rows: List<Weight>,
}

/// The weight of one finding for one leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Weight {
    /// Position of the leaf.
    pub(crate) leaf: LeafKey,
    /// Weight of the present finding, in centibans.
    pub(crate) present: i16,
    /// Weight of the absent finding, in centibans.
    pub(crate) absent: i16,
    /// The diagnosis whose row was used: the leaf or a node above it.
    pub(crate) diagnosis: DiagnosisKey,
    /// That row; its finding may be a broader or a narrower one.
    pub(crate) feature: FeatureKey,
}

impl Weight {
    /// A row of a generated table.
    #[cfg(feature = "baked")]
    #[must_use]
    pub(crate) const fn new(leaf: u16, present: i16, absent: i16, diagnosis: u16, feature: u16) -> Self {
        Self {
            leaf: LeafKey::new(leaf),
            present,
            absent,
            diagnosis: DiagnosisKey::new(diagnosis),
            feature: FeatureKey::new(feature),
        }
    }
}

/// Why the tables cannot be derived.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Inconsistency {
    /// A finding implies itself through others.
    FindingCycle(FindingKey),
    /// A diagnosis lies below itself.
    DiagnosisCycle(DiagnosisKey),
    /// The criteria of a diagnosis ask, through others, for its own status.
    StatusCycle(DiagnosisKey),
    /// A leaf reaches no form of a scheme.
    Unplaced {
        /// The scheme.
        scheme: SchemeKey,
        /// The leaf.
        leaf: DiagnosisKey,
    },
    /// A node is listed by two forms of a scheme.
    PlacedTwice {
        /// The scheme.
        scheme: SchemeKey,
        /// The diagnosis.
        diagnosis: DiagnosisKey,
    },
}

/// The facts from which the tables are derived.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts<'k> {
    pub(crate) constants: &'k Constants,
    pub(crate) findings: &'k Table<FindingKey, Finding>,
    pub(crate) diagnoses: &'k Table<DiagnosisKey, Diagnosis>,
    pub(crate) schemes: &'k Table<SchemeKey, Scheme>,
}

/// A row of the features, found for a leaf by walking up from it.
#[derive(Clone, Copy)]
struct Annotation {
    ppm: u32,
    diagnosis: DiagnosisKey,
    feature: FeatureKey,
}

impl Index {
    /// Derives every table.
    ///
    /// # Errors
    /// The first [`Inconsistency`] of the facts.
    pub(crate) fn build(facts: Facts<'_>) -> Result<Self, Inconsistency> {
        let broader = transitive(facts.findings)?;
        let mut narrower: Slots<FindingKey, Vec<FindingKey>> = facts.findings.slots(Vec::new());
        for (finding, above) in broader.entries() {
            for other in above {
                narrower[*other].push(finding);
            }
        }
        let mut excluding: Slots<FindingKey, Vec<FindingKey>> = facts.findings.slots(Vec::new());
        for (key, finding) in facts.findings.entries() {
            for other in &*finding.excludes {
                excluding[key].push(*other);
                excluding[*other].push(key);
            }
        }
        for list in excluding.iter_mut() {
            list.sort_unstable();
            list.dedup();
        }
        let lineages = lineages(facts.diagnoses)?;
        let mut has_child = facts.diagnoses.slots(false);
        for parent in facts.diagnoses.iter().filter_map(|diagnosis| diagnosis.parent) {
            has_child[parent] = true;
        }
        let childless = has_child.entries().filter(|(_, inner)| !**inner);
        let leaves: Table<LeafKey, DiagnosisKey> = childless.map(|(leaf, _)| leaf).collect();
        let mut under: Slots<DiagnosisKey, Vec<LeafKey>> = facts.diagnoses.slots(Vec::new());
        for (place, leaf) in leaves.entries() {
            for node in &lineages[*leaf] {
                under[*node].push(place);
            }
        }
        let tree = Tree { lineages, leaves, under };
        let priors = priors(facts, &tree);
        let weights = Weigher::new(facts, &broader, &narrower, &tree, &priors).all();
        let Named { criteria, naming, asking, requirements } = named(facts);
        let strata = strata(facts.diagnoses, &tree)?;
        let forms = project(facts.schemes, &tree)?;
        let alphabetical = alphabetical(facts.diagnoses, &tree.leaves);
        Ok(Self {
            parents: facts.diagnoses.iter().map(|diagnosis| diagnosis.parent).collect(),
            exclusions: facts.diagnoses.iter().map(|diagnosis| diagnosis.exclusion).collect(),
            criteria,
            naming: lists(naming),
            asking: Cow::Owned(asking),
            requirements: requirements.iter().copied().collect(),
            alphabetical,
            finding_names: names(facts.findings.entries().map(|(key, finding)| (key, &finding.id, &finding.aliases))),
            diagnosis_names: names(facts.diagnoses.entries().map(|(key, node)| (key, &node.id, &node.aliases))),
            strata,
            forms,
            broader: lists(broader),
            narrower: lists(narrower),
            excluding: lists(excluding),
            under: lists(tree.under),
            leaves: tree.leaves,
            priors,
            codes: super::codes::rows(facts.findings, facts.diagnoses),
            weights,
        })
    }
}

/// The taxonomy, both ways.
struct Tree {
    /// For each diagnosis, itself and the nodes above it, nearest first.
    lineages: Slots<DiagnosisKey, Vec<DiagnosisKey>>,
    leaves: Table<LeafKey, DiagnosisKey>,
    under: Slots<DiagnosisKey, Vec<LeafKey>>,
}

impl Tree {
    /// A leaf and the nodes above it, nearest first.
    fn lineage(&self, leaf: LeafKey) -> &[DiagnosisKey] {
        &self.lineages[self.leaves[leaf]]
    }
}

/// Which criteria a finding touches: most records leave most criteria untouched, and an untouched criterion is open.
struct Named {
    criteria: Table<CriterionKey, (DiagnosisKey, OwnCriterionKey)>,
    naming: Slots<FindingKey, Vec<CriterionKey>>,
    asking: Vec<CriterionKey>,
    requirements: Slots<DiagnosisKey, u16>,
}

fn named(facts: Facts<'_>) -> Named {
    let all = facts.diagnoses.entries();
    let places = all.flat_map(|(node, diagnosis)| diagnosis.criteria.keys().map(move |place| (node, place)));
    let in_force = places.filter(|(node, place)| facts.diagnoses[*node].criteria[*place].disabled.is_none());
    let criteria: Table<CriterionKey, _> = in_force.collect();
    let mut naming: Slots<FindingKey, Vec<CriterionKey>> = facts.findings.slots(Vec::new());
    let mut asking = Vec::new();
    let mut requirements = facts.diagnoses.slots(0);
    for (key, (node, place)) in criteria.entries() {
        let criterion = &facts.diagnoses[*node].criteria[*place];
        if criterion.role == Role::Requires {
            requirements[*node] += 1;
        }
        if criterion.program.diagnoses().next().is_some() {
            asking.push(key);
            continue;
        }
        for finding in criterion.program.findings() {
            naming[finding].push(key);
        }
    }
    for list in naming.iter_mut() {
        list.dedup();
    }
    Named { criteria, naming, asking, requirements }
}

fn alphabetical(
    diagnoses: &Table<DiagnosisKey, Diagnosis>,
    leaves: &Table<LeafKey, DiagnosisKey>,
) -> Table<LeafKey, u16> {
    let mut order: Vec<(&str, LeafKey)> =
        leaves.entries().map(|(place, leaf)| (&*diagnoses[*leaf].id, place)).collect();
    order.sort_unstable();
    let mut ranks = leaves.slots(0);
    for (rank, (_, place)) in (0u16..).zip(order) {
        ranks[place] = rank;
    }
    ranks.iter().copied().collect()
}

fn lists<K: Key, V: Clone>(lists: Slots<K, Vec<V>>) -> Lists<K, V> {
    Lists::new(lists.into_values())
}

fn names<'k, K: Copy + Ord>(entries: impl Iterator<Item = (K, &'k Text, &'k List<Text>)>) -> List<(Text, K)> {
    let mut names = Vec::new();
    for (key, id, aliases) in entries {
        names.push((id.clone(), key));
        names.extend(aliases.iter().map(|alias| (alias.clone(), key)));
    }
    names.sort();
    Cow::Owned(names)
}

/// Every finding that each finding makes present, nearest first.
fn transitive(findings: &Table<FindingKey, Finding>) -> Result<Slots<FindingKey, Vec<FindingKey>>, Inconsistency> {
    let mut all = findings.slots(Vec::new());
    for start in findings.keys() {
        let mut above: Vec<FindingKey> = Vec::new();
        let mut next = 0;
        let mut node = start;
        loop {
            for broader in &*findings[node].implies {
                if *broader == start {
                    return Err(Inconsistency::FindingCycle(start));
                }
                if !above.contains(broader) {
                    above.push(*broader);
                }
            }
            match above.get(next) {
                Some(found) => node = *found,
                None => break,
            }
            next += 1;
        }
        all[start] = above;
    }
    Ok(all)
}

/// For each diagnosis, itself and the nodes above it, nearest first.
fn lineages(
    diagnoses: &Table<DiagnosisKey, Diagnosis>,
) -> Result<Slots<DiagnosisKey, Vec<DiagnosisKey>>, Inconsistency> {
    let mut all = diagnoses.slots(Vec::new());
    for start in diagnoses.keys() {
        let mut line = alloc::vec![start];
        let mut node = start;
        while let Some(parent) = diagnoses[node].parent {
            if line.contains(&parent) {
                return Err(Inconsistency::DiagnosisCycle(start));
            }
            line.push(parent);
            node = parent;
        }
        all[start] = line;
    }
    Ok(all)
}

fn class_prior(constants: &Constants, class: PriorClass) -> i32 {
    let [common, uncommon, rare, very_rare] = constants.priors;
    match class {
        PriorClass::Common => common,
        PriorClass::Uncommon => uncommon,
        PriorClass::Rare => rare,
        PriorClass::VeryRare => very_rare,
    }
}

/// The prior of every leaf. A node with a prior of its own pools its leaves: they share it in proportion to their classes, so that naming the members of a
/// group one by one does not make the group more likely.
fn priors(facts: Facts<'_>, tree: &Tree) -> Table<LeafKey, i32> {
    let class_of = |node: DiagnosisKey| facts.diagnoses[node].prior.as_ref().map(|prior| prior.class);
    let own = |leaf: DiagnosisKey| class_prior(facts.constants, class_of(leaf).unwrap_or(PriorClass::VeryRare));
    let prior = |leaf: DiagnosisKey| {
        let above = tree.lineages[leaf].iter().skip(1);
        let pool = above.copied().find_map(|node| Some((node, class_of(node)?)));
        let Some((pool, class)) = pool else { return own(leaf) };
        let members = || tree.under[pool].iter().map(|member| own(tree.leaves[*member]));
        let top = members().max().unwrap_or(0);
        // In millionths of the commonest member, so that the sum stays small.
        let total: u64 = members().map(|member| power_below(top.abs_diff(member)) / 1_000_000_000_000).sum();
        let total = u32::try_from(total).unwrap_or(u32::MAX);
        class_prior(facts.constants, class) + own(leaf) - top - centibans(total, MILLION)
    };
    tree.leaves.iter().map(|leaf| prior(*leaf)).collect()
}

/// The stratum of each node: 0 when its own criteria ask for no status, otherwise above every leaf they ask for.
fn strata(diagnoses: &Table<DiagnosisKey, Diagnosis>, tree: &Tree) -> Result<Table<DiagnosisKey, u8>, Inconsistency> {
    let mut strata = diagnoses.slots(0u8);
    // A status that depends on itself never settles: it climbs until it is found out.
    loop {
        let mut changed = false;
        for (key, diagnosis) in diagnoses.entries() {
            let asked = diagnosis.criteria.iter().flat_map(|criterion| criterion.program.diagnoses());
            let needed = asked
                .flat_map(|node| &tree.under[node])
                .flat_map(|leaf| tree.lineage(*leaf))
                .map(|node| strata[*node])
                .max()
                .map_or(0, |below| below.saturating_add(1));
            if strata[key] < needed {
                strata[key] = needed;
                changed = true;
                if needed > 16 {
                    return Err(Inconsistency::StatusCycle(key));
                }
            }
        }
        if !changed {
            return Ok(strata.iter().copied().collect());
        }
    }
}

/// For each scheme, the form of each leaf: that of the nearest listed node above it.
fn project(
    schemes: &Table<SchemeKey, Scheme>,
    tree: &Tree,
) -> Result<Table<SchemeKey, Table<LeafKey, FormKey>>, Inconsistency> {
    let mut all = Vec::new();
    for (key, scheme) in schemes.entries() {
        let mut form_of: BTreeMap<DiagnosisKey, FormKey> = BTreeMap::new();
        for (form_key, form) in scheme.forms.entries() {
            for member in &*form.members {
                if form_of.insert(*member, form_key).is_some() {
                    return Err(Inconsistency::PlacedTwice { scheme: key, diagnosis: *member });
                }
            }
        }
        let mut forms = Vec::with_capacity(tree.leaves.len());
        for leaf in &*tree.leaves {
            match tree.lineages[*leaf].iter().find_map(|node| form_of.get(node)) {
                Some(form) => forms.push(*form),
                None => return Err(Inconsistency::Unplaced { scheme: key, leaf: *leaf }),
            }
        }
        all.push(Table::from(forms));
    }
    Ok(Table::from(all))
}

/// For one leaf, the row of each finding: its own, otherwise that of the nearest node above.
fn annotations(facts: Facts<'_>, lineage: &[DiagnosisKey]) -> Slots<FindingKey, Option<Annotation>> {
    let mut rows = facts.findings.slots(None);
    for node in lineage {
        for (key, feature) in facts.diagnoses[*node].features.entries() {
            let row = &mut rows[feature.finding];
            if feature.scope != Scope::Context && row.is_none() {
                *row = Some(Annotation { ppm: feature.frequency.ppm, diagnosis: *node, feature: key });
            }
        }
    }
    rows
}

/// Turns frequencies into weights.
struct Weigher<'k> {
    facts: Facts<'k>,
    broader: &'k Slots<FindingKey, Vec<FindingKey>>,
    narrower: &'k Slots<FindingKey, Vec<FindingKey>>,
    /// For each leaf, the row of each finding.
    annotations: Slots<LeafKey, Slots<FindingKey, Option<Annotation>>>,
    /// For each leaf, its share of the prior in parts per million.
    shares: Slots<LeafKey, u64>,
}

impl<'k> Weigher<'k> {
    fn new(
        facts: Facts<'k>,
        broader: &'k Slots<FindingKey, Vec<FindingKey>>,
        narrower: &'k Slots<FindingKey, Vec<FindingKey>>,
        tree: &Tree,
        priors: &Table<LeafKey, i32>,
    ) -> Self {
        let top = priors.iter().copied().max().unwrap_or(0);
        // Eight bits less, so that the sum over all leaves fits.
        let powers: Vec<u64> = priors.iter().map(|prior| power_below(top.abs_diff(*prior)) >> 8).collect();
        let total: u64 = powers.iter().sum();
        let shares = powers.iter().map(|power| u64::from(parts_per_million(*power, total))).collect();
        let annotations = tree.leaves.keys().map(|leaf| annotations(facts, tree.lineage(leaf))).collect();
        Self { facts, broader, narrower, annotations: Slots::of(annotations), shares: Slots::of(shares) }
    }

    fn all(&self) -> Table<FindingKey, Weights> {
        self.facts.findings.keys().map(|finding| self.weights(finding)).collect()
    }

    fn annotation(&self, leaf: LeafKey, finding: FindingKey) -> Option<Annotation> {
        self.annotations[leaf][finding]
    }

    fn background(&self, finding: FindingKey) -> Option<u32> {
        let entry = &self.facts.findings[finding];
        if entry.context {
            return None;
        }
        Some(entry.background.as_ref().map_or(self.facts.constants.default_background, |background| background.ppm))
    }

    /// The frequency that a weight uses: never 0, never 1. What is said never to occur speaks against even where the finding is rare for everyone.
    fn clamped(&self, ppm: u32, background: u32) -> u32 {
        let constants = self.facts.constants;
        let share = u64::from(background) * u64::from(constants.floor_share) / u64::from(MILLION);
        let floor = constants.frequency_floor.min(u32::try_from(share).unwrap_or(u32::MAX)).max(1);
        ppm.clamp(floor, constants.frequency_ceiling)
    }

    fn weight(&self, frequency: u32, background: u32) -> i16 {
        let cap = self.facts.constants.single_cap;
        i16::try_from(centibans(frequency, background).clamp(-cap, cap)).unwrap_or(0)
    }

    fn row(&self, leaf: LeafKey, used: Annotation, background: u32) -> Weight {
        let frequency = self.clamped(used.ppm, background);
        Weight {
            leaf,
            present: self.weight(frequency, background),
            absent: self.weight(MILLION - frequency, MILLION - background),
            diagnosis: used.diagnosis,
            feature: used.feature,
        }
    }

    /// The narrower annotated finding that is met most often: the broader one is met at least as often.
    fn most_frequent_narrower(&self, leaf: LeafKey, finding: FindingKey) -> Option<Annotation> {
        self.narrower[finding]
            .iter()
            .filter(|other| self.background(**other).is_some())
            .filter_map(|other| self.annotation(leaf, *other))
            .max_by_key(|row| row.ppm)
    }

    fn weights(&self, finding: FindingKey) -> Weights {
        let Some(background) = self.background(finding) else {
            return Weights { background: 0, residual: 0, unannotated: 0, rows: Cow::Borrowed(&[]) };
        };
        let background = background.clamp(1, MILLION - 1);
        let residual = self.residual(finding, background);
        let mut rows = Vec::new();
        for leaf in self.annotations.keys() {
            let own = self.annotation(leaf, finding);
            let narrower = self.most_frequent_narrower(leaf, finding);
            let used = match (own, narrower) {
                (Some(own), Some(narrower)) if narrower.ppm > own.ppm => Some(narrower),
                (None, Some(narrower)) if narrower.ppm > residual => Some(narrower),
                (own, _) => own,
            };
            if let Some(used) = used {
                rows.push(self.row(leaf, used, background));
            } else if let Some((broader, used)) = self.nearest_broader(leaf, finding) {
                let row = self.row(leaf, used, broader);
                rows.push(Weight { absent: 0, ..row });
            }
        }
        Weights { background, residual, unannotated: self.weight(residual.max(1), background), rows: Cow::Owned(rows) }
    }

    /// The nearest broader annotated finding: its background and its row.
    fn nearest_broader(&self, leaf: LeafKey, finding: FindingKey) -> Option<(u32, Annotation)> {
        self.broader[finding].iter().find_map(|other| {
            let background = self.background(*other)?.clamp(1, MILLION - 1);
            Some((background, self.annotation(leaf, *other)?))
        })
    }

    /// What remains of the background for the diagnoses without a row: P(f) less what the annotated diagnoses explain, over their remaining share.
    fn residual(&self, finding: FindingKey, background: u32) -> u32 {
        let (mut explained, mut taken) = (0u64, 0u64);
        for (leaf, share) in self.shares.entries() {
            if let Some(row) = self.annotation(leaf, finding) {
                explained += share * u64::from(self.clamped(row.ppm, background));
                taken += share;
            }
        }
        let million = u64::from(MILLION);
        let floor = u64::from(background) * u64::from(self.facts.constants.residual_floor) / million;
        let rest = (u64::from(background) * million).saturating_sub(explained);
        let remaining = million.saturating_sub(taken).max(1);
        // Not being described never speaks for a diagnosis: the background is the most that remains.
        u32::try_from((rest / remaining).max(floor).max(1)).unwrap_or(background).min(background)
    }
}
