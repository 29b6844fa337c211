/* SPDX-License-Identifier: EUPL-1.2 */
/* Reads a line, decides, writes a line. One arena and one buffer serve all lines; the members are
 * written in the order the contract gives. What a result says of its rule is the same each time and
 * most of what is written, so it is made ready once: the parts of a rule. */
#include "app/route.h"

#include <stdlib.h>
#include <string.h>

#include "core/codec.h"

enum { LINE_MAX_BYTES = 16 * 1024 * 1024 };
enum { EXIT_DONE = 0, EXIT_BAD_INPUT = 2, EXIT_SYSTEM = 3 };

enum part { PART_NEED, PART_PRODUCT, PART_BRING, PART_INSTEAD, PARTS };

struct parts { /* a rule as the members that never change */
    const struct rule_info *rule;
    const char *text[PARTS];
    size_t len[PARTS];
};

struct route {
    const struct rule_set *rules;
    struct decide_options options;
    struct date today;
    const struct lang *lang;
    struct arena *arena;
    struct parts *parts; /* sorted by the address of the rule */
    int n_parts;
    struct str out;
};

/* A key, ready to be written: ,"key": */
#define KEY(name) ",\"" name "\":"

static void write_text_or_null(const char *text, struct str *out)
{
    if (text && *text)
        codec_write_text(text, out);
    else
        str_add(out, "null");
}

static void write_text_member(struct str *out, const char *key, const char *text)
{
    str_add(out, key);
    codec_write_text(text, out);
}

static void write_nullable(struct str *out, const char *key, const char *text)
{
    str_add(out, key);
    write_text_or_null(text, out);
}

static void write_bool(struct str *out, const char *key, bool value)
{
    str_add(out, key);
    str_add(out, value ? "true" : "false");
}

static void write_date(struct str *out, const char *key, struct date date)
{
    char iso[DATE_SIZE];
    date_iso(date, iso);
    write_nullable(out, key, iso);
}

/* --- What never changes ----------------------------------------------------------------------- */

static void write_need(const struct rule_info *rule, struct str *out)
{
    write_text_member(out, KEY("need"), catalogue_need[rule->need].key);
    write_text_member(out, KEY("outcome"), catalogue_outcome[rule->outcome].code);
    write_nullable(out, KEY("agency_type"),
                   rule->agency_type < 0 ? NULL : catalogue_agency_type[rule->agency_type].code);
}

static void write_product(const struct rule_info *rule, struct str *out)
{
    write_nullable(out, KEY("product"), rule->product);
    write_text_member(out, KEY("rule"), rule->id);
    write_text_member(out, KEY("basis"), rule->basis);
    write_text_member(out, KEY("source"), rule->source);
    write_text_member(out, KEY("confidence"), rule->confidence);
    str_add(out, KEY("priority"));
    str_printf(out, "%d", rule->priority);
}

static void write_bring(const struct rule_info *rule, struct str *out)
{
    str_add(out, KEY("bring"));
    str_addc(out, '[');
    for (int i = 0; i < rule->n_bring; i++) {
        if (i)
            str_addc(out, ',');
        codec_write_text(catalogue_document[rule->bring[i]].code, out);
    }
    str_addc(out, ']');
}

static void write_instead(const struct rule_info *rule, struct str *out)
{
    write_nullable(out, KEY("instead"), rule->instead);
}

static int by_rule(const void *a, const void *b)
{
    const struct parts *left = a, *right = b;
    uintptr_t x = (uintptr_t)left->rule, y = (uintptr_t)right->rule;
    return (x > y) - (x < y);
}

static void make_parts(struct route *route, struct arena *arena)
{
    static void (*const writer[PARTS])(const struct rule_info *rule, struct str *out) = {
        [PART_NEED] = write_need,
        [PART_PRODUCT] = write_product,
        [PART_BRING] = write_bring,
        [PART_INSTEAD] = write_instead,
    };
    route->n_parts = rules_count(route->rules);
    route->parts = arena_array(arena, struct parts, route->n_parts);
    for (int i = 0; i < route->n_parts; i++) {
        struct parts *parts = &route->parts[i];
        parts->rule = rules_info(route->rules, i);
        for (int p = 0; p < PARTS; p++) {
            str_clear(&route->out);
            writer[p](parts->rule, &route->out);
            parts->text[p] = arena_strndup(arena, route->out.text, route->out.len);
            parts->len[p] = route->out.len;
        }
    }
    str_clear(&route->out);
    qsort(route->parts, (size_t)route->n_parts, sizeof *route->parts, by_rule);
}

