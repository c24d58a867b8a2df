//! A patient, built step by step.

use super::document::CalcinosisDocument;
use super::error::{CalcinosisError, telling};
use super::pointer::{
    exclusive, finite, give_back, optional_number, optional_text, out, shared, structure, text,
};
use crate::failure::Failure;
use crate::guard::{freeing, guarded};
use crate::status::{CALCINOSIS_INVALID_NUMBER, CALCINOSIS_UNKNOWN_CONSTANT, CalcinosisStatus};
use calcinosis_core::{
    Case, CaseBuilder, CodedStatement, MeasuredValue, Measurement, Sex, interop,
};
use core::ffi::c_char;

/// Sex: not known or not recorded.
pub const CALCINOSIS_SEX_UNKNOWN: i32 = 0;
/// Sex: female.
pub const CALCINOSIS_SEX_FEMALE: i32 = 1;
/// Sex: male.
pub const CALCINOSIS_SEX_MALE: i32 = 2;

/// Somebody looked for it, and it is not there. What nobody looked for is given neither way.
pub const CALCINOSIS_ABSENT: i32 = 1;
/// It is there.
pub const CALCINOSIS_PRESENT: i32 = 2;

/// The value is as given.
pub const CALCINOSIS_EQUAL: i32 = 0;
/// The value is below what is given.
pub const CALCINOSIS_LESS: i32 = 1;
/// The value is what is given or below.
pub const CALCINOSIS_AT_MOST: i32 = 2;
/// The value is what is given or above.
pub const CALCINOSIS_AT_LEAST: i32 = 3;
/// The value is above what is given.
pub const CALCINOSIS_GREATER: i32 = 4;

/// A patient with one lesion, to be built step by step. Given back to `calcinosis_case_free`.
///
/// Threads: one at a time where it is changed; any number at once where it is only read.
#[derive(Clone)]
pub struct CalcinosisCase {
    pub(crate) case: Case,
}

impl CalcinosisCase {
    /// Takes a step of building.
    fn build(&mut self, step: impl FnOnce(CaseBuilder) -> CaseBuilder) {
        self.case = step(core::mem::take(&mut self.case).into()).build();
    }
}

/// A laboratory value or another measured quantity. Fill it with zeros, set `struct_size` to
/// `sizeof(calcinosis_measurement)`, then what is known: a text that is not known stays NULL with
/// length 0, a number NULL.
///
/// The value is a number at `value` with its `comparator`, or a text such as `<0.1`, `1:320`, `2-5`
/// or `positive`, or neither, where only a `flag` is known.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct CalcinosisMeasurement {
    /// `sizeof(calcinosis_measurement)`.
    pub struct_size: u32,
    /// How the value is meant, one of `CALCINOSIS_EQUAL` to `CALCINOSIS_GREATER`.
    pub comparator: i32,
    /// Id of the analyte, such as `phosphate`.
    pub analyte: *const c_char,
    /// Its length in bytes.
    pub analyte_len: usize,
    /// The value as a number, or NULL.
    pub value: *const f64,
    /// The value as a text, where it is no number.
    pub text: *const c_char,
    /// Its length in bytes.
    pub text_len: usize,
    /// The unit, in UCUM or a customary spelling.
    pub unit: *const c_char,
    /// Its length in bytes.
    pub unit_len: usize,
    /// Lower limit of the laboratory's own interval, in the same unit, or NULL.
    pub low: *const f64,
    /// Upper limit of the laboratory's own interval, in the same unit, or NULL.
    pub high: *const f64,
    /// The laboratory's own flag: `low`, `normal`, `high`, `positive` or `negative`.
    pub flag: *const c_char,
    /// Its length in bytes.
    pub flag_len: usize,
    /// Date of the sample, ISO 8601.
    pub date: *const c_char,
    /// Its length in bytes.
    pub date_len: usize,
    /// Where it was read, such as `Observation/123`; it comes back in the answer.
    pub from: *const c_char,
    /// Its length in bytes.
    pub from_len: usize,
}

/// The size of the structure in the first version that has it.
const LEAST_MEASUREMENT: usize = 128;

