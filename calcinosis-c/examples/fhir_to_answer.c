/* FHIR, a case or a phenopacket on standard input; the answer on standard output: as text, or with
 * `fhir` as a RiskAssessment. */
#include <calcinosis.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* All of standard input; NULL where memory does not reach. */
static char *read_all(size_t *length) {
    size_t room = 65536, used = 0, read;
    char *bytes = malloc(room);
    while (bytes != NULL && (read = fread(bytes + used, 1, room - used, stdin)) > 0) {
        used += read;
        if (used == room) {
            char *larger = realloc(bytes, room *= 2);
            if (larger == NULL) {
                free(bytes);
            }
            bytes = larger;
        }
    }
    *length = used;
    return bytes;
}

/* Prints what went wrong and where, and what would be right. */
static void explain(const calcinosis_error *error) {
    char message[2048] = "", suggestion[512] = "";
    calcinosis_error_message(error, message, sizeof message, NULL);
    calcinosis_error_suggestion(error, suggestion, sizeof suggestion, NULL);
    fprintf(stderr, "%s\n", message);
    if (suggestion[0] != '\0') {
        fprintf(stderr, "suggestion: %s\n", suggestion);
    }
}

int main(int count, char **arguments) {
    int fhir = count > 1 && strcmp(arguments[1], "fhir") == 0;
    const char *options = fhir ? "{\"format\": \"fhir\"}" : "{\"format\": \"text\"}";
    calcinosis_knowledge *knowledge = NULL;
    calcinosis_answers *answers = NULL;
    calcinosis_error *error = NULL;
    calcinosis_status status;
    const char *text = NULL;
    size_t length = 0, text_length = 0;
    char *given = read_all(&length);

    if (given == NULL || calcinosis_error_new(&error) != CALCINOSIS_OK) {
        fprintf(stderr, "not enough memory\n");
        free(given);
        return 1;
    }
    status = calcinosis_knowledge_builtin(&knowledge);
    if (status == CALCINOSIS_OK) {
        status = calcinosis_answer_text(knowledge, given, length, options, strlen(options), error,
                                        &answers);
    }
    if (status == CALCINOSIS_OK) {
        status = calcinosis_answers_text(answers, error, &text, &text_length);
    }
    if (status == CALCINOSIS_OK) {
        fwrite(text, 1, text_length, stdout);
        putchar('\n');
    } else {
        explain(error);
    }
    calcinosis_answers_free(answers);
    calcinosis_knowledge_free(knowledge);
    calcinosis_error_free(error);
    free(given);
    return status == CALCINOSIS_OK ? 0 : 1;
}
