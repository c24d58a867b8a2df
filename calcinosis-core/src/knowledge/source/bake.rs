//! Compiled knowledge as readable Rust: the checked-in tables.

mod names;
mod numbers;
mod workup;

use crate::condition::{Op, Program};
use crate::key::{
    AnalyteKey, ClusterKey, CriterionKey, DiagnosisKey, FindingKey, FormKey, Key, LeafKey, Lists,
    NoteKey, OwnCriterionKey, SourceKey, Table, TestKey, TreatmentKey,
};
use crate::knowledge::entry::{
    AgeBand, Among, Background, ByName, Code, Constants, CriteriaItem, CriteriaLevel, CriteriaSet,
    Criterion, Diagnosis, Facets, Feature, Finding, Frequency, Placement, Prior, Profile, Scheme,
    SchemeForm, Silence, Source,
};
use crate::knowledge::prior::LeafPrior;
use crate::knowledge::{Knowledge, List, Text};
use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

const HEADER: &str = "// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.\n\n";

/// The generated files of the crate: path below its root, and bytes.
#[must_use]
pub fn bake(knowledge: &Knowledge) -> Vec<(String, Vec<u8>)> {
    let mut files = numbers::blobs(knowledge);
    files.extend(
        texts(knowledge).into_iter().map(|(name, text)| (format!("src/{name}"), text.into_bytes())),
    );
    files
}

/// The generated Rust: path below `src/`, and text.
fn texts(knowledge: &Knowledge) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut modules = Vec::new();
    entries(
        &mut files,
        &mut modules,
        "findings",
        "Finding",
        &by_kind(knowledge, |_, finding| finding.rust()),
    );
    entries(&mut files, &mut modules, "diagnoses", "Diagnosis", &by_branch(knowledge));
    let sets = knowledge
        .criteria_sets
        .iter()
        .map(|set| ("criteria_sets".to_string(), set.id.to_string(), set.rust()));
    entries(&mut files, &mut modules, "criteria_sets", "CriteriaSet", &sets.collect::<Vec<_>>());
    let schemes = knowledge
        .schemes
        .iter()
        .map(|scheme| ("schemes".to_string(), scheme.id.to_string(), scheme.rust()));
    entries(&mut files, &mut modules, "schemes", "Scheme", &schemes.collect::<Vec<_>>());
    let sources = knowledge.sources.iter().enumerate().map(|(place, source)| {
        (format!("sources_{}", place / 400 + 1), source.id.to_string(), source.rust())
    });
    entries(&mut files, &mut modules, "sources", "Source", &sources.collect::<Vec<_>>());
    let analytes = knowledge.laboratory.analytes.iter();
    let analytes =
        analytes.map(|analyte| ("analytes".to_string(), analyte.id.to_string(), analyte.rust()));
    entries(&mut files, &mut modules, "analytes", "Analyte", &analytes.collect::<Vec<_>>());
    files.push(("knowledge/baked/laboratory.rs".into(), analytes::laboratory(knowledge)));
    modules.push("laboratory".into());
    workup::files(knowledge, &mut files, &mut modules);
    files.push(("knowledge/baked/tables.rs".into(), tables(knowledge)));
    modules.push("tables".into());
    files.push(("knowledge/baked/closure.rs".into(), closure(knowledge)));
    modules.push("closure".into());
    files.push(("knowledge/baked/names.rs".into(), all_names(knowledge)));
    modules.push("names".into());
    files.push(("knowledge/baked/belonging.rs".into(), belonging(knowledge)));
    modules.push("belonging".into());
    files.push(("knowledge/baked/numbers.rs".into(), numbers::rust(knowledge)));
    modules.push("numbers".into());
    modules.push("keys".into());
    files.push(("knowledge/baked/mod.rs".into(), root(knowledge, &modules)));
    files.push(("finding.rs".into(), constants(knowledge)));
    files.push(("analyte.rs".into(), analytes::constants(knowledge)));
    files.push(("knowledge/baked/keys.rs".into(), names::keys(knowledge)));
    for (_, text) in &mut files {
        *text = names::written_out(knowledge, text);
        while text.ends_with("\n\n") {
            text.pop();
        }
    }
    files
}

/// (module, id, expression) of one list, in the order of the list.
type Entries = Vec<(String, String, String)>;

