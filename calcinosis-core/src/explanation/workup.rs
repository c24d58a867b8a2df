//! What next, what to know before it, and what helps: as facts of the answer.

use super::cited::CitedSources;
use crate::classification::{Classification, Status};
use crate::knowledge::{
    Avoid, Basis, CautionEffect, Direction, Evidence, Finding, TestKind, TestTier, TreatmentLine,
};
use crate::next_steps::{Move, NextStep, NoteResult, PatternResult, Prospect, WorkUpTest};
use crate::presence::Presence;
use crate::scale::Probability;
use crate::treatment::{CautionResult, TreatmentGroup, TreatmentOption};
use alloc::vec::Vec;

/// How many tests of each kind an answer lists, apart from those that settle a criterion.
const OF_EACH_KIND: usize = 2;

facts! {
    /// What is worth doing next.
    struct NextStepsAnswer<'a> {
        /// The uncertainty of the differential, in bits.
        uncertainty: f64,
        /// The tests, by burden, then by information.
        steps: Vec<StepAnswer<'a>>,
    }
    /// A test of the standard work-up that is not on record, or only in part.
    struct WorkUpTestAnswer<'a> {
        /// Id of the test.
        id: &'a str,
        /// Name.
        label: &'a str,
        /// What is done, by burden.
        kind: TestKind,
        /// For whom it is meant.
        tier: TestTier,
        /// Ids of the suspected diagnoses and groups that it belongs to, the leading one first;
        /// empty where it is for everyone.
        about: Vec<&'a str>,
        /// The place in the ranking of the first leaf that it is about, from 1; 0 where it is for
        /// everyone.
        rank: usize,
        /// Why it is advised against in this patient.
        advised_against: Vec<ReasonAnswer<'a>>,
        /// What would speak against it and is not known.
        check_first: Vec<ReasonAnswer<'a>>,
    }
    /// One test.
    struct StepAnswer<'a> {
        /// Id of the test.
        id: &'a str,
        /// Name.
        label: &'a str,
        /// What is done, by burden.
        kind: TestKind,
        /// For whom it is meant.
        tier: TestTier,
        /// Expected information about the differential, in bits.
        information: f64,
        /// What is done, in words.
        does: &'a str,
        /// Why.
        because: &'a str,
        /// Which result changes what.
        changes: &'a str,
        /// The findings behind the information, the most informative first.
        findings: Vec<ToldAnswer<'a>>,
        /// What the first of them would change.
        moves: Vec<MoveAnswer<'a>>,
        /// Ids of open criteria of the leading diagnoses of which it could show a part that is
        /// missing.
        settles: Vec<&'a str>,
        /// What comes first, as something that the test shows is on record; null where nothing is.
        again: Option<&'a str>,
        /// Why it is advised against in this patient.
        advised_against: Vec<ReasonAnswer<'a>>,
        /// What would speak against it and is not known.
        check_first: Vec<ReasonAnswer<'a>>,
        /// How far the entry is covered.
        basis: Basis,
        /// Ids of the sources.
        sources: Vec<&'a str>,
    }
    /// A finding that a test would settle.
    struct ToldAnswer<'a> {
        /// Id of the finding.
        finding: &'a str,
        /// Name of the finding.
        label: &'a str,
        /// What it tells by itself, in bits.
        information: f64,
    }
    /// How a diagnosis would move.
    struct MoveAnswer<'a> {
        /// Id of the finding.
        finding: &'a str,
        /// Name of the finding.
        label: &'a str,
        /// Present, or looked for and absent.
        presence: Presence,
        /// Id of the diagnosis.
        diagnosis: &'a str,
        /// Name of the diagnosis.
        diagnosis_label: &'a str,
        /// Its probability now, 0 to 1.
        from: f64,
        /// Its probability then, 0 to 1.
        to: f64,
        /// Its status now.
        from_status: Status,
        /// Its status then.
        to_status: Status,
    }
    /// A reason against a test.
    struct ReasonAnswer<'a> {
        /// The reason.
        says: &'a str,
        /// The condition.
        when: &'a str,
        /// How far it is covered.
        basis: Basis,
        /// Ids of the sources.
        sources: Vec<&'a str>,
    }
    /// What to know before a step.
    #[derive(Default)]
    struct SafetyAnswer<'a> {
        /// What needs attention the same day.
        red_flags: Vec<NoteAnswer<'a>>,
        /// Notes on tests and treatments.
        notes: Vec<NoteAnswer<'a>>,
        /// What combinations of results suggest.
        patterns: Vec<PatternAnswer<'a>>,
    }
    /// A statement under a condition.
    struct NoteAnswer<'a> {
        /// Id.
        id: &'a str,
        /// Present where the condition holds; unknown where it could, which states nothing about
        /// the patient.
        holds: Presence,
        /// The statement.
        says: &'a str,
        /// The findings of the condition that are present.
        present: Vec<&'a str>,
        /// The findings of the condition that are not known, where it could hold.
        unknown: Vec<&'a str>,
        /// Ids of the diagnoses that are probable enough to be named for their danger; empty for a
        /// note on findings.
        about: Vec<&'a str>,
        /// Their probability together, 0 to 1.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        probability: Option<f64>,
        /// How far it is covered.
        basis: Basis,
        /// Ids of the sources.
        sources: Vec<&'a str>,
    }
    /// A combination of results.
    struct PatternAnswer<'a> {
        /// Id.
        id: &'a str,
        /// What it suggests.
        think: &'a str,
        /// The findings behind it.
        present: Vec<&'a str>,
        /// Ids of the tests that follow.
        next: Vec<&'a str>,
        /// How far it is covered.
        basis: Basis,
        /// Ids of the sources.
        sources: Vec<&'a str>,
    }
    /// When to look again.
    struct FollowUpAnswer<'a> {
        /// Id.
        id: &'a str,
        /// Ids of the suspected diagnoses and groups.
        about: Vec<&'a str>,
        /// What is looked at.
        says: &'a str,
        /// How often.
        interval: &'a str,
        /// How far it is covered.
        basis: Basis,
        /// Ids of the sources.
        sources: Vec<&'a str>,
    }
    /// The options for a diagnosis or group.
    struct TreatmentsAnswer<'a> {
        /// Id of the diagnosis or group.
        diagnosis: &'a str,
        /// Its name.
        label: &'a str,
        /// How it stands.
        status: Status,
        /// Its probability, 0 to 1.
        probability: f64,
        /// The place in the ranking of its first leaf, from 1.
        rank: usize,
        /// Whether it is likely enough to be told of in full where it does not lead.
        #[cfg_attr(feature = "json", serde(skip))]
        is_likely: bool,
        /// The options.
        options: Vec<OptionAnswer<'a>>,
    }
    /// One option.
    struct OptionAnswer<'a> {
        /// Id of the treatment.
        id: &'a str,
        /// Name.
        label: &'a str,
        /// What it is for.
        aim: &'a str,
        /// Its place in a sequence.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        line: Option<TreatmentLine>,
        /// The kind of evidence.
        evidence: Evidence,
        /// The level as graded by the source.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        level: Option<&'a str>,
        /// Where the evidence points.
        direction: Direction,
        /// The evidence in words.
        says: &'a str,
        /// How many patients.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        patients: Option<&'a str>,
        /// The dose as its source states it: no prescription.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        dose_as_stated: Option<&'a str>,
        /// Ids of the sources that state the dose.
        dose_sources: Vec<&'a str>,
        /// Ids of the findings that it depends on and that are not known; empty where its premise
        /// holds or it has none.
        depends_on: Vec<&'a str>,
        /// Whether a caution that holds says that it is wrong here.
        contraindicated: bool,
        /// What applies, then what has to be checked.
        cautions: Vec<CautionAnswer<'a>>,
        /// Ids of entries that say otherwise.
        disagrees_with: Vec<&'a str>,
        /// How far it is covered.
        basis: Basis,
        /// Ids of the sources.
        sources: Vec<&'a str>,
    }
    /// A caution.
    struct CautionAnswer<'a> {
        /// What it means when it holds.
        effect: CautionEffect,
        /// Present where it applies, unknown where something has to be checked.
        applies: Presence,
        /// The caution.
        says: &'a str,
        /// The findings of its condition that are present.
        present: Vec<&'a str>,
        /// The findings of its condition that are not known, where it is open.
        unknown: Vec<&'a str>,
        /// How far it is covered.
        basis: Basis,
        /// Ids of the sources.
        sources: Vec<&'a str>,
    }
}

