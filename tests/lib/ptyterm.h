/* SPDX-License-Identifier: EUPL-1.2 */
/* A program in a terminal of its own (a pseudo-terminal, and libvterm as the screen).
 *
 * Nothing here sleeps: with LOTSE_TEST_SYNC set the program puts "idle N" into the title when it
 * has drawn and N keys were taken; the title arrives behind the cells it vouches for. */
#ifndef LOTSE_TESTS_PTYTERM_H
#define LOTSE_TESTS_PTYTERM_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct ptyterm;

enum { PTYTERM_ENDED = -1, PTYTERM_LATE = -2 };

/* Starts argv[0] (a path) in a terminal of that size. The environment is TERM=xterm-256color,
 * LC_ALL=C.UTF-8, TZ=UTC, LOTSE_TEST_SYNC=1, PATH, the sanitizers' options, a HOME and XDG
 * directories below a new temporary directory, and what environment adds ("NAME=value", NULL at
 * the end; NULL for none), which wins. NULL where it cannot be started. */
struct ptyterm *ptyterm_start(const char *const argv[], const char *const environment[], int rows,
                              int columns);
const char *ptyterm_home(const struct ptyterm *term); /* the temporary directory */

void ptyterm_type(struct ptyterm *term, const char *text);     /* each code point is a key */
bool ptyterm_key(struct ptyterm *term, const char *name);      /* "F5", "Ctrl-K", "x"; or false */
void ptyterm_paste(struct ptyterm *term, const char *text);    /* in brackets */
void ptyterm_resize(struct ptyterm *term, int rows, int columns);
void ptyterm_signal(struct ptyterm *term, int number, int keys); /* that count as so many keys */
void ptyterm_hang_up(struct ptyterm *term); /* as when the line is cut */
/* Bytes as they are, that count as so many keys. */
void ptyterm_send(struct ptyterm *term, const char *bytes, size_t n, int keys);

/* Until all of that is drawn, at most ten seconds: 0, PTYTERM_LATE or PTYTERM_ENDED. */
int ptyterm_wait(struct ptyterm *term);
/* Until a row shows the text, or none does; false where ten seconds were not enough. */
bool ptyterm_until(struct ptyterm *term, const char *text, bool there);
/* Until the program has ended: its exit status, 128 + signal, or PTYTERM_LATE. */
int ptyterm_wait_end(struct ptyterm *term);

int ptyterm_rows(const struct ptyterm *term);
/* Row y as text, blanks at its end cut; valid until the next call. */
const char *ptyterm_row(struct ptyterm *term, int y);
bool ptyterm_sees(struct ptyterm *term, const char *text); /* in one of the rows */
void ptyterm_cursor(const struct ptyterm *term, int *y, int *x);
bool ptyterm_reversed(const struct ptyterm *term, int y, int x);
/* What the program sent, whole, for the sequences a screen does not show. */
bool ptyterm_sent(const struct ptyterm *term, const char *sequence);

pid_t ptyterm_pid(const struct ptyterm *term); /* 0 once it has ended */

/* Kills what still runs, removes the temporary directory. */
void ptyterm_free(struct ptyterm *term);

#endif
