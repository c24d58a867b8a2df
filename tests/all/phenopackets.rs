//! GA4GH phenopackets: every pitfall of the format, and 99 real packets.

use calcinosis_core::interop::Record;
use calcinosis_core::interop::phenopacket::{PhenopacketOptions, read};
use calcinosis_core::{IssueCode, Knowledge, MeasuredValue, Options, Presence, Sex, classify};
use calcinosis_tests::phenopackets::{features, judge, packets};
use serde_json::{Value, json};
use std::path::Path;

fn record(packet: &Value, options: &PhenopacketOptions<'_>) -> Record {
    let mut records = read(Knowledge::builtin(), &packet.to_string(), options).unwrap();
    assert_eq!(records.len(), 1);
    records.remove(0)
}

fn presence(record: &Record, finding: &str) -> Presence {
    classify(Knowledge::builtin(), &record.case, &Options::default())
        .unwrap()
        .finding(finding)
        .unwrap()
}

fn feature(id: &str, field: &str, value: Value) -> Record {
    let mut feature = json!({"type": {"id": id, "label": "x"}});
    feature[field] = value;
    record(&json!({"id": "p", "phenotypicFeatures": [feature]}), &PhenopacketOptions::new())
}

fn codes(record: &Record) -> Vec<IssueCode> {
    record.issues.iter().map(|issue| issue.code).collect()
}

#[test]
fn pitfall_defaults_are_left_out_and_excluded_is_not_overlooked() {
    assert_eq!(
        presence(&feature("HP:0002905", "excluded", json!(true)), "hyperphosphatemia"),
        Presence::Absent
    );
    assert_eq!(
        presence(&feature("HP:0002905", "excluded", json!(false)), "hyperphosphatemia"),
        Presence::Present
    );
    assert_eq!(
        presence(&feature("HP:0002905", "evidence", json!([])), "hyperphosphatemia"),
        Presence::Present
    );
    assert_eq!(
        presence(&feature("HP:0002905", "excluded", Value::Null), "hyperphosphatemia"),
        Presence::Present
    );
}

#[test]
fn pitfall_version_1_says_negated_and_age_at_collection() {
    assert_eq!(
        presence(&feature("HP:0002905", "negated", json!(true)), "hyperphosphatemia"),
        Presence::Absent
    );
    let packet = json!({"subject": {"sex": "MALE", "ageAtCollection": {"age": "P8Y"}}});
    assert_eq!(record(&packet, &PhenopacketOptions::new()).case.age_years(), Some(8.0));
}

#[test]
fn pitfall_names_may_be_camel_or_snake_and_enums_names_or_numbers() {
    for subject in [
        json!({"sex": "FEMALE", "timeAtLastEncounter": {"age": {"iso8601duration": "P8Y6M"}}}),
        json!({"sex": 1, "time_at_last_encounter": {"age": {"iso8601duration": "P8Y6M"}}}),
    ] {
        let read = record(&json!({"subject": subject}), &PhenopacketOptions::new());
        assert_eq!(read.case.sex(), Sex::Female);
        assert_eq!(read.case.age_years(), Some(8.5));
    }
    let snake = json!({"phenotypic_features": [{"type": {"id": "HP:0002905"}}]});
    assert_eq!(
        presence(&record(&snake, &PhenopacketOptions::new()), "hyperphosphatemia"),
        Presence::Present
    );
    // Rejected is 1, causative 4; benign 1, of uncertain significance 3, pathogenic 5.
    for (status, class, counts) in
        [(4, 5, true), (4, 0, true), (1, 5, false), (4, 1, false), (4, 3, false), (0, 0, false)]
    {
        let genomic = json!({"interpretation_status": status, "variant_interpretation": {"acmg_pathogenicity_classification": class,
            "variation_descriptor": {"gene_context": {"symbol": "GNAS"}}}});
        let told = json!({"interpretations": [{"diagnosis": {"genomic_interpretations": [genomic]}}], "meta_data": {}});
        let expected = if counts { Presence::Present } else { Presence::Unknown };
        assert_eq!(
            presence(&record(&told, &PhenopacketOptions::new()), "gnas-variant"),
            expected,
            "{status} {class}"
        );
    }
}

