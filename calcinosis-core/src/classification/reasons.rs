//! What speaks for and against a diagnosis, and what is missing of it.

use super::{Contribution, Ranked, Status};
use crate::knowledge::{Criterion, Finding, Role};
use alloc::vec::Vec;

impl<'k> Ranked<'_, 'k> {
    /// What speaks for and against it, the strongest first: the contributions that count and weigh
    /// something.
    ///
    /// ```
    /// use calcinosis_core::{Case, Knowledge, Options, classify, finding};
    /// let case = Case::builder().present(finding::HEMODIALYSIS).present(finding::RETIFORM_PURPURA).build();
    /// let classification = classify(Knowledge::builtin(), &case, &Options::default())?;
    /// let leader = classification.ranking().next().ok_or("nothing is left")?;
    /// assert!(leader.reasons().iter().any(|reason| reason.finding.id() == "retiform-purpura"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn reasons(&self) -> Vec<Contribution<'k>> {
        let mut reasons = self.contributions();
        reasons.retain(|reason| reason.counted && reason.weight.strength() > 0);
        reasons
    }

    /// The criteria that are required or would establish it and are still open, its own before
    /// those of the nodes above. Those of what is excluded are left out: nothing could still be
    /// shown.
    ///
    /// ```
    /// use calcinosis_core::{Case, Knowledge, Options, classify};
    /// let case = Case::builder().present("hemodialysis").present("retiform-purpura").build();
    /// let classification = classify(Knowledge::builtin(), &case, &Options::default())?;
    /// let leader = classification.ranking().next().ok_or("nothing is left")?;
    /// for criterion in leader.open_criteria() {
    ///     println!("{} {}", criterion.role(), criterion.says());
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn open_criteria(&self) -> Vec<&'k Criterion> {
        if self.status() == Status::Excluded {
            return Vec::new();
        }
        let lineage = self.classification.knowledge.lineage(self.diagnosis());
        let criteria = lineage.flat_map(|node| node.criteria.iter());
        let in_force = criteria.filter(|one| one.disabled.is_none() && one.role != Role::Excludes);
        in_force.filter(|one| self.classification.holds(&one.program).is_unknown()).collect()
    }

    /// The findings that its open criteria ask for and that are not known, those that are obtained
    /// most easily first.
    ///
    /// ```
    /// use calcinosis_core::{Case, Knowledge, Options, classify};
    /// let case = Case::builder().present("hemodialysis").present("retiform-purpura").build();
    /// let classification = classify(Knowledge::builtin(), &case, &Options::default())?;
    /// let leader = classification.ranking().next().ok_or("nothing is left")?;
    /// assert!(leader.missing().iter().all(|finding| classification.finding(finding.id()).is_some_and(|value| value.is_unknown())));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn missing(&self) -> Vec<&'k Finding> {
        let knowledge = self.classification.knowledge;
        let criteria = self.open_criteria();
        let named = criteria.iter().flat_map(|criterion| criterion.program.findings());
        let open = self.classification.open();
        let unknown = named.filter(|finding| open.contains(*finding));
        let mut missing: Vec<&'k Finding> =
            unknown.map(|finding| &knowledge.findings[finding]).collect();
        missing.sort_by(|a, b| (a.obtained, &a.id).cmp(&(b.obtained, &b.id)));
        missing.dedup_by(|a, b| a.id == b.id);
        missing
    }
}
