/* SPDX-License-Identifier: EUPL-1.2 */
/* The terminal as it is: curses, terminfo, signals, UTF-8; with the sample screen in it. */
#include "unit.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "golden.h"
#include "ptyterm.h"

/* SCREENS_DIR, where the goldens are, is defined by the Makefile; tests run in the build's top. */
static const char sample[] = "tests/screens/sample";

static struct ptyterm *start(const char *variable, const char *another)
{
    const char *argv[] = {sample, NULL};
    const char *environment[] = {variable, another, NULL};
    struct ptyterm *term = ptyterm_start(argv, environment, 24, 80);
    ck_assert_ptr_nonnull(term);
    return term;
}

static struct ptyterm *start_ready(const char *variable)
{
    struct ptyterm *term = start(variable, NULL);
    int waited = ptyterm_wait(term);
    ck_assert_msg(waited == 0, "not ready: %d: %s", waited, ptyterm_row(term, 0));
    return term;
}

#define ck_assert_sees(term, text)                                                                 \
    ck_assert_msg(ptyterm_sees(term, text), "\"%s\" is not there, but %s", text,                   \
                  ptyterm_row(term, 2))

static void assert_log(const struct ptyterm *term, const char *expected)
{
    char path[256], text[256] = "";
    snprintf(path, sizeof path, "%s/log", ptyterm_home(term));
    FILE *file = fopen(path, "r");
    ck_assert_ptr_nonnull(file);
    size_t n = fread(text, 1, sizeof text - 1, file);
    text[n] = '\0';
    fclose(file);
    ck_assert_str_eq(text, expected);
}

START_TEST(the_sample_screen_looks_as_recorded)
{
    const char *argv[] = {sample, NULL};
    ck_assert(golden_run(SCREENS_DIR, "sample", argv, NULL));
}
END_TEST

START_TEST(the_terminal_is_left_as_it_was)
{
    struct ptyterm *term = start_ready(NULL);
    ck_assert(ptyterm_sent(term, "\033[?2004h") && ptyterm_sent(term, "\033[8l"));
    ck_assert(ptyterm_sent(term, "\033[36m")); /* in colour, where there are colours */
    ptyterm_key(term, "Ctrl-Q");
    ck_assert_int_eq(ptyterm_wait_end(term), 0);
    ck_assert(ptyterm_sent(term, "\033[?2004l") && ptyterm_sent(term, "\033[8h"));
    ptyterm_free(term);
}
END_TEST

START_TEST(no_resize_is_lost)
{
    struct ptyterm *term = start_ready(NULL);
    for (int i = 1; i <= 100; i++) {
        int rows = 24 + i % 7, columns = 80 + i % 11;
        ptyterm_type(term, i % 20 ? "x" : "y");
        ptyterm_resize(term, rows, columns);
        ck_assert_int_eq(ptyterm_wait(term), 0);
        ck_assert_msg(strstr(ptyterm_row(term, rows - 1), " 1Hilfe"), "at %d: %s", i,
                      ptyterm_row(term, rows - 1));
    }
    ptyterm_key(term, "F10");
    ck_assert_int_eq(ptyterm_wait_end(term), 0);
    ptyterm_free(term);
}
END_TEST

static const int deadly[] = {SIGTERM, SIGHUP, SIGINT};

START_TEST(a_signal_ends_it_in_order)
{
    struct ptyterm *term = start_ready(NULL);
    ptyterm_type(term, "halb getip");
    ck_assert_int_eq(ptyterm_wait(term), 0);
    ptyterm_type(term, "pt");
    ptyterm_signal(term, deadly[_i], 1);
    ck_assert_int_eq(ptyterm_wait_end(term), 0);
    assert_log(term, "halb getippt");
    ptyterm_free(term);
}
END_TEST

START_TEST(a_lost_terminal_ends_it_in_order)
{
    struct ptyterm *term = start_ready(NULL);
    ptyterm_type(term, "Rima");
    ck_assert_int_eq(ptyterm_wait(term), 0);
    ptyterm_hang_up(term);
    ck_assert_int_eq(ptyterm_wait_end(term), 0);
    assert_log(term, "Rima");
    ptyterm_free(term);
}
END_TEST