#[test]
fn pitfall_calcinosis_cutis_has_a_term_and_calciphylaxis_has_none() {
    // The term of the deposit states a diagnosis; its parent covers more than the skin.
    for (id, issue) in
        [("HP:0025520", IssueCode::DiagnosisCode), ("HP:0003761", IssueCode::BroadCode)]
    {
        let read = feature(id, "excluded", json!(false));
        let answer = classify(Knowledge::builtin(), &read.case, &Options::default()).unwrap();
        assert!(answer.issues().iter().any(|one| one.code == issue), "{id}: {:?}", answer.issues());
        assert_eq!(presence(&read, "calcinosis-deposit"), Presence::Unknown, "{id}");
        let allowed =
            classify(Knowledge::builtin(), &read.case, &Options::new().stated_diagnoses(true))
                .unwrap();
        let expected = if id == "HP:0025520" { Presence::Present } else { Presence::Unknown };
        assert_eq!(allowed.finding("calcinosis-deposit"), Some(expected), "{id}");
    }
    // Calciphylaxis comes as a disease, here under an id that MONDO has withdrawn.
    let packet = json!({"metaData": {}, "diseases": [{"term": {"id": "MONDO:0003116", "label": "calciphylaxis"}}]});
    let read = record(&packet, &PhenopacketOptions::new().diseases(true));
    let answer = classify(Knowledge::builtin(), &read.case, &Options::default()).unwrap();
    let issues: Vec<IssueCode> = answer.issues().iter().map(|issue| issue.code).collect();
    assert!(
        issues.contains(&IssueCode::FormerId) && issues.contains(&IssueCode::DiagnosisCode),
        "{issues:?}"
    );
}

#[test]
fn pitfall_a_term_below_a_finding_is_the_finding_and_one_above_is_not() {
    // Osteoporosis is a low density of bone; that it was excluded does not exclude osteopenia.
    assert_eq!(
        presence(&feature("HP:0000939", "excluded", json!(false)), "low-bone-density"),
        Presence::Present
    );
    assert_eq!(
        presence(&feature("HP:0000939", "excluded", json!(true)), "low-bone-density"),
        Presence::Unknown
    );
    // Obesity of any age covers the one of early onset.
    assert_eq!(
        presence(&feature("HP:0001513", "excluded", json!(false)), "early-onset-obesity"),
        Presence::Unknown
    );
    assert_eq!(
        presence(&feature("HP:0001513", "excluded", json!(true)), "early-onset-obesity"),
        Presence::Absent
    );
}

#[test]
fn pitfall_an_unknown_sex_stays_unknown() {
    for sex in [json!("UNKNOWN_SEX"), json!(0), json!("OTHER_SEX"), Value::Null] {
        assert_eq!(
            record(&json!({"subject": {"sex": sex}}), &PhenopacketOptions::new()).case.sex(),
            Sex::Unknown
        );
    }
}

#[test]
fn ages_are_durations_ranges_or_dates() {
    let at = |time: Value| {
        record(
            &json!({"subject": {"dateOfBirth": "2000-05-06T00:00:00Z", "timeAtLastEncounter": time}}),
            &PhenopacketOptions::new(),
        )
    };
    let age = |time: Value| at(time).case.age_years();
    assert!(
        (age(json!({"age": {"iso8601duration": "P3W"}})).unwrap() - 21.0 / 365.25).abs() < 1e-9
    );
    let range = json!({"ageRange": {"start": {"iso8601duration": "P4Y"}, "end": {"iso8601duration": "P6Y"}}});
    assert_eq!(age(range), Some(5.0));
    assert!((age(json!({"timestamp": "2010-05-06T10:00:00Z"})).unwrap() - 10.0).abs() < 0.01);
    let words = at(json!({"ontologyClass": {"id": "HP:0003581", "label": "Adult onset"}}));
    assert_eq!((words.case.age_years(), codes(&words)), (None, vec![IssueCode::NotModelled]));
    let wrong = at(json!({"age": {"iso8601duration": "8 years"}}));
    assert_eq!((wrong.case.age_years(), codes(&wrong)), (None, vec![IssueCode::UnknownField]));
}

#[test]
fn pitfall_laboratory_results_come_as_terms() {
    assert_eq!(
        presence(&feature("HP:0003165", "excluded", json!(true)), "high-parathyroid-hormone"),
        Presence::Absent
    );
    assert_eq!(
        presence(&feature("HP:0004363", "excluded", json!(true)), "hypercalcemia"),
        Presence::Absent
    );
}

