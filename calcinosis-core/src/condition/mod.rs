//! Conditions: short three-valued formulas over findings.
//!
//! One grammar serves the knowledge files, a site's overlay, the manual and the explanations:
//!
//! ```text
//! condition = finding-id
//!           | "all(" list ")" | "any(" list ")" | "none(" list ")"
//!           | "at-least(" number "," list ")"
//!           | "established(" diagnosis-id ")"
//! ```
//!
//! Numbers live with the analytes, never here, so that every condition is pure logic over what is present, absent or unknown.

mod ast;
mod parse;
mod program;
pub mod reference;

pub use ast::Condition;
pub use parse::{MAX_DEPTH, MAX_LENGTH, ParseError, parse};
pub use program::{Op, Program, Values};