fn by_kind(knowledge: &Knowledge, rust: impl Fn(FindingKey, &Finding) -> String) -> Entries {
    let all = knowledge.findings.entries();
    all.map(|(key, finding)| {
        (finding.kind.as_str().to_string(), finding.id.to_string(), rust(key, finding))
    })
    .collect()
}

/// How many diagnoses stand in one file before it is told apart by the next level of the taxonomy,
/// so that a file stays readable.
const MOST_IN_A_FILE: usize = 40;

fn by_branch(knowledge: &Knowledge) -> Entries {
    let at = |diagnosis: &Diagnosis, level: usize| {
        let line: Vec<&Diagnosis> = knowledge.lineage(diagnosis).collect();
        line.iter()
            .rev()
            .nth(level)
            .or(line.first())
            .map_or(String::new(), |node| node.id.replace('-', "_"))
    };
    let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
    for diagnosis in &knowledge.diagnoses {
        *sizes.entry(at(diagnosis, 1)).or_default() += 1;
    }
    let module = |diagnosis: &Diagnosis| {
        let branch = at(diagnosis, 1);
        let is_large = sizes.get(&branch).is_some_and(|size| *size > MOST_IN_A_FILE);
        // What has nothing below it stays with the branch.
        let below = at(diagnosis, 2);
        let is_node =
            knowledge.diagnoses.iter().any(|other| at(other, 2) == below && at(other, 3) != below);
        if is_large && is_node { below } else { branch }
    };
    let all = knowledge.diagnoses.entries();
    all.map(|(key, d)| (module(d), d.id.to_string(), d.rust().replace(OWN_KEY, &key.rust())))
        .collect()
}

/// One constant per entry, in files by module, and one list of them all.
fn entries(
    files: &mut Vec<(String, String)>,
    modules: &mut Vec<String>,
    list: &str,
    kind: &str,
    entries: &[(String, String, String)],
) {
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    for (module, id, rust) in entries {
        let file =
            if module.starts_with(list) { module.clone() } else { format!("{list}_{module}") };
        let text = texts.entry(file).or_default();
        text.push_str(&format!("pub(super) const {}: {kind} = {rust};\n\n", constant(id)));
    }
    let mut all = format!(
        "{HEADER}use super::prelude::*;\n\npub(super) static ALL: [{kind}; {}] = [\n",
        entries.len()
    );
    for (module, id, _) in entries {
        let file =
            if module.starts_with(list) { module.clone() } else { format!("{list}_{module}") };
        all.push_str(&format!("    super::{file}::{},\n", constant(id)));
    }
    all.push_str("];\n");
    for (file, text) in texts {
        files.push((
            format!("knowledge/baked/{file}.rs"),
            format!("{HEADER}use super::prelude::*;\n\n{text}"),
        ));
        modules.push(file);
    }
    files.push((format!("knowledge/baked/all_{list}.rs"), all));
    modules.push(format!("all_{list}"));
}

/// An id as the name of a constant.
fn constant(id: &str) -> String {
    let name = id.replace('-', "_").to_uppercase();
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("N_{name}") } else { name }
}

/// One list of a generated file; short entries share a line.
fn list(text: &mut String, name: &str, kind: &str, rows: &[String]) {
    text.push_str(&format!("pub(super) static {name}: [{kind}; {}] = [\n", rows.len()));
    let short = rows.iter().all(|row| row.len() < 12 && !row.contains(names::MARK));
    for chunk in rows.chunks(if short { 16 } else { 1 }) {
        text.push_str(&format!("    {},\n", chunk.join(", ")));
    }
    text.push_str("];\n\n");
}

/// What findings make of each other, apart from the other tables so that no file grows beyond
/// reading.
fn closure(knowledge: &Knowledge) -> String {
    let mut text = format!("{HEADER}use super::prelude::*;\n\n");
    let index = &knowledge.index;
    let findings: Vec<&str> = knowledge.findings.iter().map(|finding| &*finding.id).collect();
    for (name, table) in [
        ("BROADER", &index.broader),
        ("NARROWER", &index.narrower),
        ("EXCLUDING", &index.excluding),
    ] {
        lists(&mut text, name, "FindingKey", table, &findings);
    }
    text
}

