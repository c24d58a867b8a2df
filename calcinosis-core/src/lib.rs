//! Calcium and bone in the skin.
//!
//! Given what is known of a patient, this crate answers which form of calcinosis cutis, calciphylaxis or osteoma cutis it is, which cause, how sure, why, and
//! what is missing. The clinical content is data, each entry with its source; see [`Knowledge`].
//!
//! ```
//! use calcinosis_core::{Case, Knowledge, Options, Sex, classify};
//!
//! let case = Case::builder()
//!     .age_years(54.0)
//!     .sex(Sex::Female)
//!     .present("hemodialysis")
//!     .present("retiform-purpura")
//!     .present("severe-pain")
//!     .build();
//! let classification = classify(Knowledge::builtin(), &case, &Options::default())?;
//! let leader = classification.ranking().next().ok_or("nothing is left")?;
//! assert_eq!(&*leader.diagnosis().id, "calciphylaxis-uremic");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]
#![cfg_attr(
    not(feature = "source"),
    allow(
        dead_code,
        reason = "the tables are derived for the knowledge tool and for overlays, and come baked otherwise"
    )
)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic))]

extern crate alloc;

// In the order in which they build on each other, with a line between, so that the formatter keeps it; a test holds that no module imports from a later one.
// Reading knowledge from its source (`knowledge::source`) stands on top of them all.
mod excerpt;
mod presence;

pub mod quantity;

mod inert;

mod id;

mod logarithm;

mod key;

mod bits;

mod issue;

mod error;

pub mod condition;

pub mod knowledge;

pub mod case;

#[cfg(feature = "baked")]
#[rustfmt::skip]
pub mod finding;

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

pub use case::{Case, CaseBuilder, CodedStatement, MeasuredValue, Measurement, Sex};
pub use classification::{Classification, Detail, Form, Options, Status, classify};
pub use error::Error;
#[cfg(feature = "json")]
pub use front_door::{answer_json, classify_json};
pub use id::{DiagnosisId, FindingId, InvalidId, MAX_ID_LENGTH, SchemeId, is_kebab_case};
pub use issue::{Issue, IssueCode, Severity};
pub use knowledge::Knowledge;
pub use presence::Presence;

/// The version of this library.
pub const ENGINE_VERSION: &str = env!("CARGO_PKG_VERSION");
