//! Where what a number means may change: between two such edges all numbers mean the same, so that
//! one of them is read and the rest follow it.

use crate::knowledge::Knowledge;
use crate::knowledge::analyte::{Analyte, Laboratory};
use crate::quantity::{Age, Decimal};
use alloc::string::ToString;
use alloc::vec::Vec;

/// The edges of a number, in its own unit.
#[derive(Debug, Default)]
pub(super) struct Steps {
    edges: Vec<f64>,
    /// Numbers so near to an edge are read each by itself: the edges here are rounded, the limits
    /// are not.
    near: Near,
}

#[derive(Clone, Copy, Debug, Default)]
enum Near {
    /// In parts of the edge.
    #[default]
    Relative,
    /// In the unit of the number.
    Absolute(f64),
}

/// Numbers of this size are read without any loss; others are read each by itself.
pub(super) const READ: core::ops::Range<f64> = 1e-6..1e12;
/// A factor with more digits after the point might not fit.
const MOST_PLACES: usize = 12;

/// Where what a value of an analyte means changes, in its canonical unit.
pub(super) fn edges_of(analyte: &Analyte) -> Vec<Decimal> {
    let mut edges: Vec<Decimal> = Vec::new();
    for interval in analyte.default_intervals() {
        edges.extend(interval.low.iter().chain(&interval.high));
    }
    for row in analyte.thresholds.iter() {
        edges.extend(row.lower.iter().chain(&row.upper).map(|limit| limit.number));
    }
    for bounds in analyte.plausible.iter().chain(&analyte.critical) {
        edges.extend(bounds.low.iter().chain(&bounds.high));
    }
    edges
}

impl Steps {
    fn new(mut edges: Vec<f64>, near: Near) -> Self {
        edges.sort_by(f64::total_cmp);
        edges.dedup();
        Self { edges, near }
    }

    /// The edges of an analyte in a unit; none where its numbers have to be read one by one.
    pub(super) fn of_analyte(
        laboratory: &Laboratory,
        analyte: &str,
        unit: Option<&str>,
    ) -> Option<Self> {
        let key = laboratory.analyte_key(analyte)?;
        let analyte = &laboratory.analytes[key];
        let unit = analyte.unit_named(unit.unwrap_or(&analyte.unit))?;
        let factor = unit.factor.to_string();
        let places = factor.split_once('.').map_or(0, |(_, places)| places.len());
        if unit.factor <= Decimal::ZERO || places > MOST_PLACES || factor.len() > 2 * MOST_PLACES {
            return None;
        }
        let factor = unit.factor.to_f64();
        let mut edges: Vec<f64> =
            edges_of(analyte).into_iter().map(|limit| limit.to_f64() / factor).collect();
        // Below such a limit what is computed from a value is doubtful.
        for input in laboratory.formulas.iter().flat_map(|formula| formula.inputs.iter()) {
            let own = input.analytes.iter().zip(&*input.factors).filter(|(own, _)| **own == key);
            let doubtful = own
                .filter_map(|(_, factor)| Some(input.doubtful_below?.to_f64() * factor.to_f64()));
            edges.extend(doubtful.map(|limit| limit / factor));
        }
        for row in analyte.confusion.iter() {
            edges.extend(row.low.iter().chain(&row.high).map(|limit| limit.to_f64()));
        }
        edges.push(0.0);
        edges.iter().all(|edge| edge.is_finite()).then(|| Self::new(edges, Near::Relative))
    }

    /// The edges of an age in years; `limits` are those of the measurements, in minutes.
    pub(super) fn of_ages(knowledge: &Knowledge, limits: &[Vec<u32>]) -> Self {
        let years = |minutes: f64| minutes / Age::MINUTES_PER_YEAR;
        let bands = knowledge.age_bands().iter();
        let days = bands
            .flat_map(|band| core::iter::once(band.from_days).chain(band.until_days))
            .map(f64::from);
        let finer = knowledge.analytes_of_ages().flat_map(|analyte| {
            let limits =
                analyte.thresholds.iter().flat_map(|row| row.lower.iter().chain(&row.upper));
            limits.map(|limit| limit.number.to_f64())
        });
        let mut edges: Vec<f64> =
            days.chain(finer).map(|days| years(days * Age::MINUTES_PER_DAY)).collect();
        edges.extend(limits.iter().flatten().map(|minutes| years(f64::from(*minutes))));
        edges.extend(crate::case::believable_ages());
        // An age is rounded to the minute before it is compared.
        Self::new(edges, Near::Absolute(years(2.0)))
    }

    pub(super) fn len(&self) -> usize {
        self.edges.len() + 1
    }

    /// How many edges lie below a number; none for a number that has to be read by itself.
    #[inline]
    pub(super) fn of(&self, number: f64) -> Option<usize> {
        if !READ.contains(&number.abs()) {
            return None;
        }
        let step = self.edges.partition_point(|edge| *edge < number);
        let is_near = |edge: &f64| {
            let near = match self.near {
                Near::Relative => edge.abs() * 1e-9,
                Near::Absolute(near) => near,
            };
            (number - edge).abs() <= near
        };
        let below = step.checked_sub(1).and_then(|step| self.edges.get(step));
        if below.is_some_and(is_near) || self.edges.get(step).is_some_and(is_near) {
            return None;
        }
        Some(step)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_at_an_edge_is_read_by_itself() {
        let steps = Steps::new(alloc::vec![4.5, 2.5, 4.5], Near::Relative);
        assert_eq!(
            [2.0, 2.6, 4.499, 4.501, 1e11].map(|number| steps.of(number)),
            [0, 1, 1, 2, 2].map(Some)
        );
        let alone =
            [2.5, 4.5, 4.5 + 1e-12, 0.0, 1e-9, 1e13, f64::NAN, f64::INFINITY, f64::NEG_INFINITY];
        assert!(alone.iter().all(|number| steps.of(*number).is_none()));
        assert_eq!(steps.len(), 3);
    }

    #[test]
    fn ages_are_read_by_themselves_within_the_minute() {
        let steps = Steps::of_ages(Knowledge::builtin(), &[]);
        assert_eq!(steps.of(18.0), None);
        assert_eq!(steps.of(18.0 + 1e-6), None);
        assert!(steps.of(17.5).is_some() && steps.of(17.5) < steps.of(18.5));
        assert_eq!(steps.of(-1.0), steps.of(-2.0));
        assert!(steps.of(131.0) > steps.of(129.0));
    }
}
