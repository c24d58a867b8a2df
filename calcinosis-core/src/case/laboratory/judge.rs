//! How a value stands: against the laboratory's own interval, by its flag, or against ours; and the
//! findings that follow.

use super::{Measured, Patient, UsedInterval, Whose, admit, default_name};
use crate::case::{IssueCode, Measurement};
use crate::key::{AnalyteKey, FindingKey};
use crate::knowledge::analyte::{Analyte, Band, BandSex, Interval, Laboratory, State, Threshold};
use crate::presence::Presence;
use crate::quantity::{Decimal, Span};
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Judges an admitted measurement.
pub(super) fn judge(
    laboratory: &Laboratory,
    patient: Patient,
    measurement: &Measurement,
    measured: &mut Measured,
) {
    let Some(analyte) = measured.analyte.map(|analyte| &laboratory.analytes[analyte]) else {
        return;
    };
    let flag = flag(laboratory, analyte, measurement, measured);
    if let Some(word) = measured.state.take() {
        // The result itself is a word.
        settle(analyte, measured, Some(admit::by_word(analyte, word)));
        if measured.state.is_none() {
            let message = format!("`{}` decides nothing here, left unknown", measured.given);
            measured.report(
                IssueCode::UnreadMeasurement,
                message,
                "give the number, or the interval of the laboratory",
            );
        }
        return;
    }
    let Some(span) = measured.span else {
        // Without a value that can be used the flag stands for itself, unless the value was refused
        // as implausible: then the flag belongs to another unit.
        let refused = measured.issues.iter().any(|issue| issue.code == IssueCode::ImplausibleValue);
        if !refused {
            settle(analyte, measured, flag);
        }
        return;
    };
    let own = own_interval(analyte, measurement, measured);
    match (own, flag) {
        (Some((low, high)), flag) => {
            let state = if analyte.is_qualitative() {
                high.and_then(|high| qualitative(&span, low, high))
            } else {
                state(analyte, &span, low, high)
            };
            if let (Some(state), Some(flag)) = (state, flag)
                && contradict(state, flag)
            {
                let message = format!(
                    "the flag says {}, the interval of the laboratory {}: the interval was used",
                    flag.as_str(),
                    state.as_str()
                );
                measured.report(IssueCode::Conflict, message, "check the record");
            }
            measured.interval = Some(UsedInterval {
                whose: Whose::Laboratory,
                low,
                high,
                set: alloc::string::String::new(),
                who: alloc::string::String::new(),
                sources: Vec::new(),
            });
            settle(analyte, measured, state);
            if state.is_none() {
                undecided(measured);
            }
        }
        (None, Some(flag)) => settle(analyte, measured, Some(flag)),
        (None, None) if measured.is_of_kit => {}
        (None, None) if analyte.is_qualitative() && is_left_open(laboratory, measurement) => {
            let message = "the flag of the laboratory leaves it open: left unknown";
            measured.report(IssueCode::UnreadMeasurement, message, "");
            return;
        }
        (None, None) => by_default(laboratory, patient, analyte, measured),
    }
    if !measured.is_of_kit {
        consequences(laboratory, patient, measured);
    }
    let silent =
        measured.state.is_none() && measured.yields.is_empty() && measured.issues.is_empty();
    if silent && (analyte.states.positive.is_some() || !analyte.thresholds.is_empty()) {
        let message = "no limit is known to compare the number with, left unknown";
        measured.report(
            IssueCode::NoInterval,
            message,
            "give the result as a word, or the interval of the laboratory",
        );
    }
}

/// Judges a value that was computed.
pub(super) fn judge_computed(laboratory: &Laboratory, patient: Patient, measured: &mut Measured) {
    let Some(analyte) = measured.analyte.map(|analyte| &laboratory.analytes[analyte]) else {
        return;
    };
    by_default(laboratory, patient, analyte, measured);
    consequences(laboratory, patient, measured);
}

