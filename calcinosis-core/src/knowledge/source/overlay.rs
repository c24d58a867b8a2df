//! A site's own knowledge, laid over the built-in one at run time.
//!
//! An overlay may add findings, diagnoses, criteria, features, sources, age bands and translations
//! of codes, and may switch a criterion off with a reason. It can never change what is built in
//! without showing it: its digest, and everything that it adds, replaces or switches off, travel
//! with each answer.

use super::compile::{Lowerer, Names, index, register};
use super::problems::{Fault, Problems};
use super::schema::{
    self, AddedCriterionToml, AddedFeatureToml, CriterionToml, FeatureToml, OverlayToml, Word,
};
use super::soundness::{Culprit, Entries};
use super::{Diagnostic, DiagnosticCode, SourceFile, extent, hex};
use crate::key::{DiagnosisKey, FindingKey, Key, SourceKey};
use crate::knowledge::entry::{Criterion, Disabled, Feature};
use crate::knowledge::index::Facts;
use crate::knowledge::{Added, Index, Knowledge, Overlay, Text};
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;
use sha2::{Digest, Sha256};

/// The longest overlay that is read, in bytes.
pub const MAX_OVERLAY_LENGTH: usize = 1024 * 1024;

impl Knowledge {
    /// This knowledge with a site's overlay on top.
    ///
    /// # Errors
    /// Every problem of the overlay, each with its line. Nothing is applied then.
    pub fn with_overlay(&self, toml: &str) -> Result<Self, Vec<Diagnostic>> {
        let too_long = toml.len() > MAX_OVERLAY_LENGTH;
        let text = if too_long { String::new() } else { toml.to_string() };
        let file = SourceFile { name: "overlay".to_string(), text };
        let mut problems = Problems::default();
        if too_long {
            let message =
                format!("the overlay has {} bytes, more than {MAX_OVERLAY_LENGTH}", toml.len());
            problems.push(Fault::new(DiagnosticCode::TooLarge, &file, 0..0, message));
            return Err(problems.finish());
        }
        let parts = extent::parts(&file.text);
        if parts > extent::MAX_PARTS {
            let message = format!(
                "the overlay has {parts} lines, fields and lists, more than {}",
                extent::MAX_PARTS
            );
            problems.push(Fault::new(DiagnosticCode::TooLarge, &file, 0..0, message));
            return Err(problems.finish());
        }
        let laid = schema::read::<OverlayToml>(&file, &mut problems).and_then(|overlay| {
            extent::check(&overlay, &file, &mut problems);
            // What is too long is neither looked up nor laid.
            if problems.is_empty() { lay(self, &file, overlay, &mut problems) } else { None }
        });
        match laid {
            Some(knowledge) if problems.is_empty() => Ok(knowledge),
            _ => Err(problems.finish()),
        }
    }
}