/// What is looked up by name.
fn all_names(knowledge: &Knowledge) -> String {
    let mut text = format!("{HEADER}use super::prelude::*;\n\n");
    list(&mut text, "FINDING_NAMES", "(Text, FindingKey)", &names(&knowledge.index.finding_names));
    list(
        &mut text,
        "DIAGNOSIS_NAMES",
        "(Text, DiagnosisKey)",
        &names(&knowledge.index.diagnosis_names),
    );
    text
}

/// Which criteria, leaves and findings belong to what.
fn belonging(knowledge: &Knowledge) -> String {
    let index = &knowledge.index;
    let mut text = format!("{HEADER}use super::prelude::*;\n\n");
    let judged = knowledge.findings.iter().zip(&index.judged);
    let judged: String =
        judged.map(|(finding, judged)| format!("    {judged}, // {}\n", finding.id)).collect();
    text.push_str(&format!(
        "pub(super) static JUDGED: [bool; {}] = [\n{judged}];\n\n",
        index.judged.len()
    ));
    let findings: Vec<&str> = knowledge.findings.iter().map(|finding| &*finding.id).collect();
    let nodes: Vec<&str> = knowledge.diagnoses.iter().map(|node| &*node.id).collect();
    let criteria =
        index.criteria.iter().map(|(node, place)| &*knowledge.diagnoses[*node].criteria[*place].id);
    let criteria: Vec<&str> = criteria.collect();
    lists(&mut text, "SILENCES", "FindingKey", &index.silences, &criteria);
    lists(&mut text, "UNDER", "LeafKey", &index.under, &nodes);
    lists(&mut text, "NAMING", "CriterionKey", &index.naming, &findings);
    text
}

/// Lists in one piece: how long each is, and what they hold. A line for each row, so that a new row
/// is a new line.
fn lists<K: Key, V: Key + Rust>(
    text: &mut String,
    name: &str,
    kind: &str,
    lists: &Lists<K, V>,
    of: &[&str],
) {
    let lengths =
        lists.starts().windows(2).map(|pair| if let [start, end] = pair { end - start } else { 0 });
    let lengths: Vec<u32> = lengths.collect();
    text.push_str(&format!("const {name}_LENGTHS: [u32; {}] = [\n", lengths.len()));
    for (place, length) in lengths.iter().enumerate() {
        let of = of.get(place).map_or_else(String::new, |id| format!(" // {id}"));
        text.push_str(&format!("    {length},{of}\n"));
    }
    text.push_str(&format!(
        "];\n\npub(super) static {name}_STARTS: [u32; {}] = blob::starts(&{name}_LENGTHS, 1);\n\n",
        lengths.len() + 1
    ));
    let items: Vec<String> = lists.items().iter().map(Rust::rust).collect();
    if items.iter().any(|item| item.contains(names::MARK)) {
        return list(text, &format!("{name}_ITEMS"), kind, &items);
    }
    // What is placed by the order of the taxonomy has no name of its own.
    let items: Vec<String> = lists.items().iter().map(|item| item.place().to_string()).collect();
    text.push_str(&format!(
        "pub(super) static {name}_ITEMS: [{kind}; {}] = {kind}::list([\n",
        items.len()
    ));
    for chunk in items.chunks(16) {
        text.push_str(&format!("    {},\n", chunk.join(", ")));
    }
    text.push_str("]);\n\n");
}

