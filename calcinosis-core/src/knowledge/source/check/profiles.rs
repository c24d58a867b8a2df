//! Whether the frequencies of a diagnosis fit together, its criteria, and the backgrounds.

use super::super::DiagnosticCode;
use super::super::problems::{Fault, Problems};
use super::super::schema::{AlternativesToml, Draft, Placed, Word};
use crate::condition::{self, Condition, Values};
use crate::key::{DiagnosisKey, FindingKey};
use crate::knowledge::entry::Role;
use crate::knowledge::{Knowledge, Scope};
use crate::logarithm::{MILLION, power_below};
use crate::presence::Presence;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// How far alternatives may be from adding up, in parts per million: estimates are medians, and
/// medians do not add up.
const TOLERANCE: u32 = 200_000;
/// How far backgrounds of alternatives may be from adding up.
const BACKGROUND_TOLERANCE: u32 = 50_000;
/// From which frequency a finding that the criteria rule out is a contradiction: rarer ones are
/// errors of the record.
const RULED_OUT: u32 = 50_000;
/// What is said to be there always was judged to be there in at least so many.
const ALWAYS: u32 = 333_333;
/// What is said never to be there was judged to be there in at most so many.
const NEVER: u32 = 150_000;
/// What is required is met by at least this share of the patients.
const REQUIRED: f64 = 0.5;
/// By which factor a background may differ from what priors and frequencies give.
const BACKGROUND_FACTOR: u64 = 4;

pub(super) fn check(draft: &Draft<'_>, knowledge: &Knowledge, problems: &mut Problems) {
    let groups: Vec<Alternatives> = draft
        .head
        .iter()
        .flat_map(|head| head.entry.alternatives.iter())
        .map(|group| Alternatives::of(draft, knowledge, group, problems))
        .collect();
    for placed in &draft.profiles {
        let (id, _) = &placed.entry;
        let Some(leaf) = knowledge.diagnosis_key(id.as_ref()) else { continue };
        let mut faults = Vec::new();
        for group in &groups {
            faults.extend(group.fault(knowledge, leaf));
        }
        faults.extend(order(knowledge, leaf));
        report(placed, faults, problems);
    }
    for placed in &draft.diagnoses {
        let Some(leaf) = knowledge.diagnosis_key(placed.entry.id.as_ref()) else { continue };
        if !knowledge.index.leaves.as_slice().contains(&leaf) {
            continue;
        }
        let faults =
            [ruled_out(knowledge, leaf), contradicted(knowledge, leaf), unmet(knowledge, leaf)];
        for message in faults.into_iter().flatten() {
            let span = placed.entry.id.span();
            problems.push(Fault::new(DiagnosticCode::Profile, placed.file, span, message));
        }
    }
    backgrounds(draft, knowledge, problems);
}

fn report<T>(placed: &Placed<'_, (Word, T)>, faults: Vec<String>, problems: &mut Problems) {
    for message in faults {
        problems.push(Fault::new(
            DiagnosticCode::Profile,
            placed.file,
            placed.entry.0.span(),
            message,
        ));
    }
}

/// Findings of which a patient has one, or at most one.
struct Alternatives {
    findings: Vec<FindingKey>,
    /// Whether everybody has one of them.
    exhaustive: bool,
}

impl Alternatives {
    fn of(
        draft: &Draft<'_>,
        knowledge: &Knowledge,
        group: &AlternativesToml,
        problems: &mut Problems,
    ) -> Self {
        let mut findings = Vec::new();
        for word in &group.findings {
            match (knowledge.finding_key(word.as_ref()), &draft.head) {
                (Some(key), _) => findings.push(key),
                (None, Some(head)) => {
                    let message = format!("unknown finding `{}`", word.as_ref());
                    problems.push(Fault::new(
                        DiagnosticCode::UnknownId,
                        head.file,
                        word.span(),
                        message,
                    ));
                }
                (None, None) => {}
            }
        }
        let alternatives = Self { findings, exhaustive: group.exhaustive };
        let backgrounds = alternatives
            .findings
            .iter()
            .filter_map(|key| knowledge.findings[*key].background.as_ref());
        let sum: u32 = backgrounds.map(|background| background.ppm).sum();
        if let (Some(message), Some(head), Some(word)) =
            (alternatives.off(sum, BACKGROUND_TOLERANCE), &draft.head, group.findings.first())
        {
            let message = format!("the backgrounds of {} {message}", alternatives.names(knowledge));
            problems.push(Fault::new(DiagnosticCode::Profile, head.file, word.span(), message));
        }
        alternatives
    }

    fn names(&self, knowledge: &Knowledge) -> String {
        let names: Vec<String> =
            self.findings.iter().map(|key| format!("`{}`", knowledge.finding_name(*key))).collect();
        names.join(", ")
    }

    fn off(&self, sum: u32, tolerance: u32) -> Option<String> {
        let wrong = sum > MILLION + tolerance || self.exhaustive && sum + tolerance < MILLION;
        let should = if self.exhaustive { "100 %" } else { "100 % at the most" };
        wrong.then(|| format!("add up to {} %, not to {should}", sum / 10_000))
    }

