//! The part of FHIR that is read: R5, R4B, R4, STU3 and DSTU2 in one flat shape, every field
//! optional.
//!
//! One shape for all resource types is read in one pass and borrows from the input; an enum tagged
//! by `resourceType` would copy every resource first. A resource is a list of the elements that it
//! has, since a bundle has many of them and each has few.

use crate::interop::lenient::{Decimal, Given, Many, Text};
use crate::interop::object::Object;
use crate::interop::record::Concept;
use crate::interop::shape::Looked;
use crate::interop::sparse::sparse;
use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};

macro_rules! fhir {
    ($($(#[$attr:meta])* struct $name:ident { $($(#[$own:meta])* $field:ident: $type:ty,)* })+) => {
        $(
            #[derive(Deserialize, Clone, Debug, Default)]
            #[serde(default, rename_all = "camelCase", remote = "Self", bound(deserialize = "'de: 'a"))]
            $(#[$attr])*
            pub(super) struct $name<'a> {
                $($(#[$own])* pub(super) $field: $type,)*
            }

            impl<'de: 'a, 'a> Deserialize<'de> for $name<'a> {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    Self::deserialize(Object(deserializer))
                }
            }
        )+
    };
}

fhir! {
    struct Coding { system: Option<Text<'a>>, code: Option<Text<'a>>, display: Option<Text<'a>>, }
    struct Reference {
        reference: Option<Text<'a>>,
        r#type: Option<Box<Text<'a>>>,
        display: Option<Text<'a>>,
        identifier: Option<Box<Identifier<'a>>>,
    }
    struct Identifier { system: Option<Text<'a>>, value: Option<Text<'a>>, }
    struct Quantity {
        value: Option<Decimal>,
        comparator: Option<Text<'a>>,
        unit: Option<Text<'a>>,
        system: Option<Text<'a>>,
        code: Option<Text<'a>>,
    }
    struct Range { low: Option<Box<Quantity<'a>>>, high: Option<Box<Quantity<'a>>>, }
    struct Ratio { numerator: Option<Box<Quantity<'a>>>, denominator: Option<Box<Quantity<'a>>>, }
    struct Period { start: Option<Text<'a>>, end: Option<Text<'a>>, }
    struct ReferenceRange {
        low: Option<Box<Quantity<'a>>>,
        high: Option<Box<Quantity<'a>>>,
        text: Option<Box<Text<'a>>>,
        r#type: Option<Box<CodeableConcept<'a>>>,
        meaning: Option<Box<CodeableConcept<'a>>>,
        applies_to: Many<CodeableConcept<'a>>,
        age: Option<Box<Range<'a>>>,
    }
    struct Dosage { route: Option<Box<CodeableConcept<'a>>>, }
    /// A disease of a relative; a specimen has a list of the same name, of bare concepts.
    struct Relative { code: Option<Box<CodeableConcept<'a>>>, coding: Many<Coding<'a>>, text: Option<Text<'a>>, }
    struct Stage { summary: Option<Box<CodeableConcept<'a>>>, }
    /// What a condition was seen by: a list of codes, one in DSTU2, a concept in R5.
    struct Evidence { code: Many<CodeableConcept<'a>>, concept: Option<Box<CodeableConcept<'a>>>, }
    struct Adherence { code: Option<Box<CodeableConcept<'a>>>, }
    struct Collection { collected_date_time: Option<Text<'a>>, collected_period: Option<Box<Period<'a>>>, }
    struct Meta {
        version_id: Option<Text<'a>>,
        last_updated: Option<Text<'a>>,
        security: Many<Coding<'a>>,
        tag: Many<Coding<'a>>,
    }
    struct Link { other: Option<Box<Reference<'a>>>, r#type: Option<Text<'a>>, }
    /// A part of a panel, in STU3 and DSTU2.
    struct Related { r#type: Option<Text<'a>>, target: Option<Box<Reference<'a>>>, }
    struct Timing { event: Many<Text<'a>>, repeat: Option<Box<Repeat<'a>>>, }
    struct Repeat { bounds_period: Option<Box<Period<'a>>>, }
    struct Ingredient {
        item_codeable_concept: Option<Box<CodeableConcept<'a>>>,
        item: Option<Box<CodeableReference<'a>>>,
        is_active: Option<Text<'a>>,
    }
    struct Request { method: Option<Text<'a>>, url: Option<Text<'a>>, }
    struct Entry {
        full_url: Option<Text<'a>>,
        resource: Option<Resource<'a>>,
        item: Option<Given>,
        request: Option<Request<'a>>,
    }
    /// Enough of a resource to know whose it is, when the rest does not fit.
    struct Head {
        resource_type: Option<Text<'a>>,
        id: Option<Text<'a>>,
    }
    struct EntryHead { full_url: Option<Text<'a>>, resource: Option<Head<'a>>, }
    /// Whose a resource is.
    struct Whose {
        resource_type: Option<Text<'a>>,
        id: Option<Text<'a>>,
        identifier: Many<Identifier<'a>>,
        subject: Option<Reference<'a>>,
        patient: Option<Reference<'a>>,
    }
    struct EntryWhose { full_url: Option<Text<'a>>, resource: Option<Whose<'a>>, }
    struct CodeableReference { concept: Option<Box<CodeableConcept<'a>>>, reference: Option<Box<Reference<'a>>>, }
}

sparse! {
    /// A resource of any type.
    struct Resource, ResourceElement, ResourceElementName, "struct Wide", about 8;
    texts {
        resource_type = "resourceType",
        id = "id",
        status = "status",
        gender = "gender",
        birth_date = "birthDate",
        deceased_date_time = "deceasedDateTime",
        onset_date_time = "onsetDateTime",
        onset_string = "onsetString",
        abatement_boolean = "abatementBoolean",
        recorded_date = "recordedDate",
        asserted_date = "assertedDate",
        date_recorded = "dateRecorded",
        effective_date_time = "effectiveDateTime",
        effective_instant = "effectiveInstant",
        effective_time_date_time = "effectiveTimeDateTime",
        issued = "issued",
        value_string = "valueString",
        value_boolean = "valueBoolean",
        conclusion = "conclusion",
        performed_date_time = "performedDateTime",
        occurrence_date_time = "occurrenceDateTime",
        occurence_date_time = "occurenceDateTime",
        authored_on = "authoredOn",
        date_written = "dateWritten",
        date_asserted = "dateAsserted",
        when_prepared = "whenPrepared",
        when_handed_over = "whenHandedOver",
    }
    numbers {
        value_integer = "valueInteger",
    }
    given {
        abatement_date_time = "abatementDateTime",
        abatement_date = "abatementDate",
        abatement_age = "abatementAge",
        abatement_quantity = "abatementQuantity",
        abatement_period = "abatementPeriod",
        abatement_range = "abatementRange",
        abatement_string = "abatementString",
        value_sampled_data = "valueSampledData",
        value_time = "valueTime",
        value_date_time = "valueDateTime",
        value_period = "valuePeriod",
        value_attachment = "valueAttachment",
        value_reference = "valueReference",
    }
    one {
        subject: Reference = "subject",
        meta: Meta = "meta",
        code: CodeableConcept = "code",
        patient: Reference = "patient",
        r#type: CodeableConcept = "type",
        clinical_status: CodeableConcept = "clinicalStatus",
        verification_status: CodeableConcept = "verificationStatus",
        onset_age: Quantity = "onsetAge",
        onset_period: Period = "onsetPeriod",
        onset_range: Range = "onsetRange",
        onset_quantity: Quantity = "onsetQuantity",
        effective_period: Period = "effectivePeriod",
        effective_timing: Timing = "effectiveTiming",
        effective_time_period: Period = "effectiveTimePeriod",
        value_quantity: Quantity = "valueQuantity",
        value_codeable_concept: CodeableConcept = "valueCodeableConcept",
        value_range: Range = "valueRange",
        value_ratio: Ratio = "valueRatio",
        data_absent_reason: CodeableConcept = "dataAbsentReason",
        performed_period: Period = "performedPeriod",
        occurrence_period: Period = "occurrencePeriod",
        occurence_period: Period = "occurencePeriod",
        medication_codeable_concept: CodeableConcept = "medicationCodeableConcept",
        medication_reference: Reference = "medicationReference",
        medication: CodeableReference = "medication",
        adherence: Adherence = "adherence",
        relationship: CodeableConcept = "relationship",
        collection: Collection = "collection",
    }
    many {
        identifier: Identifier = "identifier",
        contained: Resource = "contained",
        focus: Reference = "focus",
        link: Link = "link",
        category: CodeableConcept = "category",
        body_site: CodeableConcept = "bodySite",
        stage: Stage = "stage",
        evidence: Evidence = "evidence",
        interpretation: CodeableConcept = "interpretation",
        reference_range: ReferenceRange = "referenceRange",
        component: Component = "component",
        has_member: Reference = "hasMember",
        related: Related = "related",
        specimen: Reference = "specimen",
        result: Reference = "result",
        conclusion_code: CodeableConcept = "conclusionCode",
        coded_diagnosis: CodeableConcept = "codedDiagnosis",
        ingredient: Ingredient = "ingredient",
        dosage: Dosage = "dosage",
        dosage_instruction: Dosage = "dosageInstruction",
        condition: Relative = "condition",
    }
    made {
        look: Looked,
        /// Where each contained resource stands, where there are many.
        by_id: Option<Box<BTreeMap<String, usize>>>,
    }
}

sparse! {
    /// What an observation and its components share.
    struct Component, ComponentElement, ComponentElementName, "struct Component", about 4;
    texts {
        value_string = "valueString",
        value_boolean = "valueBoolean",
    }
    numbers {
        value_integer = "valueInteger",
    }
    given {
        value_sampled_data = "valueSampledData",
        value_time = "valueTime",
        value_date_time = "valueDateTime",
        value_period = "valuePeriod",
        value_attachment = "valueAttachment",
        value_reference = "valueReference",
    }
    one {
        code: CodeableConcept = "code",
        value_quantity: Quantity = "valueQuantity",
        value_codeable_concept: CodeableConcept = "valueCodeableConcept",
        value_range: Range = "valueRange",
        value_ratio: Ratio = "valueRatio",
        data_absent_reason: CodeableConcept = "dataAbsentReason",
    }
    many {
        interpretation: CodeableConcept = "interpretation",
        reference_range: ReferenceRange = "referenceRange",
    }
    made {}
}

/// A concept: codings that mean the same, and a text. A bare text is taken for one, as older
/// servers write it.
#[derive(Clone, Debug, Default)]
pub(super) struct CodeableConcept<'a> {
    pub(super) coding: Many<Coding<'a>>,
    pub(super) text: Option<Text<'a>>,
}

struct ConceptVisitor;

impl<'de> Visitor<'de> for ConceptVisitor {
    type Value = CodeableConcept<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a concept")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<CodeableConcept<'de>, A::Error> {
        #[derive(Deserialize, Default)]
        #[serde(default, bound(deserialize = "'de: 'a"))]
        struct Shape<'a> {
            coding: Many<Coding<'a>>,
            text: Option<Text<'a>>,
        }
        let Shape { coding, text } = Shape::deserialize(MapAccessDeserializer::new(map))?;
        Ok(CodeableConcept { coding, text })
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<CodeableConcept<'de>, E> {
        Ok(CodeableConcept { coding: Many::default(), text: Some(Text(text.into())) })
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<CodeableConcept<'de>, E> {
        Ok(CodeableConcept { coding: Many::default(), text: Some(Text(text.to_owned().into())) })
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for CodeableConcept<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ConceptVisitor)
    }
}

impl CodeableConcept<'_> {
    /// The codes of the codings, whatever their system.
    pub(super) fn codes(&self) -> impl Iterator<Item = &str> {
        self.coding.iter().filter_map(|coding| coding.code.as_deref())
    }

    /// The text, or the display of the first coding that has one.
    pub(super) fn shown(&self) -> &str {
        let display = || self.coding.iter().find_map(|coding| coding.display.as_deref());
        self.text.as_deref().filter(|text| !text.trim().is_empty()).or_else(display).unwrap_or("")
    }

    /// Every code, display and text.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        let of_codings = self
            .coding
            .iter()
            .flat_map(|coding| [coding.code.as_deref(), coding.display.as_deref()]);
        of_codings.chain([self.text.as_deref()]).flatten()
    }

    pub(super) fn concept(&self) -> Concept {
        let pair = |coding: &Coding<'_>| -> Option<(String, String)> {
            let code = coding.code.as_deref().filter(|code| !code.trim().is_empty())?;
            Some((coding.system.as_deref().unwrap_or("").to_owned(), code.to_owned()))
        };
        let mut codings = Vec::with_capacity(self.coding.len());
        codings.extend(self.coding.iter().filter_map(pair));
        Concept { codings, text: self.shown().to_owned() }
    }
}

/// What an observation or one of its components says.
pub(super) struct Measured<'v, 'a> {
    pub(super) code: Option<&'v CodeableConcept<'a>>,
    pub(super) value_quantity: Option<&'v Quantity<'a>>,
    pub(super) value_codeable_concept: Option<&'v CodeableConcept<'a>>,
    pub(super) value_string: Option<&'v str>,
    pub(super) value_boolean: Option<&'v str>,
    pub(super) value_integer: Option<Decimal>,
    pub(super) value_range: Option<&'v Range<'a>>,
    pub(super) value_ratio: Option<&'v Ratio<'a>>,
    /// Whether there is a value of a kind that is not read.
    pub(super) has_unread_value: bool,
    pub(super) data_absent_reason: Option<&'v CodeableConcept<'a>>,
    pub(super) interpretation: &'v [CodeableConcept<'a>],
    pub(super) reference_range: &'v [ReferenceRange<'a>],
}

