//! A site's own knowledge, laid over the built-in one at run time.
//!
//! An overlay may add findings, diagnoses, criteria, features, sources and age bands, and may switch a criterion off with a reason. It can never change what
//! is built in without showing it: its digest and every switched-off criterion travel with each answer.

use super::compile::{Lowerer, Names, index, register};
use super::problems::{Fault, Problems};
use super::schema::{self, AddedCriterionToml, AddedFeatureToml, CriterionToml, FeatureToml, OverlayToml};
use super::{Diagnostic, DiagnosticCode, SourceFile, hex};
use crate::key::{DiagnosisKey, FindingKey, Key};
use crate::knowledge::entry::{Criterion, Disabled, Feature};
use crate::knowledge::index::Facts;
use crate::knowledge::{Index, Knowledge, Overlay};
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
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
            let message = format!("the overlay has {} bytes, more than {MAX_OVERLAY_LENGTH}", toml.len());
            problems.push(Fault::new(DiagnosticCode::TooLarge, &file, 0..0, message));
            return Err(problems.finish());
        }
        let laid = schema::read::<OverlayToml>(&file, &mut problems)
            .and_then(|overlay| lay(self, &file, overlay, &mut problems));
        match laid {
            Some(knowledge) if problems.is_empty() => Ok(knowledge),
            _ => Err(problems.finish()),
        }
    }
}

fn lay(base: &Knowledge, file: &SourceFile, overlay: OverlayToml, problems: &mut Problems) -> Option<Knowledge> {
    let mut names = Names {
        findings: base.index.finding_names.iter().map(|(name, i)| (name.to_string(), *i)).collect(),
        diagnoses: base.index.diagnosis_names.iter().map(|(name, i)| (name.to_string(), *i)).collect(),
        sources: (0u16..).zip(&*base.sources).map(|(i, source)| (source.id.to_string(), i)).collect(),
    };
    let (findings, diagnoses, sources) = (base.findings.len(), base.diagnoses.len(), base.sources.len());
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
    register(&mut names.sources, new.map(|(i, e)| (file, &e.id, &[][..], index(sources + i))), problems);
    let all = findings + overlay.finding.len();
    if all > crate::bits::CAPACITY || diagnoses + overlay.diagnosis.len() > 4096 {
        let message = format!("{all} findings are more than the {} that fit", crate::bits::CAPACITY);
        problems.push(Fault::new(DiagnosticCode::TooLarge, file, 0..0, message));
        return None;
    }

    let mut knowledge = base.clone();
    let mut lowerer = Lowerer { file, names: &names, constants: &base.constants, problems };
    let clusters = knowledge.clusters.to_mut();
    let added: Vec<_> = overlay.finding.iter().map(|entry| lowerer.finding_entry(entry, clusters)).collect();
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
                // A built-in leaf that became an inner node would lose its own place among the leaves.
                let was_leaf = diagnosis.parent.is_some_and(|parent| base.index.leaves.as_slice().contains(&parent));
                if was_leaf {
                    let message = format!("`{}` is a leaf: a diagnosis below it would change it", parent.id);
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
                lowerer.problem_with(DiagnosticCode::Cycle, entry.parent.as_ref().unwrap_or(&entry.id), message, help);
            }
        }
        if entry.prior.is_none() {
            lowerer.problem(DiagnosticCode::Incomplete, &entry.id, "an added diagnosis needs a prior");
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
    for entry in overlay.criterion {
        add_criterion(&mut knowledge, &mut lowerer, entry);
    }
    for entry in overlay.feature {
        add_feature(&mut knowledge, &mut lowerer, entry);
    }
    if !overlay.age_band.is_empty() {
        // An age band is an interval: a site that sets its own sets all of them.
        knowledge.age_bands = overlay.age_band.iter().filter_map(|band| lowerer.age_band(band)).collect();
    }
    let intervals = lowerer.replace_intervals(&overlay.interval, &mut knowledge.laboratory);
    let mut disabled: Vec<Disabled> = Vec::new();
    for entry in &overlay.disable {
        let reason = entry.reason.as_ref().trim();
        if reason.is_empty() {
            let message = format!("`{}` is switched off without a reason", entry.criterion.as_ref());
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
            let near = crate::knowledge::nearest(entry.criterion.as_ref(), ids.iter().map(String::as_str));
            let help =
                near.map_or_else(|| "see the reference manual".to_string(), |near| format!("did you mean `{near}`?"));
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
            let message = format!("the overlay does not fit the knowledge: {inconsistency:?}");
            problems.push(Fault::new(DiagnosticCode::Cycle, file, 0..0, message));
            return None;
        }
    }
    if let Some(part) = knowledge.unsound() {
        let message = format!("the tables of the {part} do not fit together");
        problems.push(Fault::new(DiagnosticCode::Unsound, file, 0..0, message));
        return None;
    }
    knowledge.overlay = Some(Overlay {
        name: Cow::Owned(overlay.name.as_ref().clone()),
        digest: Cow::Owned(hex(&Sha256::digest(file.text.as_bytes()))),
        disabled: Cow::Owned(disabled),
        intervals: Cow::Owned(intervals),
    });
    Some(knowledge)
}

fn criterion_ids(knowledge: &Knowledge) -> Vec<String> {
    let all = knowledge.diagnoses.iter().flat_map(|diagnosis| diagnosis.criteria.iter());
    all.map(|criterion| criterion.id.to_string()).collect()
}

fn add_criterion(knowledge: &mut Knowledge, lowerer: &mut Lowerer<'_>, entry: AddedCriterionToml) {
    let Some(index) = lowerer.diagnosis(&entry.diagnosis) else { return };
    if criterion_ids(knowledge).contains(entry.id.as_ref()) {
        let message = format!("`{}` is built in: an overlay adds, it does not replace", entry.id.as_ref());
        let help = "give the criterion a new id, and switch the other off with a reason".to_string();
        lowerer.problem_with(DiagnosticCode::Override, &entry.id, message, help);
        return;
    }
    let AddedCriterionToml { id, role, when, says, basis, sources, .. } = entry;
    let entry = CriterionToml { id, role, when, says, basis, sources };
    let Some(diagnosis) = knowledge.diagnoses.to_mut().get_mut(index.place()) else { return };
    let lowered: Option<Criterion> = lowerer.criterion(&diagnosis.id.clone(), &entry);
    diagnosis.criteria.to_mut().extend(lowered);
}

fn add_feature(knowledge: &mut Knowledge, lowerer: &mut Lowerer<'_>, entry: AddedFeatureToml) {
    let Some(index) = lowerer.diagnosis(&entry.diagnosis) else { return };
    let AddedFeatureToml { finding, frequency, basis, sources, population, scope, .. } = entry;
    let entry = FeatureToml { finding, frequency, basis, sources, population, scope };
    let Some(lowered): Option<Feature> = lowerer.feature(&entry) else { return };
    let Some(diagnosis) = knowledge.diagnoses.to_mut().get_mut(index.place()) else { return };
    if diagnosis.features.iter().any(|feature| feature.finding == lowered.finding) {
        let message = format!("`{}` has a built-in row for `{}`", diagnosis.id, entry.finding.as_ref());
        let help = "an overlay adds rows, it does not replace them".to_string();
        lowerer.problem_with(DiagnosticCode::Override, &entry.finding, message, help);
        return;
    }
    diagnosis.features.to_mut().push(lowered);
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
