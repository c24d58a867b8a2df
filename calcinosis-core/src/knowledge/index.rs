//! Tables derived from the facts: closure, weights of evidence, strata and the projections of the
//! schemes.
//!
//! They are computed once: for the built-in knowledge when it is baked, for an overlay when it is
//! read.

use super::frequency::Frequencies;
use super::prior::LeafPrior;
use super::weights::{self, AllWeights};
use super::{Constants, Diagnosis, Finding, FindingKind, List, Role, Scheme, Text};
use crate::key::{
    CriterionKey, DiagnosisKey, FindingKey, FormKey, Key, LeafKey, Lists, OwnCriterionKey,
    SchemeKey, Slots, Table,
};
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
    /// For each leaf, the log of its prior in centibans: of a million people seen for such a
    /// lesion, how many have it.
    pub(crate) priors: Table<LeafKey, LeafPrior>,
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
    /// For each finding, whether readers judged it: whether it stands in any profile.
    pub(crate) judged: Table<FindingKey, bool>,
    /// For each finding, its weights.
    pub(crate) weights: AllWeights,
    /// The findings whose not being mentioned speaks.
    pub(crate) silent: List<FindingKey>,
    /// For each criterion that is required, how its findings are obtained, a bit for each way; none
    /// for the others.
    pub(crate) obtained: Table<CriterionKey, u8>,
    /// For each criterion, whether it is required and asks for nothing but site, sex and age.
    pub(crate) placing: Table<CriterionKey, bool>,
    /// For each criterion that is required, its findings whose not being mentioned speaks.
    pub(crate) silences: Lists<CriterionKey, FindingKey>,
    /// For each scheme, the form of each leaf.
    pub(crate) forms: Table<SchemeKey, Table<LeafKey, FormKey>>,
    /// The codes of the entries, sorted by system, code and entry.
    pub(crate) codes: List<super::codes::CodeRow>,
}

/// Why the tables cannot be derived.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub(crate) enum Inconsistency {
    /// A finding implies itself: the ring, from it to the last one before it again.
    FindingCycle(Vec<FindingKey>),
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
    pub(crate) alternatives: &'k [List<FindingKey>],
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
        let tree = Tree::of(facts.diagnoses)?;
        let priors = tree
            .leaves
            .iter()
            .map(|leaf| LeafPrior::new(facts.constants, &facts.diagnoses[*leaf]))
            .collect();
        let (broader, narrower) = (lists(broader), lists(narrower));
        let judged = judged(facts);
        let weights = weights::all(
            Frequencies {
                constants: facts.constants,
                findings: facts.findings,
                diagnoses: facts.diagnoses,
                broader: &broader,
                narrower: &narrower,
                judged: &judged,
                alternatives: facts.alternatives,
            },
            &tree.leaves,
        );
        let Named { criteria, naming, asking, requirements, obtained, placing, silences } =
            named(facts, &broader);
        let silent = facts.findings.entries().filter(|(_, finding)| finding.silence.is_some());
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
            finding_names: names(
                facts.findings.entries().map(|(key, finding)| (key, &finding.id, &finding.aliases)),
            ),
            diagnosis_names: names(
                facts.diagnoses.entries().map(|(key, node)| (key, &node.id, &node.aliases)),
            ),
            strata,
            forms,
            broader,
            narrower,
            excluding: lists(excluding),
            under: lists(tree.under),
            leaves: tree.leaves,
            priors,
            codes: super::codes::rows(facts.findings, facts.diagnoses),
            judged,
            weights,
            silent: silent.map(|(finding, _)| finding).collect(),
            obtained,
            placing,
            silences: Lists::new(silences),
        })
    }
}

#[cfg(all(feature = "source", feature = "test-util"))]
impl Index {
    /// The tables once the criteria of a diagnosis have changed, and nothing else has: only what
    /// depends on criteria is derived anew.
    ///
    /// # Errors
    /// As [`Self::build`].
    pub(crate) fn with_criteria(&self, facts: Facts<'_>) -> Result<Self, Inconsistency> {
        let strata = strata(facts.diagnoses, &Tree::of(facts.diagnoses)?)?;
        let Named { criteria, naming, asking, requirements, obtained, placing, silences } =
            named(facts, &self.broader);
        Ok(Self {
            criteria,
            naming: lists(naming),
            asking: Cow::Owned(asking),
            requirements: requirements.iter().copied().collect(),
            obtained,
            placing,
            silences: Lists::new(silences),
            strata,
            ..self.clone()
        })
    }

