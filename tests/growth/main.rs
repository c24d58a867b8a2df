//! How the steps for a record or an overlay grow with everything that it can hold many of: in
//! proportion, or a little more. Instructions are counted and not time, so that another program on
//! the machine changes nothing and a slow spot that is small today is seen before it is long.
//!
//! A program of its own, since Valgrind counts a whole process: `cargo test -p
//! calcinosis-tests --test growth`. It runs itself under Valgrind, once for each processor, each
//! process with its share of the axes.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking, and shows its figures"
)]

use calcinosis_oracle::growth::{AXES, Axis, Door};
use std::fs::File;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};

/// The numbers of things in a text: of the most, a quarter, half and all.
const PARTS: [usize; 3] = [4, 2, 1];

/// What an axis may grow by when it is doubled, as an exponent. Sorting adds a little to one, and
/// tables that double their room may fall before or behind.
const STEEPEST: f64 = 1.15;

/// How many steps are no growth: a list that finds more room at one of the numbers, a table of a
/// library that is seeded otherwise in the next process. Half a million was seen where little is
/// done for each thing.
const VARIES: f64 = 600_000.0;

/// In how many processes the axes are counted.
const PROCESSES: usize = 2;

/// The first argument of a process that is counted, then the places of its axes.
const COUNTED: &str = "--counted";

/// What must be noticed: steps in proportion, and beside each two thousand of them one for each of
/// the things.
const SQUARE: &str = "self-check: a small part that grows with the square";
const SQUARE_MOST: usize = 4_096;

/// The most things of the axes that take much longer or shorter than others: enough that what grows
/// with their square would show, and not so many that the test takes long.
const MOST: &[(&str, usize)] = &[
    // Names that are near to each are looked for.
    ("case: unknown findings", 64),
    ("case: misspelt findings", 64),
    ("case: unknown findings, the whole answer", 64),
    ("case: dated values that belong together", 256),
    ("case: dated values of one analyte", 256),
    ("case: values of one analyte without a date", 256),
    ("case: unknown analytes", 256),
    ("dated measurements of a packet", 256),
    // The first twenty are answered, which takes longer than to read a thousand: so many that a
    // list that finds more room is nothing beside reading them.
    ("cases of a list", 8_192),
    ("cases, one a line", 8_192),
    ("packets of a list", 1_024),
    // Lists find more room between a quarter and all of 512, which costs as much as reading a
    // hundred.
    ("contained observations with contained specimens", 2_048),
    // More are refused for their number.
    ("overlay: findings that imply what there is not", 256),
    ("overlay: one long line of wrong words", 256),
    // Little is done for each.
    ("overlay: lines that are no TOML", 4_000),
    // The answer is longer than what is read.
    ("case: facts of its own", 1_024),
];

fn most(axis: &Axis) -> usize {
    let own = MOST.iter().find(|(name, _)| *name == axis.name);
    own.map_or(512, |(_, most)| *most).min(axis.most)
}

/// The axes that are counted. An overlay that is laid has the whole knowledge computed anew, which
/// takes a hundred times as long as its rows and a minute under Valgrind: of those the benchmark
/// shows how they grow (`growth` in `benches`); what is refused is counted.
fn counted() -> Vec<usize> {
    let is_laid = |axis: &Axis| axis.door == Door::Overlay && axis.door.takes(&(axis.text)(1));
    AXES.iter().enumerate().filter(|(_, axis)| !is_laid(axis)).map(|(at, _)| at).collect()
}

/// What is counted: Valgrind begins and ends with this function, and writes down what it counted
/// after it.
#[inline(never)]
fn counted_steps(work: &dyn Fn() -> bool) -> bool {
    black_box(work())
}

fn square(many: usize) -> bool {
    for _ in 0..many * 2_000 {
        black_box(());
    }
    for _ in 0..many * many {
        black_box(());
    }
    true
}

/// Under Valgrind: each of these axes at every number, with whether it was read.
fn count(axes: impl Iterator<Item = usize>) {
    // What is made once for a process belongs to no axis.
    for door in [Door::Front, Door::Fhir] {
        black_box(door.takes("{}"));
    }
    for axis in axes.filter_map(|at| AXES.get(at)) {
        for part in PARTS {
            let text = (axis.text)(most(axis) / part);
            println!("{}", counted_steps(&|| axis.door.takes(&text)));
        }
    }
    for part in PARTS {
        println!("{}", counted_steps(&|| square(SQUARE_MOST / part)));
    }
}

