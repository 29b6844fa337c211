/* SPDX-License-Identifier: EUPL-1.2 */
#include "households.h"

uint64_t next_random(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state >> 11;
}

static int below(uint64_t *state, int n)
{
    return (int)(next_random(state) % (uint64_t)n);
}

/* Rules count months and years to today: a date so many ago, or a day beside it. */
static struct fact anniversary(uint64_t *state, int32_t today)
{
    static const int months[] = {1,      3,       5,       6,       12,      18,     24,
                                 36,     60,      96,      3 * 12,  6 * 12,  15 * 12, 16 * 12,
                                 18 * 12, 25 * 12, 27 * 12, 30 * 12, 65 * 12, 66 * 12, 67 * 12};
    int n = months[below(state, (int)(sizeof months / sizeof *months))] + below(state, 2);
    return fact_date(date_of_day(date_add_months(today, -n) + below(state, 3) - 1));
}

/* Dates lie about those the rules name; some are a month or a year only. */
static struct fact random_date(uint64_t *state, int32_t today)
{
    static const int16_t year[] = {1946, 1950, 1963, 1995, 2007, 2008, 2011, 2015,
                                   2019, 2020, 2023, 2024, 2025, 2026};
    struct date date = {.year = year[below(state, 14)]};
    if (!below(state, 3))
        return anniversary(state, today);
    if (below(state, 5))
        date.month = (int8_t)(1 + below(state, 12));
    if (!date.month || !below(state, 5))
        return fact_date(date);
    return fact_date(date_of_day(date_first_day(date) + below(state, 31)));
}

static struct fact random_items(struct arena *arena, uint64_t *state, const char *const *code)
{
    struct fact fact = {.state = KNOWN, .n = (uint16_t)below(state, 3)};
    const char **item = arena_array(arena, const char *, 2);
    for (int i = 0; i < fact.n; i++)
        item[i] = code[below(state, 4)];
    fact.item = item;
    return fact;
}

static struct fact random_fact(struct arena *arena, uint64_t *state, const struct field *field,
                               int32_t today)
{
    static const char *const country[] = {"SYR", "UKR", "DEU", "AFG"};
    static const char *const language[] = {"ara", "fas", "eng", "ukr"};
    static const char *const place[] = {"05566076", "05515000", "09162000", "05566084"};
    switch (field->type) {
    case TYPE_DATE: return random_date(state, today);
    case TYPE_NUMBER: return fact_number(below(state, 30) * 100 + below(state, 2) * 50);
    case TYPE_YESNO: return fact_code(below(state, 2));
    case TYPE_CHOICE:
    case TYPE_ORDERED: return fact_code(below(state, catalogue_set[field->set].n));
    case TYPE_COUNTRY:
        return fact_code(code_find(&catalogue_countries, country[below(state, 4)], 3));
    case TYPE_CHOICES:
        return (struct fact){.state = KNOWN,
                             .bits = next_random(state) & next_random(state) &
                                     next_random(state) & 0xFF};
    case TYPE_COUNTRIES: return random_items(arena, state, country);
    case TYPE_LANGUAGES: return random_items(arena, state, language);
    case TYPE_PLACE: return (struct fact){.state = KNOWN, .text = place[below(state, 4)]};
    case TYPE_NAME:
    case TYPE_TEXT:
    case TYPE_IDENTIFIER: return (struct fact){.state = KNOWN, .text = "x"};
    case TYPE_NAMES:
    case TYPE_QUALS:
    case TYPE_PERSONS: break;
    }
    return (struct fact){.state = NOT_ASKED};
}

/* density of 10 facts are known, the others are not asked, unknown or refused. */
static void random_facts(struct arena *arena, uint64_t *state, enum scope scope, int first,
                         int density, int32_t today, struct fact *fact)
{
    for (int f = first; f < FIELD_COUNT; f++) {
        if (catalogue_field[f].scope != scope || catalogue_field[f].derived)
            continue;
        if (below(state, 10) < density)
            fact[f - first] = random_fact(arena, state, &catalogue_field[f], today);
        else
            fact[f - first].state = (uint8_t)(int[]){NOT_ASKED, UNKNOWN, REFUSED}[below(state, 3)];
    }
}

static struct date random_day(uint64_t *state)
{
    static const struct date day[] = {{2026, 3, 1}, {2026, 3, 2}, {2026, 3, 3},
                                      {2026, 2, 28}, {2024, 2, 29}, {2025, 12, 31}};
    if (below(state, 2))
        return day[below(state, 6)];
    return date_of_day(date_first_day((struct date){2015, 1, 1}) + below(state, 14 * 365));
}

static void random_kin(struct household *household, int i, uint64_t *state)
{
    struct person *person = &household->person[i];
    person->id = "p";
    person->role = below(state, catalogue_set[SET_ROLE].n + 1) - 1;
    person->partner = below(state, 3) ? -1 : below(state, household->n);
    person->parents_given = below(state, 2);
    person->parents = next_random(state) & ((UINT64_C(1) << household->n) - 1);
}

struct household *random_household(struct arena *arena, uint64_t *state)
{
    struct household *household = arena_alloc(arena, sizeof *household);
    int density = below(state, 11);
    household->as_of = random_day(state);
    household->n = 1 + below(state, 4);
    household->person = arena_array(arena, struct person, household->n);
    int32_t today = date_first_day(household->as_of);
    random_facts(arena, state, SCOPE_HOUSEHOLD, 0, density, today, household->fact);
    for (int i = 0; i < household->n; i++) {
        struct person *person = &household->person[i];
        random_kin(household, i, state);
        random_facts(arena, state, SCOPE_PERSON, 0, density, today, person->fact);
        person->n_quals = below(state, 3);
        person->qual = arena_array(arena, struct qual, person->n_quals);
        for (int q = 0; q < person->n_quals; q++)
            random_facts(arena, state, SCOPE_QUAL, FIELD_QUAL_FIRST, density, today,
                         person->qual[q].fact);
    }
    household_relate(household);
    household_derive(household);
    return household;
}
