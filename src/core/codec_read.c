/* SPDX-License-Identifier: EUPL-1.2 */
/* From a text to an object, and from an object to the facts of one person or household. */
#include "core/codec_read.h"

#include <stdio.h>
#include <string.h>

#include "core/codec.h"

/* jansson says: duplicate object key near '"status"'. */
static void duplicate_key(const json_error_t *found, struct error *error)
{
    char key[sizeof error->field] = "";
    const char *near = strstr(found->text, "near '\"");
    if (near) {
        near += strlen("near '\"");
        size_t len = strcspn(near, "\"");
        len = len < sizeof key ? len : sizeof key - 1;
        memcpy(key, near, len);
    }
    error_set(error, INVALID, N_("expected every key once, but \"%s\" stands there twice"), key);
    error_field(error, key);
}

/* What the parser found, in words that can be translated. */
static const char *not_json(enum json_error_code code)
{
    static const struct {
        enum json_error_code code;
        const char *message;
    } row[] = {
        {json_error_premature_end_of_input,
         N_("expected JSON; the line ends too early, at column %s")},
        {json_error_end_of_input_expected,
         N_("expected one JSON object a line; at column %s there is more")},
        {json_error_invalid_utf8, N_("expected UTF-8; at column %s there is something else")},
    };
    for (size_t i = 0; i < sizeof row / sizeof *row; i++)
        if (row[i].code == code)
            return row[i].message;
    return N_("expected JSON; it goes wrong at column %s");
}

static void set_column(struct error *error, const char *message, int column)
{
    if (!error)
        return;
    *error = (struct error){.status = INVALID, .message = message};
    snprintf(error->arg[0], sizeof error->arg[0], "%d", column);
}

json_t *codec_parse(const char *text, size_t len, struct error *error)
{
    json_error_t found;
    json_t *json = json_loadb(text, len, JSON_REJECT_DUPLICATES, &found);
    if (!json) {
        if (json_error_code(&found) == json_error_duplicate_key)
            duplicate_key(&found, error);
        else
            set_column(error, not_json(json_error_code(&found)), found.column);
        error_at(error, found.line, found.column);
        return NULL;
    }
    if (!json_is_object(json)) {
        error_set(error, INVALID, N_("expected one JSON object"));
        error_at(error, 1, 1);
        json_decref(json);
        return NULL;
    }
    return json;
}

static enum status read_quals(struct arena *arena, json_t *json, struct person *person,
                              struct error *error)
{
    size_t n = json_array_size(json);
    struct fact *list = &person->fact[FIELD_QUAL];
    person->n_quals = 0;
    *list = (struct fact){.state = KNOWN};
    if (!json_is_array(json) || n > MAX_QUALS) {
        if (json_is_array(json))
            return error_set(error, INVALID, N_("expected at most 16 qualifications"));
        return codec_read_value(arena, &catalogue_field[FIELD_QUAL], json, list, error);
    }
    if (n == 1 && json_is_string(json_array_get(json, 0)) &&
        !strcmp(json_string_value(json_array_get(json, 0)), "NONE"))
        return OK;
    person->qual = arena_array(arena, struct qual, n);
    for (size_t i = 0; i < n; i++) {
        json_t *object = json_array_get(json, i);
        if (!json_is_object(object))
            return error_set(error, INVALID, N_("expected a list of objects, not %s"),
                             codec_shown(arena, object));
        if (codec_read_object(arena, object, SCOPE_QUAL, person->qual[i].fact, FIELD_QUAL_FIRST,
                              NULL, error) != OK)
            return INVALID;
    }
    person->n_quals = (int)n;
    list->n = (uint16_t)n;
    return OK;
}

static enum status wrong_scope(const struct field *field, struct error *error)
{
    switch (field->scope) {
    case SCOPE_PERSON:
        return error_set(error, INVALID, N_("expected \"%s\" in the facts of a person"),
                         field->key);
    case SCOPE_HOUSEHOLD:
        return error_set(error, INVALID, N_("expected \"%s\" in the facts of the household"),
                         field->key);
    case SCOPE_QUAL:
        return error_set(error, INVALID, N_("expected \"%s\" in an entry of \"qual\""), field->key);
    }
    return INVALID;
}

static enum status read_member(struct arena *arena, const char *key, json_t *value,
                               enum scope scope, struct fact *fact, int first,
                               struct person *person, struct error *error)
{
    int id = catalogue_find_field(key, strlen(key));
    if (id < 0)
        return error_set(error, INVALID, N_("expected a field of the catalogue, not \"%s\""), key);
    const struct field *field = &catalogue_field[id];
    if (field->type == TYPE_PERSONS || id == FIELD_ROLE)
        return error_set(error, INVALID, N_("expected \"%s\" beside \"facts\", not among them"),
                         key);
    if (field_is_computed(id))
        return error_set(error, INVALID, N_("expected no \"%s\": it is computed"), key);
    if (field->scope != scope)
        return wrong_scope(field, error);
    if (field->type == TYPE_QUALS)
        return read_quals(arena, value, person, error);
    return codec_read_value(arena, field, value, &fact[id - first], error);
}

enum status codec_read_object(struct arena *arena, json_t *object, enum scope scope,
                              struct fact *fact, int first, struct person *person,
                              struct error *error)
{
    const char *key;
    json_t *value;
    json_object_foreach(object, key, value)
    {
        enum status status = read_member(arena, key, value, scope, fact, first, person, error);
        if (status != OK) {
            error_field(error, key);
            return status;
        }
    }
    return OK;
}

enum status codec_read_facts(struct arena *arena, const char *json, size_t len,
                             struct household *household, int person, struct error *error)
{
    json_t *object = codec_parse(json, len, error);
    if (!object)
        return INVALID;
    enum status status;
    if (person == EVERYBODY) {
        memset(household->fact, 0, sizeof household->fact);
        status = codec_read_object(arena, object, SCOPE_HOUSEHOLD, household->fact, 0, NULL, error);
    } else {
        struct person *whose = &household->person[person];
        memset(whose->fact, 0, sizeof whose->fact);
        whose->qual = NULL;
        whose->n_quals = 0;
        status = codec_read_object(arena, object, SCOPE_PERSON, whose->fact, 0, whose, error);
    }
    json_decref(object);
    return status;
}

enum status codec_read_sent(struct arena *arena, const char *json, size_t len,
                            struct person *person, struct error *error)
{
    json_t *object = codec_parse(json, len, error), *value;
    const char *key;
    enum status status = object ? OK : INVALID;
    json_object_foreach(object, key, value)
    {
        int id = catalogue_find_field(key, strlen(key));
        if (status != OK || id < 0)
            continue;
        const struct field *field = &catalogue_field[id];
        status = field->type == TYPE_QUALS
                     ? read_quals(arena, value, person, error)
                     : codec_read_value(arena, field, value, &person->fact[id], error);
    }
    json_decref(object);
    return status;
}
