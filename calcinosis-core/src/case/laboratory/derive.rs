//! Values computed from others: only from samples of one day, only where the formula is valid, and
//! never where the record has the value itself.

use super::together::Known;
use super::{Measured, Patient, judge};
use crate::case::IssueCode;
use crate::key::{AnalyteKey, FindingKey};
use crate::knowledge::Knowledge;
use crate::knowledge::analyte::{BandSex, Formula, FormulaInput, Laboratory, Method};
use crate::presence::Presence;
#[cfg(feature = "batch")]
use crate::quantity::Age;
use crate::quantity::{
    Comparator, CreatinineCoefficients, Decimal, DecimalError, Powers, Span, ThresholdCurve,
    adjusted_calcium, body_mass_index, creatinine_filtration_by, height_filtration,
    phosphate_threshold, power, product, ratio, tubular_reabsorption,
};
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Digits after the point of an input: more are noise, and would not fit through a product.
const INPUT_PLACES: u32 = 9;
/// Digits after the point of a conversion that is no finite decimal.
const CONVERSION_PLACES: u32 = 12;

/// Digits after the point of a computed value. It is rounded before it is judged, so that what is
/// shown is what was judged.
const RESULT_PLACES: u32 = 4;

/// An input that was found: its part, its value in the unit of the formula, where it stands and how
/// it was given.
struct Found<'a> {
    input: &'a FormulaInput,
    value: Decimal,
    place: usize,
}

/// The samples of a record by analyte and day, so that neither is searched for. A day stands as its
/// place among the days, in their order.
#[derive(Clone, Debug, PartialEq)]
struct Samples {
    days: Vec<Option<String>>,
    /// What can play a part in a formula, by analyte and day.
    exact: BTreeMap<(AnalyteKey, usize), Exact>,
    /// The same over all days.
    of_any_day: BTreeMap<AnalyteKey, Exact>,
    /// What the record has already, or was computed before.
    reported: BTreeSet<(AnalyteKey, usize)>,
    known: Known,
}

/// The exact values of one analyte.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Exact {
    /// Where the first of them stands.
    place: usize,
    value: Decimal,
    /// Whether another one differs from it.
    differ: bool,
}

impl Samples {
    fn new(knowledge: &Knowledge, stated: &[(FindingKey, Presence)], all: &[Measured]) -> Self {
        let days: BTreeSet<&Option<String>> = all.iter().map(|measured| &measured.date).collect();
        let mut samples = Self {
            days: days.into_iter().cloned().collect(),
            exact: BTreeMap::new(),
            of_any_day: BTreeMap::new(),
            reported: BTreeSet::new(),
            known: Known::new(knowledge, stated, all),
        };
        for (place, measured) in all.iter().enumerate() {
            samples.note(measured, place);
        }
        samples
    }

    fn note(&mut self, measured: &Measured, place: usize) {
        let (Some(analyte), Ok(day)) = (measured.analyte, self.days.binary_search(&measured.date))
        else {
            return;
        };
        if measured.span.is_some() || measured.state.is_some() {
            self.reported.insert((analyte, day));
        }
        if let Some(value) = measured.exact() {
            let first = Exact { place, value, differ: false };
            let own = self.exact.entry((analyte, day)).or_insert(first);
            own.differ |= own.value != value;
            let any = self.of_any_day.entry(analyte).or_insert(first);
            any.differ |= any.value != value;
        }
    }

    /// Adds a computed value, so that it can play a part in the formulas that follow.
    fn add(&mut self, knowledge: &Knowledge, measured: Measured, all: &mut Vec<Measured>) {
        self.note(&measured, all.len());
        self.known.add(knowledge, &measured.yields);
        all.push(measured);
    }

    /// The days on which an input of the formula was measured.
    fn days_of(&self, formula: &Formula) -> BTreeSet<usize> {
        let inputs = formula.inputs.iter().filter(|input| !input.any_day);
        let analytes = inputs.flat_map(|input| input.analytes.iter());
        analytes
            .flat_map(|analyte| self.exact.range((*analyte, 0)..=(*analyte, usize::MAX)))
            .map(|((_, day), _)| *day)
            .collect()
    }

    /// Whether the record has the result of this day, or something that is preferred to it.
    fn is_reported(&self, laboratory: &Laboratory, formula: &Formula, day: usize) -> bool {
        let better = laboratory.preferences.iter().flat_map(|preference| {
            let own = preference
                .analytes
                .iter()
                .position(|analyte| *analyte == formula.result)
                .unwrap_or(0);
            preference.analytes.iter().take(own)
        });
        better.chain([&formula.result]).any(|analyte| self.reported.contains(&(*analyte, day)))
    }

