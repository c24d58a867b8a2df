//! Resources of which a part has a shape that it cannot have: what can be read of them is read, and
//! the part is named.

use super::elements;
use super::resource::Resource;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use serde::Deserialize;
use serde_json::{Map, Value};

/// Reads a resource without the elements that cannot be read, and lists those. Nothing where one of
/// them may change the meaning of what is left.
pub(super) fn read(value: Value) -> Option<(Resource<'static>, Vec<String>)> {
    let Value::Object(members) = value else { return None };
    let kind = members.get("resourceType").and_then(Value::as_str)?.to_string();
    let mut odd = Vec::new();
    let mut kept = Map::new();
    for (name, value) in members {
        if fits(&name, &value) {
            kept.insert(name, value);
            continue;
        }
        let (left, paths) = without_odd(&name, value);
        // A part of an element that decides may be the part that does.
        if paths
            .iter()
            .any(|path| elements::may_change(&kind, path.split(['.', '[']).next().unwrap_or(path)))
        {
            return None;
        }
        odd.extend(paths);
        if let Some(left) = left {
            kept.insert(name, left);
        }
    }
    let resource =
        <Resource<'static> as Deserialize<'static>>::deserialize(Value::Object(kept)).ok()?;
    (!odd.is_empty()).then_some((resource, odd))
}

fn fits(name: &str, value: &Value) -> bool {
    let mut alone = Map::new();
    alone.insert(name.to_string(), value.clone());
    <Resource<'static> as Deserialize<'static>>::deserialize(Value::Object(alone)).is_ok()
}

/// An element without its odd parts, as far as they are one step inside, and the paths of those.
fn without_odd(name: &str, value: Value) -> (Option<Value>, Vec<String>) {
    match value {
        Value::Array(items) => {
            let (mut kept, mut odd) = (Vec::new(), Vec::new());
            for (place, item) in items.into_iter().enumerate() {
                if fits(name, &item) {
                    kept.push(item);
                } else {
                    odd.push(format!("{name}[{place}]"));
                    // Other members are told by their position, which stays.
                    kept.push(Value::Null);
                }
            }
            (Some(Value::Array(kept)), odd)
        }
        Value::Object(members) => {
            let (mut kept, mut odd) = (Map::new(), Vec::new());
            for (inner, value) in members {
                let mut alone = Map::new();
                alone.insert(inner.clone(), value.clone());
                if fits(name, &Value::Object(alone)) {
                    kept.insert(inner, value);
                } else {
                    odd.push(format!("{name}.{inner}"));
                }
            }
            let left = Value::Object(kept);
            if fits(name, &left) { (Some(left), odd) } else { (None, [name.to_string()].into()) }
        }
        _ => (None, [name.to_string()].into()),
    }
}
