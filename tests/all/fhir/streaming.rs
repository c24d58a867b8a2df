//! Patient by patient from a stream.

use super::*;
use calcinosis_core::interop::fhir::FhirReader;

/// So many patients, one after the other, each with a condition and a value.
fn many(patients: usize) -> String {
    let entries: Vec<Value> = (0..patients)
        .flat_map(|number| {
            let subject = json!({"reference": format!("Patient/{number}")});
            let patient =
                json!({"resourceType": "Patient", "id": number.to_string(), "gender": "female", "birthDate": "1970"});
            [
                json!({"resource": patient}),
                json!({"resource": with(condition("N18.6"), "subject", subject.clone())}),
                json!({"resource": with(phosphate(mg_dl(number as f64 / 10.0)), "subject", subject)}),
            ]
        })
        .collect();
    json!({"resourceType": "Bundle", "entry": entries}).to_string()
}

/// Hands out few bytes at a time, and counts how many are under way.
struct Slow<'t>(&'t [u8]);

impl std::io::Read for Slow<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let take = self.0.len().min(buffer.len()).min(7);
        buffer[..take].copy_from_slice(&self.0[..take]);
        self.0 = &self.0[take..];
        Ok(take)
    }
}

#[test]
fn a_stream_gives_the_same_records_as_the_whole_text() {
    let text = many(20);
    let whole = read(Knowledge::builtin(), &text, &FhirOptions::new()).unwrap();
    let streamed: Result<Vec<_>, _> =
        FhirReader::new(Knowledge::builtin(), Slow(text.as_bytes()), FhirOptions::new()).collect();
    assert_eq!(streamed.unwrap(), whole.records);
}

#[test]
fn what_names_no_patient_is_nobodys_in_a_stream_of_several() {
    let mut lost = condition("N18.6");
    lost.as_object_mut().unwrap().remove("subject");
    let of = |patient: &str| with(condition("M34.1"), "subject", json!({"reference": patient}));
    let doctor = json!({"resourceType": "Practitioner", "id": "d"});
    for order in [
        json!([lost, of("Patient/1"), of("Patient/2")]),
        json!([of("Patient/1"), lost, doctor, of("Patient/2")]),
        json!([of("Patient/1"), of("Patient/2"), lost]),
    ] {
        let whole = input(&order, &FhirOptions::new());
        let entries: Vec<Value> =
            order.as_array().unwrap().iter().map(|one| json!({"resource": one})).collect();
        let text = json!({"resourceType": "Bundle", "entry": entries}).to_string();
        let mut reader = FhirReader::new(Knowledge::builtin(), text.as_bytes(), FhirOptions::new());
        let streamed: Vec<FhirRecord> = reader.by_ref().map(Result::unwrap).collect();
        assert_eq!(streamed, whole.records, "{order}");
        assert!(
            streamed
                .iter()
                .all(|one| presence(one, "end-stage-kidney-disease") == Presence::Unknown),
            "{order}"
        );
        assert_eq!(reader.issues(), whole.issues, "{order}");
    }
    // The only patient of a stream may be meant.
    let text = format!("{}\n{lost}", of("Patient/1"));
    let records: Vec<FhirRecord> =
        FhirReader::new(Knowledge::builtin(), text.as_bytes(), FhirOptions::new())
            .map(Result::unwrap)
            .collect();
    assert_eq!(presence(&records[0], "end-stage-kidney-disease"), Presence::Present);
}

#[test]
fn unreadable_resources_are_listed_up_to_a_number_and_counted_beyond() {
    let text = "{\"resourceType\": \"Condition\", \"subject\": 7}\n".repeat(1200);
    let mut reader = FhirReader::new(Knowledge::builtin(), text.as_bytes(), FhirOptions::new());
    assert_eq!(reader.by_ref().map(Result::unwrap).count(), 0);
    let issues = reader.issues();
    assert_eq!(issues.len(), 101);
    assert_eq!(issues[100].message, "and 1,100 more of `unknown-field`");
    assert_eq!((issues[100].count, issues[100].place.as_str()), (1_100, "resource"));
}

