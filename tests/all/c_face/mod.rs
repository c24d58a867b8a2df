//! The C face as a C or C++ programmer meets it: an installed library, its header, and programs
//! that use them.

mod examples;
mod header;
mod offered;
mod packaging;
mod programs;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, OnceLock};

/// Set it to write what is generated instead of comparing it.
const WRITE: &str = "CALCINOSIS_WRITE";

/// The profile in which the library is built for these tests, that of the tests by default. Size
/// and speed are looked at in `release` only.
const PROFILE: &str = "CALCINOSIS_C_PROFILE";

const WARNINGS: &[&str] =
    &["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wstrict-aliasing", "-Werror"];

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

pub(crate) fn temporary() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}

/// Standard output of a command that must succeed.
pub(crate) fn output(command: &mut Command) -> String {
    let shown = format!("{command:?}");
    let output = command.output().unwrap_or_else(|error| panic!("cannot start {shown}: {error}"));
    let (out, err) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{shown}: {}\n{out}\n{err}", output.status);
    out.into_owned()
}

/// What a command that must fail says.
fn failure(command: &mut Command) -> String {
    let shown = format!("{command:?}");
    let output = command.output().unwrap_or_else(|error| panic!("cannot start {shown}: {error}"));
    let (out, err) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(!output.status.success(), "{shown} succeeded:\n{out}\n{err}");
    format!("{out}\n{err}")
}

/// Whether a tool is there. Where it is not, a developer reads so, and `.ci/run`, which installs
/// it, fails.
fn has(tool: &str) -> bool {
    let found =
        Command::new(tool).arg("--version").output().is_ok_and(|output| output.status.success());
    if !found {
        note(tool);
    }
    found
}

/// Says what was not tested; `.ci/run` sees to it that nothing is missing there.
fn note(what: &str) {
    assert!(std::env::var_os("CALCINOSIS_CI").is_none(), "`{what}` is missing");
    eprintln!("SKIPPED: `{what}` is missing on this machine");
}

fn profile() -> String {
    std::env::var(PROFILE).unwrap_or_else(|_| "dev".to_string())
}

/// The folder with the built library, built once.
fn built() -> &'static Path {
    static LIBRARIES: OnceLock<PathBuf> = OnceLock::new();
    LIBRARIES.get_or_init(|| {
        // A build of its own: with the features that a user gets, not with those that the tests add
        // to the core.
        let target = temporary().parent().unwrap();
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_string());
        let mut build = Command::new(cargo);
        build.args([
            "build",
            "--quiet",
            "--package",
            "calcinosis-c",
            "--profile",
            &profile(),
            "--target-dir",
        ]);
        output(build.arg(target).current_dir(root()));
        target.join(if profile() == "dev" { "debug".to_string() } else { profile() })
    })
}

/// The folder into which the C face was installed, once.
pub(crate) fn installed() -> &'static Path {
    static PREFIX: OnceLock<PathBuf> = OnceLock::new();
    PREFIX.get_or_init(|| {
        let prefix = temporary().join("installed");
        let _ = std::fs::remove_dir_all(&prefix);
        output(
            Command::new(root().join("calcinosis-c/packaging/install")).arg(&prefix).arg(built()),
        );
        prefix
    })
}

/// How a program is compiled and linked.
#[derive(Clone, Debug)]
pub(crate) struct Build {
    compiler: &'static str,
    standard: &'static str,
    /// What is added, such as a sanitizer.
    options: &'static [&'static str],
    is_static: bool,
}

impl Build {
    /// With the shared library, in this dialect.
    pub(crate) const fn of(compiler: &'static str, standard: &'static str) -> Self {
        Self { compiler, standard, options: &[], is_static: false }
    }

    /// With the static library, and options that look closer.
    const fn checked(compiler: &'static str, options: &'static [&'static str]) -> Self {
        Self { compiler, standard: "-std=gnu11", options, is_static: true }
    }

    fn is_cxx(&self) -> bool {
        self.compiler.ends_with("++")
    }

    /// A program of `tests/c`, or at an absolute path.
    pub(crate) fn compile(&self, source: &str) -> PathBuf {
        let prefix = installed();
        let name = Path::new(source).file_name().unwrap().to_str().unwrap();
        let kind: String =
            self.options.join("").chars().filter(char::is_ascii_alphanumeric).collect();
        let linked = if self.is_static { "static" } else { "" };
        let program = format!("{name}-{}{}{kind}{linked}", self.compiler, self.standard);
        let program = temporary().join(program);
        let mut command = Command::new(self.compiler);
        command.arg(self.standard).args(WARNINGS).args(["-g", "-O1"]).args(self.options);
        command.arg("-I").arg(prefix.join("include"));
        if self.is_cxx() {
            command.args(["-x", "c++"]);
        }
        // An absolute path stands for itself.
        command.arg(root().join("tests/c").join(source)).args(["-x", "none", "-o"]).arg(&program);
        if self.is_static {
            command.arg(prefix.join("lib/libcalcinosis.a")).args(STATIC_LIBRARIES);
        } else {
            let lib = prefix.join("lib");
            command
                .arg("-L")
                .arg(&lib)
                .arg(format!("-Wl,-rpath,{}", lib.display()))
                .args(["-lcalcinosis", "-lpthread"]);
        }
        let text = std::fs::read_to_string(root().join("tests/c").join(source)).unwrap();
        if text.contains("support.h") {
            command.arg("-lcmocka");
        }
        // Once, since a program that another test runs cannot be written.
        let compiled = Arc::clone(COMPILED.lock().unwrap().entry(program.clone()).or_default());
        compiled.get_or_init(|| drop(output(&mut command)));
        program
    }
}

/// The programs that were compiled.
static COMPILED: Mutex<BTreeMap<PathBuf, Arc<OnceLock<()>>>> = Mutex::new(BTreeMap::new());

/// What a program that links the static library links as well: what `calcinosis.pc` says, and a
/// test holds.
const STATIC_LIBRARIES: &[&str] = &["-lpthread", "-ldl", "-lm"];

pub(crate) fn run(program: &Path, arguments: &[&str]) -> String {
    output(Command::new(program).args(arguments))
}

/// Compares a committed file with what it should hold, or writes it when asked to.
fn compare_or_write(path: &Path, expected: &str) {
    if std::env::var_os(WRITE).is_some() {
        std::fs::write(path, expected).unwrap();
        return;
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        committed == expected,
        "`{}` is stale: run `{WRITE}=1 cargo test -p calcinosis-tests c_face`",
        path.display()
    );
}
