//! Published criteria sets, with bounds where items are still unknown.

use crate::condition::Program;
use crate::knowledge::{CriteriaItem, CriteriaLevel, CriteriaSet};
use crate::presence::Presence;
use alloc::vec::Vec;

/// The points of a set in hundredths: what is certain, and what could still be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Points {
    /// From the items that are present.
    pub at_least: i32,
    /// With every unknown item present.
    pub at_most: i32,
}

/// One level of a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LevelResult<'k> {
    /// The level.
    pub level: &'k CriteriaLevel,
    /// Whether it is reached; unknown while it still could be.
    pub reached: Presence,
}

/// What a published set says of a patient.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SetResult<'k> {
    /// The set.
    pub set: &'k CriteriaSet,
    /// Whether it applies: its entry holds, and nothing bars it.
    pub applies: Presence,
    /// Each item with its value.
    pub items: Vec<(&'k CriteriaItem, Presence)>,
    /// The points, when the set counts any.
    pub points: Option<Points>,
    /// The levels, strongest first.
    pub levels: Vec<LevelResult<'k>>,
}

impl<'k> SetResult<'k> {
    /// The strongest level that is reached.
    #[must_use]
    pub fn reached(&self) -> Option<&'k CriteriaLevel> {
        self.levels.iter().find(|level| level.reached.is_present()).map(|level| level.level)
    }
}

/// Evaluates a set; `value` gives the value of a condition once the answer stands, so that a bar
/// may ask what is established.
pub(crate) fn evaluate<'k>(
    set: &'k CriteriaSet,
    value: impl Fn(&Program) -> Presence,
) -> SetResult<'k> {
    let entry = set.entry.as_ref().map_or(Presence::Present, &value);
    // What is not known to bar the set does not bar it: an exclusion has to be found.
    let barred = set.barred.as_ref().map_or(Presence::Absent, &value);
    let applies = entry.and(if barred.is_present() { Presence::Absent } else { Presence::Present });
    let items: Vec<_> = set.items.iter().map(|item| (item, value(&item.program))).collect();
    let counts = set.levels.iter().any(|level| level.points.is_some());
    let points = counts.then(|| count(&items));
    let levels = set
        .levels
        .iter()
        .map(|level| {
            let enough = match (level.points, points) {
                (Some(needed), Some(points)) if points.at_least >= needed => Presence::Present,
                (Some(needed), Some(points)) if points.at_most < needed => Presence::Absent,
                (Some(_), _) => Presence::Unknown,
                (None, _) => Presence::Present,
            };
            let holds = level.program.as_ref().map_or(Presence::Present, &value);
            LevelResult { level, reached: applies.and(enough).and(holds) }
        })
        .collect();
    SetResult { set, applies, items, points, levels }
}

/// Adds up the items; of one domain only the highest counts.
fn count(items: &[(&CriteriaItem, Presence)]) -> Points {
    let sum = |counted: &dyn Fn(Presence) -> bool| {
        let mut total = 0;
        for (place, (item, value)) in items.iter().enumerate() {
            if !counted(*value) {
                continue;
            }
            let beaten = item.domain.is_some()
                && items.iter().enumerate().any(|(other_place, (other, other_value))| {
                    counted(*other_value)
                        && other.domain == item.domain
                        && (other.points > item.points
                            || (other.points == item.points && other_place < place))
                });
            if !beaten {
                total += item.points;
            }
        }
        total
    };
    Points { at_least: sum(&|value| value.is_present()), at_most: sum(&|value| !value.is_absent()) }
}
