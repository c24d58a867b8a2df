//! The crosswalk: what a code of another system says about a patient.

use crate::support::none_of;
use calcinosis_core::knowledge::{CodeSystem, CodedEntry, Coverage};
use calcinosis_core::{Case, CodedStatement, IssueCode, Knowledge, Options, Probability, classify};
use calcinosis_tests::codes;

fn coded(system: &str, code: &str, excluded: bool) -> CodedStatement {
    let mut statement = CodedStatement::new(system, code);
    statement.excluded = excluded;
    statement
}

/// What one code makes present and absent, and the issues that it raises, the note on the empty
/// case left out.
fn read(
    system: &str,
    code: &str,
    excluded: bool,
    options: &Options,
) -> (Vec<String>, Vec<String>, Vec<IssueCode>) {
    let case = Case::builder().code(coded(system, code, excluded)).build();
    let answer = classify(Knowledge::builtin(), &case, options).unwrap();
    let (mut present, mut absent) = (Vec::new(), Vec::new());
    for finding in Knowledge::builtin().findings() {
        match answer.finding(finding.id()).unwrap() {
            calcinosis_core::Presence::Present => present.push(finding.id().to_string()),
            calcinosis_core::Presence::Absent => absent.push(finding.id().to_string()),
            calcinosis_core::Presence::Unknown => {}
        }
    }
    let issues =
        answer.issues().iter().map(|issue| issue.code).filter(|code| *code != IssueCode::EmptyCase);
    (present, absent, issues.collect())
}

fn present(system: &str, code: &str) -> Vec<String> {
    read(system, code, false, &Options::default()).0
}

#[test]
fn knowledge_equals_the_list_of_checked_codes() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/codes.tsv");
    let list = codes::from_list(&std::fs::read_to_string(path).unwrap()).unwrap();
    let listed: Vec<_> = list.iter().map(|(row, _)| row.clone()).collect();
    let known = codes::rows(Knowledge::builtin());
    for row in &known {
        assert!(
            listed.contains(row),
            "not in the list of checked codes: {row:?}; run the bin `codes` where the tables are"
        );
    }
    for row in &listed {
        assert!(known.contains(row), "listed, but no longer in the knowledge: {row:?}");
    }
    for (row, checked) in &list {
        assert!(
            ["same label", "no table", "not in the table"].contains(&checked.as_str()),
            "{row:?}: {checked}"
        );
        assert!(checked != "not in the table" || row.system == "loinc", "{row:?}");
        assert_eq!(
            checked == "no table",
            ["atc", "rxnorm"].contains(&row.system.as_str()),
            "{row:?}"
        );
    }
}

#[test]
fn the_index_holds_every_code_of_every_entry() {
    let knowledge = Knowledge::builtin();
    for row in codes::rows(knowledge) {
        if let Some(analyte) = row.entry.strip_prefix("analyte ") {
            let system = CodeSystem::from_word(&row.system).unwrap();
            // A code that two analytes carry measures one of them.
            let measured = knowledge.analyte_for_code(system, &row.code);
            let carries = |id: &str| {
                id == analyte
                    || knowledge.laboratory().analyte(id).is_some_and(|other| {
                        other.codes().iter().any(|carried| carried.code().code() == row.code)
                    })
            };
            assert_eq!(
                measured.is_some_and(carries),
                row.matching != "broader",
                "{row:?}: {measured:?}"
            );
            continue;
        }
        let system = CodeSystem::from_word(&row.system).unwrap();
        let met = knowledge.entries_for_code(system, &row.code);
        let (kind, id) = row.entry.split_once(' ').unwrap();
        let found = met.iter().find(|(entry, _)| {
            entry.id() == id && matches!(entry, CodedEntry::Finding(_)) == (kind == "finding")
        });
        let (_, coverage) = found.unwrap_or_else(|| panic!("{row:?}"));
        assert!(
            format!("{coverage:?}").eq_ignore_ascii_case(&row.matching),
            "{row:?}: {coverage:?}"
        );
        assert!(knowledge.codes_for(id).any(|code| code.code() == row.code), "{row:?}");
    }
}

#[test]
fn a_code_that_is_the_finding_makes_it_present_or_absent() {
    assert!(present("icd-10-cm", "N18.6").contains(&"end-stage-kidney-disease".to_string()));
    let (_, absent, issues) = read("hpo", "HP:0001513", true, &Options::default());
    assert!(absent.contains(&"obesity".to_string()));
    assert_eq!(issues, []);
}

