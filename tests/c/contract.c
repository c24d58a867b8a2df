/* What the header promises, function by function. The argument is the version that the library must
 * have. */
#include "support.h"

static const char *expected_version;

/* A pointer that nobody may follow: an output that a failure must leave as it is. */
#define UNTOUCHED(type) ((type *)(uintptr_t)0x10)

static char message_buffer[1024];

static const char *part_of(calcinosis_status (*copy)(const calcinosis_error *, char *, size_t,
                                                     size_t *),
                           const calcinosis_error *error) {
    EXPECT_OK(copy(error, message_buffer, sizeof message_buffer, NULL));
    return message_buffer;
}

#define MESSAGE(error) part_of(calcinosis_error_message, error)
#define WHERE(error) part_of(calcinosis_error_where, error)
#define SUGGESTION(error) part_of(calcinosis_error_suggestion, error)
#define CODE(error) part_of(calcinosis_error_code, error)

static void assert_starts_with(const char *text, const char *start) {
    if (strncmp(text, start, strlen(start)) != 0) {
        fail_msg("`%s` does not start with `%s`", text, start);
    }
}

/* ---- versions ---- */

static void versions_agree(void **state) {
    const char *version = NULL, *again = NULL;
    char macros[32];
    size_t length = 0;
    uint32_t number = 0;
    calcinosis_knowledge *knowledge = builtin();
    (void)state;
    EXPECT_OK(calcinosis_version(&version, &length));
    assert_string_equal(version, expected_version);
    assert_int_equal(length, strlen(version));
    EXPECT_OK(calcinosis_version(&again, NULL));
    assert_ptr_equal(version, again);
    snprintf(macros, sizeof macros, "%d.%d.%d", CALCINOSIS_VERSION_MAJOR, CALCINOSIS_VERSION_MINOR,
             CALCINOSIS_VERSION_PATCH);
    assert_string_equal(macros, expected_version);
    EXPECT_OK(calcinosis_abi_version(&number));
    assert_int_equal(number, CALCINOSIS_ABI_VERSION);
    EXPECT_OK(calcinosis_schema_version(&number));
    assert_true(number >= 1);
    EXPECT_OK(calcinosis_knowledge_version(knowledge, &version, &length));
    assert_true(length > 0 && version[length] == '\0');
    EXPECT_OK(calcinosis_knowledge_digest(knowledge, &version, &length));
    assert_int_equal(length, 64);
    EXPECT_STATUS(calcinosis_knowledge_overlay(knowledge, &version, NULL), CALCINOSIS_NOT_FOUND);
    EXPECT_STATUS(calcinosis_version(NULL, NULL), CALCINOSIS_NULL_ARGUMENT);
    EXPECT_STATUS(calcinosis_abi_version(NULL), CALCINOSIS_NULL_ARGUMENT);
    EXPECT_STATUS(calcinosis_schema_version(NULL), CALCINOSIS_NULL_ARGUMENT);
    calcinosis_knowledge_free(knowledge);
}

static void a_status_has_a_word(void **state) {
    const char *word = NULL;
    (void)state;
    EXPECT_OK(calcinosis_status_word(CALCINOSIS_STRICT, &word));
    assert_string_equal(word, "strict");
    EXPECT_STATUS(calcinosis_status_word(12345, &word), CALCINOSIS_UNKNOWN_STATUS);
    EXPECT_STATUS(calcinosis_status_word(900, &word), CALCINOSIS_UNKNOWN_STATUS); /* retired */
    assert_string_equal(word, "strict");
    EXPECT_STATUS(calcinosis_status_word(CALCINOSIS_OK, NULL), CALCINOSIS_NULL_ARGUMENT);
}

/* ---- errors ---- */

static calcinosis_status answer_with(const char *text, size_t length, const char *options,
                                     size_t options_length, calcinosis_error *error) {
    calcinosis_knowledge *knowledge = builtin();
    calcinosis_answers *answers = UNTOUCHED(calcinosis_answers);
    calcinosis_status status =
        calcinosis_answer_text(knowledge, text, length, options, options_length, error, &answers);
    if (status == CALCINOSIS_OK) {
        calcinosis_answers_free(answers);
    } else {
        assert_ptr_equal(answers, UNTOUCHED(calcinosis_answers));
    }
    calcinosis_knowledge_free(knowledge);
    return status;
}

static void a_refusal_says_what_where_and_what_would_be_right(void **state) {
    calcinosis_error *error = new_error();
    const calcinosis_value *details = NULL;
    calcinosis_status status = CALCINOSIS_PANIC;
    (void)state;
    EXPECT_OK(calcinosis_error_status(error, &status));
    EXPECT_OK(status);
    assert_string_equal(MESSAGE(error), "");
    EXPECT_STATUS(calcinosis_error_details(error, &details), CALCINOSIS_NOT_FOUND);

    EXPECT_STATUS(answer_with(NULL, 0, DEFAULTS, error), CALCINOSIS_NULL_ARGUMENT);
    assert_string_equal(MESSAGE(error), "`text` is NULL");
    assert_string_equal(WHERE(error), "text");
    EXPECT_STATUS(answer_with(NULL, 5, DEFAULTS, error), CALCINOSIS_NULL_ARGUMENT);
    EXPECT_STATUS(answer_with(STRING(CASE), NULL, 5, error), CALCINOSIS_NULL_ARGUMENT);
    EXPECT_STATUS(answer_with(CASE, (size_t)-1, DEFAULTS, error), CALCINOSIS_INVALID_LENGTH);
    EXPECT_STATUS(answer_with(STRING(CASE), "{}", (size_t)-1, error), CALCINOSIS_INVALID_LENGTH);
    assert_starts_with(MESSAGE(error), "the length of `options`");
    EXPECT_STATUS(answer_with(TEXT("{\"id\": \"\xff\"}"), DEFAULTS, error),
                  CALCINOSIS_INVALID_UTF8);
    assert_starts_with(MESSAGE(error), "`text` is not UTF-8 after byte 8");
    EXPECT_STATUS(answer_with(STRING(CASE), TEXT("\xc3"), error), CALCINOSIS_INVALID_UTF8);
    EXPECT_STATUS(answer_with(TEXT("{\n \"present\": [x]}"), DEFAULTS, error),
                  CALCINOSIS_INVALID_JSON);
    assert_string_equal(WHERE(error), "line 2, column 14");
    EXPECT_OK(calcinosis_error_details(error, &details));
    assert_true(number_at(details, "/line") == 2);
    EXPECT_STATUS(answer_with(STRING(CASE), TEXT("{\"x\": 1}"), error), CALCINOSIS_UNKNOWN_OPTION);
    assert_string_equal(CODE(error), "unknown-option");
    assert_starts_with(MESSAGE(error), "unknown option `x`: use one of ");
    assert_starts_with(SUGGESTION(error), "use one of `scheme`");
    EXPECT_STATUS(answer_with(STRING(CASE), TEXT("{\"strict\": 1}"), error),
                  CALCINOSIS_INVALID_OPTION);
    assert_string_equal(WHERE(error), "strict");
    EXPECT_STATUS(
        answer_with(TEXT("{\"resourceType\": \"Bundle\"}"), TEXT("{\"kind\": \"case\"}"), error),
        CALCINOSIS_WRONG_KIND);
    EXPECT_STATUS(answer_with(TEXT("[]"), DEFAULTS, error), CALCINOSIS_NO_PATIENT);
    assert_string_equal(CODE(error), "no-patient");

    EXPECT_OK(answer_with(STRING(CASE), DEFAULTS, error));
    EXPECT_OK(calcinosis_error_status(error, &status));
    EXPECT_OK(status);
    assert_string_equal(MESSAGE(error), "");
    EXPECT_STATUS(answer_with(TEXT("["), DEFAULTS, error), CALCINOSIS_INVALID_JSON);
    EXPECT_OK(calcinosis_error_clear(error));
    assert_string_equal(MESSAGE(error), "");
    calcinosis_error_free(error);
    calcinosis_error_free(NULL);

    EXPECT_STATUS(answer_with(TEXT("["), DEFAULTS, NULL), CALCINOSIS_INVALID_JSON);
    EXPECT_STATUS(calcinosis_error_new(NULL), CALCINOSIS_NULL_ARGUMENT);
    EXPECT_STATUS(calcinosis_error_clear(NULL), CALCINOSIS_NULL_ARGUMENT);
    EXPECT_STATUS(calcinosis_error_status(NULL, &status), CALCINOSIS_NULL_ARGUMENT);
    EXPECT_STATUS(calcinosis_error_details(NULL, &details), CALCINOSIS_NULL_ARGUMENT);
    EXPECT_STATUS(calcinosis_error_message(NULL, message_buffer, 5, NULL),
                  CALCINOSIS_NULL_ARGUMENT);
}

