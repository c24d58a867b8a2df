//! Observations and reports.

use super::Item;
use super::choice::{Value, When};
use super::in_words;
use super::patient::Reader;
use super::resource::{CodeableConcept, Measured, Quantity, Reference, ReferenceRange, Resource};
use super::vocabulary;
use crate::case::{IssueCode, MeasuredValue, Measurement};
use crate::interop::date::{Date, years_of};
use crate::interop::denial::denies;
use crate::interop::lenient::{grow, shown};
use crate::interop::record::Concept;
use crate::knowledge::CodeSystem;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

const UCUM: &str = "http://unitsofmeasure.org";

/// When and where a value was seen.
struct Seen<'s> {
    from: &'s str,
    when: Option<When>,
    /// Whether it will not change any more.
    is_final: bool,
    /// What was examined, where that is told.
    specimen: Option<vocabulary::Material>,
}

impl Seen<'_> {
    fn date(&self) -> Option<Date> {
        self.when.map(|when| when.date)
    }
}

/// What an observation is about.
enum About {
    /// A finding: its value says whether it is there.
    Finding(Concept),
    /// A test: its value is a measurement. The analyte, or the LOINC code where none is known, and
    /// whether one is known.
    Test(String, bool),
    /// Neither.
    Else,
}

impl Reader<'_, '_, '_, '_> {
    pub(super) fn observation(&mut self, item: &Item<'_>) {
        self.observed(item, &item.resource, &item.reference(), None);
    }

    /// An observation inside another resource, which has its own look and its own subject.
    fn inside(
        &mut self,
        item: &Item<'_>,
        observation: &Resource<'_>,
        from: &str,
        when: Option<When>,
    ) {
        if self.stands(observation, from) && self.says_of_patient(observation, from) {
            self.observed(item, observation, from, when);
        }
    }

    /// Reads an observation; one inside another resource may leave its date to that one.
    fn observed(
        &mut self,
        item: &Item<'_>,
        observation: &Resource<'_>,
        from: &str,
        when: Option<When>,
    ) {
        let Some(collected) = self.specimen(item, observation, from) else { return };
        let when = self
            .effective(observation, from)
            .or(collected)
            .or_else(|| self.issued(observation, from))
            .or(when);
        let is_final = observation.look.doubts.is_empty();
        let specimen = collected_in(observation, item, self.links);
        let seen = Seen { from, when, is_final, specimen };
        let related = observation
            .related()
            .iter()
            .filter(|part| part.r#type.as_deref() == Some("has-member"));
        let related: Vec<&Reference<'_>> =
            related.filter_map(|part| part.target.as_deref()).collect();
        let is_panel = !observation.component().is_empty()
            || !observation.has_member().is_empty()
            || !related.is_empty();
        self.value(&observation.measured(), &seen, is_panel);
        for (place, part) in observation.component().iter().enumerate() {
            if let Some(why) = observation.look.member("component", place) {
                let message = format!("component[{place}]: {why}: set aside");
                self.collector.issue(IssueCode::SetAside, from, message);
                continue;
            }
            self.value(&part.measured(), &seen, false);
        }
        let members = observation.has_member().iter().chain(related);
        self.parts(item, observation, members, &seen);
    }

    pub(super) fn report(&mut self, item: &Item<'_>) {
        let (from, report) = (item.reference(), &item.resource);
        let conclusion = report.conclusion().filter(|text| !text.trim().is_empty());
        let is_denied = conclusion.is_some_and(denies);
        for code in report.conclusion_code().iter().chain(report.coded_diagnosis().iter()) {
            if denies(code.shown()) {
                let message = format!(
                    "the words `{}` deny the code beside them: set aside",
                    shown(code.shown())
                );
                self.collector.issue(IssueCode::SetAside, &from, message);
                continue;
            }
            if is_denied {
                let (code, words) = (shown(code.shown()), shown(conclusion.unwrap_or("")));
                let message = format!(
                    "the conclusion `{words}` may deny the code beside it, `{code}`: set aside"
                );
                self.collector.issue(IssueCode::SetAside, &from, message);
                continue;
            }
            self.collector.state(&code.concept(), false, &from);
        }
        if let Some(conclusion) = conclusion {
            let message = format!("a conclusion in words is not read: `{}`", shown(conclusion));
            self.collector.issue(IssueCode::NotModelled, &from, message);
        } else if report.conclusion_code().is_empty()
            && report.coded_diagnosis().is_empty()
            && report.result().is_empty()
            && report.contained().is_empty()
            && report.look.named.is_empty()
        {
            // What pathologists and radiologists write is often in the narrative or in a file
            // beside it.
            self.collector.issue(
                IssueCode::NotModelled,
                &from,
                "a report in words or pictures only is not read",
            );
        }
        let when = self.effective(report, &from).or_else(|| self.issued(report, &from));
        let seen = Seen { from: &from, when, is_final: true, specimen: None };
        self.parts(item, report, report.result().iter(), &seen);
    }

    /// The observations that a panel or a report refers to: those inside it are read here, those
    /// beside it for themselves.
    fn parts<'p>(
        &mut self,
        item: &Item<'_>,
        whole: &Resource<'_>,
        references: impl Iterator<Item = &'p Reference<'p>>,
        seen: &Seen<'_>,
    ) {
        for contained in
            whole.contained().iter().filter(|contained| contained.kind() == "Observation")
        {
            let from = format!("{}#{}", seen.from, shown(contained.id().unwrap_or("")));
            self.inside(item, contained, &from, seen.when);
        }
        for reference in references.filter_map(|reference| reference.reference.as_deref()) {
            if !reference.starts_with('#') && self.links.resolve(reference).is_none() {
                let message = format!("its part `{}` is not in the record", shown(reference));
                self.collector.issue(IssueCode::NotModelled, seen.from, message);
            }
        }
    }

