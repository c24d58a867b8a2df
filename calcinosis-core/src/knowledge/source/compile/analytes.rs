//! From the TOML entries about measured quantities to the compiled ones.

use super::{Lowerer, Names, Placed, Word, index, register, text, texts};
use crate::condition::Program;
use crate::key::{AnalyteKey, Key, Table};
use crate::knowledge::analyte::{
    Analyte, AnalyteCode, AnalyteUnit, Band, BandSex, Bounds, Coefficient, Confusion, Formula,
    FormulaInput, Interval, KitUnit, Laboratory, Lasting, Limit, Method, Preference, ResultWord,
    Specimen, Stage, State, States, Threshold, Timing,
};
use crate::knowledge::entry::Constants;
use crate::knowledge::source::DiagnosticCode;
use crate::knowledge::source::problems::Problems;
use crate::knowledge::source::schema::CodeToml;
use crate::knowledge::source::schema::analytes::{
    AnalyteCodeToml, AnalyteToml, BoundsToml, FormulaInputToml, FormulaToml, IntervalToml,
    LaboratoryDraft, SiteIntervalToml, StatesToml, ThresholdToml, UnitToml,
};
use crate::knowledge::{Basis, List, Text};
use crate::quantity::{Age, Decimal};
use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// What lowering needs of the entries around.
pub(super) struct Context<'a> {
    pub(super) names: &'a Names,
    pub(super) constants: &'a Constants,
    pub(super) problems: &'a mut Problems,
}

type AnalyteNames = BTreeMap<String, AnalyteKey>;

/// What the ids of all analytes stand for, former ones too.
pub(super) fn names(laboratory: &Laboratory) -> AnalyteNames {
    laboratory.names.iter().map(|(name, key)| (name.to_string(), *key)).collect()
}

