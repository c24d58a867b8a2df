//! Checks on compiled knowledge: what is resolved may still be wrong.

mod among;
mod analytes;
pub(super) mod profiles;
mod workup;

use super::DiagnosticCode;
use super::problems::{Fault, Problems};
use super::schema::Draft;
use crate::condition::{Condition, Values};
use crate::key::{DiagnosisKey, FindingKey, Key, SourceKey};
use crate::knowledge::entry::{CodeSystem, Criterion, Diagnosis, Role};
use crate::knowledge::{Knowledge, Scope};
use crate::presence::Presence;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// Conditions over at most so many findings are examined case by case.
const EXHAUSTIVE: usize = 10;

pub(super) fn check(draft: &Draft<'_>, knowledge: &Knowledge, problems: &mut Problems) {
    usage(draft, knowledge, problems);
    leaves(draft, knowledge, problems);
    criteria(draft, knowledge, problems);
    profiles::check(draft, knowledge, problems);
    among::check(draft, knowledge, problems);
    analytes::check(draft, knowledge, problems);
    workup::check(draft, knowledge, problems);
}

/// Whether a code has the form that its system gives to codes.
pub(super) fn well_formed_code(system: CodeSystem, code: &str) -> bool {
    let digits = |text: &str, least: usize, most: usize| {
        (least..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let after = |prefix: &str, least: usize, most: usize| {
        code.strip_prefix(prefix).is_some_and(|rest| digits(rest, least, most))
    };
    match system {
        CodeSystem::Hpo => after("HP:", 7, 7),
        CodeSystem::Mondo => after("MONDO:", 7, 7),
        CodeSystem::Orpha => after("ORPHA:", 1, 7),
        CodeSystem::Omim => after("OMIM:", 6, 6),
        CodeSystem::Mesh => after("D", 6, 9) || after("C", 6, 9),
        CodeSystem::Icd11 => digits(code, 6, 12),
        CodeSystem::RxNorm => digits(code, 1, 8),
        CodeSystem::Loinc => code.split_once('-').is_some_and(|(number, check)| {
            digits(number, 1, 7)
                && check.len() == 1
                && check.parse::<u32>().ok() == Some(mod_ten(number))
        }),
        CodeSystem::Icd10Cm => {
            let (head, tail) =
                code.split_once('.').map_or((code, None), |(head, tail)| (head, Some(tail)));
            let mut start = head.chars();
            head.len() == 3
                && start.next().is_some_and(|c| c.is_ascii_uppercase())
                && start.next().is_some_and(|c| c.is_ascii_digit())
                && start.next().is_some_and(|c| c.is_ascii_digit() || c.is_ascii_uppercase())
                && tail.is_none_or(|tail| {
                    (1..=4).contains(&tail.len()) && tail.bytes().all(|b| b.is_ascii_alphanumeric())
                })
        }
        CodeSystem::Atc => {
            let shape: alloc::string::String = code
                .chars()
                .map(|c| {
                    if c.is_ascii_uppercase() {
                        'A'
                    } else if c.is_ascii_digit() {
                        '0'
                    } else {
                        '?'
                    }
                })
                .collect();
            ["A", "A00", "A00A", "A00AA", "A00AA00"].contains(&shape.as_str())
        }
    }
}

/// The mod-10 check digit of LOINC.
fn mod_ten(number: &str) -> u32 {
    let sum: u32 = number
        .chars()
        .rev()
        .enumerate()
        .filter_map(|(place, digit)| {
            digit.to_digit(10).map(|digit| if place % 2 == 0 { digit * 2 } else { digit })
        })
        .map(|part| part / 10 + part % 10)
        .sum();
    (10 - sum % 10) % 10
}

/// Every finding is used, every source cited.
fn usage(draft: &Draft<'_>, knowledge: &Knowledge, problems: &mut Problems) {
    let mut findings: BTreeSet<FindingKey> =
        knowledge.age_bands.iter().map(|band| band.finding).collect();
    findings.extend(knowledge.named.findings());
    let sources: BTreeSet<SourceKey> = knowledge.cited().collect();
    for diagnosis in &knowledge.diagnoses {
        findings.extend(diagnosis.profile.estimates().map(|estimate| estimate.finding));
        for feature in &diagnosis.features {
            findings.insert(feature.finding);
        }
        for criterion in &diagnosis.criteria {
            findings.extend(criterion.program.findings());
        }
    }
    for set in &*knowledge.criteria_sets {
        let levels = set.levels.iter().filter_map(|level| level.program.as_ref());
        let items = set.items.iter().map(|item| &item.program);
        for program in set.entry.iter().chain(&set.barred).chain(levels).chain(items) {
            findings.extend(program.findings());
        }
    }
    findings.extend(analytes::yielded(&knowledge.laboratory));
    findings.extend(knowledge.workup.programs().flat_map(crate::condition::Program::findings));
    for finding in knowledge.findings.keys() {
        // A narrower finding is used when what it makes present is.
        if knowledge.index.broader[finding].iter().any(|other| findings.contains(other)) {
            findings.insert(finding);
        }
    }
    for placed in &draft.findings {
        let used = knowledge
            .finding_key(placed.entry.id.as_ref())
            .is_some_and(|index| findings.contains(&index));
        if !used && !placed.entry.context {
            let message = format!(
                "no diagnosis, criterion or criteria set uses `{}`",
                placed.entry.id.as_ref()
            );
            problems.push(Fault::new(
                DiagnosticCode::UnusedFinding,
                placed.file,
                placed.entry.id.span(),
                message,
            ));
        }
    }
    for (place, placed) in (0u16..).zip(&draft.sources) {
        if !sources.contains(&SourceKey::at(place)) {
            let message = format!("nothing cites `{}`", placed.entry.id.as_ref());
            problems.push(Fault::new(
                DiagnosticCode::UncitedSource,
                placed.file,
                placed.entry.id.span(),
                message,
            ));
        }
    }
}

/// Every leaf has a prior, a criterion, weighed features and two examples.
fn leaves(draft: &Draft<'_>, knowledge: &Knowledge, problems: &mut Problems) {
    let leaves: BTreeSet<&str> = knowledge.leaves().map(|leaf| &*leaf.id).collect();
    for placed in &draft.diagnoses {
        let (entry, id) = (&placed.entry, placed.entry.id.as_ref());
        if !leaves.contains(id.as_str()) {
            continue;
        }
        let mut missing = Vec::new();
        let Some(leaf) = knowledge.diagnosis(id) else { continue };
        if entry.prior.is_none() {
            missing.push("a prior");
        }
        if entry.parent.is_none() {
            missing.push("a parent");
        }
        if entry.criterion.is_empty() {
            missing.push("a criterion");
        }
        let judged = leaf.profile.readers > 0;
        if !judged
            && knowledge
                .lineage(leaf)
                .all(|node| node.features.iter().all(|feature| feature.scope == Scope::Context))
        {
            missing.push("a weighed feature");
        }
        if entry.example.len() < 2 {
            missing.push("two worked examples");
        }
        if !missing.is_empty() {
            let message = format!("the leaf `{id}` lacks {}", missing.join(", "));
            problems.push(Fault::new(
                DiagnosticCode::Incomplete,
                placed.file,
                entry.id.span(),
                message,
            ));
        }
    }
}

/// One way in which the named findings may be.
struct Assignment<'k> {
    knowledge: &'k Knowledge,
    values: &'k BTreeMap<FindingKey, Presence>,
}

impl Values for Assignment<'_> {
    fn finding(&self, finding: FindingKey) -> Presence {
        self.values.get(&finding).copied().unwrap_or(Presence::Unknown)
    }

    fn established(&self, _diagnosis: DiagnosisKey) -> Presence {
        Presence::Unknown
    }
}

