//! What each resource is read for.

use super::*;
use calcinosis_core::interop::fhir::FhirReader;

#[test]
fn drugs_are_read_in_r4_and_r5_spelling() {
    let warfarin = json!({"coding": [{"system": "http://www.whocc.no/atc", "code": "B01AA03"}]});
    let base = |kind: &str, status: &str| json!({"resourceType": kind, "id": "m", "status": status, "subject": {"reference": "Patient/1"}});
    let medication = json!({"resourceType": "Medication", "id": "w", "code": warfarin});
    for told in [
        json!([with(
            base("MedicationStatement", "active"),
            "medicationCodeableConcept",
            warfarin.clone()
        )]),
        json!([with(
            base("MedicationStatement", "recorded"),
            "medication",
            json!({"concept": warfarin})
        )]),
        json!([
            with(
                base("MedicationRequest", "completed"),
                "medicationReference",
                json!({"reference": "Medication/w"})
            ),
            medication
        ]),
        json!([
            with(
                base("MedicationAdministration", "completed"),
                "medication",
                json!({"reference": {"reference": "Medication/w"}})
            ),
            medication
        ]),
        json!([with(
            with(base("MedicationStatement", "active"), "contained", json!([medication])),
            "medicationReference",
            json!({"reference": "#w"})
        )]),
    ] {
        assert_eq!(
            presence(&record(&told), "vitamin-k-antagonist-use"),
            Presence::Present,
            "{told}"
        );
    }
    for status in ["entered-in-error", "not-taken", "draft", "intended", "cancelled"] {
        let told = with(
            base("MedicationStatement", status),
            "medicationCodeableConcept",
            warfarin.clone(),
        );
        assert_eq!(
            presence(&record(&told), "vitamin-k-antagonist-use"),
            Presence::Unknown,
            "{status}"
        );
    }
    let gone = with(
        base("MedicationRequest", "active"),
        "medicationReference",
        json!({"reference": "Medication/gone"}),
    );
    assert_eq!(codes(&record(&gone)), [IssueCode::NotModelled]);
}

#[test]
fn what_was_not_taken_is_no_exposure() {
    let warfarin = json!({"coding": [{"system": "http://www.whocc.no/atc", "code": "B01AA03"}]});
    let told = |adherence: &str| {
        json!({"resourceType": "MedicationStatement", "id": "m", "status": "recorded", "subject": {"reference": "Patient/1"},
            "medication": {"concept": warfarin}, "adherence": {"code": {"coding": [{"code": adherence}]}}})
    };
    assert_eq!(presence(&record(&told("taking")), "vitamin-k-antagonist-use"), Presence::Present);
    let not = record(&told("not-taking"));
    assert_eq!(presence(&not, "vitamin-k-antagonist-use"), Presence::Unknown);
    assert_eq!(codes(&not), [IssueCode::SetAside]);
}

#[test]
fn the_specimen_tells_when_and_whether_to_trust() {
    let patient = json!({"resourceType": "Patient", "id": "1"});
    let specimen = |status: &str| {
        json!({"resourceType": "Specimen", "id": "s", "status": status, "subject": {"reference": "Patient/1"},
            "collection": {"collectedDateTime": "2024-05-01"}, "condition": [{"coding": [{"code": "HEM", "display": "Hemolyzed"}]}]})
    };
    let mut value = with(phosphate(mg_dl(7.9)), "specimen", json!({"reference": "Specimen/s"}));
    value.as_object_mut().unwrap().remove("effectiveDateTime");
    value["issued"] = json!("2024-05-06T08:00:00Z");
    let told = record(&json!([patient, value, specimen("available")]));
    assert_eq!(told.case.measurements()[0].date.as_deref(), Some("2024-05-01"));
    assert!(
        told.issues.iter().any(|issue| issue.message.contains("Hemolyzed")),
        "{:?}",
        told.issues
    );
    assert!(
        !told.issues.iter().any(|issue| issue.code == IssueCode::NotModelled),
        "{:?}",
        told.issues
    );
    let wrong = record(&json!([value, specimen("entered-in-error")]));
    assert!(wrong.case.measurements().is_empty());
    assert!(codes(&wrong).contains(&IssueCode::SetAside));
    let inside = with(
        with(value, "contained", json!([specimen("unsatisfactory")])),
        "specimen",
        json!({"reference": "#s"}),
    );
    assert!(codes(&record(&inside)).contains(&IssueCode::LowConfidence));
    let alone = record(&json!([condition("N18.6"), specimen("available")]));
    assert_eq!(codes(&alone), [IssueCode::NotModelled]);
}

