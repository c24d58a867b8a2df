//! What to do next: which question, examination, measurement, image or biopsy would tell most about
//! the differential, and what to know before it.
//!
//! A test is worth the information that it is expected to bring: how many bits the answer would
//! take from the uncertainty over the leaves, on average over its possible outcomes. A test that
//! settles many findings is taken with its three most informative ones, looked for together as if
//! they were independent within each diagnosis, as the classification takes them: the rest can only
//! add, so that the figure understates large tests. What criteria would decide is not in the bits;
//! it stands beside them: the open criteria of the leading diagnoses of which the test could show a
//! part that is still missing.
//!
//! Tests are compared within one kind of burden, never across: whether a question is worth more
//! than a biopsy is the reader's to weigh.

mod belief;
mod entropy;
mod notes;
mod prospect;
mod supposed;
mod work_up;

pub use notes::{FollowUpResult, NoteResult, PatternResult};
pub(crate) use prospect::Prospect;
pub use supposed::Move;
pub use work_up::WorkUpTest;

use crate::bits::FindingSet;
use crate::classification::{Classification, Open, Status, Supposition};
use crate::condition::Part;
use crate::key::{ClusterKey, DiagnosisKey, FindingKey, Slots};
use crate::knowledge::{Avoid, Criterion, Finding, Role, Test};
use crate::presence::Presence;
use crate::scale::Bits;
use alloc::vec::Vec;
use belief::{Belief, TOGETHER};
use core::cmp::Reverse;

/// A test below this information is proposed only for a criterion that it settles.
const WORTH: Bits = Bits::from_millionths(20_000);
/// For how many findings the move is worked out.
const MOVED: usize = 6;
/// How many leading leaves are looked at for open criteria and for moves.
const LEADING: usize = 3;

/// One finding that a test would settle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Told<'k> {
    /// The finding.
    pub finding: &'k Finding,
    /// What it tells by itself.
    pub information: Bits,
}

/// One test that is worth doing.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NextStep<'k> {
    /// The test.
    pub test: &'k Test,
    /// Its expected information about the differential.
    pub information: Bits,
    /// The findings behind that figure, the most informative first.
    pub findings: Vec<Told<'k>>,
    /// What the most informative finding would change: present first, then absent. Empty beyond the
    /// most informative findings of all steps.
    pub moves: Vec<Move<'k>>,
    /// Open criteria of the leading diagnoses of which it could show a part that is missing, so
    /// that they come nearer to being met.
    pub settles: Vec<&'k Criterion>,
    /// What comes first, as something that the test shows is on record.
    pub again: Option<&'k str>,
    /// Which parts, as places in the list of all of them.
    parts: Vec<usize>,
    /// Why it is advised against in this patient.
    pub advised_against: Vec<&'k Avoid>,
    /// What would speak against it and is not known.
    pub check_first: Vec<&'k Avoid>,
}

impl<'k> NextStep<'k> {
    /// The id of the most informative finding.
    fn best(&self) -> Option<&'k str> {
        self.findings.first().map(|told| &*told.finding.id)
    }
}

impl<'k> Classification<'k> {
    /// The uncertainty of the differential: nothing when one leaf has all.
    #[must_use]
    pub fn uncertainty(&self) -> Bits {
        bits(Belief::new(self).uncertainty())
    }

    pub(crate) fn uncertainty_in(&self, prospect: &Prospect<'_, 'k>) -> Bits {
        bits(prospect.belief.uncertainty())
    }

