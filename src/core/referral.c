/* SPDX-License-Identifier: EUPL-1.2 */
/* The table of moves; the drawing is in the header. What the table says beyond it:
 *
 *  1. A claim can be given back (release), and a supervisor can do it for somebody who is ill.
 *  2. An answered query goes back to the state it came from; what ends a referral while a query is
 *     open is only possible where it was possible there.
 *  3. Declining ends when work begins; who is not competent may find out later.
 *  4. The person may cancel whatever is open.
 *  5. An end has a reason, an outcome, or a competent body; only the clock and the person need
 * none.
 */
#include "core/referral.h"

#include <string.h>

#define SENDER PARTY_SENDER
#define RECEIVER PARTY_RECEIVER
#define SYSTEM PARTY_SYSTEM
#define SUPERVISOR PARTY_SUPERVISOR

const struct referral_move referral_move[] = {
    {DRAFT, EVENT_SEND, SENT, SENDER, NEEDS_GROUND},
    {DRAFT, EVENT_WITHDRAW, WITHDRAWN, SENDER, NEEDS_REASON},
    {DRAFT, EVENT_CLIENT_CANCEL, CLIENT_CANCEL, SENDER, NEEDS_NOTHING},
    {DRAFT, EVENT_MISTAKE, ERROR_ENTRY, SUPERVISOR, NEEDS_REASON},

    {SENT, EVENT_TAKE, RECEIVED, RECEIVER, NEEDS_NOTHING},
    {SENT, EVENT_ACCEPT, ACCEPTED, RECEIVER, NEEDS_NOTHING},
    {SENT, EVENT_NOT_COMPETENT, NOT_COMPETENT, RECEIVER, NEEDS_AGENCY | NEEDS_REASON},
    {SENT, EVENT_DECLINE, DECLINED, RECEIVER, NEEDS_REASON},
    {SENT, EVENT_WITHDRAW, WITHDRAWN, SENDER, NEEDS_REASON},
    {SENT, EVENT_CLIENT_CANCEL, CLIENT_CANCEL, SENDER | RECEIVER, NEEDS_NOTHING},
    {SENT, EVENT_EXPIRE, EXPIRED, SYSTEM, NEEDS_NOTHING},
    {SENT, EVENT_MISTAKE, ERROR_ENTRY, SUPERVISOR, NEEDS_REASON},

    {RECEIVED, EVENT_RELEASE, SENT, RECEIVER | SUPERVISOR, NEEDS_NOTHING},
    {RECEIVED, EVENT_QUERY, QUERY, RECEIVER, NEEDS_TEXT},
    {RECEIVED, EVENT_ACCEPT, ACCEPTED, RECEIVER, NEEDS_NOTHING},
    {RECEIVED, EVENT_NOT_COMPETENT, NOT_COMPETENT, RECEIVER, NEEDS_AGENCY | NEEDS_REASON},
    {RECEIVED, EVENT_DECLINE, DECLINED, RECEIVER, NEEDS_REASON},
    {RECEIVED, EVENT_WITHDRAW, WITHDRAWN, SENDER, NEEDS_REASON},
    {RECEIVED, EVENT_CLIENT_CANCEL, CLIENT_CANCEL, SENDER | RECEIVER, NEEDS_NOTHING},
    {RECEIVED, EVENT_EXPIRE, EXPIRED, SYSTEM, NEEDS_NOTHING},
    {RECEIVED, EVENT_MISTAKE, ERROR_ENTRY, SUPERVISOR, NEEDS_REASON},

    {QUERY, EVENT_ANSWER, QUERY, SENDER, NEEDS_TEXT}, /* to the state it came from */
    {QUERY, EVENT_NOT_COMPETENT, NOT_COMPETENT, RECEIVER, NEEDS_AGENCY | NEEDS_REASON},
    {QUERY, EVENT_DECLINE, DECLINED, RECEIVER, NEEDS_REASON},
    {QUERY, EVENT_WITHDRAW, WITHDRAWN, SENDER, NEEDS_REASON},
    {QUERY, EVENT_CLIENT_CANCEL, CLIENT_CANCEL, SENDER | RECEIVER, NEEDS_NOTHING},
    {QUERY, EVENT_MISTAKE, ERROR_ENTRY, SUPERVISOR, NEEDS_REASON},

    {ACCEPTED, EVENT_QUERY, QUERY, RECEIVER, NEEDS_TEXT},
    {ACCEPTED, EVENT_BEGIN, ACTIVE, RECEIVER, NEEDS_NOTHING},
    {ACCEPTED, EVENT_WAITLIST, WAITLIST, RECEIVER, NEEDS_NOTHING},
    {ACCEPTED, EVENT_DONE, DONE, RECEIVER, NEEDS_OUTCOME},
    {ACCEPTED, EVENT_FAIL, FAILED, RECEIVER, NEEDS_REASON},
    {ACCEPTED, EVENT_NOT_COMPETENT, NOT_COMPETENT, RECEIVER, NEEDS_AGENCY | NEEDS_REASON},
    {ACCEPTED, EVENT_DECLINE, DECLINED, RECEIVER, NEEDS_REASON},
    {ACCEPTED, EVENT_WITHDRAW, WITHDRAWN, SENDER, NEEDS_REASON},
    {ACCEPTED, EVENT_CLIENT_CANCEL, CLIENT_CANCEL, SENDER | RECEIVER, NEEDS_NOTHING},
    {ACCEPTED, EVENT_MISTAKE, ERROR_ENTRY, SUPERVISOR, NEEDS_REASON},

    {ACTIVE, EVENT_QUERY, QUERY, RECEIVER, NEEDS_TEXT},
    {ACTIVE, EVENT_WAITLIST, WAITLIST, RECEIVER, NEEDS_NOTHING},
    {ACTIVE, EVENT_DONE, DONE, RECEIVER, NEEDS_OUTCOME},
    {ACTIVE, EVENT_FAIL, FAILED, RECEIVER, NEEDS_REASON},
    {ACTIVE, EVENT_NOT_COMPETENT, NOT_COMPETENT, RECEIVER, NEEDS_AGENCY | NEEDS_REASON},
    {ACTIVE, EVENT_CLIENT_CANCEL, CLIENT_CANCEL, SENDER | RECEIVER, NEEDS_NOTHING},
    {ACTIVE, EVENT_MISTAKE, ERROR_ENTRY, SUPERVISOR, NEEDS_REASON},

    {WAITLIST, EVENT_BEGIN, ACTIVE, RECEIVER, NEEDS_NOTHING},
    {WAITLIST, EVENT_DONE, DONE, RECEIVER, NEEDS_OUTCOME},
    {WAITLIST, EVENT_FAIL, FAILED, RECEIVER, NEEDS_REASON},
    {WAITLIST, EVENT_NOT_COMPETENT, NOT_COMPETENT, RECEIVER, NEEDS_AGENCY | NEEDS_REASON},
    {WAITLIST, EVENT_CLIENT_CANCEL, CLIENT_CANCEL, SENDER | RECEIVER, NEEDS_NOTHING},
    {WAITLIST, EVENT_MISTAKE, ERROR_ENTRY, SUPERVISOR, NEEDS_REASON},
};
const size_t referral_moves = sizeof referral_move / sizeof *referral_move;

