//! The C face as a C or C++ programmer meets it: an installed library, its header, and programs that use them.

use std::fs::{read_to_string, write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// Set it to write the header and the list of symbols instead of comparing them.
const WRITE: &str = "CALCINOSIS_WRITE";

const WARNINGS: &[&str] = &["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wstrict-aliasing", "-Werror"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    C99,
    C17,
    Cxx11,
    Cxx20,
    /// C11 against the static library, with the address and the undefined-behaviour sanitizer.
    Sanitized,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn temporary() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}

/// Standard output of a command that must succeed.
fn output(command: &mut Command) -> String {
    let shown = format!("{command:?}");
    let output = command.output().unwrap_or_else(|error| panic!("cannot start {shown}: {error}"));
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{shown}: {}\n{out}\n{err}", output.status);
    out.into_owned()
}

/// The folder into which the release build of the C face was installed, built once.
fn installed() -> &'static Path {
    static PREFIX: OnceLock<PathBuf> = OnceLock::new();
    PREFIX.get_or_init(|| {
        // A build of its own: with the features that a user gets, not with those that the tests add to the core.
        let target = temporary().parent().unwrap();
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_string());
        let mut build = Command::new(cargo);
        build.args(["build", "--quiet", "--release", "--package", "calcinosis-c", "--target-dir"]).arg(target);
        output(build.current_dir(root()));
        let prefix = temporary().join("installed");
        output(Command::new(root().join("calcinosis-c/packaging/install")).arg(&prefix).arg(target.join("release")));
        prefix
    })
}

/// A program of `tests/c`, compiled and linked with the installed library.
pub(crate) fn compile(source: &str, language: Language) -> PathBuf {
    let (compiler, standard) = match language {
        Language::C99 => ("gcc", "-std=c99"),
        Language::C17 => ("gcc", "-std=c17"),
        Language::Sanitized => ("gcc", "-std=c11"),
        Language::Cxx11 => ("g++", "-std=c++11"),
        Language::Cxx20 => ("g++", "-std=c++20"),
    };
    let prefix = installed();
    let name = Path::new(source).file_name().unwrap().to_str().unwrap();
    let program = temporary().join(format!("{name}-{language:?}"));
    let mut command = Command::new(compiler);
    command.arg(standard).args(WARNINGS).arg("-g").arg("-I").arg(prefix.join("include"));
    if compiler == "g++" {
        command.args(["-x", "c++"]);
    }
    // An absolute path stands for itself.
    command.arg(root().join("tests/c").join(source)).args(["-x", "none", "-o"]).arg(&program);
    if language == Language::Sanitized {
        command.args(["-fsanitize=address,undefined", "-fno-sanitize-recover=all"]);
        command.arg(prefix.join("lib/libcalcinosis.a")).args(["-lpthread", "-ldl", "-lm"]);
    } else {
        let lib = prefix.join("lib");
        command.arg("-L").arg(&lib).arg(format!("-Wl,-rpath,{}", lib.display())).args(["-lcalcinosis", "-lpthread"]);
    }
    output(&mut command);
    program
}

#[test]
fn the_program_of_the_readme_prints_an_answer() {
    let readme = read_to_string(root().join("README.md")).unwrap();
    let block = readme.split("```c\n").nth(1).unwrap().split("```").next().unwrap();
    let source = temporary().join("readme.c");
    write(&source, block).unwrap();
    let printed = run(&compile(source.to_str().unwrap(), Language::C99), &[]);
    assert!(printed.contains("Uremic calciphylaxis"), "{printed}");
}

pub(crate) fn run(program: &Path, arguments: &[&str]) -> String {
    output(Command::new(program).args(arguments))
}

/// Compares a committed file with what it should hold, or writes it when asked to.
fn compare_or_write(path: &Path, expected: &str) {
    if std::env::var_os(WRITE).is_some() {
        write(path, expected).unwrap();
        return;
    }
    let committed = read_to_string(path).unwrap_or_default();
    assert!(
        committed == expected,
        "`{}` is stale: run `{WRITE}=1 cargo test -p calcinosis-tests c_face`",
        path.display()
    );
}

fn generated_header() -> String {
    let folder = root().join("calcinosis-c");
    let mut config = cbindgen::Config::from_file(folder.join("cbindgen.toml")).unwrap();
    // The version of this package is that of the workspace, so there is no second copy to forget.
    config.after_includes = Some(format!(
        "\n#define CALCINOSIS_VERSION_MAJOR {}\n#define CALCINOSIS_VERSION_MINOR {}\n#define CALCINOSIS_VERSION_PATCH {}\n\n\
         #if defined(_WIN32) && !defined(CALCINOSIS_STATIC)\n#define CALCINOSIS_API __declspec(dllimport)\n\
         #else\n#define CALCINOSIS_API\n#endif",
        env!("CARGO_PKG_VERSION_MAJOR"),
        env!("CARGO_PKG_VERSION_MINOR"),
        env!("CARGO_PKG_VERSION_PATCH"),
    ));
    let builder = ["status", "ffi"].iter().fold(cbindgen::Builder::new().with_config(config), |builder, module| {
        builder.with_src(folder.join(format!("src/{module}.rs")))
    });
    let mut header = Vec::new();
    builder.generate().unwrap().write(&mut header);
    // A heading of rustdoc means nothing to a C programmer.
    String::from_utf8(header).unwrap().replace("// # Safety\n// ", "// Safety: ")
}

