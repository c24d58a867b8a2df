//! Values computed from others: only from samples of one day, only where the formula is valid, and never where the record has the value itself.

use super::together::Known;
use super::{Measured, Patient, judge};
use crate::case::IssueCode;
use crate::knowledge::Knowledge;
use crate::knowledge::analyte::{BandSex, Formula, FormulaInput, Laboratory, Method};
use crate::presence::Presence;
use crate::quantity::{
    Comparator, CreatinineCoefficients, Decimal, DecimalError, Span, ThresholdCurve, adjusted_calcium, body_mass_index,
    creatinine_filtration, height_filtration, phosphate_threshold, product, ratio, tubular_reabsorption,
};
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Digits after the point of an input: more are noise, and would not fit through a product.
const INPUT_PLACES: u32 = 9;
/// Digits after the point of a conversion that is no finite decimal.
const CONVERSION_PLACES: u32 = 12;

/// Digits after the point of a computed value. It is rounded before it is judged, so that what is shown is what was judged.
const RESULT_PLACES: u32 = 4;

/// An input that was found: its part, its value in the unit of the formula, where it stands and how it was given.
struct Found<'a> {
    input: &'a FormulaInput,
    value: Decimal,
    place: usize,
}

pub(super) fn derive(knowledge: &Knowledge, patient: Patient, stated: &[(u16, Presence)], all: &mut Vec<Measured>) {
    let laboratory = &knowledge.laboratory;
    for formula in &*laboratory.formulas {
        let days: BTreeSet<Option<String>> = all
            .iter()
            .filter(|measured| formula.inputs.iter().any(|input| !input.any_day && plays(input, measured)))
            .map(|measured| measured.date.clone())
            .collect();
        for day in days {
            one_day(knowledge, patient, stated, formula, &day, all);
        }
    }
}

fn plays(input: &FormulaInput, measured: &Measured) -> bool {
    measured.exact().is_some() && measured.analyte.is_some_and(|analyte| input.analytes.contains(&analyte))
}

fn one_day(
    knowledge: &Knowledge,
    patient: Patient,
    stated: &[(u16, Presence)],
    formula: &Formula,
    day: &Option<String>,
    all: &mut Vec<Measured>,
) {
    let laboratory = &knowledge.laboratory;
    if is_reported(laboratory, formula, day, all) {
        return;
    }
    let mut found: Vec<Found<'_>> = Vec::new();
    for input in &*formula.inputs {
        match find(input, day, all) {
            Some(one) => found.push(one),
            None => return,
        }
    }
    // Another formula of the same result may hold for this patient; one that cannot hold is not named.
    let age_fits = patient.age.map(|age| formula.band.holds(age));
    let bounded =
        formula.band.from > 0 || formula.band.until.is_some() || formula.method == Method::CreatinineFiltration;
    let sex_fits = patient.sex.map(|sex| formula.band.sex == BandSex::Any || formula.band.sex == sex);
    if age_fits == Some(false) || sex_fits == Some(false) {
        return;
    }
    let lacks_age = bounded && age_fits.is_none();
    let lacks_sex = formula.band.sex != BandSex::Any && sex_fits.is_none();
    let Some(analyte) = laboratory.analyte_at(formula.result) else { return };
    if lacks_age || lacks_sex {
        let what = if lacks_age { "the age" } else { "the sex" };
        let message = format!("`{}` is not computed: {what} of the patient is missing", analyte.id);
        if let Some(first) = found.first().and_then(|found| all.get_mut(found.place)) {
            let told = first.issues.iter().any(|issue| issue.message.contains(&*analyte.id));
            if !told {
                first.report(IssueCode::NoInterval, message, if lacks_age { "give `age_years`" } else { "give `sex`" });
            }
        }
        return;
    }
    let known = Known::new(knowledge, stated, all);
    if formula.not_when.as_ref().is_some_and(|when| when.evaluate(&known).is_present()) {
        return;
    }
    let places: Vec<String> = found.iter().filter_map(|one| all.get(one.place)).map(|m| m.place.clone()).collect();
    let mut measured = Measured::new(places.join(", "), analyte.id.to_string());
    measured.analyte = Some(formula.result);
    measured.date.clone_from(day);
    measured.day = day.as_deref().and_then(crate::quantity::Date::parse);
    measured.computed_by = described(formula, &found, all);
    let result = compute(formula, patient, &found).and_then(|value| value.times(formula.factor));
    let value = match result {
        Ok(value) => value.round(RESULT_PLACES),
        Err(error) => {
            let message = format!("cannot be computed by {}: {error}", measured.computed_by);
            measured.report(IssueCode::UnreadMeasurement, message, "check the inputs");
            all.push(measured);
            return;
        }
    };
    measured.value = value.to_string();
    let plausible = analyte
        .plausible
        .as_ref()
        .is_none_or(|bounds| bounds.low.is_none_or(|low| value >= low) && bounds.high.is_none_or(|high| value <= high));
    if !plausible {
        let message = format!("{} {} is not plausible, not used", measured.value, analyte.unit);
        measured.report(IssueCode::ImplausibleValue, message, "check the inputs and their units");
        all.push(measured);
        return;
    }
    measured.span = Some(Span::new(Comparator::Equal, value));
    let doubtful = formula.doubtful_when.as_ref().is_some_and(|when| when.evaluate(&known).is_present())
        || found.iter().any(|one| one.input.doubtful_below.is_some_and(|limit| one.value < limit));
    let inherited = found
        .iter()
        .filter_map(|one| all.get(one.place))
        .any(|input| input.issues.iter().any(|issue| issue.code == IssueCode::LowConfidence));
    if doubtful {
        measured.report(IssueCode::LowConfidence, &formula.doubt, "");
    } else if inherited {
        measured.report(IssueCode::LowConfidence, "computed from a value that is itself unreliable", "");
    }
    judge::judge_computed(laboratory, patient, &mut measured);
    all.push(measured);
}