fn tables(knowledge: &Knowledge) -> String {
    let index = &knowledge.index;
    let mut text = format!("{HEADER}use super::prelude::*;\n\n");
    let mut table = |name: &str, kind: &str, rows: Vec<String>| list(&mut text, name, kind, &rows);
    table("LEAVES", "DiagnosisKey", index.leaves.iter().map(Rust::rust).collect());
    table("PRIORS", "LeafPrior", index.priors.iter().map(Rust::rust).collect());
    table("SILENT", "FindingKey", index.silent.iter().map(Rust::rust).collect());
    table("OBTAINED", "u8", index.obtained.iter().map(ToString::to_string).collect());
    table("PLACING", "bool", index.placing.iter().map(ToString::to_string).collect());
    table("STRATA", "u8", index.strata.iter().map(ToString::to_string).collect());
    let pairs = |(node, place): &(DiagnosisKey, OwnCriterionKey)| {
        format!("({}, OwnCriterionKey::new({}))", node.rust(), place.place())
    };
    table("PARENTS", "Option<DiagnosisKey>", index.parents.iter().map(Rust::rust).collect());
    table("EXCLUSIONS", "bool", index.exclusions.iter().map(ToString::to_string).collect());
    table(
        "CRITERIA",
        "(DiagnosisKey, OwnCriterionKey)",
        index.criteria.iter().map(pairs).collect(),
    );
    table("ASKING", "CriterionKey", index.asking.iter().map(Rust::rust).collect());
    table("REQUIREMENTS", "u16", index.requirements.iter().map(ToString::to_string).collect());
    table("ALPHABETICAL", "u16", index.alphabetical.iter().map(ToString::to_string).collect());
    let forms = |forms: &Table<LeafKey, FormKey>| {
        let places: Vec<String> = forms.iter().map(|form| form.place().to_string()).collect();
        format!("Table {{ rows: B(&FormKey::list([{}])), keys: KEYS }}", places.join(", "))
    };
    table("FORMS", "Table<LeafKey, FormKey>", index.forms.iter().map(forms).collect());
    table("CLUSTERS", "Text", knowledge.clusters.iter().map(Rust::rust).collect());
    table("CODES", "CodeRow", index.codes.iter().map(Rust::rust).collect());
    let crosswalk = &knowledge.crosswalk;
    table("CODE_SYSTEMS", "CodeSystemEntry", crosswalk.systems.iter().map(Rust::rust).collect());
    table("UNREAD_SYSTEMS", "UnreadSystem", crosswalk.unread.iter().map(Rust::rust).collect());
    table("OBSOLETE_CODES", "ObsoleteCode", crosswalk.obsolete.iter().map(Rust::rust).collect());
    table("ROUTES", "Route", crosswalk.routes.iter().map(Rust::rust).collect());
    table("RELATIVES", "Relative", crosswalk.relatives.iter().map(Rust::rust).collect());
    table("GENES", "GeneRow", crosswalk.genes.iter().map(Rust::rust).collect());
    table("LISTED_CODES", "ListedCodes", crosswalk.listed.iter().map(Rust::rust).collect());
    table("ONSETS", "OnsetClass", crosswalk.onsets.iter().map(Rust::rust).collect());
    let group = |group: &List<FindingKey>| {
        format!("B(&[{}])", group.iter().map(Rust::rust).collect::<Vec<_>>().join(", "))
    };
    table("ALTERNATIVES", "List<FindingKey>", knowledge.alternatives.iter().map(group).collect());
    table("AGE_BANDS", "AgeBand", knowledge.age_bands.iter().map(Rust::rust).collect());
    text
}

fn names<K: Rust>(names: &[(Text, K)]) -> Vec<String> {
    names.iter().map(|(name, key)| format!("({}, {})", name.rust(), key.rust())).collect()
}

fn root(knowledge: &Knowledge, modules: &[String]) -> String {
    let mut modules = modules.to_vec();
    modules.sort();
    let declared: String =
        modules.iter().map(|module| format!("#[rustfmt::skip]\nmod {module};\n")).collect();
    format!(
        "{HEADER}//! The built-in knowledge.

{declared}
mod prelude {{
    pub(super) use crate::condition::{{Op, Program}};
    pub(super) use crate::key::*;
    pub(super) use crate::knowledge::analyte::*;
    pub(super) use crate::knowledge::codes::*;
    pub(super) use crate::knowledge::entry::*;
    pub(super) use crate::knowledge::prior::LeafPrior;
    pub(super) use crate::knowledge::workup::*;
    pub(super) use crate::knowledge::{{List, Text}};
    pub(super) use crate::quantity::Decimal;
    pub(super) use alloc::borrow::Cow::Borrowed as B;
    pub(super) use core::marker::PhantomData as KEYS;

    pub(super) use super::keys::{{a, f, n, o, s, t}};
    pub(super) use crate::knowledge::blob;

    /// A row of frequencies.
    #[allow(clippy::too_many_arguments, reason = \"a row of a generated table; a call costs a build less than naming each field\")]
    pub(super) const fn row(
        finding: FindingKey,
        frequency: &'static str,
        ppm: u32,
        counted: [u32; 2],
        basis: Basis,
        sources: &'static [SourceKey],
        population: &'static str,
        scope: Scope,
    ) -> Feature {{
        let frequency = Frequency {{ text: B(frequency), ppm, counted }};
        Feature {{ finding, frequency, basis, sources: B(sources), population: B(population), scope }}
    }}

    /// A code of another system.
    pub(super) const fn code(system: CodeSystem, code: &'static str, label: &'static str, matching: CodeMatch) -> Code {{
        Code {{ system, code: B(code), label: B(label), matching }}
    }}

    pub(super) const fn p(ops: &'static [Op]) -> Program {{
        Program::from_ops(ops)
    }}

    pub(super) const fn c(system: CodeSystem, code: &'static str, entry: CodedIndex, matching: CodeMatch) -> CodeRow {{
        CodeRow::new(system, B(code), entry, matching)
    }}

    pub(super) const fn e(node: DiagnosisKey) -> List<PackedEstimate> {{
        B(super::numbers::estimates_of(node))
    }}

    pub(super) const fn d(mantissa: i128, scale: u32) -> Decimal {{
        Decimal::from_parts(mantissa, scale)
    }}
}}

