/* SPDX-License-Identifier: EUPL-1.2 */
/* Needs: one row for every person and need, kept in step with what the rules say.
 *
 *              rules find it            sent                 done, outcome met
 *      (none) --------------> OPEN -------------> REFERRED -------------------> SETTLED
 *                              | ^                   |                           by referral
 *   rules no longer find it    | |  it ended otherwise
 *                              v |<------------------'
 *                           SETTLED by facts
 *
 * What a referral has settled stays settled; what the facts have settled opens again with them.
 * A ruling counts like a fact: what a person decided away opens again when it is taken back. */
#include "work/inside.h"

#include <string.h>

#include "text/date.h"
#include "work/calendar.h"

/* Working days until somebody has to look at an open need, by the rule's priority. */
static const int8_t days_by_priority[] = {[0] = 10, [1] = 0, [2] = 1, [3] = 5, [4] = 10};

enum need_state { NEED_IS_OPEN, NEED_IS_REFERRED, NEED_IS_SETTLED };

struct need_row {
    int64_t id, person; /* person 0: the household */
    int about, need;
    enum need_state state;
    bool may_reopen, wanted;
};

struct need_rows {
    struct need_row *row;
    int n, room;
};

/* --- Rows ------------------------------------------------------------------------------------ */

static struct need_row *append(struct arena *arena, struct need_rows *rows)
{
    if (rows->n == rows->room) {
        struct need_row *larger = arena_array(arena, struct need_row, 2 * rows->room + 16);
        if (rows->n)
            memcpy(larger, rows->row, (size_t)rows->n * sizeof *larger);
        rows->row = larger;
        rows->room = 2 * rows->room + 16;
    }
    return &rows->row[rows->n++];
}

static enum status load(struct work *work, struct arena *arena, int64_t household,
                        struct need_rows *rows, struct error *error)
{
    struct list list =
        list_start(work, QUERY_NEEDS_OF, BIND(bind_number("household", household)), error);
    while (list_next(&list)) {
        const char *need = list_text(&list, "need", arena);
        const char *state = list_text(&list, "state", arena);
        *append(arena, rows) = (struct need_row){
            .id = list_number(&list, "id"),
            .person = list_number(&list, "person"),
            .about = (int)list_number(&list, "about"),
            .need = catalogue_find_need(need, strlen(need)),
            .state = strcmp(state, "open") == 0       ? NEED_IS_OPEN
                     : strcmp(state, "referred") == 0 ? NEED_IS_REFERRED
                                                      : NEED_IS_SETTLED,
            .may_reopen = strcmp(list_text(&list, "settled_by", arena), "facts") == 0,
        };
    }
    return list_end(&list);
}

static struct need_row *find(struct need_rows *rows, int64_t person, int need, int about)
{
    for (int i = 0; i < rows->n; i++) {
        struct need_row *row = &rows->row[i];
        if (row->person == person && row->need == need && row->about == about)
            return row;
    }
    return NULL;
}

/* --- Changes --------------------------------------------------------------------------------- */

static const char *next_look(const struct work *work, int priority, char out[DATE_SIZE])
{
    int n = (int)sizeof days_by_priority, days = days_by_priority[priority < n ? priority : n - 1];
    date_iso(date_of_day(calendar_add_working_days(work_today(work), days)), out);
    return out;
}

static enum status add(struct work *work, const struct intake *intake, int64_t person,
                       const struct result *result, int64_t *id, struct error *error)
{
    char at[TIME_SIZE], next[DATE_SIZE];
    return query_number(work, QUERY_NEED_ADD,
                        BIND(bind_number("household", intake->household.key),
                             bind_number("intake", intake->id), bind_key("person", person),
                             bind_number("about", result->about),
                             bind_text("need", catalogue_need[result->rule->need].key),
                             bind_text("agency", work->me.agency),
                             bind_text("next_date", next_look(work, result->rule->priority, next)),
                             bind_text("at", now_text(work, at))),
                        "id", id, error);
}

static enum status reopen(struct work *work, int64_t id, int priority, struct error *error)
{
    char at[TIME_SIZE], next[DATE_SIZE];
    return query_run(work, QUERY_NEED_OPEN,
                     BIND(bind_number("id", id),
                          bind_text("next_date", next_look(work, priority, next)),
                          bind_text("at", now_text(work, at))),
                     error);
}

static enum status settle(struct work *work, int64_t id, const char *by, struct error *error)
{
    char at[TIME_SIZE];
    return query_run(work, QUERY_NEED_SETTLE,
                     BIND(bind_number("id", id), bind_text("by", by),
                          bind_text("at", now_text(work, at))),
                     error);
}

struct rulings { /* what people decided about the household */
    const struct ruling *ruling;
    int n;
};

/* Only what is certain is a need, and only where somebody can do something about it. Where a person
 * has decided, that counts. */
