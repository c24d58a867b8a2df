//! From the TOML entries of the work-up to the compiled ones.

use super::{Lowerer, Names, index, register, text};
use crate::condition::Program;
use crate::key::{DiagnosisKey, FindingKey, Key, NoteKey, TestKey, TreatmentKey};
use crate::knowledge::source::DiagnosticCode;
use crate::knowledge::source::problems::Problems;
use crate::knowledge::source::schema::workup::{
    AvoidToml, CautionToml, FollowUpToml, NoteToml, PatternToml, TestToml, TreatmentToml,
    WorkupDraft,
};
use crate::knowledge::source::schema::{Placed, Word};
use crate::knowledge::workup::{
    Alert, Avoid, Caution, CautionEffect, Direction, Evidence, FollowUp, Note, Pattern, Test,
    TestKind, TestTier, Treatment, TreatmentLine, Workup,
};
use crate::knowledge::{Constants, List, Text};
use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

type Ids<K> = BTreeMap<String, K>;

pub(super) fn lower(
    draft: &WorkupDraft<'_>,
    names: &Names,
    constants: &Constants,
    problems: &mut Problems,
) -> Workup {
    let (tests, treatments) = ids(draft, problems);
    let notes = |all: &[Placed<'_, NoteToml>]| -> Ids<NoteKey> {
        all.iter()
            .enumerate()
            .map(|(i, placed)| (placed.entry.id.as_ref().clone(), NoteKey::at(index(i))))
            .collect()
    };
    let (flags, safety) = (notes(&draft.red_flags), notes(&draft.safety_notes));
    Workup {
        tests: each(&draft.tests, names, constants, problems, |lowerer, entry| {
            Some(lowerer.test(entry))
        }),
        red_flags: each(&draft.red_flags, names, constants, problems, |lowerer, entry| {
            lowerer.note(entry, &flags)
        }),
        safety_notes: each(&draft.safety_notes, names, constants, problems, |lowerer, entry| {
            lowerer.note(entry, &safety)
        }),
        patterns: each(&draft.patterns, names, constants, problems, |lowerer, entry| {
            lowerer.pattern(entry, &tests)
        }),
        follow_ups: each(&draft.follow_ups, names, constants, problems, |l, entry| {
            Some(l.follow_up(entry))
        }),
        treatments: each(&draft.treatments, names, constants, problems, |lowerer, entry| {
            Some(lowerer.treatment(entry, &treatments))
        }),
    }
}

