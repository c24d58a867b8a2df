//! The words of the standard itself: statuses, interpretation flags, answers. None of them is a
//! clinical statement of this project.

use super::resource::CodeableConcept;
use crate::knowledge::analyte::Specimen;
use alloc::string::String;
use alloc::vec::Vec;

/// The laboratory's flag in the words of a measurement: v3 ObservationInterpretation, also as v2
/// table 0078 spells it, and the qualifiers of SNOMED CT.
pub(super) fn flag(code: &str) -> Option<&'static str> {
    Some(match code.trim() {
        "H" | "HH" | "HU" | ">" | "HX" | "H>" | "HI" | "75540009" | "281302008" | "371879000" => {
            "high"
        }
        "L" | "LL" | "LU" | "<" | "LX" | "L<" | "LO" | "62482003" | "281300000" | "371880002" => {
            "low"
        }
        "N" | "17621005" | "281301001" => "normal",
        "POS" | "DET" | "RR" | "WR" | "10828004" | "260373001" => "positive",
        "NEG" | "ND" | "NR" | "260385009" | "260415000" => "negative",
        "IND" | "E" | "42425007" | "82334004" => "indeterminate",
        _ => return None,
    })
}

/// The same for a word or a phrase, as systems write it that send no code.
pub(super) fn flag_in_words(text: &str) -> Option<&'static str> {
    const WORDS: [(&str, &str); 43] = [
        ("indeterminate", "indeterminate"),
        ("equivocal", "indeterminate"),
        ("borderline", "indeterminate"),
        ("inconclusive", "indeterminate"),
        ("h", "high"),
        ("hh", "high"),
        ("high", "high"),
        ("hi", "high"),
        ("above high threshold", "high"),
        ("above reference range", "high"),
        ("above normal", "high"),
        ("elevated", "high"),
        ("increased", "high"),
        ("l", "low"),
        ("ll", "low"),
        ("low", "low"),
        ("below low threshold", "low"),
        ("below reference range", "low"),
        ("below normal", "low"),
        ("decreased", "low"),
        ("n", "normal"),
        ("normal", "normal"),
        ("within reference range", "normal"),
        ("within normal limits", "normal"),
        ("positive", "positive"),
        ("reactive", "positive"),
        ("negative", "negative"),
        ("not detected", "negative"),
        ("higher than normal", "high"),
        ("lower than normal", "low"),
        ("above reference interval", "high"),
        ("below reference interval", "low"),
        ("above range", "high"),
        ("below range", "low"),
        ("within range", "normal"),
        ("within reference interval", "normal"),
        ("weakly reactive", "positive"),
        ("weakly positive", "positive"),
        ("detected", "positive"),
        ("nonreactive", "negative"),
        ("non reactive", "negative"),
        ("raised", "high"),
        ("reduced", "low"),
    ];
    // How far, and that it matters, says nothing of the direction.
    const DEGREES: [&str; 14] = [
        "critical",
        "critically",
        "panic",
        "alert",
        "very",
        "extremely",
        "markedly",
        "significantly",
        "slightly",
        "mildly",
        "moderately",
        "abnormal",
        "abnormally",
        "flag",
    ];
    let plain: String = text
        .chars()
        .map(|c| if c.is_alphanumeric() { c.to_ascii_lowercase() } else { ' ' })
        .collect();
    let words = plain
        .split_whitespace()
        .filter(|word| !DEGREES.contains(word))
        .collect::<Vec<_>>()
        .join(" ");
    match text.trim() {
        "↑" | "↑↑" => Some("high"),
        "↓" | "↓↓" => Some("low"),
        _ => WORDS.iter().find(|(word, _)| *word == words).map(|(_, flag)| *flag),
    }
}

/// Whether a flag says that something is abnormal, and not how.
pub(super) fn is_abnormal(text: &str) -> bool {
    ["A", "AA", "263654008"].contains(&text.trim())
        || ["abnormal", "critical abnormal", "critically abnormal", "abn"]
            .iter()
            .any(|word| text.trim().eq_ignore_ascii_case(word))
}

/// Whether the words beside two limits say that they are a target or a limit of alarm.
pub(super) fn is_target(words: &str) -> bool {
    const WORDS: [&str; 15] = [
        "target",
        "goal",
        "dialysis",
        "therap",
        "treatment",
        "recommended",
        "critical",
        "panic",
        "toxic",
        "trough",
        "peak level",
        "desirable",
        "optimal",
        "zielwert",
        "alert",
    ];
    let lower = words.to_lowercase();
    WORDS.iter().any(|word| lower.contains(word))
}