    fn value(&mut self, part: &Measured<'_, '_>, seen: &Seen<'_>, is_panel: bool) {
        if let Some(reason) = &part.data_absent_reason {
            let name = part.code.as_ref().map_or("", |code| code.shown());
            let why = reason.codes().next().unwrap_or(reason.shown());
            let message =
                format!("`{}` has no value ({}): unknown, not absent", shown(name), shown(why));
            self.collector.issue(IssueCode::SetAside, seen.from, message);
            return;
        }
        let Some(code) = &part.code else {
            self.collector.issue(
                IssueCode::NotModelled,
                seen.from,
                "an observation without a code, not used",
            );
            return;
        };
        if code.words().any(vocabulary::is_about_relatives) {
            let message = format!(
                "`{}` is about relatives, not about the patient: set aside",
                shown(code.shown())
            );
            self.collector.issue(IssueCode::SetAside, seen.from, message);
            return;
        }
        match self.about(&code.concept(), seen.from) {
            About::Finding(concept) => self.finding(part, &concept, seen),
            About::Test(_, false) if self.stated_by_value(part, code, seen) => {}
            About::Test(analyte, is_known) => {
                if self.test(part, code, &analyte, seen, is_panel) && !is_known {
                    let name = shown(code.shown());
                    let message = format!(
                        "no analyte is known for LOINC `{analyte}` ({name}): kept, not used"
                    );
                    self.collector.issue(IssueCode::UnknownCode, seen.from, message);
                }
            }
            About::Else => self.neither(part, code, seen, is_panel),
        }
    }

    fn about(&mut self, concept: &Concept, from: &str) -> About {
        let loinc = |concept: &Concept| {
            concept.codings.iter().find_map(|(system, code)| {
                let read = self.collector.knowledge.read_code(system, code).ok()?;
                (read.system == CodeSystem::Loinc).then(|| read.code.into_owned())
            })
        };
        if let Some(analyte) = self.translated_test(concept, from) {
            return About::Test(analyte, true);
        }
        if let Some(code) = loinc(concept) {
            let analyte = self.collector.knowledge.analyte_for_code(CodeSystem::Loinc, &code);
            if analyte.is_some() || !self.collector.means_something(concept) {
                return About::Test(analyte.map_or(code, ToString::to_string), analyte.is_some());
            }
        }
        if self.collector.means_something(concept) {
            About::Finding(concept.clone())
        } else {
            About::Else
        }
    }