pub(super) fn lower(draft: &LaboratoryDraft<'_>, context: Context<'_>) -> Laboratory {
    let Context { names, constants, problems } = context;
    let mut entries: Vec<&Placed<'_, AnalyteToml>> = draft.analytes.iter().collect();
    entries.sort_by_key(|placed| placed.entry.id.as_ref());
    let mut known: AnalyteNames = BTreeMap::new();
    let ids = entries
        .iter()
        .enumerate()
        .map(|(i, p)| (p.file, &p.entry.id, &*p.entry.aliases, AnalyteKey::at(index(i))));
    register(&mut known, ids, problems);

    let mut analytes = Vec::new();
    for placed in &entries {
        let mut lowerer = Lowerer { file: placed.file, names, constants, problems };
        analytes.push(lowerer.analyte(&placed.entry));
    }
    let mut laboratory = Laboratory {
        analytes: Table::from(analytes),
        names: known.iter().map(|(name, key)| (Cow::Owned(name.clone()), *key)).collect(),
        formulas: Cow::Borrowed(&[]),
        stages: Cow::Borrowed(&[]),
        lasting: Cow::Borrowed(&[]),
        preferences: Cow::Borrowed(&[]),
        timing: Cow::Borrowed(&[]),
        words: Cow::Borrowed(&[]),
        kit_units: Cow::Borrowed(&[]),
        adult_from: u32::MAX,
        unflagged: texts(&draft.unflagged),
    };
    let mut formulas = Vec::new();
    for Placed { file, entry } in &draft.formulas {
        formulas.extend(Lowerer { file, names, constants, problems }.formula(
            entry,
            &known,
            &laboratory,
        ));
    }
    let mut stages = Vec::new();
    for Placed { file, entry } in &draft.stages {
        let mut lowerer = Lowerer { file, names, constants, problems };
        let (basis, sources) = lowerer.covered(&entry.basis, &entry.sources);
        let at_least = lowerer.number(&entry.at_least);
        let band = lowerer.band(entry.from.as_ref(), entry.until.as_ref(), entry.sex.as_ref());
        let label = lowerer.sentence(&entry.label);
        let analyte = lowerer.resolve(&entry.analyte, "analyte", &known);
        stages.extend(analyte.map(|analyte| Stage {
            analyte,
            label,
            at_least,
            band,
            basis,
            sources,
        }));
    }
    // Of each analyte the highest stage first, so that the first that fits is the right one.
    stages.sort_by_key(|stage| (stage.analyte, core::cmp::Reverse(stage.at_least)));
    let mut lasting = Vec::new();
    for Placed { file, entry } in &draft.lasting {
        let mut lowerer = Lowerer { file, names, constants, problems };
        let (basis, sources) = lowerer.covered(&entry.basis, &entry.sources);
        let below = lowerer.number(&entry.below);
        let band = lowerer.band(entry.from.as_ref(), entry.until.as_ref(), entry.sex.as_ref());
        let analyte = lowerer.resolve(&entry.analyte, "analyte", &known);
        let finding = lowerer.finding(&entry.finding);
        if let (Some(analyte), Some(finding)) = (analyte, finding) {
            lasting.push(Lasting {
                analyte,
                below,
                days: entry.days,
                finding,
                band,
                basis,
                sources,
            });
        }
    }
    let mut preferences = Vec::new();
    for Placed { file, entry } in &draft.preferences {
        let mut lowerer = Lowerer { file, names, constants, problems };
        let (basis, sources) = lowerer.covered(&entry.basis, &entry.sources);
        let why = lowerer.sentence(&entry.why);
        preferences.push(Preference {
            analytes: lowerer.analytes(&entry.analytes, &known),
            why,
            basis,
            sources,
        });
    }
    let mut timing = Vec::new();
    for Placed { file, entry } in &draft.timing {
        let mut lowerer = Lowerer { file, names, constants, problems };
        let (basis, sources) = lowerer.covered(&entry.basis, &entry.sources);
        let says = lowerer.sentence(&entry.says);
        let analytes = lowerer.analytes(&entry.analytes, &known);
        if let Some((parsed, program)) = lowerer.condition(&entry.when) {
            timing.push(Timing {
                when: Cow::Owned(parsed.to_string()),
                program,
                analytes,
                says,
                basis,
                sources,
            });
        }
    }
    let mut words: BTreeMap<String, State> = BTreeMap::new();
    for Placed { file, entry } in &draft.words {
        let mut lowerer = Lowerer { file, names, constants, problems };
        let all = "`positive`, `negative`, `low`, `normal`, `high`, `undecided`";
        let state = lowerer.known(&entry.says, State::from_word, all, State::Undecided);
        for word in &entry.words {
            let folded = word.as_ref().to_lowercase();
            if words.insert(folded, state).is_some_and(|earlier| earlier != state) {
                let message = format!("`{}` says two things", word.as_ref());
                lowerer.problem(DiagnosticCode::DuplicateId, word, message);
            }
        }
    }
    let mut kit_units: Vec<KitUnit> = Vec::new();
    for Placed { file, entry } in &draft.kit_units {
        let all_names = || core::iter::once(entry.ucum.as_ref()).chain(&entry.spellings);
        let is_taken = |name: &&String| {
            let mut all = kit_units
                .iter()
                .flat_map(|unit| core::iter::once(&unit.ucum).chain(unit.spellings.iter()));
            all.any(|known| *known == name.as_str())
        };
        if let Some(name) = all_names().find(is_taken) {
            let message = format!("the unit `{name}` is written twice");
            Lowerer { file, names, constants, problems }.problem(
                DiagnosticCode::DuplicateId,
                &entry.ucum,
                message,
            );
        }
        kit_units
            .push(KitUnit { ucum: text(entry.ucum.as_ref()), spellings: texts(&entry.spellings) });
    }
    if let Some(Placed { file, entry }) = &draft.adult_from {
        laboratory.adult_from =
            Lowerer { file, names, constants, problems }.age(Some(entry), u32::MAX);
    }
    laboratory.formulas = Cow::Owned(formulas);
    laboratory.stages = Cow::Owned(stages);
    laboratory.lasting = Cow::Owned(lasting);
    laboratory.preferences = Cow::Owned(preferences);
    laboratory.timing = Cow::Owned(timing);
    laboratory.kit_units = Cow::Owned(kit_units);
    laboratory.words = words
        .into_iter()
        .map(|(word, state)| ResultWord { word: Cow::Owned(word), state })
        .collect();
    laboratory
}

