//! Whether a measurement can be used: its analyte, its unit, and whether the number makes sense.

use super::Measured;
use super::judge::misfit;
use crate::case::{IssueCode, MeasuredValue, Measurement};
use crate::inert::shortened;
use crate::knowledge::analyte::{Analyte, AnalyteUnit, Confusion, Laboratory, State};
use crate::knowledge::nearest;
use crate::quantity::{Comparator, Date, Decimal, MAX_VALUE_LENGTH, Span, Value, parse_value};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Units listed in a suggestion at the most.
const LISTED_UNITS: usize = 6;

pub(super) fn admit(
    laboratory: &Laboratory,
    measurement: &Measurement,
    position: usize,
) -> Measured {
    let shown = shortened(&measurement.analyte, crate::id::MAX_ID_LENGTH);
    let mut measured = Measured::new(format!("measurements[{position}]"), shown.clone());
    measured.from.clone_from(&measurement.from);
    measured.given = given(measurement);
    date(measurement, &mut measured);
    let Some(index) = laboratory.analyte_key(&measurement.analyte) else {
        let given = measurement.analyte.trim();
        let is_meant = |analyte: &&Analyte| {
            analyte.synonyms.iter().any(|synonym| synonym.eq_ignore_ascii_case(given))
        };
        let near = laboratory.analytes.iter().find(is_meant).map(|analyte| &*analyte.id);
        let near =
            near.or_else(|| nearest(given, laboratory.names.iter().map(|(name, _)| &**name)));
        let suggestion = near.map_or_else(String::new, |near| format!("did you mean `{near}`?"));
        measured.report(IssueCode::UnknownAnalyte, "unknown analyte, not used", &suggestion);
        return measured;
    };
    measured.analyte = Some(index);
    let analyte = &laboratory.analytes[index];
    measured.name = analyte.id.to_string();
    match read(measurement) {
        Ok(Some(value)) => place(laboratory, analyte, measurement, &value, &mut measured),
        Ok(None) if measurement.flag.is_none() => {
            measured.report(
                IssueCode::UnreadMeasurement,
                "no value, not used",
                "give `value` or `flag`",
            );
        }
        Ok(None) => {}
        Err(reason) => {
            let message = format!("`{}` cannot be read, not used: {reason}", measured.given);
            measured.report(IssueCode::UnreadMeasurement, message, "");
        }
    }
    measured
}

fn given(measurement: &Measurement) -> String {
    let mut text = match &measurement.value {
        None => String::new(),
        Some(MeasuredValue::Number(number)) => {
            Decimal::from_f64(*number).map_or_else(|_| format!("{number:e}"), |n| n.to_string())
        }
        Some(MeasuredValue::Text(text)) => shortened(text, MAX_VALUE_LENGTH),
    };
    if let Some(unit) = &measurement.unit {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&shortened(unit, crate::inert::SHOWN));
    }
    text
}

fn date(measurement: &Measurement, measured: &mut Measured) {
    let Some(date) = &measurement.date else { return };
    let shown = shortened(date, crate::inert::SHOWN);
    measured.day = Date::parse(date);
    if measured.day.is_none() {
        let message =
            format!("`{shown}` is no full date: the order of samples is not known from it");
        measured.report(IssueCode::Timing, message, "write the date as `2024-05-31`");
    }
    measured.date = Some(shown);
}

fn read(measurement: &Measurement) -> Result<Option<Value>, String> {
    match &measurement.value {
        None => Ok(None),
        Some(MeasuredValue::Number(number)) => Decimal::from_f64(*number)
            .map(|number| Some(Value::Number(Comparator::Equal, number, String::new())))
            .map_err(|error| error.to_string()),
        Some(MeasuredValue::Text(text)) => {
            parse_value(text).map(Some).map_err(|error| error.to_string())
        }
    }
}

