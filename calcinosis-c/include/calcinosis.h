// Calcium and bone in the skin: which form, which cause, how sure, why.
//
// Every function returns a status, CALCINOSIS_OK or why there is no result; outputs come last and are written only on
// success. Texts are UTF-8. No function reads a file or needs a start-up call, and a fault of the library becomes a status.
//
// Written from calcinosis-c/src; change it there.

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

// The version of the interface that this header describes. It rises whenever a function, a constant or their meaning is added or changed.
#define CALCINOSIS_ABI_VERSION 1

// How a call ended: `CALCINOSIS_OK`, or why there is no result.
typedef int32_t calcinosis_status;

// The call did what it was asked for.
#define CALCINOSIS_OK 0

// A pointer that must lead somewhere is `NULL`.
#define CALCINOSIS_NULL_ARGUMENT 100

// A text is not UTF-8.
#define CALCINOSIS_INVALID_UTF8 101

// A length is beyond what an object in memory can have; a negative number, perhaps.
#define CALCINOSIS_INVALID_LENGTH 102

// There is no such status.
#define CALCINOSIS_UNKNOWN_STATUS 103

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

// The input was refused for a reason that has no number of its own yet.
#define CALCINOSIS_REFUSED 299

// There is not enough memory for the result.
#define CALCINOSIS_OUT_OF_MEMORY 900

// A fault of this library; the process goes on, and the call had no effect.
#define CALCINOSIS_PANIC 901

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

// Classifies a case given as JSON and hands out the answer as text.
//
// `case_json` holds `case_len` bytes of UTF-8 and needs no NUL at its end. `options_json` is `NULL` for the defaults, or `options_len` bytes of a JSON object:
// `{"scheme": "four-form", "detail": "brief" | "full" | {"leading": 5}, "advice": true, "strict": false, "format": "json" | "text" | "markdown"}`, each of which may be left out.
//
// On success `*out` holds the answer, `*out_len` bytes of UTF-8 with a NUL after them; give it back to `calcinosis_string_free`. In the format `json` it is the
// canonical answer, the same byte for byte in every face. `out_len` may be `NULL`.
//
// May be called from several threads at once.
//
// Safety: Each text must be readable over its whole length, and `out` and `out_len`, where not `NULL`, must be writable.
CALCINOSIS_API
calcinosis_status calcinosis_classify_json(const char *case_json,
                                           size_t case_len,
                                           const char *options_json,
                                           size_t options_len,
                                           char **out,
                                           size_t *out_len);

// Gives back a text that this library handed out. `NULL` is fine. The text of the last failure stays as it is.
//
// Safety: `text` must come from this library and must not have been given back before.
CALCINOSIS_API
calcinosis_status calcinosis_string_free(char *text);

// Copies the text of the last failure on this thread to `buffer`, with a NUL at its end; an empty text if the last call succeeded.
//
// `*needed`, unless `NULL`, becomes the number of bytes of the whole text with its NUL. A text that is longer than `buffer_len` is cut between two characters;
// so ask for the length with `NULL` and 0 first, or compare `*needed` with `buffer_len`.
//
// Safety: `buffer` must be writable over `buffer_len` bytes or be `NULL` with a length of 0, and `needed` must be writable or `NULL`.
CALCINOSIS_API
calcinosis_status calcinosis_last_error(char *buffer,
                                        size_t buffer_len,
                                        size_t *needed);

// The permanent word of a status, such as `unknown-scheme`, in `*out`: a text that lasts as long as the program and is not given back.
//
// Safety: `out` must be writable or `NULL`.
CALCINOSIS_API
calcinosis_status calcinosis_status_word(calcinosis_status status,
                                         const char **out);

// The version of this library in `*out`: a text that lasts as long as the program and is not given back.
//
// Safety: `out` must be writable or `NULL`.
CALCINOSIS_API
calcinosis_status calcinosis_version(const char **out);

// The version of the clinical content in `*out`: a text that lasts as long as the program and is not given back.
//
// Safety: `out` must be writable or `NULL`.
CALCINOSIS_API
calcinosis_status calcinosis_knowledge_version(const char **out);

// The version of this interface in `*out`: compare it with `CALCINOSIS_ABI_VERSION` of the header that the program was compiled with.
//
// Safety: `out` must be writable or `NULL`.
CALCINOSIS_API
calcinosis_status calcinosis_abi_version(uint32_t *out);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* CALCINOSIS_H */
