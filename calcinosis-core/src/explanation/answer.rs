//! The answer as facts: what is shown, in which order, rounded how.

use super::measurements::MeasurementAnswer;
use super::workup::{FollowUpAnswer, NextStepsAnswer, SafetyAnswer, TreatmentsAnswer};
use crate::case::Issue;
use crate::classification::{Classification, Contribution, Detail, MatchKind, Points, Ranked, SetResult, Status};
use crate::knowledge::{Basis, Criterion, Knowledge, Obtained, Role, SCHEMA_VERSION, Source};
use crate::presence::Presence;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Parts per million as a probability.
pub(super) fn share(ppm: u32) -> f64 {
    f64::from(ppm) / f64::from(crate::logarithm::MILLION)
}

macro_rules! answer {
    ($($(#[$doc:meta])* struct $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)+ })+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq)]
            #[cfg_attr(feature = "json", derive(serde::Serialize))]
            #[non_exhaustive]
            pub struct $name { $($(#[$field_doc])* pub $field: $type,)+ }
        )+
    };
}

answer! {
    /// What produced an answer: with the same case, these give the same answer.
    struct Provenance {
        /// Version of the library.
        engine_version: String,
        /// Version of the clinical content.
        knowledge_version: String,
        /// Version of the structure of the knowledge.
        schema_version: u32,
        /// SHA-256 of the knowledge source.
        knowledge_digest: String,
        /// The site overlay, if there is one.
        overlay: Option<OverlayNote>,
    }
    /// A site overlay and what it switched off.
    struct OverlayNote {
        /// The name that the site gave.
        name: String,
        /// SHA-256 of its text.
        digest: String,
        /// The criteria that it switched off.
        disabled: Vec<DisabledCriterion>,
        /// The analytes whose default intervals it replaced.
        intervals: Vec<String>,
    }
    /// A criterion that a site switched off.
    struct DisabledCriterion {
        /// Id of the criterion.
        criterion: String,
        /// Why.
        reason: String,
    }
    /// The scheme through which the forms are seen.
    struct SchemeNote {
        /// Id.
        id: String,
        /// Name.
        label: String,
    }
    /// One form of the scheme.
    struct FormAnswer {
        /// Id within the scheme.
        id: String,
        /// Name.
        label: String,
        /// How it stands.
        status: Status,
        /// The sum of its leaves, 0 to 1.
        probability: f64,
    }
    /// One leaf of the differential.
    struct DiagnosisAnswer {
        /// Place in the ranking, from 1.
        rank: usize,
        /// Id.
        id: String,
        /// Name.
        label: String,
        /// The node directly above.
        parent: String,
        /// The form of the scheme.
        form: String,
        /// How it stands.
        status: Status,
        /// Share among the leaves that are not excluded, 0 to 1.
        probability: f64,
        /// Prior, evidence and discount, in centibans.
        score: i32,
        /// Why; left out where the detail asked for does not reach.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        trace: Option<Trace>,
    }
    /// Why a diagnosis stands where it does.
    struct Trace {
        /// What it means.
        definition: String,
        /// Prior in centibans.
        prior: i32,
        /// Sum of the counted evidence within the total cap, in centibans.
        evidence: i32,
        /// What open defining facts cost, in centibans.
        discount: i32,
        /// Findings that speak for it, the strongest first.
        supporting: Vec<EvidenceTrace>,
        /// Findings that speak against it, the strongest first.
        opposing: Vec<EvidenceTrace>,
        /// Its criteria and those of the nodes above, nearest first.
        criteria: Vec<CriterionTrace>,
    }
    /// One finding's part.
    struct EvidenceTrace {
        /// Id of the finding.
        finding: String,
        /// Name of the finding.
        label: String,
        /// Present or absent.
        presence: Presence,
        /// Weight in centibans.
        centibans: i32,
        /// False where a stronger member of the same cluster speaks for it.
        counted: bool,
        /// How the weight was found.
        matching: MatchKind,
        /// The finding whose row was used, where it is another one.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        row: Option<String>,
        /// The frequency as written, where there is a row.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        stated: Option<String>,
        /// Who was counted, where there is a row that says so.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        population: Option<String>,
        /// Frequency used, 0 to 1.
        frequency: f64,
        /// Frequency in the background, 0 to 1.
        background: f64,
        /// How far the row is covered.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        basis: Option<Basis>,
        /// Ids of the sources of the row.
        sources: Vec<String>,
    }
    /// One criterion.
    struct CriterionTrace {
        /// Id.
        id: String,
        /// What it does when it holds.
        role: Role,
        /// Whether it holds.
        value: Presence,
        /// The criterion in a sentence.
        says: String,
        /// The condition.
        when: String,
        /// The findings named in it that are present.
        present: Vec<String>,
        /// The findings named in it that are absent.
        absent: Vec<String>,
        /// The findings named in it that are unknown, where it is open.
        unknown: Vec<String>,
        /// How far it is covered.
        basis: Basis,
        /// Ids of the sources.
        sources: Vec<String>,
        /// Why the site switched it off.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        disabled: Option<String>,
    }
    /// A published criteria set on this patient.
    struct SetAnswer {
        /// Id.
        id: String,
        /// Name.
        label: String,
        /// Ids of the diagnoses it is about.
        about: Vec<String>,
        /// Whether it applies.
        applies: Presence,
        /// The strongest level that is reached.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        reached: Option<String>,
        /// Points in hundredths, certain and still possible.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        points: Option<Points>,
        /// The levels, strongest first.
        levels: Vec<LevelAnswer>,
        /// The items that are present or absent.
        items: Vec<ItemAnswer>,
        /// What to know when reading it.
        note: String,
        /// How far the set is covered.
        basis: Basis,
        /// Ids of the sources.
        sources: Vec<String>,
    }
    /// One level of a set.
    struct LevelAnswer {
        /// Id.
        id: String,
        /// Name.
        label: String,
        /// Whether it is reached.
        reached: Presence,
    }
    /// One item of a set.
    struct ItemAnswer {
        /// Id.
        id: String,
        /// The item in a sentence.
        says: String,
        /// Its value.
        value: Presence,
        /// Points in hundredths.
        points: i32,
    }
    /// A statement of the record about a finding.
    struct FindingNote {
        /// Id of the finding.
        finding: String,
        /// Where it comes from.
        from: String,
    }
    /// A finding that is not known and would settle a criterion of a leading diagnosis.
    struct MissingFact {
        /// Id of the finding.
        finding: String,
        /// Name of the finding.
        label: String,
        /// How it is obtained.
        obtained: Obtained,
        /// The criteria that it would help to settle.
        criteria: Vec<String>,
    }
    /// A source that the answer cites.
    struct Cited {
        /// Id.
        id: String,
        /// The citation.
        citation: String,
        /// PubMed id, DOI or address.
        locator: String,
        /// How far it was read.
        seen: String,
    }
    /// The whole answer.
    struct Answer {
        /// The id that the case had.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        case_id: Option<String>,
        /// What produced the answer.
        provenance: Provenance,
        /// The scheme.
        scheme: SchemeNote,
        /// The forms of the scheme, the most probable first.
        forms: Vec<FormAnswer>,
        /// Every leaf, the leading one first, the excluded ones last.
        diagnoses: Vec<DiagnosisAnswer>,
        /// Inner nodes that are established by their own criteria or by a leaf below.
        established: Vec<String>,
        /// Published criteria sets of which something is known.
        criteria_sets: Vec<SetAnswer>,
        /// What the record gives as present, and from where.
        present: Vec<FindingNote>,
        /// What the record gives as absent, and from where.
        absent: Vec<FindingNote>,
        /// What is given, or follows, both ways: treated as unknown.
        conflicting: Vec<String>,
        /// What is not known and would settle a criterion of a leading diagnosis.
        missing: Vec<MissingFact>,
        /// What needs attention, and what to know before a step; left out of a brief answer.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        safety: Option<SafetyAnswer>,
        /// The tests that are worth doing; left out of a brief answer.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        next_steps: Option<NextStepsAnswer>,
        /// Options for what is established, probable or possible; left out of a brief answer.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        treatments: Option<Vec<TreatmentsAnswer>>,
        /// When to look again; left out of a brief answer.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        follow_up: Option<Vec<FollowUpAnswer>>,
        /// How each measurement was understood, and what was computed from them.
        measurements: Vec<MeasurementAnswer>,
        /// What the sender should know about the record.
        issues: Vec<Issue>,
        /// The sources cited above.
        sources: Vec<Cited>,
    }
}

/// How many leading leaves the list of missing facts looks at.
const LEADING: usize = 3;

impl Classification<'_> {
    /// The answer in facts, with as much of the trace as asked for.
    #[must_use]
    pub fn answer(&self, detail: Detail) -> Answer {
        let mut cited = BTreeSet::new();
        let ranking: Vec<Ranked<'_>> = self.ranking().collect();
        let traced = |ranked: &Ranked<'_>| match detail {
            Detail::Brief => false,
            Detail::Leading(first) => {
                ranked.status() == Status::Established
                    || (ranked.rank() <= first && (ranked.rank() <= 2 || ranked.status() < Status::Unlikely))
            }
            Detail::Full => true,
        };
        let diagnoses =
            ranking.iter().map(|ranked| self.diagnosis_answer(*ranked, traced(ranked), &mut cited)).collect();
        let criteria_sets = match detail {
            Detail::Brief => Vec::new(),
            _ => self
                .criteria_sets()
                .iter()
                .filter(|result| says_something(result, &self.outcome.nodes))
                .map(|r| self.set(r, &mut cited))
                .collect(),
        };
        let knowledge = self.knowledge;
        let workup = (detail != Detail::Brief).then(|| self.workup_answer(&mut cited));
        let (safety, next_steps, treatments, follow_up) = match workup {
            Some(all) => (Some(all.safety), Some(all.next_steps), Some(all.treatments), Some(all.follow_up)),
            None => (None, None, None, None),
        };
        Answer {
            case_id: self.case_id.clone(),
            provenance: provenance(knowledge),
            scheme: SchemeNote {
                id: self.scheme.map_or_else(String::new, |scheme| scheme.id.to_string()),
                label: self.scheme.map_or_else(String::new, |scheme| scheme.label.to_string()),
            },
            forms: self
                .forms()
                .iter()
                .map(|form| FormAnswer {
                    id: form.form.id.to_string(),
                    label: form.form.label.to_string(),
                    status: form.status,
                    probability: share(form.probability),
                })
                .collect(),
            diagnoses,
            established: self.established_nodes(),
            criteria_sets,
            present: self.notes(Presence::Present),
            absent: self.notes(Presence::Absent),
            conflicting: self
                .reading
                .conflicts
                .iter()
                .map(|finding| knowledge.finding_name(finding).to_string())
                .collect(),
            missing: self.missing(&ranking),
            safety,
            next_steps,
            treatments,
            follow_up,
            measurements: self.measurement_answers(&mut cited),
            issues: self.reading.issues.clone(),
            sources: cited.into_iter().filter_map(|index| knowledge.source_at(index)).map(cite).collect(),
        }
    }

    fn established_nodes(&self) -> Vec<String> {
        let nodes = self.knowledge.diagnoses.iter().zip(&self.outcome.nodes).zip(0u16..);
        nodes
            .filter(|((_, (status, _)), index)| {
                *status == Status::Established && !self.knowledge.index.leaves.contains(index)
            })
            .map(|((node, _), _)| node.id.to_string())
            .collect()
    }

    fn notes(&self, presence: Presence) -> Vec<FindingNote> {
        let given = self.reading.given.iter().filter(|given| given.presence == presence);
        given
            .map(|given| FindingNote {
                finding: self.knowledge.finding_name(given.finding).to_string(),
                from: given.origin.place(),
            })
            .collect()
    }

    fn form_id(&self, leaf: u16) -> String {
        let Some(scheme) = self.scheme else { return String::new() };
        let place = self.knowledge.schemes.iter().position(|known| known.id == scheme.id);
        let form = place
            .and_then(|place| self.knowledge.index.forms.get(place))
            .and_then(|forms| forms.get(usize::from(leaf)))
            .and_then(|form| scheme.forms.get(usize::from(*form)));
        form.map_or_else(String::new, |form| form.id.to_string())
    }

    fn diagnosis_answer(&self, ranked: Ranked<'_>, traced: bool, cited: &mut BTreeSet<u16>) -> DiagnosisAnswer {
        let diagnosis = ranked.diagnosis();
        DiagnosisAnswer {
            rank: ranked.rank(),
            id: diagnosis.id.to_string(),
            label: diagnosis.label.to_string(),
            parent: diagnosis
                .parent
                .map_or_else(String::new, |parent| self.knowledge.diagnosis_name(parent).to_string()),
            form: self.form_id(ranked.leaf),
            status: ranked.status(),
            probability: share(ranked.probability()),
            score: ranked.score(),
            trace: traced.then(|| self.trace(ranked, cited)),
        }
    }

    fn trace(&self, ranked: Ranked<'_>, cited: &mut BTreeSet<u16>) -> Trace {
        let diagnosis = ranked.diagnosis();
        let (mut supporting, mut opposing) = (Vec::new(), Vec::new());
        for contribution in ranked.contributions() {
            let list = if contribution.centibans >= 0 { &mut supporting } else { &mut opposing };
            list.push(self.evidence(&contribution, cited));
        }
        let criteria = self
            .knowledge
            .lineage(diagnosis)
            .flat_map(|node| node.criteria.iter())
            .map(|criterion| self.criterion(criterion, cited))
            .collect();
        cited.extend(diagnosis.prior.iter().flat_map(|prior| prior.sources.iter()));
        Trace {
            definition: diagnosis.definition.to_string(),
            prior: ranked.prior(),
            evidence: ranked.score() - ranked.prior() + ranked.discount(),
            discount: ranked.discount(),
            supporting,
            opposing,
            criteria,
        }
    }

    pub(super) fn source_ids(&self, indices: &[u16], cited: &mut BTreeSet<u16>) -> Vec<String> {
        cited.extend(indices);
        self.knowledge.sources_of(indices).map(|source| source.id.to_string()).collect()
    }

    fn evidence(&self, contribution: &Contribution<'_>, cited: &mut BTreeSet<u16>) -> EvidenceTrace {
        let row = contribution.feature.and_then(|feature| self.knowledge.finding_at(feature.finding));
        let population = contribution.feature.map(|feature| feature.population.to_string());
        EvidenceTrace {
            finding: contribution.finding.id.to_string(),
            label: contribution.finding.label.to_string(),
            presence: contribution.presence,
            centibans: contribution.centibans,
            counted: contribution.counted,
            matching: contribution.matching,
            row: row.filter(|row| row.id != contribution.finding.id).map(|row| row.id.to_string()),
            stated: contribution.feature.map(|feature| feature.frequency.text.to_string()),
            population: population.filter(|text| !text.is_empty()),
            frequency: share(contribution.frequency),
            background: share(contribution.background),
            basis: contribution.feature.map(|feature| feature.basis),
            sources: contribution.feature.map_or_else(Vec::new, |f| self.source_ids(&f.sources, cited)),
        }
    }

    fn criterion(&self, criterion: &Criterion, cited: &mut BTreeSet<u16>) -> CriterionTrace {
        let value = self.verdicts.value(&criterion.program, &self.reading, &self.outcome);
        let mut named: Vec<u16> = Vec::new();
        for finding in criterion.program.findings() {
            if !named.contains(&finding) {
                named.push(finding);
            }
        }
        let with = |wanted: Presence| -> Vec<String> {
            let matching = named.iter().filter(|finding| self.reading.value(**finding) == wanted);
            matching.map(|finding| self.knowledge.finding_name(*finding).to_string()).collect()
        };
        CriterionTrace {
            id: criterion.id.to_string(),
            role: criterion.role,
            value,
            says: criterion.says.to_string(),
            when: criterion.when.to_string(),
            present: with(Presence::Present),
            absent: with(Presence::Absent),
            unknown: if value.is_unknown() { with(Presence::Unknown) } else { Vec::new() },
            basis: criterion.basis,
            sources: self.source_ids(&criterion.sources, cited),
            disabled: criterion.disabled.as_ref().map(ToString::to_string),
        }
    }

    fn set(&self, result: &SetResult<'_>, cited: &mut BTreeSet<u16>) -> SetAnswer {
        let set = result.set;
        SetAnswer {
            id: set.id.to_string(),
            label: set.label.to_string(),
            about: set.about.iter().map(|index| self.knowledge.diagnosis_name(*index).to_string()).collect(),
            applies: result.applies,
            reached: result.reached().map(|level| level.id.to_string()),
            points: result.points,
            levels: result
                .levels
                .iter()
                .map(|level| LevelAnswer {
                    id: level.level.id.to_string(),
                    label: level.level.label.to_string(),
                    reached: level.reached,
                })
                .collect(),
            items: result
                .items
                .iter()
                .filter(|(_, value)| !value.is_unknown())
                .map(|(item, value)| ItemAnswer {
                    id: item.id.to_string(),
                    says: item.says.to_string(),
                    value: *value,
                    points: item.points,
                })
                .collect(),
            note: set.note.to_string(),
            basis: set.basis,
            sources: self.source_ids(&set.sources, cited),
        }
    }

    /// The unknown findings of the open criteria of the leading leaves, in the order of burden and id.
    fn missing(&self, ranking: &[Ranked<'_>]) -> Vec<MissingFact> {
        let mut facts: Vec<MissingFact> = Vec::new();
        for ranked in ranking.iter().take(LEADING).filter(|ranked| ranked.status() != Status::Excluded) {
            let lineage = self.knowledge.lineage(ranked.diagnosis());
            for criterion in lineage.flat_map(|node| node.criteria.iter()).filter(|c| c.disabled.is_none()) {
                if criterion.role == Role::Excludes
                    || !self.verdicts.value(&criterion.program, &self.reading, &self.outcome).is_unknown()
                {
                    continue;
                }
                for index in criterion.program.findings().filter(|index| self.reading.value(*index).is_unknown()) {
                    let Some(finding) = self.knowledge.finding_at(index) else { continue };
                    match facts.iter_mut().find(|fact| fact.finding == finding.id) {
                        Some(fact) if fact.criteria.iter().any(|known| *known == criterion.id) => {}
                        Some(fact) => fact.criteria.push(criterion.id.to_string()),
                        None => facts.push(MissingFact {
                            finding: finding.id.to_string(),
                            label: finding.label.to_string(),
                            obtained: finding.obtained,
                            criteria: alloc::vec![criterion.id.to_string()],
                        }),
                    }
                }
            }
        }
        facts.sort_by(|a, b| (a.obtained, &a.finding).cmp(&(b.obtained, &b.finding)));
        facts
    }
}

/// Whether a level of the set is reached, or an item is present while a diagnosis that it is about is still possible.
fn says_something(result: &SetResult<'_>, nodes: &[(Status, u32)]) -> bool {
    let possible = |node: &u16| nodes.get(usize::from(*node)).is_some_and(|(status, _)| *status < Status::Unlikely);
    let begun = result.items.iter().any(|(_, value)| value.is_present());
    result.reached().is_some() || (begun && result.set.about.iter().any(possible))
}

fn provenance(knowledge: &Knowledge) -> Provenance {
    Provenance {
        engine_version: crate::ENGINE_VERSION.to_string(),
        knowledge_version: knowledge.version().to_string(),
        schema_version: SCHEMA_VERSION,
        knowledge_digest: knowledge.digest().to_string(),
        overlay: knowledge.overlay().map(|overlay| OverlayNote {
            name: overlay.name().to_string(),
            digest: overlay.digest().to_string(),
            disabled: overlay
                .disabled()
                .iter()
                .map(|entry| DisabledCriterion {
                    criterion: entry.criterion.to_string(),
                    reason: entry.reason.to_string(),
                })
                .collect(),
            intervals: overlay.intervals().iter().map(ToString::to_string).collect(),
        }),
    }
}

fn cite(source: &Source) -> Cited {
    let locator = [("PMID ", &source.pmid), ("doi:", &source.doi), ("", &source.pmcid), ("", &source.url)]
        .into_iter()
        .find(|(_, value)| !value.is_empty())
        .map_or_else(String::new, |(prefix, value)| format!("{prefix}{value}"));
    Cited {
        id: source.id.to_string(),
        citation: source.citation.to_string(),
        locator,
        seen: source.seen.as_str().to_string(),
    }
}
