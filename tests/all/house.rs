//! The order of the house: which module may use which, where numbers may stand, and that what the
//! documents name exists.

use crate::support::{builtin, files_below, none_of, read, root};
use calcinosis_core::Form;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use syn::visit::Visit;

fn source() -> PathBuf {
    root().join("calcinosis-core/src")
}

/// The hand-written files of the core.
fn written() -> Vec<PathBuf> {
    let mut files = files_below(&source(), &["rs"]);
    let generated = ["finding.rs", "analyte.rs"];
    files.retain(|path| {
        !path.starts_with(source().join("knowledge/baked"))
            && !generated.iter().any(|file| *path == source().join(file))
    });
    files
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().display().to_string()
}

fn parse(path: &Path) -> syn::File {
    syn::parse_file(&read(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn is_test_code(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.meta.require_list().is_ok_and(|list| {
                let condition = list.tokens.to_string();
                condition == "test" || condition.starts_with("all (test ,")
            })
    })
}

/// The modules in the order of `lib.rs`. Reading knowledge from its source comes last: it builds
/// cases and compiles what all others use.
fn layers() -> Vec<String> {
    let declared =
        parse(&source().join("lib.rs")).items.into_iter().filter_map(|item| match item {
            syn::Item::Mod(module) => Some(module.ident.to_string()),
            _ => None,
        });
    declared.chain(["knowledge::source".to_string()]).collect()
}

/// The layer that a path of the crate belongs to, by its first words.
fn layer_of(words: &[String], layers: &[String]) -> Option<usize> {
    let two = words.get(..2).map(|two| two.join("::"));
    let place = |name: &str| layers.iter().position(|layer| layer == name);
    two.and_then(|two| place(&two)).or_else(|| place(words.first()?))
}

/// The words of a file's own module.
fn module_of(path: &Path) -> Vec<String> {
    let below = path.strip_prefix(source()).unwrap().with_extension("");
    let mut words: Vec<String> =
        below.components().map(|part| part.as_os_str().to_str().unwrap().to_string()).collect();
    words.retain(|word| word != "mod");
    words
}

/// Every path that starts with `crate::` outside tests, as words.
#[derive(Default)]
struct Uses {
    found: Vec<Vec<String>>,
}

impl Uses {
    fn tree(&mut self, before: &[String], tree: &syn::UseTree) {
        let with = |name: &syn::Ident| {
            before.iter().cloned().chain([name.to_string()]).collect::<Vec<_>>()
        };
        match tree {
            syn::UseTree::Path(path) => self.tree(&with(&path.ident), &path.tree),
            syn::UseTree::Name(name) => self.found.push(with(&name.ident)),
            syn::UseTree::Rename(name) => self.found.push(with(&name.ident)),
            syn::UseTree::Glob(_) => self.found.push(before.to_vec()),
            syn::UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.tree(before, tree))
            }
        }
    }
}

impl<'ast> Visit<'ast> for Uses {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if !is_test_code(&module.attrs) {
            syn::visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.found.push(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        syn::visit::visit_path(self, path);
    }
}

/// What of the crate a file uses.
fn uses(file: &syn::File) -> Vec<Vec<String>> {
    let mut uses = Uses::default();
    uses.visit_file(file);
    let inside =
        uses.found.into_iter().filter(|words| words.first().is_some_and(|word| word == "crate"));
    inside.map(|words| words[1..].to_vec()).collect()
}

/// Uses that run against the order.
fn upward(path: &[String], file: &syn::File, layers: &[String]) -> Vec<String> {
    let Some(own) = layer_of(path, layers) else { return Vec::new() };
    let used = uses(file).into_iter().filter_map(|words| Some((layer_of(&words, layers)?, words)));
    let mut against: Vec<String> = used
        .filter(|(layer, _)| *layer > own)
        .map(|(_, words)| format!("crate::{}", words.join("::")))
        .collect();
    against.sort();
    against.dedup();
    against
}

#[test]
fn imports_run_one_way() {
    let layers = layers();
    let mut failures = Vec::new();
    for path in written() {
        let own = module_of(&path);
        // The root re-exports everything, and the knowledge tool stands on top.
        if own == ["lib"] || own.first().is_some_and(|word| word == "bin") {
            continue;
        }
        assert!(layer_of(&own, &layers).is_some(), "`{}` is not declared in lib.rs", shown(&path));
        let against = upward(&own, &parse(&path), &layers);
        failures.extend(against.iter().map(|used| format!("{} uses {used}", shown(&path))));
    }
    none_of("imports run against the order of lib.rs", &failures);
}

/// Texts outside tests and attributes.
#[derive(Default)]
struct Texts {
    found: Vec<String>,
}

impl<'ast> Visit<'ast> for Texts {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if !is_test_code(&module.attrs) {
            syn::visit::visit_item_mod(self, module);
        }
    }

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_lit_str(&mut self, text: &'ast syn::LitStr) {
        self.found.push(text.value());
    }
}

