/* SPDX-License-Identifier: EUPL-1.2 */
/* Bad surroundings: terminals and locales that cannot work or can do little, databases that are
 * locked, full, not writable, too new or none. Each is said in one German sentence, and nothing is
 * lost. */
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "demo.h"

/* --- terminals and locales -------------------------------------------------------------------- */

static const struct {
    const char *variable, *message;
} refused[] = {
    {"TERM=nonesuch", "lotse: das Terminal „nonesuch“ in TERM ist unbekannt"},
    {"TERM=dumb", "lotse: das Terminal „dumb“ in TERM kann"},
    {"TERM=", "lotse: die Variable TERM nennt das Terminal nicht"},
};

START_TEST(a_terminal_that_cannot_work_is_named)
{
    /* curses leaks where it does not know the terminal */
    const char *const variable[] = {refused[_i].variable, "ASAN_OPTIONS=detect_leaks=0", NULL};
    struct ptyterm *term = demo_start("demir", variable, 24, 80);
    demo_ends(term, 2);
    ck_sees(term, refused[_i].message);
    ptyterm_free(term);
}
END_TEST

static const char *const poor[] = {"NO_COLOR=1", "TERM=vt100", "TERM=linux"};

START_TEST(a_poor_terminal_shows_all_and_takes_all)
{
    const char *const variable[] = {poor[_i], NULL};
    struct ptyterm *term = demo_start("demir", variable, 24, 80);
    ck_assert_int_eq(ptyterm_wait(term), 0);
    ck_sees(term, "Mein Schreibtisch");
    demo_type(term, "nGüler");
    ck_sees(term, "Familienname        [Güler");
    ck_assert(_i == 2 || !ptyterm_sent(term, "\033[36m"));
    ptyterm_free(term);
}
END_TEST

static const char *const locale[] = {"LC_ALL=C", "LC_ALL=POSIX", "LC_ALL=xx_YY.UTF-8",
                                     "LC_ALL=de_DE.ISO-8859-1", "LC_ALL="};

START_TEST(whatever_the_locale_is_names_are_taken_as_they_are)
{
    const char *const variable[] = {locale[_i], NULL};
    struct ptyterm *term = demo_start("demir", variable, 24, 80);
    ck_assert_int_eq(ptyterm_wait(term), 0);
    demo_type(term, "nGüler-İnönü");
    demo_press(term, "Tab");
    ck_sees(term, "Familienname        [Güler-İnönü ");
    ptyterm_free(term);
}
END_TEST

/* --- databases that cannot be used ------------------------------------------------------------ */

/* The program ends with 3 and a sentence that says so. */
static void assert_refused(const char *database, const char *sentence)
{
    struct ptyterm *term = demo_start_on(database);
    demo_ends(term, 3);
    ck_sees(term, sentence);
    ptyterm_free(term);
}

START_TEST(a_missing_database_is_not_made)
{
    char missing[80];
    snprintf(missing, sizeof missing, "%s.none", demo_path());
    assert_refused(missing, "gibt es noch nicht");
    ck_assert_int_ne(access(missing, F_OK), 0);
}
END_TEST

START_TEST(a_newer_database_is_left_alone)
{
    demo_sql("PRAGMA user_version = 9999");
    assert_refused(demo_path(), "neuer");
}
END_TEST

START_TEST(a_letter_is_no_database)
{
    static const char letter[] = "Sehr geehrte Damen und Herren, dies ist keine Datenbank.\n";
    char text[100] = "";
    FILE *file = fopen(demo_path(), "w");
    ck_assert(file && fputs(letter, file) >= 0 && fclose(file) == 0);
    assert_refused(demo_path(), "keine Datenbank");
    file = fopen(demo_path(), "r");
    ck_assert(file && fgets(text, sizeof text, file) && fclose(file) == 0);
    ck_assert_str_eq(text, letter);
}
END_TEST

START_TEST(a_database_that_cannot_be_written_says_so)
{
    char uri[100];
    snprintf(uri, sizeof uri, "file:%s?mode=ro", demo_path());
    assert_refused(uri, "nicht geschrieben");
}
END_TEST

/* --- while somebody types --------------------------------------------------------------------- */

/* A name was saved, another one could not be: the message came. Then the way is free again. */
static void assert_saved_later(struct ptyterm *term)
{
    demo_until(term, "jetzt ist alles gespeichert", true);
    demo_type(term, "Gertrud");
    demo_press(term, "Tab");
    ptyterm_signal(term, SIGKILL, 0);
    demo_ends(term, 128 + SIGKILL);
    ptyterm_free(term);
    term = demo_visit("demir");
    demo_select(term, "Probst, Rima");
    demo_press(term, "Enter");
    ck_sees(term, "Vornamen            [Rima ");
    ck_sees(term, "Geburtsname         [Gertrud ");
    ptyterm_free(term);
    ck_assert_int_eq(demo_command("doctor"), 0);
}

START_TEST(a_locked_database_is_tried_again)
{
    sqlite3 *other = NULL;
    char uri[100];
    snprintf(uri, sizeof uri, "file:%s?wait=200", demo_path()); /* milliseconds, not ten seconds */
    struct ptyterm *term = demo_start_on(uri);
    ck_assert_int_eq(ptyterm_wait(term), 0);
    demo_type(term, "nProbst");
    demo_press(term, "Tab");
    ck_assert_int_eq(sqlite3_open(demo_path(), &other), SQLITE_OK);
    ck_assert_int_eq(sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    ptyterm_type(term, "Rima\t");
    demo_until(term, "ist belegt", true);
    ck_sees(term, "Vornamen            [Rima ");
    ck_assert_int_eq(sqlite3_exec(other, "COMMIT", NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(other);
    assert_saved_later(term);
}
END_TEST

static void limit_files(const struct ptyterm *term, rlim_t size)
{
    const struct rlimit limit = {size, RLIM_INFINITY};
    ck_assert_int_eq(prlimit(ptyterm_pid(term), RLIMIT_FSIZE, &limit, NULL), 0);
}

/* A file that may not grow any more is a disk that is full. */
START_TEST(a_full_disk_costs_nothing)
{
    struct ptyterm *term = demo_visit("demir");
    demo_type(term, "nProbst");
    demo_press(term, "Tab");
    limit_files(term, 1);
    ptyterm_type(term, "Rima\t");
    demo_until(term, "Datenträger", true);
    ck_sees(term, "Vornamen            [Rima ");
    limit_files(term, RLIM_INFINITY);
    assert_saved_later(term);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("surroundings");
    TCase *tc = tcase_create("surroundings");
    demo_for(tc);
    tcase_add_loop_test(tc, a_terminal_that_cannot_work_is_named, 0,
                        sizeof refused / sizeof *refused);
    tcase_add_loop_test(tc, a_poor_terminal_shows_all_and_takes_all, 0, 3);
    tcase_add_loop_test(tc, whatever_the_locale_is_names_are_taken_as_they_are, 0,
                        sizeof locale / sizeof *locale);
    tcase_add_test(tc, a_missing_database_is_not_made);
    tcase_add_test(tc, a_newer_database_is_left_alone);
    tcase_add_test(tc, a_letter_is_no_database);
    tcase_add_test(tc, a_database_that_cannot_be_written_says_so);
    tcase_add_test(tc, a_locked_database_is_tried_again);
    tcase_add_test(tc, a_full_disk_costs_nothing);
    suite_add_tcase(suite, tc);
    return unit_run(suite);
}
