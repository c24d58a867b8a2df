//! The entries of the knowledge, as they are compiled in.

use super::opaque::opaque;
use super::{List, Text};
use crate::condition::Program;
#[cfg(feature = "source")]
use crate::key::Key;
use crate::key::{
    AnalyteKey, ClusterKey, DiagnosisKey, FeatureKey, FindingKey, FormKey, OwnCriterionKey,
    SourceKey, Table,
};
use crate::logarithm::MILLION;
use crate::quantity::Age;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[doc = $meaning:literal])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
        #[non_exhaustive]
        pub enum $name {
            $($(#[doc = $meaning])* #[cfg_attr(feature = "json", serde(rename = $word))] $variant,)+
        }

        impl $name {
            /// Every value, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word used in the knowledge files and in every face.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }

            /// What it means, in a sentence.
            #[must_use]
            pub const fn meaning(self) -> &'static str {
                match self {
                    $(Self::$variant => concat!($($meaning),*).trim_ascii(),)+
                }
            }

            /// The value with this word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.as_str() == word)
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

words! {
    /// How far a statement is covered by a source.
    Basis {
        /// The figure or statement was read in a cited source.
        Seen = "seen",
        /// No source was seen; a source, where given, supports the direction only.
        GeneralKnowledge = "general-knowledge",
        /// Readers who did not see each other's figures estimated it; no series was seen.
        Elicited = "elicited",
        /// An engineering choice of this project.
        Proposal = "proposal",
    }
}

words! {
    /// How far a source was read.
    Seen {
        /// The whole text.
        FullText = "full-text",
        /// Parts of the full page or article.
        Excerpt = "excerpt",
        /// The abstract.
        Abstract = "abstract",
        /// A printed table.
        Table = "table",
        /// Structured data.
        Data = "data",
        /// Another page that reports it.
        Secondary = "secondary",
        /// Title or bibliographic line only.
        Title = "title",
        /// Not read.
        NotSeen = "not-seen",
    }
}

words! {
    /// What kind of observation a finding is.
    FindingKind {
        /// Sex and age.
        Demographic = "demographic",
        /// Duration, tempo and outcome.
        Course = "course",
        /// What the lesion looks and feels like.
        Morphology = "morphology",
        /// Where it lies.
        Site = "site",
        /// What the patient feels.
        Symptom = "symptom",
        /// Other signs on examination.
        Sign = "sign",
        /// Associated and past diseases.
        Disease = "disease",
        /// Exposures, procedures and drugs.
        Exposure = "exposure",
        /// What laboratory values yield.
        Laboratory = "laboratory",
        /// Antibodies and other serology.
        Serology = "serology",
        /// What imaging shows.
        Imaging = "imaging",
        /// What the microscope shows.
        Histology = "histology",
        /// Genes and variants.
        Genetics = "genetics",
        /// Diseases of relatives.
        Family = "family",
    }
}

words! {
    /// How a finding is obtained, from the lightest to the heaviest burden.
    Obtained {
        /// By asking.
        Asking = "asking",
        /// By examining.
        Examination = "examination",
        /// From the record or the chart.
        Record = "record",
        /// From blood.
        Blood = "blood",
        /// From urine.
        Urine = "urine",
        /// From an image.
        Imaging = "imaging",
        /// From tissue.
        Biopsy = "biopsy",
        /// From a genetic test.
        GeneTest = "gene-test",
    }
}

words! {
    /// What a criterion does when it holds.
    Role {
        /// Must hold: false excludes.
        Requires = "requires",
        /// Must not hold: true excludes.
        Excludes = "excludes",
        /// Proves the diagnosis when every required criterion holds as well.
        Establishes = "establishes",
        /// Keeps it from being established while it holds: something else explains this lesion.
        Withholds = "withholds",
    }
}

words! {
    /// How often a diagnosis is met among people seen for a lesion suspected to hold calcium or
    /// bone.
    PriorClass {
        /// A leading cause.
        Common = "common",
        /// Met regularly.
        Uncommon = "uncommon",
        /// Met now and then.
        Rare = "rare",
        /// Single reports.
        VeryRare = "very-rare",
    }
}

words! {
    /// What population a frequency describes.
    Scope {
        /// Patients with the lesion of this diagnosis.
        Lesion = "lesion",
        /// The whole disease, with or without the lesion.
        Disease = "disease",
        /// Informs, and carries no weight.
        Context = "context",
    }
}

words! {
    /// By which mechanism mineral or bone came to lie in the skin.
    Mechanism {
        /// Into damaged tissue.
        Dystrophic = "dystrophic",
        /// From deranged calcium or phosphate.
        Metastatic = "metastatic",
        /// In the wall of small vessels.
        Vascular = "vascular",
        /// Brought in from outside.
        ForeignMineral = "foreign-mineral",
        /// By forming bone.
        Ossification = "ossification",
        /// There is none.
        None = "none",
    }
}

words! {
    /// What set the lesion off.
    Trigger {
        /// The patient's own disease.
        Endogenous = "endogenous",
        /// A treatment or a test.
        Iatrogenic = "iatrogenic",
        /// The environment or the work place.
        Environmental = "environmental",
        /// Nothing known.
        Unknown = "unknown",
    }
}

words! {
    /// What lies in the skin.
    Tissue {
        /// Amorphous calcium salts.
        Calcium = "calcium",
        /// Bone.
        Bone = "bone",
        /// Another mineral or crystal.
        OtherMineral = "other-mineral",
        /// Neither.
        None = "none",
    }
}

words! {
    /// Whether the cause is known.
    Cause {
        /// A cause is known.
        Known = "known",
        /// No cause is known.
        Unknown = "unknown",
    }
}

words! {
    /// How much a code covers, compared with the entry that carries it.
    CodeMatch {
        /// The same.
        Exact = "exact",
        /// More.
        Broader = "broader",
        /// Less.
        Narrower = "narrower",
    }
}

words! {
    /// How the codes of a system are ordered below each other.
    CodeTree {
        /// Not at all.
        Flat = "flat",
        /// A code is a category of every longer code that begins with it.
        Dotted = "dotted",
        /// The same at fixed lengths.
        Stepped = "stepped",
    }
}

words! {
    /// Which alleles of a gene make a finding present.
    Alleles {
        /// Any allele.
        Variant = "variant",
        /// Both copies.
        Biallelic = "biallelic",
        /// The copy from the mother.
        Maternal = "maternal",
        /// The copy from the father.
        Paternal = "paternal",
    }
}

words! {
    /// The code systems of the crosswalk.
    CodeSystem {
        /// ICD-10-CM.
        Icd10Cm = "icd-10-cm",
        /// ICD-11, foundation entities.
        Icd11 = "icd-11",
        /// Human Phenotype Ontology.
        Hpo = "hpo",
        /// Mondo Disease Ontology.
        Mondo = "mondo",
        /// ORPHAcodes.
        Orpha = "orpha",
        /// OMIM numbers.
        Omim = "omim",
        /// Medical Subject Headings.
        Mesh = "mesh",
        /// LOINC.
        Loinc = "loinc",
        /// Anatomical Therapeutic Chemical classification.
        Atc = "atc",
        /// RxNorm.
        RxNorm = "rxnorm",
    }
}

words! {
    /// Whether a source asserts or contests a placement.
    Stance {
        /// Places the diagnosis there.
        Asserts = "asserts",
        /// Says that it does not belong there.
        Contests = "contests",
    }
}

impl Obtained {
    /// A bit of its own, in the order of the burden.
    pub(crate) const fn bit(self) -> u8 {
        1 << self as u8
    }

    /// What history, examination and the chart could have told: no test is needed for it.
    pub(crate) const LIGHT: u8 = Self::Asking.bit() | Self::Examination.bit() | Self::Record.bit();
}

pub(crate) use words;

/// A number for each class of priors, from common to very rare.
type PriorClasses = [u32; 4];
/// A number for each class of frequencies, from obligate to excluded.
type FrequencyClasses = [u32; 6];

opaque! {
    /// The named constants of the inference, from `knowledge.toml`.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Constants {
        /// The largest weight of one finding or cluster, either way, in centibans.
        single_cap: i32,
        /// The largest sum of weights, either way, in centibans.
        total_cap: i32,
        /// What an open required criterion costs, in centibans.
        open_requirement_discount: i32,
        /// How many open required criteria cost at the most.
        open_requirement_limit: u32,
        /// The probability from which a diagnosis is probable, in parts per million.
        probable: u32,
        /// The probability from which a diagnosis is possible, in parts per million.
        possible: u32,
        /// The smallest frequency used in a weight, in parts per million.
        frequency_floor: u32,
        /// The floor is at most this share of the background of the finding, in parts per million.
        floor_share: u32,
        /// The largest frequency used in a weight, in parts per million.
        frequency_ceiling: u32,
        /// What every weight is multiplied by, in parts per million: findings are not independent.
        temperature: u32,
        /// For how many parts the estimates count in the log odds, against one part of a row or of
        /// the background.
        estimate_parts: u32,
        /// With how many counted patients the estimates weigh against a counted series.
        estimate_patients: u32,
        /// How far an established diagnosis stands above everything that is not, in centibans.
        established_lead: i32,
        /// How much of the log of a prior counts for patients from the literature, in parts per
        /// million.
        published_prior: u32,
        /// How much of the log of the share of the published reports counts for them beside it, in
        /// parts per million.
        reports_prior: u32,
        /// The background of a finding for which none is written, in parts per million.
        default_background: u32,
        /// From this probability on, in parts per million, options and follow-up are told in full
        /// of what is only possible and does not lead.
        told_in_full: u32,
        /// What is rarer than this in patients like this one is not warned of while it is unknown,
        /// in parts per million.
        caution_floor: u32,
        /// Prior of the classes common, uncommon, rare and very rare, in patients of a million.
        priors: PriorClasses,
        /// Working points of the frequency classes obligate, very frequent, frequent, occasional,
        /// very rare and excluded, in parts per million.
        frequency_classes: FrequencyClasses,
    }
}

/// How many were counted, and how many of them had it.
type Counted = [u32; 2];

opaque! {
    /// A frequency as written and as used.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Frequency {
        /// As written: `36/56`, `45 %`, `45-62 %` or a class.
        text: Text,
        /// The working value in parts per million, smoothed for small series.
        ppm: u32,
        /// How many were counted, and how many of them had it; both 0 where no series was counted.
        counted: Counted,
    }
}