#[test]
fn a_code_below_a_category_is_the_category() {
    assert!(present("icd-10-cm", "N18.31").contains(&"chronic-kidney-disease".to_string()));
    assert!(present("icd-10-cm", "M33.13").contains(&"dermatomyositis".to_string()));
    assert!(present("atc", "A10AB01").contains(&"insulin-injection".to_string()));
    // Absence of a part says nothing about the whole.
    let (_, absent, issues) = read("icd-10-cm", "N18.31", true, &Options::default());
    assert!(!absent.contains(&"chronic-kidney-disease".to_string()));
    assert_eq!(issues, [IssueCode::SetAside]);
}

#[test]
fn a_category_gives_nothing_that_only_a_part_has() {
    // L93 covers the discoid, the subacute and other local forms.
    let (present, _, issues) = read("icd-10-cm", "L93", false, &Options::default());
    assert_eq!(present, Vec::<String>::new());
    assert_eq!(issues, [IssueCode::BroadCode]);
    // Without the whole there is no part.
    let (_, absent, _) = read("icd-10-cm", "N18", true, &Options::default());
    for part in ["chronic-kidney-disease", "ckd-stage-4", "ckd-stage-5", "end-stage-kidney-disease"]
    {
        assert!(absent.contains(&part.to_string()), "{part}: {absent:?}");
    }
}

#[test]
fn a_broader_code_gives_nothing_but_a_note() {
    let (present, _, issues) = read("hpo", "HP:0032676", false, &Options::default());
    assert_eq!(present, Vec::<String>::new());
    assert_eq!(issues, [IssueCode::BroadCode]);
    let (_, absent, _) = read("hpo", "HP:0032676", true, &Options::default());
    assert!(absent.contains(&"ulcer-refractory-to-care".to_string()));
}

#[test]
fn one_code_that_is_one_finding_and_covers_others_gives_the_one() {
    let (present, _, issues) = read("icd-10-cm", "Z99.2", false, &Options::default());
    assert!(present.contains(&"dialysis".to_string()));
    assert!(!present.contains(&"hemodialysis".to_string()));
    assert_eq!(issues, []);
}

#[test]
fn a_stated_diagnosis_is_set_aside_unless_allowed() {
    let (given, _, issues) = read("icd-10-cm", "L94.2", false, &Options::default());
    assert_eq!(given, Vec::<String>::new());
    assert_eq!(issues, [IssueCode::DiagnosisCode]);
    let allowed = Options::new().stated_diagnoses(true);
    assert!(
        read("icd-10-cm", "L94.2", false, &allowed).0.contains(&"calcinosis-deposit".to_string())
    );
    // No finding carries it: recorded, without any weight.
    for options in [Options::default(), allowed] {
        let (given, _, issues) = read("omim", "103580", false, &options);
        assert_eq!(given, Vec::<String>::new());
        assert_eq!(issues, [IssueCode::DiagnosisCode]);
        assert_eq!(read("icd-10-cm", "E83.59", false, &options).2, [IssueCode::DiagnosisCode]);
    }
}

#[test]
fn a_stated_diagnosis_does_not_change_the_answer() {
    let bare = Case::builder().present("retiform-purpura").present("hemodialysis");
    let told = bare.clone().code(CodedStatement::new("orpha", "ORPHA:280065")).build();
    let knowledge = Knowledge::builtin();
    let ranking = |case: &Case| -> Vec<(String, Probability)> {
        let answer = classify(knowledge, case, &Options::default()).unwrap();
        answer
            .ranking()
            .map(|leaf| (leaf.diagnosis().id().to_string(), leaf.probability()))
            .collect()
    };
    assert_eq!(ranking(&bare.build()), ranking(&told));
}

#[test]
fn withdrawn_codes_are_read_as_their_successor_with_a_note() {
    let knowledge = Knowledge::builtin();
    for (old, new) in [
        ("MONDO:0003116", "MONDO:0017215"),
        ("MONDO:0008897", "MONDO:0100252"),
        ("MONDO:0019163", "MONDO:0100091"),
    ] {
        let read = knowledge.read_code("mondo", old).unwrap();
        assert_eq!(read.code, new);
        assert!(!knowledge.entries_for_code(CodeSystem::Mondo, new).is_empty(), "{new}");
    }
    let (_, _, issues) = read("mondo", "MONDO:0003116", false, &Options::default());
    assert_eq!(
        issues,
        [IssueCode::DiagnosisCode, IssueCode::FormerId].into_iter().rev().collect::<Vec<_>>()
    );
    let (_, _, issues) = read("mondo", "MONDO:0000101", false, &Options::default());
    assert_eq!(issues, [IssueCode::FormerId, IssueCode::UnknownCode]);
}

