/* SPDX-License-Identifier: EUPL-1.2 */
/* The program on a demonstration database that is the same in every run and under every rule of
 * law: the typical families every demonstration begins with (src/work/demo_families.c), and a clock
 * that stands at ten o'clock of Sunday 2026-11-22 in Berlin. */
#ifndef LOTSE_TESTS_DEMO_H
#define LOTSE_TESTS_DEMO_H

#include "unit.h"

#include "ptyterm.h"

#define DEMO_FAMILIES "14"
#define DEMO_NOW "LOTSE_TEST_NOW=2026-11-22T09:00:00Z"

/* Adds the fixtures: the database is made once, every test works on a copy of its own. */
void demo_for(TCase *tcase);
const char *demo_path(void); /* of the copy */

/* The program in German as a member of staff, ready for the first key. */
struct ptyterm *demo_visit(const char *login);
/* Not yet ready, in a terminal of that size, with variables that win (NULL at the end, or NULL). */
struct ptyterm *demo_start(const char *login, const char *const variable[], int rows, int columns);
/* The same on another database, a path or a URI. */
struct ptyterm *demo_start_on(const char *database, const char *login);
/* Runs the tour NAME: NAME.keys and NAME.screen. */
bool demo_tour(const char *name, const char *login);
/* A command ("doctor") of the program on the copy, by the administrator: its exit status. */
/* The same as another member of staff, whose terminal must then show a text. */
bool demo_says(const char *login, const char *command, const char *text);
int demo_command(const char *command);

/* Types text, presses a key, and waits until it is drawn. */
void demo_type(struct ptyterm *term, const char *text);
void demo_press(struct ptyterm *term, const char *keys); /* "Tab Tab F5" */
void demo_select(struct ptyterm *term, const char *text); /* Down to the row that shows it */
/* Waits until a row shows the text, or no longer: for what comes without a key. */
void demo_until(struct ptyterm *term, const char *text, bool there);
/* The program ends with this exit status. */
void demo_ends(struct ptyterm *term, int status);

#define ck_sees(term, text)                                                                        \
    ck_assert_msg(ptyterm_sees(term, text), "\"%s\" is not there:\n%s", text, demo_picture(term))
#define ck_misses(term, text)                                                                      \
    ck_assert_msg(!ptyterm_sees(term, text), "\"%s\" is there:\n%s", text, demo_picture(term))
/* SQL behind the program's back. */
void demo_sql(const char *sql);
const char *demo_picture(struct ptyterm *term); /* all rows; valid until the next call */

#endif
