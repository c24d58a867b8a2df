//! GA4GH phenopackets, version 2 (and what of version 1 has the same meaning): patients, families
//! and cohorts.

mod elements;
mod family;
mod genes;
mod packet;

pub use elements::{Field, fields};

use super::date::{Date, duration_years};
use super::denial::denies;
use super::lenient::shown;
use super::onset::Onsets;
use super::record::{Collector, Concept, Record, Translate};
use super::shape::Look;
use crate::case::{IssueCode, MeasuredValue, Measurement, json_error};
use crate::error::Error;
use crate::knowledge::codes::CodedIndex;
use crate::knowledge::{CodeSystem, Knowledge};
use crate::limits::{self, Limits};
use alloc::boxed::Box;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use packet::{
    Disease, Feature, Input, MeasurementMessage, MedicalAction, Ontology, Packet, QuantityMessage,
    TimeElement, Value,
};

/// How phenopackets are read.
#[derive(Clone, Copy)]
pub struct PhenopacketOptions<'o> {
    pub(crate) diseases: bool,
    pub(crate) genes: bool,
    pub(crate) translate: Option<&'o Translate<'o>>,
    pub(crate) limits: Limits,
}

impl Default for PhenopacketOptions<'_> {
    fn default() -> Self {
        Self { diseases: false, genes: true, translate: None, limits: Limits::default() }
    }
}

impl fmt::Debug for PhenopacketOptions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PhenopacketOptions")
            .field("diseases", &self.diseases)
            .field("genes", &self.genes)
            .finish()
    }
}

impl<'o> PhenopacketOptions<'o> {
    /// Features, measurements, treatments and genes are read; the diseases that the packet states
    /// are set aside.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the diseases of the packet are brought into the case as codes. A solved packet
    /// states the answer among them.
    #[must_use]
    pub const fn diseases(mut self, read: bool) -> Self {
        self.diseases = read;
        self
    }

    /// Whether the genes of the interpretations are read. Without them a packet can be judged by
    /// what was seen of the patient alone.
    #[must_use]
    pub const fn genes(mut self, read: bool) -> Self {
        self.genes = read;
        self
    }

    /// A site's own translation of terms that the crosswalk does not know.
    #[must_use]
    pub const fn translate(mut self, translate: &'o Translate<'o>) -> Self {
        self.translate = Some(translate);
        self
    }
}

impl PhenopacketOptions<'_> {
    /// How much is read at once: [`Limits::patient`] is the length of a packet, a family or a
    /// cohort, of which [`Limits::patients`] and [`Limits::objects`] bound the members, and
    /// [`Limits::statements`] each of them.
    #[must_use]
    pub const fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }
}

/// Reads a phenopacket, a family or a cohort: one record for each member.
///
/// ```
/// use calcinosis_core::Knowledge;
/// use calcinosis_core::interop::phenopacket::{PhenopacketOptions, read};
/// let packet = r#"{"id": "p", "subject": {"sex": "MALE", "timeAtLastEncounter": {"age": {"iso8601duration": "P8Y"}}},
///   "phenotypicFeatures": [{"type": {"id": "HP:0002905", "label": "Hyperphosphatemia"}},
///                          {"type": {"id": "HP:0001513", "label": "Obesity"}, "excluded": true}]}"#;
/// let records = read(Knowledge::builtin(), packet, &PhenopacketOptions::new())?;
/// assert_eq!(records.first().and_then(|record| record.case.age_years()), Some(8.0));
/// # Ok::<(), calcinosis_core::Error>(())
/// ```
///
/// # Errors
/// [`Error::Json`] when the text is no JSON, or no phenopacket; [`Error::TooLong`] and
/// [`Error::TooMany`] beyond the limits.
pub fn read(
    knowledge: &Knowledge,
    text: &str,
    options: &PhenopacketOptions<'_>,
) -> Result<Vec<Record>, Error> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let limits = &options.limits;
    Limits::length(text.len(), limits.patient, "patient")?;
    Limits::number(limits::objects(text.as_bytes()), limits.objects_in(text.len()), "objects")?;
    let Input { packets, relatives, pedigree, around } =
        Input::parse(text).map_err(|error| json_error(&error))?;
    Limits::number(packets.len(), limits.patients, "patients")?;
    let own = packets.len().saturating_sub(relatives);
    let mut records: Vec<Record> = Vec::with_capacity(packets.len());
    for (place, packet) in packets.iter().enumerate() {
        let collector = Collector::new(knowledge, options.translate).within(limits);
        let mut reader = Reader { collector, born: None, onsets: Onsets::default() };
        // What stands beside the packets belongs to the family, hence to the proband, or to each
        // member of a cohort.
        if place < own {
            reader.collector.look(&around, "", "");
        }
        if place == 0 && relatives > 0 {
            let message = format!("{relatives} relatives are patients of their own");
            reader.collector.issue(IssueCode::NotModelled, "relatives", message);
            family::read(
                &mut reader.collector,
                packet,
                packets.get(own..).unwrap_or_default(),
                &pedigree,
            );
        }
        if place >= own {
            let message = "a relative of the proband, read as a patient of their own";
            reader.collector.issue(IssueCode::NotModelled, "", message);
        }
        records.push(reader.read(packet, options));
    }
    Ok(records)
}

