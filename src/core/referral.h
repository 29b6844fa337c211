/* SPDX-License-Identifier: EUPL-1.2 */
/* The life of a referral: one need of one person sent to one office.
 *
 *             send            take             accept            begin
 *   DRAFT ----------> SENT ----------> RECEIVED ------> ACCEPTED ------> ACTIVE ----> DONE
 *                      |  \               |  \  query ^      | waitlist ^  |
 *                      |   \              |   QUERY --'      WAITLIST --'  '--> FAILED
 *                      |    '- NOT_COMPETENT, DECLINED (until work has begun; NOT_COMPETENT after)
 *                      '-- EXPIRED (the clock), WITHDRAWN (the sender), CLIENT_CANCEL, ERROR
 *
 * One table of moves (referral.c) says from which state which event leads where, who may do it and
 * what it must carry; screens, help, tests and work iterate it. A query goes back to the state it
 * came from. States map to FHIR R4 Task.status. Pure: time and actor are arguments. */
#ifndef LOTSE_CORE_REFERRAL_H
#define LOTSE_CORE_REFERRAL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/status.h"

enum referral_state {
    DRAFT, SENT, RECEIVED, QUERY, ACCEPTED, ACTIVE, WAITLIST, DONE, FAILED, NOT_COMPETENT,
    DECLINED, WITHDRAWN, CLIENT_CANCEL, EXPIRED, ERROR_ENTRY, REFERRAL_STATES,
};

enum referral_event {
    EVENT_SEND, EVENT_TAKE, EVENT_RELEASE, EVENT_QUERY, EVENT_ANSWER, EVENT_ACCEPT, EVENT_BEGIN,
    EVENT_WAITLIST, EVENT_DONE, EVENT_FAIL, EVENT_NOT_COMPETENT, EVENT_DECLINE, EVENT_WITHDRAW,
    EVENT_CLIENT_CANCEL, EVENT_EXPIRE, EVENT_MISTAKE, REFERRAL_EVENTS,
};

enum party { PARTY_SENDER = 1, PARTY_RECEIVER = 2, PARTY_SYSTEM = 4, PARTY_SUPERVISOR = 8 };

enum guard { /* what an event must carry */
    NEEDS_NOTHING = 0,
    NEEDS_GROUND = 1,    /* legal basis or consent of the sending */
    NEEDS_REASON = 2,    /* a reason code */
    NEEDS_TEXT = 4,      /* words: a question, an answer */
    NEEDS_AGENCY = 8,    /* the competent body (§ 16 SGB I) */
    NEEDS_OUTCOME = 16,  /* met, partly, not met */
};

struct referral_move {
    enum referral_state from;
    enum referral_event event;
    enum referral_state to; /* QUERY answered: the state it came from, to is then QUERY */
    unsigned who;           /* enum party, or-ed */
    unsigned needs;         /* enum guard, or-ed */
};

struct referral_state_info {
    const char *code, *fhir; /* "sent", "requested" */
    const char *label;       /* msgid */
    bool final;
    enum party owner;        /* in whose queue it is while it stands here */
};

struct referral_event_info {
    const char *code, *label; /* label: msgid, a verb */
    char key;                 /* letter on the queue screen; 0: none */
};

extern const struct referral_move referral_move[];
extern const size_t referral_moves;
extern const struct referral_state_info referral_state[REFERRAL_STATES];
extern const struct referral_event_info referral_event[REFERRAL_EVENTS];

/* The move for event from state, NULL where there is none. */
const struct referral_move *referral_find(enum referral_state from, enum referral_event event);

struct referral_deed { /* what somebody wants to do */
    enum referral_event event;
    unsigned who;        /* enum party: what the actor is towards this referral */
    bool ground, agency, outcome;
    const char *reason, *text; /* NULL or "" where missing */
};
/* Checks a deed and says the state it leads to. came_from: the state a QUERY was asked in. */
enum status referral_apply(enum referral_state from, enum referral_state came_from,
                           const struct referral_deed *deed, enum referral_state *to,
                           struct error *error);

int referral_state_find(const char *code); /* -1: none */
int referral_event_find(const char *code);

/* Reason codes, counted per rule. */
struct reason { const char *code, *label; unsigned events; /* bits of enum referral_event */ };
extern const struct reason referral_reason[];
extern const size_t referral_reasons;
int referral_reason_find(const char *code);
struct outcome_code { const char *code, *label; };
extern const struct outcome_code referral_outcome[]; /* met, partly, not_met */
extern const size_t referral_outcomes;

#endif
