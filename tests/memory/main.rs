//! How much memory a reader and an answer take at their peak: at most twelve times the text and
//! sixteen mebibytes, of whatever the text is made, read or refused. A stream of tables takes the
//! same however long it is.
//!
//! A program of its own, since it counts what the whole process takes: `cargo test -p
//! calcinosis-tests --test memory`.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and shows its figures"
)]

mod flat;

use calcinosis_oracle::growth::Door;
use peak_alloc::PeakAlloc;
use std::process::{Child, Command, ExitCode, Stdio};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// For each byte of the text, and beside.
const FACTOR: usize = 12;
const BESIDE: usize = 16 * 1024 * 1024;
/// Of it what the most statements of a patient take.
const STATEMENTS: usize = 4 * 1024 * 1024;
/// The length of a long record: as many of the shortest patients as are read at once.
const LONG: usize = 2_600_000;

/// What is allowed beside. Records may be long, and a test program that is not optimised reads them
/// slowly: beside what the most statements of a patient take, a short one has its share of what one
/// of [`LONG`] has, so that what holds here holds there.
fn beside(door: Door, name: &str, length: usize) -> usize {
    let is_record = matches!(door, Door::Fhir | Door::Stream) || name.starts_with("phenopacket");
    if is_record { STATEMENTS + (BESIDE - STATEMENTS) * length.min(LONG) / LONG } else { BESIDE }
}

/// Pieces with what stands before, between and after them, up to a length.
fn filled(
    length: usize,
    (before, between, after): (&str, &str, &str),
    piece: impl Fn(usize) -> String,
) -> String {
    let mut text = before.to_string();
    for number in 0.. {
        if text.len() >= length {
            break;
        }
        if number > 0 {
            text.push_str(between);
        }
        text.push_str(&piece(number));
    }
    text + after
}

fn condition(number: usize, patient: usize) -> String {
    format!(
        r#"{{"resourceType": "Condition", "id": "c{number}", "subject": {{"reference": "Patient/{patient}"}}, "recordedDate": "2024-05-06", "code": {{"coding": [{{"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "N18.6", "display": "End stage renal disease"}}]}}}}"#
    )
}

fn observation(number: usize) -> String {
    format!(
        r#"{{"resourceType": "Observation", "id": "o{number}", "status": "final", "subject": {{"reference": "Patient/1"}}, "effectiveDateTime": "2024-05-06", "code": {{"coding": [{{"system": "http://loinc.org", "code": "2777-1"}}], "text": "Phosphate"}}, "valueQuantity": {{"value": 4.1, "unit": "mg/dL", "system": "http://unitsofmeasure.org", "code": "mg/dL"}}}}"#
    )
}

/// What a text is made of, the doors that it goes through, and how it is made.
type Kind = (&'static str, &'static [Door], fn(usize) -> String);

