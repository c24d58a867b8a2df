//! The crosswalk: from a code of another system to entries, and back.
//!
//! A code says about an entry no more than it covers. A code that is the entry, or a part of it,
//! makes a finding present; a code that covers more than the finding makes nothing present, and
//! makes it absent when it is excluded.

use super::entry::{Alleles, Basis, Code, CodeMatch, CodeSystem, CodeTree, Diagnosis, Finding};
use super::opaque::opaque;
use super::{Knowledge, List, Text};
use crate::key::{DiagnosisKey, FindingKey, Table};
use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use alloc::vec::Vec;

/// The longest code that is looked up, in bytes; the longest of any system are web addresses.
const MAX_CODE_LENGTH: usize = 96;

opaque! {
    /// A code system of the crosswalk: its names in records, and how it spells its codes.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct CodeSystemEntry {
        /// The system.
        system: CodeSystem,
        /// Name for reading.
        label: Text,
        /// What stands for the system in a record: addresses, object identifiers, words.
        names: List<Text>,
        /// What may stand before a code and a colon.
        curies: List<Text>,
        /// What every code begins with in the crosswalk.
        prefix: Text,
        /// How codes are ordered below each other.
        tree: CodeTree,
        /// Systems that are close enough to be read as this one.
        related: List<RelatedSystem>,
    }
}

opaque! {
    /// A system that is read as another one, with a note.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct RelatedSystem {
        /// What stands for the system in a record.
        names: List<Text>,
        /// What to know when reading the result.
        note: Text,
    }
}

opaque! {
    /// A system that is often met and knowingly not read.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct UnreadSystem {
        /// Name for reading.
        label: Text,
        /// What stands for the system in a record.
        names: List<Text>,
        /// Why it is not read.
        why: Text,
        /// What would help.
        instead: Text,
    }
}

opaque! {
    /// A code that its system has withdrawn.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ObsoleteCode {
        /// The system.
        system: CodeSystem,
        /// The withdrawn code.
        code: Text,
        /// Its last label.
        label: Text,
        /// The code that is read instead.
        successor: Option<Text>,
        /// How far the successor is covered.
        basis: Basis,
        /// What to know about it.
        note: Text,
    }
}

opaque! {
    /// A way in which a substance is given, and the codes that are read instead of those that leave
    /// it open.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Route {
        /// Name within the crosswalk.
        id: Text,
        /// Codes and words by which records name it.
        words: List<Text>,
        /// The codes that leave the route open.
        codes: List<RoutedCode>,
    }
}

opaque! {
    /// A code that leaves the route open, and the one that says it.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct RoutedCode {
        /// The system.
        system: CodeSystem,
        /// The code that leaves the route open.
        code: Text,
        /// Its label.
        label: Text,
        /// The code of the same substance given that way.
        instead: Text,
    }
}

opaque! {
    /// A finding of the family history, and the diseases of a relative that make it present.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Relative {
        /// The finding.
        finding: FindingKey,
        /// The diseases; each code also stands for the codes below it.
        codes: List<SystemCode>,
    }
}

opaque! {
    /// A code with its system.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SystemCode {
        /// The system.
        system: CodeSystem,
        /// The code.
        code: Text,
    }
}

opaque! {
    /// A finding that a variant of a gene makes present.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct GeneRow {
        /// The symbol of the gene.
        symbol: Text,
        /// Which alleles.
        when: Alleles,
        /// The finding.
        finding: FindingKey,
        /// How the one variant that is meant is written; empty where any is meant.
        changes: List<Text>,
        /// How variants are written that do something else than the finding means.
        not_changes: List<Text>,
        /// What those are, behind "the variant is"; empty where there are none.
        not_because: Text,
    }
}

opaque! {
    /// A class of the age at onset, as records name it.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct OnsetClass {
        /// The system.
        system: CodeSystem,
        /// The code.
        code: Text,
        /// Its label.
        label: Text,
        /// The band that says the same; none where the class reaches over more than one.
        finding: Option<FindingKey>,
        /// Which ages it means.
        note: Text,
        /// How records write it.
        words: List<Text>,
    }
}

opaque! {
    /// Codes of a system with categories that are known to exist.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ListedCodes {
        /// The system.
        system: CodeSystem,
        /// The codes, sorted.
        codes: List<Text>,
    }
}