fn lay(
    base: &Knowledge,
    file: &SourceFile,
    overlay: OverlayToml,
    problems: &mut Problems,
) -> Option<Knowledge> {
    let mut names = Names {
        findings: base.index.finding_names.iter().map(|(name, i)| (name.to_string(), *i)).collect(),
        diagnoses: base
            .index
            .diagnosis_names
            .iter()
            .map(|(name, i)| (name.to_string(), *i))
            .collect(),
        sources: base.sources.entries().map(|(key, source)| (source.id.to_string(), key)).collect(),
    };
    let (findings, diagnoses, sources) =
        (base.findings.len(), base.diagnoses.len(), base.sources.len());
    let new = overlay.finding.iter().enumerate();
    register(
        &mut names.findings,
        new.map(|(i, e)| (file, &e.id, &*e.aliases, FindingKey::at(index(findings + i)))),
        problems,
    );
    let new = overlay.diagnosis.iter().enumerate();
    register(
        &mut names.diagnoses,
        new.map(|(i, e)| (file, &e.id, &*e.aliases, DiagnosisKey::at(index(diagnoses + i)))),
        problems,
    );
    let new = overlay.source.iter().enumerate();
    register(
        &mut names.sources,
        new.map(|(i, e)| (file, &e.id, &[][..], SourceKey::at(index(sources + i)))),
        problems,
    );
    let all = findings + overlay.finding.len();
    if all > crate::bits::CAPACITY || diagnoses + overlay.diagnosis.len() > 4096 {
        let message =
            format!("{all} findings are more than the {} that fit", crate::bits::CAPACITY);
        problems.push(Fault::new(DiagnosticCode::TooLarge, file, 0..0, message));
        return None;
    }

    let places = Places {
        findings: (findings, overlay.finding.iter().map(|entry| entry.id.span()).collect()),
        diagnoses: (diagnoses, overlay.diagnosis.iter().map(|entry| entry.id.span()).collect()),
    };
    let mut knowledge = base.clone();
    let mut lowerer = Lowerer { file, names: &names, constants: &base.constants, problems };
    let clusters = knowledge.clusters.to_mut();
    let added: Vec<_> =
        overlay.finding.iter().map(|entry| lowerer.finding_entry(entry, clusters)).collect();
    knowledge.findings.to_mut().extend(added);
    let added: Vec<_> = overlay.source.iter().map(|entry| lowerer.source_entry(entry)).collect();
    knowledge.sources.to_mut().extend(added);
    for entry in &overlay.diagnosis {
        let mut diagnosis = lowerer.diagnosis_entry(entry);
        // A parent stands before its children, in the overlay too.
        let parent = diagnosis.parent.and_then(|parent| knowledge.diagnoses.row(parent));
        match parent {
            Some(parent) => {
                if entry.facets.is_none() {
                    diagnosis.facets = parent.facets.clone();
                }
                diagnosis.exclusion |= parent.exclusion;
                // A built-in leaf that became an inner node would lose its own place among the
                // leaves.
                let was_leaf = diagnosis
                    .parent
                    .is_some_and(|parent| base.index.leaves.as_slice().contains(&parent));
                if was_leaf {
                    let message =
                        format!("`{}` is a leaf: a diagnosis below it would change it", parent.id);
                    let help = "name an inner node as the parent".to_string();
                    lowerer.problem_with(
                        DiagnosticCode::Override,
                        entry.parent.as_ref().unwrap_or(&entry.id),
                        message,
                        help,
                    );
                }
            }
            None if entry.parent.is_none() => {
                let message = "an added diagnosis needs a parent in the taxonomy".to_string();
                lowerer.problem(DiagnosticCode::Incomplete, &entry.id, message);
            }
            None => {
                let help = "write the parent before its children".to_string();
                let message = "the parent stands after the diagnosis".to_string();
                lowerer.problem_with(
                    DiagnosticCode::Cycle,
                    entry.parent.as_ref().unwrap_or(&entry.id),
                    message,
                    help,
                );
            }
        }
        if entry.prior.is_none() {
            lowerer.problem(
                DiagnosticCode::Incomplete,
                &entry.id,
                "an added diagnosis needs a prior",
            );
        }
        if !entry.example.is_empty() {
            lowerer.problem(
                DiagnosticCode::Value,
                &entry.id,
                "examples belong to the knowledge files, not to an overlay",
            );
        }
        knowledge.diagnoses.to_mut().push(diagnosis);
    }
    let mut added = Added::of(&overlay);
    for entry in overlay.criterion {
        add_criterion(&mut knowledge, &mut lowerer, entry);
    }
    for entry in overlay.feature {
        added.features.extend(add_feature(&mut knowledge, &mut lowerer, entry));
    }
    if !overlay.age_band.is_empty() {
        // An age band is an interval: a site that sets its own sets all of them.
        knowledge.age_bands =
            overlay.age_band.iter().filter_map(|band| lowerer.age_band(band)).collect();
    }
    let intervals = lowerer.replace_intervals(&overlay.interval, &mut knowledge.laboratory);
    let mut disabled: Vec<Disabled> = Vec::new();
    for entry in &overlay.disable {
        let reason = entry.reason.as_ref().trim();
        if reason.is_empty() {
            let message =
                format!("`{}` is switched off without a reason", entry.criterion.as_ref());
            lowerer.problem(DiagnosticCode::MissingReason, &entry.reason, message);
        }
        if switch_off(&mut knowledge, entry.criterion.as_ref(), reason) {
            disabled.push(Disabled {
                criterion: Cow::Owned(entry.criterion.as_ref().clone()),
                reason: Cow::Owned(reason.into()),
            });
        } else {
            let message = format!("unknown criterion `{}`", entry.criterion.as_ref());
            let ids: Vec<String> = criterion_ids(base);
            let near =
                crate::knowledge::nearest(entry.criterion.as_ref(), ids.iter().map(String::as_str));
            let help = near.map_or_else(
                || "see the reference manual".to_string(),
                |near| format!("did you mean `{near}`?"),
            );
            lowerer.problem_with(DiagnosticCode::UnknownId, &entry.criterion, message, help);
        }
    }
    if !problems.is_empty() {
        return None;
    }
    let facts = Facts {
        constants: &knowledge.constants,
        findings: &knowledge.findings,
        diagnoses: &knowledge.diagnoses,
        schemes: &knowledge.schemes,
        alternatives: &knowledge.alternatives,
    };
    match Index::build(facts) {
        Ok(index) => knowledge.index = index,
        Err(inconsistency) => {
            let entries =
                Entries { findings: &knowledge.findings, diagnoses: &knowledge.diagnoses };
            let (culprit, code, message) = entries.describe(&inconsistency);
            problems.push(Fault::new(code, file, places.of(culprit), message));
            return None;
        }
    }
    // What is translated into has to be a code that entries carry, also those of the overlay.
    let mut lowerer = Lowerer { file, names: &names, constants: &base.constants, problems };
    added.translations = lowerer.translations(&overlay.translation, &mut knowledge);
    let entries = Entries { findings: &knowledge.findings, diagnoses: &knowledge.diagnoses };
    for (finding, message) in entries.impossible(&knowledge.index) {
        let at = places.of(Culprit::Finding(finding));
        problems.push(Fault::new(DiagnosticCode::Impossible, file, at, message));
    }
    if !problems.is_empty() {
        return None;
    }
    if let Some(part) = knowledge.unsound() {
        let message = format!("the tables of the {part} do not fit together");
        problems.push(Fault::new(DiagnosticCode::Unsound, file, 0..0, message));
        return None;
    }
    let own = Overlay {
        name: Cow::Owned(overlay.name.as_ref().trim().to_string()),
        digest: Cow::Owned(hex(&Sha256::digest(file.text.as_bytes()))),
        disabled: Cow::Owned(disabled),
        intervals: Cow::Owned(intervals),
        age_bands: overlay.age_band.iter().map(|band| text(&band.finding)).collect(),
        added,
    };
    knowledge.overlay = Some(match &base.overlay {
        Some(below) => own.upon(below),
        None => own,
    });
    Some(knowledge)
}

