//! The knowledge as a reference: its entries, a search by words, values in another unit and what
//! they mean.

use super::case::{CalcinosisMeasurement, measurement, sex, unknown};
use super::document::CalcinosisDocument;
use super::error::{CalcinosisError, telling};
use super::knowledge::CalcinosisKnowledge;
use super::pointer::{finite, optional_number, out, shared, text};
use crate::failure::Failure;
use crate::status::CalcinosisStatus;
use calcinosis_core::MeasuredValue;
use calcinosis_core::catalogue::{self, EntryKind};
use calcinosis_core::front_door::{interpret, search_json};
use core::ffi::c_char;

/// A kind of entry: a node of the taxonomy.
pub const CALCINOSIS_KIND_DIAGNOSIS: i32 = 1;
/// A kind of entry: an observation of the vocabulary.
pub const CALCINOSIS_KIND_FINDING: i32 = 2;
/// A kind of entry: a measured quantity.
pub const CALCINOSIS_KIND_ANALYTE: i32 = 3;
/// A kind of entry: what one can ask, examine, measure, image, biopsy or sequence.
pub const CALCINOSIS_KIND_TEST: i32 = 4;
/// A kind of entry: an option that the literature reports.
pub const CALCINOSIS_KIND_TREATMENT: i32 = 5;
/// A kind of entry: a citation.
pub const CALCINOSIS_KIND_SOURCE: i32 = 6;
/// A kind of entry: a way to divide the field.
pub const CALCINOSIS_KIND_SCHEME: i32 = 7;
/// A kind of entry: a published set of criteria.
pub const CALCINOSIS_KIND_CRITERIA_SET: i32 = 8;

fn kind_of(number: i32) -> Result<EntryKind, Failure> {
    Ok(match number {
        CALCINOSIS_KIND_DIAGNOSIS => EntryKind::Diagnosis,
        CALCINOSIS_KIND_FINDING => EntryKind::Finding,
        CALCINOSIS_KIND_ANALYTE => EntryKind::Analyte,
        CALCINOSIS_KIND_TEST => EntryKind::Test,
        CALCINOSIS_KIND_TREATMENT => EntryKind::Treatment,
        CALCINOSIS_KIND_SOURCE => EntryKind::Source,
        CALCINOSIS_KIND_SCHEME => EntryKind::Scheme,
        CALCINOSIS_KIND_CRITERIA_SET => EntryKind::CriteriaSet,
        _ => return Err(unknown("kind", number, "CALCINOSIS_KIND_")),
    })
}

/// The ids of all entries of a kind, one of `CALCINOSIS_KIND_*`, in the order of the knowledge: a
/// document with a list, in `*out`; given back to `calcinosis_document_free`.
///
/// # Safety
/// `knowledge` must be a knowledge or NULL, `error` an error object that no other call is using or
/// NULL, `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_knowledge_ids(
    knowledge: *const CalcinosisKnowledge,
    kind: i32,
    error: *mut CalcinosisError,
    out: *mut *mut CalcinosisDocument,
) -> CalcinosisStatus {
    let work = || {
        // SAFETY: the caller vouches for both.
        let (knowledge, out) = unsafe { (shared(knowledge, "knowledge")?, self::out(out, "out")?) };
        let ids = catalogue::ids(knowledge.site.core(), kind_of(kind)?);
        out.hand(CalcinosisDocument::new(
            serde_json::to_string(&ids).map_err(|_| Failure::fault())?,
        ));
        Ok(())
    };
    // SAFETY: the caller vouches for it.
    unsafe { telling(error, work) }
}

/// An entry by its id or a former one, as `entry.schema.json` describes it: a document with an
/// object, in `*out`; given back to `calcinosis_document_free`. `CALCINOSIS_UNKNOWN_ID` where there
/// is none, with the nearest one as suggestion.
///
/// # Safety
/// As for `calcinosis_knowledge_ids`; `id` must be readable over `id_len` bytes or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_knowledge_entry(
    knowledge: *const CalcinosisKnowledge,
    kind: i32,
    id: *const c_char,
    id_len: usize,
    error: *mut CalcinosisError,
    out: *mut *mut CalcinosisDocument,
) -> CalcinosisStatus {
    let work = || {
        // SAFETY: the caller vouches for all of them.
        let (knowledge, id, out) = unsafe {
            (shared(knowledge, "knowledge")?, text(id, id_len, "id")?, self::out(out, "out")?)
        };
        out.hand(CalcinosisDocument::new(catalogue::entry_json(
            knowledge.site.core(),
            kind_of(kind)?,
            id,
        )?));
        Ok(())
    };
    // SAFETY: the caller vouches for it.
    unsafe { telling(error, work) }
}