/* The owner of a final state is who has to look at it once more. */
const struct referral_state_info referral_state[REFERRAL_STATES] = {
    [DRAFT] = {"draft", "draft", N_("draft"), false, SENDER},
    [SENT] = {"sent", "requested", N_("sent"), false, RECEIVER},
    [RECEIVED] = {"received", "received", N_("being examined"), false, RECEIVER},
    [QUERY] = {"query", "on-hold", N_("question back"), false, SENDER},
    [ACCEPTED] = {"accepted", "accepted", N_("accepted"), false, RECEIVER},
    [ACTIVE] = {"active", "in-progress", N_("in progress"), false, RECEIVER},
    [WAITLIST] = {"waitlist", "on-hold", N_("waiting list"), false, RECEIVER},
    [DONE] = {"done", "completed", N_("done"), true, SENDER},
    [FAILED] = {"failed", "failed", N_("failed"), true, SENDER},
    [NOT_COMPETENT] = {"not_competent", "rejected", N_("not competent"), true, SENDER},
    [DECLINED] = {"declined", "rejected", N_("declined"), true, SENDER},
    [WITHDRAWN] = {"withdrawn", "cancelled", N_("withdrawn"), true, SENDER},
    [CLIENT_CANCEL] = {"client_cancel", "cancelled", N_("cancelled by the person"), true, SENDER},
    [EXPIRED] = {"expired", "cancelled", N_("expired"), true, SUPERVISOR},
    [ERROR_ENTRY] = {"error", "entered-in-error", N_("entered in error"), true, SUPERVISOR},
};