fn each<'f, T, E: Clone, L: From<Vec<E>>>(
    entries: &[Placed<'f, T>],
    names: &Names,
    constants: &Constants,
    problems: &mut Problems,
    lower: impl Fn(&mut Lowerer<'_>, &T) -> Option<E>,
) -> L {
    let mut all = Vec::with_capacity(entries.len());
    for placed in entries {
        let mut lowerer = Lowerer { file: placed.file, names, constants, problems };
        all.extend(lower(&mut lowerer, &placed.entry));
    }
    all.into()
}

/// The keys of tests and treatments by id; no id is used twice, whatever the kind of entry.
fn ids(draft: &WorkupDraft<'_>, problems: &mut Problems) -> (Ids<TestKey>, Ids<TreatmentKey>) {
    let (mut tests, mut treatments, mut all) = (Ids::new(), Ids::new(), Ids::new());
    register(
        &mut tests,
        draft
            .tests
            .iter()
            .enumerate()
            .map(|(i, p)| (p.file, &p.entry.id, &[][..], TestKey::at(index(i)))),
        problems,
    );
    register(
        &mut treatments,
        draft
            .treatments
            .iter()
            .enumerate()
            .map(|(i, p)| (p.file, &p.entry.id, &[][..], TreatmentKey::at(index(i)))),
        problems,
    );
    let flags = draft.red_flags.iter().chain(&draft.safety_notes).map(|p| (p.file, &p.entry.id));
    let patterns = draft.patterns.iter().map(|p| (p.file, &p.entry.id));
    let follow_ups = draft.follow_ups.iter().map(|p| (p.file, &p.entry.id));
    let others = flags.chain(patterns).chain(follow_ups);
    register(&mut all, others.map(|(file, id)| (file, id, &[][..], ())), problems);
    (tests, treatments)
}

fn optional(given: &Option<String>) -> Option<Text> {
    given.as_deref().filter(|given| !given.trim().is_empty()).map(text)
}

impl Lowerer<'_> {
    fn diagnoses(&mut self, words: &[Word]) -> List<DiagnosisKey> {
        words.iter().filter_map(|word| self.diagnosis(word)).collect()
    }

    fn printed(&mut self, when: &Word) -> Option<(Text, Program)> {
        let (parsed, program) = self.condition_on_answer(when)?;
        Some((Cow::Owned(parsed.to_string()), program))
    }

    /// A condition that may be left out.
    fn premise(&mut self, when: Option<&Word>) -> (Option<Text>, Option<Program>) {
        when.and_then(|when| self.printed(when)).unzip()
    }

    fn test(&mut self, entry: &TestToml) -> Test {
        let kinds =
            "history, examination, record, blood, urine, imaging, biopsy, gene-test, referral";
        let tiers = "`always`, `by-suspicion`, `specialist`";
        let (basis, sources) = self.covered(&entry.basis, &entry.sources);
        let (when, program) = self.premise(entry.when.as_ref());
        let mut resolves: Vec<FindingKey> =
            entry.resolves.iter().filter_map(|word| self.finding(word)).collect();
        resolves.sort_unstable();
        resolves.dedup();
        for word in &entry.core {
            if self.finding(word).is_some_and(|finding| !resolves.contains(&finding)) {
                let message = format!("`{}` is not among what the test resolves", word.as_ref());
                let help = "list it under `resolves` as well".to_string();
                self.problem_with(DiagnosticCode::Value, word, message, help);
            }
        }
        Test {
            id: text(entry.id.as_ref()),
            label: self.sentence(&entry.label),
            kind: self.known(&entry.kind, TestKind::from_word, kinds, TestKind::Referral),
            tier: self.known(&entry.tier, TestTier::from_word, tiers, TestTier::Specialist),
            does: self.sentence(&entry.does),
            because: self.sentence(&entry.because),
            changes: self.sentence(&entry.changes),
            again: entry.again.as_ref().map(|says| self.sentence(says)),
            resolves: Cow::Owned(resolves),
            core: entry.core.iter().filter_map(|word| self.finding(word)).collect(),
            about: self.diagnoses(&entry.about),
            when,
            program,
            avoid: entry.avoid.iter().filter_map(|avoid| self.avoid(avoid)).collect(),
            basis,
            sources,
        }
    }

    fn avoid(&mut self, entry: &AvoidToml) -> Option<Avoid> {
        let (basis, sources) = self.covered(&entry.basis, &entry.sources);
        let says = self.sentence(&entry.says);
        let (when, program) = self.printed(&entry.when)?;
        Some(Avoid { when, program, says, basis, sources })
    }

    fn note(&mut self, entry: &NoteToml, notes: &Ids<NoteKey>) -> Option<Note> {
        let (basis, sources) = self.covered(&entry.basis, &entry.sources);
        let says = self.sentence(&entry.says);
        let (when, program) = self.printed(&entry.when)?;
        let alert = self.alert(entry, notes);
        Some(Note { id: text(entry.id.as_ref()), when, program, alert, says, basis, sources })
    }

    fn alert(&mut self, entry: &NoteToml, notes: &Ids<NoteKey>) -> Option<Alert> {
        let about = self.diagnoses(&entry.about);
        let covered_by =
            entry.covered_by.as_ref().and_then(|word| self.resolve(word, "note", notes));
        let Some(above) = &entry.above else {
            if !entry.about.is_empty() || entry.covered_by.is_some() {
                let message = format!(
                    "`{}` is about diagnoses and does not say from which probability",
                    entry.id.as_ref()
                );
                self.problem_with(
                    DiagnosticCode::Incomplete,
                    &entry.id,
                    message,
                    "add `above = \"10 %\"`".to_string(),
                );
            }
            return None;
        };
        if entry.about.is_empty() {
            let message =
                format!("`{}` does not say of what the probability is", entry.id.as_ref());
            self.problem_with(
                DiagnosticCode::Incomplete,
                above,
                message,
                "add `about`".to_string(),
            );
        }
        Some(Alert { about, above: self.percent(above), covered_by })
    }

    fn pattern(&mut self, entry: &PatternToml, tests: &Ids<TestKey>) -> Option<Pattern> {
        let (basis, sources) = self.covered(&entry.basis, &entry.sources);
        let think = self.sentence(&entry.think);
        let next = entry.next.iter().filter_map(|word| self.resolve(word, "test", tests)).collect();
        let (when, program) = self.printed(&entry.when)?;
        Some(Pattern { id: text(entry.id.as_ref()), when, program, think, next, basis, sources })
    }

    fn follow_up(&mut self, entry: &FollowUpToml) -> FollowUp {
        let (basis, sources) = self.covered(&entry.basis, &entry.sources);
        FollowUp {
            id: text(entry.id.as_ref()),
            about: self.diagnoses(&entry.about),
            says: self.sentence(&entry.says),
            interval: self.sentence(&entry.interval),
            basis,
            sources,
        }
    }

    fn treatment(&mut self, entry: &TreatmentToml, treatments: &Ids<TreatmentKey>) -> Treatment {
        let lines = "`first-line`, `second-line`, `adjunct`, `rescue`, `historical`";
        let kinds =
            "meta-analysis, randomized-trial, cohort, case-series, case-report, expert, none";
        let directions = "`for`, `neutral`, `against`";
        let (basis, sources) = self.covered(&entry.basis, &entry.sources);
        let (when, program) = self.premise(entry.when.as_ref());
        Treatment {
            id: text(entry.id.as_ref()),
            label: self.sentence(&entry.label),
            about: self.diagnoses(&entry.about),
            when,
            program,
            aim: self.sentence(&entry.aim),
            line: entry.line.as_ref().map(|word| {
                self.known(word, TreatmentLine::from_word, lines, TreatmentLine::Adjunct)
            }),
            evidence: self.known(&entry.evidence, Evidence::from_word, kinds, Evidence::None),
            level: optional(&entry.level),
            direction: self.known(
                &entry.direction,
                Direction::from_word,
                directions,
                Direction::Neutral,
            ),
            says: self.sentence(&entry.says),
            patients: optional(&entry.patients),
            dose: entry.dose.as_ref().map(|word| self.sentence(word)),
            dose_sources: self.sources(&entry.dose_sources),
            cautions: entry.caution.iter().filter_map(|caution| self.caution(caution)).collect(),
            basis,
            sources,
            disagrees_with: entry
                .disagrees_with
                .iter()
                .filter_map(|word| self.resolve(word, "treatment", treatments))
                .collect(),
        }
    }

    fn caution(&mut self, entry: &CautionToml) -> Option<Caution> {
        let effects = "`contraindicated`, `caution`, `check`";
        let (basis, sources) = self.covered(&entry.basis, &entry.sources);
        let effect =
            self.known(&entry.effect, CautionEffect::from_word, effects, CautionEffect::Caution);
        let says = self.sentence(&entry.says);
        let (when, program) = match &entry.when {
            Some(when) => self.printed(when).map(|(when, program)| (Some(when), Some(program)))?,
            None => (None, None),
        };
        Some(Caution { when, program, effect, says, basis, sources })
    }
}
