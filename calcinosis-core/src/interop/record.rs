//! What reading a record gives: the case, where each part was read, and what could not be read.

use super::lenient::{grow, shown};
use super::shape::Look;
use crate::case::{Case, CodedStatement, Issue, IssueCode, Issues, MeasuredValue, Measurement};
use crate::classification::{AsRead, Classification, Options, classify_as_read};
use crate::error::Error;
use crate::issue::grouped;
use crate::knowledge::translations::Translation;
use crate::knowledge::{CodeSystem, Knowledge};
use crate::limits::Limits;
use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// One patient of a record.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Record {
    /// The case, ready to be classified.
    pub case: Case,
    /// What could not be brought into the case, or needs a word.
    pub issues: Vec<Issue>,
    pub(crate) sources: Sources,
}

/// Where the parts of a case were read.
#[derive(Clone, Debug, PartialEq, Default)]
pub(crate) struct Sources {
    /// Whether the statements of the case say it themselves: they were read from a record, and not
    /// written by who sent the case.
    of_statements: bool,
    /// That of the other parts: the place in the case, and where it was read.
    others: Vec<(String, String)>,
}

impl Record {
    /// Where each part of the case was read: from a place in the case, such as `codes[3]`, to a
    /// reference in the record, such as `Condition/7`.
    #[must_use]
    pub fn evidence(&self) -> BTreeMap<String, String> {
        let mut evidence: BTreeMap<String, String> = self.sources.others.iter().cloned().collect();
        if self.sources.of_statements {
            let codes = self.case.codes.iter().map(|code| code.from.as_ref());
            let measured = self.case.measurements.iter().map(|measured| measured.from.as_ref());
            let codes = codes.enumerate().map(|(place, from)| ("codes", place, from));
            for (list, place, from) in
                codes.chain(measured.enumerate().map(|(at, from)| ("measurements", at, from)))
            {
                evidence.extend(from.map(|from| (format!("{list}[{place}]"), from.clone())));
            }
        }
        evidence
    }

    /// Classifies the patient. What could not be read stands among the issues of the answer, and in
    /// strict mode it is a fault like any other.
    ///
    /// # Errors
    /// As [`crate::classify`].
    pub fn classify<'k>(
        &self,
        knowledge: &'k Knowledge,
        options: &Options,
    ) -> Result<Classification<'k>, Error> {
        classify_as_read(
            knowledge,
            &self.case,
            AsRead { issues: &self.issues, places: self.evidence() },
            options,
        )
    }
}

/// A statement as a record makes it: codes that mean the same, and a text.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Concept {
    /// System and code of each coding, as given.
    pub codings: Vec<(String, String)>,
    /// The text beside the codings, empty where there is none.
    pub text: String,
}

/// A site's own translation of a concept that the crosswalk does not know, such as one with SNOMED
/// CT codes or with a text only.
///
/// It returns system and code; an empty list leaves the concept unknown. A single code is taken for
/// the same as the concept, and is excluded where the concept is; several share what it means, and
/// none of them is.
pub type Translate<'t> = dyn Fn(&Concept) -> Vec<(String, String)> + 't;

/// What is read instead of a concept.
#[derive(Debug, Default)]
pub(crate) struct Resolved {
    /// The code or the text that was translated.
    pub(crate) given: String,
    /// All that is read instead.
    pub(crate) into: Vec<(String, String)>,
    /// Of that what is the same, and is excluded where the concept is.
    pub(crate) exact: Vec<(String, String)>,
}

/// Fills a record.
pub(crate) struct Collector<'k> {
    pub(crate) knowledge: &'k Knowledge,
    pub(crate) translate: Option<&'k Translate<'k>>,
    pub(crate) record: Record,
    pub(crate) issues: Issues,
    /// Parts that are knowingly not read, with how often they were met and where first.
    skipped: BTreeMap<String, Skipped>,
    /// How many statements the patient may have, and how many there were beyond.
    most: usize,
    most_measured: usize,
    left_out: usize,
}

/// How many kinds of parts that are not read are told apart.
const MOST_SKIPPED: usize = 400;