const struct referral_event_info referral_event[REFERRAL_EVENTS] = {
    [EVENT_SEND] = {"send", N_("send"), 's'},
    [EVENT_TAKE] = {"take", N_("take"), 't'},
    [EVENT_RELEASE] = {"release", N_("give back"), 'r'},
    [EVENT_QUERY] = {"query", N_("ask back"), 'f'},
    [EVENT_ANSWER] = {"answer", N_("answer"), 'q'},
    [EVENT_ACCEPT] = {"accept", N_("accept"), 'a'},
    [EVENT_BEGIN] = {"begin", N_("begin"), 'b'},
    [EVENT_WAITLIST] = {"waitlist", N_("put on the waiting list"), 'w'},
    [EVENT_DONE] = {"done", N_("finish"), 'e'},
    [EVENT_FAIL] = {"fail", N_("give up"), 'g'},
    [EVENT_NOT_COMPETENT] = {"not_competent", N_("not competent"), 'n'},
    [EVENT_DECLINE] = {"decline", N_("decline"), 'x'},
    [EVENT_WITHDRAW] = {"withdraw", N_("withdraw"), 'z'},
    [EVENT_CLIENT_CANCEL] = {"client_cancel", N_("the person cancels"), 'p'},
    [EVENT_EXPIRE] = {"expire", N_("expire"), 0},
    [EVENT_MISTAKE] = {"mistake", N_("entered in error"), 'm'},
};

#define ON(event) (1U << EVENT_##event)

const struct reason referral_reason[] = {
    {"no_capacity", N_("no capacity"), ON(DECLINE) | ON(FAIL)},
    {"criteria_not_met", N_("criteria not met"), ON(DECLINE)},
    {"documents_missing", N_("documents missing"), ON(DECLINE) | ON(FAIL)},
    {"already_served", N_("already served"), ON(DECLINE) | ON(WITHDRAW)},
    {"duplicate", N_("there is another referral for it"), ON(DECLINE) | ON(WITHDRAW) | ON(MISTAKE)},
    {"out_of_area", N_("another place"), ON(DECLINE) | ON(NOT_COMPETENT)},
    {"residence_duty", N_("residence duty elsewhere"), ON(NOT_COMPETENT)},
    {"other_law", N_("task of another authority"), ON(NOT_COMPETENT)},
    {"other_status", N_("another status or benefit than stated"), ON(NOT_COMPETENT) | ON(DECLINE)},
    {"no_show", N_("did not come"), ON(FAIL)},
    {"not_reachable", N_("not reachable"), ON(FAIL)},
    {"moved", N_("moved away"), ON(FAIL) | ON(WITHDRAW)},
    {"not_met", N_("aim not met"), ON(FAIL)},
    {"client_wish", N_("wish of the person"), ON(WITHDRAW)},
    {"no_longer_needed", N_("no longer needed"), ON(WITHDRAW)},
    {"wrong_person", N_("wrong person"), ON(MISTAKE) | ON(WITHDRAW)},
    {"wrong_office", N_("wrong office chosen"), ON(MISTAKE) | ON(WITHDRAW)},
    {"other", N_("another reason"),
     ON(DECLINE) | ON(FAIL) | ON(NOT_COMPETENT) | ON(WITHDRAW) | ON(MISTAKE)},
};
const size_t referral_reasons = sizeof referral_reason / sizeof *referral_reason;

