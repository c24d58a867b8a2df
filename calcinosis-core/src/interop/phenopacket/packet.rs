//! The part of the format that is read. The JSON of protocol buffers leaves defaults out, and may spell names and enums in two ways.

use super::elements;
use crate::interop::lenient::{Decimal, Given, Many, Text};
use crate::interop::object::Object;
use crate::interop::shape::{self, Look};
use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
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
    struct Packet {
        id: Option<Text<'a>>,
        subject: Option<Subject<'a>>,
        #[serde(alias = "phenotypic_features")] phenotypic_features: Many<Feature<'a>>,
        measurements: Many<MeasurementMessage<'a>>,
        biosamples: Many<Biosample<'a>>,
        interpretations: Many<Interpretation<'a>>,
        diseases: Many<Disease<'a>>,
        #[serde(alias = "medical_actions")] medical_actions: Many<MedicalAction<'a>>,
        #[serde(alias = "meta_data")] meta_data: Option<Given>,
        #[serde(skip)] look: Look,
    }
    struct Person {
        #[serde(alias = "individual_id")] individual_id: Option<Text<'a>>,
        #[serde(alias = "paternal_id")] paternal_id: Option<Text<'a>>,
        #[serde(alias = "maternal_id")] maternal_id: Option<Text<'a>>,
        #[serde(alias = "affected_status")] affected_status: Option<Text<'a>>,
    }
    struct Pedigree { persons: Many<Person<'a>>, }
    struct Subject {
        id: Option<Text<'a>>,
        sex: Option<Text<'a>>,
        #[serde(alias = "karyotypic_sex")] karyotypic_sex: Option<Text<'a>>,
        #[serde(alias = "date_of_birth")] date_of_birth: Option<Text<'a>>,
        #[serde(alias = "time_at_last_encounter")] time_at_last_encounter: Option<TimeElement<'a>>,
        #[serde(alias = "age_at_collection")] age_at_collection: Option<TimeElement<'a>>,
        taxonomy: Option<Ontology<'a>>,
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
    struct Feature {
        r#type: Option<Ontology<'a>>,
        excluded: Option<Text<'a>>,
        negated: Option<Text<'a>>,
        onset: Option<Box<TimeElement<'a>>>,
        #[serde(alias = "age_of_onset")] age_of_onset: Option<Box<Age<'a>>>,
        #[serde(alias = "age_range_of_onset")] age_range_of_onset: Option<Box<AgeRange<'a>>>,
        #[serde(alias = "class_of_onset")] class_of_onset: Option<Box<Ontology<'a>>>,
        resolution: Option<Given>,
        severity: Option<Box<Ontology<'a>>>,
        modifiers: Many<Ontology<'a>>,
    }
    struct MeasurementMessage {
        assay: Option<Ontology<'a>>,
        value: Option<Value<'a>>,
        #[serde(alias = "complex_value")] complex_value: Option<ComplexValue<'a>>,
        #[serde(alias = "time_observed")] time_observed: Option<TimeElement<'a>>,
    }
    struct Value {
        quantity: Option<QuantityMessage<'a>>,
        #[serde(alias = "ontology_class")] ontology_class: Option<Ontology<'a>>,
    }
    struct ComplexValue { #[serde(alias = "typed_quantities")] typed_quantities: Many<TypedQuantity<'a>>, }
    struct TypedQuantity { r#type: Option<Ontology<'a>>, quantity: Option<QuantityMessage<'a>>, }
    struct QuantityMessage {
        unit: Option<Ontology<'a>>,
        value: Option<Decimal>,
        #[serde(alias = "reference_range")] reference_range: Option<ReferenceRange<'a>>,
    }
    struct ReferenceRange { low: Option<Decimal>, high: Option<Decimal>, unit: Option<Ontology<'a>>, }
    struct Biosample {
        id: Option<Text<'a>>,
        #[serde(alias = "individual_id")] individual_id: Option<Text<'a>>,
        #[serde(alias = "phenotypic_features")] phenotypic_features: Many<Feature<'a>>,
        measurements: Many<MeasurementMessage<'a>>,
        #[serde(alias = "histological_diagnosis")] histological_diagnosis: Option<Ontology<'a>>,
    }
    struct Disease { term: Option<Ontology<'a>>, excluded: Option<Text<'a>>, }
    struct MedicalAction { procedure: Option<Procedure<'a>>, treatment: Option<Treatment<'a>>, }
    struct Procedure { code: Option<Ontology<'a>>, }
    struct Treatment {
        agent: Option<Ontology<'a>>,
        #[serde(alias = "route_of_administration")] route_of_administration: Option<Ontology<'a>>,
    }
    struct Interpretation {
        #[serde(alias = "progress_status")] progress_status: Option<Text<'a>>,
        diagnosis: Option<Diagnosis<'a>>,
    }
    struct Diagnosis {
        disease: Option<Ontology<'a>>,
        #[serde(alias = "genomic_interpretations")] genomic_interpretations: Many<GenomicInterpretation<'a>>,
    }
    struct GenomicInterpretation {
        #[serde(alias = "subject_or_biosample_id")] subject_or_biosample_id: Option<Text<'a>>,
        #[serde(alias = "interpretation_status")] interpretation_status: Option<Text<'a>>,
        #[serde(alias = "geneDescriptor", alias = "gene_descriptor")] gene: Option<Gene<'a>>,
        #[serde(alias = "variant_interpretation")] variant_interpretation: Option<VariantInterpretation<'a>>,
    }
    struct Gene { symbol: Option<Text<'a>>, }
    struct VariantInterpretation {
        #[serde(alias = "acmg_pathogenicity_classification")] acmg_pathogenicity_classification: Option<Text<'a>>,
        #[serde(alias = "variation_descriptor")] variation_descriptor: Option<VariationDescriptor<'a>>,
    }
    struct VariationDescriptor {
        id: Option<Text<'a>>,
        label: Option<Text<'a>>,
        description: Option<Text<'a>>,
        #[serde(alias = "gene_context")] gene_context: Option<Gene<'a>>,
        expressions: Many<Expression<'a>>,
        #[serde(alias = "allelic_state")] allelic_state: Option<Ontology<'a>>,
    }
    struct Expression { value: Option<Text<'a>>, }
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
            let looks_like_one =
                packet.subject.is_some() || packet.meta_data.is_some() || !packet.phenotypic_features.is_empty();
            if !looks_like_one {
                return Err(serde_json::Error::custom(
                    "this is no phenopacket: it has neither subject, features nor metaData",
                ));
            }
            return Ok(Self { packets: [packet].into(), ..Self::default() });
        }
        let all = proband.iter().chain(&members).chain(&relatives);
        let packets = all.filter(|raw| raw.get() != "null").map(|raw| one(raw.get())).collect::<Result<_, _>>()?;
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
        let relatives = if proband.is_some() { relatives.iter().filter(|raw| raw.get() != "null").count() } else { 0 };
        Ok(Self { packets, relatives, pedigree, around })
    }
}

/// One packet, with the look at what its structures do not hold.
fn one(text: &str) -> Result<Packet<'_>, serde_json::Error> {
    let mut packet: Packet<'_> = serde_json::from_str(text)?;
    packet.look = shape::look(text.as_bytes(), &packet).unwrap_or_default();
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
