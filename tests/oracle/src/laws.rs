//! What every answer keeps, and what may be said otherwise without changing it.

use crate::answer;
use crate::patient::Patient;
use calcinosis_core::classification::Ranked;
use calcinosis_core::{
    Case, Centibans, Classification, CodedStatement, Detail, Knowledge, Measurement, Options,
    Probability, Status, classify,
};
use std::collections::{BTreeMap, BTreeSet};

const MILLION: u32 = 1_000_000;

/// Leaves that are established and do not stand above everything that is not.
#[must_use]
pub fn misplaced(answer: &Classification<'_>) -> Vec<String> {
    let open = |status| !matches!(status, Status::Established | Status::Excluded);
    let best = answer.ranking().filter(|leaf| open(leaf.status())).map(|leaf| leaf.score()).max();
    let lead = answer.knowledge().constants().established_lead();
    let established = answer.ranking().filter(|leaf| leaf.status() == Status::Established);
    established
        .filter(|leaf| best.is_some_and(|best| leaf.score() < best + Centibans::new(lead)))
        .map(|leaf| {
            format!(
                "`{}` at rank {} with {}",
                leaf.diagnosis().id(),
                leaf.rank(),
                leaf.probability()
            )
        })
        .collect()
}

/// What is broken about one answer: shares, order, sums of groups, trace, sources, and what is
/// established.
#[must_use]
pub fn broken(answer: &Classification<'_>) -> Vec<String> {
    let mut broken: Vec<String> = misplaced(answer)
        .into_iter()
        .map(|text| format!("established, and below: {text}"))
        .collect();
    broken.extend(shares(answer));
    broken.extend(order(answer));
    broken.extend(groups(answer));
    broken.extend(traces(answer));
    broken.extend(sources(answer));
    broken
}

/// The leaves that are left share one.
#[must_use]
pub fn shares(answer: &Classification<'_>) -> Vec<String> {
    let left = answer.ranking().filter(|leaf| leaf.status() != Status::Excluded);
    let (number, sum) =
        left.fold((0u32, 0u32), |(number, sum), leaf| (number + 1, sum + leaf.probability().ppm()));
    let mut broken = Vec::new();
    // Each share is rounded to a millionth once.
    if !(number == 0 && sum == 0 || sum.abs_diff(MILLION) <= number.div_ceil(2)) {
        broken.push(format!("the shares of {number} leaves add up to {sum}"));
    }
    let wrong = answer
        .ranking()
        .filter(|leaf| leaf.status() == Status::Excluded && leaf.probability() > Probability::ZERO);
    broken.extend(wrong.map(|leaf| {
        format!("`{}` is excluded with {}", leaf.diagnosis().id(), leaf.probability())
    }));
    broken
}

/// The ranking holds every leaf once, in a total order.
#[must_use]
pub fn order(answer: &Classification<'_>) -> Vec<String> {
    let key = |leaf: Ranked<'_, '_>| {
        (leaf.status() == Status::Excluded, -leaf.score(), leaf.diagnosis().id().to_string())
    };
    let keys: Vec<_> = answer.ranking().map(key).collect();
    let pairs = keys.windows(2).filter(|pair| pair[0] >= pair[1]);
    let mut broken: Vec<String> =
        pairs.map(|pair| format!("{:?} stands before {:?}", pair[0], pair[1])).collect();
    if keys.len() != answer.knowledge().leaves().count() {
        broken.push(format!("{} leaves are ranked", keys.len()));
    }
    broken
}

/// A group is the sum of its leaves.
#[must_use]
pub fn groups(answer: &Classification<'_>) -> Vec<String> {
    let knowledge = answer.knowledge();
    let mut sums: BTreeMap<&str, u32> = BTreeMap::new();
    for leaf in answer.ranking() {
        for node in knowledge.lineage(leaf.diagnosis()) {
            *sums.entry(node.id()).or_default() += leaf.probability().ppm();
        }
    }
    let sum = |id: &str| Probability::from_ppm(sums.get(id).copied().unwrap_or(0));
    let nodes =
        knowledge.diagnoses().iter().map(|node| (node.id(), answer.node(node.id()).unwrap().1));
    let wrong = nodes.filter(|(id, given)| *given != sum(id));
    wrong.map(|(id, given)| format!("`{id}` has {given}, its leaves {}", sum(id))).collect()
}

/// The trace of each leaf adds up to its score.
#[must_use]
pub fn traces(answer: &Classification<'_>) -> Vec<String> {
    let mut broken = Vec::new();
    let constants = answer.knowledge().constants();
    let (cap, single) = (constants.total_cap(), constants.single_cap());
    for leaf in &answer.answer(Detail::Full).diagnoses {
        let trace = leaf.trace.as_ref().unwrap();
        let counted = trace.supporting.iter().chain(&trace.opposing).filter(|part| part.counted);
        let sum: i32 = counted.map(|part| part.centibans).sum();
        let evidence = sum.clamp(-cap, cap);
        if trace.evidence != evidence
            || leaf.score != trace.prior + trace.evidence - trace.discount + trace.lead
        {
            broken.push(format!(
                "`{}`: the trace adds up to {evidence}, the score is {}",
                leaf.id, leaf.score
            ));
        }
        let is_within = trace.supporting.iter().all(|part| (0..=single).contains(&part.centibans))
            && trace.opposing.iter().all(|part| (-single..0).contains(&part.centibans));
        if !is_within {
            broken.push(format!("`{}`: a part of the trace is beyond {single}", leaf.id));
        }
    }
    broken
}