impl Assignment<'_> {
    /// Whether the closure allows it.
    fn is_consistent(&self) -> bool {
        let present: Vec<FindingKey> =
            self.values.iter().filter(|(_, value)| value.is_present()).map(|(i, _)| *i).collect();
        let lists = [
            (&self.knowledge.index.broader, Presence::Absent),
            (&self.knowledge.index.excluding, Presence::Present),
        ];
        lists.iter().all(|(lists, forbidden)| {
            let related = present.iter().flat_map(|finding| &lists[*finding]);
            related.into_iter().all(|other| self.values.get(other) != Some(forbidden))
        })
    }
}

/// The consistent ways in which some findings may be present or absent, or none when there are too
/// many.
fn assignments(
    knowledge: &Knowledge,
    findings: &BTreeSet<FindingKey>,
) -> Option<Vec<BTreeMap<FindingKey, Presence>>> {
    if findings.len() > EXHAUSTIVE {
        return None;
    }
    let all = (0..1u32 << findings.len()).map(|bits| {
        findings
            .iter()
            .enumerate()
            .map(|(place, finding)| {
                (
                    *finding,
                    if bits >> place & 1 == 1 { Presence::Present } else { Presence::Absent },
                )
            })
            .collect::<BTreeMap<_, _>>()
    });
    Some(all.filter(|values| Assignment { knowledge, values }.is_consistent()).collect())
}