static const struct parts *parts_of(const struct route *route, const struct rule_info *rule)
{
    const struct parts key = {.rule = rule};
    return bsearch(&key, route->parts, (size_t)route->n_parts, sizeof key, by_rule);
}

static void write_part(const struct parts *parts, enum part part, struct str *out)
{
    str_addn(out, parts->text[part], parts->len[part]);
}

/* --- What is said of a household -------------------------------------------------------------- */

static void write_person(const struct household *household, int person, struct str *out)
{
    write_text_or_null(person == EVERYBODY ? NULL : household->person[person].id, out);
}

static const struct fact *fact_of(const struct household *household, const struct need_fact *need)
{
    if (need->qual < 0)
        return household_fact(household, need->person, need->field);
    return &household->person[need->person].qual[need->qual].fact[need->field - FIELD_QUAL_FIRST];
}

/* "german"; what is known of somebody else in the household is "p2.care". */
static void write_fact_key(const struct household *household, int person,
                           const struct need_fact *need, struct str *out)
{
    const char *key = catalogue_field[need->field].key;
    bool other = need->person != EVERYBODY && need->person != person;
    if (!other) {
        codec_write_text(key, out);
        return;
    }
    codec_write_text(household->person[need->person].id, out);
    out->len--; /* the closing quote */
    str_addc(out, '.');
    str_add(out, key);
    str_addc(out, '"');
}

static void write_because(const struct household *household, const struct result *result,
                          struct str *out)
{
    str_add(out, KEY("because"));
    str_addc(out, '{');
    for (int i = 0; i < result->n_because; i++) {
        const struct need_fact *need = &result->because[i];
        if (i)
            str_addc(out, ',');
        write_fact_key(household, result->person, need, out);
        str_addc(out, ':');
        codec_write_fact(&catalogue_field[need->field], fact_of(household, need), out);
    }
    str_addc(out, '}');
}

static void write_fact_list(const struct household *household, int person, const char *key,
                            const struct need_fact *need, int n, struct str *out)
{
    str_add(out, key);
    str_addc(out, '[');
    for (int i = 0; i < n; i++) {
        if (i)
            str_addc(out, ',');
        write_fact_key(household, person, &need[i], out);
    }
    str_addc(out, ']');
}

/* The profession of the qualification a result is about, else its level. */
static const char *about(const struct household *household, const struct result *result)
{
    if (result->about < 0)
        return NULL;
    const struct qual *qual = &household->person[result->person].qual[result->about];
    static const int field[] = {FIELD_PROFESSION, FIELD_LEVEL};
    for (size_t i = 0; i < sizeof field / sizeof *field; i++) {
        const struct fact *fact = &qual->fact[field[i] - FIELD_QUAL_FIRST];
        if (fact->state == KNOWN)
            return catalogue_set[catalogue_field[field[i]].set].choice[fact->code].code;
    }
    return NULL;
}

static void write_result(const struct route *route, const struct household *household,
                         const struct result *result, struct str *out)
{
    const struct parts *parts = parts_of(route, result->rule);
    str_add(out, "{\"person\":");
    write_person(household, result->person, out);
    write_nullable(out, KEY("about"), about(household, result));
    write_part(parts, PART_NEED, out);
    write_nullable(out, KEY("agency"), result->agency ? result->agency->id : NULL);
    write_part(parts, PART_PRODUCT, out);
    write_bool(out, KEY("primary"), result->primary);
    write_bool(out, KEY("conflict"), result->conflict);
    write_bool(out, KEY("certain"), result->certain);
    write_because(household, result, out);
    write_fact_list(household, result->person, KEY("presumed"), result->presumed,
                    result->n_presumed, out);
    write_fact_list(household, result->person, KEY("missing"), result->missing, result->n_missing,
                    out);
    write_part(parts, PART_BRING, out);
    write_date(out, KEY("deadline"), result->deadline);
    write_part(parts, PART_INSTEAD, out);
    str_addc(out, '}');
}

/* Which facts cannot all be right, and what deciding made of them. */
static void write_contradiction(const struct household *household, const struct notice *notice,
                                struct str *out)
{
    write_text_member(out, KEY("kind"), "contradiction");
    write_fact_list(household, notice->person, KEY("fields"), notice->fact, notice->n_facts, out);
    write_text_member(out, KEY("treated"), notice->doubted ? "unknown" : "as given");
}

