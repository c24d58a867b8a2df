/* Reads an answer that was given back: a tool that stays silent about it would prove nothing
 * elsewhere. */
#include <calcinosis.h>

int main(void) {
    calcinosis_knowledge *knowledge = NULL;
    calcinosis_answers *answers = NULL;
    const char *text = NULL;
    volatile char first;
    if (calcinosis_knowledge_builtin(&knowledge) != CALCINOSIS_OK ||
        calcinosis_answer_text(knowledge, CALCINOSIS_TEXT("{}"), NULL, 0, NULL, &answers) !=
            CALCINOSIS_OK ||
        calcinosis_answers_text(answers, NULL, &text, NULL) != CALCINOSIS_OK) {
        return 2;
    }
    calcinosis_answers_free(answers);
    first = text[0];
    (void)first;
    calcinosis_knowledge_free(knowledge);
    return 0;
}