/// Thresholds, stage and critical limits.
fn consequences(laboratory: &Laboratory, patient: Patient, measured: &mut Measured) {
    let Some((index, analyte)) = measured.analyte.map(|key| (key, &laboratory.analytes[key]))
    else {
        return;
    };
    let Some(span) = measured.span else { return };
    thresholds(analyte, patient, &span, measured);
    let peers =
        laboratory.preferences.iter().find(|preference| preference.analytes.contains(&index));
    let same = |other: AnalyteKey| {
        other == index || peers.is_some_and(|peers| peers.analytes.contains(&other))
    };
    let mut stages =
        laboratory.stages.iter().filter(|stage| same(stage.analyte) && patient.is_in(&stage.band));
    if let Some(stage) =
        span.exact().and_then(|number| stages.find(|stage| number >= stage.at_least))
    {
        measured.stage = stage.label.to_string();
    }
    if let Some(critical) = &analyte.critical {
        let beyond = critical.low.is_some_and(|low| span.below(low).is_present())
            || critical.high.is_some_and(|high| span.above(high).is_present());
        if beyond {
            let message = format!(
                "{} of {} lies beyond the limits at which laboratories call",
                analyte.label,
                measured.in_words(analyte)
            );
            measured.report(
                IssueCode::CriticalValue,
                message,
                "confirm the value and its unit; laboratories tell the ward of such a value at once",
            );
        }
    }
}

fn flag(
    laboratory: &Laboratory,
    analyte: &Analyte,
    measurement: &Measurement,
    measured: &mut Measured,
) -> Option<State> {
    let flag = measurement.flag.as_ref()?;
    match laboratory.flag(flag) {
        Some(said) => {
            let state = said.map(|state| admit::by_word(analyte, state));
            state.filter(|state| *state != State::Undecided)
        }
        None => {
            let shown = crate::inert::shown(flag);
            let message = format!("unknown flag `{shown}`, not used");
            measured.report(
                IssueCode::UnreadMeasurement,
                message,
                "use `low`, `normal`, `high`, `positive` or `negative`",
            );
            None
        }
    }
}

/// Whether the laboratory itself calls a value neither positive nor negative: then no limit of
/// another one decides.
fn is_left_open(laboratory: &Laboratory, measurement: &Measurement) -> bool {
    let flag = measurement.flag.as_ref().and_then(|flag| laboratory.flag(flag)).flatten();
    flag == Some(State::Undecided)
}

/// The laboratory's own interval in the canonical unit.
fn own_interval(
    analyte: &Analyte,
    measurement: &Measurement,
    measured: &mut Measured,
) -> Option<(Option<Decimal>, Option<Decimal>)> {
    if measurement.low.is_none() && measurement.high.is_none() {
        return None;
    }
    if analyte.is_qualitative() && measurement.high.is_none() {
        let message = "an interval without an upper limit says nothing of what is positive or negative, not used";
        measured.report(
            IssueCode::UnreadMeasurement,
            message,
            "give `high`, up to which the laboratory calls it negative",
        );
        return None;
    }
    let behind = measured.given.rsplit_once(' ').map(|(_, unit)| unit.to_string());
    let unit = measurement.unit.clone().or(behind);
    let unit = unit
        .and_then(|unit| analyte.unit_named(&unit))
        .or_else(|| analyte.unit_named(&analyte.unit));
    let factor = unit.filter(|_| !measured.is_of_kit).map_or(Decimal::ONE, |unit| unit.factor);
    let convert = |limit: Option<f64>| match limit {
        None => Ok(None),
        Some(limit) => Decimal::from_f64(limit).and_then(|limit| limit.times(factor)).map(Some),
    };
    match (convert(measurement.low), convert(measurement.high)) {
        (Ok(low), Ok(high)) => match misfit(analyte, low, high) {
            None => Some((low, high)),
            Some(why) => {
                let end = |end: Option<f64>| end.map_or_else(String::new, |end| end.to_string());
                let given = format!("{}-{}", end(measurement.low), end(measurement.high));
                let message = format!("the interval of the laboratory, `{given}`, {why}: not used");
                measured.report(
                    IssueCode::UnreadMeasurement,
                    message,
                    "give `low` and `high` as numbers in the unit of the value",
                );
                None
            }
        },
        _ => {
            let message = "the interval of the laboratory cannot be read, not used";
            measured.report(
                IssueCode::UnreadMeasurement,
                message,
                "give `low` and `high` as numbers in the unit of the value",
            );
            None
        }
    }
}

