//! Tables derived from the facts: closure, weights of evidence, strata and the projections of the schemes.
//!
//! They are computed once: for the built-in knowledge when it is baked, for an overlay when it is read.

use super::{Constants, Diagnosis, Finding, List, PriorClass, Role, Scheme, Scope, Text};
use crate::logarithm::{MILLION, centibans, parts_per_million, power_below};
use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;

/// The derived tables.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Index {
    /// Ids and former ids of the findings, sorted.
    pub(crate) finding_names: List<(Text, u16)>,
    /// Ids and former ids of the diagnoses, sorted.
    pub(crate) diagnosis_names: List<(Text, u16)>,
    /// For each finding, every finding that it makes present.
    pub(crate) broader: List<List<u16>>,
    /// For each finding, every finding that makes it present.
    pub(crate) narrower: List<List<u16>>,
    /// For each finding, every finding that cannot be present beside it.
    pub(crate) excluding: List<List<u16>>,
    /// The diagnoses that are leaves.
    pub(crate) leaves: List<u16>,
    /// For each diagnosis, the positions of its leaves in `leaves`.
    pub(crate) under: List<List<u16>>,
    /// For each leaf, its prior in centibans.
    pub(crate) priors: List<i32>,
    /// For each diagnosis, the stratum in which its own criteria can be evaluated.
    pub(crate) strata: List<u8>,
    /// For each diagnosis, its parent; [`ROOT`] where there is none.
    pub(crate) parents: List<u16>,
    /// For each diagnosis, whether it is one of exclusion.
    pub(crate) exclusions: List<bool>,
    /// Every criterion that is in force: the diagnosis and its position there.
    pub(crate) criteria: List<(u16, u16)>,
    /// For each finding, the positions in `criteria` of those that name it and ask for no status.
    pub(crate) naming: List<List<u16>>,
    /// The positions in `criteria` of those that ask for a status.
    pub(crate) asking: List<u16>,
    /// For each diagnosis, how many required criteria it has of its own.
    pub(crate) requirements: List<u16>,
    /// For each leaf, its place in the order of the ids: what decides between equals.
    pub(crate) alphabetical: List<u16>,
    /// For each finding, its weights.
    pub(crate) weights: List<Weights>,
    /// For each scheme and leaf, the position of the form.
    pub(crate) forms: List<List<u8>>,
    /// The codes of the entries, sorted by system, code and entry.
    pub(crate) codes: List<super::codes::CodeRow>,
}

/// In place of a parent: no diagnosis has this index.
pub(crate) const ROOT: u16 = u16::MAX;

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
    pub(crate) leaf: u16,
    /// Weight of the present finding, in centibans.
    pub(crate) present: i16,
    /// Weight of the absent finding, in centibans.
    pub(crate) absent: i16,
    /// The diagnosis whose row was used: the leaf or a node above it.
    pub(crate) diagnosis: u16,
    /// The position of that row; its finding may be a broader or a narrower one.
    pub(crate) feature: u16,
}

impl Weight {
    /// A row of a generated table.
    #[cfg(feature = "baked")]
    #[must_use]
    pub(crate) const fn new(leaf: u16, present: i16, absent: i16, diagnosis: u16, feature: u16) -> Self {
        Self { leaf, present, absent, diagnosis, feature }
    }
}

/// Why the tables cannot be derived.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Inconsistency {
    /// A finding implies itself through others.
    FindingCycle(u16),
    /// A diagnosis lies below itself.
    DiagnosisCycle(u16),
    /// The criteria of a diagnosis ask, through others, for its own status.
    StatusCycle(u16),
    /// A leaf reaches no form of a scheme.
    Unplaced {
        /// Position of the scheme.
        scheme: u16,
        /// Index of the leaf.
        leaf: u16,
    },
    /// A node is listed by two forms of a scheme.
    PlacedTwice {
        /// Position of the scheme.
        scheme: u16,
        /// Index of the diagnosis.
        diagnosis: u16,
    },
}

