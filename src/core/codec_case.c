/* SPDX-License-Identifier: EUPL-1.2 */
/* One line of route's input becomes a household. Strict: what is not understood is an error that
 * names the key and what was expected there. */
#include "core/codec.h"

#include <string.h>

#include "core/codec_read.h"

struct reading {
    struct arena *arena;
    struct household *household;
    struct error *error;
};

static bool has_word(const char *list, const char *word)
{
    size_t len = strlen(word), n;
    for (const char *p = list; *p; p += n + (p[n] == ' ')) {
        n = strcspn(p, " ");
        if (n == len && !memcmp(p, word, n))
            return true;
    }
    return false;
}

/* Refuses every key that is not a word of keys. */
static enum status check_keys(const struct reading *reading, json_t *object, const char *keys)
{
    const char *key;
    json_t *value;
    json_object_foreach(object, key, value)
    {
        if (has_word(keys, key))
            continue;
        error_set(reading->error, INVALID, N_("expected a key of %s, not \"%s\""), keys, key);
        error_field(reading->error, key);
        return INVALID;
    }
    return OK;
}

/* A member that must be a text that is not empty; NULL and an error where it is none. */
static const char *read_id(const struct reading *reading, json_t *json)
{
    if (json_string_length(json) > 0)
        return arena_strdup(reading->arena, json_string_value(json));
    error_set(reading->error, INVALID, N_("expected an id, a text that is not empty"));
    error_field(reading->error, "id");
    return NULL;
}

static enum status read_whole_date(const struct reading *reading, const char *key,
                                   const json_t *json, struct date *date)
{
    const char *text = json_is_string(json) ? json_string_value(json) : "";
    if (date_parse_iso(text, date, NULL) == OK && date_is_whole(*date))
        return OK;
    error_set(reading->error, INVALID, N_("expected a whole date like 2026-11-22, not \"%s\""),
              codec_shown(reading->arena, json));
    error_field(reading->error, key);
    return INVALID;
}

static int find_person(const struct household *household, const char *id)
{
    for (int i = 0; i < household->n; i++)
        if (!strcmp(household->person[i].id, id))
            return i;
    return -1;
}

static enum status read_role(const struct reading *reading, const json_t *json,
                             struct person *person)
{
    if (!json || json_is_null(json))
        return OK;
    if (json_is_string(json))
        person->role =
            catalogue_find_choice(SET_ROLE, json_string_value(json), json_string_length(json));
    if (person->role >= 0)
        return OK;
    error_set(reading->error, INVALID,
              N_("expected a role such as APPLICANT, SPOUSE or CHILD, not \"%s\""),
              codec_shown(reading->arena, json));
    error_field(reading->error, "role");
    return INVALID;
}

/* The index of another person of the household, -1 and an error where json names none. */
static int read_kin(const struct reading *reading, const char *key, const json_t *json, int self)
{
    int i = json_is_string(json) ? find_person(reading->household, json_string_value(json)) : -1;
    if (i >= 0 && i != self)
        return i;
    error_set(reading->error, INVALID,
              N_("expected the id of another person of this household, not \"%s\""),
              codec_shown(reading->arena, json));
    error_field(reading->error, key);
    return -1;
}

static enum status read_partner(const struct reading *reading, const json_t *json, int self)
{
    if (!json || json_is_null(json))
        return OK;
    int partner = read_kin(reading, "partner", json, self);
    reading->household->person[self].partner = partner;
    return partner < 0 ? INVALID : OK;
}

static enum status read_parents(const struct reading *reading, const json_t *json, int self)
{
    struct person *person = &reading->household->person[self];
    if (!json || json_is_null(json))
        return OK;
    if (!json_is_array(json)) {
        error_set(reading->error, INVALID, N_("expected a list of ids, not %s"),
                  codec_shown(reading->arena, json));
        error_field(reading->error, "parents");
        return INVALID;
    }
    person->parents_given = true;
    for (size_t i = 0; i < json_array_size(json); i++) {
        int parent = read_kin(reading, "parents", json_array_get(json, i), self);
        if (parent < 0)
            return INVALID;
        person->parents |= UINT64_C(1) << parent;
    }
    return OK;
}

/* Everything of a person but the kin, who may come later in the list. */
static enum status read_person(const struct reading *reading, json_t *json)
{
    struct household *household = reading->household;
    struct person *person = &household->person[household->n];
    if (!json_is_object(json)) {
        error_set(reading->error, INVALID, N_("expected a person, an object, not %s"),
                  codec_shown(reading->arena, json));
        error_field(reading->error, "persons");
        return INVALID;
    }
    if (check_keys(reading, json, "id role facts parents partner") != OK)
        return INVALID;
    const char *id = read_id(reading, json_object_get(json, "id"));
    if (!id)
        return INVALID;
    if (find_person(household, id) >= 0) {
        error_set(reading->error, INVALID, N_("expected every person once, not \"%s\" again"), id);
        error_field(reading->error, "id");
        return INVALID;
    }
    person_init(person, id);
    household->n++;
    if (read_role(reading, json_object_get(json, "role"), person) != OK)
        return INVALID;
    json_t *facts = json_object_get(json, "facts");
    if (!facts || json_is_object(facts))
        return codec_read_object(reading->arena, facts, SCOPE_PERSON, person->fact, 0, person,
                                 reading->error);
    error_set(reading->error, INVALID, N_("expected the facts of a person, an object, not %s"),
              codec_shown(reading->arena, facts));
    error_field(reading->error, "facts");
    return INVALID;
}

