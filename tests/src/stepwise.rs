//! Does the order of the tests help? Hides what needs a test, reveals it test by test in three
//! orders, and counts the tests until the right form leads.
//!
//! At the start a case holds age, sex and what asking, examining and reading the chart showed. A
//! test is one that the published record answers: it settles at least one hidden finding, and doing
//! it reveals every hidden finding that it settles. A test that the record does not answer is never
//! counted, in any order: what it would have shown is not known.

use crate::cases::{Published, lies_below};
use crate::measure::{forms_of, ranked_forms};
use calcinosis_core::knowledge::{Obtained, Test};
use calcinosis_core::{Case, Classification, Knowledge, Options, Presence, classify};
use serde::Serialize;
use std::fmt::Write;

/// How many random orders are averaged.
pub const RANDOM_ORDERS: u64 = 20;

/// What must lead for the counting to stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Goal {
    /// An acceptable form.
    Form,
    /// An acceptable cause.
    Cause,
}

/// The order in which tests are done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The most informative one of what is recommended now.
    Recommended,
    /// Drawn with this seed.
    Random(u64),
    /// By burden, then by name.
    Fixed,
}

/// One case and the number of tests that each order needed.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// The file.
    pub place: String,
    /// How many tests the record answers.
    pub answered: usize,
    /// Tests in recommended order.
    pub recommended: usize,
    /// Tests in random order, averaged.
    pub random: f64,
    /// Tests in fixed order.
    pub fixed: usize,
}

/// The comparison for one goal.
#[derive(Clone, Debug, Serialize)]
pub struct Comparison {
    /// What must lead.
    pub goal: Goal,
    /// Cases in which it leads before any test.
    pub at_once: usize,
    /// Cases in which it does not lead even with everything known: not compared.
    pub never: usize,
    /// The cases that are compared.
    pub rows: Vec<Row>,
}

struct Patient<'p> {
    knowledge: &'p Knowledge,
    published: &'p Published,
    /// What holds at the start, then what each test has revealed.
    known: Vec<(&'p str, Presence)>,
    hidden: Vec<(&'p str, Presence)>,
}

fn decided<'k>(knowledge: &'k Knowledge, case: &Case) -> Result<Classification<'k>, String> {
    classify(knowledge, case, &Options::default()).map_err(|error| error.to_string())
}

impl<'p> Patient<'p> {
    fn new(knowledge: &'p Knowledge, published: &'p Published) -> Result<Self, String> {
        let all = decided(knowledge, &published.case)?;
        let (mut known, mut hidden) = (Vec::new(), Vec::new());
        for finding in knowledge.findings() {
            let value = all.finding(finding.id()).unwrap_or_default();
            if value.is_unknown() {
                continue;
            }
            let bedside = matches!(
                finding.obtained(),
                Obtained::Asking | Obtained::Examination | Obtained::Record
            );
            if bedside { &mut known } else { &mut hidden }.push((finding.id(), value));
        }
        Ok(Self { knowledge, published, known, hidden })
    }

    fn case(&self) -> Case {
        let mut case = Case::builder().sex(self.published.case.sex());
        if let Some(age) = self.published.case.age_years() {
            case = case.age_years(age);
        }
        if let Some(age) = self.published.case.age_onset_years() {
            case = case.age_onset_years(age);
        }
        for (finding, value) in &self.known {
            case = if value.is_present() { case.present(finding) } else { case.absent(finding) };
        }
        case.build()
    }

    fn settles(&self, test: &Test) -> bool {
        self.hidden.iter().any(|(finding, _)| resolves(self.knowledge, test, finding))
    }

    fn reveal(&mut self, test: &Test) {
        let (knowledge, known) = (self.knowledge, &mut self.known);
        self.hidden.retain(|entry| {
            let told = resolves(knowledge, test, entry.0);
            if told {
                known.push(*entry);
            }
            !told
        });
    }

    fn reached(&self, answer: &Classification<'_>, goal: Goal) -> bool {
        let expected = &self.published.expected;
        match goal {
            Goal::Form => {
                let leading = ranked_forms(answer).first().copied();
                leading
                    .is_some_and(|form| forms_of(self.knowledge, &expected.forms).contains(&form))
            }
            Goal::Cause => answer.ranking().next().is_some_and(|first| {
                expected
                    .diagnoses
                    .iter()
                    .any(|named| lies_below(self.knowledge, first.diagnosis().id(), named))
            }),
        }
    }

