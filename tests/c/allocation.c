/* Memory that is used up, at every allocation in turn. Rust aborts the process then, and in few
   places the call ends as a fault of the library; what must never happen is anything else: a wrong
   answer, another status, a broken heap. Each attempt runs in a child of its own. */
#include <calcinosis.h>
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/* The allocator of the C library under its own names, so that ours can stand in front of it. */
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

static long allocations, fails_at = -1;

static int fails(void) { return ++allocations == fails_at; }

void *malloc(size_t size) { return fails() ? NULL : __libc_malloc(size); }
void *calloc(size_t count, size_t size) { return fails() ? NULL : __libc_calloc(count, size); }
void *realloc(void *block, size_t size) { return fails() ? NULL : __libc_realloc(block, size); }
int posix_memalign(void **out, size_t alignment, size_t size) {
    void *block = fails() ? NULL : __libc_memalign(alignment, size);
    if (block == NULL) {
        return ENOMEM;
    }
    *out = block;
    return 0;
}

/* How a child ends that was told of a fault of the library: the call had no effect, and says so. */
#define TOLD 5

#define EXPECT(call, expected)                                                                     \
    do {                                                                                           \
        calcinosis_status status = (call);                                                         \
        if (status != (expected)) {                                                                \
            _exit(status == CALCINOSIS_PANIC ? TOLD : 3);                                          \
        }                                                                                          \
    } while (0)
#define NEED(call) EXPECT(call, CALCINOSIS_OK)

/* All of the glue that allocates, without and with an answer. The hash of what was read must come
 * out alike. */
static uint64_t scenario(int with_answer) {
    calcinosis_knowledge *knowledge = NULL;
    calcinosis_error *error = NULL;
    calcinosis_case *given = NULL, *copy = NULL;
    calcinosis_document *json = NULL;
    const calcinosis_value *root = NULL;
    calcinosis_answers *answers = (calcinosis_answers *)0;
    const char *text = NULL;
    uint64_t hash = 14695981039346656037u;
    NEED(calcinosis_error_new(&error));
    NEED(calcinosis_knowledge_builtin(&knowledge));
    NEED(calcinosis_case_new(&given));
    NEED(calcinosis_case_set_id(given, CALCINOSIS_TEXT("a")));
    NEED(calcinosis_case_add_finding(given, CALCINOSIS_TEXT("hemodialysis"), CALCINOSIS_PRESENT));
    NEED(calcinosis_case_add_value(given, CALCINOSIS_TEXT("phosphate"), 7.9,
                                   CALCINOSIS_TEXT("mg/dL")));
    NEED(calcinosis_case_add_code(given, CALCINOSIS_TEXT("icd-10-cm"), CALCINOSIS_TEXT("N18.6"),
                                  CALCINOSIS_TEXT("x"), CALCINOSIS_PRESENT));
    NEED(calcinosis_case_copy(given, &copy));
    NEED(calcinosis_case_to_json(copy, error, &json));
    NEED(calcinosis_document_root(json, &root));
    NEED(calcinosis_document_text(json, &text, NULL));
    EXPECT(calcinosis_answer_text(knowledge, CALCINOSIS_TEXT("{"), NULL, 0, error, &answers),
           CALCINOSIS_INVALID_JSON);
    if (answers != NULL) {
        _exit(3);
    }
    if (with_answer) {
        NEED(calcinosis_answer_text(knowledge, text, strlen(text),
                                    CALCINOSIS_TEXT("{\"detail\": \"brief\"}"), error, &answers));
        NEED(calcinosis_answers_text(answers, error, &text, NULL));
    }
    for (; *text != '\0'; text++) {
        hash = (hash ^ (uint8_t)*text) * 1099511628211u;
    }
    calcinosis_answers_free(answers);
    calcinosis_document_free(json);
    calcinosis_case_free(copy);
    calcinosis_case_free(given);
    calcinosis_knowledge_free(knowledge);
    calcinosis_error_free(error);
    return hash;
}

/* Runs the scenario in a child whose nth allocation fails. Returns 1 where it was never reached, 0
 * where the child aborted or was told. */
static int attempt(int with_answer, long n, uint64_t expected) {
    int status = 0;
    pid_t child = fork();
    if (child == 0) {
        struct rlimit none = {0, 0};
        setrlimit(RLIMIT_CORE, &none);
        fclose(stderr);
        close(STDERR_FILENO);
        allocations = 0;
        fails_at = n;
        _exit(scenario(with_answer) == expected ? 0 : 4);
    }
    if (child < 0 || waitpid(child, &status, 0) != child) {
        fprintf(stderr, "cannot run a child\n");
        exit(2);
    }
    if ((WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT) ||
        (WIFEXITED(status) && WEXITSTATUS(status) == TOLD)) {
        return 0;
    }
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) {
        return 1;
    }
    fprintf(stderr, "allocation %ld, %s an answer: the child ended with %d\n", n,
            with_answer ? "with" : "without", status);
    exit(1);
}

int main(void) {
    int with_answer;
    for (with_answer = 0; with_answer < 2; with_answer++) {
        uint64_t expected = scenario(with_answer);
        long total, n, ended = 0, step;
        allocations = 0;
        if (scenario(with_answer) != expected) {
            return 1;
        }
        total = allocations;
        /* Every one of the glue; of the many of an answer a sample. */
        step = total > 400 ? total / 200 : 1;
        for (n = 1; n <= total; n += step) {
            ended += attempt(with_answer, n, expected) == 0;
        }
        if (attempt(with_answer, total + 1000, expected) != 1 || ended == 0) {
            fprintf(stderr, "no allocation failed\n");
            return 1;
        }
        printf("%ld allocations, %ld attempts, %ld ended\n", total, (total + step - 1) / step,
               ended);
    }
    return 0;
}
