/* SPDX-License-Identifier: EUPL-1.2 */
/* An intake that lies elsewhere, and an explanation that comes down to facts. */
#include "test_ui_intake_desk.h"

#include <string.h>

#include "ui/screen_intake_explain.h"

/* --- what lies elsewhere ---------------------------------------------------------------------- */

static void taken_by(struct work *other)
{
    struct intake theirs = {0};
    ck_ok(work_intake_open(other, house.arena, state()->intake.id, &theirs, &house.error));
    ck_ok(work_intake_take(other, &theirs, &house.error));
}

START_TEST(another_desk_is_looked_at_or_taken_over)
{
    enter("Haddad");
    enter("Rima");
    house_staff("vogel", 1u << ROLE_CLERK, "AG-15");
    struct work *other = house_session("vogel");
    taken_by(other);
    go(FIELD_GIVEN_NAME);
    press(ACTION_ERASE_LINE);
    enter("Rana");
    ck_shows("On another desk");
    type("t"); /* take over: what was entered is kept */
    idle();
    ck_assert(!intake_is_held(top()));
    ck_assert_str_eq(stored().household.person[0].fact[FIELD_GIVEN_NAME].text, "Rana");
    taken_by(other);
    go(FIELD_GIVEN_NAME);
    press(ACTION_ERASE_LINE);
    enter("Ruth");
    type("o"); /* only look: it is lost, and nobody is kept here */
    ck_shows("only to look at: with vogel");
    type("x");
    ck_shows("On another desk");
    press(ACTION_BACK);
    ck_assert(press(ACTION_PARK) & EFFECT_CLOSE);
    work_close(other);
}
END_TEST

START_TEST(what_is_finished_is_followed)
{
    enter("Haddad");
    enter("Rima");
    ck_ok(intake_flush(top(), &house.error));
    ck_ok(work_intake_finish(house.clerk, &state()->intake, &house.error));
    int64_t finished = state()->intake.id;
    type("x");
    ck_shows("This intake is finished");
    type("n");
    ck_assert(state()->intake.id != finished && !intake_is_locked(top()));
    go(FIELD_GIVEN_NAME);
    press(ACTION_ERASE_LINE);
    enter("Rana");
    ck_assert_str_eq(stored().household.person[0].fact[FIELD_GIVEN_NAME].text, "Rana");
}
END_TEST

/* --- an explanation, tidied ------------------------------------------------------------------- */

static struct explain_row row(int depth, enum tri truth, const char *word, const char *text)
{
    return (struct explain_row){.depth = depth, .truth = truth, .person = 0, .field = -1,
                                .qual = -1, .operator_text = word, .expected_text = text};
}

static struct explain_row test(int depth, enum tri truth, const char *word, int number)
{
    struct explain_row row = {.depth = depth, .truth = truth, .field = FIELD_SCHOOLING_YEARS,
                              .qual = -1, .operator_text = word, .expected_text = ""};
    row.expected = fact_number(number);
    return row;
}

START_TEST(what_holds_is_shown_as_facts)
{
    const struct explain_row given[] = {
        row(0, YES, "", "some_define"),
        row(1, YES, "or", "a or b"), test(2, NO, "=", 3), test(2, YES, "=", 4),
        row(0, YES, "not", "c and d"), test(1, YES, "not =", 5), test(1, YES, "not =", 6),
        test(0, YES, ">=", 1), test(0, YES, ">=", 7),
    };
    const struct explain_row *kept = NULL;
    struct arena *arena = arena_new();
    int n = explain_tidy(given, sizeof given / sizeof *given, arena, &kept);
    ck_assert_int_eq(n, 3);
    for (int i = 0; i < n; i++)
        ck_assert_int_eq(kept[i].depth, 0);
    ck_assert_int_eq(kept[0].expected.lo, 4);
    ck_assert_int_eq(kept[1].expected.lo, 5); /* the first settles "none of these" */
    ck_assert_int_eq(kept[2].expected.lo, 7); /* at least 7 is at least 1 */
    arena_free(arena);
}
END_TEST

START_TEST(what_fails_keeps_its_tree)
{
    const struct explain_row given[] = {
        row(0, NO, "or", "a or b"), test(1, NO, "=", 3), test(1, NO, "=", 4),
        row(0, NO, "", "some_define"), test(1, NO, "=", 5), /* one part: it stands for the whole */
        row(0, MAYBE, "partner", "a"),
    };
    const struct explain_row *kept = NULL;
    struct arena *arena = arena_new();
    ck_assert_int_eq(explain_tidy(given, sizeof given / sizeof *given, arena, &kept), 5);
    ck_assert_int_eq(kept[1].depth, 1);
    ck_assert_int_eq(kept[3].depth, 0);
    ck_assert_str_eq(kept[4].operator_text, "partner");
    ck_assert_int_eq(explain_tidy(NULL, 0, arena, &kept), 0);
    arena_free(arena);
}
END_TEST

TCase *case_hold(void)
{
    TCase *tcase = tcase_create("hold");
    house_for(tcase);
    tcase_add_checked_fixture(tcase, desk_open, desk_close);
    tcase_add_test(tcase, what_holds_is_shown_as_facts);
    tcase_add_test(tcase, what_fails_keeps_its_tree);
    tcase_add_test(tcase, another_desk_is_looked_at_or_taken_over);
    tcase_add_test(tcase, what_is_finished_is_followed);
    return tcase;
}
