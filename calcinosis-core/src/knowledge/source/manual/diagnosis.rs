//! The page of one diagnosis.

use super::super::{Compiled, Example};
use super::page::{Depth, Page, counted, plain, weights};
use super::workup;
use crate::case::Sex;
use crate::key::{DiagnosisKey, FindingKey, FormKey, LeafKey};
use crate::knowledge::{
    Cause, Criterion, Diagnosis, Feature, FindingKind, Knowledge, Scope, Stance,
};
use crate::presence::Presence;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Reverse;

const FEATURES: [&str; 9] = [
    "finding",
    "frequency",
    "who was counted",
    "scope",
    "weight if present",
    "weight if absent",
    "basis",
    "sources",
    "from",
];

pub(super) fn page(compiled: &Compiled, place: DiagnosisKey, diagnosis: &Diagnosis) -> String {
    let knowledge = &compiled.knowledge;
    let mut page = Page::new(knowledge, Depth::Folder, &diagnosis.label);
    page.paragraph(&format!("`{}`", diagnosis.id));
    page.paragraph(&plain(&diagnosis.definition));
    page.names(&diagnosis.synonyms, &diagnosis.aliases);
    tree(&mut page, place, diagnosis);
    facets(&mut page, diagnosis);
    prior(&mut page, place, diagnosis);
    criteria(&mut page, diagnosis);
    features(&mut page, place);
    profile(&mut page, place, diagnosis);
    schemes(&mut page, place);
    sets(&mut page, place);
    work_up(&mut page, place);
    page.codes(&diagnosis.codes);
    examples(&mut page, compiled, diagnosis);
    page.finish()
}

/// A diagnosis and the nodes above it, nearest first.
fn lineage(knowledge: &Knowledge, place: DiagnosisKey) -> Vec<DiagnosisKey> {
    core::iter::successors(Some(place), |node| knowledge.diagnoses[*node].parent).collect()
}

/// The leaf that a diagnosis is, if it is one.
fn leaf_of(knowledge: &Knowledge, diagnosis: DiagnosisKey) -> Option<LeafKey> {
    knowledge.index.leaves.entries().find(|(_, leaf)| **leaf == diagnosis).map(|(key, _)| key)
}

fn tree(page: &mut Page<'_>, place: DiagnosisKey, diagnosis: &Diagnosis) {
    let knowledge = page.knowledge;
    let mut path: Vec<String> =
        lineage(knowledge, place).iter().skip(1).rev().map(|node| page.diagnosis(*node)).collect();
    path.insert(0, page.link("All", "index.md"));
    path.push(format!("**{}**", plain(&diagnosis.label)));
    page.paragraph(&path.join(" › "));
    let below: Vec<String> = knowledge
        .diagnoses
        .entries()
        .filter(|(_, other)| other.parent == Some(place))
        .map(|(child, _)| page.diagnosis(child))
        .collect();
    if !below.is_empty() {
        let leaves = knowledge.index.under[place].len();
        page.paragraph(&format!(
            "Directly below, with {} in all:",
            counted(leaves, "cause", "causes")
        ));
        page.list(below);
    }
    if diagnosis.exclusion {
        page.paragraph(
            "A diagnosis of exclusion: while one of its required criteria is open, it is at most possible, and what is open costs it nothing else.",
        );
    }
}

fn facets(page: &mut Page<'_>, diagnosis: &Diagnosis) {
    let facets = &diagnosis.facets;
    let join =
        |words: Vec<String>| if words.is_empty() { "–".to_string() } else { words.join(", ") };
    page.heading("Facets");
    let genes = facets.genes.iter().map(|gene| plain(gene)).collect();
    let rows = [
        ["mechanism", &join(facets.mechanism.iter().map(ToString::to_string).collect())],
        ["trigger", facets.trigger.as_str()],
        ["what lies in the skin", facets.tissue.as_str()],
        ["necrosis from blocked vessels", if facets.vessel_necrosis { "yes" } else { "no" }],
        ["genes", &join(genes)],
        ["cause", if facets.cause == Cause::Known { "known" } else { "unknown" }],
    ];
    page.table(&["facet", "value"], rows.map(|row| row.map(ToString::to_string).to_vec()));
}