static void the_text_of_a_failure_fits_any_buffer(void **state) {
    char buffer[64];
    size_t needed = 0, length;
    calcinosis_error *error = new_error();
    (void)state;
    /* The message begins: unknown option `ää`. */
    EXPECT_STATUS(answer_with(STRING(CASE), TEXT("{\"\xc3\xa4\xc3\xa4\": 1}"), error),
                  CALCINOSIS_UNKNOWN_OPTION);
    EXPECT_OK(calcinosis_error_message(error, NULL, 0, &needed));
    assert_true(needed > sizeof "unknown option" && needed < 1024);
    EXPECT_OK(calcinosis_error_message(error, NULL, 0, NULL));
    EXPECT_STATUS(calcinosis_error_message(error, NULL, 1, NULL), CALCINOSIS_NULL_ARGUMENT);
    for (length = 1; length < sizeof buffer; length++) {
        memset(buffer, '#', sizeof buffer);
        EXPECT_OK(calcinosis_error_message(error, buffer, length, &needed));
        assert_true(strlen(buffer) < length && strlen(buffer) + 3 > length);
        assert_int_equal(buffer[length], '#');
    }
    EXPECT_OK(calcinosis_error_message(error, buffer, 18, NULL));
    assert_string_equal(buffer, "unknown option `"); /* half of the letter is left out */
    EXPECT_OK(calcinosis_error_message(error, buffer, 19, NULL));
    assert_string_equal(buffer, "unknown option `\xc3\xa4");
    calcinosis_error_free(error);
}

static void strict_mode_lists_every_fault(void **state) {
    calcinosis_error *error = new_error();
    calcinosis_knowledge *knowledge = builtin();
    calcinosis_answers *answers = NULL;
    calcinosis_answer *answer = UNTOUCHED(calcinosis_answer);
    const char *text = UNTOUCHED(char);
    const calcinosis_value *details = NULL;
    (void)state;
    EXPECT_OK(calcinosis_answer_text(knowledge, STRING(FAULTY), TEXT("{\"strict\": true}"), error,
                                     &answers));
    EXPECT_STATUS(calcinosis_answers_get(answers, 0, error, &answer), CALCINOSIS_STRICT);
    assert_ptr_equal(answer, UNTOUCHED(calcinosis_answer));
    assert_string_equal(WHERE(error), "present[0]");
    assert_non_null(strstr(SUGGESTION(error), "hemodialysis"));
    EXPECT_OK(calcinosis_error_details(error, &details));
    assert_string_equal(text_at(details, "/issues/0/code"), "unknown-finding");
    EXPECT_STATUS(calcinosis_answers_text(answers, error, &text, NULL), CALCINOSIS_STRICT);
    assert_ptr_equal(text, UNTOUCHED(char));
    calcinosis_answers_free(answers);

    EXPECT_OK(calcinosis_answer_text(knowledge, STRING(CASE), TEXT("{\"scheme\": \"nine-form\"}"),
                                     error, &answers));
    EXPECT_STATUS(calcinosis_answers_get(answers, 0, error, &answer), CALCINOSIS_UNKNOWN_SCHEME);
    calcinosis_answers_free(answers);

    answers = UNTOUCHED(calcinosis_answers);
    EXPECT_STATUS(calcinosis_answer_text(knowledge, TEXT("{\"present\": [\"papule\", \"nodule\"]}"),
                                         TEXT("{\"limits\": {\"statements\": 1}}"), error,
                                         &answers),
                  CALCINOSIS_TOO_MANY);
    assert_ptr_equal(answers, UNTOUCHED(calcinosis_answers));
    assert_non_null(strstr(MESSAGE(error), "`statements`"));
    calcinosis_knowledge_free(knowledge);
    calcinosis_error_free(error);
}

/* ---- values ---- */

static void values_are_read_by_name_position_and_pointer(void **state) {
    calcinosis_knowledge *knowledge = builtin();
    calcinosis_document *document = NULL;
    const calcinosis_value *root = NULL, *value = NULL;
    const char *text = NULL;
    size_t length = 0, count = 0;
    int32_t type = 0;
    (void)state;
    EXPECT_OK(calcinosis_knowledge_entry(knowledge, CALCINOSIS_KIND_FINDING,
                                         TEXT("retiform-purpura"), NULL, &document));
    calcinosis_knowledge_free(knowledge);
    EXPECT_OK(calcinosis_document_text(document, &text, &length));
    assert_true(length == strlen(text) && text[0] == '{');
    EXPECT_OK(calcinosis_document_root(document, &root));
    EXPECT_OK(calcinosis_value_type(root, &type));
    assert_int_equal(type, CALCINOSIS_TYPE_OBJECT);
    EXPECT_OK(calcinosis_value_get(root, TEXT("id"), &value));
    EXPECT_OK(calcinosis_value_type(value, &type));
    assert_int_equal(type, CALCINOSIS_TYPE_TEXT);
    EXPECT_OK(calcinosis_value_text(value, &text, &length));
    assert_string_equal(text, "retiform-purpura");
    EXPECT_OK(calcinosis_value_count(root, &count));
    EXPECT_OK(calcinosis_value_key(root, 0, &text, NULL));
    EXPECT_OK(calcinosis_value_get(root, STRING(text), &value));
    EXPECT_STATUS(calcinosis_value_key(root, count, &text, NULL), CALCINOSIS_NOT_FOUND);
    EXPECT_STATUS(calcinosis_value_at(root, count, &value), CALCINOSIS_NOT_FOUND);
    EXPECT_OK(calcinosis_value_at(root, count - 1, &value));
    assert_string_equal(text_at(root, "/broader/0"), "purpura");
    EXPECT_STATUS(calcinosis_value_find(root, TEXT("/broader/99"), &value), CALCINOSIS_NOT_FOUND);
    EXPECT_STATUS(calcinosis_value_get(root, TEXT("nothing"), &value), CALCINOSIS_NOT_FOUND);
    calcinosis_document_free(document);
    calcinosis_document_free(NULL);
}