fn place(
    laboratory: &Laboratory,
    analyte: &Analyte,
    measurement: &Measurement,
    value: &Value,
    measured: &mut Measured,
) {
    if let Value::Word(word) = value {
        match laboratory.word(word) {
            Some(state) => measured.state = Some(state),
            None => {
                let message = format!(
                    "`{}` is no result word, not used",
                    shortened(word, crate::inert::SHOWN)
                );
                measured.report(
                    IssueCode::UnreadMeasurement,
                    message,
                    "write a number or a word such as `positive`",
                );
            }
        }
        return;
    }
    let titre = matches!(value, Value::Titre(..));
    if titre {
        measured.pattern = value.behind().to_string();
    }
    let Some(unit) = unit(laboratory, analyte, measurement, value, measured) else { return };
    let Some(span) = value.span() else { return };
    let unit = match unit {
        Unit::OfAnalyte(unit) => unit,
        // Nothing here is written in the unit of a kit but what the laboratory itself says.
        Unit::OfKit => {
            measured.is_of_kit = true;
            measured.span = Some(span).filter(is_above_nought);
            if measured.span.is_none() {
                let message = format!("{} is not plausible, not used", measured.given);
                measured.report(
                    IssueCode::ImplausibleValue,
                    message,
                    "check value, unit and analyte",
                );
            }
            return;
        }
    };
    // Another kit has other numbers: whoever gives the limit of the laboratory, or its word, is not
    // asked for ours.
    let is_judged = analyte.is_qualitative() && is_judged(laboratory, analyte, measurement);
    if let Some(row) = confusion(analyte, unit, &span)
        .filter(|row| !is_judged && !settles(analyte, unit, row, measurement))
    {
        let message =
            format!("{} is not used: {} Probably {}.", measured.given, row.says, row.likely);
        // Only an interval of this analyte in another unit can settle it.
        let remedy = if analyte.unit_named(&row.likely).is_some() {
            "check unit and analyte, or give the laboratory's own interval in that unit"
        } else {
            "check unit and analyte"
        };
        measured.report(IssueCode::ImplausibleValue, message, remedy);
        return;
    }
    let canonical = match span.times(unit.factor) {
        Ok(canonical) => canonical,
        Err(error) => {
            let message = format!("{} is not used: {error}", measured.given.clone());
            measured.report(IssueCode::UnreadMeasurement, message, "");
            return;
        }
    };
    if !(plausible(analyte, &canonical) || (is_judged && is_above_nought(&canonical))) {
        let bounds = analyte.plausible.as_ref();
        let end = |end: Option<Decimal>| end.map_or_else(String::new, |end| end.to_string());
        let range =
            format!("{}-{}", end(bounds.and_then(|b| b.low)), end(bounds.and_then(|b| b.high)));
        let message = format!(
            "{} is not plausible, not used; values lie in {range} {}",
            measured.given.clone(),
            analyte.unit
        );
        measured.report(IssueCode::ImplausibleValue, message, "check value, unit and analyte");
        return;
    }
    measured.value = shown(value, unit.factor, titre);
    measured.span = Some(canonical);
}

/// Whether no end of a value lies below nought.
fn is_above_nought(span: &Span) -> bool {
    let (low, high) = span.ends();
    [low, high].into_iter().flatten().all(|end| !end.is_negative())
}

/// Whether the laboratory says itself how the value stands.
fn is_judged(laboratory: &Laboratory, analyte: &Analyte, measurement: &Measurement) -> bool {
    let flag = measurement.flag.as_ref().and_then(|flag| laboratory.flag(flag)).flatten();
    let says = flag.is_some_and(|word| by_word(analyte, word) != State::Undecided);
    says || measurement.high.is_some_and(|high| high > 0.0)
}

/// The value in the canonical unit, with its comparator.
fn shown(value: &Value, factor: Decimal, titre: bool) -> String {
    let convert = |number: &Decimal| number.times(factor).unwrap_or(*number);
    match value {
        Value::Number(comparator, number, _) => {
            format!("{}{}", comparator.as_str(), convert(number))
        }
        Value::Range(low, high, _) => format!("{}-{}", convert(low), convert(high)),
        _ if titre => value.to_string(),
        _ => String::new(),
    }
}

/// In what a value is given.
enum Unit<'k> {
    /// In a unit of its analyte.
    OfAnalyte(&'k AnalyteUnit),
    /// In the unit of a kit, which converts into no other.
    OfKit,
}

