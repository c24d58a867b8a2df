//! One grammar, one printer, two evaluators.

use crate::support::builtin;
use crate::support::strategy::{conditions, config, presences};
use calcinosis_core::Presence;
use calcinosis_core::condition::{Program, parse};
use calcinosis_oracle::conditions::{Assignment, broken, compile, decompile};
use calcinosis_oracle::given::{Bytes, condition};
use proptest::prelude::*;

/// Every condition of the built-in knowledge: where it stands, as printed and as compiled.
fn real() -> Vec<(String, String, &'static Program)> {
    let knowledge = builtin();
    let mut all = Vec::new();
    for criterion in knowledge.diagnoses().iter().flat_map(|node| node.criteria().iter()) {
        all.push((criterion.id().to_string(), criterion.when().to_string(), criterion.program()));
    }
    for set in knowledge.criteria_sets() {
        let whole = [(set.entry(), set.entry_text()), (set.barred(), set.barred_text())];
        for (program, text) in whole {
            all.extend(program.map(|program| (set.id().to_string(), text.to_string(), program)));
        }
        all.extend(set.items().iter().map(|item| {
            (format!("{}.{}", set.id(), item.id()), item.when().to_string(), item.program())
        }));
        for level in set.levels() {
            if let (Some(text), Some(program)) = (level.when(), level.program()) {
                all.push((format!("{}.{}", set.id(), level.id()), text.to_string(), program));
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
        let program = compile(builtin(), &condition).unwrap();
        prop_assert_eq!(decompile(builtin(), &program), Some(condition));
    }

    #[test]
    fn both_evaluators_agree(condition in conditions(), values in prop::collection::vec(presences(), 40)) {
        let program = compile(builtin(), &condition).unwrap();
        let assignment = Assignment::new(builtin(), &program, &values);
        prop_assert_eq!(program.evaluate(&assignment), assignment.by_reference(&condition));
    }

    #[test]
    fn settling_an_unknown_never_turns_a_known_value(
        condition in conditions(), values in prop::collection::vec(presences(), 40), fill in any::<bool>()
    ) {
        let program = compile(builtin(), &condition).unwrap();
        let before = Assignment::new(builtin(), &program, &values);
        let after = before.settled(if fill { Presence::Present } else { Presence::Absent });
        let value = program.evaluate(&before);
        prop_assert!(value.is_unknown() || value == program.evaluate(&after));
    }

    #[test]
    fn the_laws_hold_of_conditions_made_of_any_bytes(
        bytes in prop::collection::vec(any::<u8>(), 0..200), values in prop::collection::vec(presences(), 40)
    ) {
        let condition = condition(builtin(), &mut Bytes::new(&bytes));
        let found = broken(builtin(), &condition, &values);
        prop_assert!(found.is_empty(), "{}", found.join("\n"));
    }

    #[test]
    fn both_evaluators_agree_on_every_real_condition(values in prop::collection::vec(presences(), 97)) {
        for (place, text, program) in real() {
            let assignment = Assignment::new(builtin(), program, &values);
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
        assert_eq!(decompile(builtin(), program), Some(parsed), "{place}");
    }
}
