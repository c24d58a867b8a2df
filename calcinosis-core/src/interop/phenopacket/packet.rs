//! The part of the format that is read. The JSON of protocol buffers leaves defaults out, and may
//! spell names and enums in two ways.

use super::elements;
use crate::interop::lenient::{Decimal, Given, Many, Text};
use crate::interop::object::Object;
use crate::interop::shape::{self, Look, Looked};
use crate::interop::sparse::sparse;
use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

macro_rules! messages {
    ($(struct $name:ident { $($(#[$attr:meta])* $field:ident: $type:ty,)* })+) => {
        $(
            #[derive(Deserialize, Clone, Debug, Default)]
            #[serde(default, rename_all = "camelCase", remote = "Self", bound(deserialize = "'de: 'a"))]
            pub(super) struct $name<'a> {
                $($(#[$attr])* pub(super) $field: $type,)*
            }

            impl<'de: 'a, 'a> Deserialize<'de> for $name<'a> {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    Self::deserialize(Object(deserializer))
                }
            }
        )+
    };
}

messages! {
    struct Ontology { id: Option<Text<'a>>, label: Option<Text<'a>>, }
    struct Pedigree { persons: Many<Person<'a>>, }
    struct Subject {
        id: Option<Text<'a>>,
        sex: Option<Text<'a>>,
        #[serde(alias = "karyotypic_sex")] karyotypic_sex: Option<Text<'a>>,
        #[serde(alias = "date_of_birth")] date_of_birth: Option<Text<'a>>,
        #[serde(alias = "time_at_last_encounter")] time_at_last_encounter: Option<Box<TimeElement<'a>>>,
        #[serde(alias = "age_at_collection")] age_at_collection: Option<Box<TimeElement<'a>>>,
        taxonomy: Option<Box<Ontology<'a>>>,
    }
    struct TimeElement {
        age: Option<Age<'a>>,
        #[serde(alias = "age_range")] age_range: Option<AgeRange<'a>>,
        #[serde(alias = "ontology_class")] ontology_class: Option<Ontology<'a>>,
        timestamp: Option<Text<'a>>,
        interval: Option<Interval<'a>>,
        #[serde(alias = "gestational_age")] gestational_age: Option<Given>,
    }
    struct Interval { start: Option<Text<'a>>, end: Option<Text<'a>>, }
    struct AgeRange { start: Option<Age<'a>>, end: Option<Age<'a>>, }
    struct MeasurementMessage {
        assay: Option<Box<Ontology<'a>>>,
        value: Option<Box<Value<'a>>>,
        #[serde(alias = "complex_value")] complex_value: Option<Box<ComplexValue<'a>>>,
        #[serde(alias = "time_observed")] time_observed: Option<Box<TimeElement<'a>>>,
    }
    struct Value {
        quantity: Option<Box<QuantityMessage<'a>>>,
        #[serde(alias = "ontology_class")] ontology_class: Option<Box<Ontology<'a>>>,
    }
    struct ComplexValue { #[serde(alias = "typed_quantities")] typed_quantities: Many<TypedQuantity<'a>>, }
    struct TypedQuantity { r#type: Option<Box<Ontology<'a>>>, quantity: Option<Box<QuantityMessage<'a>>>, }
    struct QuantityMessage {
        unit: Option<Box<Ontology<'a>>>,
        value: Option<Decimal>,
        #[serde(alias = "reference_range")] reference_range: Option<Box<ReferenceRange<'a>>>,
    }
    struct ReferenceRange { low: Option<Decimal>, high: Option<Decimal>, unit: Option<Box<Ontology<'a>>>, }
    struct Disease { term: Option<Box<Ontology<'a>>>, excluded: Option<Text<'a>>, }
    struct MedicalAction { procedure: Option<Box<Procedure<'a>>>, treatment: Option<Box<Treatment<'a>>>, }
    struct Procedure { code: Option<Ontology<'a>>, }
    struct Treatment {
        agent: Option<Box<Ontology<'a>>>,
        #[serde(alias = "route_of_administration")] route_of_administration: Option<Box<Ontology<'a>>>,
    }
    struct Interpretation {
        #[serde(alias = "progress_status")] progress_status: Option<Text<'a>>,
        diagnosis: Option<Box<Diagnosis<'a>>>,
    }
    struct Diagnosis {
        disease: Option<Box<Ontology<'a>>>,
        #[serde(alias = "genomic_interpretations")] genomic_interpretations: Many<GenomicInterpretation<'a>>,
    }
    struct GenomicInterpretation {
        #[serde(alias = "subject_or_biosample_id")] subject_or_biosample_id: Option<Text<'a>>,
        #[serde(alias = "interpretation_status")] interpretation_status: Option<Text<'a>>,
        #[serde(alias = "geneDescriptor", alias = "gene_descriptor")] gene: Option<Box<Gene<'a>>>,
        #[serde(alias = "variant_interpretation")] variant_interpretation: Option<Box<VariantInterpretation<'a>>>,
    }
    struct Gene { symbol: Option<Text<'a>>, }
    struct VariantInterpretation {
        #[serde(alias = "acmg_pathogenicity_classification")] acmg_pathogenicity_classification: Option<Text<'a>>,
        #[serde(alias = "variation_descriptor")] variation_descriptor: Option<Box<VariationDescriptor<'a>>>,
    }
    struct VariationDescriptor {
        id: Option<Text<'a>>,
        label: Option<Text<'a>>,
        description: Option<Text<'a>>,
        #[serde(alias = "gene_context")] gene_context: Option<Gene<'a>>,
        expressions: Many<Expression<'a>>,
        #[serde(alias = "allelic_state")] allelic_state: Option<Box<Ontology<'a>>>,
    }
    struct Expression { value: Option<Text<'a>>, }
}

sparse! {
    /// A packet: one patient.
    struct Packet, PacketElement, PacketElementName, "struct Packet", about 8;
    texts { id = "id", }
    numbers {}
    given { meta_data = "metaData" | "meta_data", }
    one { subject: Subject = "subject", }
    many {
        phenotypic_features: Feature = "phenotypicFeatures" | "phenotypic_features",
        measurements: MeasurementMessage = "measurements",
        biosamples: Biosample = "biosamples",
        interpretations: Interpretation = "interpretations",
        diseases: Disease = "diseases",
        medical_actions: MedicalAction = "medicalActions" | "medical_actions",
    }
    made { look: Looked, }
}

sparse! {
    /// A phenotypic feature, in the fields of either version.
    struct Feature, FeatureElement, FeatureElementName, "struct Feature", about 4;
    texts { excluded = "excluded", negated = "negated", }
    numbers {}
    given { resolution = "resolution", }
    one {
        r#type: Ontology = "type",
        onset: TimeElement = "onset",
        age_of_onset: Age = "ageOfOnset" | "age_of_onset",
        age_range_of_onset: AgeRange = "ageRangeOfOnset" | "age_range_of_onset",
        class_of_onset: Ontology = "classOfOnset" | "class_of_onset",
        severity: Ontology = "severity",
    }
    many { modifiers: Ontology = "modifiers", }
    made {}
}

sparse! {
    /// A sample.
    struct Biosample, BiosampleElement, BiosampleElementName, "struct Biosample", about 4;
    texts { id = "id", individual_id = "individualId" | "individual_id", }
    numbers {}
    given {}
    one { histological_diagnosis: Ontology = "histologicalDiagnosis" | "histological_diagnosis", }
    many {
        phenotypic_features: Feature = "phenotypicFeatures" | "phenotypic_features",
        measurements: MeasurementMessage = "measurements",
    }
    made {}
}

sparse! {
    /// A member of a family.
    struct Person, PersonElement, PersonElementName, "struct Person", about 4;
    texts {
        individual_id = "individualId" | "individual_id",
        paternal_id = "paternalId" | "paternal_id",
        maternal_id = "maternalId" | "maternal_id",
        affected_status = "affectedStatus" | "affected_status",
    }
    numbers {}
    given {}
    one {}
    many {}
    made {}
}

impl Ontology<'_> {
    /// The label, or the id where there is none.
    pub(super) fn shown(&self) -> &str {
        self.label.as_deref().filter(|label| !label.is_empty()).or(self.id.as_deref()).unwrap_or("")
    }
}

/// A file: one packet, a family or a cohort.
#[derive(Deserialize, Debug, Default)]
#[serde(default)]
struct Group<'a> {
    #[serde(borrow)]
    proband: Option<&'a RawValue>,
    #[serde(borrow)]
    relatives: Option<Vec<&'a RawValue>>,
    #[serde(borrow)]
    members: Option<Vec<&'a RawValue>>,
    #[serde(borrow)]
    pedigree: Option<&'a RawValue>,
}

/// What a file holds.
#[derive(Clone, Debug, Default)]
pub(super) struct Input<'a> {
    pub(super) packets: Vec<Packet<'a>>,
    /// How many of them, at the end, are relatives of the first.
    pub(super) relatives: usize,
    /// How the members of a family are related.
    pub(super) pedigree: Vec<Person<'a>>,
    /// What was found beside the packets of a family or a cohort.
    pub(super) around: Look,
}

impl<'a> Input<'a> {
    /// Reads a file: as a family or cohort when it has members, as one packet otherwise.
    pub(super) fn parse(text: &'a str) -> Result<Self, serde_json::Error> {
        let Group { proband, relatives, members, pedigree } = serde_json::from_str(text)?;
        let (relatives, members) = (relatives.unwrap_or_default(), members.unwrap_or_default());
        if proband.is_none() && members.is_empty() {
            let packet = one(text)?;
            let looks_like_one = packet.subject().is_some()
                || packet.meta_data()
                || !packet.phenotypic_features().is_empty();
            if !looks_like_one {
                return Err(serde_json::Error::custom(
                    "this is no phenopacket: it has neither subject, features nor metaData",
                ));
            }
            return Ok(Self { packets: [packet].into(), ..Self::default() });
        }
        let all = proband.iter().chain(&members).chain(&relatives);
        let mut packets = Vec::with_capacity(all.clone().count());
        for raw in all.filter(|raw| raw.get() != "null") {
            packets.push(one(raw.get())?);
        }
        let mut around = shape::look(text.as_bytes(), &elements::Group).unwrap_or_default();
        let pedigree = pedigree.map(|raw| serde_json::from_str::<Option<Pedigree<'_>>>(raw.get()));
        let pedigree = match pedigree {
            Some(Ok(pedigree)) => pedigree.unwrap_or_default().persons.0,
            Some(Err(_)) => {
                around.odd.push("pedigree".into());
                Vec::new()
            }
            None => Vec::new(),
        };
        let relatives = if proband.is_some() {
            relatives.iter().filter(|raw| raw.get() != "null").count()
        } else {
            0
        };
        Ok(Self { packets, relatives, pedigree, around })
    }
}

/// One packet, with the look at what its structures do not hold.
fn one(text: &str) -> Result<Packet<'_>, serde_json::Error> {
    let mut packet: Packet<'_> = serde_json::from_str(text)?;
    packet.look = shape::look(text.as_bytes(), &packet).unwrap_or_default().into();
    Ok(packet)
}

/// An age: a duration in an object, or bare as in version 1.
#[derive(Clone, Debug, Default)]
pub(super) struct Age<'a>(Option<Text<'a>>);

impl Age<'_> {
    pub(super) fn duration(&self) -> Option<&str> {
        self.0.as_deref()
    }
}

struct AgeVisitor;

impl<'de> Visitor<'de> for AgeVisitor {
    type Value = Age<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an age")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Age<'de>, A::Error> {
        #[derive(Deserialize, Default)]
        #[serde(default, bound(deserialize = "'de: 'a"))]
        struct Shape<'a> {
            iso8601duration: Option<Text<'a>>,
            age: Option<Text<'a>>,
        }
        let Shape { iso8601duration, age } = Shape::deserialize(MapAccessDeserializer::new(map))?;
        Ok(Age(iso8601duration.or(age)))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Age<'de>, E> {
        Ok(Age(Some(Text(text.into()))))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Age<'de>, E> {
        Ok(Age(Some(Text(text.to_owned().into()))))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Age<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AgeVisitor)
    }
}
