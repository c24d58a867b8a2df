//! Every proof of calcinosis, one module a subject, in one program so that the knowledge is built
//! once.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test fails by panicking, and shows what it leaves out"
)]

mod support;

mod batch;
mod bounds;
mod c_face;
mod codes;
mod criteria_sets;
mod diagnostics;
mod documents;
mod evidence;
mod examples;
mod explanation;
mod fhir;
mod fictional;
mod front_door;
mod fuzz;
mod house;
mod ids;
mod inert;
mod input;
mod knowledge;
mod laws;
mod manual;
mod mutants;
mod near_misses;
mod next_steps;
mod notes;
mod overlay;
mod parity;
mod phenopackets;
mod pitfalls;
mod published;
mod quantities;
mod readme;
mod records;
mod safety;
mod schema;
mod search;
mod statements;
mod translations;
mod treatments;
