//! Values of a patient that bear on nothing else, each read by itself, and those that bear on each
//! other, read together: which those are, and what they say. All others are read with the whole
//! patient.

use super::Compiled;
use super::compile::BlockPlan;
use super::group::{Computing, Given, Group, Owner, Partition};
use super::memo::Memo;
use super::sources::{self, Found};
use super::steps::{READ, Steps};
use crate::batch::plan::Inner;
use crate::case::{Measurement, Sex};
use crate::key::AnalyteKey;
use crate::knowledge::Knowledge;
use crate::knowledge::analyte::{BandSex, Laboratory};
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;
use core::cmp::Ordering;

/// Words of a set of analytes.
const SET: usize = 8;

/// Analytes by their places.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::batch) struct AnalyteSet([u64; SET]);

impl AnalyteSet {
    /// Adds one; whether it was not there before and there is room for it.
    pub(in crate::batch) fn insert(&mut self, analyte: AnalyteKey) -> bool {
        let place = usize::from(analyte);
        let bit = 1u64 << (place % 64);
        match self.0.get_mut(place / 64) {
            Some(word) if *word & bit == 0 => {
                *word |= bit;
                true
            }
            _ => false,
        }
    }

    fn of(analytes: impl IntoIterator<Item = AnalyteKey>) -> Self {
        let mut own = Self::default();
        for analyte in analytes {
            own.insert(analyte);
        }
        own
    }

    fn common(&self, other: &Self) -> u32 {
        self.0.iter().zip(&other.0).map(|(own, other)| (own & other).count_ones()).sum()
    }

    fn meets(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).any(|(own, other)| own & other != 0)
    }
}

/// The most statements on which the meaning of an analyte may depend: two bits each.
const MOST_TRIGGERS: usize = 32;

/// What has to be known of an analyte before a value of it is read by itself.
#[derive(Debug, Default)]
struct Facts {
    /// Whether a value of it can be read by itself at all.
    apart: bool,
    /// Analytes whose meaning depends on what this one says.
    disturbs: AnalyteSet,
    /// Statements on which its meaning depends.
    triggers: Vec<u16>,
    by_sex: bool,
    /// Of the classes of age those that differ for it.
    classes: Vec<u16>,
}

/// How the values of patients are read under a plan.
#[derive(Debug, Default)]
pub(in crate::batch) struct Values {
    analytes: Vec<Facts>,
    /// For each formula, what can play each of its parts.
    formulas: Vec<Vec<AnalyteSet>>,
    /// Analytes of which one speaks for the others.
    peers: Vec<AnalyteSet>,
    /// By statement, whether the meaning of any analyte depends on it.
    triggers: Vec<bool>,
}

/// The ages, in minutes, at which what any value means may change.
pub(super) fn all_limits(laboratory: &Laboratory) -> Vec<u32> {
    let all =
        laboratory.analytes.iter().flat_map(|analyte| sources::limits(laboratory, &analyte.id));
    let valid = laboratory
        .formulas
        .iter()
        .flat_map(|formula| [Some(formula.band.from), formula.band.until]);
    let valid = valid.flatten().filter(|limit| *limit > 0);
    all.chain(valid).collect::<BTreeSet<u32>>().into_iter().collect()
}

/// Of the classes of age between all limits those that differ where only some of these count: the
/// first is that of no age.
fn classes(limits: &[u32], own: &[u32]) -> Vec<u16> {
    let below = |until: usize| {
        let passed = limits.get(..until).unwrap_or(&[]).iter().filter(|limit| own.contains(limit));
        1 + u16::try_from(passed.count()).unwrap_or(u16::MAX - 1)
    };
    core::iter::once(0).chain((0..=limits.len()).map(below)).collect()
}

impl Grouping {
    /// Whether every analyte can be read in its group or by itself.
    pub(in crate::batch) fn is_readable(&self, values: &Values) -> bool {
        let Partition { apart, whole, .. } = &self.partition;
        whole.is_empty() && apart.iter().all(|analyte| values.is_readable(*analyte))
    }
}