/// Everything that follows from the answer, as far as it is asked for.
#[derive(Default)]
pub(super) struct WorkupAnswer<'a> {
    pub(super) next_steps: Option<NextStepsAnswer<'a>>,
    pub(super) work_up: Option<Vec<WorkUpTestAnswer<'a>>>,
    pub(super) treatments: Option<Vec<TreatmentsAnswer<'a>>>,
    pub(super) follow_up: Option<Vec<FollowUpAnswer<'a>>>,
}

fn ids<'a>(findings: &[&'a Finding]) -> Vec<&'a str> {
    findings.iter().map(|finding| &*finding.id).collect()
}

impl<'a> SafetyAnswer<'a> {
    /// The red flags that hold.
    pub(super) fn alerts(&self) -> impl Iterator<Item = &NoteAnswer<'a>> {
        self.red_flags.iter().filter(|note| note.holds.is_present())
    }
}

impl<'k> Classification<'k> {
    /// What needs attention, and what to know before a step.
    pub(super) fn safety_answer(&self, cited: &mut CitedSources) -> SafetyAnswer<'k> {
        SafetyAnswer {
            red_flags: self.red_flags().iter().map(|note| self.note_answer(note, cited)).collect(),
            notes: self.safety_notes().iter().map(|note| self.note_answer(note, cited)).collect(),
            patterns: self
                .patterns()
                .iter()
                .map(|pattern| self.pattern_answer(pattern, cited))
                .collect(),
        }
    }

    /// What follows from the answer.
    pub(super) fn workup_answer(&self, cited: &mut CitedSources) -> WorkupAnswer<'k> {
        // What is believed of the differential is worked out once for all of them.
        let prospect = Prospect::new(self);
        let steps = self.next_steps_in(&prospect, OF_EACH_KIND);
        let follow_up = self.follow_ups().into_iter().map(|result| FollowUpAnswer {
            id: &result.follow_up.id,
            about: result.about.iter().map(|node| &*node.id).collect(),
            says: &result.follow_up.says,
            interval: &result.follow_up.interval,
            basis: result.follow_up.basis,
            sources: self.source_ids(&result.follow_up.sources, cited),
        });
        let follow_up = follow_up.collect();
        WorkupAnswer {
            next_steps: Some(NextStepsAnswer {
                uncertainty: self.uncertainty_in(&prospect).as_f64(),
                steps: steps.iter().map(|step| self.step_answer(step, cited)).collect(),
            }),
            work_up: Some(
                self.work_up_in(&prospect)
                    .iter()
                    .map(|test| self.work_up_test_answer(test, cited))
                    .collect(),
            ),
            treatments: Some(
                self.treatments_in(&prospect)
                    .iter()
                    .map(|group| self.group_answer(group, cited))
                    .collect(),
            ),
            follow_up: Some(follow_up),
        }
    }

    /// Where nothing is known: what the work-up asks of everyone, and nothing that rests on a
    /// ranking.
    pub(super) fn first_steps(&self, cited: &mut CitedSources) -> WorkupAnswer<'k> {
        let for_everyone = self.work_up();
        let for_everyone = for_everyone.iter().filter(|test| test.about.is_empty());
        WorkupAnswer {
            next_steps: None,
            work_up: Some(for_everyone.map(|test| self.work_up_test_answer(test, cited)).collect()),
            treatments: Some(Vec::new()),
            follow_up: Some(Vec::new()),
        }
    }

    fn work_up_test_answer(
        &self,
        one: &WorkUpTest<'k>,
        cited: &mut CitedSources,
    ) -> WorkUpTestAnswer<'k> {
        WorkUpTestAnswer {
            id: &one.test.id,
            label: &one.test.label,
            kind: one.test.kind,
            tier: one.test.tier,
            about: one.about.iter().map(|node| &*node.id).collect(),
            rank: one.rank,
            advised_against: one
                .advised_against
                .iter()
                .map(|avoid| self.reason_answer(avoid, cited))
                .collect(),
            check_first: one
                .check_first
                .iter()
                .map(|avoid| self.reason_answer(avoid, cited))
                .collect(),
        }
    }

    fn step_answer(&self, step: &NextStep<'k>, cited: &mut CitedSources) -> StepAnswer<'k> {
        let test = step.test;
        StepAnswer {
            id: &test.id,
            label: &test.label,
            kind: test.kind,
            tier: test.tier,
            information: step.information.as_f64(),
            does: &test.does,
            because: &test.because,
            changes: &test.changes,
            findings: step
                .findings
                .iter()
                .map(|told| ToldAnswer {
                    finding: &told.finding.id,
                    label: &told.finding.label,
                    information: told.information.as_f64(),
                })
                .collect(),
            moves: step.moves.iter().map(move_answer).collect(),
            settles: step.settles.iter().map(|criterion| &*criterion.id).collect(),
            again: step.again,
            advised_against: step
                .advised_against
                .iter()
                .map(|avoid| self.reason_answer(avoid, cited))
                .collect(),
            check_first: step
                .check_first
                .iter()
                .map(|avoid| self.reason_answer(avoid, cited))
                .collect(),
            basis: test.basis,
            sources: self.source_ids(&test.sources, cited),
        }
    }

    fn reason_answer(&self, avoid: &'k Avoid, cited: &mut CitedSources) -> ReasonAnswer<'k> {
        ReasonAnswer {
            says: &avoid.says,
            when: &avoid.when,
            basis: avoid.basis,
            sources: self.source_ids(&avoid.sources, cited),
        }
    }

    fn note_answer(&self, result: &NoteResult<'k>, cited: &mut CitedSources) -> NoteAnswer<'k> {
        NoteAnswer {
            id: &result.note.id,
            holds: result.holds,
            says: &result.note.says,
            present: ids(&result.present),
            unknown: ids(&result.unknown),
            about: result.about.iter().map(|node| &*node.id).collect(),
            probability: result.probability.map(Probability::as_f64),
            basis: result.note.basis,
            sources: self.source_ids(&result.note.sources, cited),
        }
    }

    fn pattern_answer(
        &self,
        result: &PatternResult<'k>,
        cited: &mut CitedSources,
    ) -> PatternAnswer<'k> {
        let pattern = result.pattern;
        PatternAnswer {
            id: &pattern.id,
            think: &pattern.think,
            present: ids(&self.named(&pattern.program, Presence::Present)),
            next: result.next.iter().map(|test| &*test.id).collect(),
            basis: pattern.basis,
            sources: self.source_ids(&pattern.sources, cited),
        }
    }

    fn group_answer(
        &self,
        group: &TreatmentGroup<'k>,
        cited: &mut CitedSources,
    ) -> TreatmentsAnswer<'k> {
        TreatmentsAnswer {
            diagnosis: &group.node.id,
            label: &group.node.label,
            status: group.status,
            probability: group.probability.as_f64(),
            rank: group.rank,
            is_likely: group.probability.ppm() >= self.knowledge.constants.told_in_full,
            options: group.options.iter().map(|option| self.option_answer(option, cited)).collect(),
        }
    }

    fn option_answer(
        &self,
        option: &TreatmentOption<'k>,
        cited: &mut CitedSources,
    ) -> OptionAnswer<'k> {
        let treatment = option.treatment;
        OptionAnswer {
            id: &treatment.id,
            label: &treatment.label,
            aim: &treatment.aim,
            line: treatment.line,
            evidence: treatment.evidence,
            level: treatment.level.as_deref(),
            direction: treatment.direction,
            says: &treatment.says,
            patients: treatment.patients.as_deref(),
            dose_as_stated: treatment.dose.as_deref(),
            dose_sources: self.source_ids(&treatment.dose_sources, cited),
            depends_on: ids(&option.depends_on),
            contraindicated: option.is_contraindicated(),
            cautions: option
                .cautions
                .iter()
                .map(|caution| self.caution_answer(caution, cited))
                .collect(),
            disagrees_with: option.disagrees_with.iter().map(|other| &*other.id).collect(),
            basis: treatment.basis,
            sources: self.source_ids(&treatment.sources, cited),
        }
    }

    fn caution_answer(
        &self,
        result: &CautionResult<'k>,
        cited: &mut CitedSources,
    ) -> CautionAnswer<'k> {
        CautionAnswer {
            effect: result.caution.effect,
            applies: result.applies,
            says: &result.caution.says,
            present: ids(&result.present),
            unknown: ids(&result.unknown),
            basis: result.caution.basis,
            sources: self.source_ids(&result.caution.sources, cited),
        }
    }
}

fn move_answer<'k>(found: &Move<'k>) -> MoveAnswer<'k> {
    MoveAnswer {
        finding: &found.finding.id,
        label: &found.finding.label,
        presence: found.presence,
        diagnosis: &found.diagnosis.id,
        diagnosis_label: &found.diagnosis.label,
        from: found.from.as_f64(),
        to: found.to.as_f64(),
        from_status: found.from_status,
        to_status: found.to_status,
    }
}
