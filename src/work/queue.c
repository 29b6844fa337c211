/* SPDX-License-Identifier: EUPL-1.2 */
/* Lists of referrals and the loads of offices. All lists have one order, (due, id), and go on after
 * the last row seen; each kind has a statement and an index of its own. */
#include "work/inside.h"

#include <string.h>

#include "text/date.h"

enum kind { INBOX, SENT_BY, MINE, ALL, KINDS };

static const enum query statement[KINDS][2] = {
    [INBOX] = {QUERY_QUEUE_INBOX, QUERY_QUEUE_INBOX_CLOSED},
    [SENT_BY] = {QUERY_QUEUE_SENT, QUERY_QUEUE_SENT_CLOSED},
    [MINE] = {QUERY_QUEUE_MINE, QUERY_QUEUE_MINE_CLOSED},
    [ALL] = {QUERY_QUEUE_ALL, QUERY_QUEUE_ALL_CLOSED},
};

static enum kind kind_of(const struct queue_filter *filter)
{
    return filter->mine      ? MINE
           : !filter->agency ? ALL
           : filter->sent_by ? SENT_BY
                             : INBOX;
}

static enum status may_list(const struct work *work, const struct queue_filter *filter,
                            struct error *error)
{
    bool own = filter->mine ||
               (filter->agency && strcmp(filter->agency, work->me.agency) == 0);
    if (work_may(work, own ? MAY_SEE_QUEUE : MAY_SEE_ALL) || work_may(work, MAY_SEE_ALL))
        return OK;
    return error_set(error, DENIED, N_("your role does not see the queues of other offices"));
}

static void take_line(const struct list *list, struct arena *arena, struct queue_line *line)
{
    const char *need = list_text(list, "need", arena);
    int state = referral_state_find(list_text(list, "state", arena));
    *line = (struct queue_line){
        .id = list_number(list, "id"),
        .number = list_text(list, "number", arena),
        .person = list_text(list, "person", arena),
        .nationality = list_text(list, "nationality", arena),
        .from_agency = list_text(list, "from_agency", arena),
        .to_agency = list_text(list, "to_agency", arena),
        .owner = list_text(list, "owner", arena),
        .need = catalogue_find_need(need, strlen(need)),
        .priority = (int)list_number(list, "priority"),
        .state = state < 0 ? DRAFT : (enum referral_state)state,
        .due = list_date(list, "due"),
        .sent_at = list_time(list, "sent_at"),
    };
}

enum status work_queue(struct work *work, struct arena *arena, const struct queue_filter *filter,
                       const struct queue_line *after, struct queue_line *line, int max, int *n,
                       struct error *error)
{
    enum status status = may_list(work, filter, error);
    if (status != OK)
        return status;
    enum kind kind = kind_of(filter);
    char before[DATE_SIZE] = "9999", from[DATE_SIZE] = "";
    if (filter->late)
        date_iso(date_of_day(work_today(work)), before);
    if (after)
        date_iso(after->due, from);
    struct argument argument[] = {
        bind_text("before", before), bind_text("due", from),
        bind_text("need", filter->need >= 0 ? catalogue_need[filter->need].key : ""),
        bind_number("id", after ? after->id : 0), bind_number("max", max),
        kind == MINE ? bind_number("staff", work->me.id) : bind_text("agency", filter->agency),
    };
    size_t arguments = sizeof argument / sizeof *argument - (kind == ALL);
    struct list list =
        list_start(work, statement[kind][filter->closed], argument, arguments, error);
    int found = 0;
    while (found < max && list_next(&list))
        take_line(&list, arena, &line[found++]);
    *n = found;
    return list_end(&list);
}

/* --- Loads ----------------------------------------------------------------------------------- */

enum { REFUSED_DAYS = 30, MOST_OFFICES = 512 };

static struct load *load_of(struct load *load, int *n, const char *agency)
{
    for (int i = 0; i < *n; i++) {
        if (strcmp(load[i].agency, agency) == 0)
            return &load[i];
    }
    if (*n == MOST_OFFICES)
        return NULL;
    load[*n] = (struct load){.agency = agency};
    return &load[(*n)++];
}

static enum status add_open(struct work *work, struct arena *arena, struct load *load, int *n,
                            struct error *error)
{
    char today[DATE_SIZE];
    date_iso(date_of_day(work_today(work)), today);
    struct list list = list_start(work, QUERY_LOADS, BIND(bind_text("today", today)), error);
    while (list_next(&list)) {
        struct load *office = load_of(load, n, list_text(&list, "agency", arena));
        if (!office)
            break;
        office->open = (int)list_number(&list, "n");
        office->late = (int)list_number(&list, "late");
        office->fresh = (int)list_number(&list, "fresh");
        office->unanswered = (int)list_number(&list, "unanswered");
        office->conflicts = (int)list_number(&list, "conflicts");
        int32_t oldest = date_berlin(list_time(&list, "oldest"), NULL, NULL);
        office->oldest_days = work_today(work) - oldest;
    }
    return list_end(&list);
}

static enum status add_refused(struct work *work, struct arena *arena, struct load *load, int *n,
                               struct error *error)
{
    char since[TIME_SIZE];
    date_utc_text(work_now(work) - (int64_t)REFUSED_DAYS * 86400, since);
    struct list list = list_start(work, QUERY_LOADS_REFUSED, BIND(bind_text("since", since)),
                                  error);
    while (list_next(&list)) {
        struct load *office = load_of(load, n, list_text(&list, "agency", arena));
        if (office)
            office->not_competent = (int)list_number(&list, "n");
    }
    return list_end(&list);
}

enum status work_loads(struct work *work, struct arena *arena, const struct load **out, int *n,
                       struct error *error)
{
    if (!work_may(work, MAY_SEE_ALL))
        return error_set(error, DENIED, N_("your role does not see the loads of all offices"));
    struct load *load = arena_array(arena, struct load, MOST_OFFICES);
    *out = load;
    *n = 0;
    enum status status = add_open(work, arena, load, n, error);
    return status == OK ? add_refused(work, arena, load, n, error) : status;
}

enum status work_load(struct work *work, struct arena *arena, const char *agency,
                      const struct load **out, struct error *error)
{
    const struct queue_filter filter = {.agency = agency};
    struct load *load = arena_array(arena, struct load, MOST_OFFICES);
    int n = 0;
    enum status status = may_list(work, &filter, error);
    if (status == OK)
        status = add_open(work, arena, load, &n, error);
    *out = load_of(load, &n, agency);
    return status == OK && !*out ? NOT_FOUND : status;
}
