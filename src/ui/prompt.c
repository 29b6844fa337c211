/* SPDX-License-Identifier: EUPL-1.2 */
#include "ui/prompt.h"

enum { COLUMNS = 60 };

void prompt_init(struct prompt *prompt, const char *label, size_t max)
{
    prompt->label = label;
    line_init(&prompt->line, max);
}

void prompt_release(struct prompt *prompt)
{
    line_release(&prompt->line);
}

enum popup prompt_act(struct prompt *prompt, enum action action)
{
    if (action == ACTION_ACCEPT || action == ACTION_DO)
        return POPUP_DONE;
    if (action == ACTION_BACK)
        return POPUP_CANCELLED;
    return line_act(&prompt->line, action) ? POPUP_STAYS : POPUP_PASS;
}

bool prompt_text(struct prompt *prompt, const char *text)
{
    return line_insert(&prompt->line, text);
}

void prompt_draw(const struct prompt *prompt, struct canvas *canvas)
{
    int lines = canvas_wrap(NULL, 0, 0, 0, COLUMNS, STYLE_TEXT, prompt->label);
    struct popup_area area = popup_open(canvas, lines + 1, COLUMNS, NULL);
    canvas_wrap(canvas, area.y, area.x, area.rows - 1, area.columns, STYLE_LABEL, prompt->label);
    line_draw(&prompt->line, canvas, area.y + area.rows - 1, area.x, area.columns, true);
}
