//! What every use of the evidence must keep.

use crate::support::strategy::{config, patients};
use crate::support::{answer, builtin, compiled, none_of};
use calcinosis_core::knowledge::Scope;
use calcinosis_core::{
    Bits, Case, Centibans, Classification, Options, Presence, Setting, Status, classify,
};
use calcinosis_oracle::laws::misplaced;
use calcinosis_oracle::twin::published_prior;
use proptest::prelude::*;

fn with(present: &[&str], absent: &[&str]) -> Case {
    let case = present.iter().fold(Case::builder(), |case, id| case.present(*id));
    absent.iter().fold(case, |case, id| case.absent(*id)).build()
}

/// Score and status of every leaf.
fn standing(answer: &Classification<'_>) -> Vec<(String, Centibans, Status)> {
    answer
        .ranking()
        .map(|leaf| (leaf.diagnosis().id().to_string(), leaf.score(), leaf.status()))
        .collect()
}

#[test]
fn what_never_occurs_never_speaks_for() {
    let mut failures = Vec::new();
    let mut tried = 0;
    for leaf in builtin().leaves() {
        for row in builtin().lineage(leaf).flat_map(|node| node.features().iter()) {
            let finding = row.finding(builtin()).unwrap();
            // The nearest row of a finding is the one that counts.
            let nearest = builtin().lineage(leaf).find_map(|node| {
                node.features().iter().find(|other| {
                    other.finding(builtin()) == Some(finding) && other.scope() != Scope::Context
                })
            });
            if !nearest.is_some_and(|row| row.frequency().never()) || finding.context() {
                continue;
            }
            tried += 1;
            let answer = answer(&with(&[finding.id()], &[]));
            let ranked = answer.ranked(leaf.id()).unwrap();
            let weight = ranked
                .contributions()
                .iter()
                .find(|part| part.finding.id() == finding.id())
                .map(|part| part.weight);
            if weight.is_none_or(Centibans::speaks_for) {
                failures.push(format!("`{}` with `{}`: {weight:?}", leaf.id(), finding.id()));
            }
        }
    }
    assert!(tried > 200, "{tried} rows");
    none_of("what never occurs speaks for a diagnosis", &failures);
}

#[test]
fn what_follows_by_exclusion_counts_once() {
    let mut failures = Vec::new();
    for finding in builtin().findings() {
        for excluded in finding.excludes(builtin()) {
            let alone = answer(&with(&[finding.id()], &[]));
            if alone.is_conflicting(finding.id()) {
                continue;
            }
            let both = answer(&with(&[finding.id()], &[excluded.id()]));
            if standing(&alone) != standing(&both) {
                failures.push(format!("`{}` and no `{}`", finding.id(), excluded.id()));
            }
        }
    }
    none_of("a statement that follows changes the answer", &failures);
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_established_leads(patient in patients()) {
        let found = misplaced(&answer(&patient.case()));
        prop_assert!(found.is_empty(), "{}", found.join("\n"));
    }

    #[test]
    fn the_setting_changes_nothing_but_the_priors(patient in patients()) {
        let case = patient.case();
        let published = classify(builtin(), &case, &Options::new().setting(Setting::Published)).unwrap();
        let clinic = answer(&case);
        for leaf in published.ranking() {
            let other = clinic.ranked(leaf.diagnosis().id()).unwrap();
            prop_assert_eq!(leaf.contributions(), other.contributions());
            prop_assert_eq!(leaf.prior().get(), published_prior(builtin(), leaf.diagnosis()));
        }
    }
}

#[test]
fn what_is_established_leads_in_every_example() {
    let failures: Vec<String> = compiled()
        .examples
        .iter()
        .flat_map(|one| {
            misplaced(&answer(&one.case)).into_iter().map(|text| format!("{}: {text}", one.place))
        })
        .collect();
    none_of("established, and below", &failures);
}

#[test]
fn silence_is_a_line_of_its_own_and_can_be_switched_off() {
    let case = with(&["retiform-purpura", "severe-pain"], &[]);
    let silent = |answer: &Classification<'_>| {
        let parts = answer.ranked("calciphylaxis-uremic").unwrap().contributions();
        let silent: Vec<Centibans> = parts
            .iter()
            .filter(|part| part.presence == Presence::Unknown)
            .map(|part| part.weight)
            .collect();
        silent
    };
    let heard = answer(&case);
    assert!(
        heard.silence() && silent(&heard).iter().any(|weight| weight.speaks_against()),
        "failed kidneys would have been told"
    );
    let text = heard.answer(calcinosis_core::Detail::Full).to_text();
    assert!(text.contains("Kidney failure of any duration: not mentioned"), "{text}");
    let unheard = classify(builtin(), &case, &Options::new().silence(false)).unwrap();
    assert!(!unheard.silence() && silent(&unheard).is_empty());
    // What is on record is not unmentioned.
    let told = answer(&with(
        &["retiform-purpura", "severe-pain", "hemodialysis", "connective-tissue-disease"],
        &["site-genital", "site-ear"],
    ));
    assert!(silent(&told).is_empty());
    // Nothing at all is no record that leaves something out.
    assert!(silent(&answer(&Case::default())).is_empty());
}

#[test]
fn more_facts_tell_more() {
    let bits = |present: &[&str]| answer(&with(present, &[])).information();
    let three = bits(&["nodule", "single-lesion", "site-face"]);
    let many = bits(&[
        "hemodialysis",
        "retiform-purpura",
        "skin-necrosis-eschar",
        "severe-pain",
        "site-thigh",
    ]);
    assert!(three < many && many > Bits::from_tenths(30), "{three} and {many}");
    assert_eq!(answer(&Case::default()).information(), Bits::ZERO);
}
