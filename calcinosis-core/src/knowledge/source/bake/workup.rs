//! The work-up as readable Rust.

use super::{Rust, entries, rust_struct, rust_words};
use crate::knowledge::Knowledge;
use crate::knowledge::workup::{Alert, Avoid, Caution, FollowUp, Note, Pattern, Test, Treatment};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The initializer of [`Knowledge`]'s field.
pub(super) const FIELD: &str = "Workup {
        tests: Table::baked(&all_tests::ALL),
        red_flags: Table::baked(&all_red_flags::ALL),
        safety_notes: Table::baked(&all_safety_notes::ALL),
        patterns: B(&all_patterns::ALL),
        follow_ups: B(&all_follow_ups::ALL),
        treatments: Table::baked(&all_treatments::ALL),
    }";

pub(super) fn files(
    knowledge: &Knowledge,
    files: &mut Vec<(String, String)>,
    modules: &mut Vec<String>,
) {
    let workup = &knowledge.workup;
    let tests = workup.tests.iter().map(|test| {
        let module = format!("tests_{}", test.kind.as_str().replace('-', "_"));
        (module, test.id.to_string(), test.rust())
    });
    entries(files, modules, "tests", "Test", &tests.collect::<Vec<_>>());
    let mut plain = |list: &str, kind: &str, rows: Vec<(String, String)>| {
        let rows: Vec<_> =
            rows.into_iter().map(|(id, rust)| (list.to_string(), id, rust)).collect();
        entries(files, modules, list, kind, &rows);
    };
    plain(
        "red_flags",
        "Note",
        workup.red_flags.iter().map(|e| (e.id.to_string(), e.rust())).collect(),
    );
    plain(
        "safety_notes",
        "Note",
        workup.safety_notes.iter().map(|e| (e.id.to_string(), e.rust())).collect(),
    );
    plain(
        "patterns",
        "Pattern",
        workup.patterns.iter().map(|e| (e.id.to_string(), e.rust())).collect(),
    );
    plain(
        "follow_ups",
        "FollowUp",
        workup.follow_ups.iter().map(|e| (e.id.to_string(), e.rust())).collect(),
    );
    let treatments = workup.treatments.iter().map(|treatment| {
        let module = format!("treatments_{}", branch(knowledge, treatment));
        (module, treatment.id.to_string(), treatment.rust())
    });
    entries(files, modules, "treatments", "Treatment", &treatments.collect::<Vec<_>>());
}

/// The branch of the taxonomy that a treatment is about first, so that a file stays readable.
fn branch(knowledge: &Knowledge, treatment: &Treatment) -> String {
    let Some(about) = treatment.about.first() else { return String::from("general") };
    let line: Vec<&str> =
        knowledge.lineage(&knowledge.diagnoses[*about]).map(|node| &*node.id).collect();
    line.iter().rev().nth(1).or(line.first()).map_or_else(String::new, |id| id.replace('-', "_"))
}

rust_words!(TestKind, TestTier, TreatmentLine, Evidence, Direction, CautionEffect);
rust_struct!(Avoid { says, basis, sources; when, program; });
rust_struct!(Test { id, label, kind, tier; does, because, changes, again, resolves, core, about, when, program, avoid, basis, sources; });
rust_struct!(Alert { about, above, covered_by; ; });
rust_struct!(Note { id; when, program, alert, says, basis, sources; });
rust_struct!(Pattern { id; when, program, think, next, basis, sources; });
rust_struct!(FollowUp { id, about; says, interval, basis, sources; });
rust_struct!(Caution { effect; when, program, says, basis, sources; });
rust_struct!(Treatment {
    id, label, about, line, evidence, direction; when, program, aim, says, level, patients, dose, dose_sources, cautions, basis, sources, disagrees_with;
});
