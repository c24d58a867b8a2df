//! The header says what the library has, and the library has nothing else.

use super::{Build, WARNINGS, compare_or_write, has, installed, output, root, temporary};
use std::collections::BTreeSet;
use std::fs::{read_to_string, write};
use std::path::Path;
use std::process::Command;

/// The files with something for C, in the order of the header.
const MODULES: &[&str] = &[
    "status",
    "tree",
    "ffi/version",
    "ffi/error",
    "ffi/document",
    "ffi/knowledge",
    "ffi/vocabulary",
    "ffi/case",
    "ffi/answers",
    "ffi/answer",
    "ffi/stream",
    "ffi/plan",
    "ffi/self_test",
];

/// What the generator cannot say.
const PREAMBLE: &str = "
#if defined(_WIN32) && !defined(CALCINOSIS_STATIC)
#define CALCINOSIS_API __declspec(dllimport)
#else
#define CALCINOSIS_API
#endif

// Of the Arrow C data interface; its own header, or that of any library that speaks it, defines
// them.
struct ArrowSchema;
struct ArrowArrayStream;

// A text in quotes as the two arguments that a text is: calcinosis_value_get(value,
// CALCINOSIS_TEXT(\"label\"), &label).
#define CALCINOSIS_TEXT(literal) (literal), (sizeof(literal) - 1)";

pub(super) fn generated() -> String {
    let folder = root().join("calcinosis-c");
    let mut config = cbindgen::Config::from_file(folder.join("cbindgen.toml")).unwrap();
    // The version of this package is that of the workspace, so there is no second copy to forget.
    config.after_includes = Some(format!(
        "\n#define CALCINOSIS_VERSION_MAJOR {}\n#define CALCINOSIS_VERSION_MINOR {}\n#define CALCINOSIS_VERSION_PATCH {}\n{PREAMBLE}",
        env!("CARGO_PKG_VERSION_MAJOR"),
        env!("CARGO_PKG_VERSION_MINOR"),
        env!("CARGO_PKG_VERSION_PATCH"),
    ));
    let builder =
        MODULES.iter().fold(cbindgen::Builder::new().with_config(config), |builder, module| {
            builder.with_src(folder.join(format!("src/{module}.rs")))
        });
    let mut header = Vec::new();
    builder.generate().unwrap().write(&mut header);
    // A heading of rustdoc means nothing to a C programmer.
    String::from_utf8(header).unwrap().replace("// # Safety\n// ", "// Safety: ")
}

#[test]
fn the_header_is_current() {
    compare_or_write(&root().join("calcinosis-c/include/calcinosis.h"), &generated());
}

/// The header as a manual page, to be read without a browser.
fn manual_page() -> String {
    let header = generated();
    let roff = |text: &str| text.replace('\\', "\\e").replace('-', "\\-");
    // A line that begins with a point or a quote would be a request.
    let safe = |line: &str| {
        if line.starts_with(['.', '\'']) { format!("\\&{line}") } else { line.to_string() }
    };
    let mut page = format!(
        ".\\\" Written from the header by the tests; change it in calcinosis-c/src.\n.TH CALCINOSIS 3 \"\" \"calcinosis {}\" \"C library\"\n\
         .SH NAME\ncalcinosis \\- calcium and bone in the skin: which form, which cause, how sure, why\n\
         .SH SYNOPSIS\n.nf\n#include <calcinosis.h>\n.fi\n.PP\ncc program.c $(pkg\\-config \\-\\-cflags \\-\\-libs calcinosis)\n.SH DESCRIPTION\n",
        env!("CARGO_PKG_VERSION")
    );
    let mut words: Vec<String> = Vec::new();
    let mut code: Vec<String> = Vec::new();
    let mut first = true;
    for line in header.lines().chain([""]) {
        if let Some(text) = line.strip_prefix("//") {
            words.push(text.trim().to_string());
        } else if line == "CALCINOSIS_API"
            || line.starts_with("#if")
            || line.starts_with("#e")
            || line.starts_with("extern")
        {
        } else if !line.is_empty() {
            code.push(line.to_string());
        } else {
            if first && !words.is_empty() {
                page.push_str(".nf\n");
                words.iter().for_each(|text| page.push_str(&format!("{}\n", safe(&roff(text)))));
                page.push_str(".fi\n.SH INTERFACE\n");
                first = false;
            } else if !code.is_empty() && !words.is_empty() {
                page.push_str(".PP\n.nf\n");
                code.iter().for_each(|text| page.push_str(&format!("{}\n", safe(&roff(text)))));
                page.push_str(".fi\n.RS 4\n");
                words.iter().for_each(|text| {
                    page.push_str(&if text.is_empty() {
                        ".PP\n".to_string()
                    } else {
                        format!("{}\n", safe(&roff(text)))
                    });
                });
                page.push_str(".RE\n");
            }
            (words, code) = (Vec::new(), Vec::new());
        }
    }
    page
}

