/* SPDX-License-Identifier: EUPL-1.2 */
/* The audit chain: each row's hash covers the row and the hash before it.
 *
 * Invariants:
 *  1. Rows are numbered from 1 without a gap.
 *  2. hash(n) = SHA-256 of hash(n - 1) and the row's fields, each ended by a byte that no field
 *     can hold; hash(0) is empty.
 * Rows cut off at the end leave a chain that holds: whoever wants to notice that too keeps the
 * number and hash `audit verify` prints. */
#include "work/inside.h"

#include <stdio.h>
#include <string.h>

enum { FIELD_END = '\x1F' };

struct audit_row {
    int64_t id, object_id;
    const char *at, *actor, *agency, *deed, *object, *detail;
};

static void row_hash(const char *before, const struct audit_row *row, char out[DIGEST_SIZE])
{
    struct str str = {0};
    const char *field[] = {before,    row->at,     row->actor, row->agency,
                           row->deed, row->object, row->detail};
    for (size_t i = 0; i < sizeof field / sizeof *field; i++) {
        str_add(&str, field[i]);
        str_addc(&str, FIELD_END);
    }
    str_printf(&str, "%lld%c%lld", (long long)row->id, FIELD_END, (long long)row->object_id);
    digest_hex(str_text(&str), str.len, out);
    str_release(&str);
}

/* Number and hash of the last row; 0 and "" where there is none. */
static enum status last_row(struct work *work, int64_t *id, char hash[DIGEST_SIZE],
                            struct error *error)
{
    struct arena *arena = arena_new();
    struct list list = list_start(work, QUERY_AUDIT_LAST, NO_BIND, error);
    *id = 0;
    hash[0] = '\0';
    if (list_next(&list)) {
        *id = list_number(&list, "id");
        const char *text = list_text(&list, "hash", arena);
        for (int i = 0; i < DIGEST_SIZE - 1 && text[i]; i++) {
            hash[i] = text[i];
            hash[i + 1] = '\0';
        }
    }
    arena_free(arena);
    return list_end(&list);
}

enum status audit_add(struct work *work, const char *deed, const char *object, int64_t id,
                      const char *detail, struct error *error)
{
    char before[DIGEST_SIZE], hash[DIGEST_SIZE], at[TIME_SIZE];
    int64_t last;
    enum status status = last_row(work, &last, before, error);
    if (status != OK)
        return status;
    struct audit_row row = {.id = last + 1, .object_id = id, .at = now_text(work, at),
                            .actor = work->me.login, .agency = work->me.agency, .deed = deed,
                            .object = object, .detail = detail};
    row_hash(before, &row, hash);
    return query_run(work, QUERY_AUDIT_ADD,
                     BIND(bind_number("id", row.id), bind_text("at", row.at),
                          bind_text("actor", row.actor), bind_text("agency", row.agency),
                          bind_text("deed", deed), bind_text("object", object),
                          bind_number("object_id", id), bind_text("detail", detail),
                          bind_text("hash", hash)),
                     error);
}

static struct audit_row row_in(const struct list *list, struct arena *arena)
{
    return (struct audit_row){
        .id = list_number(list, "id"),
        .at = list_text(list, "at", arena),
        .actor = list_text(list, "actor", arena),
        .agency = list_text(list, "agency", arena),
        .deed = list_text(list, "deed", arena),
        .object = list_text(list, "object", arena),
        .object_id = list_number(list, "object_id"),
        .detail = list_text(list, "detail", arena),
    };
}

/* Goes through the chain; *broken is the first row that does not hold, 0 where all do. */
enum status audit_check(struct work *work, int64_t *rows, int64_t *broken, struct error *error)
{
    char hash[DIGEST_SIZE] = "";
    struct arena *arena = arena_new();
    struct list list = list_start(work, QUERY_AUDIT_ALL, NO_BIND, error);
    *rows = *broken = 0;
    while (*broken == 0 && list_next(&list)) {
        struct audit_row row = row_in(&list, arena);
        row_hash(hash, &row, hash);
        ++*rows;
        if (row.id != *rows || strcmp(hash, list_text(&list, "hash", arena)) != 0)
            *broken = row.id;
        arena_clear(arena);
    }
    arena_free(arena);
    return list_end(&list);
}

enum status work_audit_verify(struct work *work, int64_t *rows, struct error *error)
{
    int64_t broken;
    /* Whoever keeps the machine may know that the chain holds, without reading it. */
    enum permission permission = work_may(work, MAY_BACKUP) ? MAY_BACKUP : MAY_READ_AUDIT;
    enum status status = deed_begin(work, permission, error);
    if (status != OK)
        return status;
    status = audit_check(work, rows, &broken, error);
    if (status == OK && broken) {
        char number[24];
        snprintf(number, sizeof number, "%lld", (long long)broken);
        status = error_set(error, CONFLICT,
                           N_("the audit trail was tampered with: row %s does not follow from the "
                              "one before it"),
                           number);
    }
    return deed_end(work, status, error);
}
