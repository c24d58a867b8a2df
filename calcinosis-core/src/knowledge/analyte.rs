//! What is known of measured quantities: units, intervals, and the findings that values yield.

use super::entry::{Basis, Code, words};
use super::opaque::opaque;
use super::{List, Text};
use crate::condition::Program;
use crate::key::{AnalyteKey, FindingKey, SourceKey, Table};
use crate::quantity::{Age, Decimal};

words! {
    /// In what a quantity is measured.
    Specimen {
        /// Serum or plasma.
        Serum = "serum",
        /// Whole blood.
        WholeBlood = "whole-blood",
        /// Urine.
        Urine = "urine",
        /// The history or the examination.
        History = "history",
        /// Computed from other quantities.
        Derived = "derived",
    }
}

words! {
    /// For which sex an interval holds.
    BandSex {
        /// Both.
        Any = "any",
        /// Female patients.
        Female = "female",
        /// Male patients.
        Male = "male",
    }
}

words! {
    /// How a value stands.
    State {
        /// Below the interval.
        Low = "low",
        /// Within it.
        Normal = "normal",
        /// Above it.
        High = "high",
        /// Not below it; whether above is open.
        NotLow = "not-low",
        /// Not above it; whether below is open.
        NotHigh = "not-high",
        /// Looked for and found.
        Positive = "positive",
        /// Looked for and not found.
        Negative = "negative",
        /// Neither, by the laboratory's own word.
        Undecided = "undecided",
    }
}

words! {
    /// The arithmetic of a derived value.
    Method {
        /// Total calcium at the reference albumin.
        AdjustedCalcium = "adjusted-calcium",
        /// The product of two values.
        Product = "product",
        /// Filtration from creatinine, age and sex.
        CreatinineFiltration = "creatinine-filtration",
        /// Filtration from height and creatinine.
        HeightFiltration = "height-filtration",
        /// The share of filtered phosphate that is taken back.
        TubularReabsorption = "tubular-reabsorption",
        /// The kidney's threshold for phosphate.
        PhosphateThreshold = "phosphate-threshold",
        /// Weight over height squared.
        BodyMassIndex = "body-mass-index",
        /// The quotient of two values.
        Ratio = "ratio",
    }
}

opaque! {
    /// A unit in which an analyte is reported.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct AnalyteUnit {
        /// In UCUM.
        ucum: Text,
        /// The value in the canonical unit is the value in this unit times this.
        factor: Decimal,
        /// Customary spellings.
        spellings: List<Text>,
        /// How far the factor is covered.
        basis: Basis,
        /// The sources of the factor.
        sources: List<SourceKey>,
    }
}

opaque! {
    /// An arbitrary unit, whose size the maker of a kit chose: numbers in it are compared with the
    /// limit of the laboratory that reported them, and with nothing else.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct KitUnit {
        /// In UCUM.
        ucum: Text,
        /// Customary spellings.
        spellings: List<Text>,
    }
}

opaque! {
    /// Two limits in the canonical unit; either may be missing.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Bounds {
        /// The lower limit.
        low: Option<Decimal>,
        /// The upper limit.
        high: Option<Decimal>,
        /// How far they are covered.
        basis: Basis,
        /// The sources.
        sources: List<SourceKey>,
    }
}

opaque! {
    /// Values that, stated in one unit, make sense only in another or for another analyte.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Confusion {
        /// The unit in which the value is stated.
        unit: Text,
        /// The lowest such value, in that unit.
        low: Option<Decimal>,
        /// The highest such value, in that unit.
        high: Option<Decimal>,
        /// What was probably meant.
        likely: Text,
        /// The same in a sentence.
        says: Text,
    }
}

opaque! {
    /// The finding of each state; indices.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct States {
        /// Below the interval.
        low: Option<FindingKey>,
        /// Within the interval.
        normal: Option<FindingKey>,
        /// Above the interval.
        high: Option<FindingKey>,
        /// A positive result; a negative one makes it absent.
        positive: Option<FindingKey>,
        /// A negative result, where there is a finding of its own.
        negative: Option<FindingKey>,
    }
}

opaque! {
    /// A code of the analyte, with the unit that the code means.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct AnalyteCode {
        /// The code.
        code: Code,
        /// The unit in which a value under this code is reported; empty where the code leaves it
        /// open.
        unit: Text,
    }
}

