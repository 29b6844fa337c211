/* SPDX-License-Identifier: EUPL-1.2 */
/* The curtain: nothing about anybody, until Enter, Esc or the curtain key. Other keys do nothing,
 * so that neither typing ahead nor a visitor's elbow lifts it. */
#include "text/utf8.h"
#include "ui/screen.h"

static void draw(const struct screen *screen, struct canvas *canvas)
{
    const char *hint = tr(screen->ui->lang, N_("Enter goes on"));
    int y = canvas->rows / 2, width = utf8_width(hint);
    canvas_put(canvas, y - 1, (canvas->columns - 5) / 2, 5, STYLE_TITLE, "lotse");
    canvas_put(canvas, y + 1, (canvas->columns - width) / 2, width, STYLE_HINT, hint);
    canvas_cursor(canvas, y + 1, (canvas->columns - width) / 2);
}

static enum effect act(struct screen *screen, enum action action)
{
    (void)screen;
    if (action == ACTION_ACCEPT || action == ACTION_BACK || action == ACTION_CURTAIN)
        return EFFECT_CLOSE;
    return action == ACTION_REDRAW ? EFFECT_PASS : EFFECT_NONE;
}

static enum effect text(struct screen *screen, const char *typed)
{
    (void)screen, (void)typed;
    return EFFECT_NONE;
}

const struct screen_class screen_curtain = {
    .name = "curtain",
    .title = N_("Curtain"),
    .help = N_("Hides everything from people who look at the screen."),
    .text_input = true,
    .whole = true,
    .draw = draw,
    .act = act,
    .text = text,
};
