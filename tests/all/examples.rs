//! The worked examples that stand beside each diagnosis in the knowledge files.

use crate::support::{builtin, compiled, none_of};
use calcinosis_core::knowledge::Role;
use calcinosis_core::knowledge::source::Example;
use calcinosis_core::self_test::{examples, self_test};

#[test]
fn every_worked_example_holds() {
    let mut failures = Vec::new();
    for example in &compiled().examples {
        let faults = example.faults(&compiled().knowledge).unwrap();
        if !faults.is_empty() {
            failures.push(format!(
                "{}: `{}` {}: {}",
                example.place,
                example.diagnosis,
                example.name,
                faults.join("; ")
            ));
        }
    }
    none_of("worked examples do not hold", &failures);
}

#[test]
fn the_examples_that_are_built_in_are_current() {
    let lines: String =
        compiled().examples.iter().map(|example| example.to_line() + "\n").collect();
    let path =
        concat!(env!("CARGO_MANIFEST_DIR"), "/../calcinosis-core/src/self_test/examples.jsonl");
    assert!(
        std::fs::read_to_string(path).unwrap_or_default() == lines,
        "the examples are stale: run `knowledge bake` (see knowledge/README.md)"
    );
}

#[test]
fn the_self_test_replays_every_example() {
    let report = self_test(builtin()).unwrap();
    assert_eq!(report.examples.len(), compiled().examples.len());
    let failing = report.examples.iter().filter(|one| !one.faults.is_empty()).count();
    assert_eq!((report.failed, report.held), (failing, report.examples.len() - failing));
}

#[test]
fn an_example_fails_where_a_site_switched_off_what_it_rests_on() {
    let own = |one: &&Example| {
        one.diagnosis == "calciphylaxis-uremic"
            && one.expect.status.as_deref() == Some("established")
    };
    let built_in = examples().unwrap();
    let example = built_in.iter().find(own).unwrap();
    assert_eq!(example.faults(builtin()).unwrap(), Vec::<String>::new());
    let diagnosis = builtin().diagnosis(&example.diagnosis).unwrap();
    let establishing = builtin().lineage(diagnosis).flat_map(|node| node.criteria().iter());
    let disabled: String = establishing
        .filter(|criterion| criterion.role() == Role::Establishes)
        .map(|criterion| {
            format!(
                "[[disable]]\ncriterion = \"{}\"\nreason = \"to see it seen\"\n",
                criterion.id()
            )
        })
        .collect();
    let site = builtin().with_overlay(&format!("name = \"blind\"\n{disabled}")).unwrap();
    let faults = example.faults(&site).unwrap();
    assert!(faults.iter().any(|fault| fault.contains("not established")), "{faults:?}");
}

/// A near miss asks for another leader, a lower rank, a weaker status or a form. An example that
/// only asks for a strong status is a typical patient, whatever it leaves unsaid about its rank.
fn is_near_miss(example: &Example) -> bool {
    let expect = &example.expect;
    let weak = |status: &str| ["excluded", "unlikely", "possible"].contains(&status);
    expect.leads.as_deref().is_some_and(|leads| leads != &*example.diagnosis)
        || expect.rank.is_some_and(|rank| rank > 1)
        || expect.status.as_deref().is_some_and(weak)
        || expect.not_status.is_some()
        || expect.form.is_some()
}

#[test]
fn every_leaf_has_a_typical_patient_and_a_near_miss() {
    let mut failures = Vec::new();
    for leaf in builtin().leaves() {
        let own: Vec<&Example> =
            compiled().examples.iter().filter(|one| one.diagnosis == leaf.id()).collect();
        let typical =
            own.iter().any(|one| one.expect.rank.is_some() || one.expect.status.is_some());
        let near_miss = own.iter().any(|one| is_near_miss(one));
        if !typical || !near_miss {
            failures.push(format!("`{}`: {} examples", leaf.id(), own.len()));
        }
    }
    none_of("leaves lack a typical patient or a near miss", &failures);
}

#[test]
fn every_example_expects_something() {
    let idle: Vec<String> = compiled()
        .examples
        .iter()
        .filter(|one| one.expect == calcinosis_core::knowledge::source::Expectation::default())
        .map(|one| one.place.clone())
        .collect();
    none_of("worked examples expect nothing", &idle);
}
