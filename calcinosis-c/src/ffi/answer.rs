//! One answer, read part by part or in a format.

use super::answers::Patients;
use super::case::unknown;
use super::document::CalcinosisDocument;
use super::error::{CalcinosisError, telling};
use super::pointer::{StructureOut, give_back, out, shared, structure_out, text_out};
use crate::failure::Failure;
use crate::guard::{freeing, guarded};
use crate::held::Held;
use crate::status::{CALCINOSIS_NOT_FOUND, CalcinosisStatus};
use crate::tree::Node;
use calcinosis_core::Status;
use calcinosis_core::comparison::compare;
use calcinosis_core::explanation::Answer;
use core::ffi::c_char;
use self_cell::self_cell;
use std::sync::{Arc, OnceLock};

/// A format: the canonical JSON, the same byte for byte in every face.
pub const CALCINOSIS_FORMAT_JSON: i32 = 1;
/// A format: plain text.
pub const CALCINOSIS_FORMAT_TEXT: i32 = 2;
/// A format: Markdown.
pub const CALCINOSIS_FORMAT_MARKDOWN: i32 = 3;
/// A format: a page of HTML, without script.
pub const CALCINOSIS_FORMAT_HTML: i32 = 4;
/// A format: HTML to be put into a page.
pub const CALCINOSIS_FORMAT_HTML_FRAGMENT: i32 = 5;
/// A format: a FHIR `RiskAssessment`.
pub const CALCINOSIS_FORMAT_FHIR: i32 = 6;

/// How a diagnosis stands: every required criterion holds, and an establishing one.
pub const CALCINOSIS_ESTABLISHED: i32 = 1;
/// How a diagnosis stands: as probable as the cut-off of the knowledge or more.
pub const CALCINOSIS_PROBABLE: i32 = 2;
/// How a diagnosis stands: less than probable, and at or above the cut-off.
pub const CALCINOSIS_POSSIBLE: i32 = 3;
/// How a diagnosis stands: below the cut-off.
pub const CALCINOSIS_UNLIKELY: i32 = 4;
/// How a diagnosis stands: a criterion rules it out.
pub const CALCINOSIS_EXCLUDED: i32 = 5;

/// What speaks for a diagnosis.
pub const CALCINOSIS_SUPPORTING: i32 = 1;
/// What speaks against a diagnosis.
pub const CALCINOSIS_OPPOSING: i32 = 2;

/// Whose answer it is: a patient among those that were read.
struct Place {
    patients: Arc<Patients>,
    index: usize,
}

self_cell!(
    struct Answered {
        owner: Place,

        #[covariant]
        dependent: Answer,
    }
);

/// How many formats there are.
const FORMATS: usize = 6;

/// The answer about one patient: immutable. Given back to `calcinosis_answer_free`. Every text and
/// value read from it lasts as long.
///
/// Threads: any number at once.
pub struct CalcinosisAnswer {
    answered: Answered,
    texts: [OnceLock<Held>; FORMATS],
    root: OnceLock<Option<Node>>,
}

/// A form or a diagnosis and how it stands. Set `struct_size` to `sizeof(calcinosis_ranked)` before
/// the call.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct CalcinosisRanked {
    /// `sizeof(calcinosis_ranked)`.
    pub struct_size: u32,
    /// How it stands, `CALCINOSIS_ESTABLISHED` to `CALCINOSIS_EXCLUDED`.
    pub standing: i32,
    /// Prior, evidence, discount and lead, in centibans, hundredths of a power of ten; 0 for a
    /// form, which has no score.
    pub score: i32,
    /// Place in the ranking, from 1.
    pub rank: u32,
    /// The probability, 0 to 1.
    pub probability: f64,
    /// The permanent id, which lasts as long as the answer.
    pub id: *const c_char,
    /// Its length in bytes.
    pub id_len: usize,
    /// The name, which lasts as long as the answer.
    pub label: *const c_char,
    /// Its length in bytes.
    pub label_len: usize,
}

