/* SPDX-License-Identifier: EUPL-1.2 */
#include "ui/text_box.h"

enum { MARGIN = 2 }; /* columns for the marks that it goes on */

void text_box_release(struct text_box *box)
{
    str_release(&box->text);
    box->top = 0;
}

static int lines_of(const struct text_box *box, int columns)
{
    return canvas_wrap(NULL, 0, 0, 0, columns - MARGIN, STYLE_TEXT, str_text(&box->text));
}

static int within(int top, int lines, int rows)
{
    int last = lines > rows ? lines - rows : 0;
    return top < 0 ? 0 : top > last ? last : top;
}

bool text_box_act(struct text_box *box, enum action action, int rows, int columns)
{
    int lines = lines_of(box, columns), page = rows > 1 ? rows - 1 : 1;
    int top = within(box->top, lines, rows);
    if (action == ACTION_UP)
        top--;
    else if (action == ACTION_DOWN)
        top++;
    else if (action == ACTION_PAGE_UP)
        top -= page;
    else if (action == ACTION_PAGE_DOWN)
        top += page;
    else if (action == ACTION_HOME)
        top = 0;
    else if (action == ACTION_END)
        top = lines;
    else
        return false;
    box->top = within(top, lines, rows);
    return true;
}

void text_box_draw(const struct text_box *box, struct canvas *canvas, int y, int x, int rows,
                   int columns)
{
    if (rows < 1)
        return;
    int lines = lines_of(box, columns), top = within(box->top, lines, rows);
    const char *text = str_text(&box->text);
    for (size_t skipped = 0, next; skipped < (size_t)top && *text; text += next, skipped++)
        canvas_line(text, columns - MARGIN, &next);
    canvas_wrap(canvas, y, x, rows, columns - MARGIN, STYLE_TEXT, text);
    if (top > 0)
        canvas_put(canvas, y, x + columns - 1, 1, STYLE_HINT, "▲");
    if (top + rows < lines)
        canvas_put(canvas, y + rows - 1, x + columns - 1, 1, STYLE_HINT, "▼");
    canvas_cursor(canvas, y, x);
}