fn prior(page: &mut Page<'_>, place: DiagnosisKey, diagnosis: &Diagnosis) {
    let knowledge = page.knowledge;
    let leaf = leaf_of(knowledge, place);
    let Some(prior) = &diagnosis.prior else { return };
    page.heading("How common");
    let covered = page.covered(prior.basis, &prior.sources);
    let why = if prior.why.is_empty() { String::new() } else { format!(" {}", plain(&prior.why)) };
    page.paragraph(&format!(
        "**{}** among people seen for a lesion suspected to hold calcium or bone.{why} ({covered})",
        prior.class
    ));
    if !prior.per_million.is_empty() {
        let all: Vec<String> = prior.per_million.iter().map(ToString::to_string).collect();
        page.paragraph(&format!(
            "Of a million such people, readers estimated: {}.",
            all.join(", ")
        ));
    }
    if !prior.reports.is_empty() {
        let all: Vec<String> = prior.reports.iter().map(ToString::to_string).collect();
        page.paragraph(&format!(
            "Of a hundred thousand who were published, readers estimated: {}.",
            all.join(", ")
        ));
    }
    if let Some(leaf) = leaf {
        let prior = knowledge.index.priors[leaf];
        page.paragraph(&format!(
            "Prior used: {:+} centibans, for published patients {:+}.",
            prior.clinic, prior.published
        ));
    }
}

fn one_criterion(page: &mut Page<'_>, criterion: &Criterion) {
    page.entry(&criterion.id, &criterion.id);
    page.paragraph(&format!("**{}**: {}", criterion.role, plain(&criterion.says)));
    let condition = page.program(&criterion.program);
    let covered = page.covered(criterion.basis, &criterion.sources);
    page.list([format!("Condition: {condition}"), format!("Basis: {covered}")]);
}

fn criteria(page: &mut Page<'_>, diagnosis: &Diagnosis) {
    let knowledge = page.knowledge;
    let inherited: Vec<(&Diagnosis, &Criterion)> = knowledge
        .lineage(diagnosis)
        .skip(1)
        .flat_map(|node| node.criteria.iter().map(move |criterion| (node, criterion)))
        .collect();
    if diagnosis.criteria.is_empty() && inherited.is_empty() {
        return;
    }
    page.heading("Criteria");
    for criterion in &diagnosis.criteria {
        one_criterion(page, criterion);
    }
    if !inherited.is_empty() {
        page.paragraph("From the nodes above:");
        let lines: Vec<String> = inherited
            .into_iter()
            .map(|(node, criterion)| {
                let link = page.criterion(&node.id, &criterion.id);
                format!("**{}**: {} ({link})", criterion.role, plain(&criterion.says))
            })
            .collect();
        page.list(lines);
    }
}

/// What a finding with a row weighs, present and absent, for a leaf; nothing for a node, or a row
/// that only informs.
pub(super) fn weight_of(
    knowledge: &Knowledge,
    reader: DiagnosisKey,
    feature: &Feature,
) -> Option<(i32, i32)> {
    let leaf = leaf_of(knowledge, reader).filter(|_| feature.scope != Scope::Context)?;
    let weights = knowledge.index.weights.of(feature.finding);
    (weights.background > 0)
        .then(|| (weights.of(leaf, Presence::Present), weights.of(leaf, Presence::Absent)))
}

fn features(page: &mut Page<'_>, place: DiagnosisKey) {
    let knowledge = page.knowledge;
    let mut weighed: BTreeSet<FindingKey> = BTreeSet::new();
    let mut rows: Vec<(bool, i32, String, Vec<String>)> = Vec::new();
    for node in lineage(knowledge, place) {
        let holder = &knowledge.diagnoses[node];
        // A row that informs without weight does not stand in for what is inherited.
        let own: BTreeSet<FindingKey> = holder
            .features
            .iter()
            .filter(|f| f.scope != Scope::Context)
            .map(|f| f.finding)
            .collect();
        for feature in holder.features.iter() {
            if weighed.contains(&feature.finding) {
                continue;
            }
            let weight = weight_of(knowledge, place, feature);
            let [present, absent] = weights(weight);
            let from = if node == place { "own".to_string() } else { page.diagnosis(node) };
            let strength = weight.map_or(i32::MIN, |(present, _)| present);
            let cells = vec![
                page.finding(feature.finding),
                plain(&feature.frequency.text),
                plain(&feature.population),
                feature.scope.to_string(),
                present,
                absent,
                feature.basis.to_string(),
                page.sources(&feature.sources),
                from,
            ];
            rows.push((
                node != place,
                strength,
                knowledge.finding_name(feature.finding).to_string(),
                cells,
            ));
        }
        weighed.extend(own);
    }
    if rows.is_empty() {
        return;
    }
    rows.sort_by(|a, b| {
        (a.0, core::cmp::Reverse(a.1), &a.2).cmp(&(b.0, core::cmp::Reverse(b.1), &b.2))
    });
    let own = rows.iter().filter(|row| !row.0).count();
    page.heading("Findings");
    page.paragraph(&format!(
        "How often a finding is present here, and what it weighs against its background: {own} rows of its own, {} inherited. A row without a weight \
         informs only, or a narrower finding that is more frequent speaks for it.",
        rows.len() - own
    ));
    page.table(&FEATURES, rows.into_iter().map(|row| row.3));
}