/// Why two limits, in the canonical unit, are no interval of this analyte: an export may lose a
/// bound, fill one in, or give both in another unit than the value.
pub(super) fn misfit(
    analyte: &Analyte,
    low: Option<Decimal>,
    high: Option<Decimal>,
) -> Option<String> {
    if low.zip(high).is_some_and(|(low, high)| low >= high) {
        return Some("has no width".to_string());
    }
    // Every kit has its own numbers.
    if analyte.is_qualitative() {
        let is_nought = high.is_some_and(|high| high <= Decimal::ZERO);
        return is_nought.then(|| "lies where values cannot".to_string());
    }
    let most = analyte.plausible.as_ref().and_then(|bounds| bounds.high);
    if high.zip(most).is_some_and(|(high, most)| high > most) {
        return Some("reaches further than values can".to_string());
    }
    let least = analyte.plausible.as_ref().and_then(|bounds| bounds.low);
    let is_above_zero = least.is_some_and(|least| !least.is_negative());
    if is_above_zero
        && (high.is_some_and(|high| high <= Decimal::ZERO)
            || low.is_some_and(|low| low.is_negative()))
    {
        return Some("lies where values cannot".to_string());
    }
    // Whoever the patient is, an interval of the same quantity in the same unit meets one of ours.
    let own: Vec<&Interval> = analyte.default_intervals().collect();
    let lowest = own.iter().map(|interval| interval.low).min().flatten();
    let highest =
        own.iter().map(|interval| interval.high.ok_or(())).collect::<Result<Vec<_>, _>>().ok();
    let highest = highest.and_then(|all| all.into_iter().max());
    let below = high.zip(lowest).is_some_and(|(high, lowest)| high < lowest);
    let above = low.zip(highest).is_some_and(|(low, highest)| low > highest);
    let usual = |end: Option<Decimal>| end.map_or_else(String::new, |end| end.to_string());
    (below || above).then(|| {
        format!(
            "does not fit this analyte in {} (usual limits lie in {}-{}); it may be one in another unit, or a target",
            analyte.unit,
            usual(lowest),
            usual(highest)
        )
    })
}

/// How a value of what is positive or negative stands against the limit up to which the laboratory
/// calls it negative. Below a lower limit nobody knows what it calls it.
fn qualitative(span: &Span, low: Option<Decimal>, high: Decimal) -> Option<State> {
    let is_below = low.is_some_and(|low| span.below(low) != Presence::Absent);
    match span.above(high) {
        Presence::Present => Some(State::Positive),
        Presence::Absent if !is_below => Some(State::Negative),
        _ => None,
    }
}

/// How a value stands against two limits. A side without a limit stays open where the analyte has a
/// finding for it.
fn state(
    analyte: &Analyte,
    span: &Span,
    low: Option<Decimal>,
    high: Option<Decimal>,
) -> Option<State> {
    let open = |finding: Option<FindingKey>| {
        if finding.is_some() { Presence::Unknown } else { Presence::Absent }
    };
    let below = low.map_or(open(analyte.states.low), |low| span.below(low));
    let above = high.map_or(open(analyte.states.high), |high| span.above(high));
    match (below, above) {
        (Presence::Present, _) => Some(State::Low),
        (_, Presence::Present) => Some(State::High),
        (Presence::Absent, Presence::Absent) => Some(State::Normal),
        (Presence::Absent, Presence::Unknown) => Some(State::NotLow),
        (Presence::Unknown, Presence::Absent) => Some(State::NotHigh),
        (Presence::Unknown, Presence::Unknown) => None,
    }
}

fn contradict(state: State, flag: State) -> bool {
    match state {
        State::Low | State::High => flag != state,
        State::Normal => matches!(flag, State::Low | State::High),
        State::NotLow => flag == State::Low,
        State::NotHigh => flag == State::High,
        State::Positive | State::Negative => flag != state,
        State::Undecided => false,
    }
}

/// The default intervals that the patient may fall under, and whether they cover everyone he may
/// be.
fn candidates<'i>(patient: Patient, all: impl Iterator<Item = &'i Band>) -> (Vec<bool>, bool) {
    let mut fitting = Vec::new();
    let mut bands: Vec<&Band> = Vec::new();
    for band in all {
        let age = patient.age.is_none_or(|age| band.holds(age));
        let sex = patient.sex.is_none_or(|sex| band.sex == BandSex::Any || band.sex == sex);
        fitting.push(age && sex);
        if age && sex {
            bands.push(band);
        }
    }
    (fitting, covers(patient, &bands))
}

