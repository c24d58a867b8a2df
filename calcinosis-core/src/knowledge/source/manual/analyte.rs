//! The measured quantities: units, limits, intervals, and the findings that a value yields.

use super::page::{Depth, Page, plain};
use crate::key::{AnalyteKey, FindingKey, SourceKey};
use crate::knowledge::Knowledge;
use crate::knowledge::analyte::{Analyte, Band, BandSex, Bounds, Formula, Laboratory, Limit};
use crate::quantity::Decimal;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

/// The units of age as UCUM has them, in minutes, the longest first.
const AGE_UNITS: [(u32, &str); 4] = [(525_960, "a"), (43_830, "mo"), (10_080, "wk"), (1_440, "d")];

pub(super) fn page(knowledge: &Knowledge) -> String {
    let laboratory = knowledge.laboratory();
    let mut page = Page::new(knowledge, Depth::Top, "Analytes");
    page.paragraph(
        "What a case can state as a measurement. A laboratory's own interval goes before the default ones here. Ages: d days, wk weeks, mo months, a years. \
         A value outside the plausible range, or one that was probably meant in another unit, is reported and not used.",
    );
    page.heading("All analytes");
    let links = laboratory
        .analytes
        .iter()
        .map(|analyte| format!("{} `{}`", link(&page, analyte), analyte.id));
    page.list(links.collect::<Vec<_>>());
    page.heading("One by one");
    for analyte in &laboratory.analytes {
        one(&mut page, analyte);
    }
    kit_units(&mut page, laboratory);
    formulas(&mut page, laboratory);
    over_time(&mut page, laboratory);
    page.finish()
}

pub(super) fn link(page: &Page<'_>, analyte: &Analyte) -> String {
    page.link(&analyte.label, &format!("analytes.md#{}", analyte.id))
}

fn links(page: &Page<'_>, laboratory: &Laboratory, analytes: &[AnalyteKey]) -> String {
    let all = analytes.iter().map(|key| &laboratory.analytes[*key]);
    all.map(|analyte| link(page, analyte)).collect::<Vec<_>>().join(", ")
}

/// The findings that a value of the analyte can yield.
pub(super) fn yields(laboratory: &Laboratory, key: AnalyteKey, finding: FindingKey) -> bool {
    let analyte = &laboratory.analytes[key];
    let states = &analyte.states;
    [states.low, states.normal, states.high, states.positive, states.negative]
        .contains(&Some(finding))
        || analyte.thresholds.iter().any(|threshold| threshold.finding == finding)
        || laboratory
            .lasting
            .iter()
            .any(|lasting| lasting.analyte == key && lasting.finding == finding)
}

/// The sources of an analyte and of what is computed or concluded from it.
pub(super) fn sources(
    laboratory: &Laboratory,
    key: AnalyteKey,
    analyte: &Analyte,
) -> BTreeSet<SourceKey> {
    let mut all: BTreeSet<SourceKey> =
        analyte.units.iter().flat_map(|unit| unit.sources.iter()).copied().collect();
    all.extend(
        analyte.plausible.iter().chain(&analyte.critical).flat_map(|bounds| bounds.sources.iter()),
    );
    all.extend(analyte.intervals.iter().flat_map(|interval| interval.sources.iter()));
    all.extend(analyte.thresholds.iter().flat_map(|threshold| threshold.sources.iter()));
    let formulas = laboratory.formulas.iter().filter(|formula| formula.result == key);
    all.extend(formulas.flat_map(|formula| formula.sources.iter()));
    let stages = laboratory.stages.iter().filter(|stage| stage.analyte == key);
    all.extend(stages.flat_map(|stage| stage.sources.iter()));
    let lasting = laboratory.lasting.iter().filter(|lasting| lasting.analyte == key);
    all.extend(lasting.flat_map(|lasting| lasting.sources.iter()));
    let preferences =
        laboratory.preferences.iter().filter(|preference| preference.analytes.contains(&key));
    all.extend(preferences.flat_map(|preference| preference.sources.iter()));
    let timing = laboratory.timing.iter().filter(|timing| timing.analytes.contains(&key));
    all.extend(timing.flat_map(|timing| timing.sources.iter()));
    all
}

