/* SPDX-License-Identifier: EUPL-1.2 */
/* One JSON value becomes one fact: a row of functions by the type of the field. */
#include "core/codec_read.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NUMBER_MAX = 20000000 }; /* hundredths of it still fit in 32 bits */

struct value { /* what a reader reads, and where to */
    struct arena *arena;
    const struct field *field;
    json_t *json;
    struct fact *fact;
    struct error *error;
};

const char *codec_shown(struct arena *arena, const json_t *json)
{
    if (json_is_string(json))
        return json_string_value(json);
    char *text = json_dumps(json, JSON_COMPACT | JSON_ENCODE_ANY);
    char *copy = arena_strdup(arena, text ? text : "?");
    free(text);
    return copy;
}

/* "A0, A1, A2 …": as many codes as a message holds. */
static const char *codes_of(struct arena *arena, int set)
{
    char list[ERROR_ARG_SIZE] = "";
    size_t len = 0;
    for (int i = 0; i < catalogue_set[set].n; i++) {
        const char *code = catalogue_set[set].choice[i].code;
        if (len + strlen(code) + 8 > sizeof list) {
            memcpy(list + len, " …", sizeof " …");
            break;
        }
        len += (size_t)snprintf(list + len, sizeof list - len, "%s%s", i ? ", " : "", code);
    }
    return arena_strdup(arena, list);
}

static enum status bad_code(const struct value *v, const json_t *json)
{
    return error_set(v->error, INVALID, N_("expected one of %s, not \"%s\""),
                     codes_of(v->arena, v->field->set), codec_shown(v->arena, json));
}

static bool is_word(const json_t *json, const char *word)
{
    return json_is_string(json) && !strcmp(json_string_value(json), word);
}

/* ["NONE"] is the empty list, ["UNKNOWN"] is unknown. */
static bool is_list_of(const json_t *json, const char *word)
{
    return json_array_size(json) == 1 && is_word(json_array_get(json, 0), word);
}

static enum status read_text(const struct value *v)
{
    if (!json_is_string(v->json))
        return error_set(v->error, INVALID, N_("expected a text, not %s"),
                         codec_shown(v->arena, v->json));
    v->fact->text =
        arena_strndup(v->arena, json_string_value(v->json), json_string_length(v->json));
    return OK;
}

static enum status read_date(const struct value *v)
{
    struct date date;
    if (!json_is_string(v->json))
        return error_set(v->error, INVALID,
                         N_("expected a date like 2026-11-22, 2026-11 or 2026, not \"%s\""),
                         codec_shown(v->arena, v->json));
    if (date_parse_iso(json_string_value(v->json), &date, v->error) != OK)
        return INVALID;
    *v->fact = fact_date(date);
    return OK;
}

static enum status read_number(const struct value *v)
{
    double hundredths = json_number_value(v->json) * 100;
    bool in_range = json_is_number(v->json) && hundredths >= 0 && hundredths <= NUMBER_MAX * 100.0;
    int32_t whole = in_range ? (int32_t)(hundredths + 0.5) : 0;
    double off = hundredths - whole; /* what binary fractions lose is far below that */
    if (!in_range || off > 1e-6 || off < -1e-6)
        return error_set(v->error, INVALID,
                         N_("expected a number from 0 with at most two decimals, not %s"),
                         codec_shown(v->arena, v->json));
    *v->fact = fact_number(whole);
    return OK;
}

static enum status read_yesno(const struct value *v)
{
    if (!json_is_boolean(v->json))
        return error_set(v->error, INVALID, N_("expected true or false, not %s"),
                         codec_shown(v->arena, v->json));
    v->fact->code = json_is_true(v->json);
    return OK;
}

static int find_choice(const struct value *v, const json_t *json)
{
    if (!json_is_string(json))
        return -1;
    return catalogue_find_choice(v->field->set, json_string_value(json), json_string_length(json));
}

static enum status read_choice(const struct value *v)
{
    int code = find_choice(v, v->json);
    if (code < 0)
        return bad_code(v, v->json);
    v->fact->code = code;
    return OK;
}

static enum status not_a_list(const struct value *v)
{
    return error_set(v->error, INVALID, N_("expected a list, not %s"),
                     codec_shown(v->arena, v->json));
}

static enum status read_choices(const struct value *v)
{
    if (!json_is_array(v->json))
        return not_a_list(v);
    if (is_list_of(v->json, "NONE"))
        return OK;
    for (size_t i = 0; i < json_array_size(v->json); i++) {
        const json_t *item = json_array_get(v->json, i);
        int code = find_choice(v, item);
        if (code < 0 || is_word(item, "UNKNOWN"))
            return bad_code(v, item);
        if (is_word(item, "NONE"))
            return error_set(v->error, INVALID, N_("expected NONE alone, not beside others"));
        v->fact->bits |= UINT64_C(1) << code;
    }
    return OK;
}

static enum status bad_country(const struct value *v, const json_t *json)
{
    return error_set(v->error, INVALID,
                     N_("expected a country's three letters such as SYR (XXA stateless, XXX "
                        "unclear), not \"%s\""),
                     codec_shown(v->arena, json));
}

static enum status bad_language(const struct value *v, const json_t *json)
{
    return error_set(v->error, INVALID,
                     N_("expected a language's three letters such as ara, not \"%s\""),
                     codec_shown(v->arena, json));
}

static enum status bad_name(const struct value *v, const json_t *json)
{
    return error_set(v->error, INVALID, N_("expected a text, not %s"), codec_shown(v->arena, json));
}