#[test]
fn an_answer_that_is_a_finding_counts_where_the_question_is_unknown() {
    let purpura = json!({"coding": [{"system": "http://human-phenotype-ontology.org", "code": "HP:0000979"}]});
    for question in [loinc("75326-9"), json!({"text": "problem"})] {
        let told = json!({"resourceType": "Observation", "id": "o", "status": "final", "subject": {"reference": "Patient/1"},
            "code": question, "valueCodeableConcept": purpura});
        assert_eq!(presence(&record(&told), "purpura"), Presence::Present, "{told}");
    }
}

#[test]
fn only_blood_relatives_hand_down() {
    let history = |relationship: Value| {
        json!({"resourceType": "FamilyMemberHistory", "id": "f", "status": "completed", "patient": {"reference": "Patient/1"},
            "relationship": relationship, "condition": [{"code": icd("M34.9")}]})
    };
    for (relationship, expected) in [
        (json!({"coding": [{"code": "NMTH"}]}), Presence::Present),
        (json!({"coding": [{"code": "HUSB"}]}), Presence::Unknown),
        (json!({"text": "Adoptive mother"}), Presence::Unknown),
    ] {
        let record = record(&history(relationship.clone()));
        assert_eq!(
            presence(&record, "family-history-of-connective-tissue-disease"),
            expected,
            "{relationship}"
        );
        assert_eq!(
            codes(&record).contains(&IssueCode::SetAside),
            expected == Presence::Unknown,
            "{relationship}"
        );
    }
}

#[test]
fn calcium_is_by_vein_only_when_the_code_or_the_route_says_so() {
    let gluconate = |code: &str, route: Value| {
        json!({"resourceType": "MedicationAdministration", "id": "m", "status": "completed", "subject": {"reference": "Patient/1"},
            "medicationCodeableConcept": {"coding": [{"system": "http://www.whocc.no/atc", "code": code}]}, "dosage": {"route": route}})
    };
    let exposed = |told: &Value| presence(&record(told), "intravenous-calcium-exposure");
    assert_eq!(exposed(&gluconate("B05XA19", Value::Null)), Presence::Present);
    assert_eq!(
        exposed(&gluconate("A12AA03", json!({"text": "Intravenous route"}))),
        Presence::Present
    );
    assert_eq!(
        exposed(&gluconate("A12AA03", json!({"coding": [{"code": "IV"}]}))),
        Presence::Present
    );
    assert_eq!(exposed(&gluconate("A12AA03", json!({"text": "oral"}))), Presence::Unknown);
    assert_eq!(exposed(&gluconate("A12AA03", Value::Null)), Presence::Unknown);
}

#[test]
fn performed_of_r4_is_occurrence_of_r5() {
    let patient = json!({"resourceType": "Patient", "id": "1", "birthDate": "1970-05-06"});
    for (kind, field) in [
        ("Procedure", "performedDateTime"),
        ("Procedure", "occurrenceDateTime"),
        ("MedicationAdministration", "occurenceDateTime"),
    ] {
        let event = json!({"resourceType": kind, "id": "p", "status": "completed", "subject": {"reference": "Patient/1"},
            "code": icd("Z99.2"), field: "2024-05-06"});
        let record = record(&json!([patient, event]));
        assert!((record.case.age_years().unwrap() - 54.0).abs() < 0.01, "{kind} {field}");
    }
}

