//! What a case says in terms of the vocabulary: closure, conflicts, and the origin of every
//! statement.

use super::laboratory::{self, Measured};
use super::{Case, Issue, IssueCode, Issues, Sex};
use crate::bits::FindingSet;
use crate::condition::Values;
use crate::inert::shortened;
use crate::key::{DiagnosisKey, FindingKey, Slots};
use crate::knowledge::{ByName, Knowledge};
use crate::presence::Presence;
use crate::quantity::Age;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// The oldest age that is believed, in years.
pub(super) const MAX_AGE_YEARS: f64 = 130.0;

/// Where a statement comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Origin {
    /// The case names the finding, at this position of its list of present or of absent findings.
    Stated {
        /// Which list.
        list: Presence,
        /// The position, from 0.
        position: usize,
    },
    /// It follows from the age at which the lesion began, or from the age that stands in for it.
    Age(String),
    /// It follows from the age of the patient, and is said of the present.
    AgeNow,
    /// It follows from the sex.
    Sex,
    /// It follows from a measurement.
    Measurement(String),
    /// It follows from a code.
    Code(String),
}

impl Origin {
    /// Whether it says who the patient is, and nothing of the lesion.
    pub(crate) const fn is_personal(&self) -> bool {
        matches!(self, Self::Age(_) | Self::AgeNow | Self::Sex)
    }

    /// Whether the age of the patient stands in for the age at onset.
    pub(crate) fn stands_in(&self) -> bool {
        matches!(self, Self::Age(field) if field == AGE)
    }

    /// The place in the record, as every face shows it.
    #[must_use]
    pub fn place(&self) -> String {
        match self {
            Self::Stated { list, position } => format!("{}[{position}]", list_name(*list)),
            Self::Measurement(text) | Self::Code(text) => text.clone(),
            // The age of the patient stands in for the age at onset: that is said.
            Self::Age(_) if self.stands_in() => format!("{AGE} (no age at onset is told)"),
            Self::Age(field) => field.clone(),
            Self::AgeNow => String::from(AGE),
            Self::Sex => String::from("sex"),
        }
    }
}

/// The field of the case that holds the age of the patient.
const AGE: &str = "age_years";

/// The field of the case that holds the present or the absent findings.
const fn list_name(list: Presence) -> &'static str {
    if list.is_absent() { "absent" } else { "present" }
}

/// One statement of the case about one finding.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Given {
    /// The finding.
    pub(crate) finding: FindingKey,
    /// Present or absent.
    pub(crate) presence: Presence,
    /// Where it comes from.
    pub(crate) origin: Origin,
}

/// A statement that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Evidence {
    /// The finding.
    pub(crate) finding: FindingKey,
    /// Present, absent, or unknown: not mentioned, where that speaks.
    pub(crate) presence: Presence,
    /// The place of what brings it along among
    /// [`Finding::among`](crate::knowledge::Finding::among), where that is present.
    pub(crate) beside: Option<u8>,
}

/// A case read against a knowledge base.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reading {
    /// Everything that is present, what follows included.
    pub(crate) present: FindingSet,
    /// Everything that is absent, what follows included.
    pub(crate) absent: FindingSet,
    /// The value of each finding, as the two sets have it: what conditions look up.
    pub(super) values: Slots<FindingKey, Presence>,
    /// What is given, or follows, both ways: treated as unknown.
    pub(crate) conflicts: FindingSet,
    /// The statements of the case, by finding, each finding once.
    pub(crate) given: Vec<Given>,
    /// The statements that count as evidence.
    pub(crate) evidence: Vec<Evidence>,
    /// Whether it speaks that something is not mentioned.
    pub(crate) silence: bool,
    /// How what counts was obtained, a bit for each way.
    pub(crate) obtained: u8,
    /// What the sender should know.
    pub(crate) issues: Vec<Issue>,
    /// The measurements as they were understood, and what was computed from them.
    pub(crate) measured: Vec<Measured>,
}

impl Reading {
    /// A reading of nothing.
    fn blank(knowledge: &Knowledge, silence: bool) -> Self {
        Self {
            present: FindingSet::EMPTY,
            absent: FindingSet::EMPTY,
            values: knowledge.findings.slots(Presence::Unknown),
            conflicts: FindingSet::EMPTY,
            given: Vec::new(),
            evidence: Vec::new(),
            silence,
            obtained: 0,
            issues: Vec::new(),
            measured: Vec::new(),
        }
    }

