//! Values that bear on each other: which those are, and by what little of them their meaning is
//! known.
//!
//! A creatinine with an age is a filtration, a calcium with an albumin another calcium, and that
//! with a phosphate a product; of two values that say the same one speaks. Such a group is read
//! together by the reader of the single case, apart from the rest of the patient. What it says
//! depends on nothing but how each value and everything that can be computed from them stands, so
//! that a reading serves all whose values stand alike.

use super::memo::Memo;
use super::sources;
use super::steps;
use crate::case::{Known, Sex, Stand, exact_value, is_believable, is_computed_for, result_of};
use crate::condition::{Program, Values as _};
use crate::key::{AnalyteKey, FindingKey, Key};
use crate::knowledge::Knowledge;
use crate::knowledge::analyte::{Formula, Laboratory, Method};
use crate::presence::Presence;
use crate::quantity::{Age, Decimal, DecimalError, power};
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec;
use alloc::vec::Vec;

/// The most values of a group with what can be computed from them.
const MOST_PARTS: usize = 24;
/// The most given values that take part in one computed value.
const MOST_RAW: usize = 6;
/// Sexes for which formulas are valid: two, and not known.
const SEXES: usize = 3;

/// What plays a part in a formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// A given value, by its place among those of the group.
    Given(usize),
    /// A value that is computed before, by its place among those.
    Computed(usize),
}

/// A value that can be computed, of one choice of what goes in.
#[derive(Debug)]
struct Computed {
    /// The place of the formula.
    formula: usize,
    /// For each input what plays it: its place among the analytes that can, and what it is.
    inputs: Vec<(usize, Part)>,
    /// The given values that it is made of.
    raw: Vec<usize>,
    /// By what, of which analytes: what tells it from any other of any group.
    signature: Vec<u64>,
    /// Whether the age goes into it.
    by_age: bool,
    /// Where what it means changes, in the canonical unit.
    edges: Vec<Decimal>,
}

/// Analytes that bear on each other.
#[derive(Debug)]
pub(in crate::batch) struct Group {
    /// Those that are given, each once.
    pub(in crate::batch) analytes: Vec<AnalyteKey>,
    computed: Vec<Computed>,
    /// Ages, in minutes, at which what any of them means may change.
    pub(in crate::batch) limits: Vec<u32>,
    /// By how many of these lie at or below an age, and before them where no age is known: how many
    /// of those lie there at which a formula begins or ceases to be valid.
    valid: Vec<u64>,
    /// The same way, and by sex: what is computed of such a patient, a bit each.
    computable: Vec<[u32; SEXES]>,
    /// Conditions that nothing of the group bears on.
    settled: Vec<Program>,
    /// The findings of all others.
    open: Vec<FindingKey>,
    /// The findings on which it depends what they mean, with all that makes them known.
    pub(in crate::batch) conditions: BTreeSet<usize>,
    /// Whether values of different days can show what only time shows.
    #[cfg(feature = "json")]
    pub(in crate::batch) lasts: bool,
}

/// How analytes that are given together are read.
#[derive(Debug, Default)]
pub(in crate::batch) struct Partition {
    /// Those that bear on others.
    pub(in crate::batch) groups: Vec<Group>,
    /// Those that bear on nothing that is given with them.
    pub(in crate::batch) apart: Vec<AnalyteKey>,
    /// Those that only a reading of the whole patient tells.
    pub(in crate::batch) whole: Vec<AnalyteKey>,
}

/// What leads where: each in a group, each group known by the least of it.
struct Joined(Vec<usize>);

impl Joined {
    fn root(&self, one: usize) -> usize {
        let mut at = one;
        while let Some(next) = self.0.get(at).copied().filter(|next| *next != at) {
            at = next;
        }
        at
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        if let Some(slot) = self.0.get_mut(one.max(other)) {
            *slot = one.min(other);
        }
    }

