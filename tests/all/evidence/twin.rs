//! The slow, obviously right twin of the evidence totals.
//!
//! It reads the case and weighs each finding for each leaf straight from the published facts (rows, lineage, closure, clusters, backgrounds, caps), with sets and
//! floating-point logarithms, and shares no table with the engine.

use calcinosis_core::condition::reference;
use calcinosis_core::knowledge::{ClusterKey, Criterion, Diagnosis, Finding, FindingKey, PriorClass, Role, Scope};
use calcinosis_core::{Case, Knowledge, Presence, Sex};
use std::collections::{BTreeMap, BTreeSet};

const MILLION: u128 = 1_000_000;

/// The score of one leaf and what it is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Score {
    pub(crate) prior: i32,
    pub(crate) evidence: i32,
}

pub(crate) struct Twin<'k> {
    knowledge: &'k Knowledge,
    keys: Vec<FindingKey>,
    names: BTreeMap<&'k str, FindingKey>,
    /// Nearest first.
    broader: Vec<Vec<FindingKey>>,
    leaves: Vec<&'k Diagnosis>,
    /// For each leaf, the row of each annotated finding.
    rows: Vec<BTreeMap<FindingKey, u32>>,
    /// For each leaf, its share of the priors in parts per million.
    shares: Vec<u128>,
}

/// What a case says: every finding that is present or absent, and the statements that count as evidence.
pub(crate) struct Statements {
    pub(crate) present: BTreeSet<FindingKey>,
    pub(crate) absent: BTreeSet<FindingKey>,
    pub(crate) evidence: BTreeSet<(FindingKey, bool)>,
}

/// The definition: the nearest whole number of hundredths of a power of ten.
fn centibans(numerator: u128, denominator: u128) -> i32 {
    let exact = 100.0 * (numerator as f64 / denominator as f64).log10();
    // No ratio of whole numbers below a million lies on a rounding bound, so that the nearest is always clear.
    assert!((exact.fract().abs() - 0.5).abs() > 1e-9, "{numerator}/{denominator}");
    exact.round() as i32
}

impl<'k> Twin<'k> {
    pub(crate) fn new(knowledge: &'k Knowledge) -> Self {
        let mut names = BTreeMap::new();
        let keys: Vec<FindingKey> = keyed(knowledge).map(|(key, _)| key).collect();
        for (index, finding) in keyed(knowledge) {
            names.insert(&*finding.id, index);
            names.extend(finding.aliases.iter().map(|alias| (&**alias, index)));
        }
        let broader = keys.iter().map(|key| broader(knowledge, *key)).collect();
        let leaves: Vec<&Diagnosis> = knowledge.leaves().collect();
        let rows = leaves.iter().map(|leaf| rows(knowledge, leaf)).collect();
        let powers: Vec<f64> =
            leaves.iter().map(|leaf| 10f64.powf(f64::from(prior(knowledge, leaf)) / 100.0)).collect();
        let total: f64 = powers.iter().sum();
        let shares = powers.iter().map(|power| (power / total * 1e6 + 0.5).floor() as u128).collect();
        Self { knowledge, keys, names, broader, leaves, rows, shares }
    }

