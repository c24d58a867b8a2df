//! The words of the standard itself: statuses, interpretation flags, answers. None of them is a clinical statement of this project.

use super::resource::CodeableConcept;

/// What the status of a resource means for its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// It counts.
    Counts,
    /// It counts, with a word: preliminary, ordered, of unknown status.
    Provisional,
    /// It does not count.
    SetAside,
}

/// Observation and DiagnosticReport.
pub(super) fn report_standing(status: &str) -> Standing {
    match status {
        "final" | "amended" | "corrected" | "appended" | "modified" | "" => Standing::Counts,
        "entered-in-error" | "cancelled" => Standing::SetAside,
        // Registered, preliminary, partial, unknown, and what later versions add.
        _ => Standing::Provisional,
    }
}

/// Procedure and the medication resources.
pub(super) fn event_standing(status: &str) -> Standing {
    match status {
        "completed" | "active" | "in-progress" | "stopped" | "on-hold" | "ended" | "recorded" | "" => Standing::Counts,
        "entered-in-error" | "cancelled" | "not-done" | "not-taken" | "draft" | "preparation" | "intended" => {
            Standing::SetAside
        }
        _ => Standing::Provisional,
    }
}

/// The laboratory's flag in the words of a measurement: v3 ObservationInterpretation, also as v2 table 0078 spells it.
pub(super) fn flag(code: &str) -> Option<&'static str> {
    Some(match code {
        "H" | "HH" | "HU" | ">" | "HX" => "high",
        "L" | "LL" | "LU" | "<" | "LX" => "low",
        "N" => "normal",
        "POS" | "DET" | "RR" => "positive",
        "NEG" | "ND" | "NR" => "negative",
        _ => return None,
    })
}

/// Whether an answer says present or absent: LOINC answers, v2 yes and no, the data absent reason of SNOMED CT's qualifier values, and the plain words.
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
        "absent" | "negative" | "no" | "not detected" | "false" | "nonreactive" | "non-reactive" | "neg" | "none" => {
            Some(false)
        }
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

/// Whether the adherence that R5 records beside the status says that the drug was not taken.
pub(super) fn is_not_taken(adherence: &str) -> bool {
    adherence.starts_with("not-taking")
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
            | "FamilyMemberHistory"
            | "Specimen"
    )
}
