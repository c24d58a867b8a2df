//! How long the work-up of one patient takes, on the published development cases: `cargo bench -p
//! calcinosis-benches --bench next_steps`.
//!
//! The median and the slowest of the cases, each the best of many rounds, so that what else the
//! machine does is left out.

use calcinosis_core::{Case, Classification, Knowledge, Options, classify};
use std::hint::black_box;
use std::io::Write;
use std::time::Instant;

const ROUNDS: usize = 50;
/// Steps of each kind of burden.
const LIMIT: usize = 2;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let cases = cases()?;
    let knowledge = Knowledge::builtin();
    let mut out = std::io::stdout();
    let classified: Result<Vec<_>, _> =
        cases.iter().map(|case| classify(knowledge, case, &Options::default())).collect();
    let classified = classified?;
    report(&mut out, "next steps", &classified, |c| c.next_steps(LIMIT).len())?;
    report(&mut out, "treatments", &classified, |c| c.treatments().len())?;
    report(&mut out, "notes and follow-up", &classified, |c| {
        c.red_flags().len() + c.safety_notes().len() + c.patterns().len() + c.follow_ups().len()
    })?;
    report(&mut out, "answer and text", &classified, |c| {
        c.answer(calcinosis_core::Detail::default()).to_text().len()
    })?;
    Ok(())
}

fn report(
    out: &mut dyn Write,
    name: &str,
    cases: &[Classification<'_>],
    work: impl Fn(&Classification<'_>) -> usize,
) -> std::io::Result<()> {
    let mut micros: Vec<f64> = cases
        .iter()
        .map(|case| {
            let rounds = (0..ROUNDS).map(|_| {
                let start = Instant::now();
                black_box(work(black_box(case)));
                start.elapsed().as_secs_f64() * 1e6
            });
            rounds.fold(f64::INFINITY, f64::min)
        })
        .collect();
    micros.sort_by(f64::total_cmp);
    let at = |place: usize| micros.get(place).copied().unwrap_or(0.0);
    let (median, slowest) = (at(micros.len() / 2), at(micros.len().saturating_sub(1)));
    writeln!(
        out,
        "{name:<20} median {median:>7.1} µs, slowest {slowest:>7.1} µs, {} cases",
        micros.len()
    )
}

fn cases() -> Result<Vec<Case>, Box<dyn std::error::Error>> {
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases/development");
    let mut paths: Vec<_> = std::fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    paths.sort();
    let mut cases = Vec::new();
    for path in paths {
        cases.push(Case::from_json(&std::fs::read_to_string(path)?)?);
    }
    Ok(cases)
}
