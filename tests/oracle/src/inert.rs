//! Text from a record is inert: what each form of an answer must look like whatever a record holds.

use calcinosis_core::{Knowledge, answer_json};
use serde_json::json;

/// What a record might hold to act as layout.
pub const PIECES: [&str; 34] = [
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

/// A text in every field of every kind of record that takes one.
#[must_use]
pub fn records(text: &str) -> [String; 3] {
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

/// Whether a character changes how what follows is read, or ends a line in its own way.
#[must_use]
pub fn is_unseen(character: char) -> bool {
    (character.is_control() && character != '\n')
        || matches!(character, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}' | '\u{200e}' | '\u{200f}')
        || matches!(character, '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

/// What of a form acts as layout: the headings and ranks of a text, the marks at the beginning of
/// each line of Markdown, the elements of HTML.
#[must_use]
pub fn layout(format: &str, answer: &str) -> Vec<String> {
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
                let start: String =
                    line.chars().take_while(|one| !one.is_alphanumeric() && *one != '\\').collect();
                let is_numbered =
                    line.split_once(". ").is_some_and(|(number, _)| number.parse::<u32>().is_ok());
                format!("{start}{}", if is_numbered { "1." } else { "" })
            };
            answer.lines().map(mark).collect()
        }
        _ => answer
            .split('<')
            .skip(1)
            .map(|tag| tag.split('>').next().unwrap_or(tag).to_string())
            .collect(),
    }
}

/// The forms of an answer that people read.
pub const FORMS: [&str; 4] = ["text", "markdown", "html", "html-fragment"];

/// A record in one form.
///
/// # Panics
/// When it gets no answer.
#[must_use]
pub fn answered(knowledge: &Knowledge, record: &str, format: &str) -> String {
    answer_json(knowledge, record, Some(&json!({"format": format}).to_string())).unwrap()
}

/// What a text in a record makes of an answer in some form: an unseen character, or a layout other
/// than that of a harmless text in the same places.
#[must_use]
pub fn acts(format: &str, answer: &str, harmless: &str) -> Option<String> {
    if let Some(unseen) = answer.chars().find(|character| is_unseen(*character)) {
        return Some(format!("{unseen:?} stands in {format}"));
    }
    let (given, expected) = (layout(format, answer), layout(format, harmless));
    let place = given.iter().zip(&expected).position(|(given, expected)| given != expected);
    match place {
        Some(place) => {
            Some(format!("{format}: `{}` instead of `{}`", given[place], expected[place]))
        }
        None if given.len() != expected.len() => {
            Some(format!("{format}: {} parts instead of {}", given.len(), expected.len()))
        }
        None => None,
    }
}

/// The longest sentence about a record, in characters.
pub const LONGEST_MESSAGE: usize = 600;

/// What is wrong with a sentence about a record.
#[must_use]
pub fn is_no_message(message: &str) -> Option<String> {
    let unseen = message.chars().find(|one| is_unseen(*one) || *one == '\n');
    let length = message.chars().count();
    match unseen {
        Some(unseen) => Some(format!("{unseen:?} in `{message:?}`")),
        None if length >= LONGEST_MESSAGE => Some(format!("{length} characters: `{message}`")),
        None => None,
    }
}
