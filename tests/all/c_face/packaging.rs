//! What is installed, where, and that it goes again.

use super::{built, failure, has, installed, output, profile, root, run, temporary};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

const VERSION: &str = env!("CARGO_PKG_VERSION");

fn install() -> Command {
    Command::new(root().join("calcinosis-c/packaging/install"))
}

fn empty(name: &str) -> PathBuf {
    let folder = temporary().join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Every file and link below a folder.
fn files(folder: &Path) -> BTreeSet<String> {
    let listed = output(Command::new("find").arg(folder).args([
        "-mindepth",
        "1",
        "!",
        "-type",
        "d",
        "-printf",
        "%P\n",
    ]));
    listed.lines().map(str::to_string).collect()
}

#[test]
fn everything_that_a_user_needs_is_installed() {
    let files = files(installed());
    for file in [
        "lib/libcalcinosis.so",
        "lib/libcalcinosis.a",
        "lib/pkgconfig/calcinosis.pc",
        "lib/cmake/calcinosis/calcinosis-config.cmake",
        "lib/cmake/calcinosis/calcinosis-config-version.cmake",
        "include/calcinosis.h",
        "include/calcinosis.hpp",
        "share/man/man3/calcinosis.3",
        "share/doc/calcinosis/GUIDE.md",
        "share/doc/calcinosis/SAFETY.md",
        "share/doc/calcinosis/LICENSE-MIT",
        "share/doc/calcinosis/LICENSE-APACHE",
        "share/doc/calcinosis/NOTICE",
        "share/doc/calcinosis/examples/minimal.c",
        "share/doc/calcinosis/examples/registry.cpp",
        "share/doc/calcinosis/examples/CMakeLists.txt",
        "share/calcinosis/schema/answer.schema.json",
    ] {
        assert!(files.contains(file), "`{file}` is not installed: {files:?}");
    }
}

#[test]
fn what_is_installed_goes_again_and_nothing_else() {
    let prefix = empty("uninstalled");
    std::fs::create_dir_all(prefix.join("lib")).unwrap();
    std::fs::write(prefix.join("lib/of-somebody-else"), "").unwrap();
    output(install().arg(&prefix).arg(built()));
    assert!(files(&prefix).len() > 25);
    output(install().arg("--uninstall").arg(&prefix));
    assert_eq!(files(&prefix).into_iter().collect::<Vec<_>>(), ["lib/of-somebody-else"]);
    assert!(!prefix.join("share").exists(), "empty folders stay");
    assert!(failure(install().arg("--uninstall").arg(&prefix)).contains("nothing is installed"));
}

#[test]
fn a_staged_installation_names_no_place_and_may_be_moved() {
    let stage = empty("staged");
    output(
        install()
            .env("DESTDIR", &stage)
            .args(["--libdir", "lib/multi-arch", "/opt/calcinosis"])
            .arg(built()),
    );
    let moved = empty("moved").join("here");
    std::fs::rename(stage.join("opt/calcinosis"), &moved).unwrap();
    for file in
        files(&moved).iter().filter(|file| file.ends_with(".pc") || file.ends_with(".cmake"))
    {
        let text = std::fs::read_to_string(moved.join(file)).unwrap();
        assert!(!text.contains("/opt/") && !text.contains('@'), "`{file}`:\n{text}");
    }
    if has("pkg-config") {
        let mut command = Command::new("pkg-config");
        command.env("PKG_CONFIG_PATH", moved.join("lib/multi-arch/pkgconfig"));
        let flags = output(command.args(["--cflags", "--libs", "calcinosis"]));
        let program = temporary().join("minimal-moved");
        let mut gcc = Command::new("gcc");
        gcc.arg(root().join("calcinosis-c/examples/minimal.c")).args(flags.split_whitespace());
        gcc.arg(format!("-Wl,-rpath,{}", moved.join("lib/multi-arch").display()))
            .arg("-o")
            .arg(&program);
        output(&mut gcc);
        assert!(run(&program, &[]).contains("End-stage"));
    }
    for wrong in
        [["--libdir", "/lib", "/opt"], ["--libdir", "../lib", "/opt"], ["--nonsense", "x", "/opt"]]
    {
        failure(install().args(wrong).arg(built()));
    }
    assert!(
        failure(install().arg("/opt/calcinosis").arg(&moved))
            .contains("there is no `libcalcinosis.so`")
    );
}

#[test]
fn cmake_takes_the_versions_that_fit() {
    if !has("cmake") {
        return;
    }
    let template = root().join("calcinosis-c/packaging/calcinosis-config-version.cmake.in");
    let template = std::fs::read_to_string(template).unwrap();
    let cases = [
        // version, interface, what is asked for, whether it fits
        ("1.2.0", "1", "1", true),
        ("1.2.0", "1", "1.2", true),
        ("1.2.0", "1", "1.3", false),
        ("1.2.0", "1", "2", false),
        ("1.2.0", "1", "0.9", false),
        ("0.1.3", "0.1", "0.1", true),
        ("0.1.3", "0.1", "0.1.4", false),
        ("0.1.3", "0.1", "0.2", false),
        ("0.1.3", "0.1", "0.0", false),
    ];
    let folder = empty("cmake-versions");
    for (version, interface, asked, fits) in cases {
        std::fs::write(
            folder.join("version.cmake"),
            template.replace("@VERSION@", version).replace("@INTERFACE@", interface),
        )
        .unwrap();
        let mut parts = asked.split('.').chain(["0", "0"]);
        let script = format!(
            "set(PACKAGE_FIND_VERSION {asked})\nset(PACKAGE_FIND_VERSION_MAJOR {})\nset(PACKAGE_FIND_VERSION_MINOR {})\n\
             include({}/version.cmake)\nmessage(STATUS \"fits ${{PACKAGE_VERSION_COMPATIBLE}}\")\n",
            parts.next().unwrap(),
            parts.next().unwrap(),
            folder.display()
        );
        std::fs::write(folder.join("ask.cmake"), script).unwrap();
        let said = output(Command::new("cmake").arg("-P").arg(folder.join("ask.cmake")));
        assert_eq!(said.contains("fits TRUE"), fits, "{version} asked for as {asked}: {said}");
    }
}

#[test]
fn the_shared_library_is_hardened_and_needs_little() {
    let library = installed().join("lib/libcalcinosis.so");
    let dynamic = output(Command::new("readelf").args(["--dynamic", "--wide"]).arg(&library));
    assert!(dynamic.contains("BIND_NOW") || dynamic.contains("NOW"), "lazy binding:\n{dynamic}");
    let segments =
        output(Command::new("readelf").args(["--program-headers", "--wide"]).arg(&library));
    assert!(segments.contains("GNU_RELRO"), "{segments}");
    let stack = segments.lines().find(|line| line.contains("GNU_STACK")).unwrap();
    assert!(!stack.contains("RWE"), "an executable stack: {stack}");
    let needed = dynamic.lines().filter(|line| line.contains("(NEEDED)"));
    let needed: BTreeSet<&str> = needed.filter_map(|line| line.split(['[', ']']).nth(1)).collect();
    let known: BTreeSet<&str> = [
        "libc.so.6",
        "libgcc_s.so.1",
        "libm.so.6",
        "libpthread.so.0",
        "libdl.so.2",
        "ld-linux-x86-64.so.2",
        "ld-linux-aarch64.so.1",
    ]
    .into();
    assert!(needed.is_subset(&known), "{needed:?}");
}

#[test]
fn the_released_library_is_small_and_names_no_folder() {
    if profile() != "release" {
        eprintln!(
            "SKIPPED: set CALCINOSIS_C_PROFILE=release to look at the library as it is released"
        );
        return;
    }
    let stripped = temporary().join("stripped.so");
    output(
        Command::new("strip")
            .arg("--strip-unneeded")
            .arg(installed().join("lib/libcalcinosis.so"))
            .arg("-o")
            .arg(&stripped),
    );
    let size = std::fs::metadata(&stripped).unwrap().len();
    assert!(size <= 3_500_000, "{size} bytes");
    // As the script builds it, which is how it is given away.
    let target = temporary().parent().unwrap().join("released");
    let script = root().join("calcinosis-c/packaging/build");
    output(Command::new(script).args(["--quiet", "--target-dir"]).arg(&target));
    for library in ["libcalcinosis.so", "libcalcinosis.a"] {
        let named = places_named(&std::fs::read(target.join("release").join(library)).unwrap());
        assert!(named.is_empty(), "`{library}` names {named:?}");
    }
}

/// The folders of this machine that a file names.
fn places_named(file: &[u8]) -> Vec<String> {
    let home = std::env::var("HOME").ok();
    let cargo = std::env::var("CARGO_HOME").ok();
    let places = [Some(root().display().to_string()), home, cargo];
    let is_named = |place: &String| {
        let folder = format!("{place}/");
        file.windows(folder.len()).any(|part| part == folder.as_bytes())
    };
    places.into_iter().flatten().filter(|place| place.len() > 1).filter(is_named).collect()
}

#[test]
fn a_folder_that_is_named_is_found() {
    let inside = format!("\0\0{}/calcinosis-core/src/lib.rs\0", root().display());
    assert_eq!(places_named(inside.as_bytes()).first(), Some(&root().display().to_string()));
    assert!(places_named(b"calcinosis/calcinosis-core/src/lib.rs").is_empty());
}

#[test]
fn a_debian_package_installs_and_goes_again() {
    if !has("dpkg-deb") || !has("dpkg") {
        return;
    }
    let folder = empty("deb");
    let mut deb = Command::new(root().join("calcinosis-c/packaging/deb"));
    // A library of the tests is large, and nobody downloads it.
    output(deb.arg(&folder).arg(built()).env("DPKG_DEB_COMPRESSOR_TYPE", "none"));
    let package = std::fs::read_dir(&folder).unwrap().next().unwrap().unwrap().path();
    let field = |name: &str| {
        output(Command::new("dpkg-deb").arg("--field").arg(&package).arg(name)).trim().to_string()
    };
    assert_eq!(
        (field("Package").as_str(), field("Version").as_str()),
        ("libcalcinosis-dev", VERSION)
    );
    let listed = output(Command::new("dpkg-deb").arg("--contents").arg(&package));
    assert!(listed.lines().all(|line| line.contains(" root/root ")), "{listed}");
    for file in [
        "include/calcinosis.h",
        "/pkgconfig/calcinosis.pc",
        "man3/calcinosis.3.gz",
        "doc/libcalcinosis-dev/copyright",
    ] {
        assert!(listed.contains(file), "`{file}` is not in the package:\n{listed}");
    }
    // Into a root of its own, which only root may make.
    if output(Command::new("id").arg("-u")).trim() != "0" {
        eprintln!("SKIPPED: installing the package needs root");
        return;
    }
    let (root, admin) = (empty("deb-root"), empty("deb-admin"));
    for name in ["status", "available"] {
        std::fs::write(admin.join(name), "").unwrap();
    }
    for name in ["updates", "info", "triggers"] {
        std::fs::create_dir_all(admin.join(name)).unwrap();
    }
    let dpkg = || {
        let mut command = Command::new("dpkg");
        command
            .arg(format!("--instdir={}", root.display()))
            .arg(format!("--admindir={}", admin.display()));
        command.args([
            "--force-depends",
            "--force-script-chrootless",
            "--no-triggers",
            "--log=/dev/null",
        ]);
        command
    };
    output(dpkg().arg("--install").arg(&package));
    assert!(files(&root).len() > 25);
    output(dpkg().args(["--purge", "libcalcinosis-dev"]));
    assert!(files(&root).is_empty(), "{:?}", files(&root));
}
