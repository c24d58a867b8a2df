//! What follows from what is given, and which of it counts as evidence.

use super::compile::{BlockPlan, Says};
use super::engine::Sheet;
use super::planes::{NONE, Plane, WORDS, and, any, or, or_into, without};
use super::tape::Value;

/// The plane at this slot; empty beyond the last.
#[inline(always)]
fn plane(planes: &[Plane], slot: u16) -> Plane {
    match planes.get(usize::from(slot)) {
        Some(plane) => *plane,
        None => NONE,
    }
}

#[inline(always)]
fn value(values: &[Value], slot: u16) -> Value {
    match values.get(usize::from(slot)) {
        Some(value) => *value,
        None => Value::UNKNOWN,
    }
}

/// Everything that follows from what is given; what is given or follows both ways is unknown, and
/// so is what would follow from it alone.
#[inline(always)]
pub(super) fn close(plan: &BlockPlan, sheet: &mut Sheet) {
    // A slot that no statement is stays empty.
    sheet.anything = NONE;
    for (slot, given) in plan.slots_of_statements.iter().zip(&sheet.given) {
        or_into(&mut sheet.anything, &given.present);
        or_into(&mut sheet.anything, &given.absent);
        if let Some(value) = sheet.slot_given.get_mut(usize::from(*slot)) {
            *value = *given;
        }
    }
    follow(plan, sheet);
    let mut all = NONE;
    for slot in &plan.contested {
        let value = value(&sheet.values, *slot);
        let both = and(&value.present, &value.absent);
        or_into(&mut all, &both);
        if let Some(conflict) = sheet.conflicts.get_mut(usize::from(*slot)) {
            *conflict = both;
        }
    }
    sheet.conflicted = any(&all);
    if !sheet.conflicted {
        return;
    }
    set_apart(plan, &mut sheet.slot_given, &sheet.conflicts);
    follow(plan, sheet);
    set_apart(plan, &mut sheet.values, &sheet.conflicts);
    exclude(plan, &sheet.values, &mut sheet.excluded);
}

/// Takes the conflicts out of both sides.
#[inline(always)]
fn set_apart(plan: &BlockPlan, values: &mut [Value], conflicts: &[Plane]) {
    for slot in &plan.contested {
        let conflict = plane(conflicts, *slot);
        if any(&conflict)
            && let Some(value) = values.get_mut(usize::from(*slot))
        {
            value.present = without(&value.present, &conflict);
            value.absent = without(&value.absent, &conflict);
        }
    }
}

#[inline(always)]
fn follow(plan: &BlockPlan, sheet: &mut Sheet) {
    let Sheet { values, slot_given, excluded, .. } = sheet;
    values.copy_from_slice(slot_given);
    for (narrow, broad) in &plan.up {
        let present = value(values, *narrow).present;
        if let Some(value) = values.get_mut(usize::from(*broad)) {
            or_into(&mut value.present, &present);
        }
    }
    exclude(plan, values, excluded);
    for (broad, narrow) in &plan.down {
        let absent = value(values, *broad).absent;
        if let Some(value) = values.get_mut(usize::from(*narrow)) {
            or_into(&mut value.absent, &absent);
        }
    }
    for slot in &plan.excludable {
        if let Some(value) = values.get_mut(usize::from(*slot)) {
            or_into(&mut value.absent, &plane(excluded, *slot));
        }
    }
}

/// What is absent since something present excludes it.
#[inline(always)]
fn exclude(plan: &BlockPlan, values: &[Value], excluded: &mut [Plane]) {
    for slot in &plan.excludable {
        if let Some(plane) = excluded.get_mut(usize::from(*slot)) {
            *plane = NONE;
        }
    }
    for (present, absent) in &plan.excluding {
        if let Some(plane) = excluded.get_mut(usize::from(*absent)) {
            or_into(plane, &value(values, *present).present);
        }
    }
    carry(&plan.excludable_down, excluded);
}

/// Hands each plane on along the edges.
#[inline(always)]
fn carry(edges: &[(u16, u16)], planes: &mut [Plane]) {
    for (from, to) in edges {
        let own = plane(planes, *from);
        if let Some(to) = planes.get_mut(usize::from(*to)) {
            or_into(to, &own);
        }
    }
}

