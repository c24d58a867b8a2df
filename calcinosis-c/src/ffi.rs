//! Every exported function, and the only `unsafe` code of the project.
//!
//! Outputs come last and are written only on success, with one exception that its documentation states.

use crate::guard::{Failure, guarded, guarded_quietly, last_error};
use crate::status::{
    self, CALCINOSIS_INVALID_LENGTH, CALCINOSIS_INVALID_UTF8, CALCINOSIS_NULL_ARGUMENT, CALCINOSIS_OUT_OF_MEMORY,
    CALCINOSIS_UNKNOWN_STATUS, CalcinosisStatus,
};
use calcinosis_core::{ENGINE_VERSION, Knowledge, classify_json};
use core::ffi::c_char;
use core::ptr;
use std::alloc::{Layout, alloc, dealloc};
use std::ffi::CString;
use std::sync::OnceLock;

/// The version of the interface that this header describes. It rises whenever a function, a constant or their meaning is added or changed.
pub const CALCINOSIS_ABI_VERSION: u32 = 1;

/// Bytes before a text that is handed out, holding its length, so that the caller need not keep it for giving the text back.
const LENGTH_BYTES: usize = size_of::<usize>();

/// Classifies a case given as JSON and hands out the answer as text.
///
/// `case_json` holds `case_len` bytes of UTF-8 and needs no NUL at its end. `options_json` is `NULL` for the defaults, or `options_len` bytes of a JSON object:
/// `{"scheme": "four-form", "detail": "brief" | "full" | {"leading": 5}, "advice": true, "strict": false, "format": "json" | "text" | "markdown"}`, each of which may be left out.
///
/// On success `*out` holds the answer, `*out_len` bytes of UTF-8 with a NUL after them; give it back to `calcinosis_string_free`. In the format `json` it is the
/// canonical answer, the same byte for byte in every face. `out_len` may be `NULL`.
///
/// May be called from several threads at once.
///
/// # Safety
/// Each text must be readable over its whole length, and `out` and `out_len`, where not `NULL`, must be writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_classify_json(
    case_json: *const c_char,
    case_len: usize,
    options_json: *const c_char,
    options_len: usize,
    out: *mut *mut c_char,
    out_len: *mut usize,
) -> CalcinosisStatus {
    guarded(|| {
        non_null(out, "out")?;
        // SAFETY: the caller vouches for both texts.
        let (case, options) =
            unsafe { (text(case_json, case_len, "case_json")?, optional(options_json, options_len)?) };
        let answer = classify_json(Knowledge::builtin(), case, options)
            .map_err(|error| Failure::new(status::of(&error), error.to_string()))?;
        let handed_out = hand_out(&answer)?;
        // SAFETY: `out` is not NULL, and the caller vouches for both.
        unsafe {
            out.write(handed_out);
            write_if_wanted(out_len, answer.len());
        }
        Ok(())
    })
}

/// Gives back a text that this library handed out. `NULL` is fine. The text of the last failure stays as it is.
///
/// # Safety
/// `text` must come from this library and must not have been given back before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_string_free(text: *mut c_char) -> CalcinosisStatus {
    guarded_quietly(|| {
        if text.is_null() {
            return Ok(());
        }
        // SAFETY: the caller vouches that `hand_out` made it, so its length stands before it and its layout is the same.
        unsafe {
            let start = text.cast::<u8>().sub(LENGTH_BYTES);
            let length = start.cast::<usize>().read();
            dealloc(start, layout(length)?);
        }
        Ok(())
    })
}

/// Copies the text of the last failure on this thread to `buffer`, with a NUL at its end; an empty text if the last call succeeded.
///
/// `*needed`, unless `NULL`, becomes the number of bytes of the whole text with its NUL. A text that is longer than `buffer_len` is cut between two characters;
/// so ask for the length with `NULL` and 0 first, or compare `*needed` with `buffer_len`.
///
/// # Safety
/// `buffer` must be writable over `buffer_len` bytes or be `NULL` with a length of 0, and `needed` must be writable or `NULL`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_last_error(
    buffer: *mut c_char,
    buffer_len: usize,
    needed: *mut usize,
) -> CalcinosisStatus {
    guarded_quietly(|| {
        let message = last_error();
        if buffer_len > 0 {
            non_null(buffer, "buffer")?;
            let fitting = fitting(&message, buffer_len - 1);
            // SAFETY: `fitting` is less than `buffer_len` and at most the length of the message, and the message is ours: they do not overlap.
            unsafe {
                ptr::copy_nonoverlapping(message.as_ptr(), buffer.cast::<u8>(), fitting);
                buffer.add(fitting).write(0);
            }
        }
        // SAFETY: the caller vouches for it.
        unsafe { write_if_wanted(needed, message.len() + 1) };
        Ok(())
    })
}

/// The permanent word of a status, such as `unknown-scheme`, in `*out`: a text that lasts as long as the program and is not given back.
///
/// # Safety
/// `out` must be writable or `NULL`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_status_word(status: CalcinosisStatus, out: *mut *const c_char) -> CalcinosisStatus {
    guarded_quietly(|| {
        non_null(out, "out")?;
        let word = status::word(status)
            .ok_or_else(|| Failure::new(CALCINOSIS_UNKNOWN_STATUS, format!("there is no status {status}")))?;
        // SAFETY: `out` is not NULL, and the caller vouches for it.
        unsafe { out.write(word.as_ptr()) };
        Ok(())
    })
}

