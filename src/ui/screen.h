/* SPDX-License-Identifier: EUPL-1.2 */
/* A screen: one row of functions, and a state of its own in its own arena. Functions may be NULL.
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
    EFFECT_ACT = 128,    /* with EFFECT_CLOSE: the screen below shall do ->action */
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

struct hint { /* a word on the last line */
    enum action action;
    const char *word; /* msgid, at most 8 columns; NULL: the action's own */
};

struct screen_class {
    const char *name;   /* section of the key file, page of help, golden files: "desk" */
    const char *title;  /* msgid */
    const char *help;   /* msgid: what this screen is for, for F1 */
    bool text_input;    /* plain characters are text, not keys (so `?` is a character) */
    bool whole;         /* draws the last two lines too: no messages, no hints (curtain, visitor) */
    size_t size;        /* of the private state, zeroed, at screen->state */
    const struct hint *hints; /* the last line, ACTION_NONE at the end; NULL: none */
    /* Where it fails it leaves nothing behind; close is not called. */
    enum status (*open)(struct screen *, const void *argument, struct error *);
    void (*draw)(const struct screen *, struct canvas *); /* rows 0 to canvas->rows - 3 */
    /* What is not the screen's own comes back as EFFECT_PASS. */
    enum effect (*act)(struct screen *, enum action);
    /* Typed text, a character at a time, or all that was pasted, without control characters. A
     * typed character that is no key comes here on screens without text_input too (letters as
     * commands); pasted text never does. */
    enum effect (*text)(struct screen *, const char *text);
    enum effect (*resume)(struct screen *); /* the screen above was closed, or the
                                               language is another one: look again */
    /* Nothing to read: commit first, then compute. Called for every screen of the stack, after
     * drawing, and before a screen is closed. EFFECT_REDRAW: draw what changed, there is more to
     * do; so long work is done in slices below 50 ms, with keys read in between. EFFECT_BEEP (of
     * screen_error): it could not commit; it stays open, and is asked again in a second. */
    enum effect (*idle)(struct screen *);
    enum effect (*tick)(struct screen *);   /* once a second: look for others' changes */
    /* Adds what helps at the place where the cursor is, as paragraphs; shown above ->help. */
    void (*help_text)(const struct screen *, struct str *);
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
    enum action action;                    /* for EFFECT_ACT */
    bool popup; /* the screen sets it while a box is open (prompt, confirm, choice): keys are those
                   of section "popup", then global, and characters are text */
    int rows, columns;    /* of the drawing area, known before open; never below 22 by 80 */
};

/* Helpers every screen uses. */
enum effect screen_open(struct screen *screen, const struct screen_class *class,
                        const void *argument);          /* returns EFFECT_OPEN */
enum effect screen_replace(struct screen *screen, const struct screen_class *class,
                           const void *argument);       /* returns EFFECT_REPLACE */
enum effect screen_message(struct screen *screen, enum style style, const char *text);
enum effect screen_error(struct screen *screen, const struct error *error); /* says it, beeps */
/* What a key means on this screen now, ACTION_NONE for text; and the first key an action has
 * there, KEY_NONE where it has none. */
enum action screen_action(const struct screen *screen, int32_t key);
int32_t screen_key(const struct screen *screen, enum action action);
bool screen_takes_text(const struct screen *screen);
/* "Rima  Esc: All results": right, and where the way back leads. */
void screen_way_back(const struct screen *screen, const char *right, struct str *out);
/* The first line: title left (a msgid, or made of translated parts; NULL: the class's own), and
 * right what is given, or NULL. */
void screen_title(const struct screen *screen, struct canvas *canvas, const char *title,
                  const char *right);

/* Screens the loop opens by itself; the argument of help and keys is the screen they explain. */
extern const struct screen_class screen_help, screen_keys, screen_curtain;

/* All screens, for tests, help and goldens. */
extern const struct screen_class *const screen_classes[];
extern const size_t screen_class_count;

#endif