/// What readers estimated: kind by kind, the most frequent first.
fn profile(page: &mut Page<'_>, place: DiagnosisKey, diagnosis: &Diagnosis) {
    let knowledge = page.knowledge;
    let profile = &diagnosis.profile;
    if profile.readers == 0 {
        return;
    }
    let frequencies = knowledge.frequencies().in_leaf(place);
    let mut kinds: BTreeMap<FindingKind, Vec<(Reverse<u32>, String)>> = BTreeMap::new();
    for estimate in profile.estimates() {
        let Some(met) = frequencies.of(estimate.finding) else { continue };
        let (low, high) = estimate
            .given()
            .fold((u16::MAX, 0), |(low, high), share| (low.min(share), high.max(share)));
        let spread =
            if low < high { format!(" ({}-{})", number(low), number(high)) } else { String::new() };
        let used = number(u16::try_from(met.ppm / 100).unwrap_or(0));
        let line = format!("{} {used}{spread}", knowledge.finding_name(estimate.finding));
        kinds
            .entry(knowledge.findings[estimate.finding].kind)
            .or_default()
            .push((Reverse(met.ppm), line));
    }
    page.heading("Profile");
    page.paragraph(&format!(
        "How many of a hundred patients have the finding: the frequency used, made of {} elicited estimates, their spread, and the rows above. \
         What is not listed is about as frequent as in everybody.",
        profile.readers
    ));
    for (kind, mut lines) in kinds {
        lines.sort();
        let lines: Vec<String> = lines.into_iter().map(|(_, line)| line).collect();
        page.paragraph(&format!("**{kind}**: {}.", lines.join(" · ")));
    }
}

/// Parts of ten thousand as a percentage, two digits or the first that is not zero.
fn number(share: u16) -> String {
    let text = match share {
        1000.. => return (share / 100).to_string(),
        100.. => format!("{}.{}", share / 100, share % 100 / 10),
        _ => format!("0.{share:02}"),
    };
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}

fn schemes(page: &mut Page<'_>, place: DiagnosisKey) {
    let knowledge = page.knowledge;
    let line = lineage(knowledge, place);
    page.heading("Schemes");
    let mut rows = Vec::new();
    for (scheme, forms) in knowledge.schemes().iter().zip(&knowledge.index.forms) {
        let under = &knowledge.index.under[place];
        let placed: BTreeSet<FormKey> = under.iter().map(|leaf| forms[*leaf]).collect();
        let labels: Vec<String> =
            placed.iter().map(|form| plain(&scheme.forms[*form].label)).collect();
        let said = |stance: Stance| {
            let statements: Vec<String> = line
                .iter()
                .flat_map(|node| {
                    scheme.placements.iter().filter(move |placement| placement.diagnosis == *node)
                })
                .filter(|placement| placement.stance == stance)
                .map(|placement| {
                    let label = scheme
                        .forms
                        .iter()
                        .find(|form| form.id == placement.form)
                        .map_or("", |form| &*form.label);
                    let about = if placement.diagnosis == place {
                        String::new()
                    } else {
                        format!(", of {}", plain(&knowledge.diagnoses[placement.diagnosis].label))
                    };
                    let note = if placement.note.is_empty() {
                        String::new()
                    } else {
                        format!(" {}", plain(&placement.note))
                    };
                    format!("{}{about}: {}{note}", plain(label), page.sources(&placement.sources))
                })
                .collect();
            if statements.is_empty() { "–".to_string() } else { statements.join("<br>") }
        };
        rows.push(vec![
            page.link(&scheme.label, &format!("schemes.md#{}", scheme.id)),
            labels.join(", "),
            said(Stance::Asserts),
            said(Stance::Contests),
        ]);
    }
    page.table(&["scheme", "form", "asserted", "contested"], rows);
}

