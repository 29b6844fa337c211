/* SPDX-License-Identifier: EUPL-1.2 */
/* The life of referrals between offices. */
#include <string.h>

#include "test_work_house.h"
#include "text/date.h"

static const char need_state[] = "SELECT CASE state WHEN 'open' THEN 1 WHEN 'referred' THEN 2 "
                                 "ELSE 3 END FROM need WHERE need = 'integration_course'";
enum { IS_OPEN = 1, IS_REFERRED, IS_SETTLED };

static int64_t sent(void)
{
    struct intake intake = house_intake(house.clerk);
    return house_send(&intake, "R-TEST-001");
}

START_TEST(from_sending_to_done)
{
    int64_t id = sent();
    struct referral r = house_look(house.jc, id);
    ck_assert_int_eq(r.state, SENT);
    ck_assert_str_eq(r.number, "2026-000001");
    ck_assert_str_eq(r.person, "Musterová, Ana");
    ck_assert_str_eq(r.to_agency, "AG-06");
    ck_assert_str_eq(r.ground, "law");
    ck_assert_int_eq(r.me, PARTY_RECEIVER);
    ck_assert_int_eq(date_first_day(r.due) - work_today(house.jc), 7); /* five working days */
    ck_assert_int_eq(house_number(need_state), IS_REFERRED);
    ck_ok(house_answer(house.jc, id, (struct answer){.event = EVENT_TAKE}));
    ck_assert_str_eq(house_look(house.jc, id).owner, "jansen");
    ck_ok(house_answer(house.jc, id, (struct answer){.event = EVENT_ACCEPT}));
    ck_ok(house_answer(house.jc, id, (struct answer){.event = EVENT_BEGIN}));
    ck_ok(house_answer(house.jc, id, (struct answer){.event = EVENT_DONE, .outcome = "met"}));
    ck_assert_int_eq(house_number(need_state), IS_SETTLED);
    const struct referral_entry *entry;
    int n;
    ck_ok(work_history(house.clerk, house.arena, id, &entry, &n, &house.error));
    ck_assert_int_eq(n, 5);
    ck_assert_int_eq(entry[0].event, EVENT_SEND);
    ck_assert_str_eq(entry[0].actor, "demir");
    ck_assert_int_eq(entry[4].to, DONE);
}
END_TEST

START_TEST(what_is_settled_by_an_office_stays_settled)
{
    struct intake intake = house_intake(house.clerk);
    int64_t id = house_send(&intake, "R-TEST-001");
    ck_ok(house_answer(house.jc, id, (struct answer){.event = EVENT_ACCEPT}));
    ck_ok(house_answer(house.jc, id, (struct answer){.event = EVENT_DONE, .outcome = "met"}));
    house_say(house.clerk, &intake, 0, FIELD_GERMAN, "B1");
    ck_assert_int_eq(house_number(need_state), IS_SETTLED);
}
END_TEST

START_TEST(an_aim_not_met_opens_the_need_again)
{
    int64_t id = sent();
    ck_ok(house_answer(house.jc, id, (struct answer){.event = EVENT_ACCEPT}));
    ck_ok(house_answer(house.jc, id, (struct answer){.event = EVENT_DONE, .outcome = "not_met"}));
    ck_assert_int_eq(house_number(need_state), IS_OPEN);
}
END_TEST

START_TEST(only_what_may_leave_is_sent)
{
    struct intake intake = house_intake(house.clerk);
    house_say(house.clerk, &intake, 0, FIELD_HEALTH, "CHRONIC");
    house_say(house.clerk, &intake, 0, FIELD_RESIDENCE_DUTY, "P12A_LOCAL");
    int64_t id = house_send(&intake, "R-TEST-001");
    const char *facts = house_look(house.jc, id).facts;
    ck_assert_str_eq(facts, "{\"family_name\":\"Musterová\",\"given_name\":\"Ana\","
                            "\"german\":\"A2\"}");
}
END_TEST

START_TEST(the_same_is_not_sent_twice)
{
    struct intake intake = house_intake(house.clerk);
    struct sending early = house_preview(house.clerk, &intake, "R-TEST-001");
    house_send(&intake, "R-TEST-001");
    int64_t id;
    ck_assert_ptr_nonnull(house_preview(house.clerk, &intake, "R-TEST-001").refusal);
    ck_refused(CONFLICT, work_send(house.clerk, &intake, &early, &id, &house.error));
    ck_assert_int_eq(house_number("SELECT count(*) FROM referral"), 1);
    ck_assert_int_eq(house_number("SELECT value FROM counter"), 1);
}
END_TEST

