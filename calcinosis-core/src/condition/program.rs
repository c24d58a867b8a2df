//! The compact form of a condition that is evaluated for every patient.
//!
//! A program lists the nodes of the condition outermost first; each group says how many of the
//! following operations are inside it, so that a decided group is left by one jump. There is no
//! stack and nothing to allocate. Whether a condition is present and whether it is absent are two
//! questions, each left at the first member that decides it.

use super::Condition;
use super::parse::MAX_DEPTH;
use crate::key::{DiagnosisKey, FindingKey};
use crate::presence::Presence;
use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

/// One node of a condition; `span` counts the operations inside the group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    clippy::exhaustive_enums,
    reason = "generated tables and their evaluator are built together"
)]
#[expect(
    missing_docs,
    reason = "each is the runtime form of the variant of `Condition` with the same name"
)]
pub enum Op {
    Finding(FindingKey),
    Established(DiagnosisKey),
    Suspected(DiagnosisKey),
    All { span: u16 },
    Any { span: u16 },
    None { span: u16 },
    AtLeast { least: u16, span: u16 },
}

impl Op {
    /// How many of the following operations are inside the node.
    fn span(self) -> usize {
        match self {
            Self::Finding(_) | Self::Established(_) | Self::Suspected(_) => 0,
            Self::All { span }
            | Self::Any { span }
            | Self::None { span }
            | Self::AtLeast { span, .. } => usize::from(span),
        }
    }
}

/// What a program is evaluated against.
pub trait Values {
    /// The value of this finding.
    fn finding(&self, finding: FindingKey) -> Presence;
    /// Whether this diagnosis is established.
    fn established(&self, diagnosis: DiagnosisKey) -> Presence;
    /// Whether this diagnosis is established, probable or possible; unknown where no answer stands
    /// yet.
    fn suspected(&self, _diagnosis: DiagnosisKey) -> Presence {
        Presence::Unknown
    }
}

/// A compiled condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program(Cow<'static, [Op]>);

impl Program {
    /// The program with exactly these operations; what generated tables use.
    #[must_use]
    pub const fn from_ops(ops: &'static [Op]) -> Self {
        Self(Cow::Borrowed(ops))
    }

    /// The operations, outermost first.
    #[must_use]
    pub fn ops(&self) -> &[Op] {
        &self.0
    }

    /// Translates ids to keys.
    ///
    /// # Errors
    /// The first id that one of the two look-ups does not know.
    pub fn compile(
        condition: &Condition,
        finding: &dyn Fn(&str) -> Option<FindingKey>,
        diagnosis: &dyn Fn(&str) -> Option<DiagnosisKey>,
    ) -> Result<Self, String> {
        let mut ops = Vec::new();
        push(condition, finding, diagnosis, &mut ops)?;
        Ok(Self(Cow::Owned(ops)))
    }

    /// The condition that was compiled, with the names of the look-ups.
    #[must_use]
    pub fn decompile(
        &self,
        finding: &dyn Fn(FindingKey) -> String,
        diagnosis: &dyn Fn(DiagnosisKey) -> String,
    ) -> Option<Condition> {
        let mut ops = &*self.0;
        read(&mut ops, finding, diagnosis, 0)
    }

    /// The value of the condition.
    #[must_use]
    pub fn evaluate(&self, values: &impl Values) -> Presence {
        match self.0.split_first() {
            Some((op, inside)) => evaluate(*op, inside, values),
            None => Presence::Unknown,
        }
    }

    /// Whether the value of the condition is present, where it does not matter what it is
    /// otherwise.
    pub(crate) fn holds(&self, values: &impl Values) -> bool {
        self.0.split_first().is_some_and(|(op, inside)| holds(*op, inside, values, 0))
    }