impl Frequency {
    /// Whether it says that the finding never occurs.
    #[must_use]
    pub fn never(&self) -> bool {
        self.text == "excluded"
    }

    /// Whether it is a figure, not a class.
    #[must_use]
    pub fn is_figure(&self) -> bool {
        self.text.bytes().any(|byte| byte.is_ascii_digit())
    }
}

opaque! {
    /// How seldom a finding is left out of a record when it is present, and denied when it is
    /// absent.
    ///
    /// Such a finding speaks even where a record says nothing of it.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Silence {
        /// Share of those with the finding whose record says so, in parts per million.
        told: u32,
        /// Share of those without it whose record denies it, in parts per million.
        denied: u32,
        /// How far it is covered.
        basis: Basis,
        /// Why.
        why: Text,
    }
}

impl Silence {
    /// Of those of whom so many have the finding, how many records do not mention it: with it, and
    /// without it.
    fn parts(&self, share: u32) -> (u64, u64) {
        let part = |of: u32, said: u32| u64::from(of) * u64::from(MILLION.saturating_sub(said));
        (part(share, self.told), part(MILLION.saturating_sub(share), self.denied))
    }

    /// Of those of whom so many have the finding, how many records do not mention it, in parts per
    /// million.
    pub(crate) fn unmentioned(&self, share: u32) -> u32 {
        let (with, without) = self.parts(share);
        u32::try_from((with + without) / u64::from(MILLION)).unwrap_or(MILLION)
    }

