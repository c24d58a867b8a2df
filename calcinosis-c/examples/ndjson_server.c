/* A bulk export (FHIR, one resource per line, sorted by patient) on standard input; one answer per
   line as canonical JSON on standard output. Holds one patient at a time, however long the export
   is: a filter, to stand behind a socket or a pipe. */
#include <calcinosis.h>
#include <errno.h>
#include <stdio.h>
#include <unistd.h>

/* Fills the buffer from the file descriptor at `context`. */
static int32_t read_descriptor(void *context, uint8_t *buffer, size_t capacity, size_t *got) {
    ssize_t count;
    do {
        count = read(*(const int *)context, buffer, capacity);
    } while (count < 0 && errno == EINTR);
    if (count < 0) {
        return errno;
    }
    *got = (size_t)count;
    return 0;
}

/* What the export holds that is in no answer, on standard error. */
static void report_issues(const calcinosis_stream *stream) {
    calcinosis_document *issues = NULL;
    const char *text = NULL;
    if (calcinosis_stream_issues(stream, NULL, &issues) == CALCINOSIS_OK &&
        calcinosis_document_text(issues, &text, NULL) == CALCINOSIS_OK) {
        fprintf(stderr, "issues: %s\n", text);
    }
    calcinosis_document_free(issues);
}

int main(void) {
    int input = STDIN_FILENO;
    calcinosis_knowledge *knowledge = NULL;
    calcinosis_stream *stream = NULL;
    calcinosis_error *error = NULL;
    calcinosis_status status;
    unsigned long patients = 0, refused = 0;

    if (calcinosis_error_new(&error) != CALCINOSIS_OK ||
        calcinosis_knowledge_builtin(&knowledge) != CALCINOSIS_OK) {
        return 1;
    }
    status = calcinosis_stream_new(knowledge, CALCINOSIS_TEXT("{\"detail\": \"brief\"}"),
                                   read_descriptor, &input, error, &stream);
    while (status == CALCINOSIS_OK || status == CALCINOSIS_STRICT) {
        calcinosis_answer *answer = NULL;
        status = calcinosis_stream_next(stream, error, &answer);
        if (status == CALCINOSIS_OK) {
            const char *json = NULL;
            size_t length = 0;
            calcinosis_answer_write(answer, CALCINOSIS_FORMAT_JSON, NULL, &json, &length);
            fwrite(json, 1, length, stdout);
            putchar('\n');
            patients++;
        }
        refused += status == CALCINOSIS_STRICT;
        calcinosis_answer_free(answer);
    }
    if (status != CALCINOSIS_END) {
        char message[1024] = "";
        calcinosis_error_message(error, message, sizeof message, NULL);
        fprintf(stderr, "after %lu patients: %s\n", patients, message);
    }
    report_issues(stream);
    fprintf(stderr, "%lu patients, %lu refused\n", patients, refused);
    calcinosis_stream_free(stream);
    calcinosis_knowledge_free(knowledge);
    calcinosis_error_free(error);
    return status == CALCINOSIS_END ? 0 : 1;
}