    fn finding(&self, index: FindingKey) -> &'k Finding {
        &self.knowledge.findings()[usize::from(index)]
    }

    fn is_broader(&self, broader: FindingKey, narrower: FindingKey) -> bool {
        self.broader[usize::from(narrower)].contains(&broader)
    }

    fn all(&self) -> impl Iterator<Item = FindingKey> + '_ {
        self.keys.iter().copied()
    }

    fn exclude_each_other(&self, one: FindingKey, other: FindingKey) -> bool {
        self.finding(one).excludes.contains(&other) || self.finding(other).excludes.contains(&one)
    }

    /// What was said: given findings, sex, and the band of the age at onset.
    fn said(&self, case: &Case) -> BTreeSet<(FindingKey, bool)> {
        let mut said = BTreeSet::new();
        for (list, present) in [(case.present(), true), (case.absent(), false)] {
            said.extend(list.iter().filter_map(|id| self.names.get(id.as_str())).map(|index| (*index, present)));
        }
        let sex = match case.sex() {
            Sex::Female => self.names.get("female-sex"),
            Sex::Male => self.names.get("male-sex"),
            _ => None,
        };
        said.extend(sex.map(|index| (*index, true)));
        let plausible = |age: Option<f64>| age.filter(|age| (0.0..=130.0).contains(age));
        // The age of the patient stands in for the onset only where no onset is stated.
        let bands = self.knowledge.age_bands();
        let tells_onset =
            |one: FindingKey| bands.iter().any(|band| band.finding == one || self.is_broader(one, band.finding));
        let stated = said.iter().any(|(index, present)| *present && tells_onset(*index));
        let fallback = plausible(case.age_years()).filter(|_| !stated);
        if let Some(years) = plausible(case.age_onset_years()).or(fallback) {
            // Whole minutes of a year of 365 days and six hours: days written in years are no finite number.
            let minutes = (years * 525_960.0).round() as u64;
            let bands = self.knowledge.age_bands().iter();
            let inside = bands.filter(|band| u64::from(band.from_days) * 1_440 <= minutes);
            // Bands follow each other: the last one that has begun is the one.
            said.extend(inside.max_by_key(|band| band.from_days).map(|band| (band.finding, true)));
        }
        // Three months are finer than any band: only an age at onset that is stated tells.
        if let Some(years) = plausible(case.age_onset_years()) {
            said.extend(self.names.get("onset-after-three-months").map(|index| (*index, years * 12.0 > 3.0)));
        }
        said
    }

    /// Everything that follows from some statements: what is present, and what is absent.
    fn closed(&self, said: &BTreeSet<(FindingKey, bool)>) -> (BTreeSet<FindingKey>, BTreeSet<FindingKey>) {
        let mut present: BTreeSet<FindingKey> =
            said.iter().filter(|(_, present)| *present).map(|(index, _)| *index).collect();
        for index in present.clone() {
            present.extend(&self.broader[usize::from(index)]);
        }
        let mut absent: BTreeSet<FindingKey> =
            said.iter().filter(|(_, present)| !*present).map(|(index, _)| *index).collect();
        absent.extend(self.all().filter(|one| present.iter().any(|other| self.exclude_each_other(*one, *other))));
        let narrower: Vec<FindingKey> = self
            .all()
            .filter(|one| self.broader[usize::from(*one)].iter().any(|other| absent.contains(other)))
            .collect();
        absent.extend(narrower);
        (present, absent)
    }

    pub(crate) fn read(&self, case: &Case) -> Statements {
        let said = self.said(case);
        let (present, absent) = self.closed(&said);
        let both: BTreeSet<FindingKey> = present.intersection(&absent).copied().collect();
        let usable: BTreeSet<(FindingKey, bool)> =
            said.into_iter().filter(|(index, _)| !both.contains(index)).collect();
        // The most specific of what is present, the most general of what is absent.
        let outdone = |index: FindingKey, presence: bool| {
            usable.iter().filter(|(_, other)| *other == presence).any(|(other, _)| {
                if presence { self.is_broader(index, *other) } else { self.is_broader(*other, index) }
            })
        };
        let evidence = usable.iter().copied().filter(|(index, presence)| !outdone(*index, *presence)).collect();
        // What only follows from a contradiction is as unknown as that.
        let (mut present, mut absent) = self.closed(&usable);
        present.retain(|index| !both.contains(index));
        absent.retain(|index| !both.contains(index));
        Statements { present, absent, evidence }
    }

    /// The background of a finding in parts per million; none for one that only informs.
    fn background(&self, index: FindingKey) -> Option<u128> {
        let finding = self.finding(index);
        let constants = self.knowledge.constants();
        let ppm = finding.background.as_ref().map_or(constants.default_background, |background| background.ppm);
        (!finding.context).then(|| u128::from(ppm).clamp(1, MILLION - 1))
    }

    /// Never 0, never 1; and where the finding is rare for everyone, the floor is rarer still.
    fn frequency(&self, ppm: u32, background: u128) -> u128 {
        let constants = self.knowledge.constants();
        let floor = u128::from(constants.frequency_floor).min(background * u128::from(constants.floor_share) / MILLION);
        u128::from(ppm).clamp(floor.max(1), u128::from(constants.frequency_ceiling))
    }

    fn capped(&self, weight: i32) -> i32 {
        let cap = self.knowledge.constants().single_cap;
        weight.clamp(-cap, cap)
    }

    /// P(f) less what the annotated leaves explain, spread over the others; never below its floor, never above P(f) itself.
    fn residual(&self, index: FindingKey, background: u128) -> u128 {
        let annotated =
            || self.rows.iter().zip(&self.shares).filter_map(|(rows, share)| Some((rows.get(&index)?, share)));
        let explained: u128 = annotated().map(|(ppm, share)| share * self.frequency(*ppm, background)).sum();
        let taken: u128 = annotated().map(|(_, share)| share).sum();
        let rest = (background * MILLION).saturating_sub(explained) / MILLION.saturating_sub(taken).max(1);
        let floor = background * u128::from(self.knowledge.constants().residual_floor) / MILLION;
        rest.max(floor).max(1).min(background)
    }

    /// The weight of one statement for one leaf.
    fn weight(&self, leaf: usize, index: FindingKey, present: bool, residual: u128) -> i32 {
        let Some(background) = self.background(index) else { return 0 };
        let rows = &self.rows[leaf];
        let own = rows.get(&index).copied();
        let weighed = rows.iter().filter(|(other, _)| self.background(**other).is_some());
        let narrower = weighed.filter(|(other, _)| self.is_broader(index, **other)).map(|(_, ppm)| *ppm).max();
        // A broader finding is met at least as often as a narrower one.
        let used = match (own, narrower) {
            (Some(own), narrower) => Some(own.max(narrower.unwrap_or(0))),
            (None, Some(narrower)) if u128::from(narrower) > residual => Some(narrower),
            _ => None,
        };
        let against = |ppm: u32, background: u128| {
            let frequency = self.frequency(ppm, background);
            self.capped(if present {
                centibans(frequency, background)
            } else {
                centibans(MILLION - frequency, MILLION - background)
            })
        };
        if let Some(ppm) = used {
            return against(ppm, background);
        }
        if !present {
            return 0;
        }
        // Otherwise the nearest broader finding that has a row speaks, against its own background.
        let broader = self.broader[usize::from(index)].iter();
        let nearest = broader.filter_map(|other| Some((*rows.get(other)?, self.background(*other)?))).next();
        match nearest {
            Some((ppm, background)) => against(ppm, background),
            None => self.capped(centibans(residual, background)),
        }
    }

    /// The prior and the evidence of every leaf, in the order of the leaves.
    pub(crate) fn scores(&self, case: &Case) -> Vec<Score> {
        let evidence = self.read(case).evidence.into_iter().map(|(index, present)| {
            let residual = self.background(index).map_or(0, |background| self.residual(index, background));
            (index, present, residual)
        });
        let evidence: Vec<(FindingKey, bool, u128)> = evidence.collect();
        let cap = self.knowledge.constants().total_cap;
        let all = self.leaves.iter().enumerate().map(|(place, leaf)| {
            let mut alone = 0;
            let mut clusters: BTreeMap<ClusterKey, Vec<i32>> = BTreeMap::new();
            for (index, present, residual) in &evidence {
                let weight = self.weight(place, *index, *present, *residual);
                match self.finding(*index).cluster {
                    Some(cluster) => clusters.entry(cluster).or_default().push(weight),
                    None => alone += weight,
                }
            }
            // A cluster speaks once, with the weight furthest from zero; of two equally far, the one against.
            let strongest = |weights: &Vec<i32>| weights.iter().copied().max_by_key(|weight| (weight.abs(), -weight));
            let together: i32 = clusters.values().filter_map(strongest).sum();
            Score { prior: prior(self.knowledge, leaf), evidence: (alone + together).clamp(-cap, cap) }
        });
        all.collect()
    }

    /// The value of a criterion by the reference evaluator, with the statuses that the engine settled on.
    pub(crate) fn value(
        &self,
        criterion: &Criterion,
        statements: &Statements,
        established: &dyn Fn(&str) -> Presence,
    ) -> Presence {
        let condition = calcinosis_core::condition::parse(&criterion.when).unwrap();
        let finding = |id: &str| {
            let index = self.names[id];
            if statements.present.contains(&index) {
                Presence::Present
            } else if statements.absent.contains(&index) {
                Presence::Absent
            } else {
                Presence::Unknown
            }
        };
        reference::evaluate(&condition, &finding, established)
    }

    /// How many defining facts of a leaf are open.
    pub(crate) fn open(
        &self,
        leaf: &Diagnosis,
        statements: &Statements,
        established: &dyn Fn(&str) -> Presence,
    ) -> usize {
        let criteria = self.knowledge.lineage(leaf).flat_map(|node| node.criteria.iter());
        let required = criteria.filter(|criterion| criterion.role == Role::Requires && criterion.disabled.is_none());
        required.filter(|criterion| self.value(criterion, statements, established).is_unknown()).count()
    }
}

