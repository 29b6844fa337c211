/* SPDX-License-Identifier: EUPL-1.2 */
/* Text to read, wrapped and scrolled. */
#ifndef LOTSE_UI_TEXT_BOX_H
#define LOTSE_UI_TEXT_BOX_H

#include "base/str.h"
#include "ui/canvas.h"
#include "ui/key.h"

struct text_box {
    struct str text; /* owned; add to it what is to be read */
    int top;         /* first line shown */
};

void text_box_release(struct text_box *box);
/* UP DOWN PAGE_UP PAGE_DOWN HOME END; false for all others. rows, columns: as it is drawn. */
bool text_box_act(struct text_box *box, enum action action, int rows, int columns);
/* The cursor stands at the first line shown; "▼" and "▲" in the last column where it goes on. */
void text_box_draw(const struct text_box *box, struct canvas *canvas, int y, int x, int rows,
                   int columns);

#endif
