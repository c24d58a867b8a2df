//! What the blood relatives of a proband have, as the family history of the proband.

use super::concept;
use super::packet::{Packet, Person};
use crate::case::IssueCode;
use crate::interop::lenient::shown;
use crate::interop::record::Collector;
use crate::key::FindingKey;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::vec::Vec;

/// How the persons of a pedigree descend from each other.
struct Descent<'p> {
    parents: BTreeMap<&'p str, Vec<&'p str>>,
    unaffected: BTreeSet<&'p str>,
}

impl<'p> Descent<'p> {
    fn new(pedigree: &'p [Person<'_>]) -> Self {
        // `0` is how pedigree files write a parent who is not known.
        let known = |id: Option<&'p str>| id.filter(|id| !id.is_empty() && *id != "0");
        let mut parents = BTreeMap::new();
        let mut unaffected = BTreeSet::new();
        for person in pedigree {
            let Some(id) = known(person.individual_id()) else { continue };
            parents.insert(
                id,
                [person.paternal_id(), person.maternal_id()]
                    .into_iter()
                    .filter_map(known)
                    .collect(),
            );
            if matches!(person.affected_status(), Some("UNAFFECTED" | "1")) {
                unaffected.insert(id);
            }
        }
        Self { parents, unaffected }
    }

    /// A person and all from whom they descend.
    fn line(&self, person: &'p str) -> BTreeSet<&'p str> {
        let mut all = BTreeSet::new();
        let mut open = Vec::from([person]);
        while let Some(next) = open.pop() {
            if all.insert(next) {
                open.extend(self.parents.get(next).into_iter().flatten());
            }
        }
        all
    }
}

/// Brings the diseases of the relatives into the case of the proband, where the vocabulary has a
/// family history of them. What their relation leaves open is named.
pub(super) fn read(
    collector: &mut Collector<'_>,
    proband: &Packet<'_>,
    relatives: &[Packet<'_>],
    pedigree: &[Person<'_>],
) {
    let descent = Descent::new(pedigree);
    let own = id(proband).map(|id| descent.line(id)).unwrap_or_default();
    for (position, relative) in relatives.iter().enumerate() {
        let place = format!("relatives[{position}]");
        let whose = id(relative).filter(|whose| descent.parents.contains_key(whose));
        let is_blood =
            whose.is_some_and(|whose| descent.line(whose).intersection(&own).next().is_some());
        let is_unaffected = whose.is_some_and(|whose| descent.unaffected.contains(whose));
        for (number, disease) in relative.diseases().iter().enumerate() {
            let excluded = disease
                .excluded
                .as_deref()
                .is_some_and(|flag| flag.trim().eq_ignore_ascii_case("true"));
            let is_aside =
                relative.look.aside.is_some() || relative.look.member("diseases", number).is_some();
            let Some(term) = disease.term.as_ref().filter(|_| !excluded && !is_aside) else {
                continue;
            };
            let findings = findings(collector, &concept(term).codings);
            let name = shown(term.shown());
            if findings.is_empty() {
                let message = format!("`{name}` of a relative has no counterpart, not used");
                collector.issue(IssueCode::NotModelled, &place, message);
            } else if is_unaffected {
                let message =
                    format!("the pedigree calls a relative with `{name}` unaffected: set aside");
                collector.issue(IssueCode::Conflict, &place, message);
            } else if is_blood {
                for finding in findings {
                    let finding = collector.knowledge.finding_name(finding);
                    collector.present(finding, &place);
                }
            } else {
                let message = format!(
                    "`{name}` of a relative of whom the pedigree does not say common descent: set aside"
                );
                collector.issue(IssueCode::SetAside, &place, message);
            }
        }
    }
    let told: BTreeSet<&str> = relatives.iter().chain([proband]).filter_map(id).collect();
    let is_affected =
        |person: &&Person<'_>| matches!(person.affected_status(), Some("AFFECTED" | "2"));
    let untold = pedigree.iter().filter(is_affected).filter_map(|person| person.individual_id());
    for person in untold.filter(|person| !told.contains(person)) {
        let message =
            format!("`{}` is affected, of what is not said: give it as a finding", shown(person));
        collector.issue(IssueCode::NotModelled, "pedigree", message);
    }
}

fn id<'p>(packet: &'p Packet<'_>) -> Option<&'p str> {
    let of_subject = packet.subject().and_then(|subject| subject.id.as_deref());
    of_subject.or(packet.id()).filter(|id| !id.is_empty())
}

fn findings(
    collector: &Collector<'_>,
    codings: &[(alloc::string::String, alloc::string::String)],
) -> Vec<FindingKey> {
    let mut all = Vec::new();
    for (system, code) in codings {
        if let Ok(read) = collector.knowledge.read_code(system, code) {
            all.extend(collector.knowledge.family_findings(read.system, &read.code));
        }
    }
    all
}
