//! Small records that say less, or the opposite, of what they seem to say: each with the right
//! reading, through the front door.

use crate::support::{files_below, none_of, read, root};
use calcinosis_core::Presence;
use calcinosis_core::front_door::{AnswerOptions, answers};
use calcinosis_core::interop::{fhir, phenopacket};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write;

/// A record and how it is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    name: String,
    /// A text of one value, or of one value on each line.
    #[serde(default)]
    input: Option<Value>,
    #[serde(default)]
    lines: Vec<Value>,
    #[serde(default = "one")]
    patients: usize,
    /// Of which of them the rest is said.
    #[serde(default)]
    patient: usize,
    #[serde(default)]
    present: Vec<String>,
    #[serde(default)]
    absent: Vec<String>,
    #[serde(default)]
    unknown: Vec<String>,
    #[serde(default)]
    not_present: Vec<String>,
    /// Each stands in the place or the words of an issue.
    #[serde(default)]
    issues: Vec<String>,
    #[serde(default)]
    no_issues: Vec<String>,
}

const fn one() -> usize {
    1
}

impl Told {
    fn text(&self) -> String {
        match &self.input {
            Some(input) => input.to_string(),
            None => self.lines.iter().map(|line| format!("{line}\n")).collect(),
        }
    }
}

/// Every record of the folder, with the name of its file.
fn told() -> Vec<(String, Told)> {
    let folder = root().join("tests/data/records");
    let mut all = Vec::new();
    for path in files_below(&folder, &["json"]) {
        let file = path.file_stem().unwrap().to_string_lossy().into_owned();
        let records: Vec<Told> =
            serde_json::from_str(&read(&path)).unwrap_or_else(|error| panic!("{file}: {error}"));
        all.extend(records.into_iter().map(|record| (file.clone(), record)));
    }
    assert!(all.len() > 150, "{}", all.len());
    let names: BTreeSet<(&str, &str)> =
        all.iter().map(|(file, one)| (file.as_str(), one.name.as_str())).collect();
    assert_eq!(names.len(), all.len(), "two records share a name");
    all
}

#[test]
fn each_record_is_read_as_it_means() {
    let mut failures = Vec::new();
    for (file, told) in told() {
        let mut fail = |what: String| failures.push(format!("{file}: {}: {what}", told.name));
        let answers = match answers(crate::support::builtin(), &told.text(), &AnswerOptions::new())
        {
            Ok(answers) => answers,
            Err(error) => {
                fail(format!("refused: {error}"));
                continue;
            }
        };
        if answers.len() != told.patients {
            fail(format!("{} patients instead of {}", answers.len(), told.patients));
        }
        let Some(patient) = answers.patient(told.patient) else {
            fail("no such patient".into());
            continue;
        };
        let classification = patient.classification().unwrap();
        let issues: Vec<String> = classification.issues().iter().map(ToString::to_string).collect();
        let lists = [
            (&told.present, Presence::Present),
            (&told.absent, Presence::Absent),
            (&told.unknown, Presence::Unknown),
        ];
        let mut wrong = Vec::new();
        for (finding, expected) in
            lists.iter().flat_map(|(list, expected)| list.iter().map(move |one| (one, expected)))
        {
            let found = classification.finding(finding);
            if found != Some(*expected) {
                wrong.push(format!("`{finding}` is {found:?} instead of {expected:?}"));
            }
        }
        for finding in &told.not_present {
            match classification.finding(finding) {
                Some(Presence::Absent | Presence::Unknown) => {}
                found => wrong.push(format!("`{finding}` is {found:?}")),
            }
        }
        wrong.extend(
            told.issues
                .iter()
                .filter(|text| !issues.iter().any(|one| one.contains(text.as_str())))
                .map(|text| format!("no issue says `{text}`")),
        );
        wrong.extend(
            told.no_issues
                .iter()
                .filter(|text| issues.iter().any(|one| one.contains(text.as_str())))
                .map(|text| format!("an issue says `{text}`")),
        );
        if !wrong.is_empty() {
            fail(format!("{}; issues: {issues:#?}", wrong.join("; ")));
        }
    }
    none_of("records are read wrongly", &failures);
}

/// What the patients of a text have and have not, in their order; nothing for a text that is
/// refused.
fn findings(text: &str) -> Vec<BTreeSet<(String, Presence)>> {
    let Ok(answers) = answers(crate::support::builtin(), text, &AnswerOptions::new()) else {
        return Vec::new();
    };
    let of = |patient: calcinosis_core::front_door::Patient<'_, 'static>| {
        let classification = patient.classification().unwrap();
        let all = crate::support::builtin().findings();
        let told = all.iter().map(|finding| {
            (finding.id().to_string(), classification.finding(finding.id()).unwrap())
        });
        told.filter(|(_, presence)| *presence != Presence::Unknown).collect()
    };
    answers.patients().map(of).collect()
}