const KINDS: &[Kind] = &[
    ("case: unknown findings", &[Door::Front, Door::Whole], |length| {
        filled(length, (r#"{"present": ["#, ",", "]}"), |number| format!("\"x{number}\""))
    }),
    ("case: empty ids", &[Door::Front], |length| {
        filled(length, (r#"{"present": ["#, ",", "]}"), |_| "\"\"".to_string())
    }),
    ("case: long ids", &[Door::Front, Door::Whole], |length| {
        filled(length, (r#"{"present": ["#, ",", "]}"), |_| format!("\"{}\"", "x".repeat(500)))
    }),
    ("case: unknown analytes", &[Door::Front, Door::Whole], |length| {
        filled(length, (r#"{"measurements": ["#, ",", "]}"), |_| r#"{"analyte": "x"}"#.to_string())
    }),
    ("case: dated values", &[Door::Front, Door::Whole], |length| {
        filled(length, (r#"{"measurements": ["#, ",", "]}"), |number| {
            let (year, month, day) = (1950 + number / 336, 1 + number / 28 % 12, 1 + number % 28);
            format!(
                r#"{{"analyte": "phosphate", "value": 4, "unit": "mg/dL", "date": "{year}-{month:02}-{day:02}"}}"#
            )
        })
    }),
    ("case: codes", &[Door::Front], |length| {
        filled(length, (r#"{"codes": ["#, ",", "]}"), |number| {
            format!(r#"{{"system": "hpo", "code": "HP:{number:07}"}}"#)
        })
    }),
    ("case: an annotation of zeros", &[Door::Front], |length| {
        filled(length, (r#"{"mine": ["#, ",", "]}"), |_| "0".to_string())
    }),
    ("case: facts outside the vocabulary", &[Door::Front], |length| {
        filled(length, (r#"{"unmapped": ["#, ",", "]}"), |_| "0".to_string())
    }),
    ("case: an annotation of objects", &[Door::Front, Door::Whole], |length| {
        filled(length, (r#"{"mine": ["#, ",", "]}"), |_| r#"{"a":0}"#.to_string())
    }),
    ("case: many annotations", &[Door::Front], |length| {
        filled(length, ("{", ",", "}"), |number| format!(r#""x{number}":0"#))
    }),
    ("cases: one per line", &[Door::Front], |length| {
        filled(length, ("", "\n", ""), |number| {
            format!(
                r#"{{"id": "{number}", "age_years": 50, "present": ["hemodialysis", "papule", "nodule"]}}"#
            )
        })
    }),
    ("cases: a list that says little", &[Door::Front], |length| {
        filled(length, ("[", ",", "]"), |_| r#"{"id":"xxxxxxx"}"#.to_string())
    }),
    ("cases: empty ones", &[Door::Front], |length| {
        filled(length, ("", "\n", ""), |_| "{}".to_string())
    }),
    ("bundle: conditions of one patient", &[Door::Fhir, Door::Stream, Door::Front], |length| {
        filled(length, (r#"{"resourceType": "Bundle", "entry": ["#, ",", "]}"), |number| {
            format!(r#"{{"resource": {}}}"#, condition(number, 1))
        })
    }),
    ("lines: conditions of many patients", &[Door::Fhir, Door::Stream, Door::Front], |length| {
        filled(length, ("", "\n", ""), |number| condition(number, number / 4))
    }),
    ("lines: observations", &[Door::Fhir, Door::Stream], |length| {
        filled(length, ("", "\n", ""), observation)
    }),
    ("lines: patients", &[Door::Fhir, Door::Stream], |length| {
        filled(length, ("", "\n", ""), |number| {
            format!(
                r#"{{"resourceType": "Patient", "id": "{number}", "gender": "female", "birthDate": "1970-05-05"}}"#
            )
        })
    }),
    ("lines: empty objects", &[Door::Fhir, Door::Stream], |length| {
        filled(length, ("", "\n", ""), |_| "{}".to_string())
    }),
    ("lines: bare conditions", &[Door::Fhir, Door::Stream], |length| {
        filled(length, ("", "\n", ""), |_| r#"{"resourceType":"Condition"}"#.to_string())
    }),
    ("lines: conditions that say little", &[Door::Fhir, Door::Stream], |length| {
        filled(length, ("", "\n", ""), |_| {
            r#"{"resourceType":"Condition","code":{"text":"x"}}"#.to_string()
        })
    }),
    ("lines: conditions with a date", &[Door::Fhir, Door::Stream], |length| {
        filled(length, ("", "\n", ""), |_| {
            r#"{"resourceType":"Condition","recordedDate":"2024"}"#.to_string()
        })
    }),
    ("lines: conditions with an element of their own", &[Door::Fhir, Door::Stream], |length| {
        filled(length, ("", "\n", ""), |_| {
            r#"{"resourceType":"Condition","own":"2024"}"#.to_string()
        })
    }),
    ("lines: conditions with an id", &[Door::Fhir, Door::Stream], |length| {
        filled(length, ("", "\n", ""), |number| {
            format!(r#"{{"resourceType":"Condition","id":"{number}"}}"#)
        })
    }),
    ("lines: members that are found by their ids", &[Door::Fhir, Door::Stream], |length| {
        filled(length, ("", "\n", ""), |number| {
            format!(
                r#"{{"resourceType":"Observation","id":"{number}","hasMember":{{"reference":"x/{number}"}}}}"#
            )
        })
    }),
    ("lines: coded conditions", &[Door::Fhir, Door::Stream, Door::Front], |length| {
        filled(length, ("", "\n", ""), |_| {
            r#"{"resourceType":"Condition","code":{"coding":[{"code":"x"}]}}"#.to_string()
        })
    }),
    ("lines: a condition of each patient", &[Door::Fhir, Door::Stream, Door::Front], |length| {
        filled(length, ("", "\n", ""), |number| {
            format!(
                r#"{{"resourceType":"Condition","subject":{{"reference":"{number}"}},"code":{{"coding":[{{"code":"x"}}]}}}}"#
            )
        })
    }),
    ("bundle: conditions that say little", &[Door::Fhir, Door::Stream], |length| {
        filled(length, (r#"{"resourceType":"Bundle","entry":["#, ",", "]}"), |_| {
            r#"{"resource":{"resourceType":"Condition","code":{"text":"x"}}}"#.to_string()
        })
    }),
    ("bundle: conditions with an address", &[Door::Fhir, Door::Stream], |length| {
        filled(length, (r#"{"resourceType":"Bundle","entry":["#, ",", "]}"), |number| {
            format!(r#"{{"fullUrl":"{number}","resource":{{"resourceType":"Condition"}}}}"#)
        })
    }),
    ("lines: observations that say little", &[Door::Fhir, Door::Stream], |length| {
        filled(length, ("", "\n", ""), |_| {
            r#"{"resourceType":"Observation","valueInteger":4}"#.to_string()
        })
    }),
    ("lines: values that say little", &[Door::Fhir, Door::Stream], |length| {
        filled(length, ("", "\n", ""), |_| {
            r#"{"resourceType":"Observation","code":{"coding":{"system":"loinc","code":"2777-1"}},"valueInteger":4}"#
                .to_string()
        })
    }),
    ("an observation with values as components", &[Door::Fhir, Door::Stream], |length| {
        filled(length, (r#"{"resourceType":"Observation","component":["#, ",", "]}"), |_| {
            r#"{"code":{"coding":{"system":"loinc","code":"2777-1"}},"valueInteger":4}"#.to_string()
        })
    }),
    ("an observation with bare components", &[Door::Fhir, Door::Stream], |length| {
        filled(length, (r#"{"resourceType":"Observation","component":["#, ",", "]}"), |_| {
            r#"{"valueInteger":4}"#.to_string()
        })
    }),
    ("an observation with intervals", &[Door::Fhir, Door::Stream], |length| {
        filled(length, (r#"{"resourceType":"Observation","referenceRange":["#, ",", "]}"), |_| {
            r#"{"text":"xxxxxxx"}"#.to_string()
        })
    }),
    ("a condition with codings that say little", &[Door::Fhir, Door::Stream], |length| {
        filled(length, (r#"{"resourceType":"Condition","code":{"coding":["#, ",", "]}}"), |_| {
            r#"{"code":"xxxxxxx"}"#.to_string()
        })
    }),
    ("lines: drugs that say little", &[Door::Fhir, Door::Stream], |length| {
        filled(length, ("", "\n", ""), |_| {
            r#"{"resourceType":"MedicationStatement","medication":{"concept":{"text":"x"}}}"#
                .to_string()
        })
    }),
    ("lines: patients that say little", &[Door::Fhir, Door::Stream, Door::Front], |length| {
        filled(length, ("", "\n", ""), |number| {
            format!(r#"{{"resourceType":"Patient","id":"{number}"}}"#)
        })
    }),
    ("lines: patients without a name", &[Door::Fhir, Door::Stream], |length| {
        filled(length, ("", "\n", ""), |_| r#"{"resourceType":"Patient"}"#.to_string())
    }),
    ("a resource with empty contained ones", &[Door::Fhir, Door::Stream], |length| {
        filled(length, (r#"{"resourceType": "Condition", "contained": ["#, ",", "]}"), |_| {
            "{}".to_string()
        })
    }),
    ("a resource with empty components", &[Door::Fhir, Door::Stream], |length| {
        filled(length, (r#"{"resourceType": "Observation", "component": ["#, ",", "]}"), |_| {
            "{}".to_string()
        })
    }),
    ("a resource with elements of its own", &[Door::Fhir, Door::Stream], |length| {
        filled(length, (r#"{"resourceType": "Condition", "#, ",", "}"), |number| {
            format!(r#""own{number}": 1"#)
        })
    }),
    ("phenopackets: a list", &[Door::Front], |length| {
        filled(length, ("[", ",", "]"), |number| {
            format!(
                r#"{{"id": "p{number}", "subject": {{"id": "s{number}", "sex": "MALE", "timeAtLastEncounter": {{"age": {{"iso8601duration": "P8Y"}}}}}}, "phenotypicFeatures": [{{"type": {{"id": "HP:0002905", "label": "Hyperphosphatemia"}}}}, {{"type": {{"id": "HP:0001513", "label": "Obesity"}}, "excluded": true}}], "metaData": {{}}}}"#
            )
        })
    }),
    ("phenopacket: features", &[Door::Front, Door::Whole], |length| {
        filled(length, (r#"{"id": "p", "phenotypicFeatures": ["#, ",", "]}"), |number| {
            format!(r#"{{"type": {{"id": "HP:{number:07}", "label": "Feature {number}"}}}}"#)
        })
    }),
    ("phenopacket: features that say little", &[Door::Front], |length| {
        filled(length, (r#"{"id": "p", "phenotypicFeatures": ["#, ",", "]}"), |_| {
            r#"{"excluded":true}"#.to_string()
        })
    }),
    ("phenopacket: diseases that say little", &[Door::Front], |length| {
        filled(length, (r#"{"metaData": {}, "diseases": ["#, ",", "]}"), |_| {
            r#"{"excluded":true}"#.to_string()
        })
    }),
    ("phenopacket: assays that say little", &[Door::Front], |length| {
        filled(length, (r#"{"metaData": {}, "measurements": ["#, ",", "]}"), |_| {
            r#"{"assay":{"id":"xxxxxxxxxxxxx"}}"#.to_string()
        })
    }),
    ("phenopacket: values that say little", &[Door::Front], |length| {
        filled(length, (r#"{"metaData": {}, "measurements": ["#, ",", "]}"), |_| {
            r#"{"value":{"quantity":{"value":1,"unit":{"id":"xxxxxxxxxxxxxxx"}}}}"#.to_string()
        })
    }),
    ("phenopacket: actions that say little", &[Door::Front], |length| {
        filled(length, (r#"{"metaData": {}, "medicalActions": ["#, ",", "]}"), |_| {
            r#"{"treatment":{"agent":{"id":"xxxxxxxxxxxxxx"}}}"#.to_string()
        })
    }),
    ("phenopacket: variants that say little", &[Door::Front], |length| {
        filled(length, (r#"{"metaData": {}, "interpretations": ["#, ",", "]}"), |_| {
            r#"{"diagnosis":{"genomicInterpretations":[{"gene":{"symbol":"x"}}]}}"#.to_string()
        })
    }),
    ("phenopacket: samples that say little", &[Door::Front], |length| {
        filled(length, (r#"{"metaData": {}, "biosamples": ["#, ",", "]}"), |_| {
            r#"{"id":"xxxxxxxxx"}"#.to_string()
        })
    }),
    ("phenopacket: a family that says little", &[Door::Front], |length| {
        filled(length, (r#"{"proband": {}, "pedigree": {"persons": ["#, ",", "]}}"), |_| {
            r#"{"sex":"xxxxxxxx"}"#.to_string()
        })
    }),
    ("phenopacket: a cohort that says little", &[Door::Front], |length| {
        filled(length, (r#"{"members": ["#, ",", "]}"), |_| {
            r#"{"metaData":{"x":"xxxxxxxxxxxx"}}"#.to_string()
        })
    }),
    ("phenopackets: a list that says little", &[Door::Front], |length| {
        filled(length, ("[", ",", "]"), |_| r#"{"metaData":{"x":"xxxxxxxxxxxx"}}"#.to_string())
    }),
    ("phenopacket: empty features", &[Door::Front], |length| {
        filled(length, (r#"{"id": "p", "phenotypicFeatures": ["#, ",", "]}"), |_| "{}".to_string())
    }),
    ("overlay: rows that switch off", &[Door::Overlay], |length| {
        filled(length, ("name = \"x\"\n", "", ""), |_| {
            "[[disable]]\ncriterion = \"x\"\nreason = \"y\"\n".to_string()
        })
    }),
    ("overlay: findings", &[Door::Overlay], |length| {
        filled(length, ("name = \"x\"\n", "", ""), |number| {
            format!(
                "[[finding]]\nid = \"own-{number}\"\nlabel = \"Own\"\nkind = \"sign\"\nobtained = \"asking\"\ndefinition = \"D\"\n"
            )
        })
    }),
    ("overlay: a long list", &[Door::Overlay], |length| {
        filled(length, ("name = \"x\"\nfinding = [", ",", "]"), |_| "\"x-y\"".to_string())
    }),
    ("overlay: one long line", &[Door::Overlay], |length| {
        filled(length, ("name = \"x\"\nfinding = [", ",", "]"), |_| "{}".to_string())
    }),
];

/// In how many processes it is measured: each measures what no other does.
const PROCESSES: usize = 2;

/// The first argument of a process that measures, then its number.
const MEASURING: &str = "--measuring";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [flag, share] = arguments.as_slice()
        && flag == MEASURING
    {
        return measure(share.parse().unwrap());
    }
    println!("{:<40} {:>8} {:>10} {:>12}  share of what is allowed", "", "", "text", "peak");
    let start = |share: usize| {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args([MEASURING, &share.to_string()]).stdout(Stdio::piped()).spawn().unwrap()
    };
    let running: Vec<Child> = (0..PROCESSES).map(start).collect();
    let mut is_fine = true;
    for process in running {
        let done = process.wait_with_output().unwrap();
        print!("{}", String::from_utf8_lossy(&done.stdout));
        is_fine &= done.status.success();
    }
    if !is_fine {
        println!("some take more than {FACTOR} times the text and {BESIDE} bytes, or grow");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// Measures this share of all kinds and streams.
fn measure(share: usize) -> ExitCode {
    // An overlay is never longer than a mebibyte, and a test program that is not optimised reads
    // slowly.
    let wish =
        std::env::var("CALCINOSIS_MEMORY_BYTES").ok().and_then(|text| text.parse::<usize>().ok());
    let largest = wish.unwrap_or(1_000_000);
    let mut is_fine = true;
    for (name, doors, text) in KINDS.iter().skip(share).step_by(PROCESSES) {
        for door in *doors {
            for length in [largest / 4, largest] {
                is_fine &= text_is_fine(name, *door, &text(length));
            }
        }
    }
    for (name, rows, run) in flat::STREAMS.into_iter().skip(share).step_by(PROCESSES) {
        is_fine &= stream_is_fine(name, rows, run);
    }
    if is_fine { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What was taken at the peak of a piece of work, beside what was there before.
fn peak_of<T>(work: impl FnOnce() -> T) -> (usize, T) {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let done = work();
    (MEMORY.peak_usage().saturating_sub(before), done)
}

fn text_is_fine(name: &str, door: Door, text: &str) -> bool {
    let (peak, was_read) = peak_of(|| door.takes(text));
    let allowed = FACTOR * text.len() + beside(door, name, text.len());
    let is_fine = peak <= allowed;
    println!(
        "{name:<40} {door:<8} {:>10} {peak:>12}  {:>4} % {}{}",
        text.len(),
        100 * peak / allowed,
        if was_read { "read" } else { "refused" },
        if is_fine { "" } else { "  TOO MUCH" },
        door = format!("{door:?}"),
    );
    is_fine
}

fn stream_is_fine(name: &str, rows: usize, run: fn(usize) -> usize) -> bool {
    let [short, long] = [rows, 10 * rows].map(|rows| peak_of(|| run(rows)).0);
    // A list may be caught while it is grown.
    let is_fine = long <= short + short / 8;
    println!(
        "{name:<40} {rows:>8} rows {short:>10}, ten times as many {long:>10}{}",
        if is_fine { "" } else { "  GROWS" }
    );
    is_fine
}
