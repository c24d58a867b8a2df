/* A laboratory or dialysis system: values arrive one by one, the differential is brought up to date
   after each, and what needs attention is shown once, when it first holds. */
#include <calcinosis.h>
#include <stdio.h>
#include <string.h>

struct result {
    const char *analyte;
    double value;
    const char *unit, *date;
    double low, high; /* the laboratory's own interval */
};

static const struct result RESULTS[] = {
    {"phosphate", 7.4, "mg/dL", "2024-05-02", 2.5, 4.5},
    {"calcium", 12.6, "mg/dL", "2024-05-02", 8.6, 10.2},
    {"parathyroid-hormone", 912, "pg/mL", "2024-05-06", 15, 65},
    {"alkaline-phosphatase", 240, "U/L", "2024-05-06", 40, 130},
};

static calcinosis_status add(calcinosis_case *patient, const struct result *result,
                             calcinosis_error *error) {
    calcinosis_measurement measurement;
    memset(&measurement, 0, sizeof measurement);
    measurement.struct_size = sizeof measurement;
    measurement.analyte = result->analyte;
    measurement.analyte_len = strlen(result->analyte);
    measurement.value = &result->value;
    measurement.unit = result->unit;
    measurement.unit_len = strlen(result->unit);
    measurement.low = &result->low;
    measurement.high = &result->high;
    measurement.date = result->date;
    measurement.date_len = strlen(result->date);
    return calcinosis_case_add_measurement(patient, &measurement, error);
}

/* The text of a member; an empty one where there is none. */
static const char *member(const calcinosis_value *value, const char *name) {
    const calcinosis_value *found = NULL;
    const char *text = "";
    if (calcinosis_value_get(value, name, strlen(name), &found) == CALCINOSIS_OK) {
        calcinosis_value_text(found, &text, NULL);
    }
    return text;
}

static void show_leaders(const calcinosis_answer *answer) {
    calcinosis_ranked ranked;
    size_t index;
    memset(&ranked, 0, sizeof ranked);
    ranked.struct_size = sizeof ranked;
    for (index = 0;
         index < 3 && calcinosis_answer_diagnosis(answer, index, &ranked) == CALCINOSIS_OK;
         index++) {
        printf("  %5.1f %%  %s\n", 100 * ranked.probability, ranked.label);
    }
}

/* What holds now and is not among what was shown before. */
static void show_new_flags(const calcinosis_answer *answer, char *shown, size_t room) {
    const calcinosis_value *flags = NULL, *flag = NULL;
    size_t index;
    calcinosis_answer_red_flags(answer, &flags);
    for (index = 0; calcinosis_value_at(flags, index, &flag) == CALCINOSIS_OK; index++) {
        const char *id = member(flag, "id");
        if (strcmp(member(flag, "holds"), "present") == 0 && strstr(shown, id) == NULL) {
            printf("  ATTENTION  %s\n", member(flag, "says"));
            strncat(shown, id, room - strlen(shown) - 1);
            strncat(shown, " ", room - strlen(shown) - 1);
        }
    }
}

/* Everything about the record that the laboratory should know: a wrong unit, a value that cannot
 * be. */
static void show_issues(const calcinosis_answer *answer) {
    const calcinosis_value *issues = NULL, *issue = NULL;
    size_t index;
    calcinosis_answer_issues(answer, &issues);
    for (index = 0; calcinosis_value_at(issues, index, &issue) == CALCINOSIS_OK; index++) {
        if (strcmp(member(issue, "severity"), "warning") == 0) {
            printf("  not used: %s: %s\n", member(issue, "where"), member(issue, "message"));
        }
    }
}

int main(void) {
    calcinosis_knowledge *knowledge = NULL;
    calcinosis_case *patient = NULL;
    calcinosis_answer *before = NULL, *answer = NULL;
    calcinosis_document *changes = NULL;
    calcinosis_error *error = NULL;
    const char *words = NULL;
    char shown[4096] = "", message[1024];
    size_t index;
    calcinosis_status status;

    calcinosis_error_new(&error);
    calcinosis_knowledge_builtin(&knowledge);
    calcinosis_case_new(&patient);
    calcinosis_case_set_id(patient, CALCINOSIS_TEXT("dialysis 4711"));
    calcinosis_case_set_age(patient, 61);
    calcinosis_case_set_sex(patient, CALCINOSIS_SEX_FEMALE);
    calcinosis_case_add_finding(patient, CALCINOSIS_TEXT("hemodialysis"), CALCINOSIS_PRESENT);
    calcinosis_case_add_finding(patient, CALCINOSIS_TEXT("nodule"), CALCINOSIS_PRESENT);
    status = calcinosis_classify(knowledge, patient, NULL, 0, error, &answer);
    for (index = 0; status == CALCINOSIS_OK; index++) {
        show_leaders(answer);
        show_new_flags(answer, shown, sizeof shown);
        show_issues(answer);
        if (index == sizeof RESULTS / sizeof *RESULTS) {
            break;
        }
        printf("%s %g %s\n", RESULTS[index].analyte, RESULTS[index].value, RESULTS[index].unit);
        calcinosis_answer_free(before);
        before = answer;
        answer = NULL;
        status = add(patient, &RESULTS[index], error);
        if (status == CALCINOSIS_OK) {
            status = calcinosis_classify(knowledge, patient, NULL, 0, error, &answer);
        }
    }
    if (status == CALCINOSIS_OK) {
        status = calcinosis_answer_compare(before, answer, CALCINOSIS_FORMAT_TEXT, error, &changes);
    }
    if (status == CALCINOSIS_OK) {
        calcinosis_document_text(changes, &words, NULL);
        printf("What the last value changed:\n%s", words);
    } else {
        calcinosis_error_message(error, message, sizeof message, NULL);
        fprintf(stderr, "%s\n", message);
    }
    calcinosis_document_free(changes);
    calcinosis_answer_free(before);
    calcinosis_answer_free(answer);
    calcinosis_case_free(patient);
    calcinosis_knowledge_free(knowledge);
    calcinosis_error_free(error);
    return status == CALCINOSIS_OK ? 0 : 1;
}