opaque! {
    /// The folder `codes/` of the knowledge.
    #[derive(Clone, Debug, PartialEq, Eq, Default)]
    pub struct Crosswalk {
        /// The code systems.
        systems: List<CodeSystemEntry>,
        /// Systems that are often met and knowingly not read.
        unread: List<UnreadSystem>,
        /// Withdrawn codes, by system and code.
        obsolete: List<ObsoleteCode>,
        /// Ways of giving a substance.
        routes: List<Route>,
        /// Family history.
        relatives: List<Relative>,
        /// Genes.
        genes: List<GeneRow>,
        /// Classes of the age at onset.
        onsets: List<OnsetClass>,
        /// The codes of systems with categories, as far as they are listed.
        listed: List<ListedCodes>,
    }
}

/// One row of the crosswalk.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub(crate) struct CodeRow {
    /// The system.
    pub(crate) system: CodeSystem,
    /// The code as that system spells it.
    pub(crate) code: Text,
    /// The entry that carries it.
    pub(crate) entry: CodedIndex,
    /// How much the code covers, compared with the entry.
    pub(crate) matching: CodeMatch,
}

impl CodeRow {
    /// A row of a generated table.
    #[must_use]
    pub(crate) const fn new(
        system: CodeSystem,
        code: Text,
        entry: CodedIndex,
        matching: CodeMatch,
    ) -> Self {
        Self { system, code, entry, matching }
    }
}

/// The entry that carries a code, by index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub(crate) enum CodedIndex {
    /// A finding.
    Finding(FindingKey),
    /// A diagnosis.
    Diagnosis(DiagnosisKey),
}

/// An entry that carries codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CodedEntry<'k> {
    /// A finding.
    Finding(&'k Finding),
    /// A diagnosis.
    Diagnosis(&'k Diagnosis),
}

impl<'k> CodedEntry<'k> {
    /// Permanent id of the entry.
    #[must_use]
    pub fn id(&self) -> &'k str {
        match self {
            Self::Finding(finding) => &finding.id,
            Self::Diagnosis(diagnosis) => &diagnosis.id,
        }
    }

    /// The codes of the entry.
    #[must_use]
    pub fn codes(&self) -> &'k [Code] {
        match self {
            Self::Finding(finding) => &finding.codes,
            Self::Diagnosis(diagnosis) => &diagnosis.codes,
        }
    }
}

/// How much a given code covers, compared with an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Coverage {
    /// The same.
    Exact,
    /// Less: who has the code has the entry.
    Narrower,
    /// More: who does not have the code does not have the entry.
    Broader,
    /// The two overlap: nothing follows either way.
    Overlapping,
}

impl Coverage {
    /// Whether an entry is present when the code is.
    #[must_use]
    pub const fn makes_present(self) -> bool {
        matches!(self, Self::Exact | Self::Narrower)
    }

    /// Whether an entry is absent when the code is.
    #[must_use]
    pub const fn makes_absent(self) -> bool {
        matches!(self, Self::Exact | Self::Broader)
    }

    const fn of(matching: CodeMatch) -> Self {
        match matching {
            CodeMatch::Exact => Self::Exact,
            CodeMatch::Broader => Self::Broader,
            CodeMatch::Narrower => Self::Narrower,
        }
    }

    /// For a given code that lies below the code of the entry.
    const fn below(matching: CodeMatch) -> Self {
        match matching {
            CodeMatch::Exact | CodeMatch::Narrower => Self::Narrower,
            CodeMatch::Broader => Self::Overlapping,
        }
    }

    /// For a given code that lies above the code of the entry.
    const fn above(matching: CodeMatch) -> Self {
        match matching {
            CodeMatch::Exact | CodeMatch::Broader => Self::Broader,
            CodeMatch::Narrower => Self::Overlapping,
        }
    }
}

/// A code as the crosswalk reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadCode<'k> {
    /// The system.
    pub system: CodeSystem,
    /// The code as the crosswalk spells it; the successor of a withdrawn code.
    pub code: Cow<'k, str>,
    /// The withdrawn code that was given.
    pub obsolete: Option<&'k ObsoleteCode>,
    /// The close system under which it was given.
    pub related: Option<&'k RelatedSystem>,
}

/// Why a code system cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnknownSystem<'k> {
    /// It is known, and knowingly not read.
    Unread(&'k UnreadSystem),
    /// Nothing is known of it.
    Unknown,
}

impl Knowledge {
    /// The code systems, withdrawn codes and other tables of the crosswalk.
    #[must_use]
    pub fn crosswalk(&self) -> &Crosswalk {
        &self.crosswalk
    }