/// Ids of findings and diagnoses in some code. A single word is left out: it may be a word of a
/// record.
fn named(file: &syn::File) -> Vec<String> {
    let mut texts = Texts::default();
    texts.visit_file(file);
    let entry = |id: &str| builtin().finding(id).is_some() || builtin().diagnosis(id).is_some();
    texts.found.into_iter().filter(|text| text.contains('-') && entry(text)).collect()
}

#[test]
fn no_finding_and_no_diagnosis_is_named() {
    // The seven forms are the outcome that the library is made for, and an enum of it.
    let is_form = |id: &str| Form::ALL.iter().any(|form| form.as_str() == id);
    let mut found = Vec::new();
    for path in written() {
        let ids = named(&parse(&path)).into_iter().filter(|id| !is_form(id));
        found.extend(ids.map(|id| format!("{}: `{id}`", shown(&path))));
    }
    none_of("entries of the knowledge are named in Rust", &found);
    let seen = syn::parse_file(
        "fn f() { give(\"female-sex\"); } #[cfg(test)] mod tests { fn g() { give(\"male-sex\"); } }",
    );
    assert_eq!(named(&seen.unwrap()), ["female-sex"]);
}

#[test]
fn an_upward_import_is_seen() {
    let layers: Vec<String> = ["id", "case", "knowledge::source"].map(String::from).to_vec();
    let own = ["id".to_string()];
    let see = |text: &str| upward(&own, &syn::parse_file(text).unwrap(), &layers).len();
    assert_eq!(see("use crate::case::Case;"), 1);
    assert_eq!(see("use crate::{case, knowledge::source::compile};"), 2);
    assert_eq!(see("fn f() -> crate::case::Case { todo!() }"), 1);
    assert_eq!(see("use crate::id::Id; use super::case;"), 0);
    assert_eq!(see("#[cfg(test)] mod tests { use crate::case::Case; }"), 0);
}

/// Number literals outside tests.
#[derive(Default)]
struct Numbers {
    floats: Vec<String>,
    whole: Vec<u128>,
}

impl<'ast> Visit<'ast> for Numbers {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if !is_test_code(&module.attrs) {
            syn::visit::visit_item_mod(self, module);
        }
    }

    fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
        self.visit_expr(&binary.left);
        // How far bits are shifted says nothing about patients.
        if !matches!(binary.op, syn::BinOp::Shl(_) | syn::BinOp::Shr(_)) {
            self.visit_expr(&binary.right);
        }
    }

    fn visit_lit_float(&mut self, literal: &'ast syn::LitFloat) {
        self.floats.push(literal.base10_digits().to_string());
    }

    fn visit_lit_int(&mut self, literal: &'ast syn::LitInt) {
        self.whole.extend(literal.base10_parse::<u128>());
    }
}

fn numbers(path: &Path) -> Numbers {
    let mut numbers = Numbers::default();
    numbers.visit_file(&parse(path));
    numbers
}

/// Numbers that say something about the text or the calendar, not about patients, each with its
/// reason.
const FLOATS: [(&str, &[&str], &str); 8] = [
    (
        "batch/block/row.rs",
        &["4503599627370496.0", "0.5", "1e-6"],
        "a power of two that rounds, and how near to a half the rounding is doubted",
    ),
    (
        "batch/block/steps.rs",
        &["1e-6", "1e12", "2.0", "1e-9"],
        "which numbers are read each by itself: those near to an edge, and those too small or too large",
    ),
    ("comparison.rs", &["0.01"], "from which change a probability is listed as moved"),
    (
        "quantity/decimal.rs",
        &["1e15", "1e1", "1e2", "1e3", "1e4", "0.5"],
        "how many digits a floating-point number tells apart, powers of ten, and a half that rounds",
    ),
    (
        "interop/date.rs",
        &["365.25", "12.0", "7.0", "24.0", "1440.0", "86400.0"],
        "the calendar, and the units of a duration",
    ),
    (
        "case/reading.rs",
        &["130.0", "365.25"],
        "the oldest age that is believed, and the days of a year",
    ),
    ("explanation/phrases.rs", &["0.5"], "which end of a percentage is hidden"),
    ("scale.rs", &["0.5"], "the nearest whole number"),
];