/// The version of this library in `*out`: a text that lasts as long as the program and is not given back.
///
/// # Safety
/// `out` must be writable or `NULL`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_version(out: *mut *const c_char) -> CalcinosisStatus {
    static VERSION: OnceLock<CString> = OnceLock::new();
    // SAFETY: the caller vouches for `out`.
    guarded(|| unsafe { lasting(&VERSION, ENGINE_VERSION, out) })
}

/// The version of the clinical content in `*out`: a text that lasts as long as the program and is not given back.
///
/// # Safety
/// `out` must be writable or `NULL`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_knowledge_version(out: *mut *const c_char) -> CalcinosisStatus {
    static VERSION: OnceLock<CString> = OnceLock::new();
    // SAFETY: the caller vouches for `out`.
    guarded(|| unsafe { lasting(&VERSION, Knowledge::builtin().version(), out) })
}

/// The version of this interface in `*out`: compare it with `CALCINOSIS_ABI_VERSION` of the header that the program was compiled with.
///
/// # Safety
/// `out` must be writable or `NULL`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_abi_version(out: *mut u32) -> CalcinosisStatus {
    guarded(|| {
        non_null(out, "out")?;
        // SAFETY: `out` is not NULL, and the caller vouches for it.
        unsafe { out.write(CALCINOSIS_ABI_VERSION) };
        Ok(())
    })
}

/// The longest start of a text, in whole characters, that has room.
fn fitting(text: &str, room: usize) -> usize {
    (0..=room.min(text.len())).rev().find(|length| text.is_char_boundary(*length)).unwrap_or(0)
}

fn non_null<T>(pointer: *const T, name: &str) -> Result<(), Failure> {
    if pointer.is_null() {
        return Err(Failure::new(CALCINOSIS_NULL_ARGUMENT, format!("`{name}` is NULL")));
    }
    Ok(())
}

/// # Safety
/// `start` must be readable over `length` bytes, and stay unchanged for `'t`, or be NULL.
unsafe fn text<'t>(start: *const c_char, length: usize, name: &str) -> Result<&'t str, Failure> {
    non_null(start, name)?;
    if isize::try_from(length).is_err() {
        return Err(Failure::new(CALCINOSIS_INVALID_LENGTH, format!("the length of `{name}` cannot be {length}")));
    }
    // SAFETY: not NULL, not longer than an object can be, and the caller vouches for the rest.
    let bytes = unsafe { core::slice::from_raw_parts(start.cast::<u8>(), length) };
    core::str::from_utf8(bytes).map_err(|error| {
        let message = format!("`{name}` is not UTF-8 after byte {}: convert it first", error.valid_up_to());
        Failure::new(CALCINOSIS_INVALID_UTF8, message)
    })
}

/// # Safety
/// As for [`text`].
unsafe fn optional<'t>(start: *const c_char, length: usize) -> Result<Option<&'t str>, Failure> {
    if start.is_null() && length == 0 {
        return Ok(None);
    }
    // SAFETY: the caller vouches for it.
    unsafe { text(start, length, "options_json") }.map(Some)
}

/// # Safety
/// `out` must be writable or NULL.
unsafe fn write_if_wanted(out: *mut usize, value: usize) {
    if !out.is_null() {
        // SAFETY: not NULL, and the caller vouches for it.
        unsafe { out.write(value) };
    }
}

/// # Safety
/// `out` must be writable or NULL.
unsafe fn lasting(place: &'static OnceLock<CString>, text: &str, out: *mut *const c_char) -> Result<(), Failure> {
    non_null(out, "out")?;
    // A version holds no NUL; if one did, the text would end before it.
    let text = place.get_or_init(|| CString::new(text.split('\0').next().unwrap_or_default()).unwrap_or_default());
    // SAFETY: `out` is not NULL, and the caller vouches for it.
    unsafe { out.write(text.as_ptr()) };
    Ok(())
}

/// How a text of this length is laid out: the length, the bytes, a NUL.
fn layout(length: usize) -> Result<Layout, Failure> {
    let size = length.checked_add(LENGTH_BYTES + 1);
    size.and_then(|size| Layout::from_size_align(size, align_of::<usize>()).ok()).ok_or_else(out_of_memory)
}

fn out_of_memory() -> Failure {
    Failure::new(CALCINOSIS_OUT_OF_MEMORY, "not enough memory for the answer: ask for less `detail`")
}

/// A copy of a text for the caller, who gives it back to `calcinosis_string_free`.
fn hand_out(text: &str) -> Result<*mut c_char, Failure> {
    let layout = layout(text.len())?;
    // SAFETY: the layout is never empty, has room for the length, the text and a NUL in this order, and is aligned for the length.
    unsafe {
        let start = alloc(layout);
        if start.is_null() {
            return Err(out_of_memory());
        }
        start.cast::<usize>().write(text.len());
        let bytes = start.add(LENGTH_BYTES);
        ptr::copy_nonoverlapping(text.as_ptr(), bytes, text.len());
        bytes.add(text.len()).write(0);
        Ok(bytes.cast::<c_char>())
    }
}
