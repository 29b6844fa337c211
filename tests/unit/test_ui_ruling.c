/* SPDX-License-Identifier: EUPL-1.2 */
/* The screen where a person decides what the rules leave open, or otherwise than they say. */
#include <string.h>

#include "test_ui_intake_desk.h"
#include "ui/screen_ruling.h"

static const char open_rule[] =
    "pack open\n"
    "  title    \"Offen\"\n"
    "  level    federal\n"
    "rule R-INT-003\n"
    "  need     orientation_course\n"
    "  for      person\n"
    "  when     needy\n"
    "  then     CLARIFY by ABH\n"
    "  product  \"Klärung, ob besondere Integrationsbedürftigkeit besteht\"\n"
    "  basis    \"§ 44 Abs. 4 AufenthG\"\n"
    "  valid    always\n"
    "  priority 3\n"
    "  tell     family_name given_name\n"
    "  source   GII V\n";

static struct lang *lang[2]; /* German, English, as they are installed */

static void read_law(const char *text)
{
    struct work *author = house_session("autor");
    ck_ok(work_import_rules(author, "open.rules", text, strlen(text), &house.error));
    work_close(author);
    work_close(house.clerk);
    desk.ui.work = house.clerk = house_session("demir");
}

static void ruling_open(void)
{
    static const int64_t new_intake = 0;
    const char *dir = getenv("LOTSE_LOCALEDIR") ? getenv("LOTSE_LOCALEDIR") : "locale";
    desk_open();
    lang[0] = lang_open(dir, "de");
    lang[1] = lang_open(dir, "en");
    close_top();
    read_law(open_rule);
    open_screen(&screen_intake, &new_intake);
    enter("Haddad");
    enter("Rima");
    go(FIELD_NEEDY);
    type("j");
    idle();
}

static void ruling_close(void)
{
    desk_close();
    lang_free(lang[0]);
    lang_free(lang[1]);
}

/* On the list of all results. */
static void select_rule(const char *rule)
{
    press(ACTION_HOME);
    for (int i = 0; i < 40; i++, press(ACTION_DOWN)) {
        press(ACTION_WHY);
        struct canvas canvas;
        struct str seen = {0};
        canvas_init(&canvas, desk.rows, desk.columns);
        canvas_clear(&canvas);
        top()->class->draw(top(), &canvas);
        canvas_text(&canvas, &seen);
        bool found = strstr(str_text(&seen), rule) != NULL;
        str_release(&seen);
        canvas_release(&canvas);
        press(ACTION_BACK);
        if (found)
            return;
    }
    ck_shows(rule);
}

static void choose(const char *text)
{
    type(text);
    press(ACTION_ACCEPT);
}

static void open_question(void)
{
    press(ACTION_WHY);
    select_rule("R-INT-003");
    press(ACTION_DECIDE);
    ck_assert_ptr_eq(top()->class, &screen_ruling);
}

/* Entitled, at the federal office, because the term is met. */
static void decide(void)
{
    choose("Anspruch");
    choose("Bundesamt");
    choose("is met");
    type("31.12.2026");
    press(ACTION_DOWN);
    type("Bescheid vom 3.3. lag vor.");
    press(ACTION_DO);
}

START_TEST(a_person_decides_and_it_is_sent_there)
{
    open_question();
    ck_shows("R-INT-003: Klären, Ausländerbehörde");
    ck_shows("besondere Integrationsbedürftigkeit");
    decide();
    ck_assert_str_eq(message(), "Decided; it stays on record.");
    ck_assert_ptr_eq(top()->class, &screen_results);
    ck_shows("◆");
    ck_shows("reason: the open legal term is met in this case");
    ck_shows("(Bescheid vom 3.3. lag vor.); until 31.12.2026");
    press(ACTION_WHY);
    ck_shows("on 23.11.2026 by demir: Anspruch");
    press(ACTION_DECIDE); /* from there too */
    ck_assert_ptr_eq(top()->class, &screen_ruling);
    ck_shows("on 23.11.2026 by demir: Anspruch");
    press(ACTION_BACK);
    press(ACTION_DO);
    ck_shows("on 23.11.2026 by demir: Anspruch");
    ck_assert_int_eq(house_number("SELECT count(*) FROM ruling WHERE office = 'BAMF' AND "
                                  "valid_until = '2026-12-31' AND ended_at IS NULL"), 1);
}
END_TEST