    /// The value that plays a part: of the preferred analyte, of the same day, and the only one.
    fn find<'a>(&self, input: &'a FormulaInput, day: usize) -> Option<Found<'a>> {
        for (analyte, factor) in input.analytes.iter().zip(&*input.factors) {
            let any = || self.of_any_day.get(analyte).filter(|_| input.any_day);
            let Some(exact) = self.exact.get(&(*analyte, day)).or_else(any) else { continue };
            // Two different values of one day: neither is chosen.
            if exact.differ {
                return None;
            }
            return Some(Found {
                input,
                value: converted(exact.value, *factor)?,
                place: exact.place,
            });
        }
        None
    }
}

/// A value in the unit of a formula.
fn converted(canonical: Decimal, factor: Decimal) -> Option<Decimal> {
    Some(canonical.over(factor, CONVERSION_PLACES).ok()?.round(INPUT_PLACES))
}

/// What a formula gives, whoever it is valid for: for each of its inputs which of the analytes
/// plays the part, and its value in the canonical unit.
#[cfg(feature = "batch")]
pub(crate) fn result_of(
    formula: &Formula,
    age: Option<Age>,
    values: &[(usize, Decimal)],
    powers: Powers<'_>,
) -> Option<Decimal> {
    let found = formula.inputs.iter().zip(values).map(|(input, (own, value))| {
        Some(Found { input, value: converted(*value, *input.factors.get(*own)?)?, place: 0 })
    });
    let found: Vec<Found<'_>> = found.collect::<Option<_>>()?;
    given_by(formula, Patient { age, sex: None }, &found, powers).ok()
}

pub(super) fn derive(
    knowledge: &Knowledge,
    patient: Patient,
    stated: &[(FindingKey, Presence)],
    all: &mut Vec<Measured>,
) {
    let mut samples = Samples::new(knowledge, stated, all);
    for formula in &*knowledge.laboratory.formulas {
        for day in samples.days_of(formula) {
            if let Some(measured) = one_day(knowledge, patient, formula, day, &samples, all) {
                samples.add(knowledge, measured, all);
            }
        }
    }
}

/// Whether a formula holds for the age and the sex of a patient; none where it depends on what is
/// not known of him.
fn fits(formula: &Formula, patient: Patient) -> (Option<bool>, Option<bool>) {
    let Formula { band, method, .. } = formula;
    let bounded = band.from > 0 || band.until.is_some() || *method == Method::CreatinineFiltration;
    let age = patient.age.map_or((!bounded).then_some(true), |age| Some(band.holds(age)));
    (
        age,
        if band.sex == BandSex::Any { Some(true) } else { patient.sex.map(|sex| band.sex == sex) },
    )
}

/// Whether a formula gives anything for a patient of this age and sex.
#[cfg(feature = "batch")]
pub(crate) fn is_computed_for(formula: &Formula, age: Option<Age>, sex: crate::case::Sex) -> bool {
    let patient = Patient { age, ..Patient::of(None, sex) };
    fits(formula, patient) == (Some(true), Some(true))
}

/// What a formula gives for one day.
fn one_day(
    knowledge: &Knowledge,
    patient: Patient,
    formula: &Formula,
    day: usize,
    samples: &Samples,
    all: &mut [Measured],
) -> Option<Measured> {
    let laboratory = &knowledge.laboratory;
    if samples.is_reported(laboratory, formula, day) {
        return None;
    }
    let mut found: Vec<Found<'_>> = Vec::new();
    for input in &*formula.inputs {
        found.push(samples.find(input, day)?);
    }
    // Another formula of the same result may hold for this patient; one that cannot hold is not
    // named.
    let (age_fits, sex_fits) = fits(formula, patient);
    if age_fits == Some(false) || sex_fits == Some(false) {
        return None;
    }
    let (lacks_age, lacks_sex) = (age_fits.is_none(), sex_fits.is_none());
    let analyte = &laboratory.analytes[formula.result];
    if lacks_age || lacks_sex {
        let what = if lacks_age { "the age" } else { "the sex" };
        let message = format!("`{}` is not computed: {what} of the patient is missing", analyte.id);
        if let Some(first) = found.first().and_then(|found| all.get_mut(found.place)) {
            let told = first.issues.iter().any(|issue| issue.message.contains(&*analyte.id));
            if !told {
                first.report(
                    IssueCode::NoInterval,
                    message,
                    if lacks_age { "give `age_years`" } else { "give `sex`" },
                );
            }
        }
        return None;
    }
    if formula.not_when.as_ref().is_some_and(|when| when.evaluate(&samples.known).is_present()) {
        return None;
    }
    let places: Vec<String> =
        found.iter().filter_map(|one| all.get(one.place)).map(|m| m.place.clone()).collect();
    let mut measured = Measured::new(places.join(", "), analyte.id.to_string());
    measured.analyte = Some(formula.result);
    measured.date = samples.days.get(day).cloned().flatten();
    measured.day = measured.date.as_deref().and_then(crate::quantity::Date::parse);
    measured.computed_by = described(formula, &found, all);
    let value = match given_by(formula, patient, &found, &mut power) {
        Ok(value) => value,
        Err(error) => {
            let message = format!("cannot be computed by {}: {error}", measured.computed_by);
            measured.report(IssueCode::UnreadMeasurement, message, "check the inputs");
            return Some(measured);
        }
    };
    if !admit(laboratory, value, &mut measured) {
        return Some(measured);
    }
    let doubtful = formula
        .doubtful_when
        .as_ref()
        .is_some_and(|when| when.evaluate(&samples.known).is_present())
        || found.iter().any(|one| one.input.doubtful_below.is_some_and(|limit| one.value < limit));
    let inherited = found
        .iter()
        .filter_map(|one| all.get(one.place))
        .any(|input| input.issues.iter().any(|issue| issue.code == IssueCode::LowConfidence));
    if doubtful {
        measured.report(IssueCode::LowConfidence, &formula.doubt, "");
    } else if inherited {
        measured.report(
            IssueCode::LowConfidence,
            "computed from a value that is itself unreliable",
            "",
        );
    }
    judge::judge_computed(laboratory, patient, &mut measured);
    Some(measured)
}

