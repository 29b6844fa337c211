/* SPDX-License-Identifier: EUPL-1.2 */
/* All keys that mean something on a screen, its own first: to read, to search, and to use. */
#include <string.h>

#include "text/utf8.h"
#include "ui/choice.h"
#include "ui/screen.h"

enum { KEY_COLUMNS = 14 };

struct keys {
    const struct screen *about; /* the screen below */
    struct choice choice;
};

static bool is_hint(const struct screen *about, enum action action)
{
    for (const struct hint *hint = about->class->hints; hint && hint->action; hint++)
        if (hint->action == action)
            return true;
    return false;
}

static const char *label_of(const struct keys *keys, struct arena *arena, enum action action,
                            int32_t key)
{
    const struct lang *lang = keys->about->ui->lang;
    char name[KEY_NAME_SIZE];
    int width = utf8_width(key_label(lang, key, name));
    return arena_printf(arena, "%s%*s%s", name, width < KEY_COLUMNS ? KEY_COLUMNS - width : 1, "",
                        tr(lang, action_info[action].text));
}

static size_t list_actions(const struct keys *keys, struct arena *arena, struct choice_item *item)
{
    size_t n = 0;
    for (int own = 1; own >= 0; own--) {
        for (enum action action = ACTION_NONE + 1; action < ACTION_COUNT; action++) {
            int32_t key = screen_key(keys->about, action);
            if (key == KEY_NONE || is_hint(keys->about, action) != own)
                continue;
            item[n].code = action_info[action].name;
            item[n++].label = label_of(keys, arena, action, key);
        }
    }
    return n;
}

static void fill(struct screen *screen)
{
    struct keys *keys = screen->state;
    struct choice_item *item = arena_array(screen->arena, struct choice_item, ACTION_COUNT);
    size_t n = list_actions(keys, screen->arena, item);
    choice_init(&keys->choice, tr(screen->ui->lang, screen_keys.title), item, n, false);
}

static enum status open(struct screen *screen, const void *argument, struct error *error)
{
    struct keys *keys = screen->state;
    (void)error;
    keys->about = argument;
    fill(screen);
    return OK;
}

static enum effect resume(struct screen *screen)
{
    struct keys *keys = screen->state;
    choice_release(&keys->choice);
    fill(screen);
    return EFFECT_REDRAW;
}

static void draw(const struct screen *screen, struct canvas *canvas)
{
    const struct keys *keys = screen->state;
    keys->about->class->draw(keys->about, canvas);
    choice_draw(&keys->choice, canvas);
}

static enum action action_named(const char *name)
{
    enum action action = ACTION_NONE + 1;
    while (action < ACTION_COUNT && strcmp(action_info[action].name, name) != 0)
        action++;
    return action;
}

static enum effect act(struct screen *screen, enum action action)
{
    struct keys *keys = screen->state;
    switch (choice_act(&keys->choice, action)) {
    case POPUP_STAYS: return EFFECT_REDRAW;
    case POPUP_CANCELLED: return EFFECT_CLOSE;
    case POPUP_PASS: return action == ACTION_HELP ? EFFECT_CLOSE : EFFECT_PASS;
    case POPUP_DONE: break;
    }
    screen->action = action_named(choice_selected(&keys->choice)->code);
    return EFFECT_CLOSE | EFFECT_ACT;
}

static enum effect text(struct screen *screen, const char *typed)
{
    struct keys *keys = screen->state;
    choice_text(&keys->choice, typed);
    return EFFECT_REDRAW;
}

static void close(struct screen *screen)
{
    struct keys *keys = screen->state;
    choice_release(&keys->choice);
}

static const struct hint hints[] = {
    {ACTION_BACK, NULL},
    {ACTION_ACCEPT, N_("Do it")},
    {ACTION_NONE, NULL},
};

const struct screen_class screen_keys = {
    .name = "keys",
    .title = N_("Keys: type to search, Enter does it"),
    .help = N_("Lists the keys of the screen it was opened on."),
    .text_input = true,
    .size = sizeof(struct keys),
    .hints = hints,
    .open = open,
    .draw = draw,
    .act = act,
    .text = text,
    .resume = resume,
    .close = close,
};