/// What was examined, as far as a specimen says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Material {
    Urine,
    Blood,
    Other,
}

impl Material {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Urine => "urine",
            Self::Blood => "blood",
            Self::Other => "neither blood nor urine",
        }
    }

    /// Whether something that is measured in this kind of specimen can have been measured in it.
    pub(super) const fn fits(self, specimen: Specimen) -> bool {
        match specimen {
            Specimen::Serum | Specimen::WholeBlood => matches!(self, Self::Blood),
            Specimen::Urine => matches!(self, Self::Urine),
            Specimen::History | Specimen::Derived => true,
        }
    }
}

/// The material that a code or a word of a specimen names: v2 table 0487, SNOMED CT, plain words.
pub(super) fn material(word: &str) -> Option<Material> {
    const URINE: [&str; 8] = ["UR", "U", "URINE", "122575003", "UC", "URC", "UMED", "UCATH"];
    const BLOOD: [&str; 18] = [
        "SER",
        "PLAS",
        "BLD",
        "BLDV",
        "BLDA",
        "BLDC",
        "WB",
        "PPP",
        "PRP",
        "SERPLAS",
        "119364003",
        "119361006",
        "119297000",
        "122555007",
        "122554006",
        "258580003",
        "SERUM",
        "PLASMA",
    ];
    const OTHERS: [&str; 16] = [
        "cerebrospinal",
        "csf",
        "synovial",
        "pleural",
        "ascit",
        "peritoneal",
        "saliva",
        "sputum",
        "stool",
        "feces",
        "faeces",
        "tissue",
        "amniotic",
        "dialysate",
        "sweat",
        "drain",
    ];
    let trimmed = word.trim();
    let is = |codes: &[&str]| codes.iter().any(|code| code.eq_ignore_ascii_case(trimmed));
    let lower = trimmed.to_lowercase();
    if OTHERS.iter().any(|other| lower.contains(other)) {
        return Some(Material::Other);
    }
    if is(&URINE) || lower.contains("urine") {
        return Some(Material::Urine);
    }
    (is(&BLOOD) || ["serum", "plasma", "blood"].iter().any(|name| lower.contains(name)))
        .then_some(Material::Blood)
}

/// Whether an answer says present or absent: LOINC answers, v2 yes and no, the data absent reason
/// of SNOMED CT's qualifier values, and the plain words.
pub(super) fn answer(concept: &CodeableConcept<'_>) -> Option<bool> {
    const PRESENT: [&str; 12] = [
        "LA9633-4",
        "LA6576-8",
        "LA33-6",
        "52101004",
        "10828004",
        "373066001",
        "Y",
        "POS",
        "DET",
        "present",
        "positive",
        "yes",
    ];
    const ABSENT: [&str; 12] = [
        "LA9634-2",
        "LA6577-6",
        "LA32-8",
        "2667000",
        "260385009",
        "373067005",
        "N",
        "NEG",
        "ND",
        "absent",
        "negative",
        "no",
    ];
    let says = |words: &[&str]| concept.codes().any(|code| words.contains(&code));
    match (says(&PRESENT), says(&ABSENT)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        (true, true) => None,
        (false, false) => answer_text(concept.shown()),
    }
}

/// The same for a bare word.
pub(super) fn answer_text(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "present" | "positive" | "yes" | "detected" | "true" | "reactive" | "pos" => Some(true),
        "absent" | "negative" | "no" | "not detected" | "false" | "nonreactive"
        | "non-reactive" | "neg" | "none" => Some(false),
        _ => None,
    }
}

/// Whether a relationship is one without common descent: v3 RoleCode, and the plain words.
pub(super) fn is_no_blood_relative(word: &str) -> bool {
    const CODES: [&str; 40] = [
        "SPS",
        "HUSB",
        "WIFE",
        "DOMPART",
        "FMRSPS",
        "SIGOTHR",
        "FRND",
        "NBOR",
        "ROOM",
        "STPPRN",
        "STPFTH",
        "STPMTH",
        "STPCHLD",
        "STPDAU",
        "STPSON",
        "STPSIB",
        "STPBRO",
        "STPSIS",
        "ADOPTP",
        "ADOPTF",
        "ADOPTM",
        "CHLDADOPT",
        "DAUADOPT",
        "SONADOPT",
        "PRNFOST",
        "FTHFOST",
        "MTHFOST",
        "CHLDFOST",
        "DAUFOST",
        "SONFOST",
        "INLAW",
        "PRNINLAW",
        "FTHINLAW",
        "MTHINLAW",
        "CHLDINLAW",
        "DAUINLAW",
        "SONINLAW",
        "SIBINLAW",
        "BROINLAW",
        "SISINLAW",
    ];
    const WORDS: [&str; 10] = [
        "husband",
        "wife",
        "spouse",
        "partner",
        "stepfather",
        "stepmother",
        "stepbrother",
        "stepsister",
        "in-law",
        "adoptive",
    ];
    let lower = word.to_ascii_lowercase();
    CODES.contains(&word.trim()) || WORDS.iter().any(|known| lower.contains(known))
}

