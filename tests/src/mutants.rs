//! Whether a wrong statement of the knowledge would be noticed: each criterion and each defining
//! row is changed, one at a time, and the checker, the worked examples, the near misses and the
//! pitfalls are asked.
//!
//! A criterion is dropped, negated, and each `all`, `any` or count in it is swapped. A defining row
//! is one that says that a finding is always or never there; it is turned over. Leaving a row out
//! is no mutant: where readers judged the finding too, a row is one estimate of several and changes
//! little by itself.

use crate::expect::{Expect, Pitfall, faults, misread};
use crate::near_misses::{self, NearMiss};
use calcinosis_core::condition::{Condition, parse};
use calcinosis_core::knowledge::source::Mutant as Changed;
use calcinosis_core::knowledge::{Diagnosis, Scope};
use calcinosis_core::self_test::{Example, examples};
use calcinosis_core::{Case, Knowledge, Options, classify};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// The share of the mutants that must be caught, in percent.
pub const LEAST: f64 = 97.0;

/// A change of one statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mutant {
    /// What kind of change.
    pub kind: Kind,
    /// The diagnosis whose statement it is.
    pub diagnosis: String,
    change: Change,
}

/// The kinds of changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A criterion is left out.
    DroppedCriterion,
    /// A criterion says the opposite.
    NegatedCriterion,
    /// `all` in place of `any`, or the other way round; one more or one less in place of a count.
    SwappedGroup,
    /// Never in place of always, or the other way round.
    TurnedRow,
}

impl Kind {
    const ALL: [Self; 4] =
        [Self::DroppedCriterion, Self::NegatedCriterion, Self::SwappedGroup, Self::TurnedRow];

    /// In words.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DroppedCriterion => "criterion dropped",
            Self::NegatedCriterion => "criterion negated",
            Self::SwappedGroup => "all, any or count swapped",
            Self::TurnedRow => "row turned over",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Change {
    Criterion { id: String, when: Option<String> },
    Row { finding: String, class: &'static str },
}

impl Mutant {
    /// The knowledge with this change.
    ///
    /// # Errors
    /// There is no such statement.
    pub fn of(&self, knowledge: &Knowledge) -> Result<Changed, String> {
        match &self.change {
            Change::Criterion { id, when } => knowledge.with_criterion_changed(id, when.as_deref()),
            Change::Row { finding, class } => {
                knowledge.with_row_changed(&self.diagnosis, finding, class)
            }
        }
    }

    /// The id of the criterion, where one is changed.
    #[must_use]
    pub fn criterion(&self) -> Option<&str> {
        match &self.change {
            Change::Criterion { id, .. } => Some(id),
            Change::Row { .. } => None,
        }
    }
}

impl std::fmt::Display for Mutant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.change {
            Change::Criterion { id, when } => {
                write!(f, "{}: {id}", self.kind.as_str())?;
                when.as_ref().map_or(Ok(()), |when| write!(f, " = {when}"))
            }
            Change::Row { finding, class } => {
                write!(f, "{}: {} {finding} = {class}", self.kind.as_str(), self.diagnosis)
            }
        }
    }
}

/// What noticed a mutant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Caught {
    /// The checker refuses it.
    Checker,
    /// A worked example comes out otherwise.
    Example,
    /// A near miss does.
    NearMiss,
    /// A pitfall, a test vector or a patient with missing data does.
    Pitfall,
    /// Nothing did.
    Survived,
    /// No table differs.
    Same,
}

/// Every mutant of some knowledge, in the order of its entries.
#[must_use]
pub fn mutants(knowledge: &Knowledge) -> Vec<Mutant> {
    let mut all = Vec::new();
    for diagnosis in knowledge.diagnoses() {
        for criterion in diagnosis.criteria() {
            let mut add = |kind, when| {
                let change = Change::Criterion { id: criterion.id().to_string(), when };
                all.push(Mutant { kind, diagnosis: diagnosis.id().to_string(), change });
            };
            add(Kind::DroppedCriterion, None);
            for (kind, when) in changed(criterion.when()) {
                add(kind, Some(when));
            }
        }
        for row in diagnosis.features().iter().filter(|row| row.scope() != Scope::Context) {
            let turned = match row.frequency().text() {
                "obligate" => "excluded",
                "excluded" => "obligate",
                _ => continue,
            };
            let Some(finding) = row.finding(knowledge) else {
                continue;
            };
            let change = Change::Row { finding: finding.id().to_string(), class: turned };
            all.push(Mutant {
                kind: Kind::TurnedRow,
                diagnosis: diagnosis.id().to_string(),
                change,
            });
        }
    }
    all
}