fn text(word: &Word) -> Text {
    Cow::Owned(word.as_ref().clone())
}

impl Added {
    /// What an overlay adds, but for the rows of built-in diagnoses.
    fn of(overlay: &OverlayToml) -> Self {
        let findings = overlay.finding.iter().flat_map(|entry| &entry.codes);
        let codes = findings.chain(overlay.diagnosis.iter().flat_map(|entry| &entry.codes));
        let codes = codes
            .map(|code| Cow::Owned(format!("{} {}", code.system.as_ref(), code.code.as_ref())));
        Self {
            findings: overlay.finding.iter().map(|entry| text(&entry.id)).collect(),
            diagnoses: overlay.diagnosis.iter().map(|entry| text(&entry.id)).collect(),
            criteria: overlay.criterion.iter().map(|entry| text(&entry.id)).collect(),
            features: Vec::new(),
            sources: overlay.source.iter().map(|entry| text(&entry.id)).collect(),
            codes: codes.collect(),
            translations: Vec::new(),
        }
    }
}

impl Overlay {
    /// An overlay that is laid upon another one: what both did, under both names.
    fn upon(self, below: &Self) -> Self {
        fn both<T: Clone>(below: &[T], own: &[T]) -> Vec<T> {
            below.iter().chain(own).cloned().collect()
        }
        // Of intervals and age bands the later set stands.
        let mut intervals = both(&below.intervals, &self.intervals);
        intervals.sort();
        intervals.dedup();
        let age_bands =
            if self.age_bands.is_empty() { below.age_bands.clone() } else { self.age_bands };
        let digests = format!("{}{}", below.digest, self.digest);
        Self {
            name: Cow::Owned(format!("{} + {}", below.name, self.name)),
            digest: Cow::Owned(hex(&Sha256::digest(digests.as_bytes()))),
            disabled: Cow::Owned(both(&below.disabled, &self.disabled)),
            intervals: Cow::Owned(intervals),
            age_bands,
            added: Added {
                findings: both(&below.added.findings, &self.added.findings),
                diagnoses: both(&below.added.diagnoses, &self.added.diagnoses),
                criteria: both(&below.added.criteria, &self.added.criteria),
                features: both(&below.added.features, &self.added.features),
                sources: both(&below.added.sources, &self.added.sources),
                codes: both(&below.added.codes, &self.added.codes),
                translations: both(&below.added.translations, &self.added.translations),
            },
        }
    }
}