static void a_value_of_another_type_is_never_converted(void **state) {
    calcinosis_answer *answer = answer_about(CASE, NULL);
    const calcinosis_value *root = NULL, *value;
    const char *text = UNTOUCHED(char);
    double number = 5;
    int64_t integer = 5;
    int32_t type = 0, truth = 5;
    size_t count = 5;
    (void)state;
    EXPECT_OK(calcinosis_answer_root(answer, &root));
    value = at(root, "/diagnoses/0/probability");
    EXPECT_STATUS(calcinosis_value_text(value, &text, NULL), CALCINOSIS_WRONG_TYPE);
    EXPECT_STATUS(calcinosis_value_integer(value, &integer),
                  CALCINOSIS_WRONG_TYPE); /* never rounded */
    EXPECT_STATUS(calcinosis_value_boolean(value, &truth), CALCINOSIS_WRONG_TYPE);
    EXPECT_STATUS(calcinosis_value_count(value, &count), CALCINOSIS_WRONG_TYPE);
    EXPECT_STATUS(calcinosis_value_at(value, 0, &root), CALCINOSIS_WRONG_TYPE);
    EXPECT_STATUS(calcinosis_value_key(value, 0, &text, NULL), CALCINOSIS_WRONG_TYPE);
    EXPECT_STATUS(calcinosis_value_get(value, TEXT("x"), &root), CALCINOSIS_WRONG_TYPE);
    EXPECT_STATUS(calcinosis_value_number(at(root, "/case_id"), &number), CALCINOSIS_WRONG_TYPE);
    assert_true(number == 5 && integer == 5 && truth == 5 && count == 5 && text == UNTOUCHED(char));
    EXPECT_OK(calcinosis_value_integer(at(root, "/diagnoses/0/score"), &integer));
    EXPECT_OK(calcinosis_value_number(at(root, "/diagnoses/0/score"), &number));
    assert_true((double)integer == number);
    EXPECT_OK(calcinosis_value_boolean(at(root, "/nothing_usable"), &truth));
    assert_int_equal(truth, 0);
    EXPECT_OK(calcinosis_value_type(at(root, "/nothing_usable"), &type));
    assert_int_equal(type, CALCINOSIS_TYPE_BOOLEAN);
    EXPECT_OK(calcinosis_value_type(at(root, "/provenance/overlay"), &type));
    assert_int_equal(type, CALCINOSIS_TYPE_NULL);
    EXPECT_OK(calcinosis_value_type(at(root, "/diagnoses"), &type));
    assert_int_equal(type, CALCINOSIS_TYPE_LIST);
    EXPECT_OK(calcinosis_value_type(at(root, "/information"), &type));
    assert_int_equal(type, CALCINOSIS_TYPE_NUMBER);
    calcinosis_answer_free(answer);
}

/* ---- knowledge ---- */

static void the_vocabulary_is_browsed_and_searched(void **state) {
    static const int32_t kinds[] = {
        CALCINOSIS_KIND_DIAGNOSIS, CALCINOSIS_KIND_FINDING,      CALCINOSIS_KIND_ANALYTE,
        CALCINOSIS_KIND_TEST,      CALCINOSIS_KIND_TREATMENT,    CALCINOSIS_KIND_SOURCE,
        CALCINOSIS_KIND_SCHEME,    CALCINOSIS_KIND_CRITERIA_SET,
    };
    calcinosis_knowledge *knowledge = builtin();
    calcinosis_error *error = new_error();
    calcinosis_document *ids = NULL, *entry = NULL;
    const calcinosis_value *root = NULL, *first = NULL, *same = NULL;
    size_t kind;
    (void)state;
    for (kind = 0; kind < sizeof kinds / sizeof *kinds; kind++) {
        const char *id, *again;
        EXPECT_OK(calcinosis_knowledge_ids(knowledge, kinds[kind], error, &ids));
        EXPECT_OK(calcinosis_document_root(ids, &root));
        assert_true(count_of(root) > 5);
        EXPECT_OK(calcinosis_value_at(root, 0, &first));
        EXPECT_OK(calcinosis_value_text(first, &id, NULL));
        EXPECT_OK(calcinosis_knowledge_entry(knowledge, kinds[kind], STRING(id), error, &entry));
        EXPECT_OK(calcinosis_document_root(entry, &same));
        again = text_at(same, "/id");
        assert_string_equal(id, again);
        calcinosis_document_free(entry);
        calcinosis_document_free(ids);
    }
    ids = UNTOUCHED(calcinosis_document);
    EXPECT_STATUS(calcinosis_knowledge_ids(knowledge, 99, error, &ids),
                  CALCINOSIS_UNKNOWN_CONSTANT);
    EXPECT_STATUS(calcinosis_knowledge_entry(knowledge, CALCINOSIS_KIND_FINDING,
                                             TEXT("retiform-purpra"), error, &ids),
                  CALCINOSIS_UNKNOWN_ID);
    assert_string_equal(SUGGESTION(error), "use `retiform-purpura`");
    assert_ptr_equal(ids, UNTOUCHED(calcinosis_document));

    EXPECT_OK(calcinosis_knowledge_search(knowledge, TEXT("retiform purpra"), 3, error, &ids));
    EXPECT_OK(calcinosis_document_root(ids, &root));
    assert_true(count_of(root) >= 1 && count_of(root) <= 3);
    assert_string_equal(text_at(root, "/0/id"), "retiform-purpura");
    calcinosis_document_free(ids);
    calcinosis_error_free(error);
    calcinosis_knowledge_free(knowledge);
}

static void a_quantity_is_converted_and_interpreted(void **state) {
    calcinosis_knowledge *knowledge = builtin();
    calcinosis_error *error = new_error();
    calcinosis_document *document = NULL;
    const calcinosis_value *root = NULL;
    calcinosis_measurement measurement;
    double value = 5.5, age = 40, child = 3;
    (void)state;
    EXPECT_OK(calcinosis_knowledge_convert(knowledge, TEXT("phosphate"), value, TEXT("mg/dL"),
                                           TEXT("mmol/L"), error, &document));
    EXPECT_OK(calcinosis_document_root(document, &root));
    assert_starts_with(text_at(root, "/value"), "1.77");
    assert_string_equal(text_at(root, "/unit"), "mmol/L");
    calcinosis_document_free(document);
    EXPECT_STATUS(calcinosis_knowledge_convert(knowledge, TEXT("phosphat"), value, TEXT("mg/dL"),
                                               TEXT("mmol/L"), error, &document),
                  CALCINOSIS_INVALID_QUANTITY);
    EXPECT_STATUS(calcinosis_knowledge_convert(knowledge, TEXT("phosphate"), NAN, TEXT("mg/dL"),
                                               TEXT("mmol/L"), error, &document),
                  CALCINOSIS_INVALID_NUMBER);

    memset(&measurement, 0, sizeof measurement);
    measurement.struct_size = sizeof measurement;
    measurement.analyte = "phosphate";
    measurement.analyte_len = 9;
    measurement.value = &value;
    measurement.unit = "mg/dL";
    measurement.unit_len = 5;
    value = 5.0;
    EXPECT_OK(calcinosis_knowledge_interpret(knowledge, &measurement, &age, CALCINOSIS_SEX_FEMALE,
                                             error, &document));
    EXPECT_OK(calcinosis_document_root(document, &root));
    assert_string_equal(text_at(root, "/state"), "high");
    calcinosis_document_free(document);
    EXPECT_OK(calcinosis_knowledge_interpret(knowledge, &measurement, &child, CALCINOSIS_SEX_FEMALE,
                                             error, &document));
    EXPECT_OK(calcinosis_document_root(document, &root));
    assert_string_equal(text_at(root, "/state"), "normal");
    calcinosis_document_free(document);
    EXPECT_STATUS(
        calcinosis_knowledge_interpret(knowledge, &measurement, NULL, 7, error, &document),
        CALCINOSIS_UNKNOWN_CONSTANT);
    EXPECT_STATUS(calcinosis_knowledge_interpret(knowledge, NULL, NULL, 0, error, &document),
                  CALCINOSIS_NULL_ARGUMENT);
    calcinosis_error_free(error);
    calcinosis_knowledge_free(knowledge);
}

