/* SPDX-License-Identifier: EUPL-1.2 */
/* The life of a referral is small enough to be tried whole: every state, event and party. */
#include "test_core.h"

#include <ctype.h>
#include <string.h>

#include "core/permission.h"
#include "core/referral.h"

enum { PARTIES = 4 };

/* A deed that carries everything, with a reason that fits the event. */
static struct referral_deed full_deed(enum referral_event event, unsigned who)
{
    struct referral_deed deed = {.event = event,
                                 .who = who,
                                 .ground = true,
                                 .agency = true,
                                 .outcome = true,
                                 .text = "words"};
    for (size_t i = 0; i < referral_reasons; i++)
        if (referral_reason[i].events >> event & 1)
            deed.reason = referral_reason[i].code;
    return deed;
}

static void check_refusals(enum referral_state from, enum referral_state came_from,
                           const struct referral_move *move, unsigned who)
{
    static const struct {
        enum guard guard;
        const char *field;
    } needed[] = {{NEEDS_GROUND, "ground"},
                  {NEEDS_REASON, "reason"},
                  {NEEDS_TEXT, "text"},
                  {NEEDS_AGENCY, "agency"},
                  {NEEDS_OUTCOME, "outcome"}};
    for (int i = 0; i < ROWS(needed); i++) {
        struct referral_deed deed = full_deed(move->event, who);
        struct error error = {0};
        enum referral_state to;
        enum guard guard = needed[i].guard;
        deed.ground = guard != NEEDS_GROUND;
        deed.agency = guard != NEEDS_AGENCY;
        deed.outcome = guard != NEEDS_OUTCOME;
        deed.reason = guard == NEEDS_REASON ? "" : deed.reason;
        deed.text = guard == NEEDS_TEXT ? "" : deed.text;
        enum status status = referral_apply(from, came_from, &deed, &to, &error);
        ck_assert_int_eq(status, move->needs & guard ? INVALID : OK);
        ck_assert_str_eq(error.field, move->needs & guard ? needed[i].field : "");
    }
}

START_TEST(every_state_event_and_party)
{
    for (int from = 0; from < REFERRAL_STATES; from++)
        for (int event = 0; event < REFERRAL_EVENTS; event++)
            for (unsigned who = 1; who < 1U << PARTIES; who <<= 1) {
                const struct referral_move *move =
                    referral_find((enum referral_state)from, (enum referral_event)event);
                struct referral_deed deed = full_deed((enum referral_event)event, who);
                struct error error = {0};
                enum referral_state to = DRAFT;
                enum status status =
                    referral_apply((enum referral_state)from, RECEIVED, &deed, &to, &error);
                if (!move) {
                    ck_assert_int_eq(status, CONFLICT);
                } else if (!(move->who & who)) {
                    ck_assert_int_eq(status, DENIED);
                } else {
                    ck_assert_int_eq(status, OK);
                    ck_assert_int_eq(to, event == EVENT_ANSWER ? RECEIVED : move->to);
                    check_refusals((enum referral_state)from, RECEIVED, move, who);
                }
                ck_assert_int_eq(status == OK, error.message == NULL);
            }
}
END_TEST

START_TEST(the_table_is_sound)
{
    bool reached[REFERRAL_STATES] = {[DRAFT] = true}, leaves[REFERRAL_STATES] = {false};
    for (size_t i = 0; i < referral_moves; i++) {
        const struct referral_move *move = &referral_move[i];
        ck_assert_ptr_eq(referral_find(move->from, move->event), move); /* none twice */
        ck_assert(!referral_state[move->from].final);
        ck_assert_uint_ne(move->who, 0);
        reached[move->to] = true;
        leaves[move->from] = true;
    }
    for (int s = 0; s < REFERRAL_STATES; s++) {
        ck_assert_msg(reached[s], "%s is never reached", referral_state[s].code);
        ck_assert_msg(leaves[s] != referral_state[s].final, "%s", referral_state[s].code);
        ck_assert_ptr_nonnull(referral_state[s].fhir);
        ck_assert_ptr_nonnull(referral_state[s].label);
        ck_assert_int_ne(referral_state[s].owner, 0);
        ck_assert_int_eq(referral_state_find(referral_state[s].code), s);
    }
    ck_assert_int_eq(referral_state_find("gone"), -1);
    for (int s = 0; s < REFERRAL_STATES; s++)
        if (!referral_state[s].final) /* the person may cancel in any open state */
            ck_assert_ptr_nonnull(referral_find((enum referral_state)s, EVENT_CLIENT_CANCEL));
}
END_TEST

/* From every open state there is a way to an end. */
START_TEST(every_open_state_can_end)
{
    bool ends[REFERRAL_STATES];
    for (int s = 0; s < REFERRAL_STATES; s++)
        ends[s] = referral_state[s].final;
    for (int round = 0; round < REFERRAL_STATES; round++)
        for (size_t i = 0; i < referral_moves; i++)
            ends[referral_move[i].from] |= ends[referral_move[i].to];
    for (int s = 0; s < REFERRAL_STATES; s++)
        ck_assert_msg(ends[s], "%s", referral_state[s].code);
}
END_TEST

