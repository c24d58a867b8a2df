//! The knowledge as a whole: it compiles, its generated tables are current, and it holds what it
//! promises.

use crate::support::{builtin, compiled, files_below, none_of, read, root};
use calcinosis_core::knowledge::source::bake;
use calcinosis_core::knowledge::{SchemeForm, Scope};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn it_compiles_without_errors() {
    assert!(compiled().knowledge.leaves().count() > 0);
}

#[test]
fn the_generated_tables_are_current() {
    let core = root().join("calcinosis-core");
    let baked = bake(&compiled().knowledge);
    let mut stale: Vec<String> = Vec::new();
    for (name, bytes) in &baked {
        if std::fs::read(core.join(name)).is_ok_and(|old| old == *bytes) {
            continue;
        }
        stale.push(format!("`{name}` is not what the knowledge gives"));
    }
    let expected: BTreeSet<_> = baked.iter().map(|(name, _)| core.join(name)).collect();
    let folders = ["src/knowledge/baked", "weights"]
        .map(|folder| files_below(&core.join(folder), &["rs", "bin", "txt"]));
    for path in folders.iter().flatten().filter(|path| !expected.contains(*path)) {
        stale.push(format!("`{}` is left over", path.display()));
    }
    none_of("generated files are stale; run `knowledge bake` (see knowledge/README.md)", &stale);
}

/// A leaf and its weights, as the tables by name give them.
type Line = (String, Vec<i16>);

/// For each finding that weighs, the lines of its leaves in the tables by name.
fn weights_by_name() -> BTreeMap<String, Vec<Line>> {
    let mut all: BTreeMap<String, Vec<Line>> = BTreeMap::new();
    for path in files_below(&root().join("calcinosis-core/weights"), &["txt"]) {
        let text = read(&path);
        let mut lines: Option<&mut Vec<Line>> = None;
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let mut words = line.split_whitespace();
            let name = words.next().unwrap().to_string();
            if line.starts_with("  ") {
                let numbers = words.map(|word| word.parse().unwrap()).collect();
                lines.as_mut().unwrap().push((name, numbers));
            } else {
                lines = Some(all.entry(name).or_default());
            }
        }
    }
    all
}

/// Nobody can read the binary file, so that it must say what the tables by name say: row after row,
/// finding after finding.
#[test]
fn the_weights_are_those_that_a_reviewer_reads() {
    let bytes =
        std::fs::read(root().join("calcinosis-core/src/knowledge/baked/weights.bin")).unwrap();
    let mut numbers = bytes.chunks_exact(2).map(|bytes| i16::from_le_bytes([bytes[0], bytes[1]]));
    let leaves: Vec<&str> = builtin().leaves().map(|leaf| leaf.id()).collect();
    let by_name = weights_by_name();
    let mut failures = Vec::new();
    let mut read = 0;
    for finding in builtin().findings() {
        let Some(lines) = by_name.get(finding.id()) else { continue };
        let rows = 2 + usize::from(finding.silence().is_some()) + 2 * finding.among().len();
        let mut of_leaf: BTreeMap<&str, Vec<i16>> = BTreeMap::new();
        for _ in 0..rows {
            for leaf in &leaves {
                of_leaf.entry(leaf).or_default().push(numbers.next().unwrap());
            }
        }
        of_leaf.retain(|_, numbers| numbers.iter().any(|number| *number != 0));
        let lines: BTreeMap<&str, Vec<i16>> =
            lines.iter().map(|(leaf, all)| (leaf.as_str(), all.clone())).collect();
        if lines != of_leaf {
            failures.push(format!("`{}`", finding.id()));
        }
        read += 1;
    }
    none_of("findings weigh something else by name", &failures);
    assert_eq!(read, by_name.len(), "a table names what is no finding");
    assert_eq!(numbers.next(), None, "the binary file holds more than the tables");
}

#[test]
fn what_is_built_in_is_what_is_written() {
    let (baked, written) = (builtin(), &compiled().knowledge);
    assert_eq!(baked.digest(), written.digest());
    assert_eq!(baked.version(), written.version());
    assert_eq!(baked.constants(), written.constants());
    assert_eq!(baked.findings(), written.findings());
    assert_eq!(baked.diagnoses(), written.diagnoses());
    assert_eq!(baked.criteria_sets(), written.criteria_sets());
    assert_eq!(baked.schemes(), written.schemes());
    assert_eq!(baked.sources(), written.sources());
    assert_eq!(baked.named(), written.named());
    assert_eq!(baked.age_bands(), written.age_bands());
    assert!(baked.index() == written.index(), "the derived tables differ");
}