macro_rules! measured {
    ($from:expr) => {
        Measured {
            code: $from.code(),
            value_quantity: $from.value_quantity(),
            value_codeable_concept: $from.value_codeable_concept(),
            value_string: $from.value_string(),
            value_boolean: $from.value_boolean(),
            value_integer: $from.value_integer(),
            value_range: $from.value_range(),
            value_ratio: $from.value_ratio(),
            has_unread_value: $from.value_sampled_data()
                || $from.value_time()
                || $from.value_date_time()
                || $from.value_period()
                || $from.value_attachment()
                || $from.value_reference(),
            data_absent_reason: $from.data_absent_reason(),
            interpretation: $from.interpretation(),
            reference_range: $from.reference_range(),
        }
    };
}

impl<'a> Component<'a> {
    pub(super) fn measured(&self) -> Measured<'_, 'a> {
        measured!(self)
    }
}

impl<'a> Resource<'a> {
    /// The fields that an observation shares with its components.
    pub(super) fn measured(&self) -> Measured<'_, 'a> {
        measured!(self)
    }

    /// A resource of which only this is known.
    pub(super) fn named(resource_type: Option<Text<'a>>, id: Option<Text<'a>>) -> Self {
        let kind = resource_type.map(ResourceElement::resource_type);
        Self::made_of(kind.into_iter().chain(id.map(ResourceElement::id)).collect())
    }

