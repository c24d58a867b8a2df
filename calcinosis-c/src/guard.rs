//! Between the core and C: no panic crosses, and a failure becomes a status.

use crate::failure::Failure;
use crate::status::{CALCINOSIS_OK, CalcinosisStatus};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What a call comes to; a panic is a failure like any other.
pub(crate) fn caught<T>(work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    // What is shared between calls is immutable, or filled at once; a stream notes for itself that
    // it was interrupted.
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(outcome) => outcome,
        Err(payload) => {
            // Dropping what was thrown may itself panic, beyond any guard.
            core::mem::forget(payload);
            Err(Failure::fault())
        }
    }
}

/// Runs the work of an exported function that says no more than its status.
pub(crate) fn guarded(work: impl FnOnce() -> Result<(), Failure>) -> CalcinosisStatus {
    match caught(work) {
        Ok(()) => CALCINOSIS_OK,
        Err(failure) => failure.status,
    }
}

/// Runs the work of a function that gives something back.
pub(crate) fn freeing(work: impl FnOnce()) {
    let _ = caught(|| {
        work();
        Ok(())
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::status::{CALCINOSIS_PANIC, CALCINOSIS_STRICT};

    #[test]
    fn a_panic_is_a_status() {
        assert_eq!(guarded(|| panic!("of a test")), CALCINOSIS_PANIC);
        freeing(|| panic!("of a test"));
    }

    #[test]
    fn what_is_thrown_may_panic_itself() {
        struct Bomb;
        impl Drop for Bomb {
            fn drop(&mut self) {
                panic!("while dropped");
            }
        }
        assert_eq!(guarded(|| std::panic::panic_any(Bomb)), CALCINOSIS_PANIC);
    }

    #[test]
    fn a_failure_is_its_status() {
        assert_eq!(guarded(|| Err(Failure::new(CALCINOSIS_STRICT, "faults"))), CALCINOSIS_STRICT);
        assert_eq!(guarded(|| Ok(())), CALCINOSIS_OK);
    }
}
