/* SPDX-License-Identifier: EUPL-1.2 */
/* How referrals move: one answer, one transaction. The table of moves is core/referral.c; here is
 * what a move does to the world: whose queue it is in, until when, and what becomes of the need.
 *
 * Invariants:
 *  1. A move is made only on the version the actor has seen.
 *  2. Each version of a referral has its event.
 *  3. After every move the referral is in exactly one queue, or final. */
#include "work/inside.h"

#include <string.h>

#include "text/date.h"
#include "work/calendar.h"

/* Two hops, or one back, and a supervisor has to look. */
enum { HOPS_TOO_MANY = 2, LAPSE_WORKING_DAYS = 20, LAPSE_AT_ONCE = 200 };

/* What the end of a referral means for its need. */
enum need_effect { NEED_STAYS, NEED_BACK, NEED_BY_OUTCOME };
static const enum need_effect need_effect[REFERRAL_STATES] = {
    [DONE] = NEED_BY_OUTCOME,    [FAILED] = NEED_BACK,        [DECLINED] = NEED_BACK,
    [WITHDRAWN] = NEED_BACK,     [CLIENT_CANCEL] = NEED_BACK, [EXPIRED] = NEED_BACK,
    [ERROR_ENTRY] = NEED_BACK,   [NOT_COMPETENT] = NEED_STAYS, /* the child carries it */
};

static bool is(const char *text, const char *word)
{
    return text && strcmp(text, word) == 0;
}

/* --- One move ------------------------------------------------------------------------------------------ */

/* Who works on it after the event; 0: nobody in particular. */
static int64_t owner_after(const struct work *work, const struct referral_row *row,
                           enum referral_event event, enum referral_state to)
{
    bool takes = event == EVENT_TAKE || event == EVENT_ACCEPT || event == EVENT_BEGIN ||
                 event == EVENT_WAITLIST;
    if (event == EVENT_RELEASE || to == SENT)
        return 0;
    return takes ? work->me.id : row->owner;
}

static enum status write_move(struct work *work, const struct referral_row *row,
                              const struct answer *answer, enum referral_state to,
                              struct error *error)
{
    const struct referral *r = &row->referral;
    const struct referral_state_info *info = &referral_state[to];
    char at[TIME_SIZE], due[DATE_SIZE];
    const char *queue = info->final                   ? NULL
                        : info->owner == PARTY_SENDER ? r->from_agency
                                                      : r->to_agency;
    date_iso(info->final ? r->due : referral_due(to, work_today(work), row->deadline), due);
    enum status status = query_run(
        work, QUERY_REFERRAL_MOVE,
        BIND(bind_number("id", r->id), bind_number("version", r->version),
             bind_text("state", info->code),
             bind_text("resume", to == QUERY ? referral_state[r->state].code : NULL),
             bind_number("open", !info->final), bind_text("queue", queue),
             bind_key("owner", owner_after(work, row, answer->event, to)), bind_text("due", due),
             bind_text("at", now_text(work, at)),
             bind_text("reason", answer->reason ? answer->reason : r->reason),
             bind_text("outcome", answer->outcome ? answer->outcome : r->outcome),
             bind_number("conflict", r->conflict || to == EXPIRED)),
        error);
    if (status == OK && work->driver->changes(work->conn) == 0)
        status = error_set(error, CONFLICT, N_("somebody else was faster: look at it anew"));
    struct referral_step step = {.referral = r->id, .event = answer->event, .from = r->state,
                                 .to = to, .reason = answer->reason, .outcome = answer->outcome,
                                 .text = answer->text};
    return status == OK ? referral_event_add(work, &step, error) : status;
}

/* --- Not competent: the competent body gets it, with the first receipt (§ 16 Abs. 2 SGB I) ------------- */

static enum status check_next_office(struct work *work, const struct referral_row *row,
                                     const char *agency, struct error *error)
{
    const struct agency *from = directory_find(&work->directory, row->referral.from_agency);
    const struct agency *to = directory_find(&work->directory, agency);
    if (!to)
        return error_set(error, INVALID, N_("expected an office of the directory, not \"%s\""),
                         agency);
    if (strcmp(agency, row->referral.to_agency) == 0)
        return error_set(error, INVALID,
                         N_("expected another office: %s is the one that has it now"), to->name);
    if (from && privacy_refusal(from, to))
        return error_set(error, DENIED,
                         N_("who sent this may send nothing to %s: give the person the sheet to "
                            "take there"),
                         to->name);
    struct arena *arena = arena_new();
    const char *number;
    enum status status = query_text_of(
        work, QUERY_REFERRAL_OPEN_AT,
        BIND(bind_number("need_row", row->need_row), bind_text("agency", agency)), "number", arena,
        &number, error);
    if (status == OK)
        status = error_set(error, CONFLICT, N_("%s already has this, as %s"), to->name, number);
    arena_free(arena);
    return status == NOT_FOUND ? OK : status;
}

/* The sender stays the sender: whoever took the intake has the household before them, answers
 * questions, and gets the need back. The forwarding office stands in the history. */