/// The facts from which the tables are derived.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts<'k> {
    pub(crate) constants: &'k Constants,
    pub(crate) findings: &'k [Finding],
    pub(crate) diagnoses: &'k [Diagnosis],
    pub(crate) schemes: &'k [Scheme],
}

/// A row of the features, found for a leaf by walking up from it.
#[derive(Clone, Copy)]
struct Annotation {
    ppm: u32,
    diagnosis: u16,
    feature: u16,
}

impl Index {
    /// Derives every table.
    ///
    /// # Errors
    /// The first [`Inconsistency`] of the facts.
    pub(crate) fn build(facts: Facts<'_>) -> Result<Self, Inconsistency> {
        let broader = transitive(facts.findings)?;
        let mut narrower = vec![Vec::new(); facts.findings.len()];
        for (finding, above) in (0u16..).zip(&broader) {
            for other in above {
                push_at(&mut narrower, *other, finding);
            }
        }
        let mut excluding: Vec<Vec<u16>> = vec![Vec::new(); facts.findings.len()];
        for (index, finding) in (0u16..).zip(facts.findings) {
            for other in &*finding.excludes {
                push_at(&mut excluding, index, *other);
                push_at(&mut excluding, *other, index);
            }
        }
        for list in &mut excluding {
            list.sort_unstable();
            list.dedup();
        }
        let lineages = lineages(facts.diagnoses)?;
        let mut has_child = vec![false; facts.diagnoses.len()];
        for diagnosis in facts.diagnoses {
            if let Some(parent) = diagnosis.parent.and_then(|parent| has_child.get_mut(usize::from(parent))) {
                *parent = true;
            }
        }
        let leaves: Vec<u16> = (0u16..).zip(&has_child).filter(|(_, inner)| !**inner).map(|(leaf, _)| leaf).collect();
        let mut under = vec![Vec::new(); facts.diagnoses.len()];
        for (place, leaf) in (0u16..).zip(&leaves) {
            for node in lineages.get(usize::from(*leaf)).into_iter().flatten() {
                push_at(&mut under, *node, place);
            }
        }
        let priors = priors(facts, &leaves, &lineages, &under);
        let weights = Weigher::new(facts, &broader, &narrower, &leaves, &lineages, &priors).all();
        let Named { criteria, naming, asking, requirements } = named(facts);
        Ok(Self {
            parents: facts.diagnoses.iter().map(|diagnosis| diagnosis.parent.unwrap_or(ROOT)).collect(),
            exclusions: facts.diagnoses.iter().map(|diagnosis| diagnosis.exclusion).collect(),
            criteria: Cow::Owned(criteria),
            naming: lists(naming),
            asking: Cow::Owned(asking),
            requirements: Cow::Owned(requirements),
            alphabetical: Cow::Owned(alphabetical(facts.diagnoses, &leaves)),
            finding_names: names(facts.findings.iter().map(|finding| (&finding.id, &finding.aliases))),
            diagnosis_names: names(facts.diagnoses.iter().map(|diagnosis| (&diagnosis.id, &diagnosis.aliases))),
            strata: Cow::Owned(strata(facts.diagnoses, &lineages, &leaves, &under)?),
            forms: project(facts.schemes, &leaves, &lineages)?,
            broader: lists(broader),
            narrower: lists(narrower),
            excluding: lists(excluding),
            under: lists(under),
            leaves: Cow::Owned(leaves),
            priors: Cow::Owned(priors),
            codes: super::codes::rows(facts.findings, facts.diagnoses),
            weights: Cow::Owned(weights),
        })
    }
}

/// Which criteria a finding touches: most records leave most criteria untouched, and an untouched criterion is open.
struct Named {
    criteria: Vec<(u16, u16)>,
    naming: Vec<Vec<u16>>,
    asking: Vec<u16>,
    requirements: Vec<u16>,
}