pub(crate) fn sex(number: i32) -> Result<Sex, Failure> {
    match number {
        CALCINOSIS_SEX_UNKNOWN => Ok(Sex::Unknown),
        CALCINOSIS_SEX_FEMALE => Ok(Sex::Female),
        CALCINOSIS_SEX_MALE => Ok(Sex::Male),
        _ => Err(unknown("sex", number, "CALCINOSIS_SEX_")),
    }
}

/// A number that is none of the constants with this prefix.
pub(crate) fn unknown(name: &str, number: i32, prefix: &str) -> Failure {
    let message = format!("`{name}` cannot be `{number}`: use one of the constants `{prefix}*`");
    Failure::new(CALCINOSIS_UNKNOWN_CONSTANT, message).at(name)
}

fn is_present(presence: i32) -> Result<bool, Failure> {
    match presence {
        CALCINOSIS_PRESENT => Ok(true),
        CALCINOSIS_ABSENT => Ok(false),
        _ => {
            let message = format!(
                "`presence` cannot be `{presence}`: use CALCINOSIS_PRESENT or CALCINOSIS_ABSENT, and leave out what is not known"
            );
            Err(Failure::new(CALCINOSIS_UNKNOWN_CONSTANT, message).at("presence"))
        }
    }
}

fn value(number: f64, comparator: i32) -> Result<MeasuredValue, Failure> {
    let sign = match comparator {
        CALCINOSIS_EQUAL => return Ok(MeasuredValue::Number(number)),
        CALCINOSIS_LESS => "<",
        CALCINOSIS_AT_MOST => "<=",
        CALCINOSIS_AT_LEAST => ">=",
        CALCINOSIS_GREATER => ">",
        _ => {
            let message = format!(
                "`comparator` cannot be `{comparator}`: use one of CALCINOSIS_EQUAL to CALCINOSIS_GREATER"
            );
            return Err(Failure::new(CALCINOSIS_UNKNOWN_CONSTANT, message).at("comparator"));
        }
    };
    Ok(MeasuredValue::Text(format!("{sign}{number}")))
}

/// The measurement that a structure describes.
///
/// # Safety
/// `given` must be NULL or readable over its size, and each pointer in it NULL or readable.
pub(crate) unsafe fn measurement(
    given: *const CalcinosisMeasurement,
) -> Result<Measurement, Failure> {
    // SAFETY: the caller vouches for it, and the structure is made of numbers and pointers.
    let given = unsafe { structure(given, LEAST_MEASUREMENT, "measurement")? };
    // SAFETY: the caller vouches for each pointer.
    let (analyte, number, words, unit, low, high, flag, date, from) = unsafe {
        (
            text(given.analyte, given.analyte_len, "analyte")?,
            optional_number(given.value, "value")?,
            optional_text(given.text, given.text_len, "text")?,
            optional_text(given.unit, given.unit_len, "unit")?,
            optional_number(given.low, "low")?,
            optional_number(given.high, "high")?,
            optional_text(given.flag, given.flag_len, "flag")?,
            optional_text(given.date, given.date_len, "date")?,
            optional_text(given.from, given.from_len, "from")?,
        )
    };
    let said = match (number, words) {
        (Some(_), Some(_)) => {
            let message = "the value is given as a number and as a text: give one of them";
            return Err(Failure::new(CALCINOSIS_INVALID_NUMBER, message).at("value"));
        }
        (Some(number), None) => Some(value(number, given.comparator)?),
        (None, Some(words)) if given.comparator == CALCINOSIS_EQUAL => {
            Some(MeasuredValue::Text(words.into()))
        }
        (None, None) if given.comparator == CALCINOSIS_EQUAL => None,
        (None, _) => {
            let message = "a comparator needs a number at `value`";
            return Err(Failure::new(CALCINOSIS_INVALID_NUMBER, message).at("comparator"));
        }
    };
    let mut measurement = Measurement::new(analyte, 0).interval(low, high);
    measurement.value = said;
    measurement.unit = unit.map(Into::into);
    measurement.flag = flag.map(Into::into);
    measurement.date = date.map(Into::into);
    measurement.from = from.map(Into::into);
    Ok(measurement)
}