START_TEST(it_comes_back_after_a_stop)
{
    struct ptyterm *term = start_ready(NULL);
    ptyterm_type(term, "Rima");
    ptyterm_signal(term, SIGSTOP, 0);
    ptyterm_signal(term, SIGCONT, 1);
    ck_assert_int_eq(ptyterm_wait(term), 0);
    ck_assert_sees(term, "Name       Rima");
    ptyterm_key(term, "Ctrl-Z"); /* here is no shell to go to: it must stay */
    ptyterm_type(term, "x");
    ck_assert_int_eq(ptyterm_wait(term), 0);
    ck_assert_sees(term, "Name       Rimax");
    ptyterm_free(term);
}
END_TEST

START_TEST(escape_and_a_digit_is_a_function_key)
{
    struct ptyterm *term = start_ready(NULL);
    ptyterm_send(term, "\0339", 2, 1);
    ck_assert_int_eq(ptyterm_wait(term), 0);
    ck_assert_sees(term, "Gesendet.");
    ptyterm_key(term, "F1");
    ptyterm_key(term, "Esc"); /* and by itself it goes back */
    ck_assert_int_eq(ptyterm_wait(term), 0);
    ck_assert_sees(term, "Name");
    ptyterm_send(term, "\033[1;5Pab\033[99;99~c", 17, 3); /* what nobody knows is no text */
    ck_assert_int_eq(ptyterm_wait(term), 0);
    ck_assert_sees(term, "Name       abc");
    ptyterm_send(term, "\0330", 2, 1);
    ck_assert_int_eq(ptyterm_wait_end(term), 0);
    ptyterm_free(term);
}
END_TEST

START_TEST(without_colours_the_field_is_still_seen)
{
    static const char *const environment[] = {"NO_COLOR=1", "TERM=vt100", "SAMPLE_THEME=mono",
                                              "SAMPLE_THEME=high-contrast", NULL};
    for (int i = 0; environment[i]; i++) {
        int y, x;
        struct ptyterm *term = start_ready(environment[i]);
        ptyterm_cursor(term, &y, &x);
        ck_assert(y == 2 && x == 12);
        ck_assert(i == 3 || ptyterm_reversed(term, y, x));
        ck_assert(i == 3 || !ptyterm_sent(term, "\033[36m"));
        ptyterm_free(term);
    }
}
END_TEST

static const struct {
    const char *variable, *message;
} refused[] = {
    {"TERM=nonesuch", "sample: the terminal \"nonesuch\" in TERM is unknown"},
    {"TERM=dumb", "sample: the terminal \"dumb\" in TERM cannot move its cursor"},
    {"TERM=", "sample: the variable TERM does not name the terminal"},
    {"LC_ALL=C", "sample: the locale must be one of UTF-8, but it is ANSI_X3.4-1968"},
    {"SAMPLE_THEME=pink", "sample: there is no theme \"pink\""},
};

START_TEST(what_cannot_work_is_refused_in_words)
{
    /* curses leaks where it does not know the terminal */
    struct ptyterm *term = start(refused[_i].variable, "ASAN_OPTIONS=detect_leaks=0");
    ck_assert_int_eq(ptyterm_wait_end(term), 2);
    ck_assert_str_eq(ptyterm_row(term, 0), refused[_i].message);
    ptyterm_free(term);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("terminal");
    TCase *tc = tcase_create("terminal");
    tcase_set_timeout(tc, 30);
    tcase_add_test(tc, the_sample_screen_looks_as_recorded);
    tcase_add_test(tc, the_terminal_is_left_as_it_was);
    tcase_add_test(tc, no_resize_is_lost);
    tcase_add_loop_test(tc, a_signal_ends_it_in_order, 0, 3);
    tcase_add_test(tc, a_lost_terminal_ends_it_in_order);
    tcase_add_test(tc, it_comes_back_after_a_stop);
    tcase_add_test(tc, escape_and_a_digit_is_a_function_key);
    tcase_add_test(tc, without_colours_the_field_is_still_seen);
    tcase_add_loop_test(tc, what_cannot_work_is_refused_in_words, 0,
                        sizeof refused / sizeof *refused);
    suite_add_tcase(suite, tc);
    return unit_run(suite);
}
