//! The dictionaries of the fuzz targets: words that a reader knows, taken from the knowledge, its
//! files, the schema of a case and the records of the tests, so that they change with them.

use crate::inert::PIECES;
use calcinosis_core::front_door::AnswerOptions;
use calcinosis_core::{Error, Knowledge, Limits};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{read_dir, read_to_string};
use std::path::{Path, PathBuf};

/// What is longer is cut by libFuzzer.
const LONGEST: usize = 64;

type Words = BTreeSet<String>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Where the dictionaries lie.
#[must_use]
pub fn folder() -> PathBuf {
    root().join("tests/fuzz/dictionaries")
}

/// The dictionary of each target that has one, as its file.
#[must_use]
pub fn all() -> Vec<(&'static str, String)> {
    let knowledge = Knowledge::builtin();
    let case: Words = case_words().chain(vocabulary(knowledge)).collect();
    let fhir = of_records(&["tests/data/fhir", "tests/data/records", "tests/fuzz/seeds/fhir"]);
    let packet = of_records(&["tests/fuzz/seeds/phenopacket"]);
    let door = options().into_iter().map(|name| format!("\"{name}\":"));
    let keys = fhir.iter().chain(&packet).filter(|word| word.ends_with(':'));
    let door: Words = door.chain(case_words()).chain(keys.cloned()).collect();
    let overlay = toml_words()
        .into_iter()
        .chain(connectives())
        .chain(words_of_conditions(knowledge).step_by(8));
    let lists = [
        ("case_json", case),
        ("condition", connectives().chain(words_of_conditions(knowledge)).collect()),
        ("fhir", fhir),
        ("front_door", door),
        ("overlay", overlay.collect()),
        ("phenopacket", packet),
        ("quantity_text", quantities(knowledge).collect()),
        ("text_output", PIECES.iter().map(ToString::to_string).collect()),
    ];
    lists.into_iter().map(|(target, words)| (target, file(&words))).collect()
}

/// Words in the notation of libFuzzer, one a line.
fn file(words: &Words) -> String {
    let mut text =
        "# Written by `cargo run -p calcinosis-oracle --bin dictionaries`.\n".to_string();
    for word in words.iter().filter(|word| !word.is_empty() && word.len() <= LONGEST) {
        text.push('"');
        for byte in word.bytes() {
            match byte {
                b'"' | b'\\' => text.extend(['\\', char::from(byte)]),
                b' '..=b'~' => text.push(char::from(byte)),
                _ => text.push_str(&format!("\\x{byte:02X}")),
            }
        }
        text.push_str("\"\n");
    }
    text
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut waiting = vec![folder.to_path_buf()];
    let mut found = Vec::new();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            found.push(path);
        }
    }
    found
}

/// Keys and short words of the JSON files below some folders.
fn of_records(folders: &[&str]) -> Words {
    let mut words = Words::new();
    for path in folders.iter().flat_map(|folder| files_below(&root().join(folder))) {
        let Ok(text) = read_to_string(&path) else { continue };
        for value in
            serde_json::Deserializer::from_str(&text).into_iter::<Value>().map_while(Result::ok)
        {
            of_value(&value, &mut words);
        }
    }
    words
}

fn of_value(value: &Value, words: &mut Words) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                words.insert(format!("\"{name}\":"));
                of_value(value, words);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| of_value(value, words)),
        Value::String(text) if text.len() <= 24 || text.starts_with("http") => {
            words.insert(text.clone());
        }
        _ => {}
    }
}

/// The fields of a case.
fn case_words() -> impl Iterator<Item = String> {
    let schema = read_to_string(root().join("calcinosis-core/schema/case.schema.json")).unwrap();
    let mut names = Words::new();
    names_of(&serde_json::from_str(&schema).unwrap(), &mut names);
    names.into_iter().map(|name| format!("\"{name}\":"))
}

fn names_of(schema: &Value, names: &mut Words) {
    match schema {
        Value::Object(fields) => {
            if let Some(Value::Object(properties)) = fields.get("properties") {
                names.extend(properties.keys().cloned());
            }
            fields.values().for_each(|value| names_of(value, names));
        }
        Value::Array(list) => list.iter().for_each(|value| names_of(value, names)),
        _ => {}
    }
}

/// Findings, analytes and units.
fn vocabulary(knowledge: &Knowledge) -> impl Iterator<Item = String> {
    let findings = knowledge.findings().iter().map(|finding| format!("\"{}\"", finding.id()));
    findings.chain(
        knowledge.laboratory().analytes().iter().map(|analyte| format!("\"{}\"", analyte.id())),
    )
}

/// The names of the options, which an unknown one lists, and of the limits.
fn options() -> Words {
    let known = match AnswerOptions::from_json(r#"{"no such option": 1}"#) {
        Err(Error::UnknownOption { known, .. }) => known,
        other => panic!("an unknown option is {other:?}"),
    };
    let names = known.split('`').skip(1).step_by(2).map(str::to_string);
    names.chain(Limits::NAMES.iter().map(ToString::to_string)).collect()
}

fn connectives() -> impl Iterator<Item = String> {
    ["all(", "any(", "none(", "at-least(2, ", "established(", "suspected(", ", ", ")"]
        .into_iter()
        .map(str::to_string)
}

fn words_of_conditions(knowledge: &Knowledge) -> impl Iterator<Item = String> {
    let findings = knowledge.findings().iter().map(|finding| finding.id().to_string());
    findings.chain(knowledge.diagnoses().iter().map(|node| node.id().to_string()))
}

/// How often a heading, a key or a word stands in the knowledge files, to be one of their language
/// and not the name of an entry.
const OFTEN: usize = 20;

/// The headings, keys and words of the knowledge files.
fn toml_words() -> Words {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut see = |word: String| *seen.entry(word).or_default() += 1;
    for path in files_below(&root().join("calcinosis-core/knowledge")) {
        if path.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        for line in read_to_string(&path).unwrap().lines().map(str::trim) {
            if line.starts_with("[[") {
                see(format!("\n{line}\n"));
            } else if let Some((key, value)) = line.split_once(" = ") {
                see(format!("\n{key} = "));
                let words = value.split('"').skip(1).step_by(2);
                let words = words.filter(|word| {
                    word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
                });
                words.for_each(|word| see(format!("\"{word}\"")));
            }
        }
    }
    seen.into_iter().filter(|(_, times)| *times >= OFTEN).map(|(word, _)| word).collect()
}

fn quantities(knowledge: &Knowledge) -> impl Iterator<Item = String> {
    let laboratory = knowledge.laboratory();
    let units = laboratory.analytes().iter().flat_map(|analyte| analyte.units().iter());
    let units = units
        .flat_map(|unit| core::iter::once(unit.ucum()).chain(unit.spellings()))
        .map(ToString::to_string);
    let words = laboratory.words().iter().map(|word| word.word().to_string());
    let analytes = laboratory.analytes().iter().map(|analyte| format!("|{}", analyte.id()));
    let marks = ["<", ">", "<=", "≥", "±", "1e", "×10^", "1:", " - ", ",", ".", "|"]
        .into_iter()
        .map(str::to_string);
    units.chain(words).chain(analytes).chain(marks)
}