static void an_overlay_is_laid_and_says_its_faults(void **state) {
    static const char overlay[] = "name = \"house rules\"\n[[finding]]\nid = \"house-sign\"\nlabel "
                                  "= \"House sign\"\nkind = \"sign\"\n"
                                  "obtained = \"examination\"\ndefinition = \"A sign that our "
                                  "house records.\"\ncontext = true\n";
    calcinosis_knowledge *knowledge = builtin(), *site = UNTOUCHED(calcinosis_knowledge),
                         *both = NULL;
    calcinosis_error *error = new_error();
    calcinosis_case *given = NULL;
    calcinosis_answer *answer = NULL;
    const calcinosis_value *details = NULL, *provenance = NULL;
    const char *name = NULL;
    (void)state;
    EXPECT_STATUS(calcinosis_knowledge_with_overlay(
                      knowledge, TEXT("name = \"x\"\n[[finding]]\nid = \"Y\"\n"), error, &site),
                  CALCINOSIS_INVALID_OVERLAY);
    assert_ptr_equal(site, UNTOUCHED(calcinosis_knowledge));
    assert_starts_with(WHERE(error), "line ");
    EXPECT_OK(calcinosis_error_details(error, &details));
    assert_starts_with(text_at(details, "/diagnostics/0/code"), "K");
    assert_true(number_at(details, "/diagnostics/0/line") >= 1);
    EXPECT_OK(calcinosis_knowledge_with_overlay(knowledge, TEXT(overlay), error, &site));
    calcinosis_knowledge_free(knowledge);
    EXPECT_OK(calcinosis_knowledge_overlay(site, &name, NULL));
    assert_string_equal(name, "house rules");
    EXPECT_STATUS(calcinosis_knowledge_with_overlay(site, TEXT(overlay), error, &both),
                  CALCINOSIS_INVALID_OVERLAY);
    EXPECT_OK(calcinosis_case_new(&given));
    EXPECT_OK(calcinosis_case_add_finding(given, TEXT("house-sign"), CALCINOSIS_PRESENT));
    EXPECT_OK(calcinosis_case_add_finding(given, TEXT("hemodialysis"), CALCINOSIS_PRESENT));
    EXPECT_OK(calcinosis_classify(site, given, DEFAULTS, error, &answer));
    calcinosis_knowledge_free(site);
    calcinosis_case_free(given);
    /* The answer outlives what it was made of. */
    EXPECT_OK(calcinosis_answer_provenance(answer, &provenance));
    assert_string_equal(text_at(provenance, "/overlay/name"), "house rules");
    calcinosis_answer_free(answer);
    calcinosis_error_free(error);
}

/* A clinical system has codes and texts of its own: its overlay says what they mean. */
static void a_site_says_what_its_own_codes_mean(void **state) {
    static const char overlay[] =
        "name = \"our codes\"\n[[translation]]\nsystem = \"http://snomed.info/sct\"\n"
        "code = \"46177005\"\ninto = [{ system = \"icd-10-cm\", code = \"N18.6\" }]\n";
    static const char record[] =
        "{\"resourceType\": \"Condition\", \"id\": \"7\", \"subject\": {\"reference\": "
        "\"Patient/1\"}, \"code\": {\"coding\": [{\"system\": "
        "\"http://snomed.info/sct\", \"code\": \"46177005\"}]}}";
    calcinosis_knowledge *knowledge = builtin(), *site = NULL;
    calcinosis_answers *answers = NULL;
    const char *text = NULL;
    (void)state;
    EXPECT_OK(calcinosis_knowledge_with_overlay(knowledge, TEXT(overlay), NULL, &site));
    EXPECT_OK(calcinosis_answer_text(site, TEXT(record), DEFAULTS, NULL, &answers));
    EXPECT_OK(calcinosis_answers_text(answers, NULL, &text, NULL));
    assert_non_null(strstr(text, "end-stage-kidney-disease"));
    assert_non_null(strstr(text, "translated-code"));
    calcinosis_answers_free(answers);
    calcinosis_knowledge_free(site);
    calcinosis_knowledge_free(knowledge);
}

/* Whether every example holds is seen to in Rust; here, that the report is whole. */
static void the_self_test_reports_every_example(void **state) {
    calcinosis_knowledge *knowledge = builtin();
    calcinosis_document *report = NULL;
    const calcinosis_value *root = NULL;
    size_t failed = (size_t)-1, failing = 0, index, count;
    (void)state;
    EXPECT_OK(calcinosis_self_test(knowledge, NULL, &failed, &report));
    EXPECT_OK(calcinosis_document_root(report, &root));
    count = count_of(at(root, "/examples"));
    for (index = 0; index < count; index++) {
        const calcinosis_value *example = NULL;
        EXPECT_OK(calcinosis_value_at(at(root, "/examples"), index, &example));
        assert_true(strlen(text_at(example, "/diagnosis")) > 0 &&
                    strlen(text_at(example, "/name")) > 0);
        failing += count_of(at(example, "/faults")) > 0;
    }
    assert_int_equal(failed, failing);
    assert_true(number_at(root, "/failed") == (double)failed &&
                number_at(root, "/held") == (double)(count - failed));
    assert_true(count > 200 && failed < count / 10);
    calcinosis_document_free(report);
    EXPECT_STATUS(calcinosis_self_test(NULL, NULL, &failed, &report), CALCINOSIS_NULL_ARGUMENT);
    calcinosis_knowledge_free(knowledge);
}

/* ---- cases ---- */

static void a_case_is_built_and_says_what_was_given(void **state) {
    calcinosis_case *given = NULL, *copy = NULL, *again = NULL;
    calcinosis_document *json = NULL, *other = NULL;
    calcinosis_error *error = new_error();
    calcinosis_measurement measurement;
    const char *text = NULL, *same = NULL;
    double value = 0.5, low = 0.8, high = 1.5;
    (void)state;
    EXPECT_OK(calcinosis_case_new(&given));
    EXPECT_OK(calcinosis_case_set_id(given, TEXT("a\0b")));
    EXPECT_OK(calcinosis_case_set_age(given, 54));
    EXPECT_OK(calcinosis_case_set_onset_age(given, 53.5));
    EXPECT_OK(calcinosis_case_set_sex(given, CALCINOSIS_SEX_MALE));
    EXPECT_OK(calcinosis_case_add_finding(given, TEXT("hemodialysis"), CALCINOSIS_PRESENT));
    EXPECT_OK(calcinosis_case_add_finding(given, TEXT("fever"), CALCINOSIS_ABSENT));
    EXPECT_OK(calcinosis_case_add_value(given, TEXT("calcium"), 9.5, TEXT("mg/dL")));
    EXPECT_OK(calcinosis_case_add_code(given, TEXT("icd-10-cm"), TEXT("N18.6"), TEXT("End-stage"),
                                       CALCINOSIS_PRESENT));
    memset(&measurement, 0, sizeof measurement);
    measurement.struct_size = sizeof measurement;
    measurement.comparator = CALCINOSIS_LESS;
    measurement.analyte = "phosphate";
    measurement.analyte_len = 9;
    measurement.value = &value;
    measurement.unit = "mmol/L";
    measurement.unit_len = 6;
    measurement.low = &low;
    measurement.high = &high;
    measurement.date = "2024-05-06";
    measurement.date_len = 10;
    measurement.from = "Observation/1";
    measurement.from_len = 13;
    EXPECT_OK(calcinosis_case_add_measurement(given, &measurement, error));
    measurement.value = NULL;
    measurement.comparator = CALCINOSIS_EQUAL;
    measurement.text = "1:320";
    measurement.text_len = 5;
    EXPECT_OK(calcinosis_case_add_measurement(given, &measurement, error));
    EXPECT_OK(calcinosis_case_to_json(given, error, &json));
    EXPECT_OK(calcinosis_document_text(json, &text, NULL));
    assert_string_equal(
        text,
        "{\"id\":\"a\\u0000b\",\"age_years\":54.0,\"age_onset_years\":53.5,\"sex\":\"male\","
        "\"present\":[\"hemodialysis\"],\"absent\":[\"fever\"],"
        "\"measurements\":[{\"analyte\":\"calcium\",\"value\":9.5,\"unit\":\"mg/dL\"},"
        "{\"analyte\":\"phosphate\",\"value\":\"<0.5\",\"unit\":\"mmol/"
        "L\",\"low\":0.8,\"high\":1.5,\"date\":\"2024-05-06\",\"from\":\"Observation/1\"},"
        "{\"analyte\":\"phosphate\",\"value\":\"1:320\",\"unit\":\"mmol/"
        "L\",\"low\":0.8,\"high\":1.5,\"date\":\"2024-05-06\",\"from\":\"Observation/1\"}],"
        "\"codes\":[{\"system\":\"icd-10-cm\",\"code\":\"N18.6\",\"display\":\"End-stage\"}]}");
    EXPECT_OK(calcinosis_case_from_json(STRING(text), error, &again));
    EXPECT_OK(calcinosis_case_copy(again, &copy));
    calcinosis_case_free(again);
    EXPECT_OK(calcinosis_case_to_json(copy, error, &other));
    EXPECT_OK(calcinosis_document_text(other, &same, NULL));
    assert_string_equal(text, same);
    calcinosis_document_free(other);
    EXPECT_OK(calcinosis_case_set_onset_unknown(copy));
    EXPECT_OK(calcinosis_case_to_json(copy, error, &other));
    EXPECT_OK(calcinosis_document_text(other, &same, NULL));
    assert_non_null(strstr(same, "\"onset_unknown\":true"));
    calcinosis_document_free(json);
    calcinosis_document_free(other);
    calcinosis_case_free(copy);
    calcinosis_case_free(given);
    calcinosis_case_free(NULL);
    calcinosis_error_free(error);
}

