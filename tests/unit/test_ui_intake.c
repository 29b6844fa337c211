/* SPDX-License-Identifier: EUPL-1.2 */
/* The intake as a clerk works with it: keys in, canvas and database out. */
#include "test_ui_intake_desk.h"

#include <string.h>

/* --- typing ----------------------------------------------------------------------------------- */

static void type_mother(void)
{
    enter("Haddad");
    enter("Rima");
    go(FIELD_BIRTH_DATE);
    enter("3.4.1992");
    go(FIELD_NEEDY);
    type("j");
    idle();
}

static void add(const char *role, const char *family, const char *given, const char *born)
{
    press(ACTION_PERSON_ADD);
    enter(role);
    enter(family);
    enter(given);
    go(FIELD_BIRTH_DATE);
    enter(born);
}

static void type_family(void)
{
    type_mother();
    add("SPOUSE", "Haddad", "Karim", "12.9.1990");
    add("CHILD", "Haddad", "Lina", "2021");
    add("CHILD", "Haddad", "Sami", "10.9.2025");
    go(FIELD_FAMILY_NAME);
}

/* A row of the catalogue is a cell of the form, in its section. */
START_TEST(every_field_has_its_cell)
{
    for (int i = 0; i < FIELD_COUNT; i++) {
        if (catalogue_field[i].scope == SCOPE_QUAL || field_is_computed(i) || i == FIELD_ROLE)
            continue;
        go(i);
        ck_assert_int_eq(form_focus(&state()->form).field, i);
        ck_assert_int_eq(state()->form.section, catalogue_field[i].section);
    }
}
END_TEST

START_TEST(a_family_is_typed_and_stored)
{
    type_family();
    struct intake intake = stored();
    ck_assert_int_eq(intake.household.n, 4);
    ck_assert_str_eq(intake.household.person[0].fact[FIELD_GIVEN_NAME].text, "Rima");
    ck_assert_int_eq(intake.household.person[1].role, ROLE_SPOUSE);
    ck_assert_int_eq(intake.household.person[0].fact[FIELD_NEEDY].code, 1);
    ck_assert_int_eq(intake.household.person[2].fact[FIELD_BIRTH_DATE].date.month, 0);
    household_relate(&intake.household);
    ck_assert_int_eq(intake.household.person[0].partner, 1);
    ck_assert_uint_eq(intake.household.person[3].parents, 3);
}
END_TEST

START_TEST(what_cannot_be_read_stays_until_it_is_mended)
{
    go(FIELD_BIRTH_DATE);
    ck_assert(press(ACTION_ACCEPT) & EFFECT_REDRAW); /* nothing typed: nothing to read */
    go(FIELD_BIRTH_DATE);
    type("31.2.1990");
    for (int i = 0; i < 2; i++) {
        ck_assert(press(ACTION_FORWARD) & EFFECT_BEEP);
        ck_assert(message()[0] != '\0');
        ck_assert_int_eq(form_focus(&state()->form).field, FIELD_BIRTH_DATE);
    }
    ck_assert(!(press(ACTION_PARK) & EFFECT_CLOSE));
    ck_assert(!(press(ACTION_SECTION_NEXT) & EFFECT_CLOSE));
    ck_assert_int_eq(state()->form.section, SECTION_IDENTITY);
    ck_shows("31.2.1990");
    press(ACTION_BACK); /* takes away what was typed, and leaves nothing else */
    ck_assert(!form_typing(&state()->form));
    ck_assert_int_eq(desk.n, 1);
    ck_assert_int_eq(person(0)->fact[FIELD_BIRTH_DATE].state, NOT_ASKED);
    type("31.2.1990");
    press(ACTION_ERASE_LINE);
    enter("28.2.90");
    ck_assert_int_eq(person(0)->fact[FIELD_BIRTH_DATE].date.year, 1990);
}
END_TEST