/// Whether the adherence that R5 records beside the status says that the drug was taken; nothing
/// for a word that is not known.
pub(super) fn is_taken(adherence: &CodeableConcept<'_>) -> Option<bool> {
    let says = |head: &str| {
        adherence
            .words()
            .any(|word| word.trim().to_ascii_lowercase().replace(' ', "-").starts_with(head))
    };
    if adherence.words().next().is_none() {
        return Some(true);
    }
    match (
        says("not-taking") || says("not-taken"),
        says("taking") || says("on-hold") || says("stopped"),
    ) {
        (true, _) => Some(false),
        (false, true) => Some(true),
        (false, false) => None,
    }
}

/// Whether words speak of the family of the patient.
pub(super) fn is_about_relatives(words: &str) -> bool {
    const WORDS: [&str; 12] = [
        "family history",
        "family member",
        "family-history",
        "familyhistory",
        "history of family",
        "fhx",
        "familienanamnese",
        "antecedentes familiares",
        "antécédents familiaux",
        "anamnesi familiare",
        "of relative",
        "in relative",
    ];
    let lower = words.to_lowercase();
    WORDS.iter().any(|word| lower.contains(word))
}

/// Questions whose answer is a statement about the patient: diagnosis, problem, symptom, finding,
/// in LOINC and in plain words.
pub(super) fn asks_of_patient(question: &CodeableConcept<'_>) -> bool {
    const CODES: [&str; 17] = [
        "29308-4",
        "11450-4",
        "22637-3",
        "75326-9",
        "75325-1",
        "75321-0",
        "11348-0",
        "10154-3",
        "52797-8",
        "86255-7",
        "18630-4",
        "46241-6",
        "11535-2",
        "52534-5",
        "33746-9",
        "439401001",
        "404684003",
    ];
    const WORDS: [&str; 14] = [
        "diagnosis",
        "diagnoses",
        "diagnose",
        "problem",
        "problem list",
        "finding",
        "findings",
        "clinical finding",
        "symptom",
        "complaint",
        "chief complaint",
        "histology",
        "pathology diagnosis",
        "comorbidity",
    ];
    const BARS: [&str; 14] = [
        "family",
        "ruled out",
        "rule out",
        "exclu",
        "relative",
        "mother",
        "father",
        "sibling",
        "donor",
        "differential",
        "suspect",
        "risk",
        "denie",
        "not ",
    ];
    let lower: alloc::vec::Vec<alloc::string::String> =
        question.words().map(|word| word.trim().to_lowercase()).collect();
    if lower.iter().any(|word| BARS.iter().any(|bar| word.contains(bar))) {
        return false;
    }
    question.codes().any(|code| CODES.contains(&code.trim()))
        || lower.iter().any(|word| WORDS.contains(&word.as_str()))
}

/// What a label of a resource says of how far it can be trusted: v3 ActReason and ObservationValue.
pub(super) fn mark(code: &str) -> Option<&'static str> {
    Some(match code.trim() {
        "HTEST" => "marked as made for a test (`HTEST`): used, and perhaps nobody's",
        "SUBSETTED" => {
            "a part of the resource only (`SUBSETTED`): what is left out may change what it says"
        }
        _ => return None,
    })
}

/// Whether the resource type is known to carry nothing that a case holds.
pub(super) fn is_knowingly_skipped(kind: &str) -> bool {
    matches!(
        kind,
        "AllergyIntolerance"
            | "Immunization"
            | "Encounter"
            | "Practitioner"
            | "PractitionerRole"
            | "Organization"
            | "Location"
            | "Device"
            | "Medication"
            | "Substance"
            | "Provenance"
            | "OperationOutcome"
            | "Binary"
    )
}

/// Whether the resource type is read.
pub(super) fn is_read(kind: &str) -> bool {
    matches!(
        kind,
        "Patient"
            | "Condition"
            | "Observation"
            | "DiagnosticReport"
            | "Procedure"
            | "MedicationStatement"
            | "MedicationUsage"
            | "MedicationAdministration"
            | "MedicationRequest"
            | "MedicationOrder"
            | "MedicationPrescription"
            | "MedicationDispense"
            | "FamilyMemberHistory"
            | "Specimen"
    )
}