use crate::knowledge::translations::Translated;
use crate::knowledge::{{Crosswalk, Index, Knowledge}};
use prelude::{{B, ByName, Constants, Lists, Table, Workup, a, f}};

pub(super) static KNOWLEDGE: Knowledge = Knowledge {{
    version: B({:?}),
    digest: B({:?}),
    overlay: None,
    constants: {},
    findings: Table::baked(&all_findings::ALL),
    clusters: Table::baked(&tables::CLUSTERS),
    named: {},
    age_bands: B(&tables::AGE_BANDS),
    alternatives: B(&tables::ALTERNATIVES),
    diagnoses: Table::baked(&all_diagnoses::ALL),
    criteria_sets: B(&all_criteria_sets::ALL),
    schemes: Table::baked(&all_schemes::ALL),
    sources: Table::baked(&all_sources::ALL),
    translated: Translated::NONE,
    laboratory: laboratory::LABORATORY,
    workup: {},
    crosswalk: Crosswalk {{
        systems: B(&tables::CODE_SYSTEMS),
        unread: B(&tables::UNREAD_SYSTEMS),
        obsolete: B(&tables::OBSOLETE_CODES),
        routes: B(&tables::ROUTES),
        relatives: B(&tables::RELATIVES),
        genes: B(&tables::GENES),
        onsets: B(&tables::ONSETS),
        listed: B(&tables::LISTED_CODES),
    }},
    index: Index {{
        finding_names: B(&names::FINDING_NAMES),
        diagnosis_names: B(&names::DIAGNOSIS_NAMES),
        broader: Lists::baked(&closure::BROADER_STARTS, &closure::BROADER_ITEMS),
        narrower: Lists::baked(&closure::NARROWER_STARTS, &closure::NARROWER_ITEMS),
        excluding: Lists::baked(&closure::EXCLUDING_STARTS, &closure::EXCLUDING_ITEMS),
        leaves: Table::baked(&tables::LEAVES),
        under: Lists::baked(&belonging::UNDER_STARTS, &belonging::UNDER_ITEMS),
        priors: Table::baked(&tables::PRIORS),
        strata: Table::baked(&tables::STRATA),
        parents: Table::baked(&tables::PARENTS),
        exclusions: Table::baked(&tables::EXCLUSIONS),
        criteria: Table::baked(&tables::CRITERIA),
        naming: Lists::baked(&belonging::NAMING_STARTS, &belonging::NAMING_ITEMS),
        asking: B(&tables::ASKING),
        requirements: Table::baked(&tables::REQUIREMENTS),
        alphabetical: Table::baked(&tables::ALPHABETICAL),
        judged: Table::baked(&belonging::JUDGED),
        weights: numbers::WEIGHTS,
        silent: B(&tables::SILENT),
        obtained: Table::baked(&tables::OBTAINED),
        placing: Table::baked(&tables::PLACING),
        silences: Lists::baked(&belonging::SILENCES_STARTS, &belonging::SILENCES_ITEMS),
        forms: Table::baked(&tables::FORMS),
        codes: B(&tables::CODES),
    }},
}};
",
        &*knowledge.version,
        &*knowledge.digest,
        knowledge.constants.rust(),
        knowledge.named.rust(),
        workup::FIELD,
    )
}