    /// The analyte of a test of the house, as the site translates it, with a note; nothing where
    /// the code is known as it stands.
    fn translated_test(&mut self, concept: &Concept, from: &str) -> Option<String> {
        let resolved = self.collector.translated_test(concept)?;
        self.collector.note(&resolved.1, from);
        Some(resolved.0)
    }

    /// An observation whose code is a finding of the crosswalk.
    fn finding(&mut self, part: &Measured<'_, '_>, concept: &Concept, seen: &Seen<'_>) {
        let flag = self.flag(part, seen);
        let said = match (&part.value_boolean, &part.value_codeable_concept, &part.value_string) {
            (Some(truth), _, _) => vocabulary::answer_text(truth),
            (None, Some(answer), _) => vocabulary::answer(answer),
            (None, None, Some(text)) => vocabulary::answer_text(text),
            (None, None, None) => None,
        };
        let flagged = match flag {
            Some("positive") => Some(true),
            // A question about something abnormal that is answered by normal is answered by no.
            Some("negative" | "normal") => Some(false),
            _ => None,
        };
        let is_answered = part.value_boolean.is_some()
            || part.value_codeable_concept.is_some()
            || part.value_string.is_some();
        let truth = match (said, flagged) {
            (Some(said), Some(flagged)) if said != flagged => {
                let message = "the answer and the flag contradict each other: set aside";
                self.collector.issue(IssueCode::Conflict, seen.from, message);
                return;
            }
            (None, _) if is_answered => None,
            (said, flagged) => said.or(flagged),
        };
        match truth {
            Some(present) => self.collector.state(concept, !present, seen.from),
            None => {
                let message = format!(
                    "`{}` is neither said to be present nor absent: set aside",
                    shown(&concept.text)
                );
                self.collector.issue(IssueCode::SetAside, seen.from, message);
            }
        }
    }

    /// An observation that measures something; whether it held a value.
    fn test(
        &mut self,
        part: &Measured<'_, '_>,
        code: &CodeableConcept<'_>,
        analyte: &str,
        seen: &Seen<'_>,
        is_panel: bool,
    ) -> bool {
        let Some((value, unit)) = self.measured(part, seen) else {
            if !is_panel && !part.has_unread_value {
                let message = format!("`{}` has no value, not used", shown(code.shown()));
                self.collector.issue(IssueCode::SetAside, seen.from, message);
            }
            return false;
        };
        if !self.fits_specimen(analyte, seen) || !self.is_one_unit(part, analyte, seen) {
            return true;
        }
        let mut measurement = Measurement::new(analyte, value);
        measurement.unit = unit;
        measurement.flag = self.flag(part, seen).map(ToString::to_string);
        (measurement.low, measurement.high) = self.interval(part, analyte, seen);
        measurement.date = seen.date().map(|date| date.to_string());
        measurement.from = Some(seen.from.to_string());
        grow(&mut self.values);
        self.values.push(Value { when: seen.when, is_final: seen.is_final, measurement });
        true
    }

    /// Whether the specimen is one in which the analyte is measured: what stands under a code of
    /// serum and was seen in urine is neither.
    fn fits_specimen(&mut self, analyte: &str, seen: &Seen<'_>) -> bool {
        let Some(material) = seen.specimen else { return true };
        let Some(own) = self.collector.knowledge.laboratory.analyte(analyte) else { return true };
        if material.fits(own.specimen) {
            return true;
        }
        let message = format!(
            "`{analyte}` is measured in {}, and the specimen is {}: set aside",
            own.specimen.as_str(),
            material.as_str()
        );
        self.collector.issue(IssueCode::SetAside, seen.from, message);
        false
    }

