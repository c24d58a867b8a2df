// Calcium and bone in the skin: which form, which cause, how sure, why.
//
// What holds for every function, unless its own words say otherwise:
//
// - It returns a status: CALCINOSIS_OK, or why there is no result. Outputs come last and are
//   written only on success.
// - A NULL where something must be, a text that is not UTF-8, a number that is no constant and a
//   fault of the library are statuses as well; no call ends the process, but for memory that is
//   used up.
// - Texts are UTF-8, a pointer and a length in bytes. What the library shows has a NUL behind it,
//   and belongs to the handle that it was read from.
// - Handles are opaque. A handle that a function hands out is given back to its `_free`, once, in
//   any order: what was made with another handle keeps alive what it needs. Giving NULL back does
//   nothing.
// - `error` is an object of the caller, or NULL where the status is enough.
// - Nothing is kept between calls: no start-up, no global state, no file, no network, no clock, no
//   environment, no locale, no output. The same input gives the same bytes.
// - A knowledge, a case that is not being changed, answers and documents may be used by any number
//   of threads at once; giving back is a use that must be the last.
//
// Written from calcinosis-c/src; change it there. The guide is calcinosis-c/GUIDE.md, installed in
// share/doc/calcinosis.

#ifndef CALCINOSIS_H
#define CALCINOSIS_H

#include <stddef.h>
#include <stdint.h>

#define CALCINOSIS_VERSION_MAJOR 0
#define CALCINOSIS_VERSION_MINOR 1
#define CALCINOSIS_VERSION_PATCH 0

#if defined(_WIN32) && !defined(CALCINOSIS_STATIC)
#define CALCINOSIS_API __declspec(dllimport)
#else
#define CALCINOSIS_API
#endif

// Of the Arrow C data interface; its own header, or that of any library that speaks it, defines
// them.
struct ArrowSchema;
struct ArrowArrayStream;

// A text in quotes as the two arguments that a text is: calcinosis_value_get(value,
// CALCINOSIS_TEXT("label"), &label).
#define CALCINOSIS_TEXT(literal) (literal), (sizeof(literal) - 1)

// The version of the interface that this header describes. It rises whenever a function, a
// constant or their meaning is added or changed.
#define CALCINOSIS_ABI_VERSION 2

// The type of a value: nothing, which stands where something could.
#define CALCINOSIS_TYPE_NULL 1

// The type of a value: true or false.
#define CALCINOSIS_TYPE_BOOLEAN 2

// The type of a value: a number. `calcinosis_value_number` reads each, `calcinosis_value_integer`
// those without a fraction.
#define CALCINOSIS_TYPE_NUMBER 3

// The type of a value: a text.
#define CALCINOSIS_TYPE_TEXT 4

// The type of a value: a list.
#define CALCINOSIS_TYPE_LIST 5

// The type of a value: an object, members with names.
#define CALCINOSIS_TYPE_OBJECT 6

// A kind of entry: a node of the taxonomy.
#define CALCINOSIS_KIND_DIAGNOSIS 1

// A kind of entry: an observation of the vocabulary.
#define CALCINOSIS_KIND_FINDING 2

// A kind of entry: a measured quantity.
#define CALCINOSIS_KIND_ANALYTE 3

// A kind of entry: what one can ask, examine, measure, image, biopsy or sequence.
#define CALCINOSIS_KIND_TEST 4

// A kind of entry: an option that the literature reports.
#define CALCINOSIS_KIND_TREATMENT 5

// A kind of entry: a citation.
#define CALCINOSIS_KIND_SOURCE 6

// A kind of entry: a way to divide the field.
#define CALCINOSIS_KIND_SCHEME 7

// A kind of entry: a published set of criteria.
#define CALCINOSIS_KIND_CRITERIA_SET 8

// Sex: not known or not recorded.
#define CALCINOSIS_SEX_UNKNOWN 0

// Sex: female.
#define CALCINOSIS_SEX_FEMALE 1

// Sex: male.
#define CALCINOSIS_SEX_MALE 2

// Somebody looked for it, and it is not there. What nobody looked for is given neither way.
#define CALCINOSIS_ABSENT 1

// It is there.
#define CALCINOSIS_PRESENT 2

// The value is as given.
#define CALCINOSIS_EQUAL 0

// The value is below what is given.
#define CALCINOSIS_LESS 1

// The value is what is given or below.
#define CALCINOSIS_AT_MOST 2

// The value is what is given or above.
#define CALCINOSIS_AT_LEAST 3

// The value is above what is given.
#define CALCINOSIS_GREATER 4

// A format: the canonical JSON, the same byte for byte in every face.
#define CALCINOSIS_FORMAT_JSON 1

// A format: plain text.
#define CALCINOSIS_FORMAT_TEXT 2

// A format: Markdown.
#define CALCINOSIS_FORMAT_MARKDOWN 3

// A format: a page of HTML, without script.
#define CALCINOSIS_FORMAT_HTML 4

// A format: HTML to be put into a page.
#define CALCINOSIS_FORMAT_HTML_FRAGMENT 5

// A format: a FHIR `RiskAssessment`.
#define CALCINOSIS_FORMAT_FHIR 6

// How a diagnosis stands: every required criterion holds, and an establishing one.
#define CALCINOSIS_ESTABLISHED 1

// How a diagnosis stands: as probable as the cut-off of the knowledge or more.
#define CALCINOSIS_PROBABLE 2

// How a diagnosis stands: less than probable, and at or above the cut-off.
#define CALCINOSIS_POSSIBLE 3

// How a diagnosis stands: below the cut-off.
#define CALCINOSIS_UNLIKELY 4

// How a diagnosis stands: a criterion rules it out.
#define CALCINOSIS_EXCLUDED 5

// What speaks for a diagnosis.
#define CALCINOSIS_SUPPORTING 1

// What speaks against a diagnosis.
#define CALCINOSIS_OPPOSING 2