    /// The findings that the program names, in order of appearance; a finding may come twice.
    pub fn findings(&self) -> impl Iterator<Item = FindingKey> + '_ {
        named(&self.0)
    }

    /// The conditions that must all hold for the program to hold: of an outermost `all` its
    /// members, of a `none` the negation of each.
    pub(crate) fn parts(&self) -> Vec<Part<'_>> {
        let mut parts = Vec::new();
        split(&self.0, false, 0, &mut parts);
        parts
    }

    /// The diagnoses whose status the program asks for.
    pub fn diagnoses(&self) -> impl Iterator<Item = DiagnosisKey> + '_ {
        self.0.iter().filter_map(|op| match op {
            Op::Established(index) | Op::Suspected(index) => Some(*index),
            _ => None,
        })
    }
}

/// One of the conditions that must all hold for a program to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Part<'p> {
    ops: &'p [Op],
    negated: bool,
}

impl Part<'_> {
    pub(crate) fn evaluate(&self, values: &impl Values) -> Presence {
        let value = match self.ops.split_first() {
            Some((op, inside)) => evaluate(*op, inside, values),
            None => Presence::Unknown,
        };
        if self.negated { !value } else { value }
    }

    pub(crate) fn holds(&self, values: &impl Values) -> bool {
        self.ops.split_first().is_some_and(|(op, inside)| match self.negated {
            true => fails(*op, inside, values, 0),
            false => holds(*op, inside, values, 0),
        })
    }

    /// The findings that the part names; a finding may come twice.
    pub(crate) fn findings(&self) -> impl Iterator<Item = FindingKey> + '_ {
        named(self.ops)
    }
}

/// The findings among some operations.
fn named(ops: &[Op]) -> impl Iterator<Item = FindingKey> + '_ {
    ops.iter().filter_map(|op| if let Op::Finding(index) = op { Some(*index) } else { None })
}

/// `ops` is one node with everything inside it.
fn split<'p>(ops: &'p [Op], negated: bool, depth: usize, parts: &mut Vec<Part<'p>>) {
    let Some((op, mut inside)) = ops.split_first() else { return };
    let negates = match (op, negated) {
        (Op::All { .. }, false) => false,
        (Op::None { .. }, false) | (Op::Any { .. }, true) => true,
        _ => return parts.push(Part { ops, negated }),
    };
    while let Some(first) = inside.first().filter(|_| depth <= MAX_DEPTH) {
        let (member, after) = inside.split_at_checked(first.span() + 1).unwrap_or((inside, &[]));
        split(member, negates, depth + 1, parts);
        inside = after;
    }
}

fn push(
    condition: &Condition,
    finding: &dyn Fn(&str) -> Option<FindingKey>,
    diagnosis: &dyn Fn(&str) -> Option<DiagnosisKey>,
    ops: &mut Vec<Op>,
) -> Result<(), String> {
    let place = ops.len();
    match condition {
        Condition::Finding(id) => {
            ops.push(Op::Finding(finding(id).ok_or_else(|| id.clone())?));
            return Ok(());
        }
        Condition::Established(id) => {
            ops.push(Op::Established(diagnosis(id).ok_or_else(|| id.clone())?));
            return Ok(());
        }
        Condition::Suspected(id) => {
            ops.push(Op::Suspected(diagnosis(id).ok_or_else(|| id.clone())?));
            return Ok(());
        }
        _ => ops.push(Op::All { span: 0 }),
    }
    for part in condition.parts() {
        push(part, finding, diagnosis, ops)?;
    }
    // The parser bounds a condition to far fewer operations than a span can count.
    let span = u16::try_from(ops.len() - place - 1).unwrap_or(u16::MAX);
    if let Some(group) = ops.get_mut(place) {
        *group = match condition {
            Condition::Any(_) => Op::Any { span },
            Condition::None(_) => Op::None { span },
            Condition::AtLeast(least, _) => Op::AtLeast { least: *least, span },
            _ => Op::All { span },
        };
    }
    Ok(())
}