impl Lowerer<'_> {
    fn number(&mut self, word: &Word) -> Decimal {
        word.as_ref().parse().unwrap_or_else(|error| {
            self.problem(
                DiagnosticCode::Value,
                word,
                format!("`{}` is no number: {error}", word.as_ref()),
            );
            Decimal::ZERO
        })
    }

    fn optional_number(&mut self, word: Option<&Word>) -> Option<Decimal> {
        word.map(|word| self.number(word))
    }

    fn age(&mut self, word: Option<&Word>, missing: u32) -> u32 {
        let Some(word) = word else { return missing };
        Age::limit(word.as_ref()).unwrap_or_else(|| {
            let message = format!("`{}` is no age", word.as_ref());
            let help =
                "write a whole number and `d`, `wk`, `mo` or `a`, such as `6 mo`".to_string();
            self.problem_with(DiagnosticCode::Value, word, message, help);
            missing
        })
    }

    fn band(&mut self, from: Option<&Word>, until: Option<&Word>, sex: Option<&Word>) -> Band {
        let sexes = "`any`, `female`, `male`";
        let sex = sex
            .map_or(BandSex::Any, |word| self.known(word, BandSex::from_word, sexes, BandSex::Any));
        let start = self.age(from, 0);
        let end = until.map(|word| self.age(Some(word), u32::MAX));
        if let Some(word) = until
            && end.is_some_and(|end| end <= start)
        {
            self.problem(DiagnosticCode::Value, word, "the band ends before it begins");
        }
        Band::new(start, end, sex)
    }

    fn analytes(&mut self, words: &[Word], known: &AnalyteNames) -> List<AnalyteKey> {
        words.iter().filter_map(|word| self.resolve(word, "analyte", known)).collect()
    }

    fn analyte(&mut self, entry: &AnalyteToml) -> Analyte {
        let places = "`serum`, `whole-blood`, `urine`, `history`, `derived`";
        let units: Vec<AnalyteUnit> =
            entry.units.iter().map(|unit| self.analyte_unit(unit)).collect();
        let mut confusions = Vec::new();
        for confusion in &entry.confusion {
            if !units.iter().any(|unit| unit.ucum == confusion.unit.as_ref().as_str()) {
                let message = format!("`{}` is no unit of this analyte", confusion.unit.as_ref());
                self.problem(DiagnosticCode::UnknownId, &confusion.unit, message);
            }
            if let Some(basis) = &confusion.basis {
                self.covered(basis, &confusion.sources);
            }
            confusions.push(Confusion {
                unit: text(confusion.unit.as_ref()),
                low: self.optional_number(confusion.low.as_ref()),
                high: self.optional_number(confusion.high.as_ref()),
                likely: self.sentence(&confusion.likely),
                says: self.sentence(&confusion.says),
            });
        }
        Analyte {
            id: text(entry.id.as_ref()),
            label: self.sentence(&entry.label),
            definition: self.sentence(&entry.definition),
            specimen: self.known(&entry.specimen, Specimen::from_word, places, Specimen::Serum),
            synonyms: texts(&entry.synonyms),
            aliases: entry.aliases.iter().map(|alias| text(alias.as_ref())).collect(),
            unit: entry.unit.as_ref().map_or(Cow::Borrowed(""), |unit| text(unit.as_ref())),
            units: Cow::Owned(units),
            plausible: entry.plausible.as_ref().map(|bounds| self.bounds(bounds)),
            confusion: Cow::Owned(confusions),
            critical: entry.critical.as_ref().map(|bounds| self.bounds(bounds)),
            states: self.states(&entry.states),
            codes: entry.codes.iter().map(|code| self.analyte_code(code)).collect(),
            no_code: entry.no_code.as_ref().map_or(Cow::Borrowed(""), |why| self.sentence(why)),
            formula: text(entry.formula.as_deref().unwrap_or("")),
            intervals: entry.interval.iter().map(|interval| self.interval(interval)).collect(),
            thresholds: entry
                .threshold
                .iter()
                .filter_map(|threshold| self.threshold(threshold))
                .collect(),
            void_when: entry
                .void_when
                .as_ref()
                .and_then(|when| self.condition(when))
                .map(|(_, program)| program),
        }
    }

    fn analyte_unit(&mut self, entry: &UnitToml) -> AnalyteUnit {
        let (basis, sources) = match &entry.basis {
            Some(basis) => self.covered(basis, &entry.sources),
            // A factor of one is arithmetic.
            None => (Basis::Proposal, self.sources(&entry.sources)),
        };
        let factor = self.number(&entry.factor);
        if factor <= Decimal::ZERO {
            self.problem(DiagnosticCode::Value, &entry.factor, "a factor must be above nought");
        }
        AnalyteUnit {
            ucum: text(entry.ucum.as_ref()),
            factor,
            spellings: texts(&entry.spellings),
            basis,
            sources,
        }
    }

    fn bounds(&mut self, entry: &BoundsToml) -> Bounds {
        let (basis, sources) = self.covered(&entry.basis, &entry.sources);
        let low = self.optional_number(entry.low.as_ref());
        let high = self.optional_number(entry.high.as_ref());
        if let (Some(low), Some(high), Some(word)) = (low, high, &entry.low)
            && low > high
        {
            self.problem(DiagnosticCode::Value, word, "the lower limit lies above the upper one");
        }
        Bounds { low, high, basis, sources }
    }

    fn states(&mut self, entry: &StatesToml) -> States {
        let mut state = |word: &Option<Word>| word.as_ref().and_then(|word| self.finding(word));
        States {
            low: state(&entry.low),
            normal: state(&entry.normal),
            high: state(&entry.high),
            positive: state(&entry.positive),
            negative: state(&entry.negative),
        }
    }

    fn analyte_code(&mut self, entry: &AnalyteCodeToml) -> AnalyteCode {
        let AnalyteCodeToml { system, code, label, matching, unit } = entry;
        let plain = CodeToml {
            system: system.clone(),
            code: code.clone(),
            label: label.clone(),
            matching: matching.clone(),
        };
        let unit = unit.as_ref().map_or(Cow::Borrowed(""), |unit| text(unit.as_ref()));
        AnalyteCode { code: self.code(&plain), unit }
    }

    pub(in crate::knowledge::source) fn interval(&mut self, entry: &IntervalToml) -> Interval {
        let (basis, sources) = self.covered(&entry.basis, &entry.sources);
        let band = self.band(entry.from.as_ref(), entry.until.as_ref(), entry.sex.as_ref());
        let low = self.optional_number(entry.low.as_ref());
        let high = self.optional_number(entry.high.as_ref());
        if low.is_none() && high.is_none() {
            self.problem(
                DiagnosticCode::Value,
                &entry.set,
                "an interval needs a lower or an upper limit",
            );
        }
        if low.zip(high).is_some_and(|(low, high)| low > high) {
            self.problem(
                DiagnosticCode::Value,
                &entry.set,
                "the lower limit lies above the upper one",
            );
        }
        let who = for_whom(entry.from.as_ref(), entry.until.as_ref(), band);
        Interval {
            set: text(entry.set.as_ref()),
            default: entry.default,
            band,
            low,
            high,
            basis,
            sources,
            who,
        }
    }

    /// Replaces the default intervals of every analyte that a site names by the site's own, and
    /// returns the ids of these analytes.
    pub(in crate::knowledge::source) fn replace_intervals(
        &mut self,
        entries: &[SiteIntervalToml],
        laboratory: &mut Laboratory,
    ) -> Vec<Text> {
        let known = names(laboratory);
        let mut replaced: BTreeMap<AnalyteKey, Vec<Interval>> = BTreeMap::new();
        for entry in entries {
            let Some(analyte) = self.resolve(&entry.analyte, "analyte", &known) else { continue };
            let SiteIntervalToml { set, from, until, sex, low, high, basis, sources, .. } =
                entry.clone();
            let interval =
                IntervalToml { set, default: true, from, until, sex, low, high, basis, sources };
            let interval = self.interval(&interval);
            let own = replaced.entry(analyte).or_default();
            if own.iter().any(|other| other.band.overlaps(&interval.band)) {
                let message = format!("two intervals of `{}` overlap", entry.analyte.as_ref());
                self.problem(DiagnosticCode::Value, &entry.analyte, message);
            }
            own.push(interval);
        }
        let mut names = Vec::new();
        for (index, intervals) in replaced {
            if let Some(analyte) = laboratory.analytes.to_mut().get_mut(usize::from(index)) {
                let kept = analyte.intervals.iter().filter(|interval| !interval.default).cloned();
                analyte.intervals = intervals.into_iter().chain(kept).collect();
                names.push(analyte.id.clone());
            }
        }
        names
    }

    fn threshold(&mut self, entry: &ThresholdToml) -> Option<Threshold> {
        let mut limit = |open: &Option<Word>, closed: &Option<Word>| match (open, closed) {
            (Some(word), None) => Some(Limit { number: self.number(word), included: false }),
            (None, Some(word)) => Some(Limit { number: self.number(word), included: true }),
            (None, None) => None,
            (Some(word), Some(_)) => {
                self.problem(DiagnosticCode::Value, word, "two limits on the same side");
                None
            }
        };
        let lower = limit(&entry.above, &entry.at_least);
        let upper = limit(&entry.below, &entry.at_most);
        if lower.is_none() && upper.is_none() {
            let message = "a threshold needs one of `above`, `at-least`, `below`, `at-most`";
            self.problem(DiagnosticCode::Value, &entry.finding, message);
        }
        let (basis, sources) = self.covered(&entry.basis, &entry.sources);
        let band = self.band(entry.from.as_ref(), entry.until.as_ref(), entry.sex.as_ref());
        let finding = self.finding(&entry.finding)?;
        Some(Threshold {
            lower,
            upper,
            finding,
            follows_interval: entry.follows_interval,
            band,
            basis,
            sources,
        })
    }

    fn formula(
        &mut self,
        entry: &FormulaToml,
        known: &AnalyteNames,
        laboratory: &Laboratory,
    ) -> Option<Formula> {
        let methods = "`adjusted-calcium`, `product`, `creatinine-filtration`, `height-filtration`, `tubular-reabsorption`, `phosphate-threshold`, `body-mass-index`, `ratio`";
        let (basis, sources) = self.covered(&entry.basis, &entry.sources);
        let method = self.known(&entry.method, Method::from_word, methods, Method::Product);
        let band = self.band(entry.from.as_ref(), entry.until.as_ref(), entry.sex.as_ref());
        let mut coefficients = Vec::new();
        for (name, value) in &entry.coefficients {
            coefficients.push(Coefficient { name: text(name), value: self.number(value) });
        }
        self.expect_parts(entry, method);
        let mut inputs = Vec::new();
        for input in &entry.inputs {
            inputs.push(self.formula_input(input, known, laboratory));
        }
        let result = self.resolve(&entry.result, "analyte", known)?;
        let factor = self.unit_factor(&entry.unit, result, laboratory);
        let mut program = |word: &Option<Word>| -> Option<Program> {
            word.as_ref().and_then(|word| self.condition(word)).map(|(_, program)| program)
        };
        let (not_when, doubtful_when) = (program(&entry.not_when), program(&entry.doubtful_when));
        Some(Formula {
            id: text(entry.id.as_ref()),
            label: self.sentence(&entry.label),
            result,
            factor,
            method,
            inputs: Cow::Owned(inputs),
            coefficients: Cow::Owned(coefficients),
            band,
            not_when,
            doubtful_when,
            doubt: text(&entry.doubt),
            basis,
            sources,
        })
    }

    /// Every part of the arithmetic must be there, and nothing else.
    fn expect_parts(&mut self, entry: &FormulaToml, method: Method) {
        let (roles, names) = parts(method);
        let mut given: Vec<&str> =
            entry.inputs.iter().map(|input| input.role.as_ref().as_str()).collect();
        given.sort_unstable();
        if given != roles {
            let message = format!("the inputs of `{}` are {}", method.as_str(), roles.join(", "));
            self.problem(DiagnosticCode::Value, &entry.method, message);
        }
        let coefficients: Vec<&str> = entry.coefficients.keys().map(String::as_str).collect();
        let without = method == Method::PhosphateThreshold && coefficients.is_empty();
        if coefficients != names && !without {
            let message =
                format!("the coefficients of `{}` are {}", method.as_str(), names.join(", "));
            self.problem(DiagnosticCode::Value, &entry.method, message);
        }
    }

    fn formula_input(
        &mut self,
        entry: &FormulaInputToml,
        known: &AnalyteNames,
        laboratory: &Laboratory,
    ) -> FormulaInput {
        let analytes = self.analytes(&entry.analytes, known);
        let factors = analytes
            .iter()
            .map(|analyte| self.unit_factor(&entry.unit, *analyte, laboratory))
            .collect();
        FormulaInput {
            role: text(entry.role.as_ref()),
            analytes,
            factors,
            any_day: entry.any_day,
            doubtful_below: self.optional_number(entry.doubtful_below.as_ref()),
        }
    }

    /// The factor from a unit to the canonical one of an analyte.
    fn unit_factor(
        &mut self,
        unit: &Word,
        analyte: AnalyteKey,
        laboratory: &Laboratory,
    ) -> Decimal {
        let entry = &laboratory.analytes[analyte];
        let found = entry.units.iter().find(|known| known.ucum == unit.as_ref().as_str());
        found.map_or_else(
            || {
                self.problem(
                    DiagnosticCode::Value,
                    unit,
                    format!("`{}` is no unit of `{}`", unit.as_ref(), entry.id),
                );
                Decimal::ONE
            },
            |unit| unit.factor,
        )
    }
}

