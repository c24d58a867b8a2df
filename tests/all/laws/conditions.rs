//! One grammar, one printer, two evaluators.

use crate::support::builtin;
use crate::support::strategy::{conditions, config, diagnosis_id, finding_id, presences};
use calcinosis_core::Presence;
use calcinosis_core::condition::{Condition, Program, Values, parse, reference};
use calcinosis_core::knowledge::{DiagnosisKey, FindingKey};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Made-up values: the same for the same name, so that a name that comes twice has one value.
struct Assignment {
    findings: BTreeMap<FindingKey, Presence>,
    statuses: BTreeMap<DiagnosisKey, Presence>,
}

impl Assignment {
    /// Hands the values out in turn to every name of the program.
    fn new(program: &Program, values: &[Presence]) -> Self {
        let mut turn = values.iter().copied().cycle();
        let mut next = move || turn.next().unwrap_or_default();
        let findings = program.findings().map(|index| (index, next())).collect();
        let statuses = program.diagnoses().map(|index| (index, next())).collect();
        Self { findings, statuses }
    }

    fn by_reference(&self, condition: &Condition) -> Presence {
        let finding = |id: &str| self.findings[&finding_key(id).unwrap()];
        let established = |id: &str| self.statuses[&diagnosis_key(id).unwrap()];
        reference::evaluate(condition, &finding, &established)
    }
}

impl Values for Assignment {
    fn finding(&self, finding: FindingKey) -> Presence {
        self.findings[&finding]
    }

    fn established(&self, diagnosis: DiagnosisKey) -> Presence {
        self.statuses[&diagnosis]
    }
}

fn finding_key(id: &str) -> Option<FindingKey> {
    builtin().finding_key(id)
}

fn diagnosis_key(id: &str) -> Option<DiagnosisKey> {
    builtin().diagnosis_key(id)
}

fn compile(condition: &Condition) -> Program {
    Program::compile(condition, &finding_key, &diagnosis_key).unwrap()
}

/// Every condition of the built-in knowledge: where it stands, as printed and as compiled.
fn real() -> Vec<(String, String, &'static Program)> {
    let knowledge = builtin();
    let mut all = Vec::new();
    for criterion in knowledge.diagnoses().iter().flat_map(|node| node.criteria.iter()) {
        all.push((criterion.id.to_string(), criterion.when.to_string(), &criterion.program));
    }
    for set in knowledge.criteria_sets() {
        let whole = [(&set.entry, &set.entry_text), (&set.barred, &set.barred_text)];
        for (program, text) in whole {
            all.extend(program.as_ref().map(|program| (set.id.to_string(), text.to_string(), program)));
        }
        all.extend(
            set.items.iter().map(|item| (format!("{}.{}", set.id, item.id), item.when.to_string(), &item.program)),
        );
        for level in &*set.levels {
            if let (Some(text), Some(program)) = (&level.when, &level.program) {
                all.push((format!("{}.{}", set.id, level.id), text.to_string(), program));
            }
        }
    }
    all
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_printed_is_read_back(condition in conditions()) {
        prop_assert_eq!(parse(&condition.to_string()), Ok(condition));
    }

    #[test]
    fn what_is_compiled_is_read_back(condition in conditions()) {
        prop_assert_eq!(compile(&condition).decompile(&finding_id, &diagnosis_id), Some(condition));
    }

    #[test]
    fn both_evaluators_agree(condition in conditions(), values in prop::collection::vec(presences(), 40)) {
        let program = compile(&condition);
        let assignment = Assignment::new(&program, &values);
        prop_assert_eq!(program.evaluate(&assignment), assignment.by_reference(&condition));
    }

    #[test]
    fn settling_an_unknown_never_turns_a_known_value(
        condition in conditions(), values in prop::collection::vec(presences(), 40), fill in any::<bool>()
    ) {
        let program = compile(&condition);
        let before = Assignment::new(&program, &values);
        let settled = if fill { Presence::Present } else { Presence::Absent };
        let settle = |value: &Presence| if value.is_unknown() { settled } else { *value };
        let after = Assignment {
            findings: before.findings.iter().map(|(index, value)| (*index, settle(value))).collect(),
            statuses: before.statuses.iter().map(|(index, value)| (*index, settle(value))).collect(),
        };
        let value = program.evaluate(&before);
        prop_assert!(value.is_unknown() || value == program.evaluate(&after));
    }

    #[test]
    fn both_evaluators_agree_on_every_real_condition(values in prop::collection::vec(presences(), 97)) {
        for (place, text, program) in real() {
            let assignment = Assignment::new(program, &values);
            let condition = parse(&text).unwrap();
            prop_assert_eq!(program.evaluate(&assignment), assignment.by_reference(&condition), "`{}`", place);
        }
    }
}

#[test]
fn every_real_condition_is_read_back() {
    let all = real();
    assert!(all.len() > 200, "{} conditions", all.len());
    for (place, text, program) in all {
        let parsed = parse(&text).unwrap();
        assert_eq!(parsed.to_string(), text, "{place}");
        assert_eq!(program.decompile(&finding_id, &diagnosis_id), Some(parsed), "{place}");
    }
}
