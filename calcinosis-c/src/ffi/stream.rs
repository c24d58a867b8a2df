//! FHIR of any length, patient by patient, from a function of the caller.

use super::answer::CalcinosisAnswer;
use super::answers::{Patients, options};
use super::document::CalcinosisDocument;
use super::error::{CalcinosisError, telling};
use super::knowledge::{CalcinosisKnowledge, Site};
use super::pointer::{exclusive, give_back, optional_text, out, shared};
use crate::failure::Failure;
use crate::guard::freeing;
use crate::status::{
    CALCINOSIS_END, CALCINOSIS_INPUT_FAILED, CALCINOSIS_INVALID_LENGTH, CALCINOSIS_NULL_ARGUMENT,
    CALCINOSIS_TOO_LONG, CALCINOSIS_TOO_MANY, CALCINOSIS_TRUNCATED, CalcinosisStatus,
};
use calcinosis_core::front_door::AnswerOptions;
use calcinosis_core::interop::fhir::{FhirReader, StreamError};
use core::ffi::{c_char, c_void};
use self_cell::self_cell;
use std::io::{self, Read};
use std::sync::Arc;

/// Reads more of the input: fills up to `capacity` bytes at `buffer` and says in `*read` how many,
/// 0 at the end. Returns 0, or any other number where it could not read, which ends the stream with
/// `CALCINOSIS_INPUT_FAILED`. It may block. It must neither throw nor jump out, nor use the stream
/// that calls it.
pub type CalcinosisRead = Option<
    unsafe extern "C" fn(
        context: *mut c_void,
        buffer: *mut u8,
        capacity: usize,
        read: *mut usize,
    ) -> i32,
>;

/// A function of the caller as an input, and what it said when it failed.
struct Callback {
    function: unsafe extern "C" fn(*mut c_void, *mut u8, usize, *mut usize) -> i32,
    context: *mut c_void,
}

/// Why the input could not be read: carried through the reader of the core.
#[derive(Debug, Clone, Copy)]
enum Fault {
    Said(i32),
    TooMuch(usize),
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Said(number) => write!(f, "the function that reads returned `{number}`"),
            Self::TooMuch(read) => {
                write!(
                    f,
                    "the function that reads says that it read {read} bytes, more than it had room for"
                )
            }
        }
    }
}

impl std::error::Error for Fault {}

impl Read for Callback {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut read = 0;
        // SAFETY: the buffer is writable over its length; whoever opened the stream vouches for the
        // function and its context.
        let said = unsafe {
            (self.function)(self.context, buffer.as_mut_ptr(), buffer.len(), &raw mut read)
        };
        if said != 0 {
            return Err(io::Error::other(Fault::Said(said)));
        }
        if read > buffer.len() {
            return Err(io::Error::other(Fault::TooMuch(read)));
        }
        Ok(read)
    }
}

type Reader<'k> = FhirReader<'k, Callback>;

self_cell!(
    struct Reading {
        owner: Site,

        #[not_covariant]
        dependent: Reader,
    }
);

/// FHIR that is read and answered patient by patient, with the memory of one. Given back to
/// `calcinosis_stream_free`.
///
/// Threads: one at a time.
pub struct CalcinosisStream {
    reading: Reading,
    options: AnswerOptions,
    /// Set while the reader works: what a panic interrupts is not taken up again.
    interrupted: bool,
}

fn failure(error: &StreamError) -> Failure {
    match error {
        StreamError::Input(input) => {
            match input.get_ref().and_then(|inner| inner.downcast_ref::<Fault>()) {
                Some(Fault::TooMuch(_)) => {
                    Failure::new(CALCINOSIS_INVALID_LENGTH, input.to_string()).at("read")
                }
                _ => Failure::new(CALCINOSIS_INPUT_FAILED, input.to_string()).at("read"),
            }
        }
        StreamError::Truncated(count) => Failure::new(CALCINOSIS_TRUNCATED, error.to_string())
            .at(format!("after resource {count}")),
        StreamError::TooLarge(_) => Failure::new(CALCINOSIS_TOO_LONG, error.to_string()),
        StreamError::TooMany { .. } => Failure::new(CALCINOSIS_TOO_MANY, error.to_string()),
        _ => Failure::new(CALCINOSIS_INPUT_FAILED, error.to_string()),
    }
}