/// The size of the structure in the first version that has it.
const LEAST_RANKED: usize = 56;

impl CalcinosisAnswer {
    /// Answers the patient at this position.
    pub(crate) fn new(patients: &Arc<Patients>, index: usize) -> Result<Self, Failure> {
        let place = Place { patients: Arc::clone(patients), index };
        let answered = Answered::try_new(place, |place| {
            let patient = place.patients.core().patient(place.index);
            let patient = patient.ok_or_else(|| {
                Failure::new(CALCINOSIS_NOT_FOUND, format!("there is no patient {index}"))
            })?;
            patient.answer().map_err(Failure::from)
        })?;
        Ok(Self { answered, texts: Default::default(), root: OnceLock::new() })
    }

    fn core(&self) -> &Answer<'_> {
        self.answered.borrow_dependent()
    }

    /// The answer in a format, made when it is first asked for.
    fn text(&self, format: i32) -> Result<&Held, Failure> {
        let place = usize::try_from(format).ok().and_then(|number| number.checked_sub(1));
        let text = place.and_then(|place| self.texts.get(place));
        let text = text.ok_or_else(|| unknown("format", format, "CALCINOSIS_FORMAT_"))?;
        Ok(text.get_or_init(|| Held::new(self.written(format))))
    }

    fn written(&self, format: i32) -> String {
        match format {
            CALCINOSIS_FORMAT_TEXT => self.core().to_text(),
            CALCINOSIS_FORMAT_MARKDOWN => self.core().to_markdown(),
            CALCINOSIS_FORMAT_HTML => self.core().to_html(),
            CALCINOSIS_FORMAT_HTML_FRAGMENT => self.core().to_html_fragment(),
            CALCINOSIS_FORMAT_FHIR => self.answered.with_dependent(|place, answer| {
                let patient = place.patients.core().patient(place.index);
                patient.map(|patient| patient.fhir(answer)).unwrap_or_default()
            }),
            _ => self.core().to_json(),
        }
    }

    /// The answer as values, made when they are first asked for.
    fn root(&self) -> Result<&Node, Failure> {
        let json = self.text(CALCINOSIS_FORMAT_JSON)?;
        self.root
            .get_or_init(|| serde_json::from_str(json.as_str()).ok())
            .as_ref()
            .ok_or_else(Failure::fault)
    }

    /// A part of the answer; not found where the options left it out.
    fn part(&self, pointer: &str) -> Result<&Node, Failure> {
        let part = self.root()?.find(pointer);
        part.ok_or_else(|| Failure::new(CALCINOSIS_NOT_FOUND, "the answer has no such part"))
    }

    fn ranked(&self, list: &str, index: usize) -> Result<CalcinosisRanked, Failure> {
        let all = self.part(list)?;
        let entry = all.at(index).ok_or_else(|| {
            Failure::new(CALCINOSIS_NOT_FOUND, format!("there is no position {index}"))
        })?;
        let text = |key: &str| match entry.get(key) {
            Some(Node::Text(text)) => Ok(text),
            _ => Err(Failure::fault()),
        };
        let integer = |key: &str| match entry.get(key) {
            Some(Node::Integer(number)) => i32::try_from(*number).ok(),
            _ => None,
        };
        let (id, label) = (text("id")?, text("label")?);
        Ok(CalcinosisRanked {
            struct_size: 0,
            standing: standing(text("status")?.as_str()).ok_or_else(Failure::fault)?,
            score: integer("score").unwrap_or_default(),
            rank: u32::try_from(index + 1).unwrap_or(u32::MAX),
            // Written as 0 or 1, a probability is a whole number.
            probability: match entry.get("probability") {
                Some(Node::Number(number)) => *number,
                Some(Node::Integer(1)) => 1.0,
                Some(Node::Integer(0)) => 0.0,
                _ => return Err(Failure::fault()),
            },
            id: id.start(),
            id_len: id.len(),
            label: label.start(),
            label_len: label.len(),
        })
    }
}

