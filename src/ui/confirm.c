/* SPDX-License-Identifier: EUPL-1.2 */
#include "ui/confirm.h"

#include <string.h>

#include "base/arena.h"
#include "text/utf8.h"

enum { COLUMNS = 60 };

static int answers(const struct confirm *confirm)
{
    int n = 0;
    while (n < CONFIRM_ANSWERS && confirm->answer[n])
        n++;
    return n;
}

enum popup confirm_act(struct confirm *confirm, enum action action)
{
    int n = answers(confirm);
    if (action == ACTION_ACCEPT)
        return POPUP_DONE;
    if (action == ACTION_BACK)
        return POPUP_CANCELLED;
    if (action == ACTION_DOWN || action == ACTION_RIGHT || action == ACTION_FORWARD)
        confirm->selected = (confirm->selected + 1) % n;
    else if (action == ACTION_UP || action == ACTION_LEFT || action == ACTION_BACKWARD)
        confirm->selected = (confirm->selected + n - 1) % n;
    else
        return POPUP_PASS;
    return POPUP_STAYS;
}

enum popup confirm_text(struct confirm *confirm, const char *text)
{
    struct arena *arena = arena_new();
    const char *typed = utf8_folded(arena, text);
    enum popup popup = POPUP_STAYS;
    for (int i = 0; typed && *typed && popup == POPUP_STAYS && i < answers(confirm); i++) {
        const char *answer = utf8_folded(arena, confirm->answer[i]);
        if (answer && strncmp(answer, typed, strlen(typed)) == 0) {
            confirm->selected = i;
            popup = POPUP_DONE;
        }
    }
    arena_free(arena);
    return popup;
}

void confirm_draw(const struct confirm *confirm, struct canvas *canvas)
{
    int n = answers(confirm);
    int lines = canvas_wrap(NULL, 0, 0, 0, COLUMNS, STYLE_TEXT, confirm->text);
    struct popup_area area = popup_open(canvas, lines + 1 + n, COLUMNS, confirm->title);
    lines = area.rows - 1 - n; /* the answers are seen, whatever else is not */
    canvas_wrap(canvas, area.y, area.x, lines > 0 ? lines : 1, area.columns, STYLE_TEXT,
                confirm->text);
    for (int i = 0; i < n; i++) {
        bool selected = i == confirm->selected;
        enum style style = selected ? STYLE_SELECTED : STYLE_TEXT;
        int y = area.y + area.rows - n + i;
        canvas_fill(canvas, y, area.x, 1, area.columns, style);
        canvas_put(canvas, y, area.x, 1, style, selected ? "▸" : " ");
        canvas_cut(canvas, y, area.x + 2, area.columns - 2, style, confirm->answer[i]);
        if (selected)
            canvas_cursor(canvas, y, area.x);
    }
}
