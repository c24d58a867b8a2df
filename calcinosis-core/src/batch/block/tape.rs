//! Criteria as one flat tape in postfix order, evaluated over planes with a small stack.
//!
//! What cannot become known under a plan is folded away when the tape is written: a group counts
//! how many of its parts are unknown in every row.

use super::planes::{EVERY, NONE, Plane, and, or};
use crate::condition::Op;
use alloc::vec;
use alloc::vec::Vec;

/// The deepest nesting that a tape may have.
const DEPTH: usize = 24;
/// The largest number that [`Step::AtLeast`] can count to.
const MOST_COUNTED: u16 = 32;

/// One step of a tape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The two planes of a finding.
    Finding(u16),
    /// The planes of an asked node: established, and (as absent) not established.
    Established(u16),
    /// All of the last `parts` values, with others that are never known.
    All { parts: u16, unknown: u16 },
    /// Any of them, or none of them.
    Any { parts: u16, unknown: u16, negated: bool },
    /// At least so many of them.
    AtLeast { least: u16, parts: u16, unknown: u16 },
}

/// Where a row is present and where it is absent. Each plane is a line of the cache, and never
/// parts of two.
#[derive(Clone, Copy, Debug)]
#[repr(align(64))]
pub(super) struct Value {
    pub(super) present: Plane,
    pub(super) absent: Plane,
}

impl Value {
    pub(super) const UNKNOWN: Self = Self { present: NONE, absent: NONE };
}

/// Why a condition has no tape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoTape {
    /// It asks what is suspected, which only the whole answer tells.
    Suspected,
    /// It is nested too deep, or counts nothing.
    Shape,
}

/// Writes the tape of a condition. `finding` gives the slot of a finding that can become known,
/// `asked` that of a node whose status is asked. None when the condition is unknown in every row.
pub(super) fn write(
    ops: &[Op],
    finding: &dyn Fn(usize) -> Option<u16>,
    asked: &dyn Fn(usize) -> Option<u16>,
) -> Result<Option<Vec<Step>>, NoTape> {
    let mut tape = Vec::new();
    let (known, _) = node(ops, finding, asked, &mut tape, 0)?;
    Ok(known.then_some(tape))
}

/// Writes one node; tells whether it can become known, and how many operations it took.
fn node(
    ops: &[Op],
    finding: &dyn Fn(usize) -> Option<u16>,
    asked: &dyn Fn(usize) -> Option<u16>,
    tape: &mut Vec<Step>,
    depth: usize,
) -> Result<(bool, usize), NoTape> {
    let (Some((op, inside)), true) = (ops.split_first(), depth < DEPTH - 2) else {
        return Err(NoTape::Shape);
    };
    let span = match *op {
        Op::Finding(index) => {
            let slot = finding(usize::from(index));
            tape.extend(slot.map(Step::Finding));
            return Ok((slot.is_some(), 1));
        }
        Op::Established(index) => {
            let slot = asked(usize::from(index)).ok_or(NoTape::Shape)?;
            tape.push(Step::Established(slot));
            return Ok((true, 1));
        }
        Op::Suspected(_) => return Err(NoTape::Suspected),
        Op::All { span } | Op::Any { span } | Op::None { span } | Op::AtLeast { span, .. } => {
            usize::from(span)
        }
    };
    let start = tape.len();
    let (mut parts, mut unknown) = (0u16, 0u16);
    let mut rest = inside.get(..span).ok_or(NoTape::Shape)?;
    while !rest.is_empty() {
        let (known, taken) = node(rest, finding, asked, tape, depth + 1)?;
        if known {
            parts += 1;
        } else {
            unknown += 1;
        }
        rest = rest.get(taken..).ok_or(NoTape::Shape)?;
    }
    // A group of which nothing can become known is unknown as a whole, unless it is empty.
    if parts == 0 && unknown > 0 {
        tape.truncate(start);
        return Ok((false, span + 1));
    }
    tape.push(match *op {
        Op::Any { .. } => Step::Any { parts, unknown, negated: false },
        Op::None { .. } => Step::Any { parts, unknown, negated: true },
        Op::AtLeast { least: 0, .. } => return Err(NoTape::Shape),
        Op::AtLeast { least, .. } => {
            let countable = |number: u16| number <= MOST_COUNTED || number > parts;
            let absent = (parts + unknown + 1).saturating_sub(least);
            if !countable(least) || !countable(absent) {
                return Err(NoTape::Shape);
            }
            Step::AtLeast { least, parts, unknown }
        }
        _ => Step::All { parts, unknown },
    });
    Ok((true, span + 1))
}

/// How deep the stack of a tape gets.
pub(super) fn depth(tape: &[Step]) -> usize {
    let (mut now, mut most) = (0usize, 0usize);
    for step in tape {
        now = match *step {
            Step::Finding(_) | Step::Established(_) => now + 1,
            Step::All { parts, .. } | Step::Any { parts, .. } | Step::AtLeast { parts, .. } => {
                now.saturating_sub(usize::from(parts)) + 1
            }
        };
        most = most.max(now);
    }
    most
}

/// A stack that is large enough for every tape of a plan.
#[derive(Clone, Debug)]
pub(super) struct Stack(Vec<Value>);

impl Stack {
    pub(super) fn new(depth: usize) -> Self {
        Self(vec![Value::UNKNOWN; depth + 1])
    }
}

