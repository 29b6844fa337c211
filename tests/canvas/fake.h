/* SPDX-License-Identifier: EUPL-1.2 */
/* A terminal made of an array: keys come out of it, and what was drawn last stays in it as text.
 * So a test runs the whole loop, in microseconds, and reads what a person would see. */
#ifndef LOTSE_TESTS_FAKE_H
#define LOTSE_TESTS_FAKE_H

#include "base/str.h"
#include "ui/term.h"

enum {
    FAKE_STEPS = 256,
    FAKE_WAIT = KEY_NONE, /* nothing is pressed until all is drawn; a second passes */
    FAKE_END = -1,        /* then the terminal hangs up */
};

struct fake {
    int32_t key[FAKE_STEPS]; /* up to FAKE_END */
    int at;
    int rows, columns;       /* 0: 24 and 80 */
    int draws, beeps, forgets, suspends, marks;
    int64_t milliseconds;
    struct str screen;       /* as it was drawn last; the test releases it */
    int cursor_y, cursor_x;
};

struct terminal fake_terminal(struct fake *fake);
/* Append steps and a FAKE_WAIT; a script begins as {.key = {FAKE_END}}. */
void fake_type(struct fake *fake, const char *text);
void fake_press(struct fake *fake, int32_t key);
bool fake_sees(const struct fake *fake, const char *text);

#endif