/// The changes of a condition: its opposite, then each group swapped.
#[must_use]
pub fn changed(when: &str) -> Vec<(Kind, String)> {
    let Ok(condition) = parse(when) else { return Vec::new() };
    let swapped =
        swapped(&condition).into_iter().map(|other| (Kind::SwappedGroup, other.to_string()));
    std::iter::once((Kind::NegatedCriterion, negated(&condition).to_string()))
        .chain(swapped)
        .collect()
}

fn negated(condition: &Condition) -> Condition {
    match condition {
        Condition::None(parts) => match parts.as_slice() {
            [one] => one.clone(),
            _ => Condition::Any(parts.clone()),
        },
        other => Condition::None(vec![other.clone()]),
    }
}

/// The condition with one group at a time swapped.
fn swapped(condition: &Condition) -> Vec<Condition> {
    let mut all = Vec::new();
    let several = condition.parts().len() > 1;
    match condition {
        Condition::All(parts) if several => all.push(Condition::Any(parts.clone())),
        Condition::Any(parts) if several => all.push(Condition::All(parts.clone())),
        // None of them: not any. Swapped: not all.
        Condition::None(parts) if several => {
            all.push(Condition::None(vec![Condition::All(parts.clone())]))
        }
        Condition::AtLeast(least, parts) => {
            let least = usize::from(*least);
            let others = [least - 1, least + 1]
                .into_iter()
                .filter(|other| (1..=parts.len()).contains(other));
            all.extend(
                others.map(|other| {
                    Condition::AtLeast(u16::try_from(other).unwrap_or(1), parts.clone())
                }),
            );
        }
        _ => {}
    }
    for (place, part) in condition.parts().iter().enumerate() {
        for other in swapped(part) {
            let mut parts = condition.parts().to_vec();
            if let Some(slot) = parts.get_mut(place) {
                *slot = other;
            }
            all.push(match condition {
                Condition::All(_) => Condition::All(parts),
                Condition::Any(_) => Condition::Any(parts),
                Condition::None(_) => Condition::None(parts),
                Condition::AtLeast(least, _) => Condition::AtLeast(*least, parts),
                Condition::Finding(_) | Condition::Established(_) | Condition::Suspected(_) => {
                    continue;
                }
            });
        }
    }
    all
}

/// What is asked of each mutant.
#[derive(Clone, Debug)]
pub struct Suite {
    examples: Vec<Example>,
    near_misses: Vec<NearMiss>,
    pitfalls: Vec<(Case, Expect)>,
}

impl Suite {
    /// The worked examples, and the patients below a folder of cases.
    ///
    /// # Errors
    /// A file that does not read.
    pub fn read(cases: &Path) -> Result<Self, String> {
        let mut pitfalls = Vec::new();
        for folder in ["pitfalls", "vectors", "missing-data"] {
            let folder = cases.join(folder);
            let entries = std::fs::read_dir(&folder)
                .map_err(|error| format!("{}: {error}", folder.display()))?;
            let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
            paths.sort();
            for path in paths
                .iter()
                .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
            {
                let fail = |error: String| format!("{}: {error}", path.display());
                let text =
                    std::fs::read_to_string(path).map_err(|error| fail(error.to_string()))?;
                let pitfall: Pitfall =
                    serde_json::from_str(&text).map_err(|error| fail(error.to_string()))?;
                pitfalls.extend(pitfall.tried().map_err(fail)?);
            }
        }
        let near_misses = near_misses::read(&cases.join("near-misses"))?;
        Ok(Self { examples: examples().map_err(|error| error.to_string())?, near_misses, pitfalls })
    }

    /// The examples and near misses that hold and the pitfalls that are avoided before anything is
    /// changed: what fails already catches nothing.
    fn holding(&self, knowledge: &Knowledge) -> Self {
        let examples = self.examples.iter().filter(|example| !fails(example, knowledge));
        let near_misses =
            self.near_misses.iter().filter(|miss| miss.found(knowledge) == Some(miss.stands));
        let pitfalls =
            self.pitfalls.iter().filter(|(case, expect)| !differs(case, expect, knowledge));
        Self {
            examples: examples.cloned().collect(),
            near_misses: near_misses.cloned().collect(),
            pitfalls: pitfalls.cloned().collect(),
        }
    }

