//! From measurements to findings.
//!
//! A measurement is admitted (analyte, unit, plausibility), judged (the laboratory's own interval,
//! then its flag, then ours) and turned into findings. Derived values are computed from what was
//! admitted and judged alike. Nothing is guessed: what cannot be decided stays unknown and is
//! reported.

mod admit;
mod convert;
mod derive;
mod judge;
mod together;

#[cfg(feature = "json")]
use super::Measurement;
use super::{Case, Issue, IssueCode, Sex};
use crate::key::{AnalyteKey, FindingKey, SourceKey};
use crate::knowledge::Knowledge;
use crate::knowledge::analyte::{Analyte, Band, BandSex, State};
use crate::presence::Presence;
use crate::quantity::{Age, Comparator, Date, Decimal, Span};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
pub use convert::Converted;
#[cfg(feature = "batch")]
pub(crate) use derive::{is_computed_for, result_of};
#[cfg(feature = "batch")]
pub(crate) use together::Known;

/// Whose interval a value was compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
#[cfg_attr(feature = "json", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Whose {
    /// The laboratory that reported the value.
    Laboratory,
    /// A default of this knowledge, or of the site's overlay.
    Default,
}

/// The interval that a value was compared with, in the canonical unit, or in the unit of the value
/// where that is one of a kit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UsedInterval {
    /// Whose it is.
    pub whose: Whose,
    /// The lower limit.
    pub low: Option<Decimal>,
    /// The upper limit.
    pub high: Option<Decimal>,
    /// The set of a default interval.
    pub set: String,
    /// For whom a default interval holds; empty when it is for everyone.
    pub who: String,
    /// Indices of the sources of a default interval.
    pub sources: Vec<SourceKey>,
}

/// A measurement, or a value computed from measurements, as it was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Measured {
    /// Where it stands in the case, such as `measurements[2]`; for a computed value, where its
    /// inputs stand.
    pub place: String,
    /// Index of the analyte; none when it is not known.
    pub(crate) analyte: Option<AnalyteKey>,
    /// The id of the analyte, or what was given for it.
    pub name: String,
    /// The value and unit as given.
    pub given: String,
    /// The value in the canonical unit, with its comparator; empty when it could not be read, or
    /// has the unit of a kit.
    pub value: String,
    /// The pattern of a titre.
    pub pattern: String,
    /// The interval that was used.
    pub interval: Option<UsedInterval>,
    /// How the value stands; none while it is undecided.
    pub state: Option<State>,
    /// The stage that has a name.
    pub stage: String,
    /// How a computed value was computed.
    pub computed_by: String,
    /// The date of the sample, as given.
    pub date: Option<String>,
    /// What it makes present or absent.
    pub(crate) yields: Vec<(FindingKey, Presence)>,
    /// What is to be known of it.
    pub issues: Vec<Issue>,
    /// What the trace says of it.
    pub(crate) origin: String,
    pub(crate) span: Option<Span>,
    pub(crate) day: Option<Date>,
    /// Whether the unit is that of a kit: then the value is compared with the limit of its
    /// laboratory, and with no other.
    is_of_kit: bool,
    from: Option<String>,
}

/// What is known of the patient when values are judged.
#[derive(Clone, Copy)]
struct Patient {
    age: Option<Age>,
    sex: Option<BandSex>,
}

impl Patient {
    /// Whether he is known to belong to a band.
    fn is_in(self, band: &Band) -> bool {
        let age = match self.age {
            Some(age) => band.holds(age),
            None => band.from == 0 && band.until.is_none(),
        };
        age && (band.sex == BandSex::Any || self.sex == Some(band.sex))
    }

    fn new(case: &Case) -> Self {
        Self::of(case.age_years, case.sex())
    }

    fn of(years: Option<f64>, sex: Sex) -> Self {
        let age = years
            .filter(|years| super::reading::is_believable(*years))
            .and_then(|years| Age::from_years(years).ok());
        let sex = match sex {
            Sex::Female => Some(BandSex::Female),
            Sex::Male => Some(BandSex::Male),
            Sex::Unknown => None,
        };
        Self { age, sex }
    }
}

/// Reads the measurements of a case. `stated` are the findings that the rest of the case gives as
/// present or absent.
pub(super) fn interpret(
    knowledge: &Knowledge,
    case: &Case,
    stated: &[(FindingKey, Presence)],
) -> Vec<Measured> {
    let mut all = understood(knowledge, Patient::new(case), &case.measurements, stated);
    for measured in &mut all {
        measured.origin = origin(knowledge, measured);
    }
    all
}

/// What measurements of a patient of this age and sex say by themselves, without the words for the
/// trace; `stated` as for a whole case.
#[cfg(feature = "batch")]
pub(crate) fn understand(
    knowledge: &Knowledge,
    (age, sex): (Option<f64>, Sex),
    measurements: &[super::Measurement],
    stated: &[(FindingKey, Presence)],
) -> Vec<Measured> {
    understood(knowledge, Patient::of(age, sex), measurements, stated)
}

