/* What the C tests share: cmocka, and short ways to what they ask for often. */
#ifndef SUPPORT_H
#define SUPPORT_H

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <calcinosis.h>

#define TEXT CALCINOSIS_TEXT
#define STRING(string) (string), strlen(string)
#define DEFAULTS NULL, 0

/* A call must end with a status; which one it was stands in the report. */
#define EXPECT_STATUS(call, status) assert_int_equal((call), (status))
#define EXPECT_OK(call) EXPECT_STATUS(call, CALCINOSIS_OK)

/* A patient with a clear answer, and one whom strict mode refuses. */
static const char CASE[] = "{\"id\": \"c\", \"age_years\": 54, \"sex\": \"female\", \"present\": "
                           "[\"hemodialysis\", \"retiform-purpura\", \"severe-pain\"]}";
static const char FAULTY[] = "{\"present\": [\"hemodialysys\"]}";

static inline calcinosis_knowledge *builtin(void) {
    calcinosis_knowledge *knowledge = NULL;
    EXPECT_OK(calcinosis_knowledge_builtin(&knowledge));
    assert_non_null(knowledge);
    return knowledge;
}

static inline calcinosis_error *new_error(void) {
    calcinosis_error *error = NULL;
    EXPECT_OK(calcinosis_error_new(&error));
    return error;
}

/* The answer about one patient in a text. */
static inline calcinosis_answer *answer_about(const char *text, const char *options) {
    calcinosis_knowledge *knowledge = builtin();
    calcinosis_answers *answers = NULL;
    calcinosis_answer *answer = NULL;
    EXPECT_OK(calcinosis_answer_text(knowledge, STRING(text), options,
                                     options != NULL ? strlen(options) : 0, NULL, &answers));
    EXPECT_OK(calcinosis_answers_get(answers, 0, NULL, &answer));
    /* What the answer needs it keeps. */
    calcinosis_answers_free(answers);
    calcinosis_knowledge_free(knowledge);
    return answer;
}

static inline const calcinosis_value *at(const calcinosis_value *value, const char *pointer) {
    const calcinosis_value *found = NULL;
    EXPECT_OK(calcinosis_value_find(value, STRING(pointer), &found));
    return found;
}

static inline const char *text_at(const calcinosis_value *value, const char *pointer) {
    const char *text = NULL;
    EXPECT_OK(calcinosis_value_text(at(value, pointer), &text, NULL));
    return text;
}

static inline double number_at(const calcinosis_value *value, const char *pointer) {
    double number = NAN;
    EXPECT_OK(calcinosis_value_number(at(value, pointer), &number));
    return number;
}

static inline size_t count_of(const calcinosis_value *value) {
    size_t count = 0;
    EXPECT_OK(calcinosis_value_count(value, &count));
    return count;
}

#endif
