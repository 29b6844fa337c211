/* SPDX-License-Identifier: EUPL-1.2 */
/* Any bytes as a rule text: the parser must say no or yes, and what it accepts must come out as it
 * went in and be decided alike by machine and tree. */
#include <stdlib.h>
#include <string.h>

#include "rules/rules.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void round_trip(const struct rule_set *set, const char *text, size_t size)
{
    size_t at = 0;
    for (int i = 0; i < rules_blocks(set); i++) {
        const struct rule_block *block = rules_block(set, i);
        if (block->len > size - at || memcmp(text + at, block->text, block->len) != 0)
            abort();
        at += block->len;
    }
    if (rules_blocks(set) && at != size)
        abort();
}

/* The bytes choose the facts as well: choices and yes or no, some of them left open. */
static void fill_person(struct person *person, const uint8_t *data, size_t size)
{
    person_init(person, "p");
    person->role = ROLE_APPLICANT;
    for (int f = 0; f < FIELD_COUNT && size; f++) {
        const struct field *field = &catalogue_field[f];
        int byte = data[(size_t)f % size];
        if (field->scope != SCOPE_PERSON || field->derived || byte % 3 == 0)
            continue;
        if (field->type == TYPE_YESNO)
            person->fact[f] = fact_code(byte & 1);
        else if (field->type == TYPE_CHOICE || field->type == TYPE_ORDERED)
            person->fact[f] = fact_code(byte % catalogue_set[field->set].n);
        else if (field->type == TYPE_DATE)
            person->fact[f] = fact_date((struct date){(int16_t)(1950 + byte % 80), 0, 0});
        else if (field->type == TYPE_NUMBER)
            person->fact[f] = fact_number(byte * 50);
    }
}

static void decide(const struct rule_set *set, const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    struct household *household = arena_alloc(arena, sizeof *household);
    household->as_of = (struct date){2026, 3, 2};
    household->n = 1;
    household->person = arena_alloc(arena, sizeof *household->person);
    fill_person(household->person, data, size);
    household_derive(household);
    for (int person = EVERYBODY; person < 1; person++) {
        struct verdict tree = rules_verdict(set, household, person, -1, true, arena);
        struct verdict bits = rules_verdict(set, household, person, -1, false, arena);
        size_t bytes = (size_t)tree.words * sizeof *tree.certain;
        if (memcmp(tree.certain, bits.certain, bytes) != 0 ||
            memcmp(tree.possible, bits.possible, bytes) != 0)
            abort();
    }
    struct decide_options options = {0};
    struct decision decision;
    rules_decide(set, household, &options, arena, &decision);
    for (int i = 0; i < decision.n; i++)
        rules_detail(set, household, &decision, arena, &decision.result[i]);
    arena_free(arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct rule_set *set = rules_new();
    struct error error = {0};
    const char *text = (const char *)data;
    if (rules_add(set, text, size, &error) == OK) {
        round_trip(set, text, size);
        if (rules_finish(set, &error) == OK)
            decide(set, data, size);
    }
    rules_free(set);
    return 0;
}
