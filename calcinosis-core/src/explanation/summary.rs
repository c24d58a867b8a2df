//! The first screen as facts: who, how much was given, what it probably is, why, and what tells
//! most.

use super::answer::FindingNote;
use super::workup::{NextStepsAnswer, WorkUpTestAnswer};
use crate::case::{IssueCode, Severity, Sex, number_of};
use crate::classification::{Classification, Contribution, Ranked, Status};
use crate::knowledge::{Criterion, Role, TestKind};
use crate::presence::Presence;
use crate::scale::Probability;
use alloc::vec::Vec;

/// How many diagnoses the summary names at the most.
const NAMED: usize = 5;
/// How many reasons for and against the leading diagnosis.
const FOR: usize = 4;
const AGAINST: usize = 3;
/// How many tests, each of another kind.
const TESTS: usize = 4;
/// Below this, a reason is left to the trace, in centibans.
const SMALL: i32 = 10;

facts! {
    /// The answer in short.
    struct Summary<'a> {
        /// Who it is about.
        patient: PatientNote,
        /// How much was given.
        given: GivenNote,
        /// What it may be, the most probable first; several siblings in one group.
        groups: Vec<GroupNote<'a>>,
        /// The diagnoses that are not named above.
        others: OthersNote,
        /// What speaks for the leading diagnosis, the strongest first.
        supporting: Vec<ReasonNote<'a>>,
        /// What speaks against it.
        opposing: Vec<ReasonNote<'a>>,
        /// Whether the leading diagnosis is no more than possible because it is one of exclusion.
        held_back: bool,
        /// The open criterion that would prove the leading diagnosis.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        proof: Option<OpenNote<'a>>,
        /// What would tell most, the most informative finding of each kind of test; empty where no
        /// advice is asked for.
        tells_most: Vec<TellingNote<'a>>,
        /// Names of tests of the blood or urine that the work-up asks for and that are not on
        /// record, or only in part.
        not_measured: Vec<&'a str>,
    }
    /// Who an answer is about, as far as it was given and can be believed.
    struct PatientNote {
        /// The sex.
        #[cfg_attr(feature = "json", serde(serialize_with = "super::summary::sex_as_word"))]
        sex: Sex,
        /// Age in years.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        age_years: Option<f64>,
        /// Age when the lesion began, in years.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        age_onset_years: Option<f64>,
    }
    /// How much was given beside age and sex.
    struct GivenNote {
        /// Findings that are present.
        present: usize,
        /// Findings that were looked for and are absent.
        absent: usize,
        /// Measurements.
        measurements: usize,
        /// Parts of the record that could not be used.
        not_used: usize,
    }
    /// A diagnosis, or several siblings together.
    struct GroupNote<'a> {
        /// The diagnosis or the node above the siblings.
        id: &'a str,
        /// Its name.
        label: &'a str,
        /// How it stands.
        status: Status,
        /// Its probability, 0 to 1.
        probability: f64,
        /// Its required criteria that are open, where it is one diagnosis.
        open: Vec<OpenNote<'a>>,
        /// The siblings, where there are several.
        members: Vec<MemberNote<'a>>,
    }
    /// One of several siblings.
    struct MemberNote<'a> {
        /// Id.
        id: &'a str,
        /// Name.
        label: &'a str,
        /// How it stands.
        status: Status,
        /// Its probability, 0 to 1.
        probability: f64,
        /// Its required criteria that are open.
        open: Vec<OpenNote<'a>>,
    }
    /// A criterion that is open.
    struct OpenNote<'a> {
        /// Id of the criterion.
        criterion: &'a str,
        /// The criterion in a sentence.
        says: &'a str,
    }
    /// What is not named.
    struct OthersNote {
        /// How many diagnoses are possible and not named.
        count: usize,
        /// Their probability together, 0 to 1.
        probability: f64,
        /// How many are ruled out by a criterion.
        excluded: usize,
    }
    /// A finding that speaks for or against.
    struct ReasonNote<'a> {
        /// Id of the finding.
        finding: &'a str,
        /// Its name.
        label: &'a str,
        /// Present or absent.
        presence: Presence,
        /// Weight in centibans.
        centibans: i32,
    }
    /// A finding that would tell much.
    struct TellingNote<'a> {
        /// Id of the test.
        test: &'a str,
        /// What is done, by burden.
        kind: TestKind,
        /// Id of the finding.
        finding: &'a str,
        /// Its name.
        label: &'a str,
        /// Where its presence would move the diagnosis that moves most.
        if_present: ShiftNote<'a>,
        /// Where its absence would.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        if_absent: Option<ShiftNote<'a>>,
    }
    /// Where a diagnosis would move.
    struct ShiftNote<'a> {
        /// Id of the diagnosis.
        diagnosis: &'a str,
        /// Its name.
        label: &'a str,
        /// Its probability now, 0 to 1.
        from: f64,
        /// Its probability then, 0 to 1.
        to: f64,
        /// Its status then.
        status: Status,
    }
}

