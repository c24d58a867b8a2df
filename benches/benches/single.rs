//! One patient: the decision alone, with its trace, as JSON in and out.

#![allow(clippy::unwrap_used, missing_docs, reason = "a benchmark that cannot run has to stop")]

use calcinosis_benches::{PATIENT, published};
use calcinosis_core::{Case, Detail, Knowledge, Options, classify};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

fn patient() -> Case {
    Case::from_json(PATIENT).unwrap()
}

#[divan::bench]
fn without_trace(bencher: Bencher<'_, '_>) {
    let (case, options) = (patient(), Options::default());
    bencher.bench(|| classify(Knowledge::builtin(), black_box(&case), &options).unwrap().form());
}

#[divan::bench]
fn with_trace_of_the_leading_five(bencher: Bencher<'_, '_>) {
    let (case, options) = (patient(), Options::default());
    bencher.bench(|| {
        let classification = classify(Knowledge::builtin(), black_box(&case), &options).unwrap();
        black_box(classification.explain(Detail::default())).diagnoses.len()
    });
}

#[divan::bench]
fn with_trace_and_advice(bencher: Bencher<'_, '_>) {
    let (case, options) = (patient(), Options::default());
    bencher.bench(|| {
        let classification = classify(Knowledge::builtin(), black_box(&case), &options).unwrap();
        black_box(classification.answer(Detail::default())).diagnoses.len()
    });
}

#[divan::bench]
fn with_trace_of_every_leaf(bencher: Bencher<'_, '_>) {
    let (case, options) = (patient(), Options::default());
    bencher.bench(|| {
        let classification = classify(Knowledge::builtin(), black_box(&case), &options).unwrap();
        black_box(classification.explain(Detail::Full)).diagnoses.len()
    });
}

#[divan::bench]
fn json_in() -> Case {
    Case::from_json(black_box(PATIENT)).unwrap()
}

#[divan::bench]
fn json_in_and_out() -> String {
    let case = Case::from_json(black_box(PATIENT)).unwrap();
    classify(Knowledge::builtin(), &case, &Options::default())
        .unwrap()
        .answer(Detail::default())
        .to_json()
}

#[divan::bench]
fn text_out(bencher: Bencher<'_, '_>) {
    let case = patient();
    let classification = classify(Knowledge::builtin(), &case, &Options::default()).unwrap();
    let answer = classification.answer(Detail::default());
    bencher.bench(|| black_box(&answer).to_text());
}

/// Every published patient once; the time is for all of them.
#[divan::bench]
fn all_published_without_trace(bencher: Bencher<'_, '_>) {
    let cases: Vec<Case> =
        published().unwrap().iter().map(|text| Case::from_json(text).unwrap()).collect();
    let options = Options::default();
    bencher.counter(divan::counter::ItemsCount::new(cases.len())).bench(|| {
        for case in &cases {
            black_box(classify(Knowledge::builtin(), black_box(case), &options).unwrap().form());
        }
    });
}