fn criteria(draft: &Draft<'_>, knowledge: &Knowledge, problems: &mut Problems) {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for placed in &draft.diagnoses {
        let Some(diagnosis) = knowledge.diagnosis(placed.entry.id.as_ref()) else { continue };
        for entry in &placed.entry.criterion {
            let Some(criterion) = diagnosis
                .criteria
                .iter()
                .find(|criterion| criterion.id == entry.id.as_ref().as_str())
            else {
                continue;
            };
            if !seen.insert(&criterion.id) {
                let message = format!("`{}` is used twice", criterion.id);
                problems.push(Fault::new(
                    DiagnosticCode::DuplicateId,
                    placed.file,
                    entry.id.span(),
                    message,
                ));
            }
            for (code, message) in criterion_faults(knowledge, diagnosis, criterion) {
                problems.push(Fault::new(code, placed.file, entry.when.span(), message));
            }
        }
    }
}

/// What is wrong with the condition of a criterion, by itself and beside the others of its
/// diagnosis and of those above.
pub(super) fn criterion_faults(
    knowledge: &Knowledge,
    diagnosis: &Diagnosis,
    criterion: &Criterion,
) -> Vec<(DiagnosticCode, String)> {
    let mut faults: Vec<(DiagnosticCode, String)> = Vec::new();
    faults.extend(
        condition_faults(knowledge, criterion)
            .into_iter()
            .map(|(code, message)| (code, message.into())),
    );
    let twin = diagnosis
        .criteria
        .iter()
        .take_while(|earlier| earlier.id != criterion.id)
        .any(|earlier| earlier.role == criterion.role && earlier.when == criterion.when);
    if twin {
        let message = "another criterion of this diagnosis has the same condition and role";
        faults.push((DiagnosticCode::RepeatedCriterion, message.into()));
    }
    if criterion.role == Role::Withholds && !can_be_established(knowledge, diagnosis) {
        let message = "it withholds what nothing establishes, neither here nor above or below";
        faults.push((DiagnosticCode::Redundant, message.into()));
    }
    if criterion.role == Role::Requires {
        let excluding = knowledge
            .lineage(diagnosis)
            .flat_map(|node| node.criteria.iter())
            .find(|other| other.role == Role::Excludes && always_with(knowledge, criterion, other));
        if let Some(other) = excluding {
            let message =
                format!("whenever this is required, `{}` excludes the diagnosis", other.id);
            faults.push((DiagnosticCode::Contradiction, message));
        }
    }
    faults
}

/// Whether a diagnosis or one below it has, by itself or from those above, what establishes it.
fn can_be_established(knowledge: &Knowledge, diagnosis: &Diagnosis) -> bool {
    let establishes =
        |node: &Diagnosis| node.criteria.iter().any(|one| one.role == Role::Establishes);
    let below = |node: &&Diagnosis| knowledge.lineage(node).any(|above| above.id == diagnosis.id);
    knowledge.lineage(diagnosis).any(establishes)
        || knowledge.diagnoses().iter().filter(below).any(establishes)
}

