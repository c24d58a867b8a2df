/* 64 threads on everything that may be shared, and what else a process does: signals, fork. */
#include "support.h"

#include <pthread.h>
#include <signal.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#define THREADS 64

#if defined(__clang__) || defined(__GNUC__)
#define UNWATCHED __attribute__((no_sanitize("thread")))
#else
#define UNWATCHED
#endif

/* Compares what another thread may have written within the library, whose locks the sanitizer of C
 * does not see. */
UNWATCHED static int same(const char *a, const char *b) {
    while (*a != '\0' && *a == *b) {
        a++;
        b++;
    }
    return *a == *b;
}

struct shared {
    const calcinosis_knowledge *knowledge;
    const calcinosis_answers *answers;
    const calcinosis_answer *answer;
    const calcinosis_case *given;
    const char *expected;
    pthread_barrier_t barrier;
};

struct worker {
    struct shared *shared;
    int faults;
};

static void *work(void *context) {
    struct worker *worker = context;
    struct shared *shared = worker->shared;
    calcinosis_error *error = NULL;
    calcinosis_answer *own = NULL;
    const calcinosis_value *root = NULL;
    const char *text = NULL;
    char message[128];
    calcinosis_answers *none = NULL;
#define MUST(condition) (worker->faults += !(condition))
    MUST(calcinosis_error_new(&error) == CALCINOSIS_OK);
    pthread_barrier_wait(&shared->barrier);
    /* All ask at once for what is made when it is first asked for. */
    MUST(calcinosis_answers_text(shared->answers, error, &text, NULL) == CALCINOSIS_OK &&
         same(text, shared->expected));
    MUST(calcinosis_answer_write(shared->answer, CALCINOSIS_FORMAT_JSON, error, &text, NULL) ==
             CALCINOSIS_OK &&
         same(text, shared->expected));
    MUST(calcinosis_answer_root(shared->answer, &root) == CALCINOSIS_OK);
    MUST(calcinosis_answer_write(shared->answer, CALCINOSIS_FORMAT_TEXT, error, &text, NULL) ==
         CALCINOSIS_OK);
    MUST(calcinosis_answers_get(shared->answers, 0, error, &own) == CALCINOSIS_OK);
    calcinosis_answer_free(own);
    MUST(calcinosis_classify(shared->knowledge, shared->given,
                             CALCINOSIS_TEXT("{\"detail\": \"brief\"}"), error,
                             &own) == CALCINOSIS_OK);
    MUST(calcinosis_answer_write(own, CALCINOSIS_FORMAT_JSON, error, &text, NULL) ==
             CALCINOSIS_OK &&
         same(text, shared->expected));
    calcinosis_answer_free(own);
    MUST(calcinosis_answer_text(shared->knowledge, CALCINOSIS_TEXT("["), NULL, 0, error, &none) ==
             CALCINOSIS_INVALID_JSON &&
         none == NULL);
    MUST(calcinosis_error_message(error, message, sizeof message, NULL) == CALCINOSIS_OK &&
         strncmp(message, "line 1", 6) == 0);
    calcinosis_error_free(error);
    return NULL;
}

static void sixty_four_threads_share_everything_that_may_be_shared(void **state) {
    struct shared shared;
    struct worker workers[THREADS];
    pthread_t threads[THREADS];
    calcinosis_knowledge *knowledge = builtin();
    calcinosis_case *given = NULL;
    calcinosis_answers *answers = NULL, *first = NULL;
    calcinosis_answer *answer = NULL;
    int index;
    (void)state;
    EXPECT_OK(calcinosis_case_from_json(STRING(CASE), NULL, &given));
    EXPECT_OK(calcinosis_answer_text(knowledge, STRING(CASE), TEXT("{\"detail\": \"brief\"}"), NULL,
                                     &first));
    EXPECT_OK(calcinosis_answers_text(first, NULL, &shared.expected, NULL));
    EXPECT_OK(calcinosis_answer_text(knowledge, STRING(CASE), TEXT("{\"detail\": \"brief\"}"), NULL,
                                     &answers));
    EXPECT_OK(calcinosis_answers_get(answers, 0, NULL, &answer));
    shared.knowledge = knowledge;
    shared.answers = answers;
    shared.answer = answer;
    shared.given = given;
    assert_int_equal(pthread_barrier_init(&shared.barrier, NULL, THREADS), 0);
    for (index = 0; index < THREADS; index++) {
        workers[index].shared = &shared;
        workers[index].faults = 0;
        assert_int_equal(pthread_create(&threads[index], NULL, work, &workers[index]), 0);
    }
    for (index = 0; index < THREADS; index++) {
        assert_int_equal(pthread_join(threads[index], NULL), 0);
        assert_int_equal(workers[index].faults, 0);
    }
    pthread_barrier_destroy(&shared.barrier);
    calcinosis_answer_free(answer);
    calcinosis_answers_free(answers);
    calcinosis_answers_free(first);
    calcinosis_case_free(given);
    calcinosis_knowledge_free(knowledge);
}

static volatile sig_atomic_t alarms;

static void count_alarm(int signal) {
    (void)signal;
    alarms++;
}

static void signals_come_and_go(void **state) {
    struct itimerval often = {{0, 300}, {0, 300}}, never = {{0, 0}, {0, 0}};
    struct sigaction action, before;
    calcinosis_answer *quiet, *disturbed;
    const char *expected = NULL, *text = NULL;
    (void)state;
    quiet = answer_about(CASE, NULL);
    EXPECT_OK(calcinosis_answer_write(quiet, CALCINOSIS_FORMAT_JSON, NULL, &expected, NULL));
    memset(&action, 0, sizeof action);
    action.sa_handler = count_alarm;
    assert_int_equal(sigaction(SIGALRM, &action, &before), 0);
    assert_int_equal(setitimer(ITIMER_REAL, &often, NULL), 0);
    while (alarms < 20) {
        disturbed = answer_about(CASE, NULL);
        EXPECT_OK(calcinosis_answer_write(disturbed, CALCINOSIS_FORMAT_JSON, NULL, &text, NULL));
        assert_string_equal(text, expected);
        calcinosis_answer_free(disturbed);
    }
    setitimer(ITIMER_REAL, &never, NULL);
    sigaction(SIGALRM, &before, NULL);
    calcinosis_answer_free(quiet);
}

static void both_sides_of_a_fork_go_on(void **state) {
    calcinosis_answer *answer = answer_about(CASE, NULL);
    calcinosis_knowledge *knowledge = builtin();
    calcinosis_answers *answers = NULL;
    const char *text = NULL;
    int status = 0;
    pid_t child = fork();
    (void)state;
    if (child == 0) {
        if (calcinosis_answer_write(answer, CALCINOSIS_FORMAT_JSON, NULL, &text, NULL) !=
                CALCINOSIS_OK ||
            calcinosis_answer_text(knowledge, STRING(CASE), DEFAULTS, NULL, &answers) !=
                CALCINOSIS_OK) {
            _exit(1);
        }
        calcinosis_answers_free(answers);
        calcinosis_answer_free(answer);
        calcinosis_knowledge_free(knowledge);
        _exit(0);
    }
    assert_true(child > 0);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    EXPECT_OK(calcinosis_answer_write(answer, CALCINOSIS_FORMAT_JSON, NULL, &text, NULL));
    calcinosis_answer_free(answer);
    calcinosis_knowledge_free(knowledge);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sixty_four_threads_share_everything_that_may_be_shared),
        cmocka_unit_test(signals_come_and_go),
        cmocka_unit_test(both_sides_of_a_fork_go_on),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
