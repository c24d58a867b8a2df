//! Programs in C over every function, plainly and under whatever looks closer.

use super::{Build, WARNINGS, failure, has, header, note, output, root, run, temporary};
use std::fs::{read_to_string, write};
use std::path::PathBuf;
use std::process::Command;

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Whether the test framework of the C programs is there.
fn has_cmocka() -> bool {
    let found = Command::new("pkg-config")
        .args(["--exists", "cmocka"])
        .status()
        .is_ok_and(|status| status.success());
    if !found {
        note("cmocka");
    }
    found
}

/// Whether clang has its fuzzer, which Debian packs apart from it.
fn has_fuzzer() -> bool {
    let source = temporary().join("fuzzer.c");
    write(&source, "int LLVMFuzzerTestOneInput(const char *a, unsigned long b) { (void)a; (void)b; return 0; }\n")
        .unwrap();
    let mut command = Command::new("clang");
    command.arg("-fsanitize=fuzzer,address").arg(&source).arg("-o").arg(temporary().join("fuzzer"));
    let found = command.output().is_ok_and(|output| output.status.success());
    if !found {
        note("libFuzzer (libclang-rt-dev)");
    }
    found
}

fn expect_all_passed(printed: &str) {
    let failed = printed.lines().any(|line| line.contains("FAILED"));
    assert!(!failed && printed.contains("PASSED"), "{printed}");
}

/// Cmocka reports on standard error.
fn run_cmocka(command: &mut Command) {
    let shown = format!("{command:?}");
    let output = command.output().unwrap_or_else(|error| panic!("cannot start {shown}: {error}"));
    let printed = String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{shown}: {}\n{printed}", output.status);
    expect_all_passed(&printed);
}

fn contract(build: &Build) -> Command {
    let mut command = Command::new(build.compile("contract.c"));
    command.arg(VERSION);
    command
}

#[test]
fn the_program_of_the_readme_prints_an_answer() {
    let readme = read_to_string(root().join("README.md")).unwrap();
    let block = readme.split("```c\n").nth(1).unwrap().split("```").next().unwrap();
    let source = temporary().join("readme.c");
    write(&source, block).unwrap();
    let printed = run(&Build::of("gcc", "-std=c99").compile(source.to_str().unwrap()), &[]);
    assert!(printed.contains("Uremic calciphylaxis"), "{printed}");
}

#[test]
fn the_contract_holds() {
    if has_cmocka() {
        run_cmocka(&mut contract(&Build::of("gcc", "-std=c99")));
    }
    if has_cmocka() && has("clang") {
        run_cmocka(&mut contract(&Build::of("clang", "-std=c17")));
    }
}

#[test]
fn the_contract_names_every_function_and_every_status() {
    let program = read_to_string(root().join("tests/c/contract.c")).unwrap()
        + &read_to_string(root().join("tests/c/support.h")).unwrap()
        + &read_to_string(root().join("tests/c/arrow.c")).unwrap();
    let mut names: Vec<String> = header::declared().into_iter().map(|(_, name)| name).collect();
    let statuses = read_to_string(root().join("calcinosis-c/src/status.rs")).unwrap();
    names.extend(
        statuses.lines().filter_map(|line| {
            line.strip_prefix("pub const ")?.split(':').next().map(str::to_string)
        }),
    );
    // Nothing is refused without a number, and nothing panics: the unit tests of the library see to
    // both.
    names.retain(|name| name != "CALCINOSIS_REFUSED" && name != "CALCINOSIS_PANIC");
    assert!(names.len() > 70, "{}", names.len());
    let used = |name: &&String| {
        let mut rest = program.as_str();
        while let Some(found) = rest.find(name.as_str()) {
            let after = rest.get(found + name.len()..).unwrap_or_default();
            if !after.starts_with(|next: char| next.is_ascii_alphanumeric() || next == '_') {
                return true;
            }
            rest = after;
        }
        false
    };
    let missing: Vec<_> = names.iter().filter(|name| !used(name)).collect();
    assert!(missing.is_empty(), "not tested in C: {missing:?}");
}

#[test]
fn every_program_of_the_tests_compiles_without_a_warning() {
    for compiler in ["gcc", "clang"] {
        if !has(compiler) || !has_cmocka() {
            continue;
        }
        for entry in std::fs::read_dir(root().join("tests/c")).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "c") {
                let mut command = Command::new(compiler);
                command.args(["-std=gnu11", "-fsyntax-only"]).args(WARNINGS);
                output(command.arg("-I").arg(root().join("calcinosis-c/include")).arg(&path));
            }
        }
    }
}

