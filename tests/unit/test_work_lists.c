/* SPDX-License-Identifier: EUPL-1.2 */
/* Lists: complete, in order, stable from page to page. */
#include <string.h>

#include "test_work_house.h"
#include "text/date.h"

enum { SENDINGS = 11, PAGE = 3 };

static void send_many(void)
{
    for (int i = 0; i < SENDINGS; i++) {
        struct intake intake = house_intake(house.clerk);
        house_send(&intake, i % 2 ? "R-TEST-001" : "R-TEST-002");
        house.now += 86400 / 3;
    }
}

/* Pages through a list; fails where order is broken or a row comes twice. Returns how many. */
static int page_through(struct work *work, const struct queue_filter *filter)
{
    struct queue_line line[PAGE], last = {0};
    int total = 0, n;
    do {
        ck_ok(work_queue(work, house.arena, filter, total ? &last : NULL, line, PAGE, &n,
                         &house.error));
        for (int i = 0; i < n; i++) {
            int32_t day = date_first_day(line[i].due);
            int32_t before = total ? date_first_day(last.due) : 0;
            ck_assert(day > before || (day == before && line[i].id > last.id));
            last = line[i];
            total++;
        }
    } while (n == PAGE);
    return total;
}

START_TEST(pages_are_complete)
{
    send_many();
    ck_assert_int_eq(page_through(house.boss, &(struct queue_filter){.need = -1}), SENDINGS);
    struct queue_filter jc = {.agency = "AG-06", .need = -1};
    struct queue_filter ja = {.agency = "AG-14", .need = -1};
    struct queue_filter from = {.agency = "AG-15", .sent_by = true, .need = -1};
    ck_assert_int_eq(page_through(house.jc, &jc) + page_through(house.ja, &ja), SENDINGS);
    ck_assert_int_eq(page_through(house.clerk, &from), SENDINGS);
    from.need = NEED_COUNSELLING;
    ck_assert_int_eq(page_through(house.clerk, &from), (SENDINGS + 1) / 2);
    ck_refused(DENIED, work_queue(house.jc, house.arena, &ja, NULL, NULL, 0, NULL, &house.error));
    ck_refused(DENIED, work_queue(house.jc, house.arena, &(struct queue_filter){.need = -1}, NULL,
                                  NULL, 0, NULL, &house.error));
}
END_TEST

START_TEST(filters_say_whose_and_how_late)
{
    send_many();
    struct queue_filter late = {.agency = "AG-06", .late = true, .need = -1};
    struct queue_filter mine = {.mine = true, .need = -1};
    struct queue_filter closed = {.agency = "AG-06", .closed = true, .need = -1};
    ck_assert_int_eq(page_through(house.jc, &late), 0);
    ck_assert_int_eq(page_through(house.jc, &mine), 0);
    struct queue_line line;
    int n;
    struct queue_filter inbox = {.agency = "AG-06", .need = -1};
    ck_ok(work_queue(house.jc, house.arena, &inbox, NULL, &line, 1, &n, &house.error));
    ck_ok(house_answer(house.jc, line.id, (struct answer){.event = EVENT_ACCEPT}));
    ck_assert_int_eq(page_through(house.jc, &mine), 1);
    ck_ok(house_answer(house.jc, line.id, (struct answer){.event = EVENT_FAIL, .reason = "moved"}));
    ck_assert_int_eq(page_through(house.jc, &closed), 1);
    ck_assert_int_eq(page_through(house.jc, &inbox), SENDINGS / 2 - 1);
    house.now += (int64_t)86400 * 30;
    ck_assert_int_eq(page_through(house.jc, &late), SENDINGS / 2 - 1);
}
END_TEST

START_TEST(intakes_come_newest_first)
{
    for (int i = 0; i < SENDINGS; i++) {
        struct intake intake = house_intake(i % 3 ? house.clerk : house.boss);
        house.now += i % 2; /* some in the same second */
        ck_assert_int_gt(intake.id, 0);
    }
    struct intake_line line[PAGE], last;
    int total = 0, n;
    do {
        ck_ok(work_intakes(house.clerk, house.arena, INTAKE_OPEN, false, total ? &last : NULL, line,
                           PAGE, &n, &house.error));
        for (int i = 0; i < n; i++) {
            ck_assert(!total || line[i].touched_at < last.touched_at ||
                      (line[i].touched_at == last.touched_at && line[i].id < last.id));
            last = line[i];
            total++;
        }
    } while (n == PAGE);
    ck_assert_int_eq(total, SENDINGS);
    struct intake_line many[SENDINGS];
    ck_ok(work_intakes(house.boss, house.arena, INTAKE_OPEN, true, NULL, many, SENDINGS, &n,
                       &house.error));
    ck_assert_int_eq(n, 4);
    ck_assert_str_eq(many[0].held_by, "brinkmann");
    ck_assert_str_eq(many[0].name, "Musterová, Ana");
}
END_TEST

Suite *suite_lists(void)
{
    Suite *suite = suite_create("lists");
    TCase *lists = tcase_create("lists");
    house_for(lists);
    tcase_add_test(lists, pages_are_complete);
    tcase_add_test(lists, filters_say_whose_and_how_late);
    tcase_add_test(lists, intakes_come_newest_first);
    suite_add_tcase(suite, lists);
    return suite;
}