#[test]
fn a_patient_who_comes_back_is_reported() {
    let of = |patient: &str| json!({"resource": with(condition("N18.6"), "subject", json!({"reference": patient}))});
    let text =
        json!({"resourceType": "Bundle", "entry": [of("Patient/1"), of("Patient/2"), of("Patient/1")]}).to_string();
    let records: Vec<FhirRecord> =
        FhirReader::new(Knowledge::builtin(), text.as_bytes(), FhirOptions::new())
            .map(Result::unwrap)
            .collect();
    assert_eq!(records.len(), 3);
    assert!(codes(&records[2]).contains(&IssueCode::Duplicate));
}

#[test]
fn a_stream_that_breaks_off_gives_what_came_before_and_then_the_fault() {
    let text = many(3);
    let cut = text.get(..text.len() - 20).unwrap();
    let all: Vec<_> =
        FhirReader::new(Knowledge::builtin(), cut.as_bytes(), FhirOptions::new()).collect();
    assert_eq!(all.len(), 4);
    assert!(all[..3].iter().all(Result::is_ok));
    assert!(all[3].as_ref().unwrap_err().to_string().contains("inside a value"));
}

/// Counts the bytes that were asked for.
struct Counting<'t> {
    text: &'t [u8],
    taken: std::rc::Rc<std::cell::Cell<usize>>,
}

impl std::io::Read for Counting<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let taken = std::io::Read::read(&mut self.text, buffer)?;
        self.taken.set(self.taken.get() + taken);
        Ok(taken)
    }
}

#[test]
fn a_stream_hands_on_a_patient_before_it_reads_the_next_thousand() {
    let text = many(6_000);
    let taken = std::rc::Rc::new(std::cell::Cell::new(0));
    let counting = Counting { text: text.as_bytes(), taken: taken.clone() };
    let mut reader = FhirReader::new(Knowledge::builtin(), counting, FhirOptions::new());
    reader.next().unwrap().unwrap();
    assert!(taken.get() < 600_000 && text.len() > 3_000_000, "{} of {}", taken.get(), text.len());
    assert_eq!(reader.count(), 5_999);
}

#[test]
fn an_empty_bundle_holds_nobody_and_is_no_fault() {
    for text in
        [r#"{"resourceType": "Bundle", "entry": []}"#, r#"{"resourceType": "Bundle", "total": 0}"#]
    {
        let whole = read(Knowledge::builtin(), text, &FhirOptions::new()).unwrap();
        assert_eq!((whole.records.len(), whole.issues.len()), (0, 0), "{text}");
        let streamed: Vec<_> =
            FhirReader::new(Knowledge::builtin(), text.as_bytes(), FhirOptions::new()).collect();
        assert!(streamed.is_empty(), "{text}: {streamed:?}");
    }
    // Found by hostile input: brackets that fit, and nothing between them that is JSON.
    assert!(read(Knowledge::builtin(), r#"{"entry": ["a" "b"]}"#, &FhirOptions::new()).is_err());
}

/// The figures that the program prints, by their names.
#[cfg(target_os = "linux")]
fn streamed(megabytes: &str, shape: &str) -> std::collections::BTreeMap<String, f64> {
    let out = std::process::Command::new(env!("CARGO_BIN_EXE_fhir_stream"))
        .args([megabytes, shape])
        .output()
        .unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stdout));
    let text = String::from_utf8(out.stdout).unwrap();
    text.lines()
        .map(|line| line.rsplit_once(' ').unwrap())
        .map(|(name, value)| (name.into(), value.parse().unwrap()))
        .collect()
}

#[cfg(target_os = "linux")]
#[test]
fn a_hundred_megabytes_take_no_more_memory_than_one_patient() {
    for shape in ["bundle", "lines"] {
        let told = streamed("100", shape);
        assert!(told["patients"] > 5_000.0, "{told:?}");
        let grown = told["peak after, kilobytes"] - told["peak before, kilobytes"];
        // A patient of this export has 16 kilobytes; the rest is the block that is read at once,
        // and the reader.
        assert!(grown < 8_000.0, "{shape}: {told:?}");
    }
}