fn condition_faults(
    knowledge: &Knowledge,
    criterion: &Criterion,
) -> Vec<(DiagnosticCode, &'static str)> {
    let mut faults = Vec::new();
    if criterion.program.diagnoses().next().is_some() {
        return faults;
    }
    let findings: BTreeSet<FindingKey> = criterion.program.findings().collect();
    let name =
        |finding: FindingKey| alloc::string::ToString::to_string(knowledge.finding_name(finding));
    let condition = criterion.program.decompile(&name, &|_| String::new());
    if condition.is_some_and(|condition| repeats(&condition, &mut Vec::new())) {
        let message = "the condition repeats a part that stands beside it or around it";
        faults.push((DiagnosticCode::Redundant, message));
    }
    let Some(all) = assignments(knowledge, &findings) else { return faults };
    let value = |values: &BTreeMap<FindingKey, Presence>| {
        criterion.program.evaluate(&Assignment { knowledge, values })
    };
    if all.iter().all(|values| !value(values).is_present()) {
        faults.push((
            DiagnosticCode::Unreachable,
            "the condition can never hold: its parts exclude each other",
        ));
    } else if all.iter().all(|values| value(values).is_present()) {
        faults.push((DiagnosticCode::Redundant, "the condition always holds"));
    }
    faults
}

/// Whether a part adds nothing, since the same part stands beside it or beside a group around it:
/// `all(a, any(a, b))`. The same finding in two branches is no repetition: a sum of points cannot
/// be written without it.
fn repeats<'c>(condition: &'c Condition, settled: &mut Vec<&'c Condition>) -> bool {
    let parts = condition.parts();
    if settled.contains(&condition)
        || (1..parts.len()).any(|at| parts.iter().take(at).any(|part| parts.get(at) == Some(part)))
    {
        return true;
    }
    // Of how many a count asks, none is settled for the others.
    let counted = matches!(condition, Condition::AtLeast(..));
    parts.iter().any(|part| {
        let known = settled.len();
        if !counted {
            settled.extend(parts.iter().filter(|other| *other != part));
        }
        let found = repeats(part, settled);
        settled.truncate(known);
        found
    })
}

/// Whether the second criterion holds whenever the first does.
fn always_with(knowledge: &Knowledge, first: &Criterion, second: &Criterion) -> bool {
    let findings: BTreeSet<FindingKey> =
        first.program.findings().chain(second.program.findings()).collect();
    let Some(all) = assignments(knowledge, &findings) else { return false };
    let holds = |criterion: &Criterion, values: &BTreeMap<FindingKey, Presence>| {
        criterion.program.evaluate(&Assignment { knowledge, values }).is_present()
    };
    let mut where_first = all.iter().filter(|values| holds(first, values)).peekable();
    where_first.peek().is_some() && where_first.all(|values| holds(second, values))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_repeats_only_where_it_adds_nothing() {
        for (text, expected) in [
            ("all(a, any(a, b))", true),
            ("any(a, all(b, a))", true),
            ("any(a, a)", true),
            ("all(any(a, b), all(c, any(a, b)))", true),
            ("all(a, none(b, all(a, c)))", true),
            ("any(all(a, b), all(a, c))", false),
            ("all(any(a, b), at-least(2, a, b, c))", false),
            ("at-least(2, a, all(a, b), c)", false),
        ] {
            let condition = crate::condition::parse(text).expect("a condition");
            assert_eq!(repeats(&condition, &mut Vec::new()), expected, "{text}");
        }
    }

    #[test]
    fn codes_have_the_form_of_their_system() {
        use CodeSystem::{Atc, Hpo, Icd10Cm, Loinc, Mesh, Omim};
        for (system, good, bad) in [
            (Hpo, "HP:0025520", "HP:25520"),
            (Loinc, "17861-6", "17861-5"),
            (Loinc, "2731-8", "27318"),
            (Icd10Cm, "L94.2", "94.2"),
            (Icd10Cm, "N18.6", "N18."),
            (Mesh, "D002114", "M02114"),
            (Omim, "OMIM:103580", "103580"),
            (Atc, "B01AA03", "B01AA3"),
        ] {
            assert!(well_formed_code(system, good), "{good}");
            assert!(!well_formed_code(system, bad), "{bad}");
        }
    }
}