/// How often a part was met that is not read, and where first.
struct Skipped {
    code: IssueCode,
    times: usize,
    place: String,
}

impl<'k> Collector<'k> {
    pub(crate) fn new(knowledge: &'k Knowledge, translate: Option<&'k Translate<'k>>) -> Self {
        Self {
            knowledge,
            translate,
            record: Record::default(),
            issues: Issues::default(),
            skipped: BTreeMap::new(),
            most: Limits::default().statements,
            most_measured: Limits::default().measurements,
            left_out: 0,
        }
    }

    /// The same with other numbers of statements that the patient may have.
    pub(crate) const fn within(mut self, limits: &Limits) -> Self {
        (self.most, self.most_measured) = (limits.statements, limits.measurements);
        self
    }

    /// Whether there is room for one statement more; what there is none for is counted.
    fn has_room(&mut self) -> bool {
        let has_room = self.record.case.statements() < self.most;
        self.left_out += usize::from(!has_room);
        has_room
    }

    pub(crate) fn issue(
        &mut self,
        code: IssueCode,
        place: impl AsRef<str>,
        message: impl AsRef<str>,
    ) {
        self.issues.push(Issue::new(code, place, message));
    }

    /// Notes a part that is knowingly not read; parts of one kind make one issue.
    pub(crate) fn skip(&mut self, what: &str, place: &str) {
        self.skip_as(IssueCode::NotModelled, what, place);
    }

    fn skip_as(&mut self, code: IssueCode, what: &str, place: &str) {
        let new = || Skipped { code, times: 0, place: place.to_string() };
        // A record may make up as many parts as it likes.
        let is_new_kind = self.skipped.len() >= MOST_SKIPPED && !self.skipped.contains_key(what);
        let what =
            if is_new_kind { "more parts are not known or not read, not used" } else { what };
        self.skipped.entry(what.to_string()).or_insert_with(new).times += 1;
    }

    /// Reports what a look at a part of the record found; whether the part stands.
    pub(crate) fn look(&mut self, look: &Look, kind: &str, place: &str) -> bool {
        let dot = if kind.is_empty() { "" } else { "." };
        for path in &look.odd {
            let message = format!("`{path}` has a shape that it cannot have, not used");
            self.issue(IssueCode::UnknownField, place, message);
        }
        for path in &look.unknown {
            self.skip_as(
                IssueCode::UnknownField,
                &format!("`{kind}{dot}{path}` is not known, not used"),
                place,
            );
        }
        if let Some(why) = &look.aside {
            let set_aside = if why.ends_with("set aside") { "" } else { ": set aside" };
            self.issue(IssueCode::SetAside, place, format!("{why}{set_aside}"));
            return false;
        }
        for path in &look.named {
            self.skip(&format!("`{kind}{dot}{path}` is not read"), place);
        }
        for doubt in &look.doubts {
            self.issue(IssueCode::LowConfidence, place, doubt.clone());
        }
        true
    }

    /// Notes where a part of the case was read that does not say so itself, as codes and
    /// measurements do.
    pub(crate) fn note_evidence(&mut self, place: &str, from: &str) {
        let others = &mut self.record.sources.others;
        match others.iter_mut().find(|(known, _)| known == place) {
            Some((_, known)) => *known = from.to_string(),
            None => {
                grow(others);
                others.push((place.to_string(), from.to_string()));
            }
        }
    }

    /// The codings of a concept that entries carry, as system and code of the crosswalk.
    pub(crate) fn known_codes(&self, concept: &Concept) -> Vec<(CodeSystem, String)> {
        concept.codings.iter().filter_map(|(system, code)| self.carried(system, code)).collect()
    }

    /// The same of a concept that no entry carries as it stands, as the site reads it.
    pub(crate) fn meant_codes(&self, concept: &Concept) -> Vec<(CodeSystem, String)> {
        let known = self.known_codes(concept);
        if !known.is_empty() {
            return known;
        }
        let resolved = self.resolve(concept);
        let into = resolved.iter().flat_map(|resolved| &resolved.into);
        into.filter_map(|(system, code)| self.carried(system, code)).collect()
    }