#[test]
fn thresholds_live_in_the_knowledge() {
    let allowed: BTreeMap<&str, &[&str]> =
        FLOATS.iter().map(|(file, values, _)| (*file, *values)).collect();
    let mut failures = Vec::new();
    for path in written() {
        // The reader of the knowledge turns written percentages into millionths; nothing there is
        // about a patient.
        if path.starts_with(source().join("knowledge/source")) {
            continue;
        }
        let name = path.strip_prefix(source()).unwrap().to_str().unwrap().to_string();
        let fine = |literal: &String| {
            literal.parse::<f64>().is_ok_and(|value| value == 0.0 || value == 1.0)
                || allowed.get(&*name).is_some_and(|values| values.contains(&literal.as_str()))
        };
        let floats = numbers(&path).floats;
        failures.extend(
            floats
                .iter()
                .filter(|literal| !fine(literal))
                .map(|literal| format!("{name}: {literal}")),
        );
    }
    none_of("numbers belong into the knowledge, with a source", &failures);
}

#[test]
fn the_classification_knows_no_number() {
    // How many leaves are explained when nobody says, how many statuses and forms there are.
    let counts = |path: &Path, value: u128| match path.file_name().and_then(|name| name.to_str()) {
        Some("options.rs" | "evidence.rs") => value == 5,
        Some("outcome.rs") => value == 5 || value == 7,
        _ => false,
    };
    let mut failures = Vec::new();
    for path in files_below(&source().join("classification"), &["rs"]) {
        let numbers = numbers(&path);
        let whole = numbers.whole.iter().filter(|value| **value > 1 && !counts(&path, **value));
        failures.extend(whole.map(|value| format!("{}: {value}", shown(&path))));
        failures
            .extend(numbers.floats.iter().map(|literal| format!("{}: {literal}", shown(&path))));
    }
    none_of("numbers in the classification", &failures);
}

/// Method calls outside tests that panic.
#[derive(Default)]
struct Panics {
    found: Vec<String>,
}

impl<'ast> Visit<'ast> for Panics {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if !is_test_code(&module.attrs) {
            syn::visit::visit_item_mod(self, module);
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        // The condition parser has an `expect` of its own, which returns an error: it takes a
        // character.
        let takes_text = call.args.first().is_none_or(|first| {
            matches!(first, syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(_), .. }))
        });
        if (call.method == "unwrap" || call.method == "expect") && takes_text {
            self.found.push(call.method.to_string());
        }
        syn::visit::visit_expr_method_call(self, call);
    }
}

#[test]
fn nothing_unwraps() {
    let mut failures = Vec::new();
    let crates = ["calcinosis-core/src", "calcinosis-py/src", "calcinosis-c/src", "tests/src"];
    for path in crates.iter().flat_map(|folder| files_below(&root().join(folder), &["rs"])) {
        if path.starts_with(source().join("knowledge/baked")) {
            continue;
        }
        let mut panics = Panics::default();
        panics.visit_file(&parse(&path));
        failures.extend(panics.found.iter().map(|name| format!("{}: {name}", shown(&path))));
    }
    none_of("calls that panic", &failures);
}

#[test]
fn files_stay_readable() {
    let lines = |path: &PathBuf| read(path).lines().count();
    let generated: Vec<PathBuf> = files_below(&source().join("knowledge/baked"), &["rs"]);
    let long = |path: &&PathBuf| lines(path) >= 5_000;
    let too_long: Vec<String> = generated.iter().filter(long).map(|path| shown(path)).collect();
    none_of("generated files have 5000 lines or more", &too_long);
    let unmarked: Vec<String> = generated
        .iter()
        .filter(|path| !read(path).starts_with("// @generated"))
        .map(|path| shown(path))
        .collect();
    none_of("generated files do not say so", &unmarked);
    let too_long: Vec<String> =
        written().iter().filter(|path| lines(path) > 1_000).map(|path| shown(path)).collect();
    none_of("written files have more than 1000 lines", &too_long);
}

/// Comments that are wider than the code beside them, which the formatter holds to the same width;
/// an example in the documentation is code, and a link has no place to break.
fn wide_comments(text: &str) -> Vec<String> {
    let mut example = false;
    let mut wide = Vec::new();
    for line in text.lines() {
        let Some(comment) = line.trim_start().strip_prefix("//") else { continue };
        let comment = comment.trim_start_matches(['/', '!']).trim();
        example ^= comment.starts_with("```");
        let breaks = comment.contains(' ') && !comment.starts_with('|');
        if line.chars().count() > 100 && breaks && !example {
            wide.push(line.to_string());
        }
    }
    wide
}