START_TEST(nothing_is_sent_without_a_ground_or_a_right)
{
    struct intake intake = house_intake(house.clerk);
    struct sending sending = house_preview(house.clerk, &intake, "R-TEST-001");
    int64_t id;
    sending.ground = "";
    ck_refused(INVALID, work_send(house.clerk, &intake, &sending, &id, &house.error));
    sending.ground = "law";
    ck_refused(DENIED, work_send(house.jc, &intake, &sending, &id, &house.error));
    ck_assert_ptr_nonnull(house_preview(house.clerk, &intake, "R-TEST-004").refusal);
    house_say(house.clerk, &intake, 0, FIELD_NEEDY, "NO");
    ck_refused(CONFLICT, work_send(house.clerk, &intake, &sending, &id, &house.error));
}
END_TEST

START_TEST(counsellors_send_by_consent_and_never_to_the_abh)
{
    house_staff("caritas", 1u << ROLE_CLERK, "AG-10");
    struct work *counsellor = house_session("caritas");
    struct intake intake = house_intake(counsellor);
    struct sending sending = house_preview(counsellor, &intake, "R-TEST-001");
    ck_assert_str_eq(sending.ground, "consent");
    ck_assert_ptr_null(sending.refusal);
    int64_t id;
    sending.ground = "law";
    ck_refused(INVALID, work_send(counsellor, &intake, &sending, &id, &house.error));
    sending = house_preview(counsellor, &intake, "R-TEST-003");
    ck_assert_ptr_nonnull(sending.refusal);
    ck_refused(CONFLICT, work_send(counsellor, &intake, &sending, &id, &house.error));
    /* Nor by a detour. */
    sending = house_preview(counsellor, &intake, "R-TEST-001");
    ck_ok(work_send(counsellor, &intake, &sending, &id, &house.error));
    ck_refused(DENIED, house_answer(house.jc, id, (struct answer){.event = EVENT_NOT_COMPETENT,
                                                                   .reason = "other_law",
                                                                   .agency = "AG-02"}));
    work_close(counsellor);
}
END_TEST

START_TEST(a_lost_race_says_who_was_faster)
{
    int64_t id = sent();
    house_staff("zweite", 1u << ROLE_AGENCY, "AG-06");
    struct work *second = house_session("zweite");
    struct referral seen = house_look(second, id);
    ck_ok(house_answer(house.jc, id, (struct answer){.event = EVENT_TAKE}));
    struct answer take = {.event = EVENT_TAKE};
    ck_assert_int_eq(work_answer(second, &seen, &take, &house.error), CONFLICT);
    ck_assert_str_eq(house.error.arg[0], "jansen");
    work_close(second);
}
END_TEST

START_TEST(strangers_and_missing_reasons_are_refused)
{
    int64_t id = sent();
    struct referral r;
    ck_refused(DENIED, work_referral(house.ja, house.arena, id, &r, &house.error));
    r = house_look(house.jc, id);
    struct answer accept = {.event = EVENT_ACCEPT}, decline = {.event = EVENT_DECLINE};
    ck_refused(DENIED, work_answer(house.ja, &r, &accept, &house.error));
    ck_refused(DENIED, work_answer(house.clerk, &r, &accept, &house.error));
    ck_refused(INVALID, work_answer(house.jc, &r, &decline, &house.error));
    ck_assert_int_eq(house_look(house.jc, id).version, 1);
}
END_TEST

START_TEST(declining_gives_the_need_back)
{
    int64_t id = sent();
    ck_ok(house_answer(house.jc, id,
                       (struct answer){.event = EVENT_DECLINE, .reason = "no_capacity"}));
    ck_assert_int_eq(house_number(need_state), IS_OPEN);
    struct need_line line[64];
    int n, found = 0;
    ck_ok(work_needs(house.clerk, house.arena, NULL, line, 64, &n, &house.error));
    for (int i = 0; i < n; i++)
        found += line[i].need == NEED_INTEGRATION_COURSE;
    ck_assert_int_eq(found, 1);
}
END_TEST

START_TEST(a_question_goes_back_and_forth)
{
    int64_t id = sent();
    struct queue_filter mine = {.agency = "AG-15", .need = -1};
    struct queue_line line[8];
    int n;
    ck_ok(house_answer(house.jc, id, (struct answer){.event = EVENT_ACCEPT}));
    ck_ok(house_answer(house.jc, id, (struct answer){.event = EVENT_QUERY, .text = "Zeugnis?"}));
    ck_ok(work_queue(house.clerk, house.arena, &mine, NULL, line, 8, &n, &house.error));
    ck_assert_int_eq(n, 1);
    ck_assert_int_eq(line[0].state, QUERY);
    ck_ok(house_answer(house.clerk, id,
                       (struct answer){.event = EVENT_ANSWER, .text = "Liegt bei"}));
    ck_assert_int_eq(house_look(house.jc, id).state, ACCEPTED);
    ck_ok(work_queue(house.clerk, house.arena, &mine, NULL, line, 8, &n, &house.error));
    ck_assert_int_eq(n, 0);
}
END_TEST

static enum status pass_on(struct work *work, int64_t id, const char *agency)
{
    return house_answer(work, id, (struct answer){.event = EVENT_NOT_COMPETENT,
                                                  .reason = "other_law", .agency = agency});
}