/// A sex as the word that every face uses.
#[cfg(feature = "json")]
pub(super) fn sex_as_word<S: serde::Serializer>(
    sex: &Sex,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(sex.as_str())
}

/// What of the answer the summary draws on.
pub(super) struct Drawn<'d, 'k> {
    pub(super) ranking: &'d [Ranked<'d, 'k>],
    pub(super) present: &'d [FindingNote<'k>],
    pub(super) absent: &'d [FindingNote<'k>],
    pub(super) next_steps: Option<&'d NextStepsAnswer<'k>>,
    pub(super) work_up: Option<&'d [WorkUpTestAnswer<'k>]>,
}

impl<'k> Classification<'k> {
    pub(super) fn summary(&self, drawn: &Drawn<'_, 'k>) -> Summary<'k> {
        let leader = drawn.ranking.first();
        let (supporting, opposing) = leader.map_or_else(Default::default, reasons);
        let first = |ranked: &Ranked<'_, '_>| {
            ranked.rank() <= NAMED || ranked.status() == Status::Established
        };
        let named = drawn.ranking.iter().filter(|ranked| ranked.is_worth_naming() && first(ranked));
        let named: Vec<&Ranked<'_, 'k>> = named.collect();
        let shown: Probability = named.iter().map(|ranked| ranked.probability()).sum();
        let excluded =
            drawn.ranking.iter().filter(|ranked| ranked.status() == Status::Excluded).count();
        let count = drawn.ranking.len().saturating_sub(excluded + named.len());
        Summary {
            patient: self.patient_note(),
            given: self.given_note(drawn),
            groups: self.groups(&named),
            others: OthersNote {
                count,
                probability: if count == 0 { 0.0 } else { shown.rest().as_f64() },
                excluded,
            },
            supporting,
            opposing,
            held_back: leader.is_some_and(Ranked::is_held_back),
            proof: leader.and_then(|leader| {
                let open = self.open_criteria(leader, Role::Establishes);
                open.first()
                    .copied()
                    .filter(|_| leader.status() != Status::Established)
                    .map(open_note)
            }),
            tells_most: drawn.next_steps.map_or_else(Vec::new, tells_most),
            not_measured: drawn.work_up.map_or_else(Vec::new, not_measured),
        }
    }

    fn patient_note(&self) -> PatientNote {
        let doubted = |field: &str| {
            let mut issues = self.issues().iter();
            issues.any(|issue| issue.code == IssueCode::ImplausibleAge && issue.place == field)
        };
        PatientNote {
            sex: self.patient.sex,
            age_years: self.patient.age_years.filter(|_| !doubted("age_years")),
            age_onset_years: self.patient.age_onset_years.filter(|_| !doubted("age_onset_years")),
        }
    }

    fn given_note(&self, drawn: &Drawn<'_, 'k>) -> GivenNote {
        let demographic = |note: &&FindingNote<'_>| {
            ["sex", "age_years", "age_onset_years"].contains(&note.place())
        };
        let count =
            |notes: &[FindingNote<'_>]| notes.len() - notes.iter().filter(demographic).count();
        GivenNote {
            present: count(drawn.present),
            absent: count(drawn.absent),
            measurements: self
                .reading
                .measured
                .iter()
                .filter(|one| one.computed_by.is_empty())
                .count(),
            not_used: number_of(
                self.issues().iter().filter(|issue| issue.severity == Severity::Warning),
            ),
        }
    }

    /// Siblings that are probable together stand in one group.
    fn groups(&self, named: &[&Ranked<'_, 'k>]) -> Vec<GroupNote<'k>> {
        let mut groups: Vec<GroupNote<'k>> = Vec::new();
        for ranked in named {
            let parent = ranked.diagnosis().parent(self.knowledge);
            let siblings: Vec<&&Ranked<'_, 'k>> = named
                .iter()
                .filter(|other| {
                    parent.is_some() && other.diagnosis().parent(self.knowledge) == parent
                })
                .collect();
            let together: Probability = siblings.iter().map(|sibling| sibling.probability()).sum();
            let group = parent.filter(|_| {
                siblings.len() > 1 && together.ppm() >= self.knowledge.constants.probable
            });
            let Some(parent) = group else {
                let member = self.member(ranked);
                let MemberNote { id, label, status, probability, open } = member;
                groups.push(GroupNote {
                    id,
                    label,
                    status,
                    probability,
                    open,
                    members: Vec::new(),
                });
                continue;
            };
            if groups.iter().any(|group| group.id == parent.id) {
                continue;
            }
            let (status, probability) =
                self.node(&parent.id).unwrap_or((Status::Unlikely, together));
            // What is probable only by a diagnosis of exclusion is no surer than that one.
            let held_back = status == Status::Probable && ranked.is_held_back();
            groups.push(GroupNote {
                id: &parent.id,
                label: &parent.label,
                status: if held_back { Status::Possible } else { status },
                probability: probability.as_f64(),
                open: Vec::new(),
                members: siblings.iter().map(|sibling| self.member(sibling)).collect(),
            });
        }
        groups
    }

    fn member(&self, ranked: &Ranked<'_, 'k>) -> MemberNote<'k> {
        MemberNote {
            id: &ranked.diagnosis().id,
            label: &ranked.diagnosis().label,
            status: ranked.status(),
            probability: ranked.probability().as_f64(),
            open: self.open_criteria(ranked, Role::Requires).into_iter().map(open_note).collect(),
        }
    }

    /// The criteria of a leaf and of the nodes above it that are open, nearest first.
    fn open_criteria(&self, ranked: &Ranked<'_, 'k>, role: Role) -> Vec<&'k Criterion> {
        let lineage = self.knowledge.lineage(ranked.diagnosis());
        let criteria = lineage.flat_map(|node| node.criteria.iter());
        let open = criteria.filter(|criterion| {
            criterion.role == role
                && criterion.disabled.is_none()
                && self.holds(&criterion.program).is_unknown()
        });
        open.collect()
    }
}