#[test]
fn comments_are_as_narrow_as_the_code() {
    let folders = ["calcinosis-core", "calcinosis-py/src", "calcinosis-c/src", "tests", "benches"];
    let generated = ["// @generated", "//! @generated"];
    let mut failures = Vec::new();
    for path in folders.iter().flat_map(|folder| files_below(&root().join(folder), &["rs"])) {
        let text = read(&path);
        if !generated.iter().any(|mark| text.starts_with(mark)) {
            failures.extend(
                wide_comments(&text).iter().map(|line| format!("{}: {line}", shown(&path))),
            );
        }
    }
    none_of("comments wider than 100 characters", &failures);
}

#[test]
fn a_wide_comment_is_seen() {
    let words = "word ".repeat(25);
    assert_eq!(wide_comments(&format!("    /// {words}")).len(), 1);
    let code = format!("/// ```\n/// {words}\n/// ```\n/// | {words}|\nlet a = \"{words}\";");
    assert!(wide_comments(&code).is_empty());
}

/// Paths of this repository that a document names in backticks or in a link.
fn named_paths(text: &str) -> Vec<String> {
    let in_backticks = text.split('`').skip(1).step_by(2);
    let in_links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let words = in_backticks.chain(in_links).flat_map(str::split_whitespace);
    let tops = ["calcinosis-core", "calcinosis-py", "calcinosis-c", "tests", "benches", ".ci"];
    let candidates = words.map(|word| {
        word.split('#').next().unwrap_or(word).trim_end_matches(['.', ',', ';', ':', '/'])
    });
    let paths = candidates.filter(|word| {
        tops.iter().any(|top| word.strip_prefix(top).is_some_and(|rest| rest.starts_with('/')))
    });
    paths.filter(|path| !path.contains(['*', '<', '{', '…', '$'])).map(str::to_string).collect()
}

#[test]
fn every_path_that_a_document_names_exists() {
    let mut failures = Vec::new();
    for name in ["ARCHITECTURE.md", "README.md", "CHANGELOG.md"] {
        // Documents are written along the way; each is checked from the day on which it exists.
        let Ok(text) = std::fs::read_to_string(root().join(name)) else { continue };
        let missing = named_paths(&text).into_iter().filter(|path| !root().join(path).exists());
        failures.extend(missing.map(|path| format!("{name} names `{path}`")));
    }
    none_of("paths do not exist", &failures);
}

#[test]
fn a_named_path_is_seen() {
    let text = "See `tests/run`, [the house](calcinosis-core/src/lib.rs#L3) and `cargo run -- tests/cases/x.json`. Not `a/b` or `tests/*.rs`.";
    assert_eq!(
        named_paths(text),
        ["tests/run", "tests/cases/x.json", "calcinosis-core/src/lib.rs"]
    );
}

/// What a library that opens nothing, reads no clock and keeps nothing does not name, and where it
/// stands for another reason.
const OUTSIDE: [&str; 12] = [
    "std::fs",
    "std::net",
    "std::env",
    "std::time",
    "std::process",
    "SystemTime",
    "thread_local",
    "static mut",
    "OnceLock",
    "LazyLock",
    "Mutex",
    "Atomic",
];
/// The knowledge tool, and the folder that it reads.
const READS_FILES: [&str; 2] = ["bin/knowledge.rs", "knowledge/source/folder.rs"];

#[test]
fn the_core_opens_nothing_and_keeps_nothing() {
    let mut failures = Vec::new();
    for path in written() {
        let name = path.strip_prefix(source()).unwrap().to_str().unwrap().to_string();
        if READS_FILES.contains(&&*name) {
            continue;
        }
        let text = read(&path);
        // What is shown in documentation and tried in tests is no part of the library.
        let code = text.split("#[cfg(test)]").next().unwrap();
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        failures.extend(
            lines
                .flat_map(|line| OUTSIDE.iter().filter(move |word| line.contains(**word)))
                .map(|word| format!("{name}: {word}")),
        );
    }
    none_of("reach outside", &failures);
}

#[test]
fn unsafe_code_is_found_at_two_borders_only() {
    assert!(read(&source().join("lib.rs")).contains("#![forbid(unsafe_code)]"));
    let mut found = Vec::new();
    for folder in ["calcinosis-core/src", "calcinosis-py/src", "calcinosis-c/src"] {
        for path in files_below(&root().join(folder), &["rs"]) {
            let code = read(&path);
            let mut lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
            if lines.any(|line| {
                ["unsafe {", "unsafe fn", "unsafe impl", "unsafe extern"]
                    .iter()
                    .any(|word| line.contains(word))
            }) {
                found.push(shown(&path));
            }
        }
    }
    found.retain(|path| {
        !path.starts_with("calcinosis-c/src/ffi/") && path != "calcinosis-py/src/capsule.rs"
    });
    none_of("unsafe code elsewhere", &found);
}
