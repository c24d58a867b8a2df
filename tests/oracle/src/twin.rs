//! The slow, obviously right twin of the evidence totals.
//!
//! It reads the case and weighs each finding for each leaf straight from the published facts (rows,
//! estimates, lineage, closure, clusters, backgrounds, silence, caps), with sets and floating-point
//! logarithms, and shares no table with the engine.

use calcinosis_core::condition::reference;
use calcinosis_core::knowledge::{
    Basis, Criterion, Diagnosis, Feature, Finding, FindingKey, FindingKind, Obtained, PriorClass,
    Role, Scope,
};
use calcinosis_core::{Case, Knowledge, Presence, Sex};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

const MILLION: u128 = 1_000_000;

/// The score of one leaf and what it is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    /// Where the leaf starts.
    pub prior: i32,
    /// What the statements add.
    pub evidence: i32,
}

/// The twin of the engine over some knowledge.
pub struct Twin<'k> {
    knowledge: &'k Knowledge,
    keys: Vec<FindingKey>,
    names: BTreeMap<&'k str, FindingKey>,
    /// Nearest first.
    broader: Vec<Vec<FindingKey>>,
    leaves: Vec<&'k Diagnosis>,
    /// For each leaf, the row of each annotated finding, and whether it is the leaf's own.
    rows: Vec<BTreeMap<FindingKey, (&'k Feature, bool)>>,
    /// The findings that stand in a profile.
    judged: BTreeSet<FindingKey>,
    /// What was worked out: the frequency of a finding in a leaf.
    known: Mutex<BTreeMap<(usize, FindingKey), u128>>,
}

/// What a case says: every finding that is present or absent, and the statements that count as
/// evidence.
pub struct Statements {
    /// What is present.
    pub present: BTreeSet<FindingKey>,
    /// What is absent.
    pub absent: BTreeSet<FindingKey>,
    /// What counts.
    pub evidence: BTreeSet<(FindingKey, Presence)>,
    /// What nobody leaves out, and the record does, or would if it said anything.
    pub unmentioned: BTreeSet<FindingKey>,
}

/// The definition: the nearest whole number of hundredths of a power of ten.
fn centibans(numerator: u128, denominator: u128) -> i32 {
    let exact = 100.0 * (numerator as f64 / denominator as f64).log10();
    // No ratio of whole numbers below a million lies on a rounding bound, so that the nearest is
    // always clear.
    assert!((exact.fract().abs() - 0.5).abs() > 1e-9, "{numerator}/{denominator}");
    exact.round() as i32
}

impl<'k> Twin<'k> {
    /// The twin, with what it looks up for every patient.
    #[must_use]
    pub fn new(knowledge: &'k Knowledge) -> Self {
        let mut names = BTreeMap::new();
        let keys: Vec<FindingKey> = keyed(knowledge).map(|(key, _)| key).collect();
        for (index, finding) in keyed(knowledge) {
            names.insert(finding.id(), index);
            names.extend(finding.aliases().map(|alias| (alias, index)));
        }
        let broader = keys.iter().map(|key| broader(knowledge, *key)).collect();
        let leaves: Vec<&Diagnosis> = knowledge.leaves().collect();
        let rows = leaves.iter().map(|leaf| rows(knowledge, leaf)).collect();
        let estimates = knowledge.diagnoses().iter().flat_map(|node| node.profile().estimates());
        let judged =
            estimates.map(|estimate| key_of(knowledge, estimate.finding(knowledge))).collect();
        Self { knowledge, keys, names, broader, leaves, rows, judged, known: Mutex::default() }
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
        let says = |one: FindingKey, other: FindingKey| {
            let mut excluded = self.finding(one).excludes(self.knowledge);
            excluded.any(|finding| finding.id() == self.finding(other).id())
        };
        says(one, other) || says(other, one)
    }

