/* A table over the Arrow C data interface: columns in, columns out, a row a patient. A program that
   links Arrow, DuckDB or nanoarrow has such streams already; this one makes its three patients by
   hand, so that it needs nothing. */
#include <calcinosis.h>
#include <stdio.h>
#include <string.h>

/* The structures of the interface, as https://arrow.apache.org/docs/format/CDataInterface.html
 * defines them. */
#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE
struct ArrowSchema {
    const char *format, *name, *metadata;
    int64_t flags, n_children;
    struct ArrowSchema **children, *dictionary;
    void (*release)(struct ArrowSchema *);
    void *private_data;
};
struct ArrowArray {
    int64_t length, null_count, offset, n_buffers, n_children;
    const void **buffers;
    struct ArrowArray **children, *dictionary;
    void (*release)(struct ArrowArray *);
    void *private_data;
};
#endif
#ifndef ARROW_C_STREAM_INTERFACE
#define ARROW_C_STREAM_INTERFACE
struct ArrowArrayStream {
    int (*get_schema)(struct ArrowArrayStream *, struct ArrowSchema *out);
    int (*get_next)(struct ArrowArrayStream *, struct ArrowArray *out);
    const char *(*get_last_error)(struct ArrowArrayStream *);
    void (*release)(struct ArrowArrayStream *);
    void *private_data;
};
#endif

/* Three patients: age in years, dialysis, retiform purpura. Bits, the first patient lowest; the
 * third was not examined for purpura. */
static const double AGES[] = {54, 31, 70};
static const uint8_t DIALYSIS[] = {1 | 0 << 1 | 1 << 2}, PURPURA[] = {1 | 0 << 1},
                     EXAMINED[] = {1 | 1 << 1 | 0 << 2};

#define COLUMNS 3
static const char *const NAMES[COLUMNS] = {"age_years", "hemodialysis", "retiform-purpura"};
static const char *const FORMATS[COLUMNS] = {"g", "b", "b"};

/* Everything is static: releasing is marking. */
static void release_schema(struct ArrowSchema *schema) { schema->release = NULL; }
static void release_array(struct ArrowArray *array) { array->release = NULL; }
static void release_stream(struct ArrowArrayStream *stream) { stream->release = NULL; }

static int table_schema(struct ArrowArrayStream *stream, struct ArrowSchema *out) {
    static struct ArrowSchema fields[COLUMNS], *children[COLUMNS];
    int column;
    (void)stream;
    for (column = 0; column < COLUMNS; column++) {
        memset(&fields[column], 0, sizeof fields[column]);
        fields[column].format = FORMATS[column];
        fields[column].name = NAMES[column];
        fields[column].flags = 2; /* may be null */
        fields[column].release = release_schema;
        children[column] = &fields[column];
    }
    memset(out, 0, sizeof *out);
    out->format = "+s";
    out->name = "";
    out->n_children = COLUMNS;
    out->children = children;
    out->release = release_schema;
    return 0;
}

static int table_next(struct ArrowArrayStream *stream, struct ArrowArray *out) {
    static const void *buffers[COLUMNS][2] = {{NULL, AGES}, {NULL, DIALYSIS}, {EXAMINED, PURPURA}},
                      *none[1];
    static struct ArrowArray arrays[COLUMNS], *children[COLUMNS];
    int *left = stream->private_data, column;
    memset(out, 0, sizeof *out);
    if (*left == 0) {
        return 0; /* the end: nothing to release */
    }
    *left = 0;
    for (column = 0; column < COLUMNS; column++) {
        memset(&arrays[column], 0, sizeof arrays[column]);
        arrays[column].length = 3;
        arrays[column].null_count = buffers[column][0] != NULL;
        arrays[column].n_buffers = 2;
        arrays[column].buffers = buffers[column];
        arrays[column].release = release_array;
        children[column] = &arrays[column];
    }
    out->length = 3;
    out->n_buffers = 1;
    out->buffers = none;
    out->n_children = COLUMNS;
    out->children = children;
    out->release = release_array;
    return 0;
}

static const char *table_error(struct ArrowArrayStream *stream) {
    (void)stream;
    return NULL;
}

/* Prints every column of text of a batch of answers. */
static void print_batch(const struct ArrowSchema *schema, const struct ArrowArray *batch) {
    int64_t row, column;
    for (row = 0; row < batch->length; row++) {
        for (column = 0; column < batch->n_children; column++) {
            const struct ArrowArray *array = batch->children[column];
            if (strcmp(schema->children[column]->format, "u") == 0) {
                const int32_t *ends = (const int32_t *)array->buffers[1] + array->offset;
                printf("%s=%.*s  ", schema->children[column]->name,
                       (int)(ends[row + 1] - ends[row]),
                       (const char *)array->buffers[2] + ends[row]);
            }
        }
        putchar('\n');
    }
}

int main(void) {
    int left = 1;
    struct ArrowArrayStream table = {table_schema, table_next, table_error, release_stream, NULL},
                            answers;
    struct ArrowSchema schema;
    struct ArrowArray batch;
    calcinosis_knowledge *knowledge = NULL;
    calcinosis_plan *plan = NULL;
    calcinosis_error *error = NULL;
    calcinosis_status status;
    const char *words = NULL;
    char message[1024];

    table.private_data = &left;
    calcinosis_error_new(&error);
    calcinosis_knowledge_builtin(&knowledge);
    table_schema(&table, &schema);
    status = calcinosis_plan_new(
        knowledge, &schema, CALCINOSIS_TEXT("{\"top\": 1, \"dictionaries\": false}"), error, &plan);
    schema.release(&schema);
    if (status == CALCINOSIS_OK) {
        calcinosis_plan_description(plan, &words, NULL);
        puts(words);
        status = calcinosis_classify_arrow(plan, &table, error, &answers);
    }
    if (status == CALCINOSIS_OK) {
        int failed = answers.get_schema(&answers, &schema);
        while (failed == 0 && (failed = answers.get_next(&answers, &batch)) == 0 &&
               batch.release != NULL) {
            print_batch(&schema, &batch);
            batch.release(&batch);
        }
        if (failed != 0) {
            fprintf(stderr, "%s\n", answers.get_last_error(&answers));
            status = CALCINOSIS_STREAM_FAILED;
        }
        if (schema.release != NULL) {
            schema.release(&schema);
        }
        answers.release(&answers);
    } else {
        calcinosis_error_message(error, message, sizeof message, NULL);
        fprintf(stderr, "%s\n", message);
    }
    if (table.release != NULL) {
        table.release(&table);
    }
    calcinosis_plan_free(plan);
    calcinosis_knowledge_free(knowledge);
    calcinosis_error_free(error);
    return status == CALCINOSIS_OK ? 0 : 1;
}
