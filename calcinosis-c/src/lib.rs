//! The C face: converts, calls one function of the core, converts back.
//!
//! [`ffi`] holds every exported function and every line that a compiler cannot check; [`guard`] turns failures and panics into a status and remembers the text;
//! [`status`] holds the numbers. The header `include/calcinosis.h` is written from these files.

#![deny(unsafe_code)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic))]

#[allow(unsafe_code)]
pub mod ffi;
mod guard;
pub mod status;