// The answer about one patient: immutable. Given back to `calcinosis_answer_free`. Every text and
// value read from it lasts as long.
//
// Threads: any number at once.
typedef struct calcinosis_answer calcinosis_answer;

// The patients of a text, ready to be answered one by one or together. Given back to
// `calcinosis_answers_free`.
//
// Threads: any number at once.
typedef struct calcinosis_answers calcinosis_answers;

// A patient with one lesion, to be built step by step. Given back to `calcinosis_case_free`.
//
// Threads: one at a time where it is changed; any number at once where it is only read.
typedef struct calcinosis_case calcinosis_case;

// JSON text together with its values; what lists, entries and reports come as. Given back to
// `calcinosis_document_free`.
//
// Threads: any number at once.
typedef struct calcinosis_document calcinosis_document;

// Why a call gave no result. Given to a function, it is filled when that fails and emptied when it
// succeeds.
//
// Threads: one at a time. A thread has an object of its own, or gives NULL where the status is
// enough.
typedef struct calcinosis_error calcinosis_error;

// A body of knowledge: immutable. Given back to `calcinosis_knowledge_free`; what was made with it
// stays good.
//
// Threads: any number at once.
typedef struct calcinosis_knowledge calcinosis_knowledge;

// What each column of a table means. Given back to `calcinosis_plan_free`; streams that were made
// with it stay good.
//
// Threads: any number at once.
typedef struct calcinosis_plan calcinosis_plan;

// FHIR that is read and answered patient by patient, with the memory of one. Given back to
// `calcinosis_stream_free`.
//
// Threads: one at a time.
typedef struct calcinosis_stream calcinosis_stream;

// A value within an answer, a document or an error: it belongs to that and lasts as long.
//
// Threads: any number at once.
typedef struct calcinosis_value calcinosis_value;

// How a call ended: `CALCINOSIS_OK`, or why there is no result.
typedef int32_t calcinosis_status;

// A laboratory value or another measured quantity. Fill it with zeros, set `struct_size` to
// `sizeof(calcinosis_measurement)`, then what is known: a text that is not known stays NULL with
// length 0, a number NULL.
//
// The value is a number at `value` with its `comparator`, or a text such as `<0.1`, `1:320`, `2-5`
// or `positive`, or neither, where only a `flag` is known.
typedef struct {
    // `sizeof(calcinosis_measurement)`.
    uint32_t struct_size;
    // How the value is meant, one of `CALCINOSIS_EQUAL` to `CALCINOSIS_GREATER`.
    int32_t comparator;
    // Id of the analyte, such as `phosphate`.
    const char *analyte;
    // Its length in bytes.
    size_t analyte_len;
    // The value as a number, or NULL.
    const double *value;
    // The value as a text, where it is no number.
    const char *text;
    // Its length in bytes.
    size_t text_len;
    // The unit, in UCUM or a customary spelling.
    const char *unit;
    // Its length in bytes.
    size_t unit_len;
    // Lower limit of the laboratory's own interval, in the same unit, or NULL.
    const double *low;
    // Upper limit of the laboratory's own interval, in the same unit, or NULL.
    const double *high;
    // The laboratory's own flag: `low`, `normal`, `high`, `positive` or `negative`.
    const char *flag;
    // Its length in bytes.
    size_t flag_len;
    // Date of the sample, ISO 8601.
    const char *date;
    // Its length in bytes.
    size_t date_len;
    // Where it was read, such as `Observation/123`; it comes back in the answer.
    const char *from;
    // Its length in bytes.
    size_t from_len;
} calcinosis_measurement;

// A form or a diagnosis and how it stands. Set `struct_size` to `sizeof(calcinosis_ranked)` before
// the call.
typedef struct {
    // `sizeof(calcinosis_ranked)`.
    uint32_t struct_size;
    // How it stands, `CALCINOSIS_ESTABLISHED` to `CALCINOSIS_EXCLUDED`.
    int32_t standing;
    // Prior, evidence, discount and lead, in centibans, hundredths of a power of ten; 0 for a
    // form, which has no score.
    int32_t score;
    // Place in the ranking, from 1.
    uint32_t rank;
    // The probability, 0 to 1.
    double probability;
    // The permanent id, which lasts as long as the answer.
    const char *id;
    // Its length in bytes.
    size_t id_len;
    // The name, which lasts as long as the answer.
    const char *label;
    // Its length in bytes.
    size_t label_len;
} calcinosis_ranked;

// Reads more of the input: fills up to `capacity` bytes at `buffer` and says in `*read` how many,
// 0 at the end. Returns 0, or any other number where it could not read, which ends the stream with
// `CALCINOSIS_INPUT_FAILED`. It may block. It must neither throw nor jump out, nor use the stream
// that calls it.
typedef int32_t (*calcinosis_read)(void *context,
                                   uint8_t *buffer,
                                   size_t capacity,
                                   size_t *read);

// The call did what it was asked for.
#define CALCINOSIS_OK 0

// There is nothing more: the end of a stream, and no failure.
#define CALCINOSIS_END 1

// A pointer that must lead somewhere is `NULL`.
#define CALCINOSIS_NULL_ARGUMENT 100

// A text is not UTF-8.
#define CALCINOSIS_INVALID_UTF8 101

// A length is beyond what an object in memory can have; a negative number, perhaps.
#define CALCINOSIS_INVALID_LENGTH 102

// There is no such status.
#define CALCINOSIS_UNKNOWN_STATUS 103

// A number is not finite.
#define CALCINOSIS_INVALID_NUMBER 104

// The `struct_size` of a structure is none that it ever had, or a part that this library does not
// know is set.
#define CALCINOSIS_INVALID_SIZE 105

// A number is none of the constants that the function takes.
#define CALCINOSIS_UNKNOWN_CONSTANT 106

// A text is not JSON, or not a case.
#define CALCINOSIS_INVALID_JSON 200

// A text is longer than what is read.
#define CALCINOSIS_TOO_LONG 201

// There is no such scheme.
#define CALCINOSIS_UNKNOWN_SCHEME 202

