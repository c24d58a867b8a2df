//! The knowledge as a reference: search, conversion and interpretation of a value, text in and text
//! out.

use crate::case::{Case, MeasuredValue, Measurement, Sex, json_error};
use crate::classification::{Options, classify};
use crate::error::Error;
use crate::explanation::MeasurementAnswer;
use crate::knowledge::Knowledge;
use alloc::string::String;
use serde::Deserialize;

/// The longest request that is read, in bytes.
const LONGEST: usize = 64 * 1024;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Conversion {
    analyte: String,
    value: MeasuredValue,
    from: String,
    to: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Interpretation {
    #[serde(default)]
    age_years: Option<f64>,
    #[serde(default)]
    sex: Option<String>,
    measurement: Measurement,
}

/// The entries that words mean, the best first, as a JSON array of [`Hit`](crate::knowledge::Hit)s:
/// see [`Knowledge::search`].
#[must_use]
pub fn search_json(knowledge: &Knowledge, query: &str, limit: usize) -> String {
    // Strings only, which serde_json always writes.
    serde_json::to_string(&knowledge.search(query, limit)).unwrap_or_default()
}

/// A value in another unit: `{"analyte": "phosphate", "value": 5.5, "from": "mg/dL", "to":
/// "mmol/L"}` gives `{"analyte": "phosphate", "value": "1.776…", "unit": "mmol/L"}`; see
/// [`Knowledge::convert`].
///
/// # Errors
/// As [`Knowledge::convert`], and [`Error::Json`] for what is no such request.
pub fn convert_json(knowledge: &Knowledge, request: &str) -> Result<String, Error> {
    let Conversion { analyte, value, from, to } = request_of(request)?;
    let converted = knowledge.convert(&analyte, &value, &from, &to)?;
    Ok(serde_json::to_string(&converted).unwrap_or_default())
}

/// How a measurement is understood: read, converted, compared with the interval for age and sex,
/// and what follows.
///
/// ```
/// use calcinosis_core::front_door::interpret;
/// use calcinosis_core::{Knowledge, MeasuredValue, Measurement, Sex};
/// let phosphate = Measurement::new("phosphate", MeasuredValue::Number(5.5)).unit("mg/dL");
/// let infant = interpret(Knowledge::builtin(), phosphate.clone(), Some(0.5), Sex::Female)?;
/// let adult = interpret(Knowledge::builtin(), phosphate, Some(40.0), Sex::Female)?;
/// assert_ne!(infant.state, adult.state);
/// # Ok::<(), calcinosis_core::Error>(())
/// ```
///
/// # Errors
/// [`Error::Quantity`] for an unknown analyte; every other doubt is an issue of the answer.
pub fn interpret(
    knowledge: &Knowledge,
    measurement: Measurement,
    age_years: Option<f64>,
    sex: Sex,
) -> Result<MeasurementAnswer<'_>, Error> {
    knowledge.analyte_or_error(&measurement.analyte)?;
    let mut case = Case::builder().sex(sex).measurement(measurement);
    if let Some(age) = age_years {
        case = case.age_years(age);
    }
    let classification = classify(knowledge, &case.build(), &Options::new())?;
    classification
        .first_measurement()
        .ok_or_else(|| Error::Quantity { reason: "no measurement was read".into() })
}

/// How a measurement is understood: `{"age_years": 8, "sex": "female", "measurement": {"analyte":
/// "phosphate", "value": 5.5, "unit": "mg/dL"}}` gives the measurement as it stands in an answer;
/// see [`interpret`].
///
/// # Errors
/// As [`interpret`], and [`Error::Json`] for what is no such request.
pub fn interpret_json(knowledge: &Knowledge, request: &str) -> Result<String, Error> {
    let Interpretation { age_years, sex, measurement } = request_of(request)?;
    let sex = match sex.as_deref().map(|word| Sex::from_word(word).ok_or(word)) {
        None => Sex::Unknown,
        Some(Ok(sex)) => sex,
        Some(Err(other)) => {
            let given = crate::inert::shown(other);
            return Err(Error::Quantity {
                reason: alloc::format!("unknown sex `{given}`: use `female`, `male` or `unknown`"),
            });
        }
    };
    let answer = interpret(knowledge, measurement, age_years, sex)?;
    Ok(serde_json::to_string(&answer).unwrap_or_default())
}

fn request_of<'t, T: Deserialize<'t>>(text: &'t str) -> Result<T, Error> {
    if text.len() > LONGEST {
        return Err(Error::TooLong { length: text.len(), limit: LONGEST, name: "" });
    }
    serde_json::from_str(text).map_err(|error| json_error(&error))
}