/// An empty case, in `*out`; given back to `calcinosis_case_free`.
///
/// # Safety
/// `out` must be writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_case_new(out: *mut *mut CalcinosisCase) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for it.
        unsafe { self::out(out, "out")? }.hand(CalcinosisCase { case: Case::default() });
        Ok(())
    })
}

/// A case from its JSON, in `*out`; given back to `calcinosis_case_free`. FHIR, a phenopacket and a
/// list are refused with `CALCINOSIS_WRONG_KIND`: `calcinosis_answer_text` reads them.
///
/// # Safety
/// `json` must be readable over `json_len` bytes or NULL, `error` an error object that no other
/// call is using or NULL, `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_case_from_json(
    json: *const c_char,
    json_len: usize,
    error: *mut CalcinosisError,
    out: *mut *mut CalcinosisCase,
) -> CalcinosisStatus {
    let work = || {
        // SAFETY: the caller vouches for both.
        let (json, out) = unsafe { (text(json, json_len, "json")?, self::out(out, "out")?) };
        out.hand(CalcinosisCase { case: interop::one_case(json)? });
        Ok(())
    };
    // SAFETY: the caller vouches for it.
    unsafe { telling(error, work) }
}

/// A copy of a case, in `*out`, to be changed apart from it: what if; given back to
/// `calcinosis_case_free`.
///
/// # Safety
/// `case` must be a case or NULL, and `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_case_copy(
    case: *const CalcinosisCase,
    out: *mut *mut CalcinosisCase,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for both.
        let (case, out) = unsafe { (shared(case, "case")?, self::out(out, "out")?) };
        out.hand(case.clone());
        Ok(())
    })
}

/// Gives a case back. NULL is fine. Answers about it stay good.
///
/// # Safety
/// `case` must come from this library and not have been given back, or be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_case_free(case: *mut CalcinosisCase) {
    // SAFETY: the caller vouches for it.
    freeing(|| unsafe { give_back(case) });
}

/// Names the case; the name comes back in the answer.
///
/// # Safety
/// `case` must be a case that no other call is using or NULL, and `id` readable over `id_len` bytes
/// or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_case_set_id(
    case: *mut CalcinosisCase,
    id: *const c_char,
    id_len: usize,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for both.
        let (case, id) = unsafe { (exclusive(case, "case")?, text(id, id_len, "id")?) };
        case.build(|builder| builder.id(id));
        Ok(())
    })
}

/// Sets the age of the patient, in years, with a fraction for infants. An age that nobody can have
/// is an issue of the answer; `CALCINOSIS_INVALID_NUMBER` for what is no finite number.
///
/// # Safety
/// `case` must be a case that no other call is using or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_case_set_age(
    case: *mut CalcinosisCase,
    years: f64,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for it.
        let case = unsafe { exclusive(case, "case")? };
        let years = finite(years, "years")?;
        case.build(|builder| builder.age_years(years));
        Ok(())
    })
}

/// Sets the age at which the lesion began, in years. Without it the age of the patient stands in.
///
/// # Safety
/// `case` must be a case that no other call is using or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_case_set_onset_age(
    case: *mut CalcinosisCase,
    years: f64,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for it.
        let case = unsafe { exclusive(case, "case")? };
        let years = finite(years, "years")?;
        case.build(|builder| builder.age_onset_years(years));
        Ok(())
    })
}

/// Says that nobody knows when the lesion began, so that the age of the patient does not stand in
/// for it.
///
/// # Safety
/// `case` must be a case that no other call is using or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_case_set_onset_unknown(
    case: *mut CalcinosisCase,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for it.
        unsafe { exclusive(case, "case")? }.build(CaseBuilder::onset_unknown);
        Ok(())
    })
}

/// Sets the sex, one of `CALCINOSIS_SEX_*`.
///
/// # Safety
/// `case` must be a case that no other call is using or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_case_set_sex(
    case: *mut CalcinosisCase,
    sex: i32,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for it.
        let case = unsafe { exclusive(case, "case")? };
        let sex = self::sex(sex)?;
        case.build(|builder| builder.sex(sex));
        Ok(())
    })
}

