//! What a caller may choose: the options of every face, each in one line of a table.

use crate::case::json_error;
use crate::classification::{Detail, Options, Setting};
use crate::error::Error;
use crate::inert::shown;
use crate::interop::fhir::{Choice, FhirResource};
use crate::interop::{Date, Kind, ReadOptions};
use crate::limits::Limits;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;

/// The longest text of options that is read, in bytes.
const LONGEST: usize = 1024 * 1024;

/// How an answer is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// The canonical JSON.
    #[default]
    Json,
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
    /// A page of its own in HTML.
    Html,
    /// HTML to be put into a page, with its style.
    HtmlFragment,
    /// FHIR: a `RiskAssessment`, or what [`AnswerOptions::fhir`] says.
    Fhir,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 6] =
        [Self::Json, Self::Text, Self::Markdown, Self::Html, Self::HtmlFragment, Self::Fhir];

    /// The word used in every face.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::HtmlFragment => "html-fragment",
            Self::Fhir => "fhir",
        }
    }
}

/// How the answers about several patients are put together, where the format is JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Many {
    /// A JSON array.
    Array,
    /// One answer per line.
    Lines,
}

impl Many {
    /// Every way.
    pub const ALL: [Self; 2] = [Self::Array, Self::Lines];

    /// The word used in every face.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Array => "array",
            Self::Lines => "lines",
        }
    }
}

/// What to answer, and how.
///
/// ```
/// use calcinosis_core::front_door::{AnswerOptions, Format};
/// use calcinosis_core::{Detail, Options};
/// let given = AnswerOptions::from_json(r#"{"scheme": "five-form", "detail": "full", "format": "text"}"#)?;
/// let built = AnswerOptions::new()
///     .classification(Options::new().scheme("five-form").detail(Detail::Full))
///     .format(Format::Text);
/// assert_eq!(given, built);
/// # Ok::<(), calcinosis_core::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerOptions {
    pub(super) classification: Options,
    pub(super) advice: bool,
    pub(super) format: Format,
    pub(super) kind: Option<Kind>,
    pub(super) top: Option<usize>,
    pub(super) many: Option<Many>,
    pub(super) reading: ReadOptions,
    pub(super) fhir: FhirResource,
    pub(super) fhir_date: Option<Date>,
}

impl Default for AnswerOptions {
    fn default() -> Self {
        Self {
            classification: Options::default(),
            advice: true,
            format: Format::default(),
            kind: None,
            top: None,
            many: None,
            reading: ReadOptions::default(),
            fhir: FhirResource::default(),
            fhir_date: None,
        }
    }
}

/// An option: its name, what it may be, and how it is set. An option that is `null` keeps its
/// default.
struct Entry {
    name: &'static str,
    expected: &'static str,
    /// Nothing where the value is none of those that are expected.
    set: fn(&mut AnswerOptions, &Value) -> Option<()>,
}

