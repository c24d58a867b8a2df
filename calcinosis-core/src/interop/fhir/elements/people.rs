//! Patients and their relatives.

use super::{WHO, decides, ignored, named, parts, sets, used};
use crate::interop::shape::Row;

const NOTHING: &str = "says nothing that a case holds";

pub(super) const PATIENT: &[Row] = &[
    sets("active", &["true"], &["false"], "a record that is no longer in use"),
    ignored("name", NOTHING),
    ignored("telecom", NOTHING),
    used("gender", "the sex"),
    used("birthDate", "the age"),
    decides("deceasedBoolean", "nobody grows older than at death"),
    decides("deceasedDateTime", "nobody grows older than at death"),
    ignored("address", NOTHING),
    ignored("maritalStatus", NOTHING),
    ignored("multipleBirthBoolean", NOTHING),
    ignored("multipleBirthInteger", NOTHING),
    ignored("photo", NOTHING),
    ignored("contact", NOTHING),
    ignored("communication", NOTHING),
    ignored("careProvider", WHO),
    ignored("generalPractitioner", WHO),
    ignored("managingOrganization", WHO),
    decides("link", "two records of one person are one; another link is named"),
    sets("animal", &[], &[], "everything here is about people"),
];

const DISEASE: &[Row] = &[
    decides("code", "the disease"),
    ignored("outcome", NOTHING),
    ignored("contributedToDeath", NOTHING),
    ignored("onsetAge", NOTHING),
    ignored("onsetRange", NOTHING),
    ignored("onsetPeriod", NOTHING),
    ignored("onsetString", NOTHING),
    ignored("onsetQuantity", NOTHING),
    named("note", "words are not read"),
];

pub(super) const FAMILY: &[Row] = &[
    ignored("definition", WHO),
    ignored("instantiatesCanonical", WHO),
    ignored("instantiatesUri", WHO),
    sets("status", &["completed", "partial"], &[], "whether it counts"),
    sets("notDone", &["false"], &[], "not asked"),
    sets("notDoneReason", &[], &[], "not asked"),
    sets("dataAbsentReason", &[], &[], "not known"),
    decides("patient", "the patient"),
    ignored("date", NOTHING),
    ignored("participant", WHO),
    ignored("name", NOTHING),
    decides("relationship", "who is no blood relative is set aside"),
    ignored("sex", NOTHING),
    ignored("gender", NOTHING),
    ignored("bornPeriod", NOTHING),
    ignored("bornDate", NOTHING),
    ignored("bornString", NOTHING),
    ignored("ageAge", NOTHING),
    ignored("ageRange", NOTHING),
    ignored("ageString", NOTHING),
    ignored("ageQuantity", NOTHING),
    ignored("estimatedAge", NOTHING),
    ignored("deceasedBoolean", NOTHING),
    ignored("deceasedAge", NOTHING),
    ignored("deceasedRange", NOTHING),
    ignored("deceasedDate", NOTHING),
    ignored("deceasedString", NOTHING),
    ignored("deceasedQuantity", NOTHING),
    named("reasonCode", "why it was asked"),
    ignored("reasonReference", "why it was asked"),
    named("reason", "why it was asked"),
    named("note", "words are not read"),
    parts("condition", DISEASE, "the diseases of the relative"),
    named("procedure", "what was done to a relative"),
];
