/* Answers the requests of a folder: reads NNNN.case and NNNN.options, writes NNNN.c, what becomes
   of it as one case, and NNNN.c-door, what becomes of whatever it holds: the word of the outcome, a
   line end, and the answer or the message. */
#include <calcinosis.h>
#include <stdio.h>
#include <stdlib.h>

static void stop(const char *what, const char *path) {
    fprintf(stderr, "cannot %s `%s`\n", what, path);
    exit(1);
}

/* The bytes of a file, or NULL if there is none. */
static char *read_file(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    char *bytes;
    long end = 0;
    if (file == NULL) {
        return NULL;
    }
    if (fseek(file, 0, SEEK_END) != 0 || (end = ftell(file)) < 0 || fseek(file, 0, SEEK_SET) != 0) {
        stop("measure", path);
    }
    *length = (size_t)end;
    /* Exactly as long as the text: a reader that looks for a NUL would be seen by the sanitizer. */
    bytes = (char *)malloc(*length > 0 ? *length : 1);
    if (bytes == NULL || fread(bytes, 1, *length, file) != *length) {
        stop("read", path);
    }
    fclose(file);
    return bytes;
}

static void write_outcome(const char *path, calcinosis_status status, const char *text,
                          size_t length) {
    FILE *file = fopen(path, "wb");
    const char *word = NULL;
    if (file == NULL || calcinosis_status_word(status, &word) != CALCINOSIS_OK) {
        stop("write", path);
    }
    if (fprintf(file, "%s\n", word) < 0 || fwrite(text, 1, length, file) != length ||
        fclose(file) != 0) {
        stop("write", path);
    }
}

static void write_failure(const char *path, calcinosis_status status,
                          const calcinosis_error *error) {
    size_t needed = 0;
    char *message;
    calcinosis_error_message(error, NULL, 0, &needed);
    message = (char *)malloc(needed);
    if (message == NULL ||
        calcinosis_error_message(error, message, needed, NULL) != CALCINOSIS_OK) {
        stop("explain", path);
    }
    write_outcome(path, status, message, needed - 1);
    free(message);
}

struct request {
    const char *given, *options;
    size_t given_length, options_length;
};

static void as_whatever_it_is(const calcinosis_knowledge *knowledge, const struct request *request,
                              calcinosis_error *error, const char *path) {
    calcinosis_answers *answers = NULL;
    const char *text = NULL;
    size_t length = 0;
    calcinosis_status status =
        calcinosis_answer_text(knowledge, request->given, request->given_length, request->options,
                               request->options_length, error, &answers);
    if (status == CALCINOSIS_OK) {
        status = calcinosis_answers_text(answers, error, &text, &length);
    }
    if (status == CALCINOSIS_OK) {
        write_outcome(path, status, text, length);
    } else {
        write_failure(path, status, error);
    }
    calcinosis_answers_free(answers);
}

/* The formats and the lists are those of the front door; here the canonical answer about one case
 * is asked for. */
static void as_one_case(const calcinosis_knowledge *knowledge, const struct request *request,
                        calcinosis_error *error, const char *path) {
    calcinosis_case *given = NULL;
    calcinosis_answer *answer = NULL;
    const char *text = NULL;
    size_t length = 0;
    calcinosis_status status =
        calcinosis_case_from_json(request->given, request->given_length, error, &given);
    if (status == CALCINOSIS_OK) {
        status = calcinosis_classify(knowledge, given, request->options, request->options_length,
                                     error, &answer);
    }
    if (status == CALCINOSIS_OK) {
        status = calcinosis_answer_write(answer, CALCINOSIS_FORMAT_JSON, error, &text, &length);
    }
    if (status == CALCINOSIS_OK) {
        write_outcome(path, status, text, length);
    } else {
        write_failure(path, status, error);
    }
    calcinosis_answer_free(answer);
    calcinosis_case_free(given);
}

int main(int count, char **arguments) {
    calcinosis_knowledge *knowledge = NULL;
    calcinosis_error *error = NULL;
    int number;
    if (count != 2) {
        stop("run without", "FOLDER");
    }
    if (calcinosis_knowledge_builtin(&knowledge) != CALCINOSIS_OK ||
        calcinosis_error_new(&error) != CALCINOSIS_OK) {
        stop("begin", arguments[1]);
    }
    for (number = 0;; number++) {
        char path[4096];
        struct request request = {NULL, NULL, 0, 0};
        char *given, *options;
        snprintf(path, sizeof path, "%s/%04d.case", arguments[1], number);
        given = read_file(path, &request.given_length);
        if (given == NULL) {
            break;
        }
        snprintf(path, sizeof path, "%s/%04d.options", arguments[1], number);
        options = read_file(path, &request.options_length);
        request.given = given;
        request.options = options;
        snprintf(path, sizeof path, "%s/%04d.c", arguments[1], number);
        as_one_case(knowledge, &request, error, path);
        snprintf(path, sizeof path, "%s/%04d.c-door", arguments[1], number);
        as_whatever_it_is(knowledge, &request, error, path);
        free(options);
        free(given);
    }
    calcinosis_error_free(error);
    calcinosis_knowledge_free(knowledge);
    return 0;
}