#[test]
fn systems_go_by_many_names() {
    for system in [
        "http://hl7.org/fhir/sid/icd-10-cm",
        "urn:oid:2.16.840.1.113883.6.90",
        "ICD-10-CM",
        "icd10cm",
        "http://hl7.org/fhir/sid/icd-10-cm|2026",
    ] {
        for code in ["N18.6", "N186", "n18.6", "ICD10CM:N18.6"] {
            assert!(
                present(system, code).contains(&"end-stage-kidney-disease".to_string()),
                "{system} {code}"
            );
        }
    }
    for system in ["http://hl7.org/fhir/sid/icd-10", "http://fhir.de/CodeSystem/bfarm/icd-10-gm"] {
        let (present, _, issues) = read(system, "Z94.0", false, &Options::default());
        assert!(present.contains(&"kidney-transplant".to_string()), "{system}");
        assert_eq!(issues, [IssueCode::RelatedCodeSystem]);
    }
    assert!(
        present("http://human-phenotype-ontology.org", "HP:0002905")
            .contains(&"hyperphosphatemia".to_string())
    );
}

#[test]
fn unknown_systems_and_codes_are_reported() {
    for (system, code, issue) in [
        ("http://snomed.info/sct", "46177005", IssueCode::UnknownCodeSystem),
        ("urn:oid:1.2.3", "x", IssueCode::UnknownCodeSystem),
        ("icd-10-cm", "Q13.1", IssueCode::UnknownCode),
        ("icd-10-cm", "", IssueCode::UnknownCode),
    ] {
        let (present, absent, issues) = read(system, code, false, &Options::default());
        assert_eq!((present.len(), absent.len()), (0, 0), "{system} {code}");
        assert_eq!(issues, [issue], "{system} {code}");
    }
}

#[test]
fn calcium_by_mouth_is_no_calcium_by_vein() {
    let by_mouth = present("atc", "A12AA04");
    assert!(by_mouth.contains(&"calcium-supplement-or-antacid-use".to_string()));
    assert!(!by_mouth.contains(&"intravenous-calcium-exposure".to_string()));
    assert!(present("atc", "B05XA19").contains(&"intravenous-calcium-exposure".to_string()));
}

#[test]
fn drugs_come_under_atc_and_rxnorm() {
    for (system, code) in [
        ("http://www.whocc.no/atc", "B01AA03"),
        ("http://www.nlm.nih.gov/research/umls/rxnorm", "11289"),
        ("ATC", "ATC:B01AA03"),
        ("RxNorm", "RXNORM:11289"),
    ] {
        assert!(
            present(system, code).contains(&"vitamin-k-antagonist-use".to_string()),
            "{system} {code}"
        );
    }
    // A group of the classification covers every drug below it, and none above.
    assert!(present("atc", "B01AA").contains(&"vitamin-k-antagonist-use".to_string()));
    assert!(!present("atc", "B01A").contains(&"vitamin-k-antagonist-use".to_string()));
}

#[test]
fn coverage_follows_from_both_matches() {
    let knowledge = Knowledge::builtin();
    let coverage = |code: &str, id: &str| {
        let met = knowledge.entries_for_code(CodeSystem::Icd10Cm, code);
        met.into_iter().find(|(entry, _)| entry.id() == id).map(|(_, coverage)| coverage)
    };
    // Stages 1 and 2 have a filtration of 60 and more, which the finding has not.
    assert_eq!(coverage("N18", "chronic-kidney-disease"), Some(Coverage::Broader));
    assert_eq!(coverage("N18.2", "chronic-kidney-disease"), Some(Coverage::Overlapping));
    assert_eq!(coverage("N18.31", "chronic-kidney-disease"), Some(Coverage::Narrower));
    assert_eq!(coverage("N18.9", "chronic-kidney-disease"), Some(Coverage::Narrower));
    assert_eq!(coverage("N18", "ckd-stage-4"), Some(Coverage::Broader));
    // Scars of every kind against the scar at the site: a part of the scars is neither more nor
    // less.
    assert_eq!(coverage("L90.5", "scar-at-site"), Some(Coverage::Broader));
    assert_eq!(coverage("L90", "scar-at-site"), Some(Coverage::Broader));
    assert_eq!(coverage("Z99.2", "kidney-transplant"), None);
}