    /// Whether entries carry a coding of a concept, or the site translates it.
    pub(crate) fn means_something(&self, concept: &Concept) -> bool {
        !self.known_codes(concept).is_empty() || self.resolve(concept).is_some()
    }

    /// What is read instead of a concept that no entry carries: what the caller's own function
    /// says, otherwise the site's overlay, of its codes or of a text that has none.
    pub(crate) fn resolve(&self, concept: &Concept) -> Option<Resolved> {
        let own = self.translate.map(|translate| translate(concept)).filter(|own| !own.is_empty());
        if let Some(into) = own {
            let given = concept.codings.first().map_or(&concept.text, |(_, code)| code);
            // Several codes share what a concept means: what is excluded is not each of them.
            let exact = if into.len() == 1 { into.clone() } else { Vec::new() };
            return Some(Resolved { given: given.clone(), exact, into });
        }
        let mut resolved: Option<Resolved> = None;
        let mut add = |given: &str, translation: &Translation| {
            let resolved = resolved
                .get_or_insert_with(|| Resolved { given: given.into(), ..Resolved::default() });
            for read in &translation.into {
                if !resolved.into.contains(read) {
                    resolved.into.push(read.clone());
                }
                if translation.exact && !resolved.exact.contains(read) {
                    resolved.exact.push(read.clone());
                }
            }
        };
        for (system, code) in &concept.codings {
            if let Some(translation) = self.knowledge.translation(system, code) {
                add(code, translation);
            }
        }
        if concept.codings.is_empty()
            && let Some(translation) = self.knowledge.translation_of_text(&concept.text)
        {
            add(&concept.text, translation);
        }
        resolved
    }

    /// The analyte of a test that the site translates, where no coding is known as it stands.
    pub(crate) fn translated_test(&self, concept: &Concept) -> Option<(String, Resolved)> {
        let analyte =
            |(system, code): &(String, String)| self.knowledge.analyte_of_code(system, code);
        if concept.codings.iter().any(|coding| analyte(coding).is_some())
            || !self.known_codes(concept).is_empty()
        {
            return None;
        }
        let resolved = self.resolve(concept)?;
        let found = resolved.into.iter().find_map(analyte)?.into();
        Some((found, resolved))
    }

    /// Notes that something was read as a translation says.
    pub(crate) fn note(&mut self, resolved: &Resolved, from: &str) {
        let message = crate::case::translated(&resolved.given, &resolved.into);
        self.issues.push(Issue::new(IssueCode::TranslatedCode, from, message));
    }

    /// The coding as the crosswalk spells it, when an entry carries it or it is known to be
    /// withdrawn.
    fn carried(&self, system: &str, code: &str) -> Option<(CodeSystem, String)> {
        let read = self.knowledge.read_code(system, code).ok()?;
        let is_carried = read.obsolete.is_some()
            || !self.knowledge.rows_for_code(read.system, &read.code).is_empty();
        is_carried.then(|| (read.system, read.code.into_owned()))
    }

    /// Brings a concept into the codes of the case.
    ///
    /// Its codings mean the same: where entries carry some, the others add nothing. Otherwise all
    /// are kept, and the reading of the case reports them.
    pub(crate) fn state(&mut self, concept: &Concept, excluded: bool, from: &str) {
        let mut codings = Cow::Borrowed(concept.codings.as_slice());
        if self.known_codes(concept).is_empty()
            && let Some(resolved) = self.resolve(concept)
        {
            self.note(&resolved, from);
            if excluded && resolved.exact.is_empty() {
                let message = crate::case::no_exclusion(&resolved.given);
                self.issues.push(Issue::new(IssueCode::SetAside, from, message));
                return;
            }
            codings = Cow::Owned(if excluded { resolved.exact } else { resolved.into });
        }
        if codings.is_empty() {
            if !concept.text.is_empty() {
                let message = format!("`{}` comes without a code, not used", shown(&concept.text));
                let issue = Issue::new(IssueCode::UnknownCode, from, message);
                self.issues.push(issue.suggest("code it, or translate texts with your own map"));
            } else {
                self.issue(
                    IssueCode::NotModelled,
                    from,
                    "a statement without code and text, not used",
                );
            }
            return;
        }
        let is_carried = |(system, code): &(String, String)| self.carried(system, code).is_some();
        let carried: Vec<bool> = codings.iter().map(is_carried).collect();
        let is_known = carried.contains(&true);
        for ((system, code), is_carried) in codings.iter().zip(carried) {
            if is_known && !is_carried {
                continue;
            }
            if !self.has_room() {
                continue;
            }
            let mut statement = CodedStatement::new(system.clone(), code.clone());
            statement.excluded = excluded;
            statement.display = Some(shown(&concept.text)).filter(|text| !text.is_empty());
            statement.from = Some(from.to_string());
            grow(&mut self.record.case.codes);
            self.record.case.codes.push(statement);
        }
    }