/// Every option. A new one is one more line here, and one in the list of [`super::answer_json`].
const OPTIONS: &[Entry] = &[
    Entry {
        name: "scheme",
        expected: "the id of a scheme, such as `\"four-form\"`",
        set: |options, value| {
            options.classification = options.classification.clone().scheme(value.as_str()?);
            Some(())
        },
    },
    Entry {
        name: "detail",
        expected: "`\"brief\"`, `\"full\"` or `{\"leading\": 5}`",
        set: |options, value| {
            options.classification.detail = detail(value)?;
            Some(())
        },
    },
    Entry {
        name: "advice",
        expected: "`true` or `false`",
        set: |options, value| {
            options.advice = value.as_bool()?;
            Some(())
        },
    },
    Entry {
        name: "strict",
        expected: "`true` or `false`",
        set: |options, value| {
            options.classification.strict = value.as_bool()?;
            Some(())
        },
    },
    Entry {
        name: "stated_diagnoses",
        expected: "`true` or `false`",
        set: |options, value| {
            options.classification.stated_diagnoses = value.as_bool()?;
            Some(())
        },
    },
    Entry {
        name: "setting",
        expected: "`\"clinic\"` or `\"published\"`",
        set: |options, value| {
            options.classification.setting = Setting::from_word(value.as_str()?)?;
            Some(())
        },
    },
    Entry {
        name: "silence",
        expected: "`true` or `false`",
        set: |options, value| {
            options.classification.silence = value.as_bool()?;
            Some(())
        },
    },
    Entry {
        name: "format",
        expected: "`\"json\"`, `\"text\"`, `\"markdown\"`, `\"html\"`, `\"html-fragment\"` or `\"fhir\"`",
        set: |options, value| {
            options.format = word(value, &Format::ALL, |format| format.as_str())?;
            Some(())
        },
    },
    Entry {
        name: "kind",
        expected: "`\"case\"`, `\"fhir\"` or `\"phenopacket\"`",
        set: |options, value| {
            options.kind = Some(word(value, &Kind::ALL, |kind| kind.as_str())?);
            Some(())
        },
    },
    Entry {
        name: "top",
        expected: "how many diagnoses are listed, from 1",
        set: |options, value| {
            options.top = Some(usize::try_from(value.as_u64()?).ok().filter(|top| *top > 0)?);
            Some(())
        },
    },
    Entry {
        name: "many",
        expected: "`\"array\"` or `\"lines\"`",
        set: |options, value| {
            options.many = Some(word(value, &Many::ALL, |many| many.as_str())?);
            Some(())
        },
    },
    Entry {
        name: "limits",
        expected: "an object such as `{\"text\": 1000000000}`, of `text`, `case`, `values`, `patient`, `patients`, \
                   `resources`, `statements`, `measurements` and `objects`, each a whole number",
        set: |options, value| {
            let mut limits = *options.reading.chosen_limits();
            for (name, most) in value.as_object()? {
                limits.set(name, usize::try_from(most.as_u64()?).ok()?)?;
            }
            options.reading = options.reading.limits(limits);
            Some(())
        },
    },
    Entry {
        name: "record",
        expected: "an object such as `{\"reference_date\": \"2024-05-06\"}`, of `reference_date`, `window_days` (a whole \
                   number), `values` (`\"nearest\"` or `\"all\"`), `diseases` and `genes` (`true` or `false`)",
        set: |options, value| {
            for (name, value) in value.as_object()? {
                let reading = options.reading;
                options.reading = match name.as_str() {
                    "reference_date" => reading.reference_date(value.as_str()?.parse().ok()?),
                    "window_days" => reading.window_days(u32::try_from(value.as_u64()?).ok()?),
                    "values" => {
                        reading.choice(word(value, &Choice::ALL, |choice| choice.as_str())?)
                    }
                    "diseases" => reading.diseases(value.as_bool()?),
                    "genes" => reading.genes(value.as_bool()?),
                    _ => return None,
                };
            }
            Some(())
        },
    },
    Entry {
        name: "fhir",
        expected: "an object such as `{\"resource\": \"conditions\"}`, of `resource` \
                   (`\"risk-assessment\"`, `\"conditions\"` or `\"guidance-response\"`) and `date`, \
                   the day for which the answer holds",
        set: |options, value| {
            for (name, value) in value.as_object()? {
                match name.as_str() {
                    "resource" => {
                        options.fhir = word(value, &FhirResource::ALL, |which| which.as_str())?;
                    }
                    "date" => options.fhir_date = Some(value.as_str()?.parse().ok()?),
                    _ => return None,
                }
            }
            Some(())
        },
    },
];

fn word<T: Copy>(value: &Value, all: &[T], name: fn(T) -> &'static str) -> Option<T> {
    let given = value.as_str()?;
    all.iter().copied().find(|one| name(*one) == given)
}

fn detail(value: &Value) -> Option<Detail> {
    match value {
        Value::String(word) if word == "brief" => Some(Detail::Brief),
        Value::String(word) if word == "full" => Some(Detail::Full),
        Value::Object(members) if members.len() == 1 => {
            usize::try_from(members.get("leading")?.as_u64()?).ok().map(Detail::Leading)
        }
        _ => None,
    }
}