    /// The codes of the finding and of the diagnosis with this id.
    ///
    /// ```
    /// let knowledge = calcinosis_core::Knowledge::builtin();
    /// let mut codes = knowledge.codes_for("end-stage-kidney-disease").map(|code| code.code());
    /// assert!(codes.any(|code| code == "N18.6"));
    /// ```
    pub fn codes_for<'k>(&'k self, id: &str) -> impl Iterator<Item = &'k Code> + use<'k> {
        let of_finding = self.finding(id).map(|finding| &*finding.codes).unwrap_or(&[]);
        let of_diagnosis = self.diagnosis(id).map(|diagnosis| &*diagnosis.codes).unwrap_or(&[]);
        of_finding.iter().chain(of_diagnosis)
    }

    /// The entries about which a code says something, findings first, in the order of their
    /// indices; each with how much the code covers.
    ///
    /// A code of a system with categories also meets the entries of the categories above and below
    /// it.
    ///
    /// ```
    /// use calcinosis_core::knowledge::{CodeSystem, Coverage};
    /// let knowledge = calcinosis_core::Knowledge::builtin();
    /// let met = knowledge.entries_for_code(CodeSystem::Icd10Cm, "N18.31");
    /// let kidneys = met.iter().find(|(entry, _)| entry.id() == "chronic-kidney-disease");
    /// assert_eq!(kidneys.map(|(_, coverage)| *coverage), Some(Coverage::Narrower));
    /// ```
    #[must_use]
    pub fn entries_for_code(
        &self,
        system: CodeSystem,
        code: &str,
    ) -> Vec<(CodedEntry<'_>, Coverage)> {
        let met = self.rows_for_code(system, code).into_iter();
        met.map(|(index, coverage)| (self.coded_entry(index), coverage)).collect()
    }

    /// The id of the analyte that a code measures, nearly always one of LOINC.
    ///
    /// Measurements are told apart by analyte; a record tells them apart by code. A code without an
    /// analyte is no error: the measurement stays in the case under its code, and the reader of
    /// measurements reports it.
    #[must_use]
    pub fn analyte_for_code(&self, system: CodeSystem, code: &str) -> Option<&str> {
        let analytes = self.laboratory.analytes.iter().filter_map(|analyte| {
            let own = analyte
                .codes
                .iter()
                .filter(|own| own.code.system == system && own.code.code == code);
            let coverage = own
                .map(|own| Coverage::of(own.code.matching))
                .filter(|own| own.makes_present())
                .min()?;
            Some((coverage, analyte))
        });
        // Two analytes may carry one code; the one that it is goes before the one of which it is a
        // part.
        analytes.min_by_key(|(coverage, _)| *coverage).map(|(_, analyte)| &*analyte.id)
    }

    /// The findings of the family history that the disease of a blood relative makes present, by
    /// index.
    #[cfg(feature = "json")]
    pub(crate) fn family_findings<'k>(
        &'k self,
        system: CodeSystem,
        code: &'k str,
    ) -> impl Iterator<Item = FindingKey> + 'k {
        let tree = self.code_system_entry(system).map_or(CodeTree::Flat, |entry| entry.tree);
        let above = self.categories(system, tree, code);
        self.crosswalk.relatives.iter().filter_map(move |relative| {
            let mut codes = relative.codes.iter();
            let is_met = |known: &SystemCode| {
                known.system == system && (known.code == code || above.contains(&&*known.code))
            };
            codes.any(is_met).then_some(relative.finding)
        })
    }

    /// The class of the age at onset that a code or a text names.
    #[cfg(feature = "json")]
    pub(crate) fn onset_class(
        &self,
        code: Option<(CodeSystem, &str)>,
        text: &str,
    ) -> Option<&OnsetClass> {
        let onsets = &self.crosswalk.onsets;
        let by_code = code.and_then(|(system, code)| {
            onsets.iter().find(|row| row.system == system && row.code == code)
        });
        let text = text.trim();
        let is_meant =
            |row: &&OnsetClass| row.words.iter().any(|word| word.eq_ignore_ascii_case(text));
        by_code.or_else(|| onsets.iter().find(is_meant))
    }

    /// The code of a substance that was given in a named way, where the code in the record leaves
    /// the way open.
    #[cfg(feature = "json")]
    pub(crate) fn routed_code(
        &self,
        system: CodeSystem,
        code: &str,
        says_route: impl Fn(&str) -> bool,
    ) -> Option<&str> {
        self.crosswalk
            .routes
            .iter()
            .filter(|route| route.words.iter().any(|word| says_route(word)))
            .find_map(|route| {
                let routed = route
                    .codes
                    .iter()
                    .find(|routed| routed.system == system && routed.code == code)?;
                Some(&*routed.instead)
            })
    }

    fn coded_entry(&self, index: CodedIndex) -> CodedEntry<'_> {
        match index {
            CodedIndex::Finding(finding) => CodedEntry::Finding(&self.findings[finding]),
            CodedIndex::Diagnosis(diagnosis) => CodedEntry::Diagnosis(&self.diagnoses[diagnosis]),
        }
    }

    /// Each entry once, with the best coverage, in the order of the indices.
    pub(crate) fn rows_for_code(
        &self,
        system: CodeSystem,
        code: &str,
    ) -> Vec<(CodedIndex, Coverage)> {
        let tree = self.code_system_entry(system).map_or(CodeTree::Flat, |entry| entry.tree);
        let rows = &*self.index.codes;
        let same = |code: &str| {
            let from = rows.partition_point(|row| (row.system, &*row.code) < (system, code));
            let code = code.to_owned();
            rows.iter().skip(from).take_while(move |row| row.system == system && row.code == code)
        };
        let mut met: Vec<(CodedIndex, Coverage)> =
            same(code).map(|row| (row.entry, Coverage::of(row.matching))).collect();
        for category in self.categories(system, tree, code) {
            met.extend(same(category).map(|row| (row.entry, Coverage::below(row.matching))));
        }
        if tree != CodeTree::Flat && is_category(tree, code) {
            let from = rows.partition_point(|row| (row.system, &*row.code) <= (system, code));
            let below = rows
                .iter()
                .skip(from)
                .take_while(|row| row.system == system && row.code.starts_with(code));
            met.extend(
                below
                    .filter(|row| *row.code != *code)
                    .map(|row| (row.entry, Coverage::above(row.matching))),
            );
        }
        met.sort();
        met.dedup_by_key(|(entry, _)| *entry);
        met
    }

    /// The categories above a code, nearest first; none for a text that only begins like a code.
    fn categories<'c>(&self, system: CodeSystem, tree: CodeTree, code: &'c str) -> Vec<&'c str> {
        let above = categories(tree, code);
        let listed = self.crosswalk.listed.iter().find(|listed| listed.system == system);
        let Some(listed) = listed.map(|listed| &*listed.codes) else { return above };
        let place = |code: &str| listed.binary_search_by(|own| (**own).cmp(code));
        let nearest = above.iter().find_map(|category| Some((*category, place(category).ok()?)));
        let is_code = match nearest {
            _ if place(code).is_ok() => true,
            Some((category, place)) => {
                // National editions refine what has codes below it, with digits.
                let has_below =
                    listed.get(place + 1).is_some_and(|next| next.starts_with(category));
                let rest = code.get(category.len()..).unwrap_or_default();
                has_below && rest.chars().all(|c| c.is_ascii_digit() || c == '.')
            }
            // Nothing is known of what a site added.
            None => true,
        };
        if is_code { above } else { Vec::new() }
    }

    fn code_system_entry(&self, system: CodeSystem) -> Option<&CodeSystemEntry> {
        self.crosswalk.systems.iter().find(|entry| entry.system == system)
    }

    /// Reads a code with the name that a record gives to its system.
    ///
    /// ```
    /// let knowledge = calcinosis_core::Knowledge::builtin();
    /// let system = "http://hl7.org/fhir/sid/icd-10-cm";
    /// let read = knowledge.read_code(system, "n186").map_err(|_| "unknown system")?;
    /// assert_eq!(read.code, "N18.6");
    /// # Ok::<(), &str>(())
    /// ```
    ///
    /// # Errors
    /// [`UnknownSystem`] when no code of the system can be read.
    pub fn read_code(&self, system: &str, code: &str) -> Result<ReadCode<'_>, UnknownSystem<'_>> {
        let (entry, related) = self.named_system(system)?;
        let spelled = spell(entry, code);
        let rows = &self.crosswalk.obsolete;
        let place = rows
            .binary_search_by(|row| (row.system, &*row.code).cmp(&(entry.system, spelled.as_str())))
            .ok();
        let obsolete = place.and_then(|place| rows.get(place));
        let code = match obsolete.and_then(|obsolete| obsolete.successor.as_ref()) {
            Some(successor) => Cow::Borrowed(&**successor),
            None => Cow::Owned(spelled),
        };
        Ok(ReadCode { system: entry.system, code, obsolete, related })
    }

    /// The system and the code of a text such as `HP:0025520`, which names its system itself.
    #[must_use]
    pub fn split_curie<'c>(&self, curie: &'c str) -> Option<(CodeSystem, &'c str)> {
        let curie = curie.trim();
        self.crosswalk.systems.iter().find_map(|entry| {
            entry.curies.iter().find_map(|name| Some((entry.system, strip_curie(curie, name)?)))
        })
    }

    /// The id of the analyte that a code measures, as a record writes it.
    #[cfg(any(feature = "json", feature = "batch", feature = "source"))]
    pub(crate) fn analyte_of_code(&self, system: &str, code: &str) -> Option<&str> {
        let read = self.read_code(system, code).ok()?;
        self.analyte_for_code(read.system, &read.code)
    }

    /// Whether a finding or a diagnosis carries a code, as a record writes it.
    pub(crate) fn carries(&self, system: &str, code: &str) -> bool {
        let read = self.read_code(system, code);
        read.is_ok_and(|read| !self.rows_for_code(read.system, &read.code).is_empty())
    }

    pub(super) fn named_system(
        &self,
        name: &str,
    ) -> Result<(&CodeSystemEntry, Option<&RelatedSystem>), UnknownSystem<'_>> {
        let name = name.trim().trim_end_matches('/');
        let name = name.split_once('|').map_or(name, |(system, _)| system);
        // Nearly every sender writes one of the names as it stands: the tolerant comparison is for
        // the others.
        let same = self.system_that(|known| known == name);
        let bare = bare_system(name);
        let alike = || self.system_that(|known| bare_system(known).eq_ignore_ascii_case(bare));
        same.or_else(alike).unwrap_or(Err(UnknownSystem::Unknown))
    }

    /// The first system with a name that is meant, read, related or knowingly unread.
    #[allow(clippy::type_complexity, reason = "the result of `named_system`, where there is one")]
    fn system_that(
        &self,
        is_meant: impl Fn(&str) -> bool,
    ) -> Option<Result<(&CodeSystemEntry, Option<&RelatedSystem>), UnknownSystem<'_>>> {
        let is_named = |names: &[Text]| names.iter().any(|known| is_meant(known));
        for entry in &*self.crosswalk.systems {
            if is_named(&entry.names) {
                return Some(Ok((entry, None)));
            }
            if let Some(related) = entry.related.iter().find(|related| is_named(&related.names)) {
                return Some(Ok((entry, Some(related))));
            }
        }
        let unread = self.crosswalk.unread.iter().find(|unread| is_named(&unread.names));
        unread.map(|unread| Err(UnknownSystem::Unread(unread)))
    }
}

