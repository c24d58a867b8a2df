//! Checks on measured quantities.

use super::super::DiagnosticCode;
use super::super::problems::{Fault, Problems};
use super::super::schema::Draft;
use crate::key::FindingKey;
use crate::knowledge::Knowledge;
use crate::knowledge::analyte::{Analyte, Bounds, Laboratory, States};
use crate::quantity::Decimal;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

pub(super) fn check(draft: &Draft<'_>, knowledge: &Knowledge, problems: &mut Problems) {
    for placed in &draft.laboratory.analytes {
        let Some(analyte) = knowledge.laboratory.analyte(placed.entry.id.as_ref()) else {
            continue;
        };
        let mut report = |code: DiagnosticCode, message: &str| {
            let message = format!("`{}`: {message}", analyte.id);
            problems.push(Fault::new(code, placed.file, placed.entry.id.span(), message));
        };
        for message in faults(analyte) {
            report(DiagnosticCode::Incomplete, &message);
        }
        if !leads_somewhere(analyte, &knowledge.laboratory) {
            report(DiagnosticCode::UnusedAnalyte, "no state, threshold, formula or stage uses it");
        }
    }
}

/// Every finding that a value can yield.
pub(super) fn yielded(laboratory: &Laboratory) -> impl Iterator<Item = FindingKey> + '_ {
    let of_analytes = laboratory.analytes.iter().flat_map(|analyte| {
        let states = &analyte.states;
        let states = [states.low, states.normal, states.high, states.positive, states.negative]
            .into_iter()
            .flatten();
        states.chain(analyte.thresholds.iter().map(|threshold| threshold.finding))
    });
    of_analytes.chain(laboratory.lasting.iter().map(|lasting| lasting.finding))
}

fn faults(analyte: &Analyte) -> Vec<String> {
    let mut faults = Vec::new();
    units(analyte, &mut faults);
    intervals(analyte, &mut faults);
    let within = |number: Decimal, bounds: &Bounds| {
        bounds.low.is_none_or(|low| number >= low) && bounds.high.is_none_or(|high| number <= high)
    };
    if let Some(plausible) = &analyte.plausible {
        let limits =
            analyte.thresholds.iter().flat_map(|threshold| [threshold.lower, threshold.upper]);
        let limits = limits.flatten().map(|limit| limit.number);
        let ends =
            analyte.intervals.iter().flat_map(|interval| [interval.low, interval.high]).flatten();
        let critical =
            analyte.critical.iter().flat_map(|bounds| [bounds.low, bounds.high]).flatten();
        // Nought as a lower limit says that there is none.
        for number in limits.chain(ends).chain(critical).filter(|number| !number.is_zero()) {
            if !within(number, plausible) {
                faults.push(format!("the limit {number} lies outside what is plausible"));
            }
        }
    }
    faults
}

/// Whether a value can yield a finding or goes into a formula.
fn leads_somewhere(analyte: &Analyte, laboratory: &Laboratory) -> bool {
    let States { low, normal, high, positive, negative } = analyte.states;
    let states = [low, normal, high, positive, negative].iter().any(Option::is_some);
    let own = laboratory.analyte_key(&analyte.id);
    let is_input = laboratory.formulas.iter().any(|formula| {
        formula.inputs.iter().any(|input| input.analytes.iter().any(|index| Some(*index) == own))
    });
    let has_stage = laboratory.stages.iter().any(|stage| Some(stage.analyte) == own);
    states || !analyte.thresholds.is_empty() || is_input || has_stage
}

fn units(analyte: &Analyte, faults: &mut Vec<String>) {
    match analyte.units.iter().find(|unit| unit.ucum == analyte.unit) {
        None => {
            faults.push(format!("the canonical unit `{}` is not among its units", analyte.unit))
        }
        Some(unit) if unit.factor != Decimal::ONE => {
            faults.push("the factor of the canonical unit is not 1".to_string())
        }
        Some(_) => {}
    }
    let mut seen = BTreeSet::new();
    for unit in &*analyte.units {
        for name in core::iter::once(&unit.ucum).chain(unit.spellings.iter()) {
            if !seen.insert(&**name) {
                faults.push(format!("the unit `{name}` is written twice"));
            }
        }
    }
}

fn intervals(analyte: &Analyte, faults: &mut Vec<String>) {
    let sets: BTreeSet<&str> = analyte.default_intervals().map(|interval| &*interval.set).collect();
    if sets.len() > 1 || (sets.is_empty() && !analyte.intervals.is_empty()) {
        faults.push("exactly one set of intervals must be the default one".to_string());
    }
    for set in analyte.intervals.iter().map(|interval| &interval.set).collect::<BTreeSet<_>>() {
        let members: Vec<_> =
            analyte.intervals.iter().filter(|interval| interval.set == *set).collect();
        for (place, interval) in members.iter().enumerate() {
            if members.iter().skip(place + 1).any(|other| other.band.overlaps(&interval.band)) {
                faults.push(format!("two intervals of the set `{set}` overlap: {}", interval.who));
            }
        }
    }
}