    /// What was said: given findings, sex, and the band of the age at onset.
    fn said(&self, case: &Case) -> BTreeSet<(FindingKey, bool)> {
        let mut said = BTreeSet::new();
        for (list, present) in [(case.present(), true), (case.absent(), false)] {
            said.extend(
                list.iter()
                    .filter_map(|id| self.names.get(id.as_str()))
                    .map(|index| (*index, present)),
            );
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
        let tells_onset = |one: FindingKey| {
            bands
                .iter()
                .map(|band| key_of(self.knowledge, band.finding(self.knowledge)))
                .any(|band| band == one || self.is_broader(one, band))
                // Nor where the lesion is older than any band would tell.
                || self.names.get("long-duration-over-ten-years").is_some_and(|long| {
                    *long == one || self.is_broader(*long, one)
                })
        };
        let stated = said.iter().any(|(index, present)| *present && tells_onset(*index));
        let fallback = plausible(case.age_years()).filter(|_| !stated);
        if let Some(years) = plausible(case.age_onset_years()).or(fallback) {
            // Whole minutes of a year of 365 days and six hours: days written in years are no
            // finite number.
            let minutes = (years * 525_960.0).round() as u64;
            let bands = self.knowledge.age_bands().iter();
            let inside = bands.filter(|band| u64::from(band.from_days()) * 1_440 <= minutes);
            // Bands follow each other: the last one that has begun is the one.
            said.extend(
                inside
                    .max_by_key(|band| band.from_days())
                    .map(|band| (key_of(self.knowledge, band.finding(self.knowledge)), true)),
            );
        }
        // What is said of the present, whenever the lesion began.
        if let Some(years) = plausible(case.age_years()) {
            let minutes = (years * 525_960.0).round() as u64;
            let below = [
                ("newborn-now", 29 * 1_440),
                ("below-two-years-now", 2 * 525_960),
                ("below-eight-years-now", 8 * 525_960),
                ("below-ten-years-now", 10 * 525_960),
                ("child-now", 6_574 * 1_440),
            ];
            said.extend(
                below
                    .iter()
                    .filter_map(|(id, limit)| Some((*self.names.get(*id)?, minutes < *limit))),
            );
            said.extend(
                self.names
                    .get("fifty-five-or-older-now")
                    .map(|index| (*index, minutes >= 55 * 525_960)),
            );
        }
        // Three months are finer than any band: only an age at onset that is stated tells.
        if let Some(years) = plausible(case.age_onset_years()) {
            said.extend(
                self.names
                    .get("onset-after-three-months")
                    .map(|index| (*index, years * 12.0 > 3.0)),
            );
        }
        said
    }

    /// Everything that follows from some statements: what is present, and what is absent.
    fn closed(
        &self,
        said: &BTreeSet<(FindingKey, bool)>,
    ) -> (BTreeSet<FindingKey>, BTreeSet<FindingKey>) {
        let mut present: BTreeSet<FindingKey> =
            said.iter().filter(|(_, present)| *present).map(|(index, _)| *index).collect();
        for index in present.clone() {
            present.extend(&self.broader[usize::from(index)]);
        }
        let mut absent: BTreeSet<FindingKey> =
            said.iter().filter(|(_, present)| !*present).map(|(index, _)| *index).collect();
        absent.extend(
            self.all()
                .filter(|one| present.iter().any(|other| self.exclude_each_other(*one, *other))),
        );
        let narrower: Vec<FindingKey> = self
            .all()
            .filter(|one| {
                self.broader[usize::from(*one)].iter().any(|other| absent.contains(other))
            })
            .collect();
        absent.extend(narrower);
        (present, absent)
    }

    /// What a case says.
    #[must_use]
    pub fn read(&self, case: &Case) -> Statements {
        let said = self.said(case);
        let empty = said.is_empty();
        let (present, absent) = self.closed(&said);
        let both: BTreeSet<FindingKey> = present.intersection(&absent).copied().collect();
        let usable: BTreeSet<(FindingKey, bool)> =
            said.into_iter().filter(|(index, _)| !both.contains(index)).collect();
        // What only follows from a contradiction is as unknown as that.
        let (mut present, mut absent) = self.closed(&usable);
        present.retain(|index| !both.contains(index));
        absent.retain(|index| !both.contains(index));
        let mut evidence = BTreeSet::new();
        // The most specific of what is present; beside a finding that nobody judged, the broader
        // ones.
        let mut told: BTreeSet<FindingKey> =
            usable.iter().filter(|(_, present)| *present).map(|(one, _)| *one).collect();
        for one in told.clone().iter().filter(|one| !self.judged.contains(*one)) {
            let broader = self.broader[usize::from(*one)].iter();
            told.extend(
                broader.filter(|other| self.judged.contains(*other) && !both.contains(*other)),
            );
        }
        let refined = |one: FindingKey| {
            told.iter().any(|other| self.judged.contains(other) && self.is_broader(one, *other))
        };
        evidence
            .extend(told.iter().filter(|one| !refined(**one)).map(|one| (*one, Presence::Present)));
        // The most general of what is absent, but for what follows from what is present.
        let denied: BTreeSet<FindingKey> =
            usable.iter().filter(|(_, present)| !*present).map(|(one, _)| *one).collect();
        let follows = |one: FindingKey| {
            let lines = core::iter::once(one).chain(self.broader[usize::from(one)].iter().copied());
            lines
                .into_iter()
                .any(|line| present.iter().any(|other| self.exclude_each_other(line, *other)))
        };
        let widened = |one: FindingKey| denied.iter().any(|other| self.is_broader(*other, one));
        evidence.extend(
            denied
                .iter()
                .filter(|one| !widened(**one) && !follows(**one))
                .map(|one| (*one, Presence::Absent)),
        );
        // What nobody leaves out, and the record does. One that says nothing leaves nothing out.
        let open = |one: &FindingKey| {
            !present.contains(one) && !absent.contains(one) && !both.contains(one)
        };
        let silent = self.all().filter(|one| self.finding(*one).silence().is_some() && open(one));
        let unmentioned: BTreeSet<FindingKey> = silent.collect();
        if !empty {
            evidence.extend(unmentioned.iter().map(|one| (*one, Presence::Unknown)));
        }
        Statements { present, absent, evidence, unmentioned }
    }

    /// The background of a finding in parts per million; none for one that only informs.
    fn background(&self, index: FindingKey) -> Option<u128> {
        let finding = self.finding(index);
        let constants = self.knowledge.constants();
        let ppm = finding
            .background()
            .as_ref()
            .map_or(constants.default_background(), |background| background.ppm());
        (!finding.context()).then(|| u128::from(ppm).clamp(1, MILLION - 1))
    }

    /// Never 0, never 1; and where the finding is rare for everyone, the floor is rarer still.
    fn frequency(&self, ppm: u32, background: u128) -> u128 {
        let constants = self.knowledge.constants();
        let floor = u128::from(constants.frequency_floor())
            .min(background * u128::from(constants.floor_share()) / MILLION);
        u128::from(ppm).clamp(floor.max(1), u128::from(constants.frequency_ceiling()))
    }

    /// Log odds in hundredths of a power of ten; nobody estimates beyond these bounds.
    fn odds(ppm: u128) -> i32 {
        let ppm = ppm.clamp(500, 995_000);
        centibans(ppm, MILLION - ppm)
    }

    /// The share with these log odds, from a power rounded to 2^-20.
    fn share(odds: i32) -> u128 {
        let unit = f64::from(1 << 20);
        let times = (10f64.powf(f64::from(odds) / 100.0) * unit).round();
        (times * 1e6 / (times + unit) + 0.5).floor() as u128
    }

    /// The nearest whole number, halves upward.
    fn nearest(sum: i32, parts: i32) -> i32 {
        (f64::from(sum) / f64::from(parts) + 0.5).floor() as i32
    }

    /// What the readers think of a finding: the median of their log odds.
    fn estimated(&self, leaf: usize, index: FindingKey, background: u128) -> i32 {
        let profile = &self.leaves[leaf].profile();
        let given = profile.of(index).map_or_else(Vec::new, |estimate| estimate.given().collect());
        let mut all: Vec<i32> =
            given.iter().map(|part| Self::odds(u128::from(*part) * 100)).collect();
        while all.len() < usize::from(profile.readers()) {
            all.push(Self::odds(background));
        }
        all.sort_unstable();
        let middle = all.len() / 2;
        if all.len() % 2 == 1 {
            all[middle]
        } else {
            Self::nearest(all[middle - 1] + all[middle], 2)
        }
    }

    /// What is said of this very finding: in parts per million, and whether anything is.
    fn alone(&self, leaf: usize, index: FindingKey) -> Option<(u128, bool)> {
        let background = self.background(index)?;
        let constants = self.knowledge.constants();
        let readers = self.leaves[leaf].profile().readers();
        let judged = readers > 0 && self.judged.contains(&index);
        let listed = judged && self.leaves[leaf].profile().of(index).is_some();
        let pooled = |other: u128| {
            let parts = i32::try_from(constants.estimate_parts()).unwrap();
            let sum = parts * self.estimated(leaf, index, background) + Self::odds(other);
            Self::share(Self::nearest(sum, parts + 1))
        };
        let Some((row, own)) = self.rows[leaf].get(&index) else {
            return Some(if listed { (pooled(background), true) } else { (background, false) });
        };
        let said = u128::from(row.frequency().ppm());
        let is_class = row.frequency().text().bytes().all(|byte| !byte.is_ascii_digit());
        let ppm = match (row.frequency().text(), judged) {
            ("excluded", _) => 0,
            (_, false) => said,
            (text, true)
                if *own
                    && row.basis() == Basis::Seen
                    && row.scope() == Scope::Lesion
                    && !is_class =>
            {
                match text.trim().split_once('/') {
                    Some((with, of)) => {
                        let (with, of): (u128, u128) = (with.parse().unwrap(), of.parse().unwrap());
                        let patients = u128::from(constants.estimate_patients());
                        let believed = Self::share(self.estimated(leaf, index, background));
                        (with * MILLION + patients * believed) / (of + patients)
                    }
                    None => said,
                }
            }
            _ => pooled(said),
        };
        Some((ppm, true))
    }

    /// With what narrower findings make of it: a broader one is met at least as often.
    fn raised(&self, leaf: usize, index: FindingKey) -> Option<(u128, bool)> {
        let own = self.alone(leaf, index)?;
        if own.0 == 0 && own.1 {
            return Some(own);
        }
        let narrower = self.all().filter(|other| self.is_broader(index, *other));
        let said = narrower.filter_map(|other| self.alone(leaf, other)).filter(|(_, said)| *said);
        Some(match said.map(|(ppm, _)| ppm).max() {
            Some(most) if most > own.0 => (most, true),
            _ => own,
        })
    }

    /// How often a finding is met in a leaf.
    fn met(&self, leaf: usize, index: FindingKey) -> Option<u128> {
        if let Some(known) = self.known.lock().unwrap().get(&(leaf, index)) {
            return Some(*known);
        }
        let (ppm, said) = self.raised(leaf, index)?;
        let group = self.knowledge.alternatives().iter().find(|group| group.contains(&index));
        let met = match group.filter(|_| self.leaves[leaf].profile().readers() > 0) {
            Some(group) => {
                let sum: u128 = group
                    .iter()
                    .filter_map(|one| self.raised(leaf, *one))
                    .map(|(ppm, _)| ppm)
                    .sum();
                ppm * MILLION / sum.max(1)
            }
            None if said || !self.judged.contains(&index) => ppm,
            // Of what nobody says anything: at most as often as something broader.
            None => {
                let broader = self.broader[usize::from(index)].iter();
                broader
                    .filter_map(|other| self.raised(leaf, *other))
                    .map(|(ppm, _)| ppm)
                    .min()
                    .map_or(ppm, |b| ppm.min(b))
            }
        };
        self.known.lock().unwrap().insert((leaf, index), met);
        Some(met)
    }

    /// The weight of one statement for one leaf, beside all that is present.
    fn weight(
        &self,
        leaf: usize,
        index: FindingKey,
        presence: Presence,
        present: &BTreeSet<FindingKey>,
    ) -> i32 {
        let Some(background) = self.background(index) else { return 0 };
        let constants = self.knowledge.constants();
        let met = u32::try_from(self.met(leaf, index).unwrap()).unwrap();
        let frequency = self.frequency(met, background);
        // What comes with something on record is measured against those who have that, in whom it
        // is no rarer for their lesion.
        let bringing = self.finding(index).among().iter().filter(|among| {
            present.contains(&key_of(self.knowledge, among.finding(self.knowledge)))
        });
        let share =
            bringing.map(|among| u128::from(among.ppm().min(constants.frequency_ceiling()))).max();
        let share = share.filter(|_| !presence.is_unknown());
        let (frequency, background) =
            share.map_or((frequency, background), |share| (frequency.max(share), share));
        let plain = match (presence, &self.finding(index).silence()) {
            (Presence::Present, _) => centibans(frequency, background),
            (Presence::Absent, _) => centibans(MILLION - frequency, MILLION - background),
            (Presence::Unknown, Some(silence)) => {
                let (told, denied) = (u128::from(silence.told()), u128::from(silence.denied()));
                let left_out = |of: u128| {
                    (of * (MILLION - told) + (MILLION - of) * (MILLION - denied)) / MILLION
                };
                centibans(left_out(frequency), left_out(background))
            }
            (Presence::Unknown, None) => 0,
        };
        let capped = plain.clamp(-constants.single_cap(), constants.single_cap());
        (f64::from(capped) * f64::from(constants.temperature()) / 1e6 + 0.5).floor() as i32
    }

    /// The prior and the evidence of every leaf, in the order of the leaves.
    #[must_use]
    pub fn scores(&self, case: &Case) -> Vec<Score> {
        let Statements { evidence, present, .. } = self.read(case);
        let cap = self.knowledge.constants().total_cap();
        let all = self.leaves.iter().enumerate().map(|(place, leaf)| {
            let mut alone = 0;
            let mut clusters: BTreeMap<&str, Vec<i32>> = BTreeMap::new();
            for (index, presence) in &evidence {
                let weight = self.weight(place, *index, *presence, &present);
                match self.finding(*index).cluster(self.knowledge) {
                    Some(cluster) => clusters.entry(cluster).or_default().push(weight),
                    None => alone += weight,
                }
            }
            // A cluster speaks once: with the strongest for, and with the strongest against.
            let both = |weights: &Vec<i32>| {
                weights.iter().max().unwrap().max(&0) + weights.iter().min().unwrap().min(&0)
            };
            let together: i32 = clusters.values().map(both).sum();
            Score {
                prior: prior(self.knowledge, leaf),
                evidence: (alone + together).clamp(-cap, cap),
            }
        });
        all.collect()
    }

    /// The value of a criterion by the reference evaluator, with the statuses that the engine
    /// settled on.
    #[must_use]
    pub fn value(
        &self,
        criterion: &Criterion,
        statements: &Statements,
        established: &dyn Fn(&str) -> Presence,
    ) -> Presence {
        let condition = calcinosis_core::condition::parse(criterion.when()).unwrap();
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

    /// How many open requirements of a leaf cost something.
    #[must_use]
    pub fn open(
        &self,
        leaf: &Diagnosis,
        statements: &Statements,
        established: &dyn Fn(&str) -> Presence,
    ) -> usize {
        let criteria = self.knowledge.lineage(leaf).flat_map(|node| node.criteria().iter());
        let required = criteria.filter(|criterion| {
            criterion.role() == Role::Requires && criterion.disabled().is_none()
        });
        let open = required
            .filter(|criterion| self.value(criterion, statements, established).is_unknown());
        open.filter(|criterion| self.costs(criterion, leaf.exclusion(), statements)).count()
    }

    /// Whether an open requirement costs something: it could have been told or seen, or there was a
    /// test of its kind, and no silence speaks of it already. Of a diagnosis of exclusion, only
    /// site, sex and age.
    fn costs(&self, criterion: &Criterion, exclusion: bool, statements: &Statements) -> bool {
        let condition = calcinosis_core::condition::parse(criterion.when()).unwrap();
        let named: Vec<FindingKey> =
            condition.findings().iter().map(|id| self.names[*id]).collect();
        let counts = || {
            let evidence = statements.evidence.iter();
            evidence.filter(|(_, presence)| !presence.is_unknown()).map(|(one, _)| one)
        };
        let light = [Obtained::Asking, Obtained::Examination, Obtained::Record];
        let shown = |one: &FindingKey| {
            let way = self.finding(*one).obtained();
            light.contains(&way) || counts().any(|other| self.finding(*other).obtained() == way)
        };
        let unmentioned = |one: &FindingKey| statements.unmentioned.contains(one);
        let cluster = |one: &FindingKey| self.finding(*one).cluster(self.knowledge);
        let above = |one: &FindingKey| {
            let same =
                |other: &&FindingKey| cluster(one).is_some() && cluster(one) == cluster(other);
            self.broader[usize::from(*one)].iter().filter(same).any(unmentioned)
        };
        let silent = named.iter().any(|one| unmentioned(one) || above(one));
        let places = |one: &FindingKey| {
            matches!(self.finding(*one).kind(), FindingKind::Site | FindingKind::Demographic)
        };
        let placing = !named.is_empty() && named.iter().all(places);
        (named.is_empty() || named.iter().any(shown)) && (placing || !silent && !exclusion)
    }
}

/// Every finding with its key.
pub fn keyed(knowledge: &Knowledge) -> impl Iterator<Item = (FindingKey, &Finding)> {
    knowledge
        .findings()
        .iter()
        .map(|finding| (knowledge.finding_key(finding.id()).unwrap(), finding))
}

/// The key of a finding that an entry of the same knowledge names.
fn key_of(knowledge: &Knowledge, finding: Option<&Finding>) -> FindingKey {
    finding.and_then(|finding| knowledge.finding_key(finding.id())).unwrap()
}

/// Everything that a finding makes present, nearest first.
fn broader(knowledge: &Knowledge, start: FindingKey) -> Vec<FindingKey> {
    let mut found: Vec<FindingKey> = Vec::new();
    let mut ring = vec![start];
    while !ring.is_empty() {
        let above = ring.iter().flat_map(|index| {
            knowledge.findings()[usize::from(*index)]
                .implies(knowledge)
                .map(|finding| key_of(knowledge, Some(finding)))
        });
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
fn rows<'k>(
    knowledge: &'k Knowledge,
    leaf: &'k Diagnosis,
) -> BTreeMap<FindingKey, (&'k Feature, bool)> {
    let mut rows = BTreeMap::new();
    for node in knowledge.lineage(leaf) {
        for row in node.features().iter().filter(|row| row.scope() != Scope::Context) {
            rows.entry(key_of(knowledge, row.finding(knowledge)))
                .or_insert((row, node.id() == leaf.id()));
        }
    }
    rows
}

/// The mean of the logs of the estimates.
fn mean(estimates: &[u32], whole: u128) -> Option<i32> {
    let sum: i32 = estimates.iter().map(|people| centibans(u128::from(*people), whole)).sum();
    (!estimates.is_empty()).then(|| (f64::from(sum) / estimates.len() as f64 + 0.5).floor() as i32)
}

/// The prior of a leaf for a patient of a clinic: the mean of the logs of the estimates, otherwise
/// its class.
fn prior(knowledge: &Knowledge, leaf: &Diagnosis) -> i32 {
    let log = |people: u32| centibans(u128::from(people), MILLION);
    let prior = leaf.prior();
    if let Some(mean) = prior.and_then(|prior| mean(prior.per_million(), MILLION)) {
        return mean;
    }
    let [common, uncommon, rare, very_rare] = knowledge.constants().priors();
    log(match prior.map(|prior| prior.class()) {
        Some(PriorClass::Common) => common,
        Some(PriorClass::Uncommon) => uncommon,
        Some(PriorClass::Rare) => rare,
        _ => very_rare,
    })
}

/// The prior of a leaf for a published patient: a part of that for a patient of a clinic, and a
/// part of the log of its share of the reports.
#[must_use]
pub fn published_prior(knowledge: &Knowledge, leaf: &Diagnosis) -> i32 {
    let clinic = prior(knowledge, leaf);
    let reports =
        leaf.prior().as_ref().and_then(|prior| mean(prior.reports(), 100_000)).unwrap_or(clinic);
    let constants = knowledge.constants();
    let part =
        |weight: i32, ppm: u32| (f64::from(weight) * f64::from(ppm) / 1e6 + 0.5).floor() as i32;
    part(clinic, constants.published_prior()) + part(reports, constants.reports_prior())
}