#[test]
fn the_header_is_current() {
    compare_or_write(&root().join("calcinosis-c/include/calcinosis.h"), &generated_header());
}

/// The names of the functions that the header declares.
fn declared() -> Vec<String> {
    let header = generated_header();
    let mut names = Vec::new();
    for (line, next) in header.lines().zip(header.lines().skip(1)) {
        if line == "CALCINOSIS_API" {
            let (before, _) = next.split_once('(').unwrap();
            let name = before.strip_prefix("calcinosis_status ");
            names.push(name.unwrap_or_else(|| panic!("`{before}` returns no status")).to_string());
        }
    }
    names.sort();
    names
}

#[test]
fn the_library_exports_what_the_header_declares_and_nothing_else() {
    let library = installed().join("lib/libcalcinosis.so");
    let listed = output(Command::new("nm").args(["--dynamic", "--defined-only", "--format=posix"]).arg(library));
    let mut exported: Vec<&str> = listed.lines().filter_map(|line| line.split(' ').next()).collect();
    exported.sort_unstable();
    compare_or_write(&root().join("tests/snapshots/c-symbols.txt"), &(exported.join("\n") + "\n"));
    assert_eq!(exported, declared());
}

#[test]
fn the_library_has_a_name_with_its_interface() {
    let listed = output(Command::new("objdump").arg("-p").arg(installed().join("lib/libcalcinosis.so")));
    let name = listed.lines().find_map(|line| line.trim().strip_prefix("SONAME")).unwrap().trim();
    assert!(installed().join("lib").join(name).exists(), "nothing is installed under the name `{name}`");
    let (major, minor) = (env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"));
    assert_eq!(
        name,
        if major == "0" { format!("libcalcinosis.so.0.{minor}") } else { format!("libcalcinosis.so.{major}") }
    );
}

#[test]
fn the_contract_holds_in_c() {
    for language in [Language::C99, Language::C17] {
        assert_eq!(run(&compile("contract.c", language), &[env!("CARGO_PKG_VERSION")]), "contract holds\n");
    }
}

#[test]
fn the_contract_holds_in_cxx() {
    for language in [Language::Cxx11, Language::Cxx20] {
        assert_eq!(run(&compile("contract.c", language), &[env!("CARGO_PKG_VERSION")]), "contract holds\n");
    }
}

#[test]
fn the_contract_holds_under_sanitizers() {
    let program = compile("contract.c", Language::Sanitized);
    assert!(output(Command::new("nm").arg(&program)).contains("__asan_init"), "the sanitizer is not linked");
    assert_eq!(run(&program, &[env!("CARGO_PKG_VERSION")]), "contract holds\n");
}

#[test]
fn the_sanitizer_sees_a_leak_of_an_answer() {
    let program = compile("leak.c", Language::Sanitized);
    let outcome = Command::new(program).env("ASAN_OPTIONS", "detect_leaks=1").output().unwrap();
    let text = String::from_utf8_lossy(&outcome.stderr);
    assert!(!outcome.status.success() && text.contains("LeakSanitizer"), "a leak went unseen: {text}");
}

#[test]
fn pkg_config_finds_the_installed_library() {
    if Command::new("pkg-config").arg("--version").output().is_err() {
        return note("pkg-config");
    }
    let prefix = installed();
    let ask = |what: &[&str]| {
        let mut command = Command::new("pkg-config");
        output(command.env("PKG_CONFIG_PATH", prefix.join("lib/pkgconfig")).args(what).arg("calcinosis"))
    };
    assert_eq!(ask(&["--modversion"]).trim(), env!("CARGO_PKG_VERSION"));
    let program = temporary().join("contract-pkg-config");
    let mut command = Command::new("gcc");
    command.arg(root().join("tests/c/contract.c")).args(ask(&["--cflags", "--libs"]).split_whitespace());
    command.arg(format!("-Wl,-rpath,{}", prefix.join("lib").display())).args(["-lpthread", "-o"]).arg(&program);
    output(&mut command);
    assert_eq!(run(&program, &[env!("CARGO_PKG_VERSION")]), "contract holds\n");
}

#[test]
fn cmake_finds_the_installed_library() {
    if Command::new("cmake").arg("--version").output().is_err() {
        return note("cmake");
    }
    let build = temporary().join("cmake");
    let prefix = format!("-DCMAKE_PREFIX_PATH={}", installed().display());
    output(Command::new("cmake").arg("-S").arg(root().join("tests/c/cmake")).arg("-B").arg(&build).arg(prefix));
    output(Command::new("cmake").arg("--build").arg(&build));
    for program in ["contract-shared", "contract-static"] {
        assert_eq!(run(&build.join(program), &[env!("CARGO_PKG_VERSION")]), "contract holds\n");
    }
}

/// Says what was not tested; `.ci/run` sees to it that nothing is missing there.
#[allow(clippy::print_stderr)]
fn note(tool: &str) {
    assert!(std::env::var_os("CALCINOSIS_CI").is_none(), "`{tool}` is missing");
    eprintln!("not tested: `{tool}` is missing on this machine");
}
