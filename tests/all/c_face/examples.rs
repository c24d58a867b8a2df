//! The examples as a reader builds them: from the installed folder, through pkg-config and through
//! CMake.

use super::{has, installed, output, root, temporary};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What an example prints for some input.
fn printed(program: &Path, arguments: &[&str], input: &str) -> String {
    let mut child = Command::new(program)
        .args(arguments)
        .env("LD_LIBRARY_PATH", installed().join("lib"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {said}", program.display());
    String::from_utf8(output.stdout).unwrap()
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

/// Three patients, one resource per line, sorted by patient.
fn export() -> String {
    (1..=3)
        .map(|id| {
            format!(
                "{{\"resourceType\":\"Patient\",\"id\":\"{id}\",\"gender\":\"female\",\"birthDate\":\"1970\"}}\n\
                 {{\"resourceType\":\"Condition\",\"id\":\"c{id}\",\"subject\":{{\"reference\":\"Patient/{id}\"}},\"code\":{{\"coding\":\
                 [{{\"system\":\"http://hl7.org/fhir/sid/icd-10-cm\",\"code\":\"N18.6\"}}]}}}}\n"
            )
        })
        .collect()
}

/// Runs every example, and looks at what it prints.
fn try_all(folder: &Path) {
    let run =
        |name: &str, arguments: &[&str], input: &str| printed(&folder.join(name), arguments, input);
    assert!(run("minimal", &[], "").contains("End-stage kidney disease"));

    let bundle = read("tests/data/fhir/bundle.json");
    assert!(run("fhir_to_answer", &[], &bundle).starts_with("Case "));
    let fhir = run("fhir_to_answer", &["fhir"], &bundle);
    let fhir: serde_json::Value = serde_json::from_str(&fhir).unwrap();
    assert_eq!(fhir["resourceType"], "RiskAssessment");

    let lines = run("ndjson_server", &[], &export());
    let places: Vec<serde_json::Value> = lines
        .lines()
        .map(|line| {
            serde_json::from_str::<serde_json::Value>(line).unwrap()["read_from"]["codes[0]"]
                .clone()
        })
        .collect();
    assert_eq!(places, ["Condition/c1", "Condition/c2", "Condition/c3"]);

    assert!(run("threads", &[], "").contains("Uremic calciphylaxis"));

    let laboratory = run("laboratory", &[], "");
    assert!(laboratory.contains("ATTENTION  Calcium above"), "{laboratory}");
    assert!(
        laboratory.contains("What the last value changed:\nNow present: high-alkaline-phosphatase"),
        "{laboratory}"
    );

    let table = run("arrow_batch", &[], "");
    assert!(table.contains("diagnosis_1=calciphylaxis-uremic"), "{table}");

    let registry = temporary().join("registry.jsonl");
    std::fs::write(
        &registry,
        "{\"id\":\"a\",\"present\":[\"hemodialysis\",\"retiform-purpura\",\"severe-pain\"]}\n{\"id\":\"b\"}\n",
    )
    .unwrap();
    let counted = run("registry", &[registry.to_str().unwrap()], "");
    assert!(counted.starts_with("a: Severe pain with livedo"), "{counted}");
    assert!(
        counted.contains("1\tMetastatic") && counted.contains("1\tnothing usable"),
        "{counted}"
    );
}

fn sources() -> PathBuf {
    installed().join("share/doc/calcinosis/examples")
}

#[test]
fn the_examples_run_through_pkg_config() {
    if !has("pkg-config") {
        return;
    }
    let prefix = installed();
    let ask = |what: &[&str]| {
        let mut command = Command::new("pkg-config");
        output(
            command
                .env("PKG_CONFIG_PATH", prefix.join("lib/pkgconfig"))
                .args(what)
                .arg("calcinosis"),
        )
    };
    assert_eq!(ask(&["--modversion"]).trim(), env!("CARGO_PKG_VERSION"));
    let folder = temporary().join("examples");
    std::fs::create_dir_all(&folder).unwrap();
    for entry in std::fs::read_dir(sources()).unwrap() {
        let path = entry.unwrap().path();
        let compiler: &[&str] = match path.extension().and_then(|extension| extension.to_str()) {
            Some("c") => &["gcc", "-std=gnu11"],
            Some("cpp") => &["g++", "-std=c++17"],
            _ => continue,
        };
        let mut command = Command::new(compiler[0]);
        command
            .args(&compiler[1..])
            .args(super::WARNINGS)
            .arg(&path)
            .args(ask(&["--cflags", "--libs"]).split_whitespace());
        output(command.args(["-lpthread", "-o"]).arg(folder.join(path.file_stem().unwrap())));
    }
    try_all(&folder);
}

#[test]
fn the_examples_run_through_cmake() {
    if !has("cmake") {
        return;
    }
    let build = temporary().join("cmake");
    let _ = std::fs::remove_dir_all(&build);
    let prefix = format!("-DCMAKE_PREFIX_PATH={}", installed().display());
    output(Command::new("cmake").arg("-S").arg(sources()).arg("-B").arg(&build).arg(prefix));
    output(Command::new("cmake").arg("--build").arg(&build));
    try_all(&build);
    assert!(printed(&build.join("minimal-static"), &[], "").contains("End-stage kidney disease"));
}

#[test]
fn the_example_in_java_runs_through_the_same_interface() {
    let jna = Path::new("/usr/share/java/jna.jar");
    if !has("javac") || !has("java") {
        return;
    }
    if !jna.exists() {
        return super::note("JNA (libjna-java)");
    }
    let classes = temporary().join("java");
    std::fs::create_dir_all(&classes).unwrap();
    output(
        Command::new("javac")
            .arg("-cp")
            .arg(jna)
            .arg("-d")
            .arg(&classes)
            .arg(sources().join("Calcinosis.java")),
    );
    let path = format!("{}:{}", jna.display(), classes.display());
    let library = format!("-Djna.library.path={}", installed().join("lib").display());
    let printed = output(Command::new("java").args([
        "-Dfile.encoding=UTF-8",
        &library,
        "-cp",
        &path,
        "Calcinosis",
    ]));
    assert!(printed.contains("Uremic calciphylaxis"), "{printed}");
}