static int find_code(const struct code_list *list, const json_t *json)
{
    if (!json_is_string(json))
        return -1;
    return code_find(list, json_string_value(json), json_string_length(json));
}

/* Reads a list of codes; without a code list any text will do. */
static enum status read_items(const struct value *v, const struct code_list *list,
                              enum status (*bad)(const struct value *v, const json_t *json))
{
    size_t n = json_array_size(v->json);
    if (!json_is_array(v->json) || n > UINT16_MAX)
        return not_a_list(v);
    if (list && is_list_of(v->json, "NONE"))
        n = 0;
    const char **item = arena_array(v->arena, const char *, n);
    for (size_t i = 0; i < n; i++) {
        const json_t *json = json_array_get(v->json, i);
        int code = list ? find_code(list, json) : 0;
        if (code < 0 || !json_is_string(json))
            return bad(v, json);
        item[i] = list ? list->code[code].code : arena_strdup(v->arena, json_string_value(json));
    }
    v->fact->item = item;
    v->fact->n = (uint16_t)n;
    return OK;
}

static enum status read_names(const struct value *v)
{
    return read_items(v, NULL, bad_name);
}

static enum status read_countries(const struct value *v)
{
    return read_items(v, &catalogue_countries, bad_country);
}

static enum status read_languages(const struct value *v)
{
    return read_items(v, &catalogue_languages, bad_language);
}

static enum status read_country(const struct value *v)
{
    int code = find_code(&catalogue_countries, v->json);
    if (code < 0)
        return bad_country(v, v->json);
    v->fact->code = code;
    return OK;
}

static enum status read_place(const struct value *v)
{
    int code = find_code(&catalogue_places, v->json);
    if (code < 0)
        return error_set(v->error, INVALID,
                         N_("expected the 8 digits of a municipality's key, not \"%s\""),
                         codec_shown(v->arena, v->json));
    v->fact->text = catalogue_places.code[code].code;
    return OK;
}

/* Lists of qualifications and of persons are read elsewhere; what comes here is none. */
static enum status read_list(const struct value *v)
{
    return error_set(v->error, INVALID, N_("expected a list of objects, not %s"),
                     codec_shown(v->arena, v->json));
}

static const struct {
    enum status (*read)(const struct value *v);
    bool unknown_word; /* UNKNOWN is a word for null */
} reader[] = {
    [TYPE_NAME] = {read_text, false},          [TYPE_NAMES] = {read_names, false},
    [TYPE_TEXT] = {read_text, false},          [TYPE_DATE] = {read_date, true},
    [TYPE_NUMBER] = {read_number, true},       [TYPE_YESNO] = {read_yesno, true},
    [TYPE_CHOICE] = {read_choice, true},       [TYPE_ORDERED] = {read_choice, true},
    [TYPE_CHOICES] = {read_choices, true},     [TYPE_IDENTIFIER] = {read_text, false},
    [TYPE_COUNTRY] = {read_country, true},     [TYPE_COUNTRIES] = {read_countries, true},
    [TYPE_LANGUAGES] = {read_languages, true}, [TYPE_PLACE] = {read_place, true},
    [TYPE_QUALS] = {read_list, true},          [TYPE_PERSONS] = {read_list, false},
};

/* Status and nat_group have a code UNKNOWN that says something: the paper is unreadable. */
static bool is_unknown(const struct field *field, const json_t *json)
{
    if (json_is_null(json))
        return true;
    if (field == &catalogue_field[FIELD_STATUS] || field == &catalogue_field[FIELD_NAT_GROUP])
        return false;
    return reader[field->type].unknown_word &&
           (is_word(json, "UNKNOWN") || is_list_of(json, "UNKNOWN"));
}

static enum status read_origin(const json_t *json, struct arena *arena, struct fact *fact,
                               struct error *error)
{
    for (int i = 0; i < ORIGIN_DERIVED; i++)
        if (is_word(json, codec_origin[i])) {
            fact->origin = (uint8_t)i;
            return OK;
        }
    return error_set(error, INVALID, N_("expected the origin said, seen or register, not \"%s\""),
                     codec_shown(arena, json));
}

/* {"refused":true}, or {"value":…,"origin":"seen"}. */
static enum status read_wrapped(const struct value *v)
{
    json_t *value = json_object_get(v->json, "value");
    json_t *origin = json_object_get(v->json, "origin");
    size_t n = json_object_size(v->json);
    if (n == 1 && json_is_true(json_object_get(v->json, "refused"))) {
        v->fact->state = REFUSED;
        return OK;
    }
    if (!value || json_is_object(value) || n != (origin ? 2 : 1))
        return error_set(v->error, INVALID,
                         N_("expected {\"refused\":true} or {\"value\":…,\"origin\":\"seen\"}, "
                            "not %s"),
                         codec_shown(v->arena, v->json));
    enum status status = codec_read_value(v->arena, v->field, value, v->fact, v->error);
    return status == OK && origin ? read_origin(origin, v->arena, v->fact, v->error) : status;
}

enum status codec_read_value(struct arena *arena, const struct field *field, json_t *json,
                             struct fact *fact, struct error *error)
{
    const struct value v = {arena, field, json, fact, error};
    *fact = (struct fact){.state = KNOWN};
    if (json_is_object(json))
        return read_wrapped(&v);
    if (is_unknown(field, json)) {
        fact->state = UNKNOWN;
        return OK;
    }
    return reader[field->type].read(&v);
}
