//! Calcium and bone in the skin.
//!
//! Given what is known of a patient, this crate answers which form of calcinosis cutis,
//! calciphylaxis or osteoma cutis it is, which cause, how sure, why, and what is missing. The
//! clinical content is data, each entry with its source; see [`Knowledge`]. The answer supports a
//! professional; it replaces no examination.
//!
//! # Cookbook
//!
//! Ten questions, each with code that runs.
//!
//! ## What does my patient have?
//!
//! ```
//! use calcinosis_core::{Case, Knowledge, Options, Sex, classify, finding};
//!
//! let case = Case::builder()
//!     .age_years(54.0)
//!     .sex(Sex::Female)
//!     .present(finding::HEMODIALYSIS)
//!     .present(finding::RETIFORM_PURPURA)
//!     .present("severe-pain")
//!     .build();
//! let classification = classify(Knowledge::builtin(), &case, &Options::default())?;
//! let leader = classification.ranking().next().ok_or("nothing is left")?;
//! assert_eq!(leader.diagnosis().id(), "calciphylaxis-uremic");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! ## My patient is JSON
//!
//! ```
//! # #[cfg(feature = "json")] {
//! use calcinosis_core::{Knowledge, answer_json};
//!
//! let case = r#"{"age_years": 54, "present": ["hemodialysis", "retiform-purpura"]}"#;
//! let answer = answer_json(Knowledge::builtin(), case, Some(r#"{"detail": "brief"}"#))?;
//! assert!(answer.contains("calciphylaxis-uremic"));
//! # }
//! # Ok::<(), calcinosis_core::Error>(())
//! ```
//!
//! ## My patient is FHIR, or a phenopacket
//!
//! The same call: what the text is, is told by its fields, and `format` says what comes back.
//!
//! ```
//! # #[cfg(feature = "json")] {
//! use calcinosis_core::{Knowledge, answer_json};
//!
//! let bundle = r#"{"resourceType": "Bundle", "entry": [
//!   {"resource": {"resourceType": "Patient", "id": "1", "gender": "female", "birthDate": "1970"}},
//!   {"resource": {"resourceType": "Condition", "id": "7", "subject": {"reference": "Patient/1"},
//!     "code": {"coding": [{"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "N18.6"}]}}}]}"#;
//! let text = answer_json(Knowledge::builtin(), bundle, Some(r#"{"format": "text"}"#))?;
//! assert!(text.contains("Condition/7"));
//! # }
//! # Ok::<(), calcinosis_core::Error>(())
//! ```
//!
//! ## I have measurements, with units
//!
//! ```
//! use calcinosis_core::{Case, Knowledge, Measurement, Options, Presence, analyte, classify};
//!
//! let case = Case::builder()
//!     .age_years(61.0)
//!     .measurement(Measurement::of(analyte::PHOSPHATE, 2.6, "mmol/L"))
//!     .measurement(Measurement::of(analyte::CREATININE, "<0.5", "mg/dL"))
//!     .build();
//! let classification = classify(Knowledge::builtin(), &case, &Options::default())?;
//! assert_eq!(classification.finding("hyperphosphatemia"), Some(Presence::Present));
//! // What could not be used is said, never dropped.
//! for issue in classification.issues() {
//!     println!("{}: {}", issue.place, issue.message);
//! }
//! # Ok::<(), calcinosis_core::Error>(())
//! ```
//!
//! ## Which form is it, and by which scheme?
//!
//! ```
//! use calcinosis_core::{Case, Knowledge, Options, classify};
//!
//! let case = Case::builder().present("hemodialysis").present("retiform-purpura").build();
//! let classification = classify(Knowledge::builtin(), &case, &Options::default())?;
//! for scheme in Knowledge::builtin().schemes() {
//!     if let Some(form) = classification.forms_of(scheme).first() {
//!         println!("{}: {} ({})", scheme.label(), form.form.label(), form.status);
//!     }
//! }
//! # Ok::<(), calcinosis_core::Error>(())
//! ```
//!
//! ## Why, and what is still open?
//!
//! ```
//! use calcinosis_core::{Case, Knowledge, Options, classify};
//!
//! let case = Case::builder().present("hemodialysis").present("retiform-purpura").build();
//! let classification = classify(Knowledge::builtin(), &case, &Options::default())?;
//! let leader = classification.ranking().next().ok_or("nothing is left")?;
//! for reason in leader.reasons() {
//!     println!("{} is {}: {} hundredths of a power of ten", reason.finding.label(), reason.presence, reason.weight);
//! }
//! for criterion in leader.open_criteria() {
//!     println!("open: {}", criterion.says());
//! }
//! for finding in leader.missing() {
//!     println!("not known: {} ({})", finding.label(), finding.obtained());
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! ## What should be asked, measured or done next?
//!
//! ```
//! use calcinosis_core::{Case, Knowledge, Options, classify};
//!
//! let case = Case::builder().present("hemodialysis").present("livedo-racemosa").build();
//! let classification = classify(Knowledge::builtin(), &case, &Options::default())?;
//! for step in classification.next_steps(2) {
//!     println!("{}: {} millionths of a bit", step.test.label(), step.information);
//! }
//! # Ok::<(), calcinosis_core::Error>(())
//! ```
//!
//! ## Our site sees it differently
//!
//! An overlay adds findings, criteria and intervals, or switches a criterion off with a reason. Its
//! digest, and what it switched off, stand in every answer.
//!
//! ```
//! # #[cfg(feature = "source")] {
//! use calcinosis_core::Knowledge;
//!
//! let overlay = r#"
//!     name = "house rules"
//!     [[finding]]
//!     id = "house-sign"
//!     label = "House sign"
//!     kind = "sign"
//!     obtained = "examination"
//!     definition = "A sign that our house records."
//!     context = true
//! "#;
//! let knowledge = Knowledge::builtin().with_overlay(overlay).map_err(|problems| format!("{problems:?}"))?;
//! assert!(knowledge.finding("house-sign").is_some());
//! # }
//! # Ok::<(), String>(())
//! ```
//!
//! ## What is it called here?
//!
//! ```
//! use calcinosis_core::Knowledge;
//!
//! let knowledge = Knowledge::builtin();
//! let best = knowledge.search("retifrom purpra", 5);
//! assert_eq!(best.first().map(|hit| hit.id), Some("retiform-purpura"));
//! for hit in knowledge.search("chalky", 5) {
//!     println!("{}: {}", hit.id, hit.label);
//! }
//! // An entry answers questions; what names another entry is asked with the knowledge.
//! let diagnosis = knowledge.diagnosis("calciphylaxis-uremic").ok_or("unknown")?;
//! println!("{}: {}", diagnosis.label(), diagnosis.definition());
//! assert_eq!(diagnosis.parent(knowledge).map(|parent| parent.id()), Some("calciphylaxis"));
//! # Ok::<(), &str>(())
//! ```
//!
//! ## I have many patients
//!
//! ```
//! # #[cfg(feature = "json")] {
//! use calcinosis_core::{Knowledge, answer_json};
//!
//! let lines = "{\"id\": \"1\", \"present\": [\"fever\"]}\n{\"id\": \"2\", \"present\": [\"papule\"]}";
//! let answers = answer_json(Knowledge::builtin(), lines, Some(r#"{"detail": "brief", "many": "lines"}"#))?;
//! assert_eq!(answers.lines().count(), 2);
//! # }
//! # Ok::<(), calcinosis_core::Error>(())
//! ```
//!
//! ## There is no standard library
//!
//! `calcinosis-core = { version = "0.1", default-features = false, features = ["baked"] }` needs
//! `alloc` and nothing else: no input or output, no clock, no thread, no global state. `json` works
//! there as well.
//!
//! # Features
//!
//! | feature | adds |
//! |---|---|
//! | `std` (default) | `std` in the dependencies |
//! | `baked` (default) | the built-in knowledge, [`finding`] and [`analyte`] |
//! | `json` | cases and answers as JSON, FHIR and phenopackets, [`answer_json`] |
//! | `source` | knowledge from its TOML source, a site's overlay, the knowledge tool |
//! | `batch` | tables of patients, column by column, and long tables of events |
//! | `arrow` | record batches and streams of Apache Arrow, in and out |
//! | `rayon` | tables on several threads |
//! | `self-test` | the worked examples, built in, to be replayed where the library runs |
//! | `test-util` | doors for the tests of this repository, for which no promise holds |
//!
//! # Limits
//!
//! [`Limits`] holds how much is read at once, and an error names the one to raise. A condition is
//! at most 16 levels deep, an id at most [`MAX_ID_LENGTH`] bytes; of issues alike [`MAX_ALIKE`] are
//! listed and the rest is counted. Nothing that comes from outside makes this crate panic, recurse
//! without bound or allocate out of proportion.
//!
//! # Stability
//!
//! Ids of entries and codes of issues and errors are permanent. The same case, options, engine and
//! knowledge give the same bytes in every face and on every platform. An answer may change with the
//! version of the knowledge, which stands in it. Before 1.0 the Rust interface may change with a
//! minor version.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![cfg_attr(
    not(feature = "source"),
    allow(
        dead_code,
        reason = "the tables are derived for the knowledge tool and for overlays, and come baked otherwise"
    )
)]
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)
)]