/// The statements that count: what a narrower present or a broader absent statement says is left
/// out, and what is absent only since something present excludes it.
#[inline(always)]
pub(super) fn pick_evidence(plan: &BlockPlan, sheet: &mut Sheet) {
    let Sheet { said, slot_given, told, excluded, spread, counted, conflicts, .. } = sheet;
    for (counted, given) in counted.iter_mut().zip(slot_given.iter()) {
        *counted = given.present;
    }
    // A finding that no reader judged leaves the broader ones to speak beside it.
    if !plan.spread.is_empty() {
        for ((spread, given), judged) in spread.iter_mut().zip(slot_given.iter()).zip(&plan.judged)
        {
            *spread = if *judged { NONE } else { given.present };
        }
        carry(&plan.spread, spread);
        for slot in &plan.spread_to {
            let own = without(&plane(spread, *slot), &plane(conflicts, *slot));
            if let Some(counted) = counted.get_mut(usize::from(*slot)) {
                or_into(counted, &own);
            }
        }
    }
    said.fill(Value::UNKNOWN);
    for (narrow, broad) in &plan.up {
        let mut own = value(said, *narrow).present;
        if plan.judged.get(usize::from(*narrow)) == Some(&true) {
            or_into(&mut own, &plane(counted, *narrow));
        }
        if let Some(value) = said.get_mut(usize::from(*broad)) {
            or_into(&mut value.present, &own);
        }
    }
    for (broad, narrow) in &plan.down {
        let own = or(&value(said, *broad).absent, &value(slot_given, *broad).absent);
        if let Some(value) = said.get_mut(usize::from(*narrow)) {
            or_into(&mut value.absent, &own);
        }
    }
    // From here on it holds what counts.
    let mut informed = NONE;
    let slots = said
        .iter_mut()
        .zip(&*counted)
        .zip(&*slot_given)
        .zip(&*excluded)
        .zip(&plan.personal_of_slot);
    for ((((said, counted), given), excluded), personal) in slots {
        said.present = without(counted, &said.present);
        said.absent = without(&without(&given.absent, &said.absent), excluded);
        let mut telling = or(&and(&given.present, &said.present), &said.absent);
        // What age and sex say alone tells of no lesion.
        if let Some(place) = personal {
            telling = and(&telling, &plane(told, *place));
        }
        or_into(&mut informed, &telling);
    }
    sheet.informed = informed;
    list_evidence(plan, sheet);
}

/// Lists for each row what counts, in the order of the clusters.
#[inline(always)]
fn list_evidence(plan: &BlockPlan, sheet: &mut Sheet) {
    let Sheet { said, values, conflicts, evidence, counts, anything, .. } = sheet;
    counts.fill(0);
    for (place, entry) in (0u16..).zip(&plan.entries) {
        let mut mentioned = NONE;
        if let (Some(slot), Says::Mentioned | Says::Unmentioned) = (entry.slot, entry.says) {
            let value = value(values, slot);
            mentioned = or(&or(&value.present, &value.absent), &plane(conflicts, slot));
        }
        let counting = match entry.slot {
            Some(slot) => value(said, slot),
            None => Value::UNKNOWN,
        };
        let mut rows = match entry.says {
            Says::Present => counting.present,
            Says::Absent => counting.absent,
            Says::Mentioned => mentioned,
            Says::Unmentioned => without(anything, &mentioned),
        };
        if let Some(beside) = entry.beside {
            rows = and(&rows, &value(values, beside).present);
        }
        for other in &entry.unless {
            rows = without(&rows, &value(values, *other).present);
        }
        let mut word = 0;
        while word < WORDS {
            let mut rest = rows.get(word).copied().unwrap_or(0);
            while rest != 0 {
                let row = word * 64 + rest.trailing_zeros() as usize;
                rest &= rest - 1;
                if let (Some(count), Some(list)) = (counts.get_mut(row), evidence.get_mut(row)) {
                    if let Some(slot) = list.get_mut(usize::from(*count)) {
                        *slot = place;
                    }
                    *count += 1;
                }
            }
            word += 1;
        }
    }
}