    /// Whether the unit in words and the unit as a code mean one unit: of two that differ nobody
    /// knows which one holds.
    fn is_one_unit(&mut self, part: &Measured<'_, '_>, analyte: &str, seen: &Seen<'_>) -> bool {
        let Some(quantity) = part.value_quantity else { return true };
        let Some(own) = self.collector.knowledge.laboratory.analyte(analyte) else { return true };
        let (Some(code), Some(text)) = (quantity.code.as_deref(), quantity.unit.as_deref()) else {
            return true;
        };
        let laboratory = &self.collector.knowledge.laboratory;
        let named = |written: &str| {
            let kit = || {
                laboratory.kit_unit(written).filter(|_| own.is_qualitative()).map(|unit| &unit.ucum)
            };
            own.unit_named(written).map(|unit| &unit.ucum).or_else(kit)
        };
        let (Some(by_code), Some(by_text)) = (named(code), named(text)) else { return true };
        let kit = |unit: &str| laboratory.kit_unit(unit);
        if by_code == by_text || kit(by_code).is_some_and(|own| kit(by_text) == Some(own)) {
            return true;
        }
        let message = format!(
            "`{analyte}` comes in `{}` by the text of its unit and in `{}` by its code: left unknown",
            shown(text),
            shown(code)
        );
        self.collector.issue(IssueCode::Conflict, seen.from, message);
        false
    }

    /// An observation whose code is unknown: its value may still be a finding.
    fn neither(
        &mut self,
        part: &Measured<'_, '_>,
        code: &CodeableConcept<'_>,
        seen: &Seen<'_>,
        is_panel: bool,
    ) {
        if self.stated_by_value(part, code, seen) {
            return;
        }
        if is_panel && !has_any_value(part) {
            return;
        }
        let name = code.shown();
        let name = if name.is_empty() { code.codes().next().unwrap_or("") } else { name };
        let message = format!("`{}` is not known as a test or a finding, not used", shown(name));
        self.collector.issue(IssueCode::UnknownCode, seen.from, message);
    }

    /// Where the question asks for what the patient has, as a list of problems or the diagnosis of
    /// a biopsy, an answer that is a finding counts; the answer to a question that nobody here
    /// knows is no fact about the patient.
    fn stated_by_value(
        &mut self,
        part: &Measured<'_, '_>,
        code: &CodeableConcept<'_>,
        seen: &Seen<'_>,
    ) -> bool {
        let Some(value) = &part.value_codeable_concept else { return false };
        let concept = value.concept();
        if !self.collector.means_something(&concept) {
            return false;
        }
        let question = shown(code.words().next().unwrap_or(""));
        let question = if code.shown().is_empty() { question } else { shown(code.shown()) };
        let answer = shown(if value.shown().is_empty() {
            value.codes().next().unwrap_or("")
        } else {
            value.shown()
        });
        if !vocabulary::asks_of_patient(code) {
            let message = format!(
                "`{answer}` answers `{question}`, a question that is not known: no fact, set aside"
            );
            self.collector.issue(IssueCode::SetAside, seen.from, message);
            return true;
        }
        let has_flag = !part.interpretation.is_empty();
        let flag = self.flag(part, seen);
        if matches!(flag, Some("negative" | "normal"))
            || (has_flag && flag.is_none())
            || denies(&concept.text)
        {
            let message = format!(
                "`{answer}` answers `{question}`, and its interpretation or its words deny it: set aside"
            );
            self.collector.issue(IssueCode::SetAside, seen.from, message);
            return true;
        }
        self.collector.state(&concept, false, seen.from);
        true
    }