    fn fault(&self, knowledge: &Knowledge, leaf: DiagnosisKey) -> Option<String> {
        let frequencies = knowledge.frequencies();
        let here = frequencies.in_leaf(leaf);
        let each = |finding: &FindingKey| {
            here.estimated(*finding).or_else(|| frequencies.background(*finding)).unwrap_or(0)
        };
        let message = self.off(self.findings.iter().map(each).sum(), TOLERANCE)?;
        Some(format!("{} {message}", self.names(knowledge)))
    }
}

/// A narrower finding that is judged to be clearly more frequent than a broader one.
fn order(knowledge: &Knowledge, leaf: DiagnosisKey) -> Vec<String> {
    let profile = &knowledge.diagnoses[leaf].profile;
    let mean = |shares: &crate::knowledge::Estimate| {
        let (sum, count) = shares
            .given()
            .fold((0u32, 0u32), |(sum, count), share| (sum + u32::from(share), count + 1));
        sum / count.max(1)
    };
    let mut faults = Vec::new();
    for narrower in profile.estimates() {
        for broader in &knowledge.index.broader[narrower.finding] {
            let Some(other) = profile.of(*broader) else { continue };
            let same = narrower.given().count() == other.given().count();
            if same && mean(&narrower) > mean(&other) + mean(&other) / 10 + 20 {
                let (narrow, broad) =
                    (knowledge.finding_name(narrower.finding), knowledge.finding_name(*broader));
                faults.push(format!(
                    "`{narrow}` is more frequent than `{broad}`, which follows from it"
                ));
            }
        }
    }
    faults
}

/// A patient of whom one finding is known, with what follows from it.
struct Alone<'k> {
    knowledge: &'k Knowledge,
    finding: FindingKey,
}

impl Values for Alone<'_> {
    fn finding(&self, finding: FindingKey) -> Presence {
        let index = &self.knowledge.index;
        let above = &index.broader[self.finding];
        let is_excluded = |present: FindingKey| {
            let excluding = &index.excluding[present];
            excluding.contains(&finding)
                || index.broader[finding].iter().any(|other| excluding.contains(other))
        };
        if finding == self.finding || above.contains(&finding) {
            Presence::Present
        } else if is_excluded(self.finding) || above.iter().any(|other| is_excluded(*other)) {
            Presence::Absent
        } else {
            Presence::Unknown
        }
    }

    fn established(&self, _diagnosis: DiagnosisKey) -> Presence {
        Presence::Unknown
    }
}

/// Findings that a diagnosis is said to have and that its own criteria rule out.
pub(in super::super) fn ruled_out(knowledge: &Knowledge, leaf: DiagnosisKey) -> Vec<String> {
    let frequencies = knowledge.frequencies().in_leaf(leaf);
    let lineage = || knowledge.lineage(&knowledge.diagnoses[leaf]);
    let rows =
        lineage().flat_map(|node| node.features.iter()).filter(|row| row.scope != Scope::Context);
    let estimated = knowledge.diagnoses[leaf].profile.estimates().map(|estimate| estimate.finding);
    let mut named: Vec<FindingKey> = rows.map(|row| row.finding).chain(estimated).collect();
    named.sort_unstable();
    named.dedup();
    let mut faults = Vec::new();
    for finding in named {
        if frequencies.of(finding).is_none_or(|met| met.ppm < RULED_OUT || met.finding != finding) {
            continue;
        }
        let patient = Alone { knowledge, finding };
        let against = lineage().flat_map(|node| node.criteria.iter()).find(|criterion| {
            matches!(
                (criterion.role, criterion.program.evaluate(&patient)),
                (Role::Excludes, Presence::Present) | (Role::Requires, Presence::Absent)
            )
        });
        if let Some(criterion) = against {
            let name = knowledge.finding_name(finding);
            faults.push(format!(
                "`{name}` is said to occur, and `{}` excludes whoever has it",
                criterion.id
            ));
        }
    }
    faults
}

/// Rows that say always or never, where the readers judged otherwise: one of the two is wrong.
pub(in super::super) fn contradicted(knowledge: &Knowledge, leaf: DiagnosisKey) -> Vec<String> {
    let diagnosis = &knowledge.diagnoses[leaf];
    if diagnosis.profile.readers == 0 {
        return Vec::new();
    }
    let frequencies = knowledge.frequencies();
    let here = frequencies.in_leaf(leaf);
    let mut told: Vec<FindingKey> = Vec::new();
    let mut faults = Vec::new();
    for row in knowledge.lineage(diagnosis).flat_map(|node| node.features.iter()) {
        // The nearest row speaks.
        if row.scope == Scope::Context || told.contains(&row.finding) {
            continue;
        }
        told.push(row.finding);
        let Some(background) =
            frequencies.background(row.finding).filter(|_| knowledge.index.judged[row.finding])
        else {
            continue;
        };
        let estimated = here.estimated(row.finding).unwrap_or(background);
        let wrong = match &*row.frequency.text {
            "obligate" => estimated < ALWAYS,
            "excluded" => estimated > NEVER,
            _ => false,
        };
        if wrong {
            let (name, word) = (knowledge.finding_name(row.finding), &row.frequency.text);
            let percent = thousandths(u64::from(estimated));
            faults.push(format!(
                "`{name}` is said to be {word} in `{}`, and readers judged {percent} %",
                diagnosis.id
            ));
        }
    }
    faults
}