/// Adds a finding: its id or name, and whether it is `CALCINOSIS_PRESENT` or `CALCINOSIS_ABSENT`.
/// What is not known is left out: silence never counts as absence. A finding that the knowledge
/// does not have is an issue of the answer, with the nearest one that it has.
///
/// # Safety
/// `case` must be a case that no other call is using or NULL, and `finding` readable over
/// `finding_len` bytes or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_case_add_finding(
    case: *mut CalcinosisCase,
    finding: *const c_char,
    finding_len: usize,
    presence: i32,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for both.
        let (case, finding) =
            unsafe { (exclusive(case, "case")?, text(finding, finding_len, "finding")?) };
        let is_present = is_present(presence)?;
        case.build(
            |builder| if is_present { builder.present(finding) } else { builder.absent(finding) },
        );
        Ok(())
    })
}

/// Adds a measurement. An analyte or a unit that is not known is an issue of the answer.
///
/// # Safety
/// `case` must be a case that no other call is using or NULL. `measurement` must be readable over
/// its `struct_size` or NULL, each of its pointers readable or NULL; `error` an error object that
/// no other call is using or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_case_add_measurement(
    case: *mut CalcinosisCase,
    measurement: *const CalcinosisMeasurement,
    error: *mut CalcinosisError,
) -> CalcinosisStatus {
    let work = || {
        // SAFETY: the caller vouches for both.
        let (case, measurement) =
            unsafe { (exclusive(case, "case")?, self::measurement(measurement)?) };
        case.build(|builder| builder.measurement(measurement));
        Ok(())
    };
    // SAFETY: the caller vouches for it.
    unsafe { telling(error, work) }
}

/// Adds a number that was measured, in a unit: the short way for what has neither comparator nor
/// interval.
///
/// # Safety
/// `case` must be a case that no other call is using or NULL, and each text readable over its
/// length or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_case_add_value(
    case: *mut CalcinosisCase,
    analyte: *const c_char,
    analyte_len: usize,
    value: f64,
    unit: *const c_char,
    unit_len: usize,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for all of them.
        let (case, analyte, unit) = unsafe {
            (
                exclusive(case, "case")?,
                text(analyte, analyte_len, "analyte")?,
                text(unit, unit_len, "unit")?,
            )
        };
        let value = finite(value, "value")?;
        case.build(|builder| builder.measurement(Measurement::of(analyte, value, unit)));
        Ok(())
    })
}

/// Adds a code of another system: `system` is a word such as `icd-10-cm` or the address that FHIR
/// uses; `display` is the text beside it, or NULL with 0. A code that is not known is an issue of
/// the answer.
///
/// # Safety
/// `case` must be a case that no other call is using or NULL, and each text readable over its
/// length or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_case_add_code(
    case: *mut CalcinosisCase,
    system: *const c_char,
    system_len: usize,
    code: *const c_char,
    code_len: usize,
    display: *const c_char,
    display_len: usize,
    presence: i32,
) -> CalcinosisStatus {
    guarded(|| {
        // SAFETY: the caller vouches for all of them.
        let (case, system, code, display) = unsafe {
            (
                exclusive(case, "case")?,
                text(system, system_len, "system")?,
                text(code, code_len, "code")?,
                optional_text(display, display_len, "display")?,
            )
        };
        let mut statement = CodedStatement::new(system, code);
        statement.excluded = !is_present(presence)?;
        statement.display = display.map(Into::into);
        case.build(|builder| builder.code(statement));
        Ok(())
    })
}

/// The case as JSON, in `*out`: what `calcinosis_case_from_json` and the other faces read; given
/// back to `calcinosis_document_free`.
///
/// # Safety
/// `case` must be a case or NULL, `error` an error object that no other call is using or NULL,
/// `out` writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calcinosis_case_to_json(
    case: *const CalcinosisCase,
    error: *mut CalcinosisError,
    out: *mut *mut CalcinosisDocument,
) -> CalcinosisStatus {
    let work = || {
        // SAFETY: the caller vouches for both.
        let (case, out) = unsafe { (shared(case, "case")?, self::out(out, "out")?) };
        out.hand(CalcinosisDocument::new(case.case.to_json()));
        Ok(())
    };
    // SAFETY: the caller vouches for it.
    unsafe { telling(error, work) }
}
