/* What the header promises, in what C and C++ have in common. The argument is the version that the library must have. */
#include <calcinosis.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define EXPECT(condition)                                                            \
    do {                                                                             \
        if (!(condition)) {                                                          \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);  \
            exit(1);                                                                 \
        }                                                                            \
    } while (0)

/* The size of a status is part of the interface: an array of negative length does not compile. */
typedef char status_has_four_bytes[sizeof(calcinosis_status) == 4 ? 1 : -1];

static const char CASE[] = "{\"id\": \"c\", \"present\": [\"hemodialysis\"]}";
#define CASE_LENGTH (sizeof CASE - 1)

static char *const UNTOUCHED = (char *)"untouched";

static int message_starts_with(const char *start) {
    char message[512];
    EXPECT(calcinosis_last_error(message, sizeof message, NULL) == CALCINOSIS_OK);
    return strncmp(message, start, strlen(start)) == 0;
}

static void an_answer_is_handed_out_and_given_back(void) {
    char *answer = NULL, *again = NULL;
    size_t length = 0;
    EXPECT(calcinosis_classify_json(CASE, CASE_LENGTH, NULL, 0, &answer, &length) == CALCINOSIS_OK);
    EXPECT(length == strlen(answer));
    EXPECT(strncmp(answer, "{\"case_id\":\"c\",", 15) == 0);
    EXPECT(message_starts_with(""));
    EXPECT(calcinosis_classify_json(CASE, CASE_LENGTH, "{}", 2, &again, NULL) == CALCINOSIS_OK);
    EXPECT(strcmp(answer, again) == 0);
    EXPECT(calcinosis_string_free(answer) == CALCINOSIS_OK);
    EXPECT(calcinosis_string_free(again) == CALCINOSIS_OK);
    EXPECT(calcinosis_string_free(NULL) == CALCINOSIS_OK);
}

static void a_text_may_hold_a_nul(void) {
    static const char given[] = "{\"id\": \"a\\u0000b\"}";
    static const char options[] = "{\"format\": \"text\"}";
    char *text = NULL;
    size_t length = 0;
    EXPECT(calcinosis_classify_json(given, sizeof given - 1, options, sizeof options - 1, &text, &length) == CALCINOSIS_OK);
    EXPECT(text[length] == '\0');
    EXPECT(calcinosis_string_free(text) == CALCINOSIS_OK);
}

static void expect_refusal(
    const char *given, size_t length, const char *options, size_t options_length, calcinosis_status expected,
    const char *start
) {
    char *answer = UNTOUCHED;
    size_t answer_length = 7;
    EXPECT(calcinosis_classify_json(given, length, options, options_length, &answer, &answer_length) == expected);
    EXPECT(answer == UNTOUCHED && answer_length == 7);
    EXPECT(message_starts_with(start));
}

static void a_refusal_has_a_status_and_a_text_and_writes_nothing(void) {
    static const char bad_utf8[] = "{\"id\": \"\xff\"}";
    expect_refusal(NULL, 0, NULL, 0, CALCINOSIS_NULL_ARGUMENT, "`case_json` is NULL");
    expect_refusal(NULL, 5, NULL, 0, CALCINOSIS_NULL_ARGUMENT, "`case_json` is NULL");
    expect_refusal(CASE, CASE_LENGTH, NULL, 5, CALCINOSIS_NULL_ARGUMENT, "`options_json` is NULL");
    expect_refusal(CASE, (size_t)-1, NULL, 0, CALCINOSIS_INVALID_LENGTH, "the length of `case_json`");
    expect_refusal(CASE, CASE_LENGTH, "{}", (size_t)-1, CALCINOSIS_INVALID_LENGTH, "the length of `options_json`");
    expect_refusal(bad_utf8, sizeof bad_utf8 - 1, NULL, 0, CALCINOSIS_INVALID_UTF8, "`case_json` is not UTF-8 after byte 8");
    expect_refusal(CASE, CASE_LENGTH, "\xc3", 1, CALCINOSIS_INVALID_UTF8, "`options_json` is not UTF-8 after byte 0");
    expect_refusal(CASE, CASE_LENGTH - 1, NULL, 0, CALCINOSIS_INVALID_JSON, "line 1, column ");
    expect_refusal(CASE, CASE_LENGTH, "{\"x\": 1}", 8, CALCINOSIS_UNKNOWN_OPTION, "unknown option `x`: use one of ");
    EXPECT(calcinosis_classify_json(CASE, CASE_LENGTH, NULL, 0, NULL, NULL) == CALCINOSIS_NULL_ARGUMENT);
    EXPECT(message_starts_with("`out` is NULL"));
}