/// Every finding with its key.
pub(crate) fn keyed(knowledge: &Knowledge) -> impl Iterator<Item = (FindingKey, &Finding)> {
    knowledge.findings().iter().map(|finding| (knowledge.finding_key(&finding.id).unwrap(), finding))
}

/// Everything that a finding makes present, nearest first.
fn broader(knowledge: &Knowledge, start: FindingKey) -> Vec<FindingKey> {
    let mut found: Vec<FindingKey> = Vec::new();
    let mut ring = vec![start];
    while !ring.is_empty() {
        let above = ring.iter().flat_map(|index| knowledge.findings()[usize::from(*index)].implies.iter().copied());
        let mut next: Vec<FindingKey> = Vec::new();
        for index in above {
            if !found.contains(&index) && !next.contains(&index) {
                next.push(index);
            }
        }
        found.extend(&next);
        ring = next;
    }
    found
}

/// The row of each finding for a leaf: its own, or that of the nearest node above that has one.
fn rows(knowledge: &Knowledge, leaf: &Diagnosis) -> BTreeMap<FindingKey, u32> {
    let mut rows = BTreeMap::new();
    for node in knowledge.lineage(leaf) {
        for row in node.features.iter().filter(|row| row.scope != Scope::Context) {
            rows.entry(row.finding).or_insert(row.frequency.ppm);
        }
    }
    rows
}

fn class(knowledge: &Knowledge, node: &Diagnosis) -> Option<i32> {
    let [common, uncommon, rare, very_rare] = knowledge.constants().priors;
    Some(match node.prior.as_ref()?.class {
        PriorClass::Common => common,
        PriorClass::Uncommon => uncommon,
        PriorClass::Rare => rare,
        _ => very_rare,
    })
}

/// The prior of a leaf: its class, or its share of the prior of the nearest node above that has one.
fn prior(knowledge: &Knowledge, leaf: &Diagnosis) -> i32 {
    let [.., very_rare] = knowledge.constants().priors;
    let own = |leaf: &Diagnosis| class(knowledge, leaf).unwrap_or(very_rare);
    let Some(pool) = knowledge.lineage(leaf).skip(1).find(|node| node.prior.is_some()) else { return own(leaf) };
    let members = knowledge.leaves().filter(|one| knowledge.lineage(one).any(|node| node.id == pool.id));
    let power = |prior: i32| 10f64.powf(f64::from(prior) / 100.0);
    let total: f64 = members.map(|member| power(own(member))).sum();
    let share = 100.0 * (power(own(leaf)) / total).log10();
    class(knowledge, pool).unwrap_or(very_rare) + share.round() as i32
}
