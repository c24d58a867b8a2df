//! What the tests and the report share: published patients and how their answers are measured.

pub mod baseline;
pub mod cases;
pub mod codes;
pub mod expect;
pub mod measure;
pub mod mutants;
pub mod near_misses;
pub mod parity;
pub mod phenopackets;
pub mod stepwise;
