//! What Rust offers and C does not is a list that somebody decided on.

use super::{header, root};
use std::collections::{BTreeMap, BTreeSet};
use syn::visit::Visit;

/// Where the functions of a type or a module are, for those that the list is about.
const GROUPS: &[(&str, &[&str])] = &[
    ("front_door", &["front_door/mod.rs", "front_door/reference.rs"]),
    ("Answers", &["front_door/answers.rs"]),
    ("Patient", &["front_door/answers.rs"]),
    ("AnswerOptions", &["front_door/options.rs"]),
    ("Options", &["classification/options.rs"]),
    ("Answer", &["explanation"]),
    ("comparison", &["comparison.rs"]),
    ("Comparison", &["comparison.rs"]),
    ("Case", &["case"]),
    ("CaseBuilder", &["case/builder.rs"]),
    ("Measurement", &["case/mod.rs"]),
    ("CodedStatement", &["case/mod.rs"]),
    ("classification", &["classification/mod.rs"]),
    ("Classification", &["classification", "explanation", "next_steps", "treatment"]),
    ("Ranked", &["classification"]),
    ("Knowledge", &["knowledge", "case/laboratory"]),
    ("Overlay", &["knowledge/mod.rs"]),
    ("catalogue", &["catalogue/mod.rs"]),
    ("interop", &["interop/any.rs"]),
    ("FhirReader", &["interop/fhir/stream.rs"]),
    ("FhirOptions", &["interop/fhir/mod.rs"]),
    ("PhenopacketOptions", &["interop/phenopacket/mod.rs"]),
    ("FhirAnswer", &["interop/fhir/answer.rs"]),
    ("self_test", &["self_test/report.rs"]),
];

/// The public functions of a type, or those outside of every type.
struct Functions<'g> {
    group: &'g str,
    found: BTreeSet<String>,
}

fn is_public(visibility: &syn::Visibility) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
}

impl<'ast> Visit<'ast> for Functions<'_> {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        if is_public(&function.vis) && self.group.starts_with(char::is_lowercase) {
            self.found.insert(function.sig.ident.to_string());
        }
    }

    fn visit_item_impl(&mut self, block: &'ast syn::ItemImpl) {
        let syn::Type::Path(path) = &*block.self_ty else { return };
        let is_own = path.path.segments.last().is_some_and(|segment| segment.ident == self.group);
        if block.trait_.is_none() && is_own {
            for item in &block.items {
                if let syn::ImplItem::Fn(function) = item
                    && is_public(&function.vis)
                {
                    self.found.insert(function.sig.ident.to_string());
                }
            }
        }
    }

    fn visit_item_mod(&mut self, _: &'ast syn::ItemMod) {}
}

fn in_rust(group: &str, places: &[&str]) -> BTreeSet<String> {
    let source = root().join("calcinosis-core/src");
    let mut functions = Functions { group, found: BTreeSet::new() };
    for place in places {
        let path = source.join(place);
        let files =
            if path.is_dir() { crate::support::files_below(&path, &["rs"]) } else { vec![path] };
        for file in
            files.iter().filter(|file| !file.components().any(|part| part.as_os_str() == "baked"))
        {
            functions.visit_file(&syn::parse_file(&crate::support::read(file)).unwrap());
        }
    }
    functions.found
}

/// The words in backticks.
fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

#[test]
fn what_c_does_not_offer_was_decided_on() {
    let list = crate::support::read(&root().join("calcinosis-c/OFFERED.md"));
    let declared: BTreeSet<String> = header::declared().into_iter().map(|(_, name)| name).collect();
    let mut decided: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for row in list.lines().filter(|line| line.starts_with("| `")) {
        let columns: Vec<&str> = row.split('|').collect();
        let (rust, c) = (quoted(columns[1]), columns[2]);
        let group = decided.entry(rust[0]).or_default();
        for function in &rust[1..] {
            assert!(
                group.insert((*function).to_string()),
                "`{}`: `{function}` stands twice",
                rust[0]
            );
        }
        for name in quoted(c).into_iter().filter(|name| name.starts_with("calcinosis_")) {
            assert!(declared.contains(name), "C has no `{name}`");
        }
        assert!(c.trim().len() > 10, "nothing is said of {rust:?}");
    }
    for (group, places) in GROUPS {
        let (rust, decided) =
            (in_rust(group, places), decided.get(group).cloned().unwrap_or_default());
        assert!(!rust.is_empty(), "`{group}` is not where it is looked for");
        let open: Vec<_> = rust.difference(&decided).collect();
        let stale: Vec<_> = decided.difference(&rust).collect();
        assert!(
            open.is_empty() && stale.is_empty(),
            "`{group}`: nothing is decided of {open:?}, and gone are {stale:?}"
        );
    }
}

#[test]
fn a_public_function_is_seen() {
    let file = syn::parse_file(
        "pub fn a() {} fn b() {} impl T { pub fn c() {} pub(crate) fn d() {} } impl X for T { fn e() {} }",
    )
    .unwrap();
    let see = |group| {
        let mut functions = Functions { group, found: BTreeSet::new() };
        functions.visit_file(&file);
        functions.found.into_iter().collect::<Vec<_>>()
    };
    assert_eq!((see("module"), see("T")), (vec!["a".to_string()], vec!["c".to_string()]));
}

/// The names of C in a text; a name with an ellipsis stands for several.
fn names(text: &str) -> BTreeSet<&str> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    words
        .filter(|word| word.starts_with("calcinosis_") || word.starts_with("CALCINOSIS_"))
        .collect()
}

#[test]
fn what_the_guide_and_the_headers_name_exists() {
    let header = header::generated();
    let known = names(&header);
    for path in
        ["calcinosis-c/GUIDE.md", "calcinosis-c/OFFERED.md", "calcinosis-c/include/calcinosis.hpp"]
    {
        let text = crate::support::read(&root().join(path));
        // What only a build or a test knows, and names that end with a star.
        let own = |name: &&&str| {
            !name.ends_with('_') && !name.starts_with("CALCINOSIS_C_") && **name != "CALCINOSIS_HPP"
        };
        let unknown: Vec<_> = names(&text)
            .iter()
            .filter(own)
            .filter(|name| !known.contains(**name))
            .copied()
            .collect();
        assert!(unknown.is_empty(), "`{path}` names {unknown:?}");
    }
}

#[test]
fn the_header_for_cxx_stays_thin() {
    let lines =
        crate::support::read(&root().join("calcinosis-c/include/calcinosis.hpp")).lines().count();
    assert!(lines <= 300, "{lines} lines");
}
