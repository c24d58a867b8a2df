/* Loses an answer on purpose: a tool that stays silent about it would prove nothing elsewhere. */
#include <calcinosis.h>

int main(void) {
    calcinosis_knowledge *knowledge = NULL;
    calcinosis_answers *answers = NULL;
    calcinosis_status status = calcinosis_knowledge_builtin(&knowledge);
    if (status == CALCINOSIS_OK) {
        status = calcinosis_answer_text(knowledge, CALCINOSIS_TEXT("{}"), NULL, 0, NULL, &answers);
    }
    answers = NULL;
    calcinosis_knowledge_free(knowledge);
    return status == CALCINOSIS_OK && answers == NULL ? 0 : 2;
}
