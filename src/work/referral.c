/* SPDX-License-Identifier: EUPL-1.2 */
/* Referrals as rows: read, made, and what happened to them. How they move: answer.c. */
#include "work/inside.h"

#include <string.h>

#include "text/date.h"
#include "work/calendar.h"

/* Working days until somebody has to have acted, by the state a referral came into. Five is the
 * clock of forwarding (§ 16 SGB I with § 14 Abs. 1 SGB IX as its measure). */
static const int8_t days_in_state[REFERRAL_STATES] = {
    [SENT] = 5, [RECEIVED] = 5, [QUERY] = 5, [ACCEPTED] = 10, [ACTIVE] = 20, [WAITLIST] = 20,
};

struct date referral_due(enum referral_state state, int32_t today, struct date deadline)
{
    int32_t due = calendar_add_working_days(today, days_in_state[state]);
    if (date_is_set(deadline) && date_last_day(deadline) < due)
        due = date_last_day(deadline);
    return date_of_day(due);
}

/* --- Reading --------------------------------------------------------------------------------- */

static unsigned what_i_am(const struct work *work, const struct referral *referral)
{
    unsigned me = 0;
    if (strcmp(referral->from_agency, work->me.agency) == 0 && work_may(work, MAY_SEND))
        me |= PARTY_SENDER;
    if (strcmp(referral->to_agency, work->me.agency) == 0 && work_may(work, MAY_ANSWER))
        me |= PARTY_RECEIVER;
    if (work_may(work, MAY_CORRECT))
        me |= PARTY_SUPERVISOR;
    return me;
}

static enum referral_state state_in(const struct list *list, const char *name,
                                    struct arena *arena)
{
    int state = referral_state_find(list_text(list, name, arena));
    return state < 0 ? DRAFT : (enum referral_state)state;
}

static int outcome_of(const char *code)
{
    int i = 0;
    while (i < OUTCOME_COUNT - 1 && strcmp(catalogue_outcome[i].code, code) != 0)
        i++;
    return i;
}

static void take_row(const struct list *list, struct arena *arena, struct referral_row *row)
{
    const char *need = list_text(list, "need", arena);
    row->need_row = list_number(list, "need_row");
    row->decision = list_number(list, "decision");
    row->owner = list_number(list, "owner");
    row->resume = state_in(list, "resume", arena);
    row->deadline = list_date(list, "deadline");
    row->referral = (struct referral){
        .id = list_number(list, "id"),
        .version = list_number(list, "version"),
        .intake = list_number(list, "intake"),
        .parent = list_number(list, "parent"),
        .state = state_in(list, "state", arena),
        .number = list_text(list, "number", arena),
        .from_agency = list_text(list, "from_agency", arena),
        .to_agency = list_text(list, "to_agency", arena),
        .person = list_text(list, "person", arena),
        .nationality = list_text(list, "nationality", arena),
        .need = catalogue_find_need(need, strlen(need)),
        .rule = list_text(list, "rule", arena),
        .rules_hash = list_text(list, "rules_hash", arena),
        .product = list_text(list, "product", arena),
        .basis = list_text(list, "basis", arena),
        .confidence = list_text(list, "confidence", arena),
        .priority = (int)list_number(list, "priority"),
        .hop = (int)list_number(list, "hop"),
        .sent_at = list_time(list, "sent_at"),
        .first_receipt = list_time(list, "first_receipt"),
        .due = list_date(list, "due"),
        .next = list_date(list, "next_date"),
        .owner = list_text(list, "owner_login", arena),
        .reason = list_text(list, "reason", arena),
        .outcome = list_text(list, "outcome", arena),
        .text = list_text(list, "text", arena),
        .facts = list_text(list, "facts", arena),
        .ground = list_text(list, "ground", arena),
        .conflict = list_number(list, "conflict") == 1,
        .ruled_at = list_is_null(list, "ruled_at") ? 0 : list_time(list, "ruled_at"),
        .ruled_until = list_is_null(list, "ruled_until") ? 0 : list_time(list, "ruled_until"),
        .ruled_by = list_text(list, "ruled_by", arena),
        .ruled_agency = list_text(list, "ruled_agency", arena),
        .ruled_reason = list_text(list, "ruled_reason", arena),
        .ruled_outcome = outcome_of(list_text(list, "ruled_outcome", arena)),
    };
}

enum status referral_load(struct work *work, struct arena *arena, int64_t id,
                          struct referral_row *row, struct error *error)
{
    struct list list = list_start(work, QUERY_REFERRAL_GET, BIND(bind_number("id", id)), error);
    bool found = list_next(&list);
    if (found)
        take_row(&list, arena, row);
    enum status status = list_end(&list);
    if (status == OK && !found)
        status = error_set(error, NOT_FOUND, N_("there is no such referral"));
    if (status == OK)
        row->referral.me = (enum party)what_i_am(work, &row->referral);
    return status;
}

/* Sender and receiver, and whoever sees every queue. */
static enum status may_look(const struct work *work, const struct referral *referral,
                            struct error *error)
{
    bool mine = strcmp(referral->from_agency, work->me.agency) == 0 ||
                strcmp(referral->to_agency, work->me.agency) == 0;
    return mine || work_may(work, MAY_SEE_ALL)
               ? OK
               : error_set(error, DENIED, N_("this referral is between other offices"));
}