/// The unit: stated beside the value or behind it, never assumed, except for counts and titres,
/// which have none.
fn unit<'k>(
    laboratory: &Laboratory,
    analyte: &'k Analyte,
    measurement: &Measurement,
    value: &Value,
    measured: &mut Measured,
) -> Option<Unit<'k>> {
    let titre = matches!(value, Value::Titre(..));
    let behind = if titre { "" } else { value.behind() };
    let stated = measurement.unit.as_deref().map(str::trim).filter(|unit| !unit.is_empty());
    let dimensionless = is_annotation(&analyte.unit);
    if titre && !dimensionless {
        let message = format!(
            "{} is a titre, and the analyte is not reported as one: not used",
            measured.given.clone()
        );
        measured.report(IssueCode::UnknownUnit, message, "");
        return None;
    }
    let written = match (stated, behind) {
        (Some(stated), "") => stated,
        (None, "") if dimensionless => {
            return analyte.unit_named(&analyte.unit).map(Unit::OfAnalyte);
        }
        (None, "") => {
            let message = format!("{} has no unit, not used", measured.given.clone());
            measured.report(IssueCode::UnknownUnit, message, &known_units(analyte));
            return None;
        }
        (None, behind) => behind,
        (Some(stated), behind) if stated == behind => stated,
        (Some(_), _) => {
            let message = format!("`{}` states two units, not used", measured.given);
            measured.report(IssueCode::UnknownUnit, message, "state the unit once");
            return None;
        }
    };
    let found = analyte.unit_named(written).or_else(|| {
        // A count or a titre may come with the unit of a bare number.
        (dimensionless && written == "1").then(|| analyte.unit_named(&analyte.unit)).flatten()
    });
    let is_of_kit = || analyte.is_qualitative() && laboratory.kit_unit(written).is_some();
    match found {
        Some(found) => Some(Unit::OfAnalyte(found)),
        None if is_of_kit() => Some(Unit::OfKit),
        None => {
            let shown = shortened(written, crate::inert::SHOWN);
            let message = format!("unknown unit `{shown}`, not used");
            measured.report(IssueCode::UnknownUnit, message, &known_units(analyte));
            None
        }
    }
}

/// Whether a unit is a mere annotation of UCUM: a bare number with a comment.
fn is_annotation(unit: &str) -> bool {
    unit.starts_with('{') && unit.ends_with('}') && unit != "{U}"
}

fn known_units(analyte: &Analyte) -> String {
    let units: Vec<String> =
        analyte.units.iter().take(LISTED_UNITS).map(|unit| format!("`{}`", unit.ucum)).collect();
    format!("use {}", units.join(", "))
}

/// What was probably meant, when the number makes sense only in another unit.
fn confusion<'k>(analyte: &'k Analyte, unit: &AnalyteUnit, span: &Span) -> Option<&'k Confusion> {
    let number = span.exact()?;
    let fits = |low: Option<Decimal>, high: Option<Decimal>| {
        low.is_none_or(|low| number >= low) && high.is_none_or(|high| number <= high)
    };
    let mut rows = analyte.confusion.iter().filter(|row| row.unit == unit.ucum);
    rows.find(|row| fits(row.low, row.high))
}

/// Whether the laboratory's own interval says in which unit its value is: as numbers of the stated
/// unit it is one of this analyte, as numbers of the other it is none. A suppressed hormone beside
/// its interval is no value in another unit.
fn settles(
    analyte: &Analyte,
    stated: &AnalyteUnit,
    row: &Confusion,
    measurement: &Measurement,
) -> bool {
    let in_unit = |unit: &AnalyteUnit, limit: f64| Decimal::from_f64(limit)?.times(unit.factor);
    let is_interval_in = |unit: &AnalyteUnit| {
        let (Some(low), Some(high)) = (measurement.low, measurement.high) else { return false };
        let limits = in_unit(unit, low).and_then(|low| Ok((low, in_unit(unit, high)?)));
        limits.is_ok_and(|(low, high)| misfit(analyte, Some(low), Some(high)).is_none())
    };
    analyte
        .unit_named(&row.likely)
        .is_some_and(|other| is_interval_in(stated) && !is_interval_in(other))
}

/// What a comparator leaves open on its far side is not checked: `<0.1` states a limit of the
/// method, no value.
fn plausible(analyte: &Analyte, span: &Span) -> bool {
    let Some(bounds) = &analyte.plausible else { return true };
    let (low, high) = span.ends();
    let under_top =
        [low, high].into_iter().flatten().all(|end| bounds.high.is_none_or(|limit| end <= limit));
    let over_bottom = match (low, high) {
        (Some(low), Some(_)) => bounds.low.is_none_or(|limit| low >= limit),
        (None, Some(high)) => {
            !high.is_negative() || bounds.low.is_some_and(|limit| limit.is_negative())
        }
        _ => true,
    };
    under_top && over_bottom
}

/// What a word of a result or a flag says of an analyte: an abnormal antibody is a positive one, a
/// positive phosphate is nothing.
pub(super) fn by_word(analyte: &Analyte, word: State) -> State {
    let qualitative = analyte.states.positive.is_some() || analyte.states.negative.is_some();
    let graded = analyte.states.low.is_some()
        || analyte.states.normal.is_some()
        || analyte.states.high.is_some();
    match word {
        State::Normal if qualitative && !graded => State::Negative,
        State::High if qualitative && !graded => State::Positive,
        State::Low if qualitative && !graded => State::Undecided,
        State::Positive | State::Negative if !qualitative => State::Undecided,
        word => word,
    }
}
