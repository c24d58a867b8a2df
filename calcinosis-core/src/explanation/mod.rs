//! The answer in facts and in words.
//!
//! [`Answer`] gathers what a classification found, in the order and rounding that every face shows;
//! words are made from it once, as a document, which text, Markdown and HTML set in their own way.
//! The JSON form is canonical: the same in Rust, Python and C, byte for byte.

#[macro_use]
mod facts;

mod alerts;
mod answer;
mod cited;
mod document;
mod first_screen;
mod html;
#[cfg(feature = "json")]
mod json;
mod markdown;
mod measurements;
mod names;
mod overlay;
mod phrases;
mod sections;
mod summary;
mod text;
mod words;
mod workup;

pub use answer::{
    AddedFeature, Answer, Cited, CriterionTrace, DiagnosisAnswer, DisabledCriterion, EvidenceTrace,
    FindingNote, FormAnswer, ItemAnswer, LevelAnswer, MissingFact, OverlayNote, Provenance,
    SchemeNote, SetAnswer, Trace,
};
#[cfg(feature = "json")]
pub(crate) use html::{html_fragment, html_page};
pub use measurements::{IntervalAnswer, MeasurementAnswer};
pub use names::Names;
pub use summary::{
    GivenNote, GroupNote, MemberNote, OpenNote, OthersNote, PatientNote, ReasonNote, ShiftNote,
    Summary, TellingNote,
};
pub use workup::{
    CautionAnswer, FollowUpAnswer, MoveAnswer, NextStepsAnswer, NoteAnswer, OptionAnswer,
    PatternAnswer, ReasonAnswer, SafetyAnswer, StepAnswer, ToldAnswer, TreatmentsAnswer,
    WorkUpTestAnswer,
};