// There is no such option.
#define CALCINOSIS_UNKNOWN_OPTION 203

// An option has a value that it cannot take.
#define CALCINOSIS_INVALID_OPTION 204

// Strict mode, and the record has faults.
#define CALCINOSIS_STRICT 205

// The text is of another kind than the function reads, such as FHIR where a case is asked for.
#define CALCINOSIS_WRONG_KIND 206

// The text was read, and holds no patient.
#define CALCINOSIS_NO_PATIENT 207

// A value cannot be converted or interpreted.
#define CALCINOSIS_INVALID_QUANTITY 208

// The knowledge has no entry with this id.
#define CALCINOSIS_UNKNOWN_ID 209

// An overlay has faults; the details of the error list them.
#define CALCINOSIS_INVALID_OVERLAY 210

// The caller's function could not read.
#define CALCINOSIS_INPUT_FAILED 211

// The input ends inside a value, or is no JSON.
#define CALCINOSIS_TRUNCATED 212

// A text holds more of something than is read at once; the error names the limit to raise.
#define CALCINOSIS_TOO_MANY 213

// A column of a table means nothing to the plan.
#define CALCINOSIS_UNKNOWN_COLUMN 220

// A binding names something that does not exist, or does not fit its column.
#define CALCINOSIS_INVALID_BINDING 221

// A column has a type that its meaning cannot be read from.
#define CALCINOSIS_COLUMN_TYPE 222

// A table does not have the columns that the plan was made for.
#define CALCINOSIS_SHAPE 223

// A stream of record batches, or a schema, is not valid.
#define CALCINOSIS_STREAM_FAILED 224

// The input was refused for a reason that has no number of its own yet.
#define CALCINOSIS_REFUSED 299

// A value has no such member, an answer no such part, a list no such position.
#define CALCINOSIS_NOT_FOUND 300

// A value is of another type than the function reads.
#define CALCINOSIS_WRONG_TYPE 301

// A fault of this library; the process goes on, and the call had no effect.
#define CALCINOSIS_PANIC 901

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

// The version of this library in `*out`: a text that lasts as long as the program and is not given
// back. `out_len` may be NULL.
//
// Safety: The outputs must be writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_version(const char **out,
                                     size_t *out_len);

// The version of this interface in `*out`: compare it with `CALCINOSIS_ABI_VERSION` of the header
// that the program was compiled with.
//
// Safety: `out` must be writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_abi_version(uint32_t *out);

// The version of the structure of the knowledge, and so of an overlay, in `*out`.
//
// Safety: `out` must be writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_schema_version(uint32_t *out);

// The permanent word of a status, such as `unknown-scheme`, in `*out`: a text that lasts as long
// as the program and is not given back.
//
// Safety: `out` must be writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_status_word(calcinosis_status status,
                                         const char **out);

// Makes an empty error object, to be given to any number of calls and at last to
// `calcinosis_error_free`.
//
// Safety: `out` must be writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_error_new(calcinosis_error **out);

// Gives an error object back. NULL is fine. Its details end with it.
//
// Safety: `error` must come from `calcinosis_error_new` and not have been given back, or be NULL.
CALCINOSIS_API
void calcinosis_error_free(calcinosis_error *error);

// The status of the last call that was given this object, in `*out`: `CALCINOSIS_OK` after a
// success.
//
// Safety: `error` must be an error object or NULL, and `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_error_status(const calcinosis_error *error,
                                          calcinosis_status *out);

// Copies what went wrong, a sentence in lower case that names the fix, to `buffer`, with a NUL at
// its end; an empty text after a success.
//
// `*needed`, unless NULL, becomes the bytes of the whole text with its NUL. A text that does not
// fit is cut between two characters: ask for the length with NULL and 0 first, or compare
// `*needed` with `buffer_len`.
//
// Safety: `error` must be an error object or NULL, `buffer` writable over `buffer_len` bytes or NULL with
// 0, and `needed` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_error_message(const calcinosis_error *error,
                                           char *buffer,
                                           size_t buffer_len,
                                           size_t *needed);

// Copies the permanent word of the status, such as `unknown-scheme`, as `calcinosis_error_message`
// does.
//
// Safety: As for `calcinosis_error_message`.
CALCINOSIS_API
calcinosis_status calcinosis_error_code(const calcinosis_error *error,
                                        char *buffer,
                                        size_t buffer_len,
                                        size_t *needed);

// Copies where it went wrong as `calcinosis_error_message` does: `line 2, column 5` of a text,
// `present[3]` of a case, the name of an option or of an argument; an empty text where that has no
// place.
//
// Safety: As for `calcinosis_error_message`.
CALCINOSIS_API
calcinosis_status calcinosis_error_where(const calcinosis_error *error,
                                         char *buffer,
                                         size_t buffer_len,
                                         size_t *needed);

// Copies what would be right as `calcinosis_error_message` does; an empty text where the message
// says all.
//
// Safety: As for `calcinosis_error_message`.
CALCINOSIS_API
calcinosis_status calcinosis_error_suggestion(const calcinosis_error *error,
                                              char *buffer,
                                              size_t buffer_len,
                                              size_t *needed);

// What else is known of the error, an object in `*out`: `issues` in strict mode and where there is
// no patient, `diagnostics` of an overlay, otherwise the parts of the message. The value lasts
// until the object is given to another call or back. `CALCINOSIS_NOT_FOUND` where there is nothing
// more.
//
// Safety: `error` must be an error object or NULL, and `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_error_details(const calcinosis_error *error,
                                           const calcinosis_value **out);

// Empties an error object, as a success would.
//
// Safety: `error` must be an error object that no other call is using, or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_error_clear(calcinosis_error *error);

// The JSON of a document, in `*out`: `*out_len` bytes of UTF-8 and a NUL. It lasts as long as the
// document. `out_len` may be NULL.
//
// Safety: `document` must be a document or NULL, and the outputs writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_document_text(const calcinosis_document *document,
                                           const char **out,
                                           size_t *out_len);

