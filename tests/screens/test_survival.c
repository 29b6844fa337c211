/* SPDX-License-Identifier: EUPL-1.2 */
/* Nothing a clerk typed is lost: not by a kill, a lost line, a window that is pulled about, a
 * long paste, keys that come faster than they are read, or a colleague at the same record. */
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "demo.h"

enum { TEXT_FIELDS = 5 };

/* A new intake with two names, the cursor in the third field, where half a word was typed. */
static struct ptyterm *half_a_form(void)
{
    struct ptyterm *term = demo_visit("demir");
    demo_type(term, "nProbst");
    demo_press(term, "Tab");
    demo_type(term, "Rima");
    demo_press(term, "Tab");
    demo_type(term, "Halbgetip");
    return term;
}

/* The intake again, in a new program. */
static struct ptyterm *come_back(void)
{
    struct ptyterm *term = demo_visit("demir");
    demo_select(term, "Probst, Rima");
    demo_press(term, "Enter");
    return term;
}

static void assert_cursor_row(const struct ptyterm *term, int expected)
{
    int y, x;
    ptyterm_cursor(term, &y, &x);
    ck_assert_int_eq(y, expected);
}

static void assert_names(struct ptyterm *term)
{
    ck_sees(term, "Familienname        [Probst ");
    ck_sees(term, "Vornamen            [Rima ");
    assert_cursor_row(term, 4);
}

START_TEST(a_kill_costs_the_field_being_typed_and_nothing_else)
{
    struct ptyterm *term = half_a_form();
    ptyterm_signal(term, SIGKILL, 0);
    demo_ends(term, 128 + SIGKILL);
    ptyterm_free(term);
    ck_assert_int_eq(demo_command("doctor"), 0);
    term = come_back();
    assert_names(term);
    ptyterm_free(term);
}
END_TEST

static const int deadly[] = {SIGTERM, SIGHUP, SIGINT};

START_TEST(a_signal_costs_nothing)
{
    struct ptyterm *term = half_a_form();
    ptyterm_type(term, "pt"); /* may still be on its way */
    ptyterm_signal(term, deadly[_i], 1);
    demo_ends(term, 0);
    ptyterm_free(term);
    term = come_back();
    assert_names(term);
    ck_sees(term, "Geburtsname         [Halbgetippt ");
    ptyterm_free(term);
}
END_TEST

START_TEST(a_lost_line_costs_nothing)
{
    struct ptyterm *term = half_a_form();
    ptyterm_hang_up(term);
    demo_ends(term, 0);
    ptyterm_free(term);
    term = come_back();
    assert_names(term);
    ck_sees(term, "Geburtsname         [Halbgetip ");
    ptyterm_free(term);
}
END_TEST

START_TEST(leaving_costs_nothing)
{
    struct ptyterm *term = half_a_form();
    ptyterm_key(term, "F10");
    demo_ends(term, 0);
    ptyterm_free(term);
    term = come_back();
    assert_names(term);
    ck_sees(term, "Geburtsname         [Halbgetip ");
    ptyterm_free(term);
}
END_TEST

START_TEST(a_resize_storm_loses_no_key)
{
    static const char text[] = "Anna-Berta-Clara-Dora-Emma-Frieda-Gerda-Hanna";
    struct ptyterm *term = demo_visit("demir");
    demo_type(term, "n");
    for (size_t i = 0; text[i]; i++) {
        char one[2] = {text[i], '\0'};
        ptyterm_type(term, one);
        ptyterm_resize(term, 20 + (int)(i * 7 % 40), 60 + (int)(i * 31 % 190));
    }
    ptyterm_resize(term, 40, 200); /* resizes that come together are one */
    ptyterm_key(term, "Tab");
    demo_until(term, "Haushalt Anna-Berta-Clara-Dora-Emma-Frieda-Gerda-Hanna (1)", true);
    ptyterm_free(term);
}
END_TEST