    fn join_all(&mut self, mut all: impl Iterator<Item = usize>) {
        if let Some(first) = all.next() {
            all.for_each(|other| self.join(first, other));
        }
    }
}

/// The conditions on which it depends what a value of an analyte means.
fn programs(laboratory: &Laboratory, analyte: AnalyteKey) -> impl Iterator<Item = &Program> {
    let timing = laboratory.timing.iter().filter(move |row| row.analytes.contains(&analyte));
    let void = laboratory.analytes[analyte].void_when.as_ref();
    timing.map(|row| &row.program).chain(void)
}

/// Those of the analytes that are given that can play a part.
fn candidates<'f>(
    formula: &'f Formula,
    known: &'f BTreeSet<AnalyteKey>,
) -> impl Iterator<Item = AnalyteKey> + 'f {
    formula
        .inputs
        .iter()
        .flat_map(|input| input.analytes.iter())
        .copied()
        .filter(|analyte| known.contains(analyte))
}

fn is_computable(formula: &Formula, known: &BTreeSet<AnalyteKey>) -> bool {
    formula.inputs.iter().all(|input| input.analytes.iter().any(|analyte| known.contains(analyte)))
}

impl Partition {
    /// Of analytes that are given once each; `personal` are the findings that age and sex can make.
    pub(in crate::batch) fn new(
        knowledge: &Knowledge,
        personal: &BTreeSet<usize>,
        given: &[AnalyteKey],
    ) -> Self {
        let laboratory = knowledge.laboratory();
        let mut known: BTreeSet<AnalyteKey> = given.iter().copied().collect();
        // A formula may use what one that stands behind it gives only in another order of the
        // knowledge: known is whatever could be.
        loop {
            let computable =
                laboratory.formulas.iter().filter(|formula| is_computable(formula, &known));
            let results: Vec<AnalyteKey> = computable.map(|formula| formula.result).collect();
            let before = known.len();
            known.extend(results);
            if known.len() == before {
                break;
            }
        }
        let formulas: Vec<usize> = (0..laboratory.formulas.len())
            .filter(|place| {
                laboratory
                    .formulas
                    .get(*place)
                    .is_some_and(|formula| is_computable(formula, &known))
            })
            .collect();
        let own_formulas = |analyte: AnalyteKey| {
            let all = formulas.iter().filter_map(|place| laboratory.formulas.get(*place));
            all.filter(move |formula| formula.result == analyte)
        };
        let programs_of = |analyte: AnalyteKey| {
            let own = own_formulas(analyte)
                .flat_map(|formula| formula.not_when.iter().chain(&formula.doubtful_when));
            programs(laboratory, analyte).chain(own)
        };
        let conditions = |analyte: AnalyteKey| -> BTreeSet<usize> {
            let findings = programs_of(analyte).flat_map(Program::findings);
            findings.flat_map(|finding| super::facts::related(knowledge, finding)).collect()
        };
        let yields = |analyte: AnalyteKey| sources::yields(&laboratory.analytes[analyte]);
        let mut joined = Joined((0..laboratory.analytes.len()).collect());
        for formula in formulas.iter().filter_map(|place| laboratory.formulas.get(*place)) {
            joined.join_all(candidates(formula, &known).chain([formula.result]).map(usize::from));
        }
        for preference in laboratory.preferences.iter() {
            let own = preference.analytes.iter().filter(|analyte| known.contains(analyte));
            joined.join_all(own.map(|analyte| usize::from(*analyte)));
        }
        for analyte in &known {
            let own = conditions(*analyte);
            for other in known
                .iter()
                .filter(|other| yields(**other).iter().any(|finding| own.contains(finding)))
            {
                joined.join(usize::from(*analyte), usize::from(*other));
            }
        }
        let mut partition = Self::default();
        let roots: BTreeSet<usize> =
            known.iter().map(|analyte| joined.root(usize::from(*analyte))).collect();
        for root in roots {
            let is_own = |analyte: &AnalyteKey| joined.root(usize::from(*analyte)) == root;
            let own: BTreeSet<AnalyteKey> = known.iter().copied().filter(is_own).collect();
            let analytes: Vec<AnalyteKey> = given.iter().copied().filter(is_own).collect();
            let all: BTreeSet<usize> =
                own.iter().flat_map(|analyte| conditions(*analyte)).collect();
            let is_always =
                own.iter().flat_map(|analyte| programs_of(*analyte)).any(sources::holds_of_nobody);
            let is_personal = own
                .iter()
                .flat_map(|analyte| yields(*analyte))
                .any(|finding| personal.contains(&finding));
            if is_always || is_personal || all.iter().any(|finding| personal.contains(finding)) {
                partition.whole.extend(analytes);
                continue;
            }
            if own.len() == 1 {
                partition.apart.extend(analytes);
                continue;
            }
            let formulas = formulas.iter().copied().filter(|place| {
                let formula = laboratory.formulas.get(*place);
                formula.is_some_and(|formula| own.contains(&formula.result))
            });
            let programs = own.iter().flat_map(|analyte| programs_of(*analyte));
            // What only time shows is given to any of them.
            let lasting = laboratory.lasting.iter().map(|lasting| usize::from(lasting.finding));
            let made: BTreeSet<usize> =
                own.iter().flat_map(|analyte| yields(*analyte)).chain(lasting).collect();
            match Group::new(laboratory, analytes.clone(), &own, formulas, all) {
                Some(mut group) => {
                    group.depends_on(knowledge, programs, &made);
                    partition.groups.push(group);
                }
                None => partition.whole.extend(analytes),
            }
        }
        partition
    }
}

