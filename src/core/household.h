/* SPDX-License-Identifier: EUPL-1.2 */
/* A household as rules see it: persons, their facts, and who is whose parent and partner. */
#ifndef LOTSE_CORE_HOUSEHOLD_H
#define LOTSE_CORE_HOUSEHOLD_H

#include "core/fact.h"

enum { MAX_PERSONS = 63, MAX_QUALS = 16, EVERYBODY = -1 };

struct qual { /* one qualification: the fields of SCOPE_QUAL, counted from FIELD_QUAL_FIRST */
    struct fact fact[FIELD_QUAL_COUNT];
};

struct person {
    const char *id;     /* of the input or the database, unique in the household */
    int64_t key;        /* row in the database; 0 where there is none */
    struct fact fact[FIELD_COUNT]; /* given facts; after household_derive the derived ones too */
    struct qual *qual;
    int n_quals;
    int role;           /* choice of the set role; -1 not said */
    uint64_t parents;   /* bit i: person i; filled by household_relate where not given */
    bool parents_given;
    int partner;        /* index, -1 none */
};

struct household {
    const char *id;
    int64_t key;
    struct fact fact[FIELD_COUNT]; /* SCOPE_HOUSEHOLD only */
    struct person *person;
    int n;
    struct date as_of;
    struct date applied[NEED_COUNT]; /* day of the application for a need; year 0: none */
};

/* A person nothing is known of: no role, no partner. */
void person_init(struct person *person, const char *id);

/* Fills parents and partners that were not given: a CHILD's parents are APPLICANT and SPOUSE or
 * PARTNER, and these two are partners of each other. */
void household_relate(struct household *household);
/* Of a related household: somebody who is their own ancestor, or who names a partner that names
 * another; -1 where there is nobody. */
int household_own_ancestor(const struct household *household);
int household_one_sided_partner(const struct household *household);
/* Computes the derived fields (age, title, months …) of every person on day as_of. Idempotent;
 * a derived field that was given (nat_group, land) is left alone. */
void household_derive(struct household *household);

/* True where nobody may say it because it is always computed (age, title, months …). */
bool field_is_computed(int field);

/* The fact of field for a person (household fields come from the household). person may be
 * EVERYBODY (-1): household fields only. */
const struct fact *household_fact(const struct household *household, int person, int field);

/* Where the offices of a person are, and whose packs speak of it: a duty to live somewhere comes
 * before where the household lives (§ 36 Abs. 2 SGB II, § 10a AsylbLG). */
struct seat {
    const char *place; /* AGS; "" not known; the two digits of a Land of which no more is known; or
                        * "-": elsewhere, nobody knows where. directory_resolve takes them all */
    int land;          /* choice of the set land; -1 not known */
};
struct seat household_seat(const struct household *household, int person);
/* The Land of a municipality's key, -1 where there is none; back: its first two digits, or "". */
int place_land(const char *place);
const char *land_digits(int land);

/* Name for lists: "Haddad, Rima", or the id where there is none. */
const char *person_name(struct arena *arena, const struct person *person);

#endif
