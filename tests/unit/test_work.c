/* SPDX-License-Identifier: EUPL-1.2 */
/* Sessions, intakes, the calendar, the audit chain, the doctor. */
#include <string.h>
#include <unistd.h>

#include "test_work_house.h"
#include "text/date.h"
#include "work/calendar.h"

static int32_t day(int year, int month, int of_month)
{
    return date_first_day(
        (struct date){(int16_t)year, (int8_t)month, (int8_t)of_month});
}

/* --- The calendar ---------------------------------------------------------------------------- */

START_TEST(easter_is_when_it_is)
{
    static const int16_t easter[][3] = {{1961, 4, 2},  {1981, 4, 19}, {2000, 4, 23}, {2019, 4, 21},
                                        {2024, 3, 31}, {2025, 4, 20}, {2026, 4, 5},  {2027, 3, 28},
                                        {2038, 4, 25}, {2049, 4, 18}, {2076, 4, 19}, {2285, 3, 22}};
    for (size_t i = 0; i < sizeof easter / sizeof *easter; i++)
        ck_assert_int_eq(calendar_easter(easter[i][0]),
                         day(easter[i][0], easter[i][1], easter[i][2]));
}
END_TEST

START_TEST(working_days_know_the_holidays)
{
    ck_assert(!calendar_is_working_day(day(2026, 4, 3)));  /* Good Friday */
    ck_assert(!calendar_is_working_day(day(2026, 4, 6)));  /* Easter Monday */
    ck_assert(!calendar_is_working_day(day(2026, 5, 14))); /* Ascension */
    ck_assert(!calendar_is_working_day(day(2026, 5, 25))); /* Whit Monday */
    ck_assert(!calendar_is_working_day(day(2026, 6, 4)));  /* Corpus Christi */
    ck_assert(!calendar_is_working_day(day(2027, 11, 1))); /* All Saints */
    ck_assert(!calendar_is_working_day(day(2026, 11, 22))); /* a Sunday */
    ck_assert(calendar_is_working_day(day(2026, 12, 24)));
    ck_assert_int_eq(calendar_add_working_days(day(2026, 11, 23), 5), day(2026, 11, 30));
    ck_assert_int_eq(calendar_add_working_days(day(2026, 11, 21), 1), day(2026, 11, 23));
    ck_assert_int_eq(calendar_add_working_days(day(2026, 12, 24), 1), day(2026, 12, 28));
    ck_assert_int_eq(calendar_add_working_days(day(2026, 4, 3), 0), day(2026, 4, 7));
}
END_TEST

/* --- Sessions -------------------------------------------------------------------------------- */

START_TEST(a_stranger_is_told_how_to_be_let_in)
{
    struct work *work = NULL;
    struct work_options stranger = {.database = house.path, .login = "nobody"};
    ck_assert_int_eq(work_open(&work, &stranger, &house.error), DENIED);
    ck_assert_str_eq(house.error.arg[2], "nobody");
    ck_assert_ptr_null(work);
}
END_TEST

START_TEST(acting_as_another_needs_a_demonstration)
{
    struct work *work = NULL;
    struct work_options other = {.database = house.path, .login = "demir", .as = "brinkmann"};
    ck_refused(DENIED, work_open(&work, &other, &house.error));
    house_sql("INSERT INTO meta (key, value) VALUES ('demo', '1')");
    ck_ok(work_open(&work, &other, &house.error));
    ck_assert_str_eq(work_me(work)->login, "brinkmann");
    ck_assert(work_is_demo(work));
    work_close(work);
}
END_TEST

START_TEST(the_first_user_runs_the_front_desk)
{
    struct work *chef = house_session("chef");
    ck_assert(work_may(chef, MAY_STAFF) && work_may(chef, MAY_INTAKE));
    ck_assert(work_may(chef, MAY_SEE_ALL));
    ck_assert_str_eq(work_me(chef)->agency, "AG-15");
    const struct staff *staff;
    int n;
    ck_ok(work_staff(chef, house.arena, &staff, &n, &house.error));
    ck_assert_int_eq(n, 6);
    ck_ok(work_staff_retire(chef, "jansen", &house.error));
    ck_refused(INVALID, work_staff_put(chef, "x", "X", 1, "AG-99", &house.error));
    ck_refused(INVALID, work_staff_put(chef, "x", "X", 0, NULL, &house.error));
    work_close(chef);
    struct work *work = NULL;
    struct work_options gone = {.database = house.path, .login = "jansen"};
    ck_refused(DENIED, work_open(&work, &gone, &house.error));
}
END_TEST