/// The typed ids of the findings.
fn constants(knowledge: &Knowledge) -> String {
    let mut text = format!(
        "{HEADER}//! The ids of the built-in findings.\n//!\n//! ```\n//! use calcinosis_core::{{Case, finding}};\n//! let case = Case::builder().present(finding::RETIFORM_PURPURA).build();\n//! ```\n\nuse crate::id::FindingId;\n\n"
    );
    for finding in &knowledge.findings {
        let name = constant(&finding.id);
        text.push_str(&format!(
            "/// {}\npub const {name}: FindingId = FindingId::from_static({:?});\n",
            &finding.definition, &*finding.id
        ));
    }
    text
}

/// An expression that builds the value at compile time.
trait Rust {
    fn rust(&self) -> String;
}

impl Rust for Text {
    fn rust(&self) -> String {
        format!("B({:?})", &**self)
    }
}

impl Rust for u16 {
    fn rust(&self) -> String {
        self.to_string()
    }
}

impl Rust for u8 {
    fn rust(&self) -> String {
        self.to_string()
    }
}

impl<T: Rust + Clone> Rust for Cow<'static, [T]> {
    fn rust(&self) -> String {
        let items: Vec<String> = self.iter().map(Rust::rust).collect();
        if items.iter().map(String::len).sum::<usize>() < 100 {
            return format!("B(&[{}])", items.join(", "));
        }
        let per_line = if items.iter().all(|item| item.len() < 24) { 6 } else { 1 };
        let lines: Vec<String> =
            items.chunks(per_line).map(|line| format!("        {},\n", line.join(", "))).collect();
        format!("B(&[\n{}    ])", lines.concat())
    }
}

macro_rules! named_keys {
    ($($kind:ident $mark:literal),+) => {
        $(impl Rust for $kind {
            fn rust(&self) -> String {
                names::mark($mark, self.place())
            }
        })+
    };
}

named_keys!(
    FindingKey 'f', DiagnosisKey 'n', SourceKey 's', AnalyteKey 'a', TestKey 't', TreatmentKey 'o'
);

macro_rules! rust_keys {
    ($($kind:ident),+) => {
        $(impl Rust for $kind {
            fn rust(&self) -> String {
                format!(concat!(stringify!($kind), "::new({})"), self.place())
            }
        })+
    };
}

rust_keys!(ClusterKey, CriterionKey, LeafKey, NoteKey);

impl<K, T: Rust + Clone> Rust for Table<K, T> {
    fn rust(&self) -> String {
        let list = self.as_slice().to_vec();
        format!("Table {{ rows: {}, keys: KEYS }}", List::<T>::Owned(list).rust())
    }
}

impl<T: Rust> Rust for Option<T> {
    fn rust(&self) -> String {
        self.as_ref().map_or_else(|| "None".to_string(), |value| format!("Some({})", value.rust()))
    }
}

macro_rules! rust_words {
    ($($kind:ident),+) => {
        $(impl Rust for crate::knowledge::$kind {
            fn rust(&self) -> String {
                format!(concat!(stringify!($kind), "::{:?}"), self)
            }
        })+
    };
}

use rust_words;

rust_words!(
    Alleles,
    Basis,
    Seen,
    FindingKind,
    Obtained,
    Role,
    PriorClass,
    Scope,
    Mechanism,
    Trigger,
    Tissue,
    Cause,
    CodeMatch,
    CodeSystem,
    CodeTree,
    Stance
);

macro_rules! rust_struct {
    ($kind:ident { $($short:ident),* ; $($long:ident),* ; $($plain:ident),* }) => {
        impl Rust for $kind {
            fn rust(&self) -> String {
                let mut text = String::from(concat!(stringify!($kind), " { "));
                $(text.push_str(&format!("{}: {}, ", stringify!($short), self.$short.rust()));)*
                $(text.push_str(&format!("{}: {:?}, ", stringify!($plain), self.$plain));)*
                $(text.push_str(&format!("\n    {}: {}, ", stringify!($long), self.$long.rust()));)*
                text.truncate(text.trim_end().len());
                text.push_str(" }");
                text
            }
        }
    };
}

