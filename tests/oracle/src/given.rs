//! Patients and conditions made of any bytes, so that a fuzzer that changes bytes changes what they
//! say.

use crate::patient::Patient;
use crate::{diagnosis_id, finding_id};
use calcinosis_core::condition::{Condition, MAX_DEPTH};
use calcinosis_core::knowledge::{Diagnosis, FindingKey};
use calcinosis_core::{Knowledge, MeasuredValue, Measurement, Presence, Sex};
use std::collections::BTreeSet;

/// Bytes, taken from the front; zeros where they end.
pub struct Bytes<'b>(&'b [u8]);

impl<'b> Bytes<'b> {
    /// All of them.
    #[must_use]
    pub const fn new(bytes: &'b [u8]) -> Self {
        Self(bytes)
    }

    fn next(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    fn two(&mut self) -> u16 {
        u16::from_le_bytes([self.next(), self.next()])
    }

    const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Everything that the rows and criteria of a diagnosis and of the nodes above it name.
#[must_use]
pub fn named_by(knowledge: &Knowledge, diagnosis: &Diagnosis) -> Vec<String> {
    let lineage = || knowledge.lineage(diagnosis);
    let rows = lineage().flat_map(|node| {
        node.features()
            .iter()
            .filter_map(|feature| knowledge.finding_key(feature.finding(knowledge)?.id()))
    });
    let criteria = lineage().flat_map(|node| {
        node.criteria().iter().flat_map(|criterion| criterion.program().findings())
    });
    rows.chain(criteria)
        .collect::<BTreeSet<FindingKey>>()
        .into_iter()
        .map(|key| finding_id(knowledge, key))
        .collect()
}

/// How old: mostly tenths of a year, seldom what is no age.
fn age(bytes: &mut Bytes<'_>) -> f64 {
    match bytes.two() {
        65535 => f64::NAN,
        65534 => f64::INFINITY,
        65533 => -1.0,
        65532 => 131.0,
        // Days, where the bands of the first year lie.
        days @ 0..1000 => f64::from(days) / 365.25,
        tenths => f64::from(tenths % 1200) / 10.0,
    }
}

/// Something of a list, by a number.
fn pick<T>(list: &[T], number: u16) -> Option<&T> {
    list.get(usize::from(number).checked_rem(list.len())?)
}

fn measurement(knowledge: &Knowledge, number: u16, value: u8) -> Option<Measurement> {
    let analyte = pick(knowledge.laboratory().analytes(), number)?;
    let unit = pick(analyte.units(), number.wrapping_add(value.into()) / 7);
    let of_ten = [0.001, 0.1, 1.0, 10.0][usize::from(value >> 6)];
    let number = f64::from(value & 63) * of_ten;
    let value = if value % 5 == 4 {
        MeasuredValue::Text(format!("<{number}"))
    } else {
        MeasuredValue::Number(number)
    };
    let one = Measurement::new(analyte.id(), value);
    Some(match unit {
        Some(unit) => one.unit(unit.ucum()),
        None => one,
    })
}

/// A patient: sex and ages, then three bytes for each statement. Most statements are drawn from
/// what one diagnosis names: findings drawn at random meet no criterion.
#[must_use]
pub fn patient(knowledge: &Knowledge, bytes: &[u8]) -> Patient {
    let mut bytes = Bytes::new(bytes);
    let flags = bytes.next();
    let sex = match flags & 3 {
        0 => None,
        1 => Some(Sex::Female),
        2 => Some(Sex::Male),
        _ => Some(Sex::Unknown),
    };
    let mut patient = Patient { sex, ..Patient::default() };
    if flags & 4 != 0 {
        patient.age = Some(age(&mut bytes));
    }
    if flags & 8 != 0 {
        patient.onset = Some(age(&mut bytes));
    }
    let leaves: Vec<&Diagnosis> = knowledge.leaves().collect();
    let pool =
        pick(&leaves, bytes.next().into()).map_or_else(Vec::new, |leaf| named_by(knowledge, leaf));
    for _ in 0..40 {
        if bytes.is_empty() {
            break;
        }
        let (what, number) = (bytes.next(), bytes.two());
        let is_present = what & 1 == 0;
        let id = match (what >> 1) & 3 {
            0 | 1 => pick(&pool, number).cloned(),
            2 => pick(knowledge.findings(), number).map(|finding| finding.id().to_string()),
            _ => {
                patient.measurements.extend(measurement(knowledge, number, what >> 3));
                None
            }
        };
        if is_present { &mut patient.present } else { &mut patient.absent }.extend(id);
    }
    patient
}

/// Values for the names of a condition.
#[must_use]
pub fn presences(bytes: &[u8]) -> Vec<Presence> {
    let one = |byte: &u8| match byte % 3 {
        0 => Presence::Unknown,
        1 => Presence::Present,
        _ => Presence::Absent,
    };
    bytes.iter().take(64).map(one).collect()
}

/// A condition over the findings and diagnoses of the knowledge.
#[must_use]
pub fn condition(knowledge: &Knowledge, bytes: &mut Bytes<'_>) -> Condition {
    // The innermost finding is a level as well.
    inside(knowledge, bytes, MAX_DEPTH - 1)
}

fn inside(knowledge: &Knowledge, bytes: &mut Bytes<'_>, depth: usize) -> Condition {
    let what = bytes.next();
    if depth == 0 || what & 7 < 3 {
        let number = bytes.two();
        let of_diagnosis = || {
            let node = pick(knowledge.diagnoses(), number);
            node.and_then(|node| knowledge.diagnosis_key(node.id()))
                .map(|key| diagnosis_id(knowledge, key))
        };
        let diagnosis = if what & 0x18 == 0x18 { of_diagnosis() } else { None };
        return match diagnosis {
            Some(id) if what & 0x20 == 0 => Condition::Established(id),
            Some(id) => Condition::Suspected(id),
            None => Condition::Finding(
                knowledge.findings()[usize::from(number) % knowledge.findings().len()]
                    .id()
                    .to_string(),
            ),
        };
    }
    let many = 1 + usize::from(what >> 3) % 5;
    let parts: Vec<Condition> = (0..many).map(|_| inside(knowledge, bytes, depth - 1)).collect();
    match what & 7 {
        3 | 4 => Condition::All(parts),
        5 => Condition::Any(parts),
        6 => Condition::None(parts),
        _ => Condition::AtLeast(u16::try_from(1 + usize::from(what >> 5) % many).unwrap(), parts),
    }
}
