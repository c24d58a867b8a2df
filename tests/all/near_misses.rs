//! Near misses: each criterion tried on patients who differ in what it asks for, against the
//! judgement of a reader of its sentence.

use crate::support::{builtin, none_of, root};
use calcinosis_core::{Options, classify};
use calcinosis_tests::expect::misread;
use calcinosis_tests::near_misses::{NearMiss, read};
use std::collections::BTreeSet;

fn all() -> Vec<NearMiss> {
    read(&root().join("tests/cases/near-misses")).unwrap()
}

#[test]
fn each_diagnosis_stands_where_its_sentences_say() {
    let near = all();
    assert!(near.len() >= 700, "{} near misses", near.len());
    let failures = near.iter().filter_map(|miss| {
        let answer = classify(builtin(), &miss.case, &Options::default()).unwrap();
        let (found, misread) = (miss.standing(&answer), misread(&answer));
        (found != Some(miss.stands) || !misread.is_empty()).then(|| {
            let (id, diagnosis, because) = (&miss.id, &miss.diagnosis, &miss.because);
            format!(
                "{id}: `{diagnosis}` is {found:?}, not {:?}: {because} {}",
                miss.stands,
                misread.join("; ")
            )
        })
    });
    none_of("diagnoses stand elsewhere than their sentences say", &failures.collect::<Vec<_>>());
}

#[test]
fn each_says_what_decides() {
    let mut ids = BTreeSet::new();
    let failures = all().into_iter().filter_map(|NearMiss { id, because, .. }| {
        let words = because.split_whitespace().count();
        let sentence =
            because.ends_with('.') && because.starts_with(|first: char| !first.is_lowercase());
        let once = ids.insert(id.clone());
        (!once || !sentence || !(5..=40).contains(&words)).then(|| format!("{id}: {because}"))
    });
    none_of("near misses without a name of their own or a sentence", &failures.collect::<Vec<_>>());
}