use rust_struct;

rust_struct!(Silence { basis, why; ; told, denied });
rust_struct!(Among { finding, basis, why, sources; ; ppm });
rust_struct!(Background { basis, why, sources; ; ppm });

impl Rust for Code {
    fn rust(&self) -> String {
        let Self { system, code, label, matching } = self;
        format!("code({}, {:?}, {:?}, {})", system.rust(), &**code, &**label, matching.rust())
    }
}

impl Rust for Feature {
    fn rust(&self) -> String {
        let Self {
            finding,
            frequency: Frequency { text, ppm, counted },
            basis,
            sources,
            population,
            scope,
        } = self;
        let sources: Vec<String> =
            sources.iter().map(|source| names::mark('s', usize::from(*source))).collect();
        format!(
            "row({}, {:?}, {ppm}, {counted:?}, {}, &[{}], {:?}, {})",
            finding.rust(),
            &**text,
            basis.rust(),
            sources.join(", "),
            &**population,
            scope.rust(),
        )
    }
}

rust_struct!(Prior { class, per_million, reports, basis, why, sources; ; });
rust_struct!(LeafPrior { clinic, published; ; });
/// What stands for the place of the diagnosis until it is known.
const OWN_KEY: &str = "OWN_KEY";

impl Rust for Profile {
    fn rust(&self) -> String {
        match self {
            Self { readers: 0, .. } => "Profile::NONE".into(),
            Self { readers, .. } => {
                format!("Profile {{ readers: {readers}, packed: e({OWN_KEY}) }}")
            }
        }
    }
}

rust_struct!(AgeBand { finding; ; from_days, until_days });
rust_struct!(ByName { female, male, began_long_ago, single, age, age_at_onset; places; });
rust_struct!(Facets { mechanism, trigger, tissue, genes, cause; ; vessel_necrosis });
rust_struct!(Finding {
    id, label, kind, obtained; definition, implies, excludes, cluster, background, silence, among, synonyms, aliases, codes; context
});
rust_struct!(Criterion { id, role; when, program, says, basis, sources, disabled; });
rust_struct!(Diagnosis {
    id, label, parent; definition, synonyms, aliases, facets, prior, codes, features, profile, criteria; exclusion
});
rust_struct!(CriteriaItem { id, says, when, program, domain; ; points });
rust_struct!(CriteriaLevel { id, label, when, program; ; points });
rust_struct!(CriteriaSet {
    id, label; about, basis, sources, note, entry, entry_text, barred, barred_text, items, levels;
});
rust_struct!(SchemeForm { id, label, members; ; });
rust_struct!(Placement { diagnosis, form, stance, sources, note; ; });
rust_struct!(Scheme { id, label; definition, sources, forms, placements; default });
rust_struct!(Source { id, kind, seen; citation, pmid, pmcid, doi, url, ids, took; });
rust_struct!(Constants {
    ; ; single_cap, total_cap, open_requirement_discount, open_requirement_limit, probable, possible, frequency_floor, floor_share,
    frequency_ceiling, temperature, estimate_parts, estimate_patients, established_lead, published_prior, reports_prior, default_background,
    told_in_full, caution_floor, priors, frequency_classes
});

impl Rust for Op {
    fn rust(&self) -> String {
        match self {
            Self::Finding(finding) => format!("Op::Finding({})", finding.rust()),
            Self::Established(diagnosis) => format!("Op::Established({})", diagnosis.rust()),
            Self::Suspected(diagnosis) => format!("Op::Suspected({})", diagnosis.rust()),
            Self::All { .. } | Self::Any { .. } | Self::None { .. } | Self::AtLeast { .. } => {
                format!("Op::{self:?}")
            }
        }
    }
}

impl Rust for Program {
    fn rust(&self) -> String {
        let ops: Vec<String> = self.ops().iter().map(Rust::rust).collect();
        format!("p(&[{}])", ops.join(", "))
    }
}

impl Rust for i32 {
    fn rust(&self) -> String {
        self.to_string()
    }
}

impl Rust for u32 {
    fn rust(&self) -> String {
        self.to_string()
    }
}

mod analytes;
mod codes;
