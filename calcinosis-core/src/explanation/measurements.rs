//! How each measurement was understood, as facts of the answer.

use super::cited::CitedSources;
use crate::case::{Issue, Measured, Whose};
use crate::classification::Classification;
use crate::knowledge::analyte::State;
use crate::presence::Presence;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// A measurement, or a value computed from measurements, as it was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MeasurementAnswer<'a> {
    /// Where it stands in the case; for a computed value, where its inputs stand.
    pub place: String,
    /// Id of the analyte, or what was given for it.
    pub analyte: String,
    /// Name of the analyte; empty when it is not known.
    pub label: &'a str,
    /// The value and unit as given; empty for a computed value.
    pub given: String,
    /// The value in the canonical unit, with its comparator, as exact text; left out when it could
    /// not be used, or has the unit of a kit, which converts into no other.
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
    pub value: Option<String>,
    /// The canonical unit.
    pub unit: &'a str,
    /// The pattern of a titre.
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
    pub pattern: Option<String>,
    /// The interval that it was compared with.
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
    pub interval: Option<IntervalAnswer<'a>>,
    /// How it stands; left out while that is undecided.
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
    pub state: Option<State>,
    /// The stage that has a name.
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
    pub stage: Option<String>,
    /// How it was computed, and from what.
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
    pub computed_by: Option<String>,
    /// Date of the sample, as given.
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
    pub date: Option<String>,
    /// The findings that it makes present.
    pub present: Vec<&'a str>,
    /// The findings that it makes absent.
    pub absent: Vec<&'a str>,
    /// What is to be known of it; the same issues stand among those of the answer.
    pub issues: Vec<Issue>,
}

/// The interval that a value was compared with, in the canonical unit, or in the unit of the value
/// where that is one of a kit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IntervalAnswer<'a> {
    /// Whose it is.
    pub whose: Whose,
    /// The lower limit, as exact text.
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
    pub low: Option<String>,
    /// The upper limit, as exact text.
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
    pub high: Option<String>,
    /// The set of a default interval.
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
    pub set: Option<String>,
    /// For whom a default interval holds.
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
    pub who: Option<String>,
    /// Ids of the sources of a default interval.
    pub sources: Vec<&'a str>,
}

impl<'k> Classification<'k> {
    /// How each measurement was understood, in the order of the case, the computed values last.
    pub(super) fn measurement_answers(
        &self,
        cited: &mut CitedSources,
    ) -> Vec<MeasurementAnswer<'k>> {
        self.reading
            .measured
            .iter()
            .map(|measured| self.measurement_answer(measured, cited))
            .collect()
    }

    /// How the first measurement was understood.
    #[cfg(feature = "json")]
    pub(crate) fn first_measurement(&self) -> Option<MeasurementAnswer<'k>> {
        let measured = self.reading.measured.first()?;
        Some(self.measurement_answer(measured, &mut CitedSources::default()))
    }

    fn measurement_answer(
        &self,
        measured: &Measured,
        cited: &mut CitedSources,
    ) -> MeasurementAnswer<'k> {
        let analyte =
            measured.analyte.map(|analyte| &self.knowledge.laboratory().analytes[analyte]);

        let yielded = |wanted: Presence| {
            let matching = measured.yields.iter().filter(|(_, presence)| *presence == wanted);
            matching.map(|(finding, _)| self.knowledge.finding_name(*finding)).collect()
        };
        MeasurementAnswer {
            place: measured.place.clone(),
            analyte: measured.name.clone(),
            label: analyte.map_or("", |analyte| &analyte.label),
            given: measured.given.clone(),
            value: filled(&measured.value),
            unit: analyte.map_or("", |analyte| &analyte.unit),
            pattern: filled(&measured.pattern),
            interval: measured.interval.as_ref().map(|interval| IntervalAnswer {
                whose: interval.whose,
                low: interval.low.map(|low| low.to_string()),
                high: interval.high.map(|high| high.to_string()),
                set: filled(&interval.set),
                who: filled(&interval.who),
                sources: self.source_ids(&interval.sources, cited),
            }),
            state: measured.state,
            stage: filled(&measured.stage),
            computed_by: filled(&measured.computed_by),
            date: measured.date.clone(),
            present: yielded(Presence::Present),
            absent: yielded(Presence::Absent),
            issues: measured.issues.clone(),
        }
    }
}

fn filled(text: &str) -> Option<String> {
    Some(text).filter(|text| !text.is_empty()).map(String::from)
}