impl Group {
    fn new(
        laboratory: &Laboratory,
        analytes: Vec<AnalyteKey>,
        own: &BTreeSet<AnalyteKey>,
        formulas: impl Iterator<Item = usize> + Clone,
        conditions: BTreeSet<usize>,
    ) -> Option<Self> {
        let mut computed: Vec<Computed> = Vec::new();
        let (mut bands, mut valid): (BTreeSet<u32>, BTreeSet<u32>) = Default::default();
        for analyte in own {
            let analyte = &laboratory.analytes[*analyte];
            // What its number means depends on the kit.
            if analyte.is_qualitative() {
                return None;
            }
            bands.extend(sources::limits(laboratory, &analyte.id));
        }
        for place in formulas {
            let formula = laboratory.formulas.get(place)?;
            valid.extend(
                [formula.band.from]
                    .into_iter()
                    .chain(formula.band.until)
                    .filter(|limit| *limit > 0),
            );
            let edges = steps::edges_of(&laboratory.analytes[formula.result]);
            let mut choices: Vec<Vec<(usize, Part)>> = vec![Vec::new()];
            for input in formula.inputs.iter() {
                let mut parts: Vec<(usize, Part)> = Vec::new();
                for (candidate, analyte) in input.analytes.iter().enumerate() {
                    let given = analytes.iter().position(|own| own == analyte).map(Part::Given);
                    let result = |one: &Computed| {
                        laboratory.formulas.get(one.formula).map(|formula| formula.result)
                    };
                    let before = computed
                        .iter()
                        .enumerate()
                        .filter(|(_, one)| result(one) == Some(*analyte));
                    let before: Vec<Part> =
                        before.map(|(place, _)| Part::Computed(place)).collect();
                    if input.doubtful_below.is_some() && !before.is_empty() {
                        return None;
                    }
                    parts.extend(given.into_iter().chain(before).map(|part| (candidate, part)));
                }
                choices = choices
                    .iter()
                    .flat_map(|choice| {
                        parts.iter().map(move |part| {
                            choice.iter().copied().chain([*part]).collect::<Vec<_>>()
                        })
                    })
                    .collect();
                if choices.len() > MOST_PARTS {
                    return None;
                }
            }
            let mut new = Vec::new();
            for inputs in choices {
                let mut raw: BTreeSet<usize> = BTreeSet::new();
                let mut by_age = formula.method == Method::CreatinineFiltration;
                let mut signature = vec![place as u64];
                for (candidate, part) in &inputs {
                    signature.push(*candidate as u64);
                    match part {
                        Part::Given(place) => {
                            raw.insert(*place);
                            signature.push(0);
                        }
                        Part::Computed(place) => {
                            let before = computed.get(*place)?;
                            signature.push(before.signature.len() as u64);
                            signature.extend(&before.signature);
                            raw.extend(before.raw.iter().copied());
                            by_age |= before.by_age;
                        }
                    }
                }
                if raw.len() > MOST_RAW {
                    return None;
                }
                let raw = raw.into_iter().collect();
                new.push(Computed {
                    formula: place,
                    inputs,
                    raw,
                    signature,
                    by_age,
                    edges: edges.clone(),
                });
            }
            computed.extend(new);
        }
        #[cfg(feature = "json")]
        let peers = |analyte: AnalyteKey| {
            let preferred = laboratory
                .preferences
                .iter()
                .find(|preference| preference.analytes.contains(&analyte));
            preferred.map_or(1, |preference| {
                preference.analytes.iter().filter(|peer| own.contains(peer)).count()
            })
        };
        #[cfg(feature = "json")]
        let lasts = laboratory.lasting.iter().any(|lasting| peers(lasting.analyte) > 1);
        bands.extend(&valid);
        let limits: Vec<u32> = bands.into_iter().collect();
        let passed = |until: usize| {
            1 + limits.iter().take(until).filter(|limit| valid.contains(limit)).count() as u64
        };
        let valid = core::iter::once(0).chain((0..=limits.len()).map(passed)).collect();
        let since = |class: usize| limits.get(class).copied().map(Age::from_minutes);
        let ages =
            [None, Some(Age::from_minutes(0))].into_iter().chain((0..limits.len()).map(since));
        let computable = ages.map(|age| {
            [Sex::Female, Sex::Male, Sex::Unknown].map(|sex| {
                let formula = |one: &Computed| laboratory.formulas.get(one.formula);
                computed.iter().enumerate().fold(0u32, |all, (place, one)| {
                    let is_there = |(_, part): &(usize, Part)| match part {
                        Part::Given(_) => true,
                        Part::Computed(place) => all >> place & 1 == 1,
                    };
                    let own =
                        formula(one).is_some_and(|formula| is_computed_for(formula, age, sex));
                    all | u32::from(own && one.inputs.iter().all(is_there)) << place
                })
            })
        });
        let computable = computable.collect();
        (analytes.len() + computed.len() <= MOST_PARTS).then_some(Self {
            analytes,
            computed,
            limits,
            valid,
            computable,
            settled: Vec::new(),
            open: Vec::new(),
            conditions,
            #[cfg(feature = "json")]
            lasts,
        })
    }

