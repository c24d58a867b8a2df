//! The front door: whatever a text holds, answered patient by patient or as one text; and one case,
//! classified.

use super::answer::CalcinosisAnswer;
use super::case::CalcinosisCase;
use super::document::CalcinosisDocument;
use super::error::{CalcinosisError, telling};
use super::knowledge::{CalcinosisKnowledge, Site};
use super::pointer::{give_back, optional_text, out, shared, text, text_out};
use crate::failure::Failure;
use crate::guard::{freeing, guarded};
use crate::held::Held;
use crate::status::CalcinosisStatus;
use calcinosis_core::Error;
use calcinosis_core::front_door::{self, AnswerOptions, Answers};
use calcinosis_core::interop::Record;
use core::ffi::c_char;
use self_cell::self_cell;
use std::sync::{Arc, OnceLock};

self_cell!(
    /// The patients of a text, with the knowledge that they are answered by.
    pub(crate) struct Patients {
        owner: Site,

        #[covariant]
        dependent: Answers,
    }
);

impl Patients {
    /// One patient who was read already.
    pub(crate) fn of_record(site: Site, record: Record, options: AnswerOptions) -> Self {
        Self::new(site, |site| Answers::of_records(site.core(), vec![record], options))
    }

    fn read(site: Site, text: &str, options: &AnswerOptions) -> Result<Self, Error> {
        Self::try_new(site, |site| front_door::answers(site.core(), text, options))
    }

    pub(crate) fn core(&self) -> &Answers<'_> {
        self.borrow_dependent()
    }
}

/// The patients of a text, ready to be answered one by one or together. Given back to
/// `calcinosis_answers_free`.
///
/// Threads: any number at once.
pub struct CalcinosisAnswers {
    patients: Arc<Patients>,
    text: OnceLock<Held>,
}

/// The options of a call: nothing means the defaults.
pub(crate) fn options(json: Option<&str>) -> Result<AnswerOptions, Failure> {
    Ok(json.map_or_else(|| Ok(AnswerOptions::default()), AnswerOptions::from_json)?)
}

/// Reads whatever a text holds - a case, FHIR R4 to R5, a phenopacket, a list of them, or one per
/// line - ready to be answered, in `*out`; given back to `calcinosis_answers_free`.
///
/// What it is is told by its fields. The whole text is held; `calcinosis_stream_new` reads FHIR
/// patient by patient. `options` is a JSON object, or NULL with 0 for the defaults: `scheme`,
/// `detail` (`"brief"`, `"full"`, `{"leading": 5}`), `advice`, `strict`, `stated_diagnoses`,
/// `setting` (`"clinic"`, `"published"`), `silence`, `format` (`"json"`, `"text"`, `"markdown"`,
/// `"html"`, `"html-fragment"`, `"fhir"`), `kind` (`"case"`, `"fhir"`, `"phenopacket"`), `top`,
/// `many` (`"array"`, `"lines"`), `limits` (how much is read at once), `record` (how a record is
/// read: `reference_date`, `window_days`, `values`, `diseases`, `genes`); the guide says what each
/// does.
///
/// Nobody is answered yet: what strict mode refuses is said by `calcinosis_answers_get` and
/// `calcinosis_answers_text`. `CALCINOSIS_NO_PATIENT` where the text holds none.
///
/// # Safety
/// `knowledge` must be a knowledge or NULL, `text` and `options` readable over their lengths or
/// NULL, `error` an error object that no other call is using or NULL, `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answer_text(
    knowledge: *const CalcinosisKnowledge,
    text: *const c_char,
    text_len: usize,
    options: *const c_char,
    options_len: usize,
    error: *mut CalcinosisError,
    out: *mut *mut CalcinosisAnswers,
) -> CalcinosisStatus {
    let work = || {
        // SAFETY: the caller vouches for all of them.
        let (knowledge, text, options, out) = unsafe {
            (
                shared(knowledge, "knowledge")?,
                self::text(text, text_len, "text")?,
                optional_text(options, options_len, "options")?,
                self::out(out, "out")?,
            )
        };
        let patients = Patients::read(knowledge.site.clone(), text, &self::options(options)?)?;
        out.hand(CalcinosisAnswers { patients: Arc::new(patients), text: OnceLock::new() });
        Ok(())
    };
    // SAFETY: the caller vouches for it.
    unsafe { telling(error, work) }
}

/// How many patients there are, in `*out`; never 0.
///
/// # Safety
/// `answers` must be answers or NULL, and `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answers_count(
    answers: *const CalcinosisAnswers,
    out: *mut usize,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for both.
        let (answers, out) = unsafe { (shared(answers, "answers")?, self::out(out, "out")?) };
        out.write(answers.patients.core().len());
        Ok(())
    })
}

