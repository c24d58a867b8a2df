//! What is done with each element of each resource that is read: R5, R4B, R4, STU3 and DSTU2 in one
//! table for each type, since the name of an element tells the version well enough.

mod clinical;
mod people;
mod therapy;

use super::resource::Resource;
use super::vocabulary;
use crate::interop::shape::{
    Extension, Format, Row, Table, What, decides, ignored, named, negates, parts, sets, used,
};
use alloc::string::String;
use alloc::vec::Vec;

/// Elements that every resource may have.
const COMMON: &[Row] = &[
    used("resourceType", "which resource it is"),
    used("id", "how other resources refer to it"),
    used("meta", "which of several versions of a resource is the latest"),
    sets("implicitRules", &[], &[], "rules that nobody here knows may change anything"),
    ignored("language", "says nothing of the patient"),
    ignored("text", "the narrative repeats what the elements say"),
    used("contained", "resources inside this one, each by its own table"),
    used("identifier", "how other resources refer to it"),
];

/// Where what is meant stands in another resource, which is read for itself.
const ELSEWHERE: &str = "what it refers to is read for itself, where the record holds it";
/// Who wrote or did something, where and on whose order.
const WHO: &str = "says who, where, or on whose order, and nothing of the patient";

/// Codes of the status of an observation or a report.
const SEEN: &[&str] = &["final", "amended", "corrected", "appended", "modified"];
const SEEN_DOUBTFUL: &[&str] =
    &["registered", "preliminary", "partial", "unknown", "specimen-in-process"];
/// Codes of the status of something that is done.
const DONE: &[&str] =
    &["completed", "active", "in-progress", "stopped", "on-hold", "suspended", "ended", "recorded"];
const DONE_DOUBTFUL: &[&str] = &["unknown"];

/// The types that are read, each with its elements.
const TYPES: &[(&str, &[Row], &[&str])] = &[
    ("Patient", people::PATIENT, &[]),
    ("Condition", clinical::CONDITION, &[]),
    ("Observation", clinical::OBSERVATION, &["component"]),
    ("DiagnosticReport", clinical::REPORT, &[]),
    ("Specimen", clinical::SPECIMEN, &[]),
    ("Procedure", therapy::PROCEDURE, &[]),
    ("MedicationStatement", therapy::STATEMENT, &[]),
    ("MedicationUsage", therapy::STATEMENT, &[]),
    ("MedicationAdministration", therapy::ADMINISTRATION, &[]),
    ("MedicationRequest", therapy::REQUEST, &[]),
    ("MedicationOrder", therapy::REQUEST, &[]),
    ("MedicationPrescription", therapy::REQUEST, &[]),
    ("MedicationDispense", therapy::DISPENSE, &[]),
    ("Medication", therapy::MEDICATION, &[]),
    ("FamilyMemberHistory", people::FAMILY, &["condition"]),
];

/// What changes the meaning of a resource of any other type.
const UNREAD: &[Row] = &[];

/// The table of a type of resource; nothing for one that is not read.
fn of_type(kind: &str) -> Option<Table> {
    let (_, own, divisible) = TYPES.iter().find(|(name, ..)| *name == kind)?;
    Some(Table { own, common: COMMON, divisible, snake: false })
}

/// Whether an element may change the meaning of a resource, so that one that cannot be read sets it
/// aside.
pub(super) fn may_change(kind: &str, element: &str) -> bool {
    let row = of_type(kind).and_then(|table| table.row(element));
    row.is_some_and(|row| matches!(row.what, What::Decides | What::Sets { .. }))
}

impl Format for Resource<'_> {
    fn contained(&self, position: usize) -> Option<&dyn Format> {
        self.contained().get(position).map(|inside| inside as &dyn Format)
    }

    fn table(&self) -> Table {
        of_type(self.kind()).unwrap_or(Table {
            own: UNREAD,
            common: COMMON,
            divisible: &[],
            snake: false,
        })
    }

    fn extension(&self, address: &str) -> Extension {
        let lower = address.to_ascii_lowercase();
        if lower.contains("diagnosesicherheit") {
            Extension::Certainty
        } else if lower == "patient-animal" {
            Extension::Animal
        } else if ["us-core-birthsex", "patient-birthsex", "birthsex", "patient-sexatbirth"]
            .contains(&lower.as_str())
        {
            Extension::SexAtBirth
        } else if negates(address) {
            Extension::Negates
        } else {
            Extension::Plain
        }
    }
}

impl Resource<'_> {
    /// Whether the table of its type has every element that is read.
    pub(super) fn is_looked_at(&self) -> bool {
        vocabulary::is_read(self.kind()) || self.kind() == "Medication"
    }
}

/// What is done with an element of a resource: a row of the table that the reader itself goes by.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Element {
    /// The type of the resource; `any` for what every resource may have.
    pub resource: &'static str,
    /// The path of the element inside the resource.
    pub path: String,
    /// `used`, `named` where it gives a line in the answer, `ignored` on purpose, or `modifier`
    /// where it may set the statement aside.
    pub treatment: &'static str,
    /// What it is used for, or why it is not.
    pub note: String,
}

/// Every element of every resource that is read, and what is done with it. What is not among them
/// gives a line in the answer, and a modifier extension that is found anywhere sets its statement
/// aside.
///
/// ```
/// use calcinosis_core::interop::fhir::elements;
/// assert!(elements().iter().any(|element| element.path == "notDone" && element.treatment == "modifier"));
/// ```
#[must_use]
pub fn elements() -> Vec<Element> {
    let mut all = Vec::new();
    crate::interop::shape::list(COMMON, &mut |path, row| all.push(element("any", path, row)));
    for (kind, rows, _) in TYPES {
        crate::interop::shape::list(rows, &mut |path, row| all.push(element(kind, path, row)));
    }
    all
}

fn element(resource: &'static str, path: &str, row: &Row) -> Element {
    let (treatment, note) = crate::interop::shape::told(row);
    Element { resource, path: path.into(), treatment, note }
}