impl AnswerOptions {
    /// The default choices: the whole answer about whatever is given, as canonical JSON.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads the options from a JSON object; the list is that of [`super::answer_json`].
    ///
    /// # Errors
    /// [`Error::Json`] and [`Error::TooLong`] for a text that is no object of options,
    /// [`Error::UnknownOption`] and [`Error::InvalidOption`] for an option.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        if text.len() > LONGEST {
            return Err(Error::TooLong { length: text.len(), limit: LONGEST, name: "" });
        }
        let members: Members =
            serde_json::from_str(text).map_err(|error| in_options(json_error(&error)))?;
        let mut options = Self::default();
        let mut seen: Vec<String> = Vec::new();
        for (name, value) in members.0 {
            // JSON itself lets a name come twice, and which one counts would be our secret.
            if seen.contains(&name) {
                let reason = format!("`{}` is given twice", shown(&name));
                return Err(in_options(Error::Json { line: 1, column: 1, reason }));
            }
            let Some(entry) = OPTIONS.iter().find(|entry| entry.name == name) else {
                return Err(Error::UnknownOption { given: shown(&name), known: known() });
            };
            if !value.is_null() && (entry.set)(&mut options, &value).is_none() {
                return Err(Error::InvalidOption {
                    option: entry.name,
                    given: shown(&value.to_string()),
                    expected: entry.expected.to_string(),
                });
            }
            seen.push(name);
        }
        Ok(options)
    }

    /// How to classify: scheme, detail, strictness and what else [`Options`] holds.
    #[must_use]
    pub fn classification(mut self, options: Options) -> Self {
        self.classification = options;
        self
    }

    /// Whether the answer says what follows from it: tests, work-up, treatments, follow-up. It does
    /// by default, and never in a brief answer; what may need attention is said in any case.
    #[must_use]
    pub const fn advice(mut self, advice: bool) -> Self {
        self.advice = advice;
        self
    }

    /// How the answer is written.
    #[must_use]
    pub const fn format(mut self, format: Format) -> Self {
        self.format = format;
        self
    }

    /// How much is read at once.
    #[must_use]
    pub const fn limits(mut self, limits: Limits) -> Self {
        self.reading = self.reading.limits(limits);
        self
    }

    /// How a record is read, limits included.
    #[must_use]
    pub const fn reading(mut self, reading: ReadOptions) -> Self {
        self.reading = reading;
        self
    }

    /// How a record is read, as it was chosen: for a reader beside the front door.
    #[must_use]
    pub const fn chosen_reading(&self) -> &ReadOptions {
        &self.reading
    }

    /// What the answer becomes in FHIR, where it is written so.
    #[must_use]
    pub const fn fhir(mut self, resource: FhirResource) -> Self {
        self.fhir = resource;
        self
    }

    /// The day for which an answer in FHIR holds; no clock is read.
    #[must_use]
    pub const fn fhir_date(mut self, date: Date) -> Self {
        self.fhir_date = Some(date);
        self
    }

    /// What the text is; by default its fields tell.
    #[must_use]
    pub const fn kind(mut self, kind: Kind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// How many diagnoses are listed; by default all of them.
    #[must_use]
    pub const fn top(mut self, top: usize) -> Self {
        self.top = Some(top);
        self
    }

    /// How the answers about several patients are put together. By default a list gives a JSON
    /// array, several patients otherwise as well, and one patient its answer alone.
    #[must_use]
    pub const fn many(mut self, many: Many) -> Self {
        self.many = Some(many);
        self
    }
}

