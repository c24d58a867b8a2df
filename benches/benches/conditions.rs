//! Conditions: every criterion of the knowledge at once, read and evaluated both ways.

#![allow(clippy::unwrap_used, missing_docs, reason = "a benchmark that cannot run has to stop")]

use calcinosis_core::condition::{Condition, Program, Values, parse, reference};
use calcinosis_core::knowledge::{DiagnosisKey, FindingKey};
use calcinosis_core::{Knowledge, Presence};
use divan::counter::ItemsCount;
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

/// Every third finding present, every third absent.
struct Mixed;

fn value(index: usize) -> Presence {
    match index % 3 {
        0 => Presence::Present,
        1 => Presence::Absent,
        _ => Presence::Unknown,
    }
}

impl Values for Mixed {
    fn finding(&self, finding: FindingKey) -> Presence {
        value(usize::from(finding))
    }

    fn established(&self, diagnosis: DiagnosisKey) -> Presence {
        value(usize::from(diagnosis))
    }
}

fn criteria() -> impl Iterator<Item = (&'static str, &'static Program)> {
    let all = Knowledge::builtin().diagnoses().iter().flat_map(|node| node.criteria().iter());
    all.map(|criterion| (criterion.when(), criterion.program()))
}

#[divan::bench]
fn evaluate_every_criterion(bencher: Bencher<'_, '_>) {
    let programs: Vec<&Program> = criteria().map(|(_, program)| program).collect();
    bencher.counter(ItemsCount::new(programs.len())).bench(|| {
        programs.iter().filter(|program| black_box(program).evaluate(&Mixed).is_present()).count()
    });
}

#[divan::bench]
fn evaluate_every_criterion_by_reference(bencher: Bencher<'_, '_>) {
    let conditions: Vec<Condition> = criteria().map(|(text, _)| parse(text).unwrap()).collect();
    let by_name = |id: &str| value(id.len());
    bencher.counter(ItemsCount::new(conditions.len())).bench(|| {
        conditions
            .iter()
            .filter(|one| reference::evaluate(black_box(one), &by_name, &by_name).is_present())
            .count()
    });
}

#[divan::bench]
fn read_every_criterion(bencher: Bencher<'_, '_>) {
    let texts: Vec<&str> = criteria().map(|(text, _)| text).collect();
    bencher
        .counter(ItemsCount::new(texts.len()))
        .bench(|| texts.iter().filter(|text| parse(black_box(text)).is_ok()).count());
}