static void what_no_case_can_hold_is_refused_and_changes_nothing(void **state) {
    calcinosis_case *given = NULL, *refused = UNTOUCHED(calcinosis_case);
    calcinosis_document *json = NULL;
    calcinosis_error *error = new_error();
    calcinosis_measurement measurement;
    const char *text = NULL;
    double value = INFINITY;
    (void)state;
    EXPECT_OK(calcinosis_case_new(&given));
    EXPECT_STATUS(calcinosis_case_set_age(given, NAN), CALCINOSIS_INVALID_NUMBER);
    EXPECT_STATUS(calcinosis_case_set_onset_age(given, -INFINITY), CALCINOSIS_INVALID_NUMBER);
    EXPECT_STATUS(calcinosis_case_set_sex(given, 3), CALCINOSIS_UNKNOWN_CONSTANT);
    EXPECT_STATUS(calcinosis_case_add_finding(given, TEXT("fever"), 0),
                  CALCINOSIS_UNKNOWN_CONSTANT);
    EXPECT_STATUS(calcinosis_case_add_finding(given, NULL, 0, CALCINOSIS_PRESENT),
                  CALCINOSIS_NULL_ARGUMENT);
    EXPECT_STATUS(calcinosis_case_add_value(given, TEXT("calcium"), NAN, TEXT("mg/dL")),
                  CALCINOSIS_INVALID_NUMBER);
    EXPECT_STATUS(
        calcinosis_case_add_code(given, TEXT("\xff"), TEXT("x"), NULL, 0, CALCINOSIS_PRESENT),
        CALCINOSIS_INVALID_UTF8);
    memset(&measurement, 0, sizeof measurement);
    EXPECT_STATUS(calcinosis_case_add_measurement(given, &measurement, error),
                  CALCINOSIS_INVALID_SIZE);
    measurement.struct_size = sizeof measurement;
    EXPECT_STATUS(calcinosis_case_add_measurement(given, &measurement, error),
                  CALCINOSIS_NULL_ARGUMENT);
    assert_string_equal(WHERE(error), "analyte");
    measurement.analyte = "calcium";
    measurement.analyte_len = 7;
    measurement.value = &value;
    EXPECT_STATUS(calcinosis_case_add_measurement(given, &measurement, error),
                  CALCINOSIS_INVALID_NUMBER);
    value = 1;
    measurement.comparator = 9;
    EXPECT_STATUS(calcinosis_case_add_measurement(given, &measurement, error),
                  CALCINOSIS_UNKNOWN_CONSTANT);
    measurement.comparator = CALCINOSIS_GREATER;
    measurement.text = "1";
    measurement.text_len = 1;
    EXPECT_STATUS(calcinosis_case_add_measurement(given, &measurement, error),
                  CALCINOSIS_INVALID_NUMBER);
    measurement.value = NULL;
    EXPECT_STATUS(calcinosis_case_add_measurement(given, &measurement, error),
                  CALCINOSIS_INVALID_NUMBER);
    EXPECT_OK(calcinosis_case_to_json(given, error, &json));
    EXPECT_OK(calcinosis_document_text(json, &text, NULL));
    assert_string_equal(text, "{\"present\":[],\"absent\":[]}");
    calcinosis_document_free(json);
    EXPECT_STATUS(
        calcinosis_case_from_json(TEXT("{\"resourceType\": \"Bundle\"}"), error, &refused),
        CALCINOSIS_WRONG_KIND);
    EXPECT_STATUS(calcinosis_case_from_json(TEXT("[{}]"), error, &refused), CALCINOSIS_WRONG_KIND);
    EXPECT_STATUS(calcinosis_case_from_json(TEXT("{"), error, &refused), CALCINOSIS_INVALID_JSON);
    {
        size_t length = 9 * 1024 * 1024;
        char *spaces = malloc(length);
        assert_non_null(spaces);
        memset(spaces, ' ', length);
        EXPECT_STATUS(calcinosis_case_from_json(spaces, length, error, &refused),
                      CALCINOSIS_TOO_LONG);
        free(spaces);
    }
    assert_ptr_equal(refused, UNTOUCHED(calcinosis_case));
    calcinosis_case_free(given);
    calcinosis_error_free(error);
}

/* ---- answers ---- */

static void an_answer_is_read_part_by_part(void **state) {
    calcinosis_answer *answer = answer_about(CASE, "{\"detail\": \"full\"}");
    calcinosis_ranked form, diagnosis;
    const calcinosis_value *part = NULL, *root = NULL;
    double sum = 0;
    size_t index;
    (void)state;
    memset(&form, 0, sizeof form);
    memset(&diagnosis, 0, sizeof diagnosis);
    form.struct_size = sizeof form;
    diagnosis.struct_size = sizeof diagnosis;
    EXPECT_OK(calcinosis_answer_form(answer, 0, &form));
    assert_string_equal(form.id, "metastatic");
    assert_true(form.probability > 0.5 && form.rank == 1 && form.score == 0);
    EXPECT_OK(calcinosis_answer_diagnosis(answer, 0, &diagnosis));
    assert_string_equal(diagnosis.id, "calciphylaxis-uremic");
    assert_int_equal(diagnosis.id_len, strlen(diagnosis.id));
    assert_int_equal(diagnosis.label_len, strlen(diagnosis.label));
    assert_true(diagnosis.standing >= CALCINOSIS_ESTABLISHED &&
                diagnosis.standing <= CALCINOSIS_POSSIBLE);
    EXPECT_OK(calcinosis_answer_root(answer, &root));
    assert_true(number_at(root, "/diagnoses/0/score") == diagnosis.score);
    assert_true(number_at(root, "/diagnoses/0/probability") == diagnosis.probability);
    for (index = 0; calcinosis_answer_diagnosis(answer, index, &diagnosis) == CALCINOSIS_OK;
         index++) {
        assert_int_equal(diagnosis.rank, index + 1);
        sum += diagnosis.probability;
        if (diagnosis.standing == CALCINOSIS_EXCLUDED) {
            assert_true(diagnosis.probability == 0);
        }
    }
    assert_true(index > 100 && fabs(sum - 1) < 1e-4);
    EXPECT_STATUS(calcinosis_answer_diagnosis(answer, index, &diagnosis), CALCINOSIS_NOT_FOUND);
    diagnosis.struct_size = 8;
    EXPECT_STATUS(calcinosis_answer_diagnosis(answer, 0, &diagnosis), CALCINOSIS_INVALID_SIZE);
    EXPECT_STATUS(calcinosis_answer_form(answer, 0, NULL), CALCINOSIS_NULL_ARGUMENT);

    EXPECT_OK(calcinosis_answer_evidence(answer, 0, CALCINOSIS_SUPPORTING, &part));
    assert_true(count_of(part) >= 2 && number_at(part, "/0/centibans") > 0);
    EXPECT_OK(calcinosis_answer_evidence(answer, 1, CALCINOSIS_OPPOSING, &part));
    EXPECT_STATUS(calcinosis_answer_evidence(answer, 0, 3, &part), CALCINOSIS_UNKNOWN_CONSTANT);
    EXPECT_OK(calcinosis_answer_criteria(answer, 0, &part));
    assert_true(strlen(text_at(part, "/0/says")) > 0);
    EXPECT_OK(calcinosis_answer_missing(answer, &part));
    assert_true(strlen(text_at(part, "/0/finding")) > 0);
    EXPECT_OK(calcinosis_answer_next_steps(answer, &part));
    assert_true(strlen(text_at(part, "/0/does")) > 0);
    EXPECT_OK(calcinosis_answer_work_up(answer, &part));
    assert_true(count_of(part) > 0);
    EXPECT_OK(calcinosis_answer_red_flags(answer, &part));
    assert_true(strlen(text_at(part, "/0/says")) > 0);
    EXPECT_OK(calcinosis_answer_notes(answer, &part));
    EXPECT_OK(calcinosis_answer_treatments(answer, &part));
    assert_true(strlen(text_at(part, "/0/options/0/label")) > 0);
    EXPECT_OK(calcinosis_answer_measurements(answer, &part));
    assert_int_equal(count_of(part), 0);
    EXPECT_OK(calcinosis_answer_issues(answer, &part));
    EXPECT_OK(calcinosis_answer_provenance(answer, &part));
    assert_string_equal(text_at(part, "/engine_version"), expected_version);
    calcinosis_answer_free(answer);
    calcinosis_answer_free(NULL);
}

