//! Which of several values of one test describe the patient.

use super::{Choice, FhirOptions};
use crate::case::{IssueCode, Measurement};
use crate::interop::date::Date;
use crate::interop::record::Collector;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// A value and its day.
pub(super) struct Value {
    pub(super) date: Option<Date>,
    pub(super) measurement: Measurement,
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
        let far =
            options.window_days.zip(distance(value, reference)).filter(|(window, days)| *days > u64::from(*window));
        if let Some((window, days)) = far {
            let message = format!("{days} days from the day of the record, more than {window}: set aside");
            collector.issue(IssueCode::SetAside, from(value), message);
        } else {
            by_test.entry(value.measurement.analyte.clone()).or_default().push(place);
        }
        kept.push(far.is_none());
    }
    if options.choice == Choice::Nearest {
        for (analyte, places) in &by_test {
            let Some(best) =
                places.iter().copied().min_by(|a, b| rank(&values, *a, reference).cmp(&rank(&values, *b, reference)))
            else {
                continue;
            };
            let (mut others, mut undated) = (0, false);
            for place in places.iter().copied().filter(|place| *place != best) {
                others += 1;
                undated |= values.get(place).is_none_or(|value| value.date.is_none());
                if let Some(kept) = kept.get_mut(place) {
                    *kept = false;
                }
            }
            let Some(value) = values.get(best).filter(|_| others > 0) else { continue };
            let when = value.date.map_or_else(|| "without a date".to_string(), |date| format!("of {date}"));
            let and = if undated { ", some without a date," } else { "" };
            let message = format!("`{analyte}`: the value {when} is used, {others} other{and} set aside");
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
    Some(value.date?.days().abs_diff(reference?.days()))
}

/// Smaller is better: dated before undated, then near before far, then late before early, then the text, so that no order of the record matters.
fn rank(values: &[Value], place: usize, reference: Option<Date>) -> (bool, u64, i64, String) {
    let Some(value) = values.get(place) else { return (true, u64::MAX, 0, String::new()) };
    let late = value.date.map_or(0, |date| -date.days());
    (value.date.is_none(), distance(value, reference).unwrap_or(0), late, from(value))
}
