/* SPDX-License-Identifier: EUPL-1.2 */
/* A small screen with a field, a list, a choice and a prompt: what the tests of loop and terminal
 * run on, so that they do not change with the program's screens. */
#ifndef LOTSE_TESTS_SAMPLE_SCREEN_H
#define LOTSE_TESTS_SAMPLE_SCREEN_H

#include "ui/screen.h"

struct sample_log { /* what became of the keys; the screen's argument */
    char committed[256]; /* the field, as it was when the screen was idle last */
    int commits, closed, resumed, drawn, ticks;
    int failures; /* of commits, still to come */
    int slices;   /* of long work, still to be done when idle */
};

extern const struct screen_class screen_sample;

#endif