START_TEST(others_changes_are_noticed_once)
{
    ck_assert(!work_changed(house.clerk));
    house_intake(house.boss);
    ck_assert(work_changed(house.clerk));
    ck_assert(!work_changed(house.clerk));
}
END_TEST

START_TEST(a_rule_that_does_not_compile_is_not_kept)
{
    struct work *author = house_session("autor");
    static const char bad[] = "rule R-X\n  need nonsense\n";
    ck_refused(INVALID, work_import_rules(author, "bad.rules", bad, strlen(bad), &house.error));
    ck_ok(work_rules(author, &house.error));
    work_close(author);
    ck_assert_int_eq(house_number("SELECT count(*) FROM rule_text WHERE name = 'bad.rules'"), 0);
    ck_refused(DENIED, work_import_rules(house.clerk, "x", "", 0, &house.error));
    struct work_options clerk = house_options("demir");
    ck_refused(DENIED, work_init(&clerk, &house.error));
}
END_TEST

START_TEST(a_shipped_text_never_replaces_an_edited_one)
{
    struct work *author = house_session("autor");
    static const char edited[] = "pack rheine\n  title \"Hier\"\n  level local\n"
                                "  place 05566076\nparam municipality_card = yes\n"
                                "param municipality_egk = unknown\n";
    ck_ok(work_import_rules(author, "rheine.rules", edited, strlen(edited), &house.error));
    work_close(author);
    house_init_again();
    ck_assert_int_eq(house_number("SELECT count(*) FROM rule_text WHERE name = 'rheine.rules' AND "
                                  "state = 'in_force' AND origin = 'edited'"), 1);
    ck_assert_int_eq(house_number("SELECT count(*) FROM rule_text WHERE name = 'rheine.rules' AND "
                                  "state = 'retired' AND origin = 'shipped'"), 1);
}
END_TEST

START_TEST(an_office_that_is_gone_stays_known)
{
    static const char text[] =
        "id\ttypes\tneeds\tplace\tname\taddress\tphone\temail\tweb\thours\tnote\tvalid_from\t"
        "valid_to\tsource\tconfidence\n"
        "AG-06\tJC\t\t05566076\tJobcenter Neu\t\t\t\t\t\t\t\t\tGII\tV\n"
        "AG-15\tMELD\t\t05566076\tBürgerbüro\t\t\t\t\t\t\t\t\tGII\tV\n";
    struct intake intake = house_intake(house.clerk);
    house_send(&intake, "R-TEST-002");
    ck_refused(DENIED, work_import_directory(house.jc, text, strlen(text), NULL, &house.error));
    ck_ok(work_import_directory(house.boss, text, strlen(text), NULL, &house.error));
    ck_ok(work_rules(house.boss, &house.error));
    ck_assert_int_eq(work_directory(house.boss)->n, 2);
    ck_assert_str_eq(directory_find(work_directory(house.boss), "AG-06")->name, "Jobcenter Neu");
    ck_assert_int_eq(house_number("SELECT count(*) FROM agency WHERE id = 'AG-14'"), 1);
    ck_refused(INVALID, work_import_directory(house.boss, "id\tx\n", 5, NULL, &house.error));
    ck_ok(work_rules(house.boss, &house.error));
    ck_assert_int_eq(work_directory(house.boss)->n, 2);
}
END_TEST

/* --- Intakes --------------------------------------------------------------------------------- */