/// Answers the patient at a position, from 0, in `*out`; given back to `calcinosis_answer_free`,
/// before or after the answers. `CALCINOSIS_NOT_FOUND` beyond the last. Each call answers anew.
///
/// # Safety
/// `answers` must be answers or NULL, `error` an error object that no other call is using or NULL,
/// `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answers_get(
    answers: *const CalcinosisAnswers,
    index: usize,
    error: *mut CalcinosisError,
    out: *mut *mut CalcinosisAnswer,
) -> CalcinosisStatus {
    let work = || {
        // SAFETY: the caller vouches for both.
        let (answers, out) = unsafe { (shared(answers, "answers")?, self::out(out, "out")?) };
        out.hand(CalcinosisAnswer::new(&answers.patients, index)?);
        Ok(())
    };
    // SAFETY: the caller vouches for it.
    unsafe { telling(error, work) }
}

/// The answers about all patients as one text in the format of the options, in `*out`: `*out_len`
/// bytes and a NUL, which last as long as the answers. `out_len` may be NULL. In JSON it is the
/// canonical answer, the same byte for byte in every face: one object for one patient, an array for
/// a list.
///
/// # Safety
/// `answers` must be answers or NULL, `error` an error object that no other call is using or NULL,
/// the outputs writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answers_text(
    answers: *const CalcinosisAnswers,
    error: *mut CalcinosisError,
    out: *mut *const c_char,
    out_len: *mut usize,
) -> CalcinosisStatus {
    let work = || {
        // SAFETY: the caller vouches for all of them.
        let (answers, out) =
            unsafe { (shared(answers, "answers")?, text_out(out, out_len, "out")?) };
        if answers.text.get().is_none() {
            let text = answers.patients.core().render()?;
            // Another thread may have been faster, with the same text.
            answers.text.get_or_init(|| Held::new(text));
        }
        out.show(answers.text.get().ok_or_else(Failure::fault)?);
        Ok(())
    };
    // SAFETY: the caller vouches for it.
    unsafe { telling(error, work) }
}

/// What was found in the text that belongs to no patient, as a document with a list, in `*out`;
/// given back to `calcinosis_document_free`. It stands among the issues of each answer as well.
///
/// # Safety
/// As for `calcinosis_answers_get`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answers_issues(
    answers: *const CalcinosisAnswers,
    error: *mut CalcinosisError,
    out: *mut *mut CalcinosisDocument,
) -> CalcinosisStatus {
    let work = || {
        // SAFETY: the caller vouches for both.
        let (answers, out) = unsafe { (shared(answers, "answers")?, self::out(out, "out")?) };
        let issues = serde_json::to_string(answers.patients.core().issues())
            .map_err(|_| Failure::fault())?;
        out.hand(CalcinosisDocument::new(issues));
        Ok(())
    };
    // SAFETY: the caller vouches for it.
    unsafe { telling(error, work) }
}

/// Gives answers back. NULL is fine. The answers about single patients stay good.
///
/// # Safety
/// `answers` must come from this library and not have been given back, or be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_answers_free(answers: *mut CalcinosisAnswers) {
    // SAFETY: the caller vouches for it.
    freeing(|| unsafe { give_back(answers) });
}

/// Answers a case that was built, in `*out`; given back to `calcinosis_answer_free`. The case stays
/// as it is, and may be changed and answered again. The options are those of
/// `calcinosis_answer_text`.
///
/// # Safety
/// `knowledge` and `case` must be what they say or NULL, `options` readable over its length or
/// NULL, `error` an error object that no other call is using or NULL, `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_classify(
    knowledge: *const CalcinosisKnowledge,
    case: *const CalcinosisCase,
    options: *const c_char,
    options_len: usize,
    error: *mut CalcinosisError,
    out: *mut *mut CalcinosisAnswer,
) -> CalcinosisStatus {
    let work = || {
        // SAFETY: the caller vouches for all of them.
        let (knowledge, given, options, out) = unsafe {
            (
                shared(knowledge, "knowledge")?,
                shared(case, "case")?,
                optional_text(options, options_len, "options")?,
                self::out(out, "out")?,
            )
        };
        let mut record = Record::default();
        record.case = given.case.clone();
        let patients = Patients::of_record(knowledge.site.clone(), record, self::options(options)?);
        out.hand(CalcinosisAnswer::new(&Arc::new(patients), 0)?);
        Ok(())
    };
    // SAFETY: the caller vouches for it.
    unsafe { telling(error, work) }
}