    /// The tests that are worth doing, by burden; of each kind the `limit` most informative, then
    /// those that could show a part of an open criterion of a leading diagnosis which none before
    /// shows. A test is left out where a better one of its kind has the same best finding. Within a
    /// kind, what is advised against stands last, the rest by information; equals by how many parts
    /// they could show, by tier and by id.
    ///
    /// ```
    /// use calcinosis_core::{Case, Knowledge, Options, classify};
    /// let case = Case::builder().present("hemodialysis").present("livedo-racemosa").build();
    /// let classification = classify(Knowledge::builtin(), &case, &Options::default())?;
    /// let steps = classification.next_steps(2);
    /// assert!(steps.iter().all(|step| step.test.resolves(Knowledge::builtin()).next().is_some()));
    /// # Ok::<(), calcinosis_core::Error>(())
    /// ```
    #[must_use]
    pub fn next_steps(&self, limit: usize) -> Vec<NextStep<'k>> {
        self.next_steps_in(&Prospect::new(self), limit)
    }

    pub(crate) fn next_steps_in(
        &self,
        prospect: &Prospect<'_, 'k>,
        limit: usize,
    ) -> Vec<NextStep<'k>> {
        let belief = &prospect.belief;
        let looked =
            Looked { parts: self.open_parts(), stated: self.stated_findings(), open: self.open() };
        let mut singles = self.knowledge.findings.slots(None);
        let tests = self.knowledge.workup.tests.iter().filter(|test| self.belongs(test));
        let mut candidates: Vec<Candidate<'k>> =
            tests.filter_map(|test| self.candidate(test, belief, &mut singles, &looked)).collect();
        candidates.sort_by(|a, b| a.key().cmp(&b.key()));
        let mut steps: Vec<NextStep<'k>> = Vec::new();
        for candidate in candidates {
            // What cannot come among the first of its kind needs no closer look.
            let kind = candidate.test.kind;
            let mut ahead: Vec<&str> = Vec::new();
            for step in steps
                .iter()
                .filter(|step| step.test.kind == kind && step.advised_against.is_empty())
            {
                if step.information > candidate.bound
                    && step.best().is_some_and(|best| !ahead.contains(&best))
                {
                    ahead.extend(step.best());
                }
            }
            if ahead.len() < limit || !candidate.parts.is_empty() {
                steps.extend(self.step(candidate, prospect, &looked));
            }
        }
        steps.sort_by(|a, b| key(a).cmp(&key(b)));
        let mut steps = choose(steps, limit);
        if steps.is_empty() {
            return steps;
        }
        self.add_moves(&mut steps);
        steps
    }

    /// What the best finding of each step would change: for the most informative findings, as each
    /// asks for two classifications.
    fn add_moves(&self, steps: &mut [NextStep<'k>]) {
        let best = |step: &NextStep<'k>| {
            step.findings.first().map(|told| (Reverse(told.information), &*told.finding.id))
        };
        let mut asked: Vec<(Reverse<Bits>, &str)> = steps.iter().filter_map(best).collect();
        asked.sort_unstable();
        asked.dedup();
        asked.truncate(MOVED);
        let supposition = Supposition::new(self);
        for (_, id) in asked {
            let Some(finding) = self.knowledge.finding_key(id) else { continue };
            let moves = self.moves(&supposition, finding);
            for step in steps.iter_mut().filter(|step| best(step).is_some_and(|(_, own)| own == id))
            {
                step.moves.clone_from(&moves);
            }
        }
    }

    /// Whether a test is for everyone, or belongs to the work-up of something that is suspected;
    /// and its premise holds.
    fn belongs(&self, test: &Test) -> bool {
        self.premise_holds(test)
            && (test.about.is_empty() || test.about.iter().any(|node| self.is_suspected(*node)))
    }

    /// Whether the premise of a test holds: what is not known is none.
    pub(crate) fn premise_holds(&self, test: &Test) -> bool {
        test.program.as_ref().is_none_or(|premise| self.holds(premise).is_present())
    }

    pub(crate) fn is_suspected(&self, node: DiagnosisKey) -> bool {
        self.outcome.node_status(node) <= Status::Possible
    }

    /// What a test could settle, and at most tell; none where nothing is open, or nothing worth the
    /// while.
    fn candidate(
        &self,
        test: &'k Test,
        belief: &Belief<'_>,
        singles: &mut Slots<FindingKey, Option<u32>>,
        looked: &Looked<'_, 'k>,
    ) -> Option<Candidate<'k>> {
        let is_open = |finding: &FindingKey| {
            looked.open.contains(*finding) && !self.reading.conflicts.contains(*finding)
        };
        let mut best: Vec<(Reverse<u32>, FindingKey)> = Vec::with_capacity(test.resolves.len());
        for finding in test.resolves.iter().copied().filter(is_open) {
            let information = *singles[finding].get_or_insert_with(|| belief.of_finding(finding));
            best.push((Reverse(information), finding));
        }
        let asked: FindingSet = best.iter().map(|(_, finding)| *finding).collect();
        let shown = (0..)
            .zip(&looked.parts)
            .filter(|(_, part)| self.could_show(part, &asked))
            .map(|(place, _)| place);
        let parts: Vec<usize> = shown.collect();
        best.sort_unstable();
        let mut findings = self.unrelated(&best);
        findings.retain(|(Reverse(information), _)| *information > 0);
        // Findings that are independent within each diagnosis tell together at most the sum.
        let bound = bits(findings.iter().map(|(Reverse(information), _)| *information).sum());
        (!best.is_empty() && (bound >= WORTH || !parts.is_empty())).then_some(Candidate {
            test,
            bound,
            findings,
            parts,
        })
    }

    /// Whether the findings could make a part of a criterion hold, all present or all absent.
    fn could_show(&self, open: &OpenPart<'k>, asked: &FindingSet) -> bool {
        open.part.findings().any(|finding| asked.contains(finding))
            && [Presence::Present, Presence::Absent].into_iter().any(|presence| {
                let supposed =
                    supposed::Supposed { classification: self, findings: asked, presence };
                open.part.holds(&supposed)
            })
    }

    fn step(
        &self,
        candidate: Candidate<'k>,
        prospect: &Prospect<'_, 'k>,
        looked: &Looked<'_, 'k>,
    ) -> Option<NextStep<'k>> {
        let belief = &prospect.belief;
        let Candidate { test, bound, findings, parts } = candidate;
        let frequencies: Vec<Vec<u32>> =
            findings.iter().map(|(_, finding)| belief.frequencies(*finding)).collect();
        let slices: Vec<&[u32]> = frequencies.iter().map(|list| &**list).collect();
        // What several tell together is no less than what the best of them tells.
        let single = findings.first().map_or(0, |(Reverse(most), _)| *most);
        let information = bits(belief.of_independent(&slices).max(single)).min(bound);
        if information < WORTH && parts.is_empty() {
            return None;
        }
        let mut settles: Vec<&Criterion> = Vec::new();
        for open in parts.iter().filter_map(|place| looked.parts.get(*place)) {
            if !settles.iter().any(|known| known.id == open.criterion.id) {
                settles.push(open.criterion);
            }
        }
        let (advised_against, check_first) = self.reasons_against(test, prospect);
        Some(NextStep {
            test,
            information,
            findings: findings
                .iter()
                .map(|(Reverse(information), finding)| Told {
                    finding: &self.knowledge.findings[*finding],
                    information: bits(*information),
                })
                .collect(),
            moves: Vec::new(),
            settles,
            again: test.again.as_deref().filter(|_| self.is_again(test, &looked.stated)),
            parts,
            advised_against,
            check_first,
        })
    }

    /// The most informative findings that do not repeat, imply or exclude each other.
    fn unrelated(&self, best: &[(Reverse<u32>, FindingKey)]) -> Vec<(Reverse<u32>, FindingKey)> {
        let index = &self.knowledge.index;
        let mut chosen: Vec<(Reverse<u32>, FindingKey)> = Vec::with_capacity(TOGETHER);
        let mut related = FindingSet::EMPTY;
        let mut clusters: Vec<ClusterKey> = Vec::new();
        for (information, finding) in best {
            if chosen.len() == TOGETHER {
                break;
            }
            let cluster = self.knowledge.findings[*finding].cluster;
            if related.contains(*finding)
                || cluster.is_some_and(|cluster| clusters.contains(&cluster))
            {
                continue;
            }
            for lists in [&index.broader, &index.narrower, &index.excluding] {
                related.extend(&lists[*finding]);
            }
            clusters.extend(cluster);
            chosen.push((*information, *finding));
        }
        chosen
    }

    /// The open parts of the open required and establishing criteria of the leading leaves.
    fn open_parts(&self) -> Vec<OpenPart<'k>> {
        let mut open: Vec<OpenPart<'k>> = Vec::new();
        let leading =
            self.ranking().take(LEADING).filter(|ranked| ranked.status() <= Status::Possible);
        for leaf in leading.map(|ranked| ranked.diagnosis()) {
            let criteria = self.knowledge.lineage(leaf).flat_map(|node| node.criteria.iter());
            let drives = |one: &&Criterion| matches!(one.role, Role::Requires | Role::Establishes);
            for criterion in criteria.filter(|one| one.disabled.is_none() && drives(one)) {
                if open.iter().any(|known| known.criterion.id == criterion.id)
                    || !self.holds(&criterion.program).is_unknown()
                {
                    continue;
                }
                let nothing = supposed::Supposed {
                    classification: self,
                    findings: &FindingSet::EMPTY,
                    presence: Presence::Unknown,
                };
                let parts = criterion.program.parts().into_iter();
                let unknown = parts.filter(|part| part.evaluate(&nothing).is_unknown());
                open.extend(unknown.map(|part| OpenPart { criterion, part }));
            }
        }
        open
    }
}

