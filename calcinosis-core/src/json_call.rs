//! The whole job in one call, text in and text out: what the bindings call, so that they hold no logic of their own.

use crate::case::{Case, MAX_CASE_LENGTH, json_error};
use crate::classification::{Detail, Options, classify};
use crate::error::Error;
use crate::knowledge::Knowledge;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;

const KNOWN_OPTIONS: &str = "`scheme`, `detail`, `advice`, `strict`, `format`";
const EXPECTED_DETAIL: &str = "`\"brief\"`, `\"full\"` or `{\"leading\": 5}`";
const EXPECTED_FORMAT: &str = "`\"json\"`, `\"text\"` or `\"markdown\"`";

/// What was given is shown in an error up to this many characters.
const MAX_SHOWN: usize = 80;

/// Classifies a case given as JSON and returns the answer as text.
///
/// The options are a JSON object; each may be left out or `null`:
/// - `scheme`: id of the scheme through which the forms are seen;
/// - `detail`: `"brief"`, `"full"`, or `{"leading": n}` for the trace of the first n leaves, 5 by default;
/// - `advice`: `false` leaves out what follows from the answer: tests, notes, treatments, follow-up; `true` by default, and never in a brief answer;
/// - `strict`: whether a fault of the record is an error instead of an issue beside the answer;
/// - `format`: `"json"` by default, which is [`Answer::to_json`](crate::explanation::Answer::to_json), or `"text"` or `"markdown"`.
///
/// ```
/// use calcinosis_core::{Knowledge, classify_json};
///
/// let case = r#"{"age_years": 54, "present": ["retiform-purpura", "hemodialysis"]}"#;
/// let answer = classify_json(Knowledge::builtin(), case, Some(r#"{"detail": "brief"}"#))?;
/// assert!(answer.starts_with(r#"{"provenance":"#));
/// let error = classify_json(Knowledge::builtin(), case, Some(r#"{"depth": 3}"#)).err();
/// assert_eq!(error.map(|error| error.code()), Some("unknown-option"));
/// # Ok::<(), calcinosis_core::Error>(())
/// ```
///
/// # Errors
/// [`Error::Json`] and [`Error::TooLong`] for a text that is no case or no object of options, [`Error::UnknownOption`] and [`Error::InvalidOption`] for an
/// option, and what [`classify`] refuses.
pub fn classify_json(knowledge: &Knowledge, case_json: &str, options_json: Option<&str>) -> Result<String, Error> {
    let request = match options_json {
        Some(text) => read_request(text)?,
        None => Request::default(),
    };
    let case = Case::from_json(case_json)?;
    let classification = classify(knowledge, &case, &request.options)?;
    let detail = request.options.detail;
    let answer = if request.advice { classification.answer(detail) } else { classification.explain(detail) };
    Ok(match request.format {
        Format::Json => answer.to_json(),
        Format::Text => answer.to_text(),
        Format::Markdown => answer.to_markdown(),
    })
}

#[derive(Default)]
enum Format {
    #[default]
    Json,
    Text,
    Markdown,
}

struct Request {
    options: Options,
    advice: bool,
    format: Format,
}

impl Default for Request {
    fn default() -> Self {
        Self { options: Options::default(), advice: true, format: Format::default() }
    }
}

fn read_request(text: &str) -> Result<Request, Error> {
    if text.len() > MAX_CASE_LENGTH {
        return Err(Error::TooLong { length: text.len(), limit: MAX_CASE_LENGTH });
    }
    let members: Members = serde_json::from_str(text).map_err(|error| in_options(json_error(&error)))?;
    let mut request = Request::default();
    let mut seen: Vec<String> = Vec::new();
    for (name, value) in members.0 {
        // JSON itself lets a name come twice, and which one counts would be our secret.
        if seen.contains(&name) {
            return Err(in_options(Error::Json {
                line: 1,
                column: 1,
                reason: format!("`{}` is given twice", shown(&name)),
            }));
        }
        set_option(&mut request, &name, &value)?;
        seen.push(name);
    }
    Ok(request)
}

/// A position alone would send the reader to the case.
fn in_options(error: Error) -> Error {
    match error {
        Error::Json { line, column, reason } => {
            Error::Json { line, column, reason: format!("{reason} (in the options)") }
        }
        other => other,
    }
}

fn set_option(request: &mut Request, name: &str, value: &Value) -> Result<(), Error> {
    let options = core::mem::take(&mut request.options);
    request.options = match name {
        "scheme" => match value {
            Value::Null => options,
            Value::String(id) => options.scheme(id),
            _ => return Err(invalid("scheme", value, "the id of a scheme, such as `\"four-form\"`")),
        },
        "detail" => match read_detail(value) {
            Some(detail) => options.detail(detail),
            None => return Err(invalid("detail", value, EXPECTED_DETAIL)),
        },
        "advice" => {
            request.advice = match value {
                Value::Null => true,
                Value::Bool(advice) => *advice,
                _ => return Err(invalid("advice", value, "`true` or `false`")),
            };
            options
        }
        "strict" => match value {
            Value::Null => options,
            Value::Bool(strict) => options.strict(*strict),
            _ => return Err(invalid("strict", value, "`true` or `false`")),
        },
        "format" => {
            request.format = match value {
                Value::Null => Format::Json,
                Value::String(word) if word == "json" => Format::Json,
                Value::String(word) if word == "text" => Format::Text,
                Value::String(word) if word == "markdown" => Format::Markdown,
                _ => return Err(invalid("format", value, EXPECTED_FORMAT)),
            };
            options
        }
        _ => return Err(Error::UnknownOption { given: shown(name), known: KNOWN_OPTIONS.to_string() }),
    };
    Ok(())
}