fn open_note(criterion: &Criterion) -> OpenNote<'_> {
    OpenNote { criterion: &criterion.id, says: &criterion.says }
}

fn reasons<'k>(leader: &Ranked<'_, 'k>) -> (Vec<ReasonNote<'k>>, Vec<ReasonNote<'k>>) {
    let contributions = leader.contributions();
    let strong = contributions
        .iter()
        .filter(|one| one.counted && one.weight.strength() >= SMALL.unsigned_abs());
    let (supporting, opposing): (Vec<_>, Vec<_>) = strong.partition(|one| one.weight.speaks_for());
    let note = |one: &&Contribution<'k>| ReasonNote {
        finding: &one.finding.id,
        label: &one.finding.label,
        presence: one.presence,
        centibans: one.weight.get(),
    };
    (
        supporting.iter().take(FOR).map(note).collect(),
        opposing.iter().take(AGAINST).map(note).collect(),
    )
}

/// The most informative finding of each kind of test, where its presence or absence moves anything.
fn tells_most<'k>(next: &NextStepsAnswer<'k>) -> Vec<TellingNote<'k>> {
    let mut told: Vec<(f64, TellingNote<'k>)> = Vec::new();
    for step in next.steps.iter().filter(|step| step.advised_against.is_empty()) {
        if told.iter().any(|(_, known)| known.kind == step.kind) {
            continue;
        }
        let shift = |presence: Presence| {
            let found = step.moves.iter().find(|found| found.presence == presence)?;
            Some(ShiftNote {
                diagnosis: found.diagnosis,
                label: found.diagnosis_label,
                from: found.from,
                to: found.to,
                status: found.to_status,
            })
        };
        let (Some(found), Some(if_present)) = (step.moves.first(), shift(Presence::Present)) else {
            continue;
        };
        let note = TellingNote {
            test: step.id,
            kind: step.kind,
            finding: found.finding,
            label: found.label,
            if_present,
            if_absent: shift(Presence::Absent),
        };
        told.push((step.information, note));
    }
    told.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    told.truncate(TESTS);
    // In the order of burden, as the tests themselves stand.
    told.sort_by_key(|(_, one)| one.kind);
    told.into_iter().map(|(_, note)| note).collect()
}

fn not_measured<'k>(work_up: &[WorkUpTestAnswer<'k>]) -> Vec<&'k str> {
    let measured =
        |test: &&WorkUpTestAnswer<'_>| matches!(test.kind, TestKind::Blood | TestKind::Urine);
    work_up.iter().filter(|test| test.rank <= 1).filter(measured).map(|test| test.label).collect()
}