extern crate alloc;

// In the order in which they build on each other, with a line between, so that the formatter keeps
// it; a test holds that no module imports from a later one. Reading knowledge from its source
// (`knowledge::source`) stands on top of them all.
mod presence;

pub mod quantity;

mod inert;

mod id;

mod logarithm;

mod scale;

mod key;

mod bits;

mod issue;

mod error;

mod limits;

pub mod condition;

pub mod knowledge;

pub mod case;

#[cfg(feature = "baked")]
#[rustfmt::skip]
pub mod finding;

#[cfg(feature = "baked")]
#[rustfmt::skip]
pub mod analyte;

pub mod classification;

pub mod next_steps;

pub mod treatment;

pub mod explanation;

pub mod comparison;

#[cfg(feature = "json")]
pub mod catalogue;

#[cfg(feature = "json")]
pub mod interop;

#[cfg(feature = "batch")]
pub mod batch;

#[cfg(feature = "json")]
pub mod front_door;

#[cfg(feature = "json")]
pub mod self_test;

pub use case::{Case, CaseBuilder, CodedStatement, MeasuredValue, Measurement, Sex};
pub use classification::{Classification, Detail, Form, Options, Setting, Status, classify};
pub use error::Error;
#[cfg(feature = "json")]
pub use front_door::{answer_json, classify_json};
pub use id::{
    AnalyteId, DiagnosisId, FindingId, GivenAnalyte, GivenFinding, InvalidId, MAX_ID_LENGTH,
    SchemeId, is_kebab_case,
};
pub use issue::{Issue, IssueCode, MAX_ALIKE, MAX_OF_CODE, Severity};
pub use knowledge::Knowledge;
pub use limits::Limits;
pub use presence::Presence;
pub use scale::{Bits, Centibans, Probability};

/// The version of this library.
pub const ENGINE_VERSION: &str = env!("CARGO_PKG_VERSION");
