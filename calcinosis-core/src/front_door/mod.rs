//! The front door: whatever is given, told apart, read, and answered patient by patient.
//!
//! [`answer_json`] is the whole job in one call, text in and text out: what every face calls, so
//! that none of them holds logic of its own. [`answers`] is the same as values, for those who want
//! the parts.

mod answers;
mod options;
mod reference;

pub use answers::{Answers, Patient};
pub use options::{AnswerOptions, Format, Many};
pub use reference::{convert_json, interpret, interpret_json, search_json};

use crate::error::Error;
use crate::interop::one_case_within;
use crate::knowledge::Knowledge;
use alloc::string::String;

/// Answers whatever a text holds: a case, a FHIR bundle or resource, a phenopacket, a list of them,
/// or one per line.
///
/// What it is is told by its fields. One patient gives one answer; a list, or a text with several
/// patients, gives a JSON array. The options are a JSON object; each may be left out or `null`:
/// - `scheme`: id of the scheme through which the forms are seen;
/// - `detail`: `"brief"`, `"full"`, or `{"leading": n}` for the trace of the first n leaves, 5 by
///   default;
/// - `advice`: `false` leaves out what follows from the answer: tests, treatments, follow-up;
///   `true` by default, and never in a brief answer. What may need attention is said in any case;
/// - `strict`: whether a fault of the record is an error instead of an issue beside the answer: an
///   unknown unit as well as a resource that could not be read;
/// - `stated_diagnoses`: whether a code that states a diagnosis may make a finding present; see
///   [`Options::stated_diagnoses`](crate::Options::stated_diagnoses);
/// - `setting`: `clinic` or `published`, where the patient comes from, see
///   [`Options::setting`](crate::Options::setting);
/// - `silence`: whether it speaks that something is not mentioned, see
///   [`Options::silence`](crate::Options::silence);
/// - `format`: `"json"` by default, which is
///   [`Answer::to_json`](crate::explanation::Answer::to_json), or `"text"`, `"markdown"`, `"html"`
///   for a page, `"html-fragment"` for a part of one, or `"fhir"`;
/// - `fhir`: what the answer becomes there, an object: `resource` (`"risk-assessment"` by default,
///   `"conditions"` for a bundle of it and drafts for the problem list, `"guidance-response"`) and
///   `date`, the day for which it holds; no clock is read;
/// - `kind`: `"case"`, `"fhir"` or `"phenopacket"` for a text that does not tell;
/// - `top`: how many diagnoses are listed, all by default;
/// - `record`: how a record is read, an object: of FHIR `reference_date` (the day for which ages
///   are told, such as `"2024-05-06"`; the latest clinical date by default), `window_days` (values
///   further from it are set aside) and `values` (`"nearest"` or `"all"` of one test); of a
///   phenopacket `diseases` (`true` brings in what it states) and `genes` (`false` leaves them
///   out); see [`ReadOptions`](crate::interop::ReadOptions);
/// - `limits`: how much is read at once, such as `{"text": 1000000000}`; the names are those of
///   [`Limits`](crate::Limits);
/// - `many`: `"array"` or `"lines"` for JSON about whatever number of patients, also about one.
///
/// ```
/// use calcinosis_core::{Knowledge, answer_json};
///
/// let bundle = r#"{"resourceType": "Bundle", "entry": [
///   {"resource": {"resourceType": "Patient", "id": "1", "gender": "female", "birthDate": "1970"}},
///   {"resource": {"resourceType": "Condition", "id": "7", "subject": {"reference": "Patient/1"},
///     "code": {"coding": [{"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "N18.6"}]}}}]}"#;
/// let answer = answer_json(Knowledge::builtin(), bundle, Some(r#"{"detail": "brief"}"#))?;
/// assert!(answer.contains(r#""codes[0]":"Condition/7""#));
/// # Ok::<(), calcinosis_core::Error>(())
/// ```
///
/// # Errors
/// [`Error::Json`] and [`Error::TooLong`] for a text that cannot be read, [`Error::WrongKind`] for
/// one of another kind than `kind` says, [`Error::NoPatient`] where nobody is in it,
/// [`Error::UnknownOption`] and [`Error::InvalidOption`] for an option, and what
/// [`classify`](crate::classify) refuses.
pub fn answer_json(
    knowledge: &Knowledge,
    text: &str,
    options_json: Option<&str>,
) -> Result<String, Error> {
    answers(knowledge, text, &read_options(options_json)?)?.render()
}

/// The patients of whatever a text holds, ready to be answered.
///
/// ```
/// use calcinosis_core::Knowledge;
/// use calcinosis_core::front_door::{AnswerOptions, answers};
///
/// let cases = r#"[{"id": "a", "present": ["hemodialysis"]}, {"id": "b", "present": ["papule"]}]"#;
/// let answers = answers(Knowledge::builtin(), cases, &AnswerOptions::new())?;
/// for patient in answers.patients() {
///     println!("{:?}: {:?}", patient.record().case.id(), patient.classification()?.form());
/// }
/// assert_eq!(answers.len(), 2);
/// # Ok::<(), calcinosis_core::Error>(())
/// ```
///
/// # Errors
/// As [`answer_json`], but for what a single patient is refused for, which the patient says.
pub fn answers<'k>(
    knowledge: &'k Knowledge,
    text: &str,
    options: &AnswerOptions,
) -> Result<Answers<'k>, Error> {
    answers::read(knowledge, text, options)
}

/// Classifies one case given as JSON and returns the answer as text. The options are those of
/// [`answer_json`].
///
/// ```
/// use calcinosis_core::{Knowledge, classify_json};
///
/// let case = r#"{"age_years": 54, "present": ["retiform-purpura", "hemodialysis"]}"#;
/// let answer = classify_json(Knowledge::builtin(), case, Some(r#"{"detail": "brief"}"#))?;
/// assert!(answer.starts_with(r#"{"provenance":"#));
/// let error = classify_json(Knowledge::builtin(), r#"{"resourceType": "Bundle"}"#, None).err();
/// assert_eq!(error.map(|error| error.code()), Some("wrong-kind"));
/// # Ok::<(), calcinosis_core::Error>(())
/// ```
///
/// # Errors
/// As [`answer_json`]; a list, FHIR or a phenopacket is refused, with the name of the function that
/// reads it.
pub fn classify_json(
    knowledge: &Knowledge,
    case_json: &str,
    options_json: Option<&str>,
) -> Result<String, Error> {
    let options = read_options(options_json)?;
    answers::of_case(
        knowledge,
        one_case_within(case_json, options.reading.chosen_limits())?,
        options,
    )
    .render()
}

fn read_options(json: Option<&str>) -> Result<AnswerOptions, Error> {
    json.map_or_else(|| Ok(AnswerOptions::default()), AnswerOptions::from_json)
}
