//! Why a call gave no result, as an object of the caller: the library keeps nothing between two
//! calls.

use super::pointer::{copy_text, exclusive, give_back, out, shared};
use crate::failure::Failure;
use crate::guard::{caught, freeing, guarded};
use crate::status::{self, CALCINOSIS_NOT_FOUND, CALCINOSIS_OK, CalcinosisStatus};
use crate::tree::Node;
use core::ffi::c_char;

/// Why a call gave no result. Given to a function, it is filled when that fails and emptied when it
/// succeeds.
///
/// Threads: one at a time. A thread has an object of its own, or gives NULL where the status is
/// enough.
#[derive(Default)]
pub struct CalcinosisError {
    failure: Failure,
    details: Option<Node>,
}

impl CalcinosisError {
    fn fill(&mut self, failure: Failure) {
        self.details = serde_json::from_str(&failure.details).ok();
        self.failure = failure;
    }
}

/// Runs the work of an exported function, and tells an error object how it ended.
///
/// # Safety
/// `error` must be NULL or an error object that no other call is using.
pub(crate) unsafe fn telling(
    error: *mut CalcinosisError,
    work: impl FnOnce() -> Result<(), Failure>,
) -> CalcinosisStatus {
    let (status, failure) = match caught(work) {
        Ok(()) => (CALCINOSIS_OK, Failure::default()),
        Err(failure) => (failure.status, failure),
    };
    // SAFETY: the caller vouches for it.
    if let Some(error) = unsafe { error.as_mut() } {
        error.fill(failure);
    }
    status
}

/// Makes an empty error object, to be given to any number of calls and at last to
/// `calcinosis_error_free`.
///
/// # Safety
/// `out` must be writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_error_new(out: *mut *mut CalcinosisError) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for it.
        unsafe { self::out(out, "out")? }.hand(CalcinosisError::default());
        Ok(())
    })
}

/// Gives an error object back. NULL is fine. Its details end with it.
///
/// # Safety
/// `error` must come from `calcinosis_error_new` and not have been given back, or be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_error_free(error: *mut CalcinosisError) {
    // SAFETY: the caller vouches for it.
    freeing(|| unsafe { give_back(error) });
}

/// The status of the last call that was given this object, in `*out`: `CALCINOSIS_OK` after a
/// success.
///
/// # Safety
/// `error` must be an error object or NULL, and `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_error_status(
    error: *const CalcinosisError,
    out: *mut CalcinosisStatus,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for both.
        let (error, out) = unsafe { (shared(error, "error")?, self::out(out, "out")?) };
        out.write(error.failure.status);
        Ok(())
    })
}

/// Copies one text of the error to a buffer of the caller.
///
/// # Safety
/// As for the functions below.
unsafe fn copy(
    error: *const CalcinosisError,
    buffer: *mut c_char,
    buffer_len: usize,
    needed: *mut usize,
    text: fn(&Failure) -> &str,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for all of them.
        unsafe { copy_text(text(&shared(error, "error")?.failure), buffer, buffer_len, needed) }
    })
}

/// Copies what went wrong, a sentence in lower case that names the fix, to `buffer`, with a NUL at
/// its end; an empty text after a success.
///
/// `*needed`, unless NULL, becomes the bytes of the whole text with its NUL. A text that does not
/// fit is cut between two characters: ask for the length with NULL and 0 first, or compare
/// `*needed` with `buffer_len`.
///
/// # Safety
/// `error` must be an error object or NULL, `buffer` writable over `buffer_len` bytes or NULL with
/// 0, and `needed` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_error_message(
    error: *const CalcinosisError,
    buffer: *mut c_char,
    buffer_len: usize,
    needed: *mut usize,
) -> CalcinosisStatus {
    // SAFETY: the caller vouches for all of them.
    unsafe { copy(error, buffer, buffer_len, needed, |failure| &failure.message) }
}

/// Copies the permanent word of the status, such as `unknown-scheme`, as `calcinosis_error_message`
/// does.
///
/// # Safety
/// As for `calcinosis_error_message`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_error_code(
    error: *const CalcinosisError,
    buffer: *mut c_char,
    buffer_len: usize,
    needed: *mut usize,
) -> CalcinosisStatus {
    let word = |failure: &Failure| {
        status::word(failure.status).and_then(|word| word.to_str().ok()).unwrap_or_default()
    };
    // SAFETY: the caller vouches for all of them.
    unsafe { copy(error, buffer, buffer_len, needed, word) }
}

/// Copies where it went wrong as `calcinosis_error_message` does: `line 2, column 5` of a text,
/// `present[3]` of a case, the name of an option or of an argument; an empty text where that has no
/// place.
///
/// # Safety
/// As for `calcinosis_error_message`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_error_where(
    error: *const CalcinosisError,
    buffer: *mut c_char,
    buffer_len: usize,
    needed: *mut usize,
) -> CalcinosisStatus {
    // SAFETY: the caller vouches for all of them.
    unsafe { copy(error, buffer, buffer_len, needed, |failure| &failure.place) }
}

/// Copies what would be right as `calcinosis_error_message` does; an empty text where the message
/// says all.
///
/// # Safety
/// As for `calcinosis_error_message`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_error_suggestion(
    error: *const CalcinosisError,
    buffer: *mut c_char,
    buffer_len: usize,
    needed: *mut usize,
) -> CalcinosisStatus {
    // SAFETY: the caller vouches for all of them.
    unsafe { copy(error, buffer, buffer_len, needed, |failure| &failure.suggestion) }
}

/// What else is known of the error, an object in `*out`: `issues` in strict mode and where there is
/// no patient, `diagnostics` of an overlay, otherwise the parts of the message. The value lasts
/// until the object is given to another call or back. `CALCINOSIS_NOT_FOUND` where there is nothing
/// more.
///
/// # Safety
/// `error` must be an error object or NULL, and `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_error_details(
    error: *const CalcinosisError,
    out: *mut *const Node,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for both.
        let (error, out) = unsafe { (shared(error, "error")?, self::out(out, "out")?) };
        let details = error.details.as_ref();
        out.write(
            details
                .ok_or_else(|| Failure::new(CALCINOSIS_NOT_FOUND, "the error has no details"))?,
        );
        Ok(())
    })
}

/// Empties an error object, as a success would.
///
/// # Safety
/// `error` must be an error object that no other call is using, or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_error_clear(error: *mut CalcinosisError) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for it.
        unsafe { exclusive(error, "error")? }.fill(Failure::default());
        Ok(())
    })
}