static void the_text_of_a_failure_fits_any_buffer(void) {
    static const char options[] = "{\"\xc3\xa4\xc3\xa4\": 1}"; /* the message begins: unknown option `ää` */
    char buffer[64];
    size_t needed = 0, length;
    char *answer = NULL;
    EXPECT(calcinosis_classify_json(CASE, CASE_LENGTH, options, sizeof options - 1, &answer, NULL) == CALCINOSIS_UNKNOWN_OPTION);
    EXPECT(calcinosis_last_error(NULL, 0, &needed) == CALCINOSIS_OK);
    EXPECT(needed > sizeof "unknown option" && needed < 512);
    EXPECT(calcinosis_last_error(NULL, 0, NULL) == CALCINOSIS_OK);
    EXPECT(calcinosis_last_error(NULL, 1, NULL) == CALCINOSIS_NULL_ARGUMENT);
    for (length = 1; length < sizeof buffer; length++) {
        memset(buffer, '#', sizeof buffer);
        EXPECT(calcinosis_last_error(buffer, length, &needed) == CALCINOSIS_OK);
        EXPECT(strlen(buffer) < length && strlen(buffer) + 3 > length);
        EXPECT(buffer[length] == '#');
    }
    EXPECT(calcinosis_last_error(buffer, 18, NULL) == CALCINOSIS_OK);
    EXPECT(strcmp(buffer, "unknown option `") == 0); /* half of the letter is left out */
    EXPECT(calcinosis_last_error(buffer, 19, NULL) == CALCINOSIS_OK);
    EXPECT(strcmp(buffer, "unknown option `\xc3\xa4") == 0);
}

static void versions_agree(const char *expected) {
    const char *version = NULL, *again = NULL, *knowledge = NULL;
    char macros[32];
    uint32_t abi = 0;
    EXPECT(calcinosis_version(&version) == CALCINOSIS_OK);
    EXPECT(strcmp(version, expected) == 0);
    EXPECT(calcinosis_version(&again) == CALCINOSIS_OK && again == version);
    snprintf(macros, sizeof macros, "%d.%d.%d", CALCINOSIS_VERSION_MAJOR, CALCINOSIS_VERSION_MINOR, CALCINOSIS_VERSION_PATCH);
    EXPECT(strcmp(macros, expected) == 0);
    EXPECT(calcinosis_knowledge_version(&knowledge) == CALCINOSIS_OK);
    EXPECT(strlen(knowledge) > 0);
    EXPECT(calcinosis_abi_version(&abi) == CALCINOSIS_OK && abi == CALCINOSIS_ABI_VERSION);
    EXPECT(calcinosis_version(NULL) == CALCINOSIS_NULL_ARGUMENT);
    EXPECT(calcinosis_knowledge_version(NULL) == CALCINOSIS_NULL_ARGUMENT);
    EXPECT(calcinosis_abi_version(NULL) == CALCINOSIS_NULL_ARGUMENT);
}

static void a_status_has_a_word(void) {
    const char *word = NULL;
    EXPECT(calcinosis_status_word(CALCINOSIS_STRICT, &word) == CALCINOSIS_OK);
    EXPECT(strcmp(word, "strict") == 0);
    EXPECT(calcinosis_status_word(12345, &word) == CALCINOSIS_UNKNOWN_STATUS);
    EXPECT(strcmp(word, "strict") == 0);
    EXPECT(calcinosis_status_word(CALCINOSIS_OK, NULL) == CALCINOSIS_NULL_ARGUMENT);
}

static void *ask_often(void *expected) {
    int turn;
    for (turn = 0; turn < 20; turn++) {
        char *answer = NULL;
        EXPECT(calcinosis_classify_json(CASE, CASE_LENGTH, NULL, 0, &answer, NULL) == CALCINOSIS_OK);
        EXPECT(strcmp(answer, (const char *)expected) == 0);
        EXPECT(message_starts_with(""));
        EXPECT(calcinosis_string_free(answer) == CALCINOSIS_OK);
        expect_refusal("[", 1, NULL, 0, CALCINOSIS_INVALID_JSON, "line 1, column ");
    }
    return NULL;
}

static void threads_do_not_meet(void) {
    pthread_t threads[4];
    size_t index;
    char *expected = NULL;
    EXPECT(calcinosis_classify_json(CASE, CASE_LENGTH, NULL, 0, &expected, NULL) == CALCINOSIS_OK);
    for (index = 0; index < 4; index++) {
        EXPECT(pthread_create(&threads[index], NULL, ask_often, expected) == 0);
    }
    for (index = 0; index < 4; index++) {
        EXPECT(pthread_join(threads[index], NULL) == 0);
    }
    EXPECT(calcinosis_string_free(expected) == CALCINOSIS_OK);
}

int main(int count, char **arguments) {
    EXPECT(count == 2);
    an_answer_is_handed_out_and_given_back();
    a_text_may_hold_a_nul();
    a_refusal_has_a_status_and_a_text_and_writes_nothing();
    the_text_of_a_failure_fits_any_buffer();
    versions_agree(arguments[1]);
    a_status_has_a_word();
    threads_do_not_meet();
    puts("contract holds");
    return 0;
}