    /// The contained resource with an id.
    pub(super) fn inside(&self, id: &str) -> Option<&Resource<'a>> {
        match &self.by_id {
            Some(by_id) => by_id.get(id).and_then(|place| self.contained().get(*place)),
            None => self.contained().iter().find(|inside| inside.id() == Some(id)),
        }
    }

    /// Gives each contained resource what was found in it, and notes where it stands.
    pub(super) fn note_contained(&mut self, looks: Vec<Looked>) {
        const MANY: usize = 8;
        let contained = self.elements.iter_mut().find_map(|element| match element {
            ResourceElement::contained(contained) => Some(&mut contained.0),
            _ => None,
        });
        let Some(contained) = contained else { return };
        for (inside, look) in contained.iter_mut().zip(looks) {
            inside.look = look;
        }
        if contained.len() < MANY {
            return;
        }
        let mut by_id = BTreeMap::new();
        for (place, inside) in contained.iter().enumerate() {
            if let Some(id) = inside.id() {
                by_id.entry(id.to_owned()).or_insert(place);
            }
        }
        self.by_id = Some(Box::new(by_id));
    }

    pub(super) fn kind(&self) -> &str {
        self.resource_type().unwrap_or("")
    }
}

impl Request<'_> {
    pub(super) fn deletes(&self) -> bool {
        self.method.as_deref().is_some_and(|method| method.eq_ignore_ascii_case("DELETE"))
    }
}
