//! The entries that say what to do next: tests, notes and treatments.
//!
//! Their conditions are evaluated once the answer stands, so that they may ask what it suspects.

use super::entry::{Basis, words};
use super::opaque::opaque;
use super::{List, Text};
use crate::condition::Program;
use crate::key::{DiagnosisKey, FindingKey, NoteKey, SourceKey, Table, TestKey, TreatmentKey};

words! {
    /// What is done, from the lightest to the heaviest burden.
    TestKind {
        /// Asking.
        History = "history",
        /// Looking and feeling.
        Examination = "examination",
        /// Reading the record or the chart.
        Record = "record",
        /// A blood sample.
        Blood = "blood",
        /// A urine sample.
        Urine = "urine",
        /// An image.
        Imaging = "imaging",
        /// Tissue.
        Biopsy = "biopsy",
        /// A genetic test.
        GeneTest = "gene-test",
        /// Another specialist.
        Referral = "referral",
    }
}

words! {
    /// For whom a test is meant.
    TestTier {
        /// For everyone with the lesion.
        Always = "always",
        /// Where something is suspected.
        BySuspicion = "by-suspicion",
        /// In the hands of a specialist.
        Specialist = "specialist",
    }
}

words! {
    /// The place of a treatment in a sequence.
    TreatmentLine {
        /// Tried first.
        FirstLine = "first-line",
        /// Tried when the first does not help.
        SecondLine = "second-line",
        /// Added to another.
        Adjunct = "adjunct",
        /// When nothing else helps.
        Rescue = "rescue",
        /// Once used.
        Historical = "historical",
    }
}

words! {
    /// The kind of evidence for a treatment, the strongest first.
    Evidence {
        /// A synthesis of studies.
        MetaAnalysis = "meta-analysis",
        /// A randomized trial.
        RandomizedTrial = "randomized-trial",
        /// A cohort.
        Cohort = "cohort",
        /// A series of patients.
        CaseSeries = "case-series",
        /// Single patients.
        CaseReport = "case-report",
        /// The opinion of experts.
        Expert = "expert",
        /// None was seen.
        None = "none",
    }
}

words! {
    /// Where the evidence points.
    Direction {
        /// In favor of the treatment.
        For = "for",
        /// Neither way.
        Neutral = "neutral",
        /// Against the treatment.
        Against = "against",
    }
}

words! {
    /// What a caution means when its condition holds.
    CautionEffect {
        /// The treatment is held to be wrong then.
        Contraindicated = "contraindicated",
        /// Weigh it.
        Caution = "caution",
        /// Check something first.
        Check = "check",
    }
}

opaque! {
    /// Everything that is said once the answer stands.
    #[derive(Clone, Debug, PartialEq, Eq, Default)]
    pub struct Workup {
        /// What one can do next.
        tests: Table<TestKey, Test>,
        /// What needs attention the same day.
        red_flags: Table<NoteKey, Note>,
        /// What to know before a step.
        safety_notes: Table<NoteKey, Note>,
        /// What a combination of results suggests.
        patterns: List<Pattern>,
        /// When to look again.
        follow_ups: List<FollowUp>,
        /// What can be tried.
        treatments: Table<TreatmentKey, Treatment>,
    }
}

opaque! {
    /// A reason to hold a test back.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Avoid {
        /// The condition as printed.
        when: Text,
        /// The condition as evaluated.
        program: Program,
        /// The reason in a sentence.
        says: Text,
        /// How far it is covered.
        basis: Basis,
        /// The sources.
        sources: List<SourceKey>,
    }
}

opaque! {
    /// A question, an examination, a measurement, an image, a biopsy or a gene test.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Test {
        /// Permanent id.
        id: Text,
        /// Name for reading.
        label: Text,
        /// What is done, by burden.
        kind: TestKind,
        /// For whom it is meant.
        tier: TestTier,
        /// What is done, in words.
        does: Text,
        /// Why.
        because: Text,
        /// Which result changes what.
        changes: Text,
        /// What comes before it where something that it shows is on record.
        again: Option<Text>,
        /// The findings that it settles.
        resolves: List<FindingKey>,
        /// The those that must all be known before it counts as done; where there are none,
        /// one that was stated and is obtained in its way is enough.
        core: List<FindingKey>,
        /// The diagnoses and groups to whose work-up it belongs; empty for everyone.
        about: List<DiagnosisKey>,
        /// The premise without which it is not worth a thought, as printed.
        when: Option<Text>,
        /// The premise as evaluated.
        program: Option<Program>,
        /// When it is held back.
        avoid: List<Avoid>,
        /// How far it is covered.
        basis: Basis,
        /// The sources.
        sources: List<SourceKey>,
    }
}

opaque! {
    /// A statement that holds under a condition: a red flag or a safety note.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Note {
        /// Permanent id.
        id: Text,
        /// The condition as printed.
        when: Text,
        /// The condition as evaluated.
        program: Program,
        /// How probable a diagnosis must be besides, where that is asked.
        alert: Option<Alert>,
        /// The statement.
        says: Text,
        /// How far it is covered.
        basis: Basis,
        /// The sources.
        sources: List<SourceKey>,
    }
}

opaque! {
    /// From which probability a danger of the same day is worth a word, whatever leads.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Alert {
        /// The diagnoses and groups, whose probabilities are added.
        about: List<DiagnosisKey>,
        /// From which probability, in parts per million.
        above: u32,
        /// The note of the same kind that says the same for a better reason: while that
        /// holds, this one is left out.
        covered_by: Option<NoteKey>,
    }
}