struct Reader<'k> {
    collector: Collector<'k>,
    born: Option<Date>,
    /// When the lesion began.
    onsets: Onsets,
}

impl Reader<'_> {
    fn read(mut self, packet: &Packet<'_>, options: &PhenopacketOptions<'_>) -> Record {
        if self.collector.look(&packet.look, "", "") {
            self.subject(packet);
            self.features(packet.phenotypic_features(), "phenotypicFeatures", Some(&packet.look));
            self.measurements(packet.measurements(), "measurements", Some(&packet.look));
            self.biosamples(packet);
            for (place, action) in packet.medical_actions().iter().enumerate() {
                let at = format!("medicalActions[{place}]");
                if self.stands(packet, "medicalActions", place, &at) {
                    self.action(action, &at);
                }
            }
            self.diseases(packet, options.diseases);
            genes::read(&mut self.collector, packet, options.genes);
        }
        self.finish()
    }

    /// Whether a member of a list of the packet stands; why it does not is reported.
    fn stands(
        &mut self,
        packet: &Packet<'_>,
        list: &'static str,
        position: usize,
        place: &str,
    ) -> bool {
        let why = packet.look.member(list, position);
        if let Some(why) = why {
            self.collector.issue(IssueCode::SetAside, place, why);
        }
        why.is_none()
    }

    fn subject(&mut self, packet: &Packet<'_>) {
        self.collector.record.case.id = packet.id().map(shown).filter(|id| !id.is_empty());
        let Some(subject) = packet.subject() else { return };
        match subject.sex.as_deref() {
            Some("FEMALE" | "1") => self.collector.record.case.sex = Some("female".into()),
            Some("MALE" | "2") => self.collector.record.case.sex = Some("male".into()),
            None | Some("UNKNOWN_SEX" | "0") => {}
            Some(other) => {
                let message = format!("sex `{}` is left unknown", shown(other));
                self.collector.issue(IssueCode::SetAside, "subject.sex", message);
            }
        }
        if let (Some("XX"), Some("male")) | (Some("XY"), Some("female")) =
            (subject.karyotypic_sex.as_deref(), self.collector.record.case.sex.as_deref())
        {
            let message = "the karyotypic sex is not the one of the subject, which is used";
            self.collector.issue(IssueCode::LowConfidence, "subject.karyotypicSex", message);
        }
        if self.collector.record.case.sex.is_some() {
            self.collector.note_evidence("sex", "subject.sex");
        }
        if let Some(species) = subject.taxonomy.as_ref().and_then(|taxonomy| taxonomy.id.as_deref())
            && !species.ends_with(":9606")
        {
            let message =
                format!("the subject is `{}`, and everything here is about people", shown(species));
            self.collector.issue(IssueCode::LowConfidence, "subject.taxonomy", message);
        }
        if let Some(text) = subject.date_of_birth.as_deref() {
            self.born = text.parse().ok().filter(|date: &Date| !date.is_placeholder());
            if self.born.is_none() {
                let message = format!("`{}` is no date of birth, not used", shown(text));
                self.collector.issue(IssueCode::Timing, "subject.dateOfBirth", message);
            }
        }
        let seen = subject.time_at_last_encounter.as_ref().or(subject.age_at_collection.as_ref());
        if let Some(seen) = seen {
            let place = "subject.timeAtLastEncounter";
            if let Some(age) = self.age(seen, place) {
                self.collector.record.case.age_years = Some(age);
                self.collector.note_evidence("age_years", place);
            }
        }
    }

    /// An age in years; what is no age is reported.
    fn age(&mut self, time: &TimeElement<'_>, place: &str) -> Option<f64> {
        if let Some(age) = time.age.as_ref().and_then(|age| age.duration()) {
            let years = duration_years(age);
            if years.is_none() {
                let message = format!("`{}` is no ISO 8601 duration, not used", shown(age));
                self.collector.issue(IssueCode::UnknownField, place, message);
            }
            return years;
        }
        if let Some(range) = &time.age_range {
            let end = |age: &Option<packet::Age<'_>>| {
                age.as_ref().and_then(|age| duration_years(age.duration()?))
            };
            if let (Some(start), Some(end)) = (end(&range.start), end(&range.end)) {
                let message =
                    format!("an age between {start} and {end} years, taken in the middle");
                self.collector.issue(IssueCode::Timing, place, message);
                return Some(f64::midpoint(start, end));
            }
        }
        let date = time.timestamp.as_deref().and_then(|text| text.parse::<Date>().ok());
        if let Some(date) = date.filter(|date| !date.is_placeholder()) {
            match self.born {
                Some(born) => return Some(date.years_since(born)).filter(|age| *age >= 0.0),
                None => self.collector.issue(
                    IssueCode::Timing,
                    place,
                    "a date without a date of birth is no age",
                ),
            }
            return None;
        }
        let label =
            time.ontology_class.as_ref().map_or_else(String::new, |class| shown(class.shown()));
        self.collector.skip(&format!("a time in words, `{label}`, is not read"), place);
        None
    }

    fn features(&mut self, features: &[Feature<'_>], list: &str, look: Option<&Look>) {
        for (position, feature) in features.iter().enumerate() {
            let place = format!("{list}[{position}]");
            if let Some(why) = look.and_then(|look| look.member("phenotypicFeatures", position)) {
                self.collector.issue(IssueCode::SetAside, &place, why);
                continue;
            }
            let Some(kind) = feature.r#type() else {
                self.collector.issue(
                    IssueCode::NotModelled,
                    &place,
                    "a feature without a type, not used",
                );
                continue;
            };
            // What is no truth value set the feature aside before.
            let flags = [feature.excluded(), feature.negated()].into_iter().flatten();
            let excluded = flags.into_iter().any(|flag| flag.trim().eq_ignore_ascii_case("true"));
            let concept = concept(kind);
            let of_feature = feature.severity().into_iter().chain(feature.modifiers().iter());
            if let Some(word) = of_feature.map(Ontology::shown).find(|word| takes_back(word)) {
                let message =
                    format!("`{}` with `{}`: set aside", shown(kind.shown()), shown(word));
                self.collector.issue(IssueCode::SetAside, &place, message);
                continue;
            }
            self.collector.state(&concept, excluded, &place);
            if excluded {
                continue;
            }
            if feature.resolution() {
                let message = format!("`{}` has resolved, counted as history", shown(kind.shown()));
                self.collector.issue(IssueCode::Timing, &place, message);
            }
            if self.states_lesion(&concept) {
                self.onset(feature, &place);
            }
        }
    }

    /// When a feature began: as an age, a range of ages, a class or a date, in the fields of either
    /// version.
    fn onset(&mut self, feature: &Feature<'_>, place: &str) {
        let Self { collector, onsets, born } = self;
        let years = |age: &packet::Age<'_>| age.duration().and_then(duration_years);
        let time = feature.onset();
        let age = feature.age_of_onset().or_else(|| time?.age.as_ref());
        let range = feature.age_range_of_onset().or_else(|| time?.age_range.as_ref());
        let class = feature.class_of_onset().or_else(|| time?.ontology_class.as_ref());
        let at = |text: &str| {
            let date: Date = text.parse().ok()?;
            (*born).map(|born| date.years_since(born)).filter(|age| *age >= 0.0)
        };
        if let Some(age) = age {
            match years(age) {
                Some(years) => onsets.age(years, place),
                None => {
                    let message = format!(
                        "`{}` is no ISO 8601 duration: the onset stays open",
                        shown(age.duration().unwrap_or(""))
                    );
                    collector.issue(IssueCode::UnknownField, place, message);
                    onsets.open();
                }
            }
        } else if let Some(range) = range {
            let end = |end: &Option<packet::Age<'_>>| end.as_ref().and_then(years);
            onsets.between(collector, end(&range.start), end(&range.end), place);
        } else if let Some(class) = class {
            let id = class.id.as_deref().unwrap_or("");
            let system = id.split_once(':').map_or("", |(system, _)| system);
            onsets.class(collector, system, id, class.label.as_deref().unwrap_or(""), place);
        } else if let Some(time) = time {
            let interval = time.interval.as_ref();
            let ends = interval.map(|interval| {
                (interval.start.as_deref().and_then(at), interval.end.as_deref().and_then(at))
            });
            match (time.timestamp.as_deref().map(at), ends) {
                (Some(Some(years)), _) => onsets.age(years, place),
                (None, Some((Some(start), Some(end)))) => {
                    onsets.between(collector, Some(start), Some(end), place)
                }
                _ if time.gestational_age.is_some() => onsets.words(collector, "prenatal", place),
                _ => {
                    let message = "when it began cannot be told as an age: the onset stays open";
                    collector.issue(IssueCode::Timing, place, message);
                    onsets.open();
                }
            }
        }
    }

    /// Whether a term names a diagnosis of the taxonomy: then its onset is that of the lesion.
    fn states_lesion(&self, concept: &Concept) -> bool {
        let known = self.collector.meant_codes(concept);
        known
            .iter()
            .flat_map(|(system, code)| self.collector.knowledge.rows_for_code(*system, code))
            .any(|(entry, coverage)| {
                matches!(entry, CodedIndex::Diagnosis(_)) && coverage.makes_present()
            })
    }

    fn measurements(
        &mut self,
        measurements: &[MeasurementMessage<'_>],
        list: &str,
        look: Option<&Look>,
    ) {
        for (position, measured) in measurements.iter().enumerate() {
            let place = format!("{list}[{position}]");
            if let Some(why) = look.and_then(|look| look.member("measurements", position)) {
                self.collector.issue(IssueCode::SetAside, &place, why);
                continue;
            }
            let Some(assay) = &measured.assay else {
                self.collector.issue(
                    IssueCode::NotModelled,
                    &place,
                    "a measurement without an assay, not used",
                );
                continue;
            };
            let written =
                measured.time_observed.as_ref().and_then(|time| time.timestamp.as_deref());
            let date = written
                .and_then(|text| text.parse::<Date>().ok())
                .filter(|date| !date.is_placeholder());
            if let Some(written) = written.filter(|_| date.is_none()) {
                let message = format!("`{}` is no date of a sample, not used", shown(written));
                self.collector.issue(IssueCode::Timing, &place, message);
            }
            let date = date.map(|date| date.to_string());
            if measured.value.is_none() && measured.complex_value.is_none() {
                self.collector.issue(
                    IssueCode::SetAside,
                    &place,
                    "a measurement without a value: unknown, not absent",
                );
            }
            if let Some(value) = &measured.value {
                self.value(assay, value, date.as_deref(), &place);
            }
            if let Some(complex) = &measured.complex_value {
                for part in complex.typed_quantities.iter() {
                    if let (Some(kind), Some(quantity)) = (&part.r#type, &part.quantity) {
                        self.quantity(kind, quantity, date.as_deref(), &place);
                    }
                }
            }
        }
    }

    fn value(&mut self, assay: &Ontology<'_>, value: &Value<'_>, date: Option<&str>, place: &str) {
        if let Some(quantity) = &value.quantity {
            self.quantity(assay, quantity, date, place);
        } else if let Some(class) = &value.ontology_class {
            let known = concept(class);
            if self.collector.means_something(&known) {
                self.collector.state(&known, false, place);
            } else if let Some(mut measurement) = self.measurement(assay, place) {
                measurement.value = Some(MeasuredValue::Text(shown(class.shown()).to_lowercase()));
                measurement.date = date.map(ToString::to_string);
                self.collector.measure(measurement);
            }
        } else {
            self.collector.issue(
                IssueCode::SetAside,
                place,
                "a measurement without a value: unknown, not absent",
            );
        }
    }

    fn quantity(
        &mut self,
        assay: &Ontology<'_>,
        quantity: &QuantityMessage<'_>,
        date: Option<&str>,
        place: &str,
    ) {
        let Some(mut measurement) = self.measurement(assay, place) else { return };
        // A number that is left out is the default of the format, zero.
        measurement.value =
            Some(MeasuredValue::Number(quantity.value.map_or(0.0, |value| value.0)));
        let unit = |unit: &Option<Box<Ontology<'_>>>| {
            let unit = unit.as_deref()?;
            let id = unit.id.as_deref().filter(|id| !id.is_empty());
            id.and_then(|id| id.strip_prefix("UCUM:")).or(unit.label.as_deref()).or(id).map(shown)
        };
        measurement.unit = unit(&quantity.unit);
        if let Some(range) = &quantity.reference_range {
            let own = unit(&range.unit);
            let mut unread = false;
            let mut limit = |limit: Option<super::lenient::Decimal>| {
                let read = self.collector.limit(
                    &measurement.analyte,
                    limit?.0,
                    own.as_deref(),
                    measurement.unit.as_deref(),
                );
                unread |= read.is_none();
                read
            };
            let ends = (limit(range.low), limit(range.high));
            if unread {
                let message = "the interval is in another unit than the value, not used";
                self.collector.issue(IssueCode::NoInterval, place, message);
            } else {
                (measurement.low, measurement.high) = ends;
            }
        }
        measurement.date = date.map(ToString::to_string);
        self.collector.measure(measurement);
    }

    /// A measurement without its value; nothing when the assay has no LOINC code.
    fn measurement(&mut self, assay: &Ontology<'_>, place: &str) -> Option<Measurement> {
        let concept = concept(assay);
        if let Some((analyte, resolved)) = self.collector.translated_test(&concept) {
            self.collector.note(&resolved, place);
            let mut measurement = Measurement::new(analyte, MeasuredValue::Number(0.0));
            measurement.from = Some(place.to_string());
            return Some(measurement);
        }
        let loinc = |concept: &Concept| {
            concept.codings.iter().find_map(|(system, code)| {
                let read = self.collector.knowledge.read_code(system, code).ok()?;
                (read.system == CodeSystem::Loinc).then(|| read.code.into_owned())
            })
        };
        let Some(code) = loinc(&concept) else {
            let message = format!("`{}` is not known as a test, not used", shown(assay.shown()));
            self.collector.issue(IssueCode::UnknownCode, place, message);
            return None;
        };
        let analyte = self
            .collector
            .knowledge
            .analyte_for_code(CodeSystem::Loinc, &code)
            .map(ToString::to_string);
        if analyte.is_none() {
            let name = shown(assay.shown());
            let message =
                format!("no analyte is known for LOINC `{code}` ({name}): kept, not used");
            self.collector.issue(IssueCode::UnknownCode, place, message);
        }
        let mut measurement = Measurement::new(analyte.unwrap_or(code), MeasuredValue::Number(0.0));
        measurement.from = Some(place.to_string());
        Some(measurement)
    }

    fn biosamples(&mut self, packet: &Packet<'_>) {
        let subject = packet.subject().and_then(|subject| subject.id.as_deref());
        for (position, sample) in packet.biosamples().iter().enumerate() {
            let place = format!("biosamples[{position}]");
            if !self.stands(packet, "biosamples", position, &place) {
                continue;
            }
            if let (Some(subject), Some(own)) = (subject, sample.individual_id())
                && subject != own
                && !own.is_empty()
            {
                let message =
                    format!("a sample of `{}`, not of the subject: set aside", shown(own));
                self.collector.issue(IssueCode::SetAside, &place, message);
                continue;
            }
            self.features(
                sample.phenotypic_features(),
                &format!("{place}.phenotypicFeatures"),
                None,
            );
            self.measurements(sample.measurements(), &format!("{place}.measurements"), None);
            if let Some(diagnosis) = sample.histological_diagnosis() {
                self.collector.state(
                    &concept(diagnosis),
                    false,
                    &format!("{place}.histologicalDiagnosis"),
                );
            }
        }
    }

    fn action(&mut self, action: &MedicalAction<'_>, place: &str) {
        if let Some(treatment) = &action.treatment
            && let Some(agent) = &treatment.agent
        {
            let mut agent = concept(agent);
            let route = treatment.route_of_administration.iter();
            let words =
                route.flat_map(|route| [route.id.as_deref(), route.label.as_deref()]).flatten();
            self.collector.route(&mut agent, &words.collect::<Vec<_>>());
            self.collector.state(&agent, false, place);
        } else if let Some(code) =
            action.procedure.as_ref().and_then(|procedure| procedure.code.as_ref())
        {
            self.collector.state(&concept(code), false, place);
        } else {
            self.collector.skip(
                "a medical action that is neither treatment nor procedure is not read",
                place,
            );
        }
    }

    /// The stated diseases: the answer, in a solved packet.
    fn diseases(&mut self, packet: &Packet<'_>, read: bool) {
        let listed = packet.diseases().iter().enumerate();
        let set_aside = |place: &usize| packet.look.member("diseases", *place);
        for (place, why) in
            listed.clone().filter_map(|(place, _)| Some((place, set_aside(&place)?)))
        {
            self.collector.issue(IssueCode::SetAside, format!("diseases[{place}]"), why);
        }
        let listed = listed.filter(|(place, _)| set_aside(place).is_none());
        let listed = listed.map(|(place, disease)| (format!("diseases[{place}]"), disease.clone()));
        let interpreted =
            packet.interpretations().iter().enumerate().filter_map(|(place, interpretation)| {
                let term = interpretation.diagnosis.as_ref()?.disease.clone()?;
                Some((
                    format!("interpretations[{place}]"),
                    Disease { term: Some(term), ..Disease::default() },
                ))
            });
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for (place, disease) in listed.chain(interpreted) {
            let Some(term) = &disease.term else { continue };
            let id = term.id.as_deref().unwrap_or("").to_string();
            if !seen.insert(id) {
                continue;
            }
            let excluded = disease
                .excluded
                .as_deref()
                .is_some_and(|flag| flag.trim().eq_ignore_ascii_case("true"));
            if read {
                self.collector.state(&concept(term), excluded, &place);
            } else {
                let (id, label) = (
                    shown(term.id.as_deref().unwrap_or("")),
                    shown(term.label.as_deref().unwrap_or("")),
                );
                let message = format!("the stated disease `{id}` ({label}) is set aside");
                self.collector.issue(IssueCode::DiagnosisCode, &place, message);
            }
        }
    }

    fn finish(mut self) -> Record {
        self.onsets.finish(&mut self.collector);
        self.collector.finish()
    }
}

/// Whether the severity or the modifier of a feature says that it is not there, or not sure.
fn takes_back(word: &str) -> bool {
    const WORDS: [&str; 12] = [
        "excluded",
        "absent",
        "none",
        "no",
        "negative",
        "negated",
        "refuted",
        "not present",
        "suspected",
        "uncertain",
        "possible",
        "hp:0040285",
    ];
    let lower = word.trim().to_lowercase();
    WORDS.contains(&lower.as_str()) || denies(word)
}

/// A term as a concept: its id names its system itself.
fn concept(term: &Ontology<'_>) -> Concept {
    let id = term.id.as_deref().map(str::trim).filter(|id| !id.is_empty());
    let coding = id.map(|id| {
        let system = id.split_once(':').map_or("", |(system, _)| system);
        (system.to_string(), id.to_string())
    });
    Concept {
        codings: coding.into_iter().collect(),
        text: term.label.as_deref().unwrap_or("").to_string(),
    }
}