impl Values {
    /// For a plan that is computed in blocks; nothing for any other.
    pub(in crate::batch) fn new(plan: &Inner) -> Self {
        let Some(Compiled { block, .. }) = &plan.blocks else { return Self::default() };
        let knowledge: &Knowledge = &plan.knowledge;
        let laboratory = knowledge.laboratory();
        let personal = sources::personal(plan);
        let yields: Vec<Vec<usize>> = laboratory.analytes.iter().map(sources::yields).collect();
        let conditions: Vec<Option<BTreeSet<usize>>> = (laboratory.analytes.keys())
            .map(|analyte| sources::conditions(knowledge, analyte, personal.iter().copied()))
            .collect();
        let limits = all_limits(laboratory);
        let facts = laboratory.analytes.entries().zip(&conditions).zip(&yields);
        let analytes = facts.map(|(((key, analyte), own_conditions), own_yields)| {
            let depends = |other: &AnalyteKey| {
                let other = conditions.get(usize::from(*other)).and_then(Option::as_ref);
                other.is_some_and(|findings| {
                    own_yields.iter().any(|finding| findings.contains(finding))
                })
            };
            let statement = |finding: &usize| block.statement_of.get(*finding).copied().flatten();
            let mut triggers: Vec<u16> =
                own_conditions.iter().flatten().filter_map(statement).collect();
            triggers.sort_unstable();
            Facts {
                apart: usize::from(key) < 64 * SET
                    && own_conditions.is_some()
                    && triggers.len() <= MOST_TRIGGERS
                    && !own_yields.iter().any(|finding| personal.contains(finding)),
                disturbs: AnalyteSet::of(laboratory.analytes.keys().filter(depends)),
                triggers,
                by_sex: sources::bands(laboratory, &analyte.id)
                    .any(|band| band.sex != BandSex::Any),
                classes: classes(&limits, &sources::limits(laboratory, &analyte.id)),
            }
        });
        let mut own = Self { analytes: analytes.collect(), ..Self::default() };
        own.formulas = laboratory
            .formulas
            .iter()
            .map(|formula| {
                formula
                    .inputs
                    .iter()
                    .map(|input| AnalyteSet::of(input.analytes.iter().copied()))
                    .collect()
            })
            .collect();
        own.peers = laboratory
            .preferences
            .iter()
            .map(|one| AnalyteSet::of(one.analytes.iter().copied()))
            .collect();
        own.triggers = alloc::vec![false; block.statements.len()];
        let conditions = laboratory
            .formulas
            .iter()
            .flat_map(|formula| formula.not_when.iter().chain(&formula.doubtful_when));
        let findings = conditions.flat_map(crate::condition::Program::findings);
        let findings = findings.flat_map(|finding| super::facts::related(knowledge, finding));
        let of_formulas: Vec<u16> = findings
            .filter_map(|finding| block.statement_of.get(finding).copied().flatten())
            .collect();
        for trigger in own.analytes.iter().flat_map(|facts| &facts.triggers).chain(&of_formulas) {
            if let Some(slot) = own.triggers.get_mut(usize::from(*trigger)) {
                *slot = true;
            }
        }
        own
    }

    /// Whether the meaning of any analyte depends on this statement.
    pub(in crate::batch) fn is_trigger(&self, statement: u16) -> bool {
        self.triggers.get(usize::from(statement)) == Some(&true)
    }

    /// Whether a value of this analyte can be read by itself at all.
    fn is_readable(&self, analyte: AnalyteKey) -> bool {
        self.analytes.get(usize::from(analyte)).is_some_and(|facts| facts.apart)
    }

