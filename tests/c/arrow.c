/* Tables over the Arrow C data interface: the table of the example, whole and broken. */
#include "support.h"

/* The structures and the three patients. */
#define main example
#include "../../calcinosis-c/examples/arrow_batch.c"
#undef main

static int releases;

static void count_release(struct ArrowArrayStream *stream) {
    releases++;
    stream->release = NULL;
}

static int no_schema(struct ArrowArrayStream *stream, struct ArrowSchema *out) {
    (void)stream;
    (void)out;
    return 5;
}

static int no_batch(struct ArrowArrayStream *stream, struct ArrowArray *out) {
    (void)stream;
    (void)out;
    return 5;
}

static const char *why(struct ArrowArrayStream *stream) {
    (void)stream;
    return "the cable is unplugged";
}

static int two_columns(struct ArrowArrayStream *stream, struct ArrowSchema *out) {
    int failed = table_schema(stream, out);
    out->n_children = 2;
    return failed;
}

static calcinosis_plan *plan_with(const char *options) {
    calcinosis_knowledge *knowledge = builtin();
    calcinosis_plan *plan = NULL;
    struct ArrowSchema schema;
    table_schema(NULL, &schema);
    EXPECT_OK(calcinosis_plan_new(knowledge, &schema, STRING(options), NULL, &plan));
    calcinosis_knowledge_free(knowledge);
    return plan;
}

static void the_example_runs(void **state) {
    (void)state;
    assert_int_equal(example(), 0);
}

static void each_row_is_the_single_case(void **state) {
    static const char *const cases[] = {
        "{\"age_years\": 54, \"present\": [\"hemodialysis\", \"retiform-purpura\"]}",
        "{\"age_years\": 31, \"absent\": [\"hemodialysis\", \"retiform-purpura\"]}",
        "{\"age_years\": 70, \"present\": [\"hemodialysis\"]}",
    };
    int left = 1;
    struct ArrowArrayStream table = {table_schema, table_next, table_error, count_release, NULL},
                            answers;
    struct ArrowArray batch;
    struct ArrowSchema schema;
    calcinosis_plan *plan =
        plan_with("{\"top\": 1, \"dictionaries\": false, \"outputs\": [\"diagnoses\"]}");
    const char *words = NULL;
    int row;
    (void)state;
    table.private_data = &left;
    EXPECT_OK(calcinosis_plan_description(plan, &words, NULL));
    assert_non_null(strstr(words, "hemodialysis"));
    releases = 0;
    EXPECT_OK(calcinosis_classify_arrow(plan, &table, NULL, &answers));
    assert_null(table.release); /* it was moved */
    calcinosis_plan_free(plan);
    assert_int_equal(answers.get_schema(&answers, &schema), 0);
    assert_int_equal(answers.get_next(&answers, &batch), 0);
    assert_int_equal(batch.length, 3);
    for (row = 0; row < 3; row++) {
        calcinosis_answer *answer = answer_about(cases[row], "{\"detail\": \"brief\"}");
        const struct ArrowArray *column = NULL;
        const int32_t *ends;
        calcinosis_ranked leader;
        int64_t index;
        for (index = 0; index < schema.n_children; index++) {
            if (strcmp(schema.children[index]->name, "diagnosis_1") == 0) {
                column = batch.children[index];
            }
        }
        assert_non_null(column);
        ends = (const int32_t *)column->buffers[1] + column->offset;
        memset(&leader, 0, sizeof leader);
        leader.struct_size = sizeof leader;
        EXPECT_OK(calcinosis_answer_diagnosis(answer, 0, &leader));
        assert_int_equal(leader.id_len, ends[row + 1] - ends[row]);
        assert_memory_equal(leader.id, (const char *)column->buffers[2] + ends[row], leader.id_len);
        calcinosis_answer_free(answer);
    }
    batch.release(&batch);
    assert_int_equal(answers.get_next(&answers, &batch), 0);
    assert_null(batch.release); /* the end */
    schema.release(&schema);
    answers.release(&answers);
    assert_int_equal(releases, 1);
}