#[test]
fn tables_are_answered_and_refused() {
    if has_cmocka() {
        run_cmocka(&mut sanitized(SANITIZED.compile("arrow.c")));
    }
}

/// The address, the undefined-behaviour and the leak sanitizer.
const SANITIZED: Build =
    Build::checked("gcc", &["-fsanitize=address,undefined", "-fno-sanitize-recover=all"]);
/// The thread sanitizer.
const WATCHED: Build = Build::checked("gcc", &["-fsanitize=thread"]);
const PLAIN: Build = Build::checked("gcc", &[]);

fn sanitized(program: PathBuf) -> Command {
    assert!(
        output(Command::new("nm").arg(&program)).contains("__asan_init"),
        "the sanitizer is not linked"
    );
    let mut command = Command::new(program);
    command.env("ASAN_OPTIONS", "detect_leaks=1");
    command
}

#[test]
fn the_contract_holds_under_sanitizers() {
    if has_cmocka() {
        run_cmocka(sanitized(SANITIZED.compile("contract.c")).arg(VERSION));
    }
}

#[test]
fn the_sanitizers_see_a_leak_and_what_was_given_back() {
    let said = failure(&mut sanitized(SANITIZED.compile("leak.c")));
    assert!(said.contains("LeakSanitizer"), "a leak went unseen: {said}");
    let said = failure(&mut sanitized(SANITIZED.compile("wrong.c")));
    assert!(said.contains("heap-use-after-free"), "a use after the end went unseen: {said}");
}

#[test]
fn calls_in_any_order_break_nothing() {
    let said = output(sanitized(SANITIZED.compile("sequences.c")).args(["1", "5000"]));
    assert_eq!(said, "5000 sequences\n");
}

#[test]
fn the_fuzz_target_over_sequences_of_calls_runs() {
    const FUZZED: Build = Build::checked("clang", &["-fsanitize=fuzzer,address", "-DFUZZER"]);
    if has("clang") && has_fuzzer() {
        let said = Command::new(FUZZED.compile("sequences.c"))
            .args(["-runs=2000", "-seed=1"])
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&said.stderr);
        assert!(said.status.success() && told.contains("Done 2000 runs"), "{told}");
    }
}

#[test]
fn valgrind_finds_nothing_and_would_find_something() {
    if !has("valgrind") {
        return;
    }
    let valgrind = |program: PathBuf, arguments: &[&str]| {
        let mut command = Command::new("valgrind");
        command.args([
            "--quiet",
            "--error-exitcode=9",
            "--leak-check=full",
            "--show-leak-kinds=definite,indirect",
        ]);
        command.args(["--errors-for-leak-kinds=definite,indirect"]).arg(program).args(arguments);
        command
    };
    output(&mut valgrind(PLAIN.compile("sequences.c"), &["2", "60"]));
    assert!(failure(&mut valgrind(PLAIN.compile("leak.c"), &[])).contains("definitely lost"));
    assert!(failure(&mut valgrind(PLAIN.compile("wrong.c"), &[])).contains("Invalid read"));
}

#[test]
fn threads_signals_and_forks_break_nothing() {
    if has_cmocka() {
        run_cmocka(&mut Command::new(PLAIN.compile("threads.c")));
    }
}

#[test]
fn the_thread_sanitizer_finds_nothing_and_would_find_something() {
    let suppressions = format!("suppressions={}", root().join("tests/c/tsan.supp").display());
    if has_cmocka() {
        let program = WATCHED.compile("threads.c");
        assert!(
            output(Command::new("nm").arg(&program)).contains("__tsan_init"),
            "the sanitizer is not linked"
        );
        run_cmocka(Command::new(program).env("TSAN_OPTIONS", &suppressions));
    }
    let said = failure(Command::new(WATCHED.compile("race.c")).env("TSAN_OPTIONS", &suppressions));
    assert!(said.contains("data race"), "a race went unseen: {said}");
}

#[test]
fn memory_that_is_used_up_ends_the_process_or_the_call_and_nothing_else() {
    let said = run(&PLAIN.compile("allocation.c"), &[]);
    let ended = |line: &str| {
        let numbers: Vec<u32> = line
            .split(|c: char| !c.is_ascii_digit())
            .filter_map(|word| word.parse().ok())
            .collect();
        (numbers[1], numbers[2])
    };
    let lines: Vec<(u32, u32)> = said.lines().map(ended).collect();
    assert_eq!(lines.len(), 2, "{said}");
    // Every allocation without an answer; with one, where none is left out that matters, nearly
    // all.
    assert_eq!(lines[0].0, lines[0].1, "{said}");
    assert!(lines[1].1 * 10 > lines[1].0 * 9, "{said}");
}
