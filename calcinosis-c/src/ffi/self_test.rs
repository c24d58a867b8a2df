//! The worked examples, replayed where the library runs.

use super::document::CalcinosisDocument;
use super::error::{CalcinosisError, telling};
use super::knowledge::CalcinosisKnowledge;
use super::pointer::{if_wanted, out, shared};
use crate::status::CalcinosisStatus;
use calcinosis_core::self_test::self_test;

/// Replays the worked examples that are built into the library, on this machine and with this
/// knowledge, an overlay included: how many do not hold in `*failed`, which may be NULL, and the
/// report as a document in `*out`; given back to `calcinosis_document_free`.
///
/// The report has `engine_version`, `knowledge_version`, `knowledge_digest`, `overlay`, `held`,
/// `failed`, and in `examples` for each one `diagnosis`, `name` and `faults`, an empty list where
/// it holds. The status says that the test ran, not how it came out. Takes below a second; run it
/// after installing and after every change of the overlay.
///
/// # Safety
/// `knowledge` must be a knowledge or NULL, `error` an error object that no other call is using or
/// NULL, the outputs writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_self_test(
    knowledge: *const CalcinosisKnowledge,
    error: *mut CalcinosisError,
    failed: *mut usize,
    out: *mut *mut CalcinosisDocument,
) -> CalcinosisStatus {
    let work = || {
        // SAFETY: the caller vouches for all of them.
        let (knowledge, failed, out) =
            unsafe { (shared(knowledge, "knowledge")?, if_wanted(failed), self::out(out, "out")?) };
        let report = self_test(knowledge.site.core())?;
        if let Some(failed) = failed {
            failed.write(report.failed);
        }
        out.hand(CalcinosisDocument::new(report.to_json()));
        Ok(())
    };
    // SAFETY: the caller vouches for it.
    unsafe { telling(error, work) }
}
