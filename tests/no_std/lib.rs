//! Builds only where nothing below brings the standard library in: this crate says itself what
//! happens on a panic, and `std` would say it twice.

#![no_std]

use calcinosis_core::batch::{BatchError, Plan, Table};
use calcinosis_core::{Case, Error, Knowledge, Options, classify};

/// Classifies without a standard library.
///
/// # Errors
/// Those of [`classify`].
pub fn leader(case: &Case) -> Result<Option<&'static str>, Error> {
    let classification = classify(Knowledge::builtin(), case, &Options::default())?;
    Ok(classification.ranking().next().map(|leader| leader.diagnosis().id()))
}

/// Classifies a table without a standard library.
///
/// # Errors
/// Those of [`Plan::classify`].
pub fn forms(plan: &Plan, table: &Table) -> Result<usize, BatchError> {
    let answers = plan.classify(table)?;
    Ok((0..answers.rows()).filter(|row| answers.row(*row).form().is_some()).count())
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {
        core::hint::spin_loop();
    }
}