static void a_plan_that_does_not_fit_is_refused(void **state) {
    calcinosis_knowledge *knowledge = builtin();
    calcinosis_error *error = new_error();
    calcinosis_plan *plan = NULL;
    struct ArrowSchema schema;
    char where[64];
    (void)state;
    table_schema(NULL, &schema);
    schema.children[1]->name = "hemodialysys";
    EXPECT_STATUS(calcinosis_plan_new(knowledge, &schema, DEFAULTS, error, &plan),
                  CALCINOSIS_UNKNOWN_COLUMN);
    EXPECT_OK(calcinosis_error_where(error, where, sizeof where, NULL));
    assert_string_equal(where, "column `hemodialysys`");
    table_schema(NULL, &schema);
    EXPECT_STATUS(
        calcinosis_plan_new(knowledge, &schema,
                            TEXT("{\"columns\": {\"hemodialysis\": {\"finding\": \"x\"}}}"), error,
                            &plan),
        CALCINOSIS_INVALID_BINDING);
    EXPECT_STATUS(calcinosis_plan_new(
                      knowledge, &schema,
                      TEXT("{\"columns\": {\"hemodialysis\": \"age\"}, \"unknown\": \"list\"}"),
                      error, &plan),
                  CALCINOSIS_COLUMN_TYPE);
    EXPECT_STATUS(calcinosis_plan_new(knowledge, &schema, TEXT("{\"top\": -1}"), error, &plan),
                  CALCINOSIS_INVALID_OPTION);
    schema.children[0]->format = "b"; /* true years */
    EXPECT_STATUS(calcinosis_plan_new(knowledge, &schema, DEFAULTS, error, &plan),
                  CALCINOSIS_COLUMN_TYPE);
    table_schema(NULL, &schema);
    schema.children[0]->format = "no such format";
    EXPECT_STATUS(calcinosis_plan_new(knowledge, &schema, DEFAULTS, error, &plan),
                  CALCINOSIS_STREAM_FAILED);
    EXPECT_STATUS(calcinosis_plan_new(NULL, &schema, DEFAULTS, error, &plan),
                  CALCINOSIS_NULL_ARGUMENT);
    EXPECT_STATUS(calcinosis_plan_new(knowledge, NULL, DEFAULTS, error, &plan),
                  CALCINOSIS_NULL_ARGUMENT);
    assert_null(plan);
    calcinosis_plan_free(NULL);
    calcinosis_error_free(error);
    calcinosis_knowledge_free(knowledge);
}

static void a_stream_that_fails_says_so_and_is_released(void **state) {
    int left = 1;
    struct ArrowArrayStream mute = {no_schema, table_next, why, count_release, NULL},
                            unplugged = {table_schema, no_batch, why, count_release, NULL},
                            other = {two_columns, table_next, why, count_release, NULL}, answers;
    struct ArrowArray batch;
    calcinosis_plan *plan = plan_with("{}");
    (void)state;
    releases = 0;
    unplugged.private_data = &left;
    EXPECT_STATUS(calcinosis_classify_arrow(plan, &mute, NULL, &answers), CALCINOSIS_STREAM_FAILED);
    EXPECT_STATUS(calcinosis_classify_arrow(plan, &other, NULL, &answers), CALCINOSIS_SHAPE);
    assert_int_equal(releases, 2);
    EXPECT_OK(calcinosis_classify_arrow(plan, &unplugged, NULL, &answers));
    assert_true(answers.get_next(&answers, &batch) != 0);
    assert_non_null(strstr(answers.get_last_error(&answers), "unplugged"));
    answers.release(&answers);
    assert_int_equal(releases, 3);
    EXPECT_STATUS(calcinosis_classify_arrow(plan, NULL, NULL, &answers), CALCINOSIS_NULL_ARGUMENT);
    EXPECT_STATUS(calcinosis_classify_arrow(NULL, &other, NULL, &answers),
                  CALCINOSIS_NULL_ARGUMENT);
    EXPECT_STATUS(calcinosis_plan_description(NULL, NULL, NULL), CALCINOSIS_NULL_ARGUMENT);
    calcinosis_plan_free(plan);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_example_runs),
        cmocka_unit_test(each_row_is_the_single_case),
        cmocka_unit_test(a_plan_that_does_not_fit_is_refused),
        cmocka_unit_test(a_stream_that_fails_says_so_and_is_released),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