#[test]
fn measurements_keep_unit_interval_and_origin() {
    let packet = json!({"measurements": [
        {"assay": {"id": "LOINC:2777-1", "label": "Phosphate"}, "value": {"quantity": {"unit": {"id": "UCUM:mg/dL", "label": "milligram per deciliter"},
            "value": 7.9, "referenceRange": {"low": 2.5, "high": 4.5}}}, "timeObserved": {"timestamp": "2024-05-06T00:00:00Z"}},
        {"assay": {"id": "LOINC:8061-4"}, "value": {"ontologyClass": {"id": "NCIT:C38758", "label": "Positive"}}},
        {"assay": {"id": "NCIT:C1", "label": "a local test"}, "value": {"quantity": {"value": 1}}},
        {"assay": {"id": "LOINC:2777-1"}}], "metaData": {}});
    let record = record(&packet, &PhenopacketOptions::new());
    let measured = record.case.measurements();
    assert_eq!(measured.len(), 2, "{measured:?}");
    assert_eq!(measured[0].unit.as_deref(), Some("mg/dL"));
    assert_eq!((measured[0].low, measured[0].high), (Some(2.5), Some(4.5)));
    assert_eq!(measured[0].from.as_deref(), Some("measurements[0]"));
    assert_eq!(measured[0].date.as_deref(), Some("2024-05-06"));
    assert_eq!(measured[1].value, Some(MeasuredValue::Text("positive".into())));
    assert!(codes(&record).contains(&IssueCode::SetAside));
}

#[test]
fn pitfall_stated_diseases_do_not_leak_unless_asked_for() {
    let packet = json!({"metaData": {}, "diseases": [{"term": {"id": "MONDO:0005100", "label": "systemic sclerosis"}}],
        "interpretations": [{"progressStatus": "SOLVED", "diagnosis": {"disease": {"id": "OMIM:103580", "label": "PHP1A"}}}]});
    let hidden = record(&packet, &PhenopacketOptions::new());
    assert!(hidden.case.codes().is_empty());
    assert_eq!(codes(&hidden), [IssueCode::DiagnosisCode, IssueCode::DiagnosisCode]);
    let shown = record(&packet, &PhenopacketOptions::new().diseases(true));
    assert_eq!(presence(&shown, "systemic-sclerosis"), Presence::Present);
}

fn interpretation(symbol: &str, status: &str, class: &str, state: &str, change: &str) -> Value {
    json!({"interpretationStatus": status, "variantInterpretation": {"acmgPathogenicityClassification": class, "variationDescriptor": {
        "geneContext": {"symbol": symbol}, "allelicState": {"id": state, "label": "x"}, "expressions": [{"syntax": "hgvs.c", "value": change}]}}})
}

fn solved(genomic: Value) -> Record {
    record(
        &json!({"interpretations": [{"diagnosis": {"genomicInterpretations": genomic}}], "metaData": {}}),
        &PhenopacketOptions::new(),
    )
}

const HETEROZYGOUS: &str = "GENO:0000135";
const HOMOZYGOUS: &str = "GENO:0000136";

#[test]
fn pitfall_rejected_benign_and_uncertain_variants_do_not_count() {
    for (status, class, counts) in [
        ("CAUSATIVE", "PATHOGENIC", true),
        ("CAUSATIVE", "NOT_PROVIDED", true),
        ("CONTRIBUTORY", "LIKELY_PATHOGENIC", true),
        ("CANDIDATE", "PATHOGENIC", true),
        ("REJECTED", "PATHOGENIC", false),
        ("CAUSATIVE", "BENIGN", false),
        ("CAUSATIVE", "UNCERTAIN_SIGNIFICANCE", false),
        ("CANDIDATE", "NOT_PROVIDED", false),
    ] {
        let record = solved(json!([interpretation(
            "GNAS",
            status,
            class,
            HETEROZYGOUS,
            "NM_000516.7:c.305C>T"
        )]));
        let expected = if counts { Presence::Present } else { Presence::Unknown };
        assert_eq!(presence(&record, "gnas-variant"), expected, "{status} {class}");
        assert_eq!(codes(&record).contains(&IssueCode::SetAside), !counts, "{status} {class}");
    }
}