    /// Takes the conditions on which it depends what its values mean; `made` are the findings that
    /// these make.
    fn depends_on<'p>(
        &mut self,
        knowledge: &Knowledge,
        programs: impl Iterator<Item = &'p Program>,
        made: &BTreeSet<usize>,
    ) {
        let is_open = |finding| {
            super::facts::related(knowledge, finding).iter().any(|one| made.contains(one))
        };
        for program in programs {
            if program.findings().any(is_open) {
                self.open.extend(program.findings());
            } else if !self.settled.contains(program) {
                self.settled.push(program.clone());
            }
        }
        self.open.sort_unstable();
        self.open.dedup();
    }

    /// All of what is stated that the meaning of the values depends on.
    fn circumstances(&self, knowledge: &Knowledge, stated: &[(FindingKey, Presence)]) -> Vec<u64> {
        let known = Known::new(knowledge, stated, &[]);
        let settled =
            self.settled.iter().map(|program| u64::from(program.evaluate(&known).is_present()));
        let open = self.open.iter().map(|finding| known.finding(*finding) as u64);
        let mut words = vec![0; (2 * (self.settled.len() + self.open.len())).div_ceil(64)];
        for (place, bits) in settled.chain(open).enumerate() {
            if let Some(word) = words.get_mut(place / 32) {
                *word |= bits << (2 * (place % 32));
            }
        }
        words
    }
}