/// The entries that words mean - by id, name, synonym, definition or a misspelling - the best
/// first, at most `limit`: a document with a list, in `*out`; given back to
/// `calcinosis_document_free`. An empty list where nothing is found.
///
/// # Safety
/// As for `calcinosis_knowledge_ids`; `query` must be readable over `query_len` bytes or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_knowledge_search(
    knowledge: *const CalcinosisKnowledge,
    query: *const c_char,
    query_len: usize,
    limit: usize,
    error: *mut CalcinosisError,
    out: *mut *mut CalcinosisDocument,
) -> CalcinosisStatus {
    let work = || {
        // SAFETY: the caller vouches for all of them.
        let (knowledge, query, out) = unsafe {
            (
                shared(knowledge, "knowledge")?,
                text(query, query_len, "query")?,
                self::out(out, "out")?,
            )
        };
        out.hand(CalcinosisDocument::new(search_json(knowledge.site.core(), query, limit)));
        Ok(())
    };
    // SAFETY: the caller vouches for it.
    unsafe { telling(error, work) }
}

/// A value in another unit: a document with `analyte`, `value` as exact text and `unit` in UCUM, in
/// `*out`; given back to `calcinosis_document_free`. `CALCINOSIS_INVALID_QUANTITY` for an unknown
/// analyte or unit.
///
/// # Safety
/// As for `calcinosis_knowledge_ids`; each text must be readable over its length or NULL.
#[unsafe(no_mangle)]
#[allow(clippy::too_many_arguments, reason = "a text is two of them in C")]
pub unsafe extern "C" fn calcinosis_knowledge_convert(
    knowledge: *const CalcinosisKnowledge,
    analyte: *const c_char,
    analyte_len: usize,
    value: f64,
    from: *const c_char,
    from_len: usize,
    to: *const c_char,
    to_len: usize,
    error: *mut CalcinosisError,
    out: *mut *mut CalcinosisDocument,
) -> CalcinosisStatus {
    let work = || {
        // SAFETY: the caller vouches for all of them.
        let (knowledge, analyte, from, to, out) = unsafe {
            (
                shared(knowledge, "knowledge")?,
                text(analyte, analyte_len, "analyte")?,
                text(from, from_len, "from")?,
                text(to, to_len, "to")?,
                self::out(out, "out")?,
            )
        };
        let value = MeasuredValue::Number(finite(value, "value")?);
        let converted = knowledge.site.core().convert(analyte, &value, from, to)?;
        out.hand(CalcinosisDocument::new(
            serde_json::to_string(&converted).map_err(|_| Failure::fault())?,
        ));
        Ok(())
    };
    // SAFETY: the caller vouches for it.
    unsafe { telling(error, work) }
}

/// How a measurement is understood: read, converted, compared with the interval for age and sex,
/// and what follows; a document with an object as it stands in an answer, in `*out`; given back to
/// `calcinosis_document_free`. `age_years` is NULL where it is not known, `sex` one of
/// `CALCINOSIS_SEX_*`. Doubts are issues of the object.
///
/// # Safety
/// As for `calcinosis_knowledge_ids`, and for `calcinosis_case_add_measurement`; `age_years` must
/// be readable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_knowledge_interpret(
    knowledge: *const CalcinosisKnowledge,
    measurement: *const CalcinosisMeasurement,
    age_years: *const f64,
    sex: i32,
    error: *mut CalcinosisError,
    out: *mut *mut CalcinosisDocument,
) -> CalcinosisStatus {
    let work = || {
        // SAFETY: the caller vouches for all of them.
        let (knowledge, measurement, age, out) = unsafe {
            (
                shared(knowledge, "knowledge")?,
                self::measurement(measurement)?,
                optional_number(age_years, "age_years")?,
                self::out(out, "out")?,
            )
        };
        let understood = interpret(knowledge.site.core(), measurement, age, self::sex(sex)?)?;
        out.hand(CalcinosisDocument::new(
            serde_json::to_string(&understood).map_err(|_| Failure::fault())?,
        ));
        Ok(())
    };
    // SAFETY: the caller vouches for it.
    unsafe { telling(error, work) }
}