START_TEST(unknown_refused_not_asked_in_turn)
{
    static const enum fact_state turn[] = {UNKNOWN, REFUSED, NOT_ASKED, UNKNOWN};
    enter("Haddad");
    go(FIELD_FAMILY_NAME);
    for (size_t i = 0; i < sizeof turn / sizeof *turn; i++) {
        press(ACTION_UNKNOWN);
        ck_assert_int_eq(person(0)->fact[FIELD_FAMILY_NAME].state, turn[i]);
    }
    ck_assert_int_eq(stored().household.person[0].fact[FIELD_FAMILY_NAME].state, UNKNOWN);
    press(ACTION_UNDO); /* the whole turn is one change */
    ck_assert_str_eq(person(0)->fact[FIELD_FAMILY_NAME].text, "Haddad");
    ck_assert_str_eq(stored().household.person[0].fact[FIELD_FAMILY_NAME].text, "Haddad");
}
END_TEST

START_TEST(how_it_is_known_goes_round_and_is_shown)
{
    type("Haddad");
    press(ACTION_ORIGIN); /* what is being typed counts */
    ck_assert_int_eq(person(0)->fact[FIELD_FAMILY_NAME].origin, ORIGIN_SEEN);
    ck_shows("seen");
    press(ACTION_ACCEPT);
    press(ACTION_BACKWARD);
    press(ACTION_ACCEPT); /* leaving it again changes nothing */
    ck_assert_int_eq(stored().household.person[0].fact[FIELD_FAMILY_NAME].origin, ORIGIN_SEEN);
    go(FIELD_FAMILY_NAME);
    press(ACTION_ORIGIN);
    press(ACTION_ORIGIN);
    ck_assert_int_eq(person(0)->fact[FIELD_FAMILY_NAME].origin, ORIGIN_SAID);
}
END_TEST

START_TEST(undo_goes_back_through_everything)
{
    type_family();
    for (int i = 0; i < 60 && state()->form.undos > 0; i++)
        press(ACTION_UNDO);
    ck_assert_int_eq(state()->intake.household.n, 1);
    struct intake intake = stored();
    ck_assert_int_eq(intake.household.n, 1);
    ck_assert_int_eq(intake.household.person[0].fact[FIELD_FAMILY_NAME].state, NOT_ASKED);
    ck_assert_int_eq(intake.household.person[0].fact[FIELD_NEEDY].state, NOT_ASKED);
}
END_TEST

START_TEST(choices_are_found_as_one_types)
{
    go(FIELD_STATUS);
    type("9999"); /* digits are text here, not shortcuts */
    ck_assert(state()->form.choosing);
    ck_assert(press(ACTION_ACCEPT) & EFFECT_BEEP); /* that is nothing */
    ck_assert(message()[0] != '\0' && state()->form.choosing);
    press(ACTION_BACK);
    ck_assert_int_eq(desk.n, 1);
    go(FIELD_STATUS);
    enter("AE_25_2_1");
    ck_assert_int_eq(person(0)->fact[FIELD_STATUS].code, STATUS_AE_25_2_1);
    ck_assert_int_ne(form_focus(&state()->form).field, FIELD_STATUS);
    go(FIELD_NATIONALITIES);
    enter("syr");
    ck_assert_str_eq(person(0)->fact[FIELD_NATIONALITIES].item[0], "SYR");
    go(FIELD_NATIONALITIES);
    enter("irak"); /* one more, the first stays marked */
    ck_assert_int_eq(person(0)->fact[FIELD_NATIONALITIES].n, 2);
    go(FIELD_BENEFIT);
    enter("SGB2");
    ck_assert_uint_ne(person(0)->fact[FIELD_BENEFIT].bits, 0);
    go(FIELD_BENEFIT);
    press(ACTION_ERASE);
    ck_assert_int_eq(stored().household.person[0].fact[FIELD_BENEFIT].state, NOT_ASKED);
    go(FIELD_PLACE);
    enter("rheine");
    ck_assert_str_eq(state()->intake.household.fact[FIELD_PLACE].text, "05566076");
    ck_assert_str_eq(stored().household.fact[FIELD_PLACE].text, "05566076");
}
END_TEST

