//! The fuzz targets: each has seeds and a place in CI, their dictionaries are current, what they
//! found before stays small, and every input that is kept is answered without a crash by the laws
//! of its target.

use crate::support::{builtin, files_below, none_of, read, root};
use calcinosis_core::Options;
use calcinosis_core::condition::parse;
use calcinosis_oracle::dictionaries::{all, folder};
use calcinosis_oracle::given::{Bytes, condition, patient, presences};
use calcinosis_oracle::{answer, conditions, laws, rows};
use std::collections::BTreeSet;

fn targets() -> BTreeSet<String> {
    let files = files_below(&root().join("tests/fuzz/fuzz_targets"), &["rs"]);
    files.iter().map(|path| path.file_stem().unwrap().to_str().unwrap().to_string()).collect()
}

/// Every input that is kept for a target, with its name: the seeds, and what was found, packed in
/// one file.
fn kept(target: &str) -> Vec<(String, Vec<u8>)> {
    let fuzz = root().join("tests/fuzz");
    let entries = std::fs::read_dir(fuzz.join("seeds").join(target))
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut kept: Vec<_> =
        entries.map(|path| (path.display().to_string(), std::fs::read(&path).unwrap())).collect();
    let packed = read(&fuzz.join("corpus").join(format!("{target}.jsonl")));
    for (number, line) in packed.lines().enumerate() {
        let one: String = serde_json::from_str(line).unwrap();
        kept.push((
            format!("{target}.jsonl:{}", number + 1),
            one.chars().map(|one| u8::try_from(one).unwrap()).collect(),
        ));
    }
    kept
}

#[test]
fn every_door_has_a_target_with_seeds() {
    let expected = [
        "case_json",
        "condition",
        "fhir",
        "front_door",
        "laws",
        "overlay",
        "phenopacket",
        "quantity_text",
        "text_output",
    ];
    assert_eq!(targets(), expected.map(String::from).into());
    let bare: Vec<String> =
        targets().into_iter().filter(|target| kept(target).is_empty()).collect();
    none_of("targets have no seeds", &bare);
    let declared = read(&root().join("tests/fuzz/Cargo.toml"));
    let missing =
        targets().into_iter().filter(|target| !declared.contains(&format!("name = \"{target}\"")));
    none_of("targets are not built", &missing.collect::<Vec<_>>());
    assert!(read(&root().join("tests/run")).contains("tests/fuzz/run"), "CI runs the targets");
}

#[test]
fn the_dictionaries_are_current() {
    let mut failures = Vec::new();
    for (target, expected) in all() {
        assert!(targets().contains(target), "{target}");
        assert!(expected.lines().count() > 10, "{target}: {expected}");
        let written =
            std::fs::read_to_string(folder().join(format!("{target}.dict"))).unwrap_or_default();
        // A finding more or less is no reason to write them anew; a quarter of the words is.
        let (now, then): (BTreeSet<&str>, BTreeSet<&str>) =
            (expected.lines().collect(), written.lines().collect());
        if now.symmetric_difference(&then).count() * 4 > now.len() {
            failures.push(format!(
                "{target}.dict: run `cargo run -p calcinosis-oracle --bin dictionaries`"
            ));
        }
    }
    none_of("dictionaries are not current", &failures);
}

#[test]
fn what_is_kept_is_small() {
    let files =
        std::fs::read_dir(root().join("tests/fuzz/corpus")).unwrap().map(|entry| entry.unwrap());
    let (mut number, mut bytes) = (0, 0);
    for file in files {
        number += 1;
        bytes += file.metadata().unwrap().len();
    }
    assert_eq!(number, targets().len(), "a file for each target");
    assert!(bytes <= 700_000, "{bytes} bytes");
}

/// The laws of two targets over what is kept for them, without the fuzzer: a law that is broken
/// again is seen by any test run.
#[test]
fn the_laws_hold_of_everything_that_is_kept() {
    let mut failures = Vec::new();
    let mut fail = |name: &str, found: Vec<String>| {
        failures.extend(found.into_iter().map(|text| format!("{name}: {text}")));
    };
    for (path, bytes) in kept("laws") {
        let patient = patient(builtin(), bytes.get(1..).unwrap_or_default());
        // Of the kinds of law the one that the target would hold; the slow twin is held elsewhere.
        let broken = match bytes.first().map_or(0, |which| which % 4) {
            1 => laws::broken_in_other_words(builtin(), &patient),
            2 => rows::broken(builtin(), &patient, &Options::default()),
            _ => laws::broken(&answer(builtin(), &patient.case())),
        };
        fail(&path, broken);
    }
    for (path, bytes) in kept("condition") {
        let Some((values, rest)) = bytes.split_at_checked(16) else { continue };
        fail(
            &path,
            conditions::broken(
                builtin(),
                &condition(builtin(), &mut Bytes::new(rest)),
                &presences(values),
            ),
        );
        if let Some(condition) = std::str::from_utf8(rest).ok().and_then(|text| parse(text).ok()) {
            fail(&path, conditions::broken(builtin(), &condition, &presences(values)));
        }
    }
    none_of("laws are broken", &failures);
}