/// An address without the protocol and the `www`, in which senders differ.
pub(crate) fn bare_system(text: &str) -> &str {
    let begins =
        |head: &&str| text.get(..head.len()).is_some_and(|own| own.eq_ignore_ascii_case(head));
    let head = ["https://", "http://"].into_iter().find(begins).map_or(0, str::len);
    let text = text.get(head..).unwrap_or(text);
    text.strip_prefix("www.").unwrap_or(text)
}

/// What follows the name of a system and a colon, or the beginning of an address.
fn strip_curie<'c>(code: &'c str, name: &str) -> Option<&'c str> {
    let head = code.get(..name.len())?;
    let rest = code.get(name.len()..)?;
    if !head.eq_ignore_ascii_case(name) || rest.is_empty() {
        return None;
    }
    if name.ends_with(['/', '_']) { Some(rest) } else { rest.strip_prefix(':') }
}

/// The code as the crosswalk spells it: without a repeated system, in upper case, with the prefix
/// and the dot.
pub(super) fn spell(entry: &CodeSystemEntry, code: &str) -> String {
    let code = code.trim();
    let bare = entry.curies.iter().find_map(|name| strip_curie(code, name)).unwrap_or(code).trim();
    let mut spelled = String::with_capacity(entry.prefix.len() + bare.len() + 1);
    spelled.push_str(&entry.prefix);
    for (place, c) in bare.chars().filter(|c| !c.is_whitespace()).take(MAX_CODE_LENGTH).enumerate()
    {
        // Dotless spellings of a dotted system are common: N186.
        if place == 3 && entry.tree == CodeTree::Dotted && c != '.' {
            spelled.push('.');
        }
        spelled.push(c.to_ascii_uppercase());
    }
    if entry.tree == CodeTree::Dotted {
        // `N18.-` and `I83.` are how categories are written by hand; a dagger, a star or an
        // exclamation mark says how a code goes with another one.
        spelled.truncate(spelled.trim_end_matches(['-', '.', '+', '*', '!', '†']).len());
    }
    spelled
}