/// A given value as it is told apart.
#[derive(Clone, Copy, Debug)]
pub(in crate::batch) struct Given {
    /// What is known to stand alike.
    pub(in crate::batch) key: [u64; 5],
    /// What its number is known by; none where it has none.
    pub(in crate::batch) number: Option<[u64; 2]>,
}

/// Who has the values of a group.
#[derive(Clone, Copy, Debug)]
pub(in crate::batch) struct Owner {
    pub(in crate::batch) age: Option<f64>,
    /// Between which limits of the group the age lies; 0 where it is not known.
    pub(in crate::batch) class: u16,
    /// The same between all limits that there are: what it says must not depend on the group.
    pub(in crate::batch) of_all: u16,
    pub(in crate::batch) sex: Sex,
}

/// How a value stands that cannot be computed; none is called so.
const NOTHING: u64 = 1;

/// Small numbers of a key, four to a word.
struct Packed<'k> {
    into: &'k mut Vec<u64>,
    word: u64,
    filled: u32,
}

impl<'k> Packed<'k> {
    fn new(into: &'k mut Vec<u64>) -> Self {
        Self { into, word: 0, filled: 0 }
    }

    fn put(&mut self, number: u64) {
        // What does not fit comes in pieces behind a sign that no number is.
        const MORE: u64 = 0xFFFF;
        if number < MORE {
            self.put_piece(number);
        } else {
            self.put_piece(MORE);
            (0..4).for_each(|piece| self.put_piece(number >> (16 * piece) & 0xFFFF));
        }
    }

    fn put_piece(&mut self, piece: u64) {
        self.word |= piece << (16 * self.filled);
        self.filled += 1;
        if self.filled == 4 {
            self.end();
        }
    }

    fn end(&mut self) {
        if self.filled > 0 {
            self.into.push(self.word);
            (self.word, self.filled) = (0, 0);
        }
    }
}

/// The values of one patient.
struct Values<'v> {
    knowledge: &'v Knowledge,
    group: &'v Group,
    numbers: &'v [u64],
    age: Option<f64>,
    given: &'v [Option<Given>],
    exact: &'v mut Memo<[u64], Option<Decimal>>,
    measurement: &'v mut dyn FnMut(usize) -> Option<crate::case::Measurement>,
}

impl Values<'_> {
    fn number_of(&self, place: usize) -> Option<[u64; 2]> {
        self.given.get(place).copied().flatten().and_then(|given| given.number)
    }

    /// Puts into a key what a computed value is known by; whether all that it is made of is there.
    fn name(&self, computed: &Computed, number: u64, key: &mut Vec<u64>) -> bool {
        key.clear();
        key.push(COMPUTED | number);
        for place in &computed.raw {
            let Some(own) = self.number_of(*place) else { return false };
            key.extend(own);
        }
        if computed.by_age {
            key.push(self.age.map_or(u64::MAX, f64::to_bits));
        }
        true
    }

    fn given_value(&mut self, place: usize) -> Option<Decimal> {
        let [one, two] = self.number_of(place)?;
        let analyte = self.group.analytes.get(place).map(|analyte| analyte.place() as u64)?;
        let Self { knowledge, exact, measurement, .. } = self;
        let read =
            || measurement(place).and_then(|measurement| exact_value(knowledge, &measurement));
        exact.find(&[analyte, one, two], read).copied().flatten()
    }

    fn computed_value(&mut self, place: usize) -> Option<Decimal> {
        let computed = self.group.computed.get(place)?;
        let formula = self.knowledge.laboratory().formulas.get(computed.formula)?;
        let mut values = Vec::with_capacity(computed.inputs.len());
        for (candidate, part) in &computed.inputs {
            let value = match part {
                Part::Given(place) => self.given_value(*place)?,
                Part::Computed(place) => self.remembered(*place)?,
            };
            values.push((*candidate, value));
        }
        let Self { exact, age, .. } = self;
        let mut powers = |base, exponent| remembered_power(exact, base, exponent);
        result_of(formula, age.and_then(|age| Age::from_years(age).ok()), &values, &mut powers)
    }

    /// A computed value that goes into another.
    fn remembered(&mut self, place: usize) -> Option<Decimal> {
        let (computed, number) = self.group.computed.get(place).zip(self.numbers.get(place))?;
        let mut key = Vec::with_capacity(2 * MOST_RAW + 2);
        if !self.name(computed, *number, &mut key) {
            return None;
        }
        if let Some(known) = self.exact.known(&key) {
            return *known;
        }
        let value = self.computed_value(place);
        self.exact.find(&key, || value).copied().flatten()
    }
}

