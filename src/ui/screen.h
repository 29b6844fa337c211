/* SPDX-License-Identifier: EUPL-1.2 */
/* A screen: one row of functions, and a state of its own in its own arena.
 *
 * The loop (ui/loop.c) keeps a stack of screens. It turns keys into actions, hands them to the top
 * screen and carries out the effects that come back: a screen never calls the loop, never touches
 * the terminal, and changes nothing while it draws. Every screen draws at 80x24 completely and uses
 * what is larger; smaller than 80x24 the loop shows a message instead.
 * The loop itself owns the last line (hints from the keymap) and the line above it (messages). */
#ifndef LOTSE_UI_SCREEN_H
#define LOTSE_UI_SCREEN_H

#include "base/arena.h"
#include "base/str.h"
#include "text/lang.h"
#include "ui/canvas.h"
#include "ui/key.h"

struct work; /* work/work.h */

enum effect {
    EFFECT_NONE = 0,
    EFFECT_REDRAW = 1,
    EFFECT_CLOSE = 2,   /* this screen is done */
    EFFECT_OPEN = 4,    /* open ->open_class with ->open_argument on top */
    EFFECT_BEEP = 8,
    EFFECT_PASS = 16,   /* not mine: the loop may do it (quit, language, redraw …) */
    EFFECT_QUIT = 32,
    EFFECT_REPLACE = 64, /* close this one and open the other in its place */
};

struct ui { /* what every screen may use; owned by the loop */
    struct work *work;
    const struct lang *lang;   /* the clerk's language now; may change between two calls */
    const struct lang *second; /* for two-language forms; NULL where none */
    const struct keymap *keymap;
    struct str message;        /* shown on the message line until the next key */
    enum style message_style;
};

struct screen;

struct screen_class {
    const char *name;   /* section of the key file, page of help, golden files: "desk" */
    const char *title;  /* msgid */
    const char *help;   /* msgid: what this screen is for, for F1 */
    bool text_input;    /* plain characters are text, not keys (so `?` is a character) */
    size_t size;        /* of the private state, zeroed, at screen->state */
    const enum action *hints; /* the actions on the last line, ACTION_NONE at the end */
    enum status (*open)(struct screen *, const void *argument, struct error *);
    void (*draw)(const struct screen *, struct canvas *); /* rows 0 to canvas->rows - 3 */
    enum effect (*act)(struct screen *, enum action);
    enum effect (*text)(struct screen *, const char *cluster); /* typed or pasted text */
    enum effect (*resume)(struct screen *); /* the screen above was closed */
    enum effect (*idle)(struct screen *);   /* nothing to read: commit, compute */
    enum effect (*tick)(struct screen *);   /* once a second: look for others' changes */
    void (*close)(struct screen *);
};

struct screen {
    const struct screen_class *class;
    struct ui *ui;        /* borrowed */
    struct arena *arena;  /* owned: freed when the screen is closed */
    void *state;          /* class->size bytes in the arena */
    struct screen *below;
    const struct screen_class *open_class; /* for EFFECT_OPEN and EFFECT_REPLACE */
    const void *open_argument;             /* borrowed until open returns */
    int rows, columns;    /* of the drawing area (canvas rows - 2), before draw and act */
};

/* Helpers every screen uses. */
enum effect screen_open(struct screen *screen, const struct screen_class *class,
                        const void *argument);          /* returns EFFECT_OPEN */
enum effect screen_message(struct screen *screen, enum style style, const char *text);
enum effect screen_error(struct screen *screen, const struct error *error); /* says it, beeps */

/* All screens, for tests, help and goldens. */
extern const struct screen_class *const screen_classes[];
extern const size_t screen_class_count;

#endif