opaque! {
    /// An age band and a sex.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Band {
        /// First minute of life in the band.
        from: u32,
        /// First minute of life after the band; none for the last band.
        until: Option<u32>,
        /// For which sex.
        sex: BandSex,
    }
}

impl Band {
    /// Whether it holds at every age and for both sexes.
    pub(crate) fn is_for_everyone(&self) -> bool {
        self.from == 0 && self.until.is_none() && self.sex == BandSex::Any
    }
}

opaque! {
    /// A default interval.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Interval {
        /// Whose set it belongs to.
        set: Text,
        /// Whether the set is the one that is used.
        default: bool,
        /// For whom.
        band: Band,
        /// The lower limit, in the canonical unit.
        low: Option<Decimal>,
        /// The upper limit, in the canonical unit.
        high: Option<Decimal>,
        /// How far it is covered.
        basis: Basis,
        /// The sources.
        sources: List<SourceKey>,
        /// For whom, in words: `from 18 a, female`; empty when it is for everyone.
        who: Text,
    }
}

opaque! {
    /// A limit, in the canonical unit.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Limit {
        /// The number.
        number: Decimal,
        /// Whether the number itself is within.
        included: bool,
    }
}

opaque! {
    /// A range beyond the interval that yields a finding of its own.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Threshold {
        /// Where the range begins.
        lower: Option<Limit>,
        /// Where it ends.
        upper: Option<Limit>,
        /// The finding.
        finding: FindingKey,
        /// Whether the limit is that of the default interval: then the state by the laboratory's
        /// own interval or flag decides instead.
        follows_interval: bool,
        /// For whom.
        band: Band,
        /// How far it is covered.
        basis: Basis,
        /// The sources.
        sources: List<SourceKey>,
    }
}

opaque! {
    /// A measured quantity.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Analyte {
        /// Permanent id.
        id: Text,
        /// Name for reading.
        label: Text,
        /// What it means.
        definition: Text,
        /// In what it is measured.
        specimen: Specimen,
        /// Other names, for reading.
        synonyms: List<Text>,
        /// Other ids that are accepted as input.
        aliases: List<Text>,
        /// The canonical unit, in UCUM.
        unit: Text,
        /// Every unit that is read.
        units: List<AnalyteUnit>,
        /// Values outside are taken for errors.
        plausible: Option<Bounds>,
        /// Values that were probably meant in another unit.
        confusion: List<Confusion>,
        /// Values beyond call for action.
        critical: Option<Bounds>,
        /// The finding of each state.
        states: States,
        /// Codes of other systems.
        codes: List<AnalyteCode>,
        /// Why it has no LOINC code, where it has none.
        no_code: Text,
        /// How a derived value is computed, in words.
        formula: Text,
        /// Default intervals.
        intervals: List<Interval>,
        /// Graded findings.
        thresholds: List<Threshold>,
        /// When this holds, a value says nothing and yields no finding.
        void_when: Option<Program>,
    }
}

opaque! {
    /// One input of a formula.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct FormulaInput {
        /// Its part in the formula.
        role: Text,
        /// The analytes that can play it, the preferred one first.
        analytes: List<AnalyteKey>,
        /// The factor from the unit of the formula to the canonical unit of each of these analytes.
        factors: List<Decimal>,
        /// Whether a value of another day serves as well.
        any_day: bool,
        /// Below this, in the unit of the formula, the result is doubtful.
        doubtful_below: Option<Decimal>,
    }
}

opaque! {
    /// A named number of a formula.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Coefficient {
        /// Its name.
        name: Text,
        /// Its value.
        value: Decimal,
    }
}

opaque! {
    /// How one analyte is computed from others.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Formula {
        /// Permanent id.
        id: Text,
        /// Name for reading.
        label: Text,
        /// The analyte that it gives.
        result: AnalyteKey,
        /// The factor from the unit in which it gives it to the canonical unit.
        factor: Decimal,
        /// The arithmetic.
        method: Method,
        /// What goes in.
        inputs: List<FormulaInput>,
        /// Its numbers.
        coefficients: List<Coefficient>,
        /// For whom it is valid.
        band: Band,
        /// When this holds, nothing is computed.
        not_when: Option<Program>,
        /// When this holds, the result is doubtful.
        doubtful_when: Option<Program>,
        /// What to know of the result when it is doubtful, in a sentence.
        doubt: Text,
        /// How far it is covered.
        basis: Basis,
        /// The sources.
        sources: List<SourceKey>,
    }
}