// The outermost value of a document, in `*out`. It lasts as long as the document.
//
// Safety: `document` must be a document or NULL, and `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_document_root(const calcinosis_document *document,
                                           const calcinosis_value **out);

// Gives a document back. NULL is fine. Its text and its values end with it.
//
// Safety: `document` must come from this library and not have been given back, or be NULL.
CALCINOSIS_API
void calcinosis_document_free(calcinosis_document *document);

// The type of a value in `*out`, one of `CALCINOSIS_TYPE_*`.
//
// Safety: `value` must be a value that still lasts or NULL, and `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_value_type(const calcinosis_value *value,
                                        int32_t *out);

// How many members a list or an object has, in `*out`. `CALCINOSIS_WRONG_TYPE` for every other
// value.
//
// Safety: As for `calcinosis_value_type`.
CALCINOSIS_API
calcinosis_status calcinosis_value_count(const calcinosis_value *value,
                                         size_t *out);

// The member at a position, from 0, of a list or an object, in `*out`. `CALCINOSIS_NOT_FOUND`
// beyond the last, `CALCINOSIS_WRONG_TYPE` for every other value.
//
// Safety: As for `calcinosis_value_type`.
CALCINOSIS_API
calcinosis_status calcinosis_value_at(const calcinosis_value *value,
                                      size_t index,
                                      const calcinosis_value **out);

// The name of the member at a position, from 0, of an object, in `*out`; it lasts as long as the
// value. `out_len` may be NULL.
//
// Safety: As for `calcinosis_value_type`, for both outputs.
CALCINOSIS_API
calcinosis_status calcinosis_value_key(const calcinosis_value *value,
                                       size_t index,
                                       const char **out,
                                       size_t *out_len);

// The member of an object with a name, in `*out`. `CALCINOSIS_NOT_FOUND` where there is none,
// `CALCINOSIS_WRONG_TYPE` for what is no object.
//
// Safety: As for `calcinosis_value_type`; `key` must be readable over `key_len` bytes or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_value_get(const calcinosis_value *value,
                                       const char *key,
                                       size_t key_len,
                                       const calcinosis_value **out);

// What a JSON pointer (RFC 6901) leads to, such as `/diagnoses/0/trace/supporting/0/label`, in
// `*out`; the empty pointer leads to the value itself. `CALCINOSIS_NOT_FOUND` where it leads
// nowhere.
//
// Safety: As for `calcinosis_value_type`; `pointer` must be readable over `pointer_len` bytes or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_value_find(const calcinosis_value *value,
                                        const char *pointer,
                                        size_t pointer_len,
                                        const calcinosis_value **out);

// The text that a value is, in `*out`: `*out_len` bytes of UTF-8 and a NUL, which last as long as
// the value. A text from a record may hold a NUL itself. `out_len` may be NULL.
// `CALCINOSIS_WRONG_TYPE` for what is no text.
//
// Safety: As for `calcinosis_value_type`, for both outputs.
CALCINOSIS_API
calcinosis_status calcinosis_value_text(const calcinosis_value *value,
                                        const char **out,
                                        size_t *out_len);

// The number that a value is, in `*out`. `CALCINOSIS_WRONG_TYPE` for what is no number.
//
// Safety: As for `calcinosis_value_type`.
CALCINOSIS_API
calcinosis_status calcinosis_value_number(const calcinosis_value *value,
                                          double *out);

// The whole number that a value is, in `*out`. `CALCINOSIS_WRONG_TYPE` for what is none; a number
// with a fraction is never rounded.
//
// Safety: As for `calcinosis_value_type`.
CALCINOSIS_API
calcinosis_status calcinosis_value_integer(const calcinosis_value *value,
                                           int64_t *out);

// Whether a value is true, in `*out` as 1 or 0. `CALCINOSIS_WRONG_TYPE` for what is neither true
// nor false.
//
// Safety: As for `calcinosis_value_type`.
CALCINOSIS_API
calcinosis_status calcinosis_value_boolean(const calcinosis_value *value,
                                           int32_t *out);

// The knowledge that is compiled into the library, in `*out`; given back to
// `calcinosis_knowledge_free`. Costs next to nothing: the tables are part of the library.
//
// Safety: `out` must be writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_knowledge_builtin(calcinosis_knowledge **out);

// A knowledge with a site's overlay on top, in `*out`; given back to `calcinosis_knowledge_free`.
// The knowledge below stays as it is.
//
// `toml` holds `toml_len` bytes of the overlay: the text, not the name of a file.
// `CALCINOSIS_INVALID_OVERLAY` where it has faults: the message of the error is the first, its
// details list all of them in `diagnostics`, with line, column, code, message and help. Takes
// milliseconds: do it once.
//
// Safety: `knowledge` must be a knowledge or NULL, `toml` readable over its length or NULL, `error` an
// error object that no other call is using or NULL, `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_knowledge_with_overlay(const calcinosis_knowledge *knowledge,
                                                    const char *toml,
                                                    size_t toml_len,
                                                    calcinosis_error *error,
                                                    calcinosis_knowledge **out);

// Gives a knowledge back. NULL is fine. Cases, answers and streams that were made with it stay
// good, its texts do not.
//
// Safety: `knowledge` must come from this library and not have been given back, or be NULL.
CALCINOSIS_API
void calcinosis_knowledge_free(calcinosis_knowledge *knowledge);

// The version of the clinical content, such as `2026.11.0`, in `*out`: `*out_len` bytes and a NUL,
// which last as long as the knowledge. `out_len` may be NULL.
//
// Safety: `knowledge` must be a knowledge or NULL, and the outputs writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_knowledge_version(const calcinosis_knowledge *knowledge,
                                               const char **out,
                                               size_t *out_len);

// The SHA-256 of the clinical content without an overlay, in hexadecimal digits, as
// `calcinosis_knowledge_version`.
//
// Safety: As for `calcinosis_knowledge_version`.
CALCINOSIS_API
calcinosis_status calcinosis_knowledge_digest(const calcinosis_knowledge *knowledge,
                                              const char **out,
                                              size_t *out_len);

