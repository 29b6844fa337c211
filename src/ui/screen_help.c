/* SPDX-License-Identifier: EUPL-1.2 */
/* Help: what the field is, what the screen is for, and its keys. Made from the tables, so that it
 * cannot be out of date. */
#include "ui/screen.h"
#include "ui/text_box.h"

struct help {
    const struct screen *about; /* the screen below */
    struct text_box box;
};

static void add_key(const struct screen *about, const struct hint *hint, struct str *out)
{
    const struct lang *lang = about->ui->lang;
    const struct action_info *info = &action_info[hint->action];
    char name[KEY_NAME_SIZE];
    int32_t key = screen_key(about, hint->action);
    const char *word = hint->word ? hint->word : info->hint;
    if (key != KEY_NONE)
        str_printf(out, "%s  %s: %s\n", key_label(lang, key, name), tr(lang, word),
                   tr(lang, info->text));
}

static void write_help(struct help *help)
{
    const struct screen *about = help->about;
    const struct lang *lang = about->ui->lang;
    struct str *out = &help->box.text;
    str_clear(out);
    if (about->class->help_text) {
        about->class->help_text(about, out);
        if (out->len > 0)
            str_add(out, "\n\n");
    }
    if (about->class->help)
        str_printf(out, "%s\n\n", tr(lang, about->class->help));
    for (const struct hint *hint = about->class->hints; hint && hint->action; hint++)
        add_key(about, hint, out);
}

static enum status open(struct screen *screen, const void *argument, struct error *error)
{
    struct help *help = screen->state;
    (void)error;
    help->about = argument;
    write_help(help);
    return OK;
}

static void draw(const struct screen *screen, struct canvas *canvas)
{
    const struct help *help = screen->state;
    const char *title = help->about->class->title;
    screen_title(screen, canvas, NULL, title ? tr(screen->ui->lang, title) : NULL);
    text_box_draw(&help->box, canvas, 2, 1, screen->rows - 2, screen->columns - 2);
}

static enum effect act(struct screen *screen, enum action action)
{
    struct help *help = screen->state;
    if (action == ACTION_HELP || action == ACTION_KEYS)
        return screen_replace(screen, &screen_keys, help->about);
    if (action == ACTION_ACCEPT)
        return EFFECT_CLOSE;
    if (text_box_act(&help->box, action, screen->rows - 2, screen->columns - 2))
        return EFFECT_REDRAW;
    return EFFECT_PASS;
}

static enum effect resume(struct screen *screen)
{
    write_help(screen->state);
    return EFFECT_REDRAW;
}

static void close(struct screen *screen)
{
    struct help *help = screen->state;
    text_box_release(&help->box);
}

static const struct hint hints[] = {
    {ACTION_HELP, N_("All keys")}, {ACTION_LANGUAGE, NULL}, {ACTION_BACK, NULL}, {ACTION_NONE, NULL},
};

const struct screen_class screen_help = {
    .name = "help",
    .title = N_("Help"),
    .help = N_("Explains the screen it was opened on."),
    .size = sizeof(struct help),
    .hints = hints,
    .open = open,
    .draw = draw,
    .act = act,
    .resume = resume,
    .close = close,
};
