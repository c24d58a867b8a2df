//! The body of knowledge: what is compiled in, and a site's overlay on top.

use super::error::{CalcinosisError, telling};
use super::pointer::{give_back, out, shared, text, text_out};
use crate::failure::Failure;
use crate::guard::{freeing, guarded};
use crate::held::Held;
use crate::status::{CALCINOSIS_NOT_FOUND, CalcinosisStatus};
use calcinosis_core::Knowledge;
use calcinosis_core::knowledge::Overlay;
use core::ffi::c_char;
use std::sync::Arc;

/// The knowledge that a handle stands for; what was made with it keeps it alive.
#[derive(Clone)]
pub(crate) enum Site {
    Builtin,
    Laid(Arc<Knowledge>),
}

impl Site {
    pub(crate) fn core(&self) -> &Knowledge {
        match self {
            Self::Builtin => Knowledge::builtin(),
            Self::Laid(knowledge) => knowledge,
        }
    }
}

/// A body of knowledge: immutable. Given back to `calcinosis_knowledge_free`; what was made with it
/// stays good.
///
/// Threads: any number at once.
pub struct CalcinosisKnowledge {
    pub(crate) site: Site,
    version: Held,
    digest: Held,
    overlay: Option<Held>,
}

impl CalcinosisKnowledge {
    fn new(site: Site) -> Self {
        let core = site.core();
        let (version, digest) = (Held::new(core.version()), Held::new(core.digest()));
        let overlay = core.overlay().map(Overlay::name).map(Held::new);
        Self { site, version, digest, overlay }
    }
}

/// The knowledge that is compiled into the library, in `*out`; given back to
/// `calcinosis_knowledge_free`. Costs next to nothing: the tables are part of the library.
///
/// # Safety
/// `out` must be writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_knowledge_builtin(
    out: *mut *mut CalcinosisKnowledge,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for it.
        unsafe { self::out(out, "out")? }.hand(CalcinosisKnowledge::new(Site::Builtin));
        Ok(())
    })
}

/// A knowledge with a site's overlay on top, in `*out`; given back to `calcinosis_knowledge_free`.
/// The knowledge below stays as it is.
///
/// `toml` holds `toml_len` bytes of the overlay: the text, not the name of a file.
/// `CALCINOSIS_INVALID_OVERLAY` where it has faults: the message of the error is the first, its
/// details list all of them in `diagnostics`, with line, column, code, message and help. Takes
/// milliseconds: do it once.
///
/// # Safety
/// `knowledge` must be a knowledge or NULL, `toml` readable over its length or NULL, `error` an
/// error object that no other call is using or NULL, `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_knowledge_with_overlay(
    knowledge: *const CalcinosisKnowledge,
    toml: *const c_char,
    toml_len: usize,
    error: *mut CalcinosisError,
    out: *mut *mut CalcinosisKnowledge,
) -> CalcinosisStatus {
    let work = || {
        // SAFETY: the caller vouches for all of them.
        let (knowledge, toml, out) = unsafe {
            (shared(knowledge, "knowledge")?, text(toml, toml_len, "toml")?, self::out(out, "out")?)
        };
        let laid =
            knowledge.site.core().with_overlay(toml).map_err(|all| Failure::of_overlay(&all))?;
        out.hand(CalcinosisKnowledge::new(Site::Laid(Arc::new(laid))));
        Ok(())
    };
    // SAFETY: the caller vouches for it.
    unsafe { telling(error, work) }
}

/// Gives a knowledge back. NULL is fine. Cases, answers and streams that were made with it stay
/// good, its texts do not.
///
/// # Safety
/// `knowledge` must come from this library and not have been given back, or be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_knowledge_free(knowledge: *mut CalcinosisKnowledge) {
    // SAFETY: the caller vouches for it.
    freeing(|| unsafe { give_back(knowledge) });
}

/// The version of the clinical content, such as `2026.11.0`, in `*out`: `*out_len` bytes and a NUL,
/// which last as long as the knowledge. `out_len` may be NULL.
///
/// # Safety
/// `knowledge` must be a knowledge or NULL, and the outputs writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_knowledge_version(
    knowledge: *const CalcinosisKnowledge,
    out: *mut *const c_char,
    out_len: *mut usize,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for all of them.
        let (knowledge, out) =
            unsafe { (shared(knowledge, "knowledge")?, text_out(out, out_len, "out")?) };
        out.show(&knowledge.version);
        Ok(())
    })
}

/// The SHA-256 of the clinical content without an overlay, in hexadecimal digits, as
/// `calcinosis_knowledge_version`.
///
/// # Safety
/// As for `calcinosis_knowledge_version`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_knowledge_digest(
    knowledge: *const CalcinosisKnowledge,
    out: *mut *const c_char,
    out_len: *mut usize,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for all of them.
        let (knowledge, out) =
            unsafe { (shared(knowledge, "knowledge")?, text_out(out, out_len, "out")?) };
        out.show(&knowledge.digest);
        Ok(())
    })
}

/// The name that a site gave to its overlay, as `calcinosis_knowledge_version`;
/// `CALCINOSIS_NOT_FOUND` where there is none. What the overlay changed stands in the provenance of
/// each answer.
///
/// # Safety
/// As for `calcinosis_knowledge_version`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_knowledge_overlay(
    knowledge: *const CalcinosisKnowledge,
    out: *mut *const c_char,
    out_len: *mut usize,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for all of them.
        let (knowledge, out) =
            unsafe { (shared(knowledge, "knowledge")?, text_out(out, out_len, "out")?) };
        let name = knowledge.overlay.as_ref();
        out.show(name.ok_or_else(|| Failure::new(CALCINOSIS_NOT_FOUND, "there is no overlay"))?);
        Ok(())
    })
}