/// The value of a tape in every row of a block.
#[inline(always)]
pub(super) fn evaluate(
    tape: &[Step],
    findings: &[Value],
    asked: &[Value],
    stack: &mut Stack,
) -> Value {
    let mut top = 0usize;
    for step in tape {
        let (value, parts) = match *step {
            Step::Finding(slot) => {
                (findings.get(usize::from(slot)).copied().unwrap_or(Value::UNKNOWN), 0)
            }
            Step::Established(slot) => {
                (asked.get(usize::from(slot)).copied().unwrap_or(Value::UNKNOWN), 0)
            }
            Step::All { parts, unknown } => {
                let parts = usize::from(parts);
                let mut value = Value { present: EVERY, absent: NONE };
                for part in stack.0.get(top.saturating_sub(parts)..top).unwrap_or(&[]) {
                    value.present = and(&value.present, &part.present);
                    value.absent = or(&value.absent, &part.absent);
                }
                if unknown > 0 {
                    value.present = NONE;
                }
                (value, parts)
            }
            Step::Any { parts, unknown, negated } => {
                let parts = usize::from(parts);
                let mut value = Value { present: NONE, absent: EVERY };
                for part in stack.0.get(top.saturating_sub(parts)..top).unwrap_or(&[]) {
                    value.present = or(&value.present, &part.present);
                    value.absent = and(&value.absent, &part.absent);
                }
                if unknown > 0 {
                    value.absent = NONE;
                }
                if negated {
                    core::mem::swap(&mut value.present, &mut value.absent);
                }
                (value, parts)
            }
            Step::AtLeast { least, parts, unknown } => {
                let parts = usize::from(parts);
                let inside = stack.0.get(top.saturating_sub(parts)..top).unwrap_or(&[]);
                let present = reached::<true>(inside, i32::from(least));
                // Absent once even every open part could no longer reach the number.
                let all = i32::try_from(parts).unwrap_or(i32::MAX) + i32::from(unknown);
                let absent = reached::<false>(inside, all - i32::from(least) + 1);
                (Value { present, absent }, parts)
            }
        };
        top = top.saturating_sub(parts);
        if let Some(slot) = stack.0.get_mut(top) {
            *slot = value;
        }
        top += 1;
    }
    stack.0.first().copied().unwrap_or(Value::UNKNOWN)
}

/// Where at least so many of the values are present, or absent.
#[inline(always)]
fn reached<const PRESENT: bool>(values: &[Value], least: i32) -> Plane {
    const MOST: usize = MOST_COUNTED as usize;
    let Ok(least) = usize::try_from(least) else { return EVERY };
    if least == 0 {
        return EVERY;
    }
    if least > MOST {
        return NONE;
    }
    // `counts[n]` holds the rows in which more than n of the planes so far are set.
    let mut counts = [NONE; MOST];
    for value in values {
        let mut carried = if PRESENT { value.present } else { value.absent };
        for count in counts.iter_mut().take(least) {
            let both = and(count, &carried);
            *count = or(count, &carried);
            carried = both;
        }
    }
    counts.get(least - 1).copied().unwrap_or(NONE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::condition::{Program, Values};
    use crate::presence::Presence;

    struct Row<'a>(&'a [Presence]);

    impl Values for Row<'_> {
        fn finding(&self, finding: crate::key::FindingKey) -> Presence {
            self.0.get(usize::from(finding)).copied().unwrap_or_default()
        }

        fn established(&self, _: crate::key::DiagnosisKey) -> Presence {
            Presence::Unknown
        }
    }

    /// Every condition of the knowledge against the single evaluation, over random rows.
    #[test]
    fn a_tape_gives_the_value_of_the_program_in_every_row() {
        let knowledge = crate::Knowledge::builtin();
        let count = knowledge.findings().len();
        let mut seed = 99u64;
        let mut next = || {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            seed
        };
        let programs: Vec<&Program> = knowledge
            .diagnoses()
            .iter()
            .flat_map(|diagnosis| diagnosis.criteria.iter().map(|criterion| &criterion.program))
            .filter(|program| program.diagnoses().next().is_none())
            .collect();
        let mut checked = 0;
        for program in programs {
            let known: Vec<bool> = (0..count).map(|_| next() % 4 != 0).collect();
            let rows: Vec<Vec<Presence>> = (0..64)
                .map(|_| {
                    let cell = |known: &bool| match (known, next() % 3) {
                        (false, _) | (_, 0) => Presence::Unknown,
                        (_, 1) => Presence::Present,
                        _ => Presence::Absent,
                    };
                    known.iter().map(cell).collect()
                })
                .collect();
            let mut values = vec![Value::UNKNOWN; count];
            for (bit, row) in rows.iter().enumerate() {
                for (value, cell) in values.iter_mut().zip(row) {
                    value.present[0] |= u64::from(cell.is_present()) << bit;
                    value.absent[0] |= u64::from(cell.is_absent()) << bit;
                }
            }
            let slot = |finding: usize| known[finding].then(|| u16::try_from(finding).unwrap());
            let tape = write(program.ops(), &slot, &|_| None).unwrap();
            let given = tape.map_or(Value::UNKNOWN, |tape| {
                evaluate(&tape, &values, &[], &mut Stack::new(depth(&tape)))
            });
            for (bit, row) in rows.iter().enumerate() {
                let expected = program.evaluate(&Row(row));
                let (present, absent) =
                    (given.present[0] >> bit & 1 == 1, given.absent[0] >> bit & 1 == 1);
                assert_eq!(
                    (present, absent),
                    (expected.is_present(), expected.is_absent()),
                    "{program:?} {bit}"
                );
                checked += 1;
            }
        }
        assert!(checked > 10_000, "{checked}");
    }
}
