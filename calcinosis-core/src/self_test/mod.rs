//! The worked examples that stand beside each diagnosis: what must come out of them, and all of
//! them replayed where the library runs.

#[cfg(feature = "self-test")]
mod report;

#[cfg(feature = "self-test")]
pub use report::{Outcome, Report, examples, self_test};

use crate::case::{Case, IssueCode};
use crate::classification::{Options, classify};
use crate::error::Error;
use crate::knowledge::Knowledge;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

/// A worked example.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Example {
    /// The diagnosis beside which it stands.
    pub diagnosis: String,
    /// Its name there.
    pub name: String,
    /// Where it stands, as `file:line`; not known of those that are built in.
    #[serde(skip)]
    pub place: String,
    /// The patient.
    pub case: Case,
    /// What must come out.
    pub expect: Expectation,
}

/// What must come out of a worked example.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Expectation {
    /// The diagnosis must be among the first so many leaves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rank: Option<u16>,
    /// The diagnosis must have this status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The diagnosis must not have this status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_status: Option<String>,
    /// This leaf, or a leaf below this node, must come first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leads: Option<String>,
    /// The leading form must be this one, in the default scheme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
}

impl Example {
    /// What comes out otherwise than expected; empty when the example holds.
    ///
    /// # Errors
    /// As [`classify`].
    pub fn faults(&self, knowledge: &Knowledge) -> Result<Vec<String>, Error> {
        let answer = classify(knowledge, &self.case, &Options::default())?;
        let mut faults = Vec::new();
        let expect = &self.expect;
        let first = answer.ranking().next().map(|ranked| ranked.diagnosis());
        let leader = first.map_or("nothing", |first| &*first.id);
        let rank = answer.ranked(&self.diagnosis).map(|ranked| ranked.rank());
        if let Some(most) = expect.rank
            && rank.is_none_or(|rank| rank > usize::from(most))
        {
            faults.push(format!("ranks {rank:?}, not within {most}; `{leader}` leads"));
        }
        let status = answer.node(&self.diagnosis).map(|(status, _)| status.as_str());
        if let Some(expected) = &expect.status
            && status != Some(expected)
        {
            faults.push(format!("is {}, not {expected}", status.unwrap_or("unknown")));
        }
        if let Some(refused) = &expect.not_status
            && status == Some(refused)
        {
            faults.push(format!("is {refused}"));
        }
        if let Some(leads) = &expect.leads
            && !first.is_some_and(|first| knowledge.lineage(first).any(|node| node.id == **leads))
        {
            faults.push(format!("`{leader}` leads, not `{leads}`"));
        }
        if let Some(form) = &expect.form {
            let leading = answer.forms().first().map_or("nothing", |share| &*share.form.id);
            if leading != form {
                faults.push(format!("the form is `{leading}`, not `{form}`"));
            }
        }
        for issue in answer.issues() {
            if matches!(
                issue.code,
                IssueCode::Conflict | IssueCode::FormerId | IssueCode::Duplicate
            ) {
                faults.push(format!("the record: {issue}"));
            }
        }
        Ok(faults)
    }

    /// The example on one line of JSON, as it is built in.
    #[must_use]
    pub fn to_line(&self) -> String {
        // Its name says whose case it is.
        let unnamed = Self { case: Case { id: None, ..self.case.clone() }, ..self.clone() };
        // Strings, numbers and lists, which serde_json always writes.
        serde_json::to_string(&unnamed).unwrap_or_default()
    }
}
