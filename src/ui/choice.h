/* SPDX-License-Identifier: EUPL-1.2 */
/* A box to choose from, with search as one types: "ara" finds "Arabisch" before
 * "Saudi-Arabien", whatever the case or the marks. Thousands of rows stay fast: they
 * are folded once, at the first letter typed. */
#ifndef LOTSE_UI_CHOICE_H
#define LOTSE_UI_CHOICE_H

#include "base/arena.h"
#include "ui/line.h"
#include "ui/list.h"
#include "ui/popup.h"

struct choice_item {
    const char *code, *label; /* borrowed; a code has no blanks, a label is as a person reads it */
};

struct choice {
    const char *title;              /* borrowed; may be NULL */
    const struct choice_item *item; /* borrowed */
    size_t count;
    bool *marked;         /* one each; NULL where only one can be chosen */
    struct line search;
    struct list list;     /* over what was found */
    size_t *found, found_count;
    const char **folded;  /* "code label" each, once something was searched */
    struct arena *arena;  /* owned */
};

/* The choice must not move in memory afterwards. */
void choice_init(struct choice *choice, const char *title, const struct choice_item *item,
                 size_t count, bool multiple);
void choice_release(struct choice *choice);
/* What is chosen already: selects that row, and marks it where many can be chosen. */
void choice_set(struct choice *choice, const char *code);

/* Lists' actions move, ERASE and ERASE_LINE change what is searched, ACCEPT and DO take, BACK
 * cancels. Taking is refused (POPUP_STAYS) where nothing is found. */
enum popup choice_act(struct choice *choice, enum action action);
/* Text is searched; a blank marks the selected row where many can be chosen. */
enum popup choice_text(struct choice *choice, const char *text);
void choice_draw(const struct choice *choice, struct canvas *canvas);

const struct choice_item *choice_selected(const struct choice *choice); /* NULL: none found */
bool choice_marked(const struct choice *choice, size_t i);

#endif
