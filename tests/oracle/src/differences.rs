//! The engine's scores, statuses and findings against those of its slow twin.

use crate::twin::{Twin, keyed};
use calcinosis_core::knowledge::Role;
use calcinosis_core::{Case, Centibans, Classification, Presence, Status};

/// Every way in which the engine differs from the twin on one patient.
#[must_use]
pub fn differences(twin: &Twin<'_>, answer: &Classification<'_>, case: &Case) -> Vec<String> {
    let knowledge = answer.knowledge();
    let statements = twin.read(case);
    let established = |id: &str| match answer.node(id).unwrap().0 {
        Status::Established => Presence::Present,
        Status::Probable => Presence::Unknown,
        _ => Presence::Absent,
    };
    let constants = knowledge.constants();
    let mut found = Vec::new();
    let statuses: Vec<Status> =
        knowledge.leaves().map(|leaf| answer.ranked(leaf.id()).unwrap().status()).collect();
    let limit = i32::try_from(constants.open_requirement_limit()).unwrap();
    // Without what being established adds.
    let plain: Vec<(i32, i32, i32)> = knowledge
        .leaves()
        .zip(twin.scores(case))
        .map(|(leaf, score)| {
            let open =
                i32::try_from(twin.open(leaf, &statements, &established)).unwrap().min(limit);
            let discount = open * constants.open_requirement_discount();
            (score.prior, discount, score.prior + score.evidence - discount)
        })
        .collect();
    let open = |status: &Status| !matches!(status, Status::Established | Status::Excluded);
    let best = statuses
        .iter()
        .zip(&plain)
        .filter(|(status, _)| open(status))
        .map(|(_, (_, _, score))| *score)
        .max();
    for (leaf, ((prior, discount, score), status)) in
        knowledge.leaves().zip(plain.iter().zip(&statuses))
    {
        let ranked = answer.ranked(leaf.id()).unwrap();
        let led = best
            .filter(|_| *status == Status::Established)
            .map_or(*score, |best| (*score).max(best + constants.established_lead()));
        let expected = [*prior, *discount, led - score, led];
        let given =
            [ranked.prior(), ranked.discount(), ranked.lead(), ranked.score()].map(Centibans::get);
        if given != expected {
            found.push(format!(
                "`{}`: (prior, discount, lead, score) {given:?}, the twin says {expected:?}",
                leaf.id()
            ));
        }
        let criteria = || knowledge.lineage(leaf).flat_map(|node| node.criteria().iter());
        let value = |criterion| twin.value(criterion, &statements, &established);
        let refuted = criteria().any(|criterion| {
            matches!(
                (criterion.role(), value(criterion)),
                (Role::Excludes, Presence::Present) | (Role::Requires, Presence::Absent)
            )
        });
        let withheld =
            criteria().any(|one| one.role() == Role::Withholds && value(one).is_present());
        let proved = criteria()
            .filter(|criterion| criterion.role() == Role::Requires)
            .all(|one| value(one).is_present())
            && criteria().any(|one| one.role() == Role::Establishes && value(one).is_present());
        let proved = proved && !withheld && !refuted;
        if refuted != (*status == Status::Excluded) || proved != (*status == Status::Established) {
            found.push(format!("`{}` is {status}; refuted {refuted}, proved {proved}", leaf.id()));
        }
    }
    for (index, finding) in keyed(knowledge) {
        let known = (statements.present.contains(&index), statements.absent.contains(&index));
        let value = answer.finding(finding.id()).unwrap();
        if known != (value.is_present(), value.is_absent()) {
            found.push(format!("finding `{}` is {value}", finding.id()));
        }
    }
    found
}