START_TEST(what_was_said_comes_back)
{
    struct intake intake = house_intake(house.clerk), again;
    int child;
    ck_ok(work_person_add(house.clerk, house.arena, &intake, ROLE_CHILD, &child, &house.error));
    house_say(house.clerk, &intake, child, FIELD_GIVEN_NAME, "Lina");
    house_say(house.clerk, &intake, child, FIELD_BIRTH_DATE, "2021-05");
    house_say(house.clerk, &intake, EVERYBODY, FIELD_HOUSING, "FLAT");
    intake.cursor_person = child;
    intake.cursor_field = FIELD_BIRTH_DATE;
    house_say(house.clerk, &intake, 0, FIELD_GERMAN, "B1");
    ck_ok(work_intake_park(house.clerk, &intake, &house.error));
    ck_ok(work_intake_open(house.clerk, house.arena, intake.id, &again, &house.error));
    ck_assert_int_eq(again.state, INTAKE_OPEN);
    ck_assert_str_eq(again.held_by, "demir");
    ck_assert_int_eq(again.household.n, 2);
    ck_assert_int_eq(again.cursor_person, child);
    ck_assert_int_eq(again.cursor_field, FIELD_BIRTH_DATE);
    ck_assert_str_eq(again.household.person[0].fact[FIELD_FAMILY_NAME].text, "Musterová");
    ck_assert_int_eq(again.household.person[1].role, ROLE_CHILD);
    ck_assert_int_eq(again.household.person[1].fact[FIELD_BIRTH_DATE].date.month, 5);
    ck_assert_uint_eq(again.household.person[1].parents, 1);
    ck_assert_int_eq(again.household.fact[FIELD_HOUSING].state, KNOWN);
    ck_assert_int_eq(house_number("SELECT count(*) FROM person WHERE family_search = 'musterova' "
                                  "AND family_name = 'Musterová'"), 1);
}
END_TEST

START_TEST(a_stale_save_says_who_has_it)
{
    struct intake intake = house_intake(house.clerk), other;
    struct fact_change change = {0, FIELD_GERMAN};
    ck_ok(work_intake_open(house.boss, house.arena, intake.id, &other, &house.error));
    ck_assert_int_eq(work_facts_save(house.boss, &other, &change, 1, &house.error), CONFLICT);
    ck_assert_str_eq(house.error.arg[0], "demir");
    error_clear(&house.error);
    ck_ok(work_intake_take(house.boss, &other, &house.error));
    ck_ok(work_facts_save(house.boss, &other, &change, 1, &house.error));
    ck_assert_int_eq(work_facts_save(house.clerk, &intake, &change, 1, &house.error), CONFLICT);
    ck_assert_str_eq(house.error.arg[0], "brinkmann");
}
END_TEST

START_TEST(needs_follow_the_facts)
{
    static const char open[] = "SELECT count(*) FROM need WHERE state = 'open'";
    struct intake intake = house_intake(house.clerk);
    ck_assert_int_ge(house_number(open), 3);
    ck_assert_int_eq(house_number("SELECT count(*) FROM need WHERE need = 'naturalisation'"), 0);
    int64_t before = house_number("SELECT count(*) FROM need");
    house_say(house.clerk, &intake, 0, FIELD_NEEDY, "NO");
    ck_assert_int_eq(house_number(
        "SELECT count(*) FROM need WHERE state = 'settled' AND settled_by = 'facts' "
        "AND need IN ('integration_course', 'counselling', 'family_reunification')"), 3);
    house_say(house.clerk, &intake, 0, FIELD_NEEDY, "YES");
    ck_assert_int_eq(house_number("SELECT count(*) FROM need"), before);
    struct need_line line[64];
    int n;
    ck_ok(work_needs(house.clerk, house.arena, NULL, line, 64, &n, &house.error));
    ck_assert_int_eq(n, house_number(open));
    ck_assert_str_eq(line[0].person, "Musterová, Ana");
    ck_assert_int_eq(line[0].need, NEED_FAMILY_REUNIFICATION); /* priority 1: today */
}
END_TEST

START_TEST(persons_go_only_before_they_were_sent)
{
    struct intake intake = house_intake(house.clerk);
    int child;
    ck_refused(INVALID, work_person_remove(house.clerk, house.arena, &intake, 0, &house.error));
    ck_ok(work_person_add(house.clerk, house.arena, &intake, ROLE_CHILD, &child, &house.error));
    ck_ok(work_person_remove(house.clerk, house.arena, &intake, child, &house.error));
    ck_assert_int_eq(intake.household.n, 1);
    ck_ok(work_person_add(house.clerk, house.arena, &intake, ROLE_SPOUSE, &child, &house.error));
    house_send(&intake, "R-TEST-001");
    ck_refused(CONFLICT, work_person_remove(house.clerk, house.arena, &intake, 0, &house.error));
}
END_TEST

