//! Gives the shared library the name under which a linked program asks for it.

// Standard output is how a build script talks to cargo.
#![allow(clippy::print_stdout)]

use std::env::var;

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
            println!("cargo:rustc-cdylib-link-arg=-Wl,-install_name,@rpath/libcalcinosis.{interface}.dylib");
        }
        _ => println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libcalcinosis.so.{interface}"),
    }
}
