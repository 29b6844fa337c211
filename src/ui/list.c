/* SPDX-License-Identifier: EUPL-1.2 */
#include "ui/list.h"

void list_init(struct list *list, const struct list_source *source, void *context)
{
    *list = (struct list){.source = source, .context = context};
}

static size_t count(const struct list *list, size_t want)
{
    return list->source->count(list->context, want);
}

bool list_empty(const struct list *list)
{
    return count(list, 1) == 0;
}

/* The first row shown, so that the selected one is among them. */
static size_t top_for(const struct list *list, size_t rows)
{
    if (list->selected < list->top)
        return list->selected;
    if (list->selected >= list->top + rows)
        return list->selected - rows + 1;
    return list->top;
}

static void go(struct list *list, size_t row)
{
    size_t n = count(list, row + 1);
    list->selected = row < n ? row : n ? n - 1 : 0;
}

bool list_act(struct list *list, enum action action, int rows)
{
    size_t page = rows > 1 ? (size_t)rows - 1 : 1, at = list->selected;
    if (action == ACTION_UP)
        go(list, at > 0 ? at - 1 : 0);
    else if (action == ACTION_DOWN)
        go(list, at + 1);
    else if (action == ACTION_PAGE_UP)
        go(list, at > page ? at - page : 0);
    else if (action == ACTION_PAGE_DOWN)
        go(list, at + page);
    else if (action == ACTION_HOME)
        go(list, 0);
    else if (action == ACTION_END)
        go(list, at + LIST_FAR);
    else
        return false;
    list->top = top_for(list, page + 1);
    return true;
}

void list_refresh(struct list *list)
{
    go(list, list->selected);
    if (list->top > list->selected)
        list->top = list->selected;
}

void list_draw(const struct list *list, struct canvas *canvas, int y, int x, int rows, int columns)
{
    if (rows < 1)
        return;
    size_t top = top_for(list, (size_t)rows), n = count(list, top + (size_t)rows);
    canvas_cursor(canvas, y, x);
    for (size_t i = top; i < n && i < top + (size_t)rows; i++) {
        int row = y + (int)(i - top);
        bool selected = i == list->selected;
        enum style style = selected ? STYLE_SELECTED : STYLE_TEXT;
        canvas_fill(canvas, row, x, 1, columns, style);
        canvas_put(canvas, row, x, 1, style, selected ? "▸" : " ");
        list->source->draw(list->context, i, canvas, row, x + 1, columns - 1, style);
        if (selected)
            canvas_cursor(canvas, row, x);
    }
}
