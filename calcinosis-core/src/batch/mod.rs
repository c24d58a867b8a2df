//! Many patients at once: a table in, a column of answers out.
//!
//! A [`Plan`] says once what each column means; it is printed by [`Plan::describe`], so that it can
//! be checked before a million rows run. The answer of a row is by definition that of the single
//! case that the row stands for ([`Plan::case`]), to the bit, whichever [`Engine`] computes it, and
//! [`Plan::explain`] gives the whole of it.
//!
//! Nothing here needs the standard library; the feature `arrow` adds record batches and streams,
//! the feature `rayon` threads.

mod answers;
#[cfg(feature = "arrow")]
pub mod arrow;
mod binding;
mod block;
mod column;
mod error;
#[cfg(feature = "json")]
pub mod events;
mod general;
#[cfg(feature = "json")]
mod json;
mod names;
mod plan;
mod rows;
mod worker;

pub use answers::{Answers, LeadingDiagnosis, MAX_TOP, Outputs, Row};
pub use binding::{Binding, MeasurementColumns, Words};
pub use column::{Column, ColumnKind, Lists, Table, Texts, Truths};
pub use error::{BatchError, BatchErrorKind};
pub use plan::{Engine, KeptKnowledge, Plan, PlanBuilder, UnknownColumns};
pub use worker::Worker;