START_TEST(qualifications_are_added_and_taken_away)
{
    go(FIELD_QUAL);
    enter("+");
    ck_assert_int_eq(person(0)->n_quals, 1);
    ck_assert_int_eq(form_focus(&state()->form).qual, 0);
    ck_assert_int_eq(form_focus(&state()->form).field, FIELD_QUAL_FIRST);
    go(FIELD_QUAL);
    enter("+");
    ck_assert_int_eq(form_focus(&state()->form).qual, 1);
    press(ACTION_FORWARD);
    enter("SYR");
    struct intake intake = stored();
    ck_assert_int_eq(intake.household.person[0].n_quals, 2);
    ck_assert_int_eq(
        intake.household.person[0].qual[1].fact[FIELD_COUNTRY - FIELD_QUAL_FIRST].state, KNOWN);
    go(FIELD_QUAL);
    press(ACTION_LIST);
    press(ACTION_DOWN);
    press(ACTION_ACCEPT);
    ck_assert_int_eq(stored().household.person[0].n_quals, 1);
    press(ACTION_UNDO);
    ck_assert_int_eq(stored().household.person[0].n_quals, 2);
}
END_TEST

START_TEST(the_place_is_kept_for_the_next_time)
{
    type_family();
    go(FIELD_CARE);
    ck_assert(press(ACTION_BACK) & EFFECT_CLOSE);
    ck_assert(desk.left);
    struct intake_line line;
    int n;
    ck_ok(work_intakes(house.clerk, house.arena, INTAKE_PARKED, true, NULL, &line, 1, &n,
                       &house.error));
    ck_assert_int_eq(n, 1);
    open_screen(&screen_intake, &line.id);
    ck_assert_int_eq(state()->form.person, 3);
    ck_assert_int_eq(form_focus(&state()->form).field, FIELD_CARE);
}
END_TEST

START_TEST(somebody_else_keeps_what_they_wrote)
{
    enter("Haddad");
    struct intake other = stored();
    struct fact_change change = {0, FIELD_BIRTH_PLACE};
    other.household.person[0].fact[FIELD_BIRTH_PLACE] =
        (struct fact){.state = KNOWN, .text = "Homs"};
    ck_ok(work_facts_save(house.clerk, &other, &change, 1, &house.error));
    enter("Rima");
    ck_assert(message()[0] != '\0');
    struct intake intake = stored();
    ck_assert_str_eq(intake.household.person[0].fact[FIELD_GIVEN_NAME].text, "Rima");
    ck_assert_str_eq(intake.household.person[0].fact[FIELD_BIRTH_PLACE].text, "Homs");
}
END_TEST

START_TEST(what_could_not_be_saved_is_tried_again)
{
    enter("Haddad");
    house_sql("UPDATE intake SET desk = (SELECT id FROM staff WHERE login = 'brinkmann'), "
              "version = version + 1");
    enter("Rima");
    ck_shows("On another desk");
    ck_assert_str_eq(person(0)->fact[FIELD_GIVEN_NAME].text, "Rima");
    ck_assert(!(press(ACTION_QUIT) & EFFECT_PASS)); /* not with unsaved facts */
    ck_assert(!(press(ACTION_PARK) & EFFECT_CLOSE));
    house_sql("UPDATE intake SET desk = (SELECT id FROM staff WHERE login = 'demir')");
    idle();
    ck_assert_int_eq(state()->form.changes, 1); /* not before a second has passed */
    screen_intake.tick(&desk.screen[0]);
    idle();
    ck_assert_int_eq(state()->form.changes, 0);
    ck_assert_str_eq(stored().household.person[0].fact[FIELD_GIVEN_NAME].text, "Rima");
    ck_assert(press(ACTION_QUIT) & EFFECT_PASS);
}
END_TEST

START_TEST(a_list_waits_while_another_screen_is_above)
{
    go(FIELD_STATUS);
    type("Fl");
    screen_intake.resume(&desk.screen[0]);
    ck_assert(state()->form.choosing);
    ck_assert_str_eq(str_text(&state()->form.choice.search.text), "Fl");
}
END_TEST

/* --- what follows ----------------------------------------------------------------------------- */

static int rank_in_panel(const char *rule)
{
    for (int i = 0; i < state()->panel.n; i++)
        if (state()->panel.item[i].result &&
            !strcmp(state()->panel.item[i].result->rule->id, rule))
            return i;
    return -1;
}