    /// Whether one value of each of these analytes can be read by itself.
    pub(in crate::batch) fn are_apart(&self, analytes: &[AnalyteKey]) -> bool {
        let set = &AnalyteSet::of(analytes.iter().copied());
        analytes.iter().all(|analyte| {
            let facts = self.analytes.get(usize::from(*analyte));
            facts.is_some_and(|facts| facts.apart && !facts.disturbs.meets(set))
        }) && !self.formulas.iter().any(|inputs| inputs.iter().all(|input| input.meets(set)))
            && self.peers.iter().all(|peers| peers.common(set) < 2)
    }
}

/// What is known of the patient when a value is read.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::batch) struct Person {
    pub(in crate::batch) age: Option<f64>,
    /// Between which limits the age lies; 0 where it is not known.
    pub(in crate::batch) class: u16,
    pub(in crate::batch) sex: Sex,
}

/// A value of an analyte in a unit: all numbers of one level say the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(in crate::batch) struct Level {
    pub(in crate::batch) number: u64,
    /// Which kind of number it is, in the lowest byte.
    pub(in crate::batch) tag: u64,
}

impl Level {
    const STEP: u64 = 1;
    const NUMBER: u64 = 2;
    const TEXT: u64 = 3;

    /// A text by its number.
    pub(in crate::batch) fn of_text(text: u32) -> Self {
        Self { number: u64::from(text), tag: Self::TEXT }
    }
}

/// What a value is known by.
pub(in crate::batch) type Key = [u64; 6];

/// An analyte in a unit.
#[derive(Debug)]
pub(in crate::batch) struct Scale {
    /// None for an analyte that is not known.
    pub(in crate::batch) analyte: Option<AnalyteKey>,
    steps: Option<Steps>,
}

impl Scale {
    pub(in crate::batch) fn new(
        laboratory: &Laboratory,
        analyte: &str,
        unit: Option<&str>,
    ) -> Self {
        // Without a unit that is known all numbers say the same, between these edges too; or they
        // are in the usual unit.
        let known = unit.filter(|unit| {
            laboratory.analyte(analyte).is_some_and(|own| own.unit_named(unit).is_some())
        });
        Self {
            analyte: laboratory.analyte_key(analyte),
            steps: Steps::of_analyte(laboratory, analyte, known),
        }
    }

    /// The level of a number beside the limits of the laboratory.
    pub(in crate::batch) fn level(
        &self,
        number: f64,
        low: Option<f64>,
        high: Option<f64>,
    ) -> Level {
        let alone = Level { number: number.to_bits(), tag: Level::NUMBER };
        let Some(step) = self.steps.as_ref().and_then(|steps| steps.of(number)) else {
            return alone;
        };
        let mut tag = Level::STEP;
        // Number and limit are compared in one unit: as they are written.
        for (shift, limit) in [(4, low), (6, high)] {
            let Some(limit) = limit else { continue };
            if !READ.contains(&limit.abs()) && limit.to_bits() != 0 {
                return alone;
            }
            tag |= match number.total_cmp(&limit) {
                Ordering::Less => 1,
                Ordering::Equal => 2,
                Ordering::Greater => 3,
            } << shift;
        }
        Level { number: step as u64, tag }
    }
}

/// Analytes that stand together in a patient, and how they are read.
#[derive(Debug)]
pub(in crate::batch) struct Grouping {
    pub(in crate::batch) partition: Partition,
    /// By group, what can be computed.
    numbers: Vec<Vec<u64>>,
    /// By group, the classes of age that differ for it.
    classes: Vec<Vec<u16>>,
    /// By group, the statements on which it depends what it means.
    triggers: Vec<Vec<u16>>,
}

/// Different sets of analytes that are remembered.
const GROUPINGS: usize = 1 << 9;

/// A value of a group as it is told apart.
#[derive(Clone, Copy, Debug)]
pub(in crate::batch) struct Member {
    /// What it is known by: as for [`Reader::value`].
    pub(in crate::batch) given: Given,
    /// The place of its day among those of the group.
    pub(in crate::batch) day: u64,
}