    /// How many have the finding of those whose record does not mention it, in parts per million.
    pub(crate) fn left(&self, share: u32) -> u32 {
        let (with, without) = self.parts(share);
        u32::try_from(with * u64::from(MILLION) / (with + without).max(1)).unwrap_or(MILLION)
    }
}

opaque! {
    /// How often a finding is present among all people seen for a lesion suspected to hold calcium
    /// or bone.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Background {
        /// In parts per million.
        ppm: u32,
        /// How far it is covered.
        basis: Basis,
        /// Why this value.
        why: Text,
        /// The sources.
        sources: List<SourceKey>,
    }
}

opaque! {
    /// How often a finding is present among those who have something that brings it along, whatever
    /// their lesion is.
    ///
    /// Hyperphosphatemia comes with failed kidneys: beside them it speaks only for what raises
    /// phosphate further, and against nothing.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Among {
        /// What brings it along.
        finding: FindingKey,
        /// In parts per million.
        ppm: u32,
        /// How far it is covered.
        basis: Basis,
        /// Why this value.
        why: Text,
        /// The sources.
        sources: List<SourceKey>,
    }
}

opaque! {
    /// A code of another system.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Code {
        /// The system.
        system: CodeSystem,
        /// The code as that system spells it.
        code: Text,
        /// The label that the code had when it was taken.
        label: Text,
        /// How much the code covers, compared with the entry.
        matching: CodeMatch,
    }
}