/// Whether bands leave no age and no sex open that the patient may have.
fn covers(patient: Patient, bands: &[&Band]) -> bool {
    let sexes: &[BandSex] = match patient.sex {
        Some(BandSex::Female) => &[BandSex::Female],
        Some(BandSex::Male) => &[BandSex::Male],
        _ => &[BandSex::Female, BandSex::Male],
    };
    sexes.iter().all(|sex| {
        let own = || bands.iter().filter(|band| band.sex == BandSex::Any || band.sex == *sex);
        if patient.age.is_some() {
            return own().next().is_some();
        }
        // Without an age the bands must follow on each other from birth to the end of life.
        let mut reached = 0;
        loop {
            match own()
                .find(|band| band.from <= reached && band.until.is_none_or(|until| until > reached))
            {
                None => return false,
                Some(band) => match band.until {
                    None => return true,
                    Some(until) => reached = until,
                },
            }
        }
    })
}

/// Judges by our default intervals: all that may apply must agree.
fn by_default(
    laboratory: &Laboratory,
    patient: Patient,
    analyte: &Analyte,
    measured: &mut Measured,
) {
    let Some(span) = measured.span else { return };
    let defaults: Vec<&Interval> = analyte.default_intervals().collect();
    let states = &analyte.states;
    if states.low.is_none()
        && states.normal.is_none()
        && states.high.is_none()
        && defaults.is_empty()
    {
        return;
    }
    let (fitting, covered) = candidates(patient, defaults.iter().map(|interval| &interval.band));
    let fitting: Vec<&Interval> = defaults
        .iter()
        .zip(fitting)
        .filter(|(_, fits)| *fits)
        .map(|(interval, _)| *interval)
        .collect();
    let found: BTreeSet<Option<State>> =
        fitting.iter().map(|interval| state(analyte, &span, interval.low, interval.high)).collect();
    let agreed = if found.len() == 1 { found.first().copied().flatten() } else { None };
    let Some(first) = fitting.first().filter(|_| covered && found.len() == 1) else {
        no_interval(patient, &defaults, measured);
        return;
    };
    let adult = fitting.iter().all(|interval| {
        interval.band.from >= laboratory.adult_from && interval.band.until.is_none()
    });
    let who = if fitting.len() == 1 {
        first.who.to_string()
    } else {
        "every age and sex that it may be".to_string()
    };
    let used = UsedInterval {
        whose: Whose::Default,
        low: first.low.filter(|_| fitting.iter().all(|interval| interval.low == first.low)),
        high: first.high.filter(|_| fitting.iter().all(|interval| interval.high == first.high)),
        set: first.set.to_string(),
        who: if adult && !who.is_empty() { format!("adult: {who}") } else { who },
        sources: fitting
            .iter()
            .flat_map(|interval| interval.sources.iter().copied())
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect(),
    };
    let message = format!("judged by the {} {}", default_name(&used), range(&used, &analyte.unit));
    measured.report(
        IssueCode::DefaultInterval,
        message,
        "give the interval of the laboratory in `low` and `high`",
    );
    measured.interval = Some(used);
    settle(analyte, measured, agreed);
    if agreed.is_none() {
        undecided(measured);
    }
}

fn range(interval: &UsedInterval, unit: &str) -> alloc::string::String {
    match (interval.low, interval.high) {
        (Some(low), Some(high)) => format!("{low}-{high} {unit}"),
        (Some(low), None) => format!(">= {low} {unit}"),
        (None, Some(high)) => format!("<= {high} {unit}"),
        (None, None) => alloc::string::String::new(),
    }
}

fn no_interval(patient: Patient, defaults: &[&Interval], measured: &mut Measured) {
    let mut missing = Vec::new();
    if patient.age.is_none()
        && defaults.iter().any(|interval| interval.band.from > 0 || interval.band.until.is_some())
    {
        missing.push("age");
    }
    if patient.sex.is_none() && defaults.iter().any(|interval| interval.band.sex != BandSex::Any) {
        missing.push("sex");
    }
    let message = if defaults.is_empty() {
        "no default interval is known, left unknown".to_string()
    } else if missing.is_empty() {
        "no default interval for this age and sex, left unknown".to_string()
    } else {
        format!(
            "the interval depends on the {}, which is missing: left unknown",
            missing.join(" and the ")
        )
    };
    let suggestion = match (missing.first(), missing.get(1)) {
        (Some(&"age"), None) => {
            "give `age_years`, or the interval of the laboratory in `low` and `high`"
        }
        (Some(&"age"), Some(_)) => {
            "give `age_years` and `sex`, or the interval of the laboratory in `low` and `high`"
        }
        (Some(_), _) => "give `sex`, or the interval of the laboratory in `low` and `high`",
        (None, _) => "give the interval of the laboratory in `low` and `high`",
    };
    measured.report(IssueCode::NoInterval, message, suggestion);
}