static void what_the_options_leave_out_is_not_found(void **state) {
    calcinosis_answer *answer = answer_about(
        CASE,
        "{\"detail\": \"brief\", \"top\": 2, \"setting\": \"published\", \"silence\": false}");
    calcinosis_ranked diagnosis;
    const calcinosis_value *part = UNTOUCHED(const calcinosis_value);
    (void)state;
    diagnosis.struct_size = sizeof diagnosis;
    EXPECT_OK(calcinosis_answer_diagnosis(answer, 1, &diagnosis));
    EXPECT_STATUS(calcinosis_answer_diagnosis(answer, 2, &diagnosis), CALCINOSIS_NOT_FOUND);
    EXPECT_STATUS(calcinosis_answer_evidence(answer, 0, CALCINOSIS_SUPPORTING, &part),
                  CALCINOSIS_NOT_FOUND);
    EXPECT_STATUS(calcinosis_answer_criteria(answer, 0, &part), CALCINOSIS_NOT_FOUND);
    EXPECT_STATUS(calcinosis_answer_next_steps(answer, &part), CALCINOSIS_NOT_FOUND);
    EXPECT_STATUS(calcinosis_answer_work_up(answer, &part), CALCINOSIS_NOT_FOUND);
    EXPECT_STATUS(calcinosis_answer_treatments(answer, &part), CALCINOSIS_NOT_FOUND);
    assert_ptr_equal(part, UNTOUCHED(const calcinosis_value));
    EXPECT_OK(calcinosis_answer_red_flags(answer, &part));
    calcinosis_answer_free(answer);
}

static void from_age_and_sex_alone_there_is_no_ranking(void **state) {
    calcinosis_answer *answer = answer_about("{\"age_years\": 54}", NULL);
    calcinosis_ranked first;
    (void)state;
    first.struct_size = sizeof first;
    EXPECT_STATUS(calcinosis_answer_diagnosis(answer, 0, &first), CALCINOSIS_NOT_FOUND);
    EXPECT_STATUS(calcinosis_answer_form(answer, 0, &first), CALCINOSIS_NOT_FOUND);
    calcinosis_answer_free(answer);
}

static void an_answer_is_written_in_every_format(void **state) {
    static const struct {
        int32_t format;
        const char *start;
    } formats[] = {
        {CALCINOSIS_FORMAT_JSON, "{\"case_id\":\"c\","},
        {CALCINOSIS_FORMAT_TEXT, ""},
        {CALCINOSIS_FORMAT_MARKDOWN, "#"},
        {CALCINOSIS_FORMAT_HTML, "<!"},
        {CALCINOSIS_FORMAT_HTML_FRAGMENT, "<"},
        {CALCINOSIS_FORMAT_FHIR, "{\"contained\":["},
    };
    calcinosis_answer *answer = answer_about(CASE, NULL);
    const char *text = NULL, *again = NULL;
    size_t length, index;
    (void)state;
    for (index = 0; index < sizeof formats / sizeof *formats; index++) {
        EXPECT_OK(calcinosis_answer_write(answer, formats[index].format, NULL, &text, &length));
        assert_starts_with(text, formats[index].start);
        assert_int_equal(length, strlen(text));
        assert_non_null(strstr(text, "alciphylaxis"));
        EXPECT_OK(calcinosis_answer_write(answer, formats[index].format, NULL, &again, NULL));
        assert_ptr_equal(text, again);
    }
    EXPECT_STATUS(calcinosis_answer_write(answer, 0, NULL, &again, NULL),
                  CALCINOSIS_UNKNOWN_CONSTANT);
    EXPECT_STATUS(calcinosis_answer_write(answer, 7, NULL, &again, NULL),
                  CALCINOSIS_UNKNOWN_CONSTANT);
    EXPECT_STATUS(calcinosis_answer_write(answer, INT32_MIN, NULL, &again, NULL),
                  CALCINOSIS_UNKNOWN_CONSTANT);
    assert_ptr_equal(text, again);
    calcinosis_answer_free(answer);
    answer = answer_about(CASE, "{\"fhir\": {\"resource\": \"conditions\"}}");
    EXPECT_OK(calcinosis_answer_write(answer, CALCINOSIS_FORMAT_FHIR, NULL, &text, NULL));
    assert_starts_with(text, "{\"resourceType\":\"Bundle\"");
    calcinosis_answer_free(answer);
}

static void several_patients_are_answered_one_by_one_and_together(void **state) {
    static const char lines[] = "{\"id\": \"1\", \"present\": [\"fever\"]}\n{\"id\": \"2\", "
                                "\"present\": [\"hemodialysis\"]}\n";
    calcinosis_knowledge *knowledge = builtin();
    calcinosis_answers *answers = NULL;
    calcinosis_answer *first = NULL, *second = NULL, *third = UNTOUCHED(calcinosis_answer);
    calcinosis_document *issues = NULL;
    const calcinosis_value *root = NULL;
    const char *text = NULL, *again = NULL;
    size_t count = 0, length = 0;
    (void)state;
    EXPECT_OK(calcinosis_answer_text(knowledge, TEXT(lines),
                                     TEXT("{\"detail\": \"brief\", \"many\": \"lines\"}"), NULL,
                                     &answers));
    EXPECT_OK(calcinosis_answers_count(answers, &count));
    assert_int_equal(count, 2);
    EXPECT_OK(calcinosis_answers_get(answers, 0, NULL, &first));
    EXPECT_OK(calcinosis_answers_get(answers, 1, NULL, &second));
    EXPECT_STATUS(calcinosis_answers_get(answers, 2, NULL, &third), CALCINOSIS_NOT_FOUND);
    assert_ptr_equal(third, UNTOUCHED(calcinosis_answer));
    EXPECT_OK(calcinosis_answers_text(answers, NULL, &text, &length));
    assert_true(length == strlen(text) && text[length - 1] == '\n');
    EXPECT_OK(calcinosis_answers_text(answers, NULL, &again, NULL));
    assert_ptr_equal(text, again);
    EXPECT_OK(calcinosis_answers_issues(answers, NULL, &issues));
    EXPECT_OK(calcinosis_document_root(issues, &root));
    assert_int_equal(count_of(root), 0);
    calcinosis_document_free(issues);
    calcinosis_answers_free(answers);
    calcinosis_answers_free(NULL);
    calcinosis_knowledge_free(knowledge);
    EXPECT_OK(calcinosis_answer_root(second, &root));
    assert_string_equal(text_at(root, "/case_id"), "2");
    calcinosis_answer_free(second);
    calcinosis_answer_free(first);
}