opaque! {
    /// One observation of the vocabulary.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Finding {
        /// Permanent id.
        id: Text,
        /// Name for reading.
        label: Text,
        /// What kind of observation it is.
        kind: FindingKind,
        /// How it is obtained.
        obtained: Obtained,
        /// What it means.
        definition: Text,
        /// The findings that are directly broader.
        implies: List<FindingKey>,
        /// The findings that cannot be present beside it.
        excludes: List<FindingKey>,
        /// The cluster whose members count once.
        cluster: Option<ClusterKey>,
        /// How often it is present in the background; none for context.
        background: Option<Background>,
        /// Whether its not being mentioned speaks, and how strongly.
        silence: Option<Silence>,
        /// How often it is present among those who have something that brings it along, the most
        /// first.
        among: List<Among>,
        /// Whether it informs without weight.
        context: bool,
        /// Other names, for reading.
        synonyms: List<Text>,
        /// Other ids that are accepted as input.
        aliases: List<Text>,
        /// Codes of other systems.
        codes: List<Code>,
    }
}

opaque! {
    /// What the engine has to know by name: entries that no case names, but that follow from what
    /// it states.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct ByName {
        /// The finding that `female` as sex gives.
        female: Option<FindingKey>,
        /// The finding that `male` as sex gives.
        male: Option<FindingKey>,
        /// The finding that tells that the lesion began long before the patient is seen, so that
        /// the age of the patient is not that at onset.
        began_long_ago: Option<FindingKey>,
        /// The finding that tells that there is one lesion.
        single: Option<FindingKey>,
        /// The places of the body: a single lesion that lies in one of them lies in no other that
        /// shares no part with it.
        places: List<FindingKey>,
        /// The analyte that the age of the patient is a value of, in days; its limits give findings
        /// about the present.
        age: Option<AnalyteKey>,
        /// The analyte that an age at onset is a value of, in days; its limits give findings finer
        /// than the age bands.
        age_at_onset: Option<AnalyteKey>,
    }
}

impl ByName {
    /// The findings among it.
    pub(crate) fn findings(&self) -> impl Iterator<Item = &FindingKey> {
        let single = [&self.female, &self.male, &self.began_long_ago, &self.single];
        single.into_iter().flatten().chain(&*self.places)
    }
}

opaque! {
    /// An age band at the onset of the lesion.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct AgeBand {
        /// The finding that the band yields.
        finding: FindingKey,
        /// First day of life in the band.
        from_days: u32,
        /// First day of life after the band; none for the last band.
        until_days: Option<u32>,
    }
}

impl AgeBand {
    /// Whether an age lies in the band.
    ///
    /// ```
    /// use calcinosis_core::{Knowledge, quantity::Age};
    /// let bands = Knowledge::builtin().age_bands();
    /// let inside = bands.iter().filter(|band| band.contains(Age::from_days(3))).count();
    /// assert_eq!(inside, 1);
    /// ```
    #[must_use]
    pub fn contains(&self, age: Age) -> bool {
        Age::from_days(self.from_days) <= age
            && self.until_days.is_none_or(|until| age < Age::from_days(until))
    }
}

opaque! {
    /// How a diagnosis is described apart from its place in the tree.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Facets {
        /// By which mechanisms.
        mechanism: List<Mechanism>,
        /// What set it off.
        trigger: Trigger,
        /// What lies in the skin.
        tissue: Tissue,
        /// Whether blocked vessels kill the skin.
        vessel_necrosis: bool,
        /// Genes in which it has its cause.
        genes: List<Text>,
        /// Whether the cause is known.
        cause: Cause,
    }
}

opaque! {
    /// How common a diagnosis is before anything is known of the patient.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Prior {
        /// The class.
        class: PriorClass,
        /// Of a million people seen for such a lesion, how many have this: one estimate a reader,
        /// instead of the class.
        per_million: List<u32>,
        /// Of a hundred thousand patients who were published with such a lesion, how many have
        /// this: one estimate a reader.
        reports: List<u32>,
        /// How far it is covered.
        basis: Basis,
        /// Why this class.
        why: Text,
        /// The sources.
        sources: List<SourceKey>,
    }
}