/// The resources of a bundle, by entry.
fn resources(bundle: &Value) -> Vec<usize> {
    let entries = bundle["entry"].as_array().map_or(0, Vec::len);
    (0..entries).filter(|place| bundle["entry"][*place]["resource"].is_object()).collect()
}

#[test]
fn an_unknown_modifier_leaves_nothing_that_the_resource_alone_gave() {
    let folder = root().join("tests/data/fhir");
    let mut bundles: Vec<Value> = told().into_iter().filter_map(|(_, told)| told.input).collect();
    bundles.extend(
        files_below(&folder, &["json"])
            .iter()
            .map(|path| serde_json::from_str(&read(path)).unwrap()),
    );
    let mut failures = Vec::new();
    let mut removed = 0;
    for bundle in bundles.iter_mut() {
        if bundle["resourceType"] != "Bundle" {
            let resource = bundle.take();
            if !resource["resourceType"].is_string() {
                continue;
            }
            *bundle = json!({"resourceType": "Bundle", "type": "collection", "entry": [{"resource": resource}]});
        }
        let whole = findings(&bundle.to_string());
        for place in resources(bundle) {
            let mut modified = bundle.clone();
            let modifier = json!([{"url": "https://example.org/fhir/StructureDefinition/anything", "valueBoolean": true}]);
            modified["entry"][place]["resource"]["modifierExtension"] = modifier;
            // Who it is that a resource speaks of stays as it was; what it says does not.
            let mut without = bundle.clone();
            let kind = bundle["entry"][place]["resource"]["resourceType"].clone();
            // A bundle is no domain resource, and has no extensions at all.
            if kind == "Bundle" {
                continue;
            }
            if kind == "Patient" {
                for field in ["gender", "birthDate", "deceasedDateTime"] {
                    without["entry"][place]["resource"].as_object_mut().unwrap().remove(field);
                }
            } else {
                without["entry"].as_array_mut().unwrap().remove(place);
            }
            let (with, less) = (findings(&modified.to_string()), findings(&without.to_string()));
            for (patient, found) in with.iter().enumerate() {
                let alone = |one: &&(String, Presence)| {
                    whole.get(patient).is_some_and(|all| all.contains(*one))
                        && (less.len() < with.len()
                            || less.get(patient).is_some_and(|rest| !rest.contains(*one)))
                };
                if with.len() == less.len() || less.is_empty() {
                    failures.extend(
                        found
                            .iter()
                            .filter(alone)
                            .map(|one| format!("{kind} of {bundle}: {one:?} is left")),
                    );
                }
            }
            removed += usize::from(with != whole);
        }
    }
    assert!(removed > 100, "{removed}");
    failures.iter_mut().for_each(|text| text.truncate(600));
    none_of("findings are left of a resource with an unknown modifier", &failures);
}

/// The tables of what is done with each element, as they stand in the docs.
fn page() -> String {
    let mut page = String::from(
        "# What is read of a record\n\nEvery element of every FHIR resource that is read, in R5, R4B, R4, STU3 and DSTU2, and every field of a phenopacket, in versions 2 and 1. The readers \
         themselves go by these tables; a test writes this page from them (`CALCINOSIS_ELEMENTS=write`).\n\n\
         | treatment | what it means |\n|---|---|\n\
         | used | read |\n\
         | modifier | it may change or negate the statement, which is set aside with a line where it does so or cannot be understood |\n\
         | named | not read, and named in the answer |\n\
         | ignored | passed over on purpose, without a word |\n\n\
         What is in no table is named in the answer. A `modifierExtension`, in a resource or anywhere inside it, sets the statement aside; in a `component` of an observation or a `condition` of a family history \
         it sets aside that one. An extension is passed over, as FHIR allows, unless its name says that it negates or doubts, or it is the German Diagnosesicherheit (A excluded, V suspected, Z over, G sure), or the sex at birth, which leaves the sex unknown where it contradicts the gender.\n\n\
         A code of RxNorm is read where it is an ingredient of the crosswalk. A product code (a clinical drug, a brand, a pack) is not resolved: that needs the tables of RxNorm, which are not shipped. An ATC code or \
         the code of an ingredient beside it, or in `Medication.ingredient`, is used. Codes of SNOMED CT, of a laboratory or of a pharmacy, and texts without a code, are read as a site's overlay translates them (`[[translation]]`), each with a note.\n",
    );
    let mut table =
        |heading: &str, rows: &mut dyn Iterator<Item = (String, &'static str, String)>| {
            write!(
                page,
                "\n## {heading}\n\n| element | treatment | what for, or why not |\n|---|---|---|\n"
            )
            .unwrap();
            for (path, treatment, note) in rows {
                writeln!(page, "| `{path}` | {treatment} | {note} |").unwrap();
            }
        };
    let elements = fhir::elements();
    let mut kinds: Vec<&str> = Vec::new();
    for element in &elements {
        if !kinds.contains(&element.resource) {
            kinds.push(element.resource);
        }
    }
    for kind in kinds {
        let own = elements.iter().filter(|element| element.resource == kind);
        let heading = if kind == "any" { "Any resource" } else { kind };
        table(heading, &mut own.map(|one| (one.path.clone(), one.treatment, one.note.clone())));
    }
    let fields = phenopacket::fields();
    for message in ["Phenopacket", "Family and Cohort"] {
        let own = fields.iter().filter(|field| field.message == message);
        table(message, &mut own.map(|one| (one.path.clone(), one.treatment, one.note.clone())));
    }
    page
}