fn known() -> String {
    let names: Vec<String> = OPTIONS.iter().map(|entry| format!("`{}`", entry.name)).collect();
    names.join(", ")
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

    fn error_of(options: &str) -> String {
        match AnswerOptions::from_json(options) {
            Ok(_) => panic!("`{options}` was accepted"),
            Err(error) => format!("{}: {error}", error.code()),
        }
    }

    #[test]
    fn nothing_given_is_the_default() {
        let nulls: Vec<String> =
            OPTIONS.iter().map(|entry| format!("\"{}\": null", entry.name)).collect();
        for text in ["{}".to_string(), format!("{{{}}}", nulls.join(", "))] {
            assert_eq!(AnswerOptions::from_json(&text).unwrap(), AnswerOptions::default());
        }
    }

    #[test]
    fn each_option_reaches_its_place() {
        let text = r#"{"scheme": "five-form", "detail": {"leading": 2}, "advice": false, "strict": true,
            "stated_diagnoses": true, "setting": "published", "silence": false, "format": "markdown", "kind": "fhir", "top": 3, "many": "lines",
            "limits": {"patients": 7, "text": 100},
            "record": {"reference_date": "2024-05-06", "window_days": 30, "values": "all", "diseases": true, "genes": false},
            "fhir": {"resource": "guidance-response", "date": "2024-05-07"}}"#;
        let classification = Options::new()
            .scheme("five-form")
            .detail(Detail::Leading(2))
            .strict(true)
            .stated_diagnoses(true);
        let classification = classification.setting(Setting::Published).silence(false);
        let expected = AnswerOptions::new().classification(classification).advice(false);
        let expected = expected.format(Format::Markdown).kind(Kind::Fhir).top(3).many(Many::Lines);
        let reading =
            ReadOptions::new().limits(Limits::new().patients(7).text(100)).window_days(30);
        let reading = reading.reference_date("2024-05-06".parse().unwrap());
        let expected = expected.reading(reading.choice(Choice::All).diseases(true).genes(false));
        let day = "2024-05-07".parse().unwrap();
        let expected = expected.fhir(FhirResource::GuidanceResponse).fhir_date(day);
        assert_eq!(AnswerOptions::from_json(text).unwrap(), expected);
    }

    #[test]
    fn a_fault_of_the_options_says_what_would_be_right() {
        let unknown = error_of(r#"{"shceme": "x"}"#);
        assert!(unknown.starts_with(
            "unknown-option: unknown option `shceme`: use one of `scheme`, `detail`, "
        ));
        assert_eq!(
            error_of(r#"{"detail": "all"}"#),
            "invalid-option: option `detail` cannot be `\"all\"`: use `\"brief\"`, `\"full\"` or `{\"leading\": 5}`"
        );
        for faulty in
            [r#"{"leading": -1}"#, r#"{"leading": 1, "x": 2}"#, "5", r#"{"leading": 1.5}"#, "[]"]
        {
            assert!(
                error_of(&format!(r#"{{"detail": {faulty}}}"#)).starts_with("invalid-option: "),
                "{faulty}"
            );
        }
        assert!(error_of(r#"{"strict": "yes"}"#).ends_with("use `true` or `false`"));
        assert!(error_of(r#"{"top": 0}"#).ends_with("use how many diagnoses are listed, from 1"));
        for (option, value) in [
            ("advice", "1"),
            ("format", "\"pdf\""),
            ("scheme", "4"),
            ("many", "[]"),
            ("kind", "1"),
            ("limits", "{\"txt\": 1}"),
            ("limits", "{\"text\": -1}"),
            ("record", "[]"),
            ("record", "{\"reference\": 1}"),
            ("record", "{\"reference_date\": \"2024-02-30\"}"),
            ("record", "{\"values\": \"latest\"}"),
            ("record", "{\"genes\": 1}"),
        ] {
            let expected = format!("invalid-option: option `{option}`");
            assert!(error_of(&format!(r#"{{"{option}": {value}}}"#)).starts_with(&expected));
        }
        assert_eq!(
            error_of(r#"{"strict": true, "strict": false}"#),
            "invalid-json: line 1, column 1: `strict` is given twice (in the options)"
        );
        assert!(
            error_of("[]")
                .contains("expected an object such as {\"detail\": \"brief\"} (in the options)")
        );
        assert!(error_of("{").starts_with("invalid-json: line 1, column 1: "));
        assert!(error_of(&" ".repeat(LONGEST + 1)).starts_with("too-long: "));
    }

    #[test]
    fn a_long_value_is_cut_in_the_message() {
        assert!(error_of(&format!(r#"{{"{}": 1}}"#, "ä".repeat(10_000))).len() < 600);
    }
}