    /// The tables once the rows of a node for a finding have changed, and nothing else has: only
    /// the weights of what depends on that finding are derived anew.
    pub(crate) fn with_row(&self, frequencies: Frequencies<'_>, finding: FindingKey) -> Self {
        Self {
            weights: weights::again(&self.weights, frequencies, &self.leaves, finding),
            ..self.clone()
        }
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
    fn of(diagnoses: &Table<DiagnosisKey, Diagnosis>) -> Result<Self, Inconsistency> {
        let lineages = lineages(diagnoses)?;
        let mut has_child = diagnoses.slots(false);
        for parent in diagnoses.iter().filter_map(|diagnosis| diagnosis.parent) {
            has_child[parent] = true;
        }
        let childless = has_child.entries().filter(|(_, inner)| !**inner);
        let leaves: Table<LeafKey, DiagnosisKey> = childless.map(|(leaf, _)| leaf).collect();
        let mut under: Slots<DiagnosisKey, Vec<LeafKey>> = diagnoses.slots(Vec::new());
        for (place, leaf) in leaves.entries() {
            for node in &lineages[*leaf] {
                under[*node].push(place);
            }
        }
        Ok(Self { lineages, leaves, under })
    }

    /// A leaf and the nodes above it, nearest first.
    fn lineage(&self, leaf: LeafKey) -> &[DiagnosisKey] {
        &self.lineages[self.leaves[leaf]]
    }
}

/// Which criteria a finding touches: most records leave most criteria untouched, and an untouched
/// criterion is open.
struct Named {
    criteria: Table<CriterionKey, (DiagnosisKey, OwnCriterionKey)>,
    naming: Slots<FindingKey, Vec<CriterionKey>>,
    asking: Vec<CriterionKey>,
    requirements: Slots<DiagnosisKey, u16>,
    obtained: Table<CriterionKey, u8>,
    placing: Table<CriterionKey, bool>,
    silences: Vec<Vec<FindingKey>>,
}

fn named(facts: Facts<'_>, broader: &Lists<FindingKey, FindingKey>) -> Named {
    let all = facts.diagnoses.entries();
    let places =
        all.flat_map(|(node, diagnosis)| diagnosis.criteria.keys().map(move |place| (node, place)));
    let in_force =
        places.filter(|(node, place)| facts.diagnoses[*node].criteria[*place].disabled.is_none());
    let criteria: Table<CriterionKey, _> = in_force.collect();
    let mut naming: Slots<FindingKey, Vec<CriterionKey>> = facts.findings.slots(Vec::new());
    let mut asking = Vec::new();
    let mut requirements = facts.diagnoses.slots(0);
    let (mut obtained, mut placing, mut silences) = (Vec::new(), Vec::new(), Vec::new());
    for (key, (node, place)) in criteria.entries() {
        let criterion = &facts.diagnoses[*node].criteria[*place];
        let (mut ways, mut places, mut silent) = (0, false, Vec::new());
        if criterion.role == Role::Requires {
            requirements[*node] += 1;
            ways = criterion
                .program
                .findings()
                .map(|finding| facts.findings[finding].obtained.bit())
                .fold(0, |a, b| a | b);
            // What asks for nothing but a status could always have been said.
            if ways == 0 {
                ways = u8::MAX;
            }
            let mut kinds =
                criterion.program.findings().map(|finding| facts.findings[finding].kind).peekable();
            places = kinds.peek().is_some()
                && kinds.all(|kind| matches!(kind, FindingKind::Site | FindingKind::Demographic));
            // Who does not mention that the kidneys have failed does not mention dialysis either:
            // one observation.
            let one = |finding: FindingKey, other: &FindingKey| {
                facts.findings[finding].cluster.is_some()
                    && facts.findings[finding].cluster == facts.findings[*other].cluster
            };
            let said = criterion.program.findings().flat_map(|finding| {
                let above = broader[finding].iter().filter(move |other| one(finding, other));
                core::iter::once(finding).chain(above.copied())
            });
            // Where a lesion lies defines: no frequency says it as firmly, so that an open place
            // costs beside what its silence says.
            if !places {
                silent.extend(said.filter(|finding| facts.findings[*finding].silence.is_some()));
            }
            silent.sort_unstable();
            silent.dedup();
        }
        obtained.push(ways);
        placing.push(places);
        silences.push(silent);
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
    Named {
        criteria,
        naming,
        asking,
        requirements,
        obtained: obtained.into(),
        placing: placing.into(),
        silences,
    }
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

fn names<'k, K: Copy + Ord>(
    entries: impl Iterator<Item = (K, &'k Text, &'k List<Text>)>,
) -> List<(Text, K)> {
    let mut names = Vec::new();
    for (key, id, aliases) in entries {
        names.push((id.clone(), key));
        names.extend(aliases.iter().map(|alias| (alias.clone(), key)));
    }
    names.sort();
    Cow::Owned(names)
}

/// Every finding that each finding makes present, nearest first.
fn transitive(
    findings: &Table<FindingKey, Finding>,
) -> Result<Slots<FindingKey, Vec<FindingKey>>, Inconsistency> {
    let mut all = findings.slots(Vec::new());
    for start in findings.keys() {
        let mut above: Vec<FindingKey> = Vec::new();
        // For each of them, the position of the one through which it was reached; none for the
        // first ones.
        let mut through: Vec<Option<usize>> = Vec::new();
        let mut place = None;
        let mut next = 0;
        let mut node = start;
        loop {
            for broader in &*findings[node].implies {
                if *broader == start {
                    return Err(Inconsistency::FindingCycle(ring(start, place, &above, &through)));
                }
                if !above.contains(broader) {
                    above.push(*broader);
                    through.push(place);
                }
            }
            match above.get(next) {
                Some(found) => (node, place) = (*found, Some(next)),
                None => break,
            }
            next += 1;
        }
        all[start] = above;
    }
    Ok(all)
}

/// The way from a finding to the one that leads back to it.
fn ring(
    start: FindingKey,
    last: Option<usize>,
    above: &[FindingKey],
    through: &[Option<usize>],
) -> Vec<FindingKey> {
    let mut ring = Vec::new();
    let mut place = last;
    while let Some(at) = place {
        ring.extend(above.get(at));
        place = through.get(at).copied().flatten();
    }
    ring.push(start);
    ring.reverse();
    ring
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

/// The findings that stand in the profile of any diagnosis.
fn judged(facts: Facts<'_>) -> Table<FindingKey, bool> {
    let mut judged = facts.findings.slots(false);
    for estimate in facts.diagnoses.iter().flat_map(|diagnosis| diagnosis.profile.estimates()) {
        judged[estimate.finding] = true;
    }
    // Where there are no profiles at all, every finding speaks by its rows.
    if !judged.iter().any(|judged| *judged) {
        judged.fill(true);
    }
    judged.iter().copied().collect()
}

/// The stratum of each node: 0 when its own criteria ask for no status, otherwise above every leaf
/// they ask for.
fn strata(
    diagnoses: &Table<DiagnosisKey, Diagnosis>,
    tree: &Tree,
) -> Result<Table<DiagnosisKey, u8>, Inconsistency> {
    let mut strata = diagnoses.slots(0u8);
    // A status that depends on itself never settles: it climbs until it is found out.
    loop {
        let mut changed = false;
        for (key, diagnosis) in diagnoses.entries() {
            let asked =
                diagnosis.criteria.iter().flat_map(|criterion| criterion.program.diagnoses());
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
        for leaf in &tree.leaves {
            match tree.lineages[*leaf].iter().find_map(|node| form_of.get(node)) {
                Some(form) => forms.push(*form),
                None => return Err(Inconsistency::Unplaced { scheme: key, leaf: *leaf }),
            }
        }
        all.push(Table::from(forms));
    }
    Ok(Table::from(all))
}
