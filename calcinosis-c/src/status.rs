//! The status that every function returns. Numbers are permanent; a retired one is never used
//! again: 900.

use calcinosis_core::Error;

/// How a call ended: `CALCINOSIS_OK`, or why there is no result.
pub type CalcinosisStatus = i32;

/// The call did what it was asked for.
pub const CALCINOSIS_OK: CalcinosisStatus = 0;
/// There is nothing more: the end of a stream, and no failure.
pub const CALCINOSIS_END: CalcinosisStatus = 1;

/// A pointer that must lead somewhere is `NULL`.
pub const CALCINOSIS_NULL_ARGUMENT: CalcinosisStatus = 100;
/// A text is not UTF-8.
pub const CALCINOSIS_INVALID_UTF8: CalcinosisStatus = 101;
/// A length is beyond what an object in memory can have; a negative number, perhaps.
pub const CALCINOSIS_INVALID_LENGTH: CalcinosisStatus = 102;
/// There is no such status.
pub const CALCINOSIS_UNKNOWN_STATUS: CalcinosisStatus = 103;
/// A number is not finite.
pub const CALCINOSIS_INVALID_NUMBER: CalcinosisStatus = 104;
/// The `struct_size` of a structure is none that it ever had, or a part that this library does not
/// know is set.
pub const CALCINOSIS_INVALID_SIZE: CalcinosisStatus = 105;
/// A number is none of the constants that the function takes.
pub const CALCINOSIS_UNKNOWN_CONSTANT: CalcinosisStatus = 106;

/// A text is not JSON, or not a case.
pub const CALCINOSIS_INVALID_JSON: CalcinosisStatus = 200;
/// A text is longer than what is read.
pub const CALCINOSIS_TOO_LONG: CalcinosisStatus = 201;
/// There is no such scheme.
pub const CALCINOSIS_UNKNOWN_SCHEME: CalcinosisStatus = 202;
/// There is no such option.
pub const CALCINOSIS_UNKNOWN_OPTION: CalcinosisStatus = 203;
/// An option has a value that it cannot take.
pub const CALCINOSIS_INVALID_OPTION: CalcinosisStatus = 204;
/// Strict mode, and the record has faults.
pub const CALCINOSIS_STRICT: CalcinosisStatus = 205;
/// The text is of another kind than the function reads, such as FHIR where a case is asked for.
pub const CALCINOSIS_WRONG_KIND: CalcinosisStatus = 206;
/// The text was read, and holds no patient.
pub const CALCINOSIS_NO_PATIENT: CalcinosisStatus = 207;
/// A value cannot be converted or interpreted.
pub const CALCINOSIS_INVALID_QUANTITY: CalcinosisStatus = 208;
/// The knowledge has no entry with this id.
pub const CALCINOSIS_UNKNOWN_ID: CalcinosisStatus = 209;
/// An overlay has faults; the details of the error list them.
pub const CALCINOSIS_INVALID_OVERLAY: CalcinosisStatus = 210;
/// The caller's function could not read.
pub const CALCINOSIS_INPUT_FAILED: CalcinosisStatus = 211;
/// The input ends inside a value, or is no JSON.
pub const CALCINOSIS_TRUNCATED: CalcinosisStatus = 212;
/// A text holds more of something than is read at once; the error names the limit to raise.
pub const CALCINOSIS_TOO_MANY: CalcinosisStatus = 213;
/// A column of a table means nothing to the plan.
pub const CALCINOSIS_UNKNOWN_COLUMN: CalcinosisStatus = 220;
/// A binding names something that does not exist, or does not fit its column.
pub const CALCINOSIS_INVALID_BINDING: CalcinosisStatus = 221;
/// A column has a type that its meaning cannot be read from.
pub const CALCINOSIS_COLUMN_TYPE: CalcinosisStatus = 222;
/// A table does not have the columns that the plan was made for.
pub const CALCINOSIS_SHAPE: CalcinosisStatus = 223;
/// A stream of record batches, or a schema, is not valid.
pub const CALCINOSIS_STREAM_FAILED: CalcinosisStatus = 224;
/// The input was refused for a reason that has no number of its own yet.
pub const CALCINOSIS_REFUSED: CalcinosisStatus = 299;

/// A value has no such member, an answer no such part, a list no such position.
pub const CALCINOSIS_NOT_FOUND: CalcinosisStatus = 300;
/// A value is of another type than the function reads.
pub const CALCINOSIS_WRONG_TYPE: CalcinosisStatus = 301;

/// A fault of this library; the process goes on, and the call had no effect.
pub const CALCINOSIS_PANIC: CalcinosisStatus = 901;