opaque! {
    /// What a combination of results suggests, and the tests that follow from it.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Pattern {
        /// Permanent id.
        id: Text,
        /// The condition as printed.
        when: Text,
        /// The condition as evaluated.
        program: Program,
        /// What it suggests.
        think: Text,
        /// The tests.
        next: List<TestKey>,
        /// How far it is covered.
        basis: Basis,
        /// The sources.
        sources: List<SourceKey>,
    }
}

opaque! {
    /// When to look again, and at what.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct FollowUp {
        /// Permanent id.
        id: Text,
        /// The diagnoses and groups.
        about: List<DiagnosisKey>,
        /// What is looked at.
        says: Text,
        /// How often.
        interval: Text,
        /// How far it is covered.
        basis: Basis,
        /// The sources.
        sources: List<SourceKey>,
    }
}

opaque! {
    /// A reason to think twice about a treatment.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Caution {
        /// The condition as printed; none for what always applies.
        when: Option<Text>,
        /// The condition as evaluated.
        program: Option<Program>,
        /// What it means when it holds.
        effect: CautionEffect,
        /// The caution in a sentence.
        says: Text,
        /// How far it is covered.
        basis: Basis,
        /// The sources.
        sources: List<SourceKey>,
    }
}

opaque! {
    /// An option that the literature reports.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Treatment {
        /// Permanent id.
        id: Text,
        /// Name for reading.
        label: Text,
        /// The diagnoses and groups.
        about: List<DiagnosisKey>,
        /// The premise, as printed: where it is known not to hold, the option is none.
        when: Option<Text>,
        /// The premise as evaluated.
        program: Option<Program>,
        /// What it is for.
        aim: Text,
        /// Its place in a sequence, where a source gives one.
        line: Option<TreatmentLine>,
        /// The kind of evidence.
        evidence: Evidence,
        /// The level as graded by the source.
        level: Option<Text>,
        /// Where the evidence points.
        direction: Direction,
        /// The evidence in words, with its figures.
        says: Text,
        /// How many patients.
        patients: Option<Text>,
        /// The dose as a source states it; never a prescription.
        dose: Option<Text>,
        /// The sources that state the dose.
        dose_sources: List<SourceKey>,
        /// When to think twice.
        cautions: List<Caution>,
        /// How far it is covered.
        basis: Basis,
        /// The sources.
        sources: List<SourceKey>,
        /// Treatments of which the literature says otherwise; both stand.
        disagrees_with: List<TreatmentKey>,
    }
}

impl Workup {
    /// Nothing: what a body of knowledge holds before its work-up is read.
    pub const NONE: Self = Self {
        tests: Table::EMPTY,
        red_flags: Table::EMPTY,
        safety_notes: Table::EMPTY,
        patterns: List::Borrowed(&[]),
        follow_ups: List::Borrowed(&[]),
        treatments: Table::EMPTY,
    };

    /// The test with this id.
    #[must_use]
    pub fn test(&self, id: &str) -> Option<&Test> {
        self.tests.iter().find(|test| test.id == id)
    }

    /// The treatment with this id.
    #[must_use]
    pub fn treatment(&self, id: &str) -> Option<&Treatment> {
        self.treatments.iter().find(|treatment| treatment.id == id)
    }

    /// The note that is told instead of this one where both hold, since it says more.
    #[must_use]
    pub fn better_than(&self, note: &Note) -> Option<&Note> {
        let better = note.alert.as_ref()?.covered_by?;
        let of = |list: &Table<NoteKey, Note>| list.iter().any(|own| own.id == note.id);
        let list = if of(&self.red_flags) { &self.red_flags } else { &self.safety_notes };
        list.row(better)
    }

    /// Whether an entry of any kind has this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        let notes = self.red_flags.iter().chain(&self.safety_notes).map(|note| &note.id);
        let patterns = self.patterns.iter().map(|pattern| &pattern.id);
        let follow_ups = self.follow_ups.iter().map(|entry| &entry.id);
        let others = notes.chain(patterns).chain(follow_ups);
        self.test(id).is_some()
            || self.treatment(id).is_some()
            || others.into_iter().any(|other| *other == id)
    }

    /// Every source that an entry cites, with repetitions.
    pub(crate) fn sources(&self) -> impl Iterator<Item = SourceKey> + '_ {
        let tests = self
            .tests
            .iter()
            .flat_map(|t| t.sources.iter().chain(t.avoid.iter().flat_map(|a| a.sources.iter())));
        let notes =
            self.red_flags.iter().chain(&self.safety_notes).flat_map(|note| note.sources.iter());
        let patterns = self.patterns.iter().flat_map(|pattern| pattern.sources.iter());
        let follow_ups = self.follow_ups.iter().flat_map(|entry| entry.sources.iter());
        let treatments = self.treatments.iter().flat_map(|treatment| {
            let cautions = treatment.cautions.iter().flat_map(|caution| caution.sources.iter());
            treatment.sources.iter().chain(treatment.dose_sources.iter()).chain(cautions)
        });
        tests.chain(notes).chain(patterns).chain(follow_ups).chain(treatments).copied()
    }

    /// Every condition.
    pub(crate) fn programs(&self) -> impl Iterator<Item = &Program> {
        let premises = self.tests.iter().filter_map(|test| test.program.as_ref());
        let avoid =
            self.tests.iter().flat_map(|test| test.avoid.iter().map(|avoid| &avoid.program));
        let notes = self.red_flags.iter().chain(&self.safety_notes).map(|note| &note.program);
        let patterns = self.patterns.iter().map(|pattern| &pattern.program);
        let cautions = self
            .treatments
            .iter()
            .flat_map(|t| t.cautions.iter().filter_map(|c| c.program.as_ref()));
        let premises = premises
            .chain(self.treatments.iter().filter_map(|treatment| treatment.program.as_ref()));
        premises.chain(avoid).chain(notes).chain(patterns).chain(cautions)
    }
}
