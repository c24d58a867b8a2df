//! From the TOML entries to the compiled knowledge: names become indices, texts become values.

mod analytes;
mod diagnosis;
mod profiles;
mod workup;

use super::problems::{Fault, Problems};
use super::schema::{
    AgeBandToml, AmongToml, BackgroundToml, CodeToml, CriteriaSetToml, DiagnosisToml, Draft,
    FindingToml, KnowledgeToml, NamedToml, Placed, SchemeToml, SilenceToml, SourceToml, Word,
};
use super::soundness::{Culprit, Entries};
use super::text::percentage;
use super::{DiagnosticCode, Example, SourceFile};
use crate::condition::{self, Condition, Program};
use crate::id::is_kebab_case;
use crate::key::{ClusterKey, DiagnosisKey, FindingKey, Key, SchemeKey, SourceKey, Table};
use crate::knowledge::entry::{
    AgeBand, Among, Background, Basis, ByName, Code, CodeMatch, CodeSystem, Constants,
    CriteriaItem, CriteriaLevel, CriteriaSet, Diagnosis, Finding, FindingKind, Frequency, Obtained,
    Placement, Scheme, SchemeForm, Seen, Silence, Source, Stance,
};
use crate::knowledge::index::Facts;
use crate::knowledge::translations::Translated;
use crate::knowledge::{Index, Knowledge, Laboratory, List, SCHEMA_VERSION, Text, nearest};
use crate::logarithm::MILLION;
use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use toml::Spanned;

/// What the names of all entries stand for.
#[derive(Default)]
pub(super) struct Names {
    pub(super) findings: BTreeMap<String, FindingKey>,
    pub(super) diagnoses: BTreeMap<String, DiagnosisKey>,
    pub(super) sources: BTreeMap<String, SourceKey>,
}

/// Resolves entries of one file.
pub(super) struct Lowerer<'a> {
    pub(super) file: &'a SourceFile,
    pub(super) names: &'a Names,
    pub(super) constants: &'a Constants,
    pub(super) problems: &'a mut Problems,
}

pub(super) fn text(text: &str) -> Text {
    Cow::Owned(text.trim().to_string())
}

pub(super) fn texts(list: &[String]) -> List<Text> {
    list.iter().map(|item| text(item)).collect()
}

