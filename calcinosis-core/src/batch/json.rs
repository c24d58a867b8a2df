//! A plan's choices as JSON: what Python, C and a command line hand over, so that every face reads
//! them alike.

use super::answers::{MAX_TOP, Outputs};
use super::binding::{Binding, MeasurementColumns, Words};
use super::column::ColumnKind;
use super::error::{BatchError, BatchErrorKind};
use super::events::{EventColumn, EventPlan};
use super::names;
use super::plan::{PlanBuilder, Role, UnknownColumns};
use crate::classification::Setting;
use crate::inert;
use crate::knowledge::{Knowledge, nearest};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use serde_json::{Map, Value};

const OPTIONS: [&str; 10] = [
    "columns",
    "unknown",
    "top",
    "outputs",
    "scheme",
    "stated_diagnoses",
    "setting",
    "silence",
    "row_by_row",
    "dictionaries",
];
const MEASUREMENT: [&str; 8] =
    ["measurement", "unit", "unit_column", "comparator", "low", "high", "flag", "date"];

impl PlanBuilder {
    /// Reads the choices from a JSON object; each may be left out or `null`:
    /// - `columns`: an object from the name of a column to what it means: a text (`"age"`,
    ///   `"age-at-onset"`, `"sex"`, `"id"`, `"carry"`, `"ignore"`, the id of a finding, of an
    ///   analyte or a code system), or an object with `finding` (and `yes`, `no`, `unknown`: lists
    ///   of words), `sex` (an object from one's own words), `measurement` (the analyte, and `unit`,
    ///   or the columns `unit_column`, `comparator`, `low`, `high`, `flag`, `date`), or `codes`
    ///   (the system, and `excluded`);
    /// - `unknown`: `"refuse"` (by default), `"list"` or `"carry"` for columns that mean nothing;
    /// - `top`: how many leading diagnoses, 3 by default;
    /// - `outputs`: the parts of the answer, as [`Outputs::named`] takes them;
    /// - `scheme`, `stated_diagnoses`, `setting`, `silence`: as for a single case;
    /// - `row_by_row`: `true` never computes in blocks;
    /// - `dictionaries`: `false` for plain texts in record batches.
    ///
    /// # Errors
    /// [`BatchError`] that names what is wrong.
    pub fn json(mut self, text: &str) -> Result<Self, BatchError> {
        let value: Value = serde_json::from_str(text).map_err(|error| {
            option(
                format!("the options are not JSON: {error}"),
                "give an object such as `{\"top\": 3}`",
            )
        })?;
        let Value::Object(all) = value else {
            return Err(option(
                "the options are no object",
                "give an object such as `{\"top\": 3}`",
            ));
        };
        known(&all, &OPTIONS, "option")?;
        let given = |name: &str| all.get(name).filter(|value| !value.is_null());
        if let Some(columns) = given("columns") {
            let columns = object(columns, "columns")?;
            for (column, meaning) in columns {
                let binding =
                    binding(&self.knowledge, meaning).map_err(|error| error.in_column(column))?;
                self.bindings.push((column.clone(), binding));
            }
        }
        if let Some(unknown) = given("unknown") {
            self.unknown = match unknown.as_str() {
                Some("refuse") => UnknownColumns::Refuse,
                Some("list") => UnknownColumns::List,
                Some("carry") => UnknownColumns::Carry,
                _ => {
                    return Err(wrong(
                        "unknown",
                        unknown,
                        "`\"refuse\"`, `\"list\"` or `\"carry\"`",
                    ));
                }
            };
        }
        if let Some(outputs) = given("outputs") {
            self.outputs = Outputs::named(words(outputs, "outputs")?)?;
        }
        if let Some(top) = given("top") {
            let number = top
                .as_u64()
                .and_then(|top| usize::try_from(top).ok())
                .filter(|top| *top <= MAX_TOP);
            let Some(number) = number else {
                return Err(wrong("top", top, &format!("a whole number from 0 to {MAX_TOP}")));
            };
            self.outputs = self.outputs.top(number);
        }
        if let Some(scheme) = given("scheme") {
            let Some(id) = scheme.as_str() else {
                return Err(wrong("scheme", scheme, "the id of a scheme"));
            };
            self.options = self.options.scheme(id);
        }
        if let Some(stated) = given("stated_diagnoses") {
            let Some(stated) = stated.as_bool() else {
                return Err(wrong("stated_diagnoses", stated, "`true` or `false`"));
            };
            self.options = self.options.stated_diagnoses(stated);
        }
        if let Some(setting) = given("setting") {
            let Some(word) = setting.as_str().and_then(Setting::from_word) else {
                return Err(wrong("setting", setting, "`\"clinic\"` or `\"published\"`"));
            };
            self.options = self.options.setting(word);
        }
        if let Some(silence) = given("silence") {
            let Some(speaks) = silence.as_bool() else {
                return Err(wrong("silence", silence, "`true` or `false`"));
            };
            self.options = self.options.silence(speaks);
        }
        if let Some(slow) = given("row_by_row") {
            let Some(slow) = slow.as_bool() else {
                return Err(wrong("row_by_row", slow, "`true` or `false`"));
            };
            self.row_by_row = slow;
        }
        if let Some(given) = given("dictionaries") {
            let Some(wanted) = given.as_bool() else {
                return Err(wrong("dictionaries", given, "`true` or `false`"));
            };
            self.outputs = self.outputs.dictionaries(wanted);
        }
        Ok(self)
    }

