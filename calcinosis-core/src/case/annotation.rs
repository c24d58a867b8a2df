//! What a case holds beside its own fields, kept as JSON text.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use core::fmt;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, SerializeMap, Serializer};

/// Writes down as JSON, on one line, what it is given in whatever format: piece by piece, so that
/// it takes no more room than its text.
pub(super) struct Written<'a>(pub(super) &'a mut String);

impl Written<'_> {
    fn push<T: serde::Serialize, E: serde::de::Error>(self, value: T) -> Result<(), E> {
        self.0.push_str(&serde_json::to_string(&value).map_err(E::custom)?);
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Written<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Written<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any valid JSON value")
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        self.push(value)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        self.push(value)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        self.push(value)
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        self.push(value)
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<(), E> {
        self.push(value)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.push(())
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<(), E> {
        self.push(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        self.0.push('[');
        let start = self.0.len();
        loop {
            let end = self.0.len();
            if end > start {
                self.0.push(',');
            }
            if members.next_element_seed(Written(self.0))?.is_none() {
                self.0.truncate(end);
                break;
            }
        }
        self.0.push(']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        self.0.push('{');
        let start = self.0.len();
        while let Some(name) = members.next_key::<Cow<'_, str>>()? {
            if self.0.len() > start {
                self.0.push(',');
            }
            Written(self.0).push(name)?;
            self.0.push(':');
            members.next_value_seed(Written(self.0))?;
        }
        self.0.push('}');
        Ok(())
    }
}

/// Annotations beside the fields of their case, as the values that their texts stand for.
pub(super) fn serialize<S: Serializer>(
    annotations: &BTreeMap<String, String>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(annotations.len()))?;
    for (name, text) in annotations {
        let value: serde_json::Value = serde_json::from_str(text).map_err(S::Error::custom)?;
        map.serialize_entry(name, &value)?;
    }
    map.end()
}