// The name that a site gave to its overlay, as `calcinosis_knowledge_version`;
// `CALCINOSIS_NOT_FOUND` where there is none. What the overlay changed stands in the provenance of
// each answer.
//
// Safety: As for `calcinosis_knowledge_version`.
CALCINOSIS_API
calcinosis_status calcinosis_knowledge_overlay(const calcinosis_knowledge *knowledge,
                                               const char **out,
                                               size_t *out_len);

// The ids of all entries of a kind, one of `CALCINOSIS_KIND_*`, in the order of the knowledge: a
// document with a list, in `*out`; given back to `calcinosis_document_free`.
//
// Safety: `knowledge` must be a knowledge or NULL, `error` an error object that no other call is using or
// NULL, `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_knowledge_ids(const calcinosis_knowledge *knowledge,
                                           int32_t kind,
                                           calcinosis_error *error,
                                           calcinosis_document **out);

// An entry by its id or a former one, as `entry.schema.json` describes it: a document with an
// object, in `*out`; given back to `calcinosis_document_free`. `CALCINOSIS_UNKNOWN_ID` where there
// is none, with the nearest one as suggestion.
//
// Safety: As for `calcinosis_knowledge_ids`; `id` must be readable over `id_len` bytes or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_knowledge_entry(const calcinosis_knowledge *knowledge,
                                             int32_t kind,
                                             const char *id,
                                             size_t id_len,
                                             calcinosis_error *error,
                                             calcinosis_document **out);

// The entries that words mean - by id, name, synonym, definition or a misspelling - the best
// first, at most `limit`: a document with a list, in `*out`; given back to
// `calcinosis_document_free`. An empty list where nothing is found.
//
// Safety: As for `calcinosis_knowledge_ids`; `query` must be readable over `query_len` bytes or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_knowledge_search(const calcinosis_knowledge *knowledge,
                                              const char *query,
                                              size_t query_len,
                                              size_t limit,
                                              calcinosis_error *error,
                                              calcinosis_document **out);

// A value in another unit: a document with `analyte`, `value` as exact text and `unit` in UCUM, in
// `*out`; given back to `calcinosis_document_free`. `CALCINOSIS_INVALID_QUANTITY` for an unknown
// analyte or unit.
//
// Safety: As for `calcinosis_knowledge_ids`; each text must be readable over its length or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_knowledge_convert(const calcinosis_knowledge *knowledge,
                                               const char *analyte,
                                               size_t analyte_len,
                                               double value,
                                               const char *from,
                                               size_t from_len,
                                               const char *to,
                                               size_t to_len,
                                               calcinosis_error *error,
                                               calcinosis_document **out);

// How a measurement is understood: read, converted, compared with the interval for age and sex,
// and what follows; a document with an object as it stands in an answer, in `*out`; given back to
// `calcinosis_document_free`. `age_years` is NULL where it is not known, `sex` one of
// `CALCINOSIS_SEX_*`. Doubts are issues of the object.
//
// Safety: As for `calcinosis_knowledge_ids`, and for `calcinosis_case_add_measurement`; `age_years` must
// be readable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_knowledge_interpret(const calcinosis_knowledge *knowledge,
                                                 const calcinosis_measurement *measurement,
                                                 const double *age_years,
                                                 int32_t sex,
                                                 calcinosis_error *error,
                                                 calcinosis_document **out);

// An empty case, in `*out`; given back to `calcinosis_case_free`.
//
// Safety: `out` must be writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_case_new(calcinosis_case **out);

// A case from its JSON, in `*out`; given back to `calcinosis_case_free`. FHIR, a phenopacket and a
// list are refused with `CALCINOSIS_WRONG_KIND`: `calcinosis_answer_text` reads them.
//
// Safety: `json` must be readable over `json_len` bytes or NULL, `error` an error object that no other
// call is using or NULL, `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_case_from_json(const char *json,
                                            size_t json_len,
                                            calcinosis_error *error,
                                            calcinosis_case **out);

// A copy of a case, in `*out`, to be changed apart from it: what if; given back to
// `calcinosis_case_free`.
//
// Safety: `case` must be a case or NULL, and `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_case_copy(const calcinosis_case *case_,
                                       calcinosis_case **out);

// Gives a case back. NULL is fine. Answers about it stay good.
//
// Safety: `case` must come from this library and not have been given back, or be NULL.
CALCINOSIS_API
void calcinosis_case_free(calcinosis_case *case_);

// Names the case; the name comes back in the answer.
//
// Safety: `case` must be a case that no other call is using or NULL, and `id` readable over `id_len` bytes
// or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_case_set_id(calcinosis_case *case_,
                                         const char *id,
                                         size_t id_len);

// Sets the age of the patient, in years, with a fraction for infants. An age that nobody can have
// is an issue of the answer; `CALCINOSIS_INVALID_NUMBER` for what is no finite number.
//
// Safety: `case` must be a case that no other call is using or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_case_set_age(calcinosis_case *case_,
                                          double years);

// Sets the age at which the lesion began, in years. Without it the age of the patient stands in.
//
// Safety: `case` must be a case that no other call is using or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_case_set_onset_age(calcinosis_case *case_,
                                                double years);

// Says that nobody knows when the lesion began, so that the age of the patient does not stand in
// for it.
//
// Safety: `case` must be a case that no other call is using or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_case_set_onset_unknown(calcinosis_case *case_);

// Sets the sex, one of `CALCINOSIS_SEX_*`.
//
// Safety: `case` must be a case that no other call is using or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_case_set_sex(calcinosis_case *case_,
                                          int32_t sex);

