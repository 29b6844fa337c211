/* SPDX-License-Identifier: EUPL-1.2 */
/* The stack of screens and the loop over it: keys become actions, actions effects.
 *
 * 1. Every key that waits is handled before anything is drawn, so that typing ahead costs nothing.
 * 2. Nothing is committed between a key and its picture: idle functions run after drawing.
 * 3. Every screen is asked to commit (idle) before it is closed, also when the terminal is gone.
 *    One that cannot stays open; only a person who leaves twice in a row leaves without it.
 * 4. Below 80x24 a message takes the place of the screen; text goes where it would, but no key acts
 *    on what cannot be seen. Nothing is lost.
 * 5. Pasted text is text: it never works as keys. */
#ifndef LOTSE_UI_LOOP_H
#define LOTSE_UI_LOOP_H

#include "ui/screen.h"
#include "ui/term.h"

struct loop_options { /* everything is borrowed */
    const struct terminal *terminal;
    struct work *work;
    const struct keymap *keymap;
    struct lang *const *lang; /* the language key goes round; the first one is spoken at start */
    size_t lang_count;        /* at least one */
    const struct lang *second;
    const struct screen_class *first;
    const void *argument; /* for the first screen */
};

/* Runs until the last screen is closed, a person leaves, or the terminal is gone; fails only where
 * the first screen cannot be opened. */
enum status loop_run(const struct loop_options *options, struct error *error);

#endif