fn sets(page: &mut Page<'_>, place: DiagnosisKey) {
    let knowledge = page.knowledge;
    let lines: Vec<String> = knowledge
        .criteria_sets()
        .iter()
        .filter(|set| set.about.contains(&place))
        .map(|set| page.link(&set.label, &format!("criteria-sets.md#{}", set.id)))
        .collect();
    if !lines.is_empty() {
        page.heading("Published criteria");
        page.list(lines);
    }
}

/// The tests and treatments that name it or a node above.
fn work_up(page: &mut Page<'_>, place: DiagnosisKey) {
    let workup = page.knowledge.workup();
    let line = lineage(page.knowledge, place);
    let concerns = |about: &[DiagnosisKey]| about.iter().any(|node| line.contains(node));
    let tests = workup.tests.iter().filter(|test| concerns(&test.about));
    let tests: Vec<String> =
        tests.map(|test| format!("{} ({})", workup::test_link(page, test), test.kind)).collect();
    if !tests.is_empty() {
        page.heading("Tests");
        page.list(tests);
    }
    let treatments = workup.treatments.iter().filter(|treatment| concerns(&treatment.about));
    let treatments: Vec<String> = treatments
        .map(|treatment| {
            let link = workup::treatment_link(page, treatment);
            format!(
                "{link}: {} ({}, evidence {})",
                plain(&treatment.aim),
                treatment.direction,
                treatment.evidence
            )
        })
        .collect();
    if !treatments.is_empty() {
        page.heading("Treatments");
        page.list(treatments);
    }
}

fn examples(page: &mut Page<'_>, compiled: &Compiled, diagnosis: &Diagnosis) {
    let mut own =
        compiled.examples.iter().filter(|example| example.diagnosis == diagnosis.id).peekable();
    if own.peek().is_none() {
        return;
    }
    page.heading("Worked examples");
    let file =
        own.peek().and_then(|example| example.place.split(':').next()).unwrap_or("").to_string();
    page.paragraph(&format!("Each is run as a test. They stand in `knowledge/{file}`."));
    for example in own {
        let lines = example_lines(page, example);
        page.paragraph(&format!("**{}**", plain(&example.name)));
        page.list(lines);
    }
}

fn example_lines(page: &Page<'_>, example: &Example) -> Vec<String> {
    let knowledge = page.knowledge;
    let case = &example.case;
    let mut patient = Vec::new();
    match case.sex() {
        Sex::Unknown => {}
        sex => patient.push(sex.as_str().to_string()),
    }
    if let Some(age) = case.age_years() {
        patient.push(format!("{age} years old"));
    }
    if let Some(onset) = case.age_onset_years() {
        patient.push(format!("onset at {onset} years"));
    }
    let mut lines = Vec::new();
    if !patient.is_empty() {
        lines.push(format!("Patient: {}", patient.join(", ")));
    }
    for (title, ids) in [("Present", case.present()), ("Absent", case.absent())] {
        let indices: Vec<FindingKey> =
            ids.iter().filter_map(|id| knowledge.finding_key(id)).collect();
        if !indices.is_empty() {
            lines.push(format!("{title}: {}", page.findings(&indices)));
        }
    }
    let expect = &example.expect;
    let mut expected = Vec::new();
    match expect.rank {
        Some(1) => expected.push("comes first".to_string()),
        Some(rank) => expected.push(format!("is among the first {rank}")),
        None => {}
    }
    expected.extend(expect.status.iter().map(|status| format!("is {status}")));
    expected.extend(expect.not_status.iter().map(|status| format!("is not {status}")));
    let leads = expect.leads.iter().filter_map(|id| knowledge.diagnosis_key(id));
    expected.extend(leads.map(|leader| format!("{} comes first instead", page.diagnosis(leader))));
    expected.extend(expect.form.iter().map(|form| format!("the leading form is `{form}`")));
    lines.push(format!("Expected: {}", expected.join("; ")));
    lines
}