START_TEST(events_have_words_and_keys)
{
    for (int e = 0; e < REFERRAL_EVENTS; e++) {
        ck_assert_int_eq(referral_event_find(referral_event[e].code), e);
        ck_assert_ptr_nonnull(referral_event[e].label);
        char key = referral_event[e].key;
        ck_assert(key == 0 || islower((unsigned char)key));
        for (int f = 0; f < e; f++)
            ck_assert_msg(key == 0 || referral_event[f].key != key, "%c twice", key);
        bool moves = false;
        for (size_t i = 0; i < referral_moves; i++)
            moves |= (int)referral_move[i].event == e;
        ck_assert_msg(moves, "%s moves nothing", referral_event[e].code);
    }
    ck_assert_int_eq(referral_event_find("jump"), -1);
}
END_TEST

START_TEST(reasons_fit_their_events)
{
    for (size_t i = 0; i < referral_reasons; i++) {
        ck_assert_int_eq(referral_reason_find(referral_reason[i].code), (int)i);
        ck_assert_uint_ne(referral_reason[i].events, 0);
        ck_assert_ptr_nonnull(referral_reason[i].label);
    }
    for (size_t i = 0; i < referral_moves; i++)
        if (referral_move[i].needs & NEEDS_REASON)
            ck_assert_ptr_nonnull(full_deed(referral_move[i].event, 0).reason);
    struct referral_deed deed = full_deed(EVENT_DECLINE, PARTY_RECEIVER);
    struct error error = {0};
    enum referral_state to;
    deed.reason = "client_wish";
    ck_assert_int_eq(referral_apply(SENT, SENT, &deed, &to, &error), INVALID);
    ck_assert_str_eq(error.field, "reason");
}
END_TEST

START_TEST(a_query_resumes_and_keeps_its_limits)
{
    static const enum referral_state asked_in[] = {RECEIVED, ACCEPTED, ACTIVE};
    enum referral_state to;
    for (int i = 0; i < ROWS(asked_in); i++) {
        struct referral_deed deed = full_deed(EVENT_ANSWER, PARTY_SENDER);
        ck_assert_int_eq(referral_apply(QUERY, asked_in[i], &deed, &to, NULL), OK);
        ck_assert_int_eq(to, asked_in[i]);
        deed = full_deed(EVENT_DECLINE, PARTY_RECEIVER);
        ck_assert_int_eq(referral_apply(QUERY, asked_in[i], &deed, &to, NULL),
                         asked_in[i] == ACTIVE ? CONFLICT : OK);
        deed = full_deed(EVENT_NOT_COMPETENT, PARTY_RECEIVER);
        ck_assert_int_eq(referral_apply(QUERY, asked_in[i], &deed, &to, NULL), OK);
    }
    struct referral_deed deed = full_deed(EVENT_ANSWER, PARTY_SENDER);
    ck_assert_int_eq(referral_apply(QUERY, DRAFT, &deed, &to, NULL), CONFLICT);
}
END_TEST

START_TEST(roles_and_permissions)
{
    static const struct {
        const char *role;
        const char *may; /* one letter for each permission, in their order; - for no */
    } row[] = {
        {"clerk", "iSDaq--r-------"},      {"agency", "---aq--r-------"},
        {"supervisor", "iSDaqAcr--R--d-"}, {"author", "-------re-R----"},
        {"approver", "-------r-pR----"},   {"translator", "-------r-------"},
        {"officer", "-------r--Rl---"},    {"admin", "-------r--R-sdb"},
    };
    ck_assert_int_eq(ROWS(row), ROLES);
    for (int i = 0; i < ROLES; i++) {
        int role = role_find(row[i].role);
        ck_assert_int_eq(role, i);
        ck_assert_ptr_nonnull(role_info[i].label);
        ck_assert_uint_eq(strlen(row[i].may), PERMISSIONS);
        for (int p = 0; p < PERMISSIONS; p++)
            ck_assert_msg(role_may((enum role)role, (enum permission)p) == (row[i].may[p] != '-'),
                          "%s, permission %d", row[i].role, p);
        ck_assert(!(role_may((enum role)role, MAY_EDIT_RULES) &&
                    role_may((enum role)role, MAY_APPROVE_RULES)));
    }
    ck_assert_int_eq(role_find("king"), -1);
}
END_TEST

TCase *referral_cases(void)
{
    TCase *tcase = tcase_create("referral");
    tcase_add_test(tcase, every_state_event_and_party);
    tcase_add_test(tcase, the_table_is_sound);
    tcase_add_test(tcase, every_open_state_can_end);
    tcase_add_test(tcase, events_have_words_and_keys);
    tcase_add_test(tcase, reasons_fit_their_events);
    tcase_add_test(tcase, a_query_resumes_and_keeps_its_limits);
    tcase_add_test(tcase, roles_and_permissions);
    return tcase;
}
