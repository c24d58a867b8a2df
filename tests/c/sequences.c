/* Calls in any order, as bytes tell: wrong ones, repeated ones, with hostile arguments. What must
   hold after each: the status has a word, a failure leaves its output as it was, and nothing is
   lost or used after it is gone, which the sanitizers see.

   With -DFUZZER it is a target for libFuzzer. Otherwise `sequences SEED COUNT` makes COUNT
   sequences of its own. */
#include <calcinosis.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SLOTS 2

static const char *const WORDS[] = {
    "hemodialysis",
    "retiform-purpura",
    "fever",
    "no-such-finding",
    "",
    "\xff\xfe",
    "a\x01",
    "phosphate",
    "calcium",
    "mg/dL",
    "mmol/L",
    "furlong",
    "/diagnoses/0/label",
    "/issues",
    "/",
    "/diagnoses/99999999999999999999",
    "diagnoses",
    "id",
    "retiform-purpra",
    "calciphylaxis-uremic",
};
static const char *const TEXTS[] = {
    "{\"present\": [\"hemodialysis\"]}",
    "{\"present\": [\"fever\"], \"age_years\": 1e308}",
    "[{\"id\": \"a\"}, {\"id\": \"b\", \"present\": [\"papule\"]}]",
    "[",
    "{}",
    "",
    "{\"resourceType\": \"Patient\", \"id\": \"1\"}",
    ("{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {\"resourceType\": \"Patient\", "
     "\"id\": \"1\"}}]}"),
    "{\"phenotypicFeatures\": []}",
    "<Bundle/>",
    "name = \"x\"\n[[finding]]\nid = \"y\"\n",
    "name = \"x\"\n",
};
static const char *const OPTIONS[] = {
    "{\"detail\": \"brief\"}",
    "{\"detail\": \"brief\", \"strict\": true}",
    "{\"detail\": \"brief\", \"top\": 1}",
    "{\"x\": 1}",
    "{",
    "{\"scheme\": \"nine\"}",
    "{\"advice\": false, \"detail\": {\"leading\": 1}}",
};

struct bytes {
    const uint8_t *at;
    size_t left;
};

/* The next byte below a limit; 0 where there is none. */
static unsigned pick(struct bytes *bytes, unsigned limit) {
    if (bytes->left == 0) {
        return 0;
    }
    bytes->left--;
    return *bytes->at++ % limit;
}

#define PICK(bytes, list) (list)[pick(bytes, sizeof(list) / sizeof *(list))]

static void fault(const char *what, int line) {
    fprintf(stderr, "sequences.c:%d: %s\n", line, what);
    abort();
}

static void expect_word(calcinosis_status status, int line) {
    const char *word = NULL;
    if (calcinosis_status_word(status, &word) != CALCINOSIS_OK || word == NULL) {
        fault("a status without a word", line);
    }
    if (status == CALCINOSIS_PANIC) {
        fault("a fault of the library", line);
    }
}

/* A call that hands something out into a slot: what was there is given back, and a failure must not
 * have written. */
#define HAND_OUT(type, slot, call, give_back)                                                      \
    do {                                                                                           \
        type *out = (type *)(uintptr_t)0x10;                                                       \
        calcinosis_status status = call;                                                           \
        expect_word(status, __LINE__);                                                             \
        if (status == CALCINOSIS_OK) {                                                             \
            give_back(slot);                                                                       \
            (slot) = out;                                                                          \
        } else if (out != (type *)(uintptr_t)0x10) {                                               \
            fault("a failure wrote its output", __LINE__);                                         \
        }                                                                                          \
    } while (0)

#define CALL(call) expect_word(call, __LINE__)
#define TEXT_OF(word)                                                                              \
    (word), strlen(word) /* the word is evaluated twice: a variable or a literal */

struct state {
    calcinosis_knowledge *knowledge[SLOTS];
    calcinosis_case *cases[SLOTS];
    calcinosis_answers *answers[SLOTS];
    calcinosis_answer *answer[SLOTS];
    calcinosis_document *documents[SLOTS];
    calcinosis_stream *streams[SLOTS];
    calcinosis_error *errors[2];
};

