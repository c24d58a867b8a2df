//! Where the statements of a row come from, beside the columns of findings: ages, sex, codes and
//! measurements. Each is read by the reader of the single case, once for each distinct cell, so
//! that nothing of its rules is repeated here.

use super::compile::BlockPlan;
use super::group::{Group, Partition};
use crate::batch::answers::kind_bit;
use crate::batch::binding::Part;
use crate::batch::column::ColumnKind;
use crate::batch::plan::{Inner, Role};
use crate::batch::rows::Rows;
use crate::case::{Case, Measurement, Reading, Sex, read_with, understand};
use crate::condition::Values;
use crate::issue::IssueCode;
use crate::key::{AnalyteKey, DiagnosisKey, FindingKey, Key};
use crate::knowledge::Knowledge;
use crate::knowledge::analyte::{Analyte, Band, BandSex, Laboratory};
use crate::presence::Presence;
use crate::quantity::Age;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

/// A source of statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// A column of findings and the statement that it makes, with its place among those that age
    /// and sex could make.
    Finding {
        column: usize,
        statement: usize,
        personal: Option<usize>,
    },
    Sex {
        column: usize,
    },
    Codes {
        column: usize,
    },
    /// A measurement that depends on nothing but age, sex and findings: its place in the plan.
    Measurement {
        place: usize,
        column: usize,
    },
    /// Measurements that bear on each other.
    Group(usize),
}

/// Measurements that bear on each other.
#[derive(Debug)]
pub(super) struct Grouped {
    pub(super) group: Group,
    /// For each analyte its place in the plan and its column.
    pub(super) members: Vec<(usize, usize)>,
    /// Of the triggers those on which it depends what they mean.
    pub(super) triggers: u64,
}

/// What a plan's columns say, and how it is read.
#[derive(Debug, Default)]
pub(super) struct Sources {
    pub(super) sources: Vec<Source>,
    pub(super) age: Option<usize>,
    pub(super) onset: Option<usize>,
    pub(super) sex: Option<usize>,
    /// Statements that no column of findings makes.
    pub(super) otherwise: Vec<usize>,
    /// Value columns of measurements that come with more than a number, or that cannot be read
    /// apart from the rest: a row that has any of them is read as a whole.
    pub(super) together: Vec<usize>,
    pub(super) groups: Vec<Grouped>,
    /// Value columns of measurements that mean something else where a finding is known.
    pub(super) conditional: Vec<usize>,
    /// The statements about those findings: such a value is read together with them.
    pub(super) triggers: Vec<usize>,
    /// For each measurement, and behind them for each group, ages, in minutes, at which a band of
    /// it begins or ends.
    pub(super) limits: Vec<Vec<u32>>,
    /// For each measurement, whether it is judged by sex.
    pub(super) by_sex: Vec<bool>,
}

/// The findings that age, age at onset and sex can make present or absent.
pub(super) fn personal(plan: &Inner) -> BTreeSet<usize> {
    let knowledge: &Knowledge = &plan.knowledge;
    let sexes = [crate::case::Sex::Female, crate::case::Sex::Male].into_iter().flat_map(|sex| {
        let case = Case::builder().sex(sex).build();
        findings_of(&read_with(knowledge, &case, false, false))
    });
    let bands = knowledge.age_bands().iter().map(|band| usize::from(band.finding));
    sexes.chain(bands).chain(knowledge.analytes_of_ages().flat_map(yields)).collect()
}

/// The findings that rows can state under a plan.
pub(super) fn stated(plan: &Inner) -> BTreeSet<usize> {
    let knowledge: &Knowledge = &plan.knowledge;
    let place = |id: &str| knowledge.findings().iter().position(|finding| *finding.id == *id);
    let mut stated: BTreeSet<usize> = BTreeSet::new();
    let mut ages = false;
    for column in &plan.columns {
        match &column.role {
            Role::Finding { id, .. } => stated.extend(place(id)),
            Role::Age | Role::Onset | Role::Sex(_) => ages = true,
            Role::Codes { .. } => stated.extend(0..knowledge.findings().len()),
            _ => {}
        }
    }
    let laboratory = knowledge.laboratory();
    if ages {
        stated.extend(personal(plan));
    }
    if !plan.measures.is_empty() {
        // What is computed from measurements may be any other analyte.
        let own = plan.measures.iter().filter_map(|measure| laboratory.analyte(&measure.analyte));
        stated.extend(own.flat_map(yields));
        stated.extend(
            laboratory
                .formulas
                .iter()
                .map(|formula| &laboratory.analytes[formula.result])
                .flat_map(yields),
        );
        stated.extend(laboratory.lasting.iter().map(|lasting| usize::from(lasting.finding)));
    }
    stated
}

