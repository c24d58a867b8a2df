//! Gives the shared library the name under which a linked program asks for it.

// Standard output is how a build script talks to cargo.
#![allow(clippy::print_stdout)]

use std::env::var;
use std::process::Command;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let number = |name: &str| var(name).unwrap_or_default();
    // Before 1.0 a minor version may change the interface, so it is part of the name.
    let interface = match number("CARGO_PKG_VERSION_MAJOR").as_str() {
        "0" => format!("0.{}", number("CARGO_PKG_VERSION_MINOR")),
        major => major.to_string(),
    };
    match number("CARGO_CFG_TARGET_OS").as_str() {
        "windows" => {}
        "macos" | "ios" => {
            println!(
                "cargo:rustc-cdylib-link-arg=-Wl,-install_name,@rpath/libcalcinosis.{interface}.dylib"
            );
        }
        _ => println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libcalcinosis.so.{interface}"),
    }
    // The tables of the knowledge are full of references, each of which the loader sets right:
    // packed, they take a megabyte less. A C library that is too old for that is also too old for
    // what is linked against a newer one here.
    if number("HOST") == number("TARGET")
        && number("CARGO_CFG_TARGET_ENV") == "gnu"
        && glibc_packs()
    {
        println!("cargo:rustc-cdylib-link-arg=-Wl,-z,pack-relative-relocs");
    }
}

/// Whether the C library of this machine knows packed relocations, which came with 2.36.
fn glibc_packs() -> bool {
    let told = Command::new("getconf").arg("GNU_LIBC_VERSION").output();
    let told =
        told.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    let mut parts = told
        .trim()
        .trim_start_matches("glibc ")
        .split('.')
        .map(|part| part.parse::<u32>().unwrap_or_default());
    (parts.next(), parts.next()) >= (Some(2), Some(36))
}
