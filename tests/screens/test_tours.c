/* SPDX-License-Identifier: EUPL-1.2 */
/* Tours: what people do with the program, from the first key to the last, and what they see. */
#include "demo.h"

START_TEST(a_family_is_taken_in_and_sent_on)
{
    ck_assert(demo_tour("family", "demir"));
    ck_assert(demo_tour("family-jobcenter", "jansen"));
    ck_assert(demo_tour("family-back", "demir"));
    ck_assert_int_eq(demo_command("doctor"), 0);
}
END_TEST

START_TEST(an_office_answers_what_it_gets)
{
    ck_assert(demo_tour("queue", "jansen"));
    ck_assert_int_eq(demo_command("doctor"), 0);
}
END_TEST

START_TEST(a_supervisor_sees_every_office)
{
    ck_assert(demo_tour("board", "brinkmann"));
}
END_TEST

START_TEST(a_person_decides_otherwise_than_the_rule)
{
    ck_assert(demo_tour("ruling", "demir"));
    ck_assert(demo_says("brinkmann", "rules rulings", "Telefonat mit dem Dienst, geht das?"));
    ck_assert(demo_says("brinkmann", "rules rulings --json", "\"ended_reason\":\"mistake\""));
    ck_assert(demo_says("brinkmann", "rules rulings --counts --json",
                        "\"rulings\":1,\"otherwise\":1,\"ended\":1}"));
    ck_assert(demo_says("demir", "rules rulings", "was andere entschieden haben"));
    ck_assert(demo_says("admin", "rules replay", "abweichend: 0,"));
    ck_assert_int_eq(demo_command("doctor"), 0);
}
END_TEST

START_TEST(every_screen_speaks_two_languages_and_explains_itself)
{
    ck_assert(demo_tour("help", "demir"));
    ck_assert(demo_tour("languages", "brinkmann"));
}
END_TEST

START_TEST(every_size_is_used_and_none_loses_a_key)
{
    ck_assert(demo_tour("sizes", "demir"));
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("tours");
    TCase *tc = tcase_create("tours");
    demo_for(tc);
    tcase_add_test(tc, a_family_is_taken_in_and_sent_on);
    tcase_add_test(tc, an_office_answers_what_it_gets);
    tcase_add_test(tc, a_supervisor_sees_every_office);
    tcase_add_test(tc, a_person_decides_otherwise_than_the_rule);
    tcase_add_test(tc, every_screen_speaks_two_languages_and_explains_itself);
    tcase_add_test(tc, every_size_is_used_and_none_loses_a_key);
    suite_add_tcase(suite, tc);
    return unit_run(suite);
}
