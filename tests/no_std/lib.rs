//! Builds only where nothing below brings the standard library in: this crate says itself what happens on a panic, and `std` would say it twice.

#![no_std]

use calcinosis_core::{Case, Error, Knowledge, Options, classify};

/// Classifies without a standard library.
///
/// # Errors
/// Those of [`classify`].
pub fn leader(case: &Case) -> Result<Option<&'static str>, Error> {
    let classification = classify(Knowledge::builtin(), case, &Options::default())?;
    Ok(classification.ranking().next().map(|leader| &*leader.diagnosis().id))
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {
        core::hint::spin_loop();
    }
}