fn one(page: &mut Page<'_>, analyte: &Analyte) {
    page.entry(&analyte.id, &analyte.label);
    page.paragraph(&format!(
        "`{}`, {}. {}",
        analyte.id,
        analyte.specimen.as_str(),
        plain(&analyte.definition)
    ));
    page.names(&analyte.synonyms, &analyte.aliases);
    let unit = &analyte.unit;
    let mut lines = vec![format!("Limits below are in: {}", shown_unit(unit))];
    let states = &analyte.states;
    for (state, finding) in [
        ("Low", states.low),
        ("Within", states.normal),
        ("High", states.high),
        ("Positive", states.positive),
        ("Negative", states.negative),
    ] {
        lines.extend(finding.map(|finding| format!("{state}: {}", page.finding(finding))));
    }
    for (what, bounds) in
        [("Plausible", &analyte.plausible), ("Calls for action outside", &analyte.critical)]
    {
        lines.extend(bounds.as_ref().map(|bounds| shown_bounds(page, what, bounds)));
    }
    if !analyte.formula.is_empty() {
        lines.push(format!("Computed: {}", plain(&analyte.formula)));
    }
    if !analyte.no_code.is_empty() {
        lines.push(format!("Codes: {}", plain(&analyte.no_code)));
    }
    if analyte.is_qualitative() {
        let kits = "[the unit of a kit](analytes.md#units-of-kits)";
        lines.push(format!("Also in {kits}, beside the interval or the flag of the laboratory"));
    }
    lines.extend(analyte.confusion.iter().map(|confusion| {
        let range = range(confusion.low, confusion.high);
        format!(
            "{range} {} is probably {}. {}",
            plain(&confusion.unit),
            plain(&confusion.likely),
            plain(&confusion.says)
        )
    }));
    page.list(lines);
    let rows: Vec<Vec<String>> = analyte
        .units
        .iter()
        .map(|one| {
            let spellings: Vec<String> =
                one.spellings.iter().map(|spelling| plain(spelling)).collect();
            vec![
                shown_unit(&one.ucum),
                one.factor.to_string(),
                spellings.join(", "),
                page.covered(one.basis, &one.sources),
            ]
        })
        .collect();
    page.table(&["unit", "times", "also written", "basis"], rows);
    let rows: Vec<Vec<String>> = analyte
        .intervals
        .iter()
        .map(|interval| {
            let set = plain(&interval.set);
            let set = if interval.default { format!("{set} (default)") } else { set };
            let who =
                if interval.who.is_empty() { "everyone".to_string() } else { plain(&interval.who) };
            vec![
                who,
                range(interval.low, interval.high),
                set,
                page.covered(interval.basis, &interval.sources),
            ]
        })
        .collect();
    page.table(&["interval for", "limits", "set", "basis"], rows);
    let rows: Vec<Vec<String>> = analyte
        .thresholds
        .iter()
        .map(|threshold| {
            let limits = [lower(threshold.lower.as_ref()), upper(threshold.upper.as_ref())];
            let limits: Vec<String> = limits.into_iter().flatten().collect();
            vec![
                limits.join(" and "),
                page.finding(threshold.finding),
                whom(threshold.band),
                page.covered(threshold.basis, &threshold.sources),
            ]
        })
        .collect();
    page.table(&["value", "finding", "for", "basis"], rows);
    let codes = analyte.codes.iter().map(|code| {
        let unit = if code.unit.is_empty() { "–".to_string() } else { shown_unit(&code.unit) };
        let code = &code.code;
        vec![
            code.system.to_string(),
            plain(&code.code),
            plain(&code.label),
            code.matching.to_string(),
            unit,
        ]
    });
    page.table(&["system", "code", "label there", "covers", "unit"], codes.collect::<Vec<_>>());
}

fn kit_units(page: &mut Page<'_>, laboratory: &Laboratory) {
    if laboratory.kit_units.is_empty() {
        return;
    }
    page.heading("Units of kits");
    page.paragraph("<a id=\"units-of-kits\"></a>");
    page.paragraph(
        "Units whose size the maker of a kit chose. A number in one of them is compared with the interval or read by the flag of the laboratory that reported it, never by a limit made for \
         another kit, and converts into no other unit. The names of one row mean the same figure.",
    );
    let rows = laboratory.kit_units.iter().map(|unit| {
        let spellings: Vec<String> =
            unit.spellings.iter().map(|spelling| plain(spelling)).collect();
        vec![shown_unit(&unit.ucum), spellings.join(", ")]
    });
    page.table(&["unit", "also written"], rows.collect::<Vec<_>>());
}

fn formulas(page: &mut Page<'_>, laboratory: &Laboratory) {
    if laboratory.formulas.is_empty() {
        return;
    }
    page.heading("Formulae, in the order in which they are used");
    for formula in &*laboratory.formulas {
        page.paragraph(&format!("**{}** `{}`", plain(&formula.label), formula.id));
        let lines = formula_lines(page, laboratory, formula);
        page.list(lines);
    }
}

