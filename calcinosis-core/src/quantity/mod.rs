//! Exact numbers, the texts in which laboratories report them, and the arithmetic of derived
//! values.
//!
//! Nothing here knows an analyte or a limit: those are knowledge. No decision rests on a
//! floating-point number, so that every platform agrees.

mod age;
mod date;
mod decimal;
mod formula;
mod span;
mod transcendental;
mod value;

pub use age::Age;
pub use date::Date;
pub use decimal::{Decimal, DecimalError, MAX_DIGITS};
pub use formula::{
    CreatinineCoefficients, FormulaError, ThresholdCurve, adjusted_calcium, body_mass_index,
    creatinine_filtration, height_filtration, phosphate_threshold, product, ratio,
    tubular_reabsorption,
};
pub(crate) use formula::{Powers, creatinine_filtration_by};
pub use span::Span;
pub(crate) use transcendental::power;
pub use value::{Comparator, MAX_VALUE_LENGTH, Value, ValueError, parse_value};
