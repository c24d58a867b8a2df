//! The plans that were made last: an engine that calls for every batch of a table has the same
//! columns each time, and a plan costs as much as some thousand rows.

use crate::knowledge::Knowledge;
use arrow_schema::{DataType, Schema};
use calcinosis_core::batch::{BatchError, Plan};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

/// How many are kept, the last used first.
const KEPT: usize = 8;

/// All that a plan depends on beside its knowledge.
#[derive(PartialEq)]
struct Asked {
    columns: Vec<(String, DataType)>,
    options: String,
}

/// The plans of one body of knowledge.
#[derive(Clone, Default)]
pub(crate) struct Plans(Arc<Mutex<VecDeque<(Asked, Plan)>>>);

impl Plans {
    /// The plan for these columns and options, made where it is not among the last ones. What
    /// cannot be planned is refused each time.
    pub(crate) fn plan(
        &self,
        knowledge: &Knowledge,
        schema: &Schema,
        options: &str,
    ) -> Result<Plan, BatchError> {
        let fields = schema.fields().iter();
        let columns = fields.map(|field| (field.name().clone(), field.data_type().clone()));
        let asked = Asked { columns: columns.collect(), options: options.to_string() };
        if let Some(plan) = self.known(&asked) {
            return Ok(plan);
        }
        let plan = Plan::builder(knowledge.kept()).schema(schema).json(options)?.build()?;
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push_front((asked, plan.clone()));
        kept.truncate(KEPT);
        Ok(plan)
    }

    fn known(&self, asked: &Asked) -> Option<Plan> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = kept.iter().position(|(known, _)| known == asked)?;
        let found = kept.remove(place)?;
        let plan = found.1.clone();
        kept.push_front(found);
        Some(plan)
    }
}
