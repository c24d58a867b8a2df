//! The profiles: what readers estimated, brought to the diagnoses.

use super::super::DiagnosticCode;
use super::super::problems::Problems;
use super::super::schema::{Draft, Placed, ProfileToml, Word};
use super::{Lowerer, Names};
use crate::key::{FindingKey, Key};
use crate::knowledge::Constants;
use crate::knowledge::entry::{Basis, Diagnosis, Estimate, Finding, FindingKind, Profile};
use crate::knowledge::prior::REPORTS;
use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::ToString;

/// The most readers of whom a profile keeps the figures.
const READERS: usize = 3;

pub(super) fn lower(
    draft: &Draft<'_>,
    names: &Names,
    constants: &Constants,
    findings: &[Finding],
    diagnoses: &mut [Diagnosis],
    problems: &mut Problems,
) {
    for Placed { file, entry: (id, entry) } in &draft.profiles {
        let mut lowerer = Lowerer { file, names, constants, problems };
        let profile = profile(&mut lowerer, findings, id, entry);
        let Some(node) = lowerer.diagnosis(id).and_then(|key| diagnoses.get_mut(key.place()))
        else {
            continue;
        };
        if node.profile.readers > 0 {
            let message = format!("a second profile of `{}`", node.id);
            lowerer.problem(DiagnosticCode::DuplicateId, id, message);
            continue;
        }
        if entry.per_million.iter().any(|people| *people == 0 || *people > 1_000_000) {
            let message = "a prior is a number of people of a million, at least one";
            lowerer.problem(DiagnosticCode::Value, id, message);
        }
        if entry.reports.iter().any(|people| *people == 0 || *people > REPORTS) {
            let message = "reports are a number of people of a hundred thousand, at least one";
            lowerer.problem(DiagnosticCode::Value, id, message);
        }
        node.profile = profile;
        if let Some(prior) = node.prior.as_mut().filter(|_| !entry.per_million.is_empty()) {
            prior.per_million = Cow::Owned(entry.per_million.clone());
            prior.reports = Cow::Owned(entry.reports.clone());
            if prior.basis == Basis::GeneralKnowledge {
                prior.basis = Basis::Elicited;
            }
        }
    }
}

fn profile(
    lowerer: &mut Lowerer<'_>,
    findings: &[Finding],
    id: &Word,
    entry: &ProfileToml,
) -> Profile {
    if !(1..=READERS).contains(&usize::from(entry.readers)) {
        let message =
            format!("{} readers: a profile has the figures of 1 to {READERS}", entry.readers);
        lowerer.problem(DiagnosticCode::Value, id, message);
    }
    let mut estimates: BTreeMap<FindingKey, Estimate> = BTreeMap::new();
    for (kind, rows) in entry.kinds() {
        for (word, percents) in rows {
            let Some(key) = lowerer.finding(word) else { continue };
            if let Some(finding) = findings.get(key.place()) {
                misplaced(lowerer, finding, kind, word);
            }
            let readers = usize::from(entry.readers).min(READERS);
            if percents.is_empty() || percents.len() > readers {
                let message = format!("{} figures of {readers} readers", percents.len());
                let help = "one figure a reader; leave out a reader who judged it to be as frequent as in everybody";
                lowerer.problem_with(DiagnosticCode::Profile, word, message, help.to_string());
                continue;
            }
            let mut shares = [Estimate::AS_EVERYBODY; READERS];
            for (share, percent) in shares.iter_mut().zip(percents) {
                if !(*percent > 0.0 && *percent < 100.0) {
                    let message = format!("{percent} is not a percentage between 0 and 100");
                    lowerer.problem(DiagnosticCode::Frequency, word, message);
                }
                *share = (percent.clamp(0.01, 99.99) * 100.0).round() as u16;
            }
            if estimates.insert(key, Estimate { finding: key, shares }).is_some() {
                lowerer.problem(
                    DiagnosticCode::DuplicateId,
                    word,
                    format!("a second line for `{}`", word.as_ref()),
                );
            }
        }
    }
    Profile {
        readers: entry.readers,
        packed: estimates.into_values().map(Estimate::pack).collect(),
    }
}

/// A finding stands under its own kind, and only where it carries weight.
fn misplaced(lowerer: &mut Lowerer<'_>, finding: &Finding, kind: FindingKind, word: &Word) {
    if finding.kind != kind {
        let message = format!("`{}` is of the kind {}, not {kind}", finding.id, finding.kind);
        lowerer.problem_with(
            DiagnosticCode::Value,
            word,
            message,
            format!("move it under `{}`", finding.kind),
        );
    }
    if finding.context {
        let message = format!("`{}` informs only and carries no weight", finding.id);
        lowerer.problem_with(
            DiagnosticCode::Profile,
            word,
            message,
            "take the line away".to_string(),
        );
    }
}