impl Lowerer<'_> {
    pub(super) fn problem(&mut self, code: DiagnosticCode, at: &Word, message: impl Into<String>) {
        self.problems.push(Fault::new(code, self.file, at.span(), message));
    }

    pub(super) fn problem_with(
        &mut self,
        code: DiagnosticCode,
        at: &Word,
        message: String,
        help: String,
    ) {
        self.problems.push(Fault::new(code, self.file, at.span(), message).help(help));
    }

    pub(super) fn sentence(&mut self, word: &Word) -> Text {
        let trimmed = word.as_ref().trim();
        if trimmed.is_empty() || trimmed == "TODO" {
            self.problem(DiagnosticCode::MissingText, word, "a text is missing");
        }
        text(trimmed)
    }

    pub(super) fn known<T: Copy>(
        &mut self,
        word: &Word,
        of: fn(&str) -> Option<T>,
        all: &str,
        fallback: T,
    ) -> T {
        of(word.as_ref()).unwrap_or_else(|| {
            let message = format!("`{}` is not a value of this field", word.as_ref());
            self.problem_with(DiagnosticCode::Value, word, message, format!("use one of {all}"));
            fallback
        })
    }

    pub(super) fn resolve<K: Copy>(
        &mut self,
        word: &Word,
        what: &str,
        names: &BTreeMap<String, K>,
    ) -> Option<K> {
        let found = names.get(word.as_ref()).copied();
        if found.is_none() && self.problems.is_full() {
            self.problem(DiagnosticCode::UnknownId, word, "");
        } else if found.is_none() {
            let near = nearest(word.as_ref(), names.keys().map(String::as_str));
            let help = near.map_or_else(
                || format!("write an entry for this {what} first"),
                |near| format!("did you mean `{near}`?"),
            );
            self.problem_with(
                DiagnosticCode::UnknownId,
                word,
                format!("unknown {what} `{}`", word.as_ref()),
                help,
            );
        }
        found
    }

    pub(super) fn finding(&mut self, word: &Word) -> Option<FindingKey> {
        let names = self.names;
        self.resolve(word, "finding", &names.findings)
    }

    pub(super) fn diagnosis(&mut self, word: &Word) -> Option<DiagnosisKey> {
        let names = self.names;
        self.resolve(word, "diagnosis", &names.diagnoses)
    }

    pub(super) fn sources(&mut self, words: &[Word]) -> List<SourceKey> {
        let names = self.names;
        words.iter().filter_map(|word| self.resolve(word, "source", &names.sources)).collect()
    }

    pub(super) fn covered(&mut self, basis: &Word, sources: &[Word]) -> (Basis, List<SourceKey>) {
        let value = self.known(
            basis,
            Basis::from_word,
            "`seen`, `general-knowledge`, `elicited`, `proposal`",
            Basis::GeneralKnowledge,
        );
        if value == Basis::Seen && sources.is_empty() {
            let help = "name the source, or mark it `general-knowledge`".to_string();
            self.problem_with(
                DiagnosticCode::MissingSource,
                basis,
                "marked as seen, without a source".to_string(),
                help,
            );
        }
        (value, self.sources(sources))
    }

    fn percent(&mut self, word: &Word) -> u32 {
        percentage(word.as_ref()).unwrap_or_else(|| {
            let help = "write a percentage such as `45 %`".to_string();
            self.problem_with(
                DiagnosticCode::Frequency,
                word,
                format!("`{}` is not a percentage", word.as_ref()),
                help,
            );
            0
        })
    }

    /// A condition that decides about a diagnosis or a criteria set: it cannot ask what the answer
    /// suspects.
    pub(super) fn condition(&mut self, word: &Word) -> Option<(Condition, Program)> {
        let (condition, program) = self.condition_on_answer(word)?;
        let mut asks = false;
        condition.walk(&mut |part| asks |= matches!(part, Condition::Suspected(_)));
        if asks {
            let message = "`suspected(…)` stands in tests, treatments and notes only".to_string();
            let help = "ask for findings, or for `established(…)`".to_string();
            self.problem_with(DiagnosticCode::Condition, word, message, help);
            return None;
        }
        Some((condition, program))
    }

    /// A condition that is evaluated once the answer stands, with mistakes placed inside the
    /// string.
    pub(super) fn condition_on_answer(&mut self, word: &Word) -> Option<(Condition, Program)> {
        let source = word.as_ref();
        let parsed = match condition::parse(source) {
            Ok(parsed) => parsed,
            Err(error) => {
                let at = self.inside(word, error.offset, 1);
                self.problems.push(Fault::new(
                    DiagnosticCode::Condition,
                    self.file,
                    at,
                    error.reason,
                ));
                return None;
            }
        };
        let names = self.names;
        let compiled = Program::compile(&parsed, &|id| names.findings.get(id).copied(), &|id| {
            names.diagnoses.get(id).copied()
        });
        match compiled {
            Ok(program) => Some((parsed, program)),
            Err(id) => {
                let offset = source.find(id.as_str()).unwrap_or(0);
                let at = self.inside(word, offset, id.len());
                if self.problems.is_full() {
                    self.problems.push(Fault::new(DiagnosticCode::UnknownId, self.file, at, ""));
                    return None;
                }
                let both = names.findings.keys().chain(names.diagnoses.keys()).map(String::as_str);
                let mut problem = Fault::new(
                    DiagnosticCode::UnknownId,
                    self.file,
                    at,
                    format!("unknown id `{id}` in the condition"),
                );
                if let Some(near) = nearest(&id, both) {
                    problem = problem.help(format!("did you mean `{near}`?"));
                }
                self.problems.push(problem);
                None
            }
        }
    }

    /// The span of a part of a string, past its opening quotes.
    fn inside(&self, word: &Word, offset: usize, length: usize) -> core::ops::Range<usize> {
        let span = word.span();
        let raw = self.file.text.get(span.clone()).unwrap_or("");
        let quotes = if raw.starts_with("\"\"\"") || raw.starts_with("'''") { 3 } else { 1 };
        let newline = usize::from(raw.get(quotes..).is_some_and(|rest| rest.starts_with('\n')));
        let start = span.start + quotes + newline + offset;
        start..start + length
    }

    pub(super) fn frequency(&mut self, word: &Word) -> Frequency {
        let ppm = self.frequency_value(word.as_ref().trim());
        if ppm.is_none() {
            let message = format!("`{}` is not a frequency", word.as_ref());
            let help = "write `36/56`, `45 %`, `45-62 %`, or one of obligate, very-frequent, frequent, occasional, very-rare, excluded";
            self.problem_with(DiagnosticCode::Frequency, word, message, help.to_string());
        }
        let series = word.as_ref().trim().split_once('/');
        let counted = series
            .and_then(|(with, of)| Some([of.parse().ok()?, with.parse().ok()?]))
            .unwrap_or([0, 0]);
        Frequency { text: text(word.as_ref()), ppm: ppm.unwrap_or(0), counted }
    }

    fn frequency_value(&self, written: &str) -> Option<u32> {
        const CLASSES: [&str; 6] =
            ["obligate", "very-frequent", "frequent", "occasional", "very-rare", "excluded"];
        if let Some(class) = CLASSES.iter().position(|class| *class == written) {
            return self.constants.frequency_classes.get(class).copied();
        }
        if let Some((part, whole)) = written.split_once('/') {
            let (part, whole) = (part.parse::<u64>().ok()?, whole.parse::<u64>().ok()?);
            if part > whole || whole == 0 {
                return None;
            }
            // (n + 1/2) / (m + 1): a small series never says always or never. Wide enough for any
            // two numbers that were read.
            let (part, whole) = (u128::from(part), u128::from(whole));
            return u32::try_from((2 * part + 1) * u128::from(MILLION) / (2 * whole + 2)).ok();
        }
        match written.split_once('-') {
            Some((low, high)) => {
                let (low, high) = (percentage(&format!("{low} %"))?, percentage(high)?);
                (low <= high).then_some(u32::midpoint(low, high))
            }
            None => percentage(written),
        }
    }

    pub(super) fn codes(&mut self, codes: &[CodeToml]) -> List<Code> {
        codes.iter().map(|code| self.code(code)).collect()
    }

    fn code(&mut self, code: &CodeToml) -> Code {
        let systems = "`icd-10-cm`, `icd-11`, `hpo`, `mondo`, `orpha`, `omim`, `mesh`, `loinc`, `atc`, `rxnorm`";
        let system = self.known(&code.system, CodeSystem::from_word, systems, CodeSystem::Hpo);
        let matching = self.known(
            &code.matching,
            CodeMatch::from_word,
            "`exact`, `broader`, `narrower`",
            CodeMatch::Broader,
        );
        if !super::check::well_formed_code(system, code.code.as_ref()) {
            let message = format!("`{}` is not a well-formed code of {system}", code.code.as_ref());
            self.problem(DiagnosticCode::MalformedCode, &code.code, message);
        }
        Code { system, code: text(code.code.as_ref()), label: text(code.label.as_ref()), matching }
    }

    pub(super) fn finding_entry(
        &mut self,
        entry: &FindingToml,
        clusters: &mut Vec<Text>,
    ) -> Finding {
        let cluster = entry.cluster.as_ref().map(|cluster| {
            let name = text(cluster.as_ref());
            let place = clusters.iter().position(|known| *known == name).unwrap_or_else(|| {
                clusters.push(name);
                clusters.len() - 1
            });
            ClusterKey::at(index(place))
        });
        let kinds = "demographic, course, morphology, site, symptom, sign, disease, exposure, laboratory, serology, imaging, histology, genetics, family";
        let ways = "asking, examination, record, blood, urine, imaging, biopsy, gene-test";
        Finding {
            id: text(entry.id.as_ref()),
            label: self.sentence(&entry.label),
            kind: self.known(&entry.kind, FindingKind::from_word, kinds, FindingKind::Sign),
            obtained: self.known(&entry.obtained, Obtained::from_word, ways, Obtained::Asking),
            definition: self.sentence(&entry.definition),
            implies: entry.implies.iter().filter_map(|word| self.finding(word)).collect(),
            excludes: entry.excludes.iter().filter_map(|word| self.finding(word)).collect(),
            cluster,
            background: entry.background.as_ref().map(|background| self.background(background)),
            silence: entry.silence.as_ref().map(|silence| self.silence(silence)),
            among: self.among(&entry.among),
            context: entry.context,
            synonyms: texts(&entry.synonyms),
            aliases: entry.aliases.iter().map(|alias| text(alias.as_ref())).collect(),
            codes: self.codes(&entry.codes),
        }
    }

    fn background(&mut self, entry: &BackgroundToml) -> Background {
        let ppm = self.share(&entry.percent);
        let (basis, sources) = self.covered(&entry.basis, &entry.sources);
        Background { ppm, basis, why: text(&entry.why), sources }
    }

    /// The most first, so that of several that are present the first counts.
    fn among(&mut self, entries: &[AmongToml]) -> List<Among> {
        let mut all: Vec<Among> = Vec::new();
        for entry in entries {
            let ppm = self.share(&entry.percent);
            let (basis, sources) = self.covered(&entry.basis, &entry.sources);
            let Some(finding) = self.finding(&entry.finding) else { continue };
            if all.iter().any(|known| known.finding == finding) {
                self.problem(
                    DiagnosticCode::DuplicateId,
                    &entry.finding,
                    "it stands in the list already",
                );
                continue;
            }
            all.push(Among { finding, ppm, basis, why: text(&entry.why), sources });
        }
        all.sort_by_key(|one| (core::cmp::Reverse(one.ppm), one.finding));
        all.into()
    }

    /// A percentage between 0 and 100, in parts per million.
    fn share(&mut self, entry: &Spanned<f64>) -> u32 {
        let percent = *entry.as_ref();
        if !(percent > 0.0 && percent < 100.0) {
            let message = format!("{percent} is not a percentage between 0 and 100");
            self.problems.push(Fault::new(
                DiagnosticCode::Frequency,
                self.file,
                entry.span(),
                message,
            ));
        }
        (percent.clamp(0.0, 100.0) * 10_000.0).round() as u32
    }

    fn silence(&mut self, entry: &SilenceToml) -> Silence {
        let (told, denied) = (self.percent(&entry.told), self.percent(&entry.denied));
        if told <= denied || told >= MILLION {
            let message = "what is told when present must be more than what is denied when absent, and below 100 %";
            self.problem(DiagnosticCode::Value, &entry.told, message);
        }
        let (basis, _) = self.covered(&entry.basis, &[]);
        Silence { told, denied, basis, why: text(&entry.why) }
    }

    fn criteria_set(&mut self, entry: &CriteriaSetToml) -> CriteriaSet {
        let (basis, sources) = self.covered(&entry.basis, &entry.sources);
        let entry_condition = entry.entry.as_ref().and_then(|when| self.condition(when));
        let barred = entry.barred.as_ref().and_then(|when| self.condition(when));
        let items = entry
            .item
            .iter()
            .filter_map(|item| {
                let says = self.sentence(&item.says);
                let (parsed, program) = self.condition(&item.when)?;
                let points = item.points.as_ref().map_or(0, |points| hundredths(*points.as_ref()));
                let domain = item.domain.as_deref().map(text);
                Some(CriteriaItem {
                    id: text(item.id.as_ref()),
                    says,
                    when: Cow::Owned(parsed.to_string()),
                    program,
                    points,
                    domain,
                })
            })
            .collect();
        let levels = entry
            .level
            .iter()
            .map(|level| {
                let when = level.when.as_ref().and_then(|when| self.condition(when));
                if level.points.is_none() && level.when.is_none() {
                    let message = "a level needs points, a condition, or both";
                    self.problem(DiagnosticCode::Value, &level.id, message);
                }
                CriteriaLevel {
                    id: text(level.id.as_ref()),
                    label: self.sentence(&level.label),
                    points: level.points.as_ref().map(|points| hundredths(*points.as_ref())),
                    when: when.as_ref().map(|(parsed, _)| Cow::Owned(parsed.to_string())),
                    program: when.map(|(_, program)| program),
                }
            })
            .collect();
        let printed = |condition: &Option<(Condition, Program)>| {
            Cow::Owned(
                condition.as_ref().map_or_else(String::new, |(parsed, _)| parsed.to_string()),
            )
        };
        CriteriaSet {
            id: text(entry.id.as_ref()),
            label: self.sentence(&entry.label),
            about: entry.about.iter().filter_map(|word| self.diagnosis(word)).collect(),
            basis,
            sources,
            note: text(&entry.note),
            entry_text: printed(&entry_condition),
            entry: entry_condition.map(|(_, program)| program),
            barred_text: printed(&barred),
            barred: barred.map(|(_, program)| program),
            items,
            levels,
        }
    }

    fn scheme(&mut self, entry: &SchemeToml) -> Scheme {
        let forms: Vec<SchemeForm> = entry
            .form
            .iter()
            .map(|form| SchemeForm {
                id: text(form.id.as_ref()),
                label: self.sentence(&form.label),
                members: form.members.iter().filter_map(|word| self.diagnosis(word)).collect(),
            })
            .collect();
        let mut placements = Vec::new();
        for placement in &entry.placement {
            if !forms.iter().any(|form| form.id == placement.form.as_ref().as_str()) {
                let known: Vec<&str> = forms.iter().map(|form| &*form.id).collect();
                let message = format!("`{}` is no form of this scheme", placement.form.as_ref());
                let help = format!("the forms are {}", known.join(", "));
                self.problem_with(DiagnosticCode::UnknownId, &placement.form, message, help);
            }
            let stance = self.known(
                &placement.stance,
                Stance::from_word,
                "`asserts`, `contests`",
                Stance::Asserts,
            );
            let sources = self.sources(&placement.sources);
            if let Some(diagnosis) = self.diagnosis(&placement.diagnosis) {
                let (form, note) = (text(placement.form.as_ref()), text(&placement.note));
                placements.push(Placement { diagnosis, form, stance, sources, note });
            }
        }
        Scheme {
            id: text(entry.id.as_ref()),
            label: self.sentence(&entry.label),
            definition: self.sentence(&entry.definition),
            default: entry.default,
            sources: self.sources(&entry.sources),
            forms: forms.into(),
            placements: Cow::Owned(placements),
        }
    }

    pub(super) fn source_entry(&mut self, entry: &SourceToml) -> Source {
        let ways =
            "`full-text`, `excerpt`, `abstract`, `table`, `data`, `secondary`, `title`, `not-seen`";
        Source {
            id: text(entry.id.as_ref()),
            citation: self.sentence(&entry.citation),
            kind: entry.kind.as_ref().map_or(Cow::Borrowed(""), |kind| text(kind.as_ref())),
            pmid: text(&entry.pmid),
            pmcid: text(&entry.pmcid),
            doi: text(&entry.doi),
            url: text(&entry.url),
            ids: text(&entry.ids),
            took: text(&entry.took),
            seen: self.known(&entry.seen, Seen::from_word, ways, Seen::NotSeen),
        }
    }

    fn named(&mut self, entry: &NamedToml, laboratory: &Laboratory) -> ByName {
        let NamedToml { female, male, began_long_ago, single, places, age, age_at_onset } = entry;
        let mut finding = |word: &Option<Word>| word.as_ref().and_then(|word| self.finding(word));
        let (female, male) = (finding(female), finding(male));
        let (began_long_ago, single) = (finding(began_long_ago), finding(single));
        let places = places.iter().filter_map(|word| self.finding(word)).collect();
        let analytes = || analytes::names(laboratory);
        let mut analyte = |word: &Option<Word>| {
            word.as_ref().and_then(|word| self.resolve(word, "analyte", &analytes()))
        };
        let (age, age_at_onset) = (analyte(age), analyte(age_at_onset));
        ByName { female, male, began_long_ago, single, places, age, age_at_onset }
    }

    pub(super) fn age_band(&mut self, entry: &AgeBandToml) -> Option<AgeBand> {
        let finding = self.finding(&entry.finding)?;
        if entry.until_days.is_some_and(|until| until <= entry.from_days) {
            self.problem(DiagnosticCode::Value, &entry.finding, "the band ends before it begins");
        }
        Some(AgeBand { finding, from_days: entry.from_days, until_days: entry.until_days })
    }
}

