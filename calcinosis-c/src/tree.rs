//! The canonical JSON as values that C walks through, in the order in which it is written.

use crate::held::Held;
use core::fmt;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// A value within an answer, a document or an error: it belongs to that and lasts as long.
///
/// Threads: any number at once.
#[derive(Debug)]
pub enum Node {
    /// Nothing.
    Null,
    /// True or false.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// Another number.
    Number(f64),
    /// A text.
    Text(Held),
    /// A list.
    List(Vec<Node>),
    /// Members with names.
    Object(Vec<(Held, Node)>),
}

impl Node {
    /// How many members there are: none of what is no list and no object.
    pub(crate) fn count(&self) -> usize {
        match self {
            Self::List(list) => list.len(),
            Self::Object(members) => members.len(),
            _ => 0,
        }
    }

    /// The member at this position of a list or an object.
    pub(crate) fn at(&self, index: usize) -> Option<&Self> {
        match self {
            Self::List(list) => list.get(index),
            Self::Object(members) => members.get(index).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The name of the member at this position of an object.
    pub(crate) fn key(&self, index: usize) -> Option<&Held> {
        match self {
            Self::Object(members) => members.get(index).map(|(key, _)| key),
            _ => None,
        }
    }

    /// The member with this name.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => {
                members.iter().find(|(known, _)| known.as_str() == key).map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// What a JSON pointer (RFC 6901) leads to.
    pub(crate) fn find(&self, pointer: &str) -> Option<&Self> {
        if pointer.is_empty() {
            return Some(self);
        }
        pointer.strip_prefix('/')?.split('/').try_fold(self, |node, token| match node {
            Self::List(list) => {
                // Leading zeros and signs are no positions.
                let plain = token == "0"
                    || (!token.starts_with('0') && token.bytes().all(|byte| byte.is_ascii_digit()));
                list.get(token.parse::<usize>().ok().filter(|_| plain)?)
            }
            _ => node.get(&token.replace("~1", "/").replace("~0", "~")),
        })
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Nodes;

        impl<'de> Visitor<'de> for Nodes {
            type Value = Node;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_unit<E>(self) -> Result<Node, E> {
                Ok(Node::Null)
            }

            fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
                Ok(Node::Boolean(value))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
                Ok(Node::Integer(value))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
                // Numbers beyond the other kind are not among the answers; as a number it is the
                // nearest there is.
                #[allow(clippy::cast_precision_loss)]
                Ok(i64::try_from(value).map_or(Node::Number(value as f64), Node::Integer))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
                Ok(Node::Number(value))
            }

            fn visit_str<E>(self, value: &str) -> Result<Node, E> {
                Ok(Node::Text(Held::new(value)))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Node, A::Error> {
                let mut list = Vec::new();
                while let Some(node) = sequence.next_element()? {
                    list.push(node);
                }
                Ok(Node::List(list))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
                let mut members = Vec::new();
                while let Some((key, node)) = map.next_entry::<String, Node>()? {
                    members.push((Held::new(key), node));
                }
                Ok(Node::Object(members))
            }
        }

        deserializer.deserialize_any(Nodes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_keep_their_order_and_are_found() {
        let node: Node = serde_json::from_str(
            r#"{"b": [1, {"a/b": "x", "~": null}], "a": -2.5, "c": true, "": "e"}"#,
        )
        .unwrap();
        let keys: Vec<&str> =
            (0..node.count()).map(|index| node.key(index).unwrap().as_str()).collect();
        assert_eq!(keys, ["b", "a", "c", ""]);
        assert!(matches!(node.find("/b/0"), Some(Node::Integer(1))));
        assert!(matches!(node.find("/b/1/a~1b"), Some(Node::Text(text)) if text.as_str() == "x"));
        assert!(matches!(node.find("/b/1/~0"), Some(Node::Null)));
        assert!(matches!(node.find("/a"), Some(Node::Number(number)) if *number == -2.5));
        assert!(matches!(node.find("/"), Some(Node::Text(text)) if text.as_str() == "e"));
        assert!(matches!(node.find(""), Some(Node::Object(_))));
        for nothing in ["b", "/b/00", "/b/2", "/b/-1", "/b/+1", "/b/", "/c/0", "/nothing"] {
            assert!(node.find(nothing).is_none(), "{nothing}");
        }
    }
}