    /// When the specimen of an observation was taken; nothing at all when what was seen in it does
    /// not count.
    #[allow(clippy::option_option, reason = "no date is another answer than no observation")]
    fn specimen(
        &mut self,
        item: &Item<'_>,
        observation: &Resource<'_>,
        from: &str,
    ) -> Option<Option<When>> {
        let reference =
            observation.specimen().iter().find_map(|reference| reference.reference.as_deref());
        let Some(reference) = reference else { return Some(None) };
        let own = |id: &str| observation.inside(id).or_else(|| item.resource.inside(id));
        let specimen = match reference.strip_prefix('#') {
            Some(id) => own(id),
            None => self.links.resolve(reference).map(|item| {
                self.specimens.insert(item.place.clone());
                &item.resource
            }),
        };
        let Some(specimen) = specimen.filter(|found| found.kind() == "Specimen") else {
            return Some(None);
        };
        if !self.stands(specimen, from) {
            self.collector.issue(
                IssueCode::SetAside,
                from,
                "its specimen is set aside, and so is this",
            );
            return None;
        }
        let tail = |reference: Option<&Reference<'_>>| {
            let name = reference?.reference.as_deref().map(super::without_version)?;
            Some(super::relative(name).unwrap_or(name).to_string())
        };
        let patient = tail(observation.subject()).or_else(|| tail(item.resource.subject()));
        if let (Some(patient), Some(other)) = (patient, tail(specimen.subject()))
            && patient != other
        {
            let message = format!(
                "its specimen is one of `{}`, not of the patient: set aside",
                shown(&other)
            );
            self.collector.issue(IssueCode::SetAside, from, message);
            return None;
        }
        match specimen.status() {
            Some("entered-in-error") => {
                self.collector.issue(
                    IssueCode::SetAside,
                    from,
                    "its specimen was entered in error: set aside",
                );
                return None;
            }
            Some("unsatisfactory") => {
                self.collector.issue(
                    IssueCode::LowConfidence,
                    from,
                    "its specimen was unsatisfactory: used",
                );
            }
            _ => {}
        }
        for state in specimen.condition().iter() {
            let display = state
                .coding
                .iter()
                .find_map(|coding| coding.display.as_deref().or(coding.code.as_deref()));
            let message = format!(
                "state of the specimen: {}",
                shown(state.text.as_deref().or(display).unwrap_or(""))
            );
            self.collector.issue(IssueCode::LowConfidence, from, message);
        }
        let collection = specimen.collection();
        let period = collection.and_then(|collection| collection.collected_period.as_ref());
        let text = collection.and_then(|collection| collection.collected_date_time.as_ref());
        Some(
            text.or_else(|| period?.end.as_ref())
                .or_else(|| period?.start.as_ref())
                .and_then(|text| When::read(text)),
        )
    }

    /// The value of a test and its unit.
    fn measured(
        &mut self,
        part: &Measured<'_, '_>,
        seen: &Seen<'_>,
    ) -> Option<(MeasuredValue, Option<String>)> {
        if let Some(quantity) = &part.value_quantity {
            return match amount(quantity) {
                Some(value) => Some((value, unit(quantity))),
                None => {
                    self.collector.issue(
                        IssueCode::UnreadMeasurement,
                        seen.from,
                        "a quantity without a number",
                    );
                    None
                }
            };
        }
        if let Some(number) = part.value_integer {
            return Some((MeasuredValue::Number(number.0), None));
        }
        if let Some(answer) = &part.value_codeable_concept {
            let text = match vocabulary::answer(answer) {
                Some(true) => "positive".to_string(),
                Some(false) => "negative".to_string(),
                None => shown(answer.shown()),
            };
            return (!text.is_empty()).then_some((MeasuredValue::Text(text), None));
        }
        if let Some(truth) = part.value_boolean.and_then(vocabulary::answer_text) {
            let text = if truth { "positive" } else { "negative" };
            return Some((MeasuredValue::Text(text.to_string()), None));
        }
        if let Some(text) = part.value_string.filter(|text| !text.trim().is_empty()) {
            return Some((MeasuredValue::Text(shown(text)), None));
        }
        if let Some(range) = &part.value_range {
            let bounds =
                [&range.low, &range.high].map(|bound| bound.as_ref().and_then(|bound| bound.value));
            let units =
                [&range.low, &range.high].map(|bound| bound.as_ref().and_then(|bound| unit(bound)));
            if let [Some(low), Some(high)] = &units
                && low != high
            {
                let message = format!("a range in two units, `{low}` and `{high}`, is not read");
                self.collector.issue(IssueCode::UnreadMeasurement, seen.from, message);
                return None;
            }
            let unit = units.into_iter().flatten().next();
            return match bounds {
                [Some(low), Some(high)] => {
                    Some((MeasuredValue::Text(format!("{}-{}", low.0, high.0)), unit))
                }
                [Some(low), None] => Some((MeasuredValue::Text(format!(">={}", low.0)), unit)),
                [None, Some(high)] => Some((MeasuredValue::Text(format!("<={}", high.0)), unit)),
                [None, None] => None,
            };
        }
        if let Some(ratio) = &part.value_ratio {
            let sides = [&ratio.numerator, &ratio.denominator]
                .map(|side| side.as_ref().filter(|side| unit(side).is_none()));
            let comparator =
                |side: &Quantity<'_>| side.comparator.as_deref().unwrap_or("").trim().to_string();
            if let [Some(above), Some(below)] = sides
                && let (Some(first), Some(second)) = (above.value, below.value)
                // Whether a share below a limit is a titer above it or below it, nobody says.
                && comparator(above).is_empty()
            {
                let text = format!("{}{}:{}", comparator(below), first.0, second.0);
                return Some((MeasuredValue::Text(text), None));
            }
            let message = "a ratio with units or with a comparator is not read";
            self.collector.issue(IssueCode::UnreadMeasurement, seen.from, message);
            return None;
        }
        if part.has_unread_value {
            self.collector.issue(
                IssueCode::UnreadMeasurement,
                seen.from,
                "a value of a kind that is not read",
            );
        }
        None
    }

    /// The laboratory's own flag, when it is one; one that cannot be read is named.
    fn flag(&mut self, part: &Measured<'_, '_>, seen: &Seen<'_>) -> Option<&'static str> {
        let mut flags: Vec<&'static str> = Vec::new();
        for concept in part.interpretation {
            let by_code = concept.codes().filter_map(vocabulary::flag);
            let own: Vec<&'static str> =
                by_code.chain(concept.words().filter_map(vocabulary::flag_in_words)).collect();
            if own.is_empty()
                && let Some(word) = concept.words().find(|word| !word.trim().is_empty())
            {
                let message = if concept.words().any(vocabulary::is_abnormal) {
                    "the flag abnormal has no direction, not used".to_string()
                } else {
                    format!("the flag `{}` is not read, not used", shown(word))
                };
                self.collector.issue(IssueCode::SetAside, seen.from, message);
            }
            flags.extend(own);
        }
        flags.sort_unstable();
        flags.dedup();
        match flags.as_slice() {
            [flag] => Some(flag),
            [] => None,
            _ => {
                let message =
                    format!("the flags contradict each other: {}, not used", flags.join(", "));
                self.collector.issue(IssueCode::Conflict, seen.from, message);
                None
            }
        }
    }

    /// The laboratory's own interval for this patient, when it is clear which one applies.
    fn interval(
        &mut self,
        part: &Measured<'_, '_>,
        analyte: &str,
        seen: &Seen<'_>,
    ) -> (Option<f64>, Option<f64>) {
        let age = self
            .born
            .as_ref()
            .zip(seen.date().or(self.reference))
            .map(|((born, _), date)| date.years_since(*born));
        let mut written: Vec<ReferenceRange<'_>> = Vec::new();
        for words in
            part.reference_range.iter().filter(|range| range.low.is_none() && range.high.is_none())
        {
            if let Some(text) = words.text.as_deref().filter(|_| words.is_target().is_none()) {
                match in_words::limits(text) {
                    Some((low, high)) => {
                        written.push(ReferenceRange { low, high, ..words.clone() })
                    }
                    None => {
                        let message =
                            format!("an interval in words is not read: `{}`", shown(text));
                        self.collector.issue(IssueCode::NoInterval, seen.from, message);
                    }
                }
            } else if let Some(words) = words.is_target() {
                let message = format!("`{}` is no reference interval, not used", shown(words));
                self.collector.issue(IssueCode::NoInterval, seen.from, message);
            }
        }
        let sex = self.collector.record.case.sex.clone();
        let mut fitting: Vec<&ReferenceRange<'_>> = Vec::new();
        let bounded =
            part.reference_range.iter().filter(|range| range.low.is_some() || range.high.is_some());
        for range in bounded.chain(&written) {
            match range.is_target() {
                Some(words) => {
                    let message = format!("`{}` is no reference interval, not used", shown(words));
                    self.collector.issue(IssueCode::NoInterval, seen.from, message);
                }
                None => fitting.push(range),
            }
        }
        let chosen: Vec<&&ReferenceRange<'_>> = fitting
            .iter()
            .filter(|range| fits(range, age, sex.as_deref(), fitting.len() == 1))
            .collect();
        let [range] = chosen.as_slice() else {
            if !fitting.is_empty() {
                let message = format!(
                    "{} intervals, and it is not clear which one applies: none used",
                    fitting.len()
                );
                self.collector.issue(IssueCode::NoInterval, seen.from, message);
            }
            return (None, None);
        };
        let own = part.value_quantity.and_then(unit);
        let mut unread = false;
        let mut bound = |bound: &Option<Box<Quantity<'_>>>| {
            let bound = bound.as_deref()?;
            let limit = self.collector.limit(
                analyte,
                bound.value?.0,
                unit(bound).as_deref(),
                own.as_deref(),
            );
            unread |= limit.is_none();
            limit
        };
        let (low, high) = (bound(&range.low), bound(&range.high));
        if unread {
            let message = "the interval is in another unit than the value, not used";
            self.collector.issue(IssueCode::NoInterval, seen.from, message);
            return (None, None);
        }
        (low, high)
    }

    /// When it was seen, in whatever shape; what is no date, or none that can be, is named.
    fn effective(&mut self, resource: &Resource<'_>, from: &str) -> Option<When> {
        let period = resource.effective_period();
        let timing = resource.effective_timing();
        let bounds = timing.and_then(|timing| timing.repeat.as_ref()?.bounds_period.as_ref());
        let texts = [
            ("effectiveDateTime", resource.effective_date_time()),
            ("effectiveInstant", resource.effective_instant()),
            ("effectivePeriod", period.and_then(|period| period.end.as_deref())),
            ("effectivePeriod", period.and_then(|period| period.start.as_deref())),
            (
                "effectiveTiming",
                timing.and_then(|timing| timing.event.iter().max()).map(|text| &**text),
            ),
            ("effectiveTiming", bounds.and_then(|period| period.end.as_deref())),
            ("effectiveTiming", bounds.and_then(|period| period.start.as_deref())),
        ];
        let read = texts.into_iter().find_map(|(field, text)| self.when(text?, from, field));
        if read.is_none() && timing.is_some() {
            self.collector.issue(
                IssueCode::Timing,
                from,
                "`effectiveTiming` names no day: without a date",
            );
        }
        read
    }

    /// When it was made known: later than it was seen, and the only date that some senders give.
    fn issued(&mut self, resource: &Resource<'_>, from: &str) -> Option<When> {
        self.when(resource.issued()?, from, "issued")
    }

    fn when(&mut self, text: &str, from: &str, field: &str) -> Option<When> {
        self.date(text, from, field)?;
        When::read(text)
    }
}

