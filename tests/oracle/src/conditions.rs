//! Conditions: what is printed is read back, what is compiled is read back, and both evaluators
//! agree.

use crate::{diagnosis_id, finding_id};
use calcinosis_core::condition::{Condition, MAX_LENGTH, Program, Values, parse, reference};
use calcinosis_core::knowledge::{DiagnosisKey, FindingKey};
use calcinosis_core::{Knowledge, Presence};
use std::collections::BTreeMap;

/// Made-up values: the same for the same name, so that a name that comes twice has one value.
pub struct Assignment<'k> {
    knowledge: &'k Knowledge,
    /// The value of each finding.
    pub findings: BTreeMap<FindingKey, Presence>,
    /// Whether each diagnosis is established.
    pub statuses: BTreeMap<DiagnosisKey, Presence>,
}

impl<'k> Assignment<'k> {
    /// Hands the values out in turn to every name of the program.
    #[must_use]
    pub fn new(knowledge: &'k Knowledge, program: &Program, values: &[Presence]) -> Self {
        let mut turn = values.iter().copied().cycle();
        let mut next = move || turn.next().unwrap_or_default();
        let findings = program.findings().map(|index| (index, next())).collect();
        let statuses = program.diagnoses().map(|index| (index, next())).collect();
        Self { knowledge, findings, statuses }
    }

    /// The same with every unknown settled in one way.
    #[must_use]
    pub fn settled(&self, settled: Presence) -> Self {
        let settle = |value: &Presence| if value.is_unknown() { settled } else { *value };
        Self {
            knowledge: self.knowledge,
            findings: self.findings.iter().map(|(index, value)| (*index, settle(value))).collect(),
            statuses: self.statuses.iter().map(|(index, value)| (*index, settle(value))).collect(),
        }
    }

    /// The value by the definition.
    #[must_use]
    pub fn by_reference(&self, condition: &Condition) -> Presence {
        let finding = |id: &str| self.findings[&self.knowledge.finding_key(id).unwrap()];
        let established = |id: &str| self.statuses[&self.knowledge.diagnosis_key(id).unwrap()];
        // The same values for what is suspected: which of them is asked for is what both must agree
        // about.
        let suspected = |id: &str| !established(id);
        reference::evaluate_with_suspicion(condition, &finding, &established, &suspected)
    }
}

impl Values for Assignment<'_> {
    fn finding(&self, finding: FindingKey) -> Presence {
        self.findings[&finding]
    }

    fn established(&self, diagnosis: DiagnosisKey) -> Presence {
        self.statuses[&diagnosis]
    }

    fn suspected(&self, diagnosis: DiagnosisKey) -> Presence {
        !self.statuses[&diagnosis]
    }
}

/// The program of a condition; none where it names what the knowledge does not have.
#[must_use]
pub fn compile(knowledge: &Knowledge, condition: &Condition) -> Option<Program> {
    let finding = |id: &str| knowledge.finding_key(id);
    let diagnosis = |id: &str| knowledge.diagnosis_key(id);
    Program::compile(condition, &finding, &diagnosis).ok()
}

/// What a program says, as a condition.
#[must_use]
pub fn decompile(knowledge: &Knowledge, program: &Program) -> Option<Condition> {
    program.decompile(&|finding| finding_id(knowledge, finding), &|diagnosis| {
        diagnosis_id(knowledge, diagnosis)
    })
}

/// The condition with the ids that names stand for: an alias is compiled to the finding that it
/// names.
fn by_ids(knowledge: &Knowledge, condition: &Condition) -> Condition {
    let parts = |parts: &[Condition]| parts.iter().map(|part| by_ids(knowledge, part)).collect();
    let diagnosis = |id: &str| diagnosis_id(knowledge, knowledge.diagnosis_key(id).unwrap());
    match condition {
        Condition::Finding(id) => {
            Condition::Finding(finding_id(knowledge, knowledge.finding_key(id).unwrap()))
        }
        Condition::Established(id) => Condition::Established(diagnosis(id)),
        Condition::Suspected(id) => Condition::Suspected(diagnosis(id)),
        Condition::All(all) => Condition::All(parts(all)),
        Condition::Any(any) => Condition::Any(parts(any)),
        Condition::None(none) => Condition::None(parts(none)),
        Condition::AtLeast(least, some) => Condition::AtLeast(*least, parts(some)),
    }
}

/// What is broken about a condition, under some values.
#[must_use]
pub fn broken(knowledge: &Knowledge, condition: &Condition, values: &[Presence]) -> Vec<String> {
    let mut broken = Vec::new();
    let printed = condition.to_string();
    match parse(&printed) {
        Ok(again) if again == *condition => {}
        // What is given without spaces may be printed longer than what is read.
        Err(_) if printed.len() > MAX_LENGTH => {}
        other => broken.push(format!("`{printed}` is read back as {other:?}")),
    }
    let Some(program) = compile(knowledge, condition) else { return broken };
    let again = decompile(knowledge, &program);
    if again.as_ref() != Some(&by_ids(knowledge, condition)) {
        broken.push(format!("`{printed}` is compiled to {again:?}"));
    }
    let assignment = Assignment::new(knowledge, &program, values);
    let (fast, slow) = (program.evaluate(&assignment), assignment.by_reference(condition));
    if fast != slow {
        broken.push(format!("`{printed}` is {fast}, by the definition {slow}"));
    }
    for settled in [Presence::Present, Presence::Absent] {
        let then = program.evaluate(&assignment.settled(settled));
        if !fast.is_unknown() && fast != then {
            broken.push(format!(
                "`{printed}` turns from {fast} to {then} where what is unknown is {settled}"
            ));
        }
    }
    broken
}
