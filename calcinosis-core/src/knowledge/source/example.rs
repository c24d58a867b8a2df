//! The worked examples that stand beside each diagnosis, to be run as tests.

use crate::case::Case;
use alloc::string::String;

/// A worked example.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Example {
    /// The diagnosis beside which it stands.
    pub diagnosis: String,
    /// Its name there.
    pub name: String,
    /// Where it stands, as `file:line`.
    pub place: String,
    /// The patient.
    pub case: Case,
    /// What must come out.
    pub expect: Expectation,
}

/// What must come out of a worked example.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Expectation {
    /// The diagnosis must be among the first so many leaves.
    pub rank: Option<u16>,
    /// The diagnosis must have this status.
    pub status: Option<String>,
    /// The diagnosis must not have this status.
    pub not_status: Option<String>,
    /// This leaf, or a leaf below this node, must come first.
    pub leads: Option<String>,
    /// The leading form must be this one, in the default scheme.
    pub form: Option<String>,
}