    /// The value of a finding.
    #[must_use]
    #[inline]
    pub(crate) fn value(&self, finding: FindingKey) -> Presence {
        self.values[finding]
    }

    /// Whether all that is known here is known there too.
    pub(crate) fn is_within(&self, other: &Self) -> bool {
        self.present.is_within(&other.present) && self.absent.is_within(&other.absent)
    }

    /// Whether anything counts that says more of the patient than age and sex.
    pub(crate) fn is_informed(&self) -> bool {
        let told = |one: &Evidence| {
            let mut given = self.given.iter();
            given.any(|given| given.finding == one.finding && !given.origin.is_personal())
        };
        self.evidence.iter().any(told)
    }

    /// Whether the record says nothing of a finding whose not being mentioned speaks.
    pub(crate) fn is_unmentioned(&self, finding: FindingKey) -> bool {
        self.silence && self.value(finding).is_unknown() && !self.conflicts.contains(finding)
    }

    /// A statement as it counts beside all that is known.
    pub(crate) fn evidence_of(
        &self,
        knowledge: &Knowledge,
        finding: FindingKey,
        presence: Presence,
    ) -> Evidence {
        let mut among = knowledge.findings[finding].among.iter();
        let place = match presence {
            Presence::Unknown => None,
            _ => among.position(|among| self.value(among.finding).is_present()),
        };
        Evidence { finding, presence, beside: place.and_then(|place| u8::try_from(place).ok()) }
    }

    /// The statements that count as evidence: the most specific present and the most general absent
    /// ones, and what is not mentioned where that speaks.
    pub(crate) fn evidence(&self) -> impl Iterator<Item = &Evidence> {
        self.evidence.iter()
    }
}

impl Values for Reading {
    #[inline]
    fn finding(&self, finding: FindingKey) -> Presence {
        self.value(finding)
    }

    fn established(&self, _diagnosis: DiagnosisKey) -> Presence {
        Presence::Unknown
    }
}

/// Reads a case against a knowledge base. Nothing is refused: what cannot be used is reported among
/// the issues.
#[must_use]
pub fn read(knowledge: &Knowledge, case: &Case) -> Reading {
    read_with(knowledge, case, false, true)
}

/// The same, with the choices whether codes that state a diagnosis may make a finding present, and
/// whether it speaks that something is not mentioned; see [`crate::Options::stated_diagnoses`] and
/// [`crate::Options::silence`].
#[must_use]
pub fn read_with(
    knowledge: &Knowledge,
    case: &Case,
    stated_diagnoses: bool,
    silence: bool,
) -> Reading {
    let mut reader = Reader {
        knowledge,
        reading: Reading::blank(knowledge, silence),
        issues: Issues::default(),
    };
    reader.demographics(case);
    reader.list(&case.present, Presence::Present);
    reader.list(&case.absent, Presence::Absent);
    reader.measurements(case);
    let coded = super::coded::statements(knowledge, case, stated_diagnoses);
    reader.reading.given.extend(coded.given);
    reader.issues.extend(coded.issues.into_vec());
    reader.annotations(case);
    reader.finish()
}

/// What would be read from the statements with one more.
pub(super) fn read_again(
    knowledge: &Knowledge,
    before: &Reading,
    finding: FindingKey,
    presence: Presence,
) -> Reading {
    let mut reader = Reader {
        knowledge,
        reading: Reading::blank(knowledge, before.silence),
        issues: Issues::default(),
    };
    reader.reading.given.extend_from_slice(&before.given);
    reader.give(finding, presence, Origin::Stated { list: presence, position: usize::MAX });
    reader.finish()
}

/// Whether a person can have this age in years.
pub(crate) fn is_believable(years: f64) -> bool {
    years.is_finite() && (0.0..=MAX_AGE_YEARS).contains(&years)
}

/// The youngest and the oldest age in years that are believed.
#[cfg(feature = "batch")]
pub(crate) const fn believable_ages() -> [f64; 2] {
    [0.0, MAX_AGE_YEARS]
}

