//! Each kind of entry as facts: what it holds, by id instead of by place.

use crate::key::SourceKey;
use crate::knowledge::analyte::{Analyte, Specimen};
use crate::knowledge::{
    Among, Basis, Cause, CautionEffect, Code, CodeMatch, CodeSystem, CriteriaSet, Diagnosis,
    Direction, Evidence, Finding, FindingKind, Knowledge, Mechanism, Obtained, PriorClass, Role,
    Scheme, Scope, Seen, Source, Stance, Test, TestKind, TestTier, Text, Tissue, Treatment,
    TreatmentLine, Trigger,
};
use alloc::vec::Vec;
use serde::Serialize;

macro_rules! facts {
    ($($(#[$doc:meta])* struct $name:ident { $($field:ident: $type:ty,)+ })+) => {
        $(
            $(#[$doc])*
            #[derive(Serialize)]
            pub(super) struct $name<'k> { $($field: $type,)+ }
        )+
    };
}

type Ids<'k> = Vec<&'k str>;

facts! {
    struct CodeEntry { system: CodeSystem, code: &'k str, label: &'k str, matching: CodeMatch, }
    /// How often a finding is present among all.
    struct BackgroundEntry { share: f64, basis: Basis, why: &'k str, sources: Ids<'k>, }
    /// How often a finding is present among those who have something that brings it along.
    struct AmongEntry { finding: &'k str, share: f64, basis: Basis, why: &'k str, sources: Ids<'k>, }
    struct FindingEntry {
        id: &'k str,
        label: &'k str,
        kind: FindingKind,
        obtained: Obtained,
        definition: &'k str,
        synonyms: Ids<'k>,
        aliases: Ids<'k>,
        broader: Ids<'k>,
        narrower: Ids<'k>,
        excludes: Ids<'k>,
        context: bool,
        background: Option<BackgroundEntry<'k>>,
        among: Vec<AmongEntry<'k>>,
        tests: Ids<'k>,
        codes: Vec<CodeEntry<'k>>,
    }
    struct FacetsEntry {
        mechanism: Vec<Mechanism>,
        trigger: Trigger,
        tissue: Tissue,
        vessel_necrosis: bool,
        genes: Ids<'k>,
        cause: Cause,
    }
    struct PriorEntry { class: PriorClass, basis: Basis, why: &'k str, sources: Ids<'k>, }
    struct FeatureEntry {
        finding: &'k str,
        frequency: &'k str,
        share: f64,
        population: &'k str,
        scope: Scope,
        basis: Basis,
        sources: Ids<'k>,
    }
    struct CriterionEntry {
        id: &'k str,
        role: Role,
        says: &'k str,
        when: &'k str,
        basis: Basis,
        sources: Ids<'k>,
        disabled: Option<&'k str>,
    }
    struct DiagnosisEntry {
        id: &'k str,
        label: &'k str,
        parent: Option<&'k str>,
        children: Ids<'k>,
        is_leaf: bool,
        definition: &'k str,
        synonyms: Ids<'k>,
        aliases: Ids<'k>,
        of_exclusion: bool,
        facets: FacetsEntry<'k>,
        prior: Option<PriorEntry<'k>>,
        features: Vec<FeatureEntry<'k>>,
        criteria: Vec<CriterionEntry<'k>>,
        tests: Ids<'k>,
        treatments: Ids<'k>,
        codes: Vec<CodeEntry<'k>>,
    }
    struct UnitEntry { ucum: &'k str, spellings: Ids<'k>, basis: Basis, sources: Ids<'k>, }
    /// Limits are exact, in the canonical unit; ages in years.
    struct IntervalEntry {
        set: &'k str,
        is_default: bool,
        who: &'k str,
        low: Option<alloc::string::String>,
        high: Option<alloc::string::String>,
        basis: Basis,
        sources: Ids<'k>,
    }
    struct AnalyteEntry {
        id: &'k str,
        label: &'k str,
        definition: &'k str,
        specimen: Specimen,
        synonyms: Ids<'k>,
        aliases: Ids<'k>,
        unit: &'k str,
        units: Vec<UnitEntry<'k>>,
        intervals: Vec<IntervalEntry<'k>>,
        findings: Ids<'k>,
        codes: Vec<CodeEntry<'k>>,
    }
    struct AvoidEntry { says: &'k str, when: &'k str, basis: Basis, sources: Ids<'k>, }
    struct TestEntry {
        id: &'k str,
        label: &'k str,
        kind: TestKind,
        tier: TestTier,
        does: &'k str,
        because: &'k str,
        changes: &'k str,
        again: Option<&'k str>,
        resolves: Ids<'k>,
        core: Ids<'k>,
        about: Ids<'k>,
        when: Option<&'k str>,
        avoid: Vec<AvoidEntry<'k>>,
        basis: Basis,
        sources: Ids<'k>,
    }
    struct CautionEntry {
        effect: CautionEffect,
        says: &'k str,
        when: Option<&'k str>,
        basis: Basis,
        sources: Ids<'k>,
    }
    struct TreatmentEntry {
        id: &'k str,
        label: &'k str,
        about: Ids<'k>,
        when: Option<&'k str>,
        aim: &'k str,
        line: Option<TreatmentLine>,
        evidence: Evidence,
        level: Option<&'k str>,
        direction: Direction,
        says: &'k str,
        patients: Option<&'k str>,
        dose_as_stated: Option<&'k str>,
        dose_sources: Ids<'k>,
        cautions: Vec<CautionEntry<'k>>,
        disagrees_with: Ids<'k>,
        basis: Basis,
        sources: Ids<'k>,
    }
    struct SourceEntry {
        id: &'k str,
        citation: &'k str,
        kind: &'k str,
        pmid: &'k str,
        pmcid: &'k str,
        doi: &'k str,
        url: &'k str,
        seen: Seen,
        took: &'k str,
    }
    struct SchemeFormEntry { id: &'k str, label: &'k str, members: Ids<'k>, }
    struct PlacementEntry { diagnosis: &'k str, form: &'k str, stance: Stance, note: &'k str, sources: Ids<'k>, }
    struct SchemeEntry {
        id: &'k str,
        label: &'k str,
        definition: &'k str,
        is_default: bool,
        forms: Vec<SchemeFormEntry<'k>>,
        placements: Vec<PlacementEntry<'k>>,
        sources: Ids<'k>,
    }
    struct ItemEntry { id: &'k str, says: &'k str, when: &'k str, points: i32, domain: Option<&'k str>, }
    struct LevelEntry { id: &'k str, label: &'k str, points: Option<i32>, when: Option<&'k str>, }
    struct CriteriaSetEntry {
        id: &'k str,
        label: &'k str,
        about: Ids<'k>,
        entry: &'k str,
        barred: &'k str,
        items: Vec<ItemEntry<'k>>,
        levels: Vec<LevelEntry<'k>>,
        note: &'k str,
        basis: Basis,
        sources: Ids<'k>,
    }
}

fn share(ppm: u32) -> f64 {
    f64::from(ppm) / f64::from(crate::logarithm::MILLION)
}

fn texts(texts: &[Text]) -> Ids<'_> {
    texts.iter().map(|text| &**text).collect()
}

fn cited<'k>(knowledge: &'k Knowledge, sources: &'k [SourceKey]) -> Ids<'k> {
    knowledge.sources_of(sources).map(|source| &*source.id).collect()
}

fn code(code: &Code) -> CodeEntry<'_> {
    CodeEntry { system: code.system, code: &code.code, label: &code.label, matching: code.matching }
}

pub(super) fn finding<'k>(knowledge: &'k Knowledge, entry: &'k Finding) -> FindingEntry<'k> {
    let name = |finding| knowledge.finding_name(finding);
    let implies_it =
        |other: &&Finding| other.implies.iter().any(|broader| name(*broader) == entry.id);
    let resolves_it = |test: &&Test| test.resolves.iter().any(|finding| name(*finding) == entry.id);
    FindingEntry {
        id: &entry.id,
        label: &entry.label,
        kind: entry.kind,
        obtained: entry.obtained,
        definition: &entry.definition,
        synonyms: texts(&entry.synonyms),
        aliases: texts(&entry.aliases),
        broader: entry.implies.iter().map(|finding| knowledge.finding_name(*finding)).collect(),
        narrower: knowledge.findings().iter().filter(implies_it).map(|other| &*other.id).collect(),
        excludes: entry.excludes.iter().map(|finding| knowledge.finding_name(*finding)).collect(),
        context: entry.context,
        background: entry.background.as_ref().map(|background| BackgroundEntry {
            share: share(background.ppm),
            basis: background.basis,
            why: &background.why,
            sources: cited(knowledge, &background.sources),
        }),
        among: entry.among.iter().map(|among| of_among(knowledge, among)).collect(),
        tests: knowledge.workup().tests.iter().filter(resolves_it).map(|test| &*test.id).collect(),
        codes: entry.codes.iter().map(code).collect(),
    }
}

fn of_among<'k>(knowledge: &'k Knowledge, among: &'k Among) -> AmongEntry<'k> {
    AmongEntry {
        finding: knowledge.finding_name(among.finding),
        share: share(among.ppm),
        basis: among.basis,
        why: &among.why,
        sources: cited(knowledge, &among.sources),
    }
}

pub(super) fn diagnosis<'k>(knowledge: &'k Knowledge, entry: &'k Diagnosis) -> DiagnosisEntry<'k> {
    let name = |diagnosis| knowledge.diagnosis_name(diagnosis);
    let below =
        |other: &&Diagnosis| other.parent(knowledge).is_some_and(|parent| parent.id == entry.id);
    let workup = knowledge.workup();
    let facets = &entry.facets;
    DiagnosisEntry {
        id: &entry.id,
        label: &entry.label,
        parent: entry.parent(knowledge).map(|parent| &*parent.id),
        children: knowledge.diagnoses().iter().filter(below).map(|child| &*child.id).collect(),
        is_leaf: knowledge.leaves().any(|leaf| leaf.id == entry.id),
        definition: &entry.definition,
        synonyms: texts(&entry.synonyms),
        aliases: texts(&entry.aliases),
        of_exclusion: entry.exclusion,
        facets: FacetsEntry {
            mechanism: facets.mechanism.to_vec(),
            trigger: facets.trigger,
            tissue: facets.tissue,
            vessel_necrosis: facets.vessel_necrosis,
            genes: texts(&facets.genes),
            cause: facets.cause,
        },
        prior: entry.prior.as_ref().map(|prior| PriorEntry {
            class: prior.class,
            basis: prior.basis,
            why: &prior.why,
            sources: cited(knowledge, &prior.sources),
        }),
        features: entry
            .features
            .iter()
            .map(|feature| FeatureEntry {
                finding: knowledge.finding_name(feature.finding),
                frequency: &feature.frequency.text,
                share: share(feature.frequency.ppm),
                population: &feature.population,
                scope: feature.scope,
                basis: feature.basis,
                sources: cited(knowledge, &feature.sources),
            })
            .collect(),
        criteria: entry
            .criteria
            .iter()
            .map(|criterion| CriterionEntry {
                id: &criterion.id,
                role: criterion.role,
                says: &criterion.says,
                when: &criterion.when,
                basis: criterion.basis,
                sources: cited(knowledge, &criterion.sources),
                disabled: criterion.disabled.as_deref(),
            })
            .collect(),
        tests: workup
            .tests
            .iter()
            .filter(|test| test.about.iter().any(|about| name(*about) == entry.id))
            .map(|test| &*test.id)
            .collect(),
        treatments: workup
            .treatments
            .iter()
            .filter(|treatment| treatment.about.iter().any(|about| name(*about) == entry.id))
            .map(|treatment| &*treatment.id)
            .collect(),
        codes: entry.codes.iter().map(code).collect(),
    }
}

pub(super) fn analyte<'k>(knowledge: &'k Knowledge, entry: &'k Analyte) -> AnalyteEntry<'k> {
    use alloc::string::ToString;
    let states = &entry.states;
    let by_state = [states.low, states.normal, states.high, states.positive, states.negative]
        .into_iter()
        .flatten();
    let yielded = by_state.chain(entry.thresholds.iter().map(|threshold| threshold.finding));
    let mut findings: Ids<'k> = Vec::new();
    for id in yielded.map(|finding| knowledge.finding_name(finding)) {
        if !findings.contains(&id) {
            findings.push(id);
        }
    }
    AnalyteEntry {
        id: &entry.id,
        label: &entry.label,
        definition: &entry.definition,
        specimen: entry.specimen,
        synonyms: texts(&entry.synonyms),
        aliases: texts(&entry.aliases),
        unit: &entry.unit,
        units: entry
            .units
            .iter()
            .map(|unit| UnitEntry {
                ucum: &unit.ucum,
                spellings: texts(&unit.spellings),
                basis: unit.basis,
                sources: cited(knowledge, &unit.sources),
            })
            .collect(),
        intervals: entry
            .intervals
            .iter()
            .map(|interval| IntervalEntry {
                set: &interval.set,
                is_default: interval.default,
                who: &interval.who,
                low: interval.low.map(|limit| limit.to_string()),
                high: interval.high.map(|limit| limit.to_string()),
                basis: interval.basis,
                sources: cited(knowledge, &interval.sources),
            })
            .collect(),
        findings,
        codes: entry.codes.iter().map(|own| code(&own.code)).collect(),
    }
}

pub(super) fn test<'k>(knowledge: &'k Knowledge, entry: &'k Test) -> TestEntry<'k> {
    TestEntry {
        id: &entry.id,
        label: &entry.label,
        kind: entry.kind,
        tier: entry.tier,
        does: &entry.does,
        because: &entry.because,
        changes: &entry.changes,
        again: entry.again.as_deref(),
        resolves: entry.resolves.iter().map(|finding| knowledge.finding_name(*finding)).collect(),
        core: entry.core.iter().map(|finding| knowledge.finding_name(*finding)).collect(),
        about: entry.about.iter().map(|diagnosis| knowledge.diagnosis_name(*diagnosis)).collect(),
        when: entry.when.as_deref(),
        avoid: entry
            .avoid
            .iter()
            .map(|avoid| AvoidEntry {
                says: &avoid.says,
                when: &avoid.when,
                basis: avoid.basis,
                sources: cited(knowledge, &avoid.sources),
            })
            .collect(),
        basis: entry.basis,
        sources: cited(knowledge, &entry.sources),
    }
}

pub(super) fn treatment<'k>(knowledge: &'k Knowledge, entry: &'k Treatment) -> TreatmentEntry<'k> {
    let treatments = &knowledge.workup().treatments;
    TreatmentEntry {
        id: &entry.id,
        label: &entry.label,
        about: entry.about.iter().map(|diagnosis| knowledge.diagnosis_name(*diagnosis)).collect(),
        when: entry.when.as_deref(),
        aim: &entry.aim,
        line: entry.line,
        evidence: entry.evidence,
        level: entry.level.as_deref(),
        direction: entry.direction,
        says: &entry.says,
        patients: entry.patients.as_deref(),
        dose_as_stated: entry.dose.as_deref(),
        dose_sources: cited(knowledge, &entry.dose_sources),
        cautions: entry
            .cautions
            .iter()
            .map(|caution| CautionEntry {
                effect: caution.effect,
                says: &caution.says,
                when: caution.when.as_deref(),
                basis: caution.basis,
                sources: cited(knowledge, &caution.sources),
            })
            .collect(),
        disagrees_with: entry
            .disagrees_with
            .iter()
            .map(|other| &treatments[*other])
            .map(|other| &*other.id)
            .collect(),
        basis: entry.basis,
        sources: cited(knowledge, &entry.sources),
    }
}

pub(super) fn source(entry: &Source) -> SourceEntry<'_> {
    SourceEntry {
        id: &entry.id,
        citation: &entry.citation,
        kind: &entry.kind,
        pmid: &entry.pmid,
        pmcid: &entry.pmcid,
        doi: &entry.doi,
        url: &entry.url,
        seen: entry.seen,
        took: &entry.took,
    }
}

pub(super) fn scheme<'k>(knowledge: &'k Knowledge, entry: &'k Scheme) -> SchemeEntry<'k> {
    SchemeEntry {
        id: &entry.id,
        label: &entry.label,
        definition: &entry.definition,
        is_default: entry.default,
        forms: entry
            .forms
            .iter()
            .map(|form| SchemeFormEntry {
                id: &form.id,
                label: &form.label,
                members: form.members.iter().map(|node| knowledge.diagnosis_name(*node)).collect(),
            })
            .collect(),
        placements: entry
            .placements
            .iter()
            .map(|placement| PlacementEntry {
                diagnosis: knowledge.diagnosis_name(placement.diagnosis),
                form: &placement.form,
                stance: placement.stance,
                note: &placement.note,
                sources: cited(knowledge, &placement.sources),
            })
            .collect(),
        sources: cited(knowledge, &entry.sources),
    }
}

pub(super) fn criteria_set<'k>(
    knowledge: &'k Knowledge,
    entry: &'k CriteriaSet,
) -> CriteriaSetEntry<'k> {
    CriteriaSetEntry {
        id: &entry.id,
        label: &entry.label,
        about: entry.about.iter().map(|diagnosis| knowledge.diagnosis_name(*diagnosis)).collect(),
        entry: &entry.entry_text,
        barred: &entry.barred_text,
        items: entry
            .items
            .iter()
            .map(|item| ItemEntry {
                id: &item.id,
                says: &item.says,
                when: &item.when,
                points: item.points,
                domain: item.domain.as_deref(),
            })
            .collect(),
        levels: entry
            .levels
            .iter()
            .map(|level| LevelEntry {
                id: &level.id,
                label: &level.label,
                points: level.points,
                when: level.when.as_deref(),
            })
            .collect(),
        note: &entry.note,
        basis: entry.basis,
        sources: cited(knowledge, &entry.sources),
    }
}