START_TEST(a_finished_intake_is_followed_by_a_new_one)
{
    struct intake intake = house_intake(house.clerk), next;
    struct fact_change change = {0, FIELD_GERMAN};
    ck_ok(work_intake_finish(house.clerk, &intake, &house.error));
    ck_assert_int_eq(house_number("SELECT count(*) FROM decision"), 1);
    ck_refused(CONFLICT, work_facts_save(house.clerk, &intake, &change, 1, &house.error));
    ck_ok(work_intake_follow(house.clerk, house.arena, intake.id, &next, &house.error));
    ck_assert_int_ne(next.id, intake.id);
    ck_assert_str_eq(next.household.person[0].fact[FIELD_GIVEN_NAME].text, "Ana");
    ck_assert_int_eq(next.household.key, intake.household.key);
}
END_TEST

START_TEST(intakes_belong_to_their_office)
{
    struct intake intake = house_intake(house.clerk), other;
    house_staff("fremd", 1u << ROLE_CLERK, "AG-02");
    struct work *stranger = house_session("fremd");
    ck_refused(DENIED, work_intake_open(stranger, house.arena, intake.id, &other, &house.error));
    ck_refused(NOT_FOUND, work_intake_open(house.clerk, house.arena, 999, &other, &house.error));
    ck_refused(DENIED, work_intake_start(house.jc, house.arena, &other, &house.error));
    work_close(stranger);
}
END_TEST

/* --- Audit and doctor ------------------------------------------------------------------------ */

START_TEST(the_chain_holds_until_somebody_touches_it)
{
    struct work *chef = house_session("chef");
    int64_t rows;
    struct intake intake = house_intake(house.clerk);
    house_send(&intake, "R-TEST-001");
    ck_ok(work_audit_verify(chef, &rows, &house.error));
    ck_assert_int_gt(rows, 8);
    house_sql("DROP TRIGGER audit_no_update;"
              "UPDATE audit SET actor = 'nobody' WHERE id = 5");
    ck_assert_int_eq(work_audit_verify(chef, &rows, &house.error), CONFLICT);
    ck_assert_str_eq(house.error.arg[0], "5");
    work_close(chef);
}
END_TEST

START_TEST(a_row_left_out_breaks_the_chain)
{
    house_sql("DROP TRIGGER audit_no_delete; DELETE FROM audit WHERE id = 3");
    ck_assert_int_gt(house_findings(), 0);
}
END_TEST

START_TEST(the_officer_reads_who_looked)
{
    struct intake intake = house_intake(house.clerk), again;
    ck_ok(work_intake_open(house.boss, house.arena, intake.id, &again, &house.error));
    house_staff("datenschutz", 1u << ROLE_OFFICER, NULL);
    struct work *officer = house_session("datenschutz");
    struct audit_line line[3], all;
    int n;
    ck_ok(work_audit(officer, house.arena, "intake", intake.id, NULL, line, 3, &n, &house.error));
    ck_assert_int_eq(n, 3);
    ck_assert_str_eq(line[0].deed, "intake look");
    ck_assert_str_eq(line[0].actor, "brinkmann");
    ck_assert_str_eq(line[1].deed, "facts save");
    ck_ok(work_audit(officer, house.arena, "intake", intake.id, &line[2], line, 3, &n,
                     &house.error));
    ck_assert_int_eq(n, 3);
    ck_assert_str_eq(line[2].deed, "intake start");
    ck_ok(work_audit(officer, house.arena, NULL, 0, NULL, &all, 1, &n, &house.error));
    ck_assert_str_eq(all.deed, "audit look");
    ck_refused(DENIED, work_audit(house.clerk, house.arena, NULL, 0, NULL, &all, 1, &n,
                                  &house.error));
    work_close(officer);
}
END_TEST