opaque! {
    /// A named stage of an analyte.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Stage {
        /// The analyte.
        analyte: AnalyteKey,
        /// The name, with the scheme that uses it.
        label: Text,
        /// The lowest value, in the canonical unit; the stages of an analyte stand highest first.
        at_least: Decimal,
        /// For whom.
        band: Band,
        /// How far it is covered.
        basis: Basis,
        /// The sources.
        sources: List<SourceKey>,
    }
}

opaque! {
    /// A finding that only values some time apart can show.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Lasting {
        /// The analyte.
        analyte: AnalyteKey,
        /// The values lie below this, in the canonical unit.
        below: Decimal,
        /// They lie at least so many days apart, with none at the limit or above between them.
        days: u32,
        /// The finding.
        finding: FindingKey,
        /// For whom.
        band: Band,
        /// How far it is covered.
        basis: Basis,
        /// The sources.
        sources: List<SourceKey>,
    }
}

opaque! {
    /// Analytes that say the same, the most reliable one first: only that one speaks.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Preference {
        /// The analytes.
        analytes: List<AnalyteKey>,
        /// Why this order.
        why: Text,
        /// How far it is covered.
        basis: Basis,
        /// The sources.
        sources: List<SourceKey>,
    }
}

opaque! {
    /// A condition under which values of today do not show what held when the lesion began.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Timing {
        /// The condition as printed.
        when: Text,
        /// The condition as evaluated.
        program: Program,
        /// The analytes.
        analytes: List<AnalyteKey>,
        /// The caution in a sentence.
        says: Text,
        /// How far it is covered.
        basis: Basis,
        /// The sources.
        sources: List<SourceKey>,
    }
}

opaque! {
    /// A word in which results and flags are reported.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ResultWord {
        /// The word, in lower case.
        word: Text,
        /// What it says.
        state: State,
    }
}

/// Everything that is known of measured quantities.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Laboratory {
    pub(crate) analytes: Table<AnalyteKey, Analyte>,
    /// Ids and former ids of the analytes, sorted.
    pub(crate) names: List<(Text, AnalyteKey)>,
    pub(crate) formulas: List<Formula>,
    pub(crate) stages: List<Stage>,
    pub(crate) lasting: List<Lasting>,
    pub(crate) preferences: List<Preference>,
    pub(crate) timing: List<Timing>,
    pub(crate) words: List<ResultWord>,
    pub(crate) kit_units: List<KitUnit>,
    pub(crate) adult_from: u32,
    /// What stands in a column of flags where nothing is flagged, in lower case.
    pub(crate) unflagged: List<Text>,
}

impl Band {
    /// For everyone.
    pub const EVERYONE: Self = Self { from: 0, until: None, sex: BandSex::Any };

    /// A row of a generated table.
    #[cfg(any(feature = "baked", feature = "source"))]
    #[must_use]
    pub(crate) const fn new(from: u32, until: Option<u32>, sex: BandSex) -> Self {
        Self { from, until, sex }
    }

    /// Whether an age lies in the band.
    #[must_use]
    pub fn holds(&self, age: Age) -> bool {
        age >= Age::from_minutes(self.from)
            && self.until.is_none_or(|until| age < Age::from_minutes(until))
    }

    /// Whether the two share an age and a sex.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        let sexes = self.sex == other.sex || self.sex == BandSex::Any || other.sex == BandSex::Any;
        let before =
            |first: &Self, second: &Self| first.until.is_some_and(|until| until <= second.from);
        sexes && !before(self, other) && !before(other, self)
    }
}

impl Laboratory {
    /// The analytes, by id.
    #[must_use]
    pub fn analytes(&self) -> &[Analyte] {
        self.analytes.as_slice()
    }

    /// The formulae, in the order in which they are used.
    #[must_use]
    pub fn formulas(&self) -> &[Formula] {
        &self.formulas
    }

    /// The stages.
    #[must_use]
    pub fn stages(&self) -> &[Stage] {
        &self.stages
    }

    /// Findings that need values some time apart.
    #[must_use]
    pub fn lasting(&self) -> &[Lasting] {
        &self.lasting
    }

