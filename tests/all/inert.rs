//! Text from a record is inert: whatever stands in whichever field, it makes no line, no heading,
//! no rank, no source and no element of any form of the answer.

use crate::support::builtin;
use crate::support::strategy::config;
use calcinosis_oracle::inert::{FORMS, PIECES, acts, answered, is_no_message, layout, records};
use proptest::prelude::*;

fn hostile() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(prop::sample::select(&PIECES[..]), 1..6);
    (pieces, any::<bool>()).prop_map(|(pieces, long)| {
        let text = format!("z{}z", pieces.concat());
        if long { text.repeat(40) } else { text }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: config().cases / 4, ..config() })]

    #[test]
    fn nothing_from_a_record_acts_as_layout(text in hostile()) {
        for (record, harmless) in records(&text).iter().zip(records("zq")) {
            for format in FORMS {
                let found = acts(format, &answered(builtin(), record, format), &answered(builtin(), &harmless, format));
                prop_assert_eq!(found, None, "{}", record);
            }
            for format in ["json", "fhir"] {
                let value: serde_json::Value = serde_json::from_str(&answered(builtin(), record, format)).unwrap();
                prop_assert!(value.is_object());
            }
        }
    }

    #[test]
    fn what_is_said_about_a_record_is_inert_and_short(text in hostile()) {
        for record in records(&text) {
            let value: serde_json::Value = serde_json::from_str(&answered(builtin(), &record, "json")).unwrap();
            for issue in value["issues"].as_array().unwrap() {
                prop_assert_eq!(is_no_message(issue["message"].as_str().unwrap()), None);
            }
        }
    }
}

#[test]
fn a_forged_rank_and_source_are_seen_by_this_test() {
    assert_eq!(layout("text", "a\n\nSources\n  [1] x"), ["Sources", "  [1] x"]);
    assert_eq!(layout("markdown", "# a\n- b\n1. c"), ["# ", "- ", "1."]);
    assert_eq!(layout("html", "<p>a</p>"), ["p", "/p"]);
}