/// What each reader gave, in hundredths of a percent.
type Shares = [u16; 3];

opaque! {
    /// What readers estimated of one finding in one diagnosis.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Estimate {
        /// The finding.
        finding: FindingKey,
        /// One share for each reader, in parts of ten thousand; [`Self::AS_EVERYBODY`] where a
        /// reader gave none.
        shares: Shares,
    }
}

impl Estimate {
    /// In place of a share: about as frequent as in everybody.
    pub const AS_EVERYBODY: u16 = u16::MAX;

    /// The shares that were given, in parts of ten thousand.
    pub fn given(&self) -> impl Iterator<Item = u16> + '_ {
        self.shares.iter().copied().filter(|share| *share != Self::AS_EVERYBODY)
    }

    #[cfg(feature = "source")]
    pub(crate) fn pack(self) -> PackedEstimate {
        // A key is a place that fits: `Key::at` takes no other.
        let finding = u16::try_from(self.finding.place()).unwrap_or(u16::MAX).to_le_bytes();
        let [a, b, c] = self.shares.map(u16::to_le_bytes);
        let [[f0, f1], [a0, a1], [b0, b1], [c0, c1]] = [finding, a, b, c];
        [f0, f1, a0, a1, b0, b1, c0, c1]
    }

    pub(crate) const fn unpack(packed: PackedEstimate) -> Self {
        let [f0, f1, a0, a1, b0, b1, c0, c1] = packed;
        let shares = [
            u16::from_le_bytes([a0, a1]),
            u16::from_le_bytes([b0, b1]),
            u16::from_le_bytes([c0, c1]),
        ];
        Self { finding: FindingKey::new(u16::from_le_bytes([f0, f1])), shares }
    }
}

/// The place of a finding and three shares, little end first.
pub(crate) type PackedEstimate = [u8; 8];

/// How often findings occur in a diagnosis, as readers estimated it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Profile {
    /// How many readers judged every finding; none: there is no profile.
    pub(crate) readers: u8,
    /// What they gave, by finding, as it lies in the binary file of the built-in knowledge.
    pub(crate) packed: List<PackedEstimate>,
}

impl Profile {
    /// No reader judged anything.
    pub(crate) const NONE: Self = Self { readers: 0, packed: List::Borrowed(&[]) };

    /// How many readers judged it; 0 where nobody did.
    #[must_use]
    pub const fn readers(&self) -> u8 {
        self.readers
    }

    /// What they gave, by finding. What is not listed all judged to be about as frequent as in
    /// everybody.
    pub fn estimates(&self) -> impl DoubleEndedIterator<Item = Estimate> + ExactSizeIterator + '_ {
        self.packed.iter().copied().map(Estimate::unpack)
    }

    /// What was estimated of a finding.
    #[must_use]
    pub fn of(&self, finding: FindingKey) -> Option<Estimate> {
        let place = self
            .packed
            .binary_search_by_key(&finding, |packed| Estimate::unpack(*packed).finding)
            .ok()?;
        self.packed.get(place).copied().map(Estimate::unpack)
    }
}

opaque! {
    /// How often a finding occurs in a diagnosis.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Feature {
        /// The finding.
        finding: FindingKey,
        /// How often.
        frequency: Frequency,
        /// How far it is covered.
        basis: Basis,
        /// The sources.
        sources: List<SourceKey>,
        /// Who was counted.
        population: Text,
        /// What population it describes.
        scope: Scope,
    }
}

opaque! {
    /// A condition that decides about a diagnosis.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Criterion {
        /// Permanent id: the diagnosis, a dot, a word.
        id: Text,
        /// What it does when it holds.
        role: Role,
        /// The condition as printed.
        when: Text,
        /// The condition as evaluated.
        program: Program,
        /// The criterion in a sentence.
        says: Text,
        /// How far it is covered.
        basis: Basis,
        /// The sources.
        sources: List<SourceKey>,
        /// Why a site's overlay switched it off; then it is not applied.
        disabled: Option<Text>,
    }
}