fn standing(word: &str) -> Option<i32> {
    let status = Status::ALL.into_iter().find(|status| status.as_str() == word)?;
    Some(match status {
        Status::Established => CALCINOSIS_ESTABLISHED,
        Status::Probable => CALCINOSIS_PROBABLE,
        Status::Possible => CALCINOSIS_POSSIBLE,
        Status::Unlikely => CALCINOSIS_UNLIKELY,
        Status::Excluded => CALCINOSIS_EXCLUDED,
    })
}

/// Shows a part of an answer.
///
/// # Safety
/// As for the functions below.
unsafe fn show(
    answer: *const CalcinosisAnswer,
    pointer: &str,
    out: *mut *const Node,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for both.
        let (answer, out) = unsafe { (shared(answer, "answer")?, self::out(out, "out")?) };
        out.write(answer.part(pointer)?);
        Ok(())
    })
}

/// Gives an answer back. NULL is fine. Its texts and values end with it.
///
/// # Safety
/// `answer` must come from this library and not have been given back, or be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answer_free(answer: *mut CalcinosisAnswer) {
    // SAFETY: the caller vouches for it.
    freeing(|| unsafe { give_back(answer) });
}

/// The answer in a format, one of `CALCINOSIS_FORMAT_*`, in `*out`: `*out_len` bytes of UTF-8 and a
/// NUL, which last as long as the answer. `out_len` may be NULL.
///
/// # Safety
/// `answer` must be an answer or NULL, `error` an error object that no other call is using or NULL,
/// the outputs writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answer_write(
    answer: *const CalcinosisAnswer,
    format: i32,
    error: *mut CalcinosisError,
    out: *mut *const c_char,
    out_len: *mut usize,
) -> CalcinosisStatus {
    let work = || {
        // SAFETY: the caller vouches for all of them.
        let (answer, out) = unsafe { (shared(answer, "answer")?, text_out(out, out_len, "out")?) };
        out.show(answer.text(format)?);
        Ok(())
    };
    // SAFETY: the caller vouches for it.
    unsafe { telling(error, work) }
}

/// The whole answer as a value, in `*out`: an object with the members that `answer.schema.json`
/// describes. Values last as long as the answer.
///
/// # Safety
/// `answer` must be an answer or NULL, and `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answer_root(
    answer: *const CalcinosisAnswer,
    out: *mut *const Node,
) -> CalcinosisStatus {
    // SAFETY: the caller vouches for both.
    unsafe { show(answer, "", out) }
}

/// The form at a position, from 0, the most probable first, in `*out`, whose `struct_size` is set.
/// `CALCINOSIS_NOT_FOUND` beyond the last, and at once where nothing but age and sex could be used:
/// there is no ranking then.
///
/// # Safety
/// `answer` must be an answer or NULL, and `out` a structure that begins with its size or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answer_form(
    answer: *const CalcinosisAnswer,
    index: usize,
    out: *mut CalcinosisRanked,
) -> CalcinosisStatus {
    // SAFETY: the caller vouches for both.
    unsafe { ranked(answer, "/forms", index, out) }
}

/// The diagnosis at a position, from 0, the leading one first and those that are excluded last, as
/// `calcinosis_answer_form`. Probabilities add up to 1, but for rounding to millionths, over what
/// is not excluded, unless `top` leaves some out.
///
/// # Safety
/// As for `calcinosis_answer_form`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answer_diagnosis(
    answer: *const CalcinosisAnswer,
    index: usize,
    out: *mut CalcinosisRanked,
) -> CalcinosisStatus {
    // SAFETY: the caller vouches for both.
    unsafe { ranked(answer, "/diagnoses", index, out) }
}

