//! What next, what to know before it, and what helps: as facts of the answer.

use super::answer::share;
use crate::classification::{Classification, Status};
use crate::knowledge::{Avoid, Basis, CautionEffect, Direction, Evidence, Finding, TestKind, TestTier, TreatmentLine};
use crate::next_steps::{Move, NextStep, NoteResult, PatternResult};
use crate::presence::Presence;
use crate::treatment::{CautionResult, TreatmentGroup, TreatmentOption};
use alloc::collections::BTreeSet;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// How many tests of each kind an answer lists, apart from those that settle a criterion.
const OF_EACH_KIND: usize = 2;

macro_rules! facts {
    ($($(#[$doc:meta])* struct $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)+ })+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq)]
            #[cfg_attr(feature = "json", derive(serde::Serialize))]
            #[non_exhaustive]
            pub struct $name { $($(#[$field_doc])* pub $field: $type,)+ }
        )+
    };
}

facts! {
    /// What is worth doing next.
    struct NextStepsAnswer {
        /// The uncertainty of the differential, in bits.
        uncertainty: f64,
        /// The tests, by burden, then by information.
        steps: Vec<StepAnswer>,
    }
    /// One test.
    struct StepAnswer {
        /// Id of the test.
        id: String,
        /// Name.
        label: String,
        /// What is done, by burden.
        kind: TestKind,
        /// For whom it is meant.
        tier: TestTier,
        /// Expected information about the differential, in bits.
        information: f64,
        /// What is done, in words.
        does: String,
        /// Why.
        because: String,
        /// Which result changes what.
        changes: String,
        /// The findings behind the information, the most informative first.
        findings: Vec<ToldAnswer>,
        /// What the first of them would change.
        moves: Vec<MoveAnswer>,
        /// Ids of open criteria of the leading diagnoses that it could settle.
        settles: Vec<String>,
        /// Why it is advised against in this patient.
        advised_against: Vec<ReasonAnswer>,
        /// What would speak against it and is not known.
        check_first: Vec<ReasonAnswer>,
        /// How far the entry is covered.
        basis: Basis,
        /// Ids of the sources.
        sources: Vec<String>,
    }
    /// A finding that a test would settle.
    struct ToldAnswer {
        /// Id of the finding.
        finding: String,
        /// Name of the finding.
        label: String,
        /// What it tells by itself, in bits.
        information: f64,
    }
    /// How a diagnosis would move.
    struct MoveAnswer {
        /// Id of the finding.
        finding: String,
        /// Name of the finding.
        label: String,
        /// Present, or looked for and absent.
        presence: Presence,
        /// Id of the diagnosis.
        diagnosis: String,
        /// Name of the diagnosis.
        diagnosis_label: String,
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
    struct ReasonAnswer {
        /// The reason.
        says: String,
        /// The condition.
        when: String,
        /// How far it is covered.
        basis: Basis,
        /// Ids of the sources.
        sources: Vec<String>,
    }
    /// What to know before a step.
    struct SafetyAnswer {
        /// What needs attention the same day.
        red_flags: Vec<NoteAnswer>,
        /// Notes on tests and treatments.
        notes: Vec<NoteAnswer>,
        /// What combinations of results suggest.
        patterns: Vec<PatternAnswer>,
    }
    /// A statement under a condition.
    struct NoteAnswer {
        /// Id.
        id: String,
        /// Present where the condition holds; unknown where it could, which states nothing about the patient.
        holds: Presence,
        /// The statement.
        says: String,
        /// The findings of the condition that are present.
        present: Vec<String>,
        /// The findings of the condition that are not known, where it could hold.
        unknown: Vec<String>,
        /// How far it is covered.
        basis: Basis,
        /// Ids of the sources.
        sources: Vec<String>,
    }
    /// A combination of results.
    struct PatternAnswer {
        /// Id.
        id: String,
        /// What it suggests.
        think: String,
        /// The findings behind it.
        present: Vec<String>,
        /// Ids of the tests that follow.
        next: Vec<String>,
        /// How far it is covered.
        basis: Basis,
        /// Ids of the sources.
        sources: Vec<String>,
    }
    /// When to look again.
    struct FollowUpAnswer {
        /// Id.
        id: String,
        /// Ids of the suspected diagnoses and groups.
        about: Vec<String>,
        /// What is looked at.
        says: String,
        /// How often.
        interval: String,
        /// How far it is covered.
        basis: Basis,
        /// Ids of the sources.
        sources: Vec<String>,
    }
    /// The options for a diagnosis or group.
    struct TreatmentsAnswer {
        /// Id of the diagnosis or group.
        diagnosis: String,
        /// Its name.
        label: String,
        /// How it stands.
        status: Status,
        /// Its probability, 0 to 1.
        probability: f64,
        /// The place in the ranking of its first leaf, from 1.
        rank: usize,
        /// The options.
        options: Vec<OptionAnswer>,
    }
    /// One option.
    struct OptionAnswer {
        /// Id of the treatment.
        id: String,
        /// Name.
        label: String,
        /// What it is for.
        aim: String,
        /// Its place in a sequence.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        line: Option<TreatmentLine>,
        /// The kind of evidence.
        evidence: Evidence,
        /// The level as graded by the source.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        level: Option<String>,
        /// Where the evidence points.
        direction: Direction,
        /// The evidence in words.
        says: String,
        /// How many patients.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        patients: Option<String>,
        /// The dose as its source states it: no prescription.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        dose_as_stated: Option<String>,
        /// Ids of the sources that state the dose.
        dose_sources: Vec<String>,
        /// Whether a caution that holds says that it is wrong here.
        contraindicated: bool,
        /// What applies, then what has to be checked.
        cautions: Vec<CautionAnswer>,
        /// Ids of entries that say otherwise.
        disagrees_with: Vec<String>,
        /// How far it is covered.
        basis: Basis,
        /// Ids of the sources.
        sources: Vec<String>,
    }
    /// A caution.
    struct CautionAnswer {
        /// What it means when it holds.
        effect: CautionEffect,
        /// Present where it applies, unknown where something has to be checked.
        applies: Presence,
        /// The caution.
        says: String,
        /// The findings of its condition that are present.
        present: Vec<String>,
        /// The findings of its condition that are not known, where it is open.
        unknown: Vec<String>,
        /// How far it is covered.
        basis: Basis,
        /// Ids of the sources.
        sources: Vec<String>,
    }
}

/// Everything that is said once the answer stands.
pub(super) struct WorkupAnswer {
    pub(super) next_steps: NextStepsAnswer,
    pub(super) safety: SafetyAnswer,
    pub(super) treatments: Vec<TreatmentsAnswer>,
    pub(super) follow_up: Vec<FollowUpAnswer>,
}

fn ids(findings: &[&Finding]) -> Vec<String> {
    findings.iter().map(|finding| finding.id.to_string()).collect()
}

impl Classification<'_> {
    pub(super) fn workup_answer(&self, cited: &mut BTreeSet<u16>) -> WorkupAnswer {
        let steps = self.next_steps(OF_EACH_KIND);
        WorkupAnswer {
            next_steps: NextStepsAnswer {
                uncertainty: share(self.uncertainty()),
                steps: steps.iter().map(|step| self.step_answer(step, cited)).collect(),
            },
            safety: SafetyAnswer {
                red_flags: self.red_flags().iter().map(|note| self.note_answer(note, cited)).collect(),
                notes: self.safety_notes().iter().map(|note| self.note_answer(note, cited)).collect(),
                patterns: self.patterns().iter().map(|pattern| self.pattern_answer(pattern, cited)).collect(),
            },
            treatments: self.treatments().iter().map(|group| self.group_answer(group, cited)).collect(),
            follow_up: self
                .follow_ups()
                .iter()
                .map(|result| FollowUpAnswer {
                    id: result.follow_up.id.to_string(),
                    about: result.about.iter().map(|node| node.id.to_string()).collect(),
                    says: result.follow_up.says.to_string(),
                    interval: result.follow_up.interval.to_string(),
                    basis: result.follow_up.basis,
                    sources: self.source_ids(&result.follow_up.sources, cited),
                })
                .collect(),
        }
    }

    fn step_answer(&self, step: &NextStep<'_>, cited: &mut BTreeSet<u16>) -> StepAnswer {
        let test = step.test;
        StepAnswer {
            id: test.id.to_string(),
            label: test.label.to_string(),
            kind: test.kind,
            tier: test.tier,
            information: share(step.information),
            does: test.does.to_string(),
            because: test.because.to_string(),
            changes: test.changes.to_string(),
            findings: step
                .findings
                .iter()
                .map(|told| ToldAnswer {
                    finding: told.finding.id.to_string(),
                    label: told.finding.label.to_string(),
                    information: share(told.information),
                })
                .collect(),
            moves: step.moves.iter().map(move_answer).collect(),
            settles: step.settles.iter().map(|criterion| criterion.id.to_string()).collect(),
            advised_against: step.advised_against.iter().map(|avoid| self.reason_answer(avoid, cited)).collect(),
            check_first: step.check_first.iter().map(|avoid| self.reason_answer(avoid, cited)).collect(),
            basis: test.basis,
            sources: self.source_ids(&test.sources, cited),
        }
    }

    fn reason_answer(&self, avoid: &Avoid, cited: &mut BTreeSet<u16>) -> ReasonAnswer {
        ReasonAnswer {
            says: avoid.says.to_string(),
            when: avoid.when.to_string(),
            basis: avoid.basis,
            sources: self.source_ids(&avoid.sources, cited),
        }
    }

    fn note_answer(&self, result: &NoteResult<'_>, cited: &mut BTreeSet<u16>) -> NoteAnswer {
        NoteAnswer {
            id: result.note.id.to_string(),
            holds: result.holds,
            says: result.note.says.to_string(),
            present: ids(&result.present),
            unknown: ids(&result.unknown),
            basis: result.note.basis,
            sources: self.source_ids(&result.note.sources, cited),
        }
    }

    fn pattern_answer(&self, result: &PatternResult<'_>, cited: &mut BTreeSet<u16>) -> PatternAnswer {
        let pattern = result.pattern;
        PatternAnswer {
            id: pattern.id.to_string(),
            think: pattern.think.to_string(),
            present: ids(&self.named(&pattern.program, Presence::Present)),
            next: result.next.iter().map(|test| test.id.to_string()).collect(),
            basis: pattern.basis,
            sources: self.source_ids(&pattern.sources, cited),
        }
    }

    fn group_answer(&self, group: &TreatmentGroup<'_>, cited: &mut BTreeSet<u16>) -> TreatmentsAnswer {
        TreatmentsAnswer {
            diagnosis: group.node.id.to_string(),
            label: group.node.label.to_string(),
            status: group.status,
            probability: share(group.probability),
            rank: group.rank,
            options: group.options.iter().map(|option| self.option_answer(option, cited)).collect(),
        }
    }

    fn option_answer(&self, option: &TreatmentOption<'_>, cited: &mut BTreeSet<u16>) -> OptionAnswer {
        let treatment = option.treatment;
        OptionAnswer {
            id: treatment.id.to_string(),
            label: treatment.label.to_string(),
            aim: treatment.aim.to_string(),
            line: treatment.line,
            evidence: treatment.evidence,
            level: treatment.level.as_ref().map(ToString::to_string),
            direction: treatment.direction,
            says: treatment.says.to_string(),
            patients: treatment.patients.as_ref().map(ToString::to_string),
            dose_as_stated: treatment.dose.as_ref().map(ToString::to_string),
            dose_sources: self.source_ids(&treatment.dose_sources, cited),
            contraindicated: option.is_contraindicated(),
            cautions: option.cautions.iter().map(|caution| self.caution_answer(caution, cited)).collect(),
            disagrees_with: option.disagrees_with.iter().map(|other| other.id.to_string()).collect(),
            basis: treatment.basis,
            sources: self.source_ids(&treatment.sources, cited),
        }
    }

    fn caution_answer(&self, result: &CautionResult<'_>, cited: &mut BTreeSet<u16>) -> CautionAnswer {
        CautionAnswer {
            effect: result.caution.effect,
            applies: result.applies,
            says: result.caution.says.to_string(),
            present: ids(&result.present),
            unknown: ids(&result.unknown),
            basis: result.caution.basis,
            sources: self.source_ids(&result.caution.sources, cited),
        }
    }
}

fn move_answer(found: &Move<'_>) -> MoveAnswer {
    MoveAnswer {
        finding: found.finding.id.to_string(),
        label: found.finding.label.to_string(),
        presence: found.presence,
        diagnosis: found.diagnosis.id.to_string(),
        diagnosis_label: found.diagnosis.label.to_string(),
        from: share(found.from),
        to: share(found.to),
        from_status: found.from_status,
        to_status: found.to_status,
    }
}