START_TEST(the_panel_shows_what_is_in_focus_first)
{
    type_mother();
    ck_assert_int_ge(rank_in_panel("R-TEST-001"), 0);
    ck_assert_int_lt(rank_in_panel("R-TEST-003"), rank_in_panel("R-TEST-001")); /* urgent first */
    go(FIELD_LITERACY);
    press(ACTION_SECTION_NEXT);
    press(ACTION_SECTION_PREV);
    ck_assert_int_eq(state()->form.section, SECTION_LANGUAGE);
    ck_assert_int_eq(rank_in_panel("R-TEST-001"), 0); /* the section's own needs */
}
END_TEST

START_TEST(the_next_question_is_one_key_away)
{
    type_mother();
    press(ACTION_NEXT);
    struct need_fact asked = form_focus(&state()->form);
    ck_assert(asked.field == FIELD_EMPLOYABLE || asked.field == FIELD_GERMAN);
    ck_assert_msg(strstr(message(), "Lebensunterhalt") != NULL, "%s", message());
    enter(asked.field == FIELD_GERMAN ? "A2" : "YES");
    press(ACTION_NEXT);
    enter(asked.field == FIELD_GERMAN ? "YES" : "A2");
    int i = rank_in_panel("R-INT-001");
    ck_assert(state()->panel.item[i].result->certain);
    press(ACTION_NEXT);
    ck_assert_str_eq(message(), "no question is open");
}
END_TEST

/* What cannot be right is said at once, stands at its field, and comes before every question. */
START_TEST(a_contradiction_is_named_where_it_stands)
{
    type_mother();
    go(FIELD_BENEFIT);
    enter("SGB2");
    go(FIELD_BENEFIT);
    enter("ASYLBLG_3");
    ck_assert_msg(strstr(message(), "schließen sich aus") != NULL, "%s", message());
    ck_shows("Leistungen           ≠[SGB II");
    go(FIELD_GERMAN);
    press(ACTION_NEXT);
    ck_assert_int_eq(form_focus(&state()->form).field, FIELD_BENEFIT);
    ck_assert_msg(strstr(message(), "schließen sich aus") != NULL, "%s", message());
    ck_shows("Bitte die Bescheide vergleichen."); /* in the place of the field's help */
    ck_looks_like("intake-contradiction");
    press(ACTION_NEXT); /* and then the questions */
    ck_assert_int_ne(form_focus(&state()->form).field, FIELD_BENEFIT);
    press(ACTION_WHY);
    press(ACTION_HOME);
    ck_shows("Counts as unknown");
    ck_looks_like("intake-contradiction-results");
    press(ACTION_BACK);
    ck_assert_int_eq(stored().household.person[0].fact[FIELD_BENEFIT].state, KNOWN);
    go(FIELD_BENEFIT);
    press(ACTION_ERASE);
    enter("SGB2");
    go(FIELD_GERMAN);
    ck_assert_int_eq(state()->form.marks, 0);
}
END_TEST

/* On the list of all results. */
static void select_rule(const char *rule)
{
    const struct decision *decision = &state()->decision;
    press(ACTION_HOME);
    for (int i = 0; i < decision->n_notices; i++)
        press(ACTION_DOWN);
    for (int i = 0; i < decision->n && strcmp(decision->result[i].rule->id, rule) != 0; i++)
        press(ACTION_DOWN);
}

START_TEST(a_result_is_explained_and_sent)
{
    type_mother();
    press(ACTION_WHY);
    select_rule("R-TEST-002");
    press(ACTION_WHY);
    ck_shows("R-TEST-002");
    ck_shows("Hilfebedürftig");
    press(ACTION_ACCEPT);
    press(ACTION_DO);
    ck_shows("The office gets this and nothing else");
    ck_shows("Haddad");
    type("Bitte bald.");
    press(ACTION_DO);
    ck_assert_msg(strstr(message(), "2026-") != NULL, "%s", message());
    ck_shows("→");
    press(ACTION_DO); /* not twice */
    ck_assert(!(press(ACTION_DO) & EFFECT_CLOSE));
    ck_assert_int_eq(house_number("SELECT count(*) FROM referral"), 1);
    press(ACTION_BACK);
    press(ACTION_BACK);
    enter("Haddad-Said"); /* and the intake goes on */
}
END_TEST

