//! The arithmetic of derived values. Coefficients and limits of validity are knowledge and are
//! passed in.

use super::decimal::{Decimal, DecimalError};
use super::transcendental::power;

/// Digits after the point of a derived value; what lies beyond is noise of the coefficients.
const PLACES: u32 = 6;
const CENTIMETRES_PER_METRE: u32 = 100;

/// Why a formula gives no value.
pub type FormulaError = DecimalError;

/// Total calcium as it would be at the reference albumin: `calcium + slope × (reference −
/// albumin)`.
///
/// # Errors
/// [`DecimalError::OutOfRange`].
pub fn adjusted_calcium(
    calcium: Decimal,
    albumin: Decimal,
    slope: Decimal,
    reference: Decimal,
) -> Result<Decimal, FormulaError> {
    Ok(calcium.plus(slope.times(reference.minus(albumin)?)?)?.round(PLACES))
}

/// The product of two values.
///
/// # Errors
/// [`DecimalError::OutOfRange`].
pub fn product(left: Decimal, right: Decimal) -> Result<Decimal, FormulaError> {
    Ok(left.times(right)?.round(PLACES))
}

/// The quotient of two values.
///
/// # Errors
/// [`DecimalError::OutOfRange`] and [`DecimalError::DivisionByZero`].
pub fn ratio(numerator: Decimal, denominator: Decimal) -> Result<Decimal, FormulaError> {
    numerator.over(denominator, PLACES)
}

/// The coefficients of an estimate of filtration from creatinine and age, for one sex.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "the equation has these coefficients")]
pub struct CreatinineCoefficients {
    /// The factor in front.
    pub factor: Decimal,
    /// The creatinine at which the exponent changes.
    pub knot: Decimal,
    /// The exponent below the knot.
    pub below: Decimal,
    /// The exponent above the knot.
    pub above: Decimal,
    /// What each year of age multiplies by.
    pub yearly: Decimal,
}

/// What gives the powers of numbers: computed each time, or remembered.
pub(crate) type Powers<'p> = &'p mut dyn FnMut(Decimal, Decimal) -> Result<Decimal, FormulaError>;

/// `factor × min(creatinine/knot, 1)^below × max(creatinine/knot, 1)^above × yearly^age`.
///
/// # Errors
/// [`DecimalError::OutOfRange`], also for a creatinine that is not above nought.
pub fn creatinine_filtration(
    creatinine: Decimal,
    age_years: Decimal,
    coefficients: &CreatinineCoefficients,
) -> Result<Decimal, FormulaError> {
    creatinine_filtration_by(creatinine, age_years, coefficients, &mut power)
}

/// The same, with powers from elsewhere: nearly all that it takes is two of them, of which few are
/// different.
pub(crate) fn creatinine_filtration_by(
    creatinine: Decimal,
    age_years: Decimal,
    coefficients: &CreatinineCoefficients,
    power: Powers<'_>,
) -> Result<Decimal, FormulaError> {
    let CreatinineCoefficients { factor, knot, below, above, yearly } = *coefficients;
    let ratio = creatinine.over(knot, 12)?;
    let exponent = if ratio < Decimal::ONE { below } else { above };
    let by_creatinine = power(ratio, exponent)?.round(12);
    let by_age = power(yearly, age_years)?.round(12);
    Ok(factor.times(by_creatinine)?.round(12).times(by_age)?.round(PLACES))
}

/// `factor × height / creatinine`.
///
/// # Errors
/// [`DecimalError::OutOfRange`] and [`DecimalError::DivisionByZero`].
pub fn height_filtration(
    height: Decimal,
    creatinine: Decimal,
    factor: Decimal,
) -> Result<Decimal, FormulaError> {
    factor.times(height)?.over(creatinine, PLACES)
}

/// The share of filtered phosphate that the tubule takes back: `1 − (urine phosphate × creatinine)
/// / (phosphate × urine creatinine)`.
///
/// # Errors
/// [`DecimalError::OutOfRange`] and [`DecimalError::DivisionByZero`].
pub fn tubular_reabsorption(
    urine_phosphate: Decimal,
    phosphate: Decimal,
    urine_creatinine: Decimal,
    creatinine: Decimal,
) -> Result<Decimal, FormulaError> {
    let excreted =
        urine_phosphate.times(creatinine)?.over(phosphate.times(urine_creatinine)?, 9)?;
    Decimal::ONE.minus(excreted)
}

/// The curved part of a threshold: above the breakpoint, `slope × reabsorption / (1 − damping ×
/// reabsorption) × phosphate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "the equation has these coefficients")]
pub struct ThresholdCurve {
    /// The reabsorption above which the curve is used.
    pub breakpoint: Decimal,
    /// The slope.
    pub slope: Decimal,
    /// The damping.
    pub damping: Decimal,
}

/// The kidney's threshold for phosphate: `reabsorption × phosphate`, or on the curve where there is
/// one.
///
/// # Errors
/// [`DecimalError::OutOfRange`] and [`DecimalError::DivisionByZero`].
pub fn phosphate_threshold(
    reabsorption: Decimal,
    phosphate: Decimal,
    curve: Option<&ThresholdCurve>,
) -> Result<Decimal, FormulaError> {
    let factor = match curve {
        Some(curve) if reabsorption > curve.breakpoint => {
            let below = Decimal::ONE.minus(curve.damping.times(reabsorption)?)?;
            curve.slope.times(reabsorption)?.over(below, 9)?
        }
        _ => reabsorption,
    };
    Ok(factor.times(phosphate)?.round(PLACES))
}

/// Weight in kilograms over the square of the height in metres, from a height in centimetres.
///
/// # Errors
/// [`DecimalError::OutOfRange`] and [`DecimalError::DivisionByZero`].
pub fn body_mass_index(weight: Decimal, height: Decimal) -> Result<Decimal, FormulaError> {
    let height = height.over(Decimal::from(CENTIMETRES_PER_METRE), 9)?;
    weight.over(height.times(height)?, PLACES)
}