/// Opens a stream over a bundle or over one resource per line, in `*out`; given back to
/// `calcinosis_stream_free`. The options are those of `calcinosis_answer_text`; `kind`, `format`
/// and `many` mean nothing here, and of `limits` count `patient`, `resources`, `statements` and
/// `objects`, of one patient each. Nothing is read yet. `context` is handed to each call of `read`.
///
/// The resources of a patient must stand together, as they do in a bundle per patient or in an
/// export sorted by patient; one who comes back later makes a second answer, which says so.
///
/// # Safety
/// `knowledge` must be a knowledge or NULL, `options` readable over its length or NULL; `read` must
/// keep to its description as long as the stream lasts, and `context` be good for it; `error` an
/// error object that no other call is using or NULL, `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_stream_new(
    knowledge: *const CalcinosisKnowledge,
    options: *const c_char,
    options_len: usize,
    read: CalcinosisRead,
    context: *mut c_void,
    error: *mut CalcinosisError,
    out: *mut *mut CalcinosisStream,
) -> CalcinosisStatus {
    let work = || {
        // SAFETY: the caller vouches for all of them.
        let (knowledge, options, out) = unsafe {
            (
                shared(knowledge, "knowledge")?,
                optional_text(options, options_len, "options")?,
                self::out(out, "out")?,
            )
        };
        let function = read
            .ok_or_else(|| Failure::new(CALCINOSIS_NULL_ARGUMENT, "`read` is NULL").at("read"))?;
        let options = self::options(options)?;
        let callback = Callback { function, context };
        let fhir = options.chosen_reading().fhir();
        let reading = Reading::new(knowledge.site.clone(), |site| {
            FhirReader::new(site.core(), callback, fhir)
        });
        out.hand(CalcinosisStream { reading, options, interrupted: false });
        Ok(())
    };
    // SAFETY: the caller vouches for it.
    unsafe { telling(error, work) }
}

/// Reads as far as the next patient is whole, and answers, in `*out`; given back to
/// `calcinosis_answer_free`, before or after the stream.
///
/// `CALCINOSIS_END` after the last. A patient whom strict mode refuses fails with
/// `CALCINOSIS_STRICT`, and the next call goes on with the next. A fault of the input comes after
/// the patients that were whole before it, once; the calls after it give `CALCINOSIS_END`.
///
/// # Safety
/// `stream` must be a stream that no other call is using or NULL, `error` an error object that no
/// other call is using or NULL, `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_stream_next(
    stream: *mut CalcinosisStream,
    error: *mut CalcinosisError,
    out: *mut *mut CalcinosisAnswer,
) -> CalcinosisStatus {
    let work = || {
        // SAFETY: the caller vouches for both.
        let (stream, out) = unsafe { (exclusive(stream, "stream")?, self::out(out, "out")?) };
        if stream.interrupted {
            return Err(Failure::fault());
        }
        stream.interrupted = true;
        let next = stream.reading.with_dependent_mut(|_, reader| reader.next());
        stream.interrupted = false;
        let record = match next {
            None => return Err(Failure::new(CALCINOSIS_END, "")),
            Some(Err(fault)) => return Err(failure(&fault)),
            Some(Ok(record)) => record,
        };
        let site = stream.reading.borrow_owner().clone();
        let patients = Patients::of_record(site, record, stream.options.clone());
        out.hand(CalcinosisAnswer::new(&Arc::new(patients), 0)?);
        Ok(())
    };
    // SAFETY: the caller vouches for it.
    unsafe { telling(error, work) }
}

/// What was found so far that belongs to no patient or could not be read, as a document with a
/// list, in `*out`; given back to `calcinosis_document_free`. Ask at the end: it stands in no
/// answer of a stream.
///
/// # Safety
/// As for `calcinosis_stream_next`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_stream_issues(
    stream: *const CalcinosisStream,
    error: *mut CalcinosisError,
    out: *mut *mut CalcinosisDocument,
) -> CalcinosisStatus {
    let work = || {
        // SAFETY: the caller vouches for both.
        let (stream, out) = unsafe { (shared(stream, "stream")?, self::out(out, "out")?) };
        let issues =
            stream.reading.with_dependent(|_, reader| serde_json::to_string(&reader.issues()));
        out.hand(CalcinosisDocument::new(issues.map_err(|_| Failure::fault())?));
        Ok(())
    };
    // SAFETY: the caller vouches for it.
    unsafe { telling(error, work) }
}

/// Gives a stream back, at its end or before. NULL is fine. Its answers stay good; `read` is not
/// called any more.
///
/// # Safety
/// `stream` must come from this library and not have been given back, or be NULL; not from within
/// `read`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_stream_free(stream: *mut CalcinosisStream) {
    // SAFETY: the caller vouches for it.
    freeing(|| unsafe { give_back(stream) });
}
