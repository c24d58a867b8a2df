//! The folder `codes/`: code systems and withdrawn codes.

use super::compile::{Lowerer, Names, texts};
use super::problems::Problems;
use super::schema::{self, Placed, Word};
use super::{DiagnosticCode, SourceFile};
use crate::knowledge::codes::{
    CodeSystemEntry, Crosswalk, GeneRow, ListedCodes, ObsoleteCode, OnsetClass, RelatedSystem,
    Relative, Route, RoutedCode, SystemCode, UnreadSystem,
};
use crate::knowledge::entry::{Alleles, Basis, CodeSystem, CodeTree, Constants};
use crate::knowledge::{List, Text};
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use serde::Deserialize;

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct CodesToml {
    #[serde(default)]
    system: Vec<SystemToml>,
    #[serde(default)]
    unread: Vec<UnreadToml>,
    #[serde(default)]
    obsolete: Vec<ObsoleteToml>,
    #[serde(default)]
    route: Vec<RouteToml>,
    #[serde(default)]
    relative: Vec<RelativeToml>,
    #[serde(default)]
    gene: Vec<GeneToml>,
    #[serde(default)]
    onset: Vec<OnsetToml>,
    #[serde(default)]
    listed: Vec<ListedToml>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct ListedToml {
    system: Word,
    codes: Vec<Word>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct OnsetToml {
    system: Word,
    code: Word,
    label: Word,
    finding: Option<Word>,
    note: Word,
    words: Vec<String>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct RouteToml {
    id: Word,
    words: Vec<String>,
    codes: Vec<RoutedToml>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct RoutedToml {
    system: Word,
    code: Word,
    label: Word,
    instead: Word,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct RelativeToml {
    finding: Word,
    codes: Vec<SystemCodeToml>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct SystemCodeToml {
    system: Word,
    code: Word,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct GeneToml {
    symbol: Word,
    when: Word,
    finding: Word,
    #[serde(default)]
    changes: Vec<String>,
    #[serde(default)]
    except: Option<ExceptToml>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct ExceptToml {
    changes: Vec<String>,
    because: Word,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct SystemToml {
    id: Word,
    label: Word,
    names: Vec<Word>,
    #[serde(default)]
    curies: Vec<String>,
    #[serde(default)]
    prefix: String,
    tree: Word,
    #[serde(default)]
    related: Vec<RelatedToml>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct RelatedToml {
    names: Vec<Word>,
    note: Word,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct UnreadToml {
    label: Word,
    names: Vec<Word>,
    why: Word,
    instead: Word,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct ObsoleteToml {
    system: Word,
    code: Word,
    label: Word,
    successor: Option<Word>,
    basis: Word,
    note: Word,
}

/// What the folder holds, before words are resolved.
#[derive(Default)]
pub(super) struct CodesDraft<'f> {
    systems: Vec<Placed<'f, SystemToml>>,
    unread: Vec<Placed<'f, UnreadToml>>,
    obsolete: Vec<Placed<'f, ObsoleteToml>>,
    routes: Vec<Placed<'f, RouteToml>>,
    relatives: Vec<Placed<'f, RelativeToml>>,
    genes: Vec<Placed<'f, GeneToml>>,
    onsets: Vec<Placed<'f, OnsetToml>>,
    listed: Vec<Placed<'f, ListedToml>>,
}

impl<'f> CodesDraft<'f> {
    pub(super) fn read(&mut self, file: &'f SourceFile, problems: &mut Problems) {
        let Some(read) = schema::read::<CodesToml>(file, problems) else { return };
        self.systems.extend(read.system.into_iter().map(|entry| Placed { file, entry }));
        self.unread.extend(read.unread.into_iter().map(|entry| Placed { file, entry }));
        self.obsolete.extend(read.obsolete.into_iter().map(|entry| Placed { file, entry }));
        self.routes.extend(read.route.into_iter().map(|entry| Placed { file, entry }));
        self.relatives.extend(read.relative.into_iter().map(|entry| Placed { file, entry }));
        self.genes.extend(read.gene.into_iter().map(|entry| Placed { file, entry }));
        self.onsets.extend(read.onset.into_iter().map(|entry| Placed { file, entry }));
        self.listed.extend(read.listed.into_iter().map(|entry| Placed { file, entry }));
    }
}

pub(super) fn lower(
    draft: &CodesDraft<'_>,
    names: &Names,
    constants: &Constants,
    problems: &mut Problems,
) -> Crosswalk {
    let mut taken: Vec<String> = Vec::new();
    let mut systems: Vec<CodeSystemEntry> = Vec::new();
    for placed in &draft.systems {
        let mut lowerer = Lowerer { file: placed.file, names, constants, problems };
        let entry = &placed.entry;
        let system = system(&mut lowerer, &entry.id);
        if systems.iter().any(|earlier| earlier.system == system) {
            lowerer.problem(
                DiagnosticCode::DuplicateId,
                &entry.id,
                format!("`{system}` is described twice"),
            );
        }
        let trees = "`flat`, `dotted`, `stepped`";
        systems.push(CodeSystemEntry {
            system,
            label: lowerer.sentence(&entry.label),
            names: system_names(&mut lowerer, &entry.names, &mut taken),
            curies: entry.curies.iter().map(|curie| Cow::Owned(curie.clone())).collect(),
            prefix: Cow::Owned(entry.prefix.clone()),
            tree: lowerer.known(&entry.tree, CodeTree::from_word, trees, CodeTree::Flat),
            related: entry
                .related
                .iter()
                .map(|related| RelatedSystem {
                    names: system_names(&mut lowerer, &related.names, &mut taken),
                    note: lowerer.sentence(&related.note),
                })
                .collect(),
        });
    }
    let mut unread = Vec::new();
    for placed in &draft.unread {
        let mut lowerer = Lowerer { file: placed.file, names, constants, problems };
        let entry = &placed.entry;
        unread.push(UnreadSystem {
            label: lowerer.sentence(&entry.label),
            names: system_names(&mut lowerer, &entry.names, &mut taken),
            why: lowerer.sentence(&entry.why),
            instead: lowerer.sentence(&entry.instead),
        });
    }
    let mut obsolete: Vec<ObsoleteCode> = Vec::new();
    for placed in &draft.obsolete {
        let mut lowerer = Lowerer { file: placed.file, names, constants, problems };
        let entry = &placed.entry;
        let system = system(&mut lowerer, &entry.system);
        let bases = "`seen`, `general-knowledge`, `proposal`";
        let lowered = ObsoleteCode {
            system,
            code: code(&mut lowerer, system, &entry.code),
            label: lowerer.sentence(&entry.label),
            successor: entry
                .successor
                .as_ref()
                .map(|successor| code(&mut lowerer, system, successor)),
            basis: lowerer.known(&entry.basis, Basis::from_word, bases, Basis::GeneralKnowledge),
            note: lowerer.sentence(&entry.note),
        };
        if obsolete.iter().any(|earlier| earlier.system == system && earlier.code == lowered.code) {
            lowerer.problem(DiagnosticCode::DuplicateId, &entry.code, "this code is listed twice");
        }
        obsolete.push(lowered);
    }
    // They are looked up for every code that is read.
    obsolete.sort_by(|a, b| (a.system, &a.code).cmp(&(b.system, &b.code)));
    let mut routes = Vec::new();
    for placed in &draft.routes {
        let mut lowerer = Lowerer { file: placed.file, names, constants, problems };
        routes.push(route(&mut lowerer, &placed.entry));
    }
    let mut relatives = Vec::new();
    for placed in &draft.relatives {
        let mut lowerer = Lowerer { file: placed.file, names, constants, problems };
        let codes = placed.entry.codes.iter().map(|word| {
            let system = system(&mut lowerer, &word.system);
            SystemCode { system, code: code(&mut lowerer, system, &word.code) }
        });
        let codes: Vec<SystemCode> = codes.collect();
        let finding = lowerer.finding(&placed.entry.finding);
        relatives.extend(finding.map(|finding| Relative { finding, codes: Cow::Owned(codes) }));
    }
    let mut genes = Vec::new();
    for placed in &draft.genes {
        let mut lowerer = Lowerer { file: placed.file, names, constants, problems };
        let entry = &placed.entry;
        let ways = "`variant`, `biallelic`, `maternal`, `paternal`";
        let when = lowerer.known(&entry.when, Alleles::from_word, ways, Alleles::Variant);
        let symbol = lowerer.sentence(&entry.symbol);
        let finding = lowerer.finding(&entry.finding);
        let except = entry.except.as_ref();
        let not_because =
            except.map_or(Cow::Borrowed(""), |except| lowerer.sentence(&except.because));
        genes.extend(finding.map(|finding| GeneRow {
            symbol,
            when,
            finding,
            changes: texts(&entry.changes),
            not_changes: texts(except.map_or(&[], |except| except.changes.as_slice())),
            not_because,
        }));
    }
    let mut onsets = Vec::new();
    for placed in &draft.onsets {
        let mut lowerer = Lowerer { file: placed.file, names, constants, problems };
        let entry = &placed.entry;
        let system = system(&mut lowerer, &entry.system);
        onsets.push(OnsetClass {
            system,
            code: code(&mut lowerer, system, &entry.code),
            label: lowerer.sentence(&entry.label),
            finding: entry.finding.as_ref().and_then(|finding| lowerer.finding(finding)),
            note: lowerer.sentence(&entry.note),
            words: entry.words.iter().map(|word| Cow::Owned(word.clone())).collect(),
        });
    }
    let mut listed = Vec::new();
    for placed in &draft.listed {
        let mut lowerer = Lowerer { file: placed.file, names, constants, problems };
        let system = system(&mut lowerer, &placed.entry.system);
        let mut codes: Vec<Text> =
            placed.entry.codes.iter().map(|word| code(&mut lowerer, system, word)).collect();
        // They are looked up.
        codes.sort();
        listed.push(ListedCodes { system, codes: Cow::Owned(codes) });
    }
    Crosswalk {
        systems: Cow::Owned(systems),
        unread: Cow::Owned(unread),
        obsolete: Cow::Owned(obsolete),
        routes: Cow::Owned(routes),
        relatives: Cow::Owned(relatives),
        genes: Cow::Owned(genes),
        onsets: Cow::Owned(onsets),
        listed: Cow::Owned(listed),
    }
}

fn route(lowerer: &mut Lowerer<'_>, entry: &RouteToml) -> Route {
    let codes = entry.codes.iter().map(|routed| {
        let system = system(lowerer, &routed.system);
        RoutedCode {
            system,
            code: code(lowerer, system, &routed.code),
            label: lowerer.sentence(&routed.label),
            instead: code(lowerer, system, &routed.instead),
        }
    });
    let codes: Vec<RoutedCode> = codes.collect();
    let words = entry.words.iter().map(|word| Cow::Owned(word.clone())).collect();
    Route { id: lowerer.sentence(&entry.id), words, codes: Cow::Owned(codes) }
}

fn system(lowerer: &mut Lowerer<'_>, word: &Word) -> CodeSystem {
    let systems =
        "`icd-10-cm`, `icd-11`, `hpo`, `mondo`, `orpha`, `omim`, `mesh`, `loinc`, `atc`, `rxnorm`";
    lowerer.known(word, CodeSystem::from_word, systems, CodeSystem::Hpo)
}

fn code(lowerer: &mut Lowerer<'_>, system: CodeSystem, word: &Word) -> Text {
    if !super::check::well_formed_code(system, word.as_ref()) {
        let message = format!("`{}` is not a well-formed code of {system}", word.as_ref());
        lowerer.problem(DiagnosticCode::MalformedCode, word, message);
    }
    Cow::Owned(word.as_ref().trim().to_string())
}

/// The names of one system; a name that stands for two systems would make a record ambiguous.
fn system_names(lowerer: &mut Lowerer<'_>, words: &[Word], taken: &mut Vec<String>) -> List<Text> {
    for word in words {
        let name = word.as_ref().to_ascii_lowercase();
        if taken.contains(&name) {
            lowerer.problem(
                DiagnosticCode::DuplicateId,
                word,
                format!("`{name}` already stands for a system"),
            );
        }
        taken.push(name);
    }
    words.iter().map(|word| Cow::Owned(word.as_ref().clone())).collect()
}
