//! The answer as facts: what is shown, in which order, rounded how.

use super::cited::CitedSources;
use super::measurements::MeasurementAnswer;
use super::names::Names;
use super::summary::{Drawn, Summary};
use super::workup::{
    FollowUpAnswer, NextStepsAnswer, SafetyAnswer, TreatmentsAnswer, WorkUpTestAnswer, WorkupAnswer,
};
use crate::case::{Issue, Origin};
use crate::classification::{
    Classification, Contribution, Detail, MatchKind, Open, Points, Ranked, SetResult, Setting,
    Status,
};
use crate::key::{DiagnosisKey, FindingKey, LeafKey, Slots, SourceKey};
use crate::knowledge::{
    Added, Basis, Criterion, Knowledge, Obtained, Overlay, Role, SCHEMA_VERSION, Source, Text,
};
use crate::presence::Presence;
use crate::scale::Probability;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

facts! {
    /// What produced an answer: with the same case, these give the same answer.
    struct Provenance<'a> {
        /// Version of the library.
        engine_version: &'a str,
        /// Version of the clinical content.
        knowledge_version: &'a str,
        /// Version of the structure of the knowledge.
        schema_version: u32,
        /// SHA-256 of the knowledge source.
        knowledge_digest: &'a str,
        /// The site overlay, if there is one.
        overlay: Option<OverlayNote<'a>>,
    }
    /// A site overlay and everything that it does to an answer.
    struct OverlayNote<'a> {
        /// The name that the site gave.
        name: &'a str,
        /// SHA-256 of its text.
        digest: &'a str,
        /// The criteria that it switched off.
        disabled: Vec<DisabledCriterion<'a>>,
        /// The analytes whose default intervals it replaced.
        intervals: Vec<&'a str>,
        /// The findings of the age bands by which it replaced those of the knowledge.
        age_bands: Vec<&'a str>,
        /// The findings that it added.
        findings: Vec<&'a str>,
        /// The diagnoses that it added, with what stands in them.
        diagnoses: Vec<&'a str>,
        /// The criteria that it added to other diagnoses.
        criteria: Vec<&'a str>,
        /// The frequencies that it added to other diagnoses.
        features: Vec<AddedFeature<'a>>,
        /// The sources that it added.
        sources: Vec<&'a str>,
        /// The codes that its findings and diagnoses carry.
        codes: Vec<&'a str>,
        /// How many codes and texts it translates; which, is told where one is met.
        translations: usize,
    }
    /// A frequency that a site added.
    struct AddedFeature<'a> {
        /// Id of the diagnosis.
        diagnosis: &'a str,
        /// Id of the finding.
        finding: &'a str,
    }
    /// A criterion that a site switched off.
    struct DisabledCriterion<'a> {
        /// Id of the criterion.
        criterion: &'a str,
        /// Why.
        reason: &'a str,
    }
    /// The scheme through which the forms are seen.
    struct SchemeNote<'a> {
        /// Id.
        id: &'a str,
        /// Name.
        label: &'a str,
    }
    /// One form of the scheme.
    struct FormAnswer<'a> {
        /// Id within the scheme.
        id: &'a str,
        /// Name.
        label: &'a str,
        /// How it stands.
        status: Status,
        /// The sum of its leaves, 0 to 1.
        probability: f64,
    }
    /// One leaf of the differential.
    struct DiagnosisAnswer<'a> {
        /// Place in the ranking, from 1.
        rank: usize,
        /// Id.
        id: &'a str,
        /// Name.
        label: &'a str,
        /// The node directly above.
        parent: &'a str,
        /// The form of the scheme.
        form: &'a str,
        /// How it stands.
        status: Status,
        /// Share among the leaves that are not excluded, 0 to 1.
        probability: f64,
        /// Prior, evidence, discount and lead, in centibans.
        score: i32,
        /// Why; left out where the detail asked for does not reach.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        trace: Option<Trace<'a>>,
    }
    /// Why a diagnosis stands where it does.
    struct Trace<'a> {
        /// What it means.
        definition: &'a str,
        /// Prior in centibans.
        prior: i32,
        /// Sum of the counted evidence within the total cap, in centibans.
        evidence: i32,
        /// What open defining facts cost, in centibans.
        discount: i32,
        /// What being established adds, in centibans, where the frequencies alone would not let it
        /// lead.
        lead: i32,
        /// Findings that speak for it, the strongest first.
        supporting: Vec<EvidenceTrace<'a>>,
        /// Findings that speak against it, the strongest first.
        opposing: Vec<EvidenceTrace<'a>>,
        /// Its criteria and those of the nodes above, nearest first.
        criteria: Vec<CriterionTrace<'a>>,
    }
    /// One finding's part.
    struct EvidenceTrace<'a> {
        /// Id of the finding.
        finding: &'a str,
        /// Name of the finding.
        label: &'a str,
        /// Present, absent, or unknown: not mentioned, where that speaks.
        presence: Presence,
        /// Weight in centibans.
        centibans: i32,
        /// False where a stronger member of the same cluster speaks, on its side, for it.
        counted: bool,
        /// How the weight was found.
        matching: MatchKind,
        /// The finding whose row was used, where it is another one.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        row: Option<&'a str>,
        /// The frequency as written, where there is a row.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        stated: Option<&'a str>,
        /// Who was counted, where there is a row that says so.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        population: Option<&'a str>,
        /// What readers estimated, 0 to 1, one figure a reader who did not judge it to be as
        /// frequent as in everybody.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Vec::is_empty"))]
        estimates: Vec<f64>,
        /// How many readers judged it; left out where none did.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        readers: Option<u8>,
        /// Frequency used, 0 to 1.
        frequency: f64,
        /// Frequency in the background, 0 to 1.
        background: f64,
        /// The finding on record that brings it along; then the background is that of those who
        /// have it.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        among: Option<&'a str>,
        /// How far the row is covered.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        basis: Option<Basis>,
        /// Ids of the sources of the row.
        sources: Vec<&'a str>,
    }
    /// One criterion.
    struct CriterionTrace<'a> {
        /// Id.
        id: &'a str,
        /// What it does when it holds.
        role: Role,
        /// Whether it holds.
        value: Presence,
        /// The criterion in a sentence.
        says: &'a str,
        /// The condition.
        when: &'a str,
        /// The findings named in it that are present.
        present: Vec<&'a str>,
        /// The findings named in it that are absent.
        absent: Vec<&'a str>,
        /// The findings named in it that are unknown, where it is open.
        unknown: Vec<&'a str>,
        /// How far it is covered.
        basis: Basis,
        /// Ids of the sources.
        sources: Vec<&'a str>,
        /// Why the site switched it off.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        disabled: Option<&'a str>,
    }
    /// A published criteria set on this patient.
    struct SetAnswer<'a> {
        /// Id.
        id: &'a str,
        /// Name.
        label: &'a str,
        /// Ids of the diagnoses it is about.
        about: Vec<&'a str>,
        /// Whether it applies.
        applies: Presence,
        /// The strongest level that is reached.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        reached: Option<&'a str>,
        /// Points in hundredths, certain and still possible.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        points: Option<Points>,
        /// The levels, strongest first.
        levels: Vec<LevelAnswer<'a>>,
        /// The items that are present or absent.
        items: Vec<ItemAnswer<'a>>,
        /// What to know when reading it.
        note: &'a str,
        /// How far the set is covered.
        basis: Basis,
        /// Ids of the sources.
        sources: Vec<&'a str>,
    }
    /// One level of a set.
    struct LevelAnswer<'a> {
        /// Id.
        id: &'a str,
        /// Name.
        label: &'a str,
        /// Whether it is reached.
        reached: Presence,
    }
    /// One item of a set.
    struct ItemAnswer<'a> {
        /// Id.
        id: &'a str,
        /// The item in a sentence.
        says: &'a str,
        /// Its value.
        value: Presence,
        /// Points in hundredths.
        points: i32,
    }
    /// A statement of the record about a finding.
    struct FindingNote<'a> {
        /// Id of the finding.
        finding: &'a str,
        /// Where it comes from.
        from: String,
    }
    /// A finding that is not known and would settle a criterion of a leading diagnosis.
    struct MissingFact<'a> {
        /// Id of the finding.
        finding: &'a str,
        /// Name of the finding.
        label: &'a str,
        /// How it is obtained.
        obtained: Obtained,
        /// The criteria that it would help to settle.
        criteria: Vec<&'a str>,
    }
    /// A source that the answer cites.
    struct Cited<'a> {
        /// Id.
        id: &'a str,
        /// The citation.
        citation: &'a str,
        /// PubMed id, DOI or address.
        locator: String,
        /// How far it was read.
        seen: &'a str,
    }
    /// The whole answer.
    struct Answer<'a> {
        /// The id that the case had.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        case_id: Option<String>,
        /// What produced the answer.
        provenance: Provenance<'a>,
        /// Where the patient was said to come from: how much it counts how common a diagnosis is.
        setting: Setting,
        /// Whether it speaks that the record does not mention what nobody leaves out.
        silence: bool,
        /// How much the record told, in bits: how far it has moved the probabilities from how
        /// common each diagnosis is.
        information: f64,
        /// The scheme.
        scheme: SchemeNote<'a>,
        /// Whether nothing could be used but age and sex; there is no ranking then.
        nothing_usable: bool,
        /// The answer in short: what the first screen shows.
        summary: Summary<'a>,
        /// The forms of the scheme, the most probable first.
        forms: Vec<FormAnswer<'a>>,
        /// Every leaf, the leading one first, the excluded ones last.
        diagnoses: Vec<DiagnosisAnswer<'a>>,
        /// Inner nodes that are established by their own criteria or by a leaf below.
        established: Vec<&'a str>,
        /// Published criteria sets of which something is known.
        criteria_sets: Vec<SetAnswer<'a>>,
        /// What the record gives as present, and from where.
        present: Vec<FindingNote<'a>>,
        /// What the record gives as absent, and from where.
        absent: Vec<FindingNote<'a>>,
        /// Where each part of the case was read in a record of another format, such as `codes[3]`
        /// in `Condition/7`.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "BTreeMap::is_empty"))]
        read_from: BTreeMap<String, String>,
        /// What is given, or follows, both ways: treated as unknown.
        conflicting: Vec<&'a str>,
        /// What is not known and would settle a criterion of a leading diagnosis.
        missing: Vec<MissingFact<'a>>,
        /// What needs attention, and what to know before a step.
        safety: SafetyAnswer<'a>,
        /// The tests that are worth doing; left out where no advice is asked for.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        next_steps: Option<NextStepsAnswer<'a>>,
        /// The tests of the standard work-up that are not on record, or only in part; left out
        /// where no advice is asked for.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        work_up: Option<Vec<WorkUpTestAnswer<'a>>>,
        /// Options for what is established, probable or possible; left out where no advice is asked
        /// for.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        treatments: Option<Vec<TreatmentsAnswer<'a>>>,
        /// When to look again; left out where no advice is asked for.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        follow_up: Option<Vec<FollowUpAnswer<'a>>>,
        /// How each measurement was understood, and what was computed from them.
        measurements: Vec<MeasurementAnswer<'a>>,
        /// What the sender should know about the record.
        issues: Vec<Issue>,
        /// The sources cited above.
        sources: Vec<Cited<'a>>,
        /// The names of what is referred to by id.
        #[cfg_attr(feature = "json", serde(skip))]
        names: Names<'a>,
    }
}