/// Values and ages that were read before.
#[derive(Debug)]
pub(in crate::batch) struct Reader {
    values: Memo<[u64; 6], Found>,
    groups: Memo<[u64], Found>,
    computing: Computing,
    groupings: Vec<Grouping>,
    grouping_of: BTreeMap<AnalyteSet, usize>,
    /// What a group is known by.
    key: Vec<u64>,
    /// What is stated beside it.
    name: Vec<u64>,
    given: Vec<Option<Given>>,
    usable: Memo<[u64; 3], bool>,
    ages: Memo<[u64; 3], Found>,
    steps: Steps,
}

impl Reader {
    pub(in crate::batch) fn new(plan: &Inner, compiled: &Compiled) -> Self {
        Self {
            values: Memo::new(1 << 13),
            groups: Memo::new(1 << 12),
            computing: Computing::new(),
            groupings: Vec::new(),
            grouping_of: BTreeMap::new(),
            key: Vec::new(),
            name: Vec::new(),
            given: Vec::new(),
            usable: Memo::new(1 << 12),
            ages: Memo::new(1 << 12),
            steps: Steps::of_ages(&plan.knowledge, &compiled.sources.limits),
        }
    }

    /// Forgets all values: the texts have other numbers from here on.
    pub(in crate::batch) fn clear(&mut self) {
        self.values.clear();
        self.usable.clear();
        self.groups.clear();
        self.computing.clear();
    }

    /// How these analytes are read together: the place of that.
    pub(in crate::batch) fn grouping(
        &mut self,
        plan: &Inner,
        compiled: &Compiled,
        analytes: &[AnalyteKey],
    ) -> usize {
        let set = AnalyteSet::of(analytes.iter().copied());
        if let Some(place) = self.grouping_of.get(&set) {
            return *place;
        }
        if self.groupings.len() >= GROUPINGS {
            self.groupings.clear();
            self.grouping_of.clear();
            self.groups.clear();
            self.computing.forget_groups();
        }
        let knowledge: &Knowledge = &plan.knowledge;
        let mut sorted = analytes.to_vec();
        sorted.sort_unstable();
        let partition = Partition::new(knowledge, &sources::personal(plan), &sorted);
        let limits = all_limits(knowledge.laboratory());
        let statements = |group: &Group| -> Vec<u16> {
            let statement =
                |finding: &usize| compiled.block.statement_of.get(*finding).copied().flatten();
            let mut statements: Vec<u16> = group.conditions.iter().filter_map(statement).collect();
            statements.sort_unstable();
            statements
        };
        let place = self.groupings.len();
        self.groupings.push(Grouping {
            numbers: partition.groups.iter().map(|group| self.computing.numbers(group)).collect(),
            classes: partition.groups.iter().map(|group| classes(&limits, &group.limits)).collect(),
            triggers: partition.groups.iter().map(statements).collect(),
            partition,
        });
        self.grouping_of.insert(set, place);
        place
    }

    pub(in crate::batch) fn grouping_at(&self, place: usize) -> Option<&Grouping> {
        self.groupings.get(place)
    }

    /// What the values of a group say of a patient of whom these triggers are stated.
    pub(in crate::batch) fn group(
        &mut self,
        (plan, compiled): (&Inner, &Compiled),
        (grouping, place): (usize, usize),
        person: Person,
        members: &[Member],
        stated: &[(u16, bool)],
        measurement: &mut dyn FnMut(usize) -> Option<Measurement>,
    ) -> Option<&Found> {
        let Self { groups, computing, groupings, key, name, given, .. } = self;
        let own = groupings.get(grouping)?;
        let group = own.partition.groups.get(place)?;
        let class = own.classes.get(place)?.get(usize::from(person.class)).copied().unwrap_or(0);
        let meant = own.triggers.get(place)?;
        let told = || stated.iter().filter(|(statement, _)| meant.binary_search(statement).is_ok());
        let keys = || {
            let told: Vec<(usize, bool)> =
                told().map(|(statement, present)| (usize::from(*statement), *present)).collect();
            sources::keys_of(&compiled.block, &told)
        };
        name.clear();
        name.push((grouping as u64) << 32 | place as u64);
        name.extend(
            told().map(|(statement, present)| u64::from(*statement) << 1 | u64::from(*present)),
        );
        key.clear();
        key.push((grouping as u64) << 32 | place as u64);
        computing.note_circumstances(&plan.knowledge, group, name, keys, key);
        given.clear();
        for member in members {
            key.push(member.day);
            given.push(Some(member.given));
        }
        let numbers = own.numbers.get(place)?;
        let owner = Owner { age: person.age, class, of_all: person.class, sex: person.sex };
        computing.stand(&plan.knowledge, (group, numbers), owner, given, measurement, key);
        groups.find(key, || {
            let measured: Vec<Measurement> = (0..members.len()).filter_map(measurement).collect();
            sources::beside(plan, &compiled.block, (person.age, person.sex), &keys(), &measured)
        })
    }

