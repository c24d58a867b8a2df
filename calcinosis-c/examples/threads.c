/* Eight threads share one knowledge; each has an error object and cases of its own, and all of them
 * come to the same answer. */
#include <calcinosis.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#define THREADS 8
#define PATIENTS 25

struct work {
    const calcinosis_knowledge *knowledge;
    unsigned answered;
    char leader[128];
};

static calcinosis_status answer_one(struct work *work, calcinosis_error *error) {
    calcinosis_case *patient = NULL;
    calcinosis_answer *answer = NULL;
    calcinosis_ranked leader = {0};
    calcinosis_status status = calcinosis_case_new(&patient);
    leader.struct_size = sizeof leader;
    if (status == CALCINOSIS_OK) status = calcinosis_case_set_age(patient, 54);
    if (status == CALCINOSIS_OK)
        status = calcinosis_case_add_finding(patient, CALCINOSIS_TEXT("hemodialysis"),
                                             CALCINOSIS_PRESENT);
    if (status == CALCINOSIS_OK)
        status = calcinosis_case_add_finding(patient, CALCINOSIS_TEXT("retiform-purpura"),
                                             CALCINOSIS_PRESENT);
    if (status == CALCINOSIS_OK)
        status = calcinosis_classify(work->knowledge, patient, NULL, 0, error, &answer);
    if (status == CALCINOSIS_OK) status = calcinosis_answer_diagnosis(answer, 0, &leader);
    if (status == CALCINOSIS_OK) {
        snprintf(work->leader, sizeof work->leader, "%s, %.0f %%", leader.label,
                 100 * leader.probability);
        work->answered++;
    }
    calcinosis_answer_free(answer);
    calcinosis_case_free(patient);
    return status;
}

static void *answer_many(void *context) {
    struct work *work = context;
    calcinosis_error *error = NULL;
    int patient;
    calcinosis_error_new(&error);
    for (patient = 0; patient < PATIENTS; patient++) {
        if (answer_one(work, error) != CALCINOSIS_OK) {
            break;
        }
    }
    calcinosis_error_free(error);
    return NULL;
}

int main(void) {
    calcinosis_knowledge *knowledge = NULL;
    struct work work[THREADS];
    pthread_t threads[THREADS];
    int index, alike = 1;
    if (calcinosis_knowledge_builtin(&knowledge) != CALCINOSIS_OK) {
        return 1;
    }
    for (index = 0; index < THREADS; index++) {
        memset(&work[index], 0, sizeof work[index]);
        work[index].knowledge = knowledge;
        if (pthread_create(&threads[index], NULL, answer_many, &work[index]) != 0) {
            return 1;
        }
    }
    for (index = 0; index < THREADS; index++) {
        pthread_join(threads[index], NULL);
        alike = alike && work[index].answered == PATIENTS &&
                strcmp(work[index].leader, work[0].leader) == 0;
    }
    /* The last use: no thread has it any more. */
    calcinosis_knowledge_free(knowledge);
    printf("%d threads, %d patients each: %s\n", THREADS, PATIENTS,
           alike ? work[0].leader : "not alike");
    return alike ? 0 : 1;
}
