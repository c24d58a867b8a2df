//! The entries that say what to do next: tests, notes and treatments.
//!
//! Their conditions are evaluated once the answer stands, so that they may ask what it suspects.

use super::entry::{Basis, words};
use super::{List, Text};
use crate::condition::Program;
use crate::key::{DiagnosisKey, FindingKey};

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

/// Everything that is said once the answer stands.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Workup {
    /// What one can do next.
    pub tests: List<Test>,
    /// What needs attention the same day.
    pub red_flags: List<Note>,
    /// What to know before a step.
    pub safety_notes: List<Note>,
    /// What a combination of results suggests.
    pub patterns: List<Pattern>,
    /// When to look again.
    pub follow_ups: List<FollowUp>,
    /// What can be tried.
    pub treatments: List<Treatment>,
}

/// A reason to hold a test back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Avoid {
    /// The condition as printed.
    pub when: Text,
    /// The condition as evaluated.
    pub program: Program,
    /// The reason in a sentence.
    pub says: Text,
    /// How far it is covered.
    pub basis: Basis,
    /// Indices of the sources.
    pub sources: List<u16>,
}

/// A question, an examination, a measurement, an image, a biopsy or a gene test.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Test {
    /// Permanent id.
    pub id: Text,
    /// Name for reading.
    pub label: Text,
    /// What is done, by burden.
    pub kind: TestKind,
    /// For whom it is meant.
    pub tier: TestTier,
    /// What is done, in words.
    pub does: Text,
    /// Why.
    pub because: Text,
    /// Which result changes what.
    pub changes: Text,
    /// Indices of the findings that it settles.
    pub resolves: List<FindingKey>,
    /// Indices of those that must all be known before it counts as done; where there are none, one
    /// that was stated and is obtained in its way is enough.
    pub core: List<FindingKey>,
    /// Indices of the diagnoses and groups to whose work-up it belongs; empty for everyone.
    pub about: List<DiagnosisKey>,
    /// The premise without which it is not worth a thought, as printed.
    pub when: Option<Text>,
    /// The premise as evaluated.
    pub program: Option<Program>,
    /// When it is held back.
    pub avoid: List<Avoid>,
    /// How far it is covered.
    pub basis: Basis,
    /// Indices of the sources.
    pub sources: List<u16>,
}

/// A statement that holds under a condition: a red flag or a safety note.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Note {
    /// Permanent id.
    pub id: Text,
    /// The condition as printed.
    pub when: Text,
    /// The condition as evaluated.
    pub program: Program,
    /// How probable a diagnosis must be besides, where that is asked.
    pub alert: Option<Alert>,
    /// The statement.
    pub says: Text,
    /// How far it is covered.
    pub basis: Basis,
    /// Indices of the sources.
    pub sources: List<u16>,
}

/// From which probability a danger of the same day is worth a word, whatever leads.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Alert {
    /// Indices of the diagnoses and groups, whose probabilities are added.
    pub about: List<DiagnosisKey>,
    /// From which probability, in parts per million.
    pub above: u32,
    /// Position of the note of the same kind that says the same for a better reason: while that
    /// holds, this one is left out.
    pub covered_by: Option<u16>,
}

/// What a combination of results suggests, and the tests that follow from it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pattern {
    /// Permanent id.
    pub id: Text,
    /// The condition as printed.
    pub when: Text,
    /// The condition as evaluated.
    pub program: Program,
    /// What it suggests.
    pub think: Text,
    /// Positions of the tests in [`Workup::tests`].
    pub next: List<u16>,
    /// How far it is covered.
    pub basis: Basis,
    /// Indices of the sources.
    pub sources: List<u16>,
}

/// When to look again, and at what.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FollowUp {
    /// Permanent id.
    pub id: Text,
    /// Indices of the diagnoses and groups.
    pub about: List<DiagnosisKey>,
    /// What is looked at.
    pub says: Text,
    /// How often.
    pub interval: Text,
    /// How far it is covered.
    pub basis: Basis,
    /// Indices of the sources.
    pub sources: List<u16>,
}

/// A reason to think twice about a treatment.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Caution {
    /// The condition as printed; none for what always applies.
    pub when: Option<Text>,
    /// The condition as evaluated.
    pub program: Option<Program>,
    /// What it means when it holds.
    pub effect: CautionEffect,
    /// The caution in a sentence.
    pub says: Text,
    /// How far it is covered.
    pub basis: Basis,
    /// Indices of the sources.
    pub sources: List<u16>,
}

/// An option that the literature reports.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Treatment {
    /// Permanent id.
    pub id: Text,
    /// Name for reading.
    pub label: Text,
    /// Indices of the diagnoses and groups.
    pub about: List<DiagnosisKey>,
    /// The premise, as printed: where it is known not to hold, the option is none.
    pub when: Option<Text>,
    /// The premise as evaluated.
    pub program: Option<Program>,
    /// What it is for.
    pub aim: Text,
    /// Its place in a sequence, where a source gives one.
    pub line: Option<TreatmentLine>,
    /// The kind of evidence.
    pub evidence: Evidence,
    /// The level as graded by the source.
    pub level: Option<Text>,
    /// Where the evidence points.
    pub direction: Direction,
    /// The evidence in words, with its figures.
    pub says: Text,
    /// How many patients.
    pub patients: Option<Text>,
    /// The dose as a source states it; never a prescription.
    pub dose: Option<Text>,
    /// Indices of the sources that state the dose.
    pub dose_sources: List<u16>,
    /// When to think twice.
    pub cautions: List<Caution>,
    /// How far it is covered.
    pub basis: Basis,
    /// Indices of the sources.
    pub sources: List<u16>,
    /// Positions in [`Workup::treatments`] of entries that say otherwise; both stand.
    pub disagrees_with: List<u16>,
}

impl Workup {
    /// Nothing: what a body of knowledge holds before its work-up is read.
    pub const NONE: Self = Self {
        tests: List::Borrowed(&[]),
        red_flags: List::Borrowed(&[]),
        safety_notes: List::Borrowed(&[]),
        patterns: List::Borrowed(&[]),
        follow_ups: List::Borrowed(&[]),
        treatments: List::Borrowed(&[]),
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

    /// Whether an entry of any kind has this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        let notes = self.red_flags.iter().chain(&*self.safety_notes).map(|note| &note.id);
        let patterns = self.patterns.iter().map(|pattern| &pattern.id);
        let follow_ups = self.follow_ups.iter().map(|entry| &entry.id);
        let others = notes.chain(patterns).chain(follow_ups);
        self.test(id).is_some()
            || self.treatment(id).is_some()
            || others.into_iter().any(|other| *other == id)
    }

    /// Every source that an entry cites, with repetitions.
    pub(crate) fn sources(&self) -> impl Iterator<Item = u16> + '_ {
        let tests = self
            .tests
            .iter()
            .flat_map(|t| t.sources.iter().chain(t.avoid.iter().flat_map(|a| a.sources.iter())));
        let notes =
            self.red_flags.iter().chain(&*self.safety_notes).flat_map(|note| note.sources.iter());
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
        let notes = self.red_flags.iter().chain(&*self.safety_notes).map(|note| &note.program);
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
