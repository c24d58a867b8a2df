//! An overlay laid over the built-in knowledge: it is refused with its place, briefly, or every law
//! holds of what it gives, and it is named in the answer.

#![no_main]

use calcinosis_core::{Case, Detail, Knowledge};
use calcinosis_oracle::inert::{answered, is_unseen};
use calcinosis_oracle::{answer, laws};
use libfuzzer_sys::fuzz_target;

/// The most problems that are listed, with the one that counts the rest.
const MOST: usize = 201;

/// A message and a help of a thousand characters each, a line of the file and where it stands.
const LONGEST: usize = 2_500;

const CASE: &str = r#"{"age_years": 54, "sex": "female", "present": ["hemodialysis", "retiform-purpura", "house-sign"],
    "absent": ["fever"], "measurements": [{"analyte": "phosphate", "value": 7, "unit": "mg/dL"}]}"#;

fuzz_target!(|text: &str| {
    match Knowledge::builtin().with_overlay(text) {
        Err(problems) => {
            assert!(!problems.is_empty() && problems.len() <= MOST, "{}", problems.len());
            for problem in problems {
                assert!(problem.line >= 1 && problem.column >= 1);
                let said = problem.to_string();
                assert!(said.chars().count() < LONGEST, "{said}");
                assert!(!said.chars().any(is_unseen), "{said:?}");
            }
        }
        Ok(knowledge) => {
            let case = Case::from_json(CASE).unwrap();
            let classified = answer(&knowledge, &case);
            let broken = laws::broken(&classified);
            assert!(broken.is_empty(), "{}", broken.join("\n"));
            let shown = classified.answer(Detail::Full).to_json();
            let value: serde_json::Value = serde_json::from_str(&shown).unwrap();
            assert!(value["provenance"]["overlay"]["name"].is_string(), "the answer does not name the overlay");
            for format in ["text", "markdown", "html"] {
                let written = answered(&knowledge, CASE, format);
                assert!(!written.chars().any(is_unseen), "{format}: {written:?}");
            }
        }
    }
});