// Adds a finding: its id or name, and whether it is `CALCINOSIS_PRESENT` or `CALCINOSIS_ABSENT`.
// What is not known is left out: silence never counts as absence. A finding that the knowledge
// does not have is an issue of the answer, with the nearest one that it has.
//
// Safety: `case` must be a case that no other call is using or NULL, and `finding` readable over
// `finding_len` bytes or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_case_add_finding(calcinosis_case *case_,
                                              const char *finding,
                                              size_t finding_len,
                                              int32_t presence);

// Adds a measurement. An analyte or a unit that is not known is an issue of the answer.
//
// Safety: `case` must be a case that no other call is using or NULL. `measurement` must be readable over
// its `struct_size` or NULL, each of its pointers readable or NULL; `error` an error object that
// no other call is using or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_case_add_measurement(calcinosis_case *case_,
                                                  const calcinosis_measurement *measurement,
                                                  calcinosis_error *error);

// Adds a number that was measured, in a unit: the short way for what has neither comparator nor
// interval.
//
// Safety: `case` must be a case that no other call is using or NULL, and each text readable over its
// length or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_case_add_value(calcinosis_case *case_,
                                            const char *analyte,
                                            size_t analyte_len,
                                            double value,
                                            const char *unit,
                                            size_t unit_len);

// Adds a code of another system: `system` is a word such as `icd-10-cm` or the address that FHIR
// uses; `display` is the text beside it, or NULL with 0. A code that is not known is an issue of
// the answer.
//
// Safety: `case` must be a case that no other call is using or NULL, and each text readable over its
// length or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_case_add_code(calcinosis_case *case_,
                                           const char *system,
                                           size_t system_len,
                                           const char *code,
                                           size_t code_len,
                                           const char *display,
                                           size_t display_len,
                                           int32_t presence);

// The case as JSON, in `*out`: what `calcinosis_case_from_json` and the other faces read; given
// back to `calcinosis_document_free`.
//
// Safety: `case` must be a case or NULL, `error` an error object that no other call is using or NULL,
// `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_case_to_json(const calcinosis_case *case_,
                                          calcinosis_error *error,
                                          calcinosis_document **out);

// Reads whatever a text holds - a case, FHIR R4 to R5, a phenopacket, a list of them, or one per
// line - ready to be answered, in `*out`; given back to `calcinosis_answers_free`.
//
// What it is is told by its fields. The whole text is held; `calcinosis_stream_new` reads FHIR
// patient by patient. `options` is a JSON object, or NULL with 0 for the defaults: `scheme`,
// `detail` (`"brief"`, `"full"`, `{"leading": 5}`), `advice`, `strict`, `stated_diagnoses`,
// `setting` (`"clinic"`, `"published"`), `silence`, `format` (`"json"`, `"text"`, `"markdown"`,
// `"html"`, `"html-fragment"`, `"fhir"`), `kind` (`"case"`, `"fhir"`, `"phenopacket"`), `top`,
// `many` (`"array"`, `"lines"`), `limits` (how much is read at once), `record` (how a record is
// read: `reference_date`, `window_days`, `values`, `diseases`, `genes`); the guide says what each
// does.
//
// Nobody is answered yet: what strict mode refuses is said by `calcinosis_answers_get` and
// `calcinosis_answers_text`. `CALCINOSIS_NO_PATIENT` where the text holds none.
//
// Safety: `knowledge` must be a knowledge or NULL, `text` and `options` readable over their lengths or
// NULL, `error` an error object that no other call is using or NULL, `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_answer_text(const calcinosis_knowledge *knowledge,
                                         const char *text,
                                         size_t text_len,
                                         const char *options,
                                         size_t options_len,
                                         calcinosis_error *error,
                                         calcinosis_answers **out);

// How many patients there are, in `*out`; never 0.
//
// Safety: `answers` must be answers or NULL, and `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_answers_count(const calcinosis_answers *answers,
                                           size_t *out);

// Answers the patient at a position, from 0, in `*out`; given back to `calcinosis_answer_free`,
// before or after the answers. `CALCINOSIS_NOT_FOUND` beyond the last. Each call answers anew.
//
// Safety: `answers` must be answers or NULL, `error` an error object that no other call is using or NULL,
// `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_answers_get(const calcinosis_answers *answers,
                                         size_t index,
                                         calcinosis_error *error,
                                         calcinosis_answer **out);

// The answers about all patients as one text in the format of the options, in `*out`: `*out_len`
// bytes and a NUL, which last as long as the answers. `out_len` may be NULL. In JSON it is the
// canonical answer, the same byte for byte in every face: one object for one patient, an array for
// a list.
//
// Safety: `answers` must be answers or NULL, `error` an error object that no other call is using or NULL,
// the outputs writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_answers_text(const calcinosis_answers *answers,
                                          calcinosis_error *error,
                                          const char **out,
                                          size_t *out_len);

// What was found in the text that belongs to no patient, as a document with a list, in `*out`;
// given back to `calcinosis_document_free`. It stands among the issues of each answer as well.
//
// Safety: As for `calcinosis_answers_get`.
CALCINOSIS_API
calcinosis_status calcinosis_answers_issues(const calcinosis_answers *answers,
                                            calcinosis_error *error,
                                            calcinosis_document **out);

// Gives answers back. NULL is fine. The answers about single patients stay good.
//
// Safety: `answers` must come from this library and not have been given back, or be NULL.
CALCINOSIS_API
void calcinosis_answers_free(calcinosis_answers *answers);

// Answers a case that was built, in `*out`; given back to `calcinosis_answer_free`. The case stays
// as it is, and may be changed and answered again. The options are those of
// `calcinosis_answer_text`.
//
// Safety: `knowledge` and `case` must be what they say or NULL, `options` readable over its length or
// NULL, `error` an error object that no other call is using or NULL, `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_classify(const calcinosis_knowledge *knowledge,
                                      const calcinosis_case *case_,
                                      const char *options,
                                      size_t options_len,
                                      calcinosis_error *error,
                                      calcinosis_answer **out);

// Gives an answer back. NULL is fine. Its texts and values end with it.
//
// Safety: `answer` must come from this library and not have been given back, or be NULL.
CALCINOSIS_API
void calcinosis_answer_free(calcinosis_answer *answer);