#[test]
fn it_holds_what_it_promises() {
    let stats = compiled().stats();
    assert!(stats.leaves >= 110, "{} leaves that are no mimics", stats.leaves);
    assert!(stats.mimics >= 20, "{} mimics", stats.mimics);
    assert!(stats.findings >= 350, "{} findings", stats.findings);
    assert_eq!(stats.schemes, 8);
    assert!(stats.analytes >= 45 && stats.tests >= 100 && stats.treatments >= 90);
    assert!(
        stats.codes_by_system.iter().all(|(_, codes)| *codes > 0),
        "{:?}",
        stats.codes_by_system
    );
    assert!(
        stats.examples >= 2 * (stats.leaves + stats.mimics),
        "{} worked examples",
        stats.examples
    );
}

#[test]
fn every_scheme_places_every_leaf_once() {
    let knowledge = builtin();
    let mut failures = Vec::new();
    for scheme in knowledge.schemes() {
        for leaf in knowledge.leaves() {
            // The nearest listed node decides, so that only a node listed by two forms makes a leaf
            // ambiguous.
            let forms_at = |id: &str| {
                let lists = |form: &&SchemeForm| form.members(knowledge).any(|own| own.id() == id);
                scheme.forms().iter().filter(lists).count()
            };
            let nearest =
                knowledge.lineage(leaf).map(|node| forms_at(node.id())).find(|forms| *forms > 0);
            if nearest != Some(1) {
                failures.push(format!(
                    "`{}` in `{}`: {} forms",
                    leaf.id(),
                    scheme.id(),
                    nearest.unwrap_or(0)
                ));
            }
        }
    }
    none_of("leaves are not in exactly one form", &failures);
    let defaults = knowledge.schemes().iter().filter(|scheme| scheme.default()).count();
    assert_eq!(defaults, 1, "exactly one scheme is the default");
}

#[test]
fn every_code_carries_a_label() {
    let knowledge = builtin();
    let of_findings = knowledge
        .findings()
        .iter()
        .flat_map(|entry| entry.codes().iter().map(move |code| (entry.id(), code)));
    let of_diagnoses = knowledge
        .diagnoses()
        .iter()
        .flat_map(|entry| entry.codes().iter().map(move |code| (entry.id(), code)));
    let bare: Vec<String> = of_findings
        .chain(of_diagnoses)
        .filter(|(_, code)| code.label().trim().is_empty())
        .map(|(id, code)| format!("`{id}`: {} {}", code.system(), code.code()))
        .collect();
    none_of("codes without a label", &bare);
}

#[test]
fn every_leaf_is_weighed_and_judged() {
    let knowledge = builtin();
    let mut failures = Vec::new();
    for leaf in knowledge.leaves() {
        let mut rows = knowledge.lineage(leaf).flat_map(|node| node.features().iter());
        if !rows.any(|row| row.scope() != Scope::Context) {
            failures.push(format!("`{}` has no row that weighs", leaf.id()));
        }
        if knowledge.lineage(leaf).all(|node| node.criteria().is_empty()) {
            failures.push(format!("`{}` has no criterion", leaf.id()));
        }
        if leaf.prior().is_none() {
            failures.push(format!("`{}` has no prior", leaf.id()));
        }
        if leaf.profile().readers() < 3 {
            failures.push(format!(
                "`{}` was judged by {} readers, not by three",
                leaf.id(),
                leaf.profile().readers()
            ));
        }
    }
    none_of("leaves are incomplete", &failures);
}

/// The manual is generated like the tables; until it is written there is nothing to compare.
#[test]
fn the_manual_has_a_page_for_every_diagnosis_and_finding() {
    let folder = root().join("calcinosis-core/manual");
    let pages = files_below(&folder, &["md"]);
    if pages.is_empty() {
        return;
    }
    let text: String = pages.iter().map(|page| read(page)).collect();
    let ids = builtin()
        .diagnoses()
        .iter()
        .map(|entry| entry.id())
        .chain(builtin().findings().iter().map(|entry| entry.id()));
    let missing: Vec<String> =
        ids.filter(|id| !text.contains(&format!("`{id}`"))).map(ToString::to_string).collect();
    none_of("entries are missing in the manual; run `knowledge manual`", &missing);
}
