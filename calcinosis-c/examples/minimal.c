/* A FHIR bundle in, the explained answer out: as short as it gets. */
#include <calcinosis.h>
#include <stdio.h>

static const char BUNDLE[] = "{\"resourceType\": \"Bundle\", \"entry\": ["
                             " {\"resource\": {\"resourceType\": \"Patient\", \"id\": \"1\", "
                             "\"gender\": \"female\", \"birthDate\": \"1970\"}},"
                             " {\"resource\": {\"resourceType\": \"Condition\", \"id\": \"7\", "
                             "\"subject\": {\"reference\": \"Patient/1\"},"
                             "   \"code\": {\"coding\": [{\"system\": "
                             "\"http://hl7.org/fhir/sid/icd-10-cm\", \"code\": \"N18.6\"}]}}}]}";

int main(void) {
    calcinosis_knowledge *knowledge = NULL;
    calcinosis_answers *answers = NULL;
    const char *text = NULL;
    calcinosis_knowledge_builtin(&knowledge);
    calcinosis_answer_text(knowledge, CALCINOSIS_TEXT(BUNDLE),
                           CALCINOSIS_TEXT("{\"format\": \"text\"}"), NULL, &answers);
    calcinosis_status status = calcinosis_answers_text(answers, NULL, &text, NULL);
    puts(status == CALCINOSIS_OK ? text : "no answer");
    calcinosis_answers_free(answers);
    calcinosis_knowledge_free(knowledge);
    return status;
}