    /// Replaces a code that leaves the way of giving a substance open by the one that says it,
    /// where the record says it elsewhere.
    pub(crate) fn route(&self, concept: &mut Concept, words: &[&str]) {
        let says = |word: &str| {
            words.iter().any(|text| {
                text.eq_ignore_ascii_case(word)
                    || text.split_whitespace().any(|part| part.eq_ignore_ascii_case(word))
            })
        };
        for (system, code) in &mut concept.codings {
            if let Ok(read) = self.knowledge.read_code(system, code)
                && let Some(instead) = self.knowledge.routed_code(read.system, &read.code, says)
            {
                *code = instead.into();
            }
        }
    }

    /// A limit of an interval in the unit of the value; nothing where the two units do not go
    /// together.
    pub(crate) fn limit(
        &self,
        analyte: &str,
        limit: f64,
        unit: Option<&str>,
        of_value: Option<&str>,
    ) -> Option<f64> {
        let (Some(unit), Some(of_value)) = (unit, of_value) else { return Some(limit) };
        let kit = |unit: &str| self.knowledge.laboratory.kit_unit(unit);
        let is_same = unit == of_value || kit(unit).is_some_and(|own| kit(of_value) == Some(own));
        if is_same {
            return Some(limit);
        }
        let converted =
            self.knowledge.convert(analyte, &MeasuredValue::Number(limit), unit, of_value).ok()?;
        converted.value.parse().ok()
    }

    /// Makes a finding present by id.
    pub(crate) fn present(&mut self, finding: &str, from: &str) {
        if self.record.case.present.iter().any(|known| known == finding) {
            return;
        }
        if !self.has_room() {
            return;
        }
        let place = format!("present[{}]", self.record.case.present.len());
        self.note_evidence(&place, from);
        self.record.case.present.push(finding.to_string());
    }

    pub(crate) fn measure(&mut self, measurement: Measurement) {
        if self.record.case.measurements.len() >= self.most_measured {
            self.left_out += 1;
            return;
        }
        if !self.has_room() {
            return;
        }
        grow(&mut self.record.case.measurements);
        self.record.case.measurements.push(measurement);
    }

    pub(crate) fn finish(mut self) -> Record {
        if self.left_out > 0 {
            let kept = self.record.case.statements();
            let is_full = kept >= self.most;
            let (name, most) = if is_full {
                ("statements", self.most)
            } else {
                ("measurements", self.most_measured)
            };
            let given = grouped(kept.saturating_add(self.left_out));
            let most = grouped(most);
            let message = format!(
                "the patient has {given} statements, more than the {most} {name} that are read: the rest is not used"
            );
            let issue = Issue::new(IssueCode::LimitExceeded, "", message);
            self.issues
                .push(issue.suggest(format!(
                    "raise the limit `{name}`, or send what bears on the lesion"
                )));
        }
        for (what, Skipped { code, times, place }) in &self.skipped {
            let message =
                if *times == 1 { what.clone() } else { format!("{what} ({times} times)") };
            self.issues.push(Issue::new(*code, place.clone(), message));
        }
        self.record.issues = self.issues.into_vec();
        self.record.sources.of_statements = true;
        self.record
    }
}