/// What the property in the label of a LOINC code lets a unit look like.
const PROPERTIES: &[(&str, &[&str])] = &[
    ("Mass/volume", &["g/dL", "g/mL", "g/L"]),
    ("Moles/volume", &["mol/L"]),
    ("Mass/time", &["g/(24.h)"]),
    ("Moles/time", &["mol/(24.h)"]),
    ("Enzymatic activity/volume", &["U/L"]),
    ("Units/volume", &["U]/mL", "U]/L", "U}/mL"]),
    ("#/volume", &["/uL", "/L"]),
    ("Volume Rate/Area", &["mL/min/{1.73_m2}"]),
    ("Mass Ratio", &["g/g"]),
    ("Ratio", &["kg/m2"]),
    ("Titer", &["{titer}"]),
    ("Presence", &[]),
];

/// A mass under a code that means an amount of substance would be read as its thousandth: the unit
/// of each code is that of its label, and one of its analyte.
#[test]
fn the_unit_of_a_code_is_that_of_its_label_and_one_of_its_analyte() {
    let mut failures = Vec::new();
    let mut told = 0;
    for analyte in Knowledge::builtin().laboratory().analytes().iter() {
        for listed in
            analyte.codes().iter().filter(|listed| listed.code().system() == CodeSystem::Loinc)
        {
            let place = format!("{} {}", analyte.id(), listed.code().code());
            // What is positive or negative may come in the unit of a kit.
            let laboratory = Knowledge::builtin().laboratory();
            let is_of_kit =
                analyte.is_qualitative() && laboratory.kit_unit(listed.unit()).is_some();
            if !(listed.unit().is_empty()
                || is_of_kit
                || analyte.unit_named(listed.unit()).is_some())
            {
                failures.push(format!("{place}: `{}` is no unit of the analyte", listed.unit()));
            }
            let property =
                listed.code().label().split_once('[').and_then(|(_, rest)| rest.split_once(']'));
            let Some((_, ends)) =
                property.and_then(|(name, _)| PROPERTIES.iter().find(|(known, _)| *known == name))
            else {
                continue;
            };
            told += 1;
            let fits = if ends.is_empty() {
                listed.unit().is_empty()
            } else {
                ends.iter().any(|end| listed.unit().ends_with(end))
            };
            if !fits {
                failures.push(format!(
                    "{place}: `{}` under the label `{}`",
                    listed.unit(),
                    listed.code().label()
                ));
            }
        }
    }
    assert!(told > 100, "{told}");
    none_of("codes whose unit is another's", &failures);
}

/// What a laboratory measures has a code under which it sends it, or a word in the knowledge on why
/// there is none.
#[test]
fn what_is_measured_has_a_code_or_a_word_on_why_not() {
    use calcinosis_core::knowledge::analyte::Specimen;
    let measured =
        |specimen| matches!(specimen, Specimen::Serum | Specimen::WholeBlood | Specimen::Urine);
    let mut without = Vec::new();
    for analyte in Knowledge::builtin()
        .laboratory()
        .analytes()
        .iter()
        .filter(|analyte| measured(analyte.specimen()))
    {
        let has_code =
            analyte.codes().iter().any(|listed| listed.code().system() == CodeSystem::Loinc);
        assert_ne!(has_code, !analyte.no_code().is_empty(), "{}", analyte.id());
        without.extend((!has_code).then(|| analyte.id().to_string()));
    }
    assert_eq!(without.len(), 7, "{without:?}");
}

/// A number in the unit of a kit is judged by nobody but its laboratory, and a kit's unit converts
/// into no other.
#[test]
fn the_unit_of_a_kit_is_no_unit_of_an_analyte_that_is_graded() {
    let laboratory = Knowledge::builtin().laboratory();
    let qualitative =
        laboratory.analytes().iter().filter(|analyte| analyte.is_qualitative()).count();
    assert!(qualitative >= 30, "{qualitative}");
    assert!(laboratory.kit_units().len() >= 8);
    assert!(laboratory.analyte("phosphate").is_some_and(|analyte| !analyte.is_qualitative()));
    assert_eq!(laboratory.kit_unit("kU/L"), laboratory.kit_unit("[arb'U]/mL"));
    assert_ne!(laboratory.kit_unit("[IU]/mL"), laboratory.kit_unit("[arb'U]/mL"));
    let value = calcinosis_core::MeasuredValue::Number(5.0);
    assert!(
        Knowledge::builtin().convert("anti-ro-antibody", &value, "[arb'U]/mL", "[IU]/mL").is_err()
    );
}