fn read_detail(value: &Value) -> Option<Detail> {
    match value {
        Value::Null => Some(Detail::default()),
        Value::String(word) if word == "brief" => Some(Detail::Brief),
        Value::String(word) if word == "full" => Some(Detail::Full),
        Value::Object(members) if members.len() == 1 => {
            let first = members.get("leading")?.as_u64()?;
            usize::try_from(first).ok().map(Detail::Leading)
        }
        _ => None,
    }
}

fn invalid(option: &'static str, value: &Value, expected: &str) -> Error {
    Error::InvalidOption { option, given: shown(&value.to_string()), expected: expected.to_string() }
}

fn shown(text: &str) -> String {
    text.chars().take(MAX_SHOWN).collect()
}

/// The members of an object as written, with those that come twice.
struct Members(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object such as {\"detail\": \"brief\"}")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Reader)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CASE: &str = r#"{"present": ["hemodialysis"]}"#;

    fn error_of(options: &str) -> String {
        match read_request(options) {
            Ok(_) => panic!("`{options}` was accepted"),
            Err(error) => format!("{}: {error}", error.code()),
        }
    }

    #[test]
    fn nothing_given_is_the_default() {
        for text in ["{}", r#"{"scheme": null, "detail": null, "advice": null, "strict": null, "format": null}"#] {
            assert_eq!(read_request(text).unwrap().options, Options::default());
        }
    }

    #[test]
    fn each_option_reaches_its_place() {
        let request =
            read_request(r#"{"scheme": "five-form", "detail": {"leading": 2}, "strict": true, "format": "text"}"#);
        let request = request.unwrap();
        assert_eq!(request.options, Options::new().scheme("five-form").detail(Detail::Leading(2)).strict(true));
        assert!(matches!(request.format, Format::Text));
    }

    #[test]
    fn the_answer_is_that_of_the_long_way() {
        let knowledge = Knowledge::builtin();
        let case = Case::from_json(CASE).unwrap();
        let classification = classify(knowledge, &case, &Options::new()).unwrap();
        let answer = classification.answer(Detail::Full);
        for (format, expected) in
            [("json", answer.to_json()), ("text", answer.to_text()), ("markdown", answer.to_markdown())]
        {
            let options = format!(r#"{{"detail": "full", "format": "{format}"}}"#);
            assert_eq!(classify_json(knowledge, CASE, Some(&options)).unwrap(), expected);
        }
    }

    #[test]
    fn without_advice_the_answer_only_explains() {
        let knowledge = Knowledge::builtin();
        let classification = classify(knowledge, &Case::from_json(CASE).unwrap(), &Options::new()).unwrap();
        let told = classify_json(knowledge, CASE, Some(r#"{"advice": false}"#)).unwrap();
        assert_eq!(told, classification.explain(Detail::default()).to_json());
        assert!(
            !told.contains("\"next_steps\":")
                && classification.answer(Detail::default()).to_json().contains("\"next_steps\":")
        );
    }

    #[test]
    fn a_fault_of_the_options_says_what_would_be_right() {
        assert_eq!(
            error_of(r#"{"shceme": "x"}"#),
            "unknown-option: unknown option `shceme`: use one of `scheme`, `detail`, `advice`, `strict`, `format`"
        );
        assert_eq!(
            error_of(r#"{"detail": "all"}"#),
            "invalid-option: option `detail` cannot be `\"all\"`: use `\"brief\"`, `\"full\"` or `{\"leading\": 5}`"
        );
        for faulty in [r#"{"leading": -1}"#, r#"{"leading": 1, "x": 2}"#, "5", r#"{"leading": 1.5}"#, "[]"] {
            assert!(error_of(&format!(r#"{{"detail": {faulty}}}"#)).starts_with("invalid-option: "), "{faulty}");
        }
        assert!(error_of(r#"{"strict": "yes"}"#).ends_with("use `true` or `false`"));
        assert!(error_of(r#"{"advice": 1}"#).starts_with("invalid-option: option `advice`"));
        assert!(error_of(r#"{"format": "html"}"#).starts_with("invalid-option: option `format`"));
        assert!(error_of(r#"{"scheme": 4}"#).starts_with("invalid-option: option `scheme`"));
        assert_eq!(
            error_of(r#"{"strict": true, "strict": false}"#),
            "invalid-json: line 1, column 1: `strict` is given twice (in the options)"
        );
        assert!(error_of("[]").contains("expected an object such as {\"detail\": \"brief\"} (in the options)"));
        assert!(error_of("{").starts_with("invalid-json: line 1, column 1: "));
        assert!(error_of(&" ".repeat(MAX_CASE_LENGTH + 1)).starts_with("too-long: "));
    }

    #[test]
    fn a_long_value_is_cut_in_the_message() {
        assert!(error_of(&format!(r#"{{"{}": 1}}"#, "ä".repeat(10_000))).len() < 400);
    }
}
