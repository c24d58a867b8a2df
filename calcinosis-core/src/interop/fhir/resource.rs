//! The part of FHIR that is read: R5, R4B, R4, STU3 and DSTU2 in one flat shape, every field optional.
//!
//! One shape for all resource types is read in one pass and borrows from the input; an enum tagged by `resourceType` would copy every resource first. What
//! few resources have is boxed, so that the shape stays small.

use crate::interop::lenient::{Decimal, Given, Many, Text};
use crate::interop::object::Object;
use crate::interop::record::Concept;
use crate::interop::shape::Looked;
use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Deref;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

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
        r#type: Option<Text<'a>>,
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
        text: Option<Text<'a>>,
        r#type: Option<CodeableConcept<'a>>,
        meaning: Option<CodeableConcept<'a>>,
        applies_to: Many<CodeableConcept<'a>>,
        age: Option<Box<Range<'a>>>,
    }
    struct Dosage { route: Option<CodeableConcept<'a>>, }
    /// A disease of a relative; a specimen has a list of the same name, of bare concepts.
    struct Relative { code: Option<CodeableConcept<'a>>, coding: Many<Coding<'a>>, text: Option<Text<'a>>, }
    struct Stage { summary: Option<CodeableConcept<'a>>, }
    /// What a condition was seen by: a list of codes, one in DSTU2, a concept in R5.
    struct Evidence { code: Many<CodeableConcept<'a>>, concept: Option<CodeableConcept<'a>>, }
    struct Adherence { code: Option<CodeableConcept<'a>>, }
    struct Collection { collected_date_time: Option<Text<'a>>, collected_period: Option<Box<Period<'a>>>, }
    /// What an observation and its components share.
    struct Component {
        code: Option<CodeableConcept<'a>>,
        value_quantity: Option<Box<Quantity<'a>>>,
        value_codeable_concept: Option<CodeableConcept<'a>>,
        value_string: Option<Text<'a>>,
        value_boolean: Option<Text<'a>>,
        value_integer: Option<Decimal>,
        value_range: Option<Box<Range<'a>>>,
        value_ratio: Option<Box<Ratio<'a>>>,
        value_sampled_data: Option<Given>,
        value_time: Option<Given>,
        value_date_time: Option<Given>,
        value_period: Option<Given>,
        value_attachment: Option<Given>,
        value_reference: Option<Given>,
        data_absent_reason: Option<CodeableConcept<'a>>,
        interpretation: Many<CodeableConcept<'a>>,
        reference_range: Many<ReferenceRange<'a>>,
    }
    struct Meta {
        version_id: Option<Text<'a>>,
        last_updated: Option<Text<'a>>,
        security: Many<Coding<'a>>,
        tag: Many<Coding<'a>>,
    }
    struct Link { other: Option<Reference<'a>>, r#type: Option<Text<'a>>, }
    /// A part of a panel, in STU3 and DSTU2.
    struct Related { r#type: Option<Text<'a>>, target: Option<Reference<'a>>, }
    struct Timing { event: Many<Text<'a>>, repeat: Option<Box<Repeat<'a>>>, }
    struct Repeat { bounds_period: Option<Box<Period<'a>>>, }
    struct Ingredient {
        item_codeable_concept: Option<CodeableConcept<'a>>,
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
    struct CodeableReference { concept: Option<CodeableConcept<'a>>, reference: Option<Reference<'a>>, }
}

/// What a field holds that is not there.
trait Nothing {
    const NOTHING: Self;
    fn is_nothing(&self) -> bool;
}

impl<T> Nothing for Option<T> {
    const NOTHING: Self = None;
    fn is_nothing(&self) -> bool {
        self.is_none()
    }
}

impl<T> Nothing for Many<T> {
    const NOTHING: Self = Many(Vec::new());
    fn is_nothing(&self) -> bool {
        self.0.is_empty()
    }
}

macro_rules! resource {
    (
        common { $($field:ident: $type:ty,)* }
        made { $($(#[$own_doc:meta])* $own:ident: $own_type:ty,)* }
        rest { $($other:ident: $other_type:ty,)* }
    ) => {
        fhir! {
            /// A resource as it is written.
            struct Wide { $($field: $type,)* $($other: $other_type,)* }
        }

        /// A resource: what those of every type have. Most have little of the rest, and a bundle has many of them.
        #[derive(Deserialize, Clone, Debug, Default)]
        #[serde(from = "Wide<'a>", bound(deserialize = "'de: 'a"))]
        pub(super) struct Resource<'a> {
            $(pub(super) $field: $type,)*
            $($(#[$own_doc])* pub(super) $own: $own_type,)*
            pub(super) rest: Option<Box<Rest<'a>>>,
        }

        /// What resources of some types have.
        #[derive(Clone, Debug)]
        pub(super) struct Rest<'a> { $(pub(super) $other: $other_type,)* }

        static NO_REST: Rest<'static> = Rest { $($other: Nothing::NOTHING,)* };

        impl<'a> From<Wide<'a>> for Resource<'a> {
            fn from(wide: Wide<'a>) -> Self {
                let Wide { $($field,)* $($other,)* } = wide;
                let is_bare = $($other.is_nothing())&&*;
                let rest = (!is_bare).then(|| Box::new(Rest { $($other,)* }));
                Self { $($field,)* $($own: Default::default(),)* rest }
            }
        }

        impl<'a> Deref for Resource<'a> {
            type Target = Rest<'a>;

            fn deref(&self) -> &Rest<'a> {
                self.rest.as_deref().unwrap_or(&NO_REST)
            }
        }
    };
}

resource! {
    common {
        resource_type: Option<Text<'a>>,
        id: Option<Text<'a>>,
        status: Option<Text<'a>>,
        identifier: Many<Identifier<'a>>,
        contained: Many<Resource<'a>>,
        subject: Option<Reference<'a>>,
        focus: Many<Reference<'a>>,
        meta: Option<Box<Meta<'a>>>,
        gender: Option<Text<'a>>,
        birth_date: Option<Text<'a>>,
        deceased_date_time: Option<Text<'a>>,
        link: Many<Link<'a>>,
        code: Option<CodeableConcept<'a>>,
        category: Many<CodeableConcept<'a>>,
    }
    made {
        look: Looked,
        /// Where each contained resource stands, where there are many.
        by_id: BTreeMap<String, usize>,
    }
    rest {
        patient: Option<Reference<'a>>,
        r#type: Option<CodeableConcept<'a>>,
        body_site: Many<CodeableConcept<'a>>,
        clinical_status: Option<CodeableConcept<'a>>,
        verification_status: Option<CodeableConcept<'a>>,
        stage: Many<Stage<'a>>,
        evidence: Many<Evidence<'a>>,
        onset_date_time: Option<Text<'a>>,
        onset_age: Option<Box<Quantity<'a>>>,
        onset_period: Option<Box<Period<'a>>>,
        onset_range: Option<Box<Range<'a>>>,
        onset_string: Option<Text<'a>>,
        onset_quantity: Option<Box<Quantity<'a>>>,
        abatement_date_time: Option<Given>,
        abatement_date: Option<Given>,
        abatement_age: Option<Given>,
        abatement_quantity: Option<Given>,
        abatement_period: Option<Given>,
        abatement_range: Option<Given>,
        abatement_string: Option<Given>,
        abatement_boolean: Option<Text<'a>>,
        recorded_date: Option<Text<'a>>,
        asserted_date: Option<Text<'a>>,
        date_recorded: Option<Text<'a>>,
        effective_date_time: Option<Text<'a>>,
        effective_instant: Option<Text<'a>>,
        effective_period: Option<Box<Period<'a>>>,
        effective_timing: Option<Box<Timing<'a>>>,
        effective_time_date_time: Option<Text<'a>>,
        effective_time_period: Option<Box<Period<'a>>>,
        issued: Option<Text<'a>>,
        value_quantity: Option<Box<Quantity<'a>>>,
        value_codeable_concept: Option<CodeableConcept<'a>>,
        value_string: Option<Text<'a>>,
        value_boolean: Option<Text<'a>>,
        value_integer: Option<Decimal>,
        value_range: Option<Box<Range<'a>>>,
        value_ratio: Option<Box<Ratio<'a>>>,
        value_sampled_data: Option<Given>,
        value_time: Option<Given>,
        value_date_time: Option<Given>,
        value_period: Option<Given>,
        value_attachment: Option<Given>,
        value_reference: Option<Given>,
        data_absent_reason: Option<CodeableConcept<'a>>,
        interpretation: Many<CodeableConcept<'a>>,
        reference_range: Many<ReferenceRange<'a>>,
        component: Many<Component<'a>>,
        has_member: Many<Reference<'a>>,
        related: Many<Related<'a>>,
        specimen: Many<Reference<'a>>,
        result: Many<Reference<'a>>,
        conclusion: Option<Text<'a>>,
        conclusion_code: Many<CodeableConcept<'a>>,
        coded_diagnosis: Many<CodeableConcept<'a>>,
        performed_date_time: Option<Text<'a>>,
        performed_period: Option<Box<Period<'a>>>,
        occurrence_date_time: Option<Text<'a>>,
        occurrence_period: Option<Box<Period<'a>>>,
        occurence_date_time: Option<Text<'a>>,
        occurence_period: Option<Box<Period<'a>>>,
        medication_codeable_concept: Option<CodeableConcept<'a>>,
        medication_reference: Option<Reference<'a>>,
        medication: Option<Box<CodeableReference<'a>>>,
        authored_on: Option<Text<'a>>,
        date_written: Option<Text<'a>>,
        date_asserted: Option<Text<'a>>,
        when_prepared: Option<Text<'a>>,
        when_handed_over: Option<Text<'a>>,
        ingredient: Many<Ingredient<'a>>,
        dosage: Many<Dosage<'a>>,
        dosage_instruction: Many<Dosage<'a>>,
        adherence: Option<Adherence<'a>>,
        relationship: Option<CodeableConcept<'a>>,
        condition: Many<Relative<'a>>,
        collection: Option<Box<Collection<'a>>>,
    }
}

/// A concept: codings that mean the same, and a text. A bare text is taken for one, as older servers write it.
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
        let of_codings = self.coding.iter().flat_map(|coding| [coding.code.as_deref(), coding.display.as_deref()]);
        of_codings.chain([self.text.as_deref()]).flatten()
    }

    pub(super) fn concept(&self) -> Concept {
        let pair = |coding: &Coding<'_>| -> Option<(String, String)> {
            let code = coding.code.as_deref().filter(|code| !code.trim().is_empty())?;
            Some((coding.system.as_deref().unwrap_or("").to_owned(), code.to_owned()))
        };
        Concept { codings: self.coding.iter().filter_map(pair).collect(), text: self.shown().to_owned() }
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
            code: $from.code.as_ref(),
            value_quantity: $from.value_quantity.as_deref(),
            value_codeable_concept: $from.value_codeable_concept.as_ref(),
            value_string: $from.value_string.as_deref(),
            value_boolean: $from.value_boolean.as_deref(),
            value_integer: $from.value_integer,
            value_range: $from.value_range.as_deref(),
            value_ratio: $from.value_ratio.as_deref(),
            has_unread_value: $from.value_sampled_data.is_some()
                || $from.value_time.is_some()
                || $from.value_date_time.is_some()
                || $from.value_period.is_some()
                || $from.value_attachment.is_some()
                || $from.value_reference.is_some(),
            data_absent_reason: $from.data_absent_reason.as_ref(),
            interpretation: &$from.interpretation,
            reference_range: &$from.reference_range,
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

    /// The contained resource with an id.
    pub(super) fn inside(&self, id: &str) -> Option<&Resource<'a>> {
        let has_id = |inside: &&Resource<'a>| inside.id.as_deref() == Some(id);
        if self.by_id.is_empty() {
            return self.contained.iter().find(has_id);
        }
        self.by_id.get(id).and_then(|place| self.contained.get(*place))
    }

    /// Notes where the contained resources stand.
    pub(super) fn note_contained(&mut self) {
        const MANY: usize = 8;
        if self.contained.len() < MANY {
            return;
        }
        for (place, inside) in self.contained.0.iter().enumerate() {
            if let Some(id) = inside.id.as_deref() {
                self.by_id.entry(id.to_owned()).or_insert(place);
            }
        }
    }

    pub(super) fn kind(&self) -> &str {
        self.resource_type.as_deref().unwrap_or("")
    }
}

impl Request<'_> {
    pub(super) fn deletes(&self) -> bool {
        self.method.as_deref().is_some_and(|method| method.eq_ignore_ascii_case("DELETE"))
    }
}
