//! Conditions: short three-valued formulas over findings.
//!
//! One grammar serves the knowledge files, a site's overlay, the manual and the explanations:
//!
//! ```text
//! condition = finding-id
//!           | "all(" list ")" | "any(" list ")" | "none(" list ")"
//!           | "at-least(" number "," list ")"
//!           | "established(" diagnosis-id ")" | "suspected(" diagnosis-id ")"
//! ```
//!
//! `suspected` (established, probable or possible) belongs to what is said after an answer: tests,
//! treatments, safety notes. A criterion of a diagnosis decides the answer and cannot ask for it;
//! the knowledge checker refuses it there.
//!
//! Numbers live with the analytes, never here, so that every condition is pure logic over what is
//! present, absent or unknown.

mod ast;
mod parse;
mod program;
#[cfg(any(test, feature = "test-util"))]
pub mod reference;

pub use ast::Condition;
pub use parse::{MAX_DEPTH, MAX_LENGTH, ParseError, parse};
pub(crate) use program::Part;
pub use program::{Op, Program, Values};