/// Every source that is cited is listed.
#[must_use]
pub fn sources(answer: &Classification<'_>) -> Vec<String> {
    let answer = answer.answer(Detail::Full);
    let listed: BTreeSet<&str> = answer.sources.iter().map(|source| source.id).collect();
    let traces = || answer.diagnoses.iter().filter_map(|leaf| leaf.trace.as_ref());
    let criteria = traces().flat_map(|trace| trace.criteria.iter().flat_map(|one| &one.sources));
    let parts = traces().flat_map(|trace| trace.supporting.iter().chain(&trace.opposing));
    let sets = answer.criteria_sets.iter().flat_map(|set| &set.sources);
    let cited = criteria.chain(parts.flat_map(|one| &one.sources)).chain(sets);
    cited
        .filter(|id| !listed.contains(*id))
        .map(|id| format!("source `{id}` is cited and not listed"))
        .collect()
}

/// What the answer says of every leaf, in its order.
#[must_use]
pub fn verdicts(answer: &Classification<'_>) -> Vec<(String, Centibans, Probability, Status)> {
    let leaves = answer.ranking();
    leaves
        .map(|one| (one.diagnosis().id().to_string(), one.score(), one.probability(), one.status()))
        .collect()
}

/// The first leaf about which two answers differ, and what the patient said otherwise is.
fn differs(what: &str, before: &Classification<'_>, after: &Classification<'_>) -> Option<String> {
    let (before, after) = (verdicts(before), verdicts(after));
    let place = before.iter().zip(&after).position(|(before, after)| before != after)?;
    Some(format!("{what} changes {:?} to {:?}", before[place], after[place]))
}

/// Findings that are present or absent in an answer, whether or not they were given.
fn known(answer: &Classification<'_>, present: bool) -> Vec<String> {
    let is_so = |id: &str| {
        answer
            .finding(id)
            .is_some_and(|value| if present { value.is_present() } else { value.is_absent() })
    };
    let findings = answer.knowledge().findings().iter();
    findings.filter(|finding| is_so(finding.id())).map(|finding| finding.id().to_string()).collect()
}

/// What is broken where the same is said in other words: in another order, twice, with everything
/// that follows from it, with facts that nobody knows, after a round trip through JSON.
#[must_use]
pub fn broken_in_other_words(knowledge: &Knowledge, patient: &Patient) -> Vec<String> {
    let before = answer(knowledge, &patient.case());
    let mut broken = Vec::new();
    let mut compare =
        |what: &str, other: &Case| broken.extend(differs(what, &before, &answer(knowledge, other)));

    let mut other = patient.clone();
    other.present.reverse();
    other.absent.reverse();
    compare("the order of the findings", &other.case());

    let mut other = patient.clone();
    other.present.extend(patient.present.clone());
    other.absent.extend(patient.absent.clone());
    compare("saying a thing twice", &other.case());

    let stranger = "no-such-finding-at-all";
    let mut other = patient.clone();
    other.present.insert(0, stranger.to_string());
    other.absent.push(stranger.to_string());
    other.measurements.push(Measurement::of("no-such-analyte", 1.0, "mg/dL"));
    let case = other.case();
    compare("what nobody knows", &case);
    let coded = patient.present.iter().fold(Case::builder(), |case, id| case.present(id));
    let coded = patient.absent.iter().fold(coded, |case, id| case.absent(id));
    let coded = patient.measurements.iter().fold(coded, |case, one| case.measurement(one.clone()));
    let plain = Patient { age: None, onset: None, sex: None, ..patient.clone() };
    let with_code = coded.code(CodedStatement::new("no-such-system", "no-such-code")).build();
    let plain = answer(knowledge, &plain.case());
    broken.extend(differs("a code that nobody knows", &plain, &answer(knowledge, &with_code)));

    // What follows from a contradiction is as unknown as that.
    let is_contradictory =
        knowledge.findings().iter().any(|finding| before.is_conflicting(finding.id()));
    if !is_contradictory && patient.measurements.is_empty() {
        for is_present in [true, false] {
            let mut more = patient.clone();
            let list = if is_present { &mut more.present } else { &mut more.absent };
            list.extend(known(&before, is_present));
            let after = answer(knowledge, &more.case());
            let what = if is_present {
                "saying aloud what is implied"
            } else {
                "saying aloud what is excluded"
            };
            broken.extend(differs(what, &before, &after));
            for present in [true, false] {
                if known(&before, present) != known(&after, present) {
                    broken.push(format!("{what} makes other findings known"));
                }
            }
        }
    }

    let case = patient.case();
    // JSON has no number for what is none.
    if patient.age.is_none_or(f64::is_finite) && patient.onset.is_none_or(f64::is_finite) {
        let again = Case::from_json(&case.to_json()).unwrap();
        if again != case {
            broken.push("the case is another one after its JSON".to_string());
        }
    }
    let silent = Options::new().silence(false);
    let (once, again) = [(); 2]
        .map(|()| classify(knowledge, &case, &silent).unwrap().answer(Detail::Full).to_json())
        .into();
    if once != again {
        broken.push("the same case gives other bytes".to_string());
    }
    broken
}
