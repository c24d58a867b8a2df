//! The same requests to every face: what Rust answers, written where the C program and the Python
//! tests read it.
//!
//! A folder of requests holds, for each number, `NNNN.case`, `NNNN.options` where options are
//! given, and the outcomes `NNNN.rust` of one case and `NNNN.door` of whatever the text holds: the
//! permanent word, a line end, then the answer or the message.

use crate::cases::texts;
use calcinosis_core::{Knowledge, answer_json, classify_json};
use std::fs::{create_dir_all, write};
use std::path::Path;

/// One call.
#[derive(Clone, Debug)]
pub struct Request {
    /// What it is about, for the one who reads a failure.
    pub name: String,
    /// The case as text.
    pub case: String,
    /// The options as text.
    pub options: Option<String>,
}

/// Every case below a folder by default and briefly, the first one in every other way, what the
/// fuzzer found, and what must be refused alike.
///
/// # Errors
/// The first case that cannot be read, or that there is none.
pub fn requests(folder: &Path) -> Result<Vec<Request>, String> {
    let cases = texts(folder)?;
    let (_, first) = cases.first().ok_or("there is no case to ask about")?.clone();
    let mut requests = Vec::new();
    let mut ask = |name: String, case: &str, options: Option<&str>| {
        requests.push(Request {
            name,
            case: case.to_string(),
            options: options.map(str::to_string),
        });
    };
    for (place, text) in &cases {
        ask(place.clone(), text, None);
        ask(format!("{place}, briefly"), text, Some(r#"{"detail": "brief"}"#));
    }
    for (place, text) in records(&folder.join("../data/records"))? {
        ask(place, &text, Some(r#"{"detail": "brief"}"#));
    }
    for (place, options, text) in found(&folder.join("../fuzz/corpus/front_door.jsonl"))? {
        ask(place, &text, options.as_deref());
    }
    for scheme in Knowledge::builtin().schemes() {
        let options = format!(r#"{{"scheme": "{}", "detail": {{"leading": 1}}}}"#, scheme.id());
        ask(format!("scheme `{}`", scheme.id()), &first, Some(&options));
    }
    for options in [
        r#"{"detail": "full"}"#,
        r#"{"format": "text"}"#,
        r#"{"format": "markdown", "detail": "full"}"#,
    ] {
        ask(format!("first case, {options}"), &first, Some(options));
    }
    for (case, options) in UNUSUAL {
        ask(format!("unusual: {case} {options:?}"), case, *options);
    }
    ask("too long".to_string(), &" ".repeat(8 * 1024 * 1024 + 1), None);
    Ok(requests)
}

/// The small records of `tests/data/records`, as text, each with its file and its name.
///
/// # Errors
/// The first file that cannot be read.
pub fn records(folder: &Path) -> Result<Vec<(String, String)>, String> {
    let fault = |path: &Path, error: &dyn std::fmt::Display| {
        format!("cannot read `{}`: {error}", path.display())
    };
    let entries = std::fs::read_dir(folder).map_err(|error| fault(folder, &error))?;
    let mut paths: Vec<_> =
        entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    let mut all = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).map_err(|error| fault(&path, &error))?;
        let told: Vec<serde_json::Value> =
            serde_json::from_str(&text).map_err(|error| fault(&path, &error))?;
        for one in told {
            let field = |name: &str| one.get(name).cloned().unwrap_or_default();
            let name = format!("{}: {}", path.display(), field("name"));
            let lines = field("lines")
                .as_array()
                .map(|lines| lines.iter().map(|line| format!("{line}\n")).collect());
            all.push((name, lines.unwrap_or_else(|| field("input").to_string())));
        }
    }
    Ok(all)
}

/// A file, its options if it has any, and its text.
type Found = (String, Option<String>, String);

/// What the fuzzer found at the front door: the options in the first line, then the text.
fn found(file: &Path) -> Result<Vec<Found>, String> {
    let fault =
        |error: &dyn std::fmt::Display| format!("cannot read `{}`: {error}", file.display());
    let all = std::fs::read_to_string(file).map_err(|error| fault(&error))?;
    let mut found = Vec::new();
    for (number, line) in all.lines().enumerate() {
        let packed: String = serde_json::from_str(line).map_err(|error| fault(&error))?;
        let bytes: Result<Vec<u8>, _> = packed.chars().map(u8::try_from).collect();
        // What is no text is not taken by the target either.
        let Ok(text) = String::from_utf8(bytes.map_err(|error| fault(&error))?) else { continue };
        let (options, record) = text.split_once('\n').unwrap_or(("", &text));
        let options = (!options.is_empty()).then(|| options.to_string());
        found.push((format!("what the fuzzer found, {number}"), options, record.to_string()));
    }
    Ok(found)
}

/// Requests at the edge: odd texts that are answered, and faults that are refused.
const UNUSUAL: &[(&str, Option<&str>)] = &[
    ("{}", None),
    (r#"{"id": "Ünïcödé 𝔘 \"quoted\" \\ \u0000 end", "present": ["hemodialysis"]}"#, None),
    (r#"{"id": "a\u0000b"}"#, Some(r#"{"format": "text", "detail": "brief"}"#)),
    (
        r#"{"present": ["no-such-finding", "hemodialysis"], "absent": ["hemodialysis"], "colour": "red"}"#,
        None,
    ),
    (r#"{"present": ["no-such-finding"]}"#, Some(r#"{"strict": true}"#)),
    (r#"{"age_years": 1e308, "age_onset_years": -0.0}"#, None),
    (
        r#"{"age_years": 0.1, "present": []}"#,
        Some(r#"{"strict": false, "scheme": null, "detail": null}"#),
    ),
    ("", None),
    ("{\n  \"present\": [hemodialysis]}", None),
    (r#"{"present": "hemodialysis"}"#, None),
    ("[]", None),
    ("{}", Some("")),
    ("{}", Some("[]")),
    ("{}", Some(r#"{"scheme": "no-such-scheme"}"#)),
    ("{}", Some(r#"{"detail": "everything"}"#)),
    ("{}", Some(r#"{"detail": {"leading": -1}}"#)),
    ("{}", Some(r#"{"depth": 3}"#)),
    ("{}", Some(r#"{"strict": 1}"#)),
    ("{}", Some(r#"{"format": "pdf"}"#)),
    ("[{}]", None),
    (
        r#"[{"id": "a", "present": ["papule"]}, {"id": "b"}]"#,
        Some(r#"{"many": "lines", "top": 2}"#),
    ),
    (r#"{"present": ["papule", "papule"]}"#, Some(r#"{"limits": {"statements": 1}}"#)),
    (r#"{"resourceType": "Bundle"}"#, None),
    (r#"{"phenotypicFeatures": []}"#, None),
];

impl Request {
    /// What Rust answers: the permanent word of the outcome, a line end, then the answer or the
    /// message.
    #[must_use]
    pub fn answer(&self) -> String {
        outcome(classify_json(Knowledge::builtin(), &self.case, self.options.as_deref()))
    }

    /// The same through the front door, which takes lists, FHIR and phenopackets as well.
    #[must_use]
    pub fn answer_of_any(&self) -> String {
        outcome(answer_json(Knowledge::builtin(), &self.case, self.options.as_deref()))
    }
}

fn outcome(answer: Result<String, calcinosis_core::Error>) -> String {
    match answer {
        Ok(answer) => format!("ok\n{answer}"),
        Err(error) => format!("{}\n{error}", error.code()),
    }
}

/// Writes requests and the answers of Rust to a folder, which is made if need be.
///
/// # Errors
/// The first file that cannot be written.
pub fn write_requests(folder: &Path, requests: &[Request]) -> Result<(), String> {
    create_dir_all(folder)
        .map_err(|error| format!("cannot make `{}`: {error}", folder.display()))?;
    let put = |name: String, text: &str| {
        let path = folder.join(name);
        write(&path, text).map_err(|error| format!("cannot write `{}`: {error}", path.display()))
    };
    for (number, request) in requests.iter().enumerate() {
        put(format!("{number:04}.case"), &request.case)?;
        if let Some(options) = &request.options {
            put(format!("{number:04}.options"), options)?;
        }
        put(format!("{number:04}.rust"), &request.answer())?;
        put(format!("{number:04}.door"), &request.answer_of_any())?;
    }
    Ok(())
}
