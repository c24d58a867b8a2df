//! The C face: converts, calls one function of the core, converts back.
//!
//! [`ffi`] holds every exported function and every line that a compiler cannot check, most of them
//! in [`ffi::pointer`]. [`guard`] turns failures and panics into a status, [`failure`] says what a
//! failure tells, [`held`] holds texts as C reads them, [`tree`] answers as values, [`status`] the
//! numbers. The header `include/calcinosis.h` is written from these files.

#![deny(unsafe_code)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic))]

mod failure;
#[allow(unsafe_code)]
pub mod ffi;
mod guard;
pub mod held;
pub mod status;
pub mod tree;
