//! Which of several values of one test describe the patient.

use super::{Choice, FhirOptions};
use crate::case::{IssueCode, MeasuredValue, Measurement, is_usable};
use crate::interop::date::{Date, minute_of_day, zone_minutes};
use crate::interop::lenient::shown;
use crate::interop::record::Collector;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// A day, and the minute of it where the clock was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct When {
    pub(super) date: Date,
    /// Minutes since 1970, by universal time where the zone was written.
    minute: i64,
}

impl When {
    /// Reads a date with or without a time.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let date: Date = text.parse().ok().filter(|date: &Date| !date.is_placeholder())?;
        let minute = date.days() * 1440 + minute_of_day(text) - zone_minutes(text).unwrap_or(0);
        Some(Self { date, minute })
    }
}

/// A value and when it was seen.
#[derive(Debug)]
pub(crate) struct Value {
    pub(super) when: Option<When>,
    /// Whether it will not change any more.
    pub(super) is_final: bool,
    pub(super) measurement: Measurement,
}

#[cfg(feature = "batch")]
impl Value {
    /// A measurement at its own date.
    pub(crate) fn new(measurement: Measurement) -> Self {
        Self { when: measurement.date.as_deref().and_then(When::read), is_final: true, measurement }
    }
}

/// The same for values that come from a table instead of a record, at the last day of the patient.
#[cfg(feature = "batch")]
pub(crate) fn choose_values(collector: &mut Collector<'_>, last: Option<Date>, values: Vec<Value>) {
    choose(collector, &FhirOptions::new(), last, values);
}

/// Brings the chosen values into the case, in the order of the record, and reports the others.
pub(super) fn choose(
    collector: &mut Collector<'_>,
    options: &FhirOptions<'_>,
    reference: Option<Date>,
    values: Vec<Value>,
) {
    let mut by_test: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut kept: Vec<bool> = Vec::new();
    for (place, value) in values.iter().enumerate() {
        let far = options
            .window_days
            .zip(distance(value, reference))
            .filter(|(window, days)| *days > u64::from(*window));
        if let Some((window, days)) = far {
            let message =
                format!("{days} days from the day of the record, more than {window}: set aside");
            collector.issue(IssueCode::SetAside, from(value), message);
        } else {
            by_test.entry(value.measurement.analyte.clone()).or_default().push(place);
        }
        kept.push(far.is_none());
    }
    if options.choice == Choice::Nearest {
        for (analyte, places) in &by_test {
            let places = usable(collector, &values, places, &mut kept);
            let Some(best) = places
                .iter()
                .copied()
                .min_by(|a, b| rank(&values, *a, reference).cmp(&rank(&values, *b, reference)))
            else {
                continue;
            };
            let (mut others, mut undated) = (0, false);
            for place in places.iter().copied().filter(|place| *place != best) {
                others += 1;
                undated |= values.get(place).is_none_or(|value| value.when.is_none());
                if let Some(kept) = kept.get_mut(place) {
                    *kept = false;
                }
            }
            let Some(value) = values.get(best).filter(|_| others > 0) else { continue };
            let when = value
                .when
                .map_or_else(|| "without a date".to_string(), |when| format!("of {}", when.date));
            let and = if undated { ", some without a date," } else { "" };
            let message =
                format!("`{analyte}`: the value {when} is used, {others} other{and} set aside");
            collector.issue(IssueCode::Timing, from(value), message);
        }
    }
    for (value, _) in values.into_iter().zip(kept).filter(|(_, kept)| *kept) {
        collector.measure(value.measurement);
    }
}

fn from(value: &Value) -> String {
    value.measurement.from.clone().unwrap_or_default()
}

fn distance(value: &Value, reference: Option<Date>) -> Option<u64> {
    days_between(value.when, reference)
}

fn days_between(when: Option<When>, reference: Option<Date>) -> Option<u64> {
    Some(when?.date.days().abs_diff(reference?.days()))
}

/// How values of a table are ranked, of which all are final: as [`rank`] does.
#[cfg(feature = "batch")]
pub(crate) fn nearness(when: Option<When>, reference: Option<Date>) -> (bool, u64, i64) {
    (
        when.is_none(),
        days_between(when, reference).unwrap_or(0),
        when.map_or(0, |when| -when.minute),
    )
}

/// The values that can be used at all, where there is such a one: no other takes its place.
fn usable(
    collector: &mut Collector<'_>,
    values: &[Value],
    places: &[usize],
    kept: &mut [bool],
) -> Vec<usize> {
    if places.len() < 2 {
        return places.to_vec();
    }
    let can = |place: &usize| {
        values.get(*place).is_some_and(|value| is_usable(collector.knowledge, &value.measurement))
    };
    let (able, unable): (Vec<usize>, Vec<usize>) = places.iter().partition(|place| can(place));
    if able.is_empty() {
        return unable;
    }
    for place in &unable {
        if let (Some(value), Some(kept)) = (values.get(*place), kept.get_mut(*place)) {
            *kept = false;
            let message = format!(
                "`{}`: {} cannot be used, another value is",
                value.measurement.analyte,
                shown_value(value)
            );
            collector.issue(IssueCode::UnreadMeasurement, from(value), message);
        }
    }
    able
}

fn shown_value(value: &Value) -> String {
    let unit = value.measurement.unit.as_deref().unwrap_or("without a unit");
    match &value.measurement.value {
        Some(MeasuredValue::Number(number)) => format!("`{number}` {}", shown(unit)),
        Some(MeasuredValue::Text(text)) => format!("`{}`", shown(text)),
        None => "a value that is missing".to_string(),
    }
}

/// Smaller is better: dated before undated, then near before far, then final before preliminary,
/// then late before early, then the text, so that no order of the record matters.
fn rank(values: &[Value], place: usize, reference: Option<Date>) -> (bool, u64, bool, i64, String) {
    let Some(value) = values.get(place) else { return (true, u64::MAX, true, 0, String::new()) };
    let late = value.when.map_or(0, |when| -when.minute);
    // Clocks of two places may stand at two days at the same instant.
    let day = value.when.map(|when| when.minute.div_euclid(1440));
    let far = day.zip(reference).map_or(0, |(day, reference)| day.abs_diff(reference.days()));
    (value.when.is_none(), far, !value.is_final, late, from(value))
}