static int64_t child_of(int64_t id)
{
    char sql[80];
    snprintf(sql, sizeof sql, "SELECT id FROM referral WHERE parent = %d", (int)id);
    return house_number(sql);
}

START_TEST(who_is_not_competent_names_who_is)
{
    struct intake intake = house_intake(house.clerk);
    house.now += 3600;
    int64_t id = house_send(&intake, "R-TEST-001");
    house.now += 86400;
    ck_refused(INVALID, pass_on(house.jc, id, NULL));
    ck_refused(INVALID, pass_on(house.jc, id, "AG-99"));
    ck_refused(INVALID, pass_on(house.jc, id, "AG-06"));
    ck_ok(pass_on(house.jc, id, "AG-14"));
    int64_t child = child_of(id);
    struct referral r = house_look(house.ja, child);
    ck_assert_int_eq(r.state, SENT);
    ck_assert_int_eq(r.hop, 1);
    ck_assert(!r.conflict);
    ck_assert_int_eq(r.first_receipt, NOON); /* § 16 SGB I */
    ck_assert_str_eq(r.from_agency, "AG-15");
    ck_assert_int_eq(house_number(need_state), IS_REFERRED);
    ck_ok(pass_on(house.ja, child, "AG-06"));
    r = house_look(house.jc, child_of(child));
    ck_assert_int_eq(r.hop, 2);
    ck_assert(r.conflict);
    const struct load *load;
    int n;
    ck_ok(work_loads(house.boss, house.arena, &load, &n, &house.error));
    for (int i = 0; i < n; i++) {
        if (strcmp(load[i].agency, "AG-06") == 0) {
            ck_assert_int_eq(load[i].conflicts, 1);
            ck_assert_int_eq(load[i].not_competent, 1);
            ck_assert_int_eq(load[i].fresh, 1);
        }
    }
    ck_ok(house_answer(house.jc, child_of(child),
                       (struct answer){.event = EVENT_DECLINE, .reason = "no_capacity"}));
    ck_assert_int_eq(house_number(need_state), IS_OPEN);
}
END_TEST

START_TEST(the_sender_may_withdraw_and_a_supervisor_correct)
{
    struct intake intake = house_intake(house.clerk);
    int64_t one = house_send(&intake, "R-TEST-001"), two = house_send(&intake, "R-TEST-002");
    ck_refused(DENIED, house_answer(house.jc, one, (struct answer){.event = EVENT_WITHDRAW,
                                                                    .reason = "client_wish"}));
    ck_ok(house_answer(house.clerk, one,
                       (struct answer){.event = EVENT_WITHDRAW, .reason = "client_wish"}));
    ck_assert_int_eq(house_number(need_state), IS_OPEN);
    ck_ok(house_answer(house.boss, two,
                       (struct answer){.event = EVENT_MISTAKE, .reason = "wrong_person"}));
    /* And it can be sent again. */
    house_send(&intake, "R-TEST-001");
}
END_TEST

START_TEST(nothing_expires_silently)
{
    int64_t id = sent();
    int n;
    ck_ok(work_expire(house.boss, &n, &house.error));
    ck_assert_int_eq(n, 0);
    house.now += (int64_t)86400 * 60;
    ck_refused(DENIED, work_expire(house.jc, &n, &house.error));
    ck_ok(work_expire(house.boss, &n, &house.error));
    ck_assert_int_eq(n, 1);
    ck_assert_int_eq(house_look(house.jc, id).state, EXPIRED);
    ck_assert_int_eq(house_number(need_state), IS_OPEN);
}
END_TEST

Suite *suite_referrals(void)
{
    Suite *suite = suite_create("referrals");
    TCase *deeds = tcase_create("referrals");
    house_for(deeds);
    tcase_add_test(deeds, from_sending_to_done);
    tcase_add_test(deeds, what_is_settled_by_an_office_stays_settled);
    tcase_add_test(deeds, an_aim_not_met_opens_the_need_again);
    tcase_add_test(deeds, only_what_may_leave_is_sent);
    tcase_add_test(deeds, the_same_is_not_sent_twice);
    tcase_add_test(deeds, nothing_is_sent_without_a_ground_or_a_right);
    tcase_add_test(deeds, counsellors_send_by_consent_and_never_to_the_abh);
    tcase_add_test(deeds, a_lost_race_says_who_was_faster);
    tcase_add_test(deeds, strangers_and_missing_reasons_are_refused);
    tcase_add_test(deeds, declining_gives_the_need_back);
    tcase_add_test(deeds, a_question_goes_back_and_forth);
    tcase_add_test(deeds, who_is_not_competent_names_who_is);
    tcase_add_test(deeds, the_sender_may_withdraw_and_a_supervisor_correct);
    tcase_add_test(deeds, nothing_expires_silently);
    suite_add_tcase(suite, deeds);
    return suite;
}