static void what_changes_is_said(void **state) {
    calcinosis_answer *before =
                          answer_about("{\"age_years\": 54, \"sex\": \"female\", \"present\": "
                                       "[\"retiform-purpura\", \"severe-pain\"]}",
                                       NULL),
                      *after = answer_about(CASE, NULL);
    calcinosis_document *comparison = NULL;
    const calcinosis_value *root = NULL;
    const char *words = NULL;
    (void)state;
    EXPECT_OK(calcinosis_answer_compare(before, after, CALCINOSIS_FORMAT_JSON, NULL, &comparison));
    EXPECT_OK(calcinosis_document_root(comparison, &root));
    assert_string_equal(text_at(root, "/present_now/0"), "hemodialysis");
    calcinosis_document_free(comparison);
    EXPECT_OK(calcinosis_answer_compare(before, after, CALCINOSIS_FORMAT_TEXT, NULL, &comparison));
    EXPECT_OK(calcinosis_document_root(comparison, &root));
    EXPECT_OK(calcinosis_value_text(root, &words, NULL));
    assert_non_null(strstr(words, "Now present: "));
    calcinosis_document_free(comparison);
    EXPECT_STATUS(
        calcinosis_answer_compare(before, after, CALCINOSIS_FORMAT_HTML, NULL, &comparison),
        CALCINOSIS_UNKNOWN_CONSTANT);
    EXPECT_STATUS(
        calcinosis_answer_compare(before, NULL, CALCINOSIS_FORMAT_JSON, NULL, &comparison),
        CALCINOSIS_NULL_ARGUMENT);
    calcinosis_answer_free(before);
    calcinosis_answer_free(after);
}

/* ---- streams ---- */

struct source {
    const char *text;
    size_t length, position, piece;
    int fails_at_end, lies;
};

static int32_t read_source(void *context, uint8_t *buffer, size_t capacity, size_t *got) {
    struct source *source = context;
    size_t left = source->length - source->position;
    size_t piece = source->piece < left ? source->piece : left;
    if (left == 0 && source->fails_at_end) {
        return 42;
    }
    if (source->lies) {
        *got = capacity + 1;
        return 0;
    }
    piece = piece < capacity ? piece : capacity;
    memcpy(buffer, source->text + source->position, piece);
    source->position += piece;
    *got = piece;
    return 0;
}

#define PATIENT(id)                                                                                \
    "{\"resourceType\": \"Patient\", \"id\": \"" id                                                \
    "\", \"gender\": \"female\", \"birthDate\": \"1970\"}\n"
#define RENAL(id)                                                                                  \
    "{\"resourceType\": \"Condition\", \"id\": \"k" id                                             \
    "\", \"subject\": {\"reference\": \"Patient/" id "\"}, \"code\": "                             \
    "{\"coding\": [{\"system\": \"http://hl7.org/fhir/sid/icd-10-cm\", \"code\": \"N18.6\"}]}}\n"
static const char EXPORT[] = PATIENT("1") RENAL("1") PATIENT("2") RENAL("2");

static calcinosis_stream *stream_of(struct source *source, const char *options,
                                    calcinosis_error *error) {
    calcinosis_knowledge *knowledge = builtin();
    calcinosis_stream *stream = NULL;
    EXPECT_OK(calcinosis_stream_new(knowledge, options, options != NULL ? strlen(options) : 0,
                                    read_source, source, error, &stream));
    calcinosis_knowledge_free(knowledge); /* the stream keeps what it needs */
    return stream;
}

static void a_stream_is_answered_patient_by_patient(void **state) {
    struct source source = {EXPORT, sizeof EXPORT - 1, 0, 7, 0, 0};
    calcinosis_error *error = new_error();
    calcinosis_stream *stream = stream_of(&source, NULL, error);
    calcinosis_answer *answer = NULL, *last = NULL;
    calcinosis_document *issues = NULL;
    const calcinosis_value *root = NULL;
    int patients = 0;
    calcinosis_status status;
    (void)state;
    while ((status = calcinosis_stream_next(stream, error, &answer)) == CALCINOSIS_OK) {
        calcinosis_answer_free(last);
        last = answer;
        answer = UNTOUCHED(calcinosis_answer);
        patients++;
    }
    EXPECT_STATUS(status, CALCINOSIS_END);
    assert_int_equal(patients, 2);
    assert_ptr_equal(answer, UNTOUCHED(calcinosis_answer));
    EXPECT_STATUS(calcinosis_stream_next(stream, error, &answer), CALCINOSIS_END);
    EXPECT_OK(calcinosis_stream_issues(stream, error, &issues));
    calcinosis_document_free(issues);
    calcinosis_stream_free(stream);
    calcinosis_stream_free(NULL);
    EXPECT_OK(calcinosis_answer_root(last, &root));
    assert_string_equal(text_at(root, "/read_from/codes[0]"), "Condition/k2");
    calcinosis_answer_free(last);
    calcinosis_error_free(error);
}

static void a_stream_says_why_it_ended_early(void **state) {
    struct source cut = {EXPORT, sizeof EXPORT - 20, 0, 64, 0, 0},
                  failing = {EXPORT, sizeof EXPORT - 1, 0, 64, 1, 0},
                  lying = {EXPORT, sizeof EXPORT - 1, 0, 64, 0, 1};
    calcinosis_error *error = new_error();
    calcinosis_answer *answer = NULL;
    calcinosis_stream *stream;
    calcinosis_knowledge *knowledge;
    calcinosis_status status;
    int patients = 0;
    (void)state;
    stream = stream_of(&cut, NULL, error);
    while ((status = calcinosis_stream_next(stream, error, &answer)) == CALCINOSIS_OK) {
        calcinosis_answer_free(answer);
        patients++;
    }
    EXPECT_STATUS(status, CALCINOSIS_TRUNCATED);
    assert_int_equal(patients, 2); /* the second has no condition any more */
    EXPECT_STATUS(calcinosis_stream_next(stream, error, &answer), CALCINOSIS_END);
    calcinosis_stream_free(stream);

    stream = stream_of(&failing, NULL, error);
    while ((status = calcinosis_stream_next(stream, error, &answer)) == CALCINOSIS_OK) {
        calcinosis_answer_free(answer);
    }
    EXPECT_STATUS(status, CALCINOSIS_INPUT_FAILED);
    assert_non_null(strstr(MESSAGE(error), "`42`"));
    calcinosis_stream_free(stream);

    stream = stream_of(&lying, NULL, error);
    EXPECT_STATUS(calcinosis_stream_next(stream, error, &answer), CALCINOSIS_INVALID_LENGTH);
    EXPECT_STATUS(calcinosis_stream_next(stream, error, &answer), CALCINOSIS_END);
    calcinosis_stream_free(stream);

    knowledge = builtin();
    EXPECT_STATUS(calcinosis_stream_new(knowledge, DEFAULTS, NULL, NULL, error, &stream),
                  CALCINOSIS_NULL_ARGUMENT);
    EXPECT_STATUS(calcinosis_stream_next(NULL, error, &answer), CALCINOSIS_NULL_ARGUMENT);
    calcinosis_knowledge_free(knowledge);
    calcinosis_error_free(error);
}