impl FindingNote<'_> {
    /// The place in the case, without what is said of it.
    pub(super) fn place(&self) -> &str {
        self.from.split(' ').next().unwrap_or_default()
    }
}

/// How many leading leaves the list of missing facts looks at.
const LEADING: usize = 3;

impl<'k> Classification<'k> {
    /// The answer in facts, with as much of the trace as asked for, and unless it is brief with
    /// what follows from it: tests, notes, treatments, follow-up.
    #[must_use]
    pub fn answer(&self, detail: Detail) -> Answer<'k> {
        self.answer_with(detail, detail != Detail::Brief, None)
    }

    /// The same without what follows from it, for those who only want to know why: about half the
    /// work.
    #[must_use]
    pub fn explain(&self, detail: Detail) -> Answer<'k> {
        self.answer_with(detail, false, None)
    }

    /// The answer with as much of the trace, advice and ranking as asked for.
    pub(crate) fn answer_with(
        &self,
        detail: Detail,
        advised: bool,
        top: Option<usize>,
    ) -> Answer<'k> {
        let mut cited = CitedSources::default();
        let open = self.open();
        // The priors alone would be a ranking of nobody.
        let informed = self.is_informed();
        let ranking: Vec<Ranked<'_, 'k>> = self.ranking().filter(|_| informed).collect();
        let traced = |ranked: &Ranked<'_, '_>| match detail {
            Detail::Brief => false,
            Detail::Leading(first) => {
                ranked.status() == Status::Established
                    || (ranked.rank() <= first
                        && (ranked.rank() <= 2 || ranked.status() < Status::Unlikely))
            }
            Detail::Full => true,
        };
        let listed = ranking.iter().take(top.unwrap_or(usize::MAX));
        let diagnoses = listed
            .map(|ranked| {
                self.diagnosis_answer(*ranked, traced(ranked).then_some(&open), &mut cited)
            })
            .collect();
        let criteria_sets = match detail {
            Detail::Brief => Vec::new(),
            _ if !informed => Vec::new(),
            _ => self
                .criteria_sets()
                .iter()
                .filter(|result| says_something(result, &self.outcome.nodes))
                .map(|r| self.set(r, &mut cited))
                .collect(),
        };
        let knowledge = self.knowledge;
        let safety =
            if informed { self.safety_answer(&mut cited) } else { SafetyAnswer::default() };
        let WorkupAnswer { next_steps, work_up, treatments, follow_up } = match (advised, informed)
        {
            (true, true) => self.workup_answer(&mut cited),
            (true, false) => self.first_steps(&mut cited),
            (false, _) => WorkupAnswer::default(),
        };
        let (present, absent) = (self.stated(Presence::Present), self.stated(Presence::Absent));
        let drawn = Drawn {
            ranking: &ranking,
            present: &present,
            absent: &absent,
            next_steps: next_steps.as_ref(),
            work_up: work_up.as_deref(),
        };
        let summary = self.summary(&drawn);
        Answer {
            case_id: self.case_id.clone(),
            provenance: provenance(knowledge),
            setting: self.setting(),
            silence: self.silence(),
            information: self.information().as_f64(),
            scheme: SchemeNote {
                id: self.scheme.map_or("", |scheme| &scheme.id),
                label: self.scheme.map_or("", |scheme| &scheme.label),
            },
            nothing_usable: !informed,
            summary,
            forms: self
                .forms()
                .iter()
                .filter(|_| informed)
                .map(|form| FormAnswer {
                    id: &form.form.id,
                    label: &form.form.label,
                    status: form.status,
                    probability: form.probability.as_f64(),
                })
                .collect(),
            diagnoses,
            established: if informed { self.established_nodes() } else { Vec::new() },
            criteria_sets,
            present,
            absent,
            read_from: self.read_from.clone(),
            conflicting: self
                .reading
                .conflicts
                .iter()
                .map(|finding| knowledge.finding_name(finding))
                .collect(),
            missing: self.missing(&ranking, &open),
            safety,
            next_steps,
            work_up,
            treatments,
            follow_up,
            measurements: self.measurement_answers(&mut cited),
            issues: self.reading.issues.clone(),
            sources: cited.in_order(knowledge).map(cite).collect(),
            names: Names(knowledge),
        }
    }

    fn established_nodes(&self) -> Vec<&'k str> {
        let established =
            self.outcome.nodes.entries().filter(|(_, (status, _))| *status == Status::Established);
        let nodes = established
            .map(|(node, _)| node)
            .filter(|node| !self.knowledge.index.leaves.as_slice().contains(node));
        nodes.map(|node| self.knowledge.diagnosis_name(node)).collect()
    }

    fn stated(&self, presence: Presence) -> Vec<FindingNote<'k>> {
        // That a patient of fifty is no child now needs no line of its own.
        let given = self.reading.given.iter();
        given
            .filter(|given| given.presence == presence)
            .filter(|given| presence.is_present() || given.origin != Origin::AgeNow)
            .map(|given| FindingNote {
                finding: self.knowledge.finding_name(given.finding),
                from: given.origin.place(),
            })
            .collect()
    }

    fn form_id(&self, leaf: LeafKey) -> &'k str {
        let schemes = self.knowledge.schemes.entries();
        let scheme =
            self.scheme.and_then(|own| schemes.into_iter().find(|(_, known)| known.id == own.id));
        scheme.map_or("", |(key, scheme)| &scheme.forms[self.knowledge.index.forms[key][leaf]].id)
    }

    fn diagnosis_answer(
        &self,
        ranked: Ranked<'_, 'k>,
        traced: Option<&Open<'_>>,
        cited: &mut CitedSources,
    ) -> DiagnosisAnswer<'k> {
        let diagnosis = ranked.diagnosis();
        DiagnosisAnswer {
            rank: ranked.rank(),
            id: &diagnosis.id,
            label: &diagnosis.label,
            parent: diagnosis.parent.map_or("", |parent| self.knowledge.diagnosis_name(parent)),
            form: self.form_id(ranked.leaf),
            status: ranked.status(),
            probability: ranked.probability().as_f64(),
            score: ranked.score().get(),
            trace: traced.map(|open| self.trace(ranked, open, cited)),
        }
    }

    fn trace(
        &self,
        ranked: Ranked<'_, 'k>,
        open: &Open<'_>,
        cited: &mut CitedSources,
    ) -> Trace<'k> {
        let diagnosis = ranked.diagnosis();
        let (mut supporting, mut opposing) = (Vec::new(), Vec::new());
        for contribution in ranked.contributions() {
            let list =
                if contribution.weight.speaks_against() { &mut opposing } else { &mut supporting };
            list.push(self.evidence(contribution, cited));
        }
        let criteria = self
            .knowledge
            .lineage(diagnosis)
            .flat_map(|node| node.criteria.iter())
            .map(|criterion| self.criterion(criterion, open, cited))
            .collect();
        if let Some(prior) = &diagnosis.prior {
            cited.add(&prior.sources);
        }
        Trace {
            definition: &diagnosis.definition,
            prior: ranked.prior().get(),
            evidence: (ranked.score() - ranked.prior() + ranked.discount() - ranked.lead()).get(),
            discount: ranked.discount().get(),
            lead: ranked.lead().get(),
            supporting,
            opposing,
            criteria,
        }
    }

    pub(super) fn source_ids(&self, keys: &[SourceKey], cited: &mut CitedSources) -> Vec<&'k str> {
        cited.add(keys);
        let sources = self.knowledge.sources_of(keys);
        sources.map(|source| &*source.id).collect()
    }

    fn evidence(
        &self,
        contribution: Contribution<'k>,
        cited: &mut CitedSources,
    ) -> EvidenceTrace<'k> {
        let row = contribution.feature.map(|feature| &self.knowledge.findings[feature.finding]);
        let population = contribution.feature.map(|feature| &*feature.population);
        EvidenceTrace {
            finding: &contribution.finding.id,
            label: &contribution.finding.label,
            presence: contribution.presence,
            centibans: contribution.weight.get(),
            counted: contribution.counted,
            matching: contribution.matching,
            row: row.filter(|row| row.id != contribution.finding.id).map(|row| &*row.id),
            stated: contribution.feature.map(|feature| &*feature.frequency.text),
            population: population.filter(|text| !text.is_empty()),
            estimates: contribution.estimate.map_or_else(Vec::new, |estimate| {
                estimate
                    .given()
                    .map(|part| Probability::from_ppm(u32::from(part) * 100).as_f64())
                    .collect()
            }),
            readers: (contribution.readers > 0 && contribution.matching != MatchKind::Unannotated)
                .then_some(contribution.readers),
            frequency: contribution.frequency.as_f64(),
            background: contribution.background.as_f64(),
            among: contribution.among.map(|among| self.knowledge.finding_name(among.finding)),
            basis: match contribution.matching {
                MatchKind::Elicited => Some(Basis::Elicited),
                _ => contribution.feature.map(|feature| feature.basis),
            },
            sources: {
                let mut ids = contribution
                    .feature
                    .map_or_else(Vec::new, |row| self.source_ids(&row.sources, cited));
                ids.extend(
                    contribution
                        .among
                        .into_iter()
                        .flat_map(|among| self.source_ids(&among.sources, cited)),
                );
                ids
            },
        }
    }

    fn criterion(
        &self,
        criterion: &'k Criterion,
        open: &Open<'_>,
        cited: &mut CitedSources,
    ) -> CriterionTrace<'k> {
        let value = self.verdicts.value(&criterion.program, &self.reading, &self.outcome);
        let mut named: Vec<FindingKey> = Vec::new();
        for finding in criterion.program.findings() {
            if !named.contains(&finding) {
                named.push(finding);
            }
        }
        let names = |is_wanted: &dyn Fn(FindingKey) -> bool| -> Vec<&'k str> {
            let wanted = named.iter().filter(|finding| is_wanted(**finding));
            wanted.map(|finding| self.knowledge.finding_name(*finding)).collect()
        };
        let with = |wanted: Presence| names(&|finding| self.reading.value(finding) == wanted);
        CriterionTrace {
            id: &criterion.id,
            role: criterion.role,
            value,
            says: &criterion.says,
            when: &criterion.when,
            present: with(Presence::Present),
            absent: with(Presence::Absent),
            unknown: if value.is_unknown() {
                names(&|finding| open.contains(finding))
            } else {
                Vec::new()
            },
            basis: criterion.basis,
            sources: self.source_ids(&criterion.sources, cited),
            disabled: criterion.disabled.as_deref(),
        }
    }

    fn set(&self, result: &SetResult<'k>, cited: &mut CitedSources) -> SetAnswer<'k> {
        let set = result.set;
        SetAnswer {
            id: &set.id,
            label: &set.label,
            about: set.about.iter().map(|index| self.knowledge.diagnosis_name(*index)).collect(),
            applies: result.applies,
            reached: result.reached().map(|level| &*level.id),
            points: result.points,
            levels: result
                .levels
                .iter()
                .map(|level| LevelAnswer {
                    id: &level.level.id,
                    label: &level.level.label,
                    reached: level.reached,
                })
                .collect(),
            items: result
                .items
                .iter()
                .filter(|(_, value)| !value.is_unknown())
                .map(|(item, value)| ItemAnswer {
                    id: &item.id,
                    says: &item.says,
                    value: *value,
                    points: item.points,
                })
                .collect(),
            note: &set.note,
            basis: set.basis,
            sources: self.source_ids(&set.sources, cited),
        }
    }

    /// The unknown findings of the open criteria of the leading leaves, in the order of burden and
    /// id.
    fn missing(&self, ranking: &[Ranked<'_, 'k>], open: &Open<'_>) -> Vec<MissingFact<'k>> {
        let mut facts: Vec<MissingFact<'k>> = Vec::new();
        for ranked in ranking.iter().take(LEADING).filter(|ranked| ranked.is_worth_naming()) {
            for criterion in ranked.open_criteria() {
                let unknown =
                    criterion.program.findings().filter(|finding| open.contains(*finding));
                for finding in unknown.map(|finding| &self.knowledge.findings[finding]) {
                    match facts.iter_mut().find(|fact| fact.finding == finding.id) {
                        Some(fact) if fact.criteria.iter().any(|known| *known == criterion.id) => {}
                        Some(fact) => fact.criteria.push(&criterion.id),
                        None => facts.push(MissingFact {
                            finding: &finding.id,
                            label: &finding.label,
                            obtained: finding.obtained,
                            criteria: alloc::vec![&*criterion.id],
                        }),
                    }
                }
            }
        }
        facts.sort_by(|a, b| (a.obtained, a.finding).cmp(&(b.obtained, b.finding)));
        facts
    }
}

/// Whether a level of the set is reached or an item is present, while a diagnosis that it is about
/// is still possible.
fn says_something(result: &SetResult<'_>, nodes: &Slots<DiagnosisKey, (Status, u32)>) -> bool {
    let possible = |node: &DiagnosisKey| nodes[*node].0 < Status::Unlikely;
    let begun = result.items.iter().any(|(_, value)| value.is_present());
    // A set about what is unlikely or ruled out says nothing of this patient.
    (result.reached().is_some() || begun) && result.set.about.iter().any(possible)
}

fn provenance(knowledge: &Knowledge) -> Provenance<'_> {
    Provenance {
        engine_version: crate::ENGINE_VERSION,
        knowledge_version: knowledge.version(),
        schema_version: SCHEMA_VERSION,
        knowledge_digest: knowledge.digest(),
        overlay: knowledge.overlay().map(overlay_note),
    }
}

