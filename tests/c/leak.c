/* Loses an answer on purpose: a sanitizer that stays silent about it would prove nothing elsewhere. */
#include <calcinosis.h>

int main(void) {
    char *answer = NULL;
    calcinosis_status status = calcinosis_classify_json("{}", 2, NULL, 0, &answer, NULL);
    answer = NULL;
    return status == CALCINOSIS_OK && answer == NULL ? 0 : 2;
}