/// Between which shares of the patients with a diagnosis a condition holds, whatever its findings
/// have to do with each other; none where it asks for a status.
fn bounds(condition: &Condition, share: &dyn Fn(&str) -> Option<f64>) -> Option<(f64, f64)> {
    let parts = condition.parts().iter().map(|part| bounds(part, share));
    let parts: Vec<(f64, f64)> = parts.collect::<Option<_>>()?;
    let most = |of: &dyn Fn(&(f64, f64)) -> f64| parts.iter().map(of).fold(0.0, f64::max);
    let sum = |of: &dyn Fn(&(f64, f64)) -> f64| parts.iter().map(of).sum::<f64>();
    let any = (most(&|part| part.0), sum(&|part| part.1).min(1.0));
    Some(match condition {
        Condition::Finding(id) => share(id).map(|share| (share, share))?,
        Condition::Established(_) | Condition::Suspected(_) => return None,
        Condition::All(_) => {
            ((1.0 - sum(&|part| 1.0 - part.0)).max(0.0), 1.0 - most(&|part| 1.0 - part.1))
        }
        Condition::Any(_) => any,
        Condition::None(_) => (1.0 - any.1, 1.0 - any.0),
        Condition::AtLeast(least, _) => {
            let least = f64::from(*least);
            (0.0, (sum(&|part| part.1) / least.max(1.0)).min(1.0))
        }
    })
}

/// Required criteria that most patients with the diagnosis do not meet, as readers judged their
/// findings.
pub(in super::super) fn unmet(knowledge: &Knowledge, leaf: DiagnosisKey) -> Vec<String> {
    let diagnosis = &knowledge.diagnoses[leaf];
    if diagnosis.profile.readers == 0 {
        return Vec::new();
    }
    let frequencies = knowledge.frequencies();
    let here = frequencies.in_leaf(leaf);
    let share = |id: &str| {
        let key = knowledge.finding_key(id).filter(|key| knowledge.index.judged[*key])?;
        let met = here.of(key).map(|met| met.ppm).or_else(|| frequencies.background(key))?;
        Some(f64::from(met) / f64::from(MILLION))
    };
    let required = knowledge.lineage(diagnosis).flat_map(|node| node.criteria.iter());
    let required = required
        .filter(|criterion| criterion.role == Role::Requires && criterion.disabled.is_none());
    let faults = required.filter_map(|criterion| {
        let (_, most) = bounds(&condition::parse(&criterion.when).ok()?, &share)?;
        let percent = most * 100.0;
        (most < REQUIRED).then(|| {
            let (id, criterion) = (&diagnosis.id, &criterion.id);
            format!("`{criterion}` is required of `{id}`, of whose patients at most {percent:.1} % meet it as judged")
        })
    });
    faults.collect()
}

/// Backgrounds that priors and frequencies contradict.
fn backgrounds(draft: &Draft<'_>, knowledge: &Knowledge, problems: &mut Problems) {
    // A few profiles say nothing about everybody.
    let judged = knowledge.leaves().filter(|leaf| leaf.profile.readers > 0).count();
    if 2 * judged < knowledge.index.leaves.len() {
        return;
    }
    let frequencies = knowledge.frequencies();
    let shares: Vec<u64> = knowledge
        .index
        .priors
        .iter()
        .map(|prior| power_below(prior.clinic.unsigned_abs()) / 1_000_000)
        .collect();
    let all: u64 = shares.iter().sum();
    let leaves: Vec<_> =
        knowledge.index.leaves.iter().map(|leaf| frequencies.in_leaf(*leaf)).collect();
    for placed in &draft.findings {
        let Some(key) = knowledge.finding_key(placed.entry.id.as_ref()) else { continue };
        let Some(background) = frequencies.background(key).filter(|_| knowledge.index.judged[key])
        else {
            continue;
        };
        let each = leaves.iter().zip(&shares).map(|(leaf, share)| {
            u128::from(*share) * u128::from(leaf.of(key).map_or(background, |met| met.ppm))
        });
        let expected =
            u64::try_from(each.sum::<u128>() / u128::from(all.max(1))).unwrap_or(u64::MAX);
        let background = u64::from(background);
        if expected > background * BACKGROUND_FACTOR || expected * BACKGROUND_FACTOR < background {
            let message = format!(
                "the background of `{}` is {} %, while priors and frequencies give {} %",
                placed.entry.id.as_ref(),
                thousandths(background),
                thousandths(expected)
            );
            let span = placed.entry.id.span();
            problems.push(Fault::new(DiagnosticCode::Profile, placed.file, span, message));
        }
    }
}

/// Parts per million as a percentage with three decimals.
fn thousandths(ppm: u64) -> String {
    let text = format!("{}.{:04}", ppm / 10_000, ppm % 10_000);
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}