/// Inputs and coefficients of a method, both sorted.
pub(in crate::knowledge::source) const fn parts(
    method: Method,
) -> (&'static [&'static str], &'static [&'static str]) {
    match method {
        Method::AdjustedCalcium => (&["albumin", "calcium"], &["reference", "slope"]),
        Method::Product => (&["left", "right"], &[]),
        Method::CreatinineFiltration => {
            (&["creatinine"], &["above", "below", "factor", "knot", "yearly"])
        }
        Method::HeightFiltration => (&["creatinine", "height"], &["factor"]),
        Method::TubularReabsorption => {
            (&["creatinine", "phosphate", "urine-creatinine", "urine-phosphate"], &[])
        }
        Method::PhosphateThreshold => {
            (&["phosphate", "reabsorption"], &["breakpoint", "damping", "slope"])
        }
        Method::BodyMassIndex => (&["height", "weight"], &[]),
        Method::Ratio => (&["denominator", "numerator"], &[]),
    }
}

/// A band in words.
fn for_whom(from: Option<&Word>, until: Option<&Word>, band: Band) -> Text {
    let written = |word: Option<&Word>| word.map(|word| word.as_ref().trim().to_string());
    let mut who = match (written(from).filter(|_| band.from > 0), written(until)) {
        (Some(from), Some(until)) => format!("{from} to {until}"),
        (Some(from), None) => format!("from {from}"),
        (None, Some(until)) => format!("up to {until}"),
        (None, None) => String::new(),
    };
    if band.sex != BandSex::Any {
        if !who.is_empty() {
            who.push_str(", ");
        }
        who.push_str(band.sex.as_str());
    }
    Cow::Owned(who)
}