#[test]
fn the_manual_page_is_current_and_well_formed() {
    let path = root().join("calcinosis-c/man/calcinosis.3");
    compare_or_write(&path, &manual_page());
    if has("groff") {
        let shown = Command::new("groff")
            .args(["-man", "-Tutf8", "-ww", "-rLL=120n"])
            .arg(&path)
            .output()
            .unwrap();
        let warnings = String::from_utf8_lossy(&shown.stderr);
        assert!(warnings.is_empty(), "{warnings}");
        let shown = String::from_utf8_lossy(&shown.stdout).replace('\u{1b}', "");
        assert!(shown.contains("calcinosis_answer_text"));
    }
}

#[test]
fn every_file_with_something_for_c_is_read() {
    let mut found = BTreeSet::new();
    for folder in ["", "ffi/"] {
        for entry in std::fs::read_dir(root().join("calcinosis-c/src").join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let text = read_to_string(&path).unwrap_or_default();
            if text.contains("#[unsafe(no_mangle)]") || text.contains("pub const CALCINOSIS_") {
                found.insert(format!("{folder}{}", path.file_stem().unwrap().to_str().unwrap()));
            }
        }
    }
    let missing: Vec<_> = found.iter().filter(|name| !MODULES.contains(&name.as_str())).collect();
    assert!(missing.is_empty(), "not in the header: {missing:?}");
}

/// The functions that the header declares: what each returns, and its name.
pub(super) fn declared() -> Vec<(String, String)> {
    let header = generated();
    let mut functions = Vec::new();
    for (line, next) in header.lines().zip(header.lines().skip(1)) {
        if line == "CALCINOSIS_API" {
            let (before, _) = next.split_once('(').unwrap();
            let (returned, name) = before.rsplit_once(' ').unwrap();
            functions.push((returned.to_string(), name.to_string()));
        }
    }
    functions
}

#[test]
fn every_function_returns_a_status_but_those_that_take_something_back() {
    for (returned, name) in declared() {
        let expected = if name.ends_with("_free") { "void" } else { "calcinosis_status" };
        assert_eq!(returned, expected, "`{name}`");
    }
}

#[test]
fn every_function_is_documented_and_says_what_the_caller_vouches_for() {
    let header = generated();
    let mut documentation = String::new();
    for line in header.lines() {
        if let Some(text) = line.strip_prefix("//") {
            documentation.push_str(text);
        } else if line != "CALCINOSIS_API" {
            if let Some((before, _)) = line.split_once('(')
                && let Some((_, name)) = before.rsplit_once(' ')
                && name.starts_with("calcinosis_")
                && !line.starts_with('#')
                && !line.starts_with("typedef")
            {
                assert!(documentation.contains("Safety: "), "`{name}` does not say what must hold");
                assert!(documentation.len() > 100, "`{name}` is hardly documented");
            }
            documentation.clear();
        }
    }
}