#[test]
fn diseases_of_relatives_are_family_history() {
    let history = json!({"resourceType": "FamilyMemberHistory", "id": "f", "status": "completed", "patient": {"reference": "Patient/1"},
        "relationship": {"text": "mother"}, "condition": [{"code": {"coding": [{"system": "http://www.omim.org", "code": "103580"}]}}, {"code": icd("E11")}]});
    let record = record(&history);
    assert_eq!(
        presence(&record, "family-history-of-albright-hereditary-osteodystrophy"),
        Presence::Present
    );
    assert_eq!(
        record.evidence().get("present[0]").map(String::as_str),
        Some("FamilyMemberHistory/f")
    );
    assert_eq!(codes(&record), [IssueCode::NotModelled]);
}

#[test]
fn conclusions_of_reports_are_read_when_coded() {
    let report = json!({"resourceType": "DiagnosticReport", "id": "r", "status": "final", "subject": {"reference": "Patient/1"},
        "code": {"text": "biopsy"}, "conclusion": "bone in the dermis",
        "conclusionCode": [{"coding": [{"system": "http://human-phenotype-ontology.org", "code": "HP:0000979"}]}]});
    let record = record(&report);
    assert_eq!(presence(&record, "purpura"), Presence::Present);
    assert!(record.issues.iter().any(|issue| issue.message.contains("bone in the dermis")));
}

#[test]
fn a_list_has_entries_and_is_no_bundle() {
    let list = json!({"resourceType": "List", "id": "l", "entry": [{"item": {"reference": "Condition/c"}}, {"item": {}}]});
    let lines = format!("{}\n{list}", condition("N18.6"));
    let input = read(Knowledge::builtin(), &lines, &FhirOptions::new()).unwrap();
    assert_eq!(presence(&input.records[0], "end-stage-kidney-disease"), Presence::Present);
    assert_eq!((codes(&input.records[0]), input.issues.len()), (vec![IssueCode::NotModelled], 0));
    assert!(input.records[0].issues[0].message.contains("`List`"));
}

#[test]
fn what_holds_nothing_that_is_read_is_listed() {
    let report = json!({"resourceType": "DiagnosticReport", "id": "r", "status": "final", "subject": {"reference": "Patient/1"},
        "code": {"text": "biopsy"}, "presentedForm": [{"contentType": "application/pdf"}]});
    let history = json!({"resourceType": "FamilyMemberHistory", "id": "f", "status": "completed", "patient": {"reference": "Patient/1"},
        "relationship": {"text": "mother"}});
    for told in [report, history] {
        let read = record(&told);
        assert_eq!(codes(&read), [IssueCode::NotModelled], "{told}");
    }
}

#[test]
fn unknown_and_ignored_resources_are_listed_once_with_their_number() {
    let of = |kind: &str| json!({"resourceType": kind, "id": "x", "patient": {"reference": "Patient/1"}, "code": 7, "type": {"odd": []}});
    let told = json!([
        condition("N18.6"),
        of("AllergyIntolerance"),
        of("AllergyIntolerance"),
        of("Claim")
    ]);
    let record = record(&told);
    assert_eq!(codes(&record), [IssueCode::NotModelled, IssueCode::NotModelled]);
    assert!(
        record.issues[0].message.contains("AllergyIntolerance")
            && record.issues[0].message.contains("2 times")
    );
    assert!(record.issues[1].message.contains("Claim"));
}

#[test]
fn one_unreadable_resource_does_not_lose_the_bundle() {
    let bad = json!({"resourceType": "Condition", "id": "bad", "subject": "Patient/1"});
    let input = input(&json!([bad, condition("N18.6")]), &FhirOptions::new());
    assert_eq!(presence(&input.records[0], "end-stage-kidney-disease"), Presence::Present);
    assert_eq!(input.issues.len(), 1);
    assert_eq!(input.issues[0].place, "entry[0]");
}

