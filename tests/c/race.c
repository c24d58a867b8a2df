/* Two threads write one variable of the program without a lock: a sanitizer that stays silent about
 * it would prove nothing elsewhere. */
#include <calcinosis.h>
#include <pthread.h>

static calcinosis_status last;

static void *fail(void *knowledge) {
    int turn;
    for (turn = 0; turn < 100; turn++) {
        calcinosis_answers *answers = NULL;
        last = calcinosis_answer_text((const calcinosis_knowledge *)knowledge, CALCINOSIS_TEXT("["),
                                      NULL, 0, NULL, &answers);
    }
    return NULL;
}

int main(void) {
    pthread_t threads[2];
    calcinosis_knowledge *knowledge = NULL;
    if (calcinosis_knowledge_builtin(&knowledge) != CALCINOSIS_OK ||
        pthread_create(&threads[0], NULL, fail, knowledge) != 0 ||
        pthread_create(&threads[1], NULL, fail, knowledge) != 0) {
        return 2;
    }
    pthread_join(threads[0], NULL);
    pthread_join(threads[1], NULL);
    calcinosis_knowledge_free(knowledge);
    return last == CALCINOSIS_INVALID_JSON ? 0 : 2;
}