enum status work_referral(struct work *work, struct arena *arena, int64_t id,
                          struct referral *referral, struct error *error)
{
    struct referral_row row = {0};
    enum status status = deed_begin(work, MAY_SEE_QUEUE, error);
    if (status != OK)
        return status;
    status = referral_load(work, arena, id, &row, error);
    if (status == OK)
        status = may_look(work, &row.referral, error);
    if (status == OK)
        status = audit_add(work, "referral look", "referral", id, "", error);
    status = deed_end(work, status, error);
    if (status == OK)
        *referral = row.referral;
    return status;
}

enum status work_history(struct work *work, struct arena *arena, int64_t id,
                         const struct referral_entry **out, int *n, struct error *error)
{
    struct referral_row row;
    enum status status = deed_allowed(work, MAY_SEE_QUEUE, error);
    if (status == OK)
        status = referral_load(work, arena, id, &row, error);
    if (status == OK)
        status = may_look(work, &row.referral, error);
    if (status != OK)
        return status;
    int room = (int)row.referral.version, found = 0; /* each version has its event */
    struct referral_entry *entry = arena_array(arena, struct referral_entry, room);
    struct list list =
        list_start(work, QUERY_REFERRAL_EVENTS, BIND(bind_number("referral", id)), error);
    while (found < room && list_next(&list)) {
        int event = referral_event_find(list_text(&list, "event", arena));
        entry[found++] = (struct referral_entry){
            .at = list_time(&list, "at"),
            .actor = list_text(&list, "actor", arena),
            .agency = list_text(&list, "agency", arena),
            .reason = list_text(&list, "reason", arena),
            .text = list_text(&list, "text", arena),
            .event = event < 0 ? EVENT_SEND : (enum referral_event)event,
            .from = state_in(&list, "from_state", arena),
            .to = state_in(&list, "to_state", arena),
        };
    }
    *out = entry;
    *n = found;
    return list_end(&list);
}

/* --- Making ---------------------------------------------------------------------------------- */

static const char *or_empty(const char *text)
{
    return text ? text : "";
}

enum status referral_event_add(struct work *work, const struct referral_step *step,
                               struct error *error)
{
    char at[TIME_SIZE];
    return query_run(work, QUERY_REFERRAL_EVENT_ADD,
                     BIND(bind_number("referral", step->referral),
                          bind_text("at", now_text(work, at)), bind_text("actor", work->me.login),
                          bind_text("agency", work->me.agency),
                          bind_text("event", referral_event[step->event].code),
                          bind_text("from_state", referral_state[step->from].code),
                          bind_text("to_state", referral_state[step->to].code),
                          bind_text("reason", or_empty(step->reason)),
                          bind_text("outcome", or_empty(step->outcome)),
                          bind_text("text", or_empty(step->text))),
                     error);
}

/* 2026-000047: the year and a number that grows in it. */
static enum status draw_number(struct work *work, struct arena *arena, const char **number,
                               struct error *error)
{
    int64_t value;
    int year = date_of_day(work_today(work)).year;
    const char *name = arena_printf(arena, "referral %d", year);
    enum status status = query_number(work, QUERY_COUNTER_NEXT, BIND(bind_text("name", name)),
                                      "value", &value, error);
    *number = arena_printf(arena, "%d-%06lld", year, (long long)value);
    return status;
}

static enum status insert_row(struct work *work, const struct referral_row *row, int64_t *id,
                              struct error *error)
{
    const struct referral *r = &row->referral;
    char at[TIME_SIZE], first[TIME_SIZE], due[DATE_SIZE], deadline[DATE_SIZE];
    date_utc_text(r->first_receipt, first);
    date_iso(r->due, due);
    date_iso(row->deadline, deadline);
    return query_number(
        work, QUERY_REFERRAL_ADD,
        BIND(bind_text("number", r->number), bind_number("need_row", row->need_row),
             bind_number("intake", r->intake), bind_key("decision", row->decision),
             bind_key("parent", r->parent), bind_key("ruling", row->ruling),
             bind_text("from_agency", r->from_agency),
             bind_text("to_agency", r->to_agency), bind_number("staff", work->me.id),
             bind_text("at", now_text(work, at)), bind_text("first_receipt", first),
             bind_text("deadline", deadline[0] ? deadline : NULL), bind_text("due", due),
             bind_number("hop", r->hop), bind_number("conflict", r->conflict),
             bind_text("person", r->person), bind_text("nationality", r->nationality),
             bind_text("need", catalogue_need[r->need].key), bind_text("rule", r->rule),
             bind_text("rules_hash", r->rules_hash), bind_text("product", r->product),
             bind_text("basis", r->basis), bind_text("confidence", r->confidence),
             bind_number("priority", r->priority), bind_text("ground", r->ground),
             bind_text("text", r->text), bind_text("facts", r->facts)),
        "id", id, error);
}

enum status referral_insert(struct work *work, struct referral_row *row, int64_t *id,
                            struct error *error)
{
    struct arena *arena = arena_new();
    row->referral.due = referral_due(SENT, work_today(work), row->deadline);
    enum status status = draw_number(work, arena, &row->referral.number, error);
    if (status == OK)
        status = insert_row(work, row, id, error);
    if (status == OK) {
        struct referral_step step = {.referral = *id, .event = EVENT_SEND, .from = DRAFT,
                                     .to = SENT, .text = row->referral.text};
        status = referral_event_add(work, &step, error);
    }
    if (status == OK)
        status = need_refer(work, row->need_row, error);
    arena_free(arena);
    return status;
}