static void write_notice(const struct household *household, const struct notice *notice,
                         struct str *out)
{
    str_add(out, "{\"person\":");
    write_person(household, notice->person, out);
    write_text_member(out, KEY("rule"), notice->rule);
    write_text_member(out, KEY("text"), notice->text);
    write_text_member(out, KEY("basis"), notice->basis);
    write_text_member(out, KEY("source"), notice->source);
    write_text_member(out, KEY("confidence"), notice->confidence);
    write_bool(out, KEY("certain"), notice->certain);
    if (notice->contradiction)
        write_contradiction(household, notice, out);
    str_addc(out, '}');
}

static void write_decision(struct route *route, const struct household *household,
                           const struct decision *decision)
{
    struct str *out = &route->out;
    str_add(out, "{\"id\":");
    codec_write_text(household->id, out);
    write_date(out, KEY("as_of"), household->as_of);
    write_text_member(out, KEY("rules"), decision->rules);
    str_add(out, KEY("results"));
    str_addc(out, '[');
    for (int i = 0; i < decision->n; i++) {
        if (i)
            str_addc(out, ',');
        write_result(route, household, &decision->result[i], out);
    }
    str_addc(out, ']');
    str_add(out, KEY("notices"));
    str_addc(out, '[');
    for (int i = 0; i < decision->n_notices; i++) {
        if (i)
            str_addc(out, ',');
        write_notice(household, &decision->notice[i], out);
    }
    str_add(out, "]}\n");
}

static void write_error(struct route *route, const char *id, int line, const struct error *error)
{
    struct str message = {0};
    lang_error(route->lang, error, &message);
    str_add(&route->out, "{\"id\":");
    write_text_or_null(id, &route->out);
    str_printf(&route->out, ",\"error\":{\"line\":%d", line);
    write_nullable(&route->out, KEY("field"), error->field);
    write_text_member(&route->out, KEY("message"), str_text(&message));
    str_add(&route->out, "}}\n");
    str_release(&message);
}

static void decide(struct route *route, struct household *household)
{
    struct decision decision = {0};
    household_relate(household);
    household_derive(household);
    rules_decide(route->rules, household, &route->options, route->arena, &decision);
    rules_detail_all(route->rules, household, route->arena, &decision);
    write_decision(route, household, &decision);
}

/* Fills route->out with the answer to one line; false where the line was bad. */
static bool answer(struct route *route, const char *text, size_t len, int line)
{
    struct household household = {0};
    struct error error = {0};
    const char *id = NULL;
    enum status status;
    if (len > LINE_MAX_BYTES)
        status = error_set(&error, INVALID, N_("expected a line of at most 16 MiB"));
    else
        status = codec_read_case(route->arena, text, len, route->today, &household, &id, &error);
    if (status == OK)
        decide(route, &household);
    else
        write_error(route, id, line, &error);
    return status == OK;
}

static size_t trimmed_length(const char *text, ssize_t len)
{
    while (len > 0 && strchr(" \t\r\n", text[len - 1]) && text[len - 1])
        len--;
    return (size_t)len;
}

int route_lines(FILE *in, FILE *out, const struct rule_set *rules,
                const struct decide_options *options, int32_t today, const struct lang *lang)
{
    struct route route = {.rules = rules,
                          .options = *options,
                          .today = date_of_day(today),
                          .lang = lang,
                          .arena = arena_new()};
    struct arena *parts = arena_new();
    make_parts(&route, parts);
    int status = EXIT_DONE;
    char *text = NULL;
    size_t size = 0;
    ssize_t got;
    for (int line = 1; (got = getline(&text, &size, in)) >= 0; line++) {
        size_t len = trimmed_length(text, got);
        if (len == 0)
            continue;
        if (!answer(&route, text, len, line))
            status = EXIT_BAD_INPUT;
        if (fwrite(route.out.text, 1, route.out.len, out) != route.out.len)
            break;
        str_clear(&route.out);
        arena_clear(route.arena);
    }
    if (ferror(in) || fflush(out) != 0 || ferror(out))
        status = EXIT_SYSTEM;
    free(text);
    str_release(&route.out);
    arena_free(route.arena);
    arena_free(parts);
    return status;
}

int route_run(FILE *in, FILE *out, const struct rule_set *rules, const struct directory *directory,
              int32_t today, const struct lang *lang)
{
    const struct decide_options options = {.directory = directory};
    return route_lines(in, out, rules, &options, today, lang);
}