#[test]
fn the_page_of_the_elements_is_current() {
    let path = root().join("calcinosis-core/docs/records.md");
    if std::env::var("CALCINOSIS_ELEMENTS").is_ok_and(|word| word == "write") {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, page()).unwrap();
    }
    assert!(
        read(&path) == page(),
        "`{}` is out of date: run this test with CALCINOSIS_ELEMENTS=write",
        path.display()
    );
}

#[test]
fn every_modifier_of_the_standard_has_an_answer() {
    let elements = fhir::elements();
    let modifiers = [
        ("Patient", &["active", "deceasedBoolean", "deceasedDateTime", "link", "animal"][..]),
        ("Condition", &["clinicalStatus", "verificationStatus", "abatementDateTime"]),
        ("Observation", &["status", "focus", "dataAbsentReason", "interpretation"]),
        ("DiagnosticReport", &["status"]),
        ("Specimen", &["status"]),
        (
            "Procedure",
            &["status", "notDone", "notPerformed", "reasonNotPerformed", "notDoneReason"],
        ),
        ("MedicationStatement", &["status", "taken", "wasNotTaken", "reasonNotTaken", "adherence"]),
        ("MedicationUsage", &["status", "adherence"]),
        ("MedicationAdministration", &["status", "notGiven", "wasNotGiven", "reasonNotGiven"]),
        ("MedicationRequest", &["status", "intent", "doNotPerform"]),
        ("MedicationOrder", &["status"]),
        ("MedicationDispense", &["status", "notDone", "notPerformedReason"]),
        ("Medication", &["status", "ingredient.isActive"]),
        ("FamilyMemberHistory", &["status", "notDone", "dataAbsentReason", "relationship"]),
        ("any", &["implicitRules"]),
    ];
    for (kind, paths) in modifiers {
        for path in paths {
            let row = elements.iter().find(|one| one.resource == kind && one.path == *path);
            assert!(row.is_some_and(|row| row.treatment == "modifier"), "{kind}.{path}: {row:?}");
        }
    }
    let mut seen = BTreeSet::new();
    for element in &elements {
        assert!(seen.insert((element.resource, &element.path)), "{element:?} stands twice");
    }
    let fields = phenopacket::fields();
    for path in [
        "phenotypicFeatures.excluded",
        "phenotypicFeatures.negated",
        "diseases.excluded",
        "interpretations.progressStatus",
    ] {
        assert!(
            fields.iter().any(|field| field.path == path && field.treatment == "modifier"),
            "{path}"
        );
    }
}

/// Each record says that another has replaced it: one person, in the order in which they are in
/// use, however long the chain.
#[test]
fn a_chain_of_replaced_records_is_one_person() {
    let links = |many: usize, turned: bool| {
        let patient = |n: usize| {
            let other = json!([{"other": {"reference": format!("Patient/{}", n + 1)}, "type": "replaced-by"}]);
            let link = if n + 1 < many { other } else { json!([]) };
            json!({"resource": {"resourceType": "Patient", "id": n.to_string(), "gender": "female", "link": link}})
        };
        let mut entries: Vec<Value> = (0..many).map(patient).collect();
        if turned {
            entries.reverse();
        }
        entries
            .push(json!({"resource": {"resourceType": "Condition", "id": "c", "subject": {"reference": "Patient/0"},
            "code": {"coding": [{"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "N18.6"}]}}}));
        json!({"resourceType": "Bundle", "type": "collection", "entry": entries}).to_string()
    };
    for turned in [false, true] {
        let text = links(5, turned);
        let answers = answers(crate::support::builtin(), &text, &AnswerOptions::new()).unwrap();
        assert_eq!(answers.len(), 1);
        let record = answers.patients().next().unwrap().record();
        assert_eq!(record.case.id(), Some("Patient/4"), "{turned}");
        let said = record
            .issues
            .iter()
            .filter(|issue| issue.message.contains("read as one person"))
            .count();
        assert_eq!(said, 4, "{turned}: {:?}", record.issues);
        let classification = answers.patients().next().unwrap().classification().unwrap();
        assert_eq!(
            classification.finding("end-stage-kidney-disease"),
            Some(Presence::Present),
            "{turned}"
        );
    }
    assert_eq!(
        answers(crate::support::builtin(), &links(20_000, true), &AnswerOptions::new())
            .unwrap()
            .len(),
        1
    );
}