/* Who is whose kin is completed only when the household is decided, so it is tried on a copy. */
static enum status check_kin(const struct reading *reading)
{
    struct household trial = *reading->household;
    bool given = false;
    for (int i = 0; i < trial.n; i++)
        given |= trial.person[i].parents_given || trial.person[i].partner >= 0;
    if (!given)
        return OK;
    trial.person = arena_array(reading->arena, struct person, trial.n);
    memcpy(trial.person, reading->household->person, (size_t)trial.n * sizeof *trial.person);
    household_relate(&trial);
    int person = household_own_ancestor(&trial);
    if (person >= 0) {
        error_set(reading->error, INVALID,
                  N_("expected nobody to be their own ancestor, \"%s\" is"),
                  trial.person[person].id);
        error_field(reading->error, "parents");
        return INVALID;
    }
    person = household_one_sided_partner(&trial);
    if (person < 0)
        return OK;
    error_set(reading->error, INVALID,
              N_("expected partners who name each other; the one of \"%s\" names somebody else"),
              trial.person[person].id);
    error_field(reading->error, "partner");
    return INVALID;
}

static enum status read_persons(const struct reading *reading, json_t *json)
{
    struct household *household = reading->household;
    size_t n = json_array_size(json);
    if (n == 0 || n > MAX_PERSONS) {
        error_set(reading->error, INVALID, N_("expected a list of 1 to 63 persons"));
        error_field(reading->error, "persons");
        return INVALID;
    }
    household->person = arena_array(reading->arena, struct person, n);
    for (size_t i = 0; i < n; i++)
        if (read_person(reading, json_array_get(json, i)) != OK)
            return INVALID;
    for (int i = 0; i < household->n; i++) {
        json_t *person = json_array_get(json, (size_t)i);
        if (read_parents(reading, json_object_get(person, "parents"), i) != OK ||
            read_partner(reading, json_object_get(person, "partner"), i) != OK)
            return INVALID;
    }
    return check_kin(reading);
}

static enum status read_applied(const struct reading *reading, json_t *json)
{
    const char *key;
    json_t *value;
    json_object_foreach(json, key, value)
    {
        int need = catalogue_find_need(key, strlen(key));
        if (need < 0) {
            error_set(reading->error, INVALID, N_("expected a need such as livelihood, not \"%s\""),
                      key);
            error_field(reading->error, key);
            return INVALID;
        }
        if (!json_is_null(value) &&
            read_whole_date(reading, key, value, &reading->household->applied[need]) != OK)
            return INVALID;
    }
    return OK;
}

/* A member that may be missing, but must be an object. */
static enum status check_object(const struct reading *reading, const char *key, const json_t *json)
{
    if (!json || json_is_object(json))
        return OK;
    error_set(reading->error, INVALID, N_("expected an object, not %s"),
              codec_shown(reading->arena, json));
    error_field(reading->error, key);
    return INVALID;
}

static enum status read_case(const struct reading *reading, json_t *json, struct date today)
{
    struct household *household = reading->household;
    json_t *as_of = json_object_get(json, "as_of");
    json_t *facts = json_object_get(json, "household");
    json_t *applied = json_object_get(json, "applied");
    household->id = read_id(reading, json_object_get(json, "id"));
    household->as_of = today;
    if (!household->id || check_keys(reading, json, "id as_of persons household applied") != OK ||
        (as_of && read_whole_date(reading, "as_of", as_of, &household->as_of) != OK) ||
        read_persons(reading, json_object_get(json, "persons")) != OK ||
        check_object(reading, "household", facts) != OK ||
        codec_read_object(reading->arena, facts, SCOPE_HOUSEHOLD, household->fact, 0, NULL,
                          reading->error) != OK ||
        check_object(reading, "applied", applied) != OK)
        return INVALID;
    return read_applied(reading, applied);
}

/* An object with a key twice is refused as a whole; its id is still worth knowing. */
static const char *rescue_id(struct arena *arena, const char *text, size_t len)
{
    json_t *json = json_loadb(text, len, 0, NULL);
    const char *id = json_string_value(json_object_get(json, "id"));
    const char *copy = id ? arena_strdup(arena, id) : NULL;
    json_decref(json);
    return copy;
}

enum status codec_read_case(struct arena *arena, const char *json, size_t len, struct date today,
                            struct household *out, const char **id, struct error *error)
{
    const struct reading reading = {arena, out, error};
    memset(out, 0, sizeof *out);
    *id = NULL;
    json_t *object = codec_parse(json, len, error);
    if (!object) {
        *id = rescue_id(arena, json, len);
        return INVALID;
    }
    enum status status = read_case(&reading, object, today);
    *id = out->id;
    json_decref(object);
    return status;
}