fn formula_lines(page: &Page<'_>, laboratory: &Laboratory, formula: &Formula) -> Vec<String> {
    let mut lines = vec![
        format!("Gives: {}", links(page, laboratory, &[formula.result])),
        format!("Arithmetic: {}", formula.method.as_str()),
    ];
    for input in &*formula.inputs {
        let day = if input.any_day { ", of any day" } else { "" };
        lines.push(format!(
            "{}: {}{day}",
            plain(&input.role),
            links(page, laboratory, &input.analytes)
        ));
    }
    let numbers =
        formula.coefficients.iter().map(|one| format!("{} {}", plain(&one.name), one.value));
    let numbers: Vec<String> = numbers.collect();
    if !numbers.is_empty() {
        lines.push(format!("Numbers: {}", numbers.join(", ")));
    }
    lines.push(format!("For: {}", whom(formula.band)));
    lines.extend(
        formula.not_when.iter().map(|program| format!("Not with: {}", page.program(program))),
    );
    lines.extend(
        formula
            .doubtful_when
            .iter()
            .map(|program| format!("Doubtful with: {}", page.program(program))),
    );
    if !formula.doubt.is_empty() {
        lines.push(format!("When doubtful: {}", plain(&formula.doubt)));
    }
    lines.push(format!("Basis: {}", page.covered(formula.basis, &formula.sources)));
    lines
}

fn over_time(page: &mut Page<'_>, laboratory: &Laboratory) {
    page.heading("Stages, time and preference");
    let mut lines = Vec::new();
    for stage in &*laboratory.stages {
        let analyte = links(page, laboratory, &[stage.analyte]);
        let covered = page.covered(stage.basis, &stage.sources);
        lines.push(format!(
            "{analyte} from {}: {} ({covered})",
            stage.at_least,
            plain(&stage.label)
        ));
    }
    for lasting in &*laboratory.lasting {
        let analyte = links(page, laboratory, &[lasting.analyte]);
        let (finding, covered) =
            (page.finding(lasting.finding), page.covered(lasting.basis, &lasting.sources));
        let (below, days) = (lasting.below, lasting.days);
        lines.push(format!(
            "{analyte} below {below} on days at least {days} apart: {finding} ({covered})"
        ));
    }
    for preference in &*laboratory.preferences {
        let analytes = links(page, laboratory, &preference.analytes);
        let covered = page.covered(preference.basis, &preference.sources);
        lines.push(format!(
            "Only the first that is given speaks: {analytes}. {} ({covered})",
            plain(&preference.why)
        ));
    }
    for timing in &*laboratory.timing {
        let (analytes, covered) = (
            links(page, laboratory, &timing.analytes),
            page.covered(timing.basis, &timing.sources),
        );
        lines.push(format!(
            "With {}: {} {analytes} ({covered})",
            page.program(&timing.program),
            plain(&timing.says)
        ));
    }
    page.list(lines);
}

/// A unit; some analytes are pure numbers.
fn shown_unit(unit: &str) -> String {
    if unit.is_empty() { "a pure number".to_string() } else { format!("`{unit}`") }
}

fn shown_bounds(page: &Page<'_>, what: &str, bounds: &Bounds) -> String {
    format!(
        "{what}: {} ({})",
        range(bounds.low, bounds.high),
        page.covered(bounds.basis, &bounds.sources)
    )
}

fn range(low: Option<Decimal>, high: Option<Decimal>) -> String {
    match (low, high) {
        (Some(low), Some(high)) => format!("{low} to {high}"),
        (Some(low), None) => format!("from {low}"),
        (None, Some(high)) => format!("up to {high}"),
        (None, None) => "–".to_string(),
    }
}

fn lower(limit: Option<&Limit>) -> Option<String> {
    limit.map(|limit| {
        format!("{} {}", if limit.included { "at least" } else { "above" }, limit.number)
    })
}

fn upper(limit: Option<&Limit>) -> Option<String> {
    limit.map(|limit| {
        format!("{} {}", if limit.included { "at most" } else { "below" }, limit.number)
    })
}

fn age(minutes: u32) -> String {
    let unit = AGE_UNITS.iter().find(|(length, _)| minutes.is_multiple_of(*length));
    unit.map_or_else(
        || format!("{minutes} min"),
        |(length, unit)| format!("{} {unit}", minutes / length),
    )
}

fn whom(band: Band) -> String {
    let mut words = Vec::new();
    match (band.from, band.until) {
        (0, None) => {}
        (0, Some(until)) => words.push(format!("under {}", age(until))),
        (from, None) => words.push(format!("from {}", age(from))),
        (from, Some(until)) => words.push(format!("{} to {}", age(from), age(until))),
    }
    if band.sex != BandSex::Any {
        words.push(band.sex.as_str().to_string());
    }
    if words.is_empty() { "everyone".to_string() } else { words.join(", ") }
}
