//! The page of one finding.

use super::diagnosis::weight_of;
use super::page::{Depth, Page, percent, plain, weights};
use super::{analyte, workup};
use crate::key::FindingKey;
use crate::knowledge::{Finding, Knowledge};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

pub(super) fn page(knowledge: &Knowledge, place: FindingKey, finding: &Finding) -> String {
    let mut page = Page::new(knowledge, Depth::Folder, &finding.label);
    page.paragraph(&format!("`{}`", finding.id));
    page.paragraph(&plain(&finding.definition));
    page.names(&finding.synonyms, &finding.aliases);
    page.table(
        &["", "", "which means"],
        [
            vec!["kind".to_string(), finding.kind.to_string(), finding.kind.meaning().to_string()],
            vec![
                "obtained".to_string(),
                finding.obtained.to_string(),
                finding.obtained.meaning().to_string(),
            ],
        ],
    );
    relations(&mut page, place, finding);
    background(&mut page, finding);
    diagnoses(&mut page, place);
    obtained(&mut page, place);
    criteria(&mut page, place);
    sets(&mut page, place);
    page.codes(&finding.codes);
    page.finish()
}

fn relations(page: &mut Page<'_>, place: FindingKey, finding: &Finding) {
    let knowledge = page.knowledge;
    let index = &knowledge.index;
    let further: Vec<FindingKey> = index.broader[place]
        .iter()
        .copied()
        .filter(|other| !finding.implies.contains(other))
        .collect();
    let mates: Vec<FindingKey> = knowledge
        .findings
        .entries()
        .filter(|(other, entry)| {
            *other != place && entry.cluster.is_some() && entry.cluster == finding.cluster
        })
        .map(|(other, _)| other)
        .collect();
    let mut lines = Vec::new();
    for (title, list) in [
        ("Present here makes present", finding.implies.to_vec()),
        ("and through these", further),
        ("Made present by", index.narrower[place].to_vec()),
        ("Cannot be present beside", index.excluding[place].to_vec()),
        ("Repeats one observation with, so that only the strongest of them counts", mates),
    ] {
        if !list.is_empty() {
            lines.push(format!("{title}: {}", page.findings(&list)));
        }
    }
    for band in knowledge.age_bands().iter().filter(|band| band.finding == place) {
        let until = band
            .until_days
            .map_or_else(|| "onwards".to_string(), |until| format!("to day {}", until - 1));
        lines.push(format!(
            "Follows from an age at the onset of the lesion from day {} of life {until}",
            band.from_days
        ));
    }
    if !lines.is_empty() {
        page.heading("Relations");
        page.list(lines);
    }
}

fn background(page: &mut Page<'_>, finding: &Finding) {
    let knowledge = page.knowledge;
    page.heading("Background");
    if finding.context {
        page.paragraph("Context: it informs, and carries no weight.");
        return;
    }
    match &finding.background {
        Some(background) => {
            let why = if background.why.is_empty() {
                String::new()
            } else {
                format!(" {}", plain(&background.why))
            };
            let covered = page.covered(background.basis, &background.sources);
            page.paragraph(&format!(
                "{} of the people seen for a lesion suspected to hold calcium or bone.{why} ({covered})",
                percent(background.ppm)
            ));
        }
        None => page.paragraph(&format!(
            "None is written: {} is used, a proposal of this project.",
            percent(knowledge.constants().default_background)
        )),
    }
    if let Some(silence) = &finding.silence {
        page.paragraph(&format!(
            "Records tell it of {} of those who have it and deny it of {} of those who do not: not being mentioned, it speaks too. {}",
            percent(silence.told),
            percent(silence.denied),
            plain(&silence.why)
        ));
    }
    for among in &*finding.among {
        let why =
            if among.why.is_empty() { String::new() } else { format!(" {}", plain(&among.why)) };
        let covered = page.covered(among.basis, &among.sources);
        let bringing = page.finding(among.finding);
        page.paragraph(&format!(
            "Beside {bringing} it is measured against {} of those who have that, and speaks against nothing.{why} ({covered})",
            percent(among.ppm)
        ));
    }
}

fn diagnoses(page: &mut Page<'_>, place: FindingKey) {
    let knowledge = page.knowledge;
    let mut rows = Vec::new();
    for (node, diagnosis) in knowledge.diagnoses.entries() {
        for feature in diagnosis.features.iter().filter(|feature| feature.finding == place) {
            let used = weight_of(knowledge, node, feature);
            let [present, absent] = weights(used);
            let cells = vec![
                page.diagnosis(node),
                plain(&feature.frequency.text),
                present,
                absent,
                plain(&feature.population),
                feature.scope.to_string(),
                feature.basis.to_string(),
                page.sources(&feature.sources),
            ];
            rows.push((
                core::cmp::Reverse(used.map_or(i32::MIN, |(present, _)| present)),
                diagnosis.id.clone(),
                cells,
            ));
        }
    }
    if rows.is_empty() {
        return;
    }
    rows.sort();
    page.heading("In which diagnoses");
    page.paragraph(
        "What it speaks for most comes first. A row of a group holds for every cause below that has none of its own.",
    );
    let header = [
        "diagnosis",
        "frequency",
        "weight if present",
        "weight if absent",
        "who was counted",
        "scope",
        "basis",
        "sources",
    ];
    page.table(&header, rows.into_iter().map(|(_, _, cells)| cells));
}

/// Which measurements yield it and which tests settle it.
fn obtained(page: &mut Page<'_>, place: FindingKey) {
    let knowledge = page.knowledge;
    let laboratory = knowledge.laboratory();
    let analytes =
        laboratory.analytes.entries().filter(|(key, _)| analyte::yields(laboratory, *key, place));
    let mut lines: Vec<String> = analytes
        .map(|(_, analyte)| format!("Measured as {}", analyte::link(page, analyte)))
        .collect();
    let tests = knowledge.workup().tests.iter().filter(|test| test.resolves.contains(&place));
    lines.extend(tests.map(|test| format!("Settled by {}", workup::test_link(page, test))));
    if !lines.is_empty() {
        page.heading("How to know");
        page.list(lines);
    }
}

fn criteria(page: &mut Page<'_>, place: FindingKey) {
    let knowledge = page.knowledge;
    let mut lines = Vec::new();
    for (node, diagnosis) in knowledge.diagnoses.entries() {
        for criterion in diagnosis
            .criteria
            .iter()
            .filter(|criterion| criterion.program.findings().any(|f| f == place))
        {
            let link = page.criterion(&diagnosis.id, &criterion.id);
            lines.push(format!(
                "{}, {}: {} ({link})",
                page.diagnosis(node),
                criterion.role,
                plain(&criterion.says)
            ));
        }
    }
    if !lines.is_empty() {
        page.heading("Criteria that name it");
        page.list(lines);
    }
}

fn sets(page: &mut Page<'_>, place: FindingKey) {
    let knowledge = page.knowledge;
    let mut lines = Vec::new();
    for set in knowledge.criteria_sets() {
        let link = page.link(&set.label, &format!("criteria-sets.md#{}", set.id));
        let items =
            set.items.iter().filter(|item| item.program.findings().any(|finding| finding == place));
        lines.extend(items.map(|item| format!("{link}: {}", plain(&item.says))));
    }
    if !lines.is_empty() {
        page.heading("Published criteria that name it");
        page.list(lines);
    }
}