    /// A plan for a table of events, from a JSON object: the choices of [`PlanBuilder::json`] but
    /// for `columns` and `unknown`, and
    /// - `columns`: an object from the name of a column to what it holds, as
    ///   [`EventColumn::ALL`] names it;
    /// - `system`: the system of the codes where no column says it;
    /// - `sorted`: whether the events of each patient stand together; `false` by default.
    ///
    /// # Errors
    /// [`BatchError`] that names what is wrong.
    pub fn events(
        self,
        columns: &[(String, ColumnKind)],
        text: &str,
    ) -> Result<EventPlan, BatchError> {
        let value: Value = serde_json::from_str(text).map_err(|error| {
            option(
                format!("the options are not JSON: {error}"),
                "give an object such as `{\"sorted\": true}`",
            )
        })?;
        let Value::Object(mut all) = value else {
            return Err(option(
                "the options are no object",
                "give an object such as `{\"sorted\": true}`",
            ));
        };
        let mut bound = Vec::new();
        if let Some(columns) = all.remove("columns").filter(|columns| !columns.is_null()) {
            for (column, meaning) in object(&columns, "columns")? {
                let word = meaning.as_str().unwrap_or_default();
                let Some(meaning) = EventColumn::from_name(word) else {
                    let listed: Vec<String> =
                        EventColumn::ALL.iter().map(|(_, name)| format!("`{name}`")).collect();
                    let error = option(
                        format!("unknown meaning `{}`", inert::shown(word)),
                        format!("use one of {}", listed.join(", ")),
                    );
                    return Err(error.in_column(column));
                };
                bound.push((column.clone(), meaning));
            }
        }
        let system = text_of(all.remove("system"), "system")?;
        let sorted = match all.remove("sorted") {
            None | Some(Value::Null) => false,
            Some(Value::Bool(sorted)) => sorted,
            Some(other) => return Err(wrong("sorted", &other, "`true` or `false`")),
        };
        let builder = self.json(&Value::Object(all).to_string())?;
        EventPlan::new(builder, columns, &bound, system.as_deref(), sorted)
    }
}

fn text_of(value: Option<Value>, name: &str) -> Result<Option<String>, BatchError> {
    match value {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(other) => Err(wrong(name, &other, "a text")),
    }
}

fn option(message: impl Into<String>, remedy: impl Into<String>) -> BatchError {
    BatchError::new(BatchErrorKind::Option, message, remedy)
}

fn wrong(name: &str, given: &Value, expected: &str) -> BatchError {
    let shown: String = given.to_string().chars().take(80).collect();
    option(format!("`{name}` cannot be `{shown}`"), format!("use {expected}"))
}

fn known(all: &Map<String, Value>, names: &[&str], what: &str) -> Result<(), BatchError> {
    let Some(other) = all.keys().find(|key| !names.contains(&key.as_str())) else { return Ok(()) };
    let remedy = match nearest(other, names.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => {
            let listed: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            format!("use some of {}", listed.join(", "))
        }
    };
    Err(option(format!("unknown {what} `{}`", inert::shown(other)), remedy))
}