START_TEST(keys_typed_ahead_are_all_taken)
{
    static char keys[600], name[TEXT_FIELDS][79];
    struct ptyterm *term = demo_start("demir", NULL, 40, 200);
    size_t n = 1;
    ck_assert_int_eq(ptyterm_wait(term), 0); /* before that the line itself edits */
    keys[0] = 'n';
    for (int field = 0; field < TEXT_FIELDS; field++) {
        for (int i = 0; i < 78; i++)
            name[field][i] = "abcdefgh-"[(field + i) % 9];
        n += (size_t)sprintf(keys + n, "%s%s\t", name[field], field == 2 ? "weg\177\177\177" : "");
    }
    memset(keys + n, 'x', 50); /* and half a date that was none */
    memset(keys + n + 50, '\177', 50);
    ptyterm_send(term, keys, n + 100, (int)n + 100);
    ck_assert_int_gt((int)n + 100, 500);
    int waited = ptyterm_wait(term);
    ck_assert_msg(waited == 0, "%d:\n%s", waited, demo_picture(term));
    for (int field = 0; field < TEXT_FIELDS; field++)
        ck_sees(term, name[field]);
    assert_cursor_row(term, 7);
    ptyterm_free(term);
}
END_TEST

START_TEST(a_long_paste_is_one_text_and_obeys_no_key)
{
    static char text[10001];
    for (int i = 0; i < 10000; i++)
        text[i] = "Wort ?q\n\t"[i % 9];
    struct ptyterm *term = demo_visit("demir");
    demo_type(term, "n");
    ptyterm_paste(term, text);
    ck_assert_int_eq(ptyterm_wait(term), 0);
    ck_sees(term, "zu lang");
    demo_press(term, "Tab"); /* had a tab or a line end of it been a key, this were another field */
    ck_misses(term, "zu lang");
    assert_cursor_row(term, 3);
    demo_type(term, "Rima");
    ck_sees(term, "Vornamen            [Rima ");
    ptyterm_free(term);
}
END_TEST

START_TEST(a_change_of_one_program_is_seen_in_the_other)
{
    struct ptyterm *one = demo_visit("vogel"), *other = demo_visit("demir");
    ck_misses(other, "Probst");
    demo_type(one, "nProbst");
    demo_press(one, "Tab");
    demo_press(one, "F7");
    demo_until(other, "Probst", true);
    ptyterm_free(one);
    ptyterm_free(other);
}
END_TEST

/* Both have the same intake open: neither wipes out what the other has entered. */
START_TEST(two_programs_at_one_intake_keep_both_entries)
{
    struct ptyterm *one = half_a_form();
    demo_press(one, "Tab F7");
    struct ptyterm *two = demo_visit("demir");
    demo_select(one, "Probst, Rima");
    demo_press(one, "Enter");
    demo_select(two, "Probst, Rima");
    demo_press(two, "Enter Up Up Up");
    demo_type(two, "-Zwei");
    demo_press(two, "Tab");
    demo_press(one, "Up Up");
    demo_type(one, " Eins");
    demo_press(one, "Tab");
    ck_sees(one, "Familienname        [Probst-Zwei ");
    ck_sees(one, "Vornamen            [Rima Eins ");
    ptyterm_free(one);
    ptyterm_free(two);
}
END_TEST

START_TEST(a_stop_and_a_continue_change_nothing)
{
    struct ptyterm *term = half_a_form();
    ptyterm_signal(term, SIGSTOP, 0);
    ptyterm_type(term, "pt");
    ptyterm_signal(term, SIGCONT, 1);
    ck_assert_int_eq(ptyterm_wait(term), 0);
    ck_sees(term, "Geburtsname         [Halbgetippt ");
    demo_press(term, "Ctrl-Z"); /* here is no shell to go to: it must stay */
    demo_type(term, "!");
    ck_sees(term, "Geburtsname         [Halbgetippt! ");
    ptyterm_free(term);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("survival");
    TCase *tc = tcase_create("survival");
    demo_for(tc);
    tcase_add_test(tc, a_kill_costs_the_field_being_typed_and_nothing_else);
    tcase_add_loop_test(tc, a_signal_costs_nothing, 0, 3);
    tcase_add_test(tc, a_lost_line_costs_nothing);
    tcase_add_test(tc, leaving_costs_nothing);
    tcase_add_test(tc, a_resize_storm_loses_no_key);
    tcase_add_test(tc, keys_typed_ahead_are_all_taken);
    tcase_add_test(tc, a_long_paste_is_one_text_and_obeys_no_key);
    tcase_add_test(tc, a_change_of_one_program_is_seen_in_the_other);
    tcase_add_test(tc, two_programs_at_one_intake_keep_both_entries);
    tcase_add_test(tc, a_stop_and_a_continue_change_nothing);
    suite_add_tcase(suite, tc);
    return unit_run(suite);
}