fn hundredths(points: f64) -> i32 {
    (points.clamp(-10_000.0, 10_000.0) * 100.0).round() as i32
}

fn constants(head: &KnowledgeToml, lowerer: &mut Lowerer<'_>) -> Constants {
    Constants {
        single_cap: head.evidence.single_cap.clamp(1, 1_000),
        total_cap: head.evidence.total_cap.clamp(1, 100_000),
        open_requirement_discount: head.evidence.open_requirement_discount.clamp(0, 1_000),
        open_requirement_limit: head.evidence.open_requirement_limit.min(100),
        probable: lowerer.percent(&head.status.probable),
        possible: lowerer.percent(&head.status.possible),
        frequency_floor: lowerer.percent(&head.evidence.frequency_floor).clamp(1, MILLION / 2),
        floor_share: lowerer.percent(&head.evidence.floor_share).clamp(1, MILLION),
        frequency_ceiling: lowerer
            .percent(&head.evidence.frequency_ceiling)
            .clamp(MILLION / 2, MILLION - 1),
        temperature: lowerer.percent(&head.evidence.temperature).clamp(1, MILLION),
        estimate_parts: head.evidence.estimate_parts.clamp(1, 100),
        estimate_patients: head.evidence.estimate_patients.min(10_000),
        established_lead: head.evidence.established_lead.clamp(0, 1_000),
        published_prior: lowerer.percent(&head.prior.published).min(MILLION),
        reports_prior: lowerer.percent(&head.prior.reports).min(MILLION),
        default_background: lowerer
            .percent(&head.evidence.default_background)
            .clamp(1, MILLION - 1),
        told_in_full: lowerer.percent(&head.status.told_in_full),
        caution_floor: lowerer.percent(&head.status.caution_floor),
        priors: [head.prior.common, head.prior.uncommon, head.prior.rare, head.prior.very_rare],
        frequency_classes: [
            lowerer.percent(&head.frequency.obligate),
            lowerer.percent(&head.frequency.very_frequent),
            lowerer.percent(&head.frequency.frequent),
            lowerer.percent(&head.frequency.occasional),
            lowerer.percent(&head.frequency.very_rare),
            lowerer.percent(&head.frequency.excluded),
        ],
    }
}