/// # Safety
/// As for `calcinosis_answer_form`.
unsafe fn ranked(
    answer: *const CalcinosisAnswer,
    list: &str,
    index: usize,
    out: *mut CalcinosisRanked,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for both; the structure begins with its size and has no
        // padding at its end.
        let (answer, out): (_, StructureOut<CalcinosisRanked>) =
            unsafe { (shared(answer, "answer")?, structure_out(out, LEAST_RANKED, "out")?) };
        out.write(answer.ranked(list, index)?);
        Ok(())
    })
}

/// What speaks for (`CALCINOSIS_SUPPORTING`) or against (`CALCINOSIS_OPPOSING`) the diagnosis at a
/// position, the strongest first, a list in `*out`: `finding`, `label`, `presence`, `centibans`,
/// `counted`, `stated`, `frequency`, `background`, `sources`. `CALCINOSIS_NOT_FOUND` where the
/// option `detail` does not reach that diagnosis.
///
/// # Safety
/// `answer` must be an answer or NULL, and `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answer_evidence(
    answer: *const CalcinosisAnswer,
    index: usize,
    side: i32,
    out: *mut *const Node,
) -> CalcinosisStatus {
    let list = match side {
        CALCINOSIS_SUPPORTING => "supporting",
        CALCINOSIS_OPPOSING => "opposing",
        _ => return crate::status::CALCINOSIS_UNKNOWN_CONSTANT,
    };
    // SAFETY: the caller vouches for both.
    unsafe { show(answer, &format!("/diagnoses/{index}/trace/{list}"), out) }
}

/// The criteria of the diagnosis at a position and of the nodes above it, a list in `*out`: `id`,
/// `role`, `value` (`present` where it holds), `says`, `when`, `present`, `absent`, `unknown`,
/// `sources`. `CALCINOSIS_NOT_FOUND` as for `calcinosis_answer_evidence`.
///
/// # Safety
/// `answer` must be an answer or NULL, and `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answer_criteria(
    answer: *const CalcinosisAnswer,
    index: usize,
    out: *mut *const Node,
) -> CalcinosisStatus {
    // SAFETY: the caller vouches for both.
    unsafe { show(answer, &format!("/diagnoses/{index}/trace/criteria"), out) }
}

/// What is not known and would settle a criterion of a leading diagnosis, a list in `*out`:
/// `finding`, `label`, `obtained`, `criteria`.
///
/// # Safety
/// `answer` must be an answer or NULL, and `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answer_missing(
    answer: *const CalcinosisAnswer,
    out: *mut *const Node,
) -> CalcinosisStatus {
    // SAFETY: the caller vouches for both.
    unsafe { show(answer, "/missing", out) }
}

/// The tests that are worth doing, by burden, then by information, a list in `*out`: `id`, `label`,
/// `kind`, `information` in bits, `does`, `because`, `changes`, `again` where part of it is on
/// record, `advised_against`, `check_first`.
/// `CALCINOSIS_NOT_FOUND` where the options ask for no advice.
///
/// # Safety
/// `answer` must be an answer or NULL, and `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answer_next_steps(
    answer: *const CalcinosisAnswer,
    out: *mut *const Node,
) -> CalcinosisStatus {
    // SAFETY: the caller vouches for both.
    unsafe { show(answer, "/next_steps/steps", out) }
}

/// The tests of the standard work-up that are not on record, or only in part, a list in `*out`.
/// `CALCINOSIS_NOT_FOUND` where the options ask for no advice.
///
/// # Safety
/// `answer` must be an answer or NULL, and `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answer_work_up(
    answer: *const CalcinosisAnswer,
    out: *mut *const Node,
) -> CalcinosisStatus {
    // SAFETY: the caller vouches for both.
    unsafe { show(answer, "/work_up", out) }
}

/// What needs attention the same day, a list in `*out`: `id`, `holds`, `says`, `present`,
/// `unknown`, `about`, `probability`, `sources`. Show those whose `holds` is `present`, and those
/// where it is `unknown` as what is to be checked. Part of every answer, whatever the options.
///
/// # Safety
/// `answer` must be an answer or NULL, and `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answer_red_flags(
    answer: *const CalcinosisAnswer,
    out: *mut *const Node,
) -> CalcinosisStatus {
    // SAFETY: the caller vouches for both.
    unsafe { show(answer, "/safety/red_flags", out) }
}

