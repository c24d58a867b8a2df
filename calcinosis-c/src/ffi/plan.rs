//! Tables of patients, a row a patient, over the Arrow C data interface.

use super::error::{CalcinosisError, telling};
use super::knowledge::{CalcinosisKnowledge, Site};
use super::pointer::{exclusive, give_back, optional_text, out, shared, text_out};
use crate::failure::Failure;
use crate::guard::{caught, freeing, guarded};
use crate::held::Held;
use crate::status::{CALCINOSIS_STREAM_FAILED, CalcinosisStatus};
use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::ffi::FFI_ArrowSchema;
use arrow_schema::{ArrowError, Schema, SchemaRef};
use calcinosis_core::Knowledge;
use calcinosis_core::batch::arrow::{RunOptions, classify_stream};
use calcinosis_core::batch::{KeptKnowledge, Plan};
use core::ffi::c_char;
use std::sync::Arc;

/// What each column of a table means. Given back to `calcinosis_plan_free`; streams that were made
/// with it stay good.
///
/// Threads: any number at once.
pub struct CalcinosisPlan {
    plan: Plan,
    description: Held,
}

fn kept(site: &Site) -> KeptKnowledge {
    match site {
        Site::Builtin => Knowledge::builtin().into(),
        Site::Laid(knowledge) => Arc::clone(knowledge).into(),
    }
}

fn broken(error: &ArrowError) -> Failure {
    Failure::new(CALCINOSIS_STREAM_FAILED, format!("the data is not valid Arrow data: {error}"))
}

/// The answers, with a panic made an error: nothing else stands between the stream and C.
struct Guarded<R>(R, SchemaRef);

impl<R: RecordBatchReader> Iterator for Guarded<R> {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        caught(|| Ok(self.0.next()))
            .unwrap_or_else(|fault| Some(Err(ArrowError::ComputeError(fault.message))))
    }
}

impl<R: RecordBatchReader> RecordBatchReader for Guarded<R> {
    fn schema(&self) -> SchemaRef {
        SchemaRef::clone(&self.1)
    }
}

/// A plan for tables with the columns of `schema`, in `*out`; given back to `calcinosis_plan_free`.
///
/// `schema` is an `ArrowSchema` of the Arrow C data interface, a struct with a field for each
/// column; it is read and not released. Columns are bound by their names: a finding, an analyte,
/// `age_years`, `sex`. `options` is a JSON object, or NULL with 0 for the defaults; it may bind
/// columns (`columns`) and say what comes out. Read `calcinosis_plan_description` before a row
/// runs.
///
/// # Safety
/// `knowledge` must be a knowledge or NULL, `schema` a valid schema or NULL, `options` readable
/// over its length or NULL, `error` an error object that no other call is using or NULL, `out`
/// writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_plan_new(
    knowledge: *const CalcinosisKnowledge,
    schema: *const FFI_ArrowSchema,
    options: *const c_char,
    options_len: usize,
    error: *mut CalcinosisError,
    out: *mut *mut CalcinosisPlan,
) -> CalcinosisStatus {
    let work = || {
        // SAFETY: the caller vouches for all of them.
        let (knowledge, schema, options, out) = unsafe {
            (
                shared(knowledge, "knowledge")?,
                shared(schema, "schema")?,
                optional_text(options, options_len, "options")?,
                self::out(out, "out")?,
            )
        };
        let schema = Schema::try_from(schema).map_err(|error| broken(&error))?;
        let plan = Plan::builder(kept(&knowledge.site))
            .schema(&schema)
            .json(options.unwrap_or("{}"))
            .and_then(|it| it.build())?;
        let description = Held::new(plan.describe());
        out.hand(CalcinosisPlan { plan, description });
        Ok(())
    };
    // SAFETY: the caller vouches for it.
    unsafe { telling(error, work) }
}

/// What the plan understood of each column and what comes out, in words, in `*out`: `*out_len`
/// bytes and a NUL, which last as long as the plan. `out_len` may be NULL.
///
/// # Safety
/// `plan` must be a plan or NULL, and the outputs writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_plan_description(
    plan: *const CalcinosisPlan,
    out: *mut *const c_char,
    out_len: *mut usize,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for all of them.
        let (plan, out) = unsafe { (shared(plan, "plan")?, text_out(out, out_len, "out")?) };
        out.show(&plan.description);
        Ok(())
    })
}

/// Gives a plan back. NULL is fine.
///
/// # Safety
/// `plan` must come from this library and not have been given back, or be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_plan_free(plan: *mut CalcinosisPlan) {
    // SAFETY: the caller vouches for it.
    freeing(|| unsafe { give_back(plan) });
}

/// Answers a stream of record batches, as they are asked for: `*out` becomes a stream of the Arrow
/// C stream interface with a row for each row of `input`, in their order. Release it as any stream,
/// before or after the plan.
///
/// `input` is moved into the answers, also where the call fails after its arguments were looked at:
/// its `release` is NULL afterwards. What goes wrong with a batch comes out of `out`, by its
/// `get_next` and `get_last_error`, after the answers to everything before it. One call of the
/// stream at a time; on any thread.
///
/// # Safety
/// `plan` must be a plan or NULL, `input` a valid stream or NULL, `error` an error object that no
/// other call is using or NULL, `out` writable or NULL; a stream that is there already is not
/// released.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_classify_arrow(
    plan: *const CalcinosisPlan,
    input: *mut FFI_ArrowArrayStream,
    error: *mut CalcinosisError,
    out: *mut FFI_ArrowArrayStream,
) -> CalcinosisStatus {
    let work = || {
        // SAFETY: the caller vouches for all of them.
        let (plan, input, out) =
            unsafe { (shared(plan, "plan")?, exclusive(input, "input")?, self::out(out, "out")?) };
        // SAFETY: a valid stream, which is marked as released in its place.
        let stream = unsafe { FFI_ArrowArrayStream::from_raw(input) };
        let reader = RecordBatchStreamReader::try_new(stream).map_err(|error| broken(&error))?;
        let answers = classify_stream(&plan.plan, reader, &RunOptions::default())?;
        let schema = answers.schema();
        out.write(FFI_ArrowArrayStream::new(Box::new(Guarded(answers, schema))));
        Ok(())
    };
    // SAFETY: the caller vouches for it.
    unsafe { telling(error, work) }
}