static int32_t read_patients(void *context, uint8_t *buffer, size_t capacity, size_t *got) {
    static const char line[] =
        "{\"resourceType\": \"Patient\", \"id\": \"1\", \"gender\": \"male\"}\n";
    unsigned *left = context;
    *got = 0;
    if (*left == 7) {
        return 5;
    }
    if (*left == 6) {
        *got = capacity + 1;
        return 0;
    }
    if (*left > 0 && capacity >= sizeof line) {
        memcpy(buffer, line, sizeof line - 1);
        *got = sizeof line - 1;
        --*left;
    }
    return 0;
}

/* Walks through values as far as the bytes lead, whatever is in the way. */
static void walk(struct bytes *bytes, const calcinosis_value *value) {
    unsigned steps = pick(bytes, 6);
    while (steps-- > 0) {
        const calcinosis_value *next = value;
        const char *text = NULL;
        size_t count = 0;
        double number;
        int64_t integer;
        int32_t small;
        CALL(calcinosis_value_type(value, &small));
        CALL(calcinosis_value_count(value, &count));
        CALL(calcinosis_value_text(value, &text, pick(bytes, 2) ? &count : NULL));
        CALL(calcinosis_value_number(value, &number));
        CALL(calcinosis_value_integer(value, &integer));
        CALL(calcinosis_value_boolean(value, &small));
        CALL(calcinosis_value_key(value, pick(bytes, 30), &text, NULL));
        text = PICK(bytes, WORDS);
        switch (pick(bytes, 3)) {
        case 0:
            CALL(calcinosis_value_at(value, pick(bytes, 200), &next));
            break;
        case 1:
            CALL(calcinosis_value_get(value, TEXT_OF(text), &next));
            break;
        default:
            CALL(calcinosis_value_find(value, TEXT_OF(text), &next));
            break;
        }
        value = next;
    }
}

static void read_answer(struct bytes *bytes, const calcinosis_answer *answer) {
    static calcinosis_status (*const parts[])(const calcinosis_answer *,
                                              const calcinosis_value **) = {
        calcinosis_answer_root,       calcinosis_answer_missing,      calcinosis_answer_next_steps,
        calcinosis_answer_work_up,    calcinosis_answer_red_flags,    calcinosis_answer_notes,
        calcinosis_answer_treatments, calcinosis_answer_measurements, calcinosis_answer_issues,
        calcinosis_answer_provenance,
    };
    const calcinosis_value *value = NULL;
    calcinosis_ranked ranked;
    memset(&ranked, 0, sizeof ranked);
    ranked.struct_size = pick(bytes, 4) ? (uint32_t)sizeof ranked : pick(bytes, 70);
    CALL(calcinosis_answer_diagnosis(answer, pick(bytes, 250), &ranked));
    CALL(calcinosis_answer_form(answer, pick(bytes, 10), &ranked));
    CALL(calcinosis_answer_evidence(answer, pick(bytes, 4), (int32_t)pick(bytes, 4), &value));
    CALL(calcinosis_answer_criteria(answer, pick(bytes, 4), &value));
    if (PICK(bytes, parts)(answer, &value) == CALCINOSIS_OK) {
        walk(bytes, value);
    }
}