static void strict_mode_refuses_one_patient_and_goes_on(void **state) {
    static const char export_with_a_fault[] = PATIENT("1")
        RENAL("1") "{\"resourceType\": \"Condition\", \"subject\": {\"reference\": \"Patient/1\"}, "
                   "\"code\": {\"coding\": [{\"system\": "
                   "\"http://hl7.org/fhir/sid/icd-10-cm\", \"code\": \"ZZZ\"}]}}\n" PATIENT("2")
                       RENAL("2");
    struct source source = {export_with_a_fault, sizeof export_with_a_fault - 1, 0, 1000, 0, 0};
    calcinosis_error *error = new_error();
    calcinosis_stream *stream = stream_of(&source, "{\"strict\": true}", error);
    calcinosis_answer *answer = NULL;
    (void)state;
    EXPECT_STATUS(calcinosis_stream_next(stream, error, &answer), CALCINOSIS_STRICT);
    EXPECT_OK(calcinosis_stream_next(stream, error, &answer));
    calcinosis_answer_free(answer);
    EXPECT_STATUS(calcinosis_stream_next(stream, error, &answer), CALCINOSIS_END);
    calcinosis_stream_free(stream);
    calcinosis_error_free(error);
}

/* ---- NULL everywhere ---- */

static void a_null_is_a_status_everywhere(void **state) {
    calcinosis_knowledge *knowledge = builtin();
    calcinosis_answer *answer = answer_about(CASE, NULL), *other = NULL;
    calcinosis_case *given = NULL;
    calcinosis_document *document = NULL;
    const calcinosis_value *value = NULL;
    const char *text = NULL;
    (void)state;
#define IS_NULL(call) EXPECT_STATUS(call, CALCINOSIS_NULL_ARGUMENT)
    EXPECT_OK(calcinosis_case_new(&given));
    IS_NULL(calcinosis_knowledge_builtin(NULL));
    IS_NULL(calcinosis_knowledge_version(NULL, &text, NULL));
    IS_NULL(calcinosis_knowledge_digest(knowledge, NULL, NULL));
    IS_NULL(calcinosis_knowledge_overlay(NULL, &text, NULL));
    IS_NULL(calcinosis_knowledge_with_overlay(NULL, TEXT(""), NULL, &knowledge));
    IS_NULL(calcinosis_knowledge_ids(NULL, CALCINOSIS_KIND_FINDING, NULL, &document));
    IS_NULL(calcinosis_knowledge_ids(knowledge, CALCINOSIS_KIND_FINDING, NULL, NULL));
    IS_NULL(
        calcinosis_knowledge_entry(knowledge, CALCINOSIS_KIND_FINDING, NULL, 3, NULL, &document));
    IS_NULL(calcinosis_knowledge_search(knowledge, NULL, 0, 3, NULL, &document));
    IS_NULL(calcinosis_knowledge_convert(NULL, TEXT("calcium"), 1, TEXT("mg/dL"), TEXT("mmol/L"),
                                         NULL, &document));
    IS_NULL(calcinosis_case_new(NULL));
    IS_NULL(calcinosis_case_copy(NULL, &given));
    IS_NULL(calcinosis_case_copy(given, NULL));
    IS_NULL(calcinosis_case_set_id(NULL, TEXT("x")));
    IS_NULL(calcinosis_case_set_id(given, NULL, 0));
    IS_NULL(calcinosis_case_set_age(NULL, 1));
    IS_NULL(calcinosis_case_set_onset_age(NULL, 1));
    IS_NULL(calcinosis_case_set_onset_unknown(NULL));
    IS_NULL(calcinosis_case_set_sex(NULL, 1));
    IS_NULL(calcinosis_case_add_finding(NULL, TEXT("x"), CALCINOSIS_PRESENT));
    IS_NULL(calcinosis_case_add_value(NULL, TEXT("x"), 1, TEXT("x")));
    IS_NULL(calcinosis_case_add_measurement(given, NULL, NULL));
    IS_NULL(calcinosis_case_add_code(given, TEXT("x"), NULL, 0, NULL, 0, CALCINOSIS_PRESENT));
    IS_NULL(calcinosis_case_to_json(NULL, NULL, &document));
    IS_NULL(calcinosis_case_from_json(NULL, 0, NULL, &given));
    IS_NULL(calcinosis_classify(NULL, given, DEFAULTS, NULL,
                                &other)); /* never the built-in knowledge instead */
    IS_NULL(calcinosis_classify(knowledge, NULL, DEFAULTS, NULL, &other));
    IS_NULL(calcinosis_classify(knowledge, given, DEFAULTS, NULL, NULL));
    IS_NULL(calcinosis_answers_count(NULL, NULL));
    IS_NULL(calcinosis_answers_get(NULL, 0, NULL, &other));
    IS_NULL(calcinosis_answers_text(NULL, NULL, &text, NULL));
    IS_NULL(calcinosis_answers_issues(NULL, NULL, &document));
    IS_NULL(calcinosis_answer_root(NULL, &value));
    IS_NULL(calcinosis_answer_root(answer, NULL));
    IS_NULL(calcinosis_answer_write(answer, CALCINOSIS_FORMAT_JSON, NULL, NULL, NULL));
    IS_NULL(calcinosis_answer_issues(NULL, &value));
    IS_NULL(calcinosis_stream_issues(NULL, NULL, &document));
    IS_NULL(calcinosis_document_text(NULL, &text, NULL));
    IS_NULL(calcinosis_document_root(NULL, &value));
    IS_NULL(calcinosis_value_type(NULL, NULL));
    IS_NULL(calcinosis_value_count(NULL, NULL));
    IS_NULL(calcinosis_value_get(NULL, TEXT("x"), &value));
    IS_NULL(calcinosis_value_find(NULL, TEXT(""), &value));
    IS_NULL(calcinosis_value_text(NULL, &text, NULL));
    assert_null(other);
    calcinosis_case_free(given);
    calcinosis_answer_free(answer);
    calcinosis_knowledge_free(knowledge);
}

int main(int count, char **arguments) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(versions_agree),
        cmocka_unit_test(a_status_has_a_word),
        cmocka_unit_test(a_refusal_says_what_where_and_what_would_be_right),
        cmocka_unit_test(the_text_of_a_failure_fits_any_buffer),
        cmocka_unit_test(strict_mode_lists_every_fault),
        cmocka_unit_test(values_are_read_by_name_position_and_pointer),
        cmocka_unit_test(a_value_of_another_type_is_never_converted),
        cmocka_unit_test(the_vocabulary_is_browsed_and_searched),
        cmocka_unit_test(a_quantity_is_converted_and_interpreted),
        cmocka_unit_test(an_overlay_is_laid_and_says_its_faults),
        cmocka_unit_test(a_site_says_what_its_own_codes_mean),
        cmocka_unit_test(the_self_test_reports_every_example),
        cmocka_unit_test(a_case_is_built_and_says_what_was_given),
        cmocka_unit_test(what_no_case_can_hold_is_refused_and_changes_nothing),
        cmocka_unit_test(an_answer_is_read_part_by_part),
        cmocka_unit_test(what_the_options_leave_out_is_not_found),
        cmocka_unit_test(from_age_and_sex_alone_there_is_no_ranking),
        cmocka_unit_test(an_answer_is_written_in_every_format),
        cmocka_unit_test(several_patients_are_answered_one_by_one_and_together),
        cmocka_unit_test(what_changes_is_said),
        cmocka_unit_test(a_stream_is_answered_patient_by_patient),
        cmocka_unit_test(a_stream_says_why_it_ended_early),
        cmocka_unit_test(strict_mode_refuses_one_patient_and_goes_on),
        cmocka_unit_test(a_null_is_a_status_everywhere),
    };
    if (count != 2) {
        fprintf(stderr, "the version is missing\n");
        return 2;
    }
    expected_version = arguments[1];
    return cmocka_run_group_tests(tests, NULL, NULL);
}