fn undecided(measured: &mut Measured) {
    let message = format!("{} may lie on either side of the limits, left unknown", measured.given);
    measured.report(IssueCode::UnreadMeasurement, message, "give a number without a comparator");
}

/// Sets the state and the findings that follow from it.
fn settle(analyte: &Analyte, measured: &mut Measured, state: Option<State>) {
    let Some(state) = state.filter(|state| *state != State::Undecided) else { return };
    measured.state = Some(state);
    let states = &analyte.states;
    let (present, absent): (Option<FindingKey>, &[Option<FindingKey>]) = match state {
        State::Low => (states.low, &[states.high, states.normal]),
        State::High => (states.high, &[states.low, states.normal]),
        State::Normal => (states.normal, &[states.low, states.high]),
        State::NotLow => (None, &[states.low]),
        State::NotHigh => (None, &[states.high]),
        State::Positive => (states.positive, &[states.negative]),
        State::Negative => (states.negative, &[states.positive]),
        State::Undecided => (None, &[]),
    };
    if let Some(finding) = present {
        measured.give(finding, Presence::Present);
    }
    for finding in absent.iter().copied().flatten() {
        measured.give(finding, Presence::Absent);
    }
}

/// The graded findings. Where several ranges lead to one finding, those that may apply must agree.
fn thresholds(analyte: &Analyte, patient: Patient, span: &Span, measured: &mut Measured) {
    let findings: BTreeSet<FindingKey> =
        analyte.thresholds.iter().map(|threshold| threshold.finding).collect();
    let by_laboratory = match &measured.interval {
        Some(interval) => interval.whose == Whose::Laboratory,
        // A state without an interval was given by a flag.
        None => measured.state.is_some(),
    };
    let (mut missing, mut apart) = (false, false);
    let own = measured.interval.as_ref().filter(|interval| interval.whose == Whose::Laboratory);
    // What the limit of the laboratory leaves open is not closed by a limit that was made for
    // another kit.
    let is_open = analyte.is_qualitative() && own.is_some() && measured.state.is_none();
    for finding in findings.into_iter().filter(|_| !is_open) {
        let rows: Vec<&Threshold> =
            analyte.thresholds.iter().filter(|row| row.finding == finding).collect();
        if by_laboratory
            && let Some(row) = rows.first().filter(|_| rows.iter().all(|row| row.follows_interval))
        {
            measured.give(finding, as_the_laboratory(row, measured.state));
            continue;
        }
        let (fitting, covered) = candidates(patient, rows.iter().map(|row| &row.band));
        let values: BTreeSet<Presence> = rows
            .iter()
            .zip(fitting)
            .filter(|(_, fits)| *fits)
            .map(|(row, _)| holds(row, span))
            .collect();
        match values.first() {
            Some(value) if values.len() == 1 && covered => measured.give(finding, *value),
            Some(_) if rows.iter().all(|row| row.band.is_for_everyone()) => apart = true,
            Some(_) => missing = true,
            None => {}
        }
    }
    let told = measured.issues.iter().any(|issue| issue.code == IssueCode::NoInterval);
    if missing && !told {
        let message = "its graded limits depend on age or sex, which is missing: left unknown";
        measured.report(IssueCode::NoInterval, message, "give `age_years` and `sex`");
    }
    if apart && !told {
        let message = "lies where kits do not agree on what is positive: left unknown";
        let suggestion = "give the interval or the flag of the laboratory";
        measured.report(IssueCode::NoInterval, message, suggestion);
    }
}

/// A threshold at the limit of the interval, where the laboratory decided by its own limits.
fn as_the_laboratory(row: &Threshold, state: Option<State>) -> Presence {
    let (beyond, open) = if row.upper.is_some() {
        (State::Low, State::NotHigh)
    } else {
        (State::High, State::NotLow)
    };
    match state {
        None => Presence::Unknown,
        Some(state) if state == open => Presence::Unknown,
        Some(state) if state == beyond => Presence::Present,
        Some(_) => Presence::Absent,
    }
}

/// Whether a value lies in the range of a threshold.
pub(super) fn holds(row: &Threshold, span: &Span) -> Presence {
    let lower = row.lower.map_or(Presence::Present, |limit| {
        if limit.included { !span.below(limit.number) } else { span.above(limit.number) }
    });
    let upper = row.upper.map_or(Presence::Present, |limit| {
        if limit.included { !span.above(limit.number) } else { span.below(limit.number) }
    });
    lower.and(upper)
}
