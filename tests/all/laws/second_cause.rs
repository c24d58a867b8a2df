//! What is proven of a deposit stays alone: a disease, a gene or an exposure that is on record
//! beside it is no proof of a second cause.

use crate::support::{builtin, none_of, root};
use calcinosis_core::knowledge::FindingKind;
use calcinosis_core::{Case, CaseBuilder, Options, Status, classify};
use calcinosis_tests::cases::read_folder;
use std::collections::BTreeSet;

/// What does prove a second one: the added finding says what the proven lesion comes from, or the
/// two names are of one thing.
const PROVES: [(&str, &str); 3] = [
    ("gardner-syndrome", "gardner-syndrome-calcinosis"),
    ("apc-variant", "gardner-syndrome-calcinosis"),
    ("glatiramer-injection", "glatiramer-injection-calcinosis"),
];

fn established(case: &Case) -> BTreeSet<&'static str> {
    let answer = classify(builtin(), case, &Options::default()).unwrap();
    let proven = answer.ranking().filter(|leaf| leaf.status() == Status::Established);
    proven.map(|leaf| leaf.diagnosis().id()).collect()
}

#[test]
fn what_is_merely_on_record_proves_no_second_cause() {
    let kinds = [FindingKind::Disease, FindingKind::Exposure, FindingKind::Genetics];
    let added: Vec<&str> = builtin()
        .findings()
        .iter()
        .filter(|finding| kinds.contains(&finding.kind()))
        .map(|finding| finding.id())
        .collect();
    let (mut tried, mut failures) = (0, Vec::new());
    for example in read_folder(&root().join("tests/cases/fictional")).unwrap() {
        let proven = established(&example.case);
        if !example.expected.diagnoses.iter().any(|id| proven.contains(&**id)) {
            continue;
        }
        let said: BTreeSet<&str> = example
            .case
            .present()
            .iter()
            .chain(example.case.absent())
            .map(|id| id.as_str())
            .collect();
        for finding in added.iter().filter(|finding| !said.contains(**finding)) {
            tried += 1;
            let case = CaseBuilder::from(example.case.clone()).present(*finding).build();
            let after = established(&case);
            // Where the right one is held open as well, two causes compete: that is said.
            if !proven.iter().any(|one| after.contains(one)) {
                continue;
            }
            for second in after.difference(&proven) {
                if !PROVES.contains(&(finding, second)) {
                    failures.push(format!("{} and `{finding}`: `{second}`", example.place));
                }
            }
        }
    }
    assert!(tried > 50_000, "{tried} patients");
    none_of("a second cause is proven by what is merely on record", &failures);
}