/// Whether a finding is an age band or follows from one, or tells that the lesion began long before
/// the patient is seen: beside it the age of the patient is not that at onset.
pub(crate) fn tells_onset(knowledge: &Knowledge, finding: FindingKey) -> bool {
    let is_broader =
        |one: FindingKey, of: FindingKey| one == of || knowledge.index.broader[of].contains(&one);
    knowledge.age_bands.iter().any(|band| is_broader(finding, band.finding))
        || knowledge.named.began_long_ago.is_some_and(|long| is_broader(long, finding))
}

/// How many facts outside the vocabulary are told in their own words.
#[cfg(feature = "json")]
const TOLD: usize = 5;
/// And how much of each, in characters, so that all of them and the number of the rest are read.
#[cfg(feature = "json")]
const OF_TOLD: usize = 60;

/// What a case states outside the vocabulary, given as JSON: nobody who reads the answer should
/// take it for weighed.
#[cfg(feature = "json")]
fn outside(text: &str) -> Option<(usize, Vec<String>)> {
    use serde_json::value::RawValue;
    let facts: Vec<&RawValue> = match serde_json::from_str(text) {
        Ok(facts) => facts,
        Err(_) if text.trim() == "null" => Vec::new(),
        Err(_) => alloc::vec![serde_json::from_str(text).ok()?],
    };
    let words = |fact: &&RawValue| {
        serde_json::from_str(fact.get()).unwrap_or_else(|_| String::from(fact.get()))
    };
    let told = facts.iter().take(TOLD).map(words).collect();
    (!facts.is_empty()).then_some((facts.len(), told))
}

struct Reader<'k> {
    knowledge: &'k Knowledge,
    reading: Reading,
    issues: Issues,
}

