//! The worked examples that stand beside each diagnosis in the knowledge files.

use crate::support::{builtin, compiled, none_of};
use calcinosis_core::knowledge::source::Example;
use calcinosis_core::{IssueCode, Options, classify};

/// What differs from the expectation; empty when the example holds.
fn faults(example: &Example) -> Vec<String> {
    let knowledge = &compiled().knowledge;
    let answer = classify(knowledge, &example.case, &Options::default()).unwrap();
    let mut faults = Vec::new();
    let expect = &example.expect;
    let first = answer.ranking().next().unwrap().diagnosis();
    let own = answer.node(&example.diagnosis);
    let rank = answer.ranked(&example.diagnosis).map(|ranked| ranked.rank());
    if let Some(most) = expect.rank
        && rank.is_none_or(|rank| rank > usize::from(most))
    {
        faults.push(format!("ranks {rank:?}, not within {most}; `{}` leads", first.id));
    }
    let status = own.map(|(status, _)| status.as_str());
    if let Some(expected) = &expect.status
        && status != Some(expected)
    {
        faults.push(format!("is {}, not {expected}", status.unwrap_or("unknown")));
    }
    if let Some(refused) = &expect.not_status
        && status == Some(refused)
    {
        faults.push(format!("is {refused}"));
    }
    if let Some(leads) = &expect.leads
        && !knowledge.lineage(first).any(|node| node.id == **leads)
    {
        faults.push(format!("`{}` leads, not `{leads}`", first.id));
    }
    if let Some(form) = &expect.form {
        let leading = answer.forms().first().map_or(String::new(), |share| share.form.id.to_string());
        if leading != *form {
            faults.push(format!("the form is `{leading}`, not `{form}`"));
        }
    }
    for issue in answer.issues() {
        if matches!(issue.code, IssueCode::Conflict | IssueCode::FormerId | IssueCode::Duplicate) {
            faults.push(format!("the record: {issue}"));
        }
    }
    faults
}

#[test]
fn every_worked_example_holds() {
    let mut failures = Vec::new();
    for example in &compiled().examples {
        let faults = faults(example);
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

/// A near miss asks for another leader, a lower rank, a weaker status or a form. An example that only asks for a strong status is a typical patient, whatever it
/// leaves unsaid about its rank.
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
        let own: Vec<&Example> = compiled().examples.iter().filter(|one| one.diagnosis == leaf.id).collect();
        let typical = own.iter().any(|one| one.expect.rank.is_some() || one.expect.status.is_some());
        let near_miss = own.iter().any(|one| is_near_miss(one));
        if !typical || !near_miss {
            failures.push(format!("`{}`: {} examples", leaf.id, own.len()));
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
