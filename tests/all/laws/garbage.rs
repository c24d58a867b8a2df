//! Whatever is handed in, nothing panics and nothing is lost without a word.

use crate::support::builtin;
use crate::support::strategy::{any_finding, config};
use calcinosis_core::condition::parse;
use calcinosis_core::{Case, Detail, Error, IssueCode, Options, classify};
use proptest::prelude::*;

fn ids() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), ".{0,300}", "[a-z-]{0,40}", any_finding()]
}

fn ages() -> impl Strategy<Value = f64> {
    prop_oneof![any::<f64>(), Just(f64::NAN), Just(f64::INFINITY), Just(-0.0), Just(1e308)]
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn garbage_ids_are_reported(
        present in prop::collection::vec(ids(), 0..12),
        absent in prop::collection::vec(ids(), 0..12),
        age in prop::option::of(ages()),
        onset in prop::option::of(ages()),
    ) {
        let mut case = Case::builder();
        if let Some(age) = age { case = case.age_years(age); }
        if let Some(onset) = onset { case = case.age_onset_years(onset); }
        case = present.iter().fold(case, |case, id| case.present(id));
        case = absent.iter().fold(case, |case, id| case.absent(id));
        let answer = classify(builtin(), &case.build(), &Options::default()).unwrap();
        let unknown = present.iter().chain(&absent).filter(|id| builtin().finding(id).is_none()).count();
        // A name is read with a note; what is none is unknown.
        let codes = [IssueCode::UnknownFinding, IssueCode::NamedFinding];
        let reported = answer.issues().iter().filter(|issue| codes.contains(&issue.code)).count();
        prop_assert_eq!(unknown, reported);
        let shown = answer.answer(Detail::Full);
        prop_assert!(!shown.to_text().is_empty() && !shown.to_markdown().is_empty());
        prop_assert!(serde_json::from_str::<serde_json::Value>(&shown.to_json()).is_ok());
    }

    #[test]
    fn a_garbage_scheme_is_an_error(id in ids()) {
        prop_assume!(builtin().scheme(&id).is_none());
        let case = Case::builder().present("papule").build();
        let error = classify(builtin(), &case, &Options::new().scheme(&id)).err();
        prop_assert!(matches!(error, Some(Error::UnknownScheme { .. })), "{error:?}");
    }

    #[test]
    fn garbage_text_is_no_case(text in any::<String>()) {
        if let Err(error) = Case::from_json(&text) {
            prop_assert!(matches!(error, Error::Json { line, .. } if line >= 1), "{error:?}");
        }
    }

    #[test]
    fn a_garbage_condition_is_placed_inside_its_text(text in "[a-z(),0-9 -]{0,60}|.{0,60}") {
        if let Err(error) = parse(&text) {
            prop_assert!(error.offset <= text.len() && text.is_char_boundary(error.offset));
        }
    }

    #[test]
    fn a_garbage_overlay_is_refused_with_its_place(text in "(name = \"x\"\n)?[a-z\\[\\]=\" \n]{0,80}|.{0,80}") {
        if let Err(problems) = builtin().with_overlay(&text) {
            prop_assert!(!problems.is_empty() && problems.iter().all(|problem| problem.line >= 1 && problem.column >= 1));
        }
    }
}