fn findings_of(reading: &Reading) -> Vec<usize> {
    reading.given.iter().map(|given| usize::from(given.finding)).collect()
}

pub(super) fn yields(analyte: &Analyte) -> Vec<usize> {
    let states = &analyte.states;
    let own = [states.low, states.normal, states.high, states.positive, states.negative]
        .into_iter()
        .flatten();
    own.chain(analyte.thresholds.iter().map(|row| row.finding)).map(usize::from).collect()
}

/// For whom a value without a date is judged by limits of their own. Stages name a value and yield
/// no finding.
pub(super) fn bands<'l>(
    laboratory: &'l Laboratory,
    analyte: &str,
) -> impl Iterator<Item = &'l Band> {
    laboratory.analyte(analyte).into_iter().flat_map(|analyte| {
        let intervals = analyte.default_intervals().map(|interval| &interval.band);
        intervals.chain(analyte.thresholds.iter().map(|row| &row.band))
    })
}

/// Ages, in minutes, at which what a value of an analyte means may change.
pub(super) fn limits(laboratory: &Laboratory, analyte: &str) -> Vec<u32> {
    let all =
        bands(laboratory, analyte).flat_map(|band| core::iter::once(band.from).chain(band.until));
    let limits: BTreeSet<u32> = all.filter(|limit| *limit > 0).collect();
    limits.into_iter().collect()
}

/// Nothing is known.
struct Nothing;

impl Values for Nothing {
    fn finding(&self, _: FindingKey) -> Presence {
        Presence::Unknown
    }

    fn established(&self, _: DiagnosisKey) -> Presence {
        Presence::Unknown
    }
}

/// Whether a condition holds where nothing is known.
pub(super) fn holds_of_nobody(program: &crate::condition::Program) -> bool {
    program.evaluate(&Nothing).is_present()
}

/// The findings on which it depends what an analyte means, with all that makes them known; none
/// where that cannot be told from what is stated, since what comes `otherwise` makes them known
/// too.
pub(super) fn conditions(
    knowledge: &Knowledge,
    analyte: AnalyteKey,
    mut otherwise: impl Iterator<Item = usize>,
) -> Option<BTreeSet<usize>> {
    let laboratory = knowledge.laboratory();
    let timing = laboratory.timing.iter().filter(|row| row.analytes.contains(&analyte));
    let void = laboratory.analytes[analyte].void_when.as_ref();
    let mut findings = BTreeSet::new();
    for program in timing.map(|row| &row.program).chain(void) {
        if holds_of_nobody(program) {
            return None;
        }
        findings.extend(
            program.findings().flat_map(|finding| super::facts::related(knowledge, finding)),
        );
    }
    if otherwise.any(|finding| findings.contains(&finding)) { None } else { Some(findings) }
}

