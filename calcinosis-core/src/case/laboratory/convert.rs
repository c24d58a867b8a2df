//! A value in another unit of its analyte.

use crate::case::MeasuredValue;
use crate::error::Error;
use crate::inert::shown;
use crate::knowledge::analyte::{Analyte, AnalyteUnit};
use crate::knowledge::{Knowledge, nearest};
use crate::quantity::{Comparator, Decimal, Value, parse_value};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Digits after the point of a conversion that does not come out even.
const PLACES: u32 = 6;

/// A value in the unit that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Converted<'k> {
    /// Id of the analyte.
    pub analyte: &'k str,
    /// The value with its comparator, as exact text as far as it comes out even, to six digits
    /// after the point otherwise.
    pub value: String,
    /// The unit, in UCUM.
    pub unit: &'k str,
}

impl Knowledge {
    /// A value in another unit. Units are read in UCUM or in a customary spelling.
    ///
    /// ```
    /// use calcinosis_core::{Knowledge, MeasuredValue};
    /// let converted = Knowledge::builtin().convert("phosphate", &MeasuredValue::Number(5.5), "mg/dL", "mmol/L")?;
    /// assert!(converted.value.starts_with("1.77"));
    /// # Ok::<(), calcinosis_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::Quantity`] for an unknown analyte or unit, and for a value that is no number.
    pub fn convert(
        &self,
        analyte: &str,
        value: &MeasuredValue,
        from: &str,
        to: &str,
    ) -> Result<Converted<'_>, Error> {
        let analyte = self.analyte_or_error(analyte)?;
        let (from, to) = (unit(analyte, from)?, unit(analyte, to)?);
        let into = |number: Decimal| -> Result<Decimal, Error> {
            let canonical = number.times(from.factor).map_err(|error| fault(&error))?;
            let converted = canonical.over(to.factor, PLACES).map_err(|error| fault(&error))?;
            // The same unit gives the same value, to the last digit.
            Ok(if from.ucum == to.ucum { number } else { converted })
        };
        let text = match value {
            MeasuredValue::Number(number) => {
                into(Decimal::from_f64(*number).map_err(|error| fault(&error))?)?.to_string()
            }
            MeasuredValue::Text(text) => match parse_value(text).map_err(|error| fault(&error))? {
                Value::Number(comparator, number, _) => with(comparator, into(number)?),
                Value::Range(low, high, _) => format!("{}-{}", into(low)?, into(high)?),
                _ => {
                    return Err(Error::Quantity {
                        reason: format!("`{}` is no number", shown(text)),
                    });
                }
            },
        };
        Ok(Converted { analyte: &analyte.id, value: text, unit: &to.ucum })
    }

    pub(crate) fn analyte_or_error(&self, id: &str) -> Result<&Analyte, Error> {
        self.laboratory.analyte(id).ok_or_else(|| {
            let known = self.laboratory.names.iter().map(|(name, _)| &**name);
            let hint = nearest(id, known)
                .map_or_else(String::new, |near| format!(": did you mean `{near}`?"));
            Error::Quantity { reason: format!("unknown analyte `{}`{hint}", shown(id)) }
        })
    }
}

fn with(comparator: Comparator, number: Decimal) -> String {
    format!("{}{number}", comparator.as_str())
}

fn fault(error: &dyn core::fmt::Display) -> Error {
    Error::Quantity { reason: error.to_string() }
}

fn unit<'k>(analyte: &'k Analyte, written: &str) -> Result<&'k AnalyteUnit, Error> {
    analyte.unit_named(written).ok_or_else(|| {
        let units: Vec<String> =
            analyte.units.iter().map(|unit| format!("`{}`", unit.ucum)).collect();
        let reason = format!(
            "unknown unit `{}` of `{}`: use one of {}",
            shown(written),
            analyte.id,
            units.join(", ")
        );
        Error::Quantity { reason }
    })
}