/// What a record leaves open, the same for every test.
struct Looked<'c, 'k> {
    /// The open parts of the criteria of the leading diagnoses.
    parts: Vec<OpenPart<'k>>,
    /// What the record tells by itself.
    stated: FindingSet,
    /// What could still be asked.
    open: Open<'c>,
}

/// What is still missing of a criterion.
#[derive(Clone, Copy, Debug)]
struct OpenPart<'k> {
    criterion: &'k Criterion,
    part: Part<'k>,
}

/// A test that could be worth doing, before its findings are taken together.
struct Candidate<'k> {
    test: &'k Test,
    /// The most that it can tell.
    bound: Bits,
    /// The findings that are taken together.
    findings: Vec<(Reverse<u32>, FindingKey)>,
    /// Places of the open parts that it could show.
    parts: Vec<usize>,
}

impl Candidate<'_> {
    fn key(&self) -> impl Ord + '_ {
        (
            self.test.kind,
            Reverse(self.bound),
            Reverse(self.parts.len()),
            self.test.tier,
            &*self.test.id,
        )
    }
}

/// The total order of the steps.
fn key<'s>(step: &'s NextStep<'_>) -> impl Ord + 's {
    let NextStep { test, information, parts, advised_against, .. } = step;
    (
        test.kind,
        !advised_against.is_empty(),
        Reverse(*information),
        Reverse(parts.len()),
        test.tier,
        &*test.id,
    )
}

/// Of each kind the first `limit` with a finding of their own, and those that could show what none
/// before could.
fn choose<'k>(steps: Vec<NextStep<'k>>, limit: usize) -> Vec<NextStep<'k>> {
    let mut chosen: Vec<NextStep<'k>> = Vec::new();
    let mut shown: Vec<usize> = Vec::new();
    for step in steps {
        let kind = step.test.kind;
        let listed = || {
            chosen
                .iter()
                .filter(|other| other.test.kind == kind && other.advised_against.is_empty())
        };
        let told = step.best().is_none() || listed().any(|other| other.best() == step.best());
        let of_kind = || chosen.iter().filter(|other| other.test.kind == kind).count();
        let new = step.parts.iter().any(|part| !shown.contains(part));
        if limit > 0 && (new || (!told && of_kind() < limit)) {
            if step.advised_against.is_empty() {
                shown.extend(&step.parts);
            }
            chosen.push(step);
        }
    }
    chosen
}

/// Bits in units of 2^-20.
fn bits(fixed: u32) -> Bits {
    Bits::from_millionths(u32::try_from((u64::from(fixed) * 1_000_000) >> 20).unwrap_or(u32::MAX))
}
