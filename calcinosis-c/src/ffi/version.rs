//! What this library is.

use super::pointer::{out, text_out};
use crate::failure::Failure;
use crate::guard::guarded;
use crate::held::Held;
use crate::status::{self, CALCINOSIS_UNKNOWN_STATUS, CalcinosisStatus};
use calcinosis_core::ENGINE_VERSION;
use calcinosis_core::knowledge::SCHEMA_VERSION;
use core::ffi::c_char;
use std::sync::OnceLock;

/// The version of the interface that this header describes. It rises whenever a function, a
/// constant or their meaning is added or changed.
pub const CALCINOSIS_ABI_VERSION: u32 = 2;

/// The version of this library in `*out`: a text that lasts as long as the program and is not given
/// back. `out_len` may be NULL.
///
/// # Safety
/// The outputs must be writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_version(
    out: *mut *const c_char,
    out_len: *mut usize,
) -> CalcinosisStatus {
    static VERSION: OnceLock<Held> = OnceLock::new();
    guarded(|| {
        // SAFETY: the caller vouches for both.
        let out = unsafe { text_out(out, out_len, "out")? };
        out.show(VERSION.get_or_init(|| Held::new(ENGINE_VERSION)));
        Ok(())
    })
}

/// The version of this interface in `*out`: compare it with `CALCINOSIS_ABI_VERSION` of the header
/// that the program was compiled with.
///
/// # Safety
/// `out` must be writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_abi_version(out: *mut u32) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for it.
        unsafe { self::out(out, "out")? }.write(CALCINOSIS_ABI_VERSION);
        Ok(())
    })
}

/// The version of the structure of the knowledge, and so of an overlay, in `*out`.
///
/// # Safety
/// `out` must be writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_schema_version(out: *mut u32) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for it.
        unsafe { self::out(out, "out")? }.write(SCHEMA_VERSION);
        Ok(())
    })
}

/// The permanent word of a status, such as `unknown-scheme`, in `*out`: a text that lasts as long
/// as the program and is not given back.
///
/// # Safety
/// `out` must be writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_status_word(
    status: CalcinosisStatus,
    out: *mut *const c_char,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for it.
        let out = unsafe { self::out(out, "out")? };
        let word = status::word(status).ok_or_else(|| {
            Failure::new(CALCINOSIS_UNKNOWN_STATUS, format!("there is no status {status}"))
        })?;
        out.write(word.as_ptr());
        Ok(())
    })
}
