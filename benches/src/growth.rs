//! How the time for a record or an overlay grows with everything that it can hold many of: each
//! axis at a number, twice, four and eight times as many, each in a line with the growth for each
//! doubling and the exponent over all. An exponent far above 1 is a fault. What is refused at every
//! number, such as a wrong row of an overlay, is marked; `cargo test -p calcinosis-tests --test
//! growth` holds the same axes by their steps.
//!
//! `cargo run --release -p calcinosis-benches --bin growth -- 4000`

#![allow(clippy::print_stdout, missing_docs, reason = "a benchmark shows its figures")]

use calcinosis_oracle::growth::{AXES, Axis};
use std::time::Instant;

/// Seconds to take a text, the least of three, and whether it was read.
fn seconds(axis: &Axis, many: usize) -> (f64, bool) {
    let text = (axis.text)(many);
    let once = || {
        let start = Instant::now();
        let was_read = axis.door.takes(&text);
        (start.elapsed().as_secs_f64(), was_read)
    };
    let all = [once(), once(), once()];
    (all.iter().map(|(seconds, _)| *seconds).fold(f64::INFINITY, f64::min), all[0].1)
}

fn main() {
    let many: usize =
        std::env::args().nth(1).and_then(|number| number.parse().ok()).unwrap_or(4_000);
    println!(
        "{:<52} {:>7} {:>32}   growth for each doubling, and the exponent",
        "", "many", "milliseconds"
    );
    for axis in AXES {
        // Eight times as many are the most that is not refused for its number: the time of a
        // refusal says nothing.
        let many = many.min(axis.most / 8);
        // What a text with none of it takes is left out: laying an overlay of nothing takes as long
        // as most of its rows.
        let (start, _) = seconds(axis, 0);
        let all = [1, 2, 4, 8].map(|times| seconds(axis, times * many));
        let [one, two, four, eight] = all.map(|(seconds, _)| (seconds - start).max(1e-6));
        let outcome = match all.map(|(_, was_read)| was_read) {
            [true, true, true, true] => "",
            [false, false, false, false] => "  refused",
            _ => "  REFUSED IN PART",
        };
        println!(
            "{:<52} {many:>7} {:>7.1} {:>7.1} {:>7.1} {:>7.1}   {:.2} {:.2} {:.2}   {:.2}{outcome}",
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