/// In what something was seen, as far as the specimen says.
fn collected_in(
    observation: &Resource<'_>,
    item: &Item<'_>,
    links: &super::Links<'_, '_>,
) -> Option<vocabulary::Material> {
    let reference =
        observation.specimen().iter().find_map(|reference| reference.reference.as_deref());
    let of = |specimen: &Resource<'_>| specimen.r#type()?.words().find_map(vocabulary::material);
    let display = || {
        observation.specimen().iter().find_map(|one| vocabulary::material(one.display.as_deref()?))
    };
    let Some(reference) = reference else { return display() };
    let found = match reference.strip_prefix('#') {
        Some(id) => observation.inside(id).or_else(|| item.resource.inside(id)).and_then(of),
        None => links.resolve(reference).and_then(|item| of(&item.resource)),
    };
    found.or_else(display)
}

impl ReferenceRange<'_> {
    /// What says that it is a target, the range of a treatment or a limit of alarm, and no
    /// reference interval.
    fn is_target(&self) -> Option<&str> {
        let kinds = || {
            self.r#type
                .as_deref()
                .into_iter()
                .chain(self.meaning.as_deref())
                .flat_map(CodeableConcept::words)
        };
        let is_reference = |word: &str| {
            let lower = word.to_ascii_lowercase();
            lower.starts_with("normal") || lower.contains("reference") || lower.trim().is_empty()
        };
        let has_reference = kinds().any(is_reference);
        let by_kind = kinds().filter(|_| !has_reference).find(|word| !word.trim().is_empty());
        let of_group = self.applies_to.iter().flat_map(CodeableConcept::words);
        let mut words = of_group.chain(self.text.as_deref().map(|text| &**text));
        by_kind.or_else(|| words.find(|word| vocabulary::is_target(word)))
    }
}