#[test]
fn the_library_exports_what_the_header_declares_and_nothing_else() {
    let library = installed().join("lib/libcalcinosis.so");
    let listed = output(
        Command::new("nm").args(["--dynamic", "--defined-only", "--format=posix"]).arg(library),
    );
    let mut exported: Vec<&str> =
        listed.lines().filter_map(|line| line.split(' ').next()).collect();
    exported.sort_unstable();
    compare_or_write(&root().join("tests/snapshots/c-symbols.txt"), &(exported.join("\n") + "\n"));
    let mut declared: Vec<String> = declared().into_iter().map(|(_, name)| name).collect();
    declared.sort_unstable();
    assert_eq!(exported, declared);
}

/// The header alone, in every dialect that is promised, under the warnings that strict houses build
/// with.
#[test]
fn the_header_compiles_in_every_dialect() {
    let source = temporary().join("only-the-header.c");
    write(
        &source,
        "#include <calcinosis.h>\n#include <calcinosis.h>\nint main(void) { return 0; }\n",
    )
    .unwrap();
    let dialects =
        [("c", ["c99", "c11", "c17", "c2x"]), ("c++", ["c++11", "c++14", "c++17", "c++20"])];
    for (language, standards) in dialects {
        for compiler in if language == "c" { ["gcc", "clang"] } else { ["g++", "clang++"] } {
            if !has(compiler) {
                continue;
            }
            for standard in standards {
                let mut command = Command::new(compiler);
                command.args(WARNINGS).args([
                    "-Wshadow",
                    "-Wundef",
                    "-fsyntax-only",
                    "-x",
                    language,
                ]);
                command
                    .arg(format!("-std={standard}"))
                    .arg("-I")
                    .arg(root().join("calcinosis-c/include"))
                    .arg(&source);
                output(&mut command);
            }
        }
    }
}

#[test]
fn structures_have_the_size_and_the_offsets_that_were_published() {
    let source = temporary().join("layout.c");
    write(&source, LAYOUT).unwrap();
    Build::of("gcc", "-std=c11").compile(source.to_str().unwrap());
}

/// As published for 64 bits: a member may be added at the end, and nothing moves.
const LAYOUT: &str = "
#include <calcinosis.h>
#include <assert.h>
#define AT(type, member, offset) static_assert(offsetof(type, member) == (offset), #type \".\" #member)
static_assert(sizeof(calcinosis_status) == 4, \"status\");
static_assert(sizeof(calcinosis_ranked) == 56, \"ranked\");
AT(calcinosis_ranked, struct_size, 0);
AT(calcinosis_ranked, standing, 4);
AT(calcinosis_ranked, score, 8);
AT(calcinosis_ranked, rank, 12);
AT(calcinosis_ranked, probability, 16);
AT(calcinosis_ranked, id, 24);
AT(calcinosis_ranked, id_len, 32);
AT(calcinosis_ranked, label, 40);
AT(calcinosis_ranked, label_len, 48);
static_assert(sizeof(calcinosis_measurement) == 128, \"measurement\");
AT(calcinosis_measurement, struct_size, 0);
AT(calcinosis_measurement, comparator, 4);
AT(calcinosis_measurement, analyte, 8);
AT(calcinosis_measurement, value, 24);
AT(calcinosis_measurement, text, 32);
AT(calcinosis_measurement, unit, 48);
AT(calcinosis_measurement, low, 64);
AT(calcinosis_measurement, high, 72);
AT(calcinosis_measurement, flag, 80);
AT(calcinosis_measurement, date, 96);
AT(calcinosis_measurement, from, 112);
AT(calcinosis_measurement, from_len, 120);
int main(void) { return 0; }
";

#[test]
fn the_library_has_a_name_with_its_interface() {
    let library: &Path = &installed().join("lib/libcalcinosis.so");
    let listed = output(Command::new("objdump").arg("-p").arg(library));
    let name = listed.lines().find_map(|line| line.trim().strip_prefix("SONAME")).unwrap().trim();
    assert!(
        installed().join("lib").join(name).exists(),
        "nothing is installed under the name `{name}`"
    );
    let (major, minor) = (env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"));
    assert_eq!(
        name,
        if major == "0" {
            format!("libcalcinosis.so.0.{minor}")
        } else {
            format!("libcalcinosis.so.{major}")
        }
    );
}
