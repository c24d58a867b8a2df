//! Every exported function, one file a subject, and the only `unsafe` code of the library.
//!
//! Each function checks its pointers by way of [`pointer`], which holds nearly all of the reasons;
//! the rest is safe code. The rules that hold for all of them stand at the head of the header
//! (`cbindgen.toml`), what is special to one in its documentation.

pub mod answer;
pub mod answers;
pub mod case;
pub mod document;
pub mod error;
pub mod knowledge;
#[cfg(feature = "arrow")]
pub mod plan;
pub(crate) mod pointer;
pub mod self_test;
pub mod stream;
pub mod version;
pub mod vocabulary;
