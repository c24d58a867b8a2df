//! Text from a record is inert: whatever stands in whichever field, it makes no line, no heading, no rank, no source and
//! no element of any form of the answer.

use crate::support::builtin;
use crate::support::strategy::config;
use calcinosis_core::answer_json;
use proptest::prelude::*;
use serde_json::json;

/// What a record might hold to act as layout.
const PIECES: [&str; 34] = [
    "\n",
    "\r\n",
    "\u{85}",
    "\u{2028}",
    "\u{2029}",
    "\u{202e}",
    "\u{2066}",
    "\u{200f}",
    "\u{0}",
    "\u{1b}[31m",
    "\t",
    "\u{a0}",
    "\u{feff}",
    "\u{e0041}",
    "\n\n# Heading\n",
    "\n## Sources\n",
    "\n1. ",
    "- ",
    "| x |",
    "\n---\n",
    "<script>",
    "</article>",
    "<!--",
    "&lt;&#10;",
    "[12]",
    "`",
    "**",
    "](http://x)",
    "http://x.example",
    "www.x.example",
    "   99 %  Calciphylaxis",
    "\"'",
    "\\",
    "{}",
];

fn hostile() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(prop::sample::select(&PIECES[..]), 1..6);
    (pieces, any::<bool>()).prop_map(|(pieces, long)| {
        let text = format!("z{}z", pieces.concat());
        if long { text.repeat(40) } else { text }
    })
}

/// A text in every field of every kind of record that takes one.
fn records(text: &str) -> [String; 3] {
    let case = json!({
        "id": text, "sex": text, "present": ["hemodialysis", text], "absent": [text, "fever"], text: 1,
        "measurements": [
            {"analyte": text, "value": text, "unit": text, "flag": text, "date": text, "from": text},
            {"analyte": "phosphate", "value": text, "from": text},
            {"analyte": "phosphate", "value": 3.1, "unit": text, "date": text, "from": text},
            {"analyte": "phosphate", "value": 7.9, "unit": "mg/dL", "flag": text, "date": text, "from": text},
        ],
        "codes": [
            {"system": text, "code": text, "display": text, "from": text},
            {"system": "icd-10-cm", "code": text, "display": text},
            {"system": "icd-10-cm", "code": "N18.6", "display": text, "from": text},
        ],
    });
    let coded = json!({"coding": [{"system": text, "code": text, "display": text}], "text": text});
    let patient = json!({"reference": "Patient/1", "display": text});
    let bundle = json!({"resourceType": "Bundle", "id": text, "entry": [
        {"resource": {"resourceType": "Patient", "id": "1", "gender": text, "birthDate": text}},
        {"fullUrl": text, "resource": {"resourceType": "Condition", "id": text, "subject": patient, "code": coded,
            "onsetDateTime": text}},
        {"resource": {"resourceType": "Condition", "id": text, "subject": patient, "code": {"text": text}}},
        {"resource": {"resourceType": "Condition", "id": "6", "subject": patient,
            "code": {"coding": [{"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "N18.6"}]}}},
        {"resource": {"resourceType": "Observation", "id": text, "status": "final", "subject": patient, "code": coded,
            "valueQuantity": {"value": 7, "unit": text, "code": text}}},
        {"resource": {"resourceType": "Observation", "id": text, "status": text, "subject": patient,
            "code": {"coding": [{"system": "http://loinc.org", "code": "2777-1"}]}, "valueString": text}},
        {"resource": {"resourceType": text, "id": text}},
    ]});
    let term = json!({"id": text, "label": text});
    let packet = json!({"id": text, "subject": {"id": text, "sex": text, "dateOfBirth": text},
        "phenotypicFeatures": [{"type": term}, {"type": {"id": "HP:0000979", "label": text}, "onset": {"age": text}}],
        "measurements": [{"assay": term, "value": {"quantity": {"unit": term, "value": 3}}}],
        "diseases": [{"term": term}], "metaData": {"createdBy": text}});
    [case.to_string(), bundle.to_string(), packet.to_string()]
}

fn is_unseen(character: char) -> bool {
    (character.is_control() && character != '\n')
        || matches!(character, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}' | '\u{200e}' | '\u{200f}')
        || matches!(character, '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

fn answer(record: &str, format: &str) -> String {
    answer_json(builtin(), record, Some(&json!({"format": format}).to_string())).unwrap()
}

/// What of a form acts as layout: the headings and ranks of a text, the marks at the beginning of each line of Markdown,
/// the elements of HTML.
fn layout(format: &str, answer: &str) -> Vec<String> {
    match format {
        "text" => {
            let lines: Vec<&str> = answer.lines().collect();
            let headings = lines.windows(2).filter(|pair| pair[0].is_empty()).map(|pair| pair[1]);
            let headings = headings.filter(|line| !line.starts_with("Case "));
            let sources = lines.iter().filter(|line| line.starts_with("  [")).copied();
            headings.chain(sources).map(str::to_string).collect()
        }
        "markdown" => {
            let mark = |line: &str| {
                let start: String = line.chars().take_while(|one| !one.is_alphanumeric() && *one != '\\').collect();
                let is_numbered = line.split_once(". ").is_some_and(|(number, _)| number.parse::<u32>().is_ok());
                format!("{start}{}", if is_numbered { "1." } else { "" })
            };
            answer.lines().map(mark).collect()
        }
        _ => answer.split('<').skip(1).map(|tag| tag.split('>').next().unwrap_or(tag).to_string()).collect(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: config().cases / 4, ..config() })]

    #[test]
    fn nothing_from_a_record_acts_as_layout(text in hostile()) {
        for (record, harmless) in records(&text).iter().zip(records("zq")) {
            for format in ["text", "markdown", "html", "html-fragment"] {
                let answer = answer(record, format);
                let unseen = answer.chars().find(|character| is_unseen(*character));
                prop_assert_eq!(unseen, None, "{} of {}", format, record);
                prop_assert_eq!(layout(format, &answer), layout(format, &self::answer(&harmless, format)), "{}", format);
            }
            for format in ["json", "fhir"] {
                let value: serde_json::Value = serde_json::from_str(&answer(record, format)).unwrap();
                prop_assert!(value.is_object());
            }
        }
    }

    #[test]
    fn what_is_said_about_a_record_is_inert_and_short(text in hostile()) {
        for record in records(&text) {
            let value: serde_json::Value = serde_json::from_str(&answer(&record, "json")).unwrap();
            for issue in value["issues"].as_array().unwrap() {
                let message = issue["message"].as_str().unwrap();
                prop_assert_eq!(message.chars().find(|one| is_unseen(*one) || *one == '\n'), None, "{}", message);
                prop_assert!(message.chars().count() < 600, "{}", message);
            }
        }
    }
}

#[test]
fn a_forged_rank_and_source_are_seen_by_this_test() {
    assert_eq!(layout("text", "a\n\nSources\n  [1] x"), ["Sources", "  [1] x"]);
    assert_eq!(layout("markdown", "# a\n- b\n1. c"), ["# ", "- ", "1."]);
    assert_eq!(layout("html", "<p>a</p>"), ["p", "/p"]);
}