    /// The next test of those that the record answers.
    fn next(&self, answer: &Classification<'_>, order: Order, seed: &mut u64) -> Option<&'p Test> {
        let tests = self.knowledge.workup().tests().iter();
        let mut answered: Vec<&Test> = tests.filter(|test| self.settles(test)).collect();
        answered.sort_by_key(|test| (test.kind(), test.id()));
        match order {
            Order::Fixed => answered.first().copied(),
            Order::Random(_) => {
                let place = usize::try_from(draw(seed)).unwrap_or(0) % answered.len().max(1);
                answered.get(place).copied()
            }
            Order::Recommended => {
                let steps = answer.next_steps(usize::MAX);
                let best = steps
                    .iter()
                    .filter(|step| step.advised_against.is_empty())
                    .filter(|step| answered.iter().any(|test| test.id() == step.test.id()))
                    .max_by_key(|step| (step.information, std::cmp::Reverse(step.test.id())));
                let best =
                    best.and_then(|step| answered.iter().find(|test| test.id() == step.test.id()));
                // Where nothing is recommended that the record answers, the fixed order goes on.
                best.or(answered.first()).copied()
            }
        }
    }
}

fn resolves(knowledge: &Knowledge, test: &Test, finding: &str) -> bool {
    test.resolves(knowledge).any(|settled| settled.id() == finding)
}

/// The next number of a fixed sequence (splitmix64).
fn draw(seed: &mut u64) -> u64 {
    *seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *seed;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (mixed ^ (mixed >> 31)) >> 1
}

/// How many tests it takes, and whether the goal is reached.
fn count(
    knowledge: &Knowledge,
    published: &Published,
    goal: Goal,
    order: Order,
) -> Result<(usize, bool), String> {
    let mut patient = Patient::new(knowledge, published)?;
    let mut seed = if let Order::Random(seed) = order { seed } else { 0 };
    for done in 0.. {
        let case = patient.case();
        let answer = decided(knowledge, &case)?;
        if patient.reached(&answer, goal) {
            return Ok((done, true));
        }
        let Some(test) = patient.next(&answer, order, &mut seed) else { return Ok((done, false)) };
        patient.reveal(test);
    }
    Ok((0, false))
}

/// Compares the three orders.
///
/// # Errors
/// When a case cannot be classified.
pub fn compare(
    knowledge: &Knowledge,
    cases: &[Published],
    goal: Goal,
) -> Result<Comparison, String> {
    let mut compared = Comparison { goal, at_once: 0, never: 0, rows: Vec::new() };
    for published in cases {
        let (fixed, reached) = count(knowledge, published, goal, Order::Fixed)?;
        if !reached {
            compared.never += 1;
            continue;
        }
        if fixed == 0 {
            compared.at_once += 1;
            continue;
        }
        let (recommended, _) = count(knowledge, published, goal, Order::Recommended)?;
        let mut random = 0.0;
        for seed in 0..RANDOM_ORDERS {
            random += count(knowledge, published, goal, Order::Random(seed))?.0 as f64
                / RANDOM_ORDERS as f64;
        }
        let patient = Patient::new(knowledge, published)?;
        let answered =
            knowledge.workup().tests().iter().filter(|test| patient.settles(test)).count();
        compared.rows.push(Row {
            place: published.place.clone(),
            answered,
            recommended,
            random,
            fixed,
        });
    }
    Ok(compared)
}

impl Comparison {
    fn mean(&self, of: impl Fn(&Row) -> f64) -> f64 {
        self.rows.iter().map(of).sum::<f64>() / self.rows.len().max(1) as f64
    }

    /// Mean number of tests in recommended, random and fixed order.
    #[must_use]
    pub fn means(&self) -> [f64; 3] {
        [
            self.mean(|row| row.recommended as f64),
            self.mean(|row| row.random),
            self.mean(|row| row.fixed as f64),
        ]
    }

    /// The comparison as text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let goal = if self.goal == Goal::Form { "form" } else { "cause" };
        let mut text = format!("tests until the right {goal} leads\n");
        let _ = writeln!(text, "  leads before any test       {:>4} cases", self.at_once);
        let _ = writeln!(text, "  never leads, not compared   {:>4} cases", self.never);
        let _ = writeln!(text, "  compared                    {:>4} cases", self.rows.len());
        let [recommended, random, fixed] = self.means();
        let _ = writeln!(text, "  mean, recommended order     {recommended:>6.2}");
        let _ = writeln!(text, "  mean, random order          {random:>6.2}");
        let _ = writeln!(text, "  mean, by burden and name    {fixed:>6.2}");
        for row in &self.rows {
            let name = row.place.rsplit('/').next().unwrap_or("");
            let Row { answered, recommended, random, fixed, .. } = row;
            let _ = writeln!(
                text,
                "    {recommended:>2}  {random:>5.1}  {fixed:>2}  of {answered:>2}  {name}"
            );
        }
        text
    }
}