fn object<'v>(value: &'v Value, name: &str) -> Result<&'v Map<String, Value>, BatchError> {
    value.as_object().ok_or_else(|| wrong(name, value, "an object"))
}

/// A list of words; a single word may stand for itself.
fn words(value: &Value, name: &str) -> Result<Vec<String>, BatchError> {
    let word = |value: &Value| value.as_str().map(ToString::to_string);
    let list = match value {
        Value::Array(items) => items.iter().map(word).collect(),
        other => word(other).map(|word| alloc::vec![word]),
    };
    list.ok_or_else(|| wrong(name, value, "a list of words"))
}

fn text(all: &Map<String, Value>, name: &str) -> Result<Option<String>, BatchError> {
    match all.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(other) => Err(wrong(name, other, "a text")),
    }
}

fn binding(knowledge: &Knowledge, meaning: &Value) -> Result<Binding, BatchError> {
    let all = match meaning {
        Value::String(word) => return named(knowledge, word),
        Value::Object(all) => all,
        other => return Err(wrong("columns", other, "a text or an object")),
    };
    if all.contains_key("finding") {
        known(all, &["finding", "yes", "no", "unknown"], "field")?;
        let id = text(all, "finding")?.unwrap_or_default();
        let usual = Words::default();
        let list = |name: &str, usual: Vec<String>| {
            all.get(name).map_or(Ok(usual), |value| words(value, name))
        };
        let words = Words::new(
            list("yes", usual.yes)?,
            list("no", usual.no)?,
            list("unknown", usual.unknown)?,
        );
        return Ok(Binding::finding_in_words(id, words));
    }
    if all.contains_key("measurement") {
        known(all, &MEASUREMENT, "field")?;
        return Ok(Binding::Measurement(MeasurementColumns {
            analyte: text(all, "measurement")?.unwrap_or_default(),
            unit: text(all, "unit")?,
            unit_column: text(all, "unit_column")?,
            comparator: text(all, "comparator")?,
            low: text(all, "low")?,
            high: text(all, "high")?,
            flag: text(all, "flag")?,
            date: text(all, "date")?,
        }));
    }
    if let Some(words) = all.get("sex") {
        known(all, &["sex"], "field")?;
        let pairs = object(words, "sex")?
            .iter()
            .filter_map(|(own, meant)| Some((own.as_str(), meant.as_str()?)));
        return Ok(Binding::sex_in_words(pairs));
    }
    if all.contains_key("codes") {
        known(all, &["codes", "excluded"], "field")?;
        let excluded = all.get("excluded").and_then(Value::as_bool).unwrap_or(false);
        return Ok(Binding::Codes { system: text(all, "codes")?.unwrap_or_default(), excluded });
    }
    let remedy = "use one of `finding`, `measurement`, `sex`, `codes`";
    Err(BatchError::new(
        BatchErrorKind::Binding,
        "the binding does not say what the column means",
        remedy,
    ))
}

/// A meaning in one word.
fn named(knowledge: &Knowledge, word: &str) -> Result<Binding, BatchError> {
    match word {
        "carry" => return Ok(Binding::Carry),
        "ignore" => return Ok(Binding::Ignore),
        _ => {}
    }
    Ok(match names::meaning(knowledge, word) {
        Some(names::Meaning::Role(Role::Finding { id, words })) => Binding::Finding { id, words },
        Some(names::Meaning::Role(Role::Age)) => Binding::Age,
        Some(names::Meaning::Role(Role::Onset)) => Binding::AgeAtOnset,
        Some(names::Meaning::Role(Role::Sex(words))) => Binding::Sex(words),
        Some(names::Meaning::Role(Role::Id)) => Binding::Id,
        Some(names::Meaning::Role(Role::Codes { system, excluded })) => {
            Binding::Codes { system, excluded }
        }
        Some(names::Meaning::Measurement(columns)) => Binding::Measurement(columns),
        _ => {
            let near = names::nearest(knowledge, word);
            let remedy = near.map_or_else(
                || {
                    "use the id of a finding or an analyte, a code system, `carry` or `ignore`"
                        .to_string()
                },
                |near| format!("did you mean `{near}`?"),
            );
            return Err(BatchError::new(
                BatchErrorKind::Binding,
                format!("unknown meaning `{}`", inert::shown(word)),
                remedy,
            ));
        }
    })
}