opaque! {
    /// A node of the taxonomy.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Diagnosis {
        /// Permanent id.
        id: Text,
        /// Name for reading.
        label: Text,
        /// The parent.
        parent: Option<DiagnosisKey>,
        /// What it means.
        definition: Text,
        /// Other names.
        synonyms: List<Text>,
        /// Other ids that are accepted as input.
        aliases: List<Text>,
        /// How it is described apart from its place in the tree.
        facets: Facets,
        /// Whether it is a diagnosis of exclusion.
        exclusion: bool,
        /// How common it is; leaves only.
        prior: Option<Prior>,
        /// Codes of other systems.
        codes: List<Code>,
        /// How often findings occur: what was counted or is otherwise known, row by row.
        features: Table<FeatureKey, Feature>,
        /// How often findings occur: what readers estimated.
        profile: Profile,
        /// What decides about it.
        criteria: Table<OwnCriterionKey, Criterion>,
    }
}

opaque! {
    /// One item of a published criteria set.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct CriteriaItem {
        /// Id within the set.
        id: Text,
        /// The item in a sentence.
        says: Text,
        /// The condition as printed.
        when: Text,
        /// The condition as evaluated.
        program: Program,
        /// Points in hundredths.
        points: i32,
        /// Items of one domain count only with the highest.
        domain: Option<Text>,
    }
}

opaque! {
    /// One level of a published criteria set.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct CriteriaLevel {
        /// Id within the set.
        id: Text,
        /// Name for reading.
        label: Text,
        /// Points needed, in hundredths.
        points: Option<i32>,
        /// Condition needed, as printed.
        when: Option<Text>,
        /// Condition needed, as evaluated.
        program: Option<Program>,
    }
}

opaque! {
    /// A published set of criteria, reported beside the answer.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct CriteriaSet {
        /// Permanent id.
        id: Text,
        /// Name for reading.
        label: Text,
        /// The diagnoses it is about.
        about: List<DiagnosisKey>,
        /// How far it is covered.
        basis: Basis,
        /// The sources.
        sources: List<SourceKey>,
        /// What to know when reading the result.
        note: Text,
        /// Must hold before the set applies.
        entry: Option<Program>,
        /// `entry` as printed.
        entry_text: Text,
        /// When it holds, the set does not apply.
        barred: Option<Program>,
        /// `barred` as printed.
        barred_text: Text,
        /// The items.
        items: List<CriteriaItem>,
        /// The levels, strongest first.
        levels: List<CriteriaLevel>,
    }
}

opaque! {
    /// A form of a scheme.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SchemeForm {
        /// Id within the scheme.
        id: Text,
        /// Name for reading.
        label: Text,
        /// The nodes that belong to the form.
        members: List<DiagnosisKey>,
    }
}

opaque! {
    /// Who asserts or contests a placement.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Placement {
        /// The diagnosis.
        diagnosis: DiagnosisKey,
        /// Id of the form.
        form: Text,
        /// Whether the sources assert or contest it.
        stance: Stance,
        /// The sources.
        sources: List<SourceKey>,
        /// What they say, in our words.
        note: Text,
    }
}

opaque! {
    /// A way to divide the field.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Scheme {
        /// Permanent id.
        id: Text,
        /// Name for reading.
        label: Text,
        /// What it divides and how.
        definition: Text,
        /// Whether it is used when none is named.
        default: bool,
        /// The sources that use it.
        sources: List<SourceKey>,
        /// The forms, in the order of the scheme.
        forms: Table<FormKey, SchemeForm>,
        /// Who asserts or contests a placement.
        placements: List<Placement>,
    }
}

opaque! {
    /// A citation.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Source {
        /// Permanent id.
        id: Text,
        /// The citation.
        citation: Text,
        /// What kind of evidence it is.
        kind: Text,
        /// PubMed id; empty where none was visible.
        pmid: Text,
        /// PubMed Central id; empty where none was visible.
        pmcid: Text,
        /// DOI; empty where none was visible.
        doi: Text,
        /// Where it was read; empty where unknown.
        url: Text,
        /// Other identifiers, as printed.
        ids: Text,
        /// How far it was read.
        seen: Seen,
        /// What was taken from it, where that is not plain from where it is cited.
        took: Text,
    }
}

opaque! {
    /// A criterion that a site switched off.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Disabled {
        /// Id of the criterion.
        criterion: Text,
        /// Why.
        reason: Text,
    }
}
