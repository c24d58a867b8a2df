//! What is installed, and how it is found.

use super::{has, installed, output, root, run, temporary};
use std::process::Command;

#[test]
fn pkg_config_finds_the_installed_library() {
    if !has("pkg-config") {
        return;
    }
    let prefix = installed();
    let ask = |what: &[&str]| {
        let mut command = Command::new("pkg-config");
        output(command.env("PKG_CONFIG_PATH", prefix.join("lib/pkgconfig")).args(what).arg("calcinosis"))
    };
    assert_eq!(ask(&["--modversion"]).trim(), env!("CARGO_PKG_VERSION"));
    let program = temporary().join("minimal-pkg-config");
    let mut command = Command::new("gcc");
    command.arg(root().join("calcinosis-c/examples/minimal.c")).args(ask(&["--cflags", "--libs"]).split_whitespace());
    command.arg(format!("-Wl,-rpath,{}", prefix.join("lib").display())).arg("-o").arg(&program);
    output(&mut command);
    assert!(run(&program, &[]).contains("End-stage"), "another answer");
}

#[test]
fn cmake_finds_the_installed_library() {
    if !has("cmake") {
        return;
    }
    let build = temporary().join("cmake");
    let prefix = format!("-DCMAKE_PREFIX_PATH={}", installed().display());
    output(Command::new("cmake").arg("-S").arg(root().join("calcinosis-c/examples")).arg("-B").arg(&build).arg(prefix));
    output(Command::new("cmake").arg("--build").arg(&build));
    for program in ["minimal", "minimal-static"] {
        assert!(run(&build.join(program), &[]).contains("End-stage"), "another answer");
    }
}
