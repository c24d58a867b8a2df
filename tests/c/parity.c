/* Answers the requests of a folder: reads NNNN.case and NNNN.options, writes NNNN.c with the word of the outcome, a line
   end, and the answer or the message. */
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
    long end;
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

static void write_outcome(const char *path, calcinosis_status status, const char *text, size_t length) {
    FILE *file = fopen(path, "wb");
    const char *word = NULL;
    if (file == NULL || calcinosis_status_word(status, &word) != CALCINOSIS_OK) {
        stop("write", path);
    }
    if (fprintf(file, "%s\n", word) < 0 || fwrite(text, 1, length, file) != length || fclose(file) != 0) {
        stop("write", path);
    }
}

static void answer(const char *folder, int number, const char *given, size_t given_length) {
    char path[4096];
    char *options, *text = NULL;
    size_t options_length = 0, length = 0;
    calcinosis_status status;

    snprintf(path, sizeof path, "%s/%04d.options", folder, number);
    options = read_file(path, &options_length);
    status = calcinosis_classify_json(given, given_length, options, options_length, &text, &length);
    snprintf(path, sizeof path, "%s/%04d.c", folder, number);
    if (status == CALCINOSIS_OK) {
        write_outcome(path, status, text, length);
    } else {
        size_t needed = 0;
        char *message;
        calcinosis_last_error(NULL, 0, &needed);
        message = (char *)malloc(needed);
        if (message == NULL || calcinosis_last_error(message, needed, NULL) != CALCINOSIS_OK) {
            stop("explain", path);
        }
        write_outcome(path, status, message, needed - 1);
        free(message);
    }
    calcinosis_string_free(text);
    free(options);
}

int main(int count, char **arguments) {
    int number;
    if (count != 2) {
        stop("run without", "FOLDER");
    }
    for (number = 0;; number++) {
        char path[4096];
        size_t length = 0;
        char *given;
        snprintf(path, sizeof path, "%s/%04d.case", arguments[1], number);
        given = read_file(path, &length);
        if (given == NULL) {
            break;
        }
        answer(arguments[1], number, given, length);
        free(given);
    }
    return 0;
}