const struct outcome_code referral_outcome[] = {
    {"met", N_("aim met")},
    {"partly", N_("aim partly met")},
    {"not_met", N_("aim not met")},
};
const size_t referral_outcomes = sizeof referral_outcome / sizeof *referral_outcome;

const struct referral_move *referral_find(enum referral_state from, enum referral_event event)
{
    for (size_t i = 0; i < referral_moves; i++)
        if (referral_move[i].from == from && referral_move[i].event == event)
            return &referral_move[i];
    return NULL;
}

static bool is_empty(const char *text)
{
    return !text || !*text;
}

static enum status in_field(const char *field, enum status status, struct error *error)
{
    error_field(error, field);
    return status;
}

static enum status check_reason(const struct referral_deed *deed, struct error *error)
{
    int i = is_empty(deed->reason) ? -1 : referral_reason_find(deed->reason);
    if (i >= 0 && referral_reason[i].events >> deed->event & 1)
        return OK;
    return error_set(error, INVALID, N_("expected a reason for \"%s\""),
                     referral_event[deed->event].code);
}

static enum status check_needs(unsigned needs, const struct referral_deed *deed,
                               struct error *error)
{
    enum status status = OK;
    if (needs & NEEDS_GROUND && !deed->ground) {
        status = error_set(error, INVALID, N_("expected the legal basis or the person's consent"));
        return in_field("ground", status, error);
    }
    if (needs & NEEDS_AGENCY && !deed->agency) {
        status = error_set(error, INVALID, N_("expected the office that is competent instead"));
        return in_field("agency", status, error);
    }
    if (needs & NEEDS_REASON && check_reason(deed, error) != OK)
        return in_field("reason", INVALID, error);
    if (needs & NEEDS_TEXT && is_empty(deed->text)) {
        status = error_set(error, INVALID, N_("expected some words: the question or the answer"));
        return in_field("text", status, error);
    }
    if (needs & NEEDS_OUTCOME && !deed->outcome) {
        status = error_set(error, INVALID, N_("expected an outcome: met, partly or not met"));
        return in_field("outcome", status, error);
    }
    return OK;
}

/* What a query interrupts keeps its limits: see 2 above. */
static bool is_possible(const struct referral_move *move, enum referral_state came_from)
{
    if (!move || move->from != QUERY)
        return move != NULL;
    return referral_find(came_from, move->event == EVENT_ANSWER ? EVENT_QUERY : move->event);
}

enum status referral_apply(enum referral_state from, enum referral_state came_from,
                           const struct referral_deed *deed, enum referral_state *to,
                           struct error *error)
{
    const struct referral_move *move = referral_find(from, deed->event);
    if (!is_possible(move, came_from))
        return error_set(error, CONFLICT,
                         N_("expected another state: \"%s\" is not possible while it is \"%s\""),
                         referral_event[deed->event].code, referral_state[from].code);
    if (!(move->who & deed->who))
        return error_set(error, DENIED, N_("expected somebody else to do this: \"%s\""),
                         referral_event[deed->event].code);
    if (check_needs(move->needs, deed, error) != OK)
        return INVALID;
    *to = deed->event == EVENT_ANSWER ? came_from : move->to;
    return OK;
}

int referral_state_find(const char *code)
{
    for (int i = 0; i < REFERRAL_STATES; i++)
        if (!strcmp(referral_state[i].code, code))
            return i;
    return -1;
}

int referral_event_find(const char *code)
{
    for (int i = 0; i < REFERRAL_EVENTS; i++)
        if (!strcmp(referral_event[i].code, code))
            return i;
    return -1;
}

int referral_reason_find(const char *code)
{
    for (size_t i = 0; i < referral_reasons; i++)
        if (!strcmp(referral_reason[i].code, code))
            return (int)i;
    return -1;
}
