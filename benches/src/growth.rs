//! How the time for a record or an overlay grows with everything that it can hold many of: each axis at a number, twice, four and eight times as many, each in a
//! line with the growth for each doubling and the exponent over all. An exponent far above 1 is a fault.
//!
//! `cargo run --release -p calcinosis-benches --bin growth -- 4000`

#![allow(clippy::print_stdout, missing_docs, reason = "a benchmark shows its figures")]

use calcinosis_oracle::growth::{AXES, Axis};
use std::time::Instant;

/// Seconds to take a text, the least of three.
fn seconds(axis: &Axis, many: usize) -> f64 {
    let text = (axis.text)(many);
    let once = || {
        let start = Instant::now();
        let _ = axis.door.takes(&text);
        start.elapsed().as_secs_f64()
    };
    (0..3).map(|_| once()).fold(f64::INFINITY, f64::min)
}

fn main() {
    let many: usize = std::env::args().nth(1).and_then(|number| number.parse().ok()).unwrap_or(4_000);
    println!("{:<52} {:>7} {:>32}   growth for each doubling, and the exponent", "", "many", "milliseconds");
    for axis in AXES {
        let many = many.min(axis.most / 8);
        // What a text with none of it takes is left out: laying an overlay of nothing takes as long as most of its rows.
        let start = seconds(axis, 0);
        let [one, two, four, eight] = [1, 2, 4, 8].map(|times| (seconds(axis, times * many) - start).max(1e-6));
        println!(
            "{:<52} {many:>7} {:>7.1} {:>7.1} {:>7.1} {:>7.1}   {:.2} {:.2} {:.2}   {:.2}",
            axis.name,
            one * 1e3,
            two * 1e3,
            four * 1e3,
            eight * 1e3,
            two / one,
            four / two,
            eight / four,
            (eight / one).log2() / 3.0
        );
    }
}
