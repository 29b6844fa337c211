/* SPDX-License-Identifier: EUPL-1.2 */
#include "core/household.h"

void person_init(struct person *person, const char *id)
{
    *person = (struct person){.id = id, .role = -1, .partner = -1};
}

static bool is_partner_role(int role)
{
    return role == ROLE_SPOUSE || role == ROLE_PARTNER;
}

/* The first APPLICANT (other false) or the first SPOUSE or PARTNER; -1 where there is none. */
static int first_adult(const struct household *household, bool other)
{
    for (int i = 0; i < household->n; i++) {
        int role = household->person[i].role;
        if (other ? is_partner_role(role) : role == ROLE_APPLICANT)
            return i;
    }
    return -1;
}

static bool has_partner(const struct household *household, int i)
{
    int partner = household->person[i].partner;
    return partner >= 0 && partner < household->n && partner != i;
}

/* Who is named as a partner has that partner too. */
static void return_partners(struct household *household)
{
    for (int i = 0; i < household->n; i++) {
        if (!has_partner(household, i))
            household->person[i].partner = -1;
    }
    for (int i = 0; i < household->n; i++) {
        int partner = household->person[i].partner;
        if (partner >= 0 && household->person[partner].partner < 0)
            household->person[partner].partner = i;
    }
}

void household_relate(struct household *household)
{
    int applicant = first_adult(household, false), other = first_adult(household, true);
    return_partners(household);
    if (applicant >= 0 && other >= 0 && !has_partner(household, applicant) &&
        !has_partner(household, other)) {
        household->person[applicant].partner = other;
        household->person[other].partner = applicant;
    }
    uint64_t parents = 0;
    if (applicant >= 0)
        parents |= UINT64_C(1) << applicant;
    if (other >= 0)
        parents |= UINT64_C(1) << other;
    for (int i = 0; i < household->n; i++) {
        struct person *person = &household->person[i];
        if (!person->parents_given)
            person->parents = person->role == ROLE_CHILD ? parents : 0;
    }
}

const struct fact *household_fact(const struct household *household, int person, int field)
{
    static const struct fact not_asked;
    switch (catalogue_field[field].scope) {
    case SCOPE_HOUSEHOLD: return &household->fact[field];
    case SCOPE_PERSON:
        return person == EVERYBODY ? &not_asked : &household->person[person].fact[field];
    case SCOPE_QUAL: return &not_asked;
    }
    return &not_asked;
}

const char *household_place(const struct household *household, int person, const char *home)
{
    const struct fact *duty = household_fact(household, person, FIELD_DUTY_PLACE);
    const struct fact *place = &household->fact[FIELD_PLACE];
    return duty->state == KNOWN ? duty->text : place->state == KNOWN ? place->text : home;
}

const char *person_name(struct arena *arena, const struct person *person)
{
    const struct fact *family = &person->fact[FIELD_FAMILY_NAME];
    const struct fact *given = &person->fact[FIELD_GIVEN_NAME];
    bool has_family = family->state == KNOWN && family->text[0];
    bool has_given = given->state == KNOWN && given->text[0];
    if (has_family && has_given)
        return arena_printf(arena, "%s, %s", family->text, given->text);
    return has_family ? family->text : has_given ? given->text : person->id;
}