impl Sources {
    pub(super) fn new(plan: &Inner, block: &BlockPlan) -> Self {
        let knowledge: &Knowledge = &plan.knowledge;
        let laboratory = knowledge.laboratory();
        let personal = personal(plan);
        let analytes: Vec<Option<AnalyteKey>> =
            plan.measures.iter().map(|measure| laboratory.analyte_key(&measure.analyte)).collect();
        let is_bare = |place: usize| {
            let Some(measure) = plan.measures.get(place) else { return false };
            let kind = plan.columns.get(measure.value).map(|bound| bound.kind);
            let repeats =
                analytes.iter().filter(|analyte| Some(*analyte) == analytes.get(place)).count();
            repeats == 1
                && kind == Some(ColumnKind::Numbers)
                && Part::ALL.iter().all(|part| measure.part(*part).is_none())
        };
        let bare: Vec<AnalyteKey> = (0..analytes.len())
            .filter(|place| is_bare(*place))
            .filter_map(|place| analytes.get(place).copied().flatten())
            .collect();
        let partition = Partition::new(knowledge, &personal, &bare);
        let mut own = Self::default();
        let mut apart: Vec<(usize, usize, BTreeSet<usize>)> = Vec::new();
        let mut members: BTreeMap<AnalyteKey, (usize, usize)> = BTreeMap::new();
        for (column, bound) in plan.columns.iter().enumerate() {
            match &bound.role {
                Role::Finding { id, .. } => {
                    let finding =
                        knowledge.findings().iter().position(|finding| *finding.id == **id);
                    let statement = finding
                        .and_then(|finding| block.statement_of.get(finding).copied().flatten());
                    let statement = statement.map(usize::from);
                    own.sources.extend(statement.map(|statement| Source::Finding {
                        column,
                        statement,
                        personal: super::personal_place(block, statement),
                    }));
                }
                Role::Age => own.age = Some(column),
                Role::Onset => own.onset = Some(column),
                Role::Sex(_) => {
                    own.sex = Some(column);
                    own.sources.push(Source::Sex { column });
                }
                Role::Codes { .. } => own.sources.push(Source::Codes { column }),
                Role::Value(place) => {
                    let analyte =
                        analytes.get(*place).copied().flatten().filter(|_| is_bare(*place));
                    match analyte {
                        Some(analyte) if partition.apart.contains(&analyte) => {
                            let nobody = core::iter::empty();
                            match conditions(knowledge, analyte, nobody) {
                                Some(findings) => apart.push((*place, column, findings)),
                                None => own.together.push(column),
                            }
                        }
                        Some(analyte) if !partition.whole.contains(&analyte) => {
                            members.insert(analyte, (*place, column));
                        }
                        _ => {
                            let measure = plan.measures.get(*place);
                            own.together.push(column);
                            // A flag may stand where there is no value.
                            own.together
                                .extend(measure.and_then(|measure| measure.part(Part::Flag)));
                            own.together
                                .extend(measure.and_then(|measure| measure.part(Part::Comparator)));
                        }
                    }
                }
                _ => {}
            }
        }
        // What a column states is known before values are read, and nothing else of it is.
        let stated: BTreeSet<usize> = own
            .sources
            .iter()
            .filter_map(|source| match source {
                Source::Finding { statement, .. } => Some(*statement),
                _ => None,
            })
            .collect();
        own.otherwise =
            (0..block.statements.len()).filter(|statement| !stated.contains(statement)).collect();
        let triggers = |findings: &BTreeSet<usize>| -> Vec<usize> {
            let statement = |finding: &usize| {
                block.statement_of.get(*finding).copied().flatten().map(usize::from)
            };
            findings
                .iter()
                .filter_map(statement)
                .filter(|statement| stated.contains(statement))
                .collect()
        };
        let of_apart = apart.iter().flat_map(|(_, _, findings)| triggers(findings));
        let of_groups = partition.groups.iter().flat_map(|group| triggers(&group.conditions));
        let all: BTreeSet<usize> = of_apart.chain(of_groups).collect();
        let are_few = all.len() <= MOST_TRIGGERS;
        own.triggers = if are_few { all.into_iter().collect() } else { Vec::new() };
        for (place, column, findings) in apart {
            let is_conditional = !triggers(&findings).is_empty();
            if is_conditional && !are_few {
                own.together.push(column);
                continue;
            }
            own.conditional.extend(is_conditional.then_some(column));
            own.sources.push(Source::Measurement { place, column });
        }
        own.limits =
            plan.measures.iter().map(|measure| limits(laboratory, &measure.analyte)).collect();
        for group in partition.groups {
            let found: Vec<(usize, usize)> =
                group.analytes.iter().filter_map(|analyte| members.get(analyte).copied()).collect();
            let conditional = triggers(&group.conditions);
            if found.len() != group.analytes.len() || (!conditional.is_empty() && !are_few) {
                own.together.extend(found.iter().map(|(_, column)| *column));
                continue;
            }
            let bit = |trigger: &usize| own.triggers.iter().position(|own| own == trigger);
            let triggers =
                conditional.iter().filter_map(bit).fold(0, |all, place| all | 0b11 << (2 * place));
            own.sources.push(Source::Group(own.groups.len()));
            own.limits.push(group.limits.clone());
            own.groups.push(Grouped { group, members: found, triggers });
        }
        let is_by_sex =
            |analyte: &str| bands(laboratory, analyte).any(|band| band.sex != BandSex::Any);
        own.by_sex = plan.measures.iter().map(|measure| is_by_sex(&measure.analyte)).collect();
        own
    }
}

/// What a cell says.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::batch) struct Found {
    /// Statement, and whether it is present.
    pub(in crate::batch) said: Vec<(u16, bool)>,
    /// The same from the age of the patient, which counts only where no onset is stated.
    pub(in crate::batch) by_age: Vec<(u16, bool)>,
    pub(in crate::batch) issues: u32,
    pub(in crate::batch) kinds: u64,
    /// Statements that age or sex could make, made by something else.
    pub(in crate::batch) told: Vec<u16>,
    /// Something that the plan has no place for: the row is computed alone.
    pub(in crate::batch) beyond: bool,
    /// For each measurement, between which of its limits the age lies; empty while that is not
    /// known.
    pub(in crate::batch) classes: Vec<u16>,
}

