//! Intervals that are written as laboratories print them.

use super::resource::Quantity;
use crate::interop::lenient::{Decimal, Text};
use crate::quantity::{self, Comparator, parse_value};
use alloc::boxed::Box;
use alloc::string::ToString;

type Bound = Option<Box<Quantity<'static>>>;

/// The lower and the upper limit of a text such as `2.5-4.5 mg/dL` or `<20`; nothing for any other
/// words.
pub(super) fn limits(text: &str) -> Option<(Bound, Bound)> {
    use quantity::Value;
    let text = text.trim().trim_matches(['(', ')', '[', ']']);
    match parse_value(text).ok()? {
        Value::Range(low, high, unit) => Some((bound(low, &unit), bound(high, &unit))),
        Value::Number(Comparator::Less | Comparator::AtMost, high, unit) => {
            Some((None, bound(high, &unit)))
        }
        Value::Number(Comparator::Greater | Comparator::AtLeast, low, unit) => {
            Some((bound(low, &unit), None))
        }
        _ => None,
    }
}

fn bound(number: quantity::Decimal, unit: &str) -> Bound {
    let unit = Some(Text(unit.trim().to_string().into())).filter(|unit| !unit.is_empty());
    let value = number.to_string().parse().ok().map(Decimal);
    Some(Box::new(Quantity { value, unit, ..Quantity::default() }))
}

#[cfg(test)]
mod tests {
    use super::limits;

    #[test]
    fn what_laboratories_print_is_read() {
        let read = |text: &str| {
            let (low, high) = limits(text)?;
            let end = |end: super::Bound| end.and_then(|end| end.value).map(|value| value.0);
            Some((end(low), end(high)))
        };
        assert_eq!(read("2.5-4.5 mg/dL"), Some((Some(2.5), Some(4.5))));
        assert_eq!(read("(2.5 - 4.5)"), Some((Some(2.5), Some(4.5))));
        assert_eq!(read("<20"), Some((None, Some(20.0))));
        assert_eq!(read(">= 60 mL/min"), Some((Some(60.0), None)));
        for open in ["", "see comment", "negative", "20", "1:80", "2.5"] {
            assert_eq!(read(open), None, "{open}");
        }
    }
}