/// What to know before a test or a treatment, a list in `*out`, with the members of
/// `calcinosis_answer_red_flags`.
///
/// # Safety
/// `answer` must be an answer or NULL, and `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answer_notes(
    answer: *const CalcinosisAnswer,
    out: *mut *const Node,
) -> CalcinosisStatus {
    // SAFETY: the caller vouches for both.
    unsafe { show(answer, "/safety/notes", out) }
}

/// The options that the literature reports for what is established, probable or possible, a list in
/// `*out`: `diagnosis`, `label`, `status`, `options`. `CALCINOSIS_NOT_FOUND` where the options ask
/// for no advice.
///
/// # Safety
/// `answer` must be an answer or NULL, and `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answer_treatments(
    answer: *const CalcinosisAnswer,
    out: *mut *const Node,
) -> CalcinosisStatus {
    // SAFETY: the caller vouches for both.
    unsafe { show(answer, "/treatments", out) }
}

/// How each measurement was understood, a list in `*out`: `analyte`, `given`, `value`, `unit`,
/// `interval`, `state`, `present`, `absent`, `issues`.
///
/// # Safety
/// `answer` must be an answer or NULL, and `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answer_measurements(
    answer: *const CalcinosisAnswer,
    out: *mut *const Node,
) -> CalcinosisStatus {
    // SAFETY: the caller vouches for both.
    unsafe { show(answer, "/measurements", out) }
}

/// What the sender should know about the record - everything that could not be used - a list in
/// `*out`: `severity`, `code`, `where`, `message`, `suggestion`. Show it with the answer.
///
/// # Safety
/// `answer` must be an answer or NULL, and `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answer_issues(
    answer: *const CalcinosisAnswer,
    out: *mut *const Node,
) -> CalcinosisStatus {
    // SAFETY: the caller vouches for both.
    unsafe { show(answer, "/issues", out) }
}

/// What produced the answer, an object in `*out`: `engine_version`, `knowledge_version`,
/// `schema_version`, `knowledge_digest`, `overlay`. Store it with the answer.
///
/// # Safety
/// `answer` must be an answer or NULL, and `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answer_provenance(
    answer: *const CalcinosisAnswer,
    out: *mut *const Node,
) -> CalcinosisStatus {
    // SAFETY: the caller vouches for both.
    unsafe { show(answer, "/provenance", out) }
}

/// What changes from one answer to another, and why, as a document in `*out`:
/// `CALCINOSIS_FORMAT_JSON` as `comparison.schema.json` describes it, or `CALCINOSIS_FORMAT_TEXT`
/// in words; given back to `calcinosis_document_free`. Reasons are compared as far as the detail of
/// both answers reaches.
///
/// # Safety
/// `before` and `after` must be answers or NULL, `error` an error object that no other call is
/// using or NULL, `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answer_compare(
    before: *const CalcinosisAnswer,
    after: *const CalcinosisAnswer,
    format: i32,
    error: *mut CalcinosisError,
    out: *mut *mut CalcinosisDocument,
) -> CalcinosisStatus {
    let work = || {
        // SAFETY: the caller vouches for all of them.
        let (before, after, out) =
            unsafe { (shared(before, "before")?, shared(after, "after")?, self::out(out, "out")?) };
        let comparison = compare(before.core(), after.core());
        out.hand(match format {
            CALCINOSIS_FORMAT_JSON => CalcinosisDocument::new(comparison.to_json()),
            CALCINOSIS_FORMAT_TEXT => CalcinosisDocument::of_words(&comparison.to_text()),
            _ => return Err(unknown("format", format, "CALCINOSIS_FORMAT_")),
        });
        Ok(())
    };
    // SAFETY: the caller vouches for it.
    unsafe { telling(error, work) }
}
