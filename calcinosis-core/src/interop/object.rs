//! A record is read by the names of its elements, never by their position.

use serde::de::{Deserializer, Visitor};
use serde::forward_to_deserialize_any;

/// Reads a structure from an object and from nothing else.
///
/// What `serde` derives also takes an array, in the order of the fields: no format that is read
/// here writes so, a value would be taken for another one, and the code for it is as large as that
/// for objects.
pub(super) struct Object<D>(pub(super) D);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Object<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_map(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