static enum status send_on(struct work *work, const struct referral_row *row, const char *agency,
                           struct error *error)
{
    int64_t been_there = 0, id;
    enum status status = query_number(
        work, QUERY_REFERRAL_PATH,
        BIND(bind_number("id", row->referral.id), bind_text("agency", agency)), "n", &been_there,
        error);
    if (status != OK)
        return status;
    struct referral_row child = *row;
    child.referral.parent = row->referral.id;
    child.referral.to_agency = agency;
    child.referral.hop = row->referral.hop + 1;
    child.referral.conflict = child.referral.hop >= HOPS_TOO_MANY || been_there > 0 ||
                              strcmp(agency, row->referral.from_agency) == 0;
    status = referral_insert(work, &child, &id, error);
    return status == OK ? audit_add(work, "referral send on", "referral", id, agency, error)
                        : status;
}

/* --- The deed ------------------------------------------------------------------------------------------ */

static enum status after_move(struct work *work, const struct referral_row *row,
                              const struct answer *answer, enum referral_state to,
                              struct error *error)
{
    if (to == NOT_COMPETENT)
        return send_on(work, row, answer->agency, error);
    if (!referral_state[to].final || need_effect[to] == NEED_STAYS)
        return OK;
    bool met = need_effect[to] == NEED_BY_OUTCOME && is(answer->outcome, "met");
    return need_after_referral(work, row->need_row, met, row->referral.priority, error);
}

static enum status move(struct work *work, const struct referral_row *row,
                        const struct answer *answer, unsigned who, struct error *error)
{
    struct referral_deed deed = {.event = answer->event, .who = who, .ground = true,
                                 .agency = answer->agency && answer->agency[0],
                                 .outcome = answer->outcome && answer->outcome[0],
                                 .reason = answer->reason, .text = answer->text};
    enum referral_state to;
    enum status status =
        referral_apply(row->referral.state, row->resume, &deed, &to, error);
    if (status == OK && to == NOT_COMPETENT)
        status = check_next_office(work, row, answer->agency, error);
    if (status == OK)
        status = write_move(work, row, answer, to, error);
    if (status == OK)
        status = after_move(work, row, answer, to, error);
    return status == OK ? audit_add(work, referral_event[answer->event].code, "referral",
                                    row->referral.id, answer->agency ? answer->agency : "", error)
                        : status;
}

static enum status lost_race(struct work *work, const struct referral *now, struct error *error)
{
    struct arena *arena = arena_new();
    const char *actor = "";
    enum status status = query_text_of(work, QUERY_REFERRAL_LAST_EVENT,
                                       BIND(bind_number("referral", now->id)), "actor", arena,
                                       &actor, error);
    if (status == OK)
        status = error_set(error, CONFLICT, N_("%s was faster: %s is now \"%s\""), actor,
                           now->number, referral_state[now->state].label);
    arena_free(arena);
    return status;
}

static enum status answer_it(struct work *work, struct arena *arena,
                             const struct referral *referral, const struct answer *answer,
                             struct error *error)
{
    struct referral_row row = {0};
    enum status status = referral_load(work, arena, referral->id, &row, error);
    if (status == OK && row.referral.version != referral->version)
        status = lost_race(work, &row.referral, error);
    if (status == OK && !row.referral.me)
        status = error_set(error, DENIED,
                           N_("only the office that sent %s and the office that got it may answer"),
                           row.referral.number);
    return status == OK ? move(work, &row, answer, row.referral.me, error) : status;
}

enum status work_answer(struct work *work, const struct referral *referral,
                        const struct answer *answer, struct error *error)
{
    struct arena *arena = arena_new();
    enum status status = work_rules(work, error); /* the directory, for who is competent */
    if (status == OK)
        status = deed_begin(work, MAY_SEE_QUEUE, error);
    if (status == OK)
        status = deed_end(work, answer_it(work, arena, referral, answer, error), error);
    arena_free(arena);
    return status;
}

/* --- The clock ------------------------------------------------------------------------------------------ */

static enum status expire_all(struct work *work, struct arena *arena, const int64_t *id, int n,
                              struct error *error)
{
    static const struct answer expire = {.event = EVENT_EXPIRE};
    enum status status = OK;
    for (int i = 0; i < n && status == OK; i++) {
        struct referral_row row = {0};
        status = referral_load(work, arena, id[i], &row, error);
        if (status == OK)
            status = move(work, &row, &expire, PARTY_SYSTEM, error);
    }
    return status;
}

enum status work_expire(struct work *work, int *n, struct error *error)
{
    int64_t id[LAPSE_AT_ONCE];
    char before[DATE_SIZE];
    int32_t day = work_today(work); /* LAPSE_WORKING_DAYS before today */
    for (int left = LAPSE_WORKING_DAYS; left > 0; left -= calendar_is_working_day(day))
        day--;
    date_iso(date_of_day(day), before);
    enum status status = deed_begin(work, MAY_CORRECT, error);
    if (status != OK)
        return status;
    struct list list =
        list_start(work, QUERY_REFERRAL_LAPSED,
                   BIND(bind_text("before", before), bind_number("max", LAPSE_AT_ONCE)), error);
    int found = 0;
    while (found < LAPSE_AT_ONCE && list_next(&list))
        id[found++] = list_number(&list, "id");
    status = list_end(&list);
    struct arena *arena = arena_new();
    if (status == OK)
        status = expire_all(work, arena, id, found, error);
    arena_free(arena);
    *n = found;
    return deed_end(work, status, error);
}
