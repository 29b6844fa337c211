/* SPDX-License-Identifier: EUPL-1.2 */
/* Households between the database and the memory. Facts travel as documents (core/codec.h); what is
 * searched, sorted or joined is a column as well, written in the same transaction. */
#include "work/inside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/codec.h"
#include "text/utf8.h"

/* What a row says of kin, until every person is read. */
struct kin {
    const char *parents; /* ids between blanks; NULL: not given */
    int64_t partner;
};

static int person_with_key(const struct household *household, int64_t key)
{
    for (int i = 0; key && i < household->n; i++) {
        if (household->person[i].key == key)
            return i;
    }
    return -1;
}

static void connect_kin(struct household *household, const struct kin *kin)
{
    for (int i = 0; i < household->n; i++) {
        struct person *person = &household->person[i];
        person->partner = person_with_key(household, kin[i].partner);
        person->parents_given = kin[i].parents != NULL;
        const char *at = kin[i].parents ? kin[i].parents : "";
        char *end;
        for (long long key = strtoll(at, &end, 10); end != at; key = strtoll(at, &end, 10)) {
            int parent = person_with_key(household, key);
            if (parent >= 0)
                person->parents |= UINT64_C(1) << parent;
            at = end;
        }
    }
}

static enum status read_person(const struct list *list, struct arena *arena,
                               struct household *household, struct kin *kin)
{
    struct person *person = &household->person[household->n];
    int64_t key = list_number(list, "id");
    person_init(person, arena_printf(arena, "%lld", (long long)key));
    person->key = key;
    const char *role = list_text(list, "role", arena);
    person->role = catalogue_find_choice(SET_ROLE, role, strlen(role));
    kin->parents = list_is_null(list, "parents") ? NULL : list_text(list, "parents", arena);
    kin->partner = list_number(list, "partner");
    const char *document = list_text(list, "document", arena);
    household->n++;
    return document[0] ? codec_read_facts(arena, document, strlen(document), household,
                                          household->n - 1, list->error)
                       : OK;
}

enum status household_load(struct work *work, struct arena *arena, int64_t intake, int64_t key,
                           const char *document, struct household *household,
                           struct error *error)
{
    struct kin kin[MAX_PERSONS];
    *household = (struct household){.key = key, .as_of = date_of_day(work_today(work))};
    household->id = arena_printf(arena, "%lld", (long long)key);
    enum status status =
        codec_read_facts(arena, document, strlen(document), household, EVERYBODY, error);
    if (status != OK)
        return status;
    int room = 0;
    struct list list = list_start(
        work, QUERY_PERSONS_OF,
        BIND(bind_number("household", key), bind_number("intake", intake)), error);
    while (household->n < MAX_PERSONS && list_next(&list)) {
        if (household->n == room) {
            struct person *larger = arena_array(arena, struct person, room + 4);
            if (room)
                memcpy(larger, household->person, (size_t)room * sizeof *larger);
            household->person = larger;
            room += 4;
        }
        list.status = read_person(&list, arena, household, &kin[household->n]);
    }
    status = list_end(&list);
    if (status != OK)
        return status;
    connect_kin(household, kin);
    household_relate(household);
    household_derive(household);
    return OK;
}

/* --- Saving ---------------------------------------------------------------------------------------- */

static const char *known_text(const struct person *person, int field)
{
    const struct fact *fact = &person->fact[field];
    return fact->state == KNOWN && fact->text ? fact->text : "";
}

static const char *folded(struct arena *arena, const char *text)
{
    const char *fold = utf8_folded(arena, text);
    return fold ? fold : "";
}

static enum status save_names(struct work *work, const struct person *person, struct error *error)
{
    struct arena *arena = arena_new();
    char birth[DATE_SIZE] = "";
    if (person->fact[FIELD_BIRTH_DATE].state == KNOWN)
        date_iso(person->fact[FIELD_BIRTH_DATE].date, birth);
    const char *family = known_text(person, FIELD_FAMILY_NAME);
    const char *given = known_text(person, FIELD_GIVEN_NAME);
    enum status status = query_run(work, QUERY_PERSON_NAMES,
                                   BIND(bind_number("id", person->key),
                                        bind_text("family_name", family),
                                        bind_text("given_name", given),
                                        bind_text("birth_date", birth),
                                        bind_text("family_search", folded(arena, family)),
                                        bind_text("given_search", folded(arena, given))),
                                   error);
    arena_free(arena);
    return status;
}

enum status household_save(struct work *work, int64_t intake, const struct household *household,
                           int person, struct error *error)
{
    struct str document = {0};
    codec_write_facts(household, person, &document);
    enum status status;
    if (person == EVERYBODY) {
        status = query_run(work, QUERY_INTAKE_DOCUMENT,
                           BIND(bind_number("id", intake),
                                bind_text("document", str_text(&document))),
                           error);
    } else {
        int64_t key = household->person[person].key;
        status = query_run(work, QUERY_FACTS_PUT,
                           BIND(bind_number("intake", intake), bind_number("person", key),
                                bind_text("document", str_text(&document))),
                           error);
        if (status == OK)
            status = save_names(work, &household->person[person], error);
    }
    str_release(&document);
    return status;
}

enum status household_save_kin(struct work *work, const struct household *household, int index,
                               struct error *error)
{
    const struct person *person = &household->person[index];
    struct str parents = {0};
    for (int i = 0; i < household->n; i++) {
        if (person->parents >> i & 1)
            str_printf(&parents, "%lld ", (long long)household->person[i].key);
    }
    int64_t partner = person->partner >= 0 ? household->person[person->partner].key : 0;
    const char *role = person->role >= 0 ? catalogue_set[SET_ROLE].choice[person->role].code : "";
    enum status status = query_run(
        work, QUERY_PERSON_KIN,
        BIND(bind_number("id", person->key), bind_text("role", role),
             bind_text("parents", person->parents_given ? str_text(&parents) : NULL),
             bind_key("partner", partner)),
        error);
    str_release(&parents);
    return status;
}
