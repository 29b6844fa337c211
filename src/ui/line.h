/* SPDX-License-Identifier: EUPL-1.2 */
/* One line of text and a cursor that moves by clusters: a mark joins the character to its left,
 * and is deleted with it. What was typed is kept as typed; it is read out in normal form C. */
#ifndef LOTSE_UI_LINE_H
#define LOTSE_UI_LINE_H

#include "base/arena.h"
#include "base/str.h"
#include "ui/canvas.h"
#include "ui/key.h"

struct line {
    struct str text; /* owned */
    size_t at;       /* bytes before the cursor: the end of a cluster */
    size_t max;      /* most bytes it takes; 0: no limit */
};

void line_init(struct line *line, size_t max);
void line_release(struct line *line);
void line_set(struct line *line, const char *text); /* the cursor stands behind it */
/* What was typed or pasted; line feeds and other controls become blanks. False, and nothing
 * changed, where there is no room or where a mark has no character to join. */
bool line_insert(struct line *line, const char *text);
/* LEFT RIGHT HOME END ERASE DELETE ERASE_LINE; false for all others. */
bool line_act(struct line *line, enum action action);
/* In normal form C, without blanks around it. */
char *line_value(const struct line *line, struct arena *arena);
bool line_empty(const struct line *line);
/* Shows the part around the cursor, ‹ and › where it goes on; sets the cursor where focused. */
void line_draw(const struct line *line, struct canvas *canvas, int y, int x, int columns,
               bool focused);

#endif