static bool makes_need(const struct household *household, const struct result *result,
                       const struct rulings *rulings)
{
    const struct ruling *ruling = ruling_holding(rulings->ruling, rulings->n, household, result);
    return ruling ? ruling->outcome != OUTCOME_NONE
                  : result->certain && result->rule->outcome != OUTCOME_NONE;
}

static int64_t person_key(const struct household *household, const struct result *result)
{
    return result->person >= 0 ? household->person[result->person].key : 0;
}

static enum status want(struct work *work, struct arena *arena, const struct intake *intake,
                        const struct result *result, struct need_rows *rows, struct error *error)
{
    int64_t person = person_key(&intake->household, result), id;
    struct need_row *row = find(rows, person, result->rule->need, result->about);
    if (row && row->wanted)
        return OK;
    enum status status = OK;
    if (!row) {
        status = add(work, intake, person, result, &id, error);
        row = append(arena, rows);
        *row = (struct need_row){.id = id, .person = person, .about = result->about,
                                 .need = result->rule->need};
    } else if (row->state == NEED_IS_SETTLED && row->may_reopen) {
        status = reopen(work, row->id, result->rule->priority, error);
    }
    row->wanted = true;
    return status;
}

enum status needs_update(struct work *work, const struct intake *intake,
                         const struct decision *decision, struct error *error)
{
    struct arena *arena = arena_new();
    const struct household *household = &intake->household;
    struct need_rows rows = {0};
    struct rulings rulings = {0};
    enum status status = load(work, arena, household->key, &rows, error);
    if (status == OK)
        status = work_rulings_here(work, arena, household, &rulings.ruling, &rulings.n, error);
    for (int i = 0; i < decision->n && status == OK; i++) {
        if (makes_need(household, &decision->result[i], &rulings))
            status = want(work, arena, intake, &decision->result[i], &rows, error);
    }
    for (int i = 0; i < rows.n && status == OK; i++) {
        if (!rows.row[i].wanted && rows.row[i].state == NEED_IS_OPEN)
            status = settle(work, rows.row[i].id, "facts", error);
    }
    arena_free(arena);
    return status;
}

enum status need_ensure(struct work *work, const struct intake *intake,
                        const struct result *result, int64_t *id, struct error *error)
{
    int64_t person = person_key(&intake->household, result);
    enum status status = query_number(
        work, QUERY_NEED_FIND,
        BIND(bind_number("household", intake->household.key), bind_number("person", person),
             bind_text("need", catalogue_need[result->rule->need].key),
             bind_number("about", result->about)),
        "id", id, error);
    return status == NOT_FOUND ? add(work, intake, person, result, id, error) : status;
}

enum status need_refer(struct work *work, int64_t id, struct error *error)
{
    char at[TIME_SIZE];
    return query_run(work, QUERY_NEED_REFER,
                     BIND(bind_number("id", id), bind_text("at", now_text(work, at))), error);
}

enum status need_after_referral(struct work *work, int64_t id, bool met, int priority,
                                struct error *error)
{
    int64_t others = 0;
    enum status status = query_number(work, QUERY_NEED_REFERRALS, BIND(bind_number("need_row", id)),
                                      "n", &others, error);
    if (status != OK || others > 0) /* another office still works on it */
        return status;
    return met ? settle(work, id, "referral", error) : reopen(work, id, priority, error);
}

/* --- The list -------------------------------------------------------------------------------- */

static const char *full_name(const struct list *list, struct arena *arena)
{
    const char *family = list_text(list, "family_name", arena);
    const char *given = list_text(list, "given_name", arena);
    if (list_is_null(list, "family_name")) /* the household's need: by its first person */
        return list_text(list, "name", arena);
    return family[0] && given[0] ? arena_printf(arena, "%s, %s", family, given)
           : family[0]           ? family
                                 : given;
}

enum status work_needs(struct work *work, struct arena *arena, const struct need_line *after,
                       struct need_line *line, int max, int *n, struct error *error)
{
    if (!work_may(work, MAY_INTAKE))
        return error_set(error, DENIED, N_("your role does not see the needs of households"));
    char from[DATE_SIZE] = "";
    if (after)
        date_iso(after->next, from);
    struct list list = list_start(work, QUERY_NEEDS_WAITING,
                                  BIND(bind_text("agency", work->me.agency),
                                       bind_text("next_date", from),
                                       bind_number("id", after ? after->id : 0),
                                       bind_number("max", max)),
                                  error);
    int found = 0;
    while (found < max && list_next(&list)) {
        const char *need = list_text(&list, "need", arena);
        line[found++] = (struct need_line){
            .id = list_number(&list, "id"),
            .intake = list_number(&list, "intake"),
            .person = full_name(&list, arena),
            .state = list_text(&list, "state", arena),
            .need = catalogue_find_need(need, strlen(need)),
            .next = list_date(&list, "next_date"),
        };
    }
    *n = found;
    return list_end(&list);
}