    /// What age and age at onset say.
    pub(in crate::batch) fn ages(
        &mut self,
        plan: &Inner,
        compiled: &Compiled,
        age: Option<f64>,
        onset: Option<f64>,
    ) -> Option<&Found> {
        let Compiled { block, sources } = compiled;
        let step = |number: Option<f64>| match number {
            None => Some(0),
            Some(number) => self.steps.of(number).map(|step| step as u64 + 1),
        };
        let bits = |number: Option<f64>| number.map_or(u64::MAX, f64::to_bits);
        let later = age.zip(onset).is_some_and(|(age, onset)| onset > age);
        let key = match (step(age), step(onset)) {
            (Some(age), Some(onset)) => [age, onset, 1 | u64::from(later) << 1],
            _ => [bits(age), bits(onset), 0],
        };
        self.ages.find(&key, || sources::ages(plan, block, sources, age, onset))
    }

    /// Whether anything can follow from a value.
    pub(in crate::batch) fn is_usable(
        &mut self,
        key: &[u64; 3],
        read: impl FnOnce() -> bool,
    ) -> bool {
        self.usable.find(key, read).copied().unwrap_or(false)
    }

    /// What a value says of a patient of whom these triggers are stated; the last three words of
    /// the key are filled in here.
    pub(in crate::batch) fn value(
        &mut self,
        (plan, compiled, values): (&Inner, &Compiled, &Values),
        mut key: Key,
        (scale, person): (&Scale, Person),
        stated: &[(u16, bool)],
        measurement: impl FnOnce() -> Measurement,
    ) -> Option<&Found> {
        let nothing = Facts::default();
        let facts = scale
            .analyte
            .and_then(|analyte| values.analytes.get(usize::from(analyte)))
            .unwrap_or(&nothing);
        let class = facts.classes.get(usize::from(person.class)).copied().unwrap_or(0);
        let sex = if facts.by_sex { person.sex as u64 } else { 0 };
        let mut triggers = 0u64;
        for (statement, present) in stated {
            if let Ok(place) = facts.triggers.binary_search(statement) {
                triggers |= 1 << (2 * place + usize::from(*present));
            }
        }
        let [_, _, tag, _, _, last] = &mut key;
        *tag |= u64::from(class) << 32 | sex << 48;
        *last = triggers;
        self.values.find(&key, || {
            let own =
                |(statement, _): &&(u16, bool)| facts.triggers.binary_search(statement).is_ok();
            let told: Vec<(usize, bool)> = stated
                .iter()
                .filter(own)
                .map(|(statement, present)| (usize::from(*statement), *present))
                .collect();
            read_apart(plan, &compiled.block, person, &told, measurement())
        })
    }
}

fn read_apart(
    plan: &Inner,
    block: &BlockPlan,
    person: Person,
    told: &[(usize, bool)],
    measurement: Measurement,
) -> Found {
    sources::beside(
        plan,
        block,
        (person.age, person.sex),
        &sources::keys_of(block, told),
        &[measurement],
    )
}