/// Registers the ids and aliases of one kind of entry.
pub(super) fn register<'e, K: Copy>(
    names: &mut BTreeMap<String, K>,
    entries: impl Iterator<Item = (&'e SourceFile, &'e Word, &'e [Word], K)>,
    problems: &mut Problems,
) {
    for (file, id, aliases, index) in entries {
        for word in core::iter::once(id).chain(aliases) {
            if !is_kebab_case(word.as_ref()) {
                let message = format!("`{}` is not an id", word.as_ref());
                let problem = Fault::new(DiagnosticCode::MalformedId, file, word.span(), message);
                problems.push(problem.help("use lower-case words joined by hyphens"));
            }
            if let Some(earlier) = names.insert(word.as_ref().clone(), index) {
                names.insert(word.as_ref().clone(), earlier);
                let message = format!("`{}` is used twice", word.as_ref());
                problems.push(Fault::new(DiagnosticCode::DuplicateId, file, word.span(), message));
            }
        }
    }
}

pub(super) fn index(place: usize) -> u16 {
    u16::try_from(place).unwrap_or(u16::MAX)
}

/// The order of the taxonomy: each node before its children, in the order of the files.
fn tree_order(draft: &Draft<'_>) -> Vec<usize> {
    let mut children: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let ids: Vec<&str> =
        draft.diagnoses.iter().map(|placed| placed.entry.id.as_ref().as_str()).collect();
    let mut roots = Vec::new();
    for (place, placed) in draft.diagnoses.iter().enumerate() {
        match placed
            .entry
            .parent
            .as_ref()
            .map(|parent| parent.as_ref().as_str())
            .filter(|parent| ids.contains(parent))
        {
            Some(parent) => children.entry(parent).or_default().push(place),
            None => roots.push(place),
        }
    }
    let mut order = Vec::new();
    let mut waiting: Vec<usize> = roots.into_iter().rev().collect();
    while let Some(place) = waiting.pop() {
        order.push(place);
        if let Some(below) = ids.get(place).and_then(|id| children.remove(id)) {
            waiting.extend(below.into_iter().rev());
        }
    }
    // Nodes on a cycle are reached from no root; they still get an index, and the cycle is
    // reported.
    let missed: Vec<usize> = (0..ids.len()).filter(|place| !order.contains(place)).collect();
    order.extend(missed);
    order
}

