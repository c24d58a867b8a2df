//! Between the core and C: no panic crosses, and the text of a failure is kept until it is asked for.

use crate::status::{CALCINOSIS_OK, CALCINOSIS_PANIC, CalcinosisStatus};
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Why a call gives no result.
pub(crate) struct Failure {
    pub(crate) status: CalcinosisStatus,
    pub(crate) message: String,
}

impl Failure {
    pub(crate) fn new(status: CalcinosisStatus, message: impl Into<String>) -> Self {
        Self { status, message: message.into() }
    }
}

thread_local! {
    // Of this thread alone: a failure elsewhere must not replace the text before its caller has read it.
    static LAST_ERROR: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Runs the work of one exported function and keeps the text of its failure, or forgets that of the call before.
pub(crate) fn guarded(work: impl FnOnce() -> Result<(), Failure>) -> CalcinosisStatus {
    let (status, message) = match caught(work) {
        Ok(()) => (CALCINOSIS_OK, String::new()),
        Err(failure) => (failure.status, failure.message),
    };
    // A thread that is ending has no such text any more; the status says enough then.
    let _ = LAST_ERROR.try_with(|last| last.replace(message));
    status
}

/// The same for a function that leaves the text of the call before as it is.
pub(crate) fn guarded_quietly(work: impl FnOnce() -> Result<(), Failure>) -> CalcinosisStatus {
    match caught(work) {
        Ok(()) => CALCINOSIS_OK,
        Err(failure) => failure.status,
    }
}

fn caught(work: impl FnOnce() -> Result<(), Failure>) -> Result<(), Failure> {
    // Nothing is shared between calls but the text above, which is replaced as a whole: a panic leaves no half-made state behind.
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(outcome) => outcome,
        Err(payload) => {
            // Dropping what was thrown may itself panic, beyond any guard.
            core::mem::forget(payload);
            Err(Failure::new(
                CALCINOSIS_PANIC,
                "a fault of this library: please report it with the input, if it may be shared",
            ))
        }
    }
}

/// The text of the last failure on this thread.
pub(crate) fn last_error() -> String {
    LAST_ERROR.try_with(|last| last.borrow().clone()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::status::CALCINOSIS_STRICT;

    #[test]
    fn a_panic_is_a_status_with_a_text() {
        assert_eq!(guarded(|| panic!("of a test")), CALCINOSIS_PANIC);
        assert!(last_error().starts_with("a fault of this library"));
        assert_eq!(guarded_quietly(|| panic!("of a test")), CALCINOSIS_PANIC);
    }

    #[test]
    fn the_text_is_that_of_the_last_call_of_the_thread() {
        assert_eq!(guarded(|| Err(Failure::new(CALCINOSIS_STRICT, "faults"))), CALCINOSIS_STRICT);
        assert_eq!(guarded_quietly(|| Ok(())), CALCINOSIS_OK);
        assert_eq!(last_error(), "faults");
        assert_eq!(std::thread::spawn(last_error).join().unwrap(), "");
        assert_eq!(guarded(|| Ok(())), CALCINOSIS_OK);
        assert_eq!(last_error(), "");
    }
}
