//! The words of the core, from which the enumerations of Python are generated
//! (`tools/generate.py`).

use calcinosis_core::batch::BatchErrorKind;
use calcinosis_core::classification::{Form, MatchKind};
use calcinosis_core::knowledge as k;
use calcinosis_core::knowledge::analyte as a;
use calcinosis_core::{Error, IssueCode, Presence, Severity, Sex, Status};

/// Name, words and their meaning; empty where the core has no sentence.
pub(crate) type Words = (&'static str, Vec<(&'static str, &'static str)>);

macro_rules! explained {
    ($name:literal, $kind:ty) => {
        ($name, <$kind>::ALL.iter().map(|value| (value.as_str(), value.meaning())).collect())
    };
}

macro_rules! plain {
    ($name:literal, $($value:expr),+) => {
        ($name, [$($value),+].iter().map(|value| (value.as_str(), "")).collect())
    };
}

/// The codes of errors that only this face raises: they concern its command line, its files and its
/// texts.
const OWN_CODES: [(&str, &str); 5] = [
    ("invalid-utf-8", "The text is not valid UTF-8."),
    ("nothing-found", "Nothing in the knowledge has this name."),
    ("table", "An option of the command line does not go together with a table."),
    ("unreadable-table", "The file cannot be read as a table."),
    ("unknown-table", "The name of the file tells of no kind of table that is written."),
];

/// The codes of the core, of tables, and of this face alone.
fn error_codes() -> Vec<(&'static str, &'static str)> {
    let tables = BatchErrorKind::ALL.iter().map(|kind| (kind.as_str(), kind.meaning()));
    Error::CODES.iter().copied().chain(tables).chain(OWN_CODES).collect()
}

/// Every enumeration that users meet.
pub(crate) fn words() -> Vec<Words> {
    vec![
        explained!("Status", Status),
        explained!("Form", Form),
        explained!("Presence", Presence),
        plain!("Sex", Sex::Female, Sex::Male, Sex::Unknown),
        plain!("Severity", Severity::Note, Severity::Warning),
        explained!("IssueCode", IssueCode),
        ("ErrorCode", error_codes()),
        explained!("Matching", MatchKind),
        explained!("EntryKind", calcinosis_core::catalogue::EntryKind),
        explained!("Basis", k::Basis),
        explained!("Seen", k::Seen),
        explained!("FindingKind", k::FindingKind),
        explained!("Obtained", k::Obtained),
        explained!("Role", k::Role),
        explained!("CodeMatch", k::CodeMatch),
        explained!("CodeSystem", k::CodeSystem),
        explained!("PriorClass", k::PriorClass),
        explained!("Scope", k::Scope),
        explained!("Mechanism", k::Mechanism),
        explained!("Trigger", k::Trigger),
        explained!("Tissue", k::Tissue),
        explained!("Cause", k::Cause),
        explained!("Stance", k::Stance),
        explained!("TestKind", k::TestKind),
        explained!("TestTier", k::TestTier),
        explained!("TreatmentLine", k::TreatmentLine),
        explained!("Evidence", k::Evidence),
        explained!("Direction", k::Direction),
        explained!("CautionEffect", k::CautionEffect),
        explained!("Specimen", a::Specimen),
        explained!("State", a::State),
    ]
}