fn start(folder: &Path, share: usize, axes: &[usize]) -> Child {
    let name = env!("CARGO_CRATE_NAME");
    Command::new("valgrind")
        .arg("--tool=callgrind")
        .arg(format!("--callgrind-out-file={}", folder.join(format!("{share}.out")).display()))
        .arg(format!("--toggle-collect={name}::counted_steps"))
        .arg(format!("--dump-after={name}::counted_steps"))
        .arg(std::env::current_exe().unwrap())
        .arg(COUNTED)
        .args(axes.iter().map(ToString::to_string))
        .stdout(File::create(folder.join(format!("{share}.read"))).unwrap())
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap()
}

/// The instructions of one call, as Valgrind wrote them.
fn instructions(folder: &Path, share: usize, call: usize) -> f64 {
    let file = folder.join(format!("{share}.out.{}", call + 1));
    let text = std::fs::read_to_string(&file)
        .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let line = text.lines().find_map(|line| line.strip_prefix("totals: ")).unwrap();
    line.trim().parse().unwrap()
}

/// How steps grow when the things are doubled, as an exponent: by what is added from half to all,
/// and from a quarter to half. What a text with none of them takes falls out.
fn exponent([quarter, half, all]: [f64; 3]) -> f64 {
    ((all - half - VARIES).max(1.0) / (half - quarter).max(1.0)).log2()
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [flag, axes @ ..] = arguments.as_slice()
        && flag == COUNTED
    {
        count(axes.iter().map(|at| at.parse().unwrap()));
        return ExitCode::SUCCESS;
    }
    if !Command::new("valgrind").arg("--version").output().is_ok_and(|said| said.status.success()) {
        assert!(std::env::var_os("CALCINOSIS_CI").is_none(), "`valgrind` is missing");
        println!("SKIPPED: `valgrind` is missing on this machine");
        return ExitCode::SUCCESS;
    }
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("growth");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let counted = counted();
    let shares: Vec<Vec<usize>> = (0..PROCESSES)
        .map(|share| counted.iter().copied().skip(share).step_by(PROCESSES).collect())
        .collect();
    let running: Vec<Child> =
        shares.iter().enumerate().map(|(share, axes)| start(&folder, share, axes)).collect();
    for mut one in running {
        assert!(one.wait().unwrap().success(), "a process that was counted failed");
    }
    let mut failures = Vec::new();
    println!("{:<56} {:>6} {:>32}  exponent", "", "most", "million steps for 1/4, 1/2, all");
    for (share, axes) in shares.iter().enumerate() {
        let read = std::fs::read_to_string(folder.join(format!("{share}.read"))).unwrap();
        let read: Vec<&str> = read.lines().collect();
        let own = axes.iter().map(|at| (AXES[*at].name, most(&AXES[*at])));
        for (at, (name, most)) in own.chain([(SQUARE, SQUARE_MOST)]).enumerate() {
            let calls = [0, 1, 2].map(|call| at * PARTS.len() + call);
            let steps = calls.map(|call| instructions(&folder, share, call));
            let [quarter, half, all] = steps.map(|steps| steps / 1e6);
            let outcomes = calls.map(|call| read[call]);
            let exponent = exponent(steps);
            println!(
                "{name:<56} {most:>6} {quarter:>10.2} {half:>10.2} {all:>10.2}  {exponent:>8.2}{}",
                if outcomes[2] == "true" { "" } else { "  refused" },
            );
            if (exponent > STEEPEST) != (name == SQUARE) {
                failures.push(format!(
                    "{name} grows with the exponent {exponent:.2}, {STEEPEST} is allowed"
                ));
            }
            // What is refused for its number at one of them says nothing about how reading grows.
            if outcomes.iter().any(|outcome| *outcome != outcomes[0]) {
                failures.push(format!(
                    "{name} is refused at some of the numbers only: `most` is too many"
                ));
            }
        }
    }
    for (name, _) in MOST.iter().filter(|(name, _)| AXES.iter().all(|axis| axis.name != *name)) {
        failures.push(format!("there is no axis `{name}`"));
    }
    for failure in &failures {
        println!("FAILED: {failure}");
    }
    if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
