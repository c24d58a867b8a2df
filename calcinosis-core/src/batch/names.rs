//! What a column means, read from its name.

use super::binding::{MeasurementColumns, Part, Words};
use super::error::{BatchError, BatchErrorKind};
use super::plan::Role;
use crate::inert::shown;
use crate::knowledge::Knowledge;
use crate::knowledge::analyte::Analyte;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The names of columns that are no entry of the knowledge.
const FIXED: [&str; 7] =
    ["age", "age-years", "age-onset", "age-onset-years", "age-at-onset", "sex", "id"];

/// What the name of a column says.
pub(super) enum Meaning {
    Role(Role),
    Measurement(MeasurementColumns),
}

/// `Retiform_Purpura` as `retiform-purpura`.
pub(super) fn folded(name: &str) -> String {
    let fold = |letter: char| if matches!(letter, '_' | ' ' | '.') { '-' } else { letter };
    name.trim().chars().map(fold).collect::<String>().to_lowercase()
}

/// What a column of this name means; none when its name says nothing.
pub(super) fn meaning(knowledge: &Knowledge, name: &str) -> Option<Meaning> {
    let folded = folded(name);
    let role = match &*folded {
        "age" | "age-years" => Some(Role::Age),
        "age-onset" | "age-onset-years" | "age-at-onset" => Some(Role::Onset),
        "sex" => Some(Role::Sex(BTreeMap::new())),
        "id" => Some(Role::Id),
        _ => None,
    };
    if let Some(role) = role {
        return Some(Meaning::Role(role));
    }
    if let Some(finding) = knowledge.finding(&folded) {
        return Some(Meaning::Role(Role::Finding {
            id: finding.id.to_string(),
            words: Words::default(),
        }));
    }
    if let Some(columns) = measured(knowledge, name, &folded) {
        return Some(Meaning::Measurement(columns));
    }
    let system = knowledge.read_code(&folded, "0").is_ok();
    system.then_some(Meaning::Role(Role::Codes { system: folded, excluded: false }))
}

/// `phosphate`, `phosphate [mg/dL]`, `phosphate (mg/dL)` or `phosphate_mg_dl`.
fn measured(knowledge: &Knowledge, name: &str, folded_name: &str) -> Option<MeasurementColumns> {
    if let Some(analyte) = knowledge.laboratory().analyte(folded_name) {
        return Some(MeasurementColumns::of(&*analyte.id));
    }
    let bracketed = |open: char, close: char| {
        let (head, rest) = name.trim().split_once(open)?;
        Some((head, rest.strip_suffix(close)?.trim()))
    };
    if let Some((head, unit)) = bracketed('[', ']').or_else(|| bracketed('(', ')')) {
        let analyte = knowledge.laboratory().analyte(&folded(head))?;
        return Some(MeasurementColumns::of(&*analyte.id).unit(unit));
    }
    // The analyte is the longest beginning of the name that is one; the rest must be one unit.
    let cuts = folded_name.match_indices('-').map(|(place, _)| place).rev();
    for cut in cuts {
        let (head, rest) = folded_name.split_at(cut);
        let Some(analyte) = knowledge.laboratory().analyte(head) else { continue };
        let plain = |unit: &str| {
            let letters =
                unit.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' });
            letters.collect::<String>().to_lowercase()
        };
        let wanted = rest.trim_start_matches('-');
        let mut fitting = analyte.units.iter().filter(|unit| plain(&unit.ucum) == wanted);
        if let (Some(unit), None) = (fitting.next(), fitting.next()) {
            return Some(MeasurementColumns::of(&*analyte.id).unit(&*unit.ucum));
        }
    }
    None
}

/// How the column beside a value column is named, folded: `phosphate-unit`.
pub(super) fn beside(value: &str, part: Part) -> String {
    let value = value.split(['[', '(']).next().unwrap_or(value);
    format!("{}-{}", folded(value), part.suffix())
}

/// The nearest name that would mean something.
pub(super) fn nearest(knowledge: &Knowledge, name: &str) -> Option<String> {
    let folded = folded(name);
    let findings = knowledge.findings().iter().map(|finding| &*finding.id);
    let analytes = knowledge.laboratory().analytes.iter().map(|analyte| &*analyte.id);
    let all = FIXED.into_iter().chain(findings).chain(analytes);
    crate::knowledge::nearest(&folded, all).map(ToString::to_string)
}

fn unknown(what: &str, given: &str, near: Option<String>) -> BatchError {
    let remedy = near.map_or_else(
        || "see the manual for the ids".into(),
        |near| format!("did you mean `{near}`?"),
    );
    BatchError::new(BatchErrorKind::Binding, format!("unknown {what} `{}`", shown(given)), remedy)
}

/// The id of a finding that was named by id or by a former id.
pub(super) fn finding(knowledge: &Knowledge, id: &str) -> Result<String, BatchError> {
    let found = knowledge.finding(id).or_else(|| knowledge.finding(&folded(id)));
    let near = || knowledge.nearest_finding(id).map(ToString::to_string);
    found.map(|finding| finding.id.to_string()).ok_or_else(|| unknown("finding", id, near()))
}

pub(super) fn analyte<'k>(knowledge: &'k Knowledge, id: &str) -> Result<&'k Analyte, BatchError> {
    let laboratory = knowledge.laboratory();
    let found = laboratory.analyte(id).or_else(|| laboratory.analyte(&folded(id)));
    let near = || {
        let names = laboratory.analytes.iter().map(|analyte| &*analyte.id);
        crate::knowledge::nearest(id, names).map(ToString::to_string)
    };
    found.ok_or_else(|| unknown("analyte", id, near()))
}

pub(super) fn code_system(knowledge: &Knowledge, system: &str) -> Result<(), BatchError> {
    if knowledge.read_code(system, "0").is_ok() || knowledge.translates(system) {
        return Ok(());
    }
    let known: Vec<String> = crate::knowledge::CodeSystem::ALL
        .iter()
        .map(|system| format!("`{}`", system.as_str()))
        .collect();
    let message = format!("codes of `{}` cannot be read", shown(system));
    Err(BatchError::new(
        BatchErrorKind::Binding,
        message,
        format!("use one of {}", known.join(", ")),
    ))
}

fn known_units(analyte: &Analyte) -> String {
    let units: Vec<String> = analyte.units.iter().map(|unit| format!("`{}`", unit.ucum)).collect();
    units.join(", ")
}

pub(super) fn unit(knowledge: &Knowledge, analyte: &Analyte, unit: &str) -> Result<(), BatchError> {
    let is_of_kit = || analyte.is_qualitative() && knowledge.laboratory().kit_unit(unit).is_some();
    if analyte.unit_named(unit).is_some() || is_of_kit() {
        return Ok(());
    }
    let message = format!("unknown unit `{}` for `{}`", shown(unit), analyte.id);
    Err(BatchError::new(
        BatchErrorKind::Binding,
        message,
        format!("use one of {}", known_units(analyte)),
    ))
}

/// Whether a bare number of the analyte says nothing: counts and titres need no unit.
pub(super) fn needs_unit(analyte: &Analyte) -> bool {
    !(analyte.unit.starts_with('{') && analyte.unit.ends_with('}') && &*analyte.unit != "{U}")
}

pub(super) fn no_unit(analyte: &Analyte, column: &str) -> BatchError {
    let message = format!("is a measurement of `{}` without a unit", analyte.id);
    let remedy = format!(
        "name it `{column} [{}]`, or bind it with one of {}, or with a column that holds the unit",
        analyte.unit,
        known_units(analyte)
    );
    BatchError::new(BatchErrorKind::Binding, message, remedy).in_column(column)
}