// The answer in a format, one of `CALCINOSIS_FORMAT_*`, in `*out`: `*out_len` bytes of UTF-8 and a
// NUL, which last as long as the answer. `out_len` may be NULL.
//
// Safety: `answer` must be an answer or NULL, `error` an error object that no other call is using or NULL,
// the outputs writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_answer_write(const calcinosis_answer *answer,
                                          int32_t format,
                                          calcinosis_error *error,
                                          const char **out,
                                          size_t *out_len);

// The whole answer as a value, in `*out`: an object with the members that `answer.schema.json`
// describes. Values last as long as the answer.
//
// Safety: `answer` must be an answer or NULL, and `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_answer_root(const calcinosis_answer *answer,
                                         const calcinosis_value **out);

// The form at a position, from 0, the most probable first, in `*out`, whose `struct_size` is set.
// `CALCINOSIS_NOT_FOUND` beyond the last, and at once where nothing but age and sex could be used:
// there is no ranking then.
//
// Safety: `answer` must be an answer or NULL, and `out` a structure that begins with its size or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_answer_form(const calcinosis_answer *answer,
                                         size_t index,
                                         calcinosis_ranked *out);

// The diagnosis at a position, from 0, the leading one first and those that are excluded last, as
// `calcinosis_answer_form`. Probabilities add up to 1, but for rounding to millionths, over what
// is not excluded, unless `top` leaves some out.
//
// Safety: As for `calcinosis_answer_form`.
CALCINOSIS_API
calcinosis_status calcinosis_answer_diagnosis(const calcinosis_answer *answer,
                                              size_t index,
                                              calcinosis_ranked *out);

// What speaks for (`CALCINOSIS_SUPPORTING`) or against (`CALCINOSIS_OPPOSING`) the diagnosis at a
// position, the strongest first, a list in `*out`: `finding`, `label`, `presence`, `centibans`,
// `counted`, `stated`, `frequency`, `background`, `sources`. `CALCINOSIS_NOT_FOUND` where the
// option `detail` does not reach that diagnosis.
//
// Safety: `answer` must be an answer or NULL, and `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_answer_evidence(const calcinosis_answer *answer,
                                             size_t index,
                                             int32_t side,
                                             const calcinosis_value **out);

// The criteria of the diagnosis at a position and of the nodes above it, a list in `*out`: `id`,
// `role`, `value` (`present` where it holds), `says`, `when`, `present`, `absent`, `unknown`,
// `sources`. `CALCINOSIS_NOT_FOUND` as for `calcinosis_answer_evidence`.
//
// Safety: `answer` must be an answer or NULL, and `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_answer_criteria(const calcinosis_answer *answer,
                                             size_t index,
                                             const calcinosis_value **out);

// What is not known and would settle a criterion of a leading diagnosis, a list in `*out`:
// `finding`, `label`, `obtained`, `criteria`.
//
// Safety: `answer` must be an answer or NULL, and `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_answer_missing(const calcinosis_answer *answer,
                                            const calcinosis_value **out);

// The tests that are worth doing, by burden, then by information, a list in `*out`: `id`, `label`,
// `kind`, `information` in bits, `does`, `because`, `changes`, `again` where part of it is on
// record, `advised_against`, `check_first`.
// `CALCINOSIS_NOT_FOUND` where the options ask for no advice.
//
// Safety: `answer` must be an answer or NULL, and `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_answer_next_steps(const calcinosis_answer *answer,
                                               const calcinosis_value **out);

// The tests of the standard work-up that are not on record, or only in part, a list in `*out`.
// `CALCINOSIS_NOT_FOUND` where the options ask for no advice.
//
// Safety: `answer` must be an answer or NULL, and `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_answer_work_up(const calcinosis_answer *answer,
                                            const calcinosis_value **out);

// What needs attention the same day, a list in `*out`: `id`, `holds`, `says`, `present`,
// `unknown`, `about`, `probability`, `sources`. Show those whose `holds` is `present`, and those
// where it is `unknown` as what is to be checked. Part of every answer, whatever the options.
//
// Safety: `answer` must be an answer or NULL, and `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_answer_red_flags(const calcinosis_answer *answer,
                                              const calcinosis_value **out);

// What to know before a test or a treatment, a list in `*out`, with the members of
// `calcinosis_answer_red_flags`.
//
// Safety: `answer` must be an answer or NULL, and `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_answer_notes(const calcinosis_answer *answer,
                                          const calcinosis_value **out);

// The options that the literature reports for what is established, probable or possible, a list in
// `*out`: `diagnosis`, `label`, `status`, `options`. `CALCINOSIS_NOT_FOUND` where the options ask
// for no advice.
//
// Safety: `answer` must be an answer or NULL, and `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_answer_treatments(const calcinosis_answer *answer,
                                               const calcinosis_value **out);

// How each measurement was understood, a list in `*out`: `analyte`, `given`, `value`, `unit`,
// `interval`, `state`, `present`, `absent`, `issues`.
//
// Safety: `answer` must be an answer or NULL, and `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_answer_measurements(const calcinosis_answer *answer,
                                                 const calcinosis_value **out);

// What the sender should know about the record - everything that could not be used - a list in
// `*out`: `severity`, `code`, `where`, `message`, `suggestion`. Show it with the answer.
//
// Safety: `answer` must be an answer or NULL, and `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_answer_issues(const calcinosis_answer *answer,
                                           const calcinosis_value **out);

// What produced the answer, an object in `*out`: `engine_version`, `knowledge_version`,
// `schema_version`, `knowledge_digest`, `overlay`. Store it with the answer.
//
// Safety: `answer` must be an answer or NULL, and `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_answer_provenance(const calcinosis_answer *answer,
                                               const calcinosis_value **out);