#[test]
fn biallelic_means_homozygous_or_two_different_variants() {
    let one =
        |state: &str, change: &str| interpretation("WRN", "CAUSATIVE", "PATHOGENIC", state, change);
    let named = |mut genomic: Value, id: &str| {
        genomic["variantInterpretation"]["variationDescriptor"]["id"] = json!(id);
        genomic
    };
    for (genomic, expected) in [
        (json!([one(HOMOZYGOUS, "c.1A>T")]), Presence::Present),
        (json!([one(HETEROZYGOUS, "c.1A>T"), one(HETEROZYGOUS, "c.2A>T")]), Presence::Present),
        (json!([one(HETEROZYGOUS, "c.1A>T"), one(HETEROZYGOUS, "c.1A>T")]), Presence::Unknown),
        (json!([one(HETEROZYGOUS, "c.1A>T")]), Presence::Unknown),
        // Each mention has an id of its own making; the variant is one.
        (
            json!([
                named(one(HETEROZYGOUS, "c.1A>T"), "var_1"),
                named(one(HETEROZYGOUS, "c.1A>T"), "var_2")
            ]),
            Presence::Unknown,
        ),
    ] {
        assert_eq!(
            presence(&solved(genomic.clone()), "wrn-biallelic-variant"),
            expected,
            "{genomic}"
        );
    }
}

#[test]
fn the_parent_of_origin_counts_where_it_is_said() {
    let mut genomic = interpretation("GNAS", "CAUSATIVE", "PATHOGENIC", HETEROZYGOUS, "c.305C>T");
    let plain = solved(json!([genomic]));
    for allele in ["gnas-maternal-allele", "gnas-paternal-allele"] {
        assert_eq!(presence(&plain, allele), Presence::Unknown, "{allele}");
    }
    genomic["variantInterpretation"]["variationDescriptor"]["description"] =
        json!("on the paternal allele");
    let told = solved(json!([genomic]));
    assert_eq!(presence(&told, "gnas-paternal-allele"), Presence::Present);
    assert_ne!(presence(&told, "gnas-maternal-allele"), Presence::Present);
}

#[test]
fn a_named_variant_is_told_from_its_neighbours() {
    for (change, expected) in [
        ("NM_001111067.4:c.617G>A", Presence::Present),
        ("NP_001104537.1:p.(Arg206His)", Presence::Present),
        ("NM_001111067.4:c.617G>AT", Presence::Unknown),
        ("NM_001111067.4:c.982G>A", Presence::Unknown),
    ] {
        let record = solved(json!([interpretation(
            "ACVR1",
            "CAUSATIVE",
            "PATHOGENIC",
            HETEROZYGOUS,
            change
        )]));
        assert_eq!(presence(&record, "acvr1-r206h-variant"), expected, "{change}");
        assert_eq!(presence(&record, "acvr1-variant"), Presence::Present, "{change}");
    }
}

#[test]
fn a_variant_that_does_the_opposite_is_set_aside() {
    let one =
        |change: &str| interpretation("GNAS", "CAUSATIVE", "PATHOGENIC", HETEROZYGOUS, change);
    for change in ["NM_000516.7:c.602G>A", "NP_000507.1:p.(Arg201Cys)", "R201H", "GNAS:p.Gln227Leu"]
    {
        let record = solved(json!([one(change)]));
        assert_eq!(presence(&record, "gnas-variant"), Presence::Unknown, "{change}");
        assert_eq!(codes(&record), [IssueCode::SetAside], "{change}");
        let said = &record.issues[0].message;
        assert!(said.contains("`GNAS` is one that activates the gene"), "{said}");
    }
    // What it is found beside counts, and so does its own parent of origin only.
    let mut failing = one("NM_000516.7:c.305C>T");
    let mut activating = one("NM_000516.7:c.602G>A");
    let said = |genomic: &mut Value, words: &str| {
        genomic["variantInterpretation"]["variationDescriptor"]["description"] = json!(words);
    };
    said(&mut failing, "on the maternal allele");
    said(&mut activating, "on the paternal allele");
    let both = solved(json!([failing, activating]));
    assert_eq!(presence(&both, "gnas-variant"), Presence::Present);
    assert_eq!(presence(&both, "gnas-maternal-allele"), Presence::Present);
    assert_ne!(presence(&both, "gnas-paternal-allele"), Presence::Present);
}

#[test]
fn other_genes_are_listed() {
    assert_eq!(
        codes(&solved(json!([interpretation(
            "COL3A1",
            "CAUSATIVE",
            "PATHOGENIC",
            HETEROZYGOUS,
            "c.1A>T"
        )]))),
        [IssueCode::NotModelled]
    );
}