START_TEST(looking_is_written_down)
{
    struct intake intake = house_intake(house.clerk), again;
    int64_t before = house_number("SELECT count(*) FROM audit WHERE deed = 'intake look'");
    ck_ok(work_intake_open(house.boss, house.arena, intake.id, &again, &house.error));
    ck_assert_int_eq(house_number("SELECT count(*) FROM audit WHERE deed = 'intake look'"),
                     before + 1);
}
END_TEST

static const char *const damage[] = {
    "UPDATE need SET state = 'referred' WHERE id = (SELECT min(id) FROM need WHERE state = 'open')",
    "UPDATE need SET state = 'open' WHERE state = 'referred'",
    "UPDATE referral SET queue = from_agency",
    "UPDATE referral SET open = 0, queue = NULL",
    "UPDATE referral SET state = 'done'",
    "UPDATE referral SET state = 'nonsense'",
    "UPDATE referral SET version = 7",
    "UPDATE referral SET facts = ''",
    "INSERT INTO household (id, created_at) VALUES (99, 'x'); UPDATE person SET household = 99",
    "DELETE FROM rule_set",
    "DROP TRIGGER directory_text_no_delete; DELETE FROM directory_text",
    "PRAGMA foreign_keys = OFF; UPDATE need SET agency = 'AG-99' WHERE state = 'open'",
};

START_TEST(the_doctor_finds_planted_damage)
{
    struct intake intake = house_intake(house.clerk);
    house_send(&intake, "R-TEST-001");
    ck_assert_int_eq(house_findings(), 0);
    house_sql(damage[_i]);
    ck_assert_int_gt(house_findings(), 0);
}
END_TEST

START_TEST(a_backup_is_a_whole_house)
{
    struct work *chef = house_session("chef");
    char path[80];
    snprintf(path, sizeof path, "%s.copy", house.path);
    ck_ok(work_backup(chef, path, NULL, NULL, &house.error));
    work_close(chef);
    ck_assert_int_eq(access(path, R_OK), 0);
    unlink(path);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("work");
    TCase *pure = tcase_create("calendar");
    tcase_add_test(pure, easter_is_when_it_is);
    tcase_add_test(pure, working_days_know_the_holidays);
    suite_add_tcase(suite, pure);
    TCase *deeds = tcase_create("deeds");
    house_for(deeds);
    tcase_add_test(deeds, a_stranger_is_told_how_to_be_let_in);
    tcase_add_test(deeds, acting_as_another_needs_a_demonstration);
    tcase_add_test(deeds, the_first_user_runs_the_front_desk);
    tcase_add_test(deeds, others_changes_are_noticed_once);
    tcase_add_test(deeds, a_rule_that_does_not_compile_is_not_kept);
    tcase_add_test(deeds, a_shipped_text_never_replaces_an_edited_one);
    tcase_add_test(deeds, an_office_that_is_gone_stays_known);
    tcase_add_test(deeds, what_was_said_comes_back);
    tcase_add_test(deeds, a_stale_save_says_who_has_it);
    tcase_add_test(deeds, needs_follow_the_facts);
    tcase_add_test(deeds, persons_go_only_before_they_were_sent);
    tcase_add_test(deeds, a_finished_intake_is_followed_by_a_new_one);
    tcase_add_test(deeds, intakes_belong_to_their_office);
    tcase_add_test(deeds, the_chain_holds_until_somebody_touches_it);
    tcase_add_test(deeds, a_row_left_out_breaks_the_chain);
    tcase_add_test(deeds, looking_is_written_down);
    tcase_add_test(deeds, the_officer_reads_who_looked);
    tcase_add_loop_test(deeds, the_doctor_finds_planted_damage, 0,
                        (int)(sizeof damage / sizeof *damage));
    tcase_add_test(deeds, a_backup_is_a_whole_house);
    suite_add_tcase(suite, deeds);
    SRunner *runner = srunner_create(suite);
    srunner_add_suite(runner, suite_referrals());
    srunner_add_suite(runner, suite_lists());
    srunner_add_suite(runner, suite_rights());
    srunner_add_suite(runner, suite_rulings());
    srunner_add_suite(runner, suite_replays());
    srunner_add_suite(runner, suite_demo());
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    house_demolish();
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
