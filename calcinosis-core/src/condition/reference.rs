//! The slow, obviously right twin of [`Program`](super::Program): tests compare the two.

use super::Condition;
use crate::presence::Presence;
use alloc::vec::Vec;

/// The value of a condition, straight from its definition.
///
/// `at-least(n, …)` is present when n parts are present, absent when fewer than n could still be, and `all`, `any` and `none` are Kleene's conjunction,
/// disjunction and negated disjunction.
pub fn evaluate(
    condition: &Condition,
    finding: &dyn Fn(&str) -> Presence,
    established: &dyn Fn(&str) -> Presence,
) -> Presence {
    let parts: Vec<Presence> = condition.parts().iter().map(|part| evaluate(part, finding, established)).collect();
    match condition {
        Condition::Finding(id) => finding(id),
        Condition::Established(id) => established(id),
        Condition::All(_) => parts.into_iter().fold(Presence::Present, Presence::and),
        Condition::Any(_) => parts.into_iter().fold(Presence::Absent, Presence::or),
        Condition::None(_) => !parts.into_iter().fold(Presence::Absent, Presence::or),
        Condition::AtLeast(least, _) => {
            let surely = parts.iter().filter(|part| part.is_present()).count();
            let perhaps = parts.iter().filter(|part| !part.is_absent()).count();
            if surely >= usize::from(*least) {
                Presence::Present
            } else if perhaps < usize::from(*least) {
                Presence::Absent
            } else {
                Presence::Unknown
            }
        }
    }
}
