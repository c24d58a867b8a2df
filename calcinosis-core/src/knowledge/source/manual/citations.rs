//! Where each source is cited.

use super::page::{Page, counted};
use super::{analyte, workup};
use crate::key::SourceKey;
use crate::knowledge::Diagnosis;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

/// For each source, the places that cite it, as Markdown, in the order of the manual.
pub(super) fn places(page: &Page<'_>) -> Vec<Vec<String>> {
    let knowledge = page.knowledge;
    let mut all: Vec<Vec<String>> = vec![Vec::new(); knowledge.sources().len()];
    for (source, places) in knowledge.sources.keys().zip(&mut all) {
        for (node, diagnosis) in knowledge.diagnoses.entries() {
            let what = in_diagnosis(source, diagnosis);
            if !what.is_empty() {
                places.push(format!("{} ({})", page.diagnosis(node), what.join(", ")));
            }
        }
        for (place, finding) in knowledge.findings.entries() {
            if finding
                .background
                .as_ref()
                .is_some_and(|background| background.sources.contains(&source))
            {
                places.push(format!("{} (background)", page.finding(place)));
            }
        }
        let laboratory = knowledge.laboratory();
        for (key, analyte) in laboratory.analytes.entries() {
            if analyte::sources(laboratory, key, analyte).contains(&source) {
                places.push(analyte::link(page, analyte));
            }
        }
        let tests = knowledge
            .workup()
            .tests
            .iter()
            .filter(|test| workup::test_sources(test).contains(&source));
        places.extend(tests.map(|test| workup::test_link(page, test)));
        for (anchor, title, cited) in workup::note_sources(knowledge) {
            if cited.contains(&source) {
                places.push(page.link(title, &format!("tests.md#{anchor}")));
            }
        }
        let treatments = knowledge.workup().treatments.iter();
        let treatments =
            treatments.filter(|treatment| workup::treatment_sources(treatment).contains(&source));
        places.extend(treatments.map(|treatment| workup::treatment_link(page, treatment)));
        for set in knowledge.criteria_sets().iter().filter(|set| set.sources.contains(&source)) {
            places.push(page.link(&set.label, &format!("criteria-sets.md#{}", set.id)));
        }
        for scheme in knowledge.schemes() {
            let placements = scheme
                .placements
                .iter()
                .filter(|placement| placement.sources.contains(&source))
                .count();
            if placements > 0 || scheme.sources.contains(&source) {
                places.push(page.link(&scheme.label, &format!("schemes.md#{}", scheme.id)));
            }
        }
    }
    all
}

fn in_diagnosis(source: SourceKey, diagnosis: &Diagnosis) -> Vec<String> {
    let mut what = Vec::new();
    if diagnosis.prior.as_ref().is_some_and(|prior| prior.sources.contains(&source)) {
        what.push("how common".into());
    }
    let features =
        diagnosis.features.iter().filter(|feature| feature.sources.contains(&source)).count();
    if features > 0 {
        what.push(counted(features, "finding", "findings"));
    }
    let criteria =
        diagnosis.criteria.iter().filter(|criterion| criterion.sources.contains(&source)).count();
    if criteria > 0 {
        what.push(counted(criteria, "criterion", "criteria"));
    }
    what
}