static void step(struct bytes *bytes, struct state *state, unsigned *patients) {
    unsigned a = pick(bytes, SLOTS), b = pick(bytes, SLOTS);
    calcinosis_error *error = state->errors[pick(bytes, 2)];
    const char *word = PICK(bytes, WORDS), *other = PICK(bytes, WORDS), *given = PICK(bytes, TEXTS),
               *options = PICK(bytes, OPTIONS);
    double numbers[] = {54, 0.5, -1, NAN, INFINITY, 1e308, 0, 7.9};
    double number = PICK(bytes, numbers);
    const char *text = NULL;
    switch (pick(bytes, 28)) {
    case 0:
        HAND_OUT(calcinosis_knowledge, state->knowledge[a], calcinosis_knowledge_builtin(&out),
                 calcinosis_knowledge_free);
        break;
    case 1:
        calcinosis_knowledge_free(state->knowledge[a]);
        state->knowledge[a] = NULL;
        break;
    case 2:
        HAND_OUT(calcinosis_case, state->cases[a], calcinosis_case_new(&out), calcinosis_case_free);
        break;
    case 3:
        HAND_OUT(calcinosis_case, state->cases[a],
                 calcinosis_case_from_json(TEXT_OF(given), error, &out), calcinosis_case_free);
        break;
    case 4:
        HAND_OUT(calcinosis_case, state->cases[a], calcinosis_case_copy(state->cases[b], &out),
                 calcinosis_case_free);
        break;
    case 5:
        calcinosis_case_free(state->cases[a]);
        state->cases[a] = NULL;
        break;
    case 6:
        CALL(calcinosis_case_set_age(state->cases[a], number));
        CALL(calcinosis_case_set_onset_age(state->cases[a], number));
        break;
    case 7:
        CALL(calcinosis_case_set_sex(state->cases[a], (int32_t)pick(bytes, 5) - 1));
        CALL(calcinosis_case_set_id(state->cases[a], TEXT_OF(word)));
        break;
    case 8:
    case 9:
        CALL(calcinosis_case_add_finding(state->cases[a], TEXT_OF(word), (int32_t)pick(bytes, 4)));
        break;
    case 10:
        CALL(calcinosis_case_add_value(state->cases[a], TEXT_OF(other), number, TEXT_OF(word)));
        break;
    case 11: {
        calcinosis_measurement measurement;
        memset(&measurement, 0, sizeof measurement);
        measurement.struct_size = pick(bytes, 8) ? (uint32_t)sizeof measurement : pick(bytes, 130);
        measurement.comparator = (int32_t)pick(bytes, 7) - 1;
        measurement.analyte = word;
        measurement.analyte_len = strlen(word);
        measurement.value = pick(bytes, 2) ? &number : NULL;
        measurement.unit = pick(bytes, 2) ? "mg/dL" : NULL;
        measurement.unit_len = pick(bytes, 2) ? 5 : 0;
        if (measurement.unit != NULL || measurement.unit_len == 0) {
            CALL(calcinosis_case_add_measurement(state->cases[a], &measurement, error));
        }
        break;
    }
    case 12:
        CALL(calcinosis_case_add_code(state->cases[a], TEXT_OF(word), TEXT_OF(other), NULL, 0,
                                      (int32_t)pick(bytes, 4)));
        break;
    case 13:
        HAND_OUT(calcinosis_document, state->documents[a],
                 calcinosis_case_to_json(state->cases[b], error, &out), calcinosis_document_free);
        break;
    case 14:
        HAND_OUT(calcinosis_answers, state->answers[a],
                 calcinosis_answer_text(state->knowledge[b], TEXT_OF(given), TEXT_OF(options),
                                        error, &out),
                 calcinosis_answers_free);
        break;
    case 15:
        HAND_OUT(calcinosis_answer, state->answer[a],
                 calcinosis_answers_get(state->answers[b], pick(bytes, 3), error, &out),
                 calcinosis_answer_free);
        break;
    case 16:
        CALL(calcinosis_answers_text(state->answers[a], error, &text, NULL));
        break;
    case 17:
        calcinosis_answers_free(state->answers[a]);
        state->answers[a] = NULL;
        break;
    case 18:
        HAND_OUT(calcinosis_answer, state->answer[a],
                 calcinosis_classify(state->knowledge[b], state->cases[a], TEXT_OF(options), error,
                                     &out),
                 calcinosis_answer_free);
        break;
    case 19:
        CALL(
            calcinosis_answer_write(state->answer[a], (int32_t)pick(bytes, 8), error, &text, NULL));
        break;
    case 20:
        read_answer(bytes, state->answer[a]);
        break;
    case 21:
        calcinosis_answer_free(state->answer[a]);
        state->answer[a] = NULL;
        break;
    case 22:
        HAND_OUT(calcinosis_document, state->documents[a],
                 calcinosis_knowledge_entry(state->knowledge[b], (int32_t)pick(bytes, 10),
                                            TEXT_OF(word), error, &out),
                 calcinosis_document_free);
        break;
    case 23: {
        const calcinosis_value *root = NULL;
        if (calcinosis_document_root(state->documents[a], &root) == CALCINOSIS_OK) {
            walk(bytes, root);
        }
        break;
    }
    case 24:
        calcinosis_document_free(state->documents[a]);
        state->documents[a] = NULL;
        break;
    case 25:
        *patients = pick(bytes, 8);
        HAND_OUT(calcinosis_stream, state->streams[a],
                 calcinosis_stream_new(state->knowledge[b], TEXT_OF(options),
                                       pick(bytes, 6) ? read_patients : NULL, patients, error,
                                       &out),
                 calcinosis_stream_free);
        break;
    case 26:
        HAND_OUT(calcinosis_answer, state->answer[a],
                 calcinosis_stream_next(state->streams[b], error, &out), calcinosis_answer_free);
        break;
    default: {
        char buffer[40];
        const calcinosis_value *details = NULL;
        size_t needed = 0;
        CALL(calcinosis_error_message(error, buffer, pick(bytes, sizeof buffer), &needed));
        CALL(calcinosis_error_suggestion(error, buffer, sizeof buffer, NULL));
        if (calcinosis_error_details(error, &details) == CALCINOSIS_OK) {
            walk(bytes, details);
        }
        HAND_OUT(calcinosis_document, state->documents[a],
                 calcinosis_knowledge_convert(state->knowledge[b], TEXT_OF(word), number,
                                              TEXT_OF("mg/dL"), TEXT_OF(other), error, &out),
                 calcinosis_document_free);
        HAND_OUT(calcinosis_document, state->documents[b],
                 calcinosis_answer_compare(state->answer[a], state->answer[b], 1, error, &out),
                 calcinosis_document_free);
        break;
    }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct bytes bytes = {data, size};
    struct state state;
    unsigned patients = 0, slot;
    memset(&state, 0, sizeof state);
    CALL(calcinosis_error_new(&state.errors[0])); /* the other stays NULL */
    CALL(calcinosis_knowledge_builtin(&state.knowledge[0]));
    while (bytes.left > 0) {
        step(&bytes, &state, &patients);
    }
    for (slot = 0; slot < SLOTS; slot++) {
        calcinosis_knowledge_free(state.knowledge[slot]);
        calcinosis_stream_free(state.streams[slot]);
        calcinosis_answers_free(state.answers[slot]);
        calcinosis_case_free(state.cases[slot]);
        calcinosis_answer_free(state.answer[slot]);
        calcinosis_document_free(state.documents[slot]);
    }
    calcinosis_error_free(state.errors[0]);
    return 0;
}

#ifndef FUZZER
int main(int count, char **arguments) {
    uint64_t random, sequences, done;
    if (count != 3) {
        fprintf(stderr, "usage: sequences SEED COUNT\n");
        return 2;
    }
    random = strtoull(arguments[1], NULL, 10) * 2862933555777941757u + 3037000493u;
    sequences = strtoull(arguments[2], NULL, 10);
    for (done = 0; done < sequences; done++) {
        uint8_t data[256];
        size_t length, index;
        for (index = 0; index < sizeof data; index++) {
            random = random * 6364136223846793005u + 1442695040888963407u;
            data[index] = (uint8_t)(random >> 56);
        }
        length = 16 + data[0] % (sizeof data - 16);
        LLVMFuzzerTestOneInput(data, length);
    }
    printf("%llu sequences\n", (unsigned long long)sequences);
    return 0;
}
#endif