// What changes from one answer to another, and why, as a document in `*out`:
// `CALCINOSIS_FORMAT_JSON` as `comparison.schema.json` describes it, or `CALCINOSIS_FORMAT_TEXT`
// in words; given back to `calcinosis_document_free`. Reasons are compared as far as the detail of
// both answers reaches.
//
// Safety: `before` and `after` must be answers or NULL, `error` an error object that no other call is
// using or NULL, `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_answer_compare(const calcinosis_answer *before,
                                            const calcinosis_answer *after,
                                            int32_t format,
                                            calcinosis_error *error,
                                            calcinosis_document **out);

// Opens a stream over a bundle or over one resource per line, in `*out`; given back to
// `calcinosis_stream_free`. The options are those of `calcinosis_answer_text`; `kind`, `format`
// and `many` mean nothing here, and of `limits` count `patient`, `resources`, `statements` and
// `objects`, of one patient each. Nothing is read yet. `context` is handed to each call of `read`.
//
// The resources of a patient must stand together, as they do in a bundle per patient or in an
// export sorted by patient; one who comes back later makes a second answer, which says so.
//
// Safety: `knowledge` must be a knowledge or NULL, `options` readable over its length or NULL; `read` must
// keep to its description as long as the stream lasts, and `context` be good for it; `error` an
// error object that no other call is using or NULL, `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_stream_new(const calcinosis_knowledge *knowledge,
                                        const char *options,
                                        size_t options_len,
                                        calcinosis_read read,
                                        void *context,
                                        calcinosis_error *error,
                                        calcinosis_stream **out);

// Reads as far as the next patient is whole, and answers, in `*out`; given back to
// `calcinosis_answer_free`, before or after the stream.
//
// `CALCINOSIS_END` after the last. A patient whom strict mode refuses fails with
// `CALCINOSIS_STRICT`, and the next call goes on with the next. A fault of the input comes after
// the patients that were whole before it, once; the calls after it give `CALCINOSIS_END`.
//
// Safety: `stream` must be a stream that no other call is using or NULL, `error` an error object that no
// other call is using or NULL, `out` writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_stream_next(calcinosis_stream *stream,
                                         calcinosis_error *error,
                                         calcinosis_answer **out);

// What was found so far that belongs to no patient or could not be read, as a document with a
// list, in `*out`; given back to `calcinosis_document_free`. Ask at the end: it stands in no
// answer of a stream.
//
// Safety: As for `calcinosis_stream_next`.
CALCINOSIS_API
calcinosis_status calcinosis_stream_issues(const calcinosis_stream *stream,
                                           calcinosis_error *error,
                                           calcinosis_document **out);

// Gives a stream back, at its end or before. NULL is fine. Its answers stay good; `read` is not
// called any more.
//
// Safety: `stream` must come from this library and not have been given back, or be NULL; not from within
// `read`.
CALCINOSIS_API
void calcinosis_stream_free(calcinosis_stream *stream);

// A plan for tables with the columns of `schema`, in `*out`; given back to `calcinosis_plan_free`.
//
// `schema` is an `ArrowSchema` of the Arrow C data interface, a struct with a field for each
// column; it is read and not released. Columns are bound by their names: a finding, an analyte,
// `age_years`, `sex`. `options` is a JSON object, or NULL with 0 for the defaults; it may bind
// columns (`columns`) and say what comes out. Read `calcinosis_plan_description` before a row
// runs.
//
// Safety: `knowledge` must be a knowledge or NULL, `schema` a valid schema or NULL, `options` readable
// over its length or NULL, `error` an error object that no other call is using or NULL, `out`
// writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_plan_new(const calcinosis_knowledge *knowledge,
                                      const struct ArrowSchema *schema,
                                      const char *options,
                                      size_t options_len,
                                      calcinosis_error *error,
                                      calcinosis_plan **out);

// What the plan understood of each column and what comes out, in words, in `*out`: `*out_len`
// bytes and a NUL, which last as long as the plan. `out_len` may be NULL.
//
// Safety: `plan` must be a plan or NULL, and the outputs writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_plan_description(const calcinosis_plan *plan,
                                              const char **out,
                                              size_t *out_len);

// Gives a plan back. NULL is fine.
//
// Safety: `plan` must come from this library and not have been given back, or be NULL.
CALCINOSIS_API
void calcinosis_plan_free(calcinosis_plan *plan);

// Answers a stream of record batches, as they are asked for: `*out` becomes a stream of the Arrow
// C stream interface with a row for each row of `input`, in their order. Release it as any stream,
// before or after the plan.
//
// `input` is moved into the answers, also where the call fails after its arguments were looked at:
// its `release` is NULL afterwards. What goes wrong with a batch comes out of `out`, by its
// `get_next` and `get_last_error`, after the answers to everything before it. One call of the
// stream at a time; on any thread.
//
// Safety: `plan` must be a plan or NULL, `input` a valid stream or NULL, `error` an error object that no
// other call is using or NULL, `out` writable or NULL; a stream that is there already is not
// released.
CALCINOSIS_API
calcinosis_status calcinosis_classify_arrow(const calcinosis_plan *plan,
                                            struct ArrowArrayStream *input,
                                            calcinosis_error *error,
                                            struct ArrowArrayStream *out);

// Replays the worked examples that are built into the library, on this machine and with this
// knowledge, an overlay included: how many do not hold in `*failed`, which may be NULL, and the
// report as a document in `*out`; given back to `calcinosis_document_free`.
//
// The report has `engine_version`, `knowledge_version`, `knowledge_digest`, `overlay`, `held`,
// `failed`, and in `examples` for each one `diagnosis`, `name` and `faults`, an empty list where
// it holds. The status says that the test ran, not how it came out. Takes below a second; run it
// after installing and after every change of the overlay.
//
// Safety: `knowledge` must be a knowledge or NULL, `error` an error object that no other call is using or
// NULL, the outputs writable or NULL.
CALCINOSIS_API
calcinosis_status calcinosis_self_test(const calcinosis_knowledge *knowledge,
                                       calcinosis_error *error,
                                       size_t *failed,
                                       calcinosis_document **out);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* CALCINOSIS_H */