/// Takes a value that was computed, where it is plausible.
pub(super) fn admit(laboratory: &Laboratory, value: Decimal, measured: &mut Measured) -> bool {
    let Some(analyte) = measured.analyte.map(|analyte| &laboratory.analytes[analyte]) else {
        return false;
    };
    measured.value = value.to_string();
    let plausible = analyte.plausible.as_ref().is_none_or(|bounds| {
        bounds.low.is_none_or(|low| value >= low) && bounds.high.is_none_or(|high| value <= high)
    });
    if !plausible {
        let message = format!("{} {} is not plausible, not used", measured.value, analyte.unit);
        measured.report(IssueCode::ImplausibleValue, message, "check the inputs and their units");
        return false;
    }
    measured.span = Some(Span::new(Comparator::Equal, value));
    true
}

/// For each input that an analyte can play, whether this value of it makes the result doubtful.
#[cfg(feature = "batch")]
pub(super) fn doubtful(laboratory: &Laboratory, analyte: AnalyteKey, value: Decimal) -> Vec<bool> {
    let inputs = laboratory.formulas.iter().flat_map(|formula| formula.inputs.iter());
    let own = inputs.flat_map(|input| {
        let own =
            input.analytes.iter().zip(&*input.factors).filter(move |(own, _)| **own == analyte);
        own.filter_map(|(_, factor)| Some((input.doubtful_below?, *factor)))
    });
    own.map(|(limit, factor)| converted(value, factor).is_some_and(|value| value < limit)).collect()
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

/// The result in the canonical unit of its analyte, rounded.
fn given_by(
    formula: &Formula,
    patient: Patient,
    found: &[Found<'_>],
    powers: Powers<'_>,
) -> Result<Decimal, DecimalError> {
    let result =
        compute(formula, patient, found, powers).and_then(|value| value.times(formula.factor));
    result.map(|value| value.round(RESULT_PLACES))
}

fn compute(
    formula: &Formula,
    patient: Patient,
    found: &[Found<'_>],
    powers: Powers<'_>,
) -> Result<Decimal, DecimalError> {
    let input = |role: &str| {
        found
            .iter()
            .find(|one| one.input.role == role)
            .map(|one| one.value)
            .ok_or(DecimalError::NotANumber)
    };
    let coefficient = |name: &str| {
        let known = formula.coefficients.iter().find(|known| known.name == name);
        known.map(|known| known.value).ok_or(DecimalError::NotANumber)
    };
    match formula.method {
        Method::AdjustedCalcium => adjusted_calcium(
            input("calcium")?,
            input("albumin")?,
            coefficient("slope")?,
            coefficient("reference")?,
        ),
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
            creatinine_filtration_by(input("creatinine")?, age, &coefficients, powers)
        }
        Method::HeightFiltration => {
            height_filtration(input("height")?, input("creatinine")?, coefficient("factor")?)
        }
        Method::TubularReabsorption => tubular_reabsorption(
            input("urine-phosphate")?,
            input("phosphate")?,
            input("urine-creatinine")?,
            input("creatinine")?,
        ),
        Method::PhosphateThreshold => {
            let curve =
                match (coefficient("breakpoint"), coefficient("slope"), coefficient("damping")) {
                    (Ok(breakpoint), Ok(slope), Ok(damping)) => {
                        Some(ThresholdCurve { breakpoint, slope, damping })
                    }
                    _ => None,
                };
            phosphate_threshold(input("reabsorption")?, input("phosphate")?, curve.as_ref())
        }
        Method::BodyMassIndex => body_mass_index(input("weight")?, input("height")?),
    }
}

#[cfg(all(test, feature = "baked"))]
mod tests {
    use super::*;
    use crate::case::laboratory::tests::random_cases;
    use crate::case::laboratory::{admit, judge};

    /// Which value plays a part, by looking at every measurement.
    fn slow_find(
        input: &FormulaInput,
        day: &Option<String>,
        all: &[Measured],
    ) -> Option<(Decimal, usize)> {
        for (analyte, factor) in input.analytes.iter().zip(&*input.factors) {
            let of_day = |any: bool| -> Vec<(usize, Decimal)> {
                let own = all
                    .iter()
                    .enumerate()
                    .filter(|(_, measured)| measured.analyte == Some(*analyte));
                let own = own.filter(|(_, measured)| any || measured.date == *day);
                own.filter_map(|(place, measured)| Some((place, measured.exact()?))).collect()
            };
            let mut chosen = of_day(false);
            if chosen.is_empty() && input.any_day {
                chosen = of_day(true);
            }
            let values: BTreeSet<Decimal> = chosen.iter().map(|(_, value)| *value).collect();
            if values.len() > 1 {
                return None;
            }
            if let Some((place, value)) = chosen.first() {
                return Some((
                    value.over(*factor, CONVERSION_PLACES).ok()?.round(INPUT_PLACES),
                    *place,
                ));
            }
        }
        None
    }

    fn slow_is_reported(
        laboratory: &Laboratory,
        formula: &Formula,
        day: &Option<String>,
        all: &[Measured],
    ) -> bool {
        let preferred = |other: AnalyteKey| {
            laboratory.preferences.iter().any(|preference| {
                let place = |wanted: AnalyteKey| {
                    preference.analytes.iter().position(|analyte| *analyte == wanted)
                };
                place(other).zip(place(formula.result)).is_some_and(|(other, own)| other < own)
            })
        };
        all.iter().filter(|measured| measured.date == *day).any(|measured| {
            (measured.span.is_some() || measured.state.is_some())
                && measured
                    .analyte
                    .is_some_and(|analyte| analyte == formula.result || preferred(analyte))
        })
    }

    #[test]
    fn what_is_looked_up_is_what_a_search_finds() {
        let knowledge = Knowledge::builtin();
        let mut computed = 0;
        for case in random_cases(400) {
            let patient = Patient::new(&case);
            let mut all: Vec<Measured> = Vec::new();
            for (position, measurement) in case.measurements.iter().enumerate() {
                let mut measured = admit::admit(&knowledge.laboratory, measurement, position);
                judge::judge(&knowledge.laboratory, patient, measurement, &mut measured);
                all.push(measured);
            }
            let given = all.len();
            let mut samples = Samples::new(knowledge, &[], &all);
            for formula in &*knowledge.laboratory.formulas {
                let plays = |measured: &Measured| {
                    let mut inputs = formula.inputs.iter().filter(|input| !input.any_day);
                    measured.exact().is_some()
                        && inputs.any(|input| {
                            measured.analyte.is_some_and(|own| input.analytes.contains(&own))
                        })
                };
                let days: BTreeSet<_> = all
                    .iter()
                    .filter(|measured| plays(measured))
                    .map(|measured| measured.date.clone())
                    .collect();
                let own = samples.days_of(formula);
                assert_eq!(
                    own.iter().map(|day| samples.days[*day].clone()).collect::<BTreeSet<_>>(),
                    days
                );
                for day in own {
                    let date = samples.days[day].clone();
                    let reported = slow_is_reported(&knowledge.laboratory, formula, &date, &all);
                    assert_eq!(
                        samples.is_reported(&knowledge.laboratory, formula, day),
                        reported,
                        "{}",
                        formula.label
                    );
                    for input in &*formula.inputs {
                        let found =
                            samples.find(input, day).map(|found| (found.value, found.place));
                        assert_eq!(
                            found,
                            slow_find(input, &date, &all),
                            "{} {}",
                            formula.label,
                            input.role
                        );
                    }
                    if let Some(measured) =
                        one_day(knowledge, patient, formula, day, &samples, &mut all)
                    {
                        samples.add(knowledge, measured, &mut all);
                    }
                }
            }
            assert_eq!(
                samples,
                Samples::new(knowledge, &[], &all),
                "what was added is what is there"
            );
            computed += all.len() - given;
        }
        assert!(computed > 200, "{computed}");
    }
}
