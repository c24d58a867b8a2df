//! Knowledge with one statement changed, to see whether an example or a check notices.
//!
//! No part of what is promised to users: the mutation check of the tests needs thousands of bodies
//! of knowledge that differ in one statement, and compiling each of them from its text would take
//! hours. Only the tables that depend on the statement are derived anew, and only the checks that
//! it can fail are made.

use super::check::{criterion_faults, profiles};
use crate::condition::{Program, parse};
use crate::key::{DiagnosisKey, Key};
use crate::knowledge::Knowledge;
use crate::knowledge::entry::{Frequency, Scope};
use crate::knowledge::index::Facts;
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// What became of a change.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "one at a time, and almost always the larger")]
#[expect(clippy::exhaustive_enums, reason = "for the mutation check alone")]
pub enum Mutant {
    /// Knowledge with the change.
    Changed(Knowledge),
    /// The checker refuses it, and why.
    Refused(String),
    /// No table differs.
    Same,
}

impl Knowledge {
    /// This knowledge with another condition in a criterion, or without the criterion.
    ///
    /// # Errors
    /// There is no such criterion, or the condition does not read.
    pub fn with_criterion_changed(&self, id: &str, when: Option<&str>) -> Result<Mutant, String> {
        let place =
            |node: DiagnosisKey| self.diagnoses[node].criteria.iter().position(|one| one.id == id);
        let found = self.diagnoses.keys().find_map(|node| Some((node, place(node)?)));
        let (node, place) = found.ok_or_else(|| format!("there is no criterion `{id}`"))?;
        let mut knowledge = self.clone();
        let mut none = Vec::new();
        let criteria = knowledge
            .diagnoses
            .to_mut()
            .get_mut(node.place())
            .map_or(&mut none, |node| node.criteria.to_mut());
        match when {
            None => drop(criteria.remove(place)),
            Some(text) => {
                let condition =
                    parse(text).map_err(|error| format!("`{text}`: {}", error.reason))?;
                let program = Program::compile(&condition, &|id| self.finding_key(id), &|id| {
                    self.diagnosis_key(id)
                })
                .map_err(|id| format!("unknown id `{id}` in `{text}`"))?;
                if let Some(criterion) = criteria.get_mut(place) {
                    criterion.when = Cow::Owned(condition.to_string());
                    criterion.program = program;
                }
            }
        }
        let facts = Facts {
            constants: &knowledge.constants,
            findings: &knowledge.findings,
            diagnoses: &knowledge.diagnoses,
            schemes: &knowledge.schemes,
            alternatives: &knowledge.alternatives,
        };
        knowledge.index = match self.index.with_criteria(facts) {
            Ok(index) => index,
            Err(inconsistency) => return Ok(Mutant::Refused(format!("{inconsistency:?}"))),
        };
        // What a node says holds for all below it, and stands beside what those above it say.
        let below = |other: &DiagnosisKey| self.lineage_of(*other).any(|above| above == node);
        for other in self.diagnoses.keys().filter(below) {
            let diagnosis = &knowledge.diagnoses[other];
            let mut faults = diagnosis
                .criteria
                .iter()
                .flat_map(|one| criterion_faults(&knowledge, diagnosis, one));
            if let Some((_, message)) = faults.next() {
                return Ok(Mutant::Refused(message));
            }
        }
        for leaf in self.index.under[node].iter().map(|leaf| self.index.leaves[*leaf]) {
            let mut faults = profiles::ruled_out(&knowledge, leaf).into_iter();
            if let Some(message) =
                faults.next().or_else(|| profiles::unmet(&knowledge, leaf).into_iter().next())
            {
                return Ok(Mutant::Refused(message));
            }
        }
        Ok(Mutant::Changed(knowledge))
    }

    /// This knowledge with another class in the row of a diagnosis for a finding.
    ///
    /// # Errors
    /// There is no such row that weighs, or no such class.
    pub fn with_row_changed(
        &self,
        diagnosis: &str,
        finding: &str,
        class: &str,
    ) -> Result<Mutant, String> {
        let node = self
            .diagnosis_key(diagnosis)
            .ok_or_else(|| format!("there is no diagnosis `{diagnosis}`"))?;
        let finding =
            self.finding_key(finding).ok_or_else(|| format!("there is no finding `{finding}`"))?;
        let known =
            ["obligate", "very-frequent", "frequent", "occasional", "very-rare", "excluded"];
        let mut classes = known.iter().zip(self.constants.frequency_classes);
        let (_, ppm) = classes
            .find(|(word, _)| **word == class)
            .ok_or_else(|| format!("`{class}` is no class"))?;
        let mut knowledge = self.clone();
        let node_changed = knowledge.diagnoses.to_mut().get_mut(node.place());
        let row = node_changed.and_then(|node| {
            node.features
                .to_mut()
                .iter_mut()
                .find(|row| row.finding == finding && row.scope != Scope::Context)
        });
        let row = row.ok_or_else(|| format!("`{diagnosis}` has no such row"))?;
        row.frequency = Frequency { text: Cow::Owned(class.to_string()), ppm, counted: [0, 0] };
        knowledge.index = self.index.with_row(knowledge.frequencies(), finding);
        if knowledge.index == self.index {
            return Ok(Mutant::Same);
        }
        for leaf in self.index.under[node].iter().map(|leaf| self.index.leaves[*leaf]) {
            let laws = [profiles::ruled_out, profiles::contradicted, profiles::unmet];
            if let Some(message) =
                laws.into_iter().find_map(|law| law(&knowledge, leaf).into_iter().next())
            {
                return Ok(Mutant::Refused(message));
            }
        }
        Ok(Mutant::Changed(knowledge))
    }

    fn lineage_of(&self, node: DiagnosisKey) -> impl Iterator<Item = DiagnosisKey> + '_ {
        core::iter::successors(Some(node), |node| self.diagnoses[*node].parent)
    }
}

#[cfg(all(test, feature = "baked"))]
mod tests {
    use super::*;

    fn built(knowledge: &Knowledge) -> crate::knowledge::Index {
        crate::knowledge::Index::build(Facts {
            constants: &knowledge.constants,
            findings: &knowledge.findings,
            diagnoses: &knowledge.diagnoses,
            schemes: &knowledge.schemes,
            alternatives: &knowledge.alternatives,
        })
        .expect("consistent")
    }

    #[test]
    fn what_is_derived_anew_is_what_building_gives() {
        let base = Knowledge::builtin();
        let changed = |mutant: Result<Mutant, String>| match mutant {
            Ok(Mutant::Changed(knowledge)) => Some(knowledge),
            _ => None,
        };
        let criteria = base.diagnoses.iter().flat_map(|node| node.criteria.iter());
        let mut tried = 0;
        for criterion in criteria.step_by(150) {
            let Some(knowledge) = changed(base.with_criterion_changed(&criterion.id, None)) else {
                continue;
            };
            assert_eq!(knowledge.index, built(&knowledge), "{}", criterion.id);
            tried += 1;
        }
        let rows =
            base.diagnoses.iter().flat_map(|node| node.features.iter().map(move |row| (node, row)));
        let classes = rows.filter(|(_, row)| row.frequency.text == "obligate");
        for (node, row) in classes.step_by(60) {
            let name = base.finding_name(row.finding);
            let Some(knowledge) = changed(base.with_row_changed(&node.id, name, "occasional"))
            else {
                continue;
            };
            assert_eq!(knowledge.index, built(&knowledge), "{} {name}", node.id);
            tried += 1;
        }
        assert!(tried >= 6, "only {tried} bodies of knowledge were compared");
    }
}
