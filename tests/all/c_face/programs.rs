//! Programs in C over every function, plainly and under whatever looks closer.

use super::{Build, WARNINGS, failure, has, header, note, output, root, run, temporary};
use std::fs::{read_to_string, write};
use std::path::PathBuf;
use std::process::Command;

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Whether the test framework of the C programs is there.
fn has_cmocka() -> bool {
    let found = Command::new("pkg-config").args(["--exists", "cmocka"]).status().is_ok_and(|status| status.success());
    if !found {
        note("cmocka");
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
    let printed = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
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
        + &read_to_string(root().join("tests/c/support.h")).unwrap();
    let mut names: Vec<String> = header::declared().into_iter().map(|(_, name)| name).collect();
    let statuses = read_to_string(root().join("calcinosis-c/src/status.rs")).unwrap();
    names.extend(
        statuses.lines().filter_map(|line| line.strip_prefix("pub const ")?.split(':').next().map(str::to_string)),
    );
    // Nothing is refused without a number, and nothing panics: the unit tests of the library see to both.
    names.retain(|name| name != "CALCINOSIS_REFUSED" && name != "CALCINOSIS_PANIC");
    assert!(names.len() > 70, "{}", names.len());
    let used = |name: &&String| {
        let mut rest = program.as_str();
        while let Some(found) = rest.find(name.as_str()) {
            let after = &rest[found + name.len()..];
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

/// The address, the undefined-behaviour and the leak sanitizer.
const SANITIZED: Build = Build::checked("gcc", &["-fsanitize=address,undefined", "-fno-sanitize-recover=all"]);

#[test]
fn the_contract_holds_under_sanitizers() {
    if has_cmocka() {
        let program = SANITIZED.compile("contract.c");
        assert!(output(Command::new("nm").arg(&program)).contains("__asan_init"), "the sanitizer is not linked");
        run_cmocka(Command::new(program).arg(VERSION).env("ASAN_OPTIONS", "detect_leaks=1"));
    }
}

#[test]
fn the_sanitizer_sees_a_leak_of_an_answer() {
    let program = SANITIZED.compile("leak.c");
    let said = failure(Command::new(program).env("ASAN_OPTIONS", "detect_leaks=1"));
    assert!(said.contains("LeakSanitizer"), "a leak went unseen: {said}");
}