fn understood(
    knowledge: &Knowledge,
    patient: Patient,
    measurements: &[super::Measurement],
    stated: &[(FindingKey, Presence)],
) -> Vec<Measured> {
    let laboratory = &knowledge.laboratory;
    let mut all: Vec<Measured> = Vec::with_capacity(measurements.len());
    for (position, measurement) in measurements.iter().enumerate() {
        let mut measured = admit::admit(laboratory, measurement, position);
        judge::judge(laboratory, patient, measurement, &mut measured);
        all.push(measured);
    }
    derive::derive(knowledge, patient, stated, &mut all);
    together::void(knowledge, stated, &mut all);
    together::prefer(laboratory, &mut all);
    together::compare(knowledge, patient, stated, &mut all);
    all
}

/// Whether something can follow from a measurement: its value is read in its unit, or it has a flag
/// instead.
#[cfg(feature = "json")]
pub(crate) fn is_usable(knowledge: &Knowledge, measurement: &Measurement) -> bool {
    let measured = admit::admit(&knowledge.laboratory, measurement, 0);
    let is_flag = measurement.value.is_none() && measurement.flag.is_some();
    measured.span.is_some() || measured.state.is_some() || is_flag
}

/// The number that a measurement can play a part in a formula with, in the canonical unit of its
/// analyte.
#[cfg(feature = "batch")]
pub(crate) fn exact_value(
    knowledge: &Knowledge,
    measurement: &super::Measurement,
) -> Option<Decimal> {
    admit::admit(&knowledge.laboratory, measurement, 0).exact()
}

/// How a value stands by itself: all that what it says beside others can depend on, but for the
/// number that goes into a formula.
#[cfg(feature = "batch")]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Stand {
    is_read: bool,
    is_exact: bool,
    state: Option<State>,
    yields: Vec<(FindingKey, Presence)>,
    issues: Vec<IssueCode>,
    /// For each input of a formula that it can play, whether the result would be doubtful.
    doubtful: Vec<bool>,
}

#[cfg(feature = "batch")]
impl Stand {
    fn of(measured: Measured, laboratory: &crate::knowledge::Laboratory) -> Self {
        let doubtful = measured
            .exact()
            .zip(measured.analyte)
            .map(|(value, analyte)| derive::doubtful(laboratory, analyte, value));
        Self {
            is_read: measured.span.is_some(),
            is_exact: measured.exact().is_some(),
            state: measured.state,
            issues: measured.issues.iter().map(|issue| issue.code).collect(),
            yields: measured.yields,
            doubtful: doubtful.unwrap_or_default(),
        }
    }

    /// How a measurement of a patient of this age and sex stands.
    pub(crate) fn of_measurement(
        knowledge: &Knowledge,
        (age, sex): (Option<f64>, Sex),
        measurement: &super::Measurement,
    ) -> Self {
        let patient = Patient::of(age, sex);
        let mut measured = admit::admit(&knowledge.laboratory, measurement, 0);
        judge::judge(&knowledge.laboratory, patient, measurement, &mut measured);
        Self::of(measured, &knowledge.laboratory)
    }

    /// How a value stands that was computed.
    pub(crate) fn of_computed(
        knowledge: &Knowledge,
        (age, sex): (Option<f64>, Sex),
        analyte: AnalyteKey,
        value: Decimal,
    ) -> Self {
        let mut measured = Measured::new(String::new(), String::new());
        measured.analyte = Some(analyte);
        if derive::admit(&knowledge.laboratory, value, &mut measured) {
            judge::judge_computed(&knowledge.laboratory, Patient::of(age, sex), &mut measured);
        }
        Self::of(measured, &knowledge.laboratory)
    }
}

/// What an age says by the limits of its analyte: the age of the patient of the present, a stated
/// age at onset of how the lesion began, never one for the other.
pub(super) fn of_age(analyte: Option<&Analyte>, years: f64) -> Vec<(FindingKey, Presence)> {
    let days = Age::from_years(years).map(Age::days);
    let (Some(analyte), Ok(days)) = (analyte, days) else { return Vec::new() };
    let span = Span::new(Comparator::Equal, days);
    analyte.thresholds.iter().map(|row| (row.finding, judge::holds(row, &span))).collect()
}

impl Measured {
    /// The value as given; what was computed, in the canonical unit.
    fn in_words(&self, analyte: &Analyte) -> String {
        match self.given.trim() {
            "" => format!("{} {}", self.value, analyte.unit).trim().into(),
            given => given.into(),
        }
    }

    fn new(place: String, name: String) -> Self {
        Self {
            place,
            analyte: None,
            name,
            given: String::new(),
            value: String::new(),
            pattern: String::new(),
            interval: None,
            state: None,
            stage: String::new(),
            computed_by: String::new(),
            date: None,
            yields: Vec::new(),
            issues: Vec::new(),
            origin: String::new(),
            span: None,
            day: None,
            is_of_kit: false,
            from: None,
        }
    }

    fn report(&mut self, code: IssueCode, message: impl AsRef<str>, suggestion: &str) {
        let message = format!("{}: {}", self.name, message.as_ref());
        let issue = Issue::new(code, self.place.clone(), message);
        self.issues.push(if suggestion.is_empty() { issue } else { issue.suggest(suggestion) });
    }