/// The categories above a code, nearest first.
fn categories(tree: CodeTree, code: &str) -> Vec<&str> {
    let mut above = Vec::new();
    match tree {
        CodeTree::Flat => {}
        CodeTree::Dotted => {
            let mut length = code.len();
            while length > 3 {
                length -= 1;
                let Some(category) = code.get(..length) else { continue };
                if !category.ends_with('.') {
                    above.push(category);
                }
            }
        }
        // What has another length is no code: it only begins like one.
        CodeTree::Stepped if ![3, 4, 5, 7].contains(&code.len()) => {}
        CodeTree::Stepped => {
            above.extend(
                [5, 4, 3, 1]
                    .into_iter()
                    .filter(|step| *step < code.len())
                    .filter_map(|step| code.get(..step)),
            );
        }
    }
    above
}

/// Whether a code is one of the steps at which its system has categories.
fn is_category(tree: CodeTree, code: &str) -> bool {
    match tree {
        CodeTree::Flat => false,
        CodeTree::Dotted => code.len() >= 3,
        CodeTree::Stepped => [1, 3, 4, 5].contains(&code.len()),
    }
}

/// The rows of all entries, sorted by system, code and entry.
pub(crate) fn rows(
    findings: &Table<FindingKey, Finding>,
    diagnoses: &Table<DiagnosisKey, Diagnosis>,
) -> List<CodeRow> {
    let row = |entry: CodedIndex| {
        move |code: &Code| CodeRow::new(code.system, code.code.clone(), entry, code.matching)
    };
    let of_findings =
        findings.entries().flat_map(|(i, f)| f.codes.iter().map(row(CodedIndex::Finding(i))));
    let of_diagnoses =
        diagnoses.entries().flat_map(|(i, d)| d.codes.iter().map(row(CodedIndex::Diagnosis(i))));
    let mut rows: Vec<CodeRow> = of_findings.chain(of_diagnoses).collect();
    rows.sort();
    Cow::Owned(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn system(tree: CodeTree, prefix: &'static str, curies: &'static [Text]) -> CodeSystemEntry {
        CodeSystemEntry {
            system: CodeSystem::Hpo,
            label: Text::Borrowed(""),
            names: List::Borrowed(&[]),
            curies: List::Borrowed(curies),
            prefix: Text::Borrowed(prefix),
            tree,
            related: List::Borrowed(&[]),
        }
    }

    #[test]
    fn codes_are_spelled_as_their_system_does() {
        let dotted = system(CodeTree::Dotted, "", &[Text::Borrowed("ICD10CM")]);
        for given in ["N18.6", "n186", " N18.6 ", "ICD10CM:N18.6", "icd10cm:n186"] {
            assert_eq!(spell(&dotted, given), "N18.6", "{given}");
        }
        assert_eq!(spell(&dotted, "N18.-"), "N18");
        let flat = system(CodeTree::Flat, "HP:", &[Text::Borrowed("HP"), Text::Borrowed("HP_")]);
        for given in ["HP:0025520", "hp:0025520", "HP_0025520", "0025520"] {
            assert_eq!(spell(&flat, given), "HP:0025520", "{given}");
        }
    }

    #[test]
    fn categories_are_nearest_first() {
        assert_eq!(categories(CodeTree::Dotted, "N18.31"), ["N18.3", "N18"]);
        assert_eq!(categories(CodeTree::Stepped, "A10AB01"), ["A10AB", "A10A", "A10", "A"]);
        assert!(categories(CodeTree::Flat, "HP:0025520").is_empty());
    }

    #[test]
    fn senders_spell_systems_in_many_ways() {
        let same =
            |known: &str, given: &str| bare_system(known).eq_ignore_ascii_case(bare_system(given));
        let known = "http://hl7.org/fhir/sid/icd-10-cm";
        for given in [
            "http://hl7.org/fhir/sid/icd-10-cm",
            "HTTP://HL7.org/fhir/sid/ICD-10-CM",
            "https://www.hl7.org/fhir/sid/icd-10-cm",
        ] {
            assert!(same(known, given), "{given}");
        }
        assert!(!same(known, "http://hl7.org/fhir/sid/icd-10"));
    }
}