fn read(
    ops: &mut &[Op],
    finding: &dyn Fn(FindingKey) -> String,
    diagnosis: &dyn Fn(DiagnosisKey) -> String,
    depth: usize,
) -> Option<Condition> {
    if depth > MAX_DEPTH {
        return None;
    }
    let (op, rest) = ops.split_first()?;
    *ops = rest;
    match op {
        Op::Finding(index) => return Some(Condition::Finding(finding(*index))),
        Op::Established(index) => return Some(Condition::Established(diagnosis(*index))),
        Op::Suspected(index) => return Some(Condition::Suspected(diagnosis(*index))),
        Op::All { .. } | Op::Any { .. } | Op::None { .. } | Op::AtLeast { .. } => {}
    }
    let (mut inside, after) = ops.split_at_checked(op.span())?;
    *ops = after;
    let mut parts = Vec::new();
    while !inside.is_empty() {
        parts.push(read(&mut inside, finding, diagnosis, depth + 1)?);
    }
    Some(match op {
        Op::Any { .. } => Condition::Any(parts),
        Op::None { .. } => Condition::None(parts),
        Op::AtLeast { least, .. } => Condition::AtLeast(*least, parts),
        _ => Condition::All(parts),
    })
}

/// The members of a group, each as the operation and what begins inside it; `inside` starts with
/// what is inside the group and may hold more.
struct Members<'p> {
    rest: &'p [Op],
}

impl<'p> Members<'p> {
    fn of(inside: &'p [Op], span: u16) -> Self {
        Self { rest: inside.get(..usize::from(span)).unwrap_or(inside) }
    }
}

impl<'p> Iterator for Members<'p> {
    type Item = (Op, &'p [Op]);

    fn next(&mut self) -> Option<Self::Item> {
        let (op, inside) = self.rest.split_first()?;
        self.rest = inside.get(op.span()..).unwrap_or_default();
        Some((*op, inside))
    }
}

fn evaluate(op: Op, inside: &[Op], values: &impl Values) -> Presence {
    if holds(op, inside, values, 0) {
        Presence::Present
    } else if fails(op, inside, values, 0) {
        Presence::Absent
    } else {
        Presence::Unknown
    }
}

/// Whether one node is present. Of most criteria nothing else counts, and the first member that
/// does not hold decides an `all`.
fn holds(op: Op, inside: &[Op], values: &impl Values, depth: usize) -> bool {
    let member = |(op, inside): (Op, &[Op])| match op {
        Op::Finding(finding) => values.finding(finding).is_present(),
        _ => holds(op, inside, values, depth + 1),
    };
    match op {
        _ if depth > MAX_DEPTH => false,
        Op::Finding(finding) => values.finding(finding).is_present(),
        Op::Established(diagnosis) => values.established(diagnosis).is_present(),
        Op::Suspected(diagnosis) => values.suspected(diagnosis).is_present(),
        Op::All { span } => Members::of(inside, span).all(member),
        Op::Any { span } => Members::of(inside, span).any(member),
        Op::None { span } => {
            Members::of(inside, span).all(|(op, inside)| fails(op, inside, values, depth + 1))
        }
        Op::AtLeast { least, span } => {
            let least = usize::from(least);
            Members::of(inside, span).filter(|one| member(*one)).take(least).count() == least
        }
    }
}

/// Whether one node is absent.
fn fails(op: Op, inside: &[Op], values: &impl Values, depth: usize) -> bool {
    let member = |(op, inside): (Op, &[Op])| match op {
        Op::Finding(finding) => values.finding(finding).is_absent(),
        _ => fails(op, inside, values, depth + 1),
    };
    match op {
        _ if depth > MAX_DEPTH => false,
        Op::Finding(finding) => values.finding(finding).is_absent(),
        Op::Established(diagnosis) => values.established(diagnosis).is_absent(),
        Op::Suspected(diagnosis) => values.suspected(diagnosis).is_absent(),
        Op::All { span } => Members::of(inside, span).any(member),
        Op::Any { span } => Members::of(inside, span).all(member),
        Op::None { span } => {
            Members::of(inside, span).any(|(op, inside)| holds(op, inside, values, depth + 1))
        }
        Op::AtLeast { least, span } => {
            let least = usize::from(least);
            Members::of(inside, span).filter(|one| !member(*one)).take(least).count() < least
        }
    }
}
