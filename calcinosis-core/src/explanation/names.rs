//! The names of what an answer refers to by id, so that words need no id.

use crate::knowledge::Knowledge;
use core::fmt;

/// Looks up the names of what an answer refers to.
#[derive(Clone, Copy)]
pub struct Names<'a>(pub(crate) &'a Knowledge);

impl PartialEq for Names<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.0.digest() == other.0.digest()
    }
}

impl fmt::Debug for Names<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Names").field(&self.0.version()).finish()
    }
}

impl<'a> Names<'a> {
    /// The name of a finding, or the id itself.
    #[must_use]
    pub fn finding<'s>(self, id: &'s str) -> &'s str
    where
        'a: 's,
    {
        self.0.finding(id).map_or(id, |finding| &finding.label)
    }

    /// The name of a diagnosis or group, or the id itself.
    #[must_use]
    pub fn diagnosis<'s>(self, id: &'s str) -> &'s str
    where
        'a: 's,
    {
        self.0.diagnosis(id).map_or(id, |diagnosis| &diagnosis.label)
    }

    /// The name of a test, or the id itself.
    #[must_use]
    pub fn test<'s>(self, id: &'s str) -> &'s str
    where
        'a: 's,
    {
        let tests = &self.0.workup().tests;
        tests.iter().find(|test| test.id == id).map_or(id, |test| &test.label)
    }

    /// The name of a treatment, or the id itself.
    #[must_use]
    pub fn treatment<'s>(self, id: &'s str) -> &'s str
    where
        'a: 's,
    {
        let treatments = &self.0.workup().treatments;
        treatments
            .iter()
            .find(|treatment| treatment.id == id)
            .map_or(id, |treatment| &treatment.label)
    }

    /// The name of the diagnosis that a criterion belongs to: its id begins with it.
    #[must_use]
    pub fn of_criterion<'s>(self, id: &'s str) -> &'s str
    where
        'a: 's,
    {
        self.diagnosis(id.split('.').next().unwrap_or(id))
    }
}