    /// Which analyte speaks where several say the same.
    #[must_use]
    pub fn preferences(&self) -> &[Preference] {
        &self.preferences
    }

    /// When values of today do not show what held at onset.
    #[must_use]
    pub fn timing(&self) -> &[Timing] {
        &self.timing
    }

    /// The words of results and flags, sorted.
    #[must_use]
    pub fn words(&self) -> &[ResultWord] {
        &self.words
    }

    /// The units of kits, in which anything that is positive or negative may be reported.
    #[must_use]
    pub fn kit_units(&self) -> &[KitUnit] {
        &self.kit_units
    }

    /// The first minute of life from which an open band is called adult.
    #[must_use]
    pub const fn adult_from(&self) -> u32 {
        self.adult_from
    }

    /// The analyte with this id, or with this former or second id, as a key.
    #[must_use]
    pub(crate) fn analyte_key(&self, id: &str) -> Option<AnalyteKey> {
        let place = self.names.binary_search_by(|(name, _)| (**name).cmp(id)).ok()?;
        self.names.get(place).map(|(_, key)| *key)
    }

    /// The analyte with this id, or with this former or second id.
    #[must_use]
    pub fn analyte(&self, id: &str) -> Option<&Analyte> {
        Some(&self.analytes[self.analyte_key(id)?])
    }

    /// What a word of a result says.
    #[must_use]
    pub fn word(&self, word: &str) -> Option<State> {
        let place = self.words.binary_search_by(|known| (*known.word).cmp(word)).ok()?;
        self.words.get(place).map(|known| known.state)
    }

    /// What a flag says: nothing where the word is not known, and `Some(None)` where it says that
    /// nothing is flagged.
    pub(crate) fn flag(&self, flag: &str) -> Option<Option<State>> {
        let word = flag.trim().to_lowercase();
        if self.unflagged.iter().any(|none| *none == word) {
            return Some(None);
        }
        self.word(&word).map(Some)
    }

    /// The unit of a kit with this UCUM code or spelling.
    #[must_use]
    pub fn kit_unit(&self, written: &str) -> Option<&KitUnit> {
        one_named(&self.kit_units, written.trim(), |unit| (&unit.ucum, &unit.spellings))
    }
}

impl Analyte {
    /// The unit with this UCUM code or spelling. Where neither fits as written, capitals and the
    /// two letters for micro are not told apart, as long as that leaves one unit only.
    #[must_use]
    pub fn unit_named(&self, written: &str) -> Option<&AnalyteUnit> {
        one_named(&self.units, written.trim(), |unit| (&unit.ucum, &unit.spellings))
    }

    /// Whether it is positive or negative and nothing between, as antibodies are: then its numbers
    /// may come in the unit of any kit.
    #[must_use]
    pub const fn is_qualitative(&self) -> bool {
        let States { low, normal, high, positive, negative } = &self.states;
        (positive.is_some() || negative.is_some())
            && low.is_none()
            && normal.is_none()
            && high.is_none()
    }

    /// The intervals of the set that is used.
    pub fn default_intervals(&self) -> impl Iterator<Item = &Interval> {
        self.intervals.iter().filter(|interval| interval.default)
    }
}

/// The entry with this name. Where none fits as written, capitals and the two letters for micro are
/// not told apart, as long as that leaves one only.
fn one_named<'e, E>(
    entries: &'e [E],
    written: &str,
    names: impl Fn(&'e E) -> (&'e Text, &'e List<Text>),
) -> Option<&'e E> {
    let any = |entry: &'e E, is_meant: &dyn Fn(&str) -> bool| {
        let (ucum, spellings) = names(entry);
        core::iter::once(ucum).chain(spellings.iter()).any(|name| is_meant(name))
    };
    let exact = entries.iter().find(|entry| any(entry, &|name| name == written));
    if exact.is_some() {
        return exact;
    }
    let mut similar =
        entries.iter().filter(|entry| any(entry, &|name| folded(name).eq(folded(written))));
    let first = similar.next();
    if similar.next().is_some() { None } else { first }
}

/// The characters of a unit without blanks, in lower case, with one letter for micro.
fn folded(unit: &str) -> impl Iterator<Item = char> + '_ {
    unit.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).map(|c| match c {
        '\u{b5}' | '\u{3bc}' => 'u',
        other => other,
    })
}
