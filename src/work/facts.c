/* SPDX-License-Identifier: EUPL-1.2 */
/* What people say, saved the moment it was said: facts, the persons they are about, the needs that
 * follow. One field left on the form is one transaction here. */
#include "work/inside.h"

#include <string.h>

struct changed { /* what a save has to write */
    uint64_t person; /* bit i: facts of person i */
    uint64_t kin;    /* bit i: its role, parents or partner */
    bool household;
};

static struct changed sort_changes(const struct fact_change *change, int n,
                                   const struct household *household)
{
    struct changed changed = {0};
    for (int i = 0; i < n; i++) {
        int field = change[i].field, person = change[i].person;
        if (person < 0 || catalogue_field[field].scope == SCOPE_HOUSEHOLD)
            changed.household = true;
        else if (person < household->n)
            changed.person |= UINT64_C(1) << person;
        if (person >= 0 && person < household->n &&
            (field == FIELD_ROLE || catalogue_field[field].type == TYPE_PERSONS))
            changed.kin |= UINT64_C(1) << person;
    }
    return changed;
}

/* The audit says which fields, never what they hold. */
static const char *name_changes(struct arena *arena, const struct fact_change *change, int n,
                                const struct household *household)
{
    struct str names = {0};
    for (int i = 0; i < n; i++) {
        int person = change[i].person;
        bool somebody = person >= 0 && person < household->n;
        str_printf(&names, "%s%s:%s", i ? " " : "",
                   somebody ? household->person[person].id : "household",
                   catalogue_field[change[i].field].key);
    }
    const char *text = arena_strdup(arena, str_text(&names));
    str_release(&names);
    return text;
}

static enum status save(struct work *work, struct arena *arena, struct intake *intake,
                        const struct fact_change *change, int n, const struct decision *decision,
                        struct error *error)
{
    const struct household *household = &intake->household;
    struct changed changed = sort_changes(change, n, household);
    enum status status = intake_touch(work, intake, error);
    if (status == OK && changed.household)
        status = household_save(work, intake->id, household, EVERYBODY, error);
    for (int i = 0; i < household->n && status == OK; i++) {
        if (changed.person >> i & 1)
            status = household_save(work, intake->id, household, i, error);
        if (status == OK && changed.kin >> i & 1)
            status = household_save_kin(work, household, i, error);
    }
    if (status == OK && decision)
        status = needs_update(work, intake, decision, error);
    if (status == OK)
        status = audit_add(work, "facts save", "intake", intake->id,
                           name_changes(arena, change, n, household), error);
    return status;
}

enum status work_facts_save(struct work *work, struct intake *intake,
                            const struct fact_change *change, int n, struct error *error)
{
    struct arena *arena = arena_new();
    struct decision decision;
    /* What was said is kept even where the rules cannot be read: needs then wait for the next. */
    bool decided = work_decide(work, arena, &intake->household, &decision, NULL) == OK;
    enum status status = deed_begin(work, MAY_INTAKE, error);
    if (status == OK) {
        status = save(work, arena, intake, change, n, decided ? &decision : NULL, error);
        status = deed_end(work, status, error);
    }
    if (status == OK) {
        intake->version++;
        intake->touched_at = work_now(work);
    }
    arena_free(arena);
    return status;
}

/* --- Persons --------------------------------------------------------------------------------- */

static enum status insert_person(struct work *work, struct intake *intake, int role, int64_t *key,
                                 struct error *error)
{
    int64_t household = intake->household.key, sort;
    enum status status = intake_touch(work, intake, error);
    if (status == OK)
        status = query_number(work, QUERY_PERSON_SORT, BIND(bind_number("household", household)),
                              "sort", &sort, error);
    if (status == OK)
        status = query_number(
            work, QUERY_PERSON_ADD,
            BIND(bind_number("household", household), bind_number("sort", sort),
                 bind_text("role", role >= 0 ? catalogue_set[SET_ROLE].choice[role].code : "")),
            "id", key, error);
    if (status == OK)
        status = query_run(work, QUERY_FACTS_PUT,
                           BIND(bind_number("intake", intake->id), bind_number("person", *key),
                                bind_text("document", "{}")),
                           error);
    return status == OK ? audit_add(work, "person add", "person", *key, "", error) : status;
}

static void append_person(struct arena *arena, struct household *household, int64_t key, int role)
{
    struct person *larger = arena_array(arena, struct person, household->n + 1);
    memcpy(larger, household->person, (size_t)household->n * sizeof *larger);
    household->person = larger;
    struct person *person = &larger[household->n++];
    person_init(person, arena_printf(arena, "%lld", (long long)key));
    person->key = key;
    person->role = role;
    household_relate(household);
    household_derive(household);
}

enum status work_person_add(struct work *work, struct arena *arena, struct intake *intake,
                            int role, int *index, struct error *error)
{
    int64_t key;
    if (intake->household.n == MAX_PERSONS)
        return error_set(error, INVALID, N_("a household holds at most 63 persons: begin another"));
    enum status status = deed_begin(work, MAY_INTAKE, error);
    if (status != OK)
        return status;
    status = deed_end(work, insert_person(work, intake, role, &key, error), error);
    if (status != OK)
        return status;
    intake->version++;
    intake->touched_at = work_now(work);
    *index = intake->household.n;
    append_person(arena, &intake->household, key, role);
    return OK;
}

/* Deletes what hangs on a person; only what never left the house can be deleted. */
static enum status delete_person(struct work *work, struct intake *intake, int64_t key,
                                 struct error *error)
{
    static const enum query step[] = {QUERY_NEEDS_REMOVE, QUERY_FACTS_REMOVE,
                                      QUERY_PERSON_UNPARTNER, QUERY_PERSON_REMOVE};
    int64_t referrals = 0, intakes = 0, rulings = 0;
    enum status status = intake_touch(work, intake, error);
    if (status == OK)
        status = query_number(work, QUERY_PERSON_REFERRALS, BIND(bind_number("person", key)), "n",
                              &referrals, error);
    if (status == OK)
        status = query_number(work, QUERY_PERSON_INTAKES, BIND(bind_number("person", key)), "n",
                              &intakes, error);
    if (status == OK)
        status = query_number(work, QUERY_PERSON_RULINGS, BIND(bind_number("person", key)), "n",
                              &rulings, error);
    if (status == OK && rulings > 0)
        status = error_set(error, CONFLICT,
                           N_("somebody has decided about this person, who cannot be removed"));
    if (status == OK && referrals > 0)
        status = error_set(error, CONFLICT,
                           N_("this person was referred to an office and cannot be removed"));
    if (status == OK && intakes > 1)
        status = error_set(error, CONFLICT,
                           N_("this person has earlier intakes and cannot be removed"));
    for (size_t i = 0; i < sizeof step / sizeof *step && status == OK; i++)
        status = query_run(work, step[i], BIND(bind_number("person", key)), error);
    return status == OK ? audit_add(work, "person remove", "person", key, "", error) : status;
}

enum status work_person_remove(struct work *work, struct arena *arena, struct intake *intake,
                               int index, struct error *error)
{
    const struct household *household = &intake->household;
    if (index < 0 || index >= household->n || household->n == 1)
        return error_set(error, INVALID, N_("an intake keeps at least one person"));
    enum status status = deed_begin(work, MAY_INTAKE, error);
    if (status != OK)
        return status;
    status = delete_person(work, intake, household->person[index].key, error);
    struct intake left;
    if (status == OK)
        status = intake_load(work, arena, intake->id, &left, error);
    status = deed_end(work, status, error);
    if (status == OK)
        *intake = left;
    return status;
}