    /// Makes a finding present or absent; the first word about a finding stands.
    fn give(&mut self, finding: FindingKey, presence: Presence) {
        if !presence.is_unknown() && self.yields.iter().all(|(known, _)| *known != finding) {
            self.yields.push((finding, presence));
        }
    }

    fn entry<'k>(&self, knowledge: &'k Knowledge) -> Option<&'k Analyte> {
        Some(&knowledge.laboratory.analytes[self.analyte?])
    }

    fn exact(&self) -> Option<Decimal> {
        self.span.and_then(|span| span.exact())
    }
}

/// `phosphate 7.9 mg/dL > 4.5, adult default interval (mayo, from 18 a), Observation/123`.
fn origin(knowledge: &Knowledge, measured: &Measured) -> String {
    let mut text = measured.name.clone();
    if !measured.given.is_empty() {
        text.push(' ');
        text.push_str(&measured.given);
    }
    let unit = measured.entry(knowledge).map_or("", |analyte| &*analyte.unit);
    let canonical = format!("{} {unit}", measured.value);
    if !measured.value.is_empty() && measured.given != canonical && measured.given != measured.value
    {
        text.push_str(&format!(" = {canonical}"));
    }
    if let Some(interval) = &measured.interval {
        let beyond = match (measured.state, interval.low, interval.high) {
            (Some(State::Low), Some(low), _) => format!(" < {low}"),
            (Some(State::High | State::Positive), _, Some(high)) => format!(" > {high}"),
            (_, Some(low), Some(high)) => format!(" against {low}-{high}"),
            (_, Some(low), None) => format!(" against >= {low}"),
            (_, None, Some(high)) => format!(" against <= {high}"),
            (_, None, None) => String::new(),
        };
        text.push_str(&beyond);
        match interval.whose {
            Whose::Laboratory => text.push_str(", interval of the laboratory"),
            Whose::Default => text.push_str(&format!(", {}", default_name(interval))),
        }
    }
    if !measured.stage.is_empty() {
        text.push_str(&format!(", {}", measured.stage));
    }
    if !measured.computed_by.is_empty() {
        text.push_str(&format!(", computed by {}", measured.computed_by));
    }
    if let Some(date) = &measured.date {
        text.push_str(&format!(", {date}"));
    }
    if let Some(from) = &measured.from {
        text.push_str(&format!(", {from}"));
    }
    text
}

/// A default interval by name: `adult default interval (mayo, from 18 a)`.
fn default_name(interval: &UsedInterval) -> String {
    let UsedInterval { set, who, .. } = interval;
    let (adult, who) =
        who.strip_prefix("adult: ").map_or(("", who.as_str()), |who| ("adult ", who));
    let joined = if who.is_empty() { set.to_string() } else { format!("{set}, {who}") };
    format!("{adult}default interval ({joined})")
}

#[cfg(all(test, feature = "baked"))]
mod tests {
    use super::*;
    use crate::case::{CaseBuilder, MeasuredValue, Measurement};

    /// Patients with many values on few days, so that values meet, differ and repeat.
    pub(super) fn random_cases(count: u32) -> Vec<Case> {
        let laboratory = &Knowledge::builtin().laboratory;
        let used: Vec<&Analyte> = laboratory
            .formulas
            .iter()
            .flat_map(|formula| {
                formula
                    .inputs
                    .iter()
                    .flat_map(|input| input.analytes.iter())
                    .chain([&formula.result])
            })
            .map(|analyte| &laboratory.analytes[*analyte])
            .collect();
        let mut state = 7u32;
        let mut random = |below: usize| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            usize::try_from(state >> 8).unwrap() % below
        };
        let mut one = || {
            let mut case: CaseBuilder = Case::builder();
            if random(4) > 0 {
                case = case.age_years([3.0, 12.0, 40.0, 80.0][random(4)]);
            }
            case = case.sex([Sex::Female, Sex::Male, Sex::Unknown][random(3)]);
            for _ in 0..random(24) {
                let analyte = used[random(used.len())];
                let bounds = analyte.plausible.as_ref();
                let end = |end: Option<Decimal>, other: f64| {
                    end.map_or(other, |end| end.to_string().parse().unwrap())
                };
                let (low, high) =
                    (end(bounds.and_then(|b| b.low), 0.0), end(bounds.and_then(|b| b.high), 100.0));
                let value = low + (high - low) * [0.05, 0.1, 0.2, 0.4][random(4)];
                let text = format!("{}{value:.2}", if random(6) == 0 { "<" } else { "" });
                let mut measurement =
                    Measurement::new(&*analyte.id, MeasuredValue::Text(text)).unit(&*analyte.unit);
                measurement.date = [None, Some("2024-05-01"), Some("2024-05-02"), Some("2024")]
                    [random(4)]
                .map(Into::into);
                case = case.measurement(measurement);
            }
            case.build()
        };
        (0..count).map(|_| one()).collect()
    }
}