START_TEST(what_is_missing_is_said_where_it_is_missing)
{
    open_question();
    press(ACTION_DO);
    ck_assert_msg(strstr(message(), "expected what was decided"), "%s", message());
    choose("Anspruch");
    press(ACTION_UP);
    press(ACTION_DO);
    ck_assert_msg(strstr(message(), "expected a reason"), "%s", message());
    choose("in words"); /* the cursor went there */
    press(ACTION_DO);
    ck_assert_msg(strstr(message(), "expected some words"), "%s", message());
    type("Ja?"); /* a question mark is text here */
    press(ACTION_UP);
    type("31.2.2026");
    press(ACTION_DO);
    ck_assert_ptr_eq(top()->class, &screen_ruling);
    press(ACTION_ERASE_LINE);
    type("1.1.2026");
    press(ACTION_DO);
    ck_assert_msg(strstr(message(), "a last day that is still to come"), "%s", message());
    press(ACTION_BACK); /* Esc leaves, and nothing is decided */
    ck_assert_ptr_eq(top()->class, &screen_results);
    ck_assert_int_eq(house_number("SELECT count(*) FROM ruling"), 0);
}
END_TEST

START_TEST(a_reason_belongs_to_its_decision)
{
    press(ACTION_WHY);
    select_rule("R-TEST-001");
    press(ACTION_DECIDE);
    choose("as the rule");
    press(ACTION_DOWN); /* the office is the rule's */
    choose("agreed");
    press(ACTION_UP);
    press(ACTION_UP);
    press(ACTION_UP);
    choose("Nicht hier");
    ck_shows("the offices have agreed who acts"); /* fits both */
    press(ACTION_DO);
    ck_assert_int_eq(house_number("SELECT count(*) FROM ruling WHERE outcome = 'NONE' AND "
                                  "office = '' AND answered = 'OBLIGED'"), 1);
    press(ACTION_DECIDE);
    choose("take");
    press(ACTION_DO);
    ck_assert_msg(strstr(message(), "expected a reason"), "%s", message());
    choose("mistake");
    press(ACTION_DO);
    ck_assert_str_eq(message(), "The decision is taken back.");
    ck_assert_int_eq(house_number("SELECT count(*) FROM ruling WHERE ended_at IS NULL"), 0);
}
END_TEST

/* Another size, another language: the same things stand on it. */
START_TEST(the_screens_look_right)
{
    static const char *const size_name[] = {"24", "48"}, *const code[] = {"de", "en"};
    char name[40];
    open_question();
    decide();
    for (int l = 0; l < 2; l++) {
        for (int size = 0; size < 2; size++) {
            desk.ui.lang = lang[l];
            desk_size(size ? 48 : 24, size ? 160 : 80);
            snprintf(name, sizeof name, "ruling-results-%s-%s", code[l], size_name[size]);
            ck_looks_like(name);
            press(ACTION_DECIDE);
            snprintf(name, sizeof name, "ruling-%s-%s", code[l], size_name[size]);
            ck_looks_like(name);
            press(ACTION_ACCEPT);
            snprintf(name, sizeof name, "ruling-list-%s-%s", code[l], size_name[size]);
            ck_looks_like(name);
            press(ACTION_BACK);
            press(ACTION_BACK);
            press(ACTION_WHY);
            snprintf(name, sizeof name, "ruling-why-%s-%s", code[l], size_name[size]);
            ck_looks_like(name);
            press(ACTION_BACK);
        }
    }
}
END_TEST

TCase *case_ruling(void)
{
    TCase *ruling = tcase_create("ruling");
    house_for(ruling);
    tcase_add_checked_fixture(ruling, ruling_open, ruling_close);
    tcase_add_test(ruling, a_person_decides_and_it_is_sent_there);
    tcase_add_test(ruling, what_is_missing_is_said_where_it_is_missing);
    tcase_add_test(ruling, a_reason_belongs_to_its_decision);
    tcase_add_test(ruling, the_screens_look_right);
    return ruling;
}