pub(super) fn lower(
    draft: &Draft<'_>,
    digest: &str,
    problems: &mut Problems,
) -> Option<(Knowledge, Vec<Example>)> {
    let empty = SourceFile { name: "knowledge.toml".to_string(), text: String::new() };
    let Some(head) = &draft.head else {
        if problems.is_empty() {
            let problem =
                Fault::new(DiagnosticCode::Layout, &empty, 0..0, "knowledge.toml is missing");
            problems.push(
                problem.help("write it: it holds the versions and the constants of the inference"),
            );
        }
        return None;
    };
    let mut finding_order: Vec<usize> = (0..draft.findings.len()).collect();
    finding_order.sort_by_key(|place| {
        draft.findings.get(*place).map(|placed| placed.entry.id.as_ref().clone())
    });
    let findings: Vec<&Placed<'_, FindingToml>> =
        finding_order.iter().filter_map(|place| draft.findings.get(*place)).collect();
    let diagnoses: Vec<&Placed<'_, DiagnosisToml>> =
        tree_order(draft).into_iter().filter_map(|place| draft.diagnoses.get(place)).collect();

    let mut names = Names::default();
    register(
        &mut names.findings,
        findings
            .iter()
            .enumerate()
            .map(|(i, p)| (p.file, &p.entry.id, &*p.entry.aliases, FindingKey::at(index(i)))),
        problems,
    );
    register(
        &mut names.diagnoses,
        diagnoses
            .iter()
            .enumerate()
            .map(|(i, p)| (p.file, &p.entry.id, &*p.entry.aliases, DiagnosisKey::at(index(i)))),
        problems,
    );
    register(
        &mut names.sources,
        draft
            .sources
            .iter()
            .enumerate()
            .map(|(i, p)| (p.file, &p.entry.id, &[][..], SourceKey::at(index(i)))),
        problems,
    );
    if findings.len() > crate::bits::CAPACITY {
        let message = format!(
            "{} findings, more than the {} that fit",
            findings.len(),
            crate::bits::CAPACITY
        );
        problems.push(Fault::new(DiagnosticCode::TooLarge, head.file, 0..0, message));
        return None;
    }

    let zero = Constants {
        single_cap: 0,
        total_cap: 0,
        open_requirement_discount: 0,
        open_requirement_limit: 0,
        probable: 0,
        possible: 0,
        frequency_floor: 0,
        floor_share: 0,
        frequency_ceiling: 0,
        temperature: 0,
        estimate_parts: 0,
        estimate_patients: 0,
        established_lead: 0,
        published_prior: 0,
        reports_prior: 0,
        default_background: 0,
        told_in_full: 0,
        caution_floor: 0,
        priors: [0; 4],
        frequency_classes: [0; 6],
    };
    let mut lowerer = Lowerer { file: head.file, names: &names, constants: &zero, problems };
    let constants = constants(&head.entry, &mut lowerer);
    if head.entry.schema != SCHEMA_VERSION {
        let message = format!(
            "schema {} is not the schema {SCHEMA_VERSION} of this library",
            head.entry.schema
        );
        lowerer.problem(DiagnosticCode::Value, &head.entry.version, message);
    }
    let exhaustive = head.entry.alternatives.iter().filter(|group| group.exhaustive);
    let alternatives: Vec<List<FindingKey>> = exhaustive
        .map(|group| {
            group
                .findings
                .iter()
                .filter_map(|word| names.findings.get(word.as_ref()).copied())
                .collect()
        })
        .collect();
    let age_bands: Vec<AgeBand> =
        head.entry.age_band.iter().filter_map(|band| lowerer.age_band(band)).collect();

    let mut clusters = Vec::new();
    let mut lowered_findings = Vec::new();
    for placed in &findings {
        let mut lowerer =
            Lowerer { file: placed.file, names: &names, constants: &constants, problems };
        lowered_findings.push(lowerer.finding_entry(&placed.entry, &mut clusters));
    }
    let mut lowered_diagnoses: Vec<Diagnosis> = Vec::new();
    let mut examples = Vec::new();
    for placed in &diagnoses {
        let mut lowerer =
            Lowerer { file: placed.file, names: &names, constants: &constants, problems };
        let mut diagnosis = lowerer.diagnosis_entry(&placed.entry);
        if placed.entry.facets.is_none()
            && let Some(parent) =
                diagnosis.parent.and_then(|parent| lowered_diagnoses.get(parent.place()))
        {
            diagnosis.facets = parent.facets.clone();
        }
        // What follows from the tree: below a diagnosis of exclusion, all are.
        let above = diagnosis.parent.and_then(|parent| lowered_diagnoses.get(parent.place()));
        diagnosis.exclusion |= above.is_some_and(|parent| parent.exclusion);
        examples.extend(
            placed
                .entry
                .example
                .iter()
                .map(|example| lowerer.example(placed.entry.id.as_ref(), example)),
        );
        lowered_diagnoses.push(diagnosis);
    }
    profiles::lower(draft, &names, &constants, &lowered_findings, &mut lowered_diagnoses, problems);
    let mut criteria_sets = Vec::new();
    for placed in &draft.criteria_sets {
        let mut lowerer =
            Lowerer { file: placed.file, names: &names, constants: &constants, problems };
        criteria_sets.push(lowerer.criteria_set(&placed.entry));
    }
    let mut schemes = Vec::new();
    for placed in &draft.schemes {
        let mut lowerer =
            Lowerer { file: placed.file, names: &names, constants: &constants, problems };
        schemes.push(lowerer.scheme(&placed.entry));
    }
    let mut sources = Vec::new();
    for placed in &draft.sources {
        let mut lowerer =
            Lowerer { file: placed.file, names: &names, constants: &constants, problems };
        sources.push(lowerer.source_entry(&placed.entry));
    }

    let lowered_findings: Table<FindingKey, Finding> = lowered_findings.into();
    let lowered_diagnoses: Table<DiagnosisKey, Diagnosis> = lowered_diagnoses.into();
    let schemes: Table<SchemeKey, Scheme> = schemes.into();
    let laboratory = analytes::lower(
        &draft.laboratory,
        analytes::Context { names: &names, constants: &constants, problems },
    );
    let workup = workup::lower(&draft.workup, &names, &constants, problems);
    let named = Lowerer { file: head.file, names: &names, constants: &constants, problems }
        .named(&head.entry.named, &laboratory);
    let facts = Facts {
        constants: &constants,
        findings: &lowered_findings,
        diagnoses: &lowered_diagnoses,
        schemes: &schemes,
        alternatives: &alternatives,
    };
    let entries = Entries { findings: &lowered_findings, diagnoses: &lowered_diagnoses };
    let built = match Index::build(facts) {
        Ok(built) => built,
        Err(inconsistency) => {
            report(entries.describe(&inconsistency), &findings, &diagnoses, draft, problems);
            return None;
        }
    };
    for (finding, message) in entries.impossible(&built) {
        let told = (Culprit::Finding(finding), DiagnosticCode::Impossible, message);
        report(told, &findings, &diagnoses, draft, problems);
    }
    let crosswalk = super::codes::lower(&draft.codes, &names, &constants, problems);
    let knowledge = Knowledge {
        version: text(head.entry.version.as_ref()),
        digest: text(digest),
        overlay: None,
        constants,
        findings: lowered_findings,
        clusters: clusters.into(),
        named,
        age_bands: Cow::Owned(age_bands),
        alternatives: Cow::Owned(alternatives),
        diagnoses: lowered_diagnoses,
        criteria_sets: Cow::Owned(criteria_sets),
        schemes,
        sources: Table::from(sources),
        translated: Translated::NONE,
        laboratory,
        workup,
        crosswalk,
        index: built,
    };
    if let Some(part) = knowledge.unsound() {
        let message = format!("the tables of the {part} do not fit together");
        problems.push(Fault::new(DiagnosticCode::Unsound, head.file, 0..0, message));
        return None;
    }
    Some((knowledge, examples))
}

/// Points at the entry that makes the derived tables impossible.
fn report(
    (culprit, code, message): (Culprit, DiagnosticCode, String),
    findings: &[&Placed<'_, FindingToml>],
    diagnoses: &[&Placed<'_, DiagnosisToml>],
    draft: &Draft<'_>,
    problems: &mut Problems,
) {
    let at = match culprit {
        Culprit::Finding(finding) => {
            findings.get(finding.place()).map(|placed| (placed.file, &placed.entry.id))
        }
        Culprit::Diagnosis(node) => {
            diagnoses.get(node.place()).map(|placed| (placed.file, &placed.entry.id))
        }
        Culprit::Scheme(place) => {
            draft.schemes.get(place).map(|placed| (placed.file, &placed.entry.id))
        }
    };
    if let Some((file, word)) = at {
        problems.push(Fault::new(code, file, word.span(), message));
    }
}
