/* SPDX-License-Identifier: EUPL-1.2 */
#include "ui/screen.h"

#include "text/utf8.h"

enum effect screen_open(struct screen *screen, const struct screen_class *class,
                        const void *argument)
{
    screen->open_class = class;
    screen->open_argument = argument;
    return EFFECT_OPEN;
}

enum effect screen_replace(struct screen *screen, const struct screen_class *class,
                           const void *argument)
{
    screen_open(screen, class, argument);
    return EFFECT_REPLACE;
}

enum effect screen_message(struct screen *screen, enum style style, const char *text)
{
    str_clear(&screen->ui->message);
    str_add(&screen->ui->message, text);
    screen->ui->message_style = style;
    return EFFECT_REDRAW;
}

enum effect screen_error(struct screen *screen, const struct error *error)
{
    str_clear(&screen->ui->message);
    lang_error(screen->ui->lang, error, &screen->ui->message);
    screen->ui->message_style = STYLE_ERROR;
    return EFFECT_REDRAW | EFFECT_BEEP;
}

bool screen_takes_text(const struct screen *screen)
{
    return screen->class->text_input || screen->popup;
}

static const char *section_of(const struct screen *screen)
{
    return screen->popup ? "popup" : screen->class->name;
}

enum action screen_action(const struct screen *screen, int32_t key)
{
    if (key_is_text(key) && screen_takes_text(screen))
        return ACTION_NONE;
    return keymap_find(screen->ui->keymap, section_of(screen), key);
}

int32_t screen_key(const struct screen *screen, enum action action)
{
    return keymap_key(screen->ui->keymap, section_of(screen), screen_takes_text(screen), action);
}

void screen_way_back(const struct screen *screen, const char *right, struct str *out)
{
    str_add(out, right);
    if (screen->below)
        str_printf(out, "%sEsc: %s", *right ? "  " : "",
                   tr(screen->ui->lang, screen->below->class->title));
}

void screen_title(const struct screen *screen, struct canvas *canvas, const char *title,
                  const char *right)
{
    int width = right ? utf8_width(right) : 0;
    canvas_fill(canvas, 0, 0, 1, canvas->columns, STYLE_BANNER);
    int x = 1 + canvas_put(canvas, 0, 1, canvas->columns, STYLE_BANNER, "lotse  ");
    canvas_cut(canvas, 0, x, canvas->columns - x - width - 2, STYLE_BANNER,
               tr(screen->ui->lang, title ? title : screen->class->title));
    if (right)
        canvas_put(canvas, 0, canvas->columns - width - 1, width, STYLE_BANNER, right);
}