fn named(facts: Facts<'_>) -> Named {
    let mut named = Named {
        criteria: Vec::new(),
        naming: vec![Vec::new(); facts.findings.len()],
        asking: Vec::new(),
        requirements: vec![0; facts.diagnoses.len()],
    };
    for (node, diagnosis) in (0u16..).zip(facts.diagnoses) {
        for (place, criterion) in (0u16..).zip(&*diagnosis.criteria) {
            if criterion.disabled.is_some() {
                continue;
            }
            let position = u16::try_from(named.criteria.len()).unwrap_or(u16::MAX);
            named.criteria.push((node, place));
            if criterion.role == Role::Requires
                && let Some(count) = named.requirements.get_mut(usize::from(node))
            {
                *count += 1;
            }
            if criterion.program.diagnoses().next().is_some() {
                named.asking.push(position);
                continue;
            }
            for finding in criterion.program.findings() {
                push_at(&mut named.naming, finding, position);
            }
        }
    }
    for list in &mut named.naming {
        list.dedup();
    }
    named
}

fn alphabetical(diagnoses: &[Diagnosis], leaves: &[u16]) -> Vec<u16> {
    let mut order: Vec<(&str, usize)> = leaves
        .iter()
        .enumerate()
        .map(|(place, leaf)| (diagnoses.get(usize::from(*leaf)).map_or("", |leaf| &*leaf.id), place))
        .collect();
    order.sort_unstable();
    let mut ranks = vec![0; leaves.len()];
    for (rank, (_, place)) in (0u16..).zip(order) {
        if let Some(slot) = ranks.get_mut(place) {
            *slot = rank;
        }
    }
    ranks
}

fn lists(lists: Vec<Vec<u16>>) -> List<List<u16>> {
    Cow::Owned(lists.into_iter().map(Cow::Owned).collect())
}

fn push_at(lists: &mut [Vec<u16>], place: u16, value: u16) {
    if let Some(list) = lists.get_mut(usize::from(place)) {
        list.push(value);
    }
}

fn names<'k>(entries: impl Iterator<Item = (&'k Text, &'k List<Text>)>) -> List<(Text, u16)> {
    let mut names = Vec::new();
    for (index, (id, aliases)) in (0u16..).zip(entries) {
        names.push((id.clone(), index));
        names.extend(aliases.iter().map(|alias| (alias.clone(), index)));
    }
    names.sort();
    Cow::Owned(names)
}