/// Where the entries of the overlay stand in its text.
struct Places {
    findings: (usize, Vec<Range<usize>>),
    diagnoses: (usize, Vec<Range<usize>>),
}

impl Places {
    /// The place of the entry, or the beginning for a built-in one.
    fn of(&self, culprit: Culprit) -> Range<usize> {
        let (first, spans, place) = match culprit {
            Culprit::Finding(finding) => (self.findings.0, &self.findings.1, finding.place()),
            Culprit::Diagnosis(node) => (self.diagnoses.0, &self.diagnoses.1, node.place()),
            Culprit::Scheme(_) => return 0..0,
        };
        place.checked_sub(first).and_then(|place| spans.get(place)).cloned().unwrap_or(0..0)
    }
}

fn criterion_ids(knowledge: &Knowledge) -> Vec<String> {
    let all = knowledge.diagnoses.iter().flat_map(|diagnosis| diagnosis.criteria.iter());
    all.map(|criterion| criterion.id.to_string()).collect()
}

fn add_criterion(knowledge: &mut Knowledge, lowerer: &mut Lowerer<'_>, entry: AddedCriterionToml) {
    let Some(index) = lowerer.diagnosis(&entry.diagnosis) else { return };
    if criterion_ids(knowledge).contains(entry.id.as_ref()) {
        let message =
            format!("`{}` is built in: an overlay adds, it does not replace", entry.id.as_ref());
        let help =
            "give the criterion a new id, and switch the other off with a reason".to_string();
        lowerer.problem_with(DiagnosticCode::Override, &entry.id, message, help);
        return;
    }
    let AddedCriterionToml { id, role, when, says, basis, sources, .. } = entry;
    let entry = CriterionToml { id, role, when, says, basis, sources };
    let Some(diagnosis) = knowledge.diagnoses.to_mut().get_mut(index.place()) else { return };
    let lowered: Option<Criterion> = lowerer.criterion(&diagnosis.id.clone(), &entry);
    diagnosis.criteria.to_mut().extend(lowered);
}

/// Adds a row; the diagnosis and the finding of one that was added.
fn add_feature(
    knowledge: &mut Knowledge,
    lowerer: &mut Lowerer<'_>,
    entry: AddedFeatureToml,
) -> Option<(Text, Text)> {
    let index = lowerer.diagnosis(&entry.diagnosis)?;
    let AddedFeatureToml { finding, frequency, basis, sources, population, scope, .. } = entry;
    let entry = FeatureToml { finding, frequency, basis, sources, population, scope };
    let lowered: Feature = lowerer.feature(&entry)?;
    let diagnosis = knowledge.diagnoses.to_mut().get_mut(index.place())?;
    if diagnosis.features.iter().any(|feature| feature.finding == lowered.finding) {
        let message =
            format!("`{}` has a built-in row for `{}`", diagnosis.id, entry.finding.as_ref());
        let help = "an overlay adds rows, it does not replace them".to_string();
        lowerer.problem_with(DiagnosticCode::Override, &entry.finding, message, help);
        return None;
    }
    diagnosis.features.to_mut().push(lowered);
    Some((diagnosis.id.clone(), text(&entry.finding)))
}

fn switch_off(knowledge: &mut Knowledge, id: &str, reason: &str) -> bool {
    for diagnosis in knowledge.diagnoses.to_mut() {
        if let Some(place) = diagnosis.criteria.iter().position(|criterion| criterion.id == id)
            && let Some(criterion) = diagnosis.criteria.to_mut().get_mut(place)
        {
            criterion.disabled = Some(Cow::Owned(reason.to_string()));
            return true;
        }
    }
    false
}