#[test]
fn samples_and_treatments_are_read() {
    let packet = json!({"subject": {"id": "s"}, "biosamples": [
        {"individualId": "s", "phenotypicFeatures": [{"type": {"id": "HP:0002905"}}]},
        {"individualId": "other", "phenotypicFeatures": [{"type": {"id": "HP:0003072"}}]}],
        "medicalActions": [{"treatment": {"agent": {"id": "ATC:B01AA03", "label": "warfarin"}}}, {"radiationTherapy": {}}]});
    let record = record(&packet, &PhenopacketOptions::new());
    assert_eq!(presence(&record, "hyperphosphatemia"), Presence::Present);
    assert_eq!(presence(&record, "hypercalcemia"), Presence::Unknown);
    assert_eq!(presence(&record, "vitamin-k-antagonist-use"), Presence::Present);
    assert_eq!(codes(&record), [IssueCode::SetAside, IssueCode::NotModelled]);
}

#[test]
fn the_route_of_a_treatment_is_read() {
    let calcium = |route: Value| {
        let treatment = json!({"agent": {"id": "ATC:A12AA03", "label": "calcium gluconate"}, "routeOfAdministration": route});
        let packet = json!({"metaData": {}, "medicalActions": [{"treatment": treatment}]});
        presence(&record(&packet, &PhenopacketOptions::new()), "intravenous-calcium-exposure")
    };
    assert_eq!(
        calcium(json!({"id": "NCIT:C38276", "label": "Intravenous Route of Administration"})),
        Presence::Present
    );
    assert_eq!(
        calcium(json!({"id": "NCIT:C38288", "label": "Oral Route of Administration"})),
        Presence::Unknown
    );
    assert_eq!(calcium(Value::Null), Presence::Unknown);
}

#[test]
fn families_and_cohorts_are_several_records() {
    let one = |id: &str| json!({"id": id, "subject": {}});
    let read = |text: Value| {
        read(Knowledge::builtin(), &text.to_string(), &PhenopacketOptions::new()).unwrap()
    };
    let family = read(json!({"proband": one("a"), "relatives": [one("b")]}));
    assert_eq!(
        family.iter().map(|record| record.case.id()).collect::<Vec<_>>(),
        [Some("a"), Some("b")]
    );
    assert_eq!(read(json!({"members": [one("a"), one("b"), one("c")]})).len(), 3);
}

#[test]
fn what_is_no_phenopacket_is_an_error() {
    for text in [
        "",
        "[]",
        "{}",
        "{\"resourceType\": \"Bundle\"}",
        "{\"phenotypicFeatures\": 7}",
        "{\"id\": \"p\"",
    ] {
        assert!(read(Knowledge::builtin(), text, &PhenopacketOptions::new()).is_err(), "{text}");
    }
}

fn real() -> Vec<calcinosis_tests::phenopackets::Packet> {
    packets(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data/phenopackets")).unwrap()
}

#[test]
fn no_feature_of_the_99_real_packets_is_lost() {
    let packets = real();
    assert_eq!(packets.len(), 99);
    let mut all = 0;
    for packet in &packets {
        let counted = features(Knowledge::builtin(), packet).unwrap();
        assert_eq!(counted.used + counted.listed, counted.all, "{}: {counted:?}", packet.name);
        all += counted.all;
    }
    assert_eq!(all, 1537);
}

#[test]
fn the_stated_disease_of_no_real_packet_reaches_the_case() {
    for packet in real() {
        for record in read(Knowledge::builtin(), &packet.text, &PhenopacketOptions::new()).unwrap()
        {
            assert!(
                record.case.codes().iter().all(|code| !code.code.starts_with("OMIM:")),
                "{}",
                packet.name
            );
            assert!(codes(&record).contains(&IssueCode::DiagnosisCode), "{}", packet.name);
        }
    }
}

#[test]
fn real_patients_with_gnas_and_bone_rank_among_the_first_two() {
    // What was reached when the reader came; a packet says no more of the bone than that it lies
    // under the skin.
    const REACHED: usize = 9;
    let judged = judge(Knowledge::builtin(), &real(), false).unwrap();
    assert_eq!(judged.len(), 13);
    let good = judged.iter().filter(|one| one.either.is_some_and(|rank| rank <= 2)).count();
    assert!(good >= REACHED, "{good} of {}: {judged:#?}", judged.len());
}