/// A power of a number, which takes longer than all the rest of a formula; of ages and values as
/// laboratories write them there are few.
fn remembered_power(
    exact: &mut Memo<[u64], Option<Decimal>>,
    base: Decimal,
    exponent: Decimal,
) -> Result<Decimal, DecimalError> {
    let [(base_digits, base_scale), (digits, scale)] = [base.parts(), exponent.parts()];
    let (Ok(base_digits), Ok(digits)) = (i64::try_from(base_digits), i64::try_from(digits)) else {
        return power(base, exponent);
    };
    let scales = u64::from(base_scale) << 32 | u64::from(scale);
    let key = [POWER, base_digits.cast_unsigned(), digits.cast_unsigned(), scales];
    let known = exact.find(&key, || power(base, exponent).ok()).copied().flatten();
    known.map_or_else(|| power(base, exponent), Ok)
}

/// Computed values that were met before, of all groups.
#[derive(Debug)]
pub(in crate::batch) struct Computing {
    /// Each different one with its number.
    numbers: BTreeMap<Vec<u64>, u64>,
    /// Between which of its edges a computed value lies.
    levels: Memo<[u64], u64>,
    exact: Memo<[u64], Option<Decimal>>,
    /// Each different way to stand with its number.
    stands: BTreeMap<Stand, u64>,
    /// How given and computed values stand.
    standing: Memo<[u64], u64>,
    /// What follows for a group from what is stated.
    circumstances: Memo<[u64], Vec<u64>>,
    key: Vec<u64>,
}

impl Computing {
    pub(in crate::batch) const fn new() -> Self {
        Self {
            numbers: BTreeMap::new(),
            levels: Memo::new(1 << 15),
            exact: Memo::new(1 << 12),
            stands: BTreeMap::new(),
            standing: Memo::new(1 << 13),
            circumstances: Memo::new(1 << 12),
            key: Vec::new(),
        }
    }

    /// The numbers of what can be computed in a group.
    pub(in crate::batch) fn numbers(&mut self, group: &Group) -> Vec<u64> {
        let numbers = &mut self.numbers;
        let number = |computed: &Computed| {
            let next = numbers.len() as u64;
            *numbers.entry(computed.signature.clone()).or_insert(next)
        };
        group.computed.iter().map(number).collect()
    }

    /// Forgets all values: what tells them apart means something else from here on. What the ways
    /// to stand are called stays.
    #[cfg(feature = "json")]
    pub(in crate::batch) fn clear(&mut self) {
        self.levels.clear();
        self.exact.clear();
        self.standing.clear();
    }

    /// Forgets what depends on the names of groups: they mean others from here on.
    #[cfg(feature = "json")]
    pub(in crate::batch) fn forget_groups(&mut self) {
        self.circumstances.clear();
    }

