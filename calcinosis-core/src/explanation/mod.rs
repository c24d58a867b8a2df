//! The answer in facts and in words.
//!
//! [`Answer`] gathers what a classification found, in the order and rounding that every face shows; [`text`] and [`markdown`] put it into words. The JSON form is
//! canonical: the same in Rust, Python and C, byte for byte.

#[macro_use]
mod facts;

mod advice;
mod answer;
mod cited;
#[cfg(feature = "json")]
mod json;
mod markdown;
mod measurements;
mod phrases;
mod text;
mod workup;

pub use answer::{
    Answer, Cited, CriterionTrace, DiagnosisAnswer, DisabledCriterion, EvidenceTrace, FindingNote, FormAnswer,
    ItemAnswer, LevelAnswer, MissingFact, OverlayNote, Provenance, SchemeNote, SetAnswer, Trace,
};
pub use measurements::{IntervalAnswer, MeasurementAnswer};
pub use workup::{
    CautionAnswer, FollowUpAnswer, MoveAnswer, NextStepsAnswer, NoteAnswer, OptionAnswer, PatternAnswer, ReasonAnswer,
    SafetyAnswer, StepAnswer, ToldAnswer, TreatmentsAnswer, WorkUpTestAnswer,
};