    /// What notices a mutant. The examples and near misses of its diagnosis and of those above and
    /// below it are asked first.
    fn catches(&self, knowledge: &Knowledge, mutant: &Mutant) -> Result<Caught, String> {
        let changed = match mutant.of(knowledge)? {
            Changed::Same => return Ok(Caught::Same),
            Changed::Refused(_) => return Ok(Caught::Checker),
            Changed::Changed(changed) => changed,
        };
        let own = |diagnosis: &str| related(knowledge, diagnosis, &mutant.diagnosis);
        for near in [true, false] {
            let examples = self.examples.iter().filter(|example| own(&example.diagnosis) == near);
            if examples.into_iter().any(|example| fails(example, &changed)) {
                return Ok(Caught::Example);
            }
            let misses = self.near_misses.iter().filter(|miss| own(&miss.diagnosis) == near);
            if misses.into_iter().any(|miss| miss.found(&changed) != Some(miss.stands)) {
                return Ok(Caught::NearMiss);
            }
        }
        if self.pitfalls.iter().any(|(case, expect)| differs(case, expect, &changed)) {
            return Ok(Caught::Pitfall);
        }
        Ok(Caught::Survived)
    }
}

fn fails(example: &Example, knowledge: &Knowledge) -> bool {
    example.faults(knowledge).map_or(true, |faults| !faults.is_empty())
}

fn differs(case: &Case, expect: &Expect, knowledge: &Knowledge) -> bool {
    classify(knowledge, case, &Options::default())
        .map_or(true, |answer| !faults(&answer, expect).is_empty() || !misread(&answer).is_empty())
}

/// Whether one lies on the way from the other to the root.
fn related(knowledge: &Knowledge, left: &str, right: &str) -> bool {
    let above =
        |one: &Diagnosis, other: &str| knowledge.lineage(one).any(|node| node.id() == other);
    knowledge.diagnosis(left).is_some_and(|one| above(one, right))
        || knowledge.diagnosis(right).is_some_and(|one| above(one, left))
}

/// Tries every so many of the mutants, on as many threads as there are.
///
/// # Errors
/// A mutant that cannot be made.
pub fn run(knowledge: &Knowledge, suite: &Suite, every: usize) -> Result<Report, String> {
    let all: Vec<Mutant> = mutants(knowledge).into_iter().step_by(every.max(1)).collect();
    let suite = suite.holding(knowledge);
    let next = AtomicUsize::new(0);
    let found = Mutex::new(BTreeMap::new());
    let work = || -> Result<(), String> {
        while let Some((place, mutant)) =
            Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|at| Some((at, all.get(at)?)))
        {
            let caught =
                suite.catches(knowledge, mutant).map_err(|error| format!("{mutant}: {error}"))?;
            found.lock().unwrap_or_else(PoisonError::into_inner).insert(place, caught);
        }
        Ok(())
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().map_err(|_| "a thread failed".to_string())?)
    })?;
    let found = found.into_inner().unwrap_or_else(PoisonError::into_inner);
    Ok(Report { mutants: all.into_iter().zip(found.into_values()).collect() })
}

/// What became of each mutant.
#[derive(Clone, Debug)]
pub struct Report {
    mutants: Vec<(Mutant, Caught)>,
}

impl Report {
    fn count(&self, kind: Option<Kind>, caught: &[Caught]) -> usize {
        let matching = |(mutant, by): &&(Mutant, Caught)| {
            kind.is_none_or(|kind| mutant.kind == kind) && caught.contains(by)
        };
        self.mutants.iter().filter(matching).count()
    }

    /// How many of a hundred mutants were caught.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a few thousand mutants")]
    pub fn percent(&self) -> f64 {
        let caught = self
            .count(None, &[Caught::Checker, Caught::Example, Caught::NearMiss, Caught::Pitfall]);
        let survived = self.count(None, &[Caught::Survived]);
        100.0 * caught as f64 / (caught + survived).max(1) as f64
    }

    /// The mutants that nothing noticed.
    pub fn survivors(&self) -> impl Iterator<Item = &Mutant> {
        self.mutants
            .iter()
            .filter(|(_, caught)| *caught == Caught::Survived)
            .map(|(mutant, _)| mutant)
    }

    /// As a table, with the survivors by name.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::from(
            "| change | mutants | by the checker | by an example | by a near miss | by a pitfall | survive |\n|---|---|---|---|---|---|---|\n",
        );
        for kind in Kind::ALL.map(Some).into_iter().chain([None]) {
            let of = |caught: &[Caught]| self.count(kind, caught);
            let by = [
                Caught::Checker,
                Caught::Example,
                Caught::NearMiss,
                Caught::Pitfall,
                Caught::Survived,
            ];
            let counts = by.map(|caught| of(&[caught]));
            let name = kind.map_or("all", Kind::as_str);
            let cells = counts.map(|count| count.to_string()).join(" | ");
            let _ = writeln!(text, "| {name} | {} | {cells} |", counts.iter().sum::<usize>());
        }
        let same = self.count(None, &[Caught::Same]);
        let _ = writeln!(
            text,
            "\n{:.1} % are caught; {same} changes alter no table and are no mutants\n",
            self.percent()
        );
        for mutant in self.survivors() {
            let _ = writeln!(text, "survives: {mutant}");
        }
        text
    }
}