/// Whether the record has the result of this day, or something that is preferred to it.
fn is_reported(laboratory: &Laboratory, formula: &Formula, day: &Option<String>, all: &[Measured]) -> bool {
    let better: Vec<u16> = laboratory
        .preferences
        .iter()
        .filter_map(|preference| {
            let own = preference.analytes.iter().position(|analyte| *analyte == formula.result)?;
            Some(preference.analytes.iter().take(own).copied())
        })
        .flatten()
        .collect();
    all.iter().any(|measured| {
        measured.date == *day
            && (measured.span.is_some() || measured.state.is_some())
            && measured.analyte.is_some_and(|analyte| analyte == formula.result || better.contains(&analyte))
    })
}

/// The value that plays a part: of the preferred analyte, of the same day, and the only one.
fn find<'a>(input: &'a FormulaInput, day: &Option<String>, all: &[Measured]) -> Option<Found<'a>> {
    for (analyte, factor) in input.analytes.iter().zip(&*input.factors) {
        let of_day = |any: bool| {
            all.iter().enumerate().filter(move |(_, measured)| {
                measured.analyte == Some(*analyte) && measured.exact().is_some() && (any || measured.date == *day)
            })
        };
        let chosen = of_day(false).collect::<Vec<_>>();
        let chosen = if chosen.is_empty() && input.any_day { of_day(true).collect() } else { chosen };
        let values: BTreeSet<Decimal> = chosen.iter().filter_map(|(_, measured)| measured.exact()).collect();
        // Two different values of one day: neither is chosen.
        if let (Some(value), 1, Some((place, _))) = (values.first(), values.len(), chosen.first()) {
            let value = value.over(*factor, CONVERSION_PLACES).ok()?.round(INPUT_PLACES);
            return Some(Found { input, value, place: *place });
        }
        if values.len() > 1 {
            return None;
        }
    }
    None
}

/// `CKD-EPI 2021 from creatinine 0.9 mg/dL`.
fn described(formula: &Formula, found: &[Found<'_>], all: &[Measured]) -> String {
    let inputs: Vec<String> = found
        .iter()
        .filter_map(|one| all.get(one.place))
        .map(|measured| {
            let shown = if measured.given.is_empty() { &measured.value } else { &measured.given };
            format!("{} {shown}", measured.name)
        })
        .collect();
    format!("{} from {}", formula.label, inputs.join(" and "))
}

fn compute(formula: &Formula, patient: Patient, found: &[Found<'_>]) -> Result<Decimal, DecimalError> {
    let input = |role: &str| {
        found.iter().find(|one| one.input.role == role).map(|one| one.value).ok_or(DecimalError::NotANumber)
    };
    let coefficient = |name: &str| {
        let known = formula.coefficients.iter().find(|known| known.name == name);
        known.map(|known| known.value).ok_or(DecimalError::NotANumber)
    };
    match formula.method {
        Method::AdjustedCalcium => {
            adjusted_calcium(input("calcium")?, input("albumin")?, coefficient("slope")?, coefficient("reference")?)
        }
        Method::Product => product(input("left")?, input("right")?),
        Method::Ratio => ratio(input("numerator")?, input("denominator")?),
        Method::CreatinineFiltration => {
            let age = patient.age.ok_or(DecimalError::NotANumber)?.years();
            let coefficients = CreatinineCoefficients {
                factor: coefficient("factor")?,
                knot: coefficient("knot")?,
                below: coefficient("below")?,
                above: coefficient("above")?,
                yearly: coefficient("yearly")?,
            };
            creatinine_filtration(input("creatinine")?, age, &coefficients)
        }
        Method::HeightFiltration => height_filtration(input("height")?, input("creatinine")?, coefficient("factor")?),
        Method::TubularReabsorption => tubular_reabsorption(
            input("urine-phosphate")?,
            input("phosphate")?,
            input("urine-creatinine")?,
            input("creatinine")?,
        ),
        Method::PhosphateThreshold => {
            let curve = match (coefficient("breakpoint"), coefficient("slope"), coefficient("damping")) {
                (Ok(breakpoint), Ok(slope), Ok(damping)) => Some(ThresholdCurve { breakpoint, slope, damping }),
                _ => None,
            };
            phosphate_threshold(input("reabsorption")?, input("phosphate")?, curve.as_ref())
        }
        Method::BodyMassIndex => body_mass_index(input("weight")?, input("height")?),
    }
}