/// Whether an interval is for this patient; one that says nothing about whom it is for is for
/// everyone.
fn fits(range: &ReferenceRange<'_>, age: Option<f64>, sex: Option<&str>, only: bool) -> bool {
    let by_age = match (&range.age, age) {
        (None, _) => true,
        (Some(band), Some(age)) => {
            // A bound without a unit of time may mean years or months: then nobody but the
            // laboratory knows.
            let meets = |bound: &Option<Box<Quantity<'_>>>, holds: fn(f64, f64) -> bool| match bound
            {
                None => true,
                Some(bound) => {
                    let unit = bound.code.as_ref().or(bound.unit.as_ref());
                    let years =
                        bound.value.zip(unit).and_then(|(value, unit)| years_of(value.0, unit));
                    years.map_or(only, |years| holds(age, years))
                }
            };
            meets(&band.low, |age, low| age >= low) && meets(&band.high, |age, high| age < high)
        }
        // The laboratory knew the age when it printed one interval.
        (Some(_), None) => only,
    };
    let sexes: Vec<&str> = range
        .applies_to
        .iter()
        .flat_map(CodeableConcept::words)
        .filter_map(|word| match word.to_ascii_lowercase().as_str() {
            "female" | "f" | "248152002" | "women" => Some("female"),
            "male" | "m" | "248153007" | "men" => Some("male"),
            _ => None,
        })
        .collect();
    let by_sex =
        sexes.is_empty() || sex.is_some_and(|sex| sexes.contains(&sex)) || (only && sex.is_none());
    // A group that is not understood, such as a trimester, may or may not hold.
    let understood = range.applies_to.is_empty() || !sexes.is_empty() || only;
    by_age && by_sex && understood
}