    /// Adds to a key all of what is stated that the meaning of the values of a group depends on;
    /// `name` tells the group and what is stated of any other.
    pub(in crate::batch) fn note_circumstances(
        &mut self,
        knowledge: &Knowledge,
        group: &Group,
        name: &[u64],
        stated: impl FnOnce() -> Vec<(FindingKey, Presence)>,
        into: &mut Vec<u64>,
    ) {
        let words = self.circumstances.find(name, || group.circumstances(knowledge, &stated()));
        into.extend(words.into_iter().flatten());
    }

    /// Adds to a key how everything that is given stands, and everything that is computed of it;
    /// `measurement` gives the value at a place as the reader of the single case takes it.
    pub(in crate::batch) fn stand(
        &mut self,
        knowledge: &Knowledge,
        (group, numbers): (&Group, &[u64]),
        owner: Owner,
        given: &[Option<Given>],
        measurement: &mut dyn FnMut(usize) -> Option<crate::case::Measurement>,
        into: &mut Vec<u64>,
    ) {
        let Self { levels, exact, stands, standing, key, .. } = self;
        let age = owner.age.filter(|age| is_believable(*age));
        let person = u64::from(owner.of_all) | (owner.sex as u64) << 32;
        let mut called = |stand: Stand| {
            let next = NOTHING + 1 + stands.len() as u64;
            *stands.entry(stand).or_insert(next)
        };
        let class = usize::from(owner.class);
        let mut into = Packed::new(into);
        into.put(owner.sex as u64);
        into.put(group.valid.get(class).copied().unwrap_or(0));
        for (place, own) in given.iter().enumerate() {
            let Some(Given { key: own, .. }) = own else {
                into.put(0);
                continue;
            };
            let [a, b, c, d, e] = *own;
            let analyte =
                group.analytes.get(place).map_or(COMPUTED, |analyte| analyte.place() as u64);
            let own = standing.find(&[analyte, person, a, b, c, d, e], || {
                let stand =
                    |measurement| Stand::of_measurement(knowledge, (age, owner.sex), &measurement);
                measurement(place).map(stand).map_or(NOTHING, &mut called)
            });
            into.put(own.copied().unwrap_or(NOTHING));
        }
        let computable = group
            .computable
            .get(class)
            .and_then(|all| all.get(owner.sex as usize))
            .copied()
            .unwrap_or(0);
        let mut values = Values { knowledge, group, numbers, age, given, exact, measurement };
        for (place, (computed, number)) in group.computed.iter().zip(numbers).enumerate() {
            if computable >> place & 1 == 0 || !values.name(computed, *number, key) {
                into.put(0);
                continue;
            }
            let mut lies = || {
                values.computed_value(place).map_or(NO_LEVEL, |value| lies(&computed.edges, value))
            };
            // What is computed of what was computed is different for nearly everybody, and would
            // drive out what comes again.
            let is_chained =
                computed.inputs.iter().any(|(_, part)| matches!(part, Part::Computed(_)));
            let level = if is_chained {
                lies()
            } else {
                levels.find(key, lies).copied().unwrap_or(NO_LEVEL)
            };
            let Some(formula) = knowledge.laboratory().formulas.get(computed.formula) else {
                into.put(NOTHING);
                continue;
            };
            let analyte = formula.result;
            let own = standing.find(&[COMPUTED | analyte.place() as u64, person, level], || {
                let stand = |value| Stand::of_computed(knowledge, (age, owner.sex), analyte, value);
                values.computed_value(place).map(stand).map_or(NOTHING, &mut called)
            });
            into.put(own.copied().unwrap_or(NOTHING));
        }
        into.end();
    }
}

/// What was computed, beside what was given.
const COMPUTED: u64 = 1 << 32;
/// A power of a number.
const POWER: u64 = 2 << 32;
/// The level of a value that cannot be computed.
const NO_LEVEL: u64 = u64::MAX;

/// How many edges lie below a value, and whether one lies at it.
fn lies(edges: &[Decimal], value: Decimal) -> u64 {
    let below = edges.iter().filter(|edge| **edge < value).count();
    2 * below as u64 + u64::from(edges.contains(&value))
}