/// Every finding that each finding makes present, nearest first.
fn transitive(findings: &[Finding]) -> Result<Vec<Vec<u16>>, Inconsistency> {
    let mut all = Vec::with_capacity(findings.len());
    for start in 0..u16::try_from(findings.len()).unwrap_or(u16::MAX) {
        let mut above: Vec<u16> = Vec::new();
        let mut next = 0;
        let mut node = start;
        loop {
            for broader in findings.get(usize::from(node)).map(|finding| &*finding.implies).unwrap_or(&[]) {
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
        all.push(above);
    }
    Ok(all)
}

/// For each diagnosis, itself and the nodes above it, nearest first.
fn lineages(diagnoses: &[Diagnosis]) -> Result<Vec<Vec<u16>>, Inconsistency> {
    let mut all = Vec::with_capacity(diagnoses.len());
    for start in 0..u16::try_from(diagnoses.len()).unwrap_or(u16::MAX) {
        let mut line = vec![start];
        let mut node = start;
        while let Some(parent) = diagnoses.get(usize::from(node)).and_then(|diagnosis| diagnosis.parent) {
            if line.contains(&parent) {
                return Err(Inconsistency::DiagnosisCycle(start));
            }
            line.push(parent);
            node = parent;
        }
        all.push(line);
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
fn priors(facts: Facts<'_>, leaves: &[u16], lineages: &[Vec<u16>], under: &[Vec<u16>]) -> Vec<i32> {
    let class_of =
        |node: u16| facts.diagnoses.get(usize::from(node)).and_then(|node| node.prior.as_ref()).map(|p| p.class);
    let own = |leaf: u16| class_prior(facts.constants, class_of(leaf).unwrap_or(PriorClass::VeryRare));
    leaves
        .iter()
        .map(|leaf| {
            let above = lineages.get(usize::from(*leaf)).into_iter().flatten().skip(1);
            let pool = above.copied().find_map(|node| Some((node, class_of(node)?)));
            let Some((pool, class)) = pool else { return own(*leaf) };
            let members = || {
                let places = under.get(usize::from(pool)).into_iter().flatten();
                places.filter_map(|place| leaves.get(usize::from(*place))).map(|member| own(*member))
            };
            let top = members().max().unwrap_or(0);
            // In millionths of the commonest member, so that the sum stays small.
            let total: u64 = members().map(|member| power_below(top.abs_diff(member)) / 1_000_000_000_000).sum();
            let total = u32::try_from(total).unwrap_or(u32::MAX);
            class_prior(facts.constants, class) + own(*leaf) - top - centibans(total, MILLION)
        })
        .collect()
}

/// The stratum of each node: 0 when its own criteria ask for no status, otherwise above every leaf they ask for.
fn strata(
    diagnoses: &[Diagnosis],
    lineages: &[Vec<u16>],
    leaves: &[u16],
    under: &[Vec<u16>],
) -> Result<Vec<u8>, Inconsistency> {
    let mut strata: Vec<u8> = vec![0; diagnoses.len()];
    // A status that depends on itself never settles: it climbs until it is found out.
    loop {
        let mut changed = false;
        for (place, diagnosis) in diagnoses.iter().enumerate() {
            let asked = diagnosis.criteria.iter().flat_map(|criterion| criterion.program.diagnoses());
            let needed = asked
                .flat_map(|node| under.get(usize::from(node)).into_iter().flatten())
                .filter_map(|leaf| leaves.get(usize::from(*leaf)))
                .flat_map(|leaf| lineages.get(usize::from(*leaf)).into_iter().flatten())
                .filter_map(|node| strata.get(usize::from(*node)))
                .max()
                .map_or(0, |below| below.saturating_add(1));
            if let Some(own) = strata.get_mut(place)
                && *own < needed
            {
                *own = needed;
                changed = true;
                if needed > 16 {
                    return Err(Inconsistency::StatusCycle(u16::try_from(place).unwrap_or(u16::MAX)));
                }
            }
        }
        if !changed {
            return Ok(strata);
        }
    }
}

/// For each scheme, the form of each leaf: that of the nearest listed node above it.
fn project(schemes: &[Scheme], leaves: &[u16], lineages: &[Vec<u16>]) -> Result<List<List<u8>>, Inconsistency> {
    let mut all = Vec::new();
    for (place, scheme) in (0u16..).zip(schemes) {
        let mut form_of: BTreeMap<u16, u8> = BTreeMap::new();
        for (form_place, form) in (0u8..).zip(&*scheme.forms) {
            for member in &*form.members {
                if form_of.insert(*member, form_place).is_some() {
                    return Err(Inconsistency::PlacedTwice { scheme: place, diagnosis: *member });
                }
            }
        }
        let mut forms = Vec::with_capacity(leaves.len());
        for leaf in leaves {
            let line = lineages.get(usize::from(*leaf)).into_iter().flatten();
            match line.filter_map(|node| form_of.get(node)).next() {
                Some(form) => forms.push(*form),
                None => return Err(Inconsistency::Unplaced { scheme: place, leaf: *leaf }),
            }
        }
        all.push(Cow::Owned(forms));
    }
    Ok(Cow::Owned(all))
}

/// Turns frequencies into weights.
struct Weigher<'k> {
    facts: Facts<'k>,
    broader: &'k [Vec<u16>],
    narrower: &'k [Vec<u16>],
    /// For each leaf, the row of each finding.
    annotations: Vec<Vec<Option<Annotation>>>,
    /// For each leaf, its share of the prior in parts per million.
    shares: Vec<u64>,
}

impl<'k> Weigher<'k> {
    fn new(
        facts: Facts<'k>,
        broader: &'k [Vec<u16>],
        narrower: &'k [Vec<u16>],
        leaves: &[u16],
        lineages: &[Vec<u16>],
        priors: &[i32],
    ) -> Self {
        let top = priors.iter().copied().max().unwrap_or(0);
        // Eight bits less, so that the sum over all leaves fits.
        let powers: Vec<u64> = priors.iter().map(|prior| power_below(top.abs_diff(*prior)) >> 8).collect();
        let total: u64 = powers.iter().sum();
        let shares = powers.iter().map(|power| u64::from(parts_per_million(*power, total))).collect();
        let annotations = leaves
            .iter()
            .map(|leaf| {
                let mut rows = vec![None; facts.findings.len()];
                for node in lineages.get(usize::from(*leaf)).into_iter().flatten() {
                    let features = facts.diagnoses.get(usize::from(*node)).map(|node| &*node.features).unwrap_or(&[]);
                    for (place, feature) in (0u16..).zip(features) {
                        if feature.scope == Scope::Context {
                            continue;
                        }
                        if let Some(row @ None) = rows.get_mut(usize::from(feature.finding)) {
                            *row = Some(Annotation { ppm: feature.frequency.ppm, diagnosis: *node, feature: place });
                        }
                    }
                }
                rows
            })
            .collect();
        Self { facts, broader, narrower, annotations, shares }
    }

    fn all(&self) -> Vec<Weights> {
        (0u16..).zip(self.facts.findings).map(|(index, _)| self.weights(index)).collect()
    }

    fn annotation(&self, leaf: usize, finding: u16) -> Option<Annotation> {
        self.annotations.get(leaf)?.get(usize::from(finding)).copied().flatten()
    }

    fn background(&self, finding: u16) -> Option<u32> {
        let entry = self.facts.findings.get(usize::from(finding))?;
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

    fn row(&self, leaf: u16, used: Annotation, background: u32) -> Weight {
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
    fn most_frequent_narrower(&self, leaf: usize, finding: u16) -> Option<Annotation> {
        let narrower = self.narrower.get(usize::from(finding))?;
        narrower
            .iter()
            .filter(|other| self.background(**other).is_some())
            .filter_map(|other| self.annotation(leaf, *other))
            .max_by_key(|row| row.ppm)
    }

    fn weights(&self, finding: u16) -> Weights {
        let Some(background) = self.background(finding) else {
            return Weights { background: 0, residual: 0, unannotated: 0, rows: Cow::Borrowed(&[]) };
        };
        let background = background.clamp(1, MILLION - 1);
        let residual = self.residual(finding, background);
        let mut rows = Vec::new();
        for (leaf, place) in (0u16..).zip(0..self.annotations.len()) {
            let own = self.annotation(place, finding);
            let narrower = self.most_frequent_narrower(place, finding);
            let used = match (own, narrower) {
                (Some(own), Some(narrower)) if narrower.ppm > own.ppm => Some(narrower),
                (None, Some(narrower)) if narrower.ppm > residual => Some(narrower),
                (own, _) => own,
            };
            if let Some(used) = used {
                rows.push(self.row(leaf, used, background));
            } else if let Some((broader, used)) = self.nearest_broader(place, finding) {
                let row = self.row(leaf, used, broader);
                rows.push(Weight { absent: 0, ..row });
            }
        }
        Weights { background, residual, unannotated: self.weight(residual.max(1), background), rows: Cow::Owned(rows) }
    }

    /// The nearest broader annotated finding: its background and its row.
    fn nearest_broader(&self, leaf: usize, finding: u16) -> Option<(u32, Annotation)> {
        self.broader.get(usize::from(finding))?.iter().find_map(|other| {
            let background = self.background(*other)?.clamp(1, MILLION - 1);
            Some((background, self.annotation(leaf, *other)?))
        })
    }

    /// What remains of the background for the diagnoses without a row: P(f) less what the annotated diagnoses explain, over their remaining share.
    fn residual(&self, finding: u16, background: u32) -> u32 {
        let (mut explained, mut taken) = (0u64, 0u64);
        for (place, share) in self.shares.iter().enumerate() {
            if let Some(row) = self.annotation(place, finding) {
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
