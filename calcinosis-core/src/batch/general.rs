//! Row by row with the engine of the single case: exact by construction, and what everything
//! faster is compared with.

use super::answers::{Answers, Place, RowAnswer, kind_bit};
use super::error::BatchError;
use super::plan::{Inner, Plan};
use super::rows::Rows;
use crate::case::{Case, number_of};
use crate::classification::{Classification, Options, Status, classify};
use crate::key::{Key, LeafKey};
use crate::knowledge::Knowledge;
use crate::scale::Probability;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::ops::Range;

/// How much the memo of identical rows may hold, in bytes.
const MEMO_BYTES: usize = 6 << 20;
/// After so many rows the memo is asked whether it is worth its keep.
const MEMO_TRIAL: usize = 4_096;

/// The answers of rows that were met before.
#[derive(Debug, Default)]
pub(super) struct Memo {
    known: BTreeMap<Vec<u8>, RowAnswer>,
    bytes: usize,
    asked: usize,
    met: usize,
}

impl Memo {
    /// Rows that hardly ever repeat are not worth remembering.
    fn is_worth_it(&self) -> bool {
        self.asked < MEMO_TRIAL || self.met * 20 >= self.asked
    }

    fn keep(&mut self, key: &[u8], answer: &RowAnswer) {
        if self.bytes > MEMO_BYTES {
            self.known.clear();
            self.bytes = 0;
        }
        self.bytes += key.len() + answer.size() + 64;
        self.known.insert(key.to_vec(), answer.clone());
    }
}

/// Adds the answers of some rows.
pub(super) fn classify_rows(
    plan: &Plan,
    rows: &Rows<'_>,
    range: Range<usize>,
    memo: &mut Memo,
    into: &mut Answers,
) {
    let mut key = Vec::new();
    for row in range {
        if !memo.is_worth_it() {
            into.push(&answer_of(&plan.0, &rows.case(row)));
            continue;
        }
        rows.key(row, &mut key);
        memo.asked += 1;
        if let Some(known) = memo.known.get(&key) {
            memo.met += 1;
            into.push(known);
            continue;
        }
        let answer = answer_of(&plan.0, &rows.case(row));
        into.push(&answer);
        memo.keep(&key, &answer);
    }
}

/// The single case, and of its answer what the plan asks for.
pub(super) fn answer_of(plan: &Inner, case: &Case) -> RowAnswer {
    match classify(&plan.knowledge, case, &plan.single) {
        Ok(classification) => taken(plan, &classification),
        // The scheme was found when the plan was made, and strictness is switched off.
        Err(_) => RowAnswer::default(),
    }
}

/// The options of the single case under a plan: a fault of one row never ends the table.
pub(super) fn single_options(options: &Options) -> Options {
    options.clone().strict(false)
}

fn taken(plan: &Inner, classification: &Classification<'_>) -> RowAnswer {
    let outputs = &plan.outputs;
    let issues = classification.issues();
    let mut answer = RowAnswer {
        issues: u32::try_from(number_of(issues)).unwrap_or(u32::MAX),
        kinds: issues.iter().fold(0, |kinds, issue| kinds | kind_bit(issue.code)),
        ..RowAnswer::default()
    };
    let empty = !classification.is_informed();
    if outputs.bits {
        answer.bits = classification.information().tenths();
    }
    let forms = if outputs.form || outputs.shares { classification.forms() } else { Vec::new() };
    if outputs.shares {
        answer.shares = plan
            .labels
            .forms
            .iter()
            .map(|id| {
                forms
                    .iter()
                    .find(|share| *share.form.id == **id)
                    .map_or(0, |share| share.probability.ppm())
            })
            .collect();
    }
    let place_of = |labels: &[alloc::string::String], id: &str| {
        labels.iter().position(|label| label == id).and_then(|place| u16::try_from(place).ok())
    };
    if !empty {
        let leading = forms.first().filter(|share| {
            share.status != Status::Excluded && share.probability > Probability::ZERO
        });
        let form = leading.and_then(|share| place_of(&plan.labels.forms, &share.form.id));
        answer.form = form.and_then(|place| u8::try_from(place).ok());
        for ranked in classification.ranking().take(outputs.top) {
            answer.top.push(Place {
                leaf: place(ranked.leaf),
                status: ranked.status(),
                probability: ranked.probability().ppm(),
                score: ranked.score().get(),
            });
        }
    }
    if outputs.established {
        let all = classification.ranking().filter(|ranked| ranked.status() == Status::Established);
        answer.established = all.map(|ranked| place(ranked.leaf)).collect();
        answer.established.sort_unstable();
    }
    if outputs.criteria_sets {
        let reached = classification.criteria_sets();
        let names = reached
            .iter()
            .filter_map(|set| Some(alloc::format!("{}/{}", set.set.id, set.reached()?.id)));
        answer.sets = names.filter_map(|name| place_of(&plan.labels.sets, &name)).collect();
    }
    if outputs.red_flags {
        let flags = classification.red_flags();
        let holding = flags.iter().filter(|flag| flag.holds.is_present());
        answer.flags =
            holding.filter_map(|flag| place_of(&plan.labels.flags, &flag.note.id)).collect();
    }
    answer
}

/// The place of a leaf among the leaves.
fn place(leaf: LeafKey) -> u16 {
    u16::try_from(leaf.place()).unwrap_or(u16::MAX)
}

impl Plan {
    /// The single case that a row stands for.
    ///
    /// # Errors
    /// As [`Plan::classify`].
    pub fn case(&self, table: &super::Table, row: usize) -> Result<Case, BatchError> {
        Ok(Rows::new(&self.0, table)?.case(row))
    }

    /// The whole classification of one row, with everything that the single case tells.
    ///
    /// # Errors
    /// As [`Plan::classify`].
    pub fn explain(
        &self,
        table: &super::Table,
        row: usize,
    ) -> Result<Classification<'_>, BatchError> {
        let case = self.case(table, row)?;
        let knowledge: &Knowledge = &self.0.knowledge;
        classify(knowledge, &case, &self.0.single).map_err(|error| {
            let message = alloc::string::ToString::to_string(&error);
            BatchError::new(super::BatchErrorKind::Option, message, "")
        })
    }
}
