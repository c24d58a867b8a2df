//! Records of other formats, read into a case.
//!
//! A reader never decides anything clinical: it brings codes, measurements, age and sex into a
//! [`Case`](crate::Case), says where each was read, and lists what it could not bring. What a code
//! or a value means is decided when the case is read against the knowledge.

mod any;
mod date;
mod denial;
mod elements;
pub mod fhir;
mod lenient;
mod object;
mod onset;
pub mod phenopacket;
mod reading;
mod record;
mod shape;
mod sparse;
mod translations;

pub(crate) use any::is_list;
pub use any::{Input, Kind, one_case, one_case_within, read, read_with, read_within};
pub use date::{Date, InvalidDate};
pub use reading::ReadOptions;
#[cfg(feature = "batch")]
pub(crate) use record::Collector;
pub use record::{Concept, Record, Translate};
pub use translations::Translations;