impl Found {
    /// What the reader of the single case found, but for what the engine decides itself.
    fn new(block: &BlockPlan, reading: &Reading) -> Self {
        let mut found = Self::default();
        for given in &reading.given {
            if given.origin.stands_in() {
                let place = block.statement_of.get(usize::from(given.finding)).copied().flatten();
                found.beyond |= place.is_none();
                found
                    .by_age
                    .extend(place.map(|place| (place, given.presence == Presence::Present)));
                continue;
            }
            found.state(block, given.finding, given.presence, !given.origin.is_personal());
        }
        // Of conflicts only those between statements are decided by the engine: a flag may
        // contradict an interval as well.
        let mut decided = reading.conflicts.iter().count();
        for issue in reading.issues.iter().filter(|issue| issue.code != IssueCode::EmptyCase) {
            let mut count = issue.count;
            if issue.code == IssueCode::Conflict {
                let own = decided.min(count);
                (decided, count) = (decided - own, count - own);
            }
            if count > 0 {
                found.issues =
                    found.issues.saturating_add(u32::try_from(count).unwrap_or(u32::MAX));
                found.kinds |= kind_bit(issue.code);
            }
        }
        found
    }

    /// Adds a statement; `is_otherwise` where neither age nor sex makes it.
    fn state(
        &mut self,
        block: &BlockPlan,
        finding: FindingKey,
        presence: Presence,
        is_otherwise: bool,
    ) {
        let Some(place) = block.statement_of.get(usize::from(finding)).copied().flatten() else {
            self.beyond = true;
            return;
        };
        if is_otherwise && block.personal.contains(&usize::from(place)) {
            self.told.push(place);
        }
        self.said.push((place, presence == Presence::Present));
    }

    /// What this part of a row says, without what the rest of it would.
    pub(super) fn of(plan: &Inner, block: &BlockPlan, part: &Case) -> Self {
        Self::new(block, &read_with(&plan.knowledge, part, plan.single.stated_diagnoses, false))
    }
}

/// Ages of a row as a part of a case, with the class of the age.
pub(super) fn ages(
    plan: &Inner,
    block: &BlockPlan,
    sources: &Sources,
    age: Option<f64>,
    onset: Option<f64>,
) -> Found {
    let mut case = Case::default();
    (case.age_years, case.age_onset_years) = (age, onset);
    let mut found = Found::of(plan, block, &case);
    let believed = age
        .filter(|age| crate::case::is_believable(*age))
        .and_then(|age| Age::from_years(age).ok());
    if let Some(age) = believed {
        let class = |limits: &Vec<u32>| {
            let below = limits.iter().take_while(|limit| Age::from_minutes(**limit) <= age).count();
            1 + u16::try_from(below).unwrap_or(u16::MAX - 1)
        };
        found.classes = sources.limits.iter().map(class).collect();
    }
    found
}

/// The most statements of which the memo of a measurement keeps apart where they are made.
pub(super) const MOST_TRIGGERS: usize = 20;

/// What a measurement of a row says beside age, sex and the findings on which its meaning depends.
pub(super) fn measurement(
    plan: &Inner,
    block: &BlockPlan,
    sources: &Sources,
    rows: &Rows<'_>,
    place: usize,
    row: usize,
    triggers: &[(usize, bool)],
) -> Found {
    let age = sources.age.and_then(|column| rows.number(column, row));
    let sex = rows.sex(row).as_deref().and_then(Sex::from_word).unwrap_or_default();
    let measured: Vec<Measurement> = rows.measured(place, row).into_iter().collect();
    beside(plan, block, (age, sex), &keys_of(block, triggers), &measured)
}

/// Statements as the reader of the single case has them.
pub(super) fn keys_of(
    block: &BlockPlan,
    statements: &[(usize, bool)],
) -> Vec<(FindingKey, Presence)> {
    let key = |(statement, present): &(usize, bool)| {
        let finding = block.statements.get(*statement).copied()?;
        let presence = if *present { Presence::Present } else { Presence::Absent };
        Some((FindingKey::at(u16::try_from(finding).ok()?), presence))
    };
    statements.iter().filter_map(key).collect()
}

/// What measurements say beside an age, a sex and the findings on which their meaning depends.
/// These are known of columns or events, and what age and sex say changes the meaning of nothing
/// that is read here.
pub(super) fn beside(
    plan: &Inner,
    block: &BlockPlan,
    person: (Option<f64>, Sex),
    stated: &[(FindingKey, Presence)],
    measurements: &[Measurement],
) -> Found {
    let mut own = Found::default();
    for measured in understand(&plan.knowledge, person, measurements, stated) {
        for (finding, presence) in &measured.yields {
            own.state(block, *finding, *presence, true);
        }
        for issue in &measured.issues {
            own.issues = own.issues.saturating_add(u32::try_from(issue.count).unwrap_or(u32::MAX));
            own.kinds |= kind_bit(issue.code);
        }
    }
    own.said.sort_unstable();
    own.said.dedup();
    own
}