/// Each status with its permanent word: that of the other faces where they know the same failure.
const WORDS: &[(CalcinosisStatus, &core::ffi::CStr)] = &[
    (CALCINOSIS_OK, c"ok"),
    (CALCINOSIS_END, c"end"),
    (CALCINOSIS_NULL_ARGUMENT, c"null-argument"),
    (CALCINOSIS_INVALID_UTF8, c"invalid-utf-8"),
    (CALCINOSIS_INVALID_LENGTH, c"invalid-length"),
    (CALCINOSIS_UNKNOWN_STATUS, c"unknown-status"),
    (CALCINOSIS_INVALID_NUMBER, c"invalid-number"),
    (CALCINOSIS_INVALID_SIZE, c"invalid-size"),
    (CALCINOSIS_UNKNOWN_CONSTANT, c"unknown-constant"),
    (CALCINOSIS_INVALID_JSON, c"invalid-json"),
    (CALCINOSIS_TOO_LONG, c"too-long"),
    (CALCINOSIS_UNKNOWN_SCHEME, c"unknown-scheme"),
    (CALCINOSIS_UNKNOWN_OPTION, c"unknown-option"),
    (CALCINOSIS_INVALID_OPTION, c"invalid-option"),
    (CALCINOSIS_STRICT, c"strict"),
    (CALCINOSIS_WRONG_KIND, c"wrong-kind"),
    (CALCINOSIS_NO_PATIENT, c"no-patient"),
    (CALCINOSIS_INVALID_QUANTITY, c"invalid-quantity"),
    (CALCINOSIS_UNKNOWN_ID, c"unknown-id"),
    (CALCINOSIS_INVALID_OVERLAY, c"invalid-overlay"),
    (CALCINOSIS_INPUT_FAILED, c"input-failed"),
    (CALCINOSIS_TRUNCATED, c"truncated"),
    (CALCINOSIS_TOO_MANY, c"too-many"),
    (CALCINOSIS_UNKNOWN_COLUMN, c"unknown-column"),
    (CALCINOSIS_INVALID_BINDING, c"binding"),
    (CALCINOSIS_COLUMN_TYPE, c"column-type"),
    (CALCINOSIS_SHAPE, c"shape"),
    (CALCINOSIS_STREAM_FAILED, c"stream"),
    (CALCINOSIS_REFUSED, c"refused"),
    (CALCINOSIS_NOT_FOUND, c"not-found"),
    (CALCINOSIS_WRONG_TYPE, c"wrong-type"),
    (CALCINOSIS_PANIC, c"panic"),
];

/// The word of a status.
pub(crate) fn word(status: CalcinosisStatus) -> Option<&'static core::ffi::CStr> {
    WORDS.iter().find(|(known, _)| *known == status).map(|(_, word)| *word)
}

/// The status of a failure of the core, by its permanent code.
pub(crate) fn of(error: &Error) -> CalcinosisStatus {
    let code = error.code().as_bytes();
    WORDS
        .iter()
        .find(|(_, word)| word.to_bytes() == code)
        .map_or(CALCINOSIS_REFUSED, |(status, _)| *status)
}

/// The status of a fault of a table, by its permanent code.
#[cfg(feature = "arrow")]
pub(crate) fn of_batch(kind: calcinosis_core::batch::BatchErrorKind) -> CalcinosisStatus {
    use calcinosis_core::batch::BatchErrorKind;
    let code = kind.as_str().as_bytes();
    match kind {
        // An option of a plan is an option like any other.
        BatchErrorKind::Option => CALCINOSIS_INVALID_OPTION,
        // A cell that cannot be read comes out of the stream of the answers, never as a status.
        _ => WORDS
            .iter()
            .find(|(_, word)| word.to_bytes() == code)
            .map_or(CALCINOSIS_REFUSED, |(status, _)| *status),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_error_of_the_core_has_a_number() {
        for (code, _) in Error::CODES {
            assert!(
                WORDS.iter().any(|(_, word)| word.to_str() == Ok(code)),
                "`{code}` has no status"
            );
        }
    }

    #[test]
    fn numbers_and_words_are_unique() {
        assert_eq!(
            WORDS.iter().map(|(status, _)| status).collect::<BTreeSet<_>>().len(),
            WORDS.len()
        );
        assert_eq!(WORDS.iter().map(|(_, word)| word).collect::<BTreeSet<_>>().len(), WORDS.len());
    }

    #[test]
    fn numbers_never_change() {
        let numbers: Vec<_> =
            WORDS.iter().map(|(status, word)| (*status, word.to_str().unwrap())).collect();
        let released = [
            (0, "ok"),
            (1, "end"),
            (100, "null-argument"),
            (101, "invalid-utf-8"),
            (102, "invalid-length"),
            (103, "unknown-status"),
            (104, "invalid-number"),
            (105, "invalid-size"),
            (106, "unknown-constant"),
            (200, "invalid-json"),
            (201, "too-long"),
            (202, "unknown-scheme"),
            (203, "unknown-option"),
            (204, "invalid-option"),
            (205, "strict"),
            (206, "wrong-kind"),
            (207, "no-patient"),
            (208, "invalid-quantity"),
            (209, "unknown-id"),
            (210, "invalid-overlay"),
            (211, "input-failed"),
            (212, "truncated"),
            (213, "too-many"),
            (220, "unknown-column"),
            (221, "binding"),
            (222, "column-type"),
            (223, "shape"),
            (224, "stream"),
            (299, "refused"),
            (300, "not-found"),
            (301, "wrong-type"),
            (901, "panic"),
        ];
        assert_eq!(numbers, released);
    }
}
