//! What a reported value leaves open: a number, everything beyond a number, or a range.

use super::decimal::{Decimal, DecimalError};
use super::value::Comparator;
use crate::presence::Presence;

/// One end of a span: the number, and whether the span includes it.
type End = Option<(Decimal, bool)>;

/// The numbers that a reported value can be. `<5` can be any number below 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    low: End,
    high: End,
}

impl Span {
    /// What a comparator and a number leave open.
    #[must_use]
    pub const fn new(comparator: Comparator, number: Decimal) -> Self {
        match comparator {
            Comparator::Equal => Self { low: Some((number, true)), high: Some((number, true)) },
            Comparator::Less => Self { low: None, high: Some((number, false)) },
            Comparator::AtMost => Self { low: None, high: Some((number, true)) },
            Comparator::AtLeast => Self { low: Some((number, true)), high: None },
            Comparator::Greater => Self { low: Some((number, false)), high: None },
        }
    }

    /// Everything from one number to another, both included.
    #[must_use]
    pub const fn range(low: Decimal, high: Decimal) -> Self {
        Self { low: Some((low, true)), high: Some((high, true)) }
    }

    /// The number, when only one is left.
    #[must_use]
    pub fn exact(&self) -> Option<Decimal> {
        match (self.low, self.high) {
            (Some((low, true)), Some((high, true))) if low == high => Some(low),
            _ => None,
        }
    }

    /// The lower and the upper end.
    #[must_use]
    pub fn ends(&self) -> (Option<Decimal>, Option<Decimal>) {
        (self.low.map(|(low, _)| low), self.high.map(|(high, _)| high))
    }

    /// The same in another unit.
    ///
    /// # Errors
    /// [`DecimalError::OutOfRange`].
    pub fn times(&self, factor: Decimal) -> Result<Self, DecimalError> {
        let end = |end: End| match end {
            Some((number, included)) => number.times(factor).map(|number| Some((number, included))),
            None => Ok(None),
        };
        Ok(Self { low: end(self.low)?, high: end(self.high)? })
    }

    /// Whether the value lies above a limit: present when all of it does, absent when none.
    #[must_use]
    pub fn above(&self, limit: Decimal) -> Presence {
        decide(
            self.low.is_some_and(|(low, included)| low > limit || (low == limit && !included)),
            self.high.is_some_and(|(high, _)| high <= limit),
        )
    }

    /// Whether the value lies below a limit.
    #[must_use]
    pub fn below(&self, limit: Decimal) -> Presence {
        decide(
            self.high.is_some_and(|(high, included)| high < limit || (high == limit && !included)),
            self.low.is_some_and(|(low, _)| low >= limit),
        )
    }
}

const fn decide(all: bool, none: bool) -> Presence {
    if all {
        Presence::Present
    } else if none {
        Presence::Absent
    } else {
        Presence::Unknown
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Presence::{Absent, Present, Unknown};

    fn span(comparator: Comparator, number: &str) -> Span {
        Span::new(comparator, number.parse().unwrap())
    }

    #[test]
    fn a_comparator_decides_only_when_it_can() {
        let limit: Decimal = "4.5".parse().unwrap();
        for (comparator, number, above, below) in [
            (Comparator::Equal, "4.5", Absent, Absent),
            (Comparator::Equal, "4.6", Present, Absent),
            (Comparator::Less, "4.5", Absent, Present),
            (Comparator::Less, "5", Unknown, Unknown),
            (Comparator::AtMost, "4.5", Absent, Unknown),
            (Comparator::Greater, "4.5", Present, Absent),
            (Comparator::AtLeast, "4.5", Unknown, Absent),
            (Comparator::Greater, "4", Unknown, Unknown),
        ] {
            let span = span(comparator, number);
            assert_eq!(
                (span.above(limit), span.below(limit)),
                (above, below),
                "{comparator:?} {number}"
            );
        }
    }

    #[test]
    fn a_range_keeps_both_ends() {
        let span = Span::range("2".parse().unwrap(), "5".parse().unwrap());
        assert_eq!(span.above("1".parse().unwrap()), Present);
        assert_eq!(span.above("3".parse().unwrap()), Unknown);
        assert_eq!(span.exact(), None);
    }
}
