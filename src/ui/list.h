/* SPDX-License-Identifier: EUPL-1.2 */
/* A list of rows, one of them selected. It knows no rows: it asks how many there are as far as it
 * must, so that a source that pages by key loads page after page and never counts a million. */
#ifndef LOTSE_UI_LIST_H
#define LOTSE_UI_LIST_H

#include "ui/canvas.h"
#include "ui/key.h"

struct list_source {
    /* How many rows are at hand, after loading until there are `want` or no more. */
    size_t (*count)(void *context, size_t want);
    /* Draws row i into the columns from (y, x). */
    void (*draw)(void *context, size_t i, struct canvas *canvas, int y, int x, int columns,
                 enum style style);
};

enum { LIST_FAR = 1000 }; /* End goes to the last row, or that many on */

struct list {
    const struct list_source *source; /* borrowed, as is the context */
    void *context;
    size_t selected, top;
};

void list_init(struct list *list, const struct list_source *source, void *context);
/* UP DOWN PAGE_UP PAGE_DOWN HOME END; false for all others. rows: as many as are drawn. */
bool list_act(struct list *list, enum action action, int rows);
/* After the rows have changed: keeps the selection inside. */
void list_refresh(struct list *list);
bool list_empty(const struct list *list);
/* ▸ in the first column marks the selected row, the cursor stands on it; the rows begin in the
 * second column. */
void list_draw(const struct list *list, struct canvas *canvas, int y, int x, int rows, int columns);

#endif