impl Reader<'_> {
    fn report(&mut self, issue: Issue) {
        self.issues.push(issue);
    }

    fn give(&mut self, finding: FindingKey, presence: Presence, origin: Origin) {
        self.reading.given.push(Given { finding, presence, origin });
    }

    fn list(&mut self, ids: &[String], presence: Presence) {
        let field = list_name(presence);
        for (position, id) in ids.iter().enumerate() {
            let Some(finding) = self.knowledge.finding_key(id) else {
                if let Some(finding) = self.named(id, &format!("{field}[{position}]")) {
                    self.give(finding, presence, Origin::Stated { list: presence, position });
                }
                continue;
            };
            let name = self.knowledge.finding_name(finding);
            if name != id {
                let message = format!("`{id}` is a former or second id, read as `{name}`");
                let place = format!("{field}[{position}]");
                let issue = Issue::new(IssueCode::FormerId, place, message)
                    .suggest(format!("write `{name}`"));
                self.report(issue);
            }
            self.give(finding, presence, Origin::Stated { list: presence, position });
        }
    }

    /// A finding that is given by its label or another name of its own; what is neither is
    /// reported.
    fn named(&mut self, name: &str, place: &str) -> Option<FindingKey> {
        let shown = shortened(name, crate::id::MAX_ID_LENGTH);
        let named = self.knowledge.findings_named(name);
        if let [id] = *named {
            let message = format!("`{shown}` is a name, read as `{id}`");
            self.report(
                Issue::new(IssueCode::NamedFinding, place, message)
                    .suggest(format!("write `{id}`")),
            );
            return self.knowledge.finding_key(id);
        }
        let mut issue = Issue::new(
            IssueCode::UnknownFinding,
            place,
            format!("unknown finding `{shown}`, not used"),
        );
        let meant = named.first().copied().or_else(|| self.knowledge.nearest_finding(name));
        if let Some(near) = meant {
            let others: String =
                named.iter().skip(1).take(2).map(|id| format!(" or `{id}`")).collect();
            issue = issue.suggest(format!("did you mean `{near}`{others}?"));
        }
        self.report(issue);
        None
    }

    fn measurements(&mut self, case: &Case) {
        let stated: Vec<(FindingKey, Presence)> =
            self.reading.given.iter().map(|given| (given.finding, given.presence)).collect();
        let measured = laboratory::interpret(self.knowledge, case, &stated);
        for one in &measured {
            // An age says who somebody is, in whatever way it comes.
            let is_age = one.analyte.is_some() && one.analyte == self.knowledge.named.age;
            for (finding, presence) in &one.yields {
                let origin =
                    if is_age { Origin::AgeNow } else { Origin::Measurement(one.origin.clone()) };
                self.give(*finding, *presence, origin);
            }
            self.issues.extend(one.issues.iter().cloned());
        }
        self.reading.measured = measured;
    }

    fn sex(&mut self, finding: Option<FindingKey>) {
        if let Some(finding) = finding {
            return self.give(finding, Presence::Present, Origin::Sex);
        }
        let message = "this body of knowledge has no finding for a sex; it was not used";
        let issue = Issue::new(IssueCode::UnknownField, "sex", message);
        self.report(issue.suggest("name the finding below `[named]` in `knowledge.toml`"));
    }

    fn demographics(&mut self, case: &Case) {
        let ByName { female, male, .. } = self.knowledge.named;
        match case.sex.as_deref().map(|word| Sex::from_word(word).ok_or(word)) {
            None | Some(Ok(Sex::Unknown)) => {}
            Some(Ok(Sex::Female)) => self.sex(female),
            Some(Ok(Sex::Male)) => self.sex(male),
            Some(Err(other)) => {
                let shown = shortened(other, crate::inert::SHOWN);
                let message = format!("sex `{shown}` is not known, treated as unknown");
                let issue = Issue::new(IssueCode::UnknownField, "sex", message)
                    .suggest("use `female`, `male` or `unknown`");
                self.report(issue);
            }
        }
        let age = self.plausible_age(AGE, case.age_years);
        let onset = self.plausible_age("age_onset_years", case.age_onset_years);
        if let (Some(age), Some(onset)) = (age, onset)
            && onset > age
        {
            let message = format!(
                "the lesion began at {onset} years, after the age of the patient, {age} years"
            );
            let issue = Issue::new(IssueCode::OnsetAfterAge, "age_onset_years", message)
                .suggest("check both ages");
            self.report(issue);
        }
        for (finding, presence) in
            age.into_iter().flat_map(|age| laboratory::of_age(self.knowledge.age_analyte(), age))
        {
            self.give(finding, presence, Origin::AgeNow);
        }
        let (field, years) = match (onset, age) {
            (Some(onset), _) => ("age_onset_years", onset),
            (None, Some(_)) if case.onset_unknown => return,
            (None, Some(age)) => (AGE, age),
            (None, None) => return,
        };
        let age = Age::from_years(years).ok();
        let band =
            age.and_then(|age| self.knowledge.age_bands.iter().find(|band| band.contains(age)));
        if let Some(band) = band {
            self.give(band.finding, Presence::Present, Origin::Age(field.into()));
        }
        // What is finer than the bands follows only from an age at onset that was stated.
        if let Some(onset) = onset {
            for (finding, presence) in laboratory::of_age(self.knowledge.onset_analyte(), onset) {
                if !tells_onset(self.knowledge, finding) {
                    self.give(finding, presence, Origin::Age(field.into()));
                }
            }
        }
    }

    fn plausible_age(&mut self, field: &str, years: Option<f64>) -> Option<f64> {
        let years = years?;
        if is_believable(years) {
            return Some(years);
        }
        let message = format!("an age of {years} years is not possible, not used");
        self.report(
            Issue::new(IssueCode::ImplausibleAge, field, message)
                .suggest("give years, from 0 to 130"),
        );
        None
    }

    /// Names what the case states as outside the vocabulary, and what of it is in there.
    #[cfg(feature = "json")]
    fn outside(&mut self, many: usize, told: &[String]) {
        let named: Vec<String> =
            told.iter().map(|fact| format!("`{}`", shortened(fact, OF_TOLD))).collect();
        let more = many.saturating_sub(told.len());
        let more = if more == 0 { String::new() } else { format!(" and {more} more") };
        let named = named.join(", ");
        let message = format!("{many} stated as outside the vocabulary, not used: {named}{more}");
        let mut issue = Issue::new(IssueCode::Unmapped, "unmapped", message);
        let known = told.iter().filter_map(|fact| match *self.knowledge.findings_named(fact) {
            [id] => Some(format!("`{}` is `{id}`", shortened(fact, OF_TOLD))),
            _ => None,
        });
        let known: Vec<String> = known.collect();
        if !known.is_empty() {
            issue = issue.suggest(format!("in the vocabulary: {}", known.join(", ")));
        }
        self.report(issue);
    }

    #[cfg(not(feature = "json"))]
    fn annotations(&mut self, _case: &Case) {}

    #[cfg(feature = "json")]
    fn annotations(&mut self, case: &Case) {
        const CARRIED: [&str; 8] = [
            "citation",
            "source_depth",
            "author_diagnosis",
            "expected",
            "expect",
            "notes",
            "title",
            "unmapped",
        ];
        for (field, text) in case.annotations() {
            if field == "unmapped"
                && let Some((many, told)) = outside(text)
            {
                self.outside(many, &told);
            }
            if CARRIED.contains(&field) {
                continue;
            }
            let shown = shortened(field, crate::id::MAX_ID_LENGTH);
            let mut issue = Issue::new(
                IssueCode::UnknownField,
                shown.clone(),
                format!("unknown field `{shown}`, not used"),
            );
            if let Some(near) = crate::knowledge::nearest(field, super::json::FIELDS.into_iter()) {
                issue = issue.suggest(format!("did you mean `{near}`?"));
            }
            self.report(issue);
        }
    }

    /// Each finding once, closed, conflicts set apart.
    fn finish(mut self) -> Reading {
        self.prefer_stated_onset();
        self.settle_duplicates();
        self.close();
        if !self.reading.is_informed() {
            let message = if self.reading.given.is_empty() {
                "the case holds nothing that could be used"
            } else {
                "the case holds nothing that could be used but age and sex"
            };
            let issue = Issue::new(IssueCode::EmptyCase, "", message);
            self.report(issue.suggest("give at least one finding"));
        }
        self.reading.issues = self.issues.into_vec();
        self.reading
    }

    /// The age of the patient stands in for the age at onset only where the case does not say when
    /// the lesion began.
    fn prefer_stated_onset(&mut self) {
        let stated = self.reading.given.iter().any(|given| {
            given.presence.is_present()
                && !matches!(given.origin, Origin::Age(_) | Origin::AgeNow)
                && tells_onset(self.knowledge, given.finding)
        });
        if stated {
            self.reading.given.retain(|given| !given.origin.stands_in());
        }
    }

    fn settle_duplicates(&mut self) {
        self.reading.given.sort_by(|a, b| {
            (a.finding, a.presence, &a.origin).cmp(&(b.finding, b.presence, &b.origin))
        });
        let mut repeated: Vec<FindingKey> = Vec::new();
        self.reading.given.dedup_by(|later, earlier| {
            let same = later.finding == earlier.finding && later.presence == earlier.presence;
            let both_stated = matches!(
                (&later.origin, &earlier.origin),
                (Origin::Stated { .. }, Origin::Stated { .. })
            );
            if same && both_stated {
                repeated.push(later.finding);
            }
            same
        });
        for finding in repeated {
            let name = self.knowledge.finding_name(finding);
            let message = format!("`{name}` is given more than once, counted once");
            self.report(Issue::new(IssueCode::Duplicate, "", message));
        }
    }

    fn close(&mut self) {
        let (mut present, mut absent) = self.closure(&FindingSet::EMPTY);
        let conflicts = present.intersection(&absent);
        if conflicts.iter().next().is_some() {
            // What is given both ways is unknown, and so is what would follow from it alone.
            (present, absent) = self.closure(&conflicts);
            present.subtract(&conflicts);
            absent.subtract(&conflicts);
        }
        self.reading.present = present;
        self.reading.absent = absent;
        self.reading.conflicts = conflicts;
        for (set, value) in [(&present, Presence::Present), (&absent, Presence::Absent)] {
            for finding in set.iter() {
                self.reading.values[finding] = value;
            }
        }
        self.weigh();
        for finding in conflicts.iter() {
            let name = self.knowledge.finding_name(finding);
            let issue = Issue::new(
                IssueCode::Conflict,
                self.places(finding),
                format!(
                    "`{name}` is given, or follows, both as present and as absent; treated as unknown"
                ),
            );
            self.report(issue.suggest("check the record"));
        }
    }

    /// Everything that follows from the statements, but for those about findings that are left out.
    fn closure(&self, left_out: &FindingSet) -> (FindingSet, FindingSet) {
        let index = &self.knowledge.index;
        let (mut present, mut absent) = (FindingSet::EMPTY, FindingSet::EMPTY);
        for given in self.reading.given.iter().filter(|given| !left_out.contains(given.finding)) {
            if given.presence.is_present() {
                present.insert(given.finding);
                present.extend(&index.broader[given.finding]);
            } else {
                absent.insert(given.finding);
            }
        }
        for finding in present.iter() {
            absent.extend(&index.excluding[finding]);
        }
        for finding in FindingSet::clone(&absent).iter() {
            absent.extend(&index.narrower[finding]);
        }
        (present, absent)
    }

    /// Picks the statements that count: what a narrower present or a broader absent statement
    /// already says is left out, and what is absent only since something present excludes it.
    fn weigh(&mut self) {
        let index = &self.knowledge.index;
        let (mut present, mut absent) = (FindingSet::EMPTY, FindingSet::EMPTY);
        for given in self
            .reading
            .given
            .iter()
            .filter(|given| !self.reading.conflicts.contains(given.finding))
        {
            if given.presence.is_present() {
                present.insert(given.finding);
                // A finding that no reader judged leaves the broader one to speak beside it.
                if !index.judged[given.finding] {
                    present.extend(
                        index.broader[given.finding]
                            .iter()
                            .filter(|broader| index.judged[**broader]),
                    );
                }
            } else {
                absent.insert(given.finding);
            }
        }
        present.subtract(&self.reading.conflicts);
        let follows = excluded_by(self.knowledge, self.reading.present.iter());
        let said = |findings: &[FindingKey], set: &FindingSet| {
            findings.iter().any(|other| set.contains(*other))
        };
        let narrower = |finding: FindingKey| {
            index.narrower[finding]
                .iter()
                .any(|other| index.judged[*other] && present.contains(*other))
        };
        let (knowledge, reading) = (self.knowledge, &self.reading);
        let statement = |presence| move |finding| reading.evidence_of(knowledge, finding, presence);
        let telling = present.iter().filter(|finding| !narrower(*finding));
        let mut evidence: Vec<Evidence> = telling.map(statement(Presence::Present)).collect();
        let telling = absent.iter().filter(|finding| !said(&index.broader[*finding], &absent));
        let telling = telling.filter(|finding| !follows.contains(*finding));
        evidence.extend(telling.map(statement(Presence::Absent)));
        if !self.reading.given.is_empty() {
            let unmentioned = index
                .silent
                .iter()
                .copied()
                .filter(|finding| self.reading.is_unmentioned(*finding));
            evidence.extend(unmentioned.map(statement(Presence::Unknown)));
        }
        self.reading.obtained = obtained(self.knowledge, &evidence);
        self.reading.evidence = evidence;
    }

    /// Where the case states something about a finding.
    fn places(&self, finding: FindingKey) -> String {
        let given = self.reading.given.iter().filter(|given| given.finding == finding);
        let places: Vec<String> = given.map(|given| given.origin.place()).collect();
        places.join(", ")
    }
}

/// How what counts was obtained. What only follows was not looked at by itself: who has no
/// connective-tissue disease has no lupus panniculitis, and yet no biopsy.
pub(super) fn obtained(knowledge: &Knowledge, evidence: &[Evidence]) -> u8 {
    let known = evidence.iter().filter(|one| !one.presence.is_unknown());
    known.fold(0, |ways, one| ways | knowledge.findings[one.finding].obtained.bit())
}

/// What is absent since one of these findings is present.
pub(super) fn excluded_by(
    knowledge: &Knowledge,
    present: impl Iterator<Item = FindingKey>,
) -> FindingSet {
    let index = &knowledge.index;
    let mut absent = FindingSet::EMPTY;
    for finding in present {
        absent.extend(&index.excluding[finding]);
    }
    for finding in FindingSet::clone(&absent).iter() {
        absent.extend(&index.narrower[finding]);
    }
    absent
}
