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

int household_own_ancestor(const struct household *household)
{
    uint64_t above[MAX_PERSONS];
    for (int i = 0; i < household->n; i++)
        above[i] = household->person[i].parents;
    for (int k = 0; k < household->n; k++) /* by way of k: all paths, as Warshall found */
        for (int i = 0; i < household->n; i++)
            if (above[i] >> k & 1)
                above[i] |= above[k];
    for (int i = 0; i < household->n; i++)
        if (above[i] >> i & 1)
            return i;
    return -1;
}

int household_one_sided_partner(const struct household *household)
{
    for (int i = 0; i < household->n; i++) {
        int partner = household->person[i].partner;
        if (partner >= 0 && household->person[partner].partner != i)
            return i;
    }
    return -1;
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

/* --- where it belongs ------------------------------------------------------------------------- */

static bool is_known_as(const struct fact *fact, int code)
{
    return fact->state == KNOWN && fact->code == code;
}

/* A duty for a Land leaves the place free inside of it; every other one names the place. A Land or
 * a place without a kind of duty is taken as one. Who moved against a duty without a known place
 * belongs elsewhere, wherever that is. */
struct seat household_seat(const struct household *household, int person)
{
    const struct fact *place = &household->fact[FIELD_PLACE];
    const struct fact *land = &household->fact[FIELD_LAND];
    struct seat seat = {place->state == KNOWN ? place->text : "",
                        land->state == KNOWN ? land->code : -1};
    if (person == EVERYBODY)
        return seat;
    const struct fact *fact = household->person[person].fact;
    const struct fact *duty = &fact[FIELD_RESIDENCE_DUTY], *where = &fact[FIELD_DUTY_PLACE];
    bool whole_land = is_known_as(duty, RESIDENCE_DUTY_P12A_LAND);
    int bound = where->state == KNOWN ? place_land(where->text) : -1;
    if (fact[FIELD_DUTY_LAND].state == KNOWN)
        bound = fact[FIELD_DUTY_LAND].code;
    if (is_known_as(duty, RESIDENCE_DUTY_NONE))
        return seat;
    if (where->state == KNOWN && !whole_land)
        return (struct seat){where->text, place_land(where->text)};
    if (bound >= 0 && bound != seat.land)
        return (struct seat){*seat.place ? land_digits(bound) : "", bound};
    if (is_known_as(&fact[FIELD_MOVED_WITHOUT_PERMISSION], 1) && !(whole_land && bound >= 0))
        seat.place = "-";
    return seat;
}

/* --- names ------------------------------------------------------------------------------------ */

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