START_TEST(what_stands_on_top_is_explained_and_sent)
{
    type_mother();
    press(ACTION_WHY);
    press(ACTION_WHY);
    ck_shows(state()->panel.item[0].result->rule->id);
    ck_shows("Esc: All results");
    press(ACTION_DO);
    ck_shows("The office gets this and nothing else");
    ck_shows("Esc: All results");
    press(ACTION_BACK);
    ck_shows("Esc: Intake");
}
END_TEST

START_TEST(the_visitor_chooses)
{
    go(FIELD_GERMAN);
    press(ACTION_TURN);
    ck_shows("Wie gut sprechen Sie Deutsch?");
    ck_shows("Rechtlich gilt der deutsche Text.");
    type("2");
    press(ACTION_TURN);
    ck_assert_int_eq(stored().household.person[0].fact[FIELD_GERMAN].code, 1);
    go(FIELD_GERMAN);
    press(ACTION_TURN);
    type("3");
    press(ACTION_BACK); /* without an answer */
    ck_assert_int_eq(person(0)->fact[FIELD_GERMAN].code, 1);
}
END_TEST

START_TEST(the_screens_look_right)
{
    type_family();
    press(ACTION_PERSON_NEXT);
    ck_looks_like("intake-80x24");
    go(FIELD_STATUS);
    enter("AE_25_2_1");
    press(ACTION_BACKWARD);
    ck_looks_like("intake-status");
    go(FIELD_PREGNANT);
    ck_looks_like("intake-sensitive");
    desk_size(40, 120);
    ck_looks_like("intake-120x40");
    desk_size(50, 250);
    ck_looks_like("intake-250x50");
    desk_size(24, 80);
    press(ACTION_WHY);
    select_rule("R-TEST-001");
    ck_looks_like("intake-results");
    press(ACTION_DO);
    ck_looks_like("intake-preview");
    press(ACTION_BACK);
    press(ACTION_WHY);
    ck_looks_like("intake-why");
    press(ACTION_BACK);
    press(ACTION_BACK);
    go(FIELD_GERMAN);
    desk.ui.second = desk.arabic;
    press(ACTION_TURN);
    type("3");
    ck_looks_like("intake-turn");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("intake");
    TCase *tcase = tcase_create("intake");
    house_for(tcase);
    tcase_add_checked_fixture(tcase, desk_open, desk_close);
    tcase_add_test(tcase, every_field_has_its_cell);
    tcase_add_test(tcase, a_family_is_typed_and_stored);
    tcase_add_test(tcase, what_cannot_be_read_stays_until_it_is_mended);
    tcase_add_test(tcase, unknown_refused_not_asked_in_turn);
    tcase_add_test(tcase, how_it_is_known_goes_round_and_is_shown);
    tcase_add_test(tcase, undo_goes_back_through_everything);
    tcase_add_test(tcase, choices_are_found_as_one_types);
    tcase_add_test(tcase, qualifications_are_added_and_taken_away);
    tcase_add_test(tcase, the_place_is_kept_for_the_next_time);
    tcase_add_test(tcase, somebody_else_keeps_what_they_wrote);
    tcase_add_test(tcase, what_could_not_be_saved_is_tried_again);
    tcase_add_test(tcase, a_list_waits_while_another_screen_is_above);
    tcase_add_test(tcase, the_next_question_is_one_key_away);
    tcase_add_test(tcase, the_panel_shows_what_is_in_focus_first);
    tcase_add_test(tcase, a_contradiction_is_named_where_it_stands);
    tcase_add_test(tcase, a_result_is_explained_and_sent);
    tcase_add_test(tcase, what_stands_on_top_is_explained_and_sent);
    tcase_add_test(tcase, the_visitor_chooses);
    tcase_add_test(tcase, the_screens_look_right);
    suite_add_tcase(suite, tcase);
    suite_add_tcase(suite, case_hold());
    int status = unit_run(suite);
    house_demolish();
    return status;
}
