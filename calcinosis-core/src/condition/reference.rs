//! The slow, obviously right twin of [`Program`](super::Program): tests compare the two.

use super::Condition;
use crate::presence::Presence;
use alloc::vec::Vec;

/// The value of a condition, straight from its definition.
///
/// `at-least(n, …)` is present when n parts are present, absent when fewer than n could still be,
/// and `all`, `any` and `none` are Kleene's conjunction, disjunction and negated disjunction.
pub fn evaluate(
    condition: &Condition,
    finding: &dyn Fn(&str) -> Presence,
    established: &dyn Fn(&str) -> Presence,
) -> Presence {
    evaluate_with_suspicion(condition, finding, established, &|_| Presence::Unknown)
}

/// The same where an answer stands, so that `suspected(…)` has a value.
pub fn evaluate_with_suspicion(
    condition: &Condition,
    finding: &dyn Fn(&str) -> Presence,
    established: &dyn Fn(&str) -> Presence,
    suspected: &dyn Fn(&str) -> Presence,
) -> Presence {
    let below = |part| evaluate_with_suspicion(part, finding, established, suspected);
    let parts: Vec<Presence> = condition.parts().iter().map(below).collect();
    match condition {
        Condition::Finding(id) => finding(id),
        Condition::Established(id) => established(id),
        Condition::Suspected(id) => suspected(id),
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