#[test]
fn what_is_no_fhir_is_an_error_with_its_place() {
    for (text, says) in [
        ("", "line 1"),
        ("{\"resourceType\": ", "line 1"),
        ("<Patient xmlns=\"http://hl7.org/fhir\"/>", "XML"),
        ("{\"a\": 1}\n{\"b\": [}", "line 2"),
        ("nothing", "line 1"),
    ] {
        let error = read(Knowledge::builtin(), text, &FhirOptions::new()).unwrap_err().to_string();
        assert!(error.contains(says), "{text}: {error}");
        assert!(
            FhirReader::new(Knowledge::builtin(), text.as_bytes(), FhirOptions::new())
                .last()
                .unwrap()
                .is_err(),
            "{text}"
        );
    }
}

#[test]
fn the_answer_to_a_batch_holds_bundles() {
    let search = |resource: Value| json!({"resourceType": "Bundle", "type": "searchset", "entry": [{"resource": resource}]});
    let bad = json!({"resourceType": "Condition", "id": "bad", "subject": "Patient/1"});
    let told = json!([
        search(condition("N18.6")),
        search(json!(phosphate(mg_dl(7.9)))),
        search(bad),
        search(json!(null))
    ]);
    let whole = input(&told, &FhirOptions::new());
    assert_eq!(presence(&whole.records[0], "end-stage-kidney-disease"), Presence::Present);
    assert_eq!(number(&whole.records[0]), [7.9]);
    let places: Vec<&str> = whole.issues.iter().map(|issue| issue.place.as_str()).collect();
    assert_eq!(places, ["entry[2].entry[0]", "entry[3].entry[0]"]);
}

#[test]
fn a_list_of_resources_is_read_like_a_bundle() {
    let (a, b) = (condition("N18.6"), phosphate(mg_dl(7.9)));
    let list = json!([a, {"resourceType": "Bundle", "entry": [{"resource": b}]}]).to_string();
    let whole = read(Knowledge::builtin(), &list, &FhirOptions::new()).unwrap();
    assert_eq!(whole.records, [record(&json!([a, b]))]);
    let streamed: Vec<FhirRecord> =
        FhirReader::new(Knowledge::builtin(), list.as_bytes(), FhirOptions::new())
            .map(Result::unwrap)
            .collect();
    assert_eq!(streamed, whole.records);
}

#[test]
fn one_resource_and_one_per_line_are_read_like_a_bundle() {
    let (a, b) = (condition("N18.6"), phosphate(mg_dl(7.9)));
    let lines = format!("{a}\n{b}\n");
    let read = |text: &str| read(Knowledge::builtin(), text, &FhirOptions::new()).unwrap().records;
    assert_eq!(read(&lines), [record(&json!([a, b]))]);
    assert_eq!(read(&a.to_string()), [record(&a)]);
}

#[test]
fn a_value_is_a_finding_with_its_origin() {
    let record = record(&phosphate(mg_dl(7.9)));
    assert_eq!(record.case.measurements()[0].analyte, "phosphate");
    assert_eq!(record.evidence().get("measurements[0]").map(String::as_str), Some("Observation/o"));
    let range = json!([{"low": mg_dl(2.5), "high": mg_dl(4.5)}]);
    let told = with(phosphate(mg_dl(7.9)), "referenceRange", range);
    assert_eq!(presence(&self::record(&told), "hyperphosphatemia"), Presence::Present);
}

#[test]
fn a_value_of_an_unknown_test_is_kept_and_reported() {
    // Body weight of a newborn: nothing here depends on it.
    let record =
        record(&with(phosphate(json!({"value": 3.2, "unit": "kg"})), "code", loinc("8339-4")));
    assert_eq!(number(&record), [3.2]);
    assert_eq!(record.case.measurements()[0].analyte, "8339-4");
    assert_eq!(codes(&record), [IssueCode::UnknownCode]);
}
