/* SPDX-License-Identifier: EUPL-1.2 */
/* The terminal as the loop sees it: keys come in, a canvas goes out. ui/term.c makes one of the
 * terminal the program runs in (and is the only file that knows curses); tests make their own. */
#ifndef LOTSE_UI_TERM_H
#define LOTSE_UI_TERM_H

#include "base/status.h"
#include "ui/canvas.h"
#include "ui/key.h"

struct terminal {
    void (*size)(void *context, int *rows, int *columns);
    /* The next key; waits for one at most so many milliseconds, then KEY_NONE. */
    int32_t (*read)(void *context, int milliseconds);
    void (*draw)(void *context, const struct canvas *canvas); /* sends what changed */
    void (*forget)(void *context); /* the next draw sends everything */
    void (*beep)(void *context);
    void (*suspend)(void *context); /* gives the terminal to the shell, and comes back */
    void (*idle)(void *context);    /* everything read is drawn: the mark tests wait for */
    int64_t (*now)(void *context);  /* milliseconds of a clock that never jumps */
    void *context;                  /* borrowed by the loop */
};

struct term_options {
    const char *theme; /* "normal", "mono", "high-contrast"; NULL: what the terminal can */
    bool bidi;         /* the terminal shall order Arabic by itself: leave its setting alone */
};

/* Takes the terminal of standard input and output. The locale must have been set (setlocale), and
 * be one of UTF-8. On failure nothing was written to the terminal. */
enum status term_open(struct terminal *terminal, const struct term_options *options,
                      struct error *error);
void term_close(struct terminal *terminal); /* leaves it as it was */

#endif