fn overlay_note(overlay: &Overlay) -> OverlayNote<'_> {
    fn ids(texts: &[Text]) -> Vec<&str> {
        texts.iter().map(|text| &**text).collect()
    }
    let Added { findings, diagnoses, criteria, features, sources, codes, translations } =
        overlay.added();
    let disabled = overlay.disabled().iter();
    let features = features.iter();
    OverlayNote {
        name: overlay.name(),
        digest: overlay.digest(),
        disabled: disabled
            .map(|entry| DisabledCriterion { criterion: &entry.criterion, reason: &entry.reason })
            .collect(),
        intervals: ids(overlay.intervals()),
        age_bands: ids(overlay.age_bands()),
        findings: ids(findings),
        diagnoses: ids(diagnoses),
        criteria: ids(criteria),
        features: features
            .map(|(diagnosis, finding)| AddedFeature { diagnosis, finding })
            .collect(),
        sources: ids(sources),
        codes: ids(codes),
        translations: translations.len(),
    }
}

fn cite(source: &Source) -> Cited<'_> {
    let locator =
        [("PMID ", &source.pmid), ("doi:", &source.doi), ("", &source.pmcid), ("", &source.url)]
            .into_iter()
            .find(|(_, value)| !value.is_empty())
            .map_or_else(String::new, |(prefix, value)| format!("{prefix}{value}"));
    Cited { id: &source.id, citation: &source.citation, locator, seen: source.seen.as_str() }
}
