//! The knowledge as a whole: it compiles, its generated tables are current, and it holds what it promises.

use crate::support::{builtin, compiled, files_below, none_of, read, root};
use calcinosis_core::knowledge::source::bake;
use calcinosis_core::knowledge::{DiagnosisKey, Scope};
use std::collections::BTreeSet;

#[test]
fn it_compiles_without_errors() {
    assert!(compiled().knowledge.leaves().count() > 0);
}

#[test]
fn the_generated_tables_are_current() {
    let source = root().join("calcinosis-core/src");
    let baked = bake(&compiled().knowledge);
    let mut stale: Vec<String> = Vec::new();
    for (name, text) in &baked {
        if std::fs::read_to_string(source.join(name)).is_ok_and(|old| old == *text) {
            continue;
        }
        stale.push(format!("`{name}` is not what the knowledge gives"));
    }
    let expected: BTreeSet<_> = baked.iter().map(|(name, _)| source.join(name)).collect();
    for path in files_below(&source.join("knowledge/baked"), &["rs"]) {
        if !expected.contains(&path) {
            stale.push(format!("`{}` is left over", path.display()));
        }
    }
    none_of("generated files are stale; run `knowledge bake` (see knowledge/README.md)", &stale);
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
    assert!(stats.codes_by_system.iter().all(|(_, codes)| *codes > 0), "{:?}", stats.codes_by_system);
    assert!(stats.examples >= 2 * (stats.leaves + stats.mimics), "{} worked examples", stats.examples);
}

#[test]
fn every_scheme_places_every_leaf_once() {
    let knowledge = builtin();
    let mut failures = Vec::new();
    for scheme in knowledge.schemes() {
        for leaf in knowledge.leaves() {
            // The nearest listed node decides, so that only a node listed by two forms makes a leaf ambiguous.
            let forms_at = |id: &str| {
                let lists = |members: &[DiagnosisKey]| members.contains(&knowledge.diagnosis_key(id).unwrap());
                scheme.forms.iter().filter(|form| lists(&form.members)).count()
            };
            let nearest = knowledge.lineage(leaf).map(|node| forms_at(&node.id)).find(|forms| *forms > 0);
            if nearest != Some(1) {
                failures.push(format!("`{}` in `{}`: {} forms", leaf.id, scheme.id, nearest.unwrap_or(0)));
            }
        }
    }
    none_of("leaves are not in exactly one form", &failures);
    let defaults = knowledge.schemes().iter().filter(|scheme| scheme.default).count();
    assert_eq!(defaults, 1, "exactly one scheme is the default");
}

#[test]
fn every_code_carries_a_label() {
    let knowledge = builtin();
    let of_findings =
        knowledge.findings().iter().flat_map(|entry| entry.codes.iter().map(move |code| (&entry.id, code)));
    let of_diagnoses =
        knowledge.diagnoses().iter().flat_map(|entry| entry.codes.iter().map(move |code| (&entry.id, code)));
    let bare: Vec<String> = of_findings
        .chain(of_diagnoses)
        .filter(|(_, code)| code.label.trim().is_empty())
        .map(|(id, code)| format!("`{id}`: {} {}", code.system, code.code))
        .collect();
    none_of("codes without a label", &bare);
}

#[test]
fn every_leaf_is_weighed_and_judged() {
    let knowledge = builtin();
    let mut failures = Vec::new();
    for leaf in knowledge.leaves() {
        let mut rows = knowledge.lineage(leaf).flat_map(|node| node.features.iter());
        if !rows.any(|row| row.scope != Scope::Context) {
            failures.push(format!("`{}` has no row that weighs", leaf.id));
        }
        if knowledge.lineage(leaf).all(|node| node.criteria.is_empty()) {
            failures.push(format!("`{}` has no criterion", leaf.id));
        }
        if leaf.prior.is_none() {
            failures.push(format!("`{}` has no prior", leaf.id));
        }
        if leaf.profile.readers < 3 {
            failures.push(format!("`{}` was judged by {} readers, not by three", leaf.id, leaf.profile.readers));
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
    let ids =
        builtin().diagnoses().iter().map(|entry| &entry.id).chain(builtin().findings().iter().map(|entry| &entry.id));
    let missing: Vec<String> = ids.filter(|id| !text.contains(&format!("`{id}`"))).map(ToString::to_string).collect();
    none_of("entries are missing in the manual; run `knowledge manual`", &missing);
}
