//! Getting ready: the first answer of a process, and a site's overlay.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    missing_docs,
    reason = "a benchmark that cannot run has to stop"
)]

use calcinosis_benches::PATIENT;
use calcinosis_core::{Case, Knowledge, Options, classify};
use divan::black_box;
use std::time::Instant;

fn main() {
    // There is only one first time in a process, so it is measured by hand before anything else.
    let before = Instant::now();
    let case = Case::from_json(black_box(PATIENT)).unwrap();
    black_box(classify(Knowledge::builtin(), &case, &Options::default()).unwrap().form());
    println!("first answer of the process: {:?}", before.elapsed());
    divan::main();
}

const OVERLAY: &str = r#"
name = "a site"

[[finding]]
id = "site-sign"
label = "Sign of the site"
kind = "sign"
obtained = "examination"
definition = "A sign that only this site looks for."

[[feature]]
diagnosis = "calciphylaxis-uremic"
finding = "site-sign"
frequency = "45-62 %"
basis = "proposal"
"#;

#[divan::bench]
fn builtin() -> &'static Knowledge {
    Knowledge::builtin()
}

#[divan::bench]
fn overlay() -> Knowledge {
    Knowledge::builtin().with_overlay(black_box(OVERLAY)).unwrap()
}
