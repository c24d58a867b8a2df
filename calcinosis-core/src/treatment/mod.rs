//! Which treatments the literature reports for what leads and for what is established, probable or
//! possible, with evidence, direction and cautions.
//!
//! Options against a treatment stand beside those for it, and where sources disagree both stand. A
//! leaf is shown with its own entries and with those of every node above it: what is reported for
//! all calcinosis holds for the leaf too. An option whose premise is known not to hold is none.
//! Nothing here is an order or a prescription.

use crate::classification::{Classification, Status};
use crate::key::DiagnosisKey;
use crate::knowledge::{
    Caution, CautionEffect, Diagnosis, Direction, Evidence, Finding, Treatment, TreatmentLine,
};
use crate::next_steps::Prospect;
use crate::presence::Presence;
use crate::scale::Probability;
use alloc::vec::Vec;
use core::cmp::Reverse;

/// The options for one diagnosis or group.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TreatmentGroup<'k> {
    /// The diagnosis or group that the entries name.
    pub node: &'k Diagnosis,
    /// How it stands.
    pub status: Status,
    /// Its probability.
    pub probability: Probability,
    /// The place in the ranking of its first leaf, from 1.
    pub rank: usize,
    /// The options.
    pub options: Vec<TreatmentOption<'k>>,
}

/// One option.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TreatmentOption<'k> {
    /// The treatment.
    pub treatment: &'k Treatment,
    /// The findings of its premise that are not known, while it is open whether that holds.
    pub depends_on: Vec<&'k Finding>,
    /// Its cautions that hold, that always apply, or that are not known yet.
    pub cautions: Vec<CautionResult<'k>>,
    /// Entries that say otherwise.
    pub disagrees_with: Vec<&'k Treatment>,
}

/// A caution on this patient.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CautionResult<'k> {
    /// The caution.
    pub caution: &'k Caution,
    /// Present where it applies, unknown where something has to be checked.
    pub applies: Presence,
    /// The findings of its condition that are present.
    pub present: Vec<&'k Finding>,
    /// The findings of its condition that are not known, while it is open.
    pub unknown: Vec<&'k Finding>,
}

impl TreatmentOption<'_> {
    /// Whether a caution that holds says that the treatment is wrong here.
    #[must_use]
    pub fn is_contraindicated(&self) -> bool {
        let wrong = |c: &CautionResult<'_>| {
            c.caution.effect == CautionEffect::Contraindicated && c.applies.is_present()
        };
        self.cautions.iter().any(wrong)
    }
}

impl<'k> Classification<'k> {
    /// The options for what leads, whatever its status unless it is excluded, and for what is
    /// established, probable or possible: the leading diagnosis first, each before the groups that
    /// it belongs to. Within a group what is contraindicated stands last; before it the options
    /// for, then neutral, then against a treatment, each by line, strength of evidence and id.
    #[must_use]
    pub fn treatments(&self) -> Vec<TreatmentGroup<'k>> {
        self.treatments_in(&Prospect::new(self))
    }

    pub(crate) fn treatments_in(&self, prospect: &Prospect<'_, 'k>) -> Vec<TreatmentGroup<'k>> {
        let mut groups: Vec<(Reverse<usize>, TreatmentGroup<'k>)> = Vec::new();
        let leader = self.ranking().next().filter(|leader| leader.status() != Status::Excluded);
        let leads = |node: &Diagnosis| {
            let mut above =
                leader.iter().flat_map(|leader| self.knowledge.lineage(leader.diagnosis()));
            above.any(|one| one.id == node.id)
        };
        let treated =
            |(key, node): &(DiagnosisKey, &Diagnosis)| self.is_suspected(*key) || leads(node);
        for (key, node) in self.knowledge.diagnoses.entries().filter(treated) {
            let entries = self
                .knowledge
                .workup
                .treatments
                .iter()
                .filter(|treatment| treatment.about.contains(&key));
            let mut options: Vec<TreatmentOption<'k>> =
                entries.filter_map(|treatment| self.option(treatment, prospect)).collect();
            if options.is_empty() {
                continue;
            }
            options.sort_by(|a, b| order(a).cmp(&order(b)));
            let (status, probability) = self.outcome.nodes[key];
            let probability = Probability::from_ppm(probability);
            let rank = self.best_rank(key).saturating_add(1);
            let depth = self.knowledge.lineage(node).count();
            groups.push((
                Reverse(depth),
                TreatmentGroup { node, status, probability, rank, options },
            ));
        }
        groups.sort_by(|(a, x), (b, y)| (x.rank, a, &x.node.id).cmp(&(y.rank, b, &y.node.id)));
        groups.into_iter().map(|(_, group)| group).collect()
    }

    /// None where the premise is known not to hold. One that is open is no reason to leave an
    /// option out: what it depends on is said beside it.
    fn option(
        &self,
        treatment: &'k Treatment,
        prospect: &Prospect<'_, 'k>,
    ) -> Option<TreatmentOption<'k>> {
        let premise = treatment.program.as_ref().map(|program| (program, self.holds(program)));
        let depends_on = match premise {
            Some((_, Presence::Absent)) => return None,
            Some((program, Presence::Unknown)) => self.named(program, Presence::Unknown),
            Some((_, Presence::Present)) | None => Vec::new(),
        };
        let all = &self.knowledge.workup.treatments;
        let mut cautions: Vec<CautionResult<'k>> = treatment
            .cautions
            .iter()
            .filter_map(|caution| self.caution(caution, prospect))
            .collect();
        cautions.sort_by_key(|result| (result.applies.is_unknown(), result.caution.effect));
        let disagrees_with = treatment.disagrees_with.iter().map(|other| &all[*other]).collect();
        Some(TreatmentOption { treatment, depends_on, cautions, disagrees_with })
    }

    fn caution(
        &self,
        caution: &'k Caution,
        prospect: &Prospect<'_, 'k>,
    ) -> Option<CautionResult<'k>> {
        let Some(program) = &caution.program else {
            return Some(CautionResult {
                caution,
                applies: Presence::Present,
                present: Vec::new(),
                unknown: Vec::new(),
            });
        };
        let applies = self.holds(program);
        if applies.is_unknown() && !prospect.could_hold(program) {
            return None;
        }
        let unknown =
            if applies.is_unknown() { self.named(program, Presence::Unknown) } else { Vec::new() };
        let present = self.named(program, Presence::Present);
        (!applies.is_absent()).then_some(CautionResult { caution, applies, present, unknown })
    }
}

/// The total order of the options of one group.
fn order<'s>(
    option: &'s TreatmentOption<'_>,
) -> (bool, Direction, bool, Option<TreatmentLine>, Evidence, &'s str) {
    let treatment = option.treatment;
    // What has no line stands behind what has one.
    (
        option.is_contraindicated(),
        treatment.direction,
        treatment.line.is_none(),
        treatment.line,
        treatment.evidence,
        &treatment.id,
    )
}