/// A number, or a text where a comparator makes it a bound.
fn amount(quantity: &Quantity<'_>) -> Option<MeasuredValue> {
    let number = quantity.value?.0;
    Some(match quantity.comparator.as_deref().filter(|comparator| !comparator.is_empty()) {
        Some(comparator) => MeasuredValue::Text(format!("{comparator}{number}")),
        None => MeasuredValue::Number(number),
    })
}

/// The unit: the code where it is one of UCUM, the text beside it otherwise.
fn unit(quantity: &Quantity<'_>) -> Option<String> {
    let code = quantity.code.as_deref().filter(|code| !code.trim().is_empty());
    let text = quantity.unit.as_deref().filter(|unit| !unit.trim().is_empty());
    let is_ucum = quantity.system.as_deref() == Some(UCUM);
    // A code of another system, such as a number of SNOMED CT, is no unit that a reader knows.
    let coded = if is_ucum || quantity.system.is_none() { code.or(text) } else { text.or(code) };
    coded.map(shown)
}

fn has_any_value(part: &Measured<'_, '_>) -> bool {
    part.has_unread_value
        || part.value_quantity.is_some()
        || part.value_codeable_concept.is_some()
        || part.value_string.is_some()
        || part.value_boolean.is_some()
        || part.value_integer.is_some()
        || part.value_range.is_some()
        || part.value_ratio.is_some()
}
